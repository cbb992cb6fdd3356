"""An armchair by a window in the last of the light, a cat asleep on it."""

from home.demo.pictures import things
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
    MAUVE,
    MIST,
    NIGHT,
    OCHRE,
    PAPER,
    PEACH,
    PINE,
    PLUM,
    ROSE,
    SKY,
    TEAL,
    darker,
    lighter,
    mix,
)


def draw(canvas):
    floor = 770
    canvas.fill([mix(TEAL, NIGHT, 0.1), mix(TEAL, SKY, 0.12), mix(TEAL, SKY, 0.22)])
    for column in range(12):
        for row in range(7):
            x, y = 60 + column * 140 + 70 * (row % 2), 60 + row * 112
            canvas.oval(x, y, 9, 17, mix(TEAL, SKY, 0.3), 0.5)
            canvas.oval(x + 13, y + 13, 6, 12, mix(TEAL, SKY, 0.3), 0.5)
    things.view(canvas, 860, 90, 1380, 560, things.EVENING, things.DUSKY, 0.74, 0.66)
    canvas.glow(1040, 400, 210, CREAM, 0.7)
    canvas.disc(1040, 388, 38, CREAM)
    things.frame(canvas, 860, 90, 1380, 560, PAPER, (1, 1), 18)
    things.curtain(canvas, 780, 940, 50, 690, mix(OCHRE, AMBER, 0.3))
    things.curtain(canvas, 1460, 1300, 50, 690, mix(OCHRE, AMBER, 0.3))
    canvas.line([(750, 50), (1490, 50)], BARK, 12)
    for left, top, wide, tall, tone in ((170, 110, 150, 190, PEACH), (360, 150, 190, 130, SKY)):
        canvas.box(left, top, left + wide, top + tall, mix(BARK, OCHRE, 0.4), radius=4)
        canvas.box(left + 10, top + 10, left + wide - 10, top + tall - 10, PAPER)
        canvas.box(left + 24, top + 24, left + wide - 24, top + tall - 24, [tone, lighter(tone, 0.4), FERN])
    canvas.box(0, floor, 1600, 1000, [mix(BARK, PLUM, 0.15), mix(BARK, CLAY, 0.35)])
    canvas.box(0, floor - 26, 1600, floor, mix(PAPER, MIST, 0.4))
    canvas.oval(700, 902, 640, 82, [mix(PLUM, MAUVE, 0.35), PLUM])
    canvas.oval(700, 898, 570, 68, [mix(MAUVE, ROSE, 0.3), mix(PLUM, MAUVE, 0.5)])
    canvas.oval(700, 895, 520, 58, [mix(PLUM, MAUVE, 0.35), PLUM])
    canvas.polygon([(880, floor), (1380, floor), (1000, 985), (430, 985)], LAMP, 0.24, blur=22)
    _lamp(canvas, 240, 900)
    _chair(canvas, 660, 880)
    _side_table(canvas, 1130, 905)


def _lamp(canvas, x, foot):
    canvas.glow(x, 470, 430, LAMP, 0.5)
    canvas.oval(x, foot, 70, 15, INK, 0.4, blur=5)
    canvas.box(x - 58, foot - 18, x + 58, foot, mix(OCHRE, BARK, 0.4), radius=9)
    canvas.line([(x, foot - 14), (x, 500)], mix(OCHRE, BARK, 0.3), 11)
    canvas.polygon([(x - 64, 390), (x + 64, 390), (x + 118, 540), (x - 118, 540)], [CREAM, LAMP, AMBER])
    canvas.box(x - 66, 384, x + 66, 396, APRICOT, radius=5)
    canvas.box(x - 120, 534, x + 120, 546, APRICOT, radius=5)


