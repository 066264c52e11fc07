"""So that `python -m bot.cli` is the command, too."""

from bot.cli import main

if __name__ == "__main__":
    main()
