// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/recording.hpp>

#include <string>
#include <vector>

/// Records and batches for the tests of the store.
namespace hearsay::sample {

/// The date that an EDTF text stands for; fails the test where it is none.
Date date(const std::string& text);

/// Records in which every field of every kind is filled somewhere, in the file
/// "records/sample.toml".
Records everything();

/// An event, "e", its claims "c0", "c1", ... of two speakers, each in a document of its own; and a
/// claim "other" of another event that the first claim repeats.
Records event_of(std::size_t claims);

/// A claim with no more than it must have.
Claim claim(const std::string& id, const std::string& event, const std::string& speaker);
Actor actor(const std::string& id);
Event event(const std::string& id);

/// A recording of these records, which stand in "records/sample.toml", at a time in seconds since
/// 1970.
Batch batch(Records records, std::int64_t second = 1'700'000'000);

/// What a withdrawal of that reason says of itself, at a time in microseconds.
RecordingNote note(std::int64_t at, std::string reason);

/// All that a record says, field by field, with its place.
std::string told(const Records& records);

/// The same records as an answer as of a recording has them, which does not tell where they stand.
Records without_places(Records records);

/// Ids of the records of all kinds, in order, as "kind:id".
std::vector<std::string> ids(const Records& records);

}  // namespace hearsay::sample
