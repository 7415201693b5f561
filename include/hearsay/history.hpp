// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/record_id.hpp>
#include <hearsay/recording.hpp>
#include <hearsay/records.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace hearsay {

/// Which recording it is: enough to ask for what was recorded by then, and to have it verified.
struct RecordingMark {
    std::int64_t number = 0;
    std::int64_t at = 0;  ///< microseconds since 1970 UTC
    std::string digest;   ///< as `Recording::digest`
    bool operator==(const RecordingMark&) const = default;
};

/// One recording, as history shows it.
struct Recording {
    std::int64_t number = 0;
    std::int64_t at = 0;   ///< microseconds since 1970 UTC
    std::string by;        ///< who made it; may be empty
    std::string recorder;  ///< the recorders of its files, joined by ", "
    std::string tool;
    std::string reason;  ///< why it was made; may be empty
    std::string digest;  ///< 64 hex digits over it and all before it: the head of the chain then
    std::vector<SourceFile> files;
    std::vector<RecordId> added, changed, withdrawn;
};

/// One version of a record.
struct Version {
    std::int64_t recording = 0;
    std::int64_t at = 0;
    bool withdrawn = false;  ///< the recording took it out of force; `record` is the last version
    std::string by;          ///< of the recording, as its reason; may be empty
    std::string reason;
    Records record;  ///< exactly one record
};

}  // namespace hearsay
