"""People and a dog, small, seen from a friendly distance."""

from home.demo.pictures.canvas import open_curve
from home.demo.pictures.palette import BARK, CLAY, INK, darker, lighter

SKINS = ["#f0c7a2", "#d9a077", "#a9714c", "#7a4c34", "#e6b48c", "#5b3726"]
HAIR = [BARK, "#2d2420", "#cfc8bd", "#9b6a3a", "#c79a55"]


def walker(canvas, x, foot, height, coat, legs, skin=None, stride=1):
    """Somebody walking: coat, legs, head. `stride` is -1 for a walk to the left."""
    skin = skin or canvas.random.choice(SKINS)
    unit = height / 10
    canvas.oval(x + unit, foot, unit * 2.6, unit * 0.4, darker(legs, 0.3), 0.25, blur=2)
    for reach, tone in ((-1.2, darker(legs, 0.25)), (1.1, legs)):
        step = reach * stride
        canvas.line([(x, foot - unit * 4.2), (x + step * unit * 0.7, foot - unit * 0.2)], tone, unit * 0.95)
        canvas.line(
            [
                (x + step * unit * 0.7, foot - unit * 0.2),
                (x + (step * 0.7 + 0.6 * stride) * unit, foot - unit * 0.2),
            ],
            darker(legs, 0.4),
            unit * 0.7,
        )
    canvas.curve(
        [
            (x, foot - unit * 8.1),
            (x + unit * 1.15, foot - unit * 7.2),
            (x + unit * 1.35, foot - unit * 5),
            (x + unit * 1.3, foot - unit * 3.5),
            (x - unit * 1.3, foot - unit * 3.5),
            (x - unit * 1.35, foot - unit * 5),
            (x - unit * 1.15, foot - unit * 7.2),
        ],
        [lighter(coat, 0.1), coat],
    )
    arm = [
        (x - 0.2 * unit, foot - unit * 7),
        (x + stride * unit * 0.9, foot - unit * 5.4),
        (x + stride * unit * 1.1, foot - unit * 4),
    ]
    canvas.line(open_curve(arm, 5), darker(coat, 0.2), unit * 0.75)
    canvas.box(x - unit * 0.35, foot - unit * 8.6, x + unit * 0.35, foot - unit * 7.6, darker(skin, 0.12))
    hair = canvas.random.choice(HAIR)
    canvas.disc(x - unit * 0.18 * stride, foot - unit * 9.2, unit * 1.08, hair)
    canvas.oval(x + unit * 0.22 * stride, foot - unit * 9.0, unit * 0.82, unit * 0.95, skin)
    canvas.oval(x - unit * 0.02 * stride, foot - unit * 9.75, unit * 0.95, unit * 0.5, hair)


def dog(canvas, x, foot, height, coat):
    """A small dog going left, tail up."""
    unit = height / 10
    for leg in (-6, -4.4, 4, 5.6):
        canvas.line(
            [(x + leg * unit, foot - 4 * unit), (x + (leg - 0.6) * unit, foot)],
            darker(coat, 0.15),
            unit * 1.3,
        )
    canvas.curve(
        [
            (x - 7 * unit, foot - 6 * unit),
            (x - 2 * unit, foot - 7.4 * unit),
            (x + 6 * unit, foot - 7 * unit),
            (x + 7 * unit, foot - 4.4 * unit),
            (x, foot - 3.2 * unit),
            (x - 7 * unit, foot - 3.6 * unit),
        ],
        coat,
    )
    tail = [
        (x + 6.4 * unit, foot - 6.4 * unit),
        (x + 9 * unit, foot - 9 * unit),
        (x + 8.4 * unit, foot - 11 * unit),
    ]
    canvas.line(open_curve(tail, 5), coat, unit * 1.2)
    canvas.line([(x - 6 * unit, foot - 5.4 * unit), (x - 8 * unit, foot - 8 * unit)], coat, unit * 2.6)
    canvas.oval(x - 8.4 * unit, foot - 8.6 * unit, 2.9 * unit, 2.2 * unit, coat)
    canvas.oval(x - 10.8 * unit, foot - 8 * unit, 1.7 * unit, 1.1 * unit, darker(coat, 0.2))
    canvas.oval(x - 7 * unit, foot - 9 * unit, 1.1 * unit, 2.1 * unit, darker(coat, 0.3))


