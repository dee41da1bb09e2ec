<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CellText</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>There were only %n step(s).</source>
        <translation>
            <numerusform>There was only %n step.</numerusform>
            <numerusform>There were only %n steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged into %1 “%2”; %n link(s) moved along. kith undo takes it apart again.
</source>
        <translation>
            <numerusform>Merged into %1 “%2”; %n link moved along. kith undo takes it apart again.
</numerusform>
            <numerusform>Merged into %1 “%2”; %n links moved along. kith undo takes it apart again.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more. --rejects FILE writes them all, with the reasons.</source>
        <translation>
            <numerusform>… and %n more. --rejects FILE writes them all, with the reasons.</numerusform>
            <numerusform>… and %n more. --rejects FILE writes them all, with the reasons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of people who were erased since were erased again.</source>
        <translation>
            <numerusform>%n record of people who were erased since was erased again.</numerusform>
            <numerusform>%n records of people who were erased since were erased again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short. Use at least %n letter(s); a few words are best.</source>
        <translation>
            <numerusform>The passphrase is too short. Use at least %n letter; a few words are best.</numerusform>
            <numerusform>The passphrase is too short. Use at least %n letters; a few words are best.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ActivityListPage</name>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::BackupDialog</name>
    <message numerus="yes">
        <source>Use at least %Ln letter(s); a few words are best.</source>
        <translation>
            <numerusform>Use at least %Ln letter; a few words are best.</numerusform>
            <numerusform>Use at least %Ln letters; a few words are best.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::BackupSettingsPage</name>
    <message numerus="yes">
        <source>The second place needs a passphrase of at least %Ln letter(s); a few words are best.</source>
        <translation>
            <numerusform>The second place needs a passphrase of at least %Ln letter; a few words are best.</numerusform>
            <numerusform>The second place needs a passphrase of at least %Ln letters; a few words are best.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::BulkChangeDialog</name>
    <message numerus="yes">
        <source>Change %Ln record(s)</source>
        <translation>
            <numerusform>Change %Ln record</numerusform>
            <numerusform>Change %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln record changed</numerusform>
            <numerusform>%Ln records changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::CallDesk</name>
    <message numerus="yes">
        <source>None of these %Ln customer(s) may be called.</source>
        <translation>
            <numerusform>This %Ln customer may not be called.</numerusform>
            <numerusform>None of these %Ln customers may be called.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::CallListPage</name>
    <message numerus="yes">
        <source>%Ln left out: not to be called</source>
        <translation>
            <numerusform>%Ln left out: not to be called</numerusform>
            <numerusform>%Ln left out: not to be called</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Called %Ln time(s)</source>
        <translation>
            <numerusform>Called %Ln time</numerusform>
            <numerusform>Called %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) gone through</source>
        <translation>
            <numerusform>%Ln customer gone through</numerusform>
            <numerusform>%Ln customers gone through</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ContactsPage</name>
    <message numerus="yes">
        <source>%Ln contact(s) removed</source>
        <translation>
            <numerusform>%Ln contact removed</numerusform>
            <numerusform>%Ln contacts removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::CustomersPage</name>
    <message numerus="yes">
        <source>%Ln customer(s) removed</source>
        <translation>
            <numerusform>%Ln customer removed</numerusform>
            <numerusform>%Ln customers removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::DuplicatesDialog</name>
    <message numerus="yes">
        <source>%Ln pair(s) look alike. Tick what is to be kept.</source>
        <translation>
            <numerusform>%Ln pair looks alike. Tick what is to be kept.</numerusform>
            <numerusform>%Ln pairs look alike. Tick what is to be kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln record(s)</source>
        <translation>
            <numerusform>Merged %Ln record</numerusform>
            <numerusform>Merged %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ExportDialog</name>
    <message numerus="yes">
        <source>&amp;What is listed: %Ln row(s) with their columns</source>
        <translation>
            <numerusform>&amp;What is listed: %Ln row with its columns</numerusform>
            <numerusform>&amp;What is listed: %Ln rows with their columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::FieldsSettingsPage</name>
    <message numerus="yes">
        <source>Field “%1” removed, with %Ln value(s)</source>
        <translation>
            <numerusform>Field “%1” removed, with %Ln value</numerusform>
            <numerusform>Field “%1” removed, with %Ln values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ImportColumns</name>
    <message numerus="yes">
        <source>%n more column(s) keep what was found for them.</source>
        <translation>
            <numerusform>%n more column keeps what was found for it.</numerusform>
            <numerusform>%n more columns keep what was found for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ImportDifferences</name>
    <message numerus="yes">
        <source>and %Ln more such row(s)</source>
        <translation>
            <numerusform>and %Ln more such row</numerusform>
            <numerusform>and %Ln more such rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::Job</name>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n second(s) left</source>
        <translation>
            <numerusform>%1 · %n second left</numerusform>
            <numerusform>%1 · %n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::LogDialog</name>
    <message numerus="yes">
        <source>%Ln have this number: choose one</source>
        <translation>
            <numerusform>%Ln has this number: choose them</numerusform>
            <numerusform>%Ln have this number: choose one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::MainWindow</name>
    <message numerus="yes">
        <source>%Ln waiting change(s) entered the book</source>
        <translation>
            <numerusform>%Ln waiting change entered the book</numerusform>
            <numerusform>%Ln waiting changes entered the book</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting for the running job</source>
        <translation>
            <numerusform>%Ln change waiting for the running job</numerusform>
            <numerusform>%Ln changes waiting for the running job</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up and checked: %Ln customer(s)</source>
        <translation>
            <numerusform>Backed up and checked: %Ln customer</numerusform>
            <numerusform>Backed up and checked: %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::RecordListView</name>
    <message numerus="yes">
        <source>All %Ln</source>
        <translation>
            <numerusform>All %Ln</numerusform>
            <numerusform>All %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ReportPages</name>
    <message numerus="yes">
        <source>Total: %Ln row(s)</source>
        <translation>
            <numerusform>Total: %Ln row</numerusform>
            <numerusform>Total: %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ReportsPage</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::SecondPassphraseDialog</name>
    <message numerus="yes">
        <source>Use at least %Ln letter(s); a few words are best.</source>
        <translation>
            <numerusform>Use at least %Ln letter; a few words are best.</numerusform>
            <numerusform>Use at least %Ln letters; a few words are best.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::TagsSettingsPage</name>
    <message numerus="yes">
        <source>Tag “%1” removed from %Ln record(s)</source>
        <translation>
            <numerusform>Tag “%1” removed from %Ln record</numerusform>
            <numerusform>Tag “%1” removed from %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::TaskDelegate</name>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>%Ln day overdue</numerusform>
            <numerusform>%Ln days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::TasksPage</name>
    <message numerus="yes">
        <source>%Ln task(s) done</source>
        <translation>
            <numerusform>%Ln task done</numerusform>
            <numerusform>%Ln tasks done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) open again</source>
        <translation>
            <numerusform>%Ln task open again</numerusform>
            <numerusform>%Ln tasks open again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) put off</source>
        <translation>
            <numerusform>%Ln task put off</numerusform>
            <numerusform>%Ln tasks put off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::TimelineModel</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::UndoActions</name>
    <message numerus="yes">
        <source>%1 · %Ln change(s) kept, edited since</source>
        <translation>
            <numerusform>%1 · %Ln change kept, edited since</numerusform>
            <numerusform>%1 · %Ln changes kept, edited since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::XlsxRows</name>
    <message numerus="yes">
        <source>%n cells hold an error of the spreadsheet and were taken as empty; the first is %1.</source>
        <translation>
            <numerusform>%n cell holds an error of the spreadsheet and was taken as empty; it is %1.</numerusform>
            <numerusform>%n cells hold an error of the spreadsheet and were taken as empty; the first is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formulas were saved without their value and were taken as empty. Open and save the workbook in a spreadsheet to have them computed.</source>
        <translation>
            <numerusform>%n formula was saved without its value and was taken as empty. Open and save the workbook in a spreadsheet to have it computed.</numerusform>
            <numerusform>%n formulas were saved without their value and were taken as empty. Open and save the workbook in a spreadsheet to have them computed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message numerus="yes">
        <source>“%1” is still chosen in %n records. Keep it, or choose another there first.</source>
        <translation>
            <numerusform>“%1” is still chosen in %n record. Keep it, or choose another there first.</numerusform>
            <numerusform>“%1” is still chosen in %n records. Keep it, or choose another there first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is not enough memory to work with the passphrase: %n MiB are needed. Close other programs and try again.</source>
        <translation>
            <numerusform>There is not enough memory to work with the passphrase: %n MiB is needed. Close other programs and try again.</numerusform>
            <numerusform>There is not enough memory to work with the passphrase: %n MiB are needed. Close other programs and try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short. Use at least %n letter(s); a few words are best.</source>
        <translation>
            <numerusform>The passphrase is too short. Use at least %n letter; a few words are best.</numerusform>
            <numerusform>The passphrase is too short. Use at least %n letters; a few words are best.</numerusform>
        </translation>
    </message>
</context>
</TS>
