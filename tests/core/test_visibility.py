"""The one rule of what anybody at all may see."""

import datetime

import pytest
from django.contrib.auth.models import Group
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from blog.models import BlogPostPage
from core.visibility import has_expired, visible_q
from tests.factories.blog import PostFactory
from tests.factories.home import StandardPageFactory
from tests.factories.privacy import restrict

NOW = timezone.now()
MINUTE = datetime.timedelta(minutes=1)


def live(home):
    return StandardPageFactory(parent=home)


def draft(home):
    return StandardPageFactory(parent=home, live=False)


def unpublished(home):
    page = StandardPageFactory(parent=home)
    page.unpublish()
    return page


def changed_since(home):
    page = StandardPageFactory(parent=home)
    page.title = "Not published yet"
    page.save_revision()
    return page


def scheduled(home):
    page = StandardPageFactory(parent=home, live=False, go_live_at=NOW + datetime.timedelta(hours=1))
    page.save_revision().publish()
    return page


def expires_later(home):
    return StandardPageFactory(parent=home, expire_at=NOW + datetime.timedelta(hours=1))


def expired(home):
    return StandardPageFactory(parent=home, expire_at=NOW - MINUTE)


def under_a_password(home):
    page = StandardPageFactory(parent=home)
    restrict(page, PageViewRestriction.PASSWORD)
    return page


def under_a_login(home):
    page = StandardPageFactory(parent=home)
    restrict(page, PageViewRestriction.LOGIN)
    return page


def under_a_group(home):
    page = StandardPageFactory(parent=home)
    restrict(page, PageViewRestriction.GROUPS, Group.objects.all())
    return page


def below_a_restricted_page(home):
    section = StandardPageFactory(parent=home)
    restrict(section)
    return StandardPageFactory(parent=section)


def far_below_a_restricted_page(home):
    section = StandardPageFactory(parent=home)
    restrict(section)
    return StandardPageFactory(parent=StandardPageFactory(parent=section))


def below_a_restriction_of_everything(home):
    restrict(home.get_parent())
    return StandardPageFactory(parent=home)


def beside_a_restricted_page(home):
    page = StandardPageFactory(parent=home)
    restrict(StandardPageFactory(parent=home))
    return page


def above_a_restricted_page(home):
    page = StandardPageFactory(parent=home)
    restrict(StandardPageFactory(parent=page))
    return page


def below_a_draft(home):
    return StandardPageFactory(parent=StandardPageFactory(parent=home, live=False))


def alias_of_a_public_page(home):
    return StandardPageFactory(parent=home).create_alias(parent=home, update_slug="alias")


def alias_of_a_restricted_page(home):
    page = StandardPageFactory(parent=home)
    restrict(page)
    return page.create_alias(parent=home, update_slug="alias")


def alias_of_a_page_below_a_restricted_one(home):
    return below_a_restricted_page(home).create_alias(parent=home, update_slug="alias")


def alias_of_a_draft(home):
    return StandardPageFactory(parent=home, live=False).create_alias(parent=home, update_slug="alias")


STATES = [
    (live, True),
    (draft, False),
    (unpublished, False),
    (changed_since, True),
    (scheduled, False),
    (expires_later, True),
    (expired, False),
    (under_a_password, False),
    (under_a_login, False),
    (under_a_group, False),
    (below_a_restricted_page, False),
    (far_below_a_restricted_page, False),
    (below_a_restriction_of_everything, False),
    (beside_a_restricted_page, True),
    (above_a_restricted_page, True),
    # As in Wagtail: a draft hides its own address, not those below it.
    (below_a_draft, True),
    (alias_of_a_public_page, True),
    (alias_of_a_restricted_page, False),
    (alias_of_a_page_below_a_restricted_one, False),
    (alias_of_a_draft, False),
]


@pytest.mark.parametrize("state,is_visible", STATES, ids=[state.__name__ for state, _ in STATES])
def test_a_page_in_this_state_is_visible_or_not(client, home, state, is_visible):
    page = state(home)
    assert Page.objects.filter(visible_q(), pk=page.pk).exists() == is_visible
    answer = client.get(f"{page.url_path.removeprefix('/home')}")
    is_read = answer.status_code == 200 and "wagtailcore/password_required.html" not in {
        template.name for template in answer.templates
    }
    if (
        not state.__name__.startswith("alias_of_a_restricted")
        and state is not alias_of_a_page_below_a_restricted_one
    ):
        assert is_read == is_visible, "the rule and the page's own address disagree"


def test_a_moment_before_its_expiry_a_page_is_visible(home):
    page = StandardPageFactory(parent=home, expire_at=NOW)
    assert Page.objects.filter(visible_q(NOW - MINUTE), pk=page.pk).exists()
    assert not Page.objects.filter(visible_q(NOW), pk=page.pk).exists()
    assert has_expired(page)
    assert not has_expired(StandardPageFactory(parent=home))


def test_the_rule_can_be_asked_from_another_table(blog_index, event_index):
    from blog.models import PostEvent
    from tests.factories.events import EventFactory

    post = PostFactory(parent=blog_index)
    shown, hidden, draft_event = (EventFactory(parent=event_index, live=live) for live in (True, True, False))
    restrict(hidden)
    for event in (shown, hidden, draft_event):
        PostEvent.objects.create(page=post, event=event)
    assert [link.event_id for link in PostEvent.objects.filter(visible_q(page="event__"))] == [shown.pk]


def test_editors_see_every_row_with_the_answer_beside_it(blog_index):
    shown, hidden = PostFactory(parent=blog_index), PostFactory(parent=blog_index, live=False)
    rows = {post.pk: post.anyone_may_see for post in BlogPostPage.objects.with_visibility()}
    assert rows == {shown.pk: True, hidden.pk: False}


def test_the_rule_is_part_of_the_query_it_filters(blog_index, django_assert_num_queries):
    PostFactory(parent=blog_index)
    with django_assert_num_queries(1):
        assert len(BlogPostPage.objects.visible()) == 1


def test_a_path_that_only_begins_alike_is_another_page(home):
    """Tree paths are steps of four letters: 0001 is above 00010002, and not above 0002."""
    pages = [StandardPageFactory(parent=home) for _ in range(3)]
    restrict(pages[0])
    visible = set(Page.objects.filter(visible_q()).values_list("pk", flat=True))
    assert pages[0].pk not in visible
    assert {pages[1].pk, pages[2].pk} <= visible
