// SPDX-License-Identifier: Apache-2.0

#include <hearsay/diagnostic.hpp>

#include <algorithm>
#include <tuple>

namespace hearsay {

void sort_diagnostics(std::vector<Diagnostic>& diagnostics) {
    const auto key = [](const Diagnostic& d) {
        return std::tie(d.place.file, d.place.line, d.place.column, d.code, d.message);
    };
    std::ranges::stable_sort(diagnostics, [&](const Diagnostic& a, const Diagnostic& b) {
        return key(a) < key(b);
    });
}

bool has_errors(const std::vector<Diagnostic>& diagnostics) {
    return std::ranges::any_of(diagnostics, [](const Diagnostic& d) {
        return d.severity == Severity::error;
    });
}

}  // namespace hearsay
