// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/reading.hpp>

#include "records/lost.hpp"
#include "records/spots.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hearsay::records {

/// One reading in the making, file after file.
class Run {
public:
    /// Makes room for the claims of so many bytes, because claims are costly to move about.
    void expect(std::uint64_t bytes);

    /// `keep_text`: the text cannot be read again from its path, so its lines are kept for later
    /// checks.
    void read(std::string_view bytes, SourceFile source, bool keep_text);

    /// A file of which nothing can be read.
    void fail(Diagnostic diagnostic);

    /// Adds what another run read of the files that follow.
    void append(Run&& next);

    Reading finish();

private:
    /// One fault for a file in UTF-16 or UTF-32, where each byte would be one.
    void fail_for(std::string_view encoding, std::string_view bytes, SourceFile source);
    void lose(Lost lost);

    Reading reading_;
    Placed good_;
    Placed faulty_;
    Lost lost_;
    std::vector<DefaultAt> defaults_;
    std::vector<KeptText> kept_;
};

/// The diagnostic of a file above the limit.
Diagnostic too_large(std::string path);

/// The diagnostic of a path that cannot be read: "cannot be read: No such file or directory".
Diagnostic unreadable(std::string path, std::string reason, std::string help = {});

}  // namespace hearsay::records
