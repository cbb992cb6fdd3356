"""The date of a post: never still to come, unless the post is scheduled."""

import datetime

import pytest
from django.utils import timezone

from blog.models import BlogPostPage
from tests.editing import address_to_add, address_to_edit, errors_beside_fields, publish, read, save_draft
from tests.factories.people import PersonFactory


def typed(moment):
    return timezone.localtime(moment).strftime("%Y-%m-%d %H:%M")


@pytest.fixture
def tomorrow():
    return timezone.now() + datetime.timedelta(days=1)


@pytest.fixture
def write(client_of, editor, blog_index):
    """Publishes a new post with the fields given."""

    def write(press=publish, **fields):
        moira = str(PersonFactory().pk)
        address = address_to_add(blog_index, BlogPostPage)
        return press(
            client_of(editor), address, title="Soon", slug="soon", authors__0__person=moira, **fields
        )

    return write


def test_a_date_still_to_come_is_refused_with_what_to_do(write, tomorrow):
    response = write(date=typed(tomorrow))
    assert response.status_code == 200
    errors = errors_beside_fields(response)
    assert errors.keys() == {"date"}
    assert "This date is still to come." in errors["date"]
    assert "“Schedule publishing”" in errors["date"]
    form = read(response)
    assert form.select_one("#id_date")["value"] == typed(tomorrow)
    assert form.select_one("#id_title")["value"] == "Soon"
    assert not BlogPostPage.objects.exists()


def test_a_post_scheduled_for_then_may_have_its_date(write, tomorrow):
    response = write(date=typed(tomorrow), go_live_at=typed(tomorrow + datetime.timedelta(minutes=5)))
    assert response.status_code == 302, errors_beside_fields(response)
    post = BlogPostPage.objects.get()
    assert not post.live
    assert typed(post.date) == typed(tomorrow)


def test_a_date_after_the_scheduled_moment_is_refused(write, tomorrow):
    response = write(date=typed(tomorrow + datetime.timedelta(days=1)), go_live_at=typed(tomorrow))
    assert errors_beside_fields(response).keys() == {"date"}


def test_a_post_that_was_scheduled_once_may_be_given_a_later_date(make_post):
    post = make_post(date=timezone.now() - datetime.timedelta(days=500))
    post.go_live_at = timezone.now() - datetime.timedelta(days=400)
    post.date = timezone.now() - datetime.timedelta(days=1)
    post.full_clean()


def test_a_moment_long_past_allows_no_date_to_come(make_post, tomorrow):
    post = make_post()
    post.go_live_at = timezone.now() - datetime.timedelta(days=400)
    post.date = tomorrow
    with pytest.raises(Exception, match="still to come"):
        post.full_clean()


def test_the_date_offered_is_now_and_is_taken(write):
    response = write()
    assert response.status_code == 302, errors_beside_fields(response)
    assert abs(BlogPostPage.objects.get().date - timezone.now()) < datetime.timedelta(minutes=2)


def test_a_date_long_ago_is_taken(write):
    assert write(date="1999-12-31 23:59").status_code == 302
    assert BlogPostPage.objects.get().date == datetime.datetime(1999, 12, 31, 23, 59, tzinfo=datetime.UTC)


def test_a_date_is_read_on_the_sites_own_clock(write):
    write(date="2026-06-01 00:30")
    assert BlogPostPage.objects.get().date == datetime.datetime(2026, 5, 31, 23, 30, tzinfo=datetime.UTC)


@pytest.mark.parametrize("nonsense", ["soon", "2026-13-01 10:00", "2026-02-30 10:00"])
def test_what_is_no_date_is_refused_beside_the_date(write, nonsense):
    response = write(date=nonsense)
    assert errors_beside_fields(response).keys() == {"date"}
    assert read(response).select_one("#id_date")["value"] == nonsense


def test_a_draft_is_refused_such_a_date_too_and_keeps_its_words(write, tomorrow):
    response = write(press=save_draft, date=typed(tomorrow), standfirst="Not to be lost.")
    assert errors_beside_fields(response).keys() == {"date"}
    assert read(response).select_one("#id_standfirst").get_text().strip() == "Not to be lost."


def test_a_published_post_can_be_changed_and_published_again(client_of, editor, post):
    response = publish(client_of(editor), address_to_edit(post), title="A better title")
    assert response.status_code == 302, errors_beside_fields(response)
    assert BlogPostPage.objects.get().title == "A better title"
