from wagtail import blocks


class PageCardBlock(blocks.PageChooserBlock):
    """A page of the site shown as a card, as long as anybody may see it.

    `page_type` must have a manager with `for_cards()`: its rows with all a card shows, annotated
    with `anyone_may_see`. Editors may choose a draft; its card appears when it is published.
    """

    def to_python(self, value):
        return self.bulk_to_python([value])[0]

    def bulk_to_python(self, values):
        chosen = self.model_class.objects.for_cards().in_bulk([v for v in values if v is not None])
        return [chosen.get(value) for value in values]

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        if value is not None and not hasattr(value, "anyone_may_see"):
            # Straight from the editor's form, for a preview.
            value = self.to_python(value.pk)
        context["page"] = value if value is not None and value.anyone_may_see else None
        return context
