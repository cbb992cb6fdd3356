from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.fields import RichTextField


@register_setting(icon="comment", order=20)
class CommentSettings(BaseSiteSetting):
    """What the site tells people who respond."""

    reading_times = models.CharField(
        _("when responses are read"),
        max_length=250,
        default=_("A moderator reads every response before it appears, usually within one day."),
        help_text=_("A whole sentence, shown beside the form and after somebody has written."),
    )
    guidelines = RichTextField(
        _("guidelines"),
        blank=True,
        features=["bold", "italic", "link", "ul"],
        default=(
            "<p>Be as kind as you would be in a circle of chairs. Speak for yourself. "
            "Please leave out full names, addresses and telephone numbers, yours and other people’s.</p>"
        ),
        help_text=_("Shown beside the form."),
    )

    panels = [FieldPanel("reading_times"), FieldPanel("guidelines")]

    class Meta:
        verbose_name = _("response settings")

    def __str__(self):
        return str(self._meta.verbose_name)
