
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
    const controls = byId("controls");
    const choices = [highlight, aside, asOf, find];
    // The live view puts pages in place of each other: what an earlier one listened for ends with it.
    const onWindow = (name, act) => {
        const listen = () => (controls.isConnected ? act() : removeEventListener(name, listen));
        addEventListener(name, listen);
    };

    // What a choice is called stays the same when other records come, unlike its number.
    const numberOf = new Map(data.things.map(([of, , id], number) => [`${of} ${id}`, number]));

    const offer = (select, kinds, wanted) => {
        for (const [kind, name] of kinds) {
            const group = document.createElement("optgroup");
            group.label = name;
            data.things.forEach(([of, label, id], number) => {
                if (of === kind && wanted(number)) {
                    group.append(new Option(label, `${of} ${id}`));
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
    byId("asof-group").hidden = last === 0;

    const stateOn = (states, day) => {
        let state = "-";
        for (const [from, then] of states) {
            if (from <= day) {
                state = then;
            }
        }
        return state;
    };
    const choice = (select) => numberOf.get(select.value) ?? -1;
    const nameOf = (thing) => data.things[thing][0] + " " + data.things[thing][1];

    const cards = [...document.querySelectorAll("article")];
    const names = new Map(cards.map((card) => (
        [Number(card.dataset.c), card.querySelector("h3").textContent])));
    const listed = (claims) => {
        const most = 10;
        const known = claims.filter((claim) => names.has(claim)).map((claim) => names.get(claim));
        return known.length === 0 ? "" : ` (${known.slice(0, most).join(", ")}${known.length > most
            ? " and others" : ""})`;
    };

    // The controls stay in sight where that leaves most of the window, also once they tell something.
    const fit = () => {
        const state = byId("state");
        const line = parseFloat(getComputedStyle(state).fontSize) * 1.5;
        const tallest = controls.offsetHeight - state.offsetHeight + 3 * line;
        const stays = tallest * 3 <= innerHeight;
        controls.classList.toggle("stays", stays);
        document.documentElement.style.scrollPaddingTop = stays ? `${controls.offsetHeight + 8}px` : "";
    };

    /** Why nothing of what an element is about counts now; nothing where something does. */
    const without = (claims, states, lost) => {
        const here = claims.filter((claim) => states[claim] === "y" || states[claim] === "n");
        if (here.length > 0) {
            return here.every((claim) => lost[claim]) ? "set aside" : "";
        }
        return claims.some((claim) => states[claim] === "u")
            ? "undecided whether on record" : "not on record yet";
    };

    const apply = () => {
        const shown = choice(highlight);
        const source = choice(aside);
        const day = Number(asOf.value);
        const cut = day < last;
        const hit = data.claims.map(([things]) => shown >= 0 && things.includes(shown));
        const heard = source < 0 ? heardOfAll : heardWithout(source);
        const lost = data.claims.map(([, alone], claim) => (
            alone.includes(source) || (heardOfAll[claim] && !heard[claim])));
        const letters = data.claims.map(([, , all]) => (cut ? stateOn(all, day) : "y"));
        const states = letters.map((letter) => (letter === "_" ? "-" : letter.toLowerCase()));
        for (const { element, claims, former } of marked) {
            const why = without(claims, states, lost);
            element.classList.toggle("hit", claims.some((claim) => hit[claim]));
            element.classList.toggle("dim", shown >= 0 && !claims.some((claim) => hit[claim]));
            element.classList.toggle("gone", why !== "");
            if (why === "") {
                delete element.dataset.why;
            } else {
                element.dataset.why = why;
            }
            element.classList.toggle("former", cut
                ? element.matches(".stance, .said a:not(.forged)") && claims.every((claim) => states[claim] === "n")
                : former);
        }
        const words = find.value.trim().toLocaleLowerCase();
        let found = 0;
        for (const card of cards) {
            const miss = words !== "" && !card.textContent.toLocaleLowerCase().includes(words);
            // Where a link has led to is shown, whatever is looked for.
            card.classList.toggle("none", miss && card.querySelector("h3 a").hash !== location.hash);
            found += miss ? 0 : 1;
        }
        byId("asof-out").textContent = cut ? data.days[day] : "any day";
        asOf.setAttribute("aria-valuetext", byId("asof-out").textContent);
        const told = [];
        const all = data.claims.length;
        const count = (test) => data.claims.filter((_, claim) => test(claim)).length;
        if (shown >= 0) {
            told.push(`${count((claim) => hit[claim])} of ${all} claims have to do with the ${nameOf(shown)}.`);
        }
        if (source >= 0) {
            const left = count((claim) => !lost[claim]);
            told.push(`Without the ${nameOf(source)}, ${left} of ${all} claims ${left === 1 ? "remains" : "remain"}.`);
        }
        if (cut) {
            const sure = count((claim) => "yn".includes(states[claim]));
            const old = count((claim) => states[claim] === "n" && ways[claim].repeats !== null);
            const forged = count((claim) => "yn".includes(states[claim]) && ways[claim].repeats === null);
            const doubtful = [...states.keys()].filter((claim) => states[claim] !== letters[claim]);
            const open = [...states.keys()].filter((claim) => states[claim] === "u");
            told.push(`By the end of ${data.days[day]}, ${sure} of ${all} claims ${sure === 1 ? "was" : "were"} certainly on record`
                + (old > 0 ? `, ${old} of them no longer in force` : "")
                + (forged > 0 ? `, ${forged} of them fabricated` : "")
                + (open.length > 0 ? `; for ${open.length} the dates cannot tell${listed(open)}.` : ".")
                + (doubtful.length > 0 ? ` For ${doubtful.length} that rests on a date with “?”${listed(doubtful)}.` : "")
                + " Struck through is what was no longer in force then; what else is pale says why. The words of the page tell how it stands at the end.");
        }
        if (words !== "") {
            told.push(`${found} of ${cards.length} claims hold these words.`);
        }
        byId("state").textContent = told.join(" ");
        fit();
    };
    for (const control of choices) {
        control.addEventListener("input", apply);
    }
    onWindow("resize", fit);
    onWindow("hashchange", () => {
        const hidden = cards.find((card) => (
            card.classList.contains("none") && card.querySelector("h3 a").hash === location.hash));
        apply();
        hidden?.scrollIntoView();
    });
    // Paper has no controls to say what is chosen: it shows all, as on record at the end.
    let chosen = null;
    onWindow("beforeprint", () => {
        chosen = choices.map((control) => control.value);
        for (const control of choices) {
            control.value = control === asOf ? String(last) : "";
        }
        apply();
    });
    onWindow("afterprint", () => {
        chosen?.forEach((value, control) => { choices[control].value = value; });
        chosen = null;
        apply();
    });
    controls.addEventListener("submit", (event) => event.preventDefault());

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
                const way = up ? 1 : -1;
                // By its key where a cell has one, which is a number, or none: that comes last.
                const order = (a, b) => {
                    if (a.dataset.sort === undefined || b.dataset.sort === undefined) {
                        return a.textContent.localeCompare(b.textContent, undefined, { numeric: true }) * way;
                    }
                    const [x, y] = [Number(a.dataset.sort), Number(b.dataset.sort)];
                    return Number.isNaN(x) || Number.isNaN(y)
                        ? Number.isNaN(x) - Number.isNaN(y) : (x - y) * way;
                };
                body.append(...[...body.rows].sort((a, b) => order(a.cells[column], b.cells[column])));
            });
        });
    }
    controls.hidden = false;
    apply();
})();
