"""The node classes that the stand-in knows. Importing this registers them."""

from . import fate, images, loaders, sampling, testing, writing  # noqa: F401
