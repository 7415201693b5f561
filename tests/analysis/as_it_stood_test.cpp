// SPDX-License-Identifier: Apache-2.0

#include <hearsay/compare.hpp>
#include <hearsay/cut.hpp>
#include <hearsay/render.hpp>
#include <hearsay/set_aside.hpp>

#include "model/appearances.hpp"
#include "support/dossiers.hpp"
#include "support/random_dossiers.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <regex>
#include <string>
#include <vector>

using namespace hearsay;
using namespace hearsay::support;

namespace {

using Numbers = std::vector<std::size_t>;

/// The dossier of a draft as it stood.
Dossier stood(const DossierDraft& draft, const std::string& day) {
    const auto dossier = draft.finished();
    return as_it_stood(dossier, edtf(day)).value_or(dossier);
}

/// Of the appearances of its first claim.
Numbers numbers_of(const Dossier& dossier) {
    const auto& claim = dossier.records.claims.front();
    Numbers numbers;
    for (std::size_t at = 0; at < claim.appearances.size(); ++at) {
        numbers.push_back(number_of_appearance(claim, at));
    }
    return numbers;
}

Numbers left(const DossierDraft& draft, const std::string& day) {
    return numbers_of(stood(draft, day));
}

/// A claim of 4 January that stands in a paper of the fifth, a weekly of some day of the month, an
/// archive of the tenth, and an undated leaflet.
DossierDraft four_texts() {
    DossierDraft draft;
    draft.document("paper", "o", "2024-01-05");
    draft.document("weekly", "o", "2024-01");
    draft.document("archive", "o", "2024-01-10");
    draft.document("leaflet", "o");
    draft.claim("c").on("2024-01-04").in("archive").in("paper").in("weekly").in("leaflet");
    return draft;
}

/// Claim and number of the texts that a cut leaves out undecided.
std::vector<std::pair<std::string, std::size_t>> open(const Dossier& dossier) {
    std::vector<std::pair<std::string, std::size_t>> texts;
    for (const auto& text : dossier.undecided_texts) {
        texts.emplace_back(text.claim, text.appearance);
    }
    return texts;
}
using Open = std::vector<std::pair<std::string, std::size_t>>;

/// Without the numbers of appearances: what is recorded later comes before what is implied.
std::string without_numbers(const std::string& text) {
    return std::regex_replace(text, std::regex("#[0-9]+"), "#");
}

}  // namespace

TEST_CASE("what was published after the day of a cut was not there, and the rest keeps its number"
) {
    CHECK(left(four_texts(), "2024-01-04") == Numbers{4});
    CHECK(left(four_texts(), "2024-01-05") == Numbers{2, 4});
    CHECK(left(four_texts(), "2024-01-10") == Numbers{1, 2, 4});
    CHECK(left(four_texts(), "2024-01-31") == Numbers{1, 2, 3, 4});
}

TEST_CASE("texts that go without certainly being later are told of") {
    CHECK(open(stood(four_texts(), "2024-01-05")) == Open{{"c", 3}});
    CHECK(open(stood(four_texts(), "2024-01-30")) == Open{{"c", 3}});
    const auto weekly = stood(four_texts(), "2024-01-30").undecided_texts.at(0);
    CHECK(weekly.document == "weekly");
    CHECK(weekly.date == support::edtf("2024-01"));
    CHECK(stood(four_texts(), "2024-01-31").undecided_texts.empty());

    DossierDraft uncertain;
    uncertain.document("paper", "o", "2024-01-05?");
    uncertain.claim("c").on("2024-01-03").in("paper");
    uncertain.claim("later").on("2024-01-05").in("paper");
    CHECK(open(stood(uncertain, "2024-01-04")) == Open{{"c", 1}});
    CHECK(stood(uncertain, "2024-01-05").undecided_texts.empty());
}

TEST_CASE("what a text came via was there before it, whatever its own date leaves open") {
    DossierDraft draft;
    draft.document("paper", "o", "2024-01-05");
    draft.document("wire", "p", "2024-01");
    draft.claim("c").on("2024-01-04").in("wire").in("paper", {"wire"});
    CHECK(left(draft, "2024-01-05") == Numbers{1, 2});
    CHECK(left(draft, "2024-01-04").empty());
}

TEST_CASE("an outlet that only a later text names as its source was not there either") {
    DossierDraft draft;
    draft.document("paper", "o", "2024-01-05");
    draft.document("book", "p", "2024-06-01");
    draft.outlet("radio");
    draft.claim("c").on("2024-01-04").in("paper").in_via_outlet("book", "radio");
    CHECK(left(draft, "2024-01-31") == Numbers{1});
    CHECK(left(draft, "2024-06-30") == Numbers{1, 2, 3});
}

