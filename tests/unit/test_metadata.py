"""What does a page say of its post: title, authors, tags, language?"""

from __future__ import annotations

import pytest

from archivesearch.extract.authors import find_authors
from archivesearch.extract.language import detect_language
from archivesearch.extract.site_hints import SiteHints
from archivesearch.extract.tags import find_tags
from archivesearch.extract.title import find_title
from archivesearch.markup import Document, parse
from archivesearch.model import Url


def page(head: str, body: str) -> Document:
    html = f"<!DOCTYPE html><html><head>{head}</head><body>{body}<p>Some text.</p></body></html>"
    document = parse(html.encode(), Url("https://blog.example/2020/05/a-post.html"))
    assert document is not None
    return document


TITLES = [
    pytest.param("<title>Rain | My blog</title>", "<h1>Rain</h1>", "Rain", id="heading inside title"),
    pytest.param("<title>My blog: Rain</title>", "<h1><a href=/>My blog</a></h1><h3 class=post-title>Rain</h3>", "Rain",
                 id="the site's name is a heading too"),
    pytest.param("<title>My blog</title>", "<h1><a href='/'>My blog</a></h1>", None, id="untitled"),
    pytest.param("<title>Rain - My blog</title><meta property=og:site_name content='My blog'>", "", "Rain",
                 id="no heading"),
    pytest.param("<meta property=og:title content=Rain><title>Rain » Everything » Blog</title>", "", "Rain",
                 id="og:title begins title"),
    pytest.param("<title>RAIN — my blog</title>", "<h2>Rain</h2>", "Rain", id="written as the page shows it"),
    pytest.param("<title>Rain in May | Blog</title>", "<h1><span>News</span> Rain in May</h1>", "Rain in May",
                 id="kicker"),
    pytest.param("<title>Why it rains so much in May</title>", "<h1>Why it rains in May</h1>", "Why it rains in May",
                 id="another headline for search engines"),
    pytest.param("", "<h1>Rain</h1>", "Rain", id="no title element"),
    pytest.param("<title>Rain | Blog</title>", "<aside><h2>Rain</h2></aside><h2>Rain</h2>", "Rain", id="side column"),
    pytest.param("<title>C++: a story | Blog</title>", "<h1>C++: a story</h1>", "C++: a story", id="punctuation kept"),
    pytest.param("<title>春の庭 | 日記</title>", "<h1>春の庭</h1>", "春の庭", id="Japanese"),
    pytest.param("<title>My blog</title>", "<h1><a href=/>My blog</a></h1><h2 class=date-header>May 4</h2>", None,
                 id="untitled, under its day"),
    pytest.param("<title>Maki</title>", "<h2><a href='http://other.example/'>Maki</a></h2>", "Maki", id="a link post"),
    pytest.param("<title>Odd</title>", "<h1><a href='http://[bad'>Odd</a></h1>", "Odd", id="a broken link"),
    pytest.param("<title>My blog - 12 May 2021</title>", "<h1><a href=/>My blog</a></h1><p>It rains.", None,
                 id="a day for a post without a title"),
    pytest.param("<title>My blog — It rained all the same, an…</title>",
                 "<h1><a href=/>My blog</a></h1><p>It rained all the same, and we stayed.", None,
                 id="the first words of a post without a title"),
    pytest.param("<title>My blog — It rained all the same, an…</title>", "<h1><a href=/>My blog</a></h1><p>Snow.",
                 "It rained all the same, an…", id="a cut title that is not the text's beginning"),
    pytest.param("<title>Harbour</title>", "<h2>May 4, 2004</h2><h3>Rain</h3>", "Rain", id="the heading below a day"),
    pytest.param("<title>Harbour</title>", "<h3>May 4, 2004</h3><div><a name=r><b>Rain</b></a><br>It fell.</div>",
                 "Rain", id="the line in bold below a day"),
    pytest.param("<title>Harbour</title>", "<h3>May 4, 2004</h3><p>It <b>fell</b>.<h3>May 3, 2004</h3><p>Sun.",
                 "Harbour", id="two days are a list"),
    pytest.param("<title>Harbour: Rain - a journal of boats and ropes and all the weather there is</title>",
                 "<h3 class=title>Rain</h3>", "Rain", id="a whole part in the middle of a long title"),
    pytest.param("<title>Harbour notes: Rain</title>", "<div class=x>Rain</div>", "Rain",
                 id="what follows a colon stands in a line alone"),
    pytest.param("<title>Rain</title>", "<h2><a href=r>Rain</a> <span><time>May 4th 2014</time></span></h2>", "Rain",
                 id="a day in the heading"),
    pytest.param("", "<h1><time>4 May 2014</time></h1>", "4 May 2014", id="a day is all of the heading"),
    pytest.param("", "", None, id="nothing"),
]  # fmt: skip


