// SPDX-License-Identifier: Apache-2.0

#include <hearsay/cut.hpp>

#include "support/dossiers.hpp"

#include <catch2/catch.hpp>

using namespace hearsay;
using support::DossierDraft;

namespace {

struct At {
    At(const DossierDraft& draft, std::optional<std::string> as_of)
        : dossier(draft.finished()), index(dossier),
          cut(cut_at(index, as_of ? std::optional(support::edtf(*as_of)) : std::nullopt)) {}

    [[nodiscard]] OnRecord on_record(const std::string& id) const {
        return cut.on_record[index.claim_at(id).value()];
    }
    [[nodiscard]] bool in_force(const std::string& id) const {
        return cut.in_force[index.claim_at(id).value()];
    }
    [[nodiscard]] bool effective(const std::string& id) const {
        return cut.effective[index.claim_at(id).value()];
    }

    Dossier dossier;
    DossierIndex index;
    Cut cut;
};

OnRecord on_record(const DossierDraft& draft, const std::string& as_of) {
    return At(draft, as_of).on_record("a");
}

}  // namespace

TEST_CASE("a claim is on record from the day on which it was made") {
    DossierDraft draft;
    draft.claim("a").on("2024-01-03");
    CHECK(on_record(draft, "2024-01-02") == OnRecord::no);
    CHECK(on_record(draft, "2024-01-03") == OnRecord::yes);
}

TEST_CASE("a disclosed claim is on record from its disclosure") {
    DossierDraft draft;
    draft.claim("a").on("2024-01-03").disclosed("2024-06-01");
    CHECK(on_record(draft, "2024-05-31") == OnRecord::no);
    CHECK(on_record(draft, "2024-06-01") == OnRecord::yes);
}

TEST_CASE("a claim whose date straddles the cut is undecided") {
    DossierDraft draft;
    draft.claim("a").on("2024-01");
    CHECK(on_record(draft, "2023-12-31") == OnRecord::no);
    CHECK(on_record(draft, "2024-01-15") == OnRecord::undecided);
    CHECK(on_record(draft, "2024-01-31") == OnRecord::yes);
}

TEST_CASE("an approximate date is widened by one unit at the cut too") {
    DossierDraft draft;
    draft.claim("a").on("2024-01-10~");
    CHECK(on_record(draft, "2024-01-08") == OnRecord::no);
    CHECK(on_record(draft, "2024-01-09") == OnRecord::undecided);
    CHECK(on_record(draft, "2024-01-10") == OnRecord::undecided);
    CHECK(on_record(draft, "2024-01-11") == OnRecord::yes);
}

TEST_CASE("what a cut decides by a date with a question mark rests on that date") {
    DossierDraft draft;
    draft.claim("a").on("2024-01-10?");
    draft.claim("b").on("2024-01-10");
    draft.document("d", "o", "2024-01-10?");
    draft.claim("c").in("d").in_outlet("p", "2024-01-09");
    CHECK(on_record(draft, "2024-01-10") == OnRecord::yes);
    CHECK(At(draft, "2024-01-10").cut.if_date_right == std::vector<bool>{true, false, false});
    CHECK(on_record(draft, "2024-01-09") == OnRecord::no);
    CHECK(At(draft, "2024-01-09").cut.if_date_right == std::vector<bool>{true, false, false});
    CHECK(At(draft, std::nullopt).cut.if_date_right == std::vector<bool>{false, false, false});
}

TEST_CASE("a text that had the claim by the cut says more than a date with a question mark") {
    DossierDraft draft;
    draft.claim("a").on("2024-01-08?").in("d");
    draft.document("d", "o", "2024-01-06");
    CHECK(on_record(draft, "2024-01-07") == OnRecord::yes);
    for (const auto* day : {"2024-01-07", "2024-01-10"}) {
        CHECK(At(draft, day).cut.if_date_right == std::vector<bool>{false});
    }
    CHECK(on_record(draft, "2024-01-05") == OnRecord::no);
    CHECK(At(draft, "2024-01-05").cut.if_date_right == std::vector<bool>{true});
}

