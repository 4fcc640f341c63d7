<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Error</name>
    <message>
        <source>Something in the request is not valid.</source>
        <translation>Etwas an dieser Anfrage ist ungültig.</translation>
    </message>
    <message>
        <source>This was not found. Perhaps it has been removed.</source>
        <translation>Das wurde nicht gefunden. Vielleicht wurde es entfernt.</translation>
    </message>
    <message>
        <source>You are not entitled to do this.</source>
        <translation>Dazu sind Sie nicht berechtigt.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Der Benutzername oder das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Please log in again.</source>
        <translation>Bitte melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>This program is too old for the server. Please install the new version.</source>
        <translation>Dieses Programm ist zu alt für den Server. Bitte installieren Sie die neue Version.</translation>
    </message>
    <message>
        <source>The message is empty. Please write something first.</source>
        <translation>Die Nachricht ist leer. Bitte schreiben Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>The message is too long. Please shorten it.</source>
        <translation>Die Nachricht ist zu lang. Bitte kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The ticket is closed; no more messages can be added to it.</source>
        <translation>Das Ticket ist abgeschlossen; es sind keine weiteren Nachrichten möglich.</translation>
    </message>
    <message>
        <source>The ticket has already been accepted.</source>
        <translation>Das Ticket wurde bereits angenommen.</translation>
    </message>
    <message>
        <source>This is possible only while the ticket is being worked on. Please accept or reopen it first.</source>
        <translation>Das geht nur, solange das Ticket in Bearbeitung ist. Bitte nehmen Sie es zuerst an oder öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>This is possible only with a closed ticket.</source>
        <translation>Das geht nur bei einem abgeschlossenen Ticket.</translation>
    </message>
    <message>
        <source>The ticket is not archived.</source>
        <translation>Das Ticket ist nicht archiviert.</translation>
    </message>
    <message>
        <source>The ticket can&apos;t be closed yet: please approve or decline the application first.</source>
        <translation>Das Ticket kann noch nicht abgeschlossen werden: Bitte bewilligen Sie den Antrag zuerst oder lehnen Sie ihn ab.</translation>
    </message>
    <message>
        <source>This application has been decided already.</source>
        <translation>Über diesen Antrag wurde bereits entschieden.</translation>
    </message>
    <message>
        <source>There is nothing to decide on this ticket.</source>
        <translation>Bei diesem Ticket gibt es nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>This person cannot work on tickets of this category.</source>
        <translation>Diese Person kann keine Tickets dieser Kategorie bearbeiten.</translation>
    </message>
    <message>
        <source>This field does not exist on the ticket.</source>
        <translation>Dieses Feld gibt es auf dem Ticket nicht.</translation>
    </message>
    <message>
        <source>The resource, day and time of a reservation can&apos;t be corrected. Please decline it and enter a new one.</source>
        <translation>Raum oder Objekt, Tag und Zeit einer Reservation lassen sich nicht korrigieren. Bitte lehnen Sie sie ab und erfassen Sie eine neue.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A new message came in while you were writing.</source>
        <translation>Während Sie schrieben, ist eine neue Nachricht eingegangen.</translation>
    </message>
    <message>
        <source>This time is already taken. Please choose another one.</source>
        <translation>Diese Zeit ist bereits belegt. Bitte wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This Idempotency-Key was already used for another request.</source>
        <translation>Dieser Idempotency-Key wurde bereits für eine andere Anfrage verwendet.</translation>
    </message>
    <message>
        <source>That was too often in a short time. Please wait a moment and try again.</source>
        <translation>Das war zu oft in kurzer Zeit. Bitte warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server can&apos;t be used at the moment. Please try again shortly; nothing is lost.</source>
        <translation>Der Server ist im Moment nicht verfügbar. Bitte versuchen Sie es gleich noch einmal; es geht nichts verloren.</translation>
    </message>
    <message>
        <source>Something went wrong on the server. The administrator finds details in its log.</source>
        <translation>Auf dem Server ist ein Fehler aufgetreten. Der Administrator findet die Einzelheiten im Protokoll.</translation>
    </message>
    <message>
        <source>The ticket is archived; nothing on it can be changed any more.</source>
        <translation>Das Ticket ist archiviert; daran lässt sich nichts mehr ändern.</translation>
    </message>
    <message>
        <source>This ticket has no email address, so nothing can be sent to the applicant. Please reach the person in another way, or add an address.</source>
        <translation>Dieses Ticket hat keine E-Mail-Adresse, es kann also nichts gesendet werden. Bitte erreichen Sie die Person auf andere Weise, oder fügen Sie eine Adresse hinzu.</translation>
    </message>
    <message>
        <source>This is not an email address. Example: max@example.ch</source>
        <translation>Das ist keine E-Mail-Adresse. Beispiel: max@example.ch</translation>
    </message>
    <message>
        <source>There is still a placeholder in the text that could not be filled in. Please replace it first.</source>
        <translation>Im Text steht noch ein Platzhalter, der nicht ausgefüllt werden konnte. Bitte ersetzen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>These are too many files for one message. Please send some of them in a further message.</source>
        <translation>Das sind zu viele Dateien für eine Nachricht. Bitte senden Sie einige davon mit einer weiteren Nachricht.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Die Datei ist zu gross.</translation>
    </message>
    <message>
        <source>Files of this kind are not accepted.</source>
        <translation>Dateien dieser Art werden nicht angenommen.</translation>
    </message>
    <message>
        <source>The virus scanner found something harmful in the file. It was not kept.</source>
        <translation>Der Virenscanner hat in der Datei etwas Schädliches gefunden. Sie wurde nicht behalten.</translation>
    </message>
    <message>
        <source>This archive holds too much, or archives within archives. Please send the files one by one.</source>
        <translation>Dieses Archiv enthält zu viel oder weitere Archive. Bitte senden Sie die Dateien einzeln.</translation>
    </message>
    <message>
        <source>The file is still waiting for the virus scanner. Please try again shortly.</source>
        <translation>Die Datei wartet noch auf den Virenscanner. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The file could not be stored completely. Please add it again.</source>
        <translation>Die Datei konnte nicht vollständig gespeichert werden. Bitte fügen Sie sie noch einmal hinzu.</translation>
    </message>
    <message>
        <source>It can&apos;t be reserved at this time. Please choose a time within the opening hours.</source>
        <translation>Zu dieser Zeit kann nicht reserviert werden. Bitte wählen Sie eine Zeit innerhalb der Öffnungszeiten.</translation>
    </message>
    <message>
        <source>There is already one of this name. Please choose another one.</source>
        <translation>Diesen Namen gibt es bereits. Bitte wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This is still in use and can&apos;t be removed.</source>
        <translation>Das wird noch verwendet und kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>This mail did not fail; there is nothing to send again.</source>
        <translation>Diese E-Mail ist nicht fehlgeschlagen; es gibt nichts noch einmal zu senden.</translation>
    </message>
    <message>
        <source>It is too late to take this back: the message is already on its way.</source>
        <translation>Dafür ist es zu spät: Die Nachricht ist schon unterwegs.</translation>
    </message>
    <message>
        <source>The office is closed at the moment.</source>
        <translation>Das Büro ist im Moment geschlossen.</translation>
    </message>
    <message>
        <source>A colleague has taken this chat already.</source>
        <translation>Eine Kollegin oder ein Kollege hat diesen Chat bereits übernommen.</translation>
    </message>
    <message>
        <source>This chat has ended.</source>
        <translation>Dieser Chat ist beendet.</translation>
    </message>
    <message>
        <source>The file is locked with a password, so that nobody here could open it. Please add it without.</source>
        <translation>Die Datei ist mit einem Passwort geschützt, niemand hier könnte sie öffnen. Bitte fügen Sie sie ohne Passwort hinzu.</translation>
    </message>
    <message>
        <source>The form does not accept this value in this field. Please correct it.</source>
        <translation>Das Formular nimmt diesen Wert in diesem Feld nicht an. Bitte korrigieren Sie ihn.</translation>
    </message>
    <message>
        <source>This is the last administrator. Please make somebody else an administrator first.</source>
        <translation>Das ist die letzte Person mit Administrationsrechten. Bitte geben Sie diese Rolle zuerst jemand anderem.</translation>
    </message>
    <message>
        <source>These tickets are of different applicants. Merge them only if you are sure.</source>
        <translation>Diese Tickets sind von verschiedenen Antragsteller/innen. Führen Sie sie nur zusammen, wenn Sie sicher sind.</translation>
    </message>
    <message>
        <source>A decision or a reservation of the duplicate would be lost. Decline or cancel it there first.</source>
        <translation>Ein Entscheid oder eine Reservation des Doppels ginge verloren. Lehnen Sie dort zuerst ab oder annullieren Sie.</translation>
    </message>
    <message>
        <source>This ticket was merged with another one. Go on there.</source>
        <translation>Dieses Ticket wurde mit einem anderen zusammengeführt. Bitte dort weiterfahren.</translation>
    </message>
</context>
<context>
    <name>FieldProblem</name>
    <message>
        <source>Please fill in this field.</source>
        <translation>Bitte füllen Sie dieses Feld aus.</translation>
    </message>
    <message>
        <source>This is not an email address. Example: max@example.ch</source>
        <translation>Das ist keine E-Mail-Adresse. Beispiel: max@example.ch</translation>
    </message>
    <message>
        <source>This is not a telephone number. Example: +41 44 123 45 67</source>
        <translation>Das ist keine Telefonnummer. Beispiel: +41 44 123 45 67</translation>
    </message>
    <message>
        <source>Please enter a number.</source>
        <translation>Bitte geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>Please enter at least %1.</source>
        <translation>Bitte geben Sie mindestens %1 ein.</translation>
    </message>
    <message>
        <source>Please enter at most %1.</source>
        <translation>Bitte geben Sie höchstens %1 ein.</translation>
    </message>
    <message>
        <source>This is not a date. Example: 2027-06-30</source>
        <translation>Das ist kein Datum. Beispiel: 2027-06-30</translation>
    </message>
    <message>
        <source>This day is in the past.</source>
        <translation>Dieser Tag ist schon vorbei.</translation>
    </message>
    <message>
        <source>This is not a time. Example: 18:30</source>
        <translation>Das ist keine Uhrzeit. Beispiel: 18:30</translation>
    </message>
    <message>
        <source>The end must be after the beginning.</source>
        <translation>Das Ende muss nach dem Beginn liegen.</translation>
    </message>
    <message>
        <source>Please choose one of the given answers.</source>
        <translation>Bitte wählen Sie eine der vorgegebenen Antworten.</translation>
    </message>
    <message>
        <source>This time is already taken. Please choose another one.</source>
        <translation>Diese Zeit ist bereits belegt. Bitte wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This is too long: at most %1 characters are possible.</source>
        <translation>Das ist zu lang: Höchstens %1 Zeichen sind möglich.</translation>
    </message>
    <message>
        <source>On this day it can be reserved at these times: %1</source>
        <translation>An diesem Tag kann zu diesen Zeiten reserviert werden: %1</translation>
    </message>
    <message>
        <source>Please choose at most %1 files.</source>
        <translation>Bitte wählen Sie höchstens %1 Dateien.</translation>
    </message>
    <message>
        <source>This file is too large: at most %1 MB are possible.</source>
        <translation>Diese Datei ist zu gross: Höchstens %1 MB sind möglich.</translation>
    </message>
    <message>
        <source>Files of this kind are not accepted.</source>
        <translation>Dateien dieser Art werden nicht angenommen.</translation>
    </message>
    <message>
        <source>The virus scanner found something harmful in this file. It was not kept.</source>
        <translation>Der Virenscanner hat in dieser Datei etwas Schädliches gefunden. Sie wurde nicht behalten.</translation>
    </message>
    <message>
        <source>This archive holds too much, or archives within archives. Please send the files one by one.</source>
        <translation>Dieses Archiv enthält zu viel oder weitere Archive. Bitte senden Sie die Dateien einzeln.</translation>
    </message>
    <message>
        <source>This is too short: at least %1 characters are needed.</source>
        <translation>Das ist zu kurz: Mindestens %1 Zeichen sind nötig.</translation>
    </message>
    <message>
        <source>Please enter a whole number.</source>
        <translation>Bitte geben Sie eine ganze Zahl ein.</translation>
    </message>
    <message>
        <source>This is too early. The earliest is %1.</source>
        <translation>Das ist zu früh. Frühestens: %1</translation>
    </message>
    <message>
        <source>This is too late. The latest is %1.</source>
        <translation>Das ist zu spät. Spätestens: %1</translation>
    </message>
    <message>
        <source>It can&apos;t be reserved on this day. Please choose another day.</source>
        <translation>An diesem Tag kann nicht reserviert werden. Bitte wählen Sie einen anderen Tag.</translation>
    </message>
    <message>
        <source>This time is in the past.</source>
        <translation>Diese Zeit liegt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>This is too far ahead. It can be reserved up to %1 at the moment.</source>
        <translation>Das liegt zu weit in der Zukunft. Zurzeit kann bis %1 reserviert werden.</translation>
    </message>
    <message>
        <source>This is too short. Please reserve at least %1 minutes.</source>
        <translation>Das ist zu kurz. Bitte reservieren Sie mindestens %1 Minuten.</translation>
    </message>
    <message>
        <source>This is too long. Please reserve at most %1 minutes.</source>
        <translation>Das ist zu lang. Bitte reservieren Sie höchstens %1 Minuten.</translation>
    </message>
    <message>
        <source>This file is locked with a password, so that nobody here could open it. Please add it without.</source>
        <translation>Diese Datei ist mit einem Passwort geschützt, niemand hier könnte sie öffnen. Bitte fügen Sie sie ohne Passwort hinzu.</translation>
    </message>
</context>
<context>
    <name>FieldType</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Eine Auswahl</translation>
    </message>
    <message>
        <source>Several of several</source>
        <translation>Mehrere Auswahlen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Ohne Antwort</translation>
    </message>
    <message>
        <source>Usual wait in minutes (half had an answer by then)</source>
        <translation>Übliche Wartezeit in Minuten (bis dahin hatte die Hälfte eine Antwort)</translation>
    </message>
    <message>
        <source>Long wait in minutes (nine of ten had one by then)</source>
        <translation>Lange Wartezeit in Minuten (bis dahin hatten neun von zehn eine Antwort)</translation>
    </message>
    <message>
        <source>Open for up to %1 days</source>
        <translation>Offen seit höchstens %1 Tagen</translation>
    </message>
    <message>
        <source>Open for longer</source>
        <translation>Länger offen</translation>
    </message>
    <message>
        <source>Came in from %1</source>
        <translation>Eingegangen ab %1</translation>
    </message>
