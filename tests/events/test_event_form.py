"""What the editor takes, and what it refuses beside which field."""

from datetime import UTC, datetime

import pytest

from events.models import EventPage
from tests.editing import address_to_add, address_to_edit, errors_beside_fields, publish, read, save_draft
from tests.factories.events import VenueFactory


@pytest.fixture
def write(client_of, event_staff, event_index):
    """Presses a button on the form for a new event with the fields given."""

    def write(press=publish, **fields):
        address = address_to_add(event_index, EventPage)
        return press(client_of(event_staff), address, **({"title": "Tea & talk", "slug": "tea"} | fields))

    return write


def at(iso):
    return datetime.fromisoformat(iso).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    "fields,start,end",
    [
        ({"start_time": "18:30", "end_time": "20:00"}, "2027-07-06T17:30", "2027-07-06T19:00"),
        ({"start_time": "18:30"}, "2027-07-06T17:30", "2027-07-06T23:00"),
        ({}, "2027-07-05T23:00", "2027-07-06T23:00"),
        ({"end_date": "2027-07-08"}, "2027-07-05T23:00", "2027-07-08T23:00"),
        ({"end_date": "2027-07-06"}, "2027-07-05T23:00", "2027-07-06T23:00"),
        (
            {"start_time": "22:00", "end_date": "2027-07-07", "end_time": "02:00"},
            "2027-07-06T21:00",
            "2027-07-07T01:00",
        ),
        (
            {"start_time": "18:30", "end_time": "20:00", "time_zone": "America/New_York"},
            "2027-07-06T22:30",
            "2027-07-07T00:00",
        ),
    ],
)
def test_what_was_typed_becomes_instants(write, fields, start, end):
    response = write(start_date="2027-07-06", **fields)
    assert response.status_code == 302, errors_beside_fields(response)
    event = EventPage.objects.get()
    assert (event.start, event.end) == (at(start), at(end))


def test_the_sites_own_zone_is_offered_first(write):
    write(start_date="2027-01-05", start_time="18:30")
    assert EventPage.objects.get().time_zone == "Europe/London"


@pytest.mark.parametrize(
    "fields,field,words",
    [
        ({"start_time": "01:30"}, "start_time", "There is no 01:30 on this day: the clocks go forward."),
        (
            {"start_time": "00:30", "end_time": "01:30"},
            "end_time",
            "There is no 01:30 on this day: the clocks go forward.",
        ),
        ({"start_time": "20:00", "end_time": "18:30"}, "end_time", "It ends before it starts."),
        ({"start_time": "20:00", "end_time": "20:00"}, "end_time", "It ends before it starts."),
        ({"end_time": "20:00"}, "start_time", "Please say when it starts, or leave both times empty."),
        ({"end_date": "2027-03-27"}, "end_date", "The last day is before the first."),
        ({"start_time": "25:00"}, "start_time", "Enter a valid time."),
        ({"end_date": "2027-02-30"}, "end_date", "Enter a valid date."),
        ({"time_zone": "Europe/Fenland"}, "time_zone", "Select a valid choice."),
        ({"status": "EventForgotten"}, "status", "Select a valid choice."),
    ],
)
def test_what_cannot_be_is_refused_at_its_field_and_kept(write, fields, field, words):
    response = write(start_date="2027-03-28", summary="Not to be lost.", **fields)
    assert response.status_code == 200
    errors = errors_beside_fields(response)
    assert errors.keys() == {field}
    assert words in errors[field]
    form = read(response)
    assert form.select_one("#id_title")["value"] == "Tea & talk"
    assert form.select_one("#id_summary").get_text().strip() == "Not to be lost."
    for name, value in fields.items():
        if form.select_one(f"#id_{name}").name == "input":
            assert form.select_one(f"#id_{name}")["value"] == value
    assert not EventPage.objects.exists()


