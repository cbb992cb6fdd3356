"""What moderators decide, and the record of it."""

from django.db import transaction
from wagtail.log_actions import log

from comments.models import PageComment

ACTIONS = {
    PageComment.State.APPROVED: "comments.approve",
    PageComment.State.REJECTED: "comments.reject",
    PageComment.State.SPAM: "comments.spam",
    PageComment.State.WAITING: "comments.hold",
}


def decide(seen, state, user):
    """Puts comments into `state` on behalf of `user`, logging each that changes.

    `seen` maps their ids to the state in which the user saw them. One that somebody else has
    decided about since is left alone, as is one that is in `state` already. Returns how many changed.
    """
    changed = 0
    with transaction.atomic():
        comments = PageComment.objects.filter(pk__in=seen).exclude(state=state)
        for comment in comments.select_for_update(of=("self",)).order_by("pk"):
            if comment.state != seen[comment.pk]:
                continue
            comment.state = state
            comment.save(update_fields=["state", "is_public", "is_removed"])
            log(instance=comment, action=ACTIONS[state], user=user)
            changed += 1
    return changed
