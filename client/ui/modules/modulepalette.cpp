// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/modules/modulepalette.h"

#include "ui/modules/moduledelegate.h"
#include "ui/modules/placeholderhighlighter.h"
#include "ui/objectnames.h"
#include "ui/theme/theme.h"
#include "ui/theme/wording.h"
#include "ui/widgets/wrappinglabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace schalter::ui {

ModulePalette::ModulePalette(client::TextModules &modules, const client::Session &session, QWidget *parent)
    : QFrame(parent)
    , m_choice(modules, session)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_none(new QLabel(this))
    , m_preview(new QPlainTextEdit(this))
    , m_hint(new WrappingLabel(this))
    , m_files(new WrappingLabel(this))
{
    setObjectName(names::modulePalette);
    setLook(this, "card");
    auto *keys = new QLabel(tr("↑ ↓ choose · Enter inserts · Esc closes"), this);
    keys->setFont(fontOf(TextSize::Small));
    setLook(keys, "muted");
    auto *halves = new QHBoxLayout;
    halves->setSpacing(metrics::medium);
    halves->addWidget(makeList(), 2);
    halves->addWidget(makePreview(), 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::medium, metrics::medium, metrics::medium, metrics::small);
    layout->setSpacing(metrics::small);
    layout->addLayout(halves, 1);
    layout->addWidget(keys);
    hide();
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textEdited, this, &ModulePalette::search);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ModulePalette::showPreview);
    connect(m_list, &QListView::clicked, this, &ModulePalette::choose);
    connect(&m_choice, &QAbstractItemModel::modelReset, this, [this] {
        m_list->setCurrentIndex(m_choice.index(0));
        showPreview();
    });
}

QWidget *ModulePalette::makeList()
{
    auto *left = new QWidget(this);
    m_search->setObjectName(names::moduleSearch);
    m_search->setPlaceholderText(tr("Search text modules…"));
    m_search->setAccessibleName(tr("Search text modules"));
    m_list->setObjectName(names::moduleList);
    m_list->setModel(&m_choice);
    m_list->setItemDelegate(new ModuleDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay with the search
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Text modules"));
    m_none->setObjectName(names::moduleNone);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignCenter);
    setLook(m_none, "muted");
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none, 1);
    return left;
}

QWidget *ModulePalette::makePreview()
{
    auto *right = new QWidget(this);
    m_preview->setObjectName(names::modulePreview);
    m_preview->setReadOnly(true);
    m_preview->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_preview->setFocusPolicy(Qt::NoFocus);
    m_preview->setAccessibleName(tr("Text as it will be inserted"));
    new PlaceholderHighlighter(m_preview->document());
    m_hint->setObjectName(names::moduleLanguage);
    m_hint->setFont(fontOf(TextSize::Small));
    setLook(m_hint, "muted");
    m_files->setObjectName(names::moduleFiles);
    m_files->setFont(fontOf(TextSize::Small));
    setLook(m_files, "muted");
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_hint);
    layout->addWidget(m_files);
    return right;
}

void ModulePalette::open(
    domain::CategoryId category, const QString &language, domain::PlaceholderValues values, QWidget *above)
{
    m_language = language;
    m_values = std::move(values);
    m_search->clear();
    m_choice.setCategory(category);
    search({});
    place(above);
    m_isOpen = true;
    show();
    raise();
    m_search->setFocus(Qt::PopupFocusReason);
}

QString ModulePalette::searched() const { return m_search->text(); }

// Over the conversation, ending where what is being written begins.
void ModulePalette::place(QWidget *above)
{
    const QWidget *window = parentWidget();
    const QPoint corner = above->mapTo(window, QPoint());
    const int most = qMin(760, window->width() - 2 * metrics::large); // a floating chat is narrow
    const int width = qBound(qMin(480, most), above->width(), most);
    const int wanted = 340;
    const int top = qMax(metrics::large, corner.y() - wanted - metrics::medium);
    const bool isBelow = corner.y() - metrics::medium - top < 220; // no room above
    const int left =
        qBound(metrics::small, corner.x(), qMax(metrics::small, window->width() - width - metrics::large));
    const int y =
        isBelow
            ? qMin(corner.y() + above->height() + metrics::small, window->height() - wanted - metrics::large)
            : top;
    setGeometry(left, qMax(metrics::small, y), width, isBelow ? wanted : corner.y() - metrics::medium - top);
}

void ModulePalette::search(const QString &typed)
{
    m_choice.setSearch(typed);
    const bool isEmpty = m_choice.rowCount() == 0;
    m_none->setText(
        typed.isEmpty() ? tr("There are no text modules yet. Make some under Administration (Ctrl+Shift+M).")
                        : tr("No text module holds “%1”.").arg(typed));
    m_none->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
}

void ModulePalette::showPreview()
{
    const domain::TextModule *module = m_choice.at(m_list->currentIndex());
    m_preview->setPlainText(
        module ? domain::resolved(module->text.in(m_language), m_values).text : QString());
    m_hint->hide();
    m_files->hide();
    if (!module)
        return;
    const QString shown = domain::languageShown(module->text, m_language);
    m_hint->setVisible(shown != m_language);
    m_hint->setText(tr("There is no text in %1: this one is in %2.")
                        .arg(wording::language(m_language), wording::language(shown)));
    showFiles(*module);
}

void ModulePalette::showFiles(const domain::TextModule &module)
{
    QStringList files;
    for (const domain::Attachment &file : module.files)
        files.append(file.name);
    m_files->setVisible(!files.isEmpty());
    m_files->setText(tr("Attaches %1").arg(files.join(u", "_s)));
}

bool ModulePalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        return onKey(static_cast<QKeyEvent *>(event)->key());
    if (event->type() == QEvent::FocusOut && m_isOpen &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        leave(false);
    return QFrame::eventFilter(watched, event);
}

bool ModulePalette::onKey(int key)
{
    if (key == Qt::Key_Escape)
        leave(true);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        choose();
    else if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(m_list, &press);
    } else
        return false;
    return true;
}

void ModulePalette::choose()
{
    const domain::TextModule *found = m_choice.at(m_list->currentIndex());
    if (!found)
        return;
    const domain::TextModule module = *found; // the list is another one once it was used
    m_isOpen = false;
    hide();
    Q_EMIT chosen(module, domain::resolved(module.text.in(m_language), m_values).text);
}

void ModulePalette::leave(bool byKey)
{
    m_isOpen = false;
    hide();
    Q_EMIT left(byKey);
}

} // namespace schalter::ui
