from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel


class Venue(models.Model):
    """Where events take place. Field names follow schema.org/PostalAddress."""

    name = models.CharField(_("name"), max_length=120, help_text=_("For example: The Old Library."))
    street_address = models.CharField(_("street"), max_length=200, blank=True)
    address_locality = models.CharField(_("town or village"), max_length=100, blank=True)
    postal_code = models.CharField(_("postcode"), max_length=20, blank=True)
    directions = models.TextField(
        _("getting there and getting in"),
        blank=True,
        help_text=_("Buses, parking, the door to use, steps: what somebody needs to decide whether to come."),
    )
    website = models.URLField(_("website"), blank=True)

    panels = [
        FieldPanel("name"),
        MultiFieldPanel(
            [FieldPanel("street_address"), FieldPanel("address_locality"), FieldPanel("postal_code")],
            heading=_("Address"),
        ),
        FieldPanel("directions"),
        FieldPanel("website"),
    ]

    class Meta:
        ordering = ["name"]
        verbose_name = _("venue")
        verbose_name_plural = _("venues")

    def __str__(self):
        return ", ".join(filter(None, [self.name, self.address_locality]))

    @property
    def address_lines(self):
        return [line for line in (self.street_address, self.address_locality, self.postal_code) if line]
