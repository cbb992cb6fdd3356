"""When something is wrong the site still looks and speaks like itself."""

import pytest
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.template.loader import render_to_string
from django.test import Client

from tests.editing import read, text_of
from tests.factories.blog import PostFactory


@pytest.fixture
def broken(monkeypatch):
    """Makes the front page fail with `error`, and gives a client that shows what readers get."""

    def breaking(error):
        def fail(*args, **kwargs):
            raise error

        monkeypatch.setattr("home.models.HomePage.get_context", fail)
        return Client(raise_request_exception=False)

    return breaking


@pytest.mark.parametrize("address", ["/nowhere/", "/blog/nowhere/", "/blog/?page=99", "/comments/write/999/"])
def test_what_is_not_there_is_said_kindly(client, blog_index, address):
    response = client.get(address)
    assert response.status_code == 404
    page = read(response)
    assert page.h1.get_text() == "We cannot find this page"
    assert page.title.get_text() == "We cannot find this page"
    assert page.select_one("meta[name=robots]")["content"] == "noindex"
    assert page.select("link[rel=canonical]") == []
    assert [link["href"] for link in page.select(".ways-on a")] == ["/", "/search/"]
    assert page.select("header.site-header, aside#help, footer.site-footer")[0]
    assert len(page.select("aside#help .help-line")) == 4


@pytest.mark.parametrize(
    "address",
    ["/<script>alert(1)</script>/", "/%00/", "/%FF/", "/..%2f..%2fetc%2fpasswd", "/" + "a" * 3000 + "/"],
)
def test_an_odd_address_is_only_not_there(client, home, address):
    response = client.get(address)
    assert response.status_code == 404
    assert b"<script>alert" not in response.content


def test_what_is_not_open_is_said_kindly(broken, home):
    response = broken(PermissionDenied("secret reasons")).get("/")
    assert response.status_code == 403
    page = read(response)
    assert page.h1.get_text() == page.title.get_text() == "This is not open to you"
    assert page.select("aside#help .help-line")
    assert "secret reasons" not in text_of(response)


def test_a_fault_of_ours_is_owned_up_to(broken, home):
    response = broken(RuntimeError("secret reasons")).get("/")
    assert response.status_code == 500
    page = read(response)
    assert page.h1.get_text() == page.title.get_text() == "Something went wrong here"
    assert page.select_one("a[href='tel:116123']")
    assert "secret reasons" not in text_of(response)
    assert "Traceback" not in text_of(response)
    assert page.select("link[rel=stylesheet]")
    assert page.select("script, style, [style]") == []


def test_even_then_the_policy_holds(broken, home):
    response = broken(RuntimeError()).get("/")
    assert "default-src 'none'" in response["Content-Security-Policy"]
    assert not response.cookies


def test_the_page_for_a_fault_needs_no_database(django_assert_num_queries, db):
    with django_assert_num_queries(0):
        assert "Something went wrong here" in render_to_string("500.html")


def test_the_page_for_a_fault_works_where_everything_it_could_need_is_gone(broken, home, monkeypatch):
    def gone(*args, **kwargs):
        raise RuntimeError("no database")

    client = broken(RuntimeError())
    with monkeypatch.context() as patch:
        patch.setattr("django.db.backends.utils.CursorWrapper.execute", gone)
        response = client.get("/")
    assert response.status_code == 500
    assert "Something went wrong here" in response.content.decode()


def test_a_suspicious_request_is_refused_and_says_nothing(broken, home):
    response = broken(SuspiciousOperation("secret reasons")).get("/")
    assert response.status_code == 400
    assert "secret reasons" not in response.content.decode()


def test_another_host_is_refused(client, home):
    assert client.get("/", headers={"host": "evil.example.org"}).status_code == 400


@pytest.fixture
def strict_client():
    return Client(enforce_csrf_checks=True)


@pytest.mark.parametrize("address", ["/admin/login/", "/_util/login/", "/blog/kettle/", "/"])
def test_a_form_without_its_token_is_refused_kindly(strict_client, blog_index, address):
    PostFactory(parent=blog_index, slug="kettle")
    response = strict_client.post(address, {"username": "x", "password": "y"})
    assert response.status_code == 403
    page = read(response)
    assert page.h1.get_text() == page.title.get_text() == "Please send it once more"
    assert "Go back, load the page again" in text_of(response)
    assert page.select_one("meta[name=robots]")["content"] == "noindex"
    assert page.select("aside#help .help-line")


def test_an_address_that_is_not_there_is_refused_as_kindly(strict_client, home):
    response = strict_client.post("/nowhere.php", {"x": "y"})
    assert response.status_code in {403, 404}
    assert read(response).select("aside#help")


def test_a_form_on_a_page_is_no_way_to_change_anything(client, home, blog_index):
    """Pages show; what changes something has an address of its own."""
    post = PostFactory(parent=blog_index, title="The kettle was on")
    client.post(post.url, {"title": "Changed", "comment": "Here?"})
    post.refresh_from_db()
    assert post.title == "The kettle was on"
    assert not post.comments.exists()


def test_what_cannot_be_read_is_answered_in_our_dress(client, home):
    response = client.get("/", headers={"host": "evil.example.org"})
    assert "We could not read that" in response.content.decode()
    assert "116 123" in response.content.decode()
