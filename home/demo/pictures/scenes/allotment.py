"""An allotment on a fine morning: a blue shed, bean poles, cabbages, a robin on a spade."""

import math

from home.demo.pictures import figures, land, things
from home.demo.pictures.canvas import open_curve
from home.demo.pictures.palette import (
    AMBER,
    APRICOT,
    BARK,
    BRICK,
    CLAY,
    CREAM,
    DEEP,
    FERN,
    INK,
    MIST,
    MOSS,
    OCHRE,
    PAPER,
    PEACH,
    PINE,
    PLUM,
    POPPY,
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


def draw(canvas):
    horizon = 500
    canvas.fill([mix(SKY, TEAL, 0.18), SKY, MIST, CREAM, CREAM, CREAM])
    canvas.glow(360, 170, 420, CREAM, 0.85)
    canvas.disc(360, 170, 44, PAPER)
    for x, y, width in ((820, 170, 560), (1380, 260, 480), (140, 340, 420), (700, 385, 320)):
        land.cloud(canvas, x, y, width, [PAPER, mix(MIST, PEACH, 0.3)])
    land.far_trees(canvas, horizon, mix(FERN, MIST, 0.35), 42, 0.08)
    for x, tall in ((640, 150), (690, 172), (742, 156)):
        land.poplar(canvas, x, horizon + 4, tall, mix(PINE, SAGE, 0.3), SAGE)
    _beds(canvas, horizon)
    _shed(canvas, 1140, 640)
    for x, foot, tall in ((330, 640, 250), (500, 652, 262), (680, 664, 274)):
        _bean_poles(canvas, x, foot, tall)
    for x, foot, size in ((990, 668, 150), (930, 690, 176), (1060, 700, 168)):
        _sunflower(canvas, x, foot, size)
    figures.walker(canvas, 842, 712, 168, CLAY, DEEP, stride=-1)
    for row, (foot, size, gap) in enumerate(((742, 40, 124), (820, 56, 166), (925, 80, 232))):
        for place in range(-4, 5):
            x = 545 + place * gap + 30 * row
            if x + size < 1080 + (foot - 640) * 0.6:
                _cabbage(canvas, x, foot, size, row)
    _watering_can(canvas, 1270, 880)
    _spade_and_robin(canvas, 1486, 960)
    land.grass(canvas, 1006, 66, [FERN, MOSS, PINE, SAGE], 240)


def _beds(canvas, horizon):
    canvas.box(0, horizon, 1600, 1000, [mix(SAGE, STRAW, 0.4), MOSS, FERN])
    canvas.polygon(
        [(60, 640), (1080, 640), (1320, 1010), (-330, 1010)], [mix(BARK, CLAY, 0.32), mix(BARK, CLAY, 0.14)]
    )
    for row in range(15):
        top, foot = 60 + row * 73, -330 + row * 118
        canvas.polygon(
            [(top, 640), (top + 26, 640), (foot + 52, 1010), (foot, 1010)], darker(BARK, 0.12), 0.4
        )
    path = [
        *open_curve([(1080, 640), (1130, 760), (1330, 1010)]),
        *open_curve([(1600, 1010), (1330, 800), (1200, 640)]),
    ]
    canvas.polygon(path, [STRAW, mix(STRAW, CLAY, 0.25)])
    for post in range(17):
        x = -20 + post * 100
        canvas.box(x, horizon + 18, x + 12, horizon + 96, lighter(BARK, 0.25), radius=3)
    for rail in (34, 66):
        canvas.box(0, horizon + rail, 1600, horizon + rail + 9, lighter(BARK, 0.32))


def _shed(canvas, x, foot):
    canvas.oval(x + 140, foot + 4, 190, 14, INK, 0.3, blur=6)
    canvas.box(x, foot - 220, x + 290, foot, [mix(TEAL, SKY, 0.32), mix(TEAL, SKY, 0.12)])
    for plank in range(1, 12):
        canvas.line([(x + plank * 24, foot - 220), (x + plank * 24, foot)], darker(TEAL, 0.1), 2, 0.45)
    canvas.polygon(
        [(x - 30, foot - 206), (x + 50, foot - 310), (x + 250, foot - 310), (x + 322, foot - 206)],
        [BRICK, TERRACOTTA],
    )
    canvas.box(x + 30, foot - 170, x + 132, foot, [mix(BARK, PLUM, 0.25), mix(BARK, INK, 0.3)])
    canvas.polygon(
        [(x + 30, foot - 172), (x - 28, foot - 158), (x - 28, foot + 14), (x + 30, foot)],
        [mix(TEAL, SKY, 0.4), mix(TEAL, SKY, 0.22)],
    )
    canvas.line([(x + 56, foot - 12), (x + 70, foot - 146)], OCHRE, 7)
    canvas.line([(x + 104, foot - 10), (x + 94, foot - 150)], lighter(BARK, 0.3), 7)
    canvas.box(x + 168, foot - 160, x + 258, foot - 88, PAPER, radius=4)
    canvas.box(x + 175, foot - 153, x + 251, foot - 95, [SKY, CREAM], radius=2)
    canvas.box(x + 210, foot - 153, x + 216, foot - 95, PAPER)
    canvas.box(x + 160, foot - 86, x + 266, foot - 62, CLAY, radius=4)
    for flower in range(8):
        canvas.disc(
            x + 170 + flower * 12.5, foot - 94 - 7 * (flower % 2), 9, (POPPY, AMBER, ROSE)[flower % 3]
        )
    things.bunting(canvas, [(x - 24, foot - 204), (x + 146, foot - 168), (x + 316, foot - 204)], 26, 10)
    canvas.box(x + 196, foot - 46, x + 280, foot - 36, lighter(BARK, 0.3), radius=3)
    for leg in (204, 268):
        canvas.box(x + leg, foot - 40, x + leg + 8, foot + 2, lighter(BARK, 0.15))
    things.mug(canvas, x + 236, foot - 46, 28, CLAY)


def _bean_poles(canvas, x, foot, tall):
    chance = canvas.random
    for pole in (-62, -22, 22, 62):
        canvas.line([(x + pole, foot), (x - pole * 0.16, foot - tall)], lighter(BARK, 0.3), 5)
        for _leaf in range(22):
            near = chance.uniform(0.04, 0.9)
            lx = x + pole + (-pole * 1.16) * near + chance.uniform(-15, 15)
            size = chance.uniform(9, 16)
            canvas.oval(lx, foot - tall * near, size, size * 0.8, chance.choice([FERN, MOSS, SAGE, PINE]))
        for _flower in range(3):
            near = chance.uniform(0.15, 0.85)
            canvas.disc(
                x + pole - pole * 1.16 * near + chance.uniform(-12, 12),
                foot - tall * near,
                5.5,
                chance.choice([POPPY, CLAY]),
            )


def _sunflower(canvas, x, foot, size):
    canvas.line(open_curve([(x, foot), (x + 5, foot - size * 0.6), (x, foot - size * 1.3)]), FERN, 7)
    for side, up in ((-1, 0.45), (1, 0.7)):
        canvas.curve(
            [
                (x, foot - size * up),
                (x + side * size * 0.2, foot - size * (up + 0.14)),
                (x + side * size * 0.36, foot - size * up),
                (x + side * size * 0.18, foot - size * (up - 0.06)),
            ],
            MOSS,
        )
    for petal in range(14):
        turn = 2 * math.pi * petal / 14
        canvas.disc(
            x + size * 0.2 * math.cos(turn),
            foot - size * 1.32 + size * 0.2 * math.sin(turn),
            size * 0.075,
            (AMBER, OCHRE)[petal % 2],
        )
    canvas.disc(x, foot - size * 1.32, size * 0.15, BARK)
    canvas.disc(x, foot - size * 1.32, size * 0.08, darker(BARK, 0.3))


def _cabbage(canvas, x, foot, size, row):
    one, other = (mix(SAGE, SKY, 0.3), mix(FERN, TEAL, 0.2)) if row != 1 else (mix(MOSS, STRAW, 0.3), FERN)
    canvas.oval(x, foot + size * 0.2, size * 1.2, size * 0.26, INK, 0.3, blur=4)
    for side in (-1, 1):
        canvas.curve(
            [
                (x, foot + size * 0.2),
                (x + side * size * 0.7, foot - size * 0.5),
                (x + side * size * 1.15, foot - size * 0.3),
                (x + side * size * 0.9, foot + size * 0.14),
            ],
            other,
        )
        canvas.curve(
            [
                (x, foot + size * 0.16),
                (x + side * size * 0.3, foot - size * 0.86),
                (x + side * size * 0.82, foot - size * 0.7),
                (x + side * size * 0.66, foot),
            ],
            mix(one, other, 0.5),
        )
        canvas.line(
            open_curve(
                [
                    (x + side * size * 0.2, foot),
                    (x + side * size * 0.5, foot - size * 0.3),
                    (x + side * size * 0.62, foot - size * 0.58),
                ]
            ),
            lighter(one, 0.4),
            max(1.5, size * 0.04),
            0.8,
        )
    canvas.oval(x, foot - size * 0.3, size * 0.52, size * 0.48, [lighter(one, 0.25), one])
    canvas.line(
        open_curve(
            [
                (x, foot + size * 0.1),
                (x + size * 0.06, foot - size * 0.3),
                (x - size * 0.04, foot - size * 0.7),
            ]
        ),
        lighter(one, 0.5),
        max(1.5, size * 0.045),
        0.8,
    )


def _watering_can(canvas, x, foot):
    tin = mix(SKY, INK, 0.28)
    canvas.oval(x, foot, 120, 16, INK, 0.3, blur=6)
    canvas.arc(x + 66, foot - 76, 62, 66, -110, 100, darker(tin, 0.15), 13)
    canvas.polygon(
        [(x - 60, foot - 60), (x - 172, foot - 168), (x - 160, foot - 180), (x - 56, foot - 104)],
        [tin, darker(tin, 0.2)],
    )
    canvas.polygon(
        [(x - 150, foot - 196), (x - 196, foot - 158), (x - 184, foot - 146), (x - 142, foot - 182)],
        darker(tin, 0.1),
    )
    canvas.polygon(
        [(x - 70, foot), (x - 62, foot - 130), (x + 62, foot - 130), (x + 74, foot)],
        [lighter(tin, 0.3), tin, darker(tin, 0.2)],
    )
    canvas.oval(x, foot - 130, 62, 14, darker(tin, 0.35))
    canvas.arc(x, foot - 134, 52, 44, 190, 350, darker(tin, 0.1), 11)
    canvas.box(x - 66, foot - 96, x + 68, foot - 84, lighter(tin, 0.4), opacity=0.6)


def _spade_and_robin(canvas, x, foot):
    canvas.line([(x, foot), (x + 16, foot - 330)], lighter(BARK, 0.3), 14)
    canvas.line([(x - 20, foot - 334), (x + 52, foot - 330)], lighter(BARK, 0.22), 16)
    canvas.polygon(
        [(x - 42, foot - 110), (x + 46, foot - 106), (x + 34, foot + 40), (x - 46, foot + 40)],
        [mix(SKY, INK, 0.35), mix(SKY, INK, 0.55)],
    )
    bx, by = x + 12, foot - 372
    for leg in (-7, 8):
        canvas.line([(bx + leg, by + 18), (bx + leg + 2, by + 36)], BARK, 3.5)
    canvas.polygon(
        [(bx + 20, by), (bx + 78, by + 20), (bx + 72, by + 30), (bx + 16, by + 18)], darker(BARK, 0.1)
    )
    canvas.curve(
        [
            (bx - 36, by - 18),
            (bx - 6, by - 40),
            (bx + 36, by - 12),
            (bx + 34, by + 14),
            (bx, by + 26),
            (bx - 32, by + 10),
        ],
        mix(BARK, OCHRE, 0.25),
    )
    canvas.curve(
        [(bx - 38, by - 22), (bx - 14, by - 26), (bx - 4, by), (bx - 16, by + 18), (bx - 36, by + 4)],
        [APRICOT, CLAY],
    )
    canvas.disc(bx - 22, by - 32, 23, mix(BARK, OCHRE, 0.25))
    canvas.oval(bx - 30, by - 26, 16, 16, CLAY)
    canvas.polygon([(bx - 43, by - 36), (bx - 58, by - 31), (bx - 43, by - 27)], INK)
    canvas.disc(bx - 28, by - 38, 3.6, INK)
    canvas.curve(
        [(bx + 2, by - 14), (bx + 34, by - 4), (bx + 46, by + 12), (bx + 10, by + 10)], darker(BARK, 0.05)
    )
