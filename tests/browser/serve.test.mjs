// SPDX-License-Identifier: Apache-2.0

// The live view in a real browser and under attack: pages, keyboard, hostile texts, changes while one looks,
// who may ask and how much. HEARSAY is the program under test, RECORDS and DATA are the shipped and the tests'
// records.

import assert from "node:assert/strict";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { RECORDS, workplace } from "./serving.mjs";
import { axe, launch, troublesOf } from "./support.mjs";

const { DATA } = process.env;
const { start, serve, recorded, record, end } = workplace();

let browser;
let kerman;
let address;

before(async () => {
    kerman = recorded("kerman", RECORDS);
    address = await serve(kerman, "records");
    browser = await launch();
});

after(async () => {
    await browser?.close();
    end();
});

/** Opens a page; fails on anything that it complains of, and on any request beyond its server. */
const withPage = async (url, settings, use) => {
    const context = await browser.newContext(settings);
    try {
        const page = await context.newPage();
        const troubles = troublesOf(page, (asked) => new URL(asked).origin === new URL(url).origin);
        await page.goto(url);
        await use(page);
        assert.deepEqual(troubles, []);
    } finally {
        await context.close();
    }
};

const wide = { viewport: { width: 1280, height: 900 } };

/** What the server answers to a request as it is given. */
const ask = (url, { path = "/", method = "GET", headers = {} } = {}) => new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const asked = request({ hostname, port, path, method, headers, agent: false }, (answer) => {
        let body = "";
        answer.on("data", (data) => { body += data; });
        answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, body }));
    });
    asked.on("error", reject);
    asked.setTimeout(20_000, () => asked.destroy(new Error("no answer")));
    asked.end();
});

const pages = ["/", "/event/kerman-2024", "/claim/kerman-is-k-claims-credit", "/actor/islamic-state",
    "/outlet/new-arab", "/document/ramani-kerman-2024", "/search?q=martyr", "/problems", "/event/nothing"];

test("every page can be used by all, wide and narrow, light and dark", async () => {
    for (const path of pages) {
        for (const settings of [wide, { viewport: { width: 320, height: 640 }, colorScheme: "dark" }]) {
            const context = await browser.newContext(settings);
            const page = await context.newPage();
            await page.goto(new URL(path, address).href);
            // The policy keeps scripts of tests out too.
            const client = await context.newCDPSession(page);
            await client.send("Page.setBypassCSP", { enabled: true });
            await page.reload();
            await page.addScriptTag({ content: axe });
            const { violations } = await page.evaluate(() => window.axe.run());
            assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes[0].html]), [], path);
            const width = await page.evaluate(() => document.documentElement.scrollWidth);
            assert.equal(width, settings.viewport.width, path);
            await context.close();
        }
    }
});

test("events lead to reports, claims, actors and outlets, by keyboard too", async () => {
    await withPage(address, wide, async (page) => {
        const row = page.getByRole("row", { name: /Soleimani memorial in Kerman/ });
        assert.deepEqual(await row.getByRole("cell").allTextContents(), [
            "3 January 2024", "Attack on the Soleimani memorial in Kerman", "18", "9", "2", "4"]);
        await row.getByRole("link").focus();
        await page.keyboard.press("Enter");
        await page.waitForURL(/\/event\/kerman-2024$/);
        assert.match(await page.locator("h1").textContent(), /Attack on the Soleimani memorial/);
        await page.locator("#highlight").selectOption({ label: "Mona Hojat Ansari" });
        assert.match(await page.locator("#state").textContent(), /^1 of 18 claims/);
        await page.locator("#further a[href='/outlet/new-arab']").click();
        await page.waitForURL(/\/outlet\/new-arab$/);
        assert.match(await page.locator(".counts").textContent(), /^95 claims on 24 events/);
        await page.locator("main a[href='/document/ramani-kerman-2024']").first().click();
        await page.waitForURL(/\/document\/ramani-kerman-2024$/);
        assert.match(await page.locator(".counts").textContent(), /^95 claims/);
        await page.goBack();
        await page.goBack();
        await page.locator(".matrix a[href='/claim/kerman-ansari-on-israel']").click();
        await page.waitForURL(/\/claim\/kerman-ansari-on-israel$/);
        assert.equal(await page.locator("article").count(), 1);
    });
});

