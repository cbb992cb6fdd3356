"""The test suite: production's strictness, without its secrets and without slow passwords."""

from config.settings.base import *
from config.settings.base import DATABASES, STORAGES, VAR

SECRET_KEY = "only for tests, and long enough that nothing complains about it being short"
SECRET_KEY_FALLBACKS = []
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
WAGTAILADMIN_BASE_URL = SITE_URL = "http://localhost"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
DEBUG = False
SERVE_MEDIA = True
WHITENOISE_AUTOREFRESH = True
WHITENOISE_USE_FINDERS = True
TIME_ZONE = "Europe/London"

(VAR / "static").mkdir(parents=True, exist_ok=True)
STORAGES = STORAGES | {
    "documents": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": VAR / "test-documents"},
    }
}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # A file, as in real life: an in-memory database has no WAL and no second connection.
    DATABASES["default"]["TEST"] = {"NAME": str(VAR / "test.sqlite3")}
else:
    # Threads of a test share its connection; a pool would keep the test database open.
    DATABASES["default"].get("OPTIONS", {}).pop("pool", None)
