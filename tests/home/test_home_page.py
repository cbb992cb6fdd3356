"""The front door."""

import datetime

import pytest
from django.utils import timezone
from wagtail.models import PageViewRestriction

from tests.editing import read, text_of
from tests.factories.blog import PostFactory
from tests.factories.events import EventFactory
from tests.factories.library import ImageFactory
from tests.factories.privacy import restrict


def titles(response, section):
    return [heading.get_text() for heading in read(response).select(f"{section} h3.card__heading")]


@pytest.fixture
def front(client, home):
    return lambda: client.get("/")


def test_shows_the_three_latest_posts(front, blog_index):
    now = timezone.now()
    for days in (3, 1, 4, 2, 5):
        PostFactory(parent=blog_index, title=f"{days} days ago", date=now - datetime.timedelta(days=days))
    assert titles(front(), ".home__posts") == ["1 days ago", "2 days ago", "3 days ago"]


def test_shows_the_four_next_events(front, event_index):
    today = timezone.localdate()
    for days in (5, 2, 4, 1, 3, -1):
        EventFactory(
            parent=event_index, title=f"In {days} days", start_date=today + datetime.timedelta(days=days)
        )
    assert titles(front(), ".home__events") == ["In 1 days", "In 2 days", "In 3 days", "In 4 days"]


def test_an_event_of_today_is_there_until_it_ends(front, event_index):
    EventFactory(
        parent=event_index, title="Today", start_date=timezone.localdate(), start_time=None, end_time=None
    )
    assert titles(front(), ".home__events") == ["Today"]


@pytest.mark.parametrize("kind", ["draft", "password", "login", "groups", "expired", "scheduled"])
def test_what_not_everybody_may_see_is_absent(front, blog_index, event_index, kind):
    now = timezone.now()
    fields = {
        "draft": {"live": False},
        "expired": {"expire_at": now - datetime.timedelta(minutes=1)},
        "scheduled": {"live": False, "go_live_at": now + datetime.timedelta(days=1)},
    }.get(kind, {})
    for page in (
        PostFactory(parent=blog_index, title="Hidden post", **fields),
        EventFactory(parent=event_index, title="Hidden event", **fields),
    ):
        if kind in {"password", "login", "groups"}:
            restrict(page, PageViewRestriction.GROUPS if kind == "groups" else kind)
    assert "Hidden" not in text_of(front())


def test_hidden_rows_take_no_places(front, blog_index):
    now = timezone.now()
    for _ in range(3):
        PostFactory(parent=blog_index, live=False, date=now)
    PostFactory(parent=blog_index, title="Shown", date=now - datetime.timedelta(days=9))
    assert titles(front(), ".home__posts") == ["Shown"]


def test_says_so_where_there_is_nothing(front):
    page = read(front())
    assert "Nothing has been written yet" in page.select_one(".home__posts .empty").get_text()
    assert "Nothing is planned at the moment" in page.select_one(".home__events .empty").get_text()


def test_leads_to_all_stories_and_all_events(front, blog_index):
    PostFactory(parent=blog_index)
    page = read(front())
    assert page.select_one(".home__posts .more a")["href"] == "/blog/"
    assert page.select_one(".home__events .more a")["href"] == "/events/"


def test_is_whole_without_a_blog_and_without_events(front, blog_index, event_index):
    blog_index.unpublish()
    event_index.unpublish()
    response = front()
    assert response.status_code == 200
    page = read(response)
    assert page.select(".home__posts .more, .home__events .more") == []
    assert page.select("link[rel=alternate]") == []


def test_is_whole_after_blog_and_events_were_deleted(front, blog_index, event_index):
    blog_index.delete()
    event_index.delete()
    assert front().status_code == 200


def test_welcomes_with_words_and_a_described_picture(front, home):
    home.welcome_heading, home.welcome_text = "Come in", "The kettle is on."
    home.image = ImageFactory(description="Six chairs")
    home.body = [("quote", {"quote": "I stayed.", "attribution": "Moira"})]
    home.save()
    page = read(front())
    assert page.h1.get_text() == "Come in"
    assert page.title.get_text() == "Come in"
    assert page.select_one(".welcome .standfirst").get_text() == "The kettle is on."
    assert page.select_one(".welcome img")["alt"] == "Six chairs"
    assert "I stayed." in page.select_one("blockquote").get_text()
    assert page.select_one("meta[name=description]")["content"] == "The kettle is on."


def test_without_a_welcome_its_title_is_the_heading(front):
    assert read(front()).h1.get_text() == "Home"
