// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/session.hpp"

#include <string>

namespace hearsay::cli {

/// What is listed of what is out of force.
struct WithdrawnAsking {
    Kind kind = Kind::claim;
    std::string event;     ///< of claims, the only filter; empty: any
    std::string known_at;  ///< as asked for
    Store::KnownAt then;   ///< what that is
    std::string format;
};

/// Lists the records of a kind that were withdrawn and are not back, as they were last, with when
/// and why.
ExitStatus list_withdrawn(const Session& session, const WithdrawnAsking& asking);

}  // namespace hearsay::cli
