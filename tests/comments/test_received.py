import pytest
from django.core import signing
from django.urls import reverse

from comments.models import PageComment
from comments.tokens import token_for
from tests.factories.comments import CommentFactory

State = PageComment.State


@pytest.fixture
def mine(post):
    return CommentFactory(page=post, comment="My own words", user_name="Ada", state=State.WAITING)


def look(client, comment):
    return client.get(reverse("comments:received", args=[token_for(comment)]))


@pytest.mark.parametrize(
    "state,words",
    [
        (State.WAITING, "Thank you, your words have arrived"),
        (State.APPROVED, "Your response is published"),
        (State.REJECTED, "Your response has not been published"),
        (State.SPAM, "Thank you, your words have arrived"),
    ],
)
def test_the_private_page_says_what_became_of_it(client, mine, state, words):
    mine.state = state
    mine.save()
    page = look(client, mine).content.decode()
    assert words in page
    assert "My own words" in page


def test_it_leads_to_the_published_response(client, mine, post):
    mine.state = State.APPROVED
    mine.save()
    assert f"{post.url}#comment-{mine.pk}" in look(client, mine).content.decode()


def test_it_is_kept_out_of_caches_and_search_engines(client, mine):
    response = look(client, mine)
    assert "no-store" in response["Cache-Control"]
    assert 'content="noindex"' in response.content.decode()
    assert response["Referrer-Policy"] == "same-origin"
    assert not response.cookies


@pytest.mark.parametrize(
    "token", ["1", "x:y:z", signing.dumps(1), signing.dumps(1, salt="comments.other"), "%00", "é" * 50]
)
def test_a_token_of_somebody_elses_making_shows_nothing(client, mine, token):
    response = client.get(reverse("comments:received", args=[token]))
    assert response.status_code == 404
    assert "My own words" not in response.content.decode()


def test_it_is_gone_with_the_comment(client, mine):
    token = token_for(mine)
    mine.delete()
    assert client.get(reverse("comments:received", args=[token])).status_code == 404


def test_it_still_shows_the_words_after_the_post_was_taken_down(client, mine, post):
    post.unpublish()
    page = look(client, mine).content.decode()
    assert "My own words" in page
    assert post.title not in page


def test_looking_changes_nothing(client, mine):
    before = PageComment.objects.filter(pk=mine.pk).values().get()
    for method in (client.get, client.head):
        method(reverse("comments:received", args=[token_for(mine)]))
    assert PageComment.objects.filter(pk=mine.pk).values().get() == before


def test_it_takes_no_post(client, mine):
    assert client.post(reverse("comments:received", args=[token_for(mine)])).status_code == 405
