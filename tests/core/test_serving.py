"""Our two queries find the very page that Wagtail's walk down the tree finds."""

import re

import pytest
from django.http import Http404
from django.test import RequestFactory
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, PageViewRestriction, Site

from core.serving import find_route
from home.models import StandardPage
from tests.conftest import PASSWORD
from tests.editing import read
from tests.factories.blog import CategoryFactory, PostFactory
from tests.factories.events import EventFactory
from tests.factories.home import StandardPageFactory
from tests.factories.people import PersonFactory
from tests.factories.privacy import restrict

PATHS = [
    "",
    "blog/", "blog", "/blog//", "blog/kettle/", "blog/чай/", "blog/draft/", "blog/nowhere/",
    "blog/kettle/more/", "blog/tag/tea/", "blog/tag/чай/", "blog/tag/", "blog/tag/tea/more/",
    "blog/category/recovery/", "blog/author/moira/", "blog/2026/5/", "blog/2026/13/", "blog/2026/",
    "blog/feed/", "blog/feed/more/", "events/", "events/past/", "events/tea/", "events/past/tea/",
    "events/tea/past/", "about/", "about/people/", "about/people/more/", "about/нас/", "about/café/",
    "hidden/", "hidden/below/", "hidden/below/further/", "private/", "private/below/", "home/",
    "home/blog/", "nowhere/", "blog/about/", "people/", "about/blog/", "BLOG/", "Blog/Kettle/", "blog/%",
    "blog/_/", "blog/kettl_/", "about/people/../", ".", "..", "blog/./", "blog/ /", "blog/kettle /",
    "a" * 300 + "/", "/".join(["about"] * 30) + "/",
]  # fmt: skip


@pytest.fixture
def tree(home, blog_index, event_index):
    PostFactory(
        parent=blog_index, slug="kettle", tags=["tea", "чай"], category=CategoryFactory(slug="recovery"),
        authors=[PersonFactory(name="Moira")],
    )  # fmt: skip
    PostFactory(parent=blog_index, slug="чай")
    PostFactory(parent=blog_index, slug="draft", live=False)
    EventFactory(parent=event_index, slug="tea")
    about = StandardPageFactory(parent=home, slug="about")
    for slug in ("people", "нас", "café", "blog"):
        StandardPageFactory(parent=about, slug=slug)
    hidden = StandardPageFactory(parent=home, slug="hidden", live=False)
    below = StandardPageFactory(parent=hidden, slug="below")
    StandardPageFactory(parent=below, slug="further")
    private = StandardPageFactory(parent=home, slug="private")
    StandardPageFactory(parent=private, slug="below")
    restrict(private)


def request_for(path):
    request = RequestFactory().get("/")
    request.path_info = f"/{path}"
    return request


def by_wagtail(path):
    try:
        found = Page.route_for_request(request_for(path), path)
    except Http404:
        return None
    return found and (found.page.pk, found.page.specific_class, str(found.args), str(found.kwargs))


def by_us(path):
    try:
        found = find_route(request_for(path), path)
    except Http404:
        return None
    return (found.page.pk, type(found.page), str(found.args), str(found.kwargs))


def without_address(found):
    """Bound methods say where they lie in memory; only their names matter."""
    return found and (*found[:2], re.sub(r" at 0x\w+", "", found[2]), found[3])


def test_finds_what_wagtail_finds(tree):
    ours = {path: without_address(by_us(path)) for path in PATHS}
    assert ours == {path: without_address(by_wagtail(path)) for path in PATHS}


def test_some_of_those_are_found_and_some_are_not(tree):
    """Or the test above could be true of two that find nothing."""
    found = {path for path in PATHS if by_us(path)}
    assert {
        "",
        "blog/",
        "blog/kettle/",
        "blog/чай/",
        "blog/tag/чай/",
        "about/café/",
        "hidden/below/further/",
    } <= found
    assert not {"nowhere/", "blog/draft/", "hidden/", "BLOG/", "home/", "people/"} & found


