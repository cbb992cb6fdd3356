"""The page the project began with, or one like it where that is not at hand."""

import re
from dataclasses import dataclass
from pathlib import Path

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "first-post.md"


@dataclass(frozen=True)
class Story:
    title: str
    standfirst: str
    paragraphs: list[str]
    event: str
    writer: str
    reader: str
    response: str
    reply: str


OWN = Story(
    title="What a room full of strangers taught me about being alone",
    standfirst="Notes from a day of listening, and the date of the next one.",
    paragraphs=[
        "On Friday I sat in the third row and took my coat off only after the second speaker.",
        "Six people told us how they had come through something, each in their own way.",
        "It struck me that lonely is not the same word for any two of them.",
        "After my own illness it was a small group that got me out of the house again.",
        "Nobody there tried to mend me. They put the kettle on and listened.",
        "I left the group when I no longer needed it, and they waved me off at the door.",
    ],
    event="The next listening day",
    writer="Hetty",
    reader="Mick",
    response="Thank you, Hetty. I did not know that about you, & now I feel I know you better.",
    reply="Thank you, Mick. I hope you can come to the next one.",
)


def story():
    """The first post as it was, or our own in its shape."""
    if not SHARED.exists():
        return OWN
    text = SHARED.read_text(encoding="utf-8")
    title = next(line[2:] for line in text.splitlines() if line.startswith("# "))
    sections = dict(re.findall(r"^## (.+?)\n\n(.+?)(?=\n## |\Z)", text, re.MULTILINE | re.DOTALL))
    quotes = re.findall(r"^> (.+)$", sections["2 responses"], re.MULTILINE)
    names = re.findall(r"^\*\*(.+?)\*\*", sections["2 responses"], re.MULTILINE)
    return Story(
        title=title,
        standfirst="A day on loneliness and isolation, and what stays with me from it.",
        paragraphs=sections["Body"].strip().split("\n\n"),
        event=sections["The event announced at the foot"].split("(")[0].strip(),
        writer=names[1],
        reader=names[0],
        response=quotes[0],
        reply=quotes[1],
    )
