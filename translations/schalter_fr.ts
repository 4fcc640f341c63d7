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
        <translation>Le ticket est clôturé ; il n’est plus possible d’y ajouter de message.</translation>
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
        <translation>Le ticket ne peut pas encore être clôturé : veuillez d’abord approuver ou refuser la demande.</translation>
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
        <translation>Le serveur n’est pas disponible pour le moment. Veuillez réessayer dans un instant ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Something went wrong on the server. The administrator finds details in its log.</source>
        <translation>Une erreur s’est produite sur le serveur. L’administrateur en trouvera les détails dans le journal.</translation>
    </message>
</context>
<context>
    <name>FieldProblem</name>
    <message>
        <source>Please fill in this field.</source>
        <translation>Veuillez remplir ce champ.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>C’est trop long. Veuillez raccourcir.</translation>
    </message>
    <message>
        <source>This is not an email address. Example: max@example.ch</source>
        <translation>Ce n’est pas une adresse e-mail. Exemple : max@example.ch</translation>
    </message>
    <message>
        <source>This is not a telephone number. Example: +41 44 123 45 67</source>
        <translation>Ce n’est pas un numéro de téléphone. Exemple : +41 44 123 45 67</translation>
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
        <translation>Ce n’est pas une date. Exemple : 2027-06-30</translation>
    </message>
    <message>
        <source>This day is in the past.</source>
        <translation>Ce jour est déjà passé.</translation>
    </message>
    <message>
        <source>This is not a time. Example: 18:30</source>
        <translation>Ce n’est pas une heure. Exemple : 18:30</translation>
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
    <name>LocalStore</name>
    <message>
        <source>What you write can&apos;t be kept on this computer: its file can&apos;t be opened or written. What is not sent when you close the program is lost. Please tell your IT.</source>
        <translation>Ce que vous écrivez ne peut pas être conservé sur cet ordinateur : le fichier ne peut pas être ouvert ou écrit. Ce qui n’est pas encore envoyé à la fermeture du programme sera perdu. Veuillez avertir votre service informatique.</translation>
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
        <translation>Votre demande « %1 » nous est bien parvenue.</translation>
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
        <translation>%1 vous a écrit au sujet de « %2 » :</translation>
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
        <translation>%1 a approuvé votre demande « %2 ».</translation>
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
        <translation>%1 a refusé votre demande « %2 ».</translation>
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
        <translation>%1 a annulé votre demande « %2 ».</translation>
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
        <translation>Votre demande « %1 » a été clôturée. Il n’est plus possible d’y ajouter de message.</translation>
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
        <translation>Nous traitons à nouveau « %1 ». Vous pouvez ajouter quelque chose à tout moment.</translation>
    </message>
    <message>
        <source>Your new link</source>
        <translation>Votre nouveau lien</translation>
    </message>
    <message>
        <source>Here is the link to “%1” that you asked for.</source>
        <translation>Voici le lien vers « %1 » que vous avez demandé.</translation>
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
        <translation>Nouveau message de %1 sur le ticket %2, « %3 » :</translation>
    </message>
    <message>
        <source>Open in Schalter</source>
        <translation>Ouvrir dans Schalter</translation>
    </message>
    <message>
        <source>Please answer in Schalter: a reply to this mail does not reach the applicant.</source>
        <translation>Veuillez répondre dans Schalter : une réponse à cet e-mail ne parvient pas à la personne requérante.</translation>
    </message>
    <message>
        <source>%1: %2 [%3]</source>
        <translation>%1 : %2 [%3]</translation>
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
        <translation>Ce lien vous est personnel : toute personne qui le possède peut lire votre demande.</translation>
    </message>
    <message>
        <source>Please answer on that page: a reply to this mail is not kept with your request.</source>
        <translation>Veuillez répondre sur cette page : une réponse à cet e-mail ne sera pas jointe à votre demande.</translation>
    </message>
    <message>
        <source>Please answer on that page, not to this mail.</source>
        <translation>Veuillez répondre sur cette page, et non à cet e-mail.</translation>
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
        <translation>Que pouvons-nous faire pour vous ?</translation>
    </message>
    <message>
        <source>Choose a form. You get a link by email and follow there how things go on: without an account.</source>
        <translation>Choisissez un formulaire. Vous recevrez par e-mail un lien pour suivre votre demande : sans créer de compte.</translation>
    </message>
    <message>
        <source>There are no forms at the moment.</source>
        <translation>Il n’y a pas de formulaire pour le moment.</translation>
    </message>
    <message>
        <source>Already sent something in?</source>
        <translation>Vous avez déjà envoyé une demande ?</translation>
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
        <translation>Erreur :</translation>
    </message>
    <message>
        <source>This page had been open for too long, or cookies are switched off. Nothing is lost: please press the button once more.</source>
        <translation>Cette page est restée ouverte trop longtemps ou les cookies sont désactivés. Rien n’est perdu : veuillez appuyer encore une fois sur le bouton.</translation>
    </message>
    <message>
        <source>Files can&apos;t be sent here. Please send it without a file.</source>
        <translation>Il n’est pas possible d’envoyer des fichiers ici. Veuillez envoyer sans fichier.</translation>
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
        <translation>Nous l’examinons et vous répondons : par e-mail et sur la page du lien.</translation>
    </message>
    <message>
        <source>Forgot something? Add it by the link at any time.</source>
        <translation>Vous avez oublié quelque chose ? Ajoutez-le à tout moment grâce au lien.</translation>
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
        <source>wrote</source>
        <translation>– message</translation>
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
        <translation>avant :</translation>
    </message>
    <message>
        <source>now:</source>
        <translation>maintenant :</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>New on this page:</source>
        <translation>Nouveau sur cette page :</translation>
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
        <translation>Caractères restants : %n</translation>
    </message>
    <message>
        <source>%n characters too many</source>
        <translation>Caractères en trop : %n</translation>
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
        <translation>Si nous avons des tickets avec cette adresse, un e-mail avec un nouveau lien est en route. Cela peut prendre quelques minutes ; veuillez aussi regarder dans le dossier des indésirables.</translation>
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
        <translation>Veuillez revenir en arrière et raccourcir votre texte ; rien n’a été envoyé.</translation>
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
        <source>The mail could not be delivered: %1</source>
        <translation>L’e-mail n’a pas pu être remis : %1</translation>
    </message>
