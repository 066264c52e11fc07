"""Makes the Word template that transcripts are filled into: `python docs/word_template.py` writes it anew.

Only needed when its placeholders change; who wants another look restyles a copy in Word.
"""

from __future__ import annotations

from pathlib import Path

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

PLACE = Path(__file__).resolve().parent.parent / "prompts" / "transcript" / "page.docx"
SOFT, INK, GOOD, LINE = (
    RGBColor(0x57, 0x60, 0x6A),
    RGBColor(0x1F, 0x23, 0x28),
    RGBColor(0x1B, 0x6E, 0x8C),
    "D0D7DE",
)
MARK = "{% if row.mark %}  ({{ row.mark }}){% endif %}"


def main() -> None:
    """Writes the template."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(22)
    section.top_margin = section.bottom_margin = Mm(20)
    _styles(document)
    _front(document)
    _parts(document)
    _conversation(document)
    _footer(section.footer.paragraphs[0])
    document.save(str(PLACE))


def _styles(document) -> None:
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size, normal.font.color.rgb = "Calibri", Pt(10.5), INK
    normal.paragraph_format.space_after = Pt(4)
    for name, size, before in (
        ("Title", 24, 0),
        ("Heading 1", 15, 20),
        ("Heading 2", 12, 12),
        ("Heading 3", 10.5, 10),
    ):
        style = document.styles[name]
        style.font.name, style.font.size, style.font.bold, style.font.color.rgb = (
            "Calibri",
            Pt(size),
            True,
            INK,
        )
        style.element.rPr.rFonts.attrib.clear()
        style.element.rPr.rFonts.set(qn("w:ascii"), "Calibri")
        style.element.rPr.rFonts.set(qn("w:hAnsi"), "Calibri")
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(4)
        for edge in style.element.pPr.findall(qn("w:pBdr")):
            style.element.pPr.remove(edge)
    for name, size, colour in (("Label", 9.5, SOFT), ("Small", 9, SOFT), ("Question", 12, INK)):
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = normal
        style.font.size, style.font.color.rgb = Pt(size), colour
        style.paragraph_format.space_after = Pt(2)
    document.styles["Question"].font.bold = True
    document.styles["Label"].font.bold = True
    document.styles["Label"].paragraph_format.space_before = Pt(8)
    document.styles["Label"].paragraph_format.keep_with_next = True
    typed = document.styles.add_style("Typed", WD_STYLE_TYPE.PARAGRAPH)
    typed.base_style = normal
    typed.paragraph_format.left_indent = Mm(12)
    _edge(typed.element.get_or_add_pPr(), "left", "1B6E8C")
    quoted = document.styles.add_style("Kept", WD_STYLE_TYPE.PARAGRAPH)
    quoted.base_style = normal
    quoted.paragraph_format.left_indent = Mm(4)
    _edge(quoted.element.get_or_add_pPr(), "left", LINE)
    mark = document.styles.add_style("Mark", WD_STYLE_TYPE.CHARACTER)
    mark.font.size, mark.font.color.rgb = Pt(9), GOOD


def _edge(properties, side: str, colour: str) -> None:
    edges = OxmlElement("w:pBdr")
    edge = OxmlElement(f"w:{side}")
    for name, value in (("val", "single"), ("sz", "12"), ("space", "6"), ("color", colour)):
        edge.set(qn(f"w:{name}"), value)
    edges.append(edge)
    properties.append(edges)


def _add(document, text: str, style: str = "Normal"):
    return document.add_paragraph(text, style=style)


def _rows(document, rows: str) -> None:
    """A table with a row for each of `rows`."""
    table = document.add_table(rows=3, cols=2)
    table.autofit = False
    for column, width in zip(table.columns, (Mm(46), Mm(120)), strict=True):
        column.width = width
        for cell in column.cells:
            cell.width = width
    table.rows[0].cells[0].text = f"{{%tr for row in {rows} %}}"
    table.rows[2].cells[0].text = "{%tr endfor %}"
    label, value = table.rows[1].cells
    label.paragraphs[0].style = document.styles["Small"]
    label.paragraphs[0].add_run("{{ row.label }}")
    first = value.paragraphs[0]
    first.add_run("{{ row.value }}")
    first.add_run(MARK, style="Mark")
    for text in (
        "{%p if row.quote %}",
        "“{{ row.quote }}”",
        "{%p endif %}",
        "{%p for past in row.history %}",
        "← {{ past }}",
        "{%p endfor %}",
    ):
        value.add_paragraph(text, style="Small")
    borders = OxmlElement("w:tblBorders")
    for side in ("bottom", "insideH"):
        edge = OxmlElement(f"w:{side}")
        for name, setting in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", LINE)):
            edge.set(qn(f"w:{name}"), setting)
        borders.append(edge)
    table._tbl.tblPr.append(borders)


def _front(document) -> None:
    _add(document, "{{ title.kind }}, {{ t.day }}", "Small")
    _add(document, "{{ t.account }}", "Title")
    _add(document, "{{ title.inside }}", "Small")
    _add(document, "{{ title.front }}", "Heading 1")
    _add(document, "{%p for point in t.front %}")
    _add(document, "{{ point.label }}", "Label")
    _add(document, "{%p for each in point.says %}")
    _add(document, "{%p if point.key == 'coach' %}")
    _add(document, "{{ each }}", "Question")
    _add(document, "{%p elif point.says | length > 1 %}")
    _add(document, "{{ each }}", "List Bullet")
    _add(document, "{%p else %}")
    _add(document, "{{ each }}")
    _add(document, "{%p endif %}")
    _add(document, "{%p endfor %}")
    _add(document, "{%p if point.rows %}")
    _rows(document, "point.rows")
    _add(document, "{%p endif %}")
    _add(document, "{%p endfor %}")


def _parts(document) -> None:
    _add(document, "{{ title.sides }}", "Heading 1")
    _add(document, "{{ balance }}")
    _add(document, "{%p if not balance and not t.sides.says %}")
    _add(document, "{{ t.sides.verdict }}")
    _add(document, "{%p endif %}")
    _add(document, "{%p if t.sides.says %}")
    _rows(document, "t.sides.says")
    _add(document, "{%p endif %}")
    _add(document, "{{ title.matrix }}", "Heading 1")
    _add(document, "{{ matrix_picture or absent.metric }}")
    _add(document, "{%p for cells in t.matrix.cells %}")
    _add(document, "{%p set at = loop.index0 %}")
    _add(document, "{%p for cell in cells %}")
    _add(document, "{%p if cell.more %}")
    _add(document, "{{ t.matrix.metrics[at] }}: {{ cell.says }}", "Heading 3")
    _rows(document, "cell.more")
    _add(document, "{%p endif %}")
    _add(document, "{%p endfor %}")
    _add(document, "{%p endfor %}")
    _add(document, "{{ title.drivers }}", "Heading 1")
    _add(document, "{%p for driver in t.drivers %}")
    _add(document, "{{ driver.who }}", "Heading 3")
    _rows(document, "driver.rows")
    _add(document, "{%p else %}")
    _add(document, "{{ absent.driver }}", "Small")
    _add(document, "{%p endfor %}")
    _versions(document)
    _add(document, "{{ title.record }}", "Heading 1")
    _add(document, "{%p for group in t.groups %}")
    _add(document, "{{ group.title }}", "Heading 3")
    _rows(document, "group.rows")
    _add(document, "{%p endfor %}")


def _versions(document) -> None:
    _add(document, "{{ title.versions }}", "Heading 1")
    _add(document, "{%p for version in t.versions %}")
    _add(document, "{{ version.title }}", "Heading 3")
    _add(document, "{{ version.by }}", "Small")
    _add(document, "{{ version.text }}", "Kept")
    _add(document, "{%p if version.remarks or version.since %}")
    _add(document, "{{ findings }}", "Label")
    _add(document, "{%p endif %}")
    _add(document, "{%p for each in version.since %}")
    _add(document, "{{ each }}", "List Bullet")
    _add(document, "{%p endfor %}")
    _add(document, "{%p for each in version.remarks %}")
    line = _add(document, "", "List Bullet")
    line.add_run(
        "{% if each.aside %}({{ aside }}) {% endif %}{% if each.of_model %}({{ title.model }}) {% endif %}",
        style="Mark",
    )
    line.add_run("{% if each.name %}{{ each.name }} {% endif %}{{ each.says }} ")
    line.add_run("{{ each.ask }}").italic = True
    _add(document, "{%p endfor %}")
    _add(document, "{%p else %}")
    _add(document, "{{ absent.version }}", "Small")
    _add(document, "{%p endfor %}")
    _add(document, "{%p if t.put_aside %}")
    _add(document, "{{ title.put_aside }}", "Heading 3")
    _rows(document, "t.put_aside")
    _add(document, "{%p endif %}")


def _conversation(document) -> None:
    _add(document, "{%p if t.talks %}")
    _add(document, "{{ title.conversation }}", "Heading 1")
    _add(document, "{%p for talk in t.talks %}")
    _add(document, "{{ talk.title }}", "Heading 3")
    _add(document, "{%p for turn in talk.turns %}")
    _add(document, "{%p if turn.answer %}")
    head = _add(document, "", "Label")
    head.paragraph_format.left_indent = Mm(12)
    head.add_run("{{ turn.who }}, {{ turn.at }}, {{ turn.channel }}")
    _add(document, "{{ turn.answer }}", "Typed")
    _add(document, "{%p endif %}")
    _add(document, "{%p for reply in turn.replies %}")
    said = _add(document, "")
    said.add_run("{% if reply.of_model %}({{ title.model }}) {% endif %}", style="Mark")
    said.add_run("{{ reply.says }}")
    _add(document, "{%p if reply.choices %}")
    _add(
        document,
        "{% for each in reply.choices %}{{ each }}{% if not loop.last %} · {% endif %}{% endfor %}",
        "Small",
    )
    _add(document, "{%p endif %}")
    _add(document, "{%p endfor %}")
    _add(document, "{%p endfor %}")
    _add(document, "{%p endfor %}")
    _add(document, "{%p endif %}")


def _footer(paragraph) -> None:
    paragraph.style.font.size, paragraph.style.font.color.rgb = Pt(8), SOFT
    paragraph.add_run("{{ title.inside }}  ")
    for name in ("PAGE", "NUMPAGES"):
        run = paragraph.add_run()
        for kind, text in (("begin", None), (None, name), ("end", None)):
            part = OxmlElement("w:fldChar" if kind else "w:instrText")
            if kind:
                part.set(qn("w:fldCharType"), kind)
            else:
                part.text = text
            run._r.append(part)
        if name == "PAGE":
            paragraph.add_run(" / ")


if __name__ == "__main__":
    main()
