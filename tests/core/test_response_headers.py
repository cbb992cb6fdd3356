"""What every answer to a reader says about itself: nothing to run, nothing to remember."""

import datetime

import pytest
from django.urls import reverse
from wagtail.models import PageViewRestriction

from blog.models import BlogPostPage
from tests.editing import address_to_edit, filled_in, read
from tests.factories.blog import CategoryFactory, PostFactory
from tests.factories.events import EventFactory
from tests.factories.home import StandardPageFactory
from tests.factories.people import PersonFactory
from tests.factories.privacy import restrict

PUBLIC = [
    "/", "/blog/", "/blog/kettle/", "/blog/tag/tea/", "/blog/category/recovery/", "/blog/author/moira/",
    "/blog/2026/5/", "/blog/feed/", "/events/", "/events/tea/", "/events/past/", "/about/", "/search/",
    "/search/?query=tea", "/nowhere/", "/blog/?page=99", "/blog/tag/nowhere/",
]  # fmt: skip


@pytest.fixture
def site(home, blog_index, event_index):
    PostFactory(
        parent=blog_index, slug="kettle", tags=["tea"], category=CategoryFactory(slug="recovery"),
        authors=[PersonFactory(name="Moira")], date=datetime.datetime(2026, 5, 1, tzinfo=datetime.UTC),
    )  # fmt: skip
    EventFactory(parent=event_index, slug="tea")
    StandardPageFactory(parent=home, slug="about")


def policy(response):
    parts = (part.strip().partition(" ") for part in response["Content-Security-Policy"].split(";"))
    return {name: set(values.split()) for name, _space, values in parts if name}


def test_a_public_answer_can_be_kept_by_any_cache(client, site):
    for address in PUBLIC:
        response = client.get(address)
        assert response.status_code == (404 if "nowhere" in address or "99" in address else 200), address
        assert not response.cookies, address
        assert "cookie" not in response.get("Vary", "").lower(), address
        assert "no-store" not in response.get("Cache-Control", ""), address


@pytest.mark.parametrize("address", ["/", "/blog/kettle/", "/blog/feed/", "/search/?query=tea", "/nowhere/"])
def test_a_public_answer_runs_only_what_is_ours(client, site, address):
    found = policy(client.get(address))
    assert found["default-src"] == {"'none'"}
    assert found["script-src"] == found["style-src"] == found["img-src"] == {"'self'"}
    assert found["base-uri"] == {"'none'"}
    assert found["form-action"] == found["frame-ancestors"] == {"'self'"}
    assert found["frame-src"] == {"https://www.youtube-nocookie.com", "https://player.vimeo.com"}
    assert not {"'unsafe-inline'", "'unsafe-eval'", "*", "data:", "blob:"} & set.union(*found.values())


def test_a_public_answer_needs_nothing_that_the_policy_forbids(client, site):
    for address in set(PUBLIC) - {"/blog/feed/"}:
        page = read(client.get(address))
        assert page.select("style, [style], script:not([src])") == [], address
        attributes = {name for element in page.find_all() for name in element.attrs}
        assert not {name for name in attributes if name.startswith("on")}, address


@pytest.mark.parametrize("address", ["/", "/blog/feed/", "/nowhere/", "/admin/login/"])
def test_every_answer_has_the_other_headers_of_a_careful_site(client, site, address):
    response = client.get(address)
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Referrer-Policy"] == "same-origin"
    assert response["Cross-Origin-Opener-Policy"] == "same-origin"
    assert response["X-Frame-Options"] == "DENY"


def test_only_the_page_editor_may_show_a_page_in_a_frame(client_of, superuser, site):
    post = BlogPostPage.objects.get()
    client = client_of(superuser)
    address = reverse("wagtailadmin_pages:preview_on_edit", args=[post.pk])
    form = filled_in(client, address_to_edit(post), {})
    assert client.post(address, form).json()["is_valid"]
    response = client.get(address)
    assert response.status_code == 200
    assert response["X-Frame-Options"] == "SAMEORIGIN"
    assert policy(response)["frame-ancestors"] == {"'self'"}


@pytest.mark.parametrize("address", ["/admin/login/", "/admin/", "/admin/pages/", "/admin/responses/"])
def test_the_cms_has_a_policy_of_its_own(client_of, superuser, address):
    found = policy(client_of(superuser).get(address, follow=True))
    assert found["default-src"] == {"'none'"}
    assert found["script-src"] == found["style-src"] == {"'self'", "'unsafe-inline'"}
    assert found["img-src"] == {"'self'", "blob:", "data:"}
    assert "'self'" in found["frame-src"]
    assert not [value for value in set.union(*found.values()) if value == "*" or value.startswith("http:")]


@pytest.mark.parametrize("address", ["/admina/", "/blog/admin/", "/about/?x=/admin/"])
def test_addresses_that_only_look_like_the_cms_are_public(client, site, address):
    assert policy(client.get(address))["script-src"] == {"'self'"}


@pytest.mark.parametrize(
    "by", [PageViewRestriction.PASSWORD, PageViewRestriction.LOGIN, PageViewRestriction.GROUPS]
)
def test_a_restricted_page_is_kept_by_no_cache(client, client_of, superuser, home, by):
    page = StandardPageFactory(parent=home)
    restrict(page, by)
    for visitor in (client, client_of(superuser)):
        response = visitor.get(page.url)
        control = response.get("Cache-Control", "")
        assert "private" in control or "no-store" in control, (response.status_code, control)


def test_a_page_below_a_restricted_one_is_kept_by_no_cache_either(client_of, superuser, home):
    section = StandardPageFactory(parent=home)
    restrict(section, PageViewRestriction.LOGIN)
    response = client_of(superuser).get(StandardPageFactory(parent=section).url)
    assert response.status_code == 200
    assert "private" in response["Cache-Control"] or "no-store" in response["Cache-Control"]


@pytest.mark.parametrize("address", ["/admin/login/", "/admin/"])
def test_the_cms_is_kept_by_no_cache(client_of, superuser, address):
    response = client_of(superuser).get(address)
    assert "no-store" in response["Cache-Control"]


def test_a_member_of_staff_reads_the_very_page_everybody_reads(client, client_of, editor, site):
    """Nothing on a public page says who reads it, so that one copy serves all."""
    for address in PUBLIC:
        if address != "/blog/feed/":
            assert client_of(editor).get(address).content == client.get(address).content, address


@pytest.mark.parametrize("address", ["/", "/blog/kettle/", "/events/tea/", "/search/", "/blog/feed/"])
def test_head_is_answered_like_get_without_a_body(client, site, address):
    response = client.head(address)
    assert response.status_code == 200
    assert response.content == b""
