"use strict";
// Keeps a page as it is on record, without loading it anew: what is typed, chosen and scrolled to stays.
(() => {
    const told = (words) => {
        const place = document.getElementById("live");
        if (place) {
            place.textContent = words;
        }
    };

    const pageAt = async (address) => {
        const answer = await fetch(address, { headers: { accept: "text/html" } });
        return new DOMParser().parseFromString(await answer.text(), "text/html");
    };

    const fields = () => [...document.querySelectorAll("input:not([type=hidden]), select")];
    const keyOf = (field) => `${field.form ? field.form.getAttribute("action") || field.form.id : ""} ${field.id || field.name}`;

    // The slider counts days, of which there may be others in the next page: a day goes by its text, and no day
    // by nothing.
    const days = () => JSON.parse(document.getElementById("data").textContent).days;
    const valueOf = (field) => (field.id === "asof" ? days()[field.value] ?? "" : field.value);
    const choose = (field, value) => {
        if (field.id === "asof") {
            const day = value === "" ? -1 : days().findLastIndex((each) => each <= value);
            field.value = day < 0 ? field.max : String(day);
        } else {
            field.value = value;
            if (field.value !== value && field.matches("select")) {
                field.value = "";
            }
        }
    };

    // What one may stand on that is no field: a link goes by where it leads, of several the same one counting.
    const whereOf = (element) => `${element.tagName} ${element.getAttribute("href")
        ?? element.getAttribute("aria-label") ?? element.textContent}`;
    const alike = (where) => [...document.querySelectorAll("a[href], button, [tabindex], svg a")]
        .filter((element) => whereOf(element) === where);

    // A table goes by what it is a table of, and its column by its head.
    const tableOf = (head) => head.closest("[aria-label]").getAttribute("aria-label");
    const orders = () => [...document.querySelectorAll(".sortable th[aria-sort]")].map((head) => (
        { of: tableOf(head), by: head.textContent, way: head.getAttribute("aria-sort") }));
    const sort = ({ of, by, way }) => {
        const head = [...document.querySelectorAll(".sortable th")].find((each) => (
            tableOf(each) === of && each.textContent === by));
        const button = head?.querySelector("button");
        for (let clicks = 0; button && clicks < 2 && head.getAttribute("aria-sort") !== way; ++clicks) {
            button.click();
        }
    };

    /** Puts a page in the place of this one. */
    const show = (page) => {
        const values = new Map(fields().map((field) => [keyOf(field), valueOf(field)]));
        const active = document.activeElement;
        const focused = active && active.matches("input, select") ? keyOf(active) : null;
        const caret = focused && active.selectionStart;
        const where = active && !focused ? whereOf(active) : null;
        const which = where === null ? -1 : alike(where).indexOf(active);
        const sorted = orders();
        const [left, top] = [scrollX, scrollY];
        document.title = page.title;
        document.body.replaceChildren(...page.body.childNodes);
        for (const script of document.body.querySelectorAll("script:not([type])")) {
            // A script that came with a text does not run: one with the same words does.
            const runs = document.createElement("script");
            runs.textContent = script.textContent;
            script.replaceWith(runs);
        }
        for (const field of fields()) {
            const value = values.get(keyOf(field));
            if (value !== undefined && value !== valueOf(field)) {
                choose(field, value);
                field.dispatchEvent(new Event("input"));
            }
            if (focused === keyOf(field)) {
                field.focus({ preventScroll: true });
                if (caret !== null && field.setSelectionRange && field.type !== "range") {
                    field.setSelectionRange(caret, caret);
                }
            }
        }
        sorted.forEach(sort);
        if (which >= 0) {
            const now = alike(where);
            (now[which] ?? now.at(-1))?.focus({ preventScroll: true });
        }
        scrollTo({ left, top, behavior: "instant" });
    };

    // A browser has six connections for one server, for all its tabs, and a page that waits for changes holds one.
    // So nobody waits who is not looked at, or who is about to load what was told.
    const again = 3000; // milliseconds
    let shown = document.getElementById("live").dataset.shown;
    let changes = null;
    let lost = false;
    let loading = false;
    let latest = 0;
    let later = 0;

    const stop = () => {
        clearTimeout(later);
        changes?.close();
        changes = null;
    };

    const refresh = async () => {
        const mine = ++latest;
        stop();
        loading = true;
        told("a change was told; loading it");
        let failed = false;
        try {
            const page = await pageAt(location.href);
            const next = page.getElementById("live");
            if (!next) {
                throw new Error("no page");
            }
            if (mine === latest) {
                show(page);
                shown = next.dataset.shown;
                told("up to date");
            }
        } catch {
            failed = true;
        }
        if (mine !== latest) {
            return;
        }
        loading = false;
        if (failed) {
            told("not up to date");
            later = setTimeout(listen, again);
        } else {
            listen();
        }
    };

    /** Asks for what changed since the page that is shown was made, which is told at once, and for what will. */
    const listen = () => {
        stop();
        if (document.hidden || loading) {
            return;
        }
        const mine = new EventSource(`/changes?shown=${shown}`);
        changes = mine;
        mine.addEventListener("change", refresh);
        mine.addEventListener("error", () => {
            lost = true;
            told("not up to date: hearsay serve does not answer");
            if (mine.readyState === EventSource.CLOSED) {
                later = setTimeout(listen, again); // refused, and the browser does not ask again by itself
            }
        });
        mine.addEventListener("open", () => {
            if (lost) {
                lost = false;
                refresh();
            } else {
                told("up to date");
            }
        });
    };

    document.addEventListener("visibilitychange", () => {
        if (document.hidden) {
            stop();
        } else if (!loading) {
            told("");
            listen();
        }
    });
    listen();

    // Search as one types.
    let typed = 0;
    document.addEventListener("input", (event) => {
        if (event.target.id !== "words") {
            return;
        }
        clearTimeout(typed);
        typed = setTimeout(async () => {
            // With the clocks that the form keeps.
            const asked = () => (
                `/search?${new URLSearchParams(new FormData(event.target.form))}`.replaceAll("+", "%20"));
            const address = asked();
            const page = await pageAt(address).catch(() => null);
            const found = page?.getElementById("results");
            if (address !== asked()) {
                return;
            }
            if (found) {
                document.getElementById("results").replaceWith(found);
                // The form of the clocks keeps the words.
                const keeping = "nav form[aria-label] input[type=hidden]";
                const form = document.querySelector("nav form[aria-label]");
                document.querySelectorAll(keeping).forEach((kept) => kept.remove());
                form.append(...page.querySelectorAll(keeping));
                history.replaceState(null, "", address);
            } else {
                // What stands below is of other words.
                document.getElementById("results").replaceChildren();
                told("not up to date");
            }
        }, 150);
    });
})();
