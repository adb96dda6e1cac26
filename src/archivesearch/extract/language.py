"""In which language is a text written?

By its script first, then by its commonest small words; no dependency and no model. Half a page is plenty; of a few
words the declared language is believed when its script fits.
"""

from __future__ import annotations

import re
import string
from collections import Counter

_SAMPLE_CHARS = 6000
_WORDS_CHARS = 3000
"""Enough for most texts in Latin letters; their script needs more, since code may stand before Chinese."""
_FEW_CHARS, _CLEAR_HITS, _CLEAR_LEAD = 800, 16, 1.3
"""Enough where one language has so many of its words in them, and so many times those of any other: on 2,400 posts of
twelve blogs no answer was another by all the words."""
_MIN_HITS = 4
_SCRIPTS: tuple[tuple[str, str], ...] = (
    # Script ranges by name; the first listed decides nothing, counts do.
    ("hangul", r"[\uac00-\ud7af\u1100-\u11ff]"),
    ("kana", r"[\u3040-\u30ff]"),
    ("han", r"[\u4e00-\u9fff\u3400-\u4dbf]"),
    ("cyrillic", r"[\u0400-\u04ff]"),
    ("arabic", r"[\u0600-\u06ff]"),
    ("hebrew", r"[\u0590-\u05ff]"),
    ("greek", r"[\u0370-\u03ff\u1f00-\u1fff]"),
    ("thai", r"[\u0e00-\u0e7f]"),
    ("devanagari", r"[\u0900-\u097f]"),
    ("bengali", r"[\u0980-\u09ff]"),
    ("tamil", r"[\u0b80-\u0bff]"),
    ("georgian", r"[\u10a0-\u10ff]"),
    ("armenian", r"[\u0530-\u058f]"),
    ("latin", r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]"),
)
_LATIN_PATTERN = re.compile(f"{dict(_SCRIPTS)['latin']}+")
_ASCII_LETTERS = string.ascii_letters.encode()
_OTHER_PATTERNS = tuple((name, re.compile(f"{pattern}+")) for name, pattern in _SCRIPTS if name != "latin")
_FEW_OTHERS = 36
"""So many times as few letters that are not Latin decide nothing, by the weights below."""
_ASCII = re.compile(r"[\x00-\x7f]+")
_ONE_LANGUAGE = {
    "hangul": "ko", "kana": "ja", "han": "zh", "hebrew": "he", "greek": "el", "thai": "th", "bengali": "bn",
    "tamil": "ta", "georgian": "ka", "armenian": "hy",
}  # fmt: skip
_SCRIPTS_OF_LANGUAGE: dict[str, set[str]] = {
    "ja": {"kana", "han"},
    "sr": {"cyrillic", "latin"},
    **{language: {script} for script, language in _ONE_LANGUAGE.items() if language != "ja"},
    **{language: {"cyrillic"} for language in ("ru", "uk", "bg", "be", "mk", "kk")},
    **{language: {"arabic"} for language in ("ar", "fa", "ur")},
    **{language: {"devanagari"} for language in ("hi", "mr", "ne")},
}
"""Languages written otherwise than in Latin letters."""
_SMALL_WORDS: dict[str, str] = {
    # The commonest function words of each language that few neighbours share.
    "en": (
        "the and of to in is that for it with as was on are this be at by not have from you or which an but his"
        " they we i has were been their would there what if can all will more when about so my who just your do"
        " like"
    ),
    "de": (
        "der die und das in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus"
        " er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber"
        " vor zur bis mehr durch man sein ich wir wenn kann"
    ),
    "fr": (
        "le la les de des et un une du en est que qui dans pour pas au sur ce il plus par je ne se son avec sont"
        " mais aux cette ou ont comme elle nous vous était être tout leur sa ces fait été même si bien sans aussi"
    ),
    "es": (
        "el la los las de que y en un una por con no para es se lo su al del como más pero sus le ya este sí"
        " porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno"
        " les ni contra otros"
    ),
    "pt": (
        "o a os as de do da dos das que e em um uma para com não é se por mais no na nos nas como mas ao foi ele"
        " seu sua ou quando muito já eu também só pelo pela até isso ela entre depois sem mesmo aos seus quem esse"
        " você são está tem"
    ),
    "it": (
        "il lo la i gli le di che e un una in per non è si con del della dei delle da al alla nel nella come più"
        " anche ma sono ha questo questa se su dal ci o suo sua essere stato io quando tra anni molto ancora fatto"
        " solo perché"
    ),
    "nl": (
        "de het een en van in is dat op te zijn met voor niet die er aan ook als maar om dan bij nog uit door"
        " over ze naar heeft hij wat werd kan worden je ik meer al geen we deze was zo wel dit of hun had"
    ),
    "sv": (
        "och att det i en som är på för av med den till inte om ett har de jag var från vi så kan man när men sig"
        " eller också han ut över efter nu bara mycket mer då hade hon alla vara finns där här"
    ),
    "da": (
        "og at det i en som er på for af med den til ikke om et har de jeg var fra vi så kan man når men sig"
        " eller også han ud over efter nu bare meget mere da havde hun alle være blev der her"
    ),
    "nb": (
        "og at det i en som er på for av med den til ikke om et har de jeg var fra vi så kan man når men seg"
        " eller også han ut over etter nå bare mye mer da hadde hun alle være ble der her"
    ),
    "fi": (
        "ja on ei että se oli hän mutta ovat kun niin myös kuin sen tai joka jos nyt vain ole voi hänen olen sitä"
        " jo mukaan mitä sekä tämä siitä olla minä me jotka ollut mikä sitten"
    ),
    "pl": (
        "i w nie na się z do to że jest o jak a po co tak za od przez ale ten czy tym był jego są tylko jako dla"
        " już być może ich przed które który która także jednak te oraz było"
    ),
    "cs": (
        "a se v na je že to s z do o i jako by ale si po za jsem jak k ve jsou který tak pro co od které při není"
        " bylo jeho nebo až když jen také více být než už která byl"
    ),
    "sk": (
        "a sa v na je že to s z do o aj ako by ale si po za som k vo sú ktorý tak pre čo od ktoré pri nie bolo"
        " jeho alebo až keď len tiež viac byť než už ktorá bol"
    ),
    "hu": (
        "a az és hogy nem is egy ez de meg volt már csak ha mint vagy még el ki azt mert most minden aki ami kell"
        " van lesz ezt nagyon után lehet pedig itt én csak"
    ),
    "ro": (
        "și în de la a nu o cu pe că se este din un pentru mai ce au care sunt să fi ca sau dar prin după lui ale"
        " acest această fost când foarte doar are cea cel"
    ),
    "tr": (
        "ve bir bu da de için ile çok o ne daha gibi olarak en var kadar ama sonra olan ben mi değil her ki şey"
        " bunu diye ise veya yok göre oldu biz"
    ),
    "id": (
        "yang dan di ini itu untuk dengan dari tidak dalam pada akan adalah ada juga ke oleh saya bisa atau"
        " karena kita mereka lebih sudah telah seperti anda dapat saat lagi kami hanya"
    ),
    "vi": (
        "và của là có không được cho một các trong những với người này đã để khi đến như từ về ra cũng lại vào"
        " nhiều thì tôi sẽ bị nên"
    ),
    "ca": (
        "el la els les de que i en un una per amb no és es del al com més però seu seva aquest aquesta són ha hi"
        " ho o ja també quan molt sense entre fins tot va han"
    ),
    "eu": ("eta da ez du ere bat hau dira zuen baina izan dute den egin beste hori zen bere baino duen behar gabe oso"),
    "gl": (
        "o a os as de que e en un unha por con non para é se do da dos das ao como máis pero seu súa este esta xa"
        " tamén moi ou foi cando polo pola nos unhas ata"
    ),
    "et": "ja on ei et see oli ta kui ka mis aga oma kes nii või ning seda siis veel mille üle ma välja kas",
    "lv": "un ir ar ka no par uz tas kas bet arī nav tā vai pie lai kā es viņš pēc savu jau bija",
    "lt": "ir yra kad su į tai iš ne bet kaip o apie jau tik buvo ar už jo nuo savo taip dar",
    "hr": (
        "i je u se na da su za od s to kao a ne o koji ili što bi ali sam iz po već samo nije će biti kako koja"
        " koje još može"
    ),
    "sl": "in je v na se da za so ki z ne pa s to tudi po kot bi od o ali še že če bilo pri kar smo sem bo ni",
}
_LANGUAGES_OF_WORD: dict[str, list[str]] = {
    word: [language for language, words in _SMALL_WORDS.items() if word in words.split()]
    for word in frozenset(" ".join(_SMALL_WORDS.values()).split())
}
_CYRILLIC_LETTERS: tuple[tuple[str, str], ...] = (
    ("uk", "їєґі"), ("be", "ўі"), ("sr", "ђћџљњј"), ("mk", "ѓќѕј"), ("kk", "әғқңөұүһ"), ("ru", "ыэё"), ("bg", "ъ"),
)  # fmt: skip
_ARABIC_LETTERS: tuple[tuple[str, str], ...] = (("ur", "ٹڈڑےںھ"), ("fa", "پچژگکی"), ("ar", "ةىيك"))
_WORD = re.compile(r"[^\W\d_]+")
_NO_LETTERS = {code: " " for code in range(128) if not chr(code).isalpha()}


