from django.shortcuts import render
from django.views.decorators.http import require_safe

from core.pagination import page_of
from search.results import fetch_pages, find_pages, find_people
from search.words import clean_query

RESULTS_PER_PAGE = 20


@require_safe
def search(request):
    """One search for posts, events, pages and people."""
    query = clean_query(request.GET.get("query", ""))
    results = page_of(find_pages(query) if query else [], request, RESULTS_PER_PAGE)
    results.object_list = fetch_pages(results.object_list)
    people = find_people(query) if query and results.number == 1 else []
    return render(
        request,
        "search/search.html",
        {
            "query": query,
            "asked": "query" in request.GET,
            "results": results,
            "people": people,
            "is_search": True,
        },
    )
