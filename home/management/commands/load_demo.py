import contextlib
import logging
import secrets

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.urls import reverse

from home.demo.loading import SiteRebuiltError, load_everything
from home.demo.people import LOGINS

WELL_KNOWN_PASSWORD = "alongside-demo"  # noqa: S105 – well known is what it is for


class Command(BaseCommand):
    help = (
        "Fills the site with the stories, events and responses of a charity that does not exist. "
        "What is there already is left as it is, so it can be run again."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "--password",
            help=f"The password of the logins it makes; {WELL_KNOWN_PASSWORD} if left out.",
        )
        parser.add_argument(
            "--anyway",
            action="store_true",
            help="Fill a site that looks as though it were open to the internet, too.",
        )

    def handle(self, *, password, anyway, **options):
        if not settings.SERVE_MEDIA and not anyway:
            raise CommandError(
                "This looks like a site that people really use, so nothing has been changed. The demo makes "
                "logins with a password that everybody knows, and stories of people who do not exist. If "
                "you are sure that you want it here, say so: load_demo --anyway --password=…"
            )
        password = password or (WELL_KNOWN_PASSWORD if settings.SERVE_MEDIA else secrets.token_urlsafe(12))
        if options["verbosity"]:
            self.stdout.write("Loading the demo, which can take a quarter of a minute ...")
        try:
            with quiet("wagtail"):
                made = load_everything(password)
        except SiteRebuiltError as error:
            raise CommandError(
                "The demo needs the home page, the blog and the events page that the site begins with, and "
                "they are no longer where they were. Please try it with an empty database."
            ) from error
        if options["verbosity"]:
            self.tell(made, password)

    def tell(self, made, password):
        if not made:
            self.stdout.write("The demo was there already. Nothing was made and nothing was changed.")
        else:
            self.stdout.write(self.style.SUCCESS("Made for the Fenland Peer Network, which does not exist:"))
            for line in made.told():
                self.stdout.write(f"  {line}")
        sign_in = reverse("wagtailadmin_home")
        if made.logins:
            self.stdout.write(f"Sign in at {sign_in} with the password {password} as")
            for login in made.logins:
                self.stdout.write(f"  {login.email:<24}{login.first_name}, who {login.role}")
        else:
            self.stdout.write(f"Sign in at {sign_in} with the password you were given the first time")
            self.stdout.write(f"({WELL_KNOWN_PASSWORD}, unless somebody chose another) as")
            for login in LOGINS:
                self.stdout.write(f"  {login.email:<24}{login.first_name}, who {login.role}")


@contextlib.contextmanager
def quiet(name):
    """Keeps the logger `name` from telling of every page: what the command says would be lost among it."""
    logger = logging.getLogger(name)
    level = logger.level
    logger.setLevel(logging.WARNING)
    try:
        yield
    finally:
        logger.setLevel(level)
