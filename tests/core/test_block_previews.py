"""Every block an editor can choose is explained and shown before it is chosen."""

import pytest
from django.urls import reverse

from blog.blocks import StoryBlock
from core.blocks import BodyBlock
from core.blocks.help_lines import HelpLineBlock
from core.blocks.social_links import SocialLinkBlock
from tests.editing import read
from tests.factories.library import DocumentFactory, ImageFactory

BLOCKS = dict(StoryBlock().child_blocks)


def test_these_are_all_the_blocks():
    assert list(BLOCKS) == [
        "text", "quote", "callout", "table", "picture", "document", "embed", "button", "help_lines",
        "event", "post",
    ]  # fmt: skip
    assert set(BodyBlock().child_blocks) == set(BLOCKS) - {"event", "post"}


@pytest.mark.parametrize("name", BLOCKS)
def test_every_block_has_an_icon_a_label_a_place_and_a_description(name, client_of, superuser):
    meta = BLOCKS[name].meta
    assert str(meta.label)
    assert str(meta.group)
    assert str(BLOCKS[name].get_description()).endswith(".")
    assert meta.icon != "placeholder"
    sprite = client_of(superuser).get(reverse("wagtailadmin_sprite")).content.decode()
    assert f'id="icon-{meta.icon}"' in sprite


@pytest.mark.parametrize("name", BLOCKS)
def test_every_block_has_a_preview_in_our_dress(name, client_of, superuser, home):
    ImageFactory()
    DocumentFactory(file__filename="a.pdf")
    response = preview(client_of(superuser), BLOCKS[name])
    page = read(response)
    assert [link["href"] for link in page.select("link[rel=stylesheet]")] == [
        "/static/css/foundation.css",
        "/static/css/layout.css",
        "/static/css/content.css",
    ]
    assert page.select_one(".prose--preview, .card").get_text(strip=True)


@pytest.mark.parametrize("name", ["picture", "document"])
def test_a_preview_is_no_fault_where_there_is_nothing_to_show_yet(name, client_of, superuser, home):
    preview(client_of(superuser), BLOCKS[name])


@pytest.mark.parametrize("block", [HelpLineBlock, SocialLinkBlock])
def test_the_blocks_of_the_site_settings_are_explained_too(block):
    found = block()
    assert str(found.meta.label)
    assert str(found.get_description()).endswith(".")


@pytest.mark.parametrize("who", ["stranger", None])
def test_nobody_outside_the_cms_sees_previews(request, client, client_of, who):
    visitor = client_of(request.getfixturevalue(who)) if who else client
    response = visitor.get(reverse("wagtailadmin_block_preview"), {"id": BLOCKS["text"].definition_prefix})
    assert response.status_code == 302
    assert response.url.startswith("/admin/login/")


def preview(client, block):
    response = client.get(reverse("wagtailadmin_block_preview"), {"id": block.definition_prefix})
    assert response.status_code == 200
    return response
