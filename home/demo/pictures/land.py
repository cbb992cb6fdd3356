"""What most of the pictures share: sky, clouds, birds, fields, water, trees and reeds."""

import math

from home.demo.pictures.canvas import open_curve
from home.demo.pictures.palette import (
    CREAM,
    FERN,
    INK,
    MOSS,
    OCHRE,
    PEACH,
    POPPY,
    SAGE,
    STRAW,
    darker,
    lighter,
    mix,
)


def sun(canvas, x, y, radius, colour=CREAM, halo=PEACH, reach=6):
    canvas.glow(x, y, radius * reach, halo, 0.9)
    canvas.glow(x, y, radius * reach / 2, colour, 0.8)
    canvas.disc(x, y, radius, colour)


def cloud(canvas, x, y, width, colours, opacity=0.92):
    """A heap of cloud with the flat foot that clouds have here."""
    chance = canvas.random
    puffs = []
    for step in range(6):
        place = (step + 0.5) / 6
        tall = width * (0.055 + 0.13 * math.sin(math.pi * place) * chance.uniform(0.55, 1.1))
        puffs.append((x + width * (place - 0.5), tall * 1.25, tall))
    rim = []
    for step in range(121):
        at = x + width * 0.62 * (step / 60 - 1)
        tops = [
            down * math.sqrt(1 - ((at - cx) / across) ** 2)
            for cx, across, down in puffs
            if abs(at - cx) < across
        ]
        if tops:
            rim.append((at, y - max(tops)))
    rim = [(rim[0][0] - width * 0.05, y), *rim, (rim[-1][0] + width * 0.05, y), (x, y + width * 0.012)]
    canvas.polygon(rim, colours, opacity, blur=1.5)


def streak(canvas, x, y, width, height, colour, opacity=0.6):
    """A thin cloud of morning or evening, drawn out by the wind."""
    canvas.curve(
        [
            (x - width / 2, y),
            (x - width / 6, y - height),
            (x + width / 2, y - height * 0.2),
            (x, y + height * 0.6),
        ],
        colour,
        opacity,
        blur=3,
    )


def bird(canvas, x, y, span, colour=INK, lift=0.35):
    """Somebody flying a long way off: two strokes."""
    for side in (-1, 1):
        wing = [
            (x, y),
            (x + side * span * 0.28, y - span * lift),
            (x + side * span * 0.5, y - span * lift * 0.55),
        ]
        canvas.line(open_curve(wing, 5), colour, max(1.4, span / 14))


def far_trees(canvas, horizon, colour, tallest=26, gaps=0.25):
    """The line of woods and orchards that ends every view here."""
    chance = canvas.random
    x = -20
    while x < canvas.width + 40:
        width = chance.uniform(24, 90)
        if chance.random() > gaps:
            height = chance.uniform(0.35, 1) * tallest
            canvas.oval(x + width / 2, horizon, width * 0.62, height, colour)
        x += width * 0.8
    canvas.box(-5, horizon - tallest * 0.18, canvas.width + 5, horizon + 3, colour)


def furrows(canvas, horizon, foot, eye, colours, count=26, spread=4200):
    """Ploughed or sown rows that run together at `eye`, the point on the horizon one looks at."""
    one, other = colours
    canvas.box(0, horizon, canvas.width, foot, [mix(one, other, 0.5), one])
    for row in range(count):
        left = eye - spread / 2 + spread * row / count
        right = left + spread / count / 2
        near = (foot - horizon) / 600
        corners = [(eye, horizon), (eye + 0.5, horizon)]
        ends = [(eye + (right - eye) * near, foot), (eye + (left - eye) * near, foot)]
        canvas.polygon([*corners, *ends], other)
    # Far off one cannot tell the rows apart: cheaper than a gradient for each.
    canvas.wash(horizon, horizon + (foot - horizon) * 0.6, mix(one, other, 0.4), 1.0, 0.0)


def strip(canvas, horizon, points, colours):
    """A field far away: `points` are (x, depth below the horizon) along its near edge."""
    edge = [(x, horizon + depth) for x, depth in points]
    canvas.polygon([(edge[0][0], horizon), *open_curve(edge), (edge[-1][0], horizon)], colours)


def poplar(canvas, x, foot, height, colour, light=None):
    width = height * 0.11
    canvas.line([(x, foot), (x, foot - height * 0.3)], darker(colour, 0.35), max(1.5, height * 0.02))
    shape = [
        (x, foot - height),
        (x + width * 0.75, foot - height * 0.72),
        (x + width, foot - height * 0.4),
        (x + width * 0.5, foot - height * 0.1),
        (x - width * 0.5, foot - height * 0.1),
        (x - width, foot - height * 0.42),
        (x - width * 0.7, foot - height * 0.75),
    ]
    canvas.curve(shape, [lighter(colour, 0.14), colour])
    if light is not None:
        side = [
            (px * 0.42 + x * 0.58 + width * 0.3, py * 0.93 + (foot - height * 0.5) * 0.07) for px, py in shape
        ]
        canvas.curve(side, light, 0.3)


