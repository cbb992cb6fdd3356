"""The shelves of the blog, which editors keep in the CMS."""

import pytest
from django.urls import reverse

from blog.models import BlogPostPage, Category
from tests.editing import errors_beside_fields, read
from tests.factories.blog import CategoryFactory

ADD = "wagtailsnippets_blog_category:add"


@pytest.fixture
def add(client_of, editor):
    """Sends the form for a new category."""
    client = client_of(editor)
    return lambda **typed: client.post(reverse(ADD), {"name": "", "description": "", "slug": ""} | typed)


def test_an_editor_can_add_one(add):
    assert add(name="Living with it", description="Day by day.").status_code == 302
    category = Category.objects.get()
    assert (category.name, category.slug, str(category)) == (
        "Living with it",
        "living-with-it",
        "Living with it",
    )


def test_the_slug_keeps_its_letters(add):
    add(name="Кафе é")
    assert Category.objects.get().slug == "кафе-é"


def test_a_name_without_letters_needs_a_slug(add):
    response = add(name="!!!", description="Kept.")
    assert response.status_code == 200
    errors = errors_beside_fields(response)
    assert errors == {"slug": "Please give a slug: the name has no letters to make an address from."}
    assert read(response).select_one("#id_name")["value"] == "!!!"
    assert read(response).select_one("#id_description")["value"] == "Kept."
    assert not Category.objects.exists()


def test_two_names_with_one_address_are_refused_beside_the_slug(add):
    CategoryFactory(name="Recovery", slug="recovery")
    response = add(name="Recovery!")
    assert errors_beside_fields(response) == {
        "slug": "Another category has this address. Please change the slug."
    }


def test_a_name_is_needed_and_is_one_of_its_kind(add):
    assert errors_beside_fields(add(name="", slug="x")).keys() == {"name"}
    CategoryFactory(name="Recovery")
    assert errors_beside_fields(add(name="Recovery", slug="other")).keys() == {"name"}


def test_an_existing_one_can_be_saved_again(client_of, editor):
    category = CategoryFactory(name="Recovery", slug="recovery")
    address = reverse("wagtailsnippets_blog_category:edit", args=[category.pk])
    sent = {"name": "Getting better", "description": "", "slug": "recovery"}
    assert client_of(editor).post(address, sent).status_code == 302
    category.refresh_from_db()
    assert (category.name, category.slug) == ("Getting better", "recovery")


def test_posts_outlive_their_category(client, client_of, superuser, make_post):
    category = CategoryFactory()
    post = make_post(category=category)
    address = reverse("wagtailsnippets_blog_category:delete", args=[category.pk])
    assert client_of(superuser).post(address).status_code == 302
    assert BlogPostPage.objects.get().category is None
    assert client.get(post.url).status_code == 200


@pytest.mark.parametrize("who", ["event_staff", "moderator", "stranger"])
def test_nobody_else_adds_one(request, client_of, who):
    client = client_of(request.getfixturevalue(who))
    assert client.post(reverse(ADD), {"name": "X", "slug": "x"}).status_code in {302, 403}
    assert not Category.objects.exists()
