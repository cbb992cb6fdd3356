"""What a person wrote, and that nobody can be lost who wrote something."""

import pytest
from django.db.models import ProtectedError
from django.urls import reverse

from blog.models import PostAuthor
from people.models import Person
from tests.editing import read, text_of
from tests.factories.library import ImageFactory
from tests.factories.people import PersonFactory


def delete_view(person):
    return reverse("wagtailsnippets_people_person:delete", args=[person.pk])


def test_shows_who_the_person_is(client, make_post):
    moira = PersonFactory(name="Moira", role="peer support worker", bio="<p>Drinks <b>tea</b>.</p>")
    make_post(authors=[moira])
    page = read(client.get("/blog/author/moira/"))
    assert page.h1.get_text() == "Moira"
    assert page.select_one(".person__role").get_text() == "peer support worker"
    assert page.select_one(".person__bio").get_text(strip=True) == "Drinkstea."
    assert page.select_one(".person__bio b").get_text() == "tea"
    assert page.h2.get_text() == "Posts by Moira"
    assert page.title.get_text() == "Posts by Moira"


def test_a_photo_is_decoration_beside_the_name(client, make_post):
    make_post(authors=[PersonFactory(name="Moira", photo=ImageFactory())])
    assert read(client.get("/blog/author/moira/")).select_one("img.person__photo")["alt"] == ""


def test_a_person_with_nothing_but_a_name_is_whole(client, make_post):
    make_post(authors=[PersonFactory(name="Moira", role="", bio="")])
    page = read(client.get("/blog/author/moira/"))
    assert page.h1.get_text() == "Moira"
    assert page.select(".person__role, .person__bio, .person__photo") == []


def test_a_hostile_name_is_only_a_name(client, make_post):
    hostile = "<script>alert(1)</script>"
    make_post(authors=[PersonFactory(name=hostile, slug="x", role=hostile)])
    response = client.get("/blog/author/x/")
    assert read(response).h1.get_text() == hostile
    assert b"<script>alert" not in response.content


def test_somebody_who_wrote_nothing_has_no_page(client, post):
    PersonFactory(name="Silent")
    assert client.get("/blog/author/silent/").status_code == 404


@pytest.mark.parametrize("live", [True, False])
def test_somebody_who_wrote_something_cannot_be_deleted_and_the_cms_says_why(
    client_of, superuser, make_post, live
):
    moira = PersonFactory(name="Moira")
    make_post(title="The kettle was on", authors=[moira], live=live)
    client = client_of(superuser)
    question = client.get(delete_view(moira))
    assert "This person is referenced 1 time." in text_of(question)
    assert "references to this person prevent it from being deleted" in text_of(question)
    assert read(question).select("form button.serious") == []
    answer = client.post(delete_view(moira), follow=True)
    assert answer.status_code == 200
    assert read(answer).select_one(".messages .error")
    assert Person.objects.filter(pk=moira.pk).exists()


def test_somebody_who_wrote_nothing_can_be_deleted(client_of, superuser):
    moira = PersonFactory(name="Moira")
    assert client_of(superuser).post(delete_view(moira)).status_code == 302
    assert not Person.objects.exists()


def test_several_people_chosen_at_once_are_not_lost_either(client_of, superuser, make_post):
    moira, silent = PersonFactory(name="Moira"), PersonFactory(name="Silent")
    make_post(authors=[moira])
    address = reverse("wagtail_bulk_action", args=["people", "person", "delete"])
    response = client_of(superuser).post(f"{address}?id={moira.pk}&id={silent.pk}&next=/admin/", follow=True)
    assert response.status_code == 200
    assert Person.objects.filter(pk=moira.pk).exists()


def test_the_database_itself_protects_them(make_post):
    moira = PersonFactory()
    make_post(authors=[moira])
    with pytest.raises(ProtectedError):
        moira.delete()


def test_editors_have_no_right_to_delete_people(client_of, editor):
    moira = PersonFactory()
    response = client_of(editor).post(delete_view(moira))
    assert response.status_code == 302
    assert Person.objects.filter(pk=moira.pk).exists()


def test_a_draft_can_be_opened_after_somebody_it_names_was_deleted(client_of, superuser, make_post):
    post = make_post(title="The kettle was on", authors=[PersonFactory(name="Moira")])
    other = PersonFactory(name="Other")
    post.authors.add(PostAuthor(person=other))
    post.save_revision()
    other.delete()
    client = client_of(superuser)
    assert client.get(reverse("wagtailadmin_pages:edit", args=[post.pk])).status_code == 200
    assert client.get(reverse("wagtailadmin_pages:view_draft", args=[post.pk])).status_code == 200
