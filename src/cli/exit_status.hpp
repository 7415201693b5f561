// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace hearsay::cli {

/// What hearsay tells the shell; the same for every output format. (One that is interrupted dies of
/// the signal, which a shell tells as 130.)
enum class ExitStatus : int {
    done = 0,
    bad_records = 1,  ///< the records are bad, or something does not verify
    wrong_usage = 2,
    not_found = 3,  ///< no such id, or nothing matched
    failed = 4      ///< the database or a file failed
};

}  // namespace hearsay::cli
