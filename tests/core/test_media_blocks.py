"""Pictures and documents in a text."""

import pytest
from wagtail.blocks.struct_block import StructBlockValidationError

from core.blocks.media import DocumentBlock, PictureBlock
from tests.factories.library import DocumentFactory, ImageFactory


@pytest.fixture
def picture(render):
    """Renders a picture block; `image` may be given."""

    def picture(image=None, *, alt_text="Six chairs", decorative=False, caption="", credit="A friend"):
        image = image or ImageFactory(description="As described", credit=credit)
        value = {"image": image.pk, "alt_text": alt_text, "decorative": decorative}
        return render("picture", {"image": value, "caption": caption})

    return picture


def test_a_picture_has_the_words_given_for_this_place(picture):
    assert picture(alt_text="Chairs, from above").img["alt"] == "Chairs, from above"


def test_a_decorative_picture_has_empty_words(picture):
    assert picture(alt_text="ignored", decorative=True).img["alt"] == ""


def test_caption_and_credit_stand_under_it(picture):
    html = picture(caption="Before anybody came.")
    assert " ".join(html.figcaption.get_text().split()) == "Before anybody came. Picture: A friend"
    assert html.select_one(".picture__credit").get_text() == "Picture: A friend"


def test_either_is_enough_for_a_line_and_neither_makes_none(picture):
    assert picture(credit="", caption="Only words.").figcaption.get_text().strip() == "Only words."
    assert picture(credit="A friend", caption="").figcaption.get_text().strip() == "Picture: A friend"
    assert picture(credit="", caption="").figcaption is None


def test_a_picture_is_loaded_late_and_in_the_right_size(picture):
    image = picture().img
    assert image["loading"] == "lazy"
    assert image["srcset"].count(".webp") >= 1
    assert image["src"].startswith("/media/")
    assert int(image["width"]) * int(image["height"]) > 0


def test_hostile_words_are_only_words(picture):
    hostile = "\"><script>alert(1)</script>'"
    html = picture(alt_text=hostile, caption=hostile, credit=hostile)
    assert html.img["alt"] == hostile
    assert html.figcaption.get_text().count(hostile) == 2
    assert html.select("script") == []


def test_a_picture_that_was_deleted_leaves_nothing_behind(render):
    image = ImageFactory()
    pk = image.pk
    image.delete()
    html = render(
        "picture", {"image": {"image": pk, "alt_text": "x", "decorative": False}, "caption": "Lost"}
    )
    assert html.select("img, figure, figcaption") == []


def test_a_picture_needs_words_or_to_be_decorative(db):
    block, image = PictureBlock(), ImageFactory(description="")
    value = {"image": image.pk, "alt_text": "", "decorative": False}
    with pytest.raises(StructBlockValidationError):
        block.clean(block.to_python({"image": value, "caption": ""}))
    block.clean(block.to_python({"image": value | {"decorative": True}, "caption": ""}))


def test_a_document_shows_its_kind_and_size(render):
    document = DocumentFactory(title="Programme", file__data=b"x" * 2048, file__filename="programme.pdf")
    html = render("document", {"document": document.pk, "title": ""})
    assert html.a.get_text() == "Programme"
    assert html.a["href"] == document.url
    assert html.select_one(".document__facts").get_text() == "(PDF, 2.0\xa0KB)"


def test_a_document_can_be_called_something_else(render):
    document = DocumentFactory(title="final_v2", file__filename="a.odt")
    html = render("document", {"document": document.pk, "title": "Large print programme"})
    assert html.a.get_text() == "Large print programme"
    assert "ODT" in html.get_text()


def test_a_document_that_was_deleted_leaves_nothing_behind(render):
    document = DocumentFactory()
    pk = document.pk
    document.delete()
    assert render("document", {"document": pk, "title": "Lost"}).select("a, p") == []


def test_a_document_whose_file_is_gone_is_no_fault(render):
    document = DocumentFactory(title="Programme", file__data=b"x", file__filename="programme.pdf")
    type(document).objects.filter(pk=document.pk).update(file_size=None)
    document.file.storage.delete(document.file.name)
    assert render("document", {"document": document.pk, "title": ""}).a.get_text() == "Programme"


def test_hostile_titles_are_only_words(render):
    hostile = '"><script>alert(1)</script>'
    document = DocumentFactory(title=hostile, file__filename="a.pdf")
    for title in ("", hostile):
        html = render("document", {"document": document.pk, "title": title})
        assert html.a.get_text() == hostile
        assert html.select("script") == []


def test_a_document_block_needs_a_document(db):
    block = DocumentBlock()
    with pytest.raises(StructBlockValidationError) as error:
        block.clean(block.to_python({"document": None, "title": "x"}))
    assert error.value.block_errors.keys() == {"document"}
