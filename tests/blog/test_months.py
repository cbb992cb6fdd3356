"""The posts of a month, on the site's own calendar."""

from datetime import UTC, datetime

import pytest

from tests.blog.test_list import titles
from tests.editing import read
from tests.factories.privacy import restrict


def test_shows_the_posts_of_the_month(client, make_post):
    make_post(title="In May", date=datetime(2026, 5, 20, 12, tzinfo=UTC))
    make_post(title="In April", date=datetime(2026, 4, 20, 12, tzinfo=UTC))
    make_post(title="A year before", date=datetime(2025, 5, 20, 12, tzinfo=UTC))
    response = client.get("/blog/2026/5/")
    assert titles(response) == ["In May"]
    assert read(response).h1.get_text() == "Posts from May 2026"


@pytest.mark.parametrize(
    "moment,month",
    [
        # In summer London is an hour before UTC: half past eleven in UTC is the next day there.
        ("2026-05-31T22:59:59+00:00", "2026/5"),
        ("2026-05-31T23:00:00+00:00", "2026/6"),
        ("2026-05-31T23:30:00+00:00", "2026/6"),
        # In winter the two agree.
        ("2026-01-31T23:59:59+00:00", "2026/1"),
        ("2026-02-01T00:00:00+00:00", "2026/2"),
        ("2025-12-31T23:59:59+00:00", "2025/12"),
        ("2026-01-01T00:00:00+00:00", "2026/1"),
    ],
)
def test_a_post_near_midnight_belongs_to_the_month_it_has_in_london(client, make_post, moment, month):
    post = make_post(date=datetime.fromisoformat(moment))
    assert titles(client.get(f"/blog/{month}/")) == [post.title]
    others = {"2026/5", "2026/6", "2026/1", "2026/2", "2025/12"} - {month}
    assert {client.get(f"/blog/{other}/").status_code for other in others} == {404}


def test_the_date_it_shows_is_of_the_month_it_is_listed_under(client, make_post):
    make_post(date=datetime(2026, 5, 31, 23, 30, tzinfo=UTC))
    assert read(client.get("/blog/2026/6/")).select_one(".post-card time").get_text() == "1 June 2026"


@pytest.mark.parametrize(
    "month", ["2026/13", "2026/0", "2026/00", "0/5", "99999/1", "2026/x", "2026", "-2026/5"]
)
def test_a_month_that_does_not_exist_is_not_found(client, post, month):
    assert client.get(f"/blog/{month}/").status_code == 404


def test_a_month_without_posts_is_not_found(client, post):
    assert client.get("/blog/1999/5/").status_code == 404


def test_a_month_with_only_hidden_posts_is_not_found(client, make_post):
    make_post(date=datetime(2026, 5, 20, 12, tzinfo=UTC), live=False)
    restrict(make_post(date=datetime(2026, 5, 21, 12, tzinfo=UTC)))
    assert client.get("/blog/2026/5/").status_code == 404


def test_the_last_month_of_the_calendar_is_no_fault(client, post):
    assert client.get("/blog/9999/12/").status_code == 404
