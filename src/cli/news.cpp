// SPDX-License-Identifier: Apache-2.0

#include "cli/news.hpp"

#include "cli/diagnostics.hpp"
#include "cli/record_lines.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <ostream>
#include <sstream>
#include <system_error>
#include <tuple>

namespace hearsay::cli {

namespace {

/// By what a diagnostic is known again, the surest first.
enum class KnownBy : std::uint8_t { place, excerpt, line };

/// What it says and of which file, and what else it is known by.
using Key = std::tuple<
    std::string,
    std::string,
    std::string,
    std::uint32_t,
    std::string,
    std::string,
    std::vector<RecordId>>;

Key key_of(const News::Told& told, KnownBy known_by) {
    const Diagnostic& diagnostic = told.diagnostic;
    const bool moves = known_by == KnownBy::excerpt;
    return {
        diagnostic.place.file,
        diagnostic.code,
        diagnostic.message,
        moves ? 0 : diagnostic.place.line,
        known_by == KnownBy::line ? std::string() : diagnostic.excerpt,
        moves ? told.record : std::string(),
        moves ? diagnostic.records : std::vector<RecordId>()};
}

using Pointers = std::vector<const News::Told*>;

/// Takes those that are known again out of both lists.
void take_out_pairs(Pointers& some, Pointers& others, KnownBy known_by) {
    std::map<Key, std::size_t> there;
    for (const auto* each : others) {
        ++there[key_of(*each, known_by)];
    }
    std::map<Key, std::size_t> taken;
    std::erase_if(some, [&](const News::Told* each) {
        const auto key = key_of(*each, known_by);
        const auto found = there.find(key);
        if (found == there.end() || found->second == 0) {
            return false;
        }
        --found->second;
        ++taken[key];
        return true;
    });
    std::erase_if(others, [&](const News::Told* each) {
        const auto found = taken.find(key_of(*each, known_by));
        return found != taken.end() && found->second > 0 && found->second-- > 0;
    });
}

struct Difference {
    Pointers gone, come;
};

/// What says the same of the same file is the same where it stands where it stood, or where it is
/// about the same words of the same record, wherever they are now; else it is another.
Difference difference(const std::vector<News::Told>& before, const std::vector<News::Told>& now) {
    const auto pointers_to = [](const std::vector<News::Told>& some) {
        Pointers pointers;
        pointers.reserve(some.size());
        for (const auto& each : some) {
            pointers.push_back(&each);
        }
        return pointers;
    };
    Difference left{pointers_to(before), pointers_to(now)};
    for (const auto known_by : {KnownBy::place, KnownBy::excerpt, KnownBy::line}) {
        take_out_pairs(left.gone, left.come, known_by);
    }
    return left;
}

std::vector<Diagnostic> diagnostics_of(const Pointers& some) {
    std::vector<Diagnostic> diagnostics;
    diagnostics.reserve(some.size());
    for (const auto* each : some) {
        diagnostics.push_back(each->diagnostic);
    }
    return diagnostics;
}

/// With the records that have their lines, as their files are now.
std::vector<News::Told> told_of(std::vector<Diagnostic> diagnostics) {
    std::map<std::string, RecordLines> files;
    std::vector<News::Told> told;
    told.reserve(diagnostics.size());
    for (Diagnostic& each : diagnostics) {
        const auto& [file, line] = std::tie(each.place.file, each.place.line);
        std::string record;
        std::error_code failure;
        if (line > 0 && std::filesystem::is_regular_file(file, failure)) {
            auto found = files.find(file);
            if (found == files.end()) {
                std::ifstream text(file, std::ios::binary);
                found = files.emplace(file, RecordLines(text)).first;
            }
            record = found->second.id_at(line);
        }
        told.push_back({std::move(each), std::move(record)});
    }
    return told;
}

}  // namespace

bool News::tell(std::vector<Diagnostic> diagnostics) {
    if (session_->quiet()) {
        leave_errors(diagnostics);
    }
    const bool hides_warnings = has_errors(diagnostics);
    auto now = told_of(std::move(diagnostics));
    if (hides_warnings) {
        // Where there is an error, warnings are not looked for: those of before are not gone.
        std::vector<Told> hidden;
        for (const auto* each : difference(before_, now).gone) {
            if (each->diagnostic.severity == Severity::warning) {
                hidden.push_back(*each);
            }
        }
        std::ranges::move(hidden, std::back_inserter(now));
    }
    const auto left = difference(before_, now);
    const auto come = diagnostics_of(left.come);
    const auto gone = diagnostics_of(left.gone);
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
