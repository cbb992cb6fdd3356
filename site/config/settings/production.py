"""The open internet. Refuses to start while something it needs is missing."""

from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

from config.settings.base import *
from config.settings.base import (
    ALLOWED_HOSTS,
    EMAIL_HOST,
    HSTS_SECONDS,
    HTTPS_ONLY,
    SECRET_KEY,
    SITE_URL,
    STORAGES,
    TRUST_PROXY_HEADERS,
)

DEBUG = False

_wrong = []
if not SECRET_KEY:
    _wrong.append(
        "SECRET_KEY is missing (make one: python3 -c 'import secrets; print(secrets.token_urlsafe(50))')."
    )
elif len(SECRET_KEY) < 50:
    _wrong.append("SECRET_KEY is shorter than 50 characters.")
if not ALLOWED_HOSTS:
    _wrong.append("ALLOWED_HOSTS is missing (the names this site answers to, with commas between them).")
elif "*" in ALLOWED_HOSTS:
    _wrong.append("ALLOWED_HOSTS must name hosts; * would let anybody choose the address in our mails.")
if not SITE_URL:
    _wrong.append("SITE_URL is missing (the site's address, such as https://www.example.org).")
elif urlsplit(SITE_URL).scheme not in {"http", "https"} or not urlsplit(SITE_URL).netloc:
    _wrong.append("SITE_URL must be a whole address, such as https://www.example.org.")
if _wrong:
    raise ImproperlyConfigured("This site cannot start yet:\n- " + "\n- ".join(_wrong))

STORAGES = STORAGES | {"staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}}
CSRF_TRUSTED_ORIGINS = [SITE_URL]

# The console backend would print people's mail into the log.
EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
EMAIL_HOST = EMAIL_HOST or "localhost"

if TRUST_PROXY_HEADERS:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS_ONLY
SECURE_HSTS_SECONDS = HSTS_SECONDS if HTTPS_ONLY else 0
# Subdomains and preloading speak for the charity's whole domain, which is not ours to decide.
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]
