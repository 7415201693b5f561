// SPDX-License-Identifier: Apache-2.0

#include "support/random_dossiers.hpp"

#include <hearsay/reading.hpp>

#include <rapidcheck.h>

#include <string>
#include <utility>

namespace hearsay::support {

std::size_t below(std::size_t limit) { return *rc::gen::inRange<std::size_t>(0, limit); }

bool once_in(std::size_t times) { return below(times) == 0; }

std::string one_of(const Names& names) { return names[below(names.size())]; }

namespace {

const Names actors{"a", "b", "c", "iran", "israel", "is"};
const Names documents{"d1", "d2", "d3", "d4"};
const Names outlets{"o1", "o2", "o3"};
const Names wordings{"they did it", "they surely did it", "it was them"};
const Names dates{
    "2024-01-03", "2024-01-04", "2024-01-05~", "2024-01", "2024-01-10/..", "2024-01-04T10:00:00Z"};

std::string id_of_claim(std::size_t number) { return "c" + std::to_string(number); }

std::optional<Certainty> random_certainty() {
    return once_in(3) ? std::optional(once_in(2) ? Certainty::likely : Certainty::certain)
                      : std::nullopt;
}

Appearance random_appearance() {
    Appearance appearance;
    if (once_in(5)) {
        appearance.outlet = one_of(outlets);
        if (once_in(2)) {
            appearance.date = edtf(one_of(dates));
        }
    } else {
        appearance.document = one_of(documents);
    }
    if (once_in(2)) {
        appearance.via.push_back(one_of(documents));
    }
    if (once_in(4)) {
        appearance.via_outlet.push_back(one_of(outlets));
    }
    if (once_in(3)) {
        appearance.quote = one_of(wordings);
    }
    if (once_in(8)) {
        appearance.distorts = "adds that it was a drone";
    }
    appearance.certainty = random_certainty();
    return appearance;
}

void add_random_links(ClaimDraft& claim, std::size_t number, std::size_t count) {
    if (once_in(3)) {
        const auto first = below(count);
        claim.repeats(id_of_claim(first));
        if (once_in(3) && count > 1) {
            claim.repeats(id_of_claim((first + 1 + below(count - 1)) % count));
        }
    }
    if (once_in(6)) {
        claim.endorses(id_of_claim(below(count)));
    }
    if (once_in(6)) {
        claim.disputes(id_of_claim(below(count)));
    }
    // These are acyclic by the checks.
    if (number > 0 && once_in(5)) {
        claim.revises(id_of_claim(below(number)));
    }
    if (number > 0 && once_in(6)) {
        claim.retracts(id_of_claim(below(number)));
    }
    if (number > 0 && once_in(12)) {
        claim.misreports(id_of_claim(below(number)));
    }
}

/// What a claim says itself.
void add_random_position(ClaimDraft& claim) {
    switch (below(9)) {
    case 0:
        claim.denies(one_of(actors));
        break;
    case 1:
        claim.suggests(one_of(actors));
        break;
    case 2:
        claim.withholds();
        break;
    case 3:
        claim.asserts({"iran", "israel"});
        break;
    case 4:
        claim.counts(80 + static_cast<std::int64_t>(below(3)));
        break;
    case 5:
        claim.counts(80, once_in(2) ? std::nullopt : std::optional<std::int64_t>(100));
        break;
    case 6:
        claim.answers_topic("weapon", once_in(2) ? "drone" : "bomb");
        break;
    default:
        claim.asserts(one_of(actors));
        if (once_in(3)) {
            claim.roles({once_in(2) ? Role::financier : Role::perpetrator});
        }
        break;
    }
}

void add_random_speakers(ClaimDraft& claim) {
    const auto speaker = one_of(actors);
    if (once_in(6)) {
        claim.by({speaker, speaker == "a" ? "b" : "a"});
    } else {
        claim.by(speaker);
    }
    if (once_in(8)) {
        claim.on_behalf_of(one_of(actors));
    }
}

void add_random_wording(Claim& claim) {
    if (once_in(2)) {
        claim.quote = one_of(wordings);
    }
    if (once_in(4)) {
        claim.hedge = "reportedly";
    }
    claim.certainty = random_certainty();
}

void add_random_claim(DossierDraft& draft, std::size_t number, std::size_t count) {
    auto claim = draft.claim(id_of_claim(number));
    add_random_speakers(claim);
    if (number > 0 && once_in(5)) {
        claim.links(once_in(3) ? Link::endorses : Link::repeats, id_of_claim(below(number)));
    } else {
        add_random_position(claim);
        add_random_links(claim, number, count);
    }
    if (once_in(8)) {
        claim.of_event("elsewhere");
    }
    if (!once_in(4)) {
        claim.on(one_of(dates));
    }
    if (once_in(10)) {
        claim.disclosed("2024-01-20");
    }
    if (once_in(8)) {
        claim.fabricated();
    }
    add_random_wording(claim.claim());
    for (auto left = below(3); left > 0; --left) {
        auto appearance = random_appearance();
        appearance.locator = "p. " + std::to_string(left);  // what says the same twice is no record
        claim.appears(std::move(appearance));
    }
}

void add_random_documents(DossierDraft& draft) {
    draft.outlet("o1").owner = "iran";
    draft.outlet("o2").owner = "iran";
    draft.outlet("o3").actor = "b";
    for (const auto& id : documents) {
        auto& document = draft.document(id, one_of(outlets), once_in(4) ? "" : one_of(dates));
        if (once_in(3)) {
            document.relays.push_back(one_of(documents));
        }
        if (once_in(2)) {
            document.archived = "https://archive.example/" + id;
        }
        if (once_in(8)) {
            document.retracted = edtf("2024-01-20");
        }
    }
    if (once_in(4)) {
        draft.document("d5", one_of(outlets), "2024-01-20").replaces = one_of(documents);
    }
}

}  // namespace

void log_records(const Records& records) {
    RC_LOG() << "The records:\n\n";
    const auto log = [](const auto& list) {
        for (const auto& each : list) {
            RC_LOG() << to_toml(each) << '\n';
        }
    };
    log(records.events);
    log(records.actors);
    log(records.outlets);
    log(records.documents);
    log(records.claims);
}

DossierDraft random_draft() {
    DossierDraft draft;
    draft.event().topics["weapon"] = "What was it done with?";
    draft.event("elsewhere").topics["weapon"] = "With what?";
    draft.member("a", "iran", "2020", "2023");
    draft.member("b", "iran");
    draft.anonymous("c");
    add_random_documents(draft);
    const auto count = 1 + below(10);
    for (std::size_t number = 0; number < count; ++number) {
        add_random_claim(draft, number, count);
    }
    log_records(draft.finished().records);
    return draft;
}

void shuffle_records(Records& records) {
    shuffle(records.events);
    shuffle(records.actors);
    shuffle(records.outlets);
    shuffle(records.documents);
    shuffle(records.claims);
}

const std::string& any_claim(const Dossier& dossier) {
    const auto& claims = dossier.records.claims;
    return claims[below(claims.size())].id;
}

const std::vector<Date>& days_of_cuts() {
    static const std::vector days{
        edtf("2023-12-31"),
        edtf("2024-01-03"),
        edtf("2024-01-05"),
        edtf("2024-01-15"),
        edtf("2024-01-31"),
        edtf("2025-01-01")};
    return days;
}

const Date& any_day() { return days_of_cuts()[below(days_of_cuts().size())]; }

}  // namespace hearsay::support
