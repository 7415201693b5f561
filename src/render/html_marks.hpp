// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/cut.hpp>
#include <hearsay/live.hpp>
#include <hearsay/report.hpp>

#include "render/voice.hpp"
#include "text/json.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace hearsay::render {

/// Ties the parts of a page together: the claims of a report are numbered, every element says which
/// of them it is about, and one block of data says what each claim has to do with (its speakers,
/// parties, outlets, documents and date), on which documents and outlets it rests alone, what it
/// repeats, and on which days it was on record and in force. The page's script reads nothing else.
class HtmlMarks {
public:
    /// Cuts the dossier on at most `most_days` of the days on which something came on record.
    /// `live`: of a page of the live view, where claims and documents have pages of their own;
    /// none: of a page by itself, which leads to nothing else. It must outlive this.
    HtmlMarks(const DossierIndex& index, const Report& report, const LiveFrame* live);

    /// ` data-c="3 5"`: an element is about these claims; nothing where none of them is numbered.
    [[nodiscard]] std::string about(const Ids& claims) const;
    [[nodiscard]] std::string about(const std::string& claim) const;

    /// ` data-d="3 7"`: an element is about this document, which is certainly on record from the
    /// fourth of the days on, and is the eighth thing; -1 for one that is none. Without a date it
    /// is from the first day on on which a claim on record stands in it, or came from it.
    [[nodiscard]] std::string
    about_document(const DossierIndex& index, const std::string& id) const;

    /// "#claim-x": where a claim stands in full, on this page or its own; empty where it does not.
    /// A claim of another event has a page of its own in the live view only.
    [[nodiscard]] std::string address(const std::string& claim) const;
    /// The same as an attribute, ` href="#claim-x"`, or nothing.
    [[nodiscard]] std::string link(const std::string& claim) const;
    /// ` href="#document-x"`: likewise, to where a document is told of.
    [[nodiscard]] std::string document_link(const std::string& document) const;

    /// As JSON that is safe inside of a script element.
    [[nodiscard]] std::string data() const;

    static constexpr std::size_t most_days = 120;

private:
    struct Thing {
        std::string_view kind;
        std::string id;
        std::string label;
    };
    struct Marked {
        std::string id;
        std::vector<std::size_t> things = {};
        std::vector<std::size_t> sole = {};
        /// From which day on it is undecided (u), in force (y) or on record but no longer in
        /// force (n).
        std::vector<std::pair<std::size_t, char>> states = {};
        /// Numbers of claims; none for a fabricated one, which stands for itself only.
        std::optional<std::vector<std::size_t>> repeats = {};
        std::vector<std::size_t> on_behalf_of = {};  ///< things
        std::vector<std::size_t> revises = {};       ///< numbers of claims, and so are the next
        std::vector<std::size_t> retracts = {};
    };

    std::size_t thing(std::string_view kind, const std::string& id, const std::string& label);
    std::set<std::size_t> speakers(const Voice& voice, const Claim& claim);
    void mark(const Voice& voice, const Comparison& comparison, Marked& marked);
    void mark_sole(const Voice& voice);
    void mark_repeats(const Voice& voice);
    void note_pages(const DossierIndex& index, const Report& report);
    void mark_amendments(const DossierIndex& index);
    void mark_days(const DossierIndex& index, const Report& report);
    void mark_documents(const DossierIndex& index, const Cut& cut);

    const LiveFrame* live_;
    std::string only_;  ///< the claim that the page is about; empty: the whole event
    std::set<std::string, std::less<>> in_full_;
    std::unordered_set<std::string_view> with_pages_;  ///< claims that have one, of a live page
    std::vector<Thing> things_;
    std::map<std::pair<std::string_view, std::string>, std::size_t> numbers_;
    std::vector<Marked> claims_;
    /// What these repeat of other events, or of what is not on record: only speakers and repeats.
    /// Numbered after them.
    std::vector<Marked> beyond_;
    std::unordered_map<std::string_view, std::size_t> claim_numbers_;
    std::vector<Date> days_;
    /// By the id of a document without a date: from which of the days on it is on record.
    std::unordered_map<std::string_view, std::size_t> undated_from_;
    /// Of a page that is cut itself, those that it leaves out though they may have been on record
    /// by some of the days: ids with their states, as those of the claims.
    std::vector<Marked> left_out_;
    std::string end_;  ///< in words, the day of that cut
};

}  // namespace hearsay::render
