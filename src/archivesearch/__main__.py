"""How does a process start? `archivesearch`, and `python -m archivesearch`."""

import gc
import sys


def run() -> int:
    """One command; returns the exit code.

    Modules are loaded without cyclic garbage collection: all they make stays, and looking through it again and again
    took 8 of the 110 ms of `counts`. Finding the command (`cli.app`) turns it on again. Python collects more than once
    when it ends, too: what is frozen is left out.
    """
    gc.disable()
    from archivesearch.cli import main

    try:
        return main()
    finally:
        gc.freeze()


if __name__ == "__main__":
    sys.exit(run())
