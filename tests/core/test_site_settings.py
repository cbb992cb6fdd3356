"""What an organisation says about itself on every page."""

import pytest
from django.urls import reverse
from wagtail.models import Site

from core.models import SiteSettings
from tests.editing import read, text_of


@pytest.fixture
def set_up(home):
    """Sets fields of the site's settings."""

    def set_up(**fields):
        settings = SiteSettings.for_site(home.get_site())
        for name, value in fields.items():
            setattr(settings, name, value)
        settings.save()

    return set_up


def test_a_site_without_a_word_about_itself_is_whole(client, home):
    page = read(client.get("/"))
    assert page.title.get_text() == "Home"
    assert page.select_one(".site-header__name").get_text(strip=True) == "Home"
    assert page.select(".site-footer__name, .site-footer__contact, .site-footer__links") == []


def test_the_name_stands_in_the_head_the_foot_and_every_title(client, set_up):
    set_up(
        organisation="Fenland Circle", strapline="Tea and talk.", registration="Registered charity 0000000"
    )
    for address, title in (
        ("/blog/", "Blog"),
        ("/search/", "Search"),
        ("/nowhere/", "We cannot find this page"),
    ):
        page = read(client.get(address))
        assert page.title.get_text() == f"{title} – Fenland Circle"
        assert page.select_one(".site-header__name").get_text(strip=True) == "Fenland Circle"
        foot = page.select_one(".site-footer").get_text(" ")
        assert "Fenland Circle" in foot
        assert "Tea and talk." in foot
        assert "Registered charity 0000000" in foot


def test_people_can_reach_you(client, set_up):
    set_up(
        contact_email="hello@example.org",
        contact_phone="01354 000000",
        contact_address="1 Quay Street\nFenbridge",
    )
    contact = read(client.get("/")).select_one("address")
    assert [link["href"] for link in contact.select("a")] == ["tel:01354000000", "mailto:hello@example.org"]
    assert str(contact.span) == "<span>1 Quay Street<br/>Fenbridge</span>"


def test_pages_elsewhere_are_plain_links_that_tell_nothing(client, set_up):
    set_up(social_links=[("social_link", {"name": "Mastodon", "url": "https://social.example.org/@fen"})])
    link = read(client.get("/")).select_one(".site-footer__links a")
    assert (link.get_text(), link["href"]) == ("Mastodon", "https://social.example.org/@fen")
    assert set(link["rel"]) == {"me", "noreferrer"}


def test_text_at_the_foot_keeps_its_links(client, set_up):
    set_up(footer_text='<p>Made by <a href="https://example.org/">us</a>.</p>')
    assert read(client.get("/")).select_one(".site-footer__about a")["href"] == "https://example.org/"


def test_hostile_words_are_only_words(client, set_up):
    hostile = "\"><script>alert(1)</script>'"
    set_up(
        organisation=hostile, strapline=hostile, registration=hostile, contact_phone=hostile,
        contact_address=hostile, help_heading=hostile, help_introduction=hostile, contact_email=hostile,
        social_links=[("social_link", {"name": hostile, "url": f"https://example.org/{hostile}"})],
    )  # fmt: skip
    response = client.get("/")
    assert read(response).select("footer script, header script, aside script, title script") == []
    assert text_of(response).count(hostile) == 11


def test_they_cost_one_query_a_page(client, set_up, django_assert_max_num_queries, home):
    set_up(organisation="Fenland Circle")
    client.get("/nowhere/")
    with django_assert_max_num_queries(5):
        client.get("/search/")


def test_another_site_says_other_things_about_itself(client, set_up, home, settings):
    settings.ALLOWED_HOSTS = ["*"]
    set_up(organisation="Fenland Circle")
    other = Site.objects.create(hostname="other.example.org", port=80, root_page=home)
    SiteSettings.objects.create(site=other, organisation="Quay Circle")
    assert "Quay Circle" in text_of(client.get("/", headers={"host": "other.example.org"}))
    assert "Quay Circle" not in text_of(client.get("/"))


def address(home):
    return reverse("wagtailsettings:edit", args=["core", "sitesettings", home.get_site().pk])


def test_the_form_offers_the_first_help_lines(client_of, superuser, home):
    form = client_of(superuser).get(address(home))
    assert form.status_code == 200
    assert "Samaritans" in form.content.decode()


def test_a_superuser_can_save_them(client, client_of, superuser, home):
    sent = {
        "organisation": "Fenland Circle", "strapline": "", "registration": "", "contact_email": "",
        "contact_phone": "", "contact_address": "", "help_heading": "Who is there",
        "help_introduction": "", "help_lines-count": "1", "help_lines-0-deleted": "",
        "help_lines-0-order": "0", "help_lines-0-type": "help_line",
        "help_lines-0-value-name": "Night Line", "help_lines-0-value-about": "",
        "help_lines-0-value-phone": "116 123", "help_lines-0-value-text_message": "",
        "help_lines-0-value-hours": "", "help_lines-0-value-website": "", "social_links-count": "0",
        "footer_text": "null",
    }  # fmt: skip
    response = client_of(superuser).post(address(home), sent)
    assert response.status_code == 302, text_of(response)
    assert [name.get_text() for name in read(client.get("/")).select(".help-line__name")] == ["Night Line"]
    refused = client_of(superuser).post(
        address(home), sent | {"contact_email": "nobody", "strapline": "Kept"}
    )
    assert refused.status_code == 200
    assert "Enter a valid email address." in text_of(refused)
    assert read(refused).select_one("#id_strapline")["value"] == "Kept"


@pytest.mark.parametrize("who", ["editor", "event_staff", "moderator", "stranger"])
def test_nobody_else_changes_them(request, client_of, home, who):
    response = client_of(request.getfixturevalue(who)).post(address(home), {"organisation": "Mine"})
    assert response.status_code in {302, 403}
    assert not SiteSettings.objects.filter(organisation="Mine").exists()


def test_they_are_called_after_the_organisation(db):
    assert str(SiteSettings(organisation="Fenland Circle")) == "Fenland Circle"
    assert str(SiteSettings()) == "site settings"