@pytest.mark.parametrize(("head", "body", "title"), TITLES)
def test_title(head: str, body: str, title: str | None) -> None:
    assert find_title(page(head, body), SiteHints()) == title


def test_learned_names_are_stripped_from_the_title() -> None:
    document = page("<title>Rain: a diary: My blog</title>", "")
    assert find_title(document, SiteHints(site_names=(": My blog",))) == "Rain: a diary"


def test_a_heading_opens_a_post_whose_title_is_the_site_name() -> None:
    document = page("<title>My blog</title>", "<article><h2>Rain</h2><h2>And sun</h2></article>")
    assert find_title(document, SiteHints(site_names=("My blog",))) == "Rain"


LD = '<script type="application/ld+json">{}</script>'
AUTHORS = [
    pytest.param(LD.format('{"@type":"BlogPosting","author":{"@type":"Person","name":"Ana Lima"}}'), "", ("Ana Lima",),
                 id="JSON-LD"),
    pytest.param(LD.format('{"@graph":[{"@type":"Article","author":{"@id":"#a"}},{"@id":"#a","name":"Ana Lima"}]}'), "",
                 ("Ana Lima",), id="JSON-LD by reference"),
    pytest.param(LD.format('{"@type":"Article","author":[{"name":"Ana Lima"},{"name":"Bo Ek"}]}'), "",
                 ("Ana Lima", "Bo Ek"),
                 id="two"),
    pytest.param(LD.format('{"@type":"Article","author":{"@type":"Organization","name":"The Firm"}}'),
                 "<a rel=author href=/a>Ana Lima</a>", ("Ana Lima",), id="a firm writes nothing"),
    pytest.param(LD.format('{"@type":"Article","author":'), "", (), id="broken JSON-LD"),
    pytest.param("<meta name=author content='Ana Lima'>", "", ("Ana Lima",), id="meta"),
    pytest.param("", "<div class=info>Par Ana Lima le lundi 4 mai</div>", ("Ana Lima",), id="French credit"),
    pytest.param("", "<li>Partner</li><div class=info>Particular Things</div>", (), id="Partner is no credit"),
    pytest.param("<meta name=author content='My blog'><meta property=og:site_name content='My blog'>", "", (),
                 id="the site's name"),
    pytest.param("<meta property=article:author content='https://social.example/ana'>", "", (), id="an address"),
    pytest.param("", "<p>Posted by <a rel=author href=/a>Ana Lima</a></p>", ("Ana Lima",), id="rel=author"),
    pytest.param("", "<span class='vcard author'>By <span class=fn>Ana Lima</span></span>", ("Ana Lima",), id="hCard"),
    pytest.param("", "<a class='p-author h-card' href=/a>Ana Lima</a>", ("Ana Lima",), id="h-entry"),
    pytest.param("", "<div class=submitted>Submitted by <span class=username>ana</span> on Friday</div>", ("ana",),
                 id="Drupal"),
    pytest.param("", "<span class=posted>Posted by Ana Lima at 11:52 PM</span>", ("Ana Lima",), id="Movable Type"),
    pytest.param("", "<div class=byline>Von Ana Lima und Bo Ek</div>", ("Ana Lima", "Bo Ek"), id="German"),
    pytest.param("", "<ol class=commentlist><li><cite class=author>A Reader</cite></li></ol>", (), id="comments"),
    pytest.param("", "<div class=author>admin</div>", (), id="no name"),
    pytest.param("", "<aside class=sidebar><h3 class=author__name>Ana Lima</h3></aside>", ("Ana Lima",),
                 id="the card of the only author"),
    pytest.param("", "<aside><b class=author-name>Ana Lima</b><b class=author-name>Bo Ek</b></aside>", (), id="staff"),
    pytest.param("", "<aside><ul class=recent-comments><li><b class=author-name>Bo Ek</b></ul></aside>", (),
                 id="the last comment"),
    pytest.param("", "<a rel=author href=/a>Voir tous les articles par Ana →</a>", ("Ana",), id="a link to all posts"),
    pytest.param("", "<a rel=author href=/a>Read everything that she has ever written</a><b class=author>Ana Lima</b>",
                 ("Ana Lima",), id="a link of many words is asked first"),
    pytest.param("", "<div class=content-sidebar-wrap><b class=author>Ana Lima</b></div>", ("Ana Lima",), id="Genesis"),
    pytest.param("", "<p class=meta>3 mars 2011 par Ana Lima</p>", ("Ana Lima",), id="a day, then the name"),
    pytest.param("", "<p class=submitted>10/06/2010 - 00:12 — ana</p>", ("ana",), id="Drupal 6"),
    pytest.param("", "<p class=date>2014/03/11 22:15 · marta · 0 Comments</p>", ("marta",), id="BlogTNG"),
    pytest.param("", "<p class=docInfo>Last modified: 2015/01/02 10:11 by ola</p>", (), id="who changed it"),
    pytest.param("", "<p><i>by Ana Lima, 23 February 1999</i></p>", ("Ana Lima",), id="a line of name and day"),
    pytest.param("", "<p><i>by Ana Lima, a friend of 23</i></p>", (), id="a line that is no credit"),
    pytest.param("", "<p>Written by <strong>Ana Lima</strong> who lives by the sea.</p>", ("Ana Lima",), id="Gatsby"),
    pytest.param("", "<span>Yazan: Ana Lima</span>", ("Ana Lima",), id="Turkish credit"),
    pytest.param("", "<span>написала Анна Ли</span>", ("Анна Ли",), id="Russian credit"),
    pytest.param("", "<a href=/author/ana.html>Анна Ли</a>", ("Анна Ли",), id="a page of an author, Cyrillic"),
    pytest.param("", "<p class=meta><em>By Ana</em><span>2 min</span></p>", ("Ana",), id="blocks without blanks"),
    pytest.param("", "<p class=posted>//Posted by Ana Lima at 3:13 PM</p>", ("Ana Lima",), id="signs before a label"),
    pytest.param("", "<div class=byline>By Ana Lima | Walks | March 30, 2009</div>", ("Ana Lima",), id="facts in bars"),
    pytest.param("<meta name=author content=ana><meta property=og:site_name content=ana>",
                 "<span class=author>作者 ana</span>", ("ana",), id="a label in the element of the name"),
    pytest.param("", "<span class=post-author>Lo dijo\nAna</span>", ("Ana",), id="a label in a line above"),
    pytest.param("", "<span class=post-author>Ana van\nLima</span>", ("Ana van Lima",), id="a name in two lines"),
    pytest.param("", "<ul><li>本文作者：</li><li>ana</li><li>许可</li></ul>", ("ana",),
                 id="label and name in two blocks"),
    pytest.param("", "<form><p>Author</p><p>Your name</p></form>", (), id="label in a form"),
    pytest.param("", "<a href=/a>By Ana Lima</a><span>4 May 2012</span>", ("Ana Lima",), id="beside a day"),
    pytest.param("", "<a href=/a>By Train</a><span>A walk</span>", (), id="a link that is no credit"),
    pytest.param("", "<div class=tags>By: <span><a href=../ana>Ana</a></span></div>", ("Ana",),
                 id="a link after a label"),
    pytest.param("", "<p>By: <a href=../ana>Ana</a>, who tells of ropes and boats and of all the weather there was"
                 " that year.</p>", (), id="a sentence after a label"),
    pytest.param("", "<p class=byline>posted by ana at 5/11/2005 12:34:03 AM, rating data by Harbour Readers</p>",
                 ("ana",), id="by another after the name"),
    pytest.param("", "<p class=meta>By ana at 7:15 pm on Wednesday, 21. Nov 2007</p>", ("ana",), id="a nick and a day"),
]  # fmt: skip


