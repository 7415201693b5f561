// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/diagnostic.hpp>
#include <hearsay/reading.hpp>
#include <hearsay/store.hpp>

#include <optional>
#include <vector>

namespace hearsay::cli {

/// What is odd about records beside each other, wherever they stand.
class Oddities {
public:
    /// They are compared with all that is on record too.
    std::optional<StoreError> know_recorded(Store& store);

    std::vector<Diagnostic> add(const Reading& part);

    /// After all parts: the warnings that none of them tells by itself.
    std::vector<Diagnostic> take();

private:
    LookAlikes look_alikes_;
    Doubles doubles_;
};

}  // namespace hearsay::cli
