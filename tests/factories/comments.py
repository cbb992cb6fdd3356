import factory
from django.conf import settings
from django.contrib.contenttypes.models import ContentType

from comments.models import PageComment


class CommentFactory(factory.django.DjangoModelFactory):
    """An approved comment under `page`; give `to` for a reply."""

    class Meta:
        model = PageComment

    user_name = "Robin"
    comment = factory.Sequence(lambda n: f"Something kind, number {n}.")
    state = PageComment.State.APPROVED
    site_id = settings.SITE_ID

    @classmethod
    def _create(cls, model_class, *args, page, to=None, **fields):
        fields |= {"content_type": ContentType.objects.get_for_model(page), "object_pk": str(page.pk)}
        comment = model_class.reply_to(to, **fields) if to else model_class(**fields)
        comment.save()
        return comment
