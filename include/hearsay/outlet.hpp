// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/place.hpp>
#include <hearsay/vocabulary.hpp>

#include <optional>
#include <string>
#include <vector>

namespace hearsay {

/// A channel that publishes.
struct Outlet {
    std::string id;
    std::string name;
    OutletKind kind = OutletKind::other;
    std::string owner;  ///< actor id
    std::string actor;  ///< actor id: the outlet as a speaker, where it speaks for itself
    std::optional<Control> control;
    std::string country;   ///< ISO 3166-1 alpha-2
    std::string language;  ///< BCP 47
    std::string url;
    std::optional<char> reliability;  ///< Admiralty code, 'A'..'F', the recorder's own judgement
    std::vector<std::string> aliases;
    std::string note;
    Place recorded_at;
};

}  // namespace hearsay
