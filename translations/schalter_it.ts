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
    <message>
        <source>The ticket is archived; nothing on it can be changed any more.</source>
        <translation>Il ticket è archiviato; non può più essere modificato.</translation>
    </message>
    <message>
        <source>This ticket has no email address, so nothing can be sent to the applicant. Please reach the person in another way, or add an address.</source>
        <translation>Questo ticket non ha un indirizzo e-mail: non si può inviare nulla. Contatti la persona in altro modo o aggiunga un indirizzo.</translation>
    </message>
    <message>
        <source>This is not an email address. Example: max@example.ch</source>
        <translation>Questo non è un indirizzo e-mail. Esempio: max@example.ch</translation>
    </message>
    <message>
        <source>There is still a placeholder in the text that could not be filled in. Please replace it first.</source>
        <translation>Nel testo c’è ancora un segnaposto che non è stato possibile compilare. Lo sostituisca prima di inviare.</translation>
    </message>
    <message>
        <source>These are too many files for one message. Please send some of them in a further message.</source>
        <translation>I file sono troppi per un solo messaggio. Ne invii alcuni con un altro messaggio.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Il file è troppo grande.</translation>
    </message>
    <message>
        <source>Files of this kind are not accepted.</source>
        <translation>I file di questo tipo non sono accettati.</translation>
    </message>
    <message>
        <source>The virus scanner found something harmful in the file. It was not kept.</source>
        <translation>L’antivirus ha trovato qualcosa di pericoloso nel file, che non è stato conservato.</translation>
    </message>
    <message>
        <source>This archive holds too much, or archives within archives. Please send the files one by one.</source>
        <translation>Questo archivio contiene troppi elementi o altri archivi. Invii i file uno per uno.</translation>
    </message>
    <message>
        <source>The file is still waiting for the virus scanner. Please try again shortly.</source>
        <translation>Il file attende ancora il controllo antivirus. Riprovi tra poco.</translation>
    </message>
    <message>
        <source>The file could not be stored completely. Please add it again.</source>
        <translation>Non è stato possibile salvare il file per intero. Lo aggiunga di nuovo.</translation>
    </message>
    <message>
        <source>It can&apos;t be reserved at this time. Please choose a time within the opening hours.</source>
        <translation>In questo orario non è possibile prenotare. Scelga un orario di apertura.</translation>
    </message>
    <message>
        <source>There is already one of this name. Please choose another one.</source>
        <translation>Questo nome esiste già. Ne scelga un altro.</translation>
    </message>
    <message>
        <source>This is still in use and can&apos;t be removed.</source>
        <translation>È ancora in uso e non può essere rimosso.</translation>
    </message>
    <message>
        <source>This mail did not fail; there is nothing to send again.</source>
        <translation>Questa e-mail non è fallita; non c’è nulla da rinviare.</translation>
    </message>
    <message>
        <source>It is too late to take this back: the message is already on its way.</source>
        <translation>È troppo tardi per annullare: il messaggio è già partito.</translation>
    </message>
    <message>
        <source>The office is closed at the moment.</source>
        <translation>L’ufficio al momento è chiuso.</translation>
    </message>
    <message>
        <source>A colleague has taken this chat already.</source>
        <translation>Una o un collega ha già preso questa chat.</translation>
    </message>
    <message>
        <source>This chat has ended.</source>
        <translation>Questa chat è terminata.</translation>
    </message>
    <message>
        <source>The file is locked with a password, so that nobody here could open it. Please add it without.</source>
        <translation>Il file è protetto da una password: qui nessuno potrebbe aprirlo. Lo aggiunga senza password.</translation>
    </message>
    <message>
        <source>The form does not accept this value in this field. Please correct it.</source>
        <translation>Il modulo non accetta questo valore in questo campo. Lo corregga, per favore.</translation>
    </message>
    <message>
        <source>This is the last administrator. Please make somebody else an administrator first.</source>
        <translation>Questa persona è l’unica con il ruolo di amministrazione. Attribuisca prima il ruolo a un’altra persona.</translation>
    </message>
    <message>
        <source>These tickets are of different applicants. Merge them only if you are sure.</source>
        <translation>Questi ticket sono di richiedenti diversi. Li unisca solo se non ha dubbi.</translation>
    </message>
    <message>
        <source>A decision or a reservation of the duplicate would be lost. Decline or cancel it there first.</source>
        <translation>Andrebbe persa una decisione o una riservazione del doppione. Prima la respinga o la annulli lì.</translation>
    </message>
    <message>
        <source>This ticket was merged with another one. Go on there.</source>
        <translation>Questo ticket è stato unito a un altro. Prosegua in quello.</translation>
    </message>
</context>
<context>
    <name>FieldProblem</name>
    <message>
        <source>Please fill in this field.</source>
        <translation>Compili questo campo.</translation>
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
    <message>
        <source>This is too long: at most %1 characters are possible.</source>
        <translation>È troppo lungo: al massimo %1 caratteri.</translation>
    </message>
    <message>
        <source>On this day it can be reserved at these times: %1</source>
        <translation>In questo giorno si può prenotare in questi orari: %1</translation>
    </message>
    <message>
        <source>Please choose at most %1 files.</source>
        <translation>Scelga al massimo %1 file.</translation>
    </message>
    <message>
        <source>This file is too large: at most %1 MB are possible.</source>
        <translation>Questo file è troppo grande: al massimo %1 MB.</translation>
    </message>
    <message>
        <source>Files of this kind are not accepted.</source>
        <translation>I file di questo tipo non sono accettati.</translation>
    </message>
    <message>
        <source>The virus scanner found something harmful in this file. It was not kept.</source>
        <translation>L’antivirus ha trovato qualcosa di pericoloso in questo file, che non è stato conservato.</translation>
    </message>
    <message>
        <source>This archive holds too much, or archives within archives. Please send the files one by one.</source>
        <translation>Questo archivio contiene troppi elementi o altri archivi. Invii i file uno per uno.</translation>
    </message>
    <message>
        <source>This is too short: at least %1 characters are needed.</source>
        <translation>È troppo corto: servono almeno %1 caratteri.</translation>
    </message>
    <message>
        <source>Please enter a whole number.</source>
        <translation>Inserisca un numero intero.</translation>
    </message>
    <message>
        <source>This is too early. The earliest is %1.</source>
        <translation>È troppo presto. Al più presto: %1</translation>
    </message>
    <message>
        <source>This is too late. The latest is %1.</source>
        <translation>È troppo tardi. Al più tardi: %1</translation>
    </message>
    <message>
        <source>It can&apos;t be reserved on this day. Please choose another day.</source>
        <translation>In questo giorno non è possibile prenotare. Scelga un altro giorno.</translation>
    </message>
    <message>
        <source>This time is in the past.</source>
        <translation>Questo orario è già passato.</translation>
    </message>
    <message>
        <source>This is too far ahead. It can be reserved up to %1 at the moment.</source>
        <translation>È troppo in là. Al momento si può prenotare fino al %1.</translation>
    </message>
    <message>
        <source>This is too short. Please reserve at least %1 minutes.</source>
        <translation>È troppo breve. Prenoti almeno %1 minuti.</translation>
    </message>
    <message>
        <source>This is too long. Please reserve at most %1 minutes.</source>
        <translation>È troppo lungo. Prenoti al massimo %1 minuti.</translation>
    </message>
    <message>
        <source>This file is locked with a password, so that nobody here could open it. Please add it without.</source>
        <translation>Questo file è protetto da una password: qui nessuno potrebbe aprirlo. Lo aggiunga senza password.</translation>
    </message>
</context>
<context>
    <name>FieldType</name>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragrafo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Indirizzo e-mail</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Numero di telefono</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Scelta singola</translation>
    </message>
    <message>
        <source>Several of several</source>
        <translation>Scelta multipla</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titolo</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Con risposta</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Senza risposta</translation>
    </message>
    <message>
        <source>Usual wait in minutes (half had an answer by then)</source>
        <translation>Attesa abituale in minuti (entro allora la metà aveva una risposta)</translation>
    </message>
    <message>
        <source>Long wait in minutes (nine of ten had one by then)</source>
        <translation>Attesa lunga in minuti (entro allora nove su dieci ne avevano una)</translation>
    </message>
    <message>
        <source>Open for up to %1 days</source>
        <translation>Aperti da al massimo %1 giorni</translation>
    </message>
    <message>
        <source>Open for longer</source>
        <translation>Aperti da più tempo</translation>
    </message>
    <message>
        <source>Came in from %1</source>
        <translation>Arrivati dal %1</translation>
    </message>
