import re

import pytest
from django.test import Client
from django.urls import reverse

from comments.models import PageComment
from comments.pseudonyms import is_ours
from tests.factories.comments import CommentFactory

State = PageComment.State


def address(post):
    return reverse("comments:write", args=[post.pk])


def fields_of(response):
    """What a browser would send back of a form: its hidden fields and what stands in the others."""
    form = response.context["form"]
    return {name: form[name].value() or "" for name in form.fields}


@pytest.fixture
def send(client, post):
    """Opens the form as a reader does, fills in `fields` and sends it."""

    def send(where=None, client=client, **fields):
        where = where or address(post)
        return client.post(where, fields_of(client.get(where)) | fields)

    return send


def test_the_form_is_a_page_of_its_own(client, post):
    response = client.get(address(post))
    assert response.status_code == 200
    assert "The first evening" in response.content.decode()
    assert "no-store" in response["Cache-Control"]
    assert 'name="robots" content="noindex"' in response.content.decode()


def test_a_response_waits_and_the_reader_sees_it_and_what_happens_next(send, client):
    response = send(comment="It helped me to read this.", name="Ada", email="ada@example.org")
    comment = PageComment.objects.get()
    assert (comment.state, comment.user_name, comment.user_email) == (State.WAITING, "Ada", "ada@example.org")
    assert comment.ip_address is None
    page = client.get(response["Location"]).content.decode()
    assert "It helped me to read this." in page
    assert "A moderator reads every response before it appears" in page
    assert "116 123" in page, "the help lines stand there too"


def test_a_stranger_sees_nothing_that_waits(send, post):
    send(comment="It helped me to read this.", name="Ada")
    page = Client().get(post.url).content.decode()
    assert "It helped me" not in page
    assert "Ada" not in page


def test_neither_name_nor_address_is_needed_and_a_kind_name_is_given(send, client, post):
    offered = client.get(address(post)).context["form"].offered_pseudonym
    send(comment="Only words.", pseudonym=offered)
    comment = PageComment.objects.get()
    assert comment.user_name == offered
    assert comment.user_email == ""


def test_a_forged_pseudonym_is_replaced(send):
    send(comment="Only words.", pseudonym="The Moderators")
    assert is_ours(PageComment.objects.get().user_name)


def test_a_name_is_one_line_without_hidden_characters(send):
    send(comment="Hello.", name="  Ada\u202e \u200bLove\tlace ")
    assert PageComment.objects.get().user_name == "Ada Lovelace"


@pytest.mark.parametrize(
    "fields,words",
    [
        ({"comment": ""}, "Please write something before you send it."),
        ({"comment": "   "}, "Please write something before you send it."),
        ({"comment": "x" * 6001}, "This is longer than 6000 characters (it has 6001)."),
        ({"comment": "Hello", "email": "not an address"}, "This does not look like an e-mail address."),
        ({"comment": "Hello", "name": "n" * 51}, "Please use a name of at most 50 characters."),
        ({"comment": "Hello\0"}, "Null characters are not allowed."),
        ({"comment": "\u200b \u2060"}, "Please write something before you send it."),
        (
            {"comment": "Hello", "email": "a" * 250 + "@example.org"},
            "This is too long for an e-mail address.",
        ),
    ],
)
def test_what_is_wrong_is_said_plainly_and_nothing_is_lost(send, fields, words):
    response = send(**({"name": "Ada", "email": "ada@example.org"} | fields))
    page = response.content.decode()
    assert response.status_code == 400
    assert words in page
    assert fields.get("name", "Ada") in page
    assert (fields["comment"].strip() or "Ada") in page
    assert not PageComment.objects.exists()


def test_words_of_an_error_are_tied_to_their_field(send):
    page = send(comment="", name="Ada").content.decode()
    assert re.search(r'<textarea[^>]*aria-invalid="true"', page)
    assert 'href="#id_comment"' in page


def test_a_form_that_was_open_for_a_week_is_still_taken(client, post, time_machine):
    time_machine.move_to("2026-11-01 10:00:00Z", tick=False)
    fields = fields_of(client.get(address(post))) | {"comment": "I wrote slowly."}
    time_machine.move_to("2026-11-08 10:00:00Z", tick=False)
    assert client.post(address(post), fields).status_code == 302


def test_a_damaged_hash_gives_the_form_back_with_the_words_and_works_on_the_second_click(client, post):
    first = client.get(address(post))
    refused = client.post(address(post), fields_of(first) | {"comment": "Keep me", "security_hash": "0" * 64})
    assert refused.status_code == 400
    assert "Keep me" in refused.content.decode()
    assert "press the button once more" in refused.content.decode()
    assert client.post(address(post), fields_of(refused)).status_code == 302


def test_a_lost_cookie_gives_the_form_back_with_the_words_and_works_on_the_second_click(post):
    client = Client(enforce_csrf_checks=True)
    fields = fields_of(client.get(address(post))) | {"comment": "Keep me"}
    client.cookies.clear()
    refused = client.post(address(post), fields)
    assert refused.status_code == 403
    assert "Keep me" in refused.content.decode()
    again = fields_of(refused) | {"csrfmiddlewaretoken": str(refused.context["csrf_token"])}
    assert client.post(address(post), again).status_code == 302
    assert PageComment.objects.get().comment == "Keep me"


def test_sending_twice_makes_one_response_and_shows_the_same_page(client, post):
    fields = fields_of(client.get(address(post))) | {"comment": "Once", "name": "Ada"}
    places = {client.post(address(post), fields)["Location"] for _ in range(2)}
    assert len(places) == 1
    assert PageComment.objects.count() == 1


