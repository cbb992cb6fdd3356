from django.urls import reverse
from django.utils.timesince import timesince
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.admin.site_summary import SummaryItem

from comments.models import PageComment
from comments.queue.actions import BULK_ACTIONS
from comments.queue.permissions import may_moderate
from comments.queue.views import queue_viewset
from core.shortcuts import HOOK as SHORTCUTS
from core.shortcuts import Shortcut

for action in BULK_ACTIONS:
    hooks.register("register_bulk_action", action)


@hooks.register("register_admin_viewset")
def register_queue():
    return queue_viewset


@hooks.register("register_log_actions")
def register_log_actions(actions):
    actions.register_action("comments.approve", _("Approve response"), _("Approved the response"))
    actions.register_action("comments.reject", _("Reject response"), _("Rejected the response"))
    actions.register_action("comments.spam", _("Mark as spam"), _("Put the response away as spam"))
    actions.register_action("comments.hold", _("Hold response"), _("Put the response back in the queue"))


class WaitingSummaryItem(SummaryItem):
    """How many responses wait, on the dashboard of those who may decide about them."""

    order = 50
    template_name = "comments/queue/summary_item.html"

    def get_context_data(self, parent_context):
        return {"count": PageComment.objects.waiting().count(), "url": reverse("comment_queue:index")}

    def is_shown(self):
        return may_moderate(self.request.user)


@hooks.register("construct_homepage_summary_items")
def add_waiting(request, items):
    items.append(WaitingSummaryItem(request))


@hooks.register(SHORTCUTS)
def offer_queue(request, shortcuts):
    if not may_moderate(request.user):
        return
    waiting = PageComment.objects.waiting().longest_waiting_first()
    count, oldest = waiting.count(), waiting.first()
    hint = (
        ngettext("%(count)d waits, the oldest for %(age)s.", "%(count)d wait, the oldest for %(age)s.", count)
        % {"count": count, "age": timesince(oldest.submit_date, depth=1)}
        if oldest
        else _("Nobody is waiting.")
    )
    shortcuts.append(Shortcut(_("Read what people wrote"), reverse("comment_queue:index"), "comment", hint))
