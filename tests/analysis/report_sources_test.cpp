// SPDX-License-Identifier: Apache-2.0

#include <hearsay/report_sources.hpp>

#include "compared.hpp"

#include <catch2/catch.hpp>

using namespace hearsay;
using namespace hearsay::support;

namespace {

/// "o-d 2": outlets, then documents, with how many claims came through each.
Names sources(const DossierDraft& draft, std::string_view as_of = {}) {
    const auto dossier = draft.finished();
    const auto found = sources_of(DossierIndex(dossier), comparison_of(draft, as_of));
    Names told;
    for (const auto& [outlet, claims] : found.outlets) {
        told.push_back(outlet->id + ' ' + std::to_string(claims));
    }
    for (const auto& [document, claims] : found.documents) {
        told.push_back(document->id + ' ' + std::to_string(claims));
    }
    return told;
}

}  // namespace

TEST_CASE("a source counts each claim once that appears in it or came via it") {
    DossierDraft draft;
    draft.document("d", "paper");
    draft.document("e", "paper");
    draft.document("w", "wire");
    draft.claim("a").in("d", {"w"}).in("e");
    draft.claim("b").in("d").in_outlet("paper");
    CHECK(sources(draft) == Names{"paper 2", "wire 1", "d 2", "e 1", "w 1"});
}

TEST_CASE("without a cut all outlets and documents of the dossier are there") {
    DossierDraft draft;
    draft.document("d", "paper");
    draft.document("unused", "rag");
    draft.claim("a").in("d");
    CHECK(sources(draft) == Names{"paper 1", "rag 0", "d 1", "unused 0"});
}

TEST_CASE("at a cut only what claims on record came through stands, with what that relays") {
    DossierDraft draft;
    draft.document("d", "paper", "2024-01-04").relays = {"wire-1"};
    draft.document("wire-1", "wire", "2024-01-03");
    draft.document("late", "rag", "2024-02-01");
    draft.claim("a").asserts("x").on("2024-01-04").in("d");
    draft.claim("b").asserts("x").on("2024-02-01").in("late");
    CHECK(sources(draft, "2024-01-31") == Names{"paper 1", "wire 0", "d 1", "wire-1 0"});
}

TEST_CASE("at a cut other editions stand that were certainly on record by then") {
    DossierDraft draft;
    draft.document("d", "paper", "2024-01-04");
    draft.document("second", "paper", "2024-01-06").replaces = "d";
    draft.document("third", "paper", "2024-02").replaces = "second";
    draft.claim("a").asserts("x").on("2024-01-04").in("d");
    CHECK(sources(draft, "2024-01-31") == Names{"paper 1", "d 1", "second 0"});
    CHECK(sources(draft, "2024-01-05") == Names{"paper 1", "d 1"});
}

TEST_CASE("sources are judged where the recorder judged any outlet") {
    DossierDraft draft;
    draft.claim("a").in_outlet("paper").in_outlet("rag");
    auto dossier = draft.finished();
    const auto comparison = comparison_of(draft);
    CHECK_FALSE(sources_of(DossierIndex(dossier), comparison).are_judged());
    dossier.records.outlets.back().reliability = 'F';
    CHECK(sources_of(DossierIndex(dossier), comparison).are_judged());
}

TEST_CASE("the files of a report are those of its event's claims on record, each once") {
    DossierDraft draft;
    draft.event("other");
    draft.claim("a").asserts("x").on("2024-01-04").claim().recorded_at.file = "two.toml";
    draft.claim("b").asserts("x").on("2024-01-04").claim().recorded_at.file = "one.toml";
    draft.claim("c").repeats("d").on("2024-01-04").claim().recorded_at.file = "one.toml";
    draft.claim("d").of_event("other").on("2024-01-01").claim().recorded_at.file = "other.toml";
    draft.claim("e").asserts("x").on("2024-02-04").claim().recorded_at.file = "late.toml";
    const auto dossier = draft.finished();
    CHECK(
        files_of(DossierIndex(dossier), comparison_of(draft, "2024-01-31")) ==
        Names{"one.toml", "two.toml"}
    );
}
