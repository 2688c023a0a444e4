// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signin/browser.h"
#include "models/domain/error.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

namespace techpass {

/// Signs in to practice without a window: asks with `prompt=none` for the person of the login hint and takes
/// the redirect to where it points. Speaks to this machine only. GUI thread.
class SilentBrowser final : public QObject, public Browser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SilentBrowser)

public:
    /// `loginHint`: `admin`, `officer` or `vendor`.
    explicit SilentBrowser(QString loginHint, QObject *parent = nullptr);

    void open(const QUrl &address) override;

Q_SIGNALS:
    /// No answer will come to the redirect address; the sign-in waits for one that does not come.
    void failed(const techpass::Error &error);

private:
    void fetch(const QUrl &address, int redirectsLeft);

    const QString m_loginHint;
    QNetworkAccessManager m_manager;
};

} // namespace techpass
