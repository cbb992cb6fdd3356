"""Pictures and documents: made when the first page asks for them."""

from django.core.files.base import ContentFile
from wagtail.documents import get_document_model
from wagtail.images import get_image_model

from home.demo.documents.catalogue import DOCUMENTS
from home.demo.pictures.catalogue import CREDIT, PICTURES


def image_of(name, made):
    """The image of the picture `name`, drawn now if the library does not have it."""
    picture = PICTURES[name]
    known = get_image_model().objects.filter(title=picture.title, credit=CREDIT).first()
    if known:
        return known
    image = get_image_model().objects.create(
        title=picture.title,
        description=picture.description,
        credit=CREDIT,
        file=ContentFile(picture.jpeg(), name=f"{name}.jpg"),
    )
    made.add("picture", "pictures")
    return image


def document_of(name, made):
    """The document `name`, written now if the library does not have it."""
    document = DOCUMENTS[name]
    known = get_document_model().objects.filter(title=document.title).first()
    if known:
        return known
    filed = get_document_model().objects.create(
        title=document.title, file=ContentFile(document.content(), name=document.file_name)
    )
    made.add("document", "documents")
    return filed
