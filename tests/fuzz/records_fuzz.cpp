// SPDX-License-Identifier: Apache-2.0

// Any bytes as a record file: it is read, or there is a diagnostic that can be shown.

#include <hearsay/reading.hpp>
#include <hearsay/render.hpp>

#include "fuzz.hpp"
#include "support/poison.hpp"

using namespace hearsay;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    SourceFile source;
    source.path = "records.toml";
    const Reading reading = read_text(fuzz::text_of(data, size), source);
    auto diagnostics = reading.diagnostics;
    for (auto& more : check_records(reading, {}, {})) {
        diagnostics.push_back(std::move(more));
    }
    for (const auto form : {DiagnosticFormat::human, DiagnosticFormat::brief}) {
        const std::string shown = diagnostics_output(diagnostics, form, {});
        fuzz::require(!support::holds_danger(shown), "diagnostics are safe for a terminal");
    }
    for (const Diagnostic& each : diagnostics) {
        fuzz::require(each.place.file == source.path, "a diagnostic names its file");
    }
    return 0;
}
