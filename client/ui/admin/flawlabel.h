// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/catalogue.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wrappinglabel.h"

namespace schalter::ui {

// What is wrong with the input above it; hidden while nothing is.
class FlawLabel : public WrappingLabel
{
public:
    // place: as domain::Flaw has it, or the beginning of it.
    FlawLabel(QString place, QWidget *parent)
        : WrappingLabel(parent)
        , m_place(std::move(place))
    {
        setObjectName(QStringLiteral("flaw-") + m_place);
        setFont(fontOf(TextSize::Small));
        setTextFormat(Qt::PlainText);
        setLook(this, "bad");
        hide();
    }
    // prefix: of the flaws that concern the whole: "fields.2.", or nothing.
    void show(const QString &prefix, const QList<domain::Flaw> &flaws)
    {
        const QString wanted = prefix + m_place;
        QStringList sentences;
        for (const domain::Flaw &flaw : flaws)
            if (flaw.place == wanted || flaw.place.startsWith(wanted + u'.'))
                sentences.append(client::Catalogue::sentence(flaw));
        setText(sentences.join(u'\n'));
        setVisible(!sentences.isEmpty());
    }

private:
    const QString m_place;
};

} // namespace schalter::ui
