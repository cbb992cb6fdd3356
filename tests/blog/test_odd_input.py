"""What editors and passers-by may type that has no meaning: told plainly, or not found."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from blog.models import BlogPostPage
from tests.editing import address_to_add, errors_beside_fields, publish
from tests.factories.blog import CategoryFactory, PostFactory
from tests.factories.people import PersonFactory


@pytest.mark.parametrize("tag", ["!!!", "/", "…"])
def test_a_tag_without_a_letter_is_refused(client_of, editor, blog_index, tag):
    person = str(PersonFactory().pk)
    answer = publish(
        client_of(editor),
        address_to_add(blog_index, BlogPostPage),
        title="Tagged",
        slug="tagged",
        authors__0__person=person,
        tags=f'tea, "{tag}"',
    )
    assert "needs at least one letter or number" in errors_beside_fields(answer)["tags"]
    assert tag in answer.content.decode()


@pytest.mark.parametrize("address", ["/blog/99999999999999999999/1/", "/blog/2026/99999999999999999999/"])
def test_a_month_beyond_the_calendar_is_not_found(client, blog_index, address):
    assert client.get(address).status_code == 404


@pytest.mark.parametrize("address", ["/" + "a/" * 1000, "/" + "a" * 3000 + "/"], ids=["deep", "long"])
def test_an_address_out_of_all_measure_is_not_looked_for(client, home, address):
    with CaptureQueriesContext(connection) as asked:
        assert client.get(address).status_code == 404
    assert not [query for query in asked if "url_path" in query["sql"].partition("WHERE")[2]]


def test_a_post_whose_blog_was_taken_down_links_to_none_of_its_lists(client, blog_index):
    post = PostFactory(parent=blog_index, category=CategoryFactory())
    post.tags.add("tea")
    post.save()
    blog_index.unpublish()
    page = client.get(post.url).content.decode()
    assert 'href="/blog/' not in page.replace(post.url, "")
    assert "tea" in page
    assert post.people[0].name in page


def test_pages_take_no_post(client, blog_index):
    post = PostFactory(parent=blog_index)
    for address in ("/", "/blog/", post.url):
        assert client.post(address).status_code == 405
