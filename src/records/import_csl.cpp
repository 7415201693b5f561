// SPDX-License-Identifier: Apache-2.0

#include <hearsay/date.hpp>
#include <hearsay/import.hpp>

#include "records/csl_names.hpp"
#include "records/csl_texts.hpp"
#include "records/import_draft.hpp"
#include "records/read_csl.hpp"
#include "records/syntax.hpp"
#include "text/digest.hpp"
#include "text/escape.hpp"
#include "text/json.hpp"
#include "text/slug.hpp"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace hearsay {

namespace {

using records::Draft;
using records::FreshIds;
using text::Json;

/// What publishes items of a CSL type, as far as the type tells.
std::string_view outlet_kind_of(std::string_view type) {
    if (type == "article-newspaper") {
        return "newspaper";
    }
    if (type == "article-magazine") {
        return "magazine";
    }
    if (type == "article-journal" || type == "review") {
        return "journal";
    }
    if (type == "broadcast") {
        return "broadcaster";
    }
    if (type == "webpage" || type == "post-weblog") {
        return "website";
    }
    return type == "post" ? "social-media" : type == "report" ? "think-tank" : "other";
}

/// An id that other imports give to the same name, and to no other: for names of which nothing can
/// stand in an id.
std::string id_by_digest(std::string_view kind, std::string_view name) {
    constexpr std::size_t digits = 8;
    return std::string(kind) + '-' + text::sha256_hex(name).substr(0, digits);
}

class CslImport {
public:
    Imported run(std::string_view content) {
        const auto read = records::read_csl(content);
        if (!read) {
            return std::vector{read.error()};
        }
        std::size_t number = 0;
        for (const auto& item : read.value()) {
            add_document(item, ++number);
        }
        mark_faults(stubs_);
        mark_faults(documents_);
        // Outlets and authors first: the file reads from what is named to what names it.
        auto file = stubs_.file();
        const auto documents = documents_.file();
        file += documents.substr(documents.find('\n') + 1);
        return file;
    }

private:
    /// What is missing becomes a remark; a line that is wrong becomes one as a whole.
    static void mark_faults(Draft& draft) {
        std::optional<std::size_t> last;
        for (const auto& fault : draft.faults()) {
            if (fault.is_gap()) {
                draft.add_remark(fault.line, "fill in: " + fault.message);
            } else if (last != fault.line) {
                draft.comment_out(fault.line, fault.message);
            }
            last = fault.line;
        }
    }

    void add_document(const Json& item, std::size_t number) {
        const auto authors = names(item);
        const auto title = records::title_of(item, "title");
        const auto date = records::date_of_csl(item, "issued");
        auto wanted =
            text::slug(authors.empty() ? outlet_of(item) : authors.front().family, longest_part);
        auto title_part = text::slug(title, longest_title);
        if (title_part.empty() && !title.empty()) {
            title_part = id_by_digest("item", title);
        }
        for (const auto& part :
             {date.substr(0, date.find_first_not_of("0123456789")), title_part}) {
            wanted += wanted.empty() || part.empty() ? "" : "-";
            wanted += part;
        }
        documents_.header("[[document]]");
        documents_.text(
            "id", ids_.make(wanted.empty() ? "item-" + std::to_string(number) : wanted)
        );
        add_outlet(item);
        documents_.text("title", title);
        documents_.text("language", records::line_of(item, "language"));
        const auto url = records::line_of(item, "URL");
        const auto doi = records::line_of(item, "DOI");
        const bool has_url = records::is_web_address(url);
        documents_.text("url", has_url || doi.empty() ? url : records::address_of_doi(doi));
        add_authors(authors);
        documents_.text("date", date);
        if (const auto either = records::either_winter(item, "issued"); !either.empty()) {
            documents_.add_remark(documents_.lines().size() - 1, either);
        }
        documents_.text("accessed", records::date_of_csl(item, "accessed"));
        const auto archived = records::line_of(item, "archive_location");
        documents_.text("archived", records::is_web_address(archived) ? archived : std::string());
        documents_.text("note", records::lines_of(item, "note"));
        add_rest(item, has_url, records::is_web_address(archived), date.empty());
    }

