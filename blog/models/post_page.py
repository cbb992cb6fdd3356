from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from taggit.models import TaggedItemBase
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel, PageChooserPanel
from wagtail.fields import StreamField
from wagtail.models import Orderable, Page, PageManager
from wagtail.search import index

from blog.blocks import StoryBlock
from blog.forms import PostForm
from blog.models.queryset import PostQuerySet
from comments.models import CommentableMixin
from core.models import SitePageMixin
from events.models import EventPage
from library.models import pictures_in, prefetch_renditions


class PostTag(TaggedItemBase):
    content_object = ParentalKey("blog.BlogPostPage", on_delete=models.CASCADE, related_name="tagged_items")


class BlogPostPage(CommentableMixin, SitePageMixin, Page):
    """A story somebody tells, which readers can answer."""

    date = models.DateTimeField(
        _("date"),
        default=timezone.now,
        db_index=True,
        help_text=_("Shown with the post and used for its place in the lists."),
    )
    standfirst = models.TextField(
        _("standfirst"),
        max_length=400,
        blank=True,
        help_text=_(
            "One or two sentences that say what the post is about. Shown in lists, feeds and searches."
        ),
    )
    lead_image = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        verbose_name=_("lead picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    body = StreamField(StoryBlock(), blank=True, verbose_name=_("body"))
    category = models.ForeignKey(
        "blog.Category",
        verbose_name=_("category"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="posts",
    )
    tags = ClusterTaggableManager(through=PostTag, blank=True, verbose_name=_("tags"))
    content_notes = ParentalManyToManyField(
        "core.ContentNote",
        blank=True,
        verbose_name=_("content notes"),
        help_text=_("What readers may want to know before they read on."),
    )

    objects = PageManager.from_queryset(PostQuerySet)()

    base_form_class = PostForm
    parent_page_types = ["blog.BlogIndexPage"]
    subpage_types = []
    template = "blog/post_page.html"

    content_panels = [
        *Page.content_panels,
        FieldPanel("standfirst"),
        FieldPanel("lead_image"),
        FieldPanel("body"),
        InlinePanel("authors", heading=_("Who wrote it"), label=_("Author"), min_num=1),
        InlinePanel("event_links", heading=_("Events it speaks of"), label=_("Event")),
        MultiFieldPanel(
            [
                FieldPanel("date"),
                FieldPanel("category"),
                FieldPanel("tags"),
                FieldPanel("content_notes", widget=forms.CheckboxSelectMultiple),
            ],
            heading=_("Where it belongs"),
        ),
        *CommentableMixin.comment_panels,
    ]
    search_fields = [
        *Page.search_fields,
        index.SearchField("standfirst"),
        index.SearchField("body"),
        index.FilterField("date"),
        index.RelatedFields("tags", [index.SearchField("name")]),
        index.RelatedFields("category", [index.SearchField("name")]),
    ]

    class Meta:
        verbose_name = _("blog post")
        verbose_name_plural = _("blog posts")

    def clean(self):
        super().clean()
        appears = self.go_live_at or timezone.now()
        if self.date and self.date > max(appears, timezone.now()):
            raise ValidationError(
                {
                    "date": _(
                        "This date is still to come. To publish the post then, set it under "
                        "“Schedule publishing” and leave the date as it is."
                    )
                }
            )

    @property
    def listing_summary(self):
        return self.standfirst

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        parent = self.get_parent()
        # Taken down, its lists are gone too; a preview does not know and shows them.
        context["blog"] = parent if getattr(parent, "anyone_may_see", True) else None
        context["authors"] = self.people
        context["tags"] = self.tags.all()
        context["content_notes"] = self.content_notes.all()
        context["event_links"] = [link for link in self.event_links.all() if link.is_shown]
        photos = (person.photo for person in self.people)
        prefetch_renditions([self.lead_image, *pictures_in(self.body), *photos])
        return context

    @cached_property
    def people(self):
        """Who wrote it, in the editor's order."""
        return [link.person for link in self.authors.all() if link.person]

    def writer_user_ids(self):
        return {person.user_id for person in self.people if person.user_id}


class PostAuthor(Orderable):
    page = ParentalKey(BlogPostPage, on_delete=models.CASCADE, related_name="authors")
    # Empty in drafts only, so that they can be kept with gaps; publishing asks for it.
    person = models.ForeignKey(
        "people.Person",
        verbose_name=_("person"),
        null=True,
        on_delete=models.PROTECT,
        related_name="post_authorships",
    )

    panels = [FieldPanel("person")]

    class Meta(Orderable.Meta):
        verbose_name = _("author")
        verbose_name_plural = _("authors")

    def __str__(self):
        return str(self.person)


class PostEvent(Orderable):
    """A post announces an event that is to come, or writes up one that was."""

    class Relation(models.TextChoices):
        ANNOUNCES = "announces", _("Announces it")
        WRITES_UP = "writes_up", _("Writes it up")

    page = ParentalKey(BlogPostPage, on_delete=models.CASCADE, related_name="event_links")
    event = models.ForeignKey(
        "events.EventPage",
        verbose_name=_("event"),
        null=True,  # in drafts, as above
        on_delete=models.CASCADE,
        related_name="post_links",
    )
    relation = models.CharField(
        _("what the post does"), max_length=20, choices=Relation.choices, default=Relation.ANNOUNCES
    )

    panels = [PageChooserPanel("event"), FieldPanel("relation")]

    class Meta(Orderable.Meta):
        verbose_name = _("event link")
        verbose_name_plural = _("event links")

    def __str__(self):
        return f"{self.get_relation_display()}: {self.event}"

    @property
    def is_shown(self):
        """Whether anybody may see the event; a query of its own unless `for_serving` asked."""
        if hasattr(self, "event_is_visible"):
            return self.event_is_visible
        return EventPage.objects.visible().filter(pk=self.event_id).exists()
