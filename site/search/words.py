import unicodedata

LONGEST_QUERY = 200


def clean_query(text):
    """What somebody typed, made safe for both databases' search: nothing left means no search.

    SQLite's FTS5 reads quotation marks as syntax and PostgreSQL refuses NUL.
    """
    kept = (
        " " if unicodedata.category(character)[0] in "CZ" or character in "\"'“”‘’«»`" else character
        for character in text[: LONGEST_QUERY * 2]
    )
    query = " ".join("".join(kept).split())[:LONGEST_QUERY].strip()
    return query if any(character.isalnum() for character in query) else ""
