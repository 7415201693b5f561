// SPDX-License-Identifier: Apache-2.0

#include "records/readers.hpp"

namespace hearsay::records {
namespace {

template <auto Entry>
void id_entry(Reader& reader, const Field& field, Defaults& defaults) {
    Defaults::Entry& entry = defaults.*Entry;
    entry.at = inside_quotes(field.value);
    entry.faulty = !read_id(reader, field, entry.text);
}

void language_entry(Reader& reader, const Field& field, Defaults& defaults) {
    defaults.language.at = inside_quotes(field.value);
    defaults.language.faulty = !read_language(reader, field, defaults.language.text);
}

constexpr Key<Defaults> defaults_keys[] = {
    {"event", Need::optional, id_entry<&Defaults::event>},
    {"document", Need::optional, id_entry<&Defaults::document>},
    {"language", Need::optional, language_entry},
    {"topic", Need::optional, id_entry<&Defaults::topic>},
};

}  // namespace

void read_defaults(Reader& reader, const Field& field, Defaults& defaults) {
    if (check_table(reader, field, "a table: write [defaults]")) {
        read_table(
            reader, field.value, {"[defaults]", field.value.region()}, defaults_keys, defaults
        );
        // A mistyped default is one fault, and no claim has to miss it.
        const auto excuse = [&](std::string_view key, Defaults::Entry& entry) {
            entry.faulty = entry.faulty || (entry.text.empty() && reader.excuses(key));
        };
        excuse("event", defaults.event);
        excuse("document", defaults.document);
        excuse("language", defaults.language);
        excuse("topic", defaults.topic);
        return;
    }
    for (auto* entry : {&defaults.event, &defaults.document, &defaults.language, &defaults.topic}) {
        entry->faulty = true;
    }
}

}  // namespace hearsay::records
