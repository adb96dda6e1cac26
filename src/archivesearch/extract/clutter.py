"""Which elements of a page are never part of a post: comments, share bars, related posts, navigation, archive blocks?

Judged by names alone (tag, class, id, role). How much of the page an element holds is weighed by the caller: names lie,
and a theme may call the whole page `sidebar-right`.
"""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache

SURE_SHARE = 0.75
HEAVY_SHARE = 0.35
"""A subtree with more of the page's text than this is no clutter, whatever its name (measured; comments excepted)."""


class Clutter(IntEnum):
    NONE = 0
    SOFT = 1
    """Believed when it holds little of the page's text."""
    COMMENTS = 2
    """Believed however much it holds: a post of ten words may have a thousand words of comments."""
    SURE = 4
    """As soft clutter, but believed up to three quarters of the text when there is no post in it."""
    CAPTION = 3
    """Soft clutter on a page alone, where captions are mostly an agency's; on a known blog the author's own words."""


_CLUTTER_TAGS = frozenset({"nav", "aside", "footer", "menu", "dialog", "form"})
_CAPTION_TAGS = frozenset({"figcaption", "caption"})
_CLUTTER_ROLES = frozenset(
    "navigation complementary contentinfo banner search menu menubar toolbar dialog alertdialog tablist".split()
)

_COMMENTS = re.compile(
    r"(?:^|[\s_-])(?:comments?|commentlist|commentarea|commentblock|commentform|commentsection|comments?container"
    r"|comentarios?|commentaires?|kommentare?|kommentarer|disqus|dsq|livefyre|isso|utterances|giscus|cusdis|respond"
    r"|responses?|replies|reactions|discussion|webmentions?|trackbacks?|pingbacks?|guestbook|fb-comments|waline|valine"
    r"|gitment|gitalk|remark42)(?:$|[\s_-])"
    r"|^disqus_|commentlist|comment-?list|comments-?area|reader-?comments|user-?comments"
)
"""Containers of what readers wrote: WordPress #comments and #respond, Blogger #comments, Movable Type .comments-body,
Disqus #disqus_thread and its kin."""

_NOT_COMMENTS = re.compile(
    r"(?:no|has|with|open|closed|hide|show|post|entry|article|single|status|uncommented)[_-]comments?\b"
    r"|comments?[_-](?:open|closed|enabled|disabled|off|on)\b"
)
"""Names of whole pages and posts that only mention comments: WordPress body and post classes."""

_SOFT_GROUPS = (
    # What it is and where it was met; words of class names and ids, whole between blanks, hyphens or underscores.
    (
        "sharing: WordPress .sharedaddy, AddToAny .a2a_kit",
        (
            r"share|shares|sharing|sharebar|sharebuttons?|sharethis|sharedaddy|sd-sharing|addthis|addtoany|a2a"
            r"|social|socials|socialmedia|follow|followus|twitter-share|facebook-share|like|likes|jp-likes|kudos?"
        ),
    ),
    (
        "other posts: WordPress .jp-relatedposts, Ghost .read-next",
        (
            r"related|relatedposts?|jp-relatedposts|recommended|recommendations?|recommend|similar"
            r"|more-?(?:posts|stories|from|news|articles|on|like)|read-?(?:more|next|also)|also-?(?:read|like)"
            r"|yarpp|popular|trending|most-?(?:read|popular|viewed|commented)|latest|recent|recentposts|teasers?"
            r"|outbrain|taboola|crp|nrelate|linkwithin|zemanta|prevnext|next-?(?:post|article)"
            r"|prev-?(?:post|article)|adjacent|siblings|series-nav|another[_-]category"
        ),
    ),
    (
        "page furniture: Blogger .BlogArchive, WordPress #sidebar",
        (
            r"sidebar|sidebars|side-?bar|widgets?|widgetized|breadcrumbs?|crumbs?|pagination|paginator|pager"
            r"|pagenav|paginav|links|wp-pagenavi|nav|navi|navbar|navbox|navigation|navlinks|menus?|submenu|megamenu|footer|foot"
            r"|colophon|masthead|topbar|toolbar|toolbox|tools|skip-?link|skip|site-?header|siteheader"
            r"|table-of-contents|page-?header-?nav|mw-editsection|editsection|toc-?toggle|archive-?(?:list|block|tree)|blogarchive"
            r"|blog-?archive|archivelist|tagcloud|tag-?cloud|blogroll"
        ),
    ),
    (
        "about the post: Drupal .submitted, WordPress .postmetadata",
        (
            r"byline|bylines|author-?(?:box|bio|info|card|profile|meta|description|about)|authorbox"
            r"|about-?(?:the-?)?author|bio|biography|profile|meta|metadata|postmeta|postmetadata|post-?meta"
            r"|entry-?meta|article-?meta|postinfo|post-?info|entry-?(?:info|utility|footer)|post-?footer"
            r"|postfooter|entry-footer|article-?(?:footer|info|tools)|submitted|posted|posted-?on|postedby"
            r"|postdate|post-?date|entry-?date|dateline|timestamp|pubdate|date-header|taglist|tag-?list|tag-?links"
            r"|post-?tags|entry-?tags|article-?tags|posttags|categories|cat-?links|post-?categories|taxonomy"
            r"|keywords|topics|post-?labels|filed-?under|tags|rating|ratings|votes?|voting|poll|stars|read-?time"
            r"|reading-?time|viewcount|post-?views|comments?-?(?:link|count|number|bubble)"
        ),
    ),
    (
        "beside pictures and code: galleries, Pygments .linenos",
        (r"gallery|inlinegallery|slideshow|slider|carousel|player|video-?(?:title|info)|linenos?|lineno|line-?numbers"),
    ),
    (
        "asking for something: Substack .subscription-widget, adsbygoogle",
        (
            r"newsletter|subscribe|subscription|signup|sign-?up|optin|mailchimp|mc_embed\w*|cta|call-?to-?action"
            r"|donate|donation|paywall|promo|promos|promotion|promobox|ad|ads|advert|adverts|advertisement"
            r"|advertising|adsense|adsbygoogle|adslot|ad-?(?:slot|unit|container|wrapper|box|block)|sponsor"
            r"|sponsored|banner|dfp|google-?ad\w*|affiliate|cookie|cookies|cookie-?\w+|gdpr|consent|popup|modal"
            r"|tooltip|notification|alert-?bar|print|printonly|print-?only|printfriendly|login|search|searchform"
            r"|search-?box|lang-?switch\w*|language-?switcher|copyright|legal|disclaimer|license|rights"
            r"|screen-?reader-?text|visually-?hidden|sr-?only|noprint|no-?print|jump-?to|back-?to-?top|totop"
            r"|scroll-?top"
        ),
    ),
)
_SOFT_WORDS = re.compile(
    rf"(?:^|[\s_-])(?:{'|'.join(words for _, words in _SOFT_GROUPS)})(?:$|[\s_-])"
    r"|(?:^|\s)(?:hidden|hide|invisible|gutter|overlay|lightbox)(?:$|\s)"
)
_CAPTIONS = re.compile(
    # WordPress .wp-caption-text, Blogger td.tr-caption, newspapers' .image-credit.
    r"(?:^|[\s_-])(?:caption|captions|image-?(?:description|annotation|copyright|text|legend)|imagedescription"
    r"|bildunterschrift|wp-caption-text|wp-caption|credit|credits|image-?(?:caption|credit|source|info)"
    r"|photo-?(?:caption|credit)|(?:media|video)-?caption)(?:$|[\s_-])"
)


