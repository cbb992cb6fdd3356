from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from core.forms import SitePageForm


class PostForm(SitePageForm):
    def clean_tags(self):
        tags = self.cleaned_data["tags"]
        for tag in tags:
            if not any(character.isalnum() for character in str(tag)):
                message = _("“%(tag)s” cannot be a tag: it needs at least one letter or number.")
                raise ValidationError(message, params={"tag": tag})
        return tags
