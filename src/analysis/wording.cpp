// SPDX-License-Identifier: Apache-2.0

#include "analysis/wording.hpp"

#include "model/appearances.hpp"
#include "text/plural.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>

namespace hearsay {

namespace {

std::string name_of_actor(const DossierIndex& index, const std::string& id) {
    const auto* actor = index.actor(id);
    return actor == nullptr ? id : actor->name;
}

/// The names joined to one text, only the first `limit` of them where there are more.
std::string
joined_names(const std::vector<std::string>& names, std::size_t limit, std::string_view others) {
    if (names.size() <= limit) {
        return text::join_words(names, "and");
    }
    std::vector<std::string> shown(
        names.begin(), names.begin() + static_cast<std::ptrdiff_t>(limit)
    );
    shown.push_back(text::thousands(names.size() - limit) + std::string(others));
    return text::join_words(shown, "and");
}

std::vector<std::string>
names_of(const DossierIndex& index, const std::vector<std::string>& actors) {
    std::vector<std::string> names;
    names.reserve(actors.size());
    for (const auto& actor : actors) {
        names.push_back(name_of_actor(index, actor));
    }
    return names;
}

std::string standing_in_words(const DossierIndex& index, const Standing& standing) {
    if (!standing.act) {
        return {};
    }
    std::string words(name_of(*standing.act));
    if (!standing.parties.empty()) {
        words += ' ' + parties_named(index, standing.parties);
    } else if (standing.has_position()) {
        words += ' ' + standing.topic + ' ' + standing.key();
    }
    return words;
}

}  // namespace

std::string speakers_named(const DossierIndex& index, const Claim& claim) {
    constexpr std::size_t shown = 4;
    auto names = joined_names(names_of(index, claim.speakers), shown, " others");
    // Who that is, is the recorder's word for it, so both are told.
    return claim.speaker_as_named.empty() || claim.speaker_as_named == names
               ? names
               : "“" + claim.speaker_as_named + "” [" + names + ']';
}

std::string said_by(const DossierIndex& index, const Claim& claim) {
    const bool never = claim.authenticity == Authenticity::fabricated;
    const std::string_view said = !never                 ? " said"
                                  : speaks_as_one(claim) ? " is said to have said"
                                                         : " are said to have said";
    return speakers_named(index, claim) + std::string(said);
}

std::string label_of(const DossierIndex& index, const Claim& claim, const Standing& standing) {
    const bool never = claim.authenticity == Authenticity::fabricated;
    auto label = (never ? "put in the mouth of " : "") + speakers_named(index, claim);
    const auto what = !claim.statement.empty() ? claim.statement
                      : !claim.quote.empty()   ? "“" + claim.quote + "”"
                                               : standing_in_words(index, standing);
    if (!what.empty()) {
        label += ": " + what;
    }
    return label;
}

std::string label_of(const DossierIndex& index, const Appearance& appearance) {
    return label_of(appearance, document_of(index, appearance), outlet_of(index, appearance));
}

std::string label_of(const Appearance& appearance, const Document* document, const Outlet* outlet) {
    auto label = outlet == nullptr ? appearance.outlet : outlet->name;
    if (!label.empty()) {
        label += ", ";
    }
    if (appearance.document.empty()) {
        return label + "item not identified";
    }
    return label + (document == nullptr ? appearance.document : label_of(*document));
}

std::string label_of(const Document& document) {
    return document.title.empty() ? document.id : document.title;
}

std::string quoted(const Document& document) {
    return document.title.empty() ? document.id : "“" + document.title + "”";
}

std::string parties_named(const DossierIndex& index, const std::vector<std::string>& parties) {
    return listed(names_of(index, parties));
}

std::string roles_named(const std::vector<Role>& roles) {
    std::vector<std::string> names;
    names.reserve(roles.size());
    for (const auto role : roles) {
        names.emplace_back(name_of(role));
    }
    return listed(names);
}

std::string answer_named(const Standing& standing) {
    if (!standing.value || standing.value->min == standing.value->max) {
        return standing.key();
    }
    const auto& [min, max] = *standing.value;
    if (!max) {
        return fmt::format("{} or more", *min);
    }
    return min ? fmt::format("{} to {}", *min, *max) : fmt::format("at most {}", *max);
}

std::string clipped(std::string_view text, std::size_t limit) {
    std::string line;
    std::size_t points = 0;
    for (const char byte : text) {
        const bool begins = (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
        if (begins && points++ == limit) {
            return line + "…";
        }
        line += byte == '\n' || byte == '\t' ? ' ' : byte;
    }
    return line;
}

std::string listed(const std::vector<std::string>& names, std::size_t shown) {
    return joined_names(names, shown, " more");
}

}  // namespace hearsay
