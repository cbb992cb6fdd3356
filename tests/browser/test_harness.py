"""The nets that the browser tests hang in do catch things."""

import pytest


def test_the_front_page_is_there_for_everybody(reader, reader_without_javascript):
    for page in (reader, reader_without_javascript):
        answer = page.goto("/")
        assert answer.status == 200
        assert page.locator("h1").count() == 1


@pytest.mark.parametrize(
    "script, complaint",
    [
        ("setTimeout(() => { throw new Error('broken') })", "broken"),
        ("console.error('told')", "told"),
        ("location.href = 'http://elsewhere.example/'", "asked another server: http://elsewhere.example/"),
        ("document.body.append(Object.assign(document.createElement('img'), {src: 'http://elsewhere.example/'}))",
         "Content Security Policy"),
        ("document.body.setAttribute('style', 'color: red')", "Content Security Policy: style-src"),
    ],
)  # fmt: skip
def test_a_fault_is_noticed(reader, problems, script, complaint):
    reader.goto("/")
    reader.evaluate(f"() => {{ {script} }}")
    reader.wait_for_timeout(200)
    problems.expect(complaint)
    problems.clear()


def test_a_missing_page_is_noticed(reader, problems):
    assert reader.goto("/nowhere/").status == 404
    problems.expect("404")


def test_an_inline_script_does_not_run_even_if_one_slips_in(reader, problems):
    reader.goto("/")
    reader.evaluate(
        """() => {
            const script = document.createElement("script");
            script.text = "window.ran = true";
            document.body.append(script);
        }"""
    )
    assert reader.evaluate("() => window.ran") is None
    problems.expect("Content Security Policy")
