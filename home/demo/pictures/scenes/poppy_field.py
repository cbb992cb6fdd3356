"""Poppies to the edge of sight, a church tower and fair-weather clouds."""

from home.demo.pictures import land
from home.demo.pictures.canvas import open_curve
from home.demo.pictures.palette import (
    CLAY,
    CREAM,
    FERN,
    MIST,
    MOSS,
    OCHRE,
    PAPER,
    PEACH,
    PINE,
    PLUM,
    POPPY,
    SAGE,
    SKY,
    STRAW,
    TEAL,
    lighter,
    mix,
)


def draw(canvas):
    horizon = 500
    canvas.fill([mix(SKY, TEAL, 0.25), SKY, MIST, CREAM, CREAM, CREAM])
    canvas.glow(1240, 180, 520, CREAM, 0.75)
    for x, y, width in ((300, 250, 560), (1080, 165, 700), (760, 340, 420), (1420, 380, 480), (90, 410, 360)):
        land.cloud(canvas, x, y, width, [PAPER, mix(MIST, PEACH, 0.3)])
    land.far_trees(canvas, horizon, mix(FERN, MIST, 0.45), 30)
    land.church(canvas, 1090, horizon, 120, mix(STRAW, PLUM, 0.42))
    for x, height in ((250, 92), (292, 104), (334, 98), (376, 110), (418, 90)):
        land.poplar(canvas, x, horizon + 4, height, mix(PINE, SAGE, 0.3), SAGE)
    canvas.box(0, horizon, 1600, 1000, [mix(STRAW, SAGE, 0.45), mix(SAGE, MOSS, 0.4), MOSS, FERN])
    land.strip(
        canvas, horizon, [(-10, 22), (500, 30), (1000, 18), (1610, 26)], [mix(STRAW, OCHRE, 0.4), OCHRE]
    )
    for depth, across in ((46, 500), (70, 340), (110, 560)):
        canvas.oval(380 if across > 400 else 1250, horizon + depth, across, 12, POPPY, 0.28, blur=5)
    left = [(742, horizon + 24), (738, 600), (770, 760), (700, 1010)]
    right = [(1080, 1010), (960, 760), (806, 600), (754, horizon + 24)]
    canvas.polygon(
        [*open_curve(left), *open_curve(right)], [mix(STRAW, SAGE, 0.3), STRAW, mix(STRAW, CLAY, 0.3)]
    )
    for edge in ((0, 705), (985, 1600)):
        land.grass(canvas, 960, 76, [MOSS, mix(SAGE, MOSS, 0.5), FERN], 420, *edge, depth=400)
    land.poppies(canvas, horizon + 34, 950, 470, 36, clear=lambda x, y: 715 < x < 770 + (y - horizon) * 0.62)
    land.grass(canvas, 1010, 120, [FERN, MOSS, PINE, lighter(MOSS)], 260)
