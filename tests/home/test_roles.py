"""Exactly which rights the roles have that the first migration makes."""

import pytest
from django.contrib.auth.models import Group, Permission
from wagtail.models import GroupCollectionPermission, GroupPagePermission, Page, Workflow

IN_THE_CMS = {
    "Editors": {
        "wagtailadmin.access_admin",
        "blog.add_category",
        "blog.change_category",
        "core.add_contentnote",
        "core.change_contentnote",
        "people.add_person",
        "people.change_person",
    },
    "Event staff": {
        "wagtailadmin.access_admin",
        "events.add_venue",
        "events.change_venue",
    },
    "Moderators": {
        "wagtailadmin.access_admin",
        "comments.view_pagecomment",
        "comments.change_pagecomment",
    },
}
ON_PAGES = {
    "Editors": {("/home/blog/", "add_page"), ("/home/blog/", "change_page"), ("/home/blog/", "publish_page")},
    "Event staff": {
        ("/home/events/", "add_page"),
        ("/home/events/", "change_page"),
        ("/home/events/", "publish_page"),
    },
    "Moderators": set(),
}
IN_THE_LIBRARY = {
    "Editors": {"add_image", "choose_image", "add_document", "choose_document"},
    "Event staff": {"add_image", "choose_image", "add_document", "choose_document"},
    "Moderators": set(),
}
ROLES = sorted(IN_THE_CMS)


def test_there_are_three_roles_and_no_other(db):
    assert sorted(Group.objects.values_list("name", flat=True)) == ROLES


@pytest.mark.parametrize("role", ROLES)
def test_rights_in_the_cms(db, role):
    held = Permission.objects.filter(group__name=role).select_related("content_type")
    assert {f"{right.content_type.app_label}.{right.codename}" for right in held} == IN_THE_CMS[role]


@pytest.mark.parametrize("role", ROLES)
def test_rights_on_pages(db, role):
    held = GroupPagePermission.objects.filter(group__name=role).select_related("page", "permission")
    assert {(right.page.url_path, right.permission.codename) for right in held} == ON_PAGES[role]
    assert len(held) == len(ON_PAGES[role])


@pytest.mark.parametrize("role", ROLES)
def test_rights_in_the_library(db, role):
    held = GroupCollectionPermission.objects.filter(group__name=role).select_related(
        "collection", "permission"
    )
    assert {right.permission.codename for right in held} == IN_THE_LIBRARY[role]
    assert all(right.collection.is_root() for right in held)


def test_every_right_is_one_that_django_knows_and_once(db):
    """The migration makes rights before Django does: they must be the same rows."""
    names = list(Permission.objects.values_list("content_type__app_label", "codename"))
    assert len(names) == len(set(names))


def test_the_stock_workflow_is_gone(db):
    assert not Workflow.objects.exists()
    assert not any(page.has_workflow for page in Page.objects.all())


def test_wagtails_welcome_page_is_gone(db):
    assert sorted(Page.objects.values_list("url_path", flat=True)) == [
        "/",
        "/home/",
        "/home/blog/",
        "/home/events/",
    ]
