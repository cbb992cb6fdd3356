"""Giving people a login in the CMS."""

import pytest
from django.contrib.auth import authenticate, get_user_model
from django.contrib.auth.models import Group
from django.urls import reverse

from tests.editing import read, text_of

User = get_user_model()
ADD = "wagtailusers_users:add"
LONG = "seven herons at dusk"


@pytest.fixture
def add(client_of, superuser):
    """Sends the form for a new user as a superuser does."""
    client = client_of(superuser)

    def add(**typed):
        sent = {
            "email": "Moira@Example.org",
            "first_name": "Moira",
            "last_name": "Fen",
            "password1": LONG,
            "password2": LONG,
        }
        return client.post(reverse(ADD), sent | typed)

    return add


def test_the_form_asks_for_an_address_and_no_user_name(client_of, superuser):
    form = read(client_of(superuser).get(reverse(ADD)))
    assert form.select_one("input[name=email]")
    assert not form.select("input[name=username]")


def test_a_superuser_can_give_somebody_a_login_and_a_role(add):
    response = add(groups=[Group.objects.get(name="Editors").pk])
    assert response.status_code == 302, text_of(response)
    user = authenticate(username="moira@example.org", password=LONG)
    assert user.email == "moira@example.org"
    assert user.get_full_name() == "Moira Fen"
    assert [group.name for group in user.groups.all()] == ["Editors"]
    assert not user.is_superuser


@pytest.mark.parametrize(
    "typed,words",
    [
        ({"email": "SUPERUSER@example.org"}, "Somebody already signs in with this address."),
        ({"email": "superuser@example.org"}, "already"),
        ({"email": "not an address"}, "Enter a valid email address."),
        ({"email": ""}, "This field is required."),
        ({"password2": "another thing entirely"}, "The two password fields didn’t match."),
        ({"password1": "short", "password2": "short"}, "It must contain at least 12 characters."),
        ({"password1": "megaparol12345", "password2": "megaparol12345"}, "This password is too common."),
        (
            {"password1": "194857201938475", "password2": "194857201938475"},
            "This password is entirely numeric.",
        ),
    ],
)
def test_what_cannot_be_is_refused_and_the_rest_is_kept(add, typed, words):
    response = add(**typed)
    assert response.status_code == 200
    assert words in text_of(response).replace("'", "’")
    assert read(response).select_one("input[name=first_name]")["value"] == "Moira"
    assert User.objects.count() == 1


def test_an_address_can_be_changed_and_is_kept_in_small_letters(client_of, superuser, make_user):
    moira = make_user("moira")
    sent = {"email": "Moira.Fen@Example.org", "first_name": "Moira", "last_name": "Fen", "is_active": "on"}
    response = client_of(superuser).post(reverse("wagtailusers_users:edit", args=[moira.pk]), sent)
    assert response.status_code == 302, text_of(response)
    moira.refresh_from_db()
    assert moira.email == "moira.fen@example.org"


def test_it_cannot_be_changed_to_somebody_elses(client_of, superuser, make_user):
    moira = make_user("moira")
    sent = {"email": "Superuser@Example.org", "first_name": "Moira", "last_name": "Fen", "is_active": "on"}
    response = client_of(superuser).post(reverse("wagtailusers_users:edit", args=[moira.pk]), sent)
    assert response.status_code == 200
    assert "Somebody already signs in with this address." in text_of(response)
    moira.refresh_from_db()
    assert moira.email == "moira@example.org"


@pytest.mark.parametrize("who", ["editor", "event_staff", "moderator", "stranger"])
def test_nobody_else_gives_logins(request, client_of, who):
    user = request.getfixturevalue(who)
    sent = {
        "email": "new@example.org",
        "first_name": "N",
        "last_name": "N",
        "password1": LONG,
        "password2": LONG,
    }
    assert client_of(user).post(reverse(ADD), sent).status_code in {302, 403}
    assert list(User.objects.all()) == [user]


def test_the_list_of_users_opens_and_finds_people_by_address(client_of, superuser, make_user):
    make_user("moira")
    client = client_of(superuser)
    assert client.get(reverse("wagtailusers_users:index")).status_code == 200
    found = client.get(reverse("wagtailusers_users:index_results"), {"q": "moira@example"})
    assert "moira@example.org" in found.content.decode()
    assert "superuser@example.org" not in found.content.decode()


def test_somebody_can_change_their_own_name_and_address(client_of, editor):
    client = client_of(editor)
    assert client.get(reverse("wagtailadmin_account")).status_code == 200
    sent = {
        "name_email-first_name": "Edith",
        "name_email-last_name": "Fen",
        "name_email-email": "Edith@Example.org",
        "avatar-avatar": "",
        "locale-preferred_language": "",
        "locale-current_time_zone": "",
        "theme-theme": "system",
        "theme-contrast": "system",
        "theme-density": "default",
        "notifications-submitted_notifications": "on",
    }
    client.post(reverse("wagtailadmin_account"), sent)
    editor.refresh_from_db()
    assert (editor.first_name, editor.email.lower()) == ("Edith", "edith@example.org")
    assert editor.email == "edith@example.org"
