from datetime import time

from home.demo.content import Post, Response, callout, help_lines, quote, text
from home.demo.days import ago

POST = Post(
    slug="the-chair-by-the-window",
    title="The chair by the window",
    authors=("ros",),
    day=ago(474),
    clock=time(19, 30),
    category="our-stories",
    tags=("grief", "listening", "men"),
    standfirst=(
        "My brother Michael’s armchair came to me in the back of a horsebox. It took me five years to sit "
        "in it."
    ),
    lead="armchair",
    notes=("bereavement", "suicide"),
    body=[
        text("""
Michael was my little brother, which he hated, being six foot three. He mended motorbikes, badly, for love,
and agricultural pumps, well, for money. He could do our mother’s voice so exactly that he once rang me as
her and got a recipe out of me. He died by suicide ten years ago, on a day in March with nothing wrong
with it.

I put that in the first paragraph because I have learned to. If I leave it till later people lean towards me
all through the motorbikes.

His landlord wanted the house cleared in a fortnight, so I took what would fit in my neighbour’s horsebox.
That was two boxes of carburettors, a cat called Gasket, and the armchair he sat in by the window of an
evening. I put it by my own window. Then I walked round it for five years.

## What people said

People are kind and people are hopeless, often the same ones. I was told he was at peace. I was told it was
selfish. I was told, in the queue at the butcher’s, that only the good ones get taken. Mostly, though, I was
told nothing. They would see me by the tinned fruit and go and look at the washing powder.

I don’t hold it against anybody. I’d have gone and looked at washing powder too, before. I would have
thought that saying his name might remind me, as if I’d put it down somewhere.
"""),
        quote("What was he like?", "The first useful thing anybody said to me, eight months after"),
        text("""
It was a woman called Jean who said that. Her husband had died the same way. She rang me out of the blue,
and she didn’t say she knew how I felt. We were on for two hours. I told her about the voice and the recipe.
I laughed, and then I was frightened, because I had not known it was still in there.

## The sum I couldn’t stop doing

For a long time I did a sum every night. If I’d rung on the Sunday. If I’d gone over with the casserole. I
am a cook, I think in quantities, and I was sure that if I got the amounts right it would come out
differently. When I told the Tuesday group about the sum, four other people looked up. They all had one of
their own. One man’s went back to a birthday party.

Nobody there told me to stop doing it. But I found that a sum you have said aloud to four people who are
working on the same one is not quite so interesting at two in the morning. It still comes. I say, oh, hello,
you. I put the light on and feed the cat.
"""),
        callout(
            "If you are doing the sum tonight",
            "Please say it aloud to somebody. And if you are not so much missing someone as wondering "
            "whether to stay yourself, tell somebody that, tonight, in those words. They would far rather "
            "know.",
        ),
        help_lines("Somebody to tell, at any hour"),
        text("""
## The chair

Last winter my boiler went and that window is over the only radiator I trust. Gasket was in the chair
already. She is nineteen and has no sense of occasion. I moved her six inches to the left and sat down with
my supper on my knee.

It’s a terrible chair. There is a spring in it like an elbow. I could see straight away why he always sat a
bit crooked, which I’d thought for forty years was just Michael being Michael. I sat there, crooked, and ate
my shepherd’s pie, and I told the cat about it.

I’m in it now.
"""),
    ],
    responses=(
        Response(
            14,
            "Ros. My son, nineteen years ago. Nobody has asked me what he was like for about fifteen of "
            "them. He was funny and he never once shut a drawer.",
            name="Quiet Heron",
            answers=(
                Response(
                    15.5,
                    "Thank you for telling us about the drawers. What did he find funny?",
                    by="ros",
                    answers=(
                        Response(
                            38,
                            "Me, mostly. Me trying to park. I have been smiling all day, I wanted to come "
                            "back and say so.",
                            name="Quiet Heron",
                        ),
                    ),
                ),
            ),
        ),
        Response(
            52,
            "I am one of the ones who went and looked at the washing powder, not with you but with "
            "somebody. I am going to go and ring her.",
            name="Anne-Marie",
        ),
    ),
)
