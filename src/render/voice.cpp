// SPDX-License-Identifier: Apache-2.0

#include "render/voice.hpp"

#include "model/appearances.hpp"
#include "render/html.hpp"
#include "text/directions.hpp"
#include "text/escape.hpp"
#include "text/plural.hpp"
#include "text/terminal.hpp"
#include "text/trim.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace hearsay::render {

namespace {

/// Four digits read well as they are, and may be a year.
std::string with_commas(std::int64_t number) {
    auto written = std::to_string(number);
    const std::size_t sign = number < 0 ? 1 : 0;
    const auto digits = written.size() - sign;
    if (digits < 5) {
        return written;
    }
    auto out = written.substr(0, sign);
    for (std::size_t i = 0; i < digits; ++i) {
        if (i > 0 && (digits - i) % 3 == 0) {
            out += ',';
        }
        out += written[sign + i];
    }
    return out;
}

bool holds(std::string_view text, std::string_view piece) {
    return text.find(piece) != std::string_view::npos;
}

/// The first alias that abbreviates a name: one word of less than half its length.
std::string_view brief_name(const std::string& name, const std::vector<std::string>& aliases) {
    const auto found = std::ranges::find_if(aliases, [&](const std::string& alias) {
        return alias.size() * 2 < name.size() && alias.find(' ') == std::string::npos;
    });
    return found == aliases.end() ? std::string_view() : std::string_view(*found);
}

std::string linked(const Address& address, std::string_view id, const std::string& words) {
    const auto to = address ? address(id) : std::string();
    return to.empty() ? words : "<a" + attribute("href", to) + ">" + words + "</a>";
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find(separator, begin), text.size());
        parts.emplace_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

}  // namespace

std::string as_it_is(std::string_view raw) { return std::string(raw); }

std::string on_terminal(std::string_view raw) {
    std::string line(raw);
    std::ranges::replace(line, '\n', ' ');
    return text::isolate(text::terminal_safe(line));
}

std::string in_markdown(std::string_view raw) {
    // Bidi controls and their like are no markup, but they would reorder the page.
    return text::markdown(text::terminal_safe(raw, text::Newlines::keep));
}

std::string when(const Date& date) {
    constexpr std::string_view from = "from ";
    constexpr std::string_view until = "until ";
    auto words = short_words(date);
    for (const std::string_view open : {" on", ", end unknown"}) {
        if (words.starts_with(from) && words.ends_with(open)) {
            return words.substr(from.size(), words.size() - from.size() - open.size()) +
                   " or later";
        }
    }
    if (words.starts_with(until)) {
        return words.substr(until.size(), words.find(", start unknown") - until.size()) +
               " or earlier";
    }
    return words;
}

std::string at_time(const Date& date) {
    auto words = when(date);
    const auto first = words.substr(0, words.find(' '));
    const bool is_number = first.find_first_not_of("0123456789") == std::string::npos;
    // A day has its month behind it, a year at most its era.
    const bool is_day = is_number && first.size() <= 2 && words.find("CE") != first.size() + 1 &&
                        words.find("BCE") != first.size() + 1 && words.size() > first.size();
    if (is_day) {
        return "on " + words;
    }
    if (words.starts_with("some day")) {
        return "on " + words;
    }
    constexpr std::string_view spans[] = {"the", "some", "spring", "summer", "autumn", "winter"};
    const bool is_month = !first.empty() && first[0] >= 'A' && first[0] <= 'Z';
    return is_number || is_month || std::ranges::find(spans, first) != std::end(spans)
               ? "in " + words
               : words;
}

std::string number_words(std::string_view answer) {
    const auto range = number_written(answer);
    if (!range) {
        return {};
    }
    if (!range->max) {
        return with_commas(*range->min) + " or more";
    }
    if (!range->min) {
        return "at most " + with_commas(*range->max);
    }
    return range->min == range->max ? with_commas(*range->min)
                                    : with_commas(*range->min) + " to " + with_commas(*range->max);
}

std::vector<std::string> lines_of(std::string_view raw, Safe safe) {
    auto lines = split(raw, '\n');
    for (auto& line : lines) {
        line = safe(line);
    }
    return lines;
}

