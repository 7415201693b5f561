// SPDX-License-Identifier: Apache-2.0

#include "store/sqlite_store.hpp"

#include "store/answers.hpp"
#include "store/boundary.hpp"
#include "store/database_file.hpp"
#include "store/files.hpp"
#include "store/first_fill.hpp"
#include "store/lookup.hpp"
#include "store/migrations.hpp"
#include "store/recording.hpp"
#include "store/relying.hpp"
#include "store/writer.hpp"

#include <sqlite3.h>

namespace hearsay {

namespace store {

namespace {

constexpr std::string_view last_recording = "SELECT coalesce(max(number), 0) FROM recording";

std::vector<RecordInFile> places_of(Database& database, const std::vector<Claim>& claims) {
    std::vector<RecordId> ids;
    ids.reserve(claims.size());
    for (const Claim& claim : claims) {
        ids.push_back({.kind = Kind::claim, .id = claim.id});
    }
    return standing_in(database, ids);
}

}  // namespace

SqliteStore::SqliteStore(std::filesystem::path path, OpenMode mode)
    : path_(std::move(path)), mode_(mode) {
    if (mode == OpenMode::read || is_there(path_)) {
        start_reading();
    }
}

void SqliteStore::start_reading() {
    const bool writes = mode_ == OpenMode::write;
    const auto earlier = writes ? Reader::Earlier::taken : Reader::Earlier::refused;
    try {
        reader_.emplace(path_, earlier);
    } catch (const Failure& failure) {
        if (!writes || !failure.is_to_be_rolled_back) {
            throw;
        }
        roll_back(path_);
        reader_.emplace(path_, earlier);
    }
}

void SqliteStore::require_writing() const {
    if (mode_ != OpenMode::write) {
        fail("the database `" + path_.string() + "` was opened for reading only");
    }
}

/// Another process may have made it, or this one have written to it.
void SqliteStore::look_again() {
    if (!reader_ && is_there(path_)) {
        start_reading();
    }
}

/// The last to close a database clears its log, which a connection that only reads cannot do: so
/// this one goes first. The next answer opens it again.
Database SqliteStore::start_writing() {
    clear_stray_filling(path_);
    reader_.reset();
    return open_for_writing(path_);
}

Stored<Recorded> SqliteStore::record(const Batch& batch) {
    return guarded<Recorded>([&] { return record_or_throw(batch); });
}

Stored<std::vector<RecordId>> SqliteStore::staying_withdrawn(const Batch& batch) {
    return answer(std::vector<RecordId>(), [&](Database& database) {
        return store::staying_withdrawn(database, StubbedBatch(batch));
    });
}

Recorded SqliteStore::record_or_throw(const Batch& batch) {
    require_writing();
    look_again();
    const StubbedBatch stubbed(batch);
    // What turns out to change nothing never takes the lock; nor is a copy made for a dry run of
    // what nothing else rests on. Whether that is still sound shows only when it is written.
    Recorded looked;
    bool writes = true;
    bool shows_when_written = false;
    if (reader_) {
        std::tie(looked, writes) = reader_->answer([&](Database& database) {
            std::optional<Plan> plan = batch.dry_run ? make_plan(&database, stubbed)
                                                     : plan_without_changes(database, stubbed);
            if (!plan) {
                return std::pair(Recorded{}, true);
            }
            const bool any = plan->writes() || !is_up_to_date(database);
            shows_when_written = batch.dry_run && batch.still_sound && plan->changes &&
                                 ReliedOn(database, stubbed, *plan).are_any(database);
            return std::pair(reported(std::move(*plan), stubbed), any);
        });
    } else if (batch.dry_run || stubbed.size() == 0) {
        looked = reported(make_plan(nullptr, stubbed), stubbed);
        writes = false;
    }
    if (!writes || (batch.dry_run && !shows_when_written)) {
        return looked;
    }
    if (!reader_) {
        if (std::optional<Recorded> filled = fill(stubbed)) {
            return std::move(*filled);
        }
    }
    return update(stubbed);
}

std::optional<Recorded> SqliteStore::fill(const StubbedBatch& stubbed) {
    const Batch& batch = stubbed.batch();
    FirstFill fill(path_, batch.note, ids_of(batch));
    if (fill.is_late()) {
        return std::nullopt;
    }
    const auto add = [&](const Records& records) {
        fill.add(batch.files, records, prepared_of(records));
    };
    batch.shelf ? add(stubbed.in_memory()) : add(batch.records);
    return fill.finish();
}

Recorded SqliteStore::update(const StubbedBatch& batch) {
    if (batch.batch().dry_run) {
        Database copy = reader_->answer(private_copy);
        const Transaction never_committed(copy, Transaction::Kind::write);
        Recorded looked = written(copy, batch);
        looked.recording = 0;
        return looked;
    }
    Database database = start_writing();
    Transaction transaction(database, Transaction::Kind::write);
    // Checks of links look further than at what is written, and looked at what was there then.
    const auto before = std::exchange(checked_against_, std::nullopt);
    if (before && *before != single_integer(database, last_recording)) {
        throw Failure{
            {StoreError::Kind::overtaken,
             "something else was recorded in the meantime",
             "nothing was recorded; try again"}};
    }
    Recorded recorded = written(database, batch);
    transaction.commit();
    return recorded;
}

/// Writes it, and checks what rests on it; the caller commits.
Recorded SqliteStore::written(Database& database, const StubbedBatch& batch) {
    migrate(database);
    Plan plan = make_plan(&database, batch);
    const auto& still_sound = batch.batch().still_sound;
    std::optional<ReliedOn> relied_on;
    if (still_sound) {
        relied_on.emplace(database, batch, plan);
    }
    write_plan(database, batch, plan);
    if (relied_on) {
        const auto relying = relied_on->relying(database);
        const auto& claims = relying.claims.claims;
        if (!claims.empty() &&
            !still_sound(relying.claims, relying.around, places_of(database, claims))) {
            fail(
                "claims on record no longer fit what changed",
                "put them right too, and record both together",
                StoreError::Kind::needed
            );
        }
    }
    return reported(std::move(plan), batch);
}

Stored<Recorded>
SqliteStore::withdraw(const std::vector<RecordId>& ids, const RecordingNote& note) {
    return guarded<Recorded>([&] {
        require_writing();
        if (ids.empty()) {
            fail("there is nothing to withdraw: no record is named");
        }
        if (!reader_) {
            stamp_of(path_);  // fails, and tells how to make one
        }
        Database database = start_writing();
        Transaction transaction(database, Transaction::Kind::write);
        migrate(database);
        Recorded recorded = write_withdrawal(database, ids, note);
        transaction.commit();
        return recorded;
    });
}

Stored<KnownFiles> SqliteStore::known_files(const std::vector<SourceFile>& files, Others others) {
    KnownFiles none;
    none.unchanged.resize(files.size());
    if (mode_ == OpenMode::write) {
        checked_against_ = 0;
    }
    return answer(std::move(none), [&](Database& database) {
        if (mode_ == OpenMode::write) {
            checked_against_ = single_integer(database, last_recording);
        }
        return store::known_files(database, files, others);
    });
}

Stored<std::vector<std::string>> SqliteStore::recorded_digests(const std::vector<SourceFile>& files
) {
    return answer(std::vector<std::string>(files.size()), [&](Database& database) {
        return store::recorded_digests(database, files);
    });
}

Stored<Records> SqliteStore::surroundings(const Records& fresh) {
    return answer(Records{}, [&](Database& database) {
        return store::surroundings(database, fresh);
    });
}

Stored<Records> SqliteStore::surroundings(const IdSelection& held) {
    return answer(Records{}, [&](Database& database) {
        return store::surroundings(database, held);
    });
}

}  // namespace store

void leave_memory_uncounted() { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }

Stored<std::unique_ptr<Store>> open_store(const std::filesystem::path& path, OpenMode mode) {
    return store::guarded<std::unique_ptr<Store>>([&]() -> std::unique_ptr<Store> {
        return std::make_unique<store::SqliteStore>(store::followed(path), mode);
    });
}

}  // namespace hearsay
