"""Where things lie in this repository, and what must never stand in them."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("config", "core", "people", "library", "comments", "search", "blog", "events", "home")
TEMPLATES = ROOT / "site" / "templates"
# Pages that belong to no app, and Wagtail's own templates that ours stand in for.
FRONT_ROOM = {"base.html", "400.html", "403.html", "403_csrf.html", "404.html", "500.html"}
ROOMS = {*PACKAGES, "wagtailadmin", "wagtailcore", "wagtailembeds"}
LONGEST = 400


def code(*suffixes):
    return sorted(
        path
        for folder in ("site", "home", "blog", "events")
        for path in (ROOT / folder).rglob("*")
        if path.suffix in suffixes and "migrations" not in path.parts
    )


def assert_nowhere(pattern, paths):
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in paths
        for number, line in enumerate(path.read_text().splitlines(), 1)
        if re.search(pattern, line)
    ]
    assert not found, "\n" + "\n".join(found)


def python(program):
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "site")])}
    return subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    ).stdout.strip()


def test_site_is_a_folder_and_the_standard_librarys_name():
    assert not (ROOT / "site" / "__init__.py").exists()
    assert Path(python("import site; print(site.__file__)")) == Path(os.__file__).with_name("site.py")


@pytest.mark.parametrize("name", PACKAGES)
def test_every_package_is_where_imports_find_it(name):
    folder = ROOT if name in {"blog", "events", "home"} else ROOT / "site"
    assert python(f"import {name}; print({name}.__file__)") == str(folder / name / "__init__.py")


@pytest.mark.parametrize("name", ["production", "development"])
def test_requirements_name_no_address(name):
    text = (ROOT / "requirements" / f"{name}.txt").read_text()
    assert "://" not in text
    assert "--index" not in text
    assert "--hash=sha256:" in text


def test_no_file_is_too_long_to_read_at_once():
    too_long = {
        str(path.relative_to(ROOT)): lines
        for path in code(".py", ".js", ".html")
        if (lines := len(path.read_text().splitlines())) > LONGEST
    }
    assert not too_long


def test_styles_and_scripts_are_files():
    handlers = r"on(blur|change|click|error|focus|input|key\w+|load|mouse\w+|pointer\w+|submit|toggle)"
    assert_nowhere(rf"""(?i)\s(style|{handlers})\s*=\s*\\?["']""", code(".html", ".py"))
    assert_nowhere(r"(?i)<style[\s>]|javascript:", code(".html", ".py"))
    assert_nowhere(r"(?i)<script(?![^>]*(\bsrc=|application/(ld\+)?json))", code(".html", ".py"))


def test_nothing_goes_around_escaping_or_csrf():
    assert_nowhere(r"\|\s*safe\b|\bautoescape\s+off\b", code(".html"))
    assert_nowhere(r"\b(mark_safe|SafeString|SafeText|csrf_exempt)\b", code(".py"))


def test_every_template_has_its_room():
    homeless = [
        str(path.relative_to(TEMPLATES))
        for path in TEMPLATES.rglob("*")
        if path.is_file() and path.relative_to(TEMPLATES).parts[0] not in FRONT_ROOM | ROOMS
    ]
    assert not homeless


def test_templates_live_in_one_place():
    elsewhere = [path for path in code(".html") if not path.is_relative_to(TEMPLATES)]
    assert not elsewhere
