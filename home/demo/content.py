"""What the demo's content is written down in: plain data, which `loading` turns into pages."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, time

# --- What can only be looked up when the site is filled ---


@dataclass(frozen=True)
class Prose:
    """Words with the marks that `prose` explains."""

    words: str


@dataclass(frozen=True)
class Drawn:
    """A picture of the catalogue."""

    name: str


@dataclass(frozen=True)
class Filed:
    """A document."""

    name: str


@dataclass(frozen=True)
class At:
    """A page, by its address below the home page, such as blog/lane-three."""

    address: str


# --- Blocks of a text ---


def text(words, lang=""):
    return "text", {"text": Prose(words), "lang": lang}


def quote(words, attribution="", lang=""):
    return "quote", {"quote": words, "attribution": attribution, "lang": lang}


def callout(heading, words):
    return "callout", {"heading": heading, "text": Prose(words), "lang": ""}


def table(caption, *rows):
    """A table whose first row is its heading."""
    return "table", {
        "table_caption": caption,
        "table_header_choice": "row",
        "first_row_is_table_header": True,
        "first_col_is_header": False,
        "data": [list(row) for row in rows],
    }


def picture(name, caption=""):
    return "picture", {"image": Drawn(name), "caption": caption}


def document(name, words=""):
    return "document", {"document": Filed(name), "title": words}


def embed(title, url):
    return "embed", {"title": title, "url": url}


def button(words, address):
    return "button", {"text": words, "page": At(address), "url": ""}


def help_lines(heading=""):
    return "help_lines", {"heading": heading}


def event(slug):
    return "event", At(f"events/{slug}")


def post(slug):
    return "post", At(f"blog/{slug}")


# --- What there is ---


@dataclass(frozen=True)
class Login:
    email: str
    first_name: str
    role: str
    """What they may do, in the words the command prints."""
    group: str = ""
    """The group they are in; without one they are the superuser."""


@dataclass(frozen=True)
class Somebody:
    """A person readers meet. `slug` is also the name of their picture."""

    slug: str
    name: str
    role: str
    bio: str
    login: str = ""


@dataclass(frozen=True)
class Place:
    name: str
    street_address: str
    address_locality: str
    postal_code: str
    directions: str
    website: str = ""


@dataclass(frozen=True)
class Event:
    slug: str
    title: str
    summary: str
    first_day: Callable[[date], date]
    starts: time | None = None
    ends: time | None = None
    last_day: Callable[[date], date] | None = None
    place: str = ""
    status: str = "SCHEDULED"
    reason: str = ""
    description: list = field(default_factory=list)
    organisers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Response:
    """What somebody answered, and the answers to it.

    `when` is hours after the post or, below 0, hours before now, for what still waits in the queue.
    Whoever answers under their own login has `by`, the slug of a person, and no name.
    """

    when: float
    words: str
    name: str = ""
    by: str = ""
    email: str = ""
    state: str = "APPROVED"
    answers: tuple["Response", ...] = ()


@dataclass(frozen=True)
class Post:
    slug: str
    title: str
    authors: tuple[str, ...]
    day: Callable[[date], date]
    clock: time
    category: str
    tags: tuple[str, ...]
    standfirst: str
    body: list
    lead: str = ""
    notes: tuple[str, ...] = ()
    announces: tuple[str, ...] = ()
    writes_up: tuple[str, ...] = ()
    responses: tuple[Response, ...] = ()
    takes_responses: bool = True


@dataclass(frozen=True)
class Page:
    slug: str
    title: str
    introduction: str
    body: list
    in_menu: bool = False
