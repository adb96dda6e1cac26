"""`archivesearch counts`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from archivesearch import columns, files
from archivesearch.archive.counts import By, Order, build_tree, in_order, limited, with_empty_months
from archivesearch.archive.labels import ENGLISH, Labels, UnknownLanguage, labels_in
from archivesearch.archive.render import ArchiveFormat, Look, Titles, render
from archivesearch.cli.filters import filter_options, read_filter
from archivesearch.cli.reading import read_file
from archivesearch.cli.session import Session, print_lines
from archivesearch.errors import Exit, FileFailed
from archivesearch.model import ArchiveTree, Month, PostFilter
from archivesearch.named_tuples import NamedTuple
from archivesearch.store.blogs import Blogs
from archivesearch.store.database import Database
from archivesearch.store.posts import Posts

if TYPE_CHECKING:
    from archivesearch.archive.groups import Grouping
    from archivesearch.model import PostTitle

_LISTING = (ArchiveFormat.TEXT, ArchiveFormat.MARKDOWN, ArchiveFormat.HTML, ArchiveFormat.JSON)


class Wanted(NamedTuple):
    """What the command line asks for, validated."""

    by: By
    order: Order
    limit: int | None
    empty: bool
    flat: bool
    posts: bool
    format: ArchiveFormat | None
    lang: str | None
    details: bool
    counts: bool
    link_template: str | None
    template: Path | None
    plot: Path | None
    check: str | None
    in_place: Path | None
    filter: PostFilter

    @property
    def is_nested(self) -> bool:
        return self.by is By.MONTH and not self.flat

    @property
    def form(self) -> ArchiveFormat:
        return self.format or (ArchiveFormat.TEXT if self.in_place is None else ArchiveFormat.HTML)

    @property
    def is_for_publication(self) -> bool:
        """In the blog's language: what goes into its pages; text is for whoever types the command."""
        return self.template is not None or self.plot is not None or self.form is not ArchiveFormat.TEXT


@click.command(name="counts")
@filter_options
@click.option("--by", type=click.Choice([by.value for by in By]), default=By.MONTH.value, show_default=True)
@click.option(
    "--order",
    type=click.Choice([order.value for order in Order]),
    help="[default: newest; count for tags, authors, languages and blogs]",
)
@click.option("--limit", type=click.IntRange(1), metavar="N", help="The first so many months (or tags, ...) only.")
@click.option("--empty", is_flag=True, help="Show months, weeks, days or years without a post, too.")
@click.option("--flat", is_flag=True, help="Months in one list, each with its year.")
@click.option("--posts", is_flag=True, help="List the posts below their month.")
@click.option(
    "--format",
    "format_name",
    type=click.Choice([form.value for form in ArchiveFormat]),
    help="[default: text; html with --in-place]",
)
@click.option("--lang", metavar="CODE", help="Language of month names  [default: the blog's; English in text]")
@click.option("--details", is_flag=True, help="Years fold in html (<details>).")
@click.option("--without-counts", is_flag=True, help="Names only, in markdown, html and option.")
@click.option("--link-template", metavar="URL", help="Link in html, option and link: /archive/{year}/{month:02}")
@click.option("--template", type=click.Path(path_type=Path), metavar="FILE", help="Write with a Jinja2 template.")
@click.option(
    "--plot", type=click.Path(path_type=Path), metavar="FILE", help="Draw posts a month: FILE.svg or FILE.png."
)
@click.option("--check", metavar="FILE|URL", help="Compare with a published block; exit 1 when a month differs.")
@click.option(
    "--in-place",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Replace the block between the markers <!-- archivesearch:begin --> and <!-- archivesearch:end -->.",
)
@click.pass_obj
def command(session: Session, /, **options: Any) -> int:
    """Print the archive counts: posts by year and month, newest first, posts without a month apart.

    --by counts years, weeks, days, tags, authors, languages or blogs instead.
    """
    wanted = _wanted(options)
    with session.workspace.open_to_read() as database:
        if wanted.check is not None:
            from archivesearch.cli.checking import check

            return check(session, build_tree(Posts(database).count_by_month(wanted.filter)), wanted.check)
        labels = _labels(database, wanted)
        if wanted.plot is not None:
            _plot(session, _tree(database, wanted), wanted.plot, labels, _title(database, wanted))
            return Exit.DONE
        block = _block(session, database, wanted, labels)
    if wanted.in_place is not None:
        _replace(session, wanted.in_place, block)
    else:
        print_lines(block.splitlines())
    return Exit.DONE


# --- details: what is asked ---------------------------------------------------------------------------------------


def _wanted(options: dict[str, Any]) -> Wanted:
    by, order, form = By(options.pop("by")), options.pop("order"), options.pop("format_name")
    wanted = Wanted(
        filter=read_filter(options),
        by=by,
        order=Order(order) if order else (Order.NEWEST if by.is_time else Order.COUNT),
        format=ArchiveFormat(form) if form else None,
        counts=not options.pop("without_counts"),
        **options,
    )
    for wrong, why in _conflicts(wanted):
        if wrong:
            raise click.UsageError(why, click.get_current_context())
    return wanted


