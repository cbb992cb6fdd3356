from django.utils.translation import gettext_lazy as _

from core.blocks.page_card import PageCardBlock


class EventCardBlock(PageCardBlock):
    """An event with its date and place, kept true by the event page itself."""

    def __init__(self, **kwargs):
        super().__init__(page_type="events.EventPage", **kwargs)

    class Meta:
        icon = "date"
        label = _("Event")
        group = _("Links")
        description = _("A card of an event: its date, place and whether it goes ahead, always up to date.")
        template = "events/blocks/event_card.html"
        preview_template = "events/blocks/event_card_preview.html"