</context>
<context>
    <name>Flaw</name>
    <message>
        <source>A key has 1 to 40 of a-z, 0-9, - and _ and begins with a letter or digit; &quot;%1&quot; is none.</source>
        <translation>Una chiave ha da 1 a 40 caratteri tra a-z, 0-9, - e _ e inizia con una lettera o una cifra; «%1» non lo è.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is used twice or reserved.</source>
        <translation>La chiave «%1» è usata due volte o riservata.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language such as &quot;de&quot;.</source>
        <translation>«%1» non è una lingua come «de».</translation>
    </message>
    <message>
        <source>The text is too long: at most %1 characters are possible.</source>
        <translation>Il testo è troppo lungo: al massimo %1 caratteri.</translation>
    </message>
    <message>
        <source>The text is missing.</source>
        <translation>Manca il testo.</translation>
    </message>
    <message>
        <source>There are too many: at most %1 are possible.</source>
        <translation>Sono troppi: al massimo %1.</translation>
    </message>
    <message>
        <source>A category&apos;s code must be two to six of A-Z, but one is &quot;%1&quot;.</source>
        <translation>Il codice di una categoria ha da due a sei lettere A-Z, ma uno è «%1».</translation>
    </message>
    <message>
        <source>The group&apos;s mailbox &quot;%1&quot; is not an email address.</source>
        <translation>La casella del gruppo «%1» non è un indirizzo e-mail.</translation>
    </message>
    <message>
        <source>Only a number has a minimum, a maximum or no decimals.</source>
        <translation>Solo un numero ha un minimo, un massimo o nessun decimale.</translation>
    </message>
    <message>
        <source>The maximum must not be smaller than the minimum.</source>
        <translation>Il massimo non può essere inferiore al minimo.</translation>
    </message>
    <message>
        <source>Only a text or a paragraph has a length.</source>
        <translation>Solo un testo o un paragrafo ha una lunghezza.</translation>
    </message>
    <message>
        <source>This must be a number from 1 to %1, but is %2.</source>
        <translation>Deve essere un numero da 1 a %1, ma è %2.</translation>
    </message>
    <message>
        <source>This must be a number from 0 to %1, but is %2.</source>
        <translation>Deve essere un numero da 0 a %1, ma è %2.</translation>
    </message>
    <message>
        <source>Only a date or a time has an earliest or a latest.</source>
        <translation>Solo una data o un’ora ha un limite minimo o massimo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a day such as &quot;2026-12-24&quot; nor &quot;today&quot;.</source>
        <translation>«%1» non è né un giorno come «2026-12-24» né «today».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time such as &quot;18:30&quot;.</source>
        <translation>«%1» non è un orario come «18:30».</translation>
    </message>
    <message>
        <source>The default &quot;%1&quot; is not a possible answer.</source>
        <translation>Il valore predefinito «%1» non è una risposta possibile.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; has no choices.</source>
        <translation>Il campo «%1» non ha scelte.</translation>
    </message>
    <message>
        <source>Only a field to choose from has choices, and &quot;%1&quot; is none.</source>
        <translation>Solo un campo a scelta ha delle scelte, e «%1» non lo è.</translation>
    </message>
    <message>
        <source>The heading &quot;%1&quot; can&apos;t be required: there is nothing to fill in.</source>
        <translation>Il titolo «%1» non può essere obbligatorio: non c’è nulla da compilare.</translation>
    </message>
    <message>
        <source>A form&apos;s slug has 1 to 40 of a-z, 0-9, - and _ and begins with a letter or digit; &quot;%1&quot; is none.</source>
        <translation>L’indirizzo di un modulo ha da 1 a 40 caratteri tra a-z, 0-9, - e _ e inizia con una lettera o una cifra; «%1» non lo è.</translation>
    </message>
    <message>
        <source>Form &quot;%1&quot;: a reservation needs a resource, and nothing else may have one.</source>
        <translation>Modulo «%1»: una prenotazione ha bisogno di una risorsa, e solo essa può averne una.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; to complete the ticket&apos;s title.</source>
        <translation>Non c’è un campo «%1» che completi il titolo del ticket.</translation>
    </message>
    <message>
        <source>The opening time &quot;%1&quot; must end after it begins.</source>
        <translation>L’orario di apertura «%1» deve finire dopo l’inizio.</translation>
    </message>
    <message>
        <source>The opening time &quot;%1&quot; must begin after the one before it has ended.</source>
        <translation>L’orario di apertura «%1» deve iniziare dopo la fine del precedente.</translation>
    </message>
    <message>
        <source>The closed days from %1 must not end before they begin.</source>
        <translation>I giorni di chiusura dal %1 non possono finire prima di iniziare.</translation>
    </message>
    <message>
        <source>The shortest reservation must not be longer than the longest one.</source>
        <translation>La prenotazione più breve non può essere più lunga della più lunga.</translation>
    </message>
    <message>
        <source>The code can&apos;t be changed: the numbers of the tickets begin with it.</source>
        <translation>Il codice non può essere modificato: i numeri dei ticket iniziano con esso.</translation>
    </message>
    <message>
        <source>There is no such category.</source>
        <translation>Questa categoria non esiste.</translation>
    </message>
    <message>
        <source>There is already a form with the slug &quot;%1&quot;; it may be a retired one.</source>
        <translation>Esiste già un modulo con l’indirizzo «%1»; forse non è più offerto.</translation>
    </message>
    <message>
        <source>There is no resource &quot;%1&quot;.</source>
        <translation>Non esiste la risorsa «%1».</translation>
    </message>
    <message>
        <source>The user name has 1 to 64 of a-z, 0-9, dot, hyphen, underscore and @ and begins with a letter or digit.</source>
        <translation>Il nome utente ha da 1 a 64 caratteri tra a-z, 0-9, punto, trattino, trattino basso e @ e inizia con una lettera o una cifra.</translation>
    </message>
    <message>
        <source>The name must have 1 to %1 characters and be of one line.</source>
        <translation>Il nome deve avere da 1 a %1 caratteri e stare su una sola riga.</translation>
    </message>
    <message>
        <source>This is not an email address. Example: max@example.ch</source>
        <translation>Questo non è un indirizzo e-mail. Esempio: max@example.ch</translation>
    </message>
    <message>
        <source>The last day must not be before the first.</source>
        <translation>L’ultimo giorno non può essere prima del primo.</translation>
    </message>
    <message>
        <source>The password must have at least %1 characters.</source>
        <translation>La password deve avere almeno %1 caratteri.</translation>
    </message>
    <message>
        <source>The password may have at most %1 characters.</source>
        <translation>La password può avere al massimo %1 caratteri.</translation>
    </message>
    <message>
        <source>The password may not be the user name.</source>
        <translation>La password non può essere uguale al nome utente.</translation>
    </message>
    <message>
        <source>There is already somebody with this user name.</source>
        <translation>Esiste già una persona con questo nome utente.</translation>
    </message>
    <message>
        <source>This person can&apos;t stand in: it must be a colleague who works.</source>
        <translation>Questa persona non può fare da supplente: deve essere una o un collega in attività.</translation>
    </message>
    <message>
        <source>The user name can&apos;t be changed.</source>
        <translation>Il nome utente non può essere modificato.</translation>
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
    <name>FormPreview</name>
    <message>
        <source>optional</source>
        <translation>facoltativo</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>giorno.mese.anno</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
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
        <source>Send</source>
        <translation>Inviare</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Under this address you see where your request stands, and can write to us:</source>
        <translation>A questo indirizzo vede a che punto è la sua richiesta e può scriverci:</translation>
    </message>
    <message>
        <source>The address is meant for you alone: whoever has it can read your request.</source>
        <translation>L’indirizzo è destinato solo a lei: chi lo possiede può leggere la sua richiesta.</translation>
    </message>
    <message>
        <source>The sheet could not be written to %1.</source>
        <translation>Non è stato possibile scrivere il foglio in %1.</translation>
    </message>
    <message>
        <source>No program opens the sheet. It was written to %1.</source>
        <translation>Nessun programma apre il foglio. Si trova in %1.</translation>
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
    <message>
        <source>From now on we write to this address about “%1”. Here is the link to its page.</source>
        <translation>D’ora in poi scriveremo a questo indirizzo riguardo a «%1». Ecco il link alla pagina.</translation>
    </message>
    <message>
        <source>Here is a new link to “%1”. The earlier ones no longer work.</source>
        <translation>Ecco un nuovo link a «%1». I precedenti non funzionano più.</translation>
    </message>
    <message>
        <source>Your new links</source>
        <translation>I suoi nuovi link</translation>
    </message>
    <message>
        <source>Here are the links to your requests that you asked for. The newest:</source>
        <translation>Ecco i link alle sue richieste che ha chiesto. La più recente:</translation>
    </message>
    <message>
        <source>Your other requests:</source>
        <translation>Le altre sue richieste:</translation>
    </message>
    <message>
        <source>Your chat</source>
        <translation>La sua chat</translation>
    </message>
    <message>
        <source>What was written in the chat</source>
        <translation>Che cosa è stato scritto nella chat</translation>
    </message>
    <message>
        <source>Here is everything that was written in your chat with us.</source>
        <translation>Ecco tutto ciò che è stato scritto nella sua chat con noi.</translation>
    </message>
    <message>
        <source>It goes on as ticket %1: on its page you can add something at any time.</source>
        <translation>Si prosegue con il ticket %1: sulla sua pagina può aggiungere qualcosa in ogni momento.</translation>
    </message>
    <message>
        <source>Files, to be opened behind the link</source>
        <translation>File, da aprire dietro il link</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Richieste unite</translation>
    </message>
    <message>
        <source>Your requests were put together</source>
        <translation>Le sue richieste sono state unite</translation>
    </message>
    <message>
        <source>Your request %1 is about the same matter as %2, “%3”. From now on everything is in one place; you need not do anything.</source>
        <translation>La sua richiesta %1 riguarda la stessa questione di %2, «%3». D’ora in poi trova tutto in un unico posto; non deve fare nulla.</translation>
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
    <message>
        <source>Choose a day in the calendar, or enter it below.</source>
        <translation>Scelga un giorno nel calendario o lo inserisca qui sotto.</translation>
    </message>
    <message>
        <source>Month before: %1</source>
        <translation>Mese precedente: %1</translation>
    </message>
    <message>
        <source>Next month: %1</source>
        <translation>Mese successivo: %1</translation>
    </message>
    <message>
        <source>What the days mean</source>
        <translation>Che cosa significano i giorni</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libero</translation>
    </message>
    <message>
        <source>partly taken</source>
        <translation>in parte occupato</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>occupato</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiuso</translation>
    </message>
    <message>
        <source>past</source>
        <translation>passato</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Occupato</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libero</translation>
    </message>
    <message>
        <source>nothing any more</source>
        <translation>più nulla</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Between the name of a field and what is wrong with it. French: a narrow no-break space before the colon.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Add files (optional)</source>
        <translation>Aggiungere file (facoltativo)</translation>
    </message>
    <message>
        <source>Pictures, PDF, office documents: at most %1 files, each up to %2.</source>
        <translation>Immagini, PDF, documenti Office: al massimo %1 file, fino a %2 ciascuno.</translation>
    </message>
    <message>
        <source>Choose files, drop them here or paste a picture</source>
        <translation>Scelga dei file, li trascini qui o incolli un’immagine</translation>
    </message>
    <message>
        <source>Already with us; untick what you don&apos;t want to send</source>
        <translation>Già da noi; deselezioni ciò che non vuole inviare</translation>
    </message>
    <message>
        <source>The other files are kept. Only what is missing has to be chosen once more.</source>
        <translation>Gli altri file sono conservati. Va scelto di nuovo solo ciò che manca.</translation>
    </message>
    <message>
        <source>Your text is still here, but the files have to be chosen once more.</source>
        <translation>Il suo testo c’è ancora, ma i file vanno scelti di nuovo.</translation>
    </message>
    <message>
        <source>At most %1 files can be sent at a time.</source>
        <translation>Si possono inviare al massimo %1 file alla volta.</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>più grande di %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovere</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Scaricare</translation>
    </message>
    <message>
        <source>is being checked for viruses and can be opened shortly</source>
        <translation>è in corso il controllo antivirus; si potrà aprire tra poco</translation>
    </message>
    <message>
        <source>was withheld: the virus check found something in it</source>
        <translation>è stato trattenuto: il controllo antivirus vi ha trovato qualcosa</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened</source>
        <translation>Questo file non può essere aperto</translation>
    </message>
    <message>
        <source>Sending: %1 percent</source>
        <translation>Invio: %1 per cento</translation>
    </message>
    <message>
        <source>Everything is there. One moment …</source>
        <translation>È arrivato tutto. Un momento …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent; your text and your files are still here.</source>
        <translation>Annullato. Non è stato inviato nulla; il suo testo e i suoi file ci sono ancora.</translation>
    </message>
    <message>
        <source>The connection was lost. Your text and your files are still here: please send once more.</source>
        <translation>La connessione si è interrotta. Il suo testo e i suoi file ci sono ancora: li invii di nuovo.</translation>
    </message>
    <message>
        <source>You wrote: %1</source>
        <translation>Lei ha scritto: %1</translation>
    </message>
    <message>
        <source>%1 wrote: %2</source>
        <translation>%1 ha scritto: %2</translation>
    </message>
    <message>
        <source>With files: %1</source>
        <translation>Con file: %1</translation>
    </message>
    <message>
        <source>%n character left</source>
        <translation>Ancora %n carattere</translation>
    </message>
    <message>
        <source>%n character too many</source>
        <translation>%n carattere di troppo</translation>
    </message>
    <message>
        <source>%1 is here now</source>
        <translation>%1 è qui adesso</translation>
    </message>
    <message>
        <source>%1 is writing …</source>
        <translation>%1 sta scrivendo …</translation>
    </message>
    <message>
        <source>A quick question?</source>
        <translation>Una domanda veloce?</translation>
    </message>
    <message>
        <source>Write with us directly.</source>
        <translation>Scriva direttamente con noi.</translation>
    </message>
    <message>
        <source>To the chat</source>
        <translation>Alla chat</translation>
    </message>
    <message>
        <source>Chat with us</source>
        <translation>Chattare con noi</translation>
    </message>
    <message>
        <source>Somebody is there for you now. Afterwards you get everything that was written by email.</source>
        <translation>Adesso c’è qualcuno per lei. Alla fine riceverà per e-mail tutto ciò che è stato scritto.</translation>
    </message>
    <message>
        <source>Nobody is there to chat at the moment. Leave us a message: we answer by email.</source>
        <translation>Al momento nessuno è disponibile in chat. Ci lasci un messaggio: rispondiamo per e-mail.</translation>
    </message>
    <message>
        <source>The chat opens again on %1.</source>
        <translation>La chat riapre: %1.</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>Iniziare una chat</translation>
    </message>
    <message>
        <source>Leave a message</source>
        <translation>Lasciare un messaggio</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Di che cosa si tratta?</translation>
    </message>
    <message>
        <source>We send you there what was written, with a link.</source>
        <translation>Le inviamo lì ciò che è stato scritto, con un link.</translation>
    </message>
    <message>
        <source>Start chat</source>
        <translation>Iniziare la chat</translation>
    </message>
    <message>
        <source>Chat hours</source>
        <translation>Orari della chat</translation>
    </message>
    <message>
        <source>We are calling somebody. If nobody can answer, your message stays with us and you get the answer by email.</source>
        <translation>Stiamo chiamando qualcuno. Se nessuno può rispondere, il suo messaggio resta da noi e riceverà la risposta per e-mail.</translation>
    </message>
    <message>
        <source>You are writing with %1.</source>
        <translation>Sta scrivendo con %1.</translation>
    </message>
    <message>
        <source>The chat has ended.</source>
        <translation>La chat è terminata.</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Che cosa è stato scritto</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Scrivere</translation>
    </message>
    <message>
        <source>Send line</source>
        <translation>Inviare la riga</translation>
    </message>
    <message>
        <source>Enter sends, Shift and Enter begin a new line.</source>
        <translation>Invio spedisce, Maiusc e Invio inizia una nuova riga.</translation>
    </message>
    <message>
        <source>is being sent …</source>
        <translation>invio in corso …</translation>
    </message>
    <message>
        <source>No connection. What you write is sent as soon as it is back.</source>
        <translation>Nessuna connessione. Ciò che scrive sarà inviato appena ritorna.</translation>
    </message>
    <message>
        <source>Load new lines</source>
        <translation>Caricare le nuove righe</translation>
    </message>
    <message>
        <source>End chat</source>
        <translation>Terminare la chat</translation>
    </message>
    <message>
        <source>Go on in the ticket</source>
        <translation>Proseguire nel ticket</translation>
    </message>
    <message>
        <source>Don&apos;t wait: leave it as a message</source>
        <translation>Non aspettare: lasciare un messaggio</translation>
    </message>
    <message>
        <source>You have chatted with us.</source>
        <translation>Ha chattato con noi.</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Mostrare l’immagine</translation>
    </message>
    <message>
        <source>Somebody is there now</source>
        <translation>Adesso c’è qualcuno</translation>
    </message>
    <message>
        <source>Nobody is there now: leave a message</source>
        <translation>Adesso non c’è nessuno: lasciare un messaggio</translation>
    </message>
    <message>
        <source>The chat goes on here: write to us at any time, and add files if you like.</source>
        <translation>La chat prosegue qui: può scriverci in ogni momento e, se vuole, aggiungere file.</translation>
    </message>
    <message>
        <source>Nobody could answer in the chat, but your message has arrived. We answer here and by email.</source>
        <translation>Nessuno ha potuto rispondere in chat, ma il suo messaggio è arrivato. Rispondiamo qui e per e-mail.</translation>
    </message>
    <message>
        <source>It goes on as a ticket, to which you can add files: you get the link and all that was written by email.</source>
        <translation>Si prosegue con un ticket, a cui può aggiungere file: riceve per e-mail il link e tutto ciò che è stato scritto.</translation>
    </message>
