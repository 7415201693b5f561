# SPDX-License-Identifier: Apache-2.0

"""Measures hearsay against its peers, side by side in one run, and writes a Markdown table.

Run by script/bench, which builds what this runs. Every figure is a ratio of medians: what hearsay takes
over what the peer named beside it takes on the same corpus, the two run by turns.
"""

import argparse
import os
import pathlib
import platform
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
BUILD = ROOT / "build" / "bench"
HEARSAY = str(ROOT / "build" / "release" / "hearsay")
PEERS = str(BUILD / "peers")
CORES = os.cpu_count() or 1
MB = 1024 * 1024


class Run:
    """One process: wall and CPU seconds, and its peak memory in bytes."""

    def __init__(self, command, stdin=None):
        started = time.perf_counter()
        child = subprocess.Popen(
            command, stdin=stdin or subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )
        errors = child.stderr.read()
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        self.wall = time.perf_counter() - started
        self.cpu = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss * 1024
        if child.returncode != 0:
            sys.exit(f"bench: {command} ended with {child.returncode}:\n{errors.decode(errors='replace')[-2000:]}")


class Shell:
    """The sqlite3 shell on a database, with a script of tests/bench and parameters."""

    def __init__(self, database, script, **parameters):
        lines = [f".parameter set :{name} '{value}'" for name, value in parameters.items()]
        self.script = BUILD / f"{script}-{'-'.join(parameters.values())}.sql"
        self.script.write_text("\n".join(lines) + "\n" + (HERE / f"{script}.sql").read_text())
        self.database = database

    def __call__(self):
        with open(self.script, "rb") as script:
            return Run(["sqlite3", "-readonly", "-batch", str(self.database)], stdin=script)


def command(*words):
    return lambda: Run([str(word) for word in words])


def hearsay(database, *words):
    return command(HEARSAY, "--db", database, *words)


def by_turns(times, *acts, before=None):
    """The runs of each act, after one that warms up. `before` is done before each."""
    all_runs = [[] for _ in acts]
    for turn in range(times + 1):
        for runs, act in zip(all_runs, acts):
            if before:
                before()
            run = act()
            if turn > 0 or times == 0:
                runs.append(run)
    return all_runs


def median(runs, what="wall"):
    return statistics.median(getattr(run, what) for run in runs)


class Table:
    def __init__(self):
        self.rows = []
        self.growth = {}  # what: {claims: seconds}

    def add(self, claims, what, figure, against, ratio, budget, memory=None):
        met = "" if budget is None else ("yes" if ratio <= budget else "**no**")
        limit = "" if budget is None else f"<= {budget:.3g}"
        peak = "" if memory is None else f"{memory / MB:.0f} MB"
        self.rows.append((f"{claims:,}", what, figure, against, f"{ratio:.2f}", limit, met, peak))
        print("  " + " | ".join(self.rows[-1]), flush=True)

    def times(self, claims, what, own, peer, against, budget, what_of="wall"):
        """hearsay's median over the peer's. A budget of "so many times faster" is one over it."""
        mine, theirs = median(own, what_of), median(peer, what_of)
        self.growth.setdefault(what, {})[claims] = mine
        self.add(
            claims,
            what,
            told(mine),
            f"{told(theirs)} {against}",
            mine / theirs,
            budget,
            max(run.memory for run in own),
        )

    def markdown(self):
        head = ("claims", "what", "hearsay", "against", "ratio", "budget", "met", "peak memory")
        lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
        lines += ["| " + " | ".join(row) + " |" for row in self.rows]
        sizes = sorted({claims for times in self.growth.values() for claims in times})
        if len(sizes) > 1:
            lines += ["", "Growth from one size to the next (1 is none, 10 is in step with the corpus):", ""]
            steps = list(zip(sizes, sizes[1:]))
            lines.append("| what | " + " | ".join(f"{a:,} to {b:,}" for a, b in steps) + " |")
            lines.append("|---|" + "---|" * len(steps))
            for what, times in self.growth.items():
                cells = [f"{times[b] / times[a]:.2f}" if a in times and b in times else "" for a, b in steps]
                if any(cells):
                    lines.append(f"| {what} | " + " | ".join(cells) + " |")
        return "\n".join(lines) + "\n"


def told(seconds):
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1000:.1f} ms"


