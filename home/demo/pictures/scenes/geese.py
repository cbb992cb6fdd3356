"""Geese coming in over a village at the end of the day."""

from home.demo.pictures import figures, land
from home.demo.pictures.palette import (
    AMBER,
    APRICOT,
    BARK,
    CLAY,
    CREAM,
    LAMP,
    MAUVE,
    NIGHT,
    PLUM,
    ROSE,
    TEAL,
    TERRACOTTA,
    lighter,
    mix,
)


def draw(canvas):
    horizon = 730
    canvas.fill(
        [mix(TEAL, NIGHT, 0.3), mix(TEAL, MAUVE, 0.45), mix(MAUVE, ROSE, 0.5), APRICOT, AMBER, LAMP, LAMP]
    )
    land.sun(canvas, 480, 690, 88, CREAM, AMBER, 7)
    for x, y, width, height in (
        (1180, 120, 980, 18),
        (360, 210, 760, 14),
        (1100, 330, 700, 13),
        (420, 430, 820, 14),
        (1240, 520, 560, 11),
        (700, 585, 600, 8),
    ):
        land.streak(canvas, x, y, width, height, mix(ROSE, PLUM, 0.15), 0.5)
    for x, y, size, count, tone in (
        (640, 268, 78, 7, mix(NIGHT, PLUM, 0.2)),
        (180, 420, 40, 5, mix(PLUM, NIGHT, 0.3)),
        (1370, 345, 28, 5, mix(PLUM, ROSE, 0.15)),
    ):
        _skein(canvas, x, y, size, count, tone)
    land.far_trees(canvas, horizon, mix(PLUM, ROSE, 0.3), 36, 0.12)
    _village(canvas, 840, horizon + 4)
    land.furrows(canvas, horizon, 1000, 480, (mix(PLUM, CLAY, 0.42), mix(NIGHT, BARK, 0.4)), 47, 11000)
    canvas.polygon([(478, horizon), (483, horizon), (640, 1000), (330, 1000)], [LAMP, APRICOT, MAUVE])
    canvas.wash(horizon, 860, AMBER, 0.35, 0.0)


def _skein(canvas, x, y, size, count, colour):
    """Geese in their V, the leader at (x, y), each arm a little ragged."""
    chance = canvas.random
    for arm, slope in ((-1, 0.3), (1, 0.42)):
        for place in range(count, 0 if arm < 0 else -1, -1):
            gx = x + place * size * 1.12 + chance.uniform(-0.1, 0.1) * size
            gy = y + arm * place * size * slope + chance.uniform(-0.08, 0.08) * size
            figures.goose(
                canvas,
                gx,
                gy,
                size * (1 + 0.02 * arm * place),
                colour,
                chance.choice([0.95, 0.75, -0.55, 0.45]),
            )


def _village(canvas, x, foot):
    dark = mix(PLUM, NIGHT, 0.35)
    land.church(canvas, x + 210, foot, 176, dark)
    for at, wide, tall, tone in (
        (0, 110, 62, dark),
        (104, 84, 78, lighter(dark, 0.08)),
        (420, 120, 66, dark),
        (530, 92, 84, lighter(dark, 0.06)),
        (612, 130, 58, dark),
    ):
        left = x + at
        canvas.box(left, foot - tall, left + wide, foot, tone)
        canvas.polygon(
            [
                (left - 8, foot - tall),
                (left + wide * 0.2, foot - tall * 1.6),
                (left + wide * 0.8, foot - tall * 1.6),
                (left + wide + 8, foot - tall),
            ],
            mix(dark, TERRACOTTA, 0.35),
        )
        canvas.box(left + wide * 0.62, foot - tall * 1.9, left + wide * 0.74, foot - tall * 1.4, dark)
        for pane in (0.2, 0.62):
            canvas.glow(left + wide * pane + 9, foot - tall * 0.55, 34, LAMP, 0.7)
            canvas.box(
                left + wide * pane,
                foot - tall * 0.72,
                left + wide * pane + 18,
                foot - tall * 0.36,
                LAMP,
                radius=2,
            )
