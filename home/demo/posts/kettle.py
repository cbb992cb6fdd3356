from datetime import time

from home.demo.content import Post, Response, callout, picture, table, text
from home.demo.days import ago

POST = Post(
    slug="we-bought-a-kettle",
    title="We bought a kettle",
    authors=("ros", "des"),
    day=ago(722),
    clock=time(10, 15),
    category="behind-the-kettle",
    tags=("tea", "volunteering"),
    standfirst="The treasurer has asked us to account for ourselves. This is also, it turns out, a blog.",
    lead="tea-table",
    takes_responses=False,
    body=[
        text("""
Hello. This is the blog of the Fenland Peer Network. Nobody here has written one before, so bear with us.
Ros is typing and Des is telling her what to put.

We are a few dozen people who have been through something, and who sit with other people who are going
through something. That is the whole idea. We have the Reading Room in Denhithe on Tuesday evenings, a
shared plot at Long Drove, and now and then a day out somewhere with a ramp.

As of last week we also have our own kettle. Before that we used the Reading Room’s, which belongs to the
Thursday chess club and has a note on it.
"""),
        table(
            "What we spent in our first month",
            ["What", "How much", "Why"],
            ["A kettle, eight litres", "£64.00", "See above"],
            ["Mugs, thirty, second-hand", "£11.50", "No two the same, on purpose"],
            ["Tea, milk, sugar", "£18.20", "Des takes three"],
            ["Biscuits", "£31.75", "The treasurer would like a word about this line"],
            ["A box of tissues", "£1.60", "Two people used them. One had a cold"],
        ),
        text("""
“Put that it whistles,” says Des. It doesn’t whistle, it is electric. “Put that it should.”

## What you will find here

Stories, from the people they happened to. Write-ups of our days out, so that those who could not come know
what the sandwiches were like. And anything useful we have learned, usually the slow way.
"""),
        callout(
            "You do not have to join anything",
            "Read as much as you like. Nobody counts you. If you want to come along one Tuesday, come; if "
            "you get as far as the car park and go home again, that is a start, and several of us made "
            "the same one.",
        ),
        picture("village-hall", "Not the Reading Room, but it is how the Reading Room feels from outside."),
        text("Back soon. Des says to say the mugs need washing and he did it last time."),
    ],
    responses=(
        Response(
            27,
            "Glad you are up and running. The chess club would like it known that the note on the kettle "
            "was meant kindly. You may borrow the big teapot.",
            name="Thursday Chess",
        ),
    ),
)
