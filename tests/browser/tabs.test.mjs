// SPDX-License-Identifier: Apache-2.0

// Many tabs of the live view in one browser, which has six connections for one server.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { RECORDS, workplace } from "./serving.mjs";
import { launch } from "./support.mjs";

const { serve, recorded, record, end } = workplace();

let browser;

before(async () => {
    browser = await launch();
});

after(async () => {
    await browser?.close();
    end();
});

const wide = { viewport: { width: 1280, height: 900 } };

test("more tabs than a browser has connections keep up, and say when they do not yet", async () => {
    const where = recorded("tabs", RECORDS);
    const live = await serve(where);
    const context = await browser.newContext(wide);
    try {
        // Tabs of a test are never hidden by themselves.
        await context.addInitScript(() => {
            let hidden = false;
            Object.defineProperty(document, "hidden", { get: () => hidden });
            window.hide = (now) => {
                hidden = now;
                document.dispatchEvent(new Event("visibilitychange"));
            };
        });
        const tabs = [];
        for (let i = 0; i < 8; ++i) {
            const tab = await context.newPage();
            await tab.goto(new URL("/actor/islamic-state", live).href);
            await tab.locator("#live", { hasText: "up to date" }).waitFor();
            if (i > 4) {
                await tab.evaluate(() => window.hide(true));
            }
            tabs.push(tab);
        }
        const [first] = tabs;
        const last = tabs.at(-1);
        let go;
        const gone = new Promise((resolve) => { go = resolve; });
        await first.route("**/actor/islamic-state", async (route) => {
            await gone;
            await route.continue();
        });
        const file = join(where, "records", "actors.toml");
        const text = readFileSync(file, "utf8");
        assert.match(text, /name = "Islamic State"/);
        writeFileSync(file, text.replace('name = "Islamic State"', 'name = "Renamed State"'));
        assert.equal(await record(where), 0);
        await first.locator("#live", { hasText: "a change was told; loading it" }).waitFor();
        assert.equal(await first.locator("h1", { hasText: "Renamed" }).count(), 0);
        go();
        for (const tab of tabs.slice(0, 5)) {
            await tab.locator("h1", { hasText: "Renamed State" }).waitFor();
            await tab.locator("#live", { hasText: "up to date" }).waitFor();
        }
        assert.equal(await last.locator("h1", { hasText: "Renamed" }).count(), 0);
        await last.evaluate(() => window.hide(false));
        await last.locator("h1", { hasText: "Renamed State" }).waitFor();
        await last.locator("#live", { hasText: "up to date" }).waitFor();
    } finally {
        await context.close();
    }
});
