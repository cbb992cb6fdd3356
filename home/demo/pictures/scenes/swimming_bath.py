"""Early light on a small-town swimming bath; two people in lane three."""

from home.demo.pictures.canvas import open_curve
from home.demo.pictures.palette import (
    CLAY,
    CREAM,
    DEEP,
    INK,
    LAMP,
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
    TERRACOTTA,
    darker,
    lighter,
    mix,
)


def draw(canvas):
    wall, edge = 400, 470
    canvas.fill([mix(CREAM, PEACH, 0.3), mix(CREAM, STRAW, 0.35)])
    for arch in range(5):
        left = 90 + arch * 298
        canvas.disc(left + 114, 150, 122, PAPER)
        canvas.box(left - 8, 150, left + 236, 366, PAPER)
        canvas.disc(left + 114, 150, 110, [mix(SKY, TEAL, 0.1), SKY, MIST])
        canvas.box(left + 4, 148, left + 224, 356, [mix(SKY, MIST, 0.6), CREAM, PEACH])
        canvas.box(left + 4, 306, left + 224, 356, [mix(SAGE, STRAW, 0.4), MOSS])
        for x, tall in ((left + 50 + arch * 14, 66), (left + 84 + arch * 14, 80)):
            canvas.oval(x, 306 - tall / 2, 9, tall / 2, mix(PINE, SAGE, 0.3))
        for bar in (left + 76, left + 150):
            canvas.box(bar, 44, bar + 7, 356, PAPER)
        canvas.box(left, 146, left + 228, 154, PAPER)
    canvas.glow(840, 240, 330, LAMP, 0.6)
    canvas.box(0, wall - 12, 1600, wall, TERRACOTTA)
    canvas.box(0, wall, 1600, edge, [mix(MIST, PAPER, 0.5), MIST])
    for tile in range(41):
        canvas.line([(tile * 40, wall), (tile * 40, edge)], mix(MIST, LODE, 0.5), 2, 0.6)
    canvas.line([(0, wall + 34), (1600, wall + 34)], mix(MIST, LODE, 0.5), 2, 0.6)
    canvas.box(0, edge, 1600, 1000, [mix(LODE, PAPER, 0.35), LODE, mix(TEAL, LODE, 0.45), TEAL])
    for arch in range(5):
        left = 90 + arch * 298
        spread = (left + 114 - 800) * 0.5
        canvas.polygon(
            [(left + 10, edge), (left + 218, edge), (left + 190 + spread, 800), (left + spread + 10, 800)],
            CREAM,
            0.26,
            blur=16,
        )
    chance = canvas.random
    for _glint in range(150):
        near = chance.random() ** 1.4
        y = edge + 12 + (1000 - edge) * near
        canvas.oval(
            chance.uniform(0, 1600), y, 16 + 70 * near, 1.5 + 3 * near, PAPER, chance.uniform(0.18, 0.5)
        )
    for rope in range(-3, 4):
        _lane_rope(canvas, 800 + (rope - 0.5) * 150, 800 + (rope - 0.5) * 440, edge)
    _swimmer(canvas, 826, 590, 42, PLUM, "#f0c7a2")
    _swimmer(canvas, 776, 772, 74, OCHRE, "#a9714c")
    canvas.disc(1556, wall - 130, 42, CLAY)
    canvas.disc(1556, wall - 130, 24, mix(CREAM, STRAW, 0.35))
    for turn in range(4):
        canvas.arc(1556, wall - 130, 33, 33, turn * 90 - 14, turn * 90 + 14, PAPER, 19)


def _lane_rope(canvas, top_x, foot_x, edge):
    """Floats in two colours, larger as they come near."""
    near, number = 0.0, 0
    while near < 1.02:
        size = 4 + 17 * near
        x, y = top_x + (foot_x - top_x) * near, edge + 6 + (1000 - edge) * near
        canvas.oval(x, y + size * 0.5, size * 1.2, size * 0.3, DEEP, 0.22)
        canvas.oval(x, y, size * 0.95, size * 0.72, (CLAY, PAPER)[number // 2 % 2])
        canvas.oval(x - size * 0.25, y - size * 0.28, size * 0.35, size * 0.18, PAPER, 0.55)
        near += 0.006 + 0.028 * (0.12 + near)
        number += 1


def _swimmer(canvas, x, y, size, cap, skin):
    """Head, shoulders and one arm, coming towards us."""
    for ring, opacity in ((1.85, 0.3), (1.5, 0.45)):
        canvas.arc(
            x, y + size * 0.3, size * ring, size * ring * 0.24, 0, 360, mix(PAPER, LODE, 0.4 - opacity / 4), 3
        )
    arm = open_curve(
        [
            (x + size * 0.9, y + size * 0.2),
            (x + size * 1.35, y - size * 0.7),
            (x + size * 0.75, y - size * 1.3),
        ]
    )
    canvas.line(arm, darker(skin, 0.08), size * 0.32)
    canvas.curve(
        [
            (x - size * 1.2, y + size * 0.36),
            (x - size * 0.8, y),
            (x, y - size * 0.1),
            (x + size * 0.8, y),
            (x + size * 1.2, y + size * 0.36),
        ],
        [skin, darker(skin, 0.1)],
    )
    canvas.curve(
        [
            (x - size * 0.72, y + size * 0.4),
            (x - size * 0.5, y + size * 0.1),
            (x + size * 0.5, y + size * 0.1),
            (x + size * 0.72, y + size * 0.4),
        ],
        darker(cap, 0.2),
    )
    canvas.oval(x, y - size * 0.46, size * 0.56, size * 0.62, skin)
    canvas.curve(
        [
            (x - size * 0.6, y - size * 0.46),
            (x - size * 0.42, y - size * 1.04),
            (x, y - size * 1.2),
            (x + size * 0.42, y - size * 1.04),
            (x + size * 0.6, y - size * 0.46),
            (x, y - size * 0.68),
        ],
        [lighter(cap, 0.2), cap],
    )
    for eye in (-0.22, 0.22):
        canvas.disc(x + eye * size, y - size * 0.42, size * 0.065, INK)
        canvas.oval(x + eye * size * 1.5, y - size * 0.26, size * 0.1, size * 0.06, ROSE, 0.6)
    canvas.arc(x, y - size * 0.16, size * 0.16, size * 0.12, 15, 165, darker(skin, 0.5), max(2, size * 0.05))
    canvas.oval(x, y + size * 0.42, size * 1.5, size * 0.14, PAPER, 0.55, blur=3)
