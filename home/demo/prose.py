"""Turns prose with a few marks into the HTML that the editor keeps.

A blank line ends a paragraph. `## ` and `### ` begin headings, `- ` and `1. ` items of lists; `*so*` is
italic, `**so**` bold, and `[words](address)` a link.
"""

import re
from html import escape

HEADING = re.compile(r"(#{2,4}) (.*)", re.DOTALL)
ITEM = re.compile(r"(-|\d+\.) ")
LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)")
BOLD = re.compile(r"\*\*(.+?)\*\*")
ITALIC = re.compile(r"\*(.+?)\*")


def html(words, link):
    """`words` as HTML. `link` turns an address in a link into the attributes of an `a`."""
    return "".join(_part(part.strip(), link) for part in re.split(r"\n\s*\n", words.strip()))


def _part(part, link):
    if heading := HEADING.fullmatch(part):
        level = len(heading[1])
        return f"<h{level}>{_marked(heading[2], link)}</h{level}>"
    if ITEM.match(part):
        tag = "ul" if part.startswith("-") else "ol"
        items = re.split(r"\n\s*(?:-|\d+\.) ", "\n" + part)[1:]
        return f"<{tag}>" + "".join(f"<li>{_marked(item, link)}</li>" for item in items) + f"</{tag}>"
    return f"<p>{_marked(part, link)}</p>"


def _marked(words, link):
    words = escape(" ".join(words.split()), quote=False)
    words = LINK.sub(lambda found: f"<a {link(found[2])}>{found[1]}</a>", words)
    return ITALIC.sub(r"<i>\1</i>", BOLD.sub(r"<b>\1</b>", words))
