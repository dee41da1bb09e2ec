<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="te" sourcelanguage="en">
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
</context>
</TS>
