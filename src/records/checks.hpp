// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "records/linked_claims.hpp"
#include "records/subject.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The checks over records that were read together. Each is a function of the subject that adds
/// what it finds; `check_records` runs them all.
namespace hearsay::records {

/// Whether the store ever held a record; none: it is not known.
using WasRecorded = std::function<bool(const RecordId&)>;

/// Collects what checks find: at most 10,000, the last of which says that there is more.
class Found {
public:
    static constexpr std::size_t most = 10'000;

    void add(std::string_view code, Place place, std::string message, std::string help = {});
    /// A reference to what is not there: one fault however many places name it, told at the first
    /// of them. Its help is looked up only for those that will be read.
    void add_dangling(Place place, Kind kind, const std::string& id);

    [[nodiscard]] bool any() const { return !diagnostics_.empty(); }
    [[nodiscard]] bool full() const { return diagnostics_.size() > most; }

    /// Sorted, each once, with help and excerpts.
    std::vector<Diagnostic>
    finish(const Subject& subject, const Reading& reading, const WasRecorded& was_recorded);

private:
    void finish_dangling(const Subject& subject, const WasRecorded& was_recorded);

    struct Dangling {
        std::size_t at = 0;      ///< in `diagnostics_`
        Place last;              ///< of the places so far
        std::size_t others = 0;  ///< places beside the one that is told
    };
    std::vector<Diagnostic> diagnostics_;
    std::map<std::pair<Kind, std::string>, Dangling> dangling_;
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
