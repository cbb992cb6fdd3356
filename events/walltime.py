"""From the clock on the wall at an event to an instant, and what the clock change forbids."""

import zoneinfo
from datetime import UTC, datetime, time, timedelta

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

MIDNIGHT = time()
# Beyond these a year is a slip of the finger, and at the ends of Python's calendar sums fail.
FIRST_YEAR, LAST_YEAR = 1900, 2200


def zone(name):
    """The time zone called `name` in the IANA database. Raises ValidationError if there is none."""
    try:
        return zoneinfo.ZoneInfo(name)
    except (ValueError, OSError, zoneinfo.ZoneInfoNotFoundError) as error:
        raise ValidationError(_("There is no time zone of this name.")) from error


def zone_choices():
    """Every zone of the IANA database a person would choose, the United Kingdom's first."""
    names = sorted(name for name in zoneinfo.available_timezones() if "/" in name)
    ordered = ["Europe/London", *(n for n in names if n != "Europe/London" and not n.startswith("Etc/"))]
    return [(name, name.replace("_", " ")) for name in ordered]


def exists(moment):
    """Whether the aware `moment` is shown by a clock there: not in the hour that spring leaves out."""
    there_and_back = moment.astimezone(UTC).astimezone(moment.tzinfo)
    return there_and_back.replace(tzinfo=None) == moment.replace(tzinfo=None)


def instant(day, clock, zone_name):
    """The aware datetime at which the clock says `clock` on `day` in the zone called `zone_name`.

    The earlier of the two where autumn repeats an hour. Raises ValidationError where spring leaves
    the time out.
    """
    moment = datetime.combine(day, clock, tzinfo=zone(zone_name))
    if not exists(moment):
        raise ValidationError(
            _("There is no %(time)s on this day: the clocks go forward."),
            params={"time": clock.strftime("%H:%M")},
        )
    return moment


def start_of(day, clock, zone_name):
    """When an event that starts on `day` at `clock` (or lasts all day: None) begins, as an instant.

    A time that spring leaves out counts as the one an hour later, so that a draft can be kept.
    """
    return datetime.combine(day, clock or MIDNIGHT, tzinfo=zone(zone_name)).astimezone(UTC)


def end_of(day, clock, zone_name):
    """When an event that ends on `day` at `clock` is over, as an instant.

    Without a time it lasts until the day is over: better a list that shows it a little too long
    than one that drops it while people are still there.
    """
    if clock is None:
        day, clock = day + timedelta(days=1), MIDNIGHT
    return start_of(day, clock, zone_name)
