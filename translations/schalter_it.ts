<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Error</name>
    <message>
        <source>Something in the request is not valid.</source>
        <translation>Un elemento di questa richiesta non è valido.</translation>
    </message>
    <message>
        <source>This was not found. Perhaps it has been removed.</source>
        <translation>L’elemento non è stato trovato. Forse è stato rimosso.</translation>
    </message>
    <message>
        <source>You are not entitled to do this.</source>
        <translation>Non ha l’autorizzazione per farlo.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Il nome utente o la password è errata.</translation>
    </message>
    <message>
        <source>Please log in again.</source>
        <translation>Acceda di nuovo.</translation>
    </message>
    <message>
        <source>This program is too old for the server. Please install the new version.</source>
        <translation>Questo programma è troppo vecchio per il server. Installi la nuova versione.</translation>
    </message>
    <message>
        <source>The message is empty. Please write something first.</source>
        <translation>Il messaggio è vuoto. Scriva prima qualcosa.</translation>
    </message>
    <message>
        <source>The message is too long. Please shorten it.</source>
        <translation>Il messaggio è troppo lungo. Lo accorci, per favore.</translation>
    </message>
    <message>
        <source>The ticket is closed; no more messages can be added to it.</source>
        <translation>Il ticket è chiuso; non è più possibile aggiungere messaggi.</translation>
    </message>
    <message>
        <source>The ticket has already been accepted.</source>
        <translation>Il ticket è già stato preso in carico.</translation>
    </message>
    <message>
        <source>This is possible only while the ticket is being worked on. Please accept or reopen it first.</source>
        <translation>È possibile solo finché il ticket è in corso. Prima lo prenda in carico o lo riapra.</translation>
    </message>
    <message>
        <source>This is possible only with a closed ticket.</source>
        <translation>È possibile solo con un ticket chiuso.</translation>
    </message>
    <message>
        <source>The ticket is not archived.</source>
        <translation>Il ticket non è archiviato.</translation>
    </message>
    <message>
        <source>The ticket can&apos;t be closed yet: please approve or decline the application first.</source>
        <translation>Il ticket non può ancora essere chiuso: prima approvi o respinga la richiesta.</translation>
    </message>
    <message>
        <source>This application has been decided already.</source>
        <translation>Su questa richiesta è già stato deciso.</translation>
    </message>
    <message>
        <source>There is nothing to decide on this ticket.</source>
        <translation>Per questo ticket non c’è nulla da decidere.</translation>
    </message>
    <message>
        <source>This person cannot work on tickets of this category.</source>
        <translation>Questa persona non può trattare ticket di questa categoria.</translation>
    </message>
    <message>
        <source>This field does not exist on the ticket.</source>
        <translation>Questo campo non esiste nel ticket.</translation>
    </message>
    <message>
        <source>The resource, day and time of a reservation can&apos;t be corrected. Please decline it and enter a new one.</source>
        <translation>Il luogo o l’oggetto, il giorno e l’orario di una riservazione non si possono correggere. La respinga e ne inserisca una nuova.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>A new message came in while you were writing.</source>
        <translation>Mentre scriveva è arrivato un nuovo messaggio.</translation>
    </message>
    <message>
        <source>This time is already taken. Please choose another one.</source>
        <translation>Questo orario è già occupato. Ne scelga un altro, per favore.</translation>
    </message>
    <message>
        <source>This Idempotency-Key was already used for another request.</source>
        <translation>Questa Idempotency-Key è già stata usata per un’altra richiesta.</translation>
    </message>
    <message>
        <source>That was too often in a short time. Please wait a moment and try again.</source>
        <translation>Troppi tentativi in poco tempo. Attenda un momento e riprovi, per favore.</translation>
    </message>
    <message>
        <source>The server can&apos;t be used at the moment. Please try again shortly; nothing is lost.</source>
        <translation>Il server al momento non è disponibile. Riprovi tra poco; non va perso nulla.</translation>
    </message>
    <message>
        <source>Something went wrong on the server. The administrator finds details in its log.</source>
        <translation>Si è verificato un errore sul server. L’amministratore trova i dettagli nel registro.</translation>
    </message>
</context>
<context>
    <name>FieldProblem</name>
    <message>
        <source>Please fill in this field.</source>
        <translation>Compili questo campo.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>È troppo lungo. Lo accorci, per favore.</translation>
    </message>
    <message>
        <source>This is not an email address. Example: max@example.ch</source>
        <translation>Non è un indirizzo e-mail. Esempio: max@example.ch</translation>
    </message>
    <message>
        <source>This is not a telephone number. Example: +41 44 123 45 67</source>
        <translation>Non è un numero di telefono. Esempio: +41 44 123 45 67</translation>
    </message>
    <message>
        <source>Please enter a number.</source>
        <translation>Inserisca un numero, per favore.</translation>
    </message>
    <message>
        <source>Please enter at least %1.</source>
        <translation>Inserisca almeno %1.</translation>
    </message>
    <message>
        <source>Please enter at most %1.</source>
        <translation>Inserisca al massimo %1.</translation>
    </message>
    <message>
        <source>This is not a date. Example: 2027-06-30</source>
        <translation>Non è una data. Esempio: 2027-06-30</translation>
    </message>
    <message>
        <source>This day is in the past.</source>
        <translation>Questo giorno è già passato.</translation>
    </message>
    <message>
        <source>This is not a time. Example: 18:30</source>
        <translation>Non è un orario. Esempio: 18:30</translation>
    </message>
    <message>
        <source>The end must be after the beginning.</source>
        <translation>La fine deve essere dopo l’inizio.</translation>
    </message>
    <message>
        <source>Please choose one of the given answers.</source>
        <translation>Scelga una delle risposte indicate, per favore.</translation>
    </message>
    <message>
        <source>This time is already taken. Please choose another one.</source>
        <translation>Questo orario è già occupato. Ne scelga un altro, per favore.</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Resource</source>
        <translation>Luogo / oggetto</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dalle</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>In aggiunta</translation>
    </message>
