"""People sign in by e-mail address, however they type it."""

import pytest
from django.contrib.auth import authenticate, get_user_model
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from tests.conftest import PASSWORD

User = get_user_model()


@pytest.mark.parametrize(
    "typed", ["moira@example.org", "Moira@Example.org", "MOIRA@EXAMPLE.ORG", " moira@example.org "]
)
def test_the_address_signs_in_in_any_case(make_user, typed):
    user = make_user("moira")
    assert authenticate(username=typed, password=PASSWORD) == user


def test_a_user_stored_in_capitals_signs_in_too(db):
    """As from an import that did not go through the manager."""
    user = User(email="Moira@Example.ORG")
    user.set_password(PASSWORD)
    user.save()
    assert authenticate(username="moira@example.org", password=PASSWORD) == user


@pytest.mark.parametrize("typed", ["", None, "nobody@example.org", "moira"])
def test_another_address_does_not(make_user, typed):
    make_user("moira")
    assert authenticate(username=typed, password=PASSWORD) is None


def test_a_wrong_password_or_a_closed_account_does_not(make_user):
    make_user("moira")
    make_user("gone", is_active=False)
    assert authenticate(username="moira@example.org", password="wrong") is None
    assert authenticate(username="gone@example.org", password=PASSWORD) is None


def test_the_address_is_kept_in_small_letters(db):
    assert User.objects.create_user(" Moira@Example.ORG ").email == "moira@example.org"


def test_one_address_is_one_person_whatever_the_case(make_user):
    make_user("moira")
    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.create_user("MOIRA@example.org")
    with pytest.raises(IntegrityError), transaction.atomic():
        User(email="MOIRA@example.org").save()
    with pytest.raises(ValidationError, match="Somebody already signs in with this address"):
        User(email="MOIRA@example.org", password="x").full_clean()


@pytest.mark.parametrize("nothing", ["", None])
@pytest.mark.parametrize("make", ["create_user", "create_superuser"])
def test_nobody_is_made_without_an_address(db, make, nothing):
    with pytest.raises(ValueError, match="A user signs in by e-mail address"):
        getattr(User.objects, make)(nothing, PASSWORD)
    assert not User.objects.exists()


def test_a_user_is_nobody_special_and_a_superuser_is(db):
    user = User.objects.create_user("user@example.org", PASSWORD)
    boss = User.objects.create_superuser("boss@example.org", PASSWORD)
    assert (user.is_staff, user.is_superuser, user.is_active) == (False, False, True)
    assert (boss.is_staff, boss.is_superuser) == (True, True)


def test_without_a_password_nobody_signs_in(db):
    user = User.objects.create_user("moira@example.org")
    assert not user.has_usable_password()


def test_passwords_are_never_kept_as_they_are(make_user):
    assert PASSWORD not in make_user("moira").password


def test_a_user_is_called_by_name_or_else_by_address(db):
    assert str(User(first_name="Moira", last_name="Fen", email="m@example.org")) == "Moira Fen"
    assert str(User(first_name="Moira", email="m@example.org")) == "Moira"
    assert str(User(email="m@example.org")) == "m@example.org"


def test_the_command_line_makes_a_superuser(db, monkeypatch):
    from django.core.management import call_command

    monkeypatch.setenv("DJANGO_SUPERUSER_PASSWORD", PASSWORD)
    call_command("createsuperuser", interactive=False, email="Boss@Example.org", verbosity=0)
    assert authenticate(username="boss@example.org", password=PASSWORD).is_superuser
