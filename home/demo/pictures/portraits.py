"""Drawn portraits of people who do not exist. 600 by 600."""

import math

from home.demo.pictures.canvas import open_curve
from home.demo.pictures.palette import (
    BARK,
    CLAY,
    CREAM,
    FERN,
    INK,
    LAMP,
    LILAC,
    MAUVE,
    MIST,
    MOSS,
    OCHRE,
    PAPER,
    PEACH,
    PLUM,
    ROSE,
    SAGE,
    SKY,
    STRAW,
    TEAL,
    TERRACOTTA,
    darker,
    lighter,
    mix,
)


def ros(canvas):
    """Grey curls, round glasses, a plum cardigan."""
    skin, hair = "#f1cbaa", "#bdb5ad"
    _behind(canvas, [mix(SKY, PAPER, 0.2), MIST, CREAM], [SAGE, MOSS])
    _curls(canvas, 300, 262, 148, hair, 19, 46)
    _shoulders(canvas, PLUM)
    _neck(canvas, skin)
    canvas.polygon([(258, 452), (342, 452), (300, 560)], mix(CREAM, PAPER, 0.5))
    for side in (-1, 1):
        canvas.curve(
            [(300 + side * 48, 442), (300 + side * 76, 470), (300 + side * 22, 600), (300 + side * 4, 590)],
            lighter(PLUM, 0.18),
        )
    for button in (0, 1):
        canvas.disc(300, 566 + 30 * button, 8, OCHRE)
    _face(canvas, skin)
    _curls(canvas, 300, 196, 92, lighter(hair, 0.15), 9, 42, arc=(190, 350))
    for side in (-1, 1):
        canvas.arc(300 + side * 50, 284, 39, 37, 0, 360, TERRACOTTA, 7)
        canvas.oval(300 + side * 50 - 12, 270, 9, 6, PAPER, 0.7)
        canvas.line([(300 + side * 88, 280), (300 + side * 112, 274)], TERRACOTTA, 6)
    canvas.arc(300, 284, 14, 10, 200, 340, TERRACOTTA, 6)
    _features(canvas, skin, brow=darker(hair, 0.25), smile=1.15)


def des(canvas):
    """A flat cap, a white beard, a jumper somebody knitted."""
    skin = "#6e4530"
    _behind(canvas, [mix(PEACH, ROSE, 0.3), PEACH, LAMP], [mix(OCHRE, CLAY, 0.3), mix(OCHRE, BARK, 0.4)])
    _shoulders(canvas, TEAL)
    _neck(canvas, skin)
    canvas.curve(
        [(222, 470), (300, 446), (378, 470), (366, 512), (300, 530), (234, 512)], lighter(TEAL, 0.16)
    )
    for row in range(3):
        y = 548 + row * 24
        zigzag = [(110 + step * 24, y + (9 if step % 2 else -9)) for step in range(17)]
        canvas.line(zigzag, (OCHRE, CREAM, CLAY)[row], 7)
    _face(canvas, skin)
    beard = mix(PAPER, MIST, 0.35)
    canvas.polygon(
        [
            *open_curve([(184, 292), (196, 360), (246, 428), (300, 444), (354, 428), (404, 360), (416, 292)]),
            *open_curve([(396, 316), (366, 340), (300, 328), (234, 340), (204, 316)]),
        ],
        [beard, mix(beard, MAUVE, 0.14)],
    )
    canvas.curve([(242, 344), (300, 326), (358, 344), (336, 362), (300, 352), (264, 362)], PAPER)
    _features(canvas, skin, brow=beard, smile=0.95, mouth=378)
    canvas.curve(
        [(186, 226), (196, 150), (262, 104), (350, 104), (412, 154), (414, 222), (300, 198)],
        [mix(BARK, OCHRE, 0.45), mix(BARK, OCHRE, 0.15)],
    )
    canvas.curve(
        [(178, 226), (236, 190), (330, 186), (404, 208), (330, 220), (240, 226), (190, 250)],
        darker(BARK, 0.1),
    )
    for check in range(5):
        canvas.line(
            open_curve(
                [
                    (222 + check * 42, 118 + abs(check - 2) * 12),
                    (218 + check * 44, 160),
                    (214 + check * 46, 196),
                ]
            ),
            OCHRE,
            3,
            0.4,
        )
    canvas.disc(306, 103, 10, darker(BARK, 0.05))


