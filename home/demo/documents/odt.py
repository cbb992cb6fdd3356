"""An OpenDocument text in large print, made by hand: a zip of a few small XML files."""

import io
import zipfile
from xml.sax.saxutils import escape

MIMETYPE = "application/vnd.oasis.opendocument.text"
NAMESPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}"'
    for prefix, name in {
        "office": "office:1.0",
        "style": "style:1.0",
        "text": "text:1.0",
        "fo": "xsl-fo-compatible:1.0",
        "meta": "meta:1.0",
    }.items()
)
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
# Any earlier and zip cannot say it; always the same, so that the file is.
WRITTEN = (1980, 1, 1, 0, 0, 0)
STYLES = """
<style:default-style style:family="paragraph">
  <style:paragraph-properties fo:margin-bottom="0.4cm" fo:line-height="140%"/>
  <style:text-properties fo:font-size="18pt" fo:font-family="Arial" fo:language="en" fo:country="GB"/>
</style:default-style>
<style:style style:name="Heading_1" style:display-name="Heading 1" style:family="paragraph"
  style:default-outline-level="1">
  <style:text-properties fo:font-size="28pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_2" style:display-name="Heading 2" style:family="paragraph"
  style:default-outline-level="2"><style:paragraph-properties fo:margin-top="0.6cm"/>
  <style:text-properties fo:font-size="22pt" fo:font-weight="bold"/></style:style>
"""


def odt(title, parts):
    """The bytes of a document of `parts`: pairs of h1, h2, p or li and its words."""
    root = f'office:version="1.3" {NAMESPACES}'
    dublin_core = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
    files = {
        "META-INF/manifest.xml": _manifest(),
        "content.xml": f"<office:document-content {root}><office:body><office:text>"
        + _text(parts)
        + "</office:text></office:body></office:document-content>",
        "styles.xml": f"<office:document-styles {root}><office:styles>{STYLES}</office:styles>"
        "</office:document-styles>",
        "meta.xml": f"<office:document-meta {root} {dublin_core}><office:meta>"
        f"<dc:title>{escape(title)}</dc:title><dc:language>en-GB</dc:language>"
        "</office:meta></office:document-meta>",
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        # First and not compressed: that is how programs tell what the file is.
        archive.writestr(zipfile.ZipInfo("mimetype", WRITTEN), MIMETYPE)
        for name, xml in files.items():
            archive.writestr(zipfile.ZipInfo(name, WRITTEN), HEAD + xml, zipfile.ZIP_DEFLATED)
    return file.getvalue()


def _manifest():
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}"/>'
        for path, kind in (
            ("/", MIMETYPE),
            ("content.xml", "text/xml"),
            ("styles.xml", "text/xml"),
            ("meta.xml", "text/xml"),
        )
    )
    root = 'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"'
    return f"<manifest:manifest {root}>{entries}</manifest:manifest>"


def _text(parts):
    xml, in_list = "", False
    for kind, words in parts:
        if in_list != (kind == "li"):
            xml += "</text:list>" if in_list else "<text:list>"
            in_list = kind == "li"
        if kind == "li":
            xml += f"<text:list-item><text:p>{escape(words)}</text:p></text:list-item>"
        elif kind == "p":
            xml += f"<text:p>{escape(words)}</text:p>"
        else:
            level = kind.removeprefix("h")
            how = f'text:style-name="Heading_{level}" text:outline-level="{level}"'
            xml += f"<text:h {how}>{escape(words)}</text:h>"
    return xml + ("</text:list>" if in_list else "")