def goose(canvas, x, y, size, colour, beat):
    """A goose in flight to the left; `beat` is how far up (or, below 0, down) its wings are."""
    for side in (0, 1):
        tone = lighter(colour, 0.16 * (1 - side))
        back = 0.1 * (1 - side)
        wing = [
            (x - size * (0.2 - back), y - size * 0.04),
            (x - size * (0.12 - back), y - size * 0.42 * beat),
            (x + size * (0.14 + back), y - size * 0.8 * beat),
            (x + size * (0.2 + back), y - size * 0.42 * beat),
            (x + size * (0.24 + back), y),
        ]
        canvas.polygon(open_curve(wing, 6), tone)
        if side == 0:
            neck = [
                (x - size * 0.26, y),
                (x - size * 0.46, y - size * 0.04),
                (x - size * 0.62, y - size * 0.09),
            ]
            canvas.line(open_curve(neck, 5), colour, size * 0.1)
            canvas.oval(x - size * 0.63, y - size * 0.095, size * 0.09, size * 0.068, colour)
            canvas.polygon(
                [
                    (x - size * 0.7, y - size * 0.13),
                    (x - size * 0.81, y - size * 0.08),
                    (x - size * 0.7, y - size * 0.06),
                ],
                CLAY,
            )
            canvas.polygon(
                [
                    (x + size * 0.24, y - size * 0.1),
                    (x + size * 0.58, y - size * 0.05),
                    (x + size * 0.26, y + size * 0.07),
                ],
                colour,
            )
            canvas.oval(x, y, size * 0.36, size * 0.135, colour)


def chair_legs(canvas, x, foot, unit, colour):
    for leg in (-2.5, 2.5):
        canvas.line(
            [(x + leg * unit, foot - 4.3 * unit), (x + leg * 1.06 * unit, foot)],
            darker(colour, 0.4),
            unit * 0.42,
        )


def seated(canvas, x, foot, size, skin, hair, top, legs, chair, turned=0):
    """Somebody on a chair who faces us, or the chair alone where `skin` is None.

    `turned` leans them to our right (1) or left (-1), towards the middle of the circle.
    """
    unit = size / 13
    canvas.oval(x, foot, unit * 3.6, unit * 0.7, darker(chair, 0.5), 0.3, blur=4)
    chair_legs(canvas, x - turned * unit * 0.3, foot - unit * 0.4, unit, chair)
    canvas.box(
        x - 2.7 * unit - turned * unit * 0.5,
        foot - 9.2 * unit,
        x + 2.7 * unit - turned * unit * 0.5,
        foot - 4 * unit,
        [lighter(chair, 0.12), chair],
        radius=unit * 1.1,
    )
    canvas.box(
        x - 3 * unit,
        foot - 4.9 * unit,
        x + 3 * unit,
        foot - 3.9 * unit,
        darker(chair, 0.15),
        radius=unit * 0.5,
    )
    if skin is None:
        return
    lean = turned * unit
    for side in (-1, 1):
        knee = x + side * 1.15 * unit + lean * 0.5
        ankle = knee + lean * 0.25
        canvas.line([(x + side * 0.9 * unit, foot - 4.7 * unit), (knee, foot - 4.1 * unit)], legs, unit * 1.9)
        canvas.line([(knee, foot - 4 * unit), (ankle, foot - 0.4 * unit)], darker(legs, 0.12), unit * 1.35)
        canvas.oval(ankle + lean * 0.3, foot - 0.1 * unit, unit * 1.0, unit * 0.5, darker(legs, 0.5))
    canvas.curve(
        [
            (x - 1.5 * unit + lean * 0.3, foot - 9.5 * unit),
            (x + 1.5 * unit + lean * 0.3, foot - 9.5 * unit),
            (x + 2.3 * unit + lean * 0.2, foot - 8.2 * unit),
            (x + 2.1 * unit, foot - 4.6 * unit),
            (x - 2.1 * unit, foot - 4.6 * unit),
            (x - 2.3 * unit + lean * 0.2, foot - 8.2 * unit),
        ],
        [lighter(top, 0.1), top],
    )
    for side in (-1, 1):
        arm = [
            (x + side * 1.9 * unit + lean * 0.2, foot - 8.5 * unit),
            (x + side * 2.5 * unit, foot - 6.4 * unit),
            (x + side * 0.5 * unit + lean * 0.4, foot - 5.5 * unit),
        ]
        canvas.line(open_curve(arm, 5), darker(top, 0.14), unit * 1.05)
    canvas.oval(x + lean * 0.4, foot - 5.5 * unit, unit * 0.85, unit * 0.55, skin)
    canvas.box(
        x - 0.55 * unit + lean * 0.35,
        foot - 10.2 * unit,
        x + 0.55 * unit + lean * 0.35,
        foot - 9.1 * unit,
        darker(skin, 0.12),
    )
    _head(canvas, x + lean * 0.45, foot - 11.3 * unit, unit * 1.5, skin, hair, turned)


