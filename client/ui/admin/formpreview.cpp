// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/formpreview.h"

#include "ui/objectnames.h"

#include <QCoreApplication>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using schalter::domain::FieldType;

namespace schalter::ui {

namespace {

// The page's own colours, also beside a dark desk: it is a picture of paper.
constexpr auto ink = "#1d2733"_L1, soft = "#5a6776"_L1, line = "#8b97a5"_L1, paper = "#ffffff"_L1;

QString words(const domain::LocalizedText &text, const QString &language)
{
    return text.in(language).toHtmlEscaped();
}

QString box(const QString &inside, int lines = 1)
{
    return u"<table width='100%' cellspacing='0' cellpadding='7' style='border:1px solid %1; "
           u"border-style:solid; "
           "border-collapse:collapse'><tr><td style='border:1px solid %1; color:%2'>%3%4</td></tr></table>"_s
               .arg(line, soft, inside.isEmpty() ? u"&nbsp;"_s : inside, u"<br>&nbsp;"_s.repeated(lines - 1));
}

QString label(const QString &text, bool required)
{
    const QString optional = required ? QString()
                                      : u" <span style='color:%1; font-weight:400'>(%2)</span>"_s.arg(
                                            soft, QCoreApplication::translate("FormPreview", "optional"));
    return u"<p style='margin:14px 0 3px 0; color:%1'><b>%2</b>%3</p>"_s.arg(ink, text, optional);
}

QString choicesOf(const domain::FormField &field, const QString &language)
{
    const bool isOne = field.type == FieldType::Choice;
    QString html;
    for (const domain::Option &choice : field.choices) {
        const bool isChosen = !choice.key.isEmpty() && choice.key == field.standard;
        const QString mark = isOne ? (isChosen ? u"◉"_s : u"○"_s) : (isChosen ? u"☑"_s : u"☐"_s);
        html += u"<p style='margin:2px 0 2px 4px; color:%1'>%2&nbsp; %3</p>"_s.arg(
            ink, mark, words(choice.label, language));
    }
    return html;
}

QString inputOf(const domain::FormField &field, const QString &language)
{
    const bool hasText = field.type != FieldType::Choice && field.type != FieldType::Choices;
    if (hasText && !field.standard.isEmpty())
        return box(
            u"<span style='color:%1'>%2</span>"_s.arg(ink, field.standard.toHtmlEscaped()),
            field.type == FieldType::Paragraph ? 4 : 1);
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::Choices:
        return choicesOf(field, language);
    case FieldType::Paragraph:
        return box(words(field.placeholder, language), 4);
    case FieldType::Date:
        return box(QCoreApplication::translate("FormPreview", "day.month.year"));
    case FieldType::Time:
        return box(u"--:--"_s);
    case FieldType::File:
        return box(QCoreApplication::translate("FormPreview", "Choose a file…"));
    default:
        return box(words(field.placeholder, language));
    }
}

QString fieldHtml(const domain::FormField &field, const QString &language)
{
    if (field.type == FieldType::Heading)
        return u"<h3 style='margin:22px 0 2px 0; color:%1'>%2</h3>"_s.arg(ink, words(field.label, language));
    QString html = label(words(field.label, language), field.required);
    if (!field.help.isEmpty())
        html += u"<p style='margin:0 0 4px 0; color:%1'>%2</p>"_s.arg(soft, words(field.help, language));
    return html + inputOf(field, language);
}

} // namespace

QString formPreviewHtml(const domain::Form &form, const QString &language)
{
    QString html = u"<h1 style='margin:0 0 6px 0; color:%1'>%2</h1>"_s.arg(ink, words(form.title, language));
    if (!form.intro.isEmpty())
        html +=
            u"<p style='color:%1'>%2</p>"_s.arg(ink, words(form.intro, language).replace(u'\n', u"<br>"_s));
    for (const char *source :
         {QT_TRANSLATE_NOOP("FormPreview", "Name"), QT_TRANSLATE_NOOP("FormPreview", "Email")})
        html += label(QCoreApplication::translate("FormPreview", source), true) + box({});
    if (form.kind == domain::FormKind::Reservation)
        for (const char *source :
             {QT_TRANSLATE_NOOP("FormPreview", "Day"), QT_TRANSLATE_NOOP("FormPreview", "From"),
              QT_TRANSLATE_NOOP("FormPreview", "To")})
            html += label(QCoreApplication::translate("FormPreview", source), true) + box({});
    for (const domain::FormField &field : form.fields)
        html += fieldHtml(field, language);
    html += u"<table cellspacing='0' cellpadding='9' style='margin-top:20px'><tr><td bgcolor='#1f5fa8' "
            "style='color:#ffffff'><b>%1</b></td></tr></table>"_s.arg(
                QCoreApplication::translate("FormPreview", "Send"));
    return html;
}

FormPreview::FormPreview(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(names::formPreview);
    setAccessibleName(tr("The form as applicants will see it"));
    setOpenLinks(false);
    setStyleSheet(
        u"QTextBrowser { background: %1; color: %2; border: 1px solid %3; border-radius: 8px; }"_s.arg(
            paper, ink, line));
    document()->setDocumentMargin(20);
}

void FormPreview::show(const domain::Form &form, const QString &language)
{
    const int where = verticalScrollBar()->value();
    setHtml(formPreviewHtml(form, language));
    verticalScrollBar()->setValue(where);
}

} // namespace schalter::ui