def remove(database):
    for end in ("", "-wal", "-shm"):
        pathlib.Path(f"{database}{end}").unlink(missing_ok=True)


class Bench:
    def __init__(self, claims, seed, table):
        self.claims = claims
        self.table = table
        self.corpus = BUILD / f"corpus-{seed}-{claims}"
        self.database = BUILD / f"{claims}.db"
        self.scratch = BUILD / "scratch.db"
        self.times = 7 if claims <= 10_000 else 3 if claims <= 100_000 else 1
        self.generate(seed)
        files = list(self.corpus.rglob("*.toml"))
        self.largest = max(file.stat().st_size for file in files)
        self.bytes = sum(file.stat().st_size for file in files)
        print(f"{claims:,} claims: {len(files):,} files, {self.bytes / MB:.0f} MB", flush=True)

    def generate(self, seed):
        if not self.corpus.exists():
            part = self.corpus.with_suffix(".part")
            shutil.rmtree(part, ignore_errors=True)
            subprocess.run(
                [sys.executable, str(HERE / "generate.py"), str(self.claims), str(part), str(seed)], check=True
            )
            part.rename(self.corpus)

    def run(self):
        self.first_record()
        self.record_into()
        self.record_again()
        self.record_some()
        self.check()
        self.compare_small()
        self.compare_large()
        self.traces()
        self.report()
        self.report_of_large()
        self.report_of_chain()
        self.served()
        self.size()

    def parse_alone(self, threads=CORES):
        return command(PEERS, "parse", self.corpus, threads)

    def insert_alone(self):
        script = BUILD / "insert.sql"
        schema = ROOT / "src" / "store"
        script.write_text(
            "PRAGMA page_size = 16384; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
            "PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -65536;"
            f"ATTACH 'file:{self.database}?immutable=1' AS made; BEGIN;\n"
            + "\n".join(
                file.read_text() for file in (schema / "schema.sql", HERE / "insert_alone.sql", schema / "indexes.sql")
            )
            + "COMMIT;\n"
        )

        def insert():
            with open(script, "rb") as lines:
                return Run(["sqlite3", "-batch", f"file:{self.scratch}"], stdin=lines)

        return insert

    def first_record(self):
        remove(self.database)
        hearsay(self.database, "record", self.corpus)()
        acts = [
            hearsay(self.scratch, "record", self.corpus),
            self.parse_alone(),
            self.insert_alone(),
            command(sys.executable, HERE / "record_in_python.py", self.corpus, self.scratch),
        ]
        own, parse, insert, python = by_turns(self.times, *acts, before=lambda: remove(self.scratch))
        shared = median(own, "cpu") / CORES
        least = max(median(parse), median(insert), shared)
        name = {median(parse): "parse alone", median(insert): "insert alone", shared: "its CPU / cores"}[least]
        self.table.growth.setdefault("first record", {})[self.claims] = median(own)
        memory = max(run.memory for run in own)
        self.table.add(
            self.claims,
            "first record",
            told(median(own)),
            f"{told(least)} {name} (parse {told(median(parse))}, insert {told(median(insert))})",
            median(own) / least,
            1.25,
            memory,
        )
        self.table.times(self.claims, "first record", own, python, "a Python script", 1 / 12)
        self.memory("memory of first record", memory)

    def memory(self, what, memory):
        ids = sqlite3.connect(f"file:{self.database}?immutable=1", uri=True)
        known = ids.execute("SELECT count(*) FROM record").fetchone()[0]
        allowed = 64 * MB + 10 * self.largest + 64 * known
        self.table.add(
            self.claims,
            what,
            f"{memory / MB:.0f} MB",
            f"{allowed / MB:.0f} MB allowed",
            memory / allowed,
            1,
        )

    def record_into(self):
        """All of it is new in a database that is there."""
        remove(self.scratch)
        seed = BUILD / "seed.toml"
        seed.write_text('schema = 1\n[[actor]]\nid = "seed"\nname = "Seed"\nkind = "person"\n')
        hearsay(self.scratch, "record", seed)()
        self.memory("memory of record into a database", hearsay(self.scratch, "record", self.corpus)().memory)

    def record_again(self):
        own, walk = by_turns(
            self.times, hearsay(self.database, "record", self.corpus), command(PEERS, "walk", self.corpus)
        )
        self.table.times(self.claims, "record, nothing changed", own, walk, "walk and stat", 1.5)
        own, hashing = by_turns(
            self.times,
            hearsay(self.database, "record", self.corpus, "--verify"),
            command(PEERS, "hash", self.corpus, CORES),
        )
        self.table.times(self.claims, "record --verify", own, hashing, "OpenSSL's SHA-256 of all files", 1.3)

    def record_some(self):
        """100 claims of 10 files change."""
        shutil.copyfile(self.database, self.scratch)
        files = sorted(self.corpus.rglob("*.toml"))[-10:]
        texts = [file.read_text() for file in files]
        states = [file.stat() for file in files]
        some = BUILD / "some"
        shutil.rmtree(some, ignore_errors=True)
        some.mkdir()
        runs = []
        for turn in range(self.times + 1):
            for file, text in zip(files, texts):
                file.write_text(re.sub(r'\ndate = "2024-05-(0[4-9]|10)"', f'\ndate = "2024-05-0{4 + turn % 5}"', text))
            time.sleep(0.05)
            run = hearsay(self.scratch, "record", self.corpus)()
            if turn > 0:
                runs.append(run)
        for file in files:
            shutil.copyfile(file, some / file.name)
        walk, parse = by_turns(self.times, command(PEERS, "walk", self.corpus), command(PEERS, "parse", some, 1))
        for file, text, state in zip(files, texts, states):
            file.write_text(text)
            os.utime(file, ns=(state.st_atime_ns, state.st_mtime_ns))
        least = median(walk) + median(parse) + 0.005
        self.table.growth.setdefault("record, 100 claims changed", {})[self.claims] = median(runs)
        self.table.add(
            self.claims,
            "record, 100 claims changed",
            told(median(runs)),
            f"{told(least)} walk, parse of these files, and 5 ms",
            median(runs) / least,
            2,
            max(run.memory for run in runs),
        )

    def check(self):
        own, quiet, parse = by_turns(
            self.times,
            command(HEARSAY, "--db", BUILD / "none.db", "check", self.corpus),
            command(HEARSAY, "--db", BUILD / "none.db", "--quiet", "check", self.corpus),
            self.parse_alone(),
        )
        self.table.times(self.claims, "check, with its warnings", own, parse, "parse alone", 1.3)
        self.table.times(self.claims, "check --quiet, errors alone", quiet, parse, "parse alone", 1.3)

    def compare_small(self):
        own, shell, nothing = by_turns(
            max(self.times * 3, 11),
            hearsay(self.database, "compare", "event-3"),
            Shell(self.database, "dossier", event="event-3"),
            command(PEERS, "nothing"),
        )
        self.table.times(self.claims, "compare, 20 claims", own, shell, "sqlite3 shell", 1.5)
        self.table.times(self.claims, "compare, 20 claims", own, nothing, "an empty process", None)

    def compare_large(self):
        shell = Shell(self.database, "dossier", event="large")
        for form, budget in (("text", 6), ("json", None)):
            own, theirs = by_turns(
                self.times, hearsay(self.database, "compare", "large", "--format", form), shell
            )
            what = f"compare, {min(10_000, self.claims // 4):,} claims, {form}"
            self.table.times(self.claims, what, own, theirs, "sqlite3 shell, its rows", budget)

    def traces(self):
        last = min(100_000, self.claims // 4) - 1
        shell = Shell(self.database, "trace", claim=f"chain-{last}")
        for form, budget in (("text", 0.6), ("json", None)):
            own, theirs = by_turns(
                self.times, hearsay(self.database, "trace", f"chain-{last}", "--format", form), shell
            )
            what = f"trace, {last:,} hops, {form}"
            self.table.times(self.claims, what, own, theirs, "recursive query", budget)
        diamonds, chain = by_turns(
            max(self.times, 7),
            hearsay(self.database, "trace", "diamond-30"),
            hearsay(self.database, "trace", "chain-90"),
        )
        self.table.times(self.claims, "trace, 30 diamonds", diamonds, chain, "a chain of 91", 2)

    def report(self):
        page = BUILD / "page.html"
        own, compare = by_turns(
            max(self.times, 3),
            hearsay(self.database, "report", "five-hundred", "-o", page),
            hearsay(self.database, "compare", "five-hundred"),
        )
        count = min(500, self.claims // 10)
        self.table.times(self.claims, f"HTML report, {count} claims", own, compare, "compare", 10)
        allowed = (60 + 2 * count) * 1024
        size = page.stat().st_size
        self.table.add(
            self.claims, "size of that page", f"{size:,} bytes", f"{allowed:,} allowed", size / allowed, 1
        )

    def report_of_large(self):
        """Thousands of speakers and outlets on one page: what is made for one claim must not cost all."""
        own, compare = by_turns(
            self.times,
            hearsay(self.database, "report", "large", "-o", BUILD / "large.html"),
            hearsay(self.database, "compare", "large"),
        )
        what = f"HTML report, {min(10_000, self.claims // 4):,} claims"
        self.table.times(self.claims, what, own, compare, "compare", 10)

    def report_of_chain(self):
        """Each of its claims has a way through all before it: whole ways would be the square of them."""
        links = self.claims // 4
        if links > 25_000:
            return  # a page of hundreds of megabytes, which nobody opens
        own, compare = by_turns(
            self.times,
            hearsay(self.database, "report", "chain", "-o", BUILD / "chain.html"),
            hearsay(self.database, "compare", "chain"),
        )
        self.table.times(self.claims, f"HTML report, chain of {links:,} claims", own, compare, "compare", None)

    def served(self):
        """An event's page from the live view under load, against making the same page in one process."""
        made, started = by_turns(
            11,
            hearsay(self.database, "report", "event-3", "--format", "html"),
            command(HEARSAY, "--version"),
        )
        in_process = median(made) - median(started)
        server = subprocess.Popen(
            [HEARSAY, "--db", self.database, "serve", "--port", "0"], stdout=subprocess.PIPE, text=True
        )
        try:
            address = re.search(r"http:\S+", server.stdout.readline()).group()
            load = subprocess.run(
                ["wrk", "--threads=1", f"--connections={2 * CORES}", "--duration=5", "--latency", f"{address}event/event-3"],
                stdout=subprocess.PIPE, text=True, check=True,
            ).stdout
        finally:
            server.terminate()
            server.wait()
        if "Non-2xx" in load or "Socket errors" in load:
            raise RuntimeError(load)
        number, unit = re.search(r"99%\s+([0-9.]+)(us|ms|s)", load).groups()
        slowest = float(number) * {"us": 1e-6, "ms": 1e-3, "s": 1}[unit]
        self.table.add(
            self.claims,
            f"page of 20 claims served, 99th percentile, {2 * CORES} at a time",
            told(slowest),
            f"{told(in_process)} in process",
            slowest / in_process,
            5,
        )

    def size(self):
        size = self.database.stat().st_size / self.claims
        self.table.add(self.claims, "size of the database", f"{size:.0f} bytes a claim", "700 allowed", size / 700, 1)


def machine():
    model = "an unknown processor"
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            model = line.partition(":")[2].strip()
            break
    commit = subprocess.run(["git", "-C", str(ROOT), "rev-parse", "--short", "HEAD"], capture_output=True, text=True)
    return f"{model}, {CORES} cores, {platform.system()} {platform.release()}, commit {commit.stdout.strip() or 'unknown'}"


def main():
    parser = argparse.ArgumentParser(prog="script/bench", description=__doc__.splitlines()[0])
    parser.add_argument("claims", type=int, nargs="*", help="sizes of the corpora (10000 100000 1000000)")
    parser.add_argument("--large", action="store_true", help="5,000,000 claims as well")
    parser.add_argument("--seed", default="1979")
    parser.add_argument("-o", dest="output", help="write the table there as well")
    asked = parser.parse_args()
    sizes = asked.claims or [10_000, 100_000, 1_000_000]
    if min(sizes) < 1_000:
        parser.error("the smallest corpus that holds all that is measured has 1000 claims")
    table = Table()
    for claims in sizes + ([5_000_000] if asked.large else []):
        Bench(claims, asked.seed, table).run()
    text = f"{' '.join(['script/bench', *sys.argv[1:]])}: {machine()}\n\n{table.markdown()}"
    print("\n" + text, end="")
    if asked.output:
        pathlib.Path(asked.output).write_text(text)


if __name__ == "__main__":
    main()
