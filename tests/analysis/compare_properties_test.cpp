#include "compared.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <sstream>

using namespace hearsay;
using namespace hearsay::support;

namespace {

std::size_t below(std::size_t limit) { return *rc::gen::inRange<std::size_t>(0, limit); }

std::string one_of(const std::vector<std::string>& words) { return words[below(words.size())]; }

const std::vector<std::string> actors{"a", "b", "c", "iran", "israel", "is"};

void add_random_links(ClaimDraft& claim, std::size_t number, std::size_t count) {
    const auto any = [&] { return "c" + std::to_string(below(count)); };
    if (below(3) == 0) {
        claim.repeats(any());
    }
    if (below(6) == 0) {
        claim.endorses(any());
    }
    if (below(6) == 0) {
        claim.disputes(any());
    }
    // These two are acyclic by the checks.
    if (number > 0 && below(5) == 0) {
        claim.revises("c" + std::to_string(below(number)));
    }
    if (number > 0 && below(6) == 0) {
        claim.retracts("c" + std::to_string(below(number)));
    }
}

void add_random_appearances(ClaimDraft& claim) {
    const std::vector<std::string> documents{"d1", "d2", "d3", "d4"};
    for (auto left = below(3); left > 0; --left) {
        if (below(2) == 0) {
            claim.in(one_of(documents));
        } else {
            claim.in(one_of(documents), {one_of(documents)});
        }
    }
}

DossierDraft random_draft() {
    DossierDraft draft;
    draft.member("a", "iran", "2020", "2023");
    draft.member("b", "iran");
    draft.anonymous("c");
    draft.document("d1", "o1", "2024-01-04").relays = {"d2"};
    draft.document("d2", "o2", "2024-01");
    draft.document("d3", "o2");
    const std::vector<std::string> dates{
        "2024-01-03",
        "2024-01-04",
        "2024-01-05~",
        "2024-01",
        "2024-01-10/..",
        "2024-01-04T10:00:00Z"};
    const auto count = 1 + below(10);
    for (std::size_t number = 0; number < count; ++number) {
        auto claim = draft.claim("c" + std::to_string(number));
        claim.by(one_of(actors));
        switch (below(6)) {
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
        default:
            claim.asserts(one_of(actors));
            break;
        }
        if (below(4) != 0) {
            claim.on(one_of(dates));
        }
        if (below(8) == 0) {
            claim.fabricated();
        }
        add_random_links(claim, number, count);
        add_random_appearances(claim);
    }
    return draft;
}

void print(std::ostream& out, const Ids& ids) {
    for (const auto& id : ids) {
        out << id << ' ';
    }
    out << '\n';
}

void print(std::ostream& out, const Position& position) {
    out << position.answer << ' ' << position.claims << ' ' << position.speakers << ' '
        << position.documents << ' ' << position.outlets << ' ' << position.owners << ' '
        << position.appearances << ' ' << range(position.independent_origins) << '\n';
    for (const auto* ids :
         {&position.asserted_by,
          &position.suggested_by,
          &position.denied_by,
          &position.doubted_by,
          &position.formerly_asserted_by,
          &position.formerly_suggested_by,
          &position.formerly_denied_by,
          &position.own_denials,
          &position.first,
          &position.latest,
          &position.origins,
          &position.fabricated_roots}) {
        print(out, *ids);
    }
    for (const auto& circle : position.circular) {
        print(out, circle);
    }
    print(out, told(position.sole_sources));
}

/// All that a comparison says.
std::string printed(const Comparison& comparison) {
    std::ostringstream out;
    print(out, comparison.undecided);
    print(out, told(comparison.sole_sources));
    for (const auto& topic : comparison.topics) {
        out << topic.topic << '\n';
        for (const auto& position : topic.positions) {
            print(out, position);
        }
        print(out, topic.withheld_by);
        print(out, topic.formerly_withheld_by);
        print(out, told(topic.conflicts));
        print(out, told(topic.shifts));
    }
    for (const auto& [id, claim] : comparison.claims) {
        out << id << ' ' << claim.answer << ' ' << claim.on_record << claim.in_force << '\n';
    }
    return out.str();
}

template <typename Check>
void for_each_position(const Comparison& comparison, Check check) {
    for (const auto& each : comparison.topics) {
        for (const auto& position : each.positions) {
            check(position);
        }
    }
}

}  // namespace

