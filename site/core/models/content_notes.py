from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel


class ContentNote(models.Model):
    """A short, factual note on what a text speaks about, chosen from a list that editors keep."""

    name = models.CharField(
        _("name"),
        max_length=80,
        unique=True,
        help_text=_("A few plain words that finish “This post mentions…”, for example: suicide."),
    )

    panels = [FieldPanel("name")]

    class Meta:
        ordering = ["name"]
        verbose_name = _("content note")
        verbose_name_plural = _("content notes")

    def __str__(self):
        return self.name
