"""How is the day printed? One plain blog without dates in addresses, feeds or mark-up, once for each way of printing."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from tests.support.golden_blogs.golden import (
    Golden,
    Post,
    Truth,
    leaves,
    link,
    listed,
    neighbours,
    ordinal,
    static_text,
    text,
    write_posts,
)
from tests.support.golden_blogs.prose import ENGLISH, GERMAN, JAPANESE, RUSSIAN, VIETNAMESE, Language
from tests.support.golden_blogs.tongues import CHINESE, FRENCH, GREEK, HINDI, PERSIAN, POLISH, PORTUGUESE, THAI, TURKISH

Print = Callable[[dt.datetime], str]


@dataclass(frozen=True, kw_only=True)
class Habit:
    """A way of printing the day: below the title of the post (`on_post`), in the list (`in_list`)."""

    on_post: Print | None
    in_list: Print | None = None
    code: str
    language: Language = ENGLISH
    tail: bool = False
    """The day stands below the text, behind the name of who wrote it."""
    month_only: bool = False


def _named(pattern: str, months: str) -> Print:
    """`pattern` with {d}, {dd}, {m}, {mm}, {month}, {y}, {yy}; `months` are twelve words, an underscore for a space within."""
    names = [name.replace("_", " ") for name in months.split()]
    return lambda at: pattern.format(
        d=at.day,
        dd=f"{at.day:02}",
        m=at.month,
        mm=f"{at.month:02}",
        month=names[at.month - 1],
        y=at.year,
        yy=f"{at.year % 100:02}",
        time=f"{at:%H:%M}",
        th=ordinal(at.day),
    )


NUMBERS = "1 2 3 4 5 6 7 8 9 10 11 12"
ROMAN = "I II III IV V VI VII VIII IX X XI XII"
ENGLISH_SHORT = "Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec"
CHINESE_DIGITS = str.maketrans("0123456789", "〇一二三四五六七八九")


def _chinese(at: dt.datetime) -> str:
    def spoken(number: int) -> str:
        tens, ones = divmod(number, 10)
        ten = "" if tens == 0 else "十" if tens == 1 else f"{tens}十"
        return (ten + (str(ones) if ones else "")).translate(CHINESE_DIGITS)

    return f"{str(at.year).translate(CHINESE_DIGITS)}年{spoken(at.month)}月{spoken(at.day)}日"


HABITS: dict[str, Habit] = {
    "month_day_two_digit_year": Habit(code="en-US", on_post=_named("{m}/{d}/{yy}", NUMBERS)),
    "day_month_two_digit_year": Habit(code="de", language=GERMAN, on_post=_named("{dd}.{mm}.{yy}", NUMBERS)),
    "year_first_two_digits": Habit(code="ja", language=JAPANESE, on_post=lambda at: f"{at:%y.%m.%d}"),
    "day_month_with_dashes": Habit(code="nl", on_post=lambda at: f"{at:%d-%m-%Y}"),
    "no_separator": Habit(code="en", on_post=lambda at: f"{at:%Y%m%d}"),
    "roman_months": Habit(code="pl", language=POLISH, on_post=_named("{d} {month} {y}", ROMAN)),
    "short_with_apostrophe": Habit(code="en", on_post=_named("{month}. {th} '{yy}", ENGLISH_SHORT)),
    "unix": Habit(code="en", on_post=lambda at: f"{at:%a %b} {at.day:2} {at:%H:%M:%S} EST {at.year}"),
    "military": Habit(code="en", on_post=lambda at: f"{at:%d%b%Y}".upper()),
    "spelt_out": Habit(code="en", on_post=lambda at: f"the {ordinal(at.day)} of {at:%B}, {at.year}"),
    "day_alone_in_the_list": Habit(code="en", on_post=None, in_list=_named("{d} {month} {y}", ENGLISH_SHORT)),
    "below_the_text": Habit(code="en", on_post=lambda at: f"{at.day} {at:%B} {at.year}", tail=True),
    "month_of_a_year": Habit(code="en", on_post=lambda at: f"{at:%B %Y}", month_only=True),
    "relative_with_a_title": Habit(code="en", on_post=lambda at: f'<span title="{at:%A, %d %B %Y} at {at:%H:%M}">{2025 - at.year} years ago</span>'),
    "three_blocks": Habit(code="en", on_post=lambda at: f'<div class="cal"><span class="mon">{at:%b}</span><span class="day">{at.day}</span><span class="yr">{at.year}</span></div>'),
    "french_short": Habit(code="fr", language=FRENCH, on_post=_named("{dd} {month} {y}", "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.")),
    "french_first": Habit(code="fr", language=FRENCH, on_post=lambda at: f"Le {'1er' if at.day == 1 else at.day} {'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split()[at.month - 1]} {at.year}"),
    "spanish": Habit(code="es", on_post=_named("{d} de {month} de {y}", "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre")),
    "portuguese": Habit(code="pt-BR", language=PORTUGUESE, on_post=_named("{d} de {month} de {y}", "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro")),
    "italian": Habit(code="it", on_post=_named("{d} {month} {y}", "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre")),
    "catalan": Habit(code="ca", on_post=_named("{d} {month} de {y}", "de_gener de_febrer de_març d'abril de_maig de_juny de_juliol d'agost de_setembre d'octubre de_novembre de_desembre")),
    "dutch": Habit(code="nl", on_post=_named("{d} {month} {y}", "januari februari maart april mei juni juli augustus september oktober november december")),
    "swedish": Habit(code="sv", on_post=_named("den {d}:e {month} {y}", "januari februari mars april maj juni juli augusti september oktober november december")),
    "danish": Habit(code="da", on_post=_named("{d}. {month} {y}", "januar februar marts april maj juni juli august september oktober november december")),
    "finnish": Habit(code="fi", on_post=_named("{d}. {month} {y}", "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta")),
    "icelandic": Habit(code="is", on_post=_named("{d}. {month} {y}", "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember")),
    "czech": Habit(code="cs", on_post=_named("{d}. {month} {y}", "ledna února března dubna května června července srpna září října listopadu prosince")),
    "slovene": Habit(code="sl", on_post=_named("{d}. {month} {y}", "januar februar marec april maj junij julij avgust september oktober november december")),
    "croatian": Habit(code="hr", on_post=_named("{d}. {month} {y}.", "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca")),
    "hungarian": Habit(code="hu", on_post=_named("{y}. {month} {d}.", "január február március április május június július augusztus szeptember október november december")),
    "romanian": Habit(code="ro", on_post=_named("{d} {month} {y}", "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie")),
    "lithuanian": Habit(code="lt", on_post=_named("{y} m. {month} {d} d.", "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio")),
    "latvian": Habit(code="lv", on_post=_named("{y}. gada {d}. {month}", "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris")),
    "estonian": Habit(code="et", on_post=_named("{d}. {month} {y}", "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember")),
    "polish": Habit(code="pl", language=POLISH, on_post=_named("{d} {month} {y}", "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia")),
    "russian_capitals": Habit(code="ru", language=RUSSIAN, on_post=_named("{d} {month} {y}", "ЯНВАРЯ ФЕВРАЛЯ МАРТА АПРЕЛЯ МАЯ ИЮНЯ ИЮЛЯ АВГУСТА СЕНТЯБРЯ ОКТЯБРЯ НОЯБРЯ ДЕКАБРЯ")),
    "ukrainian": Habit(code="uk", on_post=_named("{d} {month} {y} р.", "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня")),
    "bulgarian": Habit(code="bg", on_post=_named("{d} {month} {y}", "януари февруари март април май юни юли август септември октомври ноември декември")),
    "serbian": Habit(code="sr", on_post=_named("{d}. {month} {y}.", "јануар фебруар март април мај јун јул август септембар октобар новембар децембар")),
    "greek": Habit(code="el", language=GREEK, on_post=_named("{d} {month} {y}", "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου")),
    "turkish": Habit(code="tr", language=TURKISH, on_post=_named("{d} {month} {y}", "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık")),
    "hebrew": Habit(code="he", on_post=_named("{d} {month} {y}", "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר")),
    "persian": Habit(code="fa", language=PERSIAN, on_post=_named("{d} {month} {y}", "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر")),
    "levantine_arabic": Habit(code="ar", on_post=_named("{d} {month} {y}", "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول")),
    "hindi": Habit(code="hi", language=HINDI, on_post=_named("{d} {month} {y}", "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्तूबर नवंबर दिसंबर")),
    "thai_buddhist": Habit(code="th", language=THAI, on_post=lambda at: f"{at.day} {'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.'.split()[at.month - 1]} {at.year + 543}"),
    "vietnamese": Habit(code="vi", language=VIETNAMESE, on_post=_named("Ngày {dd} tháng {mm} năm {y}", NUMBERS)),
    "indonesian": Habit(code="id", on_post=_named("{d} {month} {y}", "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember")),
    "korean": Habit(code="ko", on_post=_named("{y}년 {m}월 {d}일", NUMBERS)),
    "korean_dots": Habit(code="ko", on_post=_named("{y}. {m}. {d}. {time}", NUMBERS)),
    "chinese_numerals": Habit(code="zh", language=CHINESE, on_post=_chinese),
    "japanese_era": Habit(code="ja", language=JAPANESE, on_post=lambda at: f"平成{at.year - 1988}年{at.month}月{at.day}日"),
    "taiwanese_era": Habit(code="zh-TW", language=CHINESE, on_post=lambda at: f"民國{at.year - 1911}年{at.month}月{at.day}日"),
    "esperanto": Habit(code="eo", on_post=_named("la {d}a de {month} {y}", "januaro februaro marto aprilo majo junio julio aŭgusto septembro oktobro novembro decembro")),
    "basque": Habit(code="eu", on_post=_named("{y}ko {month} {d}a", "urtarrilaren otsailaren martxoaren apirilaren maiatzaren ekainaren uztailaren abuztuaren irailaren urriaren azaroaren abenduaren")),
    "welsh": Habit(code="cy", on_post=_named("{d} {month} {y}", "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr")),
}  # fmt: skip


def blog_of(habit: Habit) -> Callable[[str], Golden]:
    """Twenty posts at /w/12, which a list names in the order they were written; the day stands where the habit puts it."""

    def printed(base: str) -> Golden:
        posts = write_posts(20, 2004, 2011, seed=301, language=habit.language, paragraphs=4)

        def path(post: Post) -> str:
            return f"/w/{posts.index(post) + 1}"

        def page(title: str, main: str) -> str:
            return f'<!DOCTYPE html><html lang="{habit.code}"><head><meta charset="utf-8"><title>{title}</title></head><body><div id="top">{link("/", "Wren")} {link("/who", "?")}</div><div id="main">{main}</div></body></html>'

        blog = Golden()
        for post in posts:
            on = post.on.replace(day=1) if habit.month_only else post.on
            blog.truth[path(post)] = Truth(on=on, title=post.title)
        for leaf in leaves(posts, 10, "/", "/list/{}"):
            rows = listed(
                f"{link(path(post), text(post.title))} {habit.in_list(post.at) if habit.in_list else ''}"
                for post in leaf.posts
            )
            blog.routes[leaf.path] = page(
                "Wren", f"<ul>{rows}</ul>{link(leaf.older, '&gt;&gt;')} {link(leaf.newer, '&lt;&lt;')}"
            )
        for older, post, newer in neighbours(posts):
            day = habit.on_post(post.at) if habit.on_post else ""
            shown = (
                f'{post.body()}<p class="sign">Wren, {day}</p>'
                if habit.tail
                else f'<p class="d">{day}</p>{post.body()}'
            )
            near = " ".join(link(path(one), text(one.title)) for one in (older, newer) if one)
            blog.routes[path(post)] = page(
                f"{text(post.title)} - Wren", f"<h1>{text(post.title)}</h1>{shown}<p>{near}</p>"
            )
        blog.routes["/who"] = page("? - Wren", static_text(3010, language=habit.language))
        return blog

    return printed
