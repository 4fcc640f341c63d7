// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <memory>

class QIODevice;

namespace schalter::services {

// What a virus scanner says of a file. Unchecked: it can't check this one; Interrupted: it hung up in the
// middle; Unreachable: it does not answer at all.
struct ScanVerdict
{
    enum class Kind { Clean, Infected, Unchecked, Interrupted, Unreachable };
    Kind kind = Kind::Unreachable;
    QString text; // the scanner's word for what it found, or what went wrong
};

// Looks at one file at a time, without waiting for it.
class Scanner : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void scan(std::unique_ptr<QIODevice> content) = 0; // open for reading; ends in scanned()

Q_SIGNALS:
    void scanned(const schalter::services::ScanVerdict &verdict);
};

} // namespace schalter::services
