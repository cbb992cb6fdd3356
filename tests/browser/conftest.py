"""A real browser and a real server. These tests never ask the database: they use the site."""

import os
import shutil
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import sync_playwright

from tests.browser.server import Server, fresh_database

SERVER = pytest.StashKey()
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # Whatever a page asks for, nothing leaves this machine.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
]
TELL_OF_POLICY_VIOLATIONS = """
document.addEventListener("securitypolicyviolation", (event) => console.error(
    `Content Security Policy: ${event.violatedDirective} forbids ${event.blockedURI} ${event.sample}`))
"""


def pytest_itemcollected(item):
    item.add_marker(pytest.mark.browser)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item):
    report = yield
    server = item.config.stash.get(SERVER, None)
    if report.failed and server:
        report.sections.append(("The end of the server's log", server.log_tail()))
    return report


# Scoped to this folder, so that other tests in the same process never meet Playwright's event loop.
@pytest.fixture(scope="package")
def browser():
    program = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, CHROMIUM)), None)
    if not program:
        message = f"no browser: install Debian's chromium, or set CHROMIUM (looked for {', '.join(CHROMIUM)})"
        if os.environ.get("CI") or os.environ.get("ALONGSIDE_NOTHING_SKIPPED") == "1":
            pytest.fail(message)
        pytest.skip(message)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="package")
def server(request, browser, tmp_path_factory):
    """The running site, with `url`, `manage(...)` and `log_tail()`. It holds the demo's stories."""
    home = tmp_path_factory.mktemp("site")
    with fresh_database(home, os.environ.get("DATABASE_URL", "")) as database_url:
        server = Server(home, database_url)
        server.manage("migrate", "--verbosity=0")
        server.manage("load_demo")
        with server.running():
            request.config.stash[SERVER] = server
            yield server
            del request.config.stash[SERVER]


@pytest.fixture(scope="package")
def site_server(server):
    """The running site's address."""
    return server.url


class Problems(list):
    """What went wrong in a browser; a test fails while any of it is left."""

    def expect(self, text):
        """Says that the test provokes problems with this text. Fails if there were none."""
        expected = [problem for problem in self if text in problem]
        assert expected, f"no problem says {text!r}: {list(self)}"
        self[:] = [problem for problem in self if text not in problem]

    def forgive(self, *texts):
        """Forgets problems that hold all these texts: of others' making, and harmless."""
        self[:] = [problem for problem in self if not all(text in problem for text in texts)]

    def watch(self, context, host):
        context.on("console", self.note_message)
        context.on("weberror", lambda raised: self.append(f"{raised.page.url}: {raised.error}"))
        context.on("request", lambda request: self.note_request(request.url, host))

    def note_message(self, message):
        if message.type == "error":
            self.append(f"{message.page.url}: {message.text}")

    def note_request(self, url, host):
        address = urlsplit(url)
        if address.scheme not in {"data", "blob", "about"} and address.netloc != host:
            self.append(f"asked another server: {url}")


@pytest.fixture
def problems():
    problems = Problems()
    yield problems
    assert not problems, "The browser complained:\n" + "\n".join(problems)


@pytest.fixture
def new_context(browser, site_server, problems):
    """Makes a context, as of a person who has never been here; takes Playwright's options."""
    contexts = []

    def make(**options):
        context = browser.new_context(
            **{"base_url": site_server, "locale": "en-GB", "timezone_id": "Europe/London"} | options
        )
        contexts.append(context)
        context.set_default_timeout(10_000)
        context.add_init_script(TELL_OF_POLICY_VIOLATIONS)
        problems.watch(context, urlsplit(site_server).netloc)
        return context

    yield make
    for context in contexts:
        context.close()


@pytest.fixture
def reader(new_context):
    """An empty page of somebody who reads."""
    return new_context().new_page()


@pytest.fixture
def reader_without_javascript(new_context):
    return new_context(java_script_enabled=False).new_page()
