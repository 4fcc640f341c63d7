// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace schalter::ui {

// F6: from the inbox to the conversation, the reply, the submission, the notes and round again; what is
// hidden is left out.
void walkFocus(QWidget &window, bool backwards);

} // namespace schalter::ui