</context>
<context>
    <name>LocalStore</name>
    <message>
        <source>What you write can&apos;t be kept on this computer: its file can&apos;t be opened or written. What is not sent when you close the program is lost. Please tell your IT.</source>
        <translation>Ciò che scrive non può essere conservato su questo computer: il file non si può aprire o scrivere. Ciò che non è ancora inviato alla chiusura del programma andrà perso. Avvisi il servizio informatico, per favore.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Received</source>
        <translation>Richiesta ricevuta</translation>
    </message>
    <message>
        <source>We have received your request</source>
        <translation>Abbiamo ricevuto la sua richiesta</translation>
    </message>
    <message>
        <source>“%1” has reached us.</source>
        <translation>La sua richiesta «%1» ci è pervenuta.</translation>
    </message>
    <message>
        <source>Its number is %1. We will write to you as soon as there is news. On the page of your request you see where it stands, and you can add something at any time.</source>
        <translation>Il numero di ticket è %1. Le scriveremo non appena ci saranno novità. Sulla pagina della sua richiesta vede a che punto siamo e può aggiungere qualcosa in ogni momento.</translation>
    </message>
    <message>
        <source>Open your request</source>
        <translation>Aprire la richiesta</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nuovo messaggio</translation>
    </message>
    <message>
        <source>Message from %1</source>
        <translation>Messaggio di %1</translation>
    </message>
    <message>
        <source>%1 has written to you about “%2”:</source>
        <translation>%1 le ha scritto riguardo a «%2»:</translation>
    </message>
    <message>
        <source>Open and answer</source>
        <translation>Aprire e rispondere</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Richiesta approvata</translation>
    </message>
    <message>
        <source>Your application has been approved</source>
        <translation>La sua richiesta è stata approvata</translation>
    </message>
    <message>
        <source>%1 has approved your application “%2”.</source>
        <translation>%1 ha approvato la sua richiesta «%2».</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Richiesta respinta</translation>
    </message>
    <message>
        <source>Your application has been declined</source>
        <translation>La sua richiesta è stata respinta</translation>
    </message>
    <message>
        <source>%1 has declined your application “%2”.</source>
        <translation>%1 ha respinto la sua richiesta «%2».</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Richiesta annullata</translation>
    </message>
    <message>
        <source>Your application has been cancelled</source>
        <translation>La sua richiesta è stata annullata</translation>
    </message>
    <message>
        <source>%1 has cancelled your application “%2”.</source>
        <translation>%1 ha annullato la sua richiesta «%2».</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Richiesta chiusa</translation>
    </message>
    <message>
        <source>Your request is closed</source>
        <translation>La sua richiesta è chiusa</translation>
    </message>
    <message>
        <source>“%1” has been closed. No more messages can be added to it.</source>
        <translation>La sua richiesta «%1» è stata chiusa. Non è più possibile aggiungere messaggi.</translation>
    </message>
    <message numerus="yes">
        <source>You can read everything on its page for %n more day(s).</source>
        <translation>
            <numerusform>Può rileggere tutto sulla sua pagina ancora per %n giorno.</numerusform>
            <numerusform>Può rileggere tutto sulla sua pagina ancora per %n giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read your request</source>
        <translation>Rileggere la richiesta</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Richiesta riaperta</translation>
    </message>
    <message>
        <source>Your request is open again</source>
        <translation>La sua richiesta è di nuovo aperta</translation>
    </message>
    <message>
        <source>We are working on “%1” again. You can add something at any time.</source>
        <translation>Ci occupiamo di nuovo di «%1». Può aggiungere qualcosa in ogni momento.</translation>
    </message>
    <message>
        <source>Your new link</source>
        <translation>Il suo nuovo link</translation>
    </message>
    <message>
        <source>Here is the link to “%1” that you asked for.</source>
        <translation>Ecco il link a «%1» che ha richiesto.</translation>
    </message>
    <message>
        <source>If you did not ask for it, you need not do anything.</source>
        <translation>Se non l’ha richiesto, non deve fare nulla.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>%1 has written</source>
        <translation>%1 ha scritto</translation>
    </message>
    <message>
        <source>New message from %1 on ticket %2, “%3”:</source>
        <translation>Nuovo messaggio di %1 sul ticket %2, «%3»:</translation>
    </message>
    <message>
        <source>Open in Schalter</source>
        <translation>Aprire in Schalter</translation>
    </message>
    <message>
        <source>Please answer in Schalter: a reply to this mail does not reach the applicant.</source>
        <translation>Risponda in Schalter, per favore: una risposta a questa e-mail non raggiunge la persona richiedente.</translation>
    </message>
    <message>
        <source>%1: %2 [%3]</source>
        <translation>%1: %2 [%3]</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation>Buongiorno %1</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Buongiorno</translation>
    </message>
    <message>
        <source>The link is meant for you alone: whoever has it can read your request.</source>
        <translation>Il link è destinato solo a lei: chi lo possiede può leggere la sua richiesta.</translation>
    </message>
    <message>
        <source>Please answer on that page: a reply to this mail is not kept with your request.</source>
        <translation>Risponda su quella pagina, per favore: una risposta a questa e-mail non viene aggiunta alla sua richiesta.</translation>
    </message>
    <message>
        <source>Please answer on that page, not to this mail.</source>
        <translation>Risponda su quella pagina, per favore, non a questa e-mail.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Skip to the content</source>
        <translation>Vai al contenuto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>to the start page</source>
        <translation>alla pagina iniziale</translation>
    </message>
    <message>
        <source>Online counter</source>
        <translation>Sportello online</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Tutti i moduli</translation>
    </message>
    <message>
        <source>Send me a new link</source>
        <translation>Ricevere un nuovo link</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>What can we do for you?</source>
        <translation>Che cosa possiamo fare per lei?</translation>
    </message>
    <message>
        <source>Choose a form. You get a link by email and follow there how things go on: without an account.</source>
        <translation>Scelga un modulo. Riceverà per e-mail un link con cui può seguire la sua richiesta: senza registrarsi.</translation>
    </message>
    <message>
        <source>There are no forms at the moment.</source>
        <translation>Al momento non ci sono moduli.</translation>
    </message>
    <message>
        <source>Already sent something in?</source>
        <translation>Ha già inviato una richiesta?</translation>
    </message>
    <message>
        <source>The link in our emails leads to it. If you can&apos;t find it, we send you a new one.</source>
        <translation>Il link nelle nostre e-mail la porta alla sua richiesta. Se non lo trova, gliene inviamo uno nuovo.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Modulo</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Iscrizione</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Riservazione</translation>
    </message>
    <message>
        <source>Fields marked with * are required.</source>
        <translation>I campi contrassegnati con * sono obbligatori.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obbligatorio</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facoltativo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dalle</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Also needed</source>
        <translation>Serve anche</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>I suoi dati personali</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Nome e cognome</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Indirizzo e-mail</translation>
    </message>
    <message>
        <source>We send the confirmation and our answers to this address.</source>
        <translation>A questo indirizzo inviamo la conferma e le nostre risposte.</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Scegliere</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Inviare</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Invio in corso …</translation>
    </message>
    <message>
        <source>Your entries are used for this matter only, and are not passed on.</source>
        <translation>I suoi dati vengono usati solo per questa richiesta e non vengono trasmessi a terzi.</translation>
    </message>
    <message>
        <source>Please check your entries</source>
        <translation>Controlli i suoi dati, per favore</translation>
    </message>
    <message>
        <source>Error:</source>
        <translation>Errore:</translation>
    </message>
    <message>
        <source>This page had been open for too long, or cookies are switched off. Nothing is lost: please press the button once more.</source>
        <translation>Questa pagina è rimasta aperta troppo a lungo oppure i cookie sono disattivati. Non è andato perso nulla: prema di nuovo il pulsante, per favore.</translation>
    </message>
    <message>
        <source>Files can&apos;t be sent here. Please send it without a file.</source>
        <translation>Qui non si possono inviare file. Invii senza file, per favore.</translation>
    </message>
    <message>
        <source>Thank you, it has arrived</source>
        <translation>Grazie, abbiamo ricevuto la sua richiesta</translation>
    </message>
    <message>
        <source>Your ticket number</source>
        <translation>Il suo numero di ticket</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Come si procede</translation>
    </message>
    <message>
        <source>A mail with your link is on its way to you. Please also look into the spam folder.</source>
        <translation>Le stiamo inviando un’e-mail con il suo link. Guardi anche nella cartella della posta indesiderata.</translation>
    </message>
    <message>
        <source>We look at it and answer you, by email and on the linked page.</source>
        <translation>La esaminiamo e le rispondiamo: per e-mail e sulla pagina del link.</translation>
    </message>
    <message>
        <source>Forgot something? Add it by the link at any time.</source>
        <translation>Ha dimenticato qualcosa? Lo aggiunga in ogni momento con il link.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Conclusa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>now</source>
        <translation>adesso</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>da fare</translation>
    </message>
    <message>
        <source>Your entry has arrived. Somebody will look after it soon.</source>
        <translation>La sua richiesta è arrivata. Presto qualcuno se ne occuperà.</translation>
    </message>
    <message>
        <source>We are working on it.</source>
        <translation>Ce ne stiamo occupando.</translation>
    </message>
    <message>
        <source>This matter is completed.</source>
        <translation>Questa richiesta è conclusa.</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <translation>Non ancora deciso</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approvata</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Respinta</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullata</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Your entries</source>
        <translation>I suoi dati</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Inviata il</translation>
    </message>
    <message>
        <source>History and messages</source>
        <translation>Cronologia e messaggi</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Lei</translation>
    </message>
    <message>
        <source>wrote</source>
        <translation>– messaggio</translation>
    </message>
    <message>
        <source>Your entry was received.</source>
        <translation>La sua richiesta è stata ricevuta.</translation>
    </message>
    <message>
        <source>%1 is now looking after it.</source>
        <translation>%1 ora se ne occupa.</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation>Approvata da %1.</translation>
    </message>
    <message>
        <source>Declined by %1.</source>
        <translation>Respinta da %1.</translation>
    </message>
    <message>
        <source>Cancelled by %1.</source>
        <translation>Annullata da %1.</translation>
    </message>
    <message>
        <source>%1 has completed the matter.</source>
        <translation>%1 ha concluso la richiesta.</translation>
    </message>
    <message>
        <source>%1 has taken the matter up again.</source>
        <translation>%1 ha ripreso la richiesta.</translation>
    </message>
    <message>
        <source>%1 has corrected your entries.</source>
        <translation>%1 ha corretto i suoi dati.</translation>
    </message>
    <message>
        <source>before:</source>
        <translation>prima:</translation>
    </message>
    <message>
        <source>now:</source>
        <translation>ora:</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vuoto)</translation>
    </message>
    <message>
        <source>New on this page:</source>
        <translation>Novità su questa pagina:</translation>
    </message>
    <message>
        <source>Write to us</source>
        <translation>Ci scriva</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Il suo messaggio</translation>
    </message>
    <message>
        <source>Everybody in charge sees it here. We answer on this page and by email.</source>
        <translation>Tutte le persone responsabili lo vedono qui. Rispondiamo su questa pagina e per e-mail.</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Inviare il messaggio</translation>
    </message>
    <message>
        <source>%n characters left</source>
        <translation>Caratteri rimanenti: %n</translation>
    </message>
    <message>
        <source>%n characters too many</source>
        <translation>Caratteri di troppo: %n</translation>
    </message>
    <message>
        <source>Draft kept on this device</source>
        <translation>Bozza salvata su questo dispositivo</translation>
    </message>
    <message>
        <source>Your message has arrived.</source>
        <translation>Il suo messaggio è arrivato.</translation>
    </message>
    <message>
        <source>This matter is completed</source>
        <translation>Questa richiesta è conclusa</translation>
    </message>
    <message>
        <source>No more messages can be added here. If something is still open, please send in a new form and mention the ticket number.</source>
        <translation>Qui non è più possibile aggiungere messaggi. Se rimane qualcosa in sospeso, invii un nuovo modulo indicando il numero di ticket.</translation>
    </message>
    <message>
        <source>This page can be read until %1.</source>
        <translation>Questa pagina può essere letta fino al %1.</translation>
    </message>
    <message>
        <source>Your unsent message, so that you can copy it</source>
        <translation>Il suo messaggio non inviato, affinché possa copiarlo</translation>
    </message>
    <message>
        <source>No connection. The page goes on as soon as it is back.</source>
        <translation>Nessuna connessione. La pagina riprende non appena torna.</translation>
    </message>
    <message>
        <source>Enter the email address that you gave us. We send you a new link to each of your tickets.</source>
        <translation>Inserisca l’indirizzo e-mail che ci ha comunicato. Le inviamo un nuovo link per ciascuno dei suoi ticket.</translation>
    </message>
    <message>
        <source>Send link</source>
        <translation>Inviare il link</translation>
    </message>
    <message>
        <source>Please look into your mailbox</source>
        <translation>Controlli la sua casella e-mail, per favore</translation>
    </message>
    <message>
        <source>If we have tickets with this address, a mail with a new link is on its way. It may take some minutes; please also look into the spam folder.</source>
        <translation>Se abbiamo ticket con questo indirizzo, è in arrivo un’e-mail con un nuovo link. Può richiedere alcuni minuti; guardi anche nella cartella della posta indesiderata.</translation>
    </message>
    <message>
        <source>This page does not exist</source>
        <translation>Questa pagina non esiste</translation>
    </message>
    <message>
        <source>Perhaps the address was typed wrongly or is out of date.</source>
        <translation>Forse l’indirizzo è stato scritto male o non è più valido.</translation>
    </message>
    <message>
        <source>This link does not work (any more)</source>
        <translation>Questo link non funziona (più)</translation>
    </message>
    <message>
        <source>Links end some time after a matter is completed, and work only in the browser in which they were opened. Please open the link in our newest mail, or let us send you a new one.</source>
        <translation>I link scadono qualche tempo dopo la conclusione di una richiesta e funzionano solo nel browser in cui sono stati aperti. Apra il link della nostra e-mail più recente o se ne faccia inviare uno nuovo.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Si è verificato un errore</translation>
    </message>
    <message>
        <source>That is our fault. Please try again in a moment.</source>
        <translation>L’errore è nostro. Riprovi tra un momento, per favore.</translation>
    </message>
    <message>
        <source>We could not understand this request</source>
        <translation>Non abbiamo capito questa richiesta</translation>
    </message>
    <message>
        <source>Please go back and try again.</source>
        <translation>Torni indietro e riprovi, per favore.</translation>
    </message>
    <message>
        <source>This is not possible here</source>
        <translation>Qui non è possibile</translation>
    </message>
    <message>
        <source>That was too much at once</source>
        <translation>Era troppo in una volta</translation>
    </message>
    <message>
        <source>Please go back and shorten your text; nothing was sent.</source>
        <translation>Torni indietro e accorci il testo, per favore; non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>A little too fast</source>
        <translation>Un po’ troppo in fretta</translation>
    </message>
    <message>
        <source>We are not available for a moment</source>
        <translation>Siamo momentaneamente non raggiungibili</translation>
    </message>
    <message>
        <source>Please try again shortly.</source>
        <translation>Riprovi tra poco, per favore.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Waiting for the connection</source>
        <translation>In attesa della connessione</translation>
    </message>
    <message>
        <source>Mail on its way</source>
        <translation>E-mail in uscita</translation>
    </message>
    <message>
        <source>Mail delivered to the mail server</source>
        <translation>E-mail consegnata al server di posta</translation>
    </message>
    <message>
        <source>The mail could not be delivered: %1</source>
        <translation>L’e-mail non ha potuto essere recapitata: %1</translation>
    </message>