</context>
<context>
    <name>Flaw</name>
    <message>
        <source>A key has 1 to 40 of a-z, 0-9, - and _ and begins with a letter or digit; &quot;%1&quot; is none.</source>
        <translation>Ein Schlüssel hat 1 bis 40 Zeichen aus a-z, 0-9, - und _ und beginnt mit einem Buchstaben oder einer Ziffer; «%1» ist keiner.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is used twice or reserved.</source>
        <translation>Der Schlüssel «%1» ist doppelt vorhanden oder reserviert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language such as &quot;de&quot;.</source>
        <translation>«%1» ist keine Sprache wie «de».</translation>
    </message>
    <message>
        <source>The text is too long: at most %1 characters are possible.</source>
        <translation>Der Text ist zu lang: Höchstens %1 Zeichen sind möglich.</translation>
    </message>
    <message>
        <source>The text is missing.</source>
        <translation>Der Text fehlt.</translation>
    </message>
    <message>
        <source>There are too many: at most %1 are possible.</source>
        <translation>Das sind zu viele: Höchstens %1 sind möglich.</translation>
    </message>
    <message>
        <source>A category&apos;s code must be two to six of A-Z, but one is &quot;%1&quot;.</source>
        <translation>Das Kürzel einer Kategorie besteht aus zwei bis sechs Zeichen A-Z, eines ist aber «%1».</translation>
    </message>
    <message>
        <source>The group&apos;s mailbox &quot;%1&quot; is not an email address.</source>
        <translation>Das Gruppenpostfach «%1» ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Only a number has a minimum, a maximum or no decimals.</source>
        <translation>Nur eine Zahl hat Minimum, Maximum oder keine Dezimalstellen.</translation>
    </message>
    <message>
        <source>The maximum must not be smaller than the minimum.</source>
        <translation>Das Maximum darf nicht kleiner sein als das Minimum.</translation>
    </message>
    <message>
        <source>Only a text or a paragraph has a length.</source>
        <translation>Nur ein Text oder ein Absatz hat eine Länge.</translation>
    </message>
    <message>
        <source>This must be a number from 1 to %1, but is %2.</source>
        <translation>Das muss eine Zahl von 1 bis %1 sein, ist aber %2.</translation>
    </message>
    <message>
        <source>This must be a number from 0 to %1, but is %2.</source>
        <translation>Das muss eine Zahl von 0 bis %1 sein, ist aber %2.</translation>
    </message>
    <message>
        <source>Only a date or a time has an earliest or a latest.</source>
        <translation>Nur ein Datum oder eine Zeit hat ein Frühestens oder Spätestens.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a day such as &quot;2026-12-24&quot; nor &quot;today&quot;.</source>
        <translation>«%1» ist weder ein Tag wie «2026-12-24» noch «today».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time such as &quot;18:30&quot;.</source>
        <translation>«%1» ist keine Zeit wie «18:30».</translation>
    </message>
    <message>
        <source>The default &quot;%1&quot; is not a possible answer.</source>
        <translation>Die Vorgabe «%1» ist keine mögliche Antwort.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; has no choices.</source>
        <translation>Das Feld «%1» hat keine Auswahl.</translation>
    </message>
    <message>
        <source>Only a field to choose from has choices, and &quot;%1&quot; is none.</source>
        <translation>Nur ein Auswahlfeld hat eine Auswahl, und «%1» ist keines.</translation>
    </message>
    <message>
        <source>The heading &quot;%1&quot; can&apos;t be required: there is nothing to fill in.</source>
        <translation>Die Überschrift «%1» kann nicht verlangt werden: Es gibt nichts auszufüllen.</translation>
    </message>
    <message>
        <source>A form&apos;s slug has 1 to 40 of a-z, 0-9, - and _ and begins with a letter or digit; &quot;%1&quot; is none.</source>
        <translation>Die Adresse eines Formulars hat 1 bis 40 Zeichen aus a-z, 0-9, - und _ und beginnt mit einem Buchstaben oder einer Ziffer; «%1» ist keine.</translation>
    </message>
    <message>
        <source>Form &quot;%1&quot;: a reservation needs a resource, and nothing else may have one.</source>
        <translation>Formular «%1»: Eine Reservation braucht ein Objekt, und nur sie darf eines haben.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; to complete the ticket&apos;s title.</source>
        <translation>Es gibt kein Feld «%1», das den Titel des Tickets ergänzt.</translation>
    </message>
    <message>
        <source>The opening time &quot;%1&quot; must end after it begins.</source>
        <translation>Die Öffnungszeit «%1» muss nach ihrem Beginn enden.</translation>
    </message>
    <message>
        <source>The opening time &quot;%1&quot; must begin after the one before it has ended.</source>
        <translation>Die Öffnungszeit «%1» muss nach dem Ende der vorhergehenden beginnen.</translation>
    </message>
    <message>
        <source>The closed days from %1 must not end before they begin.</source>
        <translation>Die geschlossenen Tage ab %1 dürfen nicht vor ihrem Beginn enden.</translation>
    </message>
    <message>
        <source>The shortest reservation must not be longer than the longest one.</source>
        <translation>Die kürzeste Reservation darf nicht länger sein als die längste.</translation>
    </message>
    <message>
        <source>The code can&apos;t be changed: the numbers of the tickets begin with it.</source>
        <translation>Das Kürzel kann nicht geändert werden: Die Nummern der Tickets beginnen damit.</translation>
    </message>
    <message>
        <source>There is no such category.</source>
        <translation>Diese Kategorie gibt es nicht.</translation>
    </message>
    <message>
        <source>There is already a form with the slug &quot;%1&quot;; it may be a retired one.</source>
        <translation>Es gibt bereits ein Formular mit der Adresse «%1»; vielleicht ein stillgelegtes.</translation>
    </message>
    <message>
        <source>There is no resource &quot;%1&quot;.</source>
        <translation>Das Objekt «%1» gibt es nicht.</translation>
    </message>
    <message>
        <source>The user name has 1 to 64 of a-z, 0-9, dot, hyphen, underscore and @ and begins with a letter or digit.</source>
        <translation>Der Benutzername hat 1 bis 64 Zeichen aus a-z, 0-9, Punkt, Bindestrich, Unterstrich und @ und beginnt mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>The name must have 1 to %1 characters and be of one line.</source>
        <translation>Der Name muss 1 bis %1 Zeichen haben und auf einer Zeile stehen.</translation>
    </message>
    <message>
        <source>This is not an email address. Example: max@example.ch</source>
        <translation>Das ist keine E-Mail-Adresse. Beispiel: max@example.ch</translation>
    </message>
    <message>
        <source>The last day must not be before the first.</source>
        <translation>Der letzte Tag darf nicht vor dem ersten liegen.</translation>
    </message>
    <message>
        <source>The password must have at least %1 characters.</source>
        <translation>Das Passwort muss mindestens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>The password may have at most %1 characters.</source>
        <translation>Das Passwort darf höchstens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>The password may not be the user name.</source>
        <translation>Das Passwort darf nicht der Benutzername sein.</translation>
    </message>
    <message>
        <source>There is already somebody with this user name.</source>
        <translation>Diesen Benutzernamen hat schon jemand.</translation>
    </message>
    <message>
        <source>This person can&apos;t stand in: it must be a colleague who works.</source>
        <translation>Diese Person kann niemanden vertreten: Es muss eine Kollegin oder ein Kollege mit Bearbeitungsrecht sein.</translation>
    </message>
    <message>
        <source>The user name can&apos;t be changed.</source>
        <translation>Der Benutzername lässt sich nicht ändern.</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Resource</source>
        <translation>Raum / Objekt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Zusätzlich</translation>
    </message>
</context>
<context>
    <name>FormPreview</name>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>Tag.Monat.Jahr</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Under this address you see where your request stands, and can write to us:</source>
        <translation>Unter dieser Adresse sehen Sie, wie es um Ihr Anliegen steht, und können uns schreiben:</translation>
    </message>
    <message>
        <source>The address is meant for you alone: whoever has it can read your request.</source>
        <translation>Die Adresse ist nur für Sie bestimmt: Wer sie hat, kann Ihr Anliegen lesen.</translation>
    </message>
    <message>
        <source>The sheet could not be written to %1.</source>
        <translation>Das Blatt konnte nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>No program opens the sheet. It was written to %1.</source>
        <translation>Kein Programm öffnet das Blatt. Es liegt unter %1.</translation>
    </message>
