// SPDX-License-Identifier: Apache-2.0

#include "cli/choosing_files.hpp"

#include "cli/file_digest.hpp"
#include "cli/found_records.hpp"
#include "cli/gone_files.hpp"
#include "text/parallel.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace hearsay::cli {

namespace {

/// What is known of the files that were found, and of others that may be gone: of all others where
/// folders are named, else of those near the files; and of all others again where a whole folder
/// near them is gone.
Stored<KnownFiles> ask_known(const Session& session, const FoundFiles& found, Store& store) {
    const auto others = found.folders.empty() ? Others::near : Others::all;
    auto known = store.known_files(found.files, others);
    if (!known) {
        return known;
    }
    const bool folder_is_gone =
        std::ranges::any_of(known.value().folders, [&](const std::string& folder) {
            return is_gone_folder((session.database_folder() / folder).string());
        });
    return folder_is_gone ? store.known_files(found.files, Others::all) : std::move(known);
}

/// Takes as changed what looks as it did and is not.
std::optional<StoreError>
compare_digests(const std::vector<SourceFile>& found, Store& store, KnownFiles& known) {
    const auto digests = store.recorded_digests(found);
    if (!digests) {
        return digests.error();
    }
    text::in_parallel(found.size(), [&](std::size_t i) {
        if (known.unchanged[i] && sha256_of_file(found[i].path) != digests.value()[i]) {
            known.unchanged[i].reset();
        }
    });
    return std::nullopt;
}

}  // namespace

Stored<ChosenFiles>
ChosenFiles::choose(const Session& session, const FoundFiles& found, Store* store, Skip skip) {
    ChosenFiles chosen;
    chosen.found_ = &found.files;
    chosen.known_.unchanged.resize(found.files.size());
    const bool is_input_alone =
        found.folders.empty() && has_standard_input(found.files) && found.files.size() == 1;
    if (store == nullptr || skip == Skip::none || is_input_alone) {
        return chosen;
    }
    auto asked = ask_known(session, found, *store);
    if (!asked) {
        return asked.error();
    }
    chosen.has_asked_ = true;
    chosen.missing_ = gone_among(asked.value().others, session.database_folder());
    // Standard input can be read only once, and a file that is brought back means reading again.
    const bool skips = !has_standard_input(found.files);
    if (!skips) {
        return chosen;
    }
    chosen.known_ = std::move(asked.value());
    if (skip == Skip::same_digest) {
        if (auto error = compare_digests(found.files, *store, chosen.known_)) {
            return *error;
        }
    }
    return chosen;
}

std::vector<SourceFile> ChosenFiles::to_read() const {
    std::vector<SourceFile> files;
    for (std::size_t i = 0; i < found_->size(); ++i) {
        if (!known_.unchanged[i]) {
            files.push_back((*found_)[i]);
        }
    }
    return files;
}

Stored<bool> ChosenFiles::bring_back(const IdSelection& read, Store& store) {
    const auto holding = store.files_holding(read);
    if (!holding) {
        return holding.error();
    }
    bool any = false;
    for (std::size_t i = 0; i < found_->size(); ++i) {
        if (known_.unchanged[i] &&
            std::ranges::binary_search(holding.value(), (*found_)[i].identity)) {
            known_.unchanged[i].reset();
            any = true;
        }
    }
    return any;
}

std::size_t ChosenFiles::skipped_files() const {
    return static_cast<std::size_t>(std::ranges::count_if(
        known_.unchanged, [](const auto& records) { return records.has_value(); }
    ));
}

std::size_t ChosenFiles::skipped_records() const {
    std::size_t records = 0;
    for (const auto& of_file : known_.unchanged) {
        records += of_file.value_or(0);
    }
    return records;
}

}  // namespace hearsay::cli
