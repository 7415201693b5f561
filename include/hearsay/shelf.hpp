// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>
#include <hearsay/id_numbers.hpp>
#include <hearsay/store.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

/// Records that are put away part by part, to be recorded (see `Batch`), or to make dossiers of
/// what does not stay in memory. Takes twelve bytes a record above its id, some twenty-five where
/// it makes dossiers, and, for the records themselves, a bounded room and then a temporary file, in
/// the folder that TMPDIR names or the system's.
class RecordShelf {
public:
    /// `recording`: it makes no dossiers, and does not need to find what these take.
    enum class Use : std::uint8_t { dossiers_too, recording };

    RecordShelf();
    /// Goes by these numbers of ids, which others may share that take the same parts before it.
    explicit RecordShelf(std::shared_ptr<IdNumbers> ids, Use use = Use::dossiers_too);
    ~RecordShelf();
    RecordShelf(const RecordShelf&) = delete;
    RecordShelf& operator=(const RecordShelf&) = delete;

    /// Fails on an id that is there twice; for a recording, that fails on it.
    std::optional<StoreError> add(const Records& part);

    /// Ids of the events that claims were added on, those of most claims first. None where it makes
    /// no dossiers.
    [[nodiscard]] std::vector<std::string> events_with_claims() const;

    /// None where there is no such event. Any number of threads may ask, while none adds.
    [[nodiscard]] Stored<std::optional<Dossier>> dossier_of_event(std::string_view event) const;

    class Shelf;
    /// What the store reads.
    [[nodiscard]] const Shelf& shelf() const { return *shelf_; }

private:
    std::unique_ptr<Shelf> shelf_;
};

}  // namespace hearsay
