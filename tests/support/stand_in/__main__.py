"""`python tests/support/stand_in [options]`: starts the stand-in and prints its address as one JSON line."""

import sys
from pathlib import Path

# Run as a folder, Python puts *this* folder on the path: the pack could then import our modules by accident.
sys.path[0] = str(Path(__file__).resolve().parent.parent)

from stand_in.app import main  # noqa: E402

main()
