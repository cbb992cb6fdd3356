"""A narrowboat at its mooring at first light, its chimney smoking."""

import math

from home.demo.pictures import land
from home.demo.pictures.canvas import open_curve
from home.demo.pictures.palette import (
    AMBER,
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
    OCHRE,
    PAPER,
    PEACH,
    PINE,
    ROSE,
    SAGE,
    SKY,
    STRAW,
    TEAL,
    TERRACOTTA,
    darker,
    mix,
)


def draw(canvas):
    shore = 640
    canvas.fill(
        [mix(TEAL, MAUVE, 0.4), mix(SKY, LILAC, 0.5), mix(PEACH, LILAC, 0.3), PEACH, LAMP, CREAM, CREAM]
    )
    land.sun(canvas, 300, 520, 54, PAPER, AMBER, 8)
    for x, y, width, height in ((900, 150, 900, 15), (350, 250, 700, 12), (1280, 330, 620, 11)):
        land.streak(canvas, x, y, width, height, mix(ROSE, CREAM, 0.25), 0.55)
    land.far_trees(canvas, 590, mix(MAUVE, PEACH, 0.4), 44, 0.15)
    canvas.wash(500, 600, CREAM, 0.0, 0.6)
    canvas.box(0, 588, 1600, shore, [mix(SAGE, STRAW, 0.5), MOSS, FERN])
    _willow(canvas, 1370, 640)
    _narrowboat(canvas, 430, shore + 8)
    canvas.mirror(shore + 18, 1000, 0.3, mix(SKY, LILAC, 0.5))
    canvas.wash(shore + 18, 760, CREAM, 0.35, 0.0)
    canvas.wash(800, 1000, DEEP, 0.0, 0.45)
    for y, x, across in ((700, 240, 200), (752, 520, 300), (806, 300, 220), (850, 900, 260)):
        canvas.oval(x, y, across, 2.6, PAPER, 0.5, blur=1)
    for x in (388, 1232):
        canvas.box(x, shore - 34, x + 15, shore + 22, BARK, radius=4)
    land.reeds(canvas, -10, 230, 1010, 300, [PINE, FERN, MOSS], 66, BARK)
    land.reeds(canvas, 1380, 1610, 1010, 220, [PINE, FERN, MOSS], 46, BARK)


def _willow(canvas, x, foot):
    canvas.polygon(
        [
            *open_curve([(x - 34, foot), (x - 14, foot - 180), (x - 40, foot - 330)]),
            *open_curve([(x + 30, foot - 330), (x + 22, foot - 160), (x + 42, foot)]),
        ],
        [mix(BARK, MAUVE, 0.3), BARK],
    )
    chance = canvas.random
    crown = [
        (-170, 360, 120),
        (150, 350, 130),
        (-80, 430, 130),
        (90, 440, 140),
        (0, 490, 120),
        (10, 370, 150),
    ]
    for layer, (shade, glint) in enumerate(((PINE, FERN), (FERN, MOSS), (MOSS, SAGE))):
        for dx, lift, across in crown:
            size = across * (1 - 0.16 * layer)
            cx, cy = x + dx + 10 * layer, foot - lift - 14 * layer
            canvas.oval(cx, cy, size, size * 0.62, shade)
            for _strand in range(16):
                start = cx + chance.uniform(-0.95, 0.95) * size
                top = cy - size * 0.5 * math.sqrt(1 - ((start - cx) / size) ** 2) + chance.uniform(4, 40)
                end = min(top + chance.uniform(140, 330 - 60 * layer), foot - 10)
                bend = chance.uniform(-12, 16)
                line = open_curve(
                    [(start, top), (start + bend, (top + end) / 2), (start + bend * 0.4, end)], 5
                )
                canvas.line(line, chance.choice([shade, shade, glint]), chance.uniform(3, 6))


def _narrowboat(canvas, x, water):
    """A long low boat from `x` rightwards, floating at `water`."""
    hull = [
        (x, water - 62),
        (x + 46, water - 54),
        (x + 760, water - 54),
        (x + 800, water - 70),
        (x + 792, water + 8),
        (x + 60, water + 8),
    ]
    canvas.oval(x + 400, water + 10, 430, 12, INK, 0.3, blur=5)
    canvas.polygon(hull, [PINE, darker(PINE, 0.35)])
    canvas.polygon(
        [
            (x + 2, water - 60),
            (x + 46, water - 52),
            (x + 760, water - 52),
            (x + 798, water - 68),
            (x + 797, water - 58),
            (x + 760, water - 43),
            (x + 48, water - 43),
        ],
        AMBER,
    )
    left, right, roof = x + 120, x + 690, water - 148
    canvas.polygon(
        [(left - 6, water - 54), (left + 4, roof), (right - 4, roof), (right + 10, water - 54)],
        [TERRACOTTA, darker(TERRACOTTA, 0.15)],
    )
    canvas.box(left + 24, roof + 18, right - 24, water - 62, [mix(TEAL, SKY, 0.12), TEAL], radius=8)
    canvas.box(left - 12, roof - 10, right + 12, roof + 4, CREAM, radius=6)
    for pane in range(4):
        px = left + 58 + pane * 122
        canvas.box(px - 6, roof + 26, px + 82, water - 70, CREAM, radius=9)
        canvas.box(px, roof + 31, px + 76, water - 75, [LAMP, AMBER], radius=6)
        canvas.box(px + 35, roof + 31, px + 40, water - 75, CREAM)
    canvas.glow(x + 400, roof + 50, 300, LAMP, 0.22)
    canvas.box(left + 70, roof - 66, left + 94, roof - 8, INK, radius=3)
    canvas.box(left + 66, roof - 50, left + 98, roof - 42, AMBER)
    for puff in range(9):
        near = puff / 8
        canvas.disc(
            left + 84 + 120 * near**1.4,
            roof - 86 - 150 * near,
            11 + 30 * near,
            PAPER,
            0.42 * (1 - near) + 0.08,
            blur=6,
        )
    for pot, tone in ((0, CLAY), (46, OCHRE), (92, ROSE), (300, CLAY), (346, AMBER)):
        px = left + 180 + pot
        canvas.box(px - 15, roof - 30, px + 15, roof - 8, BRICK, radius=3)
        for dx, dy in ((-12, -36), (0, -44), (12, -36), (-5, -32), (6, -33)):
            canvas.disc(px + dx, roof + dy, 8.5, FERN if dy > -34 else tone)
    canvas.line([(right + 34, water - 56), (right + 62, water - 108), (right + 96, water - 112)], BARK, 7)
