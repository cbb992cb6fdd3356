"""What the settings make of the environment. Each case starts Django afresh."""

import json
import os
import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from config.settings import environment

ROOT = Path(__file__).resolve().parents[1]
LONG_ENOUGH = "not a secret: " + "0123456789" * 5
PRODUCTION = {
    "ALLOWED_HOSTS": "www.example.org",
    "DATABASE_URL": "sqlite:///:memory:",
    "SECRET_KEY": LONG_ENOUGH,
    "SITE_URL": "https://www.example.org",
}
READ = re.findall(r'\benv\.\w+\(\s*"([A-Z_]+)"', (ROOT / "site/config/settings/base.py").read_text())
EXPLAINED = re.findall(r"^#?([A-Z_]+)=(.*)$", (ROOT / ".env.example").read_text(), re.MULTILINE)


def manage(*arguments, settings="production", **variables):
    """Runs manage.py with these variables and none but what a process needs."""
    # An empty value rather than none, so that a developer's own .env is not heard.
    silence = {name: "" for name in PRODUCTION if (ROOT / ".env").exists()}
    kept = {name: os.environ[name] for name in ("PATH", "VAR_DIR", "SYSTEMROOT") if name in os.environ}
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT,
        env=silence | kept | {"DJANGO_SETTINGS_MODULE": f"config.settings.{settings}"} | variables,
        capture_output=True,
        text=True,
        check=False,
    )


def production_says(**changes):
    variables = {name: value for name, value in (PRODUCTION | changes).items() if value is not None}
    done = manage("check", **variables)
    assert done.returncode != 0
    return done.stderr


def settings_of(module, **variables):
    program = (
        "import json; from django.conf import settings;"
        "names = [name for name in dir(settings) if name.isupper()];"
        "print(json.dumps({name: getattr(settings, name) for name in names}, default=str))"
    )
    done = manage("shell", "--no-imports", "--command", program, settings=module, **variables)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


# --- Production refuses ---


@pytest.mark.parametrize("name", ["SECRET_KEY", "ALLOWED_HOSTS", "SITE_URL"])
def test_production_names_what_is_missing(name):
    assert f"{name} is missing" in production_says(**{name: None})


def test_production_names_everything_missing_at_once():
    said = production_says(SECRET_KEY=None, ALLOWED_HOSTS=None, SITE_URL=None)
    assert said.count("is missing") == 3


@pytest.mark.parametrize(
    "name, value, complaint",
    [
        ("SECRET_KEY", "x" * 49, "SECRET_KEY is shorter than 50 characters"),
        ("ALLOWED_HOSTS", "*", "ALLOWED_HOSTS must name hosts"),
        ("ALLOWED_HOSTS", "www.example.org,*", "ALLOWED_HOSTS must name hosts"),
        ("SITE_URL", "www.example.org", "SITE_URL must be a whole address"),
        ("SITE_URL", "ftp://www.example.org", "SITE_URL must be a whole address"),
        ("SITE_URL", "https://", "SITE_URL must be a whole address"),
        ("DATABASE_URL", "mysql://somebody@localhost/site", "DATABASE_URL must start with"),
        ("DATABASE_URL", "no address at all", "DATABASE_URL"),
        ("CACHE_URL", "memcached://localhost", "CACHE_URL must start with"),
        ("DATABASE_POOL_SIZE", "many", "DATABASE_POOL_SIZE"),
    ],
)
def test_production_says_what_is_wrong(name, value, complaint):
    assert complaint in production_says(**{name: value})


def test_production_never_repeats_a_secret():
    assert "swordfish" not in production_says(SECRET_KEY="swordfish")
    assert "swordfish" not in production_says(DATABASE_URL="mysql://somebody:swordfish@localhost/site")
    assert "swordfish" not in production_says(
        DATABASE_URL="postgresql://somebody:swordfish@localhost:port/site"
    )


def test_production_passes_djangos_own_deployment_check():
    done = manage("check", "--deploy", "--fail-level", "WARNING", **PRODUCTION)
    assert done.returncode == 0, done.stderr


def test_production_has_no_debug_and_says_https():
    settings = settings_of("production", **PRODUCTION, DEBUG="true")
    assert settings["DEBUG"] is False
    assert settings["SECURE_SSL_REDIRECT"] is True
    assert settings["SESSION_COOKIE_SECURE"] is True
    assert settings["CSRF_COOKIE_SECURE"] is True
    assert settings["SECURE_HSTS_SECONDS"] >= 31_536_000
    assert settings["CSRF_TRUSTED_ORIGINS"] == ["https://www.example.org"]
    assert "SECURE_PROXY_SSL_HEADER" not in settings or settings["SECURE_PROXY_SSL_HEADER"] is None


# --- No secret stands in the repository ---


