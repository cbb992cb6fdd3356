from datetime import time

from home.demo.content import Post, Response, callout, picture, text
from home.demo.days import ago

POST = Post(
    slug="two-miles-in-four-hours",
    title="Two miles in four hours",
    authors=("des", "jolanta"),
    day=ago(31),
    clock=time(18, 20),
    category="out-of-doors",
    tags=("walking", "patience", "first time"),
    standfirst=(
        "Nineteen people, three sticks, one scooter and a dog went to look at a mill. Two of them can’t "
        "agree on what happened."
    ),
    lead="mill",
    writes_up=("slow-walk-to-tansy-mill",),
    body=[
        text("""
**Jolanta:** The walk was planned to be two miles along the Sallow Lode, from the Pump House to Tansy Mill.
I had allowed two hours. I had a list.

**Des:** She had a whistle.

**Jolanta:** The whistle was for emergencies. We were nineteen people, with three walking sticks, a frame,
Prem’s scooter, and a dog called Minister who belongs to nobody in particular. It was dry, with a wind from
the east.

**Des:** Straight off the North Sea with nothing in the way but us.

## The gate

**Jolanta:** I had walked the way beforehand and measured every gate. All of them are wide enough for the
scooter. What I did not measure was a cow.

**Des:** Bullock.

**Jolanta:** It stood in the gate and looked at Prem. Prem looked at it. This took twenty-five minutes.

**Des:** Longest conversation he’s had since the summer, he said.

**Jolanta:** But here is what I noticed. People who had walked alone at the front, they all came back to the
gate to see. People who were behind caught up. A woman who had come for the first time, and told me in the
car that she could not talk to strangers, was explaining to six strangers how you move a bullock. She grew
up with them.

**Des:** You don’t push. You get it interested in being somewhere else. I’ve had whole days like that.
"""),
        picture("heron", "He did not move either. It was that sort of a day."),
        text("""
## The rule

**Des:** We’ve one rule on these walks. The slowest sets the pace and is never told so. I’ve been both ends
of that. First walk I came on I’d been out of hospital five months, and I did a hundred and forty yards.
Everybody else did a hundred and forty yards as well, and sat on the bank, and ate their dinner. Nobody said
“well done”. If anybody’d said well done I’d have gone in the lode.

**Jolanta:** This time it was a man of thirty with nothing you could see. He stopped after half an hour and
said that he could not get his breath, and then he said it wasn’t his breath. So we all admired the view.

**Des:** It was a beet field.

**Jolanta:** We admired it for quite some time. Then he said, “All right,” and we went on. He walked the
last part next to Des. I don’t know what they talked about.

**Des:** Buses.

## The mill

**Jolanta:** We reached the mill at twenty past two. Lunch was planned for half past twelve.

**Des:** Lunch was *had* at half past twelve. At the gate. I’d my own sandwiches.

**Jolanta:** Everybody had eaten their sandwiches at the gate. So at the mill we had only Comfort’s ginger
cake, and we sat out of the wind against the bricks, which were warm. A narrowboat came by, and the man on
it asked what we were a group of. There was a long silence, because what do you say?

**Des:** I said, “Walkers.”

**Jolanta:** He looked at the frame and the scooter, and at the mill, and at where we had come from, and he
took his hat off.
"""),
        callout(
            "What we will do differently",
            "Minibus to meet us at the mill for those who have had enough. A second flask. We have "
            "written to the drainage board about the two loose boards by the sluice. Nothing can be done "
            "about the bullock.",
        ),
        picture("boat", "This is the boat, earlier in the day than we ever saw it."),
        text("""
**Des:** Four hours, then. For two miles.

**Jolanta:** Four hours and ten minutes. The next one is two miles as well. I have allowed the whole day.
"""),
    ],
    responses=(
        Response(
            16,
            "I was the one who could not talk to strangers. I would just like it noted that it was a "
            "Lincoln Red cross and he was a perfect gentleman.",
            name="Bramble",
            answers=(Response(20, "Noted. You are in charge of livestock for the next one.", by="jolanta"),),
        ),
        Response(
            60,
            "I’m not up to walks at the moment but I read this out to my wife in bits all through tea. "
            "Could there be one that’s a hundred and forty yards and then dinner? I’d manage that.",
            name="Restful Otter",
            answers=(
                Response(
                    66,
                    "There could. There will. I’ll measure it out myself, and I’ll not be hurried.",
                    by="des",
                ),
            ),
        ),
    ),
)
