<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Error</name>
    <message>
        <source>Something in the request is not valid.</source>
        <translation>Something in the request is not valid.</translation>
    </message>
    <message>
        <source>This was not found. Perhaps it has been removed.</source>
        <translation>This was not found. Perhaps it has been removed.</translation>
    </message>
    <message>
        <source>You are not entitled to do this.</source>
        <translation>You are not entitled to do this.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>The user name or the password is wrong.</translation>
    </message>
    <message>
        <source>Please log in again.</source>
        <translation>Please log in again.</translation>
    </message>
    <message>
        <source>This program is too old for the server. Please install the new version.</source>
        <translation>This program is too old for the server. Please install the new version.</translation>
    </message>
    <message>
        <source>The message is empty. Please write something first.</source>
        <translation>The message is empty. Please write something first.</translation>
    </message>
    <message>
        <source>The message is too long. Please shorten it.</source>
        <translation>The message is too long. Please shorten it.</translation>
    </message>
    <message>
        <source>The ticket is closed; no more messages can be added to it.</source>
        <translation>The ticket is closed; no more messages can be added to it.</translation>
    </message>
    <message>
        <source>The ticket has already been accepted.</source>
        <translation>The ticket has already been accepted.</translation>
    </message>
    <message>
        <source>This is possible only while the ticket is being worked on. Please accept or reopen it first.</source>
        <translation>This is possible only while the ticket is being worked on. Please accept or reopen it first.</translation>
    </message>
    <message>
        <source>This is possible only with a closed ticket.</source>
        <translation>This is possible only with a closed ticket.</translation>
    </message>
    <message>
        <source>The ticket is not archived.</source>
        <translation>The ticket is not archived.</translation>
    </message>
    <message>
        <source>The ticket can&apos;t be closed yet: please approve or decline the application first.</source>
        <translation>The ticket can&apos;t be closed yet: please approve or decline the application first.</translation>
    </message>
    <message>
        <source>This application has been decided already.</source>
        <translation>This application has been decided already.</translation>
    </message>
    <message>
        <source>There is nothing to decide on this ticket.</source>
        <translation>There is nothing to decide on this ticket.</translation>
    </message>
    <message>
        <source>This person cannot work on tickets of this category.</source>
        <translation>This person cannot work on tickets of this category.</translation>
    </message>
    <message>
        <source>This field does not exist on the ticket.</source>
        <translation>This field does not exist on the ticket.</translation>
    </message>
    <message>
        <source>The resource, day and time of a reservation can&apos;t be corrected. Please decline it and enter a new one.</source>
        <translation>The resource, day and time of a reservation can&apos;t be corrected. Please decline it and enter a new one.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>A new message came in while you were writing.</source>
        <translation>A new message came in while you were writing.</translation>
    </message>
    <message>
        <source>This time is already taken. Please choose another one.</source>
        <translation>This time is already taken. Please choose another one.</translation>
    </message>
    <message>
        <source>This Idempotency-Key was already used for another request.</source>
        <translation>This Idempotency-Key was already used for another request.</translation>
    </message>
    <message>
        <source>That was too often in a short time. Please wait a moment and try again.</source>
        <translation>That was too often in a short time. Please wait a moment and try again.</translation>
    </message>
    <message>
        <source>The server can&apos;t be used at the moment. Please try again shortly; nothing is lost.</source>
        <translation>The server can&apos;t be used at the moment. Please try again shortly; nothing is lost.</translation>
    </message>
    <message>
        <source>Something went wrong on the server. The administrator finds details in its log.</source>
        <translation>Something went wrong on the server. The administrator finds details in its log.</translation>
    </message>
</context>
<context>
    <name>FieldProblem</name>
    <message>
        <source>Please fill in this field.</source>
        <translation>Please fill in this field.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>This is too long. Please shorten it.</translation>
    </message>
    <message>
        <source>This is not an email address. Example: max@example.ch</source>
        <translation>This is not an email address. Example: max@example.ch</translation>
    </message>
    <message>
        <source>This is not a telephone number. Example: +41 44 123 45 67</source>
        <translation>This is not a telephone number. Example: +41 44 123 45 67</translation>
    </message>
    <message>
        <source>Please enter a number.</source>
        <translation>Please enter a number.</translation>
    </message>
    <message>
        <source>Please enter at least %1.</source>
        <translation>Please enter at least %1.</translation>
    </message>
    <message>
        <source>Please enter at most %1.</source>
        <translation>Please enter at most %1.</translation>
    </message>
    <message>
        <source>This is not a date. Example: 2027-06-30</source>
        <translation>This is not a date. Example: 2027-06-30</translation>
    </message>
    <message>
        <source>This day is in the past.</source>
        <translation>This day is in the past.</translation>
    </message>
    <message>
        <source>This is not a time. Example: 18:30</source>
        <translation>This is not a time. Example: 18:30</translation>
    </message>
    <message>
        <source>The end must be after the beginning.</source>
        <translation>The end must be after the beginning.</translation>
    </message>
    <message>
        <source>Please choose one of the given answers.</source>
        <translation>Please choose one of the given answers.</translation>
    </message>
    <message>
        <source>This time is already taken. Please choose another one.</source>
        <translation>This time is already taken. Please choose another one.</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Resource</source>
        <translation>Resource</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
