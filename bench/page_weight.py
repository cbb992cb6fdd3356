"""Prints how often pages ask the database and how much they weigh, on a database of its own.

PYTHONPATH=.:site .venv/bin/python bench/page_weight.py
"""

import gzip
import os
import re
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def main():
    with tempfile.TemporaryDirectory() as home:
        os.environ |= {
            "DJANGO_SETTINGS_MODULE": "config.settings.test",
            "VAR_DIR": home,
            "DATABASE_URL": "",
            "LOG_LEVEL": "WARNING",
        }
        import django

        django.setup()
        from django.test.utils import setup_databases, setup_test_environment, teardown_databases

        setup_test_environment()
        databases = setup_databases(verbosity=0, interactive=False)
        try:
            report()
        finally:
            teardown_databases(databases, verbosity=0)


def report():
    from tests.factories.comments import CommentFactory

    post, event = make_pages()
    print(f"{'page':32} {'queries':>7} {'KiB':>7} {'gzipped':>7}")
    for address in ("/", "/blog/", "/blog/feed/", "/events/", "/search/?query=tuesday", event.url):
        show(address, address)
    written = 0
    for total in (0, 100, 1000):
        root = None
        while written < total:
            # Ten to a thread, forty words each.
            text = "We sat until the tea was cold, and nobody minded. " * 4
            if written % 10 == 0:
                root = CommentFactory(page=post, comment=text)
            else:
                CommentFactory(page=post, to=root, comment=text)
            written += 1
        show(f"post with {total} responses", post.url)
    weigh_assets(post.url)


def make_pages():
    from blog.models import BlogIndexPage, PostEvent
    from core.models import ContentNote
    from events.models import EventIndexPage
    from tests.factories.blog import CategoryFactory, PostFactory
    from tests.factories.events import EventFactory, VenueFactory
    from tests.factories.library import ImageFactory
    from tests.factories.people import PersonFactory

    event = EventFactory(parent=EventIndexPage.objects.get(), venue=VenueFactory())
    for _ in range(10):
        post = PostFactory(
            parent=BlogIndexPage.objects.get(),
            lead_image=ImageFactory(),
            category=CategoryFactory(),
            authors=[PersonFactory(photo=ImageFactory()), PersonFactory()],
            body=[
                ("text", {"text": "<p>" + "Once upon a Tuesday. " * 200 + "</p>"}),
                ("picture", {"image": ImageFactory(), "caption": "A caption"}),
            ],
        )
        post.tags.add("tea", "walking")
        post.content_notes.add(ContentNote.objects.get_or_create(name="grief")[0])
        post.save()
        PostEvent.objects.create(page=post, event=event)
    return post, event


def show(name, address):
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    client = Client()
    client.get(address)
    with CaptureQueriesContext(connection) as queries:
        body = client.get(address).content
    packed = len(gzip.compress(body, 6))
    print(f"{name:32} {len(queries):7} {len(body) / 1024:7.1f} {packed / 1024:7.1f}")


def weigh_assets(address):
    from django.test import Client

    page = Client().get(address).content.decode()
    files = re.findall(r'(?:href|src)="/static/([^"]+\.(?:css|js))"', page)
    for kind in ("css", "js"):
        paths = [ROOT / "site" / "static" / name for name in files if name.endswith(kind)]
        packed = sum(len(gzip.compress(path.read_bytes(), 6)) for path in paths)
        print(f"{kind}: {len(paths)} files, {packed / 1024:.1f} KiB gzipped")


if __name__ == "__main__":
    main()
