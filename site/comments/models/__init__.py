from comments.models.comment import PageComment
from comments.models.commentable import CommentableMixin
from comments.models.settings import CommentSettings

__all__ = ["CommentSettings", "CommentableMixin", "PageComment"]
