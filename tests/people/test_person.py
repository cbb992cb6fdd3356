"""Somebody who writes or speaks, as readers know them."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from people.models import Person
from tests.editing import errors_beside_fields, read
from tests.factories.people import PersonFactory, UserFactory

ADD = "wagtailsnippets_people_person:add"
NOTHING = {"name": "", "role": "", "photo": "", "bio": "null", "user": "", "slug": ""}


@pytest.mark.parametrize(
    "name,slug",
    [
        ("Moira", "moira"),
        ("Ann-Marie O'Neill", "ann-marie-oneill"),
        ("Юлія", "юлія"),
        ("Zoë", "zoë"),
        ("茶子", "茶子"),
    ],
)
def test_the_slug_is_made_from_the_name_and_keeps_its_letters(db, name, slug):
    assert PersonFactory(name=name).slug == slug


def test_people_of_one_name_get_slugs_of_their_own(db):
    assert [PersonFactory(name="Moira").slug for _ in range(3)] == ["moira", "moira-2", "moira-3"]


def test_a_number_that_is_taken_is_passed_over(db):
    PersonFactory(name="Moira")
    PersonFactory(name="X", slug="moira-2")
    assert PersonFactory(name="Moira").slug == "moira-3"


def test_the_slug_stays_when_the_name_changes(db):
    moira = PersonFactory(name="Moira")
    moira.name = "Moira Fen"
    moira.full_clean()
    moira.save()
    assert moira.slug == "moira"


def test_a_name_as_long_as_can_be_still_has_room_for_a_number(db):
    slugs = {PersonFactory(name="a" * 120).slug for _ in range(2)}
    assert slugs == {"a" * 120, "a" * 120 + "-2"}


def test_a_name_without_letters_is_refused_at_the_slug(db):
    with pytest.raises(ValidationError) as error:
        Person(name="!!!").full_clean()
    assert error.value.message_dict == {
        "slug": ["Please give a slug: the name has no letters to make an address from."]
    }


@pytest.fixture
def add(client_of, editor):
    client = client_of(editor)
    return lambda **typed: client.post(reverse(ADD), NOTHING | typed)


def test_an_editor_can_add_somebody(add):
    response = add(name="Юлія", role="peer support worker")
    assert response.status_code == 302, errors_beside_fields(response)
    person = Person.objects.get()
    assert (str(person), person.slug, person.role, person.user) == (
        "Юлія",
        "юлія",
        "peer support worker",
        None,
    )


def test_what_cannot_be_is_refused_at_its_field_and_kept(add):
    PersonFactory(name="Moira")
    response = add(name="!!!", role="Kept")
    assert errors_beside_fields(response).keys() == {"slug"}
    assert read(response).select_one("#id_role")["value"] == "Kept"
    assert read(response).select_one("#id_name")["value"] == "!!!"
    assert errors_beside_fields(add(name="Moira", slug="moira")).keys() == {"slug"}
    assert errors_beside_fields(add(name="Moira", slug="no blanks")).keys() == {"slug"}
    assert errors_beside_fields(add(name="", slug="x")).keys() == {"name"}
    assert Person.objects.count() == 1


def test_one_login_is_one_person(db):
    user = UserFactory()
    moira = PersonFactory(user=user)
    assert list(Person.objects.of_user(user)) == [moira]
    with pytest.raises(ValidationError) as error:
        Person(name="Other", user=user).full_clean()
    assert error.value.message_dict.keys() == {"user"}


def test_somebody_not_signed_in_is_no_person(db):
    from django.contrib.auth.models import AnonymousUser

    PersonFactory(user=None)
    assert not Person.objects.of_user(AnonymousUser()).exists()
    assert not Person.objects.of_user(UserFactory()).exists()


def test_a_person_outlives_their_login_and_their_photo(db):
    from tests.factories.library import ImageFactory

    image = ImageFactory()
    moira = PersonFactory(user=UserFactory(), photo=image)
    moira.user.delete()
    image.delete()
    moira.refresh_from_db()
    assert (moira.user, moira.photo) == (None, None)


@pytest.mark.parametrize("who", ["event_staff", "moderator", "stranger"])
def test_nobody_else_adds_or_changes_people(request, client_of, who):
    moira = PersonFactory(name="Moira")
    client = client_of(request.getfixturevalue(who))
    for address in (reverse(ADD), reverse("wagtailsnippets_people_person:edit", args=[moira.pk])):
        assert client.post(address, NOTHING | {"name": "Changed"}).status_code in {302, 403}
    assert [person.name for person in Person.objects.all()] == ["Moira"]
