from django.contrib.contenttypes.models import ContentType
from django.db import models, transaction
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django_comments.managers import CommentManager
from django_comments.models import Comment
from django_comments_xtd.models import XtdComment

# Kept right by other rows' saves too, so a row in memory never writes them back.
THREAD_FIELDS = frozenset({"thread_id", "parent_id", "level", "order", "nested_count"})
DEEPEST_LEVEL = 2  # counted from 0; settings.COMMENTS_XTD_MAX_THREAD_LEVEL says the same


class PageCommentQuerySet(models.QuerySet):
    """Which comments. Nothing but `approved()` is for readers."""

    def on_page(self, page):
        """Those under `page`, which must be the specific page, in the order they are read in."""
        return self.filter(
            content_type=ContentType.objects.get_for_model(page), object_pk=str(page.pk)
        ).order_by("thread_id", "order")

    def approved(self):
        return self.filter(state=PageComment.State.APPROVED)

    def waiting(self):
        return self.filter(state=PageComment.State.WAITING)

    def longest_waiting_first(self):
        return self.order_by("submit_date", "pk")


class PageComment(XtdComment):
    """A comment under a page, in the plug-in's threads, with one state that decides everything.

    The plug-in's `is_public` and `is_removed` follow `state` and are never set by themselves.
    """

    class State(models.TextChoices):
        WAITING = "waiting", _("waiting")
        APPROVED = "approved", _("approved")
        REJECTED = "rejected", _("rejected")
        SPAM = "spam", _("spam")

    state = models.CharField(
        _("state"), max_length=10, choices=State.choices, default=State.WAITING, db_index=True
    )
    in_reply_to = models.ForeignKey(
        "self",
        verbose_name=_("in reply to"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="answers",
        help_text=_("Whom it answers; deeper than three levels that is not the parent in the thread."),
    )

    objects = CommentManager.from_queryset(PageCommentQuerySet)()

    class Meta:
        verbose_name = _("response")
        verbose_name_plural = _("responses")
        # Nobody adds or deletes responses in the CMS.
        default_permissions = ("view", "change")

    def __str__(self):
        # Ends up in logs: never the words, the name or the address.
        return f"Response {self.pk}"

    def save(self, *args, **kwargs):
        self.submit_date = self.submit_date or timezone.now()
        self.is_public = self.state == self.State.APPROVED
        self.is_removed = self.state in {self.State.REJECTED, self.State.SPAM}
        if self.pk is None:
            with transaction.atomic():
                self._lock_thread()
                super().save(*args, **kwargs)
            return
        if kwargs.get("update_fields") is None and not kwargs.get("force_insert"):
            kwargs["update_fields"] = [
                field.name
                for field in self._meta.concrete_fields
                if not field.primary_key and field.name not in THREAD_FIELDS
            ]
        super().save(*args, **kwargs)

    def _lock_thread(self):
        """One reply to a thread at a time: each moves the others' places in it."""
        if self.parent_id:
            thread_id = XtdComment.norel_objects.values_list("thread_id", flat=True).get(pk=self.parent_id)
            Comment._base_manager.select_for_update(no_key=True).get(pk=thread_id)

    @classmethod
    def reply_to(cls, answered, /, **fields):
        """An unsaved answer to `answered`, beside it where the thread may go no deeper."""
        parent_id = answered.parent_id if answered.level >= DEEPEST_LEVEL else answered.pk
        return cls(parent_id=parent_id, in_reply_to=answered, **fields)

    @cached_property
    def page(self):
        """The specific page this is under, or None where it has been deleted."""
        model = self.content_type.model_class()
        return model._default_manager.filter(pk=self.object_pk).first() if model else None

    @property
    def is_reply(self):
        return self.level > 0
