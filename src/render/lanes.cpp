// SPDX-License-Identifier: Apache-2.0

#include "render/lanes.hpp"

#include "render/html.hpp"
#include "render/svg.hpp"
#include "render/time_axis.hpp"
#include "render/timeline_words.hpp"
#include "text/escape.hpp"
#include "text/width.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace hearsay::render {

namespace {

constexpr long picture_width = 1000;
constexpr long lane_margin = 12;
constexpr long lane_height = 22;
constexpr long axis_height = 30;
constexpr long letter_width = 7;  ///< of a column of text, about
constexpr std::size_t lane_label_columns = 26;

/// The time that the picture spans, on its width.
struct Scale {
    OneClock clock;
    Seconds from = 0;
    Seconds to = 0;

    [[nodiscard]] long x(Seconds at) const {
        constexpr long room = picture_width - (4 * lane_margin);
        if (to == from) {
            return picture_width / 2;
        }
        const auto share = (static_cast<double>(at) - static_cast<double>(from)) /
                           (static_cast<double>(to) - static_cast<double>(from));
        return (2 * lane_margin) + static_cast<long>(share * static_cast<double>(room));
    }
};

std::optional<Scale> scale_of(const Timeline& timeline) {
    const OneClock clock(timeline.dated);
    std::optional<Scale> scale;
    const auto take = [&](const Bound& bound) {
        if (bound.kind == Bound::Kind::known) {
            const auto from = scale ? std::min(scale->from, bound.at) : bound.at;
            const auto to = scale ? std::max(scale->to, bound.at) : bound.at;
            scale = Scale{clock, from, to};
        }
    };
    for (const auto& entry : timeline.dated) {
        take(clock.earliest(*entry.date));
        take(clock.latest(*entry.date));
    }
    return scale;
}

/// One entry as it is drawn: a diamond with its label behind (or before, where the picture ends),
/// or a bar with its label above.
struct Mark {
    const TimelineEntry* entry = nullptr;
    long left = 0;
    long right = 0;
    bool starts = true;  ///< false: open or unknown
    bool ends = true;
    bool is_point = false;  ///< one moment, as far as the picture shows
    bool label_before = false;
    std::string label;
    long label_width = 0;
    long row = 0;

    [[nodiscard]] long begin() const {
        return label_before ? left - beside - label_width : left - (is_point ? diamond : arrow);
    }
    [[nodiscard]] long end() const {
        const auto shape = right + (is_point ? diamond : arrow);
        if (!is_point) {
            return std::max(shape, left + label_width) + lane_margin;
        }
        return (label_before ? shape : left + beside + label_width) + lane_margin;
    }

