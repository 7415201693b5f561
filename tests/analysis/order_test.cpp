// SPDX-License-Identifier: Apache-2.0

#include "analysis/order.hpp"

#include "analysis/preceding.hpp"
#include "support/dossiers.hpp"

#include <catch2/catch.hpp>

#include <numeric>

using namespace hearsay;
using support::DossierDraft;

namespace {

/// The order of a draft's claims, asked by id.
class Asked {
public:
    explicit Asked(const DossierDraft& draft, std::string_view as_of = {})
        : dossier_(draft.finished()), index_(dossier_),
          order_(
              index_,
              cut_at(
                  index_, as_of.empty() ? std::nullopt : std::optional(parse_date(as_of).value())
              )
          ) {}

    [[nodiscard]] bool before(const std::string& a, const std::string& b) const {
        return order_.certainly_before(at(a), at(b));
    }
    [[nodiscard]] std::vector<std::string> sorted() const {
        std::vector<std::size_t> all(dossier_.records.claims.size());
        std::iota(all.begin(), all.end(), std::size_t{0});
        return ids(order_.in_date_order(all));
    }
    [[nodiscard]] std::vector<std::string> first() const { return ids(order_.first_of(all())); }
    [[nodiscard]] std::vector<std::string> last() const { return ids(order_.last_of(all())); }
    [[nodiscard]] std::string last_before(const std::string& claim) const {
        Preceding preceding(order_, all());
        const auto found = preceding.last_before(at(claim));
        return found ? dossier_.records.claims[*found].id : "";
    }

private:
    [[nodiscard]] std::size_t at(const std::string& id) const {
        return index_.claim_at(id).value();
    }
    [[nodiscard]] std::vector<std::size_t> all() const {
        std::vector<std::size_t> all(dossier_.records.claims.size());
        std::iota(all.begin(), all.end(), std::size_t{0});
        return all;
    }
    [[nodiscard]] std::vector<std::string> ids(const std::vector<std::size_t>& claims) const {
        std::vector<std::string> ids;
        for (const auto claim : claims) {
            ids.push_back(dossier_.records.claims[claim].id);
        }
        return ids;
    }

    Dossier dossier_;
    DossierIndex index_;
    ClaimOrder order_;
};

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a claim of an earlier day was made before one of a later day") {
    DossierDraft draft;
    draft.claim("b").on("2024-01-03");
    draft.claim("a").on("2024-01-04");
    const Asked order(draft);
    CHECK(order.before("b", "a"));
    CHECK_FALSE(order.before("a", "b"));
    CHECK(order.sorted() == Names{"b", "a"});
}

TEST_CASE("the order of two claims of one day is not certain") {
    DossierDraft draft;
    draft.claim("a").on("2024-01-03");
    draft.claim("b").on("2024-01-03");
    const Asked order(draft);
    CHECK_FALSE(order.before("a", "b"));
    CHECK_FALSE(order.before("b", "a"));
    CHECK(order.first() == Names{"a", "b"});
    CHECK(order.last() == Names{"a", "b"});
}

TEST_CASE("a claim never precedes what it links to") {
    const auto link = GENERATE(
        Link::repeats,
        Link::endorses,
        Link::disputes,
        Link::questions,
        Link::answers,
        Link::revises,
        Link::retracts
    );
    DossierDraft draft;
    draft.claim("a").links(link, "b");
    draft.claim("b");
    const Asked order(draft);
    CHECK(order.before("b", "a"));
    CHECK_FALSE(order.before("a", "b"));
    CHECK(order.sorted() == Names{"b", "a"});
    CHECK(order.first() == Names{"b"});
    CHECK(order.last() == Names{"a"});
}

TEST_CASE("misreporting a claim says nothing about order") {
    DossierDraft draft;
    draft.claim("a").links(Link::misreports, "b");
    draft.claim("b");
    CHECK_FALSE(Asked(draft).before("b", "a"));
}

TEST_CASE("an undated claim is as old as what repeats it") {
    DossierDraft draft;
    draft.claim("undated");
    draft.claim("early").on("2024-01-03").repeats("undated");
    draft.claim("late").on("2024-01-05");
    const Asked order(draft);
    CHECK(order.before("undated", "late"));
    CHECK(order.sorted() == Names{"undated", "early", "late"});
}

