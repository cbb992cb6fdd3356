from django.db import transaction

from home.demo.loading.events import load_events
from home.demo.loading.front import load_front, load_pages, load_settings
from home.demo.loading.ground import find_ground
from home.demo.loading.people import load_logins, load_people
from home.demo.loading.posts import load_posts


@transaction.atomic
def load_everything(password):
    """Makes what is missing of the demo and returns what that was.

    Logins made now get `password`. Raises SiteRebuiltError where the site has no place for it.
    """
    ground = find_ground()
    users = load_logins(password, ground.made)
    admin, editor, events, moderator = (
        users[f"{name}@example.org"] for name in ("admin", "editor", "events", "moderator")
    )
    people = load_people(users, ground.made)
    load_settings(ground)
    # Events before the posts that speak of them, and posts before the pages that point to them.
    load_events(ground, by=events)
    load_pages(ground, by=admin)
    load_posts(ground, people, by=editor, moderator=moderator)
    load_front(ground, by=admin)
    return ground.made
