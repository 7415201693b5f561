// SPDX-License-Identifier: Apache-2.0

#include <hearsay/live.hpp>

#include "render/live_frame.hpp"
#include "render/live_table.hpp"
#include "text/escape.hpp"
#include "text/plural.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

namespace {

/// Writes one diagnostic, with links to those of its records that have a page.
class ProblemWriter {
public:
    ProblemWriter(
        const LiveFrame& frame, const Diagnostic& problem, const std::vector<RecordId>& recorded
    )
        : frame_(frame), problem_(problem) {
        std::ranges::copy_if(problem.records, std::back_inserter(records_), [&](const auto& each) {
            return std::ranges::binary_search(recorded, each);
        });
    }

    void write(render::HtmlWriter& page) {
        const bool is_error = problem_.severity == Severity::error;
        page << "<li class=\"" << (is_error ? "error" : "warning") << "\"><strong>"
             << (is_error ? "error" : "warning") << " " << text::html(problem_.code) << "</strong> "
             << message() << "<br><code>" << render::in_html(place()) << "</code>";
        if (const auto others = records_not_in_message(); !others.empty()) {
            page << ": " << others;
        }
        if (!problem_.excerpt.empty()) {
            page << "<pre>" << render::in_html(problem_.excerpt) << "</pre>";
        }
        page << (problem_.help.empty() ? "" : "<br>") << render::in_html(problem_.help)
             << "</li>\n";
    }

private:
    [[nodiscard]] std::string place() const {
        std::string place = problem_.place.file;
        if (problem_.place.line > 0) {
            place += ':' + std::to_string(problem_.place.line) + ':' +
                     std::to_string(problem_.place.column);
        }
        return place;
    }

    [[nodiscard]] std::string link_to(const RecordId& record) const {
        return render::link(
            render::live_address(frame_, name_of(record.kind), record.id), text::html(record.id)
        );
    }

    /// What stands between two backquotes and is the id of just one of the records, is a link.
    std::string message() {
        const std::string_view raw = problem_.message;
        std::string words;
        std::size_t done = 0;
        auto open = raw.find('`');
        while (open != raw.npos) {
            const auto close = raw.find('`', open + 1);
            if (close == raw.npos) {
                break;
            }
            const auto id = raw.substr(open + 1, close - open - 1);
            if (std::ranges::count(records_, id, &RecordId::id) == 1) {
                const auto record = std::ranges::find(records_, id, &RecordId::id);
                words +=
                    render::sentence_in_html(raw.substr(done, open + 1 - done)) + link_to(*record);
                in_message_.push_back(*record);
                done = close;
                open = raw.find('`', close + 1);
            } else {
                open = close;
            }
        }
        return words + render::sentence_in_html(raw.substr(done));
    }

    /// "claim a and document d": where else than by its message a reader may want to go.
    [[nodiscard]] std::string records_not_in_message() const {
        constexpr std::size_t most = 4;
        std::vector<std::string> words;
        std::size_t more = 0;
        for (const auto& record : records_) {
            if (std::ranges::find(in_message_, record) != in_message_.end()) {
                continue;
            }
            if (words.size() == most) {
                ++more;
                continue;
            }
            words.push_back(std::string(name_of(record.kind)) + ' ' + link_to(record));
        }
        if (more > 0) {
            words.push_back(std::to_string(more) + " more");
        }
        return text::join_words(words, "and");
    }

    const LiveFrame& frame_;
    const Diagnostic& problem_;
    std::vector<RecordId> records_;     ///< of the diagnostic, those that have a page
    std::vector<RecordId> in_message_;  ///< of these, those that are links in it
};

}  // namespace

std::string live_problems_html(
    const LiveFrame& frame,
    const std::vector<Diagnostic>& diagnostics,
    const std::vector<RecordId>& recorded
) {
    render::HtmlWriter page;
    render::begin_live_page(page, frame, "Record files");
    page.element("h1", "Record files");
    page.sentence(
        frame.problems.empty() ? "no record files are watched: hearsay serve PATH watches some"
                               : text::html(frame.problems),
        " class=\"counts\""
    );
    page << "<ol class=\"diagnostics\">\n";
    for (std::size_t i = 0; i < std::min(problems_a_page, diagnostics.size()); ++i) {
        ProblemWriter(frame, diagnostics[i], recorded).write(page);
    }
    page << "</ol>\n";
    if (diagnostics.size() > problems_a_page) {
        page.sentence(std::to_string(diagnostics.size() - problems_a_page) + " more are not shown");
    }
    render::end_live_page(page);
    return page.take();
}

}  // namespace hearsay