test("pages need no script", async () => {
    await withPage(new URL("/search", address).href, { ...wide, javaScriptEnabled: false }, async (page) => {
        await page.locator("#words").fill("martyrdom");
        await page.locator("#search button").click();
        await page.waitForURL(/\/search\?q=martyrdom/);
        assert.match(await page.locator("#results .counts").textContent(), /^\d+ records? found/);
        await page.goto(new URL("/event/kerman-2024", address).href);
        await page.getByLabel("On record by").first().fill("2024-01-05");
        await page.getByRole("button", { name: "Show" }).click();
        await page.waitForURL(/as-of=2024-01-05/);
        assert.match(await page.locator("header").textContent(), /certainly on record by the end of 5 January 2024/);
    });
});

test("search finds as one types", async () => {
    await withPage(new URL("/search", address).href, wide, async (page) => {
        // Slower than the page waits, so that a part of the words is searched on the way.
        await page.locator("#words").pressSequentially("islamic sta", { delay: 200 });
        await page.waitForURL(/\/search\?q=islamic%20sta$/);
        await page.locator("#results a[href='/actor/islamic-state']").waitFor();
        assert.equal(await page.locator("#words").inputValue(), "islamic sta");
    });
});

test("search keeps the clocks as one types", async () => {
    await withPage(new URL("/search?as-of=2024-06-01", address).href, wide, async (page) => {
        await page.locator("#words").pressSequentially("islamic");
        await page.waitForURL(/\/search\?q=islamic&as-of=2024-06-01$/);
        // And the form of the clocks keeps the words.
        await page.getByLabel("On record by").fill("2024-06-02");
        await page.getByRole("button", { name: "Show" }).click();
        await page.waitForURL(/\/search\?as-of=2024-06-02&known-at=&q=islamic$/);
    });
});

test("what hearsay was told at a time is in the address", async () => {
    const { body } = await ask(address, { path: "/event/kerman-2024?known-at=2020-01-01" });
    assert.match(body, /the event `kerman-2024` had not been recorded by then/i);
    assert.equal((await ask(address, { path: "/?as-of=yesterday" })).status, 400);
});

test("hostile texts stay texts", async () => {
    const hostile = await serve(recorded("hostile", join(DATA, "hostile")));
    await withPage(hostile, wide, async (page) => {
        const links = await page.locator("main a").evaluateAll((all) => all.map((each) => each.href));
        assert.ok(links.length > 0);
        for (const link of [...links, "/search?q=" + encodeURIComponent("<script>alert(1)</script>\"'")]) {
            await page.goto(new URL(link, hostile).href);
            const further = await page.locator("#further a").evaluateAll((all) => all.map((each) => each.href));
            for (const each of further) {
                await page.goto(each);
            }
        }
    });
});

