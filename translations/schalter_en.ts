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
    <message>
        <source>The ticket is archived; nothing on it can be changed any more.</source>
        <translation>The ticket is archived; nothing on it can be changed any more.</translation>
    </message>
    <message>
        <source>This ticket has no email address, so nothing can be sent to the applicant. Please reach the person in another way, or add an address.</source>
        <translation>This ticket has no email address, so nothing can be sent to the applicant. Please reach the person in another way, or add an address.</translation>
    </message>
    <message>
        <source>This is not an email address. Example: max@example.ch</source>
        <translation>This is not an email address. Example: max@example.ch</translation>
    </message>
    <message>
        <source>There is still a placeholder in the text that could not be filled in. Please replace it first.</source>
        <translation>There is still a placeholder in the text that could not be filled in. Please replace it first.</translation>
    </message>
    <message>
        <source>These are too many files for one message. Please send some of them in a further message.</source>
        <translation>These are too many files for one message. Please send some of them in a further message.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>The file is too large.</translation>
    </message>
    <message>
        <source>Files of this kind are not accepted.</source>
        <translation>Files of this kind are not accepted.</translation>
    </message>
    <message>
        <source>The virus scanner found something harmful in the file. It was not kept.</source>
        <translation>The virus scanner found something harmful in the file. It was not kept.</translation>
    </message>
    <message>
        <source>This archive holds too much, or archives within archives. Please send the files one by one.</source>
        <translation>This archive holds too much, or archives within archives. Please send the files one by one.</translation>
    </message>
    <message>
        <source>The file is still waiting for the virus scanner. Please try again shortly.</source>
        <translation>The file is still waiting for the virus scanner. Please try again shortly.</translation>
    </message>
    <message>
        <source>The file could not be stored completely. Please add it again.</source>
        <translation>The file could not be stored completely. Please add it again.</translation>
    </message>
    <message>
        <source>It can&apos;t be reserved at this time. Please choose a time within the opening hours.</source>
        <translation>It can&apos;t be reserved at this time. Please choose a time within the opening hours.</translation>
    </message>
    <message>
        <source>There is already one of this name. Please choose another one.</source>
        <translation>There is already one of this name. Please choose another one.</translation>
    </message>
    <message>
        <source>This is still in use and can&apos;t be removed.</source>
        <translation>This is still in use and can&apos;t be removed.</translation>
    </message>
    <message>
        <source>This mail did not fail; there is nothing to send again.</source>
        <translation>This mail did not fail; there is nothing to send again.</translation>
    </message>
    <message>
        <source>It is too late to take this back: the message is already on its way.</source>
        <translation>It is too late to take this back: the message is already on its way.</translation>
    </message>
    <message>
        <source>The office is closed at the moment.</source>
        <translation>The office is closed at the moment.</translation>
    </message>
    <message>
        <source>A colleague has taken this chat already.</source>
        <translation>A colleague has taken this chat already.</translation>
    </message>
    <message>
        <source>This chat has ended.</source>
        <translation>This chat has ended.</translation>
    </message>
    <message>
        <source>The file is locked with a password, so that nobody here could open it. Please add it without.</source>
        <translation>The file is locked with a password, so that nobody here could open it. Please add it without.</translation>
    </message>
    <message>
        <source>The form does not accept this value in this field. Please correct it.</source>
        <translation>The form does not accept this value in this field. Please correct it.</translation>
    </message>
    <message>
        <source>This is the last administrator. Please make somebody else an administrator first.</source>
        <translation>This is the last administrator. Please make somebody else an administrator first.</translation>
    </message>
    <message>
        <source>These tickets are of different applicants. Merge them only if you are sure.</source>
        <translation>These tickets are of different applicants. Merge them only if you are sure.</translation>
    </message>
    <message>
        <source>A decision or a reservation of the duplicate would be lost. Decline or cancel it there first.</source>
        <translation>A decision or a reservation of the duplicate would be lost. Decline or cancel it there first.</translation>
    </message>
    <message>
        <source>This ticket was merged with another one. Go on there.</source>
        <translation>This ticket was merged with another one. Go on there.</translation>
    </message>
</context>
<context>
    <name>FieldProblem</name>
    <message>
        <source>Please fill in this field.</source>
        <translation>Please fill in this field.</translation>
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
    <message>
        <source>This is too long: at most %1 characters are possible.</source>
        <translation>This is too long: at most %1 characters are possible.</translation>
    </message>
    <message>
        <source>On this day it can be reserved at these times: %1</source>
        <translation>On this day it can be reserved at these times: %1</translation>
    </message>
    <message>
        <source>Please choose at most %1 files.</source>
        <translation>Please choose at most %1 files.</translation>
    </message>
    <message>
        <source>This file is too large: at most %1 MB are possible.</source>
        <translation>This file is too large: at most %1 MB are possible.</translation>
    </message>
    <message>
        <source>Files of this kind are not accepted.</source>
        <translation>Files of this kind are not accepted.</translation>
    </message>
    <message>
        <source>The virus scanner found something harmful in this file. It was not kept.</source>
        <translation>The virus scanner found something harmful in this file. It was not kept.</translation>
    </message>
    <message>
        <source>This archive holds too much, or archives within archives. Please send the files one by one.</source>
        <translation>This archive holds too much, or archives within archives. Please send the files one by one.</translation>
    </message>
    <message>
        <source>This is too short: at least %1 characters are needed.</source>
        <translation>This is too short: at least %1 characters are needed.</translation>
    </message>
    <message>
        <source>Please enter a whole number.</source>
        <translation>Please enter a whole number.</translation>
    </message>
    <message>
        <source>This is too early. The earliest is %1.</source>
        <translation>This is too early. The earliest is %1.</translation>
    </message>
    <message>
        <source>This is too late. The latest is %1.</source>
        <translation>This is too late. The latest is %1.</translation>
    </message>
    <message>
        <source>It can&apos;t be reserved on this day. Please choose another day.</source>
        <translation>It can&apos;t be reserved on this day. Please choose another day.</translation>
    </message>
    <message>
        <source>This time is in the past.</source>
        <translation>This time is in the past.</translation>
    </message>
    <message>
        <source>This is too far ahead. It can be reserved up to %1 at the moment.</source>
        <translation>This is too far ahead. It can be reserved up to %1 at the moment.</translation>
    </message>
    <message>
        <source>This is too short. Please reserve at least %1 minutes.</source>
        <translation>This is too short. Please reserve at least %1 minutes.</translation>
    </message>
    <message>
        <source>This is too long. Please reserve at most %1 minutes.</source>
        <translation>This is too long. Please reserve at most %1 minutes.</translation>
    </message>
    <message>
        <source>This file is locked with a password, so that nobody here could open it. Please add it without.</source>
        <translation>This file is locked with a password, so that nobody here could open it. Please add it without.</translation>
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
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Email address</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telephone number</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>One of several</translation>
    </message>
    <message>
        <source>Several of several</source>
        <translation>Several of several</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Without an answer</translation>
    </message>
    <message>
        <source>Usual wait in minutes (half had an answer by then)</source>
        <translation>Usual wait in minutes (half had an answer by then)</translation>
    </message>
    <message>
        <source>Long wait in minutes (nine of ten had one by then)</source>
        <translation>Long wait in minutes (nine of ten had one by then)</translation>
    </message>
    <message>
        <source>Open for up to %1 days</source>
        <translation>Open for up to %1 days</translation>
    </message>
    <message>
        <source>Open for longer</source>
        <translation>Open for longer</translation>
    </message>
    <message>
        <source>Came in from %1</source>
        <translation>Came in from %1</translation>
    </message>
