// SPDX-License-Identifier: Apache-2.0

#include "serve/connection.hpp"

#include "serve/answering.hpp"
#include "serve/question.hpp"

#include <boost/asio/buffer.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>

#include <array>
#include <chrono>
#include <exception>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace hearsay::serve {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using boost::system::error_code;

/// For a request to come, and for the next one on a connection that stays.
constexpr std::chrono::seconds patience(5);
/// For a whole answer to be taken.
constexpr std::chrono::seconds patience_with_answer(60);
constexpr std::uint32_t header_at_most = 8192;
constexpr std::uint64_t body_at_most = 1024;  ///< no question has one
/// What is read of a refused request, so that whoever sent it sees the refusal.
constexpr std::size_t drained_at_most = 1U << 20U;
constexpr std::size_t waiting_at_most = 128;

/// What goes on when something has been read or written. One type for all, because the library is
/// instantiated for each.
using Handler = std::function<void(error_code, std::size_t)>;

using Request = http::request<http::string_body>;
using Response = http::response<http::string_body>;

std::string_view view(beast::string_view text) { return {text.data(), text.size()}; }

beast::string_view view(std::string_view text) { return {text.data(), text.size()}; }

template <typename Message>
void set_headers(Message& response) {
    response.set("Content-Security-Policy", live_policy());
    response.set("X-Content-Type-Options", "nosniff");
    response.set("Referrer-Policy", "no-referrer");
    response.set("Cross-Origin-Resource-Policy", "same-origin");
    response.set("Cross-Origin-Opener-Policy", "same-origin");
    response.set(http::field::cache_control, "no-store");
}

Response make_response(http::status status, std::string_view type, std::string body) {
    Response response(status, 11);
    set_headers(response);
    response.set(http::field::content_type, view(type));
    response.body() = std::move(body);
    response.prepare_payload();
    return response;
}

Response refusal(http::status status, std::string_view why) {
    return make_response(status, "text/plain; charset=utf-8", std::string(why) + "\n");
}

/// Counts a connection while it is open.
class Counted {
public:
    explicit Counted(std::size_t& count) : count_(&count) { ++*count_; }
    ~Counted() { --*count_; }
    Counted(const Counted&) = delete;
    Counted& operator=(const Counted&) = delete;

private:
    std::size_t* count_;
};

}  // namespace

/// A page that waits for changes: server-sent events (WHATWG HTML, 9.2), one a change, and a
/// comment now and then.
class WaitingPage : public std::enable_shared_from_this<WaitingPage> {
public:
    /// `shown`: how many changes the page knows of, as its address says.
    WaitingPage(beast::tcp_stream stream, Common& common, std::string_view shown)
        : stream_(std::move(stream)), counted_(common.connections),
          told_(common.view.changes().count()),
          // What changed since the page was made is told at once.
          next_(shown == std::to_string(told_) ? ": hearsay\n\n" : "event: change\ndata: 0\n\n") {}

    void start() {
        set_headers(head_);
        head_.set(http::field::content_type, "text/event-stream");
        head_.keep_alive(false);
        stream_.expires_after(patience);
        http::async_write_header(
            stream_,
            serializer_,
            Handler([self = shared_from_this()](error_code failure, std::size_t) {
                if (!failure) {
                    self->is_writing_ = false;
                    self->write();
                    self->notice_going();
                }
            })
        );
    }

    void tell(std::uint64_t changes) {
        if (changes > told_) {
            told_ = changes;
            next_ = "event: change\ndata: " + std::to_string(changes) + "\n\n";
        } else if (next_.empty()) {
            next_ = ": hearsay\n\n";
        }
        write();
    }

private:
    void write() {
        if (is_writing_ || next_.empty()) {
            return;
        }
        is_writing_ = true;
        now_ = std::exchange(next_, {});
        stream_.expires_after(patience);
        asio::async_write(
            stream_,
            asio::buffer(now_),
            Handler([self = shared_from_this()](error_code failure, std::size_t) {
                self->is_writing_ = false;
                if (failure) {
                    self->stream_.close();
                    return;
                }
                // Whoever waits may do so for hours.
                self->stream_.expires_never();
                self->write();
            })
        );
    }