</context>
<context>
    <name>LocalStore</name>
    <message>
        <source>What you write can&apos;t be kept on this computer: its file can&apos;t be opened or written. What is not sent when you close the program is lost. Please tell your IT.</source>
        <translation>Was Sie schreiben, kann auf diesem Computer nicht aufbewahrt werden: Die Datei dafür lässt sich nicht öffnen oder schreiben. Was beim Beenden des Programms noch nicht gesendet ist, geht verloren. Bitte melden Sie es Ihrer Informatik.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>We have received your request</source>
        <translation>Wir haben Ihr Anliegen erhalten</translation>
    </message>
    <message>
        <source>“%1” has reached us.</source>
        <translation>«%1» ist bei uns eingegangen.</translation>
    </message>
    <message>
        <source>Its number is %1. We will write to you as soon as there is news. On the page of your request you see where it stands, and you can add something at any time.</source>
        <translation>Die Ticketnummer lautet %1. Sobald es Neuigkeiten gibt, schreiben wir Ihnen. Auf der Seite Ihres Anliegens sehen Sie den aktuellen Stand, und Sie können jederzeit etwas ergänzen.</translation>
    </message>
    <message>
        <source>Open your request</source>
        <translation>Mein Anliegen öffnen</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Message from %1</source>
        <translation>Nachricht von %1</translation>
    </message>
    <message>
        <source>%1 has written to you about “%2”:</source>
        <translation>%1 hat Ihnen zu «%2» geschrieben:</translation>
    </message>
    <message>
        <source>Open and answer</source>
        <translation>Öffnen und antworten</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Bewilligt</translation>
    </message>
    <message>
        <source>Your application has been approved</source>
        <translation>Ihr Antrag wurde bewilligt</translation>
    </message>
    <message>
        <source>%1 has approved your application “%2”.</source>
        <translation>%1 hat Ihren Antrag «%2» bewilligt.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Your application has been declined</source>
        <translation>Ihr Antrag wurde abgelehnt</translation>
    </message>
    <message>
        <source>%1 has declined your application “%2”.</source>
        <translation>%1 hat Ihren Antrag «%2» abgelehnt.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulliert</translation>
    </message>
    <message>
        <source>Your application has been cancelled</source>
        <translation>Ihr Antrag wurde annulliert</translation>
    </message>
    <message>
        <source>%1 has cancelled your application “%2”.</source>
        <translation>%1 hat Ihren Antrag «%2» annulliert.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Your request is closed</source>
        <translation>Ihr Anliegen ist abgeschlossen</translation>
    </message>
    <message>
        <source>“%1” has been closed. No more messages can be added to it.</source>
        <translation>«%1» wurde abgeschlossen. Es sind keine weiteren Nachrichten möglich.</translation>
    </message>
    <message numerus="yes">
        <source>You can read everything on its page for %n more day(s).</source>
        <translation>
            <numerusform>Sie können alles noch %n Tag lang auf der Seite nachlesen.</numerusform>
            <numerusform>Sie können alles noch %n Tage lang auf der Seite nachlesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read your request</source>
        <translation>Mein Anliegen nachlesen</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder offen</translation>
    </message>
    <message>
        <source>Your request is open again</source>
        <translation>Ihr Anliegen ist wieder offen</translation>
    </message>
    <message>
        <source>We are working on “%1” again. You can add something at any time.</source>
        <translation>Wir bearbeiten «%1» wieder. Sie können jederzeit etwas ergänzen.</translation>
    </message>
    <message>
        <source>Your new link</source>
        <translation>Ihr neuer Link</translation>
    </message>
    <message>
        <source>Here is the link to “%1” that you asked for.</source>
        <translation>Hier ist der gewünschte Link zu «%1».</translation>
    </message>
    <message>
        <source>If you did not ask for it, you need not do anything.</source>
        <translation>Wenn Sie ihn nicht verlangt haben, müssen Sie nichts tun.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>%1 has written</source>
        <translation>%1 hat geschrieben</translation>
    </message>
    <message>
        <source>New message from %1 on ticket %2, “%3”:</source>
        <translation>Neue Nachricht von %1 zum Ticket %2, «%3»:</translation>
    </message>
    <message>
        <source>Open in Schalter</source>
        <translation>In Schalter öffnen</translation>
    </message>
    <message>
        <source>Please answer in Schalter: a reply to this mail does not reach the applicant.</source>
        <translation>Bitte antworten Sie in Schalter: Eine Antwort auf diese E-Mail erreicht die antragstellende Person nicht.</translation>
    </message>
    <message>
        <source>%1: %2 [%3]</source>
        <translation>%1: %2 [%3]</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation>Guten Tag %1</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>The link is meant for you alone: whoever has it can read your request.</source>
        <translation>Der Link ist nur für Sie bestimmt: Wer ihn hat, kann Ihr Anliegen lesen.</translation>
    </message>
    <message>
        <source>Please answer on that page: a reply to this mail is not kept with your request.</source>
        <translation>Bitte antworten Sie auf dieser Seite: Eine Antwort auf diese E-Mail wird nicht bei Ihrem Anliegen abgelegt.</translation>
    </message>
    <message>
        <source>Please answer on that page, not to this mail.</source>
        <translation>Bitte antworten Sie auf dieser Seite, nicht auf diese E-Mail.</translation>
    </message>
    <message>
        <source>From now on we write to this address about “%1”. Here is the link to its page.</source>
        <translation>Von nun an schreiben wir zu «%1» an diese Adresse. Hier ist der Link zur Seite.</translation>
    </message>
    <message>
        <source>Here is a new link to “%1”. The earlier ones no longer work.</source>
        <translation>Hier ist ein neuer Link zu «%1». Die früheren funktionieren nicht mehr.</translation>
    </message>
    <message>
        <source>Your new links</source>
        <translation>Ihre neuen Links</translation>
    </message>
    <message>
        <source>Here are the links to your requests that you asked for. The newest:</source>
        <translation>Hier sind die gewünschten Links zu Ihren Anliegen. Das neuste:</translation>
    </message>
    <message>
        <source>Your other requests:</source>
        <translation>Ihre weiteren Anliegen:</translation>
    </message>
    <message>
        <source>Your chat</source>
        <translation>Ihr Chat</translation>
    </message>
    <message>
        <source>What was written in the chat</source>
        <translation>Was im Chat geschrieben wurde</translation>
    </message>
    <message>
        <source>Here is everything that was written in your chat with us.</source>
        <translation>Hier ist alles, was in Ihrem Chat mit uns geschrieben wurde.</translation>
    </message>
    <message>
        <source>It goes on as ticket %1: on its page you can add something at any time.</source>
        <translation>Es geht als Ticket %1 weiter: Auf dessen Seite können Sie jederzeit etwas ergänzen.</translation>
    </message>
    <message>
        <source>Files, to be opened behind the link</source>
        <translation>Dateien, über den Link zu öffnen</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Your requests were put together</source>
        <translation>Ihre Anfragen wurden zusammengeführt</translation>
    </message>
    <message>
        <source>Your request %1 is about the same matter as %2, “%3”. From now on everything is in one place; you need not do anything.</source>
        <translation>Ihre Anfrage %1 betrifft dieselbe Sache wie %2, «%3». Ab jetzt finden Sie alles an einem Ort; Sie müssen nichts tun.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Skip to the content</source>
        <translation>Zum Inhalt springen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>to the start page</source>
        <translation>zur Startseite</translation>
    </message>
    <message>
        <source>Online counter</source>
        <translation>Online-Schalter</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Alle Formulare</translation>
    </message>
    <message>
        <source>Send me a new link</source>
        <translation>Neuen Link zusenden</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>What can we do for you?</source>
        <translation>Was können wir für Sie tun?</translation>
    </message>
    <message>
        <source>Choose a form. You get a link by email and follow there how things go on: without an account.</source>
        <translation>Wählen Sie ein Formular. Sie erhalten per E-Mail einen Link und sehen dort, wie es weitergeht: ganz ohne Benutzerkonto.</translation>
    </message>
    <message>
        <source>There are no forms at the moment.</source>
        <translation>Zurzeit gibt es keine Formulare.</translation>
    </message>
    <message>
        <source>Already sent something in?</source>
        <translation>Haben Sie schon etwas eingereicht?</translation>
    </message>
    <message>
        <source>The link in our emails leads to it. If you can&apos;t find it, we send you a new one.</source>
        <translation>Der Link in unseren E-Mails führt Sie dorthin. Wenn Sie ihn nicht finden, senden wir Ihnen einen neuen.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservation</translation>
    </message>
    <message>
        <source>Fields marked with * are required.</source>
        <translation>Felder mit * müssen Sie ausfüllen.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Also needed</source>
        <translation>Zusätzlich benötigt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Angaben zu Ihnen</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Vor- und Nachname</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>We send the confirmation and our answers to this address.</source>
        <translation>An diese Adresse senden wir die Bestätigung und unsere Antworten.</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Absenden</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Your entries are used for this matter only, and are not passed on.</source>
        <translation>Ihre Angaben werden nur für dieses Anliegen verwendet und nicht weitergegeben.</translation>
    </message>
    <message>
        <source>Please check your entries</source>
        <translation>Bitte prüfen Sie Ihre Angaben</translation>
    </message>
    <message>
        <source>Error:</source>
        <translation>Fehler:</translation>
    </message>
    <message>
        <source>This page had been open for too long, or cookies are switched off. Nothing is lost: please press the button once more.</source>
        <translation>Diese Seite war zu lange offen, oder Cookies sind ausgeschaltet. Es ist nichts verloren: Bitte drücken Sie die Schaltfläche noch einmal.</translation>
    </message>
    <message>
        <source>Thank you, it has arrived</source>
        <translation>Vielen Dank, wir haben Ihr Anliegen erhalten</translation>
    </message>
    <message>
        <source>Your ticket number</source>
        <translation>Ihre Ticketnummer</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>So geht es weiter</translation>
    </message>
    <message>
        <source>A mail with your link is on its way to you. Please also look into the spam folder.</source>
        <translation>Eine E-Mail mit Ihrem Link ist zu Ihnen unterwegs. Bitte schauen Sie auch im Spam-Ordner nach.</translation>
    </message>
    <message>
        <source>We look at it and answer you, by email and on the linked page.</source>
        <translation>Wir schauen es uns an und antworten Ihnen: per E-Mail und auf der verlinkten Seite.</translation>
    </message>
    <message>
        <source>Forgot something? Add it by the link at any time.</source>
        <translation>Etwas vergessen? Ergänzen Sie es jederzeit über den Link.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>folgt noch</translation>
    </message>
    <message>
        <source>Your entry has arrived. Somebody will look after it soon.</source>
        <translation>Ihr Anliegen ist eingegangen. Bald kümmert sich jemand darum.</translation>
    </message>
    <message>
        <source>We are working on it.</source>
        <translation>Wir arbeiten daran.</translation>
    </message>
    <message>
        <source>This matter is completed.</source>
        <translation>Dieses Anliegen ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Bewilligt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulliert</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheid</translation>
    </message>
    <message>
        <source>Your entries</source>
        <translation>Ihre Angaben</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Eingereicht am</translation>
    </message>
    <message>
        <source>History and messages</source>
        <translation>Verlauf und Nachrichten</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your entry was received.</source>
        <translation>Ihr Anliegen ist eingegangen.</translation>
    </message>
    <message>
        <source>%1 is now looking after it.</source>
        <translation>%1 kümmert sich jetzt darum.</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation>Bewilligt von %1.</translation>
    </message>
    <message>
        <source>Declined by %1.</source>
        <translation>Abgelehnt von %1.</translation>
    </message>
    <message>
        <source>Cancelled by %1.</source>
        <translation>Annulliert von %1.</translation>
    </message>
    <message>
        <source>%1 has completed the matter.</source>
        <translation>%1 hat das Anliegen abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 has taken the matter up again.</source>
        <translation>%1 hat das Anliegen wieder aufgenommen.</translation>
    </message>
    <message>
        <source>%1 has corrected your entries.</source>
        <translation>%1 hat Ihre Angaben korrigiert.</translation>
    </message>
    <message>
        <source>before:</source>
        <translation>vorher:</translation>
    </message>
    <message>
        <source>now:</source>
        <translation>jetzt:</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>New on this page:</source>
        <translation>Neu auf dieser Seite:</translation>
    </message>
    <message>
        <source>Write to us</source>
        <translation>Schreiben Sie uns</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Ihre Nachricht</translation>
    </message>
    <message>
        <source>Everybody in charge sees it here. We answer on this page and by email.</source>
        <translation>Alle Zuständigen sehen sie hier. Wir antworten auf dieser Seite und per E-Mail.</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>%n characters left</source>
        <translation>Noch %n Zeichen</translation>
    </message>
    <message>
        <source>%n characters too many</source>
        <translation>%n Zeichen zu viel</translation>
    </message>
    <message>
        <source>Draft kept on this device</source>
        <translation>Entwurf auf diesem Gerät gespeichert</translation>
    </message>
    <message>
        <source>Your message has arrived.</source>
        <translation>Ihre Nachricht ist angekommen.</translation>
    </message>
    <message>
        <source>This matter is completed</source>
        <translation>Dieses Anliegen ist abgeschlossen</translation>
    </message>
    <message>
        <source>No more messages can be added here. If something is still open, please send in a new form and mention the ticket number.</source>
        <translation>Hier sind keine weiteren Nachrichten möglich. Wenn noch etwas offen ist, reichen Sie bitte ein neues Formular ein und nennen Sie darin die Ticketnummer.</translation>
    </message>
    <message>
        <source>This page can be read until %1.</source>
        <translation>Sie können diese Seite bis am %1 lesen.</translation>
    </message>
    <message>
        <source>Your unsent message, so that you can copy it</source>
        <translation>Ihre nicht gesendete Nachricht, damit Sie sie kopieren können</translation>
    </message>
    <message>
        <source>No connection. The page goes on as soon as it is back.</source>
        <translation>Keine Verbindung. Sobald sie wieder da ist, geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Enter the email address that you gave us. We send you a new link to each of your tickets.</source>
        <translation>Geben Sie die E-Mail-Adresse ein, die Sie uns angegeben haben. Wir senden Ihnen zu jedem Ihrer Tickets einen neuen Link.</translation>
    </message>
    <message>
        <source>Send link</source>
        <translation>Link zusenden</translation>
    </message>
    <message>
        <source>Please look into your mailbox</source>
        <translation>Bitte schauen Sie in Ihr Postfach</translation>
    </message>
    <message>
        <source>If we have tickets with this address, a mail with a new link is on its way. It may take some minutes; please also look into the spam folder.</source>
        <translation>Falls wir Tickets mit dieser Adresse haben, ist eine E-Mail mit einem neuen Link unterwegs. Das kann einige Minuten dauern; bitte schauen Sie auch im Spam-Ordner nach.</translation>
    </message>
    <message>
        <source>This page does not exist</source>
        <translation>Diese Seite gibt es nicht</translation>
    </message>
    <message>
        <source>Perhaps the address was typed wrongly or is out of date.</source>
        <translation>Vielleicht ist die Adresse falsch geschrieben oder veraltet.</translation>
    </message>
    <message>
        <source>This link does not work (any more)</source>
        <translation>Dieser Link funktioniert nicht (mehr)</translation>
    </message>
    <message>
        <source>Links end some time after a matter is completed, and work only in the browser in which they were opened. Please open the link in our newest mail, or let us send you a new one.</source>
        <translation>Links laufen einige Zeit nach dem Abschluss eines Anliegens ab und gelten nur im Browser, in dem sie geöffnet wurden. Bitte öffnen Sie den Link in unserer neusten E-Mail, oder lassen Sie sich einen neuen zusenden.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Da ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>That is our fault. Please try again in a moment.</source>
        <translation>Der Fehler liegt bei uns. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>We could not understand this request</source>
        <translation>Wir konnten diese Anfrage nicht verstehen</translation>
    </message>
    <message>
        <source>Please go back and try again.</source>
        <translation>Bitte gehen Sie zurück und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is not possible here</source>
        <translation>Das ist hier nicht möglich</translation>
    </message>
    <message>
        <source>That was too much at once</source>
        <translation>Das war zu viel auf einmal</translation>
    </message>
    <message>
        <source>Please go back and shorten your text; nothing was sent.</source>
        <translation>Bitte gehen Sie zurück und kürzen Sie Ihren Text; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A little too fast</source>
        <translation>Etwas zu schnell</translation>
    </message>
    <message>
        <source>We are not available for a moment</source>
        <translation>Wir sind gerade kurz nicht erreichbar</translation>
    </message>
    <message>
        <source>Please try again shortly.</source>
        <translation>Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Choose a day in the calendar, or enter it below.</source>
        <translation>Wählen Sie einen Tag im Kalender, oder geben Sie ihn unten ein.</translation>
    </message>
    <message>
        <source>Month before: %1</source>
        <translation>Monat davor: %1</translation>
    </message>
    <message>
        <source>Next month: %1</source>
        <translation>Nächster Monat: %1</translation>
    </message>
    <message>
        <source>What the days mean</source>
        <translation>Was die Tage bedeuten</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>partly taken</source>
        <translation>teilweise belegt</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>past</source>
        <translation>vergangen</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>nothing any more</source>
        <translation>nichts mehr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Between the name of a field and what is wrong with it. French: a narrow no-break space before the colon.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Add files (optional)</source>
        <translation>Dateien hinzufügen (freiwillig)</translation>
    </message>
    <message>
        <source>Pictures, PDF, office documents: at most %1 files, each up to %2.</source>
        <translation>Bilder, PDF, Office-Dokumente: höchstens %1 Dateien, je bis %2.</translation>
    </message>
    <message>
        <source>Choose files, drop them here or paste a picture</source>
        <translation>Dateien wählen, hier ablegen oder ein Bild einfügen</translation>
    </message>
    <message>
        <source>Already with us; untick what you don&apos;t want to send</source>
        <translation>Bereits bei uns; wählen Sie ab, was Sie nicht senden wollen</translation>
    </message>
    <message>
        <source>The other files are kept. Only what is missing has to be chosen once more.</source>
        <translation>Die anderen Dateien bleiben erhalten. Nur was fehlt, muss noch einmal gewählt werden.</translation>
    </message>
    <message>
        <source>Your text is still here, but the files have to be chosen once more.</source>
        <translation>Ihr Text ist noch da, die Dateien müssen aber noch einmal gewählt werden.</translation>
    </message>
    <message>
        <source>At most %1 files can be sent at a time.</source>
        <translation>Höchstens %1 Dateien können aufs Mal gesendet werden.</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>grösser als %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>is being checked for viruses and can be opened shortly</source>
        <translation>wird auf Viren geprüft und kann gleich geöffnet werden</translation>
    </message>
    <message>
        <source>was withheld: the virus check found something in it</source>
        <translation>wurde zurückgehalten: Die Virenprüfung hat etwas darin gefunden</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened</source>
        <translation>Diese Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Sending: %1 percent</source>
        <translation>Wird gesendet: %1 Prozent</translation>
    </message>
    <message>
        <source>Everything is there. One moment …</source>
        <translation>Alles ist da. Einen Moment …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent; your text and your files are still here.</source>
        <translation>Abgebrochen. Nichts wurde gesendet; Ihr Text und Ihre Dateien sind noch da.</translation>
    </message>
    <message>
        <source>The connection was lost. Your text and your files are still here: please send once more.</source>
        <translation>Die Verbindung ist abgebrochen. Ihr Text und Ihre Dateien sind noch da: Bitte senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>You wrote: %1</source>
        <translation>Sie haben geschrieben: %1</translation>
    </message>
    <message>
        <source>%1 wrote: %2</source>
        <translation>%1 hat geschrieben: %2</translation>
    </message>
    <message>
        <source>With files: %1</source>
        <translation>Mit Dateien: %1</translation>
    </message>
    <message>
        <source>%n character left</source>
        <translation>Noch %n Zeichen</translation>
    </message>
    <message>
        <source>%n character too many</source>
        <translation>%n Zeichen zu viel</translation>
    </message>
    <message>
        <source>%1 is here now</source>
        <translation>%1 ist jetzt da</translation>
    </message>
    <message>
        <source>%1 is writing …</source>
        <translation>%1 schreibt …</translation>
    </message>
    <message>
        <source>A quick question?</source>
        <translation>Eine kurze Frage?</translation>
    </message>
    <message>
        <source>Write with us directly.</source>
        <translation>Schreiben Sie direkt mit uns.</translation>
    </message>
    <message>
        <source>To the chat</source>
        <translation>Zum Chat</translation>
    </message>
    <message>
        <source>Chat with us</source>
        <translation>Mit uns chatten</translation>
    </message>
    <message>
        <source>Somebody is there for you now. Afterwards you get everything that was written by email.</source>
        <translation>Jetzt ist jemand für Sie da. Danach erhalten Sie alles Geschriebene per E-Mail.</translation>
    </message>
    <message>
        <source>Nobody is there to chat at the moment. Leave us a message: we answer by email.</source>
        <translation>Im Moment ist niemand im Chat. Hinterlassen Sie uns eine Nachricht: Wir antworten per E-Mail.</translation>
    </message>
    <message>
        <source>The chat opens again on %1.</source>
        <translation>Der Chat öffnet wieder: %1.</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>Chat beginnen</translation>
    </message>
    <message>
        <source>Leave a message</source>
        <translation>Nachricht hinterlassen</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>We send you there what was written, with a link.</source>
        <translation>Wir senden Ihnen dorthin, was geschrieben wurde, mit einem Link.</translation>
    </message>
    <message>
        <source>Start chat</source>
        <translation>Chat beginnen</translation>
    </message>
    <message>
        <source>Chat hours</source>
        <translation>Chatzeiten</translation>
    </message>
    <message>
        <source>We are calling somebody. If nobody can answer, your message stays with us and you get the answer by email.</source>
        <translation>Wir rufen jemanden. Falls niemand antworten kann, bleibt Ihre Nachricht bei uns, und Sie erhalten die Antwort per E-Mail.</translation>
    </message>
    <message>
        <source>You are writing with %1.</source>
        <translation>Sie schreiben mit %1.</translation>
    </message>
    <message>
        <source>The chat has ended.</source>
        <translation>Der Chat ist beendet.</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Send line</source>
        <translation>Zeile senden</translation>
    </message>
    <message>
        <source>Enter sends, Shift and Enter begin a new line.</source>
        <translation>Enter sendet, Umschalt und Enter beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>is being sent …</source>
        <translation>wird gesendet …</translation>
    </message>
    <message>
        <source>No connection. What you write is sent as soon as it is back.</source>
        <translation>Keine Verbindung. Was Sie schreiben, wird gesendet, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>Load new lines</source>
        <translation>Neue Zeilen laden</translation>
    </message>
    <message>
        <source>End chat</source>
        <translation>Chat beenden</translation>
    </message>
    <message>
        <source>Go on in the ticket</source>
        <translation>Im Ticket weiterfahren</translation>
    </message>
    <message>
        <source>Don&apos;t wait: leave it as a message</source>
        <translation>Nicht warten: als Nachricht hinterlassen</translation>
    </message>
    <message>
        <source>You have chatted with us.</source>
        <translation>Sie haben mit uns gechattet.</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Bild anzeigen</translation>
    </message>
    <message>
        <source>Somebody is there now</source>
        <translation>Im Moment ist jemand da</translation>
    </message>
    <message>
        <source>Nobody is there now: leave a message</source>
        <translation>Im Moment ist niemand da: Hinterlassen Sie eine Nachricht</translation>
    </message>
    <message>
        <source>The chat goes on here: write to us at any time, and add files if you like.</source>
        <translation>Hier geht der Chat weiter: Schreiben Sie uns jederzeit, und fügen Sie Dateien hinzu, wenn Sie möchten.</translation>
    </message>
    <message>
        <source>Nobody could answer in the chat, but your message has arrived. We answer here and by email.</source>
        <translation>Im Chat konnte niemand antworten, aber Ihre Nachricht ist angekommen. Wir antworten hier und per E-Mail.</translation>
    </message>
    <message>
        <source>It goes on as a ticket, to which you can add files: you get the link and all that was written by email.</source>
        <translation>Es geht als Ticket weiter, dem Sie Dateien hinzufügen können: Den Link und alles Geschriebene erhalten Sie per E-Mail.</translation>
    </message>
</context>
<context>
    <name>PastedFiles</name>
    <message>
        <source>Picture %1</source>
        <comment>%1: date and time, part of a file&apos;s name</comment>
        <translation>Bild %1</translation>
    </message>
</context>
<context>
    <name>PlaceName</name>
    <message>
        <source>May log in</source>
        <translation>Darf sich anmelden</translation>
    </message>
    <message>
        <source>Free between two</source>
        <translation>Frei dazwischen</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Geschlossene Tage</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Ahead at most</source>
        <translation>Höchstens im Voraus</translation>
    </message>
    <message>
        <source>Stands there at first</source>
        <translation>Steht zuerst da</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Frühestens</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Group&apos;s mailbox</source>
        <translation>Gruppenpostfach</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Own addresses hidden</source>
        <translation>Eigene Adressen verborgen</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Spätestens</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste Dauer</translation>
    </message>
    <message>
        <source>Not longer than</source>
        <translation>Nicht länger als</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kürzeste Dauer</translation>
    </message>
    <message>
        <source>Not shorter than</source>
        <translation>Nicht kürzer als</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Zusätze</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>Muss ausgefüllt werden</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>Nicht mehr angeboten</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Stellvertretung</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>Abwesend ab</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Abwesend bis</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Field in the title</source>
        <translation>Feld im Titel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Whole numbers only</source>
        <translation>Nur ganze Zahlen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
</context>
<context>
    <name>ReplyCheck</name>
    <message>
        <source>an AHV number (%1)</source>
        <translation>eine AHV-Nummer (%1)</translation>
    </message>
    <message>
        <source>a bank account (%1)</source>
        <translation>ein Bankkonto (%1)</translation>
    </message>
    <message>
        <source>somebody else&apos;s mail address (%1)</source>
        <translation>die E-Mail-Adresse einer anderen Person (%1)</translation>
    </message>
    <message>
        <source>somebody else&apos;s telephone number (%1)</source>
        <translation>die Telefonnummer einer anderen Person (%1)</translation>
    </message>
    <message>
        <source>another ticket&apos;s number (%1)</source>
        <translation>die Nummer eines anderen Tickets (%1)</translation>
    </message>
    <message>
        <source>another applicant&apos;s name (%1)</source>
        <translation>den Namen einer anderen antragstellenden Person (%1)</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Reader</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation>Sachbearbeitung</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administration</translation>
    </message>
</context>
<context>
    <name>SendTimes</name>
    <message>
        <source>This afternoon, %1</source>
        <translation>Heute Nachmittag, %1</translation>
    </message>
    <message>
        <source>%1 is a holiday.</source>
        <translation>Am %1 ist Feiertag.</translation>
    </message>
    <message>
        <source>The office is closed on %1.</source>
        <translation>Am %1 ist das Büro geschlossen.</translation>
    </message>
    <message>
        <source>The office is closed at that time.</source>
        <translation>Um diese Zeit ist das Büro geschlossen.</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>morgen, %1</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Waiting for the connection</source>
        <translation>Wartet auf die Verbindung</translation>
    </message>
    <message>
        <source>Mail on its way</source>
        <translation>E-Mail unterwegs</translation>
    </message>
    <message>
        <source>Mail delivered to the mail server</source>
        <translation>E-Mail dem Mailserver übergeben</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Not delivered at attempt %1, next try %2: %3</source>
        <translation>Beim Versuch %1 nicht zugestellt, nächster Versuch %2: %3</translation>
    </message>
    <message>
        <source>Delayed on its way: %3</source>
        <translation>Unterwegs verzögert: %3</translation>
    </message>
    <message>
        <source>Opened by the applicant, %2</source>
        <translation>Von der antragstellenden Person geöffnet, %2</translation>
    </message>
    <message>
        <source>The mail could not be delivered: %3</source>
        <translation>Die E-Mail konnte nicht zugestellt werden: %3</translation>
    </message>
    <message>
        <source>Will be sent then</source>
        <translation>Wird dann gesendet</translation>
    </message>
