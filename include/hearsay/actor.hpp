// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/date.hpp>
#include <hearsay/place.hpp>
#include <hearsay/vocabulary.hpp>

#include <optional>
#include <string>
#include <vector>

namespace hearsay {

/// A dated tie of an actor to a body. Without dates it holds always.
struct Affiliation {
    std::string to;  ///< actor id
    Relation relation = Relation::part_of;
    std::string office;
    std::optional<Date> from;
    std::optional<Date> until;
};

/// Anyone who speaks, is blamed, writes, or owns an outlet.
struct Actor {
    std::string id;
    std::string name;
    ActorKind kind = ActorKind::person;
    std::vector<std::string> aliases;
    std::string country;        ///< ISO 3166-1 alpha-2
    bool anonymous = false;     ///< an unnamed source, described as the outlet does
    bool unidentified = false;  ///< a party known only by description
    std::string described_as;
    std::optional<char> reliability;  ///< Admiralty code, 'A'..'F', the recorder's own judgement
    std::string note;
    std::vector<Affiliation> affiliations;
    Place recorded_at;
};

}  // namespace hearsay
