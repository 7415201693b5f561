// SPDX-License-Identifier: Apache-2.0

#include "cli/recording_changes.hpp"

#include <hearsay/merging.hpp>
#include <hearsay/shelf.hpp>

#include "cli/brought_back.hpp"
#include "cli/diagnostics.hpp"
#include "cli/found_records.hpp"
#include "cli/gone_files.hpp"
#include "cli/heap.hpp"
#include "cli/made_wrong.hpp"
#include "cli/reading_parts.hpp"
#include "cli/reading_records.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>
#include <memory>
#include <set>
#include <string_view>
#include <sys/stat.h>
#include <unordered_map>
#include <utility>

namespace hearsay::cli {

namespace {

HowToRecord only_faults() { return {.depth = RecordingDepth::faults}; }

/// What of a batch depends on the run.
Batch batch_of(const Session& session, const HowToRecord& how, const ChosenFiles& chosen) {
    Batch batch;
    batch.missing = chosen.missing();
    if (how.depth != RecordingDepth::faults) {
        batch.gone_among = [&session](const std::vector<std::string>& identities) {
            return gone_among(identities, session.database_folder());
        };
    }
    batch.note = noted_now(session, how.signing);
    batch.dry_run = how.depth != RecordingDepth::written;
    return batch;
}

/// Leaves those that another file holds still: most were moved, or their file was renamed, or is
/// one of those read under another name.
void keep_what_is_twice(
    const Session& session,
    const std::vector<SourceFile>& read,
    std::vector<RecordInFile>& taken_over
) {
    std::unordered_multimap<std::uint64_t, std::string_view> by_inode;
    if (!taken_over.empty()) {
        for (const auto& file : read) {
            by_inode.emplace(file.inode, file.path);
        }
    }
    const auto was_read = [&](const std::string& path) {
        struct stat status {};
        if (::stat(path.c_str(), &status) != 0) {
            return false;
        }
        const auto [first, last] = by_inode.equal_range(status.st_ino);
        return std::any_of(first, last, [&](const auto& file) {
            std::error_code failure;
            return std::filesystem::equivalent(file.second, path, failure);
        });
    };
    std::map<std::string, std::vector<RecordId>> by_file;
    for (const auto& each : taken_over) {
        by_file[each.identity].push_back(each.record);
    }
    std::set<RecordId> twice;
    for (const auto& [identity, ids] : by_file) {
        const auto path = (session.database_folder() / identity).string();
        const auto held = was_read(path) ? std::vector<RecordId>() : held_in(session, path, ids);
        twice.insert(held.begin(), held.end());
    }
    std::erase_if(taken_over, [&](const RecordInFile& each) {
        return !twice.contains(each.record);
    });
}

Stored<RecordingOutcome> write(
    const Session& session,
    Store& store,
    Batch& batch,
    const HowToRecord& how,
    const ChosenFiles& chosen,
    std::vector<Diagnostic> warnings
) {
    RecordingOutcome outcome;
    batch.still_sound = [&](const Records& claims, const Records& around, const auto& places) {
        outcome.diagnostics = made_wrong(session, claims, around, places);
        return outcome.diagnostics.empty();
    };
    auto recorded = store.record(batch);
    if (!outcome.diagnostics.empty()) {
        return outcome;
    }
    if (!recorded) {
        return recorded.error();
    }
    if (how.depth == RecordingDepth::faults) {
        outcome.recorded = std::move(recorded.value());
        return outcome;
    }
    outcome.diagnostics = std::move(warnings);
    outcome.recorded = std::move(recorded.value());
    keep_what_is_twice(session, batch.files, outcome.recorded->taken_over);
    outcome.recorded->unchanged += chosen.skipped_records();
    outcome.files = batch.files.size() + chosen.skipped_files();
    return outcome;
}

/// Reads and checks everything that changed, and then records it. It is held in memory only where
/// it cannot be read again, or anything is wrong.
Stored<RecordingOutcome>
record_sound(const Session& session, const HowToRecord& how, FoundFiles& found, Store& store) {
    const auto look_no_further = [](const Reading&) { return std::vector<Diagnostic>(); };
    auto in_parts =
        read_in_parts(session, found, &store, how.skip, PutAway::for_recording, look_no_further);
    if (!in_parts) {
        return in_parts.error();
    }
    if (auto& parts = in_parts.value()) {
        give_memory_back();
        Batch batch = batch_of(session, how, parts->chosen);
        batch.files.swap(parts->files());
        batch.shelf = std::move(parts->shelf);
        sort_diagnostics(parts->warnings);
        auto outcome = write(session, store, batch, how, parts->chosen, std::move(parts->warnings));
        // Back to those that were found, for who reads them once more.
        batch.files.swap(parts->files());
        return outcome;
    }
    auto whole = read_and_check(session, found, &store, how.skip);
    if (!whole) {
        return whole.error();
    }
    auto& [reading, surroundings, left_withdrawn, chosen] = whole.value();
    if (has_errors(reading.diagnostics)) {
        RecordingOutcome outcome;
        outcome.diagnostics = std::move(reading.diagnostics);
        return outcome;
    }
    Batch batch = batch_of(session, how, chosen);
    batch.files = std::move(reading.files);
    batch.records = std::move(reading.records);
    add_missing(std::move(left_withdrawn), batch.records);
    return write(session, store, batch, how, chosen, std::move(reading.diagnostics));
}

/// Those whose content is not that of the last recording, or that have to be read again.
Stored<std::vector<SourceFile>>
with_new_content(const std::vector<SourceFile>& read, Store& store) {
    const auto digests = store.recorded_digests(read);
    if (!digests) {
        return digests.error();
    }
    std::vector<SourceFile> files;
    for (std::size_t i = 0; i < read.size(); ++i) {
        if (read[i].sha256.empty() || read[i].sha256 != digests.value()[i]) {
            files.push_back(read[i]);
        }
    }
    return files;
}

/// A batch of what sound files hold, which is not checked once more.
Stored<Batch> batch_of_sound(const Session& session, const std::vector<SourceFile>& files) {
    Batch batch = batch_of(session, only_faults(), {});
    const auto shelf =
        std::make_shared<RecordShelf>(std::make_shared<IdNumbers>(), RecordShelf::Use::recording);
    std::optional<StoreError> error;
    read_files_in_parts(files, session.in(), [&](Reading&& part) {
        error = shelf->add(part.records);
        std::ranges::move(part.files, std::back_inserter(batch.files));
        return !error;
    });
    if (error) {
        return *error;
    }
    batch.shelf = shelf;
    return batch;
}

AgainstStore against_store(RecordingOutcome& outcome) {
    AgainstStore against;
    against.diagnostics = std::move(outcome.diagnostics);
    if (outcome.recorded) {
        against.left_withdrawn = std::move(outcome.recorded->left_withdrawn);
    }
    return against;
}

}  // namespace

Stored<RecordingOutcome>
record_changes(const Session& session, FoundFiles& found, Store& store, const HowToRecord& how) {
    auto done = record_sound(session, how, found, store);
    // What refers to records of the files that were withdrawn and stay so is told where it stands;
    // what standard input held is gone.
    if (done || done.error().withdrawn.empty() || has_standard_input(found.files)) {
        return done;
    }
    auto checked = read_and_check(session, found, &store, Skip::none, done.error().withdrawn);
    if (!checked || !has_errors(checked.value().reading.diagnostics)) {
        return done;
    }
    RecordingOutcome outcome;
    outcome.diagnostics = std::move(checked.value().reading.diagnostics);
    return outcome;
}

Stored<AgainstStore> faults_of_recording(
    const Session& session, FoundFiles& found, const std::vector<SourceFile>& read
) {
    const auto store = session.open(OpenMode::write);
    if (!store) {
        return AgainstStore();
    }
    const auto files = with_new_content(read, *store.value());
    if (!files) {
        return files.error();
    }
    if (files.value().empty()) {
        return AgainstStore();
    }
    auto batch = batch_of_sound(session, files.value());
    auto outcome = batch ? write(session, *store.value(), batch.value(), only_faults(), {}, {})
                         : Stored<RecordingOutcome>(batch.error());
    if (!outcome) {
        // The recording itself tells where that stands.
        outcome = record_changes(session, found, *store.value(), only_faults());
    }
    if (!outcome) {
        return outcome.error();
    }
    auto& diagnostics = outcome.value().diagnostics;
    const auto& recorded = outcome.value().recorded;
    leave_errors(diagnostics);
    if (recorded && !recorded->reinstated.empty()) {
        read_files_in_parts(files.value(), session.in(), [&](Reading&& part) {
            append(diagnostics, brought_back(part.records, recorded->reinstated));
            return true;
        });
    }
    return against_store(outcome.value());
}

Stored<AgainstStore> faults_of_recording(const Session& session, Reading& reading) {
    const auto store = session.open(OpenMode::write);
    if (!store) {
        return AgainstStore();
    }
    Batch batch = batch_of(session, only_faults(), {});
    batch.files = reading.files;
    batch.records = std::move(reading.records);
    auto outcome = write(session, *store.value(), batch, only_faults(), {}, {});
    reading.records = std::move(batch.records);
    if (!outcome) {
        return outcome.error();
    }
    auto& diagnostics = outcome.value().diagnostics;
    const auto& recorded = outcome.value().recorded;
    if (recorded) {
        append(diagnostics, brought_back(reading.records, recorded->reinstated));
    }
    return against_store(outcome.value());
}

}  // namespace hearsay::cli