</context>
<context>
    <name>PastedFiles</name>
    <message>
        <source>Picture %1</source>
        <comment>%1: date and time, part of a file&apos;s name</comment>
        <translation>Immagine %1</translation>
    </message>
</context>
<context>
    <name>PlaceName</name>
    <message>
        <source>May log in</source>
        <translation>Può accedere</translation>
    </message>
    <message>
        <source>Free between two</source>
        <translation>Libero tra due</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Scelte</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Giorni di chiusura</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Ahead at most</source>
        <translation>In anticipo al massimo</translation>
    </message>
    <message>
        <source>Stands there at first</source>
        <translation>Valore iniziale</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Al più presto</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Indirizzo e-mail</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campi</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Group&apos;s mailbox</source>
        <translation>Casella del gruppo</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Own addresses hidden</source>
        <translation>Indirizzi personali nascosti</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduzione</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Parola chiave</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Al più tardi</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Più lunga</translation>
    </message>
    <message>
        <source>Not longer than</source>
        <translation>Non più lunga di</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Più breve</translation>
    </message>
    <message>
        <source>Not shorter than</source>
        <translation>Non più breve di</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation>Orari di apertura</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opzioni</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Esempio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>Deve essere compilato</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Risorsa</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>Non più offerto</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Supplente</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>Assente dal</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Assente fino al</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Field in the title</source>
        <translation>Campo nel titolo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Whole numbers only</source>
        <translation>Solo numeri interi</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
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
        <translation>un numero AVS (%1)</translation>
    </message>
    <message>
        <source>a bank account (%1)</source>
        <translation>un conto bancario (%1)</translation>
    </message>
    <message>
        <source>somebody else&apos;s mail address (%1)</source>
        <translation>l’indirizzo e-mail di un’altra persona (%1)</translation>
    </message>
    <message>
        <source>somebody else&apos;s telephone number (%1)</source>
        <translation>il numero di telefono di un’altra persona (%1)</translation>
    </message>
    <message>
        <source>another ticket&apos;s number (%1)</source>
        <translation>il numero di un altro ticket (%1)</translation>
    </message>
    <message>
        <source>another applicant&apos;s name (%1)</source>
        <translation>il nome di un’altra persona richiedente (%1)</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Reader</source>
        <translation>Sola lettura</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation>Gestione ticket</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Direzione</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Amministrazione</translation>
    </message>
</context>
<context>
    <name>SendTimes</name>
    <message>
        <source>This afternoon, %1</source>
        <translation>Oggi pomeriggio, %1</translation>
    </message>
    <message>
        <source>%1 is a holiday.</source>
        <translation>%1 è un giorno festivo.</translation>
    </message>
    <message>
        <source>The office is closed on %1.</source>
        <translation>L’ufficio è chiuso: %1.</translation>
    </message>
    <message>
        <source>The office is closed at that time.</source>
        <translation>L’ufficio è chiuso a quell’ora.</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>oggi, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>domani, %1</translation>
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
        <source>Not sent yet</source>
        <translation>Non ancora inviato</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non inviato</translation>
    </message>
    <message>
        <source>Not delivered at attempt %1, next try %2: %3</source>
        <translation>Non consegnato al tentativo %1, prossimo tentativo %2: %3</translation>
    </message>
    <message>
        <source>Delayed on its way: %3</source>
        <translation>In ritardo lungo il percorso: %3</translation>
    </message>
    <message>
        <source>Opened by the applicant, %2</source>
        <translation>Aperto dalla persona richiedente, %2</translation>
    </message>
    <message>
        <source>The mail could not be delivered: %3</source>
        <translation>Non è stato possibile consegnare l’e-mail: %3</translation>
    </message>
    <message>
        <source>Will be sent then</source>
        <translation>Sarà inviato allora</translation>
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
    <message>
        <source>%1 gets a mail about an answer, standing in for %2 who is away.</source>
        <translation>In caso di risposta riceve un’e-mail %1, in sostituzione di %2, assente.</translation>
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
    <message>
        <source>%1 chatted with the office</source>
        <translation>%1 ha chattato con l’ufficio</translation>
    </message>
    <message>
        <source>The virus scanner refused a file: it was not kept</source>
        <translation>L’antivirus ha rifiutato un file: non è stato conservato</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>nessun indirizzo</translation>
    </message>
    <message>
        <source>%1 changed who the applicant is: %2 → %3</source>
        <translation>%1 ha modificato i dati della persona richiedente: %2 → %3</translation>
    </message>
    <message>
        <source>%1 printed a new link; the earlier ones no longer work</source>
        <translation>%1 ha stampato un nuovo link; i precedenti non funzionano più</translation>
    </message>
    <message>
        <source>%1 sent a new link; the earlier ones no longer work</source>
        <translation>%1 ha inviato un nuovo link; i precedenti non funzionano più</translation>
    </message>
    <message>
        <source>is still being checked for viruses</source>
        <translation>è ancora in corso il controllo antivirus</translation>
    </message>
    <message>
        <source>was refused by the virus scanner</source>
        <translation>è stato rifiutato dall’antivirus</translation>
    </message>
    <message>
        <source>was refused by the virus scanner: %1</source>
        <translation>è stato rifiutato dall’antivirus: %1</translation>
    </message>
    <message>
        <source>%1 opened the ticket at the counter</source>
        <translation>%1 ha aperto il ticket allo sportello</translation>
    </message>
    <message>
        <source>%1 added the tag “%2”</source>
        <translation>%1 ha aggiunto l’etichetta «%2»</translation>
    </message>
    <message>
        <source>%1 removed the tag “%2”</source>
        <translation>%1 ha tolto l’etichetta «%2»</translation>
    </message>
    <message>
        <source>%1 merged this duplicate into %2</source>
        <translation>%1 ha unito questo doppione a %2</translation>
    </message>
    <message>
        <source>%1 merged the duplicate %2 into this ticket</source>
        <translation>%1 ha unito il doppione %2 a questo ticket</translation>
    </message>
</context>
<context>
    <name>schalter::client::Chats</name>
    <message>
        <source>%1 has taken the chat.</source>
        <translation>%1 ha preso la chat.</translation>
    </message>
    <message>
        <source>%1 has taken the chat with %2.</source>
        <translation>%1 ha preso la chat con %2.</translation>
    </message>
    <message>
        <source>The chat had ended: what you had written waits as a draft in the ticket.</source>
        <translation>La chat era terminata: ciò che aveva scritto attende come bozza nel ticket.</translation>
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
    <message>
        <source>We: %1</source>
        <translation>Noi: %1</translation>
    </message>
    <message>
        <source>A note names you</source>
        <translation>Una nota la menziona</translation>
    </message>
    <message>
        <source>You had put it off until now</source>
        <translation>Rinviato da lei fino a ora</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuto</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
</context>
<context>
    <name>schalter::client::InboxViews</name>
    <message>
        <source>All open</source>
        <translation>Tutti gli aperti</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>I miei</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non letti</translation>
    </message>
    <message>
        <source>Without owner</source>
        <translation>Non assegnati</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Rinviati</translation>
    </message>
</context>
<context>
    <name>schalter::client::ModuleChoice</name>
    <message>
        <source>Personal</source>
        <translation>Personale</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Tutte le categorie</translation>
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
    <name>schalter::client::Uploads</name>
    <message numerus="yes">
        <source>At most %n file(s) can go with one message.</source>
        <translation>
            <numerusform>Con un messaggio si può inviare al massimo %n file.</numerusform>
            <numerusform>Con un messaggio si possono inviare al massimo %n file.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server accepts no files.</source>
        <translation>Il server non accetta file.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Please attach its files, or put it into a ZIP file first.</source>
        <translation>«%1» è una cartella. Alleghi i suoi file o la inserisca prima in un file ZIP.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>«%1» non può essere letto.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» è vuoto.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be kept on this computer: there may be no room left.</source>
        <translation>«%1» non può essere conservato su questo computer: forse manca lo spazio.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be sent. Please remove it first.</source>
        <translation>«%1» non può essere inviato. Lo rimuova prima.</translation>
    </message>
    <message>
        <source>The file is too large: at most %1 are possible.</source>
        <translation>Il file è troppo grande: al massimo %1.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Non è stato possibile leggere il file.</translation>
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
    <message>
        <source>%1 Nothing was sent. Please tell your IT.</source>
        <translation>%1 Non è stato inviato nulla. Avvisi il servizio informatico, per favore.</translation>
    </message>
    <message>
        <source>The certificate at %1 belongs to another name (%2): the address may be wrong, or somebody stands in between.</source>
        <translation>Il certificato di %1 appartiene a un altro nome (%2): forse l’indirizzo è errato o qualcuno si è intromesso.</translation>
    </message>
    <message>
        <source>The certificate of %1 ended on %2.</source>
        <translation>Il certificato di %1 è scaduto il %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %2 on only: is this computer&apos;s clock right?</source>
        <translation>Il certificato di %1 è valido solo dal %2: l’orologio di questo computer è giusto?</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate of %1 (%2).</source>
        <translation>Questo computer non sa chi ha rilasciato il certificato di %1 (%2).</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted (%2).</source>
        <translation>Il certificato di %1 non è attendibile (%2).</translation>
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
    <message>
        <source>No server was found for this mail domain (looked for %1). Please enter its address, as your IT department gave it to you.</source>
        <translation>Non è stato trovato un server per questo dominio e-mail (cercato: %1). Inserisca l’indirizzo ricevuto dal servizio informatico.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source>What the IT department has laid down cannot be read: %1</source>
        <translation>Non è possibile leggere ciò che il servizio informatico ha stabilito: %1</translation>
    </message>
