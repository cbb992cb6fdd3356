from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from blog.models import BlogIndexPage, Category
from core.shortcuts import HOOK as SHORTCUTS
from core.shortcuts import Shortcut


class CategoryViewSet(SnippetViewSet):
    model = Category
    icon = "folder-open-inverse"
    add_to_admin_menu = True
    menu_order = 320
    list_display = ["name", "description"]
    search_fields = ["name"]


register_snippet(CategoryViewSet)


@hooks.register(SHORTCUTS)
def offer_blog(request, shortcuts):
    for index in BlogIndexPage.objects.all():
        if index.permissions_for_user(request.user).can_add_subpage():
            write = reverse("wagtailadmin_pages:add", args=["blog", "blogpostpage", index.pk])
            shortcuts.append(Shortcut(_("Write a post"), write, "edit"))
            shortcuts.append(
                Shortcut(_("See all posts"), reverse("wagtailadmin_explore", args=[index.pk]), "list-ul")
            )
