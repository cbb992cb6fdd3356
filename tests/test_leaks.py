"""The leak matrix: what is not for everybody is on no page, list, feed, search or count.

Each row is a state that hides something; each column an address that could show it. A new
address belongs in `SURFACES`, and the last tests here fail until it is.
"""

import datetime

import pytest
from django.contrib.auth.models import Group
from django.urls import get_resolver, reverse
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction, get_page_models

from blog.models import BlogIndexPage, PostEvent
from comments.models import PageComment
from comments.tokens import token_for
from core.serving import serve as serve_page
from events.models import EventIndexPage
from home.models import StandardPage
from tests.factories.blog import CategoryFactory, PostFactory
from tests.factories.comments import CommentFactory
from tests.factories.events import EventFactory, VenueFactory
from tests.factories.people import PersonFactory

SECRET = "Quillfeather"  # in every text of what is hidden, and nowhere else
WORD = "almanac"  # in the same texts: what the search is asked for, which its page repeats


def unpublish(page):
    page.unpublish()


def schedule(page):
    page.unpublish()
    page.go_live_at = timezone.now() + datetime.timedelta(days=1)
    page.save()
    page.save_revision(approved_go_live_at=page.go_live_at)


def expire(page):
    # Past its time, and the scheduled command has not run: `live` is still on.
    Page.objects.filter(pk=page.pk).update(expire_at=timezone.now() - datetime.timedelta(minutes=1))


def ask_for_password(page):
    PageViewRestriction.objects.create(page=page, restriction_type="password", password="let me in")


def ask_for_login(page):
    PageViewRestriction.objects.create(page=page, restriction_type="login")


def ask_for_group(page):
    restriction = PageViewRestriction.objects.create(page=page, restriction_type="groups")
    restriction.groups.add(Group.objects.get(name="Editors"))


HIDE = {
    "draft": unpublish,
    "scheduled": schedule,
    "expired": expire,
    "password": ask_for_password,
    "login": ask_for_login,
    "group": ask_for_group,
}


class World:
    """A site where something secret hangs on every place that could give it away."""

    def __init__(self, home, blog, events):
        now = timezone.now()
        self.home, self.blog, self.events = home, blog, events
        self.person = PersonFactory(name=f"{SECRET} {WORD}", slug="secret-person")
        self.category = CategoryFactory(name="Open category", slug="secret-category")
        self.open_person = PersonFactory(name="Open Person", slug="open-person")
        self.post = PostFactory(
            parent=blog,
            title=f"{SECRET} post",
            slug="secret-post",
            standfirst=f"{SECRET} standfirst",
            body=[("text", {"text": f"<p>{SECRET} {WORD}</p>"})],
            category=self.category,
            authors=[self.person, self.open_person],
            date=now - datetime.timedelta(days=1),
        )
        self.post.tags.add("secrettag")
        self.post.save()
        self.event = EventFactory(
            parent=events,
            title=f"{SECRET} event",
            slug="secret-event",
            summary=f"{SECRET} summary",
            venue=VenueFactory(name=f"{SECRET} hall"),
            description=[("text", {"text": f"<p>{SECRET} {WORD}</p>"})],
        )
        self.past_event = EventFactory(
            parent=events,
            title=f"{SECRET} {WORD} past",
            slug="secret-past-event",
            start_date=now.date() - datetime.timedelta(days=9),
        )
        self.page = home.add_child(
            instance=StandardPage(
                title=f"{SECRET} page",
                slug="secret-page",
                introduction=f"{SECRET} {WORD}",
                show_in_menus=True,
            )
        )
        self.hidden = [self.post, self.event, self.past_event, self.page]
        # Somebody points at everything hidden from a page that is not.
        self.open_post = PostFactory(
            parent=blog,
            title="Open post",
            slug="open-post",
            authors=[self.open_person],
            date=now - datetime.timedelta(days=400),
            body=[("text", {"text": "<p>Open body</p>"}), ("event", self.event), ("post", self.post)],
        )
        PostEvent.objects.create(page=self.open_post, event=self.event)
        PostEvent.objects.create(page=self.open_post, event=self.past_event)
        self.open_event = EventFactory(
            parent=events,
            title="Open event",
            slug="open-event",
        )
        home.body = [("event", self.event), ("post", self.post)]
        home.save_revision().publish()
        self.comment = CommentFactory(
            page=self.post, comment=f"{SECRET} response", user_name=f"{SECRET} reader"
        )
        self.date = self.post.date

    def surfaces(self):
        """Every public address, by the name under which the tests below look for it."""
        blog = self.blog.url
        return {
            "home.home": [self.home.url],
            "blog.all": [blog, f"{blog}?page=1"],
            "blog.tag": [f"{blog}tag/secrettag/"],
            "blog.category": [f"{blog}category/secret-category/"],
            "blog.author": [f"{blog}author/secret-person/", f"{blog}author/open-person/"],
            "blog.month": [f"{blog}{self.date:%Y/%m}/".replace("/0", "/")],
            "blog.feed": [f"{blog}feed/"],
            "blog.post": [self.post.url, self.open_post.url],
            "events.upcoming": [self.events.url],
            "events.past": [f"{self.events.url}past/"],
            "events.event": [self.event.url, self.past_event.url, self.open_event.url],
            "home.standard": [self.page.url],
            "search": [
                f"/search/?query={WORD}",
                f"/search/?query={WORD}+post",
                "/search/?query=secrettag",
                "/search/?query=open",
            ],
            "comments:write": [reverse("comments:write", args=[self.post.pk])],
            "comments:reply": [reverse("comments:reply", args=[self.comment.pk])],
            "comments:received": [reverse("comments:received", args=["forged"])],
            "not found": ["/quite/elsewhere/"],
        }

    def addresses(self):
        return [address for addresses in self.surfaces().values() for address in addresses]


