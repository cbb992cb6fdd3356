from concurrent.futures import ThreadPoolExecutor

from django.db import connection
from django.test import Client
from django.urls import reverse

from blog.models import BlogIndexPage
from comments.models import PageComment
from tests.factories.blog import PostFactory
from tests.factories.comments import CommentFactory

WRITERS, REPLIES = 4, 10


def test_a_form_sent_several_times_at_once_makes_one_response(transactional_site):
    post = PostFactory(parent=BlogIndexPage.objects.get(), slug="busy")
    address = reverse("comments:write", args=[post.pk])
    form = Client().get(address).context["form"]
    fields = {name: form[name].value() or "" for name in form.fields} | {"comment": "Only once"}

    def send(_number):
        try:
            return Client().post(address, fields)["Location"]
        finally:
            connection.close()

    with ThreadPoolExecutor(6) as pool:
        assert len(set(pool.map(send, range(6)))) == 1
    assert PageComment.objects.count() == 1


def test_many_people_answering_at_once_do_not_tangle_a_thread(transactional_site):
    post = PostFactory(parent=BlogIndexPage.objects.get(), slug="busy")
    root = CommentFactory(page=post, comment="root")
    branches = [CommentFactory(page=post, to=root, comment=f"branch {n}") for n in range(WRITERS)]

    def answer(branch):
        try:
            for n in range(REPLIES):
                CommentFactory(page=post, to=branch if n % 2 else root, comment=f"{branch.pk} {n}")
        finally:
            connection.close()

    def moderate():
        try:
            for comment in PageComment.objects.order_by("pk")[:WRITERS]:
                comment.state = PageComment.State.REJECTED
                comment.save()
        finally:
            connection.close()

    with ThreadPoolExecutor(WRITERS + 1) as pool:
        work = [pool.submit(answer, branch) for branch in branches] + [pool.submit(moderate)]
        for task in work:
            task.result(timeout=60)

    thread = list(PageComment.objects.on_page(post))
    assert len(thread) == 1 + WRITERS + WRITERS * REPLIES
    assert [comment.order for comment in thread] == list(range(1, len(thread) + 1))
    above = []
    for comment in thread:
        del above[comment.level :]
        assert comment.level == len(above)
        assert comment.parent_id == (above[-1].pk if above else comment.pk)
        above.append(comment)
    root.refresh_from_db()
    assert root.nested_count == len(thread) - 1
