"""Where does a listing look like a post, or a post like a listing? One post a page, all titles beside each, posts that list posts."""

# ruff: noqa: E501  (mark-up is easier to compare with the original unbroken)

from __future__ import annotations

from dataclasses import replace

from tests.support.golden_blogs.golden import (
    MONTHS,
    Golden,
    Post,
    by_month,
    by_tag,
    leaves,
    link,
    listed,
    neighbours,
    rss,
    slug,
    static_text,
    text,
    truth,
    write_posts,
)


def one_post_a_page(base: str) -> Golden:
    """The home page and /page/2 to /page/30 show one post each, whole; the permalink shows it once more with comments."""
    posts = write_posts(30, 2010, 2013, seed=201)
    name = "One at a Time"

    def path(post: Post) -> str:
        return f"/{post.at:%Y}/{post.slug}/"

    def page(title: str, main: str) -> str:
        return f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title></head><body><div id="banner">{link("/", name)} {link("/about/", "About")}</div><div id="content">{main}</div></body></html>'

    def entry(post: Post) -> str:
        return f'<div class="post"><h2>{link(path(post), text(post.title))}</h2><small>{post.long_date}</small><div class="entry">{post.body()}</div></div>'

    blog = Golden(truth=truth(posts, path))
    for leaf in leaves(posts, 1, "/", "/page/{}/"):
        post = leaf.posts[0]
        blog.routes[leaf.path] = page(
            name,
            f'{entry(post)}<p>{link(path(post) + "#comments", f"{len(post.comments)} comments")}</p><p class="nav">{link(leaf.older, "Previous entry")} {link(leaf.newer, "Next entry")}</p>',
        )
    for post in posts:
        said = listed(f"<b>{who}</b> {text(what)}" for who, what in post.comments)
        blog.routes[path(post)] = page(
            f"{text(post.title)} &laquo; {name}", f'{entry(post)}<h3 id="comments">Comments</h3><ol>{said}</ol>'
        )
    blog.routes["/about/"] = page(
        f"About &laquo; {name}", f'<div class="post"><h2>About</h2><div class="entry">{static_text(2010)}</div></div>'
    )
    return blog


def seldom(base: str) -> Golden:
    """Two posts a year for eleven years: each month, each tag, each author's page holds one post, whole."""
    posts = [replace(post, tags=(post.title.split()[-1].title(),)) for post in write_posts(22, 2006, 2016, seed=202)]
    name = "Seldom"

    def path(post: Post) -> str:
        return f"{post.at:/%Y/%m}/{post.slug}.html"

    tags, months = by_tag(posts), by_month(posts)

    def page(title: str, main: str) -> str:
        rows = listed(link(f"/{y}/{m:02}/", f"{MONTHS[m - 1]} {y} ({len(some)})") for (y, m), some in months.items())
        return f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title><link rel="alternate" type="application/rss+xml" href="/index.xml"></head><body><h1 id="name">{link("/", name)}</h1><div id="main">{main}</div><div id="side"><h3>Archive</h3><ul>{rows}</ul><h3>Tags</h3><ul>{listed(link(f"/tags/{slug(tag)}/", tag) for tag in tags)}</ul></div></body></html>'

    def entry(post: Post) -> str:
        return f'<div class="entry"><h2 class="title">{link(path(post), text(post.title))}</h2>{post.body()}<p class="byline">Posted by {link("/authors/tim/", "tim")} on {post.long_date} | {link(path(post), "Permalink")} | Tags: {", ".join(link(f"/tags/{slug(tag)}/", tag) for tag in post.tags)}</p></div>'

    blog = Golden(truth=truth(posts, path))
    blog.routes["/"] = page(name, "".join(map(entry, posts[:-6:-1])))
    for (y, m), some in months.items():
        blog.routes[f"/{y}/{m:02}/"] = page(f"{name}: {MONTHS[m - 1]} {y}", "".join(map(entry, some)))
    for tag, some in tags.items():
        blog.routes[f"/tags/{slug(tag)}/"] = page(f"{name}: {tag}", "".join(map(entry, some[::-1])))
    blog.routes["/authors/tim/"] = page(f"{name}: tim", "".join(map(entry, posts[::-1])))
    for post in posts:
        blog.routes[path(post)] = page(f"{name}: {text(post.title)}", entry(post))
    blog.routes["/index.xml"] = rss(base, name, [(post, path(post)) for post in posts[:-11:-1]])
    return blog


