import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import ModelLogEntry

from comments.models import PageComment
from tests.factories.comments import CommentFactory

State = PageComment.State
QUEUE = "/admin/responses/"


@pytest.fixture
def waiting(post):
    return CommentFactory(page=post, comment="Please read me", user_name="Ada", state=State.WAITING)


@pytest.fixture
def desk(moderator, client_of):
    """The moderator's client."""
    return client_of(moderator)


def bulk(action, *comments):
    ids = "&".join(f"id={comment if isinstance(comment, str) else comment.pk}" for comment in comments)
    return f"/admin/bulk/comments/pagecomment/{action}/?{ids}&next={QUEUE}"


def confirm(client, action, *comments):
    """Asks the question and answers it, as the page does: with what was seen."""
    question = client.get(bulk(action, *comments))
    seen = re.findall(r'name="seen" value="([^"]+)"', question.content.decode())
    return client.post(bulk(action, *comments), {"seen": seen})


def state_of(comment):
    return PageComment.objects.get(pk=comment.pk).state


def test_the_queue_shows_the_text_the_page_and_the_age_of_what_waits(desk, waiting, post):
    three_days_ago = timezone.now() - timedelta(days=3, hours=1)
    PageComment.objects.filter(pk=waiting.pk).update(submit_date=three_days_ago)
    page = desk.get(QUEUE).content.decode()
    assert "Please read me" in page
    assert post.title in page
    assert "3\xa0days ago" in page


def test_the_longest_waiting_comes_first(desk, post):
    late = CommentFactory(page=post, comment="Late", state=State.WAITING)
    early = CommentFactory(page=post, comment="Early", state=State.WAITING)
    PageComment.objects.filter(pk=early.pk).update(submit_date="2026-01-01 09:00Z")
    page = desk.get(QUEUE).content.decode()
    assert page.index("Early") < page.index("Late")
    assert late.state == State.WAITING


@pytest.mark.parametrize("state", [State.APPROVED, State.REJECTED, State.SPAM])
def test_what_was_decided_is_found_by_the_filter_only(desk, post, state):
    CommentFactory(page=post, comment="Decided words", state=state)
    assert "Decided words" not in desk.get(QUEUE).content.decode()
    assert "Decided words" in desk.get(f"{QUEUE}?state={state}").content.decode()


def test_an_empty_queue_says_so_kindly(desk, db):
    assert "Nobody is waiting" in desk.get(QUEUE).content.decode()


@pytest.mark.parametrize("state", [State.APPROVED, State.REJECTED, State.SPAM])
def test_one_click_decides_is_logged_and_goes_back_to_the_queue(desk, moderator, waiting, state):
    where = f"{QUEUE}?ordering=-submit_date"
    response = desk.post(reverse("comment_queue:decide", args=[waiting.pk]), {"state": state, "next": where})
    assert response["Location"] == where
    assert state_of(waiting) == state
    entry = ModelLogEntry.objects.get(object_id=str(waiting.pk))
    assert entry.user == moderator
    assert entry.action.startswith("comments.")


def test_the_log_holds_no_word_of_the_reader(desk, waiting):
    desk.post(reverse("comment_queue:decide", args=[waiting.pk]), {"state": State.APPROVED})
    entry = ModelLogEntry.objects.get(object_id=str(waiting.pk))
    assert "read me" not in f"{entry.label} {entry.data}"
    assert "Ada" not in f"{entry.label} {entry.data}"


def test_an_approved_response_is_on_the_page_at_once(desk, client, waiting, post):
    desk.post(reverse("comment_queue:decide", args=[waiting.pk]), {"state": State.APPROVED})
    page = client.get(post.url).content.decode()
    assert "1 response" in page
    assert "Please read me" in page


def test_deciding_what_is_decided_already_says_so_and_logs_nothing(desk, waiting):
    for _ in range(2):
        response = desk.post(
            reverse("comment_queue:decide", args=[waiting.pk]), {"state": State.SPAM}, follow=True
        )
    assert "Somebody has decided about this meanwhile." in response.content.decode()
    assert ModelLogEntry.objects.filter(object_id=str(waiting.pk)).count() == 1


@pytest.mark.parametrize("state", ["", "published", "waiting"])
def test_a_decision_that_does_not_exist_is_refused(desk, waiting, state):
    response = desk.post(reverse("comment_queue:decide", args=[waiting.pk]), {"state": state})
    assert response.status_code == 400
    assert state_of(waiting) == State.WAITING


def test_a_decision_needs_a_post(desk, waiting):
    assert desk.get(reverse("comment_queue:decide", args=[waiting.pk])).status_code == 405
    assert state_of(waiting) == State.WAITING


