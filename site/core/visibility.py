"""Which pages anybody at all may see: the one rule that every list, feed, search and count uses."""

from django.db.models import Exists, OuterRef, Q
from django.db.models.functions import Length, Substr
from django.utils import timezone
from wagtail.models import PageQuerySet, PageViewRestriction


def visible_q(now=None, page=""):
    """Published, not past its expiry, and under no password, login or group restriction.

    `now` is an aware datetime; the present moment if left out. `page` is the way to the page from
    the model that is filtered, such as `event__`. Wagtail leaves `live` on after `expire_at` until
    its scheduled command runs, and `PageQuerySet.public()` costs a query of its own each time;
    this is part of the query it filters. An alias is as private as the page it mirrors.
    """
    now = now or timezone.now()
    return (
        Q(**{f"{page}live": True})
        & (Q(**{f"{page}expire_at": None}) | Q(**{f"{page}expire_at__gt": now}))
        & ~Exists(restrictions_on(f"{page}path"))
        & ~Exists(restrictions_on(f"{page}alias_of__path"))
    )


def restrictions_on(path):
    """The restrictions that the page at the outer query's tree path `path` is under."""
    return PageViewRestriction.objects.filter(page__path=Substr(OuterRef(path), 1, Length("page__path")))


class VisiblePageQuerySet(PageQuerySet):
    def visible(self, now=None):
        return self.filter(visible_q(now))

    def with_visibility(self, now=None):
        """Every row, each with `anyone_may_see`, for where editors choose pages one by one."""
        return self.annotate(anyone_may_see=visible_q(now))


def has_expired(page):
    """Whether `page` is past its `expire_at`, even where the scheduled command has not run yet."""
    return page.expire_at is not None and page.expire_at <= timezone.now()
