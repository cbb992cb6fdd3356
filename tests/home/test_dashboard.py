"""What the CMS opens on for each role."""

import pytest

from comments.models import PageComment
from tests.editing import read
from tests.factories.blog import PostFactory
from tests.factories.comments import CommentFactory

WRITE = ["Write a post", "See all posts"]
ADD = ["Add an event", "See all events"]
READ = ["Read what people wrote"]


@pytest.fixture
def dashboard(client_of):
    def dashboard(user):
        response = client_of(user).get("/admin/")
        assert response.status_code == 200
        return read(response)

    return dashboard


@pytest.mark.parametrize(
    "who,labels",
    [("editor", WRITE), ("event_staff", ADD), ("moderator", READ), ("superuser", [*WRITE, *ADD, *READ])],
)
def test_each_role_finds_what_it_came_for(request, client_of, dashboard, who, labels):
    user = request.getfixturevalue(who)
    links = dashboard(user).select(".shortcuts__link")
    assert sorted(link.get_text(strip=True) for link in links) == sorted(labels)
    client = client_of(user)
    assert {client.get(link["href"]).status_code for link in links} == {200}


def test_somebody_with_two_roles_finds_both(dashboard, make_user):
    links = dashboard(make_user("both", "Editors", "Moderators")).select(".shortcuts__link")
    assert sorted(link.get_text(strip=True) for link in links) == sorted([*WRITE, *READ])


def test_a_stranger_has_no_dashboard(client_of, stranger):
    response = client_of(stranger).get("/admin/")
    assert response.status_code == 302
    assert response.url.startswith("/admin/login/")


@pytest.mark.parametrize(
    "who,is_told", [("editor", False), ("event_staff", False), ("moderator", True), ("superuser", True)]
)
def test_only_those_who_decide_are_told_how_many_wait(request, dashboard, blog_index, who, is_told):
    post = PostFactory(parent=blog_index)
    for _ in range(3):
        CommentFactory(page=post, state=PageComment.State.WAITING)
    CommentFactory(page=post)
    text = " ".join(dashboard(request.getfixturevalue(who)).get_text(" ").split())
    assert ("3 responses waiting" in text) == is_told
    assert ("3 wait, the oldest for" in text) == is_told


def test_one_waiting_response_is_said_to_be_one(dashboard, moderator, blog_index):
    CommentFactory(page=PostFactory(parent=blog_index), state=PageComment.State.WAITING)
    text = " ".join(dashboard(moderator).get_text(" ").split())
    assert "1 response waiting" in text
    assert "1 waits, the oldest for" in text


def test_when_nobody_waits_it_says_so(dashboard, moderator):
    assert "Nobody is waiting." in dashboard(moderator).get_text()


def test_no_role_is_asked_about_the_workflow_that_is_gone(dashboard, editor, moderator):
    for user in (editor, moderator):
        assert "Awaiting your review" not in dashboard(user).get_text()


def test_a_moderator_sees_no_pages_in_the_menu(client_of, moderator):
    html = client_of(moderator).get("/admin/").content.decode()
    assert "wagtail.sidebar.PageExplorerMenuItem" not in html
    assert '"comment_queue"' in html or "/admin/responses/" in html
