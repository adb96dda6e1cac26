"""Archive blocks as publishing systems print them, and what looks like one and is none. Written after their mark-up."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Printed:
    """A block and what it says: "2018-10" or "2018" -> its count."""

    html: str
    says: dict[str, int]
    language: str | None = None


_OCT_SEP = {"2018-10": 2, "2018-09": 13}

BLOCKS: dict[str, Printed] = {
    "seed, nested ordered lists": Printed(
        """<ol class="archive-list"><li><a href="/blog/archive/2018">2018 (3)</a><ol><li><a href="/blog/archive/2018/10">October (2)</a></li><li><a href="/blog/archive/2018/09">September (1)</a></li></ol></li><li><a href="/blog/archive/2017">2017 (1)</a><ol><li><a href="/blog/archive/2017/12">December (1)</a></li></ol></li></ol>""",
        {"2018": 3, "2017": 1, "2018-10": 2, "2018-09": 1, "2017-12": 1},
    ),
    "seed, without links": Printed(
        "<ol><li>2018 (3)<ol><li>October (2)</li><li>September (1)</li></ol></li><li>2017 (1)<ol><li>December (1)</li></ol></li></ol>",
        {"2018": 3, "2017": 1, "2018-10": 2, "2018-09": 1, "2017-12": 1},
    ),
    "WordPress, list": Printed(
        """<aside id="archives-2" class="widget widget_archive"><h2 class="widget-title">Archives</h2><ul>
	<li><a href='https://blog.example/2018/10/'>October 2018</a>&nbsp;(2)</li>
	<li><a href='https://blog.example/2018/09/'>September 2018</a>&nbsp;(13)</li>
</ul></aside>""",
        _OCT_SEP,
    ),
    "WordPress, block": Printed(
        """<ul class="wp-block-archives-list wp-block-archives">	<li><a href='https://blog.example/?m=201810'>octubre 2018</a>&nbsp;(2)</li>
	<li><a href='https://blog.example/?m=201809'>septiembre 2018</a>&nbsp;(13)</li>
</ul>""",
        _OCT_SEP,
    ),
    "WordPress, select": Printed(
        """<label class="screen-reader-text" for="archives-dropdown-2">Archiv</label><select id="archives-dropdown-2" name="archive-dropdown"><option value="">Monat auswählen</option>
	<option value='https://blog.example/2018/10/'> Oktober 2018 &nbsp;(2)</option>
	<option value='https://blog.example/2018/09/'> September 2018 &nbsp;(13)</option>
</select>""",
        _OCT_SEP,
    ),
    "WordPress, Japanese": Printed(
        """<ul><li><a href='https://blog.example/2018/10/'>2018年10月</a>&nbsp;(2)</li><li><a href='https://blog.example/2018/09/'>2018年9月</a>&nbsp;(13)</li></ul>""",
        _OCT_SEP,
    ),
    "WordPress, Croatian": Printed(
        """<ul><li><a href='https://blog.example/?p=1'>listopad 2018.</a>&nbsp;(2)</li><li><a href='https://blog.example/?p=2'>rujan 2018.</a>&nbsp;(13)</li></ul>""",
        _OCT_SEP,
        "hr",
    ),
    "WordPress, Arabic digits": Printed(
        """<ul><li><a href="/2018/10/">أكتوبر ٢٠١٨</a> (٢)</li><li><a href="/2018/09/">سبتمبر ٢٠١٨</a> (١٣)</li></ul>""",
        _OCT_SEP,
    ),
    "WordPress, years": Printed(
        """<ul><li><a href='https://blog.example/2018/'>2018</a>&nbsp;(15)</li>
<li><a href='https://blog.example/2017/'>2017</a>&nbsp;(1,204)</li></ul>""",
        {"2018": 15, "2017": 1204},
    ),
    "Blogger, hierarchy": Printed(
        """<div class='widget BlogArchive' data-version='1' id='BlogArchive1'><h2>Archives</h2><div id='BlogArchive1_ArchiveList'><ul class='hierarchy'><li class='archivedate expanded'><a class='toggle' href='javascript:void(0)'><span class='zippy toggle-open'>

        &#9660;&#160;

