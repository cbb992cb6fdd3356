import re

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

# Player addresses that set no cookie before somebody plays; the public Content-Security-Policy
# names the same hosts. Anything else stays a plain link.
PLAYERS = [
    (
        re.compile(
            r"^https?://(?:www\.|m\.)?(?:youtube\.com/(?:watch\?(?:[^#]*&)?v=|live/|shorts/|embed/)|youtu\.be/)"
            r"(?P<id>[\w-]{6,20})"
        ),
        "https://www.youtube-nocookie.com/embed/{id}?autoplay=1",
        "YouTube",
    ),
    (
        re.compile(r"^https?://(?:www\.|player\.)?vimeo\.com/(?:video/)?(?P<id>\d{5,15})"),
        "https://player.vimeo.com/video/{id}?autoplay=1&dnt=1",
        "Vimeo",
    ),
]


class EmbedValue(blocks.StructValue):
    @property
    def player(self):
        """`(address, provider)` of a player that can open in the page, or None."""
        for pattern, address, provider in PLAYERS:
            if match := pattern.match(self.get("url") or ""):
                return address.format(id=match["id"]), provider
        return None

    @property
    def player_url(self):
        return self.player[0] if self.player else ""

    @property
    def provider(self):
        return self.player[1] if self.player else ""


class EmbedBlock(blocks.StructBlock):
    """Film or sound that lives elsewhere. Nothing is asked of that place before the reader asks."""

    title = blocks.CharBlock(
        label=_("What it is"),
        max_length=150,
        help_text=_("For example: Film: how our Tuesday group began (4 minutes, with subtitles)."),
    )
    url = blocks.URLBlock(
        label=_("Address"),
        help_text=_("Films on YouTube and Vimeo play inside the page; anything else opens as a link."),
    )

    class Meta:
        icon = "media"
        label = _("Film or sound from elsewhere")
        group = _("Pictures and files")
        description = _("A film or recording on another site. It loads only when a reader asks for it.")
        template = "core/blocks/embed.html"
        value_class = EmbedValue
        preview_value = {
            "title": "Film: how our Tuesday group began (4 minutes, with subtitles)",
            "url": "https://vimeo.com/000000000",
        }
