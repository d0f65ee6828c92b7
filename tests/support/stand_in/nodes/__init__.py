"""The node classes that the stand-in knows. Importing this registers them."""

from . import images, models, testing  # noqa: F401
