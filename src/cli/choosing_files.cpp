// SPDX-License-Identifier: Apache-2.0

#include "cli/choosing_files.hpp"

#include "cli/file_digest.hpp"
#include "cli/found_records.hpp"
#include "text/parallel.hpp"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <utility>

namespace hearsay::cli {

namespace {

namespace fs = std::filesystem;

bool is_below(const fs::path& file, const fs::path& folder) {
    const auto [end_of_folder, unused] =
        std::mismatch(folder.begin(), folder.end(), file.begin(), file.end());
    return end_of_folder == folder.end();
}

/// Which of these files, in which records stand, were below the named folders and are not there any
/// more.
std::vector<std::string> missing_files(
    std::vector<std::string> identities,
    const std::vector<std::string>& named_folders,
    const fs::path& database_folder
) {
    std::vector<fs::path> folders;
    folders.reserve(named_folders.size());
    for (const auto& folder : named_folders) {
        folders.push_back(resolved(folder));
    }
    std::erase_if(identities, [&](const std::string& identity) {
        if (identity == "-") {
            return true;
        }
        const auto file = (database_folder / identity).lexically_normal();
        std::error_code failure;
        return fs::exists(file, failure) ||
               std::ranges::none_of(folders, [&](const fs::path& folder) {
                   return is_below(file, folder);
               });
    });
    return identities;
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
    // Standard input can be read only once, and a file that is brought back means reading again.
    const bool skips = store != nullptr && skip != Skip::none && !has_standard_input(found.files);
    if (store == nullptr || (!skips && found.folders.empty())) {
        return chosen;
    }
    auto asked = store->known_files(found.files, !found.folders.empty());
    if (!asked) {
        return asked.error();
    }
    chosen.missing_ =
        missing_files(std::move(asked.value().others), found.folders, session.database_folder());
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