TEST_CASE("links settle what a date with a question mark leaves open, but not those of a circle") {
    DossierDraft draft;
    draft.claim("a").on("2024-01-10?").repeats("b");
    draft.claim("b").on("2024-01-10");
    CHECK(At(draft, "2024-01-09").cut.if_date_right == std::vector<bool>{false, false});

    SECTION("nor those to what was never said") {
        draft.claim("c").on("2024-01-10?").repeats("d");
        draft.claim("d").on("2024-01-10").fabricated();
        CHECK(
            At(draft, "2024-01-09").cut.if_date_right ==
            std::vector<bool>{false, false, true, false}
        );
    }
    SECTION("in which each repeats the other") {
        draft.claim("c").on("2024-01-10?").repeats("d");
        draft.claim("d").on("2024-01-10").repeats("c");
        CHECK(
            At(draft, "2024-01-09").cut.if_date_right ==
            std::vector<bool>{false, false, true, false}
        );
    }
}

TEST_CASE("an instant counts by its own local day at the cut") {
    DossierDraft draft;
    draft.claim("a").on("2024-01-03T23:30:00-10:00");
    CHECK(on_record(draft, "2024-01-02") == OnRecord::no);
    CHECK(on_record(draft, "2024-01-03") == OnRecord::yes);
}

TEST_CASE("an open date is never certainly on record") {
    DossierDraft draft;
    draft.claim("a").on("2024-01-03/..");
    CHECK(on_record(draft, "2024-01-02") == OnRecord::no);
    CHECK(on_record(draft, "2034-01-02") == OnRecord::undecided);
}

TEST_CASE("what is in print by the cut is on record, where its own date leaves that open") {
    DossierDraft draft;
    draft.document("d", "o", "2024-01-05");
    draft.claim("a").on("2024-01-03/..").in("d");
    CHECK(on_record(draft, "2024-01-02") == OnRecord::no);
    CHECK(on_record(draft, "2024-01-04") == OnRecord::undecided);
    CHECK(on_record(draft, "2024-01-05") == OnRecord::yes);
    // Not by a date that may be wrong, and not against its own.
    DossierDraft doubtful;
    doubtful.document("d", "o", "2024-01-05?");
    doubtful.document("e", "o", "2024-01-01");
    doubtful.claim("a").on("2024-01-03/..").in("d");
    doubtful.claim("b").on("2024-01-03").in("e");
    CHECK(on_record(doubtful, "2024-01-05") == OnRecord::undecided);
    CHECK(At(doubtful, "2024-01-02").on_record("b") == OnRecord::no);
}

TEST_CASE("an undated claim is on record from its earliest appearance") {
    DossierDraft draft;
    draft.document("d", "o", "2024-01-05");
    draft.claim("a").in("d").in_outlet("p", "2024-01-07");
    CHECK(on_record(draft, "2024-01-04") == OnRecord::no);
    CHECK(on_record(draft, "2024-01-05") == OnRecord::yes);
}

TEST_CASE("a text without a date may have had an undated claim before the others") {
    DossierDraft draft;
    draft.document("d", "o", "2024-01-05");
    SECTION("and so leaves it open") {
        draft.claim("a").in("d").in_outlet("q");
        CHECK(on_record(draft, "2024-01-04") == OnRecord::undecided);
        CHECK(on_record(draft, "2024-01-05") == OnRecord::yes);
    }
    SECTION("also one that is known only as the source of another") {
        draft.claim("a").in_via_outlet("d", "q");
        CHECK(on_record(draft, "2024-01-04") == OnRecord::undecided);
    }
    SECTION("unless it was taken from one of them") {
        draft.document("copy", "o");
        draft.claim("a").in("d").in("copy", {"d"});
        CHECK(on_record(draft, "2024-01-04") == OnRecord::no);
    }
    SECTION("or all that has it relays what came later") {
        draft.document("copy", "o").relays = {"d"};
        draft.claim("a").in("copy");
        CHECK(on_record(draft, "2024-01-04") == OnRecord::no);
        CHECK(on_record(draft, "2024-01-05") == OnRecord::undecided);
    }
    SECTION("but what that is, no date in doubt tells") {
        draft.document("perhaps", "o", "2024-01-05?");
        draft.document("copy", "o").relays = {"perhaps"};
        draft.claim("a").in("copy");
        CHECK(on_record(draft, "2024-01-04") == OnRecord::undecided);
    }
    SECTION("nor what lies behind a date of its own") {
        auto& between = draft.document("between", "o", "2024-01-02");
        between.relays = {"d"};
        draft.document("copy", "o").relays = {"between"};
        draft.claim("a").in("copy");
        CHECK(on_record(draft, "2024-01-04") == OnRecord::undecided);
    }
    SECTION("or the claim has a date of its own") {
        draft.claim("a").on("2024-01-05").in("d").in_outlet("q");
        CHECK(on_record(draft, "2024-01-04") == OnRecord::no);
    }
}

