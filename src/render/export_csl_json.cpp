// SPDX-License-Identifier: Apache-2.0

#include <hearsay/export.hpp>

#include "render/csl_date.hpp"
#include "text/json.hpp"

namespace hearsay {

namespace {

using text::Json;
using text::put;

/// The CSL 1.0.2 type of what such an outlet publishes, and the variable that its name goes to.
struct Type {
    const char* type;
    const char* outlet;
};

Type type_of(OutletKind kind) {
    switch (kind) {
    case OutletKind::news_agency:
    case OutletKind::newspaper:
        return {"article-newspaper", "container-title"};
    case OutletKind::magazine:
        return {"article-magazine", "container-title"};
    case OutletKind::journal:
        return {"article-journal", "container-title"};
    case OutletKind::broadcaster:
        return {"broadcast", "container-title"};
    case OutletKind::website:
        return {"webpage", "container-title"};
    case OutletKind::social_media:
        return {"post", "container-title"};
    case OutletKind::think_tank:
    case OutletKind::press_office:
        return {"report", "publisher"};
    case OutletKind::other:
        break;
    }
    return {"document", "publisher"};
}

Json item_of(const DossierIndex& index, const Document& document) {
    const auto* outlet = index.outlet(document.outlet);
    const auto type = type_of(outlet == nullptr ? OutletKind::other : outlet->kind);
    Json item{{"id", document.id}, {"type", type.type}};
    put(item, "title", document.title);
    put(item, type.outlet, outlet == nullptr ? document.outlet : outlet->name);
    for (const auto& id : document.authors) {
        // One name as it is recorded: which part is the family's is not.
        const auto* author = index.actor(id);
        item["author"].push_back({{"literal", author == nullptr ? id : author->name}});
    }
    if (document.date) {
        item["issued"] = render::csl_date(*document.date);
    }
    if (document.accessed) {
        item["accessed"] = render::csl_date(*document.accessed);
    }
    put(item, "URL", document.url);
    put(item, "language", document.language);
    put(item, "archive_location", document.archived);
    put(item, "note", document.note);
    return item;
}

}  // namespace

std::string export_csl_json(const Dossier& dossier) {
    const DossierIndex index(dossier);
    Json items = Json::array();
    for (const auto& document : dossier.records.documents) {
        items.push_back(item_of(index, document));
    }
    return text::dump(items, true);
}

}  // namespace hearsay