TEST_CASE("an undated claim that is on record through one text stands in that one alone") {
    DossierDraft draft;
    draft.document("paper", "o", "2024-01-05");
    draft.document("book", "p", "2024-06-01");
    draft.claim("c").in(
        "book", {"paper"}
    );  // which names the paper, where it stands by implication
    CHECK(left(draft, "2024-01-04") == Numbers{1, 2});  // not on record: as it is
    CHECK(left(draft, "2024-01-05") == Numbers{2});
}

TEST_CASE("an undated text that was taken from a later one is later too, as one that relays it") {
    DossierDraft draft;
    draft.document("late", "o", "2024-02-10");
    draft.document("leaflet", "o");
    draft.document("poster", "o");
    draft.document("copy", "o").relays = {"poster"};
    draft.document("mirror", "o").relays = {"copy", "late"};
    draft.claim("c").on("2024-01-04").in("leaflet", {"late"}).in("poster").in("copy").in("mirror");
    CHECK(left(draft, "2024-01-31") == Numbers{2, 3});
    CHECK(left(draft, "2024-02-10") == Numbers{1, 2, 3, 4, 5});
}

TEST_CASE(
    "neither a date in doubt nor what lies behind a date of its own makes an undated text later"
) {
    DossierDraft draft;
    draft.document("perhaps", "o", "2024-02-10?");
    draft.document("mirror", "o").relays = {"perhaps"};
    draft.document("leaflet", "o");
    draft.claim("c").on("2024-01-04").in("mirror").in("leaflet", {"perhaps"}).in("perhaps");
    const auto then = stood(draft, "2024-01-31");
    CHECK(numbers_of(then) == Numbers{1});
    CHECK(open(then) == Open{{"c", 2}, {"c", 3}});
    CHECK(then.undecided_texts.at(0).via == std::vector<std::string>{"perhaps"});

    // The copy is dated before what it took, so one of these dates is wrong: who knows which.
    DossierDraft over;
    over.document("late", "o", "2024-02-10");
    over.document("copy", "o", "2024-01-02");
    over.document("flyer", "o");
    over.claim("c").on("2024-01-02").in("flyer", {"copy"}).in("copy", {"late"}).in("late");
    CHECK(left(over, "2024-01-31") == Numbers{1, 2, 3});
}

TEST_CASE("what no text of the day names as its source stands for itself, and leads to the claim") {
    DossierDraft draft;
    draft.document("wire", "p", "2024-01-05");
    draft.document("paper", "o", "2024-01-20");
    draft.claim("c").by("minister").on("2024-01-04").asserts("army").in("paper", {"wire"});
    const auto then = stood(draft, "2024-01-10");
    REQUIRE(numbers_of(then) == Numbers{2});
    CHECK_FALSE(then.records.claims.front().appearances.front().implied);
    CompareOptions options;
    options.as_of = edtf("2024-01-10");
    const auto comparison = compare(draft.finished(), options);
    std::vector<std::string> sources;
    for (const auto& source : comparison.sole_sources) {
        sources.push_back(source.id);
    }
    CHECK(sources == std::vector<std::string>{"wire", "p", "minister"});
    const auto rest = set_aside(then, {{Source::Kind::document, "wire"}});
    CHECK(rest.lost == std::vector<std::string>{"c"});
}

TEST_CASE("that a document was taken down or withdrawn later is not known yet") {
    DossierDraft draft;
    auto& document = draft.document("d", "o", "2024-01-05");
    document.deleted = edtf("2024-02-01");
    document.retracted = edtf("2024-03-01");
    draft.claim("c").on("2024-01-04").in("d");
    const auto at = [&](const std::string& day) {
        return stood(draft, day).records.documents.front();
    };
    CHECK_FALSE(at("2024-01-31").deleted);
    CHECK(at("2024-02-29").deleted);
    CHECK_FALSE(at("2024-02-29").retracted);
    CHECK(at("2024-03-01").retracted);
}

TEST_CASE("what perhaps was taken down or withdrawn by then is told in lists as in traces") {
    DossierDraft draft;
    auto& document = draft.document("d", "o", "2024-01-05");
    document.deleted = edtf("2024-02");
    document.retracted = edtf("2024-03-01?");
    const auto listed = [&](const std::string& day) {
        auto records = draft.finished().records;
        const auto open = keep_on_record(records, draft.finished(), edtf(day));
        const auto as_told = stood(draft, day).records.documents.front();
        CHECK(records.documents.front().deleted == as_told.deleted);
        CHECK(records.documents.front().retracted == as_told.retracted);
        return std::pair{records.documents.front(), open.perhaps_gone};
    };
    const std::vector<std::string> this_one{"d"};
    const auto in_february = listed("2024-02-10");
    CHECK(in_february.first.deleted);
    CHECK(in_february.first.retracted);
    CHECK(in_february.second == this_one);
    const auto in_january = listed("2024-01-31");
    CHECK_FALSE(in_january.first.deleted);
    CHECK(in_january.first.retracted);
    CHECK(in_january.second == this_one);
    CHECK(listed("2024-03-01").second.empty());
}