def _conflicts(wanted: Wanted) -> list[tuple[bool, str]]:
    outputs = [wanted.check is not None, wanted.in_place is not None, wanted.plot is not None]
    by_month = wanted.by is By.MONTH
    listing = wanted.form in _LISTING or wanted.template is not None
    plot = wanted.plot.suffix.lower() if wanted.plot is not None else ".svg"
    return [
        (sum(outputs) > 1, "--check, --in-place and --plot exclude each other"),
        (wanted.template is not None and wanted.format is not None, "--template and --format exclude each other"),
        (plot not in (".svg", ".png"), f"--plot draws .svg and .png, not {plot or 'a file without an ending'}"),
        ((wanted.plot is not None or wanted.check is not None) and not by_month, "--plot and --check are by month"),
        (wanted.flat and not by_month, "--flat is for months"),
        (wanted.empty and not wanted.by.is_time, f"there is no empty {wanted.by}: --empty is for months and the like"),
        (wanted.posts and not (wanted.is_nested and listing), "--posts needs months in text, markdown, html or json"),
        (
            wanted.details and not (wanted.is_nested and wanted.form is ArchiveFormat.HTML),
            "--details is for months in html",
        ),
        (
            wanted.form is ArchiveFormat.LINK and wanted.link_template is None,
            "--format link needs --link-template, such as /{year}/{month:02}/",
        ),
    ]


# --- details: what is counted -------------------------------------------------------------------------------------


def _block(session: Session, database: Database, wanted: Wanted, labels: Labels) -> str:
    look = Look(
        labels=labels,
        link_template=wanted.link_template,
        bars=session.style.width if wanted.in_place is None else None,
        counts=wanted.counts,
        folded=wanted.details,
        titles=_titles(database, wanted) if wanted.posts else None,
    )
    if wanted.template is not None:
        return _from_template(database, wanted, look)
    if wanted.is_nested:
        return render(_tree(database, wanted), wanted.form, look)
    from archivesearch.archive.render_groups import render_groups

    return render_groups(_groups(database, wanted, labels), wanted.form, look)


def _tree(database: Database, wanted: Wanted) -> ArchiveTree:
    tree = build_tree(Posts(database).count_by_month(wanted.filter))
    tree = in_order(with_empty_months(tree) if wanted.empty else tree, wanted.order)
    return tree if wanted.limit is None else limited(tree, wanted.limit)


def _groups(database: Database, wanted: Wanted, labels: Labels) -> Grouping:
    from archivesearch.archive.groups import arranged, group_names, group_times

    posts = Posts(database)
    match wanted.by:
        case By.TAG | By.AUTHOR:
            named, without = posts.count_by_name(wanted.filter, "tags" if wanted.by is By.TAG else "authors")
        case By.LANGUAGE:
            named, without = posts.count_by_language(wanted.filter)
        case By.BLOG:
            named, without = posts.count_by_blog(wanted.filter)
        case _:
            dates = posts.count_by_date(wanted.filter, days=wanted.by in (By.WEEK, By.DAY))
            times = group_times(wanted.by, dates, labels=labels, empty=wanted.empty)
            return arranged(times, wanted.order, wanted.limit)
    total = sum(count for _, count in posts.count_by_month(wanted.filter))
    return arranged(group_names(wanted.by, named, without=without, posts=total), wanted.order, wanted.limit)


def _titles(database: Database, wanted: Wanted) -> Titles:
    titles: dict[Month | None, list[PostTitle]] = {}
    for post in Posts(database).iter_titles(wanted.filter):
        titles.setdefault(post.month, []).append(post)
    if wanted.order in (Order.OLDEST, Order.NAME):
        return {month: posts[::-1] for month, posts in titles.items()}
    return titles


def _labels(database: Database, wanted: Wanted) -> Labels:
    if wanted.lang is not None:
        return labels_in(wanted.lang)
    if not wanted.is_for_publication or wanted.form in (ArchiveFormat.JSON, ArchiveFormat.CSV):
        return ENGLISH
    blog = Blogs(database).find(wanted.filter.blog) if wanted.filter.blog else None
    try:
        return labels_in(Posts(database).language(blog) or "en")
    except UnknownLanguage:
        return ENGLISH  # a language CLDR has no calendar for: Latin, constructed ones


def _title(database: Database, wanted: Wanted) -> str:
    return wanted.filter.blog or ", ".join(blog.name for blog in Blogs(database).all()[:3])


# --- details: where it goes ---------------------------------------------------------------------------------------


def _from_template(database: Database, wanted: Wanted, look: Look) -> str:
    from archivesearch.archive.template import group_values, render_template, tree_values

    assert wanted.template is not None
    source = read_file(wanted.template)
    if wanted.is_nested:
        values = tree_values(_tree(database, wanted), look)
    else:
        values = group_values(_groups(database, wanted, look.labels), look)
    return render_template(source, str(wanted.template), {"blog": _title(database, wanted), **values})


def _plot(session: Session, tree: ArchiveTree, path: Path, labels: Labels, title: str) -> None:
    from archivesearch.archive.plot import as_svg, chart

    drawing = chart(tree, title, labels=labels)
    if path.suffix.lower() == ".png":
        from archivesearch.archive.plot_png import as_png

        data = as_png(drawing)
    else:
        data = as_svg(drawing).encode()
    _write(path, data)
    session.say(f"{columns.one_line(str(path))}: {tree.total:,} posts drawn")


def _replace(session: Session, path: Path, block: str) -> None:
    from archivesearch.archive.splice import splice

    before = read_file(path)
    after = splice(before, block)
    if after == before:
        session.say(f"{columns.one_line(str(path))}: unchanged")
        return
    _write(path, after.encode())
    session.say(f"{columns.one_line(str(path))}: archive block replaced")


def _write(path: Path, data: bytes) -> None:
    try:
        files.replace_file(path, data)
    except OSError as error:
        why = error.strerror or "cannot be written"
        raise FileFailed(str(path), why, "nothing was changed; check the folder and its permissions") from error
