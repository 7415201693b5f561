// SPDX-License-Identifier: Apache-2.0

#include "cli/seen_database.hpp"

#include "store/database_file.hpp"

namespace hearsay::cli {

DatabaseStamps stamps_of_database(const std::string& database) {
    const std::string file = store::followed(database).string();
    return {text::stamp_of(file), text::stamp_of(file + "-wal")};
}

void SeenDatabase::look() {
    stamps_ = stamps_of_database(session_->database());
    last_ = last();
}

bool SeenDatabase::has_changed() {
    const auto now = stamps_of_database(session_->database());
    if (now == stamps_) {
        return false;
    }
    stamps_ = now;
    return last() != last_;
}

std::optional<RecordingMark> SeenDatabase::last() const {
    const auto store = session_->open(OpenMode::read);
    if (!store) {
        return std::nullopt;
    }
    auto mark = store.value()->last_mark(std::nullopt);
    return mark ? mark.value() : std::nullopt;
}

}  // namespace hearsay::cli
