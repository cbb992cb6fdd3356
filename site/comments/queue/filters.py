import django_filters
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet

from comments.models import PageComment


class QueueFilterSet(WagtailFilterSet):
    """Looks back at what was decided; without a choice the queue shows what waits."""

    state = django_filters.ChoiceFilter(
        label=_("State"),
        choices=[choice for choice in PageComment.State.choices if choice[0] != PageComment.State.WAITING],
        empty_label=_("waiting"),
    )

    class Meta:
        model = PageComment
        fields = ["state"]