</context>
<context>
    <name>schalter::clientapp::DesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Rispondi</translation>
    </message>
    <message>
        <source>Write to the applicant…</source>
        <translation>Scrivi alla persona richiedente…</translation>
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
        <translation>Sc&amp;rivi</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;In arrivo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
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
        <translation>Amministrazione</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sezioni</translation>
    </message>
    <message>
        <source>Text modules</source>
        <translation>Moduli di testo</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Moduli</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Risorse</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Orari d’ufficio</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Statistiche</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ApplicantPanel</name>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>none: nothing can be mailed</source>
        <translation>nessuno: non si può inviare nulla</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Who is the applicant?</source>
        <translation>Chi è la persona richiedente?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Indirizzo e-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>The applicant is not told of this; colleagues see it in the ticket&apos;s history.</source>
        <translation>La persona richiedente non viene avvisata; colleghe e colleghi vedono la modifica nella cronologia del ticket.</translation>
    </message>
    <message>
        <source>All links to the page stop working, and nothing can be mailed any more.</source>
        <translation>Tutti i link alla pagina smettono di funzionare e non si può più inviare nulla.</translation>
    </message>
    <message>
        <source>All links that went to the former address stop working. The new address gets a link of its own, and the mails that could not be delivered.</source>
        <translation>Tutti i link inviati al vecchio indirizzo smettono di funzionare. Il nuovo indirizzo riceve un proprio link e le e-mail che non è stato possibile consegnare.</translation>
    </message>
    <message>
        <source>Please enter a name.</source>
        <translation>Inserisca un nome.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::BatchBar</name>
    <message>
        <source>Accept</source>
        <translation>Prendi in carico</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assegna</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Rinvia</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Letto</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non letto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Nothing has been done yet (Ctrl+Z)</source>
        <translation>Non è ancora stato fatto nulla (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Esegui ora</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n ticket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be accepted.</source>
        <translation>
            <numerusform>%n ticket sarà preso in carico.</numerusform>
            <numerusform>%n ticket saranno presi in carico.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will go to %1.</source>
        <translation>
            <numerusform>%n ticket andrà a %1.</numerusform>
            <numerusform>%n ticket andranno a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be closed; the applicants are told then.</source>
        <translation>
            <numerusform>%n ticket sarà chiuso; la persona richiedente sarà avvisata.</numerusform>
            <numerusform>%n ticket saranno chiusi; le persone richiedenti saranno avvisate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be tagged.</source>
        <translation>
            <numerusform>%n ticket riceverà l’etichetta.</numerusform>
            <numerusform>%n ticket riceveranno l’etichetta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will lose the tag.</source>
        <translation>
            <numerusform>%n ticket perderà l’etichetta.</numerusform>
            <numerusform>%n ticket perderanno l’etichetta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be marked as read.</source>
        <translation>
            <numerusform>%n ticket sarà segnato come letto.</numerusform>
            <numerusform>%n ticket saranno segnati come letti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be marked as unread.</source>
        <translation>
            <numerusform>%n ticket sarà segnato come non letto.</numerusform>
            <numerusform>%n ticket saranno segnati come non letti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be put off.</source>
        <translation>
            <numerusform>%n ticket sarà rinviato.</numerusform>
            <numerusform>%n ticket saranno rinviati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be shown again.</source>
        <translation>
            <numerusform>%n ticket sarà mostrato di nuovo.</numerusform>
            <numerusform>%n ticket saranno mostrati di nuovo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… e %n altro</numerusform>
            <numerusform>… e altri %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not done for %n ticket(s):</source>
        <translation>
            <numerusform>Non eseguito per %n ticket:</numerusform>
            <numerusform>Non eseguito per %n ticket:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schalter::ui::CareBars</name>
    <message>
        <source>Send again</source>
        <translation>Invia di nuovo</translation>
    </message>
    <message>
        <source>Change address…</source>
        <translation>Cambia indirizzo…</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>Aggiungi un indirizzo…</translation>
    </message>
    <message>
        <source>Print a link…</source>
        <translation>Stampa un link…</translation>
    </message>
    <message>
        <source>A mail to %1 could not be delivered: %2</source>
        <translation>Non è stato possibile consegnare un’e-mail a %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>So could %n other(s).</source>
        <translation>
            <numerusform>Neppure %n altra.</numerusform>
            <numerusform>Neppure altre %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no email address: nothing can be sent. What you write only stands on the ticket.</source>
        <translation>Non c’è un indirizzo e-mail: non si può inviare nulla. Ciò che scrive resta solo nel ticket.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::CareMenu</name>
    <message>
        <source>Change name or address…</source>
        <translation>Cambia nome o indirizzo…</translation>
    </message>
    <message>
        <source>Send a new link…</source>
        <translation>Invia un nuovo link…</translation>
    </message>
    <message>
        <source>Print a link…</source>
        <translation>Stampa un link…</translation>
    </message>
    <message>
        <source>Revoke all links…</source>
        <translation>Revoca tutti i link…</translation>
    </message>
    <message>
        <source>More: address, links, merging</source>
        <translation>Altro: indirizzo, link, unione</translation>
    </message>
    <message>
        <source>Merge into another ticket…</source>
        <translation>Unisci a un altro ticket…</translation>
    </message>
</context>
<context>
    <name>schalter::ui::CatalogueFileBox</name>
    <message>
        <source>Line %1: </source>
        <translation>Riga %1: </translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importa…</translation>
    </message>
    <message>
        <source>Catalogue (*.toml)</source>
        <translation>Catalogo (*.toml)</translation>
    </message>
    <message>
        <source>Export the catalogue</source>
        <translation>Esporta il catalogo</translation>
    </message>
    <message>
        <source>Import a catalogue</source>
        <translation>Importa un catalogo</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Non è stato possibile scrivere %1: %2</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Esportato in %1.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Non è stato possibile leggere %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a catalogue.</source>
        <translation>%1 è troppo grande per un catalogo.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Non è stato importato nulla.</translation>
    </message>
    <message>
        <source>Imported: %1 categories, %2 forms, %3 resources.</source>
        <translation>Importati: %1 categorie, %2 moduli, %3 risorse.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::CategoriesPage</name>
    <message>
        <source>Categories</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>&amp;New category</source>
        <translation>&amp;Nuova categoria</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Codice</translation>
    </message>
    <message>
        <source>two to six letters A–Z; tickets&apos; numbers begin with it</source>
        <translation>da due a sei lettere A–Z; i numeri dei ticket iniziano con esse</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ome</translation>
    </message>
    <message>
        <source>Group&apos;s &amp;mailbox</source>
        <translation>&amp;Casella del gruppo</translation>
    </message>
    <message>
        <source>Applicants see the group, never a caseworker&apos;s own address</source>
        <translation>Le persone richiedenti vedono il gruppo, mai un indirizzo personale</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Scarta le &amp;modifiche</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
    <message>
        <source>Who may see this category</source>
        <translation>Chi può vedere questa categoria</translation>
    </message>
    <message>
        <source>Who may see it and work in it</source>
        <translation>Chi può vederla e lavorarci</translation>
    </message>
    <message>
        <source>Bring mine back</source>
        <translation>Ripristina la mia</translation>
    </message>
    <message>
        <source>A change takes effect at once.</source>
        <translation>Una modifica ha effetto subito.</translation>
    </message>
    <message>
        <source>Once it is saved you are entitled to it, and can entitle others here.</source>
        <translation>Una volta salvata, ha l’autorizzazione e può darla qui ad altri.</translation>
    </message>
    <message>
        <source>may not log in</source>
        <translation>non può accedere</translation>
    </message>
    <message>
        <source>Somebody else has saved this category meanwhile. Yours is still here and nothing was overwritten: choose what is to stay.</source>
        <translation>Nel frattempo qualcun altro ha salvato questa categoria. Ciò che ha inserito lei c’è ancora e non è stato sovrascritto nulla: scelga che cosa deve restare.</translation>
    </message>
    <message>
        <source>● Go on with the &amp;new one</source>
        <translation>● Continua con la n&amp;uova</translation>
    </message>
    <message>
        <source>What you had typed is set aside.</source>
        <translation>Quanto aveva digitato è messo da parte.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ChatBar</name>
    <message>
        <source>Take</source>
        <translation>Prendi</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Take the chat (%1)</source>
        <translation>Prendi la chat (%1)</translation>
    </message>
    <message>
        <source>It goes on ringing at the others</source>
        <translation>Dagli altri continua a suonare</translation>
    </message>
    <message>
        <source>%1 waits in the chat</source>
        <translation>%1 attende in chat</translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n altra persona in attesa</numerusform>
            <numerusform>altre %n persone in attesa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n s</source>
        <translation>
            <numerusform>da %n s</numerusform>
            <numerusform>da %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schalter::ui::ChatCorner</name>
    <message>
        <source>Available for chat</source>
        <translation>Disponibile per la chat</translation>
    </message>
    <message>
        <source>Visitors of the public page can ring here during the chat hours</source>
        <translation>Chi visita la pagina pubblica può suonare qui negli orari della chat</translation>
    </message>
    <message>
        <source>%1 waits in the chat</source>
        <translation>%1 attende in chat</translation>
    </message>
    <message numerus="yes">
        <source>%n new chat line(s)</source>
        <translation>
            <numerusform>%n nuova riga di chat</numerusform>
            <numerusform>%n nuove righe di chat</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take who is waiting</source>
        <translation>&amp;Prendi chi attende</translation>
    </message>
    <message>
        <source>To the &amp;next chat</source>
        <translation>Alla chat &amp;successiva</translation>
    </message>
    <message>
        <source>&amp;Available for chat</source>
        <translation>&amp;Disponibile per la chat</translation>
    </message>
    <message>
        <source>Ring with a &amp;sound</source>
        <translation>Suona con un s&amp;egnale</translation>
    </message>
    <message>
        <source>Available for chat once connected</source>
        <translation>Disponibile per la chat una volta connesso</translation>
    </message>
    <message>
        <source>There is no connection: nobody can ring here at the moment</source>
        <translation>Non c’è connessione: al momento nessuno può suonare qui</translation>
    </message>
    <message>
        <source>Nobody is waiting in the chat.</source>
        <translation>Nessuno attende nella chat.</translation>
    </message>
    <message>
        <source>You are in no chat.</source>
        <translation>Non è in nessuna chat.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ChatDock</name>
    <message>
        <source>Chats</source>
        <translation>Chat</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread line(s)</source>
        <translation>
            <numerusform>%1, %n riga non letta</numerusform>
            <numerusform>%1, %n righe non lette</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ended</source>
        <translation>%1, terminata</translation>
    </message>
</context>
<context>
    <name>schalter::ui::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Trova qualsiasi cosa</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter does it · Esc closes</source>
        <translation>↑ ↓ scegli · Invio esegue · Esc chiude</translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation>Nulla corrisponde a «%1».</translation>
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
    <message>
        <source>Keep on the ticket</source>
        <translation>Conserva nel ticket</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Invia comunque</translation>
    </message>
    <message>
        <source>There is no dictionary for %1 on this computer: spelling is not checked.</source>
        <translation>Su questo computer non c’è un dizionario per %1: l’ortografia non viene controllata.</translation>
    </message>
    <message>
        <source>The applicant would read %1.</source>
        <translation>La persona richiedente leggerebbe %1.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ConflictPanel</name>
    <message>
        <source>What differs</source>
        <translation>Che cosa differisce</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La mia</translation>
    </message>
    <message>
        <source>Hers</source>
        <translation>L’altra</translation>
    </message>
    <message>
        <source>All of hers</source>
        <translation>Tutto dell’altra</translation>
    </message>
    <message>
        <source>All of mine</source>
        <translation>Tutto della mia</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Salva la scelta</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Scelto: %1</translation>
    </message>
    <message>
        <source>Not chosen: %1</source>
        <translation>Non scelto: %1</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nulla)</translation>
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
    <message>
        <source>A message with it (optional); there is no address to mail it to</source>
        <translation>Messaggio allegato (facoltativo); non c’è un indirizzo a cui inviarlo</translation>
    </message>
