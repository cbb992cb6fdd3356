"""Where the events page and its events may stand, and which words it keeps for itself."""

import pytest
from django.core.exceptions import ValidationError

from events.models import EventIndexPage, EventPage
from home.models import HomePage
from tests.editing import address_to_add, errors_beside_fields, publish, read, save_draft


def test_an_events_page_stands_only_on_the_home_page():
    assert EventIndexPage.allowed_parent_page_models() == [HomePage]


def test_an_events_page_holds_only_events():
    assert EventIndexPage.allowed_subpage_models() == [EventPage]


def test_an_event_stands_only_on_an_events_page():
    assert EventPage.allowed_parent_page_models() == [EventIndexPage]


def test_nothing_stands_below_an_event():
    assert EventPage.allowed_subpage_models() == []


def test_a_home_page_has_one_events_page_at_most(home, event_index):
    assert not EventIndexPage.can_create_at(home)


@pytest.mark.parametrize("slug", ["past", "feed", "calendar", "month", "day", "on", "venue", "print"])
def test_words_of_its_own_addresses_and_of_those_to_come_are_reserved(make_event, slug):
    with pytest.raises(ValidationError) as error:
        make_event(slug=slug)
    assert error.value.message_dict.keys() == {"slug"}


@pytest.mark.parametrize("press", [publish, save_draft])
def test_the_editor_refuses_a_reserved_word_and_keeps_what_was_typed(
    client_of, event_staff, event_index, press
):
    response = press(
        client_of(event_staff),
        address_to_add(event_index, EventPage),
        title="Tea & talk",
        slug="past",
        start_date="2027-01-05",
        summary="Not to be lost.",
    )
    assert response.status_code == 200
    errors = errors_beside_fields(response)
    assert errors.keys() == {"slug"}
    assert "The site uses the address “past” for something of its own." in errors["slug"]
    form = read(response)
    assert form.select_one("#id_title")["value"] == "Tea & talk"
    assert form.select_one("#id_start_date")["value"] == "2027-01-05"
    assert form.select_one("#id_summary").get_text().strip() == "Not to be lost."
    assert not EventPage.objects.exists()


@pytest.mark.parametrize("slug", ["pasta", "tag", "2024", "only"])
def test_other_words_are_free(make_event, slug):
    assert make_event(slug=slug).url == f"/events/{slug}/"
