"""archivesearch: the whole archive of a blog, searchable and proved complete."""

__version__ = "0.1.0"