</context>
<context>
    <name>WhoGetsThis</name>
    <message>
        <source>%1 has no mail address: the message stands on the ticket only.</source>
        <translation>%1 non ha un indirizzo e-mail: il messaggio figura solo nel ticket.</translation>
    </message>
    <message>
        <source>Goes to %1 &lt;%2&gt;.</source>
        <translation>Destinatario: %1 &lt;%2&gt;.</translation>
    </message>
    <message>
        <source>Replies by mail reach the group: %1.</source>
        <translation>Le risposte per e-mail arrivano al gruppo: %1.</translation>
    </message>
    <message>
        <source>Replies by mail reach %1.</source>
        <translation>Le risposte per e-mail arrivano a %1.</translation>
    </message>
    <message>
        <source>Nobody gets a mail about an answer; it shows in the inbox.</source>
        <translation>Una risposta appare solo tra i ticket in arrivo, senza e-mail.</translation>
    </message>
    <message>
        <source>You get a mail about an answer.</source>
        <translation>In caso di risposta riceve un’e-mail.</translation>
    </message>
    <message>
        <source>%1 gets a mail about an answer.</source>
        <translation>In caso di risposta %1 riceve un’e-mail.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Not decided yet</source>
        <translation>Non ancora deciso</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approvata</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Respinta</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullata</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Tedesco</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francese</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglese</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open</source>
        <translation>Aperto</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiuso</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviato</translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>Ricevuto da %1</translation>
    </message>
    <message>
        <source>%1 accepted the ticket</source>
        <translation>%1 ha preso in carico il ticket</translation>
    </message>
    <message>
        <source>%1 wrote</source>
        <translation>%1 ha scritto</translation>
    </message>
    <message>
        <source>%1 noted</source>
        <translation>%1 ha annotato</translation>
    </message>
    <message>
        <source>%1 approved the application</source>
        <translation>%1 ha approvato la richiesta</translation>
    </message>
    <message>
        <source>%1 declined the application</source>
        <translation>%1 ha respinto la richiesta</translation>
    </message>
    <message>
        <source>%1 cancelled the approved application</source>
        <translation>%1 ha annullato la richiesta approvata</translation>
    </message>
    <message>
        <source>%1 closed the ticket</source>
        <translation>%1 ha chiuso il ticket</translation>
    </message>
    <message>
        <source>%1 reopened the ticket</source>
        <translation>%1 ha riaperto il ticket</translation>
    </message>
    <message>
        <source>%1 archived the ticket</source>
        <translation>%1 ha archiviato il ticket</translation>
    </message>
    <message>
        <source>%1 took the ticket out of the archive</source>
        <translation>%1 ha tolto il ticket dall’archivio</translation>
    </message>
    <message>
        <source>%1 muted the ticket</source>
        <translation>%1 ha silenziato il ticket</translation>
    </message>
    <message>
        <source>%1 unmuted the ticket</source>
        <translation>%1 ha riattivato gli avvisi del ticket</translation>
    </message>
    <message>
        <source>%1 changed the applicant&apos;s address</source>
        <translation>%1 ha modificato l’indirizzo della persona richiedente</translation>
    </message>
    <message>
        <source>%1 asked for a new link</source>
        <translation>%1 ha chiesto un nuovo link</translation>
    </message>
    <message>
        <source>%1 revoked the links</source>
        <translation>%1 ha revocato i link</translation>
    </message>
    <message>
        <source>A mail to %1 could not be delivered: %2</source>
        <translation>Un’e-mail a %1 non è stata recapitata: %2</translation>
    </message>
    <message>
        <source>The applicant</source>
        <translation>La persona richiedente</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>Il sistema</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vuoto)</translation>
    </message>
    <message>
        <source>%1 corrected “%2”: %3 → %4</source>
        <translation>%1 ha corretto «%2»: %3 → %4</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message>
        <source>%1 gave the ticket to %2</source>
        <translation>%1 ha assegnato il ticket a %2</translation>
    </message>
