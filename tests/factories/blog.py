import factory
import wagtail_factories

from blog.models import BlogPostPage, Category, PostAuthor
from tests.factories.people import PersonFactory


class CategoryFactory(factory.django.DjangoModelFactory):
    name = factory.Sequence(lambda n: f"Category {n}")
    slug = factory.Sequence(lambda n: f"category-{n}")

    class Meta:
        model = Category


class PostFactory(wagtail_factories.PageFactory):
    """A published post; give `parent`, `authors` as people (one is made if left out), `tags` as words."""

    title = factory.Sequence(lambda n: f"Post {n}")
    slug = factory.Sequence(lambda n: f"post-{n}")
    standfirst = "What it is about."
    body = [("text", {"text": "<p>Once upon a Tuesday.</p>"})]

    class Meta:
        model = BlogPostPage
        skip_postgeneration_save = True

    @factory.post_generation
    def authors(self, create, people, **kwargs):
        for person in [PersonFactory()] if people is None else people:
            PostAuthor.objects.create(page=self, person=person)

    @factory.post_generation
    def tags(self, create, words, **kwargs):
        if words:
            self.tags.add(*words)
            self.save()
