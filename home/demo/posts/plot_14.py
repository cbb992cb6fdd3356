from datetime import time

from home.demo.content import Post, Response, picture, quote, text
from home.demo.days import ago

POST = Post(
    slug="things-i-have-killed-on-plot-14",
    title="Things I have killed on plot 14",
    authors=("callum",),
    day=ago(640),
    clock=time(8, 40),
    category="out-of-doors",
    tags=("allotment", "first time"),
    standfirst="A gardening column by somebody who should not have one.",
    lead="allotment",
    body=[
        text("""
When they gave me half of plot 14 I had never grown a thing. I’d been told to find something to do with my
hands by about six different professionals. Ros said the network had a plot and nobody under fifty on it.
She gave me a fork and left me there. I found out later she was behind the shed the whole time in case I
cried.

In the order they died:

1. **Lettuces.** Slugs. I put beer down for them because a man told me to. A person in my position carrying
   four cans across the allotments at seven in the morning gets some looks.
2. **Carrots.** They came up looking like hands.
3. **Courgettes.** I did not kill these. You can’t. I gave nine to the bus driver.
4. **A gooseberry bush** that was there before I was born. I dug it up thinking it was a bramble. Its name
   was Leveller, it turns out, and it had won things.
5. **Sunflowers**, twice. Then the third lot got to nine foot and I had to ring somebody up to tell them. I
   didn’t have a lot of people to ring about a sunflower. I rang Des.
"""),
        quote("How tall? Say it again slower, I’m getting a pencil.", "Des, on the telephone"),
        text("""
## What I have got from it so far

A tan on one arm, fading. Half a shed. Maureen from plot 15, who is eighty and says the rudest things I have
ever heard about pigeons.

And mornings. I used to be good at nights. Mornings were a thing that happened to me, like weather. All
summer I was up here by half six, because if it’s dry by ten the beans have had it. It isn’t that I feel
better. Some days I feel exactly as bad and my feet are wet as well. But I’ve been somewhere by the time the
bad bit of the day starts, and the beans don’t know what sort of a night I had.

My support worker asked me to rate it out of ten. I said, the courgettes or my life? She said either. I said
nine and four. That’s up from nine and two.
"""),
        picture(
            "poppy-field", "The field behind the plots in June. Nobody plants these. I find that annoying."
        ),
        text("""
If you want to come and dig, there is generally somebody there at the weekend and a spare pair of boots,
size ten, in the blue shed. You don’t need to know anything. I’m the proof.
"""),
    ],
    responses=(
        Response(
            9,
            "Leveller!! My grandad had one of those. I have cuttings. You can have two and you are NOT to "
            "go near them with a fork.",
            name="Maureen, plot 15",
            answers=(Response(11, "I’ll stand well back.", name="Callum"),),
        ),
        Response(
            70,
            "Nine and four made me laugh on a day I had not planned to. I am on six and three, the six is "
            "tomatoes.",
            name="Hopeful Hare",
        ),
    ),
)
