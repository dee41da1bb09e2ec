<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="te" sourcelanguage="en">
<context>
    <name>CellText</name>
    <message>
        <source>Yes</source>
        <translation>అవును</translation>
    </message>
    <message>
        <source>No</source>
        <translation>కాదు</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ఈరోజు</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>నిన్న</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>రేపు</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n రోజు క్రితం</numerusform>
            <numerusform>%n రోజుల క్రితం</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n వారం క్రితం</numerusform>
            <numerusform>%n వారాల క్రితం</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n రోజులో</numerusform>
            <numerusform>%n రోజుల్లో</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>%n వారంలో</numerusform>
            <numerusform>%n వారాల్లో</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ఇప్పుడే</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n నిమిషం క్రితం</numerusform>
            <numerusform>%n నిమిషాల క్రితం</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n గంట క్రితం</numerusform>
            <numerusform>%n గంటల క్రితం</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no option “%1” here. Did you mean “--%2”?</source>
        <translation>ఇక్కడ “%1” ఎంపిక లేదు. “--%2” అనుకున్నారా?</translation>
    </message>
    <message>
        <source>There is no option “%1” here. With --help the command lists its options.</source>
        <translation>ఇక్కడ “%1” ఎంపిక లేదు. కమాండ్‌తో --help రాస్తే దాని ఎంపికలు కనిపిస్తాయి.</translation>
    </message>
    <message>
        <source>The option “%1” is given twice. Give it once.</source>
        <translation>“%1” ఎంపిక రెండుసార్లు ఉంది. ఒకసారే రాయండి.</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation>“%1” ఎంపికకు విలువ ఉండదు.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value: %1 %2.</source>
        <translation>“%1” ఎంపికకు విలువ కావాలి: %1 %2.</translation>
    </message>
    <message>
        <source>“%1” is no whole number: %2 needs one, such as 10.</source>
        <translation>“%1” పూర్ణ సంఖ్య కాదు: %2కు పూర్ణ సంఖ్య కావాలి, ఉదా. 10.</translation>
    </message>
    <message>
        <source>“%1” is too small: %2 must be at least %3.</source>
        <translation>“%1” చాలా చిన్నది: %2 కనీసం %3 ఉండాలి.</translation>
    </message>
    <message>
        <source>There is no command “%1”. Did you mean “%2”?</source>
        <translation>“%1” అనే కమాండ్ లేదు. “%2” అనుకున్నారా?</translation>
    </message>
    <message>
        <source>There is no command “%1”. kith --help lists them.</source>
        <translation>“%1” అనే కమాండ్ లేదు. జాబితాకు kith --help రాయండి.</translation>
    </message>
    <message>
        <source>kith %1 %2</source>
        <translation>kith %1 %2</translation>
    </message>
    <message>
        <source>Something is missing. Usage: %1</source>
        <translation>ఏదో లోపించింది. వాడుక: %1</translation>
    </message>
    <message>
        <source>“%1” is one word too many. Usage: %2</source>
        <translation>“%1” ఒక పదం ఎక్కువ. వాడుక: %2</translation>
    </message>
    <message>
        <source>“%1” is no language. Use a code such as en, vi, hi, te or ur.</source>
        <translation>“%1” భాష కాదు. en, vi, hi, te లేదా ur వంటి కోడ్ రాయండి.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>బ్యాకప్ అవుతోంది</translation>
    </message>
    <message>
        <source>Backed up to “%1”, reopened and checked: %2 customers.
</source>
        <translation>“%1”లో బ్యాకప్ చేసి, మళ్లీ తెరిచి తనిఖీ చేయబడింది: %2 కస్టమర్లు.
</translation>
    </message>
    <message>
        <source>Where to? Usage: kith restore FILE --to BOOK</source>
        <translation>ఎక్కడికి? వాడుక: kith restore FILE --to BOOK</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>పునరుద్ధరణ జరుగుతోంది</translation>
    </message>
    <message>
        <source>Restored to “%1”: %2 customers. Open it with --book.
</source>
        <translation>“%1”కు పునరుద్ధరించబడింది: %2 కస్టమర్లు. దీన్ని --bookతో తెరవండి.
</translation>
    </message>
    <message>
        <source>copy the book to a file, and prove the copy</source>
        <translation>వ్యాపార ఫైల్‌ను కాపీ చేసి, కాపీని నిరూపిస్తుంది</translation>
    </message>
    <message>
        <source>The copy is reopened, checked and counted before it gets its name. Never overwrites a file.</source>
        <translation>పేరు పెట్టే ముందు కాపీని మళ్లీ తెరిచి, తనిఖీ చేసి, లెక్కిస్తుంది. ఏ ఫైల్‌పైనా రాయదు.</translation>
    </message>
    <message>
        <source>the book to make; never overwrites a file</source>
        <translation>తయారు చేయాల్సిన వ్యాపార ఫైల్; ఏ ఫైల్‌పైనా రాయదు</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>తనిఖీ జరుగుతోంది</translation>
    </message>
    <message>
        <source>Repaired: %1
</source>
        <translation>మరమ్మతు చేసినవి: %1
</translation>
    </message>
    <message>
        <source>The book is in order.
</source>
        <translation>వ్యాపార ఫైల్ సరిగ్గా ఉంది.
</translation>
    </message>
    <message>
        <source>kith check --repair builds what is derived again.
</source>
        <translation>ఉత్పన్నాలను మళ్లీ నిర్మించడానికి: kith check --repair
</translation>
    </message>
    <message>
        <source>Restore a backup: kith restore FILE --to BOOK.
</source>
        <translation>బ్యాకప్‌ను పునరుద్ధరించండి: kith restore FILE --to BOOK.
</translation>
    </message>
    <message>
        <source>look for damage; exit status 1 if anything is wrong</source>
        <translation>నష్టం కోసం వెతుకుతుంది; తప్పు ఉంటే నిష్క్రమణ స్థితి 1</translation>
    </message>
    <message>
        <source>Checks the file, the references between records, and what is derived (search, sums, order) against its source.</source>
        <translation>ఫైల్‌ను, రికార్డుల మధ్య సూచనలను, ఉత్పన్నాలను (శోధన, మొత్తాలు, క్రమం) వాటి మూలంతో పోల్చి తనిఖీ చేస్తుంది.</translation>
    </message>
    <message>
        <source>build what is derived again</source>
        <translation>ఉత్పన్నాలను మళ్లీ నిర్మిస్తుంది</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>ఎగుమతి అవుతోంది</translation>
    </message>
    <message>
        <source>%1 %2 written to “%3”.</source>
        <translation>%1 %2 “%3”లో రాయబడ్డాయి.</translation>
    </message>
    <message>
        <source>write a table that the import takes back without loss</source>
        <translation>దిగుమతి నష్టం లేకుండా తిరిగి తీసుకునే పట్టికను రాస్తుంది</translation>
    </message>
    <message>
        <source>Text that a spreadsheet would take for a formula gets a &apos; before it; the import takes it off. --exact leaves everything as it is.</source>
        <translation>స్ప్రెడ్‌షీట్ సూత్రంగా భావించే పాఠ్యం ముందు &apos; చేరుతుంది; దిగుమతి దాన్ని తీసేస్తుంది. --exact అన్నీ ఉన్నట్టే ఉంచుతుంది.</translation>
    </message>
    <message>
        <source>only those for which it holds</source>
        <translation>షరతుకు సరిపోయేవి మాత్రమే</translation>
    </message>
    <message>
        <source>which fields; else all that an import takes</source>
        <translation>ఏ ఫీల్డ్‌లు; లేకపోతే దిగుమతి కాగల అన్నీ</translation>
    </message>
    <message>
        <source>else by the ending of FILE, else csv</source>
        <translation>లేకపోతే FILE చివరను బట్టి, లేకపోతే csv</translation>
    </message>
    <message>
        <source>no mark of UTF-8 and no &apos; before formulas</source>
        <translation>UTF-8 గుర్తు లేదు, సూత్రాల ముందు &apos; లేదు</translation>
    </message>
    <message>
        <source>Generating customers</source>
        <translation>కస్టమర్లను తయారు చేస్తోంది</translation>
    </message>
    <message>
        <source>Added %1 made-up customers in %2 s. kith undo takes them away.
</source>
        <translation>%1 కల్పిత కస్టమర్లు %2 సె.లో చేర్చబడ్డారు. తీసేయడానికి kith undo రాయండి.
</translation>
    </message>
    <message>
        <source>fill the book with made-up customers, for trials and measurements</source>
        <translation>ప్రయత్నాలకు, కొలతలకు వ్యాపార ఫైల్‌లో కల్పిత కస్టమర్లను నింపుతుంది</translation>
    </message>
    <message>
        <source>The same seed gives the same customers.</source>
        <translation>ఒకే విత్తనం అదే కస్టమర్లను ఇస్తుంది.</translation>
    </message>
    <message>
        <source>how many (1000)</source>
        <translation>ఎంతమంది (1000)</translation>
    </message>
    <message>
        <source>which ones (1)</source>
        <translation>ఏవి (1)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ఎప్పుడు</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ఎవరు</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ఏమిటి</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ఫీల్డ్</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ముందు</translation>
    </message>
    <message>
        <source>After</source>
        <translation>తర్వాత</translation>
    </message>
    <message>
        <source>There never was a %1.</source>
        <translation>%1 ఎప్పుడూ లేదు.</translation>
    </message>
    <message>
        <source>show what happened to a record, when and by whom</source>
        <translation>రికార్డుకు ఏం, ఎప్పుడు, ఎవరి వల్ల జరిగిందో చూపుతుంది</translation>
    </message>
    <message>
        <source>“%1” maps nothing. Write FIELD=COLUMN, such as name=&quot;Client name&quot; or name=2.</source>
        <translation>“%1” దేన్నీ జతచేయదు. FIELD=COLUMN రాయండి, ఉదా. name=&quot;కస్టమర్ పేరు&quot; లేదా name=2.</translation>
    </message>
    <message>
        <source>“%1” separates no columns. Give one character: , ; | or tab.</source>
        <translation>“%1” నిలువు వరుసలను వేరు చేయదు. ఒక గుర్తు రాయండి: , ; | లేదా tab.</translation>
    </message>
    <message>
        <source>“%1” is no form of a date. Give the order: dmy, mdy or ymd.</source>
        <translation>“%1” తేదీ రూపం కాదు. క్రమం రాయండి: dmy, mdy లేదా ymd.</translation>
    </message>
    <message>
        <source>“%1” begins no decimals. Give . or ,</source>
        <translation>“%1” దశాంశ గుర్తు కాదు. . లేదా , రాయండి</translation>
    </message>
    <message>
        <source>“%1” is nothing to do with duplicates. Give skip, update or add.</source>
        <translation>“%1” నకిలీలకు చర్య కాదు. skip, update లేదా add రాయండి.</translation>
    </message>
    <message>
        <source>“%1” is no encoding. Give one such as utf-8, utf-16 or windows-1258.</source>
        <translation>“%1” ఎన్‌కోడింగ్ కాదు. utf-8, utf-16 లేదా windows-1258 వంటిది రాయండి.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>వరుస</translation>
    </message>
    <message>
        <source>Row is</source>
        <translation>వరుస</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>రికార్డు</translation>
    </message>
    <message>
        <source>More</source>
        <translation>మరిన్ని</translation>
    </message>
    <message>
        <source>Of the rows already in the book %1 are the same, %2 add something, %3 differ.
</source>
        <translation>ఇప్పటికే ఉన్న వరుసల్లో %1 ఒకేలా ఉన్నాయి, %2 కొంత చేరుస్తాయి, %3 భిన్నంగా ఉన్నాయి.
</translation>
    </message>
    <message>
        <source>%1 rows: %2 would be added, %3 updated, %4 skipped, %5 rejected. Nothing was changed.
</source>
        <translation>%1 వరుసలు: %2 చేరతాయి, %3 నవీకరణ, %4 వదిలేయబడతాయి, %5 తిరస్కరణ. ఏదీ మారలేదు.
</translation>
    </message>
    <message>
        <source>%1 rows: %2 added, %3 updated, %4 skipped, %5 rejected.
</source>
        <translation>%1 వరుసలు: %2 చేరాయి, %3 నవీకరించబడ్డాయి, %4 వదిలేయబడ్డాయి, %5 తిరస్కరించబడ్డాయి.
</translation>
    </message>
    <message>
        <source>Made beside: %1 %2.
</source>
        <translation>పక్కన తయారైనవి: %1 %2.
</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>దిగుమతి అవుతోంది</translation>
    </message>
    <message>
        <source>which column a field is in, by header or number</source>
        <translation>ఫీల్డ్ ఏ నిలువు వరుసలో ఉంది, శీర్షిక లేదా సంఖ్యతో</translation>
    </message>
    <message>
        <source>keep the columns used for the next time</source>
        <translation>ఈ జతలను తర్వాతి సారికి ఉంచుతుంది</translation>
    </message>
    <message>
        <source>use columns that were kept</source>
        <translation>ఉంచిన జతలను వాడుతుంది</translation>
    </message>
    <message>
        <source>of the letters, such as windows-1258; else found out</source>
        <translation>అక్షరాల ఎన్‌కోడింగ్, ఉదా. windows-1258; లేకపోతే తానే తెలుసుకుంటుంది</translation>
    </message>
    <message>
        <source>between columns: , ; | or tab; else found out</source>
        <translation>నిలువు వరుసల మధ్య: , ; | లేదా tab; లేకపోతే తానే తెలుసుకుంటుంది</translation>
    </message>
    <message>
        <source>dmy, mdy or ymd; else found out</source>
        <translation>dmy, mdy లేదా ymd; లేకపోతే తానే తెలుసుకుంటుంది</translation>
    </message>
    <message>
        <source>what begins decimals, . or ,; else found out</source>
        <translation>దశాంశ గుర్తు, . లేదా ,; లేకపోతే తానే తెలుసుకుంటుంది</translation>
    </message>
    <message>
        <source>what to do with rows that are in the book already (skip)</source>
        <translation>ఇప్పటికే ఉన్న వరుసలను ఏం చేయాలి (skip)</translation>
    </message>
    <message>
        <source>make records that rows name and the book lacks</source>
        <translation>వరుసలు పేర్కొన్న, లేని రికార్డులను తయారు చేస్తుంది</translation>
    </message>
    <message>
        <source>where rows that were not taken go, with line and reason</source>
        <translation>తీసుకోని వరుసలు వరుస సంఖ్య, కారణంతో ఎక్కడికి వెళ్లాలి</translation>
    </message>
    <message>
        <source>show what would happen, and change nothing</source>
        <translation>ఏం జరుగుతుందో చూపుతుంది, ఏదీ మార్చదు</translation>
    </message>
    <message>
        <source>All accepted rows or none, in one step that undo takes back. Columns are found by their names
and content; --dry-run shows what would happen. Exit status 3: some rows were rejected.</source>
        <translation>సరైన వరుసలన్నీ లేదా ఏదీ లేదు, రద్దు చేయగల ఒకే అడుగులో. నిలువు వరుసలను పేర్లు,
విషయం బట్టి గుర్తిస్తుంది; --dry-run ఏం జరుగుతుందో చూపుతుంది. నిష్క్రమణ స్థితి 3: కొన్ని వరుసలు తిరస్కరించబడ్డాయి.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ఐడి</translation>
    </message>
    <message>
        <source>No %1.</source>
        <translation>%1 లేవు.</translation>
    </message>
    <message>
        <source>%1 of %2 are shown. --limit N shows more; --after &apos;%3&apos; goes on.</source>
        <translation>%2లో %1 చూపబడ్డాయి. మరిన్నింటికి --limit N; కొనసాగించడానికి --after &apos;%3&apos;.</translation>
    </message>
    <message>
        <source>list customers, contacts, tasks …</source>
        <translation>కస్టమర్లు, పరిచయాలు, పనులు … జాబితా చూపుతుంది</translation>
    </message>
    <message>
        <source>KIND: customers, contacts, employees, tags, needs, tasks, interactions, custom_fields.
FILTER: city = &quot;Huế&quot; and tag in (vip, wholesale) and not last_contact within 90 days
JSON: {&quot;kind&quot;, &quot;count&quot;, &quot;rows&quot;, &quot;next&quot;}; rows hold every field, and next is for --after.</source>
        <translation>KIND: customers, contacts, employees, tags, needs, tasks, interactions, custom_fields.
FILTER: city = &quot;Huế&quot; and tag in (vip, wholesale) and not last_contact within 90 days
JSON: {&quot;kind&quot;, &quot;count&quot;, &quot;rows&quot;, &quot;next&quot;}; rowsలో అన్ని ఫీల్డ్‌లు ఉంటాయి, next --after కోసం.</translation>
    </message>
    <message>
        <source>the order; several fields with commas</source>
        <translation>క్రమం; చాలా ఫీల్డ్‌లు ఉంటే కామాలతో</translation>
    </message>
    <message>
        <source>how many at most (1000)</source>
        <translation>గరిష్ఠంగా ఎన్ని (1000)</translation>
    </message>
    <message>
        <source>go on where the list before ended</source>
        <translation>ముందటి జాబితా ముగిసిన చోటి నుంచి</translation>
    </message>
    <message>
        <source>“%1” cannot be logged. Did you mean “%2”?</source>
        <translation>“%1” నమోదు చేయలేము. “%2” అనుకున్నారా?</translation>
    </message>
    <message>
        <source>“%1” cannot be logged. There are %2.</source>
        <translation>“%1” నమోదు చేయలేము. ఇవి చేయవచ్చు: %2.</translation>
    </message>
    <message>
        <source>A customer and a contact are called “%1”: give %2 or %3.</source>
        <translation>“%1” పేరుతో కస్టమర్, పరిచయం రెండూ ఉన్నాయి: %2 లేదా %3 రాయండి.</translation>
    </message>
    <message>
        <source>With whom? Add --with CUSTOMER, by name or id.</source>
        <translation>ఎవరితో? పేరు లేదా ఐడితో --with CUSTOMER చేర్చండి.</translation>
    </message>
    <message>
        <source>Logged as interaction:%1.
</source>
        <translation>interaction:%1గా నమోదైంది.
</translation>
    </message>
    <message>
        <source>To do on %1: task:%2.
</source>
        <translation>%1 నాడు చేయాలి: task:%2.
</translation>
    </message>
    <message>
        <source>write down a call, a visit … and the next step</source>
        <translation>కాల్, సందర్శన … తదుపరి అడుగు నమోదు చేస్తుంది</translation>
    </message>
    <message>
        <source>kith --as Asha log call --with &quot;Nguyễn Thị Hương&quot; --outcome interested --text &quot;Wants 20 kg&quot; --follow-up tomorrow</source>
        <translation>kith --as Asha log call --with &quot;Nguyễn Thị Hương&quot; --outcome interested --text &quot;20 కిలోలు కావాలి&quot; --follow-up tomorrow</translation>
    </message>
    <message>
        <source>a customer or contact, by id or name; any number</source>
        <translation>కస్టమర్ లేదా పరిచయం, ఐడి లేదా పేరుతో; ఎన్నైనా</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>ఏం మాట్లాడారు</translation>
    </message>
    <message>
        <source>talked, no_answer, call_back, sold … or your word</source>
        <translation>talked, no_answer, call_back, sold … లేదా మీ పదం</translation>
    </message>
    <message>
        <source>how long it took</source>
        <translation>ఎంతసేపు పట్టింది</translation>
    </message>
    <message>
        <source>phone, whatsapp, zalo … or your word</source>
        <translation>phone, whatsapp, zalo … లేదా మీ పదం</translation>
    </message>
    <message>
        <source>who began</source>
        <translation>ఎవరు మొదలుపెట్టారు</translation>
    </message>
    <message>
        <source>Made the book “%1” in %2. From now on it is the one that opens.
</source>
        <translation>వ్యాపార ఫైల్ “%1” %2లో తయారైంది. ఇకపై ఇదే తెరుచుకుంటుంది.
</translation>
    </message>
    <message>
        <source>It has %1 made-up customers and %2 talks with them.
</source>
        <translation>ఇందులో %1 కల్పిత కస్టమర్లు, వారితో %2 సంభాషణలు ఉన్నాయి.
</translation>
    </message>
    <message>
        <source>create a book</source>
        <translation>వ్యాపార ఫైల్ తయారు చేస్తుంది</translation>
    </message>
    <message>
        <source>Never overwrites a file; --book is ignored.</source>
        <translation>ఏ ఫైల్‌పైనా రాయదు; --book పట్టించుకోదు.</translation>
    </message>
    <message>
        <source>the base currency, such as EUR, INR or VND; else the system&apos;s</source>
        <translation>మూల కరెన్సీ, ఉదా. EUR, INR లేదా VND; లేకపోతే సిస్టమ్‌ది</translation>
    </message>
    <message>
        <source>fill it with a small, lively business to try</source>
        <translation>ప్రయత్నించడానికి చిన్న, నడుస్తున్న వ్యాపారాన్ని నింపుతుంది</translation>
    </message>
    <message>
        <source>A %1 has no field “%2”. Did you mean “%3”?</source>
        <translation>%1లో “%2” ఫీల్డ్ లేదు. “%3” అనుకున్నారా?</translation>
    </message>
    <message>
        <source>A %1 has no field “%2”. It has: %3.</source>
        <translation>%1లో “%2” ఫీల్డ్ లేదు. ఉన్నవి: %3.</translation>
    </message>
    <message>
        <source>“%1” sets no field. Write FIELD=VALUE, such as name=&quot;Anna Rao&quot;.</source>
        <translation>“%1” ఏ ఫీల్డ్‌నూ నింపదు. FIELD=VALUE రాయండి, ఉదా. name=&quot;కవిత రెడ్డి&quot;.</translation>
    </message>
    <message>
        <source>Added %1.
</source>
        <translation>%1 చేర్చబడింది.
</translation>
    </message>
    <message>
        <source>Changed %1.
</source>
        <translation>%1 మార్చబడింది.
</translation>
    </message>
    <message>
        <source>%1 is so already: nothing was changed.
</source>
        <translation>%1 ఇప్పటికే అలా ఉంది: ఏదీ మారలేదు.
</translation>
    </message>
    <message>
        <source>Removed %1. kith undo brings it back.
</source>
        <translation>%1 తీసివేయబడింది. తిరిగి తేవడానికి kith undo రాయండి.
</translation>
    </message>
    <message>
        <source>add one record</source>
        <translation>ఒక రికార్డును చేరుస్తుంది</translation>
    </message>
    <message>
        <source>kith add customer name=&quot;Nguyễn Thị Hương&quot; phone=&quot;0912 345 678&quot; city=Huế tags=vip
A further phone is phone_2, its label phone_2_label. A field of your own:
kith add custom_field kind=customer label=&quot;Shoe size&quot; type=number
with type text, number, money, date, yes_no, link or choice (then choices=&quot;small, large&quot;).</source>
        <translation>kith add customer name=&quot;Nguyễn Thị Hương&quot; phone=&quot;0912 345 678&quot; city=Huế tags=vip
మరో ఫోన్ phone_2, దాని లేబుల్ phone_2_label. మీ సొంత ఫీల్డ్:
kith add custom_field kind=customer label=&quot;షూ సైజు&quot; type=number
type విలువలు text, number, money, date, yes_no, link లేదా choice (అప్పుడు choices=&quot;చిన్న, పెద్ద&quot;).</translation>
    </message>
    <message>
        <source>change one record</source>
        <translation>ఒక రికార్డును మారుస్తుంది</translation>
    </message>
    <message>
        <source>FIELD= with nothing behind it empties a field.</source>
        <translation>FIELD= తర్వాత ఏమీ లేకపోతే ఫీల్డ్ ఖాళీ అవుతుంది.</translation>
    </message>
    <message>
        <source>remove one record, with what belongs to it</source>
        <translation>ఒక రికార్డును, దానికి చెందినవాటితో తీసివేస్తుంది</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>ఏమీ దొరకలేదు.</translation>
    </message>
    <message>
        <source>find records by any part of a name, a number or a note</source>
        <translation>పేరు, సంఖ్య లేదా గమనికలోని ఏ భాగంతోనైనా రికార్డులను వెతుకుతుంది</translation>
    </message>
    <message>
        <source>Names are found whatever their script, case and accents, telephone numbers by some of their digits.</source>
        <translation>ఏ లిపిలో, ఏ అక్షరాల్లో ఉన్నా పేర్లు దొరుకుతాయి; కొన్ని అంకెలతో ఫోన్ నంబర్లు దొరుకుతాయి.</translation>
    </message>
    <message>
        <source>how many to show at most (50)</source>
        <translation>గరిష్ఠంగా ఎన్ని చూపాలి (50)</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>%1 లేదు.</translation>
    </message>
    <message>
        <source>show one record</source>
        <translation>ఒక రికార్డును చూపుతుంది</translation>
    </message>
    <message>
        <source>ID: customer:12, 12, or a name that only one has.</source>
        <translation>ID: customer:12, 12, లేదా ఒక్కదానికే ఉన్న పేరు.</translation>
    </message>
    <message>
        <source>  kept %1 %2: %3
</source>
        <translation>  ఉంచినది %1 %2: %3
</translation>
    </message>
    <message>
        <source>the number of steps</source>
        <translation>అడుగుల సంఖ్య</translation>
    </message>
    <message numerus="yes">
        <source>There were only %n step(s).</source>
        <translation>
            <numerusform>%n అడుగు మాత్రమే ఉంది.</numerusform>
            <numerusform>%n అడుగులు మాత్రమే ఉన్నాయి.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>రద్దు చేయబడింది: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>మళ్లీ చేయబడింది: %1</translation>
    </message>
    <message>
        <source>take back the last change, or the last N, also of earlier days</source>
        <translation>చివరి మార్పును, లేదా చివరి Nను రద్దు చేస్తుంది, ముందు రోజులవి కూడా</translation>
    </message>
    <message>
        <source>What was edited since is kept, and listed.</source>
        <translation>తర్వాత సవరించినవి ఉంచి, జాబితాలో చూపుతుంది.</translation>
    </message>
    <message>
        <source>do again what was taken back</source>
        <translation>రద్దు చేసినదాన్ని మళ్లీ చేస్తుంది</translation>
    </message>
    <message>
        <source>the book; else $KITH_BOOK, else the last one opened</source>
        <translation>వ్యాపార ఫైల్; లేకపోతే $KITH_BOOK, లేకపోతే చివరిగా తెరిచినది</translation>
    </message>
    <message>
        <source>who is working, by name or id; every change carries them</source>
        <translation>ఎవరు పని చేస్తున్నారు, పేరు లేదా ఐడితో; ప్రతి మార్పుపై వారి పేరు ఉంటుంది</translation>
    </message>
    <message>
        <source>the language of messages, such as vi or hi</source>
        <translation>సందేశాల భాష, ఉదా. vi లేదా hi</translation>
    </message>
    <message>
        <source>the colours of the window: light or dark; else the system&apos;s</source>
        <translation>విండో రంగులు: light (లేత) లేదా dark (ముదురు); లేకపోతే సిస్టమ్‌వి</translation>
    </message>
    <message>
        <source>print one JSON document instead of a table</source>
        <translation>పట్టికకు బదులు ఒక JSON పత్రం ముద్రిస్తుంది</translation>
    </message>
    <message>
        <source>write the result to a file, whole or not at all</source>
        <translation>ఫలితాన్ని ఫైల్‌లో రాస్తుంది, మొత్తం లేదా ఏదీ కాదు</translation>
    </message>
    <message>
        <source>explain the program, or the command it stands with</source>
        <translation>ప్రోగ్రామ్‌ను, లేదా పక్కనున్న కమాండ్‌ను వివరిస్తుంది</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>వెర్షన్‌ను ముద్రిస్తుంది</translation>
    </message>
    <message>
        <source>Usage: kith [OPTION…] [COMMAND …]

Without a command the window opens.

Commands:
</source>
        <translation>వాడుక: kith [OPTION…] [COMMAND …]

కమాండ్ లేకపోతే విండో తెరుచుకుంటుంది.

కమాండ్‌లు:
</translation>
    </message>
    <message>
        <source>
Options of all commands:
</source>
        <translation>
అన్ని కమాండ్‌ల ఎంపికలు:
</translation>
    </message>
    <message>
        <source>
kith COMMAND --help tells more about a command.
Exit status: 0 done; 1 failed, nothing was changed; 2 wrong command line; 3 done, but some rows were rejected.
</source>
        <translation>
ఒక కమాండ్ గురించి మరింత: kith COMMAND --help
నిష్క్రమణ స్థితి: 0 పూర్తయింది; 1 విఫలం, ఏదీ మారలేదు; 2 తప్పు కమాండ్; 3 పూర్తయింది, కానీ కొన్ని వరుసలు తిరస్కరించబడ్డాయి.
</translation>
    </message>
    <message>
        <source>Usage: kith %1 %2</source>
        <translation>వాడుక: kith %1 %2</translation>
    </message>
    <message>
        <source>
Options:
</source>
        <translation>
