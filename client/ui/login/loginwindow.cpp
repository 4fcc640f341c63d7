// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/loginwindow.h"

#include "ui/objectnames.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinebar.h"

#include <QCheckBox>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace schalter::ui {

LoginWindow::LoginWindow(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(names::loginWindow);
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(tr("Log in – Schalter"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::huge, metrics::huge, metrics::huge, metrics::huge);
    layout->addStretch(2);
    layout->addWidget(makeCard(), 0, Qt::AlignHCenter);
    layout->addStretch(3);
    resize(480, 660);
}

QWidget *LoginWindow::makeCard()
{
    auto *card = new QFrame(this);
    setLook(card, "card");
    card->setFixedWidth(400);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(32, 32, 32, 28);
    column->setSpacing(metrics::tiny);

    auto *mark = new QLabel(card);
    mark->setFixedSize(48, 48);
    mark->setPixmap(QIcon(u":/client/schalter.svg"_s).pixmap(48));
    auto *title = new QLabel(tr("Log in to Schalter"), card);
    title->setFont(fontOf(TextSize::Title, QFont::DemiBold));
    m_bar = new InlineBar(card);
    m_bar->setObjectName(names::loginError);
    m_bar->setDismissable(false);
    column->addWidget(mark);
    column->addSpacing(metrics::small);
    column->addWidget(title);
    column->addSpacing(metrics::medium);
    column->addWidget(m_bar);

    m_server = makeField(names::loginServer, tr("&Server address"), column);
    m_server->setPlaceholderText(tr("Address, or your mail address"));
    m_user = makeField(names::loginUser, tr("&User name"), column);
    m_password = makeField(names::loginPassword, tr("&Password"), column);
    m_password->setEchoMode(QLineEdit::Password);

    m_stay = new QCheckBox(tr("Stay &logged in on this computer"), card);
    m_stay->setObjectName(names::loginStay);
    m_stayHint = new QLabel(card);
    m_stayHint->setWordWrap(true);
    m_stayHint->setFont(fontOf(TextSize::Small));
    setLook(m_stayHint, "muted");
    m_stayHint->hide();
    m_button = new QPushButton(tr("Log in"), card);
    m_button->setObjectName(names::loginButton);
    m_button->setMinimumHeight(38);
    setLook(m_button, "primary");
    column->addSpacing(metrics::medium);
    column->addWidget(m_stay);
    column->addWidget(m_stayHint);
    column->addSpacing(metrics::large);
    column->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &LoginWindow::submit);
    return card;
}

QLineEdit *LoginWindow::makeField(QLatin1StringView name, const QString &label, QVBoxLayout *into)
{
    auto *caption = new QLabel(label, this);
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setMinimumHeight(34);
    edit->setAccessibleName(QString(label).remove(u'&'));
    caption->setBuddy(edit);
    into->addSpacing(metrics::small);
    into->addWidget(caption);
    into->addWidget(edit);
    connect(edit, &QLineEdit::returnPressed, this, &LoginWindow::submit);
    return edit;
}

void LoginWindow::prefill(const QString &server, const QString &user, bool stay)
{
    m_server->setText(server);
    m_user->setText(user);
    m_stay->setChecked(stay);
    focusMissing();
}

void LoginWindow::focusMissing()
{
    (m_server->text().isEmpty() ? m_server : m_user->text().isEmpty() ? m_user : m_password)->setFocus();
}

void LoginWindow::layDown(const QString &server, const QString &mailDomain)
{
    m_mailDomain = mailDomain;
    if (server.isEmpty())
        return;
    m_server->setText(server);
    m_server->setReadOnly(true);
    m_server->setToolTip(tr("Your IT department has laid this address down."));
    focusMissing();
}

void LoginWindow::takeFound(const QUrl &server, bool isElsewhere)
{
    setBusy(false);
    m_server->setText(server.toString());
    if (!isElsewhere)
        return submit();
    m_bar->say(
        InlineBar::Kind::Warning, tr("Your office's server is %1, which lies outside of your mail domain. If "
                                     "you know it, press Log in.")
                                      .arg(server.host()));
    m_button->setFocus();
}

// "maria@govikon.example" where the server is asked for, or nothing there and such a user name.
QString LoginWindow::domainToSearch() const
{
    const QString server = m_server->text().trimmed();
    if (server.contains(u'@') && !server.contains("://"_L1))
        return server.section(u'@', 1);
    if (!server.isEmpty())
        return {};
    const QString domain = m_user->text().trimmed().section(u'@', 1);
    return domain.isEmpty() ? m_mailDomain : domain;
}

void LoginWindow::setStayHint(const QString &hint)
{
    m_stayHint->setText(hint);
    m_stayHint->setVisible(!hint.isEmpty());
}

void LoginWindow::setBusy(bool busy, const QString &what)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_server, m_user, m_password, m_stay, m_button})
        widget->setEnabled(!busy);
    m_button->setText(busy ? what : tr("Log in"));
    if (busy)
        m_bar->clear();
    else
        focusMissing(); // what is switched off loses the focus
}

void LoginWindow::showError(const QString &text)
{
    setBusy(false);
    m_bar->say(InlineBar::Kind::Error, text);
    m_password->setFocus();
    m_password->selectAll();
}

void LoginWindow::showInfo(const QString &text) { m_bar->say(InlineBar::Kind::Info, text); }

void LoginWindow::forgetPassword() { m_password->clear(); }

QUrl LoginWindow::serverUrl(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    if (!text.contains("://"_L1)) {
        const QString host = QUrl(u"ws://"_s + text).host();
        const bool isLocal = host == "localhost"_L1 || host.startsWith("127."_L1) || host == "::1"_L1;
        text.prepend(isLocal ? "ws://"_L1 : "wss://"_L1);
    }
    text.replace(QLatin1StringView("https://"), "wss://"_L1);
    text.replace(QLatin1StringView("http://"), "ws://"_L1);
    QUrl url(text, QUrl::StrictMode);
    if (url.path().size() <= 1) // where a proxy finds the sync among the pages; without one any path does
        url.setPath(u"/sync"_s);
    const bool isOurs = url.scheme() == "ws"_L1 || url.scheme() == "wss"_L1;
    return url.isValid() && isOurs && !url.host().isEmpty() ? url : QUrl();
}

void LoginWindow::submit()
{
    if (!m_button->isEnabled())
        return;
    const LoginRequest request{
        serverUrl(m_server->text()), m_user->text().trimmed(), m_password->text(), m_stay->isChecked()};
    const QString domain = domainToSearch();
    if (!domain.isEmpty() && !request.user.isEmpty() && !request.password.isEmpty()) {
        setBusy(true, tr("Looking for the server…"));
        Q_EMIT searchWanted(domain);
    } else if (!request.server.isValid() && domain.isEmpty()) {
        m_bar->say(
            InlineBar::Kind::Error,
            tr("Please enter the server's address, as your IT department gave it to you."));
        m_server->setFocus();
    } else if (request.user.isEmpty() || request.password.isEmpty()) {
        m_bar->say(InlineBar::Kind::Error, tr("Please enter your user name and your password."));
        (request.user.isEmpty() ? m_user : m_password)->setFocus();
    } else {
        Q_EMIT submitted(request);
    }
}

} // namespace schalter::ui
