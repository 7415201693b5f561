// SPDX-License-Identifier: Apache-2.0

#include <hearsay/render.hpp>

#include "render/claim_json.hpp"
#include "render/claim_words.hpp"
#include "render/narrow.hpp"
#include "render/record_json.hpp"
#include "render/record_name.hpp"
#include "text/json.hpp"
#include "text/plural.hpp"
#include "text/terminal.hpp"
#include "text/width.hpp"

#include <utility>

namespace hearsay {

namespace {

constexpr std::string_view match_begins = "\uE000";
constexpr std::string_view match_ends = "\uE001";

/// The snippet with its matches between the two marks.
std::string marked(std::string_view snippet, std::string_view begin, std::string_view end) {
    std::string out;
    for (std::size_t i = 0; i < snippet.size();) {
        if (snippet.substr(i).starts_with(match_begins)) {
            out += begin;
            i += match_begins.size();
        } else if (snippet.substr(i).starts_with(match_ends)) {
            out += end;
            i += match_ends.size();
        } else {
            out += snippet[i++];
        }
    }
    return out;
}

}  // namespace

std::string search_text(
    const SearchHits& hits, const std::vector<Amendment>& amendments, const TextOptions& options
) {
    const text::Style style{options.color};
    std::string out;
    for (const auto& hit : hits.best) {
        const auto record = render::record_name(hit.record);
        const auto marks = text::terminal_safe(render::record_marks(hit, amendments));
        const auto field = text::terminal_safe(hit.field + render::wording_of(hit));
        auto whole = record;
        whole.append(marks).append("  ").append(field);
        if (options.is_shown && text::width(whole) > options.columns) {
            out += render::line_of(whole, {0, 2, record.size()}, options);
        } else {
            out.append(style.bold(record)).append(marks).append("  ");
            out.append(style.dim(field)).append("\n");
        }
        const auto safe = text::terminal_safe(marked(hit.snippet, "[", "]"));
        constexpr std::size_t indent = 4;
        const auto room = options.columns > 2 * indent ? options.columns - indent : indent;
        for (const auto& line : text::wrap(safe, room)) {
            out += std::string(indent, ' ') + text::isolate(line) + '\n';
        }
    }
    return out + render::line_of(
                     text::plural(hits.best.size(), "match", "matches") +
                         (hits.are_more ? " shown, and there are more: add words, or give `--limit`"
                                        : ""),
                     {0, 2, 0},
                     options
                 );
}

std::string search_json(
    const SearchHits& hits, const std::vector<Amendment>& amendments, std::string_view query
) {
    text::Json all = text::Json::array();
    for (const auto& hit : hits.best) {
        all.push_back({
            {"kind", name_of(hit.record.kind)},
            {"id", hit.record.id},
            {"field", hit.field},
            {"snippet", marked(hit.snippet, "", "")},
        });
        if (hit.record.kind == Kind::claim) {
            all.back()["appearance"] =
                hit.appearance == 0 ? text::Json() : text::Json(hit.appearance);
            all.back()["in"] = render::or_null(hit.in);
            all.back()["distorts"] = hit.distorts;
            all.back()["authenticity"] = name_of(hit.authenticity);
            all.back()["uncertain"] = hit.uncertain;
            auto amended = text::Json::array();
            for (const auto& each : amendments_of(amendments, hit.record.id)) {
                amended.push_back(amendment_json(each));
            }
            all.back()["amendments"] = std::move(amended);
        }
    }
    const text::Json answer{
        {"schema", "hearsay.search/1"},
        {"query", query},
        {"matches", all},
        {"more_matches", hits.are_more},
    };
    return text::dump(answer, true);
}

}  // namespace hearsay
