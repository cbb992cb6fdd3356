from wagtail.models import PageViewRestriction


def restrict(page, by=PageViewRestriction.PASSWORD, groups=()):
    """Puts `page` and all below it under a password, a login or membership of `groups`."""
    restriction = PageViewRestriction.objects.create(
        page=page, restriction_type=by, password="heron" if by == PageViewRestriction.PASSWORD else ""
    )
    restriction.groups.set(groups)
    return restriction
