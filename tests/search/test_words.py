"""What somebody typed, made safe for both databases."""

import json
import unicodedata
from pathlib import Path

import pytest

from search.words import LONGEST_QUERY, clean_query
from tests.factories.blog import PostFactory
from tests.factories.people import PersonFactory

NAUGHTY = Path(__file__).resolve().parents[3] / "shared" / "data" / "hostile" / "naughty-strings.json"
# What has broken a search before, here or elsewhere.
HOSTILE = [
    '"', "'", "a\"b", "''", '""', "a'b", "\\", "a\\", "%", "_", "a%", "*", "a*", "a* b*", "-", "--",
    "a -b", "-a", "+a", "a AND", "AND", "OR", "NOT", "NEAR", "a NEAR b", "a NOT b", "NOT a", "a OR", "(",
    ")", "(a", "a)", "((a))", "{a}", "[a]", "a:b", "title:a", ":", "^a", "a^2", "~a", "a~", "a & b",
    "a && b", "a | b", "a || b", "!a", "a!", "<->", "a <-> b", "a:*", "&", "|", "a;b", "; DROP TABLE",
    "a/*b*/", "a\0b", "\0", "a\x01", "\x1b[31m", "a\r\nb", "\ufeffa", "\u200ba", "a\u202eb", "\ud7ff",
    "\ufffe", "\uffff", "é", "e\u0301", "ﬁ", "İ", "ß", "茶", "🫖", "👩‍👩‍👧", "a" * 199, "a" * 200, "a" * 201,
    "a" * 10000, "a " * 5000, "´a", "`a`", "«a»", "“a”", "‘a’", "${7*7}", "{{ 7|add:7 }}", "%s", "%(a)s",
    "{0}", "0", "00", "-1", "1e9", "NaN", "None", "null", "true",
]  # fmt: skip


@pytest.mark.parametrize(
    "typed,query",
    [
        ("kettle", "kettle"),
        ("  the \t kettle\n", "the kettle"),
        ('"the kettle"', "the kettle"),
        ("O'Neill", "O Neill"),
        ("O’Neill", "O Neill"),
        ("ket\0tle", "ket tle"),
        ("café", "café"),
        ("чай", "чай"),
        ("a & b", "a & b"),
        ("", ""),
        ("   ", ""),
        ("?!", ""),
        ("\0", ""),
        ('"', ""),
        ("—", ""),
    ],
)
def test_keeps_words_and_drops_what_databases_read_as_orders(typed, query):
    assert clean_query(typed) == query


def test_is_never_longer_than_the_box():
    assert len(clean_query("a" * 10000)) == LONGEST_QUERY
    assert len(clean_query("ab " * 5000)) <= LONGEST_QUERY


def test_cleaning_twice_changes_nothing():
    for typed in HOSTILE:
        assert clean_query(clean_query(typed)) == clean_query(typed), typed


def test_leaves_no_control_character():
    for typed in HOSTILE:
        assert not [c for c in clean_query(typed) if unicodedata.category(c)[0] == "C"], typed


@pytest.fixture
def site(blog_index):
    PostFactory(parent=blog_index, title="The kettle was on", authors=[PersonFactory(name="Moira")])


def statuses(client, strings):
    return {text: client.get("/search/", {"query": text}).status_code for text in strings}


def test_nothing_that_can_be_typed_is_a_fault(client, site):
    assert [text for text, status in statuses(client, HOSTILE).items() if status != 200] == []


def test_no_page_of_anything_that_can_be_typed_is_a_fault(client, site):
    for text in HOSTILE:
        assert client.get("/search/", {"query": text, "page": text}).status_code in {200, 404}, text


@pytest.mark.skipif(not NAUGHTY.exists(), reason="the Big List of Naughty Strings is not on this machine")
def test_nothing_on_the_big_list_of_naughty_strings_is_a_fault(client, site):
    strings = json.loads(NAUGHTY.read_text())
    assert len(strings) > 400
    assert [text for text, status in statuses(client, strings).items() if status != 200] == []


@pytest.mark.parametrize(
    "raw",
    [
        "query=%00",
        "query=%FF%FE",
        "query=%E2%28%A1",
        "query=a%00b",
        "query",
        "query=a&query=",
        "query[]=a",
        "%",
    ],
)
def test_bytes_that_are_no_text_are_no_fault(client, site, raw):
    assert client.get(f"/search/?{raw}").status_code == 200
