"""Text, quotes and call-outs."""

import pytest
from django.core.exceptions import ValidationError

from core.blocks.text import CallOutBlock, QuoteBlock, TextBlock

HOSTILE = "<script>alert(1)</script>\"'>"


def test_a_text_keeps_its_markup(render):
    html = render("text", {"text": "<h2>Tea</h2><p>At <b>six</b>.</p><ul><li>Milk</li></ul>"})
    assert html.h2.get_text() == "Tea"
    assert html.b.get_text() == "six"
    assert html.li.get_text() == "Milk"
    assert html.select("[lang]") == []


@pytest.mark.parametrize(
    "lang,direction",
    [("cy", "ltr"), ("uk", "ltr"), ("ar", "rtl"), ("fa", "rtl"), ("he", "rtl"), ("zh-hans", "ltr")],
)
@pytest.mark.parametrize(
    "kind,value",
    [
        ("text", {"text": "<p>Te</p>"}),
        ("quote", {"quote": "Te"}),
        ("callout", {"text": "<p>Te</p>"}),
    ],
)
def test_a_passage_in_another_language_says_so(render, kind, value, lang, direction):
    (passage,) = render(kind, value | {"lang": lang}).select("[lang]")
    assert (passage["lang"], passage["dir"]) == (lang, direction)
    assert "Te" in passage.get_text()


@pytest.mark.parametrize("kind,value", [("quote", {"quote": "Te"}), ("callout", {"text": "<p>Te</p>"})])
@pytest.mark.parametrize("lang", ["", None])
def test_a_passage_in_the_pages_language_says_nothing(render, kind, value, lang):
    assert render(kind, value | {"lang": lang}).select("[lang], [dir]") == []


def test_a_quote_names_who_said_it(render):
    html = render("quote", {"quote": "I stayed.\n\nFor the tea.", "attribution": "Moira"})
    assert [p.get_text() for p in html.select("blockquote p")] == ["I stayed.", "For the tea."]
    assert html.select_one("figcaption").get_text() == "Moira"


def test_a_quote_by_nobody_has_no_empty_line_under_it(render):
    assert render("quote", {"quote": "I stayed.", "attribution": ""}).select("figcaption") == []


def test_a_call_out_has_a_heading_if_it_is_given_one(render):
    html = render("callout", {"heading": "The ramp is at the side", "text": "<p>By the bicycles.</p>"})
    assert html.h2.get_text() == "The ramp is at the side"
    assert html.p.get_text() == "By the bicycles."
    assert render("callout", {"heading": "", "text": "<p>x</p>"}).select("h2") == []


def test_hostile_words_are_only_words(render):
    quote = render("quote", {"quote": HOSTILE, "attribution": HOSTILE})
    assert quote.blockquote.get_text().strip() == HOSTILE
    assert quote.figcaption.get_text() == HOSTILE
    callout = render("callout", {"heading": HOSTILE, "text": "<p>x</p>"})
    assert callout.h2.get_text() == HOSTILE
    assert quote.select("script") + callout.select("script") == []


@pytest.mark.parametrize(
    "pasted",
    [
        "<p>Tea</p><script>alert(1)</script>",
        '<p onclick="alert(1)">Tea</p>',
        '<p>Tea <img src="x" onerror="alert(1)" /></p>',
        '<p>Tea <a href="javascript:alert(1)">more</a></p>',
        '<p>Tea</p><iframe src="https://elsewhere.example.org/"></iframe>',
        '<p style="position:fixed">Tea</p>',
    ],
)
@pytest.mark.parametrize("block", [TextBlock, CallOutBlock])
def test_markup_that_was_pasted_into_the_editor_is_taken_apart(block, pasted):
    """What the rich text editor sends is turned into our own markup before it is kept."""
    from wagtail.test.utils.form_data import rich_text

    kept = (
        block()
        .value_from_datadict({"b-text": rich_text(pasted), "b-lang": "", "b-heading": ""}, {}, "b")["text"]
        .source
    )
    assert "Tea" in kept
    for hostile in ("<script", "onclick", "onerror", "javascript:", "<iframe", "style="):
        assert hostile not in kept


@pytest.mark.parametrize(
    "block,value,field",
    [
        (QuoteBlock(), {"quote": "", "attribution": "Moira", "lang": ""}, "quote"),
        (QuoteBlock(), {"quote": "x", "attribution": "x" * 121, "lang": ""}, "attribution"),
        (QuoteBlock(), {"quote": "x", "attribution": "", "lang": "klingon"}, "lang"),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(block, value, field):
    with pytest.raises(ValidationError) as error:
        block.clean(block.to_python(value))
    assert error.value.block_errors.keys() == {field}


def test_every_language_offered_can_be_shown(render):
    from core.blocks.language import languages

    for code, _name in languages():
        (passage,) = render("quote", {"quote": "Te", "lang": code}).select("[lang]")
        assert passage["dir"] in {"ltr", "rtl"}, code


def test_the_pages_own_language_is_not_among_them():
    from core.blocks.language import languages

    codes = [code for code, _name in languages()]
    assert "en-gb" not in codes
    assert {"cy", "uk", "ar", "pl"} <= set(codes)
