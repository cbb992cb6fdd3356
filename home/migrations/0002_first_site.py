"""A home page, a blog and an events page, and the three roles that work on them."""

from django.db import migrations
from django.utils import timezone

# (app, model, codename): what a member may do wherever it is in the CMS.
EVERYBODY_IN_THE_CMS = [("wagtailadmin", "admin", "access_admin")]
ROLES = {
    "Editors": [
        ("blog", "category", "add_category"),
        ("blog", "category", "change_category"),
        ("core", "contentnote", "add_contentnote"),
        ("core", "contentnote", "change_contentnote"),
        ("people", "person", "add_person"),
        ("people", "person", "change_person"),
    ],
    "Event staff": [
        ("events", "venue", "add_venue"),
        ("events", "venue", "change_venue"),
    ],
    "Moderators": [
        ("comments", "pagecomment", "view_pagecomment"),
        ("comments", "pagecomment", "change_pagecomment"),
    ],
}
PAGES_OF_ROLE = {"Editors": "blog", "Event staff": "events"}
ON_PAGES = ["add_page", "change_page", "publish_page"]
IN_LIBRARY = [
    ("wagtailimages", "image", "add_image"),
    ("wagtailimages", "image", "choose_image"),
    ("wagtaildocs", "document", "add_document"),
    ("wagtaildocs", "document", "choose_document"),
]


def make_first_site(apps, schema_editor):
    pages = make_pages(apps)
    remove_stock_workflow(apps)
    for role, permissions in ROLES.items():
        make_role(apps, role, permissions, pages.get(PAGES_OF_ROLE.get(role)))


def make_pages(apps):
    """The three pages in place of Wagtail's welcome page; returns them by slug."""
    Page = apps.get_model("wagtailcore", "Page")
    Site = apps.get_model("wagtailcore", "Site")
    root = Page.objects.get(depth=1)
    locale = apps.get_model("wagtailcore", "Locale").objects.first()
    welcome = Page.objects.filter(depth=2, content_type__model="page").first()

    def make(app, model, slug, title, path, url_path, **fields):
        ContentType = apps.get_model("contenttypes", "ContentType")
        content_type, _made = ContentType.objects.get_or_create(app_label=app, model=model)
        now = timezone.now()
        return apps.get_model(app, model).objects.create(
            title=title,
            draft_title=title,
            slug=slug,
            path=path,
            depth=len(path) // 4,
            url_path=url_path,
            content_type=content_type,
            locale=locale,
            live=True,
            first_published_at=now,
            last_published_at=now,
            **fields,
        )

    top = f"{root.path}{root.numchild + 1:04d}"
    home = make("home", "homepage", "home", "Home", top, "/home/", numchild=2)
    blog = make(
        "blog", "blogindexpage", "blog", "Blog", top + "0001", "/home/blog/", show_in_menus=True
    )
    events = make(
        "events", "eventindexpage", "events", "Events", top + "0002", "/home/events/", show_in_menus=True
    )
    Site.objects.filter(is_default_site=True).update(root_page=home.page_ptr_id)
    if welcome:
        welcome.delete()
    Page.objects.filter(pk=root.pk).update(numchild=Page.objects.filter(depth=2).count())
    return {"blog": blog, "events": events}


def remove_stock_workflow(apps):
    """Wagtail's first workflow asks its Moderators to approve pages; ours look after responses."""
    apps.get_model("wagtailcore", "Workflow").objects.filter(name="Moderators approval").delete()
    apps.get_model("wagtailcore", "Task").objects.filter(name="Moderators approval").delete()


def make_role(apps, name, permissions, page):
    """The group `name` with exactly these rights, whatever Wagtail gave a group of that name."""
    group, _made = apps.get_model("auth", "Group").objects.get_or_create(name=name)
    PagePermission = apps.get_model("wagtailcore", "GroupPagePermission")
    CollectionPermission = apps.get_model("wagtailcore", "GroupCollectionPermission")
    PagePermission.objects.filter(group=group).delete()
    CollectionPermission.objects.filter(group=group).delete()
    group.permissions.set(permission(apps, *of) for of in EVERYBODY_IN_THE_CMS + permissions)
    if page is None:
        return
    root_collection = apps.get_model("wagtailcore", "Collection").objects.get(depth=1)
    for codename in ON_PAGES:
        PagePermission.objects.create(
            group=group, page_id=page.pk, permission=permission(apps, "wagtailcore", "page", codename)
        )
    for of in IN_LIBRARY:
        CollectionPermission.objects.create(
            group=group, collection=root_collection, permission=permission(apps, *of)
        )


def permission(apps, app, model, codename):
    # Django makes permissions only after the last migration; it finds these and keeps them.
    ContentType = apps.get_model("contenttypes", "ContentType")
    content_type, _made = ContentType.objects.get_or_create(app_label=app, model=model)
    verb, _underscore, noun = codename.partition("_")
    found, _made = apps.get_model("auth", "Permission").objects.get_or_create(
        content_type=content_type, codename=codename, defaults={"name": f"Can {verb} {noun}"}
    )
    return found


class Migration(migrations.Migration):
    dependencies = [
        ("home", "0001_initial"),
        ("blog", "0001_initial"),
        ("events", "0001_initial"),
        ("comments", "0001_initial"),
        ("core", "0001_initial"),
        ("people", "0002_person"),
        ("wagtailadmin", "0006_formstate"),
        ("wagtailimages", "0027_image_description"),
        ("wagtaildocs", "0014_alter_document_file_size"),
    ]

    operations = [migrations.RunPython(make_first_site, migrations.RunPython.noop)]
