// SPDX-License-Identifier: Apache-2.0

#include "cli/reading_parts.hpp"

#include "cli/diagnostics.hpp"
#include "cli/found_records.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace hearsay::cli {

namespace {

/// One way through the files.
struct Passage {
    std::shared_ptr<IdNumbers> ids = std::make_shared<IdNumbers>();
    PartChecks checks{ids};
    ReadParts parts;
    bool is_sound = true;
};

std::optional<StoreError> pass(
    const Session& session,
    const std::vector<SourceFile>& files,
    PutAway put_away,
    const LookAt& look,
    Passage& passage
) {
    ReadParts& parts = passage.parts;
    if (put_away == PutAway::on_shelf) {
        parts.shelf = std::make_shared<RecordShelf>(passage.ids);
    }
    std::optional<StoreError> error;
    read_files_in_parts(files, session.in(), [&](Reading&& part) {
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
        std::ranges::move(part.files, std::back_inserter(parts.files));
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
    return !passage.checks.find_any();
}

}  // namespace

Stored<std::optional<ReadParts>> read_in_parts(
    const Session& session,
    const FoundFiles& found,
    Store* store,
    Skip skip,
    PutAway put_away,
    const LookAt& look
) {
    if (has_errors(found.diagnostics) || has_standard_input(found.files)) {
        return std::optional<ReadParts>();
    }
    auto chosen = ChosenFiles::choose(session, found, store, skip);
    if (!chosen) {
        return chosen.error();
    }
    auto& files = chosen.value();
    auto passage = std::make_unique<Passage>();
    auto error = pass(session, files.to_read(), put_away, look, *passage);
    if (!error && passage->is_sound && passage->parts.records > 0 && files.any_is_left_out()) {
        const auto again = files.bring_back(passage->checks.held(), *store);
        if (!again) {
            return again.error();
        }
        if (again.value()) {
            passage = std::make_unique<Passage>();
            error = pass(session, files.to_read(), put_away, look, *passage);
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
