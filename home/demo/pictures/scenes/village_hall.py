"""The hall at nightfall with every window lit and people on the path."""

import math

from home.demo.pictures import figures, land, things
from home.demo.pictures.canvas import open_curve
from home.demo.pictures.palette import (
    AMBER,
    BARK,
    BRICK,
    CLAY,
    CREAM,
    FERN,
    INK,
    LAMP,
    MAUVE,
    NIGHT,
    OCHRE,
    PAPER,
    PEACH,
    PINE,
    PLUM,
    ROSE,
    STRAW,
    TEAL,
    TERRACOTTA,
    mix,
)


def draw(canvas):
    ground = 720
    canvas.fill([NIGHT, PLUM, mix(PLUM, MAUVE, 0.6), mix(MAUVE, ROSE, 0.6), PEACH, PEACH])
    chance = canvas.random
    for _star in range(90):
        x, y = chance.uniform(0, 1600), chance.uniform(0, 1) ** 1.6 * 400
        canvas.disc(x, y, chance.uniform(0.9, 2.4), PAPER, chance.uniform(0.35, 0.95))
    canvas.glow(1330, 190, 260, LAMP, 0.3)
    canvas.polygon(_crescent(1330, 190, 52), CREAM)
    land.far_trees(canvas, ground - 40, mix(PLUM, MAUVE, 0.35), 46, 0.1)
    canvas.box(
        0, ground - 44, 1600, 1000, [mix(FERN, PLUM, 0.45), mix(PINE, NIGHT, 0.35), mix(PINE, NIGHT, 0.6)]
    )
    for x, tall in ((96, 330), (176, 386), (258, 348), (1416, 360), (1500, 410)):
        land.poplar(canvas, x, ground + 6, tall, mix(PINE, NIGHT, 0.45))
    _hall(canvas, 410, 1190, ground)
    _lit_path(canvas, 800, ground)
    things.bunting(canvas, [(400, 486), (520, 540), (660, 470)], 30, 8)
    things.bunting(canvas, [(940, 470), (1080, 540), (1205, 486)], 30, 8)
    for x, foot, height, coat, legs, stride in (
        (730, 812, 118, CLAY, NIGHT, 1),
        (880, 842, 128, TEAL, INK, -1),
        (936, 838, 118, OCHRE, PLUM, -1),
        (640, 890, 140, MAUVE, INK, 1),
    ):
        figures.walker(canvas, x, foot, height, coat, legs, stride=stride)
    land.grass(canvas, 1006, 80, [mix(PINE, NIGHT, 0.3), mix(FERN, NIGHT, 0.4), mix(PINE, NIGHT, 0.6)], 300)


def _crescent(x, y, radius):
    """The rim of a waning moon: its own edge, and the edge of the dark that covers the rest."""
    tilt, steps = -0.6, 40
    lit = [tilt + 1.0 + (2 * math.pi - 2.0) * step / steps for step in range(steps + 1)]
    dark = [tilt - 1.48 - (2 * math.pi - 2.96) * step / steps for step in range(steps + 1)]
    middle = (x + radius * 0.46 * math.cos(tilt), y + radius * 0.46 * math.sin(tilt))
    return [
        *((x + radius * math.cos(turn), y + radius * math.sin(turn)) for turn in lit),
        *(
            (middle[0] + radius * 0.846 * math.cos(turn), middle[1] + radius * 0.846 * math.sin(turn))
            for turn in dark
        ),
    ]


def _hall(canvas, left, right, ground):
    middle, eaves = (left + right) / 2, ground - 200
    canvas.glow(middle, ground - 90, 620, AMBER, 0.42)
    canvas.box(left, eaves, right, ground, [mix(CREAM, MAUVE, 0.35), mix(STRAW, MAUVE, 0.5)])
    canvas.polygon(
        [
            (left - 34, eaves + 8),
            (left + 40, eaves - 110),
            (right - 40, eaves - 110),
            (right + 34, eaves + 8),
        ],
        [TERRACOTTA, mix(TERRACOTTA, NIGHT, 0.45)],
    )
    for row in range(1, 4):
        y = eaves + 8 - row * 30
        canvas.line(
            [(left - 30 + row * 17, y), (right + 30 - row * 17, y)], mix(TERRACOTTA, NIGHT, 0.5), 2, 0.6
        )
    porch = (middle - 140, middle + 140)
    canvas.box(porch[0], eaves - 30, porch[1], ground, [mix(CREAM, PEACH, 0.3), mix(STRAW, ROSE, 0.3)])
    canvas.polygon(
        [(porch[0] - 34, eaves - 20), (middle, eaves - 172), (porch[1] + 34, eaves - 20)], [CLAY, TERRACOTTA]
    )
    canvas.polygon(
        [(porch[0] + 18, eaves - 24), (middle, eaves - 138), (porch[1] - 18, eaves - 24)],
        mix(CREAM, PEACH, 0.4),
    )
    canvas.disc(middle, eaves - 66, 25, BARK)
    canvas.disc(middle, eaves - 66, 20, [LAMP, AMBER])
    canvas.box(right - 150, eaves - 176, right - 112, eaves - 92, BRICK)
    for x in (left + 48, left + 152, right - 220, right - 116):
        _window(canvas, x, eaves + 40, 66, 104)
    canvas.box(middle - 66, ground - 160, middle + 66, ground, mix(BARK, TERRACOTTA, 0.3), radius=8)
    canvas.box(middle - 55, ground - 150, middle + 55, ground, [CREAM, LAMP, AMBER], radius=4)
    canvas.box(middle - 86, ground - 150, middle - 55, ground, TEAL)
    canvas.box(middle + 55, ground - 150, middle + 86, ground, TEAL)
    figures.walker(canvas, middle - 6, ground + 2, 116, PLUM, INK)
    for x in (middle - 112, middle + 112):
        canvas.glow(x, ground - 140, 90, LAMP, 0.7)
        canvas.box(x - 8, ground - 156, x + 8, ground - 130, LAMP, radius=4)
    canvas.box(left - 6, ground - 8, right + 6, ground + 6, mix(PINE, NIGHT, 0.5), opacity=0.5, blur=5)


def _window(canvas, x, y, wide, tall):
    canvas.glow(x + wide / 2, y + tall / 2, 130, LAMP, 0.55)
    canvas.box(x - 8, y - 8, x + wide + 8, y + tall + 8, CREAM, radius=5)
    canvas.box(x, y, x + wide, y + tall, [CREAM, LAMP, AMBER], radius=3)
    canvas.box(x + wide / 2 - 3, y, x + wide / 2 + 3, y + tall, CREAM)
    canvas.box(x, y + tall * 0.4, x + wide, y + tall * 0.4 + 6, CREAM)


def _lit_path(canvas, x, ground):
    near = [
        *open_curve([(x - 60, ground), (x - 130, ground + 110), (x - 330, 1010)]),
        *open_curve([(x + 130, 1010), (x + 70, ground + 110), (x + 60, ground)]),
    ]
    canvas.polygon(near, [AMBER, mix(STRAW, MAUVE, 0.35), mix(STRAW, PLUM, 0.55)])
    canvas.polygon(
        [(x - 58, ground), (x + 58, ground), (x + 210, ground + 190), (x - 250, ground + 190)],
        LAMP,
        0.3,
        blur=22,
    )
