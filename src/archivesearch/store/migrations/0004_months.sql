-- DERIVED: how many posts a blog has in each month, so that counting 100,000 of them reads some hundred rows and not an
-- index of 100,000. Kept by the triggers below, in the transaction of each change.
CREATE TABLE month_counts (
    blog_id     INTEGER NOT NULL REFERENCES blogs (id),
    year        INTEGER NOT NULL,       -- 0: not known
    month       INTEGER NOT NULL,       -- 0: not known
    posts       INTEGER NOT NULL,       -- that are not removed; 0 stays when the last one went
    PRIMARY KEY (blog_id, year, month)
) STRICT, WITHOUT ROWID;

INSERT INTO month_counts (blog_id, year, month, posts)
SELECT blog_id, ifnull(year, 0), ifnull(month, 0), count(*) FROM posts WHERE removed = 0 GROUP BY 1, 2, 3;

CREATE TRIGGER count_added_post AFTER INSERT ON posts WHEN NEW.removed = 0 BEGIN
    INSERT INTO month_counts (blog_id, year, month, posts)
    VALUES (NEW.blog_id, ifnull(NEW.year, 0), ifnull(NEW.month, 0), 1)
    ON CONFLICT (blog_id, year, month) DO UPDATE SET posts = posts + 1;
END;

CREATE TRIGGER count_deleted_post AFTER DELETE ON posts WHEN OLD.removed = 0 BEGIN
    UPDATE month_counts SET posts = posts - 1
    WHERE blog_id = OLD.blog_id AND year = ifnull(OLD.year, 0) AND month = ifnull(OLD.month, 0);
END;

CREATE TRIGGER count_changed_post AFTER UPDATE OF blog_id, year, month, removed ON posts BEGIN
    UPDATE month_counts SET posts = posts - 1
    WHERE OLD.removed = 0
      AND blog_id = OLD.blog_id AND year = ifnull(OLD.year, 0) AND month = ifnull(OLD.month, 0);
    INSERT INTO month_counts (blog_id, year, month, posts)
    SELECT NEW.blog_id, ifnull(NEW.year, 0), ifnull(NEW.month, 0), 1 WHERE NEW.removed = 0
    ON CONFLICT (blog_id, year, month) DO UPDATE SET posts = posts + 1;
END;
