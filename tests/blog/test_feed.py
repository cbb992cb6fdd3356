"""The newest posts as Atom."""

import datetime
from uuid import UUID
from xml.etree import ElementTree

import pytest
from django.utils import timezone

from core.models import SiteSettings
from tests.factories.blog import CategoryFactory
from tests.factories.people import PersonFactory
from tests.factories.privacy import restrict

ATOM = {"a": "http://www.w3.org/2005/Atom"}


@pytest.fixture
def feed(client, blog_index):
    """Reads the feed."""

    def read():
        response = client.get("/blog/feed/")
        assert response.status_code == 200
        assert response["Content-Type"] == "application/atom+xml; charset=utf-8"
        return ElementTree.fromstring(response.content)

    return read


def texts(element, path):
    return [found.text for found in element.iterfind(path, ATOM)]


def test_has_what_every_atom_feed_needs(feed, post):
    found = feed()
    assert found.tag == "{http://www.w3.org/2005/Atom}feed"
    assert texts(found, "a:title") == ["Blog"]
    assert texts(found, "a:id") == ["http://localhost/blog/"]
    assert datetime.datetime.fromisoformat(found.findtext("a:updated", namespaces=ATOM)).tzinfo
    links = {link.get("rel"): link.get("href") for link in found.iterfind("a:link", ATOM)}
    assert links == {"alternate": "http://localhost/blog/", "self": "http://localhost/blog/feed/"}


def test_names_the_organisation(feed, home, blog_index):
    settings = SiteSettings.for_site(home.get_site())
    settings.organisation = "Fenland Circle"
    settings.save()
    assert texts(feed(), "a:title") == ["Fenland Circle: Blog"]


def test_an_entry_says_all_a_reader_program_needs(feed, make_post):
    post = make_post(
        title="The kettle was on",
        slug="kettle",
        standfirst="Six chairs & <tea>.",
        category=CategoryFactory(name="Recovery"),
        authors=[PersonFactory(name="Moira"), PersonFactory(name="Юлія")],
        date=datetime.datetime(2026, 5, 31, 23, 30, tzinfo=datetime.UTC),
    )
    entry = feed().find("a:entry", ATOM)
    assert texts(entry, "a:title") == ["The kettle was on"]
    assert entry.find("a:link", ATOM).get("href") == "http://localhost/blog/kettle/"
    assert texts(entry, "a:summary") == ["Six chairs & <tea>."]
    assert texts(entry, "a:author/a:name") == ["Moira, Юлія"]
    assert entry.find("a:category", ATOM).get("term") == "Recovery"
    assert texts(entry, "a:id") == [UUID(str(post.translation_key)).urn]
    published = datetime.datetime.fromisoformat(entry.findtext("a:published", namespaces=ATOM))
    assert published == post.date


def test_the_id_of_an_entry_outlives_its_slug_and_title(feed, post):
    before = texts(feed(), "a:entry/a:id")
    post.slug, post.title = "kettle-and-tea", "The kettle and the tea"
    post.save_revision().publish()
    after = feed()
    assert texts(after, "a:entry/a:id") == before
    assert after.find("a:entry/a:link", ATOM).get("href") == "http://localhost/blog/kettle-and-tea/"


def test_an_entry_is_updated_when_it_was_published_last(feed, post):
    def updated():
        return datetime.datetime.fromisoformat(feed().findtext("a:entry/a:updated", namespaces=ATOM))

    assert updated() == post.date.astimezone(datetime.UTC).replace(microsecond=post.date.microsecond)
    post.save_revision().publish()
    post.refresh_from_db()
    assert updated() == post.last_published_at


def test_a_post_by_nobody_or_without_category_is_no_fault(feed, make_post):
    make_post(authors=[], category=None, standfirst="")
    entry = feed().find("a:entry", ATOM)
    assert texts(entry, "a:category") == []
    assert texts(entry, "a:author/a:name") in ([], [""], [None])


def test_holds_the_newest_twenty_first_to_last(feed, make_post):
    now = timezone.now()
    for number in range(22):
        make_post(title=f"No. {number}", date=now - datetime.timedelta(days=number))
    assert texts(feed(), "a:entry/a:title") == [f"No. {number}" for number in range(20)]


def test_drafts_private_and_expired_posts_are_absent(feed, make_post):
    make_post(title="For everybody")
    make_post(title="Draft", live=False)
    restrict(make_post(title="Private"))
    make_post(title="Expired", expire_at=timezone.now() - datetime.timedelta(minutes=1))
    assert texts(feed(), "a:entry/a:title") == ["For everybody"]


def test_an_empty_feed_is_still_a_feed(feed):
    found = feed()
    assert texts(found, "a:entry/a:title") == []
    assert found.findtext("a:updated", namespaces=ATOM)


@pytest.mark.parametrize("title", ["]]><script>alert(1)</script>", "Tea ☕ 茶", "a & b < c", "&lt;b&gt;"])
def test_whatever_is_written_is_words_in_the_feed(feed, make_post, title):
    make_post(title=title, standfirst=title)
    found = feed()
    assert texts(found, "a:entry/a:title") == [title]
    assert texts(found, "a:entry/a:summary") == [title]


@pytest.mark.parametrize("pasted", ["\x07", "\x0b", "\x1b", "\ufffe"])
def test_characters_that_xml_forbids_do_not_take_the_feed_down(feed, make_post, pasted):
    """Word puts \\x0b where somebody breaks a line by hand, and forms let it through."""
    make_post(
        title=f"Be{pasted}fore",
        standfirst=f"{pasted}And after.",
        category=CategoryFactory(name=f"{pasted}Recovery"),
        authors=[PersonFactory(name=f"Moira{pasted}")],
    )
    found = feed()
    assert texts(found, "a:entry/a:title")[0].replace(" ", "") == "Before"
    assert "And after." in texts(found, "a:entry/a:summary")[0]


def test_every_list_of_the_blog_points_to_the_feed(client, make_post):
    make_post(tags=["tea"])
    for address in ("/blog/", "/blog/tag/tea/", "/"):
        assert b'<link rel="alternate" type="application/atom+xml"' in client.get(address).content, address


def test_a_feed_of_a_restricted_blog_is_restricted_too(client, post, blog_index):
    restrict(blog_index)
    response = client.get("/blog/feed/")
    assert b"kettle" not in response.content
    assert "xml" not in response["Content-Type"]