</context>
<context>
    <name>WhoGetsThis</name>
    <message>
        <source>%1 has no mail address: the message stands on the ticket only.</source>
        <translation>%1 hat keine E-Mail-Adresse: Die Nachricht steht nur auf dem Ticket.</translation>
    </message>
    <message>
        <source>Goes to %1 &lt;%2&gt;.</source>
        <translation>Geht an %1 &lt;%2&gt;.</translation>
    </message>
    <message>
        <source>Replies by mail reach the group: %1.</source>
        <translation>Antworten per E-Mail gehen an die Gruppe: %1.</translation>
    </message>
    <message>
        <source>Replies by mail reach %1.</source>
        <translation>Antworten per E-Mail gehen an %1.</translation>
    </message>
    <message>
        <source>Nobody gets a mail about an answer; it shows in the inbox.</source>
        <translation>Eine Antwort erscheint nur im Eingang, ohne E-Mail.</translation>
    </message>
    <message>
        <source>You get a mail about an answer.</source>
        <translation>Bei einer Antwort erhalten Sie eine E-Mail.</translation>
    </message>
    <message>
        <source>%1 gets a mail about an answer.</source>
        <translation>Bei einer Antwort erhält %1 eine E-Mail.</translation>
    </message>
    <message>
        <source>%1 gets a mail about an answer, standing in for %2 who is away.</source>
        <translation>%1 erhält eine E-Mail, wenn eine Antwort kommt, in Vertretung von %2 (abwesend).</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Not decided yet</source>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Bewilligt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulliert</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>Eingegangen von %1</translation>
    </message>
    <message>
        <source>%1 accepted the ticket</source>
        <translation>%1 hat das Ticket angenommen</translation>
    </message>
    <message>
        <source>%1 wrote</source>
        <translation>%1 hat geschrieben</translation>
    </message>
    <message>
        <source>%1 noted</source>
        <translation>%1 hat notiert</translation>
    </message>
    <message>
        <source>%1 approved the application</source>
        <translation>%1 hat den Antrag bewilligt</translation>
    </message>
    <message>
        <source>%1 declined the application</source>
        <translation>%1 hat den Antrag abgelehnt</translation>
    </message>
    <message>
        <source>%1 cancelled the approved application</source>
        <translation>%1 hat den bewilligten Antrag annulliert</translation>
    </message>
    <message>
        <source>%1 closed the ticket</source>
        <translation>%1 hat das Ticket abgeschlossen</translation>
    </message>
    <message>
        <source>%1 reopened the ticket</source>
        <translation>%1 hat das Ticket wieder geöffnet</translation>
    </message>
    <message>
        <source>%1 archived the ticket</source>
        <translation>%1 hat das Ticket archiviert</translation>
    </message>
    <message>
        <source>%1 took the ticket out of the archive</source>
        <translation>%1 hat das Ticket aus dem Archiv geholt</translation>
    </message>
    <message>
        <source>%1 muted the ticket</source>
        <translation>%1 hat das Ticket stumm geschaltet</translation>
    </message>
    <message>
        <source>%1 unmuted the ticket</source>
        <translation>%1 hat die Stummschaltung aufgehoben</translation>
    </message>
    <message>
        <source>%1 asked for a new link</source>
        <translation>%1 hat einen neuen Link verlangt</translation>
    </message>
    <message>
        <source>%1 revoked the links</source>
        <translation>%1 hat die Links widerrufen</translation>
    </message>
    <message>
        <source>A mail to %1 could not be delivered: %2</source>
        <translation>Eine E-Mail an %1 konnte nicht zugestellt werden: %2</translation>
    </message>
    <message>
        <source>The applicant</source>
        <translation>Antragsteller/in</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>Das System</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1 corrected “%2”: %3 → %4</source>
        <translation>%1 hat «%2» korrigiert: %3 → %4</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>%1 gave the ticket to %2</source>
        <translation>%1 hat das Ticket %2 zugewiesen</translation>
    </message>
    <message>
        <source>%1 chatted with the office</source>
        <translation>%1 hat mit dem Büro gechattet</translation>
    </message>
    <message>
        <source>The virus scanner refused a file: it was not kept</source>
        <translation>Der Virenscanner hat eine Datei abgelehnt: Sie wurde nicht behalten</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>%1 changed who the applicant is: %2 → %3</source>
        <translation>%1 hat die Angaben zur antragstellenden Person geändert: %2 → %3</translation>
    </message>
    <message>
        <source>%1 printed a new link; the earlier ones no longer work</source>
        <translation>%1 hat einen neuen Link gedruckt; die früheren funktionieren nicht mehr</translation>
    </message>
    <message>
        <source>%1 sent a new link; the earlier ones no longer work</source>
        <translation>%1 hat einen neuen Link gesendet; die früheren funktionieren nicht mehr</translation>
    </message>
    <message>
        <source>is still being checked for viruses</source>
        <translation>wird noch auf Viren geprüft</translation>
    </message>
    <message>
        <source>was refused by the virus scanner</source>
        <translation>wurde vom Virenscanner abgelehnt</translation>
    </message>
    <message>
        <source>was refused by the virus scanner: %1</source>
        <translation>wurde vom Virenscanner abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1 opened the ticket at the counter</source>
        <translation>%1 hat das Ticket am Schalter eröffnet</translation>
    </message>
    <message>
        <source>%1 added the tag “%2”</source>
        <translation>%1 hat die Markierung «%2» gesetzt</translation>
    </message>
    <message>
        <source>%1 removed the tag “%2”</source>
        <translation>%1 hat die Markierung «%2» entfernt</translation>
    </message>
    <message>
        <source>%1 merged this duplicate into %2</source>
        <translation>%1 hat dieses Doppel mit %2 zusammengeführt</translation>
    </message>
    <message>
        <source>%1 merged the duplicate %2 into this ticket</source>
        <translation>%1 hat das Doppel %2 mit diesem Ticket zusammengeführt</translation>
    </message>
</context>
<context>
    <name>schalter::client::Chats</name>
    <message>
        <source>%1 has taken the chat.</source>
        <translation>%1 hat den Chat übernommen.</translation>
    </message>
    <message>
        <source>%1 has taken the chat with %2.</source>
        <translation>%1 hat den Chat mit %2 übernommen.</translation>
    </message>
    <message>
        <source>The chat had ended: what you had written waits as a draft in the ticket.</source>
        <translation>Der Chat war schon beendet: Was Sie geschrieben hatten, liegt als Entwurf im Ticket.</translation>
    </message>
</context>
<context>
    <name>schalter::client::InboxModel</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Neue Nachrichten</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Antragsteller/in</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Zuletzt aktiv</translation>
    </message>
    <message>
        <source>We: %1</source>
        <translation>Wir: %1</translation>
    </message>
    <message>
        <source>A note names you</source>
        <translation>Eine Notiz nennt Sie</translation>
    </message>
    <message>
        <source>You had put it off until now</source>
        <translation>Bis jetzt von Ihnen zurückgestellt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
</context>
<context>
    <name>schalter::client::InboxViews</name>
    <message>
        <source>All open</source>
        <translation>Alle offenen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Without owner</source>
        <translation>Ohne Zuständige</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Zurückgestellt</translation>
    </message>
</context>
<context>
    <name>schalter::client::ModuleChoice</name>
    <message>
        <source>Personal</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
</context>
<context>
    <name>schalter::client::Session</name>
    <message>
        <source>The server said something that this program does not understand.</source>
        <translation>Der Server hat etwas gemeldet, das dieses Programm nicht versteht.</translation>
    </message>
    <message>
        <source>The computer was asleep.</source>
        <translation>Der Computer war im Ruhezustand.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>The server is too old for this program. Please ask your IT to update the server.</source>
        <translation>Der Server ist zu alt für dieses Programm. Bitte lassen Sie ihn von Ihrer Informatik aktualisieren.</translation>
    </message>
    <message>
        <source>Your login has ended. Please log in again.</source>
        <translation>Ihre Anmeldung ist abgelaufen. Bitte melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>There is no connection to the server. %1 It is tried again by itself; what you write is kept and sent then.</source>
        <translation>Keine Verbindung zum Server. %1 Es wird von selbst wieder versucht; was Sie schreiben, bleibt erhalten und wird dann gesendet.</translation>
    </message>
</context>
<context>
    <name>schalter::client::Uploads</name>
    <message numerus="yes">
        <source>At most %n file(s) can go with one message.</source>
        <translation>
            <numerusform>Mit einer Nachricht kann höchstens %n Datei gesendet werden.</numerusform>
            <numerusform>Mit einer Nachricht können höchstens %n Dateien gesendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server accepts no files.</source>
        <translation>Der Server nimmt keine Dateien an.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Please attach its files, or put it into a ZIP file first.</source>
        <translation>«%1» ist ein Ordner. Bitte hängen Sie seine Dateien an, oder packen Sie ihn zuerst in eine ZIP-Datei.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>«%1» kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» ist leer.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be kept on this computer: there may be no room left.</source>
        <translation>«%1» kann auf diesem Computer nicht aufbewahrt werden: Vielleicht fehlt der Platz.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be sent. Please remove it first.</source>
        <translation>«%1» kann nicht gesendet werden. Bitte entfernen Sie die Datei zuerst.</translation>
    </message>
    <message>
        <source>The file is too large: at most %1 are possible.</source>
        <translation>Die Datei ist zu gross: Höchstens %1 sind möglich.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>schalter::client::WebSocketConnection</name>
    <message>
        <source>“%1” is not the address of a server. Example: wss://tickets.govikon.example/sync</source>
        <translation>«%1» ist keine Serveradresse. Beispiel: wss://tickets.govikon.example/sync</translation>
    </message>
    <message>
        <source>The address %1 is not encrypted. Please use one that begins with wss://.</source>
        <translation>Die Adresse %1 ist nicht verschlüsselt. Bitte verwenden Sie eine, die mit wss:// beginnt.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>The server is being stopped or restarted.</source>
        <translation>Der Server wird gerade angehalten oder neu gestartet.</translation>
    </message>
    <message>
        <source>Your rights were changed.</source>
        <translation>Ihre Rechte wurden geändert.</translation>
    </message>
    <message>
        <source>The server said more than this program accepts.</source>
        <translation>Der Server hat mehr gesendet, als dieses Programm annimmt.</translation>
    </message>
    <message>
        <source>The server ended the connection.</source>
        <translation>Der Server hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>Nothing answers at %1: the server is not running, or the address is wrong.</source>
        <translation>Unter %1 antwortet nichts: Der Server läuft nicht, oder die Adresse ist falsch.</translation>
    </message>
    <message>
        <source>The computer “%1” was not found. Please check the address and the network.</source>
        <translation>Der Computer «%1» wurde nicht gefunden. Bitte prüfen Sie die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>The network does not reach the server.</source>
        <translation>Der Server ist über das Netzwerk nicht erreichbar.</translation>
    </message>
    <message>
        <source>A protected connection to %1 could not be made (%2).</source>
        <translation>Es konnte keine geschützte Verbindung zu %1 hergestellt werden (%2).</translation>
    </message>
    <message>
        <source>The connection failed (%1).</source>
        <translation>Die Verbindung ist fehlgeschlagen (%1).</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. Please tell your IT.</source>
        <translation>%1 Es wurde nichts gesendet. Bitte melden Sie es Ihrer Informatik.</translation>
    </message>
    <message>
        <source>The certificate at %1 belongs to another name (%2): the address may be wrong, or somebody stands in between.</source>
        <translation>Das Zertifikat von %1 gehört zu einem anderen Namen (%2): Die Adresse ist vielleicht falsch, oder jemand hat sich dazwischengeschaltet.</translation>
    </message>
    <message>
        <source>The certificate of %1 ended on %2.</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %2 on only: is this computer&apos;s clock right?</source>
        <translation>Das Zertifikat von %1 gilt erst ab %2: Stimmt die Uhr dieses Computers?</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate of %1 (%2).</source>
        <translation>Dieser Computer kennt die Ausstellerin des Zertifikats von %1 nicht (%2).</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted (%2).</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut (%2).</translation>
    </message>
</context>
<context>
    <name>schalter::clientapp::App</name>
    <message>
        <source>This computer has no keychain: the login is kept in a file that only you can read.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund: Die Anmeldung wird in einer Datei gespeichert, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>There is no password in the file %1.</source>
        <translation>In der Datei %1 steht kein Passwort.</translation>
    </message>
    <message>
        <source>No server was found for this mail domain (looked for %1). Please enter its address, as your IT department gave it to you.</source>
        <translation>Für diese E-Mail-Domain wurde kein Server gefunden (gesucht: %1). Bitte geben Sie die Adresse ein, die Sie von Ihrer Informatik erhalten haben.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>What the IT department has laid down cannot be read: %1</source>
        <translation>Die Vorgaben der Informatik lassen sich nicht lesen: %1</translation>
    </message>
</context>
<context>
    <name>schalter::clientapp::DesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Write to the applicant…</source>
        <translation>An die antragstellende Person schreiben…</translation>
    </message>
</context>
<context>
    <name>schalter::ui::Actions</name>
    <message>
        <source>&amp;Schalter</source>
        <translation>&amp;Schalter</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>&amp;Ticket</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>Sch&amp;reiben</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Posteingang</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Chat</translation>
    </message>