def detect_language(text: str, declared: str | None) -> str | None:
    """BCP 47, lower case; the declared region is kept when the text agrees on the language. None when nothing tells."""
    sample = text[:_SAMPLE_CHARS]
    script = _main_script(sample)
    declared_base = (declared or "").partition("-")[0]
    if script is None:
        return declared
    found = _by_script(script, sample, declared_base)
    if found is None:
        return declared if script in _SCRIPTS_OF_LANGUAGE.get(declared_base, {"latin"}) else None
    return declared if declared and _same(found, declared_base) else found


# --- details ------------------------------------------------------------------------------------------------------


def _main_script(sample: str) -> str | None:
    ascii_chars = sample.encode("ascii", "ignore")
    latin = len(ascii_chars) - len(ascii_chars.translate(None, _ASCII_LETTERS))
    if len(ascii_chars) == len(sample):
        return "latin" if latin else None
    foreign = _ASCII.sub("", sample)
    foreign_latin = _chars(_LATIN_PATTERN, foreign)
    latin += foreign_latin
    if latin and _FEW_OTHERS * (len(foreign) - foreign_latin) <= latin:
        return "latin"
    counts = Counter({"latin": latin})
    counts.update({name: _chars(pattern, foreign) for name, pattern in _OTHER_PATTERNS})
    total = counts.total()
    if total == 0:
        return None
    # Japanese is Han with some kana between; Korean and Chinese prose holds code and names in Latin letters, and a Han
    # character says as much as three Latin letters.
    for name in ("kana", "hangul"):
        if counts[name] * 10 > total or (counts[name] > 20 and counts[name] * 12 > counts["han"] + counts["latin"] / 3):
            return name
    counts["han"] *= 3
    return max((name for name, _ in _SCRIPTS), key=lambda name: counts[name])


