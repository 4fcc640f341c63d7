// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/form.h"

#include <QTextBrowser>

namespace schalter::ui {

// A form as its applicants will see it on the page, while it is changed.
class FormPreview : public QTextBrowser
{
    Q_OBJECT
public:
    explicit FormPreview(QWidget *parent = nullptr);
    void show(const domain::Form &form, const QString &language);
};

// The page as HTML that a text document can draw.
QString formPreviewHtml(const domain::Form &form, const QString &language);

} // namespace schalter::ui
