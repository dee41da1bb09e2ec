<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>CellText</name>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>گزشتہ کل</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>آئندہ کل</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n دن پہلے</numerusform>
            <numerusform>%n دن پہلے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n ہفتہ پہلے</numerusform>
            <numerusform>%n ہفتے پہلے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n دن بعد</numerusform>
            <numerusform>%n دن بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>%n ہفتہ بعد</numerusform>
            <numerusform>%n ہفتے بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ابھی ابھی</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n منٹ پہلے</numerusform>
            <numerusform>%n منٹ پہلے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n گھنٹہ پہلے</numerusform>
            <numerusform>%n گھنٹے پہلے</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no option “%1” here. Did you mean “--%2”?</source>
        <translation>یہاں اختیار ”%1“ نہیں ہے۔ کیا آپ کی مراد ”--%2“ ہے؟</translation>
    </message>
    <message>
        <source>There is no option “%1” here. With --help the command lists its options.</source>
        <translation>یہاں اختیار ”%1“ نہیں ہے۔ کمانڈ کے ساتھ --help لکھنے سے اس کے اختیارات دکھائی دیتے ہیں۔</translation>
    </message>
    <message>
        <source>The option “%1” is given twice. Give it once.</source>
        <translation>اختیار ”%1“ دو بار لکھا گیا ہے۔ اسے ایک بار لکھیں۔</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation>اختیار ”%1“ کوئی قدر نہیں لیتا۔</translation>
    </message>
    <message>
        <source>The option “%1” needs a value: %1 %2.</source>
        <translation>اختیار ”%1“ کو قدر چاہیے: %1 %2۔</translation>
    </message>
    <message>
        <source>“%1” is no whole number: %2 needs one, such as 10.</source>
        <translation>”%1“ پورا عدد نہیں: %2 کو پورا عدد چاہیے، جیسے 10۔</translation>
    </message>
    <message>
        <source>“%1” is too small: %2 must be at least %3.</source>
        <translation>”%1“ بہت چھوٹا ہے: %2 کم از کم %3 ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>There is no command “%1”. Did you mean “%2”?</source>
        <translation>کوئی کمانڈ ”%1“ نہیں۔ کیا آپ کی مراد ”%2“ ہے؟</translation>
    </message>
    <message>
        <source>There is no command “%1”. kith --help lists them.</source>
        <translation>کوئی کمانڈ ”%1“ نہیں۔ فہرست کے لیے kith --help لکھیں۔</translation>
    </message>
    <message>
        <source>kith %1 %2</source>
        <translation>kith %1 %2</translation>
    </message>
    <message>
        <source>Something is missing. Usage: %1</source>
        <translation>کچھ کمی ہے۔ طریقہ: %1</translation>
    </message>
    <message>
        <source>“%1” is one word too many. Usage: %2</source>
        <translation>”%1“ زائد لفظ ہے۔ طریقہ: %2</translation>
    </message>
    <message>
        <source>“%1” is no language. Use a code such as en, vi, hi, te or ur.</source>
        <translation>”%1“ کوئی زبان نہیں۔ کوئی کوڈ لکھیں، جیسے en، vi، hi، te یا ur۔</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>بیک اپ ہو رہا ہے</translation>
    </message>
    <message>
        <source>Backed up to “%1”, reopened and checked: %2 customers.
</source>
        <translation>”%1“ میں بیک اپ بنا، دوبارہ کھول کر جانچا گیا: %2 گاہک۔
</translation>
    </message>
    <message>
        <source>Where to? Usage: kith restore FILE --to BOOK</source>
        <translation>کہاں؟ طریقہ: kith restore FILE --to BOOK</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>بحال ہو رہا ہے</translation>
    </message>
    <message>
        <source>Restored to “%1”: %2 customers. Open it with --book.
</source>
        <translation>”%1“ میں بحال ہوا: %2 گاہک۔ اسے --book سے کھولیں۔
</translation>
    </message>
    <message>
        <source>copy the book to a file, and prove the copy</source>
        <translation>کاروباری فائل کی نقل بنائے اور نقل کو پرکھے</translation>
    </message>
    <message>
        <source>The copy is reopened, checked and counted before it gets its name. Never overwrites a file.</source>
        <translation>نام ملنے سے پہلے نقل دوبارہ کھولی، جانچی اور گنی جاتی ہے۔ کسی فائل پر نہیں لکھتا۔</translation>
    </message>
    <message>
        <source>the book to make; never overwrites a file</source>
        <translation>جو کاروباری فائل بنانی ہے؛ کسی فائل پر نہیں لکھتا</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جانچ ہو رہی ہے</translation>
    </message>
    <message>
        <source>Repaired: %1
</source>
        <translation>مرمت ہوئی: %1
</translation>
    </message>
    <message>
        <source>The book is in order.
</source>
        <translation>کاروباری فائل ٹھیک ہے۔
</translation>
    </message>
    <message>
        <source>kith check --repair builds what is derived again.
</source>
        <translation>اخذ شدہ چیزیں دوبارہ بنانے کے لیے: kith check --repair
</translation>
    </message>
    <message>
        <source>Restore a backup: kith restore FILE --to BOOK.
</source>
        <translation>بیک اپ بحال کریں: kith restore FILE --to BOOK۔
</translation>
    </message>
    <message>
        <source>look for damage; exit status 1 if anything is wrong</source>
        <translation>خرابی ڈھونڈے؛ کچھ غلط ہو تو اختتامی حالت 1</translation>
    </message>
    <message>
        <source>Checks the file, the references between records, and what is derived (search, sums, order) against its source.</source>
        <translation>فائل، ریکارڈوں کے آپس کے حوالے، اور اخذ شدہ چیزیں (تلاش، میزان، ترتیب) ان کے ماخذ سے ملا کر جانچتا ہے۔</translation>
    </message>
    <message>
        <source>build what is derived again</source>
        <translation>اخذ شدہ چیزیں دوبارہ بنائے</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>برآمد ہو رہا ہے</translation>
    </message>
    <message>
        <source>%1 %2 written to “%3”.</source>
        <translation>%1 %2 فائل ”%3“ میں لکھے گئے۔</translation>
    </message>
    <message>
        <source>write a table that the import takes back without loss</source>
        <translation>ایسی جدول لکھے جسے درآمد بغیر نقصان واپس لے</translation>
    </message>
    <message>
        <source>Text that a spreadsheet would take for a formula gets a &apos; before it; the import takes it off. --exact leaves everything as it is.</source>
        <translation>جس متن کو اسپریڈ شیٹ فارمولا سمجھے اس کے آگے &apos; لگ جاتا ہے؛ درآمد اسے ہٹا دیتی ہے۔ --exact سب کچھ جوں کا توں رکھتا ہے۔</translation>
    </message>
    <message>
        <source>only those for which it holds</source>
        <translation>صرف وہ جو شرط پر پورے اتریں</translation>
    </message>
    <message>
        <source>which fields; else all that an import takes</source>
        <translation>کون سے خانے؛ ورنہ وہ سب جو درآمد ہو سکیں</translation>
    </message>
    <message>
        <source>else by the ending of FILE, else csv</source>
        <translation>ورنہ FILE کے لاحقے سے، ورنہ csv</translation>
    </message>
    <message>
        <source>no mark of UTF-8 and no &apos; before formulas</source>
        <translation>نہ UTF-8 کا نشان، نہ فارمولوں کے آگے &apos;</translation>
    </message>
    <message>
        <source>Generating customers</source>
        <translation>گاہک بنائے جا رہے ہیں</translation>
    </message>
    <message>
        <source>Added %1 made-up customers in %2 s. kith undo takes them away.
</source>
        <translation>%1 فرضی گاہک %2 سیکنڈ میں شامل ہوئے۔ انہیں ہٹانے کے لیے kith undo لکھیں۔
</translation>
    </message>
    <message>
        <source>fill the book with made-up customers, for trials and measurements</source>
        <translation>آزمائش اور پیمائش کے لیے کاروباری فائل میں فرضی گاہک بھرے</translation>
    </message>
    <message>
        <source>The same seed gives the same customers.</source>
        <translation>ایک ہی بیج سے وہی گاہک بنتے ہیں۔</translation>
    </message>
    <message>
        <source>how many (1000)</source>
        <translation>کتنے (1000)</translation>
    </message>
    <message>
        <source>which ones (1)</source>
        <translation>کون سے (1)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کون</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>خانہ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پہلے</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد میں</translation>
    </message>
    <message>
        <source>There never was a %1.</source>
        <translation>%1 کبھی تھا ہی نہیں۔</translation>
    </message>
    <message>
        <source>show what happened to a record, when and by whom</source>
        <translation>دکھائے کہ ریکارڈ کے ساتھ کیا، کب اور کس نے کیا</translation>
    </message>
    <message>
        <source>“%1” maps nothing. Write FIELD=COLUMN, such as name=&quot;Client name&quot; or name=2.</source>
        <translation>”%1“ کچھ نہیں جوڑتا۔ FIELD=COLUMN لکھیں، جیسے name=&quot;گاہک کا نام&quot; یا name=2۔</translation>
    </message>
    <message>
        <source>“%1” separates no columns. Give one character: , ; | or tab.</source>
        <translation>”%1“ کالم الگ نہیں کرتا۔ ایک علامت لکھیں: , ; | یا tab۔</translation>
    </message>
    <message>
        <source>“%1” is no form of a date. Give the order: dmy, mdy or ymd.</source>
        <translation>”%1“ تاریخ کی کوئی شکل نہیں۔ ترتیب لکھیں: dmy، mdy یا ymd۔</translation>
    </message>
    <message>
        <source>“%1” begins no decimals. Give . or ,</source>
        <translation>”%1“ اعشاریے کی علامت نہیں۔ . یا , لکھیں</translation>
    </message>
    <message>
        <source>“%1” is nothing to do with duplicates. Give skip, update or add.</source>
        <translation>”%1“ دہرے ریکارڈوں کا کوئی علاج نہیں۔ skip، update یا add لکھیں۔</translation>
    </message>
    <message>
        <source>“%1” is no encoding. Give one such as utf-8, utf-16 or windows-1258.</source>
        <translation>”%1“ کوئی انکوڈنگ نہیں۔ کوئی ایک لکھیں، جیسے utf-8، utf-16 یا windows-1258۔</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>Row is</source>
        <translation>قطار</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ریکارڈ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>مزید</translation>
    </message>
    <message>
        <source>Of the rows already in the book %1 are the same, %2 add something, %3 differ.
</source>
        <translation>پہلے سے موجود قطاروں میں %1 یکساں ہیں، %2 کچھ بڑھاتی ہیں، %3 مختلف ہیں۔
</translation>
    </message>
    <message>
        <source>%1 rows: %2 would be added, %3 updated, %4 skipped, %5 rejected. Nothing was changed.
</source>
        <translation>%1 قطاریں: %2 شامل، %3 تازہ، %4 نظرانداز، %5 مسترد ہوں گی۔ کچھ نہیں بدلا گیا۔
</translation>
    </message>
    <message>
        <source>%1 rows: %2 added, %3 updated, %4 skipped, %5 rejected.
</source>
        <translation>%1 قطاریں: %2 شامل، %3 تازہ، %4 نظرانداز، %5 مسترد۔
</translation>
    </message>
    <message>
        <source>Made beside: %1 %2.
</source>
        <translation>ساتھ میں بنے: %1 %2۔
</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>درآمد ہو رہا ہے</translation>
    </message>
    <message>
        <source>which column a field is in, by header or number</source>
        <translation>خانہ کس کالم میں ہے، سرخی یا نمبر سے</translation>
    </message>
    <message>
        <source>keep the columns used for the next time</source>
        <translation>کالموں کا یہ جوڑ اگلی بار کے لیے رکھے</translation>
    </message>
    <message>
        <source>use columns that were kept</source>
        <translation>رکھا ہوا جوڑ استعمال کرے</translation>
    </message>
    <message>
        <source>of the letters, such as windows-1258; else found out</source>
        <translation>حروف کی انکوڈنگ، جیسے windows-1258؛ ورنہ خود معلوم</translation>
    </message>
    <message>
        <source>between columns: , ; | or tab; else found out</source>
        <translation>کالموں کے درمیان: , ; | یا tab؛ ورنہ خود معلوم</translation>
    </message>
    <message>
        <source>dmy, mdy or ymd; else found out</source>
        <translation>dmy، mdy یا ymd؛ ورنہ خود معلوم</translation>
    </message>
    <message>
        <source>what begins decimals, . or ,; else found out</source>
        <translation>اعشاریے کی علامت، . یا ,؛ ورنہ خود معلوم</translation>
    </message>
    <message>
        <source>what to do with rows that are in the book already (skip)</source>
        <translation>پہلے سے موجود قطاروں کا کیا کرے (skip)</translation>
    </message>
    <message>
        <source>make records that rows name and the book lacks</source>
        <translation>جن ریکارڈوں کا نام ہے مگر وہ نہیں ہیں، انہیں بنائے</translation>
    </message>
    <message>
        <source>where rows that were not taken go, with line and reason</source>
        <translation>نامنظور قطاریں سطر اور وجہ کے ساتھ کہاں جائیں</translation>
    </message>
    <message>
        <source>show what would happen, and change nothing</source>
        <translation>صرف دکھائے کہ کیا ہوگا، کچھ نہ بدلے</translation>
    </message>
    <message>
        <source>All accepted rows or none, in one step that undo takes back. Columns are found by their names
and content; --dry-run shows what would happen. Exit status 3: some rows were rejected.</source>
        <translation>تمام درست قطاریں یا کوئی نہیں، ایک ہی قدم میں جو کالعدم ہو سکتا ہے۔ کالم نام اور
مواد سے پہچانے جاتے ہیں؛ --dry-run دکھاتا ہے کہ کیا ہوگا۔ اختتامی حالت 3: کچھ قطاریں مسترد ہوئیں۔</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>شناخت</translation>
    </message>
    <message>
        <source>No %1.</source>
        <translation>کوئی %1 نہیں۔</translation>
    </message>
    <message>
        <source>%1 of %2 are shown. --limit N shows more; --after &apos;%3&apos; goes on.</source>
        <translation>%2 میں سے %1 دکھائے گئے۔ مزید کے لیے --limit N؛ آگے کے لیے --after &apos;%3&apos;۔</translation>
    </message>
    <message>
        <source>list customers, contacts, tasks …</source>
        <translation>گاہکوں، رابطوں، کاموں … کی فہرست دکھائے</translation>
    </message>
    <message>
        <source>KIND: customers, contacts, employees, tags, needs, tasks, interactions, custom_fields.
FILTER: city = &quot;Huế&quot; and tag in (vip, wholesale) and not last_contact within 90 days
JSON: {&quot;kind&quot;, &quot;count&quot;, &quot;rows&quot;, &quot;next&quot;}; rows hold every field, and next is for --after.</source>
        <translation>KIND: customers, contacts, employees, tags, needs, tasks, interactions, custom_fields.
FILTER: city = &quot;Huế&quot; and tag in (vip, wholesale) and not last_contact within 90 days
JSON: {&quot;kind&quot;, &quot;count&quot;, &quot;rows&quot;, &quot;next&quot;}؛ rows میں ہر خانہ ہے، اور next کا استعمال --after میں ہے۔</translation>
    </message>
    <message>
        <source>the order; several fields with commas</source>
        <translation>ترتیب؛ کئی خانے کوما سے</translation>
    </message>
    <message>
        <source>how many at most (1000)</source>
        <translation>زیادہ سے زیادہ کتنے (1000)</translation>
    </message>
    <message>
        <source>go on where the list before ended</source>
        <translation>وہاں سے آگے جہاں پچھلی فہرست ختم ہوئی</translation>
    </message>
    <message>
        <source>“%1” cannot be logged. Did you mean “%2”?</source>
        <translation>”%1“ درج نہیں ہو سکتا۔ کیا آپ کی مراد ”%2“ ہے؟</translation>
    </message>
    <message>
        <source>“%1” cannot be logged. There are %2.</source>
        <translation>”%1“ درج نہیں ہو سکتا۔ یہ ہو سکتے ہیں: %2۔</translation>
    </message>
    <message>
        <source>A customer and a contact are called “%1”: give %2 or %3.</source>
        <translation>”%1“ نام کا گاہک بھی ہے اور رابطہ بھی: %2 یا %3 لکھیں۔</translation>
    </message>
    <message>
        <source>With whom? Add --with CUSTOMER, by name or id.</source>
        <translation>کس کے ساتھ؟ نام یا شناخت سے --with CUSTOMER بڑھائیں۔</translation>
    </message>
    <message>
        <source>Logged as interaction:%1.
</source>
        <translation>interaction:%1 کے طور پر درج ہوا۔
</translation>
    </message>
    <message>
        <source>To do on %1: task:%2.
</source>
        <translation>%1 کو کرنا ہے: task:%2۔
</translation>
    </message>
    <message>
        <source>write down a call, a visit … and the next step</source>
        <translation>کال، ملاقات … اور اگلا قدم درج کرے</translation>
    </message>
    <message>
        <source>kith --as Asha log call --with &quot;Nguyễn Thị Hương&quot; --outcome interested --text &quot;Wants 20 kg&quot; --follow-up tomorrow</source>
        <translation>kith --as Asha log call --with &quot;Nguyễn Thị Hương&quot; --outcome interested --text &quot;20 کلو چاہیے&quot; --follow-up tomorrow</translation>
    </message>
    <message>
        <source>a customer or contact, by id or name; any number</source>
        <translation>گاہک یا رابطہ، شناخت یا نام سے؛ جتنے بھی ہوں</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>کیا کہا گیا</translation>
    </message>
    <message>
        <source>talked, no_answer, call_back, sold … or your word</source>
        <translation>talked، no_answer، call_back، sold … یا آپ کا لفظ</translation>
    </message>
    <message>
        <source>how long it took</source>
        <translation>کتنی دیر لگی</translation>
    </message>
    <message>
        <source>phone, whatsapp, zalo … or your word</source>
        <translation>phone، whatsapp، zalo … یا آپ کا لفظ</translation>
    </message>
    <message>
        <source>who began</source>
        <translation>پہل کس نے کی</translation>
    </message>
    <message>
        <source>Made the book “%1” in %2. From now on it is the one that opens.
</source>
        <translation>کاروباری فائل ”%1“ %2 میں بنی۔ اب سے یہی کھلے گی۔
</translation>
    </message>
    <message>
        <source>It has %1 made-up customers and %2 talks with them.
</source>
        <translation>اس میں %1 فرضی گاہک اور ان کے ساتھ %2 بات چیت ہیں۔
</translation>
    </message>
    <message>
        <source>create a book</source>
        <translation>کاروباری فائل بنائے</translation>
    </message>
    <message>
        <source>Never overwrites a file; --book is ignored.</source>
        <translation>کسی فائل پر نہیں لکھتا؛ --book نظرانداز ہوتا ہے۔</translation>
    </message>
    <message>
        <source>the base currency, such as EUR, INR or VND; else the system&apos;s</source>
        <translation>بنیادی کرنسی، جیسے EUR، INR یا VND؛ ورنہ سسٹم کی</translation>
    </message>
    <message>
        <source>fill it with a small, lively business to try</source>
        <translation>آزمانے کے لیے ایک چھوٹا، چلتا ہوا کاروبار بھرے</translation>
    </message>
    <message>
        <source>A %1 has no field “%2”. Did you mean “%3”?</source>
        <translation>%1 میں خانہ ”%2“ نہیں ہے۔ کیا آپ کی مراد ”%3“ ہے؟</translation>
    </message>
    <message>
        <source>A %1 has no field “%2”. It has: %3.</source>
        <translation>%1 میں خانہ ”%2“ نہیں ہے۔ اس میں یہ ہیں: %3۔</translation>
    </message>
    <message>
        <source>“%1” sets no field. Write FIELD=VALUE, such as name=&quot;Anna Rao&quot;.</source>
        <translation>”%1“ کوئی خانہ نہیں بھرتا۔ FIELD=VALUE لکھیں، جیسے name=&quot;عائشہ خان&quot;۔</translation>
    </message>
    <message>
        <source>Added %1.
</source>
        <translation>%1 شامل ہوا۔
</translation>
    </message>
    <message>
        <source>Changed %1.
</source>
        <translation>%1 بدلا گیا۔
</translation>
    </message>
    <message>
        <source>%1 is so already: nothing was changed.
</source>
        <translation>%1 پہلے ہی ایسا ہے: کچھ نہیں بدلا گیا۔
</translation>
    </message>
    <message>
        <source>Removed %1. kith undo brings it back.
</source>
        <translation>%1 ہٹا دیا گیا۔ واپس لانے کے لیے kith undo لکھیں۔
</translation>
    </message>
    <message>
        <source>add one record</source>
        <translation>ایک ریکارڈ بڑھائے</translation>
    </message>
    <message>
        <source>kith add customer name=&quot;Nguyễn Thị Hương&quot; phone=&quot;0912 345 678&quot; city=Huế tags=vip
A further phone is phone_2, its label phone_2_label. A field of your own:
kith add custom_field kind=customer label=&quot;Shoe size&quot; type=number
with type text, number, money, date, yes_no, link or choice (then choices=&quot;small, large&quot;).</source>
        <translation>kith add customer name=&quot;Nguyễn Thị Hương&quot; phone=&quot;0912 345 678&quot; city=Huế tags=vip
ایک اور فون phone_2 ہے، اس کا لیبل phone_2_label۔ آپ کا اپنا خانہ:
kith add custom_field kind=customer label=&quot;جوتے کا ناپ&quot; type=number
جس میں type ہو text، number، money، date، yes_no، link یا choice (تب choices=&quot;چھوٹا, بڑا&quot;)۔</translation>
    </message>
    <message>
        <source>change one record</source>
        <translation>ایک ریکارڈ بدلے</translation>
    </message>
    <message>
        <source>FIELD= with nothing behind it empties a field.</source>
        <translation>FIELD= جس کے بعد کچھ نہ ہو، خانہ خالی کر دیتا ہے۔</translation>
    </message>
    <message>
        <source>remove one record, with what belongs to it</source>
        <translation>ایک ریکارڈ ہٹائے، جو کچھ اس کا ہے اس سمیت</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>کچھ نہیں ملا۔</translation>
    </message>
    <message>
        <source>find records by any part of a name, a number or a note</source>
        <translation>نام، نمبر یا نوٹ کے کسی بھی حصے سے ریکارڈ ڈھونڈے</translation>
    </message>
    <message>
        <source>Names are found whatever their script, case and accents, telephone numbers by some of their digits.</source>
        <translation>نام کسی بھی رسم الخط، چھوٹے بڑے حروف اور اعراب میں مل جاتے ہیں، فون نمبر چند ہندسوں سے۔</translation>
    </message>
    <message>
        <source>how many to show at most (50)</source>
        <translation>زیادہ سے زیادہ کتنے دکھائے (50)</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>%1 نہیں ہے۔</translation>
    </message>
    <message>
        <source>show one record</source>
        <translation>ایک ریکارڈ دکھائے</translation>
    </message>
    <message>
        <source>ID: customer:12, 12, or a name that only one has.</source>
        <translation>ID: customer:12، 12، یا ایسا نام جو صرف ایک کا ہو۔</translation>
    </message>
    <message>
        <source>  kept %1 %2: %3
</source>
        <translation>  برقرار %1 %2: %3
</translation>
    </message>
    <message>
        <source>the number of steps</source>
        <translation>قدموں کی تعداد</translation>
    </message>
    <message numerus="yes">
        <source>There were only %n step(s).</source>
        <translation>
            <numerusform>صرف %n قدم تھا۔</numerusform>
            <numerusform>صرف %n قدم تھے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>کالعدم ہوا: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>دوبارہ ہوا: %1</translation>
    </message>
    <message>
        <source>take back the last change, or the last N, also of earlier days</source>
        <translation>آخری تبدیلی، یا آخری N تبدیلیاں، کالعدم کرے، پچھلے دنوں کی بھی</translation>
    </message>
    <message>
        <source>What was edited since is kept, and listed.</source>
        <translation>جو کچھ اس کے بعد بدلا وہ برقرار رہتا ہے اور دکھایا جاتا ہے۔</translation>
    </message>
    <message>
        <source>do again what was taken back</source>
        <translation>کالعدم کیا ہوا دوبارہ کرے</translation>
    </message>
    <message>
        <source>the book; else $KITH_BOOK, else the last one opened</source>
        <translation>کاروباری فائل؛ ورنہ $KITH_BOOK، ورنہ جو آخر میں کھلی تھی</translation>
    </message>
    <message>
        <source>who is working, by name or id; every change carries them</source>
        <translation>کون کام کر رہا ہے، نام یا شناخت سے؛ ہر تبدیلی پر اس کا نام رہتا ہے</translation>
    </message>
    <message>
        <source>the language of messages, such as vi or hi</source>
        <translation>پیغاموں کی زبان، جیسے vi یا hi</translation>
    </message>
    <message>
        <source>the colours of the window: light or dark; else the system&apos;s</source>
        <translation>ونڈو کے رنگ: light (روشن) یا dark (گہرے)؛ ورنہ سسٹم کے</translation>
    </message>
    <message>
        <source>print one JSON document instead of a table</source>
        <translation>جدول کی جگہ ایک JSON دستاویز چھاپے</translation>
    </message>
    <message>
        <source>write the result to a file, whole or not at all</source>
        <translation>نتیجہ فائل میں لکھے، پورا یا بالکل نہیں</translation>
    </message>
    <message>
        <source>explain the program, or the command it stands with</source>
        <translation>پروگرام، یا ساتھ لکھی کمانڈ، سمجھائے</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>ورژن چھاپے</translation>
    </message>
    <message>
        <source>Usage: kith [OPTION…] [COMMAND …]

Without a command the window opens.

Commands:
</source>
        <translation>طریقہ: kith [OPTION…] [COMMAND …]

کمانڈ کے بغیر ونڈو کھلتی ہے۔

کمانڈیں:
</translation>
    </message>
    <message>
        <source>
Options of all commands:
</source>
        <translation>
تمام کمانڈوں کے اختیارات:
</translation>
    </message>
    <message>
        <source>
kith COMMAND --help tells more about a command.
Exit status: 0 done; 1 failed, nothing was changed; 2 wrong command line; 3 done, but some rows were rejected.
</source>
        <translation>
کسی کمانڈ کی تفصیل کے لیے: kith COMMAND --help
اختتامی حالت: 0 ہو گیا؛ 1 ناکام، کچھ نہیں بدلا؛ 2 غلط کمانڈ؛ 3 ہو گیا، مگر کچھ قطاریں مسترد ہوئیں۔
</translation>
    </message>
    <message>
        <source>Usage: kith %1 %2</source>
        <translation>طریقہ: kith %1 %2</translation>
    </message>
    <message>
        <source>
Options:
</source>
        <translation>
