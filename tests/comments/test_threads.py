import pytest

from comments.models import PageComment
from comments.threads import count_shown, thread_of
from tests.factories.comments import CommentFactory

State = PageComment.State


def shown(page):
    return [entry.comment.comment for entry in thread_of(page) if entry.is_shown]


@pytest.mark.parametrize("state", [State.WAITING, State.REJECTED, State.SPAM])
def test_only_approved_comments_are_shown_or_counted(post, comment, state):
    CommentFactory(page=post, comment="held", state=state)
    assert shown(post) == ["I know that feeling."]
    assert count_shown(thread_of(post)) == 1


def test_an_approved_answer_keeps_its_place_under_a_removed_comment(post, comment):
    answer = CommentFactory(page=post, comment="answer", to=comment)
    CommentFactory(page=post, comment="answer to the answer", to=answer)
    comment.state = State.REJECTED
    comment.save()
    first, second, third = thread_of(post)
    assert first.comment is None
    assert second.comment.comment == "answer"
    assert second.answered.comment is None, "the name of whom it answered stays hidden"
    assert third.answered is second


def test_a_grandchild_keeps_both_places_above_it(post, comment):
    answer = CommentFactory(page=post, comment="answer", to=comment)
    CommentFactory(page=post, comment="deep", to=answer)
    PageComment.objects.filter(pk__in=[comment.pk, answer.pk]).update(state=State.SPAM)
    assert [(entry.level, entry.is_shown) for entry in thread_of(post)] == [(0, False), (1, False), (2, True)]


def test_a_removed_comment_nobody_answered_leaves_no_trace(post, comment):
    CommentFactory(page=post, to=comment, state=State.WAITING)
    comment.state = State.REJECTED
    comment.save()
    assert thread_of(post) == []


def test_the_writer_of_the_post_is_told_apart_from_somebody_of_the_same_name(post, writer, stranger):
    CommentFactory(page=post, user_name="Hanna", user=writer)
    CommentFactory(page=post, user_name="Hanna", user=stranger)
    CommentFactory(page=post, user_name="Hanna")
    assert [entry.by_writer for entry in thread_of(post)] == [True, False, False]


def test_a_comment_without_a_login_is_not_the_writers_where_the_writer_has_none(post):
    post.authors.get().person.user.delete()
    CommentFactory(page=post, user_name="Hanna")
    assert [entry.by_writer for entry in thread_of(type(post).objects.get(pk=post.pk))] == [False]


def test_a_thread_is_one_query_however_long(post, django_assert_num_queries):
    post.writer_user_ids()
    root = CommentFactory(page=post)
    with django_assert_num_queries(1):
        thread_of(post)
    for _ in range(20):
        CommentFactory(page=post, to=root)
    with django_assert_num_queries(1):
        assert len(thread_of(post)) == 21


def test_comments_of_another_page_stay_there(post, blog_index, comment):
    from tests.factories.blog import PostFactory

    other = PostFactory(parent=blog_index)
    CommentFactory(page=other, comment="elsewhere")
    assert shown(post) == ["I know that feeling."]
