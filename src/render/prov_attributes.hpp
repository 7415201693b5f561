// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/records.hpp>

#include "model/position.hpp"
#include "render/prov_graph.hpp"

#include <string>
#include <vector>

/// What PROV says of each record by itself: its attributes.
namespace hearsay::render {

/// An attribute of ours whose value is a text, a name, ...; a way to write many of them.
class ProvAttributes {
public:
    ProvAttributes& type(std::string_view prefix, std::string name);
    ProvAttributes&
    text(std::string_view name, const std::string& text, std::string_view language = {});
    ProvAttributes& label(const std::string& text);
    ProvAttributes& texts(std::string_view name, const std::vector<std::string>& texts);
    ProvAttributes& name(std::string_view name, std::string_view prefix, const std::string& id);
    ProvAttributes&
    names(std::string_view name, std::string_view prefix, const std::vector<std::string>& ids);
    ProvAttributes& date(std::string_view name, const std::optional<Date>& date);
    ProvAttributes& uri(std::string_view name, const std::string& uri);
    ProvAttributes& flag(std::string_view name, bool flag);
    ProvAttributes& integer(std::string_view name, std::optional<int> number);
    ProvAttributes& letter(std::string_view name, std::optional<char> letter);
    template <typename Word>
    ProvAttributes& word(std::string_view name, const std::optional<Word>& word) {
        return word ? text(name, std::string(name_of(*word))) : *this;
    }

    [[nodiscard]] std::vector<ProvAttribute> take() { return std::move(all_); }

private:
    ProvAttributes& add(std::string_view prefix, std::string_view name, ProvValue value);

    std::vector<ProvAttribute> all_;
};

std::vector<ProvAttribute> attributes_of(const Event& event);
std::vector<ProvAttribute> attributes_of(const Actor& actor);
std::vector<ProvAttribute> attributes_of(const Outlet& outlet);
std::vector<ProvAttribute> attributes_of(const Document& document);
/// `reserved_in`: the claim whose hedge and certainty hold for it, as it only repeats or endorses
/// that; or empty.
std::vector<ProvAttribute>
attributes_of(const Claim& claim, const Standing& standing, const std::string& reserved_in);
std::vector<ProvAttribute> attributes_of(const Appearance& appearance);
/// Of the act of speech by which a claim was made.
std::vector<ProvAttribute> attributes_of_speech(const Claim& claim);

}  // namespace hearsay::render