TEST_CASE("an undated claim is no older than what it repeats") {
    DossierDraft draft;
    draft.claim("early").on("2024-01-03");
    draft.claim("late").on("2024-01-05");
    draft.claim("undated").repeats("late");
    const Asked order(draft);
    CHECK(order.before("early", "undated"));
    CHECK(order.first() == Names{"early"});
    CHECK(order.last() == Names{"undated"});
}

TEST_CASE("an undated claim is as old as the earliest text that has it") {
    DossierDraft draft;
    draft.claim("undated").in("paper-1");
    draft.claim("late").on("2024-01-06");
    SECTION("by the date of its document") { draft.document("paper-1", "paper", "2024-01-05"); }
    SECTION("by the date of its appearance") {
        draft.claim("undated-too").in_outlet("paper", "2024-01-05").repeats("undated");
    }
    const Asked order(draft);
    CHECK(order.before("undated", "late"));
    CHECK(order.first().front() == "undated");
    CHECK(order.last() == Names{"late"});
}

TEST_CASE("no claim is later than a text that has it, or than when it became known") {
    const auto firsts = [](std::string_view date, std::string_view text, std::string_view known) {
        DossierDraft draft;
        auto first = draft.claim("first");
        if (!date.empty()) {
            first.on(date);
        }
        if (!text.empty()) {
            draft.document("d", "paper", text);
            first.in("d");
        }
        if (!known.empty()) {
            first.disclosed(known);
        }
        draft.claim("other").on("2024-01-08");
        return Asked(draft).before("first", "other");
    };
    CHECK(firsts("2024-01", "2024-01-05", ""));
    CHECK(firsts("", "", "2024-01-05"));
    CHECK(firsts("2024-01-20?", "2024-01-05", ""));  // the text says more than a date with `?`
    CHECK_FALSE(firsts("2024-01", "2024-01-08", ""));
    CHECK_FALSE(firsts("2024-01-20", "2024-01-05", ""));  // an anachronism
    CHECK_FALSE(firsts("2024-01-20?", "2024-01-05?", ""));
}

TEST_CASE("what a text makes certain rests on no date with a question mark") {
    DossierDraft draft;
    draft.claim("first").on("2024-01-03?").in("d");
    draft.document("d", "paper", "2024-01-04");
    draft.claim("other").on("2024-01-08");
    const auto dossier = draft.finished();
    const DossierIndex index(dossier);
    const auto sure = order_without_uncertain_dates(index, cut_at(index, std::nullopt));
    REQUIRE(sure);
    CHECK(sure->certainly_before(index.claim_at("first").value(), index.claim_at("other").value()));
}

TEST_CASE("that an undated claim is as old as a text rests on the date of the text") {
    DossierDraft draft;
    draft.claim("undated").in("paper-1");
    draft.claim("late").on("2024-01-06");
    draft.document("paper-1", "paper", "2024-01-05?");
    CHECK(Asked(draft).before("undated", "late"));
    const auto dossier = draft.finished();
    const DossierIndex index(dossier);
    const auto sure = order_without_uncertain_dates(index, cut_at(index, std::nullopt));
    REQUIRE(sure);
    CHECK_FALSE(
        sure->certainly_before(index.claim_at("undated").value(), index.claim_at("late").value())
    );
}

TEST_CASE("a claim without any date may be the first and the last") {
    DossierDraft draft;
    draft.claim("a").on("2024-01-03");
    draft.claim("b").on("2024-01-05");
    draft.claim("c");
    const Asked order(draft);
    CHECK(order.first() == Names{"a", "c"});
    CHECK(order.last() == Names{"b", "c"});
    CHECK(order.sorted() == Names{"a", "b", "c"});
}

TEST_CASE("a date with a tilde precedes only what is beyond one unit more") {
    DossierDraft draft;
    draft.claim("about").on("2023-12~");
    draft.claim("january").on("2024-01-15");
    draft.claim("march").on("2024-03-01");
    const Asked order(draft);
    CHECK_FALSE(order.before("about", "january"));
    CHECK(order.before("about", "march"));
}

TEST_CASE("a date with a tilde stands where it is written, if what is certain lets it") {
    DossierDraft draft;
    draft.claim("about-1934").on("1934~");
    draft.claim("of-1933").on("1933");
    draft.claim("of-may-1934").on("1934-05");
    draft.claim("open").on("1933-06~/..");
    CHECK(Asked(draft).sorted() == Names{"of-1933", "open", "about-1934", "of-may-1934"});

    draft.claim("repeat").on("1935~").links(Link::repeats, "late");
    draft.claim("late").on("1935-11-05");
    CHECK(
        Asked(draft).sorted() ==
        Names{"of-1933", "open", "about-1934", "of-may-1934", "late", "repeat"}
    );
}

