from django.core.exceptions import ValidationError
from django.db import models
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel


class Category(models.Model):
    """One shelf of the blog: every post stands on one at most."""

    name = models.CharField(_("name"), max_length=80, unique=True)
    slug = models.SlugField(
        _("slug"),
        max_length=100,
        unique=True,
        blank=True,
        allow_unicode=True,
        help_text=_("The last part of its address. Made from the name if left empty."),
    )
    description = models.CharField(
        _("description"), max_length=250, blank=True, help_text=_("One sentence, shown above its posts.")
    )

    panels = [FieldPanel("name"), FieldPanel("description"), FieldPanel("slug")]

    class Meta:
        ordering = ["name"]
        verbose_name = _("category")
        verbose_name_plural = _("categories")

    def __str__(self):
        return self.name

    def clean(self):
        super().clean()
        self.slug = self.slug or slugify(self.name, allow_unicode=True)
        if not self.slug:
            raise ValidationError(
                {"slug": _("Please give a slug: the name has no letters to make an address from.")}
            )
        if Category.objects.exclude(pk=self.pk).filter(slug=self.slug).exists():
            raise ValidationError({"slug": _("Another category has this address. Please change the slug.")})