TEST_CASE("a comparison counts the documents and outlets of that day, and no later one") {
    DossierDraft draft;
    draft.document("first", "wire", "2024-01-05");
    draft.document("second", "daily", "2024-02-05");
    draft.claim("c").by("minister").on("2024-01-04").asserts("army").in("first").in("second");
    const auto dossier = draft.finished();
    const auto at = [&](std::string_view day) {
        CompareOptions options;
        options.as_of = edtf(day);
        return compare(dossier, options).topics.at(0).positions.at(0);
    };
    CHECK(at("2024-01-31").documents == 1);
    CHECK(at("2024-01-31").outlets == 1);
    CHECK(at("2024-01-31").appearances == 1);
    CHECK(at("2024-02-28").documents == 2);
    // Nothing else than the first item tells of it yet.
    CHECK(at("2024-01-31").sole_sources.size() == at("2024-02-28").sole_sources.size() + 2);
}

TEST_CASE("what is known only by a later text is not taken for the source of an earlier one") {
    DossierDraft draft;
    draft.document("d", "wire", "2024-01-04~");
    auto claim = draft.claim("c");
    claim.in_outlet("radio").in_outlet("daily", "2024-01-20");
    claim.claim().appearances.front().via_outlet = {"wire"};
    claim.claim().appearances.back().via = {"d"};
    const auto dossier = draft.finished();
    const auto once = stood(draft, "2024-01-06");
    // The radio's text, the document that the daily took it from, and the wire's unknown item.
    CHECK(numbers_of(once) == Numbers{1, 3, 4});
    CHECK_FALSE(once.records.claims.front().appearances.at(1).implied);
    CHECK(once.records.claims.front().appearances.at(2).implied);
    CHECK_FALSE(as_it_stood(once, edtf("2024-01-06")));
}

TEST_CASE("a text of an outlet that came later leaves an earlier one as the only source") {
    DossierDraft draft;
    auto claim = draft.claim("c").on("2024-01-03");
    claim.in_outlet("radio", "2024-01-05").in_outlet("wire");
    claim.in_outlet("wire", "2024-01-01/2024-02-28");
    claim.claim().appearances.front().via_outlet = {"wire"};
    CHECK(left(draft, "2024-01-31") == Numbers{1, 2});
    const auto once = stood(draft, "2024-01-31");
    CHECK_FALSE(as_it_stood(once, edtf("2024-01-31")));
}

TEST_CASE("to cut a dossier again changes nothing") {
    CHECK(rc::check([] {
        const auto dossier = random_draft().finished();
        const auto& day = any_day();
        const auto once = as_it_stood(dossier, day).value_or(dossier);
        RC_ASSERT(!as_it_stood(once, day));
        const DossierIndex before(dossier);
        const DossierIndex after(once);
        RC_ASSERT(cut_at(before, day).on_record == cut_at(after, day).on_record);
        RC_ASSERT(cut_at(before, day).in_force == cut_at(after, day).in_force);
    }));
}

TEST_CASE("what is published later changes no answer about an earlier day") {
    CHECK(rc::check([] {
        const auto dossier = random_draft().finished();
        const auto& day = any_day();
        auto later = dossier;
        auto& news = later.records.outlets.emplace_back();
        news.id = "later-news";
        news.name = "Later News";
        auto& archive = later.records.documents.emplace_back();
        archive.id = "later-archive";
        archive.outlet = news.id;
        archive.date = edtf("2031-01-01");
        const DossierIndex index(dossier);
        const auto cut = cut_at(index, day);
        for (std::size_t position = 0; position < cut.on_record.size(); ++position) {
            auto& appearances = later.records.claims[position].appearances;
            if (cut.holds(position) && !appearances.empty() && once_in(2)) {
                auto& added = appearances.emplace_back();
                added.document = archive.id;
                added.quote = "Whatever it said, " + std::to_string(position);
            }
        }
        finish(later);
        CompareOptions options;
        options.as_of = day;
        const auto then = compare_json(compare(dossier, options), dossier);
        const auto told = compare_json(compare(later, options), dossier);
        RC_ASSERT(without_numbers(told) == without_numbers(then));
    }));
}
