"""Films and recordings that live elsewhere: nothing is asked of that place before a reader asks."""

import pytest
from django.core.exceptions import ValidationError

from core.blocks.embed import EmbedBlock
from tests.editing import read

YOUTUBE = "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1"
VIMEO = "https://player.vimeo.com/video/76979871?autoplay=1&dnt=1"
ADDRESSES = [
    ("https://www.youtube.com/watch?v=dQw4w9WgXcQ", YOUTUBE),
    ("https://youtube.com/watch?v=dQw4w9WgXcQ", YOUTUBE),
    ("http://www.youtube.com/watch?v=dQw4w9WgXcQ", YOUTUBE),
    ("https://m.youtube.com/watch?v=dQw4w9WgXcQ", YOUTUBE),
    ("https://www.youtube.com/watch?list=PL1&v=dQw4w9WgXcQ", YOUTUBE),
    ("https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=42s", YOUTUBE),
    ("https://www.youtube.com/live/dQw4w9WgXcQ", YOUTUBE),
    ("https://www.youtube.com/shorts/dQw4w9WgXcQ", YOUTUBE),
    ("https://www.youtube.com/embed/dQw4w9WgXcQ?rel=0", YOUTUBE),
    ("https://youtu.be/dQw4w9WgXcQ", YOUTUBE),
    ("https://youtu.be/dQw4w9WgXcQ?si=abc", YOUTUBE),
    ("https://vimeo.com/76979871", VIMEO),
    ("https://www.vimeo.com/76979871", VIMEO),
    ("https://vimeo.com/76979871?share=copy", VIMEO),
    ("https://player.vimeo.com/video/76979871", VIMEO),
]
ELSEWHERE = [
    "https://media.example.org/film.mp4",
    "https://soundcloud.com/somebody/something",
    "https://www.youtube.com/@fenland",
    "https://www.youtube.com/playlist?list=PL1",
    "https://vimeo.com/channels/staffpicks",
    "https://youtube.com.evil.example.org/watch?v=dQw4w9WgXcQ",
    "https://evil.example.org/?u=https://www.youtube.com/watch?v=dQw4w9WgXcQ",
    "https://evil.example.org/https://vimeo.com/76979871",
    "https://notvimeo.com/76979871",
]


def embed(render, address, title="Film: how our group began"):
    return render("embed", {"title": title, "url": address}).select_one(".embed")


@pytest.mark.parametrize("address,player", ADDRESSES)
def test_a_film_can_be_opened_in_the_page(render, address, player):
    html = embed(render, address)
    assert html["data-embed"] == player
    assert html["data-embed-title"] == "Film: how our group began"
    assert html.select_one("button[data-embed-play]").has_attr("hidden")


@pytest.mark.parametrize("address", ELSEWHERE)
def test_anything_else_is_a_plain_link(render, address):
    html = embed(render, address)
    assert not html.has_attr("data-embed")
    assert html.select("button") == []
    assert html.a["href"] == address
    assert html.a.get_text() == "Open it where it is kept"


@pytest.mark.parametrize("address", [ADDRESSES[0][0], ADDRESSES[-1][0], ELSEWHERE[0]])
def test_without_a_script_a_link_leads_there_and_says_nothing_of_us(render, address):
    (link,) = embed(render, address).select("a")
    assert link["href"] == address
    assert "noreferrer" in link["rel"]


def test_says_who_keeps_the_film_before_anybody_plays_it(render):
    assert "It is kept by YouTube." in embed(render, ADDRESSES[0][0]).get_text()
    assert "It is kept by Vimeo." in embed(render, ADDRESSES[-1][0]).get_text()


@pytest.mark.parametrize("address", [address for address, player in ADDRESSES] + ELSEWHERE)
def test_the_page_itself_asks_nothing_of_anybody_else(client, page_with, address):
    response = client.get(page_with(("embed", {"title": "Film", "url": address})).url)
    page = read(response)
    assert page.select("iframe, object, embed, video, audio") == []
    for name in ("src", "srcset", "data", "poster", "background"):
        for element in page.select(f"[{name}]"):
            assert element[name].startswith("/"), element
    for element in page.select("link[href]:not([rel=canonical])"):
        assert element["href"].startswith("/"), element


def test_the_players_are_those_the_policy_lets_in(render, settings):
    allowed = settings.CONTENT_SECURITY_POLICY["DIRECTIVES"]["frame-src"]
    for address, _player in ADDRESSES:
        assert embed(render, address)["data-embed"].startswith(tuple(f"{host}/" for host in allowed))


def test_hostile_titles_and_addresses_are_only_words(render):
    title = "\"><script>alert(1)</script>'"
    html = embed(render, 'https://vimeo.com/76979871?"><script>', title)
    assert html["data-embed-title"] == title
    assert html.select_one(".embed__title").get_text() == title
    assert html.select("script") == []


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "film.mp4", ""])
def test_only_whole_addresses_of_the_web_are_taken(address):
    block = EmbedBlock()
    with pytest.raises(ValidationError) as error:
        block.clean(block.to_python({"title": "Film", "url": address}))
    assert error.value.block_errors.keys() == {"url"}


def test_it_needs_to_say_what_it_is():
    block = EmbedBlock()
    with pytest.raises(ValidationError) as error:
        block.clean(block.to_python({"title": "", "url": "https://vimeo.com/1"}))
    assert error.value.block_errors.keys() == {"title"}