def test_development_makes_a_key_of_its_own(tmp_path):
    ours, another = tmp_path / "ours", tmp_path / "another"
    key = settings_of("dev", VAR_DIR=str(ours))["SECRET_KEY"]
    assert len(key) >= 50
    assert settings_of("dev", VAR_DIR=str(ours))["SECRET_KEY"] == key
    assert settings_of("dev", VAR_DIR=str(another))["SECRET_KEY"] != key
    assert (ours / "secret-key").stat().st_mode & 0o077 == 0


def test_the_base_has_no_default_for_a_secret(tmp_path):
    base = (ROOT / "site/config/settings/base.py").read_text()
    for name in ("SECRET_KEY", "EMAIL_HOST_PASSWORD"):
        assert f'{name} = env.str("{name}", "")' in base
        assert dict(EXPLAINED)[name] == ""


# --- Databases and caches ---


def test_sqlite_waits_for_its_turn():
    config = environment.database("sqlite:////tmp/x.sqlite3", pool_size=4, connection_age=600)
    assert config["ENGINE"] == "django.db.backends.sqlite3"
    assert config["NAME"] == "/tmp/x.sqlite3"  # noqa: S108
    assert config["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert config["OPTIONS"]["timeout"] == 20
    assert "journal_mode=WAL" in config["OPTIONS"]["init_command"]


def test_an_option_in_the_address_wins():
    config = environment.database("sqlite:///x.sqlite3?timeout=5", pool_size=4, connection_age=600)
    assert config["OPTIONS"]["timeout"] == 5
    assert config["OPTIONS"]["transaction_mode"] == "IMMEDIATE"


def test_postgres_has_a_pool():
    config = environment.database("postgresql://me@localhost/site", pool_size=7, connection_age=600)
    assert config["OPTIONS"]["pool"] == {"min_size": 1, "max_size": 7, "timeout": 10}
    assert config["CONN_MAX_AGE"] == 0


def test_without_the_pool_postgres_keeps_connections():
    config = environment.database("postgresql://me@localhost/site", pool_size=0, connection_age=30)
    assert "pool" not in config.get("OPTIONS", {})
    assert config["CONN_MAX_AGE"] == 30
    assert config["CONN_HEALTH_CHECKS"] is True


def test_a_pool_of_one_can_be_made():
    config = environment.database("postgresql://me@localhost/site", pool_size=1, connection_age=0)
    pool = config["OPTIONS"]["pool"]
    assert pool["min_size"] <= pool["max_size"]


def test_postgres_by_its_socket():
    config = environment.database("postgresql://me@/site?host=/run/postgresql", pool_size=0, connection_age=0)
    assert config["NAME"] == "site"
    assert config["OPTIONS"]["host"] == "/run/postgresql"


@pytest.mark.parametrize(
    "address", ["mysql://localhost/site", "localhost/site", "", "postgresql://localhost:x/"]
)
def test_no_other_database(address):
    with pytest.raises(ImproperlyConfigured, match="DATABASE_URL"):
        environment.database(address, pool_size=4, connection_age=600)


@pytest.mark.parametrize("address", ["redis://localhost/1", "rediss://localhost/1", "unix:///run/redis.sock"])
def test_a_cache_in_redis(address):
    config = environment.cache(address)
    assert config["BACKEND"] == "django.core.cache.backends.redis.RedisCache"
    assert config["LOCATION"] == address


@pytest.mark.parametrize("address", ["", "localhost", "memcached://localhost"])
def test_no_other_cache(address):
    with pytest.raises(ImproperlyConfigured, match="CACHE_URL"):
        environment.cache(address)


# --- .env.example ---


def test_the_example_explains_exactly_what_is_read():
    assert sorted(name for name, _default in EXPLAINED) == sorted(READ)


def test_every_line_of_the_example_has_its_explanation_above():
    lines = (ROOT / ".env.example").read_text().splitlines()
    for above, line in pairwise(lines):
        if re.match(r"#?[A-Z_]+=", line):
            assert re.match(r"# \S.*\.$", above), line


def test_only_the_base_reads_the_environment():
    readers = [
        str(path.relative_to(ROOT))
        for folder in ("site", "home", "blog", "events")
        for path in (ROOT / folder).rglob("*.py")
        if re.search(r"\bos\.(environ\b(?!\.setdefault)|getenv)", path.read_text())
    ]
    assert not readers


def test_a_copied_example_changes_nothing(tmp_path):
    text = (ROOT / ".env.example").read_text()
    example = dict(re.findall(r"^([A-Z_]+)=(.*)$", text, re.MULTILINE))
    variables = {"VAR_DIR": str(tmp_path)}
    assert settings_of("dev", **variables, **example) == settings_of("dev", **variables)
