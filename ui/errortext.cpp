// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortext.h"

#include <QCoreApplication>

namespace techpass {

namespace {

using Kind = Error::Kind;

QString words(const char *source)
{
    return QCoreApplication::translate("techpass::ErrorText", source);
}

/// The general sentence, and the detail in it where the kind's detail is meant for people.
QString withDetail(const char *source, const char *bare, const QString &detail)
{
    return detail.isEmpty() ? words(bare) : words(source).arg(detail);
}

QString fileSentence(const Error &error)
{
    switch (error.kind) {
    case Kind::FileNotFound:
        return words(QT_TRANSLATE_NOOP("techpass::ErrorText",
            "The file is no longer there. It may have been moved or renamed: choose it again."));
    case Kind::FileUnreadable:
        return words(QT_TRANSLATE_NOOP("techpass::ErrorText",
            "The file cannot be read. Close it in other programs, or copy it to this computer, and try "
            "again."));
    case Kind::FileNotWritable:
        return words(QT_TRANSLATE_NOOP(
            "techpass::ErrorText", "The file cannot be saved there. Choose another folder or name."));
    case Kind::FileIsSource:
        return words(QT_TRANSLATE_NOOP("techpass::ErrorText",
            "A list was read from this file, and such a file is never changed. Choose another name."));
    case Kind::FileTooLarge:
        return words(QT_TRANSLATE_NOOP("techpass::ErrorText",
            "The file is too large for a list of users. Split it and open the parts."));
    case Kind::FileFormatUnknown:
        return withDetail(
            QT_TRANSLATE_NOOP("techpass::ErrorText",
                "This is not a list that can be read (%1). Save it as .csv or .xlsx and open that."),
            QT_TRANSLATE_NOOP("techpass::ErrorText",
                "This is not a list that can be read. Save it as .csv or .xlsx and open that."),
            error.detail);
    case Kind::FileDamaged:
        return withDetail(QT_TRANSLATE_NOOP("techpass::ErrorText",
                              "The file is damaged (%1). Open it in the program that made it, save it again "
                              "and open that."),
            QT_TRANSLATE_NOOP("techpass::ErrorText",
                "The file is damaged. Open it in the program that made it, save it again and open that."),
            error.detail);
    case Kind::HeaderNotFound:
        return words(QT_TRANSLATE_NOOP("techpass::ErrorText",
            "No row with column titles was found. Add the template's titles, such as Email and First Name, "
            "above "
            "the first user."));
    default:
        return words(QT_TRANSLATE_NOOP(
            "techpass::ErrorText", "The list has no users. Fill in at least one row below the titles."));
    }
}

QString storageSentence(const Error &error)
{
    switch (error.kind) {
    case Kind::StorageFull:
        return words(QT_TRANSLATE_NOOP("techpass::ErrorText",
            "This computer's disk is full, so nothing more can be kept. Free some space."));
    case Kind::StorageInUse:
        return words(QT_TRANSLATE_NOOP("techpass::ErrorText",
            "Another window works with this already. Go on there, or close it there first."));
    case Kind::StorageDamaged:
        return words(QT_TRANSLATE_NOOP("techpass::ErrorText",
            "What the program keeps on this computer is damaged in one place. What could be read is shown."));
    case Kind::KeyMissing:
        return words(QT_TRANSLATE_NOOP("techpass::ErrorText",
            "What the program keeps on this computer is sealed, and its key is not in the keychain any more. "
            "Nothing was deleted."));
    case Kind::KeyWrong:
        return words(QT_TRANSLATE_NOOP("techpass::ErrorText",
            "What the program keeps on this computer was sealed with another key. Nothing was deleted. Close "
            "this window and start the program again."));
    case Kind::ProtectionNotChosen:
        return words(QT_TRANSLATE_NOOP("techpass::ErrorText",
            "This computer has no keychain. Start the program's window once and choose how your lists are "
            "kept."));
    default:
        return words(QT_TRANSLATE_NOOP("techpass::ErrorText",
            "The program cannot write to its data folder. Check that the folder is there and that you may "
            "write "
            "to it."));
    }
}

QString connectionSentence(const Error &error)
{
    switch (error.kind) {
    case Kind::Offline:
        return words(QT_TRANSLATE_NOOP(
            "techpass::ErrorText", "The service cannot be reached. Check the connection; nothing was lost."));
    case Kind::ProxySignInNeeded:
        return withDetail(QT_TRANSLATE_NOOP("techpass::ErrorText",
                              "The proxy asks for a name and password (%1). Nothing was sent and nothing was "
                              "lost."),
            QT_TRANSLATE_NOOP("techpass::ErrorText",
                "The proxy asks for a name and password. Nothing was sent and nothing was lost."),
            error.detail);
    case Kind::TimedOut:
        return words(
            QT_TRANSLATE_NOOP("techpass::ErrorText", "The service took too long to answer. Try again."));
    case Kind::TlsFailed:
        return words(QT_TRANSLATE_NOOP("techpass::ErrorText",
            "The connection is not secure: the service's certificate was refused. Ask your administrator."));
    case Kind::ConnectionLost:
        return words(QT_TRANSLATE_NOOP("techpass::ErrorText",
            "The connection broke before the answer came. It is tried again without repeating."));
    default:
        return words(QT_TRANSLATE_NOOP(
            "techpass::ErrorText", "The service gave an answer that cannot be read. Try again later."));
    }
}

QString serviceSentence(const Error &error)
{
    switch (error.kind) {
    case Kind::SignInNeeded:
        return words(QT_TRANSLATE_NOOP("techpass::ErrorText", "Sign in to go on."));
    case Kind::SignInRefused:
        return words(QT_TRANSLATE_NOOP(
            "techpass::ErrorText", "The sign-in was not completed. Try again, or use another account."));
    case Kind::NotPermitted:
        return words(QT_TRANSLATE_NOOP("techpass::ErrorText",
            "You may not invite users. Ask a Subscription Admin or another public officer to do it."));
    case Kind::NotFound:
        return words(QT_TRANSLATE_NOOP(
            "techpass::ErrorText", "The service does not know this entry any more. Refresh and look again."));
    case Kind::TooManyRequests:
        return words(QT_TRANSLATE_NOOP(
            "techpass::ErrorText", "The service asks to wait before the next request. Try again later."));
    case Kind::ServiceFailed:
        return words(QT_TRANSLATE_NOOP(
            "techpass::ErrorText", "The service has a problem of its own. Try again later."));
    case Kind::KeychainLocked:
        return words(QT_TRANSLATE_NOOP("techpass::ErrorText",
            "You stay signed in until you close the program: this desktop's keychain is locked. Unlock it to "
            "stay signed in."));
    case Kind::KeychainUnavailable:
        return words(QT_TRANSLATE_NOOP("techpass::ErrorText",
            "You stay signed in until you close the program: this desktop has no keychain."));
    case Kind::SettingInvalid:
        return withDetail(QT_TRANSLATE_NOOP("techpass::ErrorText",
                              "The settings of this computer do not allow this: %1. Ask your administrator."),
            QT_TRANSLATE_NOOP("techpass::ErrorText",
                "The settings of this computer do not allow this. Ask your administrator."),
            error.detail);
    default:
        return withDetail(QT_TRANSLATE_NOOP("techpass::ErrorText", "The service refused: %1"),
            QT_TRANSLATE_NOOP("techpass::ErrorText", "The service refused the request."), error.detail);
    }
}

} // namespace

QString errorSentenceWithoutTrace(const Error &error)
{
    switch (error.kind) {
    case Kind::Cancelled:
        return words(QT_TRANSLATE_NOOP("techpass::ErrorText", "Stopped."));
    case Kind::FileNotFound:
    case Kind::FileUnreadable:
    case Kind::FileNotWritable:
    case Kind::FileIsSource:
    case Kind::FileTooLarge:
    case Kind::FileFormatUnknown:
    case Kind::FileDamaged:
    case Kind::HeaderNotFound:
    case Kind::ListEmpty:
        return fileSentence(error);
    case Kind::StorageUnavailable:
    case Kind::StorageFull:
    case Kind::StorageInUse:
    case Kind::StorageDamaged:
    case Kind::KeyMissing:
    case Kind::KeyWrong:
    case Kind::ProtectionNotChosen:
        return storageSentence(error);
    case Kind::Offline:
    case Kind::ProxySignInNeeded:
    case Kind::TimedOut:
    case Kind::TlsFailed:
    case Kind::ConnectionLost:
    case Kind::AnswerUnreadable:
        return connectionSentence(error);
    default:
        return serviceSentence(error);
    }
}

QString errorSentence(const Error &error)
{
    const QString sentence = errorSentenceWithoutTrace(error);
    if (error.traceId.isEmpty())
        return sentence;
    return words(QT_TRANSLATE_NOOP("techpass::ErrorText", "%1 Trace ID: %2")).arg(sentence, error.traceId);
}

} // namespace techpass
