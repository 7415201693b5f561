// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace hearsay::cli {

/// What paths led to when they were looked at. A path may come to lead to another file although
/// nothing changed in any folder that is watched: by a link on its way, or a folder above.
class SeenPaths {
public:
    void look_at(const std::string& path);

    /// Whether any of them leads to another file or folder now, to one where it led to none, or to
    /// one that may be read now and could not be, each also the other way.
    [[nodiscard]] bool any_is_another() const;

    void forget() { seen_.clear(); }

private:
    /// A file or folder; none where the path leads nowhere.
    struct LedTo {
        std::uint64_t device = 0;
        std::uint64_t inode = 0;
        bool can_be_read = false;

        friend bool operator==(const LedTo&, const LedTo&) = default;
    };
    static std::optional<LedTo> led_to(const std::string& path);

    std::map<std::string, std::optional<LedTo>> seen_;
};

}  // namespace hearsay::cli
