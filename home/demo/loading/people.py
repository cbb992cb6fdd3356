from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group

from home.demo.loading.library import image_of
from home.demo.people import LOGINS, PEOPLE
from people.models import Person


def load_logins(password, made):
    """The demo's users by e-mail address. Only those made now get `password`."""
    users = {}
    for login in LOGINS:
        user = get_user_model().objects.filter(email__iexact=login.email).first()
        if user is None:
            user = make_login(login, password)
            made.add("login", "logins")
            made.logins.append(login)
        users[login.email] = user
    return users


def make_login(login, password):
    fields = {"email": login.email, "password": password, "first_name": login.first_name}
    if not login.group:
        return get_user_model().objects.create_superuser(**fields)
    user = get_user_model().objects.create_user(**fields)
    user.groups.add(Group.objects.get_or_create(name=login.group)[0])
    return user


def load_people(users, made):
    """The people who write, by the name the posts call them by."""
    people = {}
    for somebody in PEOPLE:
        person = Person.objects.filter(slug=somebody.slug).first()
        if person is None:
            person = Person.objects.create(
                slug=somebody.slug,
                name=somebody.name,
                role=somebody.role,
                bio=f"<p>{somebody.bio}</p>",
                photo=image_of(somebody.slug, made),
                user=_free_user(users.get(somebody.login)),
            )
            made.add("person", "people")
        people[somebody.slug] = person
    return people


def _free_user(user):
    """`user`, unless an editor has made them somebody else already."""
    return None if user is None or Person.objects.filter(user=user).exists() else user
