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

    const fields = () => [...document.querySelectorAll("input, select")];
    const keyOf = (field) => `${field.form ? field.form.getAttribute("action") || field.form.id : ""} ${field.id || field.name}`;

    /** Puts a page in the place of this one. */
    const show = (page) => {
        const values = new Map(fields().map((field) => [keyOf(field), field.value]));
        const active = document.activeElement;
        const focused = active && active.matches("input, select") ? keyOf(active) : null;
        const caret = focused && active.selectionStart;
        const others = () => [...document.querySelectorAll("a[href], button, [tabindex], svg a")];
        const place = focused ? -1 : others().indexOf(active);
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
            if (value !== undefined && value !== field.value) {
                field.value = value;
                field.dispatchEvent(new Event("input"));
            }
            if (focused === keyOf(field)) {
                field.focus({ preventScroll: true });
                if (caret !== null && field.setSelectionRange && field.type !== "range") {
                    field.setSelectionRange(caret, caret);
                }
            }
        }
        if (place >= 0) {
            others()[place]?.focus({ preventScroll: true });
        }
        scrollTo({ left, top, behavior: "instant" });
    };

    let latest = 0;
    const refresh = async () => {
        const mine = ++latest;
        const page = await pageAt(location.href);
        if (mine === latest) {
            show(page);
            told("up to date");
        }
    };

    const refreshed = () => refresh().catch(() => told("not up to date"));
    const shown = document.getElementById("live").dataset.shown;
    const changes = new EventSource(`/changes?shown=${shown}`);
    let lost = false;
    changes.addEventListener("change", refreshed);
    changes.addEventListener("error", () => {
        lost = true;
        told("not up to date: hearsay serve does not answer");
    });
    changes.addEventListener("open", () => {
        if (lost) {
            lost = false;
            refreshed();
        } else {
            told("up to date");
        }
    });

    // Search as one types.
    let typed = 0;
    document.addEventListener("input", (event) => {
        if (event.target.id !== "words") {
            return;
        }
        clearTimeout(typed);
        typed = setTimeout(async () => {
            const address = `/search?q=${encodeURIComponent(event.target.value)}`;
            const page = await pageAt(address);
            if (address === `/search?q=${encodeURIComponent(event.target.value)}`) {
                document.getElementById("results").replaceWith(page.getElementById("results"));
                history.replaceState(null, "", address);
            }
        }, 150);
    });
})();
