from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from people.models import Person


class PersonViewSet(SnippetViewSet):
    # A snippet, because pages choose people, and what is here is meant for readers anyway.
    model = Person
    icon = "user"
    add_to_admin_menu = True
    menu_order = 310
    list_display = ["name", "role", "user"]
    search_fields = ["name", "role"]


register_snippet(PersonViewSet)
