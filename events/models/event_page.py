from zoneinfo import ZoneInfo

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Orderable, Page, PageManager
from wagtail.search import index

from core.blocks import BodyBlock
from core.models import SitePageMixin
from core.visibility import VisiblePageQuerySet
from events import walltime
from library.models import pictures_in, prefetch_renditions


class EventQuerySet(VisiblePageQuerySet):
    """Which events. An event is upcoming until the moment it ends, so today's are never lost."""

    def upcoming(self, now=None):
        return self.filter(end__gt=now or timezone.now()).order_by("start", "pk")

    def past(self, now=None):
        return self.filter(end__lte=now or timezone.now()).order_by("-start", "-pk")

    def with_venue(self):
        return self.select_related("venue")

    def for_serving(self):
        return self.with_venue()

    def for_cards(self):
        return self.with_venue().with_visibility()


def default_time_zone():
    return settings.TIME_ZONE


class EventPage(SitePageMixin, Page):
    """One event, on the clock of the place where it happens.

    People type wall time (`start_date`, `start_time`, …) in `time_zone`; `start` and `end` are the
    same as instants, kept for lists and order, and never typed.
    """

    class Status(models.TextChoices):
        """The values of schema.org/EventStatusType, without their prefix."""

        SCHEDULED = "EventScheduled", _("Going ahead")
        CANCELLED = "EventCancelled", _("Cancelled")
        POSTPONED = "EventPostponed", _("Postponed")
        RESCHEDULED = "EventRescheduled", _("Moved to a new date")
        MOVED_ONLINE = "EventMovedOnline", _("Moved online")

    summary = models.TextField(
        _("summary"),
        max_length=300,
        blank=True,
        help_text=_("One or two sentences for lists and search engines."),
    )
    start_date = models.DateField(_("first day"), null=True)
    start_time = models.TimeField(
        _("starts at"), null=True, blank=True, help_text=_("Leave empty for an event that lasts all day.")
    )
    end_date = models.DateField(
        _("last day"), null=True, blank=True, help_text=_("Only if it ends on another day.")
    )
    end_time = models.TimeField(_("ends at"), null=True, blank=True)
    time_zone = models.CharField(
        _("time zone"),
        max_length=64,
        default=default_time_zone,
        choices=walltime.zone_choices,
        help_text=_("The clock that the times above are on."),
    )
    start = models.DateTimeField(_("start"), null=True, editable=False, db_index=True)
    end = models.DateTimeField(_("end"), null=True, editable=False, db_index=True)
    venue = models.ForeignKey(
        "events.Venue",
        verbose_name=_("venue"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="events",
    )
    status = models.CharField(_("status"), max_length=20, choices=Status.choices, default=Status.SCHEDULED)
    status_reason = models.CharField(
        _("what people should know"),
        max_length=300,
        blank=True,
        help_text=_("For example: The hall has flooded. We hope to meet in March."),
    )
    description = StreamField(BodyBlock(), blank=True, verbose_name=_("description"))

    objects = PageManager.from_queryset(EventQuerySet)()

    parent_page_types = ["events.EventIndexPage"]
    subpage_types = []
    template = "events/event_page.html"

    content_panels = [
        *Page.content_panels,
        FieldPanel("summary"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("start_date"), FieldPanel("start_time")]),
                FieldRowPanel([FieldPanel("end_date"), FieldPanel("end_time")]),
                FieldPanel("time_zone"),
            ],
            heading=_("When"),
        ),
        FieldPanel("venue"),
        MultiFieldPanel([FieldPanel("status"), FieldPanel("status_reason")], heading=_("Going ahead?")),
        FieldPanel("description"),
        InlinePanel("organisers", heading=_("Who organises it"), label=_("Organiser")),
    ]
    search_fields = [
        *Page.search_fields,
        index.SearchField("summary"),
        index.SearchField("description"),
        index.FilterField("start"),
        index.FilterField("end"),
        index.RelatedFields("venue", [index.SearchField("name"), index.SearchField("address_locality")]),
    ]

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")

    def clean(self):
        super().clean()
        if self.start_date:
            errors = self._time_errors()
            if errors:
                raise ValidationError(errors)

    def save(self, *args, **kwargs):
        self._set_instants()
        super().save(*args, **kwargs)

    def _time_errors(self):
        errors = {}
        if self.end_time and not self.start_time:
            errors["start_time"] = _("Please say when it starts, or leave both times empty.")
        for name in ("start_date", "end_date"):
            day = getattr(self, name)
            if day and not walltime.FIRST_YEAR <= day.year <= walltime.LAST_YEAR:
                return {name: _("Please check the year.")}
        if self.end_date and self.end_date < self.start_date:
            errors["end_date"] = _("The last day is before the first.")
        for name, day in (("start_time", self.start_date), ("end_time", self.last_day)):
            clock = getattr(self, name)
            if clock:
                try:
                    walltime.instant(day, clock, self.time_zone)
                except ValidationError as error:
                    errors[name] = error
        if not errors:
            self._set_instants()
            if self.end <= self.start:
                errors["end_time"] = _(
                    "It ends before it starts. If it ends on the next day, please give the last day too."
                )
        return errors

    def _set_instants(self):
        if not self.start_date:
            self.start = self.end = None
            return
        self.start = walltime.start_of(self.start_date, self.start_time, self.time_zone)
        self.end = walltime.end_of(self.last_day, self.end_time, self.time_zone)

    @property
    def listing_summary(self):
        return self.summary

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["calendar"] = self.get_parent()
        prefetch_renditions(pictures_in(self.description))
        return context

    @property
    def last_day(self):
        return self.end_date or self.start_date

    @property
    def is_all_day(self):
        return self.start_time is None

    @property
    def is_off(self):
        """Nobody should travel: cancelled, or put off without a new date."""
        return self.status in {self.Status.CANCELLED, self.Status.POSTPONED}

    @property
    def has_news(self):
        return self.status != self.Status.SCHEDULED

    @cached_property
    def zone(self):
        return ZoneInfo(self.time_zone)

    @property
    def is_past(self):
        return self.end is not None and self.end <= timezone.now()


class EventOrganiser(Orderable):
    page = ParentalKey(EventPage, on_delete=models.CASCADE, related_name="organisers")
    name = models.CharField(_("name"), max_length=120)
    url = models.URLField(_("website"), blank=True)

    panels = [FieldPanel("name"), FieldPanel("url")]

    class Meta(Orderable.Meta):
        verbose_name = _("organiser")
        verbose_name_plural = _("organisers")

    def __str__(self):
        return self.name