</context>
<context>
    <name>schalter::client::InboxModel</name>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nuovo messaggio</numerusform>
            <numerusform>%n nuovi messaggi</numerusform>
        </translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nuovo ticket</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nessuna novità</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Nuovi messaggi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Richiedente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Ultima attività</translation>
    </message>
</context>
<context>
    <name>schalter::client::Session</name>
    <message>
        <source>The server said something that this program does not understand.</source>
        <translation>Il server ha comunicato qualcosa che questo programma non capisce.</translation>
    </message>
    <message>
        <source>The computer was asleep.</source>
        <translation>Il computer era in standby.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Il server non risponde.</translation>
    </message>
    <message>
        <source>The server is too old for this program. Please ask your IT to update the server.</source>
        <translation>Il server è troppo vecchio per questo programma. Chieda al servizio informatico di aggiornarlo.</translation>
    </message>
    <message>
        <source>Your login has ended. Please log in again.</source>
        <translation>La sua sessione è terminata. Acceda di nuovo.</translation>
    </message>
    <message>
        <source>There is no connection to the server. %1 It is tried again by itself; what you write is kept and sent then.</source>
        <translation>Nessuna connessione al server. %1 Si riprova automaticamente; ciò che scrive resta salvato e viene inviato in seguito.</translation>
    </message>
