// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practiceserver.h"

#include "app/practice/httpsession.h"

#include <boost/asio/io_context.hpp>

#include <thread>

using namespace Qt::StringLiterals;

namespace techpass {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

constexpr int maxConnections = 512;
constexpr std::chrono::milliseconds retryAccept{100};

} // namespace

/// The parts that exist while the server runs, in the order in which they need each other.
struct PracticeServer::Running
{
    std::unique_ptr<PracticeService> service;
    std::shared_ptr<int> connections = std::make_shared<int>(0);
    asio::io_context context{1};
    tcp::acceptor acceptor{context};
    asio::steady_timer timer{context};
    std::thread thread;
    QUrl address;

    ~Running()
    {
        context.stop();
        if (thread.joinable())
            thread.join();
    }

    Result<void> listen(quint16 port)
    {
        boost::system::error_code error;
        const tcp::endpoint wanted(asio::ip::address_v4::loopback(), port);
        acceptor.open(wanted.protocol(), error);
        if (!error)
            acceptor.set_option(asio::socket_base::reuse_address(true), error);
        if (!error)
            acceptor.bind(wanted, error);
        if (!error)
            acceptor.listen(asio::socket_base::max_listen_connections, error);
        const tcp::endpoint bound = error ? wanted : acceptor.local_endpoint(error);
        if (error) {
            return failure(Error::Kind::ServiceFailed,
                u"cannot listen on 127.0.0.1:"_s % QString::number(port) % u": "_s
                    % QString::fromStdString(error.message()));
        }
        address = QUrl(u"http://127.0.0.1:"_s % QString::number(bound.port()));
        return {};
    }

    void accept()
    {
        acceptor.async_accept([this](const boost::system::error_code &error, tcp::socket socket) {
            if (error == asio::error::operation_aborted)
                return;
            if (error) {
                // No file descriptor is left, most likely: some will be soon.
                timer.expires_after(retryAccept);
                timer.async_wait([this](const boost::system::error_code &) { accept(); });
                return;
            }
            if (*connections < maxConnections)
                std::make_shared<HttpSession>(std::move(socket), *service, connections)->run();
            accept();
        });
    }
};

PracticeServer::PracticeServer() = default;
PracticeServer::~PracticeServer() = default;

Result<void> PracticeServer::start(const PracticeOptions &options)
{
    stop();
    FaultPlan faults;
    if (!options.faults.isEmpty()) {
        Result<FaultPlan> read = FaultPlan::fromJson(options.faults);
        if (!read)
            return tl::unexpected(read.error());
        faults = std::move(*read);
    }
    auto running = std::make_unique<Running>();
    if (const Result<void> listening = running->listen(options.port); !listening)
        return listening;
    running->service = std::make_unique<PracticeService>(PracticeService::Settings{
        running->address, options.policy, std::move(faults), options.tokenLife, &systemTime, {}});
    if (const Result<void> opened = running->service->open(options.stateFile); !opened)
        return opened;
    running->accept();
    running->thread = std::thread([context = &running->context] { context->run(); });
    m_running = std::move(running);
    return {};
}

void PracticeServer::stop()
{
    m_running.reset();
}

QUrl PracticeServer::service() const
{
    return m_running ? m_running->address : QUrl();
}

QUrl PracticeServer::issuer() const
{
    QUrl url = service();
    if (!url.isEmpty())
        url.setPath(u"/oidc"_s);
    return url;
}

} // namespace techpass
