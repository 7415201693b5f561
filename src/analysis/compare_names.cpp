// SPDX-License-Identifier: Apache-2.0

#include <hearsay/compare.hpp>

namespace hearsay {

std::string_view name_of(Conflict::Kind kind) {
    switch (kind) {
    case Conflict::Kind::denied:
        return "denied";
    case Conflict::Kind::rival:
        return "rival";
    }
    return {};
}

std::string_view name_of(PartyChange change) {
    switch (change) {
    case PartyChange::narrowed:
        return "narrowed";
    case PartyChange::widened:
        return "widened";
    case PartyChange::changed:
        break;
    }
    return "changed";
}

std::string_view name_of(Shift::Kind kind) {
    switch (kind) {
    case Shift::Kind::reversed:
        return "reversed";
    case Shift::Kind::named:
        return "named";
    case Shift::Kind::withdrew:
        return "withdrew";
    case Shift::Kind::renamed:
        return "renamed";
    case Shift::Kind::hardened:
        return "hardened";
    case Shift::Kind::softened:
        return "softened";
    case Shift::Kind::raised:
        return "raised";
    case Shift::Kind::lowered:
        return "lowered";
    case Shift::Kind::revised:
        return "revised";
    }
    return {};
}

}  // namespace hearsay
