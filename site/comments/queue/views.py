from django.core.exceptions import PermissionDenied
from django.http import HttpResponseBadRequest
from django.middleware.csrf import get_token
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.admin.ui.tables import BulkActionsCheckboxColumn, Column, DateColumn
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.views.generic import IndexView
from wagtail.admin.viewsets.model import ModelViewSet

from comments import decisions
from comments.models import PageComment
from comments.queue.filters import QueueFilterSet
from comments.queue.pages import fetch_pages
from comments.queue.permissions import may_moderate

DECISIONS = (PageComment.State.APPROVED, PageComment.State.REJECTED, PageComment.State.SPAM)


class ResponseColumn(Column):
    """The whole text and who wrote it, with the decisions under it."""

    cell_template_name = "comments/queue/response_cell.html"

    def get_cell_context_data(self, instance, parent_context):
        context = super().get_cell_context_data(instance, parent_context)
        request = parent_context["request"]
        context["csrf_token"] = get_token(request)
        context["next"] = request.get_full_path()
        context["decisions"] = [state for state in DECISIONS if state != instance.state]
        return context


class PageColumn(Column):
    cell_template_name = "comments/queue/page_cell.html"


class QueueView(IndexView):
    """What readers wrote and nobody has decided about, the longest waiting first."""

    page_title = gettext_lazy("Responses")
    any_permission_required = ["change"]

    @cached_property
    def columns(self):
        return [
            BulkActionsCheckboxColumn("bulk_actions", obj_type="response"),
            ResponseColumn("comment", label=gettext_lazy("Response")),
            PageColumn("page", label=gettext_lazy("Under")),
            Column("state", label=gettext_lazy("State"), accessor="get_state_display"),
            DateColumn("submit_date", label=gettext_lazy("Written"), sort_key="submit_date"),
        ]

    def get_base_queryset(self):
        comments = PageComment.objects.select_related("user", "content_type", "in_reply_to")
        return comments if self.request.GET.get("state") else comments.waiting()

    def order_queryset(self, queryset):
        if self.is_explicitly_ordered:
            return super().order_queryset(queryset)
        return queryset.longest_waiting_first()

    @cached_property
    def no_results_message(self):
        if self.is_filtering:
            return _("There are no responses in this state.")
        return _("Nobody is waiting. Everything has been read.")

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        fetch_pages(context["object_list"])
        return context


@require_POST
def decide(request, pk):
    """Decides about one response and goes back to where the moderator was."""
    if not may_moderate(request.user):
        raise PermissionDenied
    comment = get_object_or_404(PageComment, pk=pk)
    state = request.POST.get("state")
    if state not in DECISIONS:
        return HttpResponseBadRequest(_("There is no such decision."))
    seen = request.POST.get("seen", PageComment.State.WAITING)
    if decisions.decide({comment.pk: seen}, state, request.user):
        messages.success(
            request, _("The response is now %(state)s.") % {"state": PageComment.State(state).label}
        )
    else:
        messages.info(request, _("Somebody has decided about this meanwhile. It is as they left it."))
    return redirect(get_valid_next_url_from_request(request) or reverse("comment_queue:index"))


class QueueViewSet(ModelViewSet):
    # Not a SnippetViewSet: a snippet's chooser shows held responses to everybody in the CMS.
    model = PageComment
    name = "comment_queue"
    url_prefix = "responses"
    icon = "comment"
    menu_label = gettext_lazy("Responses")
    menu_order = 150
    add_to_admin_menu = True
    add_to_reference_index = False
    copy_view_enabled = False
    index_view_class = QueueView
    index_template_name = "comments/queue/index.html"
    filterset_class = QueueFilterSet
    search_fields = None
    # The form classes are never used: nobody rewrites what a reader said.
    form_fields = ["state"]

    def get_urlpatterns(self):
        return [
            path("", self.index_view, name="index"),
            path("results/", self.index_results_view, name="index_results"),
            path("<row:pk>/decide/", decide, name="decide"),
        ]

    def register_admin_url_finder(self):
        """There is no edit page to find."""

    def get_common_view_kwargs(self, **kwargs):
        nowhere = {f"{view}_url_name": None for view in ("add", "edit", "delete", "history", "usage")}
        return super().get_common_view_kwargs(**(nowhere | kwargs))


queue_viewset = QueueViewSet()
