"""The one thing you hope people will do."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from core.blocks.button import ButtonBlock
from tests.editing import read
from tests.factories.home import StandardPageFactory

WORDS = "Please choose a page of this site or give an address, not both."


@pytest.fixture
def target(home):
    return StandardPageFactory(parent=home, slug="book")


def test_leads_to_a_page_of_the_site(render, target):
    html = render("button", {"text": "Book a place", "page": target.pk, "url": ""})
    assert html.select_one("a.button").get_text() == "Book a place"
    assert html.a["href"] == "/book/"


def test_leads_to_an_address_elsewhere(render):
    html = render(
        "button", {"text": "Book a place", "page": None, "url": "https://tickets.example.org/?a=1&b=2"}
    )
    assert html.a["href"] == "https://tickets.example.org/?a=1&b=2"


def test_disappears_when_its_page_is_unpublished(client, page_with, target):
    page = page_with(("button", {"text": "Book a place", "page": target.pk, "url": ""}))
    assert read(client.get(page.url)).select(".button-line")
    target.unpublish()
    assert read(client.get(page.url)).select(".button-line") == []
    assert "Book a place" not in read(client.get(page.url)).get_text()


def test_disappears_when_its_page_has_expired(render, target):
    target.expire_at = timezone.now() - datetime.timedelta(minutes=1)
    target.save()
    assert render("button", {"text": "Book a place", "page": target.pk, "url": ""}).select("a") == []


def test_disappears_when_its_page_was_deleted(client, page_with, target):
    page = page_with(("button", {"text": "Book a place", "page": target.pk, "url": ""}))
    target.delete()
    response = client.get(page.url)
    assert response.status_code == 200
    assert read(response).select(".button-line") == []


@pytest.mark.parametrize("page,url", [(False, ""), (True, "https://example.org/")])
def test_neither_or_both_are_refused_with_what_to_do(target, page, url):
    block = ButtonBlock()
    with pytest.raises(ValidationError) as error:
        block.clean(block.to_python({"text": "Book", "page": target.pk if page else None, "url": url}))
    assert error.value.block_errors["page"].messages == [WORDS]


@pytest.mark.parametrize("page,url", [(True, ""), (False, "https://example.org/")])
def test_one_of_them_is_taken(target, page, url):
    block = ButtonBlock()
    block.clean(block.to_python({"text": "Book", "page": target.pk if page else None, "url": url}))


def test_a_draft_may_be_kept_before_either_is_chosen(target):
    block = ButtonBlock()
    block.is_deferred_validation = True
    block.clean(block.to_python({"text": "Book", "page": None, "url": ""}))


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "nowhere"])
def test_only_addresses_of_the_web_are_taken(db, address):
    block = ButtonBlock()
    with pytest.raises(ValidationError) as error:
        block.clean(block.to_python({"text": "Book", "page": None, "url": address}))
    assert "url" in error.value.block_errors


def test_hostile_words_are_only_words(render):
    hostile = "\"><script>alert(1)</script>'"
    html = render("button", {"text": hostile, "page": None, "url": f"https://example.org/{hostile}"})
    assert html.a.get_text() == hostile
    assert html.a["href"] == f"https://example.org/{hostile}"
    assert html.select("script") == []