def jolanta(canvas):
    """A fair plait over one shoulder, a fringe, earrings, dungarees."""
    skin, hair = "#f4cfb0", "#b98a4c"
    _behind(canvas, [mix(LILAC, PAPER, 0.25), mix(LILAC, PEACH, 0.5), PEACH], [mix(SAGE, STRAW, 0.3), MOSS])
    canvas.curve(
        [(166, 300), (180, 170), (300, 108), (420, 170), (434, 300), (412, 410), (300, 440), (188, 410)],
        [hair, darker(hair, 0.2)],
    )
    _shoulders(canvas, mix(CREAM, PAPER, 0.4))
    for stripe in range(5):
        y = 498 + stripe * 24
        canvas.line(
            open_curve([(70, y + 40), (190, y), (300, y + 8), (410, y), (530, y + 40)]),
            mix(TEAL, SKY, 0.3),
            7,
            0.75,
        )
    _neck(canvas, skin)
    for side in (-1, 1):
        canvas.polygon(
            [(300 + side * 122, 462), (300 + side * 92, 456), (300 + side * 66, 566), (300 + side * 98, 566)],
            [lighter(CLAY, 0.1), CLAY],
        )
    canvas.box(196, 552, 404, 640, [lighter(CLAY, 0.1), CLAY], radius=16)
    for side in (-1, 1):
        canvas.disc(300 + side * 84, 568, 10, OCHRE)
    _face(canvas, skin)
    canvas.curve(
        [
            (180, 276),
            (190, 184),
            (248, 136),
            (300, 128),
            (352, 136),
            (410, 184),
            (420, 276),
            (386, 222),
            (300, 232),
            (214, 222),
        ],
        [lighter(hair, 0.16), hair],
    )
    for lock in (-70, -34, 2, 40, 76):
        canvas.line(
            open_curve([(300 + lock * 0.4, 136), (300 + lock * 0.8, 180), (300 + lock * 1.1, 224)]),
            darker(hair, 0.14),
            3,
            0.5,
        )
    for knot in range(6):
        x, y, size = 420 - 4 * knot + 10 * (knot % 2), 392 + knot * 34, 33 - 2.4 * knot
        canvas.oval(x, y, size, size * 0.8, darker(hair, 0.05 + 0.08 * (knot % 2)))
        canvas.line(
            open_curve([(x - size * 0.7, y - 6), (x, y + 4), (x + size * 0.7, y - 8)]),
            lighter(hair, 0.2),
            3,
            0.7,
        )
    canvas.box(392, 584, 424, 598, TEAL, radius=6)
    canvas.disc(187, 346, 9, TEAL)
    canvas.disc(413, 346, 9, TEAL)
    _features(canvas, skin, brow=darker(hair, 0.2), smile=1.05)


def callum(canvas):
    """Tight curls, a short beard, a green hooded top."""
    skin, hair = "#b67c54", "#33241e"
    _behind(canvas, [mix(TEAL, SKY, 0.4), SKY, CREAM], [mix(STRAW, OCHRE, 0.4), OCHRE])
    top = mix(FERN, SAGE, 0.3)
    _curls(canvas, 300, 202, 106, hair, 15, 36)
    canvas.curve(
        [(150, 470), (196, 404), (300, 424), (404, 404), (450, 470), (400, 540), (200, 540)], darker(top, 0.2)
    )
    _shoulders(canvas, top)
    _neck(canvas, skin)
    canvas.curve(
        [(216, 462), (246, 448), (300, 486), (354, 448), (384, 462), (348, 520), (300, 534), (252, 520)],
        darker(top, 0.14),
    )
    canvas.curve([(252, 452), (300, 478), (348, 452), (330, 496), (300, 504), (270, 496)], CREAM)
    for side in (-1, 1):
        canvas.line(
            open_curve([(300 + side * 36, 512), (300 + side * 42, 556), (300 + side * 36, 592)]), CREAM, 6
        )
    _face(canvas, skin)
    canvas.polygon(
        [
            *open_curve([(186, 300), (200, 366), (250, 420), (300, 432), (350, 420), (400, 366), (414, 300)]),
            *open_curve([(402, 334), (358, 372), (300, 352), (242, 372), (198, 334)]),
        ],
        mix(skin, hair, 0.62),
    )
    canvas.curve(
        [(250, 352), (300, 338), (350, 352), (334, 362), (300, 356), (266, 362)], mix(skin, hair, 0.62)
    )
    _curls(canvas, 300, 250, 104, lighter(hair, 0.06), 8, 32, arc=(204, 336))
    canvas.curve([(268, 366), (332, 366), (322, 386), (300, 393), (278, 386)], PAPER)
    _features(canvas, skin, brow=hair, smile=0.9, mouth=378)


