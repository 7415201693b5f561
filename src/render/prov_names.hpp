// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/date.hpp>

#include "render/prov_graph.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace hearsay::render {

/// The date as xsd:dateTime, where it is one instant, known exactly; else empty.
std::string instant_of(const std::optional<Date>& date);

/// The local part of a qualified name as PROV-N takes it: with a backslash before . at an end and
/// before - at the start.
std::string escaped_local(std::string_view local);

/// Whether it has the form of a language tag: en, zh-Hans, fa-IR.
bool is_language_tag(std::string_view text);

}  // namespace hearsay::render