TEST_CASE("one appearance that may be early enough leaves an undated claim undecided") {
    DossierDraft draft;
    draft.claim("a").in_outlet("p", "2024-01").in_outlet("q", "2024-02-07");
    CHECK(on_record(draft, "2024-01-05") == OnRecord::undecided);
}

TEST_CASE("a claim without any date is undecided at a cut and on record without one") {
    DossierDraft draft;
    draft.claim("a").in_outlet("p");
    CHECK(on_record(draft, "2024-01-05") == OnRecord::undecided);
    CHECK(At(draft, std::nullopt).on_record("a") == OnRecord::yes);
}

TEST_CASE("a revised claim is not in force, yet what it revised stays revised") {
    DossierDraft draft;
    draft.claim("a");
    draft.claim("b").revises("a");
    draft.claim("c").revises("b");
    const At at(draft, std::nullopt);
    CHECK_FALSE(at.in_force("a"));
    CHECK_FALSE(at.in_force("b"));
    CHECK(at.in_force("c"));
    CHECK(at.effective("b"));
}

TEST_CASE("a retracted retraction has no effect") {
    DossierDraft draft;
    draft.claim("a");
    draft.claim("b").retracts("a");
    draft.claim("c").retracts("b");
    const At at(draft, std::nullopt);
    CHECK(at.in_force("a"));
    CHECK_FALSE(at.in_force("b"));
    CHECK_FALSE(at.effective("b"));
    CHECK(at.in_force("c"));
}

TEST_CASE("a retraction of a retracted retraction has effect again") {
    DossierDraft draft;
    draft.claim("a");
    draft.claim("d").retracts("c");
    draft.claim("c").retracts("b");
    draft.claim("b").retracts("a");
    const At at(draft, std::nullopt);
    CHECK_FALSE(at.in_force("a"));
    CHECK(at.in_force("b"));
    CHECK_FALSE(at.in_force("c"));
}

TEST_CASE("a retracted revision has no effect") {
    DossierDraft draft;
    draft.claim("a");
    draft.claim("b").revises("a");
    draft.claim("c").retracts("b");
    CHECK(At(draft, std::nullopt).in_force("a"));
}

TEST_CASE("a fabricated claim is not in force and revises nothing") {
    DossierDraft draft;
    draft.claim("a");
    draft.claim("b").retracts("a").fabricated();
    const At at(draft, std::nullopt);
    CHECK(at.in_force("a"));
    CHECK_FALSE(at.in_force("b"));
}

TEST_CASE("a retraction that is not yet on record leaves a claim in force") {
    DossierDraft draft;
    draft.claim("a").on("2024-01-03");
    draft.claim("b").on("2024-01-09").retracts("a");
    CHECK(At(draft, "2024-01-05").in_force("a"));
    CHECK_FALSE(At(draft, "2024-01-09").in_force("a"));
    CHECK_FALSE(At(draft, "2024-01-02").in_force("a"));
}

TEST_CASE("of a day before a cut, what that left out undecided leaves open what it did before") {
    DossierDraft draft;
    draft.document("year", "o", "2024");
    draft.document("exact", "o", "2024-01-16");
    draft.document("leaflet", "o");
    draft.claim("a").in("year").in("exact");
    draft.claim("undated").in("leaflet").in("exact");
    draft.claim("exactly").in("exact");
    const auto then = as_it_stood(draft.finished(), support::edtf("2024-01-20"));
    REQUIRE(then);
    const DossierIndex index(*then);
    const auto cut = cut_at(index, support::edtf("2024-01-09"));
    CHECK(cut.on_record[index.claim_at("a").value()] == OnRecord::undecided);
    CHECK(cut.on_record[index.claim_at("undated").value()] == OnRecord::undecided);
    CHECK(cut.on_record[index.claim_at("exactly").value()] == OnRecord::no);
}
