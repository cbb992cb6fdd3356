"""Facts in rows and columns."""

import pytest

DATA = [["Day", "Time", "Where"], ["Tuesday", "18:30", "Library"], ["Saturday", "10:00", None]]


@pytest.fixture
def table(render):
    def table(**value):
        return render(
            "table", {"data": DATA, "first_row_is_table_header": False, "first_col_is_header": False} | value
        )

    return table


def texts(elements):
    return [element.get_text() for element in elements]


def test_a_first_row_can_head_the_columns(table):
    html = table(first_row_is_table_header=True, table_header_choice="row")
    assert texts(html.select("thead th[scope=col]")) == ["Day", "Time", "Where"]
    assert [texts(row.select("td")) for row in html.select("tbody tr")] == [
        ["Tuesday", "18:30", "Library"],
        ["Saturday", "10:00", ""],
    ]


def test_a_first_column_can_head_the_rows(table):
    html = table(first_col_is_header=True, table_header_choice="column")
    assert texts(html.select("tbody th[scope=row]")) == ["Day", "Tuesday", "Saturday"]
    assert html.select("thead") == []


def test_both_can(table):
    html = table(first_row_is_table_header=True, first_col_is_header=True, table_header_choice="both")
    assert texts(html.select("thead th[scope=col]")) == ["Day", "Time", "Where"]
    assert texts(html.select("tbody th[scope=row]")) == ["Tuesday", "Saturday"]


def test_neither_needs_to(table):
    html = table(table_header_choice="neither")
    assert html.select("th, thead") == []
    assert len(html.select("tbody tr")) == 3


def test_a_caption_names_the_table_and_its_frame(table):
    html = table(table_caption="When we meet")
    assert html.caption.get_text() == "When we meet"
    assert html.select_one("[role=region]")["aria-label"] == "When we meet"
    assert table().select("caption") == []
    assert table().select_one("[role=region]")["aria-label"] == "Table"


def test_a_wide_table_can_be_scrolled_by_keyboard(table):
    assert table().select_one("[role=region]")["tabindex"] == "0"


def test_lines_within_a_cell_stay_lines(table):
    assert str(table(data=[["Library\nQuay"]]).td.br) == "<br/>"


def test_cells_can_span(table):
    html = table(
        data=[["A", None], ["B", "C"]],
        mergeCells=[{"row": 0, "col": 0, "rowspan": 1, "colspan": 2}],
        cell=[{"row": 0, "col": 1, "hidden": True}],
    )
    assert html.td["colspan"] == "2"
    assert len(html.select("tr:first-child td")) == 1


def test_hostile_words_are_only_words(table):
    hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>"
    html = table(
        data=[[hostile, hostile], [hostile, hostile]],
        table_caption=hostile,
        first_row_is_table_header=True,
        first_col_is_header=True,
        table_header_choice="both",
    )
    assert html.select("script, img, [onerror]") == []
    assert set(texts(html.select("th, td, caption"))) == {hostile}
    assert html.select_one("[role=region]")["aria-label"] == hostile


def test_no_inline_style_is_needed(table):
    """The public Content-Security-Policy forbids it."""
    html = table(cell=[{"row": 0, "col": 0, "className": "htRight"}])
    assert html.select("[style]") == []
