"""A big teapot, mugs that do not match and a plate of biscuits, by a window on the fen."""

from home.demo.pictures import things
from home.demo.pictures.palette import (
    BARK,
    CLAY,
    CREAM,
    FERN,
    INK,
    LAMP,
    MIST,
    OCHRE,
    PAPER,
    PEACH,
    PLUM,
    SAGE,
    SKY,
    STRAW,
    TEAL,
    darker,
    mix,
)


def draw(canvas):
    table = 640
    canvas.fill([mix(SAGE, CREAM, 0.45), mix(SAGE, CREAM, 0.3), mix(SAGE, FERN, 0.2)])
    for stripe in range(20):
        canvas.box(stripe * 84, 0, stripe * 84 + 42, table, PAPER, opacity=0.13)
    things.view(
        canvas,
        470,
        70,
        1130,
        520,
        [mix(SKY, TEAL, 0.2), SKY, CREAM, PEACH],
        [mix(SAGE, STRAW, 0.4), FERN],
        0.7,
    )
    canvas.glow(980, 300, 260, LAMP, 0.75)
    canvas.disc(980, 300, 36, CREAM)
    things.frame(canvas, 470, 70, 1130, 520, PAPER, (1, 1), 18)
    things.curtain(canvas, 380, 560, 34, 580, CLAY)
    things.curtain(canvas, 1220, 1040, 34, 580, CLAY)
    canvas.line([(350, 34), (1250, 34)], BARK, 12)
    for end in (346, 1254):
        canvas.disc(end, 34, 15, BARK)
    things.pot_plant(canvas, 640, 530, 84)
    things.bunting(canvas, [(-10, 90), (180, 170), (372, 70)], 44, 7)
    things.bunting(canvas, [(1228, 70), (1420, 170), (1610, 90)], 44, 7)
    _cloth(canvas, table)
    canvas.polygon([(560, table + 4), (1060, table + 4), (1330, 1000), (420, 1000)], LAMP, 0.26, blur=24)
    things.teapot(canvas, 800, 800, 290, TEAL, mix(SKY, PAPER, 0.3))
    things.steam(canvas, 540, 530, 150)
    for x, foot, size, tone, handle, band in (
        (330, 760, 112, CLAY, -1, CREAM),
        (472, 812, 122, OCHRE, -1, None),
        (1130, 770, 112, PLUM, 1, LAMP),
        (1260, 850, 130, mix(SAGE, FERN, 0.45), 1, None),
        (240, 880, 136, mix(TEAL, SKY, 0.35), -1, PAPER),
    ):
        things.mug(canvas, x, foot, size, tone, handle, band)
        things.steam(canvas, x, foot - size * 1.05, 96)
    things.biscuits(canvas, 690, 905, 180)
    _jug(canvas, 1010, 906)
    _spoons(canvas)


def _cloth(canvas, table):
    canvas.box(0, table - 10, 1600, 1000, [mix(CREAM, PAPER, 0.5), CREAM, mix(CREAM, PEACH, 0.5)])
    for check in range(-9, 27):
        top, foot = 800 + (check - 8.5) * 112, 800 + (check - 8.5) * 188
        canvas.polygon([(top, table), (top + 42, table), (foot + 70, 1000), (foot, 1000)], CLAY, 0.16)
    for row, y in enumerate((table + 16, table + 64, table + 132, table + 226, table + 342)):
        canvas.box(0, y, 1600, y + 18 + 9 * row, CLAY, opacity=0.16)
    canvas.box(0, table - 12, 1600, table - 4, mix(BARK, CLAY, 0.4), opacity=0.35, blur=3)


def _jug(canvas, x, foot):
    canvas.oval(x, foot, 60, 10, INK, 0.2, blur=5)
    canvas.arc(x + 42, foot - 56, 26, 34, -100, 100, darker(MIST, 0.15), 11)
    canvas.curve(
        [
            (x - 38, foot),
            (x - 50, foot - 40),
            (x - 30, foot - 92),
            (x - 46, foot - 116),
            (x + 34, foot - 112),
            (x + 26, foot - 88),
            (x + 48, foot - 40),
            (x + 38, foot),
        ],
        [PAPER, MIST, darker(MIST, 0.12)],
    )
    canvas.oval(x - 4, foot - 110, 32, 8, CREAM)
    for dot in range(5):
        canvas.disc(x - 30 + dot * 16, foot - 38 - 3 * (dot % 2), 5, TEAL)


def _spoons(canvas):
    for x, y, tilt in ((1140, 924, 66), (560, 946, -58)):
        canvas.line([(x, y), (x + tilt * 1.5, y - 12)], mix(MIST, INK, 0.35), 7)
        canvas.oval(x, y, 22, 10, mix(MIST, INK, 0.25))
        canvas.oval(x - 2, y - 2, 15, 6, MIST)
