// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace techpass {

/// The body of a POST, readable once. Qt's access manager repeats a request by itself when a connection
/// closes without an answer; it cannot where the body cannot be reset, and reports an error instead. Also
/// knows whether anything was taken for sending. Owned by the reply; its thread.
class OnceOnlyBody final : public QIODevice
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OnceOnlyBody)

public:
    explicit OnceOnlyBody(QByteArray bytes, QObject *parent = nullptr);

    /// Whether a byte was taken: from then on the service may have it. Qt takes none before the connection,
    /// with its TLS, stands.
    bool wasTaken() const { return m_position > 0; }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_position >= m_bytes.size(); }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    const QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace techpass
