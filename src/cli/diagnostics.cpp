// SPDX-License-Identifier: Apache-2.0

#include "cli/diagnostics.hpp"

#include <algorithm>
#include <iterator>

namespace hearsay::cli {

void append(std::vector<Diagnostic>& all, std::vector<Diagnostic> more) {
    std::ranges::move(more, std::back_inserter(all));
}

void leave_errors(std::vector<Diagnostic>& diagnostics) {
    std::erase_if(diagnostics, [](const Diagnostic& each) {
        return each.severity != Severity::error;
    });
}

DiagnosticFormat diagnostic_format(const std::string& format) {
    if (format == "json") {
        return DiagnosticFormat::json;
    }
    return format == "short" ? DiagnosticFormat::brief : DiagnosticFormat::human;
}

ExitStatus status_of(const std::vector<Diagnostic>& diagnostics) {
    const auto is_of_the_system = [](const Diagnostic& each) { return each.of_the_system; };
    if (std::ranges::any_of(diagnostics, is_of_the_system)) {
        return ExitStatus::failed;
    }
    return has_errors(diagnostics) ? ExitStatus::bad_records : ExitStatus::done;
}

}  // namespace hearsay::cli
