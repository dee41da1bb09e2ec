<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>CellText</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no option “%1” here. Did you mean “--%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1” here. With --help the command lists its options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option “%1” is given twice. Give it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option “%1” needs a value: %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no whole number: %2 needs one, such as 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too small: %2 must be at least %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. Did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. kith --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kith %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing. Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one word too many. Usage: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no language. Use a code such as en, vi, hi, te or ur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to “%1”, reopened and checked: %2 customers.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to? Usage: kith restore FILE --to BOOK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored to “%1”: %2 customers. Open it with --book.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the book to a file, and prove the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is reopened, checked and counted before it gets its name. Never overwrites a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a book of a backup, in a new place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the book to make; never overwrites a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired: %1
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is in order.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kith check --repair builds what is derived again.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup: kith restore FILE --to BOOK.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look for damage; exit status 1 if anything is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks the file, the references between records, and what is derived (search, sums, order) against its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>build what is derived again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no format of an export. Give csv, tsv or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 written to “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a table that the import takes back without loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that a spreadsheet would take for a formula gets a &apos; before it; the import takes it off. --exact leaves everything as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only those for which it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which fields; else all that an import takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>else by the ending of FILE, else csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mark of UTF-8 and no &apos; before formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generating customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1 made-up customers in %2 s. kith undo takes them away.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill the book with made-up customers, for trials and measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many (1000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which ones (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There never was a %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show what happened to a record, when and by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” maps nothing. Write FIELD=COLUMN, such as name=&quot;Client name&quot; or name=2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” separates no columns. Give one character: , ; | or tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no form of a date. Give the order: dmy, mdy or ymd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” begins no decimals. Give . or ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is nothing to do with duplicates. Give skip, update or add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no encoding. Give one such as utf-8, utf-16 or windows-1258.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the rows already in the book %1 are the same, %2 add something, %3 differ.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows: %2 would be added, %3 updated, %4 skipped, %5 rejected. Nothing was changed.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows: %2 added, %3 updated, %4 skipped, %5 rejected.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made beside: %1 %2.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which column a field is in, by header or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the columns used for the next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use columns that were kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the letters, such as windows-1258; else found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between columns: , ; | or tab; else found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dmy, mdy or ymd; else found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what begins decimals, . or ,; else found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to do with rows that are in the book already (skip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make records that rows name and the book lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where rows that were not taken go, with line and reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show what would happen, and change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take in a table: CSV, TSV or JSON, known by its content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accepted rows or none, in one step that undo takes back. Columns are found by their names
and content; --dry-run shows what would happen. Exit status 3: some rows were rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 are shown. --limit N shows more; --after &apos;%3&apos; goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list customers, contacts, tasks …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIND: customers, contacts, employees, tags, needs, tasks, interactions, custom_fields.
FILTER: city = &quot;Huế&quot; and tag in (vip, wholesale) and not last_contact within 90 days
JSON: {&quot;kind&quot;, &quot;count&quot;, &quot;rows&quot;, &quot;next&quot;}; rows hold every field, and next is for --after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order; several fields with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many at most (1000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on where the list before ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be logged. Did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be logged. There are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer and a contact are called “%1”: give %2 or %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-03-31, tomorrow, or +3 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom? Add --with CUSTOMER, by name or id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged as interaction:%1.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do on %1: task:%2.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write down a call, a visit … and the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kith --as Asha log call --with &quot;Nguyễn Thị Hương&quot; --outcome interested --text &quot;Wants 20 kg&quot; --follow-up tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a customer or contact, by id or name; any number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talked, no_answer, call_back, sold … or your word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long it took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it was, as 2026-03-31T15:00; else now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone, whatsapp, zalo … or your word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds a task for that day: 2026-03-31, tomorrow, &quot;+3 days&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the book “%1” in %2. From now on it is the one that opens.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1 made-up customers and %2 talks with them.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never overwrites a file; --book is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the base currency, such as EUR, INR or VND; else the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill it with a small, lively business to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 has no field “%2”. Did you mean “%3”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 has no field “%2”. It has: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” sets no field. Write FIELD=VALUE, such as name=&quot;Anna Rao&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed %1.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is so already: nothing was changed.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1. kith undo brings it back.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add one record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kith add customer name=&quot;Nguyễn Thị Hương&quot; phone=&quot;0912 345 678&quot; city=Huế tags=vip
A further phone is phone_2, its label phone_2_label. A field of your own:
kith add custom_field kind=customer label=&quot;Shoe size&quot; type=number
with type text, number, money, date, yes_no, link or choice (then choices=&quot;small, large&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change one record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIELD= with nothing behind it empties a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove one record, with what belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find records by any part of a name, a number or a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are found whatever their script, case and accents, telephone numbers by some of their digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many to show at most (50)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show one record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID: customer:12, 12, or a name that only one has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  kept %1 %2: %3
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There were only %n step(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back the last change, or the last N, also of earlier days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was edited since is kept, and listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the book; else $KITH_BOOK, else the last one opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is working, by name or id; every change carries them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language of messages, such as vi or hi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the colours of the window: light or dark; else the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print one JSON document instead of a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the result to a file, whole or not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explain the program, or the command it stands with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: kith [OPTION…] [COMMAND …]

Without a command the window opens.

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Options of all commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
kith COMMAND --help tells more about a command.
Exit status: 0 done; 1 failed, nothing was changed; 2 wrong command line; 3 done, but some rows were rejected.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: kith %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Options:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard output is closed. Name a file with -o.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Name a file in a folder you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result could not be written to the standard output: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Free some room or name another place; what was there is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 called “%2”. kith list %3 shows what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 called exactly “%2”. Alike are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1. kith list %2 shows what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty text names no %1. Give an id or a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 are called “%3”: %4. Give the id of the one you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of just now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no book at “%1”. Name one with --book, or make one: kith new FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no kind of record. Did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no kind of record. There are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates are looked for among customers, contacts and employees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two %1 look alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merged into %1 “%2”; %n link(s) moved along. kith undo takes it apart again.
</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>list customers or contacts that look like one and the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By external id, e-mail, telephone number, address, and names in any script; with a score from 0 to 100 and the
reasons, best first. kith merge makes one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lowest score listed (50)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many pairs at most (1000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make one record of several; nothing linked to them is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEEP stays as it is and takes what it lacks from the others: phones, e-mails, addresses, tags and notes
are joined. Interactions, tasks, contacts and needs of the others become those of KEEP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Collation</name>
    <message>
        <source>Names cannot be sorted in “%1”: the ICU library lacks its data; reinstall it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decimal</name>
    <message>
        <source>“%1” is not a number; write it like 1234.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large; up to nine million million fit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Unknown field “%1” at position %2: %3 have no such field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown field “%1” at position %2: did you mean “%3”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quoted text that starts at position %1 is not closed: add a %2 at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“!” at position %1 is not understood: write “not” or “!=”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at position %2 closes nothing: remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The “)” at position %1 closes nothing: remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The “(” at position %1 is not closed: add a “)”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison at position %1 is one too many: a filter may hold %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter ends at position %1 where a field name is expected, such as city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field name is expected at position %1 in place of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “%2” a comparison is expected at position %1, such as =, ~ or “is empty”, but “%3” was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“not” cannot stand before “%2” at position %1: write “not” before the field name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” at position %1 is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “starts” the word “with” is expected at position %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between what and what? At position %1 “and” and the second value are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “in” a list is expected at position %1, such as (vip, wholesale).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list that starts at position %1 is not closed: add a “)”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list a comma or “)” is expected at position %1 in place of “%2”; put a value of several words in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is nested too deeply at position %1: at most %2 levels are understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“and” or “or” is expected at position %1 before “%2”; a value of several words needs quotes: &quot;%3 %2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“and” or “or” is expected at position %1 before “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is too long: at most %1 characters are understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter ends at position %1 where a value is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is expected at position %1 in place of “%2”; put it in quotes if it is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2 %3” at position %1 may lie before or after today: write “-%2 %3” or “+%2 %3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “today” at position %1 a number and a unit are expected, such as today - 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “within” a period is expected at position %1, such as 90 days, last 2 weeks or next 3 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at position %2 is not a number, which “%3” needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at position %2 is not a whole number, which “%3” needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at position %2 is neither yes nor no, which “%3” needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at position %2 is not a date, which “%3” needs: write 2024-08-13, 2024-08, 2024, today or -30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at position %2 is none of the choices of “%3”: did you mean “%4”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at position %2 is none of the choices of “%3”, which are %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at position %2 is a day, but “%3” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is too long from position %1 on: at most %2 values are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id at position %1 is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is “me” at position %1? Choose who is working first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at position %2 needs a comparison: write one of %3 after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at position %2 cannot be compared in this way: what fits it is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day at position %1 has no year, so that nothing lies before or after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list cannot go on after “%1”: this is not where a list of the same kind and order ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list cannot go on after “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no direction to sort in: write asc or desc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list can be sorted by at most %1 fields.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>%1 read: %2 added, %3 updated, %4 skipped, %5 rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>is in %1, where %2 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has “%1” beside the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is too large to be kept; check its digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts in %1 and %2 cannot be added; convert one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an amount; write it like 1234.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” %2; correct it, or give another currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more decimals than %2 has (%3); round it, or check the decimal separator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>This record was removed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>There is no contact:%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with whom it was: a customer or a contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom_field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zalo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>The search for duplicates was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same external id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name sounds alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same city</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>entities</name>
    <message>
        <source>Interaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web and social</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>interchange</name>
    <message>
        <source>%1 have no field “%2” that can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column “%1”. Its columns are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column could be recognised as “%1”. The columns are: %2. Say which one it is, as in --mapping %3=COLUMN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have no column “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have no column “%2”. Did you mean “%3”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::BackupKeeper</name>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the last backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::CsvRows</name>
    <message>
        <source>The header in line %1 cannot be read. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty: there is no row to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed. Close it, or double it where it is part of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has more than 16384 cells. Is this the right delimiter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is longer than 16 MB. Is a quotation mark missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header cannot be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::CsvWriter</name>
    <message>
        <source>The file could not be written: %1. Make room or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::CustomerDetail</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a customer to see everything about them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New customer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit customer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log a call …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown, counting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) match the filter</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A change waits until the running job is done. It is safe on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They are removed when the running job is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtering …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this list matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer matches the filter. Change it, or press Esc in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first one, or import the list you have: File, Import.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::Encoding</name>
    <message>
        <source>%1 (guessed, %2 % sure)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::Exporter</name>
    <message>
        <source>“%1” cannot be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::FieldEditor</name>
    <message>
        <source>for example 2026-11-30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example 1990-02-28, or 28 Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several with ; between</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::FilterLine</name>
    <message>
        <source>Filter, for example: city = Huế and not last_contact within 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Space offers fields and values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::FormDesk</name>
    <message>
        <source>Kith ended before this was saved. It is as you typed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not enter the book: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Save it as a new record, or cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed belongs to a newer Kith.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ImportDialog</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CSV, TSV or JSON file: an export of another program, or a spreadsheet saved as CSV. You see what would change before anything does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers that are in the book already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip those already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update those already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add all as new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer and details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported — %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would do — %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on &amp;working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import goes on; the foot of the window shows how far it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ImportRun</name>
    <message>
        <source>A record disappeared during the import. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::Importer</name>
    <message>
        <source>“%1” cannot be imported. What can: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a spreadsheet or archive, not a text file. Save the table as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds visiting or calendar cards. Export the list as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding was guessed: %1. Say another with --encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters did not fit the encoding %2 and were replaced by what they most likely are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These columns were not imported: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no header; the columns were recognised by what they hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::Job</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::JsonRows</name>
    <message>
        <source>The file has no list of %1. Write it as [{…}, …] or {&quot;rows&quot;: [{…}, …]}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a JSON object: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record in line %1 is longer than 16 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no valid JSON: see line %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::ListEditor</name>
    <message>
        <source>mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::LockDialog</name>
    <message>
        <source>This book is open already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may read it here meanwhile, or wait: it opens as soon as it is closed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::LogDialog</name>
    <message>
        <source>Log a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom? Type a name or a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: call back with the price fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a day — tomorrow, fri, in 2 weeks, 3 Dec — and it becomes a task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task for tomorrow, as no day is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose with whom it was: type a name or a number and pick one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is not saved. Save it with Ctrl+Enter, or press Esc again to discard it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::MainWindow</name>
    <message>
        <source>%1 — Kith</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting change(s) entered the book</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting for the running job</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved; it enters the book when the running job is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kith</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Backed up and checked: %Ln customer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book lies in a folder that other computers share: on a network, or kept in step by a cloud program. Open it on one computer at a time. It is safer and faster on a disk of this computer: close Kith, move the file there, and let the shared folder hold its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kith makes one by itself within half an hour of a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup verified %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup was made, reopened and checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::NamedRecords</name>
    <message>
        <source>There is no %1. Correct the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several %1 are called “%2”. Write %3:NUMBER to say which one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 “%2”. Correct the name, or let the import make it with --create %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::RecordDialog</name>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is not saved. Save it with Ctrl+Enter, or press Esc again to discard it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::RejectsFile</name>
    <message>
        <source>The rejected rows cannot be written to %1: %2. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::RowMapper</name>
    <message>
        <source>The row has %1 cells but the table %2 columns. Is a cell with a delimiter in it missing its quotes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::SaveGate</name>
    <message>
        <source>A draft beside the book was written by a newer Kith and stays there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::StatusLine</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · stopping …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::TextSource</name>
    <message>
        <source>%1 cannot be read: %2. Check the name and your right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encoding “%1”. Try UTF-8, UTF-16, windows-1252 or windows-1258.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This encoding cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read further: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::TimelineModel</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>satisfied %1 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kith::UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redoing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln change(s) kept, edited since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given or withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>“%1” is no type of field. Use text, number, money, date, yes_no, choice or link.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>The draft could not be saved in “%1”: %2. Check the disk and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drafts in “%1” could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy of Kith is incomplete. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields of %1 were changed meanwhile. Open the record again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1:%2 any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
