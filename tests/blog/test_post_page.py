"""A post's own page."""

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone

from blog.models import PostEvent
from core.models import ContentNote
from events.models import EventIndexPage
from tests.editing import read, text_of
from tests.factories.blog import CategoryFactory
from tests.factories.events import EventFactory
from tests.factories.library import ImageFactory
from tests.factories.people import PersonFactory
from tests.factories.privacy import restrict


@pytest.mark.parametrize(
    "names,line",
    [
        (["Ada"], "By Ada"),
        (["Ada", "Ben"], "By Ada and Ben"),
        (["Ada", "Ben", "Cy"], "By Ada, Ben and Cy"),
        (["Zoë", "Ada", "Юлія", "Ben"], "By Zoë, Ada, Юлія and Ben"),
    ],
)
def test_says_who_wrote_it_in_the_editors_order(client, make_post, names, line):
    post = make_post(authors=[PersonFactory(name=name) for name in names])
    for address in (post.url, "/blog/", "/"):
        byline = read(client.get(address)).select_one(".byline").get_text()
        assert " ".join(byline.split()).replace(" ,", ",") == line, address


def test_each_name_leads_to_what_that_person_wrote(client, make_post):
    post = make_post(title="Found", authors=[PersonFactory(name="Юлія"), PersonFactory(name="Moira")])
    for link in read(client.get(post.url)).select(".byline a"):
        assert "Found" in text_of(client.get(link["href"]))


def test_a_post_by_nobody_has_no_byline(client, make_post):
    post = make_post(authors=[])
    assert read(client.get(post.url)).select(".byline") == []
    assert read(client.get("/blog/")).select(".byline") == []


def test_a_post_with_nothing_but_a_title_is_whole(client, make_post):
    post = make_post(
        title="Bare",
        authors=[],
        category=None,
        lead_image=None,
        standfirst="",
        body=[],
        search_description="",
    )
    page = read(client.get(post.url))
    assert page.h1.get_text() == "Bare"
    for part in (".standfirst", ".byline", ".content-notes", ".picture", ".post__events", ".tags"):
        assert page.select(part) == [], part
    assert page.select("meta[name=description]") == []


def test_content_notes_come_before_the_text_with_a_way_past_it(client, make_post):
    post = make_post()
    post.content_notes.set([ContentNote.objects.create(name=name) for name in ("suicide", "alcohol", "loss")])
    post.save()
    page = read(client.get(post.url))
    notes = page.select_one(".content-notes")
    assert " ".join(notes.get_text().split()) == (
        "Before you read: this post mentions alcohol, loss and suicide. Go past the post"
    )
    target = page.select_one(notes.a["href"])
    assert target is not None
    order = [element for element in page.find_all() if element in (notes, page.select_one(".prose"), target)]
    assert order == [notes, page.select_one(".prose"), target]


def test_a_post_without_content_notes_says_nothing_of_them(client, post):
    assert "Before you read" not in text_of(client.get(post.url))


@pytest.mark.parametrize(
    "relation,words",
    [(PostEvent.Relation.ANNOUNCES, "Announced here"), (PostEvent.Relation.WRITES_UP, "Written up here")],
)
def test_shows_an_event_it_speaks_of_and_how(client, post, event_index, relation, words):
    event = EventFactory(parent=event_index, title="Tuesday group")
    PostEvent.objects.create(page=post, event=event, relation=relation)
    card = read(client.get(post.url)).select_one(".post__events .event-card")
    assert card.select_one(".card__kicker").get_text() == words
    assert card.select_one("h3 a").get_text() == "Tuesday group"
    assert card.select_one("h3 a")["href"] == event.url


@pytest.mark.parametrize("hidden", ["draft", "private", "expired"])
def test_an_event_not_everybody_may_see_is_not_shown(client, post, event_index, hidden):
    event = EventFactory(parent=event_index, title="Secret group", live=hidden != "draft")
    if hidden == "private":
        restrict(event)
    elif hidden == "expired":
        event.expire_at = timezone.now() - timedelta(minutes=1)
        event.save()
    PostEvent.objects.create(page=post, event=event)
    page = client.get(post.url)
    assert "Secret group" not in text_of(page)
    assert read(page).select(".post__events") == []


def test_hidden_events_are_absent_beside_public_ones(client, post, event_index):
    for title, live in (("Shown", True), ("Draft", False)):
        PostEvent.objects.create(page=post, event=EventFactory(parent=event_index, title=title, live=live))
    cards = read(client.get(post.url)).select(".post__events .event-card h3")
    assert [card.get_text() for card in cards] == ["Shown"]


