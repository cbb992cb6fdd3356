import zipfile
from datetime import date, timedelta
from io import StringIO

import pytest
from django.contrib.auth import authenticate, get_user_model
from django.core.management import CommandError, call_command
from django.db import transaction
from wagtail.documents import get_document_model
from wagtail.images import get_image_model

from blog.models import BlogPostPage, Category
from comments.models import PageComment
from comments.threads import thread_of
from core.models import SiteSettings
from events.models import EventPage
from home.demo.events import EVENTS
from home.demo.pictures.catalogue import PICTURES
from home.demo.posts import POSTS
from home.models import HomePage, StandardPage
from people.models import Person


def load_demo(*arguments):
    """What the command says."""
    out = StringIO()
    call_command("load_demo", *arguments, stdout=out)
    return out.getvalue()


@pytest.fixture(scope="module")
def first_run(django_db_setup, django_db_blocker):
    """What the first run says. Its rows stay until the last test of this file; each test's own do not."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield load_demo()
        transaction.set_rollback(True)


@pytest.fixture
def demo(first_run, db):
    return first_run


def counts():
    models = (
        BlogPostPage, EventPage, StandardPage, Person, Category, PageComment, get_image_model(),
        get_document_model(), get_user_model(),
    )  # fmt: skip
    return {model.__name__: model.objects.count() for model in models}


def test_it_makes_a_whole_community_and_says_so(demo):
    assert (BlogPostPage.objects.live().count(), EventPage.objects.live().count()) == (12, 8)
    assert (Person.objects.count(), StandardPage.objects.live().count()) == (4, 3)
    assert SiteSettings.objects.get().organisation == "Fenland Peer Network"
    assert HomePage.objects.get().welcome_heading
    assert "12 posts" in demo
    assert "admin@example.org" in demo
    assert "alongside-demo" in demo


def test_a_second_run_makes_nothing_and_says_so(demo):
    before = counts()
    said = load_demo("--password=another-password")
    assert counts() == before
    assert "Nothing was made" in said
    assert "another-password" not in said
    assert authenticate(username="editor@example.org", password="alongside-demo")


def test_a_second_run_leaves_what_an_editor_changed(demo):
    post = BlogPostPage.objects.get(slug="the-left-shoe")
    post.title = "The other shoe"
    post.save_revision().publish()
    person = Person.objects.get(slug="des")
    Person.objects.filter(pk=person.pk).update(role="chair of the trustees")
    home = HomePage.objects.get()
    home.welcome_heading = ""
    home.save_revision().publish()
    SiteSettings.objects.update(organisation="Somebody else")
    load_demo()
    post.refresh_from_db()
    person.refresh_from_db()
    assert (post.title, person.role) == ("The other shoe", "chair of the trustees")
    assert HomePage.objects.get().welcome_heading == ""
    assert SiteSettings.objects.get().organisation == "Somebody else"


def test_a_second_run_brings_back_what_is_gone(demo):
    BlogPostPage.objects.get(slug="lane-three").delete()
    said = load_demo()
    assert "1 post\n" in said
    assert BlogPostPage.objects.get(slug="lane-three").comments.approved().count() == 3


@pytest.mark.parametrize(
    "name, group", [("editor", "Editors"), ("events", "Event staff"), ("moderator", "Moderators")]
)
def test_each_login_is_in_its_group_and_is_somebody(demo, name, group):
    user = authenticate(username=f"{name}@example.org", password="alongside-demo")
    assert [found.name for found in user.groups.all()] == [group]
    assert not user.is_superuser
    assert user.person.post_authorships.exists()


def test_the_administrator_may_do_everything(demo):
    assert authenticate(username="admin@example.org", password="alongside-demo").is_superuser


def test_a_site_that_looks_public_is_refused(db, settings):
    settings.SERVE_MEDIA = False
    before = counts()
    with pytest.raises(CommandError, match="--anyway"):
        load_demo()
    assert counts() == before


def test_a_public_site_never_gets_the_password_everybody_knows(demo, settings):
    settings.SERVE_MEDIA = False
    get_user_model().objects.get(email="moderator@example.org").delete()
    said = load_demo("--anyway")
    assert "moderator@example.org" in said
    assert not authenticate(username="moderator@example.org", password="alongside-demo")


def test_it_says_kindly_when_the_site_has_been_rebuilt(demo):
    EventPage.objects.all().delete()
    HomePage.objects.get().get_children().get(slug="events").delete()
    with pytest.raises(CommandError, match="empty database"):
        load_demo()


def test_every_picture_is_described_and_light(demo):
    images = get_image_model().objects.all()
    assert images.count() == len(PICTURES)
    for image in images:
        assert len(image.description) > 40
        assert image.credit
        assert image.file.size < 200_000


def test_a_picture_is_the_same_every_time():
    assert PICTURES["heron"].jpeg() == PICTURES["heron"].jpeg()


def test_every_document_opens(demo):
    for document in get_document_model().objects.all():
        with document.file.open("rb") as file:
            if document.file_extension == "odt":
                archive = zipfile.ZipFile(file)
                assert archive.testzip() is None
                assert archive.namelist()[0] == "mimetype"
            else:
                assert file.read(5) == b"%PDF-"


def test_some_responses_wait_and_readers_see_none_of_them(demo):
    assert PageComment.objects.waiting().count() == 6
    decided = PageComment.objects.filter(state__in=[PageComment.State.REJECTED, PageComment.State.SPAM])
    assert decided.count() == 2
    for post in BlogPostPage.objects.all():
        assert all(entry.comment.state == "approved" for entry in thread_of(post) if entry.is_shown)


@pytest.mark.parametrize("slug", ["five-people-and-a-microphone", "your-first-tuesday-minute-by-minute"])
def test_two_threads_are_lively(demo, slug):
    entries = thread_of(BlogPostPage.objects.get(slug=slug))
    assert len(entries) in range(8, 15)
    assert {entry.level for entry in entries} == {0, 1, 2}
    assert any(entry.by_writer for entry in entries)
    for entry in entries:
        if entry.answered:
            assert entry.comment.submit_date > entry.answered.comment.submit_date


def test_posts_carry_their_own_dates_and_every_block(demo):
    newest, *_, oldest = BlogPostPage.objects.newest_first()
    assert oldest.first_published_at == oldest.date
    assert newest.date - oldest.date > timedelta(days=600)
    used = {block.block_type for post in BlogPostPage.objects.all() for block in post.body}
    assert used == set(BlogPostPage.body.field.stream_block.child_blocks)
    assert {link.relation for link in newest.event_links.all()} == {"announces", "writes_up"}


def test_events_are_of_every_kind(demo):
    assert (EventPage.objects.upcoming().count(), EventPage.objects.past().count()) == (5, 3)
    events = EventPage.objects.all()
    assert {event.status for event in events} == {"EventScheduled", "EventCancelled", "EventMovedOnline"}
    assert any(event.is_all_day for event in events)
    assert any(event.end_date for event in events)
    assert all(event.status_reason for event in events if event.has_news)


def test_privacy_and_accessibility_are_there_but_not_in_the_menu(demo, client):
    for slug, in_menu in (("about", True), ("privacy", False), ("accessibility", False)):
        assert StandardPage.objects.get(slug=slug).show_in_menus is in_menu
    for slug in ("privacy", "accessibility"):
        answer = client.get(f"/{slug}/")
        assert answer.status_code == 200
        assert not answer.cookies


def test_the_days_hold_on_every_day_of_the_year():
    for number in range(366):
        today = date(2027, 1, 1) + timedelta(days=number)
        days = [post.day(today) for post in POSTS]
        assert days == sorted(days)
        assert timedelta(days=3) < today - days[-1] < timedelta(days=14)
        for event in EVENTS:
            first = event.first_day(today)
            last = event.last_day(today) if event.last_day else first
            assert first != today != last
            assert first <= last
        told = POSTS[-1]
        [walked] = [event for event in EVENTS if event.slug == told.writes_up[0]]
        assert walked.first_day(today) + timedelta(days=4) == told.day(today)
