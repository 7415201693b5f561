// SPDX-License-Identifier: Apache-2.0

#include "records/codes.hpp"

#include <algorithm>

namespace hearsay {

const std::vector<CodeExplanation>& code_explanations() {
    static const std::vector<CodeExplanation> all = [] {
        std::vector<CodeExplanation> codes;
        for (const auto family :
             {records::codes_of_files(),
              records::codes_of_records(),
              records::codes_of_claims(),
              records::codes_of_warnings()}) {
            codes.insert(codes.end(), family.begin(), family.end());
        }
        return codes;
    }();
    return all;
}

}  // namespace hearsay
