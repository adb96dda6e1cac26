"""What do all formats call the same things?"""

from __future__ import annotations

SCHEMA = 1
"""Of json documents: rises when a key goes or changes its meaning."""
UNDATED = "undated"
"""Posts whose month is not known."""