</context>
<context>
    <name>Flaw</name>
    <message>
        <source>A key has 1 to 40 of a-z, 0-9, - and _ and begins with a letter or digit; &quot;%1&quot; is none.</source>
        <translation>A key has 1 to 40 of a-z, 0-9, - and _ and begins with a letter or digit; &quot;%1&quot; is none.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is used twice or reserved.</source>
        <translation>The key &quot;%1&quot; is used twice or reserved.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language such as &quot;de&quot;.</source>
        <translation>&quot;%1&quot; is not a language such as &quot;de&quot;.</translation>
    </message>
    <message>
        <source>The text is too long: at most %1 characters are possible.</source>
        <translation>The text is too long: at most %1 characters are possible.</translation>
    </message>
    <message>
        <source>The text is missing.</source>
        <translation>The text is missing.</translation>
    </message>
    <message>
        <source>There are too many: at most %1 are possible.</source>
        <translation>There are too many: at most %1 are possible.</translation>
    </message>
    <message>
        <source>A category&apos;s code must be two to six of A-Z, but one is &quot;%1&quot;.</source>
        <translation>A category&apos;s code must be two to six of A-Z, but one is &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The group&apos;s mailbox &quot;%1&quot; is not an email address.</source>
        <translation>The group&apos;s mailbox &quot;%1&quot; is not an email address.</translation>
    </message>
    <message>
        <source>Only a number has a minimum, a maximum or no decimals.</source>
        <translation>Only a number has a minimum, a maximum or no decimals.</translation>
    </message>
    <message>
        <source>The maximum must not be smaller than the minimum.</source>
        <translation>The maximum must not be smaller than the minimum.</translation>
    </message>
    <message>
        <source>Only a text or a paragraph has a length.</source>
        <translation>Only a text or a paragraph has a length.</translation>
    </message>
    <message>
        <source>This must be a number from 1 to %1, but is %2.</source>
        <translation>This must be a number from 1 to %1, but is %2.</translation>
    </message>
    <message>
        <source>This must be a number from 0 to %1, but is %2.</source>
        <translation>This must be a number from 0 to %1, but is %2.</translation>
    </message>
    <message>
        <source>Only a date or a time has an earliest or a latest.</source>
        <translation>Only a date or a time has an earliest or a latest.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a day such as &quot;2026-12-24&quot; nor &quot;today&quot;.</source>
        <translation>&quot;%1&quot; is neither a day such as &quot;2026-12-24&quot; nor &quot;today&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time such as &quot;18:30&quot;.</source>
        <translation>&quot;%1&quot; is not a time such as &quot;18:30&quot;.</translation>
    </message>
    <message>
        <source>The default &quot;%1&quot; is not a possible answer.</source>
        <translation>The default &quot;%1&quot; is not a possible answer.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; has no choices.</source>
        <translation>The field &quot;%1&quot; has no choices.</translation>
    </message>
    <message>
        <source>Only a field to choose from has choices, and &quot;%1&quot; is none.</source>
        <translation>Only a field to choose from has choices, and &quot;%1&quot; is none.</translation>
    </message>
    <message>
        <source>The heading &quot;%1&quot; can&apos;t be required: there is nothing to fill in.</source>
        <translation>The heading &quot;%1&quot; can&apos;t be required: there is nothing to fill in.</translation>
    </message>
    <message>
        <source>A form&apos;s slug has 1 to 40 of a-z, 0-9, - and _ and begins with a letter or digit; &quot;%1&quot; is none.</source>
        <translation>A form&apos;s slug has 1 to 40 of a-z, 0-9, - and _ and begins with a letter or digit; &quot;%1&quot; is none.</translation>
    </message>
    <message>
        <source>Form &quot;%1&quot;: a reservation needs a resource, and nothing else may have one.</source>
        <translation>Form &quot;%1&quot;: a reservation needs a resource, and nothing else may have one.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; to complete the ticket&apos;s title.</source>
        <translation>There is no field &quot;%1&quot; to complete the ticket&apos;s title.</translation>
    </message>
    <message>
        <source>The opening time &quot;%1&quot; must end after it begins.</source>
        <translation>The opening time &quot;%1&quot; must end after it begins.</translation>
    </message>
    <message>
        <source>The opening time &quot;%1&quot; must begin after the one before it has ended.</source>
        <translation>The opening time &quot;%1&quot; must begin after the one before it has ended.</translation>
    </message>
    <message>
        <source>The closed days from %1 must not end before they begin.</source>
        <translation>The closed days from %1 must not end before they begin.</translation>
    </message>
    <message>
        <source>The shortest reservation must not be longer than the longest one.</source>
        <translation>The shortest reservation must not be longer than the longest one.</translation>
    </message>
    <message>
        <source>The code can&apos;t be changed: the numbers of the tickets begin with it.</source>
        <translation>The code can&apos;t be changed: the numbers of the tickets begin with it.</translation>
    </message>
    <message>
        <source>There is no such category.</source>
        <translation>There is no such category.</translation>
    </message>
    <message>
        <source>There is already a form with the slug &quot;%1&quot;; it may be a retired one.</source>
        <translation>There is already a form with the slug &quot;%1&quot;; it may be a retired one.</translation>
    </message>
    <message>
        <source>There is no resource &quot;%1&quot;.</source>
        <translation>There is no resource &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The user name has 1 to 64 of a-z, 0-9, dot, hyphen, underscore and @ and begins with a letter or digit.</source>
        <translation>The user name has 1 to 64 of a-z, 0-9, dot, hyphen, underscore and @ and begins with a letter or digit.</translation>
    </message>
    <message>
        <source>The name must have 1 to %1 characters and be of one line.</source>
        <translation>The name must have 1 to %1 characters and be of one line.</translation>
    </message>
    <message>
        <source>This is not an email address. Example: max@example.ch</source>
        <translation>This is not an email address. Example: max@example.ch</translation>
    </message>
    <message>
        <source>The last day must not be before the first.</source>
        <translation>The last day must not be before the first.</translation>
    </message>
    <message>
        <source>The password must have at least %1 characters.</source>
        <translation>The password must have at least %1 characters.</translation>
    </message>
    <message>
        <source>The password may have at most %1 characters.</source>
        <translation>The password may have at most %1 characters.</translation>
    </message>
    <message>
        <source>The password may not be the user name.</source>
        <translation>The password may not be the user name.</translation>
    </message>
    <message>
        <source>There is already somebody with this user name.</source>
        <translation>There is already somebody with this user name.</translation>
    </message>
    <message>
        <source>This person can&apos;t stand in: it must be a colleague who works.</source>
        <translation>This person can&apos;t stand in: it must be a colleague who works.</translation>
    </message>
    <message>
        <source>The user name can&apos;t be changed.</source>
        <translation>The user name can&apos;t be changed.</translation>
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
    <name>FormPreview</name>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>day.month.year</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
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
        <source>Send</source>
        <translation>Send</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Under this address you see where your request stands, and can write to us:</source>
        <translation>Under this address you see where your request stands, and can write to us:</translation>
    </message>
    <message>
        <source>The address is meant for you alone: whoever has it can read your request.</source>
        <translation>The address is meant for you alone: whoever has it can read your request.</translation>
    </message>
    <message>
        <source>The sheet could not be written to %1.</source>
        <translation>The sheet could not be written to %1.</translation>
    </message>
    <message>
        <source>No program opens the sheet. It was written to %1.</source>
        <translation>No program opens the sheet. It was written to %1.</translation>
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
    <message>
        <source>From now on we write to this address about “%1”. Here is the link to its page.</source>
        <translation>From now on we write to this address about “%1”. Here is the link to its page.</translation>
    </message>
    <message>
        <source>Here is a new link to “%1”. The earlier ones no longer work.</source>
        <translation>Here is a new link to “%1”. The earlier ones no longer work.</translation>
    </message>
    <message>
        <source>Your new links</source>
        <translation>Your new links</translation>
    </message>
    <message>
        <source>Here are the links to your requests that you asked for. The newest:</source>
        <translation>Here are the links to your requests that you asked for. The newest:</translation>
    </message>
    <message>
        <source>Your other requests:</source>
        <translation>Your other requests:</translation>
    </message>
    <message>
        <source>Your chat</source>
        <translation>Your chat</translation>
    </message>
    <message>
        <source>What was written in the chat</source>
        <translation>What was written in the chat</translation>
    </message>
    <message>
        <source>Here is everything that was written in your chat with us.</source>
        <translation>Here is everything that was written in your chat with us.</translation>
    </message>
    <message>
        <source>It goes on as ticket %1: on its page you can add something at any time.</source>
        <translation>It goes on as ticket %1: on its page you can add something at any time.</translation>
    </message>
    <message>
        <source>Files, to be opened behind the link</source>
        <translation>Files, to be opened behind the link</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Put together</translation>
    </message>
    <message>
        <source>Your requests were put together</source>
        <translation>Your requests were put together</translation>
    </message>
    <message>
        <source>Your request %1 is about the same matter as %2, “%3”. From now on everything is in one place; you need not do anything.</source>
        <translation>Your request %1 is about the same matter as %2, “%3”. From now on everything is in one place; you need not do anything.</translation>
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
    <message>
        <source>Choose a day in the calendar, or enter it below.</source>
        <translation>Choose a day in the calendar, or enter it below.</translation>
    </message>
    <message>
        <source>Month before: %1</source>
        <translation>Month before: %1</translation>
    </message>
    <message>
        <source>Next month: %1</source>
        <translation>Next month: %1</translation>
    </message>
    <message>
        <source>What the days mean</source>
        <translation>What the days mean</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>partly taken</source>
        <translation>partly taken</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>taken</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>past</source>
        <translation>past</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>nothing any more</source>
        <translation>nothing any more</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Between the name of a field and what is wrong with it. French: a narrow no-break space before the colon.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Add files (optional)</source>
        <translation>Add files (optional)</translation>
    </message>
    <message>
        <source>Pictures, PDF, office documents: at most %1 files, each up to %2.</source>
        <translation>Pictures, PDF, office documents: at most %1 files, each up to %2.</translation>
    </message>
    <message>
        <source>Choose files, drop them here or paste a picture</source>
        <translation>Choose files, drop them here or paste a picture</translation>
    </message>
    <message>
        <source>Already with us; untick what you don&apos;t want to send</source>
        <translation>Already with us; untick what you don&apos;t want to send</translation>
    </message>
    <message>
        <source>The other files are kept. Only what is missing has to be chosen once more.</source>
        <translation>The other files are kept. Only what is missing has to be chosen once more.</translation>
    </message>
    <message>
        <source>Your text is still here, but the files have to be chosen once more.</source>
        <translation>Your text is still here, but the files have to be chosen once more.</translation>
    </message>
    <message>
        <source>At most %1 files can be sent at a time.</source>
        <translation>At most %1 files can be sent at a time.</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>larger than %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>is being checked for viruses and can be opened shortly</source>
        <translation>is being checked for viruses and can be opened shortly</translation>
    </message>
    <message>
        <source>was withheld: the virus check found something in it</source>
        <translation>was withheld: the virus check found something in it</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened</source>
        <translation>This file can&apos;t be opened</translation>
    </message>
    <message>
        <source>Sending: %1 percent</source>
        <translation>Sending: %1 percent</translation>
    </message>
    <message>
        <source>Everything is there. One moment …</source>
        <translation>Everything is there. One moment …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent; your text and your files are still here.</source>
        <translation>Cancelled. Nothing was sent; your text and your files are still here.</translation>
    </message>
    <message>
        <source>The connection was lost. Your text and your files are still here: please send once more.</source>
        <translation>The connection was lost. Your text and your files are still here: please send once more.</translation>
    </message>
    <message>
        <source>You wrote: %1</source>
        <translation>You wrote: %1</translation>
    </message>
    <message>
        <source>%1 wrote: %2</source>
        <translation>%1 wrote: %2</translation>
    </message>
    <message>
        <source>With files: %1</source>
        <translation>With files: %1</translation>
    </message>
    <message>
        <source>%n character left</source>
        <translation>%n character left</translation>
    </message>
    <message>
        <source>%n character too many</source>
        <translation>%n character too many</translation>
    </message>
    <message>
        <source>%1 is here now</source>
        <translation>%1 is here now</translation>
    </message>
    <message>
        <source>%1 is writing …</source>
        <translation>%1 is writing …</translation>
    </message>
    <message>
        <source>A quick question?</source>
        <translation>A quick question?</translation>
    </message>
    <message>
        <source>Write with us directly.</source>
        <translation>Write with us directly.</translation>
    </message>
    <message>
        <source>To the chat</source>
        <translation>To the chat</translation>
    </message>
    <message>
        <source>Chat with us</source>
        <translation>Chat with us</translation>
    </message>
    <message>
        <source>Somebody is there for you now. Afterwards you get everything that was written by email.</source>
        <translation>Somebody is there for you now. Afterwards you get everything that was written by email.</translation>
    </message>
    <message>
        <source>Nobody is there to chat at the moment. Leave us a message: we answer by email.</source>
        <translation>Nobody is there to chat at the moment. Leave us a message: we answer by email.</translation>
    </message>
    <message>
        <source>The chat opens again on %1.</source>
        <translation>The chat opens again on %1.</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>Start a chat</translation>
    </message>
    <message>
        <source>Leave a message</source>
        <translation>Leave a message</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>We send you there what was written, with a link.</source>
        <translation>We send you there what was written, with a link.</translation>
    </message>
    <message>
        <source>Start chat</source>
        <translation>Start chat</translation>
    </message>
    <message>
        <source>Chat hours</source>
        <translation>Chat hours</translation>
    </message>
    <message>
        <source>We are calling somebody. If nobody can answer, your message stays with us and you get the answer by email.</source>
        <translation>We are calling somebody. If nobody can answer, your message stays with us and you get the answer by email.</translation>
    </message>
    <message>
        <source>You are writing with %1.</source>
        <translation>You are writing with %1.</translation>
    </message>
    <message>
        <source>The chat has ended.</source>
        <translation>The chat has ended.</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>What was written</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Send line</source>
        <translation>Send line</translation>
    </message>
    <message>
        <source>Enter sends, Shift and Enter begin a new line.</source>
        <translation>Enter sends, Shift and Enter begin a new line.</translation>
    </message>
    <message>
        <source>is being sent …</source>
        <translation>is being sent …</translation>
    </message>
    <message>
        <source>No connection. What you write is sent as soon as it is back.</source>
        <translation>No connection. What you write is sent as soon as it is back.</translation>
    </message>
    <message>
        <source>Load new lines</source>
        <translation>Load new lines</translation>
    </message>
    <message>
        <source>End chat</source>
        <translation>End chat</translation>
    </message>
    <message>
        <source>Go on in the ticket</source>
        <translation>Go on in the ticket</translation>
    </message>
    <message>
        <source>Don&apos;t wait: leave it as a message</source>
        <translation>Don&apos;t wait: leave it as a message</translation>
    </message>
    <message>
        <source>You have chatted with us.</source>
        <translation>You have chatted with us.</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Show picture</translation>
    </message>
    <message>
        <source>Somebody is there now</source>
        <translation>Somebody is there now</translation>
    </message>
    <message>
        <source>Nobody is there now: leave a message</source>
        <translation>Nobody is there now: leave a message</translation>
    </message>
    <message>
        <source>The chat goes on here: write to us at any time, and add files if you like.</source>
        <translation>The chat goes on here: write to us at any time, and add files if you like.</translation>
    </message>
    <message>
        <source>Nobody could answer in the chat, but your message has arrived. We answer here and by email.</source>
        <translation>Nobody could answer in the chat, but your message has arrived. We answer here and by email.</translation>
    </message>
    <message>
        <source>It goes on as a ticket, to which you can add files: you get the link and all that was written by email.</source>
        <translation>It goes on as a ticket, to which you can add files: you get the link and all that was written by email.</translation>
    </message>