TEST_CASE("the order in which claims were read changes nothing") {
    CHECK(rc::check([] {
        auto dossier = random_draft().finished();
        const auto expected = printed(compare(dossier, {}));
        for (auto i = dossier.records.claims.size(); i > 1; --i) {
            std::swap(dossier.records.claims[i - 1], dossier.records.claims[below(i)]);
        }
        finish(dossier);
        RC_ASSERT(printed(compare(dossier, {})) == expected);
    }));
}

TEST_CASE("there are never more origins at least than at most, nor more than principals") {
    CHECK(rc::check([] {
        for_each_position(comparison_of(random_draft()), [](const Position& position) {
            const auto& origins = position.independent_origins;
            RC_ASSERT(origins.at_least <= origins.at_most);
            RC_ASSERT(origins.at_most <= position.origins.size());
            RC_ASSERT((origins.at_most == 0) == position.origins.empty());
            RC_ASSERT((origins.at_least == 0) == position.origins.empty());
        });
    }));
}

TEST_CASE("every position that is asserted has a first, and every one in force a latest") {
    CHECK(rc::check([] {
        for_each_position(comparison_of(random_draft()), [](const Position& position) {
            const bool ever =
                !position.asserted_by.empty() || !position.formerly_asserted_by.empty();
            RC_ASSERT(position.first.empty() != ever);
            RC_ASSERT(position.latest.empty() == position.asserted_by.empty());
        });
    }));
}

TEST_CASE("one more repeat never raises the origins at most") {
    CHECK(rc::check([] {
        auto draft = random_draft();
        const auto before = comparison_of(draft);
        for_each_position(before, [&](const Position& position) {
            if (position.asserted_by.empty()) {
                return;
            }
            auto more = draft;
            more.claim("echo").by("reader").repeats(one_of(position.asserted_by));
            const auto after = comparison_of(more);
            const auto& now = hearsay::support::position(topic(after), position.answer);
            RC_ASSERT(now.claims == position.claims + 1);
            RC_ASSERT(now.independent_origins.at_most == position.independent_origins.at_most);
            RC_ASSERT(now.independent_origins.at_least == position.independent_origins.at_least);
        });
    }));
}

TEST_CASE("the claims on record only grow with the date of the cut") {
    CHECK(rc::check([] {
        const auto dossier = random_draft().finished();
        std::set<std::string> before;
        for (const auto* day :
             {"2023-12-31", "2024-01-03", "2024-01-05", "2024-01-31", "2025-01-01"}) {
            CompareOptions options;
            options.as_of = edtf(day);
            const auto comparison = compare(dossier, options);
            std::set<std::string> now;
            for (const auto& [id, claim] : comparison.claims) {
                if (claim.on_record) {
                    now.insert(id);
                }
            }
            RC_ASSERT(std::ranges::includes(now, before));
            before = now;
        }
    }));
}

TEST_CASE("conflicts are one a pair of positions, between different claims") {
    CHECK(rc::check([] {
        const auto comparison = comparison_of(random_draft());
        for (const auto& each : comparison.topics) {
            std::set<std::pair<Conflict::Kind, Ids>> seen;
            for (const auto& conflict : each.conflicts) {
                RC_ASSERT(seen.emplace(conflict.kind, conflict.positions).second);
                RC_ASSERT(!conflict.a.empty());
                RC_ASSERT(!conflict.b.empty());
            }
        }
    }));
}
