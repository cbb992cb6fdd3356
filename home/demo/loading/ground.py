"""What the demo stands on: the pages that the migrations made."""

from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone
from wagtail.models import Page, Site

from blog.models import BlogIndexPage
from events.models import EventIndexPage
from home.demo.loading.made import Made
from home.models import HomePage


class SiteRebuiltError(Exception):
    """The site has been rebuilt so far that the demo finds no place in it."""


@dataclass
class Ground:
    site: Site
    home: HomePage
    blog: BlogIndexPage
    events: EventIndexPage
    now: datetime
    made: Made

    @property
    def today(self):
        return timezone.localdate(self.now)

    def page_at(self, address):
        """The page at `address` below the home page, or None where somebody has moved or deleted it."""
        return Page.objects.filter(url_path=f"{self.home.url_path}{address}/").first()


def find_ground():
    """Raises SiteRebuiltError where the default site has no home page, blog or events page of ours."""
    site = Site.objects.filter(is_default_site=True).select_related("root_page").first()
    home = site and HomePage.objects.filter(pk=site.root_page_id).first()
    blog = home and BlogIndexPage.objects.child_of(home).first()
    events = home and EventIndexPage.objects.child_of(home).first()
    if not events or not blog:
        raise SiteRebuiltError
    return Ground(site, home, blog, events, timezone.now(), Made())
