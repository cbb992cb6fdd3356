import datetime

import pytest

from tests.factories.events import EventFactory


@pytest.fixture
def make_event(event_index):
    """Makes a published event; dates and times may be given in ISO form."""

    def make(**fields):
        for name in ("start_date", "end_date"):
            if isinstance(fields.get(name), str):
                fields[name] = datetime.date.fromisoformat(fields[name])
        for name in ("start_time", "end_time"):
            if isinstance(fields.get(name), str):
                fields[name] = datetime.time.fromisoformat(fields[name])
        return EventFactory(parent=event_index, **fields)

    return make
