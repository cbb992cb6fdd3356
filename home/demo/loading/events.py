from events.models import EventOrganiser, EventPage, Venue
from home.demo.events import EVENTS
from home.demo.loading.bodies import body_of
from home.demo.loading.publishing import publish_below
from home.demo.venues import VENUES


def load_events(ground, by):
    venues = {place.name: _venue(place, ground.made) for place in VENUES}
    for event in EVENTS:
        if not ground.page_at(f"events/{event.slug}"):
            publish_below(ground.events, _page(event, venues, ground), by)
            ground.made.add("event", "events")


def _venue(place, made):
    venue = Venue.objects.filter(name=place.name).first()
    if venue is None:
        venue = Venue.objects.create(
            name=place.name,
            street_address=place.street_address,
            address_locality=place.address_locality,
            postal_code=place.postal_code,
            directions=place.directions,
            website=place.website,
        )
        made.add("venue", "venues")
    return venue


def _page(event, venues, ground):
    page = EventPage(
        slug=event.slug,
        title=event.title,
        summary=event.summary,
        start_date=event.first_day(ground.today),
        start_time=event.starts,
        end_date=event.last_day and event.last_day(ground.today),
        end_time=event.ends,
        venue=venues[event.place],
        status=EventPage.Status[event.status],
        status_reason=event.reason,
        description=body_of(event.description, ground),
    )
    page.organisers = [EventOrganiser(name=name, url=url) for name, url in event.organisers]
    return page
