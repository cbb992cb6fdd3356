"""Where the blog and its posts may stand."""

from wagtail.models import Page

from blog.models import BlogIndexPage, BlogPostPage
from home.models import HomePage


def test_a_blog_stands_only_on_the_home_page():
    assert BlogIndexPage.allowed_parent_page_models() == [HomePage]


def test_a_blog_holds_only_posts():
    assert BlogIndexPage.allowed_subpage_models() == [BlogPostPage]


def test_a_post_stands_only_in_a_blog():
    assert BlogPostPage.allowed_parent_page_models() == [BlogIndexPage]


def test_nothing_stands_below_a_post():
    assert BlogPostPage.allowed_subpage_models() == []


def test_a_home_page_has_one_blog_at_most(home, blog_index):
    assert not BlogIndexPage.can_create_at(home)
    Page.objects.get(pk=blog_index.pk).delete()
    home.refresh_from_db()
    assert BlogIndexPage.can_create_at(home)


def test_the_cms_offers_no_second_blog(home, client_of, superuser):
    response = client_of(superuser).get(f"/admin/pages/add/blog/blogindexpage/{home.pk}/")
    assert response.status_code == 302
    assert response.url == "/admin/"
