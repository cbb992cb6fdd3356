"""The site as it runs in real life: a process of its own, with a database of its own."""

import contextlib
import os
import secrets
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
from psycopg import sql

ROOT = Path(__file__).resolve().parents[2]
STARTS_WITHIN = 60


class Server:
    """The site, served on a free port of this machine from files in `home`."""

    def __init__(self, home, database_url):
        self.log = home / "server.log"
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.url = f"http://localhost:{self.port}"
        self.environment = os.environ | {
            "DATABASE_URL": database_url,
            "DEBUG": "false",
            "DJANGO_SETTINGS_MODULE": "config.settings.dev",
            "MEDIA_ROOT": str(home / "media"),
            "PYTHONPATH": f"{ROOT}:{ROOT / 'site'}",
            "VAR_DIR": str(home),
        }

    def manage(self, *arguments):
        """What `manage.py` prints for these arguments, asked of this server's database."""
        done = subprocess.run(
            [sys.executable, "manage.py", *arguments],
            cwd=ROOT,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"manage.py {' '.join(arguments)}:\n{done.stdout}\n{done.stderr}"
        return done.stdout

    @contextlib.contextmanager
    def running(self):
        serve = "--interface wsgi --host 127.0.0.1 --workers 1 --blocking-threads 4 --access-log --port"
        command = [sys.executable, "-m", "granian", *serve.split(), str(self.port), "config.wsgi:application"]
        with self.log.open("wb") as log:
            process = subprocess.Popen(command, cwd=ROOT, env=self.environment, stdout=log, stderr=log)
        try:
            self.wait_for(process)
            yield
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def wait_for(self, process):
        until = time.monotonic() + STARTS_WITHIN
        while time.monotonic() < until and process.poll() is None:
            try:
                urllib.request.urlopen(self.url, timeout=5).close()  # noqa: S310
            except urllib.error.HTTPError as answered:
                answered.close()
                return
            except OSError:
                time.sleep(0.1)
            else:
                return
        raise AssertionError(f"The site did not start:\n{self.log_tail()}")

    def log_tail(self, lines=60):
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:])


@contextlib.contextmanager
def fresh_database(home, suite_url):
    """The address of an empty database of the kind that the suite runs on."""
    if not urlsplit(suite_url).scheme.startswith("postgres"):
        yield f"sqlite:///{home / 'site.sqlite3'}"
        return
    name = f"alongside_browser_{secrets.token_hex(4)}"
    address, question_mark, options = suite_url.partition("?")
    address = f"{address.rpartition('/')[0]}/{name}"
    with psycopg.connect(suite_url, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        try:
            yield f"{address}{question_mark}{options}"
        finally:
            connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))