def _head(canvas, x, y, radius, skin, hair, turned):
    canvas.disc(x - turned * radius * 0.12, y - radius * 0.18, radius * 1.12, hair)
    canvas.oval(x + turned * radius * 0.14, y + radius * 0.1, radius * 0.9, radius * 0.98, skin)
    canvas.curve(
        [
            (x - radius * 1.0, y - radius * 0.2),
            (x - radius * 0.7, y - radius * 1.0),
            (x + radius * 0.2, y - radius * 1.2),
            (x + radius * 0.98, y - radius * 0.3),
            (x + radius * 0.3, y - radius * 0.62),
            (x - radius * 0.5, y - radius * 0.5),
        ],
        hair,
    )
    look = turned * radius * 0.3
    for eye in (-0.32, 0.32):
        canvas.disc(x + look + eye * radius, y + radius * 0.08, max(1.4, radius * 0.085), INK)
    canvas.arc(
        x + look,
        y + radius * 0.38,
        radius * 0.26,
        radius * 0.2,
        20,
        160,
        darker(skin, 0.5),
        max(1.4, radius * 0.09),
    )


def seated_from_behind(canvas, x, foot, size, skin, hair, top, legs, chair):
    """Somebody on a chair with their back to us."""
    unit = size / 13
    canvas.oval(x, foot, unit * 3.8, unit * 0.7, darker(chair, 0.5), 0.35, blur=4)
    canvas.box(x - 0.6 * unit, foot - 10.4 * unit, x + 0.6 * unit, foot - 8.8 * unit, darker(skin, 0.15))
    canvas.curve(
        [
            (x - 1.4 * unit, foot - 9.7 * unit),
            (x + 1.4 * unit, foot - 9.7 * unit),
            (x + 2.6 * unit, foot - 8.6 * unit),
            (x + 3.0 * unit, foot - 5.2 * unit),
            (x + 2.2 * unit, foot - 3.8 * unit),
            (x - 2.2 * unit, foot - 3.8 * unit),
            (x - 3.0 * unit, foot - 5.2 * unit),
            (x - 2.6 * unit, foot - 8.6 * unit),
        ],
        [lighter(top, 0.1), darker(top, 0.1)],
    )
    for ear in (-1, 1):
        canvas.oval(x + ear * 1.4 * unit, foot - 11 * unit, unit * 0.32, unit * 0.45, darker(skin, 0.08))
    canvas.curve(
        [
            (x - 1.38 * unit, foot - 11.2 * unit),
            (x - 1.1 * unit, foot - 12.7 * unit),
            (x + 0.1 * unit, foot - 13.1 * unit),
            (x + 1.15 * unit, foot - 12.6 * unit),
            (x + 1.38 * unit, foot - 11.2 * unit),
            (x + 1.05 * unit, foot - 9.9 * unit),
            (x + 0.3 * unit, foot - 9.6 * unit),
            (x - 0.4 * unit, foot - 9.6 * unit),
            (x - 1.05 * unit, foot - 9.9 * unit),
        ],
        [lighter(hair, 0.1), hair, darker(hair, 0.15)],
    )
    for lock in (-0.7, -0.1, 0.5):
        strand = [
            (x + 0.1 * unit, foot - 12.8 * unit),
            (x + lock * 1.2 * unit, foot - 11.6 * unit),
            (x + lock * unit, foot - 10.1 * unit),
        ]
        canvas.line(open_curve(strand, 6), lighter(hair, 0.14), max(1.5, unit * 0.1), 0.6)
    chair_legs(canvas, x, foot, unit * 1.05, chair)
    canvas.box(
        x - 2.9 * unit,
        foot - 8.2 * unit,
        x + 2.9 * unit,
        foot - 4.6 * unit,
        [lighter(chair, 0.1), chair],
        radius=unit * 1.0,
    )
    canvas.box(
        x - 3 * unit,
        foot - 4.6 * unit,
        x + 3 * unit,
        foot - 3.8 * unit,
        darker(chair, 0.25),
        radius=unit * 0.4,
    )
