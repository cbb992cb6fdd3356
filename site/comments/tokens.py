"""Private addresses of a comment: short, signed, and without a word of it."""

from django.core import signing

from comments.models import PageComment

# Without a time stamp: one comment has one address, whenever it is made.
SIGNER = signing.Signer(salt="comments.received")


def token_for(comment):
    return SIGNER.sign_object(comment.pk)


def comment_for(token):
    """The comment `token` was made for, or None: forged, damaged, or the comment is deleted."""
    try:
        pk = SIGNER.unsign_object(token)
    except signing.BadSignature:
        return None
    return PageComment.objects.filter(pk=pk).first()
