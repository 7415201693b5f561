// SPDX-License-Identifier: Apache-2.0

#include "store/version_writer.hpp"

#include "store/inserts.hpp"

#include <span>

namespace hearsay::store {

namespace {

constexpr std::string_view insert_version = R"(
INSERT INTO version (version, key, since, file, line) VALUES (?1, ?1, ?2, ?3, ?4)
)";

constexpr std::string_view insert_reference = R"(
INSERT INTO reference (version, field, ordinal, target) VALUES (?, ?, ?, ?)
)";

}  // namespace

VersionWriter::VersionWriter(Database& database, std::int64_t recording)
    : recording_(recording), version_(database, insert_version), entry_(database, insert_entry),
      reference_(database, insert_reference), text_(database, insert_text), events_(database),
      actors_(database), outlets_(database), documents_(database), claims_(database) {}

void VersionWriter::begin(const Beginning& begins, std::string_view id, std::int64_t line) {
    version_.run(begins.key, recording_, begins.file, line);
    entry_.run(
        recording_, begins.kind, id, begins.change, std::span<const std::uint8_t>(begins.digest)
    );
}

}  // namespace hearsay::store
