<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>HistoryText</name>
    <message numerus="yes">
        <source>edit of %Ln cell(s)</source>
        <translation>
            <numerusform>edit of %Ln cell</numerusform>
            <numerusform>edit of %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste of %Ln row(s)</source>
        <translation>
            <numerusform>paste of %Ln row</numerusform>
            <numerusform>paste of %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste of %Ln cell(s)</source>
        <translation>
            <numerusform>paste of %Ln cell</numerusform>
            <numerusform>paste of %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>addition of %Ln row(s)</source>
        <translation>
            <numerusform>addition of %Ln row</numerusform>
            <numerusform>addition of %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %Ln row(s)</source>
        <translation>
            <numerusform>removal of %Ln row</numerusform>
            <numerusform>removal of %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reset of %Ln row(s)</source>
        <translation>
            <numerusform>reset of %Ln row</numerusform>
            <numerusform>reset of %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %Ln repeated row(s)</source>
        <translation>
            <numerusform>removal of %Ln repeated row</numerusform>
            <numerusform>removal of %Ln repeated rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fix of %Ln cell(s)</source>
        <translation>
            <numerusform>fix of %Ln cell</numerusform>
            <numerusform>fix of %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>return of %Ln cell(s) to the file&apos;s text</source>
        <translation>
            <numerusform>return of %Ln cell to the file&apos;s text</numerusform>
            <numerusform>return of %Ln cells to the file&apos;s text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clearing of %Ln cell(s)</source>
        <translation>
            <numerusform>clearing of %Ln cell</numerusform>
            <numerusform>clearing of %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fill of %Ln cell(s)</source>
        <translation>
            <numerusform>fill of %Ln cell</numerusform>
            <numerusform>fill of %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replacement in %Ln cell(s)</source>
        <translation>
            <numerusform>replacement in %Ln cell</numerusform>
            <numerusform>replacement in %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sorting of %Ln row(s)</source>
        <translation>
            <numerusform>sorting of %Ln row</numerusform>
            <numerusform>sorting of %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message numerus="yes">
        <source>%1 is %Ln digits short. Check the number.</source>
        <translation>
            <numerusform>%1 is %Ln digit short. Check the number.</numerusform>
            <numerusform>%1 is %Ln digits short. Check the number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is %Ln digits too long. Check the number.</source>
        <translation>
            <numerusform>%1 is %Ln digit too long. Check the number.</numerusform>
            <numerusform>%1 is %Ln digits too long. Check the number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submitted %Ln days ago in %1 (%2).</source>
        <translation>
            <numerusform>Submitted %Ln day ago in %1 (%2).</numerusform>
            <numerusform>Submitted %Ln days ago in %1 (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::Application</name>
    <message numerus="yes">
        <source>%Ln row(s) are back in a list.</source>
        <translation>
            <numerusform>%Ln row is back in a list.</numerusform>
            <numerusform>%Ln rows are back in a list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::ChoiceText</name>
    <message numerus="yes">
        <source>&quot;%1&quot; (%Ln row(s))</source>
        <translation>
            <numerusform>&quot;%1&quot; (%Ln row)</numerusform>
            <numerusform>&quot;%1&quot; (%Ln rows)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::DepartedLine</name>
    <message numerus="yes">
        <source>%Ln row(s) shown no longer match.</source>
        <translation>
            <numerusform>%Ln row shown no longer matches.</numerusform>
            <numerusform>%Ln rows shown no longer match.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s) match.</source>
        <translation>
            <numerusform>%Ln more row matches.</numerusform>
            <numerusform>%Ln more rows match.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::DraftQuestion</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::DraftsModel</name>
    <message numerus="yes">
        <source>%Ln row(s) to fix</source>
        <translation>
            <numerusform>%Ln row to fix</numerusform>
            <numerusform>%Ln rows to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to check</source>
        <translation>
            <numerusform>%Ln row to check</numerusform>
            <numerusform>%Ln rows to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::DroppedFile</name>
    <message numerus="yes">
        <source>%Ln files were dropped. Drop one file at a time.</source>
        <translation>
            <numerusform>%Ln files were dropped. Drop one file at a time.</numerusform>
            <numerusform>%Ln files were dropped. Drop one file at a time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::EnqueueLine</name>
    <message numerus="yes">
        <source>Putting %Ln row(s) into the Outbox… %1 done</source>
        <translation>
            <numerusform>Putting %Ln row into the Outbox… %1 done</numerusform>
            <numerusform>Putting %Ln rows into the Outbox… %1 done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::FillValueDialog</name>
    <message numerus="yes">
        <source>The same value goes into %Ln row(s).</source>
        <translation>
            <numerusform>The same value goes into %Ln row.</numerusform>
            <numerusform>The same value goes into %Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Fill %Ln row(s)</source>
        <translation>
            <numerusform>&amp;Fill %Ln row</numerusform>
            <numerusform>&amp;Fill %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::FindBar</name>
    <message numerus="yes">
        <source>Replace in %Ln cell(s), as one step that can be undone</source>
        <translation>
            <numerusform>Replace in %Ln cell, as one step that can be undone</numerusform>
            <numerusform>Replace in %Ln cells, as one step that can be undone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::FixPreviewDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) will change. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%Ln row will change. Ctrl+Z takes it back.</numerusform>
            <numerusform>%Ln rows will change. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln change(s) are shown.</source>
        <translation>
            <numerusform>The first change is shown.</numerusform>
            <numerusform>The first %Ln changes are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Fix %Ln row(s)</source>
        <translation>
            <numerusform>&amp;Fix %Ln row</numerusform>
            <numerusform>&amp;Fix %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::FormTexts</name>
    <message numerus="yes">
        <source>%Ln field(s) need attention</source>
        <translation>
            <numerusform>%Ln field needs attention</numerusform>
            <numerusform>%Ln fields need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::InvitationsModel</name>
    <message numerus="yes">
        <source>Expires in %Ln day(s)</source>
        <translation>
            <numerusform>Expires in %Ln day</numerusform>
            <numerusform>Expires in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::KeptData</name>
    <message numerus="yes">
        <source>Results are deleted %Ln day(s) after their submission is finished.</source>
        <translation>
            <numerusform>Results are deleted %Ln day after their submission is finished.</numerusform>
            <numerusform>Results are deleted %Ln days after their submission is finished.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::Leaving</name>
    <message numerus="yes">
        <source>%Ln row(s) still wait. Another window goes on sending them.</source>
        <translation>
            <numerusform>%Ln row still waits. Another window goes on sending it.</numerusform>
            <numerusform>%Ln rows still wait. Another window goes on sending them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) still wait. They stay in the Outbox and are sent the next time TechPass Invite is open and you are signed in.</source>
        <translation>
            <numerusform>%Ln row still waits. It stays in the Outbox and is sent the next time TechPass Invite is open and you are signed in.</numerusform>
            <numerusform>%Ln rows still wait. They stay in the Outbox and are sent the next time TechPass Invite is open and you are signed in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are being sent: what became of them is found out then.</source>
        <translation>
            <numerusform>%Ln row is being sent: what became of it is found out then.</numerusform>
            <numerusform>%Ln rows are being sent: what became of them is found out then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::ListNotices</name>
    <message numerus="yes">
        <source>%Ln row(s) that the workbook hides are in the list: line %1.</source>
        <translation>
            <numerusform>%Ln row that the workbook hides is in the list: line %1.</numerusform>
            <numerusform>%Ln rows that the workbook hides are in the list: lines %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have formulas without a value: open the file in Excel and save it again. Line %1.</source>
        <translation>
            <numerusform>%Ln row has formulas without a value: open the file in Excel and save it again. Line %1.</numerusform>
            <numerusform>%Ln rows have formulas without a value: open the file in Excel and save it again. Lines %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) below the titles are an example and were left out: line %1.</source>
        <translation>
            <numerusform>%Ln line below the titles is an example and was left out: line %1.</numerusform>
            <numerusform>%Ln lines below the titles are examples and were left out: lines %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have text beyond the last title, which is not used: line %1.</source>
        <translation>
            <numerusform>%Ln row has text beyond the last title, which is not used: line %1.</numerusform>
            <numerusform>%Ln rows have text beyond the last title, which is not used: lines %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::ListQuestionsDialog</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::ListStatus</name>
    <message numerus="yes">
        <source>%Ln row(s) shown.</source>
        <translation>
            <numerusform>%Ln row shown.</numerusform>
            <numerusform>%Ln rows shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::MainWindow</name>
    <message numerus="yes">
        <source>%Ln row(s) are in the Outbox.</source>
        <translation>
            <numerusform>%Ln row is in the Outbox.</numerusform>
            <numerusform>%Ln rows are in the Outbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stay here.</source>
        <translation>
            <numerusform>%Ln row stays here.</numerusform>
            <numerusform>%Ln rows stay here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::OutboxActions</name>
    <message numerus="yes">
        <source>Edit and resubmit %Ln row(s)</source>
        <translation>
            <numerusform>Edit and resubmit %Ln row</numerusform>
            <numerusform>Edit and resubmit %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %Ln row(s) again</source>
        <translation>
            <numerusform>Check %Ln row again</numerusform>
            <numerusform>Check %Ln rows again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) may exist already</source>
        <translation>
            <numerusform>%Ln account may exist already</numerusform>
            <numerusform>%Ln accounts may exist already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::OutboxNotifier</name>
    <message numerus="yes">
        <source>%Ln account(s) created</source>
        <translation>
            <numerusform>%Ln account created</numerusform>
            <numerusform>%Ln accounts created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) sent</source>
        <translation>
            <numerusform>%Ln invitation sent</numerusform>
            <numerusform>%Ln invitations sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) need(s) attention</source>
        <translation>
            <numerusform>%Ln row needs attention</numerusform>
            <numerusform>%Ln rows need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <translation>
            <numerusform>%Ln created</numerusform>
            <numerusform>%Ln created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln needs attention</numerusform>
            <numerusform>%Ln need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::OutboxPage</name>
    <message numerus="yes">
        <source>Take back %Ln row(s) that are still waiting?</source>
        <translation>
            <numerusform>Take back %Ln row that is still waiting?</numerusform>
            <numerusform>Take back %Ln rows that are still waiting?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::OutboxSaving</name>
    <message numerus="yes">
        <source>%Ln failed row(s) as a list…</source>
        <translation>
            <numerusform>%Ln failed row as a list…</numerusform>
            <numerusform>%Ln failed rows as a list…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::OutboxText</name>
    <message numerus="yes">
        <source>Tried %Ln time(s); next try at %1</source>
        <translation>
            <numerusform>Tried %Ln time; next try at %1</numerusform>
            <numerusform>Tried %Ln times; next try at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried %Ln time(s); will be tried again</source>
        <translation>
            <numerusform>Tried %Ln time; will be tried again</numerusform>
            <numerusform>Tried %Ln times; will be tried again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln invited</source>
        <translation>
            <numerusform>%Ln invited</numerusform>
            <numerusform>%Ln invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not yet onboarded</source>
        <translation>
            <numerusform>%Ln not yet onboarded</numerusform>
            <numerusform>%Ln not yet onboarded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be resent today</source>
        <translation>
            <numerusform>%Ln can be resent today</numerusform>
            <numerusform>%Ln can be resent today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::PasteLosses</name>
    <message numerus="yes">
        <source>%Ln to the right of the last column</source>
        <translation>
            <numerusform>%Ln to the right of the last column</numerusform>
            <numerusform>%Ln to the right of the last column</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln under titles that this list does not have</source>
        <translation>
            <numerusform>%Ln under titles that this list does not have</numerusform>
            <numerusform>%Ln under titles that this list does not have</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln username(s) of public officers</source>
        <translation>
            <numerusform>%Ln username of a public officer</numerusform>
            <numerusform>%Ln usernames of public officers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) not pasted: %1.</source>
        <translation>
            <numerusform>%Ln value not pasted: %1.</numerusform>
            <numerusform>%Ln values not pasted: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::PolicyText</name>
    <message numerus="yes">
        <source>%Ln setting(s)</source>
        <translation>
            <numerusform>%Ln setting</numerusform>
            <numerusform>%Ln settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::ProblemFixing</name>
    <message numerus="yes">
        <source>%Ln row(s) mended. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%Ln row mended. Ctrl+Z takes it back.</numerusform>
            <numerusform>%Ln rows mended. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) filled. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%Ln row filled. Ctrl+Z takes it back.</numerusform>
            <numerusform>%Ln rows filled. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::ProblemGroups</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln row(s)</source>
        <translation>
            <numerusform>Remove %Ln row</numerusform>
            <numerusform>Remove %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln row(s)</source>
        <comment>%1 is a fix, e.g. Remove the spaces</comment>
        <translation>
            <numerusform>%1 in %Ln row</numerusform>
            <numerusform>%1 in %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::ProblemsPanel</name>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln to check</numerusform>
            <numerusform>%Ln to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::ProtectionDialog</name>
    <message numerus="yes">
        <source>At least %Ln characters. Several words are easier to remember.</source>
        <translation>
            <numerusform>At least %Ln character. Several words are easier to remember.</numerusform>
            <numerusform>At least %Ln characters. Several words are easier to remember.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %Ln characters.</source>
        <translation>
            <numerusform>Too short: at least %Ln character.</numerusform>
            <numerusform>Too short: at least %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::QueueStatus</name>
    <message numerus="yes">
        <source>%Ln request(s) per second</source>
        <translation>
            <numerusform>%Ln request per second</numerusform>
            <numerusform>%Ln requests per second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 request every %Ln second(s)</source>
        <translation>
            <numerusform>1 request per second</numerusform>
            <numerusform>1 request every %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>about %Ln min left</numerusform>
            <numerusform>about %Ln min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln h left</source>
        <translation>
            <numerusform>about %Ln h left</numerusform>
            <numerusform>about %Ln h left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln needs attention</numerusform>
            <numerusform>%Ln need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) per second</source>
        <translation>
            <numerusform>%Ln row per second</numerusform>
            <numerusform>%Ln rows per second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 row every %Ln second(s)</source>
        <translation>
            <numerusform>1 row every %Ln second</numerusform>
            <numerusform>1 row every %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who was invited gets an email that is valid for %Ln day(s).</source>
        <translation>
            <numerusform>Who was invited gets an email that is valid for %Ln day.</numerusform>
            <numerusform>Who was invited gets an email that is valid for %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be sent again after %Ln hour(s), on the page Invite user status.</source>
        <translation>
            <numerusform>It can be sent again after %Ln hour, on the page Invite user status.</numerusform>
            <numerusform>It can be sent again after %Ln hours, on the page Invite user status.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were taken back before they were sent.</source>
        <translation>
            <numerusform>%Ln row was taken back before it was sent.</numerusform>
            <numerusform>%Ln rows were taken back before they were sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::ReasonEdit</name>
    <message numerus="yes">
        <source>%1 / %2 · %Ln too many</source>
        <translation>
            <numerusform>%1 / %2 · %Ln too many</numerusform>
            <numerusform>%1 / %2 · %Ln too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::RecoveryWords</name>
    <message numerus="yes">
        <source>“%1” is in Drafts again, with %Ln change(s) from before the program broke off.</source>
        <translation>
            <numerusform>“%1” is in Drafts again, with %Ln change from before the program broke off.</numerusform>
            <numerusform>“%1” is in Drafts again, with %Ln changes from before the program broke off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its file %1 is not the same any more, so %Ln change(s) made here are lost. Open the file again.</source>
        <translation>
            <numerusform>Its file %1 is not the same any more, so %Ln change made here is lost. Open the file again.</numerusform>
            <numerusform>Its file %1 is not the same any more, so %Ln changes made here are lost. Open the file again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its file %1 is missing. When it is back, start the program again: %Ln change(s) made here are kept for it.</source>
        <translation>
            <numerusform>Its file %1 is missing. When it is back, start the program again: %Ln change made here is kept for it.</numerusform>
            <numerusform>Its file %1 is missing. When it is back, start the program again: %Ln changes made here are kept for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its file %1 stayed away, so %Ln change(s) made here are lost.</source>
        <translation>
            <numerusform>Its file %1 stayed away, so %Ln change made here is lost.</numerusform>
            <numerusform>Its file %1 stayed away, so %Ln changes made here are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is damaged on this computer: its last %Ln change(s) cannot be read and are gone. Everything before is here.</source>
        <translation>
            <numerusform>“%1” is damaged on this computer: its last %Ln change cannot be read and is gone. Everything before is here.</numerusform>
            <numerusform>“%1” is damaged on this computer: its last %Ln changes cannot be read and are gone. Everything before is here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::ReviewPage</name>
    <message numerus="yes">
        <source>%Ln row(s) removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%Ln row removed. Ctrl+Z brings it back.</numerusform>
            <numerusform>%Ln rows removed. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::ReviewQuestions</name>
    <message numerus="yes">
        <source>Remove all %Ln row(s)?</source>
        <translation>
            <numerusform>Remove the row?</numerusform>
            <numerusform>Remove all %Ln rows?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with errors stay here.</source>
        <translation>
            <numerusform>%Ln row with errors stays here.</numerusform>
            <numerusform>%Ln rows with errors stay here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the ready rows are hidden by the filter; they are sent, too.</source>
        <translation>
            <numerusform>%Ln of the ready rows is hidden by the filter; it is sent, too.</numerusform>
            <numerusform>%Ln of the ready rows are hidden by the filter; they are sent, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln ready row(s)?</source>
        <translation>
            <numerusform>Submit %Ln ready row?</numerusform>
            <numerusform>Submit %Ln ready rows?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Submit %Ln row(s)</source>
        <translation>
            <numerusform>&amp;Submit %Ln row</numerusform>
            <numerusform>&amp;Submit %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were submitted before, or stand in another list: see Check.</source>
        <translation>
            <numerusform>%Ln of them was submitted before, or stands in another list: see Check.</numerusform>
            <numerusform>%Ln of them were submitted before, or stand in another list: see Check.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::SettingText</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::SheetEdits</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) added at the end.</source>
        <translation>
            <numerusform>%Ln row added at the end.</numerusform>
            <numerusform>%Ln rows added at the end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%Ln row removed. Ctrl+Z brings it back.</numerusform>
            <numerusform>%Ln rows removed. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln username(s) of public officers stay empty: their email is the username.</source>
        <translation>
            <numerusform>%Ln public officer&apos;s username stays empty: the email is the username.</numerusform>
            <numerusform>%Ln usernames of public officers stay empty: their email is the username.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) went into hidden columns.</source>
        <translation>
            <numerusform>%Ln value went into a hidden column.</numerusform>
            <numerusform>%Ln values went into hidden columns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::SheetFinding</name>
    <message numerus="yes">
        <source>Replaced in %Ln cell(s). Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>Replaced in %Ln cell. Ctrl+Z brings it back.</numerusform>
            <numerusform>Replaced in %Ln cells. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln username(s) of public officers were left.</source>
        <translation>
            <numerusform>%Ln public officer&apos;s username was left.</numerusform>
            <numerusform>%Ln usernames of public officers were left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::StatusPage</name>
    <message numerus="yes">
        <source>%Ln invited</source>
        <translation>
            <numerusform>%Ln invited</numerusform>
            <numerusform>%Ln invited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::SubmitCommand</name>
    <message numerus="yes">
        <source>%1 Trying again in %Ln second(s).</source>
        <translation>
            <numerusform>%1 Trying again in %Ln second.</numerusform>
            <numerusform>%1 Trying again in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are not ready and stay; &quot;check&quot; says why.</source>
        <translation>
            <numerusform>%Ln row is not ready and stays; &quot;check&quot; says why.</numerusform>
            <numerusform>%Ln rows are not ready and stay; &quot;check&quot; says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln row(s).</source>
        <translation>
            <numerusform>Sending %Ln row.</numerusform>
            <numerusform>Sending %Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on with the earlier submission of this file: %Ln row(s) left.</source>
        <translation>
            <numerusform>Going on with the earlier submission of this file: %Ln row left.</numerusform>
            <numerusform>Going on with the earlier submission of this file: %Ln rows left.</numerusform>
        </translation>
    </message>
</context>
</TS>
