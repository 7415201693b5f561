// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/clocks.hpp>
#include <hearsay/live.hpp>

#include "serve/question.hpp"

namespace hearsay::serve {

/// The clocks that a question asks by, which the frame gets as they were given. Throws a `Refusal`
/// where they are none, are told twice or under another name: what is on record now would be taken
/// for what was then. The frame then has them as refused.
Clocks clocks_asked(const Question& question, LiveFrame& frame);

}  // namespace hearsay::serve
