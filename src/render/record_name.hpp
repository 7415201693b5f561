// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/record_id.hpp>

#include "text/terminal.hpp"

#include <string>

namespace hearsay::render {

/// "claim some-id", for a terminal: a database that came from elsewhere may hold any id.
inline std::string record_name(const RecordId& id) {
    return std::string(name_of(id.kind)) + ' ' + text::terminal_safe(id.id);
}

}  // namespace hearsay::render
