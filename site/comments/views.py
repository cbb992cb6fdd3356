from django.http import Http404
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.models import Page

from comments.forms import CommentForm
from comments.models import CommentableMixin, CommentSettings, PageComment
from comments.people import display_name
from comments.tokens import comment_for, token_for
from core.visibility import has_expired


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def write(request, page_id):
    """The form to answer a page, on a page of its own."""
    page = _commentable_page(request, page_id)
    return _answer(request, page) if page else _gone(request)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def reply(request, comment_id):
    """The form to answer a comment that readers can see."""
    comment = PageComment.objects.approved().filter(pk=comment_id).first()
    page = _commentable_page(request, comment.object_pk) if comment else None
    return _answer(request, page, reply_to=comment) if page else _gone(request)


@never_cache
@require_safe
def received(request, token):
    """What became of a comment, for whoever holds its private address."""
    comment = comment_for(token)
    if comment is None:
        raise Http404("no such comment")
    page = comment.page
    if page is not None and not _may_see(request, page):
        page = None
    return _render(request, "comments/received.html", page=page, comment=comment, state=comment.state)


def answer_after_csrf_failure(request, *, page_id=None, comment_id=None):
    """The form again with what was written, where its cookie had gone: the next click works."""
    view = write if page_id else reply
    request.csrf_was_refused = True
    return view(request, page_id or comment_id)


write.after_csrf_failure = reply.after_csrf_failure = answer_after_csrf_failure


def _answer(request, page, reply_to=None):
    if not page.accepts_comments:
        return _render(
            request, "comments/closed.html", status=403, page=page, written=request.POST.get("comment", "")
        )
    refused = getattr(request, "csrf_was_refused", False)
    sent = request.POST if request.method == "POST" else None
    form = CommentForm(page, sent, user=request.user, reply_to=reply_to)
    if request.method == "POST" and not refused and form.is_valid():
        return redirect("comments:received", token_for(form.save()))
    if form.is_bound:
        form.is_valid()
        form.renew_security()
    return _render(
        request,
        "comments/write.html",
        status=403 if refused else 400 if form.is_bound else 200,
        page=page,
        form=form,
        reply_to=reply_to,
        refused=refused,
        security_failed=form.is_bound and bool(form.security_errors()),
        signed_in_as=display_name(request.user) if form.user else None,
    )


def _commentable_page(request, page_id):
    """The specific page with this id, if it can be answered and whoever asks may read it."""
    page = Page.objects.filter(pk=page_id).first()
    page = page and page.specific
    return page if isinstance(page, CommentableMixin) and _may_see(request, page) else None


def _gone(request):
    """There is nothing to answer (any more); what somebody wrote meanwhile is handed back."""
    written = request.POST.get("comment", "")
    if not written:
        raise Http404("nothing to answer")
    return _render(request, "comments/closed.html", status=404, written=written)


def _may_see(request, page):
    """Whether whoever asks may read `page`: published, and past its password, login or group."""
    return (
        page.live
        and not has_expired(page)
        and all(restriction.accept_request(request) for restriction in page.get_view_restrictions())
    )


def _render(request, template, *, status=200, **context):
    try:
        context["comment_settings"] = CommentSettings.for_request(request)
    except CommentSettings.DoesNotExist as error:
        raise Http404("no site answers to this host") from error
    return render(request, template, context, status=status)
