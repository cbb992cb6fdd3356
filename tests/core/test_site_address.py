"""The site knows its own address from SITE_URL, after each migrate."""

import pytest
from django.contrib.sites.models import Site as DjangoSite
from django.core.management import call_command
from wagtail.models import Site

from tests.factories.blog import PostFactory


@pytest.fixture
def migrate(db, settings):
    def migrate(address):
        settings.SITE_URL = address
        call_command("migrate", verbosity=0)
        DjangoSite.objects.clear_cache()
        return Site.objects.get(is_default_site=True)

    return migrate


@pytest.mark.parametrize(
    "address,hostname,port,root_url,domain",
    [
        ("https://www.example.org", "www.example.org", 443, "https://www.example.org", "www.example.org"),
        ("http://www.example.org", "www.example.org", 80, "http://www.example.org", "www.example.org"),
        ("http://localhost:8000", "localhost", 8000, "http://localhost:8000", "localhost:8000"),
    ],
)
def test_migrate_gives_the_default_site_that_address(migrate, address, hostname, port, root_url, domain):
    site = migrate(address)
    assert (site.hostname, site.port, site.root_url) == (hostname, port, root_url)
    assert DjangoSite.objects.get_current().domain == domain


def test_without_an_address_everything_stays(migrate):
    migrate("https://www.example.org")
    site = migrate("")
    assert (site.hostname, site.port) == ("www.example.org", 443)


def test_other_sites_keep_theirs(migrate, home):
    other = Site.objects.create(hostname="other.example.org", port=443, root_page=home)
    migrate("https://www.example.org")
    other.refresh_from_db()
    assert other.hostname == "other.example.org"


def test_a_second_migrate_changes_nothing(migrate):
    before = migrate("https://www.example.org")
    after = migrate("https://www.example.org")
    assert (before.pk, before.hostname, before.port) == (after.pk, after.hostname, after.port)


def test_links_that_leave_the_site_name_it(migrate, client, blog_index):
    migrate("https://www.example.org")
    html = client.get("/blog/", headers={"host": "localhost"}).content.decode()
    assert '<link rel="canonical" href="https://www.example.org/blog/">' in html
    PostFactory(parent=blog_index, slug="kettle")
    feed = client.get("/blog/feed/").content
    assert b'href="https://www.example.org/blog/feed/"' in feed
    assert b'href="https://www.example.org/blog/kettle/"' in feed