</context>
<context>
    <name>LocalStore</name>
    <message>
        <source>What you write can&apos;t be kept on this computer: its file can&apos;t be opened or written. What is not sent when you close the program is lost. Please tell your IT.</source>
        <translation>What you write can&apos;t be kept on this computer: its file can&apos;t be opened or written. What is not sent when you close the program is lost. Please tell your IT.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>We have received your request</source>
        <translation>We have received your request</translation>
    </message>
    <message>
        <source>“%1” has reached us.</source>
        <translation>“%1” has reached us.</translation>
    </message>
    <message>
        <source>Its number is %1. We will write to you as soon as there is news. On the page of your request you see where it stands, and you can add something at any time.</source>
        <translation>Its number is %1. We will write to you as soon as there is news. On the page of your request you see where it stands, and you can add something at any time.</translation>
    </message>
    <message>
        <source>Open your request</source>
        <translation>Open your request</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>New message</translation>
    </message>
    <message>
        <source>Message from %1</source>
        <translation>Message from %1</translation>
    </message>
    <message>
        <source>%1 has written to you about “%2”:</source>
        <translation>%1 has written to you about “%2”:</translation>
    </message>
    <message>
        <source>Open and answer</source>
        <translation>Open and answer</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Your application has been approved</source>
        <translation>Your application has been approved</translation>
    </message>
    <message>
        <source>%1 has approved your application “%2”.</source>
        <translation>%1 has approved your application “%2”.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Your application has been declined</source>
        <translation>Your application has been declined</translation>
    </message>
    <message>
        <source>%1 has declined your application “%2”.</source>
        <translation>%1 has declined your application “%2”.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Your application has been cancelled</source>
        <translation>Your application has been cancelled</translation>
    </message>
    <message>
        <source>%1 has cancelled your application “%2”.</source>
        <translation>%1 has cancelled your application “%2”.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Your request is closed</source>
        <translation>Your request is closed</translation>
    </message>
    <message>
        <source>“%1” has been closed. No more messages can be added to it.</source>
        <translation>“%1” has been closed. No more messages can be added to it.</translation>
    </message>
    <message numerus="yes">
        <source>You can read everything on its page for %n more day(s).</source>
        <translation>
            <numerusform>You can read everything on its page for %n more day.</numerusform>
            <numerusform>You can read everything on its page for %n more days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read your request</source>
        <translation>Read your request</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Your request is open again</source>
        <translation>Your request is open again</translation>
    </message>
    <message>
        <source>We are working on “%1” again. You can add something at any time.</source>
        <translation>We are working on “%1” again. You can add something at any time.</translation>
    </message>
    <message>
        <source>Your new link</source>
        <translation>Your new link</translation>
    </message>
    <message>
        <source>Here is the link to “%1” that you asked for.</source>
        <translation>Here is the link to “%1” that you asked for.</translation>
    </message>
    <message>
        <source>If you did not ask for it, you need not do anything.</source>
        <translation>If you did not ask for it, you need not do anything.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>%1 has written</source>
        <translation>%1 has written</translation>
    </message>
    <message>
        <source>New message from %1 on ticket %2, “%3”:</source>
        <translation>New message from %1 on ticket %2, “%3”:</translation>
    </message>
    <message>
        <source>Open in Schalter</source>
        <translation>Open in Schalter</translation>
    </message>
    <message>
        <source>Please answer in Schalter: a reply to this mail does not reach the applicant.</source>
        <translation>Please answer in Schalter: a reply to this mail does not reach the applicant.</translation>
    </message>
    <message>
        <source>%1: %2 [%3]</source>
        <translation>%1: %2 [%3]</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation>Hello %1</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Hello</translation>
    </message>
    <message>
        <source>The link is meant for you alone: whoever has it can read your request.</source>
        <translation>The link is meant for you alone: whoever has it can read your request.</translation>
    </message>
    <message>
        <source>Please answer on that page: a reply to this mail is not kept with your request.</source>
        <translation>Please answer on that page: a reply to this mail is not kept with your request.</translation>
    </message>
    <message>
        <source>Please answer on that page, not to this mail.</source>
        <translation>Please answer on that page, not to this mail.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Skip to the content</source>
        <translation>Skip to the content</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>to the start page</source>
        <translation>to the start page</translation>
    </message>
    <message>
        <source>Online counter</source>
        <translation>Online counter</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>All forms</translation>
    </message>
    <message>
        <source>Send me a new link</source>
        <translation>Send me a new link</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>What can we do for you?</source>
        <translation>What can we do for you?</translation>
    </message>
    <message>
        <source>Choose a form. You get a link by email and follow there how things go on: without an account.</source>
        <translation>Choose a form. You get a link by email and follow there how things go on: without an account.</translation>
    </message>
    <message>
        <source>There are no forms at the moment.</source>
        <translation>There are no forms at the moment.</translation>
    </message>
    <message>
        <source>Already sent something in?</source>
        <translation>Already sent something in?</translation>
    </message>
    <message>
        <source>The link in our emails leads to it. If you can&apos;t find it, we send you a new one.</source>
        <translation>The link in our emails leads to it. If you can&apos;t find it, we send you a new one.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservation</translation>
    </message>
    <message>
        <source>Fields marked with * are required.</source>
        <translation>Fields marked with * are required.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>required</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Also needed</source>
        <translation>Also needed</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>About you</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>First and last name</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Email address</translation>
    </message>
    <message>
        <source>We send the confirmation and our answers to this address.</source>
        <translation>We send the confirmation and our answers to this address.</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Sending …</translation>
    </message>
    <message>
        <source>Your entries are used for this matter only, and are not passed on.</source>
        <translation>Your entries are used for this matter only, and are not passed on.</translation>
    </message>
    <message>
        <source>Please check your entries</source>
        <translation>Please check your entries</translation>
    </message>
    <message>
        <source>Error:</source>
        <translation>Error:</translation>
    </message>
    <message>
        <source>This page had been open for too long, or cookies are switched off. Nothing is lost: please press the button once more.</source>
        <translation>This page had been open for too long, or cookies are switched off. Nothing is lost: please press the button once more.</translation>
    </message>
    <message>
        <source>Files can&apos;t be sent here. Please send it without a file.</source>
        <translation>Files can&apos;t be sent here. Please send it without a file.</translation>
    </message>
    <message>
        <source>Thank you, it has arrived</source>
        <translation>Thank you, it has arrived</translation>
    </message>
    <message>
        <source>Your ticket number</source>
        <translation>Your ticket number</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>What happens next</translation>
    </message>
    <message>
        <source>A mail with your link is on its way to you. Please also look into the spam folder.</source>
        <translation>A mail with your link is on its way to you. Please also look into the spam folder.</translation>
    </message>
    <message>
        <source>We look at it and answer you, by email and on the linked page.</source>
        <translation>We look at it and answer you, by email and on the linked page.</translation>
    </message>
    <message>
        <source>Forgot something? Add it by the link at any time.</source>
        <translation>Forgot something? Add it by the link at any time.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>still to come</translation>
    </message>
    <message>
        <source>Your entry has arrived. Somebody will look after it soon.</source>
        <translation>Your entry has arrived. Somebody will look after it soon.</translation>
    </message>
    <message>
        <source>We are working on it.</source>
        <translation>We are working on it.</translation>
    </message>
    <message>
        <source>This matter is completed.</source>
        <translation>This matter is completed.</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <translation>Not yet decided</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Your entries</source>
        <translation>Your entries</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>History and messages</source>
        <translation>History and messages</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>wrote</source>
        <translation>wrote</translation>
    </message>
    <message>
        <source>Your entry was received.</source>
        <translation>Your entry was received.</translation>
    </message>
    <message>
        <source>%1 is now looking after it.</source>
        <translation>%1 is now looking after it.</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation>Approved by %1.</translation>
    </message>
    <message>
        <source>Declined by %1.</source>
        <translation>Declined by %1.</translation>
    </message>
    <message>
        <source>Cancelled by %1.</source>
        <translation>Cancelled by %1.</translation>
    </message>
    <message>
        <source>%1 has completed the matter.</source>
        <translation>%1 has completed the matter.</translation>
    </message>
    <message>
        <source>%1 has taken the matter up again.</source>
        <translation>%1 has taken the matter up again.</translation>
    </message>
    <message>
        <source>%1 has corrected your entries.</source>
        <translation>%1 has corrected your entries.</translation>
    </message>
    <message>
        <source>before:</source>
        <translation>before:</translation>
    </message>
    <message>
        <source>now:</source>
        <translation>now:</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>New on this page:</source>
        <translation>New on this page:</translation>
    </message>
    <message>
        <source>Write to us</source>
        <translation>Write to us</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Your message</translation>
    </message>
    <message>
        <source>Everybody in charge sees it here. We answer on this page and by email.</source>
        <translation>Everybody in charge sees it here. We answer on this page and by email.</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Send message</translation>
    </message>
    <message>
        <source>%n characters left</source>
        <translation>%n characters left</translation>
    </message>
    <message>
        <source>%n characters too many</source>
        <translation>%n characters too many</translation>
    </message>
    <message>
        <source>Draft kept on this device</source>
        <translation>Draft kept on this device</translation>
    </message>
    <message>
        <source>Your message has arrived.</source>
        <translation>Your message has arrived.</translation>
    </message>
    <message>
        <source>This matter is completed</source>
        <translation>This matter is completed</translation>
    </message>
    <message>
        <source>No more messages can be added here. If something is still open, please send in a new form and mention the ticket number.</source>
        <translation>No more messages can be added here. If something is still open, please send in a new form and mention the ticket number.</translation>
    </message>
    <message>
        <source>This page can be read until %1.</source>
        <translation>This page can be read until %1.</translation>
    </message>
    <message>
        <source>Your unsent message, so that you can copy it</source>
        <translation>Your unsent message, so that you can copy it</translation>
    </message>
    <message>
        <source>No connection. The page goes on as soon as it is back.</source>
        <translation>No connection. The page goes on as soon as it is back.</translation>
    </message>
    <message>
        <source>Enter the email address that you gave us. We send you a new link to each of your tickets.</source>
        <translation>Enter the email address that you gave us. We send you a new link to each of your tickets.</translation>
    </message>
    <message>
        <source>Send link</source>
        <translation>Send link</translation>
    </message>
    <message>
        <source>Please look into your mailbox</source>
        <translation>Please look into your mailbox</translation>
    </message>
    <message>
        <source>If we have tickets with this address, a mail with a new link is on its way. It may take some minutes; please also look into the spam folder.</source>
        <translation>If we have tickets with this address, a mail with a new link is on its way. It may take some minutes; please also look into the spam folder.</translation>
    </message>
    <message>
        <source>This page does not exist</source>
        <translation>This page does not exist</translation>
    </message>
    <message>
        <source>Perhaps the address was typed wrongly or is out of date.</source>
        <translation>Perhaps the address was typed wrongly or is out of date.</translation>
    </message>
    <message>
        <source>This link does not work (any more)</source>
        <translation>This link does not work (any more)</translation>
    </message>
    <message>
        <source>Links end some time after a matter is completed, and work only in the browser in which they were opened. Please open the link in our newest mail, or let us send you a new one.</source>
        <translation>Links end some time after a matter is completed, and work only in the browser in which they were opened. Please open the link in our newest mail, or let us send you a new one.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <source>That is our fault. Please try again in a moment.</source>
        <translation>That is our fault. Please try again in a moment.</translation>
    </message>
    <message>
        <source>We could not understand this request</source>
        <translation>We could not understand this request</translation>
    </message>
    <message>
        <source>Please go back and try again.</source>
        <translation>Please go back and try again.</translation>
    </message>
    <message>
        <source>This is not possible here</source>
        <translation>This is not possible here</translation>
    </message>
    <message>
        <source>That was too much at once</source>
        <translation>That was too much at once</translation>
    </message>
    <message>
        <source>Please go back and shorten your text; nothing was sent.</source>
        <translation>Please go back and shorten your text; nothing was sent.</translation>
    </message>
    <message>
        <source>A little too fast</source>
        <translation>A little too fast</translation>
    </message>
    <message>
        <source>We are not available for a moment</source>
        <translation>We are not available for a moment</translation>
    </message>
    <message>
        <source>Please try again shortly.</source>
        <translation>Please try again shortly.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Waiting for the connection</source>
        <translation>Waiting for the connection</translation>
    </message>
    <message>
        <source>Mail on its way</source>
        <translation>Mail on its way</translation>
    </message>
    <message>
        <source>Mail delivered to the mail server</source>
        <translation>Mail delivered to the mail server</translation>
    </message>
    <message>
        <source>The mail could not be delivered: %1</source>
        <translation>The mail could not be delivered: %1</translation>
    </message>
