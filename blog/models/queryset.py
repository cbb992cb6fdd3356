from django.db.models import Prefetch

from core.visibility import VisiblePageQuerySet, visible_q


class PostQuerySet(VisiblePageQuerySet):
    """Which posts, and with what already fetched."""

    def newest_first(self):
        return self.order_by("-date", "-pk")

    def tagged(self, slug):
        return self.filter(tagged_items__tag__slug=slug).distinct()

    def in_category(self, slug):
        return self.filter(category__slug=slug)

    def by_author(self, person):
        return self.filter(authors__person=person).distinct()

    def in_month(self, year, month):
        """Posts dated in that month on the site's own calendar."""
        return self.filter(date__year=year, date__month=month)

    def for_cards(self):
        """With all a card shows, and `anyone_may_see`."""
        return self.for_lists().with_visibility()

    def for_serving(self):
        """With all that a post's own page shows."""
        from blog.models.post_page import PostAuthor, PostEvent

        return self.select_related("category", "lead_image").prefetch_related(
            Prefetch("authors", PostAuthor.objects.select_related("person__photo")),
            Prefetch(
                "event_links",
                PostEvent.objects.select_related("event__venue").annotate(
                    event_is_visible=visible_q(page="event__")
                ),
            ),
        )

    def for_lists(self):
        """With all a list shows: two more queries, however many rows."""
        from blog.models.post_page import PostAuthor

        return self.select_related("category", "lead_image").prefetch_related(
            Prefetch("authors", PostAuthor.objects.select_related("person")),
            "lead_image__renditions",
        )
