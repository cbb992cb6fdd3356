"""An old brick pump house by the lode, its tall windows lit, people going in."""

from home.demo.pictures import figures, land, things
from home.demo.pictures.canvas import open_curve
from home.demo.pictures.palette import (
    AMBER,
    BARK,
    BRICK,
    CLAY,
    CREAM,
    DEEP,
    FERN,
    INK,
    LAMP,
    LILAC,
    LODE,
    MIST,
    MOSS,
    OCHRE,
    PAPER,
    PEACH,
    PINE,
    PLUM,
    SAGE,
    SKY,
    STRAW,
    TEAL,
    TERRACOTTA,
    lighter,
    mix,
)


def draw(canvas):
    shore = 730
    canvas.fill([mix(LODE, TEAL, 0.25), mix(SKY, LILAC, 0.2), mix(MIST, PEACH, 0.3), PEACH, CREAM, CREAM])
    for x, y, width in ((330, 190, 620), (1330, 280, 560), (60, 420, 360), (1500, 470, 340)):
        land.cloud(canvas, x, y, width, [PAPER, mix(PEACH, LILAC, 0.25)], 0.85)
    for x, y, span in ((1180, 150, 30), (1232, 130, 25), (1270, 166, 22)):
        land.bird(canvas, x, y, span)
    land.far_trees(canvas, 650, mix(FERN, MIST, 0.4), 38, 0.12)
    canvas.box(0, 646, 1600, shore, [mix(SAGE, STRAW, 0.45), MOSS, FERN])
    land.round_tree(canvas, 190, 690, 250, FERN, SAGE)
    land.round_tree(canvas, 1480, 694, 290, PINE, MOSS)
    for x, tall in ((1270, 190), (1330, 214)):
        land.poplar(canvas, x, 684, tall, mix(PINE, SAGE, 0.25), SAGE)
    _engine_house(canvas, 460, 700)
    canvas.polygon(
        [*open_curve([(0, 712), (500, 702), (1100, 702), (1600, 714)]), (1600, shore), (0, shore)],
        [STRAW, mix(STRAW, CLAY, 0.25)],
    )
    for x, height, coat, legs, stride in (
        (330, 84, OCHRE, INK, 1),
        (376, 80, TEAL, PLUM, 1),
        (1150, 86, CLAY, DEEP, -1),
        (1196, 74, PLUM, INK, -1),
        (1242, 82, mix(FERN, TEAL, 0.4), INK, -1),
    ):
        figures.walker(canvas, x, 716, height, coat, legs, stride=stride)
    canvas.mirror(shore, 1000, 0.28, mix(LODE, MIST, 0.3))
    canvas.box(0, shore - 4, 1600, shore + 8, mix(BRICK, INK, 0.4), opacity=0.6, blur=2)
    canvas.wash(860, 1000, DEEP, 0.0, 0.4)
    for y, x, across in ((780, 320, 260), (830, 980, 320), (880, 540, 240), (930, 1240, 200)):
        canvas.oval(x, y, across, 2.6, PAPER, 0.55, blur=1)
    land.reeds(canvas, -10, 220, 1010, 260, [FERN, PINE, MOSS], 60, BARK)
    land.reeds(canvas, 1400, 1610, 1010, 230, [FERN, PINE, MOSS], 54, BARK)


def _engine_house(canvas, x, foot):
    canvas.polygon(
        [(x + 604, foot), (x + 616, foot - 500), (x + 660, foot - 500), (x + 676, foot)],
        [lighter(BRICK, 0.08), BRICK],
    )
    canvas.box(x + 608, foot - 516, x + 668, foot - 494, TERRACOTTA, radius=4)
    canvas.box(x + 612, foot - 470, x + 664, foot - 462, TERRACOTTA)
    canvas.box(x + 440, foot - 210, x + 680, foot, [mix(BRICK, PEACH, 0.2), BRICK])
    canvas.polygon(
        [(x + 430, foot - 206), (x + 450, foot - 262), (x + 664, foot - 262), (x + 692, foot - 206)],
        [mix(PLUM, MIST, 0.35), mix(PLUM, INK, 0.25)],
    )
    canvas.box(x, foot - 320, x + 460, foot, [mix(BRICK, PEACH, 0.25), BRICK])
    canvas.polygon(
        [(x - 26, foot - 312), (x + 230, foot - 452), (x + 486, foot - 312)],
        [mix(PLUM, MIST, 0.3), mix(PLUM, INK, 0.2)],
    )
    canvas.polygon(
        [(x + 22, foot - 318), (x + 230, foot - 430), (x + 438, foot - 318)],
        [mix(BRICK, PEACH, 0.3), mix(BRICK, PEACH, 0.2)],
    )
    canvas.disc(x + 230, foot - 358, 31, CREAM)
    canvas.disc(x + 230, foot - 358, 25, [LAMP, AMBER])
    chance = canvas.random
    for _brick in range(130):
        bx, by = x + chance.uniform(6, 436), foot - 12 - 14 * chance.randint(0, 20)
        canvas.box(bx, by, bx + 18, by + 7, chance.choice([TERRACOTTA, lighter(BRICK, 0.2)]), opacity=0.4)
    canvas.box(x - 8, foot - 322, x + 468, foot - 306, CREAM)
    for left in (40, 186, 332):
        canvas.disc(x + left + 44, foot - 226, 52, CREAM)
        canvas.box(x + left - 8, foot - 226, x + left + 96, foot - 70, CREAM)
        canvas.disc(x + left + 44, foot - 226, 44, [CREAM, LAMP])
        canvas.box(x + left, foot - 226, x + left + 88, foot - 76, [LAMP, AMBER])
        for bar in (28, 56):
            canvas.box(x + left + bar, foot - 266, x + left + bar + 4, foot - 76, CREAM)
        for level in (226, 176, 126):
            canvas.box(x + left, foot - level, x + left + 88, foot - level + 4, CREAM)
    canvas.box(x + 500, foot - 142, x + 596, foot, CREAM, radius=6)
    canvas.box(x + 508, foot - 134, x + 588, foot, [LAMP, AMBER], radius=4)
    canvas.box(x + 482, foot - 134, x + 508, foot, TEAL)
    canvas.box(x + 588, foot - 134, x + 614, foot, TEAL)
    figures.walker(canvas, x + 548, foot + 1, 92, PLUM, INK)
    things.bunting(
        canvas,
        [
            (x - 4, foot - 300),
            (x + 230, foot - 262),
            (x + 466, foot - 300),
            (x + 600, foot - 176),
            (x + 690, foot - 190),
        ],
        24,
        24,
    )
