import datetime

import factory
import wagtail_factories
from django.utils import timezone

from events.models import EventPage, Venue


class VenueFactory(factory.django.DjangoModelFactory):
    name = factory.Sequence(lambda n: f"Hall {n}")
    address_locality = "Fenbridge"

    class Meta:
        model = Venue


class EventFactory(wagtail_factories.PageFactory):
    """A published evening in a week's time; give `parent`."""

    title = factory.Sequence(lambda n: f"Event {n}")
    slug = factory.Sequence(lambda n: f"event-{n}")
    summary = "Tea and talk."
    start_date = factory.LazyFunction(lambda: timezone.localdate() + datetime.timedelta(days=7))
    start_time = datetime.time(18, 30)
    end_time = datetime.time(20)
    time_zone = "Europe/London"

    class Meta:
        model = EventPage
