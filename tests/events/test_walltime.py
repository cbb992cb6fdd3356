"""From the clock on the wall to an instant."""

from datetime import UTC, date, datetime, time

import pytest
from django.core.exceptions import ValidationError

from events import walltime


@pytest.mark.parametrize(
    "day,clock,zone,instant",
    [
        ("2026-01-15", "18:30", "Europe/London", "2026-01-15T18:30+00:00"),
        ("2026-07-15", "18:30", "Europe/London", "2026-07-15T17:30+00:00"),
        ("2026-07-15", "18:30", "America/New_York", "2026-07-15T22:30+00:00"),
        ("2026-01-15", "18:30", "America/New_York", "2026-01-15T23:30+00:00"),
        ("2026-07-15", "18:30", "Asia/Kolkata", "2026-07-15T13:00+00:00"),
        ("2026-07-15", "00:30", "Pacific/Kiritimati", "2026-07-14T10:30+00:00"),
        ("2026-07-15", "00:00", "Europe/London", "2026-07-14T23:00+00:00"),
    ],
)
def test_wall_time_is_read_on_the_clock_of_its_zone(day, clock, zone, instant):
    found = walltime.instant(date.fromisoformat(day), time.fromisoformat(clock), zone)
    assert found == datetime.fromisoformat(instant)


@pytest.mark.parametrize(
    "day,clock,zone",
    [
        ("2027-03-28", "01:00", "Europe/London"),
        ("2027-03-28", "01:30", "Europe/London"),
        ("2027-03-28", "01:59", "Europe/London"),
        ("2027-03-14", "02:30", "America/New_York"),
        ("2026-10-04", "02:15", "Australia/Lord_Howe"),
    ],
)
def test_a_time_that_spring_leaves_out_is_refused(day, clock, zone):
    with pytest.raises(ValidationError, match=f"There is no {clock} on this day"):
        walltime.instant(date.fromisoformat(day), time.fromisoformat(clock), zone)


@pytest.mark.parametrize("clock,instant", [("00:59", "00:59"), ("02:00", "01:00"), ("02:30", "01:30")])
def test_the_times_beside_the_gap_exist(clock, instant):
    found = walltime.instant(date(2027, 3, 28), time.fromisoformat(clock), "Europe/London")
    assert found.astimezone(UTC).strftime("%H:%M") == instant


def test_of_the_hour_that_autumn_repeats_the_first_counts():
    found = walltime.instant(date(2026, 10, 25), time(1, 30), "Europe/London")
    assert found.astimezone(UTC) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_a_day_without_times_lasts_from_midnight_to_midnight():
    day = date(2026, 7, 15)
    assert walltime.start_of(day, None, "Europe/London") == datetime(2026, 7, 14, 23, tzinfo=UTC)
    assert walltime.end_of(day, None, "Europe/London") == datetime(2026, 7, 15, 23, tzinfo=UTC)


@pytest.mark.parametrize(
    "day,start,end",
    [
        (date(2027, 3, 28), "2027-03-28T00:00", "2027-03-28T23:00"),  # 23 hours long
        (date(2026, 10, 25), "2026-10-24T23:00", "2026-10-26T00:00"),  # 25 hours long
    ],
)
def test_a_day_is_as_long_as_the_clocks_make_it(day, start, end):
    assert walltime.start_of(day, None, "Europe/London") == datetime.fromisoformat(start).replace(tzinfo=UTC)
    assert walltime.end_of(day, None, "Europe/London") == datetime.fromisoformat(end).replace(tzinfo=UTC)


def test_where_midnight_itself_is_left_out_the_day_begins_an_hour_later():
    """In Beirut the clocks go forward at midnight; an all-day event there still begins."""
    day = date(2026, 3, 29)
    assert walltime.start_of(day, None, "Asia/Beirut") == datetime(2026, 3, 28, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    "name", ["Europe/Fenland", "", "../../etc/passwd", "Europe/London\0", "x" * 300, "/etc"]
)
def test_an_unknown_zone_is_refused(name):
    with pytest.raises(ValidationError, match="There is no time zone of this name"):
        walltime.zone(name)


def test_the_zones_offered_begin_at_home_and_all_exist():
    names = [name for name, label in walltime.zone_choices()]
    assert names[0] == "Europe/London"
    assert len(names) == len(set(names)) > 300
    assert {"America/New_York", "Asia/Kolkata", "Pacific/Kiritimati"} <= set(names)
    assert not [name for name in names if name.startswith("Etc/") or "/" not in name]
    for name in names:
        walltime.zone(name)


def test_zones_are_named_as_people_write_them():
    assert dict(walltime.zone_choices())["America/New_York"] == "America/New York"
