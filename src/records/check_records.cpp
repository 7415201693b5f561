// SPDX-License-Identifier: Apache-2.0

#include "records/checks.hpp"
#include "records/faults.hpp"
#include "text/plural.hpp"

#include <algorithm>

namespace hearsay::records {
namespace {

// Suggestions look at every known id, so they are made for as many faults as people read.
constexpr std::size_t most_suggested = 100;

using Check = void (*)(const Subject&, Found&);
constexpr Check all_checks[] = {
    check_duplicates, check_references, check_topics, check_links, check_cycles};

std::string help_for(const Subject& subject, Kind kind, const std::string& id) {
    const std::string meant = subject.meant(kind, id);
    if (!meant.empty()) {
        return "did you mean " + backquoted(meant) + "?";
    }
    for (const std::string_view name : words_of<Kind>()) {
        if (const auto other = word_from<Kind>(name); subject.find(*other, id) != nullptr) {
            const bool vowel =
                name.starts_with('a') || name.starts_with('e') || name.starts_with('o');
            return backquoted(id) + " is " + (vowel ? "an " : "a ") + std::string(name);
        }
    }
    return "record it, or correct the id";
}

}  // namespace

void Found::add(std::string_view code, Place place, std::string message, std::string help) {
    if (full()) {
        return;
    }
    // What a default of a file refers to is the fault of its one line, not of every claim.
    if (!diagnostics_.empty() && diagnostics_.back().place == place &&
        diagnostics_.back().code == code && diagnostics_.back().message == message) {
        return;
    }
    Diagnostic diagnostic;
    diagnostic.code = code;
    diagnostic.place = std::move(place);
    diagnostic.message = std::move(message);
    diagnostic.help = std::move(help);
    if (diagnostics_.size() == most) {
        diagnostic.code = "H008";
        diagnostic.message = "there are more faults than these 10,000: the rest is not listed";
        diagnostic.help.clear();
    }
    diagnostics_.push_back(std::move(diagnostic));
}

void Found::add_dangling(Place place, Kind kind, const std::string& id) {
    if (const auto found = dangling_.find({kind, id}); found != dangling_.end()) {
        Dangling& dangling = found->second;
        Place& told = diagnostics_[dangling.at].place;
        // What a default of a file refers to is one place, not one of every claim.
        if (place == told || place == dangling.last) {
            return;
        }
        ++dangling.others;
        dangling.last = place;
        if (place < told) {
            std::swap(told, place);
        }
        return;
    }
    const std::size_t before = diagnostics_.size();
    add("H021", place, "there is no " + std::string(name_of(kind)) + " " + backquoted(id));
    if (diagnostics_.size() > before && before < most) {
        dangling_.try_emplace({kind, id}, Dangling{before, std::move(place)});
    }
}

void Found::finish_dangling(const Subject& subject, const WasRecorded& was_recorded) {
    std::vector<std::pair<Place, decltype(dangling_)::const_iterator>> order;
    for (auto each = dangling_.cbegin(); each != dangling_.cend(); ++each) {
        order.emplace_back(diagnostics_[each->second.at].place, each);
    }
    std::ranges::sort(order, {}, &decltype(order)::value_type::first);
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto& [missing, dangling] = *order[i].second;
        Diagnostic& told = diagnostics_[dangling.at];
        if (i < most_suggested) {
            const auto& [kind, id] = missing;
            if (was_recorded && was_recorded({kind, id})) {
                told.message =
                    "the " + std::string(name_of(kind)) + " " + backquoted(id) + " was withdrawn";
                told.help = "what was withdrawn comes back when its file changes and is recorded";
            } else {
                told.help = help_for(subject, kind, id);
            }
        }
        if (dangling.others > 0) {
            told.message += ", named here and in " + text::plural(dangling.others, "other place");
        }
    }
}

std::vector<Diagnostic>
Found::finish(const Subject& subject, const Reading& reading, const WasRecorded& was_recorded) {
    finish_dangling(subject, was_recorded);
    sort_diagnostics(diagnostics_);
    const auto same = [](const Diagnostic& a, const Diagnostic& b) {
        return a.code == b.code && a.place == b.place && a.message == b.message;
    };
    diagnostics_.erase(
        std::unique(diagnostics_.begin(), diagnostics_.end(), same), diagnostics_.end()
    );
    show_sources(reading, diagnostics_);
    return std::move(diagnostics_);
}

}  // namespace hearsay::records

namespace hearsay {

std::vector<Diagnostic> check_records(
    const Reading& reading,
    const Records& surroundings,
    const std::function<std::vector<std::string>(Kind)>& known_ids,
    const std::function<bool(const RecordId&)>& was_recorded
) {
    const records::Subject subject(reading, surroundings, known_ids);
    records::Found found;
    for (const records::Check check : records::all_checks) {
        check(subject, found);
    }
    return found.finish(subject, reading, was_recorded);
}

}  // namespace hearsay
