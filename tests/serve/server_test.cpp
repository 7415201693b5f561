// SPDX-License-Identifier: Apache-2.0

#include "serve/server.hpp"

#include "support/temporary_folder.hpp"
#include "support/without_threads.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/write.hpp>
#include <catch2/catch.hpp>

#include <memory>
#include <string>
#include <system_error>
#include <vector>

using namespace hearsay;
using namespace hearsay::serve;
using namespace hearsay::support;

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;

/// A server of a database that is not there yet, whose pages say so.
class Served {
public:
    Served() { server_ = std::make_unique<Server>(view_, "127.0.0.1", 0, ""); }

    [[nodiscard]] int port() const { return server_->port(); }
    [[nodiscard]] std::string host() const { return "127.0.0.1:" + std::to_string(port()); }
    Changes& changes() { return view_.changes(); }
    void end() { server_.reset(); }

private:
    TemporaryFolder folder_;
    LiveView view_{folder_.path() / "h.db", "hearsay"};
    std::unique_ptr<Server> server_;
};

/// One connection to a server.
class Client {
public:
    explicit Client(const Served& served) : socket_(context_) {
        socket_.connect(
            {asio::ip::make_address("127.0.0.1"), static_cast<std::uint16_t>(served.port())}
        );
    }

    Client& send(const std::string& text) {
        boost::system::error_code gone;
        asio::write(socket_, asio::buffer(text), gone);
        return *this;
    }

    /// Everything until the server closes the connection.
    std::string rest() {
        std::string text;
        boost::system::error_code end;
        asio::read(socket_, asio::dynamic_buffer(text), end);
        return text;
    }

    /// Up to and with a text.
    std::string until(const std::string& mark) {
        const auto size = asio::read_until(socket_, asio::dynamic_buffer(read_), mark);
        std::string text = read_.substr(0, size);
        read_.erase(0, size);
        return text;
    }

private:
    asio::io_context context_;
    tcp::socket socket_;
    std::string read_;
};

std::string first_line(const std::string& answer) { return answer.substr(0, answer.find('\r')); }

/// The first line of the answer to a text on a connection of its own.
std::string status_of(const Served& served, const std::string& text) {
    return first_line(Client(served).send(text).rest());
}

std::string get(const Served& served, const std::string& target, const std::string& more = "") {
    return "GET " + target + " HTTP/1.1\r\nHost: " + served.host() + "\r\n" + more + "\r\n";
}

constexpr const char* closing = "Connection: close\r\n";

}  // namespace

TEST_CASE("where no threads are to be had, a server fails and waits for none") {
    CHECK(holds_without_threads([] {
        try {
            const Served served;
            return false;
        } catch (const std::system_error& error) {
            return error.code() == std::errc::resource_unavailable_try_again;
        }
    }));
}

