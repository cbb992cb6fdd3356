"""The bank of a lode at sunrise, four walkers on it, and more sky than anything else."""

from home.demo.pictures import figures, land
from home.demo.pictures.canvas import open_curve
from home.demo.pictures.palette import (
    AMBER,
    CLAY,
    CREAM,
    FERN,
    INK,
    LODE,
    MIST,
    MOSS,
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
    mix,
)


def draw(canvas):
    horizon = 610
    canvas.fill([mix(TEAL, SKY, 0.55), SKY, MIST, CREAM, PEACH, PEACH, PEACH])
    land.sun(canvas, 1010, 545, 46, reach=9)
    for x, y, width, height in (
        (420, 150, 900, 16),
        (1240, 235, 800, 14),
        (300, 330, 700, 12),
        (1330, 420, 560, 9),
    ):
        land.streak(canvas, x, y, width, height, mix(CREAM, ROSE, 0.25), 0.55)
    land.cloud(canvas, 360, 455, 620, [CREAM, mix(PEACH, ROSE, 0.4)], 0.75)
    for x, y, span in ((640, 210, 34), (700, 188, 28), (742, 226, 24), (590, 240, 22)):
        land.bird(canvas, x, y, span, darker(TEAL, 0.2))
    land.far_trees(canvas, horizon, mix(LODE, PEACH, 0.35), 22)
    land.church(canvas, 330, horizon, 66, mix(LODE, PLUM, 0.35))
    land.furrows(canvas, horizon, 1000, 1010, (mix(SAGE, STRAW, 0.35), MOSS))
    land.strip(canvas, horizon, [(-10, 34), (300, 30), (700, 16), (1010, 0)], [mix(STRAW, OCHRE, 0.3), OCHRE])
    land.strip(canvas, horizon, [(1010, 0), (1250, 14), (1620, 26)], [mix(STRAW, PEACH, 0.4), AMBER])
    for step in range(9):
        near = step / 8
        land.poplar(
            canvas, 1135 + 430 * near**1.5, horizon + 4 + 70 * near**2, 60 + 330 * near**1.6, PINE, OCHRE
        )
    _lode_and_bank(canvas, horizon)
    canvas.glow(1010, 560, 420, CREAM, 0.35)
    for x, foot, height, coat, legs in (
        (600, 770, 92, CLAY, PLUM),
        (652, 764, 84, TEAL, INK),
        (722, 742, 74, OCHRE, PINE),
        (760, 738, 60, PLUM, INK),
    ):
        figures.walker(canvas, x, foot, height, coat, legs)
    land.poppies(canvas, 850, 985, 46, 26, clear=lambda x, y: 60 < x < 900)
    land.grass(canvas, 1004, 74, [FERN, MOSS, PINE], 320)


def _lode_and_bank(canvas, horizon):
    eye = 1010
    canvas.polygon(
        [(eye - 3, horizon), (eye + 2, horizon), (760, 1000), (330, 1000)],
        [PEACH, mix(SKY, PEACH, 0.4), LODE],
    )
    canvas.polygon(
        [(eye - 1, horizon), (eye + 1, horizon), (690, 1000), (610, 1000)], [PAPER, MIST, SKY], 0.5, blur=4
    )
    bank = [(eye - 3, horizon), (330, 1000), (-10, 1000), (-10, 880), (420, 760), (760, 680)]
    canvas.polygon(bank, [mix(SAGE, STRAW, 0.3), MOSS, FERN])
    far_side = open_curve([(eye - 12, horizon + 9), (690, 738), (400, 850), (60, 1010)])
    near_side = open_curve([(260, 1010), (520, 850), (760, 735), (eye - 10, horizon + 9)])
    canvas.polygon([*far_side, *near_side], [STRAW, mix(STRAW, CLAY, 0.25)])
    canvas.polygon([(eye + 1, horizon), (760, 1000), (905, 1000)], [mix(MOSS, STRAW, 0.2), FERN])