Voice::Voice(const DossierIndex& index, Safe safe, Addresses addresses)
    : index_(&index), numbers_(index.dossier().records), safe_(safe),
      addresses_(std::move(addresses)) {
    std::unordered_set<std::string_view> names;
    for (const auto& actor : index.dossier().records.actors) {
        if (!names.insert(actor.name).second) {
            shared_names_.insert(actor.name);
        }
    }
    std::unordered_set<std::string_view> full;
    std::unordered_set<std::string_view> full_or_brief;
    for (const auto& outlet : index.dossier().records.outlets) {
        if (!full.insert(outlet.name).second) {
            shared_outlet_names_.insert(outlet.name);
        }
        for (const auto word :
             {std::string_view(outlet.name), brief_name(outlet.name, outlet.aliases)}) {
            if (!full_or_brief.insert(word).second) {
                shared_outlet_words_.insert(word);
            }
        }
    }
}

std::string Voice::quoted(std::string_view raw) const { return "“" + on_one_line(raw) + "”"; }

std::string Voice::on_one_line(std::string_view raw) const {
    if (raw.find('\n') == std::string_view::npos) {
        return safe_(raw);
    }
    std::string line;
    for (const auto& part : split(raw, '\n')) {
        const auto words = text::trimmed(part);
        line += line.empty() || words.empty() ? "" : " / ";
        line += words;
    }
    return safe_(line);
}

std::string Voice::bracketed(const std::string& words) const {
    return safe_("[") + words + safe_("]");
}

std::string Voice::sentence(std::string_view raw) const {
    std::string words;
    for (const auto piece : text::by_directions(raw)) {
        words += safe_(piece);
    }
    return words;
}

std::vector<std::string> Voice::lines(std::string_view raw) const { return lines_of(raw, safe_); }

std::string Voice::event(std::string_view id) const {
    const auto* found = index_->event(id);
    return safe_(found == nullptr ? id : std::string_view(found->title));
}

std::string Voice::actor(std::string_view id) const {
    const auto* found = index_->actor(id);
    if (found == nullptr) {
        return safe_(id);
    }
    // Names such as "U.S. officials, unnamed" say by themselves what they stand for.
    const bool says_so = holds(found->name, "unnamed") || holds(found->name, "not named") ||
                         holds(found->name, "unidentified");
    std::string aside;
    if (!says_so && (found->anonymous || found->unidentified)) {
        aside = found->anonymous ? "unnamed" : "unidentified";
    }
    if ((found->anonymous || found->unidentified) && !holds(found->name, found->described_as)) {
        aside += (aside.empty() ? "" : ": ") + quoted(found->described_as);
    }
    if (shared_names_.contains(found->name)) {
        aside = safe_(id) + (aside.empty() ? "" : "; ") + aside;
    }
    return safe_(found->name) + (aside.empty() ? "" : " (" + aside + ')');
}

std::string Voice::actors(const std::vector<std::string>& ids) const {
    std::vector<std::string> names;
    names.reserve(ids.size());
    for (const auto& id : ids) {
        names.push_back(actor(id));
    }
    return text::join_words(names, "and");
}

std::string_view Voice::abbreviation(const Outlet& outlet) const {
    const auto brief = brief_name(outlet.name, outlet.aliases);
    return shared_outlet_words_.contains(brief) ? std::string_view() : brief;
}

std::string Voice::outlet(std::string_view id) const {
    const auto* found = index_->outlet(id);
    if (found == nullptr) {
        return safe_(id);
    }
    const auto brief = abbreviation(*found);
    auto aside = shared_outlet_names_.contains(found->name) ? safe_(id) : std::string();
    if (!brief.empty()) {
        aside += (aside.empty() ? "" : "; ") + safe_(brief);
    }
    return safe_(found->name) + (aside.empty() ? "" : " (" + aside + ')');
}

std::string Voice::short_outlet(std::string_view id) const {
    const auto* found = index_->outlet(id);
    if (found == nullptr) {
        return safe_(id);
    }
    const auto brief = abbreviation(*found);
    return brief.empty() ? outlet(id) : safe_(brief);
}

