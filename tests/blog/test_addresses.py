"""The posts of one tag, category or person, each under a clean address."""

import datetime
from urllib.parse import quote

import pytest
from django.utils import timezone
from taggit.models import Tag

from tests.blog.test_list import titles
from tests.editing import read
from tests.factories.blog import CategoryFactory
from tests.factories.people import PersonFactory
from tests.factories.privacy import restrict


def test_shows_the_posts_with_a_tag(client, make_post):
    make_post(title="Of sleep", tags=["sleep"])
    make_post(title="Of tea", tags=["tea"])
    response = client.get("/blog/tag/sleep/")
    assert titles(response) == ["Of sleep"]
    assert read(response).h1.get_text() == "Posts about sleep"


def test_shows_the_posts_of_a_category(client, make_post):
    category = CategoryFactory(name="Recovery", slug="recovery", description="Getting there.")
    make_post(title="Inside", category=category)
    make_post(title="Outside")
    response = client.get("/blog/category/recovery/")
    assert titles(response) == ["Inside"]
    assert read(response).h1.get_text() == "Recovery"
    assert read(response).select_one(".standfirst").get_text() == "Getting there."


def test_shows_the_posts_of_a_person(client, make_post):
    moira = PersonFactory(name="Moira")
    make_post(title="By Moira", authors=[moira])
    make_post(title="By both", authors=[PersonFactory(), moira])
    make_post(title="By another")
    assert sorted(titles(client.get("/blog/author/moira/"))) == ["By Moira", "By both"]


@pytest.mark.parametrize("word", ["кафе", "café", "茶", "c++ & c#", "Straße"])
def test_tags_in_any_script_have_an_address_that_works(client, make_post, word):
    make_post(title="Found", tags=[word], slug="found")
    link = read(client.get("/blog/found/")).select_one(".tags a")
    assert link.get_text() == word
    assert titles(client.get(link["href"])) == ["Found"]


def test_a_tag_keeps_its_letters_in_its_address(client, make_post):
    make_post(tags=["кафе", "café"])
    assert client.get(f"/blog/tag/{quote('кафе')}/").status_code == 200
    assert client.get(f"/blog/tag/{quote('café')}/").status_code == 200


def test_categories_and_people_keep_their_letters_too(client, make_post):
    category = CategoryFactory(name="Кафе", slug="кафе")
    make_post(title="Found", category=category, authors=[PersonFactory(name="Юлія")])
    assert titles(client.get(f"/blog/category/{quote('кафе')}/")) == ["Found"]
    assert titles(client.get(f"/blog/author/{quote('юлія')}/")) == ["Found"]


def test_a_tag_without_letters_stands_there_without_a_link(client, make_post):
    post = make_post(title="Found", slug="found", tags=["!!!"])
    Tag.objects.filter(name="!!!").update(slug="")
    page = read(client.get(post.url))
    assert "!!!" in page.select_one(".tags").get_text()
    assert page.select(".tags a") == []


@pytest.mark.parametrize("kind", ["tag", "category", "author"])
def test_an_unknown_name_is_not_found(client, post, kind):
    assert client.get(f"/blog/{kind}/nobody/").status_code == 404


@pytest.mark.parametrize("kind", ["tag", "category", "author"])
def test_a_name_is_needed(client, post, kind):
    assert client.get(f"/blog/{kind}/").status_code == 404


@pytest.mark.parametrize("kind", ["tag", "category", "author"])
@pytest.mark.parametrize("hidden", ["draft", "private", "expired"])
def test_a_name_that_no_public_post_has_is_not_found(client, make_post, kind, hidden):
    fields = {
        "draft": {"live": False},
        "private": {},
        "expired": {"expire_at": timezone.now() - datetime.timedelta(minutes=1)},
    }[hidden]
    post = make_post(
        tags=["rare"],
        category=CategoryFactory(slug="rare"),
        authors=[PersonFactory(name="Rare")],
        **fields,
    )
    if hidden == "private":
        restrict(post)
    assert client.get(f"/blog/{kind}/rare/").status_code == 404


@pytest.mark.parametrize("kind", ["tag", "category", "author"])
def test_hidden_posts_are_absent_beside_public_ones(client, make_post, kind):
    both = {"tags": ["some"], "category": CategoryFactory(slug="some")}
    moira = PersonFactory(name="Some")
    make_post(title="Public", authors=[moira], **both)
    make_post(title="Draft", authors=[moira], live=False, **both)
    restrict(make_post(title="Private", authors=[moira], **both))
    assert titles(client.get(f"/blog/{kind}/some/")) == ["Public"]


@pytest.mark.parametrize("kind", ["tag", "category", "author"])
def test_lists_have_pages_and_keep_their_own_address(client, make_post, kind):
    both = {
        "tags": ["some"],
        "category": CategoryFactory(slug="some"),
        "authors": [PersonFactory(name="Some")],
    }
    for _ in range(11):
        make_post(**both)
    response = client.get(f"/blog/{kind}/some/?page=2")
    assert len(titles(response)) == 1
    canonical = read(response).select_one("link[rel=canonical]")["href"]
    assert canonical == f"http://localhost/blog/{kind}/some/?page=2"
    assert client.get(f"/blog/{kind}/some/?page=3").status_code == 404


def test_an_address_without_its_last_slash_leads_on(client, make_post):
    make_post(tags=["sleep"])
    response = client.get("/blog/tag/sleep")
    assert response.status_code == 301
    assert response.url == "/blog/tag/sleep/"


def test_a_name_twice_on_one_post_shows_the_post_once(client, make_post):
    moira = PersonFactory(name="Moira")
    make_post(title="Once", authors=[moira, moira])
    assert titles(client.get("/blog/author/moira/")) == ["Once"]


def test_what_a_list_is_called_is_words_and_never_markup(client, make_post):
    make_post(title="Found", category=CategoryFactory(name="img src=x onerror=alert(1)", slug="odd"))
    page = read(client.get("/blog/category/odd/"))
    assert page.h1.get_text() == "img src=x onerror=alert(1)"
    assert page.select_one(".card__heading").name == "h2"
    assert page.select("[onerror]") == []