</context>
<context>
    <name>PastedFiles</name>
    <message>
        <source>Picture %1</source>
        <comment>%1: date and time, part of a file&apos;s name</comment>
        <translation>Picture %1</translation>
    </message>
</context>
<context>
    <name>PlaceName</name>
    <message>
        <source>May log in</source>
        <translation>May log in</translation>
    </message>
    <message>
        <source>Free between two</source>
        <translation>Free between two</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Closed days</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Ahead at most</source>
        <translation>Ahead at most</translation>
    </message>
    <message>
        <source>Stands there at first</source>
        <translation>Stands there at first</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Earliest</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Email address</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Group&apos;s mailbox</source>
        <translation>Group&apos;s mailbox</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Own addresses hidden</source>
        <translation>Own addresses hidden</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Keyword</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Latest</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Up to</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Longest</translation>
    </message>
    <message>
        <source>Not longer than</source>
        <translation>Not longer than</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Shortest</translation>
    </message>
    <message>
        <source>Not shorter than</source>
        <translation>Not shorter than</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation>Opening times</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>Must be filled in</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Resource</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>No longer offered</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>Away from</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Away until</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Field in the title</source>
        <translation>Field in the title</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Whole numbers only</source>
        <translation>Whole numbers only</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
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
        <translation>an AHV number (%1)</translation>
    </message>
    <message>
        <source>a bank account (%1)</source>
        <translation>a bank account (%1)</translation>
    </message>
    <message>
        <source>somebody else&apos;s mail address (%1)</source>
        <translation>somebody else&apos;s mail address (%1)</translation>
    </message>
    <message>
        <source>somebody else&apos;s telephone number (%1)</source>
        <translation>somebody else&apos;s telephone number (%1)</translation>
    </message>
    <message>
        <source>another ticket&apos;s number (%1)</source>
        <translation>another ticket&apos;s number (%1)</translation>
    </message>
    <message>
        <source>another applicant&apos;s name (%1)</source>
        <translation>another applicant&apos;s name (%1)</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Reader</source>
        <translation>Reader</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation>Caseworker</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
</context>
<context>
    <name>SendTimes</name>
    <message>
        <source>This afternoon, %1</source>
        <translation>This afternoon, %1</translation>
    </message>
    <message>
        <source>%1 is a holiday.</source>
        <translation>%1 is a holiday.</translation>
    </message>
    <message>
        <source>The office is closed on %1.</source>
        <translation>The office is closed on %1.</translation>
    </message>
    <message>
        <source>The office is closed at that time.</source>
        <translation>The office is closed at that time.</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>today, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>tomorrow, %1</translation>
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
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Not delivered at attempt %1, next try %2: %3</source>
        <translation>Not delivered at attempt %1, next try %2: %3</translation>
    </message>
    <message>
        <source>Delayed on its way: %3</source>
        <translation>Delayed on its way: %3</translation>
    </message>
    <message>
        <source>Opened by the applicant, %2</source>
        <translation>Opened by the applicant, %2</translation>
    </message>
    <message>
        <source>The mail could not be delivered: %3</source>
        <translation>The mail could not be delivered: %3</translation>
    </message>
    <message>
        <source>Will be sent then</source>
        <translation>Will be sent then</translation>
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
    <message>
        <source>%1 gets a mail about an answer, standing in for %2 who is away.</source>
        <translation>%1 gets a mail about an answer, standing in for %2 who is away.</translation>
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
    <message>
        <source>%1 chatted with the office</source>
        <translation>%1 chatted with the office</translation>
    </message>
    <message>
        <source>The virus scanner refused a file: it was not kept</source>
        <translation>The virus scanner refused a file: it was not kept</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>no address</translation>
    </message>
    <message>
        <source>%1 changed who the applicant is: %2 → %3</source>
        <translation>%1 changed who the applicant is: %2 → %3</translation>
    </message>
    <message>
        <source>%1 printed a new link; the earlier ones no longer work</source>
        <translation>%1 printed a new link; the earlier ones no longer work</translation>
    </message>
    <message>
        <source>%1 sent a new link; the earlier ones no longer work</source>
        <translation>%1 sent a new link; the earlier ones no longer work</translation>
    </message>
    <message>
        <source>is still being checked for viruses</source>
        <translation>is still being checked for viruses</translation>
    </message>
    <message>
        <source>was refused by the virus scanner</source>
        <translation>was refused by the virus scanner</translation>
    </message>
    <message>
        <source>was refused by the virus scanner: %1</source>
        <translation>was refused by the virus scanner: %1</translation>
    </message>
    <message>
        <source>%1 opened the ticket at the counter</source>
        <translation>%1 opened the ticket at the counter</translation>
    </message>
    <message>
        <source>%1 added the tag “%2”</source>
        <translation>%1 added the tag “%2”</translation>
    </message>
    <message>
        <source>%1 removed the tag “%2”</source>
        <translation>%1 removed the tag “%2”</translation>
    </message>
    <message>
        <source>%1 merged this duplicate into %2</source>
        <translation>%1 merged this duplicate into %2</translation>
    </message>
    <message>
        <source>%1 merged the duplicate %2 into this ticket</source>
        <translation>%1 merged the duplicate %2 into this ticket</translation>
    </message>
</context>
<context>
    <name>schalter::client::Chats</name>
    <message>
        <source>%1 has taken the chat.</source>
        <translation>%1 has taken the chat.</translation>
    </message>
    <message>
        <source>%1 has taken the chat with %2.</source>
        <translation>%1 has taken the chat with %2.</translation>
    </message>
    <message>
        <source>The chat had ended: what you had written waits as a draft in the ticket.</source>
        <translation>The chat had ended: what you had written waits as a draft in the ticket.</translation>
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
    <message>
        <source>We: %1</source>
        <translation>We: %1</translation>
    </message>
    <message>
        <source>A note names you</source>
        <translation>A note names you</translation>
    </message>
    <message>
        <source>You had put it off until now</source>
        <translation>You had put it off until now</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
</context>
<context>
    <name>schalter::client::InboxViews</name>
    <message>
        <source>All open</source>
        <translation>All open</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>Without owner</source>
        <translation>Without owner</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Put off</translation>
    </message>
</context>
<context>
    <name>schalter::client::ModuleChoice</name>
    <message>
        <source>Personal</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>All categories</translation>
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
    <name>schalter::client::Uploads</name>
    <message numerus="yes">
        <source>At most %n file(s) can go with one message.</source>
        <translation>
            <numerusform>At most %n file can go with one message.</numerusform>
            <numerusform>At most %n files can go with one message.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server accepts no files.</source>
        <translation>The server accepts no files.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Please attach its files, or put it into a ZIP file first.</source>
        <translation>“%1” is a folder. Please attach its files, or put it into a ZIP file first.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>“%1” can&apos;t be read.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” is empty.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be kept on this computer: there may be no room left.</source>
        <translation>“%1” can&apos;t be kept on this computer: there may be no room left.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be sent. Please remove it first.</source>
        <translation>“%1” can&apos;t be sent. Please remove it first.</translation>
    </message>
    <message>
        <source>The file is too large: at most %1 are possible.</source>
        <translation>The file is too large: at most %1 are possible.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>The file could not be read.</translation>
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
    <message>
        <source>%1 Nothing was sent. Please tell your IT.</source>
        <translation>%1 Nothing was sent. Please tell your IT.</translation>
    </message>
    <message>
        <source>The certificate at %1 belongs to another name (%2): the address may be wrong, or somebody stands in between.</source>
        <translation>The certificate at %1 belongs to another name (%2): the address may be wrong, or somebody stands in between.</translation>
    </message>
    <message>
        <source>The certificate of %1 ended on %2.</source>
        <translation>The certificate of %1 ended on %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %2 on only: is this computer&apos;s clock right?</source>
        <translation>The certificate of %1 is valid from %2 on only: is this computer&apos;s clock right?</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate of %1 (%2).</source>
        <translation>This computer does not know who issued the certificate of %1 (%2).</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted (%2).</source>
        <translation>The certificate of %1 is not trusted (%2).</translation>
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
    <message>
        <source>No server was found for this mail domain (looked for %1). Please enter its address, as your IT department gave it to you.</source>
        <translation>No server was found for this mail domain (looked for %1). Please enter its address, as your IT department gave it to you.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> and </translation>
    </message>
    <message>
        <source>What the IT department has laid down cannot be read: %1</source>
        <translation>What the IT department has laid down cannot be read: %1</translation>
    </message>