def all_titles_beside(base: str) -> Golden:
    """A column with the titles of all 50 posts on every page, longer than most texts; the home page is the newest post."""
    posts = write_posts(50, 2003, 2009, seed=203, paragraphs=2)
    name = "Everything at Once"

    def path(post: Post) -> str:
        return f"/{post.slug}.htm"

    column = listed((f"{post.at:%d/%m/%y} {link(path(post), text(post.title))}" for post in posts[::-1]), "p")

    def page(title: str, main: str) -> str:
        return f"<html><head><title>{title}</title></head><body><table><tr><td colspan=2><h1>{name}</h1></td></tr><tr valign=top><td width=240 class=list>{column}<p>{link('/contact.htm', 'Contact')}</p></td><td>{main}</td></tr></table></body></html>"

    blog = Golden(truth=truth(posts, path), aliases={"/", "/index.htm"})
    for post in posts:
        blog.routes[path(post)] = page(
            f"{name} - {text(post.title)}",
            f"<h2>{text(post.title)}</h2><p><i>{post.at.day} {MONTHS[post.at.month - 1]} {post.at.year}</i></p>{post.body()}",
        )
    blog.routes["/"] = blog.routes["/index.htm"] = blog.routes[path(posts[-1])]
    blog.routes["/contact.htm"] = page(f"{name} - Contact", f"<h2>Contact</h2>{static_text(2030, 1)}")
    return blog


def posts_that_list_posts(base: str) -> Golden:
    """Every tenth post is a review of the ten before, each named by its title with its first sentences; series name their parts."""
    posts = write_posts(50, 2016, 2020, seed=204)
    name = "Recollected"

    def path(post: Post) -> str:
        return f"{post.at:/posts/%Y}-{post.slug}/"

    def page(title: str, main: str) -> str:
        return f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title></head><body><nav>{link("/", name)} {link("/posts/", "All posts")} {link("/about/", "About")}</nav><main>{main}</main></body></html>'

    blog = Golden(truth=truth(posts, path))
    for leaf in leaves(posts, 10, "/", "/page/{}/"):
        blog.routes[leaf.path] = page(
            name,
            "".join(
                f'<section><h2>{link(path(post), text(post.title))}</h2><time datetime="{post.on}">{post.long_date}</time><p>{post.teaser}</p></section>'
                for post in leaf.posts
            )
            + f"<p>{link(leaf.newer, 'Newer')} {link(leaf.older, 'Older')}</p>",
        )
    blog.routes["/posts/"] = page(
        f"All posts — {name}",
        f"<h1>All posts</h1><ul>{listed(f'<time datetime={post.on}>{post.long_date}</time> {link(path(post), text(post.title))}' for post in posts[::-1])}</ul>",
    )
    for place, post in enumerate(posts):
        body = post.body()
        if place % 10 == 9:
            body += "<p>And so to the ten before.</p>" + "".join(
                f"<h3>{link(path(one), text(one.title))}</h3><p>{text(one.paragraphs[0])}</p>"
                for one in posts[place - 9 : place]
            )
        if place % 10 in (2, 3, 4, 5):
            parts = posts[place - place % 10 + 2 : place - place % 10 + 6]
            body += f'<div class="series"><p>This is part of a series:</p><ol>{listed(text(one.title) if one is post else link(path(one), text(one.title)) for one in parts)}</ol></div>'
        blog.routes[path(post)] = page(
            f"{text(post.title)} — {name}",
            f'<article><h1>{text(post.title)}</h1><time datetime="{post.on}">{post.long_date}</time>{body}</article>',
        )
    blog.routes["/about/"] = page(f"About — {name}", f"<article><h1>About</h1>{static_text(2040)}</article>")
    return blog


