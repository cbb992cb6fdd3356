"""What is coming up, and what was: an event of today is never in neither."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.utils import timezone
from wagtail.models import PageViewRestriction

from events.models import EventPage
from tests.editing import read
from tests.factories.privacy import restrict


def titles(response):
    assert response.status_code == 200
    return [heading.get_text() for heading in read(response).select(".event-card h2.card__heading")]


def titles_at(client, moment):
    """What is listed as upcoming and as past when it is `moment`."""
    with time_machine.travel(datetime.fromisoformat(moment).replace(tzinfo=UTC), tick=False):
        return titles(client.get("/events/")), titles(client.get("/events/past/"))


@pytest.mark.parametrize(
    "moment,is_upcoming",
    [
        ("2027-07-05T12:00", True),  # the day before
        ("2027-07-06T17:29", True),  # a minute before it starts
        ("2027-07-06T17:30", True),  # as it starts
        ("2027-07-06T18:15", True),  # in the middle
        ("2027-07-06T18:59", True),  # a minute before it ends
        ("2027-07-06T19:00", False),  # as it ends
        ("2027-07-06T19:01", False),  # a minute after
        ("2027-07-07T12:00", False),  # the day after
    ],
)
def test_an_event_is_coming_up_until_the_moment_it_ends(client, make_event, moment, is_upcoming):
    make_event(title="Tea", start_date="2027-07-06", start_time="18:30", end_time="20:00")
    assert titles_at(client, moment) == ((["Tea"], []) if is_upcoming else ([], ["Tea"]))


@pytest.mark.parametrize(
    "fields",
    [
        {"start_time": "09:00", "end_time": "10:00"},
        {"start_time": "23:30", "end_time": "23:45"},
        {"start_time": "12:00", "end_time": None},
        {"start_time": None, "end_time": None},
        {"start_time": "22:00", "end_date": "2027-07-07", "end_time": "02:00"},
        {"start_date": "2027-07-04", "end_date": "2027-07-08", "start_time": None, "end_time": None},
    ],
)
def test_at_every_hour_of_its_day_an_event_is_in_exactly_one_list(make_event, fields):
    event = make_event(**({"start_date": "2027-07-06"} | fields))
    midnight = datetime(2027, 7, 5, 23, tzinfo=UTC)
    for hour in range(25):
        now = midnight + timedelta(hours=hour)
        assert [*EventPage.objects.upcoming(now), *EventPage.objects.past(now)] == [event], hour


@pytest.mark.parametrize(
    "fields,last_minute",
    [
        # In summer London's day is over at 23:00 UTC.
        ({"start_time": None, "end_time": None}, "2027-07-06T22:59"),
        ({"start_time": "12:00", "end_time": None}, "2027-07-06T22:59"),
        ({"start_time": None, "end_time": None, "end_date": "2027-07-08"}, "2027-07-08T22:59"),
        ({"start_time": "18:30", "end_time": "20:00", "time_zone": "America/New_York"}, "2027-07-06T23:59"),
        ({"start_time": "18:30", "end_time": "20:00", "time_zone": "Asia/Kolkata"}, "2027-07-06T14:29"),
    ],
)
def test_it_leaves_the_list_when_it_is_over_where_it_happens(client, make_event, fields, last_minute):
    make_event(title="Tea", start_date="2027-07-06", **fields)
    next_minute = (datetime.fromisoformat(last_minute) + timedelta(minutes=1)).isoformat()
    assert titles_at(client, last_minute) == (["Tea"], [])
    assert titles_at(client, next_minute) == ([], ["Tea"])


def test_what_comes_first_is_listed_first_and_what_was_last_leads_the_past(client, make_event):
    for title, day in (("Middle", "2027-07-06"), ("First", "2027-07-05"), ("Last", "2027-07-07")):
        make_event(title=title, start_date=day)
    assert titles_at(client, "2027-07-01T00:00") == (["First", "Middle", "Last"], [])
    assert titles_at(client, "2027-08-01T00:00") == ([], ["Last", "Middle", "First"])


def test_order_is_by_instant_and_not_by_the_clocks_of_places(client, make_event):
    make_event(title="London", start_date="2027-07-06", start_time="10:00", end_time="11:00")
    make_event(
        title="Kolkata",
        start_date="2027-07-06",
        start_time="11:00",
        end_time="12:00",
        time_zone="Asia/Kolkata",
    )
    assert titles_at(client, "2027-07-01T00:00")[0] == ["Kolkata", "London"]


def test_drafts_private_expired_and_undated_events_are_in_neither_list(client, make_event):
    for day in ("2027-07-06", "2020-07-06"):
        make_event(title="Draft", live=False, start_date=day)
        restrict(make_event(title="Password", start_date=day))
        restrict(make_event(title="Login", start_date=day), PageViewRestriction.LOGIN)
        restrict(make_event(title="Group", start_date=day), PageViewRestriction.GROUPS)
        make_event(title="Expired", start_date=day, expire_at=timezone.now() - timedelta(minutes=1))
    make_event(title="Undated", live=False, start_date=None, start_time=None, end_time=None)
    # As from an import: live, and without a date all the same.
    EventPage.objects.filter(title="Undated").update(live=True)
    assert titles_at(client, "2026-12-01T00:00") == ([], [])


@pytest.mark.parametrize("address,year", [("/events/", 2027), ("/events/past/", 2020)])
def test_both_lists_have_pages_of_twenty(client, make_event, address, year):
    for number in range(1, 22):
        make_event(title=f"No. {number}", start_date=f"{year}-07-{number:02d}")
    with time_machine.travel(datetime(2026, 12, 1, tzinfo=UTC), tick=False):
        assert len(titles(client.get(address))) == 20
        assert len(titles(client.get(f"{address}?page=2"))) == 1
        canonical = read(client.get(f"{address}?page=2")).select_one("link[rel=canonical]")["href"]
        assert canonical == f"http://localhost{address}?page=2"
        pages = ["99", "3", "0", "-1", "x", "1.5"]
        assert {page: client.get(address, {"page": page}).status_code for page in pages} == dict.fromkeys(
            pages, 404
        )


def test_both_lists_lead_to_each_other(client, event_index):
    assert read(client.get("/events/")).select_one(".more a")["href"] == "/events/past/"
    assert read(client.get("/events/past/")).select_one(".more a")["href"] == "/events/"


def test_both_say_so_where_there_is_nothing(client, event_index):
    upcoming, past = read(client.get("/events/")), read(client.get("/events/past/"))
    assert "Nothing is planned at the moment" in upcoming.select_one(".empty").get_text()
    assert "Nothing has taken place yet" in past.select_one(".empty").get_text()
    assert past.h1.get_text() == past.title.get_text() == "Past events"


def test_other_words_below_the_list_are_not_found(client, event_index):
    for word in ("future", "feed", "past/2", "2027", "2027/07"):
        assert client.get(f"/events/{word}/").status_code == 404, word


def test_the_list_costs_as_many_queries_for_many_as_for_one(
    client, make_event, django_assert_max_num_queries
):
    for _ in range(8):
        make_event()
    client.get("/events/")
    with django_assert_max_num_queries(12):
        assert len(titles(client.get("/events/"))) == 8
