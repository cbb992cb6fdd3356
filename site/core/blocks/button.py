from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

from core.visibility import has_expired


class ButtonValue(blocks.StructValue):
    @property
    def address(self):
        """Where the button leads, or nothing where its page is no longer published."""
        page = self.get("page")
        if page:
            return "" if not page.live or has_expired(page) else page.url
        return self.get("url") or ""


class ButtonBlock(blocks.StructBlock):
    text = blocks.CharBlock(
        label=_("Words on the button"),
        max_length=60,
        help_text=_("Say what happens, for example: Book a place."),
    )
    page = blocks.PageChooserBlock(label=_("Page of this site"), required=False)
    url = blocks.URLBlock(label=_("Or an address elsewhere"), required=False)

    def clean(self, value):
        cleaned = super().clean(value)
        if not self.is_deferred_validation and bool(cleaned.get("page")) == bool(cleaned.get("url")):
            message = ValidationError(_("Please choose a page of this site or give an address, not both."))
            raise StructBlockValidationError(block_errors={"page": message})
        return cleaned

    class Meta:
        icon = "link"
        label = _("Button")
        group = _("Links")
        description = _("A link that stands out, for the one thing you hope people will do.")
        template = "core/blocks/button.html"
        value_class = ButtonValue
        preview_value = {"text": "Book a place", "url": "https://www.example.org/book"}
