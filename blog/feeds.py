import re

from django.contrib.syndication.views import Feed
from django.utils.feedgenerator import Atom1Feed

from core.models import SiteSettings

POSTS_IN_FEED = 20
# What XML 1.0 (section 2.2) has no way to write; an import may bring it.
NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml_text(text):
    return NOT_IN_XML.sub("", text)


class PostFeed(Feed):
    """The newest posts as Atom (RFC 4287)."""

    feed_type = Atom1Feed

    def __init__(self, index):
        self.index = index

    def title(self):
        organisation = SiteSettings.for_site(self.index.get_site()).organisation
        return xml_text(f"{organisation}: {self.index.title}" if organisation else self.index.title)

    def subtitle(self):
        return xml_text(self.index.introduction)

    def link(self):
        return self.index.full_url

    def feed_url(self):
        return self.index.full_url + self.index.reverse_subpage("feed")

    def items(self):
        return self.index.posts().for_lists()[:POSTS_IN_FEED]

    def item_title(self, post):
        return xml_text(post.title)

    def item_description(self, post):
        return xml_text(post.standfirst)

    def item_link(self, post):
        return post.full_url

    def item_guid(self, post):
        return f"urn:uuid:{post.translation_key}"

    def item_author_name(self, post):
        return xml_text(", ".join(str(person) for person in post.people))

    def item_pubdate(self, post):
        return post.date

    def item_updateddate(self, post):
        return post.last_published_at or post.date

    def item_categories(self, post):
        return [xml_text(post.category.name)] if post.category else []
