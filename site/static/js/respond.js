// Opens the form to answer in place. Without this, or when anything fails, its link leads to the
// same form on a page of its own.
const OPEN = "[data-respond-form]";

async function fetchForm(address) {
  const answer = await fetch(address, { credentials: "same-origin" });
  if (!answer.ok || new URL(answer.url).pathname !== new URL(address).pathname) {
    throw new Error("no form there");
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const form = page.querySelector(OPEN);
  if (!form) throw new Error("no form there");
  return document.importNode(form, true);
}

function close(form, link) {
  form.remove();
  link.hidden = false;
  link.focus();
}

async function open(link) {
  const started = document.querySelector(OPEN);
  if (started) {
    // One form at a time, so that no words are lost in another.
    started.querySelector("textarea").focus();
    return;
  }
  link.setAttribute("aria-busy", "true");
  try {
    const form = await fetchForm(link.href);
    (link.closest("p") ?? link).after(form);
    link.hidden = true;
    form.querySelector("[data-respond-close]").addEventListener("click", (event) => {
      event.preventDefault();
      close(form, link);
    });
    form.querySelector("textarea").focus();
  } catch {
    window.location.assign(link.href);
  } finally {
    link.removeAttribute("aria-busy");
  }
}

for (const link of document.querySelectorAll('[data-respond], .thread__list a[href*="/reply/"]')) {
  link.addEventListener("click", (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open(link);
  });
}
