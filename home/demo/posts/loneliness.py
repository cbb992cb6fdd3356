from datetime import time

from home.demo.content import Post, Response, post, quote, text
from home.demo.days import FRIDAY, after, gone

POST = Post(
    slug="five-people-and-a-microphone",
    title="Five people and a microphone nobody needed",
    authors=("ros",),
    day=after(gone(FRIDAY, 8), 4),
    clock=time(9, 45),
    category="days-together",
    tags=("loneliness", "listening", "grief"),
    standfirst=(
        "Last Friday we sat in the Pump House with our coats on and heard five people talk about being "
        "lonely. I have been thinking about it ever since, mostly at the sink."
    ),
    lead="circle-of-chairs",
    notes=("bereavement", "gambling"),
    writes_up=("the-long-way-round",),
    announces=("fenland-peer-day",),
    body=[
        text("""
Last Friday sixty-one of us went to Tillery End for *The Long Way Round*, a day about loneliness that we put
on with the Lantern Trust and Denhithe Good Neighbours. The boiler at the Pump House has its own ideas, so
for the first hour we kept our coats on. Somebody had hired a microphone. In the end nobody used it. You
could have heard a biscuit snap.

There weren’t any slides. Nobody told us that loneliness is as bad for you as smoking, which I have been
told so often now that it makes me want a cigarette.

## Who spoke

Trevor drives a lorry, mostly nights. One winter he worked out that he’d gone nine days saying nothing
aloud to anybody except “pump four, please.” He wouldn’t have called it sad, he said. It was more like when
the fridge stops humming and you realise you’d stopped hearing it. What turned him round was a woman on a
weighbridge who asked him every Thursday what he was listening to. He began choosing things so as to have an
answer.

Nasreen looked after her mother for seven years. Her friends stopped asking her out, and she doesn’t blame
them, she’d said no forty times. Then her mother died and she could have said yes, and by then nobody was
asking.

Geoff found his company at three in the morning, in the chat room of a bingo site. They knew his name there.
They asked after his knee. By the time he closed the account it had cost him nine thousand pounds. “They
were *nice* to me,” he said. “That’s the part I can’t get my children to see.”

Lewis is twenty-four and farms with his dad. He was certain he was the only gay man for ten miles in any
direction. He’s since learned that there were two others at the same harvest supper, each thinking exactly
that and passing the beetroot.

And Pauline, who is deaf, told us about Sunday dinner with thirteen people who love her. When they all laugh
and she asks what at, somebody says “I’ll tell you later.” She’s been keeping count, and reckons she is owed
about nine hundred laters.
"""),
        quote("I’m not short of people. I’m short of people who’ll wait while I catch up.", "Pauline"),
        text("""
## The larder

I live down a drove with one other house on it, so when there’s talk of rural isolation everybody turns and
looks at me. But I am hardly ever lonely down there. I’ve the hens, and the wireless, and I like the sky.

Where I was lonely was in a school kitchen with fourteen other women, the year after my brother died. All of
them knew, and not one of them said his name. I took to having my sandwiches in the walk-in larder. It was
for the cool, I told them. It was January.

I got out of the larder because one person rang me up and asked what he’d been like, and because she knew of
four more who met on a Tuesday in somebody’s front room. I have told that story here before:
"""),
        post("the-chair-by-the-window"),
        text("""
## What came out of the afternoon

After dinner we turned the chairs round into rings of eight, and each ring was asked what they’d say to
themselves at the worst of it. I went about with a notebook.

- “Ring before you’ve got a reason.”
- “Go to the thing. You can leave early. Going still counts.”
- “Get a dog, but borrow one first.”
- “You’re allowed to miss people who are in the room.”
- “It isn’t because you’re boring, you daft old man.” (He said I could put that one in.)

A lady from the council asked me in the queue what it is that peer support *does*, as though I had it in a
bottle. I’m sorry to say I got a bit short with her. I don’t mend anybody. Some of you have seen me with a
puncture. I stop in my chair while you say it, and if the same thing happened to me I’ll tell you so, and
I’ll tell you what I did on the Wednesday. You take what’s any use and leave the rest on the plate. If it
goes well you’ll be doing it for some other poor soul before you’ve noticed.

And it isn’t for life, whatever people think. I stopped going to that front room after a year and a half.
Nobody made a cake. There just came a Tuesday when I wanted to stay in and prick out leeks, and they said
good, that’s what it was for. On Friday a man shook my hand who has been to our group exactly once, four
years ago, for an hour. Once did him, he said. I was that pleased I gave him the last flapjack.

## The next one

Sixty-one people is a lot of people to tell that it might be a year until the next time, so it won’t be. We
have the Pump House again for a whole day, with more of it given over to the afternoon and, I’m promised, a
man to see to the boiler. The date is below. Bring somebody, or don’t, and come and be talked to in the
queue.
"""),
    ],
    responses=(
        Response(
            2.1,
            "That was me and my dinner plate. Ros I have had FOUR phone calls since Friday from people in "
            "that room wanting to know what they laughed at. Only five hundred and something laters to go.",
            name="Pauline",
            answers=(
                Response(
                    3.4,
                    "You had the whole room, Pauline. I’ve been told that the lad doing the sound cried "
                    "on his equipment.",
                    by="ros",
                    answers=(
                        Response(
                            5,
                            "It’s insured. I’m the lad. You can have me and my microphone back any time, "
                            "and I’ll leave it in the van.",
                            name="Jonny",
                        ),
                    ),
                ),
                Response(
                    26,
                    "We are booking speech-to-text for the next day, on a big screen, for everybody. I "
                    "should have thought of it before this one and I’m sorry.",
                    by="jolanta",
                    answers=(Response(27.5, "Now you’re talking (so to speak)", name="Pauline"),),
                ),
            ),
        ),
        Response(
            6.5,
            "I wanted to say something to Geoff. It was poker with me. It’s two years in April, and I "
            "still miss the three o’clock people more than I ever missed the money. I haven’t heard "
            "anybody else say so.",
            name="Brave Dormouse",
            answers=(
                Response(
                    24,
                    "Geoff here, my daughter has typed this as I’m no good with the site. I am at Long "
                    "Drove most Saturday mornings failing at onions. I am awake at three as well. I’d "
                    "sooner talk about onions but I would talk about the other.",
                    name="Geoff",
                    answers=(Response(31, "Onions it is. I’ll come Saturday", name="Brave Dormouse"),),
                ),
            ),
        ),
        Response(
            22,
            "Is it all right to come to the next one if you’re not ill or bereaved or anything, and just "
            "haven’t got anyone? I feel a fraud even asking.",
            name="Quiet Bramble",
            answers=(
                Response(
                    23,
                    "It’s more than all right, you’re who it’s for. Sit by me if you like. I’ll be the "
                    "one arguing with the boiler.",
                    by="ros",
                ),
            ),
        ),
        Response(
            50,
            "One small complaint. The flapjack was mine.",
            name="Gordon’s Mondays (Prem)",
            answers=(Response(52, "It was for a good cause, and you’d had two.", by="ros"),),
        ),
    ),
)
