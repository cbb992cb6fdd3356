"""Turns addresses from the environment into Django's database and cache settings."""

from urllib.parse import urlsplit

import dj_database_url
from django.core.exceptions import ImproperlyConfigured

# A read-then-write transaction that starts DEFERRED fails with "database is locked" as soon as
# two processes write; IMMEDIATE waits its turn. See docs/decisions/0004-databases.md.
SQLITE_OPTIONS = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": (
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA busy_timeout=20000; "
        "PRAGMA mmap_size=134217728; PRAGMA cache_size=-20000;"
    ),
}


def database(url, *, pool_size, connection_age):
    """Settings for the database at `url`.

    `pool_size` is the most PostgreSQL connections a process keeps; 0 turns psycopg's pool off, and
    `connection_age` (seconds) then says how long each thread keeps its own connection.

    Raises ImproperlyConfigured for any engine but SQLite and PostgreSQL.
    """
    try:
        config = dj_database_url.parse(url)
    except ValueError as error:
        raise ImproperlyConfigured(f"DATABASE_URL cannot be read: {error}") from error
    if config["ENGINE"] == "django.db.backends.sqlite3":
        config["OPTIONS"] = SQLITE_OPTIONS | config.get("OPTIONS", {})
    elif config["ENGINE"] == "django.db.backends.postgresql":
        if pool_size:
            config["CONN_MAX_AGE"] = 0
            pool = {"min_size": 1, "max_size": pool_size, "timeout": 10}
            config["OPTIONS"] = {"pool": pool} | config.get("OPTIONS", {})
        else:
            config["CONN_MAX_AGE"] = connection_age
            config["CONN_HEALTH_CHECKS"] = True
    else:
        raise ImproperlyConfigured("DATABASE_URL must start with sqlite:// or postgresql://.")
    return config


def cache(url):
    """Settings for the cache at `url`: locmem:// (this process only), redis://, rediss:// or unix://.

    Raises ImproperlyConfigured for anything else.
    """
    scheme = urlsplit(url).scheme
    if scheme == "locmem":
        return {
            "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
            "OPTIONS": {"MAX_ENTRIES": 5000},
        }
    if scheme in {"redis", "rediss", "unix"}:
        return {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": url}
    raise ImproperlyConfigured("CACHE_URL must start with locmem://, redis://, rediss:// or unix://.")