    static constexpr long diamond = 6;
    static constexpr long arrow = 8;
    static constexpr long beside = 11;  ///< from the middle of a diamond to its label
};

Mark mark_of(const TimelineEntry& entry, const Scale& scale, const std::string& label) {
    const auto& date = *entry.date;
    Mark mark;
    mark.entry = &entry;
    const auto earliest = scale.clock.earliest(date);
    const auto latest = scale.clock.latest(date);
    mark.starts = earliest.kind == Bound::Kind::known;
    mark.ends = latest.kind == Bound::Kind::known;
    mark.left = mark.starts ? scale.x(earliest.at) : lane_margin;
    mark.right = mark.ends ? scale.x(latest.at) : picture_width - (2 * lane_margin);
    // A day is one too, unless the picture is of hours: as a point it would stand before or behind
    // what only is within the day.
    mark.is_point = mark.starts && mark.ends && latest.at - earliest.at < seconds_a_day &&
                    mark.right - mark.left <= 2 * Mark::diamond;
    const auto doubt = std::string(date.approximate ? "~" : "") + (date.uncertain ? "?" : "");
    mark.label = text::fit(label, lane_label_columns) + (doubt.empty() ? "" : ' ' + doubt);
    mark.label_width = letter_width * static_cast<long>(text::width(mark.label));
    if (mark.is_point) {
        mark.left = mark.right = (mark.left + mark.right) / 2;
    }
    const auto behind = mark.left + (mark.is_point ? Mark::beside : 0) + mark.label_width;
    mark.label_before = behind > picture_width;
    return mark;
}

/// Puts each mark into the first row in which it has room; returns how many rows there are.
long pack(std::vector<Mark>& marks) {
    std::ranges::stable_sort(marks, {}, &Mark::begin);
    std::vector<long> ends;
    for (auto& mark : marks) {
        auto row = std::ranges::find_if(ends, [&](long end) { return end <= mark.begin(); });
        if (row == ends.end()) {
            row = ends.insert(ends.end(), 0);
        }
        *row = mark.end();
        mark.row = static_cast<long>(row - ends.begin());
    }
    return static_cast<long>(ends.size());
}

/// Around a middle line at `y`.
std::string shape_of(const Mark& mark, long y) {
    if (mark.is_point) {
        return fmt::format(R"(<path d="M{} {}l6 6-6 6-6-6z"/>)", mark.left, y - Mark::diamond);
    }
    constexpr long down = 6;
    auto path = fmt::format(
        R"(<rect x="{}" y="{}" width="{}" height="5" rx="2"/>)",
        mark.left,
        y + down,
        std::max(mark.right - mark.left, 5L)
    );
    if (!mark.starts) {
        path += fmt::format(R"(<path d="M{} {}v9l-8-4.5z"/>)", mark.left, y + down - 2);
    }
    if (!mark.ends) {
        path += fmt::format(R"(<path d="M{} {}v9l8-4.5z"/>)", mark.right, y + down - 2);
    }
    return path;
}

std::string label_svg(const Mark& mark, long y) {
    const auto x = mark.label_before ? mark.left - (mark.is_point ? Mark::beside : 0)
                   : mark.is_point   ? mark.left + Mark::beside
                                     : mark.left + 4;
    return svg_text(
        x,
        y + (mark.is_point ? 4 : 2),
        mark.label,
        text::width(mark.label),  // which was fitted before its doubt was put behind it
        mark.label_before ? " text-anchor=\"end\"" : ""
    );
}

class Picture {
public:
    Picture(const DossierIndex& index, const HtmlMarks& marks, const Scale& scale, bool is_told)
        : voice_(index, on_terminal), words_(voice_), marks_(&marks), scale_(scale),
          is_told_(is_told) {}

    void lane(
        std::string_view name,
        std::string_view of_class,
        const std::vector<const TimelineEntry*>& entries
    ) {
        std::vector<Mark> marks;
        marks.reserve(entries.size());
        for (const auto* entry : entries) {
            marks.push_back(mark_of(*entry, scale_, label_of(*entry)));
        }
        const auto rows = pack(marks);
        body_ += svg_text(lane_margin, height_ + 17, name, name.size(), " class=\"lane\"");
        height_ += axis_height;
        body_ += fmt::format("<g class=\"{}\">\n", of_class);
        for (const auto& mark : marks) {
            draw(mark, height_ + (mark.row * lane_height) + (lane_height / 2));
        }
        body_ += "</g>\n";
        height_ += rows * lane_height + lane_margin;
    }

    std::string take(const TimelineEntry* event) {
        auto svg = svg_open(picture_width, height_ + axis_height, "Timeline, in two lanes");
        if (event != nullptr) {
            add_event(svg, *event);
        }
        svg += body_;
        add_axis(svg);
        return svg + "</svg>\n";
    }

private:
    [[nodiscard]] std::string label_of(const TimelineEntry& entry) const {
        if (const auto* claim = voice_.index().claim(entry.id);
            claim != nullptr && entry.kind == TimelineEntry::Kind::claim) {
            return (is_forged(voice_.index(), entry) ? "fabricated: " : "") +
                   voice_.actors(principal_of(*claim));
        }
        const auto* document = voice_.index().document(entry.id);
        return document == nullptr ? voice_(entry.id) : voice_.short_outlet(document->outlet);
    }

    [[nodiscard]] std::string title_of(const TimelineEntry& entry) const {
        const auto marks = words_.marks_of(entry);
        return words_.when_of(entry) + ": " + words_.what(entry) +
               (marks.empty() ? "" : ' ' + marks);
    }

