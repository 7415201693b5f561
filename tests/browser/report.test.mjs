// SPDX-License-Identifier: Apache-2.0

// The HTML report in a real browser: read, used by hand and by keyboard, printed, and attacked.
// HEARSAY is the program under test, RECORDS and DATA are the shipped and the tests' records.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { axe, launch, troublesOf } from "./support.mjs";

const { HEARSAY, RECORDS, DATA } = process.env;

let folder;
let browser;

const hearsay = (database, ...words) => execFileSync(
    HEARSAY, ["--db", join(folder, `${database}.db`), ...words], { encoding: "utf8" });

/** Records a folder and writes the report of one of its events. */
const report = (name, records, event) => {
    hearsay(name, "record", "--quiet", records);
    const file = join(folder, `${name}.html`);
    hearsay(name, "--quiet", "report", event, "-o", file);
    return file;
};

before(async () => {
    folder = mkdtempSync(join(tmpdir(), "hearsay-browser-"));
    report("kerman", RECORDS, "kerman-2024");
    report("crocus", join(DATA, "crocus-2024"), "crocus-2024");
    report("hostile", join(DATA, "hostile"), "hostile");
    report("ways", join(DATA, "ways"), "ways");
    browser = await launch();
});

after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
});

/** Opens a report; fails on anything that it asks for, and on anything that it complains of. */
const withPage = async (name, settings, use) => {
    const context = await browser.newContext(settings);
    try {
        const page = await context.newPage();
        const address = pathToFileURL(join(folder, `${name}.html`)).href;
        const troubles = troublesOf(page, (asked) => asked === address);
        await page.goto(address);
        await use(page);
        assert.deepEqual(troubles, []);
    } finally {
        await context.close();
    }
};

const wide = { viewport: { width: 1440, height: 900 } };
const stateOf = (page) => page.locator("#state").textContent();

test("everything is there without script", async () => {
    await withPage("kerman", { ...wide, javaScriptEnabled: false }, async (page) => {
        assert.ok(await page.locator(".warning").isVisible());
        assert.ok(await page.locator("#controls").isHidden());
        const { claims } = JSON.parse(
            hearsay("kerman", "compare", "kerman-2024", "--format", "json"));
        for (const id of Object.keys(claims).filter((id) => claims[id].event === "kerman-2024")) {
            assert.ok(await page.locator(`[id="claim-${id}"]`).isVisible(), id);
        }
    });
});

test("no link of an event's page leads nowhere", async () => {
    for (const name of ["kerman", "crocus", "ways"]) {
        await withPage(name, wide, async (page) => {
            const lost = await page.locator("a[href^='#']").evaluateAll((all) => all.map(
                (each) => each.getAttribute("href")
            ).filter((address) => document.getElementById(address.slice(1)) === null));
            assert.deepEqual(lost, [], name);
        });
    }
});

