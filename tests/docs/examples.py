# SPDX-License-Identifier: Apache-2.0

"""Runs the examples of documentation and compares what they print with what it says.

    examples.py HEARSAY SOURCE manual|FILE.md [empty]

Commands are lines that begin with "$ ", in fenced blocks or indented by four; what they print stands below,
with "..." for any number of lines and "[N]" for an exit status that is not 0. In a Markdown file, a TOML block
after a line that ends in "make `FILE`:" or "add to `FILE`:" is written to that file. Commands find the shipped
records in `records`, unless they begin in an empty folder. The manual is run page by page, with these recorded
before but for pages about that, and each page has to be one that scdoc takes and groff does not complain of.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

# Pages whose examples begin without a database.
FROM_THE_START = {"hearsay.1", "hearsay-init.1", "hearsay-record.1"}


class Folder:
    """A folder in which commands run as a reader would run them."""

    def __init__(self, hearsay, source, empty=False):
        self.kept = tempfile.TemporaryDirectory(prefix="hearsay-docs-")
        self.path = pathlib.Path(self.kept.name)
        if not empty:
            shutil.copytree(source / "records", self.path / "records")
        environment = {name: value for name, value in os.environ.items() if not name.startswith("HEARSAY")}
        self.environment = environment | {
            "PATH": f"{hearsay.parent}{os.pathsep}{os.environ['PATH']}", "HOME": str(self.path), "LC_ALL": "C.UTF-8"}

    def run(self, command):
        """What it prints, line by line, and its exit status as "[N]", or nothing for 0."""
        done = subprocess.run(
            ["bash", "-c", command], cwd=self.path, env=self.environment, text=True, check=False,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        lines = [line.rstrip() for line in done.stdout.splitlines()]
        return lines, f"[{done.returncode}]" if done.returncode else ""


def matches(wanted, lines):
    """Whether lines are as wanted, where "..." stands for any number of them."""
    if not wanted:
        return not lines
    if wanted[0] == "...":
        return any(matches(wanted[1:], lines[skipped:]) for skipped in range(len(lines) + 1))
    return bool(lines) and wanted[0].rstrip() == lines[0] and matches(wanted[1:], lines[1:])


def run_block(folder, name, block):
    """Runs the commands of a block; returns how many, and what went wrong."""
    faults = []
    commands = [part for part in re.split(r"^\$ ", block, flags=re.M) if part.strip()]
    for part in commands:
        command, *wanted = part.rstrip("\n").split("\n")
        while command.endswith("\\") and wanted:
            command += "\n" + wanted.pop(0)
        # A status is never among what "..." stands for.
        wanted_status = wanted.pop() if wanted and re.fullmatch(r"\[\d+\]", wanted[-1]) else ""
        lines, status = folder.run(command)
        if status != wanted_status or not matches(wanted, lines):
            faults.append(
                "\n".join([f"{name}: $ {command}", "wanted:", *wanted, wanted_status, "printed:", *lines, status]))
    return len(commands), faults


def blocks_of(text):
    """Pairs of the line before and the text of each block: fenced, or indented by four."""
    paragraph, fenced, indented = "", None, []
    for line in text.split("\n") + [""]:
        if fenced is not None:
            if line.startswith("```"):
                yield paragraph, fenced
                fenced, paragraph = None, ""
            else:
                fenced += line + "\n"
        elif line.startswith("    ") or (indented and not line):
            indented.append(line[4:])
        else:
            if indented:
                yield paragraph, "\n".join(indented) + "\n"
                indented, paragraph = [], ""
            if line.startswith("```"):
                fenced = ""
            elif line:
                paragraph = line
    if indented:
        yield paragraph, "\n".join(indented) + "\n"


def run_text(folder, name, text):
    """Runs all blocks of a text; returns how many commands, and what went wrong."""
    count, faults = 0, []
    for before, block in blocks_of(text):
        written = re.search(r"(make|add to) `([^`]+)`:$", before, flags=re.I)
        if block.startswith("$ "):
            ran, wrong = run_block(folder, name, block)
            count += ran
            faults += wrong
        elif written:
            file = folder.path / written[2]
            file.parent.mkdir(parents=True, exist_ok=True)
            with open(file, "w" if written[1].lower() == "make" else "a", encoding="utf-8") as out:
                out.write(block)
    return count, faults


def run_manual(hearsay, source):
    """Runs every page of the manual."""
    pages = subprocess.run([hearsay, "manual"], text=True, check=True, stdout=subprocess.PIPE).stdout.split()
    count, faults = 0, []
    for page in pages:
        text = subprocess.run([hearsay, "manual", page], text=True, check=True, stdout=subprocess.PIPE).stdout
        roff = subprocess.run(["scdoc"], input=text, text=True, check=True, stdout=subprocess.PIPE).stdout
        lint = subprocess.run(
            ["groff", "-man", "-Tutf8", "-ww", "-z", "-K", "utf8"], input=roff, text=True, check=True,
            stderr=subprocess.PIPE).stderr
        if lint:
            faults.append(f"{page}: {lint}")
        folder = Folder(hearsay, source)
        if page not in FROM_THE_START:
            folder.run("hearsay record records")
        ran, wrong = run_text(folder, page, text)
        if ran == 0 and not page.endswith(".5"):
            faults.append(f"{page}: has no example")
        count += ran
        faults += wrong
    return count, faults


def main():
    hearsay, source = (pathlib.Path(path).resolve() for path in sys.argv[1:3])
    if sys.argv[3] == "manual":
        count, faults = run_manual(hearsay, source)
    else:
        folder = Folder(hearsay, source, empty="empty" in sys.argv[4:])
        text = pathlib.Path(sys.argv[3]).read_text(encoding="utf-8")
        count, faults = run_text(folder, sys.argv[3], text)
        if count == 0:
            faults.append("no example was found")
    print("\n\n".join(faults) or f"{count} commands print what is said of them")
    sys.exit(1 if faults else 0)


main()
