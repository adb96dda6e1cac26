-- The record: texts of posts as feeds gave them in full, kept where the post's own page was not captured. Feeds hold
-- their newest entries only: what is not kept when it stands there is lost.
CREATE TABLE syndicated (
    url_id      INTEGER PRIMARY KEY REFERENCES urls (id),
    feed        TEXT NOT NULL,          -- the feed it stood in
    seen_at     TEXT NOT NULL,          -- when the feed came
    authors     TEXT NOT NULL,          -- JSON array
    tags        TEXT NOT NULL,          -- JSON array
    html        BLOB NOT NULL           -- zlib
) STRICT;
