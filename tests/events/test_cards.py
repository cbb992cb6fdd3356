"""What a card of an event says, so that nobody travels in vain."""

from datetime import UTC, datetime

import pytest
import time_machine

from events.models import EventPage
from tests.editing import read
from tests.factories.events import VenueFactory

Status = EventPage.Status


@pytest.fixture
def card(client):
    """The only card in a list, seen at a moment."""

    def card(moment="2027-07-01T00:00", address="/events/"):
        with time_machine.travel(datetime.fromisoformat(moment).replace(tzinfo=UTC), tick=False):
            (found,) = read(client.get(address)).select(".event-card")
        return found

    return card


def words(element):
    return " ".join(element.get_text(" ").split())


def test_says_when_and_where(card, make_event):
    make_event(title="Tea", start_date="2027-07-06", venue=VenueFactory(name="The Old Library"))
    found = card()
    assert found.h2.get_text() == "Tea"
    assert "Tuesday 6 July 2027, 18:30 to 20:00" in words(found)
    assert "The Old Library, Fenbridge" in words(found)
    assert found.time["datetime"] == "2027-07-06T18:30:00+01:00"
    assert found.select("s, .status") == []


@pytest.mark.parametrize(
    "status,label,is_struck,shows_place",
    [
        (Status.SCHEDULED, None, False, True),
        (Status.CANCELLED, "Cancelled", True, True),
        (Status.POSTPONED, "Postponed", True, True),
        (Status.RESCHEDULED, "Moved to a new date", False, True),
        (Status.MOVED_ONLINE, "Moved online", False, False),
    ],
)
def test_says_how_things_stand(card, make_event, status, label, is_struck, shows_place):
    make_event(start_date="2027-07-06", status=status, venue=VenueFactory(name="The Old Library"))
    found = card()
    assert [element.get_text() for element in found.select(".status")] == ([label] if label else [])
    assert [words(element) for element in found.select("s")] == (
        ["Tuesday 6 July 2027, 18:30 to 20:00"] if is_struck else []
    )
    assert ("The Old Library" in words(found)) == shows_place
    assert ("event-card--off" in found["class"]) == is_struck


def test_every_status_is_among_those_above():
    assert set(Status) == {
        Status.SCHEDULED, Status.CANCELLED, Status.POSTPONED, Status.RESCHEDULED, Status.MOVED_ONLINE
    }  # fmt: skip


def test_the_reason_stands_in_place_of_the_summary(card, make_event):
    make_event(
        start_date="2027-07-06",
        status=Status.CANCELLED,
        status_reason="The hall has flooded.",
        summary="Tea.",
    )
    assert "The hall has flooded." in words(card())
    assert "Tea." not in words(card())


def test_without_a_reason_the_summary_stays(card, make_event):
    make_event(start_date="2027-07-06", status=Status.CANCELLED, summary="Tea and talk.")
    assert "Tea and talk." in words(card())


@pytest.mark.parametrize(
    "moment,said",
    [
        ("2027-07-05T22:59", []),
        ("2027-07-05T23:00", ["Today"]),
        ("2027-07-06T17:29", ["Today"]),
        ("2027-07-06T17:30", ["On now"]),
        ("2027-07-06T18:59", ["On now"]),
    ],
)
def test_says_when_it_is_today_or_on(card, make_event, moment, said):
    make_event(start_date="2027-07-06")
    assert [element.get_text() for element in card(moment).select(".status")] == said


def test_today_is_the_day_where_it_happens(card, make_event):
    make_event(start_date="2027-07-06", time_zone="Pacific/Auckland", start_time="18:30", end_time="20:00")
    assert [s.get_text() for s in card("2027-07-05T11:59").select(".status")] == []
    assert [s.get_text() for s in card("2027-07-05T12:00").select(".status")] == ["Today"]


@pytest.mark.parametrize("status", [Status.CANCELLED, Status.POSTPONED])
@pytest.mark.parametrize("moment", ["2027-07-06T12:00", "2027-07-06T18:00"])
def test_what_does_not_take_place_is_neither_today_nor_on(card, make_event, status, moment):
    make_event(start_date="2027-07-06", status=status)
    assert [element.get_text() for element in card(moment).select(".status")] == [status.label]


@pytest.mark.parametrize(
    "fields,said",
    [
        ({"start_time": None, "end_time": None}, "Tuesday 6 July 2027"),
        ({"start_time": "18:30", "end_time": None}, "Tuesday 6 July 2027, 18:30"),
        (
            {"start_time": None, "end_time": None, "end_date": "2027-07-08"},
            "Tuesday 6 July 2027 to Thursday 8 July 2027",
        ),
        (
            {"start_time": "22:00", "end_time": "02:00", "end_date": "2027-07-07"},
            "Tuesday 6 July 2027, 22:00 to Wednesday 7 July 2027, 02:00",
        ),
        ({"start_time": "00:00", "end_time": "01:00"}, "Tuesday 6 July 2027, 00:00 to 01:00"),
        ({"start_time": "23:00", "end_date": "2027-07-07", "end_time": "00:00"},
         "Tuesday 6 July 2027, 23:00 to Wednesday 7 July 2027, 00:00"),
    ],
)  # fmt: skip
def test_says_the_time_as_a_poster_would(card, make_event, fields, said):
    make_event(start_date="2027-07-06", **fields)
    assert words(card().select_one(".when")) == said


@pytest.mark.parametrize(
    "zone,said",
    [
        ("Europe/London", ""),
        ("America/New_York", " (America/New York time)"),
        ("Asia/Kolkata", " (Asia/Kolkata time)"),
    ],
)
def test_the_time_is_on_the_events_own_clock_and_the_zone_is_named_where_it_is_another(
    card, make_event, zone, said
):
    make_event(start_date="2027-07-06", time_zone=zone)
    assert words(card().select_one(".when")) == f"Tuesday 6 July 2027, 18:30 to 20:00{said}"


def test_all_day_names_no_zone(card, make_event):
    make_event(start_date="2027-07-06", start_time=None, end_time=None, time_zone="Asia/Kolkata")
    assert words(card().select_one(".when")) == "Tuesday 6 July 2027"


def test_hostile_words_are_only_words(card, make_event):
    hostile = "<script>alert(1)</script>\"'"
    make_event(
        title=hostile,
        slug="x",
        start_date="2027-07-06",
        venue=VenueFactory(name=hostile, address_locality=hostile),
        status=Status.CANCELLED,
        status_reason=hostile,
    )
    found = card()
    assert found.h2.get_text() == hostile
    assert found.select("script") == []
    assert words(found).count(hostile) == 4
