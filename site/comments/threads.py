"""A page's thread as readers see it: flat, in order, one query however long."""

from dataclasses import dataclass

from comments.models import PageComment


@dataclass(slots=True)
class Entry:
    """One comment in its place; `comment` is None where it may not be shown but was answered."""

    anchor: str
    level: int
    comment: PageComment | None
    by_writer: bool = False
    answered: "Entry | None" = None

    @property
    def classes(self):
        """What the style sheet needs to know: how deep it stands, and that its post's writer wrote it."""
        level = f"level-{self.level}" if self.level else ""
        return " ".join(filter(None, [level, "by-writer" if self.by_writer else ""]))

    @property
    def is_shown(self):
        return self.comment is not None


def thread_of(page):
    """The entries of the thread under `page`, which must be the specific page, in reading order.

    What is not approved is absent, or an entry without a comment where approved answers hang
    below it: neither its words nor its name leave this function.
    """
    rows = PageComment.objects.on_page(page).only(
        "thread_id", "parent_id", "level", "order", "state", "submit_date", "comment", "user_name",
        "user_id", "in_reply_to_id",
    )  # fmt: skip
    writers = page.writer_user_ids()
    entries, parents, has_answers = {}, {}, set()
    for row in rows:
        entry = entries[row.pk] = Entry(anchor=f"comment-{row.pk}", level=row.level, comment=None)
        if row.state == PageComment.State.APPROVED:
            entry.comment = row
            entry.by_writer = row.user_id is not None and row.user_id in writers
            if row.is_reply:
                # Whom it answers stands above it, so it is here already.
                entry.answered = entries.get(row.in_reply_to_id) or entries.get(row.parent_id)
                has_answers |= {row.parent_id, parents.get(row.parent_id)}
        parents[row.pk] = row.parent_id
    return [entry for pk, entry in entries.items() if entry.is_shown or pk in has_answers]


def count_shown(entries):
    return sum(entry.is_shown for entry in entries)