ఎంపికలు:
</translation>
    </message>
    <message>
        <source>The standard output is closed. Name a file with -o.</source>
        <translation>ప్రామాణిక అవుట్‌పుట్ మూసి ఉంది. -oతో ఫైల్ పేరు ఇవ్వండి.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Name a file in a folder you may write to.</source>
        <translation>“%1” రాయలేము: %2. మీరు రాయగల ఫోల్డర్‌లోని ఫైల్ పేరు ఇవ్వండి.</translation>
    </message>
    <message>
        <source>The result could not be written to the standard output: %1.</source>
        <translation>ఫలితాన్ని ప్రామాణిక అవుట్‌పుట్‌కు రాయలేకపోయాం: %1.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Free some room or name another place; what was there is unchanged.</source>
        <translation>“%1” రాయలేకపోయాం: %2. ఖాళీ చేయండి లేదా మరో చోటు ఇవ్వండి; అక్కడ ఉన్నది అలాగే ఉంది.</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> / %1</translation>
    </message>
    <message>
        <source>, %1 a second</source>
        <translation>, సెకనుకు %1</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, %1 మిగిలింది</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 సె.</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 ని. %2 సె.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 గం. %2 ని.</translation>
    </message>
    <message>
        <source>There is no %1 called “%2”. kith list %3 shows what there is.</source>
        <translation>“%2” పేరుతో %1 లేదు. kith list %3 ఉన్నవి చూపుతుంది.</translation>
    </message>
    <message>
        <source>There is no %1 called exactly “%2”. Alike are: %3.</source>
        <translation>సరిగ్గా “%2” పేరుతో %1 లేదు. దగ్గరివి: %3.</translation>
    </message>
    <message>
        <source>There is no %1. kith list %2 shows what there is.</source>
        <translation>%1 లేదు. kith list %2 ఉన్నవి చూపుతుంది.</translation>
    </message>
    <message>
        <source>An empty text names no %1. Give an id or a name.</source>
        <translation>ఖాళీ పాఠ్యం ఏ %1నూ సూచించదు. ఐడి లేదా పేరు ఇవ్వండి.</translation>
    </message>
    <message>
        <source>%1 %2 are called “%3”: %4. Give the id of the one you mean.</source>
        <translation>%1 %2 “%3” పేరుతో ఉన్నాయి: %4. కావాల్సినదాని ఐడి ఇవ్వండి.</translation>
    </message>
    <message>
        <source>There is no backup of just now: %1</source>
        <translation>ఇప్పటి బ్యాకప్ లేదు: %1</translation>
    </message>
    <message>
        <source>There is no book at “%1”. Name one with --book, or make one: kith new FILE.</source>
        <translation>“%1” వద్ద వ్యాపార ఫైల్ లేదు. --bookతో ఇవ్వండి, లేదా తయారు చేయండి: kith new FILE.</translation>
    </message>
    <message>
        <source>“%1” is no kind of record. Did you mean “%2”?</source>
        <translation>“%1” రికార్డు రకం కాదు. “%2” అనుకున్నారా?</translation>
    </message>
    <message>
        <source>“%1” is no kind of record. There are %2.</source>
        <translation>“%1” రికార్డు రకం కాదు. రకాలు: %2.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>స్కోరు</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ఉంచు</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>ఇతర</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>కారణం</translation>
    </message>
    <message>
        <source>Duplicates are looked for among customers, contacts and employees.</source>
        <translation>నకిలీలను కస్టమర్లు, పరిచయాలు, ఉద్యోగుల్లో మాత్రమే వెతుకుతుంది.</translation>
    </message>
    <message>
        <source>Comparing records</source>
        <translation>రికార్డులను పోలుస్తోంది</translation>
    </message>
    <message>
        <source>No two %1 look alike.</source>
        <translation>ఏ రెండు %1 ఒకేలా లేవు.</translation>
    </message>
    <message numerus="yes">
        <source>Merged into %1 “%2”; %n link(s) moved along. kith undo takes it apart again.
</source>
        <translation>
            <numerusform>%1 “%2”లో విలీనమైంది; %n లింక్ కలిసి వచ్చింది. విడదీయడానికి kith undo రాయండి.
</numerusform>
            <numerusform>%1 “%2”లో విలీనమైంది; %n లింక్‌లు కలిసి వచ్చాయి. విడదీయడానికి kith undo రాయండి.
</numerusform>
        </translation>
    </message>
    <message>
        <source>list customers or contacts that look like one and the same</source>
        <translation>ఒకరిలాగే కనిపించే కస్టమర్లు లేదా పరిచయాల జాబితా</translation>
    </message>
    <message>
        <source>the lowest score listed (50)</source>
        <translation>చూపాల్సిన కనిష్ఠ స్కోరు (50)</translation>
    </message>
    <message>
        <source>how many pairs at most (1000)</source>
        <translation>గరిష్ఠంగా ఎన్ని జతలు (1000)</translation>
    </message>
    <message>
        <source>make one record of several; nothing linked to them is lost</source>
        <translation>చాలా రికార్డులను ఒకటి చేస్తుంది; జతచేసినది ఏదీ పోదు</translation>
    </message>
    <message>
        <source>KEEP stays as it is and takes what it lacks from the others: phones, e-mails, addresses, tags and notes
are joined. Interactions, tasks, contacts and needs of the others become those of KEEP.</source>
        <translation>KEEP ఉన్నట్టే ఉండి, లోపించినది ఇతరుల నుంచి తీసుకుంటుంది: ఫోన్‌లు, ఇమెయిల్‌లు, చిరునామాలు, ట్యాగ్‌లు, గమనికలు
కలుస్తాయి. ఇతరుల సంభాషణలు, పనులు, పరిచయాలు, అవసరాలు KEEPకు చెందుతాయి.</translation>
    </message>
    <message>
        <source>Putting back</source>
        <translation>తిరిగి తెస్తోంది</translation>
    </message>
    <message>
        <source>Building again</source>
        <translation>మళ్లీ నిర్మిస్తోంది</translation>
    </message>
    <message>
        <source>kith: the last program that had this book open did not close it; looking for damage.</source>
        <translation>kith: గతసారి ప్రోగ్రామ్ ఈ వ్యాపార ఫైల్‌ను సరిగ్గా మూయలేదు; నష్టం కోసం వెతుకుతోంది.</translation>
    </message>
    <message>
        <source>kith: search and order are of another version of Kith or of ICU; they are made again.</source>
        <translation>kith: శోధన, క్రమం Kith లేదా ICU మరో వెర్షన్‌వి; మళ్లీ తయారవుతున్నాయి.</translation>
    </message>
    <message>
        <source>Making search and order again</source>
        <translation>శోధన, క్రమం మళ్లీ తయారవుతున్నాయి</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it as 2026-03-31T15:00, yesterday 3pm, or 10 min ago.</source>
        <translation>“%1” సమయం కాదు. 2026-03-31T15:00, yesterday 3pm లేదా 10 min ago రాయండి.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-03-31, tomorrow, fri 3pm, or +3 days.</source>
        <translation>“%1” రోజు కాదు. 2026-03-31, tomorrow, fri 3pm లేదా +3 days రాయండి.</translation>
    </message>
    <message>
        <source>when it was: 2026-03-31T15:00, &quot;yesterday 3pm&quot;; else now</source>
        <translation>ఎప్పుడు జరిగింది: 2026-03-31T15:00, &quot;yesterday 3pm&quot;; లేకపోతే ఇప్పుడు</translation>
    </message>
    <message>
        <source>adds a task for then: 2026-03-31, &quot;fri 3pm&quot;, &quot;in 2 weeks&quot;</source>
        <translation>అప్పటికి పనిని చేరుస్తుంది: 2026-03-31, &quot;fri 3pm&quot;, &quot;in 2 weeks&quot;</translation>
    </message>
    <message>
        <source>The option “%1” names no file: what follows it is empty.</source>
        <translation>“%1” ఎంపిక ఫైల్‌ను పేర్కొనలేదు: దాని తర్వాత ఖాళీగా ఉంది.</translation>
    </message>
    <message>
        <source>kith: It is done, but what there was to say of it is lost. %1</source>
        <translation>kith: పని పూర్తయింది, కానీ దాని గురించి చెప్పాల్సినది పోయింది. %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>వరుస %1: %2</translation>
    </message>
    <message>
        <source>All rejected rows are in “%1”.</source>
        <translation>తిరస్కరించిన వరుసలన్నీ “%1”లో ఉన్నాయి.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more. --rejects FILE writes them all, with the reasons.</source>
        <translation>
            <numerusform>… మరో %n. --rejects FILE అన్నింటినీ కారణాలతో రాస్తుంది.</numerusform>
            <numerusform>… మరో %n. --rejects FILE అన్నింటినీ కారణాలతో రాస్తుంది.</numerusform>
        </translation>
    </message>
    <message>
        <source>The result cannot take the place of “%1”, which is to be imported. Name another file.</source>
        <translation>దిగుమతి చేయాల్సిన “%1” స్థానాన్ని ఫలితం తీసుకోలేదు. మరో ఫైల్ ఇవ్వండి.</translation>
    </message>
    <message>
        <source>it is a device, not a file</source>
        <translation>ఇది పరికరం, ఫైల్ కాదు</translation>
    </message>
    <message>
        <source>%1 customers are too many. Give --customers up to %2.</source>
        <translation>%1 కస్టమర్లు చాలా ఎక్కువ. --customers గరిష్ఠంగా %2 ఇవ్వండి.</translation>
    </message>
    <message>
        <source>kith: %1 is still to come. What is planned is a task: kith add task.</source>
        <translation>kith: %1 ఇంకా రాలేదు. అనుకున్నది పని: kith add task.</translation>
    </message>
    <message>
        <source>kith: The follow-up on %1 is already past.</source>
        <translation>kith: మళ్లీ సంప్రదించాల్సిన రోజు %1 గడిచిపోయింది.</translation>
    </message>
    <message>
        <source>The field “%1” is given twice: “%2” and “%3”. Give it once.</source>
        <translation>“%1” ఫీల్డ్ రెండుసార్లు ఉంది: “%2”, “%3”. ఒకసారే ఇవ్వండి.</translation>
    </message>
    <message>
        <source>“%1” is no format of an export. Give csv, tsv, xlsx or json.</source>
        <translation>“%1” ఎగుమతి ఆకృతి కాదు. csv, tsv, xlsx లేదా json రాయండి.</translation>
    </message>
    <message>
        <source>of a workbook; else the first visible one with data</source>
        <translation>వర్క్‌బుక్ షీట్; లేకపోతే డేటా ఉన్న మొదటి కనిపించే షీట్</translation>
    </message>
    <message>
        <source>take in a table: CSV, TSV, XLSX or JSON, known by its content</source>
        <translation>పట్టికను దిగుమతి చేస్తుంది: CSV, TSV, XLSX లేదా JSON, విషయాన్ని బట్టి గుర్తించి</translation>
    </message>
    <message>
        <source>%1 customers need about %2, and %3 are free beside the book. Free some space, or give fewer.</source>
        <translation>%1 కస్టమర్లకు సుమారు %2 కావాలి, వ్యాపార ఫైల్ పక్కన %3 ఖాళీ ఉంది. ఖాళీ చేయండి, లేదా తక్కువ ఇవ్వండి.</translation>
    </message>
    <message>
        <source>Backed up to “%1”, encrypted, decrypted again and checked: %2 customers.
</source>
        <translation>“%1”లో బ్యాకప్ చేసి, ఎన్‌క్రిప్ట్ చేసి, మళ్లీ డీక్రిప్ట్ చేసి తనిఖీ చేయబడింది: %2 కస్టమర్లు.
</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of people who were erased since were erased again.</source>
        <translation>
            <numerusform>తర్వాత తుడిచివేసిన వ్యక్తుల %n రికార్డు మళ్లీ తుడిచివేయబడింది.</numerusform>
            <numerusform>తర్వాత తుడిచివేసిన వ్యక్తుల %n రికార్డులు మళ్లీ తుడిచివేయబడ్డాయి.</numerusform>
        </translation>
    </message>
    <message>
        <source>encrypt it with a passphrase</source>
        <translation>పాస్‌ఫ్రేజ్‌తో ఎన్‌క్రిప్ట్ చేస్తుంది</translation>
    </message>
    <message>
        <source>make a book of a backup, encrypted or not, in a new place</source>
        <translation>ఎన్‌క్రిప్ట్ అయినా కాకపోయినా, బ్యాకప్ నుంచి కొత్త చోట వ్యాపార ఫైల్ తయారు చేస్తుంది</translation>
    </message>
    <message>
        <source>Name the two that are not the same: kith duplicates --not-same customer:3 customer:9.</source>
        <translation>ఒకటే కాని రెండింటినీ చెప్పండి: kith duplicates --not-same customer:3 customer:9.</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same: they are no longer listed as duplicates. kith undo takes it back.
</source>
        <translation>%1, %2 ఒకటే కాదు: ఇకపై అవి నకిలీల జాబితాలో ఉండవు. రద్దు చేయడానికి kith undo రాయండి.
</translation>
    </message>
    <message>
        <source>It is known that %1 and %2 are not the same.
</source>
        <translation>%1, %2 ఒకటే కాదని ఇప్పటికే తెలుసు.
</translation>
    </message>
    <message>
        <source>One kind at a time: kith duplicates contacts.</source>
        <translation>ఒకసారి ఒక రకమే: kith duplicates contacts.</translation>
    </message>
    <message>
        <source>By external id, e-mail, telephone number, address, and names in any script; with a score from 0 to 100 and the
reasons, best first. kith merge makes one of them; --not-same A B remembers for everybody that they are two.</source>
        <translation>బాహ్య ఐడి, ఇమెయిల్, ఫోన్ నంబరు, చిరునామా, ఏ లిపిలోని పేరునైనా బట్టి; 0 నుంచి 100 వరకు స్కోరు,
కారణాలతో, ఉత్తమమైనవి ముందు. kith merge వాటిని ఒకటి చేస్తుంది; --not-same A B అవి వేర్వేరని అందరి కోసం గుర్తుంచుకుంటుంది.</translation>
    </message>
    <message>
        <source>say that the two named are not the same</source>
        <translation>చెప్పిన రెండూ ఒకటే కాదని గుర్తిస్తుంది</translation>
    </message>
    <message>
        <source>about others as well; only the link goes</source>
        <translation>ఇతరుల గురించి కూడా; లింక్ మాత్రమే పోతుంది</translation>
    </message>
    <message>
        <source>persons of their own; only the link goes (--with-contacts takes them, too)</source>
        <translation>వేరే వ్యక్తులు; లింక్ మాత్రమే పోతుంది (--with-contacts వారిని కూడా తుడిచివేస్తుంది)</translation>
    </message>
    <message>
        <source>To be erased for good: %1 “%2”
</source>
        <translation>శాశ్వతంగా తుడిచివేయాల్సినది: %1 “%2”
</translation>
    </message>
    <message>
        <source>  %1: %2
</source>
        <translation>  %1: %2
</translation>
    </message>
    <message>
        <source>Deleted items</source>
        <translation>తొలగించినవి</translation>
    </message>
    <message>
        <source>Lines of the history</source>
        <translation>చరిత్రలోని వరుసలు</translation>
    </message>
    <message>
        <source>What stays:
</source>
        <translation>మిగిలేవి:
</translation>
    </message>
    <message>
        <source>  %1: %2, %3
</source>
        <translation>  %1: %2, %3
</translation>
    </message>
    <message>
        <source>This cannot be undone. Backups made before still hold these records until they are rotated out; a restore erases them again. What others&apos; notes say of the person stays.
</source>
        <translation>దీన్ని రద్దు చేయలేరు. ముందు చేసిన బ్యాకప్‌లు పాతవై తొలగే వరకు వాటిలో ఈ రికార్డులు ఉంటాయి; పునరుద్ధరిస్తే అవి మళ్లీ తుడిచివేయబడతాయి. ఇతరుల గమనికల్లో ఈ వ్యక్తి గురించి ఉన్నది మిగులుతుంది.
</translation>
    </message>
    <message>
        <source>Nothing was erased: there is nobody to ask. Say --yes to do it.</source>
        <translation>ఏదీ తుడిచివేయలేదు: అడగడానికి ఎవరూ లేరు. చేయడానికి --yes రాయండి.</translation>
    </message>
    <message>
        <source>Type the name to erase, or press Enter to stop: </source>
        <translation>తుడిచివేయడానికి పేరు టైప్ చేయండి, ఆపడానికి Enter నొక్కండి: </translation>
    </message>
    <message>
        <source>Stopped. Nothing was erased.</source>
        <translation>ఆపివేయబడింది. ఏదీ తుడిచివేయలేదు.</translation>
    </message>
    <message>
        <source>Personal data is erased of customers and contacts. Name one of them.</source>
        <translation>వ్యక్తిగత డేటాను కస్టమర్లకు, పరిచయాలకు మాత్రమే తుడిచివేయవచ్చు. వారిలో ఒకరిని చెప్పండి.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>తుడిచివేస్తోంది</translation>
    </message>
    <message>
        <source>The records are gone; what the file may still hold of them goes when no other program uses it.</source>
        <translation>రికార్డులు పోయాయి; ఫైల్‌లో వాటి జాడలేమైనా ఉంటే, ఏ ఇతర ప్రోగ్రామ్ దాన్ని వాడనప్పుడు పోతాయి.</translation>
    </message>
    <message>
        <source>Erased: %1.
</source>
        <translation>తుడిచివేయబడింది: %1.
</translation>
    </message>
    <message>
        <source>Shows what goes and what stays, and asks. A backup is made and checked before; restoring it, or an
older one, erases the person again. It cannot be undone.</source>
        <translation>ఏం పోతుందో, ఏం మిగులుతుందో చూపి అడుగుతుంది. ముందుగా బ్యాకప్ చేసి తనిఖీ చేస్తుంది; దాన్ని లేదా
పాత బ్యాకప్‌ను పునరుద్ధరిస్తే ఆ వ్యక్తి మళ్లీ తుడిచివేయబడతారు. దీన్ని రద్దు చేయలేరు.</translation>
    </message>
    <message>
        <source>the customer&apos;s contacts go, too</source>
        <translation>కస్టమర్ పరిచయాలు కూడా పోతాయి</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>అడగవద్దు</translation>
    </message>
    <message>
        <source>“%1” is no format of a report. Give pdf, csv, xlsx or json.</source>
        <translation>“%1” నివేదిక ఆకృతి కాదు. pdf, csv, xlsx లేదా json రాయండి.</translation>
    </message>
    <message>
        <source>There is no report “%1”. Did you mean “%2”?</source>
        <translation>“%1” అనే నివేదిక లేదు. “%2” అనుకున్నారా?</translation>
    </message>
    <message>
        <source>There is no report “%1”. There are %2.</source>
        <translation>“%1” అనే నివేదిక లేదు. ఉన్నవి: %2.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-08-31.</source>
        <translation>“%1” రోజు కాదు. 2026-08-31 లాగా రాయండి.</translation>
    </message>
    <message>
        <source>The report “%1” takes no --by.</source>
        <translation>“%1” నివేదికకు --by ఉండదు.</translation>
    </message>
    <message>
        <source>The report “%1” is not counted by “%2”, but by %3.</source>
        <translation>“%1” నివేదికను “%2” ప్రకారం లెక్కించరు; వీటి ప్రకారం లెక్కిస్తారు: %3.</translation>
    </message>
    <message>
        <source>The report “%1” is not about one record.</source>
        <translation>“%1” నివేదిక ఒకే రికార్డు గురించి కాదు.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>మొత్తం</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>నివేదిక</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ఏం చెబుతుంది</translation>
    </message>
    <message>
        <source>By</source>
        <translation>దేని ప్రకారం</translation>
    </message>
    <message>
        <source>Which report? kith report --list names them.</source>
        <translation>ఏ నివేదిక? kith report --list వాటి పేర్లు చూపుతుంది.</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>నివేదిక తయారవుతోంది</translation>
    </message>
    <message>
        <source>customer lists, activity, changes … as a table or a file</source>
        <translation>కస్టమర్ల జాబితాలు, కార్యకలాపాలు, మార్పులు … పట్టికగా లేదా ఫైల్‌గా ఇస్తుంది</translation>
    </message>
    <message>
        <source>the reports there are</source>
        <translation>ఉన్న నివేదికలు</translation>
    </message>
    <message>
        <source>the first day</source>
        <translation>మొదటి రోజు</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>చివరి రోజు</translation>
    </message>
    <message>
        <source>what it is counted by: day, week, month, quarter, year, employee, customer, channel</source>
        <translation>దేని ప్రకారం లెక్కించాలి: day, week, month, quarter, year, employee, customer, channel</translation>
    </message>
    <message>
        <source>of a list: which fields</source>
        <translation>జాబితాకు: ఏ ఫీల్డ్‌లు</translation>
    </message>
    <message>
        <source>else by the ending of FILE, else a table to read</source>
        <translation>లేకపోతే FILE చివరను బట్టి, లేకపోతే చదవడానికి పట్టిక</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>ఆపివేయబడింది. ఏదీ మారలేదు.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1” చదవలేము: %2.</translation>
    </message>
    <message>
        <source>A passphrase is needed and there is no terminal to ask on. Set $KITH_PASSPHRASE, or name a file with --passphrase-file.</source>
        <translation>పాస్‌ఫ్రేజ్ కావాలి, కానీ అడగడానికి టెర్మినల్ లేదు. $KITH_PASSPHRASE నింపండి, లేదా --passphrase-fileతో ఫైల్ ఇవ్వండి.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>పాస్‌ఫ్రేజ్: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>అదే మళ్లీ: </translation>
    </message>
    <message>
        <source>These were two different passphrases. Nothing was done; try again.</source>
        <translation>ఇవి రెండు వేర్వేరు పాస్‌ఫ్రేజ్‌లు. ఏదీ జరగలేదు; మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Nothing was done.</source>
        <translation>పాస్‌ఫ్రేజ్ ఖాళీగా ఉంది. ఏదీ జరగలేదు.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short. Use at least %n letter(s); a few words are best.</source>
        <translation>
            <numerusform>పాస్‌ఫ్రేజ్ చాలా చిన్నది. కనీసం %n అక్షరం వాడండి; కొన్ని పదాలైతే మేలు.</numerusform>
            <numerusform>పాస్‌ఫ్రేజ్ చాలా చిన్నది. కనీసం %n అక్షరాలు వాడండి; కొన్ని పదాలైతే మేలు.</numerusform>
        </translation>
    </message>
    <message>
        <source>the passphrase is the first line of that file; else $KITH_PASSPHRASE; else it is asked for</source>
        <translation>పాస్‌ఫ్రేజ్ ఆ ఫైల్ మొదటి వరుస; లేకపోతే $KITH_PASSPHRASE; లేకపోతే అడుగుతుంది</translation>
    </message>
    <message>
        <source>--export and --no-export exclude each other.</source>
        <translation>--export, --no-export రెండూ కలిసి ఉండకూడదు.</translation>
    </message>
    <message>
        <source>“%1” exists already. Nothing was erased. Choose another name.</source>
        <translation>“%1” ఇప్పటికే ఉంది. ఏదీ తుడిచివేయలేదు. మరో పేరు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>%1 Nothing was erased. Name another file with --export, or say --no-export.</source>
        <translation>%1 ఏదీ తుడిచివేయలేదు. --exportతో మరో ఫైల్ ఇవ్వండి, లేదా --no-export రాయండి.</translation>
    </message>
    <message>
        <source>All that is known of them was exported to “%1”. Keep it safe, or give it to them.</source>
        <translation>వారి గురించి తెలిసినదంతా “%1”కు ఎగుమతైంది. భద్రంగా ఉంచండి, లేదా వారికే ఇవ్వండి.</translation>
    </message>
    <message>
        <source>export, then erase a person&apos;s data for good</source>
        <translation>వ్యక్తి డేటాను ఎగుమతి చేసి, తర్వాత శాశ్వతంగా తుడిచివేస్తుంది</translation>
    </message>
    <message>
        <source>where all that is known of the person is written first (JSON); else a new file in this directory</source>
        <translation>వ్యక్తి గురించి తెలిసినదంతా ముందుగా రాసే ఫైల్ (JSON); లేకపోతే ఈ ఫోల్డర్‌లో కొత్త ఫైల్</translation>
    </message>
    <message>
        <source>write no such file</source>
        <translation>అలాంటి ఫైల్‌ను రాయదు</translation>
    </message>
    <message>
        <source>A year of the business begins with a month from 1 to 12, not with %1.</source>
        <translation>ఆర్థిక సంవత్సరం 1 నుంచి 12 వరకు ఉన్న నెలతో మొదలవుతుంది, %1తో కాదు.</translation>
    </message>
    <message>
        <source>the month a year of the business begins with, 1 to 12; else 1</source>
        <translation>ఆర్థిక సంవత్సరం మొదలయ్యే నెల, 1 నుంచి 12; లేకపోతే 1</translation>
    </message>
    <message>
        <source>Give --period, or --from and --to: not both.</source>
        <translation>--period, లేదా --from, --to ఇవ్వండి: రెండు విధాలూ కాదు.</translation>
    </message>
    <message>
        <source>“%1” is no period. There are %2.</source>
        <translation>“%1” వ్యవధి కాదు. ఉన్నవి: %2.</translation>
    </message>
    <message>
        <source>kith report --list names the reports. --from and --to are days that count, too;
--period is one of the calendar: &quot;this month&quot;, last-quarter, &quot;this fiscal year&quot;.
JSON: {&quot;report&quot;, &quot;parameters&quot;, &quot;columns&quot;, &quot;rows&quot;, &quot;totals&quot;}; amounts are texts.</source>
        <translation>నివేదికల పేర్లకు kith report --list రాయండి. --from, --to రోజులు కూడా లెక్కలోకి వస్తాయి;
--period క్యాలెండర్ వ్యవధి: &quot;this month&quot;, last-quarter, &quot;this fiscal year&quot;.
JSON: {&quot;report&quot;, &quot;parameters&quot;, &quot;columns&quot;, &quot;rows&quot;, &quot;totals&quot;}; డబ్బు మొత్తాలు పాఠ్యంగా ఉంటాయి.</translation>
    </message>
    <message>
        <source>this, last or next week, month, quarter, year, fiscal quarter, fiscal year</source>
        <translation>this, last లేదా nextతో week, month, quarter, year, fiscal quarter, fiscal year</translation>
    </message>
</context>
<context>
    <name>Collation</name>
    <message>
        <source>Names cannot be sorted in “%1”: the ICU library lacks its data; reinstall it.</source>
        <translation>“%1”లో పేర్లను క్రమబద్ధం చేయలేము: ICU లైబ్రరీ డేటా లేదు; దాన్ని మళ్లీ ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
</context>
<context>
    <name>Decimal</name>
    <message>
        <source>“%1” is not a number; write it like 1234.5.</source>
        <translation>“%1” సంఖ్య కాదు; 1234.5 లాగా రాయండి.</translation>
    </message>
    <message>
        <source>“%1” is too large; up to nine million million fit.</source>
        <translation>“%1” చాలా పెద్దది; గరిష్ఠంగా తొమ్మిది లక్షల కోట్లు పడుతుంది.</translation>
    </message>
    <message>
        <source>“%1” has more than six decimals; round it.</source>
        <translation>“%1”లో ఆరు కంటే ఎక్కువ దశాంశాలు ఉన్నాయి; సవరించండి.</translation>
    </message>
    <message>
        <source>“%1” may be read two ways, and other numbers here begin their decimals with a point as well as with a comma. Say which it is (--decimal).</source>
        <translation>“%1”ను రెండు విధాలుగా చదవవచ్చు; ఇక్కడ ఇతర సంఖ్యల్లో దశాంశానికి చుక్క, కామా రెండూ ఉన్నాయి. ఏదో చెప్పండి (--decimal).</translation>
    </message>