</context>
<context>
    <name>schalter::ui::DeskActions</name>
    <message>
        <source>Find an action, a ticket, a person…</source>
        <translation>Trova un’azione, un ticket, una persona…</translation>
    </message>
    <message>
        <source>&amp;New ticket…</source>
        <translation>&amp;Nuovo ticket…</translation>
    </message>
    <message>
        <source>To its o&amp;wn window</source>
        <translation>&amp;Metti in una finestra propria</translation>
    </message>
    <message>
        <source>No ticket is open.</source>
        <translation>Nessun ticket è aperto.</translation>
    </message>
    <message>
        <source>&amp;Connect now</source>
        <translation>&amp;Connetti ora</translation>
    </message>
    <message>
        <source>It is connected.</source>
        <translation>La connessione c’è.</translation>
    </message>
    <message>
        <source>My &amp;substitute…</source>
        <translation>La mia s&amp;upplenza…</translation>
    </message>
    <message>
        <source>That is only possible while there is a connection.</source>
        <translation>È possibile solo con una connessione.</translation>
    </message>
    <message>
        <source>&amp;Administration and text modules…</source>
        <translation>&amp;Amministrazione e moduli di testo…</translation>
    </message>
    <message>
        <source>Co&amp;ver what is shown</source>
        <translation>C&amp;opri ciò che è mostrato</translation>
    </message>
    <message>
        <source>&amp;Log out</source>
        <translation>Termina la sess&amp;ione</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Cerca</translation>
    </message>
    <message>
        <source>To the &amp;inbox</source>
        <translation>Ai ticket in &amp;arrivo</translation>
    </message>
    <message>
        <source>Open in its &amp;own window</source>
        <translation>Apri in una &amp;finestra propria</translation>
    </message>
    <message>
        <source>&amp;Next unread ticket</source>
        <translation>Prossimo ticket &amp;non letto</translation>
    </message>
    <message>
        <source>Next &amp;ticket</source>
        <translation>Ticket s&amp;uccessivo</translation>
    </message>
    <message>
        <source>&amp;Previous ticket</source>
        <translation>Ticket &amp;precedente</translation>
    </message>
    <message>
        <source>Only &amp;mine: on or off</source>
        <translation>Solo i &amp;miei: sì o no</translation>
    </message>
    <message>
        <source>Only &amp;unread: on or off</source>
        <translation>Solo n&amp;on letti: sì o no</translation>
    </message>
    <message>
        <source>&amp;Reset the filters</source>
        <translation>Reimposta i fi&amp;ltri</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>&amp;Ricarica</translation>
    </message>
    <message>
        <source>Appearance: as the &amp;system</source>
        <translation>Aspetto: come il &amp;sistema</translation>
    </message>
    <message>
        <source>Appearance: &amp;light</source>
        <translation>Aspetto: &amp;chiaro</translation>
    </message>
    <message>
        <source>Appearance: &amp;dark</source>
        <translation>Aspetto: sc&amp;uro</translation>
    </message>
    <message>
        <source>Appearance: high &amp;contrast</source>
        <translation>Aspetto: contrasto &amp;elevato</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>As&amp;petto</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>There is no other unread ticket in this list.</source>
        <translation>In questo elenco non ci sono altri ticket non letti.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::DraftFiles</name>
    <message>
        <source>Attach files to the internal note</source>
        <translation>Allega file alla nota interna</translation>
    </message>
    <message>
        <source>Attach files to the reply</source>
        <translation>Allega file alla risposta</translation>
    </message>
    <message>
        <source>Files of the internal note</source>
        <translation>File della nota interna</translation>
    </message>
    <message>
        <source>Files of the reply</source>
        <translation>File della risposta</translation>
    </message>
    <message numerus="yes">
        <source>at most %n file(s)</source>
        <translation>
            <numerusform>al massimo %n file</numerusform>
            <numerusform>al massimo %n file</numerusform>
        </translation>
    </message>
    <message>
        <source>each up to %1</source>
        <translation>fino a %1 ciascuno</translation>
    </message>
    <message>
        <source>Attach to the internal note</source>
        <translation>Allega alla nota interna</translation>
    </message>
    <message>
        <source>Attach to the reply to %1</source>
        <translation>Allega alla risposta a %1</translation>
    </message>
    <message>
        <source>Files that are accepted (%1)</source>
        <translation>File accettati (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
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
        <translation>Deve essere compilato</translation>
    </message>
    <message>
        <source>Whole numbers only</source>
        <translation>Solo numeri interi</translation>
    </message>
    <message>
        <source>One a line, as key: Text</source>
        <translation>Una per riga, come chiave: testo</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etichetta</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;Example</source>
        <translation>Ese&amp;mpio</translation>
    </message>
    <message>
        <source>&amp;Choices</source>
        <translation>&amp;Scelte</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Da</translation>
    </message>
    <message>
        <source>&amp;Up to</source>
        <translation>&amp;Fino a</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;hiave</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caratteri</translation>
    </message>
    <message>
        <source>2026-12-24 or today</source>
        <translation>2026-12-24 o today</translation>
    </message>
    <message>
        <source>18:30</source>
        <translation>18:30</translation>
    </message>
    <message>
        <source>At f&amp;irst</source>
        <translation>A&amp;ll’inizio</translation>
    </message>
    <message>
        <source>2026-12-24</source>
        <translation>2026-12-24</translation>
    </message>
    <message>
        <source>What stands there when the form is opened; may be empty</source>
        <translation>Ciò che figura all’apertura del modulo; può restare vuoto</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>nessuna scelta</translation>
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
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n day(s)</source>
        <translation>
            <numerusform>fino a %n giorno</numerusform>
            <numerusform>fino a %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>older</source>
        <translation>più vecchi</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Settimana del %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Statistiche</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Ultimi 3 mesi</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Ultimi 12 mesi</translation>
    </message>
    <message>
        <source>Last 3 years</source>
        <translation>Ultimi 3 anni</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>Come &amp;tabella</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Esporta come CSV…</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Esporta le statistiche</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Arrivati</translation>
    </message>
    <message>
        <source>Waiting time to the first answer</source>
        <translation>Attesa fino alla prima risposta</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>attesa</translation>
    </message>
    <message>
        <source>Still to do, by age</source>
        <translation>Ancora da fare, per età</translation>
    </message>
    <message>
        <source>Half of the applicants had an answer by then; in brackets nine of ten.</source>
        <translation>Entro allora la metà delle persone richiedenti aveva una risposta; tra parentesi nove su dieci.</translation>
    </message>
    <message>
        <source>Open tickets and those being worked on, as of now.</source>
        <translation>Ticket aperti e in corso, stato attuale.</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Tutte le categorie</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Categoria %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>ancora nessuna risposta</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Arrivati</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Con risposta</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Senza risposta</translation>
    </message>
    <message>
        <source>Usual wait</source>
        <translation>Attesa abituale</translation>
    </message>
    <message>
        <source>Nine of ten</source>
        <translation>Nove su dieci</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Non è stato possibile scrivere %1: %2</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Esportato in %1.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::FileChip</name>
    <message>
        <source>Try to attach “%1” again</source>
        <translation>Riprova ad allegare «%1»</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>Annulla «%1»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Rimuovi «%1»</translation>
    </message>
    <message>
        <source>Attached: %1, %2</source>
        <translation>Allegato: %1, %2</translation>
    </message>
    <message>
        <source>%1, is being read…</source>
        <translation>%1, lettura in corso…</translation>
    </message>
    <message>
        <source>%1, %2 % uploaded</source>
        <translation>%1, %2 % caricato</translation>
    </message>
    <message>
        <source>%1, is still being checked</source>
        <translation>%1, controllo in corso</translation>
    </message>
    <message>
        <source>%1, waits</source>
        <translation>%1, in attesa</translation>
    </message>
</context>
<context>
    <name>schalter::ui::FileDesk</name>
    <message>
        <source>Show “%1”</source>
        <translation>Mostra «%1»</translation>
    </message>
    <message>
        <source>Open “%1”…</source>
        <translation>Apri «%1»…</translation>
    </message>
    <message>
        <source>Save “%1” as…</source>
        <translation>Salva «%1» come…</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Salva tutti…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salva come</translation>
    </message>
    <message>
        <source>Save all in</source>
        <translation>Salva tutti in</translation>
    </message>
    <message>
        <source>“%1” is being fetched…</source>
        <translation>Recupero di «%1»…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>“%1” could not be fetched. %2</source>
        <translation>Non è stato possibile recuperare «%1». %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Non è stato possibile scrivere %1: %2</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Apri file</translation>
    </message>
    <message>
        <source>Open “%1” with another program? Files from outside can do harm: only open what you expect.</source>
        <translation>Aprire «%1» con un altro programma? I file provenienti dall’esterno possono essere dannosi: apra solo ciò che aspetta.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva come…</translation>
    </message>
    <message>
        <source>No program was found that opens this file. You can save it instead.</source>
        <translation>Non è stato trovato un programma che apra questo file. Può salvarlo.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>“%1” arrived damaged: it is not what was stored. Please tell your administrator.</source>
        <translation>«%1» è arrivato danneggiato: non è ciò che era stato salvato. Avvisi l’amministratore, per favore.</translation>
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
        <source>Only what I have not seen yet</source>
        <translation>Solo ciò che non ho ancora visto</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtra</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Togli tutti</translation>
    </message>
    <message>
        <source>Search everything, or from:name has:file</source>
        <translation>Cerca ovunque, o da:nome con:file</translation>
    </message>
    <message>
        <source>&lt;p&gt;Search (%1): number, subject, name, entries, messages and notes&lt;/p&gt;&lt;p&gt;&lt;b&gt;&quot;two words&quot;&lt;/b&gt; together · &lt;b&gt;-word&lt;/b&gt; without · &lt;b&gt;from:&lt;/b&gt;name · &lt;b&gt;owner:&lt;/b&gt;me · &lt;b&gt;category:&lt;/b&gt;name · &lt;b&gt;state:&lt;/b&gt;closed · &lt;b&gt;tag:&lt;/b&gt;name · &lt;b&gt;before:&lt;/b&gt;1.9.2026 · &lt;b&gt;after:&lt;/b&gt;2026-09 · &lt;b&gt;has:&lt;/b&gt;file&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ricerca (%1): numero, oggetto, nome, dati, messaggi e note&lt;/p&gt;&lt;p&gt;&lt;b&gt;&quot;due parole&quot;&lt;/b&gt; insieme · &lt;b&gt;-parola&lt;/b&gt; senza · &lt;b&gt;da:&lt;/b&gt;nome · &lt;b&gt;per:&lt;/b&gt;io · &lt;b&gt;categoria:&lt;/b&gt;nome · &lt;b&gt;stato:&lt;/b&gt;chiuso · &lt;b&gt;etichetta:&lt;/b&gt;nome · &lt;b&gt;prima:&lt;/b&gt;1.9.2026 · &lt;b&gt;dopo:&lt;/b&gt;2026-09 · &lt;b&gt;con:&lt;/b&gt;file&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Order and columns</source>
        <translation>Ordine e colonne</translation>
    </message>
    <message>
        <source>Only some categories, owners or tags, or what you have put off</source>
        <translation>Solo alcune categorie, responsabili o etichette, oppure ciò che ha rinviato</translation>
    </message>
    <message>
        <source>Show all that is open again</source>
        <translation>Mostra di nuovo tutti gli aperti</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nome della vista</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Press to take this filter away</source>
        <translation>Premere per togliere questo filtro</translation>
    </message>
</context>
<context>
    <name>schalter::ui::FilterChoice</name>
    <message>
        <source>Nobody</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsabile: %1</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Rinviati</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Categoria</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsabile</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Etichetta</translation>
    </message>
    <message>
        <source>&amp;Put off</source>
        <translation>R&amp;inviati</translation>
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
        <translation>gg.mm.aaaa</translation>
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
        <translation>Il modulo come lo vedranno le persone richiedenti</translation>
    </message>
</context>
<context>
    <name>schalter::ui::FormsPage</name>
    <message>
        <source>Forms</source>
        <translation>Moduli</translation>
    </message>
    <message>
        <source>&amp;New form</source>
        <translation>&amp;Nuovo modulo</translation>
    </message>
    <message>
        <source>the end of its address, such as hall-hire</source>
        <translation>la fine dell’indirizzo, ad esempio noleggio-sala</translation>
    </message>
    <message>
        <source>Message: nothing to decide</source>
        <translation>Messaggio: niente da decidere</translation>
    </message>
    <message>
        <source>Registration: is approved or declined</source>
        <translation>Iscrizione: viene approvata o rifiutata</translation>
    </message>
    <message>
        <source>Reservation of a resource</source>
        <translation>Prenotazione di una risorsa</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>Non più offerto</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titolo</translation>
    </message>
    <message>
        <source>&amp;Introduction</source>
        <translation>&amp;Introduzione</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Indirizzo</translation>
    </message>
    <message>
        <source>Ca&amp;tegory</source>
        <translation>Ca&amp;tegoria</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Genere</translation>
    </message>
    <message>
        <source>&amp;Resource</source>
        <translation>&amp;Risorsa</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Campi del modulo</translation>
    </message>
    <message>
        <source>&amp;Add a field</source>
        <translation>A&amp;ggiungi un campo</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Move the field up (Alt+Up)</source>
        <translation>Sposta il campo in alto (Alt+Su)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
    <message>
        <source>Move the field down (Alt+Down)</source>
        <translation>Sposta il campo in basso (Alt+Giù)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Scarta le modifiche</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>Saved. The page shows it from now on.</source>
        <translation>Salvato. La pagina lo mostra da subito.</translation>
    </message>
    <message>
        <source>There is no category yet to put it into.</source>
        <translation>Non c’è ancora una categoria per questo.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still to be put right before it can be saved.</source>
        <translation>
            <numerusform>Ancora %n punto da correggere prima di salvare.</numerusform>
            <numerusform>Ancora %n punti da correggere prima di salvare.</numerusform>
        </translation>
    </message>
    <message>
        <source>● Go on with the &amp;new one</source>
        <translation>● Continua con il n&amp;uovo</translation>
    </message>
    <message>
        <source>Somebody else has saved this form meanwhile. Yours is still here and nothing was overwritten: choose what is to stay.</source>
        <translation>Nel frattempo qualcun altro ha salvato questo modulo. Ciò che ha inserito lei c’è ancora e non è stato sovrascritto nulla: scelga che cosa deve restare.</translation>
    </message>
    <message>
        <source>Bring mine back</source>
        <translation>Ripristina la mia</translation>
    </message>
    <message>
        <source>Drag a field to its place, or move it by Alt+Up and Alt+Down</source>
        <translation>Trascini un campo al suo posto o lo sposti con Alt+Su e Alt+Giù</translation>
    </message>
    <message>
        <source>Below the present one</source>
        <translation>Sotto quello attuale</translation>
    </message>
    <message>
        <source>What you had typed is set aside.</source>
        <translation>Quanto aveva digitato è messo da parte.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::HeldBar</name>
    <message>
        <source>Not sent. %1</source>
        <translation>Non inviato. %1</translation>
    </message>
    <message>
        <source>You have taken this message back.</source>
        <translation>Ha ritirato questo messaggio.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Your message waits for the connection.</source>
        <translation>Il suo messaggio attende la connessione.</translation>
    </message>
    <message>
        <source>Your note waits for the connection.</source>
        <translation>La sua nota attende la connessione.</translation>
    </message>
    <message>
        <source>Waits for the connection: %1</source>
        <translation>In attesa della connessione: %1</translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>Data e ora…</translation>
    </message>
    <message>
        <source>Your message will be sent %1.</source>
        <translation>Il suo messaggio sarà inviato %1.</translation>
    </message>
    <message>
        <source>%1 sends this %2:</source>
        <translation>%1 invia questo messaggio %2:</translation>
    </message>
</context>
<context>
    <name>schalter::ui::HeldRow</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Take the message back and edit it</source>
        <translation>Ritira il messaggio e modificalo</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Invia ora</translation>
    </message>
    <message numerus="yes">
        <source>Your message will be sent in %n second(s).</source>
        <translation>
            <numerusform>Il suo messaggio sarà inviato tra %n secondo.</numerusform>
            <numerusform>Il suo messaggio sarà inviato tra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your message is being sent…</source>
        <translation>Il suo messaggio sta partendo…</translation>
    </message>
    <message>
        <source>Without a connection it can&apos;t be taken back.</source>
        <translation>Senza connessione non può essere ritirato.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Put the message back into the editor</source>
        <translation>Rimetti il messaggio nell’editor</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Invia comunque</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Altro orario</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Your message can be taken back.</source>
        <translation>Il suo messaggio può essere ritirato.</translation>
    </message>
    <message>
        <source>Take it back; nobody has heard of it yet</source>
        <translation>Ritira il messaggio; nessuno ne sa ancora nulla</translation>
    </message>
    <message>
        <source>The server may have it already: this shows when the connection is back.</source>
        <translation>Forse il server lo ha già: si vedrà al ritorno della connessione.</translation>
    </message>
    <message>
        <source>Your message goes out as soon as its files are there: %1 %.</source>
        <translation>Il suo messaggio parte non appena ci sono i file: %1 %.</translation>
    </message>
    <message>
        <source>Your message waits for the connection to send its files.</source>
        <translation>Il suo messaggio attende la connessione per inviare i file.</translation>
    </message>
    <message>
        <source>Your message waits for its files.</source>
        <translation>Il suo messaggio attende i file.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::HistoryPage</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Modulo</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Risorsa</translation>
    </message>
    <message>
        <source>Text module</source>
        <translation>Modulo di testo</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogo</translation>
    </message>
    <message>
        <source>added</source>
        <translation>aggiunto</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificato</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>rimosso</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>non più offerto</translation>
    </message>
    <message>
        <source>may not log in any more</source>
        <translation>non può più accedere</translation>
    </message>
    <message>
        <source>may log in again</source>
        <translation>può di nuovo accedere</translation>
    </message>
    <message>
        <source>given a new password</source>
        <translation>nuova password</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importato</translation>
    </message>
    <message>
        <source>put in another order</source>
        <translation>messo in altro ordine</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>Mostra &amp;altro</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Modifiche, dalla più recente</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Che cosa è stato modificato</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Search for who, or for what was changed…</source>
        <translation>Cerca chi o che cosa è stato modificato…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Cerca nella cronologia</translation>
    </message>
    <message>
        <source>Nothing of this has been changed yet.</source>
        <translation>Qui non è ancora stato modificato nulla.</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Riga di comando</translation>
    </message>
    <message>
        <source>%1 → (nothing)</source>
        <translation>%1 → (nulla)</translation>
    </message>
</context>
<context>
    <name>schalter::ui::HoursPage</name>
    <message>
        <source>Office hours</source>
        <translation>Orari d’ufficio</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Giorni festivi</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiuso</translation>
    </message>
    <message>
        <source>When messages “in office hours” go out, and when visitors of the page can start a chat (time zone %1). They stand in the server&apos;s configuration, under [chat]; your IT changes them there.</source>
        <translation>Quando partono i messaggi «negli orari d’ufficio» e quando chi visita la pagina può iniziare una chat (fuso orario %1). Gli orari stanno nella configurazione del server, sotto [chat]; li modifica lì il servizio informatico.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
</context>
<context>
    <name>schalter::ui::InboxDelegate</name>
    <message>
        <source>Nobody yet</source>
        <translation>Non assegnato</translation>
    </message>
    <message>
        <source>We: %1</source>
        <translation>Noi: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
</context>
<context>
    <name>schalter::ui::InboxView</name>
    <message>
        <source>Tickets</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Newest &amp;activity first</source>
        <translation>Prima le &amp;attività recenti</translation>
    </message>
    <message>
        <source>&amp;Longest without activity first</source>
        <translation>Prima i più a &amp;lungo fermi</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>Prima i più &amp;recenti</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>Prima i più &amp;vecchi</translation>
    </message>
    <message>
        <source>By n&amp;umber</source>
        <translation>Per &amp;numero</translation>
    </message>
    <message>
        <source>By o&amp;wner</source>
        <translation>Per r&amp;esponsabile</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
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
    <message>
        <source>No open ticket that you may see matches “%1”. Closed and archived ones were not searched.</source>
        <translation>Nessun ticket aperto che può vedere corrisponde a «%1». Quelli chiusi e archiviati non sono stati cercati.</translation>
    </message>
    <message>
        <source>Search all tickets</source>
        <translation>Cerca in tutti i ticket</translation>
    </message>
    <message>
        <source>Nothing put off</source>
        <translation>Nulla di rinviato</translation>
    </message>
    <message>
        <source>What you put off waits here until its time has come.</source>
        <translation>Ciò che rinvia attende qui fino al momento previsto.</translation>
    </message>
    <message>
        <source>Back to the inbox</source>
        <translation>Torna ai ticket in arrivo</translation>
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
    <name>schalter::ui::LanguageTabs</name>
    <message>
        <source>Language of the texts</source>
        <translation>Lingua dei testi</translation>
    </message>
    <message>
        <source>Something has no text in this language yet</source>
        <translation>Manca ancora un testo in questa lingua</translation>
    </message>
</context>
<context>
    <name>schalter::ui::LaterPanel</name>
    <message>
        <source>Send then</source>
        <translation>Invia allora</translation>
    </message>
    <message>
        <source>When the message is sent</source>
        <translation>Quando viene inviato il messaggio</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Invia il</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Scegli %1</translation>
    </message>
</context>
<context>
    <name>schalter::ui::LinkPanel</name>
    <message>
        <source>Link to the applicant&apos;s page</source>
        <translation>Link alla pagina della richiesta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Sheet to print</source>
        <translation>Foglio da stampare</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Send a new link</source>
        <translation>Invia un nuovo link</translation>
    </message>
    <message>
        <source>A new link goes to %1. The earlier links stop working at once.</source>
        <translation>Un nuovo link parte per %1. I link precedenti smettono subito di funzionare.</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Crea un link</translation>
    </message>
    <message>
        <source>A new link to hand out on paper. The earlier links stop working at once.</source>
        <translation>Un nuovo link da consegnare su carta. I link precedenti smettono subito di funzionare.</translation>
    </message>
    <message>
        <source>Revoke all links</source>
        <translation>Revoca tutti i link</translation>
    </message>
    <message>
        <source>All links stop working at once. Without an address nobody can ask for a new one.</source>
        <translation>Tutti i link smettono subito di funzionare. Senza indirizzo nessuno può chiederne uno nuovo.</translation>
    </message>
    <message>
        <source>All links stop working at once, on open pages too. The applicant can ask for a new one.</source>
        <translation>Tutti i link smettono subito di funzionare, anche sulle pagine aperte. La persona richiedente può chiederne uno nuovo.</translation>
    </message>
    <message>
        <source>Hand this link to %1. It is shown only once: whoever has it can read the ticket&apos;s page.</source>
        <translation>Consegni questo link a %1. Viene mostrato una sola volta: chi lo possiede può leggere la pagina del ticket.</translation>
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
    <message>
        <source>Address, or your mail address</source>
        <translation>Indirizzo, o il suo indirizzo e-mail</translation>
    </message>
    <message>
        <source>Your IT department has laid this address down.</source>
        <translation>Il servizio informatico ha stabilito questo indirizzo.</translation>
    </message>
    <message>
        <source>Your office&apos;s server is %1, which lies outside of your mail domain. If you know it, press Log in.</source>
        <translation>Il server del suo ufficio è %1, fuori dal suo dominio e-mail. Se lo conosce, prema Accedi.</translation>
    </message>
    <message>
        <source>Looking for the server…</source>
        <translation>Ricerca del server…</translation>
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
        <source>Ticket %1 was not found. It may belong to a category that you are not entitled to.</source>
        <translation>Il ticket %1 non è stato trovato. Forse appartiene a una categoria a cui non ha accesso.</translation>
    </message>
    <message>
        <source>Ticket %1 could not be looked for: there is no connection.</source>
        <translation>Non è stato possibile cercare il ticket %1: non c’è connessione.</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Apri il ticket</translation>
    </message>
    <message>
        <source>Offline, as of %1.</source>
        <translation>Non in linea, stato: %1.</translation>
    </message>
    <message>
        <source>%1, %2: what you wrote or did was not taken. %3</source>
        <translation>%1, %2: ciò che ha scritto o fatto non è stato accettato. %3</translation>
    </message>
    <message>
        <source>What you wrote or did on a ticket was not taken. %1</source>
        <translation>Ciò che ha scritto o fatto in un ticket non è stato accettato. %1</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more ticket(s))</source>
        <translation>
            <numerusform>(e %n altro ticket)</numerusform>
            <numerusform>(e altri %n ticket)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schalter::ui::MentionCompleter</name>
    <message>
        <source>Colleagues who can be named</source>
        <translation>Colleghe e colleghi che si possono menzionare</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ModuleFiles</name>
    <message>
        <source>Attach &amp;files…</source>
        <translation>Allega &amp;file…</translation>
    </message>
    <message>
        <source>They go out with every message that this text module is inserted into</source>
        <translation>Partono con ogni messaggio in cui si inserisce questo modulo di testo</translation>
    </message>
    <message>
        <source>Files of the text module</source>
        <translation>File del modulo di testo</translation>
    </message>
    <message>
        <source>Files for the text module</source>
        <translation>File per il modulo di testo</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ModuleHelp</name>
    <message>
        <source>Text module</source>
        <translation>Modulo di testo</translation>
    </message>
    <message>
        <source>Show the next one</source>
        <translation>Mostra il prossimo</translation>
    </message>
    <message>
        <source>Insert a text module (Ctrl+Space, Ctrl+J, or / at the beginning of a line)</source>
        <translation>Inserisci un modulo di testo (Ctrl+Spazio, Ctrl+J o / a inizio riga)</translation>
    </message>
    <message>
        <source>%1 could not be filled in. Please write what belongs there; then it can be sent.</source>
        <translation>Non è stato possibile compilare %1. Scriva ciò che ci va; poi si potrà inviare.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more could not be filled in. Please write what belongs there; then it can be sent.</source>
        <translation>
            <numerusform>Non è stato possibile compilare %1 e %n altro. Scriva ciò che ci va; poi si potrà inviare.</numerusform>
            <numerusform>Non è stato possibile compilare %1 e altri %n. Scriva ciò che ci va; poi si potrà inviare.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schalter::ui::ModulePalette</name>
    <message>
        <source>↑ ↓ choose · Enter inserts · Esc closes</source>
        <translation>↑ ↓ scegli · Invio inserisce · Esc chiude</translation>
    </message>
    <message>
        <source>Search text modules…</source>
        <translation>Cerca moduli di testo…</translation>
    </message>
    <message>
        <source>Search text modules</source>
        <translation>Cerca moduli di testo</translation>
    </message>
    <message>
        <source>Text modules</source>
        <translation>Moduli di testo</translation>
    </message>
    <message>
        <source>Text as it will be inserted</source>
        <translation>Testo come verrà inserito</translation>
    </message>
    <message>
        <source>There are no text modules yet. Make some under Administration (Ctrl+Shift+M).</source>
        <translation>Non ci sono ancora moduli di testo. Ne crei in Amministrazione (Ctrl+Shift+M).</translation>
    </message>
    <message>
        <source>No text module holds “%1”.</source>
        <translation>Nessun modulo di testo contiene «%1».</translation>
    </message>
    <message>
        <source>There is no text in %1: this one is in %2.</source>
        <translation>Non c’è un testo in %1: questo è in %2.</translation>
    </message>
    <message>
        <source>Attaches %1</source>
        <translation>Allega %1</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ModulesPage</name>
    <message>
        <source>Search…</source>
        <translation>Cerca…</translation>
    </message>
    <message>
        <source>Search text modules</source>
        <translation>Cerca moduli di testo</translation>
    </message>
    <message>
        <source>Text modules</source>
        <translation>Moduli di testo</translation>
    </message>
    <message>
        <source>&amp;New text module</source>
        <translation>&amp;Nuovo modulo di testo</translation>
    </message>
    <message>
        <source>a short word to type, such as “thanks”</source>
        <translation>una parola breve da digitare, ad esempio «grazie»</translation>
    </message>
    <message>
        <source>Text in the chosen language</source>
        <translation>Testo nella lingua scelta</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titolo</translation>
    </message>
    <message>
        <source>&amp;Keyword</source>
        <translation>&amp;Parola chiave</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>Pe&amp;r</translation>
    </message>
    <message>
        <source>Insert a placeholder…</source>
        <translation>Inserisci un segnaposto…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Scarta le modifiche</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
    <message>
        <source>me only</source>
        <translation>solo me</translation>
    </message>
    <message>
        <source>all categories</source>
        <translation>tutte le categorie</translation>
    </message>
    <message>
        <source>Nobody knows a placeholder {%1}.</source>
        <translation>Non esiste un segnaposto {%1}.</translation>
    </message>
    <message>
        <source>A colleague has removed this text module. Yours is still here: save it to make it anew.</source>
        <translation>Una o un collega ha rimosso questo modulo di testo. Il suo c’è ancora: lo salvi per crearlo di nuovo.</translation>
    </message>
    <message>
        <source>Please give it a title.</source>
        <translation>Inserisca un titolo.</translation>
    </message>
    <message>
        <source>Please write its text in one language at least.</source>
        <translation>Scriva il testo in almeno una lingua.</translation>
    </message>
    <message>
        <source>Save it anew</source>
        <translation>Salva di nuovo</translation>
    </message>
    <message>
        <source>Bring mine back</source>
        <translation>Ripristina il mio</translation>
    </message>
    <message>
        <source>A colleague has changed this text module meanwhile. Yours is still here and nothing was overwritten: choose what is to stay.</source>
        <translation>Nel frattempo una o un collega ha modificato questo modulo di testo. Ciò che ha inserito lei c’è ancora e non è stato sovrascritto nulla: scelga che cosa deve restare.</translation>
    </message>
    <message>
        <source>● Go on with the &amp;new one</source>
        <translation>● Continua con il n&amp;uovo</translation>
    </message>
    <message>
        <source>The text modules could not be loaded</source>
        <translation>Non è stato possibile caricare i moduli di testo</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>No text module holds all of these words.</source>
        <translation>Nessun modulo di testo contiene tutte queste parole.</translation>
    </message>
    <message>
        <source>No text modules yet</source>
        <translation>Ancora nessun modulo di testo</translation>
    </message>
    <message>
        <source>Write down what you answer often, and insert it while writing with Ctrl+Space. What is yours only you see; leads and administrators write those for everybody.</source>
        <translation>Annoti ciò che risponde spesso e lo inserisca mentre scrive con Ctrl+Spazio. I suoi li vede solo lei; quelli per tutti li scrivono la direzione e l’amministrazione.</translation>
    </message>
    <message>
        <source>What you had typed is set aside.</source>
        <translation>Quanto aveva digitato è messo da parte.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::NewTicketPanel</name>
    <message>
        <source>New ticket for someone at the counter</source>
        <translation>Nuovo ticket per una persona allo sportello</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Modulo</translation>
    </message>
    <message>
        <source>The applicant&apos;s language</source>
        <translation>Lingua della persona richiedente</translation>
    </message>
    <message>
        <source>Name of the applicant</source>
        <translation>Nome della persona richiedente</translation>
    </message>
    <message>
        <source>Email address, if there is one</source>
        <translation>Indirizzo e-mail, se c’è</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Apri il ticket</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Without a form</source>
        <translation>Senza modulo</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Di che cosa si tratta?</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>A confirmation with a link to the ticket&apos;s page goes to this address.</source>
        <translation>A questo indirizzo parte una conferma con il link alla pagina del ticket.</translation>
    </message>
    <message>
        <source>Without an address nothing can be mailed. You can add one later, or print a link.</source>
        <translation>Senza indirizzo non si può inviare nulla. Può aggiungerne uno più tardi o stampare un link.</translation>
    </message>
    <message>
        <source>There is no connection to the server. What you typed is kept; please try again.</source>
        <translation>Non c’è connessione al server. Ciò che ha inserito è conservato; riprovi.</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nuovo ticket</translation>
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
    <message>
        <source>Write a note for colleagues; @ names one…</source>
        <translation>Scriva una nota per colleghe e colleghi; @ ne menziona…</translation>
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
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message numerus="yes">
        <source>Chat: %n waiting or unread</source>
        <translation>
            <numerusform>Chat: %n in attesa o non letta</numerusform>
            <numerusform>Chat: %n in attesa o non lette</numerusform>
        </translation>
    </message>
    <message>
        <source>Schalter</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>There is something new.</source>
        <translation>C’è una novità.</translation>
    </message>
    <message>
        <source>%1 named you in a note</source>
        <translation>%1 fa il suo nome in una nota</translation>
    </message>
