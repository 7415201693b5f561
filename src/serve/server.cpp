// SPDX-License-Identifier: Apache-2.0

#include "serve/server.hpp"

#include "serve/answering.hpp"
#include "serve/connection.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <algorithm>
#include <chrono>
#include <system_error>
#include <thread>
#include <utility>

namespace hearsay::serve {

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

constexpr std::size_t connections_at_most = 256;
constexpr int connecting_at_most = 256;  ///< whom the kernel keeps waiting meanwhile
/// Between looks for room where there is none.
constexpr std::chrono::milliseconds pause(20);
constexpr std::chrono::milliseconds breath(10'000);  ///< between signs of life to who waits

tcp::acceptor listen(asio::io_context& context, const std::string& host, int port) {
    const auto told = [&](const error_code& why) {
        const std::string where = port == 0 ? host : host + ":" + std::to_string(port);
        return CannotListen(
            "cannot listen on " + where + ": " + why.message(),
            why == asio::error::address_in_use || why == asio::error::access_denied
        );
    };
    error_code failure;
    const auto found = tcp::resolver(context).resolve(
        host, std::to_string(port), tcp::resolver::passive | tcp::resolver::numeric_service, failure
    );
    if (failure || found.empty()) {
        throw told(failure);
    }
    const tcp::endpoint address = *found.begin();
    try {
        tcp::acceptor acceptor(context, address.protocol());
        acceptor.set_option(tcp::acceptor::reuse_address(true));
        acceptor.bind(address);
        acceptor.listen(connecting_at_most);
        return acceptor;
    } catch (const boost::system::system_error& error) {
        throw told(error.code());
    }
}

std::size_t answering_threads() { return std::max(2U, std::thread::hardware_concurrency()); }

}  // namespace

class Server::Listening {
public:
    Listening(LiveView& view, const std::string& host, int port, std::string token)
        : view_(view), common_{.view = view, .context = context_, .answering = answering_},
          acceptor_(listen(context_, host, port)) {
        common_.access.emplace(host, this->port(), std::move(token));
        // Counted before anyone can ask: a change between a page's asking and the first step of the
        // thread that tells would else be told to nobody until the next sign of life.
        const std::uint64_t told = view_.changes().count();
        accept();
        try {
            speaking_ = std::jthread([this] { context_.run(); });
            telling_ = std::jthread([this, told] { tell_changes(told); });
        } catch (const std::system_error&) {
            end();  // the one that runs would be waited for, for ever
            throw;
        }
    }

    ~Listening() { end(); }

    Listening(const Listening&) = delete;
    Listening& operator=(const Listening&) = delete;

    [[nodiscard]] int port() const { return acceptor_.local_endpoint().port(); }

private:
    void end() {
        view_.changes().stop();
        if (telling_.joinable()) {
            telling_.join();
        }
        answering_.end();
        context_.stop();
        if (speaking_.joinable()) {
            speaking_.join();
        }
    }

    void accept() {
        if (common_.connections >= connections_at_most) {
            accept_later();
            return;
        }
        acceptor_.async_accept([this](error_code failure, tcp::socket socket) {
            if (failure == asio::error::operation_aborted) {
                return;
            }
            if (failure) {
                // Out of descriptors, say.
                accept_later();
                return;
            }
            error_code ignored;
            socket.set_option(tcp::no_delay(true), ignored);
            serve_client(std::move(socket), common_);
            accept();
        });
    }

    void accept_later() {
        timer_.expires_after(pause);
        timer_.async_wait([this](error_code failure) {
            if (!failure) {
                accept();
            }
        });
    }

    void tell_changes(std::uint64_t told) {
        for (;;) {
            told = view_.changes().wait_for_more(told, breath);
            if (view_.changes().is_stopped()) {
                return;
            }
            asio::post(context_, [this, told] { tell_waiting(common_, told); });
        }
    }

    LiveView& view_;
    // Connections that are still open end with the context, and count themselves out then.
    Common common_;
    asio::io_context context_{1};
    Answering answering_{answering_threads()};
    tcp::acceptor acceptor_;
    asio::steady_timer timer_{context_};
    std::jthread speaking_;
    std::jthread telling_;
};

Server::Server(LiveView& view, const std::string& host, int port, std::string token)
    : listening_(std::make_unique<Listening>(view, host, port, std::move(token))) {}

Server::~Server() = default;

int Server::port() const { return listening_->port(); }

}  // namespace hearsay::serve
