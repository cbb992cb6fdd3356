from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.search import index
from wagtail.search.queryset import SearchableQuerySetMixin


class PersonQuerySet(SearchableQuerySetMixin, models.QuerySet):
    def of_user(self, user):
        """The person whom `user` signs in as, if any: at most one row."""
        return self.filter(user=user) if user.is_authenticated else self.none()


class Person(index.Indexed, models.Model):
    """Somebody who writes or speaks, as readers know them; with or without a login."""

    name = models.CharField(
        _("name"), max_length=120, help_text=_("As readers should see it. A first name is enough.")
    )
    slug = models.SlugField(
        _("slug"),
        max_length=130,
        unique=True,
        blank=True,
        allow_unicode=True,
        help_text=_("The last part of the address of their page. Made from the name if left empty."),
    )
    role = models.CharField(
        _("role"), max_length=120, blank=True, help_text=_("For example: peer support worker.")
    )
    photo = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        verbose_name=_("photo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    bio = RichTextField(
        _("about them"), blank=True, features=["bold", "italic", "link"], help_text=_("A few sentences.")
    )
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        verbose_name=_("login"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="person",
        help_text=_(
            "If they sign in here. Their own responses then say who they are, and those under "
            "their posts say that they wrote the post."
        ),
    )

    objects = PersonQuerySet.as_manager()

    panels = [
        MultiFieldPanel([FieldPanel("name"), FieldPanel("role"), FieldPanel("photo"), FieldPanel("bio")]),
        # It decides under which name somebody speaks, so it is for those who look after logins.
        FieldPanel("user", permission="people.change_user"),
        FieldPanel("slug"),
    ]
    search_fields = [
        index.SearchField("name", boost=2),
        index.AutocompleteField("name"),
        index.SearchField("role"),
        index.SearchField("bio"),
        index.FilterField("id"),
    ]

    class Meta:
        ordering = ["name"]
        verbose_name = _("person")
        verbose_name_plural = _("people")

    def __str__(self):
        return self.name

    def save(self, *args, **kwargs):
        self.slug = self.slug or self._free_slug()
        super().save(*args, **kwargs)

    def clean(self):
        super().clean()
        if not self.slug:
            self.slug = self._free_slug()
        if not self.slug:
            raise ValidationError(
                {"slug": _("Please give a slug: the name has no letters to make an address from.")}
            )

    def _free_slug(self):
        base = slugify(self.name, allow_unicode=True)[:120]
        slug, number = base, 1
        while base and Person.objects.exclude(pk=self.pk).filter(slug=slug).exists():
            number += 1
            slug = f"{base}-{number}"
        return slug