def test_an_event_appears_as_soon_as_it_is_published(client, post, event_index):
    event = EventFactory(parent=event_index, live=False)
    PostEvent.objects.create(page=post, event=event)
    assert read(client.get(post.url)).select(".event-card") == []
    event.save_revision().publish()
    assert len(read(client.get(post.url)).select(".event-card")) == 1


def test_the_lead_picture_is_described_and_credited(client, make_post):
    image = ImageFactory(title="DSC_0001", description='Six "chairs" & tea', credit="Юлія <3")
    post = make_post(lead_image=image)
    figure = read(client.get(post.url)).select_one("figure.picture--lead")
    assert figure.img["alt"] == 'Six "chairs" & tea'
    assert figure.figcaption.get_text() == "Picture: Юлія <3"
    assert "DSC_0001" not in str(figure)


def test_a_picture_without_credit_has_no_empty_line_under_it(client, make_post):
    post = make_post(lead_image=ImageFactory(credit=""))
    assert read(client.get(post.url)).select_one("figure.picture--lead figcaption") is None


def test_in_lists_the_picture_is_decoration(client, make_post):
    make_post(lead_image=ImageFactory())
    assert read(client.get("/blog/")).select_one(".post-card img")["alt"] == ""


def test_leads_to_its_blog_and_its_category(client, make_post):
    post = make_post(category=CategoryFactory(name="Кафе", slug="кафе"))
    links = read(client.get(post.url)).select(".kicker a")
    assert [link.get_text() for link in links] == ["Blog", "Кафе"]
    assert links[0]["href"] == "/blog/"
    assert client.get(links[1]["href"]).status_code == 200


def test_shows_its_date_on_the_sites_own_calendar(client, make_post):
    post = make_post(date=datetime(2026, 5, 31, 23, 30, tzinfo=UTC))
    time = read(client.get(post.url)).select_one(".post__meta time")
    assert time.get_text() == "1 June 2026"
    assert time["datetime"] == "2026-06-01T00:30:00+01:00"


def test_search_engines_are_told_title_summary_and_address(client, make_post):
    post = make_post(title="Six chairs", slug="six", standfirst="And <tea>.")
    page = read(client.get(post.url))
    assert page.title.get_text() == "Six chairs"
    assert page.select_one("meta[name=description]")["content"] == "And <tea>."
    assert page.select_one("link[rel=canonical]")["href"] == "http://localhost/blog/six/"


def test_words_written_for_search_engines_win(client, make_post):
    post = make_post(seo_title="For engines", search_description="Short.", standfirst="Long.")
    page = read(client.get(post.url))
    assert page.title.get_text() == "For engines"
    assert page.select_one("meta[name=description]")["content"] == "Short."


def test_hostile_words_are_only_words(client, make_post):
    hostile = "<script>alert('x')</script>\"'><img src=x onerror=alert(1)>"
    post = make_post(
        title=hostile,
        slug="hostile",
        standfirst=hostile,
        category=CategoryFactory(name=hostile),
        authors=[PersonFactory(name=hostile, slug="x", role=hostile)],
        tags=[hostile[:90]],
        lead_image=ImageFactory(description=hostile, credit=hostile, title=hostile),
    )
    post.content_notes.set([ContentNote.objects.create(name=hostile[:80])])
    post.save()
    page = read(client.get(post.url))
    assert page.h1.get_text() == hostile
    assert page.select("[onerror]") == []
    assert all(script.get("src", "").startswith("/static/") for script in page.select("script"))


@pytest.mark.parametrize("state", ["draft", "expired"])
def test_a_post_that_is_not_public_has_no_address(client, make_post, state):
    gone = timezone.now() - timedelta(minutes=1)
    post = make_post(live=False) if state == "draft" else make_post(expire_at=gone)
    assert client.get(post.url or f"/blog/{post.slug}/").status_code == 404


def test_nothing_lies_below_a_post(client, post):
    assert client.get(f"{post.url}more/").status_code == 404


def test_the_events_page_may_be_anywhere(client, home, post):
    """The link is to the event, whatever calendar it stands in."""
    other = home.add_child(instance=EventIndexPage(title="Other calendar", slug="other"))
    PostEvent.objects.create(page=post, event=EventFactory(parent=other, title="Elsewhere"))
    assert read(client.get(post.url)).select_one(".event-card h3 a")["href"].startswith("/other/")
