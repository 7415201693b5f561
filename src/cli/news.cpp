// SPDX-License-Identifier: Apache-2.0

#include "cli/news.hpp"

#include "cli/diagnostics.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <ostream>
#include <sstream>
#include <tuple>

namespace hearsay::cli {

namespace {

using Key = std::tuple<std::string, std::string, std::string>;

Key key_of(const Diagnostic& diagnostic) {
    return {diagnostic.place.file, diagnostic.code, diagnostic.message};
}

/// Those of the first that have no equal among the others.
std::vector<Diagnostic>
without(const std::vector<Diagnostic>& some, const std::vector<Diagnostic>& others) {
    std::map<Key, std::size_t> there;
    for (const Diagnostic& each : others) {
        ++there[key_of(each)];
    }
    std::vector<Diagnostic> left;
    for (const Diagnostic& each : some) {
        const auto found = there.find(key_of(each));
        if (found == there.end() || found->second == 0) {
            left.push_back(each);
        } else {
            --found->second;
        }
    }
    return left;
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
        std::ranges::copy_if(without(before_, now), std::back_inserter(now), is_warning);
    }
    const auto come = without(now, before_);
    const auto gone = without(before_, now);
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
