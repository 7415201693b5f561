// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay::newsroom {

/// A date that the test knows to be right; an empty text is no date.
std::optional<Date> dated(std::string_view text);

/// In a document, in an outlet whose item is not identified, and either via documents.
Appearance in_document(std::string document, std::vector<std::string> via = {});
Appearance in_outlet(std::string outlet, std::string_view date = "");

/// Records of one event, "attack" (3 January 2024), as tests put them together. What it returns
/// stays valid as long as fewer than a thousand records of a kind are added.
class Newsroom {
public:
    Newsroom();

    Actor& actor(std::string id, std::string name = "");
    Outlet& outlet(std::string id, std::string name = "");
    /// Published and archived by an outlet that is added where it is not there.
    Document& document(std::string id, std::string_view date = "", std::string outlet = "wire");
    /// An assertion that the speaker (added where it is not there) made at a date.
    Claim& claim(std::string id, std::string speaker, std::string_view date = "2024-01-04");
    /// The same, which repeats another.
    Claim& repeat(std::string id, std::string speaker, std::string of, std::string_view date = "");

    /// Ready for analysis, with implied appearances.
    [[nodiscard]] Dossier dossier() const;

private:
    Records records_;
};

}  // namespace hearsay::newsroom
