// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/submission/sender.h"
#include "app/techpass/servicechannel.h"
#include "models/store/outboxstore.h"
#include "models/store/storage.h"
#include "tests/support/misbehavingserver.h"
#include "tests/support/scriptedtokens.h"

#include <QTemporaryDir>

namespace techpass::test {

/// A real outbox with its sender, before a service that a test scripts.
class OutboxHarness final
{
public:
    explicit OutboxHarness(const QUrl &service, const NetworkRoute &route = {})
        : channel(Environment{QStringLiteral("test"), QStringLiteral("Test"), service, service, {},
                      QStringLiteral("k3y"), {}, route},
            tokens)
        , sender(storage, channel, folder.path())
    {
        policy.requestsPerSecond = 1000;
        policy.idempotencyKeys = true;
        policy.settleSeconds = 1;
        sender.setPolicy(policy);
    }

    static NewSubmission::Row account(int number)
    {
        AccountRequest request;
        request.email = QStringLiteral("single%1@ibm.com").arg(number);
        request.username = QStringLiteral("single%1").arg(number);
        request.firstName = QStringLiteral("Kavitha");
        request.lastName = QStringLiteral("Raj");
        request.countryCode = QStringLiteral("65");
        request.contactNumber = QString::number(91000000 + number);
        request.organisation = QStringLiteral("Vendor");
        request.reason = QStringLiteral("Data platform");
        return {number, CreationRequest{request}};
    }

    /// One submission; its key is that of its first row.
    void submit(const QList<NewSubmission::Row> &rows)
    {
        const NewSubmission submission{
            environment, user, QString::number(rows.first().position), QStringLiteral("List"), rows};
        const auto written
            = storage
                  .run([submission](Database &database) { return OutboxStore(database).enqueue(submission); })
                  .result();
        if (!written)
            qWarning("outbox: %s", qPrintable(written.error().detail));
        sender.wake();
    }

    void start() { sender.start(environment, user); }

    /// All rows, the oldest submission's first.
    QList<OutboxRow> rows()
    {
        const auto found
            = storage.run([this](Database &database) { return OutboxStore(database).all(environment, user); })
                  .result();
        QList<OutboxRow> all;
        if (!found) {
            qWarning("outbox: %s", qPrintable(found.error().detail));
        } else {
            for (auto stored = found->crbegin(); stored != found->crend(); ++stored)
                all.append(stored->rows);
        }
        return all;
    }

    const QString environment = QStringLiteral("test");
    const QString user = QStringLiteral("admin@tech.gov.sg");
    QTemporaryDir folder;
    ScriptedTokens tokens;
    Policy policy = Policy::practice();
    Storage storage{folder.filePath(QStringLiteral("data.sqlite"))};
    ServiceChannel channel;
    Sender sender;
};

} // namespace techpass::test
