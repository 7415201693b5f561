// SPDX-License-Identifier: Apache-2.0

#include <hearsay/render.hpp>

#include "render/schema_texts.hpp"

#include <array>
#include <utility>

namespace hearsay {

std::string_view schema_of(std::string_view answer) {
    const std::array<std::pair<std::string_view, std::string_view>, 6> schemas{{
        {"compare", render::compare_schema},
        {"trace", render::trace_schema},
        {"timeline", render::timeline_schema},
        {"report", render::report_schema},
        {"list", render::list_schema},
        {"verify", render::verify_schema},
    }};
    for (const auto& [name, schema] : schemas) {
        if (name == answer) {
            return schema;
        }
    }
    return {};
}

}  // namespace hearsay