</context>
<context>
    <name>WhoGetsThis</name>
    <message>
        <source>%1 has no mail address: the message stands on the ticket only.</source>
        <translation>%1 has no mail address: the message stands on the ticket only.</translation>
    </message>
    <message>
        <source>Goes to %1 &lt;%2&gt;.</source>
        <translation>Goes to %1 &lt;%2&gt;.</translation>
    </message>
    <message>
        <source>Replies by mail reach the group: %1.</source>
        <translation>Replies by mail reach the group: %1.</translation>
    </message>
    <message>
        <source>Replies by mail reach %1.</source>
        <translation>Replies by mail reach %1.</translation>
    </message>
    <message>
        <source>Nobody gets a mail about an answer; it shows in the inbox.</source>
        <translation>Nobody gets a mail about an answer; it shows in the inbox.</translation>
    </message>
    <message>
        <source>You get a mail about an answer.</source>
        <translation>You get a mail about an answer.</translation>
    </message>
    <message>
        <source>%1 gets a mail about an answer.</source>
        <translation>%1 gets a mail about an answer.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Not decided yet</source>
        <translation>Not decided yet</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italian</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>Received from %1</translation>
    </message>
    <message>
        <source>%1 accepted the ticket</source>
        <translation>%1 accepted the ticket</translation>
    </message>
    <message>
        <source>%1 wrote</source>
        <translation>%1 wrote</translation>
    </message>
    <message>
        <source>%1 noted</source>
        <translation>%1 noted</translation>
    </message>
    <message>
        <source>%1 approved the application</source>
        <translation>%1 approved the application</translation>
    </message>
    <message>
        <source>%1 declined the application</source>
        <translation>%1 declined the application</translation>
    </message>
    <message>
        <source>%1 cancelled the approved application</source>
        <translation>%1 cancelled the approved application</translation>
    </message>
    <message>
        <source>%1 closed the ticket</source>
        <translation>%1 closed the ticket</translation>
    </message>
    <message>
        <source>%1 reopened the ticket</source>
        <translation>%1 reopened the ticket</translation>
    </message>
    <message>
        <source>%1 archived the ticket</source>
        <translation>%1 archived the ticket</translation>
    </message>
    <message>
        <source>%1 took the ticket out of the archive</source>
        <translation>%1 took the ticket out of the archive</translation>
    </message>
    <message>
        <source>%1 muted the ticket</source>
        <translation>%1 muted the ticket</translation>
    </message>
    <message>
        <source>%1 unmuted the ticket</source>
        <translation>%1 unmuted the ticket</translation>
    </message>
    <message>
        <source>%1 changed the applicant&apos;s address</source>
        <translation>%1 changed the applicant&apos;s address</translation>
    </message>
    <message>
        <source>%1 asked for a new link</source>
        <translation>%1 asked for a new link</translation>
    </message>
    <message>
        <source>%1 revoked the links</source>
        <translation>%1 revoked the links</translation>
    </message>
    <message>
        <source>A mail to %1 could not be delivered: %2</source>
        <translation>A mail to %1 could not be delivered: %2</translation>
    </message>
    <message>
        <source>The applicant</source>
        <translation>The applicant</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>The system</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>%1 corrected “%2”: %3 → %4</source>
        <translation>%1 corrected “%2”: %3 → %4</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>%1 gave the ticket to %2</source>
        <translation>%1 gave the ticket to %2</translation>
    </message>
