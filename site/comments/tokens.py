"""Private addresses of a comment: short, signed, and without a word of it."""

from django.core import signing

from comments.models import PageComment

SALT = "comments.received"


def token_for(comment):
    return signing.dumps(comment.pk, salt=SALT)


def comment_for(token):
    """The comment `token` was made for, or None: forged, damaged, or the comment is deleted."""
    try:
        pk = signing.loads(token, salt=SALT)
    except signing.BadSignature:
        return None
    return PageComment.objects.filter(pk=pk).first()