اختیارات:
</translation>
    </message>
    <message>
        <source>The standard output is closed. Name a file with -o.</source>
        <translation>معیاری آؤٹ پٹ بند ہے۔ -o سے کوئی فائل بتائیں۔</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Name a file in a folder you may write to.</source>
        <translation>”%1“ نہیں لکھی جا سکتی: %2۔ ایسے فولڈر کی فائل بتائیں جس میں آپ لکھ سکتے ہوں۔</translation>
    </message>
    <message>
        <source>The result could not be written to the standard output: %1.</source>
        <translation>نتیجہ معیاری آؤٹ پٹ پر نہیں لکھا جا سکا: %1۔</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Free some room or name another place; what was there is unchanged.</source>
        <translation>”%1“ نہیں لکھی جا سکی: %2۔ جگہ خالی کریں یا دوسری جگہ بتائیں؛ جو وہاں تھا جوں کا توں ہے۔</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> / %1</translation>
    </message>
    <message>
        <source>, %1 a second</source>
        <translation>، %1 فی سیکنڈ</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>، %1 باقی</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 سیکنڈ</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 منٹ %2 سیکنڈ</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 گھنٹے %2 منٹ</translation>
    </message>
    <message>
        <source>There is no %1 called “%2”. kith list %3 shows what there is.</source>
        <translation>”%2“ نام کا کوئی %1 نہیں۔ kith list %3 سے دیکھیں کہ کیا موجود ہے۔</translation>
    </message>
    <message>
        <source>There is no %1 called exactly “%2”. Alike are: %3.</source>
        <translation>ٹھیک ”%2“ نام کا کوئی %1 نہیں۔ ملتے جلتے یہ ہیں: %3۔</translation>
    </message>
    <message>
        <source>There is no %1. kith list %2 shows what there is.</source>
        <translation>%1 نہیں ہے۔ kith list %2 سے دیکھیں کہ کیا موجود ہے۔</translation>
    </message>
    <message>
        <source>An empty text names no %1. Give an id or a name.</source>
        <translation>خالی متن سے کوئی %1 نہیں پہچانا جاتا۔ شناخت یا نام لکھیں۔</translation>
    </message>
    <message>
        <source>%1 %2 are called “%3”: %4. Give the id of the one you mean.</source>
        <translation>%1 %2 ”%3“ کہلاتے ہیں: %4۔ جو مراد ہے اس کی شناخت لکھیں۔</translation>
    </message>
    <message>
        <source>There is no backup of just now: %1</source>
        <translation>ابھی کا کوئی بیک اپ نہیں: %1</translation>
    </message>
    <message>
        <source>There is no book at “%1”. Name one with --book, or make one: kith new FILE.</source>
        <translation>”%1“ پر کوئی کاروباری فائل نہیں۔ --book سے بتائیں، یا بنائیں: kith new FILE۔</translation>
    </message>
    <message>
        <source>“%1” is no kind of record. Did you mean “%2”?</source>
        <translation>”%1“ ریکارڈ کی کوئی قسم نہیں۔ کیا آپ کی مراد ”%2“ ہے؟</translation>
    </message>
    <message>
        <source>“%1” is no kind of record. There are %2.</source>
        <translation>”%1“ ریکارڈ کی کوئی قسم نہیں۔ قسمیں یہ ہیں: %2۔</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>رکھیں</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Duplicates are looked for among customers, contacts and employees.</source>
        <translation>دہرے ریکارڈ صرف گاہکوں، رابطوں اور ملازمین میں ڈھونڈے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Comparing records</source>
        <translation>ریکارڈوں کا موازنہ ہو رہا ہے</translation>
    </message>
    <message>
        <source>No two %1 look alike.</source>
        <translation>کوئی دو %1 ایک جیسے نہیں لگتے۔</translation>
    </message>
    <message numerus="yes">
        <source>Merged into %1 “%2”; %n link(s) moved along. kith undo takes it apart again.
</source>
        <translation>
            <numerusform>%1 ”%2“ میں ضم ہوا؛ %n تعلق ساتھ منتقل ہوا۔ الگ کرنے کے لیے kith undo لکھیں۔
</numerusform>
            <numerusform>%1 ”%2“ میں ضم ہوا؛ %n تعلق ساتھ منتقل ہوئے۔ الگ کرنے کے لیے kith undo لکھیں۔
</numerusform>
        </translation>
    </message>
    <message>
        <source>list customers or contacts that look like one and the same</source>
        <translation>وہ گاہک یا رابطے دکھائے جو ایک ہی لگتے ہیں</translation>
    </message>
    <message>
        <source>the lowest score listed (50)</source>
        <translation>کم سے کم نمبر جو دکھایا جائے (50)</translation>
    </message>
    <message>
        <source>how many pairs at most (1000)</source>
        <translation>زیادہ سے زیادہ کتنے جوڑے (1000)</translation>
    </message>
    <message>
        <source>make one record of several; nothing linked to them is lost</source>
        <translation>کئی ریکارڈوں کو ایک کرے؛ ان سے جڑا کچھ ضائع نہیں ہوتا</translation>
    </message>
    <message>
        <source>KEEP stays as it is and takes what it lacks from the others: phones, e-mails, addresses, tags and notes
are joined. Interactions, tasks, contacts and needs of the others become those of KEEP.</source>
        <translation>KEEP جوں کا توں رہتا ہے اور جو کمی ہو وہ دوسروں سے لیتا ہے: فون، ای میل، پتے، ٹیگ اور نوٹ
ملا دیے جاتے ہیں۔ دوسروں کے تعاملات، کام، رابطے اور ضرورتیں KEEP کی ہو جاتی ہیں۔</translation>
    </message>
    <message>
        <source>Putting back</source>
        <translation>واپس لایا جا رہا ہے</translation>
    </message>
    <message>
        <source>Building again</source>
        <translation>دوبارہ بن رہا ہے</translation>
    </message>
    <message>
        <source>kith: the last program that had this book open did not close it; looking for damage.</source>
        <translation>kith: پچھلی بار پروگرام نے یہ کاروباری فائل ٹھیک سے بند نہیں کی؛ خرابی ڈھونڈی جا رہی ہے۔</translation>
    </message>
    <message>
        <source>kith: search and order are of another version of Kith or of ICU; they are made again.</source>
        <translation>kith: تلاش اور ترتیب Kith یا ICU کے کسی اور ورژن کی ہیں؛ دوبارہ بنائی جا رہی ہیں۔</translation>
    </message>
    <message>
        <source>Making search and order again</source>
        <translation>تلاش اور ترتیب دوبارہ بن رہی ہیں</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it as 2026-03-31T15:00, yesterday 3pm, or 10 min ago.</source>
        <translation>”%1“ کوئی وقت نہیں۔ اسے 2026-03-31T15:00، yesterday 3pm یا 10 min ago لکھیں۔</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-03-31, tomorrow, fri 3pm, or +3 days.</source>
        <translation>”%1“ کوئی دن نہیں۔ اسے 2026-03-31، tomorrow، fri 3pm یا +3 days لکھیں۔</translation>
    </message>
    <message>
        <source>when it was: 2026-03-31T15:00, &quot;yesterday 3pm&quot;; else now</source>
        <translation>کب ہوا: 2026-03-31T15:00، &quot;yesterday 3pm&quot;؛ ورنہ ابھی</translation>
    </message>
    <message>
        <source>adds a task for then: 2026-03-31, &quot;fri 3pm&quot;, &quot;in 2 weeks&quot;</source>
        <translation>اس وقت کا کام بڑھائے: 2026-03-31، &quot;fri 3pm&quot;، &quot;in 2 weeks&quot;</translation>
    </message>
    <message>
        <source>The option “%1” names no file: what follows it is empty.</source>
        <translation>اختیار ”%1“ کوئی فائل نہیں بتاتا: اس کے بعد خالی ہے۔</translation>
    </message>
    <message>
        <source>kith: It is done, but what there was to say of it is lost. %1</source>
        <translation>kith: کام ہو گیا، مگر اس کے بارے میں جو کہنا تھا وہ ضائع ہو گیا۔ %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>سطر %1: %2</translation>
    </message>
    <message>
        <source>All rejected rows are in “%1”.</source>
        <translation>تمام مسترد قطاریں ”%1“ میں ہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more. --rejects FILE writes them all, with the reasons.</source>
        <translation>
            <numerusform>… اور %n مزید۔ --rejects FILE سب کو وجوہات کے ساتھ لکھتا ہے۔</numerusform>
            <numerusform>… اور %n مزید۔ --rejects FILE سب کو وجوہات کے ساتھ لکھتا ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The result cannot take the place of “%1”, which is to be imported. Name another file.</source>
        <translation>نتیجہ ”%1“ کی جگہ نہیں لے سکتا، جسے درآمد کرنا ہے۔ دوسری فائل بتائیں۔</translation>
    </message>
    <message>
        <source>it is a device, not a file</source>
        <translation>یہ آلہ ہے، فائل نہیں</translation>
    </message>
    <message>
        <source>%1 customers are too many. Give --customers up to %2.</source>
        <translation>%1 گاہک بہت زیادہ ہیں۔ --customers زیادہ سے زیادہ %2 لکھیں۔</translation>
    </message>
    <message>
        <source>kith: %1 is still to come. What is planned is a task: kith add task.</source>
        <translation>kith: %1 ابھی آنا ہے۔ جو ارادہ ہے وہ کام ہے: kith add task۔</translation>
    </message>
    <message>
        <source>kith: The follow-up on %1 is already past.</source>
        <translation>kith: دوبارہ رابطے کا دن %1 گزر چکا ہے۔</translation>
    </message>
    <message>
        <source>The field “%1” is given twice: “%2” and “%3”. Give it once.</source>
        <translation>خانہ ”%1“ دو بار لکھا ہے: ”%2“ اور ”%3“۔ ایک بار لکھیں۔</translation>
    </message>
    <message>
        <source>“%1” is no format of an export. Give csv, tsv, xlsx or json.</source>
        <translation>”%1“ برآمد کی کوئی شکل نہیں۔ csv، tsv، xlsx یا json لکھیں۔</translation>
    </message>
    <message>
        <source>of a workbook; else the first visible one with data</source>
        <translation>ورک بک کی شیٹ؛ ورنہ پہلی نظر آنے والی جس میں ڈیٹا ہو</translation>
    </message>
    <message>
        <source>take in a table: CSV, TSV, XLSX or JSON, known by its content</source>
        <translation>جدول درآمد کرے: CSV، TSV، XLSX یا JSON، مواد سے پہچان کر</translation>
    </message>
    <message>
        <source>%1 customers need about %2, and %3 are free beside the book. Free some space, or give fewer.</source>
        <translation>%1 گاہکوں کو تقریباً %2 چاہیے، اور کاروباری فائل کے پاس %3 خالی ہے۔ جگہ خالی کریں، یا کم لکھیں۔</translation>
    </message>
    <message>
        <source>Backed up to “%1”, encrypted, decrypted again and checked: %2 customers.
</source>
        <translation>”%1“ میں بیک اپ بنا، انکرپٹ ہوا، دوبارہ کھول کر جانچا گیا: %2 گاہک۔
</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of people who were erased since were erased again.</source>
        <translation>
            <numerusform>بعد میں مٹائے گئے لوگوں کا %n ریکارڈ پھر مٹا دیا گیا۔</numerusform>
            <numerusform>بعد میں مٹائے گئے لوگوں کے %n ریکارڈ پھر مٹا دیے گئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>encrypt it with a passphrase</source>
        <translation>اسے خفیہ عبارت سے انکرپٹ کرے</translation>
    </message>
    <message>
        <source>make a book of a backup, encrypted or not, in a new place</source>
        <translation>بیک اپ سے، انکرپٹ ہو یا نہ ہو، نئی جگہ پر کاروباری فائل بنائے</translation>
    </message>
    <message>
        <source>Name the two that are not the same: kith duplicates --not-same customer:3 customer:9.</source>
        <translation>وہ دو بتائیں جو ایک ہی نہیں: kith duplicates --not-same customer:3 customer:9۔</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same: they are no longer listed as duplicates. kith undo takes it back.
</source>
        <translation>%1 اور %2 ایک ہی نہیں: اب دہرے ریکارڈوں میں نہیں دکھائے جائیں گے۔ واپس لینے کے لیے kith undo لکھیں۔
</translation>
    </message>
    <message>
        <source>It is known that %1 and %2 are not the same.
</source>
        <translation>پہلے سے معلوم ہے کہ %1 اور %2 ایک ہی نہیں۔
</translation>
    </message>
    <message>
        <source>One kind at a time: kith duplicates contacts.</source>
        <translation>ایک وقت میں ایک قسم: kith duplicates contacts۔</translation>
    </message>
    <message>
        <source>By external id, e-mail, telephone number, address, and names in any script; with a score from 0 to 100 and the
reasons, best first. kith merge makes one of them; --not-same A B remembers for everybody that they are two.</source>
        <translation>بیرونی شناخت، ای میل، فون نمبر، پتے اور کسی بھی رسم الخط کے نام سے؛ 0 سے 100 تک نمبر اور
وجوہات کے ساتھ، بہترین پہلے۔ kith merge انہیں ایک کرتا ہے؛ --not-same A B سب کے لیے یاد رکھتا ہے کہ وہ دو ہیں۔</translation>
    </message>
    <message>
        <source>say that the two named are not the same</source>
        <translation>بتائے کہ یہ دونوں ایک ہی نہیں</translation>
    </message>
    <message>
        <source>about others as well; only the link goes</source>
        <translation>دوسروں کے بارے میں بھی؛ صرف تعلق ختم ہوگا</translation>
    </message>
    <message>
        <source>persons of their own; only the link goes (--with-contacts takes them, too)</source>
        <translation>اپنی جگہ الگ افراد؛ صرف تعلق ختم ہوگا (--with-contacts انہیں بھی مٹاتا ہے)</translation>
    </message>
    <message>
        <source>To be erased for good: %1 “%2”
</source>
        <translation>ہمیشہ کے لیے مٹایا جائے گا: %1 ”%2“
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
        <translation>حذف شدہ</translation>
    </message>
    <message>
        <source>Lines of the history</source>
        <translation>تاریخچے کی سطریں</translation>
    </message>
    <message>
        <source>What stays:
</source>
        <translation>جو باقی رہے گا:
</translation>
    </message>
    <message>
        <source>  %1: %2, %3
</source>
        <translation>  %1: %2، %3
</translation>
    </message>
    <message>
        <source>This cannot be undone. Backups made before still hold these records until they are rotated out; a restore erases them again. What others&apos; notes say of the person stays.
</source>
        <translation>یہ کالعدم نہیں ہو سکتا۔ پہلے کے بیک اپ میں یہ ریکارڈ اس وقت تک رہتے ہیں جب تک نئے بیک اپ ان کی جگہ نہ لے لیں؛ بحال کرنے پر وہ پھر مٹا دیے جاتے ہیں۔ دوسروں کے نوٹس میں جو اس فرد کے بارے میں لکھا ہے وہ باقی رہتا ہے۔
</translation>
    </message>
    <message>
        <source>Nothing was erased: there is nobody to ask. Say --yes to do it.</source>
        <translation>کچھ نہیں مٹایا گیا: پوچھنے کے لیے کوئی موجود نہیں۔ مٹانے کے لیے --yes لکھیں۔</translation>
    </message>
    <message>
        <source>Type the name to erase, or press Enter to stop: </source>
        <translation>مٹانے کے لیے نام لکھیں، یا روکنے کے لیے Enter دبائیں: </translation>
    </message>
    <message>
        <source>Stopped. Nothing was erased.</source>
        <translation>روک دیا گیا۔ کچھ نہیں مٹایا گیا۔</translation>
    </message>
    <message>
        <source>Personal data is erased of customers and contacts. Name one of them.</source>
        <translation>ذاتی ڈیٹا گاہکوں اور رابطوں کا مٹایا جاتا ہے۔ ان میں سے کوئی ایک بتائیں۔</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>مٹایا جا رہا ہے</translation>
    </message>
    <message>
        <source>The records are gone; what the file may still hold of them goes when no other program uses it.</source>
        <translation>ریکارڈ مٹ گئے؛ فائل میں ان کا جو کچھ رہ گیا ہو وہ تب جائے گا جب کوئی اور پروگرام اسے استعمال نہ کر رہا ہو۔</translation>
    </message>
    <message>
        <source>Erased: %1.
</source>
        <translation>مٹایا گیا: %1۔
</translation>
    </message>
    <message>
        <source>Shows what goes and what stays, and asks. A backup is made and checked before; restoring it, or an
older one, erases the person again. It cannot be undone.</source>
        <translation>دکھاتا ہے کہ کیا مٹے گا اور کیا رہے گا، اور پوچھتا ہے۔ پہلے بیک اپ بنا کر جانچا جاتا ہے؛ اسے یا کسی
پرانے بیک اپ کو بحال کرنے پر وہ فرد پھر مٹا دیا جاتا ہے۔ یہ کالعدم نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>the customer&apos;s contacts go, too</source>
        <translation>گاہک کے رابطے بھی مٹائے</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>نہ پوچھے</translation>
    </message>
    <message>
        <source>“%1” is no format of a report. Give pdf, csv, xlsx or json.</source>
        <translation>”%1“ رپورٹ کی کوئی شکل نہیں۔ pdf، csv، xlsx یا json لکھیں۔</translation>
    </message>
    <message>
        <source>There is no report “%1”. Did you mean “%2”?</source>
        <translation>کوئی رپورٹ ”%1“ نہیں۔ کیا آپ کی مراد ”%2“ ہے؟</translation>
    </message>
    <message>
        <source>There is no report “%1”. There are %2.</source>
        <translation>کوئی رپورٹ ”%1“ نہیں۔ رپورٹیں یہ ہیں: %2۔</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-08-31.</source>
        <translation>”%1“ کوئی دن نہیں۔ اسے 2026-08-31 کی طرح لکھیں۔</translation>
    </message>
    <message>
        <source>The report “%1” takes no --by.</source>
        <translation>رپورٹ ”%1“ کے ساتھ --by نہیں آتا۔</translation>
    </message>
    <message>
        <source>The report “%1” is not counted by “%2”, but by %3.</source>
        <translation>رپورٹ ”%1“ کی گنتی ”%2“ کے حساب سے نہیں ہوتی، بلکہ ان سے: %3۔</translation>
    </message>
    <message>
        <source>The report “%1” is not about one record.</source>
        <translation>رپورٹ ”%1“ کسی ایک ریکارڈ کے بارے میں نہیں۔</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>میزان</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>رپورٹ</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>کیا بتاتی ہے</translation>
    </message>
    <message>
        <source>By</source>
        <translation>کس حساب سے</translation>
    </message>
    <message>
        <source>Which report? kith report --list names them.</source>
        <translation>کون سی رپورٹ؟ نام دیکھنے کے لیے: kith report --list</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>رپورٹ بن رہی ہے</translation>
    </message>
    <message>
        <source>customer lists, activity, changes … as a table or a file</source>
        <translation>گاہکوں کی فہرست، سرگرمی، تبدیلیاں … جدول یا فائل کی شکل میں</translation>
    </message>
    <message>
        <source>the reports there are</source>
        <translation>موجود رپورٹیں</translation>
    </message>
    <message>
        <source>the first day</source>
        <translation>پہلا دن</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>آخری دن</translation>
    </message>
    <message>
        <source>what it is counted by: day, week, month, quarter, year, employee, customer, channel</source>
        <translation>گنتی کس حساب سے: day، week، month، quarter، year، employee، customer، channel</translation>
    </message>
    <message>
        <source>of a list: which fields</source>
        <translation>فہرست کے لیے: کون سے خانے</translation>
    </message>
    <message>
        <source>else by the ending of FILE, else a table to read</source>
        <translation>ورنہ FILE کے لاحقے سے، ورنہ پڑھنے کے لیے جدول</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>روک دیا گیا۔ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>”%1“ پڑھی نہیں جا سکتی: %2۔</translation>
    </message>
    <message>
        <source>A passphrase is needed and there is no terminal to ask on. Set $KITH_PASSPHRASE, or name a file with --passphrase-file.</source>
        <translation>خفیہ عبارت چاہیے اور پوچھنے کے لیے کوئی ٹرمینل نہیں۔ $KITH_PASSPHRASE مقرر کریں، یا --passphrase-file سے فائل بتائیں۔</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>خفیہ عبارت: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>وہی دوبارہ: </translation>
    </message>
    <message>
        <source>These were two different passphrases. Nothing was done; try again.</source>
        <translation>یہ دو مختلف خفیہ عبارتیں تھیں۔ کچھ نہیں ہوا؛ دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The passphrase is empty. Nothing was done.</source>
        <translation>خفیہ عبارت خالی ہے۔ کچھ نہیں ہوا۔</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short. Use at least %n letter(s); a few words are best.</source>
        <translation>
            <numerusform>خفیہ عبارت بہت چھوٹی ہے۔ کم از کم %n حرف لکھیں؛ چند الفاظ سب سے بہتر ہیں۔</numerusform>
            <numerusform>خفیہ عبارت بہت چھوٹی ہے۔ کم از کم %n حروف لکھیں؛ چند الفاظ سب سے بہتر ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>the passphrase is the first line of that file; else $KITH_PASSPHRASE; else it is asked for</source>
        <translation>خفیہ عبارت اس فائل کی پہلی سطر ہے؛ ورنہ $KITH_PASSPHRASE؛ ورنہ پوچھی جائے گی</translation>
    </message>
    <message>
        <source>--export and --no-export exclude each other.</source>
        <translation>--export اور --no-export ایک ساتھ نہیں آ سکتے۔</translation>
    </message>
    <message>
        <source>“%1” exists already. Nothing was erased. Choose another name.</source>
        <translation>”%1“ پہلے سے موجود ہے۔ کچھ نہیں مٹایا گیا۔ دوسرا نام چنیں۔</translation>
    </message>
    <message>
        <source>%1 Nothing was erased. Name another file with --export, or say --no-export.</source>
        <translation>%1 کچھ نہیں مٹایا گیا۔ --export سے دوسری فائل بتائیں، یا --no-export لکھیں۔</translation>
    </message>
    <message>
        <source>All that is known of them was exported to “%1”. Keep it safe, or give it to them.</source>
        <translation>ان کے بارے میں جو کچھ معلوم ہے ”%1“ میں برآمد ہوا۔ اسے محفوظ رکھیں، یا انہیں دے دیں۔</translation>
    </message>
    <message>
        <source>export, then erase a person&apos;s data for good</source>
        <translation>کسی فرد کا ڈیٹا برآمد کرے، پھر ہمیشہ کے لیے مٹائے</translation>
    </message>
    <message>
        <source>where all that is known of the person is written first (JSON); else a new file in this directory</source>
        <translation>فرد کے بارے میں جو کچھ معلوم ہے پہلے کہاں لکھا جائے (JSON)؛ ورنہ اسی فولڈر میں نئی فائل</translation>
    </message>
    <message>
        <source>write no such file</source>
        <translation>ایسی فائل نہ لکھے</translation>
    </message>
    <message>
        <source>A year of the business begins with a month from 1 to 12, not with %1.</source>
        <translation>کاروبار کا سال 1 سے 12 تک کے کسی مہینے سے شروع ہوتا ہے، %1 سے نہیں۔</translation>
    </message>
    <message>
        <source>the month a year of the business begins with, 1 to 12; else 1</source>
        <translation>کاروبار کا سال کس مہینے سے شروع ہوتا ہے، 1 سے 12؛ ورنہ 1</translation>
    </message>
    <message>
        <source>Give --period, or --from and --to: not both.</source>
        <translation>یا --period لکھیں، یا --from اور --to: دونوں نہیں۔</translation>
    </message>
    <message>
        <source>“%1” is no period. There are %2.</source>
        <translation>”%1“ کوئی مدت نہیں۔ یہ ہو سکتی ہیں: %2۔</translation>
    </message>
    <message>
        <source>kith report --list names the reports. --from and --to are days that count, too;
--period is one of the calendar: &quot;this month&quot;, last-quarter, &quot;this fiscal year&quot;.
JSON: {&quot;report&quot;, &quot;parameters&quot;, &quot;columns&quot;, &quot;rows&quot;, &quot;totals&quot;}; amounts are texts.</source>
        <translation>kith report --list رپورٹوں کے نام دکھاتا ہے۔ --from اور --to کے دن بھی گنے جاتے ہیں؛
--period کیلنڈر کی کوئی مدت ہے: &quot;this month&quot;، last-quarter، &quot;this fiscal year&quot;۔
JSON: {&quot;report&quot;, &quot;parameters&quot;, &quot;columns&quot;, &quot;rows&quot;, &quot;totals&quot;}؛ رقمیں متن کی شکل میں ہیں۔</translation>
    </message>
    <message>
        <source>this, last or next week, month, quarter, year, fiscal quarter, fiscal year</source>
        <translation>this، last یا next کے ساتھ week، month، quarter، year، fiscal quarter، fiscal year</translation>
    </message>
</context>
<context>
    <name>Collation</name>
    <message>
        <source>Names cannot be sorted in “%1”: the ICU library lacks its data; reinstall it.</source>
        <translation>نام ”%1“ میں ترتیب نہیں پا سکتے: ICU لائبریری کا ڈیٹا نہیں ہے؛ اسے دوبارہ انسٹال کریں۔</translation>
    </message>
</context>
<context>
    <name>Decimal</name>
    <message>
        <source>“%1” is not a number; write it like 1234.5.</source>
        <translation>”%1“ عدد نہیں؛ اسے 1234.5 کی طرح لکھیں۔</translation>
    </message>
    <message>
        <source>“%1” is too large; up to nine million million fit.</source>
        <translation>”%1“ بہت بڑا ہے؛ زیادہ سے زیادہ نوے کھرب تک آ سکتا ہے۔</translation>
    </message>
    <message>
        <source>“%1” has more than six decimals; round it.</source>
        <translation>”%1“ میں چھ سے زیادہ اعشاریے ہیں؛ اسے گول کریں۔</translation>
    </message>
    <message>
        <source>“%1” may be read two ways, and other numbers here begin their decimals with a point as well as with a comma. Say which it is (--decimal).</source>
        <translation>”%1“ دو طرح پڑھا جا سکتا ہے، اور یہاں دوسرے عدد اعشاریے کے لیے نقطہ بھی رکھتے ہیں اور کوما بھی۔ بتائیں کون سا ہے (--decimal)۔</translation>
    </message>
