// Opens a film in the page, and asks its home for nothing before the reader presses the button.
for (const embed of document.querySelectorAll("[data-embed]")) {
  const button = embed.querySelector("[data-embed-play]");
  button.hidden = false;
  button.addEventListener("click", () => {
    const frame = document.createElement("iframe");
    frame.className = "embed__frame";
    frame.src = embed.dataset.embed;
    frame.title = embed.dataset.embedTitle;
    frame.allow = "autoplay; fullscreen; picture-in-picture";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    frame.tabIndex = -1;
    button.replaceWith(frame);
    frame.focus();
  });
}