</span></a><a class='post-count-link' href='https://blog.example/2018/'>
2018
</a><span class='post-count' dir='ltr'>(15)</span><ul class='hierarchy'><li class='archivedate expanded'><a class='post-count-link' href='https://blog.example/2018/10/'>
octobre
</a><span class='post-count' dir='ltr'>(2)</span><ul class='posts'><li><a href='https://blog.example/2018/10/links.html'>Links of the week (7)</a></li><li><a href='https://blog.example/2018/10/may.html'>May</a></li></ul></li></ul><ul class='hierarchy'><li class='archivedate collapsed'><a class='post-count-link' href='https://blog.example/2018/09/'>
septembre
</a><span class='post-count' dir='ltr'>(13)</span></li></ul></li></ul></div></div>""",
        {"2018": 15, **_OCT_SEP},
    ),
    "Blogger, flat": Printed(
        """<ul class='flat'><li class='archivedate'><a href='https://blog.example/2018/10/'>October 2018</a> (2)</li><li class='archivedate'><a href='https://blog.example/2018/09/'>September 2018</a> (13)</li></ul>""",
        _OCT_SEP,
    ),
    "Blogger, counts without brackets": Printed(
        """<ul class='flat'><li class='archivedate'><a href='https://blog.example/2018/10/'>October 2018<span class='post-count'>2</span></a></li><li class='archivedate'><a href='https://blog.example/2018/09/'>September 2018<span class='post-count'>13</span></a></li></ul>""",
        _OCT_SEP,
    ),
    "Blogger, drop-down": Printed(
        """<select id='BlogArchive1_ArchiveMenu'><option value=''>Archivo del blog</option><option value='https://blog.example/2018/10/'>octubre 2018 (2)</option><option value='https://blog.example/2018/09/'>septiembre 2018 (13)</option></select>""",
        _OCT_SEP,
    ),
    "Blogger of 2004": Printed(
        """<ul><li><a href='http://blog.example/2004_10_01_archive.html'>10/01/2004 - 11/01/2004</a> (3)</li><li><a href='http://blog.example/2004_09_01_archive.html'>09/01/2004 - 10/01/2004</a> (5)</li></ul>""",
        {"2004-10": 3, "2004-09": 5},
    ),
    "Blogger, weeks below years": Printed(
        """<ul class='hierarchy'><li class='archivedate'><a class='post-count-link' href='/2018/'>2018</a> <span class='post-count'>(4)</span><ul class='hierarchy'><li class='archivedate'><a href='/2018_10_07_archive.html'>10/07 - 10/14</a> (3)</li><li class='archivedate'><a href='/2018_09_30_archive.html'>09/30 - 10/07</a> (1)</li></ul></li><li class='archivedate'><a href='/2017/'>2017</a> (2)</li></ul>""",
        {"2018": 4, "2017": 2},
    ),
    "Drupal, list": Printed(
        """<div class="view view-archive"><div class="item-list"><ul class="views-summary"><li><a href="/archive/201810">October 2018</a> (2)</li><li><a href="/archive/201809">September 2018</a> (13)</li></ul></div><div class="more-link"><a href="/archive">more</a></div></div>""",
        _OCT_SEP,
    ),
    "Drupal, inline": Printed(
        """<div class="view-content"><span class="views-summary views-summary-unformatted"><a href="/archive/201810">October 2018</a> (2)</span> | <span class="views-summary views-summary-unformatted"><a href="/archive/201809">September 2018</a> (13)</span></div>""",
        _OCT_SEP,
    ),
    "Movable Type": Printed(
        """<div class="widget-archive-monthly widget-archive widget"><h3 class="widget-header">Monthly <a href="https://blog.example/archives.html">Archives</a></h3><div class="widget-content"><ul><li><a href="https://blog.example/2018/10/">October 2018 (2)</a></li><li><a href="https://blog.example/2018/09/">September 2018 (13)</a></li></ul></div></div>""",
        _OCT_SEP,
    ),
    "FC2": Printed(
        """<ul class="main_menu"><li><a href="https://blog.example/blog-date-201810.html" title="2018/10">2018/10 (2)</a></li><li><a href="https://blog.example/blog-date-201809.html" title="2018/09">2018/09 (13)</a></li></ul>""",
        _OCT_SEP,
    ),
    "FC2, tree": Printed(
        """<dl><dt>2018年 (15)</dt><dd><ul><li><a href="/blog-date-201810.html">10月 (2)</a></li><li><a href="/blog-date-201809.html">9月 (13)</a></li></ul></dd></dl>""",
        {"2018": 15, **_OCT_SEP},
    ),
    "Hatena": Printed(
        """<ul class="hatena-urllist"><li class="archive-module-year" data-year="2018"><div class="archive-module-button"><span class="archive-module-hide-button">▼</span></div><a href="https://blog.example/archive/2018" class="archive-module-year-title">2018</a><ul class="archive-module-months"><li class="archive-module-month"><a href="https://blog.example/archive/2018/10" class="archive-module-month-title">2018 / 10 (2)</a></li><li class="archive-module-month"><a href="https://blog.example/archive/2018/9" class="archive-module-month-title">2018 / 9 (13)</a></li></ul></li></ul>""",
        _OCT_SEP,
    ),
    "livedoor": Printed(
        """<div class="plugin-monthly"><ul class="sidebody"><li><a href="http://blog.example/archives/2018-10.html">2018年10月（2）</a></li><li><a href="http://blog.example/archives/2018-09.html">2018年09月（13）</a></li></ul></div>""",
        _OCT_SEP,
    ),
    "Tistory": Printed(
        """<ul class="list_archive"><li><a href="/archive/2018/10" class="link_archive">2018/10 <span class="archive_cnt">(2)</span></a></li><li><a href="/archive/2018/09" class="link_archive">2018/09 <span class="archive_cnt">(13)</span></a></li></ul>""",
        _OCT_SEP,
    ),
    "Hexo": Printed(
        """<ul class="archive-list"><li class="archive-list-item"><a class="archive-list-link" href="/archives/2018/10/">十月 2018</a><span class="archive-list-count">2</span></li><li class="archive-list-item"><a class="archive-list-link" href="/archives/2018/09/">九月 2018</a><span class="archive-list-count">13</span></li></ul>""",
        _OCT_SEP,
    ),
    "units for brackets": Printed(
        """<div class="aside-box"><ul class="archive-list"><li><a href="/article/month/2018/10"><span class="year">2018年10月</span><span class="num">2篇</span></a></li><li><a href="/article/month/2018/09"><span class="year">2018年9月</span><span class="num">13篇</span></a></li></ul></div>""",
        _OCT_SEP,
    ),
    "units with a capital": Printed(
        """<ul><li><a href="/2018/10/">Oktober 2018</a> &nbsp; <span>2 Artikel</span></li><li><a href="/2018/09/">September 2018</a> &nbsp; <span>13 Artikel</span></li></ul>""",
        _OCT_SEP,
    ),
    "Ghost-like, headings above the posts": Printed(
        """<section><h2>2018 <span>(15)</span></h2><h3>October <span>(2)</span></h3><ul><li><a href="/a/">Things (5)</a></li><li><a href="/b/">More</a></li></ul><h3>September <span>(13)</span></h3><ul><li><a href="/c/">Other</a></li></ul></section>""",
        {"2018": 15, **_OCT_SEP},
    ),
    "Nikola, years above the posts": Printed(
        """<article><h1>Archive</h1><h2>2018 <small>(2)</small></h2><table><tr><td><time datetime="2018-10-23">23 Oct 2018</time></td><td><a href="/posts/unread-8762.html">Unread 8762</a></td></tr></table><h2>2017 <small>(13)</small></h2><table><tr><td><time datetime="2017-10-08">08 Oct 2017</time></td><td><a href="/posts/21.html">21</a></td></tr></table></article>""",
        {"2018": 2, "2017": 13},
    ),
    "Squarespace": Printed(
        """<ul class="archive-group-list"><li class="archive-group"><a href="/blog?month=10-2018" class="archive-group-name-link">October 2018 <span class="archive-group-count">(2)</span></a></li><li class="archive-group"><a href="/blog?month=09-2018" class="archive-group-name-link">September 2018 <span class="archive-group-count">(13)</span></a></li></ul>""",
        _OCT_SEP,
    ),
    "BlogEngine.NET": Printed(
        """<ul id="monthList"><li class="year" onclick="BlogEngine.toggleMonth('year2018')">2018<ul id="year2018" class="open"><li><a href="/2018/10/default">October</a> (2)</li><li><a href="/2018/9/default">September</a> (13)</li></ul></li></ul>""",
        _OCT_SEP,
    ),
    "details": Printed(
        """<details open><summary>2018 (15)</summary><ul><li><a href="/2018/10/">October (2)</a></li><li><a href="/2018/09/">September (13)</a></li></ul></details>""",
        {"2018": 15, **_OCT_SEP},
    ),
    "table": Printed(
        """<table><tr><th>Month</th><th>Posts</th></tr><tr><td><a href="/2018/10/">October 2018</a></td><td>2</td></tr><tr><td><a href="/2018/09/">September 2018</a></td><td>13</td></tr></table>""",
        _OCT_SEP,
    ),
    "badge before the label": Printed(
        """<ul class="list-group"><li class="list-group-item"><span class="badge">2</span><a href="/2018/10/">October 2018</a></li><li class="list-group-item"><span class="badge">13</span><a href="/2018/09/">September 2018</a></li></ul>""",
        _OCT_SEP,
    ),
    "lines, no list": Printed(
        """<p><a href="/2018/10/">October 2018</a> [2]<br><a href="/2018/09/">September 2018</a> [13]<br></p>""",
        _OCT_SEP,
    ),
    "oldest first": Printed(
        """<ul><li><a href="/2018/09/">September 2018</a> (13)</li><li><a href="/2018/10/">October 2018</a> (2)</li></ul>""",
        {"2018-09": 13, "2018-10": 2},
    ),
    "one month only": Printed("""<ul><li><a href="/2018/10/">October 2018</a> (2)</li></ul>""", {"2018-10": 2}),
    "a language without a table, by its links": Printed(
        """<ul><li><a href="/2018/10/">Winterfylleth 2018</a> (2)</li><li><a href="/2018/09/">Haligmonath 2018</a> (13)</li></ul>""",
        _OCT_SEP,
    ),
    "a language without a table, by its order": Printed(
        "<ul>"
        + "".join(
            f"<li>{year} ({sum(months)})<ul>"
            + "".join(
                f"<li><a href='#'>{'abo bel cid dor eph fin gal hon ist jax kel lum'.split()[m - 1]}</a> ({m})</li>"
                for m in months
            )
            + "</ul></li>"
            for year, months in ((2018, range(7, 0, -1)), (2017, range(12, 5, -1)))
        )
        + "</ul>",
        {"2018": 28, "2017": 63}
        | {f"2018-{m:02}": m for m in range(7, 0, -1)}
        | {f"2017-{m:02}": m for m in range(12, 5, -1)},
    ),
    "a language without a table, years alone": Printed(
        "<ul><li>2018 (3)<ul><li><a href='#'>Winterfylleth</a> (2)</li><li><a href='#'>Haligmonath</a> (1)</li></ul></li><li>2017 (1)<ul><li><a href='#'>Blotmonath</a> (1)</li></ul></li></ul>",
        {"2018": 3, "2017": 1},
    ),
}

NO_BLOCKS: dict[str, str] = {
    "categories with a year among them": """<ul><li class="cat-item"><a href="/category/books/">Books</a> (5)</li><li class="cat-item"><a href="/c/2018/">2018</a> (3)</li><li class="cat-item"><a href="/category/travel/">Travel</a> (9)</li></ul>""",
    "categories named like months": """<ul><li><a href="/c/may/">May</a> (3)</li><li><a href="/c/books/">Books</a> (9)</li></ul>""",
    "tag cloud of years": """<div class="tagcloud"><a href="/tag/2018/">2018 (3)</a> <a href="/tag/2017/">2017 (3)</a> <a href="/tag/books/">books (9)</a></div>""",
    "years by size": """<div class="cloud"><a href="/t-2018/">2018 (3)</a> <a href="/t-2011/">2011 (4)</a> <a href="/t-2016">2016 (9)</a></div>""",
    "months of one category": """<ul><li><a href="/category/books/2018/10/">October 2018</a> (2)</li><li><a href="/category/books/2018/09/">September 2018</a> (1)</li></ul>""",
    "weeks": """<ul><li><a href='/?m=2018&w=40'>October 1, 2018–October 7, 2018</a>&nbsp;(2)</li><li><a href='/?m=2018&w=39'>September 24, 2018–September 30, 2018</a>&nbsp;(2)</li></ul>""",
    "days": """<ul><li><a href='/2018/10/04/'>October 4, 2018</a>&nbsp;(2)</li><li><a href='/2018/10/03/'>October 3, 2018</a>&nbsp;(1)</li></ul>""",
    "a calendar": """<table id="wp-calendar"><caption>October 2018</caption><thead><tr><th>M</th><th>T</th></tr></thead><tbody><tr><td><a href="/2018/10/01/">1</a></td><td>2</td><td>3</td></tr></tbody></table><a href="/2018/09/">« Sep</a>""",
    "a month above a calendar of days": """<div><a href="/blog/2018-10">October 2018</a></div><table><tr><td>26</td></tr></table><p><a href="/blog/2018-10">2018 October</a> <b>26</b></p>""",
    "numbered pages": """<div class="nav">October 2018 <a href="?page=1">1</a> <a href="?page=2">2</a> <a href="?page=3">3</a></div>""",
    "posts named like months, with comments": """<ul><li><a href="/2018/10/october/">October (3)</a></li><li><a href="/2018/09/may/">May (4)</a></li></ul>""",
    "dates of posts in pieces": """<ul><li><span class="month">Jul</span> <span class="day">8</span> <span class="year">2016</span> <a href="/a/">One</a></li><li><span class="month">Jun</span> <span class="day">9</span> <span class="year">2016</span> <a href="/b/">Two</a></li></ul>""",
    "dates in time elements": """<h1><a href="/a/">One</a></h1><time datetime="2016-07-08"><span class='month'>Jul</span> <span class='day'>08</span> <span class='year'>2016</span></time><h1><a href="/b/">Two</a></h1><time datetime="2016-06-09"><span class='month'>Jun</span> <span class='day'>09</span> <span class='year'>2016</span></time>""",
    "a table of figures": """<table><tr><td>2016</td><td>52</td></tr><tr><td>2017</td><td>40</td></tr></table>""",
    "books read a year": """<ul><li>2016 (52)</li><li>2017 (40)</li></ul>""",
    "output of a program": """<pre>2007 (66)\n2008 (75)</pre>""",
    "a fiscal calendar that links elsewhere": """<ul><li><a href="/2017/04/">October 2018</a> (2)</li><li><a href="/2017/03/">September 2018</a> (3)</li></ul>""",
    "a comment count under a dated title": """<h2><a href="/2018/10/four-years/">2018</a></h2><p><a href="/2018/10/four-years/#comments">3 comments</a></p>""",
}
