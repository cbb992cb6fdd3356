"""What stands about in the pictures: mugs, pots, bunting, windows, lamps."""

from home.demo.pictures.canvas import open_curve
from home.demo.pictures.palette import (
    AMBER,
    APRICOT,
    BARK,
    CLAY,
    CREAM,
    FERN,
    INK,
    LAMP,
    MIST,
    MOSS,
    OCHRE,
    PAPER,
    PEACH,
    PLUM,
    SAGE,
    SKY,
    STRAW,
    TEAL,
    darker,
    lighter,
    mix,
)

BUNTING = [CLAY, OCHRE, TEAL, PLUM, SAGE]


def mug(canvas, x, foot, size, colour, handle=1, band=None):
    """A mug `size` high; its handle is to the right, or to the left where `handle` is -1."""
    half = size * 0.42
    canvas.oval(x + size * 0.12, foot, size * 0.62, size * 0.12, INK, 0.2, blur=5)
    canvas.arc(
        x + handle * half,
        foot - size * 0.5,
        size * 0.26,
        size * 0.27,
        0,
        360,
        darker(colour, 0.1),
        size * 0.1,
    )
    canvas.box(
        x - half,
        foot - size,
        x + half,
        foot,
        [lighter(colour, 0.12), darker(colour, 0.08)],
        radius=size * 0.12,
    )
    if band:
        canvas.box(x - half, foot - size * 0.62, x + half, foot - size * 0.4, band)
    canvas.oval(x, foot - size, half, size * 0.13, lighter(colour, 0.3))
    canvas.oval(x, foot - size * 0.985, half * 0.84, size * 0.09, mix(BARK, CLAY, 0.35))
    canvas.box(
        x - half * 0.74, foot - size * 0.86, x - half * 0.5, foot - size * 0.2, PAPER, radius=4, opacity=0.22
    )


def steam(canvas, x, foot, height, colour=PAPER, wisps=2):
    for wisp in range(wisps):
        start = x + (wisp - (wisps - 1) / 2) * height * 0.22
        line = [
            (start, foot),
            (start + height * 0.12, foot - height * 0.3),
            (start - height * 0.08, foot - height * 0.62),
            (start + height * 0.08, foot - height * (0.9 + 0.1 * wisp)),
        ]
        smooth = open_curve(line)
        edge = [(px + 7 * (1 - abs(i / len(smooth) - 0.4)), py) for i, (px, py) in enumerate(smooth)]
        canvas.polygon([*smooth, *reversed(edge)], colour, 0.5, blur=2.5)


def teapot(canvas, x, foot, size, colour, band=None):
    """A round-bellied pot, spout to the left."""
    canvas.oval(x, foot, size * 0.85, size * 0.1, INK, 0.22, blur=7)
    handle = [
        (x + size * 0.46, foot - size * 0.66),
        (x + size * 0.74, foot - size * 0.78),
        (x + size * 0.95, foot - size * 0.62),
        (x + size * 0.86, foot - size * 0.36),
        (x + size * 0.54, foot - size * 0.2),
    ]
    canvas.line(open_curve(handle), darker(colour, 0.22), size * 0.1)
    canvas.polygon(
        [
            *open_curve(
                [
                    (x - size * 0.45, foot - size * 0.16),
                    (x - size * 0.82, foot - size * 0.42),
                    (x - size * 1.0, foot - size * 0.86),
                ]
            ),
            *open_curve(
                [
                    (x - size * 0.86, foot - size * 0.88),
                    (x - size * 0.7, foot - size * 0.62),
                    (x - size * 0.45, foot - size * 0.5),
                ]
            ),
        ],
        darker(colour, 0.12),
    )
    body = [
        (x - size * 0.3, foot),
        (x - size * 0.57, foot - size * 0.2),
        (x - size * 0.62, foot - size * 0.45),
        (x - size * 0.33, foot - size * 0.78),
        (x + size * 0.33, foot - size * 0.78),
        (x + size * 0.62, foot - size * 0.45),
        (x + size * 0.57, foot - size * 0.2),
        (x + size * 0.3, foot),
    ]
    canvas.curve(body, [lighter(colour, 0.16), colour, darker(colour, 0.16)])
    if band:
        rim = [
            (x - size * 0.615, foot - size * 0.5),
            (x, foot - size * 0.42),
            (x + size * 0.615, foot - size * 0.5),
        ]
        hem = [
            (x + size * 0.63, foot - size * 0.36),
            (x, foot - size * 0.28),
            (x - size * 0.63, foot - size * 0.36),
        ]
        canvas.polygon([*open_curve(rim), *open_curve(hem)], band, 0.85)
    canvas.oval(x, foot - size * 0.8, size * 0.36, size * 0.09, darker(colour, 0.18))
    canvas.oval(x, foot - size * 0.83, size * 0.33, size * 0.09, lighter(colour, 0.1))
    canvas.disc(x, foot - size * 0.95, size * 0.075, darker(colour, 0.1))
    canvas.oval(x - size * 0.27, foot - size * 0.58, size * 0.08, size * 0.15, PAPER, 0.3, blur=2)


def bunting(canvas, points, size, flags):
    """Small flags along a line that hangs through `points`."""
    line = open_curve(points, 30)
    canvas.line(line, darker(CREAM, 0.4), 3)
    for flag in range(flags):
        at = int((flag + 0.5) / flags * (len(line) - 1))
        x, y = line[at]
        colour = BUNTING[flag % len(BUNTING)]
        canvas.polygon(
            [(x - size * 0.45, y), (x + size * 0.45, y), (x, y + size)],
            [lighter(colour, 0.1), darker(colour, 0.06)],
        )


