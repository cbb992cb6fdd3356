"""People who listen: on every page, and in the middle of a text where somebody needs them."""

import pytest
from django.core.exceptions import ValidationError

from core.blocks.help_lines import HelpLineBlock
from core.models import SiteSettings
from tests.editing import read, text_of
from tests.factories.blog import PostFactory
from tests.factories.events import EventFactory


@pytest.fixture
def site_settings(home):
    return SiteSettings.for_site(home.get_site())


def set_lines(site_settings, *lines):
    site_settings.help_lines = [("help_line", line) for line in lines]
    site_settings.save()


def test_a_new_site_has_help_lines_before_anybody_set_any(client, home):
    assert not SiteSettings.objects.exists()
    aside = read(client.get("/")).select_one("aside#help")
    assert aside.h2.get_text() == "If you need somebody to talk to now"
    names = [name.get_text() for name in aside.select(".help-line__name")]
    assert names == ["Emergency services", "Samaritans", "NHS 111", "Shout"]
    assert [link["href"] for link in aside.select("a[href^=tel]")] == ["tel:999", "tel:116123", "tel:111"]
    assert "Text SHOUT to 85258" in aside.get_text()


@pytest.mark.parametrize(
    "address",
    [
        "/", "/blog/", "/blog/kettle/", "/events/", "/events/tea/", "/events/past/", "/search/",
        "/search/?query=tea", "/nowhere/", "/about/",
    ],
)  # fmt: skip
def test_they_stand_on_every_page(client, page_with, blog_index, event_index, address):
    PostFactory(parent=blog_index, slug="kettle")
    EventFactory(parent=event_index, slug="tea")
    page_with(slug="about")
    page = read(client.get(address))
    assert len(page.select("aside#help .help-line")) == 4
    assert page.select_one("header a[href='#help']").get_text() == "Need to talk now?"


def test_they_stand_on_the_comment_form_and_on_private_pages_too(client, blog_index):
    from tests.factories.privacy import restrict

    post = PostFactory(parent=blog_index)
    assert read(client.get(f"/comments/write/{post.pk}/")).select("aside#help .help-line")
    restrict(post)
    assert read(client.get(post.url)).select("aside#help .help-line")


def test_what_editors_set_is_shown(client, site_settings):
    set_lines(site_settings, {
        "name": "Fenland Night Line", "about": "Somebody awake.", "phone": "+44 (0)1354 000 000",
        "text_message": "HELP to 80000", "hours": "8 pm to 8 am", "website": "https://night.example.org/",
    })  # fmt: skip
    site_settings.help_heading = "Who is there tonight"
    site_settings.help_introduction = "Real people."
    site_settings.save()
    aside = read(client.get("/")).select_one("aside#help")
    assert aside.h2.get_text() == "Who is there tonight"
    text = " ".join(aside.get_text(" ").split())
    for part in (
        "Real people.",
        "Fenland Night Line",
        "Somebody awake.",
        "Text HELP to 80000",
        "8 pm to 8 am",
    ):
        assert part in text
    phone, website = aside.select("a")
    assert (phone["href"], phone.get_text()) == ("tel:+4401354000000", "+44 (0)1354 000 000")
    assert website["href"] == "https://night.example.org/"
    assert "noreferrer" in website["rel"]


def test_a_line_with_nothing_but_a_name_is_whole(client, site_settings):
    set_lines(site_settings, {"name": "Moira"})
    (line,) = read(client.get("/")).select("aside#help .help-line")
    assert line.get_text(strip=True) == "Moira"
    assert line.select("a") == []


def test_without_any_the_box_is_gone_and_nothing_else(client, site_settings):
    set_lines(site_settings)
    response = client.get("/")
    assert response.status_code == 200
    assert read(response).select("#help") == []


def test_the_block_puts_them_into_a_text(client, page_with):
    page = read(client.get(page_with(("help_lines", {"heading": "If this was hard to read"})).url))
    box = page.select_one(".prose .help-box")
    assert box.h2.get_text() == "If this was hard to read"
    assert len(box.select(".help-line")) == 4


def test_the_block_uses_the_sites_heading_if_it_has_none(client, page_with):
    page = read(client.get(page_with(("help_lines", {"heading": ""})).url))
    assert page.select_one(".prose .help-box h2").get_text() == "If you need somebody to talk to now"


def test_the_block_costs_no_query_of_its_own(client, page_with, django_assert_max_num_queries):
    page = page_with(*[("help_lines", {"heading": ""})] * 3)
    client.get(page.url)
    with django_assert_max_num_queries(8):
        client.get(page.url)


@pytest.mark.parametrize(
    "phone", ["116 123", "999", "+44 20 7946 0000", "0800 (free) 1".replace("(free)", "")]
)
def test_telephone_numbers_are_taken(phone):
    block = HelpLineBlock()
    block.clean(block.to_python({"name": "x", "phone": phone}))


@pytest.mark.parametrize("phone", ["call us", "116-123", "javascript:alert(1)", "1" * 31, "#31#"])
def test_what_is_no_number_is_refused_at_its_field(phone):
    block = HelpLineBlock()
    with pytest.raises(ValidationError) as error:
        block.clean(block.to_python({"name": "x", "phone": phone}))
    assert error.value.block_errors.keys() == {"phone"}


def test_hostile_words_are_only_words(client, site_settings):
    hostile = "\"><script>alert(1)</script>'"
    set_lines(site_settings, {
        "name": hostile, "about": hostile, "phone": hostile, "text_message": hostile, "hours": hostile,
        "website": f"https://example.org/{hostile}",
    })  # fmt: skip
    response = client.get("/")
    assert read(response).select("aside script") == []
    assert text_of(response).count(hostile) == 6
