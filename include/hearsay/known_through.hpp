// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>
#include <hearsay/source.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

/// A claim or document that is known through a source, at any distance.
struct KnownThrough {
    /// `alone`: without the source it would be lost, as `set_aside` decides. `beside`: other ways
    /// lead to it too. `repeats`: none of its own ways passes the source, but what it repeats is
    /// known through that.
    enum class Way : std::uint8_t { alone, beside, repeats };

    std::string id;
    Way way = Way::alone;
    /// Of `repeats`: which of the claims that it repeats are known so, in the order of its record.
    std::vector<std::string> repeats = {};
};

/// "alone", "beside" or "repeats".
std::string_view name_of(KnownThrough::Way way);

/// The claims that are known through a source, in order of their ids: those of which a way from the
/// record to them (over their appearances, what these came via and what their documents relay), or
/// from them to who said first what they say, passes it; and, of a document or outlet, those that
/// repeat one of these, and so on. What is fabricated stands for itself, whatever it repeats.
/// Linear in the dossier.
std::vector<KnownThrough> claims_known_through(const Dossier& dossier, const Source& source);

/// The documents that are known through a document or outlet, in order of their ids: itself or its
/// own, and those that relay one of these, and so on. `alone` are those whose every way from what
/// they relay first passes it. Linear in the dossier.
std::vector<KnownThrough> documents_known_through(const Dossier& dossier, const Source& source);

/// What is known through a source by the end of a day.
struct KnownThroughByThen {
    std::vector<KnownThrough> ways;
    /// Ids of claims that are not among them because of a text whose date leaves open whether it
    /// was there by then; sorted.
    std::vector<std::string> undecided;
};

/// The claims, or the documents, that are known through a source in a dossier as it stood by the
/// end of a day (`as_it_stood`); without one, in all of it.
KnownThroughByThen known_through(
    const Dossier& dossier, Kind kind, const Source& source, const std::optional<Date>& as_of
);

}  // namespace hearsay
