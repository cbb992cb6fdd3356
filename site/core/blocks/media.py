from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents import get_document_model
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageBlock


class PictureBlock(blocks.StructBlock):
    image = ImageBlock(label=_("Picture"))
    caption = blocks.CharBlock(label=_("Caption"), max_length=250, required=False)

    def get_preview_value(self):
        image = get_image_model().objects.order_by("-pk").first()
        if image is None:
            return self.normalize({})
        value = {"image": image.pk, "alt_text": image.default_alt_text, "decorative": False}
        return self.to_python({"image": value, "caption": "The hall before anybody came."})

    class Meta:
        icon = "image"
        label = _("Picture")
        group = _("Pictures and files")
        description = _("A picture with words for those who do not see it, and a caption if it needs one.")
        template = "core/blocks/picture.html"


class DocumentBlock(blocks.StructBlock):
    document = DocumentChooserBlock(label=_("Document"))
    title = blocks.CharBlock(
        label=_("Words of the link"),
        max_length=120,
        required=False,
        help_text=_("Leave empty to use the document’s own title."),
    )

    def get_preview_value(self):
        document = get_document_model().objects.order_by("-pk").first()
        return self.to_python({"document": document and document.pk, "title": "Large print programme"})

    class Meta:
        icon = "doc-full-inverse"
        label = _("Document")
        group = _("Pictures and files")
        description = _("A file to download; its kind and size are shown with the link.")
        template = "core/blocks/document.html"