    /// Nothing more is asked on this connection; its end is seen by reading.
    void notice_going() {
        stream_.socket().async_read_some(
            asio::buffer(ignored_),
            [self = shared_from_this()](error_code failure, std::size_t) {
                if (failure) {
                    self->stream_.close();
                    return;
                }
                self->notice_going();
            }
        );
    }

    beast::tcp_stream stream_;
    Counted counted_;
    std::uint64_t told_;
    http::response<http::empty_body> head_{http::status::ok, 11};
    http::response_serializer<http::empty_body> serializer_{head_};
    std::string now_;   ///< on its way
    std::string next_;  ///< said once that has gone
    bool is_writing_ = true;
    std::array<char, 512> ignored_{};
};

namespace {

class Connection : public std::enable_shared_from_this<Connection> {
public:
    Connection(asio::ip::tcp::socket socket, Common& common)
        : stream_(std::move(socket)), common_(common), counted_(common.connections) {}

    void read() {
        is_head_ = false;
        parser_.emplace();
        parser_->header_limit(header_at_most);
        parser_->body_limit(body_at_most);
        stream_.expires_after(patience);
        http::async_read(
            stream_,
            buffer_,
            *parser_,
            Handler([self = shared_from_this()](error_code failure, std::size_t) {
                if (failure) {
                    self->refuse(failure);
                } else {
                    self->answer();
                }
            })
        );
    }

private:
    /// What cannot be read as a request.
    void refuse(error_code failure) {
        if (failure == http::error::header_limit || failure == http::error::buffer_overflow) {
            last(refusal(http::status::request_header_fields_too_large, "too long a question"));
        } else if (failure == http::error::body_limit) {
            last(refusal(http::status::payload_too_large, "no question has so much to say"));
        } else if (failure.category() == http::make_error_code(http::error::bad_method).category() && failure != http::error::end_of_stream && failure != http::error::partial_message) {
            last(refusal(http::status::bad_request, "this is no HTTP request"));
        }
        // Else it has gone, or has taken too long.
    }

    void answer() {
        const Request& request = parser_->get();
        is_head_ = request.method() == http::verb::head;
        if (request.method() != http::verb::get && !is_head_) {
            Response response =
                refusal(http::status::method_not_allowed, "hearsay only answers GET");
            response.set(http::field::allow, "GET, HEAD");
            last(std::move(response));
            return;
        }
        const auto target = parse_target(view(request.target()));
        const std::string_view host = target.host ? *target.host : view(request[http::field::host]);
        if (request.count(http::field::host) != 1 || !common_.access->is_ours(host)) {
            send(refusal(http::status::misdirected_request, "this is not the name of this server"));
            return;
        }
        auto question = read_target(target.rest);
        if (!question) {
            send(refusal(http::status::bad_request, "this is no address"));
            return;
        }
        const std::string token = question->word("token");
        if (!common_.access->is_allowed(token, view(request[http::field::cookie]))) {
            send(refusal(
                http::status::forbidden, "open the address that hearsay printed, with its token"
            ));
            return;
        }
        if (!token.empty() && !common_.access->token().empty()) {
            question->words.erase("token");
            send(without_token(*question));
            return;
        }
        answer(std::move(*question));
    }

    /// Takes the token out of the address, which people copy.
    [[nodiscard]] Response without_token(const Question& question) const {
        Response response = refusal(http::status::found, "the token is kept by the browser");
        response.set(http::field::location, address_of(question));
        response.set(
            http::field::set_cookie,
            common_.access->cookie() + "; HttpOnly; SameSite=Strict; Path=/"
        );
        return response;
    }

