"""The menu at the top and the list at the foot of every page."""

import datetime

import pytest
from django.utils import timezone
from wagtail.models import PageViewRestriction

from tests.editing import read
from tests.factories.blog import PostFactory
from tests.factories.home import StandardPageFactory
from tests.factories.privacy import restrict


def menu(response):
    return [link.get_text() for link in read(response).select(".site-nav a")]


def foot(response):
    return [link.get_text() for link in read(response).select(".site-footer__links a")]


def marked(response):
    return {
        link.get_text(): link["aria-current"] for link in read(response).select(".site-nav a[aria-current]")
    }


def test_the_menu_shows_what_editors_put_in_it_and_the_search(client, home):
    StandardPageFactory(parent=home, title="About us", show_in_menus=True)
    assert menu(client.get("/")) == ["Blog", "Events", "About us", "Search"]


def test_the_foot_shows_the_others(client, home):
    StandardPageFactory(parent=home, title="About us", show_in_menus=True)
    StandardPageFactory(parent=home, title="Privacy", show_in_menus=False)
    assert foot(client.get("/")) == ["Privacy"]


def test_both_follow_the_order_of_the_pages(client, home):
    privacy = StandardPageFactory(parent=home, title="Privacy")
    access = StandardPageFactory(parent=home, title="Accessibility")
    assert foot(client.get("/")) == ["Privacy", "Accessibility"]
    access.move(privacy, "left")
    assert foot(client.get("/")) == ["Accessibility", "Privacy"]


@pytest.mark.parametrize("in_menus", [True, False])
def test_drafts_private_and_expired_pages_are_in_neither(client, home, in_menus):
    for fields in ({"live": False}, {"expire_at": timezone.now() - datetime.timedelta(minutes=1)}):
        StandardPageFactory(parent=home, title="Hidden", show_in_menus=in_menus, **fields)
    for by in (PageViewRestriction.PASSWORD, PageViewRestriction.LOGIN, PageViewRestriction.GROUPS):
        restrict(StandardPageFactory(parent=home, title="Hidden", show_in_menus=in_menus), by)
    response = client.get("/")
    assert "Hidden" not in menu(response) + foot(response)


def test_pages_further_down_are_in_neither(client, home, blog_index):
    about = StandardPageFactory(parent=home, title="About us", show_in_menus=True)
    StandardPageFactory(parent=about, title="Our people", show_in_menus=True)
    PostFactory(parent=blog_index, title="A post", show_in_menus=True)
    response = client.get("/")
    assert menu(response) + foot(response) == ["Blog", "Events", "About us", "Search"]


@pytest.mark.parametrize(
    "address,expected",
    [
        ("/", {}),
        ("/blog/", {"Blog": "page"}),
        ("/blog/kettle/", {"Blog": "true"}),
        ("/events/", {"Events": "page"}),
        ("/events/past/", {"Events": "page"}),
        ("/about/", {"About us": "page"}),
        ("/about/people/", {"About us": "true"}),
        ("/privacy/", {}),
        ("/nowhere/", {}),
    ],
)
def test_where_the_reader_is_is_marked(client, home, blog_index, address, expected):
    PostFactory(parent=blog_index, slug="kettle")
    about = StandardPageFactory(parent=home, slug="about", title="About us", show_in_menus=True)
    StandardPageFactory(parent=about, slug="people")
    StandardPageFactory(parent=home, slug="privacy")
    assert marked(client.get(address)) == expected


def test_the_search_page_is_marked_too(client, home):
    assert marked(client.get("/search/")) == {"Search": "page"}


def test_titles_are_only_words(client, home):
    StandardPageFactory(parent=home, title="<b>Bold</b> & more", show_in_menus=True)
    StandardPageFactory(parent=home, title="<i>Foot</i>", show_in_menus=False)
    response = client.get("/")
    assert "<b>Bold</b> & more" in menu(response)
    assert foot(response) == ["<i>Foot</i>"]


def test_every_link_of_menu_and_foot_leads_somewhere(client, home):
    StandardPageFactory(parent=home, slug="над-нами", title="Над нами", show_in_menus=True)
    StandardPageFactory(parent=home, title="Privacy")
    for link in read(client.get("/")).select(".site-nav a, .site-footer__links a, .site-header__name"):
        assert client.get(link["href"]).status_code == 200, link


def test_the_first_link_of_a_page_leads_past_the_menu(client, home):
    page = read(client.get("/"))
    first = page.select("a")[0]
    assert first.get_text() == "Skip to the text"
    assert page.select_one(first["href"]).name == "main"
