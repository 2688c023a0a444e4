// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/httpsession.h"

#include "app/practice/problemanswer.h"
#include "app/practice/randomtoken.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/read.hpp>

using namespace Qt::StringLiterals;

namespace techpass {

namespace asio = boost::asio;
namespace http = boost::beast::http;

namespace {

QByteArray toBytes(boost::beast::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

/// The path and query of a request target, also where a proxy sent the whole address (RFC 9112, 3.2.2).
QByteArray originForm(const QByteArray &target)
{
    constexpr QByteArrayView scheme("http://");
    if (!target.startsWith(scheme))
        return target;
    const qsizetype slash = target.indexOf('/', scheme.size());
    return slash < 0 ? QByteArray("/") : target.mid(slash);
}

ServiceProblem problemOf(const boost::beast::error_code &error)
{
    if (error == http::error::header_limit) {
        return {431, u"headers-too-large"_s, u"The headers are too large"_s,
            u"The headers of a request take at most 16 KiB."_s, {}};
    }
    if (error == http::error::body_limit) {
        return {413, u"body-too-large"_s, u"The body is too large"_s,
            u"The body of a request takes at most 4 MiB."_s, {}};
    }
    return malformed(u"This is not an HTTP request: "_s % QString::fromStdString(error.message()));
}

} // namespace

HttpSession::HttpSession(asio::ip::tcp::socket &&socket, PracticeService &service, std::shared_ptr<int> open)
    : m_stream(std::move(socket))
    , m_timer(m_stream.get_executor())
    , m_service(service)
    , m_open(std::move(open))
{
    ++*m_open;
    ErrorCode ignored;
    m_stream.socket().set_option(asio::ip::tcp::no_delay(true), ignored);
}

HttpSession::~HttpSession()
{
    --*m_open;
}

void HttpSession::run()
{
    readHeader();
}

void HttpSession::readHeader()
{
    m_parser.emplace();
    m_parser->header_limit(maxHeaderBytes);
    m_parser->body_limit(maxBodyBytes);
    m_stream.expires_after(idleTime);
    http::async_read_header(m_stream, m_buffer, *m_parser,
        [self = shared_from_this()](const ErrorCode &error, std::size_t) { self->headerRead(error); });
}

void HttpSession::headerRead(const ErrorCode &error)
{
    if (error)
        return refuse(error);
    if (toBytes(m_parser->get()[http::field::expect]).compare("100-continue", Qt::CaseInsensitive) != 0)
        return readBody();
    m_out = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(m_stream, asio::buffer(m_out.constData(), static_cast<std::size_t>(m_out.size())),
        [self = shared_from_this()](const ErrorCode &failed, std::size_t) {
            if (failed)
                return self->close();
            self->readBody();
        });
}

void HttpSession::readBody()
{
    http::async_read(m_stream, m_buffer, *m_parser,
        [self = shared_from_this()](const ErrorCode &error, std::size_t) { self->bodyRead(error); });
}

void HttpSession::bodyRead(const ErrorCode &error)
{
    if (error)
        return refuse(error);
    m_keepAlive = m_parser->get().keep_alive();
    m_request = takeRequest();
    const Arrival arrival = m_service.arrive(m_request);
    if (arrival.delay.count() == 0)
        return work(arrival);
    m_stream.expires_never();
    m_timer.expires_after(arrival.delay);
    m_timer.async_wait([self = shared_from_this(), arrival](const ErrorCode &) { self->work(arrival); });
}

HttpRequest HttpSession::takeRequest()
{
    auto &message = m_parser->get();
    HttpRequest request;
    request.method = toBytes(message.method_string());
    request.setTarget(originForm(toBytes(message.target())));
    for (const auto &field : message)
        request.headers.append({toBytes(field.name_string()), toBytes(field.value())});
    request.body = QByteArray::fromStdString(message.body());
    return request;
}

void HttpSession::work(const Arrival &arrival)
{
    send(m_service.answer(m_request, arrival), m_keepAlive);
}

void HttpSession::send(const HttpResponse &response, bool keepAlive)
{
    m_out = response.toBytes(keepAlive);
    if (response.bytesToSend) {
        m_out.truncate(*response.bytesToSend);
        keepAlive = false;
    }
    m_stream.expires_after(idleTime);
    asio::async_write(m_stream, asio::buffer(m_out.constData(), static_cast<std::size_t>(m_out.size())),
        [self = shared_from_this(), keepAlive](
            const ErrorCode &error, std::size_t) { self->sent(error, keepAlive); });
}

void HttpSession::sent(const ErrorCode &error, bool keepAlive)
{
    if (error || !keepAlive)
        return close();
    readHeader();
}

void HttpSession::refuse(const ErrorCode &error)
{
    // Whoever went away, fell silent or never began a request needs no answer.
    if (error.category() != make_error_code(http::error::bad_version).category()
        || error == http::error::end_of_stream || error == http::error::partial_message)
        return close();
    HttpResponse response = problemAnswer(problemOf(error)).with("X-Trace-Id", randomTraceId());
    m_out = response.toBytes(false);
    asio::async_write(m_stream, asio::buffer(m_out.constData(), static_cast<std::size_t>(m_out.size())),
        [self = shared_from_this()](const ErrorCode &, std::size_t) { self->drain(); });
}

void HttpSession::drain()
{
    // Closing on unread bytes resets the connection, and the client may never see why.
    ErrorCode ignored;
    m_stream.socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    m_buffer.clear();
    m_stream.expires_after(drainTime);
    m_stream.async_read_some(
        m_buffer.prepare(maxHeaderBytes), [self = shared_from_this()](const ErrorCode &error, std::size_t) {
            if (!error)
                self->drain();
        });
}

void HttpSession::close()
{
    ErrorCode ignored;
    m_stream.socket().shutdown(asio::ip::tcp::socket::shutdown_both, ignored);
    m_stream.close();
}

} // namespace techpass