@pytest.mark.parametrize(("head", "body", "authors"), AUTHORS)
def test_authors(head: str, body: str, authors: tuple[str, ...]) -> None:
    assert find_authors(page(head, body)) == authors


TAGS = [
    pytest.param("", "<a rel=tag href=/t/a>Rain</a>, <a rel=tag href=/t/b>Sun</a>, <a rel=tag href=/t/a>rain</a>",
                 ("Rain", "Sun"),
                 id="rel=tag"),
    pytest.param("<meta property=article:tag content=Rain><meta property=article:tag content=Sun>", "", ("Rain", "Sun"),
                 id="article:tag"),
    pytest.param("<meta name=keywords content='Rain, Sun'>", "", ("Rain", "Sun"), id="keywords"),
    pytest.param(LD.format('{"@type":"Article","keywords":["Rain","Sun"]}'), "", ("Rain", "Sun"), id="JSON-LD"),
    pytest.param("", "<div class=tags><a href=/tagged/rain>#rain</a> <a href=/tagged/sun>#sun</a></div>",
                 ("rain", "sun"),
                 id="Tumblr"),
    pytest.param("", "<p class=tags>#rain #late sun #Öl</p>", ("rain", "late sun", "Öl"), id="hashtags without links"),
    pytest.param("", "<p class=tags>We are #1 again</p>", (), id="a sentence with a number sign"),
    pytest.param("", "<div class=tagcloud><a rel=tag href=/t/a>Rain</a></div>", (), id="tag cloud"),
    pytest.param("", "<ul><li><a href=/tags/rain/>Rain</a><li><a href=/tags/sun/>Sun</a></ul><a href=/x>More</a>"
                 "<a href=/tags/snow/>Snow</a>", ("Rain", "Sun"), id="links to pages of tags, the first in a row"),
    pytest.param("", "<nav><a href=/blog/tags/rain>Rain</a></nav><nav><a href=/a>A</a><a href=/tags/b>B</a></nav>",
                 ("Rain",), id="a nav of nothing but tags"),
    pytest.param("", "<nav><a href=/>Home</a><a href=/tags/b>Tagged</a></nav>", (), id="a menu that leads to a tag"),
    pytest.param("", "<div id=topics><p>The river rose over the second step that summer, and we sat on the stairs and"
                 " waited for the boat to come around the bend.</p><a href=/a>Reply</a></div>", (), id="not a list"),
    pytest.param("", "<div class=h-entry><aside><a class=p-category href=/c/rain>Rain</a></aside></div>", ("Rain",),
                 id="h-entry's category in an aside"),
    pytest.param("", "<span itemprop=keywords>Rain, Sun</span>", ("Rain", "Sun"), id="itemprop without links"),
    pytest.param("", "<p>Filed under: <a href=/s?q=1>Rain</a><i>,</i> <a href=/s?q=2>Sun</a> | <a href=/c>Two</a>",
                 ("Rain", "Sun"), id="after a word with a colon"),
    pytest.param("", "<p>There is documentation in: <a href=/manual>x.org/manual</a></p>", (), id="prose with a colon"),
    pytest.param("", "<p>Again <a href=/category/rain>about rain</a></p>", (), id="a word that ends like one"),
    pytest.param("", "<p>Posted by Ann in <a href=/category/rain>Rain</a></p>", ("Rain",), id="in a category"),
    pytest.param("", "<p>See this: <a href=/s?q=1>Rain</a>, <a href=/s?q=2>Sun</a>", (), id="after another word"),
    pytest.param("", "<!-- x --><a href=/category/rain>Rain</a>", (), id="after a comment"),
    pytest.param("", "<div class=articalTag><table><tr><td class=blog_tag><a href=/a>Rain</a><td><a href=/b>Essays</a>"
                 "</table></div>", ("Rain",), id="the cell named for tags"),
    pytest.param("", "<p>Ana : 4 May 2004 | <a href=../cat_rain.html>Rain</a></p>", ("Rain",), id="after a bar"),
    pytest.param("", "<p>Category: <i class=icon></i> <a href=/category/a/>Rain</a> • <a href=/category/b/>Sun</a>",
                 ("Rain", "Sun"), id="an icon before links, bullets between"),
    pytest.param("", "<p>Filed under: <a href=/category/a>Rain</a> <a href=/category/b>Sun</a></p>", ("Rain", "Sun"),
                 id="nothing but blanks between"),
    pytest.param("", "<article><span class=categories><a href=/categories/a>Rain</a></span></article>", ("Rain",),
                 id="an element named categories in the post"),
    pytest.param("", "<div class=categories><a href=/categories/a>Rain</a></div>", (), id="the same outside a post"),
    pytest.param("", "<div class='post category-rain'><p>We read <a href=/category/a>about rain</a> all day, and then"
                 " went out to see it for ourselves.</p></div>", (), id="a post named for its category"),
    pytest.param("", "<div class=tags>By: <a href=/ana>Ana</a></div><div class=tags>Tags: <a href=/r>Rain</a></div>",
                 ("Rain",), id="an author in an element named for tags"),
    pytest.param("", "", (), id="none"),
]  # fmt: skip


