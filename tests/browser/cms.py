"""What people do in Wagtail's own pages, as they would say it."""

import re

from playwright.sync_api import expect


def sign_in(page, email, password):
    page.goto("/admin/")
    page.locator("input[name=username]").fill(email)
    page.locator("input[name=password]").fill(password)
    page.get_by_role("button", name="Sign in").click()
    expect(page.locator(".shortcuts")).to_be_visible()


def fill_title(page, title):
    page.get_by_label("Page title").or_(page.get_by_placeholder("Page title")).first.fill(title)


def publish(page):
    """Presses "Publish" and returns the address of the published page."""
    page.get_by_role("button", name="More actions").last.click()
    page.get_by_role("button", name="Publish", exact=True).click()
    message = page.locator(".messages")
    expect(message).to_contain_text("published")
    return message.get_by_role("link", name=re.compile("View live")).get_attribute("href")


def add_block(page, name):
    body = page.locator("#panel-child-content-body-section")
    body.get_by_role("button", name="Insert a block").last.click()
    page.get_by_role("option", name=re.compile(f"^{name}")).first.click()


def type_rich_text(page, paragraphs):
    editor = page.locator("#panel-child-content-body-section [role=textbox][contenteditable=true]").last
    editor.click()
    for number, paragraph in enumerate(paragraphs):
        if number:
            page.keyboard.press("Enter")
        page.keyboard.insert_text(" ".join(paragraph.split()))


def upload_image(page, path, *, title, description):
    page.locator("#panel-child-content-body-section").get_by_role("button", name="Choose an image").click()
    dialogue = page.get_by_role("dialog")
    dialogue.get_by_role("tab", name="Upload").click()
    dialogue.locator("input[type=file]").set_input_files(path)
    dialogue.get_by_label("Title").last.fill(title)
    dialogue.get_by_label("Description").fill(description)
    dialogue.get_by_role("button", name="Upload").click()
    expect(dialogue).to_have_count(0)
    alt = page.get_by_label("Alt text").last
    if not alt.input_value():
        alt.fill(description)


def choose_snippet(page, button, name):
    page.get_by_role("button", name=button).last.click()
    dialogue = page.get_by_role("dialog")
    dialogue.get_by_role("link", name=name, exact=True).click()
    expect(dialogue).to_have_count(0)


def add_event_link(page, title):
    page.get_by_role("button", name="Add event").click()
    page.get_by_role("button", name="Choose a page").last.click()
    dialogue = page.get_by_role("dialog")
    dialogue.get_by_role("searchbox").or_(dialogue.get_by_label("Search term")).first.fill(title)
    dialogue.get_by_role("link", name=title).first.click()
    expect(dialogue).to_have_count(0)


def preview(page):
    """Opens the preview and returns its frame."""
    page.get_by_role("button", name="Toggle preview").click()
    return page.frame_locator("#w-preview-iframe")