test("a saved file shows at once, and what one was at stays", async () => {
    const where = recorded("live", RECORDS);
    await start(where, "record", "--watch", "records");
    const live = await serve(where, "records");
    await withPage(new URL("/event/kerman-2024", live).href, wide, async (page) => {
        const file = join(where, "records", "kerman-2024.toml");
        const text = readFileSync(file, "utf8");
        const save = (changed) => {
            assert.notEqual(changed, text);
            writeFileSync(`${file}.new`, changed);
            renameSync(`${file}.new`, file);
        };
        await page.locator("#live", { hasText: "up to date" }).waitFor();
        await page.evaluate(() => { window.stays = true; scrollTo({ top: 600, behavior: "instant" }); });
        await page.locator("#find").fill("Israel");
        await page.locator("#highlight").selectOption({ label: "Mona Hojat Ansari" });
        const chosen = await page.locator("#highlight").inputValue();
        const scrolled = await page.evaluate(() => scrollY);
        assert.ok(scrolled > 100);
        save(text.replace("Attack on the Soleimani memorial in Kerman", "Attack in Kerman"));
        await page.locator("h1", { hasText: "Attack in Kerman" }).waitFor();
        assert.equal(await page.locator("#find").inputValue(), "Israel");
        assert.match(await page.locator("#state").textContent(), /claims hold these words/);
        assert.equal(await page.locator("#highlight").inputValue(), chosen);
        assert.equal(await page.locator("#asof-out").textContent(), "any day");
        assert.ok(Math.abs(await page.evaluate(() => scrollY) - scrolled) < 80, "it is where it was");
        assert.ok(await page.evaluate(() => window.stays), "it was not loaded anew");
        // A mistake is told on every page, and where it is on its own.
        save(text.replace('speaker = "', 'speeker = "'));
        await page.locator(".problems.bad", { hasText: /^Record files: \d+ error/ }).waitFor();
        await page.locator(".problems").click();
        await page.locator(".diagnostics .error", { hasText: "did you mean `speaker`?" }).first().waitFor();
        writeFileSync(file, text);
        await page.locator(".problems:not(.bad)", { hasText: "no errors" }).waitFor();
    });
});

test("a table stays sorted, and one stays at a link, when something is recorded before it", async () => {
    const where = recorded("sorted", RECORDS);
    await start(where, "record", "--watch", "records");
    const live = await serve(where, "records");
    await withPage(new URL("/event/kerman-2024", live).href, wide, async (page) => {
        await page.locator("#live", { hasText: "up to date" }).waitFor();
        const head = page.getByRole("region", { name: "Outlets" }).locator("th").first();
        await head.getByRole("button").click();
        await head.getByRole("button").click();
        const outlets = () => page.getByRole("region", { name: "Outlets" }).locator("tbody tr")
            .evaluateAll((rows) => rows.map((row) => row.id));
        const before = await outlets();
        assert.ok(before.length > 1);
        const at = page.locator(".matrix a[href='/claim/kerman-ansari-on-israel']");
        await at.focus();
        const file = join(where, "records", "kerman-2024.toml");
        writeFileSync(`${file}.new`, `${readFileSync(file, "utf8")}
[[claim]]
id = "kerman-first-of-all"
event = "kerman-2024"
speaker = "islamic-state"
date = "2024-01-03"
act = "asserts"
party = "israel"
`);
        renameSync(`${file}.new`, file);
        await page.locator("#claim-kerman-first-of-all").waitFor();
        assert.equal(await page.evaluate(() => document.activeElement.getAttribute("href")),
            "/claim/kerman-ansari-on-israel");
        assert.equal(await head.getAttribute("aria-sort"), "descending");
        assert.deepEqual(await outlets(), before);
    });
});

test("who is quiet at the terminal has the warnings on the page", async () => {
    const text = await start(kerman, "--quiet", "serve", "--port", "0", "records");
    const [quiet] = /http:\S+/.exec(text);
    for (;;) {
        const { body } = await ask(quiet, { path: "/problems" });
        const told = /Record files: ([^<]*)/.exec(body);
        if (told && told[1] !== "being checked") {
            assert.match(told[1], /^no errors, [1-9]\d* warnings? in /);
            assert.match(body, /H10\d/);
            return;
        }
        await new Promise((resolve) => { setTimeout(resolve, 50); });
    }
});

test("what changed between a page and its waiting is told at once", async () => {
    const first = async (shown) => {
        const answer = await fetch(new URL(`/changes?shown=${shown}`, address));
        const { value } = await answer.body.getReader().read();
        return new TextDecoder().decode(value);
    };
    const { body } = await ask(address);
    const [, shown] = /data-shown="(\d+)"/.exec(body);
    assert.match(await first(shown), /^:/);
    assert.match(await first(Number(shown) + 1), /^event: change/);
});

