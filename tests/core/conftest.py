import pytest
from bs4 import BeautifulSoup

from blog.blocks import StoryBlock
from tests.factories.home import StandardPageFactory


@pytest.fixture
def render(db):
    """Renders one block of a text, given as the editor stores it."""

    def render(kind, value):
        story = StoryBlock()
        html = story.render(story.to_python([{"type": kind, "value": value}]))
        return BeautifulSoup(html, "html.parser")

    return render


@pytest.fixture
def page_with(home):
    """Makes a published page with the blocks given as pairs of type and value."""

    def make(*blocks, **fields):
        body = [{"type": kind, "value": value} for kind, value in blocks]
        return StandardPageFactory(parent=home, body=StoryBlock().to_python(body), **fields)

    return make