</context>
<context>
    <name>schalter::ui::AdminWindow</name>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Text modules</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Bürozeiten</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ApplicantPanel</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>none: nothing can be mailed</source>
        <translation>keine: Es kann nichts gemailt werden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Who is the applicant?</source>
        <translation>Wer stellt den Antrag?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The applicant is not told of this; colleagues see it in the ticket&apos;s history.</source>
        <translation>Die antragstellende Person wird nicht benachrichtigt; im Büro steht die Änderung im Verlauf des Tickets.</translation>
    </message>
    <message>
        <source>All links to the page stop working, and nothing can be mailed any more.</source>
        <translation>Alle Links zur Seite werden ungültig, und es kann nichts mehr gemailt werden.</translation>
    </message>
    <message>
        <source>All links that went to the former address stop working. The new address gets a link of its own, and the mails that could not be delivered.</source>
        <translation>Alle Links, die an die frühere Adresse gingen, werden ungültig. Die neue Adresse erhält einen eigenen Link und die E-Mails, die nicht zugestellt werden konnten.</translation>
    </message>
    <message>
        <source>Please enter a name.</source>
        <translation>Bitte geben Sie einen Namen ein.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::BatchBar</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschliessen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Nothing has been done yet (Ctrl+Z)</source>
        <translation>Noch ist nichts geschehen (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n Ticket</numerusform>
            <numerusform>%n Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be accepted.</source>
        <translation>
            <numerusform>%n Ticket wird angenommen.</numerusform>
            <numerusform>%n Tickets werden angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will go to %1.</source>
        <translation>
            <numerusform>%n Ticket geht an %1.</numerusform>
            <numerusform>%n Tickets gehen an %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be closed; the applicants are told then.</source>
        <translation>
            <numerusform>%n Ticket wird abgeschlossen; die antragstellende Person erfährt es dann.</numerusform>
            <numerusform>%n Tickets werden abgeschlossen; die antragstellenden Personen erfahren es dann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be tagged.</source>
        <translation>
            <numerusform>%n Ticket wird markiert.</numerusform>
            <numerusform>%n Tickets werden markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will lose the tag.</source>
        <translation>
            <numerusform>%n Ticket verliert die Markierung.</numerusform>
            <numerusform>%n Tickets verlieren die Markierung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be marked as read.</source>
        <translation>
            <numerusform>%n Ticket wird als gelesen bezeichnet.</numerusform>
            <numerusform>%n Tickets werden als gelesen bezeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be marked as unread.</source>
        <translation>
            <numerusform>%n Ticket wird als ungelesen bezeichnet.</numerusform>
            <numerusform>%n Tickets werden als ungelesen bezeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be put off.</source>
        <translation>
            <numerusform>%n Ticket wird zurückgestellt.</numerusform>
            <numerusform>%n Tickets werden zurückgestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be shown again.</source>
        <translation>
            <numerusform>%n Ticket wird wieder angezeigt.</numerusform>
            <numerusform>%n Tickets werden wieder angezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiteres</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not done for %n ticket(s):</source>
        <translation>
            <numerusform>Bei %n Ticket nicht ausgeführt:</numerusform>
            <numerusform>Bei %n Tickets nicht ausgeführt:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schalter::ui::CareBars</name>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Change address…</source>
        <translation>Adresse ändern…</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>Adresse hinzufügen…</translation>
    </message>
    <message>
        <source>Print a link…</source>
        <translation>Link drucken…</translation>
    </message>
    <message>
        <source>A mail to %1 could not be delivered: %2</source>
        <translation>Eine E-Mail an %1 konnte nicht zugestellt werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>So could %n other(s).</source>
        <translation>
            <numerusform>%n weitere ebenfalls nicht.</numerusform>
            <numerusform>%n weitere ebenfalls nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no email address: nothing can be sent. What you write only stands on the ticket.</source>
        <translation>Es gibt keine E-Mail-Adresse: Es kann nichts gesendet werden. Was Sie schreiben, steht nur auf dem Ticket.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::CareMenu</name>
    <message>
        <source>Change name or address…</source>
        <translation>Name oder Adresse ändern…</translation>
    </message>
    <message>
        <source>Send a new link…</source>
        <translation>Neuen Link senden…</translation>
    </message>
    <message>
        <source>Print a link…</source>
        <translation>Link drucken…</translation>
    </message>
    <message>
        <source>Revoke all links…</source>
        <translation>Alle Links widerrufen…</translation>
    </message>
    <message>
        <source>More: address, links, merging</source>
        <translation>Mehr: Adresse, Links, Zusammenführen</translation>
    </message>
    <message>
        <source>Merge into another ticket…</source>
        <translation>Mit einem anderen Ticket zusammenführen…</translation>
    </message>
</context>
<context>
    <name>schalter::ui::CatalogueFileBox</name>
    <message>
        <source>Line %1: </source>
        <translation>Zeile %1: </translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Catalogue (*.toml)</source>
        <translation>Katalog (*.toml)</translation>
    </message>
    <message>
        <source>Export the catalogue</source>
        <translation>Katalog exportieren</translation>
    </message>
    <message>
        <source>Import a catalogue</source>
        <translation>Katalog importieren</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a catalogue.</source>
        <translation>%1 ist zu gross für einen Katalog.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Imported: %1 categories, %2 forms, %3 resources.</source>
        <translation>Importiert: %1 Kategorien, %2 Formulare, %3 Objekte.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::CategoriesPage</name>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>&amp;New category</source>
        <translation>&amp;Neue Kategorie</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kürzel</translation>
    </message>
    <message>
        <source>two to six letters A–Z; tickets&apos; numbers begin with it</source>
        <translation>zwei bis sechs Buchstaben A–Z; die Ticketnummern beginnen damit</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>Group&apos;s &amp;mailbox</source>
        <translation>&amp;Gruppenpostfach</translation>
    </message>
    <message>
        <source>Applicants see the group, never a caseworker&apos;s own address</source>
        <translation>Antragsteller/innen sehen die Gruppe, nie eine persönliche Adresse</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Who may see this category</source>
        <translation>Wer diese Kategorie sehen darf</translation>
    </message>
    <message>
        <source>Who may see it and work in it</source>
        <translation>Wer sie sehen und darin arbeiten darf</translation>
    </message>
    <message>
        <source>Bring mine back</source>
        <translation>Meine Fassung zurückholen</translation>
    </message>
    <message>
        <source>A change takes effect at once.</source>
        <translation>Eine Änderung gilt sofort.</translation>
    </message>
    <message>
        <source>Once it is saved you are entitled to it, and can entitle others here.</source>
        <translation>Nach dem Speichern sind Sie dafür berechtigt und können hier andere berechtigen.</translation>
    </message>
    <message>
        <source>may not log in</source>
        <translation>darf sich nicht anmelden</translation>
    </message>
    <message>
        <source>Somebody else has saved this category meanwhile. Yours is still here and nothing was overwritten: choose what is to stay.</source>
        <translation>Jemand hat diese Kategorie inzwischen gespeichert. Ihre Fassung ist noch hier, und nichts wurde überschrieben: Wählen Sie, was bleiben soll.</translation>
    </message>
    <message>
        <source>● Go on with the &amp;new one</source>
        <translation>● Mit der &amp;neuen weitermachen</translation>
    </message>
    <message>
        <source>What you had typed is set aside.</source>
        <translation>Was Sie eingegeben hatten, liegt beiseite.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ChatBar</name>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Take the chat (%1)</source>
        <translation>Chat übernehmen (%1)</translation>
    </message>
    <message>
        <source>It goes on ringing at the others</source>
        <translation>Bei den anderen läutet es weiter</translation>
    </message>
    <message>
        <source>%1 waits in the chat</source>
        <translation>%1 wartet im Chat</translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n weitere Person wartet</numerusform>
            <numerusform>%n weitere Personen warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n s</source>
        <translation>
            <numerusform>seit %n s</numerusform>
            <numerusform>seit %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schalter::ui::ChatCorner</name>
    <message>
        <source>Available for chat</source>
        <translation>Für Chats verfügbar</translation>
    </message>
    <message>
        <source>Visitors of the public page can ring here during the chat hours</source>
        <translation>Wer die öffentliche Seite besucht, kann hier zu den Chatzeiten klingeln</translation>
    </message>
    <message>
        <source>%1 waits in the chat</source>
        <translation>%1 wartet im Chat</translation>
    </message>
    <message numerus="yes">
        <source>%n new chat line(s)</source>
        <translation>
            <numerusform>%n neue Chatzeile</numerusform>
            <numerusform>%n neue Chatzeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take who is waiting</source>
        <translation>Wer wartet, &amp;übernehmen</translation>
    </message>
    <message>
        <source>To the &amp;next chat</source>
        <translation>Zum &amp;nächsten Chat</translation>
    </message>
    <message>
        <source>&amp;Available for chat</source>
        <translation>Für Chats &amp;verfügbar</translation>
    </message>
    <message>
        <source>Ring with a &amp;sound</source>
        <translation>Mit &amp;Ton läuten</translation>
    </message>
    <message>
        <source>Available for chat once connected</source>
        <translation>Für Chats verfügbar, sobald verbunden</translation>
    </message>
    <message>
        <source>There is no connection: nobody can ring here at the moment</source>
        <translation>Keine Verbindung: Im Moment kann hier niemand läuten</translation>
    </message>
    <message>
        <source>Nobody is waiting in the chat.</source>
        <translation>Im Chat wartet niemand.</translation>
    </message>
    <message>
        <source>You are in no chat.</source>
        <translation>Sie sind in keinem Chat.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ChatDock</name>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread line(s)</source>
        <translation>
            <numerusform>%1, %n ungelesene Zeile</numerusform>
            <numerusform>%1, %n ungelesene Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ended</source>
        <translation>%1, beendet</translation>
    </message>
</context>
<context>
    <name>schalter::ui::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter does it · Esc closes</source>
        <translation>↑ ↓ wählen · Enter ausführen · Esc schliessen</translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation>Nichts passt zu «%1».</translation>
    </message>
</context>
<context>
    <name>schalter::ui::Composer</name>
    <message>
        <source>Paste anyway</source>
        <translation>Trotzdem einfügen</translation>
    </message>
    <message>
        <source>&amp;Notify me on reply</source>
        <translation>&amp;Bei Antwort benachrichtigen</translation>
    </message>
    <message>
        <source>You get a mail when the applicant answers</source>
        <translation>Sie erhalten eine E-Mail, wenn eine Antwort eingeht</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send to the applicant (Ctrl+Enter)</source>
        <translation>Der antragstellenden Person senden (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>%1 Your draft is kept.</source>
        <translation>%1 Ihr Entwurf bleibt erhalten.</translation>
    </message>
    <message>
        <source>Write to %1…</source>
        <translation>Nachricht an %1…</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>This text stands in an internal note. The applicant would read it.</source>
        <translation>Dieser Text steht in einer internen Notiz. Die antragstellende Person würde ihn lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>Noch %n Zeichen</numerusform>
            <numerusform>Noch %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n Zeichen zu viel</numerusform>
            <numerusform>%n Zeichen zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>You can read this ticket, but not write to the applicant.</source>
        <translation>Sie können dieses Ticket lesen, der antragstellenden Person aber nicht schreiben.</translation>
    </message>
    <message>
        <source>The ticket is archived. Nothing can be written any more.</source>
        <translation>Das Ticket ist archiviert. Es kann nichts mehr geschrieben werden.</translation>
    </message>
    <message>
        <source>The ticket is closed. Reopen it to write to the applicant.</source>
        <translation>Das Ticket ist abgeschlossen. Öffnen Sie es wieder, um der antragstellenden Person zu schreiben.</translation>
    </message>
    <message>
        <source>Keep on the ticket</source>
        <translation>Auf dem Ticket festhalten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>There is no dictionary for %1 on this computer: spelling is not checked.</source>
        <translation>Auf diesem Computer gibt es kein Wörterbuch für %1: Die Rechtschreibung wird nicht geprüft.</translation>
    </message>
    <message>
        <source>The applicant would read %1.</source>
        <translation>Die antragstellende Person würde %1 lesen.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ConflictPanel</name>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre Fassung</translation>
    </message>
    <message>
        <source>Hers</source>
        <translation>Die andere</translation>
    </message>
    <message>
        <source>All of hers</source>
        <translation>Alles von der anderen</translation>
    </message>
    <message>
        <source>All of mine</source>
        <translation>Alles von meiner</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Auswahl speichern</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
    <message>
        <source>Not chosen: %1</source>
        <translation>Nicht gewählt: %1</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
</context>
<context>
    <name>schalter::ui::DecisionPanel</name>
    <message>
        <source>Message to the applicant with the decision</source>
        <translation>Nachricht zum Entscheid an die antragstellende Person</translation>
    </message>
    <message>
        <source>A message with it (optional); it is always mailed</source>
        <translation>Nachricht dazu (freiwillig); sie wird immer per E-Mail gesendet</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Approve this application?</source>
        <translation>Diesen Antrag bewilligen?</translation>
    </message>
    <message>
        <source>Decline this application?</source>
        <translation>Diesen Antrag ablehnen?</translation>
    </message>
    <message>
        <source>Approve and send</source>
        <translation>Bewilligen und senden</translation>
    </message>
    <message>
        <source>Decline and send</source>
        <translation>Ablehnen und senden</translation>
    </message>
    <message>
        <source>Take the approval back?</source>
        <translation>Die Bewilligung annullieren?</translation>
    </message>
    <message>
        <source>Cancel it and send</source>
        <translation>Annullieren und senden</translation>
    </message>
    <message>
        <source>A message with it (optional); there is no address to mail it to</source>
        <translation>Nachricht dazu (freiwillig); es gibt keine Adresse, an die sie gemailt werden kann</translation>
    </message>
</context>
<context>
    <name>schalter::ui::DeskActions</name>
    <message>
        <source>Find an action, a ticket, a person…</source>
        <translation>Aktion, Ticket oder Person suchen…</translation>
    </message>
    <message>
        <source>&amp;New ticket…</source>
        <translation>&amp;Neues Ticket…</translation>
    </message>
    <message>
        <source>To its o&amp;wn window</source>
        <translation>In ein eigenes &amp;Fenster</translation>
    </message>
    <message>
        <source>No ticket is open.</source>
        <translation>Es ist kein Ticket geöffnet.</translation>
    </message>
    <message>
        <source>&amp;Connect now</source>
        <translation>Jetzt &amp;verbinden</translation>
    </message>
    <message>
        <source>It is connected.</source>
        <translation>Es besteht eine Verbindung.</translation>
    </message>
    <message>
        <source>My &amp;substitute…</source>
        <translation>Meine &amp;Stellvertretung…</translation>
    </message>
    <message>
        <source>That is only possible while there is a connection.</source>
        <translation>Das geht nur, solange eine Verbindung besteht.</translation>
    </message>
    <message>
        <source>&amp;Administration and text modules…</source>
        <translation>&amp;Verwaltung und Textbausteine…</translation>
    </message>
    <message>
        <source>Co&amp;ver what is shown</source>
        <translation>Inhalt ver&amp;decken</translation>
    </message>
    <message>
        <source>&amp;Log out</source>
        <translation>A&amp;bmelden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>To the &amp;inbox</source>
        <translation>Zum &amp;Posteingang</translation>
    </message>
    <message>
        <source>Open in its &amp;own window</source>
        <translation>Im eigenen &amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>&amp;Next unread ticket</source>
        <translation>&amp;Nächstes ungelesenes Ticket</translation>
    </message>
    <message>
        <source>Next &amp;ticket</source>
        <translation>Nächstes &amp;Ticket</translation>
    </message>
    <message>
        <source>&amp;Previous ticket</source>
        <translation>&amp;Vorheriges Ticket</translation>
    </message>
    <message>
        <source>Only &amp;mine: on or off</source>
        <translation>Nur &amp;meine: ein oder aus</translation>
    </message>
    <message>
        <source>Only &amp;unread: on or off</source>
        <translation>Nur &amp;ungelesene: ein oder aus</translation>
    </message>
    <message>
        <source>&amp;Reset the filters</source>
        <translation>Filter &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>Appearance: as the &amp;system</source>
        <translation>Darstellung: wie das &amp;System</translation>
    </message>
    <message>
        <source>Appearance: &amp;light</source>
        <translation>Darstellung: &amp;hell</translation>
    </message>
    <message>
        <source>Appearance: &amp;dark</source>
        <translation>Darstellung: &amp;dunkel</translation>
    </message>
    <message>
        <source>Appearance: high &amp;contrast</source>
        <translation>Darstellung: hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>There is no other unread ticket in this list.</source>
        <translation>In dieser Liste gibt es kein weiteres ungelesenes Ticket.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::DraftFiles</name>
    <message>
        <source>Attach files to the internal note</source>
        <translation>Dateien an die interne Notiz anhängen</translation>
    </message>
    <message>
        <source>Attach files to the reply</source>
        <translation>Dateien an die Antwort anhängen</translation>
    </message>
    <message>
        <source>Files of the internal note</source>
        <translation>Dateien der internen Notiz</translation>
    </message>
    <message>
        <source>Files of the reply</source>
        <translation>Dateien der Antwort</translation>
    </message>
    <message numerus="yes">
        <source>at most %n file(s)</source>
        <translation>
            <numerusform>höchstens %n Datei</numerusform>
            <numerusform>höchstens %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>each up to %1</source>
        <translation>je bis %1</translation>
    </message>
    <message>
        <source>Attach to the internal note</source>
        <translation>An die interne Notiz anhängen</translation>
    </message>
    <message>
        <source>Attach to the reply to %1</source>
        <translation>An die Antwort an %1 anhängen</translation>
    </message>
    <message>
        <source>Files that are accepted (%1)</source>
        <translation>Angenommene Dateien (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>schalter::ui::FieldEditor</name>
    <message>
        <source>Must be filled in</source>
        <translation>Muss ausgefüllt werden</translation>
    </message>
    <message>
        <source>Whole numbers only</source>
        <translation>Nur ganze Zahlen</translation>
    </message>
    <message>
        <source>One a line, as key: Text</source>
        <translation>Eine je Zeile, als Schlüssel: Text</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Beschriftung</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Example</source>
        <translation>Beis&amp;piel</translation>
    </message>
    <message>
        <source>&amp;Choices</source>
        <translation>Aus&amp;wahl</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Up to</source>
        <translation>B&amp;is</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>2026-12-24 or today</source>
        <translation>2026-12-24 oder today</translation>
    </message>
    <message>
        <source>18:30</source>
        <translation>18:30</translation>
    </message>
    <message>
        <source>At f&amp;irst</source>
        <translation>Zu &amp;Beginn</translation>
    </message>
    <message>
        <source>2026-12-24</source>
        <translation>2026-12-24</translation>
    </message>
    <message>
        <source>What stands there when the form is opened; may be empty</source>
        <translation>Was beim Öffnen des Formulars dasteht; darf leer sein</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>nichts gewählt</translation>
    </message>
</context>
<context>
    <name>schalter::ui::FieldRow</name>
    <message>
        <source>Correct “%1”</source>
        <translation>«%1» korrigieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>schalter::ui::FiguresPage</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n day(s)</source>
        <translation>
            <numerusform>bis %n Tag</numerusform>
            <numerusform>bis %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>older</source>
        <translation>älter</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche vom %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Letzte 3 Monate</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Last 3 years</source>
        <translation>Letzte 3 Jahre</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>Als &amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>Als CSV &amp;exportieren…</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Kennzahlen exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>Waiting time to the first answer</source>
        <translation>Wartezeit bis zur ersten Antwort</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Still to do, by age</source>
        <translation>Unerledigt, nach Alter</translation>
    </message>
    <message>
        <source>Half of the applicants had an answer by then; in brackets nine of ten.</source>
        <translation>Bis dahin hatte die Hälfte eine Antwort; in Klammern neun von zehn.</translation>
    </message>
    <message>
        <source>Open tickets and those being worked on, as of now.</source>
        <translation>Offene Tickets und solche in Bearbeitung, Stand jetzt.</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Kategorie %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Ohne Antwort</translation>
    </message>
    <message>
        <source>Usual wait</source>
        <translation>Übliche Wartezeit</translation>
    </message>
    <message>
        <source>Nine of ten</source>
        <translation>Neun von zehn</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 liess sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportiert nach %1.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::FileChip</name>
    <message>
        <source>Try to attach “%1” again</source>
        <translation>«%1» noch einmal anzuhängen versuchen</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>«%1» abbrechen</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>«%1» entfernen</translation>
    </message>
    <message>
        <source>Attached: %1, %2</source>
        <translation>Angehängt: %1, %2</translation>
    </message>
    <message>
        <source>%1, is being read…</source>
        <translation>%1, wird gelesen…</translation>
    </message>
    <message>
        <source>%1, %2 % uploaded</source>
        <translation>%1, %2 % hochgeladen</translation>
    </message>
    <message>
        <source>%1, is still being checked</source>
        <translation>%1, wird noch geprüft</translation>
    </message>
    <message>
        <source>%1, waits</source>
        <translation>%1, wartet</translation>
    </message>
</context>
<context>
    <name>schalter::ui::FileDesk</name>
    <message>
        <source>Show “%1”</source>
        <translation>«%1» anzeigen</translation>
    </message>
    <message>
        <source>Open “%1”…</source>
        <translation>«%1» öffnen…</translation>
    </message>
    <message>
        <source>Save “%1” as…</source>
        <translation>«%1» speichern unter…</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Alle speichern…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Save all in</source>
        <translation>Alle speichern in</translation>
    </message>
    <message>
        <source>“%1” is being fetched…</source>
        <translation>«%1» wird geholt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>“%1” could not be fetched. %2</source>
        <translation>«%1» konnte nicht geholt werden. %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Open “%1” with another program? Files from outside can do harm: only open what you expect.</source>
        <translation>«%1» mit einem anderen Programm öffnen? Dateien von aussen können Schaden anrichten: Öffnen Sie nur, was Sie erwarten.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>No program was found that opens this file. You can save it instead.</source>
        <translation>Es wurde kein Programm gefunden, das diese Datei öffnet. Sie können sie stattdessen speichern.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>“%1” arrived damaged: it is not what was stored. Please tell your administrator.</source>
        <translation>«%1» ist beschädigt angekommen: Es ist nicht, was gespeichert wurde. Bitte melden Sie es Ihrer Administration.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::FilterBar</name>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Only tickets that I own</source>
        <translation>Nur Tickets, für die ich zuständig bin</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Search tickets</source>
        <translation>Tickets suchen</translation>
    </message>
    <message>
        <source>State of the tickets shown</source>
        <translation>Status der angezeigten Tickets</translation>
    </message>
    <message>
        <source>Open + in progress</source>
        <translation>Offen + in Bearbeitung</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Alle Tickets</translation>
    </message>
    <message>
        <source>Only what I have not seen yet</source>
        <translation>Nur, was ich noch nicht gesehen habe</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Search everything, or from:name has:file</source>
        <translation>Alles durchsuchen, oder von:Name hat:Datei</translation>
    </message>
    <message>
        <source>&lt;p&gt;Search (%1): number, subject, name, entries, messages and notes&lt;/p&gt;&lt;p&gt;&lt;b&gt;&quot;two words&quot;&lt;/b&gt; together · &lt;b&gt;-word&lt;/b&gt; without · &lt;b&gt;from:&lt;/b&gt;name · &lt;b&gt;owner:&lt;/b&gt;me · &lt;b&gt;category:&lt;/b&gt;name · &lt;b&gt;state:&lt;/b&gt;closed · &lt;b&gt;tag:&lt;/b&gt;name · &lt;b&gt;before:&lt;/b&gt;1.9.2026 · &lt;b&gt;after:&lt;/b&gt;2026-09 · &lt;b&gt;has:&lt;/b&gt;file&lt;/p&gt;</source>
        <translation>&lt;p&gt;Suche (%1): Nummer, Betreff, Name, Angaben, Nachrichten und Notizen&lt;/p&gt;&lt;p&gt;&lt;b&gt;&quot;zwei Wörter&quot;&lt;/b&gt; zusammen · &lt;b&gt;-Wort&lt;/b&gt; ohne · &lt;b&gt;von:&lt;/b&gt;Name · &lt;b&gt;an:&lt;/b&gt;ich · &lt;b&gt;kategorie:&lt;/b&gt;Name · &lt;b&gt;status:&lt;/b&gt;abgeschlossen · &lt;b&gt;tag:&lt;/b&gt;Name · &lt;b&gt;vor:&lt;/b&gt;1.9.2026 · &lt;b&gt;nach:&lt;/b&gt;2026-09 · &lt;b&gt;hat:&lt;/b&gt;Datei&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Order and columns</source>
        <translation>Reihenfolge und Spalten</translation>
    </message>
    <message>
        <source>Only some categories, owners or tags, or what you have put off</source>
        <translation>Nur einige Kategorien, Zuständige oder Markierungen, oder was Sie zurückgestellt haben</translation>
    </message>
    <message>
        <source>Show all that is open again</source>
        <translation>Wieder alles Offene zeigen</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Press to take this filter away</source>
        <translation>Drücken, um diesen Filter zu entfernen</translation>
    </message>
</context>
<context>
    <name>schalter::ui::FilterChoice</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Zuständig</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Markierung</translation>
    </message>
    <message>
        <source>&amp;Put off</source>
        <translation>Zu&amp;rückgestellt</translation>
    </message>
</context>
<context>
    <name>schalter::ui::FormFieldEdit</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>TT.MM.JJJJ</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
</context>
<context>
    <name>schalter::ui::FormPreview</name>
    <message>
        <source>The form as applicants will see it</source>
        <translation>Das Formular, wie es Antragsteller/innen sehen werden</translation>
    </message>
</context>
<context>
    <name>schalter::ui::FormsPage</name>
    <message>
        <source>Forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>&amp;New form</source>
        <translation>&amp;Neues Formular</translation>
    </message>
    <message>
        <source>the end of its address, such as hall-hire</source>
        <translation>das Ende der Adresse, zum Beispiel saal-miete</translation>
    </message>
    <message>
        <source>Message: nothing to decide</source>
        <translation>Nachricht: nichts zu entscheiden</translation>
    </message>
    <message>
        <source>Registration: is approved or declined</source>
        <translation>Anmeldung: wird bewilligt oder abgelehnt</translation>
    </message>
    <message>
        <source>Reservation of a resource</source>
        <translation>Reservation eines Raums oder Objekts</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>Nicht mehr angeboten</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Introduction</source>
        <translation>&amp;Einleitung</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Ca&amp;tegory</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Resource</source>
        <translation>&amp;Objekt</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Felder des Formulars</translation>
    </message>
    <message>
        <source>&amp;Add a field</source>
        <translation>&amp;Feld hinzufügen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move the field up (Alt+Up)</source>
        <translation>Feld nach oben verschieben (Alt+Pfeil hoch)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move the field down (Alt+Down)</source>
        <translation>Feld nach unten verschieben (Alt+Pfeil runter)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Saved. The page shows it from now on.</source>
        <translation>Gespeichert. Auf der Seite gilt es ab jetzt.</translation>
    </message>
    <message>
        <source>There is no category yet to put it into.</source>
        <translation>Es gibt noch keine Kategorie dafür.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still to be put right before it can be saved.</source>
        <translation>
            <numerusform>Vor dem Speichern ist noch %n Punkt zu klären.</numerusform>
            <numerusform>Vor dem Speichern sind noch %n Punkte zu klären.</numerusform>
        </translation>
    </message>
    <message>
        <source>● Go on with the &amp;new one</source>
        <translation>● Mit dem &amp;neuen weitermachen</translation>
    </message>
    <message>
        <source>Somebody else has saved this form meanwhile. Yours is still here and nothing was overwritten: choose what is to stay.</source>
        <translation>Jemand hat dieses Formular inzwischen gespeichert. Ihre Fassung ist noch hier, und nichts wurde überschrieben: Wählen Sie, was bleiben soll.</translation>
    </message>
    <message>
        <source>Bring mine back</source>
        <translation>Meine Fassung zurückholen</translation>
    </message>
    <message>
        <source>Drag a field to its place, or move it by Alt+Up and Alt+Down</source>
        <translation>Ziehen Sie ein Feld an seinen Platz, oder verschieben Sie es mit Alt+Auf und Alt+Ab</translation>
    </message>
    <message>
        <source>Below the present one</source>
        <translation>Unter dem gewählten</translation>
    </message>
    <message>
        <source>What you had typed is set aside.</source>
        <translation>Was Sie eingegeben hatten, liegt beiseite.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::HeldBar</name>
    <message>
        <source>Not sent. %1</source>
        <translation>Nicht gesendet. %1</translation>
    </message>
    <message>
        <source>You have taken this message back.</source>
        <translation>Sie haben diese Nachricht zurückgenommen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Your message waits for the connection.</source>
        <translation>Ihre Nachricht wartet auf die Verbindung.</translation>
    </message>
    <message>
        <source>Your note waits for the connection.</source>
        <translation>Ihre Notiz wartet auf die Verbindung.</translation>
    </message>
    <message>
        <source>Waits for the connection: %1</source>
        <translation>Wartet auf die Verbindung: %1</translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>Datum und Zeit…</translation>
    </message>
    <message>
        <source>Your message will be sent %1.</source>
        <translation>Ihre Nachricht wird gesendet: %1.</translation>
    </message>
    <message>
        <source>%1 sends this %2:</source>
        <translation>%1 sendet dies %2:</translation>
    </message>
</context>
<context>
    <name>schalter::ui::HeldRow</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the message back and edit it</source>
        <translation>Die Nachricht zurücknehmen und bearbeiten</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message numerus="yes">
        <source>Your message will be sent in %n second(s).</source>
        <translation>
            <numerusform>Ihre Nachricht wird in %n Sekunde gesendet.</numerusform>
            <numerusform>Ihre Nachricht wird in %n Sekunden gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your message is being sent…</source>
        <translation>Ihre Nachricht wird gesendet…</translation>
    </message>
    <message>
        <source>Without a connection it can&apos;t be taken back.</source>
        <translation>Ohne Verbindung kann sie nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Put the message back into the editor</source>
        <translation>Die Nachricht wieder ins Schreibfeld holen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Andere Zeit</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Your message can be taken back.</source>
        <translation>Ihre Nachricht lässt sich noch zurückholen.</translation>
    </message>
    <message>
        <source>Take it back; nobody has heard of it yet</source>
        <translation>Zurückholen; noch weiss niemand davon</translation>
    </message>
    <message>
        <source>The server may have it already: this shows when the connection is back.</source>
        <translation>Der Server hat sie vielleicht schon: Das zeigt sich, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Your message goes out as soon as its files are there: %1 %.</source>
        <translation>Ihre Nachricht geht hinaus, sobald ihre Dateien da sind: %1 %.</translation>
    </message>
    <message>
        <source>Your message waits for the connection to send its files.</source>
        <translation>Ihre Nachricht wartet auf die Verbindung, um ihre Dateien zu senden.</translation>
    </message>
    <message>
        <source>Your message waits for its files.</source>
        <translation>Ihre Nachricht wartet auf ihre Dateien.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::HistoryPage</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Text module</source>
        <translation>Textbaustein</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>nicht mehr angeboten</translation>
    </message>
    <message>
        <source>may not log in any more</source>
        <translation>darf sich nicht mehr anmelden</translation>
    </message>
    <message>
        <source>may log in again</source>
        <translation>darf sich wieder anmelden</translation>
    </message>
    <message>
        <source>given a new password</source>
        <translation>neues Passwort</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>put in another order</source>
        <translation>neu geordnet</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>&amp;Mehr anzeigen</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Änderungen, neueste zuerst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Search for who, or for what was changed…</source>
        <translation>Suchen, wer etwas oder was geändert wurde…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Nothing of this has been changed yet.</source>
        <translation>Hiervon wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Kommandozeile</translation>
    </message>
    <message>
        <source>%1 → (nothing)</source>
        <translation>%1 → (nichts)</translation>
    </message>
</context>
<context>
    <name>schalter::ui::HoursPage</name>
    <message>
        <source>Office hours</source>
        <translation>Bürozeiten</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>When messages “in office hours” go out, and when visitors of the page can start a chat (time zone %1). They stand in the server&apos;s configuration, under [chat]; your IT changes them there.</source>
        <translation>Wann Nachrichten «zu Bürozeiten» hinausgehen und wann Besucher/innen der Webseite chatten können (Zeitzone %1). Sie stehen in der Konfiguration des Servers unter [chat]; Ihre Informatik ändert sie dort.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>schalter::ui::InboxDelegate</name>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>We: %1</source>
        <translation>Wir: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
</context>
<context>
    <name>schalter::ui::InboxView</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Newest &amp;activity first</source>
        <translation>Neueste &amp;Aktivität zuerst</translation>
    </message>
    <message>
        <source>&amp;Longest without activity first</source>
        <translation>&amp;Längste Zeit ohne Aktivität zuerst</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>&amp;Neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>&amp;Älteste zuerst</translation>
    </message>
    <message>
        <source>By n&amp;umber</source>
        <translation>Nach N&amp;ummer</translation>
    </message>
    <message>
        <source>By o&amp;wner</source>
        <translation>Nach &amp;Zuständigen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>schalter::ui::InboxWidget</name>
    <message>
        <source>The tickets could not be loaded</source>
        <translation>Die Tickets konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading tickets…</source>
        <translation>Tickets werden geladen…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No ticket that you may see here matches “%1”.</source>
        <translation>Kein Ticket, das Sie hier sehen dürfen, passt zu «%1».</translation>
    </message>
    <message>
        <source>Reset the filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nichts ungelesen</translation>
    </message>
    <message>
        <source>You have seen all that came in.</source>
        <translation>Sie haben alles gesehen, was eingegangen ist.</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>No tickets of yours</source>
        <translation>Keine eigenen Tickets</translation>
    </message>
    <message>
        <source>Tickets that you accept or that are assigned to you stand here.</source>
        <translation>Hier stehen Tickets, die Sie annehmen oder die Ihnen zugewiesen werden.</translation>
    </message>
    <message>
        <source>Show everybody&apos;s</source>
        <translation>Tickets von allen anzeigen</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>Alles erledigt</translation>
    </message>
    <message>
        <source>New applications appear here by themselves.</source>
        <translation>Neue Anträge erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>No tickets in this state</source>
        <translation>Keine Tickets mit diesem Status</translation>
    </message>
    <message>
        <source>No open ticket that you may see matches “%1”. Closed and archived ones were not searched.</source>
        <translation>Kein offenes Ticket, das Sie sehen dürfen, passt zu «%1». Abgeschlossene und archivierte wurden nicht durchsucht.</translation>
    </message>
    <message>
        <source>Search all tickets</source>
        <translation>Alle Tickets durchsuchen</translation>
    </message>
    <message>
        <source>Nothing put off</source>
        <translation>Nichts zurückgestellt</translation>
    </message>
    <message>
        <source>What you put off waits here until its time has come.</source>
        <translation>Was Sie zurückstellen, wartet hier, bis seine Zeit kommt.</translation>
    </message>
    <message>
        <source>Back to the inbox</source>
        <translation>Zurück zum Posteingang</translation>
    </message>
</context>
<context>
    <name>schalter::ui::InlineBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>schalter::ui::LanguageTabs</name>
    <message>
        <source>Language of the texts</source>
        <translation>Sprache der Texte</translation>
    </message>
    <message>
        <source>Something has no text in this language yet</source>
        <translation>Etwas hat in dieser Sprache noch keinen Text</translation>
    </message>
</context>
<context>
    <name>schalter::ui::LaterPanel</name>
    <message>
        <source>Send then</source>
        <translation>Dann senden</translation>
    </message>
    <message>
        <source>When the message is sent</source>
        <translation>Wann die Nachricht gesendet wird</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Doch nicht</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Senden am</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 nehmen</translation>
    </message>
</context>
<context>
    <name>schalter::ui::LinkPanel</name>
    <message>
        <source>Link to the applicant&apos;s page</source>
        <translation>Link zur Seite des Antrags</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Sheet to print</source>
        <translation>Blatt zum Drucken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Send a new link</source>
        <translation>Neuen Link senden</translation>
    </message>
    <message>
        <source>A new link goes to %1. The earlier links stop working at once.</source>
        <translation>Ein neuer Link geht an %1. Die früheren Links werden sofort ungültig.</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Link erstellen</translation>
    </message>
    <message>
        <source>A new link to hand out on paper. The earlier links stop working at once.</source>
        <translation>Ein neuer Link zum Mitgeben auf Papier. Die früheren Links werden sofort ungültig.</translation>
    </message>
    <message>
        <source>Revoke all links</source>
        <translation>Alle Links widerrufen</translation>
    </message>
    <message>
        <source>All links stop working at once. Without an address nobody can ask for a new one.</source>
        <translation>Alle Links werden sofort ungültig. Ohne Adresse kann niemand einen neuen verlangen.</translation>
    </message>
    <message>
        <source>All links stop working at once, on open pages too. The applicant can ask for a new one.</source>
        <translation>Alle Links werden sofort ungültig, auch auf offenen Seiten. Die antragstellende Person kann einen neuen verlangen.</translation>
    </message>
    <message>
        <source>Hand this link to %1. It is shown only once: whoever has it can read the ticket&apos;s page.</source>
        <translation>Geben Sie diesen Link %1 mit. Er wird nur einmal gezeigt: Wer ihn hat, kann die Seite des Tickets lesen.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::LoginWindow</name>
    <message>
        <source>Log in – Schalter</source>
        <translation>Anmelden – Schalter</translation>
    </message>
    <message>
        <source>Log in to Schalter</source>
        <translation>Bei Schalter anmelden</translation>
    </message>
    <message>
        <source>&amp;Server address</source>
        <translation>&amp;Serveradresse</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Stay &amp;logged in on this computer</source>
        <translation>Auf diesem Computer &amp;angemeldet bleiben</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Please enter the server&apos;s address, as your IT department gave it to you.</source>
        <translation>Bitte geben Sie die Serveradresse ein, die Sie von Ihrer Informatik erhalten haben.</translation>
    </message>
    <message>
        <source>Please enter your user name and your password.</source>
        <translation>Bitte geben Sie Ihren Benutzernamen und Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Address, or your mail address</source>
        <translation>Adresse oder Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Your IT department has laid this address down.</source>
        <translation>Ihre Informatik hat diese Adresse vorgegeben.</translation>
    </message>
    <message>
        <source>Your office&apos;s server is %1, which lies outside of your mail domain. If you know it, press Log in.</source>
        <translation>Der Server Ihrer Verwaltung ist %1; er liegt ausserhalb Ihrer E-Mail-Domain. Wenn Sie ihn kennen, drücken Sie Anmelden.</translation>
    </message>
    <message>
        <source>Looking for the server…</source>
        <translation>Server wird gesucht…</translation>
    </message>
</context>
<context>
    <name>schalter::ui::MainWindow</name>
    <message>
        <source>No ticket open</source>
        <translation>Kein Ticket geöffnet</translation>
    </message>
    <message>
        <source>Choose a ticket on the left with the mouse, or with the arrow keys and Enter.</source>
        <translation>Wählen Sie links ein Ticket: mit der Maus oder mit den Pfeiltasten und Enter.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Ticket %1 was not found. It may belong to a category that you are not entitled to.</source>
        <translation>Das Ticket %1 wurde nicht gefunden. Vielleicht gehört es zu einer Kategorie, für die Sie nicht berechtigt sind.</translation>
    </message>
    <message>
        <source>Ticket %1 could not be looked for: there is no connection.</source>
        <translation>Das Ticket %1 konnte nicht gesucht werden: Es besteht keine Verbindung.</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Ticket öffnen</translation>
    </message>
    <message>
        <source>Offline, as of %1.</source>
        <translation>Offline, Stand %1.</translation>
    </message>
    <message>
        <source>%1, %2: what you wrote or did was not taken. %3</source>
        <translation>%1, %2: Was Sie geschrieben oder getan haben, wurde nicht angenommen. %3</translation>
    </message>
    <message>
        <source>What you wrote or did on a ticket was not taken. %1</source>
        <translation>Was Sie bei einem Ticket geschrieben oder getan haben, wurde nicht angenommen. %1</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more ticket(s))</source>
        <translation>
            <numerusform>(und %n weiteres Ticket)</numerusform>
            <numerusform>(und %n weitere Tickets)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schalter::ui::MentionCompleter</name>
    <message>
        <source>Colleagues who can be named</source>
        <translation>Kolleginnen und Kollegen, die genannt werden können</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ModuleFiles</name>
    <message>
        <source>Attach &amp;files…</source>
        <translation>&amp;Dateien anhängen…</translation>
    </message>
    <message>
        <source>They go out with every message that this text module is inserted into</source>
        <translation>Sie gehen mit jeder Nachricht hinaus, in die dieser Textbaustein eingefügt wird</translation>
    </message>
    <message>
        <source>Files of the text module</source>
        <translation>Dateien des Textbausteins</translation>
    </message>
    <message>
        <source>Files for the text module</source>
        <translation>Dateien für den Textbaustein</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ModuleHelp</name>
    <message>
        <source>Text module</source>
        <translation>Textbaustein</translation>
    </message>
    <message>
        <source>Show the next one</source>
        <translation>Den nächsten zeigen</translation>
    </message>
    <message>
        <source>Insert a text module (Ctrl+Space, Ctrl+J, or / at the beginning of a line)</source>
        <translation>Textbaustein einfügen (Ctrl+Leertaste, Ctrl+J oder / am Zeilenanfang)</translation>
    </message>
    <message>
        <source>%1 could not be filled in. Please write what belongs there; then it can be sent.</source>
        <translation>%1 konnte nicht ausgefüllt werden. Bitte schreiben Sie, was dorthin gehört; dann kann gesendet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more could not be filled in. Please write what belongs there; then it can be sent.</source>
        <translation>
            <numerusform>%1 und %n weiterer konnten nicht ausgefüllt werden. Bitte schreiben Sie, was dorthin gehört; dann kann gesendet werden.</numerusform>
            <numerusform>%1 und %n weitere konnten nicht ausgefüllt werden. Bitte schreiben Sie, was dorthin gehört; dann kann gesendet werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schalter::ui::ModulePalette</name>
    <message>
        <source>↑ ↓ choose · Enter inserts · Esc closes</source>
        <translation>↑ ↓ wählen · Enter fügt ein · Esc schliesst</translation>
    </message>
    <message>
        <source>Search text modules…</source>
        <translation>Textbausteine suchen…</translation>
    </message>
    <message>
        <source>Search text modules</source>
        <translation>Textbausteine suchen</translation>
    </message>
    <message>
        <source>Text modules</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Text as it will be inserted</source>
        <translation>Text, wie er eingefügt wird</translation>
    </message>
    <message>
        <source>There are no text modules yet. Make some under Administration (Ctrl+Shift+M).</source>
        <translation>Es gibt noch keine Textbausteine. Legen Sie welche unter Verwaltung an (Ctrl+Shift+M).</translation>
    </message>
    <message>
        <source>No text module holds “%1”.</source>
        <translation>Kein Textbaustein enthält «%1».</translation>
    </message>
    <message>
        <source>There is no text in %1: this one is in %2.</source>
        <translation>Es gibt keinen Text auf %1: Dieser ist auf %2.</translation>
    </message>
    <message>
        <source>Attaches %1</source>
        <translation>Hängt %1 an</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ModulesPage</name>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Search text modules</source>
        <translation>Textbausteine suchen</translation>
    </message>
    <message>
        <source>Text modules</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>&amp;New text module</source>
        <translation>&amp;Neuer Textbaustein</translation>
    </message>
    <message>
        <source>a short word to type, such as “thanks”</source>
        <translation>ein kurzes Wort zum Tippen, etwa «danke»</translation>
    </message>
    <message>
        <source>Text in the chosen language</source>
        <translation>Text in der gewählten Sprache</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Keyword</source>
        <translation>&amp;Kürzel</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>Insert a placeholder…</source>
        <translation>Platzhalter einfügen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>me only</source>
        <translation>nur mich</translation>
    </message>
    <message>
        <source>all categories</source>
        <translation>alle Kategorien</translation>
    </message>
    <message>
        <source>Nobody knows a placeholder {%1}.</source>
        <translation>Einen Platzhalter {%1} gibt es nicht.</translation>
    </message>
    <message>
        <source>A colleague has removed this text module. Yours is still here: save it to make it anew.</source>
        <translation>Jemand aus dem Büro hat diesen Textbaustein entfernt. Ihrer ist noch da: Speichern Sie ihn, um ihn neu anzulegen.</translation>
    </message>
    <message>
        <source>Please give it a title.</source>
        <translation>Bitte geben Sie einen Titel ein.</translation>
    </message>
    <message>
        <source>Please write its text in one language at least.</source>
        <translation>Bitte schreiben Sie den Text in mindestens einer Sprache.</translation>
    </message>
    <message>
        <source>Save it anew</source>
        <translation>Neu speichern</translation>
    </message>
    <message>
        <source>Bring mine back</source>
        <translation>Meine Fassung zurückholen</translation>
    </message>
    <message>
        <source>A colleague has changed this text module meanwhile. Yours is still here and nothing was overwritten: choose what is to stay.</source>
        <translation>Jemand hat diesen Textbaustein inzwischen geändert. Ihre Fassung ist noch hier, und nichts wurde überschrieben: Wählen Sie, was bleiben soll.</translation>
    </message>
    <message>
        <source>● Go on with the &amp;new one</source>
        <translation>● Mit dem &amp;neuen weitermachen</translation>
    </message>
    <message>
        <source>The text modules could not be loaded</source>
        <translation>Die Textbausteine liessen sich nicht laden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No text module holds all of these words.</source>
        <translation>Kein Textbaustein enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>No text modules yet</source>
        <translation>Noch keine Textbausteine</translation>
    </message>
    <message>
        <source>Write down what you answer often, and insert it while writing with Ctrl+Space. What is yours only you see; leads and administrators write those for everybody.</source>
        <translation>Schreiben Sie auf, was Sie oft antworten, und fügen Sie es beim Schreiben mit Ctrl+Leertaste ein. Ihre eigenen sehen nur Sie; die für alle schreiben Leitung und Administration.</translation>
    </message>
    <message>
        <source>What you had typed is set aside.</source>
        <translation>Was Sie eingegeben hatten, liegt beiseite.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::NewTicketPanel</name>
    <message>
        <source>New ticket for someone at the counter</source>
        <translation>Neues Ticket für jemanden am Schalter</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>The applicant&apos;s language</source>
        <translation>Sprache der antragstellenden Person</translation>
    </message>
    <message>
        <source>Name of the applicant</source>
        <translation>Name der antragstellenden Person</translation>
    </message>
    <message>
        <source>Email address, if there is one</source>
        <translation>E-Mail-Adresse, falls vorhanden</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Ticket eröffnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Without a form</source>
        <translation>Ohne Formular</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>A confirmation with a link to the ticket&apos;s page goes to this address.</source>
        <translation>Eine Bestätigung mit dem Link zur Seite des Tickets geht an diese Adresse.</translation>
    </message>
    <message>
        <source>Without an address nothing can be mailed. You can add one later, or print a link.</source>
        <translation>Ohne Adresse kann nichts gemailt werden. Sie können später eine hinzufügen oder einen Link drucken.</translation>
    </message>
    <message>
        <source>There is no connection to the server. What you typed is kept; please try again.</source>
        <translation>Es besteht keine Verbindung zum Server. Was Sie eingegeben haben, bleibt erhalten; bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
</context>
<context>
    <name>schalter::ui::NotesPanel</name>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Interne Notizen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Internal – never visible to the applicant</source>
        <translation>Intern – für Antragsteller/innen nie sichtbar</translation>
    </message>
    <message>
        <source>Internal note, never visible to the applicant</source>
        <translation>Interne Notiz, für Antragsteller/innen nie sichtbar</translation>
    </message>
    <message>
        <source>Add the note (Ctrl+Enter in the note)</source>
        <translation>Notiz hinzufügen (Ctrl+Enter in der Notiz)</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n Zeichen zu viel</numerusform>
            <numerusform>%n Zeichen zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a note for colleagues; @ names one…</source>
        <translation>Notiz für Kolleginnen und Kollegen; @ nennt jemanden…</translation>
    </message>
</context>
<context>
    <name>schalter::ui::Notifier</name>
    <message>
        <source>%1 wrote</source>
        <translation>%1 hat geschrieben</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message numerus="yes">
        <source>Schalter: %n unread message(s) for you</source>
        <translation>
            <numerusform>Schalter: %n ungelesene Nachricht für Sie</numerusform>
            <numerusform>Schalter: %n ungelesene Nachrichten für Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Schalter: no unread messages for you</source>
        <translation>Schalter: keine ungelesenen Nachrichten für Sie</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message numerus="yes">
        <source>Chat: %n waiting or unread</source>
        <translation>
            <numerusform>Chat: %n wartet oder ist ungelesen</numerusform>
            <numerusform>Chat: %n warten oder sind ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Schalter</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>There is something new.</source>
        <translation>Es gibt etwas Neues.</translation>
    </message>
    <message>
        <source>%1 named you in a note</source>
        <translation>%1 hat Sie in einer Notiz genannt</translation>
    </message>
</context>
<context>
    <name>schalter::ui::PeoplePage</name>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>may not log in</source>
        <translation>darf sich nicht anmelden</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>● Go on with the &amp;new one</source>
        <translation>● Mit der &amp;neuen weitermachen</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>&amp;Neue Person</translation>
    </message>
    <message>
        <source>Somebody else has changed this person meanwhile. Yours is still here and nothing was overwritten: choose what is to stay.</source>
        <translation>Jemand hat diese Person inzwischen geändert. Ihre Fassung ist noch hier, und nichts wurde überschrieben: Wählen Sie, was bleiben soll.</translation>
    </message>
    <message>
        <source>The password of “%1” is %2. It is shown only now: pass it on in a way that nobody else sees.</source>
        <translation>Das Passwort von «%1» ist %2. Es wird nur jetzt gezeigt: Geben Sie es so weiter, dass es sonst niemand sieht.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Bring mine back</source>
        <translation>Meine Fassung zurückholen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Email address</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Start &amp;password</source>
        <translation>Erstes &amp;Passwort</translation>
    </message>
    <message>
        <source>Empty: one is made, and shown once</source>
        <translation>Leer: Es wird eines gemacht und einmal gezeigt</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>May log in</source>
        <translation>Darf sich anmelden</translation>
    </message>
    <message>
        <source>Without it she is logged out at once, and stays in all that she has done</source>
        <translation>Ohne dies ist sie sofort abgemeldet; was sie getan hat, bleibt unter ihrem Namen</translation>
    </message>
    <message>
        <source>&amp;Categories</source>
        <translation>&amp;Kategorien</translation>
    </message>
    <message>
        <source>&amp;Substitute</source>
        <translation>&amp;Stellvertretung</translation>
    </message>
    <message>
        <source>Only while she is away:</source>
        <translation>Nur während der Abwesenheit:</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>Abwesend ab</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Abwesend bis</translation>
    </message>
    <message>
        <source>New pass&amp;word</source>
        <translation>Neues Pass&amp;wort</translation>
    </message>
    <message>
        <source>Makes one and shows it once; whoever is logged in with the old one is logged out</source>
        <translation>Macht eines und zeigt es einmal; wer mit dem alten angemeldet ist, wird abgemeldet</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>What you had typed is set aside.</source>
        <translation>Was Sie eingegeben hatten, liegt beiseite.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::PictureViewer</name>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>The picture is being fetched…</source>
        <translation>Das Bild wird geholt…</translation>
    </message>
</context>
<context>
    <name>schalter::ui::PlaceBar</name>
    <message>
        <source>Merge them anyway</source>
        <translation>Trotzdem zusammenführen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Out of my inbox until later, or until the applicant answers; only for me</source>
        <translation>Aus meinem Posteingang bis später oder bis eine Antwort kommt; nur für mich</translation>
    </message>
    <message>
        <source>Merged: go to the other ticket</source>
        <translation>Zusammengeführt: zum anderen Ticket</translation>
    </message>
    <message>
        <source>Number of the ticket to go on with</source>
        <translation>Nummer des Tickets, mit dem es weitergeht</translation>
    </message>
    <message>
        <source>Close this one and merge</source>
        <translation>Dieses abschliessen und zusammenführen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Press to take this tag off</source>
        <translation>Drücken, um diese Markierung zu entfernen</translation>
    </message>
    <message>
        <source>&amp;Merge this one into</source>
        <translation>Dieses &amp;zusammenführen mit</translation>
    </message>
    <message numerus="yes">
        <source>More than %n other open ticket(s) of this applicant</source>
        <translation>
            <numerusform>Mehr als %n weiteres offenes Ticket dieser Person</numerusform>
            <numerusform>Mehr als %n weitere offene Tickets dieser Person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other open ticket(s) of this applicant</source>
        <translation>
            <numerusform>%n weiteres offenes Ticket dieser Person</numerusform>
            <numerusform>%n weitere offene Tickets dieser Person</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of your inbox until %1, or until the applicant answers.</source>
        <translation>Nicht in Ihrem Posteingang bis %1 oder bis eine Antwort kommt.</translation>
    </message>
    <message>
        <source>There is no ticket with this number that you may see.</source>
        <translation>Es gibt kein Ticket mit dieser Nummer, das Sie sehen dürfen.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::PresenceLine</name>
    <message>
        <source>The applicant is writing…</source>
        <translation>Die antragstellende Person schreibt…</translation>
    </message>
    <message>
        <source>The applicant is here</source>
        <translation>Die antragstellende Person ist da</translation>
    </message>
    <message>
        <source>%1 is writing a reply…</source>
        <translation>%1 schreibt eine Antwort…</translation>
    </message>
    <message>
        <source>%1 has this ticket open</source>
        <translation>%1 hat dieses Ticket offen</translation>
    </message>
</context>
<context>
    <name>schalter::ui::Privacy</name>
    <message>
        <source>Covered</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>What stands here is hidden until you come back.</source>
        <translation>Der Inhalt ist verborgen, bis Sie zurück sind.</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Wieder anzeigen</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ResourcesPage</name>
    <message>
        <source>Resources</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>&amp;New resource</source>
        <translation>&amp;Neues Objekt</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>One a line, as key: Text</source>
        <translation>Eine je Zeile, als Schlüssel: Text</translation>
    </message>
    <message>
        <source>One a line: 2026-12-24 2027-01-02 Reason</source>
        <translation>Eines je Zeile: 2026-12-24 2027-01-02 Grund</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>S&amp;chlüssel</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Optionen</translation>
    </message>
    <message>
        <source>closed; or 08:00-12:00, 13:30-22:00</source>
        <translation>geschlossen; oder 08:00-12:00, 13:30-22:00</translation>
    </message>
    <message>
        <source>&amp;Closed days</source>
        <translation>&amp;Geschlossene Tage</translation>
    </message>
    <message>
        <source>Not &amp;shorter than</source>
        <translation>N&amp;icht kürzer als</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>Not &amp;longer than</source>
        <translation>Nicht &amp;länger als</translation>
    </message>
    <message>
        <source>&amp;Free between two</source>
        <translation>&amp;Frei dazwischen</translation>
    </message>
    <message>
        <source>&amp;Ahead at most</source>
        <translation>Höchstens vora&amp;us</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is not a time or day.</source>
        <translation>«%1» ist keine Zeit und kein Tag.</translation>
    </message>
    <message>
        <source>Bring mine back</source>
        <translation>Meine Fassung zurückholen</translation>
    </message>
    <message>
        <source>Somebody else has saved this resource meanwhile. Yours is still here and nothing was overwritten: choose what is to stay.</source>
        <translation>Jemand hat dieses Objekt inzwischen gespeichert. Ihre Fassung ist noch hier, und nichts wurde überschrieben: Wählen Sie, was bleiben soll.</translation>
    </message>
    <message>
        <source>● Go on with the &amp;new one</source>
        <translation>● Mit dem &amp;neuen weitermachen</translation>
    </message>
    <message>
        <source>What you had typed is set aside.</source>
        <translation>Was Sie eingegeben hatten, liegt beiseite.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::SendLater</name>
    <message>
        <source>Send later</source>
        <translation>Später senden</translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>Datum und Zeit…</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Ctrl+K finds everything, also what has no keys · Esc closes</source>
        <translation>Ctrl+K findet alles, auch was keine Tasten hat · Esc schliesst</translation>
    </message>
</context>
<context>
    <name>schalter::ui::SnoozeMenu</name>
    <message>
        <source>For an &amp;hour</source>
        <translation>Für eine &amp;Stunde</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow morning</source>
        <translation>Bis &amp;morgen früh</translation>
    </message>
    <message>
        <source>Until &amp;Monday</source>
        <translation>Bis M&amp;ontag</translation>
    </message>
    <message>
        <source>For a &amp;week</source>
        <translation>Für eine &amp;Woche</translation>
    </message>
    <message>
        <source>For a m&amp;onth</source>
        <translation>Für einen Mo&amp;nat</translation>
    </message>
    <message>
        <source>Until this &amp;afternoon</source>
        <translation>Bis heute N&amp;achmittag</translation>
    </message>
    <message>
        <source>It comes back earlier if the applicant answers</source>
        <translation>Es kommt früher zurück, wenn eine Antwort eintrifft</translation>
    </message>
    <message>
        <source>&amp;Show it again now</source>
        <translation>&amp;Jetzt wieder anzeigen</translation>
    </message>
</context>
<context>
    <name>schalter::ui::SpellHelp</name>
    <message>
        <source>&amp;Add “%1” to the dictionary</source>
        <translation>«%1» ins &amp;Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>Nothing similar is known</source>
        <translation>Nichts Ähnliches bekannt</translation>
    </message>
</context>
<context>
    <name>schalter::ui::StaleBar</name>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Received from %1 while you were writing:</source>
        <translation>Von %1 eingegangen, während Sie schrieben:</translation>
    </message>
</context>
<context>
    <name>schalter::ui::StatusLine</name>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) waiting to be sent</source>
        <translation>
            <numerusform>%n Vorgang wartet auf den Versand</numerusform>
            <numerusform>%n Vorgänge warten auf den Versand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s) for you</source>
        <translation>
            <numerusform>%n ungelesene Nachricht für Sie</numerusform>
            <numerusform>%n ungelesene Nachrichten für Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>No unread messages for you</source>
        <translation>Keine ungelesenen Nachrichten für Sie</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer</source>
        <translation>Auf diesem Computer wird nichts aufbewahrt</translation>
    </message>
    <message>
        <source>Your organisation wants it so, or the disk refuses it. What is not sent when you close the program is lost.</source>
        <translation>Ihre Organisation will es so, oder der Datenträger lässt es nicht zu. Was beim Beenden des Programms nicht gesendet ist, geht verloren.</translation>
    </message>
    <message numerus="yes">
        <source>Sending: %n left</source>
        <translation>
            <numerusform>Senden: noch %n</numerusform>
            <numerusform>Senden: noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting… What you see is as of %1</source>
        <translation>Verbinden… Sie sehen den Stand von %1</translation>
    </message>
    <message>
        <source>Offline, as of %1</source>
        <translation>Offline, Stand %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
