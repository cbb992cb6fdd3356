from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.admin.forms.pages import CopyForm

from core.reserved_slugs import is_reserved_below, slug_is_reserved


class SitePageForm(WagtailAdminPageForm):
    """The editor's form of every page type; it knows the parent before the page does."""

    def clean(self):
        cleaned = super().clean()
        slug = cleaned.get("slug")
        if "slug" not in self.errors and is_reserved_below(self.parent_page, slug):
            self.add_error("slug", slug_is_reserved(slug))
        return cleaned


class SitePageCopyForm(CopyForm):
    def clean(self):
        cleaned = super().clean()
        slug = cleaned.get("new_slug")
        parent = cleaned.get("new_parent_page") or self.page.get_parent()
        if is_reserved_below(parent, slug):
            self.add_error("new_slug", slug_is_reserved(slug))
        return cleaned