    void draw(const Mark& mark, long y) {
        const bool is_claim = mark.entry->kind == TimelineEntry::Kind::claim;
        const auto link =
            is_claim ? marks_->link(mark.entry->id) : marks_->document_link(mark.entry->id);
        body_ += fmt::format(
            "<a{}{}{}>{}{}",
            link,
            is_claim ? marks_->about(mark.entry->id)
                     : marks_->about_document(voice_.index(), mark.entry->id),
            is_forged(voice_.index(), *mark.entry) ? " class=\"forged\""
            : is_claim && !mark.entry->in_force    ? " class=\"former\""
                                                   : "",
            is_told_ ? svg_title(title_of(*mark.entry)) : std::string(),
            shape_of(mark, y)
        );
        body_ += label_svg(mark, y);
        body_ += "</a>\n";
    }

    /// From top to bottom: a line of a moment, as far as the picture shows, else a band of all that
    /// it may have been within.
    void add_event(std::string& svg, const TimelineEntry& event) const {
        constexpr long least_band = 3;  // a narrower one could not be seen
        const auto mark = mark_of(event, scale_, {});
        if (mark.is_point || mark.right - mark.left < least_band) {
            svg += fmt::format(
                R"(<line class="event" x1="{0}" y1="0" x2="{0}" y2="{1}"/>)", mark.left, height_
            );
        } else {
            svg += fmt::format(
                R"(<rect class="event" x="{}" y="0" width="{}" height="{}"/>)",
                mark.left,
                mark.right - mark.left,
                height_
            );
        }
    }

    void add_axis(std::string& svg) const {
        constexpr int ticks = 5;
        svg += fmt::format(
            R"(<line class="axis" x1="{}" y1="{}" x2="{}" y2="{}"/>)",
            2 * lane_margin,
            height_ + 4,
            picture_width - (2 * lane_margin),
            height_ + 4
        );
        std::string before;
        long clear = 0;  // behind the label before
        for (int tick = 0; tick < ticks; ++tick) {
            const auto share = static_cast<double>(tick) / (ticks - 1);
            const auto span = static_cast<double>(scale_.to) - static_cast<double>(scale_.from);
            const auto at = scale_.from + static_cast<Seconds>(share * span);
            const auto text = day_words(at);
            if (text == before) {
                continue;
            }
            before = text;
            const auto width = letter_width * static_cast<long>(text.size());
            // Where the day begins, which in a picture of hours is elsewhere, if there is room.
            const auto since_midnight = ((at % seconds_a_day) + seconds_a_day) % seconds_a_day;
            const auto begin = scale_.x(std::max(scale_.from, at - since_midnight));
            const auto x = begin - (width / 2) > clear ? begin : scale_.x(at);
            clear = x + width;
            const auto* anchor = tick == 0           ? " text-anchor=\"start\""
                                 : tick + 1 == ticks ? " text-anchor=\"end\""
                                                     : " text-anchor=\"middle\"";
            svg += svg_text(x, height_ + 22, text, text.size(), anchor);
        }
    }

    Voice voice_;
    TimelineWords words_;
    const HtmlMarks* marks_;
    Scale scale_;
    bool is_told_;  ///< each mark by itself too, and not only in the table
    std::string body_;
    long height_ = 0;
};

}  // namespace

bool is_forged(const DossierIndex& index, const TimelineEntry& entry) {
    const auto* claim = entry.kind == TimelineEntry::Kind::claim ? index.claim(entry.id) : nullptr;
    return claim != nullptr && claim->authenticity == Authenticity::fabricated;
}

std::string lanes_svg(const DossierIndex& index, const HtmlMarks& marks, const Timeline& timeline) {
    const auto scale = scale_of(timeline);
    if (!scale) {
        return {};
    }
    const TimelineEntry* event = nullptr;
    std::vector<const TimelineEntry*> said;
    std::vector<const TimelineEntry*> published;
    for (const auto& entry : timeline.dated) {
        switch (entry.kind) {
        case TimelineEntry::Kind::event:
            event = entry.id == timeline.event ? &entry : event;
            break;
        case TimelineEntry::Kind::claim:
            said.push_back(&entry);
            break;
        case TimelineEntry::Kind::document:
            published.push_back(&entry);
            break;
        }
    }
    constexpr std::size_t most_told = 200;
    Picture picture(index, marks, *scale, timeline.dated.size() <= most_told);
    picture.lane("Said", "said", said);
    picture.lane("Published", "published", published);
    return picture.take(event);
}

}  // namespace hearsay::render