def view(canvas, left, top, right, bottom, sky, land, horizon=0.68, poplars=0.2):
    """What a window looks out on: sky and two fields, and a poplar or three."""
    level = top + (bottom - top) * horizon
    canvas.box(left, top, right, bottom, sky)
    wide = right - left
    for place, tall in ((0, 0.3), (0.07, 0.36), (0.14, 0.28)):
        x = left + wide * (poplars + place)
        canvas.oval(
            x,
            level - (bottom - top) * tall / 2,
            wide * 0.022,
            (bottom - top) * tall / 2,
            darker(land[0], 0.3),
        )
    canvas.box(left, level - 5, right, level + 8, darker(land[0], 0.18))
    canvas.box(left, level, right, bottom, land)
    canvas.polygon(
        [
            (left, bottom),
            (left + wide * 0.62, level),
            (left + wide * 0.66, level),
            (left + wide * 0.5, bottom),
        ],
        sky[-1],
        0.65,
    )


def frame(canvas, left, top, right, bottom, colour, bars=(1, 1), thick=12):
    """The woodwork of a window over what was drawn there; `bars` are how many stand and how many lie."""
    for side in range(bars[0] + 2):
        x = left + (right - left) * side / (bars[0] + 1)
        canvas.box(x - thick / 2, top - thick / 2, x + thick / 2, bottom + thick / 2, colour)
    for level in range(bars[1] + 2):
        y = top + (bottom - top) * level / (bars[1] + 1)
        canvas.box(left - thick / 2, y - thick / 2, right + thick / 2, y + thick / 2, colour)
    canvas.box(left - thick * 1.6, bottom, right + thick * 1.6, bottom + thick * 1.5, lighter(colour, 0.3))
    canvas.box(
        left - thick * 1.6,
        bottom + thick * 1.5,
        right + thick * 1.6,
        bottom + thick * 2.2,
        INK,
        opacity=0.12,
        blur=4,
    )


def curtain(canvas, left, right, top, bottom, colour):
    """One curtain in folds between `left` and `right`, drawn in at its tie."""
    tie = top + (bottom - top) * 0.62
    inward = right + (left - right) * 0.45
    hang = [*open_curve([(right, top), (right + (left - right) * 0.12, (top + tie) / 2), (inward, tie)]),
            *open_curve([(inward, tie), (right + (left - right) * 0.25, bottom)])]  # fmt: skip
    canvas.polygon([(left, top), *hang, (left, bottom)], [lighter(colour, 0.1), colour, darker(colour, 0.12)])
    for fold in (0.25, 0.5, 0.75):
        x = left + (right - left) * fold
        line = [(x, top), (left + (inward - left) * fold, tie), (left + (right - left) * fold * 0.75, bottom)]
        canvas.line(open_curve(line), darker(colour, 0.14), 3, 0.6)
    canvas.line([(left, tie), (inward, tie)], AMBER, 9)


def pot_plant(canvas, x, foot, size, pot=CLAY):
    for bend in (-0.7, -0.42, -0.15, 0.14, 0.4, 0.68):
        tip = (x + bend * size * 1.1, foot - size * (1.75 - abs(bend) * 0.75))
        leaf = [(x, foot - size * 0.55), (x + bend * size * 0.75, foot - size * 1.25), tip,
                (x + bend * size * 0.3, foot - size * 1.0)]  # fmt: skip
        canvas.curve(leaf, FERN if bend < 0 else MOSS)
    canvas.polygon(
        [
            (x - size * 0.38, foot - size * 0.62),
            (x + size * 0.38, foot - size * 0.62),
            (x + size * 0.27, foot),
            (x - size * 0.27, foot),
        ],
        [lighter(pot, 0.1), darker(pot, 0.1)],
    )
    canvas.box(
        x - size * 0.43, foot - size * 0.72, x + size * 0.43, foot - size * 0.55, lighter(pot, 0.14), radius=4
    )


def biscuits(canvas, x, y, across):
    """A plate of them."""
    canvas.oval(x, y + 8, across * 1.04, across * 0.3, INK, 0.18, blur=6)
    canvas.oval(x, y, across, across * 0.28, PAPER)
    canvas.oval(x, y - 2, across * 0.8, across * 0.2, MIST)
    for dx, dy, tone in (
        (-0.42, 0, OCHRE),
        (0.02, 0.05, APRICOT),
        (0.42, 0, OCHRE),
        (-0.2, -0.14, STRAW),
        (0.24, -0.13, APRICOT),
        (0.02, -0.27, OCHRE),
    ):
        cx, cy = x + dx * across, y - 12 + dy * across
        canvas.oval(cx, cy + 6, across * 0.27, across * 0.1, darker(tone, 0.3))
        canvas.oval(cx, cy, across * 0.27, across * 0.1, tone)
        for nx in (-0.1, 0.02, 0.12):
            canvas.disc(cx + nx * across, cy + (nx * 0.1) * across, across * 0.014, darker(tone, 0.45))


DAY = [mix(SKY, TEAL, 0.15), SKY, CREAM]
EVENING = [mix(PLUM, PEACH, 0.45), APRICOT, LAMP]
MEADOW = [SAGE, MOSS]
DUSKY = [mix(PEACH, MOSS, 0.6), mix(FERN, PLUM, 0.3)]
