from django.db.models import Exists, OuterRef
from wagtail.models import Page

from blog.models import BlogPostPage, PostAuthor
from core.visibility import visible_q
from people.models import Person

MOST_PEOPLE = 5
MOST_PAGES = 200


def find_pages(query):
    """The ids of the pages anybody may see that speak of `query`, best first; at most `MOST_PAGES`."""
    found = [page.pk for page in Page.objects.live().search(query)[:MOST_PAGES]]
    # The search backends cannot express privacy and expiry, so a query of our own has the last word.
    visible = set(Page.objects.filter(visible_q(), pk__in=found).values_list("pk", flat=True))
    return [pk for pk in found if pk in visible]


def fetch_pages(ids):
    """The pages with these ids, each as its own type, in this order."""
    pages = {page.pk: page for page in Page.objects.filter(pk__in=ids).specific()}
    return [pages[pk] for pk in ids if pk in pages]


def find_people(query):
    """The people called or doing `query` who have written something anybody may see."""
    found = [person.pk for person in Person.objects.search(query)[: MOST_PEOPLE * 4]]
    public_posts = BlogPostPage.objects.visible().filter(pk=OuterRef("page_id"))
    authorships = PostAuthor.objects.filter(Exists(public_posts), person=OuterRef("pk"))
    people = Person.objects.filter(Exists(authorships), pk__in=found).in_bulk()
    return [people[pk] for pk in found if pk in people][:MOST_PEOPLE]