</context>
<context>
    <name>schalter::client::WebSocketConnection</name>
    <message>
        <source>“%1” is not the address of a server. Example: wss://tickets.govikon.example/sync</source>
        <translation>«%1» non è l’indirizzo di un server. Esempio: wss://tickets.govikon.example/sync</translation>
    </message>
    <message>
        <source>The address %1 is not encrypted. Please use one that begins with wss://.</source>
        <translation>L’indirizzo %1 non è cifrato. Ne usi uno che inizia con wss://.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Il server non risponde.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted (%1). Please tell your IT.</source>
        <translation>Il certificato del server non è ritenuto affidabile (%1). Avvisi il servizio informatico, per favore.</translation>
    </message>
    <message>
        <source>The server is being stopped or restarted.</source>
        <translation>Il server viene fermato o riavviato.</translation>
    </message>
    <message>
        <source>Your rights were changed.</source>
        <translation>I suoi diritti sono stati modificati.</translation>
    </message>
    <message>
        <source>The server said more than this program accepts.</source>
        <translation>Il server ha inviato più di quanto questo programma accetti.</translation>
    </message>
    <message>
        <source>The server ended the connection.</source>
        <translation>Il server ha chiuso la connessione.</translation>
    </message>
    <message>
        <source>Nothing answers at %1: the server is not running, or the address is wrong.</source>
        <translation>All’indirizzo %1 non risponde nulla: il server non è in funzione o l’indirizzo è errato.</translation>
    </message>
    <message>
        <source>The computer “%1” was not found. Please check the address and the network.</source>
        <translation>Il computer «%1» non è stato trovato. Controlli l’indirizzo e la rete, per favore.</translation>
    </message>
    <message>
        <source>The network does not reach the server.</source>
        <translation>Il server non è raggiungibile tramite la rete.</translation>
    </message>
    <message>
        <source>A protected connection to %1 could not be made (%2).</source>
        <translation>Non è stato possibile stabilire una connessione protetta con %1 (%2).</translation>
    </message>
    <message>
        <source>The connection failed (%1).</source>
        <translation>La connessione non è riuscita (%1).</translation>
    </message>
