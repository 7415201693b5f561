// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/compare.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hearsay {

/// Numbers the sources that label a flow.
class SourceLabels {
public:
    std::size_t number(Source::Kind kind, std::string_view id) {
        auto& numbers = numbers_[static_cast<std::size_t>(kind)];
        const auto [found, is_new] = numbers.try_emplace(id, sources_.size());
        if (is_new) {
            sources_.push_back({kind, std::string(id)});
        }
        return found->second;
    }
    [[nodiscard]] std::size_t size() const { return sources_.size(); }
    [[nodiscard]] const Source& source(std::size_t label) const { return sources_[label]; }

private:
    std::array<std::unordered_map<std::string_view, std::size_t>, 3> numbers_;  ///< by kind
    std::vector<Source> sources_;
};

}  // namespace hearsay
