from urllib.parse import urlsplit

from django.conf import settings


def apply_site_address(**kwargs):
    """Gives the default site the address in `SITE_URL`, after each `migrate`.

    Feeds, mails and canonical links then name the address people use, without anybody having to
    say it a second time in the CMS.
    """
    from django.contrib.sites.models import Site as DjangoSite
    from wagtail.models import Site

    if not settings.SITE_URL:
        return
    address = urlsplit(settings.SITE_URL)
    port = address.port or (443 if address.scheme == "https" else 80)
    for site in Site.objects.filter(is_default_site=True).exclude(hostname=address.hostname, port=port):
        site.hostname, site.port = address.hostname, port
        site.save()
    DjangoSite.objects.update_or_create(
        pk=settings.SITE_ID, defaults={"domain": address.netloc, "name": address.hostname}
    )
