#pragma once

#include <hearsay/compare.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hearsay {

/// Numbers the sources that label a flow.
class SourceLabels {
public:
    std::size_t number(SoleSource::Kind kind, std::string_view id) {
        const auto [found, is_new] = numbers_.try_emplace({kind, id}, sources_.size());
        if (is_new) {
            sources_.push_back({kind, std::string(id)});
        }
        return found->second;
    }
    [[nodiscard]] const SoleSource& source(std::size_t label) const { return sources_[label]; }

private:
    std::map<std::pair<SoleSource::Kind, std::string_view>, std::size_t> numbers_;
    std::vector<SoleSource> sources_;
};

}  // namespace hearsay
