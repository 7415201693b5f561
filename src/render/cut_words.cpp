// SPDX-License-Identifier: Apache-2.0

#include "render/cut_words.hpp"

#include <hearsay/render.hpp>

#include "text/plural.hpp"
#include "text/terminal.hpp"

#include <algorithm>
#include <iterator>
#include <unordered_set>
#include <utility>

namespace hearsay::render {

std::vector<std::string> names_of(const Voice& voice, const std::vector<TextOfClaim>& texts) {
    std::vector<std::string> names;
    std::unordered_set<std::string_view> documents;
    for (const auto& text : texts) {
        if (text.document.empty()) {
            names.push_back(
                voice.claim(text.claim) + " (appearance " + std::to_string(text.appearance) + ')'
            );
        } else if (documents.insert(text.document).second) {
            names.push_back("the document " + voice.by_id(Kind::document, text.document));
        }
    }
    return names;
}

std::string
cut_words(const Voice& voice, const std::optional<Date>& as_of, std::string_view known) {
    std::string words;
    if (as_of) {
        words = "what was certainly on record by the end of " + in_words(*as_of);
    }
    if (!known.empty()) {
        words += (words.empty() ? "what hearsay had recorded by "
                                : ", as far as hearsay had recorded it by ") +
                 voice(known);
    }
    return words;
}

std::vector<std::string>
by_uncertain_dates(const IfDatesRight& ids, const std::function<std::string(const Ids&)>& named) {
    std::vector<std::string> sentences;
    for (const auto& [some, what] :
         {std::pair(&ids.on_record, "on"), {&ids.not_on_record, "not on"}}) {
        if (!some->empty()) {
            sentences.push_back(
                what + (" record by then, if their uncertain dates are right: " + named(*some))
            );
        }
    }
    return sentences;
}

std::vector<std::string> open_at_cut(
    const Voice& voice,
    const Ids& undecided,
    const IfDatesRight& if_date_right,
    const std::vector<TextOfClaim>& texts
) {
    std::vector<std::string> sentences;
    if (!undecided.empty()) {
        sentences.push_back(
            "undecided and left out, because their dates cannot tell whether they were on "
            "record: " +
            voice.claims(undecided)
        );
    }
    std::ranges::move(
        by_uncertain_dates(if_date_right, [&](const Ids& ids) { return voice.claims(ids); }),
        std::back_inserter(sentences)
    );
    if (!texts.empty()) {
        sentences.push_back(
            std::string(
                texts.size() == 1
                    ? "this text is left out, though its date does not exclude that it "
                      "was there by then: "
                    : "these texts are left out, though their dates do not exclude "
                      "that they were there by then: "
            ) +
            text::join_words(names_of(voice, texts), "and")
        );
    }
    return sentences;
}

std::vector<std::string> open_in(const Voice& voice, const Comparison& comparison) {
    auto sentences = open_at_cut(
        voice,
        comparison.undecided,
        comparison.if_date_right,
        voice.index().dossier().undecided_texts
    );
    const auto& without_text = comparison.without_text;
    if (!without_text.empty()) {
        sentences.push_back(
            "counted by when " + std::string(without_text.size() == 1 ? "it was" : "they were") +
            " said, with no text on record by then: " + voice.list(without_text)
        );
    }
    return sentences;
}

}  // namespace hearsay::render

namespace hearsay {

std::vector<std::string> open_at_cut_text(const OpenAtCut& open) {
    const auto named = [](const std::vector<std::string>& ids) {
        return text::terminal_safe(text::join_words(ids, "and"));
    };
    std::vector<std::string> sentences;
    if (!open.undecided.empty()) {
        sentences.push_back(
            "undecided and left out, because their dates cannot tell: " + named(open.undecided)
        );
    }
    std::ranges::move(
        render::by_uncertain_dates(open.if_date_right, named), std::back_inserter(sentences)
    );
    if (!open.perhaps_gone.empty()) {
        sentences.push_back(
            "whether these had been taken offline or withdrawn by then is not certain: " +
            named(open.perhaps_gone)
        );
    }
    return sentences;
}

}  // namespace hearsay
