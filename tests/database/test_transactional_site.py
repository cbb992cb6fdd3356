"""Whatever order these run in, each finds the site as the migrations made it."""

from datetime import datetime

import pytest
from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Locale, Page, Site
from wagtail.search.backends import get_search_backend

from home.models import HomePage, StandardPage


def everything():
    """Every row of every model, but for what no one relies on.

    Rows that only join two others get new numbers, and times lose what is below a millisecond.
    """
    return {
        model._meta.label: {
            tuple(map(to_the_millisecond, row)) for row in model._base_manager.values_list(*columns(model))
        }
        for model in apps.get_models(include_auto_created=True)
        if model._meta.managed and not model._meta.proxy
    }


def columns(model):
    fields = model._meta.local_concrete_fields
    return [field.attname for field in fields if not (model._meta.auto_created and field.primary_key)]


def to_the_millisecond(value):
    if isinstance(value, datetime):
        return value.replace(microsecond=value.microsecond // 1000 * 1000)
    return repr(value)


@pytest.fixture(scope="session")
def first_seen():
    return {}


def assert_first_site(first_seen):
    home = HomePage.objects.get()
    assert [page.slug for page in home.get_children()] == ["blog", "events"]
    assert home.get_parent().is_root()
    assert Page.find_problems() == ([], [], [], [], [])
    assert Site.objects.get().root_page_id == home.pk
    assert Locale.objects.get().language_code == "en-gb"
    assert Collection.objects.get().is_root()
    assert {group.name for group in Group.objects.all()} >= {"Editors", "Event staff", "Moderators"}
    assert GroupPagePermission.objects.filter(group__name="Editors", page__slug="blog").count() == 3
    assert GroupCollectionPermission.objects.filter(group__name="Event staff").count() == 4
    assert Permission.objects.filter(codename="access_admin").count() == 1
    assert ContentType.objects.get_for_model(HomePage) == home.content_type
    now = everything()
    assert first_seen.setdefault("tables", now) == now


def spoil(home):
    child = home.add_child(
        instance=StandardPage(title="Only for this test", slug="only-here", introduction="w")
    )
    home.get_children().exclude(pk=child.pk).delete()
    Group.objects.all().delete()
    Permission.objects.all().delete()


@pytest.mark.parametrize("time", [1, 2])
def test_finds_the_first_site_in_a_transaction(home, first_seen, time):
    assert_first_site(first_seen)
    spoil(home)


@pytest.mark.parametrize("time", [1, 2])
def test_finds_the_first_site_without_one(transactional_site, home, first_seen, time):
    assert not connection.in_atomic_block
    assert_first_site(first_seen)
    spoil(home)


@pytest.mark.django_db
@pytest.mark.parametrize("time", [1, 2])
def test_marked_tests_find_it_too(transactional_site, home, first_seen, time):
    assert_first_site(first_seen)
    spoil(home)


@pytest.mark.parametrize("time", [1, 2])
def test_new_pages_get_keys_and_words_of_their_own(transactional_site, home, time):
    page = home.add_child(instance=StandardPage(title="Kingfisher", slug="kingfisher"))
    assert page.pk not in {home.pk, home.get_parent().pk}
    assert list(get_search_backend().search("kingfisher", StandardPage)) == [page]