    /// What stands in the item and in no key of the record.
    void add_rest(const Json& item, bool has_url, bool has_archive, bool lacks_date) {
        for (const auto& [key, value] : item.items()) {
            const bool is_text = value.is_string();
            const bool told =
                (is_text && (key == "title" || key == "language" || key == "note" ||
                             key == "container-title")) ||
                (is_text && key == "type" && is_type_told(item)) ||
                (is_text && key == "URL" && (has_url || records::line_of(item, "DOI").empty())) ||
                (is_text && key == "publisher" && records::line_of(item, "container-title").empty()
                ) ||
                (is_text && key == "DOI" && !has_url) ||
                (is_text && key == "archive_location" && has_archive) ||
                (key == "author" && records::are_told(value)) ||
                (key == "issued" && !lacks_date && records::date_of_csl_says_all(value)) ||
                (key == "accessed" && !records::date_of_csl(item, "accessed").empty() &&
                 records::date_of_csl_says_all(value));
            if (!told) {
                auto remark = key;
                remark += ": ";
                remark += text::dump(value, false);
                remark.pop_back();  // the newline
                documents_.comment(remark);
            }
        }
    }

    /// Whether its outlet, which may have been made for another item, says it.
    [[nodiscard]] bool is_type_told(const Json& item) const {
        const auto kind = outlet_kind_of(records::line_of(item, "type"));
        const auto found = outlets_.find(outlet_of(item));
        return kind != "other" && found != outlets_.end() && found->second.kind == kind;
    }

    static std::string outlet_of(const Json& item) {
        auto name = records::title_of(item, "container-title");
        return name.empty() ? records::title_of(item, "publisher") : name;
    }

    void add_outlet(const Json& item) {
        const auto name = outlet_of(item);
        if (name.empty()) {
            return;  // the reader says that it is missing
        }
        auto& [id, kind] = outlets_[name];
        if (id.empty()) {
            const auto slug = text::slug(name, longest_title);
            kind = outlet_kind_of(records::line_of(item, "type"));
            id = outlet_ids_.make(slug.empty() ? id_by_digest("outlet", name) : slug);
            stubs_.header("[[outlet]]");
            stubs_.text("id", id);
            stubs_.text("name", name);
            stubs_.text("kind", kind);
            stubs_.add_remark(stubs_.lines().size() - 1, "a guess from the type of the item");
        }
        documents_.text("outlet", id);
    }

    static std::vector<records::CslName> names(const Json& item) {
        std::vector<records::CslName> names;
        const auto found = item.find("author");
        if (found == item.end() || !found->is_array()) {
            return names;
        }
        names.reserve(found->size());
        for (const auto& each : *found) {
            if (auto name = records::csl_name(each); !name.whole.empty()) {
                names.push_back(std::move(name));
            }
        }
        return names;
    }

    void add_authors(const std::vector<records::CslName>& authors) {
        std::string array;
        for (const auto& author : authors) {
            auto& id = actors_[author.whole];
            if (id.empty()) {
                const auto slug = text::slug(author.whole, longest_title);
                id = actor_ids_.make(slug.empty() ? id_by_digest("author", author.whole) : slug);
                stubs_.header("[[actor]]");
                stubs_.text("id", id);
                stubs_.text("name", author.whole);
                stubs_.text("kind", author.is_person ? "person" : "organisation");
                if (!author.is_person) {
                    stubs_.add_remark(
                        stubs_.lines().size() - 1, "a guess from the form of the name"
                    );
                }
            }
            array += array.empty() ? "[" : ", ";
            array += text::toml_basic(id);
        }
        if (!array.empty()) {
            documents_.raw("authors", array + "]");
        }
    }

    static constexpr std::size_t longest_part = 30;
    static constexpr std::size_t longest_title = 50;

    struct Outlet {
        std::string id;
        std::string kind;
    };

    Draft stubs_;
    Draft documents_;
    FreshIds ids_;
    FreshIds outlet_ids_;
    FreshIds actor_ids_;
    std::unordered_map<std::string, Outlet> outlets_;      ///< by names
    std::unordered_map<std::string, std::string> actors_;  ///< ids by names
};

}  // namespace

Imported import_csl(std::string_view json) { return CslImport().run(json); }

}  // namespace hearsay
