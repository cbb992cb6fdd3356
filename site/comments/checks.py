"""What must hold for held comments to stay held; `manage.py check` says so when it does not."""

import weakref

from django.apps import apps
from django.core.checks import Error
from django.db.models.signals import pre_save
from django.urls import NoReverseMatch, reverse


def plug_in_starts_first(app_configs, **kwargs):
    from django_comments_xtd.models import publish_or_unpublish_on_pre_save

    references = [receiver[1] for receiver in pre_save.receivers]
    connected = [each() if isinstance(each, weakref.ref) else each for each in references]
    names = [config.name for config in apps.get_app_configs()]
    if (
        names.index("django_comments_xtd") < names.index("comments")
        and publish_or_unpublish_on_pre_save not in connected
    ):
        return []
    return [
        Error(
            "The comments plug-in would publish held replies whenever their parent is saved.",
            hint="List django_comments_xtd before comments in INSTALLED_APPS.",
            id="comments.E001",
        )
    ]


def no_stock_urls(app_configs, **kwargs):
    """The plug-in's own addresses show held comments and those of private pages."""
    for name in (
        "comments-xtd-reply",
        "comments-xtd-feed",
        "comments-xtd-api-create",
        "comments-post-comment",
    ):
        try:
            address = reverse(name, args=[1] if name == "comments-xtd-reply" else [])
        except NoReverseMatch:
            continue
        return [
            Error(
                f"An address of the comments plug-in itself is mounted: {address}",
                hint="Remove its URLs: they leak what is held. comments.urls has all that is needed.",
                id="comments.E002",
            )
        ]
    return []
