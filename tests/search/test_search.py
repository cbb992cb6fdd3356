"""One search for posts, events, pages and people."""

import datetime

import pytest
from django.utils import timezone
from wagtail.models import PageViewRestriction

from tests.editing import read
from tests.factories.blog import CategoryFactory, PostFactory
from tests.factories.events import EventFactory, VenueFactory
from tests.factories.home import StandardPageFactory
from tests.factories.people import PersonFactory
from tests.factories.privacy import restrict


@pytest.fixture
def make_post(blog_index):
    return lambda **fields: PostFactory(parent=blog_index, **fields)


@pytest.mark.parametrize("query", ["kettle", "Kettle", "KETTLE", " kettle ", "the kettle"])
def test_finds_a_post_by_its_title_in_any_case(found, make_post, query):
    make_post(title="The kettle was on")
    make_post(title="Something else")
    assert found(query) == ["The kettle was on"]


def test_finds_what_is_in_every_part_of_a_post(found, make_post):
    post = make_post(
        title="Found", standfirst="Of shortbread.", body=[("text", {"text": "<p>Of <b>herons</b>.</p>"})],
        category=CategoryFactory(name="Recovery"), tags=["lapwing"],
    )  # fmt: skip
    post.save()
    for word in ("shortbread", "herons", "recovery", "lapwing"):
        assert found(word) == ["Found"], word


def test_finds_events_by_title_summary_text_and_place(found, event_index):
    event = EventFactory(
        parent=event_index, title="Tuesday group", summary="Of otters.", venue=VenueFactory(name="Quayside"),
        description=[("text", {"text": "<p>Of bitterns.</p>"})],
    )  # fmt: skip
    event.save()
    for word in ("tuesday", "otters", "bitterns", "quayside", "fenbridge"):
        assert found(word) == ["Tuesday group"], word


def test_finds_pages(found, home):
    StandardPageFactory(parent=home, title="Our history", introduction="Of curlews.")
    assert found("history") == found("curlews") == ["Our history"]


@pytest.mark.postgres_only
def test_a_word_finds_its_other_forms(found, make_post):
    make_post(title="Volunteers wanted")
    assert found("volunteer") == found("volunteering") == ["Volunteers wanted"]


def test_finds_people_who_wrote_something(search, found, make_post):
    make_post(title="By her", slug="hers", authors=[PersonFactory(name="Moira Fen", role="volunteer cook")])
    assert found("moira") == ["Moira Fen"]
    assert found("cook") == ["Moira Fen"]
    page = search("moira")
    assert page.select_one("section h2").get_text() == "People"
    assert page.select_one(".result a")["href"] == "/blog/author/moira-fen/"
    assert "volunteer cook" in page.select_one(".result").get_text()


def test_a_person_is_linked_where_there_is_their_page(search, client, make_post):
    make_post(title="Hers", authors=[PersonFactory(name="Юлія")])
    assert client.get(search("Юлія").select_one(".result a")["href"]).status_code == 200


@pytest.mark.parametrize("hidden", ["draft", "private", "nothing"])
def test_a_person_with_nothing_public_is_not_found(found, make_post, hidden):
    moira = PersonFactory(name="Moira")
    if hidden == "draft":
        make_post(authors=[moira], live=False)
    elif hidden == "private":
        restrict(make_post(authors=[moira]))
    assert found("moira") == []


@pytest.mark.parametrize("kind", ["draft", "password", "login", "groups", "expired", "below"])
def test_what_not_everybody_may_see_is_not_found(search, home, blog_index, event_index, kind):
    fields = {
        "draft": {"live": False},
        "expired": {"expire_at": timezone.now() - datetime.timedelta(minutes=1)},
    }.get(kind, {})
    pages = [
        PostFactory(parent=blog_index, title="Secret kettle", **fields),
        EventFactory(parent=event_index, title="Secret kettle", **fields),
        StandardPageFactory(parent=home, title="Secret kettle", **fields),
    ]
    if kind in {"password", "login", "groups"}:
        for page in pages:
            restrict(page, PageViewRestriction.GROUPS if kind == "groups" else kind)
    elif kind == "below":
        restrict(home.get_parent())
    page = search("kettle")
    assert page.select(".result") == []
    assert "Secret" not in page.get_text()
    assert "Nothing here speaks of “kettle”" in page.get_text()


def test_words_of_a_draft_of_a_live_page_are_not_found(found, make_post):
    post = make_post(title="Public")
    post.title = post.standfirst = "Unfinished kettle"
    post.save_revision()
    assert found("kettle") == []


@pytest.mark.parametrize(
    "query", ["", " ", "\t\n", "'", '"', "…", "?!", "—", "\0", "()", "*", "😀", "\u200b"]
)
def test_nothing_to_look_for_is_said_kindly(search, make_post, query):
    make_post()
    page = search(query)
    assert page.select_one(".search-count").get_text() == "Please write at least one word."
    assert page.select(".result") == []
    assert page.title.get_text() == "Search"