test("only this machine's own names are answered, and only questions", async () => {
    const { port } = new URL(address);
    for (const host of ["evil.example", `evil.example:${port}`, "127.0.0.1", "127.0.0.1:1", `127.0.0.1:${port}.evil.example`]) {
        assert.equal((await ask(address, { headers: { host } })).status, 421, host);
    }
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`]) {
        assert.equal((await ask(address, { headers: { host } })).status, 200, host);
    }
    for (const method of ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"]) {
        const { status } = await ask(address, { method });
        assert.ok(status >= 400, `${method}: ${status}`);
    }
    const { headers } = await ask(address);
    assert.match(headers["content-security-policy"], /default-src 'none'.*frame-ancestors 'none'/);
    assert.equal(headers["access-control-allow-origin"], undefined);
    for (const path of ["/../../etc/passwd", "/event/..%2F..%2Fetc%2Fpasswd", "/event/%00", "/%", "/event/" + "x".repeat(5000)]) {
        const { status, body } = await ask(address, { path });
        assert.ok(status >= 400 && status < 500, path);
        assert.doesNotMatch(body, /root:/);
    }
    assert.ok((await ask(address, { path: "/" + "x".repeat(20_000) })).status >= 400);
});

test("beyond this machine, a token is asked for", async () => {
    const open = await serve(kerman, "--listen", "0.0.0.0");
    const token = new URL(open).searchParams.get("token");
    assert.match(token, /^[0-9a-f]{32}$/);
    const near = open.replace("0.0.0.0", "127.0.0.1");
    assert.equal((await ask(near)).status, 403);
    assert.equal((await ask(near, { path: "/live.js" })).status, 403);
    assert.equal((await ask(near, { path: `/?token=${"0".repeat(32)}` })).status, 403);
    const { status, headers } = await ask(near, { path: `/event/kerman-2024?as-of=2024-01-05&token=${token}` });
    assert.equal(status, 302);
    assert.equal(headers.location, "/event/kerman-2024?as-of=2024-01-05");
    assert.match(headers["set-cookie"][0], /HttpOnly; SameSite=Strict/);
    const cookie = headers["set-cookie"][0].split(";")[0];
    assert.equal((await ask(near, { headers: { cookie } })).status, 200);
    assert.equal((await ask(near, { headers: { cookie: `a=b; ${cookie}` } })).status, 200);
});

test("slow clients and many who wait keep nobody out", async () => {
    const { port } = new URL(address);
    const sockets = [];
    const open = (text) => {
        const socket = connect(Number(port), "127.0.0.1");
        socket.on("error", () => {});
        socket.write(text);
        sockets.push(socket);
    };
    for (let i = 0; i < 100; ++i) {
        open("GET / HTTP/1.1\r\nHost: ");
    }
    for (let i = 0; i < 20; ++i) {
        // Asks and never takes the answer.
        open(`GET /event/kerman-2024 HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`.repeat(3));
        sockets.at(-1).pause();
    }
    for (let i = 0; i < 60; ++i) {
        open(`GET /changes HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`);
    }
    for (let i = 0; i < 5; ++i) {
        assert.equal((await ask(address)).status, 200);
    }
    sockets.forEach((socket) => socket.destroy());
    assert.equal((await ask(address)).status, 200);
});

test("a hundred readers are answered while something is recorded", async () => {
    const where = recorded("busy", RECORDS);
    const busy = await serve(where);
    let done = false;
    let recordings = 0;
    const recording = (async () => {
        for (let i = 0; !done; ++i) {
            writeFileSync(join(where, "records", "more.toml"), "schema = 1\n[[actor]]\nid = \"more\"\n"
                + `name = "Number ${i}"\nkind = "person"\n`);
            assert.equal(await record(where), 0);
            ++recordings;
        }
    })();
    const read = async () => {
        for (let i = 0; i < 3; ++i) {
            const { status, body } = await ask(busy, { path: "/event/kerman-2024" });
            assert.equal(status, 200);
            assert.match(body, /<\/html>/);
        }
    };
    await Promise.all(Array.from({ length: 100 }, read));
    done = true;
    await recording;
    assert.ok(recordings > 0);
});
