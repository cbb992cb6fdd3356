"""Who writes here, and who signs in."""

from home.demo.content import Login, Somebody

LOGINS = [
    Login("admin@example.org", "Admin", "may do everything"),
    Login("editor@example.org", "Ros", "writes and publishes posts", group="Editors"),
    Login("events@example.org", "Jolanta", "looks after the events", group="Event staff"),
    Login("moderator@example.org", "Des", "reads what people answer", group="Moderators"),
]

PEOPLE = [
    Somebody(
        "ros",
        "Ros Pike",
        "peer support worker",
        "Ros cooked school dinners in Denhithe for twenty-two years and still makes enough custard for "
        "ninety. She came to the network after her brother Michael died, sat nearest the door for two "
        "months, and now keeps the door. Lives down a drove with three hens and a great many beet.",
        login="editor@example.org",
    ),
    Somebody(
        "des",
        "Des Okoro",
        "volunteer, and one of the moderators",
        "Des drove the 39 between Denhithe and Crowmere St Peter for thirty-one years, until a stroke "
        "took his left side away and gave most of it back. He reads the responses here in the mornings, "
        "with toast. He will tell you he is a man of few words. Bring a sandwich.",
        login="moderator@example.org",
    ),
    Somebody(
        "jolanta",
        "Jolanta Wilk",
        "events coordinator",
        "Jolanta came from the east of Poland to pack leeks for one season, and that was sixteen years "
        "ago. She finds the halls, checks the ramps and counts the chairs. She swims before work and "
        "thinks in Polish when she parks.",
        login="events@example.org",
    ),
    Somebody(
        "callum",
        "Callum",
        "volunteer at the allotment",
        "Callum has half of plot 14 at Long Drove and all of its slugs. He stopped drinking some time "
        "ago, as he will get round to telling you, and writes when it is too wet to dig.",
    ),
]
