<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Error</name>
    <message>
        <source>Something in the request is not valid.</source>
        <translation>Un élément de cette demande n’est pas valable.</translation>
    </message>
    <message>
        <source>This was not found. Perhaps it has been removed.</source>
        <translation>Cet élément est introuvable. Il a peut-être été supprimé.</translation>
    </message>
    <message>
        <source>You are not entitled to do this.</source>
        <translation>Vous n’avez pas le droit de faire cela.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Le nom d’utilisateur ou le mot de passe est faux.</translation>
    </message>
    <message>
        <source>Please log in again.</source>
        <translation>Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>This program is too old for the server. Please install the new version.</source>
        <translation>Ce programme est trop ancien pour le serveur. Veuillez installer la nouvelle version.</translation>
    </message>
    <message>
        <source>The message is empty. Please write something first.</source>
        <translation>Le message est vide. Veuillez d’abord écrire quelque chose.</translation>
    </message>
    <message>
        <source>The message is too long. Please shorten it.</source>
        <translation>Le message est trop long. Veuillez le raccourcir.</translation>
    </message>
    <message>
        <source>The ticket is closed; no more messages can be added to it.</source>
        <translation>Le ticket est clôturé&#x202f;; il n’est plus possible d’y ajouter de message.</translation>
    </message>
    <message>
        <source>The ticket has already been accepted.</source>
        <translation>Le ticket a déjà été pris en charge.</translation>
    </message>
    <message>
        <source>This is possible only while the ticket is being worked on. Please accept or reopen it first.</source>
        <translation>Cela n’est possible que si le ticket est en cours de traitement. Veuillez d’abord le prendre en charge ou le rouvrir.</translation>
    </message>
    <message>
        <source>This is possible only with a closed ticket.</source>
        <translation>Cela n’est possible qu’avec un ticket clôturé.</translation>
    </message>
    <message>
        <source>The ticket is not archived.</source>
        <translation>Le ticket n’est pas archivé.</translation>
    </message>
    <message>
        <source>The ticket can&apos;t be closed yet: please approve or decline the application first.</source>
        <translation>Le ticket ne peut pas encore être clôturé&#x202f;: veuillez d’abord approuver ou refuser la demande.</translation>
    </message>
    <message>
        <source>This application has been decided already.</source>
        <translation>Une décision a déjà été prise sur cette demande.</translation>
    </message>
    <message>
        <source>There is nothing to decide on this ticket.</source>
        <translation>Ce ticket ne demande aucune décision.</translation>
    </message>
    <message>
        <source>This person cannot work on tickets of this category.</source>
        <translation>Cette personne ne peut pas traiter les tickets de cette catégorie.</translation>
    </message>
    <message>
        <source>This field does not exist on the ticket.</source>
        <translation>Ce champ n’existe pas sur le ticket.</translation>
    </message>
    <message>
        <source>The resource, day and time of a reservation can&apos;t be corrected. Please decline it and enter a new one.</source>
        <translation>Le lieu ou l’objet, le jour et l’heure d’une réservation ne peuvent pas être corrigés. Veuillez la refuser et en saisir une nouvelle.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A new message came in while you were writing.</source>
        <translation>Un nouveau message est arrivé pendant que vous écriviez.</translation>
    </message>
    <message>
        <source>This time is already taken. Please choose another one.</source>
        <translation>Cette plage horaire est déjà prise. Veuillez en choisir une autre.</translation>
    </message>
    <message>
        <source>This Idempotency-Key was already used for another request.</source>
        <translation>Cette Idempotency-Key a déjà été utilisée pour une autre requête.</translation>
    </message>
    <message>
        <source>That was too often in a short time. Please wait a moment and try again.</source>
        <translation>Il y a eu trop d’essais en peu de temps. Veuillez patienter un instant, puis réessayer.</translation>
    </message>
    <message>
        <source>The server can&apos;t be used at the moment. Please try again shortly; nothing is lost.</source>
        <translation>Le serveur n’est pas disponible pour le moment. Veuillez réessayer dans un instant&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Something went wrong on the server. The administrator finds details in its log.</source>
        <translation>Une erreur s’est produite sur le serveur. L’administrateur en trouvera les détails dans le journal.</translation>
    </message>
    <message>
        <source>The ticket is archived; nothing on it can be changed any more.</source>
        <translation>Le ticket est archivé&#x202f;; rien ne peut plus y être modifié.</translation>
    </message>
    <message>
        <source>This ticket has no email address, so nothing can be sent to the applicant. Please reach the person in another way, or add an address.</source>
        <translation>Ce ticket n’a pas d’adresse e-mail&#x202f;: rien ne peut être envoyé. Veuillez joindre la personne autrement ou ajouter une adresse.</translation>
    </message>
    <message>
        <source>This is not an email address. Example: max@example.ch</source>
        <translation>Ce n’est pas une adresse e-mail. Exemple&#x202f;: max@example.ch</translation>
    </message>
    <message>
        <source>There is still a placeholder in the text that could not be filled in. Please replace it first.</source>
        <translation>Le texte contient encore un champ de remplacement qui n’a pas pu être rempli. Veuillez d’abord le remplacer.</translation>
    </message>
    <message>
        <source>These are too many files for one message. Please send some of them in a further message.</source>
        <translation>Il y a trop de fichiers pour un message. Veuillez en envoyer une partie dans un autre message.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Le fichier est trop volumineux.</translation>
    </message>
    <message>
        <source>Files of this kind are not accepted.</source>
        <translation>Les fichiers de ce type ne sont pas acceptés.</translation>
    </message>
    <message>
        <source>The virus scanner found something harmful in the file. It was not kept.</source>
        <translation>L’antivirus a trouvé un élément dangereux dans le fichier. Il n’a pas été conservé.</translation>
    </message>
    <message>
        <source>This archive holds too much, or archives within archives. Please send the files one by one.</source>
        <translation>Cette archive contient trop d’éléments ou d’autres archives. Veuillez envoyer les fichiers un à un.</translation>
    </message>
    <message>
        <source>The file is still waiting for the virus scanner. Please try again shortly.</source>
        <translation>Le fichier attend encore le contrôle antivirus. Veuillez réessayer dans un instant.</translation>
    </message>
    <message>
        <source>The file could not be stored completely. Please add it again.</source>
        <translation>Le fichier n’a pas pu être enregistré entièrement. Veuillez l’ajouter à nouveau.</translation>
    </message>
    <message>
        <source>It can&apos;t be reserved at this time. Please choose a time within the opening hours.</source>
        <translation>Une réservation n’est pas possible à cette heure. Veuillez choisir un créneau pendant les heures d’ouverture.</translation>
    </message>
    <message>
        <source>There is already one of this name. Please choose another one.</source>
        <translation>Ce nom existe déjà. Veuillez en choisir un autre.</translation>
    </message>
    <message>
        <source>This is still in use and can&apos;t be removed.</source>
        <translation>Cet élément est encore utilisé et ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>This mail did not fail; there is nothing to send again.</source>
        <translation>Cet e-mail n’a pas échoué&#x202f;; il n’y a rien à renvoyer.</translation>
    </message>
    <message>
        <source>It is too late to take this back: the message is already on its way.</source>
        <translation>Il est trop tard pour l’annuler&#x202f;: le message est déjà parti.</translation>
    </message>
    <message>
        <source>The office is closed at the moment.</source>
        <translation>Le bureau est fermé en ce moment.</translation>
    </message>
    <message>
        <source>A colleague has taken this chat already.</source>
        <translation>Un ou une collègue a déjà pris ce chat.</translation>
    </message>
    <message>
        <source>This chat has ended.</source>
        <translation>Ce chat est terminé.</translation>
    </message>
    <message>
        <source>The file is locked with a password, so that nobody here could open it. Please add it without.</source>
        <translation>Le fichier est protégé par un mot de passe&#x202f;: personne ici ne pourrait l’ouvrir. Veuillez l’ajouter sans mot de passe.</translation>
    </message>
    <message>
        <source>The form does not accept this value in this field. Please correct it.</source>
        <translation>Le formulaire n’accepte pas cette valeur dans ce champ. Veuillez la corriger.</translation>
    </message>
    <message>
        <source>This is the last administrator. Please make somebody else an administrator first.</source>
        <translation>C’est la dernière personne avec le rôle d’administration. Veuillez d’abord donner ce rôle à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>These tickets are of different applicants. Merge them only if you are sure.</source>
        <translation>Ces tickets viennent de personnes requérantes différentes. Ne les fusionnez qu’en toute certitude.</translation>
    </message>
    <message>
        <source>A decision or a reservation of the duplicate would be lost. Decline or cancel it there first.</source>
        <translation>Une décision ou une réservation du doublon serait perdue. Veuillez d’abord l’y refuser ou l’annuler.</translation>
    </message>
    <message>
        <source>This ticket was merged with another one. Go on there.</source>
        <translation>Ce ticket a été fusionné avec un autre. Veuillez continuer dans celui-là.</translation>
    </message>
</context>
<context>
    <name>FieldProblem</name>
    <message>
        <source>Please fill in this field.</source>
        <translation>Veuillez remplir ce champ.</translation>
    </message>
    <message>
        <source>This is not an email address. Example: max@example.ch</source>
        <translation>Ce n’est pas une adresse e-mail. Exemple&#x202f;: max@example.ch</translation>
    </message>
    <message>
        <source>This is not a telephone number. Example: +41 44 123 45 67</source>
        <translation>Ce n’est pas un numéro de téléphone. Exemple&#x202f;: +41 44 123 45 67</translation>
    </message>
    <message>
        <source>Please enter a number.</source>
        <translation>Veuillez saisir un nombre.</translation>
    </message>
    <message>
        <source>Please enter at least %1.</source>
        <translation>Veuillez saisir au moins %1.</translation>
    </message>
    <message>
        <source>Please enter at most %1.</source>
        <translation>Veuillez saisir au maximum %1.</translation>
    </message>
    <message>
        <source>This is not a date. Example: 2027-06-30</source>
        <translation>Ce n’est pas une date. Exemple&#x202f;: 2027-06-30</translation>
    </message>
    <message>
        <source>This day is in the past.</source>
        <translation>Ce jour est déjà passé.</translation>
    </message>
    <message>
        <source>This is not a time. Example: 18:30</source>
        <translation>Ce n’est pas une heure. Exemple&#x202f;: 18:30</translation>
    </message>
    <message>
        <source>The end must be after the beginning.</source>
        <translation>La fin doit être après le début.</translation>
    </message>
    <message>
        <source>Please choose one of the given answers.</source>
        <translation>Veuillez choisir l’une des réponses proposées.</translation>
    </message>
    <message>
        <source>This time is already taken. Please choose another one.</source>
        <translation>Cette plage horaire est déjà prise. Veuillez en choisir une autre.</translation>
    </message>
    <message>
        <source>This is too long: at most %1 characters are possible.</source>
        <translation>C’est trop long&#x202f;:&#x202f;%1 caractères au maximum.</translation>
    </message>
    <message>
        <source>On this day it can be reserved at these times: %1</source>
        <translation>Ce jour-là, une réservation est possible aux heures suivantes&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>Please choose at most %1 files.</source>
        <translation>Veuillez choisir&#x202f;%1 fichiers au maximum.</translation>
    </message>
    <message>
        <source>This file is too large: at most %1 MB are possible.</source>
        <translation>Ce fichier est trop volumineux&#x202f;:&#x202f;%1 Mo au maximum.</translation>
    </message>
    <message>
        <source>Files of this kind are not accepted.</source>
        <translation>Les fichiers de ce type ne sont pas acceptés.</translation>
    </message>
    <message>
        <source>The virus scanner found something harmful in this file. It was not kept.</source>
        <translation>L’antivirus a trouvé un élément dangereux dans ce fichier. Il n’a pas été conservé.</translation>
    </message>
    <message>
        <source>This archive holds too much, or archives within archives. Please send the files one by one.</source>
        <translation>Cette archive contient trop d’éléments ou d’autres archives. Veuillez envoyer les fichiers un à un.</translation>
    </message>
    <message>
        <source>This is too short: at least %1 characters are needed.</source>
        <translation>C’est trop court&#x202f;: il faut au moins&#x202f;%1 caractères.</translation>
    </message>
    <message>
        <source>Please enter a whole number.</source>
        <translation>Veuillez saisir un nombre entier.</translation>
    </message>
    <message>
        <source>This is too early. The earliest is %1.</source>
        <translation>C’est trop tôt. Au plus tôt&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>This is too late. The latest is %1.</source>
        <translation>C’est trop tard. Au plus tard&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>It can&apos;t be reserved on this day. Please choose another day.</source>
        <translation>Une réservation n’est pas possible ce jour-là. Veuillez choisir un autre jour.</translation>
    </message>
    <message>
        <source>This time is in the past.</source>
        <translation>Cette heure est déjà passée.</translation>
    </message>
    <message>
        <source>This is too far ahead. It can be reserved up to %1 at the moment.</source>
        <translation>C’est trop loin. Pour le moment, il est possible de réserver jusqu’au&#x202f;%1.</translation>
    </message>
    <message>
        <source>This is too short. Please reserve at least %1 minutes.</source>
        <translation>C’est trop court. Veuillez réserver au moins&#x202f;%1 minutes.</translation>
    </message>
    <message>
        <source>This is too long. Please reserve at most %1 minutes.</source>
        <translation>C’est trop long. Veuillez réserver&#x202f;%1 minutes au maximum.</translation>
    </message>
    <message>
        <source>This file is locked with a password, so that nobody here could open it. Please add it without.</source>
        <translation>Ce fichier est protégé par un mot de passe&#x202f;: personne ici ne pourrait l’ouvrir. Veuillez l’ajouter sans mot de passe.</translation>
    </message>
</context>
<context>
    <name>FieldType</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Choix unique</translation>
    </message>
    <message>
        <source>Several of several</source>
        <translation>Choix multiple</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Usual wait in minutes (half had an answer by then)</source>
        <translation>Attente habituelle en minutes (la moitié avait une réponse d’ici là)</translation>
    </message>
    <message>
        <source>Long wait in minutes (nine of ten had one by then)</source>
        <translation>Attente longue en minutes (neuf sur dix en avaient une d’ici là)</translation>
    </message>
    <message>
        <source>Open for up to %1 days</source>
        <translation>Ouverts depuis %1 jours au plus</translation>
    </message>
    <message>
        <source>Open for longer</source>
        <translation>Ouverts plus longtemps</translation>
    </message>
    <message>
        <source>Came in from %1</source>
        <translation>Arrivés à partir du %1</translation>
    </message>
