// SPDX-License-Identifier: Apache-2.0

#include "store/columns.hpp"
#include "store/rows.hpp"

namespace hearsay::store {

namespace {

constexpr std::string_view insert_event =
    "INSERT INTO event (version, title, date, place, country, latitude, longitude, summary, note)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

constexpr std::string_view insert_topic =
    "INSERT INTO topic (version, id, question) VALUES (?, ?, ?)";

constexpr std::string_view select_events = R"(
SELECT event.title, event.date, event.place, event.country, event.latitude, event.longitude,
       event.summary, event.note, file.path, version.line
FROM json_each(?) AS wanted
CROSS JOIN event ON event.version = wanted.value
CROSS JOIN version ON version.version = event.version
LEFT JOIN file ON file.file = version.file
)";

constexpr std::string_view select_topics = R"(
SELECT wanted.key, topic.id, topic.question
FROM json_each(?) AS wanted CROSS JOIN topic ON topic.version = wanted.value
)";

constexpr std::string_view insert_alias =
    "INSERT INTO alias (version, position, text) VALUES (?, ?, ?)";

}  // namespace

Statement alias_insert(Database& database) { return {database, insert_alias}; }

void insert_aliases(
    Statement& insert, std::int64_t version, const std::vector<std::string>& aliases
) {
    std::int64_t position = 0;
    for (const std::string& alias : aliases) {
        insert.run(version, position++, alias);
    }
}

EventRows::EventRows(Database& database)
    : event_(database, insert_event), alias_(alias_insert(database)),
      topic_(database, insert_topic) {}

void EventRows::insert(std::int64_t version, const Event& event) {
    std::optional<double> latitude;
    std::optional<double> longitude;
    if (event.coordinates) {
        latitude = event.coordinates->latitude;
        longitude = event.coordinates->longitude;
    }
    event_.run(
        version,
        event.title,
        stored(event.date),
        event.place,
        event.country,
        latitude,
        longitude,
        event.summary,
        event.note
    );
    insert_aliases(alias_, version, event.aliases);
    for (const auto& [id, question] : event.topics) {
        topic_.run(version, id, question);
    }
}

std::vector<Event> read_events(Database& database, const Versions& versions) {
    std::vector<Event> events;
    events.reserve(versions.count);
    Statement rows(database, select_events);
    rows.bind(versions.json);
    while (rows.step()) {
        Event& event = events.emplace_back();
        event.title = rows.text(0);
        event.date = date(rows, 1);
        event.place = rows.text(2);
        event.country = rows.text(3);
        if (rows.is_null(4) != rows.is_null(5)) {
            fail_corrupt("a latitude or a longitude is missing");
        }
        if (!rows.is_null(4)) {
            event.coordinates = Coordinates{.latitude = rows.real(4), .longitude = rows.real(5)};
        }
        event.summary = rows.text(6);
        event.note = rows.text(7);
        event.recorded_at = place(rows, 8);
    }
    versions.check(events.size());
    read_aliases(database, versions, events);
    Statement topics(database, select_topics);
    topics.bind(versions.json);
    while (topics.step()) {
        events.at(static_cast<std::size_t>(topics.integer(0)))
            .topics.emplace(topics.text(1), topics.text(2));
    }
    return events;
}

}  // namespace hearsay::store
