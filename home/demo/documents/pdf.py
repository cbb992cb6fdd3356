"""A page of A4 as a tagged PDF, made by hand: headings and paragraphs that a screen reader finds."""

import textwrap

WIDTH, HEIGHT = 595, 842  # A4, in points
MARGIN = 72
# By kind: font, size, space above, most characters in a line (Helvetica is about half as wide as high).
SETTING = {
    "h1": ("F2", 28, 0, 30),
    "h2": ("F2", 19, 20, 46),
    "p": ("F1", 15, 9, 58),
    "li": ("F1", 15, 8, 56),
}
READ_ALOUD = "/Lang (en-GB) /MarkInfo << /Marked true >> /ViewerPreferences << /DisplayDocTitle true >>"
FONTS = "/StructParents 0 /Tabs /S /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >>"
TAGS = {"h1": "H1", "h2": "H2", "p": "P", "li": "P"}


def pdf(title, parts):
    """The bytes of a page of `parts`: pairs of h1, h2, p or li and its words."""
    stream = _page(parts)
    count = len(parts)
    first = 9  # the first of the objects that say what each part is
    marks = " ".join(f"{first + number} 0 R" for number in range(count))
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 7 0 R {READ_ALOUD} >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] /Contents 4 0 R {FONTS} >>",
        f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
        f"<< /Type /StructTreeRoot /K [8 0 R] /ParentTree << /Nums [0 [{marks}]] >> >>",
        f"<< /Type /StructElem /S /Document /P 7 0 R /K [{marks}] >>",
        *(
            f"<< /Type /StructElem /S /{TAGS[kind]} /P 8 0 R /Pg 3 0 R /K {number} >>"
            for number, (kind, _words) in enumerate(parts)
        ),
        f"<< /Title ({_literal(title)}) >>",
    ]
    return _file(objects)


def _page(parts):
    """The drawing of the page, each part marked with its number."""
    y, drawn = HEIGHT - MARGIN, []
    for number, (kind, words) in enumerate(parts):
        font, size, above, longest = SETTING[kind]
        y -= above
        lines = textwrap.wrap(words, longest)
        indent = 13.6 if kind == "li" else 0  # the width of the dot and its blanks
        drawn.append(f"/{TAGS[kind]} << /MCID {number} >> BDC BT /{font} {size} Tf")
        for row, line in enumerate(lines):
            y -= size * 1.4
            lead = "\x95  " if kind == "li" and row == 0 else ""
            x = MARGIN + (0 if lead else indent)
            # A blank at the end, or a reader runs the lines' last and first words together.
            drawn.append(f"1 0 0 1 {x} {y:.1f} Tm ({lead}{_literal(line)} ) Tj")
        drawn.append("ET EMC")
    return "\n".join(drawn)


def _literal(words):
    """`words` in WinAnsiEncoding, one character for each byte, fit to stand in parentheses."""
    encoded = words.encode("cp1252").decode("latin-1")
    return encoded.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def _file(objects):
    file, places = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(file))
        file += f"{number} 0 obj\n{content}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    file += f"xref\n0 {size}\n0000000000 65535 f \n{table}".encode()
    start = file.rindex(b"xref\n0 ")
    trailer = f"<< /Size {size} /Root 1 0 R /Info {size - 1} 0 R >>"
    return file + f"trailer\n{trailer}\nstartxref\n{start}\n%%EOF\n".encode()
