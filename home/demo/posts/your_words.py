from datetime import time

from home.demo.content import Post, Response, callout, text
from home.demo.days import ago

POST = Post(
    slug="what-we-do-with-your-words",
    title="What we do with your words",
    authors=("des",),
    day=ago(246),
    clock=time(9, 20),
    category="behind-the-kettle",
    tags=("volunteering", "listening", "patience"),
    standfirst=(
        "You write something under a post, you press the button, and nothing appears. That nothing is me, "
        "having toast."
    ),
    lead="heron",
    body=[
        text("""
People ask why their response doesn’t show up straight away. Fair question. Here is the whole works.

## From you to us

1. You write. Give a name or don’t. If you leave it empty the site offers you one, like Patient Curlew, and
   it’s a point of pride with us that nobody knows which Curlew you are.
2. You press the button. You get a page to yourself with your words on it. Keep that page’s address if you
   want to look in later. Nobody else has it.
3. It goes in a queue. The one that’s waited longest is at the top.
4. One of us reads it. There’s three of us taking turns. I do mornings.
5. If it’s fine, it goes up. It nearly always is.

## What I look out for

- Full names, telephone numbers, where somebody lives. Yours or anyone’s. I’d sooner ask you to send it
  again than have your address lying about on the internet.
- Details of how somebody hurt themselves or tried to die. The feeling can stay and the details can’t. Other
  people read this at night.
- Telling people what tablets to take or stop taking. Not even if it worked for your cousin.
- Links. Most of them want to sell my wife a conservatory.
- Being unkind. I’ve thrown people off a bus for less.

I don’t look out for spelling, swearing in moderation, or people who don’t agree with us. There was one lady
told me my post about the shoe was sentimental. Up it went. She had a point about the gravy.

## If it worries me

Sometimes somebody writes and I put the toast down. Then I’m not to decide alone, that’s our rule. I ring
Ros, whatever time it is. What we can’t do is find you. If you didn’t leave an e-mail address, we don’t know
who you are and there’s no secret way round it. So if you’re in trouble tonight, please don’t wait for me.
There’s people further down this page who are up.
"""),
        callout(
            "When somebody is reading",
            "Mornings and evenings on weekdays, once a day at weekends. The page you get after you have "
            "written says so too. If you have waited longer than a day, something has gone wrong with us "
            "and not with you.",
        ),
        text("""
## If it doesn’t go up

Your own page will tell you. It isn’t a telling-off. Last month a woman sent us eight hundred words about
her brother, best thing I’ve read all year, and it had his full name and the ward in it. I couldn’t put it
up and she hadn’t left an address for me to say why. If that was you: take the name out and send it back.
I’ve thought about it most days.

## And afterwards

If you want something taken down again, write to us and say which. You don’t have to give a reason. I’ve
said things at bus stops myself.
"""),
    ],
    responses=(
        Response(
            50,
            "It was me. I’ve taken his name out. It’s in your queue now, Des. Thank you for minding about "
            "it.",
            name="J.",
            answers=(
                Response(
                    53,
                    "Got it. Read it. We’ll put it up properly as a post with your say-so, and you can "
                    "choose the picture.",
                    by="des",
                ),
            ),
        ),
    ),
)
