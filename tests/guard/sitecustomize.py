"""Python reads this at start when the folder is on PYTHONPATH: so child processes of tests carry the guard too."""

import tripwire  # type: ignore[import-not-found]  # found in the child, where this folder is on the path

tripwire.begin_from_environment()
