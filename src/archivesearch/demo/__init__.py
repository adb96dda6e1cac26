"""A blog to try archivesearch on: 63 posts of an invented university, served on the loopback address."""