def round_tree(canvas, x, foot, height, colour, light):
    """An old hedgerow tree."""
    canvas.polygon(
        [
            (x - height * 0.045, foot),
            (x + height * 0.045, foot),
            (x + height * 0.025, foot - height * 0.5),
            (x - height * 0.025, foot - height * 0.5),
        ],
        darker(colour, 0.45),
    )
    chance = canvas.random
    for spread, tone in ((1, colour), (0.72, mix(colour, light, 0.5)), (0.42, light)):
        points = []
        for step in range(11):
            turn = 2 * math.pi * step / 11
            reach = height * 0.34 * spread * chance.uniform(0.86, 1.1)
            points.append((x + reach * 1.1 * math.cos(turn), foot - height * 0.62 + reach * math.sin(turn)))
        shift = height * 0.09 * (1 - spread)
        canvas.curve([(px + shift, py - shift * 1.6) for px, py in points], tone)


def reeds(canvas, left, right, foot, height, colours, count=60, heads=None):
    """Reeds along the water, each bent its own way; some with a brown head."""
    chance = canvas.random
    for _reed in range(count):
        x = chance.uniform(left, right)
        tall = height * chance.uniform(0.5, 1)
        bend = chance.uniform(-0.25, 0.35) * tall
        tip = (x + bend, foot - tall)
        canvas.line(
            open_curve([(x, foot + 8), (x + bend * 0.25, foot - tall * 0.55), tip], 6),
            chance.choice(colours),
            chance.uniform(2, 4.5),
        )
        if heads and chance.random() < 0.28:
            canvas.line([(tip[0] - bend * 0.06, tip[1] + tall * 0.13), tip], heads, 8)


def grass(canvas, foot, height, colours, count=240, left=0, right=None, depth=0):
    """Blades of grass along `foot`, or scattered over `depth` above it, smaller as they go."""
    chance = canvas.random
    right = canvas.width if right is None else right
    for near in sorted(chance.random() for _blade in range(count)):
        x, y = chance.uniform(left, right), foot - depth * (1 - near)
        tall = height * chance.uniform(0.35, 1) * (0.25 + 0.75 * near if depth else 1)
        bend, half = chance.uniform(-0.5, 0.5) * tall, max(1, tall * 0.035)
        canvas.polygon([(x - half, y + 4), (x + half, y + 4), (x + bend, y - tall)], chance.choice(colours))


def poppy(canvas, x, y, size, colour=POPPY):
    """One flower from the side: a far petal, and two near ones that overlap."""
    if size < 9:
        canvas.oval(x, y, size, size * 0.75, mix(colour, STRAW, 0.12))
        return
    lean = canvas.random.uniform(-0.16, 0.16) * size
    canvas.oval(x + lean, y - size * 0.2, size * 0.84, size * 0.56, darker(colour, 0.2))
    canvas.oval(x + lean, y - size * 0.3, size * 0.3, size * 0.13, mix(colour, INK, 0.6))
    for side, tone in ((1, darker(colour, 0.06)), (-1, lighter(colour, 0.06))):
        canvas.curve(
            [
                (x + lean + side * size, y - size * 0.38),
                (x + lean + side * size * 0.35, y - size * 0.24),
                (x + lean - side * size * 0.34, y - size * 0.02),
                (x - side * size * 0.2, y + size * 0.56),
                (x + side * size * 0.42, y + size * 0.54),
                (x + lean + side * size * 0.92, y + size * 0.12),
            ],
            tone,
        )


def poppies(canvas, top, foot, count, size, clear=lambda x, y: False):
    """A drift of poppies, small far off and large near by; none where `clear` says so."""
    chance = canvas.random
    rows = sorted(chance.uniform(0, 1) ** 1.3 for _poppy in range(count))
    for near in rows:
        x, y = chance.uniform(-20, canvas.width + 20), top + (foot - top) * near
        if clear(x, y):
            continue
        if near > 0.4:
            sway = chance.uniform(-12, 12)
            stem = [(x + sway, y + size * near * 3), (x, y)]
            canvas.line(stem, chance.choice([FERN, MOSS]), 1 + 3 * near)
        poppy(canvas, x, y, size * (0.14 + 0.86 * near) * chance.uniform(0.75, 1.15))


def church(canvas, x, foot, height, colour):
    """A long way off: a nave and a tower, as one finds one's way by here."""
    canvas.box(x, foot - height * 0.42, x + height * 0.95, foot, colour)
    canvas.polygon(
        [
            (x - 2, foot - height * 0.42),
            (x + height * 0.12, foot - height * 0.58),
            (x + height * 0.9, foot - height * 0.58),
            (x + height * 0.98, foot - height * 0.42),
        ],
        darker(colour, 0.08),
    )
    canvas.box(x - height * 0.26, foot - height * 0.86, x + height * 0.06, foot, lighter(colour, 0.06))
    for pane in (0.2, 0.42, 0.64):
        canvas.box(
            x + height * pane,
            foot - height * 0.3,
            x + height * (pane + 0.08),
            foot - height * 0.12,
            darker(colour, 0.25),
            radius=height * 0.03,
        )
    canvas.box(
        x - height * 0.15,
        foot - height * 0.74,
        x - height * 0.05,
        foot - height * 0.58,
        darker(colour, 0.25),
        radius=height * 0.03,
    )
    for corner in (-0.25, -0.1, 0.05):
        left = x + height * corner - height * 0.03
        canvas.polygon(
            [
                (left, foot - height * 0.85),
                (left + height * 0.03, foot - height),
                (left + height * 0.06, foot - height * 0.85),
            ],
            lighter(colour, 0.06),
        )


MEADOW = [SAGE, MOSS, FERN, mix(SAGE, STRAW, 0.5), mix(MOSS, OCHRE, 0.3)]
