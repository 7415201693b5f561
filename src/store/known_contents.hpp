// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/sqlite.hpp"

#include <cstdint>
#include <string>
#include <unordered_map>

namespace hearsay::store {

/// Which contents the record files on record have, by their digests. Read once, when first asked:
/// to look for one among the files would cost all of them each time.
class KnownContents {
public:
    /// Without a database, there are none.
    explicit KnownContents(Database* database) : database_(database) {}

    /// Whether another file had this content when it was last recorded. `itself`: the key of the
    /// file that is asked about, where it is known; of the others then those that are there. 0:
    /// any.
    bool known_in_another(const std::string& sha256, std::int64_t itself);

private:
    struct File {
        std::int64_t key = 0;
        bool is_gone = false;
    };

    void read();

    Database* database_;
    bool is_read_ = false;
    std::unordered_multimap<std::string, File> files_;
};

}  // namespace hearsay::store