@pytest.mark.parametrize(("head", "body", "tags"), TAGS)
def test_tags(head: str, body: str, tags: tuple[str, ...]) -> None:
    assert find_tags(page(head, body)) == tags


def test_keywords_of_the_whole_blog_are_no_tags() -> None:
    document = page("<meta name=keywords content='travel, diary'>", "")
    assert find_tags(document) == ("travel", "diary")
    assert find_tags(document, site_keywords=(("travel", "diary"),)) == ()


LANGUAGES = [
    pytest.param(
        "It is not that I do not want to go, but there was no time for it, and they all left.", None, "en", id="English"
    ),
    pytest.param(
        "Das ist nicht das, was ich mir von dem Tag erwartet habe, aber es war auch nicht schlecht.",
        None,
        "de",
        id="German",
    ),
    pytest.param(
        "Ce n'est pas ce que nous avons vu dans le jardin, mais il était très beau avec les fleurs.",
        None,
        "fr",
        id="French",
    ),
    pytest.param(
        "No es lo que se dice en la calle, pero todos los que vienen por aquí lo saben muy bien.",
        None,
        "es",
        id="Spanish",
    ),
    pytest.param(
        "Não é isso que eu vi na rua, mas ele também não sabe quem são as pessoas que estão lá.",
        None,
        "pt",
        id="Portuguese",
    ),
    pytest.param(
        "Non è quello che si vede in questa città, ma anche gli altri sono stati più lontani di noi.",
        None,
        "it",
        id="Italian",
    ),
    pytest.param(
        "Det är inte det som vi har sett från båten, men man kan också gå dit när det är sommar.",
        None,
        "sv",
        id="Swedish",
    ),
    pytest.param(
        "Nie wiem, co to jest, ale już był tu ktoś, kto jak zwykle nie ma czasu na to, żeby się zatrzymać.",
        None,
        "pl",
        id="Polish",
    ),
    pytest.param(
        "Bu kadar çok şey için bir gün yeter mi bilmiyorum, ama yine de her zaman gibi gittik ve gördük.",
        None,
        "tr",
        id="Turkish",
    ),
    pytest.param("朝から雨が降っていたので、傘を持って歩きました。", "en", "ja", id="Japanese, declared English"),
    pytest.param("很多人問我怎麼讓電腦每天自動備份資料。", "zh-tw", "zh-tw", id="Chinese keeps its region"),
    pytest.param("나는 오늘 아침에 Redux 와 Webpack 을 사용해 보았다.", None, "ko", id="Korean with English names"),
    pytest.param(
        "Утром двор стал белым и тихим, и мы вышли, чтобы это увидеть, пока он ещё был белым.", "en", "ru", id="Russian"
    ),
    pytest.param(
        "Сьогодні ми ходили до лісу, і їжак перейшов нам дорогу, а потім пішов дощ.", None, "uk", id="Ukrainian"
    ),
    pytest.param("خرجنا من المدينة قبل الفجر، وكانت السماء مليئة بالنجوم في الليلة.", None, "ar", id="Arabic"),
    pytest.param("او گفت که می‌خواهد چای بنوشد و بعد به خانه برود، چون هوا سرد بود.", None, "fa", id="Persian"),
    pytest.param("12:30", "fr", "fr", id="no words: the declared one"),
    pytest.param("Hej!", "sv", "sv", id="too short: the declared one"),
    pytest.param("Hello world", "ja", None, id="too short, and the declared one is written otherwise"),
    pytest.param("", None, None, id="nothing"),
]


@pytest.mark.parametrize(("text", "declared", "language"), LANGUAGES)
def test_language(text: str, declared: str | None, language: str | None) -> None:
    assert detect_language(text, declared) == language
