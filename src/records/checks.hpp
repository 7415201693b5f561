// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "records/linked_claims.hpp"
#include "records/subject.hpp"

#include <string>
#include <string_view>
#include <vector>

/// The checks over records that were read together. Each is a function of the subject that adds
/// what it finds; `check_records` runs them all.
namespace hearsay::records {

/// Collects what checks find: at most 10,000, the last of which says that there is more.
class Found {
public:
    static constexpr std::size_t most = 10'000;

    void add(std::string_view code, Place place, std::string message, std::string help = {});
    /// A reference to what is not there; its help is looked up only for those that will be read.
    void add_dangling(Place place, Kind kind, const std::string& id);

    [[nodiscard]] bool any() const { return !diagnostics_.empty(); }
    [[nodiscard]] bool full() const { return diagnostics_.size() > most; }

    /// Sorted, each once, with help and excerpts.
    std::vector<Diagnostic> finish(const Subject& subject, const Reading& reading);

private:
    struct Dangling {
        Kind kind;
        std::string id;
    };
    std::vector<Diagnostic> diagnostics_;
    std::vector<std::pair<std::size_t, Dangling>> dangling_;  ///< by position in `diagnostics_`
};

void check_duplicates(const Subject& subject, Found& found);
void check_references(const Subject& subject, Found& found);
void check_topics(const Subject& subject, Found& found);
void check_links(const Subject& subject, Found& found);
void check_links(const Subject& subject, const LinkedClaims& linked, Found& found);
void check_cycles(const Subject& subject, Found& found);

/// Fills in the excerpts of diagnostics from the texts that were read; a file that has changed
/// since gets none.
void show_sources(const Reading& reading, std::vector<Diagnostic>& diagnostics);

}  // namespace hearsay::records
