from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index

from blog.blocks import StoryBlock
from blog.models import BlogIndexPage, BlogPostPage
from core.models import SitePageMixin
from events.models import EventIndexPage, EventPage
from library.models import pictures_in, prefetch_renditions

POSTS_ON_HOME = 3
EVENTS_ON_HOME = 4


class HomePage(SitePageMixin, Page):
    """The front door: a welcome, what was written last and what is on next."""

    welcome_heading = models.CharField(
        _("welcome"), max_length=120, blank=True, help_text=_("The first words anybody reads here.")
    )
    welcome_text = models.TextField(_("welcome text"), max_length=500, blank=True)
    image = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    body = StreamField(StoryBlock(), blank=True, verbose_name=_("body"))

    max_count = 1
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = ["blog.BlogIndexPage", "events.EventIndexPage", "home.StandardPage"]
    template = "home/home_page.html"
    # What config.urls answers, and what the site may need there later.
    reserved_slugs = frozenset(
        {
            "_util", "accounts", "admin", "api", "comments", "documents", "feed", "healthz", "media",
            "readyz", "search", "sitemap", "static", "styleguide",
        }
    )  # fmt: skip

    content_panels = [
        *Page.content_panels,
        MultiFieldPanel(
            [FieldPanel("welcome_heading"), FieldPanel("welcome_text"), FieldPanel("image")],
            heading=_("Welcome"),
        ),
        FieldPanel("body"),
    ]
    search_fields = [*Page.search_fields, index.SearchField("welcome_text"), index.SearchField("body")]

    class Meta:
        verbose_name = _("home page")

    @property
    def listing_summary(self):
        return self.welcome_text

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["posts"] = (
            BlogPostPage.objects.visible().descendant_of(self).newest_first().for_lists()[:POSTS_ON_HOME]
        )
        context["events"] = (
            EventPage.objects.visible().descendant_of(self).upcoming().with_venue()[:EVENTS_ON_HOME]
        )
        context["blog"] = BlogIndexPage.objects.visible().child_of(self).first()
        context["calendar"] = EventIndexPage.objects.visible().child_of(self).first()
        prefetch_renditions([self.image, *pictures_in(self.body)])
        return context


class StandardPage(SitePageMixin, Page):
    """A page that is neither post nor event: about us, privacy, accessibility."""

    introduction = models.TextField(_("introduction"), max_length=500, blank=True)
    body = StreamField(StoryBlock(), blank=True, verbose_name=_("body"))

    parent_page_types = ["home.HomePage", "home.StandardPage"]
    subpage_types = ["home.StandardPage"]
    template = "home/standard_page.html"

    content_panels = [*Page.content_panels, FieldPanel("introduction"), FieldPanel("body")]
    search_fields = [*Page.search_fields, index.SearchField("introduction"), index.SearchField("body")]

    class Meta:
        verbose_name = _("page")
        verbose_name_plural = _("pages")

    @property
    def listing_summary(self):
        return self.introduction

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        prefetch_renditions(pictures_in(self.body))
        return context
