from collections import Counter


class Made:
    """What one run has made, told in plain words."""

    def __init__(self):
        self._counts = Counter()
        self.logins = []
        """The logins this run has made: these, and no others, have the password it was given."""

    def __bool__(self):
        return bool(self._counts)

    def add(self, one, many):
        """Counts one more of what is called `one` or, if there are several, `many`."""
        self._counts[one, many] += 1

    def told(self):
        return [f"{count} {one if count == 1 else many}" for (one, many), count in self._counts.items()]
