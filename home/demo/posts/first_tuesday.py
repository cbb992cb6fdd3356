from datetime import time

from home.demo.content import Post, Response, button, callout, document, event, quote, table, text
from home.demo.days import ago

POST = Post(
    slug="your-first-tuesday-minute-by-minute",
    title="Your first Tuesday, minute by minute",
    authors=("ros", "callum"),
    day=ago(63),
    clock=time(11, 30),
    category="useful-things",
    tags=("first time", "tea", "volunteering"),
    standfirst=(
        "For everybody who has sat in the car park. Exactly what happens, in order, so that nothing jumps "
        "out at you."
    ),
    lead="village-hall",
    body=[
        text("""
We asked the group what they wished they had known before they first came. We expected something deep.
Nearly all of them said: *where do I go in, and do I have to say anything.*

You go in by the blue door at the side, under the lamp. And no.
"""),
        table(
            "A Tuesday at the Reading Room",
            ["When", "What happens", "What you have to do"],
            [
                "6.00",
                "Jolanta and Des put out the chairs",
                "Nothing. But some people like to come now and carry one",
            ],
            [
                "6.30",
                "The blue door opens. Ros stands at it",
                "Walk past Ros. She says hello, and does not ask your name",
            ],
            ["6.40", "Tea", "Have one, or hold one"],
            [
                "7.00",
                "We sit in a circle. Whoever’s turn it is reads out our agreement",
                "Listen, or look at the ceiling. It is a good ceiling",
            ],
            ["7.05", "Round the circle: a name and one small thing", "Say a name, any name, or say “pass”"],
            ["7.15", "Somebody starts, and we talk", "As much or as little as you like"],
            ["8.00", "Break. Smokers outside, washing-up inside", "Choose a side"],
            ["8.10", "A bit more talk", "See above"],
            ["8.25", "Round again: one thing for the week", "“Pass” still works"],
            ["8.30", "We stop on time, always", "Go, or stay and dry up"],
        ),
        text("""
## Things people worry about

**Crying.** About one Tuesday in three. Nobody rushes at you with an arm out. There’s a box of tissues under
the second chair from the window, and it comes round if it is wanted.

**Not being bad enough.** You don’t need a diagnosis, a reason or a leaflet. If you are wondering whether
it’s for you, it is.

**Being too bad.** You won’t be the first to come in a state, and we’d rather have you in one than not have
you. If you’re not safe on your own, say so to Ros or Des, and we’ll stay with you while we ring somebody
together.

**Meeting somebody you know.** It happens. Denhithe has nine thousand people and one good chip shop. What’s
said in the room stays in the room, and if you meet one of us in the chip shop we wait for you to say hello
first.

**Getting there.** The 39 stops outside at 6.22, and the last one back is at 8.51. If you live off the route
ring us by Monday, and somebody will come out for you. Ros’s car smells of hen.
"""),
        quote(
            "I came three times before I got out of the car. The third time Ros came and put a cup of tea "
            "on the bonnet and went back in. She didn’t look round or anything. I thought, well, I’ve got "
            "to take the cup back.",
            "Callum",
        ),
        callout(
            "Getting in",
            "The side door has no step and opens by itself if you press the round plate. There is a "
            "hearing loop, best on the window side. The toilet by the kitchen takes a wheelchair. The "
            "lights are the humming kind; we leave half of them off.",
        ),
        document("group-agreement", "Our agreement, as it is read out"),
        text("""
## If it isn’t for you

Then it isn’t, and you’ve lost an evening and gained a biscuit. Some people like the allotment better, where
you can talk to a cabbage. Some people come once. You don’t have to tell us that you’re not coming back, but
if you want to tell us why, we’d be glad to know.
"""),
        event("tuesday-open-door"),
        button("Ask us something first", "about"),
    ],
    responses=(
        Response(
            2,
            "Can I bring my dog? He is old and only interested in radiators.",
            name="Wandering Hedgehog",
            answers=(
                Response(
                    3.5,
                    "Yes! There is one radiator, on the left, and it is currently held by a spaniel "
                    "called Minister. They will have to come to terms.",
                    by="ros",
                    answers=(
                        Response(
                            150,
                            "We came. Terms were reached. I said pass twice and had two custard creams. "
                            "Thank you for not making anything of it.",
                            name="Wandering Hedgehog",
                        ),
                        Response(152, "Minister asks after him.", name="Denise"),
                    ),
                ),
            ),
        ),
        Response(
            8,
            "I’ve been in the car park. Twice. Silver Corsa, if anyone’s wondering about the silver Corsa.",
            name="Thoughtful Lapwing",
            answers=(
                Response(
                    8.7,
                    "We have never once wondered about the silver Corsa. (How do you take your tea?)",
                    by="ros",
                    answers=(
                        Response(30, "White, none. Not promising anything", name="Thoughtful Lapwing"),
                        Response(
                            32,
                            "Nobody’s asking you to. There’s a good spot by the bottle bank, you can see "
                            "the door from it and it can’t see you. That was mine.",
                            name="Callum",
                        ),
                    ),
                ),
            ),
        ),
        Response(
            21,
            "A practical one: is there anything for people who work evenings? I’m on lates at the packing "
            "shed till nine.",
            name="Marek",
            answers=(
                Response(
                    25,
                    "Not yet, and you are the fifth person this month to ask me. If five of you would "
                    "come on a Thursday morning, I will find the room. Write to us, or ask for Jolanta. "
                    "Można po polsku.",
                    by="jolanta",
                ),
            ),
        ),
        Response(
            49,
            "My mum went last week, she’s seventy-eight and hasn’t been out on a weeknight since Dad. She "
            "came home and told me I put too much milk in. Whatever you’re doing please carry on.",
            name="Sal",
            answers=(
                Response(52, "Tell your mum she’s right about the milk and she’s on the rota.", by="ros"),
            ),
        ),
        Response(
            120,
            "It would help to know how many people are usually there. I do better with a number.",
            name="T.",
            answers=(
                Response(
                    123,
                    "Good question, we should have put it in. Between nine and sixteen. Fewer when it’s "
                    "icy, more when there’s cake.",
                    by="ros",
                ),
            ),
        ),
    ),
)
