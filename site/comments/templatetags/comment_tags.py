from django import template

from comments import threads

register = template.Library()


@register.inclusion_tag("comments/thread.html")
def thread(page):
    """The thread under `page`, with the links to answer it."""
    entries = threads.thread_of(page)
    return {
        "page": page,
        "entries": entries,
        "count": threads.count_shown(entries),
        "accepts_comments": page.accepts_comments,
    }
