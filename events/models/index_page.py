from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.models import Page, PageManager

from core.models import SitePageMixin
from core.pagination import page_of
from core.visibility import VisiblePageQuerySet
from events.models.event_page import EventPage

EVENTS_PER_PAGE = 20


class EventIndexPage(RoutablePageMixin, SitePageMixin, Page):
    """The list of what is coming, and the archive of what was."""

    introduction = models.TextField(_("introduction"), max_length=500, blank=True)

    objects = PageManager.from_queryset(VisiblePageQuerySet)()

    parent_page_types = ["home.HomePage"]
    subpage_types = ["events.EventPage"]
    max_count_per_parent = 1
    show_in_menus_default = True
    template = "events/event_index_page.html"
    # `past` is in use; the others are kept for what calendars will need.
    reserved_slugs = frozenset({"past", "feed", "calendar", "month", "day", "on", "venue", "print"})

    content_panels = [*Page.content_panels, FieldPanel("introduction")]

    class Meta:
        verbose_name = _("events page")
        verbose_name_plural = _("events pages")

    @property
    def listing_summary(self):
        return self.introduction

    @path("", name="upcoming")
    def upcoming(self, request):
        return self._render_list(request, self.events().upcoming(), is_past=False)

    @path("past/", name="past")
    def past(self, request):
        return self._render_list(request, self.events().past(), is_past=True)

    def events(self):
        return EventPage.objects.child_of(self).visible().with_venue()

    def _render_list(self, request, events, *, is_past):
        return self.render(
            request,
            context_overrides={
                "events": page_of(events, request, EVENTS_PER_PAGE),
                "is_past": is_past,
                "past_url": self.url + self.reverse_subpage("past"),
            },
        )
