
"use strict";
// Highlights, sets aside, goes back in time, finds and sorts. Everything is there without it.
(() => {
    const byId = (id) => document.getElementById(id);
    const data = JSON.parse(byId("data").textContent);
    const numbers = (text) => (text === undefined ? [] : text.split(" ").map(Number));
    const marked = [...document.querySelectorAll("[data-c], [data-d]")].map((element) => (
        { element, claims: numbers(element.dataset.c), text: numbers(element.dataset.d),
            // Where it is told why an element does not count: beside its words.
            told: element.matches("article") ? element.querySelector("h3")
                : element.matches("tr") ? element.lastElementChild : element,
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
    const used = new Set(data.claims.flatMap(([things, , , , behalf]) => [...things, ...behalf]));
    const speak = new Set([...data.claims, ...data.beyond].flatMap(([things]) => things));
    offer(highlight, [["speaker", "Speakers"], ["answer", "Answers"], ["outlet", "Outlets"],
        ["document", "Documents"], ["date", "Dates"]], (number) => used.has(number));
    offer(aside, sources, (number) => data.things[number][0] !== "speaker" || speak.has(number));

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

    // Which claims are in force if those that are lost were not there: none of the others that has
    // an effect revises or retracts it. A retraction has none where one that has one retracts it.
    const inForceWithout = (lost) => {
        const revisers = ways.map(() => []);
        const retracters = ways.map(() => []);
        data.claims.forEach(([, , , , , revises, retracts], claim) => {
            revises.forEach((each) => revisers[each].push(claim));
            retracts.forEach((each) => retracters[each].push(claim));
        });
        const effective = new Map();
        const begun = new Set(); // no page hangs on claims that retract each other in a circle
        const open = data.claims.map((_, claim) => claim);
        while (open.length > 0) {
            const claim = open.at(-1);
            begun.add(claim);
            const unknown = retracters[claim].filter((by) => !effective.has(by) && !begun.has(by));
            if (unknown.length > 0) {
                open.push(...unknown);
                continue;
            }
            open.pop();
            effective.set(claim, !lost[claim] && ways[claim].repeats !== null
                && !retracters[claim].some((by) => effective.get(by)));
        }
        return data.claims.map((_, claim) => effective.get(claim)
            && !revisers[claim].some((by) => effective.get(by)));
    };

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
    const named = (claims) => claims.filter((claim) => names.has(claim)).map((claim) => names.get(claim));
    const listed = (known) => {
        const most = 10;
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

    /** The same of an element that is about a document alone. */
    const withoutText = ([from, thing], day, source) => {
        if (day < last && day < from) {
            return "not certainly on record yet";
        }
        return thing >= 0 && thing === source ? "set aside" : "";
    };

    const apply = () => {
        const shown = choice(highlight);
        const source = choice(aside);
        const day = Number(asOf.value);
        const cut = day < last;
        const hit = data.claims.map(([things, , , , behalf]) => (
            shown >= 0 && (things.includes(shown) || behalf.includes(shown))));
        const heard = source < 0 ? heardOfAll : heardWithout(source);
        const lost = data.claims.map(([, alone], claim) => (
            alone.includes(source) || (heardOfAll[claim] && !heard[claim])));
        const inForce = source < 0 ? null : inForceWithout(lost);
        const letters = data.claims.map(([, , all], claim) => (
            cut ? stateOn(all, day) : inForce === null || inForce[claim] || lost[claim] ? "y" : "n"));
        const lowered = (letter) => (letter === "_" ? "-" : letter.toLowerCase());
        const states = letters.map(lowered);
        for (const { element, claims, text, told, former } of marked) {
            const why = (claims.length > 0 ? without(claims, states, lost) : "")
                || (text.length > 0 ? withoutText(text, day, source) : "");
            element.classList.toggle("hit", claims.some((claim) => hit[claim]));
            element.classList.toggle("dim", shown >= 0 && !claims.some((claim) => hit[claim]));
            element.classList.toggle("gone", why !== "");
            if (why === "") {
                delete told.dataset.why;
            } else {
                told.dataset.why = why;
            }
            element.classList.toggle("former", cut || inForce !== null
                ? element.matches(".stance, .said a:not(.forged)") && claims.every((claim) => states[claim] === "n")
                : former);
        }
        const words = find.value.toLocaleLowerCase().split(/\s+/u).filter((word) => word !== "");
        let found = 0;
        for (const card of cards) {
            const text = words.length > 0 ? card.textContent.toLocaleLowerCase() : "";
            const miss = !words.every((word) => text.includes(word));
            // Where a link has led to is shown, whatever is looked for.
            card.classList.toggle("none", miss && card.querySelector("h3 a").hash !== location.hash);
            found += miss ? 0 : 1;
        }
        byId("asof-out").textContent = cut ? data.days[day] : data.end || "any day";
        asOf.setAttribute("aria-valuetext", byId("asof-out").textContent);
        const told = [];
        const all = data.claims.length;
        const count = (test) => data.claims.filter((_, claim) => test(claim)).length;
        if (shown >= 0) {
            told.push(`${count((claim) => hit[claim])} of ${all} claims have to do with the ${nameOf(shown)}.`);
        }
        if (source >= 0) {
            const left = count((claim) => !lost[claim]);
            told.push(`Without the ${nameOf(source)}, ${left} of ${all} claims ${left === 1 ? "remains" : "remain"}.`
                + " Struck through is what is no longer in force then; what else is pale says why. The words of the page tell how it stands with all sources.");
        }
        if (cut) {
            const sure = count((claim) => "yn".includes(states[claim]));
            const old = count((claim) => states[claim] === "n" && ways[claim].repeats !== null);
            const forged = count((claim) => "yn".includes(states[claim]) && ways[claim].repeats === null);
            // With what the page itself leaves out, by its own cut.
            const outside = data.left_out.map(([id, all]) => [id, stateOn(all, day)]);
            const beside = (test) => outside.filter(([, letter]) => test(letter)).map(([id]) => id);
            const doubtful = [...named([...states.keys()].filter((claim) => states[claim] !== letters[claim])),
                ...beside((letter) => letter !== lowered(letter))];
            const open = [...named([...states.keys()].filter((claim) => states[claim] === "u")),
                ...beside((letter) => letter === "u")];
            told.push(`By the end of ${data.days[day]}, ${sure} of ${all} claims ${sure === 1 ? "was" : "were"} certainly on record`
                + (old > 0 ? `, ${old} of them no longer in force` : "")
                + (forged > 0 ? `, ${forged} of them fabricated` : "")
                + (open.length > 0 ? `; for ${open.length} the dates cannot tell${listed(open)}.` : ".")
                + (doubtful.length > 0 ? ` For ${doubtful.length} that rests on a date with “?”${listed(doubtful)}.` : "")
                + " Struck through is what was no longer in force then; what else is pale says why. The words of the page tell how it stands at the end.");
        }
        if (words.length > 0) {
            told.push(`${found} of ${cards.length} claims hold these words.`);
        }
        byId("state").textContent = told.join(" ");
        fit();
    };
    for (const control of choices) {
        control.addEventListener("input", () => {
            // What rests on a source alone is known of the whole record, and not of each day.
            if (control === asOf && Number(asOf.value) < last) {
                aside.value = "";
            } else if (control === aside && aside.value !== "") {
                asOf.value = String(last);
            }
            apply();
        });
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
