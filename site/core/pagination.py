from django.core.paginator import InvalidPage, Paginator
from django.http import Http404


def page_of(rows, request, per_page):
    """The page of `rows` that `?page=` asks for; the first if it asks for none.

    Raises Http404 for a page that is not there: an address either means something or it does not.
    """
    paginator = Paginator(rows, per_page)
    try:
        page = paginator.page(request.GET.get("page") or 1)
    except InvalidPage as error:
        raise Http404("no such page of the list") from error
    page.shown_numbers = list(paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1))
    return page
