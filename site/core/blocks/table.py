from django.utils.translation import gettext_lazy as _
from wagtail.contrib.table_block.blocks import TableBlock as WagtailTableBlock


class TableBlock(WagtailTableBlock):
    def value_from_form(self, value):
        # Sent before the editor's script has filled it in: an empty table, not a fault.
        try:
            return super().value_from_form(value)
        except ValueError:
            return None

    class Meta:
        icon = "table"
        label = _("Table")
        group = _("Words")
        description = _("Facts in rows and columns, such as times and places. Give it a caption.")
        template = "core/blocks/table.html"
        preview_value = {
            "table_caption": "When we meet",
            "table_header_choice": "row",
            "first_row_is_table_header": True,
            "first_col_is_header": False,
            "data": [
                ["Day", "Time", "Where"],
                ["Tuesday", "6.30 pm", "Library"],
                ["Saturday", "10 am", "Quay"],
            ],
        }
