"""The StreamField blocks every page type shares. An app adds its own by subclassing BodyBlock."""

from wagtail import blocks

from core.blocks.button import ButtonBlock
from core.blocks.embed import EmbedBlock
from core.blocks.help_lines import HelpLinesBlock
from core.blocks.media import DocumentBlock, PictureBlock
from core.blocks.table import TableBlock
from core.blocks.text import CallOutBlock, QuoteBlock, TextBlock


class BodyBlock(blocks.StreamBlock):
    text = TextBlock()
    quote = QuoteBlock()
    callout = CallOutBlock()
    table = TableBlock()
    picture = PictureBlock()
    document = DocumentBlock()
    embed = EmbedBlock()
    button = ButtonBlock()
    help_lines = HelpLinesBlock()

    class Meta:
        required = False


__all__ = ["BodyBlock"]
