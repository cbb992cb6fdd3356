import factory
from django.contrib.auth import get_user_model

from people.models import Person


class UserFactory(factory.django.DjangoModelFactory):
    email = factory.Sequence(lambda n: f"somebody{n}@example.org")
    first_name = "Some"
    last_name = "Body"

    class Meta:
        model = get_user_model()


class PersonFactory(factory.django.DjangoModelFactory):
    name = factory.Sequence(lambda n: f"Person {n}")
    role = "peer support worker"

    class Meta:
        model = Person
