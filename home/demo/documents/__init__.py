"""Documents written at load time: real files that open, with headings a screen reader finds."""
