from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from core.shortcuts import HOOK as SHORTCUTS
from core.shortcuts import Shortcut
from events.models import EventIndexPage, Venue


class VenueViewSet(SnippetViewSet):
    model = Venue
    icon = "site"
    add_to_admin_menu = True
    menu_order = 330
    list_display = ["name", "address_locality", "postal_code"]
    search_fields = ["name", "address_locality", "postal_code"]


register_snippet(VenueViewSet)


@hooks.register(SHORTCUTS)
def offer_events(request, shortcuts):
    for index in EventIndexPage.objects.all():
        if index.permissions_for_user(request.user).can_add_subpage():
            add = reverse("wagtailadmin_pages:add", args=["events", "eventpage", index.pk])
            shortcuts.append(Shortcut(_("Add an event"), add, "date"))
            shortcuts.append(
                Shortcut(_("See all events"), reverse("wagtailadmin_explore", args=[index.pk]), "list-ul")
            )