test("a claim has an address of its own", async () => {
    await withPage("kerman", wide, async (page) => {
        await page.locator(".matrix a", { hasText: "financier" }).click();
        assert.match(page.url(), /#claim-kerman-alamulhadi-on-israel$/);
        assert.ok(await page.locator("article:target").isVisible());
    });
});

test("a chosen speaker is highlighted everywhere, and all else is dimmed", async () => {
    await withPage("kerman", wide, async (page) => {
        await page.locator("#highlight").selectOption({ label: "Mona Hojat Ansari" });
        assert.match(await stateOf(page), /^1 of 18 claims have to do with the speaker Mona/);
        assert.match(
            await page.locator("[id='claim-kerman-ansari-on-israel']").getAttribute("class"), /hit/);
        assert.match(
            await page.locator("[id='claim-kerman-ramani-killed']").getAttribute("class"), /dim/);
        assert.ok(await page.locator("svg .hit").count() > 2);
    });
});

for (const [name, event] of [["crocus", "crocus-2024"], ["ways", "ways"]]) {
    test(`setting a source of ${event} aside leaves what compare --without leaves`, async () => {
        await withPage(name, wide, async (page) => {
            const { things } = JSON.parse(await page.locator("#data").textContent());
            const values = await page.locator("#aside option").evaluateAll(
                (options) => options.map((option) => option.value).filter((value) => value !== ""));
            assert.ok(values.length > 20);
            for (const value of values) {
                const [kind, label, id] = things.find(([of, , name]) => `${of} ${name}` === value);
                await page.locator("#aside").selectOption(value);
                const left = await page.locator("article:not(.gone)").evaluateAll(
                    (all) => all.map((each) => each.id.slice("claim-".length)).sort());
                const without = JSON.parse(hearsay(name, "compare", event,
                    "--without", `${kind}:${id}`, "--format", "json"));
                assert.deepEqual(left, Object.keys(without.claims).filter((claim) => (
                    without.claims[claim].event === event && without.claims[claim].on_record)).sort(),
                label);
                assert.match(await stateOf(page),
                    new RegExp(`, ${left.length} of \\d+ claims remain`), label);
                const stances = await page.locator(".matrix .stance:not(.gone)").evaluateAll((all) => (
                    all.map((each) => [each.hash.slice("#claim-".length), each.classList.contains("former")])));
                for (const [id, struck] of stances) {
                    const { in_force: stands, authenticity } = without.claims[id];
                    assert.equal(struck, !stands || authenticity === "fabricated", `${label} ${id}`);
                }
            }
        });
    });
}

test("going back in time shows what compare --as-of shows", async () => {
    await withPage("crocus", wide, async (page) => {
        const { days } = JSON.parse(await page.locator("#data").textContent());
        assert.ok(days.length > 3);
        for (const [number, day] of days.entries()) {
            await page.locator("#asof").fill(String(number));
            const told = await stateOf(page);
            const answer = JSON.parse(hearsay("crocus", "compare", "crocus-2024",
                "--as-of", day, "--format", "json"));
            const there = Object.values(answer.claims).filter(
                (claim) => claim.event === "crocus-2024" && claim.on_record);
            const forged = there.filter((claim) => claim.authenticity === "fabricated").length;
            const old = there.filter((claim) => !claim.in_force).length - forged;
            assert.match(told, new RegExp(`, ${there.length} of \\d+ claims were certainly on record`));
            assert.equal(Number(/(\d+) of them no longer/.exec(told)?.[1] ?? 0), old, day);
            assert.equal(Number(/(\d+) of them fabricated/.exec(told)?.[1] ?? 0), forged, day);
            assert.equal(Number(/For (\d+) that rests on a date with “\?”/.exec(told)?.[1] ?? 0),
                answer.if_date_right.length, day);
            const struck = await page.locator(".matrix .stance.former:not(.gone)").evaluateAll(
                (all) => all.map((each) => each.hash.slice("#claim-".length)));
            for (const id of struck) {
                assert.ok(!answer.claims[id].in_force, `${day} ${id}`);
            }
            assert.equal(Number(/for (\d+) the dates cannot tell/.exec(told)?.[1] ?? 0),
                answer.undecided.length, day);
        }
    });
});

test("words are found in the claims, and tables are sorted by keyboard", async () => {
    await withPage("kerman", wide, async (page) => {
        await page.locator("#find").fill("financier");
        assert.match(await stateOf(page), /^1 of 18 claims hold these words/);
        assert.ok(await page.locator("[id='claim-kerman-ramani-killed']").isHidden());
        await page.locator("#find").fill(" financier   israel ");
        assert.match(await stateOf(page), /^1 of 18 claims hold these words/);
        await page.locator("#find").fill("");
        const head = page.locator(".sortable th button").first();
        await head.focus();
        await page.keyboard.press("Enter");
        await page.keyboard.press("Enter");
        assert.equal(await head.locator("..").getAttribute("aria-sort"), "descending");
    });
});

test("a card that a link leads to is shown, whatever is looked for", async () => {
    await withPage("kerman", wide, async (page) => {
        const card = page.locator("[id='claim-kerman-ramani-killed']");
        await page.locator("#find").fill("financier");
        assert.ok(await card.isHidden());
        await page.evaluate(() => { location.hash = "#claim-kerman-ramani-killed"; });
        await card.waitFor({ state: "visible" });
    });
});

test("the slider tells its day, and what was not on record by then says so", async () => {
    await withPage("kerman", wide, async (page) => {
        const slider = page.getByLabel("On record by");
        assert.equal(await slider.getAttribute("aria-valuetext"), "any day");
        await slider.fill("0");
        const { days } = JSON.parse(await page.locator("#data").textContent());
        assert.equal(await slider.getAttribute("aria-valuetext"), days[0]);
        const gone = page.locator("article.gone");
        assert.ok(await gone.count() > 0);
        const shown = await gone.locator("h3").evaluateAll((all) => (
            all.map((each) => getComputedStyle(each, "::after").content)));
        for (const why of shown) {
            assert.match(why, /\[".*"(not on record yet|undecided whether on record)"|\[(not on record yet|undecided whether on record)\]/);
        }
    });
});

test("documents that were not there by a day, or are set aside, say so", async () => {
    await withPage("crocus", wide, async (page) => {
        const { days } = JSON.parse(await page.locator("#data").textContent());
        const rows = page.locator("#timeline ~ details tr[data-d], #timeline ~ .scroll tr[data-d]");
        const ids = await rows.evaluateAll((all) => all.map((each) => each.lastElementChild.firstElementChild.textContent));
        assert.ok(ids.length > 3);
        for (const [number, day] of days.entries()) {
            await page.locator("#asof").fill(String(number));
            const { dated } = JSON.parse(hearsay("crocus", "timeline", "crocus-2024",
                "--as-of", day, "--format", "json"));
            const there = new Set(dated.filter(({ kind, on_record: sure }) => kind === "document" && sure)
                .map(({ id }) => id));
            const plain = await rows.evaluateAll((all) => all.filter((each) => !each.classList.contains("gone"))
                .map((each) => each.lastElementChild.firstElementChild.textContent));
            assert.deepEqual(plain.filter((id) => !there.has(id)), [], day);
        }
        await page.locator("#aside").selectOption(`document ${ids[0]}`);
        assert.equal(await page.locator("#asof").inputValue(), String(days.length));
        assert.equal(await page.locator("tr.gone td[data-why]").first().getAttribute("data-why"), "set aside");
        await page.locator("#asof").fill("0");
        assert.equal(await page.locator("#aside").inputValue(), "");
    });
});

test("documents are sorted by when they were published", async () => {
    await withPage("crocus", wide, async (page) => {
        await page.locator(".sortable th button", { hasText: "published" }).click();
        const keys = await page.locator(".sortable td[data-sort]").evaluateAll(
            (all) => all.map((each) => Number(each.dataset.sort)));
        assert.ok(keys.length > 3);
        const dated = keys.filter((key) => !Number.isNaN(key));
        assert.deepEqual(keys.slice(0, dated.length), [...dated].sort((a, b) => a - b));
    });
});

test("before it is printed, a page takes back what was chosen, and puts it back afterwards", async () => {
    await withPage("kerman", wide, async (page) => {
        await page.locator("#highlight").selectOption({ label: "Mona Hojat Ansari" });
        await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
        assert.equal(await page.locator(".dim").count(), 0);
        await page.evaluate(() => dispatchEvent(new Event("afterprint")));
        assert.ok(await page.locator(".dim").count() > 0);
    });
});

test("every control and every scrolled region can be reached with the tabulator", async () => {
    await withPage("kerman", wide, async (page) => {
        const reached = new Set();
        for (let step = 0; step < 12; step += 1) {
            await page.keyboard.press("Tab");
            reached.add(await page.evaluate(() => document.activeElement.id
                || document.activeElement.className));
        }
        for (const id of ["highlight", "aside", "asof", "find", "scroll"]) {
            assert.ok(reached.has(id), id);
        }
    });
});

test("no axe rule is broken, in light and dark, narrow and wide", async () => {
    const views = [["kerman", "light", 1440], ["kerman", "dark", 320], ["hostile", "dark", 1440],
        ["hostile", "light", 320]];
    for (const [name, colorScheme, width] of views) {
        const settings = { viewport: { width, height: 900 }, colorScheme, bypassCSP: true };
        await withPage(name, settings, async (page) => {
            await page.evaluate(axe);
            const { violations } = await page.evaluate(() => window.axe.run(document, {
                runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
            }));
            assert.deepEqual(
                violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 200)}`), [],
                `${name} ${colorScheme} ${width}`);
        });
    }
});

test("nothing but tables and pictures is wider than a narrow window", async () => {
    for (const name of ["kerman", "crocus", "hostile"]) {
        await withPage(name, { viewport: { width: 320, height: 700 } }, async (page) => {
            assert.ok(await page.evaluate(
                () => document.scrollingElement.scrollWidth <= window.innerWidth), name);
        });
    }
});

test("in print, the controls are gone and every claim is there", async () => {
    await withPage("kerman", wide, async (page) => {
        await page.locator("#find").fill("financier");
        await page.locator("#highlight").selectOption({ label: "Mona Hojat Ansari" });
        await page.emulateMedia({ media: "print" });
        assert.ok(await page.locator("#controls").isHidden());
        assert.ok(await page.locator("[id='claim-kerman-ramani-killed']").isVisible());
        assert.equal(await page.locator("[id='claim-kerman-ramani-killed']").evaluate(
            (card) => getComputedStyle(card).opacity), "1");
        const pdf = await page.pdf();
        assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
    });
});

test("in print, what is no longer in force stays struck through", async () => {
    await withPage("crocus", wide, async (page) => {
        await page.emulateMedia({ media: "print" });
        assert.equal(await page.locator("a.former").first().evaluate(
            (link) => getComputedStyle(link).textDecorationLine), "line-through");
    });
});

test("hostile texts are shown as texts", async () => {
    await withPage("hostile", wide, async (page) => {
        assert.equal(await page.evaluate(() => window.pwned), undefined);
        assert.equal(await page.locator("img, iframe, [onmouseover], [onerror], [onload]").count(), 0);
        assert.equal(await page.locator("script").count(), 2);
        assert.match(await page.locator("h1").textContent(), /<script>window.pwned = 1<\/script>/);
        assert.equal(await page.locator("a[href^='javascript:']").count(), 0);
        const quote = page.locator("[id='claim-right-to-left'] blockquote").first();
        assert.equal(await quote.getAttribute("lang"), "fa");
        assert.equal(await quote.locator("p").first().evaluate(
            (line) => getComputedStyle(line).direction), "rtl");
    });
});

test("the policy of the page lets no other script and no other style in", async () => {
    await withPage("kerman", wide, async (page) => {
        const policy = await page.locator("meta[http-equiv]").getAttribute("content");
        assert.match(policy, /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+';/);
        assert.ok(!policy.includes("unsafe"));
    });
});

test("a report is the same bytes for the same records", () => {
    const first = readFileSync(join(folder, "crocus.html"), "utf8");
    const again = report("again", join(DATA, "crocus-2024"), "crocus-2024");
    assert.equal(readFileSync(again, "utf8"), first);
});