def test_a_decision_leads_nowhere_else(desk, waiting):
    answer = desk.post(
        reverse("comment_queue:decide", args=[waiting.pk]),
        {"state": State.APPROVED, "next": "https://elsewhere.example.org/"},
    )
    assert answer["Location"] == QUEUE


@pytest.mark.parametrize("action,state", [("approve", "approved"), ("reject", "rejected"), ("spam", "spam")])
def test_several_are_decided_at_once_after_one_question(desk, post, waiting, action, state):
    other = CommentFactory(page=post, comment="And me", state=State.WAITING)
    question = desk.get(bulk(action, waiting, other)).content.decode()
    assert "Please read me" in question
    assert state_of(waiting) == State.WAITING, "asking changes nothing"
    assert confirm(desk, action, waiting, other)["Location"] == QUEUE
    assert {state_of(waiting), state_of(other)} == {state}
    assert ModelLogEntry.objects.filter(action=f"comments.{action}").count() == 2


def test_nobody_decides_about_what_they_have_not_been_shown(desk, post, waiting):
    late = CommentFactory(page=post, comment="Came in meanwhile", state=State.WAITING)
    confirm(desk, "approve", "all")
    desk.post(bulk("approve", waiting, late), {"seen": [f"{waiting.pk}:waiting"]})
    assert state_of(waiting) == State.APPROVED
    assert state_of(late) == State.WAITING
    assert "Select every" not in desk.get(QUEUE).content.decode()


def test_the_question_shows_every_word(desk, post):
    long = CommentFactory(page=post, comment="word " * 200 + "the very end", state=State.WAITING)
    assert "the very end" in desk.get(bulk("approve", long)).content.decode()


def test_a_colleagues_decision_is_not_undone_from_an_old_page(desk, waiting):
    PageComment.objects.filter(pk=waiting.pk).update(state=State.REJECTED)
    address = reverse("comment_queue:decide", args=[waiting.pk])
    answer = desk.post(address, {"state": State.APPROVED, "seen": State.WAITING}, follow=True)
    assert "Somebody has decided about this meanwhile." in answer.content.decode()
    desk.post(bulk("approve", waiting), {"seen": [f"{waiting.pk}:waiting"]})
    assert state_of(waiting) == State.REJECTED
    desk.post(address, {"state": State.APPROVED, "seen": State.REJECTED})
    assert state_of(waiting) == State.APPROVED, "who has seen the decision may change it"


@pytest.mark.parametrize("ids", ["id=abc", "id=99999999999999999999", "id=-1", "id=%00", ""])
def test_ids_of_nothing_are_no_fault(desk, db, ids):
    assert desk.get(f"/admin/bulk/comments/pagecomment/approve/?{ids}").status_code == 200


@pytest.mark.parametrize("who", ["writer", "event_staff", "stranger"])
def test_nobody_without_the_right_sees_or_decides(request, client_of, waiting, who):
    client = client_of(request.getfixturevalue(who))
    addresses = [QUEUE, f"{QUEUE}results/", bulk("approve", waiting), bulk("approve", "all")]
    for where in addresses:
        assert "Please read me" not in client.get(where, follow=True).content.decode()
    client.post(bulk("approve", waiting))
    client.post(reverse("comment_queue:decide", args=[waiting.pk]), {"state": State.APPROVED})
    assert state_of(waiting) == State.WAITING
    assert "Responses" not in client.get("/admin/", follow=True).content.decode()


def test_somebody_who_is_not_signed_in_is_sent_to_the_door(client, waiting):
    assert client.get(QUEUE).status_code == 302
    assert (
        client.post(reverse("comment_queue:decide", args=[waiting.pk]), {"state": "approved"}).status_code
        == 302
    )
    assert state_of(waiting) == State.WAITING


def test_the_dashboard_counts_what_waits(desk, waiting, post):
    CommentFactory(page=post, state=State.WAITING)
    page = desk.get("/admin/").content.decode()
    assert "2 responses waiting" in page
    assert "Read what people wrote" in page


def test_the_queue_asks_no_more_questions_of_the_database_when_it_is_long(
    desk, post, waiting, django_assert_max_num_queries
):
    for n in range(15):
        CommentFactory(page=post, to=None, comment=f"Number {n}", state=State.WAITING)
    desk.get(QUEUE)
    with django_assert_max_num_queries(16):
        assert "Number 14" in desk.get(QUEUE).content.decode()


def test_a_response_under_a_deleted_type_of_page_does_not_break_the_queue(desk, waiting):
    PageComment.objects.filter(pk=waiting.pk).update(object_pk="999999")
    assert "A page that has been deleted" in desk.get(QUEUE).content.decode()
