"""An event's own page."""

from datetime import UTC, datetime

import pytest
import time_machine

from events.models import EventOrganiser, EventPage
from tests.editing import read
from tests.factories.events import VenueFactory

Status = EventPage.Status


@pytest.fixture
def seen(client):
    """The page of an event, seen at a moment."""

    def seen(event, moment="2027-07-01T00:00"):
        with time_machine.travel(datetime.fromisoformat(moment).replace(tzinfo=UTC), tick=False):
            response = client.get(event.url)
        assert response.status_code == 200
        return read(response)

    return seen


def words(element):
    return " ".join(element.get_text(" ").split()).replace(" ,", ",")


def facts(page):
    return {words(row.dt): row.dd for row in page.select(".facts__row")}


def test_says_when_where_and_by_whom(seen, make_event):
    venue = VenueFactory(
        name="The Old Library",
        street_address="1 Quay Street",
        postal_code="FB1 1AA",
        directions="Bus 5.\n\nRamp at the side.",
        website="https://library.example.org/",
    )
    event = make_event(title="Tea", start_date="2027-07-06", venue=venue, summary="Tea and talk.")
    EventOrganiser.objects.create(page=event, name="Fenland Circle", url="https://fenland.example.org/")
    EventOrganiser.objects.create(page=event, name="Moira")
    page = seen(event)
    found = facts(page)
    assert page.h1.get_text() == "Tea"
    assert page.select_one(".standfirst").get_text() == "Tea and talk."
    assert words(found["When"]) == "Tuesday 6 July 2027, 18:30 to 20:00"
    for part in ("The Old Library", "1 Quay Street", "Fenbridge", "FB1 1AA"):
        assert part in words(found["Where"])
    assert words(found["Getting there and getting in"]) == "Bus 5. Ramp at the side."
    assert [words(item) for item in found["Organised by"].select("li")] == ["Fenland Circle", "Moira"]
    assert [link["href"] for link in page.select(".facts a")] == [
        "https://library.example.org/",
        "https://fenland.example.org/",
    ]


def test_an_event_with_nothing_but_a_day_is_whole(seen, make_event):
    event = make_event(start_date="2027-07-06", start_time=None, end_time=None, summary="", venue=None)
    assert {name: words(fact) for name, fact in facts(seen(event)).items()} == {
        "When": "Tuesday 6 July 2027, all day"
    }


def test_names_the_zone_where_it_is_not_the_sites(seen, make_event):
    event = make_event(start_date="2027-07-06", time_zone="America/New_York")
    when = facts(seen(event))["When"]
    assert words(when) == "Tuesday 6 July 2027, 18:30 to 20:00 (America/New York time)"
    assert when.time["datetime"] == "2027-07-06T18:30:00-04:00"


@pytest.mark.parametrize("status", [Status.CANCELLED, Status.POSTPONED])
def test_what_does_not_take_place_says_so_first_and_strikes_its_date(seen, make_event, status):
    event = make_event(
        start_date="2027-07-06", status=status, status_reason="The hall has flooded.", venue=VenueFactory()
    )
    page = seen(event)
    notice = page.select_one(".notice--off")
    assert notice.h2.get_text() == status.label
    assert "The hall has flooded." in words(notice)
    assert words(facts(page)["When"].s) == "Tuesday 6 July 2027, 18:30 to 20:00"
    everything = page.find_all()
    assert everything.index(notice) < everything.index(page.select_one(".facts"))


def test_a_new_date_is_announced_and_not_struck(seen, make_event):
    page = seen(make_event(start_date="2027-07-06", status=Status.RESCHEDULED))
    assert page.select_one(".notice__heading").get_text() == "Moved to a new date"
    assert page.select(".notice--off, s") == []


def test_moved_online_warns_of_the_place_and_hides_the_way_there(seen, make_event):
    venue = VenueFactory(name="The Old Library", directions="Bus 5.")
    event = make_event(start_date="2027-07-06", status=Status.MOVED_ONLINE, venue=venue)
    found = facts(seen(event))
    assert words(found["Where"]).startswith("Online, and no longer at this place:")
    assert "Getting there and getting in" not in found


@pytest.mark.parametrize(
    "moment,heading",
    [
        ("2027-07-06T17:29", None),
        ("2027-07-06T17:30", "On now"),
        ("2027-07-06T19:00", "This event is over"),
        ("2028-07-06T19:00", "This event is over"),
    ],
)
def test_says_whether_it_is_on_or_over(seen, make_event, moment, heading):
    page = seen(make_event(start_date="2027-07-06"), moment)
    found = [notice.get_text() for notice in page.select(".notice__heading")]
    assert found == ([heading] if heading else [])


def test_a_cancelled_event_is_never_over_or_on_it_is_cancelled(seen, make_event):
    event = make_event(start_date="2027-07-06", status=Status.CANCELLED)
    for moment in ("2027-07-06T18:00", "2028-07-06T18:00"):
        assert [notice.get_text() for notice in seen(event, moment).select(".notice__heading")] == [
            "Cancelled"
        ]


def test_a_draft_has_no_address(client, make_event):
    make_event(slug="tea", live=False)
    assert client.get("/events/tea/").status_code == 404


def test_hostile_words_are_only_words(seen, make_event):
    hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>"
    venue = VenueFactory(
        name=hostile[:60],
        street_address=hostile,
        address_locality=hostile,
        postal_code="<b>",
        directions=hostile,
    )
    event = make_event(
        title=hostile, slug="x", start_date="2027-07-06", venue=venue, summary=hostile, status_reason=hostile,
        status=Status.CANCELLED,
    )  # fmt: skip
    EventOrganiser.objects.create(page=event, name=hostile, url="https://example.org/'\"><script>")
    page = seen(event)
    assert page.h1.get_text() == hostile
    assert page.select("[onerror]") == []
    assert [script["src"] for script in page.select("script")] == ["/static/js/embed.js"]


def test_search_engines_are_told_its_summary(seen, make_event):
    page = seen(make_event(slug="tea", summary="Tea & talk."))
    assert page.select_one("meta[name=description]")["content"] == "Tea & talk."
    assert page.select_one("link[rel=canonical]")["href"] == "http://localhost/events/tea/"
