"""How does a process start? `archivesearch`, and `python -m archivesearch`."""

import gc
import sys

_INTERRUPTED = 130
"""`errors.Exit.INTERRUPTED`, which may not have been loaded."""


def run() -> int:
    """One command; returns the exit code.

    Modules are loaded without cyclic garbage collection, since all they make stays; finding the command (`cli.app`)
    turns it on again. Python collects when it ends, too, 10 of the 150 ms of a search: what is frozen is left out.
    """
    gc.disable()
    try:
        from archivesearch.cli import main

        return main()
    except KeyboardInterrupt:  # while modules are loaded; `main` knows it later on
        sys.stderr.write("archivesearch: interrupted\n")
        return _INTERRUPTED
    finally:
        gc.freeze()


if __name__ == "__main__":
    sys.exit(run())