</context>
<context>
    <name>WhoGetsThis</name>
    <message>
        <source>%1 has no mail address: the message stands on the ticket only.</source>
        <translation>%1 n’a pas d’adresse e-mail : le message ne figure que sur le ticket.</translation>
    </message>
    <message>
        <source>Goes to %1 &lt;%2&gt;.</source>
        <translation>Destinataire : %1 &lt;%2&gt;.</translation>
    </message>
    <message>
        <source>Replies by mail reach the group: %1.</source>
        <translation>Les réponses par e-mail parviennent au groupe : %1.</translation>
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
        <source>%1 changed the applicant&apos;s address</source>
        <translation>%1 a modifié l’adresse de la personne requérante</translation>
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
        <translation>Un e-mail à %1 n’a pas pu être remis : %2</translation>
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
        <translation>%1 a corrigé « %2 » : %3 → %4</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>%1 gave the ticket to %2</source>
        <translation>%1 a attribué le ticket à %2</translation>
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
        <translation>Pas de connexion au serveur. %1 Un nouvel essai se fait automatiquement ; ce que vous écrivez est conservé et sera envoyé ensuite.</translation>
    </message>
</context>
<context>
    <name>schalter::client::WebSocketConnection</name>
    <message>
        <source>“%1” is not the address of a server. Example: wss://tickets.govikon.example/sync</source>
        <translation>« %1 » n’est pas une adresse de serveur. Exemple : wss://tickets.govikon.example/sync</translation>
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
        <source>The server&apos;s certificate is not trusted (%1). Please tell your IT.</source>
        <translation>Le certificat du serveur n’est pas reconnu (%1). Veuillez avertir votre service informatique.</translation>
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
        <translation>Rien ne répond à l’adresse %1 : le serveur ne fonctionne pas ou l’adresse est fausse.</translation>
    </message>
    <message>
        <source>The computer “%1” was not found. Please check the address and the network.</source>
        <translation>L’ordinateur « %1 » est introuvable. Veuillez vérifier l’adresse et le réseau.</translation>
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
</context>
<context>
    <name>schalter::clientapp::App</name>
    <message>
        <source>This computer has no keychain: the login is kept in a file that only you can read.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés : la session est conservée dans un fichier accessible à vous uniquement.</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>There is no password in the file %1.</source>
        <translation>Le fichier %1 ne contient pas de mot de passe.</translation>
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
</context>
<context>
    <name>schalter::ui::DecisionPanel</name>
    <message>
        <source>Message to the applicant with the decision</source>
        <translation>Message à la personne requérante avec la décision</translation>
    </message>
    <message>
        <source>A message with it (optional); it is always mailed</source>
        <translation>Message joint (facultatif) ; il est toujours envoyé par e-mail</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Approve this application?</source>
        <translation>Approuver cette demande ?</translation>
    </message>
    <message>
        <source>Decline this application?</source>
        <translation>Refuser cette demande ?</translation>
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
        <translation>Annuler l’approbation ?</translation>
    </message>
    <message>
        <source>Cancel it and send</source>
        <translation>Annuler et envoyer</translation>
    </message>
