// SPDX-License-Identifier: Apache-2.0

#include <hearsay/days_of_record.hpp>

#include "compared.hpp"

#include <catch2/catch.hpp>

using namespace hearsay;
using namespace hearsay::support;

namespace {

Names days(const DossierDraft& draft) {
    const auto dossier = draft.finished();
    return days_of_record(DossierIndex(dossier), comparison_of(draft));
}

}  // namespace

TEST_CASE("a claim comes on record by its dates and by those of the texts that it stands in") {
    DossierDraft draft;
    draft.document("d", "paper", "2024-01-06");
    draft.claim("a")
        .on("2024-01-04")
        .disclosed("2024-01-09")
        .in("d")
        .in_outlet("radio", "2024-01-05");
    CHECK(days(draft) == Names{"2024-01-04", "2024-01-05", "2024-01-06", "2024-01-09"});
}

TEST_CASE("what happened on some day of a month is on record by its last") {
    DossierDraft draft;
    draft.claim("a").on("2024-02");
    draft.claim("b").on("2024-01-03/2024-01-05");
    CHECK(days(draft) == Names{"2024-01-05", "2024-02-29"});
}

TEST_CASE("a day of record is told once, however many come on record by it") {
    DossierDraft draft;
    draft.claim("a").on("2024-01-04");
    draft.claim("b").on("2024-01-04T10:00:00Z");
    CHECK(days(draft) == Names{"2024-01-04"});
}

TEST_CASE("an instant comes on record on its own local day") {
    DossierDraft draft;
    draft.claim("a").on("2024-01-04T23:30:00-05:00");
    CHECK(days(draft) == Names{"2024-01-04"});
}

TEST_CASE("what has no date, or no end, comes on record by no day") {
    DossierDraft draft;
    draft.claim("a");
    draft.claim("b").on("2024-01-04/..");
    CHECK(days(draft).empty());
}

TEST_CASE("days that EDTF cannot write are none by which anything comes on record") {
    DossierDraft draft;
    draft.claim("a").on("Y12024");
    draft.claim("b").on("Y-12024");
    draft.claim("c").on("-0044-03-15");
    draft.claim("d").on("9999");
    CHECK(days(draft) == Names{"-0044-03-15", "9999-12-31"});
}
