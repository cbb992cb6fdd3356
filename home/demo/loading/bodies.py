"""From the demo's blocks to what a StreamField keeps."""

import json
from html import escape

from home.demo import prose
from home.demo.content import At, Drawn, Filed, Prose
from home.demo.loading.library import document_of, image_of


def body_of(blocks, ground):
    """`blocks` as the JSON of a StreamField, without those whose page is no longer there."""
    kept = [(kind, _value(value, ground)) for kind, value in blocks]
    return json.dumps([{"type": kind, "value": value} for kind, value in kept if not _points_nowhere(value)])


def _value(value, ground):
    match value:
        case dict():
            return {name: _value(part, ground) for name, part in value.items()}
        case Prose(words):
            return prose.html(words, lambda address: _attributes(address, ground))
        case Drawn(name):
            image = image_of(name, ground.made)
            return {"image": image.pk, "alt_text": image.description, "decorative": False}
        case Filed(name):
            return document_of(name, ground.made).pk
        case At(address):
            page = ground.page_at(address)
            return page and page.pk
    return value


def _points_nowhere(value):
    return value is None or (isinstance(value, dict) and value.get("page", "") is None)


def _attributes(address, ground):
    """The attributes of a link: by its id where it leads to a page of the site, so that it stays true."""
    if ":" in address:
        return f'href="{escape(address)}"'
    page = ground.page_at(address)
    return f'linktype="page" id="{page.pk}"' if page else f'href="{ground.home.url}{address}/"'