</context>
<context>
    <name>schalter::clientapp::App</name>
    <message>
        <source>This computer has no keychain: the login is kept in a file that only you can read.</source>
        <translation>Questo computer non ha un portachiavi: l’accesso viene salvato in un file che può leggere solo lei.</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>Accesso in corso…</translation>
    </message>
    <message>
        <source>There is no password in the file %1.</source>
        <translation>Il file %1 non contiene una password.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::Composer</name>
    <message>
        <source>Paste anyway</source>
        <translation>Incolla comunque</translation>
    </message>
    <message>
        <source>&amp;Notify me on reply</source>
        <translation>Avvisarmi in caso di &amp;risposta</translation>
    </message>
    <message>
        <source>You get a mail when the applicant answers</source>
        <translation>Riceve un’e-mail quando la persona richiedente risponde</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Send to the applicant (Ctrl+Enter)</source>
        <translation>Invia alla persona richiedente (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>%1 Your draft is kept.</source>
        <translation>%1 La sua bozza è conservata.</translation>
    </message>
    <message>
        <source>Write to %1…</source>
        <translation>Scrivi a %1…</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Messaggio a %1</translation>
    </message>
    <message>
        <source>This text stands in an internal note. The applicant would read it.</source>
        <translation>Questo testo figura in una nota interna. La persona richiedente lo leggerebbe.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>Ancora %n carattere</numerusform>
            <numerusform>Ancora %n caratteri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n carattere di troppo</numerusform>
            <numerusform>%n caratteri di troppo</numerusform>
        </translation>
    </message>
    <message>
        <source>You can read this ticket, but not write to the applicant.</source>
        <translation>Può leggere questo ticket, ma non scrivere alla persona richiedente.</translation>
    </message>
    <message>
        <source>The ticket is archived. Nothing can be written any more.</source>
        <translation>Il ticket è archiviato. Non si può più scrivere nulla.</translation>
    </message>
    <message>
        <source>The ticket is closed. Reopen it to write to the applicant.</source>
        <translation>Il ticket è chiuso. Lo riapra per scrivere alla persona richiedente.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::DecisionPanel</name>
    <message>
        <source>Message to the applicant with the decision</source>
        <translation>Messaggio alla persona richiedente con la decisione</translation>
    </message>
    <message>
        <source>A message with it (optional); it is always mailed</source>
        <translation>Messaggio allegato (facoltativo); viene sempre inviato per e-mail</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Approve this application?</source>
        <translation>Approvare questa richiesta?</translation>
    </message>
    <message>
        <source>Decline this application?</source>
        <translation>Respingere questa richiesta?</translation>
    </message>
    <message>
        <source>Approve and send</source>
        <translation>Approva e invia</translation>
    </message>
    <message>
        <source>Decline and send</source>
        <translation>Respingi e invia</translation>
    </message>
    <message>
        <source>Take the approval back?</source>
        <translation>Annullare l’approvazione?</translation>
    </message>
    <message>
        <source>Cancel it and send</source>
        <translation>Annulla e invia</translation>
    </message>
</context>
<context>
    <name>schalter::ui::FieldRow</name>
    <message>
        <source>Correct “%1”</source>
        <translation>Correggi «%1»</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>schalter::ui::FilterBar</name>
    <message>
        <source>Mine</source>
        <translation>I miei</translation>
    </message>
    <message>
        <source>Only tickets that I own</source>
        <translation>Solo i ticket di cui sono responsabile</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non letti</translation>
    </message>
    <message>
        <source>Search number, title, name, text</source>
        <translation>Cerca numero, titolo, nome, testo</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Cerca (%1)</translation>
    </message>
    <message>
        <source>Search tickets</source>
        <translation>Cerca ticket</translation>
    </message>
    <message>
        <source>State of the tickets shown</source>
        <translation>Stato dei ticket mostrati</translation>
    </message>
    <message>
        <source>Open + in progress</source>
        <translation>Aperti + in corso</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Tutti i ticket</translation>
    </message>
    <message>
        <source>Only tickets with unread messages</source>
        <translation>Solo i ticket con messaggi non letti</translation>
    </message>
</context>
<context>
    <name>schalter::ui::InboxDelegate</name>
    <message>
        <source>Nobody yet</source>
        <translation>Non assegnato</translation>
    </message>
</context>
<context>
    <name>schalter::ui::InboxView</name>
    <message>
        <source>Tickets</source>
        <translation>Ticket</translation>
    </message>
</context>
<context>
    <name>schalter::ui::InboxWidget</name>
    <message>
        <source>The tickets could not be loaded</source>
        <translation>Non è stato possibile caricare i ticket</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Loading tickets…</source>
        <translation>Caricamento dei ticket…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>No ticket that you may see here matches “%1”.</source>
        <translation>Nessun ticket che può vedere qui corrisponde a «%1».</translation>
    </message>
    <message>
        <source>Reset the filters</source>
        <translation>Reimposta i filtri</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nulla di non letto</translation>
    </message>
    <message>
        <source>You have seen all that came in.</source>
        <translation>Ha visto tutto ciò che è arrivato.</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>No tickets of yours</source>
        <translation>Non ha alcun ticket</translation>
    </message>
    <message>
        <source>Tickets that you accept or that are assigned to you stand here.</source>
        <translation>Qui figurano i ticket che prende in carico o che le vengono assegnati.</translation>
    </message>
    <message>
        <source>Show everybody&apos;s</source>
        <translation>Mostra quelli di tutti</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>Tutto fatto</translation>
    </message>
    <message>
        <source>New applications appear here by themselves.</source>
        <translation>Le nuove richieste appaiono qui automaticamente.</translation>
    </message>
    <message>
        <source>No tickets in this state</source>
        <translation>Nessun ticket in questo stato</translation>
    </message>
</context>
<context>
    <name>schalter::ui::InlineBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Nascondi questo messaggio</translation>
    </message>
</context>
<context>
    <name>schalter::ui::LoginWindow</name>
    <message>
        <source>Log in – Schalter</source>
        <translation>Accesso – Schalter</translation>
    </message>
    <message>
        <source>Log in to Schalter</source>
        <translation>Accedi a Schalter</translation>
    </message>
    <message>
        <source>&amp;Server address</source>
        <translation>Indirizzo del &amp;server</translation>
    </message>
    <message>
        <source>e.g. tickets.govikon.example</source>
        <translation>p. es. tickets.govikon.example</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome &amp;utente</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Stay &amp;logged in on this computer</source>
        <translation>&amp;Mantieni l’accesso su questo computer</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Please enter the server&apos;s address, as your IT department gave it to you.</source>
        <translation>Inserisca l’indirizzo del server ricevuto dal servizio informatico.</translation>
    </message>
    <message>
        <source>Please enter your user name and your password.</source>
        <translation>Inserisca il nome utente e la password.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::MainWindow</name>
    <message>
        <source>No ticket open</source>
        <translation>Nessun ticket aperto</translation>
    </message>
    <message>
        <source>Choose a ticket on the left with the mouse, or with the arrow keys and Enter.</source>
        <translation>Scelga un ticket a sinistra con il mouse o con i tasti freccia e Invio.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Riprova ora</translation>
    </message>
    <message>
        <source>&amp;Schalter</source>
        <translation>&amp;Schalter</translation>
    </message>
    <message>
        <source>&amp;Connect now</source>
        <translation>&amp;Ripristina la connessione</translation>
    </message>
    <message>
        <source>&amp;Log out</source>
        <translation>&amp;Disconnetti</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>&amp;Ticket</translation>
    </message>
    <message>
        <source>Write a &amp;reply</source>
        <translation>&amp;Rispondi</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>Scrivi una &amp;nota interna</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Prendi in carico</translation>
    </message>
    <message>
        <source>A&amp;pprove…</source>
        <translation>&amp;Approva…</translation>
    </message>
    <message>
        <source>&amp;Decline…</source>
        <translation>Re&amp;spingi…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>R&amp;iapri</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Segna come non &amp;letto</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Cerca</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>In &amp;arrivo</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Ricarica</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;spetto</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Come il &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Sc&amp;uro</translation>
    </message>
    <message>
        <source>Ticket %1 was not found</source>
        <translation>Il ticket %1 non è stato trovato</translation>
    </message>
    <message>
        <source>It may belong to a category that you are not entitled to.</source>
        <translation>Forse appartiene a una categoria a cui non ha accesso.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::NotesPanel</name>
    <message>
        <source>Add note</source>
        <translation>Aggiungi nota</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Note interne</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Internal – never visible to the applicant</source>
        <translation>Interno – mai visibile alla persona richiedente</translation>
    </message>
    <message>
        <source>Write a note for colleagues…</source>
        <translation>Nota per colleghe e colleghi…</translation>
    </message>
    <message>
        <source>Internal note, never visible to the applicant</source>
        <translation>Nota interna, mai visibile alla persona richiedente</translation>
    </message>
    <message>
        <source>Add the note (Ctrl+Enter in the note)</source>
        <translation>Aggiungi la nota (Ctrl+Enter nella nota)</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n carattere di troppo</numerusform>
            <numerusform>%n caratteri di troppo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schalter::ui::Notifier</name>
    <message>
        <source>%1 wrote</source>
        <translation>%1 ha scritto</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nuovo ticket</translation>
    </message>
    <message numerus="yes">
        <source>Schalter: %n unread message(s) for you</source>
        <translation>
            <numerusform>Schalter: %n messaggio non letto per lei</numerusform>
            <numerusform>Schalter: %n messaggi non letti per lei</numerusform>
        </translation>
    </message>
    <message>
        <source>Schalter: no unread messages for you</source>
        <translation>Schalter: nessun messaggio non letto per lei</translation>
    </message>
</context>
<context>
    <name>schalter::ui::StaleBar</name>
    <message>
        <source>Send anyway</source>
        <translation>Invia comunque</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continua a scrivere</translation>
    </message>
    <message>
        <source>Received from %1 while you were writing:</source>
        <translation>Ricevuto da %1 mentre lei scriveva:</translation>
    </message>
</context>
<context>
    <name>schalter::ui::StatusLine</name>
    <message>
        <source>Connected</source>
        <translation>Connesso</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connessione…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connesso</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) waiting to be sent</source>
        <translation>
            <numerusform>%n operazione in attesa di invio</numerusform>
            <numerusform>%n operazioni in attesa di invio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s) for you</source>
        <translation>
            <numerusform>%n messaggio non letto per lei</numerusform>
            <numerusform>%n messaggi non letti per lei</numerusform>
        </translation>
    </message>
    <message>
        <source>No unread messages for you</source>
        <translation>Nessun messaggio non letto per lei</translation>
    </message>
