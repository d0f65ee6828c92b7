"""The server side of Story Sequence: what a browser cannot do for itself (files, thumbnails, a relay)."""

VERSION = "0.1.0"
