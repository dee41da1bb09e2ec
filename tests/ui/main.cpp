// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER // for Catch2 2; version 3 has its runner in a library
#include "support/main.h"
#include "pagewatch.h"

#include <QApplication>

int main(int argc, char* argv[])
{
    kith::test::watchStatements();
    return kith::test::run<QApplication>(argc, argv);
}