    void answer(Question question) {
        if (question.path == "/live.css") {
            send(make_response(
                http::status::ok, "text/css; charset=utf-8", std::string(live_style())
            ));
        } else if (question.path == "/live.js") {
            send(make_response(
                http::status::ok, "text/javascript; charset=utf-8", std::string(live_script())
            ));
        } else if (question.path == "/changes" && !is_head_) {
            wait_for_changes(question.word("shown"));
        } else {
            make_page(std::move(question));
        }
    }

    void wait_for_changes(const std::string& shown) {
        std::erase_if(common_.waiting, [](const auto& page) { return page.expired(); });
        if (common_.waiting.size() >= waiting_at_most) {
            send(refusal(http::status::service_unavailable, "too many pages wait for changes"));
            return;
        }
        const auto page = std::make_shared<WaitingPage>(std::move(stream_), common_, shown);
        common_.waiting.push_back(page);
        page->start();
    }

    void make_page(Question question) {
        // It takes its time by design, bounded by what is on record.
        stream_.expires_never();
        asio::post(
            common_.answering.context(),
            [self = shared_from_this(), question = std::move(question)]() mutable {
                Response response = self->page_of(question);
                asio::io_context& context = self->common_.context;
                // The last to hold it must be the thread of connections.
                asio::post(
                    context,
                    [self = std::move(self), response = std::move(response)]() mutable {
                        self->send(std::move(response));
                    }
                );
            }
        );
    }

    [[nodiscard]] Response page_of(const Question& question) const {
        try {
            Answer answer = common_.view.answer(question);
            return make_response(
                static_cast<http::status>(answer.status), answer.type, std::move(answer.body)
            );
        } catch (const std::exception&) {
            return refusal(http::status::internal_server_error, "hearsay failed to answer");
        }
    }

    /// Sends the last answer of this connection.
    void last(Response response) {
        is_last_ = true;
        send(std::move(response));
    }

    void send(Response response) {
        response_ = std::move(response);
        is_last_ = is_last_ || !parser_->get().keep_alive();
        response_.keep_alive(!is_last_);
        serializer_.emplace(response_);
        stream_.expires_after(patience_with_answer);
        const Handler then = [self = shared_from_this()](error_code failure, std::size_t) {
            if (!failure) {
                self->has_sent();
            }
        };
        if (is_head_) {
            http::async_write_header(stream_, *serializer_, then);
        } else {
            http::async_write(stream_, *serializer_, then);
        }
    }

    void has_sent() {
        response_ = {};
        if (!is_last_) {
            read();
            return;
        }
        error_code ignored;
        stream_.socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
        stream_.expires_after(patience);
        drain(0);
    }

    /// A connection that is closed on what was not read yet is reset, and its answer lost.
    void drain(std::size_t so_far) {
        stream_.async_read_some(
            asio::buffer(drained_),
            Handler([self = shared_from_this(), so_far](error_code failure, std::size_t size) {
                if (!failure && so_far + size < drained_at_most) {
                    self->drain(so_far + size);
                }
            })
        );
    }

    beast::tcp_stream stream_;
    Common& common_;
    Counted counted_;
    beast::flat_buffer buffer_{header_at_most + body_at_most};
    std::optional<http::request_parser<http::string_body>> parser_;
    Response response_;
    std::optional<http::response_serializer<http::string_body>> serializer_;
    std::array<char, 4096> drained_{};
    bool is_head_ = false;
    bool is_last_ = false;
};

}  // namespace

void serve_client(boost::asio::ip::tcp::socket socket, Common& common) {
    std::make_shared<Connection>(std::move(socket), common)->read();
}

void tell_waiting(Common& common, std::uint64_t changes) {
    for (const auto& each : common.waiting) {
        if (const auto page = each.lock()) {
            page->tell(changes);
        }
    }
}

}  // namespace hearsay::serve
