"""A sheet to draw on: flat shapes, soft gradients, light and a touch of grain, with Pillow alone."""

import io
import math
import random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from home.demo.pictures.palette import mix, rgb

FINER = 2  # drawn so many times larger, then made small: smooth edges
GRAIN = 0.055  # how far the noise goes from the middle grey that changes nothing
QUALITY = 82


class Canvas:
    """A picture in the making. Coordinates are those of the finished picture, from the top left.

    A fill is one colour, or a list of them that run from the top of the shape to its foot.
    Whatever is left to chance comes from `random`, so the same `seed` draws the same picture.
    """

    def __init__(self, width, height, seed):
        self.width, self.height = width, height
        self.random = random.Random(seed)
        self._image = Image.new("RGB", (width * FINER, height * FINER))
        self._draw = ImageDraw.Draw(self._image)

    # --- Shapes ---

    def fill(self, colours):
        self.box(0, 0, self.width, self.height, colours)

    def polygon(self, points, fill, opacity=1.0, blur=0):
        def draw(mask, ink):
            mask.polygon(ink(points), fill=255)

        if isinstance(fill, list) or opacity < 1 or blur:
            self._through_mask(draw, _bounds(points), fill, opacity, blur)
        else:
            self._draw.polygon(_finer(points), fill=rgb(fill))

    def curve(self, points, fill, opacity=1.0, blur=0):
        """A closed shape that runs softly through `points`."""
        self.polygon(closed_curve(points), fill, opacity, blur)

    def box(self, left, top, right, bottom, fill, radius=0, opacity=1.0, blur=0):
        corners = [(left, top), (right, bottom)]

        def draw(mask, ink):
            mask.rounded_rectangle(ink(corners), radius=radius * FINER, fill=255)

        if isinstance(fill, list) or opacity < 1 or blur:
            self._through_mask(draw, _bounds(corners), fill, opacity, blur)
        else:
            self._draw.rounded_rectangle(_finer(corners), radius=radius * FINER, fill=rgb(fill))

    def oval(self, x, y, across, down, fill, opacity=1.0, blur=0):
        """An ellipse around (x, y), so many units from there to its side and to its foot."""
        corners = [(x - across, y - down), (x + across, y + down)]

        def draw(mask, ink):
            mask.ellipse(ink(corners), fill=255)

        if isinstance(fill, list) or opacity < 1 or blur:
            self._through_mask(draw, _bounds(corners), fill, opacity, blur)
        else:
            self._draw.ellipse(_finer(corners), fill=rgb(fill))

    def disc(self, x, y, radius, fill, opacity=1.0, blur=0):
        self.oval(x, y, radius, radius, fill, opacity, blur)

    def line(self, points, colour, width, opacity=1.0):
        """A line with round ends and corners."""
        half = width / 2

        def draw(mask, ink, value=255):
            mask.line(ink(points), fill=value, width=max(1, round(width * FINER)), joint="curve")
            if width > 1.5:
                for x, y in (points[0], points[-1]):
                    mask.ellipse(ink([(x - half, y - half), (x + half, y + half)]), fill=value)

        if opacity < 1:
            left, top, right, bottom = _bounds(points)
            bounds = (left - width, top - width, right + width, bottom + width)
            self._through_mask(draw, bounds, colour, opacity, 0)
        else:
            draw(self._draw, _finer, rgb(colour))

    def arc(self, x, y, across, down, start, stop, colour, width):
        """Part of an ellipse's rim, in degrees clockwise from its right."""
        steps = max(6, int(abs(stop - start) / 6))
        turns = [math.radians(start + (stop - start) * step / steps) for step in range(steps + 1)]
        self.line([(x + across * math.cos(t), y + down * math.sin(t)) for t in turns], colour, width)

    # --- Light ---

    def glow(self, x, y, radius, colour, strength=1.0):
        """Light that fades from (x, y) outwards."""
        size = round(radius * 2 * FINER)
        fade = Image.radial_gradient("L").point(lambda v: int(max(0, 1 - v / 181) ** 2 * 255 * strength))
        mask = fade.resize((size, size), Image.Resampling.BILINEAR)
        corner = (round((x - radius) * FINER), round((y - radius) * FINER))
        self._image.paste(rgb(colour), (*corner, corner[0] + size, corner[1] + size), mask)

    def wash(self, top, bottom, colour, from_opacity, to_opacity):
        """A band of mist or dusk across the whole picture, fading from its top to its foot."""
        height = round((bottom - top) * FINER)
        ramp = Image.linear_gradient("L").resize((1, height))
        span = (to_opacity - from_opacity) * 255
        mask = ramp.point(lambda v: int(from_opacity * 255 + span * v / 255))
        mask = mask.resize((self._image.width, height))
        self._image.paste(
            rgb(colour), (0, round(top * FINER), self._image.width, round(top * FINER) + height), mask
        )

    def mirror(self, top, bottom, dim, colour):
        """Still water from `top` to `bottom`: what stands above it, upside down and a little dimmer."""
        first, last = round(top * FINER), round(bottom * FINER)
        height = last - first
        above = self._image.crop((0, first - height, self._image.width, first))
        upside_down = above.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
        upside_down = upside_down.filter(ImageFilter.BoxBlur((3, 9)))
        tint = Image.new("RGB", upside_down.size, rgb(colour))
        self._image.paste(Image.blend(upside_down, tint, dim), (0, first))

    # --- Done ---

    def finished(self):
        """The picture at its own size, with its grain."""
        small = self._image.reduce(FINER)
        coarse = (self.width // 2, self.height // 2)
        noise = Image.frombytes("L", coarse, self.random.randbytes(coarse[0] * coarse[1]))
        noise = noise.point(lambda v: round(127.5 + (v - 127.5) * GRAIN))
        noise = noise.resize(small.size, Image.Resampling.BILINEAR)
        return ImageChops.overlay(small, Image.merge("RGB", [noise] * 3))

    def jpeg(self):
        file = io.BytesIO()
        self.finished().save(file, "JPEG", quality=QUALITY, optimize=True, progressive=True)
        return file.getvalue()

    def _through_mask(self, draw, bounds, fill, opacity, blur):
        """Lays `fill` where `draw` marks a mask: what plain drawing cannot do, gradients and softness."""
        room = 2 * blur + 1
        left, top = math.floor((bounds[0] - room) * FINER), math.floor((bounds[1] - room) * FINER)
        right, bottom = math.ceil((bounds[2] + room) * FINER), math.ceil((bounds[3] + room) * FINER)
        seen = (max(left, 0), max(top, 0), min(right, self._image.width), min(bottom, self._image.height))
        if seen[0] >= seen[2] or seen[1] >= seen[3]:
            return
        mask = Image.new("L", (seen[2] - seen[0], seen[3] - seen[1]))
        draw(ImageDraw.Draw(mask), lambda points: _finer(points, seen[:2]))
        if blur:
            mask = _blurred(mask, blur * FINER)
        if opacity < 1:
            mask = mask.point(lambda v: int(v * opacity))
        if not isinstance(fill, list):
            self._image.paste(rgb(fill), seen, mask)
            return
        ramp = Image.new("RGB", (1, bottom - top))
        ramp.putdata(_ramp(fill, bottom - top))
        ramp = ramp.crop((0, seen[1] - top, 1, seen[3] - top)).resize(mask.size)
        self._image.paste(ramp, seen, mask)


def closed_curve(points, steps=10):
    """Points along a closed Catmull-Rom curve through `points`."""
    count = len(points)
    smooth = []
    for i in range(count):
        a, b, c, d = (points[(i + n) % count] for n in (-1, 0, 1, 2))
        smooth += [_between(a, b, c, d, step / steps) for step in range(steps)]
    return smooth


def open_curve(points, steps=10):
    """Points along a Catmull-Rom curve from the first of `points` to the last."""
    ends = [points[0], *points, points[-1]]
    smooth = []
    for i in range(len(points) - 1):
        smooth += [_between(*ends[i : i + 4], step / steps) for step in range(steps)]
    return [*smooth, points[-1]]


def _between(a, b, c, d, t):
    return tuple(
        0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t**2 + (3 * q - p - 3 * r + s) * t**3)
        for p, q, r, s in zip(a, b, c, d, strict=True)
    )


def _blurred(mask, radius):
    """Blurs a mask at a size that fits the radius: soft edges need no fine pixels."""
    less = max(1, int(radius / 4))
    small = mask.reduce(less) if less > 1 else mask
    small = small.filter(ImageFilter.GaussianBlur(radius / less))
    return small.resize(mask.size, Image.Resampling.BILINEAR) if less > 1 else small


def _bounds(points):
    xs, ys = [x for x, _y in points], [y for _x, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def _finer(points, corner=(0, 0)):
    return [(x * FINER - corner[0], y * FINER - corner[1]) for x, y in points]


def _ramp(colours, height):
    """One colour for each row of a gradient through `colours`."""
    rows, last = [], len(colours) - 1
    for row in range(height):
        place = row / max(1, height - 1) * last
        step = min(int(place), last - 1)
        rows.append(mix(colours[step], colours[step + 1], place - step))
    return rows
