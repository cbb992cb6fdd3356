from events.models.event_page import EventOrganiser, EventPage
from events.models.index_page import EventIndexPage
from events.models.venue import Venue

__all__ = ["EventIndexPage", "EventOrganiser", "EventPage", "Venue"]
