from datetime import datetime
from zoneinfo import ZoneInfo

from django.db.models import Q

from blog.models import BlogPostPage, Category, PostAuthor, PostEvent
from core.models import ContentNote
from events.models import EventPage
from home.demo.loading.bodies import body_of
from home.demo.loading.library import image_of
from home.demo.loading.publishing import publish_below
from home.demo.loading.responses import load_responses
from home.demo.posts import POSTS
from home.demo.shelves import CATEGORIES, CONTENT_NOTES

# Where the stories happen, wherever the machine that tells them stands.
FENS = ZoneInfo("Europe/London")


def load_posts(ground, people, by, moderator):
    categories = {slug: _category(slug, *rest, ground.made) for slug, *rest in CATEGORIES}
    notes = {name: _content_note(name, ground.made) for name in CONTENT_NOTES}
    for post in POSTS:
        if ground.page_at(f"blog/{post.slug}"):
            continue
        page = _page(post, categories, notes, people, ground)
        publish_below(ground.blog, page, by, at=page.date)
        ground.made.add("post", "posts")
        load_responses(post, page, people, moderator, ground)


def _category(slug, name, description, made):
    category = Category.objects.filter(Q(slug=slug) | Q(name=name)).first()
    if category is None:
        category = Category.objects.create(slug=slug, name=name, description=description)
        made.add("category", "categories")
    return category


def _content_note(name, made):
    note, is_new = ContentNote.objects.get_or_create(name=name)
    if is_new:
        made.add("content note", "content notes")
    return note


def _page(post, categories, notes, people, ground):
    page = BlogPostPage(
        slug=post.slug,
        title=post.title,
        date=datetime.combine(post.day(ground.today), post.clock, tzinfo=FENS),
        standfirst=post.standfirst,
        lead_image=image_of(post.lead, ground.made) if post.lead else None,
        body=body_of(post.body, ground),
        category=categories[post.category],
        comments_open=post.takes_responses,
    )
    page.authors = [PostAuthor(person=people[name]) for name in post.authors]
    page.event_links = [*_event_links(post, ground)]
    page.content_notes = [notes[name] for name in post.notes]
    page.tags.add(*post.tags)
    return page


def _event_links(post, ground):
    """The announcement first: it is what a reader can still come to."""
    for relation, slugs in (
        (PostEvent.Relation.ANNOUNCES, post.announces),
        (PostEvent.Relation.WRITES_UP, post.writes_up),
    ):
        for event in EventPage.objects.child_of(ground.events).filter(slug__in=slugs):
            yield PostEvent(event=event, relation=relation)