_MODIFIERS = re.compile(
    r"(?:^|(?<=\s))(?:(?:no|has|with|without|not|is|label|field--label|elementor(?!-(?:posts-container|post-info|author-box|post-navigation|share-btn)(?:\s|$)))[_-]\S+|\S+--label-\S+"
    r"|sidebar[_-](?:position[_-])?(?:left|right|none|both)\S*|content-sidebar\S*)(?=\s|$)"
)
"""Names that describe an element by what it has or lacks: `has-sidebar`, `no-share`, Drupal's `field--label-hidden`,
the page's `sidebar-position-left` (Hexo NexT), Genesis' `content-sidebar-wrap` around both."""
_SURE_WORDS = re.compile(
    # WordPress p.postmetadata, Jetpack, Movable Type .entry-footer, Dotclear .post-info, Tistory .another_category.
    r"(?:^|\s)(?:postmetadata|sharedaddy|jp-relatedposts|entry-?(?:footer|meta|utility)|post-?(?:footer|meta|info|nav"
    r"|navigation|copyright)|postinfo|postmeta|article-?(?:info|meta|footer)|node-?links|comments?-?(?:count|link)"
    r"|elementor-(?:posts-container|post-info|author-box|post-navigation|share-btn)|another[_-]category|related-?posts?|wp-block-post-navigation-link|prev-?next|pagenav|paginav|post-?pager)(?:$|\s)"
)
"""Names that mean nothing but facts about a post or ways to others: believed also in a post of two sentences."""
_POST_NAMES = re.compile(
    r"(?:^|\s)(?:type-post|type-page|hentry|h-entry|post-type-post|entry-content|e-content|articlebody"
    r"|widget blog)(?=\s|$)"
)
"""Posts themselves: WordPress lists the post's categories and tags among its classes, whatever words they are; Blogger
calls its main column a widget."""


@lru_cache(maxsize=4096)
def clutter_by_name(tag: str, names: str) -> Clutter:
    """What an element's tag and names (as `names.names_of` gives them) say it is."""
    names = _MODIFIERS.sub(" ", names)
    if _POST_NAMES.search(names) and tag != "li":
        return Clutter.NONE
    if names and tag not in ("html", "body"):
        if _COMMENTS.search(names) and not _NOT_COMMENTS.search(names):
            return Clutter.COMMENTS
        if _SURE_WORDS.search(names):
            return Clutter.SURE
        if _SOFT_WORDS.search(names) or not _CLUTTER_ROLES.isdisjoint(names.split()):
            return Clutter.SOFT
        if _CAPTIONS.search(names):
            return Clutter.CAPTION
    if tag in _CAPTION_TAGS:
        return Clutter.CAPTION
    return Clutter.SOFT if tag in _CLUTTER_TAGS else Clutter.NONE


@lru_cache(maxsize=4096)
def is_beside(tag: str, names: str) -> bool:
    """Does an element say by its tag and names that what it holds stands beside the post?"""
    if tag in ("html", "body") or _POST_NAMES.search(names):
        return False
    names = _MODIFIERS.sub(" ", names)
    return (
        tag in ("aside", "nav") or _BESIDE.search(names) is not None or clutter_by_name(tag, names) is Clutter.COMMENTS
    )


_BESIDE = re.compile(
    r"(?:^|[\s_-])(?:sidebar|widgets?|tagcloud|tag-?cloud|related\w*|recommended|popular|recent|colophon|blogroll|menu"
    r"|navbar|breadcrumbs?)(?:$|[\s_-])"
)