</context>
<context>
    <name>schalter::ui::SubmissionPanel</name>
    <message>
        <source>Submission</source>
        <translation>Angaben</translation>
    </message>
</context>
<context>
    <name>schalter::ui::SubstituteMenu</name>
    <message>
        <source>My &amp;substitute</source>
        <translation>Meine &amp;Stellvertretung</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Only while I am &amp;away:</source>
        <translation>Nur während meiner &amp;Abwesenheit:</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>schalter::ui::TagMenu</name>
    <message>
        <source>New tag…</source>
        <translation>Neue Markierung…</translation>
    </message>
    <message>
        <source>Name of a new tag</source>
        <translation>Name einer neuen Markierung</translation>
    </message>
</context>
<context>
    <name>schalter::ui::TalkLines</name>
    <message>
        <source>What was written in the chat</source>
        <translation>Was im Chat geschrieben wurde</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>is being sent…</source>
        <translation>wird gesendet…</translation>
    </message>
</context>
<context>
    <name>schalter::ui::TalkWidget</name>
    <message>
        <source>Open the ticket</source>
        <translation>Ticket öffnen</translation>
    </message>
    <message>
        <source>Write a line…</source>
        <translation>Zeile schreiben…</translation>
    </message>
    <message>
        <source>Line for the visitor</source>
        <translation>Zeile für die Besucherin oder den Besucher</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enter sendet</translation>
    </message>
    <message>
        <source>End chat</source>
        <translation>Chat beenden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>The visitor is writing…</source>
        <translation>Die Gegenseite schreibt…</translation>
    </message>
    <message>
        <source>The visitor&apos;s page is closed</source>
        <translation>Die Seite der Gegenseite ist geschlossen</translation>
    </message>
    <message>
        <source>It becomes a ticket of yours, to which files can be added; the visitor gets all of it by mail</source>
        <translation>Daraus wird ein Ticket von Ihnen, dem sich Dateien hinzufügen lassen; die Besucherin oder der Besucher erhält alles per E-Mail</translation>
    </message>
    <message>
        <source>Text module</source>
        <translation>Textbaustein</translation>
    </message>
    <message>
        <source>The text module&apos;s files can&apos;t go out in the chat. Attach them in the ticket that it becomes.</source>
        <translation>Die Dateien des Textbausteins können im Chat nicht mitgehen. Hängen Sie sie im Ticket an, das daraus wird.</translation>
    </message>
    <message>
        <source>Shift and Enter begin a new line; Ctrl and Enter always send</source>
        <translation>Umschalt und Enter beginnen eine neue Zeile; Ctrl und Enter senden immer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schliessen</translation>
    </message>
    <message>
        <source>the chat has ended</source>
        <translation>der Chat ist beendet</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>No connection. What you write is sent as soon as it is back.</source>
        <translation>Keine Verbindung. Was Sie schreiben, wird gesendet, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>The visitor is here</source>
        <translation>Die Besucherin oder der Besucher ist hier</translation>
    </message>
    <message>
        <source>The visitor is looking at another page</source>
        <translation>Die Besucherin oder der Besucher sieht eine andere Seite an</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>noch %n Zeichen</numerusform>
            <numerusform>noch %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n Zeichen zu viel</numerusform>
            <numerusform>%n Zeichen zu viel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schalter::ui::TicketActions</name>
    <message>
        <source>No ticket is open.</source>
        <translation>Es ist kein Ticket geöffnet.</translation>
    </message>
    <message>
        <source>The ticket is still being loaded.</source>
        <translation>Das Ticket wird noch geladen.</translation>
    </message>
    <message>
        <source>That is not possible in the ticket&apos;s present state.</source>
        <translation>Das ist im jetzigen Zustand des Tickets nicht möglich.</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>A&amp;pprove…</source>
        <translation>Be&amp;willigen…</translation>
    </message>
    <message>
        <source>&amp;Decline…</source>
        <translation>Ab&amp;lehnen…</translation>
    </message>
    <message>
        <source>Cance&amp;l approval…</source>
        <translation>Bewilligung ann&amp;ullieren…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>A&amp;bschliessen</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>Wieder ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Arc&amp;hive</source>
        <translation>Arc&amp;hivieren</translation>
    </message>
    <message>
        <source>Out of the arch&amp;ive</source>
        <translation>Aus dem Arch&amp;iv holen</translation>
    </message>
    <message>
        <source>Assi&amp;gn…</source>
        <translation>Zu&amp;weisen…</translation>
    </message>
    <message>
        <source>Assign to whom?</source>
        <translation>Wem zuweisen?</translation>
    </message>
    <message>
        <source>&amp;Mute or unmute</source>
        <translation>&amp;Stumm schalten oder nicht</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Als &amp;ungelesen bezeichnen</translation>
    </message>
    <message>
        <source>Corr&amp;ect a field…</source>
        <translation>F&amp;eld korrigieren…</translation>
    </message>
    <message>
        <source>Correct which field?</source>
        <translation>Welches Feld korrigieren?</translation>
    </message>
    <message>
        <source>No field can be corrected in the ticket&apos;s present state.</source>
        <translation>Im jetzigen Zustand des Tickets lässt sich kein Feld korrigieren.</translation>
    </message>
    <message>
        <source>Cop&amp;y a link for colleagues</source>
        <translation>Link für &amp;Kollegen kopieren</translation>
    </message>
    <message>
        <source>Change name or address…</source>
        <translation>Name oder Adresse ändern…</translation>
    </message>
    <message>
        <source>Send a new link…</source>
        <translation>Neuen Link senden…</translation>
    </message>
    <message>
        <source>Print a link…</source>
        <translation>Link drucken…</translation>
    </message>
    <message>
        <source>Revoke all links…</source>
        <translation>Alle Links widerrufen…</translation>
    </message>
    <message>
        <source>Write a &amp;reply</source>
        <translation>&amp;Antwort schreiben</translation>
    </message>
    <message>
        <source>Insert a &amp;text module…</source>
        <translation>&amp;Textbaustein einfügen…</translation>
    </message>
    <message>
        <source>Next s&amp;pelling mistake</source>
        <translation>Nächster &amp;Rechtschreibfehler</translation>
    </message>
    <message>
        <source>Attach &amp;files to the reply…</source>
        <translation>&amp;Dateien an die Antwort hängen…</translation>
    </message>
    <message>
        <source>&amp;Notify me on reply: on or off</source>
        <translation>&amp;Benachrichtigen bei Antwort: ein oder aus</translation>
    </message>
    <message>
        <source>&amp;Send the reply</source>
        <translation>Antwort &amp;senden</translation>
    </message>
    <message>
        <source>There is nothing to send yet, or more than fits.</source>
        <translation>Es gibt noch nichts zu senden, oder mehr als Platz hat.</translation>
    </message>
    <message>
        <source>Ta&amp;ke back what was sent</source>
        <translation>Gesendetes &amp;zurückholen</translation>
    </message>
    <message>
        <source>Write a n&amp;ote</source>
        <translation>N&amp;otiz schreiben</translation>
    </message>
    <message>
        <source>Attach files to the note…</source>
        <translation>Dateien an die Notiz hängen…</translation>
    </message>
    <message>
        <source>&amp;Add the note</source>
        <translation>Notiz &amp;hinzufügen</translation>
    </message>
    <message>
        <source>There is no note to add yet.</source>
        <translation>Es gibt noch keine Notiz zum Hinzufügen.</translation>
    </message>
    <message>
        <source>Assign to %1</source>
        <translation>Zuweisen an %1</translation>
    </message>
