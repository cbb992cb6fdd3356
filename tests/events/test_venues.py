"""The places that event staff keep in the CMS."""

import pytest
from django.db.models import ProtectedError
from django.urls import reverse

from events.models import Venue
from tests.editing import errors_beside_fields, read, text_of
from tests.factories.events import VenueFactory

ADD = "wagtailsnippets_events_venue:add"
EMPTY = dict.fromkeys(
    ["name", "street_address", "address_locality", "postal_code", "directions", "website"], ""
)


def delete_view(venue):
    return reverse("wagtailsnippets_events_venue:delete", args=[venue.pk])


def test_event_staff_can_add_one(client_of, event_staff):
    sent = EMPTY | {"name": "The Old Library", "address_locality": "Fenbridge"}
    assert client_of(event_staff).post(reverse(ADD), sent).status_code == 302
    assert str(Venue.objects.get()) == "The Old Library, Fenbridge"


def test_what_cannot_be_is_refused_and_kept(client_of, event_staff):
    sent = EMPTY | {"website": "not an address", "directions": "Bus 5."}
    response = client_of(event_staff).post(reverse(ADD), sent)
    assert errors_beside_fields(response).keys() == {"name", "website"}
    assert read(response).select_one("#id_website")["value"] == "not an address"
    assert read(response).select_one("#id_directions").get_text().strip() == "Bus 5."
    assert not Venue.objects.exists()


@pytest.mark.parametrize("who", ["editor", "moderator", "stranger"])
def test_nobody_else_adds_or_changes_one(request, client_of, who):
    client = client_of(request.getfixturevalue(who))
    venue = VenueFactory(name="The Old Library")
    edit = reverse("wagtailsnippets_events_venue:edit", args=[venue.pk])
    for address in (reverse(ADD), edit):
        assert client.post(address, EMPTY | {"name": "Mine now"}).status_code in {302, 403}
    assert [venue.name for venue in Venue.objects.all()] == ["The Old Library"]


@pytest.mark.parametrize("live", [True, False])
def test_one_in_use_cannot_be_deleted_and_the_cms_says_why(client_of, superuser, make_event, live):
    venue = VenueFactory()
    make_event(venue=venue, live=live)
    client = client_of(superuser)
    question = client.get(delete_view(venue))
    assert "This venue is referenced 1 time." in text_of(question)
    assert "references to this venue prevent it from being deleted" in text_of(question)
    assert read(question).select("form button.serious") == []
    answer = client.post(delete_view(venue), follow=True)
    assert answer.status_code == 200
    assert read(answer).select_one(".messages .error")
    assert Venue.objects.filter(pk=venue.pk).exists()


def test_the_database_itself_protects_it(make_event):
    venue = VenueFactory()
    make_event(venue=venue)
    with pytest.raises(ProtectedError):
        venue.delete()


def test_one_that_no_event_uses_can_be_deleted(client_of, superuser):
    assert client_of(superuser).post(delete_view(VenueFactory())).status_code == 302
    assert not Venue.objects.exists()


def test_it_is_called_by_its_name_alone_where_the_town_is_not_known():
    assert str(Venue(name="The Old Library")) == "The Old Library"
    assert Venue(name="The Old Library").address_lines == []
