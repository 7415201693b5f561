// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>
#include <hearsay/store.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

/// Records that are put away part by part, and of which dossiers are made afterwards: what
/// `Dossiers` is for records that are in memory. Takes some fifty bytes a record and, for the
/// records themselves, a bounded room and then a temporary file, in the folder that TMPDIR names
/// or the system's.
class RecordShelf {
public:
    RecordShelf();
    ~RecordShelf();
    RecordShelf(const RecordShelf&) = delete;
    RecordShelf& operator=(const RecordShelf&) = delete;

    /// No two records that are added may have kind and id in common.
    std::optional<StoreError> add(const Records& part);

    /// Ids of the events that claims were added on, those of most claims first.
    [[nodiscard]] std::vector<std::string> events_with_claims() const;

    /// None where there is no such event. Any number of threads may ask, while none adds.
    [[nodiscard]] Stored<std::optional<Dossier>> dossier_of_event(std::string_view event) const;

private:
    class Source;
    std::unique_ptr<Source> source_;
};

}  // namespace hearsay
