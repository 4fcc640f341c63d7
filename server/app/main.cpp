// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run.h"

int main(int argc, char *argv[]) { return schalter::app::run(argc, argv); }
