from django import template

from blog.models import BlogIndexPage

register = template.Library()


@register.simple_tag(takes_context=True)
def blog_url(context, blog, name, *args):
    """The address of one of the blog's own lists, such as `category` with a slug.

    Wagtail's tag wants the blog as its own type; its plain page, which is at hand, is enough.
    """
    return blog.get_url(context.get("request")) + BlogIndexPage().reverse_subpage(name, args=args)
