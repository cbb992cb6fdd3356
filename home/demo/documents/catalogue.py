"""Every document of the demo, by the name that posts and events call it by."""

from collections.abc import Callable
from dataclasses import dataclass

from home.demo.documents.odt import odt
from home.demo.documents.pdf import pdf


@dataclass(frozen=True)
class Document:
    title: str
    file_name: str
    make: Callable[[str, list], bytes]
    parts: list[tuple[str, str]]

    def content(self):
        return self.make(self.title, self.parts)


LINE = "_" * 34

DOCUMENTS = {
    "telephone-script": Document(
        "Before you ring: a sheet to keep by the telephone (large print)",
        "before-you-ring-large-print.odt",
        odt,
        [
            ("h1", "Before you ring"),
            ("p", "Write it down first. You are allowed to read it out: nobody can see."),
            ("h2", "Why I am ringing, in one sentence"),
            ("p", LINE),
            ("p", LINE),
            ("h2", "My date of birth"),
            ("p", LINE),
            ("h2", "My postcode"),
            ("p", LINE),
            ("h2", "When it is quiet there"),
            ("p", LINE),
            ("h2", "Things you can say"),
            ("li", "I am not good on the telephone."),
            ("li", "Please could you say that again slowly? I am writing it down."),
            ("li", "Please hold on a moment."),
            ("li", "I did not catch any of that. Could we start again?"),
            ("li", "I use the relay service, so there will be a short wait each time."),
            ("li", "Is there another way to do this, not by telephone?"),
            ("h2", "What they said"),
            ("p", LINE),
            ("p", LINE),
            ("p", LINE),
            ("h2", "Something nice for afterwards"),
            ("p", LINE),
        ],
    ),
    "group-agreement": Document(
        "How we are with each other: our agreement",
        "our-agreement.pdf",
        pdf,
        [
            ("h1", "How we are with each other"),
            ("p", "Read out at the start of every Tuesday, by whoever’s turn it is."),
            ("li", "What is said here stays here. What you yourself said is yours to take home."),
            ("li", "You can say “pass”, and you never have to say why."),
            ("li", "We speak for ourselves: “I did”, “I felt”, and not “you should”."),
            ("li", "We don’t mend each other. We listen, and leave room."),
            ("li", "We don’t compare. Nobody’s trouble has to win."),
            ("li", "The feeling can be said. How somebody hurt themselves stays out of it."),
            ("li", "No advice about medicines, however well it worked for your cousin."),
            ("li", "You may cry, laugh, knit, or go and stand outside. Somebody will look in on you."),
            ("li", "If one of us is not safe, we don’t keep it secret. We get help, together with them."),
            ("li", "We start at half past six and stop at half past eight."),
            ("h2", "And one more"),
            ("p", "Whoever takes the last biscuit opens the next packet."),
        ],
    ),
    "peer-day-programme": Document(
        "Fenland Peer Day: programme (large print)",
        "fenland-peer-day-programme-large-print.odt",
        odt,
        [
            ("h1", "Fenland Peer Day"),
            ("p", "The Pump House, Lode Bank, Tillery End"),
            ("h2", "Morning"),
            ("p", "9.30: Doors open. Tea, coats, a chair of your choosing."),
            ("p", "10.00: Welcome. Where the doors and the quiet room are."),
            ("p", "10.15: Five short talks, with a pause after every one. Speech-to-text on the big screen."),
            ("p", "12.15: Dinner. There is something for everybody; tell the kitchen if there isn’t."),
            ("h2", "Afternoon"),
            ("p", "13.30: Choose one, or none:"),
            ("li", "Starting a group with no money. Ros and Prem, big room."),
            ("li", "Listening without mending. The Lantern Trust, upper room (there is a lift)."),
            ("li", "Talking about suicide in plain words. Small room; somebody can sit with you."),
            ("li", "Bread. Kitchen. No talking at all unless you want to."),
            ("p", "15.15: Back together, tea, what is left of the bread."),
            ("p", "16.00: Home. The minibus waits for whoever is last."),
            ("h2", "If it gets too much"),
            ("p", "The quiet room has a sofa, a blanket and a door. You don’t have to explain."),
            ("p", "Look for anybody in a yellow scarf if you want company."),
        ],
    ),
}