def test_before_anybody_asks_it_says_nothing(client, home):
    page = read(client.get("/search/"))
    assert page.select(".search-count, .result") == []
    assert page.h1.get_text() == "Search"


def test_a_title_counts_more_than_a_mention(found, make_post):
    make_post(title="Mentions it", body=[("text", {"text": "<p>Once there was a kettle.</p>"})])
    make_post(title="Kettle")
    assert found("kettle") == ["Kettle", "Mentions it"]


def test_results_say_what_they_are_and_when(search, make_post, event_index):
    make_post(title="Kettle post", date=datetime.datetime(2026, 5, 31, 23, 30, tzinfo=datetime.UTC))
    EventFactory(parent=event_index, title="Kettle event", start_date=datetime.date(2027, 7, 6))
    said = {
        result.select_one(".result__heading").get_text(): " ".join(result.get_text(" ").split())
        for result in search("kettle").select(".result")
    }
    assert said["Kettle post"].startswith("Blog post Kettle post 1 June 2026")
    assert said["Kettle event"].startswith("Event Kettle event Tuesday 6 July 2027, 18:30 to 20:00")


def test_says_how_many(search, make_post):
    make_post(title="Kettle one")
    assert "1 page speaks of “kettle”." in search("kettle").get_text()
    make_post(title="Kettle two")
    assert "2 pages speak of “kettle”." in search("kettle").get_text()


def test_has_pages_of_twenty(client, found, search, make_post):
    for _ in range(21):
        make_post(title="Kettle")
    assert len(found("kettle")) == 20
    assert len(found("kettle", page="2")) == 1
    link = search("kettle").select_one("a[rel=next]")["href"]
    assert len(read(client.get(f"/search/{link}")).select(".result")) == 1
    for page in ("3", "0", "-1", "x"):
        assert client.get("/search/", {"query": "kettle", "page": page}).status_code == 404, page


def test_people_stand_on_the_first_page_only(found, make_post):
    moira = PersonFactory(name="Kettle Moira")
    for _ in range(21):
        make_post(title="Kettle", authors=[moira])
    assert "Kettle Moira" in found("kettle")
    assert "Kettle Moira" not in found("kettle", page="2")


def test_shows_five_people_at_most(search, make_post):
    make_post(authors=[PersonFactory(name=f"Moira {n}") for n in range(7)])
    assert len(search("moira").select("section[aria-labelledby=people-heading] .result")) == 5


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_it_only_answers_questions(client, home, method):
    assert getattr(client, method)("/search/").status_code == 405


def test_no_search_engine_keeps_its_pages(client, home):
    for address in ("/search/", "/search/?query=tea"):
        page = read(client.get(address))
        assert page.select_one("meta[name=robots]")["content"] == "noindex"
        assert page.select("link[rel=canonical]") == []


def test_what_was_asked_is_shown_back_as_words(search):
    hostile = "tea<script>alert(1)</script>"
    page = search(hostile)
    assert page.select("main script, title script") == []
    assert page.select_one("#query")["value"] == hostile
    assert f"“{hostile}”" in page.select_one(".search-count").get_text()
    assert page.title.get_text() == f"Search: {hostile}"


def test_what_was_asked_stays_in_the_box(search):
    assert search("six chairs").select_one("#query")["value"] == "six chairs"


def test_results_are_only_words_too(search, make_post):
    hostile = "<script>alert(1)</script>"
    make_post(
        title=f"Kettle {hostile}",
        standfirst=hostile,
        authors=[PersonFactory(name=f"Kettle {hostile}", slug="x")],
    )
    page = search("kettle")
    assert page.select("main script") == []
    assert [heading.get_text() for heading in page.select(".result__heading")] == [f"Kettle {hostile}"] * 2


def test_somebody_who_wrote_in_a_private_blog_is_not_found_and_is_no_fault(found, make_post, blog_index):
    make_post(authors=[PersonFactory(name="Moira")])
    restrict(blog_index)
    assert found("moira") == []


def test_asks_the_database_as_often_for_many_as_for_one(client, make_post, django_assert_max_num_queries):
    moira = PersonFactory(name="Kettle Moira")
    for _ in range(8):
        make_post(title="Kettle", authors=[moira])
    client.get("/search/?query=kettle")
    with django_assert_max_num_queries(14):
        assert len(read(client.get("/search/?query=kettle")).select(".result")) == 9


def test_a_very_long_question_is_cut_to_the_length_of_the_box(search, make_post):
    make_post()
    assert len(search("kettle " * 5000).select_one("#query")["value"]) <= 200
