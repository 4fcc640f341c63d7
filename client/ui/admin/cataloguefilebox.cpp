// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/cataloguefilebox.h"

#include "core/words.h"
#include "ui/objectnames.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace schalter::ui {

namespace {

constexpr qint64 longestFile = 200 * 1024; // what a message to the server can hold

QString sentence(const protocol::FileProblem &problem)
{
    const QString line = problem.line > 0 ? CatalogueFileBox::tr("Line %1: ").arg(problem.line) : QString();
    return line + problem.message;
}

} // namespace

CatalogueFileBox::CatalogueFileBox(client::Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_outcome(new QLabel(this))
{
    auto *save = new QPushButton(tr("&Export…"), this);
    save->setObjectName(names::catalogueExport);
    auto *load = new QPushButton(tr("&Import…"), this);
    load->setObjectName(names::catalogueImport);
    m_outcome->setObjectName(names::catalogueOutcome);
    m_outcome->setFont(fontOf(TextSize::Small));
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_outcome->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::small);
    buttons->addWidget(save);
    buttons->addWidget(load);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(buttons);
    layout->addWidget(m_outcome);
    const QString kind = tr("Catalogue (*.toml)");
    connect(save, &QPushButton::clicked, this, [this, kind] {
        exportTo(QFileDialog::getSaveFileName(this, tr("Export the catalogue"), u"schalter.toml"_s, kind));
    });
    connect(load, &QPushButton::clicked, this, [this, kind] {
        importFrom(QFileDialog::getOpenFileName(this, tr("Import a catalogue"), {}, kind));
    });
}

void CatalogueFileBox::exportTo(const QString &path)
{
    if (path.isEmpty())
        return;
    m_catalogue.session().request<protocol::ExportCatalogue>({}, this, [this, path](const auto &answer) {
        if (!answer)
            return say(client::words::of(answer.error()), true);
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(answer->text.toUtf8()) < 0 || !file.commit())
            return say(tr("%1 could not be written: %2").arg(path, file.errorString()), true);
        say(tr("Exported to %1.").arg(path), false);
    });
}

void CatalogueFileBox::importFrom(const QString &path)
{
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return say(tr("%1 could not be read: %2").arg(path, file.errorString()), true);
    if (file.size() > longestFile)
        return say(tr("%1 is too large for a catalogue.").arg(path), true);
    m_catalogue.session().request<protocol::ImportCatalogue>(
        {QString::fromUtf8(file.readAll()), false}, this, [this](const auto &answer) { onImported(answer); });
}

void CatalogueFileBox::onImported(const domain::Result<protocol::CatalogueImported> &answer)
{
    if (!answer)
        return say(client::words::of(answer.error()), true);
    QStringList lines;
    for (const protocol::FileProblem &problem : answer->problems)
        lines.append(sentence(problem));
    if (!lines.isEmpty())
        return say(tr("Nothing was imported.") + u'\n' + lines.join(u'\n'), true);
    say(tr("Imported: %1 categories, %2 forms, %3 resources.")
            .arg(answer->categories)
            .arg(answer->forms)
            .arg(answer->resources),
        false);
    m_catalogue.load();
}

void CatalogueFileBox::say(const QString &text, bool isBad)
{
    m_outcome->setText(text);
    setLook(m_outcome, isBad ? "bad" : "good");
    m_outcome->show();
}

} // namespace schalter::ui
