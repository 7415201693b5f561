// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/diagnostic.hpp>
#include <hearsay/render.hpp>

#include "cli/session.hpp"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace hearsay::cli {

/// Tells of diagnostics while files are watched: all at first, then what has come and what has
/// gone. A diagnostic that only moved, because lines above it did, is no news; one that says the
/// same of other words or of another record is.
class News {
public:
    /// Of what has come at a time, `most` are shown and the rest counted.
    News(const Session& session, std::string format, std::size_t most, Checking checking)
        : session_(&session), format_(std::move(format)), most_(most),
          checking_(std::move(checking)) {}

    /// Returns whether there was anything to tell.
    bool tell(std::vector<Diagnostic> diagnostics);

    /// A diagnostic, and the id of the record that has its line, as its file says it.
    struct Told {
        Diagnostic diagnostic;
        std::string record;
    };

private:
    const Session* session_;
    std::string format_;
    std::size_t most_;
    Checking checking_;
    std::vector<Told> before_;
};

}  // namespace hearsay::cli
