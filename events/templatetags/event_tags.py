from django import template
from django.conf import settings
from django.utils import timezone
from django.utils.formats import date_format

register = template.Library()


@register.inclusion_tag("events/includes/when.html")
def event_when(event, detailed=False):
    """When `event` is, on the clock of the place where it happens.

    `detailed` says "all day" and names the zone too, where it is not the site's.
    """
    if not event.start_date:
        return {"event": None}
    one_day = event.last_day == event.start_date
    return {
        "event": event,
        "one_day": one_day,
        "first_day": date_format(event.start_date, "l j F Y"),
        "last_day": date_format(event.last_day, "l j F Y"),
        "starts": event.start_time and date_format(event.start_time, "TIME_FORMAT"),
        "ends": event.end_time and date_format(event.end_time, "TIME_FORMAT"),
        "machine_start": event.start.astimezone(event.zone).isoformat()
        if event.start_time
        else event.start_date.isoformat(),
        "detailed": detailed,
        "zone": event.time_zone.replace("_", " ") if event.time_zone != settings.TIME_ZONE else "",
    }


@register.simple_tag
def happens(event):
    """`now`, `today`, `past` or `later`: where the present moment stands to `event`."""
    now = timezone.now()
    if event.end is None or event.start is None:
        return "later"
    if event.end <= now:
        return "past"
    if event.start <= now:
        return "now"
    here = event.zone
    return "today" if event.start.astimezone(here).date() == now.astimezone(here).date() else "later"
