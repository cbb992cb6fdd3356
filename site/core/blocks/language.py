from django.conf import global_settings
from django.utils.translation import get_language_info
from django.utils.translation import gettext_lazy as _
from wagtail import blocks


def languages():
    """Every language Django knows the name of, in its own words, with its BCP 47 code."""
    return sorted(
        ((code, name) for code, name in global_settings.LANGUAGES if code != "en-gb"),
        key=lambda language: str(language[1]),
    )


class LanguageBlock(blocks.ChoiceBlock):
    """The language of a passage where it is not the page's (WCAG 2.2, 3.1.2 Language of Parts)."""

    def __init__(self, **kwargs):
        kwargs.setdefault("choices", languages)
        kwargs.setdefault("required", False)
        kwargs.setdefault("label", _("Language"))
        kwargs.setdefault(
            "help_text",
            _("Only where this passage is in another language than the page, so that it is read aloud well."),
        )
        super().__init__(**kwargs)

    class Meta:
        icon = "globe"


class PassageValue(blocks.StructValue):
    """A block whose words may be in a language of their own."""

    @property
    def direction(self):
        """`rtl`, `ltr`, or nothing where the passage is in the page's language."""
        code = self.get("lang")
        if not code:
            return ""
        return "rtl" if get_language_info(code)["bidi"] else "ltr"
