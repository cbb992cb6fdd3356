"""The CMS as people use it: open a form, type into it, press a button, read what it says."""

from bs4 import BeautifulSoup
from django.urls import reverse
from wagtail.test.utils.form_data import _querydict_from_form


def read(response):
    return BeautifulSoup(response.content, "html.parser")


def text_of(response):
    """What is there to read, in one line."""
    return " ".join(read(response).get_text(" ").split())


def address_to_add(parent, model):
    return reverse("wagtailadmin_pages:add", args=[model._meta.app_label, model._meta.model_name, parent.pk])


def address_to_edit(page):
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def filled_in(client, address, typed):
    """What a browser would send of the page form at `address`, with `typed` put into its fields.

    Bodies are sent empty unless `typed` has them: the editor fills them in by script.
    """
    response = client.get(address)
    assert response.status_code == 200, response
    form = read(response).select_one("#page-edit-form")
    data = _querydict_from_form(form)
    for ticked in form.select("input[type=checkbox][checked]:not([value])"):
        data[ticked["name"]] = "on"
    for body in form.select("[data-block]"):
        data[f"{body['id']}-count"] = "0"
    for name, value in typed.items():
        if isinstance(value, list):
            data.setlist(name, value)
        else:
            data[name] = value
    return data


def publish(client, address, **typed):
    """Presses “Publish” on the page form; a name with `__` in it stands for one with hyphens."""
    return save_draft(client, address, **typed, **{"action-publish": "action-publish"})


def save_draft(client, address, **typed):
    typed = {name.replace("__", "-"): value for name, value in typed.items()}
    return client.post(address, filled_in(client, address, typed))


def errors_beside_fields(response):
    """What the page form says is wrong, by the name of the field it says it at."""
    errors = {}
    for message in read(response).select("[data-field-errors] .error-message"):
        name = message.parent["id"].removesuffix("-errors").rpartition("-child-")[2]
        errors[name] = " ".join(message.get_text().split())
    return errors
