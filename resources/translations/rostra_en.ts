<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message numerus="yes">
        <source>%Ln statement(s): tagged {added}</source>
        <translation>
            <numerusform>%Ln statement: tagged {added}</numerusform>
            <numerusform>%Ln statements: tagged {added}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s): tagged {added}; took off {removed}</source>
        <translation>
            <numerusform>%Ln statement: tagged {added}; took off {removed}</numerusform>
            <numerusform>%Ln statements: tagged {added}; took off {removed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s): took off {removed}</source>
        <translation>
            <numerusform>%Ln statement: took off {removed}</numerusform>
            <numerusform>%Ln statements: took off {removed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s): {state}</source>
        <translation>
            <numerusform>%Ln statement: {state}</numerusform>
            <numerusform>%Ln statements: {state}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln statement(s) to a collection</source>
        <translation>
            <numerusform>Add %Ln statement to a collection</numerusform>
            <numerusform>Add %Ln statements to a collection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln statement(s) to {name}</source>
        <translation>
            <numerusform>Added %Ln statement to {name}</numerusform>
            <numerusform>Added %Ln statements to {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln statement(s)</source>
        <translation>
            <numerusform>Merged %Ln statement</numerusform>
            <numerusform>Merged %Ln statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln statement(s) to the trash</source>
        <translation>
            <numerusform>Moved %Ln statement to the trash</numerusform>
            <numerusform>Moved %Ln statements to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln statement(s)</source>
        <translation>
            <numerusform>Restored %Ln statement</numerusform>
            <numerusform>Restored %Ln statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln statement(s)</source>
        <translation>
            <numerusform>Tag %Ln statement</numerusform>
            <numerusform>Tag %Ln statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionList</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionPage</name>
    <message numerus="yes">
        <source>Moved %Ln line(s)</source>
        <translation>
            <numerusform>Moved %Ln line</numerusform>
            <numerusform>Moved %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took out %Ln line(s)</source>
        <translation>
            <numerusform>Took out %Ln line</numerusform>
            <numerusform>Took out %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>Copied %Ln statement(s)</source>
        <translation>
            <numerusform>Copied %Ln statement</numerusform>
            <numerusform>Copied %Ln statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clipboard takes %Ln statement(s) at most: export them instead.</source>
        <translation>
            <numerusform>The clipboard takes %Ln statement at most: export them instead.</numerusform>
            <numerusform>The clipboard takes %Ln statements at most: export them instead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message numerus="yes">
        <source>%Ln statement(s): you set: {field}</source>
        <translation>
            <numerusform>%Ln statement: you set: {field}</numerusform>
            <numerusform>%Ln statements: you set: {field}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What are these %Ln statement(s) about? (up to three)</source>
        <translation>
            <numerusform>What are these %Ln statement about? (up to three)</numerusform>
            <numerusform>What are these %Ln statements about? (up to three)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When were these %Ln statement(s) said?</source>
        <translation>
            <numerusform>When were these %Ln statement said?</numerusform>
            <numerusform>When were these %Ln statements said?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Which countries do these %Ln statement(s) concern?</source>
        <translation>
            <numerusform>Which countries do these %Ln statement concern?</numerusform>
            <numerusform>Which countries do these %Ln statements concern?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who said these %Ln statement(s)?</source>
        <translation>
            <numerusform>Who said these %Ln statement?</numerusform>
            <numerusform>Who said these %Ln statements?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>Chosen: %Ln statement(s). This is one of them.</source>
        <translation>
            <numerusform>Chosen: %Ln statement. This is one of them.</numerusform>
            <numerusform>Chosen: %Ln statements. This is one of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen: %Ln statement(s). This is one of them; what is changed here is changed in all.</source>
        <translation>
            <numerusform>Chosen: %Ln statement. This is one of them; what is changed here is changed in all.</numerusform>
            <numerusform>Chosen: %Ln statements. This is one of them; what is changed here is changed in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferencesText</name>
    <message numerus="yes">
        <source>… %Ln paragraph(s) unchanged</source>
        <translation>
            <numerusform>… %Ln paragraph unchanged</numerusform>
            <numerusform>… %Ln paragraphs unchanged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>A document of about %Ln page(s): few programs open one so long. A table (CSV, Excel workbook) or JSON holds any number of statements.</source>
        <translation>
            <numerusform>A document of about %Ln page: few programs open one so long. A table (CSV, Excel workbook) or JSON holds any number of statements.</numerusform>
            <numerusform>A document of about %Ln pages: few programs open one so long. A table (CSV, Excel workbook) or JSON holds any number of statements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln line(s) to {file}</source>
        <translation>
            <numerusform>Exported %Ln line to {file}</numerusform>
            <numerusform>Exported %Ln lines to {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln more…</numerusform>
            <numerusform>%Ln more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LatelyPanel</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new since you last looked</source>
        <translation>
            <numerusform>%Ln new since you last looked</numerusform>
            <numerusform>%Ln new since you last looked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) to review</source>
        <translation>
            <numerusform>%Ln statement to review</numerusform>
            <numerusform>%Ln statements to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{outlets} and %Ln more</source>
        <translation>
            <numerusform>{outlets} and %Ln more</numerusform>
            <numerusform>{outlets} and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixChart</name>
    <message numerus="yes">
        <source>%Ln article(s) read</source>
        <translation>
            <numerusform>%Ln article read</numerusform>
            <numerusform>%Ln articles read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleActs</name>
    <message numerus="yes">
        <source>Merged %Ln people</source>
        <translation>
            <numerusform>Merged %Ln people</numerusform>
            <numerusform>Merged %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%Ln more: type a name to find one.</source>
        <translation>
            <numerusform>%Ln more: type a name to find one.</numerusform>
            <numerusform>%Ln more: type a name to find one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message numerus="yes">
        <source>%Ln more office(s)</source>
        <translation>
            <numerusform>%Ln more office</numerusform>
            <numerusform>%Ln more offices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message numerus="yes">
        <source>Deleted %Ln rule(s)</source>
        <translation>
            <numerusform>Deleted %Ln rule</numerusform>
            <numerusform>Deleted %Ln rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagActs</name>
    <message numerus="yes">
        <source>Deleted “{tags}”: taken off %Ln statement(s).</source>
        <translation>
            <numerusform>Deleted “{tags}”: taken off %Ln statement.</numerusform>
            <numerusform>Deleted “{tags}”: taken off %Ln statements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message numerus="yes">
        <source>%Ln statement(s) only in an older version</source>
        <translation>
            <numerusform>%Ln statement only in an older version</numerusform>
            <numerusform>%Ln statements only in an older version</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <translation>
            <numerusform>%Ln cannot be read</numerusform>
            <numerusform>%Ln cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln known already</numerusform>
            <numerusform>%Ln known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written</source>
        <translation>
            <numerusform>%Ln line written</numerusform>
            <numerusform>%Ln lines written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new version(s)</source>
        <translation>
            <numerusform>%Ln new version</numerusform>
            <numerusform>%Ln new versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not wanted</source>
        <translation>
            <numerusform>%Ln not wanted</numerusform>
            <numerusform>%Ln not wanted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln statement</numerusform>
            <numerusform>%Ln statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln to check</numerusform>
            <numerusform>%Ln to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s)</source>
        <translation>
            <numerusform>%Ln version</numerusform>
            <numerusform>%Ln versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln article(s)</source>
        <translation>
            <numerusform>Import %Ln article</numerusform>
            <numerusform>Import %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Press Esc again to discard %Ln change(s).</source>
        <translation>
            <numerusform>Press Esc again to discard %Ln change.</numerusform>
            <numerusform>Press Esc again to discard %Ln changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set for %Ln row(s):</source>
        <translation>
            <numerusform>Set for %Ln row:</numerusform>
            <numerusform>Set for %Ln rows:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more</source>
        <translation>
            <numerusform>… %Ln more</numerusform>
            <numerusform>… %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_ReportWords</name>
    <message numerus="yes">
        <source>%Ln article(s) imported</source>
        <translation>
            <numerusform>%Ln article imported</numerusform>
            <numerusform>%Ln articles imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) skipped</source>
        <translation>
            <numerusform>%Ln duplicate skipped</numerusform>
            <numerusform>%Ln duplicates skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new version(s)</source>
        <translation>
            <numerusform>%Ln new version</numerusform>
            <numerusform>%Ln new versions</numerusform>
        </translation>
    </message>
</context>
</TS>
