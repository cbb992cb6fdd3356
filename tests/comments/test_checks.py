from django.core import checks
from django.core.checks import run_checks
from django.db.models.signals import pre_save
from django.test import override_settings
from django.urls import include, path
from django_comments_xtd.models import publish_or_unpublish_on_pre_save

from comments.models import PageComment

urlpatterns = [path("stock/", include("django_comments_xtd.urls")), path("", include("config.urls"))]


def ids():
    return {message.id for message in run_checks() if isinstance(message, checks.Error)}


def test_all_is_well_as_installed():
    assert not ids()


def test_the_plug_ins_own_addresses_are_refused():
    with override_settings(ROOT_URLCONF=__name__):
        assert "comments.E002" in ids()


def test_a_hook_that_publishes_held_replies_is_noticed():
    pre_save.connect(publish_or_unpublish_on_pre_save, sender=PageComment)
    try:
        assert "comments.E001" in ids()
    finally:
        pre_save.disconnect(publish_or_unpublish_on_pre_save, sender=PageComment)
