"""One machine, one person: development and `make demo`. Never for the open internet."""

import secrets

from config.settings.base import *
from config.settings.base import ALLOWED_HOSTS, DEBUG, SECRET_KEY, SITE_URL, VAR

SERVE_MEDIA = True
SITE_URL = WAGTAILADMIN_BASE_URL = SITE_URL or "http://localhost:8000"
(VAR / "static").mkdir(parents=True, exist_ok=True)
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]", *ALLOWED_HOSTS]
INTERNAL_IPS = ["127.0.0.1"]

if not SECRET_KEY:
    # Made once and kept, so that a restart signs nobody out and no key stands in the repository.
    key_file = VAR / "secret-key"
    if not key_file.exists():
        key_file.touch(mode=0o600)
        key_file.write_text(secrets.token_urlsafe(50))
    SECRET_KEY = key_file.read_text()

# Serve static files from where they are written: no collectstatic step.
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = DEBUG
