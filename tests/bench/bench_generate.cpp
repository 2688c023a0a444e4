// SPDX-License-Identifier: GPL-3.0-or-later
// bench_generate OUT.csv ROWS [N]: writes the made-up list that the benchmarks measure with; with N, every
// N-th row has a space in its email.
#include "tests/bench/listgenerator.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>

int main(int argc, char **argv)
{
    const int rows = argc > 2 ? std::atoi(argv[2]) : 0;
    if (rows < 1) {
        std::fprintf(stderr, "Usage: bench_generate OUT.csv ROWS [N]\n");
        return 2;
    }
    const QByteArray text = techpass::bench::generateList({rows, 1, argc > 3 ? std::atoi(argv[3]) : 0});
    QFile file(QString::fromLocal8Bit(argv[1]));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text) != text.size()) {
        std::fprintf(stderr, "%s: %s\n", argv[1], qPrintable(file.errorString()));
        return 1;
    }
    std::printf("%d rows, %.1f bytes a row\n", rows, static_cast<double>(text.size()) / rows);
    return 0;
}
