from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail.admin.views.bulk_action import BulkAction

from comments.decisions import decide
from comments.models import PageComment
from comments.queue.permissions import may_moderate


class DecideBulkAction(BulkAction):
    """One decision about several responses."""

    models = [PageComment]
    template_name = "comments/queue/confirm_bulk.html"
    state = None

    @classmethod
    def get_queryset(cls, model, object_ids):
        ids = [int(each) for each in object_ids if each.isascii() and each.isdecimal() and len(each) <= 18]
        return list(PageComment.objects.filter(pk__in=ids).longest_waiting_first())

    def check_perm(self, obj):
        return may_moderate(self.request.user)

    def get_all_objects_in_listing_query(self, parent_id):
        # Nobody decides about what they have not been shown.
        return []

    def get_execution_context(self):
        seen = dict(each.partition(":")[::2] for each in self.request.POST.getlist("seen"))
        return {"state": self.state, "user": self.request.user, "seen": seen}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"question": self.question, "answer": self.display_name}

    @classmethod
    def execute_action(cls, objects, state=None, user=None, seen=(), **kwargs):
        seen = dict(seen)
        shown = {comment.pk: seen[str(comment.pk)] for comment in objects if str(comment.pk) in seen}
        return decide(shown, state, user), 0

    def get_success_message(self, num_parent_objects, num_child_objects):
        return ngettext(
            "%(count)d response has been decided.",
            "%(count)d responses have been decided.",
            num_parent_objects,
        ) % {"count": num_parent_objects}


class ApproveBulkAction(DecideBulkAction):
    display_name = _("Approve")
    aria_label = _("Approve the selected responses")
    question = _("Let everybody read these responses?")
    action_type = "approve"
    action_priority = 10
    state = PageComment.State.APPROVED


class RejectBulkAction(DecideBulkAction):
    display_name = _("Reject")
    aria_label = _("Reject the selected responses")
    question = _("Keep these responses from being published?")
    action_type = "reject"
    action_priority = 20
    classes = {"serious"}
    state = PageComment.State.REJECTED


class SpamBulkAction(DecideBulkAction):
    display_name = _("Spam")
    aria_label = _("Mark the selected responses as spam")
    question = _("Put these responses away as spam?")
    action_type = "spam"
    action_priority = 30
    classes = {"serious"}
    state = PageComment.State.SPAM


BULK_ACTIONS = [ApproveBulkAction, RejectBulkAction, SpamBulkAction]
