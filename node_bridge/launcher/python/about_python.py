"""Prints as JSON what the launcher must know of a Python; any Python from 2.7 on can run it."""

import json
import sys


def has(module):
    try:
        __import__(module)
        return True
    except ImportError:
        return False


# Debian ships venv without ensurepip until python3-venv is installed: both must be there.
print(
    json.dumps(
        {
            "version": list(sys.version_info[:3]),
            "executable": sys.executable,
            "venv": has("venv") and has("ensurepip"),
        }
    )
)
