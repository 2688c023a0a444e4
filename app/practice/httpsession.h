// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practiceservice.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <memory>
#include <optional>

namespace techpass {

/// One connection: reads requests one after the other, has the service answer them, and writes what is to
/// reach the client. It lives as long as something is under way on it; a client that is gone does not stop
/// the work on its request. On the server's thread only.
class HttpSession final : public std::enable_shared_from_this<HttpSession>
{
public:
    HttpSession(boost::asio::ip::tcp::socket &&socket, PracticeService &service, std::shared_ptr<int> open);
    ~HttpSession();
    Q_DISABLE_COPY_MOVE(HttpSession)

    void run();

    static constexpr std::uint32_t maxHeaderBytes = 16 * 1024;
    static constexpr std::uint64_t maxBodyBytes = 4 * 1024 * 1024;
    static constexpr std::chrono::seconds idleTime{60};
    static constexpr std::chrono::seconds drainTime{2};

private:
    using ErrorCode = boost::beast::error_code;

    void readHeader();
    void headerRead(const ErrorCode &error);
    void readBody();
    void bodyRead(const ErrorCode &error);
    void work(const Arrival &arrival);
    void send(const HttpResponse &response, bool keepAlive);
    void sent(const ErrorCode &error, bool keepAlive);
    void refuse(const ErrorCode &error);
    void drain();
    void close();
    HttpRequest takeRequest();

    boost::beast::tcp_stream m_stream;
    boost::asio::steady_timer m_timer;
    PracticeService &m_service;
    std::shared_ptr<int> m_open; ///< how many connections there are
    boost::beast::flat_buffer m_buffer;
    std::optional<boost::beast::http::request_parser<boost::beast::http::string_body>> m_parser;
    HttpRequest m_request;
    bool m_keepAlive = false;
    QByteArray m_out;
};

} // namespace techpass
