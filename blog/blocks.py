from django.utils.translation import gettext_lazy as _

from core.blocks import BodyBlock
from core.blocks.page_card import PageCardBlock
from events.blocks import EventCardBlock


class PostCardBlock(PageCardBlock):
    """A post with its standfirst, kept true by the post itself."""

    def __init__(self, **kwargs):
        super().__init__(page_type="blog.BlogPostPage", **kwargs)

    class Meta:
        icon = "doc-full"
        label = _("Post")
        group = _("Links")
        description = _("A card of another post: its title, standfirst and who wrote it.")
        template = "blog/blocks/post_card.html"
        preview_template = "blog/blocks/post_card_preview.html"


class StoryBlock(BodyBlock):
    """What a text on this site is made of: the shared blocks, and cards of events and posts."""

    event = EventCardBlock()
    post = PostCardBlock()
