// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string_view>

/// The JSON Schemas of src/render/schemas, embedded by embed_schemas.cmake.
namespace hearsay::render {

extern const std::string_view check_schema;
extern const std::string_view compare_schema;
extern const std::string_view date_schema;
extern const std::string_view history_schema;
extern const std::string_view list_schema;
extern const std::string_view record_schema;
extern const std::string_view report_schema;
extern const std::string_view search_schema;
extern const std::string_view show_schema;
extern const std::string_view timeline_schema;
extern const std::string_view trace_schema;
extern const std::string_view verify_schema;

}  // namespace hearsay::render
