from django.core.files.storage import storages
from django.db import models
from django.db.models import prefetch_related_objects
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument
from wagtail.images.models import AbstractImage, AbstractRendition


class CustomImage(AbstractImage):
    """A picture that always comes with words for people who do not see it."""

    description = models.CharField(
        _("description"),
        max_length=255,
        help_text=_(
            "What the picture shows, for people who do not see it, for example: "
            "Six people on folding chairs in a circle, laughing."
        ),
    )
    credit = models.CharField(
        _("credit"),
        max_length=120,
        blank=True,
        help_text=_("Who made the picture. Shown under it."),
    )

    admin_form_fields = (
        "title",
        "file",
        "description",
        "credit",
        "collection",
        "tags",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )

    class Meta(AbstractImage.Meta):
        verbose_name = _("image")
        verbose_name_plural = _("images")


class CustomRendition(AbstractRendition):
    image = models.ForeignKey(CustomImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"], name="unique_rendition"
            )
        ]


def document_storage():
    return storages["documents"]


class CustomDocument(AbstractDocument):
    """A file to download, kept apart from what `/media/` serves: it may be in a private collection."""

    file = models.FileField(_("file"), upload_to="documents", storage=document_storage)

    admin_form_fields = ("title", "file", "collection", "tags")

    class Meta(AbstractDocument.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")


def pictures_in(body):
    """The images of the picture blocks of the StreamField value `body`."""
    return [block.value["image"] for block in body if block.block_type == "picture"]


def prefetch_renditions(images):
    """Fetches what has been rendered of all `images` in one query; None among them is passed over."""
    prefetch_related_objects([image for image in images if image is not None], "renditions")