</context>
<context>
    <name>schalter::clientapp::DesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Write to the applicant…</source>
        <translation>Write to the applicant…</translation>
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
        <translation>&amp;Write</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Inbox</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
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
        <translation>Text modules</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Office hours</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ApplicantPanel</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>none: nothing can be mailed</source>
        <translation>none: nothing can be mailed</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Who is the applicant?</source>
        <translation>Who is the applicant?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Email address</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>The applicant is not told of this; colleagues see it in the ticket&apos;s history.</source>
        <translation>The applicant is not told of this; colleagues see it in the ticket&apos;s history.</translation>
    </message>
    <message>
        <source>All links to the page stop working, and nothing can be mailed any more.</source>
        <translation>All links to the page stop working, and nothing can be mailed any more.</translation>
    </message>
    <message>
        <source>All links that went to the former address stop working. The new address gets a link of its own, and the mails that could not be delivered.</source>
        <translation>All links that went to the former address stop working. The new address gets a link of its own, and the mails that could not be delivered.</translation>
    </message>
    <message>
        <source>Please enter a name.</source>
        <translation>Please enter a name.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::BatchBar</name>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Nothing has been done yet (Ctrl+Z)</source>
        <translation>Nothing has been done yet (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Do it now</translation>
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
            <numerusform>%n ticket will be accepted.</numerusform>
            <numerusform>%n tickets will be accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will go to %1.</source>
        <translation>
            <numerusform>%n ticket will go to %1.</numerusform>
            <numerusform>%n tickets will go to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be closed; the applicants are told then.</source>
        <translation>
            <numerusform>%n ticket will be closed; the applicants are told then.</numerusform>
            <numerusform>%n tickets will be closed; the applicants are told then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be tagged.</source>
        <translation>
            <numerusform>%n ticket will be tagged.</numerusform>
            <numerusform>%n tickets will be tagged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will lose the tag.</source>
        <translation>
            <numerusform>%n ticket will lose the tag.</numerusform>
            <numerusform>%n tickets will lose the tag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be marked as read.</source>
        <translation>
            <numerusform>%n ticket will be marked as read.</numerusform>
            <numerusform>%n tickets will be marked as read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be marked as unread.</source>
        <translation>
            <numerusform>%n ticket will be marked as unread.</numerusform>
            <numerusform>%n tickets will be marked as unread.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be put off.</source>
        <translation>
            <numerusform>%n ticket will be put off.</numerusform>
            <numerusform>%n tickets will be put off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be shown again.</source>
        <translation>
            <numerusform>%n ticket will be shown again.</numerusform>
            <numerusform>%n tickets will be shown again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not done for %n ticket(s):</source>
        <translation>
            <numerusform>Not done for %n ticket:</numerusform>
            <numerusform>Not done for %n tickets:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schalter::ui::CareBars</name>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Change address…</source>
        <translation>Change address…</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>Add an address…</translation>
    </message>
    <message>
        <source>Print a link…</source>
        <translation>Print a link…</translation>
    </message>
    <message>
        <source>A mail to %1 could not be delivered: %2</source>
        <translation>A mail to %1 could not be delivered: %2</translation>
    </message>
    <message numerus="yes">
        <source>So could %n other(s).</source>
        <translation>
            <numerusform>Nor could %n other.</numerusform>
            <numerusform>Nor could %n others.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no email address: nothing can be sent. What you write only stands on the ticket.</source>
        <translation>There is no email address: nothing can be sent. What you write only stands on the ticket.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::CareMenu</name>
    <message>
        <source>Change name or address…</source>
        <translation>Change name or address…</translation>
    </message>
    <message>
        <source>Send a new link…</source>
        <translation>Send a new link…</translation>
    </message>
    <message>
        <source>Print a link…</source>
        <translation>Print a link…</translation>
    </message>
    <message>
        <source>Revoke all links…</source>
        <translation>Revoke all links…</translation>
    </message>
    <message>
        <source>More: address, links, merging</source>
        <translation>More: address, links, merging</translation>
    </message>
    <message>
        <source>Merge into another ticket…</source>
        <translation>Merge into another ticket…</translation>
    </message>
</context>
<context>
    <name>schalter::ui::CatalogueFileBox</name>
    <message>
        <source>Line %1: </source>
        <translation>Line %1: </translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>Catalogue (*.toml)</source>
        <translation>Catalogue (*.toml)</translation>
    </message>
    <message>
        <source>Export the catalogue</source>
        <translation>Export the catalogue</translation>
    </message>
    <message>
        <source>Import a catalogue</source>
        <translation>Import a catalogue</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 could not be written: %2</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exported to %1.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 could not be read: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a catalogue.</source>
        <translation>%1 is too large for a catalogue.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nothing was imported.</translation>
    </message>
    <message>
        <source>Imported: %1 categories, %2 forms, %3 resources.</source>
        <translation>Imported: %1 categories, %2 forms, %3 resources.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::CategoriesPage</name>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>&amp;New category</source>
        <translation>&amp;New category</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>two to six letters A–Z; tickets&apos; numbers begin with it</source>
        <translation>two to six letters A–Z; tickets&apos; numbers begin with it</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Group&apos;s &amp;mailbox</source>
        <translation>Group&apos;s &amp;mailbox</translation>
    </message>
    <message>
        <source>Applicants see the group, never a caseworker&apos;s own address</source>
        <translation>Applicants see the group, never a caseworker&apos;s own address</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Discard changes</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Who may see this category</source>
        <translation>Who may see this category</translation>
    </message>
    <message>
        <source>Who may see it and work in it</source>
        <translation>Who may see it and work in it</translation>
    </message>
    <message>
        <source>Bring mine back</source>
        <translation>Bring mine back</translation>
    </message>
    <message>
        <source>A change takes effect at once.</source>
        <translation>A change takes effect at once.</translation>
    </message>
    <message>
        <source>Once it is saved you are entitled to it, and can entitle others here.</source>
        <translation>Once it is saved you are entitled to it, and can entitle others here.</translation>
    </message>
    <message>
        <source>may not log in</source>
        <translation>may not log in</translation>
    </message>
    <message>
        <source>Somebody else has saved this category meanwhile. Yours is still here and nothing was overwritten: choose what is to stay.</source>
        <translation>Somebody else has saved this category meanwhile. Yours is still here and nothing was overwritten: choose what is to stay.</translation>
    </message>
    <message>
        <source>● Go on with the &amp;new one</source>
        <translation>● Go on with the &amp;new one</translation>
    </message>
    <message>
        <source>What you had typed is set aside.</source>
        <translation>What you had typed is set aside.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ChatBar</name>
    <message>
        <source>Take</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Take the chat (%1)</source>
        <translation>Take the chat (%1)</translation>
    </message>
    <message>
        <source>It goes on ringing at the others</source>
        <translation>It goes on ringing at the others</translation>
    </message>
    <message>
        <source>%1 waits in the chat</source>
        <translation>%1 waits in the chat</translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n more waiting</numerusform>
            <numerusform>%n more waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n s</source>
        <translation>
            <numerusform>for %n s</numerusform>
            <numerusform>for %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schalter::ui::ChatCorner</name>
    <message>
        <source>Available for chat</source>
        <translation>Available for chat</translation>
    </message>
    <message>
        <source>Visitors of the public page can ring here during the chat hours</source>
        <translation>Visitors of the public page can ring here during the chat hours</translation>
    </message>
    <message>
        <source>%1 waits in the chat</source>
        <translation>%1 waits in the chat</translation>
    </message>
    <message numerus="yes">
        <source>%n new chat line(s)</source>
        <translation>
            <numerusform>%n new chat line</numerusform>
            <numerusform>%n new chat lines</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take who is waiting</source>
        <translation>&amp;Take who is waiting</translation>
    </message>
    <message>
        <source>To the &amp;next chat</source>
        <translation>To the &amp;next chat</translation>
    </message>
    <message>
        <source>&amp;Available for chat</source>
        <translation>&amp;Available for chat</translation>
    </message>
    <message>
        <source>Ring with a &amp;sound</source>
        <translation>Ring with a &amp;sound</translation>
    </message>
    <message>
        <source>Available for chat once connected</source>
        <translation>Available for chat once connected</translation>
    </message>
    <message>
        <source>There is no connection: nobody can ring here at the moment</source>
        <translation>There is no connection: nobody can ring here at the moment</translation>
    </message>
    <message>
        <source>Nobody is waiting in the chat.</source>
        <translation>Nobody is waiting in the chat.</translation>
    </message>
    <message>
        <source>You are in no chat.</source>
        <translation>You are in no chat.</translation>
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
            <numerusform>%1, %n unread line</numerusform>
            <numerusform>%1, %n unread lines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ended</source>
        <translation>%1, ended</translation>
    </message>
</context>
<context>
    <name>schalter::ui::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>What fits</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter does it · Esc closes</source>
        <translation>↑ ↓ choose · Enter does it · Esc closes</translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation>Nothing fits “%1”.</translation>
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
    <message>
        <source>Keep on the ticket</source>
        <translation>Keep on the ticket</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Send anyway</translation>
    </message>
    <message>
        <source>There is no dictionary for %1 on this computer: spelling is not checked.</source>
        <translation>There is no dictionary for %1 on this computer: spelling is not checked.</translation>
    </message>
    <message>
        <source>The applicant would read %1.</source>
        <translation>The applicant would read %1.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ConflictPanel</name>
    <message>
        <source>What differs</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Yours</translation>
    </message>
    <message>
        <source>Hers</source>
        <translation>Hers</translation>
    </message>
    <message>
        <source>All of hers</source>
        <translation>All of hers</translation>
    </message>
    <message>
        <source>All of mine</source>
        <translation>All of mine</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Save what is chosen</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Chosen: %1</translation>
    </message>
    <message>
        <source>Not chosen: %1</source>
        <translation>Not chosen: %1</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nothing)</translation>
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
    <message>
        <source>A message with it (optional); there is no address to mail it to</source>
        <translation>A message with it (optional); there is no address to mail it to</translation>
    </message>
