"""How does one state of the index replace another? Readers see the old or the new, whatever was interrupted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from archivesearch.errors import IndexDamaged, IndexOutdated
from archivesearch.index.generations import (
    CURRENT,
    FORMAT,
    MANIFEST,
    MAX_TRIES,
    Generation,
    Generations,
    Manifest,
    check_contents,
    check_sizes,
    manifest_from_json,
    manifest_to_json,
    publish,
    remove_leftovers,
)


def published(generations: Generations, *, revision: int = 1, content: str = "one") -> Path:
    folder = generations.create()
    (folder / "data").write_text(content)
    publish(folder, revision=revision, state=1, engine={}, names=["data"], previous=None)
    return folder


def current(generations: Generations) -> Generation:
    found = generations.find_current()
    assert found is not None
    return found


def test_nothing_there_is_nothing_published(tmp_path: Path) -> None:
    generations = Generations(tmp_path / "fulltext")
    assert generations.find_current() is None
    generations.remove_unused()
    assert not (tmp_path / "fulltext").exists()


def test_a_generation_counts_only_after_the_switch(tmp_path: Path) -> None:
    generations = Generations(tmp_path / "fulltext")
    first = published(generations, revision=1)
    assert generations.find_current() is None
    generations.switch(first)
    second = published(generations, revision=2)
    assert current(generations).folder == first
    generations.switch(second)
    assert current(generations).manifest.revision == 2
    assert (first.name, second.name) == ("0001", "0002")


def test_unused_generations_are_removed_and_their_numbers_rise(tmp_path: Path) -> None:
    generations = Generations(tmp_path)
    first = published(generations)
    second = published(generations)
    generations.switch(second)
    generations.create()
    generations.remove_unused()
    assert [path.name for path in tmp_path.iterdir() if path.is_dir()] == [second.name]
    assert generations.create().name == "0003"
    assert not first.exists()


def test_a_commit_reads_only_new_files(tmp_path: Path) -> None:
    generations = Generations(tmp_path)
    folder = published(generations)
    generations.switch(folder)
    before = current(generations).manifest
    (folder / "more").write_text("two")
    (folder / "data").chmod(0)
    after = publish(folder, revision=2, state=2, engine={}, names=["data", "more"], previous=before)
    assert after.files["data"] == before.files["data"]
    assert current(generations).manifest == after


def test_leftovers_of_a_killed_commit_are_removed(tmp_path: Path) -> None:
    generations = Generations(tmp_path)
    folder = published(generations)
    generations.switch(folder)
    (folder / "half").write_text("half")
    (folder / "temporary").mkdir()
    (folder / "temporary" / "run").write_text("x")
    (folder / "manifest.json.new").write_text("{")
    remove_leftovers(folder, current(generations).manifest)
    assert sorted(path.name for path in folder.iterdir()) == ["data", MANIFEST]


def test_a_manifest_reads_back(tmp_path: Path) -> None:
    folder = published(Generations(tmp_path), revision=7)
    text = (folder / MANIFEST).read_text()
    manifest = manifest_from_json(text)
    assert manifest.revision == 7
    assert manifest_to_json(manifest) == text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param('{"format": 6, "revis', id="cut"),
        pytest.param("[]", id="no object"),
        pytest.param('{"format": 6, "revision": 1, "files": {}}', id="incomplete"),
        pytest.param('{"format": "2", "revision": 1, "state": 1, "engine": {}, "files": {}}', id="a format of words"),
        pytest.param(
            '{"format": 6, "revision": 1, "state": 1, "engine": [], "files": {}}', id="engine of another kind"
        ),
        pytest.param('{"format": 6, "revision": "1", "state": 1, "engine": {}, "files": {}}', id="of the wrong type"),
        pytest.param('{"format": 6, "revision": -1, "state": 1, "engine": {}, "files": {}}', id="negative"),
        pytest.param('{"format": 6, "revision": 1, "state": 1, "engine": {}, "files": []}', id="files without sizes"),
        pytest.param(
            '{"format": 6, "revision": 1, "state": 1, "engine": {}, "files": {"a": [1]}}', id="size without checksum"
        ),
        pytest.param(
            '{"format": 6, "revision": 1, "state": 1, "engine": {}, "files": {"../a": [1, 1]}}', id="a file elsewhere"
        ),
        pytest.param("[" * 100_000, id="nested"),
        pytest.param("\udcff", id="not UTF-8"),
    ],
)
def test_a_foreign_manifest_is_damage(tmp_path: Path, text: str) -> None:
    generations = Generations(tmp_path)
    folder = published(generations)
    generations.switch(folder)
    (folder / MANIFEST).write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(IndexDamaged, match="run: archivesearch reindex"):
        generations.find_current()


@pytest.mark.parametrize("text", ["", "0001/../..", "/etc", "generation", "0001\n0002"])
def test_a_foreign_pointer_is_damage(tmp_path: Path, text: str) -> None:
    generations = Generations(tmp_path)
    generations.switch(published(generations))
    (tmp_path / CURRENT).write_text(text)
    with pytest.raises(IndexDamaged):
        generations.find_current()


def test_a_file_in_place_of_the_folder_is_damage(tmp_path: Path) -> None:
    (tmp_path / "fulltext").write_text("no folder")
    with pytest.raises(IndexDamaged):
        Generations(tmp_path / "fulltext").find_current()


def test_a_pointer_to_nothing_is_damage(tmp_path: Path) -> None:
    (tmp_path / CURRENT).write_text("0001\n")
    with pytest.raises(IndexDamaged, match=r"0001/manifest\.json is missing"):
        Generations(tmp_path).find_current()


def test_a_cut_file_is_seen_by_its_size_and_a_changed_one_by_its_checksum(tmp_path: Path) -> None:
    generations = Generations(tmp_path)
    folder = published(generations, content="whole")
    generations.switch(folder)
    check_contents(current(generations))
    (folder / "data").write_text("whale")
    check_sizes(current(generations))
    with pytest.raises(IndexDamaged, match="checksum of data"):
        check_contents(current(generations))
    (folder / "data").write_text("who")
    with pytest.raises(IndexDamaged, match="3 bytes instead of 5"):
        check_sizes(current(generations))


def test_a_reader_follows_a_writer_that_removes_what_it_reads(tmp_path: Path) -> None:
    generations = Generations(tmp_path)
    generations.switch(published(generations, content="old"))
    seen = []

    def use(generation: Generation | None) -> str:
        assert generation is not None
        seen.append(generation.folder.name)
        if len(seen) == 1:
            generations.switch(published(generations, content="new"))
            generations.remove_unused()
        return (generation.folder / "data").read_text()

    assert generations.read(use) == "new"
    assert seen == ["0001", "0002"]


def test_a_missing_file_is_damage_at_once(tmp_path: Path) -> None:
    generations = Generations(tmp_path)
    folder = published(generations)
    generations.switch(folder)
    (folder / "data").unlink()
    calls = []

    def use(generation: Generation | None) -> str:
        assert generation is not None
        calls.append(generation)
        return (generation.folder / "data").read_text()

    with pytest.raises(IndexDamaged, match="0001/data is missing"):
        generations.read(use)
    assert len(calls) == 1, "it is not looked for again"


def test_a_reader_does_not_follow_for_ever(tmp_path: Path) -> None:
    generations = Generations(tmp_path)
    generations.switch(published(generations))
    calls: list[Manifest] = []

    def use(generation: Generation | None) -> str:
        assert generation is not None
        calls.append(generation.manifest)
        generations.switch(published(generations, revision=len(calls)))
        raise FileNotFoundError(2, "gone", "data")

    with pytest.raises(IndexDamaged):
        generations.read(use)
    assert len(calls) == MAX_TRIES


def test_nothing_is_half_written(tmp_path: Path) -> None:
    generations = Generations(tmp_path)
    folder = published(generations)
    generations.switch(folder)
    (folder / "manifest.json.new").write_text(json.dumps({"format": 1})[:5])
    (tmp_path / "CURRENT.new").write_text("00")
    assert current(generations).manifest.revision == 1


def test_another_version_is_named(tmp_path: Path) -> None:
    generations = Generations(tmp_path)
    folder = published(generations)
    generations.switch(folder)
    manifest = folder / MANIFEST
    text = manifest.read_text().splitlines()[0].replace(f'"format": {FORMAT}', '"format": 1')
    manifest.write_text(text)  # without a seal, as that version wrote it
    with pytest.raises(IndexOutdated, match="another version of archivesearch; run: archivesearch reindex"):
        generations.find_current()