</context>
<context>
    <name>FieldDialog</name>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>ہاں یا نہیں</translation>
    </message>
    <message>
        <source>One of several choices</source>
        <translation>کئی انتخابات میں سے ایک</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>لنک</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Unknown field “%1” at position %2: %3 have no such field.</source>
        <translation>مقام %2 پر نامعلوم خانہ ”%1“: %3 میں ایسا خانہ نہیں ہے۔</translation>
    </message>
    <message>
        <source>Unknown field “%1” at position %2: did you mean “%3”?</source>
        <translation>مقام %2 پر نامعلوم خانہ ”%1“: کیا آپ کی مراد ”%3“ ہے؟</translation>
    </message>
    <message>
        <source>The quoted text that starts at position %1 is not closed: add a %2 at its end.</source>
        <translation>مقام %1 سے شروع ہونے والا اقتباس بند نہیں ہوا: آخر میں %2 لگائیں۔</translation>
    </message>
    <message>
        <source>“!” at position %1 is not understood: write “not” or “!=”.</source>
        <translation>مقام %1 پر ”!“ سمجھ نہیں آیا: ”not“ یا ”!=“ لکھیں۔</translation>
    </message>
    <message>
        <source>“%1” at position %2 closes nothing: remove it.</source>
        <translation>مقام %2 پر ”%1“ کچھ بند نہیں کرتا: اسے ہٹا دیں۔</translation>
    </message>
    <message>
        <source>The “)” at position %1 closes nothing: remove it.</source>
        <translation>مقام %1 پر ”)“ کچھ بند نہیں کرتا: اسے ہٹا دیں۔</translation>
    </message>
    <message>
        <source>The “(” at position %1 is not closed: add a “)”.</source>
        <translation>مقام %1 پر ”(“ بند نہیں ہوا: ”)“ لگائیں۔</translation>
    </message>
    <message>
        <source>The comparison at position %1 is one too many: a filter may hold %2.</source>
        <translation>مقام %1 کا موازنہ زائد ہے: فلٹر میں %2 آ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The filter ends at position %1 where a field name is expected, such as city.</source>
        <translation>فلٹر مقام %1 پر ختم ہوتا ہے جہاں خانے کا نام چاہیے، جیسے city۔</translation>
    </message>
    <message>
        <source>A field name is expected at position %1 in place of “%2”.</source>
        <translation>مقام %1 پر ”%2“ کی جگہ خانے کا نام چاہیے۔</translation>
    </message>
    <message>
        <source>After “%2” a comparison is expected at position %1, such as =, ~ or “is empty”, but “%3” was found.</source>
        <translation>مقام %1 پر ”%2“ کے بعد موازنہ چاہیے، جیسے =، ~ یا ”is empty“، مگر ”%3“ ملا۔</translation>
    </message>
    <message>
        <source>“not” cannot stand before “%2” at position %1: write “not” before the field name.</source>
        <translation>مقام %1 پر ”not“ کا ”%2“ سے پہلے آنا درست نہیں: ”not“ خانے کے نام سے پہلے لکھیں۔</translation>
    </message>
    <message>
        <source>“%2” at position %1 is not understood.</source>
        <translation>مقام %1 پر ”%2“ سمجھ نہیں آیا۔</translation>
    </message>
    <message>
        <source>After “starts” the word “with” is expected at position %1.</source>
        <translation>مقام %1 پر ”starts“ کے بعد لفظ ”with“ چاہیے۔</translation>
    </message>
    <message>
        <source>Between what and what? At position %1 “and” and the second value are expected.</source>
        <translation>کس کے اور کس کے درمیان؟ مقام %1 پر ”and“ اور دوسری قدر چاہیے۔</translation>
    </message>
    <message>
        <source>After “in” a list is expected at position %1, such as (vip, wholesale).</source>
        <translation>مقام %1 پر ”in“ کے بعد فہرست چاہیے، جیسے (vip, wholesale)۔</translation>
    </message>
    <message>
        <source>The list that starts at position %1 is not closed: add a “)”.</source>
        <translation>مقام %1 سے شروع ہونے والی فہرست بند نہیں ہوئی: ”)“ لگائیں۔</translation>
    </message>
    <message>
        <source>In the list a comma or “)” is expected at position %1 in place of “%2”; put a value of several words in quotes.</source>
        <translation>فہرست میں مقام %1 پر ”%2“ کی جگہ کوما یا ”)“ چاہیے؛ کئی لفظوں کی قدر کو اقتباس میں لکھیں۔</translation>
    </message>
    <message>
        <source>The filter is nested too deeply at position %1: at most %2 levels are understood.</source>
        <translation>مقام %1 پر فلٹر بہت گہرا ہے: زیادہ سے زیادہ %2 درجے سمجھے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>“and” or “or” is expected at position %1 before “%2”; a value of several words needs quotes: &quot;%3 %2&quot;.</source>
        <translation>مقام %1 پر ”%2“ سے پہلے ”and“ یا ”or“ چاہیے؛ کئی لفظوں کی قدر کو اقتباس چاہیے: &quot;%3 %2&quot;۔</translation>
    </message>
    <message>
        <source>“and” or “or” is expected at position %1 before “%2”.</source>
        <translation>مقام %1 پر ”%2“ سے پہلے ”and“ یا ”or“ چاہیے۔</translation>
    </message>
    <message>
        <source>The filter is too long: at most %1 characters are understood.</source>
        <translation>فلٹر بہت لمبا ہے: زیادہ سے زیادہ %1 حروف سمجھے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>The filter ends at position %1 where a value is expected.</source>
        <translation>فلٹر مقام %1 پر ختم ہوتا ہے جہاں قدر چاہیے۔</translation>
    </message>
    <message>
        <source>A value is expected at position %1 in place of “%2”; put it in quotes if it is one.</source>
        <translation>مقام %1 پر ”%2“ کی جگہ قدر چاہیے؛ اگر یہی قدر ہے تو اسے اقتباس میں لکھیں۔</translation>
    </message>
    <message>
        <source>“%2 %3” at position %1 may lie before or after today: write “-%2 %3” or “+%2 %3”.</source>
        <translation>مقام %1 پر ”%2 %3“ آج سے پہلے بھی ہو سکتا ہے اور بعد بھی: ”-%2 %3“ یا ”+%2 %3“ لکھیں۔</translation>
    </message>
    <message>
        <source>After “today” at position %1 a number and a unit are expected, such as today - 30 days.</source>
        <translation>مقام %1 پر ”today“ کے بعد عدد اور اکائی چاہیے، جیسے today - 30 days۔</translation>
    </message>
    <message>
        <source>“%1” at position %2 is not a number, which “%3” needs.</source>
        <translation>مقام %2 پر ”%1“ عدد نہیں، جو ”%3“ کو چاہیے۔</translation>
    </message>
    <message>
        <source>“%1” at position %2 is not a whole number, which “%3” needs.</source>
        <translation>مقام %2 پر ”%1“ پورا عدد نہیں، جو ”%3“ کو چاہیے۔</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>no</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>“%1” at position %2 is neither yes nor no, which “%3” needs.</source>
        <translation>مقام %2 پر ”%1“ نہ ہاں ہے نہ نہیں، جو ”%3“ کو چاہیے۔</translation>
    </message>
    <message>
        <source>“%1” at position %2 is not a date, which “%3” needs: write 2024-08-13, 2024-08, 2024, today or -30 days.</source>
        <translation>مقام %2 پر ”%1“ تاریخ نہیں، جو ”%3“ کو چاہیے: 2024-08-13، 2024-08، 2024، today یا -30 days لکھیں۔</translation>
    </message>
    <message>
        <source>“%1” at position %2 is none of the choices of “%3”: did you mean “%4”?</source>
        <translation>مقام %2 پر ”%1“ کا انتخاب ”%3“ میں نہیں: کیا آپ کی مراد ”%4“ ہے؟</translation>
    </message>
    <message>
        <source>“%1” at position %2 is none of the choices of “%3”, which are %4.</source>
        <translation>مقام %2 پر ”%1“ کا انتخاب ”%3“ میں نہیں؛ اس میں یہ ہیں: %4۔</translation>
    </message>
    <message>
        <source>“%1” at position %2 is a day, but “%3” is not a date.</source>
        <translation>مقام %2 پر ”%1“ دن ہے، مگر ”%3“ تاریخ نہیں۔</translation>
    </message>
    <message>
        <source>The list is too long from position %1 on: at most %2 values are compared.</source>
        <translation>مقام %1 سے فہرست بہت لمبی ہے: زیادہ سے زیادہ %2 قدریں ملائی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>The id at position %1 is not a number.</source>
        <translation>مقام %1 کی شناخت عدد نہیں۔</translation>
    </message>
    <message>
        <source>Who is “me” at position %1? Choose who is working first.</source>
        <translation>مقام %1 پر ”me“ کون ہے؟ پہلے چنیں کہ کون کام کر رہا ہے۔</translation>
    </message>
    <message>
        <source>“%1” at position %2 needs a comparison: write one of %3 after it.</source>
        <translation>مقام %2 پر ”%1“ کو موازنہ چاہیے: اس کے بعد %3 میں سے ایک لکھیں۔</translation>
    </message>
    <message>
        <source>“%1” at position %2 cannot be compared in this way: what fits it is %3.</source>
        <translation>مقام %2 پر ”%1“ کا موازنہ اس طرح نہیں ہو سکتا: اس کے لیے %3 ہیں۔</translation>
    </message>
    <message>
        <source>The day at position %1 has no year, so that nothing lies before or after it.</source>
        <translation>مقام %1 کے دن میں سال نہیں، اس لیے اس سے پہلے یا بعد کچھ نہیں۔</translation>
    </message>
    <message>
        <source>The list cannot go on after “%1”: this is not where a list of the same kind and order ended.</source>
        <translation>فہرست ”%1“ کے بعد آگے نہیں بڑھ سکتی: اسی قسم اور ترتیب کی فہرست یہاں ختم نہیں ہوئی تھی۔</translation>
    </message>
    <message>
        <source>There is no kind “%1”.</source>
        <translation>”%1“ کوئی قسم نہیں۔</translation>
    </message>
    <message>
        <source>The list cannot go on after “%1”.</source>
        <translation>فہرست ”%1“ کے بعد آگے نہیں بڑھ سکتی۔</translation>
    </message>
    <message>
        <source>“%1” is no direction to sort in: write asc or desc.</source>
        <translation>”%1“ ترتیب کی کوئی سمت نہیں: asc یا desc لکھیں۔</translation>
    </message>
    <message>
        <source>A list can be sorted by at most %1 fields.</source>
        <translation>فہرست زیادہ سے زیادہ %1 خانوں سے ترتیب پا سکتی ہے۔</translation>
    </message>
    <message>
        <source>“%1” at position %2 is not a time of day, which “%3” needs: write 15:00.</source>
        <translation>مقام %2 پر ”%1“ دن کا وقت نہیں، جو ”%3“ کو چاہیے: 15:00 کی طرح لکھیں۔</translation>
    </message>
    <message>
        <source>After “within” a period is expected at position %1, such as 90 days, last 2 weeks, next 3 months, this month or last fiscal year.</source>
        <translation>مقام %1 پر ”within“ کے بعد مدت چاہیے، جیسے 90 days، last 2 weeks، next 3 months، this month یا last fiscal year۔</translation>
    </message>
    <message>
        <source>“%1” at position %2 is none of the tags.</source>
        <translation>مقام %2 پر ”%1“ کوئی ٹیگ نہیں۔</translation>
    </message>
    <message>
        <source>“%1” at position %2 is none of the tags: did you mean “%3”?</source>
        <translation>مقام %2 پر ”%1“ کوئی ٹیگ نہیں: کیا آپ کا مطلب ”%3“ تھا؟</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>%1 read: %2 added, %3 updated, %4 skipped, %5 rejected</source>
        <translation>%1 پڑھے: %2 شامل، %3 تازہ، %4 نظرانداز، %5 مسترد</translation>
    </message>