std::string Voice::document(std::string_view id) const {
    const auto* found = index_->document(id);
    if (found == nullptr) {
        return safe_(id);
    }
    return linked(
        addresses_.document,
        id,
        found->title.empty() ? safe_(id) : quoted(found->title) + " (" + safe_(id) + ')'
    );
}

bool Voice::leads_to_document(std::string_view id) const { return leads_to(Kind::document, id); }

const Address& Voice::address_of(Kind kind) const {
    static const Address nowhere;
    switch (kind) {
    case Kind::document:
        return addresses_.document;
    case Kind::claim:
        return addresses_.claim;
    case Kind::outlet:
        return addresses_.outlet;
    case Kind::actor:
        return addresses_.actor;
    case Kind::event:
        break;
    }
    return nowhere;
}

std::string Voice::by_id(Kind kind, std::string_view id) const {
    return linked(address_of(kind), id, safe_(id));
}

bool Voice::leads_to(Kind kind, std::string_view id) const {
    const Address& address = address_of(kind);
    return address && !address(id).empty();
}

std::string Voice::claim(std::string_view id) const { return by_id(Kind::claim, id); }

std::string Voice::claims(const std::vector<std::string>& ids, std::string_view conjunction) const {
    std::vector<std::string> words;
    words.reserve(ids.size());
    for (const auto& id : ids) {
        words.push_back(claim(id));
    }
    return text::join_words(words, conjunction);
}

std::string Voice::place_of(const Appearance& appearance) const {
    const auto outlet = outlet_id_of(*index_, appearance);
    return outlet.empty() ? safe_(appearance.document) : short_outlet(outlet);
}

std::string Voice::list(const std::vector<std::string>& raw, std::string_view conjunction) const {
    std::vector<std::string> words;
    words.reserve(raw.size());
    for (const auto& each : raw) {
        words.push_back(safe_(each));
    }
    return text::join_words(words, conjunction);
}

std::string Voice::name_used(const Claim& claim) const {
    const auto* alone =
        claim.speakers.size() == 1 ? index_->actor(claim.speakers.front()) : nullptr;
    const bool as_resolved = alone != nullptr && alone->name == claim.speaker_as_named;
    return claim.speaker_as_named.empty() || as_resolved ? std::string()
                                                         : quoted(claim.speaker_as_named);
}

std::string Voice::speaker_as_named(const Claim& claim) const {
    auto words = actors(claim.speakers);
    const auto name = name_used(claim);
    return name.empty() ? words : name + ' ' + bracketed(words);
}

std::string Voice::speaker(const Claim& claim) const {
    auto words = speaker_as_named(claim);
    if (!claim.on_behalf_of.empty()) {
        words += " on behalf of " + actors(claim.on_behalf_of);
    }
    return words;
}

std::string Voice::speaker_in_office(const Claim& claim) const {
    if (claim.capacity.empty()) {
        return speaker(claim);
    }
    auto words = speaker_as_named(claim) + ", " + safe_(claim.capacity);
    if (!claim.on_behalf_of.empty()) {
        words += ", on behalf of " + actors(claim.on_behalf_of);
    }
    return words;
}

std::string Voice::answer(std::string_view topic, std::string_view answer) const {
    if (topic == responsibility) {
        return answer.empty() ? std::string() : actors(parted(answer));
    }
    auto words = is_number(topic, answer) ? number_words(answer) : std::string();
    return words.empty() ? safe_(answer) : words;
}

std::string Voice::named(const Claim& claim, const ComparedClaim& compared) const {
    auto words = answer(compared.topic, compared.answer);
    if (claim.party_as_named.empty() || compared.topic != responsibility ||
        words == safe_(claim.party_as_named)) {
        return words;
    }
    return quoted(claim.party_as_named) + (words.empty() ? "" : ' ' + bracketed(words));
}

std::string Voice::label(std::string_view topic, const Position& position) const {
    return answer(topic, position.answer);
}

}  // namespace hearsay::render
