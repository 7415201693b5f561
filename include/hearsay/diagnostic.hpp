// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/place.hpp>
#include <hearsay/record_id.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace hearsay {

/// `error`: nothing of what was read together is recorded; `warning`: it can be, as it is.
enum class Severity : std::uint8_t { error, warning };

/// One fault in what a user wrote, or one thing that a careful reader would want to know of. A
/// value: readers and checks return it, renderers print it.
struct Diagnostic {
    std::string code;  ///< stable, "H012"; explained by `hearsay explain H012`
    Severity severity = Severity::error;
    Place place;
    std::string message;  ///< one line, names what is wrong; record text in it is raw
    std::string help;     ///< what to do; may be empty
    std::string excerpt;  ///< the source line, or the part of a very long one around the place; raw
    std::uint32_t excerpt_column = 0;  ///< column of the place within `excerpt`, from 1
    bool of_the_system =
        false;  ///< a path that cannot be read, not a fault of a record: exit status 4
    /// Those that it is about, each once: what it names of them in its message stands there in
    /// backquotes.
    std::vector<RecordId> records = {};

    friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

/// Sorts by file, line, column, code and message, so that every run prints the same order.
void sort_diagnostics(std::vector<Diagnostic>& diagnostics);

/// Whether any of them is an error, not only a warning.
bool has_errors(const std::vector<Diagnostic>& diagnostics);

}  // namespace hearsay
