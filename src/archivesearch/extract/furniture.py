"""Which lines inside a post are not of its text: advertising labels, pointers to other posts, sign-offs, bylines?

Judged by their words, since the mark-up around them says nothing. Each pattern names the line that made us add it.
"""

from __future__ import annotations

import re

from archivesearch.extract.blocks import HEADING_TAGS, Block

_MAX_POINTER = 250
_MAX_ENDING_HEADING = 60
"""Longer headings are text set large: a call for entries ended with its rules in h4."""
_LABELS = frozenset(
    # Placeholders left in the text where scripts put advertising or a comment counter.
    "ad ads advert advertisement advertisment anzeige werbung reklame publicité publicidad propaganda pubblicità"
    " advertentie annons annonse reklam reklama реклама 広告 广告 comments comment share teilen partager compartir"
    " tweet print more close".split()
)
_POINTER = re.compile(
    # "Related: …", "READ MORE: …", "Lesen Sie auch: …", "À lire aussi : …", "関連記事".
    r"^\W*(?:related|read (?:more|also|next|the full)|see (?:also|more)|more (?:on|from|about)|also (?:read|see)"
    r"|recommended|don.t miss|lesen sie|lies auch|mehr zum|mehr:|das könnte|siehe auch|auch interessant|lire aussi"
    r"|à lire|lire également|voir aussi|lee también|lea también|te puede|leia também|leia mais|veja também|leggi anche"
    r"|lees ook|läs också|läs även|läs mer|læs også|les også|czytaj też|czytaj także|zobacz|читайте|смотрите также"
    r"|関連記事|あわせて読みたい|相关阅读|延伸閱讀|延伸阅读)",
    re.I,
)
_SIGN_OFF = re.compile(
    r"^\(?(?:(?:additional |with )?reporting|editing|writing|compiled) by\b"  # "(Reporting by …; editing by …)"
    r"|\bcontributed (?:reporting|to this (?:report|story|article))\b"  # "… contributed reporting from …"
    r"|^(?:the )?associated press writers?\b"
    r"|^(?:follow|find|like|email|e-mail|reach|contact|tweet|listen to) .{0,80}"
    r"(?:\bat\b|\bon\b|@|\bhere\b|twitter|facebook|instagram)"  # "Follow us on Instagram, Facebook and Twitter."
    r"|^(?:sign up|subscribe|click here|get the latest|have a tip)\b"
    r"|^(?:folge|folgen sie|abonniere|suivez|síguenos|siga|segui)\b.{0,80}(?:twitter|facebook|instagram|newsletter)"
    r"|^(?:https?://)?(?:www\.)?twitter\.com/\w+$|^[\w.+-]+@[\w.-]+\.\w+$",
    re.I,
)
_CLICK_TO_TWEET = re.compile(r"click to tweet\W*$", re.I)
_BYLINE = re.compile(r"^(?:by|von|par|por|di|av|автор)\s+\S+(?:\s+\S+){0,4}$", re.I)


def is_label(block: Block) -> bool:
    """Is the whole block a date, or one word that is no text, such as "Advertisement"?"""
    return block.is_date or (len(block.text) < 25 and block.text.strip(" \n-–—:|[]()").casefold() in _LABELS)


def is_pointer(block: Block) -> bool:
    """Does it lead to something else to read, share or buy?"""
    if 2 * block.link_chars < len(block.text) or len(block.text) > _MAX_POINTER:
        return False
    if _POINTER.search(block.text) or _CLICK_TO_TWEET.search(block.text):
        return True
    # News sites set pointers between paragraphs as links in capitals: "LAUREN ALAINA SAYS …".
    return block.text.isupper() and len(block.text) > 15 and block.link_chars * 10 >= 9 * len(block.text)


def is_ending(block: Block) -> bool:
    """Can it only stand after the end of a text: a heading without text below it, a link alone, a sign-off?"""
    if block.tag in HEADING_TAGS:
        return len(block.text) <= _MAX_ENDING_HEADING
    if len(block.text) < 300 and _SIGN_OFF.search(block.text):
        return True
    return block.tag != "li" and len(block.text) < 60 and block.link_chars * 10 >= 9 * len(block.text)


def is_byline(block: Block) -> bool:
    return len(block.text) < 80 and _BYLINE.search(block.text) is not None
