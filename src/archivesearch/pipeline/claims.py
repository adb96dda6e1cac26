"""What do the stored pages of a blog say of its size? Reads archive blocks and totals. Offline."""

from __future__ import annotations

from archivesearch.discover.archive_pages import LinkRole, dated_path, url_role
from archivesearch.extract.archive_block import LinkDate
from archivesearch.model import Url

_FOREIGN_ROLES = frozenset({LinkRole.TAXONOMY, LinkRole.AUTHOR, LinkRole.COMMENT, LinkRole.SHARE})


def link_date(url: Url) -> LinkDate:
    """What the address of an archive block's entry says: a month's page, or a tag, category or author."""
    role = url_role(url)
    if role in _FOREIGN_ROLES:
        return LinkDate(is_foreign=True)
    dated = dated_path(url) if role is LinkRole.DATE_ARCHIVE else None
    return LinkDate() if dated is None else LinkDate(year=dated[0], month=dated[1])