def _chair(canvas, x, foot):
    colour = CLAY
    canvas.oval(x, foot + 8, 320, 30, INK, 0.4, blur=10)
    for leg in (-222, 222):
        canvas.polygon(
            [
                (x + leg - 18, foot - 50),
                (x + leg + 18, foot - 50),
                (x + leg + 9, foot + 8),
                (x + leg - 9, foot + 8),
            ],
            BARK,
        )
    back = [
        (x - 206, foot - 120),
        (x - 226, foot - 380),
        (x - 170, foot - 500),
        (x, foot - 534),
        (x + 170, foot - 500),
        (x + 226, foot - 380),
        (x + 206, foot - 120),
    ]
    canvas.curve(back, [lighter(colour, 0.16), colour, darker(colour, 0.2)])
    for button in ((-84, 400), (0, 412), (84, 400), (-44, 330), (44, 330)):
        canvas.disc(x + button[0], foot - button[1], 9, darker(colour, 0.28))
        canvas.disc(x + button[0] - 2, foot - button[1] - 2, 5, colour)
    canvas.box(x - 200, foot - 232, x + 200, foot - 130, [lighter(colour, 0.22), colour], radius=34)
    canvas.box(
        x - 214, foot - 146, x + 214, foot - 42, [darker(colour, 0.05), darker(colour, 0.25)], radius=18
    )
    for side in (-1, 1):
        canvas.box(
            x + side * 236 - 54,
            foot - 300,
            x + side * 236 + 54,
            foot - 40,
            [lighter(colour, 0.12), darker(colour, 0.18)],
            radius=46,
        )
        canvas.disc(x + side * 236, foot - 250, 36, darker(colour, 0.1))
        canvas.disc(x + side * 236, foot - 250, 22, colour)
    blanket = [(x + 176, foot - 316), (x + 302, foot - 310), (x + 306, foot - 110), (x + 182, foot - 96)]
    canvas.polygon(blanket, [mix(OCHRE, CREAM, 0.3), OCHRE])
    for row in range(4):
        y = foot - 290 + row * 48
        canvas.polygon(
            [(x + 178, y), (x + 303, y + 4), (x + 304, y + 20), (x + 179, y + 16)],
            [TEAL, PAPER, PLUM, PAPER][row],
            0.85,
        )
    for tassel in range(9):
        tx = x + 186 + tassel * 14
        canvas.line([(tx, foot - 100 - tassel), (tx + 2, foot - 82 - tassel)], mix(OCHRE, CREAM, 0.3), 4)
    _cat(canvas, x - 20, foot - 222)


def _cat(canvas, x, foot):
    """Asleep, tail round her nose."""
    coat, stripe = mix(MIST, BARK, 0.25), mix(BARK, MIST, 0.45)
    canvas.oval(x, foot - 2, 132, 16, INK, 0.3, blur=6)
    canvas.curve(
        [
            (x - 126, foot - 14),
            (x - 96, foot - 78),
            (x - 10, foot - 104),
            (x + 86, foot - 82),
            (x + 128, foot - 22),
            (x + 70, foot + 4),
            (x - 70, foot + 4),
        ],
        [lighter(coat, 0.25), coat],
    )
    for at in (-44, -4, 36, 72):
        canvas.line(
            open_curve(
                [(x + at, foot - 98 + abs(at - 10) * 0.22), (x + at + 12, foot - 76), (x + at + 8, foot - 54)]
            ),
            stripe,
            8,
            0.8,
        )
    canvas.line(
        open_curve([(x + 112, foot - 20), (x + 40, foot + 2), (x - 40, foot - 4), (x - 92, foot - 2)]),
        stripe,
        21,
    )
    for ear in (-112, -62):
        canvas.polygon([(x + ear - 15, foot - 56), (x + ear + 15, foot - 58), (x + ear - 1, foot - 92)], coat)
        canvas.polygon([(x + ear - 7, foot - 60), (x + ear + 7, foot - 61), (x + ear - 1, foot - 80)], ROSE)
    canvas.oval(x - 86, foot - 36, 46, 37, lighter(coat, 0.2))
    for eye in (-104, -68):
        canvas.arc(x + eye, foot - 42, 9, 6, 15, 165, INK, 3)
    canvas.polygon([(x - 91, foot - 30), (x - 81, foot - 30), (x - 86, foot - 24)], CLAY)


def _side_table(canvas, x, foot):
    canvas.oval(x, foot, 90, 14, INK, 0.35, blur=6)
    for leg in (-52, 0, 52):
        canvas.line([(x + leg * 0.4, foot - 180), (x + leg, foot)], BARK, 11)
    canvas.oval(x, foot - 186, 108, 22, BARK)
    canvas.oval(x, foot - 192, 108, 22, lighter(BARK, 0.2))
    canvas.box(x - 84, foot - 220, x + 8, foot - 204, PLUM, radius=4)
    canvas.box(x - 76, foot - 236, x + 2, foot - 220, PINE, radius=4)
    things.mug(canvas, x + 50, foot - 192, 62, AMBER)
    things.steam(canvas, x + 50, foot - 258, 70)
