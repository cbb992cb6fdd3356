"""What the CMS opens on: the few things each role comes for, as large buttons."""

from dataclasses import dataclass

from wagtail import hooks
from wagtail.admin.auth import user_has_any_page_permission
from wagtail.admin.ui.components import Component

HOOK = "construct_home_shortcuts"


@dataclass(frozen=True)
class Shortcut:
    """One thing somebody comes to the CMS for. Rooms offer theirs by the hook `HOOK`.

    A hook takes the request and the list of shortcuts, and adds those its user has the right to.
    """

    label: str
    url: str
    icon: str
    hint: str = ""


class ShortcutsPanel(Component):
    order = 20
    template_name = "core/admin/shortcuts.html"

    def __init__(self, request):
        self.works_on_pages = user_has_any_page_permission(request.user)
        self.shortcuts = []
        for add_shortcuts in hooks.get_hooks(HOOK):
            add_shortcuts(request, self.shortcuts)

    def get_context_data(self, parent_context):
        return {"shortcuts": self.shortcuts, "works_on_pages": self.works_on_pages}
