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
</context>
<context>
    <name>FieldProblem</name>
    <message>
        <source>Please fill in this field.</source>
        <translation>Bitte füllen Sie dieses Feld aus.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Das ist zu lang. Bitte kürzen Sie es.</translation>
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
        <source>Files can&apos;t be sent here. Please send it without a file.</source>
        <translation>Hier können keine Dateien gesendet werden. Bitte senden Sie es ohne Datei.</translation>
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
        <source>wrote</source>
        <translation>– Nachricht</translation>
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
        <source>The mail could not be delivered: %1</source>
        <translation>Die E-Mail konnte nicht zugestellt werden: %1</translation>
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
        <source>%1 changed the applicant&apos;s address</source>
        <translation>%1 hat die Adresse der antragstellenden Person geändert</translation>
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
        <source>The server&apos;s certificate is not trusted (%1). Please tell your IT.</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut (%1). Bitte melden Sie es Ihrer Informatik.</translation>
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
        <source>Search number, title, name, text</source>
        <translation>Nummer, Titel, Name, Text suchen</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Suchen (%1)</translation>
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
        <source>Only tickets with unread messages</source>
        <translation>Nur Tickets mit ungelesenen Nachrichten</translation>
    </message>
</context>
<context>
    <name>schalter::ui::InboxDelegate</name>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
</context>
<context>
    <name>schalter::ui::InboxView</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
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
</context>
<context>
    <name>schalter::ui::InlineBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung ausblenden</translation>
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
        <source>e.g. tickets.govikon.example</source>
        <translation>z. B. tickets.govikon.example</translation>
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
        <source>&amp;Schalter</source>
        <translation>&amp;Schalter</translation>
    </message>
    <message>
        <source>&amp;Connect now</source>
        <translation>&amp;Jetzt verbinden</translation>
    </message>
    <message>
        <source>&amp;Log out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>&amp;Ticket</translation>
    </message>
    <message>
        <source>Write a &amp;reply</source>
        <translation>Antwort sch&amp;reiben</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>Interne &amp;Notiz schreiben</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>A&amp;pprove…</source>
        <translation>&amp;Bewilligen…</translation>
    </message>
    <message>
        <source>&amp;Decline…</source>
        <translation>Ab&amp;lehnen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ab&amp;schliessen</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Als &amp;ungelesen markieren</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Eingang</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Ticket %1 was not found</source>
        <translation>Das Ticket %1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>It may belong to a category that you are not entitled to.</source>
        <translation>Vielleicht gehört es zu einer Kategorie, für die Sie nicht berechtigt sind.</translation>
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
        <source>Write a note for colleagues…</source>
        <translation>Notiz für Kolleginnen und Kollegen…</translation>
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
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
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
</context>
<context>
    <name>schalter::ui::SubmissionPanel</name>
    <message>
        <source>Submission</source>
        <translation>Angaben</translation>
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
</TS>