</context>
<context>
    <name>Flaw</name>
    <message>
        <source>A key has 1 to 40 of a-z, 0-9, - and _ and begins with a letter or digit; &quot;%1&quot; is none.</source>
        <translation>Une clé a de 1 à 40 caractères parmi a-z, 0-9, - et _ et commence par une lettre ou un chiffre&#x202f;; «&#x202f;%1&#x202f;» n’en est pas une.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is used twice or reserved.</source>
        <translation>La clé «&#x202f;%1&#x202f;» est utilisée deux fois ou réservée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language such as &quot;de&quot;.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une langue telle que «&#x202f;de&#x202f;».</translation>
    </message>
    <message>
        <source>The text is too long: at most %1 characters are possible.</source>
        <translation>Le texte est trop long&#x202f;:&#x202f;%1 caractères au maximum.</translation>
    </message>
    <message>
        <source>The text is missing.</source>
        <translation>Le texte manque.</translation>
    </message>
    <message>
        <source>There are too many: at most %1 are possible.</source>
        <translation>Il y en a trop&#x202f;:&#x202f;%1 au maximum.</translation>
    </message>
    <message>
        <source>A category&apos;s code must be two to six of A-Z, but one is &quot;%1&quot;.</source>
        <translation>Le code d’une catégorie comporte de deux à six lettres A-Z, mais l’un d’eux est «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The group&apos;s mailbox &quot;%1&quot; is not an email address.</source>
        <translation>La boîte du groupe «&#x202f;%1&#x202f;» n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Only a number has a minimum, a maximum or no decimals.</source>
        <translation>Seul un nombre a un minimum, un maximum ou pas de décimales.</translation>
    </message>
    <message>
        <source>The maximum must not be smaller than the minimum.</source>
        <translation>Le maximum ne doit pas être inférieur au minimum.</translation>
    </message>
    <message>
        <source>Only a text or a paragraph has a length.</source>
        <translation>Seul un texte ou un paragraphe a une longueur.</translation>
    </message>
    <message>
        <source>This must be a number from 1 to %1, but is %2.</source>
        <translation>Ce doit être un nombre de 1 à&#x202f;%1, mais c’est&#x202f;%2.</translation>
    </message>
    <message>
        <source>This must be a number from 0 to %1, but is %2.</source>
        <translation>Ce doit être un nombre de 0 à&#x202f;%1, mais c’est&#x202f;%2.</translation>
    </message>
    <message>
        <source>Only a date or a time has an earliest or a latest.</source>
        <translation>Seule une date ou une heure a une limite au plus tôt ou au plus tard.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a day such as &quot;2026-12-24&quot; nor &quot;today&quot;.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni un jour tel que «&#x202f;2026-12-24&#x202f;» ni «&#x202f;today&#x202f;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time such as &quot;18:30&quot;.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une heure telle que «&#x202f;18:30&#x202f;».</translation>
    </message>
    <message>
        <source>The default &quot;%1&quot; is not a possible answer.</source>
        <translation>La valeur par défaut «&#x202f;%1&#x202f;» n’est pas une réponse possible.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; has no choices.</source>
        <translation>Le champ «&#x202f;%1&#x202f;» n’a pas de choix.</translation>
    </message>
    <message>
        <source>Only a field to choose from has choices, and &quot;%1&quot; is none.</source>
        <translation>Seul un champ à choix a des choix, et «&#x202f;%1&#x202f;» n’en est pas un.</translation>
    </message>
    <message>
        <source>The heading &quot;%1&quot; can&apos;t be required: there is nothing to fill in.</source>
        <translation>Le titre «&#x202f;%1&#x202f;» ne peut pas être obligatoire&#x202f;: il n’y a rien à remplir.</translation>
    </message>
    <message>
        <source>A form&apos;s slug has 1 to 40 of a-z, 0-9, - and _ and begins with a letter or digit; &quot;%1&quot; is none.</source>
        <translation>L’adresse d’un formulaire a de 1 à 40 caractères parmi a-z, 0-9, - et _ et commence par une lettre ou un chiffre&#x202f;; «&#x202f;%1&#x202f;» n’en est pas une.</translation>
    </message>
    <message>
        <source>Form &quot;%1&quot;: a reservation needs a resource, and nothing else may have one.</source>
        <translation>Formulaire «&#x202f;%1&#x202f;»&#x202f;: une réservation a besoin d’une ressource, et elle seule peut en avoir une.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; to complete the ticket&apos;s title.</source>
        <translation>Il n’y a pas de champ «&#x202f;%1&#x202f;» pour compléter le titre du ticket.</translation>
    </message>
    <message>
        <source>The opening time &quot;%1&quot; must end after it begins.</source>
        <translation>L’heure d’ouverture «&#x202f;%1&#x202f;» doit finir après son début.</translation>
    </message>
    <message>
        <source>The opening time &quot;%1&quot; must begin after the one before it has ended.</source>
        <translation>L’heure d’ouverture «&#x202f;%1&#x202f;» doit commencer après la fin de la précédente.</translation>
    </message>
    <message>
        <source>The closed days from %1 must not end before they begin.</source>
        <translation>Les jours de fermeture à partir du&#x202f;%1 ne doivent pas finir avant de commencer.</translation>
    </message>
    <message>
        <source>The shortest reservation must not be longer than the longest one.</source>
        <translation>La réservation la plus courte ne doit pas être plus longue que la plus longue.</translation>
    </message>
    <message>
        <source>The code can&apos;t be changed: the numbers of the tickets begin with it.</source>
        <translation>Le code ne peut pas être modifié&#x202f;: les numéros des tickets commencent par lui.</translation>
    </message>
    <message>
        <source>There is no such category.</source>
        <translation>Cette catégorie n’existe pas.</translation>
    </message>
    <message>
        <source>There is already a form with the slug &quot;%1&quot;; it may be a retired one.</source>
        <translation>Il existe déjà un formulaire à l’adresse «&#x202f;%1&#x202f;»&#x202f;; il n’est peut-être plus proposé.</translation>
    </message>
    <message>
        <source>There is no resource &quot;%1&quot;.</source>
        <translation>Il n’y a pas de ressource «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The user name has 1 to 64 of a-z, 0-9, dot, hyphen, underscore and @ and begins with a letter or digit.</source>
        <translation>Le nom d’utilisateur a de 1 à 64 caractères parmi a-z, 0-9, point, trait d’union, tiret bas et @ et commence par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>The name must have 1 to %1 characters and be of one line.</source>
        <translation>Le nom doit avoir de 1 à %1 caractères et tenir sur une ligne.</translation>
    </message>
    <message>
        <source>This is not an email address. Example: max@example.ch</source>
        <translation>Ce n’est pas une adresse e-mail. Exemple&#x202f;: max@example.ch</translation>
    </message>
    <message>
        <source>The last day must not be before the first.</source>
        <translation>Le dernier jour ne doit pas être avant le premier.</translation>
    </message>
    <message>
        <source>The password must have at least %1 characters.</source>
        <translation>Le mot de passe doit avoir au moins %1 caractères.</translation>
    </message>
    <message>
        <source>The password may have at most %1 characters.</source>
        <translation>Le mot de passe peut avoir au maximum %1 caractères.</translation>
    </message>
    <message>
        <source>The password may not be the user name.</source>
        <translation>Le mot de passe ne peut pas être le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>There is already somebody with this user name.</source>
        <translation>Quelqu’un a déjà ce nom d’utilisateur.</translation>
    </message>
    <message>
        <source>This person can&apos;t stand in: it must be a colleague who works.</source>
        <translation>Cette personne ne peut pas assurer la suppléance&#x202f;: ce doit être un ou une collègue qui traite des tickets.</translation>
    </message>
    <message>
        <source>The user name can&apos;t be changed.</source>
        <translation>Le nom d’utilisateur ne peut pas être modifié.</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Resource</source>
        <translation>Lieu / objet</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>En plus</translation>
    </message>
</context>
<context>
    <name>FormPreview</name>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>jour.mois.année</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Under this address you see where your request stands, and can write to us:</source>
        <translation>À cette adresse, vous voyez où en est votre demande et pouvez nous écrire&#x202f;:</translation>
    </message>
    <message>
        <source>The address is meant for you alone: whoever has it can read your request.</source>
        <translation>Cette adresse vous est personnelle&#x202f;: toute personne qui la possède peut lire votre demande.</translation>
    </message>
    <message>
        <source>The sheet could not be written to %1.</source>
        <translation>La feuille n’a pas pu être écrite dans&#x202f;%1.</translation>
    </message>
    <message>
        <source>No program opens the sheet. It was written to %1.</source>
        <translation>Aucun programme n’ouvre la feuille. Elle se trouve sous&#x202f;%1.</translation>
    </message>
