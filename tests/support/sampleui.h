// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/invitationsmodel.h"
#include "models/session/session.h"
#include "models/store/draftsmodel.h"
#include "models/store/outboxmodel.h"

#include <QDateTime>

namespace techpass::test {

inline Profile sampleProfile(bool vendor = false)
{
    Profile profile;
    profile.email = vendor ? QStringLiteral("arun@accenture.com") : QStringLiteral("mei.tan@tech.gov.sg");
    profile.displayName = vendor ? QStringLiteral("Arun Kumar") : QStringLiteral("Mei Tan");
    profile.userType = vendor ? UserType::Vendor : UserType::PublicOfficer;
    if (!vendor)
        profile.roles = {QStringLiteral("subscriptionAdmin")};
    profile.canInvite = !vendor;
    return profile;
}

inline Environment sampleEnvironment()
{
    Environment environment;
    environment.name = QStringLiteral("practice");
    environment.displayName = QStringLiteral("Practice");
    environment.service = QUrl(QStringLiteral("http://127.0.0.1:8080"));
    environment.issuer = QUrl(QStringLiteral("http://127.0.0.1:8080/oidc"));
    environment.clientId = QStringLiteral("techpass-invite");
    return environment;
}

inline OutboxRow sampleRow(
    qint64 id, const QString &email, RowState state, Method method = Method::CreateAccount)
{
    OutboxRow row;
    row.id = id;
    row.submissionId = 1;
    row.position = static_cast<int>(id);
    if (method == Method::EmailInvitation) {
        row.request.body = InvitationRequest{email, false, QStringLiteral("Network review")};
    } else {
        AccountRequest account;
        account.email = email;
        row.request.body = account;
    }
    row.state = state;
    row.attempts = state == RowState::Waiting ? 0 : 1;
    row.updatedAt = QDateTime::currentDateTimeUtc();
    if (isFinal(state))
        row.traceId = QStringLiteral("4f1c0d2e-77aa-4b1d-9f60-1c2d3e4f%1").arg(id, 4, 10, QLatin1Char('0'));
    if (state == RowState::AlreadyExists)
        row.outcome.message = QStringLiteral("This email already has a TechPass account.");
    if (state == RowState::Created && id % 2 == 0)
        row.outcome.techPassUsername
            = email.section(QLatin1Char('@'), 0, 0) + QStringLiteral("@techpass.gov.sg");
    return row;
}

/// The models that the windows show, filled as on a busy day or left empty.
struct SampleUi
{
    Session session{sampleEnvironment(), Policy::practice()};
    OutboxModel outbox;
    DraftsModel drafts;
    InvitationsModel invitations;

    void fill()
    {
        session.setSignedIn(sampleProfile());
        fillOutbox(412, 284);
        fillDrafts();
        fillInvitations();
    }

    void fillOutbox(int total, int done)
    {
        Submission submission;
        submission.id = 1;
        submission.title = QStringLiteral("Vendor onboarding Q4.csv");
        submission.total = total;
        QList<OutboxRow> rows;
        const QStringList names{QStringLiteral("siti.hamidah@tech.gov.sg"),
            QStringLiteral("arun.kumar@accenture.com"), QStringLiteral("priya.n@ncs.com.sg"),
            QStringLiteral("ong.kf@moe.gov.sg"), QStringLiteral("k.raj@accenture.com")};
        for (int i = 0; i < total; ++i) {
            RowState state = i < done ? RowState::Created : i == done ? RowState::Sending : RowState::Waiting;
            if (i == 2)
                state = RowState::AlreadyExists;
            else if (i == 3)
                state = RowState::Invited;
            else if (i == 5)
                state = RowState::NeedsChecking;
            const Method method = i == 3 ? Method::EmailInvitation : Method::CreateAccount;
            const QString name
                = i < names.size() ? names.at(i) : QStringLiteral("person%1@moe.gov.sg").arg(i);
            rows.append(sampleRow(i + 1, name, state, method));
        }
        outbox.setContent({OutboxBlock::of(submission, rows)});
    }