</context>
<context>
    <name>schalter::ui::FieldRow</name>
    <message>
        <source>Correct “%1”</source>
        <translation>Corriger « %1 »</translation>
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
        <source>Search number, title, name, text</source>
        <translation>Chercher numéro, titre, nom, texte</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Rechercher (%1)</translation>
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
        <source>Only tickets with unread messages</source>
        <translation>Seulement les tickets avec des messages non lus</translation>
    </message>
</context>
<context>
    <name>schalter::ui::InboxDelegate</name>
    <message>
        <source>Nobody yet</source>
        <translation>Non attribué</translation>
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
        <translation>Aucun ticket que vous pouvez voir ici ne correspond à « %1 ».</translation>
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
</context>
<context>
    <name>schalter::ui::InlineBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Masquer ce message</translation>
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
        <source>e.g. tickets.govikon.example</source>
        <translation>p. ex. tickets.govikon.example</translation>
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
        <source>&amp;Schalter</source>
        <translation>&amp;Schalter</translation>
    </message>
    <message>
        <source>&amp;Connect now</source>
        <translation>&amp;Rétablir la connexion</translation>
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
        <source>&amp;Ticket</source>
        <translation>&amp;Ticket</translation>
    </message>
    <message>
        <source>Write a &amp;reply</source>
        <translation>&amp;Répondre</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>Écrire une &amp;note interne</translation>
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
        <source>&amp;Close</source>
        <translation>&amp;Clôturer</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>R&amp;ouvrir</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Marquer comme non &amp;lu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Boîte de réception</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Ticket %1 was not found</source>
        <translation>Le ticket %1 est introuvable</translation>
    </message>
    <message>
        <source>It may belong to a category that you are not entitled to.</source>
        <translation>Il appartient peut-être à une catégorie à laquelle vous n’avez pas accès.</translation>
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
        <source>Write a note for colleagues…</source>
        <translation>Note pour les collègues…</translation>
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
            <numerusform>Schalter : %n message non lu pour vous</numerusform>
            <numerusform>Schalter : %n messages non lus pour vous</numerusform>
        </translation>
    </message>
    <message>
        <source>Schalter: no unread messages for you</source>
        <translation>Schalter : aucun message non lu pour vous</translation>
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
        <translation>Reçu de %1 pendant que vous écriviez :</translation>
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
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
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
</context>
<context>
    <name>schalter::ui::SubmissionPanel</name>
    <message>
        <source>Submission</source>
        <translation>Demande</translation>
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
        <translation>Clôturer le ticket ; la personne requérante en est avertie</translation>
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
        <translation>Responsable : %1</translation>
    </message>
    <message>
        <source>Muted: the applicant is told of messages and decisions only. Press to unmute.</source>
        <translation>En sourdine : des e-mails ne partent que pour les messages et les décisions. Appuyer pour retirer la sourdine.</translation>
    </message>
    <message>
        <source>Mute: tell the applicant of messages and decisions only</source>
        <translation>Mettre en sourdine : des e-mails seulement pour les messages et les décisions</translation>
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
        <translation>Annuler l’approbation ; la personne requérante en est avertie</translation>
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
</TS>