</context>
<context>
    <name>LogParty</name>
    <message>
        <source>last talked %1</source>
        <translation>آخری بات %1</translation>
    </message>
    <message>
        <source>last talked %1: %2</source>
        <translation>آخری بات %1: %2</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>is in %1, where %2 is expected</source>
        <translation>%1 میں ہے، جبکہ %2 چاہیے</translation>
    </message>
    <message>
        <source>has “%1” beside the number</source>
        <translation>میں عدد کے ساتھ ”%1“ ہے</translation>
    </message>
    <message>
        <source>The amount is too large to be kept; check its digits.</source>
        <translation>رقم اتنی بڑی ہے کہ رکھی نہیں جا سکتی؛ ہندسے جانچیں۔</translation>
    </message>
    <message>
        <source>Amounts in %1 and %2 cannot be added; convert one first.</source>
        <translation>%1 اور %2 کی رقمیں جمع نہیں ہو سکتیں؛ پہلے ایک کو تبدیل کریں۔</translation>
    </message>
    <message>
        <source>“%1” is not an amount; write it like 1234.50.</source>
        <translation>”%1“ رقم نہیں؛ اسے 1234.50 کی طرح لکھیں۔</translation>
    </message>
    <message>
        <source>“%1” %2; correct it, or give another currency.</source>
        <translation>”%1“ %2؛ درست کریں، یا دوسری کرنسی لکھیں۔</translation>
    </message>
    <message>
        <source>“%1” has more decimals than %2 has (%3); round it, or check the decimal separator.</source>
        <translation>”%1“ میں %2 سے زیادہ اعشاریے ہیں (%3)؛ گول کریں، یا اعشاریے کی علامت جانچیں۔</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>سب منتخب کریں (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>بڑھائیں (&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>گھٹائیں (&amp;D)</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>یہاں دیکھیں:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>فائل کا نام (&amp;N):</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>فائل کی قسم:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>کھولیں (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>محفوظ کریں (&amp;S)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>بطور محفوظ کریں</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>اوپر کا فولڈر</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>نیا فولڈر بنائیں</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>نیا فولڈر (&amp;N)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>نیا فولڈر</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>نام بدلیں (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف کریں (&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>چھپی فائلیں دکھائیں (&amp;H)</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>فہرست منظر</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>تفصیلی منظر</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 پہلے سے موجود ہے۔
کیا آپ اسے بدلنا چاہتے ہیں؟</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
فائل نہیں ملی۔
فائل کا نام جانچیں۔</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>حجم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>تاریخ ترمیم</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>میرا کمپیوٹر</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>کمپیوٹر</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>کالعدم کریں (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>دوبارہ کریں (&amp;D)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>کاٹیں (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نقل کریں (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>چسپاں کریں (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>سب منتخب کریں</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ہاں (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>نہیں (&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>چھوڑ دیں</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مدد</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>لاگو کریں</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>پہلے جیسا</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>کالعدم کریں (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>دوبارہ کریں (&amp;D)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>کاٹیں (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نقل کریں (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>لنک نقل کریں (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>چسپاں کریں (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>سب منتخب کریں</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>This record was removed meanwhile.</source>
        <translation>یہ ریکارڈ اس دوران ہٹا دیا گیا۔</translation>
    </message>
    <message>
        <source>Looks like %1, %2 %: %3. Open</source>
        <translation>%1 جیسا لگتا ہے، %2 %: %3۔ کھولیں</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Blue</source>
        <translation>نیلا</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>ہلکا نیلا</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>سبز</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>پیلا</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>نارنجی</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>سرخ</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>گلابی</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>There is no contact:%1.</source>
        <translation>contact:%1 نہیں ہے۔</translation>
    </message>
    <message>
        <source>Say with whom it was: a customer or a contact.</source>
        <translation>بتائیں کس کے ساتھ تھا: گاہک یا رابطہ۔</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>دوبارہ رابطہ کریں</translation>
    </message>
    <message>
        <source>The call list “%1” could not be kept: %2. Check the disk and the permissions.</source>
        <translation>کال کی فہرست ”%1“ رکھی نہ جا سکی: %2۔ ڈسک اور اجازتیں دیکھیں۔</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>customer</source>
        <translation>گاہک</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>رابطہ</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>ملازم</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>ٹیگ</translation>
    </message>
    <message>
        <source>need</source>
        <translation>ضرورت</translation>
    </message>
    <message>
        <source>task</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>interaction</source>
        <translation>تعامل</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>گاہک</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>رابطے</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>ملازمین</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>تعاملات</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>ضرورتیں</translation>
    </message>
    <message>
        <source>call</source>
        <translation>کال</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>ملاقات</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>اجلاس</translation>
    </message>
    <message>
        <source>email</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>message</source>
        <translation>پیغام</translation>
    </message>
    <message>
        <source>note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Add %1 “%2”</source>
        <translation>%1 ”%2“ شامل کرنا</translation>
    </message>
    <message>
        <source>Change %1 “%2”</source>
        <translation>%1 ”%2“ بدلنا</translation>
    </message>
    <message>
        <source>Remove %1 “%2”</source>
        <translation>%1 ”%2“ حذف کرنا</translation>
    </message>
    <message>
        <source>Log %1 with “%2”</source>
        <translation>”%2“ کے ساتھ %1 درج کرنا</translation>
    </message>
    <message>
        <source>Import %1 from “%2”</source>
        <translation>”%2“ سے %1 درآمد کرنا</translation>
    </message>
    <message>
        <source>Merge %2 %1</source>
        <translation>%2 %1 ضم کرنا</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>%1 بنانا</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>مرمت</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>کالعدم: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>دوبارہ: %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 شامل کرنا</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 بدلنا</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 حذف کرنا</translation>
    </message>
    <message>
        <source>Keep two %1 apart: “%2”</source>
        <translation>دو %1 الگ رکھنا: ”%2“</translation>
    </message>
    <message>
        <source>Change the order of the fields</source>
        <translation>خانوں کی ترتیب بدلنا</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>ذاتی ڈیٹا مٹانا</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>ٹیگ</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>تعلق</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>تعلقات</translation>
    </message>
    <message>
        <source>field</source>
        <translation>خانہ</translation>
    </message>
    <message>
        <source>view</source>
        <translation>منظر</translation>
    </message>
    <message>
        <source>Fill in the sample business</source>
        <translation>نمونے کا کاروبار بھرنا</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Reading the file</source>
        <translation>فائل پڑھی جا رہی ہے</translation>
    </message>
    <message>
        <source>Comparing the search index</source>
        <translation>تلاش کا اشاریہ ملایا جا رہا ہے</translation>
    </message>
    <message>
        <source>Counting again</source>
        <translation>دوبارہ گنتی ہو رہی ہے</translation>
    </message>
    <message>
        <source>Comparing the records</source>
        <translation>ریکارڈ ملائے جا رہے ہیں</translation>
    </message>
    <message>
        <source>%1 has %2 rows that differ from what they are counted from.</source>
        <translation>%1 کی %2 قطاریں اس سے مختلف ہیں جس سے وہ گنی گئی ہیں۔</translation>
    </message>
    <message>
        <source>The search text of %1 %2 is out of date.</source>
        <translation>%1 %2 کا تلاشی متن پرانا ہے۔</translation>
    </message>
    <message>
        <source>The order of %1 %2 is out of date.</source>
        <translation>%1 %2 کی ترتیب پرانی ہے۔</translation>
    </message>
    <message>
        <source>The search knows %1 that do not exist.</source>
        <translation>تلاش ایسے %1 جانتی ہے جو موجود نہیں۔</translation>
    </message>
    <message>
        <source>The search index differs from its text.</source>
        <translation>تلاش کا اشاریہ اپنے متن سے مختلف ہے۔</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>جانچ روک دی گئی۔</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>فائل خراب ہے: %1</translation>
    </message>
    <message>
        <source>This book&apos;s file is damaged (%1). It can be read and exported as far as possible; to go on working, restore a backup.</source>
        <translation>اس کاروباری فائل میں خرابی ہے (%1)۔ جہاں تک ہو سکے پڑھی اور برآمد کی جا سکتی ہے؛ کام جاری رکھنے کے لیے بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>“%1” holds what it cannot hold in %2 of the %3, first in %4. Set it there anew.</source>
        <translation>”%1“ میں ایسی چیز ہے جو نہیں ہو سکتی، %2 جگہ %3 میں سے، پہلی %4 میں۔ اسے وہاں نئے سرے سے لکھیں۔</translation>
    </message>
    <message>
        <source>%1 refers to a record of “%2” that does not exist.</source>
        <translation>%1 ایسے ”%2“ ریکارڈ کا حوالہ دیتا ہے جو موجود نہیں۔</translation>
    </message>
    <message>
        <source>The book does not say its “%1” any more.</source>
        <translation>کاروباری فائل میں اس کا ”%1“ اب درج نہیں۔</translation>
    </message>
    <message>
        <source>The field “%1” is left out: %2</source>
        <translation>خانہ ”%1“ چھوڑ دیا گیا ہے: %2</translation>
    </message>
    <message>
        <source>Lines of the history that cannot be read: %1.</source>
        <translation>تاریخچے کی سطریں جو پڑھی نہیں جا سکتیں: %1۔</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Call</source>
        <translation>کال</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>ملاقات</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجلاس</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیغام</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>ہماری طرف سے</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>ان کی طرف سے</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>واٹس ایپ</translation>
    </message>
    <message>
        <source>Zalo</source>
        <translation>زالو</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>ایس ایم ایس</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>میسنجر</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>انسٹاگرام</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>ویڈیو کال</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>بالمشافہ</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>بات ہوئی</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>جواب نہیں ملا</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مصروف</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>دوبارہ کال</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>دلچسپی نہیں</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>دلچسپی ہے</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>فروخت ہوئی</translation>
    </message>
    <message>
        <source>High</source>
        <translation>زیادہ</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>کم</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>رابطہ</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>سپلائر</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>شراکت دار</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>سرمایہ کار</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>فرد</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>کمپنی</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>ممکنہ گاہک</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>گاہک</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>مکرر خریدار</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>وفادار</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>حامی</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>غیر فعال</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>کھویا ہوا</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>خود آیا</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>سفارش سے</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ویب سائٹ</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>فیس بک</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>تجارتی میلہ</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>اشتہار</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>بلا تعارف کال</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>عورت</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>دی</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>انکار کیا</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>واپس لی</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>پوچھی</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>مرکزی کمپنی</translation>
    </message>
    <message>
        <source>Subsidiary</source>
        <translation>ذیلی کمپنی</translation>
    </message>
    <message>
        <source>Supplied by</source>
        <translation>مال دینے والے</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>مال لینے والے</translation>
    </message>
    <message>
        <source>Business partner</source>
        <translation>کاروباری شراکت دار</translation>
    </message>
    <message>
        <source>Invests in</source>
        <translation>سرمایہ پانے والے</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>سفارش کرنے والے</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>سفارش سے آنے والے</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>ساتھ کام کرنے والے</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>آجر</translation>
    </message>
    <message>
        <source>Employs</source>
        <translation>ملازم</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>معاون</translation>
    </message>
    <message>
        <source>Assistant of</source>
        <translation>جن کے معاون ہیں</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>شریک حیات</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>بھائی یا بہن</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>والد یا والدہ</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>بیٹا یا بیٹی</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>رشتہ دار</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>دوست</translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>جان پہچان</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>The search for duplicates was stopped.</source>
        <translation>دہرے ریکارڈوں کی تلاش روک دی گئی۔</translation>
    </message>
    <message>
        <source>same external id</source>
        <translation>وہی بیرونی شناخت</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>وہی ای میل</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>وہی فون</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>وہی نام</translation>
    </message>
    <message>
        <source>name sounds alike</source>
        <translation>نام سننے میں ایک سا</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>ملتا جلتا نام</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>وہی پتہ</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>وہی شہر</translation>
    </message>
    <message>
        <source>Name two customers, or two contacts, that are not the same.</source>
        <translation>دو گاہک یا دو رابطے بتائیں جو ایک ہی نہیں۔</translation>
    </message>
    <message>
        <source>Only customers and contacts are looked through for duplicates.</source>
        <translation>دہرے ریکارڈ صرف گاہکوں اور رابطوں میں ڈھونڈے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>There is no %1:%2.</source>
        <translation>%1:%2 نہیں ہے۔</translation>
    </message>
</context>
<context>
    <name>entities</name>
    <message>
        <source>Interaction</source>
        <translation>تعامل</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>تعاملات</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>رابطہ</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>رابطے</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>گاہک</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>گاہک</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>ضرورت</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>ضرورتیں</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ٹیگ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ٹیگ</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation>درآمد کا جوڑ</translation>
    </message>
    <message>
        <source>Import mappings</source>
        <translation>درآمد کے جوڑ</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>اپنا خانہ</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>اپنے خانے</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>ملازم</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>ملازمین</translation>
    </message>
    <message>
        <source>View</source>
        <translation>منظر</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>مناظر</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ایک ہی نہیں</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>تعلق</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>تعلقات</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>ذریعۂ رابطہ</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>گاہک</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>رابطے</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>ملازمین</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>منٹ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>رائے</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>اطمینان</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>بیرونی شناخت</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>گاہک</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>رابطہ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>ذمہ دار</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>آخری تاریخ</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>ترجیح</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>کب ہوا</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>نوٹس</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>شعبہ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ذریعہ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ٹیگ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاریخ پیدائش</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>جنس</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>پسند</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>کال نہ کریں</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>کمپنی</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحلہ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>کرنسی</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>پیشہ</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>صنعت</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>گھرانہ</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>تعلیم</translation>
    </message>
    <message>
        <source>Income band</source>
        <translation>آمدنی کا درجہ</translation>
    </message>
    <message>
        <source>Company size</source>
        <translation>کمپنی کا حجم</translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation>ٹیکس نمبر</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخری رابطہ</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>تعاملات</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>باقی کام</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>اگلا کام</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>پروڈکٹ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>زمرہ</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>پوری ہوئی</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>کالم</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>بنایا گیا</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>بدلا گیا</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>پتے</translation>
    </message>
    <message>
        <source>Web and social</source>
        <translation>ویب اور سوشل</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>رضامندی</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>لیبل</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>انتخابات</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>فعال</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>مقام</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>فلٹر</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>پن کیا ہوا</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>کس وقت تک</translation>
    </message>
    <message>
        <source>Other customer</source>
        <translation>دوسرا گاہک</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>دوسرا رابطہ</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>مضبوطی</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>کب سے</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>اگلا قدم</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>کالیں</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>ملاقاتیں</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>اجلاس</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>پیغامات</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>بات ہو سکی</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>بات نہ ہو سکی</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>ملازم</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کون</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ریکارڈ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>خانہ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پہلے</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد میں</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>تفصیلات</translation>
    </message>
</context>
<context>
    <name>interchange</name>
    <message>
        <source>%1 have no field “%2” that can be imported.</source>
        <translation>%1 میں ایسا خانہ ”%2“ نہیں جو درآمد ہو سکے۔</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Its columns are: %2.</source>
        <translation>فائل میں کالم ”%1“ نہیں۔ اس کے کالم یہ ہیں: %2۔</translation>
    </message>
    <message>
        <source>%1 have no column “%2”.</source>
        <translation>%1 میں کالم ”%2“ نہیں ہے۔</translation>
    </message>
    <message>
        <source>%1 have no column “%2”. Did you mean “%3”?</source>
        <translation>%1 میں کالم ”%2“ نہیں ہے۔ کیا آپ کی مراد ”%3“ ہے؟</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 اور %2 مزید</translation>
    </message>
    <message>
        <source>No mapping is kept as “%1”. Keep one with --save-mapping.</source>
        <translation>”%1“ نام سے کوئی جوڑ نہیں رکھا گیا۔ --save-mapping سے رکھیں۔</translation>
    </message>
    <message>
        <source>The mapping “%1” is for %2 records, not for %3.</source>
        <translation>جوڑ ”%1“ %2 ریکارڈوں کے لیے ہے، %3 کے لیے نہیں۔</translation>
    </message>
    <message>
        <source>A mapping needs a name to be kept under.</source>
        <translation>جوڑ رکھنے کے لیے نام چاہیے۔</translation>
    </message>
    <message>
        <source>No column could be recognised as “%1”. The columns are: %2. Say which one it is.</source>
        <translation>کوئی کالم ”%1“ کے طور پر نہیں پہچانا گیا۔ کالم یہ ہیں: %2۔ بتائیں وہ کون سا ہے۔</translation>
    </message>
</context>
<context>
    <name>kith::ActionRunner</name>
    <message>
        <source>A job is writing into the business file. Wait until it is done.</source>
        <translation>ایک کام کاروباری فائل میں لکھ رہا ہے۔ اس کے ختم ہونے کا انتظار کریں۔</translation>
    </message>
</context>
<context>
    <name>kith::ActivityDetail</name>
    <message>
        <source>Details</source>
        <translation>تفصیلات</translation>
    </message>
    <message>
        <source>&amp;Open customer</source>
        <translation>گاہک کھولیں (&amp;O)</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>کچھ نہیں چنا گیا</translation>
    </message>
</context>
<context>
    <name>kith::ActivityListPage</name>
    <message>
        <source>&amp;Edit …</source>
        <translation>ترمیم کریں… (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>حذف کریں (&amp;R)</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>میں</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>ملازم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln حذف ہوا</numerusform>
            <numerusform>%Ln حذف ہوئے</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::Announcer</name>
    <message>
        <source>To the last &amp;message</source>
        <translation>آخری پیغام پر جائیں (&amp;M)</translation>
    </message>
</context>
<context>
    <name>kith::BackupDialog</name>
    <message>
        <source>&amp;Encrypt it with a passphrase</source>
        <translation>خفیہ عبارت سے انکرپٹ کریں (&amp;E)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>خفیہ عبارت</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>وہی خفیہ عبارت دوبارہ</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>فائل میں بیک اپ کریں</translation>
    </message>
    <message>
        <source>A copy of everything in this business file, reopened and checked. Encrypt it where it leaves this computer: without the passphrase nobody can read it, and nobody can help who forgot it.</source>
        <translation>اس کاروباری فائل کی ہر چیز کی نقل، جو دوبارہ کھول کر جانچی جاتی ہے۔ جہاں یہ اس کمپیوٹر سے باہر جائے وہاں اسے انکرپٹ کریں: خفیہ عبارت کے بغیر اسے کوئی نہیں پڑھ سکتا، اور جو اسے بھول جائے اس کی کوئی مدد نہیں کر سکتا۔</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>خفیہ عبارت (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>دوبارہ (&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>&amp;Choose where …</source>
        <translation>جگہ چنیں… (&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %Ln letter(s); a few words are best.</source>
        <translation>
            <numerusform>کم از کم %Ln حرف لکھیں؛ چند الفاظ سب سے بہتر ہیں۔</numerusform>
            <numerusform>کم از کم %Ln حروف لکھیں؛ چند الفاظ سب سے بہتر ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>These are two different passphrases. Type the same one twice.</source>
        <translation>یہ دو مختلف خفیہ عبارتیں ہیں۔ ایک ہی عبارت دو بار لکھیں۔</translation>
    </message>
    <message>
        <source>Encrypted backups (*.sealed)</source>
        <translation>انکرپٹ شدہ بیک اپ (*.sealed)</translation>
    </message>
    <message>
        <source>Backups (*.kith)</source>
        <translation>بیک اپ (*.kith)</translation>
    </message>
</context>
<context>
    <name>kith::BackupKeeper</name>
    <message>
        <source>Backing up</source>
        <translation>بیک اپ ہو رہا ہے</translation>
    </message>
    <message>
        <source>Checking the last backup</source>
        <translation>آخری بیک اپ کی جانچ ہو رہی ہے</translation>
    </message>
</context>
<context>
    <name>kith::BackupSettingsPage</name>
    <message>
        <source>Passphrase of the second place</source>
        <translation>بیرونی جگہ کی خفیہ عبارت</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>وہی خفیہ عبارت دوبارہ</translation>
    </message>
    <message>
        <source>&amp;Folder of the backups</source>
        <translation>بیک اپ کا فولڈر (&amp;F)</translation>
    </message>
    <message>
        <source>Another folder moves no backup that is there; the next one goes to it.</source>
        <translation>فولڈر بدلنے سے موجودہ بیک اپ منتقل نہیں ہوتے؛ اگلا بیک اپ نئے فولڈر میں جائے گا۔</translation>
    </message>
    <message>
        <source>A second place outside this computer</source>
        <translation>اس کمپیوٹر سے باہر دوسری جگہ</translation>
    </message>
    <message>
        <source>A stick or a folder that is kept in step with elsewhere: a lost laptop then loses nothing. What goes there is encrypted.</source>
        <translation>USB ڈسک، یا ایسا فولڈر جو کہیں اور کے ساتھ یکساں رکھا جاتا ہے: تب لیپ ٹاپ کھونے سے کچھ ضائع نہیں ہوتا۔ جو وہاں جاتا ہے انکرپٹ ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>بیک اپ</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>چنیں…</translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>بیک اپ کا فولڈر چنیں</translation>
    </message>
    <message>
        <source>Choose the second place</source>
        <translation>بیرونی جگہ چنیں</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>ہر روز</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>ہر ہفتے</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>جوں کی توں</translation>
    </message>
    <message>
        <source>Back up there &amp;now</source>
        <translation>ابھی وہاں بیک اپ کریں (&amp;N)</translation>
    </message>
    <message>
        <source>Second &amp;place</source>
        <translation>بیرونی جگہ (&amp;P)</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>کتنی بار (&amp;O)</translation>
    </message>
    <message>
        <source>Pass&amp;phrase</source>
        <translation>خفیہ عبارت (&amp;H)</translation>
    </message>
    <message>
        <source>A&amp;gain</source>
        <translation>دوبارہ (&amp;G)</translation>
    </message>
    <message>
        <source>There is no second place yet.</source>
        <translation>ابھی کوئی بیرونی جگہ نہیں۔</translation>
    </message>
    <message>
        <source>The second place is not there now: it gets its backup once it is.</source>
        <translation>بیرونی جگہ اس وقت موجود نہیں: موجود ہوتے ہی اسے اس کا بیک اپ مل جائے گا۔</translation>
    </message>
    <message>
        <source>Last backup there: %1</source>
        <translation>وہاں آخری بیک اپ: %1</translation>
    </message>
    <message>
        <source>No backup there yet.</source>
        <translation>وہاں ابھی کوئی بیک اپ نہیں۔</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>فولڈر چنیں</translation>
    </message>
    <message>
        <source>“%1” is no folder. Choose one that is there.</source>
        <translation>”%1“ فولڈر نہیں۔ موجود فولڈر چنیں۔</translation>
    </message>
    <message numerus="yes">
        <source>The second place needs a passphrase of at least %Ln letter(s); a few words are best.</source>
        <translation>
            <numerusform>بیرونی جگہ کے لیے کم از کم %Ln حرف کی خفیہ عبارت چاہیے؛ چند الفاظ سب سے بہتر ہیں۔</numerusform>
            <numerusform>بیرونی جگہ کے لیے کم از کم %Ln حروف کی خفیہ عبارت چاہیے؛ چند الفاظ سب سے بہتر ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>These are two different passphrases. Type the same one twice.</source>
        <translation>یہ دو مختلف خفیہ عبارتیں ہیں۔ ایک ہی عبارت دو بار لکھیں۔</translation>
    </message>
</context>
<context>
    <name>kith::BookMenu</name>
    <message>
        <source>Ne&amp;w business file …</source>
        <translation>نئی کاروباری فائل… (&amp;W)</translation>
    </message>
    <message>
        <source>Op&amp;en …</source>
        <translation>کھولیں… (&amp;E)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>حالیہ کھولیں (&amp;R)</translation>
    </message>
    <message>
        <source>Restore from a back&amp;up …</source>
        <translation>بیک اپ سے بحال کریں… (&amp;U)</translation>
    </message>
    <message>
        <source>New business file</source>
        <translation>نئی کاروباری فائل</translation>
    </message>
    <message>
        <source>Business files (*.kith)</source>
        <translation>کاروباری فائلیں (*.kith)</translation>
    </message>
    <message>
        <source>Open a business file</source>
        <translation>کاروباری فائل کھولیں</translation>
    </message>
    <message>
        <source>Back up to a fi&amp;le …</source>
        <translation>فائل میں بیک اپ کریں… (&amp;L)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>بیک اپ ہو رہا ہے</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>بیک اپ بنا اور جانچا گیا: %1</translation>
    </message>
</context>
<context>
    <name>kith::BulkChangeDialog</name>
    <message numerus="yes">
        <source>Change %Ln record(s)</source>
        <translation>
            <numerusform>%Ln ریکارڈ بدلیں</numerusform>
            <numerusform>%Ln ریکارڈ بدلیں</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>کیا بدلے گا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ابھی</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>بعد میں</translation>
    </message>
    <message>
        <source>add these</source>
        <translation>انہیں شامل کریں</translation>
    </message>
    <message>
        <source>take these away</source>
        <translation>انہیں ہٹائیں</translation>
    </message>
    <message>
        <source>these instead of what is there</source>
        <translation>جو ہے اس کی جگہ یہ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>کیسے</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>خانہ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>قدر (&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>بدلیں</translation>
    </message>
    <message>
        <source>%1 of %2 change</source>
        <translation>%2 میں سے %1 بدلیں گے</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln ریکارڈ بدلا گیا</numerusform>
            <numerusform>%Ln ریکارڈ بدلے گئے</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing records</source>
        <translation>ریکارڈ بدلے جا رہے ہیں</translation>
    </message>
    <message>
        <source>Leave the field &amp;empty in all of them</source>
        <translation>سب میں خانہ خالی چھوڑیں (&amp;E)</translation>
    </message>
    <message>
        <source>Choose a value</source>
        <translation>قدر چنیں</translation>
    </message>
    <message>
        <source>Choose a value; nothing changes before that.</source>
        <translation>قدر چنیں؛ اس سے پہلے کچھ نہیں بدلتا۔</translation>
    </message>
</context>
<context>
    <name>kith::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>کیلنڈر</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>پچھلا مہینہ</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>اگلا مہینہ</translation>
    </message>
</context>
<context>
    <name>kith::CallDesk</name>
    <message numerus="yes">
        <source>None of these %Ln customer(s) may be called.</source>
        <translation>
            <numerusform>اس %Ln گاہک کو کال نہیں کی جا سکتی۔</numerusform>
            <numerusform>ان %Ln گاہکوں میں سے کسی کو کال نہیں کی جا سکتی۔</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody here to call.</source>
        <translation>یہاں کال کرنے کو کوئی نہیں۔</translation>
    </message>
</context>
<context>
    <name>kith::CallListPage</name>
    <message>
        <source>no outcome</source>
        <translation>کوئی نتیجہ نہیں</translation>
    </message>
    <message>
        <source>All %1 called</source>
        <translation>تمام %1 کو کال ہو گئی</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 میں سے %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: not to be called</source>
        <translation>
            <numerusform>%Ln چھوڑا گیا: کال نہیں کرنی</numerusform>
            <numerusform>%Ln چھوڑے گئے: کال نہیں کرنی</numerusform>
        </translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation>کوئی فون نمبر نہیں</translation>
    </message>
    <message>
        <source>Not called yet in this list</source>
        <translation>اس فہرست میں ابھی کال نہیں ہوئی</translation>
    </message>
    <message numerus="yes">
        <source>Called %Ln time(s)</source>
        <translation>
            <numerusform>%Ln بار کال ہوئی</numerusform>
            <numerusform>%Ln بار کال ہوئی</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting to be called</source>
        <translation>کوئی کال کا منتظر نہیں</translation>
    </message>
    <message>
        <source>Filter or select customers in their list, then “Call these”: Ctrl+Shift+L.</source>
        <translation>گاہکوں کو ان کی فہرست میں فلٹر کریں یا چنیں، پھر ”انہیں کال کریں“: Ctrl+Shift+L۔</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) gone through</source>
        <translation>
            <numerusform>%Ln گاہک مکمل ہوا</numerusform>
            <numerusform>%Ln گاہک مکمل ہوئے</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>دوبارہ کال</translation>
    </message>
    <message>
        <source>Call back when?</source>
        <translation>دوبارہ کال کب؟</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>آئندہ کل</translation>
    </message>
    <message>
        <source>Progress of the call list</source>
        <translation>کال کی فہرست کی پیش رفت</translation>
    </message>
    <message>
        <source>&amp;Dial</source>
        <translation>ڈائل کریں (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>چھوڑیں (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>پچھلا (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Log a call …</source>
        <translation>کال درج کریں… (&amp;L)</translation>
    </message>
    <message>
        <source>Edit customer …</source>
        <translation>گاہک میں ترمیم کریں…</translation>
    </message>
    <message>
        <source>&amp;Edit customer …</source>
        <translation>گاہک میں ترمیم کریں… (&amp;E)</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>کال کی فہرست</translation>
    </message>
    <message>
        <source>Choose &amp;customers</source>
        <translation>گاہک چنیں (&amp;C)</translation>
    </message>
    <message>
        <source>The call list is being prepared …</source>
        <translation>کال کی فہرست تیار ہو رہی ہے…</translation>
    </message>
    <message>
        <source>Who is not to be called is left out.</source>
        <translation>جنہیں کال نہیں کرنی وہ چھوڑ دیے جاتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>kith::CallSettingsPage</name>
    <message>
        <source>As this computer opens telephone links</source>
        <translation>جیسے یہ کمپیوٹر فون کے لنک کھولتا ہے</translation>
    </message>
    <message>
        <source>&amp;Dial with</source>
        <translation>کس سے ڈائل ہو (&amp;D)</translation>
    </message>
    <message>
        <source>The program that dials, such as linphone --call %1: %1 is the number. Empty: as this computer opens telephone links.</source>
        <translation>ڈائل کرنے والا پروگرام، جیسے linphone --call %1؛ یہاں %1 نمبر ہے۔ خالی ہو تو جیسے یہ کمپیوٹر فون کے لنک کھولتا ہے۔</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>کالیں</translation>
    </message>
</context>
<context>
    <name>kith::CallTimer</name>
    <message>
        <source>Timer</source>
        <translation>ٹائمر</translation>
    </message>
    <message>
        <source>Measures how long the talk takes: starts and stops</source>
        <translation>ناپتا ہے کہ بات کتنی دیر ہوئی: شروع اور بند کرتا ہے</translation>
    </message>
    <message>
        <source>Timer, running: %1</source>
        <translation>ٹائمر چل رہا ہے: %1</translation>
    </message>
</context>
<context>
    <name>kith::ChoiceList</name>
    <message>
        <source>Choices</source>
        <translation>انتخابات</translation>
    </message>
    <message>
        <source>Add a &amp;choice</source>
        <translation>انتخاب بڑھائیں (&amp;C)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>اوپر لے جائیں (&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نیچے لے جائیں (&amp;D)</translation>
    </message>
    <message>
        <source>Take &amp;away</source>
        <translation>ہٹائیں (&amp;A)</translation>
    </message>
</context>
<context>
    <name>kith::ColumnChoice</name>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>بڑھتی ترتیب (&amp;A)</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>گھٹتی ترتیب (&amp;D)</translation>
    </message>
    <message>
        <source>Sort by this a&amp;lso</source>
        <translation>اس سے بھی ترتیب دیں (&amp;L)</translation>
    </message>
    <message>
        <source>Move towards the &amp;start</source>
        <translation>شروع کی طرف لے جائیں (&amp;S)</translation>
    </message>
    <message>
        <source>Move towards the &amp;end</source>
        <translation>آخر کی طرف لے جائیں (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Freeze no columns</source>
        <translation>کوئی کالم نہ جمائیں (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Freeze up to here</source>
        <translation>یہاں تک جمائیں (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>چھپائیں (&amp;H)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>کالم</translation>
    </message>
</context>
<context>
    <name>kith::ContactsPage</name>
    <message>
        <source>&amp;New contact …</source>
        <translation>نیا رابطہ… (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Edit contact …</source>
        <translation>رابطے میں ترمیم کریں… (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remove contact</source>
        <translation>رابطہ حذف کریں (&amp;R)</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>ابھی کوئی رابطہ نہیں</translation>
    </message>
    <message>
        <source>Add the people you talk to at your customers, and the suppliers and partners you know.</source>
        <translation>اپنے گاہکوں کے ہاں جن لوگوں سے آپ بات کرتے ہیں انہیں شامل کریں، اور ان سپلائروں اور شراکت داروں کو بھی جنہیں آپ جانتے ہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) removed</source>
        <translation>
            <numerusform>%Ln رابطہ حذف ہوا</numerusform>
            <numerusform>%Ln رابطے حذف ہوئے</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::CsvRows</name>
    <message>
        <source>The header in line %1 cannot be read. %2</source>
        <translation>سطر %1 کی سرخی پڑھی نہیں جا سکتی۔ %2</translation>
    </message>
    <message>
        <source>The file is empty: there is no row to import.</source>
        <translation>فائل خالی ہے: درآمد کے لیے کوئی قطار نہیں۔</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed. Close it, or double it where it is part of the text.</source>
        <translation>اقتباس کی علامت کھلی مگر بند نہیں ہوئی۔ اسے بند کریں، یا متن کا حصہ ہو تو دو بار لکھیں۔</translation>
    </message>
    <message>
        <source>The row has more than 16384 cells. Is this the right delimiter?</source>
        <translation>قطار میں 16384 سے زیادہ خانے ہیں۔ کیا جداکار علامت درست ہے؟</translation>
    </message>
    <message>
        <source>The row is longer than 16 MB. Is a quotation mark missing?</source>
        <translation>قطار 16 MB سے لمبی ہے۔ کیا اقتباس کی علامت رہ گئی ہے؟</translation>
    </message>
    <message>
        <source>The header cannot be read. %1</source>
        <translation>سرخی پڑھی نہیں جا سکتی۔ %1</translation>
    </message>
    <message>
        <source>The file has no header; the columns were recognised by what they hold.</source>
        <translation>فائل میں سرخی نہیں؛ کالم اپنے مواد سے پہچانے گئے۔</translation>
    </message>
</context>
<context>
    <name>kith::CsvWriter</name>
    <message>
        <source>The file could not be written: %1. Make room or choose another place.</source>
        <translation>فائل نہیں لکھی جا سکی: %1۔ جگہ خالی کریں یا دوسری جگہ چنیں۔</translation>
    </message>
</context>
<context>
    <name>kith::CustomersPage</name>
    <message>
        <source>&amp;New customer …</source>
        <translation>نیا گاہک… (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Edit customer …</source>
        <translation>گاہک میں ترمیم کریں… (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remove customer</source>
        <translation>گاہک حذف کریں (&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) removed</source>
        <translation>
            <numerusform>%Ln گاہک حذف ہوا</numerusform>
            <numerusform>%Ln گاہک حذف ہوئے</numerusform>
        </translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>ابھی کوئی گاہک نہیں</translation>
    </message>
    <message>
        <source>Add the first one, or import the list you have: File, Import.</source>
        <translation>پہلا گاہک شامل کریں، یا اپنی فہرست درآمد کریں: فائل، درآمد۔</translation>
    </message>
    <message>
        <source>C&amp;all these</source>
        <translation>انہیں کال کریں (&amp;A)</translation>
    </message>
    <message>
        <source>Print profile …</source>
        <translation>گاہک کا خاکہ چھاپیں…</translation>
    </message>
</context>
<context>
    <name>kith::DateLine</name>
    <message>
        <source>Calendar</source>
        <translation>کیلنڈر</translation>
    </message>
    <message>
        <source>Calendar (%1)</source>
        <translation>کیلنڈر (%1)</translation>
    </message>
</context>
<context>
    <name>kith::DeletedItemsDialog</name>
    <message>
        <source>Deleted items</source>
        <translation>حذف شدہ</translation>
    </message>
    <message>
        <source>Nothing that was removed is gone. It comes back with everything that belonged to it.</source>
        <translation>حذف کیا گیا کچھ بھی ضائع نہیں ہوا۔ وہ اپنی ہر چیز کے ساتھ واپس آ جاتا ہے۔</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>بحال کریں (&amp;R)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>کس نے</translation>
    </message>
    <message>
        <source>Nothing is deleted</source>
        <translation>کچھ حذف شدہ نہیں</translation>
    </message>
    <message>
        <source>What is removed waits here, to be taken back.</source>
        <translation>جو حذف کیا جائے وہ یہاں رہتا ہے، تاکہ واپس لایا جا سکے۔</translation>
    </message>
</context>
<context>
    <name>kith::Dialler</name>
    <message>
        <source>“%1” could not be started. Name another program in the settings, under Calls.</source>
        <translation>”%1“ شروع نہیں ہو سکا۔ ترتیبات میں ”کالیں“ کے تحت دوسرا پروگرام بتائیں۔</translation>
    </message>
    <message>
        <source>Kith itself opens telephone links on this computer, so it cannot dial by one. Name the program that dials in the settings, under Calls.</source>
        <translation>اس کمپیوٹر پر فون کے لنک خود Kith کھولتا ہے، اس لیے وہ ان سے ڈائل نہیں کر سکتا۔ ترتیبات میں ”کالیں“ کے تحت ڈائل کرنے والا پروگرام بتائیں۔</translation>
    </message>
    <message>
        <source>No program on this computer opens telephone links. Name one in the settings, under Calls.</source>
        <translation>اس کمپیوٹر پر کوئی پروگرام فون کے لنک نہیں کھولتا۔ ترتیبات میں ”کالیں“ کے تحت کوئی بتائیں۔</translation>
    </message>
</context>
<context>
    <name>kith::DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation>دہرے ریکارڈ</translation>
    </message>
    <message>
        <source>Comparing all of them …</source>
        <translation>سب کا موازنہ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Pairs that look alike</source>
        <translation>ایک جیسے لگنے والے جوڑے</translation>
    </message>
    <message>
        <source>Side by side: the ticked values are kept</source>
        <translation>ساتھ ساتھ: جن قدروں پر نشان ہے وہ رکھی جاتی ہیں</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ایک ہی نہیں</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ضم کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>دہرے ریکارڈ ڈھونڈے جا رہے ہیں</translation>
    </message>
    <message>
        <source>%1 and %2: %3 %
%4</source>
        <translation>%1 اور %2: %3 %
%4</translation>
    </message>
    <message>
        <source>No two of them look alike.</source>
        <translation>ان میں کوئی دو ایک جیسے نہیں لگتے۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) look alike. Tick what is to be kept.</source>
        <translation>
            <numerusform>%Ln جوڑا ایک جیسا لگتا ہے۔ جو رکھنا ہے اس پر نشان لگائیں۔</numerusform>
            <numerusform>%Ln جوڑے ایک جیسے لگتے ہیں۔ جو رکھنا ہے اس پر نشان لگائیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>خانہ</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>برقرار رہے گا</translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation>اس میں ضم ہوگا</translation>
    </message>
    <message>
        <source>Another job is writing into the book. Merge when it is done.</source>
        <translation>دوسرا کام کاروباری فائل میں لکھ رہا ہے۔ اس کے ختم ہونے پر ضم کریں۔</translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln record(s)</source>
        <translation>
            <numerusform>%Ln ریکارڈ ضم ہوا</numerusform>
            <numerusform>%Ln ریکارڈ ضم ہوئے</numerusform>
        </translation>
    </message>
    <message>
        <source>Another job is writing into the book. Say so when it is done.</source>
        <translation>دوسرا کام کاروباری فائل میں لکھ رہا ہے۔ اس کے ختم ہونے پر یہ بتائیں۔</translation>
    </message>
    <message>
        <source>Kept apart: they are not the same</source>
        <translation>الگ رکھے گئے: یہ ایک ہی نہیں</translation>
    </message>
</context>
<context>
    <name>kith::EmployeesSettingsPage</name>
    <message>
        <source>Employees</source>
        <translation>ملازمین</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>ملازم</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>رابطہ</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>فعال</translation>
    </message>
    <message>
        <source>Those who work with this business file: they own customers and tasks, and what they do is signed with their name. Every change here can be undone.</source>
        <translation>اس کاروباری فائل پر کام کرنے والے: گاہک اور کام ان کے ذمے ہوتے ہیں، اور وہ جو کریں اس پر ان کا نام ہوتا ہے۔ یہاں کی ہر تبدیلی واپس لی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>No employees yet</source>
        <translation>ابھی کوئی ملازم نہیں</translation>
    </message>
    <message>
        <source>Add yourself first, then whoever else works here.</source>
        <translation>پہلے خود کو شامل کریں، پھر یہاں کام کرنے والے باقی لوگوں کو۔</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>شامل کریں… (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>بدلیں… (&amp;C)</translation>
    </message>
    <message>
        <source>Make inac&amp;tive</source>
        <translation>غیر فعال کریں (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>حذف کریں (&amp;R)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>Make ac&amp;tive</source>
        <translation>فعال کریں (&amp;T)</translation>
    </message>
    <message>
        <source>Employee “%1” added</source>
        <translation>ملازم ”%1“ شامل کیا گیا</translation>
    </message>
    <message>
        <source>Employee “%1” changed</source>
        <translation>ملازم ”%1“ بدلا گیا</translation>
    </message>
    <message>
        <source>“%1” is inactive now</source>
        <translation>”%1“ اب غیر فعال ہے</translation>
    </message>
    <message>
        <source>“%1” is active now</source>
        <translation>”%1“ اب فعال ہے</translation>
    </message>
    <message>
        <source>Employee “%1” removed</source>
        <translation>ملازم ”%1“ حذف کیا گیا</translation>
    </message>
</context>
<context>
    <name>kith::Encoding</name>
    <message>
        <source>%1 (guessed, %2 % sure)</source>
        <translation>%1 (اندازہ، %2 % یقینی)</translation>
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
        <translation>اس گاہک کے رابطے بھی مٹائیں (&amp;T)</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>ذاتی ڈیٹا مٹائیں</translation>
    </message>
    <message>
        <source>Looking what belongs to them …</source>
        <translation>دیکھا جا رہا ہے کہ ان کا کیا کچھ ہے…</translation>
    </message>
    <message>
        <source>This cannot be undone. A backup is made first; it and older backups hold the person until they are rotated out, and whoever restores one has them erased again. What notes about others say of them stays.</source>
        <translation>یہ کالعدم نہیں ہو سکتا۔ پہلے بیک اپ بنتا ہے؛ اس میں اور پرانے بیک اپ میں یہ فرد اس وقت تک رہتا ہے جب تک نئے بیک اپ ان کی جگہ نہ لے لیں، اور کوئی انہیں بحال کرے تو وہ پھر مٹا دیا جاتا ہے۔ دوسروں کے نوٹس میں ان کے بارے میں جو لکھا ہے وہ باقی رہتا ہے۔</translation>
    </message>
    <message>
        <source>The name, to confirm</source>
        <translation>تصدیق کے لیے نام</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیش رفت</translation>
    </message>
    <message>
        <source>E&amp;xport first …</source>
        <translation>پہلے برآمد کریں… (&amp;X)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>ہمیشہ کے لیے مٹائیں (&amp;E)</translation>
    </message>
    <message>
        <source>Looking what belongs to a person</source>
        <translation>دیکھا جا رہا ہے کہ فرد کا کیا کچھ ہے</translation>
    </message>
    <message>
        <source>To &amp;confirm, type “%1”:</source>
        <extracomment>The name to type stands between the quotation marks.</extracomment>
        <translation>تصدیق کے لیے ”%1“ لکھیں (&amp;F):</translation>
    </message>
    <message>
        <source>What goes, for good:</source>
        <translation>جو ہمیشہ کے لیے مٹے گا:</translation>
    </message>
    <message>
        <source>Deleted items</source>
        <translation>حذف شدہ</translation>
    </message>
    <message>
        <source>Lines of the history</source>
        <translation>تاریخچے کی سطریں</translation>
    </message>
    <message>
        <source>What stays, without the link to them:</source>
        <translation>جو ان سے تعلق کے بغیر باقی رہے گا:</translation>
    </message>
    <message>
        <source>about others as well</source>
        <translation>دوسروں کے بارے میں بھی</translation>
    </message>
    <message>
        <source>persons of their own</source>
        <translation>اپنی جگہ الگ افراد</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Export all that is known of them</source>
        <translation>ان کے بارے میں جو کچھ معلوم ہے برآمد کریں</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting a person</source>
        <translation>فرد کا ڈیٹا برآمد ہو رہا ہے</translation>
    </message>
    <message>
        <source>Exported to “%1”. It holds all that is known of them: keep it safe, or give it to them.</source>
        <translation>”%1“ میں برآمد ہوا۔ اس میں ان کے بارے میں جو کچھ معلوم ہے سب موجود ہے: اسے محفوظ رکھیں، یا انہیں دے دیں۔</translation>
    </message>
    <message>
        <source>Erasing personal data</source>
        <translation>ذاتی ڈیٹا مٹایا جا رہا ہے</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>مٹایا گیا</translation>
    </message>
    <message>
        <source>Nothing of them is left in this business file, its history or its search.</source>
        <translation>اس کاروباری فائل، اس کے تاریخچے اور اس کی تلاش میں ان کا کچھ باقی نہیں۔</translation>
    </message>
    <message>
        <source>What the file itself may still hold of them goes at the next start of Kith.</source>
        <translation>خود فائل میں ان کا جو کچھ رہ گیا ہو وہ Kith کے اگلی بار کھلنے پر مٹ جائے گا۔</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>بند کریں (&amp;C)</translation>
    </message>
</context>
<context>
    <name>kith::ExportDialog</name>
    <message>
        <source>&amp;Everything, in a form that the import takes back</source>
        <translation>سب کچھ، ایسی شکل میں جسے درآمد واپس لے (&amp;E)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>برآمد کریں</translation>
    </message>
    <message numerus="yes">
        <source>&amp;What is listed: %Ln row(s) with their columns</source>
        <translation>
            <numerusform>جو فہرست میں ہے: %Ln قطار اپنے کالموں کے ساتھ (&amp;W)</numerusform>
            <numerusform>جو فہرست میں ہے: %Ln قطاریں اپنے کالموں کے ساتھ (&amp;W)</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel ورک بک (XLSX)</translation>
    </message>
    <message>
        <source>Table as text (CSV)</source>
        <translation>متن کی شکل میں جدول (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>شکل</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>شکل (&amp;F)</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>برآمد کریں… (&amp;X)</translation>
    </message>
</context>
<context>
    <name>kith::Exporter</name>
    <message>
        <source>“%1” cannot be exported.</source>
        <translation>”%1“ برآمد نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>برآمد روک دی گئی۔</translation>
    </message>
</context>
<context>
    <name>kith::FieldDialog</name>
    <message>
        <source>Change a field</source>
        <translation>خانہ بدلیں</translation>
    </message>
    <message>
        <source>New field of contacts</source>
        <translation>رابطوں کا نیا خانہ</translation>
    </message>
    <message>
        <source>New field of customers</source>
        <translation>گاہکوں کا نیا خانہ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>لیبل</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>قدر کی قسم</translation>
    </message>
    <message>
        <source>C&amp;hoices, as they will be offered</source>
        <translation>انتخابات، جیسے پیش کیے جائیں گے (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>لیبل (&amp;L)</translation>
    </message>
    <message>
        <source>Kind of value: stays, as there are values</source>
        <translation>قدر کی قسم: یہی رہے گی، کیونکہ قدریں موجود ہیں</translation>
    </message>
    <message>
        <source>&amp;Kind of value</source>
        <translation>قدر کی قسم (&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>محفوظ کریں (&amp;S)</translation>
    </message>
    <message>
        <source>Filters and files call it by a name made from the label.</source>
        <translation>فلٹر اور فائلیں اسے لیبل سے بنے نام سے پکارتی ہیں۔</translation>
    </message>
    <message>
        <source>Filters and files call it %1</source>
        <translation>فلٹر اور فائلوں میں اس کا نام %1 ہے</translation>
    </message>
    <message>
        <source>Give it a label, such as “Shoe size”.</source>
        <translation>اسے لیبل دیں، جیسے ”جوتے کا ناپ“۔</translation>
    </message>
    <message>
        <source>A label has letters or digits.</source>
        <translation>لیبل میں حروف یا ہندسے ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Add what can be chosen.</source>
        <translation>بتائیں کہ کن میں سے چنا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Two choices are the same. Write one of them otherwise.</source>
        <translation>دو انتخابات ایک جیسے ہیں۔ ایک کو بدل کر لکھیں۔</translation>
    </message>
</context>
<context>
    <name>kith::FieldEditor</name>
    <message>
        <source>for example 2026-11-30</source>
        <translation>مثلاً 2026-11-30</translation>
    </message>
    <message>
        <source>for example 1990-02-28, or 28 Feb</source>
        <translation>مثلاً 1990-02-28، یا 28 Feb</translation>
    </message>
    <message>
        <source>several with ; between</source>
        <translation>کئی ہوں تو درمیان میں ;</translation>
    </message>
    <message>
        <source>for example fri 3pm, in 2 weeks, 2026-11-30</source>
        <translation>مثلاً جمعہ سہ پہر 3 بجے، 2 ہفتے بعد، 2026-11-30</translation>
    </message>
    <message>
        <source>for example 15:00</source>
        <translation>مثلاً 15:00</translation>
    </message>
    <message>
        <source>for example today 3pm, yesterday 15:30, 2026-11-30 9:00</source>
        <translation>مثلاً آج 3pm، آج 15:30، 2026-11-30 9:00</translation>
    </message>
</context>
<context>
    <name>kith::FieldsSettingsPage</name>
    <message>
        <source>Fields of whom</source>
        <translation>کس کے خانے</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>آپ کے اپنے خانے</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>خانہ</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>قدر کی قسم</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>کتنوں میں بھرا ہے</translation>
    </message>
    <message>
        <source>What you add stands in lists, forms, filters, imports and exports at once. Every change here can be undone.</source>
        <translation>جو آپ بڑھائیں وہ فوراً فہرستوں، فارموں، فلٹروں، درآمد اور برآمد میں آ جاتا ہے۔ یہاں کی ہر تبدیلی کالعدم ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>No fields of your own yet</source>
        <translation>ابھی آپ کا اپنا کوئی خانہ نہیں</translation>
    </message>
    <message>
        <source>Shoe size, allergies, licence plate: add what your business wants to know.</source>
        <translation>جوتے کا ناپ، الرجی، گاڑی کا نمبر: جو آپ کا کاروبار جاننا چاہے بڑھائیں۔</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>شامل کریں… (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>بدلیں… (&amp;C)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>اوپر لے جائیں (&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نیچے لے جائیں (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>حذف کریں (&amp;R)</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>خانے</translation>
    </message>
    <message>
        <source>Field “%1” added</source>
        <translation>خانہ ”%1“ شامل ہوا</translation>
    </message>
    <message>
        <source>Changing the field “%1”</source>
        <translation>خانہ ”%1“ بدلا جا رہا ہے</translation>
    </message>
    <message>
        <source>Field “%1” changed</source>
        <translation>خانہ ”%1“ بدلا گیا</translation>
    </message>
    <message>
        <source>Field “%1” moved</source>
        <translation>خانہ ”%1“ منتقل ہوا</translation>
    </message>
    <message numerus="yes">
        <source>Field “%1” removed, with %Ln value(s)</source>
        <translation>
            <numerusform>خانہ ”%1“ %Ln قدر سمیت حذف ہوا</numerusform>
            <numerusform>خانہ ”%1“ %Ln قدروں سمیت حذف ہوا</numerusform>
        </translation>
    </message>
    <message>
        <source>Field “%1” removed</source>
        <translation>خانہ ”%1“ حذف ہوا</translation>
    </message>
    <message>
        <source>Removing the field “%1”</source>
        <translation>خانہ ”%1“ حذف ہو رہا ہے</translation>
    </message>
</context>
<context>
    <name>kith::FilterLine</name>
    <message>
        <source>Ctrl+Space offers fields and values</source>
        <translation>خانوں اور قدروں کی تجویز کے لیے Ctrl+Space</translation>
    </message>
    <message>
        <source>Search, or filter: %1</source>
        <translation>تلاش، یا فلٹر: %1</translation>
    </message>
    <message>
        <source>Search or filter</source>
        <translation>تلاش یا فلٹر</translation>
    </message>
</context>
<context>
    <name>kith::FirstStartDialog</name>
    <message>
        <source>My business</source>
        <translation>میرا کاروبار</translation>
    </message>
    <message>
        <source>Welcome to Kith</source>
        <translation>Kith میں خوش آمدید</translation>
    </message>
    <message>
        <source>Everything about your customers in one file, which is yours and stays on this computer. Backups are made by themselves, reopened and checked.</source>
        <translation>آپ کے گاہکوں کے بارے میں سب کچھ ایک فائل میں، جو آپ کی ہے اور اسی کمپیوٹر پر رہتی ہے۔ بیک اپ خود بنتے، دوبارہ کھلتے اور جانچے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Name of your &amp;business</source>
        <translation>آپ کے کاروبار کا نام (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Currency you count in</source>
        <translation>آپ کے حساب کی کرنسی (&amp;C)</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>کہاں رکھی جائے</translation>
    </message>
    <message>
        <source>Backups in</source>
        <translation>بیک اپ کہاں</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>شروع کریں (&amp;S)</translation>
    </message>
    <message>
        <source>Start and &amp;import my customer list …</source>
        <translation>شروع کریں اور گاہکوں کی فہرست درآمد کریں… (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Try it with a sample business</source>
        <translation>نمونے کے کاروبار سے آزمائیں (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open a file I have …</source>
        <translation>موجودہ فائل کھولیں… (&amp;O)</translation>
    </message>
    <message>
        <source>Give your business a name: its file is called so.</source>
        <translation>اپنے کاروبار کا نام لکھیں: فائل کا یہی نام ہوگا۔</translation>
    </message>
    <message>
        <source>“%1” is no currency. Type its three letters, such as VND or EUR.</source>
        <translation>”%1“ کوئی کرنسی نہیں۔ اس کے تین حروف لکھیں، جیسے VND یا EUR۔</translation>
    </message>
    <message>
        <source>Sample business</source>
        <translation>نمونہ کاروبار</translation>
    </message>
    <message>
        <source>Open a business file</source>
        <translation>کاروباری فائل کھولیں</translation>
    </message>
    <message>
        <source>Business files (*.kith)</source>
        <translation>کاروباری فائلیں (*.kith)</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup …</source>
        <translation>بیک اپ سے بحال کریں… (&amp;R)</translation>
    </message>
    <message>
        <source>Restoring and checking the backup …</source>
        <translation>بیک اپ بحال ہو رہا ہے اور جانچا جا رہا ہے…</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>خالی چھوڑ سکتے ہیں</translation>
    </message>
    <message>
        <source>Your own &amp;name</source>
        <translation>آپ کا اپنا نام (&amp;N)</translation>
    </message>
</context>
<context>
    <name>kith::FormDesk</name>
    <message>
        <source>Kith ended before this was saved. It is as you typed it.</source>
        <translation>یہ محفوظ ہونے سے پہلے Kith بند ہو گیا تھا۔ یہ ویسا ہی ہے جیسا آپ نے لکھا تھا۔</translation>
    </message>
    <message>
        <source>This could not enter the book: %1</source>
        <translation>یہ کاروباری فائل میں نہیں جا سکا: %1</translation>
    </message>
    <message>
        <source>%1 Save it as a new record, or cancel.</source>
        <translation>%1 اسے نئے ریکارڈ کے طور پر محفوظ کریں، یا منسوخ کریں۔</translation>
    </message>
    <message>
        <source>What was typed belongs to a newer Kith.</source>
        <translation>جو لکھا گیا وہ Kith کے نئے ورژن کا ہے۔</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 بدلا گیا</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 شامل ہوا</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>درج ہوا</translation>
    </message>
    <message>
        <source>Nobody in this book has the number %1. Save them as a new prospect, and log the call.</source>
        <translation>اس کاروباری فائل میں %1 نمبر کسی کا نہیں۔ اسے نئے ممکنہ گاہک کے طور پر محفوظ کریں، اور کال درج کریں۔</translation>
    </message>
    <message>
        <source>“%1” holds no telephone number to look for.</source>
        <translation>”%1“ میں تلاش کے لیے کوئی فون نمبر نہیں۔</translation>
    </message>
</context>
<context>
    <name>kith::GeneralSettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>سسٹم جیسا</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>گہرا</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>زبان (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>رنگ (&amp;C)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>کرنسی</translation>
    </message>
    <message>
        <source>Business file</source>
        <translation>کاروباری فائل</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>بیک اپ</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عمومی</translation>
    </message>
    <message>
        <source>&amp;First day of the week</source>
        <translation>ہفتے کا پہلا دن (&amp;F)</translation>
    </message>
    <message>
        <source>As the language has it: %1</source>
        <translation>زبان کے مطابق: %1</translation>
    </message>
    <message>
        <source>The fiscal &amp;year begins in</source>
        <translation>مالی سال کا پہلا مہینہ (&amp;Y)</translation>
    </message>
    <message>
        <source>For everybody who works with this business file: reports and filters know this and last fiscal year</source>
        <translation>اس کاروباری فائل پر کام کرنے والے سب لوگوں کے لیے: رپورٹیں اور فلٹر یہ اور پچھلا مالی سال پہچانتے ہیں</translation>
    </message>
</context>
<context>
    <name>kith::HistoryModel</name>
    <message>
        <source>Changed</source>
        <translation>بدلا گیا</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>حذف کیا گیا</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>شامل کیا گیا</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>کالعدم کیا گیا</translation>
    </message>
</context>
<context>
    <name>kith::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>تاریخچہ</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>اسے کالعدم کریں</translation>
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
        <translation>پہلا نام</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>درمیانی نام</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>خاندانی نام</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>فائل کے کالم</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>فائل کا کالم</translation>
    </message>
    <message>
        <source>Field here</source>
        <translation>یہاں کا خانہ</translation>
    </message>
    <message>
        <source>Row 1</source>
        <translation>قطار 1</translation>
    </message>
    <message>
        <source>Row 2</source>
        <translation>قطار 2</translation>
    </message>
    <message>
        <source>Row 3</source>
        <translation>قطار 3</translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) keep what was found for them.</source>
        <translation>
            <numerusform>%n اور کالم ویسا ہی رہتا ہے جیسا پہچانا گیا۔</numerusform>
            <numerusform>%n اور کالم ویسے ہی رہتے ہیں جیسے پہچانے گئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>کالم %1 کا خانہ</translation>
    </message>
    <message>
        <source>As a part of others</source>
        <translation>دوسروں کے حصے کے طور پر</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>درآمد نہیں ہوگا</translation>
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
        <translation>موجودہ گاہک چھوڑ دیں</translation>
    </message>
    <message>
        <source>Update those already there</source>
        <translation>موجودہ گاہک تازہ کریں</translation>
    </message>
    <message>
        <source>Add all as new</source>
        <translation>سب کو نیا شامل کریں</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیش رفت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>درآمد کریں</translation>
    </message>
    <message>
        <source>Looking into %1</source>
        <translation>%1 دیکھی جا رہی ہے</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 درآمد ہو رہی ہے</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>روکا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>روک دیا گیا۔ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>Imported — %1</source>
        <translation>درآمد ہوا — %1</translation>
    </message>
    <message>
        <source>Go on &amp;working</source>
        <translation>کام جاری رکھیں (&amp;W)</translation>
    </message>
    <message>
        <source>The import goes on; the foot of the window shows how far it is</source>
        <translation>درآمد جاری ہے؛ ونڈو کے نیچے دکھائی دیتا ہے کہ کہاں تک پہنچی</translation>
    </message>
    <message>
        <source>The rejected rows are in %1.</source>
        <translation>مسترد قطاریں %1 میں ہیں۔</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>As found by themselves</source>
        <translation>جیسے خود پہچانے گئے</translation>
    </message>
    <message>
        <source>As kept: %1</source>
        <translation>جیسے رکھے گئے: %1</translation>
    </message>
    <message>
        <source>These columns are kept as %1, for the next such file.</source>
        <translation>یہ کالم ایسی اگلی فائل کے لیے %1 کے نام سے رکھے گئے۔</translation>
    </message>
    <message>
        <source>Choose an XLSX, CSV, TSV or JSON file: an old spreadsheet, or an export of another program. You see what would change before anything does.</source>
        <translation>XLSX، CSV، TSV یا JSON فائل چنیں: پرانی اسپریڈ شیٹ، یا کسی اور پروگرام کی برآمد۔ کچھ بدلنے سے پہلے آپ دیکھتے ہیں کہ کیا بدلے گا۔</translation>
    </message>
    <message>
        <source>&amp;1 File</source>
        <translation>&amp;1 فائل</translation>
    </message>
    <message>
        <source>&amp;2 Columns</source>
        <translation>&amp;2 کالم</translation>
    </message>
    <message>
        <source>&amp;3 What would change</source>
        <translation>&amp;3 کیا بدلے گا</translation>
    </message>
    <message>
        <source>&amp;4 Result</source>
        <translation>&amp;4 نتیجہ</translation>
    </message>
    <message>
        <source>Which columns are which fields</source>
        <translation>کون سا کالم کون سا خانہ ہے</translation>
    </message>
    <message>
        <source>Name for these columns</source>
        <translation>ان کالموں کا نام</translation>
    </message>
    <message>
        <source>&amp;Keep for next time</source>
        <translation>اگلی بار کے لیے رکھیں (&amp;K)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>آگے (&amp;X)</translation>
    </message>
    <message>
        <source>Every column has its field.</source>
        <translation>ہر کالم کا خانہ مل گیا۔</translation>
    </message>
    <message>
        <source>Not imported: %1. Choose a field for what you want to keep.</source>
        <translation>درآمد نہیں ہوگا: %1۔ جو رکھنا چاہیں اس کے لیے خانہ چنیں۔</translation>
    </message>
    <message>
        <source>What is in the book already</source>
        <translation>جو کاروباری فائل میں پہلے سے ہے</translation>
    </message>
    <message>
        <source>Check the first rows: are the letters, the columns and what the rows are right?</source>
        <translation>پہلی قطاریں دیکھیں: کیا حروف، کالم اور قطاروں کی قسم درست ہیں؟</translation>
    </message>
    <message>
        <source>This would happen: %1</source>
        <translation>یہ ہوگا: %1</translation>
    </message>
</context>
<context>
    <name>kith::ImportDifferences</name>
    <message>
        <source>&amp;New: %1</source>
        <translation>نئے: %1 (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Adding something: %1</source>
        <translation>کچھ بڑھاتے ہیں: %1 (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Differing: %1</source>
        <translation>مختلف: %1 (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rejected: %1</source>
        <translation>مسترد: %1 (&amp;R)</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>کیا بدلے گا</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more such row(s)</source>
        <translation>
            <numerusform>اور ایسی %Ln قطار</numerusform>
            <numerusform>اور ایسی %Ln قطاریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Record and details</source>
        <translation>ریکارڈ اور تفصیلات</translation>
    </message>
    <message>
        <source>Nothing would change: all rows are there already, as they are.</source>
        <translation>کچھ نہیں بدلے گا: تمام قطاریں جوں کی توں پہلے سے موجود ہیں۔</translation>
    </message>
</context>
<context>
    <name>kith::ImportFilePage</name>
    <message>
        <source>Choose file …</source>
        <translation>فائل چنیں…</translation>
    </message>
    <message>
        <source>No file yet. It may also be dropped here.</source>
        <translation>ابھی کوئی فائل نہیں۔ یہاں چھوڑی بھی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>انکوڈنگ (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Between columns</source>
        <translation>کالموں کے درمیان (&amp;B)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>کوما</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>سیمی کولن</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>ٹیب</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>کھڑی لکیر</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>شیٹ (&amp;H)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>درآمد کریں</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt *.json)</source>
        <translation>جدولیں (*.xlsx *.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>فائل کی پہلی قطاریں</translation>
    </message>
    <message>
        <source>&amp;Rows are</source>
        <translation>قطاریں کس کی ہیں (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Decimals begin with</source>
        <translation>اعشاریے کی علامت (&amp;D)</translation>
    </message>
    <message>
        <source>As each number shows</source>
        <translation>جیسا ہر عدد سے ظاہر ہو</translation>
    </message>
    <message>
        <source>A point: 1.5</source>
        <translation>نقطہ: 1.5</translation>
    </message>
    <message>
        <source>A comma: 1,5</source>
        <translation>کوما: 1,5</translation>
    </message>
    <message>
        <source>Da&amp;ys are written</source>
        <translation>تاریخ کی ترتیب (&amp;Y)</translation>
    </message>
    <message>
        <source>As the file shows</source>
        <translation>جیسا فائل سے ظاہر ہو</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>دن، مہینہ، سال</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>مہینہ، دن، سال</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>سال، مہینہ، دن</translation>
    </message>
    <message>
        <source>%1. Choose another encoding where letters below look wrong.</source>
        <translation>%1۔ نیچے حروف غلط لگیں تو دوسری انکوڈنگ چنیں۔</translation>
    </message>
</context>
<context>
    <name>kith::ImportResult</name>
    <message>
        <source>&amp;Save rejected rows …</source>
        <translation>مسترد قطاریں محفوظ کریں… (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>درآمد کالعدم کریں (&amp;U)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Imported — %1</source>
        <translation>درآمد ہوا — %1</translation>
    </message>
    <message>
        <source>Tags made beside</source>
        <translation>ساتھ بنے ٹیگ</translation>
    </message>
    <message>
        <source>Employees made beside</source>
        <translation>ساتھ بنے ملازمین</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>مسترد قطاریں محفوظ کریں</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جدولیں (*.csv)</translation>
    </message>
    <message>
        <source>The rejected rows are in %1, each with its reason. Correct them there and import it.</source>
        <translation>مسترد قطاریں %1 میں ہیں، ہر ایک اپنی وجہ کے ساتھ۔ انہیں وہاں درست کریں اور وہ فائل درآمد کریں۔</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>%1 نہیں لکھی جا سکتی۔ دوسری جگہ چنیں۔</translation>
    </message>
    <message>
        <source>Customers made beside</source>
        <translation>ساتھ بنے گاہک</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>شامل</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>تازہ</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>نظرانداز</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مسترد</translation>
    </message>
</context>
<context>
    <name>kith::ImportRun</name>
    <message>
        <source>A record disappeared during the import. Try again.</source>
        <translation>درآمد کے دوران ایک ریکارڈ غائب ہو گیا۔ دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>سطر %1: %2</translation>
    </message>
</context>
<context>
    <name>kith::Importer</name>
    <message>
        <source>“%1” cannot be imported. What can: %2.</source>
        <translation>”%1“ درآمد نہیں ہو سکتے۔ یہ ہو سکتے ہیں: %2۔</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 فولڈر ہے۔ اس کے اندر کی فائل بتائیں۔</translation>
    </message>
    <message>
        <source>%1 holds visiting or calendar cards. Export the list as CSV and import that.</source>
        <translation>%1 میں وزیٹنگ کارڈ یا کیلنڈر ہیں۔ فہرست کو CSV میں برآمد کر کے درآمد کریں۔</translation>
    </message>
    <message>
        <source>%1 characters did not fit the encoding %2 and were replaced by what they most likely are.</source>
        <translation>%1 حروف انکوڈنگ %2 میں نہیں آئے اور ان کی جگہ غالباً درست حروف رکھے گئے۔</translation>
    </message>
    <message>
        <source>These columns were not imported: %1.</source>
        <translation>یہ کالم درآمد نہیں ہوئے: %1۔</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>درآمد روک دی گئی۔ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet of an old kind, or one with a password. Open it, save the table as .xlsx without a password, or as CSV, and import that.</source>
        <translation>%1 پرانی قسم کی، یا پاس ورڈ والی اسپریڈ شیٹ ہے۔ اسے کھولیں، بغیر پاس ورڈ .xlsx یا CSV میں محفوظ کریں، اور وہ درآمد کریں۔</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 پڑھی نہیں جا سکتی: %2۔</translation>
    </message>
    <message>
        <source>%1 is no workbook: it has no sheets to choose from.</source>
        <translation>%1 ورک بک نہیں: اس میں چننے کو شیٹیں نہیں۔</translation>
    </message>
    <message>
        <source>The encoding was guessed: %1. Choose another one where letters look wrong.</source>
        <translation>انکوڈنگ کا اندازہ لگایا گیا: %1۔ حروف غلط لگیں تو دوسری چنیں۔</translation>
    </message>
</context>
<context>
    <name>kith::Instance</name>
    <message>
        <source>Later starts of Kith cannot reach this window.</source>
        <translation>Kith کی بعد کی شروعاتیں اس ونڈو تک نہیں پہنچ سکتیں۔</translation>
    </message>
</context>
<context>
    <name>kith::InteractionsPage</name>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>تمام قسمیں</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>تمام نتائج</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>کبھی بھی</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>گزشتہ 7 دن</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>گزشتہ 30 دن</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>گزشتہ 12 مہینے</translation>
    </message>
    <message>
        <source>&amp;Log a call …</source>
        <translation>کال درج کریں… (&amp;L)</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation>ابھی کچھ درج نہیں ہوا</translation>
    </message>
    <message>
        <source>Write down a call, a visit or a message: Ctrl+L, from anywhere.</source>
        <translation>کال، ملاقات یا پیغام درج کریں: Ctrl+L، کہیں سے بھی۔</translation>
    </message>
</context>
<context>
    <name>kith::Job</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 میں سے %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln مکمل</numerusform>
            <numerusform>%Ln مکمل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 a second</source>
        <translation>%1 · %2 فی سیکنڈ</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n second(s) left</source>
        <translation>
            <numerusform>%1 · %n سیکنڈ باقی</numerusform>
            <numerusform>%1 · %n سیکنڈ باقی</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::JsonRows</name>
    <message>
        <source>The file has no list of %1. Write it as [{…}, …] or {&quot;rows&quot;: [{…}, …]}.</source>
        <translation>فائل میں %1 کی فہرست نہیں۔ اسے [{…}, …] یا {&quot;rows&quot;: [{…}, …]} کی شکل میں لکھیں۔</translation>
    </message>
    <message>
        <source>This is not a JSON object: %1.</source>
        <translation>یہ JSON آبجیکٹ نہیں: %1۔</translation>
    </message>
    <message>
        <source>The record in line %1 is longer than 16 MB.</source>
        <translation>سطر %1 کا ریکارڈ 16 MB سے لمبا ہے۔</translation>
    </message>
    <message>
        <source>The file is no valid JSON: see line %1. Nothing was changed.</source>
        <translation>فائل درست JSON نہیں: سطر %1 دیکھیں۔ کچھ نہیں بدلا گیا۔</translation>
    </message>
</context>
<context>
    <name>kith::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>کلیدیں</translation>
    </message>
    <message>
        <source>Everything that has a key</source>
        <translation>جس جس کی کلید ہے</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
</context>
<context>
    <name>kith::KithStyle</name>
    <message>
        <source>Clear</source>
        <translation>صاف کریں</translation>
    </message>
</context>
<context>
    <name>kith::ListEditor</name>
    <message>
        <source>Add another</source>
        <translation>ایک اور بڑھائیں</translation>
    </message>
    <message>
        <source>Add another: %1</source>
        <translation>ایک اور بڑھائیں: %1</translation>
    </message>
</context>
<context>
    <name>kith::ListOutput</name>
    <message>
        <source>Print list …</source>
        <translation>فہرست چھاپیں…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>برآمد کریں…</translation>
    </message>
</context>
<context>
    <name>kith::ListSums</name>
    <message>
        <source>%1: %2 in all, %3 on average</source>
        <translation>%1: میزان %2، اوسط %3</translation>
    </message>
</context>
<context>
    <name>kith::LockDialog</name>
    <message>
        <source>You may read it here meanwhile, or wait: it opens as soon as it is closed there.</source>
        <translation>اس دوران آپ اسے یہاں پڑھ سکتے ہیں، یا انتظار کریں: وہاں بند ہوتے ہی یہ کھل جائے گی۔</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>&amp;Read only</source>
        <translation>صرف پڑھیں (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>انتظار کریں (&amp;W)</translation>
    </message>
    <message>
        <source>Waiting …</source>
        <translation>انتظار ہو رہا ہے…</translation>
    </message>
    <message>
        <source>This business file is open already</source>
        <translation>یہ کاروباری فائل پہلے سے کھلی ہے</translation>
    </message>
</context>
<context>
    <name>kith::LogDialog</name>
    <message>
        <source>Log a call</source>
        <translation>کال درج کریں</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>کیا ہوا (&amp;W)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>کیا ہوا</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>کس کے ساتھ</translation>
    </message>
    <message>
        <source>With whom? Type a name or a number</source>
        <translation>کس کے ساتھ؟ نام یا نمبر لکھیں</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1، %2 کے ساتھ</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>اگلا قدم</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>اگلا قدم (&amp;N)</translation>
    </message>
    <message>
        <source>A task for %1</source>
        <translation>کام: %1</translation>
    </message>
    <message>
        <source>A task for tomorrow, as no day is named</source>
        <translation>آئندہ کل کا کام، کیونکہ دن نہیں لکھا گیا</translation>
    </message>
    <message>
        <source> min</source>
        <translation> منٹ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>منٹ</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>کتنی دیر لگی</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>اطمینان</translation>
    </message>
    <message>
        <source>Satisfaction …</source>
        <translation>اطمینان…</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>5 میں سے %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Choose with whom it was: type a name or a number and pick one of the list.</source>
        <translation>چنیں کہ کس کے ساتھ تھا: نام یا نمبر لکھ کر فہرست میں سے ایک لیں۔</translation>
    </message>
    <message>
        <source>What you typed is not saved. Save it with Ctrl+Enter, or press Esc again to discard it.</source>
        <translation>آپ کا لکھا ہوا محفوظ نہیں ہوا۔ Ctrl+Enter سے محفوظ کریں، یا چھوڑنے کے لیے Esc دوبارہ دبائیں۔</translation>
    </message>
    <message>
        <source>Name a time — tomorrow, fri 3pm, in 2 weeks — and it becomes a task.</source>
        <translation>کوئی وقت لکھیں — کل، جمعہ سہ پہر 3 بجے، 2 ہفتے بعد — اور یہ کام بن جائے گا۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have this number: choose one</source>
        <translation>
            <numerusform>%Ln کا یہ نمبر ہے: چنیں</numerusform>
            <numerusform>%Ln کا یہ نمبر ہے: ایک چنیں</numerusform>
        </translation>
    </message>
    <message>
        <source>For example: call back with the price fri 3pm</source>
        <translation>مثلاً: قیمت بتانے کے لیے فون جمعہ سہ پہر 3 بجے</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>What kind of talk it was</source>
        <translation>بات کس قسم کی تھی</translation>
    </message>
    <message>
        <source>Who began</source>
        <translation>پہل کس نے کی</translation>
    </message>
    <message>
        <source>How satisfied they are</source>
        <translation>کتنے مطمئن ہیں</translation>
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
            <numerusform>%Ln منتظر تبدیلی کاروباری فائل میں آ گئی</numerusform>
            <numerusform>%Ln منتظر تبدیلیاں کاروباری فائل میں آ گئیں</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>درآمد کریں… (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>باہر نکلیں (&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting for the running job</source>
        <translation>
            <numerusform>%Ln تبدیلی جاری کام کی منتظر</numerusform>
            <numerusform>%Ln تبدیلیاں جاری کام کی منتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved; it enters the book when the running job is done</source>
        <translation>محفوظ ہوا؛ جاری کام ختم ہونے پر کاروباری فائل میں آ جائے گا</translation>
    </message>
    <message numerus="yes">
        <source>Backed up and checked: %Ln customer(s)</source>
        <translation>
            <numerusform>بیک اپ بنا اور جانچا گیا: %Ln گاہک</numerusform>
            <numerusform>بیک اپ بنا اور جانچا گیا: %Ln گاہک</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>ابھی بیک اپ کریں (&amp;B)</translation>
    </message>
    <message>
        <source>This book lies in a folder that other computers share: on a network, or kept in step by a cloud program. Open it on one computer at a time. It is safer and faster on a disk of this computer: close Kith, move the file there, and let the shared folder hold its backups.</source>
        <translation>یہ کاروباری فائل ایسے فولڈر میں ہے جو دوسرے کمپیوٹروں کے ساتھ مشترک ہے: نیٹ ورک پر، یا کلاؤڈ پروگرام کے ذریعے۔ ایک وقت میں ایک ہی کمپیوٹر پر کھولیں۔ اس کمپیوٹر کی ڈسک پر یہ زیادہ محفوظ اور تیز ہے: Kith بند کریں، فائل وہاں منتقل کریں، اور مشترک فولڈر میں بیک اپ رکھیں۔</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>ابھی کوئی بیک اپ نہیں</translation>
    </message>
    <message>
        <source>Kith makes one by itself within half an hour of a change.</source>
        <translation>تبدیلی کے آدھے گھنٹے کے اندر Kith خود بیک اپ بناتا ہے۔</translation>
    </message>
    <message>
        <source>Backup verified %1</source>
        <translation>بیک اپ کی تصدیق %1</translation>
    </message>
    <message>
        <source>The last backup was made, reopened and checked: %1</source>
        <translation>آخری بیک اپ بنا، دوبارہ کھولا اور جانچا گیا: %1</translation>
    </message>
    <message>
        <source>Making search and order again for this version</source>
        <translation>اس ورژن کے لیے تلاش اور ترتیب دوبارہ بن رہی ہیں</translation>
    </message>
    <message>
        <source>&amp;Labels in the navigation</source>
        <translation>نیویگیشن میں لیبل (&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>تازہ کریں (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>ترتیبات… (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Deleted items …</source>
        <translation>حذف شدہ… (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>کلیدیں (&amp;K)</translation>
    </message>
    <message>
        <source>The window changes its language and colours at the next start</source>
        <translation>ونڈو کی زبان اور رنگ اگلی بار کھلنے پر بدلیں گے</translation>
    </message>
    <message>
        <source>outside %1</source>
        <translation>بیرونی: %1</translation>
    </message>
    <message>
        <source>none outside yet</source>
        <translation>بیرونی ابھی کوئی نہیں</translation>
    </message>
    <message>
        <source>The second place is there.</source>
        <translation>بیرونی جگہ موجود ہے۔</translation>
    </message>
    <message>
        <source>The second place is not there.</source>
        <translation>بیرونی جگہ موجود نہیں۔</translation>
    </message>
    <message>
        <source>Backed up to the second place, encrypted and checked</source>
        <translation>بیرونی جگہ پر بیک اپ بنا، انکرپٹ ہوا اور جانچا گیا</translation>
    </message>
    <message>
        <source>This desktop keeps no passwords for Kith: it asks for the passphrase once after each start</source>
        <translation>یہ ڈیسک ٹاپ Kith کے لیے پاس ورڈ نہیں رکھتا: ہر بار شروع ہونے کے بعد Kith ایک بار خفیہ عبارت پوچھے گا</translation>
    </message>
    <message>
        <source>Nothing can be imported here. %1</source>
        <translation>یہاں کچھ درآمد نہیں ہو سکتا۔ %1</translation>
    </message>
    <message>
        <source>&amp;Employees …</source>
        <translation>ملازمین… (&amp;Y)</translation>
    </message>
</context>
<context>
    <name>kith::NamedRecords</name>
    <message>
        <source>There is no %1. Correct the number.</source>
        <translation>%1 نہیں ہے۔ نمبر درست کریں۔</translation>
    </message>
    <message>
        <source>Several %1 are called “%2”. Write %3:NUMBER to say which one is meant.</source>
        <translation>کئی %1 ”%2“ کہلاتے ہیں۔ %3:NUMBER لکھ کر بتائیں کون سا مراد ہے۔</translation>
    </message>
    <message>
        <source>There is no %1 “%2”. Correct the name, or let the import make %3 it lacks.</source>
        <translation>%1 ”%2“ نہیں ہے۔ نام درست کریں، یا درآمد کو وہ %3 بنانے دیں جو موجود نہیں۔</translation>
    </message>
</context>
<context>
    <name>kith::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>صفحات</translation>
    </message>
</context>
<context>
    <name>kith::Navigator</name>
    <message>
        <source>&amp;Back</source>
        <translation>واپس (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>آگے (&amp;F)</translation>
    </message>
</context>
<context>
    <name>kith::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>اطلاع</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>ٹھیک ہے</translation>
    </message>
</context>
<context>
    <name>kith::PageHeader</name>
    <message>
        <source>Search or command</source>
        <translation>تلاش یا کمانڈ</translation>
    </message>
    <message>
        <source>&amp;Search or command</source>
        <translation>تلاش یا کمانڈ (&amp;S)</translation>
    </message>
</context>
<context>
    <name>kith::Palette</name>
    <message>
        <source>What was found</source>
        <translation>جو ملا</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>کچھ نہیں ملا</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>حالیہ</translation>
    </message>
    <message>
        <source>Type a name, a number, or what you want to do</source>
        <translation>نام، نمبر، یا جو کرنا ہے لکھیں</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>کمانڈیں</translation>
    </message>
    <message>
        <source>Show all of them in the list</source>
        <translation>سب کو فہرست میں دکھائیں</translation>
    </message>
</context>
<context>
    <name>kith::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>خفیہ عبارت</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>خفیہ عبارت (&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>آگے بڑھیں (&amp;G)</translation>
    </message>
</context>
<context>
    <name>kith::PeoplePage</name>
    <message>
        <source>&amp;Log a call …</source>
        <translation>کال درج کریں… (&amp;L)</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>کال کریں</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>ای میل لکھیں</translation>
    </message>
    <message>
        <source>New task …</source>
        <translation>نیا کام…</translation>
    </message>
    <message>
        <source>Change all selected …</source>
        <translation>تمام چنے ہوئے بدلیں…</translation>
    </message>
    <message>
        <source>Duplicates …</source>
        <translation>دہرے ریکارڈ…</translation>
    </message>
    <message>
        <source>Paste rows …</source>
        <translation>قطاریں چسپاں کریں…</translation>
    </message>
    <message>
        <source>A change waits until the running job is done. It is safe on the disk.</source>
        <translation>ایک تبدیلی جاری کام کے ختم ہونے کی منتظر ہے۔ وہ ڈسک پر محفوظ ہے۔</translation>
    </message>
    <message>
        <source>They are removed when the running job is done</source>
        <translation>جاری کام ختم ہونے پر حذف ہوں گے</translation>
    </message>
    <message>
        <source>Removing records</source>
        <translation>ریکارڈ حذف ہو رہے ہیں</translation>
    </message>
    <message>
        <source>There are no rows to paste. Copy some in a spreadsheet, with their headings.</source>
        <translation>چسپاں کرنے کو کوئی قطار نہیں۔ اسپریڈشیٹ میں کچھ قطاریں ان کی سرخیوں سمیت نقل کریں۔</translation>
    </message>
    <message>
        <source>New relationship …</source>
        <translation>نیا تعلق…</translation>
    </message>
    <message>
        <source>Pin, or unpin, the note</source>
        <translation>نوٹ پن کریں، یا پن ہٹائیں</translation>
    </message>
    <message>
        <source>Erase personal data …</source>
        <translation>ذاتی ڈیٹا مٹائیں…</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>درآمد کریں…</translation>
    </message>
</context>
<context>
    <name>kith::PeoplePanel</name>
    <message>
        <source>Contacts</source>
        <translation>رابطے</translation>
    </message>
    <message>
        <source>New contact here</source>
        <translation>یہاں نیا رابطہ</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>ابھی کوئی رابطہ نہیں</translation>
    </message>
    <message>
        <source>Add the people you talk to there, each with their own number.</source>
        <translation>وہاں آپ جن لوگوں سے بات کرتے ہیں انہیں شامل کریں، ہر ایک اپنے نمبر کے ساتھ۔</translation>
    </message>
</context>
<context>
    <name>kith::PersonDetail</name>
    <message>
        <source>Details</source>
        <translation>تفصیلات</translation>
    </message>
    <message>
        <source>Choose somebody to see everything about them here.</source>
        <translation>کسی کو چنیں، ان کے بارے میں سب کچھ یہاں نظر آئے گا۔</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>جو معلوم ہے</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>درج کریں</translation>
    </message>
    <message>
        <source>More about them</source>
        <translation>ان کے بارے میں مزید</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>ٹائم لائن</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>رابطے</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچہ</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>کالعدم ہو رہا ہے</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>تعلقات</translation>
    </message>
</context>
<context>
    <name>kith::PersonDialog</name>
    <message>
        <source>Who is working?</source>
        <translation>کون کام کر رہا ہے؟</translation>
    </message>
    <message>
        <source>What you do is signed with your name, and the window is arranged as you left it.</source>
        <translation>آپ جو کرتے ہیں اس پر آپ کا نام رہتا ہے، اور ونڈو ویسی ہی ملتی ہے جیسی آپ نے چھوڑی تھی۔</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>آگے بڑھیں (&amp;G)</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>ملازمین</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>کوئی خاص فرد نہیں</translation>
    </message>
    <message>
        <source>Type the PIN of this name.</source>
        <translation>اس نام کا PIN لکھیں۔</translation>
    </message>
    <message>
        <source>That is not the PIN of this name.</source>
        <translation>یہ اس نام کا PIN نہیں ہے۔</translation>
    </message>
    <message>
        <source>&amp;New employee …</source>
        <translation>نیا ملازم… (&amp;N)</translation>
    </message>
</context>
<context>
    <name>kith::PersonSettingsPage</name>
    <message>
        <source>With a PIN nobody works as “%1” on this computer by mistake. It protects the name, not the file: who can open the file can read it.</source>
        <translation>PIN ہو تو اس کمپیوٹر پر کوئی غلطی سے ”%1“ کے نام سے کام نہیں کرتا۔ وہ نام کی حفاظت کرتا ہے، فائل کی نہیں: جو فائل کھول سکتا ہے وہ اسے پڑھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>New &amp;PIN</source>
        <translation>نیا PIN (&amp;P)</translation>
    </message>
    <message>
        <source>The PIN &amp;again</source>
        <translation>PIN دوبارہ (&amp;A)</translation>
    </message>
    <message>
        <source>Working as</source>
        <translation>کام پر کون</translation>
    </message>
    <message>
        <source>The two PINs differ. Type the same one twice.</source>
        <translation>دونوں PIN مختلف ہیں۔ ایک ہی PIN دو بار لکھیں۔</translation>
    </message>
    <message>
        <source>A PIN has at least four signs.</source>
        <translation>PIN میں کم از کم چار حروف یا ہندسے ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Re&amp;move the PIN</source>
        <translation>PIN ہٹائیں (&amp;M)</translation>
    </message>
    <message>
        <source>Pr&amp;esent PIN</source>
        <translation>موجودہ PIN (&amp;E)</translation>
    </message>
    <message>
        <source>Type the present PIN, too.</source>
        <translation>موجودہ PIN بھی لکھیں۔</translation>
    </message>
    <message>
        <source>That is not the present PIN. Nothing was changed.</source>
        <translation>یہ موجودہ PIN نہیں۔ کچھ نہیں بدلا گیا۔</translation>
    </message>
</context>
<context>
    <name>kith::PreviewDialog</name>
    <message>
        <source>Print preview: %1</source>
        <translation>چھپائی کا پیش منظر: %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحہ</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>پچھلا صفحہ</translation>
    </message>
    <message>
        <source>Previous page (Page up)</source>
        <translation>پچھلا صفحہ (Page up)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>اگلا صفحہ</translation>
    </message>
    <message>
        <source>Next page (Page down)</source>
        <translation>اگلا صفحہ (Page down)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>PDF کے طور پر محفوظ کریں… (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>بند کریں (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>چھاپیں… (&amp;P)</translation>
    </message>
    <message>
        <source>Laying out the pages …</source>
        <translation>صفحے ترتیب دیے جا رہے ہیں…</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>صفحے ترتیب دیے جا رہے ہیں</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحہ %1 از %2</translation>
    </message>
</context>
<context>
    <name>kith::RecordDialog</name>
    <message>
        <source>More details</source>
        <translation>مزید تفصیلات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>What you typed is not saved. Save it with Ctrl+Enter, or press Esc again to discard it.</source>
        <translation>آپ کا لکھا ہوا محفوظ نہیں ہوا۔ Ctrl+Enter سے محفوظ کریں، یا چھوڑنے کے لیے Esc دوبارہ دبائیں۔</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>خانے</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>نیا گاہک</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>گاہک میں ترمیم</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>نیا رابطہ</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>رابطے میں ترمیم</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>نیا کام</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>کام میں ترمیم</translation>
    </message>
    <message>
        <source>New interaction</source>
        <translation>نیا تعامل</translation>
    </message>
    <message>
        <source>Edit interaction</source>
        <translation>تعامل میں ترمیم</translation>
    </message>
</context>
<context>
    <name>kith::RecordHeader</name>
    <message>
        <source>Columns</source>
        <translation>کالم</translation>
    </message>
</context>
<context>
    <name>kith::RecordListView</name>
    <message>
        <source>Nothing found</source>
        <translation>کچھ نہیں ملا</translation>
    </message>
    <message>
        <source>Nothing in this list matches “%1”.</source>
        <translation>اس فہرست میں ”%1“ سے کچھ نہیں ملتا۔</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>کچھ پورا نہیں اترتا</translation>
    </message>
    <message>
        <source>Nothing here meets the filter. Change it, or press Esc in it.</source>
        <translation>یہاں کچھ فلٹر پر پورا نہیں اترتا۔ اسے بدلیں، یا اس میں Esc دبائیں۔</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>کالم</translation>
    </message>
    <message>
        <source>Columns (%1)</source>
        <translation>کالم (%1)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>قطاریں نقل کریں (&amp;C)</translation>
    </message>
    <message>
        <source>Filtering …</source>
        <translation>فلٹر ہو رہا ہے…</translation>
    </message>
    <message>
        <source>%1 shown, counting …</source>
        <translation>%1 دکھائے، گنتی جاری…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <translation>
            <numerusform>کل %Ln</numerusform>
            <numerusform>کل %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln ملا</numerusform>
            <numerusform>%Ln ملے</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 میں سے %1</translation>
    </message>
    <message>
        <source>More than %1 found</source>
        <translation>%1 سے زیادہ ملے</translation>
    </message>
    <message>
        <source>Search and filter</source>
        <translation>تلاش اور فلٹر</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>کالم…</translation>
    </message>
    <message>
        <source>Details: beside, below, off</source>
        <translation>تفصیلات: پہلو میں، نیچے، بند</translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation>فہرست میں اگلا</translation>
    </message>
    <message>
        <source>Previous in the list</source>
        <translation>فہرست میں پچھلا</translation>
    </message>
    <message>
        <source>Save as view …</source>
        <translation>منظر کے طور پر محفوظ کریں…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>سب دکھائیں</translation>
    </message>
    <message>
        <source>The first %1 rows are copied; export the list to have all of them.</source>
        <translation>پہلی %1 قطاریں نقل ہوئیں؛ سب کے لیے فہرست برآمد کریں۔</translation>
    </message>
</context>
<context>
    <name>kith::RejectsFile</name>
    <message>
        <source>The rejected rows cannot be written to %1: %2. Choose another place.</source>
        <translation>مسترد قطاریں %1 میں نہیں لکھی جا سکتیں: %2۔ دوسری جگہ چنیں۔</translation>
    </message>
    <message>
        <source>The rejected rows cannot take the place of %1, the file they are of. Name another file.</source>
        <translation>مسترد قطاریں %1 کی جگہ نہیں لے سکتیں، جس فائل کی وہ ہیں۔ دوسری فائل بتائیں۔</translation>
    </message>
    <message>
        <source>The rejected rows cannot be written to %1, which is no file. Name another place.</source>
        <translation>مسترد قطاریں %1 میں نہیں لکھی جا سکتیں، جو فائل نہیں۔ دوسری جگہ بتائیں۔</translation>
    </message>
</context>
<context>
    <name>kith::RelationshipDialog</name>
    <message>
        <source>Edit relationship</source>
        <translation>تعلق میں ترمیم کریں</translation>
    </message>
    <message>
        <source>New relationship</source>
        <translation>نیا تعلق</translation>
    </message>
    <message>
        <source>Type a name or a number</source>
        <translation>نام یا نمبر لکھیں</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>نہیں بتایا گیا</translation>
    </message>
    <message>
        <source>1 – hardly</source>
        <translation>1 – نہ ہونے کے برابر</translation>
    </message>
    <message>
        <source>2 – a little</source>
        <translation>2 – تھوڑا سا</translation>
    </message>
    <message>
        <source>3 – well</source>
        <translation>3 – اچھی طرح</translation>
    </message>
    <message>
        <source>4 – very well</source>
        <translation>4 – بہت اچھی طرح</translation>
    </message>
    <message>
        <source>5 – closely</source>
        <translation>5 – قریبی</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>for example 2019-05-01</source>
        <translation>مثلاً 2019-05-01</translation>
    </message>
    <message>
        <source>&amp;With whom</source>
        <translation>کس کے ساتھ (&amp;W)</translation>
    </message>
    <message>
        <source>They &amp;are</source>
        <translation>وہ کون ہیں (&amp;A)</translation>
    </message>
    <message>
        <source>How &amp;well</source>
        <translation>کتنا گہرا تعلق (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>ذمہ دار (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>کب سے (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>اگلا قدم (&amp;N)</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>نوٹس (&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>%1 → %2: %3 · %2 → %1: %4</source>
        <translation>%1 ← %2: %3 · %2 ← %1: %4</translation>
    </message>
    <message>
        <source>Choose with whom: type a name or a number and pick one of the list.</source>
        <translation>چنیں کہ کس کے ساتھ: نام یا نمبر لکھ کر فہرست میں سے ایک لیں۔</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 2019-05-01.</source>
        <translation>”%1“ کوئی دن نہیں۔ اسے 2019-05-01 کی طرح لکھیں۔</translation>
    </message>
    <message>
        <source>What you typed is not saved. Save it with Ctrl+Enter, or press Esc again to discard it.</source>
        <translation>آپ کا لکھا ہوا محفوظ نہیں ہوا۔ Ctrl+Enter سے محفوظ کریں، یا چھوڑنے کے لیے Esc دوبارہ دبائیں۔</translation>
    </message>
    <message>
        <source>Between %1 and somebody they know</source>
        <translation>%1 اور ان کے کسی جاننے والے کے درمیان</translation>
    </message>
</context>
<context>
    <name>kith::RelationshipModel</name>
    <message>
        <source>strength %1 of 5</source>
        <translation>مضبوطی 5 میں سے %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 سے</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>اگلا: %1</translation>
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
        <translation>تعلقات</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>شامل کریں…</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>ترمیم کریں…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>Add a relationship</source>
        <translation>تعلق شامل کریں</translation>
    </message>
    <message>
        <source>Edit the relationship</source>
        <translation>تعلق میں ترمیم کریں</translation>
    </message>
    <message>
        <source>Remove the relationship</source>
        <translation>تعلق حذف کریں</translation>
    </message>
    <message>
        <source>&amp;Add a relationship …</source>
        <translation>تعلق شامل کریں… (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>ترمیم کریں… (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>حذف کریں (&amp;R)</translation>
    </message>
    <message>
        <source>Another job writes into the book. Try again when it is done.</source>
        <translation>دوسرا کام کاروباری فائل میں لکھ رہا ہے۔ اس کے ختم ہونے پر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Relationship changed</source>
        <translation>تعلق بدلا گیا</translation>
    </message>
    <message>
        <source>Relationship added</source>
        <translation>تعلق شامل ہوا</translation>
    </message>
    <message>
        <source>Relationship removed</source>
        <translation>تعلق حذف ہوا</translation>
    </message>
    <message>
        <source>New relationship …</source>
        <translation>نیا تعلق…</translation>
    </message>
    <message>
        <source>No relationships yet</source>
        <translation>ابھی کوئی تعلق نہیں</translation>
    </message>
    <message>
        <source>Who knows whom, who brought whom, who supplies whom: it often opens the next door.</source>
        <translation>کون کسے جانتا ہے، کون کسے لایا، کون کسے مال دیتا ہے: اکثر اسی سے اگلا دروازہ کھلتا ہے۔</translation>
    </message>
</context>
<context>
    <name>kith::ReportCells</name>
    <message>
        <source>Week %1, from %2</source>
        <translation>ہفتہ %1، %2 سے</translation>
    </message>
    <message>
        <source>Quarter %1 of %2</source>
        <translation>%2 کی سہ ماہی %1</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>درج نہیں</translation>
    </message>
</context>
<context>
    <name>kith::ReportChoices</name>
    <message>
        <source>Report</source>
        <translation>رپورٹ</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>پہلا دن</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخری دن</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>گنتی کس حساب سے</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>گاہک</translation>
    </message>
    <message>
        <source>Whose profile? Type a name</source>
        <translation>کس کا خاکہ؟ نام لکھیں</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>کبھی بھی</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>یہ ہفتہ</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>پچھلا ہفتہ</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>یہ مہینہ</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>پچھلا مہینہ</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>یہ سہ ماہی</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>پچھلی سہ ماہی</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>یہ سال</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>پچھلا سال</translation>
    </message>
    <message>
        <source>This fiscal year</source>
        <translation>یہ مالی سال</translation>
    </message>
    <message>
        <source>Last fiscal year</source>
        <translation>پچھلا مالی سال</translation>
    </message>
    <message>
        <source>This quarter of the fiscal year</source>
        <translation>مالی سال کی یہ سہ ماہی</translation>
    </message>
    <message>
        <source>Last quarter of the fiscal year</source>
        <translation>مالی سال کی پچھلی سہ ماہی</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>از … تا …</translation>
    </message>
    <message>
        <source>In one list</source>
        <translation>ایک ہی فہرست میں</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-08-31, or pick it with Alt+Down.</source>
        <translation>”%1“ کوئی دن نہیں۔ اسے 2026-08-31 کی طرح لکھیں، یا Alt+Down سے چنیں۔</translation>
    </message>
</context>
<context>
    <name>kith::ReportDesk</name>
    <message>
        <source>Making the report “%1”</source>
        <translation>رپورٹ ”%1“ بن رہی ہے</translation>
    </message>
    <message>
        <source>Printing “%1”</source>
        <translation>”%1“ چھپ رہی ہے</translation>
    </message>
    <message>
        <source>Handed over to the printer</source>
        <translation>پرنٹر کو بھیج دیا گیا</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>”%1“ محفوظ کریں</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 لکھی جا رہی ہے</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 کے طور پر محفوظ ہوا</translation>
    </message>
</context>
<context>
    <name>kith::ReportModel</name>
    <message>
        <source>Total</source>
        <translation>میزان</translation>
    </message>
</context>
<context>
    <name>kith::ReportPages</name>
    <message numerus="yes">
        <source>Total: %Ln row(s)</source>
        <translation>
            <numerusform>میزان: %Ln قطار</numerusform>
            <numerusform>میزان: %Ln قطاریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>ذیلی میزان</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>کچھ نہیں ملا۔</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>میزان</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>چھپنے کی تاریخ: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحہ %1 از %2</translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <translation>رپورٹ روک دی گئی۔</translation>
    </message>
</context>
<context>
    <name>kith::ReportPaper</name>
    <message>
        <source>The printer, or the file, takes no pages. Choose another one.</source>
        <translation>پرنٹر یا فائل صفحے قبول نہیں کرتی۔ کوئی اور چنیں۔</translation>
    </message>
    <message>
        <source>The printer, or the disk, takes no more pages.</source>
        <translation>پرنٹر یا ڈسک مزید صفحے قبول نہیں کرتی۔</translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <translation>رپورٹ روک دی گئی۔</translation>
    </message>
    <message>
        <source>The pages could not be written to their end.</source>
        <translation>صفحے آخر تک نہیں لکھے جا سکے۔</translation>
    </message>
</context>
<context>
    <name>kith::ReportTable</name>
    <message>
        <source>The sum of “%1” is too large a number. Leave that column out.</source>
        <translation>”%1“ کا میزان بہت بڑا عدد ہے۔ وہ کالم چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>The report needs room for a while in %1, and there is none: %2. Free some, or ask for less.</source>
        <translation>رپورٹ کو کچھ دیر کے لیے %1 میں جگہ چاہیے، اور جگہ نہیں ہے: %2۔ کچھ خالی کریں، یا کم مانگیں۔</translation>
    </message>
    <message>
        <source>The report could not be read again. Make it once more.</source>
        <translation>رپورٹ دوبارہ پڑھی نہیں جا سکی۔ اسے ایک بار پھر بنائیں۔</translation>
    </message>
</context>
<context>
    <name>kith::ReportsPage</name>
    <message>
        <source>&amp;Print …</source>
        <translation>چھاپیں… (&amp;P)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>PDF کے طور پر محفوظ کریں… (&amp;D)</translation>
    </message>
    <message>
        <source>Save as &amp;CSV …</source>
        <translation>CSV کے طور پر محفوظ کریں… (&amp;C)</translation>
    </message>
    <message>
        <source>Save as &amp;XLSX …</source>
        <translation>XLSX کے طور پر محفوظ کریں… (&amp;X)</translation>
    </message>
    <message>
        <source>Save as &amp;JSON …</source>
        <translation>JSON کے طور پر محفوظ کریں… (&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>فلٹر (&amp;F)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>رپورٹ</translation>
    </message>
    <message>
        <source>Whose profile?</source>
        <translation>کس کا خاکہ؟</translation>
    </message>
    <message>
        <source>Type the customer&apos;s name above, or open the customer and choose “Print profile”.</source>
        <translation>اوپر گاہک کا نام لکھیں، یا گاہک کھول کر ”گاہک کا خاکہ چھاپیں“ چنیں۔</translation>
    </message>
    <message>
        <source>The report cannot be made</source>
        <translation>رپورٹ نہیں بن سکتی</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>کچھ نہیں ملا</translation>
    </message>
    <message>
        <source>There is nothing in this period, or for this filter.</source>
        <translation>اس مدت میں، یا اس فلٹر کے لیے، کچھ نہیں ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln قطار</numerusform>
            <numerusform>%Ln قطاریں</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Log a call …</source>
        <translation>کال درج کریں… (&amp;L)</translation>
    </message>
</context>
<context>
    <name>kith::RestoreDialog</name>
    <message>
        <source>by itself</source>
        <translation>خود بخود</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>درآمد سے پہلے</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>نئے ورژن سے پہلے</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>کہنے پر</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>بیک اپ سے بحال کریں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>بحال کریں (&amp;R)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>بیک اپ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>کب بنا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>کیوں</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>گاہک</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>جانچ</translation>
    </message>
    <message>
        <source>✓ reopened and counted</source>
        <translation>✓ دوبارہ کھولا اور گنا گیا</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>before an erasure</source>
        <translation>مٹانے سے پہلے</translation>
    </message>
    <message>
        <source>There is no backup of this file yet</source>
        <translation>اس فائل کا ابھی کوئی بیک اپ نہیں</translation>
    </message>
    <message>
        <source>Kith makes one by itself within half an hour of a change; File, Back up now makes one at once. A backup from elsewhere is restored from its file.</source>
        <translation>تبدیلی کے آدھے گھنٹے کے اندر Kith خود بیک اپ بناتا ہے؛ فائل، ابھی بیک اپ کریں سے فوراً بنتا ہے۔ کہیں اور کا بیک اپ اس کی فائل سے بحال ہوتا ہے۔</translation>
    </message>
    <message>
        <source>From a &amp;file …</source>
        <translation>فائل سے… (&amp;F)</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>فائل سے بحال کریں</translation>
    </message>
    <message>
        <source>Backups (*.kith *.sealed);;All files (*)</source>
        <translation>بیک اپ (*.kith *.sealed);;تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>The backup is restored into a new file and opened. What is there now stays as it is.</source>
        <translation>بیک اپ ایک نئی فائل میں بحال ہوتا اور کھلتا ہے۔ جو کچھ اب موجود ہے وہ جوں کا توں رہتا ہے۔</translation>
    </message>
    <message>
        <source>Where is the backup?</source>
        <translation>بیک اپ کہاں ہے؟</translation>
    </message>
    <message>
        <source>Choose its file, on this computer, a stick or a shared folder. Where it is encrypted, you are asked for its passphrase.</source>
        <translation>اس کی فائل چنیں، جو اس کمپیوٹر، یو ایس بی یا کسی مشترکہ فولڈر میں ہو۔ اگر وہ انکرپٹ شدہ ہو تو آپ سے اس کی خفیہ عبارت پوچھی جائے گی۔</translation>
    </message>
    <message>
        <source>Looking for backups …</source>
        <translation>بیک اپ تلاش ہو رہے ہیں…</translation>
    </message>
    <message>
        <source>Where they lie on a network, that may take a while.</source>
        <translation>اگر وہ نیٹ ورک پر ہوں تو کچھ دیر لگ سکتی ہے۔</translation>
    </message>
</context>
<context>
    <name>kith::Restorer</name>
    <message>
        <source>“%1” is encrypted. Its passphrase is the one it was made with.</source>
        <translation>”%1“ انکرپٹ شدہ ہے۔ اس کی خفیہ عبارت وہی ہے جس سے یہ بنی تھی۔</translation>
    </message>
    <message>
        <source>%1 restored %2</source>
        <translation>%1 بحال شدہ %2</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>بیک اپ بحال ہو رہا ہے</translation>
    </message>
</context>
<context>
    <name>kith::RowMapper</name>
    <message>
        <source>The row has %1 cells but the table %2 columns. Is a cell with a delimiter in it missing its quotes?</source>
        <translation>قطار میں %1 خانے ہیں مگر جدول میں %2 کالم۔ کیا کسی ایسے خانے کے گرد اقتباس رہ گیا جس میں جداکار علامت ہے؟</translation>
    </message>
    <message>
        <source>Column “%1”: %2</source>
        <translation>کالم ”%1“: %2</translation>
    </message>
    <message>
        <source>“%1” was rounded to %2, and numbers like it in the same way: six decimals are kept.</source>
        <translation>”%1“ کو گول کر کے %2 کیا گیا، اور ایسے عددوں کو بھی اسی طرح: چھ اعشاریے رکھے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>“%1” was read as %2, and numbers like it in the same way. If that is wrong, say what begins decimals: a point or a comma.</source>
        <translation>”%1“ کو %2 پڑھا گیا، اور ایسے عددوں کو بھی اسی طرح۔ اگر یہ غلط ہے تو بتائیں کہ اعشاریے کی علامت کیا ہے: نقطہ یا کوما۔</translation>
    </message>
</context>
<context>
    <name>kith::SaveGate</name>
    <message>
        <source>A draft beside the book was written by a newer Kith and stays there.</source>
        <translation>کاروباری فائل کے ساتھ ایک مسودہ Kith کے نئے ورژن کا لکھا ہوا ہے، وہ وہیں رہے گا۔</translation>
    </message>
</context>
<context>
    <name>kith::SecondPassphraseDialog</name>
    <message>
        <source>Passphrase of the second place</source>
        <translation>بیرونی جگہ کی خفیہ عبارت</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>وہی خفیہ عبارت دوبارہ</translation>
    </message>
    <message>
        <source>It is a &amp;new passphrase</source>
        <translation>یہ نئی خفیہ عبارت ہے (&amp;N)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>خفیہ عبارت</translation>
    </message>
    <message>
        <source>A backup to the second place is due. It is encrypted with the passphrase you chose in the settings.</source>
        <translation>بیرونی جگہ پر بیک اپ کا وقت ہو گیا۔ وہ اس خفیہ عبارت سے انکرپٹ ہوتا ہے جو آپ نے ترتیبات میں چنی تھی۔</translation>
    </message>
    <message>
        <source>A backup to the second place is due, the first one there. Choose the passphrase it is encrypted with; nobody can help who forgot it.</source>
        <translation>بیرونی جگہ پر بیک اپ کا وقت ہو گیا، وہاں کا پہلا بیک اپ۔ وہ خفیہ عبارت چنیں جس سے یہ انکرپٹ ہو؛ جو اسے بھول جائے اس کی کوئی مدد نہیں کر سکتا۔</translation>
    </message>
    <message>
        <source>This one does not open the last backup there. Type it again as it was set, capital and small letters too.</source>
        <translation>اس سے وہاں کا آخری بیک اپ نہیں کھلتا۔ اسے ویسے ہی دوبارہ لکھیں جیسے مقرر کی گئی تھی، بڑے چھوٹے حروف سمیت۔</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>خفیہ عبارت (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>دوبارہ (&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>آگے بڑھیں (&amp;G)</translation>
    </message>
    <message>
        <source>Comparing it with the last backup there …</source>
        <translation>وہاں کے آخری بیک اپ سے ملائی جا رہی ہے…</translation>
    </message>
    <message>
        <source>From now on backups there get the new one. Those that are there keep theirs.</source>
        <translation>اب سے وہاں کے بیک اپ نئی خفیہ عبارت سے بنیں گے۔ جو پہلے سے وہاں ہیں ان کی وہی پرانی رہے گی۔</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %Ln letter(s); a few words are best.</source>
        <translation>
            <numerusform>کم از کم %Ln حرف لکھیں؛ چند الفاظ سب سے بہتر ہیں۔</numerusform>
            <numerusform>کم از کم %Ln حروف لکھیں؛ چند الفاظ سب سے بہتر ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>These are two different passphrases. Type the same one twice.</source>
        <translation>یہ دو مختلف خفیہ عبارتیں ہیں۔ ایک ہی عبارت دو بار لکھیں۔</translation>
    </message>
</context>
<context>
    <name>kith::SecondPlace</name>
    <message>
        <source>Backing up to the second place</source>
        <translation>بیرونی جگہ پر بیک اپ ہو رہا ہے</translation>
    </message>
</context>
<context>
    <name>kith::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>ترتیبات کے صفحے</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>محفوظ کریں (&amp;S)</translation>
    </message>
</context>
<context>
    <name>kith::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیش رفت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>%1 · stopping …</source>
        <translation>%1 · روکا جا رہا ہے…</translation>
    </message>
</context>
<context>
    <name>kith::TagDialog</name>
    <message>
        <source>No colour</source>
        <translation>کوئی رنگ نہیں</translation>
    </message>
    <message>
        <source>Change a tag</source>
        <translation>ٹیگ بدلیں</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>نیا ٹیگ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>نام (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>رنگ (&amp;C)</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>اسے نام دیں۔</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>اپنا رنگ</translation>
    </message>
</context>
<context>
    <name>kith::TagMergeDialog</name>
    <message>
        <source>Merge the tag “%1” into another one</source>
        <translation>ٹیگ ”%1“ کسی دوسرے ٹیگ میں ضم کریں</translation>
    </message>
    <message>
        <source>Whoever carries “%1” carries the other one then, and “%1” is gone.</source>
        <translation>جس پر ”%1“ لگا ہے اس پر پھر دوسرا ٹیگ لگ جاتا ہے، اور ”%1“ نہیں رہتا۔</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>کس میں (&amp;I)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ضم کریں</translation>
    </message>
</context>
<context>
    <name>kith::TagsSettingsPage</name>
    <message>
        <source>Tags</source>
        <translation>ٹیگ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ٹیگ</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>گاہک</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>رابطے</translation>
    </message>
    <message>
        <source>Words that customers and contacts are gathered under. A new one is also made by typing it into a form. Every change here can be undone.</source>
        <translation>وہ الفاظ جن کے تحت گاہک اور رابطے اکٹھے ہوتے ہیں۔ فارم میں لکھنے سے بھی نیا ٹیگ بن جاتا ہے۔ یہاں کی ہر تبدیلی کالعدم ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>ابھی کوئی ٹیگ نہیں</translation>
    </message>
    <message>
        <source>“vip”, “wholesale”, “met at the fair”: a word that gathers customers.</source>
        <translation>”وی آئی پی“، ”تھوک“، ”میلے میں ملے“: ایسا لفظ جو گاہکوں کو اکٹھا کرے۔</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>شامل کریں… (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>بدلیں… (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Merge …</source>
        <translation>ضم کریں… (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>حذف کریں (&amp;R)</translation>
    </message>
    <message>
        <source>Tag “%1” added</source>
        <translation>ٹیگ ”%1“ شامل ہوا</translation>
    </message>
    <message>
        <source>Tag “%1” changed</source>
        <translation>ٹیگ ”%1“ بدلا گیا</translation>
    </message>
    <message>
        <source>Tag “%1” renamed “%2”</source>
        <translation>ٹیگ ”%1“ کا نام ”%2“ رکھا گیا</translation>
    </message>
    <message>
        <source>Merging the tags “%1” and “%2”</source>
        <translation>ٹیگ ”%1“ اور ”%2“ ضم ہو رہے ہیں</translation>
    </message>
    <message>
        <source>Tag “%1” merged into “%2”</source>
        <translation>ٹیگ ”%1“ ”%2“ میں ضم ہوا</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” removed from %Ln record(s)</source>
        <translation>
            <numerusform>ٹیگ ”%1“ %Ln ریکارڈ سے حذف ہوا</numerusform>
            <numerusform>ٹیگ ”%1“ %Ln ریکارڈوں سے حذف ہوا</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag “%1” removed</source>
        <translation>ٹیگ ”%1“ حذف ہوا</translation>
    </message>
    <message>
        <source>Removing the tag “%1”</source>
        <translation>ٹیگ ”%1“ حذف ہو رہا ہے</translation>
    </message>
</context>
<context>
    <name>kith::TaskDelegate</name>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>%Ln دن کی تاخیر</numerusform>
            <numerusform>%Ln دن کی تاخیر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::TasksPage</name>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باقی</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>تاخیر شدہ</translation>
    </message>
    <message>
        <source>Due by today</source>
        <translation>آج تک کے</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>اگلے 7 دن</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>All</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>&amp;New task …</source>
        <translation>نیا کام… (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Put off by a day</source>
        <translation>ایک دن ٹالیں (&amp;P)</translation>
    </message>
    <message>
        <source>Put off by a &amp;week</source>
        <translation>ایک ہفتہ ٹالیں (&amp;W)</translation>
    </message>
    <message>
        <source>Put off &amp;until …</source>
        <translation>کسی دن تک ٹالیں… (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Log a call …</source>
        <translation>کال درج کریں… (&amp;L)</translation>
    </message>
    <message>
        <source>Nothing is to be done</source>
        <translation>کرنے کو کچھ نہیں</translation>
    </message>
    <message>
        <source>A task comes from a call&apos;s next step, or is written down here.</source>
        <translation>کام کال کے اگلے قدم سے آتا ہے، یا یہاں لکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Another job writes into the book. Try again when it is done.</source>
        <translation>دوسرا کام کاروباری فائل میں لکھ رہا ہے۔ اس کے ختم ہونے پر دوبارہ کوشش کریں۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) done</source>
        <translation>
            <numerusform>%Ln کام ہو گیا</numerusform>
            <numerusform>%Ln کام ہو گئے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) open again</source>
        <translation>
            <numerusform>%Ln کام پھر کھلا</numerusform>
            <numerusform>%Ln کام پھر کھلے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) put off</source>
        <translation>
            <numerusform>%Ln کام ٹالا گیا</numerusform>
            <numerusform>%Ln کام ٹالے گئے</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off until when?</source>
        <translation>کب تک ٹالیں؟</translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>ٹالیں: %1</translation>
    </message>
    <message>
        <source>Done, or open a&amp;gain</source>
        <translation>ہو گیا، یا پھر کھولیں (&amp;G)</translation>
    </message>
</context>
<context>
    <name>kith::TextSource</name>
    <message>
        <source>%1 cannot be read: %2. Check the name and your right to read it.</source>
        <translation>%1 پڑھی نہیں جا سکتی: %2۔ نام اور پڑھنے کی اجازت جانچیں۔</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>فائل پڑھی نہیں جا سکتی: %1۔</translation>
    </message>
    <message>
        <source>There is no encoding “%1”. Try UTF-8, UTF-16, windows-1252 or windows-1258.</source>
        <translation>انکوڈنگ ”%1“ نہیں ہے۔ UTF-8، UTF-16، windows-1252 یا windows-1258 آزمائیں۔</translation>
    </message>
    <message>
        <source>This encoding cannot be read.</source>
        <translation>یہ انکوڈنگ پڑھی نہیں جا سکتی۔</translation>
    </message>
    <message>
        <source>The file cannot be read further: %1. Nothing was changed.</source>
        <translation>فائل آگے نہیں پڑھی جا سکتی: %1۔ کچھ نہیں بدلا گیا۔</translation>
    </message>
</context>
<context>
    <name>kith::TimelineModel</name>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>دوبارہ رابطہ</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n منٹ</numerusform>
            <numerusform>%n منٹ</numerusform>
        </translation>
    </message>
    <message>
        <source>satisfied %1 of 5</source>
        <translation>5 میں سے %1 مطمئن</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>کسی بھی دن</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>پن کیا ہوا</translation>
    </message>
</context>
<context>
    <name>kith::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>ٹائم لائن</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>ٹائم لائن کیا دکھائے</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>سب کچھ</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>نیا نوٹ</translation>
    </message>
    <message>
        <source>Write a note; Ctrl+Enter keeps it</source>
        <translation>نوٹ لکھیں؛ Ctrl+Enter سے محفوظ کریں</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>نوٹ محفوظ ہوا</translation>
    </message>
    <message>
        <source>The note is kept when the running job is done</source>
        <translation>جاری کام ختم ہونے پر نوٹ محفوظ ہوگا</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>پن ہٹائیں (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Pin on top</source>
        <translation>اوپر پن کریں (&amp;P)</translation>
    </message>
    <message>
        <source>A task stands on top by its day. Talks and notes can be pinned.</source>
        <translation>کام اپنے دن کے حساب سے اوپر رہتا ہے۔ بات چیت اور نوٹ پن ہو سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Unpinned</source>
        <translation>پن ہٹا دیا گیا</translation>
    </message>
    <message>
        <source>Pinned on top</source>
        <translation>اوپر پن کیا گیا</translation>
    </message>
    <message>
        <source>What the timeline shows: %1</source>
        <translation>ٹائم لائن کیا دکھائے: %1</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>ابھی کچھ نہیں ہوا</translation>
    </message>
    <message>
        <source>Calls, visits, notes and tasks with them stand here.</source>
        <translation>ان کے ساتھ کالیں، ملاقاتیں، نوٹ اور کام یہاں نظر آتے ہیں۔</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>اس قسم کا کچھ نہیں</translation>
    </message>
    <message>
        <source>The timeline is filtered: choose Everything to see all of it.</source>
        <translation>ٹائم لائن پر فلٹر لگا ہے: سب دیکھنے کے لیے ”سب کچھ“ چنیں۔</translation>
    </message>
</context>
<context>
    <name>kith::Toast</name>
    <message>
        <source>Undo</source>
        <translation>کالعدم کریں</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>یہ پیغام بند کریں</translation>
    </message>
</context>
<context>
    <name>kith::Toasts</name>
    <message>
        <source>Messages</source>
        <translation>پیغامات</translation>
    </message>
</context>
<context>
    <name>kith::UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>کالعدم کریں (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>دوبارہ کریں (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>کالعدم کریں: %1 (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>دوبارہ کریں: %1 (&amp;D)</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>کالعدم ہو رہا ہے: %1</translation>
    </message>
    <message>
        <source>Redoing: %1</source>
        <translation>دوبارہ ہو رہا ہے: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>کالعدم ہوا: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>دوبارہ ہوا: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln change(s) kept, edited since</source>
        <translation>
            <numerusform>%1 · %Ln تبدیلی برقرار، بعد میں ترمیم ہوئی</numerusform>
            <numerusform>%1 · %Ln تبدیلیاں برقرار، بعد میں ترمیم ہوئی</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ViewDialog</name>
    <message>
        <source>Change the view</source>
        <translation>منظر بدلیں</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>منظر کے طور پر محفوظ کریں</translation>
    </message>
    <message>
        <source>for example: Not called for 90 days</source>
        <translation>مثلاً: 90 دن سے کال نہیں</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>نام (&amp;N)</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>صرف میں</translation>
    </message>
    <message>
        <source>Who &amp;sees it</source>
        <translation>کسے نظر آئے (&amp;S)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Everybody who works with this business file</source>
        <translation>اس کاروباری فائل پر کام کرنے والے سب لوگ</translation>
    </message>
</context>
<context>
    <name>kith::ViewTabs</name>
    <message>
        <source>Views</source>
        <translation>مناظر</translation>
    </message>
    <message>
        <source>All</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>منظر ”%1“ محفوظ ہوا</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>منظر ”%1“ حذف ہوا</translation>
    </message>
    <message>
        <source>&amp;Save as view …</source>
        <translation>منظر کے طور پر محفوظ کریں… (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>نام بدلیں… (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep what is shown now</source>
        <translation>جو ابھی دکھ رہا ہے اسے رکھیں (&amp;K)</translation>
    </message>
    <message>
        <source>View changed</source>
        <translation>منظر بدلا گیا</translation>
    </message>
    <message>
        <source>Move towards the s&amp;tart</source>
        <translation>شروع کی طرف لے جائیں (&amp;T)</translation>
    </message>
    <message>
        <source>Move towards the &amp;end</source>
        <translation>آخر کی طرف لے جائیں (&amp;E)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>حذف کریں (&amp;M)</translation>
    </message>
    <message>
        <source>Only you see this view</source>
        <translation>یہ منظر صرف آپ کو نظر آتا ہے</translation>
    </message>
    <message>
        <source>Everybody sees this view</source>
        <translation>یہ منظر سب کو نظر آتا ہے</translation>
    </message>
    <message>
        <source>For e&amp;verybody</source>
        <translation>سب کے لیے (&amp;V)</translation>
    </message>
    <message>
        <source>Everybody sees the view now</source>
        <translation>اب یہ منظر سب کو نظر آتا ہے</translation>
    </message>
    <message>
        <source>&amp;Only for me</source>
        <translation>صرف میرے لیے (&amp;O)</translation>
    </message>
    <message>
        <source>Only you see the view now</source>
        <translation>اب یہ منظر صرف آپ کو نظر آتا ہے</translation>
    </message>
    <message>
        <source>Another view is called that. Give this one a name of its own.</source>
        <translation>دوسرے منظر کا یہی نام ہے۔ اسے اپنا الگ نام دیں۔</translation>
    </message>
</context>
<context>
    <name>kith::WhenDialog</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>Name a time: tomorrow, fri 3pm, in 2 weeks, 15/12.</source>
        <translation>کوئی وقت لکھیں: کل، جمعہ سہ پہر 3 بجے، 2 ہفتے بعد، 15/12۔</translation>
    </message>
</context>
<context>
    <name>kith::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>فائل (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ترمیم (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>منظر (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>جائیں (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;%1</source>
        <extracomment>The menu of a page, under the name of the page. Scripts whose letters join: &quot;%1 (&amp;P)&quot;.</extracomment>
        <translation>%1 (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مدد (&amp;H)</translation>
    </message>
</context>
<context>
    <name>kith::WorkingAs</name>
    <message>
        <source>&amp;Working as …</source>
        <translation>کام پر کون… (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Working as %1 …</source>
        <translation>کام پر: %1… (&amp;W)</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>کوئی نام نہیں</translation>
    </message>
</context>
<context>
    <name>kith::XlsxMergedCells</name>
    <message>
        <source>the merged cells of the sheet “%1”</source>
        <translation>شیٹ ”%1“ کے ملائے ہوئے خانے</translation>
    </message>
    <message>
        <source>More than %L1 groups of cells are merged in the sheet “%2”, more than is read at once. Undo the merging in a spreadsheet, or save the sheet as CSV.</source>
        <translation>شیٹ ”%2“ میں خانوں کے %L1 سے زیادہ گروہ ملائے گئے ہیں، جو ایک بار میں نہیں پڑھے جاتے۔ اسپریڈشیٹ میں انہیں الگ کریں، یا شیٹ کو CSV میں محفوظ کریں۔</translation>
    </message>
    <message>
        <source>The merged cells that reach row %1 of the sheet “%2” hold more than 4 MB of text. Undo the merging in a spreadsheet, or save the sheet as CSV.</source>
        <translation>شیٹ ”%2“ کی قطار %1 تک پہنچنے والے ملائے ہوئے خانوں میں 4 MB سے زیادہ متن ہے۔ اسپریڈشیٹ میں انہیں الگ کریں، یا شیٹ کو CSV میں محفوظ کریں۔</translation>
    </message>
</context>
<context>
    <name>kith::XlsxPart</name>
    <message>
        <source>Reading the workbook was stopped.</source>
        <translation>ورک بک کا پڑھنا روک دیا گیا۔</translation>
    </message>
    <message>
        <source>The workbook unpacks to over %1 times its size (%2), as files do that are made to do harm. Save it anew in a spreadsheet, or as CSV.</source>
        <translation>ورک بک کھل کر اپنے حجم (%2) سے %1 گنا بڑی ہو جاتی ہے، جیسے نقصان کے لیے بنی فائلیں۔ اسے اسپریڈ شیٹ میں نئے سرے سے، یا CSV میں محفوظ کریں۔</translation>
    </message>
    <message>
        <source>The workbook cannot be read further (%1): something in it is larger than a cell can be. Save it anew in a spreadsheet, or as CSV.</source>
        <translation>ورک بک آگے نہیں پڑھی جا سکتی (%1): اس میں کچھ ایک خانے سے بڑا ہے۔ اسے اسپریڈ شیٹ میں نئے سرے سے، یا CSV میں محفوظ کریں۔</translation>
    </message>
    <message>
        <source>The workbook is damaged and cannot be read further (%1). Open and save it in a spreadsheet, or take an older copy.</source>
        <translation>ورک بک خراب ہے اور آگے نہیں پڑھی جا سکتی (%1)۔ اسے اسپریڈ شیٹ میں کھول کر محفوظ کریں، یا پرانی نقل لیں۔</translation>
    </message>
</context>
<context>
    <name>kith::XlsxRows</name>
    <message>
        <source>The sheet “%1” is empty.</source>
        <translation>شیٹ ”%1“ خالی ہے۔</translation>
    </message>
    <message>
        <source>The workbook is empty: no visible sheet has a row to import.</source>
        <translation>ورک بک خالی ہے: کسی نظر آنے والی شیٹ میں درآمد کے لیے قطار نہیں۔</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”. It has: %2.</source>
        <translation>ورک بک میں شیٹ ”%1“ نہیں۔ اس میں یہ ہیں: %2۔</translation>
    </message>
    <message>
        <source>Only the sheet “%1” was read. The workbook has: %2.</source>
        <translation>صرف شیٹ ”%1“ پڑھی گئی۔ ورک بک میں یہ ہیں: %2۔</translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold an error of the spreadsheet and were taken as empty; the first is %1.</source>
        <translation>
            <numerusform>%n خانے میں اسپریڈ شیٹ کی غلطی ہے اور اسے خالی سمجھا گیا؛ پہلا %1 ہے۔</numerusform>
            <numerusform>%n خانوں میں اسپریڈ شیٹ کی غلطیاں ہیں اور انہیں خالی سمجھا گیا؛ پہلا %1 ہے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formulas were saved without their value and were taken as empty. Open and save the workbook in a spreadsheet to have them computed.</source>
        <translation>
            <numerusform>%n فارمولا قدر کے بغیر محفوظ ہوا اور خالی سمجھا گیا۔ حساب کے لیے ورک بک کو اسپریڈ شیٹ میں کھول کر محفوظ کریں۔</numerusform>
            <numerusform>%n فارمولے قدر کے بغیر محفوظ ہوئے اور خالی سمجھے گئے۔ حساب کے لیے ورک بک کو اسپریڈ شیٹ میں کھول کر محفوظ کریں۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::XlsxSheet</name>
    <message>
        <source>The sheet “%1” is missing from the workbook, or packed in an unknown way. Save it anew.</source>
        <translation>شیٹ ”%1“ ورک بک میں نہیں، یا نامعلوم طریقے سے بند ہے۔ اسے نئے سرے سے محفوظ کریں۔</translation>
    </message>
    <message>
        <source>row %1 of the sheet “%2”</source>
        <translation>شیٹ ”%2“ کی قطار %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 میں %1</translation>
    </message>
    <message>
        <source>Row %1 of the sheet “%2” is larger than a sheet can have it: more than 1048576 rows, 16384 columns or 16 MB of text. Save the workbook anew in a spreadsheet.</source>
        <translation>شیٹ ”%2“ کی قطار %1 شیٹ کی حد سے بڑی ہے: 1048576 سے زیادہ قطاریں، 16384 کالم یا 16 MB متن۔ ورک بک کو اسپریڈ شیٹ میں نئے سرے سے محفوظ کریں۔</translation>
    </message>
</context>
<context>
    <name>kith::XlsxWorkbook</name>
    <message>
        <source>The file begins like a workbook but is cut off or damaged. Copy it once more, or take an older copy.</source>
        <translation>فائل ورک بک کی طرح شروع ہوتی ہے مگر کٹی ہوئی یا خراب ہے۔ اسے دوبارہ نقل کریں، یا پرانی نقل لیں۔</translation>
    </message>
    <message>
        <source>The file is an archive but no Excel workbook. Save the table as .xlsx or CSV and import that.</source>
        <translation>فائل آرکائیو ہے مگر Excel ورک بک نہیں۔ جدول کو .xlsx یا CSV میں محفوظ کر کے درآمد کریں۔</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells.</source>
        <translation>ورک بک میں خانوں والی کوئی شیٹ نہیں۔</translation>
    </message>
    <message>
        <source>The workbook has more than 256 MB of different texts, more than is read at once. Save the sheet as CSV and import that.</source>
        <translation>ورک بک میں 256 MB سے زیادہ مختلف متن ہیں، ایک بار میں پڑھنے سے زیادہ۔ شیٹ کو CSV میں محفوظ کر کے درآمد کریں۔</translation>
    </message>
</context>
<context>
    <name>kith::XlsxWriter</name>
    <message>
        <source>A sheet holds %1 rows, and there are more records. Export a part of them, or as CSV.</source>
        <translation>شیٹ میں %1 قطاریں آتی ہیں، اور ریکارڈ زیادہ ہیں۔ کچھ حصہ برآمد کریں، یا CSV میں۔</translation>
    </message>
    <message>
        <source>A text in the column %1 (row %2) has more than %3 characters, which no workbook can hold. Export as CSV, or leave that column out.</source>
        <translation>کالم %1 (قطار %2) کے متن میں %3 سے زیادہ حروف ہیں، جو کسی ورک بک میں نہیں آ سکتے۔ CSV میں برآمد کریں، یا وہ کالم چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Make room or choose another place.</source>
        <translation>فائل نہیں لکھی جا سکی: %1۔ جگہ خالی کریں یا دوسری جگہ چنیں۔</translation>
    </message>
    <message>
        <source>The workbook could not be put together in %1. Make room there, or export as CSV.</source>
        <translation>ورک بک %1 میں نہیں بن سکی۔ وہاں جگہ بنائیں، یا CSV میں برآمد کریں۔</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>mobile</source>
        <translation>موبائل</translation>
    </message>
    <message>
        <source>work</source>
        <translation>دفتر</translation>
    </message>
    <message>
        <source>home</source>
        <translation>گھر</translation>
    </message>
    <message>
        <source>other</source>
        <translation>دیگر</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Customers</source>
        <translation>گاہک</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>سرگرمی</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>کال کی فہرست</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>رابطے</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>رپورٹیں</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>Street</source>
        <translation>گلی</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شہر</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>علاقہ</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>پوسٹل کوڈ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ملک</translation>
    </message>
    <message>
        <source>Given or withdrawn</source>
        <translation>دی یا واپس لی</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>کیسے معلوم ہے</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>لیبل</translation>
    </message>
</context>
<context>
    <name>relationships</name>
    <message>
        <source>A relationship needs a customer or a contact whose it is, and not both.</source>
        <translation>تعلق کو ایک گاہک یا ایک رابطہ چاہیے جس کا وہ ہو، دونوں نہیں۔</translation>
    </message>
    <message>
        <source>A relationship needs another customer or another contact, and not both.</source>
        <translation>تعلق کو ایک دوسرا گاہک یا ایک دوسرا رابطہ چاہیے، دونوں نہیں۔</translation>
    </message>
    <message>
        <source>Nobody has a relationship with themselves: name somebody else.</source>
        <translation>کسی کا اپنے آپ سے تعلق نہیں ہوتا: کسی اور کا نام لکھیں۔</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Activity</source>
        <translation>سرگرمی</translation>
    </message>
    <message>
        <source>Calls, visits and messages by employee and period</source>
        <translation>ملازم اور مدت کے حساب سے کالیں، ملاقاتیں اور پیغامات</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>تبدیلیاں</translation>
    </message>
    <message>
        <source>What was changed, when and by whom, before and after</source>
        <translation>کیا بدلا، کب اور کس نے بدلا، پہلے اور بعد میں</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>%1 نہیں ہے۔</translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <translation>رپورٹ روک دی گئی۔</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>کرنا ہے</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>کیا ہوا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>دوبارہ رابطہ</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n منٹ</numerusform>
            <numerusform>%n منٹ</numerusform>
        </translation>
    </message>
    <message>
        <source>satisfied %1 of 5</source>
        <translation>5 میں سے %1 مطمئن</translation>
    </message>
    <message>
        <source>Customer profile</source>
        <translation>گاہک کا خاکہ</translation>
    </message>
    <message>
        <source>One customer: everything that is known and everything that happened</source>
        <translation>ایک گاہک: جو کچھ معلوم ہے اور جو کچھ ہوا</translation>
    </message>
    <message>
        <source>%1 have no field “%2”.</source>
        <translation>%1 میں خانہ ”%2“ نہیں ہے۔</translation>
    </message>
    <message>
        <source>%1 have no field “%2”. Did you mean “%3”?</source>
        <translation>%1 میں خانہ ”%2“ نہیں ہے۔ کیا آپ کی مراد ”%3“ ہے؟</translation>
    </message>
    <message>
        <source>Customer list</source>
        <translation>گاہکوں کی فہرست</translation>
    </message>
    <message>
        <source>Customers with the fields you choose, counted and added up</source>
        <translation>گاہک آپ کے چنے ہوئے خانوں کے ساتھ، گنتی اور میزان سمیت</translation>
    </message>
    <message>
        <source>The report “%1” takes no period.</source>
        <translation>رپورٹ ”%1“ کے ساتھ مدت نہیں آتی۔</translation>
    </message>
    <message>
        <source>The period ends before it begins. Exchange the two days.</source>
        <translation>مدت شروع ہونے سے پہلے ختم ہوتی ہے۔ دونوں دن آپس میں بدل دیں۔</translation>
    </message>
    <message>
        <source>The report “%1” is not counted by anything.</source>
        <translation>رپورٹ ”%1“ کی گنتی کسی حساب سے نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>The report “%1” is not counted by “%2”.</source>
        <translation>رپورٹ ”%1“ کی گنتی ”%2“ کے حساب سے نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>The report “%1” takes no filter.</source>
        <translation>رپورٹ ”%1“ کے ساتھ فلٹر نہیں آتا۔</translation>
    </message>
    <message>
        <source>The columns of the report “%1” are always the same.</source>
        <translation>رپورٹ ”%1“ کے کالم ہمیشہ وہی رہتے ہیں۔</translation>
    </message>
    <message>
        <source>The report “%1” is about one customer. Say which.</source>
        <translation>رپورٹ ”%1“ ایک گاہک کے بارے میں ہے۔ بتائیں کون سا۔</translation>
    </message>
    <message>
        <source>The report “%1” is not about one record.</source>
        <translation>رپورٹ ”%1“ کسی ایک ریکارڈ کے بارے میں نہیں۔</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>دن کے حساب سے</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>ہفتے کے حساب سے</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>مہینے کے حساب سے</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>سہ ماہی کے حساب سے</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>سال کے حساب سے</translation>
    </message>
    <message>
        <source>By employee</source>
        <translation>ملازم کے حساب سے</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>گاہک کے حساب سے</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>چینل کے حساب سے</translation>
    </message>
    <message>
        <source>The report could not be written: %1. Free some room or name another place.</source>
        <translation>رپورٹ نہیں لکھی جا سکی: %1۔ جگہ خالی کریں یا دوسری جگہ بتائیں۔</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a period</comment>
        <translation>%1 تا %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a day</comment>
        <translation>%1 سے</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a day</comment>
        <translation>%1 تک</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>فلٹر: %1</translation>
    </message>
    <message>
        <source>By fiscal year</source>
        <translation>مالی سال کے حساب سے</translation>
    </message>
    <message>
        <source>By quarter of the fiscal year</source>
        <translation>مالی سال کی سہ ماہی کے حساب سے</translation>
    </message>
    <message>
        <source>FY %1</source>
        <comment>fiscal year, as 2026/27</comment>
        <translation>مالی سال %1</translation>
    </message>
    <message>
        <source>FY %1, quarter %2</source>
        <comment>fiscal year, as 2026/27</comment>
        <translation>مالی سال %1، سہ ماہی %2</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>“%1” is no type of field. Use text, number, money, date, yes_no, choice or link.</source>
        <translation>”%1“ خانے کی کوئی قسم نہیں۔ text، number، money، date، yes_no، choice یا link لکھیں۔</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>یہ بھرنا ضروری ہے۔</translation>
    </message>
    <message>
        <source>This holds a NUL character, which no text may. Take it out.</source>
        <translation>اس میں NUL حرف ہے، جو کسی متن میں نہیں ہو سکتا۔ اسے نکال دیں۔</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices: %2.</source>
        <translation>”%1“ انتخابات میں نہیں: %2۔</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3.</source>
        <translation>%1 کی جگہ %2 اور %3 کے درمیان عدد چاہیے۔</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>”%1“ نہ ہاں ہے نہ نہیں۔</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>”%1“ پورا عدد نہیں۔</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2026-03-31.</source>
        <translation>”%1“ تاریخ نہیں۔ اسے 2026-03-31 کی طرح لکھیں۔</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 1985-03-31, or --03-31 without the year.</source>
        <translation>”%1“ دن نہیں۔ اسے 1985-03-31 لکھیں، یا سال کے بغیر --03-31۔</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 2026-03-31T15:00.</source>
        <translation>”%1“ وقت نہیں۔ اسے 2026-03-31T15:00 کی طرح لکھیں۔</translation>
    </message>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>”%1“ ویب پتہ نہیں۔</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it like anna@example.org.</source>
        <translation>”%1“ ای میل پتہ نہیں۔ اسے anna@example.org کی طرح لکھیں۔</translation>
    </message>
    <message>
        <source>“%1” is not a currency. Give its three letters, such as EUR or VND.</source>
        <translation>”%1“ کوئی کرنسی نہیں۔ اس کے تین حروف لکھیں، جیسے EUR یا VND۔</translation>
    </message>
    <message>
        <source>“%1” is not a language. Give its code or name, such as vi or Vietnamese.</source>
        <translation>”%1“ کوئی زبان نہیں۔ اس کا کوڈ یا نام لکھیں، جیسے vi یا Vietnamese۔</translation>
    </message>
    <message>
        <source>The day lies in the future. Check the year.</source>
        <translation>یہ دن مستقبل میں ہے۔ سال جانچیں۔</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Write it as 15:00.</source>
        <translation>”%1“ دن کا وقت نہیں۔ اسے 15:00 کی طرح لکھیں۔</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>The draft could not be saved in “%1”: %2. Check the disk and save again.</source>
        <translation>مسودہ ”%1“ میں محفوظ نہیں ہو سکا: %2۔ ڈسک جانچیں اور دوبارہ محفوظ کریں۔</translation>
    </message>
    <message>
        <source>The drafts in “%1” could not be read: %2.</source>
        <translation>”%1“ کے مسودے پڑھے نہیں جا سکے: %2۔</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>روک دیا گیا؛ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>This copy of Kith is incomplete. Install it again.</source>
        <translation>Kith کی یہ نقل نامکمل ہے۔ اسے دوبارہ انسٹال کریں۔</translation>
    </message>
    <message>
        <source>The copy was stopped.</source>
        <translation>نقل روک دی گئی۔</translation>
    </message>
    <message>
        <source>The fields of %1 were changed meanwhile. Open the record again.</source>
        <translation>%1 کے خانے اس دوران بدل گئے۔ ریکارڈ دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>There is no %1:%2 any more.</source>
        <translation>%1:%2 اب نہیں ہے۔</translation>
    </message>
    <message>
        <source>“%1” is not a Kith book.</source>
        <translation>”%1“ Kith کی کاروباری فائل نہیں۔</translation>
    </message>
    <message>
        <source>The copy “%1” was checked and is not good. Check the disk it is on, and the book.</source>
        <translation>نقل ”%1“ جانچی گئی اور ٹھیک نہیں۔ اس کی ڈسک اور کاروباری فائل جانچیں۔</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>”%1“ پہلے سے موجود ہے۔ دوسرا نام چنیں۔</translation>
    </message>
    <message>
        <source>“%1” is not a currency. Use a code of ISO 4217 such as EUR, INR or VND.</source>
        <translation>”%1“ کوئی کرنسی نہیں۔ ISO 4217 کا کوڈ لکھیں، جیسے EUR، INR یا VND۔</translation>
    </message>
    <message>
        <source>The book was opened for reading only.</source>
        <translation>کاروباری فائل صرف پڑھنے کے لیے کھولی گئی۔</translation>
    </message>
    <message>
        <source>This book was written by a newer Kith. It can be read here; to change it, install the newer version.</source>
        <translation>یہ کاروباری فائل Kith کے نئے ورژن نے لکھی ہے۔ یہاں پڑھی جا سکتی ہے؛ بدلنے کے لیے نیا ورژن انسٹال کریں۔</translation>
    </message>
    <message>
        <source>The structure of this book is not what Kith writes: someone changed it. It can be read; to go on working, restore a backup.</source>
        <translation>اس کاروباری فائل کی ساخت Kith کی لکھی ہوئی نہیں: کسی نے بدلی ہے۔ پڑھی جا سکتی ہے؛ کام جاری رکھنے کے لیے بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>The book&apos;s file or its folder does not allow changes. It can be read; to change it, copy it elsewhere or ask for the permission.</source>
        <translation>کاروباری فائل یا اس کا فولڈر تبدیلی کی اجازت نہیں دیتا۔ پڑھی جا سکتی ہے؛ بدلنے کے لیے کہیں اور نقل کریں یا اجازت لیں۔</translation>
    </message>
    <message>
        <source>This book has a second name (a hard link), and writing under both would spoil it. It can be read; to change it, remove the other name.</source>
        <translation>اس کاروباری فائل کا دوسرا نام (ہارڈ لنک) ہے، اور دونوں ناموں سے لکھنا اسے خراب کر دے گا۔ پڑھی جا سکتی ہے؛ بدلنے کے لیے دوسرا نام ہٹا دیں۔</translation>
    </message>
    <message>
        <source>There is no change %1.</source>
        <translation>تبدیلی %1 نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>کالعدم کرنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>“%1” is undone already.</source>
        <translation>”%1“ پہلے ہی کالعدم ہے۔</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>دوبارہ کرنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>The field “%1” has values already: its kind and type must stay. Add another field instead.%2</source>
        <translation>خانہ ”%1“ میں قدریں موجود ہیں: اس کی قسمیں نہیں بدل سکتیں۔ دوسرا خانہ بڑھائیں۔%2</translation>
    </message>
    <message>
        <source>“%1” cannot have custom fields. Use customer or contact.%2</source>
        <translation>”%1“ کے اپنے خانے نہیں ہو سکتے۔ customer یا contact لکھیں۔%2</translation>
    </message>
    <message>
        <source>“%1” needs something to choose from: give its choices, such as “small; large”.%2</source>
        <translation>”%1“ کو انتخابات چاہییں: مثلاً ”چھوٹا؛ بڑا“ لکھیں۔%2</translation>
    </message>
    <message>
        <source>“%1” is not a choice, so it cannot have choices. Leave them out, or use the type choice.%2</source>
        <translation>”%1“ انتخاب والا خانہ نہیں، اس لیے اس کے انتخابات نہیں ہو سکتے۔ انہیں ہٹائیں، یا قسم choice لکھیں۔%2</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a field. Use small letters, digits and _, such as “%2”.</source>
        <translation>”%1“ خانے کا نام نہیں ہو سکتا۔ چھوٹے انگریزی حروف، ہندسے اور _ لکھیں، جیسے ”%2“۔</translation>
    </message>
    <message>
        <source>A %1 has a field “%2” already. Choose another name.</source>
        <translation>%1 میں خانہ ”%2“ پہلے سے ہے۔ دوسرا نام چنیں۔</translation>
    </message>
    <message>
        <source>“%1” is open in another window, on %2 (process %3). Close it there first.</source>
        <translation>”%1“ دوسری ونڈو میں کھلی ہے، %2 پر (پروسیس %3)۔ پہلے وہاں بند کریں۔</translation>
    </message>
    <message>
        <source>“%1” is open in another window, on %2 (process %3), since %4. Close it there first.</source>
        <translation>”%1“ دوسری ونڈو میں کھلی ہے، %2 پر (پروسیس %3)، %4 سے۔ پہلے وہاں بند کریں۔</translation>
    </message>
    <message>
        <source>“%1” could not be locked: %2. Check the permissions of its folder.</source>
        <translation>”%1“ کو مقفل نہیں کیا جا سکا: %2۔ اس کے فولڈر کی اجازتیں جانچیں۔</translation>
    </message>
    <message>
        <source>Name the %1 to keep, and others that go into it.</source>
        <translation>بتائیں کون سا %1 رکھنا ہے، اور کون سے اس میں ملانے ہیں۔</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Check the disk and the permissions.</source>
        <translation>”%1“ نہیں لکھی جا سکی: %2۔ ڈسک اور اجازتیں جانچیں۔</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made: %2.</source>
        <translation>فولڈر ”%1“ نہیں بن سکا: %2۔</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>”%1“ پڑھی نہیں جا سکی: %2۔</translation>
    </message>
    <message>
        <source>“%1” is kept by Kith itself and cannot be set.</source>
        <translation>”%1“ کو Kith خود رکھتا ہے، یہ بھرا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> Did you mean “%1”?</source>
        <translation> کیا آپ کی مراد ”%1“ ہے؟</translation>
    </message>
    <message>
        <source>A %1 has no field “%2”.</source>
        <translation>%1 میں خانہ ”%2“ نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>%1 نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is no %1 called “%2”.</source>
        <translation>”%2“ نام کا کوئی %1 نہیں۔</translation>
    </message>
    <message>
        <source>%1 records of kind %2 are called “%3”. Use one of: %4.</source>
        <translation>%2 قسم کے %1 ریکارڈ ”%3“ کہلاتے ہیں۔ ان میں سے ایک لکھیں: %4۔</translation>
    </message>
    <message>
        <source>It was edited since.</source>
        <translation>اس کے بعد اس میں ترمیم ہوئی۔</translation>
    </message>
    <message>
        <source>Other records refer to it.</source>
        <translation>دوسرے ریکارڈ اس کا حوالہ دیتے ہیں۔</translation>
    </message>
    <message>
        <source>It was removed since.</source>
        <translation>اس کے بعد اسے ہٹا دیا گیا۔</translation>
    </message>
    <message>
        <source>It was changed again since.</source>
        <translation>اس کے بعد یہ پھر بدلا گیا۔</translation>
    </message>
    <message>
        <source>What it referred to is gone.</source>
        <translation>جس کا یہ حوالہ دیتا تھا وہ اب نہیں۔</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed in “%1”. Free some space and try again.</source>
        <translation>ڈسک بھری ہوئی ہے، اس لیے ”%1“ میں کچھ نہیں بدلا گیا۔ جگہ خالی کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Another program is writing to “%1”. Wait until it is done and try again.</source>
        <translation>دوسرا پروگرام ”%1“ میں لکھ رہا ہے۔ اس کے ختم ہونے کا انتظار کریں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>“%1” can only be read, so nothing was changed.</source>
        <translation>”%1“ صرف پڑھی جا سکتی ہے، اس لیے کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore it from a backup.</source>
        <translation>”%1“ خراب ہے۔ اسے بیک اپ سے بحال کریں۔</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check the disk and the permissions.</source>
        <translation>”%1“ پڑھی یا لکھی نہیں جا سکی۔ ڈسک اور اجازتیں جانچیں۔</translation>
    </message>
    <message>
        <source>“%1” did not accept a change; nothing was changed.</source>
        <translation>”%1“ نے تبدیلی قبول نہیں کی؛ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>”%1“ موجود نہیں۔</translation>
    </message>
    <message>
        <source>Only what there can be several of is added or taken away, such as tags.</source>
        <translation>صرف وہی چیزیں بڑھائی یا ہٹائی جاتی ہیں جو کئی ہو سکتی ہیں، جیسے ٹیگ۔</translation>
    </message>
    <message>
        <source>“%1” is a book, and the result would take its place. Name another file.</source>
        <translation>”%1“ کاروباری فائل ہے، اور نتیجہ اس کی جگہ لے لے گا۔ دوسری فائل بتائیں۔</translation>
    </message>
    <message>
        <source>“%1” is kept for the book “%2” beside it. Name another file.</source>
        <translation>”%1“ ساتھ والی کاروباری فائل ”%2“ کے لیے مخصوص ہے۔ دوسری فائل بتائیں۔</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is still chosen in %n records. Keep it, or choose another there first.</source>
        <translation>
            <numerusform>”%1“ ابھی %n ریکارڈ میں چنا ہوا ہے۔ اسے رکھیں، یا پہلے وہاں کچھ اور چنیں۔</numerusform>
            <numerusform>”%1“ ابھی %n ریکارڈوں میں چنا ہوا ہے۔ اسے رکھیں، یا پہلے وہاں کچھ اور چنیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” means something else in files and filters. Choose another name, such as “%2”.</source>
        <translation>فائلوں اور فلٹروں میں ”%1“ کا مطلب کچھ اور ہے۔ دوسرا نام چنیں، جیسے ”%2“۔</translation>
    </message>
    <message>
        <source>The disk is full, so that this book can only be read. To change it, free some space and open it again.</source>
        <translation>ڈسک بھری ہے، اس لیے یہ کاروباری فائل صرف پڑھی جا سکتی ہے۔ بدلنے کے لیے جگہ خالی کر کے دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first, or name another place.</source>
        <translation>فولڈر ”%1“ نہیں ہے۔ پہلے اسے بنائیں، یا دوسری جگہ بتائیں۔</translation>
    </message>
    <message>
        <source>“%1” could not be created: %2. Name a place you may write to.</source>
        <translation>”%1“ نہیں بن سکی: %2۔ ایسی جگہ بتائیں جہاں آپ لکھ سکتے ہوں۔</translation>
    </message>
    <message>
        <source>The disk is full, and without a little room “%1” cannot be opened. Free some space (100 kB will do) and try again.</source>
        <translation>ڈسک بھری ہے، اور تھوڑی جگہ کے بغیر ”%1“ نہیں کھل سکتی۔ جگہ خالی کریں (100 kB کافی ہے) اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>There is a tag “%1” already. Choose another name.</source>
        <translation>ٹیگ ”%1“ پہلے سے ہے۔ دوسرا نام چنیں۔</translation>
    </message>
    <message>
        <source>What was erased stays erased.</source>
        <translation>جو مٹایا گیا وہ مٹا ہی رہتا ہے۔</translation>
    </message>
    <message>
        <source>Another program uses “%1”. Close it and try again.</source>
        <translation>دوسرا پروگرام ”%1“ استعمال کر رہا ہے۔ اسے بند کریں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>This field was removed meanwhile.</source>
        <translation>یہ خانہ اس دوران ہٹا دیا گیا۔</translation>
    </message>
    <message>
        <source>“%1” was altered or cut off since it was made. Use another backup.</source>
        <translation>”%1“ بننے کے بعد بدل گئی یا کٹ گئی ہے۔ دوسرا بیک اپ استعمال کریں۔</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>روک دیا گیا۔ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>Encryption cannot be used on this system.</source>
        <translation>اس سسٹم پر انکرپشن استعمال نہیں ہو سکتی۔</translation>
    </message>
    <message numerus="yes">
        <source>There is not enough memory to work with the passphrase: %n MiB are needed. Close other programs and try again.</source>
        <translation>
            <numerusform>خفیہ عبارت پر کام کے لیے میموری کافی نہیں: %n MiB چاہیے۔ دوسرے پروگرام بند کریں اور دوبارہ کوشش کریں۔</numerusform>
            <numerusform>خفیہ عبارت پر کام کے لیے میموری کافی نہیں: %n MiB چاہیے۔ دوسرے پروگرام بند کریں اور دوبارہ کوشش کریں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was encrypted by a newer Kith. Install the newer version to open it.</source>
        <translation>”%1“ کو Kith کے نئے ورژن نے انکرپٹ کیا ہے۔ اسے کھولنے کے لیے نیا ورژن انسٹال کریں۔</translation>
    </message>
    <message>
        <source>This passphrase does not open “%1”. Type it again as it was set, capital and small letters too.</source>
        <translation>اس خفیہ عبارت سے ”%1“ نہیں کھلتی۔ اسے ویسے ہی دوبارہ لکھیں جیسے مقرر کی گئی تھی، بڑے چھوٹے حروف سمیت۔</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short. Use at least %n letter(s); a few words are best.</source>
        <translation>
            <numerusform>خفیہ عبارت بہت چھوٹی ہے۔ کم از کم %n حرف لکھیں؛ چند الفاظ سب سے بہتر ہیں۔</numerusform>
            <numerusform>خفیہ عبارت بہت چھوٹی ہے۔ کم از کم %n حروف لکھیں؛ چند الفاظ سب سے بہتر ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The second place for backups, “%1”, is not there. Connect it, or choose another in the settings.</source>
        <translation>بیک اپ کی بیرونی جگہ ”%1“ موجود نہیں۔ اسے جوڑیں، یا ترتیبات میں دوسری چنیں۔</translation>
    </message>
    <message>
        <source>A business&apos;s year begins with one of the twelve months: give 1 to 12.</source>
        <translation>کاروبار کا سال بارہ مہینوں میں سے کسی ایک سے شروع ہوتا ہے: 1 سے 12 تک لکھیں۔</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 نہیں لکھی جا سکتی: %2۔ دوسری جگہ چنیں۔</translation>
    </message>
    <message>
        <source>The second place holds no backup of this book yet.</source>
        <translation>بیرونی جگہ پر اس کاروباری فائل کا ابھی کوئی بیک اپ نہیں۔</translation>
    </message>
    <message>
        <source>Backups of another book are in “%1”. Try again, or choose another folder in the settings.</source>
        <translation>”%1“ میں دوسری کاروباری فائل کے بیک اپ ہیں۔ دوبارہ کوشش کریں، یا ترتیبات میں دوسرا فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>The disk is full: there is no room to work in “%1”. Free some space and try again.</source>
        <translation>ڈسک بھری ہے: ”%1“ میں کام کی جگہ نہیں۔ جگہ خالی کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>“%1” has no number left to give to something new: someone changed it. Restore a backup.</source>
        <translation>”%1“ میں نئی چیز کو دینے کے لیے کوئی نمبر نہیں بچا: کسی نے اسے بدلا ہے۔ بیک اپ بحال کریں۔</translation>
    </message>
</context>
<context>
    <name>team</name>
    <message>
        <source>You are working as “%1” now. Choose another name under “Working as” first.</source>
        <translation>آپ اس وقت ”%1“ کے نام سے کام کر رہے ہیں۔ پہلے ”کام پر کون“ میں دوسرا نام چنیں۔</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>A view needs a name to be kept under.</source>
        <translation>منظر رکھنے کے لیے نام چاہیے۔</translation>
    </message>
</context>
</TS>
