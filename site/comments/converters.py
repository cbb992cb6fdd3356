from django.urls.converters import IntConverter


class RowConverter(IntConverter):
    """The number of a row: as many digits as a database's integer is sure to hold."""

    regex = "[0-9]{1,18}"
