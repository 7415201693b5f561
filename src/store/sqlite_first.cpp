// SPDX-License-Identifier: Apache-2.0

#include "store/boundary.hpp"
#include "store/first_fill.hpp"
#include "store/sqlite_store.hpp"

#include <memory>
#include <utility>

namespace hearsay::store {

namespace {

/// Or why they cannot be: what is prepared on another thread fails where it is added.
struct PreparedRecords final : FirstRecording::Prepared {
    explicit PreparedRecords(const Records& records)
        : each(guarded<std::vector<PreparedRecord>>([&] { return prepared_of(records); })) {}

    Stored<std::vector<PreparedRecord>> each;
};

}  // namespace

/// What `Store::record_first` hands out: a first fill. The next answer of the store opens what it
/// made; that this can fail is nothing that went wrong with the recording.
class SqliteStore::First final : public FirstRecording {
public:
    First(
        const std::filesystem::path& path, const RecordingNote& note, std::shared_ptr<IdNumbers> ids
    )
        : fill_(path, note, std::move(ids)) {}

    [[nodiscard]] bool is_late() const { return fill_.is_late(); }

    [[nodiscard]] std::unique_ptr<const Prepared> prepare(const Records& records) const override {
        return std::make_unique<const PreparedRecords>(records);
    }

    std::optional<StoreError>
    add(const std::vector<SourceFile>& files, const Records& records, const Prepared& prepared
    ) override {
        const auto& each = dynamic_cast<const PreparedRecords&>(prepared).each;
        if (!each) {
            return each.error();
        }
        const auto added = guarded<bool>([&] {
            fill_.add(files, records, each.value());
            return true;
        });
        return added ? std::nullopt : std::optional(added.error());
    }

    std::optional<StoreError> complete() override {
        const auto completed = guarded<bool>([&] {
            fill_.complete();
            return true;
        });
        return completed ? std::nullopt : std::optional(completed.error());
    }

    Stored<std::optional<Recorded>> finish() override {
        return guarded<std::optional<Recorded>>([&] { return fill_.finish(); });
    }

private:
    FirstFill fill_;
};

Stored<std::unique_ptr<FirstRecording>>
SqliteStore::record_first(const RecordingNote& note, std::shared_ptr<IdNumbers> ids) {
    return guarded<std::unique_ptr<FirstRecording>>([&]() -> std::unique_ptr<FirstRecording> {
        require_writing();
        look_again();
        if (reader_) {
            return nullptr;
        }
        auto recording = std::make_unique<First>(path_, note, std::move(ids));
        if (recording->is_late()) {
            return nullptr;
        }
        return recording;
    });
}

}  // namespace hearsay::store
