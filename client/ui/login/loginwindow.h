// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QUrl>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace schalter::ui {

class InlineBar;

struct LoginRequest
{
    QUrl server;
    QString user;
    QString password;
    bool stay = false;
};

// Asks who wants to work where. Checks only that nothing is missing; the outcome comes back by showError.
class LoginWindow : public QWidget
{
    Q_OBJECT
public:
    explicit LoginWindow(QWidget *parent = nullptr);

    void prefill(const QString &server, const QString &user, bool stay);
    void layDown(const QString &server, const QString &mailDomain); // by the office's IT; empty: it has not
    // The server of the mail domain: logs in there, or asks first where it lies elsewhere.
    void takeFound(const QUrl &server, bool isElsewhere);
    void setStayHint(const QString &hint); // where the login would be kept
    void setBusy(bool busy, const QString &what = {});
    void showError(const QString &text);
    void showInfo(const QString &text);
    void forgetPassword();

    // "tickets.govikon.example" → wss://tickets.govikon.example/sync; ws:// only where it is spelled out or
    // local.
    static QUrl serverUrl(const QString &typed);

Q_SIGNALS:
    void submitted(const schalter::ui::LoginRequest &request);
    void searchWanted(const QString &mailDomain); // for the server: only a mail address is known

private:
    QWidget *makeCard();
    QLineEdit *makeField(QLatin1StringView name, const QString &label, QVBoxLayout *into);
    void focusMissing();
    void submit();

    QString domainToSearch() const;

    QString m_mailDomain;
    QLineEdit *m_server = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QCheckBox *m_stay = nullptr;
    QLabel *m_stayHint = nullptr;
    QPushButton *m_button = nullptr;
    InlineBar *m_bar = nullptr;
};

} // namespace schalter::ui
