// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/duplicaterules.h"

namespace techpass {

Problem duplicateProblem(DuplicateKind kind, int firstRow)
{
    const QStringList args{QString::number(firstRow)};
    switch (kind) {
    case DuplicateKind::Email:
        return makeProblem(Field::Email, Code::EmailDuplicate, args);
    case DuplicateKind::Username:
        return makeProblem(Field::Username, Code::UsernameDuplicate, args);
    case DuplicateKind::ContactNumber:
        break;
    }
    return makeProblem(Field::ContactNumber, Code::ContactNumberDuplicate, args);
}

} // namespace techpass
