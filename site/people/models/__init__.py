from people.models.person import Person
from people.models.user import User

__all__ = ["Person", "User"]
