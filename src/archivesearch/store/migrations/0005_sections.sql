-- DERIVED: the named parts of a page, for blogs whose posts may have no pages of their own; zlib JSON.
CREATE TABLE sections (
    url_id      INTEGER PRIMARY KEY REFERENCES urls (id),
    version     INTEGER NOT NULL,
    sha256      TEXT NOT NULL,          -- of the body it was made from
    data        BLOB NOT NULL
) STRICT;
