// SPDX-License-Identifier: Apache-2.0

#include "analysis/evidence.hpp"
#include "analysis/on_record.hpp"
#include "analysis/wording.hpp"
#include "model/node_ids.hpp"
#include "text/plural.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <optional>
#include <string>
#include <vector>

namespace hearsay {

namespace {

std::string when_said(const std::optional<Date>& date) {
    return date ? fmt::format(" ({})", in_words(*date)) : std::string();
}

/// " (6 January 2024; whether that was said as recorded is disputed)"
std::string when_said(const Claim& retraction) {
    std::vector<std::string> words;
    if (retraction.date) {
        words.push_back(in_words(*retraction.date));
    }
    if (retraction.authenticity == Authenticity::disputed) {
        words.emplace_back("whether that was said as recorded is disputed");
    }
    if (retraction.uncertain) {
        words.emplace_back("the recorder is not sure of that record");
    }
    return words.empty() ? std::string() : fmt::format(" ({})", fmt::join(words, "; "));
}

/// "what X said", or "the retraction of c1 by X" of a claim that says nothing itself.
std::string what_was_said(const Evidence& evidence, std::size_t claim) {
    const auto& retracted = evidence.claim(claim).linked(Link::retracts);
    if (evidence.standings[claim].act || retracted.empty()) {
        return "what " + evidence.who_said(claim);
    }
    return fmt::format(
        "the retraction of {} by {}", text::join_words(retracted, "and"), evidence.who(claim)
    );
}

/// Which begins with a small letter of Latin.
std::string sentence(std::string words) {
    words.front() = static_cast<char>(words.front() - 'a' + 'A');
    return words;
}

void find_stale_claims(const Evidence& evidence, Findings& findings) {
    const auto& retracted_by = evidence.ground.retracted_by;
    if (retracted_by.empty()) {
        return;
    }
    // What was never said cannot be taken back; that it is fabricated is a finding of its own.
    auto retracted = evidence.ground.retracted;
    for (const auto& [claim, by] : retracted_by) {
        if (evidence.claim(claim).authenticity == Authenticity::fabricated) {
            retracted[claim] = false;
        }
    }
    for (const auto claim : evidence.claims) {
        if (!retracted[claim]) {
            continue;
        }
        const auto by = retracted_by.at(claim);
        findings.push_back(
            {Finding::Kind::stale,
             {node_of(evidence.claim(claim))},
             fmt::format(
                 "{} has been taken back by {}{}.",
                 sentence(what_was_said(evidence, claim)),
                 evidence.who(by),
                 when_said(evidence.claim(by))
             )}
        );
    }
    for (const auto& [claim, on] : resting_on(evidence, retracted)) {
        const auto by = retracted_by.at(on);
        findings.push_back(
            {Finding::Kind::stale,
             {node_of(evidence.claim(claim)), node_of(evidence.claim(on))},
             fmt::format(
                 "{} rests on {}, which has been taken back{}.",
                 sentence(what_was_said(evidence, claim)),
                 what_was_said(evidence, on),
                 when_said(evidence.claim(by))
             )}
        );
    }
}

void find_stale_documents(const Evidence& evidence, Findings& findings) {
    const auto& as_of = evidence.cut.as_of;
    const auto& replaced_by = evidence.ground.replaced_by;
    const auto add = [&](const Document& document, std::string message) {
        findings.push_back({Finding::Kind::stale, {node_of(document)}, std::move(message)});
    };
    for (const auto* document : evidence.documents) {
        if (document->retracted && may_be_on_record_by(document->retracted, as_of)) {
            const auto* words = is_certainly_on_record_by(document->retracted, as_of)
                                    ? "{} was withdrawn by its outlet ({})."
                                    : "Whether {} had been withdrawn by its outlet ({}) by then is "
                                      "not certain.";
            add(*document,
                fmt::format(fmt::runtime(words), quoted(*document), in_words(*document->retracted))
            );
        }
        const auto found = replaced_by.find(document->id);
        if (found == replaced_by.end()) {
            continue;
        }
        for (const auto* newer : found->second) {
            const auto* words =
                is_certainly_on_record_by(newer->date, as_of)
                    ? "{} has been replaced by {}{}."
                    : "Whether {} had been replaced by {}{} by then is not certain.";
            add(*document,
                fmt::format(
                    fmt::runtime(words), quoted(*document), quoted(*newer), when_said(newer->date)
                ));
        }
    }
}

}  // namespace

void find_stale(const Evidence& evidence, Findings& findings) {
    find_stale_claims(evidence, findings);
    find_stale_documents(evidence, findings);
}

}  // namespace hearsay
