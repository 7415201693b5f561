// SPDX-License-Identifier: Apache-2.0

#include "cli/oddities.hpp"

#include "cli/captured_files.hpp"
#include "cli/diagnostics.hpp"

namespace hearsay::cli {

std::optional<StoreError> Oddities::know_recorded(Store& store) {
    for (const auto kind : {Kind::event, Kind::actor, Kind::outlet, Kind::document, Kind::claim}) {
        const auto ids = store.ids(kind);
        if (!ids) {
            return ids.error();
        }
        look_alikes_.know(kind, ids.value());
    }
    return store.for_each_outline([this](const Records& some) { doubles_.know(some); });
}

std::vector<Diagnostic> Oddities::add(const Reading& part) {
    doubles_.add(part);
    auto warnings = look_alikes_.add(part);
    append(warnings, capture_warnings(part.records));
    return warnings;
}

std::vector<Diagnostic> Oddities::take() {
    auto warnings = look_alikes_.take();
    append(warnings, doubles_.take());
    return warnings;
}

}  // namespace hearsay::cli
