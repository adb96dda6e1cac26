"""Small whole blogs after the mark-up and the addresses of real systems, each with the truth about it."""