</context>
<context>
    <name>schalter::ui::TicketHeader</name>
    <message>
        <source>Ticket number</source>
        <translation>Ticketnummer</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Take this ticket and become its owner</source>
        <translation>Dieses Ticket übernehmen und dafür zuständig werden</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Bewilligen…</translation>
    </message>
    <message>
        <source>Approve the application</source>
        <translation>Den Antrag bewilligen</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Decline the application</source>
        <translation>Den Antrag ablehnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschliessen</translation>
    </message>
    <message>
        <source>Close the ticket; the applicant is told</source>
        <translation>Das Ticket abschliessen; die antragstellende Person wird benachrichtigt</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Work on this ticket again</source>
        <translation>Dieses Ticket wieder bearbeiten</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <source>Give this ticket to a colleague</source>
        <translation>Dieses Ticket jemand anderem zuweisen</translation>
    </message>
    <message>
        <source>Nobody else works in this category</source>
        <translation>Sonst arbeitet niemand in dieser Kategorie</translation>
    </message>
    <message>
        <source>no mail address</source>
        <translation>keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>Noch niemand zuständig</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>Muted: the applicant is told of messages and decisions only. Press to unmute.</source>
        <translation>Stumm: E-Mails gehen nur bei Nachrichten und Entscheiden hinaus. Drücken, um die Stummschaltung aufzuheben.</translation>
    </message>
    <message>
        <source>Mute: tell the applicant of messages and decisions only</source>
        <translation>Stumm schalten: E-Mails nur bei Nachrichten und Entscheiden</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm schalten</translation>
    </message>
    <message>
        <source>You can read this ticket, but not work on it.</source>
        <translation>Sie können dieses Ticket lesen, aber nicht bearbeiten.</translation>
    </message>
    <message>
        <source>Cancel approval…</source>
        <translation>Annullieren…</translation>
    </message>
    <message>
        <source>Take the approval back; the applicant is told</source>
        <translation>Die Bewilligung annullieren; die antragstellende Person wird benachrichtigt</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Put the ticket away; nothing on it changes any more</source>
        <translation>Das Ticket weglegen; daran ändert sich nichts mehr</translation>
    </message>
    <message>
        <source>Out of the archive</source>
        <translation>Aus dem Archiv</translation>
    </message>
    <message>
        <source>Make it a closed ticket again</source>
        <translation>Wieder ein abgeschlossenes Ticket daraus machen</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>The applicant is told of messages and decisions only</source>
        <translation>E-Mails gehen nur bei Nachrichten und Entscheiden hinaus</translation>
    </message>
