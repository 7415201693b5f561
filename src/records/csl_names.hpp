// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "text/json.hpp"

#include <string>

namespace hearsay::records {

/// A name of CSL: in parts, or as it is.
struct CslName {
    std::string whole;
    std::string family;  ///< the whole where it has no parts
    bool is_person = false;
};

/// The name with its parts in their order. Empty where the value is none.
CslName csl_name(const text::Json& json);

/// Whether names hold nothing that `csl_name` does not take.
bool are_told(const text::Json& names);

}  // namespace hearsay::records
