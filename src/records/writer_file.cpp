// SPDX-License-Identifier: Apache-2.0

#include <hearsay/reading.hpp>

namespace hearsay {

std::string record_file_of(const Records& records) {
    std::string file = "schema = 1\n";
    const auto append = [&](const auto& all) {
        for (const auto& record : all) {
            file += '\n';
            file += to_toml(record);
        }
    };
    append(records.events);
    append(records.actors);
    append(records.outlets);
    append(records.documents);
    append(records.claims);
    return file;
}

}  // namespace hearsay