</context>
<context>
    <name>schalter::client::InboxModel</name>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>New ticket</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>New messages</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Last activity</translation>
    </message>
</context>
<context>
    <name>schalter::client::Session</name>
    <message>
        <source>The server said something that this program does not understand.</source>
        <translation>The server said something that this program does not understand.</translation>
    </message>
    <message>
        <source>The computer was asleep.</source>
        <translation>The computer was asleep.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>The server does not answer.</translation>
    </message>
    <message>
        <source>The server is too old for this program. Please ask your IT to update the server.</source>
        <translation>The server is too old for this program. Please ask your IT to update the server.</translation>
    </message>
    <message>
        <source>Your login has ended. Please log in again.</source>
        <translation>Your login has ended. Please log in again.</translation>
    </message>
    <message>
        <source>There is no connection to the server. %1 It is tried again by itself; what you write is kept and sent then.</source>
        <translation>There is no connection to the server. %1 It is tried again by itself; what you write is kept and sent then.</translation>
    </message>
</context>
<context>
    <name>schalter::client::WebSocketConnection</name>
    <message>
        <source>“%1” is not the address of a server. Example: wss://tickets.govikon.example/sync</source>
        <translation>“%1” is not the address of a server. Example: wss://tickets.govikon.example/sync</translation>
    </message>
    <message>
        <source>The address %1 is not encrypted. Please use one that begins with wss://.</source>
        <translation>The address %1 is not encrypted. Please use one that begins with wss://.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>The server does not answer.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted (%1). Please tell your IT.</source>
        <translation>The server&apos;s certificate is not trusted (%1). Please tell your IT.</translation>
    </message>
    <message>
        <source>The server is being stopped or restarted.</source>
        <translation>The server is being stopped or restarted.</translation>
    </message>
    <message>
        <source>Your rights were changed.</source>
        <translation>Your rights were changed.</translation>
    </message>
    <message>
        <source>The server said more than this program accepts.</source>
        <translation>The server said more than this program accepts.</translation>
    </message>
    <message>
        <source>The server ended the connection.</source>
        <translation>The server ended the connection.</translation>
    </message>
    <message>
        <source>Nothing answers at %1: the server is not running, or the address is wrong.</source>
        <translation>Nothing answers at %1: the server is not running, or the address is wrong.</translation>
    </message>
    <message>
        <source>The computer “%1” was not found. Please check the address and the network.</source>
        <translation>The computer “%1” was not found. Please check the address and the network.</translation>
    </message>
    <message>
        <source>The network does not reach the server.</source>
        <translation>The network does not reach the server.</translation>
    </message>
    <message>
        <source>A protected connection to %1 could not be made (%2).</source>
        <translation>A protected connection to %1 could not be made (%2).</translation>
    </message>
    <message>
        <source>The connection failed (%1).</source>
        <translation>The connection failed (%1).</translation>
    </message>
