// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/tagmenu.h"

#include "core/words.h"
#include "ui/objectnames.h"
#include "ui/theme/tagcolours.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPainter>
#include <QWidgetAction>

using namespace Qt::StringLiterals;
using schalter::domain::Tag;

namespace schalter::ui {

namespace {

QIcon dotOf(domain::TagColour colour)
{
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(inkOf(colour, presentColours()).text);
    painter.drawEllipse(6, 6, 20, 20);
    return pixmap;
}

} // namespace

TagMenu::TagMenu(client::Tags &tags, QWidget *parent)
    : QMenu(parent)
    , m_tags(tags)
{
    connect(this, &QMenu::aboutToShow, this, &TagMenu::fill);
}

void TagMenu::fill()
{
    clear();
    for (const Tag &tag : m_tags.all()) {
        const bool isOn = m_chosen.contains(tag.id);
        QString name = tag.name;
        QAction *action =
            addAction(dotOf(tag.colour), name.replace(u"&"_s, u"&&"_s), this, [this, tag, isOn] {
                Q_EMIT toggled(tag.id, !isOn);
            });
        action->setCheckable(true);
        action->setChecked(isOn);
    }
    addSeparator();
    addNaming();
}

void TagMenu::addNaming()
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(names::tagName);
    edit->setMaxLength(domain::tagNameChars);
    edit->setPlaceholderText(tr("New tag…"));
    edit->setAccessibleName(tr("Name of a new tag"));
    edit->setMinimumWidth(180);
    auto *action = new QWidgetAction(this);
    action->setDefaultWidget(edit);
    addAction(action);
    connect(edit, &QLineEdit::returnPressed, this, [this, edit] {
        if (const QString name = edit->text().simplified(); !name.isEmpty())
            make(name);
        close();
    });
}

// Each new one in the next colour.
void TagMenu::make(const QString &name)
{
    using domain::TagColour;
    constexpr auto colours = domain::enumNames<TagColour>;
    const auto colour = colours[size_t(m_tags.all().size() + 1) % colours.size()].first;
    m_tags.make(name, colour, this, [this](const auto &answer) {
        if (answer)
            Q_EMIT toggled(answer->tag.id, true);
        else
            Q_EMIT refused(client::words::of(answer.error()));
    });
}

} // namespace schalter::ui
