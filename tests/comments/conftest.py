import pytest

from tests.factories.blog import PostFactory
from tests.factories.comments import CommentFactory
from tests.factories.people import PersonFactory


@pytest.fixture
def writer(make_user):
    """Somebody who signs in and writes posts."""
    user = make_user("writer", "Editors")
    PersonFactory(name="Hanna", user=user)
    return user


@pytest.fixture
def post(blog_index, writer):
    return PostFactory(
        parent=blog_index, title="The first evening", slug="the-first-evening", authors=[writer.person]
    )


@pytest.fixture
def comment(post):
    return CommentFactory(page=post, user_name="Mike", comment="I know that feeling.")
