"""Files to download: of kinds that cannot run in a browser."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.models import Collection, CollectionViewRestriction

from library.models import CustomDocument
from tests.editing import read, text_of
from tests.factories.library import DocumentFactory


@pytest.fixture
def upload(client_of, editor):
    client = client_of(editor)

    def upload(name, content=b"hello", **typed):
        sent = {
            "title": "Programme",
            "file": SimpleUploadedFile(name, content),
            "collection": Collection.get_first_root_node().pk,
            "tags": "",
        }
        return client.post(reverse("wagtaildocs:add"), sent | typed)

    return upload


@pytest.mark.parametrize("kind", ["pdf", "docx", "odt", "txt", "csv", "xlsx", "PDF"])
def test_papers_and_tables_are_taken(upload, kind):
    assert upload(f"programme.{kind}").status_code == 302
    assert CustomDocument.objects.get().title == "Programme"


@pytest.mark.parametrize(
    "name",
    [
        "x.html",
        "x.htm",
        "x.xhtml",
        "x.svg",
        "x.exe",
        "x.js",
        "x.xml",
        "x.php",
        "x.pdf.html",
        "x.SVG",
        "x.zip",
        "x",
    ],
)
def test_what_could_run_is_refused_and_the_rest_is_kept(upload, name):
    response = upload(name, b"<script>alert(1)</script>", title="Kept")
    assert response.status_code == 200
    assert "is not allowed" in text_of(response)
    assert read(response).select_one("#id_title")["value"] == "Kept"
    assert not CustomDocument.objects.exists()


def test_several_files_at_once_are_judged_alike(client_of, editor):
    response = client_of(editor).post(
        reverse("wagtaildocs:add_multiple"),
        {"title": "x", "files[]": SimpleUploadedFile("x.html", b"<script>"), "collection": 1},
    )
    assert not response.json()["success"]
    assert not CustomDocument.objects.exists()


@pytest.mark.parametrize("who", ["moderator", "stranger"])
def test_nobody_without_the_right_uploads(request, client_of, who):
    sent = {"title": "x", "file": SimpleUploadedFile("x.pdf", b"x"), "collection": 1}
    response = client_of(request.getfixturevalue(who)).post(reverse("wagtaildocs:add"), sent)
    assert response.status_code in {302, 403}
    assert not CustomDocument.objects.exists()


def test_readers_download_them_and_no_browser_runs_them(client, db):
    document = DocumentFactory(file__data=b"hello", file__filename="programme.pdf")
    document.file.close()
    response = client.get(document.url)
    assert response.status_code == 200
    assert b"".join(response.streaming_content) == b"hello"
    response.close()
    assert response["Content-Disposition"].startswith(("attachment", "inline"))
    assert response["X-Content-Type-Options"] == "nosniff"
    assert "default-src 'none'" in response["Content-Security-Policy"]


def test_a_file_that_is_not_there_is_not_found(client, db):
    assert client.get("/documents/999/nothing.pdf").status_code == 404


def test_a_private_document_is_not_lying_about(client, db, settings):
    """What `/media/` serves is for everybody; a collection may be private."""
    document = DocumentFactory()
    CollectionViewRestriction.objects.create(collection=document.collection, restriction_type="login")
    assert client.get(document.url).status_code == 302
    assert not document.file.path.startswith(str(settings.MEDIA_ROOT))
    assert client.get(f"/media/{document.file.name}").status_code == 404


def test_an_open_document_can_be_downloaded(client, db):
    document = DocumentFactory()
    answer = client.get(document.url)
    assert answer.status_code == 200
    with document.file.open() as kept:
        assert answer.getvalue() == kept.read()
