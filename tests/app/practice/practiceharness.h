// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practiceservice.h"

#include <memory>

namespace techpass {

/// The practice service without sockets and with a clock of the test's own.
class PracticeHarness final
{
public:
    explicit PracticeHarness(const QString &stateFile = {}, const Policy &policy = quickPolicy());
    Q_DISABLE_COPY_MOVE(PracticeHarness)

    struct Answer
    {
        HttpResponse response;
        int status = 0;
        QJsonObject json;
        QString problem; ///< the code of a problem
    };

    static Policy quickPolicy(); ///< the practice policy, with a pace that no test reaches
    static HttpRequest request(const QByteArray &method, const QByteArray &target,
        const QByteArray &body = {}, const HttpHeaders &headers = {});
    static Answer read(const HttpResponse &response);

    Answer send(const HttpRequest &request);
    /// With the access token, and for creating POSTs with a new idempotency key unless `key` is given.
    Answer get(const QByteArray &target, const HttpHeaders &headers = {});
    Answer post(const QByteArray &target, const QJsonObject &body, const QString &key = {});
    HttpRequest postRequest(const QByteArray &target, const QJsonObject &body, const QString &key = {});
    Answer form(const QByteArray &path, const FormFields &fields);

    void setFaults(const QByteArray &json);
    void setPolicy(const QByteArray &json);
    QJsonObject ledger();

    /// The whole flow with PKCE; sets `access` and `refresh` and gives the token answer.
    Answer signIn(const QString &person);
    static FormFields authorization(const QString &person, const QString &verifier);
    static FormFields redirectFields(const HttpResponse &response);

    QDateTime now = QDateTime(QDate(2025, 3, 4), QTime(2, 15, 30), Qt::UTC);
    QByteArray access;
    QByteArray refresh;
    std::unique_ptr<PracticeService> service;
    Result<void> opened;
};

inline const QString goodVerifier = QStringLiteral("0123456789abcdefghijklmnopqrstuvwxyz-._~ABCDEFG");
inline const QString goodRedirect = QStringLiteral("http://127.0.0.1:5555/callback");

QString newKey();
QJsonObject vendorAccount(int number);
QJsonObject officerAccount(int number);
QJsonObject invitationBody(const QString &email);

} // namespace techpass
