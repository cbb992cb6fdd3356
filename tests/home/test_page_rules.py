"""Where the home page and the site's plain pages may stand."""

import pytest
from django.core.exceptions import ValidationError
from wagtail.models import Page

from blog.models import BlogIndexPage
from events.models import EventIndexPage
from home.models import HomePage, StandardPage
from tests.editing import address_to_add, errors_beside_fields, publish, read
from tests.factories.home import StandardPageFactory


def test_the_home_page_stands_at_the_root_and_once(home):
    root = home.get_parent()
    assert HomePage.allowed_parent_page_models() == [Page]
    assert not HomePage.can_create_at(root)


def test_the_home_page_holds_the_blog_the_events_and_pages():
    assert set(HomePage.allowed_subpage_models()) == {BlogIndexPage, EventIndexPage, StandardPage}


def test_pages_stand_below_the_home_page_and_each_other():
    assert set(StandardPage.allowed_parent_page_models()) == {HomePage, StandardPage}
    assert StandardPage.allowed_subpage_models() == [StandardPage]


def test_pages_may_lie_deep(client, home):
    about = StandardPageFactory(parent=home, slug="about")
    people = StandardPageFactory(parent=about, slug="people", title="Who we are")
    assert people.url == "/about/people/"
    assert read(client.get("/about/people/")).h1.get_text() == "Who we are"


RESERVED = [
    "_util", "accounts", "admin", "api", "comments", "documents", "feed", "healthz", "media", "readyz",
    "search", "sitemap", "static", "styleguide",
]  # fmt: skip


@pytest.mark.parametrize("slug", RESERVED)
def test_no_page_takes_an_address_the_site_answers_itself(home, slug):
    with pytest.raises(ValidationError) as error:
        StandardPageFactory(parent=home, slug=slug)
    assert error.value.message_dict.keys() == {"slug"}


def test_every_address_of_the_site_itself_is_reserved():
    from config.urls import urlpatterns

    first_words = {str(pattern.pattern).strip("^").partition("/")[0] for pattern in urlpatterns}
    own = {word for word in first_words if word.replace("_", "").isalnum()}
    assert own >= {"admin", "comments", "documents", "media", "search"}
    assert [word for word in own if not HomePage.reserves_slug(word)] == []


def test_deeper_down_those_words_are_free(client, home):
    about = StandardPageFactory(parent=home, slug="about")
    StandardPageFactory(parent=about, slug="search", title="How to search")
    assert read(client.get("/about/search/")).h1.get_text() == "How to search"


def test_the_editor_says_so_beside_the_slug_and_keeps_what_was_typed(client_of, superuser, home):
    response = publish(
        client_of(superuser),
        address_to_add(home, StandardPage),
        title="Search",
        slug="search",
        introduction="Kept.",
    )
    assert response.status_code == 200
    assert "The site uses the address “search”" in errors_beside_fields(response)["slug"]
    assert read(response).select_one("#id_introduction").get_text().strip() == "Kept."


def test_a_superuser_can_publish_a_page(client, client_of, superuser, home):
    response = publish(
        client_of(superuser), address_to_add(home, StandardPage), title="About us", slug="about"
    )
    assert response.status_code == 302, errors_beside_fields(response)
    page = read(client.get("/about/"))
    assert page.h1.get_text() == "About us"
    assert page.select_one("link[rel=canonical]")["href"] == "http://localhost/about/"
