// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/applicantpanel.h"

#include "ui/objectnames.h"
#include "ui/theme/theme.h"
#include "ui/theme/wording.h"
#include "ui/widgets/wrappinglabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace schalter::ui {

ApplicantPanel::ApplicantPanel(client::OpenTicket &ticket, QWidget *parent)
    : QFrame(parent)
    , m_ticket(ticket)
    , m_name(new QLineEdit(this))
    , m_email(new QLineEdit(this))
    , m_language(new QComboBox(this))
    , m_hint(new WrappingLabel(this))
    , m_save(new QPushButton(tr("Save"), this))
{
    setObjectName(names::applicantPanel);
    setLook(this, "bar-info");
    makeFields();
    hide();
    connect(m_save, &QPushButton::clicked, this, &ApplicantPanel::save);
    for (QLineEdit *edit : {m_name, m_email}) {
        connect(edit, &QLineEdit::textChanged, this, &ApplicantPanel::tell);
        connect(edit, &QLineEdit::returnPressed, this, &ApplicantPanel::save);
    }
    connect(m_language, &QComboBox::currentIndexChanged, this, &ApplicantPanel::tell);
    connect(&ticket, &client::OpenTicket::operationDone, this, [this](const QString &id) {
        onOutcome(id, true);
    });
    connect(&ticket, &client::OpenTicket::operationRefused, this, [this](const QString &id) {
        onOutcome(id, false);
    });
}

void ApplicantPanel::makeFields()
{
    m_name->setObjectName(names::applicantName);
    m_email->setObjectName(names::applicantEmail);
    m_email->setPlaceholderText(tr("none: nothing can be mailed"));
    m_language->setObjectName(names::applicantLanguage);
    for (const auto &code : {u"de"_s, u"fr"_s, u"it"_s, u"en"_s})
        m_language->addItem(wording::language(code), code);
    m_hint->setObjectName(names::applicantHint);
    m_hint->setFont(fontOf(TextSize::Small));
    m_save->setObjectName(names::applicantSave);
    setLook(m_save, "primary");
    auto *back = new QPushButton(tr("Not now"), this);
    back->setObjectName(names::applicantBack);
    connect(back, &QPushButton::clicked, this, &QWidget::hide);

    auto *question = new QLabel(tr("Who is the applicant?"), this);
    question->setFont(fontOf(TextSize::Body, QFont::DemiBold));
    auto *fields = new QFormLayout;
    fields->setSpacing(metrics::small);
    fields->addRow(tr("Name"), m_name);
    fields->addRow(tr("Email address"), m_email);
    fields->addRow(tr("Language"), m_language);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::medium, metrics::medium, metrics::medium, metrics::medium);
    layout->setSpacing(metrics::small);
    layout->addWidget(question);
    layout->addLayout(fields);
    layout->addWidget(m_hint);
    layout->addLayout(buttons);
}

domain::Applicant ApplicantPanel::typed() const
{
    return {m_name->text().simplified(), m_email->text().trimmed(), m_language->currentData().toString()};
}

void ApplicantPanel::ask()
{
    const domain::Applicant known = m_ticket.ticket().applicant;
    m_name->setText(known.name);
    m_email->setText(known.email);
    m_language->setCurrentIndex(qMax(0, m_language->findData(known.language)));
    tell();
    show();
    m_email->setFocus();
    m_email->selectAll();
}

void ApplicantPanel::tell()
{
    const QString email = m_email->text().trimmed();
    const bool isMoved = email.compare(m_ticket.ticket().applicant.email, Qt::CaseInsensitive) != 0;
    m_hint->setText(
        !isMoved ? tr("The applicant is not told of this; colleagues see it in the ticket's history.")
        : email.isEmpty()
            ? tr("All links to the page stop working, and nothing can be mailed any more.")
            : tr("All links that went to the former address stop working. The new address gets a link of its "
                 "own, and the mails that could not be delivered."));
}

void ApplicantPanel::refresh()
{
    if (!m_ticket.care().canChangeApplicant() && m_operation.isEmpty())
        hide();
}

void ApplicantPanel::save()
{
    if (!m_operation.isEmpty())
        return;
    if (const QString why = m_ticket.care().whyNotChange(typed()); !why.isEmpty()) {
        m_hint->setText(m_name->text().trimmed().isEmpty() ? tr("Please enter a name.") : why);
        return;
    }
    setBusy(true);
    m_operation = m_ticket.care().changeApplicant(typed());
    Q_EMIT operationStarted(m_operation);
}

void ApplicantPanel::setBusy(bool busy)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_email, m_language, m_save})
        widget->setEnabled(!busy);
}

void ApplicantPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_operation.isEmpty())
        hide();
    else
        QFrame::keyPressEvent(event);
}

void ApplicantPanel::onOutcome(const QString &operation, bool done)
{
    if (operation != m_operation)
        return;
    m_operation.clear();
    setBusy(false);
    if (done)
        hide();
}

} // namespace schalter::ui
