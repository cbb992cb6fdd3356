import pytest
from django.contrib.contenttypes.models import ContentType
from django.db.models.signals import pre_save
from django_comments_xtd.models import XtdComment, publish_or_unpublish_on_pre_save
from wagtail.models import Page

from blog.models import BlogPostPage
from comments.models import PageComment
from comments.models.comment import DEEPEST_LEVEL
from tests.factories.comments import CommentFactory

State = PageComment.State


def places(page):
    return [(c.comment, c.level, c.order) for c in PageComment.objects.on_page(page)]


@pytest.mark.parametrize(
    "state,is_public,is_removed",
    [
        (State.WAITING, False, False),
        (State.APPROVED, True, False),
        (State.REJECTED, False, True),
        (State.SPAM, False, True),
    ],
)
def test_one_state_decides_what_the_plug_in_believes(post, state, is_public, is_removed):
    comment = CommentFactory(page=post, state=state)
    stored = XtdComment.objects.get(pk=comment.pk)
    assert (stored.is_public, stored.is_removed) == (is_public, is_removed)


def test_a_comment_waits_unless_somebody_says_otherwise(post):
    comment = PageComment(content_type=ContentType.objects.get_for_model(post), object_pk=post.pk, site_id=1)
    comment.save()
    assert comment.state == State.WAITING
    assert comment.submit_date is not None


def test_replies_stand_under_what_they_answer(post):
    first = CommentFactory(page=post, comment="first")
    CommentFactory(page=post, comment="second")
    CommentFactory(page=post, comment="answer", to=first)
    CommentFactory(page=post, comment="another answer", to=first)
    assert places(post) == [("first", 0, 1), ("answer", 1, 2), ("another answer", 1, 3), ("second", 0, 1)]


def test_a_thread_is_three_levels_deep_and_goes_on_beside(post):
    comment = CommentFactory(page=post)
    for _ in range(4):
        comment = CommentFactory(page=post, to=comment)
    levels = list(PageComment.objects.on_page(post).values_list("level", flat=True))
    assert levels == [0, 1, 2, 2, 2]
    assert max(levels) == DEEPEST_LEVEL
    last = PageComment.objects.on_page(post).last()
    assert last.in_reply_to_id == comment.in_reply_to_id, "the deepest reply still knows whom it answers"


def test_an_old_copy_in_memory_does_not_write_the_tree_back(post):
    stale = CommentFactory(page=post)
    CommentFactory(page=post, to=stale)
    CommentFactory(page=post, to=stale)
    stale.comment = "corrected"
    stale.save()
    stale.refresh_from_db()
    assert (stale.comment, stale.nested_count) == ("corrected", 2)


def test_approving_a_parent_publishes_none_of_its_held_replies(post, comment):
    held = CommentFactory(page=post, to=comment, state=State.WAITING)
    for _ in range(2):
        comment.save()
    held.refresh_from_db()
    assert (held.state, held.is_public) == (State.WAITING, False)


def test_the_plug_in_hook_that_publishes_replies_is_disconnected():
    receivers = pre_save._live_receivers(PageComment)
    connected = [receiver for group in receivers for receiver in group]
    assert publish_or_unpublish_on_pre_save not in connected


@pytest.mark.parametrize("model", [BlogPostPage, Page])
def test_comments_go_with_their_page(post, model):
    comment = CommentFactory(page=post)
    CommentFactory(page=post, to=comment)
    model.objects.get(pk=post.pk).delete()
    assert not PageComment.objects.exists()
    assert not XtdComment.objects.exists()


def test_what_ends_up_in_logs_has_no_words_of_the_reader(comment):
    assert str(comment) == f"Response {comment.pk}"


def test_nobody_can_be_given_the_right_to_add_or_delete_responses(db):
    assert set(PageComment._meta.default_permissions) == {"view", "change"}
