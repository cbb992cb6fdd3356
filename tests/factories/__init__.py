"""One place for what tests make; each room's in a module of its own."""
