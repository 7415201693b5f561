// SPDX-License-Identifier: Apache-2.0

#include "text/long_text.hpp"

#include <ostream>
#include <utility>

namespace hearsay::text {

namespace {

constexpr std::size_t piece_bytes = std::size_t{1} << 20;

}  // namespace

LongText& LongText::operator+=(std::string_view more) {
    if (more.empty()) {
        return *this;
    }
    if (!last_.empty() && last_.size() + more.size() > piece_bytes) {
        begin_piece();
    }
    last_ += more;
    return *this;
}

void LongText::begin_piece() {
    if (out_ != nullptr) {
        *out_ << last_;
        full_.clear();
    }
    full_.push_back(std::move(last_));
    last_.clear();
    last_.reserve(piece_bytes);
}

bool LongText::ends_with(std::string_view ending) const {
    if (last_.size() >= ending.size() || full_.empty()) {
        return last_.ends_with(ending);
    }
    const std::size_t before = ending.size() - last_.size();
    return ending.ends_with(last_) && full_.back().ends_with(ending.substr(0, before));
}

std::string LongText::take() {
    if (out_ != nullptr) {
        *out_ << std::exchange(last_, {});
        full_.clear();
        return {};
    }
    if (full_.empty()) {
        return std::exchange(last_, {});
    }
    std::size_t bytes = last_.size();
    for (const auto& piece : full_) {
        bytes += piece.size();
    }
    std::string whole;
    whole.reserve(bytes);
    for (auto& piece : full_) {
        whole += piece;
        std::string().swap(piece);  // so that all of it is never there twice
    }
    full_.clear();
    whole += std::exchange(last_, {});
    return whole;
}

}  // namespace hearsay::text
