// SPDX-License-Identifier: Apache-2.0

#include "cli/reading_parts.hpp"

#include "cli/diagnostics.hpp"
#include "cli/found_records.hpp"
#include "cli/heap.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace hearsay::cli {

namespace {

constexpr std::size_t hex_digits_of_digest = 64;

/// From so many records on, checks of what hangs together make the peak.
constexpr std::size_t very_many = 100'000;

/// One way through the files.
struct Passage {
    explicit Passage(const std::vector<RecordId>& left_out) : withdrawn(left_out) {}

    const std::vector<RecordId>& withdrawn;
    std::shared_ptr<IdNumbers> ids = std::make_shared<IdNumbers>();
    PartChecks checks{ids};
    ReadParts parts;
    bool is_sound = true;
};

std::optional<StoreError> pass(
    const Session& session,
    FoundFiles& found,
    const ChosenFiles& chosen,
    PutAway put_away,
    const LookAt& look,
    Passage& passage
) {
    ReadParts& parts = passage.parts;
    if (chosen.any_is_left_out()) {
        parts.some_files = chosen.to_read();
    } else {
        parts.found_files = &found.files;
    }
    if (put_away != PutAway::nowhere) {
        parts.shelf = std::make_shared<RecordShelf>(
            passage.ids,
            put_away == PutAway::for_recording ? RecordShelf::Use::recording
                                               : RecordShelf::Use::dossiers_too
        );
    }
    std::optional<StoreError> error;
    // Each file that was read takes the place of itself as it was found, in room that is made
    // before and together: here and there among all that reading takes and frees, some bytes of
    // each would keep pages from going back to the system.
    for (SourceFile& each : parts.files()) {
        each.sha256.reserve(hex_digits_of_digest);
    }
    auto file = parts.files().begin();
    read_files_in_parts(parts.files(), session.in(), [&](Reading&& part) {
        if (!passage.withdrawn.empty()) {
            leave_out(part, passage.withdrawn);
        }
        passage.is_sound = passage.checks.add(part);
        if (!passage.is_sound) {
            return false;
        }
        if (parts.shelf) {
            error = parts.shelf->add(part.records);
        }
        parts.records += part.records.size();
        append(parts.warnings, look(part));
        append(parts.warnings, std::move(part.diagnostics));
        file = std::ranges::copy(part.files, file).out;
        return !error;
    });
    return error;
}

/// Whether the records are sound together with those of the store that belong to them.
Stored<bool> are_sound_together(Passage& passage, Store* store) {
    if (store != nullptr) {
        auto around = store->surroundings(passage.checks.held());
        if (!around) {
            return around.error();
        }
        Reading recorded;
        recorded.records = std::move(around.value());
        if (!passage.checks.add(recorded)) {
            return false;
        }
        passage.parts.surroundings = std::move(recorded.records);
    }
    if (passage.parts.records > very_many) {
        give_memory_back();
    }
    return !passage.checks.find_any();
}

}  // namespace

Stored<std::optional<ReadParts>> read_in_parts(
    const Session& session,
    FoundFiles& found,
    Store* store,
    Skip skip,
    PutAway put_away,
    const LookAt& look,
    const std::vector<RecordId>& withdrawn
) {
    if (has_errors(found.diagnostics) || has_standard_input(found.files)) {
        return std::optional<ReadParts>();
    }
    auto chosen = ChosenFiles::choose(session, found, store, skip);
    if (!chosen) {
        return chosen.error();
    }
    auto& files = chosen.value();
    auto passage = std::make_unique<Passage>(withdrawn);
    auto error = pass(session, found, files, put_away, look, *passage);
    if (!error && passage->is_sound && passage->parts.records > 0 && files.any_is_left_out()) {
        const auto again = files.bring_back(passage->checks.held(), *store);
        if (!again) {
            return again.error();
        }
        if (again.value()) {
            passage = std::make_unique<Passage>(withdrawn);
            error = pass(session, found, files, put_away, look, *passage);
        }
    }
    if (error) {
        return *error;
    }
    if (!passage->is_sound) {
        return std::optional<ReadParts>();
    }
    passage->parts.held = passage->checks.held();
    const auto sound = are_sound_together(*passage, store);
    if (!sound) {
        return sound.error();
    }
    if (!sound.value()) {
        return std::optional<ReadParts>();
    }
    append(passage->parts.warnings, found.diagnostics);
    passage->parts.chosen = std::move(files);
    return std::optional(std::move(passage->parts));
}

}  // namespace hearsay::cli
