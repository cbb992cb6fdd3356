"""A drainage mill on its bank in the afternoon; three people and a dog on the path."""

import math

from home.demo.pictures import figures, land
from home.demo.pictures.canvas import open_curve
from home.demo.pictures.palette import (
    BARK,
    BRICK,
    CLAY,
    CREAM,
    DEEP,
    FERN,
    INK,
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
    darker,
    lighter,
    mix,
)


def draw(canvas):
    horizon, shore = 690, 800
    canvas.fill([mix(LODE, TEAL, 0.2), SKY, MIST, CREAM, STRAW, STRAW])
    land.sun(canvas, 1330, 330, 40, PAPER, STRAW, 8)
    for x, y, width in ((930, 190, 620), (250, 300, 460), (1480, 480, 420), (1010, 545, 360), (60, 560, 300)):
        land.cloud(canvas, x, y, width, [PAPER, mix(PEACH, MIST, 0.4)], 0.88)
    land.far_trees(canvas, horizon, mix(FERN, MIST, 0.4), 30)
    canvas.box(0, horizon, 1600, shore, [mix(STRAW, OCHRE, 0.4), mix(STRAW, SAGE, 0.6), MOSS])
    for x, tall in ((1150, 130), (1204, 150), (1262, 138), (1318, 160)):
        land.poplar(canvas, x, horizon + 10, tall, mix(PINE, SAGE, 0.25), OCHRE)
    _tower(canvas, 520, 760, 330)
    bank = [(0, 752), (400, 742), (760, 748), (1200, 742), (1600, 756)]
    canvas.polygon([*open_curve(bank), (1600, shore), (0, shore)], [mix(SAGE, STRAW, 0.3), MOSS, FERN])
    canvas.polygon(
        [
            *open_curve([(0, 768), (500, 756), (1100, 758), (1600, 772)]),
            (1600, 781),
            (1100, 766),
            (500, 765),
            (0, 779),
        ],
        STRAW,
    )
    for x, height, coat, legs in ((878, 92, CLAY, INK), (936, 88, TEAL, BARK), (992, 84, OCHRE, PLUM)):
        figures.walker(canvas, x, 766, height, coat, legs)
    figures.dog(canvas, 1062, 768, 40, mix(BARK, OCHRE, 0.3))
    canvas.mirror(shore, 952, 0.3, LODE)
    canvas.box(0, shore - 3, 1600, shore + 6, darker(FERN, 0.2), opacity=0.6, blur=2)
    for y in (842, 878, 915):
        canvas.oval(canvas.random.uniform(300, 1300), y, 210, 2.5, PAPER, 0.5, blur=1)
    canvas.polygon(
        [*open_curve([(0, 935), (420, 958), (900, 940), (1600, 962)]), (1600, 1000), (0, 1000)], [FERN, PINE]
    )
    land.reeds(canvas, -10, 330, 985, 210, [MOSS, FERN, SAGE], 70, BARK)
    land.reeds(canvas, 1260, 1610, 985, 240, [MOSS, FERN, mix(SAGE, OCHRE, 0.5)], 80, BARK)
    land.grass(canvas, 1004, 60, [FERN, MOSS, PINE], 260)


def _tower(canvas, x, foot, height):
    half = height * 0.24
    top = foot - height
    canvas.polygon(
        [(x - half, foot), (x + half, foot), (x + half * 0.6, top), (x - half * 0.6, top)],
        [lighter(BRICK, 0.1), BRICK],
    )
    canvas.polygon(
        [(x + half * 0.2, foot), (x + half, foot), (x + half * 0.6, top), (x + half * 0.12, top)],
        darker(TERRACOTTA, 0.1),
        0.45,
    )
    canvas.box(x - 20, foot - 74, x + 18, foot, darker(TEAL, 0.1), radius=8)
    for level in (0.42, 0.68):
        canvas.box(x - 14, foot - height * level - 34, x + 12, foot - height * level, PAPER, radius=5)
        canvas.box(x - 9, foot - height * level - 29, x + 7, foot - height * level - 4, DEEP, radius=3)
    canvas.curve(
        [
            (x - half * 0.72, top + 6),
            (x - half * 0.5, top - 36),
            (x, top - 62),
            (x + half * 0.5, top - 38),
            (x + half * 0.74, top + 6),
        ],
        [PAPER, mix(CREAM, LILAC, 0.3)],
    )
    hub = (x - 6, top - 14)
    for sail in range(4):
        turn = math.radians(24 + 90 * sail)
        along, aside = (math.cos(turn), math.sin(turn)), (-math.sin(turn), math.cos(turn))

        def at(far, side, along=along, aside=aside):
            return hub[0] + along[0] * far + aside[0] * side, hub[1] + along[1] * far + aside[1] * side

        long = height * 0.78
        canvas.polygon([at(50, 4), at(long, 4), at(long, 46), at(50, 40)], PAPER, 0.72)
        for bar in range(9):
            canvas.line(
                [at(50 + (long - 50) * bar / 8, 2), at(50 + (long - 50) * bar / 8, 44)],
                mix(BARK, CREAM, 0.35),
                3,
            )
        canvas.line([at(50, 42), at(long, 45)], mix(BARK, CREAM, 0.35), 3)
        canvas.line([at(0, 0), at(long + 6, 0)], BARK, 8)
    canvas.disc(*hub, 13, INK)
