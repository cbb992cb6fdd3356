from django import template
from django.utils.text import capfirst

from blog.models import BlogIndexPage

register = template.Library()


@register.filter
def kind_of_page(page_class):
    """What readers call a page of this type, such as “Blog post”."""
    return capfirst(page_class._meta.verbose_name)


@register.simple_tag(takes_context=True)
def person_url(context, person):
    """The address of the page with what `person` wrote; the blog is looked up once a response."""
    blog = context.render_context.get("blog")
    if blog is None:
        blog = context.render_context["blog"] = BlogIndexPage.objects.visible().first()
    if blog is None:
        return ""
    return blog.get_url(context.get("request")) + blog.reverse_subpage("author", args=[person.slug])