</context>
<context>
    <name>LocalStore</name>
    <message>
        <source>What you write can&apos;t be kept on this computer: its file can&apos;t be opened or written. What is not sent when you close the program is lost. Please tell your IT.</source>
        <translation>Ce que vous écrivez ne peut pas être conservé sur cet ordinateur&#x202f;: le fichier ne peut pas être ouvert ou écrit. Ce qui n’est pas encore envoyé à la fermeture du programme sera perdu. Veuillez avertir votre service informatique.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Received</source>
        <translation>Demande reçue</translation>
    </message>
    <message>
        <source>We have received your request</source>
        <translation>Nous avons reçu votre demande</translation>
    </message>
    <message>
        <source>“%1” has reached us.</source>
        <translation>Votre demande «&#x202f;%1&#x202f;» nous est bien parvenue.</translation>
    </message>
    <message>
        <source>Its number is %1. We will write to you as soon as there is news. On the page of your request you see where it stands, and you can add something at any time.</source>
        <translation>Le numéro de ticket est %1. Nous vous écrirons dès qu’il y aura du nouveau. La page de votre demande vous montre où elle en est, et vous pouvez la compléter à tout moment.</translation>
    </message>
    <message>
        <source>Open your request</source>
        <translation>Ouvrir ma demande</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Message from %1</source>
        <translation>Message de %1</translation>
    </message>
    <message>
        <source>%1 has written to you about “%2”:</source>
        <translation>%1 vous a écrit au sujet de «&#x202f;%2&#x202f;»&#x202f;:</translation>
    </message>
    <message>
        <source>Open and answer</source>
        <translation>Ouvrir et répondre</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Demande approuvée</translation>
    </message>
    <message>
        <source>Your application has been approved</source>
        <translation>Votre demande a été approuvée</translation>
    </message>
    <message>
        <source>%1 has approved your application “%2”.</source>
        <translation>%1 a approuvé votre demande «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Demande refusée</translation>
    </message>
    <message>
        <source>Your application has been declined</source>
        <translation>Votre demande a été refusée</translation>
    </message>
    <message>
        <source>%1 has declined your application “%2”.</source>
        <translation>%1 a refusé votre demande «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Demande annulée</translation>
    </message>
    <message>
        <source>Your application has been cancelled</source>
        <translation>Votre demande a été annulée</translation>
    </message>
    <message>
        <source>%1 has cancelled your application “%2”.</source>
        <translation>%1 a annulé votre demande «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Demande clôturée</translation>
    </message>
    <message>
        <source>Your request is closed</source>
        <translation>Votre demande est clôturée</translation>
    </message>
    <message>
        <source>“%1” has been closed. No more messages can be added to it.</source>
        <translation>Votre demande «&#x202f;%1&#x202f;» a été clôturée. Il n’est plus possible d’y ajouter de message.</translation>
    </message>
    <message numerus="yes">
        <source>You can read everything on its page for %n more day(s).</source>
        <translation>
            <numerusform>Vous pouvez tout relire sur sa page pendant encore %n jour.</numerusform>
            <numerusform>Vous pouvez tout relire sur sa page pendant encore %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read your request</source>
        <translation>Relire ma demande</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Demande rouverte</translation>
    </message>
    <message>
        <source>Your request is open again</source>
        <translation>Votre demande est de nouveau ouverte</translation>
    </message>
    <message>
        <source>We are working on “%1” again. You can add something at any time.</source>
        <translation>Nous traitons à nouveau «&#x202f;%1&#x202f;». Vous pouvez ajouter quelque chose à tout moment.</translation>
    </message>
    <message>
        <source>Your new link</source>
        <translation>Votre nouveau lien</translation>
    </message>
    <message>
        <source>Here is the link to “%1” that you asked for.</source>
        <translation>Voici le lien vers «&#x202f;%1&#x202f;» que vous avez demandé.</translation>
    </message>
    <message>
        <source>If you did not ask for it, you need not do anything.</source>
        <translation>Si vous ne l’avez pas demandé, vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>%1 has written</source>
        <translation>%1 a écrit</translation>
    </message>
    <message>
        <source>New message from %1 on ticket %2, “%3”:</source>
        <translation>Nouveau message de %1 sur le ticket %2, «&#x202f;%3&#x202f;»&#x202f;:</translation>
    </message>
    <message>
        <source>Open in Schalter</source>
        <translation>Ouvrir dans Schalter</translation>
    </message>
    <message>
        <source>Please answer in Schalter: a reply to this mail does not reach the applicant.</source>
        <translation>Veuillez répondre dans Schalter&#x202f;: une réponse à cet e-mail ne parvient pas à la personne requérante.</translation>
    </message>
    <message>
        <source>%1: %2 [%3]</source>
        <translation>%1&#x202f;: %2 [%3]</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation>Bonjour %1</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>The link is meant for you alone: whoever has it can read your request.</source>
        <translation>Ce lien vous est personnel&#x202f;: toute personne qui le possède peut lire votre demande.</translation>
    </message>
    <message>
        <source>Please answer on that page: a reply to this mail is not kept with your request.</source>
        <translation>Veuillez répondre sur cette page&#x202f;: une réponse à cet e-mail ne sera pas jointe à votre demande.</translation>
    </message>
    <message>
        <source>Please answer on that page, not to this mail.</source>
        <translation>Veuillez répondre sur cette page, et non à cet e-mail.</translation>
    </message>
    <message>
        <source>From now on we write to this address about “%1”. Here is the link to its page.</source>
        <translation>Désormais, nous écrirons à cette adresse au sujet de «&#x202f;%1&#x202f;». Voici le lien vers la page.</translation>
    </message>
    <message>
        <source>Here is a new link to “%1”. The earlier ones no longer work.</source>
        <translation>Voici un nouveau lien vers «&#x202f;%1&#x202f;». Les anciens ne fonctionnent plus.</translation>
    </message>
    <message>
        <source>Your new links</source>
        <translation>Vos nouveaux liens</translation>
    </message>
    <message>
        <source>Here are the links to your requests that you asked for. The newest:</source>
        <translation>Voici les liens vers vos demandes que vous avez demandés. La plus récente&#x202f;:</translation>
    </message>
    <message>
        <source>Your other requests:</source>
        <translation>Vos autres demandes&#x202f;:</translation>
    </message>
    <message>
        <source>Your chat</source>
        <translation>Votre chat</translation>
    </message>
    <message>
        <source>What was written in the chat</source>
        <translation>Ce qui a été écrit dans le chat</translation>
    </message>
    <message>
        <source>Here is everything that was written in your chat with us.</source>
        <translation>Voici tout ce qui a été écrit dans votre chat avec nous.</translation>
    </message>
    <message>
        <source>It goes on as ticket %1: on its page you can add something at any time.</source>
        <translation>La suite se passe dans le ticket&#x202f;%1&#x202f;: vous pouvez le compléter à tout moment sur sa page.</translation>
    </message>
    <message>
        <source>Files, to be opened behind the link</source>
        <translation>Fichiers, à ouvrir derrière le lien</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Demandes réunies</translation>
    </message>
    <message>
        <source>Your requests were put together</source>
        <translation>Vos demandes ont été réunies</translation>
    </message>
    <message>
        <source>Your request %1 is about the same matter as %2, “%3”. From now on everything is in one place; you need not do anything.</source>
        <translation>Votre demande %1 porte sur le même sujet que %2, «&#x202f;%3&#x202f;». Désormais, tout se trouve au même endroit&#x202f;; vous n’avez rien à faire.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Skip to the content</source>
        <translation>Aller au contenu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>to the start page</source>
        <translation>vers la page d’accueil</translation>
    </message>
    <message>
        <source>Online counter</source>
        <translation>Guichet en ligne</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Tous les formulaires</translation>
    </message>
    <message>
        <source>Send me a new link</source>
        <translation>Recevoir un nouveau lien</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>What can we do for you?</source>
        <translation>Que pouvons-nous faire pour vous&#x202f;?</translation>
    </message>
    <message>
        <source>Choose a form. You get a link by email and follow there how things go on: without an account.</source>
        <translation>Choisissez un formulaire. Vous recevrez par e-mail un lien pour suivre votre demande&#x202f;: sans créer de compte.</translation>
    </message>
    <message>
        <source>There are no forms at the moment.</source>
        <translation>Il n’y a pas de formulaire pour le moment.</translation>
    </message>
    <message>
        <source>Already sent something in?</source>
        <translation>Vous avez déjà envoyé une demande&#x202f;?</translation>
    </message>
    <message>
        <source>The link in our emails leads to it. If you can&apos;t find it, we send you a new one.</source>
        <translation>Le lien dans nos e-mails vous y conduit. Si vous ne le trouvez plus, nous vous en envoyons un nouveau.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Fields marked with * are required.</source>
        <translation>Les champs marqués d’un * sont obligatoires.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Also needed</source>
        <translation>Également nécessaire</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Vos coordonnées</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>We send the confirmation and our answers to this address.</source>
        <translation>Nous envoyons la confirmation et nos réponses à cette adresse.</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Veuillez choisir</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Envoi en cours …</translation>
    </message>
    <message>
        <source>Your entries are used for this matter only, and are not passed on.</source>
        <translation>Vos données ne servent qu’à cette demande et ne sont pas transmises à des tiers.</translation>
    </message>
    <message>
        <source>Please check your entries</source>
        <translation>Veuillez vérifier vos données</translation>
    </message>
    <message>
        <source>Error:</source>
        <translation>Erreur&#x202f;:</translation>
    </message>
    <message>
        <source>This page had been open for too long, or cookies are switched off. Nothing is lost: please press the button once more.</source>
        <translation>Cette page est restée ouverte trop longtemps ou les cookies sont désactivés. Rien n’est perdu&#x202f;: veuillez appuyer encore une fois sur le bouton.</translation>
    </message>
    <message>
        <source>Thank you, it has arrived</source>
        <translation>Merci, nous avons bien reçu votre demande</translation>
    </message>
    <message>
        <source>Your ticket number</source>
        <translation>Votre numéro de ticket</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>A mail with your link is on its way to you. Please also look into the spam folder.</source>
        <translation>Un e-mail avec votre lien est en route. Veuillez aussi regarder dans le dossier des indésirables.</translation>
    </message>
    <message>
        <source>We look at it and answer you, by email and on the linked page.</source>
        <translation>Nous l’examinons et vous répondons&#x202f;: par e-mail et sur la page du lien.</translation>
    </message>
    <message>
        <source>Forgot something? Add it by the link at any time.</source>
        <translation>Vous avez oublié quelque chose&#x202f;? Ajoutez-le à tout moment grâce au lien.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>now</source>
        <translation>en ce moment</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>Your entry has arrived. Somebody will look after it soon.</source>
        <translation>Votre demande est arrivée. Quelqu’un s’en occupera bientôt.</translation>
    </message>
    <message>
        <source>We are working on it.</source>
        <translation>Nous nous en occupons.</translation>
    </message>
    <message>
        <source>This matter is completed.</source>
        <translation>Cette demande est terminée.</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Your entries</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyée le</translation>
    </message>
    <message>
        <source>History and messages</source>
        <translation>Historique et messages</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your entry was received.</source>
        <translation>Votre demande a été reçue.</translation>
    </message>
    <message>
        <source>%1 is now looking after it.</source>
        <translation>%1 s’en occupe maintenant.</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation>Approuvée par %1.</translation>
    </message>
    <message>
        <source>Declined by %1.</source>
        <translation>Refusée par %1.</translation>
    </message>
    <message>
        <source>Cancelled by %1.</source>
        <translation>Annulée par %1.</translation>
    </message>
    <message>
        <source>%1 has completed the matter.</source>
        <translation>%1 a terminé le traitement de la demande.</translation>
    </message>
    <message>
        <source>%1 has taken the matter up again.</source>
        <translation>%1 a repris le traitement de la demande.</translation>
    </message>
    <message>
        <source>%1 has corrected your entries.</source>
        <translation>%1 a corrigé vos données.</translation>
    </message>
    <message>
        <source>before:</source>
        <translation>avant&#x202f;:</translation>
    </message>
    <message>
        <source>now:</source>
        <translation>maintenant&#x202f;:</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>New on this page:</source>
        <translation>Nouveau sur cette page&#x202f;:</translation>
    </message>
    <message>
        <source>Write to us</source>
        <translation>Nous écrire</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Votre message</translation>
    </message>
    <message>
        <source>Everybody in charge sees it here. We answer on this page and by email.</source>
        <translation>Toutes les personnes responsables le voient ici. Nous répondons sur cette page et par e-mail.</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Envoyer le message</translation>
    </message>
    <message>
        <source>%n characters left</source>
        <translation>Caractères restants&#x202f;: %n</translation>
    </message>
    <message>
        <source>%n characters too many</source>
        <translation>Caractères en trop&#x202f;: %n</translation>
    </message>
    <message>
        <source>Draft kept on this device</source>
        <translation>Brouillon conservé sur cet appareil</translation>
    </message>
    <message>
        <source>Your message has arrived.</source>
        <translation>Votre message est arrivé.</translation>
    </message>
    <message>
        <source>This matter is completed</source>
        <translation>Cette demande est terminée</translation>
    </message>
    <message>
        <source>No more messages can be added here. If something is still open, please send in a new form and mention the ticket number.</source>
        <translation>Il n’est plus possible d’ajouter de message ici. Si quelque chose n’est pas réglé, veuillez envoyer un nouveau formulaire en indiquant le numéro de ticket.</translation>
    </message>
    <message>
        <source>This page can be read until %1.</source>
        <translation>Cette page peut être consultée jusqu’au %1.</translation>
    </message>
    <message>
        <source>Your unsent message, so that you can copy it</source>
        <translation>Votre message non envoyé, afin que vous puissiez le copier</translation>
    </message>
    <message>
        <source>No connection. The page goes on as soon as it is back.</source>
        <translation>Pas de connexion. La page se mettra à jour dès son retour.</translation>
    </message>
    <message>
        <source>Enter the email address that you gave us. We send you a new link to each of your tickets.</source>
        <translation>Saisissez l’adresse e-mail que vous nous avez donnée. Nous vous envoyons un nouveau lien pour chacun de vos tickets.</translation>
    </message>
    <message>
        <source>Send link</source>
        <translation>Envoyer le lien</translation>
    </message>
    <message>
        <source>Please look into your mailbox</source>
        <translation>Veuillez consulter votre boîte e-mail</translation>
    </message>
    <message>
        <source>If we have tickets with this address, a mail with a new link is on its way. It may take some minutes; please also look into the spam folder.</source>
        <translation>Si nous avons des tickets avec cette adresse, un e-mail avec un nouveau lien est en route. Cela peut prendre quelques minutes&#x202f;; veuillez aussi regarder dans le dossier des indésirables.</translation>
    </message>
    <message>
        <source>This page does not exist</source>
        <translation>Cette page n’existe pas</translation>
    </message>
    <message>
        <source>Perhaps the address was typed wrongly or is out of date.</source>
        <translation>L’adresse est peut-être mal écrite ou n’est plus valable.</translation>
    </message>
    <message>
        <source>This link does not work (any more)</source>
        <translation>Ce lien ne fonctionne pas (ou plus)</translation>
    </message>
    <message>
        <source>Links end some time after a matter is completed, and work only in the browser in which they were opened. Please open the link in our newest mail, or let us send you a new one.</source>
        <translation>Les liens expirent quelque temps après la fin d’une demande et ne fonctionnent que dans le navigateur où ils ont été ouverts. Veuillez ouvrir le lien de notre dernier e-mail ou demander qu’on vous en envoie un nouveau.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Une erreur s’est produite</translation>
    </message>
    <message>
        <source>That is our fault. Please try again in a moment.</source>
        <translation>L’erreur vient de nous. Veuillez réessayer dans un instant.</translation>
    </message>
    <message>
        <source>We could not understand this request</source>
        <translation>Nous n’avons pas compris cette demande</translation>
    </message>
    <message>
        <source>Please go back and try again.</source>
        <translation>Veuillez revenir en arrière et réessayer.</translation>
    </message>
    <message>
        <source>This is not possible here</source>
        <translation>Ce n’est pas possible ici</translation>
    </message>
    <message>
        <source>That was too much at once</source>
        <translation>C’était trop en une fois</translation>
    </message>
    <message>
        <source>Please go back and shorten your text; nothing was sent.</source>
        <translation>Veuillez revenir en arrière et raccourcir votre texte&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>A little too fast</source>
        <translation>Un peu trop vite</translation>
    </message>
    <message>
        <source>We are not available for a moment</source>
        <translation>Nous sommes momentanément indisponibles</translation>
    </message>
    <message>
        <source>Please try again shortly.</source>
        <translation>Veuillez réessayer dans un instant.</translation>
    </message>
    <message>
        <source>Choose a day in the calendar, or enter it below.</source>
        <translation>Choisissez un jour dans le calendrier ou saisissez-le ci-dessous.</translation>
    </message>
    <message>
        <source>Month before: %1</source>
        <translation>Mois précédent&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>Next month: %1</source>
        <translation>Mois suivant&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>What the days mean</source>
        <translation>Ce que signifient les jours</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>partly taken</source>
        <translation>en partie pris</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>pris</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>past</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>nothing any more</source>
        <translation>plus rien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Between the name of a field and what is wrong with it. French: a narrow no-break space before the colon.</extracomment>
        <translation>%1&#x202f;:&#x202f;%2</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Add files (optional)</source>
        <translation>Ajouter des fichiers (facultatif)</translation>
    </message>
    <message>
        <source>Pictures, PDF, office documents: at most %1 files, each up to %2.</source>
        <translation>Images, PDF, documents bureautiques&#x202f;:&#x202f;%1 fichiers au maximum, jusqu’à&#x202f;%2 chacun.</translation>
    </message>
    <message>
        <source>Choose files, drop them here or paste a picture</source>
        <translation>Choisir des fichiers, les déposer ici ou coller une image</translation>
    </message>
    <message>
        <source>Already with us; untick what you don&apos;t want to send</source>
        <translation>Déjà chez nous&#x202f;; décochez ce que vous ne voulez pas envoyer</translation>
    </message>
    <message>
        <source>The other files are kept. Only what is missing has to be chosen once more.</source>
        <translation>Les autres fichiers sont conservés. Seul ce qui manque doit être choisi à nouveau.</translation>
    </message>
    <message>
        <source>Your text is still here, but the files have to be chosen once more.</source>
        <translation>Votre texte est encore là, mais les fichiers doivent être choisis à nouveau.</translation>
    </message>
    <message>
        <source>At most %1 files can be sent at a time.</source>
        <translation>%1 fichiers au maximum peuvent être envoyés à la fois.</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>plus de&#x202f;%1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>is being checked for viruses and can be opened shortly</source>
        <translation>est en cours de contrôle antivirus et pourra bientôt être ouvert</translation>
    </message>
    <message>
        <source>was withheld: the virus check found something in it</source>
        <translation>a été retenu&#x202f;: le contrôle antivirus y a trouvé quelque chose</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened</source>
        <translation>Ce fichier ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Sending: %1 percent</source>
        <translation>Envoi&#x202f;:&#x202f;%1 pour cent</translation>
    </message>
    <message>
        <source>Everything is there. One moment …</source>
        <translation>Tout est arrivé. Un instant …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent; your text and your files are still here.</source>
        <translation>Annulé. Rien n’a été envoyé&#x202f;; votre texte et vos fichiers sont encore là.</translation>
    </message>
    <message>
        <source>The connection was lost. Your text and your files are still here: please send once more.</source>
        <translation>La connexion a été perdue. Votre texte et vos fichiers sont encore là&#x202f;: veuillez envoyer à nouveau.</translation>
    </message>
    <message>
        <source>You wrote: %1</source>
        <translation>Vous avez écrit&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>%1 wrote: %2</source>
        <translation>%1 a écrit&#x202f;:&#x202f;%2</translation>
    </message>
    <message>
        <source>With files: %1</source>
        <translation>Avec des fichiers&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>%n character left</source>
        <translation>Encore&#x202f;%n caractère</translation>
    </message>
    <message>
        <source>%n character too many</source>
        <translation>%n caractère de trop</translation>
    </message>
    <message>
        <source>%1 is here now</source>
        <translation>%1 est là maintenant</translation>
    </message>
    <message>
        <source>%1 is writing …</source>
        <translation>%1 écrit …</translation>
    </message>
    <message>
        <source>A quick question?</source>
        <translation>Une petite question&#x202f;?</translation>
    </message>
    <message>
        <source>Write with us directly.</source>
        <translation>Écrivez-nous en direct.</translation>
    </message>
    <message>
        <source>To the chat</source>
        <translation>Vers le chat</translation>
    </message>
    <message>
        <source>Chat with us</source>
        <translation>Chatter avec nous</translation>
    </message>
    <message>
        <source>Somebody is there for you now. Afterwards you get everything that was written by email.</source>
        <translation>Quelqu’un est là pour vous. Ensuite, vous recevrez par e-mail tout ce qui a été écrit.</translation>
    </message>
    <message>
        <source>Nobody is there to chat at the moment. Leave us a message: we answer by email.</source>
        <translation>Personne n’est disponible pour le chat en ce moment. Laissez-nous un message&#x202f;: nous répondons par e-mail.</translation>
    </message>
    <message>
        <source>The chat opens again on %1.</source>
        <translation>Le chat rouvre&#x202f;:&#x202f;%1.</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>Commencer un chat</translation>
    </message>
    <message>
        <source>Leave a message</source>
        <translation>Laisser un message</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De quoi s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>We send you there what was written, with a link.</source>
        <translation>Nous vous y envoyons ce qui a été écrit, avec un lien.</translation>
    </message>
    <message>
        <source>Start chat</source>
        <translation>Commencer le chat</translation>
    </message>
    <message>
        <source>Chat hours</source>
        <translation>Heures du chat</translation>
    </message>
    <message>
        <source>We are calling somebody. If nobody can answer, your message stays with us and you get the answer by email.</source>
        <translation>Nous appelons quelqu’un. Si personne ne peut répondre, votre message reste chez nous et vous recevrez la réponse par e-mail.</translation>
    </message>
    <message>
        <source>You are writing with %1.</source>
        <translation>Vous écrivez avec&#x202f;%1.</translation>
    </message>
    <message>
        <source>The chat has ended.</source>
        <translation>Le chat est terminé.</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Ce qui a été écrit</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Send line</source>
        <translation>Envoyer la ligne</translation>
    </message>
    <message>
        <source>Enter sends, Shift and Enter begin a new line.</source>
        <translation>Enter envoie, Maj et Enter commence une nouvelle ligne.</translation>
    </message>
    <message>
        <source>is being sent …</source>
        <translation>envoi en cours …</translation>
    </message>
    <message>
        <source>No connection. What you write is sent as soon as it is back.</source>
        <translation>Pas de connexion. Ce que vous écrivez sera envoyé dès qu’elle sera rétablie.</translation>
    </message>
    <message>
        <source>Load new lines</source>
        <translation>Charger les nouvelles lignes</translation>
    </message>
    <message>
        <source>End chat</source>
        <translation>Terminer le chat</translation>
    </message>
    <message>
        <source>Go on in the ticket</source>
        <translation>Continuer dans le ticket</translation>
    </message>
    <message>
        <source>Don&apos;t wait: leave it as a message</source>
        <translation>Ne pas attendre&#x202f;: laisser un message</translation>
    </message>
    <message>
        <source>You have chatted with us.</source>
        <translation>Vous avez chatté avec nous.</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Afficher l’image</translation>
    </message>
    <message>
        <source>Somebody is there now</source>
        <translation>Quelqu’un est là en ce moment</translation>
    </message>
    <message>
        <source>Nobody is there now: leave a message</source>
        <translation>Personne n’est là en ce moment&#x202f;: laissez un message</translation>
    </message>
    <message>
        <source>The chat goes on here: write to us at any time, and add files if you like.</source>
        <translation>Le chat continue ici&#x202f;: écrivez-nous à tout moment et ajoutez des fichiers si vous le souhaitez.</translation>
    </message>
    <message>
        <source>Nobody could answer in the chat, but your message has arrived. We answer here and by email.</source>
        <translation>Personne n’a pu répondre dans le chat, mais votre message est arrivé. Nous répondons ici et par e-mail.</translation>
    </message>
    <message>
        <source>It goes on as a ticket, to which you can add files: you get the link and all that was written by email.</source>
        <translation>La suite se passe dans un ticket auquel vous pouvez ajouter des fichiers&#x202f;: vous recevez par e-mail le lien et tout ce qui a été écrit.</translation>
    </message>
</context>
<context>
    <name>PastedFiles</name>
    <message>
        <source>Picture %1</source>
        <comment>%1: date and time, part of a file&apos;s name</comment>
        <translation>Image&#x202f;%1</translation>
    </message>
</context>
<context>
    <name>PlaceName</name>
    <message>
        <source>May log in</source>
        <translation>Peut se connecter</translation>
    </message>
    <message>
        <source>Free between two</source>
        <translation>Libre entre deux</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Jours de fermeture</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Ahead at most</source>
        <translation>À l’avance au plus</translation>
    </message>
    <message>
        <source>Stands there at first</source>
        <translation>Valeur au début</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Au plus tôt</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Group&apos;s mailbox</source>
        <translation>Boîte du groupe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Own addresses hidden</source>
        <translation>Adresses personnelles masquées</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Au plus tard</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Durée max.</translation>
    </message>
    <message>
        <source>Not longer than</source>
        <translation>Pas plus long que</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Durée min.</translation>
    </message>
    <message>
        <source>Not shorter than</source>
        <translation>Pas plus court que</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>Doit être rempli</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>N’est plus proposé</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Suppléant/e</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>Absence dès le</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Absence jusqu’au</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Field in the title</source>
        <translation>Champ dans le titre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Whole numbers only</source>
        <translation>Nombres entiers seulement</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
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
        <translation>un numéro AVS (%1)</translation>
    </message>
    <message>
        <source>a bank account (%1)</source>
        <translation>un compte bancaire (%1)</translation>
    </message>
    <message>
        <source>somebody else&apos;s mail address (%1)</source>
        <translation>l’adresse e-mail d’une autre personne (%1)</translation>
    </message>
    <message>
        <source>somebody else&apos;s telephone number (%1)</source>
        <translation>le numéro de téléphone d’une autre personne (%1)</translation>
    </message>
    <message>
        <source>another ticket&apos;s number (%1)</source>
        <translation>le numéro d’un autre ticket (%1)</translation>
    </message>
    <message>
        <source>another applicant&apos;s name (%1)</source>
        <translation>le nom d’une autre personne requérante (%1)</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Reader</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Direction</translation>
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
        <translation>Cet après-midi, %1</translation>
    </message>
    <message>
        <source>%1 is a holiday.</source>
        <translation>Jour férié&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The office is closed on %1.</source>
        <translation>Le bureau est fermé le %1.</translation>
    </message>
    <message>
        <source>The office is closed at that time.</source>
        <translation>Le bureau est fermé à cette heure.</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>demain, %1</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Waiting for the connection</source>
        <translation>En attente de connexion</translation>
    </message>
    <message>
        <source>Mail on its way</source>
        <translation>E-mail en route</translation>
    </message>
    <message>
        <source>Mail delivered to the mail server</source>
        <translation>E-mail remis au serveur de messagerie</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Not delivered at attempt %1, next try %2: %3</source>
        <translation>Non distribué à l’essai&#x202f;%1, prochain essai&#x202f;%2&#x202f;:&#x202f;%3</translation>
    </message>
    <message>
        <source>Delayed on its way: %3</source>
        <translation>Retardé en route&#x202f;:&#x202f;%3</translation>
    </message>
    <message>
        <source>Opened by the applicant, %2</source>
        <translation>Ouvert par la personne requérante,&#x202f;%2</translation>
    </message>
    <message>
        <source>The mail could not be delivered: %3</source>
        <translation>L’e-mail n’a pas pu être distribué&#x202f;:&#x202f;%3</translation>
    </message>
    <message>
        <source>Will be sent then</source>
        <translation>Sera envoyé à ce moment</translation>
    </message>
