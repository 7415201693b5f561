# SPDX-License-Identifier: Apache-2.0
"""Watches record files while they are saved in the ways in which editors save.

    watching_test.py HEARSAY

Nothing here waits for a fixed time to see that something happens; that nothing happens is seen by something
that happens after it.
"""

import os
import pathlib
import queue
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import unittest
import urllib.request

HEARSAY = pathlib.Path(sys.argv.pop(1)).resolve()
PATIENCE = 60  # seconds, for a machine that does much else

EVENT = 'schema = 1\n[[event]]\nid = "e"\ntitle = "T"\ndate = "2024"\n'
ACTOR = '[[actor]]\nid = "{0}"\nname = "{0}"\nkind = "person"\n'
CLAIM = '[[claim]]\nid = "{}"\nevent = "e"\nspeaker = "{}"\nact = "asserts"\nparty = "a"\n'


class Watched(unittest.TestCase):
    """A folder of records and a process that watches it."""

    def setUp(self):
        kept = tempfile.TemporaryDirectory(prefix="hearsay-watching-")
        self.addCleanup(kept.cleanup)
        self.folder = pathlib.Path(kept.name)
        self.records = self.folder / "records"
        self.records.mkdir()
        self.write("event.toml", EVENT + ACTOR.format("a"))
        # Links that lead nowhere are no reason to see less.
        for i in range(5):
            (self.records / f"link-{i}").symlink_to("nowhere")

    def write(self, name, text):
        """Writes a file in place. On a busy machine it may be seen half written, so what is told of it is told
        in full only in the end."""
        (self.records / name).write_text(text, encoding="utf-8")

    def save(self, name, text):
        """Writes another file and renames it, as careful editors do."""
        file = self.records / name
        beside = file.with_name(f".{file.name}.swp")
        beside.write_text(text, encoding="utf-8")
        beside.rename(file)

    def start(self, *words, program=HEARSAY, user=None):
        """Starts hearsay; what it prints comes line by line."""
        self.process = subprocess.Popen(
            [program, "--db", "records/h.db", *words], cwd=self.folder, text=True, bufsize=1, user=user,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self.addCleanup(self.end)
        self.lines = queue.Queue()

        def pass_on():
            for line in self.process.stdout:
                self.lines.put(line.rstrip("\n"))
            self.lines.put(None)

        threading.Thread(target=pass_on, daemon=True).start()

    def end(self):
        """Ends it for good."""
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def next(self):
        """The next line that is not empty."""
        line = self.lines.get(timeout=PATIENCE)
        return line if line != "" else self.next()

    def until(self, beginning):
        """The lines up to the first that begins so, which is the last of them."""
        lines = [self.next()]
        while lines[-1] is not None and not lines[-1].startswith(beginning):
            lines.append(self.next())
        self.assertIsNotNone(lines[-1], lines)
        return lines

    def test_record_records_what_is_saved_and_prints_no_more(self):
        self.start("record", "--watch", "records")
        self.until("recorded 1 file (recording 1): 2 added")
        self.until("  added: ")
        # The database lies in the folder that is watched: writing it is no change of a record.
        self.save("event.toml", EVENT + ACTOR.format("a") + ACTOR.format("b"))
        self.assertEqual(self.next(), "recorded 1 file (recording 2): 1 added, 0 changed, 2 unchanged")
        self.until("  added: 1 actor")
        # A new folder, and in it a new file.
        (self.records / "more").mkdir()
        self.write("more/claims.toml", "schema = 1\n" + CLAIM.format("c", "b"))
        self.until("recorded 2 files (recording 3): 1 added, 0 changed, 3 unchanged")
        self.until("  added: 1 claim")
        # Saved as it was: no word of it. What is wrong is told, and then that it is right again.
        self.save("event.toml", EVENT + ACTOR.format("a") + ACTOR.format("b"))
        self.save("more/claims.toml", "schema = 1\n" + CLAIM.format("c", "bb"))
        told = self.until("nothing was recorded")
        self.assertEqual(told[0], "error[H021]: there is no actor `bb`")
        self.save("more/claims.toml", "schema = 1\n" + CLAIM.format("c", "a"))
        self.assertTrue(self.next().startswith("gone: records/more/claims.toml:5:12: error[H021]"))
        self.until("recorded 2 files (recording 4): 0 added, 1 changed, 3 unchanged")

    def test_check_tells_what_has_come_and_what_has_gone(self):
        self.write("claims.toml", "schema = 1\n" + CLAIM.format("c", "nobody"))
        self.start("check", "--watch", "--format", "short", "records")
        self.assertTrue(self.next().startswith("records/claims.toml:5:12: error[H021]"))
        # Lines above move the error: that is no news, and a second one is.
        self.save(
            "claims.toml",
            "schema = 1\n# more\n# words\n" + CLAIM.format("c", "nobody") + CLAIM.format("d", "noone"))
        self.assertIn("there is no actor `noone`", self.next())
        (self.records / "claims.toml").unlink()
        gone = sorted([self.next(), self.next()])
        self.assertTrue(gone[0].startswith("gone: records/claims.toml:13:12: error[H021]"), gone)
        self.assertTrue(gone[1].startswith("gone: records/claims.toml:7:12: error[H021]"), gone)

    def test_warnings_are_not_gone_while_an_error_hides_them(self):
        self.write("claims.toml", "schema = 1\n" + CLAIM.format("c", "a"))
        self.start("check", "--watch", "--format", "short", "records")
        self.assertIn("warning[H101]", self.next())
        self.save("more.toml", "schema = 1\nwrong\n")
        self.assertIn("error[H004]", self.next())
        self.save("more.toml", "schema = 1\n" + ACTOR.format("b"))
        self.assertTrue(self.next().startswith("gone: records/more.toml:2:"))
        # Not told again: what comes next is news.
        self.save("more.toml", "schema = 1\n" + CLAIM.format("d", "a"))
        self.assertIn("warning[H101]: `d`", self.next())

    def test_check_shows_the_first_hundred_or_all(self):
        self.write("claims.toml", "schema = 1\n" + "".join(CLAIM.format(f"c{i}", f"n{i}") for i in range(120)))
        for words, shown in ((), 100), (("--all",), 120):
            self.start("check", "--watch", *words, "records")
            told = self.until("120 errors")
            self.assertEqual(sum(line.startswith("error[H021]") for line in told), shown)
            self.end()

    def test_many_files_at_once_are_one_change(self):
        self.start("record", "--watch", "records")
        self.until("recorded 1 file (recording 1)")
        for i in range(50):
            self.save(f"{i}.toml", "schema = 1\n" + ACTOR.format(f"n{i}"))
        self.save("last.toml", "schema = 1\nwrong\n")
        self.until("nothing was recorded")
        history = subprocess.run(
            [HEARSAY, "--db", "records/h.db", "history"], cwd=self.folder, text=True, check=True,
            stdout=subprocess.PIPE).stdout
        self.assertLess(history.count("recording "), 10, history)

    def test_a_file_that_is_named_is_watched_when_it_comes_to_be(self):
        self.start("check", "--watch", "records/event.toml", "records/later.toml")
        self.until("error[H001]")
        self.write("later.toml", "schema = 1\n" + CLAIM.format("c", "a"))
        self.until("gone: records/later.toml")
        self.until("3 records in 2 files: no errors")

    def test_a_name_of_nothing_is_not_waited_for(self):
        self.start("check", "--watch", "recrods")
        self.assertEqual(self.next(), "error: there is nothing to watch: `recrods` is not there")
        self.assertEqual(self.process.wait(timeout=PATIENCE), 4)

    def test_the_live_view_serves_without_record_files_and_with_a_mistyped_one(self):
        subprocess.run([HEARSAY, "--db", "records/h.db", "record", "-q", "records"], cwd=self.folder, check=True)
        for paths in ([], ["recrods"]):
            self.start("serve", "--port", "0", *paths)
            address = re.search(r"http://\S+", self.next()).group()
            for _ in range(3):
                with urllib.request.urlopen(address, timeout=PATIENCE) as answer:
                    self.assertEqual(answer.status, 200)
            self.assertIsNone(self.process.poll())
            self.end()

    def test_what_a_link_leads_to_is_watched(self):
        elsewhere = self.folder / "elsewhere"
        elsewhere.mkdir()
        press = elsewhere / "press.toml"
        press.write_text("schema = 1\n" + ACTOR.format("b"), encoding="utf-8")
        (self.records / "press.toml").symlink_to(press)
        for paths in (["records"], ["records/event.toml", "records/press.toml"]):
            self.start("check", "--watch", *paths)
            self.until("3 records in 2 files: no errors")
            press.write_text("schema = 1\nwrong\n", encoding="utf-8")
            self.until("error[H004]")
            press.write_text("schema = 1\n" + ACTOR.format("b"), encoding="utf-8")
            self.until("gone: records/press.toml:2:")
            self.end()

    def other_records(self, name, more=""):
        """A folder of the same records and an error beside the others, to take their place."""
        folder = self.folder / name
        folder.mkdir(parents=True)
        (folder / "event.toml").write_text(EVENT + ACTOR.format("a"), encoding="utf-8")
        (folder / "more.toml").write_text("schema = 1\n" + more, encoding="utf-8")
        return folder

    def test_what_takes_the_place_of_a_folder_is_watched(self):
        # A link that is swapped, and a folder above that is.
        self.other_records("one")
        self.other_records("two", "wrong\n")
        self.other_records("three/sub")
        (self.other_records("four/sub") / "more.toml").write_text("schema = 1\nwrong\n", encoding="utf-8")
        link = self.folder / "link"
        link.symlink_to("one")

        def swap_link():
            (self.folder / "new").symlink_to("two")
            (self.folder / "new").rename(link)

        def swap_folders():
            (self.folder / "three").rename(self.folder / "five")
            (self.folder / "four").rename(self.folder / "three")

        for path, swap in (("link", swap_link), ("three/sub", swap_folders)):
            self.start("check", "--watch", path)
            self.until("2 records in 2 files: no errors")
            swap()
            self.until("error[H004]")
            (self.folder / path / "more.toml").write_text("schema = 1\n", encoding="utf-8")
            self.until(f"gone: {path}/more.toml:2:")
            self.until("2 records in 2 files: no errors")
            self.end()

    def test_links_of_links_and_links_to_nothing_are_watched(self):
        elsewhere = self.folder / "elsewhere"
        elsewhere.mkdir()
        for name, more in (("one", ""), ("two", "wrong\n")):
            (elsewhere / name).write_text("schema = 1\n" + more, encoding="utf-8")
        (elsewhere / "middle").symlink_to("one")
        (self.records / "linked.toml").symlink_to(elsewhere / "middle")
        self.start("check", "--watch", "records")
        self.until("2 records in 2 files: no errors")
        (elsewhere / "other").symlink_to("two")
        (elsewhere / "other").rename(elsewhere / "middle")
        self.until("error[H004]")
        (elsewhere / "two").unlink()
        self.until("error[H001]")
        (elsewhere / "two").write_text("schema = 1\n", encoding="utf-8")
        self.until("gone: records/linked.toml")
        self.until("2 records in 2 files: no errors")

    def test_of_several_that_are_missing_each_is_read_once_it_is_there(self):
        self.start("check", "--watch", "--format", "short", "records", "p/a.toml", "q/b.toml")
        self.assertTrue(self.next().startswith("p/a.toml:"))
        self.assertTrue(self.next().startswith("q/b.toml:"))
        for name in ("p", "q"):
            (self.folder / name).mkdir()
            file = self.folder / name / ("a.toml" if name == "p" else "b.toml")
            file.write_text("schema = 1\n", encoding="utf-8")
            self.until(f"gone: {name}/")

    def test_what_may_be_read_again_is_read(self):
        # Everything may be read by root.
        is_root = os.geteuid() == 0
        program = shutil.copy(HEARSAY, self.folder / "program") if is_root else HEARSAY
        other = 65534 if is_root else None
        (self.records / "sub" / "deep").mkdir(parents=True)
        files = [self.records / "event.toml", self.records / "sub" / "deep" / "more.toml"]
        files[1].write_text("schema = 1\n" + ACTOR.format("b"), encoding="utf-8")
        if is_root:
            for each in (self.folder, self.records, *self.records.rglob("*")):
                os.chown(each, other, other, follow_symlinks=False)
        for locked, mode in ((files[1], 0o644), (self.records / "sub", 0o755)):
            locked.chmod(0)
            self.start("check", "--watch", "--format", "short", "records", program=program, user=other)
            self.until(f"{locked.relative_to(self.folder)}:")
            locked.chmod(mode)
            self.until(f"gone: {locked.relative_to(self.folder)}:")
            files[1].write_text("schema = 1\nwrong\n", encoding="utf-8")
            self.until("records/sub/deep/more.toml:2:")
            files[1].write_text("schema = 1\n" + ACTOR.format("b"), encoding="utf-8")
            self.until("gone: records/sub/deep/more.toml:2:")
            self.end()

    def test_what_is_not_read_is_told_of_and_when_it_is_gone(self):
        elsewhere = self.folder / "elsewhere"
        elsewhere.mkdir()
        self.start("check", "--watch", "records")
        self.until("2 records in 1 file: no errors")
        self.write("new.TOML", "schema = 1\n")
        self.until("warning[H115]")
        (self.records / "new.TOML").unlink()
        self.until("gone: records/new.TOML")
        (self.records / "linked").symlink_to(elsewhere)
        self.until("warning[H114]")
        (self.records / "linked").unlink()
        self.until("gone: records/linked")

    def record_elsewhere(self, text):
        """Records something from a file that is not watched, as another process."""
        (self.folder / "other.toml").write_text("schema = 1\n" + text, encoding="utf-8")
        subprocess.run([HEARSAY, "--db", "records/h.db", "record", "-q", "other.toml"], cwd=self.folder, check=True)

    def test_what_lacked_something_is_recorded_once_that_is_on_record(self):
        self.write("claims.toml", "schema = 1\n" + CLAIM.format("c", "b"))
        self.start("record", "--watch", "records")
        self.until("nothing was recorded")
        self.record_elsewhere(ACTOR.format("b"))
        self.until("gone: records/claims.toml:5:12: error[H021]")
        self.until("recorded 2 files (recording 2): 3 added")

    def test_a_check_is_done_again_when_something_was_recorded(self):
        self.write("claims.toml", "schema = 1\n" + CLAIM.format("c", "b"))
        for alone in (["--alone"], []):
            self.start("check", "--watch", *alone, "records")
            self.until("error[H021]")
            self.record_elsewhere(ACTOR.format("b"))
            if alone:
                self.save("claims.toml", "schema = 1\n" + CLAIM.format("c", "a"))
                self.until("gone: records/claims.toml:5:12: error[H021]")
                self.save("claims.toml", "schema = 1\n" + CLAIM.format("c", "b2"))
            else:
                self.record_elsewhere(ACTOR.format("b2"))
                self.until("gone: records/claims.toml:5:12: error[H021]")
            self.end()

    def test_the_live_view_checks_again_when_something_was_recorded(self):
        self.write("claims.toml", "schema = 1\n" + CLAIM.format("c", "b"))
        self.start("serve", "--port", "0", "records")
        address = re.search(r"http://\S+", self.until("serving")[-1]).group()

        def told(words):
            while True:
                with urllib.request.urlopen(address + "problems", timeout=PATIENCE) as answer:
                    found = re.search(r"Record files: ([^<]*)<", answer.read().decode())
                self.assertIsNotNone(found, "they are watched from the beginning")
                if found.group(1) == words:
                    return

        told("1 error in 2 files, checked without a database")
        self.record_elsewhere(ACTOR.format("b"))
        told("no errors, 1 warning in 2 files")

    def test_of_equal_errors_the_one_that_was_mended_is_gone(self):
        wrong = "# 1\n[[actor]\n# 2\n[[actor]\n"
        self.write("more.toml", "schema = 1\n" + wrong)
        self.start("check", "--watch", "--format", "short", "records")
        for line in (3, 5):
            self.assertTrue(self.next().startswith(f"records/more.toml:{line}:"))
        self.save("more.toml", "schema = 1\n" + wrong.replace("# 1\n[[actor]\n", "# 1\n#\n"))
        self.assertTrue(self.next().startswith("gone: records/more.toml:3:"))

    def test_an_error_that_moved_to_another_record_is_told(self):
        def claims(first, second):
            return "schema = 1\n" + CLAIM.format("c", first) + CLAIM.format("d", second)

        self.write("claims.toml", claims("nobody", "a"))
        self.start("check", "--watch", "--format", "short", "records")
        self.assertTrue(self.next().startswith("records/claims.toml:5:12: error[H021]"))
        # Behind another line it is the same one still.
        self.save("claims.toml", "# more\n" + claims("nobody", "a"))
        self.save("claims.toml", claims("a", "nobody"))
        told = [self.next(), self.next()]
        self.assertTrue(told[0].startswith("records/claims.toml:11:12: error[H021]"), told)
        self.assertTrue(told[1].startswith("gone: records/claims.toml:"), told)

    def test_what_a_busy_database_refused_is_recorded_later(self):
        self.start("record", "--watch", "records")
        self.until("recorded 1 file (recording 1): 2 added")
        self.until("  added: ")
        other = sqlite3.connect(self.records / "h.db", isolation_level=None)
        self.addCleanup(other.close)
        other.execute("BEGIN IMMEDIATE")
        self.save("event.toml", EVENT + ACTOR.format("a") + ACTOR.format("b"))
        self.until("error: ")
        other.execute("ROLLBACK")
        self.until("recorded 1 file (recording 2): 1 added, 0 changed, 2 unchanged")

    def test_it_ends_when_told_to(self):
        # As a shell tells it: 130 and 143.
        for number, status in ((signal.SIGINT, -2), (signal.SIGTERM, -15)):
            self.start("check", "--watch", "records")
            self.until("2 records in 1 file: no errors")
            self.process.send_signal(number)
            self.assertEqual(self.process.wait(timeout=PATIENCE), status)
            self.process.stdout.close()

    def test_what_cannot_be_watched_is_refused(self):
        for words in (["-"], ["--format", "json", "records"]):
            done = subprocess.run(
                [HEARSAY, "check", "--watch", *words], cwd=self.folder, text=True, check=False,
                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            self.assertEqual(done.returncode, 2, done.stdout)


if __name__ == "__main__":
    unittest.main()
