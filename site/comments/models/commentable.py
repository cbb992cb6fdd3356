from django.contrib.contenttypes.fields import GenericRelation
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from core.visibility import has_expired


class CommentableMixin(models.Model):
    """Gives a page type a thread of comments, which are deleted with the page.

    All this room knows of page types: to be answered, a page type mixes this in.
    """

    comments_open = models.BooleanField(
        _("readers may respond"),
        default=True,
        help_text=_("Without this, responses already given stay, and the form goes away."),
    )
    comments = GenericRelation(
        "comments.PageComment", content_type_field="content_type", object_id_field="object_pk"
    )

    comment_panels = [FieldPanel("comments_open", heading=_("Responses"))]

    class Meta:
        abstract = True

    @property
    def accepts_comments(self):
        return self.comments_open and self.live and not has_expired(self)

    def writer_user_ids(self):
        """The ids of the users who wrote this page; their comments say so."""
        return set()
