"""Signing in to the CMS."""

import pytest
from django.urls import reverse

from tests.conftest import PASSWORD
from tests.editing import read, text_of

LOGIN = "/admin/login/"


def sign_in(client, email, password=PASSWORD, **more):
    return client.post(LOGIN, {"username": email, "password": password} | more)


def test_the_page_asks_for_an_address_and_a_password(client, db):
    form = read(client.get(LOGIN))
    assert form.select_one("input[name=username]")["type"] in {"email", "text"}
    assert form.select_one("input[name=password]")["type"] == "password"
    assert "e-mail" in text_of(client.get(LOGIN)).lower()


@pytest.mark.parametrize("email", ["editor@example.org", "Editor@Example.ORG"])
def test_an_editor_gets_in(client, editor, email):
    response = sign_in(client, email)
    assert response.status_code == 302
    assert client.get("/admin/").status_code == 200


def test_they_arrive_where_they_were_going(client, editor, blog_index):
    address = reverse("wagtailadmin_explore", args=[blog_index.pk])
    asked = client.get(address)
    assert asked.url == f"/admin/login/?next={address}"
    assert sign_in(client, "editor@example.org", next=address).url == address


def test_nobody_is_sent_to_another_site(client, editor):
    response = sign_in(client, "editor@example.org", next="https://elsewhere.example.org/")
    assert response.url == "/admin/"


@pytest.mark.parametrize(
    "email,password", [("editor@example.org", "wrong"), ("nobody@example.org", PASSWORD), ("x", "y")]
)
def test_whoever_is_mistaken_is_told_without_a_hint_and_keeps_the_address(client, editor, email, password):
    response = sign_in(client, email, password)
    assert response.status_code == 200
    text = text_of(response)
    assert "didn't match" in text
    assert read(response).select_one("input[name=username]")["value"] == email
    assert client.get("/admin/").status_code == 302


def test_one_message_for_every_mistake(client, editor):
    def said(email, password):
        return text_of(sign_in(client, email, password))

    assert said("editor@example.org", "wrong") == said("nobody@example.org", "wrong")


def test_a_closed_account_stays_out(client, make_user):
    make_user("gone", "Editors", is_active=False)
    assert sign_in(client, "gone@example.org").status_code == 200
    assert client.get("/admin/").status_code == 302


def test_somebody_without_a_role_does_not_get_into_the_cms(client, stranger):
    sign_in(client, "stranger@example.org")
    assert client.get("/admin/").status_code == 302


def test_after_signing_out_the_door_is_closed(client_of, editor):
    client = client_of(editor)
    assert client.post("/admin/logout/").status_code == 302
    assert client.get("/admin/").status_code == 302
