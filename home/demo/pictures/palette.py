"""The colours of the demo's pictures: the site's own, and what they turn into out of doors."""

from PIL import ImageColor

PAPER = "#fdfaf5"
CREAM = "#f8ead2"
STRAW = "#efd9a7"
OCHRE = "#dba647"
AMBER = "#f0bd63"
LAMP = "#ffdf94"
PEACH = "#f6cba3"
APRICOT = "#eeaa7c"
ROSE = "#e39a86"
CLAY = "#c9694a"
TERRACOTTA = "#8a3b1f"
POPPY = "#d2492f"
BRICK = "#a9573c"
BARK = "#5a4034"
SAGE = "#9cb088"
MOSS = "#74916a"
FERN = "#527556"
PINE = "#33544a"
MIST = "#cfe0da"
SKY = "#a9cfd0"
LODE = "#6aa6a8"
TEAL = "#0b5563"
DEEP = "#0d3f4d"
LILAC = "#c7aecb"
MAUVE = "#9a7aa8"
PLUM = "#5b3a7a"
NIGHT = "#352b52"
INK = "#2b2833"
WHITE = "#ffffff"


def rgb(colour):
    """`colour`, a name such as #8a3b1f or a triple, as a triple of 0 to 255."""
    return ImageColor.getrgb(colour) if isinstance(colour, str) else tuple(colour)


def mix(one, other, share):
    """The colour `share` (0 to 1) of the way from `one` to `other`."""
    pairs = zip(rgb(one), rgb(other), strict=True)
    return tuple(round(a + (b - a) * share) for a, b in pairs)


def lighter(colour, share=0.15):
    return mix(colour, PAPER, share)


def darker(colour, share=0.15):
    return mix(colour, INK, share)
