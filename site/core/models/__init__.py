from core.models.content_notes import ContentNote
from core.models.pages import SitePageMixin
from core.models.site_settings import SiteSettings

__all__ = ["ContentNote", "SitePageMixin", "SiteSettings"]
