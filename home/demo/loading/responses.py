from datetime import timedelta

from django.conf import settings
from django.contrib.contenttypes.models import ContentType

from comments.decisions import decide
from comments.models import PageComment
from home.demo.waiting import WAITING

State = PageComment.State


def load_responses(post, page, people, moderator, ground):
    """What was answered under a post that has just been made, and what still waits to be read."""
    asked = [*post.responses, *WAITING.get(post.slug, ())]
    saved = {}
    # A reply takes its place in the thread when it is saved, so the order is that of the days.
    for response, answered in sorted(_flat(asked), key=lambda pair: _moment(pair[0], page, ground)):
        fields = _fields(response, page, people, ground)
        parent = saved.get(id(answered))
        comment = PageComment.reply_to(parent, **fields) if parent else PageComment(**fields)
        comment.save()
        saved[id(response)] = comment
        if response.state in {State.REJECTED.name, State.SPAM.name}:
            decide({comment.pk: comment.state}, State[response.state], moderator)
        if response.state == State.WAITING.name:
            ground.made.add("response that waits to be read", "responses that wait to be read")
        else:
            ground.made.add("response", "responses")


def _flat(responses, answered=None):
    """Pairs of a response and the one it answers."""
    for response in responses:
        yield response, answered
        yield from _flat(response.answers, response)


def _fields(response, page, people, ground):
    person = people.get(response.by)
    user = person.user if person else None
    is_approved = response.state == State.APPROVED.name
    return {
        "content_type": ContentType.objects.get_for_model(page),
        "object_pk": str(page.pk),
        "site_id": settings.SITE_ID,
        "user": user,
        "user_name": person.name if person else response.name,
        "user_email": user.email if user else response.email,
        "comment": response.words,
        "submit_date": _moment(response, page, ground),
        # The others arrive as all do; whoever decided then stands in the log.
        "state": State.APPROVED if is_approved else State.WAITING,
    }


def _moment(response, page, ground):
    start = ground.now if response.when < 0 else page.date
    return min(start + timedelta(hours=response.when), ground.now)
