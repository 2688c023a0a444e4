// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/techpass/getme.h"
#include <QSqlQuery>
