// SPDX-License-Identifier: Apache-2.0

#include <hearsay/render.hpp>

#include "render/schema_texts.hpp"

#include <array>

namespace hearsay {

namespace {

struct AnswerSchema {
    std::string_view answer;
    std::string_view schema;
};

std::array<AnswerSchema, 12> all_schemas() {
    return {{
        {"compare", render::compare_schema},
        {"trace", render::trace_schema},
        {"timeline", render::timeline_schema},
        {"report", render::report_schema},
        {"list", render::list_schema},
        {"show", render::show_schema},
        {"search", render::search_schema},
        {"history", render::history_schema},
        {"verify", render::verify_schema},
        {"record", render::record_schema},
        {"check", render::check_schema},
        {"date", render::date_schema},
    }};
}

}  // namespace

std::string_view schema_of(std::string_view answer) {
    for (const auto& each : all_schemas()) {
        if (each.answer == answer) {
            return each.schema;
        }
    }
    return {};
}

std::vector<std::string_view> answers_with_schema() {
    std::vector<std::string_view> answers;
    for (const auto& each : all_schemas()) {
        answers.push_back(each.answer);
    }
    return answers;
}

}  // namespace hearsay