</context>
<context>
    <name>schalter::ui::DeskActions</name>
    <message>
        <source>Find an action, a ticket, a person…</source>
        <translation>Find an action, a ticket, a person…</translation>
    </message>
    <message>
        <source>&amp;New ticket…</source>
        <translation>&amp;New ticket…</translation>
    </message>
    <message>
        <source>To its o&amp;wn window</source>
        <translation>To its o&amp;wn window</translation>
    </message>
    <message>
        <source>No ticket is open.</source>
        <translation>No ticket is open.</translation>
    </message>
    <message>
        <source>&amp;Connect now</source>
        <translation>&amp;Connect now</translation>
    </message>
    <message>
        <source>It is connected.</source>
        <translation>It is connected.</translation>
    </message>
    <message>
        <source>My &amp;substitute…</source>
        <translation>My &amp;substitute…</translation>
    </message>
    <message>
        <source>That is only possible while there is a connection.</source>
        <translation>That is only possible while there is a connection.</translation>
    </message>
    <message>
        <source>&amp;Administration and text modules…</source>
        <translation>&amp;Administration and text modules…</translation>
    </message>
    <message>
        <source>Co&amp;ver what is shown</source>
        <translation>Co&amp;ver what is shown</translation>
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
        <source>&amp;Search</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>To the &amp;inbox</source>
        <translation>To the &amp;inbox</translation>
    </message>
    <message>
        <source>Open in its &amp;own window</source>
        <translation>Open in its &amp;own window</translation>
    </message>
    <message>
        <source>&amp;Next unread ticket</source>
        <translation>&amp;Next unread ticket</translation>
    </message>
    <message>
        <source>Next &amp;ticket</source>
        <translation>Next &amp;ticket</translation>
    </message>
    <message>
        <source>&amp;Previous ticket</source>
        <translation>&amp;Previous ticket</translation>
    </message>
    <message>
        <source>Only &amp;mine: on or off</source>
        <translation>Only &amp;mine: on or off</translation>
    </message>
    <message>
        <source>Only &amp;unread: on or off</source>
        <translation>Only &amp;unread: on or off</translation>
    </message>
    <message>
        <source>&amp;Reset the filters</source>
        <translation>&amp;Reset the filters</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Re&amp;load</translation>
    </message>
    <message>
        <source>Appearance: as the &amp;system</source>
        <translation>Appearance: as the &amp;system</translation>
    </message>
    <message>
        <source>Appearance: &amp;light</source>
        <translation>Appearance: &amp;light</translation>
    </message>
    <message>
        <source>Appearance: &amp;dark</source>
        <translation>Appearance: &amp;dark</translation>
    </message>
    <message>
        <source>Appearance: high &amp;contrast</source>
        <translation>Appearance: high &amp;contrast</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>There is no other unread ticket in this list.</source>
        <translation>There is no other unread ticket in this list.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::DraftFiles</name>
    <message>
        <source>Attach files to the internal note</source>
        <translation>Attach files to the internal note</translation>
    </message>
    <message>
        <source>Attach files to the reply</source>
        <translation>Attach files to the reply</translation>
    </message>
    <message>
        <source>Files of the internal note</source>
        <translation>Files of the internal note</translation>
    </message>
    <message>
        <source>Files of the reply</source>
        <translation>Files of the reply</translation>
    </message>
    <message numerus="yes">
        <source>at most %n file(s)</source>
        <translation>
            <numerusform>at most %n file</numerusform>
            <numerusform>at most %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>each up to %1</source>
        <translation>each up to %1</translation>
    </message>
    <message>
        <source>Attach to the internal note</source>
        <translation>Attach to the internal note</translation>
    </message>
    <message>
        <source>Attach to the reply to %1</source>
        <translation>Attach to the reply to %1</translation>
    </message>
    <message>
        <source>Files that are accepted (%1)</source>
        <translation>Files that are accepted (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
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
        <translation>Must be filled in</translation>
    </message>
    <message>
        <source>Whole numbers only</source>
        <translation>Whole numbers only</translation>
    </message>
    <message>
        <source>One a line, as key: Text</source>
        <translation>One a line, as key: Text</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Example</source>
        <translation>&amp;Example</translation>
    </message>
    <message>
        <source>&amp;Choices</source>
        <translation>&amp;Choices</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Up to</source>
        <translation>&amp;Up to</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Key</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>characters</translation>
    </message>
    <message>
        <source>2026-12-24 or today</source>
        <translation>2026-12-24 or today</translation>
    </message>
    <message>
        <source>18:30</source>
        <translation>18:30</translation>
    </message>
    <message>
        <source>At f&amp;irst</source>
        <translation>At f&amp;irst</translation>
    </message>
    <message>
        <source>2026-12-24</source>
        <translation>2026-12-24</translation>
    </message>
    <message>
        <source>What stands there when the form is opened; may be empty</source>
        <translation>What stands there when the form is opened; may be empty</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>nothing chosen</translation>
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
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n day(s)</source>
        <translation>
            <numerusform>up to %n day</numerusform>
            <numerusform>up to %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>older</source>
        <translation>older</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Week of %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>Span of time</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Last 3 months</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Last 12 months</translation>
    </message>
    <message>
        <source>Last 3 years</source>
        <translation>Last 3 years</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>As a &amp;table</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Export as CSV…</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Export the figures</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>What came in</translation>
    </message>
    <message>
        <source>Waiting time to the first answer</source>
        <translation>Waiting time to the first answer</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>wait</translation>
    </message>
    <message>
        <source>Still to do, by age</source>
        <translation>Still to do, by age</translation>
    </message>
    <message>
        <source>Half of the applicants had an answer by then; in brackets nine of ten.</source>
        <translation>Half of the applicants had an answer by then; in brackets nine of ten.</translation>
    </message>
    <message>
        <source>Open tickets and those being worked on, as of now.</source>
        <translation>Open tickets and those being worked on, as of now.</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>All categories</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Category %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>no answer yet</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Came in</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Without an answer</translation>
    </message>
    <message>
        <source>Usual wait</source>
        <translation>Usual wait</translation>
    </message>
    <message>
        <source>Nine of ten</source>
        <translation>Nine of ten</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 could not be written: %2</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exported to %1.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::FileChip</name>
    <message>
        <source>Try to attach “%1” again</source>
        <translation>Try to attach “%1” again</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>Cancel “%1”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Remove “%1”</translation>
    </message>
    <message>
        <source>Attached: %1, %2</source>
        <translation>Attached: %1, %2</translation>
    </message>
    <message>
        <source>%1, is being read…</source>
        <translation>%1, is being read…</translation>
    </message>
    <message>
        <source>%1, %2 % uploaded</source>
        <translation>%1, %2 % uploaded</translation>
    </message>
    <message>
        <source>%1, is still being checked</source>
        <translation>%1, is still being checked</translation>
    </message>
    <message>
        <source>%1, waits</source>
        <translation>%1, waits</translation>
    </message>
</context>
<context>
    <name>schalter::ui::FileDesk</name>
    <message>
        <source>Show “%1”</source>
        <translation>Show “%1”</translation>
    </message>
    <message>
        <source>Open “%1”…</source>
        <translation>Open “%1”…</translation>
    </message>
    <message>
        <source>Save “%1” as…</source>
        <translation>Save “%1” as…</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Save all…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Save all in</source>
        <translation>Save all in</translation>
    </message>
    <message>
        <source>“%1” is being fetched…</source>
        <translation>“%1” is being fetched…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>“%1” could not be fetched. %2</source>
        <translation>“%1” could not be fetched. %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 could not be written: %2</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Open “%1” with another program? Files from outside can do harm: only open what you expect.</source>
        <translation>Open “%1” with another program? Files from outside can do harm: only open what you expect.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>No program was found that opens this file. You can save it instead.</source>
        <translation>No program was found that opens this file. You can save it instead.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>“%1” arrived damaged: it is not what was stored. Please tell your administrator.</source>
        <translation>“%1” arrived damaged: it is not what was stored. Please tell your administrator.</translation>
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
        <source>Only what I have not seen yet</source>
        <translation>Only what I have not seen yet</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>Search everything, or from:name has:file</source>
        <translation>Search everything, or from:name has:file</translation>
    </message>
    <message>
        <source>&lt;p&gt;Search (%1): number, subject, name, entries, messages and notes&lt;/p&gt;&lt;p&gt;&lt;b&gt;&quot;two words&quot;&lt;/b&gt; together · &lt;b&gt;-word&lt;/b&gt; without · &lt;b&gt;from:&lt;/b&gt;name · &lt;b&gt;owner:&lt;/b&gt;me · &lt;b&gt;category:&lt;/b&gt;name · &lt;b&gt;state:&lt;/b&gt;closed · &lt;b&gt;tag:&lt;/b&gt;name · &lt;b&gt;before:&lt;/b&gt;1.9.2026 · &lt;b&gt;after:&lt;/b&gt;2026-09 · &lt;b&gt;has:&lt;/b&gt;file&lt;/p&gt;</source>
        <translation>&lt;p&gt;Search (%1): number, subject, name, entries, messages and notes&lt;/p&gt;&lt;p&gt;&lt;b&gt;&quot;two words&quot;&lt;/b&gt; together · &lt;b&gt;-word&lt;/b&gt; without · &lt;b&gt;from:&lt;/b&gt;name · &lt;b&gt;owner:&lt;/b&gt;me · &lt;b&gt;category:&lt;/b&gt;name · &lt;b&gt;state:&lt;/b&gt;closed · &lt;b&gt;tag:&lt;/b&gt;name · &lt;b&gt;before:&lt;/b&gt;1.9.2026 · &lt;b&gt;after:&lt;/b&gt;2026-09 · &lt;b&gt;has:&lt;/b&gt;file&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Order and columns</source>
        <translation>Order and columns</translation>
    </message>
    <message>
        <source>Only some categories, owners or tags, or what you have put off</source>
        <translation>Only some categories, owners or tags, or what you have put off</translation>
    </message>
    <message>
        <source>Show all that is open again</source>
        <translation>Show all that is open again</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Press to take this filter away</source>
        <translation>Press to take this filter away</translation>
    </message>
</context>
<context>
    <name>schalter::ui::FilterChoice</name>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Owner: %1</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Category</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Owner</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Put off</source>
        <translation>&amp;Put off</translation>
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
        <translation>dd.mm.yyyy</translation>
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
        <translation>The form as applicants will see it</translation>
    </message>
</context>
<context>
    <name>schalter::ui::FormsPage</name>
    <message>
        <source>Forms</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>&amp;New form</source>
        <translation>&amp;New form</translation>
    </message>
    <message>
        <source>the end of its address, such as hall-hire</source>
        <translation>the end of its address, such as hall-hire</translation>
    </message>
    <message>
        <source>Message: nothing to decide</source>
        <translation>Message: nothing to decide</translation>
    </message>
    <message>
        <source>Registration: is approved or declined</source>
        <translation>Registration: is approved or declined</translation>
    </message>
    <message>
        <source>Reservation of a resource</source>
        <translation>Reservation of a resource</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>No longer offered</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>&amp;Introduction</source>
        <translation>&amp;Introduction</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>Ca&amp;tegory</source>
        <translation>Ca&amp;tegory</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Resource</source>
        <translation>&amp;Resource</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Fields of the form</translation>
    </message>
    <message>
        <source>&amp;Add a field</source>
        <translation>&amp;Add a field</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Move the field up (Alt+Up)</source>
        <translation>Move the field up (Alt+Up)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Move the field down (Alt+Down)</source>
        <translation>Move the field down (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Discard changes</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Saved. The page shows it from now on.</source>
        <translation>Saved. The page shows it from now on.</translation>
    </message>
    <message>
        <source>There is no category yet to put it into.</source>
        <translation>There is no category yet to put it into.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still to be put right before it can be saved.</source>
        <translation>
            <numerusform>%n thing still to be put right before it can be saved.</numerusform>
            <numerusform>%n things still to be put right before it can be saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>● Go on with the &amp;new one</source>
        <translation>● Go on with the &amp;new one</translation>
    </message>
    <message>
        <source>Somebody else has saved this form meanwhile. Yours is still here and nothing was overwritten: choose what is to stay.</source>
        <translation>Somebody else has saved this form meanwhile. Yours is still here and nothing was overwritten: choose what is to stay.</translation>
    </message>
    <message>
        <source>Bring mine back</source>
        <translation>Bring mine back</translation>
    </message>
    <message>
        <source>Drag a field to its place, or move it by Alt+Up and Alt+Down</source>
        <translation>Drag a field to its place, or move it by Alt+Up and Alt+Down</translation>
    </message>
    <message>
        <source>Below the present one</source>
        <translation>Below the present one</translation>
    </message>
    <message>
        <source>What you had typed is set aside.</source>
        <translation>What you had typed is set aside.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::HeldBar</name>
    <message>
        <source>Not sent. %1</source>
        <translation>Not sent. %1</translation>
    </message>
    <message>
        <source>You have taken this message back.</source>
        <translation>You have taken this message back.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Your message waits for the connection.</source>
        <translation>Your message waits for the connection.</translation>
    </message>
    <message>
        <source>Your note waits for the connection.</source>
        <translation>Your note waits for the connection.</translation>
    </message>
    <message>
        <source>Waits for the connection: %1</source>
        <translation>Waits for the connection: %1</translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>Date and time…</translation>
    </message>
    <message>
        <source>Your message will be sent %1.</source>
        <translation>Your message will be sent %1.</translation>
    </message>
    <message>
        <source>%1 sends this %2:</source>
        <translation>%1 sends this %2:</translation>
    </message>
</context>
<context>
    <name>schalter::ui::HeldRow</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Take the message back and edit it</source>
        <translation>Take the message back and edit it</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send now</translation>
    </message>
    <message numerus="yes">
        <source>Your message will be sent in %n second(s).</source>
        <translation>
            <numerusform>Your message will be sent in %n second.</numerusform>
            <numerusform>Your message will be sent in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your message is being sent…</source>
        <translation>Your message is being sent…</translation>
    </message>
    <message>
        <source>Without a connection it can&apos;t be taken back.</source>
        <translation>Without a connection it can&apos;t be taken back.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Put the message back into the editor</source>
        <translation>Put the message back into the editor</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Send anyway</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Another time</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Your message can be taken back.</source>
        <translation>Your message can be taken back.</translation>
    </message>
    <message>
        <source>Take it back; nobody has heard of it yet</source>
        <translation>Take it back; nobody has heard of it yet</translation>
    </message>
    <message>
        <source>The server may have it already: this shows when the connection is back.</source>
        <translation>The server may have it already: this shows when the connection is back.</translation>
    </message>
    <message>
        <source>Your message goes out as soon as its files are there: %1 %.</source>
        <translation>Your message goes out as soon as its files are there: %1 %.</translation>
    </message>
    <message>
        <source>Your message waits for the connection to send its files.</source>
        <translation>Your message waits for the connection to send its files.</translation>
    </message>
    <message>
        <source>Your message waits for its files.</source>
        <translation>Your message waits for its files.</translation>
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
        <translation>Category</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Resource</translation>
    </message>
    <message>
        <source>Text module</source>
        <translation>Text module</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>no longer offered</translation>
    </message>
    <message>
        <source>may not log in any more</source>
        <translation>may not log in any more</translation>
    </message>
    <message>
        <source>may log in again</source>
        <translation>may log in again</translation>
    </message>
    <message>
        <source>given a new password</source>
        <translation>given a new password</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>imported</translation>
    </message>
    <message>
        <source>put in another order</source>
        <translation>put in another order</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>Show &amp;more</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Changes, newest first</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>What was changed</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Search for who, or for what was changed…</source>
        <translation>Search for who, or for what was changed…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Search the history</translation>
    </message>
    <message>
        <source>Nothing of this has been changed yet.</source>
        <translation>Nothing of this has been changed yet.</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Command line</translation>
    </message>
    <message>
        <source>%1 → (nothing)</source>
        <translation>%1 → (nothing)</translation>
    </message>
</context>
<context>
    <name>schalter::ui::HoursPage</name>
    <message>
        <source>Office hours</source>
        <translation>Office hours</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>When messages “in office hours” go out, and when visitors of the page can start a chat (time zone %1). They stand in the server&apos;s configuration, under [chat]; your IT changes them there.</source>
        <translation>When messages “in office hours” go out, and when visitors of the page can start a chat (time zone %1). They stand in the server&apos;s configuration, under [chat]; your IT changes them there.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>schalter::ui::InboxDelegate</name>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>We: %1</source>
        <translation>We: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
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
        <translation>Order</translation>
    </message>
    <message>
        <source>Newest &amp;activity first</source>
        <translation>Newest &amp;activity first</translation>
    </message>
    <message>
        <source>&amp;Longest without activity first</source>
        <translation>&amp;Longest without activity first</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>&amp;Newest first</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>&amp;Oldest first</translation>
    </message>
    <message>
        <source>By n&amp;umber</source>
        <translation>By n&amp;umber</translation>
    </message>
    <message>
        <source>By o&amp;wner</source>
        <translation>By o&amp;wner</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
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
    <message>
        <source>No open ticket that you may see matches “%1”. Closed and archived ones were not searched.</source>
        <translation>No open ticket that you may see matches “%1”. Closed and archived ones were not searched.</translation>
    </message>
    <message>
        <source>Search all tickets</source>
        <translation>Search all tickets</translation>
    </message>
    <message>
        <source>Nothing put off</source>
        <translation>Nothing put off</translation>
    </message>
    <message>
        <source>What you put off waits here until its time has come.</source>
        <translation>What you put off waits here until its time has come.</translation>
    </message>
    <message>
        <source>Back to the inbox</source>
        <translation>Back to the inbox</translation>
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
    <name>schalter::ui::LanguageTabs</name>
    <message>
        <source>Language of the texts</source>
        <translation>Language of the texts</translation>
    </message>
    <message>
        <source>Something has no text in this language yet</source>
        <translation>Something has no text in this language yet</translation>
    </message>
</context>
<context>
    <name>schalter::ui::LaterPanel</name>
    <message>
        <source>Send then</source>
        <translation>Send then</translation>
    </message>
    <message>
        <source>When the message is sent</source>
        <translation>When the message is sent</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Send on</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Take %1</translation>
    </message>
</context>
<context>
    <name>schalter::ui::LinkPanel</name>
    <message>
        <source>Link to the applicant&apos;s page</source>
        <translation>Link to the applicant&apos;s page</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Sheet to print</source>
        <translation>Sheet to print</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Send a new link</source>
        <translation>Send a new link</translation>
    </message>
    <message>
        <source>A new link goes to %1. The earlier links stop working at once.</source>
        <translation>A new link goes to %1. The earlier links stop working at once.</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Make a link</translation>
    </message>
    <message>
        <source>A new link to hand out on paper. The earlier links stop working at once.</source>
        <translation>A new link to hand out on paper. The earlier links stop working at once.</translation>
    </message>
    <message>
        <source>Revoke all links</source>
        <translation>Revoke all links</translation>
    </message>
    <message>
        <source>All links stop working at once. Without an address nobody can ask for a new one.</source>
        <translation>All links stop working at once. Without an address nobody can ask for a new one.</translation>
    </message>
    <message>
        <source>All links stop working at once, on open pages too. The applicant can ask for a new one.</source>
        <translation>All links stop working at once, on open pages too. The applicant can ask for a new one.</translation>
    </message>
    <message>
        <source>Hand this link to %1. It is shown only once: whoever has it can read the ticket&apos;s page.</source>
        <translation>Hand this link to %1. It is shown only once: whoever has it can read the ticket&apos;s page.</translation>
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
    <message>
        <source>Address, or your mail address</source>
        <translation>Address, or your mail address</translation>
    </message>
    <message>
        <source>Your IT department has laid this address down.</source>
        <translation>Your IT department has laid this address down.</translation>
    </message>
    <message>
        <source>Your office&apos;s server is %1, which lies outside of your mail domain. If you know it, press Log in.</source>
        <translation>Your office&apos;s server is %1, which lies outside of your mail domain. If you know it, press Log in.</translation>
    </message>
    <message>
        <source>Looking for the server…</source>
        <translation>Looking for the server…</translation>
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
        <source>Ticket %1 was not found. It may belong to a category that you are not entitled to.</source>
        <translation>Ticket %1 was not found. It may belong to a category that you are not entitled to.</translation>
    </message>
    <message>
        <source>Ticket %1 could not be looked for: there is no connection.</source>
        <translation>Ticket %1 could not be looked for: there is no connection.</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Open the ticket</translation>
    </message>
    <message>
        <source>Offline, as of %1.</source>
        <translation>Offline, as of %1.</translation>
    </message>
    <message>
        <source>%1, %2: what you wrote or did was not taken. %3</source>
        <translation>%1, %2: what you wrote or did was not taken. %3</translation>
    </message>
    <message>
        <source>What you wrote or did on a ticket was not taken. %1</source>
        <translation>What you wrote or did on a ticket was not taken. %1</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more ticket(s))</source>
        <translation>
            <numerusform>(and %n more ticket)</numerusform>
            <numerusform>(and %n more tickets)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schalter::ui::MentionCompleter</name>
    <message>
        <source>Colleagues who can be named</source>
        <translation>Colleagues who can be named</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ModuleFiles</name>
    <message>
        <source>Attach &amp;files…</source>
        <translation>Attach &amp;files…</translation>
    </message>
    <message>
        <source>They go out with every message that this text module is inserted into</source>
        <translation>They go out with every message that this text module is inserted into</translation>
    </message>
    <message>
        <source>Files of the text module</source>
        <translation>Files of the text module</translation>
    </message>
    <message>
        <source>Files for the text module</source>
        <translation>Files for the text module</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ModuleHelp</name>
    <message>
        <source>Text module</source>
        <translation>Text module</translation>
    </message>
    <message>
        <source>Show the next one</source>
        <translation>Show the next one</translation>
    </message>
    <message>
        <source>Insert a text module (Ctrl+Space, Ctrl+J, or / at the beginning of a line)</source>
        <translation>Insert a text module (Ctrl+Space, Ctrl+J, or / at the beginning of a line)</translation>
    </message>
    <message>
        <source>%1 could not be filled in. Please write what belongs there; then it can be sent.</source>
        <translation>%1 could not be filled in. Please write what belongs there; then it can be sent.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more could not be filled in. Please write what belongs there; then it can be sent.</source>
        <translation>
            <numerusform>%1 and %n more could not be filled in. Please write what belongs there; then it can be sent.</numerusform>
            <numerusform>%1 and %n more could not be filled in. Please write what belongs there; then it can be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schalter::ui::ModulePalette</name>
    <message>
        <source>↑ ↓ choose · Enter inserts · Esc closes</source>
        <translation>↑ ↓ choose · Enter inserts · Esc closes</translation>
    </message>
    <message>
        <source>Search text modules…</source>
        <translation>Search text modules…</translation>
    </message>
    <message>
        <source>Search text modules</source>
        <translation>Search text modules</translation>
    </message>
    <message>
        <source>Text modules</source>
        <translation>Text modules</translation>
    </message>
    <message>
        <source>Text as it will be inserted</source>
        <translation>Text as it will be inserted</translation>
    </message>
    <message>
        <source>There are no text modules yet. Make some under Administration (Ctrl+Shift+M).</source>
        <translation>There are no text modules yet. Make some under Administration (Ctrl+Shift+M).</translation>
    </message>
    <message>
        <source>No text module holds “%1”.</source>
        <translation>No text module holds “%1”.</translation>
    </message>
    <message>
        <source>There is no text in %1: this one is in %2.</source>
        <translation>There is no text in %1: this one is in %2.</translation>
    </message>
    <message>
        <source>Attaches %1</source>
        <translation>Attaches %1</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ModulesPage</name>
    <message>
        <source>Search…</source>
        <translation>Search…</translation>
    </message>
    <message>
        <source>Search text modules</source>
        <translation>Search text modules</translation>
    </message>
    <message>
        <source>Text modules</source>
        <translation>Text modules</translation>
    </message>
    <message>
        <source>&amp;New text module</source>
        <translation>&amp;New text module</translation>
    </message>
    <message>
        <source>a short word to type, such as “thanks”</source>
        <translation>a short word to type, such as “thanks”</translation>
    </message>
    <message>
        <source>Text in the chosen language</source>
        <translation>Text in the chosen language</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>&amp;Keyword</source>
        <translation>&amp;Keyword</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;For</translation>
    </message>
    <message>
        <source>Insert a placeholder…</source>
        <translation>Insert a placeholder…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Discard changes</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>me only</source>
        <translation>me only</translation>
    </message>
    <message>
        <source>all categories</source>
        <translation>all categories</translation>
    </message>
    <message>
        <source>Nobody knows a placeholder {%1}.</source>
        <translation>Nobody knows a placeholder {%1}.</translation>
    </message>
    <message>
        <source>A colleague has removed this text module. Yours is still here: save it to make it anew.</source>
        <translation>A colleague has removed this text module. Yours is still here: save it to make it anew.</translation>
    </message>
    <message>
        <source>Please give it a title.</source>
        <translation>Please give it a title.</translation>
    </message>
    <message>
        <source>Please write its text in one language at least.</source>
        <translation>Please write its text in one language at least.</translation>
    </message>
    <message>
        <source>Save it anew</source>
        <translation>Save it anew</translation>
    </message>
    <message>
        <source>Bring mine back</source>
        <translation>Bring mine back</translation>
    </message>
    <message>
        <source>A colleague has changed this text module meanwhile. Yours is still here and nothing was overwritten: choose what is to stay.</source>
        <translation>A colleague has changed this text module meanwhile. Yours is still here and nothing was overwritten: choose what is to stay.</translation>
    </message>
    <message>
        <source>● Go on with the &amp;new one</source>
        <translation>● Go on with the &amp;new one</translation>
    </message>
    <message>
        <source>The text modules could not be loaded</source>
        <translation>The text modules could not be loaded</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>No text module holds all of these words.</source>
        <translation>No text module holds all of these words.</translation>
    </message>
    <message>
        <source>No text modules yet</source>
        <translation>No text modules yet</translation>
    </message>
    <message>
        <source>Write down what you answer often, and insert it while writing with Ctrl+Space. What is yours only you see; leads and administrators write those for everybody.</source>
        <translation>Write down what you answer often, and insert it while writing with Ctrl+Space. What is yours only you see; leads and administrators write those for everybody.</translation>
    </message>
    <message>
        <source>What you had typed is set aside.</source>
        <translation>What you had typed is set aside.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::NewTicketPanel</name>
    <message>
        <source>New ticket for someone at the counter</source>
        <translation>New ticket for someone at the counter</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>The applicant&apos;s language</source>
        <translation>The applicant&apos;s language</translation>
    </message>
    <message>
        <source>Name of the applicant</source>
        <translation>Name of the applicant</translation>
    </message>
    <message>
        <source>Email address, if there is one</source>
        <translation>Email address, if there is one</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Open the ticket</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Without a form</source>
        <translation>Without a form</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>A confirmation with a link to the ticket&apos;s page goes to this address.</source>
        <translation>A confirmation with a link to the ticket&apos;s page goes to this address.</translation>
    </message>
    <message>
        <source>Without an address nothing can be mailed. You can add one later, or print a link.</source>
        <translation>Without an address nothing can be mailed. You can add one later, or print a link.</translation>
    </message>
    <message>
        <source>There is no connection to the server. What you typed is kept; please try again.</source>
        <translation>There is no connection to the server. What you typed is kept; please try again.</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>New ticket</translation>
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
    <message>
        <source>Write a note for colleagues; @ names one…</source>
        <translation>Write a note for colleagues; @ names one…</translation>
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
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message numerus="yes">
        <source>Chat: %n waiting or unread</source>
        <translation>
            <numerusform>Chat: %n waiting or unread</numerusform>
            <numerusform>Chat: %n waiting or unread</numerusform>
        </translation>
    </message>
    <message>
        <source>Schalter</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>There is something new.</source>
        <translation>There is something new.</translation>
    </message>
    <message>
        <source>%1 named you in a note</source>
        <translation>%1 named you in a note</translation>
    </message>
</context>
<context>
    <name>schalter::ui::PeoplePage</name>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>may not log in</source>
        <translation>may not log in</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>● Go on with the &amp;new one</source>
        <translation>● Go on with the &amp;new one</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>&amp;New person</translation>
    </message>
    <message>
        <source>Somebody else has changed this person meanwhile. Yours is still here and nothing was overwritten: choose what is to stay.</source>
        <translation>Somebody else has changed this person meanwhile. Yours is still here and nothing was overwritten: choose what is to stay.</translation>
    </message>
    <message>
        <source>The password of “%1” is %2. It is shown only now: pass it on in a way that nobody else sees.</source>
        <translation>The password of “%1” is %2. It is shown only now: pass it on in a way that nobody else sees.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Bring mine back</source>
        <translation>Bring mine back</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;User name</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Email address</source>
        <translation>&amp;Email address</translation>
    </message>
    <message>
        <source>Start &amp;password</source>
        <translation>Start &amp;password</translation>
    </message>
    <message>
        <source>Empty: one is made, and shown once</source>
        <translation>Empty: one is made, and shown once</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Role</translation>
    </message>
    <message>
        <source>May log in</source>
        <translation>May log in</translation>
    </message>
    <message>
        <source>Without it she is logged out at once, and stays in all that she has done</source>
        <translation>Without it she is logged out at once, and stays in all that she has done</translation>
    </message>
    <message>
        <source>&amp;Categories</source>
        <translation>&amp;Categories</translation>
    </message>
    <message>
        <source>&amp;Substitute</source>
        <translation>&amp;Substitute</translation>
    </message>
    <message>
        <source>Only while she is away:</source>
        <translation>Only while she is away:</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>Away from</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Away until</translation>
    </message>
    <message>
        <source>New pass&amp;word</source>
        <translation>New pass&amp;word</translation>
    </message>
    <message>
        <source>Makes one and shows it once; whoever is logged in with the old one is logged out</source>
        <translation>Makes one and shows it once; whoever is logged in with the old one is logged out</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Discard changes</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>What you had typed is set aside.</source>
        <translation>What you had typed is set aside.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::PictureViewer</name>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 of %3)</translation>
    </message>
    <message>
        <source>The picture is being fetched…</source>
        <translation>The picture is being fetched…</translation>
    </message>
