"""Is it a person's name, and where does it begin and end? "Posted by Ana Lima and Bo Ek on Friday" names two."""

from __future__ import annotations

import re
from collections.abc import Iterable

from archivesearch.markup import fold

MAX_NAME = 80
NAME_PARTICLES = frozenset(
    "de da do dos das del della di du la le les van von der den ten ter zu al el bin ibn y e i och".split()
)
"""Words in lower case inside names."""

_LEADING = re.compile(
    r"^(?:(?:written|posted|published|submitted|created|reported|words|text|story|article|articles|view all posts"
    r"|all posts|see all posts|zeige alle beiträge|alle beiträge|alle artikel|artikel|ein beitrag|eingestellt|erstellt"
    r"|verfasst|geschrieben|veröffentlicht|gespeichert|publié|écrit|rédigé|publicado|escrito|enviado|pubblicato"
    r"|scritto|geplaatst|geschreven|gepost"
    # WordPress's link to the author's page: "Voir tous les articles par …", "Ver todas las entradas por …".
    r"|(?:voir|ver|visualizza|vedi|mostra|bekijk|se|vis) (?:tous|todas|todos|tutti|alle|alla)(?: \w+){1,2})\s+)?"
    r"(?:by|von|par|por|av|door):?\s+(?=\S)"
    r"|^(?:di|af|da)\s+(?=[A-Z])"
    r"|^(?:โดย|ผู้เขียน)\s*:?\s*|^(?:συντάκτης|作成者|글쓴이|작성자)\s*[:：]\s*"
    r"|^(?:author|autor|autorin|autora|auteur|autore|text|foto|redaktion|автор|作者|文|投稿者|written|posted"
    r"|författare|forfatter|kirjoittaja|szerző|yazar|yazan|penulis|tác giả|लेखक|מאת|نویسنده|الكاتب|بقلم|저자|著者)"
    r"\s*[:：]\s*",
    re.I,
)
_TRAILING = re.compile(
    r"(?:\s+(?:de|van|von|der|la|le|du|da|dos|del|bin|al|by|el|il|op))+$|\s+[-–—|(]\s*.*$|\s\d.*$|\s+(?:am|on|um|at|vom|in|for)\b.*$"
)
_SPLIT_NAMES = re.compile(r"\s*(?:;|,|\s(?:and|und|et|y|e|&|och|en)\s)\s*")
_BAR = re.compile(r"\s\|\s")
"""What follows is another fact: "By Marta Weir | Walks | March 30, 2009"."""
_BEFORE = re.compile(r"^[^\w\s]+\s*")
_NO_NAME = re.compile(
    r"^\d|@|\[at]|https?:|www\.|\d{5}|[{}<>]|\.(?:com|de|net|org|it|fr|es|at|ch|co|uk|ru|jp)$"
    r"|^(?:admin|administrator|editor|webmaster|staff|author|guest|anonymous|an[oó]nimo|none|null|the|von|by|por"
    r"|all posts|organization|person|e|de)$"
    r"|\b(?:GmbH|e\.V|Inc|Ltd|S\.A|AG)\b|\sby\s",
    re.I,
)
"""No person: addresses, roles without a name, registered firms, "ratings by Harbour Readers"."""


def clean_names(values: Iterable[str]) -> tuple[str, ...]:
    """The names in what a page gives as its authors, in order, without repeats, roles and firms."""
    found: dict[str, str] = {}
    for value in values:
        named = _BAR.split(_LEADING.sub("", _BEFORE.sub("", fold(value))), maxsplit=1)[0]
        for part in _SPLIT_NAMES.split(named):
            name = _TRAILING.sub("", part).strip(" ,:;|-–—·•→»")
            name = name if name.endswith((" Jr.", " Sr.")) else name.rstrip(".")
            if _is_name(name):
                found.setdefault(name.casefold(), name)
    return tuple(found.values())


def _is_name(name: str) -> bool:
    return 1 < len(name) <= MAX_NAME and len(name.split()) <= 6 and _NO_NAME.search(name) is None