</context>
<context>
    <name>WhoGetsThis</name>
    <message>
        <source>%1 has no mail address: the message stands on the ticket only.</source>
        <translation>%1 n’a pas d’adresse e-mail&#x202f;: le message ne figure que sur le ticket.</translation>
    </message>
    <message>
        <source>Goes to %1 &lt;%2&gt;.</source>
        <translation>Destinataire&#x202f;: %1 &lt;%2&gt;.</translation>
    </message>
    <message>
        <source>Replies by mail reach the group: %1.</source>
        <translation>Les réponses par e-mail parviennent au groupe&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Replies by mail reach %1.</source>
        <translation>Les réponses par e-mail parviennent à %1.</translation>
    </message>
    <message>
        <source>Nobody gets a mail about an answer; it shows in the inbox.</source>
        <translation>Une réponse apparaît seulement dans la boîte de réception, sans e-mail.</translation>
    </message>
    <message>
        <source>You get a mail about an answer.</source>
        <translation>Vous recevez un e-mail en cas de réponse.</translation>
    </message>
    <message>
        <source>%1 gets a mail about an answer.</source>
        <translation>%1 reçoit un e-mail en cas de réponse.</translation>
    </message>
    <message>
        <source>%1 gets a mail about an answer, standing in for %2 who is away.</source>
        <translation>%1 reçoit un e-mail en cas de réponse, pendant l’absence de %2.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturé</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>Reçu de %1</translation>
    </message>
    <message>
        <source>%1 accepted the ticket</source>
        <translation>%1 a pris en charge le ticket</translation>
    </message>
    <message>
        <source>%1 wrote</source>
        <translation>%1 a écrit</translation>
    </message>
    <message>
        <source>%1 noted</source>
        <translation>%1 a noté</translation>
    </message>
    <message>
        <source>%1 approved the application</source>
        <translation>%1 a approuvé la demande</translation>
    </message>
    <message>
        <source>%1 declined the application</source>
        <translation>%1 a refusé la demande</translation>
    </message>
    <message>
        <source>%1 cancelled the approved application</source>
        <translation>%1 a annulé la demande approuvée</translation>
    </message>
    <message>
        <source>%1 closed the ticket</source>
        <translation>%1 a clôturé le ticket</translation>
    </message>
    <message>
        <source>%1 reopened the ticket</source>
        <translation>%1 a rouvert le ticket</translation>
    </message>
    <message>
        <source>%1 archived the ticket</source>
        <translation>%1 a archivé le ticket</translation>
    </message>
    <message>
        <source>%1 took the ticket out of the archive</source>
        <translation>%1 a sorti le ticket des archives</translation>
    </message>
    <message>
        <source>%1 muted the ticket</source>
        <translation>%1 a mis le ticket en sourdine</translation>
    </message>
    <message>
        <source>%1 unmuted the ticket</source>
        <translation>%1 a retiré la sourdine</translation>
    </message>
    <message>
        <source>%1 asked for a new link</source>
        <translation>%1 a demandé un nouveau lien</translation>
    </message>
    <message>
        <source>%1 revoked the links</source>
        <translation>%1 a révoqué les liens</translation>
    </message>
    <message>
        <source>A mail to %1 could not be delivered: %2</source>
        <translation>Un e-mail à %1 n’a pas pu être remis&#x202f;: %2</translation>
    </message>
    <message>
        <source>The applicant</source>
        <translation>La personne requérante</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>Le système</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1 corrected “%2”: %3 → %4</source>
        <translation>%1 a corrigé «&#x202f;%2&#x202f;»&#x202f;: %3 → %4</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>%1 gave the ticket to %2</source>
        <translation>%1 a attribué le ticket à %2</translation>
    </message>
    <message>
        <source>%1 chatted with the office</source>
        <translation>%1 a chatté avec le bureau</translation>
    </message>
    <message>
        <source>The virus scanner refused a file: it was not kept</source>
        <translation>L’antivirus a refusé un fichier&#x202f;: il n’a pas été conservé</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>pas d’adresse</translation>
    </message>
    <message>
        <source>%1 changed who the applicant is: %2 → %3</source>
        <translation>%1 a modifié les données de la personne requérante&#x202f;:&#x202f;%2 →&#x202f;%3</translation>
    </message>
    <message>
        <source>%1 printed a new link; the earlier ones no longer work</source>
        <translation>%1 a imprimé un nouveau lien&#x202f;; les anciens ne fonctionnent plus</translation>
    </message>
    <message>
        <source>%1 sent a new link; the earlier ones no longer work</source>
        <translation>%1 a envoyé un nouveau lien&#x202f;; les anciens ne fonctionnent plus</translation>
    </message>
    <message>
        <source>is still being checked for viruses</source>
        <translation>est encore en cours de contrôle antivirus</translation>
    </message>
    <message>
        <source>was refused by the virus scanner</source>
        <translation>a été refusé par l’antivirus</translation>
    </message>
    <message>
        <source>was refused by the virus scanner: %1</source>
        <translation>a été refusé par l’antivirus&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>%1 opened the ticket at the counter</source>
        <translation>%1 a ouvert le ticket au guichet</translation>
    </message>
    <message>
        <source>%1 added the tag “%2”</source>
        <translation>%1 a ajouté l’étiquette «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 removed the tag “%2”</source>
        <translation>%1 a retiré l’étiquette «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 merged this duplicate into %2</source>
        <translation>%1 a fusionné ce doublon avec %2</translation>
    </message>
    <message>
        <source>%1 merged the duplicate %2 into this ticket</source>
        <translation>%1 a fusionné le doublon %2 avec ce ticket</translation>
    </message>
</context>
<context>
    <name>schalter::client::Chats</name>
    <message>
        <source>%1 has taken the chat.</source>
        <translation>%1 a pris le chat.</translation>
    </message>
    <message>
        <source>%1 has taken the chat with %2.</source>
        <translation>%1 a pris le chat avec %2.</translation>
    </message>
    <message>
        <source>The chat had ended: what you had written waits as a draft in the ticket.</source>
        <translation>Le chat était terminé&#x202f;: ce que vous aviez écrit attend comme brouillon dans le ticket.</translation>
    </message>
</context>
<context>
    <name>schalter::client::InboxModel</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nouveau ticket</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Nouveaux messages</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Requérant/e</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <source>We: %1</source>
        <translation>Nous&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>A note names you</source>
        <translation>Une note vous mentionne</translation>
    </message>
    <message>
        <source>You had put it off until now</source>
        <translation>Reporté par vous jusqu’à maintenant</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
</context>
<context>
    <name>schalter::client::InboxViews</name>
    <message>
        <source>All open</source>
        <translation>Tous les ouverts</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Without owner</source>
        <translation>Sans responsable</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reportés</translation>
    </message>
</context>
<context>
    <name>schalter::client::ModuleChoice</name>
    <message>
        <source>Personal</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Toutes les catégories</translation>
    </message>
</context>
<context>
    <name>schalter::client::Session</name>
    <message>
        <source>The server said something that this program does not understand.</source>
        <translation>Le serveur a envoyé quelque chose que ce programme ne comprend pas.</translation>
    </message>
    <message>
        <source>The computer was asleep.</source>
        <translation>L’ordinateur était en veille.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>The server is too old for this program. Please ask your IT to update the server.</source>
        <translation>Le serveur est trop ancien pour ce programme. Veuillez demander à votre service informatique de le mettre à jour.</translation>
    </message>
    <message>
        <source>Your login has ended. Please log in again.</source>
        <translation>Votre session a pris fin. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>There is no connection to the server. %1 It is tried again by itself; what you write is kept and sent then.</source>
        <translation>Pas de connexion au serveur. %1 Un nouvel essai se fait automatiquement&#x202f;; ce que vous écrivez est conservé et sera envoyé ensuite.</translation>
    </message>
</context>
<context>
    <name>schalter::client::Uploads</name>
    <message numerus="yes">
        <source>At most %n file(s) can go with one message.</source>
        <translation>
            <numerusform>Un message peut contenir&#x202f;%n fichier au maximum.</numerusform>
            <numerusform>Un message peut contenir&#x202f;%n fichiers au maximum.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server accepts no files.</source>
        <translation>Le serveur n’accepte pas de fichiers.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Please attach its files, or put it into a ZIP file first.</source>
        <translation>«&#x202f;%1&#x202f;» est un dossier. Veuillez joindre ses fichiers ou le placer d’abord dans un fichier ZIP.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«&#x202f;%1&#x202f;» est vide.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be kept on this computer: there may be no room left.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être conservé sur cet ordinateur&#x202f;: il n’y a peut-être plus de place.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be sent. Please remove it first.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être envoyé. Veuillez d’abord le retirer.</translation>
    </message>
    <message>
        <source>The file is too large: at most %1 are possible.</source>
        <translation>Le fichier est trop volumineux&#x202f;:&#x202f;%1 au maximum.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
</context>
<context>
    <name>schalter::client::WebSocketConnection</name>
    <message>
        <source>“%1” is not the address of a server. Example: wss://tickets.govikon.example/sync</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse de serveur. Exemple&#x202f;: wss://tickets.govikon.example/sync</translation>
    </message>
    <message>
        <source>The address %1 is not encrypted. Please use one that begins with wss://.</source>
        <translation>L’adresse %1 n’est pas chiffrée. Veuillez en utiliser une qui commence par wss://.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>The server is being stopped or restarted.</source>
        <translation>Le serveur est en cours d’arrêt ou de redémarrage.</translation>
    </message>
    <message>
        <source>Your rights were changed.</source>
        <translation>Vos droits ont été modifiés.</translation>
    </message>
    <message>
        <source>The server said more than this program accepts.</source>
        <translation>Le serveur a envoyé plus que ce que ce programme accepte.</translation>
    </message>
    <message>
        <source>The server ended the connection.</source>
        <translation>Le serveur a mis fin à la connexion.</translation>
    </message>
    <message>
        <source>Nothing answers at %1: the server is not running, or the address is wrong.</source>
        <translation>Rien ne répond à l’adresse %1&#x202f;: le serveur ne fonctionne pas ou l’adresse est fausse.</translation>
    </message>
    <message>
        <source>The computer “%1” was not found. Please check the address and the network.</source>
        <translation>L’ordinateur «&#x202f;%1&#x202f;» est introuvable. Veuillez vérifier l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>The network does not reach the server.</source>
        <translation>Le serveur n’est pas accessible par le réseau.</translation>
    </message>
    <message>
        <source>A protected connection to %1 could not be made (%2).</source>
        <translation>La connexion sécurisée à %1 n’a pas pu être établie (%2).</translation>
    </message>
    <message>
        <source>The connection failed (%1).</source>
        <translation>La connexion a échoué (%1).</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. Please tell your IT.</source>
        <translation>%1 Rien n’a été envoyé. Veuillez avertir votre service informatique.</translation>
    </message>
    <message>
        <source>The certificate at %1 belongs to another name (%2): the address may be wrong, or somebody stands in between.</source>
        <translation>Le certificat à l’adresse %1 appartient à un autre nom (%2)&#x202f;: l’adresse est peut-être fausse, ou quelqu’un s’est placé entre deux.</translation>
    </message>
    <message>
        <source>The certificate of %1 ended on %2.</source>
        <translation>Le certificat de %1 a expiré le %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %2 on only: is this computer&apos;s clock right?</source>
        <translation>Le certificat de %1 n’est valable qu’à partir du %2&#x202f;: l’horloge de cet ordinateur est-elle à l’heure&#x202f;?</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate of %1 (%2).</source>
        <translation>Cet ordinateur ne sait pas qui a émis le certificat de %1 (%2).</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted (%2).</source>
        <translation>Le certificat de %1 n’est pas digne de confiance (%2).</translation>
    </message>
