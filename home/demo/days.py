"""Days told from today, so that the demo is never out of date. Each function returns a question to today."""

from datetime import timedelta

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)


def ago(days):
    return lambda today: today - timedelta(days=days)


def gone(weekday, days):
    """The last such weekday that is at least `days` ago."""

    def day(today):
        latest = today - timedelta(days=days)
        return latest - timedelta(days=(latest.weekday() - weekday) % 7)

    return day


def coming(weekday, days):
    """The first such weekday that is at least `days` ahead."""

    def day(today):
        earliest = today + timedelta(days=days)
        return earliest + timedelta(days=(weekday - earliest.weekday()) % 7)

    return day


def not_at_christmas(day):
    """That day, or two weeks later where nobody would come."""

    def another(today):
        found = day(today)
        is_christmas = (found.month == 12 and found.day > 18) or (found.month == 1 and found.day < 4)
        return found + timedelta(days=14) if is_christmas else found

    return another


def after(day, days):
    """So many days after another such `day`."""
    return lambda today: day(today) + timedelta(days=days)
