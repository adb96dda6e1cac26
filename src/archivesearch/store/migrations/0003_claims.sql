-- What a blog says of itself is kept a page, as facts and extracts are: read once, versioned, made again offline.
DROP TABLE claims;

-- DERIVED: what a page says of the size of its blog (archive blocks, totals of interfaces), JSON.
CREATE TABLE claims (
    url_id      INTEGER PRIMARY KEY REFERENCES urls (id),
    version     INTEGER NOT NULL,
    sha256      TEXT NOT NULL,          -- of the body it was read from
    data        TEXT NOT NULL
) STRICT;
