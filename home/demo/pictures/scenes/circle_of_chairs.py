"""Nine people in a circle in a hall, one chair still free."""

import math

from home.demo.pictures import figures, things
from home.demo.pictures.palette import (
    BARK,
    CLAY,
    CREAM,
    FERN,
    INK,
    LAMP,
    MAUVE,
    MIST,
    OCHRE,
    PAPER,
    PEACH,
    PINE,
    PLUM,
    ROSE,
    SAGE,
    SKY,
    STRAW,
    TEAL,
    darker,
    lighter,
    mix,
)


def draw(canvas):
    floor = 560
    canvas.fill([mix(CREAM, PEACH, 0.25), mix(CREAM, PEACH, 0.45), mix(PEACH, STRAW, 0.4)])
    canvas.box(0, 380, 1600, floor, [mix(TEAL, MIST, 0.35), mix(TEAL, MIST, 0.25)])
    canvas.box(0, 374, 1600, 388, PAPER)
    for left in (130, 620, 1110):
        things.view(canvas, left, 70, left + 360, 356, things.DAY, things.MEADOW, 0.72, 0.12 + left / 2200)
        things.frame(canvas, left, 70, left + 360, 356, PAPER, (2, 0))
    things.bunting(canvas, [(-10, 30), (400, 92), (810, 34), (1200, 96), (1610, 28)], 34, 26)
    _boards(canvas, floor)
    for left in (130, 620, 1110):
        slant = (left - 620) * 0.35
        canvas.polygon(
            [
                (left + slant, 640),
                (left + 320 + slant, 640),
                (left + 300 + slant * 2.2, 930),
                (left - 90 + slant * 2.2, 930),
            ],
            LAMP,
            0.24,
            blur=10,
        )
    canvas.oval(800, 770, 330, 92, darker(CLAY, 0.25), 0.35, blur=6)
    for across, tone in (
        (330, CLAY),
        (286, OCHRE),
        (250, mix(CREAM, OCHRE, 0.25)),
        (196, TEAL),
        (150, mix(CREAM, OCHRE, 0.25)),
        (96, CLAY),
    ):
        canvas.oval(800, 764, across, across * 0.27, tone)
    _tea_in_the_corner(canvas, 1440, 606)
    for turn, *clothes in CIRCLE:
        angle = math.radians(turn)
        x, y = 800 + 620 * math.cos(angle), 786 + 156 * math.sin(angle)
        size = 310 + 120 * (y - 640) / 290
        if math.sin(angle) < 0.35:
            figures.seated(canvas, x, y, size, *clothes, turned=-math.cos(angle))
        else:
            figures.seated_from_behind(canvas, x, y + 46, size * 1.04, *clothes)


# Where each sits (degrees clockwise from the right), then skin, hair, top, legs and chair.
CIRCLE = [
    (240, "#7a4c34", "#cfc8bd", TEAL, INK, OCHRE),
    (268, "#f0c7a2", "#9b6a3a", CLAY, PINE, PLUM),
    (300, "#d9a077", INK, OCHRE, PLUM, TEAL),
    (213, "#e6b48c", "#cfc8bd", PLUM, INK, CLAY),
    (327, "#a9714c", "#2d2420", mix(SAGE, FERN, 0.5), BARK, MAUVE),
    (180, "#f0c7a2", BARK, mix(OCHRE, CLAY, 0.5), INK, TEAL),
    (2, None, None, None, None, OCHRE),
    (133, "#f0c7a2", "#c79a55", mix(TEAL, SKY, 0.25), INK, CLAY),
    (84, "#5b3726", INK, ROSE, INK, mix(FERN, PINE, 0.4)),
    (47, "#e6b48c", BARK, mix(PLUM, MAUVE, 0.4), INK, mix(OCHRE, CLAY, 0.3)),
]


def _boards(canvas, floor):
    """A wooden floor whose boards run away from us."""
    canvas.box(0, floor, 1600, 1000, [mix(OCHRE, BARK, 0.25), mix(OCHRE, CLAY, 0.25), mix(OCHRE, BARK, 0.1)])
    for board in range(-14, 31):
        top, foot = 800 + (board - 8) * 92, 800 + (board - 8) * 190
        canvas.line([(top, floor), (foot, 1000)], mix(BARK, OCHRE, 0.45), 2.2, 0.5)
    canvas.box(0, floor - 16, 1600, floor, PAPER)
    canvas.box(0, floor, 1600, floor + 12, INK, opacity=0.18, blur=4)


def _tea_in_the_corner(canvas, x, foot):
    canvas.box(x - 120, foot - 110, x + 190, foot - 96, lighter(BARK, 0.2), radius=4)
    canvas.polygon(
        [(x - 124, foot - 106), (x + 194, foot - 106), (x + 186, foot - 30), (x - 116, foot - 30)],
        [PAPER, mix(CREAM, MAUVE, 0.3)],
    )
    canvas.box(
        x - 30, foot - 206, x + 46, foot - 108, [mix(MIST, PAPER, 0.5), mix(MIST, INK, 0.25)], radius=10
    )
    canvas.box(x - 38, foot - 216, x + 54, foot - 202, mix(MIST, INK, 0.3), radius=6)
    canvas.disc(x + 8, foot - 222, 8, INK)
    canvas.box(x - 2, foot - 140, x + 16, foot - 130, INK, radius=3)
    for place, tone in enumerate((CLAY, TEAL, OCHRE)):
        things.mug(canvas, x - 96 + 28 * place, foot - 106 + 4 * (place % 2), 26, tone)
    things.biscuits(canvas, x + 122, foot - 114, 46)
