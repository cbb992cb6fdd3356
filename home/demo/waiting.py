"""What waits to be read when a moderator signs in for the first time, by the post it answers."""

from home.demo.content import Response

WAITING = {
    "five-people-and-a-microphone": (
        Response(
            -31,
            "I was in the back row in the blue coat and left at dinner time because it got a bit close to "
            "home. That wasn’t a complaint. I’ve been turning over what Nasreen said all week. I’d like "
            "to come to the next one and stay for the afternoon.",
            name="Sunlit Swift",
            state="WAITING",
        ),
        Response(
            -19,
            "Is there a lift at the Pump House? I use a chair and my friend says the upstairs room is the "
            "good one.",
            name="Alan",
            email="alan@example.org",
            state="WAITING",
        ),
        Response(
            -9,
            "I don’t know why I’m writing this here. I’ve read it three times tonight. Everyone keeps "
            "saying ring somebody and I look at the phone and there’s nobody who wouldn’t be better off "
            "not getting the call. I’m so tired. I’m not asking for anything. It was a good piece.",
            name="Restful Hare",
            state="WAITING",
        ),
        Response(
            -6,
            "CONSERVATORIES from ONLY £4999!! Lonely this winter? Enjoy your garden all year round >>> "
            "https://cheap-conservatories.example.org/offer?ref=peer",
            name="Conservatory Offers",
            email="sales@cheap-conservatories.example.org",
            state="SPAM",
        ),
    ),
    "your-first-tuesday-minute-by-minute": (
        Response(
            -44,
            "Update: I got out of the Corsa. I’ve still got your mug.",
            name="Thoughtful Lapwing",
            state="WAITING",
        ),
        Response(
            -27,
            "For anyone who can’t get to Denhithe, the library at Crowmere has a list of groups in all "
            "the villages, it’s here: https://library.example.org/crowmere/groups and the lady on "
            "Thursdays will go through it with you.",
            name="A librarian’s husband",
            state="WAITING",
        ),
    ),
    "the-left-shoe": (
        Response(
            -3,
            "My dad drove the 14 and he always said there was only one man on the 39 who’d wait if he saw "
            "you running. He passed in June. I’m glad to know your name.",
            name="Hopeful Robin",
            state="WAITING",
        ),
    ),
    "a-thousand-and-something": (
        Response(
            -52,
            "Good for you Callum but it’s Callum B— from the end house on Chapel Lane isn’t it, I knew "
            "your nan. Your sister’s number is still the same one I’ve got if you want it, it’s 01632 960 "
            "and then ask me for the rest.",
            name="An old neighbour",
            state="REJECTED",
        ),
    ),
}