</context>
<context>
    <name>schalter::ui::PeoplePage</name>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
    <message>
        <source>may not log in</source>
        <translation>non può accedere</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>● Go on with the &amp;new one</source>
        <translation>● Con&amp;tinua con la nuova</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>Nuova pers&amp;ona</translation>
    </message>
    <message>
        <source>Somebody else has changed this person meanwhile. Yours is still here and nothing was overwritten: choose what is to stay.</source>
        <translation>Nel frattempo qualcun altro ha modificato questa persona. Ciò che ha inserito lei c’è ancora e non è stato sovrascritto nulla: scelga che cosa deve restare.</translation>
    </message>
    <message>
        <source>The password of “%1” is %2. It is shown only now: pass it on in a way that nobody else sees.</source>
        <translation>La password di «%1» è %2. Viene mostrata solo adesso: la comunichi in modo che nessun altro la veda.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Bring mine back</source>
        <translation>Ripristina la mia</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome &amp;utente</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Email address</source>
        <translation>&amp;Indirizzo e-mail</translation>
    </message>
    <message>
        <source>Start &amp;password</source>
        <translation>&amp;Password iniziale</translation>
    </message>
    <message>
        <source>Empty: one is made, and shown once</source>
        <translation>Vuoto: ne viene creata una, mostrata una volta</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Ruolo</translation>
    </message>
    <message>
        <source>May log in</source>
        <translation>Può accedere</translation>
    </message>
    <message>
        <source>Without it she is logged out at once, and stays in all that she has done</source>
        <translation>Senza, la sessione termina subito; il nome resta in tutto ciò che è stato fatto</translation>
    </message>
    <message>
        <source>&amp;Categories</source>
        <translation>&amp;Categorie</translation>
    </message>
    <message>
        <source>&amp;Substitute</source>
        <translation>Supp&amp;lente</translation>
    </message>
    <message>
        <source>Only while she is away:</source>
        <translation>Solo durante l’assenza:</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>Assente dal</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Assente fino al</translation>
    </message>
    <message>
        <source>New pass&amp;word</source>
        <translation>Nuova pass&amp;word</translation>
    </message>
    <message>
        <source>Makes one and shows it once; whoever is logged in with the old one is logged out</source>
        <translation>Ne crea una e la mostra una volta; chi ha effettuato l’accesso con quella vecchia viene disconnesso</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Scarta le &amp;modifiche</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>What you had typed is set aside.</source>
        <translation>Quanto aveva digitato è messo da parte.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::PictureViewer</name>
    <message>
        <source>Previous</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Successiva</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva come…</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 di %3)</translation>
    </message>
    <message>
        <source>The picture is being fetched…</source>
        <translation>Recupero dell’immagine…</translation>
    </message>
