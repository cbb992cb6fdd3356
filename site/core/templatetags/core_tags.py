from django import template
from wagtail.models import Page, Site

from core.visibility import visible_q

register = template.Library()


@register.simple_tag(takes_context=True)
def site_sections(context):
    """The pages directly below the home page that anybody may see: one query for menu and foot.

    `menu` holds those the editors show in menus, `others` the rest.
    """
    request = context.get("request")
    site = Site.find_for_request(request) if request else None
    if site is None:
        return {"menu": [], "others": []}
    if not hasattr(request, "_site_sections"):
        below_home = Page.objects.filter(visible_q()).child_of(site.root_page).order_by("path")
        sections = {"menu": [], "others": []}
        for page in below_home:
            sections["menu" if page.show_in_menus else "others"].append(page)
        request._site_sections = sections
    return request._site_sections


@register.filter
def is_within(page, section):
    """Whether `page` is `section` or below it, to mark where the reader is in the menu."""
    return bool(page and section) and getattr(page, "path", "").startswith(section.path)


@register.filter
def telephone(number):
    """A number as it stands in a tel: address (RFC 3966): digits only."""
    return "".join(character for character in number if character.isdigit() or character == "+")
