"""Finds the pages that comments stand under, for a whole list at once."""

from collections import defaultdict

from django.contrib.contenttypes.models import ContentType


def fetch_pages(comments):
    """Sets `page` on each comment: one query for each type of page, however many comments."""
    by_type = defaultdict(list)
    for comment in comments:
        by_type[comment.content_type_id].append(comment)
    for type_id, group in by_type.items():
        model = ContentType.objects.get_for_id(type_id).model_class()
        pages = model._default_manager.in_bulk([int(comment.object_pk) for comment in group])
        for comment in group:
            comment.page = pages.get(int(comment.object_pk))
