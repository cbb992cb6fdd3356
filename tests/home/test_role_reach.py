"""Where each role gets in the CMS, and where it does not, proven by going there."""

import pytest
from django.urls import reverse

from blog.models import BlogPostPage
from events.models import EventPage
from tests.editing import address_to_add, address_to_edit, errors_beside_fields, publish
from tests.factories.blog import PostFactory
from tests.factories.events import EventFactory
from tests.factories.people import PersonFactory

# What is at each address, and who gets there; a superuser gets everywhere.
REACH = [
    # address                                         editor  events  moderator
    ("wagtailadmin_home",                             True,   True,   True),
    ("wagtailadmin_account",                          True,   True,   True),
    ("see the list of posts",                         True,   False,  False),
    ("see the list of events",                        False,  True,   False),
    ("search in pages",                               True,   True,   False),
    ("the history of a post",                         True,   False,  False),
    ("wagtailadmin_reports:site_history",             True,   True,   True),
    ("add a post",                                    True,   False,  False),
    ("edit a post",                                   True,   False,  False),
    ("delete a post",                                 True,   False,  False),
    ("preview a post",                                True,   False,  False),
    ("add an event",                                  False,  True,   False),
    ("edit an event",                                 False,  True,   False),
    ("delete an event",                               False,  True,   False),
    ("add a page",                                    False,  False,  False),
    ("edit the home page",                            False,  False,  False),
    ("edit the blog itself",                          True,   False,  False),
    ("edit the events page itself",                   False,  True,   False),
    ("comment_queue:index",                           False,  False,  True),
    ("wagtailimages:index",                           True,   True,   False),
    ("wagtailimages:add",                             True,   True,   False),
    ("wagtaildocs:index",                             True,   True,   False),
    ("wagtaildocs:add",                               True,   True,   False),
    ("wagtailsnippets_people_person:list",            True,   False,  False),
    ("wagtailsnippets_people_person:add",             True,   False,  False),
    ("wagtailsnippets_blog_category:list",            True,   False,  False),
    ("wagtailsnippets_events_venue:list",             False,  True,   False),
    ("content_notes:index",                           True,   False,  False),
    ("content_notes:add",                             True,   False,  False),
    ("wagtailusers_users:index",                      False,  False,  False),
    ("wagtailusers_users:add",                        False,  False,  False),
    ("wagtailusers_groups:index",                     False,  False,  False),
    ("wagtailsites:index",                            False,  False,  False),
    ("wagtailredirects:index",                        False,  False,  False),
    ("wagtailadmin_collections:index",                False,  False,  False),
    ("wagtailadmin_workflows:index",                  False,  False,  False),
    ("site settings",                                 False,  False,  False),
    ("response settings",                             False,  False,  False),
]  # fmt: skip
COLUMNS = {"editor": 1, "event_staff": 2, "moderator": 3}


@pytest.fixture
def address(home, blog_index, event_index):
    """The address of what the table above calls `name`."""
    post, event = PostFactory(parent=blog_index), EventFactory(parent=event_index)
    named = {
        "see the list of posts": reverse("wagtailadmin_explore", args=[blog_index.pk]),
        "see the list of events": reverse("wagtailadmin_explore", args=[event_index.pk]),
        "search in pages": reverse("wagtailadmin_pages:search") + "?q=post",
        "the history of a post": reverse("wagtailadmin_pages:history", args=[post.pk]),
        "add a post": address_to_add(blog_index, BlogPostPage),
        "edit a post": address_to_edit(post),
        "delete a post": reverse("wagtailadmin_pages:delete", args=[post.pk]),
        "preview a post": reverse("wagtailadmin_pages:view_draft", args=[post.pk]),
        "add an event": address_to_add(event_index, EventPage),
        "edit an event": address_to_edit(event),
        "delete an event": reverse("wagtailadmin_pages:delete", args=[event.pk]),
        "add a page": reverse("wagtailadmin_pages:add", args=["home", "standardpage", home.pk]),
        "edit the home page": address_to_edit(home),
        "edit the blog itself": address_to_edit(blog_index),
        "edit the events page itself": address_to_edit(event_index),
        "site settings": reverse("wagtailsettings:edit", args=["core", "sitesettings"]),
        "response settings": reverse("wagtailsettings:edit", args=["comments", "commentsettings"]),
    }
    return lambda name: named.get(name) or reverse(name)


def gets_in(client, address):
    """Whether `address` opens; the CMS sends those away who have no right to be there."""
    response = client.get(address, follow=True)
    assert response.status_code in {200, 403}
    # Settings lead on to those of a site, one step further down; anything else is somewhere else.
    path = response.request["PATH_INFO"]
    arrived = path.startswith(address.partition("?")[0]) and path != reverse("wagtailadmin_login")
    return response.status_code == 200 and arrived


@pytest.mark.parametrize("who", COLUMNS)
def test_each_role_gets_where_it_should_and_nowhere_else(request, client_of, address, who):
    client = client_of(request.getfixturevalue(who))
    assert {row[0]: gets_in(client, address(row[0])) for row in REACH} == {
        row[0]: row[COLUMNS[who]] for row in REACH
    }


