"""A telephone on a kitchen table beside a list with two things ticked and a mug of tea."""

import math

from home.demo.pictures import things
from home.demo.pictures.canvas import open_curve
from home.demo.pictures.palette import (
    APRICOT,
    BARK,
    CLAY,
    CREAM,
    FERN,
    INK,
    LAMP,
    MIST,
    NIGHT,
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


def draw(canvas):
    table = 590
    canvas.fill([mix(OCHRE, CREAM, 0.55), mix(OCHRE, CREAM, 0.4), mix(OCHRE, APRICOT, 0.3)])
    things.view(canvas, 910, 60, 1450, 470, things.DAY, [SAGE, FERN], 0.66, 0.62)
    canvas.glow(1050, 180, 210, PAPER, 0.8)
    things.frame(canvas, 910, 60, 1450, 470, PAPER, (1, 1), 16)
    things.pot_plant(canvas, 1010, 470, 92, TEAL)
    things.pot_plant(canvas, 1370, 470, 74, CLAY)
    _shelf(canvas)
    canvas.box(0, table, 1600, 1000, [lighter(BARK, 0.26), mix(BARK, CLAY, 0.4), mix(BARK, CLAY, 0.25)])
    canvas.box(0, table, 1600, table + 10, lighter(BARK, 0.42))
    for grain in range(14):
        y = table + 24 + grain * 30
        line = [
            (-10, y),
            (420, y + canvas.random.uniform(-9, 9)),
            (1010, y + canvas.random.uniform(-9, 9)),
            (1610, y),
        ]
        canvas.line(open_curve(line), darker(BARK, 0.1), 2.4, 0.28)
    canvas.polygon([(880, table + 6), (1420, table + 6), (1240, 1000), (500, 1000)], LAMP, 0.2, blur=24)
    _telephone(canvas, 520, 858)
    _list(canvas, 1000, 700)
    things.mug(canvas, 1390, 800, 150, TEAL, 1, mix(SKY, PAPER, 0.4))
    things.steam(canvas, 1390, 640, 130)
    canvas.oval(1300, 912, 74, 18, PAPER)
    canvas.oval(1300, 906, 46, 15, darker(OCHRE, 0.25))
    canvas.oval(1300, 899, 46, 15, OCHRE)
    for crumb in ((1352, 906, 4), (1362, 912, 3), (1344, 917, 2.5)):
        canvas.disc(*crumb, darker(OCHRE, 0.1))


def _shelf(canvas):
    canvas.box(120, 300, 760, 318, [lighter(BARK, 0.2), BARK], radius=4)
    canvas.box(120, 318, 760, 332, INK, opacity=0.12, blur=5)
    for left, wide, tall, tone in (
        (150, 36, 150, TEAL),
        (188, 30, 130, CLAY),
        (220, 42, 162, PLUM),
        (264, 28, 120, SAGE),
        (294, 36, 140, TERRACOTTA),
    ):
        canvas.box(left, 300 - tall, left + wide, 300, [lighter(tone, 0.1), tone], radius=4)
        canvas.box(left + 6, 300 - tall + 22, left + wide - 6, 300 - tall + 34, CREAM, opacity=0.7)
    for x, tone in ((400, MIST), (492, PEACH), (584, mix(SKY, PAPER, 0.3))):
        canvas.box(x - 34, 206, x + 34, 300, [tone, darker(tone, 0.1)], radius=12)
        canvas.box(x - 30, 190, x + 30, 210, mix(BARK, OCHRE, 0.4), radius=6)
        canvas.box(x - 22, 236, x + 22, 272, PAPER, radius=4)
    things.mug(canvas, 690, 300, 74, CLAY, 1, CREAM)


def _telephone(canvas, x, foot):
    colour = CLAY
    canvas.oval(x + 10, foot, 270, 30, INK, 0.28, blur=10)
    cord = []
    for turn in range(16):
        cx, cy = x - 214 - 10 * turn + 0.9 * turn**2, foot - 150 + turn * 13.5
        cord += [(cx - 17, cy), (cx + 17, cy + 7)]
    canvas.line(open_curve(cord, 6), darker(colour, 0.35), 7)
    body = [
        (x - 236, foot),
        (x - 178, foot - 190),
        (x - 120, foot - 232),
        (x + 120, foot - 232),
        (x + 178, foot - 190),
        (x + 236, foot),
    ]
    canvas.polygon(
        [*open_curve(body), (x + 232, foot + 16), (x - 232, foot + 16)],
        [lighter(colour, 0.16), colour, darker(colour, 0.16)],
    )
    for side in (-1, 1):
        canvas.box(
            x + side * 96 - 26, foot - 268, x + side * 96 + 26, foot - 214, darker(colour, 0.15), radius=8
        )
    canvas.oval(x, foot - 98, 116, 94, darker(colour, 0.25))
    canvas.oval(x, foot - 102, 112, 90, [CREAM, STRAW])
    for hole in range(10):
        turn = math.radians(-60 - hole * 28)
        hx, hy = x + 80 * math.cos(turn), foot - 102 + 64 * math.sin(turn)
        canvas.oval(hx, hy, 16, 13.5, darker(STRAW, 0.3))
        canvas.oval(hx, hy + 1.5, 13, 11, darker(colour, 0.35))
    canvas.oval(x, foot - 102, 40, 32, PAPER)
    canvas.oval(x, foot - 102, 26, 21, mix(TEAL, SKY, 0.35))
    top = foot - 300
    handset = [
        *open_curve(
            [
                (x - 262, top + 74),
                (x - 250, top + 8),
                (x - 150, top - 18),
                (x, top - 28),
                (x + 150, top - 18),
                (x + 250, top + 8),
                (x + 262, top + 74),
            ]
        ),
        *open_curve(
            [
                (x + 168, top + 74),
                (x + 150, top + 40),
                (x, top + 24),
                (x - 150, top + 40),
                (x - 168, top + 74),
            ]
        ),
    ]
    canvas.polygon(handset, [lighter(colour, 0.24), colour])
    for side in (-1, 1):
        canvas.box(
            x + side * 215 - 56, top + 58, x + side * 215 + 56, top + 90, darker(colour, 0.1), radius=14
        )
    canvas.line(open_curve([(x - 150, top), (x, top - 10), (x + 110, top - 4)]), PAPER, 6, 0.35)


def _list(canvas, x, y):
    sheet = [(x - 170, y - 36), (x + 190, y - 62), (x + 250, y + 190), (x - 130, y + 226)]
    canvas.polygon([(px + 8, py + 14) for px, py in sheet], INK, 0.22, blur=8)
    canvas.polygon(sheet, [PAPER, CREAM])
    for ring in range(9):
        canvas.disc(x - 150 + ring * 40, y - 34 - ring * 2.9, 7, mix(BARK, CREAM, 0.3))
    chance = canvas.random
    for row in range(5):
        rx, ry = x - 118 + row * 9.5, y + 14 + row * 43
        canvas.line(
            [(rx, ry - 12), (rx + 22, ry - 14), (rx + 26, ry + 8), (rx + 4, ry + 10), (rx, ry - 12)],
            TEAL,
            3.5,
        )
        if row < 2:
            canvas.line([(rx + 3, ry - 4), (rx + 12, ry + 7), (rx + 32, ry - 26)], CLAY, 7)
        at = rx + 50
        for _word in range(chance.randint(3, 4)):
            long = chance.uniform(32, 62)
            wave = [
                (at + long * step / 4, ry - 2 - (at + long * step / 4 - rx) * 0.07 + (-5 if step % 2 else 4))
                for step in range(5)
            ]
            canvas.line(open_curve(wave, 5), mix(NIGHT, TEAL, 0.3), 4)
            at += long + 16
    canvas.line([(x + 30, y + 208), (x + 218, y + 120)], OCHRE, 14)
    canvas.line([(x + 206, y + 126), (x + 222, y + 118)], ROSE, 14)
    canvas.polygon([(x + 20, y + 206), (x + 34, y + 214), (x + 8, y + 218)], STRAW)
