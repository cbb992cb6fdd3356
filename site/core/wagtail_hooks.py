from django.http import Http404
from django.shortcuts import redirect
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.viewsets.model import ModelViewSet

from core.models import ContentNote
from core.reserved_slugs import is_reserved_below, slug_is_reserved
from core.shortcuts import ShortcutsPanel
from core.visibility import has_expired


@hooks.register("before_serve_page")
def refuse_expired_page(page, request, serve_args, serve_kwargs):
    # Wagtail takes an expired page down when its scheduled command next runs; we do not wait.
    if has_expired(page):
        raise Http404


@hooks.register("before_move_page")
def refuse_reserved_slug(request, page, destination):
    if is_reserved_below(destination, page.slug):
        messages.error(request, slug_is_reserved(page.slug))
        return redirect("wagtailadmin_pages:move", page.pk)
    return None


class ContentNoteViewSet(ModelViewSet):
    model = ContentNote
    icon = "warning"
    menu_label = _("Content notes")
    add_to_settings_menu = True
    form_fields = ["name"]
    search_fields = ["name"]


@hooks.register("register_admin_viewset")
def register_content_note_viewset():
    return ContentNoteViewSet("content_notes")


@hooks.register("construct_homepage_panels")
def open_on_what_people_come_for(request, panels):
    panels.insert(0, ShortcutsPanel(request))


@hooks.register("insert_global_admin_css")
def dress_admin():
    return format_html('<link rel="stylesheet" href="{}">', static("css/admin.css"))