</context>
<context>
    <name>schalter::clientapp::App</name>
    <message>
        <source>This computer has no keychain: the login is kept in a file that only you can read.</source>
        <translation>This computer has no keychain: the login is kept in a file that only you can read.</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>Logging in…</translation>
    </message>
    <message>
        <source>There is no password in the file %1.</source>
        <translation>There is no password in the file %1.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::Composer</name>
    <message>
        <source>Paste anyway</source>
        <translation>Paste anyway</translation>
    </message>
    <message>
        <source>&amp;Notify me on reply</source>
        <translation>&amp;Notify me on reply</translation>
    </message>
    <message>
        <source>You get a mail when the applicant answers</source>
        <translation>You get a mail when the applicant answers</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Send to the applicant (Ctrl+Enter)</source>
        <translation>Send to the applicant (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>%1 Your draft is kept.</source>
        <translation>%1 Your draft is kept.</translation>
    </message>
    <message>
        <source>Write to %1…</source>
        <translation>Write to %1…</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Message to %1</translation>
    </message>
    <message>
        <source>This text stands in an internal note. The applicant would read it.</source>
        <translation>This text stands in an internal note. The applicant would read it.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
    <message>
        <source>You can read this ticket, but not write to the applicant.</source>
        <translation>You can read this ticket, but not write to the applicant.</translation>
    </message>
    <message>
        <source>The ticket is archived. Nothing can be written any more.</source>
        <translation>The ticket is archived. Nothing can be written any more.</translation>
    </message>
    <message>
        <source>The ticket is closed. Reopen it to write to the applicant.</source>
        <translation>The ticket is closed. Reopen it to write to the applicant.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::DecisionPanel</name>
    <message>
        <source>Message to the applicant with the decision</source>
        <translation>Message to the applicant with the decision</translation>
    </message>
    <message>
        <source>A message with it (optional); it is always mailed</source>
        <translation>A message with it (optional); it is always mailed</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Approve this application?</source>
        <translation>Approve this application?</translation>
    </message>
    <message>
        <source>Decline this application?</source>
        <translation>Decline this application?</translation>
    </message>
    <message>
        <source>Approve and send</source>
        <translation>Approve and send</translation>
    </message>
    <message>
        <source>Decline and send</source>
        <translation>Decline and send</translation>
    </message>
    <message>
        <source>Take the approval back?</source>
        <translation>Take the approval back?</translation>
    </message>
    <message>
        <source>Cancel it and send</source>
        <translation>Cancel it and send</translation>
    </message>
</context>
<context>
    <name>schalter::ui::FieldRow</name>
    <message>
        <source>Correct “%1”</source>
        <translation>Correct “%1”</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>schalter::ui::FilterBar</name>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Only tickets that I own</source>
        <translation>Only tickets that I own</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>Search number, title, name, text</source>
        <translation>Search number, title, name, text</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Search (%1)</translation>
    </message>
    <message>
        <source>Search tickets</source>
        <translation>Search tickets</translation>
    </message>
    <message>
        <source>State of the tickets shown</source>
        <translation>State of the tickets shown</translation>
    </message>
    <message>
        <source>Open + in progress</source>
        <translation>Open + in progress</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>All tickets</translation>
    </message>
    <message>
        <source>Only tickets with unread messages</source>
        <translation>Only tickets with unread messages</translation>
    </message>
</context>
<context>
    <name>schalter::ui::InboxDelegate</name>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
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
        <translation>The tickets could not be loaded</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Loading tickets…</source>
        <translation>Loading tickets…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>No ticket that you may see here matches “%1”.</source>
        <translation>No ticket that you may see here matches “%1”.</translation>
    </message>
    <message>
        <source>Reset the filters</source>
        <translation>Reset the filters</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nothing unread</translation>
    </message>
    <message>
        <source>You have seen all that came in.</source>
        <translation>You have seen all that came in.</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Show all of them</translation>
    </message>
    <message>
        <source>No tickets of yours</source>
        <translation>No tickets of yours</translation>
    </message>
    <message>
        <source>Tickets that you accept or that are assigned to you stand here.</source>
        <translation>Tickets that you accept or that are assigned to you stand here.</translation>
    </message>
    <message>
        <source>Show everybody&apos;s</source>
        <translation>Show everybody&apos;s</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>Everything is done</translation>
    </message>
    <message>
        <source>New applications appear here by themselves.</source>
        <translation>New applications appear here by themselves.</translation>
    </message>
    <message>
        <source>No tickets in this state</source>
        <translation>No tickets in this state</translation>
    </message>
</context>
<context>
    <name>schalter::ui::InlineBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Dismiss this message</translation>
    </message>
</context>
<context>
    <name>schalter::ui::LoginWindow</name>
    <message>
        <source>Log in – Schalter</source>
        <translation>Log in – Schalter</translation>
    </message>
    <message>
        <source>Log in to Schalter</source>
        <translation>Log in to Schalter</translation>
    </message>
    <message>
        <source>&amp;Server address</source>
        <translation>&amp;Server address</translation>
    </message>
    <message>
        <source>e.g. tickets.govikon.example</source>
        <translation>e.g. tickets.govikon.example</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;User name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Stay &amp;logged in on this computer</source>
        <translation>Stay &amp;logged in on this computer</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>Please enter the server&apos;s address, as your IT department gave it to you.</source>
        <translation>Please enter the server&apos;s address, as your IT department gave it to you.</translation>
    </message>
    <message>
        <source>Please enter your user name and your password.</source>
        <translation>Please enter your user name and your password.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::MainWindow</name>
    <message>
        <source>No ticket open</source>
        <translation>No ticket open</translation>
    </message>
    <message>
        <source>Choose a ticket on the left with the mouse, or with the arrow keys and Enter.</source>
        <translation>Choose a ticket on the left with the mouse, or with the arrow keys and Enter.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>&amp;Schalter</source>
        <translation>&amp;Schalter</translation>
    </message>
    <message>
        <source>&amp;Connect now</source>
        <translation>&amp;Connect now</translation>
    </message>
    <message>
        <source>&amp;Log out</source>
        <translation>&amp;Log out</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>&amp;Ticket</translation>
    </message>
    <message>
        <source>Write a &amp;reply</source>
        <translation>Write a &amp;reply</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>Write a &amp;note</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accept</translation>
    </message>
    <message>
        <source>A&amp;pprove…</source>
        <translation>A&amp;pprove…</translation>
    </message>
    <message>
        <source>&amp;Decline…</source>
        <translation>&amp;Decline…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>Re&amp;open</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Mark as &amp;unread</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Inbox</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Reload</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>As the &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>Ticket %1 was not found</source>
        <translation>Ticket %1 was not found</translation>
    </message>
    <message>
        <source>It may belong to a category that you are not entitled to.</source>
        <translation>It may belong to a category that you are not entitled to.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::NotesPanel</name>
    <message>
        <source>Add note</source>
        <translation>Add note</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Internal notes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Internal – never visible to the applicant</source>
        <translation>Internal – never visible to the applicant</translation>
    </message>
    <message>
        <source>Write a note for colleagues…</source>
        <translation>Write a note for colleagues…</translation>
    </message>
    <message>
        <source>Internal note, never visible to the applicant</source>
        <translation>Internal note, never visible to the applicant</translation>
    </message>
    <message>
        <source>Add the note (Ctrl+Enter in the note)</source>
        <translation>Add the note (Ctrl+Enter in the note)</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schalter::ui::Notifier</name>
    <message>
        <source>%1 wrote</source>
        <translation>%1 wrote</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>New ticket</translation>
    </message>
    <message numerus="yes">
        <source>Schalter: %n unread message(s) for you</source>
        <translation>
            <numerusform>Schalter: %n unread message for you</numerusform>
            <numerusform>Schalter: %n unread messages for you</numerusform>
        </translation>
    </message>
    <message>
        <source>Schalter: no unread messages for you</source>
        <translation>Schalter: no unread messages for you</translation>
    </message>
</context>
<context>
    <name>schalter::ui::StaleBar</name>
    <message>
        <source>Send anyway</source>
        <translation>Send anyway</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Keep editing</translation>
    </message>
    <message>
        <source>Received from %1 while you were writing:</source>
        <translation>Received from %1 while you were writing:</translation>
    </message>
</context>
<context>
    <name>schalter::ui::StatusLine</name>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Not connected</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) waiting to be sent</source>
        <translation>
            <numerusform>%n operation waiting to be sent</numerusform>
            <numerusform>%n operations waiting to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s) for you</source>
        <translation>
            <numerusform>%n unread message for you</numerusform>
            <numerusform>%n unread messages for you</numerusform>
        </translation>
    </message>
    <message>
        <source>No unread messages for you</source>
        <translation>No unread messages for you</translation>
    </message>
