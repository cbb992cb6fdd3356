from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class CoreConfig(AppConfig):
    name = "core"
    verbose_name = _("What every part of the site shares")

    def ready(self):
        from core.site_address import apply_site_address

        post_migrate.connect(apply_site_address, sender=self)