</context>
<context>
    <name>schalter::clientapp::App</name>
    <message>
        <source>This computer has no keychain: the login is kept in a file that only you can read.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés&#x202f;: la session est conservée dans un fichier accessible à vous uniquement.</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>There is no password in the file %1.</source>
        <translation>Le fichier %1 ne contient pas de mot de passe.</translation>
    </message>
    <message>
        <source>No server was found for this mail domain (looked for %1). Please enter its address, as your IT department gave it to you.</source>
        <translation>Aucun serveur n’a été trouvé pour ce domaine de messagerie (recherché&#x202f;: %1). Veuillez saisir l’adresse que vous a donnée votre service informatique.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>What the IT department has laid down cannot be read: %1</source>
        <translation>Ce que le service informatique a prédéfini ne peut pas être lu&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>schalter::clientapp::DesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Write to the applicant…</source>
        <translation>Écrire à la personne requérante…</translation>
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
        <translation>É&amp;crire</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Boîte de réception</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
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
        <translation>Administration</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Text modules</source>
        <translation>Modules de texte</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Heures de bureau</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ApplicantPanel</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>none: nothing can be mailed</source>
        <translation>aucune&#x202f;: rien ne peut être envoyé</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Who is the applicant?</source>
        <translation>Qui fait la demande&#x202f;?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The applicant is not told of this; colleagues see it in the ticket&apos;s history.</source>
        <translation>La personne requérante n’en est pas avertie&#x202f;; les collègues voient la modification dans l’historique du ticket.</translation>
    </message>
    <message>
        <source>All links to the page stop working, and nothing can be mailed any more.</source>
        <translation>Tous les liens vers la page cessent de fonctionner et plus rien ne peut être envoyé.</translation>
    </message>
    <message>
        <source>All links that went to the former address stop working. The new address gets a link of its own, and the mails that could not be delivered.</source>
        <translation>Tous les liens envoyés à l’ancienne adresse cessent de fonctionner. La nouvelle adresse reçoit son propre lien et les e-mails qui n’ont pas pu être distribués.</translation>
    </message>
    <message>
        <source>Please enter a name.</source>
        <translation>Veuillez saisir un nom.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::BatchBar</name>
    <message>
        <source>Accept</source>
        <translation>Prendre en charge</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clôturer</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing has been done yet (Ctrl+Z)</source>
        <translation>Rien n’a encore été fait (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Exécuter</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be accepted.</source>
        <translation>
            <numerusform>%n ticket sera pris en charge.</numerusform>
            <numerusform>%n tickets seront pris en charge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will go to %1.</source>
        <translation>
            <numerusform>%n ticket sera attribué à %1.</numerusform>
            <numerusform>%n tickets seront attribués à %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be closed; the applicants are told then.</source>
        <translation>
            <numerusform>%n ticket sera clôturé&#x202f;; la personne requérante en sera alors avertie.</numerusform>
            <numerusform>%n tickets seront clôturés&#x202f;; les personnes requérantes en seront alors averties.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be tagged.</source>
        <translation>
            <numerusform>%n ticket sera étiqueté.</numerusform>
            <numerusform>%n tickets seront étiquetés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will lose the tag.</source>
        <translation>
            <numerusform>%n ticket perdra l’étiquette.</numerusform>
            <numerusform>%n tickets perdront l’étiquette.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be marked as read.</source>
        <translation>
            <numerusform>%n ticket sera marqué comme lu.</numerusform>
            <numerusform>%n tickets seront marqués comme lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be marked as unread.</source>
        <translation>
            <numerusform>%n ticket sera marqué comme non lu.</numerusform>
            <numerusform>%n tickets seront marqués comme non lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be put off.</source>
        <translation>
            <numerusform>%n ticket sera reporté.</numerusform>
            <numerusform>%n tickets seront reportés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be shown again.</source>
        <translation>
            <numerusform>%n ticket sera affiché à nouveau.</numerusform>
            <numerusform>%n tickets seront affichés à nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not done for %n ticket(s):</source>
        <translation>
            <numerusform>Non exécuté pour %n ticket&#x202f;:</numerusform>
            <numerusform>Non exécuté pour %n tickets&#x202f;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schalter::ui::CareBars</name>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Change address…</source>
        <translation>Modifier l’adresse…</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>Ajouter une adresse…</translation>
    </message>
    <message>
        <source>Print a link…</source>
        <translation>Imprimer un lien…</translation>
    </message>
    <message>
        <source>A mail to %1 could not be delivered: %2</source>
        <translation>Un e-mail à&#x202f;%1 n’a pas pu être distribué&#x202f;:&#x202f;%2</translation>
    </message>
    <message numerus="yes">
        <source>So could %n other(s).</source>
        <translation>
            <numerusform>%n autre non plus.</numerusform>
            <numerusform>%n autres non plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no email address: nothing can be sent. What you write only stands on the ticket.</source>
        <translation>Il n’y a pas d’adresse e-mail&#x202f;: rien ne peut être envoyé. Ce que vous écrivez ne figure que sur le ticket.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::CareMenu</name>
    <message>
        <source>Change name or address…</source>
        <translation>Modifier le nom ou l’adresse…</translation>
    </message>
    <message>
        <source>Send a new link…</source>
        <translation>Envoyer un nouveau lien…</translation>
    </message>
    <message>
        <source>Print a link…</source>
        <translation>Imprimer un lien…</translation>
    </message>
    <message>
        <source>Revoke all links…</source>
        <translation>Révoquer tous les liens…</translation>
    </message>
    <message>
        <source>More: address, links, merging</source>
        <translation>Plus&#x202f;: adresse, liens, fusion</translation>
    </message>
    <message>
        <source>Merge into another ticket…</source>
        <translation>Fusionner avec un autre ticket…</translation>
    </message>
</context>
<context>
    <name>schalter::ui::CatalogueFileBox</name>
    <message>
        <source>Line %1: </source>
        <translation>Ligne&#x202f;%1&#x202f;: </translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Catalogue (*.toml)</source>
        <translation>Catalogue (*.toml)</translation>
    </message>
    <message>
        <source>Export the catalogue</source>
        <translation>Exporter le catalogue</translation>
    </message>
    <message>
        <source>Import a catalogue</source>
        <translation>Importer un catalogue</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#x202f;:&#x202f;%2</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté dans&#x202f;%1.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 n’a pas pu être lu&#x202f;:&#x202f;%2</translation>
    </message>
    <message>
        <source>%1 is too large for a catalogue.</source>
        <translation>%1 est trop volumineux pour un catalogue.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Imported: %1 categories, %2 forms, %3 resources.</source>
        <translation>Importé&#x202f;:&#x202f;%1 catégories,&#x202f;%2 formulaires,&#x202f;%3 ressources.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::CategoriesPage</name>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>&amp;New category</source>
        <translation>&amp;Nouvelle catégorie</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>two to six letters A–Z; tickets&apos; numbers begin with it</source>
        <translation>deux à six lettres A–Z&#x202f;; les numéros des tickets commencent par elles</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>Group&apos;s &amp;mailbox</source>
        <translation>&amp;Boîte du groupe</translation>
    </message>
    <message>
        <source>Applicants see the group, never a caseworker&apos;s own address</source>
        <translation>Les personnes requérantes voient le groupe, jamais une adresse personnelle</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Abandonner les modifications</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Who may see this category</source>
        <translation>Qui peut voir cette catégorie</translation>
    </message>
    <message>
        <source>Who may see it and work in it</source>
        <translation>Qui peut la voir et y travailler</translation>
    </message>
    <message>
        <source>Bring mine back</source>
        <translation>Rétablir ma version</translation>
    </message>
    <message>
        <source>A change takes effect at once.</source>
        <translation>Une modification prend effet aussitôt.</translation>
    </message>
    <message>
        <source>Once it is saved you are entitled to it, and can entitle others here.</source>
        <translation>Une fois la catégorie enregistrée, vous y avez accès et pouvez donner ici l’accès à d’autres.</translation>
    </message>
    <message>
        <source>may not log in</source>
        <translation>ne peut pas se connecter</translation>
    </message>
    <message>
        <source>Somebody else has saved this category meanwhile. Yours is still here and nothing was overwritten: choose what is to stay.</source>
        <translation>Quelqu’un d’autre a enregistré cette catégorie entre-temps. Votre version est encore ici et rien n’a été écrasé&#x202f;: choisissez ce qui doit rester.</translation>
    </message>
    <message>
        <source>● Go on with the &amp;new one</source>
        <translation>● Continuer avec la nou&amp;velle</translation>
    </message>
    <message>
        <source>What you had typed is set aside.</source>
        <translation>Ce que vous aviez saisi est mis de côté.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ChatBar</name>
    <message>
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Take the chat (%1)</source>
        <translation>Prendre le chat (%1)</translation>
    </message>
    <message>
        <source>It goes on ringing at the others</source>
        <translation>La sonnerie continue chez les autres</translation>
    </message>
    <message>
        <source>%1 waits in the chat</source>
        <translation>%1 attend dans le chat</translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n autre personne attend</numerusform>
            <numerusform>%n autres personnes attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n s</source>
        <translation>
            <numerusform>depuis %n s</numerusform>
            <numerusform>depuis %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schalter::ui::ChatCorner</name>
    <message>
        <source>Available for chat</source>
        <translation>Disponible pour le chat</translation>
    </message>
    <message>
        <source>Visitors of the public page can ring here during the chat hours</source>
        <translation>Les visiteurs de la page publique peuvent sonner ici pendant les heures du chat</translation>
    </message>
    <message>
        <source>%1 waits in the chat</source>
        <translation>%1 attend dans le chat</translation>
    </message>
    <message numerus="yes">
        <source>%n new chat line(s)</source>
        <translation>
            <numerusform>%n nouvelle ligne de chat</numerusform>
            <numerusform>%n nouvelles lignes de chat</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take who is waiting</source>
        <translation>&amp;Prendre qui attend</translation>
    </message>
    <message>
        <source>To the &amp;next chat</source>
        <translation>Au chat &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Available for chat</source>
        <translation>&amp;Disponible pour le chat</translation>
    </message>
    <message>
        <source>Ring with a &amp;sound</source>
        <translation>Signal s&amp;onore</translation>
    </message>
    <message>
        <source>Available for chat once connected</source>
        <translation>Disponible pour le chat dès la connexion</translation>
    </message>
    <message>
        <source>There is no connection: nobody can ring here at the moment</source>
        <translation>Il n’y a pas de connexion&#x202f;: personne ne peut sonner ici en ce moment</translation>
    </message>
    <message>
        <source>Nobody is waiting in the chat.</source>
        <translation>Personne n’attend dans le chat.</translation>
    </message>
    <message>
        <source>You are in no chat.</source>
        <translation>Vous n’êtes dans aucun chat.</translation>
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
            <numerusform>%1, %n ligne non lue</numerusform>
            <numerusform>%1, %n lignes non lues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ended</source>
        <translation>%1, terminé</translation>
    </message>
</context>
<context>
    <name>schalter::ui::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Tout trouver</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter does it · Esc closes</source>
        <translation>↑ ↓ choisir · Enter exécute · Esc ferme</translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation>Rien ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>schalter::ui::Composer</name>
    <message>
        <source>Paste anyway</source>
        <translation>Coller quand même</translation>
    </message>
    <message>
        <source>&amp;Notify me on reply</source>
        <translation>&amp;M’avertir en cas de réponse</translation>
    </message>
    <message>
        <source>You get a mail when the applicant answers</source>
        <translation>Vous recevez un e-mail quand la personne requérante répond</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send to the applicant (Ctrl+Enter)</source>
        <translation>Envoyer à la personne requérante (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>%1 Your draft is kept.</source>
        <translation>%1 Votre brouillon est conservé.</translation>
    </message>
    <message>
        <source>Write to %1…</source>
        <translation>Écrire à %1…</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Message à %1</translation>
    </message>
    <message>
        <source>This text stands in an internal note. The applicant would read it.</source>
        <translation>Ce texte figure dans une note interne. La personne requérante le lirait.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>Encore %n caractère</numerusform>
            <numerusform>Encore %n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n caractère en trop</numerusform>
            <numerusform>%n caractères en trop</numerusform>
        </translation>
    </message>
    <message>
        <source>You can read this ticket, but not write to the applicant.</source>
        <translation>Vous pouvez lire ce ticket, mais pas écrire à la personne requérante.</translation>
    </message>
    <message>
        <source>The ticket is archived. Nothing can be written any more.</source>
        <translation>Le ticket est archivé. On ne peut plus rien y écrire.</translation>
    </message>
    <message>
        <source>The ticket is closed. Reopen it to write to the applicant.</source>
        <translation>Le ticket est clôturé. Rouvrez-le pour écrire à la personne requérante.</translation>
    </message>
    <message>
        <source>Keep on the ticket</source>
        <translation>Conserver sur le ticket</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>There is no dictionary for %1 on this computer: spelling is not checked.</source>
        <translation>Il n’y a pas de dictionnaire pour %1 sur cet ordinateur&#x202f;: l’orthographe n’est pas vérifiée.</translation>
    </message>
    <message>
        <source>The applicant would read %1.</source>
        <translation>La personne requérante lirait %1.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ConflictPanel</name>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Votre version</translation>
    </message>
    <message>
        <source>Hers</source>
        <translation>L’autre version</translation>
    </message>
    <message>
        <source>All of hers</source>
        <translation>Tout de l’autre</translation>
    </message>
    <message>
        <source>All of mine</source>
        <translation>Tout de la mienne</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Enregistrer ces choix</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Choisi&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not chosen: %1</source>
        <translation>Non choisi&#x202f;: %1</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
</context>
<context>
    <name>schalter::ui::DecisionPanel</name>
    <message>
        <source>Message to the applicant with the decision</source>
        <translation>Message à la personne requérante avec la décision</translation>
    </message>
    <message>
        <source>A message with it (optional); it is always mailed</source>
        <translation>Message joint (facultatif)&#x202f;; il est toujours envoyé par e-mail</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Approve this application?</source>
        <translation>Approuver cette demande&#x202f;?</translation>
    </message>
    <message>
        <source>Decline this application?</source>
        <translation>Refuser cette demande&#x202f;?</translation>
    </message>
    <message>
        <source>Approve and send</source>
        <translation>Approuver et envoyer</translation>
    </message>
    <message>
        <source>Decline and send</source>
        <translation>Refuser et envoyer</translation>
    </message>
    <message>
        <source>Take the approval back?</source>
        <translation>Annuler l’approbation&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel it and send</source>
        <translation>Annuler et envoyer</translation>
    </message>
    <message>
        <source>A message with it (optional); there is no address to mail it to</source>
        <translation>Message joint (facultatif)&#x202f;; il n’y a pas d’adresse à laquelle l’envoyer</translation>
    </message>
</context>
<context>
    <name>schalter::ui::DeskActions</name>
    <message>
        <source>Find an action, a ticket, a person…</source>
        <translation>Chercher une action, un ticket, une personne…</translation>
    </message>
    <message>
        <source>&amp;New ticket…</source>
        <translation>&amp;Nouveau ticket…</translation>
    </message>
    <message>
        <source>To its o&amp;wn window</source>
        <translation>Dans sa propre &amp;fenêtre</translation>
    </message>
    <message>
        <source>No ticket is open.</source>
        <translation>Aucun ticket n’est ouvert.</translation>
    </message>
    <message>
        <source>&amp;Connect now</source>
        <translation>&amp;Connecter maintenant</translation>
    </message>
    <message>
        <source>It is connected.</source>
        <translation>La connexion est établie.</translation>
    </message>
    <message>
        <source>My &amp;substitute…</source>
        <translation>Mon &amp;suppléant ou ma suppléante…</translation>
    </message>
    <message>
        <source>That is only possible while there is a connection.</source>
        <translation>Cela n’est possible qu’avec une connexion.</translation>
    </message>
    <message>
        <source>&amp;Administration and text modules…</source>
        <translation>&amp;Administration et modules de texte…</translation>
    </message>
    <message>
        <source>Co&amp;ver what is shown</source>
        <translation>&amp;Masquer le contenu</translation>
    </message>
    <message>
        <source>&amp;Log out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>To the &amp;inbox</source>
        <translation>Vers la &amp;boîte de réception</translation>
    </message>
    <message>
        <source>Open in its &amp;own window</source>
        <translation>Ouvrir dans sa propre fenê&amp;tre</translation>
    </message>
    <message>
        <source>&amp;Next unread ticket</source>
        <translation>Ticket non lu sui&amp;vant</translation>
    </message>
    <message>
        <source>Next &amp;ticket</source>
        <translation>Ticket su&amp;ivant</translation>
    </message>
    <message>
        <source>&amp;Previous ticket</source>
        <translation>Ticket &amp;précédent</translation>
    </message>
    <message>
        <source>Only &amp;mine: on or off</source>
        <translation>&amp;Les miens seulement&#x202f;: activer ou non</translation>
    </message>
    <message>
        <source>Only &amp;unread: on or off</source>
        <translation>Non l&amp;us seulement&#x202f;: activer ou non</translation>
    </message>
    <message>
        <source>&amp;Reset the filters</source>
        <translation>Réinitialis&amp;er les filtres</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Rechar&amp;ger</translation>
    </message>
    <message>
        <source>Appearance: as the &amp;system</source>
        <translation>Apparence&#x202f;: comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>Appearance: &amp;light</source>
        <translation>Apparence&#x202f;: &amp;claire</translation>
    </message>
    <message>
        <source>Appearance: &amp;dark</source>
        <translation>Apparence&#x202f;: s&amp;ombre</translation>
    </message>
    <message>
        <source>Appearance: high &amp;contrast</source>
        <translation>Apparence&#x202f;: &amp;haut contraste</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>There is no other unread ticket in this list.</source>
        <translation>Il n’y a pas d’autre ticket non lu dans cette liste.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::DraftFiles</name>
    <message>
        <source>Attach files to the internal note</source>
        <translation>Joindre des fichiers à la note interne</translation>
    </message>
    <message>
        <source>Attach files to the reply</source>
        <translation>Joindre des fichiers à la réponse</translation>
    </message>
    <message>
        <source>Files of the internal note</source>
        <translation>Fichiers de la note interne</translation>
    </message>
    <message>
        <source>Files of the reply</source>
        <translation>Fichiers de la réponse</translation>
    </message>
    <message numerus="yes">
        <source>at most %n file(s)</source>
        <translation>
            <numerusform>%n fichier au maximum</numerusform>
            <numerusform>%n fichiers au maximum</numerusform>
        </translation>
    </message>
    <message>
        <source>each up to %1</source>
        <translation>jusqu’à&#x202f;%1 chacun</translation>
    </message>
    <message>
        <source>Attach to the internal note</source>
        <translation>Joindre à la note interne</translation>
    </message>
    <message>
        <source>Attach to the reply to %1</source>
        <translation>Joindre à la réponse à&#x202f;%1</translation>
    </message>
    <message>
        <source>Files that are accepted (%1)</source>
        <translation>Fichiers acceptés (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>schalter::ui::FieldEditor</name>
    <message>
        <source>Must be filled in</source>
        <translation>Doit être rempli</translation>
    </message>
    <message>
        <source>Whole numbers only</source>
        <translation>Nombres entiers seulement</translation>
    </message>
    <message>
        <source>One a line, as key: Text</source>
        <translation>Un par ligne, sous la forme clé&#x202f;: texte</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Libellé</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Example</source>
        <translation>E&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;Choices</source>
        <translation>&amp;Choix</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;Up to</source>
        <translation>&amp;Jusqu’à</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;lé</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
    <message>
        <source>2026-12-24 or today</source>
        <translation>2026-12-24 ou today</translation>
    </message>
    <message>
        <source>18:30</source>
        <translation>18:30</translation>
    </message>
    <message>
        <source>At f&amp;irst</source>
        <translation>Au dé&amp;but</translation>
    </message>
    <message>
        <source>2026-12-24</source>
        <translation>2026-12-24</translation>
    </message>
    <message>
        <source>What stands there when the form is opened; may be empty</source>
        <translation>Ce qui figure là à l’ouverture du formulaire&#x202f;; peut être vide</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>rien de choisi</translation>
    </message>
</context>
<context>
    <name>schalter::ui::FieldRow</name>
    <message>
        <source>Correct “%1”</source>
        <translation>Corriger «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n day(s)</source>
        <translation>
            <numerusform>jusqu’à %n jour</numerusform>
            <numerusform>jusqu’à %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>older</source>
        <translation>plus anciens</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>3 derniers mois</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Last 3 years</source>
        <translation>3 dernières années</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>En &amp;tableau</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Exporter les chiffres</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Ce qui est arrivé</translation>
    </message>
    <message>
        <source>Waiting time to the first answer</source>
        <translation>Temps d’attente jusqu’à la première réponse</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>Still to do, by age</source>
        <translation>Encore à traiter, par âge</translation>
    </message>
    <message>
        <source>Half of the applicants had an answer by then; in brackets nine of ten.</source>
        <translation>La moitié des personnes requérantes avait une réponse d’ici là&#x202f;; entre parenthèses, neuf sur dix.</translation>
    </message>
    <message>
        <source>Open tickets and those being worked on, as of now.</source>
        <translation>Tickets ouverts et en cours de traitement, état actuel.</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Catégorie %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Arrivés</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Usual wait</source>
        <translation>Attente habituelle</translation>
    </message>
    <message>
        <source>Nine of ten</source>
        <translation>Neuf sur dix</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#x202f;: %2</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté dans %1.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::FileChip</name>
    <message>
        <source>Try to attach “%1” again</source>
        <translation>Essayer à nouveau de joindre «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>Annuler «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Retirer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Attached: %1, %2</source>
        <translation>Joint&#x202f;:&#x202f;%1,&#x202f;%2</translation>
    </message>
    <message>
        <source>%1, is being read…</source>
        <translation>%1, lecture en cours…</translation>
    </message>
    <message>
        <source>%1, %2 % uploaded</source>
        <translation>%1,&#x202f;%2&#x202f;% envoyés</translation>
    </message>
    <message>
        <source>%1, is still being checked</source>
        <translation>%1, contrôle en cours</translation>
    </message>
    <message>
        <source>%1, waits</source>
        <translation>%1, en attente</translation>
    </message>
</context>
<context>
    <name>schalter::ui::FileDesk</name>
    <message>
        <source>Show “%1”</source>
        <translation>Afficher «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Open “%1”…</source>
        <translation>Ouvrir «&#x202f;%1&#x202f;»…</translation>
    </message>
    <message>
        <source>Save “%1” as…</source>
        <translation>Enregistrer «&#x202f;%1&#x202f;» sous…</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Tout enregistrer…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Save all in</source>
        <translation>Tout enregistrer dans</translation>
    </message>
    <message>
        <source>“%1” is being fetched…</source>
        <translation>Récupération de «&#x202f;%1&#x202f;»…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” could not be fetched. %2</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être récupéré.&#x202f;%2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#x202f;:&#x202f;%2</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Open “%1” with another program? Files from outside can do harm: only open what you expect.</source>
        <translation>Ouvrir «&#x202f;%1&#x202f;» avec un autre programme&#x202f;? Des fichiers venus de l’extérieur peuvent être dangereux&#x202f;: n’ouvrez que ce que vous attendez.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>No program was found that opens this file. You can save it instead.</source>
        <translation>Aucun programme capable d’ouvrir ce fichier n’a été trouvé. Vous pouvez l’enregistrer.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>“%1” arrived damaged: it is not what was stored. Please tell your administrator.</source>
        <translation>«&#x202f;%1&#x202f;» est arrivé endommagé&#x202f;: ce n’est pas ce qui a été enregistré. Veuillez avertir votre administrateur.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::FilterBar</name>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>Only tickets that I own</source>
        <translation>Seulement les tickets dont je suis responsable</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Search tickets</source>
        <translation>Rechercher des tickets</translation>
    </message>
    <message>
        <source>State of the tickets shown</source>
        <translation>État des tickets affichés</translation>
    </message>
    <message>
        <source>Open + in progress</source>
        <translation>Ouverts + en cours</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Tous les tickets</translation>
    </message>
    <message>
        <source>Only what I have not seen yet</source>
        <translation>Seulement ce que je n’ai pas encore vu</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Search everything, or from:name has:file</source>
        <translation>Tout rechercher, ou de:nom avec:fichier</translation>
    </message>
    <message>
        <source>&lt;p&gt;Search (%1): number, subject, name, entries, messages and notes&lt;/p&gt;&lt;p&gt;&lt;b&gt;&quot;two words&quot;&lt;/b&gt; together · &lt;b&gt;-word&lt;/b&gt; without · &lt;b&gt;from:&lt;/b&gt;name · &lt;b&gt;owner:&lt;/b&gt;me · &lt;b&gt;category:&lt;/b&gt;name · &lt;b&gt;state:&lt;/b&gt;closed · &lt;b&gt;tag:&lt;/b&gt;name · &lt;b&gt;before:&lt;/b&gt;1.9.2026 · &lt;b&gt;after:&lt;/b&gt;2026-09 · &lt;b&gt;has:&lt;/b&gt;file&lt;/p&gt;</source>
        <translation>&lt;p&gt;Rechercher (%1)&#x202f;: numéro, objet, nom, données, messages et notes&lt;/p&gt;&lt;p&gt;&lt;b&gt;&quot;deux mots&quot;&lt;/b&gt; ensemble · &lt;b&gt;-mot&lt;/b&gt; sans · &lt;b&gt;de:&lt;/b&gt;nom · &lt;b&gt;pour:&lt;/b&gt;moi · &lt;b&gt;catégorie:&lt;/b&gt;nom · &lt;b&gt;état:&lt;/b&gt;fermé · &lt;b&gt;étiquette:&lt;/b&gt;nom · &lt;b&gt;avant:&lt;/b&gt;1.9.2026 · &lt;b&gt;après:&lt;/b&gt;2026-09 · &lt;b&gt;avec:&lt;/b&gt;fichier&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Order and columns</source>
        <translation>Ordre et colonnes</translation>
    </message>
    <message>
        <source>Only some categories, owners or tags, or what you have put off</source>
        <translation>Seulement certaines catégories, responsables ou étiquettes, ou ce que vous avez reporté</translation>
    </message>
    <message>
        <source>Show all that is open again</source>
        <translation>Afficher à nouveau tout ce qui est ouvert</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Press to take this filter away</source>
        <translation>Appuyer pour retirer ce filtre</translation>
    </message>
</context>
<context>
    <name>schalter::ui::FilterChoice</name>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable&#x202f;: %1</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reportés</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Catégorie</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>É&amp;tiquette</translation>
    </message>
    <message>
        <source>&amp;Put off</source>
        <translation>Re&amp;portés</translation>
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
        <translation>jj.mm.aaaa</translation>
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
        <translation>Le formulaire tel que le verront les personnes requérantes</translation>
    </message>
</context>
<context>
    <name>schalter::ui::FormsPage</name>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>&amp;New form</source>
        <translation>&amp;Nouveau formulaire</translation>
    </message>
    <message>
        <source>the end of its address, such as hall-hire</source>
        <translation>la fin de son adresse, par exemple location-salle</translation>
    </message>
    <message>
        <source>Message: nothing to decide</source>
        <translation>Message&#x202f;: rien à décider</translation>
    </message>
    <message>
        <source>Registration: is approved or declined</source>
        <translation>Inscription&#x202f;: est approuvée ou refusée</translation>
    </message>
    <message>
        <source>Reservation of a resource</source>
        <translation>Réservation d’une ressource</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>N’est plus proposé</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Introduction</source>
        <translation>&amp;Introduction</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Ca&amp;tegory</source>
        <translation>Ca&amp;tégorie</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Genre</translation>
    </message>
    <message>
        <source>&amp;Resource</source>
        <translation>&amp;Ressource</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Champs du formulaire</translation>
    </message>
    <message>
        <source>&amp;Add a field</source>
        <translation>A&amp;jouter un champ</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move the field up (Alt+Up)</source>
        <translation>Déplacer le champ vers le haut (Alt+Haut)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move the field down (Alt+Down)</source>
        <translation>Déplacer le champ vers le bas (Alt+Bas)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Abandonner les modifications</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Saved. The page shows it from now on.</source>
        <translation>Enregistré. La page le montre dès maintenant.</translation>
    </message>
    <message>
        <source>There is no category yet to put it into.</source>
        <translation>Il n’y a pas encore de catégorie pour cela.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still to be put right before it can be saved.</source>
        <translation>
            <numerusform>Encore&#x202f;%n point à corriger avant d’enregistrer.</numerusform>
            <numerusform>Encore&#x202f;%n points à corriger avant d’enregistrer.</numerusform>
        </translation>
    </message>
    <message>
        <source>● Go on with the &amp;new one</source>
        <translation>● Continuer avec le nou&amp;veau</translation>
    </message>
    <message>
        <source>Somebody else has saved this form meanwhile. Yours is still here and nothing was overwritten: choose what is to stay.</source>
        <translation>Quelqu’un d’autre a enregistré ce formulaire entre-temps. Votre version est encore ici et rien n’a été écrasé&#x202f;: choisissez ce qui doit rester.</translation>
    </message>
    <message>
        <source>Bring mine back</source>
        <translation>Rétablir ma version</translation>
    </message>
    <message>
        <source>Drag a field to its place, or move it by Alt+Up and Alt+Down</source>
        <translation>Faites glisser un champ à sa place ou déplacez-le avec Alt+Haut et Alt+Bas</translation>
    </message>
    <message>
        <source>Below the present one</source>
        <translation>Sous le champ actuel</translation>
    </message>
    <message>
        <source>What you had typed is set aside.</source>
        <translation>Ce que vous aviez saisi est mis de côté.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::HeldBar</name>
    <message>
        <source>Not sent. %1</source>
        <translation>Non envoyé.&#x202f;%1</translation>
    </message>
    <message>
        <source>You have taken this message back.</source>
        <translation>Vous avez repris ce message.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;:&#x202f;%2</translation>
    </message>
    <message>
        <source>Your message waits for the connection.</source>
        <translation>Votre message attend la connexion.</translation>
    </message>
    <message>
        <source>Your note waits for the connection.</source>
        <translation>Votre note attend la connexion.</translation>
    </message>
    <message>
        <source>Waits for the connection: %1</source>
        <translation>Attend la connexion&#x202f;: %1</translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>Date et heure…</translation>
    </message>
    <message>
        <source>Your message will be sent %1.</source>
        <translation>Votre message sera envoyé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 sends this %2:</source>
        <translation>%1 envoie ceci, %2&#x202f;:</translation>
    </message>
</context>
<context>
    <name>schalter::ui::HeldRow</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take the message back and edit it</source>
        <translation>Reprendre le message et le modifier</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Your message will be sent in %n second(s).</source>
        <translation>
            <numerusform>Votre message sera envoyé dans&#x202f;%n seconde.</numerusform>
            <numerusform>Votre message sera envoyé dans&#x202f;%n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your message is being sent…</source>
        <translation>Votre message est en cours d’envoi…</translation>
    </message>
    <message>
        <source>Without a connection it can&apos;t be taken back.</source>
        <translation>Sans connexion, il ne peut pas être repris.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Put the message back into the editor</source>
        <translation>Remettre le message dans l’éditeur</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Autre moment</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Your message can be taken back.</source>
        <translation>Votre message peut être repris.</translation>
    </message>
    <message>
        <source>Take it back; nobody has heard of it yet</source>
        <translation>Le reprendre&#x202f;; personne n’en sait rien encore</translation>
    </message>
    <message>
        <source>The server may have it already: this shows when the connection is back.</source>
        <translation>Le serveur l’a peut-être déjà&#x202f;: cela se verra au retour de la connexion.</translation>
    </message>
    <message>
        <source>Your message goes out as soon as its files are there: %1 %.</source>
        <translation>Votre message part dès que ses fichiers sont là&#x202f;: %1&#x202f;%.</translation>
    </message>
    <message>
        <source>Your message waits for the connection to send its files.</source>
        <translation>Votre message attend la connexion pour envoyer ses fichiers.</translation>
    </message>
    <message>
        <source>Your message waits for its files.</source>
        <translation>Votre message attend ses fichiers.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::HistoryPage</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Text module</source>
        <translation>Module de texte</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajout</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modification</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>suppression</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>n’est plus proposé</translation>
    </message>
    <message>
        <source>may not log in any more</source>
        <translation>ne peut plus se connecter</translation>
    </message>
    <message>
        <source>may log in again</source>
        <translation>peut à nouveau se connecter</translation>
    </message>
    <message>
        <source>given a new password</source>
        <translation>nouveau mot de passe</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importation</translation>
    </message>
    <message>
        <source>put in another order</source>
        <translation>nouvel ordre</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>Afficher &amp;plus</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Modifications, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a été modifié</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Search for who, or for what was changed…</source>
        <translation>Rechercher qui, ou ce qui a été modifié…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Nothing of this has been changed yet.</source>
        <translation>Rien de cela n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>%1 → (nothing)</source>
        <translation>%1 → (rien)</translation>
    </message>
</context>
<context>
    <name>schalter::ui::HoursPage</name>
    <message>
        <source>Office hours</source>
        <translation>Heures de bureau</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>When messages “in office hours” go out, and when visitors of the page can start a chat (time zone %1). They stand in the server&apos;s configuration, under [chat]; your IT changes them there.</source>
        <translation>Quand partent les messages «&#x202f;aux heures de bureau&#x202f;» et quand les visiteurs de la page peuvent commencer un chat (fuseau horaire %1). Elles figurent dans la configuration du serveur, sous [chat]&#x202f;; votre service informatique les y modifie.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>schalter::ui::InboxDelegate</name>
    <message>
        <source>Nobody yet</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <source>We: %1</source>
        <translation>Nous&#x202f;: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#x202f;: %1</translation>
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
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Newest &amp;activity first</source>
        <translation>&amp;Activité la plus récente d’abord</translation>
    </message>
    <message>
        <source>&amp;Longest without activity first</source>
        <translation>Le plus &amp;longtemps sans activité d’abord</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>Les plus &amp;récents d’abord</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>Les plus a&amp;nciens d’abord</translation>
    </message>
    <message>
        <source>By n&amp;umber</source>
        <translation>Par n&amp;uméro</translation>
    </message>
    <message>
        <source>By o&amp;wner</source>
        <translation>Par re&amp;sponsable</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>schalter::ui::InboxWidget</name>
    <message>
        <source>The tickets could not be loaded</source>
        <translation>Les tickets n’ont pas pu être chargés</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Loading tickets…</source>
        <translation>Chargement des tickets…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No ticket that you may see here matches “%1”.</source>
        <translation>Aucun ticket que vous pouvez voir ici ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Reset the filters</source>
        <translation>Réinitialiser les filtres</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Rien de non lu</translation>
    </message>
    <message>
        <source>You have seen all that came in.</source>
        <translation>Vous avez vu tout ce qui est arrivé.</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No tickets of yours</source>
        <translation>Vous n’avez aucun ticket</translation>
    </message>
    <message>
        <source>Tickets that you accept or that are assigned to you stand here.</source>
        <translation>Les tickets que vous prenez en charge ou qui vous sont attribués figurent ici.</translation>
    </message>
    <message>
        <source>Show everybody&apos;s</source>
        <translation>Afficher ceux de tous</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>Tout est fait</translation>
    </message>
    <message>
        <source>New applications appear here by themselves.</source>
        <translation>Les nouvelles demandes apparaissent ici automatiquement.</translation>
    </message>
    <message>
        <source>No tickets in this state</source>
        <translation>Aucun ticket dans cet état</translation>
    </message>
    <message>
        <source>No open ticket that you may see matches “%1”. Closed and archived ones were not searched.</source>
        <translation>Aucun ticket ouvert que vous pouvez voir ne correspond à «&#x202f;%1&#x202f;». Les tickets clôturés et archivés n’ont pas été parcourus.</translation>
    </message>
    <message>
        <source>Search all tickets</source>
        <translation>Rechercher dans tous les tickets</translation>
    </message>
    <message>
        <source>Nothing put off</source>
        <translation>Rien de reporté</translation>
    </message>
    <message>
        <source>What you put off waits here until its time has come.</source>
        <translation>Ce que vous reportez attend ici que son moment soit venu.</translation>
    </message>
    <message>
        <source>Back to the inbox</source>
        <translation>Retour à la boîte de réception</translation>
    </message>
</context>
<context>
    <name>schalter::ui::InlineBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Masquer ce message</translation>
    </message>
</context>
<context>
    <name>schalter::ui::LanguageTabs</name>
    <message>
        <source>Language of the texts</source>
        <translation>Langue des textes</translation>
    </message>
    <message>
        <source>Something has no text in this language yet</source>
        <translation>Il manque encore un texte dans cette langue</translation>
    </message>
</context>
<context>
    <name>schalter::ui::LaterPanel</name>
    <message>
        <source>Send then</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>When the message is sent</source>
        <translation>Quand le message sera envoyé</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Envoyer le</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Prendre %1</translation>
    </message>
</context>
<context>
    <name>schalter::ui::LinkPanel</name>
    <message>
        <source>Link to the applicant&apos;s page</source>
        <translation>Lien vers la page de la demande</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Sheet to print</source>
        <translation>Feuille à imprimer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Send a new link</source>
        <translation>Envoyer un nouveau lien</translation>
    </message>
    <message>
        <source>A new link goes to %1. The earlier links stop working at once.</source>
        <translation>Un nouveau lien part à&#x202f;%1. Les anciens liens cessent aussitôt de fonctionner.</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Créer un lien</translation>
    </message>
    <message>
        <source>A new link to hand out on paper. The earlier links stop working at once.</source>
        <translation>Un nouveau lien à remettre sur papier. Les anciens liens cessent aussitôt de fonctionner.</translation>
    </message>
    <message>
        <source>Revoke all links</source>
        <translation>Révoquer tous les liens</translation>
    </message>
    <message>
        <source>All links stop working at once. Without an address nobody can ask for a new one.</source>
        <translation>Tous les liens cessent aussitôt de fonctionner. Sans adresse, personne ne peut en demander un nouveau.</translation>
    </message>
    <message>
        <source>All links stop working at once, on open pages too. The applicant can ask for a new one.</source>
        <translation>Tous les liens cessent aussitôt de fonctionner, aussi sur les pages ouvertes. La personne requérante peut en demander un nouveau.</translation>
    </message>
    <message>
        <source>Hand this link to %1. It is shown only once: whoever has it can read the ticket&apos;s page.</source>
        <translation>Remettez ce lien à&#x202f;%1. Il n’est montré qu’une fois&#x202f;: toute personne qui le possède peut lire la page du ticket.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::LoginWindow</name>
    <message>
        <source>Log in – Schalter</source>
        <translation>Connexion – Schalter</translation>
    </message>
    <message>
        <source>Log in to Schalter</source>
        <translation>Se connecter à Schalter</translation>
    </message>
    <message>
        <source>&amp;Server address</source>
        <translation>Adresse du &amp;serveur</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nom d’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>Stay &amp;logged in on this computer</source>
        <translation>&amp;Garder ma session ouverte sur cet ordinateur</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Please enter the server&apos;s address, as your IT department gave it to you.</source>
        <translation>Veuillez saisir l’adresse du serveur que vous a donnée votre service informatique.</translation>
    </message>
    <message>
        <source>Please enter your user name and your password.</source>
        <translation>Veuillez saisir votre nom d’utilisateur et votre mot de passe.</translation>
    </message>
    <message>
        <source>Address, or your mail address</source>
        <translation>Adresse, ou votre adresse e-mail</translation>
    </message>
    <message>
        <source>Your IT department has laid this address down.</source>
        <translation>Votre service informatique a prédéfini cette adresse.</translation>
    </message>
    <message>
        <source>Your office&apos;s server is %1, which lies outside of your mail domain. If you know it, press Log in.</source>
        <translation>Le serveur de votre administration est %1, situé hors de votre domaine de messagerie. Si vous le connaissez, appuyez sur Se connecter.</translation>
    </message>
    <message>
        <source>Looking for the server…</source>
        <translation>Recherche du serveur…</translation>
    </message>
</context>
<context>
    <name>schalter::ui::MainWindow</name>
    <message>
        <source>No ticket open</source>
        <translation>Aucun ticket ouvert</translation>
    </message>
    <message>
        <source>Choose a ticket on the left with the mouse, or with the arrow keys and Enter.</source>
        <translation>Choisissez un ticket à gauche, avec la souris ou avec les touches fléchées et Enter.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Ticket %1 was not found. It may belong to a category that you are not entitled to.</source>
        <translation>Le ticket&#x202f;%1 est introuvable. Il appartient peut-être à une catégorie à laquelle vous n’avez pas accès.</translation>
    </message>
    <message>
        <source>Ticket %1 could not be looked for: there is no connection.</source>
        <translation>Le ticket&#x202f;%1 n’a pas pu être recherché&#x202f;: il n’y a pas de connexion.</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Ouvrir le ticket</translation>
    </message>
    <message>
        <source>Offline, as of %1.</source>
        <translation>Hors ligne, état&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1, %2: what you wrote or did was not taken. %3</source>
        <translation>%1, %2&#x202f;: ce que vous avez écrit ou fait n’a pas été accepté. %3</translation>
    </message>
    <message>
        <source>What you wrote or did on a ticket was not taken. %1</source>
        <translation>Ce que vous avez écrit ou fait sur un ticket n’a pas été accepté. %1</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more ticket(s))</source>
        <translation>
            <numerusform>(et %n autre ticket)</numerusform>
            <numerusform>(et %n autres tickets)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schalter::ui::MentionCompleter</name>
    <message>
        <source>Colleagues who can be named</source>
        <translation>Collègues que l’on peut mentionner</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ModuleFiles</name>
    <message>
        <source>Attach &amp;files…</source>
        <translation>Joindre des &amp;fichiers…</translation>
    </message>
    <message>
        <source>They go out with every message that this text module is inserted into</source>
        <translation>Ils partent avec chaque message dans lequel ce module de texte est inséré</translation>
    </message>
    <message>
        <source>Files of the text module</source>
        <translation>Fichiers du module de texte</translation>
    </message>
    <message>
        <source>Files for the text module</source>
        <translation>Fichiers pour le module de texte</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ModuleHelp</name>
    <message>
        <source>Text module</source>
        <translation>Module de texte</translation>
    </message>
    <message>
        <source>Show the next one</source>
        <translation>Afficher le suivant</translation>
    </message>
    <message>
        <source>Insert a text module (Ctrl+Space, Ctrl+J, or / at the beginning of a line)</source>
        <translation>Insérer un module de texte (Ctrl+Espace, Ctrl+J ou / en début de ligne)</translation>
    </message>
    <message>
        <source>%1 could not be filled in. Please write what belongs there; then it can be sent.</source>
        <translation>%1 n’a pas pu être rempli. Veuillez écrire ce qui doit y figurer&#x202f;; l’envoi sera alors possible.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more could not be filled in. Please write what belongs there; then it can be sent.</source>
        <translation>
            <numerusform>%1 et&#x202f;%n autre n’ont pas pu être remplis. Veuillez écrire ce qui doit y figurer&#x202f;; l’envoi sera alors possible.</numerusform>
            <numerusform>%1 et&#x202f;%n autres n’ont pas pu être remplis. Veuillez écrire ce qui doit y figurer&#x202f;; l’envoi sera alors possible.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schalter::ui::ModulePalette</name>
    <message>
        <source>↑ ↓ choose · Enter inserts · Esc closes</source>
        <translation>↑ ↓ choisir · Enter insère · Esc ferme</translation>
    </message>
    <message>
        <source>Search text modules…</source>
        <translation>Rechercher des modules de texte…</translation>
    </message>
    <message>
        <source>Search text modules</source>
        <translation>Rechercher des modules de texte</translation>
    </message>
    <message>
        <source>Text modules</source>
        <translation>Modules de texte</translation>
    </message>
    <message>
        <source>Text as it will be inserted</source>
        <translation>Texte tel qu’il sera inséré</translation>
    </message>
    <message>
        <source>There are no text modules yet. Make some under Administration (Ctrl+Shift+M).</source>
        <translation>Il n’y a pas encore de modules de texte. Créez-en sous Administration (Ctrl+Shift+M).</translation>
    </message>
    <message>
        <source>No text module holds “%1”.</source>
        <translation>Aucun module de texte ne contient «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no text in %1: this one is in %2.</source>
        <translation>Il n’y a pas de texte en&#x202f;%1&#x202f;: celui-ci est en&#x202f;%2.</translation>
    </message>
    <message>
        <source>Attaches %1</source>
        <translation>Joint&#x202f;%1</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ModulesPage</name>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Search text modules</source>
        <translation>Rechercher des modules de texte</translation>
    </message>
    <message>
        <source>Text modules</source>
        <translation>Modules de texte</translation>
    </message>
    <message>
        <source>&amp;New text module</source>
        <translation>&amp;Nouveau module de texte</translation>
    </message>
    <message>
        <source>a short word to type, such as “thanks”</source>
        <translation>un mot court à taper, par exemple «&#x202f;merci&#x202f;»</translation>
    </message>
    <message>
        <source>Text in the chosen language</source>
        <translation>Texte dans la langue choisie</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Keyword</source>
        <translation>&amp;Mot-clé</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>Insert a placeholder…</source>
        <translation>Insérer un champ de remplacement…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Abandonner les modifications</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>me only</source>
        <translation>moi seulement</translation>
    </message>
    <message>
        <source>all categories</source>
        <translation>toutes les catégories</translation>
    </message>
    <message>
        <source>Nobody knows a placeholder {%1}.</source>
        <translation>Il n’existe pas de champ de remplacement {%1}.</translation>
    </message>
    <message>
        <source>A colleague has removed this text module. Yours is still here: save it to make it anew.</source>
        <translation>Un ou une collègue a supprimé ce module de texte. Le vôtre est encore là&#x202f;: enregistrez-le pour le recréer.</translation>
    </message>
    <message>
        <source>Please give it a title.</source>
        <translation>Veuillez saisir un titre.</translation>
    </message>
    <message>
        <source>Please write its text in one language at least.</source>
        <translation>Veuillez écrire le texte dans au moins une langue.</translation>
    </message>
    <message>
        <source>Save it anew</source>
        <translation>Enregistrer à nouveau</translation>
    </message>
    <message>
        <source>Bring mine back</source>
        <translation>Rétablir ma version</translation>
    </message>
    <message>
        <source>A colleague has changed this text module meanwhile. Yours is still here and nothing was overwritten: choose what is to stay.</source>
        <translation>Un ou une collègue a modifié ce module de texte entre-temps. Votre version est encore ici et rien n’a été écrasé&#x202f;: choisissez ce qui doit rester.</translation>
    </message>
    <message>
        <source>● Go on with the &amp;new one</source>
        <translation>● Continuer avec le nou&amp;veau</translation>
    </message>
    <message>
        <source>The text modules could not be loaded</source>
        <translation>Les modules de texte n’ont pas pu être chargés</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No text module holds all of these words.</source>
        <translation>Aucun module de texte ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>No text modules yet</source>
        <translation>Pas encore de modules de texte</translation>
    </message>
    <message>
        <source>Write down what you answer often, and insert it while writing with Ctrl+Space. What is yours only you see; leads and administrators write those for everybody.</source>
        <translation>Notez ce que vous répondez souvent et insérez-le en écrivant avec Ctrl+Espace. Les vôtres ne sont visibles que pour vous&#x202f;; la direction et l’administration écrivent ceux pour tous.</translation>
    </message>
    <message>
        <source>What you had typed is set aside.</source>
        <translation>Ce que vous aviez saisi est mis de côté.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::NewTicketPanel</name>
    <message>
        <source>New ticket for someone at the counter</source>
        <translation>Nouveau ticket pour une personne au guichet</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>The applicant&apos;s language</source>
        <translation>Langue de la personne requérante</translation>
    </message>
    <message>
        <source>Name of the applicant</source>
        <translation>Nom de la personne requérante</translation>
    </message>
    <message>
        <source>Email address, if there is one</source>
        <translation>Adresse e-mail, s’il y en a une</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Ouvrir le ticket</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Without a form</source>
        <translation>Sans formulaire</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De quoi s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>A confirmation with a link to the ticket&apos;s page goes to this address.</source>
        <translation>Une confirmation avec le lien vers la page du ticket est envoyée à cette adresse.</translation>
    </message>
    <message>
        <source>Without an address nothing can be mailed. You can add one later, or print a link.</source>
        <translation>Sans adresse, rien ne peut être envoyé. Vous pourrez en ajouter une plus tard ou imprimer un lien.</translation>
    </message>
    <message>
        <source>There is no connection to the server. What you typed is kept; please try again.</source>
        <translation>Il n’y a pas de connexion au serveur. Ce que vous avez saisi est conservé&#x202f;; veuillez réessayer.</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nouveau ticket</translation>
    </message>
</context>
<context>
    <name>schalter::ui::NotesPanel</name>
    <message>
        <source>Add note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Notes internes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Internal – never visible to the applicant</source>
        <translation>Interne – jamais visible pour la personne requérante</translation>
    </message>
    <message>
        <source>Internal note, never visible to the applicant</source>
        <translation>Note interne, jamais visible pour la personne requérante</translation>
    </message>
    <message>
        <source>Add the note (Ctrl+Enter in the note)</source>
        <translation>Ajouter la note (Ctrl+Enter dans la note)</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n caractère en trop</numerusform>
            <numerusform>%n caractères en trop</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a note for colleagues; @ names one…</source>
        <translation>Écrire une note pour les collègues&#x202f;; @ mentionne quelqu’un…</translation>
    </message>
</context>
<context>
    <name>schalter::ui::Notifier</name>
    <message>
        <source>%1 wrote</source>
        <translation>%1 a écrit</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nouveau ticket</translation>
    </message>
    <message numerus="yes">
        <source>Schalter: %n unread message(s) for you</source>
        <translation>
            <numerusform>Schalter&#x202f;: %n message non lu pour vous</numerusform>
            <numerusform>Schalter&#x202f;: %n messages non lus pour vous</numerusform>
        </translation>
    </message>
    <message>
        <source>Schalter: no unread messages for you</source>
        <translation>Schalter&#x202f;: aucun message non lu pour vous</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message numerus="yes">
        <source>Chat: %n waiting or unread</source>
        <translation>
            <numerusform>Chat&#x202f;: %n en attente ou non lu</numerusform>
            <numerusform>Chat&#x202f;: %n en attente ou non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Schalter</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>There is something new.</source>
        <translation>Il y a du nouveau.</translation>
    </message>
    <message>
        <source>%1 named you in a note</source>
        <translation>%1 vous a mentionné dans une note</translation>
    </message>
</context>
<context>
    <name>schalter::ui::PeoplePage</name>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>may not log in</source>
        <translation>ne peut pas se connecter</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>● Go on with the &amp;new one</source>
        <translation>● Continuer avec la nou&amp;velle</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>&amp;Nouvelle personne</translation>
    </message>
    <message>
        <source>Somebody else has changed this person meanwhile. Yours is still here and nothing was overwritten: choose what is to stay.</source>
        <translation>Quelqu’un d’autre a modifié cette personne entre-temps. Votre version est encore ici et rien n’a été écrasé&#x202f;: choisissez ce qui doit rester.</translation>
    </message>
    <message>
        <source>The password of “%1” is %2. It is shown only now: pass it on in a way that nobody else sees.</source>
        <translation>Le mot de passe de «&#x202f;%1&#x202f;» est %2. Il n’est montré que maintenant&#x202f;: transmettez-le de façon que personne d’autre ne le voie.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Bring mine back</source>
        <translation>Rétablir ma version</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>&amp;Email address</source>
        <translation>Adresse e-&amp;mail</translation>
    </message>
    <message>
        <source>Start &amp;password</source>
        <translation>Mot de &amp;passe initial</translation>
    </message>
    <message>
        <source>Empty: one is made, and shown once</source>
        <translation>Vide&#x202f;: il en est créé un, montré une seule fois</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>May log in</source>
        <translation>Peut se connecter</translation>
    </message>
    <message>
        <source>Without it she is logged out at once, and stays in all that she has done</source>
        <translation>Sans cela, la personne est aussitôt déconnectée&#x202f;; son nom reste à tout ce qu’elle a fait</translation>
    </message>
    <message>
        <source>&amp;Categories</source>
        <translation>&amp;Catégories</translation>
    </message>
    <message>
        <source>&amp;Substitute</source>
        <translation>&amp;Suppléant/e</translation>
    </message>
    <message>
        <source>Only while she is away:</source>
        <translation>Seulement pendant l’absence&#x202f;:</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>Absence dès le</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Absence jusqu’au</translation>
    </message>
    <message>
        <source>New pass&amp;word</source>
        <translation>Nouveau mo&amp;t de passe</translation>
    </message>
    <message>
        <source>Makes one and shows it once; whoever is logged in with the old one is logged out</source>
        <translation>En crée un et le montre une seule fois&#x202f;; toute session ouverte avec l’ancien est fermée</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Abandonner les modifications</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>What you had typed is set aside.</source>
        <translation>Ce que vous aviez saisi est mis de côté.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::PictureViewer</name>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 sur&#x202f;%3)</translation>
    </message>
    <message>
        <source>The picture is being fetched…</source>
        <translation>Récupération de l’image…</translation>
    </message>
</context>
<context>
    <name>schalter::ui::PlaceBar</name>
    <message>
        <source>Merge them anyway</source>
        <translation>Fusionner quand même</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Out of my inbox until later, or until the applicant answers; only for me</source>
        <translation>Hors de ma boîte de réception jusqu’à plus tard ou jusqu’à une réponse de la personne requérante&#x202f;; seulement pour moi</translation>
    </message>
    <message>
        <source>Merged: go to the other ticket</source>
        <translation>Fusionné&#x202f;: aller à l’autre ticket</translation>
    </message>
    <message>
        <source>Number of the ticket to go on with</source>
        <translation>Numéro du ticket dans lequel continuer</translation>
    </message>
    <message>
        <source>Close this one and merge</source>
        <translation>Clôturer celui-ci et fusionner</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Press to take this tag off</source>
        <translation>Appuyer pour retirer cette étiquette</translation>
    </message>
    <message>
        <source>&amp;Merge this one into</source>
        <translation>&amp;Fusionner celui-ci dans</translation>
    </message>
    <message numerus="yes">
        <source>More than %n other open ticket(s) of this applicant</source>
        <translation>
            <numerusform>Plus de %n autre ticket ouvert de cette personne</numerusform>
            <numerusform>Plus de %n autres tickets ouverts de cette personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other open ticket(s) of this applicant</source>
        <translation>
            <numerusform>%n autre ticket ouvert de cette personne</numerusform>
            <numerusform>%n autres tickets ouverts de cette personne</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of your inbox until %1, or until the applicant answers.</source>
        <translation>Hors de votre boîte de réception jusqu’à une réponse de la personne requérante ou jusqu’à&#x202f;: %1.</translation>
    </message>
    <message>
        <source>There is no ticket with this number that you may see.</source>
        <translation>Il n’y a pas de ticket avec ce numéro que vous puissiez voir.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::PresenceLine</name>
    <message>
        <source>The applicant is writing…</source>
        <translation>La personne requérante écrit…</translation>
    </message>
    <message>
        <source>The applicant is here</source>
        <translation>La personne requérante est là</translation>
    </message>
    <message>
        <source>%1 is writing a reply…</source>
        <translation>%1 écrit une réponse…</translation>
    </message>
    <message>
        <source>%1 has this ticket open</source>
        <translation>%1 a ouvert ce ticket</translation>
    </message>
</context>
<context>
    <name>schalter::ui::Privacy</name>
    <message>
        <source>Covered</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>What stands here is hidden until you come back.</source>
        <translation>Le contenu est masqué jusqu’à votre retour.</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Réafficher</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ResourcesPage</name>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>&amp;New resource</source>
        <translation>&amp;Nouvelle ressource</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Abandonner les modifications</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>One a line, as key: Text</source>
        <translation>Une par ligne, sous la forme clé&#x202f;: texte</translation>
    </message>
    <message>
        <source>One a line: 2026-12-24 2027-01-02 Reason</source>
        <translation>Une par ligne&#x202f;: 2026-12-24 2027-01-02 motif</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>O&amp;ptions</translation>
    </message>
    <message>
        <source>closed; or 08:00-12:00, 13:30-22:00</source>
        <translation>fermé&#x202f;; ou 08:00-12:00, 13:30-22:00</translation>
    </message>
    <message>
        <source>&amp;Closed days</source>
        <translation>&amp;Jours de fermeture</translation>
    </message>
    <message>
        <source>Not &amp;shorter than</source>
        <translation>Pas plus co&amp;urt que</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Not &amp;longer than</source>
        <translation>Pas plus &amp;long que</translation>
    </message>
    <message>
        <source>&amp;Free between two</source>
        <translation>&amp;Libre entre deux</translation>
    </message>
    <message>
        <source>&amp;Ahead at most</source>
        <translation>À l’a&amp;vance au plus</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>any</source>
        <translation>au choix</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>“%1” is not a time or day.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni une heure ni un jour.</translation>
    </message>
    <message>
        <source>Bring mine back</source>
        <translation>Rétablir ma version</translation>
    </message>
    <message>
        <source>Somebody else has saved this resource meanwhile. Yours is still here and nothing was overwritten: choose what is to stay.</source>
        <translation>Quelqu’un d’autre a enregistré cette ressource entre-temps. Votre version est encore ici et rien n’a été écrasé&#x202f;: choisissez ce qui doit rester.</translation>
    </message>
    <message>
        <source>● Go on with the &amp;new one</source>
        <translation>● Cont&amp;inuer avec la nouvelle</translation>
    </message>
    <message>
        <source>What you had typed is set aside.</source>
        <translation>Ce que vous aviez saisi est mis de côté.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::SendLater</name>
    <message>
        <source>Send later</source>
        <translation>Envoyer plus tard</translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>Date et heure…</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Ctrl+K finds everything, also what has no keys · Esc closes</source>
        <translation>Ctrl+K trouve tout, aussi ce qui n’a pas de raccourci · Esc ferme</translation>
    </message>
</context>
<context>
    <name>schalter::ui::SnoozeMenu</name>
    <message>
        <source>For an &amp;hour</source>
        <translation>Pour une &amp;heure</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow morning</source>
        <translation>Jusqu’à &amp;demain matin</translation>
    </message>
    <message>
        <source>Until &amp;Monday</source>
        <translation>Jusqu’à &amp;lundi</translation>
    </message>
    <message>
        <source>For a &amp;week</source>
        <translation>Pour une &amp;semaine</translation>
    </message>
    <message>
        <source>For a m&amp;onth</source>
        <translation>Pour un &amp;mois</translation>
    </message>
    <message>
        <source>Until this &amp;afternoon</source>
        <translation>Jusqu’à cet &amp;après-midi</translation>
    </message>
    <message>
        <source>It comes back earlier if the applicant answers</source>
        <translation>Il revient plus tôt si la personne requérante répond</translation>
    </message>
    <message>
        <source>&amp;Show it again now</source>
        <translation>&amp;Réafficher maintenant</translation>
    </message>
</context>
<context>
    <name>schalter::ui::SpellHelp</name>
    <message>
        <source>&amp;Add “%1” to the dictionary</source>
        <translation>&amp;Ajouter «&#x202f;%1&#x202f;» au dictionnaire</translation>
    </message>
    <message>
        <source>Nothing similar is known</source>
        <translation>Rien de semblable n’est connu</translation>
    </message>
</context>
<context>
    <name>schalter::ui::StaleBar</name>
    <message>
        <source>Send anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Received from %1 while you were writing:</source>
        <translation>Reçu de %1 pendant que vous écriviez&#x202f;:</translation>
    </message>
</context>
<context>
    <name>schalter::ui::StatusLine</name>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) waiting to be sent</source>
        <translation>
            <numerusform>%n opération en attente d’envoi</numerusform>
            <numerusform>%n opérations en attente d’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s) for you</source>
        <translation>
            <numerusform>%n message non lu pour vous</numerusform>
            <numerusform>%n messages non lus pour vous</numerusform>
        </translation>
    </message>
    <message>
        <source>No unread messages for you</source>
        <translation>Aucun message non lu pour vous</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer</source>
        <translation>Rien n’est conservé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Your organisation wants it so, or the disk refuses it. What is not sent when you close the program is lost.</source>
        <translation>Votre organisation le veut ainsi, ou le disque le refuse. Ce qui n’est pas envoyé à la fermeture du programme sera perdu.</translation>
    </message>
    <message numerus="yes">
        <source>Sending: %n left</source>
        <translation>
            <numerusform>Envoi&#x202f;: encore %n</numerusform>
            <numerusform>Envoi&#x202f;: encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting… What you see is as of %1</source>
        <translation>Connexion… Ce que vous voyez date de&#x202f;: %1</translation>
    </message>
    <message>
        <source>Offline, as of %1</source>
        <translation>Hors ligne, état&#x202f;: %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
</context>
<context>
    <name>schalter::ui::SubmissionPanel</name>
    <message>
        <source>Submission</source>
        <translation>Demande</translation>
    </message>
</context>
<context>
    <name>schalter::ui::SubstituteMenu</name>
    <message>
        <source>My &amp;substitute</source>
        <translation>Mon &amp;suppléant ou ma suppléante</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Only while I am &amp;away:</source>
        <translation>Seulement pendant mon &amp;absence&#x202f;:</translation>
    </message>
    <message>
        <source>from</source>
        <translation>du</translation>
    </message>
    <message>
        <source>until</source>
        <translation>au</translation>
    </message>
</context>
<context>
    <name>schalter::ui::TagMenu</name>
    <message>
        <source>New tag…</source>
        <translation>Nouvelle étiquette…</translation>
    </message>
    <message>
        <source>Name of a new tag</source>
        <translation>Nom d’une nouvelle étiquette</translation>
    </message>
</context>
<context>
    <name>schalter::ui::TalkLines</name>
    <message>
        <source>What was written in the chat</source>
        <translation>Ce qui a été écrit dans le chat</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>is being sent…</source>
        <translation>envoi en cours…</translation>
    </message>
</context>
<context>
    <name>schalter::ui::TalkWidget</name>
    <message>
        <source>Open the ticket</source>
        <translation>Ouvrir le ticket</translation>
    </message>
    <message>
        <source>Write a line…</source>
        <translation>Écrire une ligne…</translation>
    </message>
    <message>
        <source>Line for the visitor</source>
        <translation>Ligne pour la visiteuse ou le visiteur</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enter envoie</translation>
    </message>
    <message>
        <source>End chat</source>
        <translation>Terminer le chat</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>The visitor is writing…</source>
        <translation>L’autre personne écrit…</translation>
    </message>
    <message>
        <source>The visitor&apos;s page is closed</source>
        <translation>La page de l’autre personne est fermée</translation>
    </message>
    <message>
        <source>It becomes a ticket of yours, to which files can be added; the visitor gets all of it by mail</source>
        <translation>Il en résulte un ticket à vous, auquel on peut ajouter des fichiers&#x202f;; la visiteuse ou le visiteur reçoit le tout par e-mail</translation>
    </message>
    <message>
        <source>Text module</source>
        <translation>Module de texte</translation>
    </message>
    <message>
        <source>The text module&apos;s files can&apos;t go out in the chat. Attach them in the ticket that it becomes.</source>
        <translation>Les fichiers du module de texte ne peuvent pas partir dans le chat. Joignez-les dans le ticket qui en résultera.</translation>
    </message>
    <message>
        <source>Shift and Enter begin a new line; Ctrl and Enter always send</source>
        <translation>Maj et Enter commence une nouvelle ligne&#x202f;; Ctrl et Enter envoie toujours</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>the chat has ended</source>
        <translation>le chat est terminé</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>No connection. What you write is sent as soon as it is back.</source>
        <translation>Pas de connexion. Ce que vous écrivez sera envoyé dès qu’elle sera rétablie.</translation>
    </message>
    <message>
        <source>The visitor is here</source>
        <translation>L’autre personne est là</translation>
    </message>
    <message>
        <source>The visitor is looking at another page</source>
        <translation>L’autre personne regarde une autre page</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>Encore %n caractère</numerusform>
            <numerusform>Encore %n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n caractère en trop</numerusform>
            <numerusform>%n caractères en trop</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schalter::ui::TicketActions</name>
    <message>
        <source>No ticket is open.</source>
        <translation>Aucun ticket n’est ouvert.</translation>
    </message>
    <message>
        <source>The ticket is still being loaded.</source>
        <translation>Le ticket est encore en cours de chargement.</translation>
    </message>
    <message>
        <source>That is not possible in the ticket&apos;s present state.</source>
        <translation>Cela n’est pas possible dans l’état actuel du ticket.</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Prendre en charge</translation>
    </message>
    <message>
        <source>A&amp;pprove…</source>
        <translation>&amp;Approuver…</translation>
    </message>
    <message>
        <source>&amp;Decline…</source>
        <translation>Re&amp;fuser…</translation>
    </message>
    <message>
        <source>Cance&amp;l approval…</source>
        <translation>Annu&amp;ler l’approbation…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Clôturer</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>Rou&amp;vrir</translation>
    </message>
    <message>
        <source>Arc&amp;hive</source>
        <translation>Arc&amp;hiver</translation>
    </message>
    <message>
        <source>Out of the arch&amp;ive</source>
        <translation>Sort&amp;ir des archives</translation>
    </message>
    <message>
        <source>Assi&amp;gn…</source>
        <translation>Attri&amp;buer…</translation>
    </message>
    <message>
        <source>Assign to whom?</source>
        <translation>Attribuer à qui&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Mute or unmute</source>
        <translation>Sourdine&#x202f;: &amp;mettre ou retirer</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Marquer comme &amp;non lu</translation>
    </message>
    <message>
        <source>Corr&amp;ect a field…</source>
        <translation>Corri&amp;ger un champ…</translation>
    </message>
    <message>
        <source>Correct which field?</source>
        <translation>Corriger quel champ&#x202f;?</translation>
    </message>
    <message>
        <source>No field can be corrected in the ticket&apos;s present state.</source>
        <translation>Aucun champ ne peut être corrigé dans l’état actuel du ticket.</translation>
    </message>
    <message>
        <source>Cop&amp;y a link for colleagues</source>
        <translation>Copier &amp;un lien pour les collègues</translation>
    </message>
    <message>
        <source>Change name or address…</source>
        <translation>Modifier le nom ou l’adresse…</translation>
    </message>
    <message>
        <source>Send a new link…</source>
        <translation>Envoyer un nouveau lien…</translation>
    </message>
    <message>
        <source>Print a link…</source>
        <translation>Imprimer un lien…</translation>
    </message>
    <message>
        <source>Revoke all links…</source>
        <translation>Révoquer tous les liens…</translation>
    </message>
    <message>
        <source>Write a &amp;reply</source>
        <translation>Écrire une &amp;réponse</translation>
    </message>
    <message>
        <source>Insert a &amp;text module…</source>
        <translation>Insérer un module de &amp;texte…</translation>
    </message>
    <message>
        <source>Next s&amp;pelling mistake</source>
        <translation>Faute d’orthographe &amp;suivante</translation>
    </message>
    <message>
        <source>Attach &amp;files to the reply…</source>
        <translation>&amp;Joindre des fichiers à la réponse…</translation>
    </message>
    <message>
        <source>&amp;Notify me on reply: on or off</source>
        <translation>M’avertir en cas &amp;de réponse&#x202f;: activer ou non</translation>
    </message>
    <message>
        <source>&amp;Send the reply</source>
        <translation>&amp;Envoyer la réponse</translation>
    </message>
    <message>
        <source>There is nothing to send yet, or more than fits.</source>
        <translation>Il n’y a encore rien à envoyer, ou le texte est trop long.</translation>
    </message>
    <message>
        <source>Ta&amp;ke back what was sent</source>
        <translation>Reprendre ce &amp;qui a été envoyé</translation>
    </message>
    <message>
        <source>Write a n&amp;ote</source>
        <translation>Écrire une n&amp;ote</translation>
    </message>
    <message>
        <source>Attach files to the note…</source>
        <translation>Joindre des fichiers à la note…</translation>
    </message>
    <message>
        <source>&amp;Add the note</source>
        <translation>Ajouter la &amp;note</translation>
    </message>
    <message>
        <source>There is no note to add yet.</source>
        <translation>Il n’y a pas encore de note à ajouter.</translation>
    </message>
    <message>
        <source>Assign to %1</source>
        <translation>Attribuer à %1</translation>
    </message>
</context>
<context>
    <name>schalter::ui::TicketHeader</name>
    <message>
        <source>Ticket number</source>
        <translation>Numéro de ticket</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Prendre en charge</translation>
    </message>
    <message>
        <source>Take this ticket and become its owner</source>
        <translation>Prendre ce ticket en charge et en devenir responsable</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approuver…</translation>
    </message>
    <message>
        <source>Approve the application</source>
        <translation>Approuver la demande</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>Decline the application</source>
        <translation>Refuser la demande</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clôturer</translation>
    </message>
    <message>
        <source>Close the ticket; the applicant is told</source>
        <translation>Clôturer le ticket&#x202f;; la personne requérante en est avertie</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Work on this ticket again</source>
        <translation>Traiter à nouveau ce ticket</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Attribuer…</translation>
    </message>
    <message>
        <source>Give this ticket to a colleague</source>
        <translation>Attribuer ce ticket à un/e collègue</translation>
    </message>
    <message>
        <source>Nobody else works in this category</source>
        <translation>Personne d’autre ne travaille dans cette catégorie</translation>
    </message>
    <message>
        <source>no mail address</source>
        <translation>pas d’adresse e-mail</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>Pas encore de responsable</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable&#x202f;: %1</translation>
    </message>
    <message>
        <source>Muted: the applicant is told of messages and decisions only. Press to unmute.</source>
        <translation>En sourdine&#x202f;: des e-mails ne partent que pour les messages et les décisions. Appuyer pour retirer la sourdine.</translation>
    </message>
    <message>
        <source>Mute: tell the applicant of messages and decisions only</source>
        <translation>Mettre en sourdine&#x202f;: des e-mails seulement pour les messages et les décisions</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Retirer la sourdine</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mettre en sourdine</translation>
    </message>
    <message>
        <source>You can read this ticket, but not work on it.</source>
        <translation>Vous pouvez lire ce ticket, mais pas le traiter.</translation>
    </message>
    <message>
        <source>Cancel approval…</source>
        <translation>Annuler l’approbation…</translation>
    </message>
    <message>
        <source>Take the approval back; the applicant is told</source>
        <translation>Annuler l’approbation&#x202f;; la personne requérante en est avertie</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Put the ticket away; nothing on it changes any more</source>
        <translation>Ranger le ticket&#x202f;; rien n’y change plus</translation>
    </message>
    <message>
        <source>Out of the archive</source>
        <translation>Sortir des archives</translation>
    </message>
    <message>
        <source>Make it a closed ticket again</source>
        <translation>En refaire un ticket clôturé</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>En sourdine</translation>
    </message>
    <message>
        <source>The applicant is told of messages and decisions only</source>
        <translation>Des e-mails ne partent que pour les messages et les décisions</translation>
    </message>
</context>
<context>
    <name>schalter::ui::TicketWidget</name>
    <message>
        <source>Loading the ticket…</source>
        <translation>Chargement du ticket…</translation>
    </message>
    <message>
        <source>The ticket could not be loaded</source>
        <translation>Le ticket n’a pas pu être chargé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Not closed: somebody has written meanwhile.</source>
        <translation>Non clôturé&#x202f;: quelqu’un a écrit entre-temps.</translation>
    </message>
    <message>
        <source>Not decided: somebody has written meanwhile.</source>
        <translation>Non décidé&#x202f;: quelqu’un a écrit entre-temps.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Clôturer quand même</translation>
    </message>
    <message>
        <source>Decide anyway</source>
        <translation>Décider quand même</translation>
    </message>
</context>
<context>
    <name>schalter::ui::TicketWindow</name>
    <message>
        <source>Find an action, a person…</source>
        <translation>Chercher une action, une personne…</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Co&amp;ver what is shown</source>
        <translation>&amp;Masquer le contenu</translation>
    </message>
</context>
<context>
    <name>schalter::ui::TimelineDelegate</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
</context>
<context>
    <name>schalter::ui::TimelineView</name>
    <message>
        <source>Conversation and events</source>
        <translation>Conversation et événements</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>Copier le texte sélectionné</translation>
    </message>
    <message>
        <source>Copy this entry</source>
        <translation>Copier cette entrée</translation>
    </message>
    <message>
        <source>New message below</source>
        <translation>Nouveau message plus bas</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ViewMenu</name>
    <message>
        <source>Views on the inbox, given ones and your own</source>
        <translation>Vues de la boîte de réception, prédéfinies et personnelles</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vue&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Remove a view</source>
        <translation>&amp;Supprimer une vue</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Enregistrer cette vue…</translation>
    </message>
</context>
<context>
    <name>schalter::ui::WindowActions</name>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;Tout trouver…</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>Zone &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous area</source>
        <translation>Zone &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
</context>
</TS>
