// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/recording.hpp>

#include "store/columns.hpp"
#include "store/content.hpp"
#include "store/sqlite.hpp"

#include <cstdint>
#include <string_view>

/// The chain of recordings: each has a digest over what it did and the digest of the one before, so
/// that one published digest, the head, vouches for the whole history (a hash chain after S. Haber
/// and W. S. Stornetta, "How to time-stamp a digital document", Journal of Cryptology 3, 1991).
///
/// The digest of a recording is SHA-256 over lines of JSON by RFC 8785, each ended by a line feed,
/// absent texts left out:
///
///     {"at":MICROSECONDS,"before":"HEX","by":"...","number":N,"reason":"...","tool":"..."}
///     {"change":"added","digest":"HEX","id":"...","kind":"claim"}        for each entry
///     {"file":"...","recorder":"...","sha256":"HEX","size":BYTES}        for each file
///
/// Entries stand in order of kind (as in <hearsay/vocabulary.hpp>) and id, files in order of their
/// identity, both by bytes; a withdrawal has no digest. `before` of the first recording is 64
/// zeros. docs/integrity.md specifies it for other programs.
namespace hearsay::store {

/// What a recording did to a record; frozen numbers.
enum class EntryChange : std::uint8_t { added, changed, withdrawn };

/// "added", "changed" or "withdrawn".
std::string_view name_of(EntryChange change);

/// Reads one from a column.
EntryChange entry_change(const Statement& row, int column);

/// The digest that a recording has to have, from its rows and the digest of the one before. Fails
/// where there is no such recording.
ContentDigest
digest_of_recording(Database& database, std::int64_t number, const ContentDigest& before);

/// Begins a recording with what it says of itself.
void write_note(Database& database, std::int64_t number, const RecordingNote& note);

/// Completes a recording whose rows are all written: gives it its digest, as the last one.
void close_recording(Database& database, std::int64_t number);

}  // namespace hearsay::store
