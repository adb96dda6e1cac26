"""How does a process start? `archivesearch`, and `python -m archivesearch`."""

import gc
import sys


def run() -> int:
    """One command; returns the exit code.

    Modules are loaded without cyclic garbage collection, since all they make stays; finding the command (`cli.app`)
    turns it on again. Python collects when it ends, too, 10 of the 150 ms of a search: what is frozen is left out.
    """
    gc.disable()
    from archivesearch.cli import main

    try:
        return main()
    finally:
        gc.freeze()


if __name__ == "__main__":
    sys.exit(run())
