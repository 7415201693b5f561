// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/diagnostic.hpp>
#include <hearsay/dossier.hpp>

#include <vector>

namespace hearsay {

/// What `check` warns of in the claims of an event's dossier, each at the header of the record that
/// it is about: H101 gaps, summed up by claim and by document; H102 anachronism, H103 circular,
/// H104 bottleneck, H105 drift, H106 fabricated, H107 echo, H108 stale; H110 a shift that no link
/// tells; H111 `credibility = 1` ("confirmed by other sources") where there are no two independent
/// origins; H120 a claim that disputes another and takes another position itself. Sorted by place.
/// Explained by `code_explanations`.
std::vector<Diagnostic> warnings_of(const Dossier& dossier);

}  // namespace hearsay
