// SPDX-License-Identifier: Apache-2.0

#include <hearsay/event.hpp>

#include "records/readers.hpp"
#include "records/syntax.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace hearsay::records {
namespace {

void coordinates(Reader& reader, const Field& field, Event& event) {
    const bool is_array = field.value.type() == Node::Type::array;
    const bool is_pair = is_array && field.value.size() == 2;
    const auto latitude = is_pair ? field.value.at(0).number() : std::nullopt;
    const auto longitude = is_pair ? field.value.at(1).number() : std::nullopt;
    if (is_array && !is_pair) {
        const auto count = field.value.size();
        reader.fault(
            "H011",
            field.value.region(),
            "`coordinates` must be two numbers, [latitude, longitude] in degrees, and there " +
                (count == 0   ? std::string("are none")
                 : count == 1 ? std::string("is one")
                              : "are " + std::to_string(count)),
            count == 3 ? "such as `coordinates = [30.29, 57.06]`, without a height"
                       : "such as `coordinates = [30.29, 57.06]`"
        );
        return;
    }
    if (!latitude || !longitude) {
        wrong_type(
            reader,
            field,
            "[latitude, longitude] in degrees",
            "such as `coordinates = [30.29, 57.06]`"
        );
        return;
    }
    const auto check = [&](std::size_t i, double degrees, double most, std::string_view name) {
        // Written so that nan and inf fail too.
        if (degrees >= -most && degrees <= most) {
            return true;
        }
        reader.fault(
            "H017",
            field.value.at(i).region(),
            "the " + std::string(name) + " is outside of the earth",
            "latitude goes from -90 to 90, longitude from -180 to 180, in this order"
        );
        return false;
    };
    const bool good = check(0, *latitude, 90, "latitude");
    if (check(1, *longitude, 180, "longitude") && good) {
        event.coordinates = Coordinates{*latitude, *longitude};
    }
}

/// Whether a text ends as a question does, in some scripts of the world.
bool is_question(std::string_view text) {
    constexpr std::array<std::string_view, 7> marks = {
        "?", ";", "\u037E", "\u061F", "\u055E", "\u1367", "\uFF1F"};
    return std::ranges::any_of(marks, [&](std::string_view mark) { return text.ends_with(mark); });
}

/// Whether the event itself has a value for the key. Keys come sorted: all others have been read.
bool has_value(const Event& event, std::string_view key) {
    const std::pair<std::string_view, bool> values[] = {
        {"id", !event.id.empty()},
        {"title", !event.title.empty()},
        {"date", !event.date.text.empty()},
        {"place", !event.place.empty()},
        {"country", !event.country.empty()},
        {"coordinates", event.coordinates.has_value()},
        {"part_of", !event.part_of.empty()},
        {"aliases", !event.aliases.empty()},
        {"summary", !event.summary.empty()},
        {"note", !event.note.empty()}};
    return std::ranges::any_of(values, [&](const auto& each) {
        return each.first == key && each.second;
    });
}

/// Whether a key of the event stands below the heading of its topics, to which TOML gives it. A
/// topic may have such a name where the event has the key too, or it asks something.
bool is_meant_for_event(const Event& event, std::string_view topic, Node question) {
    const std::string* text = question.text();
    return belongs_to_event(topic) &&
           (text == nullptr || (!is_question(*text) && !has_value(event, topic)));
}

void topics(Reader& reader, const Field& field, Event& event) {
    if (!check_table(reader, field, "a table of topics with their questions")) {
        return;
    }
    field.value.for_each_key([&](std::string_view topic, const Region& at, Node question) {
        if (!is_id(topic)) {
            reader.fault(
                "H014", at, "topic " + backquoted(topic) + " is no id", help_for_id(topic)
            );
        } else if (is_meant_for_event(event, topic, question)) {
            unknown_key(reader, "[event.topics]", topic, at, {});
        } else if (is_built_in_topic(topic)) {
            reader.fault(
                "H037",
                at,
                "topic " + backquoted(topic) + " is built in",
                "every event has it: leave it out, or choose another name"
            );
        } else {
            const Field entry{topic, at, question, true};
            read_text(reader, entry, event.topics[std::string(topic)]);
        }
    });
}

constexpr Key<Event> event_keys[] = {
    {"id", Need::required, own_id<&Event::id>},
    {"title", Need::required, line<&Event::title>},
    {"date", Need::required, date<&Event::date>},
    {"place", Need::optional, line<&Event::place>},
    {"country", Need::optional, country<&Event::country>},
    {"coordinates", Need::optional, coordinates},
    {"part_of", Need::optional, reference<&Event::part_of, Reference::part_of>},
    {"aliases", Need::optional, texts<&Event::aliases>},
    {"topics", Need::optional, topics},
    {"summary", Need::optional, lines<&Event::summary>},
    {"note", Need::optional, lines<&Event::note>},
};

}  // namespace

void read_event(Reader& reader, Node node, const TableAt& table, Event& event) {
    read_table(reader, node, table, event_keys, event);
    refuse_itself(
        reader,
        node,
        "part_of",
        event.id,
        event.part_of,
        "event " + backquoted(event.id) + " would be part of itself",
        "only the narrower event names the wider"
    );
}

}  // namespace hearsay::records
