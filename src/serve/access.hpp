// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

namespace hearsay::serve {

/// Who may read. A page of the web that a browser is shown can make it ask a server on the same
/// machine: under a name of its own that it lets point here (DNS rebinding), so only names that are
/// ours are answered. Beyond this machine, who asks must know the token.
class Access {
public:
    /// `host`: the address that is listened on. `token`: empty where none is asked for.
    Access(std::string_view host, int port, std::string token);

    /// Whether the Host header of a request is a name of this server.
    [[nodiscard]] bool is_ours(std::string_view host_header) const;

    /// Whether it comes with the token: in its address, or in a cookie that the server set.
    [[nodiscard]] bool
    is_allowed(std::string_view token_in_address, std::string_view cookie_header) const;

    [[nodiscard]] const std::string& token() const { return token_; }

    /// What a browser is to keep: "hearsay-8417=TOKEN". Cookies are those of a host, whatever the
    /// port, and several servers may run on one.
    [[nodiscard]] std::string cookie() const;

private:
    [[nodiscard]] bool is_anywhere() const;

    std::string host_;
    std::string port_;
    std::string token_;
};

/// Whether an address, or a name for one, is one that only this machine reaches.
bool is_loopback(std::string_view address);

}  // namespace hearsay::serve
