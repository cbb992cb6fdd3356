"""What editors see before they save for the first time."""

import pytest
from django.urls import reverse

from blog.models import BlogPostPage
from events.models import EventPage
from home.models import StandardPage
from tests.editing import address_to_add, filled_in


@pytest.mark.parametrize(
    "model,below,fields",
    [
        (BlogPostPage, "blog_index", {"title": "Not yet kept"}),
        (EventPage, "event_index", {"title": "Not yet kept"}),
        (EventPage, "event_index", {"title": "Not yet kept", "start_date": "2027-01-12"}),
        (StandardPage, "home", {"title": "Not yet kept"}),
    ],
    ids=["post", "event without a date", "event", "page"],
)
def test_a_page_that_was_never_saved_can_be_previewed(request, client_of, superuser, model, below, fields):
    client, parent = client_of(superuser), request.getfixturevalue(below)
    address = reverse(
        "wagtailadmin_pages:preview_on_add", args=[model._meta.app_label, model._meta.model_name, parent.pk]
    )
    sent = client.post(address, filled_in(client, address_to_add(parent, model), fields))
    assert sent.json()["is_valid"]
    preview = client.get(address)
    assert preview.status_code == 200
    assert "Not yet kept" in preview.content.decode()
