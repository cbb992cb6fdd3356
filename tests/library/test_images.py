"""Pictures always come with words for people who do not see them."""

import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image as Picture
from wagtail.models import Collection

from library.models import CustomImage
from tests.editing import read, text_of
from tests.factories.library import ImageFactory

ADD = "wagtailimages:add"


def file(name="chairs.png", kind="PNG"):
    content = io.BytesIO()
    Picture.new("RGB", (4, 4), "teal").save(content, kind)
    return SimpleUploadedFile(name, content.getvalue(), f"image/{kind.lower()}")


@pytest.fixture
def upload(client_of, editor):
    """Sends the form for one picture."""
    client = client_of(editor)

    def upload(**typed):
        sent = {
            "title": "Chairs",
            "file": file(),
            "description": "Six chairs in a circle",
            "credit": "A friend",
            "collection": Collection.get_first_root_node().pk,
            "tags": "",
        }
        return client.post(reverse(ADD), sent | typed)

    return upload


def errors(response):
    return {
        " ".join(message.get_text().split())
        for message in read(response).select(".error-message, .messages .error")
    }


def test_a_picture_with_a_description_is_taken(upload):
    response = upload()
    assert response.status_code == 302, errors(response)
    image = CustomImage.objects.get()
    assert (image.description, image.credit) == ("Six chairs in a circle", "A friend")
    assert image.default_alt_text == "Six chairs in a circle"


@pytest.mark.parametrize("blank", ["", "   ", "\t\n"])
def test_a_picture_without_one_is_refused_at_the_field_and_the_rest_is_kept(upload, blank):
    response = upload(description=blank, credit="Kept")
    assert response.status_code == 200
    field = read(response).select_one("#id_description")
    assert "This field is required." in field.find_parent(class_="w-field").get_text()
    assert read(response).select_one("#id_credit")["value"] == "Kept"
    assert read(response).select_one("#id_title")["value"] == "Chairs"
    assert not CustomImage.objects.exists()


def test_the_form_says_what_a_description_is(client_of, editor):
    assert "What the picture shows, for people who do not see it" in text_of(
        client_of(editor).get(reverse(ADD))
    )


def test_a_description_as_long_as_can_be_and_no_longer(upload):
    assert upload(description="x" * 255).status_code == 302
    assert upload(description="x" * 256).status_code == 200
    assert CustomImage.objects.count() == 1


def test_uploading_many_at_once_asks_for_descriptions_too(client_of, editor):
    """The several-files page saves nothing as a picture before its description is given."""
    response = client_of(editor).post(
        reverse("wagtailimages:add_multiple"),
        {"title": "Chairs", "files[]": file(), "collection": Collection.get_first_root_node().pk},
    )
    assert response.json()["success"]
    assert "description" in response.json()["form"]
    assert not CustomImage.objects.exists()


@pytest.mark.parametrize(
    "name", ["evil.svg", "evil.html", "evil.exe", "chairs.bmp", "chairs.png.html", "chairs"]
)
def test_only_kinds_of_pictures_that_are_safe_to_show_are_taken(upload, name):
    evil = SimpleUploadedFile(
        name, b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
    )
    assert upload(file=evil).status_code == 200
    assert not CustomImage.objects.exists()


def test_a_name_that_lies_about_the_kind_is_refused(upload):
    assert (
        upload(file=SimpleUploadedFile("chairs.png", b"<html><script>alert(1)</script></html>")).status_code
        == 200
    )
    assert upload(file=file("chairs.jpg", "PNG")).status_code == 200
    assert not CustomImage.objects.exists()


@pytest.mark.parametrize(
    "name,kind", [("a.jpg", "JPEG"), ("a.webp", "WEBP"), ("a.gif", "GIF"), ("a.avif", "AVIF")]
)
def test_the_usual_kinds_are_taken(upload, name, kind):
    assert upload(file=file(name, kind)).status_code == 302
    assert CustomImage.objects.count() == 1


@pytest.mark.parametrize("who", ["moderator", "stranger"])
def test_nobody_without_the_right_uploads(request, client_of, who):
    sent = {
        "title": "x",
        "description": "x",
        "file": file(),
        "collection": Collection.get_first_root_node().pk,
    }
    response = client_of(request.getfixturevalue(who)).post(reverse(ADD), sent)
    assert response.status_code in {302, 403}
    assert not CustomImage.objects.exists()


def test_an_editor_changes_only_what_they_uploaded(client_of, editor, upload):
    upload(title="Mine")
    mine, theirs = CustomImage.objects.get(), ImageFactory(title="Theirs")
    client = client_of(editor)
    for image in (mine, theirs):
        sent = {"title": "Changed", "description": "Changed", "credit": "", "tags": ""}
        sent["collection"] = image.collection_id
        client.post(reverse("wagtailimages:edit", args=[image.pk]), sent)
    assert {image.description for image in CustomImage.objects.all()} == {"Changed", "Six chairs in a circle"}


def test_the_database_keeps_each_rendition_once(db):
    image = ImageFactory()
    assert image.get_rendition("width-10").pk == image.get_rendition("width-10").pk
    assert image.renditions.count() == 1
