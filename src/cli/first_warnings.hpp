// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/diagnostic.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace hearsay::cli {

/// The first of many warnings, in the order of `sort_diagnostics`, and how many there are: of a
/// million claims there may be millions, of which a hundred are shown. The same warning counts
/// once, as of a document that several events rest on.
class FirstWarnings {
public:
    /// Keeps at most so many, at least one.
    explicit FirstWarnings(std::size_t most) : most_(most) {}

    void add(std::vector<Diagnostic> warnings);

    struct Taken {
        std::vector<Diagnostic> first;            ///< sorted
        std::map<std::string, std::size_t> more;  ///< how many others there are, by their code
    };
    [[nodiscard]] Taken take();

private:
    struct Before {
        bool operator()(const Diagnostic& a, const Diagnostic& b) const;
    };

    std::size_t most_;
    std::set<Diagnostic, Before> first_;
    /// Half of the SHA-256 of each warning that is kept no more: nobody can write records so that
    /// two warnings have the same and one of them is not counted.
    using Digest = std::array<std::uint8_t, 16>;
    static Digest digest_of(const Diagnostic& warning);

    void count(const Diagnostic& warning);

    std::map<std::string, std::vector<Digest>> digests_of_rest_;  ///< by code
};

}  // namespace hearsay::cli