</context>
<context>
    <name>schalter::ui::PlaceBar</name>
    <message>
        <source>Merge them anyway</source>
        <translation>Merge them anyway</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>Out of my inbox until later, or until the applicant answers; only for me</source>
        <translation>Out of my inbox until later, or until the applicant answers; only for me</translation>
    </message>
    <message>
        <source>Merged: go to the other ticket</source>
        <translation>Merged: go to the other ticket</translation>
    </message>
    <message>
        <source>Number of the ticket to go on with</source>
        <translation>Number of the ticket to go on with</translation>
    </message>
    <message>
        <source>Close this one and merge</source>
        <translation>Close this one and merge</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Press to take this tag off</source>
        <translation>Press to take this tag off</translation>
    </message>
    <message>
        <source>&amp;Merge this one into</source>
        <translation>&amp;Merge this one into</translation>
    </message>
    <message numerus="yes">
        <source>More than %n other open ticket(s) of this applicant</source>
        <translation>
            <numerusform>More than %n other open ticket of this applicant</numerusform>
            <numerusform>More than %n other open tickets of this applicant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other open ticket(s) of this applicant</source>
        <translation>
            <numerusform>%n other open ticket of this applicant</numerusform>
            <numerusform>%n other open tickets of this applicant</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of your inbox until %1, or until the applicant answers.</source>
        <translation>Out of your inbox until %1, or until the applicant answers.</translation>
    </message>
    <message>
        <source>There is no ticket with this number that you may see.</source>
        <translation>There is no ticket with this number that you may see.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::PresenceLine</name>
    <message>
        <source>The applicant is writing…</source>
        <translation>The applicant is writing…</translation>
    </message>
    <message>
        <source>The applicant is here</source>
        <translation>The applicant is here</translation>
    </message>
    <message>
        <source>%1 is writing a reply…</source>
        <translation>%1 is writing a reply…</translation>
    </message>
    <message>
        <source>%1 has this ticket open</source>
        <translation>%1 has this ticket open</translation>
    </message>
