// SPDX-License-Identifier: Apache-2.0

#include <hearsay/source.hpp>

namespace hearsay {

std::string_view name_of(Source::Kind kind) {
    switch (kind) {
    case Source::Kind::document:
        return "document";
    case Source::Kind::outlet:
        return "outlet";
    case Source::Kind::speaker:
        return "speaker";
    }
    return {};
}

}  // namespace hearsay
