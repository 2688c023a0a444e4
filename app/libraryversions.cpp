// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/libraryversions.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSslSocket>
#include <QSysInfo>

#include <boost/version.hpp>
#include <cjose/cjose.h>
#include <expat.h>
#include <google/protobuf/stubs/common.h>
#include <sodium.h>
#include <tl/expected.hpp>
#include <unicode/uversion.h>
#include <xlsxwriter.h>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

QString sqliteVersion()
{
    const QString name = u"library versions"_s;
    QString version;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(u":memory:"_s);
        if (database.open()) {
            QSqlQuery query(u"SELECT sqlite_version()"_s, database);
            if (query.next())
                version = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

QString icuVersion()
{
    UVersionInfo version;
    u_getVersion(version);
    char text[U_MAX_VERSION_STRING_LENGTH];
    u_versionToString(version, text);
    return QString::fromLatin1(text);
}

QString opensslVersion()
{
    // "OpenSSL 3.0.17 1 Jul 2025"
    return QSslSocket::sslLibraryVersionString().section(u' ', 1, 1);
}

QString protobufVersion()
{
    return QString::fromStdString(google::protobuf::internal::VersionString(GOOGLE_PROTOBUF_VERSION));
}

QString expectedVersion()
{
    return u"%1.%2.%3"_s.arg(TL_EXPECTED_VERSION_MAJOR)
        .arg(TL_EXPECTED_VERSION_MINOR)
        .arg(TL_EXPECTED_VERSION_PATCH);
}

} // namespace

AboutFacts aboutFacts()
{
    AboutFacts facts;
    facts.version = QStringLiteral(TECHPASS_VERSION);
    facts.system = QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture();
    facts.parts = {{u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0-only"_s},
        {u"SQLite"_s, sqliteVersion(), u"blessing"_s},
        {u"libsodium"_s, QString::fromLatin1(sodium_version_string()), u"ISC"_s},
        // Neither says its version to programs.
        {u"QtKeychain"_s, QStringLiteral(TECHPASS_QTKEYCHAIN_VERSION), u"BSD-3-Clause"_s},
        {u"libphonenumber"_s, {}, u"Apache-2.0"_s},
        {u"Protocol Buffers"_s, protobufVersion(), u"BSD-3-Clause"_s},
        {u"libzip"_s, QString::fromLatin1(zip_libzip_version()), u"BSD-3-Clause"_s},
        {u"Expat"_s, QString::fromLatin1(XML_ExpatVersion()).remove("expat_"_L1), u"MIT"_s},
        {u"libxlsxwriter"_s, QString::fromLatin1(lxw_version()), u"BSD-2-Clause"_s},
        {u"ICU"_s, icuVersion(), u"Unicode-DFS-2016"_s},
        {u"cjose"_s, QString::fromLatin1(cjose_version()), u"MIT"_s},
        {u"OpenSSL"_s, opensslVersion(), u"Apache-2.0"_s},
        {u"Boost"_s, QString::fromLatin1(BOOST_LIB_VERSION).replace(u'_', u'.'), u"BSL-1.0"_s},
        {u"tl::expected"_s, expectedVersion(), u"CC0-1.0"_s}, {u"Lucide icons"_s, {}, u"ISC"_s},
        {u"SGDS design tokens"_s, {}, u"MIT"_s}};
    return facts;
}

} // namespace techpass