TEST_CASE("what is no question is refused, and the connection closed") {
    const Served served;
    CHECK(status_of(served, "nonsense\r\n\r\n") == "HTTP/1.1 400 Bad Request");
    CHECK(status_of(served, "GET / HTTP/9.9\r\n\r\n") == "HTTP/1.1 400 Bad Request");
    CHECK(
        status_of(served, get(served, "/", "X: " + std::string(20'000, 'x') + "\r\n")) ==
        "HTTP/1.1 431 Request Header Fields Too Large"
    );
    CHECK(
        status_of(served, get(served, "/", "Content-Length: 5000\r\n") + std::string(5000, 'x')) ==
        "HTTP/1.1 413 Payload Too Large"
    );
    const std::string answer =
        Client(served).send("POST / HTTP/1.1\r\nHost: " + served.host() + "\r\n\r\n").rest();
    CHECK(first_line(answer) == "HTTP/1.1 405 Method Not Allowed");
    CHECK(answer.find("Allow: GET, HEAD\r\n") != std::string::npos);
}

TEST_CASE("only what is asked of this server by its name, at an address, is answered") {
    const Served served;
    const std::string misdirected = "HTTP/1.1 421 Misdirected Request";
    CHECK(status_of(served, "GET / HTTP/1.0\r\n\r\n") == misdirected);
    CHECK(status_of(served, "GET / HTTP/1.0\r\nHost: evil.example\r\n\r\n") == misdirected);
    CHECK(
        status_of(served, get(served, "/", "Host: evil.example\r\nConnection: close\r\n")) ==
        misdirected
    );
    CHECK(status_of(served, get(served, "/%zz", closing)) == "HTTP/1.1 400 Bad Request");
    CHECK(
        status_of(served, get(served, "https://evil.example/", closing)) ==
        "HTTP/1.1 400 Bad Request"
    );
    // The absolute form names the host itself, whatever else is said (RFC 9112, 3.2.2).
    CHECK(status_of(served, get(served, "http://evil.example/", closing)) == misdirected);
    CHECK(status_of(served, get(served, "http:///live.js", closing)) == misdirected);
    CHECK(
        status_of(served, get(served, "http://" + served.host() + "/live.js", closing)) ==
        "HTTP/1.1 200 OK"
    );
    CHECK(status_of(served, get(served, "/live.js", closing)) == "HTTP/1.1 200 OK");
}

TEST_CASE("a connection stays for more questions, and a head has no body") {
    const Served served;
    Client client(served);
    // Both at once: they are answered one after the other.
    client.send(
        "HEAD /live.css HTTP/1.1\r\nHost: " + served.host() + "\r\n\r\n" + get(served, "/live.css")
    );
    const std::string head = client.until("\r\n\r\n");
    CHECK(first_line(head) == "HTTP/1.1 200 OK");
    CHECK(
        head.find("Content-Length: " + std::to_string(live_style().size()) + "\r\n") !=
        std::string::npos
    );
    const std::string second = client.until("\r\n\r\n");
    CHECK(first_line(second) == "HTTP/1.1 200 OK");
    CHECK(second.find("Content-Security-Policy: default-src 'none'") != std::string::npos);
    CHECK(
        client.send(get(served, "/live.js", closing)).rest().find("HTTP/1.1 200 OK") !=
        std::string::npos
    );
}

TEST_CASE("pages that wait are told of each change, and end with the server") {
    Served served;
    Client fresh(served);
    fresh.send(get(served, "/changes?shown=0"));
    CHECK(first_line(fresh.until("\r\n\r\n")) == "HTTP/1.1 200 OK");
    CHECK(fresh.until("\n\n") == ": hearsay\n\n");
    {
        Client gone(served);
        gone.send(get(served, "/changes?shown=0"));
        gone.until("\n\n");
    }
    served.changes().note();
    CHECK(fresh.until("\n\n") == "event: change\ndata: 1\n\n");
    Client stale(served);
    stale.send(get(served, "/changes?shown=0"));
    stale.until("\r\n\r\n");
    CHECK(stale.until("\n\n") == "event: change\ndata: 0\n\n");
    served.changes().note();
    CHECK(fresh.until("\n\n") == "event: change\ndata: 2\n\n");
    CHECK(stale.until("\n\n") == "event: change\ndata: 2\n\n");
    // With its connections open, the server ends, and they with it.
    served.end();
    CHECK(fresh.rest().empty());
    CHECK(stale.rest().empty());
}

TEST_CASE("there is a bound to the pages that wait") {
    const Served served;
    std::vector<std::unique_ptr<Client>> waiting;
    for (int i = 0; i < 128; ++i) {
        waiting.push_back(std::make_unique<Client>(served));
        waiting.back()->send(get(served, "/changes?shown=0"));
        waiting.back()->until("\n\n");
    }
    CHECK(
        status_of(served, get(served, "/changes?shown=0", closing)) ==
        "HTTP/1.1 503 Service Unavailable"
    );
    CHECK(status_of(served, get(served, "/live.js", closing)) == "HTTP/1.1 200 OK");
}
