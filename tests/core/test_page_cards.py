"""Cards of posts and events in a text: as true as the page itself, and never of a hidden one."""

import datetime

import pytest
from django.utils import timezone
from wagtail.models import PageViewRestriction

from tests.editing import read
from tests.factories.blog import PostFactory
from tests.factories.events import EventFactory
from tests.factories.privacy import restrict


@pytest.fixture(params=["post", "event"])
def kind(request):
    return request.param


@pytest.fixture
def target(kind, blog_index, event_index):
    if kind == "post":
        return PostFactory(parent=blog_index, title="Chosen")
    return EventFactory(parent=event_index, title="Chosen")


@pytest.fixture
def cards(client, page_with, kind, target):
    """The titles of the cards on a page that shows `target`."""
    page = page_with((kind, target.pk))

    def cards():
        response = client.get(page.url)
        assert response.status_code == 200
        return [heading.get_text() for heading in read(response).select(".prose .card h3.card__heading")]

    return cards


def test_a_public_page_is_shown(cards):
    assert cards() == ["Chosen"]


def test_what_changes_on_the_page_changes_on_the_card(cards, target):
    target.title = "Changed"
    target.save()
    assert cards() == ["Changed"]


def test_a_draft_is_not_shown_until_it_is_published(cards, target):
    target.unpublish()
    assert cards() == []
    target.save_revision().publish()
    assert cards() == ["Chosen"]


@pytest.mark.parametrize(
    "by", [PageViewRestriction.PASSWORD, PageViewRestriction.LOGIN, PageViewRestriction.GROUPS]
)
def test_a_private_page_is_not_shown_until_it_is_open(cards, target, by):
    restriction = restrict(target, by)
    assert cards() == []
    restriction.delete()
    assert cards() == ["Chosen"]


def test_a_page_below_a_private_one_is_not_shown(cards, target):
    restrict(target.get_parent())
    assert cards() == []


def test_an_expired_page_is_not_shown(cards, target):
    target.expire_at = timezone.now() - datetime.timedelta(minutes=1)
    target.save()
    assert cards() == []


def test_a_scheduled_page_is_not_shown(cards, target):
    target.unpublish()
    target.go_live_at = timezone.now() + datetime.timedelta(days=1)
    target.save_revision().publish()
    assert cards() == []


def test_a_deleted_page_leaves_nothing_behind(cards, target):
    target.delete()
    assert cards() == []


def test_a_draft_can_be_chosen_in_the_editor(kind, target):
    from blog.blocks import StoryBlock

    target.unpublish()
    block = StoryBlock()
    value = block.to_python([{"type": kind, "value": target.pk}])
    assert block.clean(value)[0].value.pk == target.pk
    assert block.get_prep_value(value)[0]["value"] == target.pk


def test_a_draft_that_was_saved_through_the_block_is_kept(page_with, kind, target):
    """Not showing a card must not forget which page was chosen."""
    target.unpublish()
    page = page_with((kind, target.pk))
    page.refresh_from_db()
    page.save()
    page.refresh_from_db()
    assert page.body.raw_data[0]["value"] == target.pk


def test_many_cards_cost_as_much_as_one(
    client, page_with, kind, blog_index, event_index, django_assert_max_num_queries
):
    factory, parent = (PostFactory, blog_index) if kind == "post" else (EventFactory, event_index)
    page = page_with(*[(kind, factory(parent=parent).pk) for _ in range(6)])
    client.get(page.url)
    with django_assert_max_num_queries(14):
        assert len(read(client.get(page.url)).select(".prose .card")) == 6


def test_one_page_may_be_shown_twice(client, page_with, kind, target):
    page = page_with((kind, target.pk), (kind, target.pk))
    assert len(read(client.get(page.url)).select(".prose .card")) == 2


def test_only_pages_of_the_right_type_are_shown(client, page_with, kind, blog_index):
    page = page_with((kind, blog_index.pk))
    response = client.get(page.url)
    assert response.status_code == 200
    assert read(response).select(".prose .card") == []
