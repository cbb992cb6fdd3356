"""Every picture of the demo: what it is called, what it shows, and how it is drawn."""

from collections.abc import Callable
from dataclasses import dataclass

from home.demo.pictures import portraits
from home.demo.pictures.canvas import Canvas
from home.demo.pictures.scenes import (
    allotment,
    armchair,
    boat,
    bus,
    circle_of_chairs,
    geese,
    heron,
    mill,
    poppy_field,
    pump_house,
    swimming_bath,
    tea_table,
    telephone,
    village_hall,
    wide_fen,
)

CREDIT = "Drawn for this demonstration"


@dataclass(frozen=True)
class Picture:
    title: str
    description: str
    draw: Callable[[Canvas], None]
    size: tuple[int, int] = (1600, 1000)

    def jpeg(self):
        canvas = Canvas(*self.size, seed=self.title)
        self.draw(canvas)
        return canvas.jpeg()


def portrait(title, description, draw):
    return Picture(title, description, draw, size=(600, 600))


# By the name that people, posts and pages call them by.
PICTURES = {
    "wide-fen": Picture(
        "Early on the lode bank",
        "Four people walking on the bank of a long straight waterway at sunrise, under an enormous sky. "
        "There are poplars on the right, and a church far off on the left.",
        wide_fen.draw,
    ),
    "tea-table": Picture(
        "Tea is made",
        "A big teal teapot among mugs that do not match and a plate of biscuits, on a checked cloth by a "
        "window that looks out over the fields.",
        tea_table.draw,
    ),
    "allotment": Picture(
        "Plot 14",
        "An allotment in the sun: rows of cabbages, bean poles, sunflowers and a blue shed. In front, a "
        "watering can, and a robin on the handle of a spade.",
        allotment.draw,
    ),
    "telephone": Picture(
        "The list and the telephone",
        "An old red dial telephone on a kitchen table, beside a handwritten list with the first two of "
        "five boxes ticked, a mug of tea and half a biscuit.",
        telephone.draw,
    ),
    "armchair": Picture(
        "The chair by the window",
        "A grey cat asleep in a big terracotta armchair, a striped blanket over its arm, beside a window "
        "with the sun going down behind the fields.",
        armchair.draw,
    ),
    "bus": Picture(
        "The last bus",
        "A green and cream country bus on a raised road at sunset, four passengers at its lit windows. "
        "Somebody in yellow waits at the shelter.",
        bus.draw,
    ),
    "swimming-bath": Picture(
        "Lane three",
        "Two swimmers, one behind the other, in the middle lane of a small swimming bath with tall arched "
        "windows, early in the morning.",
        swimming_bath.draw,
    ),
    "heron": Picture(
        "Heron, waiting",
        "A heron standing quite still in the shallows at dawn, with mist on the far bank and a low white "
        "sun mirrored in the water.",
        heron.draw,
    ),
    "geese": Picture(
        "Geese coming in",
        "Three skeins of geese flying over a village at sunset. The windows of the houses are lit and the "
        "ploughed rows run away to the sun.",
        geese.draw,
    ),
    "poppy-field": Picture(
        "Poppies at Marsh Aldrey",
        "A sandy path through a field of red poppies, under fair-weather clouds, towards a church and a "
        "row of poplars.",
        poppy_field.draw,
    ),
    "village-hall": Picture(
        "The hall, about half past six",
        "A village hall at nightfall with every window lit and bunting along the front. Four people are "
        "walking up the path, and somebody stands in the open door.",
        village_hall.draw,
    ),
    "mill": Picture(
        "By Tansy Mill",
        "A brick drainage mill with white sails beside still water. Three people and a small brown dog are "
        "walking past it on the bank.",
        mill.draw,
    ),
    "circle-of-chairs": Picture(
        "One chair kept free",
        "Nine people on chairs of different colours in a circle around a rug, in a sunny hall hung with "
        "bunting. One yellow chair is empty.",
        circle_of_chairs.draw,
    ),
    "pump-house": Picture(
        "The Pump House",
        "An old brick pump house with a tall chimney and arched windows, all lit, mirrored in the water in "
        "front of it. People are arriving from both sides.",
        pump_house.draw,
    ),
    "boat": Picture(
        "First light on the lode",
        "A narrowboat with flower pots on its roof, moored by a willow at sunrise. Smoke rises from its "
        "chimney and all its windows are lit.",
        boat.draw,
    ),
    "ros": portrait(
        "Ros Pike",
        "Drawing of Ros, a woman with thick grey curls, round red glasses and a plum cardigan, smiling.",
        portraits.ros,
    ),
    "des": portrait(
        "Des Okoro",
        "Drawing of Des, a Black man with a white beard, a brown flat cap and a patterned teal jumper.",
        portraits.des,
    ),
    "jolanta": portrait(
        "Jolanta Wilk",
        "Drawing of Jolanta, a woman with a fringe and a fair plait over one shoulder, in orange dungarees.",
        portraits.jolanta,
    ),
    "callum": portrait(
        "Callum",
        "Drawing of Callum, a young man with brown skin, dark curls and a short beard, grinning, in a "
        "green hooded top.",
        portraits.callum,
    ),
}