</context>
<context>
    <name>schalter::ui::PlaceBar</name>
    <message>
        <source>Merge them anyway</source>
        <translation>Unisci comunque</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Rinvia</translation>
    </message>
    <message>
        <source>Out of my inbox until later, or until the applicant answers; only for me</source>
        <translation>Fuori dai miei ticket in arrivo fino a più tardi o a una risposta; solo per me</translation>
    </message>
    <message>
        <source>Merged: go to the other ticket</source>
        <translation>Unito: vai all’altro ticket</translation>
    </message>
    <message>
        <source>Number of the ticket to go on with</source>
        <translation>Numero del ticket con cui proseguire</translation>
    </message>
    <message>
        <source>Close this one and merge</source>
        <translation>Chiudi questo e unisci</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Press to take this tag off</source>
        <translation>Premere per togliere questa etichetta</translation>
    </message>
    <message>
        <source>&amp;Merge this one into</source>
        <translation>&amp;Unisci questo a</translation>
    </message>
    <message numerus="yes">
        <source>More than %n other open ticket(s) of this applicant</source>
        <translation>
            <numerusform>Più di %n altro ticket aperto di questa persona</numerusform>
            <numerusform>Più di %n altri ticket aperti di questa persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other open ticket(s) of this applicant</source>
        <translation>
            <numerusform>%n altro ticket aperto di questa persona</numerusform>
            <numerusform>altri %n ticket aperti di questa persona</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of your inbox until %1, or until the applicant answers.</source>
        <translation>Fuori dai suoi ticket in arrivo fino a %1 o a una risposta della persona richiedente.</translation>
    </message>
    <message>
        <source>There is no ticket with this number that you may see.</source>
        <translation>Non c’è un ticket con questo numero che può vedere.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::PresenceLine</name>
    <message>
        <source>The applicant is writing…</source>
        <translation>La persona richiedente sta scrivendo…</translation>
    </message>
    <message>
        <source>The applicant is here</source>
        <translation>La persona richiedente è qui</translation>
    </message>
    <message>
        <source>%1 is writing a reply…</source>
        <translation>%1 sta scrivendo una risposta…</translation>
    </message>
    <message>
        <source>%1 has this ticket open</source>
        <translation>%1 ha aperto questo ticket</translation>
    </message>
</context>
<context>
    <name>schalter::ui::Privacy</name>
    <message>
        <source>Covered</source>
        <translation>Coperto</translation>
    </message>
    <message>
        <source>What stands here is hidden until you come back.</source>
        <translation>Ciò che c’è qui resta nascosto fino al suo ritorno.</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Mostra di nuovo</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ResourcesPage</name>
    <message>
        <source>Resources</source>
        <translation>Risorse</translation>
    </message>
    <message>
        <source>&amp;New resource</source>
        <translation>&amp;Nuova risorsa</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Scarta le &amp;modifiche</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>One a line, as key: Text</source>
        <translation>Una per riga, come chiave: testo</translation>
    </message>
    <message>
        <source>One a line: 2026-12-24 2027-01-02 Reason</source>
        <translation>Una per riga: 2026-12-24 2027-01-02 motivo</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Chiave</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ome</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>O&amp;pzioni</translation>
    </message>
    <message>
        <source>closed; or 08:00-12:00, 13:30-22:00</source>
        <translation>chiuso; oppure 08:00-12:00, 13:30-22:00</translation>
    </message>
    <message>
        <source>&amp;Closed days</source>
        <translation>&amp;Giorni di chiusura</translation>
    </message>
    <message>
        <source>Not &amp;shorter than</source>
        <translation>Non più &amp;breve di</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minuti</translation>
    </message>
    <message>
        <source>Not &amp;longer than</source>
        <translation>Non più &amp;lunga di</translation>
    </message>
    <message>
        <source>&amp;Free between two</source>
        <translation>&amp;Libero tra due</translation>
    </message>
    <message>
        <source>&amp;Ahead at most</source>
        <translation>In &amp;anticipo al massimo</translation>
    </message>
    <message>
        <source> days</source>
        <translation> giorni</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualsiasi</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
    <message>
        <source>“%1” is not a time or day.</source>
        <translation>«%1» non è né un’ora né un giorno.</translation>
    </message>
    <message>
        <source>Bring mine back</source>
        <translation>Ripristina la mia</translation>
    </message>
    <message>
        <source>Somebody else has saved this resource meanwhile. Yours is still here and nothing was overwritten: choose what is to stay.</source>
        <translation>Nel frattempo qualcun altro ha salvato questa risorsa. Ciò che ha inserito lei c’è ancora e non è stato sovrascritto nulla: scelga che cosa deve restare.</translation>
    </message>
    <message>
        <source>● Go on with the &amp;new one</source>
        <translation>● Continua con la n&amp;uova</translation>
    </message>
    <message>
        <source>What you had typed is set aside.</source>
        <translation>Quanto aveva digitato è messo da parte.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::SendLater</name>
    <message>
        <source>Send later</source>
        <translation>Invia più tardi</translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>Data e ora…</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Ctrl+K finds everything, also what has no keys · Esc closes</source>
        <translation>Ctrl+K trova tutto, anche ciò che non ha tasti · Esc chiude</translation>
    </message>
