from datetime import time

from home.demo.content import Post, Response, callout, quote, text
from home.demo.days import ago

POST = Post(
    slug="the-left-shoe",
    title="The left shoe",
    authors=("des",),
    day=ago(386),
    clock=time(7, 50),
    category="our-stories",
    tags=("stroke", "men", "patience"),
    standfirst="Thirty-one years without being late. Then fifty minutes for a shoe.",
    lead="bus",
    notes=("stroke",),
    body=[
        text("""
I drove the 39 for thirty-one years. Denhithe, Tillery End, Marsh Aldrey, Crowmere St Peter and back, four
times a day. I was late twice. Once was snow. Once was a goat.

I tell you this so you understand about the shoe.

I was sixty-two. I got up for the early shift and my left side didn’t. I won’t go through the hospital.
Everybody’s been in a hospital. They were good to me there, the food was beige, and my wife Comfort read me
the bus page of the local paper every day in a voice like the news.

Then you go home. That’s when it starts.

## Fifty minutes

The first morning home I told Comfort I’d dress myself. Shirt, fine. Trousers, we’ll say fine. Right shoe,
on. Left shoe.

Now, a left shoe wants two hands. You don’t know this. You have put on a left shoe maybe twenty thousand
times and you’ve never once looked at what the other hand is doing. I sat on the bed and I looked at it. I
had a go. I had a think. I had another go. I used a word my mother doesn’t know I know.

Comfort came up at eight and stood on the landing. I could hear her standing. Twenty-nine years married and
she has never stood still on that landing before or since. She didn’t come in. I’ve thought about it a good
deal, and I believe that was the hardest thing anybody did in this whole business, and she’s the one that
did it.

Ten to nine I came down with both shoes on. She said, “Tea?” I said, “Go on, then.”

That was a good day.

## The bad part

I’d like to tell you it was onwards from there. For a year I was as angry as a wasp. I shouted at a jar. I
cried at an advert for gravy. They tell you that the stroke can do that, it unhooks the crying, but it is no
use having it explained when you’re sixty-two and it’s gravy.

And I missed the bus. I don’t mean I missed *a* bus. I missed people getting on. I’d had maybe two hundred
good mornings a day for thirty-one years, and now I had one, and she’d married me so it hardly counted.
"""),
        quote(
            "You want to come to ours. There’s six of us and we’ve got about seven good arms between us.",
            "Gordon, whom I had driven to work for years and never spoken to",
        ),
        text("""
So I went. Gordon’s lot met in the snooker club, Monday mornings, before it opened. Nobody there was
inspiring. I can’t stand inspiring. We talked about shoes, as it happens. We talked about zips. A fella
called Prem showed me how you can lace a shoe with one hand so it never wants undoing again, and I don’t
mind telling you I went home and did all Comfort’s as well.

- Sit on something hard. The bed’s too soft, you tip.
- Bad foot first. Every time. Write it on the wall.
- Buy the shoes a half size up and don’t be proud.
- If it takes fifty minutes it takes fifty minutes. Nobody’s waiting at the stop.
"""),
        callout(
            "This is how it went for me",
            "I’m a bus driver. Yours will go its own way, so ask your physio before you copy anything a "
            "man on the internet did with a shoe.",
        ),
        text("""
I’m down to four minutes now. I could do it in three, but there’s no call.

Gordon died the year before last. I go and see to Monday mornings myself these days. There are nine of us,
with about twelve good arms. Last month a young woman came in, forty-one, two kiddies, hadn’t said a word to
anybody for weeks. She had slippers on. I moved up and I said to her, “Velcro, or laces?”

She looked at me a long time. “Laces,” she said.
"""),
    ],
    responses=(
        Response(
            4,
            "I was on your bus every school day for five years and I never said good morning because I "
            "was thirteen. Good morning Mr Okoro.",
            name="Kirsty",
            answers=(
                Response(
                    28,
                    "Good morning. You got off at the chapel. You were always eating toast.",
                    by="des",
                ),
            ),
        ),
        Response(
            12,
            "The landing. My husband did the same with the bath. I read this out to him and neither of us "
            "could speak.",
            name="Patient Curlew",
        ),
        Response(
            400,
            "Is there one-handed lacing written down anywhere? Asking for my sister, left side, eight weeks.",
            name="M.",
            answers=(
                Response(
                    432,
                    "Come on a Monday and I’ll show her, or I’ll draw it and Ros can put it up. My "
                    "drawing’s poor but so is my knot. Tell her eight weeks is nothing, and tell her not "
                    "to let anybody say so but me.",
                    by="des",
                ),
            ),
        ),
    ),
)
