from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class HelpLineBlock(blocks.StructBlock):
    """One service that people can turn to; kept in the site settings."""

    name = blocks.CharBlock(label=_("Name"), max_length=80)
    about = blocks.CharBlock(label=_("What it is for"), max_length=200, required=False)
    phone = blocks.RegexBlock(
        regex=r"^[0-9+][0-9 ()]*$",
        label=_("Telephone"),
        max_length=30,
        required=False,
        help_text=_("Digits and blanks only, for example: 116 123."),
        error_messages={"invalid": _("Please write the number with digits and blanks only.")},
    )
    text_message = blocks.CharBlock(
        label=_("By text message"),
        max_length=60,
        required=False,
        help_text=_("For example: SHOUT to 85258."),
    )
    hours = blocks.CharBlock(
        label=_("When"), max_length=120, required=False, help_text=_("For example: Every day, 9 to 5.")
    )
    website = blocks.URLBlock(label=_("Website"), required=False)

    class Meta:
        icon = "phone"
        label = _("Help line")
        description = _("A service that listens or helps: its name, its number and its hours.")
        template = "core/blocks/help_line.html"
        preview_value = {
            "name": "Samaritans",
            "about": "Somebody who listens, whatever you are going through.",
            "phone": "116 123",
            "hours": "Day and night, free",
            "website": "https://www.samaritans.org/",
        }


class HelpLinesBlock(blocks.StructBlock):
    """Puts the site's help lines inside a text, where somebody may need them at once."""

    heading = blocks.CharBlock(
        label=_("Heading"),
        max_length=120,
        required=False,
        help_text=_("Leave empty to use the heading from the site settings."),
    )

    class Meta:
        icon = "help"
        label = _("Help lines")
        group = _("Links")
        description = _("The help lines from the site settings, in the middle of a text.")
        template = "core/blocks/help_lines.html"
        preview_value = {"heading": "If this has been hard to read"}
