from http import HTTPMethod

from django.core.exceptions import ValidationError
from django.db import models
from modelcluster.models import get_all_child_relations
from wagtail.models import PageViewRestriction

from core.forms import SitePageCopyForm, SitePageForm
from core.reserved_slugs import is_reserved_below, slug_is_reserved


class SitePageMixin:
    """What every page type of this site shares.

    It keeps a page from taking an address that its parent answers itself: a parent says by
    `reserves_slug` which slugs its own addresses need, and its children ask.
    """

    base_form_class = SitePageForm
    copy_form_class = SitePageCopyForm
    allowed_http_methods = [HTTPMethod.GET, HTTPMethod.HEAD, HTTPMethod.OPTIONS]
    reserved_slugs = frozenset()
    # Set by core.serving, which has asked already: no restriction applies.
    is_open_to_all = False

    @property
    def listing_summary(self):
        """A sentence or two on this page, for lists, searches and search engines."""
        return ""

    def get_view_restrictions(self):
        if self.is_open_to_all:
            return PageViewRestriction.objects.none()
        return super().get_view_restrictions()

    @classmethod
    def reserves_slug(cls, slug):
        """Whether a child of this page type must not be called `slug`."""
        return slug in cls.reserved_slugs

    def clean(self):
        super().clean()
        self._check_slug_is_free()

    def minimal_clean(self):
        super().minimal_clean()
        self._check_slug_is_free()

    def _check_slug_is_free(self):
        parent = self.get_parent()
        if parent is not None and is_reserved_below(parent, self.slug):
            raise ValidationError({"slug": slug_is_reserved(self.slug)})

    @classmethod
    def from_serializable_data(cls, data, *args, **kwargs):
        """A draft as it was kept, without what has been deleted since.

        What a published page uses is protected from deletion; what only drafts use is not, and
        modelcluster cannot open a draft that points at a protected thing that is gone.
        """
        data = without_dangling_references(cls, data)
        for relation in get_all_child_relations(cls):
            name = relation.get_accessor_name()
            if name in data:
                rows = [without_dangling_references(relation.related_model, row) for row in data[name]]
                data = data | {name: rows}
        return super().from_serializable_data(data, *args, **kwargs)


def without_dangling_references(model, data):
    """`data` of a `model`, with nothing in place of protected rows that do not exist any more."""
    gone = {}
    for field in model._meta.concrete_fields:
        if isinstance(field, models.ForeignKey) and field.remote_field.on_delete is models.PROTECT:
            pk = data.get(field.name)
            if pk is not None and not field.related_model._base_manager.filter(pk=pk).exists():
                gone[field.name] = None
    return data | gone
