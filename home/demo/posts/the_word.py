from datetime import time

from home.demo.content import Post, Response, picture, quote, text
from home.demo.days import ago

POST = Post(
    slug="the-word-for-it",
    title="The word for it",
    authors=("jolanta",),
    day=ago(176),
    clock=time(17, 40),
    category="our-stories",
    tags=("language", "loneliness", "listening"),
    standfirst=(
        "My first winter here I had three hundred words of English and nobody to try them on. My "
        "grandmother sent me one back."
    ),
    lead="geese",
    body=[
        text("""
When I came here I shared a caravan with five women and a heater. We packed leeks from six until two. I had
learned English at school, so I could say that the pen of my aunt was on the table. Nobody on the leeks ever
asked me about my aunt.

The other women were kind, but they were a family, three sisters and two cousins, and they spoke together so
fast about people I didn’t know that I was as much a foreigner in the caravan as in the shop. I want to say
this clearly, because people think it is about countries. I have never been so lonely in English as I was in
my own language that winter.

In the shop I pointed. On the telephone to my mother I said everything was very good. I had a whole voice
for it, a bit higher than my own.

## The letter

My grandmother did not believe the voice. She was eighty-four and had no use for telephones, because on the
telephone, she said, you cannot see what people do with their hands. She wrote to me instead. I have it
here, and I will put it in Polish first, as she did.
"""),
        quote(
            "Jolu, nie pisz mi, że wszystko dobrze. Napisz, co jadłaś i z kim rozmawiałaś. Jeśli z nikim, "
            "to też napisz. Tęsknić to nie wstyd. Wstyd to udawać, że się nie tęskni. Bociany już "
            "odleciały, a pies dalej śpi na twoim łóżku i nikogo nie wpuszcza.",
            "Babcia Helena",
            lang="pl",
        ),
        text("""
In English it is something like this. *Jola, don’t write to me that everything is fine. Write what you ate
and who you talked to. If it was nobody, write that too. There is no shame in missing somebody. The shame is
in pretending that you don’t. The storks have gone, and the dog still sleeps on your bed and lets nobody
in.*

But there is a word in it that will not come across, and it is the important one. *Tęsknić* is to miss
somebody, and to long for them, and also the ache itself, and you can do it towards a person or a kitchen or
a way that the light came in. You can even do it towards somebody who is sitting next to you. For a long
time I thought that if English people have no word for this, then they can’t have it.

Then one Tuesday I told the group about the word, and I watched a ring of English faces. A man called Trevor,
who drives a lorry and had not spoken for three weeks, said: “Oh, *that*.” He had it. He had had it for
years. He just had nothing to keep it in.
"""),
        picture(
            "wide-fen", "The bank where I walked that winter, talking to myself to keep my own language warm."
        ),
        text("""
## Writing what I ate

So I did as I was told. I wrote to her every Sunday: what I ate, who I talked to. For some weeks the list of
people was empty, and I wrote *nobody*, and it was true that it hurt less once it was on paper and on its
way to somebody.

Then the list said: *The man in the shop. He said “cold enough for you?” I did not understand it, so I said
“thank you.”*

Then: *The man in the shop again. I have asked at work what it means. I said “cold enough for two.” He
laughed. He’s called Baz.*

Then: *A woman with a loud voice on the bus, about hens.* That was Ros. She talked to me from Tillery End to
the market place and I understood one word in four. It was the best journey of my life.

My grandmother died before I could bring her here, so she never met Ros, which is a pity, because each of
them would have won. I’ve kept up the Sundays. I write it in a notebook now. If somebody new comes to the
group and has no English, or has plenty and no one to use it on, that is all I ask them. Co jadłaś? What did
you eat? Start there. Everybody has eaten something.
"""),
        text(
            """
**Po polsku:** Jeśli wolisz mówić po polsku, przyjdź we wtorek trochę wcześniej, o szóstej. Zwykle już
jestem i wstawiam wodę na herbatę. Nie musisz nic mówić.
""",
            lang="pl",
        ),
    ],
    responses=(
        Response(
            19,
            "In Welsh we’ve got hiraeth, which everyone puts on tea towels now, but my nan meant it. Your "
            "grandmother and my nan would have had a lovely cry.",
            name="Sioned",
            answers=(
                Response(
                    21,
                    "I looked it up and had to sit down. Yes. They could have kept it all in one cupboard.",
                    by="jolanta",
                ),
            ),
        ),
        Response(
            96,
            "Saudade over here. Same cupboard, Portuguese shelf.",
            name="Rui",
        ),
    ),
)
