"""What has been and what is coming. The days are counted from today, and so always right."""

from datetime import time

from home.demo.content import Event, callout, document, picture, quote, table, text
from home.demo.days import (
    FRIDAY,
    SATURDAY,
    SUNDAY,
    THURSDAY,
    TUESDAY,
    WEDNESDAY,
    after,
    coming,
    gone,
    not_at_christmas,
)

NETWORK = ("Fenland Peer Network", "https://fenland-peer-network.example.org/")
LANTERN = ("The Lantern Trust", "https://lantern-trust.example.org/")
NEIGHBOURS = ("Denhithe Good Neighbours", "https://good-neighbours.example.org/")
WEEKEND = not_at_christmas(coming(FRIDAY, 74))

EVENTS = [
    Event(
        "open-plot-day",
        "Open plot day at Long Drove",
        "Come when you like, go when you like. There is always something to dig, and a bonfire to stand "
        "beside.",
        first_day=gone(SATURDAY, 75),
        place="Long Drove Allotments",
        organisers=(NETWORK,),
        description=[
            text("""
We are there from when it gets light until it stops being fun. Tools, gloves and a spare pair of boots (size
ten) are in the blue shed. You need not know a thing about gardening; Callum will tell you what not to do,
from experience.

Soup at one o’clock, without meat. Two raised beds for those who would rather sit.
"""),
            picture("allotment"),
        ],
    ),
    Event(
        "slow-walk-to-tansy-mill",
        "A slow walk to Tansy Mill",
        "Two miles along the Sallow Lode at the pace of whoever is slowest, and nobody will say who that is.",
        first_day=gone(SUNDAY, 33),
        starts=time(10, 30),
        ends=time(13, 0),
        place="The Pump House",
        organisers=(NETWORK,),
        description=[
            text("""
We meet at the Pump House and walk on the bank, which is grass and level all the way, with four gates that
take a scooter. Bring something to eat. There are benches after half a mile, a mile, and at the mill.

You may turn round at any time, and somebody will turn round with you.
"""),
        ],
    ),
    Event(
        "the-long-way-round",
        "The Long Way Round: a day about loneliness",
        "Five people tell how they came to be lonely and what happened next. In the afternoon we talk "
        "about it in small rings.",
        first_day=gone(FRIDAY, 8),
        starts=time(10, 0),
        ends=time(15, 30),
        place="The Pump House",
        organisers=(NETWORK, LANTERN, NEIGHBOURS),
        description=[
            text("""
Loneliness is not only for people who live at the end of a drove. It happens in marriages and in staff
rooms, and in the middle of Sunday dinner. Five people who know have agreed to say what it was like for
them.

There is no charge, dinner is included, and nobody will ask you to share anything.
"""),
            table(
                "How the day goes",
                ["When", "What"],
                ["10.00", "Doors, tea, somewhere to put your coat"],
                ["10.30", "Five people, ten minutes each, with a pause after every one"],
                ["12.15", "Dinner"],
                ["13.30", "Rings of eight"],
                ["15.00", "Tea and home. The minibus waits for whoever is last"],
            ),
        ],
    ),
    Event(
        "tuesday-open-door",
        "Tuesday Open Door",
        "Our weekly evening: a circle of chairs, tea, and people who have been through something too. "
        "Just come in.",
        first_day=coming(TUESDAY, 1),
        starts=time(18, 30),
        ends=time(20, 30),
        place="The Reading Room",
        organisers=(NETWORK,),
        description=[
            text("""
Every Tuesday, whatever the weather, unless Ros cannot get up the drove. You don’t have to book, belong to
anything or be any particular sort of unwell. You can say “pass” all evening.

If you would like to know exactly what happens, minute by minute, we have written it down: see [Your first
Tuesday](blog/your-first-tuesday-minute-by-minute).
"""),
            quote("I came for the biscuits. I’m on the rota for the biscuits now.", "Denise"),
        ],
    ),
    Event(
        "singing-for-people-who-cannot",
        "Singing for people who say they can’t",
        "Two hours of songs everybody half knows. No parts, no solos, no looking at each other.",
        first_day=not_at_christmas(coming(SATURDAY, 6)),
        starts=time(14, 0),
        ends=time(16, 0),
        place="Crowmere Village Hall",
        status="CANCELLED",
        reason=(
            "The boiler at Crowmere has given up and the part is coming from Belgium. We are so sorry. "
            "We’ll sing when it is mended, and put the new date here."
        ),
        organisers=(NETWORK, ("Crowmere Singers", "https://crowmere-singers.example.org/")),
        description=[
            text("""
Were you told at school to stand at the back and mouth the words? This is for you. Bev from the Crowmere
Singers has a box of song sheets, a keyboard and very low expectations.
"""),
        ],
    ),
    Event(
        "sleep-and-the-lack-of-it",
        "Sleep, and the lack of it",
        "An hour and a half about being awake at three: what it is, what helps some of us, and a good moan.",
        first_day=not_at_christmas(coming(THURSDAY, 12)),
        starts=time(19, 0),
        ends=time(20, 30),
        place="Crowmere Village Hall",
        status="MOVED_ONLINE",
        reason=(
            "Crowmere has no heating, so we meet by video or by telephone instead. Write to "
            "hello@example.org for the link or the number. You can keep your camera off, and your "
            "slippers on."
        ),
        organisers=(NETWORK, LANTERN),
        description=[
            text("""
Nurse Adaeze from the Lantern Trust says for twenty minutes what is known about sleep and what isn’t. After
that it’s us. She’ll not be telling anybody to put their telephone in a drawer.

- Join from a computer, a telephone with a screen, or an ordinary telephone
- Subtitles are on, and there is a person typing, not only a machine
- You can say nothing and just listen; about half of us do
"""),
        ],
    ),
    Event(
        "fenland-peer-day",
        "Fenland Peer Day",
        "A whole day for everybody who gives peer support here, gets it, or wonders what it is. Free, "
        "with dinner.",
        first_day=not_at_christmas(coming(WEDNESDAY, 33)),
        starts=time(9, 30),
        ends=time(16, 0),
        place="The Pump House",
        organisers=(NETWORK, LANTERN, NEIGHBOURS, ("Lode Carers", "https://lode-carers.example.org/")),
        description=[
            text("""
Last time there were sixty-one of us and one flapjack. This time there is a proper dinner, four small
workshops, and a man to see to the boiler.

## In the morning

Short talks by people who run a group somewhere in the fens: stroke survivors, carers, men who walk, women
who swim, and a father who started one with a single poster. Speech-to-text on the big screen all day.

## In the afternoon

Choose one, or none:

- **Starting a group** with no money. Ros and Prem
- **Listening without mending.** The Lantern Trust
- **Talking about suicide** in plain words, for people who are afraid of saying it wrong. Please say at the
  desk if you would like somebody to sit with you
- **Bread.** No talking at all unless you want to
"""),
            callout(
                "Getting there",
                "A minibus with a lift leaves Denhithe market place at 9.00 and again at 9.40. Ring us on "
                "01632 960 139 if you need fetching from further off. We will find you somebody.",
            ),
            document("peer-day-programme", "The programme in large print"),
            picture("pump-house", "The Pump House, with the lights on for once."),
        ],
    ),
    Event(
        "two-nights-by-the-water",
        "Two nights by the water",
        "A weekend at the Pump House bunk rooms for people who care for somebody and never get to stop.",
        first_day=WEEKEND,
        starts=time(16, 0),
        last_day=after(WEEKEND, 2),
        ends=time(14, 0),
        place="The Pump House",
        organisers=(NETWORK, ("Lode Carers", "https://lode-carers.example.org/")),
        description=[
            text("""
Twelve beds, all on the ground floor, four of them in rooms of their own. Somebody else does the cooking.
You may sleep for the whole of it, and two people last year did.

We can help with finding and paying for someone to be at home while you’re away. Please ask early, because
that is the part that takes time. Write to Jolanta at [hello@example.org](mailto:hello@example.org).
"""),
            quote("I read a whole book. It wasn’t even good. I read all of it.", "A carer, last year"),
        ],
    ),
]
