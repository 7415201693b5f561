// SPDX-License-Identifier: Apache-2.0

#include "compared.hpp"

#include <catch2/catch.hpp>

using namespace hearsay;
using namespace hearsay::support;

namespace {

/// "ministry: c raised, before a b".
Names told(const std::vector<Figures>& all) {
    Names told;
    for (const auto& figures : all) {
        std::string words = joined(figures.principal) + ":";
        for (const auto& id : figures.latest) {
            words += ' ' + id;
        }
        if (figures.change) {
            words += ' ' + std::string(name_of(*figures.change));
        }
        for (const auto& id : figures.earlier) {
            words += (id == figures.earlier.front() ? ", before " : " ") + id;
        }
        told.push_back(words);
    }
    return told;
}

Names figures(const DossierDraft& draft, std::string_view name = "killed") {
    return told(topic(comparison_of(draft), name).figures);
}

}  // namespace

TEST_CASE("each speaker's latest figure stands beside those it gave before, the lowest first") {
    DossierDraft draft;
    draft.claim("first").by("ministry").counts(103).on("2024-01-03");
    draft.claim("second").by("ministry").counts(84).on("2024-01-04").revises("first");
    draft.claim("agency").by("agency").counts(73).on("2024-01-03");
    CHECK(figures(draft) == Names{"agency: agency", "ministry: second lowered, before first"});
}

TEST_CASE("a figure is raised without a link too, when the dates give the order") {
    DossierDraft draft;
    draft.claim("a").by("ministry").counts(40).on("2024-01-03");
    draft.claim("b").by("ministry").counts(60, 80).on("2024-01-05");
    CHECK(figures(draft) == Names{"ministry: b raised, before a"});
}

TEST_CASE("a figure that moved tells from which one, and not from one that was taken back") {
    DossierDraft draft;
    draft.claim("a").by("ministry").counts(40).on("2024-01-03");
    draft.claim("b").by("ministry").counts(50).on("2024-01-04");
    draft.claim("c").by("ministry").counts(60).on("2024-01-05");
    const auto changed_from = [&] {
        return topic(comparison_of(draft), "killed").figures.front().changed_from;
    };
    CHECK(changed_from() == "b");
    draft.claim("d").by("ministry").retracts("b").on("2024-01-06");
    CHECK(changed_from() == "a");
    draft.claim("e").by("ministry").counts(60).on("2024-01-07");
    CHECK(changed_from().empty());
}

TEST_CASE("where dates overlap, neither figure is the latest for certain") {
    DossierDraft draft;
    draft.claim("a").by("ministry").counts(40).on("2024-01");
    draft.claim("b").by("ministry").counts(60).on("2024-01-05");
    CHECK(figures(draft) == Names{"ministry: a b"});
}

TEST_CASE("nothing moved where it is not certain what came before") {
    DossierDraft draft;
    draft.claim("a").by("ministry").counts(40).on("2024-01");
    draft.claim("b").by("ministry").counts(60).on("2024-01-05");
    draft.claim("c").by("ministry").counts(84).on("2024-02-01");
    CHECK(figures(draft) == Names{"ministry: c, before a b"});
}

TEST_CASE("a figure said again did not move, and a wider range was revised") {
    DossierDraft draft;
    draft.claim("a").by("ministry").counts(84).on("2024-01-03");
    draft.claim("b").by("ministry").counts(84).on("2024-01-05");
    draft.claim("c").by("agency").counts(100).on("2024-01-03");
    draft.claim("d").by("agency").counts(90, 110).on("2024-01-05");
    CHECK(figures(draft) == Names{"ministry: b, before a", "agency: d revised, before c"});
}

TEST_CASE("who took all figures back is told behind those who have one") {
    DossierDraft draft;
    draft.claim("a").by("ministry").counts(84).on("2024-01-03");
    draft.claim("b").by("ministry").retracts("a").on("2024-01-05");
    draft.claim("c").by("agency").act(Act::denies).counts(84);
    draft.claim("d").by("forged").counts(84).fabricated();
    CHECK(figures(draft) == Names{"ministry:, before a"});
    draft.claim("e").by("mayor").counts(90);
    const auto comparison = comparison_of(draft);
    const auto& all = topic(comparison, "killed").figures;
    CHECK(told(all) == Names{"mayor: e", "ministry:, before a"});
    CHECK(all.back().taken_back == Ids{"a"});
}

TEST_CASE("a figure that its speaker denied since is told with the denial") {
    DossierDraft draft;
    draft.claim("a").by("ministry").counts(84).on("2024-01-03");
    draft.claim("b").by("ministry").act(Act::denies).counts(84).on("2024-01-05");
    draft.claim("c").by("agency").counts(84).on("2024-01-06");
    draft.claim("d").by("ministry").act(Act::denies).counts(90).on("2024-01-07");
    const auto comparison = comparison_of(draft);
    const auto& all = topic(comparison, "killed").figures;
    REQUIRE(all.size() == 2);
    CHECK(all[0].latest == Ids{"c"});
    CHECK(all[0].denied_since.empty());
    CHECK(all[1].latest == Ids{"a"});
    CHECK(all[1].denied_since == Ids{"b"});
    CHECK_FALSE(all[1].if_date_right);
    draft.claim("e").by("spokesman").counts(7).on("2024-01-03");
    draft.claim("f").by("spokesman").act(Act::denies).counts(7).on("2024-01-05?");
    const auto doubtful = comparison_of(draft);
    const auto& lowest = topic(doubtful, "killed").figures.front();
    CHECK(lowest.denied_since == Ids{"f"});
    CHECK(lowest.if_date_right);
}

