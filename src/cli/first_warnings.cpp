// SPDX-License-Identifier: Apache-2.0

#include "cli/first_warnings.hpp"

#include "text/digest.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <tuple>

namespace hearsay::cli {

namespace {

auto order_of_warning(const Diagnostic& warning) {
    return std::tie(
        warning.place.file,
        warning.place.line,
        warning.place.column,
        warning.code,
        warning.message,
        warning.place.length
    );
}

}  // namespace

FirstWarnings::Digest FirstWarnings::digest_of(const Diagnostic& warning) {
    std::string whole = warning.place.file;
    for (const auto number : {warning.place.line, warning.place.column, warning.place.length}) {
        whole += ':' + std::to_string(number);
    }
    whole += '\n' + warning.code + '\n' + warning.message;
    const auto digest = text::Sha256().update(whole).finish();
    Digest half{};
    std::copy_n(digest.begin(), half.size(), half.begin());
    return half;
}

bool FirstWarnings::Before::operator()(const Diagnostic& a, const Diagnostic& b) const {
    return order_of_warning(a) < order_of_warning(b);
}

void FirstWarnings::count(const Diagnostic& warning) {
    digests_of_rest_[warning.code].push_back(digest_of(warning));
}

void FirstWarnings::add(std::vector<Diagnostic> warnings) {
    for (auto& warning : warnings) {
        if (first_.size() == most_ && !Before()(warning, *first_.rbegin())) {
            if (Before()(*first_.rbegin(), warning)) {
                count(warning);
            }
            continue;
        }
        first_.insert(std::move(warning));
        if (first_.size() > most_) {
            count(*first_.rbegin());
            first_.erase(std::prev(first_.end()));
        }
    }
}

FirstWarnings::Taken FirstWarnings::take() {
    Taken taken;
    while (!first_.empty()) {
        taken.first.push_back(std::move(first_.extract(first_.begin()).value()));
    }
    for (auto& [code, digests] : digests_of_rest_) {
        std::ranges::sort(digests);
        taken.more[code] =
            static_cast<std::size_t>(std::unique(digests.begin(), digests.end()) - digests.begin());
    }
    digests_of_rest_.clear();
    return taken;
}

}  // namespace hearsay::cli
