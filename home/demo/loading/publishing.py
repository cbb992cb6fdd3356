from wagtail.models import Page, Revision


def publish_below(parent, page, by, at=None):
    """Puts `page` below `parent` as the user `by` would have done, at the moment `at` if it is given."""
    page.owner = by
    parent.add_child(instance=page)
    publish(page, by, at)


def publish(page, by, at=None):
    revision = page.save_revision(user=by)
    # Not everybody who writes here may publish; the demo is told by one who may do everything.
    revision.publish(user=by, skip_permission_checks=True)
    if at is None:
        return
    # Otherwise two years of stories would all have been written just now.
    Revision.objects.filter(pk=revision.pk).update(created_at=at)
    Page.objects.filter(pk=page.pk).update(
        first_published_at=at, last_published_at=at, latest_revision_created_at=at
    )