</context>
<context>
    <name>schalter::ui::SubmissionPanel</name>
    <message>
        <source>Submission</source>
        <translation>Richiesta</translation>
    </message>
</context>
<context>
    <name>schalter::ui::TicketHeader</name>
    <message>
        <source>Ticket number</source>
        <translation>Numero di ticket</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Prendi in carico</translation>
    </message>
    <message>
        <source>Take this ticket and become its owner</source>
        <translation>Prendere in carico questo ticket e diventarne responsabile</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approva…</translation>
    </message>
    <message>
        <source>Approve the application</source>
        <translation>Approvare la richiesta</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Respingi…</translation>
    </message>
    <message>
        <source>Decline the application</source>
        <translation>Respingere la richiesta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Close the ticket; the applicant is told</source>
        <translation>Chiudere il ticket; la persona richiedente viene avvisata</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Riapri</translation>
    </message>
    <message>
        <source>Work on this ticket again</source>
        <translation>Trattare di nuovo questo ticket</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Assegna…</translation>
    </message>
    <message>
        <source>Give this ticket to a colleague</source>
        <translation>Assegnare questo ticket a una o un collega</translation>
    </message>
    <message>
        <source>Nobody else works in this category</source>
        <translation>Nessun altro lavora in questa categoria</translation>
    </message>
    <message>
        <source>no mail address</source>
        <translation>nessun indirizzo e-mail</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>Ancora nessun responsabile</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsabile: %1</translation>
    </message>
    <message>
        <source>Muted: the applicant is told of messages and decisions only. Press to unmute.</source>
        <translation>Silenziato: le e-mail partono solo per messaggi e decisioni. Premere per riattivare gli avvisi.</translation>
    </message>
    <message>
        <source>Mute: tell the applicant of messages and decisions only</source>
        <translation>Silenziare: e-mail solo per messaggi e decisioni</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Riattiva avvisi</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenzia</translation>
    </message>
    <message>
        <source>You can read this ticket, but not work on it.</source>
        <translation>Può leggere questo ticket, ma non trattarlo.</translation>
    </message>
    <message>
        <source>Cancel approval…</source>
        <translation>Annulla approvazione…</translation>
    </message>
    <message>
        <source>Take the approval back; the applicant is told</source>
        <translation>Annullare l’approvazione; la persona richiedente viene avvisata</translation>
    </message>
</context>
<context>
    <name>schalter::ui::TicketWidget</name>
    <message>
        <source>Loading the ticket…</source>
        <translation>Caricamento del ticket…</translation>
    </message>
    <message>
        <source>The ticket could not be loaded</source>
        <translation>Non è stato possibile caricare il ticket</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>schalter::ui::TimelineDelegate</name>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
</context>
<context>
    <name>schalter::ui::TimelineView</name>
    <message>
        <source>Conversation and events</source>
        <translation>Conversazione ed eventi</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>Copia il testo selezionato</translation>
    </message>
    <message>
        <source>Copy this entry</source>
        <translation>Copia questa voce</translation>
    </message>
    <message>
        <source>New message below</source>
        <translation>Nuovo messaggio più in basso</translation>
    </message>
</context>
</TS>
