"""Finds the page at an address with two queries, however deep it lies.

Wagtail walks down the tree and fetches each page twice. The whole way stands in `url_path`, so
one query brings every page on it, and one more the page itself with what its template shows.
"""

from django.conf import settings
from django.http import Http404
from wagtail.models import Page, Site
from wagtail.views import serve as serve_found_page

from core.visibility import visible_q

# No page of a charity lies deeper, and to look for a thousand at once would cost memory.
DEEPEST_ADDRESS, LONGEST_ADDRESS = 30, 2000


def serve(request, path):
    """Wagtail's page view, told beforehand where the page is."""
    if len(path) > LONGEST_ADDRESS or path.count("/") > DEEPEST_ADDRESS:
        raise Http404("no page lies that deep")
    if not getattr(settings, "WAGTAIL_I18N_ENABLED", False):
        try:
            request._wagtail_route_for_request = find_route(request, path)
        except Http404:
            request._wagtail_route_for_request = None
    return serve_found_page(request, path)


def find_route(request, path):
    """What `Page.route_for_request` finds for `path`. Raises Http404 where there is nothing."""
    site = Site.find_for_request(request)
    if site is None:
        raise Http404("no site answers to this host")
    components = [component for component in path.split("/") if component]
    way = pages_on_the_way(site.root_page, components)
    if not way:
        raise Http404("the site has no root page")
    page = specific_with_relations(way[-1])
    # Below an alias Wagtail also asks the restrictions of the page it mirrors: let it ask.
    page.is_open_to_all = way[-1].anyone_may_see and not any(passed.alias_of_id for passed in way)
    if len(way) > 1:
        page._cached_parent_obj = way[-2]
    return page.route(request, components[len(way) - 1 :])


def pages_on_the_way(root, components):
    """The pages from `root` as far down `components` as there are any, each with `anyone_may_see`."""
    addresses = [root.url_path]
    for component in components:
        addresses.append(f"{addresses[-1]}{component}/")
    # The slugs are there for the index they have; `url_path` has none.
    return list(
        Page.objects.filter(slug__in=[root.slug, *components], url_path__in=addresses)
        .annotate(anyone_may_see=visible_q())
        .order_by("depth")
    )


def specific_with_relations(page):
    """`page` as its own type, fetched as that type's `for_serving()` says."""
    rows = page.specific_class.objects.all()
    for_serving = getattr(rows, "for_serving", None)
    return (for_serving() if for_serving else rows).get(pk=page.pk)
