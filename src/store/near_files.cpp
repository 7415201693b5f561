// SPDX-License-Identifier: Apache-2.0

#include "store/near_files.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace hearsay::store {

namespace {

// A file that was seen to be gone (modified = -2) and holds nothing can be left out.
constexpr std::string_view files_from = R"(
SELECT identity FROM file
WHERE identity >= coalesce(?, '') AND (records > 0 OR modified <> -2) AND identity <> '-'
ORDER BY identity
)";

/// The folder of a file, with "/" at its end; none of one beside the database.
std::string_view folder_of(std::string_view identity) {
    const auto slash = identity.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : identity.substr(0, slash + 1);
}

/// Those of the files and all folders above them.
std::set<std::string_view> folders_of(const std::vector<std::string_view>& identities) {
    std::set<std::string_view> folders;
    for (const std::string_view identity : identities) {
        if (identity == "-") {
            continue;
        }
        std::string_view folder = folder_of(identity);
        while (folders.insert(folder).second && !folder.empty()) {
            folder = folder_of(folder.substr(0, folder.size() - 1));
        }
    }
    return folders;
}

}  // namespace

void add_near(
    Database& database, const std::vector<std::string_view>& identities, KnownFiles& known
) {
    const std::set<std::string_view> asked(identities.begin(), identities.end());
    const std::set<std::string_view> folders = folders_of(identities);
    std::string behind;  // a statement keeps views of what it is bound to
    Statement rows(database, files_from);
    for (const std::string_view folder : folders) {
        rows.bind(folder);
        while (rows.step()) {
            const std::string_view identity = rows.view(0);
            if (!identity.starts_with(folder)) {
                break;
            }
            const auto slash = identity.find('/', folder.size());
            if (slash == std::string_view::npos) {
                if (!asked.contains(identity)) {
                    known.others.emplace_back(identity);
                }
                continue;
            }
            std::string below(identity.substr(0, slash + 1));
            behind = below;
            ++behind.back();
            if (!folders.contains(below)) {
                known.folders.push_back(std::move(below));
            }
            rows.bind(behind);
        }
    }
    rows.reset();
    std::ranges::sort(known.folders);
}

}  // namespace hearsay::store
