"""How is a month or weekday name written so that it can be looked up?"""

from __future__ import annotations

import unicodedata


def word_key(word: str) -> str:
    """Composed, case-folded, without abbreviation dots, joiners and the dot above that Turkish capitals leave."""
    folded = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", word).casefold())
    return folded.translate(_DROPPED)


_DROPPED = dict.fromkeys(map(ord, ".·'’ʼʻ\u0307\u200c\u200d\u200e\u200f\u061c\u00ad"))
