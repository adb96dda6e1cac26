"""Eight searches in a loop while others write: none fails, none misses a post that was committed before it began."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.support import program, tiny_blog
from tests.support.blog_server import BlogServer

READERS = 8
SHORT_ROUNDS, LONG_ROUNDS = 1, 12

READER = """
import json, sys, time
from pathlib import Path
from archivesearch.config import Settings
from archivesearch.model import SearchRequest
from archivesearch.store.posts import Posts
from archivesearch.workspace import Workspace

searches, missed = 0, []
stop = Path(sys.argv[2])
while not stop.exists():
    workspace = Workspace(Settings(index_dir=Path(sys.argv[1])))
    known = workspace.index().revision
    with workspace.open_to_read() as database:
        posts = Posts(database)
        committed = {c.url for c in posts.changes_since(0) if c.post is not None and c.revision <= known}
        results = workspace.index().search(SearchRequest(query="word*", limit=None), posts)
        urls = [hit.post.url for hit in results.hits]
        missed += sorted(committed - set(urls))
        assert len(urls) == len(set(urls)) == results.total == results.facets.total
    searches += 1
    time.sleep(0.05)  # eight that never rest would leave the writer no time on a small machine
print(json.dumps({"searches": searches, "missed": missed}))
"""


def test_no_search_fails_or_misses_a_post_during_crawl_update_and_reindex(tmp_path: Path, is_long: bool) -> None:
    folder, stop = tmp_path / "data", tmp_path / "stop"
    config = program.settings(folder)
    with BlogServer(tiny_blog.routes(range(10))) as blog:
        program.run(folder, "crawl", blog.url("/"), config=config)
        readers = [
            subprocess.Popen(
                [sys.executable, "-c", READER, str(folder), str(stop)],
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
            for _ in range(READERS)
        ]
        try:
            count = 10
            for _ in range(LONG_ROUNDS if is_long else SHORT_ROUNDS):
                for arguments in (("update",), ("reindex",), ("crawl", blog.url("/")), ("reindex", "--extract")):
                    count += 1
                    blog.routes.update(tiny_blog.routes(range(count)))
                    assert program.run(folder, *arguments, config=config).code == 0
        finally:
            stop.touch()
            ended = [reader.communicate(timeout=60) for reader in readers]
    assert [err for _, err in ended if err] == []
    answers = [json.loads(out) for out, _ in ended]
    assert [answer["missed"] for answer in answers] == [[]] * READERS
    assert all(answer["searches"] > 0 for answer in answers)
    print(f"\n{sum(answer['searches'] for answer in answers)} searches by {READERS} readers, none failed or missed")