def teasers_below(base: str) -> Golden:
    """Short posts, and below each the teasers of six others with picture, title and day: more of theirs than its own."""
    posts = write_posts(45, 2019, 2022, seed=205, paragraphs=2)
    name = "Kettle Weekly"

    def path(post: Post) -> str:
        return f"/{post.tags[0].lower()}/{post.slug}-{post.number + 1000}"

    tags = by_tag(posts)

    def page(title: str, main: str) -> str:
        menu = "".join(link(f"/{tag.lower()}", tag) for tag in tags)
        return f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title><meta property="og:site_name" content="{name}"></head><body><header>{link("/", name)}<nav>{menu}</nav></header><main>{main}</main><footer>{link("/about", "About")} {link("/terms", "Terms")}</footer></body></html>'

    def card(post: Post) -> str:
        return f'<article class="card"><a href="{path(post)}"><img src="/i/{post.number}.webp" alt=""></a><div><a class="kicker" href="/{post.tags[0].lower()}">{post.tags[0]}</a><h3>{link(path(post), text(post.title))}</h3><p>{post.teaser}</p><span class="date">{post.at:%b} {post.at.day}, {post.at.year}</span></div></article>'

    blog = Golden(truth=truth(posts, path))
    for leaf in leaves(posts, 12, "/", "/?page={}"):
        blog.routes[leaf.path] = page(
            name, "".join(map(card, leaf.posts)) + f'<div class="more">{link(leaf.older, "Load more")}</div>'
        )
    for tag in tags:
        some = [post for post in posts if post.tags[0] == tag]
        for leaf in leaves(some, 12, f"/{tag.lower()}", f"/{tag.lower()}?page={{}}"):
            blog.routes[leaf.path] = page(
                f"{tag} | {name}",
                f"<h1>{tag}</h1>"
                + "".join(map(card, leaf.posts))
                + f'<div class="more">{link(leaf.older, "Load more")}</div>',
            )
    for place, post in enumerate(posts):
        others = [posts[(place + 7 * n) % len(posts)] for n in range(1, 7)]
        blog.routes[path(post)] = page(
            f"{text(post.title)} | {name}",
            f'<article class="story"><a class="kicker" href="/{post.tags[0].lower()}">{post.tags[0]}</a><h1>{text(post.title)}</h1><span class="date">{post.at:%b} {post.at.day}, {post.at.year}</span><p>{text(post.paragraphs[0])}</p></article><section class="more-stories"><h2>More stories</h2>{"".join(map(card, others))}</section>',
        )
    for seed, one in enumerate(("about", "terms"), 2050):
        blog.routes[f"/{one}"] = page(
            f"{one.title()} | {name}", f'<article class="story"><h1>{one.title()}</h1>{static_text(seed)}</article>'
        )
    return blog


def answered_by_comments(base: str) -> Golden:
    """A line of text and thirty comments below, each with its own day, link and reply; comments have pages at /comment/123."""
    posts = write_posts(24, 2009, 2012, seed=206, paragraphs=2)
    name = "Open Thread"

    def path(post: Post) -> str:
        return f"/post/{post.number}/{post.slug}"

    def page(title: str, main: str) -> str:
        return f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title></head><body><div id="top">{link("/", name)} {link("/rules", "Rules")}</div>{main}</body></html>'

    blog = Golden(truth=truth(posts, path))
    for leaf in leaves(posts, 6, "/", "/?p={}"):
        blog.routes[leaf.path] = page(
            name,
            "".join(
                f'<div class="thread"><h2>{link(path(post), text(post.title))}</h2><p class="by">{post.at:%B} {post.at.day}, {post.at.year}</p><p>{text(post.paragraphs[0])}</p></div>'
                for post in leaf.posts
            )
            + f"<p>{link(leaf.newer, 'Newer')} {link(leaf.older, 'Older')}</p>",
        )
    said = {}
    for older, post, newer in neighbours(posts):
        rows = ""
        for n in range(30):
            number = post.number * 100 + n
            words = posts[(post.number + n) % len(posts)].paragraphs[-1]
            who = posts[n % len(posts)].comments[0][0] if posts[n % len(posts)].comments else "tim"
            day = (post.at.day + n) % 27 + 1
            rows += f'<div class="comment" id="c{number}"><p class="by">{link(f"/user/{slug(who)}", who)} {link(f"/comment/{number}", f"{MONTHS[post.at.month % 12]} {day}, {post.at.year}")}</p><p>{text(words)}</p>{link(f"/comment/{number}#reply", "reply")}</div>'
            if n % 6 == 0:
                said[f"/comment/{number}"] = page(
                    f"Comment on {text(post.title)} - {name}",
                    f'<p>In reply to {link(path(post), text(post.title))}</p><div class="comment"><p class="by">{who} {MONTHS[post.at.month % 12]} {day}, {post.at.year}</p><p>{text(words)}</p></div>',
                )
        near = " ".join(link(path(one), text(one.title)) for one in (older, newer) if one)
        blog.routes[path(post)] = page(
            f"{text(post.title)} - {name}",
            f'<div class="thread"><h1>{text(post.title)}</h1><p class="by">{post.at:%B} {post.at.day}, {post.at.year}</p><p>{text(post.paragraphs[0])}</p></div><h3>30 comments</h3>{rows}<p>{near}</p>',
        )
    blog.routes |= said
    for who in ("ann-barrow", "peter-holt", "maggie", "j-okafor", "tim", "lotte-van-dam", "simon-b", "rachel_k"):
        blog.routes[f"/user/{who.replace('_', '-')}"] = page(
            f"{who} - {name}", f"<h1>{who}</h1><p>Member since 2009. 30 comments.</p>"
        )
    blog.routes["/rules"] = page(f"Rules - {name}", f"<h1>Rules</h1>{static_text(2060)}")
    return blog