</context>
<context>
    <name>schalter::ui::TicketWidget</name>
    <message>
        <source>Loading the ticket…</source>
        <translation>Ticket wird geladen…</translation>
    </message>
    <message>
        <source>The ticket could not be loaded</source>
        <translation>Das Ticket konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Not closed: somebody has written meanwhile.</source>
        <translation>Nicht abgeschlossen: Inzwischen hat jemand geschrieben.</translation>
    </message>
    <message>
        <source>Not decided: somebody has written meanwhile.</source>
        <translation>Nicht entschieden: Inzwischen hat jemand geschrieben.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem abschliessen</translation>
    </message>
    <message>
        <source>Decide anyway</source>
        <translation>Trotzdem entscheiden</translation>
    </message>
</context>
<context>
    <name>schalter::ui::TicketWindow</name>
    <message>
        <source>Find an action, a person…</source>
        <translation>Aktion oder Person suchen…</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>Fenster &amp;schliessen</translation>
    </message>
    <message>
        <source>Co&amp;ver what is shown</source>
        <translation>Inhalt ver&amp;decken</translation>
    </message>
</context>
<context>
    <name>schalter::ui::TimelineDelegate</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>schalter::ui::TimelineView</name>
    <message>
        <source>Conversation and events</source>
        <translation>Gespräch und Ereignisse</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>Ausgewählten Text kopieren</translation>
    </message>
    <message>
        <source>Copy this entry</source>
        <translation>Diesen Eintrag kopieren</translation>
    </message>
    <message>
        <source>New message below</source>
        <translation>Neue Nachricht weiter unten</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ViewMenu</name>
    <message>
        <source>Views on the inbox, given ones and your own</source>
        <translation>Ansichten des Posteingangs, gegebene und eigene</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>&amp;Remove a view</source>
        <translation>Ansicht &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>Diese Ansicht &amp;speichern…</translation>
    </message>
</context>
<context>
    <name>schalter::ui::WindowActions</name>
    <message>
        <source>&amp;Find anything…</source>
        <translation>Alles &amp;finden…</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous area</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
</context>
</TS>
