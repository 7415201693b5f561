// SPDX-License-Identifier: Apache-2.0

#include "cli/news.hpp"

#include "cli/diagnostics.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <map>
#include <ostream>
#include <sstream>
#include <tuple>

namespace hearsay::cli {

namespace {

/// By what a diagnostic is known again, the surest first.
enum class KnownBy : std::uint8_t { place, excerpt, line };

/// What it says and of which file, and what else it is known by.
using Key = std::
    tuple<std::string, std::string, std::string, std::uint32_t, std::string, std::vector<RecordId>>;

Key key_of(const Diagnostic& diagnostic, KnownBy known_by) {
    const bool moves = known_by == KnownBy::excerpt;
    return {
        diagnostic.place.file,
        diagnostic.code,
        diagnostic.message,
        moves ? 0 : diagnostic.place.line,
        known_by == KnownBy::line ? std::string() : diagnostic.excerpt,
        moves ? diagnostic.records : std::vector<RecordId>()};
}

/// Takes those that are known again out of both lists.
void take_out_pairs(
    std::vector<const Diagnostic*>& some, std::vector<const Diagnostic*>& others, KnownBy known_by
) {
    std::map<Key, std::size_t> there;
    for (const Diagnostic* each : others) {
        ++there[key_of(*each, known_by)];
    }
    std::map<Key, std::size_t> taken;
    std::erase_if(some, [&](const Diagnostic* each) {
        const auto key = key_of(*each, known_by);
        const auto found = there.find(key);
        if (found == there.end() || found->second == 0) {
            return false;
        }
        --found->second;
        ++taken[key];
        return true;
    });
    std::erase_if(others, [&](const Diagnostic* each) {
        const auto found = taken.find(key_of(*each, known_by));
        return found != taken.end() && found->second > 0 && found->second-- > 0;
    });
}

std::vector<Diagnostic> values_of(const std::vector<const Diagnostic*>& some) {
    std::vector<Diagnostic> values;
    values.reserve(some.size());
    for (const Diagnostic* each : some) {
        values.push_back(*each);
    }
    return values;
}

struct Difference {
    std::vector<Diagnostic> gone, come;
};

/// What says the same of the same file is the same where it stands where it stood, or where it is
/// about the same words and records, wherever they are now; else it is another.
Difference difference(const std::vector<Diagnostic>& before, const std::vector<Diagnostic>& now) {
    const auto pointers_to = [](const std::vector<Diagnostic>& some) {
        std::vector<const Diagnostic*> pointers;
        pointers.reserve(some.size());
        for (const Diagnostic& each : some) {
            pointers.push_back(&each);
        }
        return pointers;
    };
    auto gone = pointers_to(before);
    auto come = pointers_to(now);
    for (const auto known_by : {KnownBy::place, KnownBy::excerpt, KnownBy::line}) {
        take_out_pairs(gone, come, known_by);
    }
    return {values_of(gone), values_of(come)};
}

}  // namespace

bool News::tell(std::vector<Diagnostic> now) {
    if (session_->quiet()) {
        leave_errors(now);
    }
    // Where there is an error, warnings are not looked for: those of before are not gone.
    const auto is_warning = [](const Diagnostic& each) {
        return each.severity == Severity::warning;
    };
    if (!std::ranges::all_of(now, is_warning)) {
        const auto hidden = difference(before_, now).gone;
        std::ranges::copy_if(hidden, std::back_inserter(now), is_warning);
    }
    const auto [gone, come] = difference(before_, now);
    before_ = std::move(now);
    const DiagnosticFormat format = diagnostic_format(format_);
    std::ostream& out = format == DiagnosticFormat::human ? session_->err() : session_->out();
    if (!come.empty()) {
        out << diagnostics_output(come, format, session_->text_options(), most_, checking_);
    }
    if (!gone.empty()) {
        std::istringstream lines(
            diagnostics_output(gone, DiagnosticFormat::brief, session_->text_options())
        );
        for (std::string line; std::getline(lines, line);) {
            out << "gone: " << line << '\n';
        }
    }
    out.flush();
    return !come.empty() || !gone.empty();
}

}  // namespace hearsay::cli
