// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/texts.h"

#include <QTranslator>

using namespace Qt::StringLiterals;

namespace schalter::services {

Texts::Texts()
{
    for (const QString &language : languages()) {
        auto translator = std::make_shared<QTranslator>();
        if (translator->load(u":/i18n/schalter_%1.qm"_s.arg(language)))
            m_translators.insert(language, translator);
    }
}

Texts::~Texts() = default;

QString Texts::operator()(const QString &language, const char *context, const char *source, int n) const
{
    const auto translator = m_translators.value(language);
    const QString text = translator ? translator->translate(context, source, nullptr, n) : QString();
    QString shown = text.isEmpty() ? QString::fromUtf8(source) : text;
    return n < 0 ? shown : shown.replace("%n"_L1, QString::number(n));
}

QStringList Texts::languages() { return {u"de"_s, u"fr"_s, u"it"_s, u"en"_s}; }

} // namespace schalter::services