</context>
<context>
    <name>FieldDialog</name>
    <message>
        <source>Text</source>
        <translation>పాఠ్యం</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>సంఖ్య</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>డబ్బు మొత్తం</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>తేదీ</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>అవును లేదా కాదు</translation>
    </message>
    <message>
        <source>One of several choices</source>
        <translation>ఎంపికల్లో ఒకటి</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>లింక్</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Unknown field “%1” at position %2: %3 have no such field.</source>
        <translation>స్థానం %2 వద్ద తెలియని ఫీల్డ్ “%1”: %3లో అలాంటి ఫీల్డ్ లేదు.</translation>
    </message>
    <message>
        <source>Unknown field “%1” at position %2: did you mean “%3”?</source>
        <translation>స్థానం %2 వద్ద తెలియని ఫీల్డ్ “%1”: “%3” అనుకున్నారా?</translation>
    </message>
    <message>
        <source>The quoted text that starts at position %1 is not closed: add a %2 at its end.</source>
        <translation>స్థానం %1 వద్ద మొదలైన ఉల్లేఖన మూయలేదు: చివర %2 చేర్చండి.</translation>
    </message>
    <message>
        <source>“!” at position %1 is not understood: write “not” or “!=”.</source>
        <translation>స్థానం %1 వద్ద “!” అర్థం కాలేదు: “not” లేదా “!=” రాయండి.</translation>
    </message>
    <message>
        <source>“%1” at position %2 closes nothing: remove it.</source>
        <translation>స్థానం %2 వద్ద “%1” దేన్నీ మూయదు: తీసేయండి.</translation>
    </message>
    <message>
        <source>The “)” at position %1 closes nothing: remove it.</source>
        <translation>స్థానం %1 వద్ద “)” దేన్నీ మూయదు: తీసేయండి.</translation>
    </message>
    <message>
        <source>The “(” at position %1 is not closed: add a “)”.</source>
        <translation>స్థానం %1 వద్ద “(” మూయలేదు: “)” చేర్చండి.</translation>
    </message>
    <message>
        <source>The comparison at position %1 is one too many: a filter may hold %2.</source>
        <translation>స్థానం %1 వద్ద పోలిక ఎక్కువైంది: ఫిల్టర్‌లో %2 ఉండవచ్చు.</translation>
    </message>
    <message>
        <source>The filter ends at position %1 where a field name is expected, such as city.</source>
        <translation>స్థానం %1 వద్ద ఫిల్టర్ ముగిసింది, అక్కడ city వంటి ఫీల్డ్ పేరు కావాలి.</translation>
    </message>
    <message>
        <source>A field name is expected at position %1 in place of “%2”.</source>
        <translation>స్థానం %1 వద్ద “%2” బదులు ఫీల్డ్ పేరు కావాలి.</translation>
    </message>
    <message>
        <source>After “%2” a comparison is expected at position %1, such as =, ~ or “is empty”, but “%3” was found.</source>
        <translation>స్థానం %1 వద్ద “%2” తర్వాత =, ~ లేదా “is empty” వంటి పోలిక కావాలి, కానీ “%3” ఉంది.</translation>
    </message>
    <message>
        <source>“not” cannot stand before “%2” at position %1: write “not” before the field name.</source>
        <translation>స్థానం %1 వద్ద “%2” ముందు “not” ఉండకూడదు: “not”ను ఫీల్డ్ పేరు ముందు రాయండి.</translation>
    </message>
    <message>
        <source>“%2” at position %1 is not understood.</source>
        <translation>స్థానం %1 వద్ద “%2” అర్థం కాలేదు.</translation>
    </message>
    <message>
        <source>After “starts” the word “with” is expected at position %1.</source>
        <translation>స్థానం %1 వద్ద “starts” తర్వాత “with” అనే పదం కావాలి.</translation>
    </message>
    <message>
        <source>Between what and what? At position %1 “and” and the second value are expected.</source>
        <translation>దేనికి, దేనికి మధ్య? స్థానం %1 వద్ద “and”, రెండో విలువ కావాలి.</translation>
    </message>
    <message>
        <source>After “in” a list is expected at position %1, such as (vip, wholesale).</source>
        <translation>స్థానం %1 వద్ద “in” తర్వాత (vip, wholesale) వంటి జాబితా కావాలి.</translation>
    </message>
    <message>
        <source>The list that starts at position %1 is not closed: add a “)”.</source>
        <translation>స్థానం %1 వద్ద మొదలైన జాబితా మూయలేదు: “)” చేర్చండి.</translation>
    </message>
    <message>
        <source>In the list a comma or “)” is expected at position %1 in place of “%2”; put a value of several words in quotes.</source>
        <translation>జాబితాలో స్థానం %1 వద్ద “%2” బదులు కామా లేదా “)” కావాలి; చాలా పదాల విలువను ఉల్లేఖన గుర్తుల్లో రాయండి.</translation>
    </message>
    <message>
        <source>The filter is nested too deeply at position %1: at most %2 levels are understood.</source>
        <translation>స్థానం %1 వద్ద ఫిల్టర్ చాలా లోతుగా ఉంది: గరిష్ఠంగా %2 స్థాయిలు.</translation>
    </message>
    <message>
        <source>“and” or “or” is expected at position %1 before “%2”; a value of several words needs quotes: &quot;%3 %2&quot;.</source>
        <translation>స్థానం %1 వద్ద “%2” ముందు “and” లేదా “or” కావాలి; చాలా పదాల విలువకు ఉల్లేఖన కావాలి: &quot;%3 %2&quot;.</translation>
    </message>
    <message>
        <source>“and” or “or” is expected at position %1 before “%2”.</source>
        <translation>స్థానం %1 వద్ద “%2” ముందు “and” లేదా “or” కావాలి.</translation>
    </message>
    <message>
        <source>The filter is too long: at most %1 characters are understood.</source>
        <translation>ఫిల్టర్ చాలా పొడవుగా ఉంది: గరిష్ఠంగా %1 అక్షరాలు.</translation>
    </message>
    <message>
        <source>The filter ends at position %1 where a value is expected.</source>
        <translation>స్థానం %1 వద్ద ఫిల్టర్ ముగిసింది, అక్కడ విలువ కావాలి.</translation>
    </message>
    <message>
        <source>A value is expected at position %1 in place of “%2”; put it in quotes if it is one.</source>
        <translation>స్థానం %1 వద్ద “%2” బదులు విలువ కావాలి; అదే విలువ అయితే ఉల్లేఖన గుర్తుల్లో రాయండి.</translation>
    </message>
    <message>
        <source>“%2 %3” at position %1 may lie before or after today: write “-%2 %3” or “+%2 %3”.</source>
        <translation>స్థానం %1 వద్ద “%2 %3” ఈరోజుకు ముందు లేదా తర్వాత కావచ్చు: “-%2 %3” లేదా “+%2 %3” రాయండి.</translation>
    </message>
    <message>
        <source>After “today” at position %1 a number and a unit are expected, such as today - 30 days.</source>
        <translation>స్థానం %1 వద్ద “today” తర్వాత సంఖ్య, ప్రమాణం కావాలి, ఉదా. today - 30 days.</translation>
    </message>
    <message>
        <source>“%1” at position %2 is not a number, which “%3” needs.</source>
        <translation>స్థానం %2 వద్ద “%1” సంఖ్య కాదు, “%3”కు అది కావాలి.</translation>
    </message>
    <message>
        <source>“%1” at position %2 is not a whole number, which “%3” needs.</source>
        <translation>స్థానం %2 వద్ద “%1” పూర్ణ సంఖ్య కాదు, “%3”కు అది కావాలి.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>అవును</translation>
    </message>
    <message>
        <source>no</source>
        <translation>కాదు</translation>
    </message>
    <message>
        <source>“%1” at position %2 is neither yes nor no, which “%3” needs.</source>
        <translation>స్థానం %2 వద్ద “%1” అవును, కాదు రెండూ కాదు, “%3”కు అది కావాలి.</translation>
    </message>
    <message>
        <source>“%1” at position %2 is not a date, which “%3” needs: write 2024-08-13, 2024-08, 2024, today or -30 days.</source>
        <translation>స్థానం %2 వద్ద “%1” తేదీ కాదు, “%3”కు అది కావాలి: 2024-08-13, 2024-08, 2024, today లేదా -30 days రాయండి.</translation>
    </message>
    <message>
        <source>“%1” at position %2 is none of the choices of “%3”: did you mean “%4”?</source>
        <translation>స్థానం %2 వద్ద “%1” ఎంపికల్లో లేదు, “%3” ఫీల్డ్‌లో: “%4” అనుకున్నారా?</translation>
    </message>
    <message>
        <source>“%1” at position %2 is none of the choices of “%3”, which are %4.</source>
        <translation>స్థానం %2 వద్ద “%1” ఎంపికల్లో లేదు, “%3” ఫీల్డ్‌లో ఉన్నవి: %4.</translation>
    </message>
    <message>
        <source>“%1” at position %2 is a day, but “%3” is not a date.</source>
        <translation>స్థానం %2 వద్ద “%1” రోజు, కానీ “%3” తేదీ కాదు.</translation>
    </message>
    <message>
        <source>The list is too long from position %1 on: at most %2 values are compared.</source>
        <translation>స్థానం %1 నుంచి జాబితా చాలా పొడవు: గరిష్ఠంగా %2 విలువలు.</translation>
    </message>
    <message>
        <source>The id at position %1 is not a number.</source>
        <translation>స్థానం %1 వద్ద ఐడి సంఖ్య కాదు.</translation>
    </message>
    <message>
        <source>Who is “me” at position %1? Choose who is working first.</source>
        <translation>స్థానం %1 వద్ద “me” ఎవరు? ముందు ఎవరు పని చేస్తున్నారో ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>“%1” at position %2 needs a comparison: write one of %3 after it.</source>
        <translation>స్థానం %2 వద్ద “%1”కు పోలిక కావాలి: దాని తర్వాత %3లో ఒకటి రాయండి.</translation>
    </message>
    <message>
        <source>“%1” at position %2 cannot be compared in this way: what fits it is %3.</source>
        <translation>స్థానం %2 వద్ద “%1”ను ఇలా పోల్చలేము: దానికి సరిపోయేవి %3.</translation>
    </message>
    <message>
        <source>The day at position %1 has no year, so that nothing lies before or after it.</source>
        <translation>స్థానం %1 వద్ద రోజుకు సంవత్సరం లేదు, కాబట్టి దానికి ముందు, తర్వాత ఏదీ ఉండదు.</translation>
    </message>
    <message>
        <source>The list cannot go on after “%1”: this is not where a list of the same kind and order ended.</source>
        <translation>“%1” తర్వాత జాబితా కొనసాగదు: ఇదే రకం, క్రమం ఉన్న జాబితా ఇక్కడ ముగియలేదు.</translation>
    </message>
    <message>
        <source>There is no kind “%1”.</source>
        <translation>“%1” అనే రకం లేదు.</translation>
    </message>
    <message>
        <source>The list cannot go on after “%1”.</source>
        <translation>“%1” తర్వాత జాబితా కొనసాగదు.</translation>
    </message>
    <message>
        <source>“%1” is no direction to sort in: write asc or desc.</source>
        <translation>“%1” క్రమం దిశ కాదు: asc లేదా desc రాయండి.</translation>
    </message>
    <message>
        <source>A list can be sorted by at most %1 fields.</source>
        <translation>జాబితాను గరిష్ఠంగా %1 ఫీల్డ్‌లతో క్రమబద్ధం చేయవచ్చు.</translation>
    </message>
    <message>
        <source>“%1” at position %2 is not a time of day, which “%3” needs: write 15:00.</source>
        <translation>స్థానం %2 వద్ద “%1” రోజులోని సమయం కాదు, “%3”కు అది కావాలి: 15:00 రాయండి.</translation>
    </message>
    <message>
        <source>After “within” a period is expected at position %1, such as 90 days, last 2 weeks, next 3 months, this month or last fiscal year.</source>
        <translation>స్థానం %1 వద్ద “within” తర్వాత వ్యవధి కావాలి, ఉదా. 90 days, last 2 weeks, next 3 months, this month లేదా last fiscal year.</translation>
    </message>
    <message>
        <source>“%1” at position %2 is none of the tags.</source>
        <translation>%2వ స్థానంలో “%1” ఏ ట్యాగూ కాదు.</translation>
    </message>
    <message>
        <source>“%1” at position %2 is none of the tags: did you mean “%3”?</source>
        <translation>%2వ స్థానంలో “%1” ఏ ట్యాగూ కాదు: మీ ఉద్దేశం “%3”?</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>%1 read: %2 added, %3 updated, %4 skipped, %5 rejected</source>
        <translation>%1 చదివారు: %2 చేరాయి, %3 నవీకరణ, %4 వదిలేశారు, %5 తిరస్కరణ</translation>
    </message>
