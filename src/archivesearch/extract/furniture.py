"""Which lines inside a post are not of its text: advertising labels, pointers to other posts, sign-offs, bylines?

Judged by their words, since the mark-up around them says nothing. Each pattern names the line that made us add it.
"""

from __future__ import annotations

import re

from archivesearch.extract.blocks import HEADING_TAGS, Block
from archivesearch.extract.date_text import find_dates

_MAX_POINTER = 250
_MAX_ENDING_HEADING = 60
"""Longer headings are text set large: a call for entries ended with its rules in h4."""
_LABELS = frozenset(
    # Placeholders left in the text where scripts put advertising or a comment counter.
    "ad ads advert advertisement advertisment anzeige werbung reklame publicité publicidad propaganda pubblicità"
    " advertentie annons annonse reklam reklama реклама 広告 广告 comments comment share teilen partager compartir"
    " tweet print more close listen follow save bookmark reply".split()
)
_POINTER = re.compile(
    # "Related: …", "READ MORE: …", "Lesen Sie auch: …", "À lire aussi : …", "関連記事".
    r"^\W*(?:related|read (?:more|also|next|the full)|see (?:also|more)|more (?:on|from|about)|also (?:read|see)"
    r"|recommended|don.t miss|lesen sie|lies auch|mehr zum|mehr:|das könnte|siehe auch|auch interessant|lire aussi"
    r"|à lire|lire également|voir aussi|lee también|lea también|te puede|leia também|leia mais|veja também|leggi anche"
    r"|lees ook|läs också|läs även|läs mer|læs også|les også|czytaj też|czytaj także|zobacz|читайте|смотрите также"
    r"|関連記事|あわせて読みたい|相关阅读|延伸閱讀|延伸阅读"
    # Ways to the neighbours: "« Older", "Previous post: …", "前一篇：…", "<< Блюдца | Ложки >>".
    r"|(?:previous|next|older|newer|earlier|later) (?:post|entry|article|story)s?\b"
    r"|(?:vorheriger|nächster|älterer|neuerer) \w+|(?:article|billet) (?:précédent|suivant)"
    r"|(?:entrada|artículo|post) (?:anterior|siguiente|más)|(?:предыдущая|следующая)\b"
    r"|前一篇|后一篇|後一篇|上一篇|下一篇|前の記事|次の記事|이전\s?글|다음\s?글)"
    r"|^\s*(?:«|<<|‹‹|←|&lt;&lt;).*|.*(?:»|>>|››|→)\s*$",
    re.I | re.S,
)
_INFO = re.compile(
    # What systems print about a post, above or below it: Movable Type "Posted by … at …", Dotclear
    # "… - Lien permanent",
    # Drupal "… | 214 reads", Medium "… · 2 min read", Sina "阅读(214) 评论(1)".
    r"^\W*(?:(?:posted|submitted|published|filed|last modified) (?:by|on|in|at|under)"
    r"|(?:geschrieben|verfasst|veröffentlicht|eingestellt|erstellt|abgelegt|gepostet) (?:von|am|in|unter)"
    r"|(?:publié|posté|écrit|rédigé|classé) (?:par|le|dans)|(?:publicad[oa]|enviado|escrito|postado) (?:por|el|en|em)"
    r"|(?:pubblicato|scritto|inserito) (?:da|il|in)|(?:geplaatst|geschreven|gepost) (?:door|op|in)"
    r"|gönderen|etiketler|опубликовано|автор|рубрик|метки|теги|発表|投稿者|カテゴリ|发表于|作者|分类|标签|작성자|카테고리)"
    r"|\b(?:posted by|submitted by|geplaatst door|geschrieben von|publié par|publicado por|pubblicato da)\b.*\d"
    r"|\b(?:permalink|permanent link|lien permanent|permalien|enlace permanente|link permanente)\b"
    r"|\b\d+\s+(?:comments?|commentaires?|kommentare?|comentarios?|comentários?|commenti|reacties|reads|views|hits|aufrufe"
    r"|vues|visitas|просмотр\w*|комментари\w*|yorum)\b"
    r"|\b\d+\s?(?:min(?:ute)?s?\.?|minuten|minutos) (?:read|lesezeit|de lec?tura|de lecture)\b"
    r"|(?:阅读|閱讀|评论|評論|收藏|转载|浏览|點擊|点击|コメント|댓글|조회)\s*[(:：（]?\s*\d",
    re.I,
)
_MAX_INFO = 160
_MAX_DATE, _DATE_LETTERS = 60, 8
_DIGIT = re.compile(r"\d")
_LETTER = re.compile(r"[^\W\d_]")
_COPYRIGHT = re.compile(
    r"^\s*(?:©|\(c\)\s|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés)", re.I
)
_SIGN_OFF = re.compile(
    r"^\(?(?:(?:additional |with )?reporting|editing|writing|compiled) by\b"  # "(Reporting by …; editing by …)"
    r"|\bcontributed (?:reporting|to this (?:report|story|article))\b"  # "… contributed reporting from …"
    r"|^(?:the )?associated press writers?\b"
    r"|^(?:follow|find|like|email|e-mail|reach|contact|tweet|listen to) .{0,80}"
    r"(?:\bat\b|\bon\b|@|\bhere\b|twitter|facebook|instagram)"  # "Follow us on Instagram, Facebook and Twitter."
    r"|^(?:sign up|subscribe|click here|get the latest|have a tip)\b"
    r"|^(?:folge|folgen sie|abonniere|suivez|síguenos|siga|segui)\b.{0,80}(?:twitter|facebook|instagram|newsletter)"
    r"|^last (?:updated|modified|changed)\b|^best viewed\b"  # feet of pages made by hand
    r"|^[^<\n]{2,60}<[\w.+-]{1,60}@[\w.-]{1,60}>$"  # "Marta Weir <marta@host.example>"
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
    if len(block.text) < 300 and (_SIGN_OFF.search(block.text) or _COPYRIGHT.search(block.text)):
        return True
    return block.tag != "li" and len(block.text) < 60 and block.link_chars * 10 >= 9 * len(block.text)


def is_info(block: Block) -> bool:
    """Is it a line of facts about the post: who, when, filed where, read how often? Sentences are none."""
    return is_info_text(block.text)


def is_info_text(text: str) -> bool:
    """`is_info` of a line's words."""
    if is_date(text):
        return True
    return len(text) <= _MAX_INFO and not text.endswith((".", "!", "?")) and _INFO.search(text) is not None


def is_date(text: str) -> bool:
    """Is a line nothing but a date, perhaps with a time or a word ("17 октября 2003 г.", "(2009-10-11 21:30)")?"""
    if len(text) > _MAX_DATE or _DIGIT.search(text) is None:
        return False
    dates = find_dates(text)
    rest = text[: dates[0].start] + text[dates[0].end :] if dates else text
    return bool(dates) and len(_LETTER.findall(rest)) <= _DATE_LETTERS


def is_byline(block: Block) -> bool:
    return len(block.text) < 80 and _BYLINE.search(block.text) is not None