    /// Three submissions: one that is being sent, a form, and one that is done with rows to look at.
    void fillSubmissions()
    {
        session.setSignedIn(sampleProfile());
        const QDateTime now = QDateTime::currentDateTimeUtc();
        outbox.setContent({makeBlock(3, QStringLiteral("Temasek Poly interns.xlsx"), now,
                               {RowState::Created, RowState::Sending, RowState::Waiting, RowState::Waiting}),
            makeBlock(2, QStringLiteral("Create account – arun.k@accenture.com"), now.addDays(-1),
                {RowState::Created}),
            makeBlock(1, QStringLiteral("Vendor onboarding Q4.csv"), now.addDays(-2),
                {RowState::Created, RowState::AlreadyExists, RowState::NeedsAttention,
                    RowState::NeedsChecking, RowState::Cancelled, RowState::Returned})});
    }

    static OutboxBlock makeBlock(
        qint64 id, const QString &title, const QDateTime &createdAt, const QList<RowState> &states)
    {
        Submission submission;
        submission.id = id;
        submission.title = title;
        submission.createdAt = createdAt;
        submission.total = static_cast<int>(states.size());
        QList<OutboxRow> rows;
        for (const RowState state : states) {
            const qint64 number = rows.size() + 1;
            OutboxRow row = sampleRow(
                id * 100 + number, QStringLiteral("person%1.%2@ncs.com.sg").arg(id).arg(number), state);
            row.submissionId = id;
            row.position = static_cast<int>(number);
            row.updatedAt = createdAt;
            if (state == RowState::NeedsAttention) {
                row.outcome.code = QStringLiteral("validation-failed");
                row.outcome.message = QStringLiteral("The request is not valid.");
                row.outcome.fields
                    = {{QStringLiteral("contactNumber"), QStringLiteral("contact-number-invalid"),
                           QStringLiteral("This number is not valid for +65.")},
                        {QStringLiteral("organisation"), QStringLiteral("organisation-missing"),
                            QStringLiteral("The organisation is missing.")}};
            }
            rows.append(row);
        }
        return OutboxBlock::of(submission, rows);
    }

    void fillDrafts()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        drafts.setDrafts({{1, QStringLiteral("Vendor onboarding Q4.csv"), 412, 9, 3, now.addSecs(-60)},
            {2, QStringLiteral("Temasek Poly interns.xlsx"), 36, 0, 0, now.addDays(-1)},
            {3, QStringLiteral("Create account – arun.k@accenture.com"), 1, 0, 1, now.addDays(-9)}});
    }

    void fillInvitations()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto item = [now](const char *id, const char *first, const char *last, const char *email,
                              const char *organisation, int daysAgo, TechPassStatus techPass, SeedStatus seed,
                              bool resend) {
            Invitation made;
            made.id = QLatin1StringView(id);
            made.firstName = QLatin1StringView(first);
            made.lastName = QLatin1StringView(last);
            made.email = QLatin1StringView(email);
            made.organisation = QLatin1StringView(organisation);
            made.invitedAt = now.addDays(-daysAgo);
            made.lastSentAt = made.invitedAt;
            made.techPassStatus = techPass;
            made.seedStatus = seed;
            made.canResend = resend;
            return made;
        };
        invitations.setInvitations({item("a", "Siti Hamidah", "Salleh", "siti.hamidah@tech.gov.sg", "GovTech",
                                        9, TechPassStatus::Onboarded, SeedStatus::NotRequired, false),
                                       item("b", "Arun", "Kumar", "arun.kumar@accenture.com", "Accenture", 8,
                                           TechPassStatus::NotOnboarded, SeedStatus::LicenceAssigned, true),
                                       item("c", "", "", "ong.kf@moe.gov.sg", "", 26,
                                           TechPassStatus::NotOnboarded, SeedStatus::NotRequired, true),
                                       item("d", "Priya", "Nair", "priya.n@ncs.com.sg", "NCS", 0,
                                           TechPassStatus::NotOnboarded, SeedStatus::LicenceAssigned, false),
                                       item("e", "Grace", "Lim", "grace.lim@tech.gov.sg", "GovTech", 60,
                                           TechPassStatus::Expired, SeedStatus::None, true)},
            now);
    }
};

} // namespace techpass::test