def test_a_superuser_gets_everywhere(client_of, superuser, address):
    client = client_of(superuser)
    assert [row[0] for row in REACH if not gets_in(client, address(row[0]))] == []


def test_a_stranger_gets_nowhere(client_of, stranger, address):
    client = client_of(stranger)
    assert [row[0] for row in REACH if gets_in(client, address(row[0]))] == []


def test_somebody_not_signed_in_is_asked_to_sign_in(client, address):
    for row in REACH:
        response = client.get(address(row[0]))
        assert response.status_code == 302, row[0]
        assert response.url.startswith("/admin/login/?next="), row[0]


def test_somebody_who_may_sign_in_no_more_is_out_at_once(client_of, editor, address):
    client = client_of(editor)
    editor.is_active = False
    editor.save()
    assert not gets_in(client, address("add a post"))


@pytest.mark.parametrize("who", [*COLUMNS, "superuser", "stranger"])
def test_who_may_publish_a_post(request, client_of, editor, blog_index, who):
    client = client_of(request.getfixturevalue(who))
    moira = str(PersonFactory().pk)
    fields = {"title": "Tea", "slug": "tea", "authors__0__person": moira}
    if who in {"editor", "superuser"}:
        response = publish(client, address_to_add(blog_index, BlogPostPage), **fields)
        assert response.status_code == 302, errors_beside_fields(response)
        assert BlogPostPage.objects.get().live
    else:
        sent = {name.replace("__", "-"): value for name, value in fields.items()} | {"action-publish": "1"}
        response = client.post(address_to_add(blog_index, BlogPostPage), sent)
        assert response.status_code == 302
        assert response.url.startswith("/admin/")
        assert not BlogPostPage.objects.exists()


@pytest.mark.parametrize("who", [*COLUMNS, "superuser", "stranger"])
def test_who_may_publish_an_event(request, client_of, event_index, who):
    client = client_of(request.getfixturevalue(who))
    fields = {"title": "Tea", "slug": "tea", "start_date": "2027-01-05"}
    if who in {"event_staff", "superuser"}:
        assert publish(client, address_to_add(event_index, EventPage), **fields).status_code == 302
        assert EventPage.objects.get().live
    else:
        response = client.post(address_to_add(event_index, EventPage), fields | {"action-publish": "1"})
        assert response.status_code == 302
        assert not EventPage.objects.exists()


@pytest.mark.parametrize("who", ["event_staff", "moderator", "stranger"])
def test_nobody_else_unpublishes_deletes_moves_or_hides_a_post(
    request, client_of, blog_index, event_index, who
):
    client = client_of(request.getfixturevalue(who))
    post = PostFactory(parent=blog_index, title="Untouched")
    for action in ("unpublish", "delete", "set_privacy", "copy", "edit"):
        sent = {"restriction_type": "login", "title": "Mine", "new_title": "Mine", "new_slug": "mine"}
        client.post(reverse(f"wagtailadmin_pages:{action}", args=[post.pk]), sent)
    client.post(reverse("wagtailadmin_pages:move_confirm", args=[post.pk, event_index.pk]))
    (kept,) = BlogPostPage.objects.all()
    assert (kept.title, kept.live, kept.url_path) == ("Untouched", True, post.url_path)
    assert not kept.get_view_restrictions().exists()


def test_an_editor_unpublishes_and_deletes_a_post(client_of, editor, blog_index):
    client = client_of(editor)
    post = PostFactory(parent=blog_index)
    client.post(reverse("wagtailadmin_pages:unpublish", args=[post.pk]))
    post.refresh_from_db()
    assert not post.live
    client.post(reverse("wagtailadmin_pages:delete", args=[post.pk]))
    assert not BlogPostPage.objects.exists()


@pytest.mark.parametrize("who", COLUMNS)
def test_nobody_takes_away_a_blog_or_a_calendar_in_use(request, client_of, blog_index, event_index, who):
    client = client_of(request.getfixturevalue(who))
    PostFactory(parent=blog_index)
    EventFactory(parent=event_index)
    for page in (blog_index, event_index):
        client.post(reverse("wagtailadmin_pages:delete", args=[page.pk]))
    assert type(blog_index).objects.filter(pk=blog_index.pk).exists()
    assert type(event_index).objects.filter(pk=event_index.pk).exists()


@pytest.mark.parametrize("who", COLUMNS)
def test_nobody_gives_themselves_rights(request, client_of, who):
    user = request.getfixturevalue(who)
    client = client_of(user)
    sent = {"email": user.email, "first_name": "x", "last_name": "y", "is_superuser": "on", "is_active": "on"}
    client.post(reverse("wagtailusers_users:edit", args=[user.pk]), sent)
    client.post(reverse("wagtailadmin_account"), sent)
    before = set(user.groups.values_list("name", flat=True))
    user.refresh_from_db()
    assert not user.is_superuser
    assert set(user.groups.values_list("name", flat=True)) == before
