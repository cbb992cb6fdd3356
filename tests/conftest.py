import os

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.cache import cache
from django.db import connection
from django.test import Client, override_settings
from xdist.scheduler import LoadScopeScheduling

from blog.models import BlogIndexPage
from events.models import EventIndexPage
from home.models import HomePage

PASSWORD = "a password for tests only"
NOTHING_SKIPPED = os.environ.get("ALONGSIDE_NOTHING_SKIPPED") == "1"


# --- Which tests run, and in which order ---


def pytest_itemcollected(item):
    if "transactional_site" in item.fixturenames:
        # First, because pytest-django heeds either the nearest mark or the fixtures' names.
        mark = pytest.mark.django_db(transaction=True, serialized_rollback=True)
        item.add_marker(mark, append=False)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config, items):
    leave_out_postgres_only(config, items)
    # Playwright keeps an event loop in its thread, under which Django refuses to ask the database.
    # Together and last, the browser tests keep it for as short as can be.
    items.sort(key=lambda item: item.get_closest_marker("browser") is not None)


def leave_out_postgres_only(config, items):
    if connection.vendor == "postgresql":
        return
    left_out = [item for item in items if item.get_closest_marker("postgres_only")]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item):
    mark = item.get_closest_marker("django_db")
    bare = mark and (mark.args or mark.kwargs)
    bare = bare or not {"transactional_db", "live_server"}.isdisjoint(item.fixturenames)
    if bare and "transactional_site" not in item.fixturenames:
        pytest.fail(
            "This test would leave an empty database to those after it: "
            "ask for the fixture transactional_site instead.",
            pytrace=False,
        )


class BrowserTestsTogether(LoadScopeScheduling):
    """Gives one worker all browser tests, which share a server, and hands out the others one by one.

    What `--dist=loadgroup` would do, had pytest 9.2 not broken it (pytest-xdist issue 1386).
    """

    def _split_scope(self, nodeid):
        return "browser" if nodeid.startswith("tests/browser/") else nodeid


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    return BrowserTestsTogether(config, log)


# --- What was skipped is never a footnote ---


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session):
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if NOTHING_SKIPPED and reporter and reporter.stats.get("skipped") and session.exitstatus == 0:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter):
    skipped = len(terminalreporter.stats.get("skipped", []))
    if skipped:
        told = "which ALONGSIDE_NOTHING_SKIPPED=1 forbids" if NOTHING_SKIPPED else "see below why"
        terminalreporter.section(f"{skipped} NOT RUN, {told}", sep="!", red=True, bold=True)


# --- The ground every test stands on ---


@pytest.fixture(scope="session", autouse=True)
def media_root(tmp_path_factory):
    with override_settings(MEDIA_ROOT=tmp_path_factory.mktemp("media")):
        yield


@pytest.fixture(autouse=True)
def empty_cache():
    cache.clear()


RESTORE = pytest.StashKey()


@pytest.fixture
def transactional_site(request, transactional_db, django_db_blocker):
    """A database without a transaction around the test; afterwards it is as the migrations left it."""

    def restore():
        with django_db_blocker.unblock():
            connection.creation.deserialize_db_from_string(connection._test_serialized_contents)

    request.node.stash[RESTORE] = restore


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item, nextitem):
    try:
        return (yield)
    finally:
        # By now pytest-django has emptied every table. After the last test there is no database.
        if RESTORE in item.stash and nextitem is not None:
            item.stash[RESTORE]()


# --- The cast ---


@pytest.fixture
def make_user(db):
    """Makes a user who signs in as NAME@example.org and is in the groups given by name."""

    def make(name, *groups, **fields):
        user = get_user_model().objects.create_user(
            email=f"{name}@example.org", password=PASSWORD, first_name=name.title(), **fields
        )
        user.groups.set([Group.objects.get(name=group) for group in groups])
        return user

    return make


@pytest.fixture
def editor(make_user):
    return make_user("editor", "Editors")


@pytest.fixture
def event_staff(make_user):
    return make_user("events", "Event staff")


@pytest.fixture
def moderator(make_user):
    return make_user("moderator", "Moderators")


@pytest.fixture
def superuser(make_user):
    return make_user("superuser", is_staff=True, is_superuser=True)


@pytest.fixture
def stranger(make_user):
    """Somebody who signs in and is in no group."""
    return make_user("stranger")


@pytest.fixture
def client_of(db):
    """Makes a test client in which `user` is signed in."""

    def make(user):
        client = Client()
        client.force_login(user)
        return client

    return make


# --- The pages the migrations made ---


@pytest.fixture
def home(db):
    return HomePage.objects.get(slug="home")


@pytest.fixture
def blog_index(db):
    return BlogIndexPage.objects.get(slug="blog")


@pytest.fixture
def event_index(db):
    return EventIndexPage.objects.get(slug="events")
