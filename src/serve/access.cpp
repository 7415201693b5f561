// SPDX-License-Identifier: Apache-2.0

#include "serve/access.hpp"

#include "text/ascii.hpp"

#include <boost/asio/ip/address.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace hearsay::serve {

namespace {

constexpr std::array<std::string_view, 3> names_of_this_machine{"localhost", "127.0.0.1", "[::1]"};

/// In a time that does not tell how much of it is right.
bool is_same(std::string_view a, std::string_view b) {
    if (a.size() != b.size()) {
        return false;
    }
    unsigned difference = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        difference |= static_cast<unsigned>(a[i] == b[i] ? 0 : 1);
    }
    return difference == 0;
}

}  // namespace

Access::Access(std::string_view host, int port, std::string token)
    : host_(text::ascii_lower(host)), port_(std::to_string(port)), token_(std::move(token)) {}

bool Access::is_ours(std::string_view host_header) const {
    std::string host = text::ascii_lower(host_header);
    if (const std::string port = ":" + port_; host.ends_with(port)) {
        host.resize(host.size() - port.size());
    } else if (port_ != "80") {
        return is_anywhere();
    }
    // A browser writes an address of IPv6 in brackets and in its shortest form.
    boost::system::error_code none;
    const auto listening = boost::asio::ip::make_address(host_, none);
    const bool is_address =
        !none && host.size() > 2 && host.front() == '[' &&
        boost::asio::ip::make_address(host.substr(1, host.size() - 2), none) == listening && !none;
    return is_address || (host == host_ && !listening.is_v6()) ||
           std::ranges::find(names_of_this_machine, host) != std::end(names_of_this_machine) ||
           is_anywhere();
}

// Whoever listens on all addresses of a machine cannot know by which name it is called; there the
// token keeps others out.
bool Access::is_anywhere() const {
    boost::system::error_code none;
    const auto listening = boost::asio::ip::make_address(host_, none);
    return !token_.empty() && !none && listening.is_unspecified();
}

bool Access::is_allowed(std::string_view token_in_address, std::string_view cookie_header) const {
    if (token_.empty() || is_same(token_in_address, token_)) {
        return true;
    }
    const std::string ours = cookie();
    while (!cookie_header.empty()) {
        const auto end = std::min(cookie_header.find(';'), cookie_header.size());
        std::string_view each = cookie_header.substr(0, end);
        each.remove_prefix(std::min(each.find_first_not_of(' '), each.size()));
        if (is_same(each, ours)) {
            return true;
        }
        cookie_header.remove_prefix(std::min(end + 1, cookie_header.size()));
    }
    return false;
}

std::string Access::cookie() const { return "hearsay-" + port_ + '=' + token_; }

bool is_loopback(std::string_view address) {
    const std::string host = text::ascii_lower(address);
    return host == "localhost" || host == "::1" || host.starts_with("127.");
}

}  // namespace hearsay::serve