TEST_CASE("claims that link to each other in a circle have no order") {
    DossierDraft draft;
    draft.claim("a").repeats("b");
    draft.claim("b").repeats("a");
    const Asked order(draft);
    CHECK_FALSE(order.before("a", "b"));
    CHECK_FALSE(order.before("b", "a"));
    CHECK(order.sorted() == Names{"a", "b"});
}

TEST_CASE("where dates contradict a link, neither makes an order certain") {
    DossierDraft draft;
    draft.claim("source").on("2024-01-05");
    draft.claim("repeat").on("2024-01-01").repeats("source");
    draft.claim("between").on("2024-01-03");
    draft.claim("after").on("2024-01-10");
    const Asked order(draft);
    CHECK_FALSE(order.before("source", "repeat"));
    CHECK_FALSE(order.before("repeat", "source"));
    CHECK_FALSE(order.before("between", "source"));
    CHECK_FALSE(order.before("repeat", "between"));
    CHECK(order.before("source", "after"));
    CHECK(order.sorted() == Names{"repeat", "between", "source", "after"});
}

TEST_CASE("a contradiction does not narrow when something was said") {
    DossierDraft draft;
    draft.claim("denial").on("2024-03-10").disputes("charge");
    draft.claim("charge").on("2024-03-20");
    draft.claim("at-noon").on("2024-03-20T12:00:00");
    const Asked order(draft);
    CHECK_FALSE(order.before("charge", "at-noon"));
    CHECK_FALSE(order.before("at-noon", "charge"));
    CHECK(order.last() == Names{"charge", "at-noon"});

    DossierDraft months;
    months.claim("some-day").on("2024-01").repeats("in-march");
    months.claim("in-march").on("2024-03");
    months.claim("mid-march").on("2024-03-15");
    months.claim("undated").repeats("some-day");
    const Asked unsure(months);
    CHECK_FALSE(unsure.before("in-march", "mid-march"));
    CHECK_FALSE(unsure.before("mid-march", "undated"));
    CHECK(unsure.before("some-day", "undated"));
}

TEST_CASE("what was never said puts nothing else in order") {
    DossierDraft draft;
    draft.claim("undated");
    draft.claim("forged").on("2024-01-02").disputes("undated").fabricated();
    draft.claim("later").on("2024-01-05");
    CHECK_FALSE(Asked(draft).before("undated", "later"));
}

TEST_CASE("what was not on record at a cut puts nothing else in order then") {
    DossierDraft draft;
    draft.claim("undated");
    draft.claim("secret").on("2024-01-05").disputes("undated").disclosed("2025-05-01");
    draft.claim("later").on("2024-01-10");
    CHECK(Asked(draft).before("undated", "later"));
    CHECK_FALSE(Asked(draft, "2024-02-15").before("undated", "later"));
}

TEST_CASE("dates contradict several links together though none of these alone") {
    DossierDraft draft;
    draft.claim("source").on("2024-01-15");
    draft.claim("some-day").on("2024-01").repeats("source");
    draft.claim("repeat").on("2024-01-03").repeats("some-day");
    draft.claim("after").on("2024-02-03").repeats("repeat");
    const Asked order(draft);
    CHECK_FALSE(order.before("source", "repeat"));
    CHECK_FALSE(order.before("repeat", "source"));
    CHECK(order.before("repeat", "after"));
    CHECK(order.before("source", "after"));
}

TEST_CASE("instants are ordered by UTC, whatever their clocks say") {
    DossierDraft draft;
    draft.claim("a").on("2024-01-03T01:00:00+14:00");
    draft.claim("b").on("2024-01-02T22:00:00-10:00");
    const Asked order(draft);
    CHECK(order.before("a", "b"));
    CHECK(order.sorted() == Names{"a", "b"});
}

TEST_CASE("the last claim before another is the last that certainly is") {
    DossierDraft draft;
    draft.claim("a").on("2024-01-01");
    draft.claim("b").on("2024-01-02");
    draft.claim("c").on("2024-01");
    draft.claim("d").on("2024-01-04");
    draft.claim("e").repeats("d");
    const Asked order(draft);
    CHECK(order.last_before("a").empty());
    CHECK(order.last_before("c").empty());
    CHECK(order.last_before("d") == "b");
    CHECK(order.last_before("e") == "d");
}
