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


def decide(comment_ids, state, user):
    """Puts the comments into `state` on behalf of `user`, logging each that changes.

    Returns how many changed; those already there are passed over.
    """
    changed = 0
    with transaction.atomic():
        comments = PageComment.objects.filter(pk__in=comment_ids).exclude(state=state)
        for comment in comments.select_for_update(of=("self",)).order_by("pk"):
            comment.state = state
            comment.save(update_fields=["state", "is_public", "is_removed"])
            log(instance=comment, action=ACTIONS[state], user=user)
            changed += 1
    return changed