</context>
<context>
    <name>schalter::ui::SubmissionPanel</name>
    <message>
        <source>Submission</source>
        <translation>Submission</translation>
    </message>
</context>
<context>
    <name>schalter::ui::TicketHeader</name>
    <message>
        <source>Ticket number</source>
        <translation>Ticket number</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Take this ticket and become its owner</source>
        <translation>Take this ticket and become its owner</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approve…</translation>
    </message>
    <message>
        <source>Approve the application</source>
        <translation>Approve the application</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Decline…</translation>
    </message>
    <message>
        <source>Decline the application</source>
        <translation>Decline the application</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close the ticket; the applicant is told</source>
        <translation>Close the ticket; the applicant is told</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Work on this ticket again</source>
        <translation>Work on this ticket again</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Assign…</translation>
    </message>
    <message>
        <source>Give this ticket to a colleague</source>
        <translation>Give this ticket to a colleague</translation>
    </message>
    <message>
        <source>Nobody else works in this category</source>
        <translation>Nobody else works in this category</translation>
    </message>
    <message>
        <source>no mail address</source>
        <translation>no mail address</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>No owner yet</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Owner: %1</translation>
    </message>
    <message>
        <source>Muted: the applicant is told of messages and decisions only. Press to unmute.</source>
        <translation>Muted: the applicant is told of messages and decisions only. Press to unmute.</translation>
    </message>
    <message>
        <source>Mute: tell the applicant of messages and decisions only</source>
        <translation>Mute: tell the applicant of messages and decisions only</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Unmute</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mute</translation>
    </message>
    <message>
        <source>You can read this ticket, but not work on it.</source>
        <translation>You can read this ticket, but not work on it.</translation>
    </message>
    <message>
        <source>Cancel approval…</source>
        <translation>Cancel approval…</translation>
    </message>
    <message>
        <source>Take the approval back; the applicant is told</source>
        <translation>Take the approval back; the applicant is told</translation>
    </message>
</context>
<context>
    <name>schalter::ui::TicketWidget</name>
    <message>
        <source>Loading the ticket…</source>
        <translation>Loading the ticket…</translation>
    </message>
    <message>
        <source>The ticket could not be loaded</source>
        <translation>The ticket could not be loaded</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>schalter::ui::TimelineDelegate</name>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
</context>
<context>
    <name>schalter::ui::TimelineView</name>
    <message>
        <source>Conversation and events</source>
        <translation>Conversation and events</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>Copy selected text</translation>
    </message>
    <message>
        <source>Copy this entry</source>
        <translation>Copy this entry</translation>
    </message>
    <message>
        <source>New message below</source>
        <translation>New message below</translation>
    </message>
</context>
</TS>
