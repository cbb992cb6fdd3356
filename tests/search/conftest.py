import pytest

from tests.editing import read


@pytest.fixture
def search(client, home):
    """Searches as a reader does, and gives what is to be seen."""

    def search(query, **more):
        response = client.get("/search/", {"query": query} | more)
        assert response.status_code == 200
        return read(response)

    return search


@pytest.fixture
def found(search):
    """The titles a search finds: pages and people."""

    def found(query, **more):
        return [heading.get_text() for heading in search(query, **more).select(".result__heading")]

    return found