</context>
<context>
    <name>LogParty</name>
    <message>
        <source>last talked %1</source>
        <translation>చివరిగా మాట్లాడినది %1</translation>
    </message>
    <message>
        <source>last talked %1: %2</source>
        <translation>చివరిగా మాట్లాడినది %1: %2</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>is in %1, where %2 is expected</source>
        <translation>%1లో ఉంది, కానీ %2 కావాలి</translation>
    </message>
    <message>
        <source>has “%1” beside the number</source>
        <translation>సంఖ్య పక్కన “%1” ఉంది</translation>
    </message>
    <message>
        <source>The amount is too large to be kept; check its digits.</source>
        <translation>మొత్తం ఉంచలేనంత పెద్దది; అంకెలు సరిచూడండి.</translation>
    </message>
    <message>
        <source>Amounts in %1 and %2 cannot be added; convert one first.</source>
        <translation>%1, %2 మొత్తాలను కలపలేము; ముందు ఒకదాన్ని మార్చండి.</translation>
    </message>
    <message>
        <source>“%1” is not an amount; write it like 1234.50.</source>
        <translation>“%1” మొత్తం కాదు; 1234.50 లాగా రాయండి.</translation>
    </message>
    <message>
        <source>“%1” %2; correct it, or give another currency.</source>
        <translation>“%1” %2; సరిచేయండి, లేదా మరో కరెన్సీ ఇవ్వండి.</translation>
    </message>
    <message>
        <source>“%1” has more decimals than %2 has (%3); round it, or check the decimal separator.</source>
        <translation>“%1”లో %2 కంటే ఎక్కువ దశాంశాలు ఉన్నాయి (%3); సవరించండి, లేదా దశాంశ గుర్తు సరిచూడండి.</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>అన్నీ ఎంచుకో (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>పెంచు (&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>తగ్గించు (&amp;D)</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయి</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>ఇక్కడ చూడు:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ఫైల్ పేరు (&amp;N):</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ఫైల్ రకం:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>తెరువు (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>సేవ్ చేయి (&amp;S)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>ఇలా సేవ్ చేయి</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>తెరువు</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>వెనుకకు</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ముందుకు</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>పై ఫోల్డర్</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>కొత్త ఫోల్డర్ సృష్టించు</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>కొత్త ఫోల్డర్ (&amp;N)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>కొత్త ఫోల్డర్</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>పేరు మార్చు (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>తొలగించు (&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>దాచిన ఫైల్‌లను చూపు (&amp;H)</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>జాబితా వీక్షణ</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>వివరాల వీక్షణ</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>అన్ని ఫైల్‌లు (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ఇప్పటికే ఉంది.
దాన్ని మార్చాలనుకుంటున్నారా?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
ఫైల్ దొరకలేదు.
ఫైల్ పేరును సరిచూడండి.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>పరిమాణం</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>రకం</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>రకం</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>మార్చిన తేదీ</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>నా కంప్యూటర్</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>కంప్యూటర్</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>చర్యరద్దు చేయి (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>మళ్లీ చేయి (&amp;D)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>కత్తిరించు (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>కాపీ చేయి (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>అతికించు (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించు</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>అన్నీ ఎంచుకో</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>సరే</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>సేవ్ చేయి</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>తెరువు</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>అవును (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>కాదు (&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయి</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయి</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>వదిలేయి</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>సహాయం</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>వర్తించు</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>రీసెట్ చేయి</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>చర్యరద్దు చేయి (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>మళ్లీ చేయి (&amp;D)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>కత్తిరించు (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>కాపీ చేయి (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>లింక్‌ను కాపీ చేయి (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>అతికించు (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించు</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>అన్నీ ఎంచుకో</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>This record was removed meanwhile.</source>
        <translation>ఈలోపు ఈ రికార్డు తీసివేయబడింది.</translation>
    </message>
    <message>
        <source>Looks like %1, %2 %: %3. Open</source>
        <translation>%1లా కనిపిస్తోంది, %2 %: %3. తెరువు</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Blue</source>
        <translation>నీలం</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>లేత నీలం</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>ఆకుపచ్చ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>పసుపు</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>నారింజ</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>ఎరుపు</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>గులాబీ</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>There is no contact:%1.</source>
        <translation>contact:%1 లేదు.</translation>
    </message>
    <message>
        <source>Say with whom it was: a customer or a contact.</source>
        <translation>ఎవరితోనో చెప్పండి: కస్టమర్ లేదా పరిచయం.</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>మళ్లీ సంప్రదించండి</translation>
    </message>
    <message>
        <source>The call list “%1” could not be kept: %2. Check the disk and the permissions.</source>
        <translation>కాల్ జాబితా “%1” ఉంచడం కుదరలేదు: %2. డిస్క్‌ను, అనుమతులను తనిఖీ చేయండి.</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>customer</source>
        <translation>కస్టమర్</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>పరిచయం</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>ఉద్యోగి</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>ట్యాగ్</translation>
    </message>
    <message>
        <source>need</source>
        <translation>అవసరం</translation>
    </message>
    <message>
        <source>task</source>
        <translation>పని</translation>
    </message>
    <message>
        <source>interaction</source>
        <translation>సంభాషణ</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>కస్టమర్లు</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>పరిచయాలు</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>ఉద్యోగులు</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>పనులు</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>సంభాషణలు</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>అవసరాలు</translation>
    </message>
    <message>
        <source>call</source>
        <translation>కాల్</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>సందర్శన</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>సమావేశం</translation>
    </message>
    <message>
        <source>email</source>
        <translation>ఇమెయిల్</translation>
    </message>
    <message>
        <source>message</source>
        <translation>సందేశం</translation>
    </message>
    <message>
        <source>note</source>
        <translation>గమనిక</translation>
    </message>
    <message>
        <source>Add %1 “%2”</source>
        <translation>%1 “%2” చేర్చడం</translation>
    </message>
    <message>
        <source>Change %1 “%2”</source>
        <translation>%1 “%2” మార్చడం</translation>
    </message>
    <message>
        <source>Remove %1 “%2”</source>
        <translation>%1 “%2” తీసివేయడం</translation>
    </message>
    <message>
        <source>Log %1 with “%2”</source>
        <translation>“%2”తో %1 నమోదు</translation>
    </message>
    <message>
        <source>Import %1 from “%2”</source>
        <translation>“%2” నుంచి %1 దిగుమతి</translation>
    </message>
    <message>
        <source>Merge %2 %1</source>
        <translation>%2 %1 విలీనం</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>%1 తయారీ</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>మరమ్మతు</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>చర్యరద్దు: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>మళ్లీ: %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 చేర్చడం</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 మార్చడం</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 తీసివేయడం</translation>
    </message>
    <message>
        <source>Keep two %1 apart: “%2”</source>
        <translation>వేర్వేరు %1గా ఉంచడం: “%2”</translation>
    </message>
    <message>
        <source>Change the order of the fields</source>
        <translation>ఫీల్డ్‌ల క్రమం మార్చడం</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>వ్యక్తిగత డేటా తుడిచివేయడం</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>ట్యాగ్‌లు</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>సంబంధం</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>సంబంధాలు</translation>
    </message>
    <message>
        <source>field</source>
        <translation>ఫీల్డ్</translation>
    </message>
    <message>
        <source>view</source>
        <translation>వీక్షణ</translation>
    </message>
    <message>
        <source>Fill in the sample business</source>
        <translation>నమూనా వ్యాపారాన్ని నింపడం</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Reading the file</source>
        <translation>ఫైల్‌ను చదువుతోంది</translation>
    </message>
    <message>
        <source>Comparing the search index</source>
        <translation>శోధన సూచికను పోలుస్తోంది</translation>
    </message>
    <message>
        <source>Counting again</source>
        <translation>మళ్లీ లెక్కిస్తోంది</translation>
    </message>
    <message>
        <source>Comparing the records</source>
        <translation>రికార్డులను సరిపోలుస్తోంది</translation>
    </message>
    <message>
        <source>%1 has %2 rows that differ from what they are counted from.</source>
        <translation>%1లో %2 వరుసలు వాటి లెక్కకు మూలమైనవాటికి భిన్నంగా ఉన్నాయి.</translation>
    </message>
    <message>
        <source>The search text of %1 %2 is out of date.</source>
        <translation>%1 %2 శోధన పాఠ్యం పాతది.</translation>
    </message>
    <message>
        <source>The order of %1 %2 is out of date.</source>
        <translation>%1 %2 క్రమం పాతది.</translation>
    </message>
    <message>
        <source>The search knows %1 that do not exist.</source>
        <translation>శోధనకు లేని %1 తెలుసు.</translation>
    </message>
    <message>
        <source>The search index differs from its text.</source>
        <translation>శోధన సూచిక దాని పాఠ్యానికి భిన్నంగా ఉంది.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>తనిఖీ ఆపివేయబడింది.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>ఫైల్ పాడైంది: %1</translation>
    </message>
    <message>
        <source>This book&apos;s file is damaged (%1). It can be read and exported as far as possible; to go on working, restore a backup.</source>
        <translation>ఈ వ్యాపార ఫైల్ పాడైంది (%1). సాధ్యమైనంత చదవవచ్చు, ఎగుమతి చేయవచ్చు; పని కొనసాగించడానికి బ్యాకప్‌ను పునరుద్ధరించండి.</translation>
    </message>
    <message>
        <source>“%1” holds what it cannot hold in %2 of the %3, first in %4. Set it there anew.</source>
        <translation>“%1”లో ఉండకూడనిది ఉంది, %3లో %2 చోట్ల, మొదటిది %4లో. అక్కడ మళ్లీ నింపండి.</translation>
    </message>
    <message>
        <source>%1 refers to a record of “%2” that does not exist.</source>
        <translation>%1 లేని “%2” రికార్డును సూచిస్తోంది.</translation>
    </message>
    <message>
        <source>The book does not say its “%1” any more.</source>
        <translation>వ్యాపార ఫైల్‌లో దాని “%1” ఇప్పుడు లేదు.</translation>
    </message>
    <message>
        <source>The field “%1” is left out: %2</source>
        <translation>“%1” ఫీల్డ్ వదిలేయబడింది: %2</translation>
    </message>
    <message>
        <source>Lines of the history that cannot be read: %1.</source>
        <translation>చరిత్రలో చదవలేని వరుసలు: %1.</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Call</source>
        <translation>కాల్</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>సందర్శన</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>సమావేశం</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ఇమెయిల్</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>సందేశం</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>గమనిక</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>మన నుంచి</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>వారి నుంచి</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ఫోన్</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>వాట్సాప్</translation>
    </message>
    <message>
        <source>Zalo</source>
        <translation>జాలో</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>ఎస్ఎంఎస్</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>మెసెంజర్</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>ఇన్‌స్టాగ్రామ్</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>వీడియో కాల్</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>ముఖాముఖి</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>మాట్లాడాం</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>జవాబు లేదు</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>బిజీ</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>తిరిగి కాల్</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>ఆసక్తి లేదు</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>ఆసక్తి ఉంది</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>అమ్ముడైంది</translation>
    </message>
    <message>
        <source>High</source>
        <translation>ఎక్కువ</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>తక్కువ</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>పరిచయం</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>సరఫరాదారు</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>భాగస్వామి</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>పెట్టుబడిదారు</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>వ్యక్తి</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>కంపెనీ</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>సంభావ్య కస్టమర్</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>కస్టమర్</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>మళ్లీ కొనేవారు</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>నమ్మకమైనవారు</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>మద్దతుదారు</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>నిష్క్రియం</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>కోల్పోయాం</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>నేరుగా వచ్చారు</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>సిఫార్సు</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>వెబ్‌సైట్</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>ఫేస్‌బుక్</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>వాణిజ్య ప్రదర్శన</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>ప్రకటన</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>తొలి కాల్</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>స్త్రీ</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>పురుషుడు</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>ఇతర</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>ఇచ్చారు</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>నిరాకరించారు</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>వెనక్కి తీసుకున్నారు</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>అడిగాం</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>మాతృ సంస్థ</translation>
    </message>
    <message>
        <source>Subsidiary</source>
        <translation>అనుబంధ సంస్థ</translation>
    </message>
    <message>
        <source>Supplied by</source>
        <translation>వీరి నుంచి సరఫరా</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>వీరికి సరఫరా చేస్తారు</translation>
    </message>
    <message>
        <source>Business partner</source>
        <translation>వ్యాపార భాగస్వామి</translation>
    </message>
    <message>
        <source>Invests in</source>
        <translation>వీరిలో పెట్టుబడి పెట్టారు</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>వీరి సిఫార్సుతో వచ్చారు</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>వీరిని సిఫార్సు చేశారు</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>వీరితో కలిసి పని చేస్తారు</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>వీరి దగ్గర పని చేస్తారు</translation>
    </message>
    <message>
        <source>Employs</source>
        <translation>వీరికి ఉద్యోగం ఇచ్చారు</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>సహాయకులు</translation>
    </message>
    <message>
        <source>Assistant of</source>
        <translation>వీరికి సహాయకులు</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>జీవిత భాగస్వామి</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>తోబుట్టువు</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>తల్లి లేదా తండ్రి</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>సంతానం</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>బంధువు</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>స్నేహితులు</translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>తెలిసినవారు</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>అవును</translation>
    </message>
    <message>
        <source>No</source>
        <translation>కాదు</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>The search for duplicates was stopped.</source>
        <translation>నకిలీల శోధన ఆపివేయబడింది.</translation>
    </message>
    <message>
        <source>same external id</source>
        <translation>అదే బాహ్య ఐడి</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>అదే ఇమెయిల్</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>అదే ఫోన్</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>అదే పేరు</translation>
    </message>
    <message>
        <source>name sounds alike</source>
        <translation>వినడానికి ఒకేలాంటి పేరు</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>దగ్గరి పేరు</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>అదే చిరునామా</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>అదే నగరం</translation>
    </message>
    <message>
        <source>Name two customers, or two contacts, that are not the same.</source>
        <translation>ఒకటే కాని ఇద్దరు కస్టమర్లను, లేదా రెండు పరిచయాలను చెప్పండి.</translation>
    </message>
    <message>
        <source>Only customers and contacts are looked through for duplicates.</source>
        <translation>నకిలీలను కస్టమర్లు, పరిచయాల్లో మాత్రమే వెతుకుతుంది.</translation>
    </message>
    <message>
        <source>There is no %1:%2.</source>
        <translation>%1:%2 లేదు.</translation>
    </message>
</context>
<context>
    <name>entities</name>
    <message>
        <source>Interaction</source>
        <translation>సంభాషణ</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>సంభాషణలు</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>పని</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>పనులు</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>పరిచయం</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>పరిచయాలు</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>కస్టమర్</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>కస్టమర్లు</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>అవసరం</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>అవసరాలు</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ట్యాగ్</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ట్యాగ్‌లు</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation>దిగుమతి జత</translation>
    </message>
    <message>
        <source>Import mappings</source>
        <translation>దిగుమతి జతలు</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>సొంత ఫీల్డ్</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>సొంత ఫీల్డ్‌లు</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>ఉద్యోగి</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>ఉద్యోగులు</translation>
    </message>
    <message>
        <source>View</source>
        <translation>వీక్షణ</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>వీక్షణలు</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ఒకటే కాదు</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>సంబంధం</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>సంబంధాలు</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Kind</source>
        <translation>రకం</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ఎప్పుడు</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>దిశ</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>మాధ్యమం</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>కస్టమర్లు</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>పరిచయాలు</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>ఉద్యోగులు</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ఫలితం</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>నిమిషాలు</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>వివరం</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>అభిప్రాయం</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>సంతృప్తి</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>బాహ్య ఐడి</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>విషయం</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>కస్టమర్</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>పరిచయం</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>బాధ్యులు</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>గడువు</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>ప్రాధాన్యం</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>పూర్తయింది</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>పూర్తైన సమయం</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>గమనికలు</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>హోదా</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>విభాగం</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>మూలం</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ట్యాగ్‌లు</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>భాష</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>పుట్టినరోజు</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>లింగం</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>ఇష్టాలు</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>కాల్ చేయవద్దు</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>కంపెనీ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>దశ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>కరెన్సీ</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>వృత్తి</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>పరిశ్రమ</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>కుటుంబం</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>విద్య</translation>
    </message>
    <message>
        <source>Income band</source>
        <translation>ఆదాయ శ్రేణి</translation>
    </message>
    <message>
        <source>Company size</source>
        <translation>కంపెనీ పరిమాణం</translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation>పన్ను సంఖ్య</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>చివరి సంప్రదింపు</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>సంభాషణలు</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>మిగిలిన పనులు</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>తదుపరి పని</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ఏమిటి</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>ఉత్పత్తి</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>వర్గం</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>తీరింది</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>రంగు</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>నిలువు వరుసలు</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>సృష్టించినది</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>మార్చినది</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>ఫోన్‌లు</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>ఇమెయిల్‌లు</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>చిరునామాలు</translation>
    </message>
    <message>
        <source>Web and social</source>
        <translation>వెబ్, సోషల్</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>సమ్మతి</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>లేబుల్</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>రకం</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>ఎంపికలు</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>క్రియాశీలం</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>స్థానం</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ఫిల్టర్</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>పైన ఉంచినది</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>గడువు సమయం</translation>
    </message>
    <message>
        <source>Other customer</source>
        <translation>మరో కస్టమర్</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>మరో పరిచయం</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>బలం</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>ఎప్పటి నుంచి</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>తదుపరి అడుగు</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>కాల్‌లు</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>సందర్శనలు</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>సమావేశాలు</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>సందేశాలు</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>వ్యవధి</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>దొరికారు</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>దొరకలేదు</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>ఉద్యోగి</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ఎవరు</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>రికార్డు</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ఫీల్డ్</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ముందు</translation>
    </message>
    <message>
        <source>After</source>
        <translation>తర్వాత</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>భాగం</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>వివరాలు</translation>
    </message>
</context>
<context>
    <name>interchange</name>
    <message>
        <source>%1 have no field “%2” that can be imported.</source>
        <translation>%1లో దిగుమతి కాగల “%2” ఫీల్డ్ లేదు.</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Its columns are: %2.</source>
        <translation>ఫైల్‌లో “%1” నిలువు వరుస లేదు. ఉన్నవి: %2.</translation>
    </message>
    <message>
        <source>%1 have no column “%2”.</source>
        <translation>%1లో “%2” నిలువు వరుస లేదు.</translation>
    </message>
    <message>
        <source>%1 have no column “%2”. Did you mean “%3”?</source>
        <translation>%1లో “%2” నిలువు వరుస లేదు. “%3” అనుకున్నారా?</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1, మరో %2</translation>
    </message>
    <message>
        <source>No mapping is kept as “%1”. Keep one with --save-mapping.</source>
        <translation>“%1” పేరుతో జత ఉంచలేదు. --save-mappingతో ఉంచండి.</translation>
    </message>
    <message>
        <source>The mapping “%1” is for %2 records, not for %3.</source>
        <translation>జత “%1” %2 రికార్డులకు, %3కు కాదు.</translation>
    </message>
    <message>
        <source>A mapping needs a name to be kept under.</source>
        <translation>జతను ఉంచడానికి పేరు కావాలి.</translation>
    </message>
    <message>
        <source>No column could be recognised as “%1”. The columns are: %2. Say which one it is.</source>
        <translation>ఏ నిలువు వరుసనూ “%1”గా గుర్తించలేకపోయాం. ఉన్న నిలువు వరుసలు: %2. ఏదో చెప్పండి.</translation>
    </message>
</context>
<context>
    <name>kith::ActionRunner</name>
    <message>
        <source>A job is writing into the business file. Wait until it is done.</source>
        <translation>ఒక పని వ్యాపార ఫైల్‌లో రాస్తోంది. అది పూర్తయ్యే వరకు ఆగండి.</translation>
    </message>
</context>
<context>
    <name>kith::ActivityDetail</name>
    <message>
        <source>Details</source>
        <translation>వివరాలు</translation>
    </message>
    <message>
        <source>&amp;Open customer</source>
        <translation>కస్టమర్‌ను తెరువు (&amp;O)</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>ఏదీ ఎంచుకోలేదు</translation>
    </message>
</context>
<context>
    <name>kith::ActivityListPage</name>
    <message>
        <source>&amp;Edit …</source>
        <translation>సవరించు… (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>తీసివేయి (&amp;R)</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>అందరూ</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>నేను</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>ఉద్యోగి</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln తీసివేయబడింది</numerusform>
            <numerusform>%Ln తీసివేయబడ్డాయి</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::Announcer</name>
    <message>
        <source>To the last &amp;message</source>
        <translation>చివరి సందేశానికి (&amp;M)</translation>
    </message>
</context>
<context>
    <name>kith::BackupDialog</name>
    <message>
        <source>&amp;Encrypt it with a passphrase</source>
        <translation>పాస్‌ఫ్రేజ్‌తో ఎన్‌క్రిప్ట్ చేయి (&amp;E)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>పాస్‌ఫ్రేజ్</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>అదే పాస్‌ఫ్రేజ్ మళ్లీ</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>ఫైల్‌కు బ్యాకప్ చేయి</translation>
    </message>
    <message>
        <source>A copy of everything in this business file, reopened and checked. Encrypt it where it leaves this computer: without the passphrase nobody can read it, and nobody can help who forgot it.</source>
        <translation>ఈ వ్యాపార ఫైల్‌లోని అన్నింటి కాపీ, మళ్లీ తెరిచి తనిఖీ చేయబడుతుంది. ఈ కంప్యూటర్ దాటి వెళ్లేటప్పుడు ఎన్‌క్రిప్ట్ చేయండి: పాస్‌ఫ్రేజ్ లేకుండా ఎవరూ చదవలేరు, మరచిపోతే ఎవరూ సహాయం చేయలేరు.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>పాస్‌ఫ్రేజ్ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>మళ్లీ (&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయి</translation>
    </message>
    <message>
        <source>&amp;Choose where …</source>
        <translation>చోటును ఎంచుకో… (&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %Ln letter(s); a few words are best.</source>
        <translation>
            <numerusform>కనీసం %Ln అక్షరం వాడండి; కొన్ని పదాలైతే మేలు.</numerusform>
            <numerusform>కనీసం %Ln అక్షరాలు వాడండి; కొన్ని పదాలైతే మేలు.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are two different passphrases. Type the same one twice.</source>
        <translation>ఇవి రెండు వేర్వేరు పాస్‌ఫ్రేజ్‌లు. ఒకటే రెండుసార్లు టైప్ చేయండి.</translation>
    </message>
    <message>
        <source>Encrypted backups (*.sealed)</source>
        <translation>ఎన్‌క్రిప్ట్ చేసిన బ్యాకప్‌లు (*.sealed)</translation>
    </message>
    <message>
        <source>Backups (*.kith)</source>
        <translation>బ్యాకప్‌లు (*.kith)</translation>
    </message>
</context>
<context>
    <name>kith::BackupKeeper</name>
    <message>
        <source>Backing up</source>
        <translation>బ్యాకప్ అవుతోంది</translation>
    </message>
    <message>
        <source>Checking the last backup</source>
        <translation>చివరి బ్యాకప్‌ను తనిఖీ చేస్తోంది</translation>
    </message>
</context>
<context>
    <name>kith::BackupSettingsPage</name>
    <message>
        <source>Passphrase of the second place</source>
        <translation>రెండో చోటి పాస్‌ఫ్రేజ్</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>అదే పాస్‌ఫ్రేజ్ మళ్లీ</translation>
    </message>
    <message>
        <source>&amp;Folder of the backups</source>
        <translation>బ్యాకప్‌ల ఫోల్డర్ (&amp;F)</translation>
    </message>
    <message>
        <source>Another folder moves no backup that is there; the next one goes to it.</source>
        <translation>ఫోల్డర్ మార్చినా ఉన్న బ్యాకప్‌లు కదలవు; తర్వాతిది అక్కడికి వెళ్తుంది.</translation>
    </message>
    <message>
        <source>A second place outside this computer</source>
        <translation>ఈ కంప్యూటర్ వెలుపల రెండో చోటు</translation>
    </message>
    <message>
        <source>A stick or a folder that is kept in step with elsewhere: a lost laptop then loses nothing. What goes there is encrypted.</source>
        <translation>పెన్‌డ్రైవ్, లేదా మరోచోటితో ఎప్పటికప్పుడు సమన్వయమయ్యే ఫోల్డర్: అప్పుడు ల్యాప్‌టాప్ పోయినా ఏదీ పోదు. అక్కడికి వెళ్లేది ఎన్‌క్రిప్ట్ అవుతుంది.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>బ్యాకప్‌లు</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>ఎంచుకో…</translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>బ్యాకప్‌ల ఫోల్డర్‌ను ఎంచుకోండి</translation>
    </message>
    <message>
        <source>Choose the second place</source>
        <translation>రెండో చోటును ఎంచుకోండి</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>ప్రతి రోజు</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>ప్రతి వారం</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>ఉన్నట్టే</translation>
    </message>
    <message>
        <source>Back up there &amp;now</source>
        <translation>అక్కడ ఇప్పుడే బ్యాకప్ చేయి (&amp;N)</translation>
    </message>
    <message>
        <source>Second &amp;place</source>
        <translation>రెండో చోటు (&amp;P)</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>ఎంత తరచుగా (&amp;O)</translation>
    </message>
    <message>
        <source>Pass&amp;phrase</source>
        <translation>పాస్‌ఫ్రేజ్ (&amp;H)</translation>
    </message>
    <message>
        <source>A&amp;gain</source>
        <translation>మళ్లీ (&amp;G)</translation>
    </message>
    <message>
        <source>There is no second place yet.</source>
        <translation>ఇంకా రెండో చోటు లేదు.</translation>
    </message>
    <message>
        <source>The second place is not there now: it gets its backup once it is.</source>
        <translation>రెండో చోటు ఇప్పుడు అందుబాటులో లేదు: అందగానే అక్కడ బ్యాకప్ అవుతుంది.</translation>
    </message>
    <message>
        <source>Last backup there: %1</source>
        <translation>అక్కడి చివరి బ్యాకప్: %1</translation>
    </message>
    <message>
        <source>No backup there yet.</source>
        <translation>అక్కడ ఇంకా బ్యాకప్ లేదు.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>ఫోల్డర్‌ను ఎంచుకోండి</translation>
    </message>
    <message>
        <source>“%1” is no folder. Choose one that is there.</source>
        <translation>“%1” ఫోల్డర్ కాదు. ఉన్న ఫోల్డర్‌ను ఎంచుకోండి.</translation>
    </message>
    <message numerus="yes">
        <source>The second place needs a passphrase of at least %Ln letter(s); a few words are best.</source>
        <translation>
            <numerusform>రెండో చోటుకు కనీసం %Ln అక్షరం ఉన్న పాస్‌ఫ్రేజ్ కావాలి; కొన్ని పదాలైతే మేలు.</numerusform>
            <numerusform>రెండో చోటుకు కనీసం %Ln అక్షరాలు ఉన్న పాస్‌ఫ్రేజ్ కావాలి; కొన్ని పదాలైతే మేలు.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are two different passphrases. Type the same one twice.</source>
        <translation>ఇవి రెండు వేర్వేరు పాస్‌ఫ్రేజ్‌లు. ఒకటే రెండుసార్లు టైప్ చేయండి.</translation>
    </message>
</context>
<context>
    <name>kith::BookMenu</name>
    <message>
        <source>Ne&amp;w business file …</source>
        <translation>కొత్త వ్యాపార ఫైల్… (&amp;W)</translation>
    </message>
    <message>
        <source>Op&amp;en …</source>
        <translation>తెరువు… (&amp;E)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>ఇటీవలివి తెరువు (&amp;R)</translation>
    </message>
    <message>
        <source>Restore from a back&amp;up …</source>
        <translation>బ్యాకప్ నుంచి పునరుద్ధరించు… (&amp;U)</translation>
    </message>
    <message>
        <source>New business file</source>
        <translation>కొత్త వ్యాపార ఫైల్</translation>
    </message>
    <message>
        <source>Business files (*.kith)</source>
        <translation>వ్యాపార ఫైల్‌లు (*.kith)</translation>
    </message>
    <message>
        <source>Open a business file</source>
        <translation>వ్యాపార ఫైల్‌ను తెరువు</translation>
    </message>
    <message>
        <source>Back up to a fi&amp;le …</source>
        <translation>ఫైల్‌కు బ్యాకప్ చేయి… (&amp;L)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>బ్యాకప్ అవుతోంది</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>బ్యాకప్, తనిఖీ పూర్తి: %1</translation>
    </message>
</context>
<context>
    <name>kith::BulkChangeDialog</name>
    <message numerus="yes">
        <source>Change %Ln record(s)</source>
        <translation>
            <numerusform>%Ln రికార్డును మార్చండి</numerusform>
            <numerusform>%Ln రికార్డులను మార్చండి</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ఏం మారుతుంది</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ఇప్పుడు</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>తర్వాత</translation>
    </message>
    <message>
        <source>add these</source>
        <translation>వీటిని చేర్చు</translation>
    </message>
    <message>
        <source>take these away</source>
        <translation>వీటిని తీసివేయి</translation>
    </message>
    <message>
        <source>these instead of what is there</source>
        <translation>ఉన్నవాటి స్థానంలో ఇవి</translation>
    </message>
    <message>
        <source>How</source>
        <translation>ఎలా</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>ఫీల్డ్ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>విలువ (&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయి</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>మార్చు</translation>
    </message>
    <message>
        <source>%1 of %2 change</source>
        <translation>%2లో %1 మారతాయి</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln రికార్డు మార్చబడింది</numerusform>
            <numerusform>%Ln రికార్డులు మార్చబడ్డాయి</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing records</source>
        <translation>రికార్డులను మారుస్తోంది</translation>
    </message>
    <message>
        <source>Leave the field &amp;empty in all of them</source>
        <translation>అన్నింటిలోనూ ఫీల్డ్‌ను ఖాళీగా ఉంచు (&amp;E)</translation>
    </message>
    <message>
        <source>Choose a value</source>
        <translation>విలువను ఎంచుకోండి</translation>
    </message>
    <message>
        <source>Choose a value; nothing changes before that.</source>
        <translation>విలువను ఎంచుకోండి; అంతకుముందు ఏదీ మారదు.</translation>
    </message>
</context>
<context>
    <name>kith::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>క్యాలెండర్</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>ముందటి నెల</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>తర్వాతి నెల</translation>
    </message>
</context>
<context>
    <name>kith::CallDesk</name>
    <message numerus="yes">
        <source>None of these %Ln customer(s) may be called.</source>
        <translation>
            <numerusform>ఈ %Ln కస్టమర్‌కు కాల్ చేయకూడదు.</numerusform>
            <numerusform>ఈ %Ln కస్టమర్లలో ఎవరికీ కాల్ చేయకూడదు.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody here to call.</source>
        <translation>ఇక్కడ కాల్ చేయడానికి ఎవరూ లేరు.</translation>
    </message>
</context>
<context>
    <name>kith::CallListPage</name>
    <message>
        <source>no outcome</source>
        <translation>ఫలితం లేదు</translation>
    </message>
    <message>
        <source>All %1 called</source>
        <translation>మొత్తం %1 మందికి కాల్ చేశారు</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2లో %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: not to be called</source>
        <translation>
            <numerusform>%Ln వదిలేయబడ్డారు: కాల్ చేయకూడదు</numerusform>
            <numerusform>%Ln వదిలేయబడ్డారు: కాల్ చేయకూడదు</numerusform>
        </translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation>ఫోన్ నంబరు లేదు</translation>
    </message>
    <message>
        <source>Not called yet in this list</source>
        <translation>ఈ జాబితాలో ఇంకా కాల్ చేయలేదు</translation>
    </message>
    <message numerus="yes">
        <source>Called %Ln time(s)</source>
        <translation>
            <numerusform>%Ln సారి కాల్ చేశారు</numerusform>
            <numerusform>%Ln సార్లు కాల్ చేశారు</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting to be called</source>
        <translation>కాల్ కోసం ఎవరూ వేచి లేరు</translation>
    </message>
    <message>
        <source>Filter or select customers in their list, then “Call these”: Ctrl+Shift+L.</source>
        <translation>కస్టమర్లను వారి జాబితాలో ఫిల్టర్ చేయండి లేదా ఎంచుకోండి, ఆపై “వీరికి కాల్ చేయి”: Ctrl+Shift+L.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) gone through</source>
        <translation>
            <numerusform>%Ln కస్టమర్ పూర్తి</numerusform>
            <numerusform>%Ln కస్టమర్లు పూర్తి</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>తిరిగి కాల్</translation>
    </message>
    <message>
        <source>Call back when?</source>
        <translation>తిరిగి ఎప్పుడు కాల్ చేయాలి?</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>రేపు</translation>
    </message>
    <message>
        <source>Progress of the call list</source>
        <translation>కాల్ జాబితా పురోగతి</translation>
    </message>
    <message>
        <source>&amp;Dial</source>
        <translation>డయల్ చేయి (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>వదిలేయి (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>ముందటిది (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Log a call …</source>
        <translation>కాల్ నమోదు చేయి… (&amp;L)</translation>
    </message>
    <message>
        <source>Edit customer …</source>
        <translation>కస్టమర్‌ను సవరించు…</translation>
    </message>
    <message>
        <source>&amp;Edit customer …</source>
        <translation>కస్టమర్‌ను సవరించు… (&amp;E)</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>కాల్ జాబితా</translation>
    </message>
    <message>
        <source>Choose &amp;customers</source>
        <translation>కస్టమర్లను ఎంచుకోండి (&amp;C)</translation>
    </message>
    <message>
        <source>The call list is being prepared …</source>
        <translation>కాల్ జాబితా సిద్ధమవుతోంది…</translation>
    </message>
    <message>
        <source>Who is not to be called is left out.</source>
        <translation>కాల్ చేయకూడని వారు వదిలేయబడతారు.</translation>
    </message>
</context>
<context>
    <name>kith::CallSettingsPage</name>
    <message>
        <source>As this computer opens telephone links</source>
        <translation>ఈ కంప్యూటర్ ఫోన్ లింక్‌లను తెరిచే విధంగా</translation>
    </message>
    <message>
        <source>&amp;Dial with</source>
        <translation>దీనితో డయల్ చేయి (&amp;D)</translation>
    </message>
    <message>
        <source>The program that dials, such as linphone --call %1: %1 is the number. Empty: as this computer opens telephone links.</source>
        <translation>డయల్ చేసే ప్రోగ్రామ్, ఉదా. linphone --call %1: %1 నంబరు. ఖాళీగా ఉంటే ఈ కంప్యూటర్ ఫోన్ లింక్‌లను తెరిచే విధంగా.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>కాల్‌లు</translation>
    </message>
</context>
<context>
    <name>kith::CallTimer</name>
    <message>
        <source>Timer</source>
        <translation>టైమర్</translation>
    </message>
    <message>
        <source>Measures how long the talk takes: starts and stops</source>
        <translation>ఎంతసేపు మాట్లాడారో కొలుస్తుంది: మొదలుపెడుతుంది, ఆపుతుంది</translation>
    </message>
    <message>
        <source>Timer, running: %1</source>
        <translation>టైమర్ నడుస్తోంది: %1</translation>
    </message>
</context>
<context>
    <name>kith::ChoiceList</name>
    <message>
        <source>Choices</source>
        <translation>ఎంపికలు</translation>
    </message>
    <message>
        <source>Add a &amp;choice</source>
        <translation>ఎంపిక చేర్చు (&amp;C)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>పైకి జరుపు (&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>కిందికి జరుపు (&amp;D)</translation>
    </message>
    <message>
        <source>Take &amp;away</source>
        <translation>తీసివేయి (&amp;A)</translation>
    </message>
</context>
<context>
    <name>kith::ColumnChoice</name>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>ఆరోహణ క్రమం (&amp;A)</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>అవరోహణ క్రమం (&amp;D)</translation>
    </message>
    <message>
        <source>Sort by this a&amp;lso</source>
        <translation>దీని ప్రకారం కూడా (&amp;L)</translation>
    </message>
    <message>
        <source>Move towards the &amp;start</source>
        <translation>మొదటికి జరుపు (&amp;S)</translation>
    </message>
    <message>
        <source>Move towards the &amp;end</source>
        <translation>చివరికి జరుపు (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Freeze no columns</source>
        <translation>ఏ వరుసనూ నిలపవద్దు (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Freeze up to here</source>
        <translation>ఇక్కడి వరకు నిలుపు (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>దాచు (&amp;H)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>నిలువు వరుసలు</translation>
    </message>
</context>
<context>
    <name>kith::ContactsPage</name>
    <message>
        <source>&amp;New contact …</source>
        <translation>కొత్త పరిచయం… (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Edit contact …</source>
        <translation>పరిచయాన్ని సవరించు… (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remove contact</source>
        <translation>పరిచయాన్ని తీసివేయి (&amp;R)</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>ఇంకా పరిచయాలు లేవు</translation>
    </message>
    <message>
        <source>Add the people you talk to at your customers, and the suppliers and partners you know.</source>
        <translation>మీ కస్టమర్ల దగ్గర మీరు మాట్లాడే వ్యక్తులను, మీకు తెలిసిన సరఫరాదారులను, భాగస్వాములను చేర్చండి.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) removed</source>
        <translation>
            <numerusform>%Ln పరిచయం తీసివేయబడింది</numerusform>
            <numerusform>%Ln పరిచయాలు తీసివేయబడ్డాయి</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::CsvRows</name>
    <message>
        <source>The header in line %1 cannot be read. %2</source>
        <translation>వరుస %1లోని శీర్షిక చదవలేము. %2</translation>
    </message>
    <message>
        <source>The file is empty: there is no row to import.</source>
        <translation>ఫైల్ ఖాళీగా ఉంది: దిగుమతికి వరుస లేదు.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed. Close it, or double it where it is part of the text.</source>
        <translation>ఉల్లేఖన గుర్తు తెరిచి మూయలేదు. మూయండి, లేదా పాఠ్యంలో భాగమైతే రెండుసార్లు రాయండి.</translation>
    </message>
    <message>
        <source>The row has more than 16384 cells. Is this the right delimiter?</source>
        <translation>వరుసలో 16384 కంటే ఎక్కువ గడులు ఉన్నాయి. విభజన గుర్తు సరైనదేనా?</translation>
    </message>
    <message>
        <source>The row is longer than 16 MB. Is a quotation mark missing?</source>
        <translation>వరుస 16 MB కంటే పొడవు. ఉల్లేఖన గుర్తు తప్పిందా?</translation>
    </message>
    <message>
        <source>The header cannot be read. %1</source>
        <translation>శీర్షిక చదవలేము. %1</translation>
    </message>
    <message>
        <source>The file has no header; the columns were recognised by what they hold.</source>
        <translation>ఫైల్‌లో శీర్షిక లేదు; నిలువు వరుసలను విషయం బట్టి గుర్తించాం.</translation>
    </message>
</context>
<context>
    <name>kith::CsvWriter</name>
    <message>
        <source>The file could not be written: %1. Make room or choose another place.</source>
        <translation>ఫైల్ రాయలేకపోయాం: %1. ఖాళీ చేయండి లేదా మరో చోటు ఎంచుకోండి.</translation>
    </message>
</context>
<context>
    <name>kith::CustomersPage</name>
    <message>
        <source>&amp;New customer …</source>
        <translation>కొత్త కస్టమర్… (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Edit customer …</source>
        <translation>కస్టమర్‌ను సవరించు… (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remove customer</source>
        <translation>కస్టమర్‌ను తీసివేయి (&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) removed</source>
        <translation>
            <numerusform>%Ln కస్టమర్ తీసివేయబడ్డారు</numerusform>
            <numerusform>%Ln కస్టమర్లు తీసివేయబడ్డారు</numerusform>
        </translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>ఇంకా కస్టమర్లు లేరు</translation>
    </message>
    <message>
        <source>Add the first one, or import the list you have: File, Import.</source>
        <translation>మొదటి కస్టమర్‌ను చేర్చండి, లేదా మీ జాబితాను దిగుమతి చేయండి: ఫైల్, దిగుమతి.</translation>
    </message>
    <message>
        <source>C&amp;all these</source>
        <translation>వీరికి కాల్ చేయి (&amp;A)</translation>
    </message>
    <message>
        <source>Print profile …</source>
        <translation>ప్రొఫైల్ ముద్రించు…</translation>
    </message>
</context>
<context>
    <name>kith::DateLine</name>
    <message>
        <source>Calendar</source>
        <translation>క్యాలెండర్</translation>
    </message>
    <message>
        <source>Calendar (%1)</source>
        <translation>క్యాలెండర్ (%1)</translation>
    </message>
</context>
<context>
    <name>kith::DeletedItemsDialog</name>
    <message>
        <source>Deleted items</source>
        <translation>తొలగించినవి</translation>
    </message>
    <message>
        <source>Nothing that was removed is gone. It comes back with everything that belonged to it.</source>
        <translation>తొలగించినది ఏదీ పోలేదు. దానికి చెందినవన్నీ దానితో పాటే తిరిగి వస్తాయి.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయి</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>పునరుద్ధరించు (&amp;R)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ఏమిటి</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ఎప్పుడు</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>ఎవరు</translation>
    </message>
    <message>
        <source>Nothing is deleted</source>
        <translation>తొలగించినవి ఏమీ లేవు</translation>
    </message>
    <message>
        <source>What is removed waits here, to be taken back.</source>
        <translation>తీసివేసినవి ఇక్కడ ఉంటాయి, తిరిగి తీసుకోవచ్చు.</translation>
    </message>
</context>
<context>
    <name>kith::Dialler</name>
    <message>
        <source>“%1” could not be started. Name another program in the settings, under Calls.</source>
        <translation>“%1” ప్రారంభించలేకపోయాం. సెట్టింగ్‌లలో “కాల్‌లు” కింద మరో ప్రోగ్రామ్ ఇవ్వండి.</translation>
    </message>
    <message>
        <source>Kith itself opens telephone links on this computer, so it cannot dial by one. Name the program that dials in the settings, under Calls.</source>
        <translation>ఈ కంప్యూటర్‌లో ఫోన్ లింక్‌లను Kith తానే తెరుస్తుంది, కాబట్టి లింక్‌తో డయల్ చేయలేదు. డయల్ చేసే ప్రోగ్రామ్‌ను సెట్టింగ్‌లలో “కాల్‌లు” కింద ఇవ్వండి.</translation>
    </message>
    <message>
        <source>No program on this computer opens telephone links. Name one in the settings, under Calls.</source>
        <translation>ఈ కంప్యూటర్‌లో ఏ ప్రోగ్రామ్ ఫోన్ లింక్‌లను తెరవదు. సెట్టింగ్‌లలో “కాల్‌లు” కింద ఒకటి ఇవ్వండి.</translation>
    </message>
</context>
<context>
    <name>kith::DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation>నకిలీలు</translation>
    </message>
    <message>
        <source>Comparing all of them …</source>
        <translation>అన్నింటినీ పోలుస్తోంది…</translation>
    </message>
    <message>
        <source>Pairs that look alike</source>
        <translation>ఒకేలా ఉన్న జతలు</translation>
    </message>
    <message>
        <source>Side by side: the ticked values are kept</source>
        <translation>పక్కపక్కన: టిక్ పెట్టిన విలువలు ఉంటాయి</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ఒకటే కాదు</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>విలీనం చేయి</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయి</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>నకిలీల కోసం వెతుకుతోంది</translation>
    </message>
    <message>
        <source>%1 and %2: %3 %
%4</source>
        <translation>%1, %2: %3 %
%4</translation>
    </message>
    <message>
        <source>No two of them look alike.</source>
        <translation>వీటిలో ఏ రెండూ ఒకేలా లేవు.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) look alike. Tick what is to be kept.</source>
        <translation>
            <numerusform>%Ln జత ఒకేలా ఉంది. ఉంచాల్సిన వాటికి టిక్ పెట్టండి.</numerusform>
            <numerusform>%Ln జతలు ఒకేలా ఉన్నాయి. ఉంచాల్సిన వాటికి టిక్ పెట్టండి.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ఫీల్డ్</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>ఉండేది</translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation>అందులో కలిసేది</translation>
    </message>
    <message>
        <source>Another job is writing into the book. Merge when it is done.</source>
        <translation>మరో పని వ్యాపార ఫైల్‌లో రాస్తోంది. అది పూర్తయ్యాక విలీనం చేయండి.</translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln record(s)</source>
        <translation>
            <numerusform>%Ln రికార్డు విలీనమైంది</numerusform>
            <numerusform>%Ln రికార్డులు విలీనమయ్యాయి</numerusform>
        </translation>
    </message>
    <message>
        <source>Another job is writing into the book. Say so when it is done.</source>
        <translation>మరో పని వ్యాపార ఫైల్‌లో రాస్తోంది. అది పూర్తయ్యాక చెప్పండి.</translation>
    </message>
    <message>
        <source>Kept apart: they are not the same</source>
        <translation>వేరుగా ఉంచబడ్డాయి: ఇవి ఒకటే కాదు</translation>
    </message>
</context>
<context>
    <name>kith::EmployeesSettingsPage</name>
    <message>
        <source>Employees</source>
        <translation>ఉద్యోగులు</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>ఉద్యోగి</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>హోదా</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>సంప్రదింపు</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>క్రియాశీలం</translation>
    </message>
    <message>
        <source>Those who work with this business file: they own customers and tasks, and what they do is signed with their name. Every change here can be undone.</source>
        <translation>ఈ వ్యాపార ఫైల్‌తో పనిచేసేవారు: కస్టమర్లు, పనులు వారి బాధ్యతలో ఉంటాయి; వారు చేసిన వాటిపై వారి పేరు ఉంటుంది. ఇక్కడి ప్రతి మార్పునూ రద్దు చేయవచ్చు.</translation>
    </message>
    <message>
        <source>No employees yet</source>
        <translation>ఇంకా ఉద్యోగులు లేరు</translation>
    </message>
    <message>
        <source>Add yourself first, then whoever else works here.</source>
        <translation>ముందు మిమ్మల్ని చేర్చండి, తర్వాత ఇక్కడ పనిచేసే ఇతరులను.</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>చేర్చు… (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>మార్చు… (&amp;C)</translation>
    </message>
    <message>
        <source>Make inac&amp;tive</source>
        <translation>నిష్క్రియం చేయి (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>తీసివేయి (&amp;R)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>అవును</translation>
    </message>
    <message>
        <source>No</source>
        <translation>కాదు</translation>
    </message>
    <message>
        <source>Make ac&amp;tive</source>
        <translation>క్రియాశీలం చేయి (&amp;T)</translation>
    </message>
    <message>
        <source>Employee “%1” added</source>
        <translation>ఉద్యోగి “%1” చేర్చబడ్డారు</translation>
    </message>
    <message>
        <source>Employee “%1” changed</source>
        <translation>ఉద్యోగి “%1” మార్చబడ్డారు</translation>
    </message>
    <message>
        <source>“%1” is inactive now</source>
        <translation>“%1” ఇప్పుడు నిష్క్రియం</translation>
    </message>
    <message>
        <source>“%1” is active now</source>
        <translation>“%1” ఇప్పుడు క్రియాశీలం</translation>
    </message>
    <message>
        <source>Employee “%1” removed</source>
        <translation>ఉద్యోగి “%1” తొలగించబడ్డారు</translation>
    </message>
</context>
<context>
    <name>kith::Encoding</name>
    <message>
        <source>%1 (guessed, %2 % sure)</source>
        <translation>%1 (ఊహ, %2 % ఖాయం)</translation>
    </message>
</context>
<context>
    <name>kith::EraseDialog</name>
    <message>
        <source>• %1: %2</source>
        <translation>• %1: %2</translation>
    </message>
    <message>
        <source>Erase the con&amp;tacts of this customer, too</source>
        <translation>ఈ కస్టమర్ పరిచయాలను కూడా తుడిచివేయి (&amp;T)</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>వ్యక్తిగత డేటా తుడిచివేయి</translation>
    </message>
    <message>
        <source>Looking what belongs to them …</source>
        <translation>వారికి చెందినవి చూస్తోంది…</translation>
    </message>
    <message>
        <source>This cannot be undone. A backup is made first; it and older backups hold the person until they are rotated out, and whoever restores one has them erased again. What notes about others say of them stays.</source>
        <translation>దీన్ని రద్దు చేయలేరు. ముందుగా బ్యాకప్ అవుతుంది; అదీ, పాత బ్యాకప్‌లూ తొలగే వరకు వాటిలో ఈ వ్యక్తి ఉంటారు, ఎవరు పునరుద్ధరించినా ఈ వ్యక్తి మళ్లీ తుడిచివేయబడతారు. ఇతరుల గురించిన గమనికల్లో వారి గురించి ఉన్నది మిగులుతుంది.</translation>
    </message>
    <message>
        <source>The name, to confirm</source>
        <translation>నిర్ధారించడానికి పేరు</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>పురోగతి</translation>
    </message>
    <message>
        <source>E&amp;xport first …</source>
        <translation>ముందు ఎగుమతి చేయి… (&amp;X)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయి</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>శాశ్వతంగా తుడిచివేయి (&amp;E)</translation>
    </message>
    <message>
        <source>Looking what belongs to a person</source>
        <translation>వ్యక్తికి చెందినవి చూస్తోంది</translation>
    </message>
    <message>
        <source>To &amp;confirm, type “%1”:</source>
        <extracomment>The name to type stands between the quotation marks.</extracomment>
        <translation>నిర్ధారించడానికి “%1” అని టైప్ చేయండి (&amp;C):</translation>
    </message>
    <message>
        <source>What goes, for good:</source>
        <translation>శాశ్వతంగా పోయేవి:</translation>
    </message>
    <message>
        <source>Deleted items</source>
        <translation>తొలగించినవి</translation>
    </message>
    <message>
        <source>Lines of the history</source>
        <translation>చరిత్రలోని వరుసలు</translation>
    </message>
    <message>
        <source>What stays, without the link to them:</source>
        <translation>వారితో లింక్ లేకుండా మిగిలేవి:</translation>
    </message>
    <message>
        <source>about others as well</source>
        <translation>ఇతరుల గురించి కూడా</translation>
    </message>
    <message>
        <source>persons of their own</source>
        <translation>వేరే వ్యక్తులు</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Export all that is known of them</source>
        <translation>వారి గురించి తెలిసినదంతా ఎగుమతి చేయి</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting a person</source>
        <translation>వ్యక్తి డేటా ఎగుమతి అవుతోంది</translation>
    </message>
    <message>
        <source>Exported to “%1”. It holds all that is known of them: keep it safe, or give it to them.</source>
        <translation>“%1”కు ఎగుమతైంది. వారి గురించి తెలిసినదంతా అందులో ఉంది: భద్రంగా ఉంచండి, లేదా వారికే ఇవ్వండి.</translation>
    </message>
    <message>
        <source>Erasing personal data</source>
        <translation>వ్యక్తిగత డేటా తుడిచివేస్తోంది</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>తుడిచివేయబడింది</translation>
    </message>
    <message>
        <source>Nothing of them is left in this business file, its history or its search.</source>
        <translation>ఈ వ్యాపార ఫైల్‌లో, దాని చరిత్రలో, శోధనలో వారికి సంబంధించినది ఏదీ మిగల్లేదు.</translation>
    </message>
    <message>
        <source>What the file itself may still hold of them goes at the next start of Kith.</source>
        <translation>ఫైల్‌లో వారి జాడలేమైనా మిగిలి ఉంటే, తర్వాతిసారి Kith ప్రారంభించినప్పుడు పోతాయి.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>మూసివేయి (&amp;L)</translation>
    </message>
</context>
<context>
    <name>kith::ExportDialog</name>
    <message>
        <source>&amp;Everything, in a form that the import takes back</source>
        <translation>అన్నీ, మళ్లీ దిగుమతి కాగల రూపంలో (&amp;E)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ఎగుమతి చేయి</translation>
    </message>
    <message numerus="yes">
        <source>&amp;What is listed: %Ln row(s) with their columns</source>
        <translation>
            <numerusform>జాబితాలో ఉన్నవి: %Ln వరుస, దాని నిలువు వరుసలతో (&amp;W)</numerusform>
            <numerusform>జాబితాలో ఉన్నవి: %Ln వరుసలు, వాటి నిలువు వరుసలతో (&amp;W)</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel వర్క్‌బుక్ (XLSX)</translation>
    </message>
    <message>
        <source>Table as text (CSV)</source>
        <translation>పాఠ్య రూపంలో పట్టిక (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>ఆకృతి</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>ఆకృతి (&amp;F)</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>ఎగుమతి చేయి… (&amp;X)</translation>
    </message>
</context>
<context>
    <name>kith::Exporter</name>
    <message>
        <source>“%1” cannot be exported.</source>
        <translation>“%1” ఎగుమతి చేయలేము.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>ఎగుమతి ఆపివేయబడింది.</translation>
    </message>
</context>
<context>
    <name>kith::FieldDialog</name>
    <message>
        <source>Change a field</source>
        <translation>ఫీల్డ్‌ను మార్చండి</translation>
    </message>
    <message>
        <source>New field of contacts</source>
        <translation>పరిచయాలకు కొత్త ఫీల్డ్</translation>
    </message>
    <message>
        <source>New field of customers</source>
        <translation>కస్టమర్లకు కొత్త ఫీల్డ్</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>లేబుల్</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>విలువ రకం</translation>
    </message>
    <message>
        <source>C&amp;hoices, as they will be offered</source>
        <translation>ఎంపికలు, అవి కనిపించే క్రమంలో (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>లేబుల్ (&amp;L)</translation>
    </message>
    <message>
        <source>Kind of value: stays, as there are values</source>
        <translation>విలువ రకం: విలువలు ఉన్నాయి కాబట్టి మారదు</translation>
    </message>
    <message>
        <source>&amp;Kind of value</source>
        <translation>విలువ రకం (&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయి</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>సేవ్ చేయి (&amp;S)</translation>
    </message>
    <message>
        <source>Filters and files call it by a name made from the label.</source>
        <translation>ఫిల్టర్లు, ఫైళ్లు దీన్ని లేబుల్ నుంచి తయారైన పేరుతో పిలుస్తాయి.</translation>
    </message>
    <message>
        <source>Filters and files call it %1</source>
        <translation>ఫిల్టర్లు, ఫైళ్లు దీన్ని %1 అని పిలుస్తాయి</translation>
    </message>
    <message>
        <source>Give it a label, such as “Shoe size”.</source>
        <translation>“షూ సైజు” వంటి లేబుల్ ఇవ్వండి.</translation>
    </message>
    <message>
        <source>A label has letters or digits.</source>
        <translation>లేబుల్‌లో అక్షరాలు లేదా అంకెలు ఉండాలి.</translation>
    </message>
    <message>
        <source>Add what can be chosen.</source>
        <translation>ఎంచుకోగలిగేవి చేర్చండి.</translation>
    </message>
    <message>
        <source>Two choices are the same. Write one of them otherwise.</source>
        <translation>రెండు ఎంపికలు ఒకేలా ఉన్నాయి. ఒకదాన్ని వేరుగా రాయండి.</translation>
    </message>
</context>
<context>
    <name>kith::FieldEditor</name>
    <message>
        <source>for example 2026-11-30</source>
        <translation>ఉదా. 2026-11-30</translation>
    </message>
    <message>
        <source>for example 1990-02-28, or 28 Feb</source>
        <translation>ఉదా. 1990-02-28, లేదా 28 Feb</translation>
    </message>
    <message>
        <source>several with ; between</source>
        <translation>చాలా ఉంటే మధ్యలో ;</translation>
    </message>
    <message>
        <source>for example fri 3pm, in 2 weeks, 2026-11-30</source>
        <translation>ఉదా. శుక్రవారం మధ్యాహ్నం 3 గంటలకు, 2 వారాల్లో, 2026-11-30</translation>
    </message>
    <message>
        <source>for example 15:00</source>
        <translation>ఉదా. 15:00</translation>
    </message>
    <message>
        <source>for example today 3pm, yesterday 15:30, 2026-11-30 9:00</source>
        <translation>ఉదా. ఈరోజు 3pm, నిన్న 15:30, 2026-11-30 9:00</translation>
    </message>
</context>
<context>
    <name>kith::FieldsSettingsPage</name>
    <message>
        <source>Fields of whom</source>
        <translation>ఎవరి ఫీల్డ్‌లు</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>మీ సొంత ఫీల్డ్‌లు</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ఫీల్డ్</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>విలువ రకం</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>నింపినవి</translation>
    </message>
    <message>
        <source>What you add stands in lists, forms, filters, imports and exports at once. Every change here can be undone.</source>
        <translation>మీరు చేర్చేది జాబితాలు, ఫారాలు, ఫిల్టర్లు, దిగుమతులు, ఎగుమతుల్లో వెంటనే కనిపిస్తుంది. ఇక్కడి ప్రతి మార్పును చర్యరద్దు చేయవచ్చు.</translation>
    </message>
    <message>
        <source>No fields of your own yet</source>
        <translation>ఇంకా మీ సొంత ఫీల్డ్‌లు లేవు</translation>
    </message>
    <message>
        <source>Shoe size, allergies, licence plate: add what your business wants to know.</source>
        <translation>షూ సైజు, అలెర్జీలు, వాహన నంబరు: మీ వ్యాపారానికి తెలియాల్సినవి చేర్చండి.</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>చేర్చు… (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>మార్చు… (&amp;C)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>పైకి జరుపు (&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>కిందికి జరుపు (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>తీసివేయి (&amp;R)</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>ఫీల్డ్‌లు</translation>
    </message>
    <message>
        <source>Field “%1” added</source>
        <translation>“%1” ఫీల్డ్ చేర్చబడింది</translation>
    </message>
    <message>
        <source>Changing the field “%1”</source>
        <translation>“%1” ఫీల్డ్‌ను మారుస్తోంది</translation>
    </message>
    <message>
        <source>Field “%1” changed</source>
        <translation>“%1” ఫీల్డ్ మార్చబడింది</translation>
    </message>
    <message>
        <source>Field “%1” moved</source>
        <translation>“%1” ఫీల్డ్ జరపబడింది</translation>
    </message>
    <message numerus="yes">
        <source>Field “%1” removed, with %Ln value(s)</source>
        <translation>
            <numerusform>“%1” ఫీల్డ్ %Ln విలువతో పాటు తీసివేయబడింది</numerusform>
            <numerusform>“%1” ఫీల్డ్ %Ln విలువలతో పాటు తీసివేయబడింది</numerusform>
        </translation>
    </message>
    <message>
        <source>Field “%1” removed</source>
        <translation>“%1” ఫీల్డ్ తీసివేయబడింది</translation>
    </message>
    <message>
        <source>Removing the field “%1”</source>
        <translation>“%1” ఫీల్డ్‌ను తీసివేస్తోంది</translation>
    </message>
</context>
<context>
    <name>kith::FilterLine</name>
    <message>
        <source>Ctrl+Space offers fields and values</source>
        <translation>ఫీల్డ్‌లు, విలువల సూచనలకు Ctrl+Space</translation>
    </message>
    <message>
        <source>Search, or filter: %1</source>
        <translation>వెతకండి, లేదా ఫిల్టర్: %1</translation>
    </message>
    <message>
        <source>Search or filter</source>
        <translation>వెతకండి లేదా ఫిల్టర్ చేయండి</translation>
    </message>
</context>
<context>
    <name>kith::FirstStartDialog</name>
    <message>
        <source>My business</source>
        <translation>నా వ్యాపారం</translation>
    </message>
    <message>
        <source>Welcome to Kith</source>
        <translation>Kithకు స్వాగతం</translation>
    </message>
    <message>
        <source>Everything about your customers in one file, which is yours and stays on this computer. Backups are made by themselves, reopened and checked.</source>
        <translation>మీ కస్టమర్ల గురించి అంతా ఒకే ఫైల్‌లో; అది మీది, ఈ కంప్యూటర్‌లోనే ఉంటుంది. బ్యాకప్‌లు వాటంతటవే తయారై, మళ్లీ తెరిచి తనిఖీ చేయబడతాయి.</translation>
    </message>
    <message>
        <source>Name of your &amp;business</source>
        <translation>మీ వ్యాపారం పేరు (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Currency you count in</source>
        <translation>మీరు లెక్కించే కరెన్సీ (&amp;C)</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>ఉంచే చోటు</translation>
    </message>
    <message>
        <source>Backups in</source>
        <translation>బ్యాకప్‌ల చోటు</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>ప్రారంభించు (&amp;S)</translation>
    </message>
    <message>
        <source>Start and &amp;import my customer list …</source>
        <translation>ప్రారంభించి కస్టమర్ల జాబితాను దిగుమతి చేయి… (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Try it with a sample business</source>
        <translation>నమూనా వ్యాపారంతో ప్రయత్నించు (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open a file I have …</source>
        <translation>ఉన్న ఫైల్‌ను తెరువు… (&amp;O)</translation>
    </message>
    <message>
        <source>Give your business a name: its file is called so.</source>
        <translation>మీ వ్యాపారానికి పేరు ఇవ్వండి: ఫైల్‌కు అదే పేరు.</translation>
    </message>
    <message>
        <source>“%1” is no currency. Type its three letters, such as VND or EUR.</source>
        <translation>“%1” కరెన్సీ కాదు. VND లేదా EUR వంటి మూడు అక్షరాలు రాయండి.</translation>
    </message>
    <message>
        <source>Sample business</source>
        <translation>నమూనా వ్యాపారం</translation>
    </message>
    <message>
        <source>Open a business file</source>
        <translation>వ్యాపార ఫైల్‌ను తెరువు</translation>
    </message>
    <message>
        <source>Business files (*.kith)</source>
        <translation>వ్యాపార ఫైల్‌లు (*.kith)</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup …</source>
        <translation>బ్యాకప్ నుంచి పునరుద్ధరించు… (&amp;R)</translation>
    </message>
    <message>
        <source>Restoring and checking the backup …</source>
        <translation>బ్యాకప్‌ను పునరుద్ధరించి తనిఖీ చేస్తోంది…</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>ఖాళీగా వదలవచ్చు</translation>
    </message>
    <message>
        <source>Your own &amp;name</source>
        <translation>మీ పేరు (&amp;N)</translation>
    </message>
</context>
<context>
    <name>kith::FormDesk</name>
    <message>
        <source>Kith ended before this was saved. It is as you typed it.</source>
        <translation>ఇది సేవ్ కాకముందే Kith ముగిసింది. మీరు రాసినట్లే ఉంది.</translation>
    </message>
    <message>
        <source>This could not enter the book: %1</source>
        <translation>ఇది వ్యాపార ఫైల్‌లోకి వెళ్లలేదు: %1</translation>
    </message>
    <message>
        <source>%1 Save it as a new record, or cancel.</source>
        <translation>%1 కొత్త రికార్డుగా సేవ్ చేయండి, లేదా రద్దు చేయండి.</translation>
    </message>
    <message>
        <source>What was typed belongs to a newer Kith.</source>
        <translation>రాసినది Kith కొత్త వెర్షన్‌కు చెందినది.</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 మార్చబడింది</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 చేర్చబడింది</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>నమోదైంది</translation>
    </message>
    <message>
        <source>Nobody in this book has the number %1. Save them as a new prospect, and log the call.</source>
        <translation>ఈ వ్యాపార ఫైల్‌లో %1 నంబరు ఎవరిదీ కాదు. కొత్త సంభావ్య కస్టమర్‌గా సేవ్ చేసి, కాల్ నమోదు చేయండి.</translation>
    </message>
    <message>
        <source>“%1” holds no telephone number to look for.</source>
        <translation>“%1”లో వెతకడానికి ఫోన్ నంబర్ లేదు.</translation>
    </message>
</context>
<context>
    <name>kith::GeneralSettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>సిస్టమ్‌లాగే</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>లేత</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ముదురు</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>భాష (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>రంగులు (&amp;C)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>కరెన్సీ</translation>
    </message>
    <message>
        <source>Business file</source>
        <translation>వ్యాపార ఫైల్</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>బ్యాకప్‌లు</translation>
    </message>
    <message>
        <source>General</source>
        <translation>సాధారణం</translation>
    </message>
    <message>
        <source>&amp;First day of the week</source>
        <translation>వారంలో మొదటి రోజు (&amp;F)</translation>
    </message>
    <message>
        <source>As the language has it: %1</source>
        <translation>భాషను బట్టి: %1</translation>
    </message>
    <message>
        <source>The fiscal &amp;year begins in</source>
        <translation>ఆర్థిక సంవత్సరం మొదలయ్యే నెల (&amp;Y)</translation>
    </message>
    <message>
        <source>For everybody who works with this business file: reports and filters know this and last fiscal year</source>
        <translation>ఈ వ్యాపార ఫైల్‌తో పనిచేసే అందరికీ: నివేదికలు, ఫిల్టర్లు ఈ ఆర్థిక సంవత్సరాన్ని, గత ఆర్థిక సంవత్సరాన్ని దీన్ని బట్టి లెక్కిస్తాయి</translation>
    </message>
</context>
<context>
    <name>kith::HistoryModel</name>
    <message>
        <source>Changed</source>
        <translation>మార్చారు</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>తీసివేశారు</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>చేర్చారు</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>చర్యరద్దు చేశారు</translation>
    </message>
</context>
<context>
    <name>kith::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>చరిత్ర</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>దీన్ని చర్యరద్దు చేయి</translation>
    </message>
</context>
<context>
    <name>kith::ImportColumns</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>మధ్య పేరు</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>ఇంటి పేరు</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>ఫైల్‌లోని నిలువు వరుసలు</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>ఫైల్‌లోని నిలువు వరుస</translation>
    </message>
    <message>
        <source>Field here</source>
        <translation>ఇక్కడి ఫీల్డ్</translation>
    </message>
    <message>
        <source>Row 1</source>
        <translation>వరుస 1</translation>
    </message>
    <message>
        <source>Row 2</source>
        <translation>వరుస 2</translation>
    </message>
    <message>
        <source>Row 3</source>
        <translation>వరుస 3</translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) keep what was found for them.</source>
        <translation>
            <numerusform>మరో %n నిలువు వరుస గుర్తించినట్టే ఉంటుంది.</numerusform>
            <numerusform>మరో %n నిలువు వరుసలు గుర్తించినట్టే ఉంటాయి.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>నిలువు వరుస %1కు ఫీల్డ్</translation>
    </message>
    <message>
        <source>As a part of others</source>
        <translation>ఇతరవాటిలో భాగంగా</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>దిగుమతి కాదు</translation>
    </message>
</context>
<context>
    <name>kith::ImportDialog</name>
    <message>
        <source>-rejected</source>
        <translation>-rejected</translation>
    </message>
    <message>
        <source>Skip those already there</source>
        <translation>ఉన్నవారిని వదిలేయి</translation>
    </message>
    <message>
        <source>Update those already there</source>
        <translation>ఉన్నవారిని నవీకరించు</translation>
    </message>
    <message>
        <source>Add all as new</source>
        <translation>అందరినీ కొత్తగా చేర్చు</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>పురోగతి</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయి</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>దిగుమతి చేయి</translation>
    </message>
    <message>
        <source>Looking into %1</source>
        <translation>%1 చూస్తోంది</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 దిగుమతి అవుతోంది</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>ఆపుతోంది…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>ఆపివేయబడింది. ఏదీ మారలేదు.</translation>
    </message>
    <message>
        <source>Imported — %1</source>
        <translation>దిగుమతైంది — %1</translation>
    </message>
    <message>
        <source>Go on &amp;working</source>
        <translation>పని కొనసాగించు (&amp;W)</translation>
    </message>
    <message>
        <source>The import goes on; the foot of the window shows how far it is</source>
        <translation>దిగుమతి కొనసాగుతోంది; ఎంతవరకు వచ్చిందో విండో అడుగున కనిపిస్తుంది</translation>
    </message>
    <message>
        <source>The rejected rows are in %1.</source>
        <translation>తిరస్కరించిన వరుసలు %1లో ఉన్నాయి.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయి</translation>
    </message>
    <message>
        <source>As found by themselves</source>
        <translation>తానుగా గుర్తించినట్టు</translation>
    </message>
    <message>
        <source>As kept: %1</source>
        <translation>ఉంచినట్టు: %1</translation>
    </message>
    <message>
        <source>These columns are kept as %1, for the next such file.</source>
        <translation>ఇలాంటి తర్వాతి ఫైల్ కోసం ఈ జత %1 పేరుతో ఉంచబడింది.</translation>
    </message>
    <message>
        <source>Choose an XLSX, CSV, TSV or JSON file: an old spreadsheet, or an export of another program. You see what would change before anything does.</source>
        <translation>XLSX, CSV, TSV లేదా JSON ఫైల్‌ను ఎంచుకోండి: పాత స్ప్రెడ్‌షీట్, లేదా మరో ప్రోగ్రామ్ ఎగుమతి. ఏదైనా మారకముందే ఏం మారుతుందో చూస్తారు.</translation>
    </message>
    <message>
        <source>&amp;1 File</source>
        <translation>&amp;1 ఫైల్</translation>
    </message>
    <message>
        <source>&amp;2 Columns</source>
        <translation>&amp;2 నిలువు వరుసలు</translation>
    </message>
    <message>
        <source>&amp;3 What would change</source>
        <translation>&amp;3 ఏం మారుతుంది</translation>
    </message>
    <message>
        <source>&amp;4 Result</source>
        <translation>&amp;4 ఫలితం</translation>
    </message>
    <message>
        <source>Which columns are which fields</source>
        <translation>ఏ నిలువు వరుస ఏ ఫీల్డ్</translation>
    </message>
    <message>
        <source>Name for these columns</source>
        <translation>ఈ జతకు పేరు</translation>
    </message>
    <message>
        <source>&amp;Keep for next time</source>
        <translation>తర్వాతి సారికి ఉంచు (&amp;K)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>తర్వాత (&amp;X)</translation>
    </message>
    <message>
        <source>Every column has its field.</source>
        <translation>ప్రతి నిలువు వరుసకు ఫీల్డ్ ఉంది.</translation>
    </message>
    <message>
        <source>Not imported: %1. Choose a field for what you want to keep.</source>
        <translation>దిగుమతి కానివి: %1. ఉంచాల్సిన వాటికి ఫీల్డ్ ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>What is in the book already</source>
        <translation>వ్యాపార ఫైల్‌లో ఇప్పటికే ఉన్నవి</translation>
    </message>
    <message>
        <source>Check the first rows: are the letters, the columns and what the rows are right?</source>
        <translation>మొదటి వరుసలు చూడండి: అక్షరాలు, నిలువు వరుసలు, వరుసల రకం సరిగ్గా ఉన్నాయా?</translation>
    </message>
    <message>
        <source>This would happen: %1</source>
        <translation>ఇలా జరుగుతుంది: %1</translation>
    </message>
</context>
<context>
    <name>kith::ImportDifferences</name>
    <message>
        <source>&amp;New: %1</source>
        <translation>కొత్తవి: %1 (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Adding something: %1</source>
        <translation>కొంత చేర్చేవి: %1 (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Differing: %1</source>
        <translation>భిన్నమైనవి: %1 (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rejected: %1</source>
        <translation>తిరస్కరించినవి: %1 (&amp;R)</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ఏం మారుతుంది</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>వరుస</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more such row(s)</source>
        <translation>
            <numerusform>ఇలాంటి మరో %Ln వరుస</numerusform>
            <numerusform>ఇలాంటి మరో %Ln వరుసలు</numerusform>
        </translation>
    </message>
    <message>
        <source>Record and details</source>
        <translation>రికార్డు, వివరాలు</translation>
    </message>
    <message>
        <source>Nothing would change: all rows are there already, as they are.</source>
        <translation>ఏదీ మారదు: వరుసలన్నీ ఇప్పటికే ఉన్నట్టే ఉన్నాయి.</translation>
    </message>
</context>
<context>
    <name>kith::ImportFilePage</name>
    <message>
        <source>Choose file …</source>
        <translation>ఫైల్‌ను ఎంచుకోండి…</translation>
    </message>
    <message>
        <source>No file yet. It may also be dropped here.</source>
        <translation>ఇంకా ఫైల్ లేదు. ఇక్కడ వదలవచ్చు కూడా.</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>ఎన్‌కోడింగ్ (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Between columns</source>
        <translation>నిలువు వరుసల మధ్య (&amp;B)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>కామా</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>సెమికోలన్</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>ట్యాబ్</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>నిలువు గీత</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>షీట్ (&amp;H)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>దిగుమతి చేయి</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt *.json)</source>
        <translation>పట్టికలు (*.xlsx *.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>అన్ని ఫైల్‌లు (*)</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>ఫైల్‌లోని మొదటి వరుసలు</translation>
    </message>
    <message>
        <source>&amp;Rows are</source>
        <translation>వరుసలు ఏవి (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Decimals begin with</source>
        <translation>దశాంశ గుర్తు (&amp;D)</translation>
    </message>
    <message>
        <source>As each number shows</source>
        <translation>ఒక్కో సంఖ్యను బట్టి</translation>
    </message>
    <message>
        <source>A point: 1.5</source>
        <translation>చుక్క: 1.5</translation>
    </message>
    <message>
        <source>A comma: 1,5</source>
        <translation>కామా: 1,5</translation>
    </message>
    <message>
        <source>Da&amp;ys are written</source>
        <translation>తేదీల రూపం (&amp;Y)</translation>
    </message>
    <message>
        <source>As the file shows</source>
        <translation>ఫైల్‌ను బట్టి</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>రోజు, నెల, సంవత్సరం</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>నెల, రోజు, సంవత్సరం</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>సంవత్సరం, నెల, రోజు</translation>
    </message>
    <message>
        <source>%1. Choose another encoding where letters below look wrong.</source>
        <translation>%1. కింది అక్షరాలు తప్పుగా కనిపిస్తే మరో ఎన్‌కోడింగ్ ఎంచుకోండి.</translation>
    </message>
</context>
<context>
    <name>kith::ImportResult</name>
    <message>
        <source>&amp;Save rejected rows …</source>
        <translation>తిరస్కరించిన వరుసలను సేవ్ చేయి… (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>దిగుమతిని రద్దు చేయి (&amp;U)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Imported — %1</source>
        <translation>దిగుమతైంది — %1</translation>
    </message>
    <message>
        <source>Tags made beside</source>
        <translation>పక్కన తయారైన ట్యాగ్‌లు</translation>
    </message>
    <message>
        <source>Employees made beside</source>
        <translation>పక్కన తయారైన ఉద్యోగులు</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>తిరస్కరించిన వరుసలను సేవ్ చేయి</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>పట్టికలు (*.csv)</translation>
    </message>
    <message>
        <source>The rejected rows are in %1, each with its reason. Correct them there and import it.</source>
        <translation>తిరస్కరించిన వరుసలు కారణంతో సహా %1లో ఉన్నాయి. అక్కడ సరిచేసి ఆ ఫైల్‌ను దిగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>%1 రాయలేము. మరో చోటు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Customers made beside</source>
        <translation>పక్కన తయారైన కస్టమర్లు</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>చేరినవి</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>నవీకరించినవి</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>వదిలేసినవి</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>తిరస్కరించినవి</translation>
    </message>
</context>
<context>
    <name>kith::ImportRun</name>
    <message>
        <source>A record disappeared during the import. Try again.</source>
        <translation>దిగుమతి సమయంలో ఒక రికార్డు మాయమైంది. మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>వరుస %1: %2</translation>
    </message>
</context>
<context>
    <name>kith::Importer</name>
    <message>
        <source>“%1” cannot be imported. What can: %2.</source>
        <translation>“%1” దిగుమతి చేయలేము. చేయగలవి: %2.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 ఫోల్డర్. అందులోని ఫైల్ పేరు ఇవ్వండి.</translation>
    </message>
    <message>
        <source>%1 holds visiting or calendar cards. Export the list as CSV and import that.</source>
        <translation>%1లో విజిటింగ్ కార్డులు లేదా క్యాలెండర్ ఉన్నాయి. జాబితాను CSVగా ఎగుమతి చేసి దిగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>%1 characters did not fit the encoding %2 and were replaced by what they most likely are.</source>
        <translation>%1 అక్షరాలు %2 ఎన్‌కోడింగ్‌లో ఇమడలేదు; వాటి బదులు సరైనవిగా తోచినవి పెట్టాం.</translation>
    </message>
    <message>
        <source>These columns were not imported: %1.</source>
        <translation>ఈ నిలువు వరుసలు దిగుమతి కాలేదు: %1.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>దిగుమతి ఆపివేయబడింది. ఏదీ మారలేదు.</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet of an old kind, or one with a password. Open it, save the table as .xlsx without a password, or as CSV, and import that.</source>
        <translation>%1 పాత రకం లేదా పాస్‌వర్డ్ ఉన్న స్ప్రెడ్‌షీట్. తెరిచి, పాస్‌వర్డ్ లేకుండా .xlsxగా లేదా CSVగా సేవ్ చేసి దిగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 చదవలేము: %2.</translation>
    </message>
    <message>
        <source>%1 is no workbook: it has no sheets to choose from.</source>
        <translation>%1 వర్క్‌బుక్ కాదు: ఎంచుకోవడానికి షీట్‌లు లేవు.</translation>
    </message>
    <message>
        <source>The encoding was guessed: %1. Choose another one where letters look wrong.</source>
        <translation>ఎన్‌కోడింగ్ ఊహించాం: %1. అక్షరాలు తప్పుగా కనిపిస్తే మరొకటి ఎంచుకోండి.</translation>
    </message>
</context>
<context>
    <name>kith::Instance</name>
    <message>
        <source>Later starts of Kith cannot reach this window.</source>
        <translation>తర్వాతి Kith ప్రారంభాలు ఈ విండోను చేరలేవు.</translation>
    </message>
</context>
<context>
    <name>kith::InteractionsPage</name>
    <message>
        <source>Kind</source>
        <translation>రకం</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>అన్ని రకాలు</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ఫలితం</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>అన్ని ఫలితాలు</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>వ్యవధి</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>ఎప్పుడైనా</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ఈరోజు</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>గత 7 రోజులు</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>గత 30 రోజులు</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>గత 12 నెలలు</translation>
    </message>
    <message>
        <source>&amp;Log a call …</source>
        <translation>కాల్ నమోదు చేయి… (&amp;L)</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation>ఇంకా ఏదీ నమోదు కాలేదు</translation>
    </message>
    <message>
        <source>Write down a call, a visit or a message: Ctrl+L, from anywhere.</source>
        <translation>కాల్, సందర్శన లేదా సందేశాన్ని నమోదు చేయండి: Ctrl+L, ఎక్కడినుంచైనా.</translation>
    </message>
</context>
<context>
    <name>kith::Job</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2లో %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln పూర్తి</numerusform>
            <numerusform>%Ln పూర్తి</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 a second</source>
        <translation>%1 · సెకనుకు %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n second(s) left</source>
        <translation>
            <numerusform>%1 · %n సెకను మిగిలింది</numerusform>
            <numerusform>%1 · %n సెకన్లు మిగిలాయి</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::JsonRows</name>
    <message>
        <source>The file has no list of %1. Write it as [{…}, …] or {&quot;rows&quot;: [{…}, …]}.</source>
        <translation>ఫైల్‌లో %1 జాబితా లేదు. [{…}, …] లేదా {&quot;rows&quot;: [{…}, …]} రూపంలో రాయండి.</translation>
    </message>
    <message>
        <source>This is not a JSON object: %1.</source>
        <translation>ఇది JSON ఆబ్జెక్ట్ కాదు: %1.</translation>
    </message>
    <message>
        <source>The record in line %1 is longer than 16 MB.</source>
        <translation>వరుస %1లోని రికార్డు 16 MB కంటే పొడవు.</translation>
    </message>
    <message>
        <source>The file is no valid JSON: see line %1. Nothing was changed.</source>
        <translation>ఫైల్ సరైన JSON కాదు: వరుస %1 చూడండి. ఏదీ మారలేదు.</translation>
    </message>
</context>
<context>
    <name>kith::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>కీలు</translation>
    </message>
    <message>
        <source>Everything that has a key</source>
        <translation>కీ ఉన్నవన్నీ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయి</translation>
    </message>
</context>
<context>
    <name>kith::KithStyle</name>
    <message>
        <source>Clear</source>
        <translation>ఖాళీ చేయి</translation>
    </message>
</context>
<context>
    <name>kith::ListEditor</name>
    <message>
        <source>Add another</source>
        <translation>మరొకటి చేర్చు</translation>
    </message>
    <message>
        <source>Add another: %1</source>
        <translation>మరొకటి చేర్చు: %1</translation>
    </message>
</context>
<context>
    <name>kith::ListOutput</name>
    <message>
        <source>Print list …</source>
        <translation>జాబితాను ముద్రించు…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>ఎగుమతి చేయి…</translation>
    </message>
</context>
<context>
    <name>kith::ListSums</name>
    <message>
        <source>%1: %2 in all, %3 on average</source>
        <translation>%1: మొత్తం %2, సగటు %3</translation>
    </message>
</context>
<context>
    <name>kith::LockDialog</name>
    <message>
        <source>You may read it here meanwhile, or wait: it opens as soon as it is closed there.</source>
        <translation>ఈలోపు ఇక్కడ చదవవచ్చు, లేదా వేచి ఉండండి: అక్కడ మూసిన వెంటనే ఇది తెరుచుకుంటుంది.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయి</translation>
    </message>
    <message>
        <source>&amp;Read only</source>
        <translation>చదవడానికి మాత్రమే (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>వేచి ఉండు (&amp;W)</translation>
    </message>
    <message>
        <source>Waiting …</source>
        <translation>వేచి ఉంది…</translation>
    </message>
    <message>
        <source>This business file is open already</source>
        <translation>ఈ వ్యాపార ఫైల్ ఇప్పటికే తెరిచి ఉంది</translation>
    </message>
</context>
<context>
    <name>kith::LogDialog</name>
    <message>
        <source>Log a call</source>
        <translation>కాల్ నమోదు చేయి</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>ఏం జరిగింది (&amp;W)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ఏం జరిగింది</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>రకం</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>ఎవరితో</translation>
    </message>
    <message>
        <source>With whom? Type a name or a number</source>
        <translation>ఎవరితో? పేరు లేదా నంబరు టైప్ చేయండి</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1, %2తో</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>తదుపరి అడుగు</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>తదుపరి అడుగు (&amp;N)</translation>
    </message>
    <message>
        <source>A task for %1</source>
        <translation>పని: %1</translation>
    </message>
    <message>
        <source>A task for tomorrow, as no day is named</source>
        <translation>రోజు రాయలేదు కాబట్టి రేపటి పని</translation>
    </message>
    <message>
        <source> min</source>
        <translation> ని.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>నిమిషాలు</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>ఎంతసేపు పట్టింది</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>సంతృప్తి</translation>
    </message>
    <message>
        <source>Satisfaction …</source>
        <translation>సంతృప్తి…</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>5కి %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయి</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>సేవ్ చేయి</translation>
    </message>
    <message>
        <source>Choose with whom it was: type a name or a number and pick one of the list.</source>
        <translation>ఎవరితోనో ఎంచుకోండి: పేరు లేదా నంబరు టైప్ చేసి జాబితాలో ఒకటి తీసుకోండి.</translation>
    </message>
    <message>
        <source>What you typed is not saved. Save it with Ctrl+Enter, or press Esc again to discard it.</source>
        <translation>మీరు టైప్ చేసినది సేవ్ కాలేదు. Ctrl+Enterతో సేవ్ చేయండి, లేదా వదిలేయడానికి Esc మళ్లీ నొక్కండి.</translation>
    </message>
    <message>
        <source>Name a time — tomorrow, fri 3pm, in 2 weeks — and it becomes a task.</source>
        <translation>సమయం రాయండి — రేపు, శుక్రవారం మధ్యాహ్నం 3 గంటలకు, 2 వారాల్లో — అది పని అవుతుంది.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have this number: choose one</source>
        <translation>
            <numerusform>%Ln వ్యక్తికి ఈ నంబరు ఉంది: ఎంచుకోండి</numerusform>
            <numerusform>%Ln మందికి ఈ నంబరు ఉంది: ఒకరిని ఎంచుకోండి</numerusform>
        </translation>
    </message>
    <message>
        <source>For example: call back with the price fri 3pm</source>
        <translation>ఉదా.: ధర చెప్పడానికి ఫోన్ శుక్రవారం 3 గంటలకు</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>దిశ</translation>
    </message>
    <message>
        <source>What kind of talk it was</source>
        <translation>ఎలాంటి సంభాషణ</translation>
    </message>
    <message>
        <source>Who began</source>
        <translation>ఎవరు మొదలుపెట్టారు</translation>
    </message>
    <message>
        <source>How satisfied they are</source>
        <translation>ఎంత సంతృప్తిగా ఉన్నారు</translation>
    </message>
</context>
<context>
    <name>kith::MainWindow</name>
    <message>
        <source>%1 — Kith</source>
        <translation>%1 — Kith</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting change(s) entered the book</source>
        <translation>
            <numerusform>వేచి ఉన్న %Ln మార్పు వ్యాపార ఫైల్‌లో చేరింది</numerusform>
            <numerusform>వేచి ఉన్న %Ln మార్పులు వ్యాపార ఫైల్‌లో చేరాయి</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>దిగుమతి చేయి… (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>నిష్క్రమించు (&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting for the running job</source>
        <translation>
            <numerusform>జరుగుతున్న పని కోసం %Ln మార్పు వేచి ఉంది</numerusform>
            <numerusform>జరుగుతున్న పని కోసం %Ln మార్పులు వేచి ఉన్నాయి</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved; it enters the book when the running job is done</source>
        <translation>సేవ్ అయింది; జరుగుతున్న పని పూర్తయ్యాక వ్యాపార ఫైల్‌లో చేరుతుంది</translation>
    </message>
    <message numerus="yes">
        <source>Backed up and checked: %Ln customer(s)</source>
        <translation>
            <numerusform>బ్యాకప్, తనిఖీ పూర్తి: %Ln కస్టమర్</numerusform>
            <numerusform>బ్యాకప్, తనిఖీ పూర్తి: %Ln కస్టమర్లు</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>ఇప్పుడే బ్యాకప్ చేయి (&amp;B)</translation>
    </message>
    <message>
        <source>This book lies in a folder that other computers share: on a network, or kept in step by a cloud program. Open it on one computer at a time. It is safer and faster on a disk of this computer: close Kith, move the file there, and let the shared folder hold its backups.</source>
        <translation>ఈ వ్యాపార ఫైల్ ఇతర కంప్యూటర్లు పంచుకునే ఫోల్డర్‌లో ఉంది: నెట్‌వర్క్‌లో, లేదా క్లౌడ్ ప్రోగ్రామ్ ద్వారా. ఒకసారి ఒకే కంప్యూటర్‌లో తెరవండి. ఈ కంప్యూటర్ డిస్క్‌లో ఉంటే మరింత భద్రం, వేగం: Kith మూసి, ఫైల్‌ను అక్కడికి మార్చి, పంచుకున్న ఫోల్డర్‌లో బ్యాకప్‌లు ఉంచండి.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>ఇంకా బ్యాకప్ లేదు</translation>
    </message>
    <message>
        <source>Kith makes one by itself within half an hour of a change.</source>
        <translation>మార్పు జరిగిన అరగంటలో Kith తానే బ్యాకప్ చేస్తుంది.</translation>
    </message>
    <message>
        <source>Backup verified %1</source>
        <translation>బ్యాకప్ ధృవీకరణ %1</translation>
    </message>
    <message>
        <source>The last backup was made, reopened and checked: %1</source>
        <translation>చివరి బ్యాకప్ చేసి, మళ్లీ తెరిచి, తనిఖీ చేయబడింది: %1</translation>
    </message>
    <message>
        <source>Making search and order again for this version</source>
        <translation>ఈ వెర్షన్ కోసం శోధన, క్రమం మళ్లీ తయారవుతున్నాయి</translation>
    </message>
    <message>
        <source>&amp;Labels in the navigation</source>
        <translation>నావిగేషన్‌లో లేబుళ్లు (&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>తాజా చేయి (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>సెట్టింగ్‌లు… (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Deleted items …</source>
        <translation>తొలగించినవి… (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>కీలు (&amp;K)</translation>
    </message>
    <message>
        <source>The window changes its language and colours at the next start</source>
        <translation>తర్వాతిసారి తెరిచినప్పుడు విండో భాష, రంగులు మారతాయి</translation>
    </message>
    <message>
        <source>outside %1</source>
        <translation>వెలుపల %1</translation>
    </message>
    <message>
        <source>none outside yet</source>
        <translation>వెలుపల ఇంకా లేదు</translation>
    </message>
    <message>
        <source>The second place is there.</source>
        <translation>రెండో చోటు అందుబాటులో ఉంది.</translation>
    </message>
    <message>
        <source>The second place is not there.</source>
        <translation>రెండో చోటు అందుబాటులో లేదు.</translation>
    </message>
    <message>
        <source>Backed up to the second place, encrypted and checked</source>
        <translation>రెండో చోటుకు బ్యాకప్ చేసి, ఎన్‌క్రిప్ట్ చేసి తనిఖీ చేయబడింది</translation>
    </message>
    <message>
        <source>This desktop keeps no passwords for Kith: it asks for the passphrase once after each start</source>
        <translation>ఈ డెస్క్‌టాప్ Kith కోసం పాస్‌వర్డ్‌లను ఉంచదు: ప్రతిసారి ప్రారంభమయ్యాక పాస్‌ఫ్రేజ్‌ను ఒకసారి అడుగుతుంది</translation>
    </message>
    <message>
        <source>Nothing can be imported here. %1</source>
        <translation>ఇక్కడ ఏదీ దిగుమతి చేయలేము. %1</translation>
    </message>
    <message>
        <source>&amp;Employees …</source>
        <translation>ఉద్యోగులు… (&amp;Y)</translation>
    </message>
</context>
<context>
    <name>kith::NamedRecords</name>
    <message>
        <source>There is no %1. Correct the number.</source>
        <translation>%1 లేదు. సంఖ్య సరిచేయండి.</translation>
    </message>
    <message>
        <source>Several %1 are called “%2”. Write %3:NUMBER to say which one is meant.</source>
        <translation>చాలా %1 “%2” పేరుతో ఉన్నాయి. ఏదో చెప్పడానికి %3:NUMBER రాయండి.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”. Correct the name, or let the import make %3 it lacks.</source>
        <translation>“%2” అనే %1 లేదు. పేరు సరిచేయండి, లేదా దిగుమతి లోపించిన %3 తయారు చేసేలా ఎంచుకోండి.</translation>
    </message>
</context>
<context>
    <name>kith::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>పేజీలు</translation>
    </message>
</context>
<context>
    <name>kith::Navigator</name>
    <message>
        <source>&amp;Back</source>
        <translation>వెనుకకు (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>ముందుకు (&amp;F)</translation>
    </message>
</context>
<context>
    <name>kith::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>గమనింపు</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>అర్థమైంది</translation>
    </message>
</context>
<context>
    <name>kith::PageHeader</name>
    <message>
        <source>Search or command</source>
        <translation>శోధన లేదా కమాండ్</translation>
    </message>
    <message>
        <source>&amp;Search or command</source>
        <translation>శోధన లేదా కమాండ్ (&amp;S)</translation>
    </message>
</context>
<context>
    <name>kith::Palette</name>
    <message>
        <source>What was found</source>
        <translation>దొరికినవి</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>ఏమీ దొరకలేదు</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>ఇటీవలివి</translation>
    </message>
    <message>
        <source>Type a name, a number, or what you want to do</source>
        <translation>పేరు, నంబరు, లేదా చేయాల్సినది టైప్ చేయండి</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>కమాండ్‌లు</translation>
    </message>
    <message>
        <source>Show all of them in the list</source>
        <translation>అన్నింటినీ జాబితాలో చూపు</translation>
    </message>
</context>
<context>
    <name>kith::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>పాస్‌ఫ్రేజ్</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>పాస్‌ఫ్రేజ్ (&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయి</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>కొనసాగు (&amp;G)</translation>
    </message>
</context>
<context>
    <name>kith::PeoplePage</name>
    <message>
        <source>&amp;Log a call …</source>
        <translation>కాల్ నమోదు చేయి… (&amp;L)</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>కాల్ చేయి</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>ఇమెయిల్ రాయి</translation>
    </message>
    <message>
        <source>New task …</source>
        <translation>కొత్త పని…</translation>
    </message>
    <message>
        <source>Change all selected …</source>
        <translation>ఎంచుకున్నవన్నీ మార్చు…</translation>
    </message>
    <message>
        <source>Duplicates …</source>
        <translation>నకిలీలు…</translation>
    </message>
    <message>
        <source>Paste rows …</source>
        <translation>వరుసలను అతికించు…</translation>
    </message>
    <message>
        <source>A change waits until the running job is done. It is safe on the disk.</source>
        <translation>జరుగుతున్న పని పూర్తయ్యే వరకు ఒక మార్పు వేచి ఉంది. అది డిస్క్‌లో భద్రంగా ఉంది.</translation>
    </message>
    <message>
        <source>They are removed when the running job is done</source>
        <translation>జరుగుతున్న పని పూర్తయ్యాక తీసివేయబడతారు</translation>
    </message>
    <message>
        <source>Removing records</source>
        <translation>రికార్డులను తీసివేస్తోంది</translation>
    </message>
    <message>
        <source>There are no rows to paste. Copy some in a spreadsheet, with their headings.</source>
        <translation>అతికించడానికి వరుసలు లేవు. స్ప్రెడ్‌షీట్‌లో కొన్నింటిని వాటి శీర్షికలతో కాపీ చేయండి.</translation>
    </message>
    <message>
        <source>New relationship …</source>
        <translation>కొత్త సంబంధం…</translation>
    </message>
    <message>
        <source>Pin, or unpin, the note</source>
        <translation>గమనికను పైన ఉంచు, లేదా పైనుంచి తీయి</translation>
    </message>
    <message>
        <source>Erase personal data …</source>
        <translation>వ్యక్తిగత డేటా తుడిచివేయి…</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>దిగుమతి చేయి…</translation>
    </message>
</context>
<context>
    <name>kith::PeoplePanel</name>
    <message>
        <source>Contacts</source>
        <translation>పరిచయాలు</translation>
    </message>
    <message>
        <source>New contact here</source>
        <translation>ఇక్కడ కొత్త పరిచయం</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>ఇంకా పరిచయాలు లేవు</translation>
    </message>
    <message>
        <source>Add the people you talk to there, each with their own number.</source>
        <translation>మీరు అక్కడ మాట్లాడే వ్యక్తులను, ఒక్కొక్కరి నంబరుతో చేర్చండి.</translation>
    </message>
</context>
<context>
    <name>kith::PersonDetail</name>
    <message>
        <source>Details</source>
        <translation>వివరాలు</translation>
    </message>
    <message>
        <source>Choose somebody to see everything about them here.</source>
        <translation>ఒకరిని ఎంచుకోండి, వారి గురించి అంతా ఇక్కడ కనిపిస్తుంది.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>తెలిసినవి</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>నమోదు చేయి</translation>
    </message>
    <message>
        <source>More about them</source>
        <translation>వారి గురించి మరింత</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>కాలక్రమం</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>పరిచయాలు</translation>
    </message>
    <message>
        <source>History</source>
        <translation>చరిత్ర</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>చర్యరద్దు చేస్తోంది</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>సంబంధాలు</translation>
    </message>
</context>
<context>
    <name>kith::PersonDialog</name>
    <message>
        <source>Who is working?</source>
        <translation>ఎవరు పని చేస్తున్నారు?</translation>
    </message>
    <message>
        <source>What you do is signed with your name, and the window is arranged as you left it.</source>
        <translation>మీరు చేసే పనిపై మీ పేరు ఉంటుంది, విండో మీరు వదిలినట్టే అమరుతుంది.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయి</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>కొనసాగు (&amp;G)</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>ఉద్యోగులు</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>ప్రత్యేకంగా ఎవరూ కాదు</translation>
    </message>
    <message>
        <source>Type the PIN of this name.</source>
        <translation>ఈ పేరు PIN టైప్ చేయండి.</translation>
    </message>
    <message>
        <source>That is not the PIN of this name.</source>
        <translation>ఇది ఈ పేరు PIN కాదు.</translation>
    </message>
    <message>
        <source>&amp;New employee …</source>
        <translation>కొత్త ఉద్యోగి… (&amp;N)</translation>
    </message>
</context>
<context>
    <name>kith::PersonSettingsPage</name>
    <message>
        <source>With a PIN nobody works as “%1” on this computer by mistake. It protects the name, not the file: who can open the file can read it.</source>
        <translation>PIN ఉంటే ఈ కంప్యూటర్‌లో ఎవరూ పొరపాటున “%1” పేరుతో పని చేయరు. అది పేరును కాపాడుతుంది, ఫైల్‌ను కాదు: ఫైల్‌ను తెరవగలవారు దాన్ని చదవగలరు.</translation>
    </message>
    <message>
        <source>New &amp;PIN</source>
        <translation>కొత్త PIN (&amp;P)</translation>
    </message>
    <message>
        <source>The PIN &amp;again</source>
        <translation>PIN మళ్లీ (&amp;A)</translation>
    </message>
    <message>
        <source>Working as</source>
        <translation>పనిలో ఎవరు</translation>
    </message>
    <message>
        <source>The two PINs differ. Type the same one twice.</source>
        <translation>రెండు PINలు వేరుగా ఉన్నాయి. ఒకే PIN రెండుసార్లు టైప్ చేయండి.</translation>
    </message>
    <message>
        <source>A PIN has at least four signs.</source>
        <translation>PINలో కనీసం నాలుగు అక్షరాలు లేదా అంకెలు ఉంటాయి.</translation>
    </message>
    <message>
        <source>Re&amp;move the PIN</source>
        <translation>PIN తొలగించు (&amp;M)</translation>
    </message>
    <message>
        <source>Pr&amp;esent PIN</source>
        <translation>ప్రస్తుత PIN (&amp;E)</translation>
    </message>
    <message>
        <source>Type the present PIN, too.</source>
        <translation>ప్రస్తుత PIN కూడా టైప్ చేయండి.</translation>
    </message>
    <message>
        <source>That is not the present PIN. Nothing was changed.</source>
        <translation>అది ప్రస్తుత PIN కాదు. ఏదీ మారలేదు.</translation>
    </message>
</context>
<context>
    <name>kith::PreviewDialog</name>
    <message>
        <source>Print preview: %1</source>
        <translation>ముద్రణ ప్రివ్యూ: %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>పేజీ</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>ముందటి పేజీ</translation>
    </message>
    <message>
        <source>Previous page (Page up)</source>
        <translation>ముందటి పేజీ (Page up)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>తర్వాతి పేజీ</translation>
    </message>
    <message>
        <source>Next page (Page down)</source>
        <translation>తర్వాతి పేజీ (Page down)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>PDFగా సేవ్ చేయి… (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>మూసివేయి (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>ముద్రించు… (&amp;P)</translation>
    </message>
    <message>
        <source>Laying out the pages …</source>
        <translation>పేజీలను అమరుస్తోంది…</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>పేజీలను అమరుస్తోంది</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2లో పేజీ %1</translation>
    </message>
</context>
<context>
    <name>kith::RecordDialog</name>
    <message>
        <source>More details</source>
        <translation>మరిన్ని వివరాలు</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయి</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>సేవ్ చేయి</translation>
    </message>
    <message>
        <source>What you typed is not saved. Save it with Ctrl+Enter, or press Esc again to discard it.</source>
        <translation>మీరు టైప్ చేసినది సేవ్ కాలేదు. Ctrl+Enterతో సేవ్ చేయండి, లేదా వదిలేయడానికి Esc మళ్లీ నొక్కండి.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>ఫీల్డ్‌లు</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>కొత్త కస్టమర్</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>కస్టమర్‌ను సవరించు</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>కొత్త పరిచయం</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>పరిచయాన్ని సవరించు</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>కొత్త పని</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>పనిని సవరించు</translation>
    </message>
    <message>
        <source>New interaction</source>
        <translation>కొత్త సంభాషణ</translation>
    </message>
    <message>
        <source>Edit interaction</source>
        <translation>సంభాషణను సవరించు</translation>
    </message>
</context>
<context>
    <name>kith::RecordHeader</name>
    <message>
        <source>Columns</source>
        <translation>నిలువు వరుసలు</translation>
    </message>
</context>
<context>
    <name>kith::RecordListView</name>
    <message>
        <source>Nothing found</source>
        <translation>ఏమీ దొరకలేదు</translation>
    </message>
    <message>
        <source>Nothing in this list matches “%1”.</source>
        <translation>ఈ జాబితాలో “%1”కు ఏదీ సరిపోలేదు.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>ఏదీ సరిపోలేదు</translation>
    </message>
    <message>
        <source>Nothing here meets the filter. Change it, or press Esc in it.</source>
        <translation>ఇక్కడ ఏదీ ఫిల్టర్‌కు సరిపోలేదు. దాన్ని మార్చండి, లేదా అందులో Esc నొక్కండి.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>నిలువు వరుసలు</translation>
    </message>
    <message>
        <source>Columns (%1)</source>
        <translation>నిలువు వరుసలు (%1)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>వరుసలను కాపీ చేయి (&amp;C)</translation>
    </message>
    <message>
        <source>Filtering …</source>
        <translation>ఫిల్టర్ చేస్తోంది…</translation>
    </message>
    <message>
        <source>%1 shown, counting …</source>
        <translation>%1 చూపాం, లెక్కిస్తోంది…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <translation>
            <numerusform>మొత్తం %Ln</numerusform>
            <numerusform>మొత్తం %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln దొరికింది</numerusform>
            <numerusform>%Ln దొరికాయి</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2లో %1</translation>
    </message>
    <message>
        <source>More than %1 found</source>
        <translation>%1 కంటే ఎక్కువ దొరికాయి</translation>
    </message>
    <message>
        <source>Search and filter</source>
        <translation>శోధన, ఫిల్టర్</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>నిలువు వరుసలు…</translation>
    </message>
    <message>
        <source>Details: beside, below, off</source>
        <translation>వివరాలు: పక్కన, కింద, ఆఫ్</translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation>జాబితాలో తర్వాతిది</translation>
    </message>
    <message>
        <source>Previous in the list</source>
        <translation>జాబితాలో ముందటిది</translation>
    </message>
    <message>
        <source>Save as view …</source>
        <translation>వీక్షణగా సేవ్ చేయి…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>అన్నీ చూపించు</translation>
    </message>
    <message>
        <source>The first %1 rows are copied; export the list to have all of them.</source>
        <translation>మొదటి %1 వరుసలు కాపీ అయ్యాయి; అన్నీ కావాలంటే జాబితాను ఎగుమతి చేయండి.</translation>
    </message>
</context>
<context>
    <name>kith::RejectsFile</name>
    <message>
        <source>The rejected rows cannot be written to %1: %2. Choose another place.</source>
        <translation>తిరస్కరించిన వరుసలను %1లో రాయలేము: %2. మరో చోటు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The rejected rows cannot take the place of %1, the file they are of. Name another file.</source>
        <translation>తిరస్కరించిన వరుసలు అవి ఉన్న ఫైల్ %1 స్థానాన్ని తీసుకోలేవు. మరో ఫైల్ ఇవ్వండి.</translation>
    </message>
    <message>
        <source>The rejected rows cannot be written to %1, which is no file. Name another place.</source>
        <translation>తిరస్కరించిన వరుసలను ఫైల్ కాని %1లో రాయలేము. మరో చోటు ఇవ్వండి.</translation>
    </message>
</context>
<context>
    <name>kith::RelationshipDialog</name>
    <message>
        <source>Edit relationship</source>
        <translation>సంబంధాన్ని సవరించండి</translation>
    </message>
    <message>
        <source>New relationship</source>
        <translation>కొత్త సంబంధం</translation>
    </message>
    <message>
        <source>Type a name or a number</source>
        <translation>పేరు లేదా నంబరు టైప్ చేయండి</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>చెప్పలేదు</translation>
    </message>
    <message>
        <source>1 – hardly</source>
        <translation>1 – పెద్దగా తెలియదు</translation>
    </message>
    <message>
        <source>2 – a little</source>
        <translation>2 – కొంచెం</translation>
    </message>
    <message>
        <source>3 – well</source>
        <translation>3 – బాగా</translation>
    </message>
    <message>
        <source>4 – very well</source>
        <translation>4 – చాలా బాగా</translation>
    </message>
    <message>
        <source>5 – closely</source>
        <translation>5 – సన్నిహితంగా</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>ఎవరూ లేరు</translation>
    </message>
    <message>
        <source>for example 2019-05-01</source>
        <translation>ఉదా. 2019-05-01</translation>
    </message>
    <message>
        <source>&amp;With whom</source>
        <translation>ఎవరితో (&amp;W)</translation>
    </message>
    <message>
        <source>They &amp;are</source>
        <translation>వారు ఏమవుతారు (&amp;A)</translation>
    </message>
    <message>
        <source>How &amp;well</source>
        <translation>పరిచయం ఎంత (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>బాధ్యులు (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>ఎప్పటి నుంచి (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>తదుపరి అడుగు (&amp;N)</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>గమనికలు (&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయి</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>సేవ్ చేయి</translation>
    </message>
    <message>
        <source>%1 → %2: %3 · %2 → %1: %4</source>
        <translation>%1 → %2: %3 · %2 → %1: %4</translation>
    </message>
    <message>
        <source>Choose with whom: type a name or a number and pick one of the list.</source>
        <translation>ఎవరితోనో ఎంచుకోండి: పేరు లేదా నంబరు టైప్ చేసి జాబితాలో ఒకటి తీసుకోండి.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 2019-05-01.</source>
        <translation>“%1” రోజు కాదు. 2019-05-01 లాగా రాయండి.</translation>
    </message>
    <message>
        <source>What you typed is not saved. Save it with Ctrl+Enter, or press Esc again to discard it.</source>
        <translation>మీరు టైప్ చేసినది సేవ్ కాలేదు. Ctrl+Enterతో సేవ్ చేయండి, లేదా వదిలేయడానికి Esc మళ్లీ నొక్కండి.</translation>
    </message>
    <message>
        <source>Between %1 and somebody they know</source>
        <translation>%1కు, వారికి తెలిసిన ఒకరికి మధ్య</translation>
    </message>
</context>
<context>
    <name>kith::RelationshipModel</name>
    <message>
        <source>strength %1 of 5</source>
        <translation>బలం: 5కి %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 నుంచి</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>తదుపరి: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kith::RelationshipPanel</name>
    <message>
        <source>Relationships</source>
        <translation>సంబంధాలు</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>చేర్చు…</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>సవరించు…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>తీసివేయి</translation>
    </message>
    <message>
        <source>Add a relationship</source>
        <translation>సంబంధాన్ని చేర్చు</translation>
    </message>
    <message>
        <source>Edit the relationship</source>
        <translation>సంబంధాన్ని సవరించు</translation>
    </message>
    <message>
        <source>Remove the relationship</source>
        <translation>సంబంధాన్ని తీసివేయి</translation>
    </message>
    <message>
        <source>&amp;Add a relationship …</source>
        <translation>సంబంధాన్ని చేర్చు… (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>సవరించు… (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>తీసివేయి (&amp;R)</translation>
    </message>
    <message>
        <source>Another job writes into the book. Try again when it is done.</source>
        <translation>మరో పని వ్యాపార ఫైల్‌లో రాస్తోంది. అది పూర్తయ్యాక మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>Relationship changed</source>
        <translation>సంబంధం మార్చబడింది</translation>
    </message>
    <message>
        <source>Relationship added</source>
        <translation>సంబంధం చేర్చబడింది</translation>
    </message>
    <message>
        <source>Relationship removed</source>
        <translation>సంబంధం తీసివేయబడింది</translation>
    </message>
    <message>
        <source>New relationship …</source>
        <translation>కొత్త సంబంధం…</translation>
    </message>
    <message>
        <source>No relationships yet</source>
        <translation>ఇంకా సంబంధాలు లేవు</translation>
    </message>
    <message>
        <source>Who knows whom, who brought whom, who supplies whom: it often opens the next door.</source>
        <translation>ఎవరికి ఎవరు తెలుసు, ఎవరిని ఎవరు తీసుకొచ్చారు, ఎవరికి ఎవరు సరఫరా చేస్తారు: తరచూ ఇదే తర్వాతి తలుపు తెరుస్తుంది.</translation>
    </message>
</context>
<context>
    <name>kith::ReportCells</name>
    <message>
        <source>Week %1, from %2</source>
        <translation>వారం %1, %2 నుంచి</translation>
    </message>
    <message>
        <source>Quarter %1 of %2</source>
        <translation>%2, త్రైమాసికం %1</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>ఏదీ లేనివి</translation>
    </message>
</context>
<context>
    <name>kith::ReportChoices</name>
    <message>
        <source>Report</source>
        <translation>నివేదిక</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>వ్యవధి</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>మొదటి రోజు</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>చివరి రోజు</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>దేని ప్రకారం లెక్క</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>కస్టమర్</translation>
    </message>
    <message>
        <source>Whose profile? Type a name</source>
        <translation>ఎవరి ప్రొఫైల్? పేరు టైప్ చేయండి</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>ఎప్పుడైనా</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>ఈ వారం</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>గత వారం</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>ఈ నెల</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>గత నెల</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>ఈ త్రైమాసికం</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>గత త్రైమాసికం</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>ఈ సంవత్సరం</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>గత సంవత్సరం</translation>
    </message>
    <message>
        <source>This fiscal year</source>
        <translation>ఈ ఆర్థిక సంవత్సరం</translation>
    </message>
    <message>
        <source>Last fiscal year</source>
        <translation>గత ఆర్థిక సంవత్సరం</translation>
    </message>
    <message>
        <source>This quarter of the fiscal year</source>
        <translation>ఆర్థిక సంవత్సరంలో ఈ త్రైమాసికం</translation>
    </message>
    <message>
        <source>Last quarter of the fiscal year</source>
        <translation>ఆర్థిక సంవత్సరంలో గత త్రైమాసికం</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>… నుంచి … వరకు</translation>
    </message>
    <message>
        <source>In one list</source>
        <translation>ఒకే జాబితాలో</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-08-31, or pick it with Alt+Down.</source>
        <translation>“%1” రోజు కాదు. 2026-08-31 లాగా రాయండి, లేదా Alt+Down నొక్కి ఎంచుకోండి.</translation>
    </message>
</context>
<context>
    <name>kith::ReportDesk</name>
    <message>
        <source>Making the report “%1”</source>
        <translation>“%1” నివేదిక తయారవుతోంది</translation>
    </message>
    <message>
        <source>Printing “%1”</source>
        <translation>“%1” ముద్రణ జరుగుతోంది</translation>
    </message>
    <message>
        <source>Handed over to the printer</source>
        <translation>ప్రింటర్‌కు పంపబడింది</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>“%1” సేవ్ చేయి</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 రాస్తోంది</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1గా సేవ్ అయింది</translation>
    </message>
</context>
<context>
    <name>kith::ReportModel</name>
    <message>
        <source>Total</source>
        <translation>మొత్తం</translation>
    </message>
</context>
<context>
    <name>kith::ReportPages</name>
    <message numerus="yes">
        <source>Total: %Ln row(s)</source>
        <translation>
            <numerusform>మొత్తం: %Ln వరుస</numerusform>
            <numerusform>మొత్తం: %Ln వరుసలు</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>కలిపి</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>ఏమీ దొరకలేదు.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>మొత్తం</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>ముద్రించినది %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2లో పేజీ %1</translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <translation>నివేదిక ఆపివేయబడింది.</translation>
    </message>
</context>
<context>
    <name>kith::ReportPaper</name>
    <message>
        <source>The printer, or the file, takes no pages. Choose another one.</source>
        <translation>ప్రింటర్ లేదా ఫైల్ పేజీలను తీసుకోవడం లేదు. మరొకటి ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The printer, or the disk, takes no more pages.</source>
        <translation>ప్రింటర్ లేదా డిస్క్ ఇంక పేజీలను తీసుకోవడం లేదు.</translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <translation>నివేదిక ఆపివేయబడింది.</translation>
    </message>
    <message>
        <source>The pages could not be written to their end.</source>
        <translation>పేజీలను చివరి వరకు రాయలేకపోయాం.</translation>
    </message>
</context>
<context>
    <name>kith::ReportTable</name>
    <message>
        <source>The sum of “%1” is too large a number. Leave that column out.</source>
        <translation>“%1” మొత్తం చాలా పెద్ద సంఖ్య. ఆ నిలువు వరుసను వదిలేయండి.</translation>
    </message>
    <message>
        <source>The report needs room for a while in %1, and there is none: %2. Free some, or ask for less.</source>
        <translation>నివేదికకు %1లో కాసేపు చోటు కావాలి, అది లేదు: %2. ఖాళీ చేయండి, లేదా తక్కువ అడగండి.</translation>
    </message>
    <message>
        <source>The report could not be read again. Make it once more.</source>
        <translation>నివేదికను మళ్లీ చదవలేకపోయాం. మరోసారి తయారు చేయండి.</translation>
    </message>
</context>
<context>
    <name>kith::ReportsPage</name>
    <message>
        <source>&amp;Print …</source>
        <translation>ముద్రించు… (&amp;P)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>PDFగా సేవ్ చేయి… (&amp;D)</translation>
    </message>
    <message>
        <source>Save as &amp;CSV …</source>
        <translation>CSVగా సేవ్ చేయి… (&amp;C)</translation>
    </message>
    <message>
        <source>Save as &amp;XLSX …</source>
        <translation>XLSXగా సేవ్ చేయి… (&amp;X)</translation>
    </message>
    <message>
        <source>Save as &amp;JSON …</source>
        <translation>JSONగా సేవ్ చేయి… (&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>ఫిల్టర్ (&amp;F)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>నివేదిక</translation>
    </message>
    <message>
        <source>Whose profile?</source>
        <translation>ఎవరి ప్రొఫైల్?</translation>
    </message>
    <message>
        <source>Type the customer&apos;s name above, or open the customer and choose “Print profile”.</source>
        <translation>పైన కస్టమర్ పేరు టైప్ చేయండి, లేదా కస్టమర్‌ను తెరిచి “ప్రొఫైల్ ముద్రించు” ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The report cannot be made</source>
        <translation>నివేదిక తయారు చేయలేము</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>ఏమీ దొరకలేదు</translation>
    </message>
    <message>
        <source>There is nothing in this period, or for this filter.</source>
        <translation>ఈ వ్యవధిలో, లేదా ఈ ఫిల్టర్‌కు ఏమీ లేదు.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln వరుస</numerusform>
            <numerusform>%Ln వరుసలు</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Log a call …</source>
        <translation>కాల్ నమోదు చేయి… (&amp;L)</translation>
    </message>
</context>
<context>
    <name>kith::RestoreDialog</name>
    <message>
        <source>by itself</source>
        <translation>తానంతట</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>దిగుమతికి ముందు</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>కొత్త వెర్షన్‌కు ముందు</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>అడిగినప్పుడు</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>బ్యాకప్ నుంచి పునరుద్ధరణ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయి</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>పునరుద్ధరించు (&amp;R)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>బ్యాకప్‌లు</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>చేసిన సమయం</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ఎందుకు</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>కస్టమర్లు</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>తనిఖీ</translation>
    </message>
    <message>
        <source>✓ reopened and counted</source>
        <translation>✓ మళ్లీ తెరిచి లెక్కించబడింది</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ఇంకా లేదు</translation>
    </message>
    <message>
        <source>before an erasure</source>
        <translation>తుడిచివేతకు ముందు</translation>
    </message>
    <message>
        <source>There is no backup of this file yet</source>
        <translation>ఈ ఫైల్‌కు ఇంకా బ్యాకప్ లేదు</translation>
    </message>
    <message>
        <source>Kith makes one by itself within half an hour of a change; File, Back up now makes one at once. A backup from elsewhere is restored from its file.</source>
        <translation>మార్పు జరిగిన అరగంటలో Kith తానే బ్యాకప్ చేస్తుంది; ఫైల్, “ఇప్పుడే బ్యాకప్ చేయి” వెంటనే చేస్తుంది. మరోచోటి బ్యాకప్‌ను దాని ఫైల్ నుంచి పునరుద్ధరించవచ్చు.</translation>
    </message>
    <message>
        <source>From a &amp;file …</source>
        <translation>ఫైల్ నుంచి… (&amp;F)</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>ఫైల్ నుంచి పునరుద్ధరించు</translation>
    </message>
    <message>
        <source>Backups (*.kith *.sealed);;All files (*)</source>
        <translation>బ్యాకప్‌లు (*.kith *.sealed);;అన్ని ఫైల్‌లు (*)</translation>
    </message>
    <message>
        <source>The backup is restored into a new file and opened. What is there now stays as it is.</source>
        <translation>బ్యాకప్ కొత్త ఫైల్‌లోకి పునరుద్ధరించబడి తెరుచుకుంటుంది. ఇప్పుడు ఉన్నది అలాగే ఉంటుంది.</translation>
    </message>
    <message>
        <source>Where is the backup?</source>
        <translation>బ్యాకప్ ఎక్కడ ఉంది?</translation>
    </message>
    <message>
        <source>Choose its file, on this computer, a stick or a shared folder. Where it is encrypted, you are asked for its passphrase.</source>
        <translation>ఈ కంప్యూటర్‌లో, పెన్‌డ్రైవ్‌లో లేదా పంచుకున్న ఫోల్డర్‌లో ఉన్న దాని ఫైల్‌ను ఎంచుకోండి. అది ఎన్‌క్రిప్ట్ అయి ఉంటే, పాస్‌ఫ్రేజ్ అడుగుతుంది.</translation>
    </message>
    <message>
        <source>Looking for backups …</source>
        <translation>బ్యాకప్‌లను వెతుకుతోంది…</translation>
    </message>
    <message>
        <source>Where they lie on a network, that may take a while.</source>
        <translation>అవి నెట్‌వర్క్‌లో ఉంటే కొంత సమయం పట్టవచ్చు.</translation>
    </message>
</context>
<context>
    <name>kith::Restorer</name>
    <message>
        <source>“%1” is encrypted. Its passphrase is the one it was made with.</source>
        <translation>“%1” ఎన్‌క్రిప్ట్ అయి ఉంది. తయారు చేసినప్పటి పాస్‌ఫ్రేజే దాని పాస్‌ఫ్రేజ్.</translation>
    </message>
    <message>
        <source>%1 restored %2</source>
        <translation>%1 పునరుద్ధరణ %2</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>బ్యాకప్‌ను పునరుద్ధరిస్తోంది</translation>
    </message>
</context>
<context>
    <name>kith::RowMapper</name>
    <message>
        <source>The row has %1 cells but the table %2 columns. Is a cell with a delimiter in it missing its quotes?</source>
        <translation>వరుసలో %1 గడులు, పట్టికలో %2 నిలువు వరుసలు ఉన్నాయి. విభజన గుర్తు ఉన్న గడికి ఉల్లేఖన తప్పిందా?</translation>
    </message>
    <message>
        <source>Column “%1”: %2</source>
        <translation>నిలువు వరుస “%1”: %2</translation>
    </message>
    <message>
        <source>“%1” was rounded to %2, and numbers like it in the same way: six decimals are kept.</source>
        <translation>“%1”ను %2గా సవరించాం, అలాంటి సంఖ్యలను కూడా: ఆరు దశాంశాలు ఉంచుతాం.</translation>
    </message>
    <message>
        <source>“%1” was read as %2, and numbers like it in the same way. If that is wrong, say what begins decimals: a point or a comma.</source>
        <translation>“%1”ను %2గా చదివాం, అలాంటి సంఖ్యలను కూడా. అది తప్పైతే దశాంశ గుర్తు ఏదో చెప్పండి: చుక్క లేదా కామా.</translation>
    </message>
</context>
<context>
    <name>kith::SaveGate</name>
    <message>
        <source>A draft beside the book was written by a newer Kith and stays there.</source>
        <translation>వ్యాపార ఫైల్ పక్కన ఉన్న ఒక చిత్తుప్రతిని Kith కొత్త వెర్షన్ రాసింది; అది అక్కడే ఉంటుంది.</translation>
    </message>
</context>
<context>
    <name>kith::SecondPassphraseDialog</name>
    <message>
        <source>Passphrase of the second place</source>
        <translation>రెండో చోటి పాస్‌ఫ్రేజ్</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>అదే పాస్‌ఫ్రేజ్ మళ్లీ</translation>
    </message>
    <message>
        <source>It is a &amp;new passphrase</source>
        <translation>ఇది కొత్త పాస్‌ఫ్రేజ్ (&amp;N)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>పాస్‌ఫ్రేజ్</translation>
    </message>
    <message>
        <source>A backup to the second place is due. It is encrypted with the passphrase you chose in the settings.</source>
        <translation>రెండో చోటుకు బ్యాకప్ చేయాల్సిన సమయమైంది. సెట్టింగ్‌లలో మీరు ఎంచుకున్న పాస్‌ఫ్రేజ్‌తో అది ఎన్‌క్రిప్ట్ అవుతుంది.</translation>
    </message>
    <message>
        <source>A backup to the second place is due, the first one there. Choose the passphrase it is encrypted with; nobody can help who forgot it.</source>
        <translation>రెండో చోటుకు బ్యాకప్ చేయాల్సిన సమయమైంది, అక్కడ ఇదే మొదటిది. దాన్ని ఎన్‌క్రిప్ట్ చేసే పాస్‌ఫ్రేజ్‌ను ఎంచుకోండి; మరచిపోతే ఎవరూ సహాయం చేయలేరు.</translation>
    </message>
    <message>
        <source>This one does not open the last backup there. Type it again as it was set, capital and small letters too.</source>
        <translation>దీనితో అక్కడి చివరి బ్యాకప్ తెరుచుకోదు. పెట్టినప్పటిలాగే, పెద్ద, చిన్న ఆంగ్ల అక్షరాలతో సహా మళ్లీ టైప్ చేయండి.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>పాస్‌ఫ్రేజ్ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>మళ్లీ (&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయి</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>కొనసాగు (&amp;G)</translation>
    </message>
    <message>
        <source>Comparing it with the last backup there …</source>
        <translation>అక్కడి చివరి బ్యాకప్‌తో పోల్చి చూస్తోంది…</translation>
    </message>
    <message>
        <source>From now on backups there get the new one. Those that are there keep theirs.</source>
        <translation>ఇకపై అక్కడి బ్యాకప్‌లకు కొత్త పాస్‌ఫ్రేజ్ ఉంటుంది. ఇప్పటికే ఉన్నవాటికి పాతదే ఉంటుంది.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %Ln letter(s); a few words are best.</source>
        <translation>
            <numerusform>కనీసం %Ln అక్షరం వాడండి; కొన్ని పదాలైతే మేలు.</numerusform>
            <numerusform>కనీసం %Ln అక్షరాలు వాడండి; కొన్ని పదాలైతే మేలు.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are two different passphrases. Type the same one twice.</source>
        <translation>ఇవి రెండు వేర్వేరు పాస్‌ఫ్రేజ్‌లు. ఒకటే రెండుసార్లు టైప్ చేయండి.</translation>
    </message>
</context>
<context>
    <name>kith::SecondPlace</name>
    <message>
        <source>Backing up to the second place</source>
        <translation>రెండో చోటుకు బ్యాకప్ అవుతోంది</translation>
    </message>
</context>
<context>
    <name>kith::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>సెట్టింగ్‌లు</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>సెట్టింగ్‌ల పేజీలు</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయి</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>సేవ్ చేయి (&amp;S)</translation>
    </message>
</context>
<context>
    <name>kith::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>స్థితి</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>పురోగతి</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయి</translation>
    </message>
    <message>
        <source>%1 · stopping …</source>
        <translation>%1 · ఆపుతోంది…</translation>
    </message>
</context>
<context>
    <name>kith::TagDialog</name>
    <message>
        <source>No colour</source>
        <translation>రంగు లేదు</translation>
    </message>
    <message>
        <source>Change a tag</source>
        <translation>ట్యాగ్‌ను మార్చండి</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>కొత్త ట్యాగ్</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>సేవ్ చేయి</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>పేరు (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>రంగు (&amp;C)</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>పేరు ఇవ్వండి.</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>సొంత రంగు</translation>
    </message>
</context>
<context>
    <name>kith::TagMergeDialog</name>
    <message>
        <source>Merge the tag “%1” into another one</source>
        <translation>“%1” ట్యాగ్‌ను మరొకదానిలో విలీనం చేయండి</translation>
    </message>
    <message>
        <source>Whoever carries “%1” carries the other one then, and “%1” is gone.</source>
        <translation>“%1” ఉన్నవారందరికీ ఆ మరో ట్యాగ్ వస్తుంది, “%1” పోతుంది.</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>దేనిలో (&amp;I)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>విలీనం చేయి</translation>
    </message>
</context>
<context>
    <name>kith::TagsSettingsPage</name>
    <message>
        <source>Tags</source>
        <translation>ట్యాగ్‌లు</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ట్యాగ్</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>కస్టమర్లు</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>పరిచయాలు</translation>
    </message>
    <message>
        <source>Words that customers and contacts are gathered under. A new one is also made by typing it into a form. Every change here can be undone.</source>
        <translation>కస్టమర్లను, పరిచయాలను గుంపుగా చేర్చే పదాలు. ఫారంలో టైప్ చేసినా కొత్త ట్యాగ్ తయారవుతుంది. ఇక్కడి ప్రతి మార్పును చర్యరద్దు చేయవచ్చు.</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>ఇంకా ట్యాగ్‌లు లేవు</translation>
    </message>
    <message>
        <source>“vip”, “wholesale”, “met at the fair”: a word that gathers customers.</source>
        <translation>“vip”, “టోకు”, “ప్రదర్శనలో కలిశాం”: కస్టమర్లను గుంపుగా చేర్చే పదం.</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>చేర్చు… (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>మార్చు… (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Merge …</source>
        <translation>విలీనం చేయి… (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>తీసివేయి (&amp;R)</translation>
    </message>
    <message>
        <source>Tag “%1” added</source>
        <translation>“%1” ట్యాగ్ చేర్చబడింది</translation>
    </message>
    <message>
        <source>Tag “%1” changed</source>
        <translation>“%1” ట్యాగ్ మార్చబడింది</translation>
    </message>
    <message>
        <source>Tag “%1” renamed “%2”</source>
        <translation>“%1” ట్యాగ్ పేరు “%2”గా మార్చబడింది</translation>
    </message>
    <message>
        <source>Merging the tags “%1” and “%2”</source>
        <translation>“%1”, “%2” ట్యాగ్‌లను విలీనం చేస్తోంది</translation>
    </message>
    <message>
        <source>Tag “%1” merged into “%2”</source>
        <translation>“%1” ట్యాగ్ “%2”లో విలీనమైంది</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” removed from %Ln record(s)</source>
        <translation>
            <numerusform>“%1” ట్యాగ్ %Ln రికార్డు నుంచి తీసివేయబడింది</numerusform>
            <numerusform>“%1” ట్యాగ్ %Ln రికార్డుల నుంచి తీసివేయబడింది</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag “%1” removed</source>
        <translation>“%1” ట్యాగ్ తీసివేయబడింది</translation>
    </message>
    <message>
        <source>Removing the tag “%1”</source>
        <translation>“%1” ట్యాగ్‌ను తీసివేస్తోంది</translation>
    </message>
</context>
<context>
    <name>kith::TaskDelegate</name>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>%Ln రోజు ఆలస్యం</numerusform>
            <numerusform>%Ln రోజుల ఆలస్యం</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::TasksPage</name>
    <message>
        <source>State</source>
        <translation>స్థితి</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>మిగిలినవి</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>గడువు దాటినవి</translation>
    </message>
    <message>
        <source>Due by today</source>
        <translation>ఈరోజు వరకు</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>వచ్చే 7 రోజులు</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>పూర్తయింది</translation>
    </message>
    <message>
        <source>All</source>
        <translation>అన్నీ</translation>
    </message>
    <message>
        <source>&amp;New task …</source>
        <translation>కొత్త పని… (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Put off by a day</source>
        <translation>ఒక రోజు వాయిదా (&amp;P)</translation>
    </message>
    <message>
        <source>Put off by a &amp;week</source>
        <translation>ఒక వారం వాయిదా (&amp;W)</translation>
    </message>
    <message>
        <source>Put off &amp;until …</source>
        <translation>ఒక రోజు వరకు వాయిదా… (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Log a call …</source>
        <translation>కాల్ నమోదు చేయి… (&amp;L)</translation>
    </message>
    <message>
        <source>Nothing is to be done</source>
        <translation>చేయాల్సినది ఏమీ లేదు</translation>
    </message>
    <message>
        <source>A task comes from a call&apos;s next step, or is written down here.</source>
        <translation>కాల్ తదుపరి అడుగు నుంచి పని వస్తుంది, లేదా ఇక్కడ రాస్తారు.</translation>
    </message>
    <message>
        <source>Another job writes into the book. Try again when it is done.</source>
        <translation>మరో పని వ్యాపార ఫైల్‌లో రాస్తోంది. అది పూర్తయ్యాక మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) done</source>
        <translation>
            <numerusform>%Ln పని పూర్తయింది</numerusform>
            <numerusform>%Ln పనులు పూర్తయ్యాయి</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) open again</source>
        <translation>
            <numerusform>%Ln పని మళ్లీ తెరవబడింది</numerusform>
            <numerusform>%Ln పనులు మళ్లీ తెరవబడ్డాయి</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) put off</source>
        <translation>
            <numerusform>%Ln పని వాయిదా పడింది</numerusform>
            <numerusform>%Ln పనులు వాయిదా పడ్డాయి</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off until when?</source>
        <translation>ఎప్పటి వరకు వాయిదా?</translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>వాయిదా: %1</translation>
    </message>
    <message>
        <source>Done, or open a&amp;gain</source>
        <translation>పూర్తి, లేదా మళ్లీ తెరువు (&amp;G)</translation>
    </message>
</context>
<context>
    <name>kith::TextSource</name>
    <message>
        <source>%1 cannot be read: %2. Check the name and your right to read it.</source>
        <translation>%1 చదవలేము: %2. పేరు, చదివే అనుమతి సరిచూడండి.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>ఫైల్ చదవలేము: %1.</translation>
    </message>
    <message>
        <source>There is no encoding “%1”. Try UTF-8, UTF-16, windows-1252 or windows-1258.</source>
        <translation>“%1” ఎన్‌కోడింగ్ లేదు. UTF-8, UTF-16, windows-1252 లేదా windows-1258 ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>This encoding cannot be read.</source>
        <translation>ఈ ఎన్‌కోడింగ్ చదవలేము.</translation>
    </message>
    <message>
        <source>The file cannot be read further: %1. Nothing was changed.</source>
        <translation>ఫైల్‌ను ఇంకా చదవలేము: %1. ఏదీ మారలేదు.</translation>
    </message>
</context>
<context>
    <name>kith::TimelineModel</name>
    <message>
        <source>Done</source>
        <translation>పూర్తయింది</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>మళ్లీ సంప్రదింపు</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n నిమిషం</numerusform>
            <numerusform>%n నిమిషాలు</numerusform>
        </translation>
    </message>
    <message>
        <source>satisfied %1 of 5</source>
        <translation>సంతృప్తి: 5కి %1</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>ఏ రోజైనా</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>పైన ఉంచినవి</translation>
    </message>
</context>
<context>
    <name>kith::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>కాలక్రమం</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>కాలక్రమం చూపేవి</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>అన్నీ</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>పనులు</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>కొత్త గమనిక</translation>
    </message>
    <message>
        <source>Write a note; Ctrl+Enter keeps it</source>
        <translation>గమనిక రాయండి; Ctrl+Enterతో సేవ్ అవుతుంది</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>గమనిక సేవ్ అయింది</translation>
    </message>
    <message>
        <source>The note is kept when the running job is done</source>
        <translation>జరుగుతున్న పని పూర్తయ్యాక గమనిక సేవ్ అవుతుంది</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>పైనుంచి తీయి (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Pin on top</source>
        <translation>పైన ఉంచు (&amp;P)</translation>
    </message>
    <message>
        <source>A task stands on top by its day. Talks and notes can be pinned.</source>
        <translation>పని దాని రోజును బట్టి పైన ఉంటుంది. సంభాషణలను, గమనికలను పైన ఉంచవచ్చు.</translation>
    </message>
    <message>
        <source>Unpinned</source>
        <translation>పైనుంచి తీయబడింది</translation>
    </message>
    <message>
        <source>Pinned on top</source>
        <translation>పైన ఉంచబడింది</translation>
    </message>
    <message>
        <source>What the timeline shows: %1</source>
        <translation>కాలక్రమం చూపేవి: %1</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>ఇంకా ఏదీ జరగలేదు</translation>
    </message>
    <message>
        <source>Calls, visits, notes and tasks with them stand here.</source>
        <translation>వారితో కాల్‌లు, సందర్శనలు, గమనికలు, పనులు ఇక్కడ కనిపిస్తాయి.</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>ఈ రకానివి ఏవీ లేవు</translation>
    </message>
    <message>
        <source>The timeline is filtered: choose Everything to see all of it.</source>
        <translation>కాలక్రమానికి ఫిల్టర్ ఉంది: మొత్తం చూడటానికి “అన్నీ” ఎంచుకోండి.</translation>
    </message>
</context>
<context>
    <name>kith::Toast</name>
    <message>
        <source>Undo</source>
        <translation>చర్యరద్దు చేయి</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>ఈ సందేశాన్ని మూసివేయి</translation>
    </message>
</context>
<context>
    <name>kith::Toasts</name>
    <message>
        <source>Messages</source>
        <translation>సందేశాలు</translation>
    </message>
</context>
<context>
    <name>kith::UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>చర్యరద్దు చేయి (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>మళ్లీ చేయి (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>చర్యరద్దు చేయి: %1 (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>మళ్లీ చేయి: %1 (&amp;D)</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>చర్యరద్దు అవుతోంది: %1</translation>
    </message>
    <message>
        <source>Redoing: %1</source>
        <translation>మళ్లీ చేస్తోంది: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>రద్దు చేయబడింది: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>మళ్లీ చేయబడింది: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln change(s) kept, edited since</source>
        <translation>
            <numerusform>%1 · %Ln మార్పు ఉంచబడింది, తర్వాత సవరించారు</numerusform>
            <numerusform>%1 · %Ln మార్పులు ఉంచబడ్డాయి, తర్వాత సవరించారు</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ViewDialog</name>
    <message>
        <source>Change the view</source>
        <translation>వీక్షణను మార్చు</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>వీక్షణగా సేవ్ చేయి</translation>
    </message>
    <message>
        <source>for example: Not called for 90 days</source>
        <translation>ఉదా.: 90 రోజులుగా కాల్ చేయలేదు</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>పేరు (&amp;N)</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>నేను మాత్రమే</translation>
    </message>
    <message>
        <source>Who &amp;sees it</source>
        <translation>ఎవరికి కనిపిస్తుంది (&amp;S)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>సేవ్ చేయి</translation>
    </message>
    <message>
        <source>Everybody who works with this business file</source>
        <translation>ఈ వ్యాపార ఫైల్‌తో పనిచేసే అందరూ</translation>
    </message>
</context>
<context>
    <name>kith::ViewTabs</name>
    <message>
        <source>Views</source>
        <translation>వీక్షణలు</translation>
    </message>
    <message>
        <source>All</source>
        <translation>అన్నీ</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>“%1” వీక్షణ సేవ్ అయింది</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>“%1” వీక్షణ తీసివేయబడింది</translation>
    </message>
    <message>
        <source>&amp;Save as view …</source>
        <translation>వీక్షణగా సేవ్ చేయి… (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>పేరు మార్చు… (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep what is shown now</source>
        <translation>ఇప్పుడు కనిపించేది ఉంచు (&amp;K)</translation>
    </message>
    <message>
        <source>View changed</source>
        <translation>వీక్షణ మార్చబడింది</translation>
    </message>
    <message>
        <source>Move towards the s&amp;tart</source>
        <translation>మొదటికి జరుపు (&amp;T)</translation>
    </message>
    <message>
        <source>Move towards the &amp;end</source>
        <translation>చివరికి జరుపు (&amp;E)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>తీసివేయి (&amp;M)</translation>
    </message>
    <message>
        <source>Only you see this view</source>
        <translation>ఈ వీక్షణ మీకు మాత్రమే కనిపిస్తుంది</translation>
    </message>
    <message>
        <source>Everybody sees this view</source>
        <translation>ఈ వీక్షణ అందరికీ కనిపిస్తుంది</translation>
    </message>
    <message>
        <source>For e&amp;verybody</source>
        <translation>అందరికీ (&amp;V)</translation>
    </message>
    <message>
        <source>Everybody sees the view now</source>
        <translation>వీక్షణ ఇప్పుడు అందరికీ కనిపిస్తుంది</translation>
    </message>
    <message>
        <source>&amp;Only for me</source>
        <translation>నాకు మాత్రమే (&amp;O)</translation>
    </message>
    <message>
        <source>Only you see the view now</source>
        <translation>వీక్షణ ఇప్పుడు మీకు మాత్రమే కనిపిస్తుంది</translation>
    </message>
    <message>
        <source>Another view is called that. Give this one a name of its own.</source>
        <translation>మరో వీక్షణకు ఆ పేరు ఉంది. దీనికి వేరే పేరు ఇవ్వండి.</translation>
    </message>
</context>
<context>
    <name>kith::WhenDialog</name>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయి</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>సరే</translation>
    </message>
    <message>
        <source>Name a time: tomorrow, fri 3pm, in 2 weeks, 15/12.</source>
        <translation>సమయం రాయండి: రేపు, శుక్రవారం 3 గంటలకు, 2 వారాల్లో, 15/12.</translation>
    </message>
</context>
<context>
    <name>kith::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>ఫైల్ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>సవరణ (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>వీక్షణ (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>వెళ్లు (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;%1</source>
        <extracomment>The menu of a page, under the name of the page. Scripts whose letters join: &quot;%1 (&amp;P)&quot;.</extracomment>
        <translation>%1 (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>సహాయం (&amp;H)</translation>
    </message>
</context>
<context>
    <name>kith::WorkingAs</name>
    <message>
        <source>&amp;Working as …</source>
        <translation>పనిలో ఎవరు… (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Working as %1 …</source>
        <translation>పనిలో: %1… (&amp;W)</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>పేరు లేదు</translation>
    </message>
</context>
<context>
    <name>kith::XlsxMergedCells</name>
    <message>
        <source>the merged cells of the sheet “%1”</source>
        <translation>షీట్ “%1”లోని విలీనమైన గడులు</translation>
    </message>
    <message>
        <source>More than %L1 groups of cells are merged in the sheet “%2”, more than is read at once. Undo the merging in a spreadsheet, or save the sheet as CSV.</source>
        <translation>షీట్ “%2”లో %L1 కంటే ఎక్కువ గడుల గుంపులు విలీనమయ్యాయి; ఒకేసారి చదవగలిగిన దానికంటే ఎక్కువ. స్ప్రెడ్‌షీట్‌లో విలీనాన్ని తీసివేయండి, లేదా షీట్‌ను CSVగా సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>The merged cells that reach row %1 of the sheet “%2” hold more than 4 MB of text. Undo the merging in a spreadsheet, or save the sheet as CSV.</source>
        <translation>షీట్ “%2”లోని %1వ వరుసను చేరే విలీన గడుల్లో 4 MB కంటే ఎక్కువ పాఠ్యం ఉంది. స్ప్రెడ్‌షీట్‌లో విలీనాన్ని తీసివేయండి, లేదా షీట్‌ను CSVగా సేవ్ చేయండి.</translation>
    </message>
</context>
<context>
    <name>kith::XlsxPart</name>
    <message>
        <source>Reading the workbook was stopped.</source>
        <translation>వర్క్‌బుక్ చదవడం ఆపివేయబడింది.</translation>
    </message>
    <message>
        <source>The workbook unpacks to over %1 times its size (%2), as files do that are made to do harm. Save it anew in a spreadsheet, or as CSV.</source>
        <translation>వర్క్‌బుక్ విప్పితే దాని పరిమాణం (%2) కంటే %1 రెట్లు పెరుగుతుంది; హాని కోసం చేసిన ఫైల్‌లు అలా ఉంటాయి. స్ప్రెడ్‌షీట్‌లో లేదా CSVగా మళ్లీ సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>The workbook cannot be read further (%1): something in it is larger than a cell can be. Save it anew in a spreadsheet, or as CSV.</source>
        <translation>వర్క్‌బుక్‌ను ఇంకా చదవలేము (%1): అందులో ఏదో గడి కంటే పెద్దది. స్ప్రెడ్‌షీట్‌లో లేదా CSVగా మళ్లీ సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>The workbook is damaged and cannot be read further (%1). Open and save it in a spreadsheet, or take an older copy.</source>
        <translation>వర్క్‌బుక్ పాడైంది, ఇంకా చదవలేము (%1). స్ప్రెడ్‌షీట్‌లో తెరిచి సేవ్ చేయండి, లేదా పాత కాపీ తీసుకోండి.</translation>
    </message>
</context>
<context>
    <name>kith::XlsxRows</name>
    <message>
        <source>The sheet “%1” is empty.</source>
        <translation>షీట్ “%1” ఖాళీగా ఉంది.</translation>
    </message>
    <message>
        <source>The workbook is empty: no visible sheet has a row to import.</source>
        <translation>వర్క్‌బుక్ ఖాళీగా ఉంది: కనిపించే ఏ షీట్‌లోనూ దిగుమతికి వరుస లేదు.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”. It has: %2.</source>
        <translation>వర్క్‌బుక్‌లో “%1” షీట్ లేదు. ఉన్నవి: %2.</translation>
    </message>
    <message>
        <source>Only the sheet “%1” was read. The workbook has: %2.</source>
        <translation>“%1” షీట్ మాత్రమే చదవబడింది. వర్క్‌బుక్‌లో ఉన్నవి: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold an error of the spreadsheet and were taken as empty; the first is %1.</source>
        <translation>
            <numerusform>%n గడిలో స్ప్రెడ్‌షీట్ తప్పు ఉంది, దాన్ని ఖాళీగా తీసుకున్నాం; మొదటిది %1.</numerusform>
            <numerusform>%n గడుల్లో స్ప్రెడ్‌షీట్ తప్పులు ఉన్నాయి, వాటిని ఖాళీగా తీసుకున్నాం; మొదటిది %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formulas were saved without their value and were taken as empty. Open and save the workbook in a spreadsheet to have them computed.</source>
        <translation>
            <numerusform>%n సూత్రం విలువ లేకుండా సేవ్ అయింది, ఖాళీగా తీసుకున్నాం. లెక్కించడానికి వర్క్‌బుక్‌ను స్ప్రెడ్‌షీట్‌లో తెరిచి సేవ్ చేయండి.</numerusform>
            <numerusform>%n సూత్రాలు విలువ లేకుండా సేవ్ అయ్యాయి, ఖాళీగా తీసుకున్నాం. లెక్కించడానికి వర్క్‌బుక్‌ను స్ప్రెడ్‌షీట్‌లో తెరిచి సేవ్ చేయండి.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::XlsxSheet</name>
    <message>
        <source>The sheet “%1” is missing from the workbook, or packed in an unknown way. Save it anew.</source>
        <translation>“%1” షీట్ వర్క్‌బుక్‌లో లేదు, లేదా తెలియని విధంగా ప్యాక్ అయింది. మళ్లీ సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>row %1 of the sheet “%2”</source>
        <translation>“%2” షీట్‌లోని వరుస %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2లో %1</translation>
    </message>
    <message>
        <source>Row %1 of the sheet “%2” is larger than a sheet can have it: more than 1048576 rows, 16384 columns or 16 MB of text. Save the workbook anew in a spreadsheet.</source>
        <translation>“%2” షీట్‌లోని వరుస %1 షీట్ పరిమితి కంటే పెద్దది: 1048576 వరుసలు, 16384 నిలువు వరుసలు లేదా 16 MB పాఠ్యం కంటే ఎక్కువ. వర్క్‌బుక్‌ను స్ప్రెడ్‌షీట్‌లో మళ్లీ సేవ్ చేయండి.</translation>
    </message>
</context>
<context>
    <name>kith::XlsxWorkbook</name>
    <message>
        <source>The file begins like a workbook but is cut off or damaged. Copy it once more, or take an older copy.</source>
        <translation>ఫైల్ వర్క్‌బుక్‌లా మొదలైంది, కానీ తెగిపోయింది లేదా పాడైంది. మళ్లీ కాపీ చేయండి, లేదా పాత కాపీ తీసుకోండి.</translation>
    </message>
    <message>
        <source>The file is an archive but no Excel workbook. Save the table as .xlsx or CSV and import that.</source>
        <translation>ఫైల్ ఆర్కైవ్, కానీ Excel వర్క్‌బుక్ కాదు. పట్టికను .xlsx లేదా CSVగా సేవ్ చేసి దిగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells.</source>
        <translation>వర్క్‌బుక్‌లో గడులున్న షీట్ లేదు.</translation>
    </message>
    <message>
        <source>The workbook has more than 256 MB of different texts, more than is read at once. Save the sheet as CSV and import that.</source>
        <translation>వర్క్‌బుక్‌లో 256 MB కంటే ఎక్కువ భిన్న పాఠ్యాలు ఉన్నాయి, ఒకేసారి చదవగలిగేదానికంటే ఎక్కువ. షీట్‌ను CSVగా సేవ్ చేసి దిగుమతి చేయండి.</translation>
    </message>
</context>
<context>
    <name>kith::XlsxWriter</name>
    <message>
        <source>A sheet holds %1 rows, and there are more records. Export a part of them, or as CSV.</source>
        <translation>షీట్‌లో %1 వరుసలు పడతాయి, రికార్డులు అంతకంటే ఎక్కువ. కొంత భాగం, లేదా CSVగా ఎగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>A text in the column %1 (row %2) has more than %3 characters, which no workbook can hold. Export as CSV, or leave that column out.</source>
        <translation>నిలువు వరుస %1లోని పాఠ్యం (వరుస %2) %3 కంటే ఎక్కువ అక్షరాలు; ఏ వర్క్‌బుక్‌లోనూ పట్టదు. CSVగా ఎగుమతి చేయండి, లేదా ఆ నిలువు వరుసను వదిలేయండి.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Make room or choose another place.</source>
        <translation>ఫైల్ రాయలేకపోయాం: %1. ఖాళీ చేయండి లేదా మరో చోటు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The workbook could not be put together in %1. Make room there, or export as CSV.</source>
        <translation>వర్క్‌బుక్‌ను %1లో తయారు చేయలేకపోయాం. అక్కడ ఖాళీ చేయండి, లేదా CSVగా ఎగుమతి చేయండి.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>mobile</source>
        <translation>మొబైల్</translation>
    </message>
    <message>
        <source>work</source>
        <translation>కార్యాలయం</translation>
    </message>
    <message>
        <source>home</source>
        <translation>ఇల్లు</translation>
    </message>
    <message>
        <source>other</source>
        <translation>ఇతర</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Customers</source>
        <translation>కస్టమర్లు</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>కార్యకలాపాలు</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>పనులు</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>కాల్ జాబితా</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>పరిచయాలు</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>నివేదికలు</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>Street</source>
        <translation>వీధి</translation>
    </message>
    <message>
        <source>City</source>
        <translation>నగరం</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>ప్రాంతం</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>పిన్ కోడ్</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>దేశం</translation>
    </message>
    <message>
        <source>Given or withdrawn</source>
        <translation>ఇచ్చారు లేదా వెనక్కి తీసుకున్నారు</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>తేదీ</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>ఎలా తెలిసింది</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>లేబుల్</translation>
    </message>
</context>
<context>
    <name>relationships</name>
    <message>
        <source>A relationship needs a customer or a contact whose it is, and not both.</source>
        <translation>సంబంధం ఎవరిదో చెప్పాలి: కస్టమర్ లేదా పరిచయం, రెండూ కాదు.</translation>
    </message>
    <message>
        <source>A relationship needs another customer or another contact, and not both.</source>
        <translation>సంబంధానికి మరో కస్టమర్ లేదా మరో పరిచయం కావాలి, రెండూ కాదు.</translation>
    </message>
    <message>
        <source>Nobody has a relationship with themselves: name somebody else.</source>
        <translation>తమతో తమకే సంబంధం ఉండదు: మరొకరిని చెప్పండి.</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Activity</source>
        <translation>కార్యకలాపాలు</translation>
    </message>
    <message>
        <source>Calls, visits and messages by employee and period</source>
        <translation>ఉద్యోగి, వ్యవధి ప్రకారం కాల్‌లు, సందర్శనలు, సందేశాలు</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>మార్పులు</translation>
    </message>
    <message>
        <source>What was changed, when and by whom, before and after</source>
        <translation>ఏం, ఎప్పుడు, ఎవరు మార్చారు; ముందు, తర్వాత</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>%1 లేదు.</translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <translation>నివేదిక ఆపివేయబడింది.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>చేయాల్సినవి</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ఏం జరిగింది</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>పూర్తయింది</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>మళ్లీ సంప్రదింపు</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n నిమిషం</numerusform>
            <numerusform>%n నిమిషాలు</numerusform>
        </translation>
    </message>
    <message>
        <source>satisfied %1 of 5</source>
        <translation>సంతృప్తి: 5కి %1</translation>
    </message>
    <message>
        <source>Customer profile</source>
        <translation>కస్టమర్ ప్రొఫైల్</translation>
    </message>
    <message>
        <source>One customer: everything that is known and everything that happened</source>
        <translation>ఒక కస్టమర్: తెలిసినదంతా, జరిగినదంతా</translation>
    </message>
    <message>
        <source>%1 have no field “%2”.</source>
        <translation>%1లో “%2” ఫీల్డ్ లేదు.</translation>
    </message>
    <message>
        <source>%1 have no field “%2”. Did you mean “%3”?</source>
        <translation>%1లో “%2” ఫీల్డ్ లేదు. “%3” అనుకున్నారా?</translation>
    </message>
    <message>
        <source>Customer list</source>
        <translation>కస్టమర్ జాబితా</translation>
    </message>
    <message>
        <source>Customers with the fields you choose, counted and added up</source>
        <translation>మీరు ఎంచుకున్న ఫీల్డ్‌లతో కస్టమర్లు, లెక్కలు, మొత్తాలతో</translation>
    </message>
    <message>
        <source>The report “%1” takes no period.</source>
        <translation>“%1” నివేదికకు వ్యవధి ఉండదు.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Exchange the two days.</source>
        <translation>వ్యవధి మొదలుకాకముందే ముగుస్తోంది. రెండు రోజులను తారుమారు చేయండి.</translation>
    </message>
    <message>
        <source>The report “%1” is not counted by anything.</source>
        <translation>“%1” నివేదికను దేని ప్రకారమూ లెక్కించరు.</translation>
    </message>
    <message>
        <source>The report “%1” is not counted by “%2”.</source>
        <translation>“%1” నివేదికను “%2” ప్రకారం లెక్కించరు.</translation>
    </message>
    <message>
        <source>The report “%1” takes no filter.</source>
        <translation>“%1” నివేదికకు ఫిల్టర్ ఉండదు.</translation>
    </message>
    <message>
        <source>The columns of the report “%1” are always the same.</source>
        <translation>“%1” నివేదిక నిలువు వరుసలు ఎప్పుడూ అవే ఉంటాయి.</translation>
    </message>
    <message>
        <source>The report “%1” is about one customer. Say which.</source>
        <translation>“%1” నివేదిక ఒక కస్టమర్ గురించి. ఎవరో చెప్పండి.</translation>
    </message>
    <message>
        <source>The report “%1” is not about one record.</source>
        <translation>“%1” నివేదిక ఒకే రికార్డు గురించి కాదు.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>రోజు ప్రకారం</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>వారం ప్రకారం</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>నెల ప్రకారం</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>త్రైమాసికం ప్రకారం</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>సంవత్సరం ప్రకారం</translation>
    </message>
    <message>
        <source>By employee</source>
        <translation>ఉద్యోగి ప్రకారం</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>కస్టమర్ ప్రకారం</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>ఛానెల్ ప్రకారం</translation>
    </message>
    <message>
        <source>The report could not be written: %1. Free some room or name another place.</source>
        <translation>నివేదిక రాయలేకపోయాం: %1. ఖాళీ చేయండి లేదా మరో చోటు ఇవ్వండి.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a period</comment>
        <translation>%1 నుంచి %2 వరకు</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a day</comment>
        <translation>%1 నుంచి</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a day</comment>
        <translation>%1 వరకు</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>ఫిల్టర్: %1</translation>
    </message>
    <message>
        <source>By fiscal year</source>
        <translation>ఆర్థిక సంవత్సరం ప్రకారం</translation>
    </message>
    <message>
        <source>By quarter of the fiscal year</source>
        <translation>ఆర్థిక సంవత్సర త్రైమాసికం ప్రకారం</translation>
    </message>
    <message>
        <source>FY %1</source>
        <comment>fiscal year, as 2026/27</comment>
        <translation>ఆర్థిక సంవత్సరం %1</translation>
    </message>
    <message>
        <source>FY %1, quarter %2</source>
        <comment>fiscal year, as 2026/27</comment>
        <translation>ఆర్థిక సంవత్సరం %1, త్రైమాసికం %2</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>“%1” is no type of field. Use text, number, money, date, yes_no, choice or link.</source>
        <translation>“%1” ఫీల్డ్ రకం కాదు. text, number, money, date, yes_no, choice లేదా link రాయండి.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>ఇది నింపాలి.</translation>
    </message>
    <message>
        <source>This holds a NUL character, which no text may. Take it out.</source>
        <translation>ఇందులో NUL అక్షరం ఉంది, అది ఏ పాఠ్యంలోనూ ఉండకూడదు. తీసేయండి.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices: %2.</source>
        <translation>“%1” ఎంపికల్లో లేదు: %2.</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3.</source>
        <translation>%1 విలువ %2, %3 మధ్య లేదు.</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” అవునూ కాదు, కాదూ కాదు.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” పూర్ణ సంఖ్య కాదు.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2026-03-31.</source>
        <translation>“%1” తేదీ కాదు. 2026-03-31 లాగా రాయండి.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 1985-03-31, or --03-31 without the year.</source>
        <translation>“%1” రోజు కాదు. 1985-03-31, లేదా సంవత్సరం లేకుండా --03-31 రాయండి.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 2026-03-31T15:00.</source>
        <translation>“%1” సమయం కాదు. 2026-03-31T15:00 లాగా రాయండి.</translation>
    </message>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>“%1” వెబ్ చిరునామా కాదు.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it like anna@example.org.</source>
        <translation>“%1” ఇమెయిల్ చిరునామా కాదు. anna@example.org లాగా రాయండి.</translation>
    </message>
    <message>
        <source>“%1” is not a currency. Give its three letters, such as EUR or VND.</source>
        <translation>“%1” కరెన్సీ కాదు. EUR లేదా VND వంటి మూడు అక్షరాలు రాయండి.</translation>
    </message>
    <message>
        <source>“%1” is not a language. Give its code or name, such as vi or Vietnamese.</source>
        <translation>“%1” భాష కాదు. vi లేదా Vietnamese వంటి కోడ్ లేదా పేరు రాయండి.</translation>
    </message>
    <message>
        <source>The day lies in the future. Check the year.</source>
        <translation>ఈ రోజు భవిష్యత్తులో ఉంది. సంవత్సరం సరిచూడండి.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Write it as 15:00.</source>
        <translation>“%1” రోజులోని సమయం కాదు. 15:00 లాగా రాయండి.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>The draft could not be saved in “%1”: %2. Check the disk and save again.</source>
        <translation>చిత్తుప్రతిని “%1”లో సేవ్ చేయలేకపోయాం: %2. డిస్క్ సరిచూసి మళ్లీ సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>The drafts in “%1” could not be read: %2.</source>
        <translation>“%1”లోని చిత్తుప్రతులను చదవలేకపోయాం: %2.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>ఆపివేయబడింది; ఏదీ మారలేదు.</translation>
    </message>
    <message>
        <source>This copy of Kith is incomplete. Install it again.</source>
        <translation>ఈ Kith కాపీ అసంపూర్ణం. మళ్లీ ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>The copy was stopped.</source>
        <translation>కాపీ ఆపివేయబడింది.</translation>
    </message>
    <message>
        <source>The fields of %1 were changed meanwhile. Open the record again.</source>
        <translation>%1 ఫీల్డ్‌లు ఈలోపు మారాయి. రికార్డును మళ్లీ తెరవండి.</translation>
    </message>
    <message>
        <source>There is no %1:%2 any more.</source>
        <translation>%1:%2 ఇప్పుడు లేదు.</translation>
    </message>
    <message>
        <source>“%1” is not a Kith book.</source>
        <translation>“%1” Kith వ్యాపార ఫైల్ కాదు.</translation>
    </message>
    <message>
        <source>The copy “%1” was checked and is not good. Check the disk it is on, and the book.</source>
        <translation>కాపీ “%1” తనిఖీ చేయగా బాగాలేదు. అది ఉన్న డిస్క్‌ను, వ్యాపార ఫైల్‌ను సరిచూడండి.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>“%1” ఇప్పటికే ఉంది. మరో పేరు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>“%1” is not a currency. Use a code of ISO 4217 such as EUR, INR or VND.</source>
        <translation>“%1” కరెన్సీ కాదు. EUR, INR లేదా VND వంటి ISO 4217 కోడ్ రాయండి.</translation>
    </message>
    <message>
        <source>The book was opened for reading only.</source>
        <translation>వ్యాపార ఫైల్ చదవడానికి మాత్రమే తెరవబడింది.</translation>
    </message>
    <message>
        <source>This book was written by a newer Kith. It can be read here; to change it, install the newer version.</source>
        <translation>ఈ వ్యాపార ఫైల్‌ను Kith కొత్త వెర్షన్ రాసింది. ఇక్కడ చదవవచ్చు; మార్చడానికి కొత్త వెర్షన్‌ను ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>The structure of this book is not what Kith writes: someone changed it. It can be read; to go on working, restore a backup.</source>
        <translation>ఈ వ్యాపార ఫైల్ నిర్మాణం Kith రాసినది కాదు: ఎవరో మార్చారు. చదవవచ్చు; పని కొనసాగించడానికి బ్యాకప్‌ను పునరుద్ధరించండి.</translation>
    </message>
    <message>
        <source>The book&apos;s file or its folder does not allow changes. It can be read; to change it, copy it elsewhere or ask for the permission.</source>
        <translation>వ్యాపార ఫైల్ లేదా దాని ఫోల్డర్ మార్పులను అనుమతించదు. చదవవచ్చు; మార్చడానికి మరోచోటికి కాపీ చేయండి లేదా అనుమతి అడగండి.</translation>
    </message>
    <message>
        <source>This book has a second name (a hard link), and writing under both would spoil it. It can be read; to change it, remove the other name.</source>
        <translation>ఈ వ్యాపార ఫైల్‌కు రెండో పేరు (హార్డ్ లింక్) ఉంది; రెండు పేర్లతో రాస్తే పాడవుతుంది. చదవవచ్చు; మార్చడానికి రెండో పేరు తీసేయండి.</translation>
    </message>
    <message>
        <source>There is no change %1.</source>
        <translation>మార్పు %1 లేదు.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>రద్దు చేయడానికి ఏమీ లేదు.</translation>
    </message>
    <message>
        <source>“%1” is undone already.</source>
        <translation>“%1” ఇప్పటికే రద్దైంది.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>మళ్లీ చేయడానికి ఏమీ లేదు.</translation>
    </message>
    <message>
        <source>The field “%1” has values already: its kind and type must stay. Add another field instead.%2</source>
        <translation>“%1” ఫీల్డ్‌లో విలువలు ఉన్నాయి: దాని రకం మారకూడదు. మరో ఫీల్డ్ చేర్చండి.%2</translation>
    </message>
    <message>
        <source>“%1” cannot have custom fields. Use customer or contact.%2</source>
        <translation>“%1”కు సొంత ఫీల్డ్‌లు ఉండవు. customer లేదా contact రాయండి.%2</translation>
    </message>
    <message>
        <source>“%1” needs something to choose from: give its choices, such as “small; large”.%2</source>
        <translation>“%1”కు ఎంపికలు కావాలి: “చిన్న; పెద్ద” లాగా రాయండి.%2</translation>
    </message>
    <message>
        <source>“%1” is not a choice, so it cannot have choices. Leave them out, or use the type choice.%2</source>
        <translation>“%1” ఎంపిక రకం కాదు, కాబట్టి దానికి ఎంపికలు ఉండవు. వాటిని తీసేయండి, లేదా choice రకం వాడండి.%2</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a field. Use small letters, digits and _, such as “%2”.</source>
        <translation>“%1” ఫీల్డ్ పేరు కాలేదు. చిన్న ఆంగ్ల అక్షరాలు, అంకెలు, _ వాడండి, ఉదా. “%2”.</translation>
    </message>
    <message>
        <source>A %1 has a field “%2” already. Choose another name.</source>
        <translation>%1లో “%2” ఫీల్డ్ ఇప్పటికే ఉంది. మరో పేరు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>“%1” is open in another window, on %2 (process %3). Close it there first.</source>
        <translation>“%1” మరో విండోలో తెరిచి ఉంది, %2లో (ప్రాసెస్ %3). ముందు అక్కడ మూసివేయండి.</translation>
    </message>
    <message>
        <source>“%1” is open in another window, on %2 (process %3), since %4. Close it there first.</source>
        <translation>“%1” మరో విండోలో తెరిచి ఉంది, %2లో (ప్రాసెస్ %3), %4 నుంచి. ముందు అక్కడ మూసివేయండి.</translation>
    </message>
    <message>
        <source>“%1” could not be locked: %2. Check the permissions of its folder.</source>
        <translation>“%1”ను లాక్ చేయలేకపోయాం: %2. దాని ఫోల్డర్ అనుమతులు సరిచూడండి.</translation>
    </message>
    <message>
        <source>Name the %1 to keep, and others that go into it.</source>
        <translation>ఉంచాల్సిన %1ను, అందులో కలిసేవాటిని చెప్పండి.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Check the disk and the permissions.</source>
        <translation>“%1” రాయలేకపోయాం: %2. డిస్క్, అనుమతులు సరిచూడండి.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made: %2.</source>
        <translation>“%1” ఫోల్డర్ తయారు చేయలేకపోయాం: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>“%1” చదవలేకపోయాం: %2.</translation>
    </message>
    <message>
        <source>“%1” is kept by Kith itself and cannot be set.</source>
        <translation>“%1”ను Kith తానే ఉంచుతుంది, నింపలేము.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> Did you mean “%1”?</source>
        <translation> “%1” అనుకున్నారా?</translation>
    </message>
    <message>
        <source>A %1 has no field “%2”.</source>
        <translation>%1లో “%2” ఫీల్డ్ లేదు.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>%1 లేదు.</translation>
    </message>
    <message>
        <source>There is no %1 called “%2”.</source>
        <translation>“%2” పేరుతో %1 లేదు.</translation>
    </message>
    <message>
        <source>%1 records of kind %2 are called “%3”. Use one of: %4.</source>
        <translation>%2 రకం %1 రికార్డులు “%3” పేరుతో ఉన్నాయి. వీటిలో ఒకటి రాయండి: %4.</translation>
    </message>
    <message>
        <source>It was edited since.</source>
        <translation>తర్వాత ఇది సవరించబడింది.</translation>
    </message>
    <message>
        <source>Other records refer to it.</source>
        <translation>ఇతర రికార్డులు దీన్ని సూచిస్తున్నాయి.</translation>
    </message>
    <message>
        <source>It was removed since.</source>
        <translation>తర్వాత ఇది తీసివేయబడింది.</translation>
    </message>
    <message>
        <source>It was changed again since.</source>
        <translation>తర్వాత ఇది మళ్లీ మార్చబడింది.</translation>
    </message>
    <message>
        <source>What it referred to is gone.</source>
        <translation>ఇది సూచించినది ఇప్పుడు లేదు.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed in “%1”. Free some space and try again.</source>
        <translation>డిస్క్ నిండిపోయింది, కాబట్టి “%1”లో ఏదీ మారలేదు. ఖాళీ చేసి మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>Another program is writing to “%1”. Wait until it is done and try again.</source>
        <translation>మరో ప్రోగ్రామ్ “%1”లో రాస్తోంది. అది పూర్తయ్యే వరకు ఆగి మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>“%1” can only be read, so nothing was changed.</source>
        <translation>“%1” చదవడానికి మాత్రమే వీలుంది, కాబట్టి ఏదీ మారలేదు.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore it from a backup.</source>
        <translation>“%1” పాడైంది. బ్యాకప్ నుంచి పునరుద్ధరించండి.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check the disk and the permissions.</source>
        <translation>“%1” చదవలేకపోయాం లేదా రాయలేకపోయాం. డిస్క్, అనుమతులు సరిచూడండి.</translation>
    </message>
    <message>
        <source>“%1” did not accept a change; nothing was changed.</source>
        <translation>“%1” మార్పును అంగీకరించలేదు; ఏదీ మారలేదు.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>“%1” లేదు.</translation>
    </message>
    <message>
        <source>Only what there can be several of is added or taken away, such as tags.</source>
        <translation>ట్యాగ్‌ల వంటి, చాలా ఉండగలవాటినే చేర్చవచ్చు లేదా తీసేయవచ్చు.</translation>
    </message>
    <message>
        <source>“%1” is a book, and the result would take its place. Name another file.</source>
        <translation>“%1” వ్యాపార ఫైల్, ఫలితం దాని స్థానాన్ని తీసుకుంటుంది. మరో ఫైల్ ఇవ్వండి.</translation>
    </message>
    <message>
        <source>“%1” is kept for the book “%2” beside it. Name another file.</source>
        <translation>“%1” పక్కనున్న వ్యాపార ఫైల్ “%2” కోసం ఉంది. మరో ఫైల్ ఇవ్వండి.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is still chosen in %n records. Keep it, or choose another there first.</source>
        <translation>
            <numerusform>“%1” ఇంకా %n రికార్డులో ఎంపికై ఉంది. ఉంచండి, లేదా ముందు అక్కడ మరొకటి ఎంచుకోండి.</numerusform>
            <numerusform>“%1” ఇంకా %n రికార్డుల్లో ఎంపికై ఉంది. ఉంచండి, లేదా ముందు అక్కడ మరొకటి ఎంచుకోండి.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” means something else in files and filters. Choose another name, such as “%2”.</source>
        <translation>ఫైళ్లు, ఫిల్టర్లలో “%1”కు వేరే అర్థం ఉంది. “%2” వంటి మరో పేరు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The disk is full, so that this book can only be read. To change it, free some space and open it again.</source>
        <translation>డిస్క్ నిండిపోయింది, కాబట్టి ఈ వ్యాపార ఫైల్‌ను చదవడమే వీలవుతుంది. మార్చడానికి ఖాళీ చేసి మళ్లీ తెరవండి.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first, or name another place.</source>
        <translation>“%1” ఫోల్డర్ లేదు. ముందు దాన్ని తయారు చేయండి, లేదా మరో చోటు ఇవ్వండి.</translation>
    </message>
    <message>
        <source>“%1” could not be created: %2. Name a place you may write to.</source>
        <translation>“%1” తయారు చేయలేకపోయాం: %2. మీరు రాయగల చోటు ఇవ్వండి.</translation>
    </message>
    <message>
        <source>The disk is full, and without a little room “%1” cannot be opened. Free some space (100 kB will do) and try again.</source>
        <translation>డిస్క్ నిండిపోయింది, కొంచెం ఖాళీ లేకుండా “%1” తెరవలేము. ఖాళీ చేసి (100 kB చాలు) మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>There is a tag “%1” already. Choose another name.</source>
        <translation>“%1” ట్యాగ్ ఇప్పటికే ఉంది. మరో పేరు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>What was erased stays erased.</source>
        <translation>తుడిచివేసినది తిరిగి రాదు.</translation>
    </message>
    <message>
        <source>Another program uses “%1”. Close it and try again.</source>
        <translation>మరో ప్రోగ్రామ్ “%1”ను వాడుతోంది. దాన్ని మూసి మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>This field was removed meanwhile.</source>
        <translation>ఈలోపు ఈ ఫీల్డ్ తీసివేయబడింది.</translation>
    </message>
    <message>
        <source>“%1” was altered or cut off since it was made. Use another backup.</source>
        <translation>తయారైన తర్వాత “%1” మారింది లేదా తెగిపోయింది. మరో బ్యాకప్ వాడండి.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>ఆపివేయబడింది. ఏదీ మారలేదు.</translation>
    </message>
    <message>
        <source>Encryption cannot be used on this system.</source>
        <translation>ఈ సిస్టమ్‌లో ఎన్‌క్రిప్షన్ వాడలేము.</translation>
    </message>
    <message numerus="yes">
        <source>There is not enough memory to work with the passphrase: %n MiB are needed. Close other programs and try again.</source>
        <translation>
            <numerusform>పాస్‌ఫ్రేజ్‌తో పని చేయడానికి మెమరీ చాలదు: %n MiB కావాలి. ఇతర ప్రోగ్రామ్‌లను మూసి మళ్లీ ప్రయత్నించండి.</numerusform>
            <numerusform>పాస్‌ఫ్రేజ్‌తో పని చేయడానికి మెమరీ చాలదు: %n MiB కావాలి. ఇతర ప్రోగ్రామ్‌లను మూసి మళ్లీ ప్రయత్నించండి.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was encrypted by a newer Kith. Install the newer version to open it.</source>
        <translation>“%1”ను Kith కొత్త వెర్షన్ ఎన్‌క్రిప్ట్ చేసింది. తెరవడానికి కొత్త వెర్షన్‌ను ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>This passphrase does not open “%1”. Type it again as it was set, capital and small letters too.</source>
        <translation>ఈ పాస్‌ఫ్రేజ్‌తో “%1” తెరుచుకోదు. పెట్టినప్పటిలాగే, పెద్ద, చిన్న ఆంగ్ల అక్షరాలతో సహా మళ్లీ టైప్ చేయండి.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short. Use at least %n letter(s); a few words are best.</source>
        <translation>
            <numerusform>పాస్‌ఫ్రేజ్ చాలా చిన్నది. కనీసం %n అక్షరం వాడండి; కొన్ని పదాలైతే మేలు.</numerusform>
            <numerusform>పాస్‌ఫ్రేజ్ చాలా చిన్నది. కనీసం %n అక్షరాలు వాడండి; కొన్ని పదాలైతే మేలు.</numerusform>
        </translation>
    </message>
    <message>
        <source>The second place for backups, “%1”, is not there. Connect it, or choose another in the settings.</source>
        <translation>బ్యాకప్‌ల రెండో చోటు “%1” అందుబాటులో లేదు. దాన్ని కలపండి, లేదా సెట్టింగ్‌లలో మరొకటి ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>A business&apos;s year begins with one of the twelve months: give 1 to 12.</source>
        <translation>ఆర్థిక సంవత్సరం పన్నెండు నెలల్లో ఒకదానితో మొదలవుతుంది: 1 నుంచి 12 వరకు సంఖ్య ఇవ్వండి.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 రాయలేము: %2. మరో చోటు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The second place holds no backup of this book yet.</source>
        <translation>రెండో చోట ఈ వ్యాపార ఫైల్ బ్యాకప్ ఇంకా లేదు.</translation>
    </message>
    <message>
        <source>Backups of another book are in “%1”. Try again, or choose another folder in the settings.</source>
        <translation>“%1”లో మరో వ్యాపార ఫైల్ బ్యాకప్‌లు ఉన్నాయి. మళ్లీ ప్రయత్నించండి, లేదా సెట్టింగ్‌లలో మరో ఫోల్డర్ ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The disk is full: there is no room to work in “%1”. Free some space and try again.</source>
        <translation>డిస్క్ నిండిపోయింది: “%1”లో పనిచేయడానికి చోటు లేదు. ఖాళీ చేసి మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>“%1” has no number left to give to something new: someone changed it. Restore a backup.</source>
        <translation>కొత్తవాటికి ఇవ్వడానికి “%1”లో సంఖ్యలు మిగల్లేదు: ఎవరో మార్చారు. బ్యాకప్‌ను పునరుద్ధరించండి.</translation>
    </message>
</context>
<context>
    <name>team</name>
    <message>
        <source>You are working as “%1” now. Choose another name under “Working as” first.</source>
        <translation>మీరు ఇప్పుడు “%1”గా పనిచేస్తున్నారు. ముందు “పనిలో ఎవరు”లో వేరే పేరును ఎంచుకోండి.</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>A view needs a name to be kept under.</source>
        <translation>వీక్షణను ఉంచడానికి పేరు కావాలి.</translation>
    </message>
</context>
</TS>
