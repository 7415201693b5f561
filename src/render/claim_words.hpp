// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/cut.hpp>
#include <hearsay/search.hpp>

#include "render/voice.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay::render {

/// Behind an order that rests on dates which are marked as uncertain (`?`).
constexpr std::string_view if_dates_right = " if the uncertain dates are right";

/// Whether the hedge is the very word of the certainty, so that to tell both would tell it twice.
bool hedge_says_certainty(const Claim& claim);

/// "likely, “allegedly”": how sure the speaker was, and the words that hold back; "“likely”" where
/// these are one word; "in c1: likely, “allegedly”" where it only repeats or endorses what another
/// claim says so; often nothing.
std::string reservation(const Voice& voice, const Claim& claim, const ComparedClaim& compared);

/// "financier", "orchestrator and supplier"; empty for none.
std::string role_words(const std::vector<Role>& roles);

/// What a claim does about its answer, beside the answer itself: "orchestrator and supplier
/// (certain)", "suggests: perpetrator (“allegedly”)", "denies any role". An assertion without a
/// role says nothing here. The speaker's certainty and hedge are always told.
/// Among claims that do something else, assertions are `told` too.
enum class Assertions { implied, told };
std::string stance(
    const Voice& voice,
    const Claim& claim,
    const ComparedClaim& compared,
    Assertions assertions = Assertions::implied
);

/// "asked about Israel as financier": what who names nobody was asked about; "speaking of “the
/// enemy”": whom it spoke of without a name; often nothing.
std::string asked_about(const Voice& voice, const Claim& claim, const ComparedClaim& compared);

/// The same as part of a sentence: "asserts Israel as financier", "names nobody".
std::string stance_sentence(const Voice& voice, const Claim& claim, const ComparedClaim& compared);

/// " [killed]": what it is about, where that is not who did it.
std::string on_topic(const Voice& voice, const ComparedClaim& compared);

/// The same with all that a reader must know beside it where it stands alone: "denies any role of
/// Iran (“as far as we know”) (retracted by that-claim)", "asserts 12 to 20 [killed]".
std::string whole_stance(
    const Voice& voice,
    const Claim& claim,
    const ComparedClaim& compared,
    const std::vector<Amendment>& amendments
);

/// How a sentence about what nobody said begins, before the name of whom it is ascribed to.
constexpr std::string_view put_in_mouth = "put in the mouth of ";

/// A sentence with its speakers: "Iran asserts Israel as financier", "A and B name nobody"; "put in
/// the mouth of Iran: names nobody" of what nobody said.
std::string says(const Voice& voice, const Claim& claim, const ComparedClaim& compared);

/// The same without them, for a sentence that has named them: "name nobody" of A and B.
std::string
stance_of_speakers(const Voice& voice, const Claim& claim, const ComparedClaim& compared);

/// Whom a comparison counts the claim for: "A and B" together, "A or B" where one speaker was of
/// one of them and it is not certain of which.
std::string holder(const Voice& voice, const Claim& claim, const ComparedClaim& compared);

/// "The spokesman, of the ministry": who speaks, and the bodies that a comparison by affiliation
/// counts it for, where these are others; "put in the mouth of Iran", who never said it.
std::string speaker_and_body(const Voice& voice, const Claim& claim, const ComparedClaim& compared);

/// Whether a comparison counts it for others than its principal.
bool is_rolled_up(const Claim& claim, const ComparedClaim& compared);

/// "repeats a and b; endorses c"; empty for no links.
std::string link_words(const Voice& voice, const Claim& claim);

/// When it was said, and disclosed where that is later: "from 3 Jan 2024 on", "undated".
std::string made(const Claim& claim);

/// What stands beside a claim of which the recorder is not sure, and what that says.
constexpr std::string_view uncertain_mark = "(?)";
constexpr std::string_view uncertain_words = "the recorder is not sure of this record";

/// "(?) (authenticity disputed)": what the recorder reserves about a record; often nothing.
std::string record_marks(const Claim& claim);

/// "retracted by that-claim (?)", "revised by that-claim (fabricated)", "retracted by that-claim,
/// itself taken back". Ids as recorded: not yet safe for where it is printed.
std::string amended_words(const Amendment& amendment);

/// " (?) (fabricated) (retracted by that-claim)": of what a search found. Ids as recorded.
std::string record_marks(const SearchHit& hit, const std::vector<Amendment>& amendments);

/// " as worded in cnn, which departs from what was said": of a text that was found and that is not
/// the claim's own; else nothing.
std::string wording_of(const SearchHit& hit);
/// The same of a claim.
std::string record_marks(const Claim& claim, const std::vector<Amendment>& amendments);
/// The same in words, for where no legend tells what a mark is.
std::string record_words(const Claim& claim, const std::vector<Amendment>& amendments);

/// "claim-a (?) (authenticity disputed)"
std::string id_with_record_marks(const Voice& voice, const Claim& claim);

/// The same within what is told of its holder: with who spoke for that or on its behalf, and the
/// name that the record has for its speaker: "claim-a (?) by The spokesman as “the channel”".
std::string mention(const Voice& voice, const Claim& claim, const ComparedClaim& compared);

/// The same with how sure the speaker is: "claim-a: likely".
std::string
mention_with_hedge(const Voice& voice, const Claim& claim, const ComparedClaim& compared);

/// "a repeat", "an endorsement": of one that takes its position from others; empty for one that
/// says it itself.
std::string_view taken_over_mark(const Claim& claim);
/// The same where it stands alone: " (a repeat)", " (endorses a fabricated claim)".
std::string taken_over_words(const Voice& voice, const Claim& claim);

/// What a reader must know beside the id: "(?)" for a record that the recorder is not sure of,
/// "(a repeat)", "(no longer in force)", "(fabricated)", "(authenticity disputed)", "(not yet on
/// record)".
std::string marks(const Claim& claim, const ComparedClaim& compared);

/// Mentions in a row: "a and b"; "a: likely; b by The spokesman" where one has a hedge or a
/// speaker, which would else seem to be of the others too.
std::string side_by_side(const std::vector<std::string>& mentions);

}  // namespace hearsay::render