def _behind(canvas, sky, land):
    canvas.fill(sky)
    canvas.glow(452, 170, 230, PAPER, 0.6)
    canvas.disc(452, 170, 44, mix(PAPER, LAMP, 0.35))
    canvas.polygon([*open_curve([(0, 430), (200, 424), (420, 432), (600, 424)]), (600, 600), (0, 600)], land)
    for x, tall in ((56, 90), (86, 108), (118, 84), (512, 70), (546, 92)):
        canvas.oval(x, 428 - tall / 2, tall * 0.12, tall / 2, darker(land[1], 0.2))


def _shoulders(canvas, colour):
    canvas.curve(
        [(60, 640), (92, 516), (190, 462), (300, 450), (410, 462), (508, 516), (540, 640), (300, 680)],
        [lighter(colour, 0.12), colour, darker(colour, 0.1)],
    )


def _neck(canvas, skin):
    canvas.curve(
        [(254, 372), (346, 372), (348, 440), (364, 468), (300, 500), (236, 468), (252, 440)],
        darker(skin, 0.14),
    )


def _face(canvas, skin):
    for side in (-1, 1):
        canvas.oval(300 + side * 114, 300, 23, 32, darker(skin, 0.08))
        canvas.oval(300 + side * 114, 302, 11, 18, darker(skin, 0.2))
    canvas.curve(
        [
            (300, 146),
            (372, 164),
            (412, 232),
            (412, 312),
            (384, 384),
            (336, 426),
            (300, 434),
            (264, 426),
            (216, 384),
            (188, 312),
            (188, 232),
            (228, 164),
        ],
        [lighter(skin, 0.12), skin, darker(skin, 0.04)],
    )


def _features(canvas, skin, brow, smile, mouth=370):
    for side in (-1, 1):
        canvas.oval(300 + side * 50, 286, 9, 11, INK)
        canvas.disc(300 + side * 50 + 3, 282, 3, PAPER)
        canvas.line(
            open_curve([(300 + side * 28, 240), (300 + side * 54, 233), (300 + side * 80, 248)]), brow, 8
        )
        canvas.oval(300 + side * 78, 334, 27, 19, CLAY, 0.22, blur=7)
    canvas.line(open_curve([(302, 292), (312, 322), (298, 332)]), darker(skin, 0.28), 5)
    canvas.arc(300, mouth - 14, 40 * smile, 25 * smile, 18, 162, mix(darker(skin, 0.45), TERRACOTTA, 0.35), 7)


def _curls(canvas, x, y, reach, colour, count, size, arc=(0, 360)):
    """Curls in a ring around (x, y), filled in between."""
    if arc == (0, 360):
        canvas.disc(x, y, reach, darker(colour, 0.08))
    for curl in range(count):
        turn = math.radians(arc[0] + (arc[1] - arc[0]) * curl / max(1, count - (arc != (0, 360))))
        cx, cy = x + reach * math.cos(turn), y + reach * math.sin(turn)
        wide = size * canvas.random.uniform(0.85, 1.12)
        canvas.disc(cx, cy, wide, mix(colour, darker(colour, 0.16), canvas.random.random()))
        canvas.arc(cx, cy, wide * 0.5, wide * 0.5, 150, 400, lighter(colour, 0.16), 3.5)
