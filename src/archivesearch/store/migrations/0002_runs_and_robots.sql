-- Why a run did not do its work; what each page asks of robots. Facts are derived: emptied here, they are made again.

ALTER TABLE runs ADD COLUMN error TEXT;     -- NULL: it did its work, is running, or was cut off

ALTER TABLE facts ADD COLUMN noindex INTEGER NOT NULL DEFAULT 0;    -- 0 no, 1 asked of all robots, 2 asked of us by name
ALTER TABLE facts ADD COLUMN nofollow INTEGER NOT NULL DEFAULT 0;
DELETE FROM facts;
