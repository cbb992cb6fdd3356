"""How often each page asks the database: a number that nothing on the page makes grow."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from blog.models import PostEvent
from core.models import ContentNote
from tests.factories.blog import CategoryFactory, PostFactory
from tests.factories.comments import CommentFactory
from tests.factories.events import EventFactory, VenueFactory
from tests.factories.library import ImageFactory
from tests.factories.people import PersonFactory


def queries(client, address):
    client.get(address)  # makes renditions and fills what Wagtail keeps between requests
    with CaptureQueriesContext(connection) as captured:
        response = client.get(address)
    assert response.status_code == 200
    return len(captured)


@pytest.fixture
def event(event_index):
    return EventFactory(parent=event_index, venue=VenueFactory())


@pytest.fixture
def make_post(blog_index, event):
    """Makes a post with all that a post can have."""

    def make(**fields):
        post = PostFactory(
            parent=blog_index,
            lead_image=ImageFactory(),
            category=CategoryFactory(),
            authors=[PersonFactory(photo=ImageFactory()), PersonFactory()],
            body=[("text", {"text": "<p>Words</p>"}), ("picture", {"image": ImageFactory(), "caption": ""})],
            **fields,
        )
        post.tags.add("tea", "walking")
        post.content_notes.add(ContentNote.objects.get_or_create(name="grief")[0])
        post.save()
        PostEvent.objects.create(page=post, event=event)
        return post

    return make


def test_a_post_asks_at_most_twelve_times_however_many_responses(client, make_post):
    post = make_post()
    assert queries(client, post.url) <= 12
    counts = [queries(client, post.url)]
    for many in (1, 9):
        root = CommentFactory(page=post)
        for _ in range(many):
            CommentFactory(page=post, to=root)
        counts.append(queries(client, post.url))
    assert len(set(counts)) == 1, counts


def test_cards_in_a_body_are_fetched_together(client, blog_index, event_index, make_post):
    events = [EventFactory(parent=event_index) for _ in range(4)]
    few = PostFactory(parent=blog_index, body=[("event", events[0])])
    many = PostFactory(parent=blog_index, body=[("event", each) for each in events])
    assert queries(client, few.url) == queries(client, many.url)


@pytest.mark.parametrize(
    "address,most", [("/", 12), ("/blog/", 10), ("/blog/feed/", 9), ("/search/?query=words", 12)]
)
def test_a_list_of_posts_asks_no_more_for_ten_than_for_three(client, make_post, address, most):
    for _ in range(3):
        make_post()
    few = queries(client, address)
    for _ in range(7):
        make_post()
    assert queries(client, address) == few
    assert few <= most


@pytest.mark.parametrize("address", ["/events/", "/events/past/"])
def test_a_list_of_events_asks_no_more_for_many(client, event_index, address, time_machine):
    few = None
    for _ in range(2):
        for _ in range(4):
            EventFactory(parent=event_index, venue=VenueFactory())
        if address.endswith("past/"):
            time_machine.move_to("2036-01-01")
        counted = queries(client, address)
        few = few or counted
        time_machine.move_to("2026-06-01")
    assert counted == few <= 8


def test_an_event_asks_at_most_eight_times(client, event):
    assert queries(client, event.url) <= 8
