from datetime import time

from home.demo.content import Post, Response, button, callout, post, quote, text
from home.demo.days import ago

POST = Post(
    slug="lane-three",
    title="Lane three",
    authors=("jolanta",),
    day=ago(311),
    clock=time(6, 55),
    category="our-stories",
    tags=("swimming", "first time", "listening"),
    standfirst=(
        "I had not swum for twelve years, because of my arms. This is about the morning I did, and who "
        "held the towel."
    ),
    lead="swimming-bath",
    notes=("self-harm",),
    body=[
        text("""
There is a small swimming bath behind the library in Denhithe. It has five windows and smells of every
school I ever went to. On weekdays it opens at half past six, and there are never more than nine people, of
whom two are only there for the shower.

I grew up beside a lake. I could swim before I could tie a bow. From when I was fifteen until I was
twenty-six I hurt myself, and it left marks, and so I stopped going anywhere with short sleeves. I am not
going to say more about that part. If you have one of your own you don’t need it, and if you have not, it
would tell you nothing.

The thing I want to talk about is the twelve years afterwards. I was well. I had work, I had a cat. And
every summer I stood on the side in a long cardigan and minded everybody’s bags.

## Minding the bags

You become very good at it. You are generous, you say no, no, you go in, I don’t feel like it today. People
think you are a person who does not like water. My own nephew told his teacher that Auntie Jola is allergic
to lakes.

One Tuesday I said it in the group. I said it as a joke, about the allergy. Nobody laughed, they are
terrible when you need them to laugh. Denise, who is a dinner lady and has known Ros since the flood, said,
“What would have to be there, for you to go in?”

I thought about it for a whole week. Then I gave her a list.
"""),
        text("""
1. Somebody in the water before me.
2. Somebody on the side with a towel, very near, so that I would be wet or covered and never in between.
3. No children, because children ask.
4. Permission to go home.
"""),
        quote("That’s only two people and a Wednesday. I thought you were going to say horses.", "Denise"),
        text("""
## The Wednesday

Denise went in first. She cannot swim. She stood in lane three with the water up to her armpits and her
glasses on, holding the rope, and she talked to me about mince. Ros stood on the side with the towel out in
front of her like a bullfighter.

I took off the cardigan and counted. It is six steps from the bench to the ladder.

A man in lane one looked at my arms. I saw him see. He was perhaps seventy, with a moustache. He nodded to
me, the way you nod to somebody at a bus stop, and went on with his breaststroke. That was all that
happened. For twelve years I had been preparing for what happened, and it was a nod from a moustache.

I swam sixteen lengths. I did not remember it was so quiet underneath. When I came up after the last one
Denise had got as far as cottage pie, and my face was wet anyway, so nobody could tell.

## Since then

We go every Wednesday. Denise is having lessons. She can do a width, with swearing. Some days I wear a
swimming top with sleeves, because I want to swim that day and do not want to be brave as well, and both
kinds of day count.

A few weeks ago a girl in the changing room, sixteen or seventeen, saw me and then looked quickly at the
floor, and pulled her own sleeves down over her hands. I did not know what would be right. I said, “It’s
warm today, lane three is empty.” She did not come in. But she stayed and watched the whole time, and when I
got out, she was holding the door.
"""),
        callout(
            "If this is about you, or somebody you love",
            "You don’t have to show anybody your arms in order to be believed. If you need somebody now, "
            "there are people at the foot of this page who answer at night as well. If you have hurt "
            "yourself and it is serious, please ring 999 or ask somebody near you to.",
        ),
        post("the-chair-by-the-window"),
        button("Who we are, and how to find us", "about"),
    ],
    responses=(
        Response(
            3,
            "My sleeves are down as I type this and the heating is on full in here. I’m not ready to "
            "say anything else but I wanted to put my name in the room. Well, not my name.",
            name="Gentle Sparrow",
            answers=(
                Response(
                    4,
                    "Then it is in the room, and we see it. You can stay as long as you like without "
                    "saying anything else. I did that for about a year.",
                    by="jolanta",
                ),
            ),
        ),
        Response(
            26,
            "For the record it was forty minutes on mince, she swam a long time. Proudest morning of my "
            "life and I’ve had two kids and met a Gladiator.",
            name="Denise",
        ),
    ),
)
