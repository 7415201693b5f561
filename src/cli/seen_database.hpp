// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/history.hpp>

#include "cli/session.hpp"
#include "text/file_stamp.hpp"

#include <array>
#include <optional>
#include <string>

namespace hearsay::cli {

/// Of a database and its log, either of which may not be there.
using DatabaseStamps = std::array<std::optional<text::FileStamp>, 2>;

DatabaseStamps stamps_of_database(const std::string& database);

/// The database as it was looked at, for who has to do something again once another process has
/// recorded something.
class SeenDatabase {
public:
    explicit SeenDatabase(const Session& session) : session_(&session) {}

    void look();

    /// Whether it has another last recording than when it was looked at, or came to be, or cannot
    /// be read any more. The file is only opened where it looks different from outside: whoever
    /// could not record leaves it so too.
    [[nodiscard]] bool has_changed();

private:
    [[nodiscard]] std::optional<RecordingMark> last() const;

    const Session* session_;
    DatabaseStamps stamps_;
    std::optional<RecordingMark> last_;
};

}  // namespace hearsay::cli