def _chars(pattern: re.Pattern[str], sample: str) -> int:
    return sum(map(len, pattern.findall(sample)))


def _by_script(script: str, sample: str, declared: str) -> str | None:
    if script == "latin":
        return _by_words(sample[:_WORDS_CHARS], declared) or _by_words(sample, declared)
    if script == "cyrillic":
        return _by_letters(sample, _CYRILLIC_LETTERS, declared, "ru")
    if script == "arabic":
        return _by_letters(sample, _ARABIC_LETTERS, declared, "ar")
    if script == "devanagari":
        return declared if declared in ("hi", "mr", "ne", "sa") else "hi"
    return _ONE_LANGUAGE[script]


def _by_words(sample: str, declared: str) -> str | None:
    scores = dict.fromkeys(_SMALL_WORDS, 0)
    few = sample.rfind(" ", 0, _FEW_CHARS) + 1
    _count(sample[:few], scores)
    if not _is_clear(scores):
        _count(sample[few:], scores)
    best = max(scores.values())
    if best < _MIN_HITS:
        return None
    if scores.get(declared, 0) >= 0.9 * best:
        return declared
    return max(scores, key=lambda name: scores[name])


def _count(text: str, scores: dict[str, int]) -> None:
    """Add how many words of a text are among the commonest of each language."""
    lower = text.lower()
    # Half the time of the pattern, and the same words.
    words = lower.translate(_NO_LETTERS).split() if lower.isascii() else _WORD.findall(lower)
    for word, count in Counter(words).items():
        for name in _LANGUAGES_OF_WORD.get(word, ()):
            scores[name] += count


def _is_clear(scores: dict[str, int]) -> bool:
    second, best = sorted(scores.values())[-2:]
    return best >= _CLEAR_HITS and best >= _CLEAR_LEAD * second


def _by_letters(sample: str, letters: tuple[tuple[str, str], ...], declared: str, default: str) -> str:
    counts = Counter(sample.lower())
    scores = {name: sum(counts[letter] for letter in own) for name, own in letters}
    best = max(scores.values())
    if best == 0:
        return declared if declared in scores else default
    if scores.get(declared, 0) >= 0.5 * best:
        return declared
    return max(scores, key=lambda name: scores[name])


def _same(found: str, declared: str) -> bool:
    return found == declared or {found, declared} <= {"nb", "no", "nn"}
