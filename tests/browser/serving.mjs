// SPDX-License-Identifier: Apache-2.0

// What tests of the live view share: folders of records and processes in them. HEARSAY is the program under
// test, RECORDS and DATA are the shipped and the tests' records.

import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const { HEARSAY, RECORDS } = process.env;

/** A place for folders and processes, until `end`. */
export const workplace = () => {
    const folder = mkdtempSync(join(tmpdir(), "hearsay-serve-"));
    const processes = [];

    /** Starts hearsay and waits for the first line that it prints. */
    const start = (where, ...words) => new Promise((resolve, reject) => {
        const child = spawn(HEARSAY, words, { cwd: where });
        processes.push(child);
        let text = "";
        const take = (data) => {
            text += data;
            if (text.includes("\n")) {
                resolve(text);
            }
        };
        child.stdout.on("data", take);
        child.stderr.on("data", take);
        child.on("exit", (status) => reject(new Error(`ended with ${status}: ${text}`)));
    });

    const serve = async (where, ...words) => (
        /http:\S+/.exec(await start(where, "serve", "--port", "0", ...words))[0]);

    /** A folder of its own with records in it, recorded. */
    const recorded = (name, records) => {
        const where = join(folder, name);
        cpSync(records, join(where, "records"), { recursive: true });
        execFileSync(HEARSAY, ["--quiet", "record", "records"], { cwd: where });
        return where;
    };

    /** Records what has changed, beside all else. */
    const record = (where) => new Promise((resolve) => {
        spawn(HEARSAY, ["--quiet", "record", "records"], { cwd: where, stdio: "ignore" }).on("exit", resolve);
    });

    const end = () => {
        processes.forEach((child) => child.kill("SIGKILL"));
        rmSync(folder, { recursive: true, force: true });
    };

    return { start, serve, recorded, record, end };
};
