"""One module a command, named like it; each holds `command` and is imported when it is called."""
