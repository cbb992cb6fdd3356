"""The country bus on the bank at sundown, somebody waiting at the shelter."""

from home.demo.pictures import figures, land
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
    LAMP,
    LILAC,
    MAUVE,
    MOSS,
    NIGHT,
    OCHRE,
    PEACH,
    PINE,
    PLUM,
    ROSE,
    SAGE,
    SKY,
    TEAL,
    TERRACOTTA,
    darker,
    mix,
)


def draw(canvas):
    road, shore = 700, 786
    canvas.fill([mix(TEAL, PLUM, 0.25), mix(SKY, MAUVE, 0.35), mix(PEACH, LILAC, 0.25), APRICOT, LAMP, LAMP])
    land.sun(canvas, 1180, 610, 70, CREAM, AMBER, 8)
    for x, y, width in ((380, 210, 720), (1200, 150, 560), (860, 360, 420), (1480, 420, 360)):
        land.cloud(canvas, x, y, width, [mix(CREAM, ROSE, 0.2), mix(MAUVE, ROSE, 0.45)], 0.85)
    for x, y, width, height in ((300, 470, 620, 11), (1120, 505, 520, 9)):
        land.streak(canvas, x, y, width, height, mix(ROSE, MAUVE, 0.2), 0.6)
    land.far_trees(canvas, 660, mix(MAUVE, ROSE, 0.3), 30)
    land.church(canvas, 250, 662, 84, mix(MAUVE, PLUM, 0.4))
    canvas.box(0, 658, 1600, shore, [mix(OCHRE, ROSE, 0.35), mix(SAGE, OCHRE, 0.4)])
    canvas.polygon(
        [*open_curve([(0, 708), (800, road - 8), (1600, 704)]), (1600, shore), (0, shore)],
        [mix(SAGE, OCHRE, 0.25), MOSS, FERN],
    )
    canvas.polygon(
        [
            *open_curve([(0, 712), (800, road - 2), (1600, 708)]),
            *open_curve([(1600, 733), (800, road + 24), (0, 737)]),
        ],
        [mix(MAUVE, BARK, 0.35), mix(PLUM, BARK, 0.45)],
    )
    _shelter(canvas, 1246, road + 4)
    _bus(canvas, 470, road + 18)
    canvas.mirror(shore, 960, 0.25, mix(PEACH, MAUVE, 0.5))
    canvas.box(0, shore - 4, 1600, shore + 8, darker(FERN, 0.25), opacity=0.6, blur=2)
    for y, x, across in ((830, 420, 260), (866, 900, 300), (906, 560, 240)):
        canvas.oval(x, y, across, 2.6, CREAM, 0.55, blur=1)
    canvas.polygon(
        [*open_curve([(0, 946), (500, 962), (1000, 944), (1600, 958)]), (1600, 1000), (0, 1000)], [FERN, PINE]
    )
    land.reeds(canvas, -10, 250, 990, 220, [FERN, PINE, MOSS], 60, BARK)
    land.reeds(canvas, 1390, 1610, 990, 200, [FERN, PINE, MOSS], 50, BARK)
    land.grass(canvas, 1004, 56, [FERN, MOSS, PINE], 240)


def _bus(canvas, x, foot):
    """A single-decker going right; `x` is its back."""
    long, top = 610, foot - 218
    canvas.oval(x + long / 2, foot + 3, long * 0.53, 11, INK, 0.35, blur=5)
    canvas.box(x, top, x + long, foot - 26, [mix(TEAL, SKY, 0.18), TEAL], radius=34)
    canvas.box(x, foot - 96, x + long, foot - 26, [CREAM, mix(CREAM, OCHRE, 0.35)], radius=18)
    canvas.box(x, foot - 96, x + long, foot - 66, CREAM)
    canvas.box(x, foot - 100, x + long, foot - 90, CLAY)
    canvas.box(x + 26, top + 34, x + long - 112, foot - 112, [LAMP, AMBER], radius=12)
    for seat, (skin, hair) in enumerate(
        (("#e6b48c", BARK), ("#7a4c34", INK), (None, None), ("#f0c7a2", "#cfc8bd"), ("#a9714c", "#2d2420"))
    ):
        sx = x + 70 + seat * 92
        canvas.box(sx - 36, foot - 150, sx - 16, foot - 112, mix(PLUM, AMBER, 0.2), radius=7)
        if skin:
            canvas.curve(
                [(sx - 26, foot - 112), (sx - 17, foot - 138), (sx + 12, foot - 138), (sx + 21, foot - 112)],
                [TEAL, CLAY, PLUM, PINE, TERRACOTTA][seat],
            )
            canvas.disc(sx - 4, foot - 151, 16, hair)
            canvas.oval(sx + 1, foot - 149, 12, 14, skin)
    for post in range(6):
        canvas.box(x + 22 + post * 92, top + 32, x + 32 + post * 92, foot - 112, TEAL)
    canvas.box(x + long - 102, top + 34, x + long - 62, foot - 34, DEEP, radius=6)
    canvas.box(x + long - 97, top + 40, x + long - 84, foot - 40, LAMP, radius=3)
    canvas.box(x + long - 80, top + 40, x + long - 67, foot - 40, LAMP, radius=3)
    canvas.polygon(
        [
            (x + long - 52, top + 42),
            (x + long - 14, top + 42),
            (x + long - 4, foot - 112),
            (x + long - 52, foot - 112),
        ],
        [mix(SKY, LAMP, 0.5), SKY],
    )
    canvas.box(x + long - 230, top + 9, x + long - 116, top + 28, INK, radius=5)
    for dash in range(6):
        canvas.box(
            x + long - 222 + dash * 17, top + 15, x + long - 212 + dash * 17, top + 22, AMBER, radius=2
        )
    for wheel in (x + 122, x + long - 148):
        canvas.disc(wheel, foot - 28, 45, darker(TEAL, 0.5))
        canvas.disc(wheel, foot - 28, 37, INK)
        canvas.disc(wheel, foot - 28, 19, mix(CREAM, MAUVE, 0.3))
        canvas.disc(wheel, foot - 28, 8, INK)
    canvas.glow(x + long + 26, foot - 56, 120, LAMP, 0.75)
    canvas.oval(x + long - 6, foot - 56, 8, 13, CREAM)
    canvas.box(x - 2, foot - 76, x + 6, foot - 44, CLAY, radius=4)


def _shelter(canvas, x, foot):
    canvas.box(x, foot - 172, x + 190, foot, [mix(BRICK, ROSE, 0.15), BRICK])
    canvas.box(x + 18, foot - 146, x + 172, foot, [mix(BARK, PLUM, 0.3), mix(BARK, NIGHT, 0.4)])
    canvas.polygon(
        [(x - 24, foot - 166), (x + 30, foot - 228), (x + 160, foot - 228), (x + 214, foot - 166)],
        [TERRACOTTA, darker(TERRACOTTA, 0.3)],
    )
    canvas.box(x + 26, foot - 50, x + 164, foot - 40, OCHRE, radius=3)
    canvas.line([(x - 46, foot + 8), (x - 46, foot - 196)], BARK, 8)
    canvas.disc(x - 46, foot - 204, 24, CREAM)
    canvas.disc(x - 46, foot - 204, 17, TEAL)
    figures.walker(canvas, x + 44, foot + 6, 128, OCHRE, INK, stride=-1)
