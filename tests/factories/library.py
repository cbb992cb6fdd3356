import wagtail_factories

from library.models import CustomDocument, CustomImage


class ImageFactory(wagtail_factories.ImageFactory):
    description = "Six chairs in a circle"
    credit = "A friend"

    class Meta:
        model = CustomImage


class DocumentFactory(wagtail_factories.DocumentFactory):
    class Meta:
        model = CustomDocument
