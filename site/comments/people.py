"""Under which name somebody who signs in speaks."""

from comments import pseudonyms
from people.models import Person


def display_name(user):
    """The name readers see beside `user`'s comments; never the e-mail address."""
    person = Person.objects.of_user(user).first()
    return (person.name if person else user.get_full_name()) or pseudonyms.of_number(user.pk)
