<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>HistoryText</name>
    <message numerus="yes">
        <source>edit of %n cell(s)</source>
        <translation>
            <numerusform>edit of %n cell</numerusform>
            <numerusform>edit of %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste of %n row(s)</source>
        <translation>
            <numerusform>paste of %n row</numerusform>
            <numerusform>paste of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste of %n cell(s)</source>
        <translation>
            <numerusform>paste of %n cell</numerusform>
            <numerusform>paste of %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>addition of %n row(s)</source>
        <translation>
            <numerusform>addition of %n row</numerusform>
            <numerusform>addition of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %n row(s)</source>
        <translation>
            <numerusform>removal of %n row</numerusform>
            <numerusform>removal of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reset of %n row(s)</source>
        <translation>
            <numerusform>reset of %n row</numerusform>
            <numerusform>reset of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %n repeated row(s)</source>
        <translation>
            <numerusform>removal of %n repeated row</numerusform>
            <numerusform>removal of %n repeated rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fix of %n cell(s)</source>
        <translation>
            <numerusform>fix of %n cell</numerusform>
            <numerusform>fix of %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>return of %n cell(s) to the file&apos;s text</source>
        <translation>
            <numerusform>return of %n cell to the file&apos;s text</numerusform>
            <numerusform>return of %n cells to the file&apos;s text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clearing of %n cell(s)</source>
        <translation>
            <numerusform>clearing of %n cell</numerusform>
            <numerusform>clearing of %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fill of %n cell(s)</source>
        <translation>
            <numerusform>fill of %n cell</numerusform>
            <numerusform>fill of %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replacement in %n cell(s)</source>
        <translation>
            <numerusform>replacement in %n cell</numerusform>
            <numerusform>replacement in %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sorting of %n row(s)</source>
        <translation>
            <numerusform>sorting of %n row</numerusform>
            <numerusform>sorting of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message numerus="yes">
        <source>%1 is %n digits short. Check the number.</source>
        <translation>
            <numerusform>%1 is %n digit short. Check the number.</numerusform>
            <numerusform>%1 is %n digits short. Check the number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n digits too long. Check the number.</source>
        <translation>
            <numerusform>%1 is %n digit too long. Check the number.</numerusform>
            <numerusform>%1 is %n digits too long. Check the number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submitted %n days ago in %1 (%2).</source>
        <translation>
            <numerusform>Submitted %n day ago in %1 (%2).</numerusform>
            <numerusform>Submitted %n days ago in %1 (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::Application</name>
    <message numerus="yes">
        <source>%n row(s) are back in a list.</source>
        <translation>
            <numerusform>%n row is back in a list.</numerusform>
            <numerusform>%n rows are back in a list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::ChoiceText</name>
    <message numerus="yes">
        <source>&quot;%1&quot; (%n row(s))</source>
        <translation>
            <numerusform>&quot;%1&quot; (%n row)</numerusform>
            <numerusform>&quot;%1&quot; (%n rows)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::DepartedLine</name>
    <message numerus="yes">
        <source>%n row(s) shown no longer match.</source>
        <translation>
            <numerusform>%n row shown no longer matches.</numerusform>
            <numerusform>%n rows shown no longer match.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::DraftQuestion</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::DraftsModel</name>
    <message numerus="yes">
        <source>%n row(s) to fix</source>
        <translation>
            <numerusform>%n row to fix</numerusform>
            <numerusform>%n rows to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to check</source>
        <translation>
            <numerusform>%n row to check</numerusform>
            <numerusform>%n rows to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::DroppedFile</name>
    <message numerus="yes">
        <source>%n files were dropped. Drop one file at a time.</source>
        <translation>
            <numerusform>%n files were dropped. Drop one file at a time.</numerusform>
            <numerusform>%n files were dropped. Drop one file at a time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::EnqueueLine</name>
    <message numerus="yes">
        <source>Putting %n row(s) into the Outbox… %1 done</source>
        <translation>
            <numerusform>Putting %n row into the Outbox… %1 done</numerusform>
            <numerusform>Putting %n rows into the Outbox… %1 done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::FillValueDialog</name>
    <message numerus="yes">
        <source>The same value goes into %n row(s).</source>
        <translation>
            <numerusform>The same value goes into %n row.</numerusform>
            <numerusform>The same value goes into %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Fill %n row(s)</source>
        <translation>
            <numerusform>&amp;Fill %n row</numerusform>
            <numerusform>&amp;Fill %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::FindBar</name>
    <message numerus="yes">
        <source>Replace in %n cell(s), as one step that can be undone</source>
        <translation>
            <numerusform>Replace in %n cell, as one step that can be undone</numerusform>
            <numerusform>Replace in %n cells, as one step that can be undone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::FixPreviewDialog</name>
    <message numerus="yes">
        <source>%n row(s) will change. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n row will change. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n rows will change. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n change(s) are shown.</source>
        <translation>
            <numerusform>The first change is shown.</numerusform>
            <numerusform>The first %n changes are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Fix %n row(s)</source>
        <translation>
            <numerusform>&amp;Fix %n row</numerusform>
            <numerusform>&amp;Fix %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::FormTexts</name>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n field needs attention</numerusform>
            <numerusform>%n fields need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::InvitationsModel</name>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>Expires in %n day</numerusform>
            <numerusform>Expires in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::KeptData</name>
    <message numerus="yes">
        <source>Results are deleted %n day(s) after their submission is finished.</source>
        <translation>
            <numerusform>Results are deleted %n day after their submission is finished.</numerusform>
            <numerusform>Results are deleted %n days after their submission is finished.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::Leaving</name>
    <message numerus="yes">
        <source>%n row(s) still wait. Another window goes on sending them.</source>
        <translation>
            <numerusform>%n row still waits. Another window goes on sending it.</numerusform>
            <numerusform>%n rows still wait. Another window goes on sending them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) still wait. They stay in the Outbox and are sent the next time TechPass Invite is open and you are signed in.</source>
        <translation>
            <numerusform>%n row still waits. It stays in the Outbox and is sent the next time TechPass Invite is open and you are signed in.</numerusform>
            <numerusform>%n rows still wait. They stay in the Outbox and are sent the next time TechPass Invite is open and you are signed in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are being sent: what became of them is found out then.</source>
        <translation>
            <numerusform>%n row is being sent: what became of it is found out then.</numerusform>
            <numerusform>%n rows are being sent: what became of them is found out then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::ListNotices</name>
    <message numerus="yes">
        <source>%n row(s) that the workbook hides are in the list: line %1.</source>
        <translation>
            <numerusform>%n row that the workbook hides is in the list: line %1.</numerusform>
            <numerusform>%n rows that the workbook hides are in the list: lines %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have formulas without a value: open the file in Excel and save it again. Line %1.</source>
        <translation>
            <numerusform>%n row has formulas without a value: open the file in Excel and save it again. Line %1.</numerusform>
            <numerusform>%n rows have formulas without a value: open the file in Excel and save it again. Lines %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) below the titles are an example and were left out: line %1.</source>
        <translation>
            <numerusform>%n line below the titles is an example and was left out: line %1.</numerusform>
            <numerusform>%n lines below the titles are examples and were left out: lines %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have text beyond the last title, which is not used: line %1.</source>
        <translation>
            <numerusform>%n row has text beyond the last title, which is not used: line %1.</numerusform>
            <numerusform>%n rows have text beyond the last title, which is not used: lines %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::ListQuestionsDialog</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::MainWindow</name>
    <message numerus="yes">
        <source>%n row(s) are in the Outbox.</source>
        <translation>
            <numerusform>%n row is in the Outbox.</numerusform>
            <numerusform>%n rows are in the Outbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay here.</source>
        <translation>
            <numerusform>%n row stays here.</numerusform>
            <numerusform>%n rows stay here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::OutboxActions</name>
    <message numerus="yes">
        <source>Edit and resubmit %n row(s)</source>
        <translation>
            <numerusform>Edit and resubmit %n row</numerusform>
            <numerusform>Edit and resubmit %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %n row(s) again</source>
        <translation>
            <numerusform>Check %n row again</numerusform>
            <numerusform>Check %n rows again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) may exist already</source>
        <translation>
            <numerusform>%n account may exist already</numerusform>
            <numerusform>%n accounts may exist already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::OutboxNotifier</name>
    <message numerus="yes">
        <source>%n account(s) created</source>
        <translation>
            <numerusform>%n account created</numerusform>
            <numerusform>%n accounts created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) sent</source>
        <translation>
            <numerusform>%n invitation sent</numerusform>
            <numerusform>%n invitations sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) need(s) attention</source>
        <translation>
            <numerusform>%n row needs attention</numerusform>
            <numerusform>%n rows need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n created</source>
        <translation>
            <numerusform>%n created</numerusform>
            <numerusform>%n created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::OutboxPage</name>
    <message numerus="yes">
        <source>Take back %n row(s) that are still waiting?</source>
        <translation>
            <numerusform>Take back %n row that is still waiting?</numerusform>
            <numerusform>Take back %n rows that are still waiting?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::OutboxSaving</name>
    <message numerus="yes">
        <source>%n failed row(s) as a list…</source>
        <translation>
            <numerusform>%n failed row as a list…</numerusform>
            <numerusform>%n failed rows as a list…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::OutboxText</name>
    <message numerus="yes">
        <source>Tried %n time(s); next try at %1</source>
        <translation>
            <numerusform>Tried %n time; next try at %1</numerusform>
            <numerusform>Tried %n times; next try at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s); will be tried again</source>
        <translation>
            <numerusform>Tried %n time; will be tried again</numerusform>
            <numerusform>Tried %n times; will be tried again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::OverviewPage</name>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n invited</numerusform>
            <numerusform>%n invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet onboarded</source>
        <translation>
            <numerusform>%n not yet onboarded</numerusform>
            <numerusform>%n not yet onboarded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be resent today</source>
        <translation>
            <numerusform>%n can be resent today</numerusform>
            <numerusform>%n can be resent today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::PasteLosses</name>
    <message numerus="yes">
        <source>%n to the right of the last column</source>
        <translation>
            <numerusform>%n to the right of the last column</numerusform>
            <numerusform>%n to the right of the last column</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of hidden columns</source>
        <translation>
            <numerusform>%n of hidden columns</numerusform>
            <numerusform>%n of hidden columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under titles that this list does not have</source>
        <translation>
            <numerusform>%n under titles that this list does not have</numerusform>
            <numerusform>%n under titles that this list does not have</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n username(s) of public officers</source>
        <translation>
            <numerusform>%n username of a public officer</numerusform>
            <numerusform>%n usernames of public officers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not pasted: %1.</source>
        <translation>
            <numerusform>%n value not pasted: %1.</numerusform>
            <numerusform>%n values not pasted: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::PolicyText</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::ProblemFixing</name>
    <message numerus="yes">
        <source>%n row(s) mended. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n row mended. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n rows mended. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) filled. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n row filled. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n rows filled. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::ProblemGroups</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n row(s)</source>
        <translation>
            <numerusform>Remove %n row</numerusform>
            <numerusform>Remove %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n row(s)</source>
        <comment>%1 is a fix, e.g. Remove the spaces</comment>
        <translation>
            <numerusform>%1 in %n row</numerusform>
            <numerusform>%1 in %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::ProblemsPanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::ProtectionDialog</name>
    <message numerus="yes">
        <source>At least %n characters. Several words are easier to remember.</source>
        <translation>
            <numerusform>At least %n character. Several words are easier to remember.</numerusform>
            <numerusform>At least %n characters. Several words are easier to remember.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %n characters.</source>
        <translation>
            <numerusform>Too short: at least %n character.</numerusform>
            <numerusform>Too short: at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::QueueStatus</name>
    <message numerus="yes">
        <source>%n request(s) per second</source>
        <translation>
            <numerusform>%n request per second</numerusform>
            <numerusform>%n requests per second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 request every %n second(s)</source>
        <translation>
            <numerusform>1 request per second</numerusform>
            <numerusform>1 request every %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <translation>
            <numerusform>about %n h left</numerusform>
            <numerusform>about %n h left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) per second</source>
        <translation>
            <numerusform>%n row per second</numerusform>
            <numerusform>%n rows per second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 row every %n second(s)</source>
        <translation>
            <numerusform>1 row every %n second</numerusform>
            <numerusform>1 row every %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who was invited gets an email that is valid for %n day(s).</source>
        <translation>
            <numerusform>Who was invited gets an email that is valid for %n day.</numerusform>
            <numerusform>Who was invited gets an email that is valid for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be sent again after %n hour(s), on the page Invite user status.</source>
        <translation>
            <numerusform>It can be sent again after %n hour, on the page Invite user status.</numerusform>
            <numerusform>It can be sent again after %n hours, on the page Invite user status.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::ReasonEdit</name>
    <message numerus="yes">
        <source>%1 / %2 · %n too many</source>
        <translation>
            <numerusform>%1 / %2 · %n too many</numerusform>
            <numerusform>%1 / %2 · %n too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::RecoveryWords</name>
    <message numerus="yes">
        <source>“%1” is in Drafts again, with %n change(s) from before the program broke off.</source>
        <translation>
            <numerusform>“%1” is in Drafts again, with %n change from before the program broke off.</numerusform>
            <numerusform>“%1” is in Drafts again, with %n changes from before the program broke off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its file %1 is not the same any more, so %n change(s) made here are lost. Open the file again.</source>
        <translation>
            <numerusform>Its file %1 is not the same any more, so %n change made here is lost. Open the file again.</numerusform>
            <numerusform>Its file %1 is not the same any more, so %n changes made here are lost. Open the file again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its file %1 is missing. When it is back, start the program again: %n change(s) made here are kept for it.</source>
        <translation>
            <numerusform>Its file %1 is missing. When it is back, start the program again: %n change made here is kept for it.</numerusform>
            <numerusform>Its file %1 is missing. When it is back, start the program again: %n changes made here are kept for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its file %1 stayed away, so %n change(s) made here are lost.</source>
        <translation>
            <numerusform>Its file %1 stayed away, so %n change made here is lost.</numerusform>
            <numerusform>Its file %1 stayed away, so %n changes made here are lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::ReviewPage</name>
    <message numerus="yes">
        <source>%n row(s) removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n row removed. Ctrl+Z brings it back.</numerusform>
            <numerusform>%n rows removed. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::ReviewQuestions</name>
    <message numerus="yes">
        <source>Remove all %n row(s)?</source>
        <translation>
            <numerusform>Remove the row?</numerusform>
            <numerusform>Remove all %n rows?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with errors stay here.</source>
        <translation>
            <numerusform>%n row with errors stays here.</numerusform>
            <numerusform>%n rows with errors stay here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the ready rows are hidden by the filter; they are sent, too.</source>
        <translation>
            <numerusform>%n of the ready rows is hidden by the filter; it is sent, too.</numerusform>
            <numerusform>%n of the ready rows are hidden by the filter; they are sent, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %n ready row(s)?</source>
        <translation>
            <numerusform>Submit %n ready row?</numerusform>
            <numerusform>Submit %n ready rows?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Submit %n row(s)</source>
        <translation>
            <numerusform>&amp;Submit %n row</numerusform>
            <numerusform>&amp;Submit %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::SettingText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::SheetEdits</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added at the end.</source>
        <translation>
            <numerusform>%n row added at the end.</numerusform>
            <numerusform>%n rows added at the end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n row removed. Ctrl+Z brings it back.</numerusform>
            <numerusform>%n rows removed. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n username(s) of public officers stay empty: their email is the username.</source>
        <translation>
            <numerusform>%n public officer&apos;s username stays empty: the email is the username.</numerusform>
            <numerusform>%n usernames of public officers stay empty: their email is the username.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::SheetFinding</name>
    <message numerus="yes">
        <source>Replaced in %n cell(s). Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>Replaced in %n cell. Ctrl+Z brings it back.</numerusform>
            <numerusform>Replaced in %n cells. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n username(s) of public officers were left.</source>
        <translation>
            <numerusform>%n public officer&apos;s username was left.</numerusform>
            <numerusform>%n usernames of public officers were left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::StatusPage</name>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n invited</numerusform>
            <numerusform>%n invited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::SubmitCommand</name>
    <message numerus="yes">
        <source>%1 Trying again in %n second(s).</source>
        <translation>
            <numerusform>%1 Trying again in %n second.</numerusform>
            <numerusform>%1 Trying again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not ready and stay; &quot;check&quot; says why.</source>
        <translation>
            <numerusform>%n row is not ready and stays; &quot;check&quot; says why.</numerusform>
            <numerusform>%n rows are not ready and stay; &quot;check&quot; says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n row(s).</source>
        <translation>
            <numerusform>Sending %n row.</numerusform>
            <numerusform>Sending %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on with the earlier submission of this file: %n row(s) left.</source>
        <translation>
            <numerusform>Going on with the earlier submission of this file: %n row left.</numerusform>
            <numerusform>Going on with the earlier submission of this file: %n rows left.</numerusform>
        </translation>
    </message>
</context>
</TS>
