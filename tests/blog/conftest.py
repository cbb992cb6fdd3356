import pytest

from tests.factories.blog import PostFactory


@pytest.fixture
def post(blog_index):
    return PostFactory(parent=blog_index, title="The kettle was on", slug="kettle")


@pytest.fixture
def make_post(blog_index):
    """Makes a published post in the blog."""

    def make(**fields):
        return PostFactory(parent=blog_index, **fields)

    return make
