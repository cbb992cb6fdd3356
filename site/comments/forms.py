from django import forms
from django.db import transaction
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _
from django_comments.forms import CommentForm as PlugInCommentForm
from wagtail.models import Page

from comments import pseudonyms
from comments.models import PageComment
from comments.people import display_name

HASH_LENGTH = 64  # hexadecimal digits of SHA-256
LONGEST_COMMENT = 6000  # characters; the plug-in's own limit of 3000 cuts stories short


class CommentForm(PlugInCommentForm):
    """What somebody fills in to answer a page, on the plug-in's form.

    `target_object` is the specific page; `user` who is signed in, if anybody; `reply_to` the
    comment it answers. Neither of the last two is ever read from what was posted.
    """

    security_hash = forms.CharField(min_length=HASH_LENGTH, max_length=HASH_LENGTH, widget=forms.HiddenInput)
    pseudonym = forms.CharField(required=False, widget=forms.HiddenInput)
    # A name that tempts programs and no address book.
    honeypot = forms.CharField(
        required=False,
        label=_("Leave this empty"),
        widget=forms.TextInput(attrs={"autocomplete": "off", "tabindex": "-1"}),
    )
    comment = forms.CharField(
        label=_("Your response"),
        max_length=LONGEST_COMMENT,
        widget=forms.Textarea(attrs={"rows": 8}),
        error_messages={
            "required": _("Please write something before you send it."),
            "max_length": _(
                "This is longer than %(limit_value)d characters (it has %(show_value)d). "
                "Please shorten it, or send it in two parts."
            ),
        },
    )
    name = forms.CharField(
        label=_("Your name, if you like"),
        required=False,
        max_length=50,
        widget=forms.TextInput(attrs={"autocomplete": "nickname"}),
        error_messages={"max_length": _("Please use a name of at most %(limit_value)d characters.")},
    )
    email = forms.EmailField(
        label=_("Your e-mail address, if you like"),
        required=False,
        max_length=254,
        help_text=_("Only the moderators see it."),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        error_messages={
            "invalid": _("This does not look like an e-mail address. Please correct it, or leave it empty."),
            "max_length": _("This is too long for an e-mail address. Please correct it, or leave it empty."),
        },
    )
    url = None

    field_order = ["comment", "name", "email"]

    def __init__(self, target_object, data=None, *, user=None, reply_to=None, **kwargs):
        self.user = user if user is not None and user.is_authenticated else None
        self.reply_to = reply_to
        super().__init__(target_object, data, initial={"pseudonym": pseudonyms.offer()}, **kwargs)
        if self.user:
            # People who sign in speak under their own name and nobody else's.
            for name in ("name", "email", "pseudonym"):
                del self.fields[name]
        else:
            self.fields["name"].help_text = _(
                "Any name will do. Leave it empty and we will call you %(pseudonym)s."
            ) % {"pseudonym": self.offered_pseudonym}

    @property
    def offered_pseudonym(self):
        return self["pseudonym"].value()

    def clean_comment(self):
        comment = super().clean_comment()
        if not any(character.isprintable() and not character.isspace() for character in comment):
            raise forms.ValidationError(self.fields["comment"].error_messages["required"])
        return comment

    def clean_name(self):
        return " ".join("".join(c for c in self.cleaned_data["name"] if c.isprintable()).split())

    def clean_pseudonym(self):
        pseudonym = self.cleaned_data["pseudonym"]
        return pseudonym if pseudonyms.is_ours(pseudonym) else pseudonyms.offer()

    def clean_honeypot(self):
        # Some browsers fill in what they should not: a person must not lose their words for that.
        return self.cleaned_data["honeypot"]

    def clean_timestamp(self):
        # No upper limit: people write slowly, stop, and come back tomorrow.
        return self.cleaned_data["timestamp"]

    def generate_security_hash(self, content_type, object_pk, timestamp):
        value = f"{content_type}-{object_pk}-{timestamp}"
        return salted_hmac("comments.forms.CommentForm", value, algorithm="sha256").hexdigest()

    def renew_security(self):
        """Makes a form that was refused fit to be sent again with the words that are in it."""
        self.data = self.data.copy()
        self.data.update(self.generate_security_data())

    def get_comment_model(self):
        return PageComment

    def save(self):
        """Keeps the comment this valid form describes, and returns it; once, however often it is sent."""
        with transaction.atomic():
            # Two of the same at the same moment: the second waits here, and finds the first.
            Page.objects.select_for_update(no_key=True).get(pk=self.target_object.pk)
            comment = self.get_comment_object()
            if comment.pk is None:
                comment.save()
        return comment

    def get_comment_object(self, site_id=None):
        """The comment this valid form describes: a new, unsaved one, or what was sent just before."""
        fields = self.get_comment_create_data(site_id)
        comment = PageComment.reply_to(self.reply_to, **fields) if self.reply_to else PageComment(**fields)
        return self.check_for_duplicate_comment(comment)

    def get_comment_create_data(self, site_id=None):
        self.cleaned_data["url"] = ""
        if self.user:
            self.cleaned_data["name"] = display_name(self.user)
            self.cleaned_data["email"] = self.user.email
        elif not self.cleaned_data["name"]:
            self.cleaned_data["name"] = self.cleaned_data["pseudonym"]
        fields = super().get_comment_create_data(site_id)
        del fields["is_public"], fields["is_removed"]
        is_trap = bool(self.cleaned_data["honeypot"])
        fields["state"] = PageComment.State.SPAM if is_trap else PageComment.State.WAITING
        fields["user"] = self.user
        return fields

    def check_for_duplicate_comment(self, new):
        """`new`, or the same words by the same person under the same page in the last hour."""
        an_hour_ago = new.submit_date.timestamp() - 3600
        old = (
            PageComment.objects.on_page(self.target_object)
            .filter(user_name=new.user_name, user_email=new.user_email, user=new.user, comment=new.comment)
            .filter(in_reply_to=new.in_reply_to)
            .order_by("-submit_date")
            .first()
        )
        return old if old and old.submit_date.timestamp() > an_hour_ago else new
