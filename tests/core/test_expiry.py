"""A page that has expired is gone at once, whenever the scheduled command runs next."""

import datetime

import pytest
import time_machine
from django.core.management import call_command
from django.utils import timezone

from tests.factories.blog import PostFactory
from tests.factories.events import EventFactory
from tests.factories.home import StandardPageFactory

NOON = datetime.datetime(2027, 3, 1, 12, tzinfo=datetime.UTC)


def seen_at(client, address, moment):
    with time_machine.travel(moment, tick=False):
        return client.get(address).status_code


def test_every_kind_of_page_answers_404_from_that_moment_on(client, home, blog_index, event_index):
    pages = [
        StandardPageFactory(parent=home, expire_at=NOON),
        PostFactory(parent=blog_index, expire_at=NOON),
        EventFactory(parent=event_index, expire_at=NOON),
    ]
    for page in pages:
        assert seen_at(client, page.url, NOON - datetime.timedelta(seconds=1)) == 200
        assert seen_at(client, page.url, NOON) == 404
        assert seen_at(client, page.url, NOON + datetime.timedelta(days=1)) == 404
        page.refresh_from_db()
        assert page.live, "the command has not run"


@pytest.mark.parametrize("address", ["/blog/", "/blog/feed/", "/blog/tag/tea/", "/blog/kettle/"])
def test_a_whole_blog_can_expire(client, blog_index, address):
    PostFactory(parent=blog_index, slug="kettle", tags=["tea"])
    blog_index.expire_at = NOON
    blog_index.save()
    assert seen_at(client, address, NOON - datetime.timedelta(seconds=1)) == 200
    # Below it, posts have an expiry of their own.
    assert seen_at(client, address, NOON) == (200 if address == "/blog/kettle/" else 404)


def test_the_scheduled_command_takes_it_down_for_good(client, home):
    page = StandardPageFactory(parent=home, expire_at=timezone.now() - datetime.timedelta(minutes=1))
    call_command("publish_scheduled")
    page.refresh_from_db()
    assert not page.live
    assert client.get(page.url_path.removeprefix("/home")).status_code == 404


def test_the_scheduled_command_puts_up_what_was_scheduled(client, blog_index):
    post = PostFactory(parent=blog_index, slug="soon", live=False)
    post.go_live_at = NOON
    post.save_revision().publish()
    assert seen_at(client, "/blog/soon/", NOON) == 404
    with time_machine.travel(NOON + datetime.timedelta(seconds=1), tick=False):
        call_command("publish_scheduled")
    assert client.get("/blog/soon/").status_code == 200
