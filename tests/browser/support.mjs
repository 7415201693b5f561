// SPDX-License-Identifier: Apache-2.0

// What tests of pages share: the browser, what checks that a page can be used by all, and what a page must
// not do.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

export const axe = readFileSync(
    createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Debian's chromium, which asks nobody for anything. */
export const launch = () => chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

/** Collects what a page complains of, and requests that it may not make. */
export const troublesOf = (page, mayAsk) => {
    const troubles = [];
    page.on("console", (message) => troubles.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
    page.on("dialog", (dialog) => { troubles.push("dialog"); dialog.dismiss(); });
    page.on("request", (request) => {
        if (!mayAsk(request.url())) {
            troubles.push(`request: ${request.url()}`);
        }
    });
    return troubles;
};
