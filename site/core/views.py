from django.http import HttpResponse
from django.shortcuts import render
from django.template import loader
from django.urls import Resolver404, resolve


def csrf_failure(request, reason=""):
    """A kind page in place of Django's, or the view's own answer where words might be lost.

    A view that has `after_csrf_failure` takes over: it shows the form again with what was typed.
    """
    try:
        match = resolve(request.path_info)
    except Resolver404:
        match = None
    takes_over = match and getattr(match.func, "after_csrf_failure", None)
    if takes_over:
        return takes_over(request, *match.args, **match.kwargs)
    return render(request, "403_csrf.html", status=403)


def server_error(request):
    """The page for a fault of ours: no query, no context, nothing that could fail again."""
    return HttpResponse(loader.render_to_string("500.html"), status=500)