TEST_CASE("whether a denial came after is in doubt by the dates of these two alone") {
    DossierDraft draft;
    draft.claim("a").by("ministry").counts(100).on("2024-01");
    draft.claim("b").by("ministry").counts(200).on("2024-01-10");
    draft.claim("c").by("ministry").act(Act::denies).counts(200).on("2024-01-20");
    draft.claim("d").by("ministry").act(Act::denies).counts(100).on("2024-02-05");
    draft.claim("o").by("other").counts(7).on("2024-03-05?");
    const auto comparison = comparison_of(draft);
    const auto& figures = topic(comparison, "killed").figures.back();
    CHECK(figures.denied_since == Ids{"c", "d"});
    CHECK_FALSE(figures.if_date_right);
}

TEST_CASE("a denial of an earlier figure whose date is in doubt is told with that") {
    DossierDraft draft;
    draft.claim("a").by("ministry").counts(100).on("2024-01-01");
    draft.claim("b").by("ministry").counts(200).on("2024-01-10");
    auto denial = draft.claim("c").by("ministry").act(Act::denies).counts(100).on("2024-01-05?");
    const auto doubtful = comparison_of(draft);
    const auto& figures = topic(doubtful, "killed").figures.front();
    CHECK(figures.earlier_denied_since.at("a") == Ids{"c"});
    CHECK(figures.earlier_denied_if_date_right == Ids{"a"});
    denial.on("2024-01-05");
    const auto sure = comparison_of(draft);
    CHECK(topic(sure, "killed").figures.front().earlier_denied_if_date_right.empty());
}

TEST_CASE("a figure before one that others revised is not the latest") {
    DossierDraft draft;
    draft.member("police", "state");
    draft.claim("a").by("police").counts(207).on("2024-01-21");
    draft.claim("b").by("police").counts(359).on("2024-01-24");
    auto by_state = draft.claim("c").by("state").counts(253).on("2024-01-25").revises("b");
    CHECK(figures(draft) == Names{"state: c", "police:, before a b"});
    CHECK(
        told(topic(by_affiliation(draft), "killed").figures) ==
        Names{"state: c lowered, before a b"}
    );
    by_state.claim().linked(Link::revises).clear();
    by_state.retracts("b");
    draft.claim("d").by("police").counts(300).on("2024-01-26");
    CHECK(figures(draft).back() == "police: d raised, before a b");
}

TEST_CASE("a figure before one that others revised by a denial is not the latest either") {
    DossierDraft draft;
    draft.member("spokesman", "police");
    draft.claim("a").by("spokesman").counts(20).on("2024-01-01");
    draft.claim("b").by("spokesman").counts(30).on("2024-01-03");
    draft.claim("c").by("police").counts(30).act(Act::denies).revises("b").on("2024-01-04");
    const auto all = topic(comparison_of(draft), "killed").figures;
    REQUIRE(all.size() == 1);
    CHECK(all.front().latest.empty());
    CHECK(all.front().earlier == Ids{"a", "b"});
    CHECK(all.front().given_up == Ids{"b"});
}

TEST_CASE("a figure is denied by who denies a range that it is within") {
    DossierDraft draft;
    draft.claim("a").by("ministry").counts(150).on("2024-01-03");
    draft.claim("b").by("ministry").act(Act::denies).counts(100, {}).on("2024-01-05");
    draft.claim("c").by("ministry").act(Act::denies).counts(200, 300).on("2024-01-06");
    const auto comparison = comparison_of(draft);
    CHECK(topic(comparison, "killed").figures.front().denied_since == Ids{"b"});
}

TEST_CASE("a figure that was said twice and denied since is denied") {
    DossierDraft draft;
    draft.claim("once").by("ministry").counts(7).on("2024-01-02");
    draft.claim("again").by("ministry").counts(7).on("2024-01-02");
    draft.claim("denial").by("ministry").act(Act::denies).counts(7).on("2024-01-03");
    const auto comparison = comparison_of(draft);
    CHECK(topic(comparison, "killed").figures.front().denied_since == Ids{"denial"});
    draft.claim("other").by("ministry").counts(9).on("2024-01-02");
    const auto open = comparison_of(draft);
    CHECK(topic(open, "killed").figures.front().denied_since.empty());
}

TEST_CASE("a figure does not move from one that was taken back") {
    DossierDraft draft;
    draft.claim("a").by("ministry").counts(5).on("2024-01-02");
    draft.claim("b").by("ministry").counts(50).on("2024-01-03");
    draft.claim("c").by("ministry").retracts("b").on("2024-01-04");
    draft.claim("d").by("ministry").counts(7).on("2024-01-05");
    CHECK(figures(draft) == Names{"ministry: d raised, before a b"});
}

TEST_CASE("figures go by principal, or by body") {
    DossierDraft draft;
    draft.member("head", "committee");
    draft.claim("a").by("committee").counts(137).on("2024-03-24");
    draft.claim("b").by("head").counts(139).on("2024-03-25");
    CHECK(figures(draft) == Names{"committee: a", "head: b"});
    CHECK(
        told(topic(by_affiliation(draft), "killed").figures) ==
        Names{"committee: b raised, before a"}
    );
}

TEST_CASE("positions on a number that as many assert stand by size") {
    DossierDraft draft;
    for (const auto number : {9, 100, 40}) {
        draft.claim("c" + std::to_string(number)).counts(number);
    }
    draft.claim("open").counts(std::nullopt, 50);
    const auto comparison = comparison_of(draft);
    Ids answers;
    for (const auto& position : topic(comparison, "killed").positions) {
        answers.push_back(position.answer);
    }
    CHECK(answers == Ids{"..50", "9", "40", "100"});
}
