
"use strict";
// Highlights, sets aside, goes back in time, finds and sorts. Everything is there without it.
(() => {
    const byId = (id) => document.getElementById(id);
    const data = JSON.parse(byId("data").textContent);
    const marked = [...document.querySelectorAll("[data-c]")].map((element) => (
        { element, claims: element.dataset.c.split(" ").map(Number),
            former: element.classList.contains("former") }));
    const highlight = byId("highlight");
    const aside = byId("aside");
    const asOf = byId("asof");
    const find = byId("find");

    const offer = (select, kinds, wanted) => {
        for (const [kind, name] of kinds) {
            const group = document.createElement("optgroup");
            group.label = name;
            data.things.forEach(([of, label], number) => {
                if (of === kind && wanted(number)) {
                    group.append(new Option(label, String(number)));
                }
            });
            if (group.childElementCount > 0) {
                select.append(group);
            }
        }
    };
    const sources = [["document", "Documents"], ["outlet", "Outlets"], ["speaker", "Speakers"]];
    const used = new Set(data.claims.flatMap(([things]) => things));
    offer(highlight, [["speaker", "Speakers"], ["answer", "Answers"], ["outlet", "Outlets"],
        ["document", "Documents"], ["date", "Dates"]], (number) => used.has(number));
    offer(aside, sources, () => true);

    // Who said what, and what it repeats (null: it is fabricated); then what repeats it.
    const ways = [...data.claims.map(([things, , , repeats]) => ({
        speakers: things.filter((thing) => data.things[thing][0] === "speaker"), repeats })),
    ...data.beyond.map(([speakers, repeats]) => ({ speakers, repeats }))];
    const repeaters = ways.map(() => []);
    ways.forEach(({ repeats }, claim) => repeats?.forEach((each) => repeaters[each].push(claim)));
    // Which claims lead to somebody who said first what they repeat, if nobody hears this speaker.
    // Where claims only repeat each other in a circle, which is told by each repeating itself, that
    // may be any of them; a fabricated claim stands by itself, whoever is said to have made it.
    const heardWithout = (speaker) => {
        const isSaid = ({ speakers }) => speakers.some((each) => each !== speaker);
        const heard = ways.map((way, claim) => (way.repeats === null || (isSaid(way)
            && (way.repeats.length === 0 || way.repeats.includes(claim)))));
        const open = [...heard.keys()].filter((claim) => heard[claim]);
        while (open.length > 0) {
            for (const claim of repeaters[open.pop()]) {
                if (!heard[claim] && isSaid(ways[claim])) {
                    heard[claim] = true;
                    open.push(claim);
                }
            }
        }
        return heard;
    };
    const heardOfAll = heardWithout(-1);

    const last = data.days.length;
    asOf.max = String(last);
    asOf.value = String(last);
    byId("asof-label").hidden = last === 0;

    const stateOn = (states, day) => {
        let state = "-";
        for (const [from, then] of states) {
            if (from <= day) {
                state = then;
            }
        }
        return state;
    };
    const choice = (select) => (select.value === "" ? -1 : Number(select.value));
    const nameOf = (thing) => data.things[thing][0] + " " + data.things[thing][1];

    const apply = () => {
        const shown = choice(highlight);
        const without = choice(aside);
        const day = Number(asOf.value);
        const cut = day < last;
        const hit = data.claims.map(([things]) => shown >= 0 && things.includes(shown));
        const heard = without < 0 ? heardOfAll : heardWithout(without);
        const lost = data.claims.map(([, alone], claim) => (
            alone.includes(without) || (heardOfAll[claim] && !heard[claim])));
        const states = data.claims.map(([, , all]) => (cut ? stateOn(all, day) : "y"));
        for (const { element, claims, former } of marked) {
            const here = claims.filter((claim) => states[claim] === "y" || states[claim] === "n");
            element.classList.toggle("hit", claims.some((claim) => hit[claim]));
            element.classList.toggle("dim", shown >= 0 && !claims.some((claim) => hit[claim]));
            element.classList.toggle("gone",
                here.length === 0 || here.every((claim) => lost[claim]));
            element.classList.toggle("former", cut
                ? element.matches(".stance, .said a") && claims.every((claim) => states[claim] === "n")
                : former);
        }
        const words = find.value.trim().toLocaleLowerCase();
        let found = 0;
        for (const card of document.querySelectorAll("article")) {
            const miss = words !== "" && !card.textContent.toLocaleLowerCase().includes(words);
            card.classList.toggle("none", miss);
            found += miss ? 0 : 1;
        }
        byId("asof-out").textContent = cut ? data.days[day] : "any day";
        const told = [];
        const all = data.claims.length;
        const count = (test) => data.claims.filter((_, claim) => test(claim)).length;
        if (shown >= 0) {
            told.push(`${count((claim) => hit[claim])} of ${all} claims have to do with the ${nameOf(shown)}.`);
        }
        if (without >= 0) {
            told.push(`Without the ${nameOf(without)}, ${count((claim) => !lost[claim])} of ${all} claims remain.`);
        }
        if (cut) {
            const old = count((claim) => states[claim] === "n");
            const open = count((claim) => states[claim] === "u");
            told.push(`By the end of ${data.days[day]}, ${count((claim) => "yn".includes(states[claim]))} of ${all} claims were certainly on record`
                + (old > 0 ? `, ${old} of them no longer in force` : "")
                + (open > 0 ? `; for ${open} the dates cannot tell.` : ".")
                + " What was in force then is not struck through; the words of the page tell how it stands at the end.");
        }
        if (words !== "") {
            told.push(`${found} of ${document.querySelectorAll("article").length} claims hold these words.`);
        }
        byId("state").textContent = told.join(" ");
    };
    for (const control of [highlight, aside, asOf, find]) {
        control.addEventListener("input", apply);
    }
    byId("controls").addEventListener("submit", (event) => event.preventDefault());

    for (const table of document.querySelectorAll(".sortable")) {
        table.querySelectorAll("thead th").forEach((head, column) => {
            const button = document.createElement("button");
            button.type = "button";
            button.textContent = head.textContent;
            head.replaceChildren(button);
            button.addEventListener("click", () => {
                const up = head.getAttribute("aria-sort") !== "ascending";
                table.querySelectorAll("th").forEach((each) => each.removeAttribute("aria-sort"));
                head.setAttribute("aria-sort", up ? "ascending" : "descending");
                const body = table.tBodies[0];
                const text = (row) => row.cells[column].textContent;
                const rows = [...body.rows].sort((a, b) => (
                    text(a).localeCompare(text(b), undefined, { numeric: true }) * (up ? 1 : -1)));
                body.append(...rows);
            });
        });
    }
    byId("controls").hidden = false;
    apply();
})();