@pytest.fixture
def world(home, blog_index, event_index):
    return World(home, blog_index, event_index)


def leaks(client, addresses):
    """The addresses that give the secret away, in their body, their headers or where they lead."""
    found = []
    for address in addresses:
        response = client.get(address)
        if SECRET in response.content.decode() or any(SECRET in value for value in response.headers.values()):
            found.append(address)
    return found


def test_the_matrix_sees_what_is_open(client, world):
    """Everything is public here, and each surface that can show the secret does: the tests can fail."""
    shown = set(leaks(client, world.addresses()))
    silent = {name for name, addresses in world.surfaces().items() if not shown & set(addresses)}
    assert not silent
    found = client.get(f"/search/?query={WORD}").content.decode()
    assert found.count(SECRET) >= len(world.hidden) + 1, "every kind of page and the person"


@pytest.mark.parametrize("state", HIDE)
def test_a_hidden_page_is_nowhere(client, world, state):
    for page in world.hidden:
        HIDE[state](page)
    assert leaks(client, world.addresses()) == []


@pytest.mark.parametrize("state", ["password", "login", "group"])
def test_a_private_section_hides_what_is_below(client, world, state):
    for section in (world.blog, world.events, world.page):
        HIDE[state](section)
    assert leaks(client, world.addresses()) == []


@pytest.mark.parametrize("state", HIDE)
def test_nobody_answers_a_hidden_page(client, world, state):
    HIDE[state](world.post)
    for name in ("comments:write", "comments:reply"):
        for address in world.surfaces()[name]:
            assert client.get(address).status_code == 404
            assert client.post(address, {"comment": "Hello"}).status_code == 404
    assert PageComment.objects.count() == 1


@pytest.mark.parametrize("state", ["waiting", "rejected", "spam"])
class TestHeldComments:
    @pytest.fixture
    def held(self, world, state):
        CommentFactory(page=world.open_post, comment="Hello from everybody", user_name="Open reader")
        return CommentFactory(
            page=world.open_post,
            comment="Tanglewood words",
            user_name="Tanglewood reader",
            user_email="tanglewood@example.org",
            state=state,
        )

    def test_no_page_shows_or_counts_it(self, client, world, held):
        for address in [*world.addresses(), "/search/?query=everybody+words"]:
            assert "tanglewood" not in client.get(address).content.decode().lower()
        assert "1 response<" in client.get(world.open_post.url).content.decode()

    def test_nobody_answers_it(self, client, held):
        assert client.get(reverse("comments:reply", args=[held.pk])).status_code == 404

    def test_only_its_own_address_shows_it(self, client, world, held):
        own = reverse("comments:received", args=[token_for(held)])
        others = reverse("comments:received", args=[token_for(world.comment)])
        assert "Tanglewood words" in client.get(own).content.decode()
        assert "Tanglewood" not in client.get(others).content.decode()

    @pytest.mark.parametrize("role", ["editor", "event_staff", "stranger"])
    def test_no_lower_role_finds_it_in_the_cms(self, request, client_of, world, held, role):
        client = client_of(request.getfixturevalue(role))
        post = world.open_post.pk
        for address in [
            "/admin/",
            "/admin/responses/",
            "/admin/responses/results/",
            f"/admin/bulk/comments/pagecomment/approve/?id={held.pk}",
            "/admin/bulk/comments/pagecomment/spam/?id=all",
            f"/admin/pages/{post}/edit/",
            f"/admin/pages/{post}/history/",
            "/admin/reports/site-history/",
            "/admin/pages/search/?q=words",
        ]:
            assert "Tanglewood" not in client.get(address, follow=True).content.decode(), address


def test_an_address_of_mail_is_nowhere_even_of_an_approved_comment(client, world):
    CommentFactory(page=world.open_post, user_email="reader@example.org")
    for address in world.addresses():
        assert "reader@example.org" not in client.get(address).content.decode()


# --- Nothing is forgotten ---

NOT_OURS_TO_COVER = {
    "admin/": "Wagtail's own pages, behind a login; the roles' tests cover them",
    "documents/": "files by their address; Wagtail checks the collection's privacy",
    "^media/(?P<path>.*)$": "renditions of pictures that pages show",
    "": "Wagtail's password and login pages, and pages",
}


def test_every_address_of_the_site_is_in_the_matrix(world):
    covered = set(world.surfaces())
    for pattern in get_resolver().url_patterns:
        if str(pattern.pattern) in NOT_OURS_TO_COVER or pattern.callback is serve_page:
            continue  # pages: each of their types is in the matrix
        namespace = getattr(pattern, "namespace", None)
        names = [f"{namespace}:{p.name}" for p in pattern.url_patterns] if namespace else [pattern.name]
        assert set(names) <= covered, f"{set(names) - covered} must join SURFACES"


def test_every_list_a_page_has_is_in_the_matrix(world):
    covered = set(world.surfaces())
    for model, room in ((BlogIndexPage, "blog"), (EventIndexPage, "events")):
        names = {f"{room}.{pattern.name}" for pattern in model.get_subpage_urls()} - {f"{room}.index_route"}
        assert names <= covered, f"{names - covered} must join SURFACES"


def test_every_type_of_page_is_in_the_matrix(world):
    own = {model.__name__ for model in get_page_models() if not model.__module__.startswith("wagtail")}
    assert own == {"HomePage", "StandardPage", "BlogIndexPage", "BlogPostPage", "EventIndexPage", "EventPage"}