</context>
<context>
    <name>schalter::ui::SnoozeMenu</name>
    <message>
        <source>For an &amp;hour</source>
        <translation>Per un’&amp;ora</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow morning</source>
        <translation>Fino a &amp;domani mattina</translation>
    </message>
    <message>
        <source>Until &amp;Monday</source>
        <translation>Fino a &amp;lunedì</translation>
    </message>
    <message>
        <source>For a &amp;week</source>
        <translation>Per una &amp;settimana</translation>
    </message>
    <message>
        <source>For a m&amp;onth</source>
        <translation>Per un &amp;mese</translation>
    </message>
    <message>
        <source>Until this &amp;afternoon</source>
        <translation>Fino a oggi &amp;pomeriggio</translation>
    </message>
    <message>
        <source>It comes back earlier if the applicant answers</source>
        <translation>Torna prima se la persona richiedente risponde</translation>
    </message>
    <message>
        <source>&amp;Show it again now</source>
        <translation>Mostra di &amp;nuovo ora</translation>
    </message>
</context>
<context>
    <name>schalter::ui::SpellHelp</name>
    <message>
        <source>&amp;Add “%1” to the dictionary</source>
        <translation>&amp;Aggiungi «%1» al dizionario</translation>
    </message>
    <message>
        <source>Nothing similar is known</source>
        <translation>Nessuna parola simile</translation>
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
    <message>
        <source>Nothing is kept on this computer</source>
        <translation>Su questo computer non si conserva nulla</translation>
    </message>
    <message>
        <source>Your organisation wants it so, or the disk refuses it. What is not sent when you close the program is lost.</source>
        <translation>Lo vuole la sua organizzazione o il disco lo rifiuta. Ciò che non è ancora inviato alla chiusura del programma andrà perso.</translation>
    </message>
    <message numerus="yes">
        <source>Sending: %n left</source>
        <translation>
            <numerusform>Invio: ancora %n</numerusform>
            <numerusform>Invio: ancora %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting… What you see is as of %1</source>
        <translation>Connessione… Stato di ciò che vede: %1</translation>
    </message>
    <message>
        <source>Offline, as of %1</source>
        <translation>Non in linea, stato: %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Non in linea</translation>
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
    <name>schalter::ui::SubstituteMenu</name>
    <message>
        <source>My &amp;substitute</source>
        <translation>La mia &amp;supplenza</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Only while I am &amp;away:</source>
        <translation>Solo durante la mia &amp;assenza:</translation>
    </message>
    <message>
        <source>from</source>
        <translation>dal</translation>
    </message>
    <message>
        <source>until</source>
        <translation>al</translation>
    </message>
</context>
<context>
    <name>schalter::ui::TagMenu</name>
    <message>
        <source>New tag…</source>
        <translation>Nuova etichetta…</translation>
    </message>
    <message>
        <source>Name of a new tag</source>
        <translation>Nome di una nuova etichetta</translation>
    </message>
</context>
<context>
    <name>schalter::ui::TalkLines</name>
    <message>
        <source>What was written in the chat</source>
        <translation>Che cosa è stato scritto nella chat</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Lei</translation>
    </message>
    <message>
        <source>is being sent…</source>
        <translation>invio in corso…</translation>
    </message>
</context>
<context>
    <name>schalter::ui::TalkWidget</name>
    <message>
        <source>Open the ticket</source>
        <translation>Apri il ticket</translation>
    </message>
    <message>
        <source>Write a line…</source>
        <translation>Scrivi una riga…</translation>
    </message>
    <message>
        <source>Line for the visitor</source>
        <translation>Riga per chi visita</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Invio spedisce</translation>
    </message>
    <message>
        <source>End chat</source>
        <translation>Termina la chat</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>The visitor is writing…</source>
        <translation>L’altra persona sta scrivendo…</translation>
    </message>
    <message>
        <source>The visitor&apos;s page is closed</source>
        <translation>La pagina dell’altra persona è chiusa</translation>
    </message>
    <message>
        <source>It becomes a ticket of yours, to which files can be added; the visitor gets all of it by mail</source>
        <translation>Diventa un suo ticket, a cui si possono aggiungere file; l’altra persona riceve tutto per e-mail</translation>
    </message>
    <message>
        <source>Text module</source>
        <translation>Modulo di testo</translation>
    </message>
    <message>
        <source>The text module&apos;s files can&apos;t go out in the chat. Attach them in the ticket that it becomes.</source>
        <translation>I file del modulo di testo non possono partire nella chat. Li alleghi nel ticket che ne nasce.</translation>
    </message>
    <message>
        <source>Shift and Enter begin a new line; Ctrl and Enter always send</source>
        <translation>Maiusc e Invio iniziano una nuova riga; Ctrl e Invio spediscono sempre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>the chat has ended</source>
        <translation>la chat è terminata</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>dalle %1</translation>
    </message>
    <message>
        <source>No connection. What you write is sent as soon as it is back.</source>
        <translation>Nessuna connessione. Ciò che scrive sarà inviato appena ritorna.</translation>
    </message>
    <message>
        <source>The visitor is here</source>
        <translation>L’altra persona è qui</translation>
    </message>
    <message>
        <source>The visitor is looking at another page</source>
        <translation>L’altra persona guarda un’altra pagina</translation>
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
</context>
<context>
    <name>schalter::ui::TicketActions</name>
    <message>
        <source>No ticket is open.</source>
        <translation>Nessun ticket è aperto.</translation>
    </message>
    <message>
        <source>The ticket is still being loaded.</source>
        <translation>Il ticket è ancora in caricamento.</translation>
    </message>
    <message>
        <source>That is not possible in the ticket&apos;s present state.</source>
        <translation>Non è possibile nello stato attuale del ticket.</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Prendi in carico</translation>
    </message>
    <message>
        <source>A&amp;pprove…</source>
        <translation>Appro&amp;va…</translation>
    </message>
    <message>
        <source>&amp;Decline…</source>
        <translation>&amp;Respingi…</translation>
    </message>
    <message>
        <source>Cance&amp;l approval…</source>
        <translation>Annulla appr&amp;ovazione…</translation>
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
        <source>Arc&amp;hive</source>
        <translation>Arc&amp;hivia</translation>
    </message>
    <message>
        <source>Out of the arch&amp;ive</source>
        <translation>&amp;Togli dall’archivio</translation>
    </message>
    <message>
        <source>Assi&amp;gn…</source>
        <translation>&amp;Assegna…</translation>
    </message>
    <message>
        <source>Assign to whom?</source>
        <translation>Assegnare a chi?</translation>
    </message>
    <message>
        <source>&amp;Mute or unmute</source>
        <translation>&amp;Silenzia o riattiva avvisi</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Segna come &amp;non letto</translation>
    </message>
    <message>
        <source>Corr&amp;ect a field…</source>
        <translation>Corre&amp;ggi un campo…</translation>
    </message>
    <message>
        <source>Correct which field?</source>
        <translation>Correggere quale campo?</translation>
    </message>
    <message>
        <source>No field can be corrected in the ticket&apos;s present state.</source>
        <translation>Nello stato attuale del ticket non si può correggere alcun campo.</translation>
    </message>
    <message>
        <source>Cop&amp;y a link for colleagues</source>
        <translation>Copia un &amp;link per colleghi</translation>
    </message>
    <message>
        <source>Change name or address…</source>
        <translation>Cambia nome o indirizzo…</translation>
    </message>
    <message>
        <source>Send a new link…</source>
        <translation>Invia un nuovo link…</translation>
    </message>
    <message>
        <source>Print a link…</source>
        <translation>Stampa un link…</translation>
    </message>
    <message>
        <source>Revoke all links…</source>
        <translation>Revoca tutti i link…</translation>
    </message>
    <message>
        <source>Write a &amp;reply</source>
        <translation>Scrivi una &amp;risposta</translation>
    </message>
    <message>
        <source>Insert a &amp;text module…</source>
        <translation>Inserisci un modulo di &amp;testo…</translation>
    </message>
    <message>
        <source>Next s&amp;pelling mistake</source>
        <translation>&amp;Prossimo errore di ortografia</translation>
    </message>
    <message>
        <source>Attach &amp;files to the reply…</source>
        <translation>Allega &amp;file alla risposta…</translation>
    </message>
    <message>
        <source>&amp;Notify me on reply: on or off</source>
        <translation>&amp;Avvisarmi in caso di risposta: sì o no</translation>
    </message>
    <message>
        <source>&amp;Send the reply</source>
        <translation>&amp;Invia la risposta</translation>
    </message>
    <message>
        <source>There is nothing to send yet, or more than fits.</source>
        <translation>Non c’è ancora nulla da inviare, o c’è più di quanto ci sta.</translation>
    </message>
    <message>
        <source>Ta&amp;ke back what was sent</source>
        <translation>Ritira &amp;ciò che è stato inviato</translation>
    </message>
    <message>
        <source>Write a n&amp;ote</source>
        <translation>Scrivi una &amp;nota</translation>
    </message>
    <message>
        <source>Attach files to the note…</source>
        <translation>Allega file alla nota…</translation>
    </message>
    <message>
        <source>&amp;Add the note</source>
        <translation>A&amp;ggiungi la nota</translation>
    </message>
    <message>
        <source>There is no note to add yet.</source>
        <translation>Non c’è ancora una nota da aggiungere.</translation>
    </message>
    <message>
        <source>Assign to %1</source>
        <translation>Assegna a %1</translation>
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
    <message>
        <source>Archive</source>
        <translation>Archivia</translation>
    </message>
    <message>
        <source>Put the ticket away; nothing on it changes any more</source>
        <translation>Riporre il ticket; non cambia più nulla</translation>
    </message>
    <message>
        <source>Out of the archive</source>
        <translation>Togli dall’archivio</translation>
    </message>
    <message>
        <source>Make it a closed ticket again</source>
        <translation>Renderlo di nuovo un ticket chiuso</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenziato</translation>
    </message>
    <message>
        <source>The applicant is told of messages and decisions only</source>
        <translation>Le e-mail partono solo per messaggi e decisioni</translation>
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
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Not closed: somebody has written meanwhile.</source>
        <translation>Non chiuso: nel frattempo qualcuno ha scritto.</translation>
    </message>
    <message>
        <source>Not decided: somebody has written meanwhile.</source>
        <translation>Non deciso: nel frattempo qualcuno ha scritto.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Chiudi comunque</translation>
    </message>
    <message>
        <source>Decide anyway</source>
        <translation>Decidi comunque</translation>
    </message>
</context>
<context>
    <name>schalter::ui::TicketWindow</name>
    <message>
        <source>Find an action, a person…</source>
        <translation>Trova un’azione, una persona…</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>&amp;Chiudi la finestra</translation>
    </message>
    <message>
        <source>Co&amp;ver what is shown</source>
        <translation>C&amp;opri ciò che è mostrato</translation>
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
<context>
    <name>schalter::ui::ViewMenu</name>
    <message>
        <source>Views on the inbox, given ones and your own</source>
        <translation>Viste sui ticket in arrivo, predefinite e proprie</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Viste</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vista: %1</translation>
    </message>
    <message>
        <source>&amp;Remove a view</source>
        <translation>&amp;Rimuovi una vista</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Salva questa vista…</translation>
    </message>
</context>
<context>
    <name>schalter::ui::WindowActions</name>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;Trova qualsiasi cosa…</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>Area &amp;successiva</translation>
    </message>
    <message>
        <source>&amp;Previous area</source>
        <translation>Area &amp;precedente</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>S&amp;corciatoie da tastiera</translation>
    </message>
</context>
</TS>
