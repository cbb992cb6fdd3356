"""A heron in the shallows on a misty morning, waiting."""

from home.demo.pictures import land
from home.demo.pictures.canvas import open_curve
from home.demo.pictures.palette import (
    AMBER,
    APRICOT,
    BARK,
    CREAM,
    FERN,
    INK,
    LILAC,
    LODE,
    MAUVE,
    MIST,
    MOSS,
    OCHRE,
    PAPER,
    PEACH,
    PINE,
    SAGE,
    SKY,
    TEAL,
    darker,
    lighter,
    mix,
)


def draw(canvas):
    shore = 560
    canvas.fill([mix(MAUVE, SKY, 0.45), LILAC, mix(LILAC, PEACH, 0.6), PEACH, CREAM, CREAM, CREAM])
    land.sun(canvas, 560, 390, 74, PAPER, APRICOT, 6)
    for level, tone, tall in ((500, mix(LILAC, PEACH, 0.45), 60), (528, mix(MAUVE, PEACH, 0.35), 46)):
        land.far_trees(canvas, level, tone, tall, 0.12)
        canvas.wash(level - 60, level + 40, CREAM, 0.0, 0.75)
    for x, tall in ((190, 190), (252, 226), (316, 205)):
        land.poplar(canvas, x, 548, tall, mix(MAUVE, TEAL, 0.25))
    canvas.wash(430, 556, CREAM, 0.0, 0.8)
    canvas.box(0, 546, 1600, shore, [mix(SAGE, PEACH, 0.5), mix(FERN, MAUVE, 0.4)])
    canvas.mirror(shore, 1000, 0.28, mix(LODE, MAUVE, 0.4))
    canvas.wash(shore - 30, shore + 110, CREAM, 0.0, 0.0)
    canvas.wash(shore, shore + 130, CREAM, 0.5, 0.0)
    canvas.wash(760, 1000, TEAL, 0.0, 0.5)
    for y, x, across in ((640, 470, 260), (690, 700, 180), (742, 360, 320), (800, 800, 240)):
        canvas.oval(x, y, across, 2.6, PAPER, 0.55, blur=1)
    for ring in (150, 95, 46):
        canvas.arc(1052, 836, ring, ring * 0.14, 0, 360, mix(PAPER, LODE, 0.35), 2.4)
    _wader(canvas, 1050, 836)
    land.reeds(canvas, 1270, 1620, 1010, 560, [PINE, FERN, mix(FERN, MAUVE, 0.4)], 90, darker(BARK, 0.1))
    land.reeds(canvas, -20, 260, 1010, 380, [PINE, FERN, mix(FERN, MAUVE, 0.4)], 70, darker(BARK, 0.1))
    land.reeds(canvas, 1120, 1330, 1010, 190, [PINE, FERN, MOSS], 26)


def _wader(canvas, x, foot):
    """The bird itself, looking left."""
    plumage, shade, pale = mix(MIST, TEAL, 0.38), mix(TEAL, INK, 0.35), mix(PAPER, MIST, 0.35)
    for leg, knee in ((x - 8, x + 4), (x + 34, x + 44)):
        canvas.line([(leg, foot), (knee, foot - 78), (leg + 14, foot - 150)], mix(OCHRE, BARK, 0.5), 6)
        canvas.line([(leg, foot), (leg + 2, foot + 60)], mix(BARK, TEAL, 0.4), 5, 0.35)
    neck = open_curve(
        [
            (x - 40, foot - 250),
            (x - 92, foot - 300),
            (x - 58, foot - 360),
            (x - 12, foot - 412),
            (x - 42, foot - 474),
        ],
        14,
    )
    for i, (px, py) in enumerate(neck):
        canvas.disc(px, py, 25 - 11 * min(1, i / 38), plumage)
    for px, py in neck[4:-4]:
        canvas.disc(px - 7, py + 2, 7, pale)
    body = [
        (x - 66, foot - 262),
        (x - 24, foot - 300),
        (x + 60, foot - 268),
        (x + 150, foot - 176),
        (x + 196, foot - 96),
        (x + 120, foot - 128),
        (x + 30, foot - 140),
        (x - 48, foot - 186),
    ]
    canvas.curve(body, [lighter(plumage, 0.2), plumage, darker(plumage, 0.15)])
    wing = [
        (x - 6, foot - 262),
        (x + 70, foot - 240),
        (x + 148, foot - 166),
        (x + 204, foot - 84),
        (x + 118, foot - 138),
        (x + 34, foot - 178),
    ]
    canvas.curve(wing, [mix(plumage, shade, 0.4), shade])
    for feather in range(4):
        sx = x + 40 + feather * 30
        canvas.line(
            [(sx, foot - 220 + feather * 24), (sx + 54, foot - 158 + feather * 22)],
            lighter(plumage, 0.1),
            3,
            0.7,
        )
    for plume in range(3):
        canvas.line(
            open_curve(
                [(x - 56, foot - 240), (x - 74 + plume * 9, foot - 200), (x - 62 + plume * 12, foot - 150)]
            ),
            pale,
            4,
        )
    canvas.polygon([(x - 66, foot - 488), (x - 190, foot - 458), (x - 62, foot - 462)], [AMBER, OCHRE])
    canvas.curve(
        [
            (x - 78, foot - 478),
            (x - 46, foot - 500),
            (x - 14, foot - 482),
            (x - 30, foot - 456),
            (x - 66, foot - 458),
        ],
        pale,
    )
    canvas.curve(
        [(x - 58, foot - 490), (x - 20, foot - 498), (x + 62, foot - 452), (x - 8, foot - 474)], shade
    )
    canvas.disc(x - 54, foot - 478, 4.5, INK)