def test_the_same_words_by_somebody_else_are_a_response_of_their_own(send):
    send(comment="Thank you", name="Ada")
    send(comment="Thank you", name="Grace")
    assert PageComment.objects.count() == 2


def test_what_fills_in_the_trap_is_put_away_and_not_lost(send, client):
    response = send(comment="Perhaps a person after all", honeypot="https://spam.example.org")
    assert PageComment.objects.get().state == State.SPAM
    assert client.get(response["Location"]).status_code == 200


def test_no_word_of_the_reader_stands_in_the_address_they_are_sent_to(send):
    where = send(comment="Secretword", name="Adaname", email="adamail@example.org")["Location"]
    assert len(where) < 100
    assert not re.search("secret|ada|example", where, re.IGNORECASE)


class TestSignedIn:
    @pytest.fixture
    def client(self, writer, client_of):
        return client_of(writer)

    def test_people_speak_under_their_own_name_whatever_they_send(self, send, writer):
        send(comment="Thank you, Mike.", name="Somebody Else", email="else@example.org")
        comment = PageComment.objects.get()
        assert (comment.user, comment.user_name, comment.user_email) == (
            writer,
            "Hanna",
            "writer@example.org",
        )
        assert comment.state == State.WAITING, "everything waits, whoever wrote it"

    def test_the_form_says_who_is_speaking(self, client, post):
        page = client.get(address(post)).content.decode()
        assert "<strong>Hanna</strong>" in page
        assert 'name="email"' not in page


def test_a_user_without_any_name_is_never_called_by_their_address(send, stranger, client_of):
    stranger.first_name = ""
    stranger.save()
    send(comment="Hello", client=client_of(stranger))
    assert is_ours(PageComment.objects.get().user_name)


class TestReplies:
    @pytest.fixture
    def where(self, comment):
        return reverse("comments:reply", args=[comment.pk])

    def test_the_form_shows_what_is_answered(self, client, where):
        page = client.get(where).content.decode()
        assert "Reply to Mike" in page
        assert "I know that feeling." in page

    def test_a_reply_stands_under_its_comment(self, send, where, comment):
        send(where, comment="So do I.")
        reply = PageComment.objects.get(comment="So do I.")
        assert (reply.parent_id, reply.thread_id, reply.level) == (comment.pk, comment.pk, 1)
        assert reply.in_reply_to_id == comment.pk

    def test_a_forged_parent_in_the_form_changes_nothing(self, send, where, comment):
        send(where, comment="So do I.", reply_to="99999", parent_id="99999", thread_id="0")
        assert PageComment.objects.get(comment="So do I.").parent_id == comment.pk

    @pytest.mark.parametrize("state", [State.WAITING, State.REJECTED, State.SPAM])
    @pytest.mark.parametrize("method", ["get", "post"])
    def test_what_readers_cannot_see_they_cannot_answer(self, client, post, state, method):
        held = CommentFactory(page=post, comment="Held words", state=state)
        response = getattr(client, method)(reverse("comments:reply", args=[held.pk]))
        assert response.status_code == 404
        assert "Held words" not in response.content.decode()

    def test_a_comment_that_is_not_there_is_not_found(self, client, db):
        assert client.get(reverse("comments:reply", args=[12345])).status_code == 404


class TestGone:
    """What was to be answered went away while somebody wrote."""

    def test_the_words_are_handed_back_after_the_post_was_taken_down(self, client, post):
        post.unpublish()
        answer = client.post(address(post), {"comment": "Keep me"})
        assert answer.status_code == 404
        assert "Keep me" in answer.content.decode()
        assert post.title not in answer.content.decode()

    def test_the_words_are_handed_back_after_the_response_was_removed(self, client, post, comment):
        PageComment.objects.filter(pk=comment.pk).update(state=State.REJECTED)
        answer = client.post(reverse("comments:reply", args=[comment.pk]), {"comment": "Keep me"})
        assert answer.status_code == 404
        assert "Keep me" in answer.content.decode()
        assert "I know that feeling." not in answer.content.decode()

    @pytest.mark.parametrize("number", ["99999999999999999999", "0", "-1", "１２"])
    @pytest.mark.parametrize("kind", ["write", "reply"])
    def test_a_number_of_nothing_is_not_found(self, client, db, kind, number):
        assert client.get(f"/comments/{kind}/{number}/").status_code == 404


class TestClosed:
    @pytest.fixture(autouse=True)
    def closed(self, post):
        post.comments_open = False
        post.save()

    def test_the_page_says_so_and_has_no_way_to_write(self, client, post, comment):
        page = client.get(post.url).content.decode()
        assert "Responses to this post are closed." in page
        assert "/comments/" not in page
        assert "I know that feeling." in page, "what was said stays"

    def test_the_form_is_refused_kindly_and_hands_the_words_back(self, client, post, comment):
        for where in (address(post), reverse("comments:reply", args=[comment.pk])):
            response = client.post(where, {"comment": "Too late"})
            assert response.status_code == 403
            assert "takes no new responses" in response.content.decode()
            assert "Too late" in response.content.decode()
        assert PageComment.objects.count() == 1


@pytest.mark.parametrize("method", ["put", "delete", "patch"])
def test_other_methods_are_refused(client, post, method):
    assert getattr(client, method)(address(post)).status_code == 405


def test_only_pages_that_are_meant_to_be_answered_are(client, event_index, home):
    for page in (event_index, home):
        assert client.get(reverse("comments:write", args=[page.pk])).status_code == 404
