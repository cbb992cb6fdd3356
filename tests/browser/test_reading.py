"""What readers do besides answering: with a keyboard, on a narrow screen, with a film in the text."""

import re

import pytest
from playwright.sync_api import expect

PAGES = [
    "/",
    "/blog/",
    "/events/",
    "/events/past/",
    "/search/?query=tea",
    "/about/",
    "/privacy/",
    "/accessibility/",
]


@pytest.fixture
def first_post(reader):
    """The address of the newest post."""
    reader.goto("/blog/")
    return reader.locator(".post-card a").first.get_attribute("href")


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_needs_scrolling_sideways(new_context, first_post, width, scheme):
    page = new_context(viewport={"width": width, "height": 800}, color_scheme=scheme).new_page()
    for address in [*PAGES, first_post]:
        assert page.goto(address).status == 200
        assert page.evaluate("document.documentElement.scrollWidth") <= width, address


def test_reading_sets_no_cookie_and_keeps_nothing(reader, first_post):
    for address in [*PAGES, first_post]:
        reader.goto(address)
    assert reader.context.cookies() == []
    assert reader.evaluate("localStorage.length + sessionStorage.length") == 0


def test_the_first_key_leads_past_the_header(reader, first_post):
    reader.goto(first_post)
    reader.keyboard.press("Tab")
    expect(reader.get_by_role("link", name="Skip to the text")).to_be_focused()
    reader.keyboard.press("Enter")
    reader.keyboard.press("Tab")
    assert reader.evaluate("document.activeElement.closest('main') !== null")


def test_help_is_one_key_press_from_the_top_and_in_the_same_place(reader, first_post):
    for address in [*PAGES, first_post]:
        reader.goto(address)
        reader.get_by_role("link", name="Need to talk now?").click()
        expect(reader.locator("#help")).to_be_in_viewport()
        assert reader.evaluate("document.querySelector('main').nextElementSibling.id") == "help"


MAKE_FILM = """
from wagtail.models import Site
from home.models import StandardPage
Site.objects.get(is_default_site=True).root_page.add_child(instance=StandardPage(
    title="A film", slug="a-film",
    body=[("embed", {"title": "Film: how we began", "url": "https://vimeo.com/76979871"})],
))
"""


def test_a_film_asks_nobody_before_the_reader_does(server, reader, problems):
    """What the press of the button asks for is caught before it leaves."""
    server.manage("shell", "-v0", "-c", MAKE_FILM)
    asked = []
    reader.route(re.compile("^https://"), lambda route: (asked.append(route.request.url), route.abort()))
    reader.goto("/a-film/")
    assert asked == []
    reader.get_by_role("button", name="Play it here").first.click()
    expect(reader.locator("iframe.embed__frame")).to_have_count(1)
    assert asked
    assert all(re.match(r"https://(player\.vimeo\.com|www\.youtube-nocookie\.com)/", url) for url in asked)
    problems.clear()  # the player that could not be reached


def test_only_one_form_is_open_at_a_time_and_closing_brings_the_link_back(reader, first_post):
    reader.goto(first_post)
    reader.get_by_role("link", name="Write a response").click()
    expect(reader.locator("textarea")).to_have_count(1)
    reader.locator("textarea").fill("Half a sentence")
    for reply in reader.get_by_role("link", name=re.compile("^Reply to")).all()[:1]:
        reply.click()
        expect(reader.locator("textarea")).to_have_count(1)
        expect(reader.locator("textarea")).to_have_value("Half a sentence")
    reader.get_by_role("link", name="Not now").click()
    expect(reader.locator("textarea")).to_have_count(0)
    expect(reader.get_by_role("link", name="Write a response")).to_be_focused()


def test_a_mistake_is_told_where_it_is_and_the_words_stay(reader_without_javascript, problems, first_post):
    page = reader_without_javascript
    page.goto(first_post)
    page.get_by_role("link", name="Write a response").click()
    page.get_by_label("Your response").fill("These words must stay.")
    page.get_by_label("Your e-mail address, if you like").fill("not an address")
    page.get_by_role("button", name="Send for reading").click()
    expect(page.get_by_role("alert")).to_contain_text("does not look like an e-mail address")
    problems.expect("400")
    expect(page.get_by_label("Your response")).to_have_value("These words must stay.")
    page.get_by_role("alert").get_by_role("link").click()
    field = page.get_by_label("Your e-mail address, if you like")
    expect(field).to_have_attribute("aria-invalid", "true")
    field.fill("")
    page.get_by_role("button", name="Send for reading").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Thank you, your words have arrived")


def test_words_that_are_markup_stay_words(reader, problems, first_post):
    text = "<script>document.title='broken'</script><img src=x onerror=alert(1)> & \"quotes\" ’n’ <b>bold</b>"
    dialogues = []
    reader.on("dialog", lambda dialogue: (dialogues.append(dialogue.message), dialogue.dismiss()))
    reader.goto(first_post)
    reader.get_by_role("link", name="Write a response").click()
    reader.get_by_label("Your response").fill(text)
    reader.get_by_label("Your name, if you like").fill("<i>Name</i>")
    reader.get_by_role("button", name="Send for reading").click()
    expect(reader.locator("blockquote")).to_contain_text(text)
    expect(reader.locator("blockquote")).to_contain_text("<i>Name</i>")
    assert dialogues == []