</context>
<context>
    <name>schalter::ui::Privacy</name>
    <message>
        <source>Covered</source>
        <translation>Covered</translation>
    </message>
    <message>
        <source>What stands here is hidden until you come back.</source>
        <translation>What stands here is hidden until you come back.</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Show it again</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ResourcesPage</name>
    <message>
        <source>Resources</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>&amp;New resource</source>
        <translation>&amp;New resource</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Discard changes</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>One a line, as key: Text</source>
        <translation>One a line, as key: Text</translation>
    </message>
    <message>
        <source>One a line: 2026-12-24 2027-01-02 Reason</source>
        <translation>One a line: 2026-12-24 2027-01-02 Reason</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Key</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Options</translation>
    </message>
    <message>
        <source>closed; or 08:00-12:00, 13:30-22:00</source>
        <translation>closed; or 08:00-12:00, 13:30-22:00</translation>
    </message>
    <message>
        <source>&amp;Closed days</source>
        <translation>&amp;Closed days</translation>
    </message>
    <message>
        <source>Not &amp;shorter than</source>
        <translation>Not &amp;shorter than</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Not &amp;longer than</source>
        <translation>Not &amp;longer than</translation>
    </message>
    <message>
        <source>&amp;Free between two</source>
        <translation>&amp;Free between two</translation>
    </message>
    <message>
        <source>&amp;Ahead at most</source>
        <translation>&amp;Ahead at most</translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source>any</source>
        <translation>any</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>“%1” is not a time or day.</source>
        <translation>“%1” is not a time or day.</translation>
    </message>
    <message>
        <source>Bring mine back</source>
        <translation>Bring mine back</translation>
    </message>
    <message>
        <source>Somebody else has saved this resource meanwhile. Yours is still here and nothing was overwritten: choose what is to stay.</source>
        <translation>Somebody else has saved this resource meanwhile. Yours is still here and nothing was overwritten: choose what is to stay.</translation>
    </message>
    <message>
        <source>● Go on with the &amp;new one</source>
        <translation>● Go on with the &amp;new one</translation>
    </message>
    <message>
        <source>What you had typed is set aside.</source>
        <translation>What you had typed is set aside.</translation>
    </message>
