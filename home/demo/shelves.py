"""The shelves of the blog and what readers may be told before they read."""

# Each with its slug and what it is for.
CATEGORIES = [
    ("our-stories", "Our stories", "What happened, told by the people it happened to."),
    (
        "days-together",
        "Days together",
        "Walks, groups and gatherings, written up for those who came and for those who could not.",
    ),
    (
        "useful-things",
        "Useful things",
        "What we wish somebody had told us: first visits, telephones, forms and buses.",
    ),
    ("out-of-doors", "Out of doors", "Mud, mostly. Also the allotment, and what grows there in spite of us."),
    (
        "behind-the-kettle",
        "Behind the kettle",
        "How the network is run, by the people who wash up afterwards.",
    ),
]

CONTENT_NOTES = ["alcohol", "bereavement", "gambling", "self-harm", "stroke", "suicide"]
