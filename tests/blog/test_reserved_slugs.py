"""Words the blog's own addresses need: no post may take one, by whichever way it comes."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from blog.models import BlogIndexPage, BlogPostPage
from tests.editing import address_to_add, address_to_edit, errors_beside_fields, publish, read, save_draft
from tests.factories.blog import PostFactory
from tests.factories.people import PersonFactory

RESERVED = ["tag", "category", "author", "feed", "page", "2024"]


@pytest.fixture
def add(blog_index):
    return address_to_add(blog_index, BlogPostPage)


@pytest.fixture
def other_blog(home):
    return home.add_child(instance=BlogIndexPage(title="Old blog", slug="old-blog"))


@pytest.mark.parametrize("slug", ["feed", "2024"])
@pytest.mark.parametrize("press", [publish, save_draft])
def test_the_editor_refuses_the_slug_and_keeps_what_was_typed(client_of, editor, add, slug, press):
    response = press(
        client_of(editor),
        add,
        title="My words & yours",
        slug=slug,
        standfirst="Not to be lost.",
        authors__0__person=str(PersonFactory().pk),
    )
    assert response.status_code == 200
    errors = errors_beside_fields(response)
    assert errors.keys() == {"slug"}
    assert f"The site uses the address “{slug}” for something of its own." in errors["slug"]
    assert "Please choose another slug" in errors["slug"]
    form = read(response)
    assert form.select_one("#id_title")["value"] == "My words & yours"
    assert form.select_one("#id_standfirst").get_text().strip() == "Not to be lost."
    assert form.select_one("#id_slug")["value"] == slug
    assert not BlogPostPage.objects.exists()


@pytest.mark.parametrize("press", [publish, save_draft])
def test_the_editor_refuses_to_change_a_slug_to_such_a_word(client_of, editor, post, press):
    response = press(client_of(editor), address_to_edit(post), slug="feed", title="A new title")
    assert response.status_code == 200
    errors = errors_beside_fields(response)
    assert errors.keys() == {"slug"}
    assert errors["slug"].count("The site uses the address “feed”") == 1
    assert read(response).select_one("#id_title")["value"] == "A new title"
    assert BlogPostPage.objects.get().slug == "kettle"


@pytest.mark.parametrize("slug", ["tags", "feed-me", "202", "20244", "my-2024", "kettle"])
def test_words_that_only_look_alike_are_free(client, make_post, slug):
    post = make_post(slug=slug)
    assert client.get(f"/blog/{slug}/").context["page"].pk == post.pk


def test_a_title_that_is_such_a_word_is_refused_by_its_slug(client_of, editor, add):
    """The editor's script has written the slug; without a script it is left empty."""
    moira = str(PersonFactory().pk)
    response = publish(client_of(editor), add, title="Tag", slug="tag", authors__0__person=moira)
    assert errors_beside_fields(response).keys() == {"slug"}
    response = publish(client_of(editor), add, title="Tag", slug="", authors__0__person=moira)
    assert response.status_code == 200
    assert errors_beside_fields(response).keys() == {"slug"}
    assert not BlogPostPage.objects.exists()


@pytest.mark.parametrize("title", ["Tag", "2024"])
def test_a_draft_whose_title_is_such_a_word_loses_nothing(client_of, editor, add, title):
    """Saved without a slug, it either gets one that is free or is refused beside the field."""
    response = save_draft(
        client_of(editor), add, title=title, slug="", authors__0__person=str(PersonFactory().pk)
    )
    post = BlogPostPage.objects.first()
    if post is None:
        assert errors_beside_fields(response).keys() == {"slug"}
        assert read(response).select_one("#id_title")["value"] == title
    else:
        assert not BlogIndexPage.reserves_slug(post.slug)


@pytest.mark.parametrize("slug", RESERVED)
@pytest.mark.parametrize("live", [True, False])
def test_code_cannot_make_such_a_post_either(make_post, live, slug):
    with pytest.raises(ValidationError) as error:
        make_post(slug=slug, live=live)
    assert error.value.message_dict.keys() == {"slug"}


def test_a_post_cannot_be_moved_to_where_its_slug_is_taken(
    client_of, superuser, home, blog_index, other_blog
):
    post = PostFactory(parent=other_blog, slug="kettle")
    BlogPostPage.objects.filter(pk=post.pk).update(slug="feed", url_path="/home/old-blog/feed/")
    address = reverse("wagtailadmin_pages:move_confirm", args=[post.pk, blog_index.pk])
    response = client_of(superuser).post(address, follow=True)
    assert "The site uses the address “feed”" in response.content.decode()
    assert BlogPostPage.objects.child_of(other_blog).exists()
    assert not BlogPostPage.objects.child_of(blog_index).exists()


def test_other_posts_can_be_moved(client_of, superuser, blog_index, other_blog):
    post = PostFactory(parent=other_blog, slug="kettle")
    address = reverse("wagtailadmin_pages:move_confirm", args=[post.pk, blog_index.pk])
    assert client_of(superuser).post(address).status_code == 302
    assert BlogPostPage.objects.child_of(blog_index).get().pk == post.pk


@pytest.mark.parametrize("alias", [False, True])
def test_a_copy_cannot_take_such_a_word(client_of, editor, post, blog_index, alias):
    typed = {"new_title": "Copy", "new_slug": "feed", "new_parent_page": blog_index.pk}
    if alias:
        typed["alias"] = "on"
    response = client_of(editor).post(reverse("wagtailadmin_pages:copy", args=[post.pk]), typed)
    assert response.status_code == 200
    assert "The site uses the address “feed”" in response.content.decode()
    assert BlogPostPage.objects.count() == 1
