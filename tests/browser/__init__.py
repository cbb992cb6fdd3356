# A package, so that the browser and the server are closed when its last test ends.
