"""The list of all posts."""

import datetime

import pytest
from django.utils import timezone
from wagtail.models import PageViewRestriction

from blog.models import BlogPostPage
from tests.editing import read
from tests.factories.blog import CategoryFactory
from tests.factories.privacy import restrict


def titles(response):
    return [heading.get_text() for heading in read(response).select(".post-card :is(h2, h3).card__heading")]


@pytest.fixture
def twenty_three_posts(make_post):
    now = timezone.now()
    for number in range(23):
        make_post(title=f"No. {number}", date=now - datetime.timedelta(days=number))


def test_shows_the_newest_first_whatever_was_made_last(client, make_post):
    now = timezone.now()
    make_post(title="Middle", date=now - datetime.timedelta(days=2))
    make_post(title="Newest", date=now - datetime.timedelta(days=1))
    make_post(title="Oldest", date=now - datetime.timedelta(days=3))
    assert titles(client.get("/blog/")) == ["Newest", "Middle", "Oldest"]


def test_of_two_posts_of_one_moment_the_one_made_later_comes_first(client, make_post):
    now = timezone.now()
    make_post(title="First", date=now)
    make_post(title="Second", date=now)
    assert titles(client.get("/blog/")) == ["Second", "First"]


def test_shows_ten_posts_a_page(client, twenty_three_posts):
    assert titles(client.get("/blog/")) == [f"No. {n}" for n in range(10)]
    assert titles(client.get("/blog/?page=2")) == [f"No. {n}" for n in range(10, 20)]
    assert titles(client.get("/blog/?page=3")) == ["No. 20", "No. 21", "No. 22"]


def test_leads_from_page_to_page(client, twenty_three_posts):
    page = read(client.get("/blog/?page=2"))
    assert page.select_one("a[rel=prev]")["href"] == "?page=1"
    assert page.select_one("a[rel=next]")["href"] == "?page=3"
    assert page.select_one(".pagination [aria-current=page]").get_text(strip=True) == "Page2"
    assert read(client.get("/blog/")).select_one("a[rel=prev]") is None
    assert read(client.get("/blog/?page=3")).select_one("a[rel=next]") is None


def test_a_list_on_one_page_has_no_links_to_others(client, post):
    assert read(client.get("/blog/")).select(".pagination") == []


def test_a_page_that_is_not_there_is_not_found(client, twenty_three_posts):
    pages = ["99", "4", "0", "-1", "x", "1.5", "2x", "²", "last", "9" * 5000]
    assert {page: client.get("/blog/", {"page": page}).status_code for page in pages} == dict.fromkeys(
        pages, 404
    )


def test_an_empty_page_number_means_the_first_page(client, twenty_three_posts):
    assert titles(client.get("/blog/?page="))[0] == "No. 0"


def test_each_page_names_itself_as_canonical(client, twenty_three_posts):
    def canonical(address):
        return read(client.get(address)).select_one("link[rel=canonical]")["href"]

    assert canonical("/blog/") == "http://localhost/blog/"
    assert canonical("/blog/?page=1") == "http://localhost/blog/"
    assert canonical("/blog/?page=2") == "http://localhost/blog/?page=2"
    assert canonical("/blog/?page=2&utm_source=mail") == "http://localhost/blog/?page=2"


def test_drafts_private_and_expired_posts_are_absent(client, make_post):
    make_post(title="For everybody")
    make_post(title="Draft", live=False)
    restrict(make_post(title="Password"))
    restrict(make_post(title="Login"), PageViewRestriction.LOGIN)
    restrict(make_post(title="Group"), PageViewRestriction.GROUPS)
    make_post(title="Expired", expire_at=timezone.now() - datetime.timedelta(minutes=1))
    make_post(title="Scheduled", live=False, go_live_at=timezone.now() + datetime.timedelta(days=1))
    assert titles(client.get("/blog/")) == ["For everybody"]


def test_absent_posts_take_no_places_on_a_page(client, make_post, twenty_three_posts):
    for _ in range(3):
        make_post(live=False)
    assert len(titles(client.get("/blog/"))) == 10


def test_says_so_where_nothing_has_been_written(client, blog_index):
    response = client.get("/blog/")
    assert response.status_code == 200
    assert "Nothing has been written yet" in read(response).select_one(".empty").get_text()


def test_a_card_shows_what_a_reader_chooses_by(client, make_post):
    category = CategoryFactory(name="Living with it")
    make_post(
        title="Six chairs",
        standfirst="And shortbread.",
        category=category,
        date=datetime.datetime(2026, 3, 1, 12, tzinfo=datetime.UTC),
    )
    card = read(client.get("/blog/")).select_one(".post-card")
    assert card.select_one("a")["href"] == BlogPostPage.objects.get().url
    assert card.select_one(".card__kicker").get_text() == "Living with it"
    assert card.select_one(".card__summary").get_text() == "And shortbread."
    assert card.select_one("time").get_text() == "1 March 2026"


def test_hostile_titles_are_only_words(client, make_post):
    make_post(title="<script>alert(1)</script>", standfirst='"><img src=x onerror=alert(1)>')
    response = client.get("/blog/")
    assert titles(response) == ["<script>alert(1)</script>"]
    assert b"<script>alert" not in response.content
    assert b"<img src=x" not in response.content


def test_its_introduction_is_above_the_list(client, blog_index):
    blog_index.introduction = "Stories we tell each other."
    blog_index.save()
    assert "Stories we tell each other." in read(client.get("/blog/")).select_one(".standfirst").get_text()
