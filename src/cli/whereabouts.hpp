// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/record_id.hpp>
#include <hearsay/recording.hpp>

#include "cli/session.hpp"

#include <map>
#include <string>
#include <vector>

namespace hearsay::cli {

/// The path of a record file by its identity: that leads to it also where the project was moved
/// since.
[[nodiscard]] std::string path_of(const Session& session, const std::string& identity);

/// Records by the paths of the files in which they stand, but for those from standard input.
[[nodiscard]] std::map<std::string, std::vector<RecordId>>
by_path(const Session& session, const std::vector<RecordInFile>& places);

/// The file as one would name it here: by the path that it was recorded by, unless there is
/// nothing any more.
[[nodiscard]] std::string named_from_here(const Session& session, const RecordInFile& place);

}  // namespace hearsay::cli
