// SPDX-License-Identifier: Apache-2.0

#include "records/readers.hpp"

namespace hearsay::records {
namespace {

constexpr std::string_view header = "[[claim.appearance]]";

/// An appearance with its number, and where the keys stand that have rules between them.
struct AppearanceDraft {
    AppearanceDraft(Appearance& of, std::size_t index) : appearance(of), number(index) {}

    Appearance& appearance;
    std::size_t number = 0;
    std::optional<Region> document, outlet, date, url;
};

template <auto Read>
void of_appearance(Reader& reader, const Field& field, AppearanceDraft& draft) {
    Read(reader, field, draft.appearance);
}

void document(Reader& reader, const Field& field, AppearanceDraft& draft) {
    draft.document = field.key;
    if (read_id(reader, field, draft.appearance.document)) {
        const Region at = inside_quotes(field.value);
        reader.note(Spot::reference, at, Reference::appearance_document, 0, draft.number);
    }
}

void outlet(Reader& reader, const Field& field, AppearanceDraft& draft) {
    draft.outlet = field.key;
    if (read_id(reader, field, draft.appearance.outlet)) {
        const Region at = inside_quotes(field.value);
        reader.note(Spot::reference, at, Reference::appearance_outlet, 0, draft.number);
    }
}

void published(Reader& reader, const Field& field, AppearanceDraft& draft) {
    draft.date = field.key;
    read_date(reader, field, draft.appearance.date);
}

void address(Reader& reader, const Field& field, AppearanceDraft& draft) {
    draft.url = field.key;
    read_url(reader, field, draft.appearance.url);
}

void via(Reader& reader, const Field& field, AppearanceDraft& draft) {
    read_references(reader, field, draft.appearance.via, Reference::via, draft.number);
}

void via_outlet(Reader& reader, const Field& field, AppearanceDraft& draft) {
    read_references(
        reader, field, draft.appearance.via_outlet, Reference::via_outlet, draft.number
    );
}

using A = Appearance;

constexpr Key<AppearanceDraft> appearance_keys[] = {
    {"document", Need::optional, document},
    {"outlet", Need::optional, outlet},
    {"date", Need::optional, published},
    {"url", Need::optional, address},
    {"via", Need::optional, via},
    {"via_outlet", Need::optional, via_outlet},
    {"quote", Need::optional, of_appearance<lines<&A::quote, Appearance>>},
    {"language", Need::optional, of_appearance<language<&A::language, Appearance>>},
    {"translation", Need::optional, of_appearance<lines<&A::translation, Appearance>>},
    {"certainty", Need::optional, of_appearance<word<&A::certainty, Appearance>>},
    {"distorts", Need::optional, of_appearance<line<&A::distorts, Appearance>>},
    {"locator", Need::optional, of_appearance<line<&A::locator, Appearance>>},
    {"note", Need::optional, of_appearance<lines<&A::note, Appearance>>},
};

void check(Reader& reader, const TableAt& table, const AppearanceDraft& draft) {
    if (!draft.document && !draft.outlet && !reader.excuses("document") &&
        !reader.excuses("outlet")) {
        reader.fault(
            "H050",
            table.header,
            std::string(table.name) + " has neither `document` nor `outlet`",
            "name the document, or the outlet where the item is not identified"
        );
    } else if (draft.document && draft.outlet) {
        reader.fault(
            "H051",
            *draft.outlet,
            "both `document` and `outlet`",
            "the document names its outlet: keep `outlet` for items that are not identified"
        );
    } else if (draft.document) {
        for (const auto& [at, name] : {std::pair(draft.date, "`date`"), {draft.url, "`url`"}}) {
            if (at) {
                reader.fault(
                    "H052",
                    *at,
                    std::string(name) + " beside `document`",
                    "the document's own is used: put it there; what belongs to the claim itself "
                    "stands above its [[claim.appearance]]"
                );
            }
        }
    }
}

}  // namespace

void read_appearance(
    Reader& reader, const Field& field, std::size_t index, Appearance& appearance
) {
    AppearanceDraft draft(appearance, index);
    const TableAt table{header, field.value.region()};
    read_table(reader, field.value, table, appearance_keys, draft);
    check(reader, table, draft);
}

}  // namespace hearsay::records
