// SPDX-License-Identifier: Apache-2.0

// Record files as editors see them: what taplo, the TOML server of VS Code, Vim and Emacs, says by the
// schema that `hearsay init` writes beside records; and problem lists of `hearsay check --format short`.
// HEARSAY is the program under test, SOURCE the folder of its source.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

const { HEARSAY, SOURCE } = process.env;
const program = fileURLToPath(new URL("node_modules/.bin/taplo", import.meta.url));

let folder;

before(() => {
    folder = mkdtempSync(join(tmpdir(), "hearsay-editors-"));
    execFileSync(HEARSAY, ["--quiet", "init", "."], { cwd: folder });
});

after(() => rmSync(folder, { recursive: true, force: true }));

/** What taplo says of files: whether it takes them, and the text. */
const taplo = (...words) => {
    const { status, stdout, stderr } = spawnSync(
        process.execPath, [program, "check", "--colors=never", ...words], { cwd: folder, encoding: "utf8" });
    return { ok: status === 0, text: stdout + stderr };
};

const schema = () => `--schema=${pathToFileURL(join(folder, "records", "hearsay.schema.json"))}`;

test("the files of init are fine, and a mistyped word in them is found as one types", () => {
    const example = join(folder, "records", "example.toml");
    assert.ok(taplo(example).ok);
    const text = readFileSync(example, "utf8");
    const broken = text.replace('kind = "person"', 'kind = "persn"');
    assert.notEqual(broken, text);
    writeFileSync(example, broken);
    // Only the line `#:schema` of the file tells where the schema is.
    const { ok, text: told } = taplo(example);
    writeFileSync(example, text);
    assert.ok(!ok);
    assert.match(told, /"persn" is not one of \["person"/);
    assert.match(told, /example\.toml:\d+:8/);
});

test("a file in a folder below has the schema by the line of the documentation, and by that of init not", () => {
    const page = readFileSync(join(SOURCE, "docs", "editors.md"), "utf8");
    const [line] = page.match(/#:schema \.\.\/.*/);
    const below = join(folder, "records", "2024");
    mkdirSync(below);
    const file = join(below, "one.toml");
    writeFileSync(file, `${line}\nschema = 1\nrecorder = 1\n`);
    const { ok, text } = taplo(file);
    writeFileSync(file, "#:schema ./hearsay.schema.json\nschema = 1\nrecorder = 1\n");
    const { text: told } = taplo(file);
    rmSync(below, { recursive: true });
    assert.ok(!ok);
    assert.match(text, /1 is not of type "string"/);
    assert.doesNotMatch(told, /is not of type/);
});

test("the shipped records are fine", () => {
    const records = readdirSync(join(SOURCE, "records")).filter((name) => name.endsWith(".toml"));
    assert.ok(records.length > 5);
    const { ok, text } = taplo(schema(), ...records.map((name) => join(SOURCE, "records", name)));
    assert.ok(ok, text);
});

test("what a schema can find in bad files, it finds", () => {
    // What it cannot: it knows no dates of TOML, no calendar, nothing beyond one record, and takes
    // any text for somebody's.
    const beyond = new Set([
        "H004-merge-conflict-in-a-text.toml",
        "H011-toml-date.toml",
        "H015-impossible-day.toml",
        "H020-twice.toml",
        "H021-dangling.toml",
        "H041-circle.toml",
        "H042-part-of-itself.toml",
    ]);
    const bad = join(SOURCE, "tests", "data", "bad");
    const files = readdirSync(bad).filter((name) => name.endsWith(".toml"));
    assert.ok(files.length > beyond.size);
    // Ten thousand brackets end taplo, so such files are given to it one by one.
    const deep = files.filter((name) => name.startsWith("H005"));
    const others = files.filter((name) => !deep.includes(name));
    for (const name of deep) {
        assert.ok(!taplo(schema(), join(bad, name)).ok, name);
    }
    const { text } = taplo(schema(), ...others.map((name) => join(bad, name)));
    const refused = new Set(
        [...text.matchAll(/invalid file .*path="([^"]+)"/g)].map((match) => basename(match[1])));
    for (const name of others) {
        assert.equal(!refused.has(name), beyond.has(name), `${name}\n${text}`);
    }
});

test("the problem matcher of the documentation reads what check prints", () => {
    const page = readFileSync(join(SOURCE, "docs", "editors.md"), "utf8");
    const tasks = JSON.parse(page.match(/```json\n(\{[^]*?"problemMatcher"[^]*?)```/)[1]);
    const { pattern } = tasks.tasks[0].problemMatcher;
    const bad = join(SOURCE, "tests", "data", "bad", "H012-unknown-key.toml");
    const { stdout } = spawnSync(
        HEARSAY, ["check", "--format", "short", bad], { cwd: folder, encoding: "utf8" });
    const lines = stdout.trimEnd().split("\n");
    assert.equal(lines.length, 1);
    const found = lines[0].match(new RegExp(pattern.regexp));
    assert.ok(found, lines[0]);
    assert.equal(found[pattern.file], bad);
    assert.equal(found[pattern.line], "7");
    assert.equal(found[pattern.column], "1");
    assert.equal(found[pattern.severity], "error");
    assert.equal(found[pattern.code], "H012");
    assert.match(found[pattern.message], /^unknown key `alias`/);
});

test("the commands of the documentation show every problem, and each line is one", () => {
    const page = readFileSync(join(SOURCE, "docs", "editors.md"), "utf8").replaceAll("\\ ", " ");
    const commands = [...page.matchAll(/hearsay check [^"`\n]*--format short records/g)].map(([found]) => found);
    assert.equal(commands.length, 3);
    const tasks = JSON.parse(page.match(/```json\n(\{[^]*?"problemMatcher"[^]*?)```/)[1]);
    assert.ok(commands.includes(tasks.tasks[0].command));
    const { pattern } = tasks.tasks[0].problemMatcher;
    const many = join(folder, "records", "many.toml");
    const problems = 150;
    writeFileSync(many, "schema = 1\n" + '[[claim]]\nid = "X"\n'.repeat(problems));
    for (const command of commands) {
        const [, ...words] = command.split(" ");
        const { stdout } = spawnSync(HEARSAY, words, { cwd: folder, encoding: "utf8" });
        const lines = stdout.trimEnd().split("\n");
        assert.ok(lines.length >= problems, `${command}: ${lines.length}`);
        for (const line of lines) {
            assert.match(line, new RegExp(pattern.regexp));
        }
    }
    rmSync(many);
});
