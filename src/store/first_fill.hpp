// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/id_numbers.hpp>
#include <hearsay/store.hpp>

#include "store/version_writer.hpp"
#include "store/writer.hpp"
#include "text/interner.hpp"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay::store {

/// What is written of a record and can be worked out without a database.
struct PreparedRecord {
    ContentDigest digest{};
    std::string text;  ///< what is searched
};

/// In the order in which the records are written. Fails on one that cannot be stored.
std::vector<PreparedRecord> prepared_of(const Records& records);

/// The first recording, which makes the database: it takes records part by part and keeps no more
/// of them in memory than their ids. See `FirstRecording` in <hearsay/store.hpp>.
class FirstFill {
public:
    /// `ids`: what it goes by.
    FirstFill(
        const std::filesystem::path& path, const RecordingNote& note, std::shared_ptr<IdNumbers> ids
    );

    /// Whether the database has come to be there in the meantime: then it is to be updated.
    [[nodiscard]] bool is_late() const { return filling_.is_late(); }

    /// `prepared` is of these records. Fails on an id that is there twice.
    void
    add(const std::vector<SourceFile>& files,
        const Records& records,
        const std::vector<PreparedRecord>& prepared);

    /// Makes what is left to make: indexes and the link of the chain. Fails where something is
    /// referred to and was not added.
    void complete();

    /// Completes it where that is not done, makes all of it durable and gives it its path, unless
    /// there were no records: then there is no database. None where another came to be there first.
    std::optional<Recorded> finish();

private:
    /// Statements, which are there only while the rows are written.
    struct Statements {
        explicit Statements(Database& database);
        Statement file, source, record;
        VersionWriter versions;
    };
    /// Half of what a key is elsewhere, because there are as many as ids.
    using Key = std::uint32_t;

    /// What is known of ids of one kind, by their numbers. Keys are given in the order in which ids
    /// are first mentioned, because references go in every direction.
    struct Names {
        std::vector<Key> keys;  ///< 0: not mentioned
        std::vector<bool> added;
    };

    template <typename Record>
    void write(
        Kind kind,
        const Record& record,
        std::optional<std::int64_t> file,
        const PreparedRecord& prepared
    );
    IdNumbers::Number number_of(Kind kind, std::string_view id);
    [[nodiscard]] Names& of(Kind kind) { return names_[static_cast<std::size_t>(kind)]; }
    void require_all_added();
    [[nodiscard]] IdList all_added();

    Filling filling_;
    std::optional<Transaction> transaction_;
    std::optional<Statements> statements_;
    std::shared_ptr<IdNumbers> ids_;
    std::array<Names, 5> names_;
    text::Interner files_;  ///< by identity
    std::int64_t at_;
    Key last_key_ = 0;
    std::int64_t last_file_ = 0;
    bool any_ = false;
    Recorded recorded_;
};

}  // namespace hearsay::store
