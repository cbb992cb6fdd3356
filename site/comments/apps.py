from django.apps import AppConfig
from django.core.checks import register
from django.db.models.signals import pre_save
from django.urls import register_converter
from django.utils.translation import gettext_lazy as _


class CommentsConfig(AppConfig):
    name = "comments"
    verbose_name = _("Responses")

    def ready(self):
        from django_comments_xtd.models import publish_or_unpublish_on_pre_save
        from wagtail.permission_policies import ModelPermissionPolicy
        from wagtail.permissions import register_permission_policy

        from comments import checks
        from comments.converters import RowConverter
        from comments.models import PageComment

        register_converter(RowConverter, "row")
        # The plug-in publishes every held reply when its parent is saved. Our states decide.
        pre_save.disconnect(publish_or_unpublish_on_pre_save, sender=PageComment._meta.label)
        register_permission_policy(PageComment, ModelPermissionPolicy(PageComment))
        register(checks.plug_in_starts_first)
        register(checks.no_stock_urls)
