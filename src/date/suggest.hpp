// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

/// What a text that is not quite EDTF was probably meant to be.
namespace hearsay::edtf {

/// "did you mean `2024-01-03`?", or nothing. Only texts that read well are suggested.
std::string suggest(std::string_view text);

}  // namespace hearsay::edtf
