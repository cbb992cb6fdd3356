from datetime import time

from home.demo.content import Post, Response, callout, event, picture, quote, text
from home.demo.days import ago

POST = Post(
    slug="a-thousand-and-something",
    title="A thousand and something",
    authors=("callum",),
    day=ago(112),
    clock=time(21, 15),
    category="our-stories",
    tags=("alcohol", "allotment", "men"),
    standfirst="My phone fell in the water butt and took my number with it.",
    lead="boat",
    notes=("alcohol",),
    body=[
        text("""
I had an app that counted the days. You open it and there’s a big number and a leaf. Every hundred you get
another leaf. I know how that sounds but I was very into the leaf.

On a Thursday in the middle of some leeks I bent down and the phone went out of my top pocket and into the
water butt on plot 14. It’s a deep one. It made a noise like a full stop. I got it out with a rake, and put
it in rice, and it’s still in rice.

So I don’t know my number any more. I hadn’t backed it up. I know the year I stopped and I know it was
raining and I know it was a weekday because the bins were out. It’s a thousand and something.

## What I did for the first hour

Panicked. I want to be honest. I stood there with a rake and I thought, well, if nobody’s counting. That
went through my head in exactly those words, in my old voice, as friendly as anything. *If nobody’s
counting, mate.*

There’s a shop at the end of Long Drove. I know to the step how far it is.

I couldn’t ring anyone, obviously. So I went next door to Maureen on plot 15 and I said, “Can I just stand
here.” She said, “Can you hold this.” It was string. She didn’t ask, and I held string for about forty
minutes while she put up a whole row of netting at the speed of someone who is eighty-two. Then she gave
me a flask top of tea and told me something about her husband that I’m not going to put here.

By the time I’d finished being string I didn’t want to go to the shop. I wanted a sandwich.
"""),
        text("""
## I’ve been at one before

What I have never said on a Tuesday, and I’m saying it now because typing’s easier: that number was my
second go. The first one got to 212. I was very proud of 212 and told everybody about it. Then my nan died
and it was nought, and I stayed away from the group for five months, because I thought they’d all been
coming to see the 212.

When I did come back, I’d got a speech ready. Des opened the door. He said “You’ve missed a lot of
biscuits,” and moved his coat off a chair. It had been on that chair *every week for five months*, and I
only found that out afterwards from Ros.
"""),
        quote(
            "It’s not a ladder, lad. You don’t go back to the bottom. You’re a man who’s had two hundred "
            "and twelve days.",
            "Des",
        ),
        text("""
So I’m trying it without a number. Some people need theirs and I’m not knocking it, I needed the leaf. If
you’re on day three then day three is massive and you should tell everyone, tell the dog. But I noticed
something that week. I’d been looking after the number. Like it was the thing that was alive, and I was its
fence.

Here’s what I’ve got instead, this week:

- Slept through, four nights out of seven.
- Rang my sister back. She’d rung in February.
- Leeks: loads.
- Said no to a lad I was at school with, outside the shop, and didn’t have to invent a reason.
- Held string.
"""),
        callout(
            "If you’ve just gone back to nought",
            "Come anyway. Come *especially*. And if you’ve been drinking a lot every day, please don’t "
            "just stop on your own because of something you read. Talk to your GP or a local alcohol "
            "service first. I did it with help, I just haven’t gone on about that part.",
        ),
        picture("allotment", "The butt is behind the shed. It has a lid now."),
        event("open-plot-day"),
        text("""
The rice has gone a funny colour. I’ll give it one more week.
"""),
    ],
    responses=(
        Response(
            1.5,
            "Day four. I told the dog.",
            name="Early Robin",
            answers=(
                Response(
                    2.2,
                    "What did the dog say",
                    name="Callum",
                    answers=(
                        Response(2.6, "Wagged. First good review I’ve had in a while", name="Early Robin"),
                        Response(170, "Day eleven by the way. Dog still on board", name="Early Robin"),
                    ),
                ),
            ),
        ),
        Response(
            11,
            "You have put my age in. I am eighty-one until the ninth.",
            name="Maureen, plot 15",
        ),
        Response(
            36,
            "I lost mine at 1,140 when my father was ill. I’m on 60 and I’ve not told a soul I was ever "
            "on anything else. “I was its fence.” I shall be thinking about that for some time.",
            name="Steady Willow",
            answers=(
                Response(
                    37,
                    "You’re a woman, or a fella, who’s had twelve hundred days. I’ve done the sum.",
                    by="des",
                ),
            ),
        ),
    ),
)
