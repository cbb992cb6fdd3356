"""The front door and what stands around every page. Filled only while nobody has touched it."""

from comments.models import CommentSettings
from core.models import SiteSettings
from home.demo import pages
from home.demo.loading.bodies import body_of
from home.demo.loading.library import image_of
from home.demo.loading.publishing import publish, publish_below
from home.models import StandardPage


def load_settings(ground):
    site_settings = SiteSettings.for_site(ground.site)
    if not any(getattr(site_settings, name) for name in pages.SETTINGS):
        for name, value in pages.SETTINGS.items():
            setattr(site_settings, name, value)
        site_settings.social_links = [
            ("social_link", {"name": name, "url": url}) for name, url in pages.SOCIAL_LINKS
        ]
        site_settings.save()
        ground.made.add("page of settings", "pages of settings")
    comment_settings = CommentSettings.for_site(ground.site)
    if comment_settings.reading_times == CommentSettings().reading_times:
        comment_settings.reading_times = pages.READING_TIMES
        comment_settings.save()
        ground.made.add("page of settings", "pages of settings")


def load_front(ground, by):
    """The home page and the two lists; all three are there already, without a word on them."""
    if _is_untouched(ground.home):
        home = ground.home
        home.welcome_heading = pages.HOME["welcome_heading"]
        home.welcome_text = pages.HOME["welcome_text"]
        home.image = image_of(pages.HOME["image"], ground.made)
        home.body = body_of(pages.HOME_BODY, ground)
        publish(home, by)
        ground.made.add("introduction", "introductions")
    for index, introduction in (
        (ground.blog, pages.BLOG_INTRODUCTION),
        (ground.events, pages.EVENTS_INTRODUCTION),
    ):
        if _is_untouched(index):
            index.introduction = introduction
            publish(index, by)
            ground.made.add("introduction", "introductions")


def load_pages(ground, by):
    for page in pages.PAGES:
        if ground.page_at(page.slug):
            continue
        standard_page = StandardPage(
            slug=page.slug,
            title=page.title,
            introduction=page.introduction,
            body=body_of(page.body, ground),
            show_in_menus=page.in_menu,
        )
        publish_below(ground.home, standard_page, by)
        ground.made.add("page", "pages")


def _is_untouched(page):
    """Whether `page` is as the migration made it: nobody has ever saved it in the CMS."""
    return page.latest_revision_id is None