@pytest.mark.parametrize("path", ["blog/kettle/", "about/people/", "hidden/below/further/", "blog/tag/tea/"])
def test_costs_two_queries_however_deep(tree, path, django_assert_max_num_queries):
    Site.find_for_request(request_for(path))
    request = request_for(path)
    request._wagtail_site = Site.objects.select_related("root_page").get()
    with django_assert_max_num_queries(2 + 3):
        # Up to three more prefetch what the template of a post shows.
        find_route(request, path)


def test_a_page_knows_its_parent_without_asking_again(tree, django_assert_num_queries):
    page = find_route(request_for("blog/kettle/"), "blog/kettle/").page
    with django_assert_num_queries(0):
        assert page.get_parent().title == "Blog"


def test_where_no_site_answers_nothing_is_found(db):
    Site.objects.all().delete()
    with pytest.raises(Http404):
        find_route(request_for(""), "")


def test_each_site_has_pages_of_its_own(client, tree, home, settings):
    settings.ALLOWED_HOSTS = ["*"]
    root = Page.objects.get(url_path="/home/about/")
    Site.objects.create(hostname="about.example.org", port=80, root_page=root)
    assert client.get("/people/", headers={"host": "about.example.org"}).status_code == 200
    assert client.get("/blog/", headers={"host": "about.example.org"}).status_code == 200
    assert client.get("/events/", headers={"host": "about.example.org"}).status_code == 404
    assert client.get("/people/").status_code == 404


@pytest.mark.parametrize("path", ["/private/", "/private/below/"])
def test_a_restriction_is_never_passed_over(client, tree, path):
    response = client.get(path)
    assert response.status_code == 200
    assert "wagtailcore/password_required.html" in {template.name for template in response.templates}


def test_nor_is_one_of_the_page_that_an_alias_above_mirrors(client, home):
    section = StandardPageFactory(parent=home, slug="section")
    alias = StandardPage.objects.get(pk=section.create_alias(parent=home, update_slug="alias").pk)
    StandardPageFactory(parent=alias, slug="own")
    restrict(section)
    for path in ("/section/", "/alias/", "/alias/own/"):
        names = {template.name for template in client.get(path).templates}
        assert "wagtailcore/password_required.html" in names, path


def test_a_password_opens_the_page_and_all_below_it(client, tree):
    form = read(client.get("/private/below/")).select_one("main form")
    sent = {field["name"]: field.get("value", "") for field in form.select("input[name]")}
    assert client.post(form["action"], sent | {"password": "wrong"}).status_code == 200
    assert read(client.get("/private/")).select("main form")
    response = client.post(form["action"], sent | {"password": "heron"})
    assert response.status_code == 302
    for path in ("/private/", "/private/below/"):
        assert read(client.get(path)).select("main form") == []


def test_a_login_opens_a_page_for_those_who_sign_in(client, stranger, home):
    page = StandardPageFactory(parent=home, slug="members", title="For members")
    restrict(page, PageViewRestriction.LOGIN)
    asked = client.get("/members/")
    assert asked.status_code == 302
    form = client.get(asked.url)
    assert form.status_code == 200
    assert read(form).h1.get_text() == "Sign in"
    assert "noindex" in read(form).select_one("meta[name=robots]")["content"]
    response = client.post(
        asked.url, {"username": "stranger@example.org", "password": PASSWORD, "next": "/members/"}
    )
    assert response.status_code == 302
    assert response.url == "/members/"
    assert read(client.get("/members/")).h1.get_text() == "For members"


def test_a_draft_above_hides_only_itself(client, tree):
    assert client.get("/hidden/").status_code == 404
    assert client.get("/hidden/below/").status_code == 200


def test_an_old_address_leads_to_the_new_one(client, blog_index):
    """Wagtail's redirects are asked where our routing finds nothing."""
    post = PostFactory(parent=blog_index, slug="kettle")
    Redirect.objects.create(old_path="/old-kettle", redirect_page=post, is_permanent=True)
    response = client.get("/old-kettle/")
    assert response.status_code == 301
    assert response.url.endswith("/blog/kettle/")
