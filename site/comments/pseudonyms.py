"""Kind names for people who would rather not give theirs."""

import secrets

from django.utils.translation import gettext_lazy as _

MANNERS = [
    _("Quiet"), _("Gentle"), _("Patient"), _("Hopeful"), _("Steady"), _("Sunlit"), _("Thoughtful"),
    _("Brave"), _("Restful"), _("Cheerful"), _("Wandering"), _("Early"),
]  # fmt: skip
CREATURES = [
    _("Heron"), _("Otter"), _("Robin"), _("Hare"), _("Swift"), _("Willow"), _("Sparrow"),
    _("Hedgehog"), _("Lapwing"), _("Dormouse"), _("Curlew"), _("Bramble"),
]  # fmt: skip


def offer():
    """A pseudonym that says nothing about anybody, such as “Quiet Heron”."""
    return f"{secrets.choice(MANNERS)} {secrets.choice(CREATURES)}"


def of_number(number):
    """The pseudonym that belongs to `number`: always the same one."""
    return f"{MANNERS[number % len(MANNERS)]} {CREATURES[number // len(MANNERS) % len(CREATURES)]}"


def is_ours(name):
    """Whether `name` is one that `offer` may give: a form is not to be believed."""
    manner, _space, creature = name.partition(" ")
    return manner in map(str, MANNERS) and creature in map(str, CREATURES)
