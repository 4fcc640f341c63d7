// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cataloguetext.h"

#include <QSet>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

namespace {

QString quoted(const QString &text)
{
    QString out = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\';
        if (c == u'\n')
            out += u"\\n"_s;
        else if (c == u'\t')
            out += u"\\t"_s;
        else if (c < u' ' || c == QChar(0x7f))
            out += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out + u'"';
}

QString inlined(const LocalizedText &text)
{
    QStringList parts;
    for (const auto &[language, value] : text.texts().asKeyValueRange())
        parts.append(u"%1 = %2"_s.arg(language, quoted(value)));
    return u"{ "_s + parts.join(u", "_s) + u" }"_s;
}

// Writes the lines of one table; what is empty is left out.
class TableWriter
{
public:
    explicit TableWriter(const QString &heading) { m_text = u"\n%1\n"_s.arg(heading); }

    void raw(const QString &key, const QString &value) { m_text += key + u" = "_s + value + u'\n'; }
    void word(const QString &key, const QString &value)
    {
        if (!value.isEmpty())
            raw(key, quoted(value));
    }
    void flag(const QString &key, bool value)
    {
        if (value)
            raw(key, u"true"_s);
    }
    void count(const QString &key, int value)
    {
        if (value != 0)
            raw(key, QString::number(value));
    }
    void count(const QString &key, const std::optional<int> &value)
    {
        if (value)
            raw(key, QString::number(*value));
    }
    void number(const QString &key, const std::optional<double> &value)
    {
        if (value)
            raw(key, QString::number(*value, 'g', 15).remove(u'+'));
    }
    void text(const QString &key, const LocalizedText &value)
    {
        if (!value.isEmpty())
            raw(key, inlined(value));
    }
    void options(const QString &key, const QList<Option> &options)
    {
        if (options.isEmpty())
            return;
        m_text += key + u" = [\n"_s;
        for (const Option &option : options)
            m_text += u"  { key = %1, label = %2 },\n"_s.arg(quoted(option.key), inlined(option.label));
        m_text += u"]\n"_s;
    }
    const QString &written() const { return m_text; }

private:
    QString m_text;
};

QString openingOf(const Resource &resource)
{
    if (resource.opening.isEmpty())
        return {};
    TableWriter table(u"[resource.opening]"_s);
    for (const auto &[weekday, spans] : resource.opening.asKeyValueRange()) {
        QStringList texts;
        for (const TimeSpan &span : spans)
            texts.append(quoted(textOf(span)));
        table.raw(weekdayName(weekday), u"[%1]"_s.arg(texts.join(u", "_s)));
    }
    return table.written();
}

QString textOf(const Resource &resource)
{
    TableWriter table(u"[[resource]]"_s);
    table.word(u"key"_s, resource.key);
    table.text(u"name"_s, resource.name);
    table.count(u"minimum_minutes"_s, resource.minimumMinutes);
    table.count(u"maximum_minutes"_s, resource.maximumMinutes);
    table.count(u"buffer_minutes"_s, resource.bufferMinutes);
    table.count(u"days_ahead"_s, resource.daysAhead);
    table.options(u"options"_s, resource.options);
    QString text = table.written() + openingOf(resource);
    for (const ClosedDays &days : resource.closed) {
        TableWriter closed(u"[[resource.closed]]"_s);
        closed.word(u"from"_s, days.from.toString(Qt::ISODate));
        closed.word(u"to"_s, days.to.toString(Qt::ISODate));
        closed.text(u"reason"_s, days.reason);
        text += closed.written();
    }
    return text;
}

QString textOf(const FormField &field)
{
    TableWriter table(u"[[category.form.field]]"_s);
    table.word(u"key"_s, field.key);
    table.word(u"type"_s, nameOf(field.type));
    table.flag(u"required"_s, field.required);
    table.text(u"label"_s, field.label);
    table.text(u"help"_s, field.help);
    table.text(u"placeholder"_s, field.placeholder);
    table.word(u"default"_s, field.standard);
    table.number(u"minimum"_s, field.minimum);
    table.number(u"maximum"_s, field.maximum);
    table.flag(u"whole"_s, field.whole);
    table.count(u"minimum_length"_s, field.minimumLength);
    table.count(u"maximum_length"_s, field.maximumLength);
    table.word(u"earliest"_s, field.earliest);
    table.word(u"latest"_s, field.latest);
    table.options(u"choices"_s, field.choices);
    return table.written();
}

QString textOf(const Form &form)
{
    TableWriter table(u"[[category.form]]"_s);
    table.word(u"slug"_s, form.slug);
    table.word(u"kind"_s, nameOf(form.kind));
    table.text(u"title"_s, form.title);
    table.text(u"intro"_s, form.intro);
    table.word(u"title_field"_s, form.titleField);
    if (form.resource)
        table.word(u"resource"_s, form.resource->key);
    table.flag(u"retired"_s, form.retired);
    QString text = table.written();
    for (const FormField &field : form.fields)
        text += textOf(field);
    return text;
}

QString textOf(const Category &category)
{
    TableWriter table(u"[[category]]"_s);
    table.word(u"code"_s, category.code);
    table.text(u"name"_s, category.name);
    table.word(u"group_mailbox"_s, category.groupMailbox);
    table.flag(u"hide_personal_addresses"_s, category.hidePersonalAddresses);
    return table.written();
}

} // namespace

Result<QString> catalogueText(const Catalogue &catalogue, const QString &code)
{
    QString categories;
    QSet<QString> used;
    for (const Category &category : catalogue.categories) {
        if (!code.isEmpty() && category.code != code)
            continue;
        categories += textOf(category);
        for (const Form &form : catalogue.forms) {
            if (form.category != category.id)
                continue;
            categories += textOf(form);
            if (form.resource)
                used.insert(form.resource->key);
        }
    }
    if (categories.isEmpty() && !code.isEmpty())
        return Error{ErrorCode::NotFound, u"there is no category with the code \"%1\""_s.arg(code)};
    QString text = u"# Made by schalterd category export; read again by schalterd category import.\n"_s;
    for (const Resource &resource : catalogue.resources)
        if (code.isEmpty() || used.contains(resource.key))
            text += textOf(resource);
    return text + categories;
}

} // namespace schalter::services
