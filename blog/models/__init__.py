from blog.models.category import Category
from blog.models.index_page import BlogIndexPage
from blog.models.post_page import BlogPostPage, PostAuthor, PostEvent, PostTag

__all__ = ["BlogIndexPage", "BlogPostPage", "Category", "PostAuthor", "PostEvent", "PostTag"]
