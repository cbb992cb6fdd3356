from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.fields import RichTextField, StreamField

from core.blocks.help_lines import HelpLineBlock
from core.blocks.social_links import SocialLinkBlock


def first_help_lines():
    """The help lines a new site starts with, so that none ever goes out without any.

    Public services of the United Kingdom; each checked on its owner's site in November 2026.
    """
    lines = [
        {
            "name": "Emergency services",
            "about": "If somebody’s life is in danger now.",
            "phone": "999",
            "hours": "Day and night, free",
        },
        {
            "name": "Samaritans",
            "about": "Somebody who listens, whatever you are going through.",
            "phone": "116 123",
            "hours": "Day and night, free",
            "website": "https://www.samaritans.org/",
        },
        {
            "name": "NHS 111",
            "about": "Urgent help with your body or your mind. For mental health, choose option 2.",
            "phone": "111",
            "hours": "Day and night, free",
            "website": "https://111.nhs.uk/",
        },
        {
            "name": "Shout",
            "about": "Talk by text message, if speaking aloud is hard.",
            "text_message": "SHOUT to 85258",
            "hours": "Day and night, free",
            "website": "https://giveusashout.org/",
        },
    ]
    return [{"type": "help_line", "value": line} for line in lines]


@register_setting(icon="cog", order=10)
class SiteSettings(BaseSiteSetting):
    """What an organisation says about itself on every page of its site.

    Lists are StreamFields rather than tables of their own: the whole record is one query a page.
    """

    organisation = models.CharField(
        _("name of your organisation"),
        max_length=120,
        blank=True,
        help_text=_("Shown at the top and the foot of every page."),
    )
    strapline = models.CharField(
        _("strapline"),
        max_length=160,
        blank=True,
        help_text=_("One line that says what you are for. Shown at the foot of every page."),
    )
    registration = models.CharField(
        _("registration"),
        max_length=160,
        blank=True,
        help_text=_("For example: Registered charity in England and Wales, number 0000000."),
    )
    contact_email = models.EmailField(_("e-mail address"), blank=True)
    contact_phone = models.CharField(_("telephone"), max_length=40, blank=True)
    contact_address = models.TextField(_("postal address"), blank=True)
    help_heading = models.CharField(
        _("heading"), max_length=120, default=_("If you need somebody to talk to now")
    )
    help_introduction = models.CharField(
        _("introduction"),
        max_length=300,
        blank=True,
        default=_("You do not have to wait for an answer here. These people listen at any hour."),
    )
    help_lines = StreamField(
        [("help_line", HelpLineBlock())],
        blank=True,
        default=first_help_lines,
        verbose_name=_("help lines"),
        help_text=_("Shown in the same place on every page, and after somebody has written to you."),
    )
    social_links = StreamField(
        [("social_link", SocialLinkBlock())],
        blank=True,
        verbose_name=_("elsewhere on the web"),
    )
    footer_text = RichTextField(_("text at the foot"), blank=True, features=["bold", "italic", "link"])

    panels = [
        MultiFieldPanel(
            [FieldPanel("organisation"), FieldPanel("strapline"), FieldPanel("registration")],
            heading=_("Your organisation"),
        ),
        MultiFieldPanel(
            [FieldPanel("contact_email"), FieldPanel("contact_phone"), FieldPanel("contact_address")],
            heading=_("How people reach you"),
        ),
        MultiFieldPanel(
            [FieldPanel("help_heading"), FieldPanel("help_introduction"), FieldPanel("help_lines")],
            heading=_("Help lines"),
        ),
        FieldPanel("social_links"),
        FieldPanel("footer_text"),
    ]

    class Meta:
        verbose_name = _("site settings")

    def __str__(self):
        return self.organisation or str(self._meta.verbose_name)

    def save(self, *args, **kwargs):
        super().save(*args, **kwargs)
        if self.organisation and self.site.site_name != self.organisation:
            # The CMS greets people with the site's name; nobody should have to give it twice.
            self.site.site_name = self.organisation
            self.site.save(update_fields=["site_name"])
