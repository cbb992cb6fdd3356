from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import BlockGroup

from core.blocks.language import LanguageBlock, PassageValue

TEXT_FEATURES = ["h2", "h3", "h4", "bold", "italic", "ol", "ul", "link", "document-link"]
SHORT_FEATURES = ["bold", "italic", "link"]


class TextBlock(blocks.StructBlock):
    text = blocks.RichTextBlock(label=_("Text"), features=TEXT_FEATURES)
    lang = LanguageBlock()

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        group = _("Words")
        description = _("Paragraphs, headings, lists and links: most of what you write goes here.")
        template = "core/blocks/text.html"
        value_class = PassageValue
        form_layout = BlockGroup(children=["text"], settings=["lang"])
        preview_value = {
            "text": (
                "<h2>The kettle was on before I had taken my coat off</h2>"
                "<p>Nobody asked me to speak. Somebody moved a chair, and that was that.</p>"
                "<ul><li>Tea at half past six</li><li>Stories at seven</li></ul>"
            )
        }


class QuoteBlock(blocks.StructBlock):
    quote = blocks.TextBlock(label=_("Quote"), rows=3)
    attribution = blocks.CharBlock(
        label=_("Who said it"),
        max_length=120,
        required=False,
        help_text=_("A first name is enough, and only with their permission."),
    )
    lang = LanguageBlock()

    class Meta:
        icon = "openquote"
        label = _("Quote")
        group = _("Words")
        description = _("Somebody’s own words, set apart from the text.")
        template = "core/blocks/quote.html"
        value_class = PassageValue
        form_layout = BlockGroup(children=["quote", "attribution"], settings=["lang"])
        preview_value = {
            "quote": "I came for the biscuits and stayed because nobody tried to mend me.",
            "attribution": "Moira, at her third meeting",
        }


class CallOutBlock(blocks.StructBlock):
    heading = blocks.CharBlock(label=_("Heading"), max_length=120, required=False)
    text = blocks.RichTextBlock(label=_("Text"), features=[*SHORT_FEATURES, "ul"])
    lang = LanguageBlock()

    class Meta:
        icon = "info-circle"
        label = _("Call-out")
        group = _("Words")
        description = _("A short box for something nobody should miss.")
        template = "core/blocks/callout.html"
        value_class = PassageValue
        form_layout = BlockGroup(children=["heading", "text"], settings=["lang"])
        preview_value = {
            "heading": "The ramp is at the side",
            "text": "<p>Come round by the bicycle stand; the door opens by itself.</p>",
        }
