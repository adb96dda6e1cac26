-- The record: what was fetched, what became of every URL, and the posts made from it.
-- Instants are ISO 8601 in UTC; civil dates are YYYY-MM-DD. Tables marked DERIVED can be emptied and made again offline.

CREATE TABLE blogs (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL UNIQUE,   -- host and path prefix: "example.org/blog"
    start_url   TEXT NOT NULL,          -- where the crawl begins
    prefix      TEXT NOT NULL,          -- path all its pages share: "/" or "/blog/"
    added_at    TEXT NOT NULL,
    hints       TEXT                    -- DERIVED: what extraction learned of the site, JSON
) STRICT;

CREATE TABLE urls (
    id          INTEGER PRIMARY KEY,
    blog_id     INTEGER NOT NULL REFERENCES blogs (id),
    url         TEXT NOT NULL,
    state       TEXT NOT NULL,          -- queued, stored, redirected, failed, refused, gone, skipped
    reason      TEXT,                   -- why it is not stored
    status      INTEGER,                -- of the last HTTP answer
    redirect_to TEXT,                   -- when redirected
    found_at    TEXT NOT NULL,
    found_on    TEXT NOT NULL,          -- the first page that named it
    depth       INTEGER NOT NULL,       -- links from the start page, along the way it was first found
    tried_at    TEXT,
    failures    INTEGER NOT NULL DEFAULT 0,  -- failed runs in a row
    kind        TEXT,                   -- DERIVED: post, listing, ...
    kind_reason TEXT,                   -- DERIVED: why, for a person
    post_url    TEXT,                   -- DERIVED: the permalink of the post this page shows
    UNIQUE (blog_id, url)
) STRICT;
CREATE INDEX urls_by_state ON urls (blog_id, state);

-- Which sources other than plain links named a URL, and what they say of it. The graph of plain links is in facts.
CREATE TABLE sources (
    url_id      INTEGER NOT NULL REFERENCES urls (id),
    source      TEXT NOT NULL,
    found_on    TEXT NOT NULL,
    title       TEXT,
    published   TEXT,
    modified    TEXT,
    PRIMARY KEY (url_id, source, found_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE pages (
    url_id      INTEGER PRIMARY KEY REFERENCES urls (id),
    final_url   TEXT NOT NULL,
    status      INTEGER NOT NULL,
    headers     TEXT NOT NULL,          -- JSON object, lower-case names
    fetched_at  TEXT NOT NULL,          -- when this body came
    checked_at  TEXT NOT NULL,          -- when the server last said it still stands
    sha256      TEXT NOT NULL,          -- of the body, inflated
    body_bytes  INTEGER NOT NULL,       -- inflated
    body        BLOB NOT NULL           -- zlib
) STRICT;

-- DERIVED: what typing needs of a page, as extract.facts packed it.
CREATE TABLE facts (
    url_id      INTEGER PRIMARY KEY REFERENCES urls (id),
    version     INTEGER NOT NULL,
    sha256      TEXT NOT NULL,          -- of the body it was made from
    data        BLOB NOT NULL
) STRICT;

-- DERIVED: what extraction found on a page, zlib JSON.
CREATE TABLE extracts (
    url_id      INTEGER PRIMARY KEY REFERENCES urls (id),
    version     TEXT NOT NULL,
    sha256      TEXT NOT NULL,
    data        BLOB NOT NULL
) STRICT;

-- DERIVED, but for revisions: an index follows them.
CREATE TABLE posts (
    id             INTEGER PRIMARY KEY,
    blog_id        INTEGER NOT NULL REFERENCES blogs (id),
    url            TEXT NOT NULL UNIQUE,
    revision       INTEGER NOT NULL,
    removed        INTEGER NOT NULL DEFAULT 0,
    title          TEXT,
    on_date        TEXT,
    year           INTEGER,             -- of on_date
    month          INTEGER,             -- NULL when the precision is a year
    date_precision TEXT,
    date_evidence  TEXT,
    date_rejected  TEXT,                -- JSON array
    language       TEXT,
    words          INTEGER NOT NULL,
    authors        TEXT NOT NULL,       -- JSON array
    tags           TEXT NOT NULL,       -- JSON array
    digest         TEXT NOT NULL,       -- of everything a reader could see change
    text           TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX posts_by_revision ON posts (revision);
CREATE INDEX posts_by_month ON posts (removed, year, month, blog_id);
CREATE VIEW posts_with_blog AS SELECT p.*, b.name AS blog FROM posts p JOIN blogs b ON b.id = p.blog_id;

-- What a blog says of itself; the audit's other side.
CREATE TABLE claims (
    blog_id     INTEGER NOT NULL REFERENCES blogs (id),
    found_on    TEXT NOT NULL,
    year        INTEGER,                -- NULL: the whole blog
    month       INTEGER,
    count       INTEGER NOT NULL,
    link        TEXT,
    seen_at     TEXT NOT NULL
) STRICT;
CREATE INDEX claims_by_blog ON claims (blog_id, year, month);

CREATE TABLE runs (
    id          INTEGER PRIMARY KEY,
    blog_id     INTEGER NOT NULL REFERENCES blogs (id),
    command     TEXT NOT NULL,
    started_at  TEXT NOT NULL,
    ended_at    TEXT,                   -- NULL: it is running, or was cut off
    report      TEXT                    -- JSON
) STRICT;

CREATE TABLE counters (
    name        TEXT PRIMARY KEY,
    value       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO counters (name, value) VALUES ('revision', 0);
