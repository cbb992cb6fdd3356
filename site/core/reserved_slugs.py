"""Addresses that a page answers itself, and that no child of it may take."""

from django.utils.translation import gettext_lazy as _


def is_reserved_below(parent, slug):
    """Whether `parent`, a page of any type, needs the address `slug` for something of its own."""
    reserves = getattr(parent.specific_class, "reserves_slug", None)
    return bool(reserves and slug and reserves(slug))


def slug_is_reserved(slug):
    return _(
        "The site uses the address “%(slug)s” for something of its own. Please choose another slug, "
        "for example with one more word."
    ) % {"slug": slug}