</context>
<context>
    <name>schalter::ui::SendLater</name>
    <message>
        <source>Send later</source>
        <translation>Send later</translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>Date and time…</translation>
    </message>
</context>
<context>
    <name>schalter::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Ctrl+K finds everything, also what has no keys · Esc closes</source>
        <translation>Ctrl+K finds everything, also what has no keys · Esc closes</translation>
    </message>
</context>
<context>
    <name>schalter::ui::SnoozeMenu</name>
    <message>
        <source>For an &amp;hour</source>
        <translation>For an &amp;hour</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow morning</source>
        <translation>Until &amp;tomorrow morning</translation>
    </message>
    <message>
        <source>Until &amp;Monday</source>
        <translation>Until &amp;Monday</translation>
    </message>
    <message>
        <source>For a &amp;week</source>
        <translation>For a &amp;week</translation>
    </message>
    <message>
        <source>For a m&amp;onth</source>
        <translation>For a m&amp;onth</translation>
    </message>
    <message>
        <source>Until this &amp;afternoon</source>
        <translation>Until this &amp;afternoon</translation>
    </message>
    <message>
        <source>It comes back earlier if the applicant answers</source>
        <translation>It comes back earlier if the applicant answers</translation>
    </message>
    <message>
        <source>&amp;Show it again now</source>
        <translation>&amp;Show it again now</translation>
    </message>
</context>
<context>
    <name>schalter::ui::SpellHelp</name>
    <message>
        <source>&amp;Add “%1” to the dictionary</source>
        <translation>&amp;Add “%1” to the dictionary</translation>
    </message>
    <message>
        <source>Nothing similar is known</source>
        <translation>Nothing similar is known</translation>
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
    <message>
        <source>Nothing is kept on this computer</source>
        <translation>Nothing is kept on this computer</translation>
    </message>
    <message>
        <source>Your organisation wants it so, or the disk refuses it. What is not sent when you close the program is lost.</source>
        <translation>Your organisation wants it so, or the disk refuses it. What is not sent when you close the program is lost.</translation>
    </message>
    <message numerus="yes">
        <source>Sending: %n left</source>
        <translation>
            <numerusform>Sending: %n left</numerusform>
            <numerusform>Sending: %n left</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting… What you see is as of %1</source>
        <translation>Connecting… What you see is as of %1</translation>
    </message>
    <message>
        <source>Offline, as of %1</source>
        <translation>Offline, as of %1</translation>
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
        <translation>Submission</translation>
    </message>
</context>
<context>
    <name>schalter::ui::SubstituteMenu</name>
    <message>
        <source>My &amp;substitute</source>
        <translation>My &amp;substitute</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Only while I am &amp;away:</source>
        <translation>Only while I am &amp;away:</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
</context>
<context>
    <name>schalter::ui::TagMenu</name>
    <message>
        <source>New tag…</source>
        <translation>New tag…</translation>
    </message>
    <message>
        <source>Name of a new tag</source>
        <translation>Name of a new tag</translation>
    </message>
</context>
<context>
    <name>schalter::ui::TalkLines</name>
    <message>
        <source>What was written in the chat</source>
        <translation>What was written in the chat</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>is being sent…</source>
        <translation>is being sent…</translation>
    </message>
</context>
<context>
    <name>schalter::ui::TalkWidget</name>
    <message>
        <source>Open the ticket</source>
        <translation>Open the ticket</translation>
    </message>
    <message>
        <source>Write a line…</source>
        <translation>Write a line…</translation>
    </message>
    <message>
        <source>Line for the visitor</source>
        <translation>Line for the visitor</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enter sends</translation>
    </message>
    <message>
        <source>End chat</source>
        <translation>End chat</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>The visitor is writing…</source>
        <translation>The visitor is writing…</translation>
    </message>
    <message>
        <source>The visitor&apos;s page is closed</source>
        <translation>The visitor&apos;s page is closed</translation>
    </message>
    <message>
        <source>It becomes a ticket of yours, to which files can be added; the visitor gets all of it by mail</source>
        <translation>It becomes a ticket of yours, to which files can be added; the visitor gets all of it by mail</translation>
    </message>
    <message>
        <source>Text module</source>
        <translation>Text module</translation>
    </message>
    <message>
        <source>The text module&apos;s files can&apos;t go out in the chat. Attach them in the ticket that it becomes.</source>
        <translation>The text module&apos;s files can&apos;t go out in the chat. Attach them in the ticket that it becomes.</translation>
    </message>
    <message>
        <source>Shift and Enter begin a new line; Ctrl and Enter always send</source>
        <translation>Shift and Enter begin a new line; Ctrl and Enter always send</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>the chat has ended</source>
        <translation>the chat has ended</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>No connection. What you write is sent as soon as it is back.</source>
        <translation>No connection. What you write is sent as soon as it is back.</translation>
    </message>
    <message>
        <source>The visitor is here</source>
        <translation>The visitor is here</translation>
    </message>
    <message>
        <source>The visitor is looking at another page</source>
        <translation>The visitor is looking at another page</translation>
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
</context>
<context>
    <name>schalter::ui::TicketActions</name>
    <message>
        <source>No ticket is open.</source>
        <translation>No ticket is open.</translation>
    </message>
    <message>
        <source>The ticket is still being loaded.</source>
        <translation>The ticket is still being loaded.</translation>
    </message>
    <message>
        <source>That is not possible in the ticket&apos;s present state.</source>
        <translation>That is not possible in the ticket&apos;s present state.</translation>
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
        <source>Cance&amp;l approval…</source>
        <translation>Cance&amp;l approval…</translation>
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
        <source>Arc&amp;hive</source>
        <translation>Arc&amp;hive</translation>
    </message>
    <message>
        <source>Out of the arch&amp;ive</source>
        <translation>Out of the arch&amp;ive</translation>
    </message>
    <message>
        <source>Assi&amp;gn…</source>
        <translation>Assi&amp;gn…</translation>
    </message>
    <message>
        <source>Assign to whom?</source>
        <translation>Assign to whom?</translation>
    </message>
    <message>
        <source>&amp;Mute or unmute</source>
        <translation>&amp;Mute or unmute</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Mark as &amp;unread</translation>
    </message>
    <message>
        <source>Corr&amp;ect a field…</source>
        <translation>Corr&amp;ect a field…</translation>
    </message>
    <message>
        <source>Correct which field?</source>
        <translation>Correct which field?</translation>
    </message>
    <message>
        <source>No field can be corrected in the ticket&apos;s present state.</source>
        <translation>No field can be corrected in the ticket&apos;s present state.</translation>
    </message>
    <message>
        <source>Cop&amp;y a link for colleagues</source>
        <translation>Cop&amp;y a link for colleagues</translation>
    </message>
    <message>
        <source>Change name or address…</source>
        <translation>Change name or address…</translation>
    </message>
    <message>
        <source>Send a new link…</source>
        <translation>Send a new link…</translation>
    </message>
    <message>
        <source>Print a link…</source>
        <translation>Print a link…</translation>
    </message>
    <message>
        <source>Revoke all links…</source>
        <translation>Revoke all links…</translation>
    </message>
    <message>
        <source>Write a &amp;reply</source>
        <translation>Write a &amp;reply</translation>
    </message>
    <message>
        <source>Insert a &amp;text module…</source>
        <translation>Insert a &amp;text module…</translation>
    </message>
    <message>
        <source>Next s&amp;pelling mistake</source>
        <translation>Next s&amp;pelling mistake</translation>
    </message>
    <message>
        <source>Attach &amp;files to the reply…</source>
        <translation>Attach &amp;files to the reply…</translation>
    </message>
    <message>
        <source>&amp;Notify me on reply: on or off</source>
        <translation>&amp;Notify me on reply: on or off</translation>
    </message>
    <message>
        <source>&amp;Send the reply</source>
        <translation>&amp;Send the reply</translation>
    </message>
    <message>
        <source>There is nothing to send yet, or more than fits.</source>
        <translation>There is nothing to send yet, or more than fits.</translation>
    </message>
    <message>
        <source>Ta&amp;ke back what was sent</source>
        <translation>Ta&amp;ke back what was sent</translation>
    </message>
    <message>
        <source>Write a n&amp;ote</source>
        <translation>Write a n&amp;ote</translation>
    </message>
    <message>
        <source>Attach files to the note…</source>
        <translation>Attach files to the note…</translation>
    </message>
    <message>
        <source>&amp;Add the note</source>
        <translation>&amp;Add the note</translation>
    </message>
    <message>
        <source>There is no note to add yet.</source>
        <translation>There is no note to add yet.</translation>
    </message>
    <message>
        <source>Assign to %1</source>
        <translation>Assign to %1</translation>
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
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Put the ticket away; nothing on it changes any more</source>
        <translation>Put the ticket away; nothing on it changes any more</translation>
    </message>
    <message>
        <source>Out of the archive</source>
        <translation>Out of the archive</translation>
    </message>
    <message>
        <source>Make it a closed ticket again</source>
        <translation>Make it a closed ticket again</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Muted</translation>
    </message>
    <message>
        <source>The applicant is told of messages and decisions only</source>
        <translation>The applicant is told of messages and decisions only</translation>
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
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Not closed: somebody has written meanwhile.</source>
        <translation>Not closed: somebody has written meanwhile.</translation>
    </message>
    <message>
        <source>Not decided: somebody has written meanwhile.</source>
        <translation>Not decided: somebody has written meanwhile.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Close anyway</translation>
    </message>
    <message>
        <source>Decide anyway</source>
        <translation>Decide anyway</translation>
    </message>
</context>
<context>
    <name>schalter::ui::TicketWindow</name>
    <message>
        <source>Find an action, a person…</source>
        <translation>Find an action, a person…</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>&amp;Close the window</translation>
    </message>
    <message>
        <source>Co&amp;ver what is shown</source>
        <translation>Co&amp;ver what is shown</translation>
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
<context>
    <name>schalter::ui::ViewMenu</name>
    <message>
        <source>Views on the inbox, given ones and your own</source>
        <translation>Views on the inbox, given ones and your own</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>View: %1</translation>
    </message>
    <message>
        <source>&amp;Remove a view</source>
        <translation>&amp;Remove a view</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Save this view…</translation>
    </message>
</context>
<context>
    <name>schalter::ui::WindowActions</name>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;Find anything…</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>&amp;Next area</translation>
    </message>
    <message>
        <source>&amp;Previous area</source>
        <translation>&amp;Previous area</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
</context>
</TS>
