"""One module for each picture: `draw` draws it on a canvas of 1600 by 1000."""
