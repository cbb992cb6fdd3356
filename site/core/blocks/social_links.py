from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class SocialLinkBlock(blocks.StructBlock):
    """A page of the organisation on somebody else's site: a plain link, never their script."""

    name = blocks.CharBlock(label=_("Name"), max_length=40, help_text=_("For example: Mastodon."))
    url = blocks.URLBlock(label=_("Address"))

    class Meta:
        icon = "link"
        label = _("Link")
        description = _("A page of yours elsewhere on the web.")
        template = "core/blocks/social_link.html"
        preview_value = {"name": "Mastodon", "url": "https://social.example.org/@fenland"}