def test_the_next_day_is_suggested_where_it_ends_before_it_starts(write):
    errors = errors_beside_fields(write(start_date="2027-01-05", start_time="22:00", end_time="02:00"))
    assert "If it ends on the next day, please give the last day too." in errors["end_time"]


@pytest.mark.parametrize(
    "fields",
    [
        {"start_date": "9999-12-31"},
        {"start_date": "2027-01-05", "end_date": "9999-12-31"},
        {"start_date": "0001-01-01", "start_time": "00:00", "time_zone": "Asia/Kolkata"},
        {"start_date": "9999-12-31", "start_time": "23:00", "time_zone": "America/New_York"},
    ],
)
def test_a_slip_to_the_end_of_the_calendar_is_no_fault_of_ours(write, fields):
    response = write(**fields)
    assert response.status_code == 302 or errors_beside_fields(response)


def test_a_draft_is_refused_what_cannot_be_too(write):
    response = write(save_draft, start_date="2027-03-28", start_time="01:30", summary="Not to be lost.")
    assert errors_beside_fields(response).keys() == {"start_time"}
    assert read(response).select_one("#id_summary").get_text().strip() == "Not to be lost."


def test_several_slips_are_told_at_once(write):
    errors = errors_beside_fields(write(start_date="2027-03-28", end_date="2027-03-27", end_time="20:00"))
    assert errors.keys() == {"start_time", "end_date"}


def test_the_hour_that_autumn_repeats_is_taken(write):
    assert write(start_date="2026-10-25", start_time="01:30", end_time="03:00").status_code == 302
    assert EventPage.objects.get().start == at("2026-10-25T00:30")


def test_within_the_repeated_hour_the_order_on_the_clock_counts(write):
    assert write(start_date="2026-10-25", start_time="01:15", end_time="01:45").status_code == 302


def test_a_published_event_has_a_first_day(write):
    response = write(summary="Not to be lost.")
    assert response.status_code == 200
    assert errors_beside_fields(response).keys() == {"start_date"}
    assert read(response).select_one("#id_summary").get_text().strip() == "Not to be lost."
    assert not EventPage.objects.exists()


def test_a_draft_needs_none(client_of, event_staff, write):
    response = write(save_draft)
    assert response.status_code == 302, errors_beside_fields(response)
    event = EventPage.objects.get()
    assert (event.live, event.start_date, event.start, event.end) == (False, None, None, None)
    client = client_of(event_staff)
    assert client.get(f"/admin/pages/{event.pk}/view_draft/").status_code == 200
    assert errors_beside_fields(publish(client, address_to_edit(event))).keys() == {"start_date"}
    assert publish(client, address_to_edit(event), start_date="2027-01-05").status_code == 302
    event.refresh_from_db()
    assert event.live
    assert event.start == at("2027-01-05T00:00")


def test_a_draft_with_only_times_is_kept(write):
    response = write(save_draft, start_time="18:30", end_time="20:00")
    assert response.status_code == 302, errors_beside_fields(response)


def test_moving_an_event_moves_its_instants(client_of, event_staff, make_event):
    event = make_event(start_date="2027-01-05")
    publish(
        client_of(event_staff), address_to_edit(event), start_date="2027-07-06", status="EventRescheduled"
    )
    event.refresh_from_db()
    assert (event.start, event.end) == (at("2027-07-06T17:30"), at("2027-07-06T19:00"))


def test_a_draft_of_a_new_date_changes_nothing_for_readers(client_of, event_staff, make_event):
    event = make_event(start_date="2027-01-05")
    save_draft(client_of(event_staff), address_to_edit(event), start_date="2027-07-06")
    event.refresh_from_db()
    assert event.start == at("2027-01-05T18:30")


def test_a_draft_naming_a_venue_since_deleted_can_be_opened(client_of, event_staff, make_event):
    event, venue = make_event(start_date="2027-01-05"), VenueFactory()
    event.venue = venue
    event.save_revision()
    venue.delete()
    assert client_of(event_staff).get(address_to_edit(event)).status_code == 200
