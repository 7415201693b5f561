// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/compare.hpp>
#include <hearsay/dossier.hpp>

#include "render/numbers.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace hearsay::render {

/// Makes a text that comes from a record safe for one kind of output.
using Safe = std::string (*)(std::string_view);

std::string as_it_is(std::string_view raw);     ///< for JSON, which escapes by itself
std::string on_terminal(std::string_view raw);  ///< one line, whose breaks are blanks
std::string in_markdown(std::string_view raw);  ///< inline, at the start of a line and in cells too

/// A text of several lines, each made safe by itself.
std::vector<std::string> lines_of(std::string_view raw, Safe safe);

/// When something was done, rather than how long it lasted: "3 Jan 2024 or later" for an interval
/// with an open end.
std::string when(const Date& date);
/// The same behind a verb: "on 7 Sep 1983", "in Jul 1957", "in the 1970s", "about Jun 1993".
std::string at_time(const Date& date);

/// A number or range that is an answer, in words: "100 to 300", "500 or more"; empty for another
/// text.
std::string number_words(std::string_view answer);

/// Where a page leads to with what it names; empty: nowhere.
using Address = std::function<std::string(std::string_view id)>;

/// Of the records that a page names.
struct Addresses {
    Address document = {};
    Address claim = {};
    Address outlet = {};
    Address actor = {};
};

/// What is called by which words, for one kind of output: its texts hold words of our own, and
/// texts of records only after they were made safe. Refers to the index.
class Voice {
public:
    /// With addresses, which are for HTML only, every document that is named by its title or id,
    /// every claim that is named, and every outlet and actor that is named by its id, is a link.
    Voice(const DossierIndex& index, Safe safe, Addresses addresses = {});

    [[nodiscard]] const DossierIndex& index() const { return *index_; }

    [[nodiscard]] std::string operator()(std::string_view raw) const { return safe_(raw); }
    /// A sentence of ours that names what stands in records: it stays in its order, whatever the
    /// direction of these.
    [[nodiscard]] std::string sentence(std::string_view raw) const;
    /// In quotation marks, its breaks of lines told as "on_one_line" does.
    [[nodiscard]] std::string quoted(std::string_view raw) const;
    /// A text of several lines within a sentence: "first line / second line".
    [[nodiscard]] std::string on_one_line(std::string_view raw) const;
    /// Words that were made safe already, in square brackets.
    [[nodiscard]] std::string bracketed(const std::string& words) const;
    /// A text of several lines, each made safe by itself.
    [[nodiscard]] std::vector<std::string> lines(std::string_view raw) const;

    /// By name, with what the record holds back about who it is; and with the id, where others have
    /// the same name: "Ministry of Defence (syria-mod)".
    [[nodiscard]] std::string actor(std::string_view id) const;
    [[nodiscard]] std::string actors(const std::vector<std::string>& ids) const;
    /// By its title; by its id where the dossier does not hold it.
    [[nodiscard]] std::string event(std::string_view id) const;
    /// "Iranian Students' News Agency (ISNA)"; with the id, where others have the same name.
    [[nodiscard]] std::string outlet(std::string_view id) const;
    /// "ISNA", where the outlet has an alias so short that no other outlet goes by; else its name,
    /// with the id where others have the same.
    [[nodiscard]] std::string short_outlet(std::string_view id) const;
    /// That alias as it is recorded; empty where there is none.
    [[nodiscard]] std::string_view abbreviation(const Outlet& outlet) const;
    /// "“Title” (ramani-kerman-2024)", or the id alone where there is no title.
    [[nodiscard]] std::string document(std::string_view id) const;
    /// Whether that leads to where all is told of it.
    [[nodiscard]] bool leads_to_document(std::string_view id) const;
    /// A record by its id alone.
    [[nodiscard]] std::string by_id(Kind kind, std::string_view id) const;
    /// Whether that leads anywhere.
    [[nodiscard]] bool leads_to(Kind kind, std::string_view id) const;
    /// By its id.
    [[nodiscard]] std::string claim(std::string_view id) const;
    [[nodiscard]] std::string
    claims(const std::vector<std::string>& ids, std::string_view conjunction = "and") const;
    /// The short name of the outlet that an appearance is in.
    [[nodiscard]] std::string place_of(const Appearance& appearance) const;
    /// Ids, or other raw texts, in a row: "a, b and c".
    [[nodiscard]] std::string
    list(const std::vector<std::string>& raw, std::string_view conjunction = "and") const;

    /// "“Islamic State”", where the record names its speaker otherwise than the actor is called;
    /// else nothing.
    [[nodiscard]] std::string name_used(const Claim& claim) const;
    /// Who speaks: "“Islamic State” [Islamic State - Khorasan Province] on behalf of X".
    [[nodiscard]] std::string speaker(const Claim& claim) const;
    /// The same with the office they spoke in, beside them and not beside X: "Y, Foreign Minister,
    /// on behalf of X".
    [[nodiscard]] std::string speaker_in_office(const Claim& claim) const;
    /// Whether it is a number, rather than a word of digits.
    [[nodiscard]] bool is_number(std::string_view topic, std::string_view answer) const {
        return numbers_.holds(topic, answer);
    }
    /// An answer for people: actors by name, numbers in words.
    [[nodiscard]] std::string answer(std::string_view topic, std::string_view answer) const;
    /// Whom or what a claim names, as its speaker named it, with what that is resolved to.
    [[nodiscard]] std::string named(const Claim& claim, const ComparedClaim& compared) const;
    [[nodiscard]] std::string label(std::string_view topic, const Position& position) const;

private:
    /// Of the records of a kind; nothing for a kind whose records no page leads to.
    [[nodiscard]] const Address& address_of(Kind kind) const;
    [[nodiscard]] std::string speaker_as_named(const Claim& claim) const;

    const DossierIndex* index_;
    std::unordered_set<std::string_view> shared_names_;         ///< of actors
    std::unordered_set<std::string_view> shared_outlet_names_;  ///< full names
    std::unordered_set<std::string_view> shared_outlet_words_;  ///< names and abbreviations
    Numbers numbers_;
    Safe safe_;
    Addresses addresses_;
};

}  // namespace hearsay::render
