import datetime

from django.db import models
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from taggit.models import Tag
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.models import Page, PageManager

from blog.feeds import PostFeed
from blog.models.category import Category
from blog.models.post_page import BlogPostPage
from core.models import SitePageMixin
from core.pagination import page_of
from core.visibility import VisiblePageQuerySet
from people.models import Person

POSTS_PER_PAGE = 10


class BlogIndexPage(RoutablePageMixin, SitePageMixin, Page):
    """The list of posts, whole and by tag, category, author and month."""

    introduction = models.TextField(_("introduction"), max_length=500, blank=True)

    objects = PageManager.from_queryset(VisiblePageQuerySet)()

    parent_page_types = ["home.HomePage"]
    subpage_types = ["blog.BlogPostPage"]
    max_count_per_parent = 1
    show_in_menus_default = True
    template = "blog/blog_index_page.html"
    reserved_slugs = frozenset({"tag", "category", "author", "feed", "page"})

    content_panels = [*Page.content_panels, FieldPanel("introduction")]

    class Meta:
        verbose_name = _("blog")
        verbose_name_plural = _("blogs")

    @property
    def listing_summary(self):
        return self.introduction

    @classmethod
    def reserves_slug(cls, slug):
        # Four digits are a year.
        return super().reserves_slug(slug) or (slug.isdecimal() and len(slug) == 4)

    def posts(self):
        """The posts anybody may see, newest first."""
        return BlogPostPage.objects.child_of(self).visible().newest_first()

    @path("", name="all")
    def all_posts(self, request):
        return self._render_list(request, self.posts())

    @path("tag/<str:slug>/", name="tag")
    def by_tag(self, request, slug):
        tag = get_object_or_404(Tag, slug=slug)
        return self._render_list(
            request, self._some(self.posts().tagged(slug)), heading=_("Posts about %(name)s") % {"name": tag}
        )

    @path("category/<str:slug>/", name="category")
    def by_category(self, request, slug):
        category = get_object_or_404(Category, slug=slug)
        return self._render_list(
            request,
            self._some(self.posts().in_category(slug)),
            heading=category.name,
            introduction=category.description,
        )

    @path("author/<str:slug>/", name="author")
    def by_author(self, request, slug):
        person = get_object_or_404(Person.objects.select_related("photo"), slug=slug)
        return self._render_list(
            request,
            self._some(self.posts().by_author(person)),
            heading=_("Posts by %(name)s") % {"name": person},
            person=person,
        )

    @path("<int:year>/<int:month>/", name="month")
    def by_month(self, request, year, month):
        try:
            first_day = datetime.date(year, month, 1)
        except (ValueError, OverflowError) as error:
            raise Http404("no such month") from error
        return self._render_list(
            request,
            self._some(self.posts().in_month(year, month)),
            heading=_("Posts from %(month)s") % {"month": date_format(first_day, "F Y")},
        )

    @path("feed/", name="feed")
    def feed(self, request):
        return PostFeed(self)(request)

    def _some(self, posts):
        """`posts`, if there are any: a tag, person or month that no public post has is not public."""
        if not posts.exists():
            raise Http404("nothing published here")
        return posts

    def _render_list(self, request, posts, **context):
        page = page_of(posts.for_lists(), request, POSTS_PER_PAGE)
        canonical_url = self.full_url.removesuffix(self.url) + request.path
        return self.render(
            request, context_overrides={"posts": page, "canonical_url": canonical_url, **context}
        )
