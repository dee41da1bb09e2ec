<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>CellText</name>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>बीता कल</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>आने वाला कल</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n दिन पहले</numerusform>
            <numerusform>%n दिन पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n सप्ताह पहले</numerusform>
            <numerusform>%n सप्ताह पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n दिन में</numerusform>
            <numerusform>%n दिन में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>%n सप्ताह में</numerusform>
            <numerusform>%n सप्ताह में</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>अभी-अभी</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n मिनट पहले</numerusform>
            <numerusform>%n मिनट पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n घंटा पहले</numerusform>
            <numerusform>%n घंटे पहले</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no option “%1” here. Did you mean “--%2”?</source>
        <translation>यहाँ विकल्प “%1” नहीं है। क्या आपका मतलब “--%2” था?</translation>
    </message>
    <message>
        <source>There is no option “%1” here. With --help the command lists its options.</source>
        <translation>यहाँ विकल्प “%1” नहीं है। कमांड के साथ --help लिखने पर उसके विकल्प दिखते हैं।</translation>
    </message>
    <message>
        <source>The option “%1” is given twice. Give it once.</source>
        <translation>विकल्प “%1” दो बार लिखा है। एक बार लिखें।</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation>विकल्प “%1” कोई मान नहीं लेता।</translation>
    </message>
    <message>
        <source>The option “%1” needs a value: %1 %2.</source>
        <translation>विकल्प “%1” को मान चाहिए: %1 %2।</translation>
    </message>
    <message>
        <source>“%1” is no whole number: %2 needs one, such as 10.</source>
        <translation>“%1” पूर्ण संख्या नहीं है: %2 को पूर्ण संख्या चाहिए, जैसे 10।</translation>
    </message>
    <message>
        <source>“%1” is too small: %2 must be at least %3.</source>
        <translation>“%1” बहुत छोटा है: %2 कम से कम %3 होना चाहिए।</translation>
    </message>
    <message>
        <source>There is no command “%1”. Did you mean “%2”?</source>
        <translation>“%1” कोई कमांड नहीं है। क्या आपका मतलब “%2” था?</translation>
    </message>
    <message>
        <source>There is no command “%1”. kith --help lists them.</source>
        <translation>“%1” कोई कमांड नहीं है। सूची के लिए kith --help लिखें।</translation>
    </message>
    <message>
        <source>kith %1 %2</source>
        <translation>kith %1 %2</translation>
    </message>
    <message>
        <source>Something is missing. Usage: %1</source>
        <translation>कुछ कमी है। उपयोग: %1</translation>
    </message>
    <message>
        <source>“%1” is one word too many. Usage: %2</source>
        <translation>“%1” एक शब्द ज़्यादा है। उपयोग: %2</translation>
    </message>
    <message>
        <source>“%1” is no language. Use a code such as en, vi, hi, te or ur.</source>
        <translation>“%1” कोई भाषा नहीं है। कोड लिखें, जैसे en, vi, hi, te या ur।</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>बैकअप हो रहा है</translation>
    </message>
    <message>
        <source>Backed up to “%1”, reopened and checked: %2 customers.
</source>
        <translation>“%1” में बैकअप बना, फिर से खोलकर जाँचा गया: %2 ग्राहक।
</translation>
    </message>
    <message>
        <source>Where to? Usage: kith restore FILE --to BOOK</source>
        <translation>कहाँ? उपयोग: kith restore FILE --to BOOK</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>बहाल हो रहा है</translation>
    </message>
    <message>
        <source>Restored to “%1”: %2 customers. Open it with --book.
</source>
        <translation>“%1” में बहाल हुआ: %2 ग्राहक। इसे --book से खोलें।
</translation>
    </message>
    <message>
        <source>copy the book to a file, and prove the copy</source>
        <translation>व्यवसाय फ़ाइल की प्रति बनाए और प्रति को परखे</translation>
    </message>
    <message>
        <source>The copy is reopened, checked and counted before it gets its name. Never overwrites a file.</source>
        <translation>नाम मिलने से पहले प्रति फिर से खोली, जाँची और गिनी जाती है। किसी फ़ाइल के ऊपर नहीं लिखता।</translation>
    </message>
    <message>
        <source>the book to make; never overwrites a file</source>
        <translation>जो व्यवसाय फ़ाइल बनानी है; किसी फ़ाइल के ऊपर नहीं लिखता</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>जाँच हो रही है</translation>
    </message>
    <message>
        <source>Repaired: %1
</source>
        <translation>मरम्मत हुई: %1
</translation>
    </message>
    <message>
        <source>The book is in order.
</source>
        <translation>व्यवसाय फ़ाइल ठीक है।
</translation>
    </message>
    <message>
        <source>kith check --repair builds what is derived again.
</source>
        <translation>निकाली गई चीज़ें फिर से बनाने के लिए: kith check --repair
</translation>
    </message>
    <message>
        <source>Restore a backup: kith restore FILE --to BOOK.
</source>
        <translation>बैकअप बहाल करें: kith restore FILE --to BOOK।
</translation>
    </message>
    <message>
        <source>look for damage; exit status 1 if anything is wrong</source>
        <translation>ख़राबी खोजे; कुछ ग़लत हो तो निकास स्थिति 1</translation>
    </message>
    <message>
        <source>Checks the file, the references between records, and what is derived (search, sums, order) against its source.</source>
        <translation>फ़ाइल, रिकॉर्डों के आपसी संदर्भ, और निकाली गई चीज़ें (खोज, योग, क्रम) उनके स्रोत से मिलाकर जाँचता है।</translation>
    </message>
    <message>
        <source>build what is derived again</source>
        <translation>निकाली गई चीज़ें फिर से बनाए</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>निर्यात हो रहा है</translation>
    </message>
    <message>
        <source>%1 %2 written to “%3”.</source>
        <translation>%1 %2 फ़ाइल “%3” में लिखे गए।</translation>
    </message>
    <message>
        <source>write a table that the import takes back without loss</source>
        <translation>ऐसी तालिका लिखे जिसे आयात बिना नुक़सान वापस ले</translation>
    </message>
    <message>
        <source>Text that a spreadsheet would take for a formula gets a &apos; before it; the import takes it off. --exact leaves everything as it is.</source>
        <translation>जिस पाठ को स्प्रेडशीट सूत्र समझे उसके आगे &apos; लगता है; आयात उसे हटा देता है। --exact सब कुछ ज्यों का त्यों रखता है।</translation>
    </message>
    <message>
        <source>only those for which it holds</source>
        <translation>केवल वे जो शर्त पूरी करें</translation>
    </message>
    <message>
        <source>which fields; else all that an import takes</source>
        <translation>कौन-से फ़ील्ड; नहीं तो वे सब जो आयात हो सकें</translation>
    </message>
    <message>
        <source>else by the ending of FILE, else csv</source>
        <translation>नहीं तो FILE के प्रत्यय से, नहीं तो csv</translation>
    </message>
    <message>
        <source>no mark of UTF-8 and no &apos; before formulas</source>
        <translation>न UTF-8 का चिह्न, न सूत्रों के आगे &apos;</translation>
    </message>
    <message>
        <source>Generating customers</source>
        <translation>ग्राहक बनाए जा रहे हैं</translation>
    </message>
    <message>
        <source>Added %1 made-up customers in %2 s. kith undo takes them away.
</source>
        <translation>%1 काल्पनिक ग्राहक %2 सेकंड में जोड़े गए। हटाने के लिए kith undo लिखें।
</translation>
    </message>
    <message>
        <source>fill the book with made-up customers, for trials and measurements</source>
        <translation>आज़माने और मापने के लिए व्यवसाय फ़ाइल में काल्पनिक ग्राहक भरे</translation>
    </message>
    <message>
        <source>The same seed gives the same customers.</source>
        <translation>एक ही बीज से वही ग्राहक बनते हैं।</translation>
    </message>
    <message>
        <source>how many (1000)</source>
        <translation>कितने (1000)</translation>
    </message>
    <message>
        <source>which ones (1)</source>
        <translation>कौन-से (1)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>There never was a %1.</source>
        <translation>%1 कभी था ही नहीं।</translation>
    </message>
    <message>
        <source>show what happened to a record, when and by whom</source>
        <translation>दिखाए कि रिकॉर्ड के साथ क्या हुआ, कब और किसने किया</translation>
    </message>
    <message>
        <source>“%1” maps nothing. Write FIELD=COLUMN, such as name=&quot;Client name&quot; or name=2.</source>
        <translation>“%1” कुछ नहीं जोड़ता। FIELD=COLUMN लिखें, जैसे name=&quot;ग्राहक का नाम&quot; या name=2।</translation>
    </message>
    <message>
        <source>“%1” separates no columns. Give one character: , ; | or tab.</source>
        <translation>“%1” कॉलम अलग नहीं करता। एक चिह्न लिखें: , ; | या tab।</translation>
    </message>
    <message>
        <source>“%1” is no form of a date. Give the order: dmy, mdy or ymd.</source>
        <translation>“%1” तिथि का कोई रूप नहीं है। क्रम लिखें: dmy, mdy या ymd।</translation>
    </message>
    <message>
        <source>“%1” begins no decimals. Give . or ,</source>
        <translation>“%1” दशमलव चिह्न नहीं है। . या , लिखें</translation>
    </message>
    <message>
        <source>“%1” is nothing to do with duplicates. Give skip, update or add.</source>
        <translation>“%1” दोहरे रिकॉर्डों का कोई उपाय नहीं है। skip, update या add लिखें।</translation>
    </message>
    <message>
        <source>“%1” is no encoding. Give one such as utf-8, utf-16 or windows-1258.</source>
        <translation>“%1” कोई एन्कोडिंग नहीं है। कोई एक लिखें, जैसे utf-8, utf-16 या windows-1258।</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Row is</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Of the rows already in the book %1 are the same, %2 add something, %3 differ.
</source>
        <translation>पहले से मौजूद पंक्तियों में %1 समान हैं, %2 कुछ जोड़ती हैं, %3 अलग हैं।
</translation>
    </message>
    <message>
        <source>%1 rows: %2 would be added, %3 updated, %4 skipped, %5 rejected. Nothing was changed.
</source>
        <translation>%1 पंक्तियाँ: %2 जोड़ी, %3 अद्यतन, %4 छोड़ी, %5 अस्वीकार की जाएँगी। कुछ नहीं बदला गया।
</translation>
    </message>
    <message>
        <source>%1 rows: %2 added, %3 updated, %4 skipped, %5 rejected.
</source>
        <translation>%1 पंक्तियाँ: %2 जोड़ी गईं, %3 अद्यतन, %4 छोड़ी गईं, %5 अस्वीकृत।
</translation>
    </message>
    <message>
        <source>Made beside: %1 %2.
</source>
        <translation>साथ में बने: %1 %2।
</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>आयात हो रहा है</translation>
    </message>
    <message>
        <source>which column a field is in, by header or number</source>
        <translation>फ़ील्ड किस कॉलम में है, शीर्षक या क्रमांक से</translation>
    </message>
    <message>
        <source>keep the columns used for the next time</source>
        <translation>कॉलमों का यह मिलान अगली बार के लिए रखे</translation>
    </message>
    <message>
        <source>use columns that were kept</source>
        <translation>रखा हुआ मिलान इस्तेमाल करे</translation>
    </message>
    <message>
        <source>of the letters, such as windows-1258; else found out</source>
        <translation>अक्षरों की एन्कोडिंग, जैसे windows-1258; नहीं तो ख़ुद पता</translation>
    </message>
    <message>
        <source>between columns: , ; | or tab; else found out</source>
        <translation>कॉलमों के बीच: , ; | या tab; नहीं तो ख़ुद पता</translation>
    </message>
    <message>
        <source>dmy, mdy or ymd; else found out</source>
        <translation>dmy, mdy या ymd; नहीं तो ख़ुद पता</translation>
    </message>
    <message>
        <source>what begins decimals, . or ,; else found out</source>
        <translation>दशमलव चिह्न, . या ,; नहीं तो ख़ुद पता</translation>
    </message>
    <message>
        <source>what to do with rows that are in the book already (skip)</source>
        <translation>पहले से मौजूद पंक्तियों का क्या करे (skip)</translation>
    </message>
    <message>
        <source>make records that rows name and the book lacks</source>
        <translation>जिन रिकॉर्डों का नाम है पर वे नहीं हैं, उन्हें बनाए</translation>
    </message>
    <message>
        <source>where rows that were not taken go, with line and reason</source>
        <translation>न ली गई पंक्तियाँ पंक्ति-क्रमांक और कारण के साथ कहाँ जाएँ</translation>
    </message>
    <message>
        <source>show what would happen, and change nothing</source>
        <translation>केवल दिखाए कि क्या होगा, कुछ न बदले</translation>
    </message>
    <message>
        <source>All accepted rows or none, in one step that undo takes back. Columns are found by their names
and content; --dry-run shows what would happen. Exit status 3: some rows were rejected.</source>
        <translation>सभी सही पंक्तियाँ या कोई नहीं, एक ही चरण में जिसे पूर्ववत किया जा सकता है। कॉलम नाम और
सामग्री से पहचाने जाते हैं; --dry-run दिखाता है कि क्या होगा। निकास स्थिति 3: कुछ पंक्तियाँ अस्वीकृत हुईं।</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>No %1.</source>
        <translation>कोई %1 नहीं।</translation>
    </message>
    <message>
        <source>%1 of %2 are shown. --limit N shows more; --after &apos;%3&apos; goes on.</source>
        <translation>%2 में से %1 दिखाए गए। और के लिए --limit N; आगे के लिए --after &apos;%3&apos;।</translation>
    </message>
    <message>
        <source>list customers, contacts, tasks …</source>
        <translation>ग्राहकों, संपर्कों, कार्यों … की सूची दिखाए</translation>
    </message>
    <message>
        <source>KIND: customers, contacts, employees, tags, needs, tasks, interactions, custom_fields.
FILTER: city = &quot;Huế&quot; and tag in (vip, wholesale) and not last_contact within 90 days
JSON: {&quot;kind&quot;, &quot;count&quot;, &quot;rows&quot;, &quot;next&quot;}; rows hold every field, and next is for --after.</source>
        <translation>KIND: customers, contacts, employees, tags, needs, tasks, interactions, custom_fields.
FILTER: city = &quot;Huế&quot; and tag in (vip, wholesale) and not last_contact within 90 days
JSON: {&quot;kind&quot;, &quot;count&quot;, &quot;rows&quot;, &quot;next&quot;}; rows में हर फ़ील्ड है, और next का उपयोग --after में है।</translation>
    </message>
    <message>
        <source>the order; several fields with commas</source>
        <translation>क्रम; कई फ़ील्ड अल्पविराम से</translation>
    </message>
    <message>
        <source>how many at most (1000)</source>
        <translation>अधिक से अधिक कितने (1000)</translation>
    </message>
    <message>
        <source>go on where the list before ended</source>
        <translation>वहाँ से आगे जहाँ पिछली सूची ख़त्म हुई</translation>
    </message>
    <message>
        <source>“%1” cannot be logged. Did you mean “%2”?</source>
        <translation>“%1” दर्ज नहीं हो सकता। क्या आपका मतलब “%2” था?</translation>
    </message>
    <message>
        <source>“%1” cannot be logged. There are %2.</source>
        <translation>“%1” दर्ज नहीं हो सकता। ये हो सकते हैं: %2।</translation>
    </message>
    <message>
        <source>A customer and a contact are called “%1”: give %2 or %3.</source>
        <translation>“%1” नाम का ग्राहक भी है और संपर्क भी: %2 या %3 लिखें।</translation>
    </message>
    <message>
        <source>With whom? Add --with CUSTOMER, by name or id.</source>
        <translation>किसके साथ? नाम या आईडी से --with CUSTOMER जोड़ें।</translation>
    </message>
    <message>
        <source>Logged as interaction:%1.
</source>
        <translation>interaction:%1 के रूप में दर्ज हुआ।
</translation>
    </message>
    <message>
        <source>To do on %1: task:%2.
</source>
        <translation>%1 को करना है: task:%2।
</translation>
    </message>
    <message>
        <source>write down a call, a visit … and the next step</source>
        <translation>कॉल, मुलाक़ात … और अगला क़दम दर्ज करे</translation>
    </message>
    <message>
        <source>kith --as Asha log call --with &quot;Nguyễn Thị Hương&quot; --outcome interested --text &quot;Wants 20 kg&quot; --follow-up tomorrow</source>
        <translation>kith --as Asha log call --with &quot;Nguyễn Thị Hương&quot; --outcome interested --text &quot;20 किलो चाहिए&quot; --follow-up tomorrow</translation>
    </message>
    <message>
        <source>a customer or contact, by id or name; any number</source>
        <translation>ग्राहक या संपर्क, आईडी या नाम से; जितने भी हों</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>क्या कहा गया</translation>
    </message>
    <message>
        <source>talked, no_answer, call_back, sold … or your word</source>
        <translation>talked, no_answer, call_back, sold … या आपका शब्द</translation>
    </message>
    <message>
        <source>how long it took</source>
        <translation>कितना समय लगा</translation>
    </message>
    <message>
        <source>phone, whatsapp, zalo … or your word</source>
        <translation>phone, whatsapp, zalo … या आपका शब्द</translation>
    </message>
    <message>
        <source>who began</source>
        <translation>पहल किसने की</translation>
    </message>
    <message>
        <source>Made the book “%1” in %2. From now on it is the one that opens.
</source>
        <translation>व्यवसाय फ़ाइल “%1” %2 में बनी। अब से यही खुलेगी।
</translation>
    </message>
    <message>
        <source>It has %1 made-up customers and %2 talks with them.
</source>
        <translation>इसमें %1 काल्पनिक ग्राहक और उनसे %2 बातचीत हैं।
</translation>
    </message>
    <message>
        <source>create a book</source>
        <translation>व्यवसाय फ़ाइल बनाए</translation>
    </message>
    <message>
        <source>Never overwrites a file; --book is ignored.</source>
        <translation>किसी फ़ाइल के ऊपर नहीं लिखता; --book अनदेखा होता है।</translation>
    </message>
    <message>
        <source>the base currency, such as EUR, INR or VND; else the system&apos;s</source>
        <translation>मूल मुद्रा, जैसे EUR, INR या VND; नहीं तो सिस्टम की</translation>
    </message>
    <message>
        <source>fill it with a small, lively business to try</source>
        <translation>आज़माने के लिए एक छोटा, चलता हुआ व्यवसाय भरे</translation>
    </message>
    <message>
        <source>A %1 has no field “%2”. Did you mean “%3”?</source>
        <translation>%1 में फ़ील्ड “%2” नहीं है। क्या आपका मतलब “%3” था?</translation>
    </message>
    <message>
        <source>A %1 has no field “%2”. It has: %3.</source>
        <translation>%1 में फ़ील्ड “%2” नहीं है। इसमें ये हैं: %3।</translation>
    </message>
    <message>
        <source>“%1” sets no field. Write FIELD=VALUE, such as name=&quot;Anna Rao&quot;.</source>
        <translation>“%1” कोई फ़ील्ड नहीं भरता। FIELD=VALUE लिखें, जैसे name=&quot;अमित शर्मा&quot;।</translation>
    </message>
    <message>
        <source>Added %1.
</source>
        <translation>%1 जोड़ा गया।
</translation>
    </message>
    <message>
        <source>Changed %1.
</source>
        <translation>%1 बदला गया।
</translation>
    </message>
    <message>
        <source>%1 is so already: nothing was changed.
</source>
        <translation>%1 पहले से ऐसा है: कुछ नहीं बदला गया।
</translation>
    </message>
    <message>
        <source>Removed %1. kith undo brings it back.
</source>
        <translation>%1 हटाया गया। वापस लाने के लिए kith undo लिखें।
</translation>
    </message>
    <message>
        <source>add one record</source>
        <translation>एक रिकॉर्ड जोड़े</translation>
    </message>
    <message>
        <source>kith add customer name=&quot;Nguyễn Thị Hương&quot; phone=&quot;0912 345 678&quot; city=Huế tags=vip
A further phone is phone_2, its label phone_2_label. A field of your own:
kith add custom_field kind=customer label=&quot;Shoe size&quot; type=number
with type text, number, money, date, yes_no, link or choice (then choices=&quot;small, large&quot;).</source>
        <translation>kith add customer name=&quot;Nguyễn Thị Hương&quot; phone=&quot;0912 345 678&quot; city=Huế tags=vip
एक और फ़ोन phone_2 है, उसका लेबल phone_2_label। आपका अपना फ़ील्ड:
kith add custom_field kind=customer label=&quot;जूते का नाप&quot; type=number
जिसमें type हो text, number, money, date, yes_no, link या choice (तब choices=&quot;छोटा, बड़ा&quot;)।</translation>
    </message>
    <message>
        <source>change one record</source>
        <translation>एक रिकॉर्ड बदले</translation>
    </message>
    <message>
        <source>FIELD= with nothing behind it empties a field.</source>
        <translation>FIELD= जिसके बाद कुछ न हो, फ़ील्ड ख़ाली कर देता है।</translation>
    </message>
    <message>
        <source>remove one record, with what belongs to it</source>
        <translation>एक रिकॉर्ड हटाए, जो कुछ उसका है उसके साथ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>find records by any part of a name, a number or a note</source>
        <translation>नाम, नंबर या नोट के किसी भी हिस्से से रिकॉर्ड खोजे</translation>
    </message>
    <message>
        <source>Names are found whatever their script, case and accents, telephone numbers by some of their digits.</source>
        <translation>नाम किसी भी लिपि, छोटे-बड़े अक्षर और मात्रा-चिह्न में मिल जाते हैं, फ़ोन नंबर कुछ अंकों से।</translation>
    </message>
    <message>
        <source>how many to show at most (50)</source>
        <translation>अधिक से अधिक कितने दिखाए (50)</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>%1 नहीं है।</translation>
    </message>
    <message>
        <source>show one record</source>
        <translation>एक रिकॉर्ड दिखाए</translation>
    </message>
    <message>
        <source>ID: customer:12, 12, or a name that only one has.</source>
        <translation>ID: customer:12, 12, या ऐसा नाम जो केवल एक का हो।</translation>
    </message>
    <message>
        <source>  kept %1 %2: %3
</source>
        <translation>  रखा गया %1 %2: %3
</translation>
    </message>
    <message>
        <source>the number of steps</source>
        <translation>क़दमों की संख्या</translation>
    </message>
    <message numerus="yes">
        <source>There were only %n step(s).</source>
        <translation>
            <numerusform>केवल %n क़दम था।</numerusform>
            <numerusform>केवल %n क़दम थे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>पूर्ववत किया: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>फिर से किया: %1</translation>
    </message>
    <message>
        <source>take back the last change, or the last N, also of earlier days</source>
        <translation>पिछला बदलाव, या पिछले N, पूर्ववत करे, पहले के दिनों के भी</translation>
    </message>
    <message>
        <source>What was edited since is kept, and listed.</source>
        <translation>जो बाद में बदला गया वह रहता है और दिखाया जाता है।</translation>
    </message>
    <message>
        <source>do again what was taken back</source>
        <translation>पूर्ववत किया हुआ फिर से करे</translation>
    </message>
    <message>
        <source>the book; else $KITH_BOOK, else the last one opened</source>
        <translation>व्यवसाय फ़ाइल; नहीं तो $KITH_BOOK, नहीं तो जो पिछली बार खुली थी</translation>
    </message>
    <message>
        <source>who is working, by name or id; every change carries them</source>
        <translation>कौन काम कर रहा है, नाम या आईडी से; हर बदलाव पर उनका नाम रहता है</translation>
    </message>
    <message>
        <source>the language of messages, such as vi or hi</source>
        <translation>संदेशों की भाषा, जैसे vi या hi</translation>
    </message>
    <message>
        <source>the colours of the window: light or dark; else the system&apos;s</source>
        <translation>खिड़की के रंग: light (हल्के) या dark (गहरे); नहीं तो सिस्टम के</translation>
    </message>
    <message>
        <source>print one JSON document instead of a table</source>
        <translation>तालिका की जगह एक JSON दस्तावेज़ छापे</translation>
    </message>
    <message>
        <source>write the result to a file, whole or not at all</source>
        <translation>परिणाम फ़ाइल में लिखे, पूरा या बिल्कुल नहीं</translation>
    </message>
    <message>
        <source>explain the program, or the command it stands with</source>
        <translation>प्रोग्राम, या साथ लिखी कमांड, समझाए</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>संस्करण छापे</translation>
    </message>
    <message>
        <source>Usage: kith [OPTION…] [COMMAND …]

Without a command the window opens.

Commands:
</source>
        <translation>उपयोग: kith [OPTION…] [COMMAND …]

कमांड के बिना खिड़की खुलती है।

कमांड:
</translation>
    </message>
    <message>
        <source>
Options of all commands:
</source>
        <translation>
सभी कमांडों के विकल्प:
</translation>
    </message>
    <message>
        <source>
kith COMMAND --help tells more about a command.
Exit status: 0 done; 1 failed, nothing was changed; 2 wrong command line; 3 done, but some rows were rejected.
</source>
        <translation>
किसी कमांड के बारे में और: kith COMMAND --help
निकास स्थिति: 0 हो गया; 1 नहीं हुआ, कुछ नहीं बदला; 2 ग़लत कमांड; 3 हो गया, पर कुछ पंक्तियाँ अस्वीकृत हुईं।
</translation>
    </message>
    <message>
        <source>Usage: kith %1 %2</source>
        <translation>उपयोग: kith %1 %2</translation>
    </message>
    <message>
        <source>
Options:
</source>
        <translation>
विकल्प:
</translation>
    </message>
    <message>
        <source>The standard output is closed. Name a file with -o.</source>
        <translation>मानक आउटपुट बंद है। -o से फ़ाइल बताएँ।</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Name a file in a folder you may write to.</source>
        <translation>“%1” नहीं लिखी जा सकती: %2। ऐसे फ़ोल्डर की फ़ाइल बताएँ जिसमें आप लिख सकते हों।</translation>
    </message>
    <message>
        <source>The result could not be written to the standard output: %1.</source>
        <translation>परिणाम मानक आउटपुट पर नहीं लिखा जा सका: %1।</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Free some room or name another place; what was there is unchanged.</source>
        <translation>“%1” नहीं लिखी जा सकी: %2। जगह ख़ाली करें या दूसरी जगह बताएँ; जो वहाँ था ज्यों का त्यों है।</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> / %1</translation>
    </message>
    <message>
        <source>, %1 a second</source>
        <translation>, %1 प्रति सेकंड</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, %1 शेष</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 से॰</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 मि॰ %2 से॰</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 घं॰ %2 मि॰</translation>
    </message>
    <message>
        <source>There is no %1 called “%2”. kith list %3 shows what there is.</source>
        <translation>“%2” नाम का कोई %1 नहीं है। kith list %3 से देखें कि क्या-क्या है।</translation>
    </message>
    <message>
        <source>There is no %1 called exactly “%2”. Alike are: %3.</source>
        <translation>ठीक “%2” नाम का कोई %1 नहीं है। मिलते-जुलते ये हैं: %3।</translation>
    </message>
    <message>
        <source>There is no %1. kith list %2 shows what there is.</source>
        <translation>%1 नहीं है। kith list %2 से देखें कि क्या-क्या है।</translation>
    </message>
    <message>
        <source>An empty text names no %1. Give an id or a name.</source>
        <translation>ख़ाली पाठ से कोई %1 नहीं पहचाना जाता। आईडी या नाम लिखें।</translation>
    </message>
    <message>
        <source>%1 %2 are called “%3”: %4. Give the id of the one you mean.</source>
        <translation>%1 %2 “%3” कहलाते हैं: %4। जो चाहिए उसकी आईडी लिखें।</translation>
    </message>
    <message>
        <source>There is no backup of just now: %1</source>
        <translation>अभी का कोई बैकअप नहीं है: %1</translation>
    </message>
    <message>
        <source>There is no book at “%1”. Name one with --book, or make one: kith new FILE.</source>
        <translation>“%1” पर कोई व्यवसाय फ़ाइल नहीं है। --book से बताएँ, या बनाएँ: kith new FILE।</translation>
    </message>
    <message>
        <source>“%1” is no kind of record. Did you mean “%2”?</source>
        <translation>“%1” रिकॉर्ड का कोई प्रकार नहीं है। क्या आपका मतलब “%2” था?</translation>
    </message>
    <message>
        <source>“%1” is no kind of record. There are %2.</source>
        <translation>“%1” रिकॉर्ड का कोई प्रकार नहीं है। प्रकार ये हैं: %2।</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>अंक</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Duplicates are looked for among customers, contacts and employees.</source>
        <translation>दोहरे रिकॉर्ड केवल ग्राहकों, संपर्कों और कर्मचारियों में खोजे जाते हैं।</translation>
    </message>
    <message>
        <source>Comparing records</source>
        <translation>रिकॉर्डों की तुलना हो रही है</translation>
    </message>
    <message>
        <source>No two %1 look alike.</source>
        <translation>कोई दो %1 एक जैसे नहीं लगते।</translation>
    </message>
    <message numerus="yes">
        <source>Merged into %1 “%2”; %n link(s) moved along. kith undo takes it apart again.
</source>
        <translation>
            <numerusform>%1 “%2” में मिलाया गया; %n संबंध साथ आया। अलग करने के लिए kith undo लिखें।
</numerusform>
            <numerusform>%1 “%2” में मिलाया गया; %n संबंध साथ आए। अलग करने के लिए kith undo लिखें।
</numerusform>
        </translation>
    </message>
    <message>
        <source>list customers or contacts that look like one and the same</source>
        <translation>वे ग्राहक या संपर्क दिखाए जो एक ही लगते हैं</translation>
    </message>
    <message>
        <source>the lowest score listed (50)</source>
        <translation>सबसे कम अंक जो दिखाया जाए (50)</translation>
    </message>
    <message>
        <source>how many pairs at most (1000)</source>
        <translation>अधिक से अधिक कितने जोड़े (1000)</translation>
    </message>
    <message>
        <source>make one record of several; nothing linked to them is lost</source>
        <translation>कई रिकॉर्डों को एक करे; उनसे जुड़ा कुछ खोता नहीं</translation>
    </message>
    <message>
        <source>KEEP stays as it is and takes what it lacks from the others: phones, e-mails, addresses, tags and notes
are joined. Interactions, tasks, contacts and needs of the others become those of KEEP.</source>
        <translation>KEEP जैसा है वैसा रहता है और जो कमी हो वह दूसरों से लेता है: फ़ोन, ई-मेल, पते, टैग और नोट
जोड़ दिए जाते हैं। दूसरों की बातचीत, कार्य, संपर्क और ज़रूरतें KEEP की हो जाती हैं।</translation>
    </message>
    <message>
        <source>Putting back</source>
        <translation>वापस लाया जा रहा है</translation>
    </message>
    <message>
        <source>Building again</source>
        <translation>फिर से बनाया जा रहा है</translation>
    </message>
    <message>
        <source>kith: the last program that had this book open did not close it; looking for damage.</source>
        <translation>kith: पिछली बार प्रोग्राम ने यह व्यवसाय फ़ाइल ठीक से बंद नहीं की; ख़राबी खोजी जा रही है।</translation>
    </message>
    <message>
        <source>kith: search and order are of another version of Kith or of ICU; they are made again.</source>
        <translation>kith: खोज और क्रम Kith या ICU के दूसरे संस्करण के हैं; फिर से बनाए जा रहे हैं।</translation>
    </message>
    <message>
        <source>Making search and order again</source>
        <translation>खोज और क्रम फिर से बनाए जा रहे हैं</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it as 2026-03-31T15:00, yesterday 3pm, or 10 min ago.</source>
        <translation>“%1” समय नहीं है। इसे 2026-03-31T15:00, yesterday 3pm या 10 min ago लिखें।</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-03-31, tomorrow, fri 3pm, or +3 days.</source>
        <translation>“%1” दिन नहीं है। इसे 2026-03-31, tomorrow, fri 3pm या +3 days लिखें।</translation>
    </message>
    <message>
        <source>when it was: 2026-03-31T15:00, &quot;yesterday 3pm&quot;; else now</source>
        <translation>कब हुआ: 2026-03-31T15:00, &quot;yesterday 3pm&quot;; नहीं तो अभी</translation>
    </message>
    <message>
        <source>adds a task for then: 2026-03-31, &quot;fri 3pm&quot;, &quot;in 2 weeks&quot;</source>
        <translation>तब का कार्य जोड़े: 2026-03-31, &quot;fri 3pm&quot;, &quot;in 2 weeks&quot;</translation>
    </message>
    <message>
        <source>The option “%1” names no file: what follows it is empty.</source>
        <translation>विकल्प “%1” कोई फ़ाइल नहीं बताता: उसके बाद ख़ाली है।</translation>
    </message>
    <message>
        <source>kith: It is done, but what there was to say of it is lost. %1</source>
        <translation>kith: काम हो गया, पर उसके बारे में जो कहना था वह खो गया। %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>पंक्ति %1: %2</translation>
    </message>
    <message>
        <source>All rejected rows are in “%1”.</source>
        <translation>सभी अस्वीकृत पंक्तियाँ “%1” में हैं।</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more. --rejects FILE writes them all, with the reasons.</source>
        <translation>
            <numerusform>… और %n और। --rejects FILE सबको कारणों के साथ लिखता है।</numerusform>
            <numerusform>… और %n और। --rejects FILE सबको कारणों के साथ लिखता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>The result cannot take the place of “%1”, which is to be imported. Name another file.</source>
        <translation>परिणाम “%1” की जगह नहीं ले सकता, जिसे आयात करना है। दूसरी फ़ाइल बताएँ।</translation>
    </message>
    <message>
        <source>it is a device, not a file</source>
        <translation>यह उपकरण है, फ़ाइल नहीं</translation>
    </message>
    <message>
        <source>%1 customers are too many. Give --customers up to %2.</source>
        <translation>%1 ग्राहक बहुत ज़्यादा हैं। --customers अधिक से अधिक %2 लिखें।</translation>
    </message>
    <message>
        <source>kith: %1 is still to come. What is planned is a task: kith add task.</source>
        <translation>kith: %1 अभी आना है। जो सोचा है वह कार्य है: kith add task।</translation>
    </message>
    <message>
        <source>kith: The follow-up on %1 is already past.</source>
        <translation>kith: दोबारा संपर्क का दिन %1 बीत चुका है।</translation>
    </message>
    <message>
        <source>The field “%1” is given twice: “%2” and “%3”. Give it once.</source>
        <translation>फ़ील्ड “%1” दो बार लिखा है: “%2” और “%3”। एक बार लिखें।</translation>
    </message>
    <message>
        <source>“%1” is no format of an export. Give csv, tsv, xlsx or json.</source>
        <translation>“%1” निर्यात का कोई प्रारूप नहीं है। csv, tsv, xlsx या json लिखें।</translation>
    </message>
    <message>
        <source>of a workbook; else the first visible one with data</source>
        <translation>कार्यपुस्तिका की शीट; नहीं तो पहली दिखने वाली जिसमें डेटा हो</translation>
    </message>
    <message>
        <source>take in a table: CSV, TSV, XLSX or JSON, known by its content</source>
        <translation>तालिका आयात करे: CSV, TSV, XLSX या JSON, सामग्री से पहचानकर</translation>
    </message>
    <message>
        <source>%1 customers need about %2, and %3 are free beside the book. Free some space, or give fewer.</source>
        <translation>%1 ग्राहकों को लगभग %2 चाहिए, और व्यवसाय फ़ाइल के पास %3 ख़ाली है। जगह ख़ाली करें, या कम लिखें।</translation>
    </message>
    <message>
        <source>Backed up to “%1”, encrypted, decrypted again and checked: %2 customers.
</source>
        <translation>“%1” में बैकअप बना, एन्क्रिप्ट किया गया, फिर डिक्रिप्ट करके जाँचा गया: %2 ग्राहक।
</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of people who were erased since were erased again.</source>
        <translation>
            <numerusform>बाद में मिटाए गए लोगों का %n रिकॉर्ड फिर से मिटाया गया।</numerusform>
            <numerusform>बाद में मिटाए गए लोगों के %n रिकॉर्ड फिर से मिटाए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>encrypt it with a passphrase</source>
        <translation>पासफ़्रेज़ से एन्क्रिप्ट करे</translation>
    </message>
    <message>
        <source>make a book of a backup, encrypted or not, in a new place</source>
        <translation>बैकअप से, एन्क्रिप्टेड हो या नहीं, नई जगह पर व्यवसाय फ़ाइल बनाए</translation>
    </message>
    <message>
        <source>Name the two that are not the same: kith duplicates --not-same customer:3 customer:9.</source>
        <translation>जो दो एक ही नहीं हैं उन्हें बताएँ: kith duplicates --not-same customer:3 customer:9।</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same: they are no longer listed as duplicates. kith undo takes it back.
</source>
        <translation>%1 और %2 एक ही नहीं हैं: वे अब दोहरे रिकॉर्डों में नहीं दिखेंगे। वापस लेने के लिए kith undo लिखें।
</translation>
    </message>
    <message>
        <source>It is known that %1 and %2 are not the same.
</source>
        <translation>पहले से मालूम है कि %1 और %2 एक ही नहीं हैं।
</translation>
    </message>
    <message>
        <source>One kind at a time: kith duplicates contacts.</source>
        <translation>एक बार में एक ही प्रकार: kith duplicates contacts।</translation>
    </message>
    <message>
        <source>By external id, e-mail, telephone number, address, and names in any script; with a score from 0 to 100 and the
reasons, best first. kith merge makes one of them; --not-same A B remembers for everybody that they are two.</source>
        <translation>बाहरी आईडी, ई-मेल, फ़ोन नंबर, पते और किसी भी लिपि के नामों से; 0 से 100 तक अंक और कारणों के साथ,
सबसे अच्छे पहले। kith merge उन्हें एक करता है; --not-same A B सबके लिए याद रखता है कि वे दो हैं।</translation>
    </message>
    <message>
        <source>say that the two named are not the same</source>
        <translation>बताए कि ये दो एक ही नहीं हैं</translation>
    </message>
    <message>
        <source>about others as well; only the link goes</source>
        <translation>दूसरों के बारे में भी; केवल जोड़ हटेगा</translation>
    </message>
    <message>
        <source>persons of their own; only the link goes (--with-contacts takes them, too)</source>
        <translation>अपने-आप में व्यक्ति; केवल जोड़ हटेगा (--with-contacts उन्हें भी मिटाता है)</translation>
    </message>
    <message>
        <source>To be erased for good: %1 “%2”
</source>
        <translation>हमेशा के लिए मिटेगा: %1 “%2”
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
        <translation>हटाए गए</translation>
    </message>
    <message>
        <source>Lines of the history</source>
        <translation>इतिहास की पंक्तियाँ</translation>
    </message>
    <message>
        <source>What stays:
</source>
        <translation>जो रहेगा:
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
        <translation>इसे पूर्ववत नहीं किया जा सकता। पहले के बैकअपों में ये रिकॉर्ड तब तक रहेंगे जब तक वे बैकअप हट न जाएँ; बहाल करने पर ये फिर से मिटा दिए जाते हैं। दूसरों के नोटों में इस व्यक्ति के बारे में जो लिखा है वह रहेगा।
</translation>
    </message>
    <message>
        <source>Nothing was erased: there is nobody to ask. Say --yes to do it.</source>
        <translation>कुछ नहीं मिटाया गया: पूछने के लिए कोई नहीं है। मिटाने के लिए --yes लिखें।</translation>
    </message>
    <message>
        <source>Type the name to erase, or press Enter to stop: </source>
        <translation>मिटाने के लिए नाम लिखें, या रुकने के लिए Enter दबाएँ: </translation>
    </message>
    <message>
        <source>Stopped. Nothing was erased.</source>
        <translation>रोक दिया गया। कुछ नहीं मिटाया गया।</translation>
    </message>
    <message>
        <source>Personal data is erased of customers and contacts. Name one of them.</source>
        <translation>निजी डेटा ग्राहकों और संपर्कों का मिटाया जाता है। उनमें से किसी एक को बताएँ।</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>मिटाया जा रहा है</translation>
    </message>
    <message>
        <source>The records are gone; what the file may still hold of them goes when no other program uses it.</source>
        <translation>रिकॉर्ड मिट चुके हैं; फ़ाइल में उनका जो अंश अब भी हो, वह तब मिटेगा जब कोई और प्रोग्राम उसे इस्तेमाल न कर रहा हो।</translation>
    </message>
    <message>
        <source>Erased: %1.
</source>
        <translation>मिटाया गया: %1।
</translation>
    </message>
    <message>
        <source>Shows what goes and what stays, and asks. A backup is made and checked before; restoring it, or an
older one, erases the person again. It cannot be undone.</source>
        <translation>दिखाता है कि क्या मिटेगा और क्या रहेगा, और पूछता है। पहले बैकअप बनता और जाँचा जाता है; उसे या
किसी पुराने बैकअप को बहाल करने पर व्यक्ति फिर से मिटा दिया जाता है। इसे पूर्ववत नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>the customer&apos;s contacts go, too</source>
        <translation>ग्राहक के संपर्क भी मिटाए</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>पूछे नहीं</translation>
    </message>
    <message>
        <source>“%1” is no format of a report. Give pdf, csv, xlsx or json.</source>
        <translation>“%1” रिपोर्ट का कोई प्रारूप नहीं है। pdf, csv, xlsx या json लिखें।</translation>
    </message>
    <message>
        <source>There is no report “%1”. Did you mean “%2”?</source>
        <translation>“%1” कोई रिपोर्ट नहीं है। क्या आपका मतलब “%2” था?</translation>
    </message>
    <message>
        <source>There is no report “%1”. There are %2.</source>
        <translation>“%1” कोई रिपोर्ट नहीं है। रिपोर्टें ये हैं: %2।</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-08-31.</source>
        <translation>“%1” दिन नहीं है। इसे 2026-08-31 की तरह लिखें।</translation>
    </message>
    <message>
        <source>The report “%1” takes no --by.</source>
        <translation>रिपोर्ट “%1” के साथ --by नहीं आता।</translation>
    </message>
    <message>
        <source>The report “%1” is not counted by “%2”, but by %3.</source>
        <translation>रिपोर्ट “%1” की गिनती “%2” से नहीं होती, इनसे होती है: %3।</translation>
    </message>
    <message>
        <source>The report “%1” is not about one record.</source>
        <translation>रिपोर्ट “%1” किसी एक रिकॉर्ड के बारे में नहीं है।</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>क्या बताती है</translation>
    </message>
    <message>
        <source>By</source>
        <translation>गिनती</translation>
    </message>
    <message>
        <source>Which report? kith report --list names them.</source>
        <translation>कौन-सी रिपोर्ट? सूची के लिए kith report --list लिखें।</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>रिपोर्ट बन रही है</translation>
    </message>
    <message>
        <source>customer lists, activity, changes … as a table or a file</source>
        <translation>ग्राहक सूची, गतिविधि, बदलाव … तालिका या फ़ाइल के रूप में</translation>
    </message>
    <message>
        <source>the reports there are</source>
        <translation>कौन-सी रिपोर्टें हैं</translation>
    </message>
    <message>
        <source>the first day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>आख़िरी दिन</translation>
    </message>
    <message>
        <source>what it is counted by: day, week, month, quarter, year, employee, customer, channel</source>
        <translation>गिनती किससे हो: day, week, month, quarter, year, employee, customer, channel</translation>
    </message>
    <message>
        <source>of a list: which fields</source>
        <translation>सूची के लिए: कौन-से फ़ील्ड</translation>
    </message>
    <message>
        <source>else by the ending of FILE, else a table to read</source>
        <translation>नहीं तो FILE के प्रत्यय से, नहीं तो पढ़ने के लिए तालिका</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>रोक दिया गया। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1” पढ़ी नहीं जा सकती: %2।</translation>
    </message>
    <message>
        <source>A passphrase is needed and there is no terminal to ask on. Set $KITH_PASSPHRASE, or name a file with --passphrase-file.</source>
        <translation>पासफ़्रेज़ चाहिए, और पूछने के लिए कोई टर्मिनल नहीं है। $KITH_PASSPHRASE में रखें, या --passphrase-file से फ़ाइल बताएँ।</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>पासफ़्रेज़: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>वही फिर से: </translation>
    </message>
    <message>
        <source>These were two different passphrases. Nothing was done; try again.</source>
        <translation>ये दो अलग-अलग पासफ़्रेज़ थे। कुछ नहीं किया गया; फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The passphrase is empty. Nothing was done.</source>
        <translation>पासफ़्रेज़ ख़ाली है। कुछ नहीं किया गया।</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short. Use at least %n letter(s); a few words are best.</source>
        <translation>
            <numerusform>पासफ़्रेज़ बहुत छोटा है। कम से कम %n अक्षर रखें; कुछ शब्द सबसे अच्छे रहते हैं।</numerusform>
            <numerusform>पासफ़्रेज़ बहुत छोटा है। कम से कम %n अक्षर रखें; कुछ शब्द सबसे अच्छे रहते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>the passphrase is the first line of that file; else $KITH_PASSPHRASE; else it is asked for</source>
        <translation>पासफ़्रेज़ उस फ़ाइल की पहली पंक्ति है; नहीं तो $KITH_PASSPHRASE; नहीं तो पूछा जाता है</translation>
    </message>
    <message>
        <source>--export and --no-export exclude each other.</source>
        <translation>--export और --no-export साथ नहीं चलते।</translation>
    </message>
    <message>
        <source>“%1” exists already. Nothing was erased. Choose another name.</source>
        <translation>“%1” पहले से मौजूद है। कुछ नहीं मिटाया गया। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>%1 Nothing was erased. Name another file with --export, or say --no-export.</source>
        <translation>%1 कुछ नहीं मिटाया गया। --export से दूसरी फ़ाइल बताएँ, या --no-export लिखें।</translation>
    </message>
    <message>
        <source>All that is known of them was exported to “%1”. Keep it safe, or give it to them.</source>
        <translation>उनके बारे में जो कुछ मालूम है, सब “%1” में निर्यात किया गया। इसे सुरक्षित रखें, या उन्हें दे दें।</translation>
    </message>
    <message>
        <source>export, then erase a person&apos;s data for good</source>
        <translation>किसी व्यक्ति का निजी डेटा निर्यात करे, फिर हमेशा के लिए मिटाए</translation>
    </message>
    <message>
        <source>where all that is known of the person is written first (JSON); else a new file in this directory</source>
        <translation>व्यक्ति के बारे में जो कुछ मालूम है, वह पहले कहाँ लिखा जाए (JSON); नहीं तो इसी फ़ोल्डर में नई फ़ाइल</translation>
    </message>
    <message>
        <source>write no such file</source>
        <translation>ऐसी फ़ाइल न लिखे</translation>
    </message>
    <message>
        <source>A year of the business begins with a month from 1 to 12, not with %1.</source>
        <translation>व्यवसाय का वर्ष 1 से 12 तक के किसी महीने से शुरू होता है, %1 से नहीं।</translation>
    </message>
    <message>
        <source>the month a year of the business begins with, 1 to 12; else 1</source>
        <translation>व्यवसाय का वर्ष किस महीने से शुरू हो, 1 से 12; नहीं तो 1</translation>
    </message>
    <message>
        <source>Give --period, or --from and --to: not both.</source>
        <translation>--period लिखें, या --from और --to: दोनों नहीं।</translation>
    </message>
    <message>
        <source>“%1” is no period. There are %2.</source>
        <translation>“%1” कोई अवधि नहीं है। ये हो सकती हैं: %2।</translation>
    </message>
    <message>
        <source>kith report --list names the reports. --from and --to are days that count, too;
--period is one of the calendar: &quot;this month&quot;, last-quarter, &quot;this fiscal year&quot;.
JSON: {&quot;report&quot;, &quot;parameters&quot;, &quot;columns&quot;, &quot;rows&quot;, &quot;totals&quot;}; amounts are texts.</source>
        <translation>kith report --list रिपोर्टों के नाम दिखाता है। --from और --to के दिन भी गिने जाते हैं;
--period कैलेंडर की कोई अवधि है: &quot;this month&quot;, last-quarter, &quot;this fiscal year&quot;।
JSON: {&quot;report&quot;, &quot;parameters&quot;, &quot;columns&quot;, &quot;rows&quot;, &quot;totals&quot;}; राशियाँ पाठ के रूप में हैं।</translation>
    </message>
    <message>
        <source>this, last or next week, month, quarter, year, fiscal quarter, fiscal year</source>
        <translation>this, last या next, फिर week, month, quarter, year, fiscal quarter, fiscal year</translation>
    </message>
</context>
<context>
    <name>Collation</name>
    <message>
        <source>Names cannot be sorted in “%1”: the ICU library lacks its data; reinstall it.</source>
        <translation>नाम “%1” में क्रमबद्ध नहीं हो सकते: ICU लाइब्रेरी का डेटा नहीं है; उसे फिर से इंस्टॉल करें।</translation>
    </message>
</context>
<context>
    <name>Decimal</name>
    <message>
        <source>“%1” is not a number; write it like 1234.5.</source>
        <translation>“%1” संख्या नहीं है; इसे 1234.5 की तरह लिखें।</translation>
    </message>
    <message>
        <source>“%1” is too large; up to nine million million fit.</source>
        <translation>“%1” बहुत बड़ा है; अधिक से अधिक नौ लाख करोड़ आ सकता है।</translation>
    </message>
    <message>
        <source>“%1” has more than six decimals; round it.</source>
        <translation>“%1” में छह से अधिक दशमलव हैं; इसे पूर्णांकित करें।</translation>
    </message>
    <message>
        <source>“%1” may be read two ways, and other numbers here begin their decimals with a point as well as with a comma. Say which it is (--decimal).</source>
        <translation>“%1” दो तरह पढ़ा जा सकता है, और यहाँ दूसरी संख्याएँ दशमलव के लिए बिंदु भी रखती हैं और अल्पविराम भी। बताएँ कौन-सा है (--decimal)।</translation>
    </message>
</context>
<context>
    <name>FieldDialog</name>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तिथि</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>हाँ या नहीं</translation>
    </message>
    <message>
        <source>One of several choices</source>
        <translation>कई विकल्पों में से एक</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>लिंक</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Unknown field “%1” at position %2: %3 have no such field.</source>
        <translation>स्थान %2 पर अनजान फ़ील्ड “%1”: %3 में ऐसा फ़ील्ड नहीं है।</translation>
    </message>
    <message>
        <source>Unknown field “%1” at position %2: did you mean “%3”?</source>
        <translation>स्थान %2 पर अनजान फ़ील्ड “%1”: क्या आपका मतलब “%3” था?</translation>
    </message>
    <message>
        <source>The quoted text that starts at position %1 is not closed: add a %2 at its end.</source>
        <translation>स्थान %1 से शुरू उद्धरण बंद नहीं हुआ: अंत में %2 लगाएँ।</translation>
    </message>
    <message>
        <source>“!” at position %1 is not understood: write “not” or “!=”.</source>
        <translation>स्थान %1 पर “!” समझ नहीं आया: “not” या “!=” लिखें।</translation>
    </message>
    <message>
        <source>“%1” at position %2 closes nothing: remove it.</source>
        <translation>स्थान %2 पर “%1” कुछ बंद नहीं करता: इसे हटाएँ।</translation>
    </message>
    <message>
        <source>The “)” at position %1 closes nothing: remove it.</source>
        <translation>स्थान %1 पर “)” कुछ बंद नहीं करता: इसे हटाएँ।</translation>
    </message>
    <message>
        <source>The “(” at position %1 is not closed: add a “)”.</source>
        <translation>स्थान %1 पर “(” बंद नहीं हुआ: “)” लगाएँ।</translation>
    </message>
    <message>
        <source>The comparison at position %1 is one too many: a filter may hold %2.</source>
        <translation>स्थान %1 की तुलना ज़्यादा है: फ़िल्टर में %2 आ सकती हैं।</translation>
    </message>
    <message>
        <source>The filter ends at position %1 where a field name is expected, such as city.</source>
        <translation>फ़िल्टर स्थान %1 पर ख़त्म होता है जहाँ फ़ील्ड का नाम चाहिए, जैसे city।</translation>
    </message>
    <message>
        <source>A field name is expected at position %1 in place of “%2”.</source>
        <translation>स्थान %1 पर “%2” की जगह फ़ील्ड का नाम चाहिए।</translation>
    </message>
    <message>
        <source>After “%2” a comparison is expected at position %1, such as =, ~ or “is empty”, but “%3” was found.</source>
        <translation>स्थान %1 पर “%2” के बाद तुलना चाहिए, जैसे =, ~ या “is empty”, पर “%3” मिला।</translation>
    </message>
    <message>
        <source>“not” cannot stand before “%2” at position %1: write “not” before the field name.</source>
        <translation>स्थान %1 पर “%2” से पहले “not” नहीं आ सकता: “not” फ़ील्ड के नाम से पहले लिखें।</translation>
    </message>
    <message>
        <source>“%2” at position %1 is not understood.</source>
        <translation>स्थान %1 पर “%2” समझ नहीं आया।</translation>
    </message>
    <message>
        <source>After “starts” the word “with” is expected at position %1.</source>
        <translation>स्थान %1 पर “starts” के बाद शब्द “with” चाहिए।</translation>
    </message>
    <message>
        <source>Between what and what? At position %1 “and” and the second value are expected.</source>
        <translation>किसके और किसके बीच? स्थान %1 पर “and” और दूसरा मान चाहिए।</translation>
    </message>
    <message>
        <source>After “in” a list is expected at position %1, such as (vip, wholesale).</source>
        <translation>स्थान %1 पर “in” के बाद सूची चाहिए, जैसे (vip, wholesale)।</translation>
    </message>
    <message>
        <source>The list that starts at position %1 is not closed: add a “)”.</source>
        <translation>स्थान %1 से शुरू सूची बंद नहीं हुई: “)” लगाएँ।</translation>
    </message>
    <message>
        <source>In the list a comma or “)” is expected at position %1 in place of “%2”; put a value of several words in quotes.</source>
        <translation>सूची में स्थान %1 पर “%2” की जगह अल्पविराम या “)” चाहिए; कई शब्दों के मान को उद्धरण में लिखें।</translation>
    </message>
    <message>
        <source>The filter is nested too deeply at position %1: at most %2 levels are understood.</source>
        <translation>स्थान %1 पर फ़िल्टर बहुत गहरा है: अधिक से अधिक %2 स्तर समझे जाते हैं।</translation>
    </message>
    <message>
        <source>“and” or “or” is expected at position %1 before “%2”; a value of several words needs quotes: &quot;%3 %2&quot;.</source>
        <translation>स्थान %1 पर “%2” से पहले “and” या “or” चाहिए; कई शब्दों के मान को उद्धरण चाहिए: &quot;%3 %2&quot;।</translation>
    </message>
    <message>
        <source>“and” or “or” is expected at position %1 before “%2”.</source>
        <translation>स्थान %1 पर “%2” से पहले “and” या “or” चाहिए।</translation>
    </message>
    <message>
        <source>The filter is too long: at most %1 characters are understood.</source>
        <translation>फ़िल्टर बहुत लंबा है: अधिक से अधिक %1 अक्षर समझे जाते हैं।</translation>
    </message>
    <message>
        <source>The filter ends at position %1 where a value is expected.</source>
        <translation>फ़िल्टर स्थान %1 पर ख़त्म होता है जहाँ मान चाहिए।</translation>
    </message>
    <message>
        <source>A value is expected at position %1 in place of “%2”; put it in quotes if it is one.</source>
        <translation>स्थान %1 पर “%2” की जगह मान चाहिए; यही मान हो तो उसे उद्धरण में लिखें।</translation>
    </message>
    <message>
        <source>“%2 %3” at position %1 may lie before or after today: write “-%2 %3” or “+%2 %3”.</source>
        <translation>स्थान %1 पर “%2 %3” आज से पहले या बाद हो सकता है: “-%2 %3” या “+%2 %3” लिखें।</translation>
    </message>
    <message>
        <source>After “today” at position %1 a number and a unit are expected, such as today - 30 days.</source>
        <translation>स्थान %1 पर “today” के बाद संख्या और इकाई चाहिए, जैसे today - 30 days।</translation>
    </message>
    <message>
        <source>“%1” at position %2 is not a number, which “%3” needs.</source>
        <translation>स्थान %2 पर “%1” संख्या नहीं है, जो “%3” को चाहिए।</translation>
    </message>
    <message>
        <source>“%1” at position %2 is not a whole number, which “%3” needs.</source>
        <translation>स्थान %2 पर “%1” पूर्ण संख्या नहीं है, जो “%3” को चाहिए।</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>“%1” at position %2 is neither yes nor no, which “%3” needs.</source>
        <translation>स्थान %2 पर “%1” न हाँ है न नहीं, जो “%3” को चाहिए।</translation>
    </message>
    <message>
        <source>“%1” at position %2 is not a date, which “%3” needs: write 2024-08-13, 2024-08, 2024, today or -30 days.</source>
        <translation>स्थान %2 पर “%1” तिथि नहीं है, जो “%3” को चाहिए: 2024-08-13, 2024-08, 2024, today या -30 days लिखें।</translation>
    </message>
    <message>
        <source>“%1” at position %2 is none of the choices of “%3”: did you mean “%4”?</source>
        <translation>स्थान %2 पर “%1” विकल्प नहीं है “%3” का: क्या आपका मतलब “%4” था?</translation>
    </message>
    <message>
        <source>“%1” at position %2 is none of the choices of “%3”, which are %4.</source>
        <translation>स्थान %2 पर “%1” विकल्प नहीं है “%3” का; विकल्प ये हैं: %4।</translation>
    </message>
    <message>
        <source>“%1” at position %2 is a day, but “%3” is not a date.</source>
        <translation>स्थान %2 पर “%1” दिन है, पर “%3” तिथि नहीं है।</translation>
    </message>
    <message>
        <source>The list is too long from position %1 on: at most %2 values are compared.</source>
        <translation>स्थान %1 से सूची बहुत लंबी है: अधिक से अधिक %2 मान मिलाए जाते हैं।</translation>
    </message>
    <message>
        <source>The id at position %1 is not a number.</source>
        <translation>स्थान %1 की आईडी संख्या नहीं है।</translation>
    </message>
    <message>
        <source>Who is “me” at position %1? Choose who is working first.</source>
        <translation>स्थान %1 पर “me” कौन है? पहले चुनें कि कौन काम कर रहा है।</translation>
    </message>
    <message>
        <source>“%1” at position %2 needs a comparison: write one of %3 after it.</source>
        <translation>स्थान %2 पर “%1” को तुलना चाहिए: इसके बाद %3 में से एक लिखें।</translation>
    </message>
    <message>
        <source>“%1” at position %2 cannot be compared in this way: what fits it is %3.</source>
        <translation>स्थान %2 पर “%1” की ऐसी तुलना नहीं हो सकती: इसके लिए %3 हैं।</translation>
    </message>
    <message>
        <source>The day at position %1 has no year, so that nothing lies before or after it.</source>
        <translation>स्थान %1 के दिन में वर्ष नहीं है, इसलिए उससे पहले या बाद कुछ नहीं है।</translation>
    </message>
    <message>
        <source>The list cannot go on after “%1”: this is not where a list of the same kind and order ended.</source>
        <translation>सूची “%1” के बाद आगे नहीं बढ़ सकती: इसी प्रकार और क्रम की सूची यहाँ ख़त्म नहीं हुई थी।</translation>
    </message>
    <message>
        <source>There is no kind “%1”.</source>
        <translation>“%1” कोई प्रकार नहीं है।</translation>
    </message>
    <message>
        <source>The list cannot go on after “%1”.</source>
        <translation>सूची “%1” के बाद आगे नहीं बढ़ सकती।</translation>
    </message>
    <message>
        <source>“%1” is no direction to sort in: write asc or desc.</source>
        <translation>“%1” क्रम की कोई दिशा नहीं है: asc या desc लिखें।</translation>
    </message>
    <message>
        <source>A list can be sorted by at most %1 fields.</source>
        <translation>सूची अधिक से अधिक %1 फ़ील्ड से क्रमबद्ध हो सकती है।</translation>
    </message>
    <message>
        <source>“%1” at position %2 is not a time of day, which “%3” needs: write 15:00.</source>
        <translation>स्थान %2 पर “%1” दिन का समय नहीं है, जो “%3” को चाहिए: 15:00 लिखें।</translation>
    </message>
    <message>
        <source>After “within” a period is expected at position %1, such as 90 days, last 2 weeks, next 3 months, this month or last fiscal year.</source>
        <translation>स्थान %1 पर “within” के बाद अवधि चाहिए, जैसे 90 days, last 2 weeks, next 3 months, this month या last fiscal year।</translation>
    </message>
    <message>
        <source>“%1” at position %2 is none of the tags.</source>
        <translation>स्थान %2 पर “%1” कोई टैग नहीं है।</translation>
    </message>
    <message>
        <source>“%1” at position %2 is none of the tags: did you mean “%3”?</source>
        <translation>स्थान %2 पर “%1” कोई टैग नहीं है: क्या आपका मतलब “%3” था?</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>%1 read: %2 added, %3 updated, %4 skipped, %5 rejected</source>
        <translation>%1 पढ़े: %2 जोड़े, %3 अद्यतन, %4 छोड़े, %5 अस्वीकृत</translation>
    </message>
</context>
<context>
    <name>LogParty</name>
    <message>
        <source>last talked %1</source>
        <translation>पिछली बात %1</translation>
    </message>
    <message>
        <source>last talked %1: %2</source>
        <translation>पिछली बात %1: %2</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>is in %1, where %2 is expected</source>
        <translation>%1 में है, जबकि %2 चाहिए</translation>
    </message>
    <message>
        <source>has “%1” beside the number</source>
        <translation>में संख्या के साथ “%1” है</translation>
    </message>
    <message>
        <source>The amount is too large to be kept; check its digits.</source>
        <translation>राशि इतनी बड़ी है कि रखी नहीं जा सकती; अंक जाँचें।</translation>
    </message>
    <message>
        <source>Amounts in %1 and %2 cannot be added; convert one first.</source>
        <translation>%1 और %2 की राशियाँ जोड़ी नहीं जा सकतीं; पहले एक को बदलें।</translation>
    </message>
    <message>
        <source>“%1” is not an amount; write it like 1234.50.</source>
        <translation>“%1” राशि नहीं है; इसे 1234.50 की तरह लिखें।</translation>
    </message>
    <message>
        <source>“%1” %2; correct it, or give another currency.</source>
        <translation>“%1” %2; ठीक करें, या दूसरी मुद्रा लिखें।</translation>
    </message>
    <message>
        <source>“%1” has more decimals than %2 has (%3); round it, or check the decimal separator.</source>
        <translation>“%1” में %2 से अधिक दशमलव हैं (%3); पूर्णांकित करें, या दशमलव चिह्न जाँचें।</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>सभी चुनें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>बढ़ाएँ (&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>घटाएँ (&amp;D)</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>यहाँ देखें:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>फ़ाइल का नाम (&amp;N):</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>फ़ाइल का प्रकार:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>इस रूप में सहेजें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ऊपर का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>नया फ़ोल्डर (&amp;N)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>नाम बदलें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>हटाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>छिपी फ़ाइलें दिखाएँ (&amp;H)</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>सूची दृश्य</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>विवरण दृश्य</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 पहले से मौजूद है।
क्या आप इसे बदलना चाहते हैं?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
फ़ाइल नहीं मिली।
फ़ाइल का नाम जाँचें।</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>बदलने की तिथि</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>मेरा कंप्यूटर</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>कंप्यूटर</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;D)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सभी चुनें</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>हाँ (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>नहीं (&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट करें</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;D)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>लिंक कॉपी करें (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सभी चुनें</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>This record was removed meanwhile.</source>
        <translation>यह रिकॉर्ड इस बीच हटा दिया गया।</translation>
    </message>
    <message>
        <source>Looks like %1, %2 %: %3. Open</source>
        <translation>%1 जैसा लगता है, %2 %: %3। खोलें</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Blue</source>
        <translation>नीला</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>हल्का नीला</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>हरा</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>पीला</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>नारंगी</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>लाल</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>गुलाबी</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>There is no contact:%1.</source>
        <translation>contact:%1 नहीं है।</translation>
    </message>
    <message>
        <source>Say with whom it was: a customer or a contact.</source>
        <translation>बताएँ कि किसके साथ: ग्राहक या संपर्क।</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>दोबारा संपर्क करें</translation>
    </message>
    <message>
        <source>The call list “%1” could not be kept: %2. Check the disk and the permissions.</source>
        <translation>कॉल सूची “%1” रखी नहीं जा सकी: %2। डिस्क और अनुमतियाँ जाँचें।</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>कर्मचारी</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>need</source>
        <translation>ज़रूरत</translation>
    </message>
    <message>
        <source>task</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>interaction</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>कर्मचारी</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>ज़रूरतें</translation>
    </message>
    <message>
        <source>call</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>मुलाक़ात</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>बैठक</translation>
    </message>
    <message>
        <source>email</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Add %1 “%2”</source>
        <translation>%1 “%2” जोड़ना</translation>
    </message>
    <message>
        <source>Change %1 “%2”</source>
        <translation>%1 “%2” बदलना</translation>
    </message>
    <message>
        <source>Remove %1 “%2”</source>
        <translation>%1 “%2” हटाना</translation>
    </message>
    <message>
        <source>Log %1 with “%2”</source>
        <translation>“%2” के साथ %1 दर्ज करना</translation>
    </message>
    <message>
        <source>Import %1 from “%2”</source>
        <translation>“%2” से %1 आयात करना</translation>
    </message>
    <message>
        <source>Merge %2 %1</source>
        <translation>%2 %1 मिलाना</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>%1 बनाना</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>मरम्मत</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>पूर्ववत: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>फिर से: %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 जोड़ना</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 बदलना</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 हटाना</translation>
    </message>
    <message>
        <source>Keep two %1 apart: “%2”</source>
        <translation>दो %1 अलग रखना: “%2”</translation>
    </message>
    <message>
        <source>Change the order of the fields</source>
        <translation>फ़ील्डों का क्रम बदलना</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>निजी डेटा मिटाना</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>संबंध</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>संबंध</translation>
    </message>
    <message>
        <source>field</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>view</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>Fill in the sample business</source>
        <translation>नमूना व्यवसाय भरना</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Reading the file</source>
        <translation>फ़ाइल पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>Comparing the search index</source>
        <translation>खोज सूचकांक का मिलान हो रहा है</translation>
    </message>
    <message>
        <source>Counting again</source>
        <translation>फिर से गिनती हो रही है</translation>
    </message>
    <message>
        <source>Comparing the records</source>
        <translation>रिकॉर्डों का मिलान हो रहा है</translation>
    </message>
    <message>
        <source>%1 has %2 rows that differ from what they are counted from.</source>
        <translation>%1 की %2 पंक्तियाँ उससे अलग हैं जिससे वे गिनी गईं।</translation>
    </message>
    <message>
        <source>The search text of %1 %2 is out of date.</source>
        <translation>%1 %2 का खोज-पाठ पुराना है।</translation>
    </message>
    <message>
        <source>The order of %1 %2 is out of date.</source>
        <translation>%1 %2 का क्रम पुराना है।</translation>
    </message>
    <message>
        <source>The search knows %1 that do not exist.</source>
        <translation>खोज ऐसे %1 जानती है जो मौजूद नहीं हैं।</translation>
    </message>
    <message>
        <source>The search index differs from its text.</source>
        <translation>खोज सूचकांक अपने पाठ से अलग है।</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>जाँच रोक दी गई।</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>फ़ाइल में ख़राबी है: %1</translation>
    </message>
    <message>
        <source>This book&apos;s file is damaged (%1). It can be read and exported as far as possible; to go on working, restore a backup.</source>
        <translation>इस व्यवसाय फ़ाइल में ख़राबी है (%1)। जहाँ तक हो सके इसे पढ़ा और निर्यात किया जा सकता है; काम जारी रखने के लिए बैकअप बहाल करें।</translation>
    </message>
    <message>
        <source>“%1” holds what it cannot hold in %2 of the %3, first in %4. Set it there anew.</source>
        <translation>“%1” में वह है जो नहीं हो सकता, %2 जगह %3 में से, पहली %4 में। उसे वहाँ नए सिरे से लिखें।</translation>
    </message>
    <message>
        <source>%1 refers to a record of “%2” that does not exist.</source>
        <translation>%1 ऐसे “%2” रिकॉर्ड का संदर्भ देता है जो मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>The book does not say its “%1” any more.</source>
        <translation>व्यवसाय फ़ाइल में उसका “%1” अब दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>The field “%1” is left out: %2</source>
        <translation>फ़ील्ड “%1” छोड़ दिया गया है: %2</translation>
    </message>
    <message>
        <source>Lines of the history that cannot be read: %1.</source>
        <translation>इतिहास की पंक्तियाँ जो पढ़ी नहीं जा सकतीं: %1।</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Call</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>मुलाक़ात</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>बैठक</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>हमारी ओर से</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>उनकी ओर से</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>व्हाट्सऐप</translation>
    </message>
    <message>
        <source>Zalo</source>
        <translation>ज़ालो</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>एसएमएस</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>मैसेंजर</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>इंस्टाग्राम</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>वीडियो कॉल</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>आमने-सामने</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>बात हुई</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>जवाब नहीं मिला</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>व्यस्त</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>वापस कॉल करें</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>रुचि नहीं</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>रुचि है</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>बिक गया</translation>
    </message>
    <message>
        <source>High</source>
        <translation>उच्च</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>निम्न</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>आपूर्तिकर्ता</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>साझेदार</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>निवेशक</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>कंपनी</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>संभावित ग्राहक</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>दोबारा ख़रीदार</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>वफ़ादार</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>समर्थक</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>निष्क्रिय</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>खोया हुआ</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>ख़ुद आए</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>सिफ़ारिश</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>वेबसाइट</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>फ़ेसबुक</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>व्यापार मेला</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>विज्ञापन</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>अनजान कॉल</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>महिला</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>पुरुष</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>दी</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>मना किया</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>वापस ली</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>पूछी</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>मूल कंपनी</translation>
    </message>
    <message>
        <source>Subsidiary</source>
        <translation>सहायक कंपनी</translation>
    </message>
    <message>
        <source>Supplied by</source>
        <translation>इनसे आपूर्ति</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>इन्हें आपूर्ति</translation>
    </message>
    <message>
        <source>Business partner</source>
        <translation>व्यावसायिक साझेदार</translation>
    </message>
    <message>
        <source>Invests in</source>
        <translation>इनमें निवेश</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>इन्होंने सिफ़ारिश की</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>इनकी सिफ़ारिश की</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>इनके साथ काम</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>इनके यहाँ काम</translation>
    </message>
    <message>
        <source>Employs</source>
        <translation>इनके नियोक्ता</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>सहायक</translation>
    </message>
    <message>
        <source>Assistant of</source>
        <translation>इनके सहायक</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>जीवनसाथी</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>भाई या बहन</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>माता या पिता</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>संतान</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>रिश्तेदार</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>मित्र</translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>परिचित</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>The search for duplicates was stopped.</source>
        <translation>दोहरे रिकॉर्डों की खोज रोक दी गई।</translation>
    </message>
    <message>
        <source>same external id</source>
        <translation>वही बाहरी आईडी</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>वही ई-मेल</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>वही फ़ोन</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>वही नाम</translation>
    </message>
    <message>
        <source>name sounds alike</source>
        <translation>सुनने में एक-सा नाम</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>मिलता-जुलता नाम</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>वही पता</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>वही शहर</translation>
    </message>
    <message>
        <source>Name two customers, or two contacts, that are not the same.</source>
        <translation>दो ग्राहक या दो संपर्क बताएँ जो एक ही नहीं हैं।</translation>
    </message>
    <message>
        <source>Only customers and contacts are looked through for duplicates.</source>
        <translation>दोहरे रिकॉर्ड केवल ग्राहकों और संपर्कों में खोजे जाते हैं।</translation>
    </message>
    <message>
        <source>There is no %1:%2.</source>
        <translation>%1:%2 नहीं है।</translation>
    </message>
</context>
<context>
    <name>entities</name>
    <message>
        <source>Interaction</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>ज़रूरत</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>ज़रूरतें</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation>आयात मिलान</translation>
    </message>
    <message>
        <source>Import mappings</source>
        <translation>आयात मिलान</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>अपना फ़ील्ड</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>अपने फ़ील्ड</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>कर्मचारी</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>कर्मचारी</translation>
    </message>
    <message>
        <source>View</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>एक ही नहीं</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>संबंध</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>संबंध</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>दिशा</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>माध्यम</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>कर्मचारी</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>प्रतिक्रिया</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>संतुष्टि</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>बाहरी आईडी</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>ज़िम्मेदार</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>नियत तिथि</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>प्राथमिकता</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>कब पूरा हुआ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>पद</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>विभाग</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>जन्मदिन</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>पसंद</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>कॉल न करें</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>कंपनी</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>पेशा</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>उद्योग</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>परिवार</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>शिक्षा</translation>
    </message>
    <message>
        <source>Income band</source>
        <translation>आय वर्ग</translation>
    </message>
    <message>
        <source>Company size</source>
        <translation>कंपनी का आकार</translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation>कर संख्या</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>पिछला संपर्क</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>बाक़ी कार्य</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>अगला कार्य</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>उत्पाद</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>पूरी हुई</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>बनाया गया</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>बदला गया</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>पते</translation>
    </message>
    <message>
        <source>Web and social</source>
        <translation>वेब और सोशल</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>पिन किया हुआ</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>नियत समय</translation>
    </message>
    <message>
        <source>Other customer</source>
        <translation>दूसरा ग्राहक</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>दूसरा संपर्क</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>घनिष्ठता</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>अगला क़दम</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>मुलाक़ातें</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>बैठकें</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>बात हो सकी</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>बात नहीं हो सकी</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>कर्मचारी</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>भाग</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
</context>
<context>
    <name>interchange</name>
    <message>
        <source>%1 have no field “%2” that can be imported.</source>
        <translation>%1 में ऐसा फ़ील्ड “%2” नहीं है जो आयात हो सके।</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Its columns are: %2.</source>
        <translation>फ़ाइल में कॉलम “%1” नहीं है। उसके कॉलम ये हैं: %2।</translation>
    </message>
    <message>
        <source>%1 have no column “%2”.</source>
        <translation>%1 में कॉलम “%2” नहीं है।</translation>
    </message>
    <message>
        <source>%1 have no column “%2”. Did you mean “%3”?</source>
        <translation>%1 में कॉलम “%2” नहीं है। क्या आपका मतलब “%3” था?</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 और %2 अन्य</translation>
    </message>
    <message>
        <source>No mapping is kept as “%1”. Keep one with --save-mapping.</source>
        <translation>“%1” नाम से कोई मिलान नहीं रखा है। --save-mapping से रखें।</translation>
    </message>
    <message>
        <source>The mapping “%1” is for %2 records, not for %3.</source>
        <translation>मिलान “%1” %2 रिकॉर्डों के लिए है, %3 के लिए नहीं।</translation>
    </message>
    <message>
        <source>A mapping needs a name to be kept under.</source>
        <translation>मिलान रखने के लिए नाम चाहिए।</translation>
    </message>
    <message>
        <source>No column could be recognised as “%1”. The columns are: %2. Say which one it is.</source>
        <translation>कोई कॉलम “%1” के रूप में नहीं पहचाना गया। कॉलम ये हैं: %2। बताएँ कि वह कौन-सा है।</translation>
    </message>
</context>
<context>
    <name>kith::ActionRunner</name>
    <message>
        <source>A job is writing into the business file. Wait until it is done.</source>
        <translation>एक काम व्यवसाय फ़ाइल में लिख रहा है। उसके पूरा होने तक प्रतीक्षा करें।</translation>
    </message>
</context>
<context>
    <name>kith::ActivityDetail</name>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>&amp;Open customer</source>
        <translation>ग्राहक खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>कुछ चुना नहीं गया</translation>
    </message>
</context>
<context>
    <name>kith::ActivityListPage</name>
    <message>
        <source>&amp;Edit …</source>
        <translation>संपादित करें… (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>हटाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>मैं</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>कर्मचारी</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln हटाया गया</numerusform>
            <numerusform>%Ln हटाए गए</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::Announcer</name>
    <message>
        <source>To the last &amp;message</source>
        <translation>पिछले संदेश पर (&amp;M)</translation>
    </message>
</context>
<context>
    <name>kith::BackupDialog</name>
    <message>
        <source>&amp;Encrypt it with a passphrase</source>
        <translation>पासफ़्रेज़ से एन्क्रिप्ट करें (&amp;E)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>वही पासफ़्रेज़ फिर से</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>फ़ाइल में बैकअप लें</translation>
    </message>
    <message>
        <source>A copy of everything in this business file, reopened and checked. Encrypt it where it leaves this computer: without the passphrase nobody can read it, and nobody can help who forgot it.</source>
        <translation>इस व्यवसाय फ़ाइल में जो कुछ है उसकी प्रति, फिर से खोलकर जाँची हुई। यह इस कंप्यूटर से बाहर जाए तो एन्क्रिप्ट करें: पासफ़्रेज़ के बिना इसे कोई नहीं पढ़ सकता, और जो पासफ़्रेज़ भूल जाए उसकी कोई मदद नहीं कर सकता।</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>पासफ़्रेज़ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>फिर से (&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>&amp;Choose where …</source>
        <translation>जगह चुनें… (&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %Ln letter(s); a few words are best.</source>
        <translation>
            <numerusform>कम से कम %Ln अक्षर रखें; कुछ शब्द सबसे अच्छे रहते हैं।</numerusform>
            <numerusform>कम से कम %Ln अक्षर रखें; कुछ शब्द सबसे अच्छे रहते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>These are two different passphrases. Type the same one twice.</source>
        <translation>ये दो अलग-अलग पासफ़्रेज़ हैं। एक ही पासफ़्रेज़ दो बार लिखें।</translation>
    </message>
    <message>
        <source>Encrypted backups (*.sealed)</source>
        <translation>एन्क्रिप्टेड बैकअप (*.sealed)</translation>
    </message>
    <message>
        <source>Backups (*.kith)</source>
        <translation>बैकअप (*.kith)</translation>
    </message>
</context>
<context>
    <name>kith::BackupKeeper</name>
    <message>
        <source>Backing up</source>
        <translation>बैकअप हो रहा है</translation>
    </message>
    <message>
        <source>Checking the last backup</source>
        <translation>पिछले बैकअप की जाँच हो रही है</translation>
    </message>
</context>
<context>
    <name>kith::BackupSettingsPage</name>
    <message>
        <source>Passphrase of the second place</source>
        <translation>दूसरे ठिकाने का पासफ़्रेज़</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>वही पासफ़्रेज़ फिर से</translation>
    </message>
    <message>
        <source>&amp;Folder of the backups</source>
        <translation>बैकअप का फ़ोल्डर (&amp;F)</translation>
    </message>
    <message>
        <source>Another folder moves no backup that is there; the next one goes to it.</source>
        <translation>फ़ोल्डर बदलने से पहले के बैकअप अपनी जगह रहते हैं; अगला बैकअप नए फ़ोल्डर में जाता है।</translation>
    </message>
    <message>
        <source>A second place outside this computer</source>
        <translation>इस कंप्यूटर से बाहर दूसरा ठिकाना</translation>
    </message>
    <message>
        <source>A stick or a folder that is kept in step with elsewhere: a lost laptop then loses nothing. What goes there is encrypted.</source>
        <translation>पेन ड्राइव, या ऐसा फ़ोल्डर जो कहीं और से सिंक होता हो: तब लैपटॉप खो जाने पर भी कुछ नहीं खोता। वहाँ जो जाता है वह एन्क्रिप्टेड होता है।</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>बैकअप का फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose the second place</source>
        <translation>दूसरा ठिकाना चुनें</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>हर दिन</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>हर सप्ताह</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>जैसा है वैसा</translation>
    </message>
    <message>
        <source>Back up there &amp;now</source>
        <translation>वहाँ अभी बैकअप लें (&amp;N)</translation>
    </message>
    <message>
        <source>Second &amp;place</source>
        <translation>दूसरा ठिकाना (&amp;P)</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>कितनी बार (&amp;O)</translation>
    </message>
    <message>
        <source>Pass&amp;phrase</source>
        <translation>पासफ़्रेज़ (&amp;H)</translation>
    </message>
    <message>
        <source>A&amp;gain</source>
        <translation>फिर से (&amp;G)</translation>
    </message>
    <message>
        <source>There is no second place yet.</source>
        <translation>अभी कोई दूसरा ठिकाना नहीं है।</translation>
    </message>
    <message>
        <source>The second place is not there now: it gets its backup once it is.</source>
        <translation>दूसरा ठिकाना अभी उपलब्ध नहीं है: उपलब्ध होते ही वहाँ बैकअप बनेगा।</translation>
    </message>
    <message>
        <source>Last backup there: %1</source>
        <translation>वहाँ पिछला बैकअप: %1</translation>
    </message>
    <message>
        <source>No backup there yet.</source>
        <translation>वहाँ अभी कोई बैकअप नहीं।</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>“%1” is no folder. Choose one that is there.</source>
        <translation>“%1” फ़ोल्डर नहीं है। कोई मौजूदा फ़ोल्डर चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>The second place needs a passphrase of at least %Ln letter(s); a few words are best.</source>
        <translation>
            <numerusform>दूसरे ठिकाने के लिए कम से कम %Ln अक्षर का पासफ़्रेज़ चाहिए; कुछ शब्द सबसे अच्छे रहते हैं।</numerusform>
            <numerusform>दूसरे ठिकाने के लिए कम से कम %Ln अक्षरों का पासफ़्रेज़ चाहिए; कुछ शब्द सबसे अच्छे रहते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>These are two different passphrases. Type the same one twice.</source>
        <translation>ये दो अलग-अलग पासफ़्रेज़ हैं। एक ही पासफ़्रेज़ दो बार लिखें।</translation>
    </message>
</context>
<context>
    <name>kith::BookMenu</name>
    <message>
        <source>Ne&amp;w business file …</source>
        <translation>नई व्यवसाय फ़ाइल… (&amp;W)</translation>
    </message>
    <message>
        <source>Op&amp;en …</source>
        <translation>खोलें… (&amp;E)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>हाल की खोलें (&amp;R)</translation>
    </message>
    <message>
        <source>Restore from a back&amp;up …</source>
        <translation>बैकअप से बहाल करें… (&amp;U)</translation>
    </message>
    <message>
        <source>New business file</source>
        <translation>नई व्यवसाय फ़ाइल</translation>
    </message>
    <message>
        <source>Business files (*.kith)</source>
        <translation>व्यवसाय फ़ाइलें (*.kith)</translation>
    </message>
    <message>
        <source>Open a business file</source>
        <translation>व्यवसाय फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>Back up to a fi&amp;le …</source>
        <translation>फ़ाइल में बैकअप लें… (&amp;L)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>बैकअप हो रहा है</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>बैकअप बना और जाँचा गया: %1</translation>
    </message>
</context>
<context>
    <name>kith::BulkChangeDialog</name>
    <message numerus="yes">
        <source>Change %Ln record(s)</source>
        <translation>
            <numerusform>%Ln रिकॉर्ड बदलें</numerusform>
            <numerusform>%Ln रिकॉर्ड बदलें</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>क्या बदलेगा</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>add these</source>
        <translation>इन्हें जोड़ें</translation>
    </message>
    <message>
        <source>take these away</source>
        <translation>इन्हें हटाएँ</translation>
    </message>
    <message>
        <source>these instead of what is there</source>
        <translation>जो है उसकी जगह ये</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कैसे</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>फ़ील्ड (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>मान (&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>%1 of %2 change</source>
        <translation>%2 में से %1 बदलेंगे</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln रिकॉर्ड बदला गया</numerusform>
            <numerusform>%Ln रिकॉर्ड बदले गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing records</source>
        <translation>रिकॉर्ड बदले जा रहे हैं</translation>
    </message>
    <message>
        <source>Leave the field &amp;empty in all of them</source>
        <translation>इन सबमें यह फ़ील्ड ख़ाली छोड़ें (&amp;E)</translation>
    </message>
    <message>
        <source>Choose a value</source>
        <translation>मान चुनें</translation>
    </message>
    <message>
        <source>Choose a value; nothing changes before that.</source>
        <translation>मान चुनें; उससे पहले कुछ नहीं बदलता।</translation>
    </message>
</context>
<context>
    <name>kith::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>कैलेंडर</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>पिछला महीना</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>अगला महीना</translation>
    </message>
</context>
<context>
    <name>kith::CallDesk</name>
    <message numerus="yes">
        <source>None of these %Ln customer(s) may be called.</source>
        <translation>
            <numerusform>इस %Ln ग्राहक को कॉल नहीं कर सकते।</numerusform>
            <numerusform>इन %Ln ग्राहकों में से किसी को कॉल नहीं कर सकते।</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody here to call.</source>
        <translation>यहाँ कॉल करने को कोई नहीं है।</translation>
    </message>
</context>
<context>
    <name>kith::CallListPage</name>
    <message>
        <source>no outcome</source>
        <translation>कोई परिणाम नहीं</translation>
    </message>
    <message>
        <source>All %1 called</source>
        <translation>सभी %1 को कॉल हो गई</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: not to be called</source>
        <translation>
            <numerusform>%Ln छोड़ा गया: कॉल नहीं करनी</numerusform>
            <numerusform>%Ln छोड़े गए: कॉल नहीं करनी</numerusform>
        </translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation>कोई फ़ोन नंबर नहीं</translation>
    </message>
    <message>
        <source>Not called yet in this list</source>
        <translation>इस सूची में अभी कॉल नहीं हुई</translation>
    </message>
    <message numerus="yes">
        <source>Called %Ln time(s)</source>
        <translation>
            <numerusform>%Ln बार कॉल हुई</numerusform>
            <numerusform>%Ln बार कॉल हुई</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting to be called</source>
        <translation>कॉल की प्रतीक्षा में कोई नहीं</translation>
    </message>
    <message>
        <source>Filter or select customers in their list, then “Call these”: Ctrl+Shift+L.</source>
        <translation>ग्राहकों को उनकी सूची में फ़िल्टर करें या चुनें, फिर “इन्हें कॉल करें”: Ctrl+Shift+L।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) gone through</source>
        <translation>
            <numerusform>%Ln ग्राहक पूरा हुआ</numerusform>
            <numerusform>%Ln ग्राहक पूरे हुए</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>वापस कॉल करें</translation>
    </message>
    <message>
        <source>Call back when?</source>
        <translation>वापस कॉल कब?</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>आने वाला कल</translation>
    </message>
    <message>
        <source>Progress of the call list</source>
        <translation>कॉल सूची की प्रगति</translation>
    </message>
    <message>
        <source>&amp;Dial</source>
        <translation>डायल करें (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>छोड़ें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>पिछला (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Log a call …</source>
        <translation>कॉल दर्ज करें… (&amp;L)</translation>
    </message>
    <message>
        <source>Edit customer …</source>
        <translation>ग्राहक संपादित करें…</translation>
    </message>
    <message>
        <source>&amp;Edit customer …</source>
        <translation>ग्राहक संपादित करें… (&amp;E)</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>कॉल सूची</translation>
    </message>
    <message>
        <source>Choose &amp;customers</source>
        <translation>ग्राहक चुनें (&amp;C)</translation>
    </message>
    <message>
        <source>The call list is being prepared …</source>
        <translation>कॉल सूची तैयार हो रही है…</translation>
    </message>
    <message>
        <source>Who is not to be called is left out.</source>
        <translation>जिन्हें कॉल नहीं करना है उन्हें छोड़ दिया जाता है।</translation>
    </message>
</context>
<context>
    <name>kith::CallSettingsPage</name>
    <message>
        <source>As this computer opens telephone links</source>
        <translation>जैसे यह कंप्यूटर फ़ोन लिंक खोलता है</translation>
    </message>
    <message>
        <source>&amp;Dial with</source>
        <translation>डायल किससे (&amp;D)</translation>
    </message>
    <message>
        <source>The program that dials, such as linphone --call %1: %1 is the number. Empty: as this computer opens telephone links.</source>
        <translation>डायल करने वाला प्रोग्राम, जैसे linphone --call %1: %1 नंबर है। ख़ाली हो तो जैसे यह कंप्यूटर फ़ोन लिंक खोलता है।</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
</context>
<context>
    <name>kith::CallTimer</name>
    <message>
        <source>Timer</source>
        <translation>टाइमर</translation>
    </message>
    <message>
        <source>Measures how long the talk takes: starts and stops</source>
        <translation>मापता है कि बात कितनी देर हुई: शुरू और बंद करता है</translation>
    </message>
    <message>
        <source>Timer, running: %1</source>
        <translation>टाइमर चल रहा है: %1</translation>
    </message>
</context>
<context>
    <name>kith::ChoiceList</name>
    <message>
        <source>Choices</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>Add a &amp;choice</source>
        <translation>विकल्प जोड़ें (&amp;C)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>ऊपर ले जाएँ (&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>नीचे ले जाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>Take &amp;away</source>
        <translation>हटाएँ (&amp;A)</translation>
    </message>
</context>
<context>
    <name>kith::ColumnChoice</name>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>बढ़ता क्रम (&amp;A)</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>घटता क्रम (&amp;D)</translation>
    </message>
    <message>
        <source>Sort by this a&amp;lso</source>
        <translation>इससे भी क्रम दें (&amp;L)</translation>
    </message>
    <message>
        <source>Move towards the &amp;start</source>
        <translation>शुरू की ओर ले जाएँ (&amp;S)</translation>
    </message>
    <message>
        <source>Move towards the &amp;end</source>
        <translation>अंत की ओर ले जाएँ (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Freeze no columns</source>
        <translation>कोई कॉलम न जमाएँ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Freeze up to here</source>
        <translation>यहाँ तक जमाएँ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>छिपाएँ (&amp;H)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
</context>
<context>
    <name>kith::ContactsPage</name>
    <message>
        <source>&amp;New contact …</source>
        <translation>नया संपर्क… (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Edit contact …</source>
        <translation>संपर्क संपादित करें… (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remove contact</source>
        <translation>संपर्क हटाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>अभी कोई संपर्क नहीं</translation>
    </message>
    <message>
        <source>Add the people you talk to at your customers, and the suppliers and partners you know.</source>
        <translation>अपने ग्राहकों के यहाँ जिन लोगों से आप बात करते हैं उन्हें जोड़ें, और उन आपूर्तिकर्ताओं और साझेदारों को भी जिन्हें आप जानते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) removed</source>
        <translation>
            <numerusform>%Ln संपर्क हटाया गया</numerusform>
            <numerusform>%Ln संपर्क हटाए गए</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::CsvRows</name>
    <message>
        <source>The header in line %1 cannot be read. %2</source>
        <translation>पंक्ति %1 का शीर्षक पढ़ा नहीं जा सकता। %2</translation>
    </message>
    <message>
        <source>The file is empty: there is no row to import.</source>
        <translation>फ़ाइल ख़ाली है: आयात के लिए कोई पंक्ति नहीं।</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed. Close it, or double it where it is part of the text.</source>
        <translation>उद्धरण चिह्न खुला पर बंद नहीं हुआ। उसे बंद करें, या पाठ का हिस्सा हो तो दो बार लिखें।</translation>
    </message>
    <message>
        <source>The row has more than 16384 cells. Is this the right delimiter?</source>
        <translation>पंक्ति में 16384 से अधिक खाने हैं। क्या विभाजक चिह्न सही है?</translation>
    </message>
    <message>
        <source>The row is longer than 16 MB. Is a quotation mark missing?</source>
        <translation>पंक्ति 16 MB से लंबी है। क्या उद्धरण चिह्न छूट गया है?</translation>
    </message>
    <message>
        <source>The header cannot be read. %1</source>
        <translation>शीर्षक पढ़ा नहीं जा सकता। %1</translation>
    </message>
    <message>
        <source>The file has no header; the columns were recognised by what they hold.</source>
        <translation>फ़ाइल में शीर्षक नहीं है; कॉलम अपनी सामग्री से पहचाने गए।</translation>
    </message>
</context>
<context>
    <name>kith::CsvWriter</name>
    <message>
        <source>The file could not be written: %1. Make room or choose another place.</source>
        <translation>फ़ाइल नहीं लिखी जा सकी: %1। जगह ख़ाली करें या दूसरी जगह चुनें।</translation>
    </message>
</context>
<context>
    <name>kith::CustomersPage</name>
    <message>
        <source>&amp;New customer …</source>
        <translation>नया ग्राहक… (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Edit customer …</source>
        <translation>ग्राहक संपादित करें… (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remove customer</source>
        <translation>ग्राहक हटाएँ (&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) removed</source>
        <translation>
            <numerusform>%Ln ग्राहक हटाया गया</numerusform>
            <numerusform>%Ln ग्राहक हटाए गए</numerusform>
        </translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>अभी कोई ग्राहक नहीं</translation>
    </message>
    <message>
        <source>Add the first one, or import the list you have: File, Import.</source>
        <translation>पहला ग्राहक जोड़ें, या अपनी सूची आयात करें: फ़ाइल, आयात।</translation>
    </message>
    <message>
        <source>C&amp;all these</source>
        <translation>इन्हें कॉल करें (&amp;A)</translation>
    </message>
    <message>
        <source>Print profile …</source>
        <translation>प्रोफ़ाइल प्रिंट करें…</translation>
    </message>
</context>
<context>
    <name>kith::DateLine</name>
    <message>
        <source>Calendar</source>
        <translation>कैलेंडर</translation>
    </message>
    <message>
        <source>Calendar (%1)</source>
        <translation>कैलेंडर (%1)</translation>
    </message>
</context>
<context>
    <name>kith::DeletedItemsDialog</name>
    <message>
        <source>Deleted items</source>
        <translation>हटाए गए</translation>
    </message>
    <message>
        <source>Nothing that was removed is gone. It comes back with everything that belonged to it.</source>
        <translation>हटाया गया कुछ भी खोया नहीं है। वह अपनी हर चीज़ के साथ लौट आता है।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>बहाल करें (&amp;R)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Nothing is deleted</source>
        <translation>कुछ भी हटाया हुआ नहीं</translation>
    </message>
    <message>
        <source>What is removed waits here, to be taken back.</source>
        <translation>जो हटाया जाता है वह यहाँ रहता है, और वापस लाया जा सकता है।</translation>
    </message>
</context>
<context>
    <name>kith::Dialler</name>
    <message>
        <source>“%1” could not be started. Name another program in the settings, under Calls.</source>
        <translation>“%1” शुरू नहीं हो सका। सेटिंग में “कॉल” के अंतर्गत दूसरा प्रोग्राम बताएँ।</translation>
    </message>
    <message>
        <source>Kith itself opens telephone links on this computer, so it cannot dial by one. Name the program that dials in the settings, under Calls.</source>
        <translation>इस कंप्यूटर पर फ़ोन लिंक Kith ख़ुद खोलता है, इसलिए वह उनसे डायल नहीं कर सकता। सेटिंग में “कॉल” के अंतर्गत डायल करने वाला प्रोग्राम बताएँ।</translation>
    </message>
    <message>
        <source>No program on this computer opens telephone links. Name one in the settings, under Calls.</source>
        <translation>इस कंप्यूटर पर कोई प्रोग्राम फ़ोन लिंक नहीं खोलता। सेटिंग में “कॉल” के अंतर्गत कोई प्रोग्राम बताएँ।</translation>
    </message>
</context>
<context>
    <name>kith::DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation>दोहरे रिकॉर्ड</translation>
    </message>
    <message>
        <source>Comparing all of them …</source>
        <translation>सबकी तुलना हो रही है…</translation>
    </message>
    <message>
        <source>Pairs that look alike</source>
        <translation>एक जैसे लगने वाले जोड़े</translation>
    </message>
    <message>
        <source>Side by side: the ticked values are kept</source>
        <translation>साथ-साथ: जिन मानों पर निशान है वे रखे जाते हैं</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>एक ही नहीं</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>मिलाएँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>दोहरे रिकॉर्ड खोजे जा रहे हैं</translation>
    </message>
    <message>
        <source>%1 and %2: %3 %
%4</source>
        <translation>%1 और %2: %3 %
%4</translation>
    </message>
    <message>
        <source>No two of them look alike.</source>
        <translation>इनमें कोई दो एक जैसे नहीं लगते।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) look alike. Tick what is to be kept.</source>
        <translation>
            <numerusform>%Ln जोड़ा एक जैसा लगता है। जो रखना है उस पर निशान लगाएँ।</numerusform>
            <numerusform>%Ln जोड़े एक जैसे लगते हैं। जो रखना है उस पर निशान लगाएँ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>रखा जाएगा</translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation>इसमें मिलेगा</translation>
    </message>
    <message>
        <source>Another job is writing into the book. Merge when it is done.</source>
        <translation>दूसरा काम व्यवसाय फ़ाइल में लिख रहा है। उसके पूरा होने पर मिलाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln record(s)</source>
        <translation>
            <numerusform>%Ln रिकॉर्ड मिलाया गया</numerusform>
            <numerusform>%Ln रिकॉर्ड मिलाए गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Another job is writing into the book. Say so when it is done.</source>
        <translation>दूसरा काम व्यवसाय फ़ाइल में लिख रहा है। उसके पूरा होने पर यह बताएँ।</translation>
    </message>
    <message>
        <source>Kept apart: they are not the same</source>
        <translation>अलग रखे गए: वे एक ही नहीं हैं</translation>
    </message>
</context>
<context>
    <name>kith::EmployeesSettingsPage</name>
    <message>
        <source>Employees</source>
        <translation>कर्मचारी</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>कर्मचारी</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>पद</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Those who work with this business file: they own customers and tasks, and what they do is signed with their name. Every change here can be undone.</source>
        <translation>इस व्यवसाय फ़ाइल में काम करने वाले: ग्राहक और कार्य उनके ज़िम्मे होते हैं, और वे जो करते हैं उस पर उनका नाम रहता है। यहाँ का हर बदलाव वापस लिया जा सकता है।</translation>
    </message>
    <message>
        <source>No employees yet</source>
        <translation>अभी कोई कर्मचारी नहीं</translation>
    </message>
    <message>
        <source>Add yourself first, then whoever else works here.</source>
        <translation>पहले ख़ुद को जोड़ें, फिर यहाँ काम करने वाले बाक़ी लोगों को।</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>जोड़ें… (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>बदलें… (&amp;C)</translation>
    </message>
    <message>
        <source>Make inac&amp;tive</source>
        <translation>निष्क्रिय करें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>हटाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Make ac&amp;tive</source>
        <translation>सक्रिय करें (&amp;T)</translation>
    </message>
    <message>
        <source>Employee “%1” added</source>
        <translation>कर्मचारी “%1” जोड़ा गया</translation>
    </message>
    <message>
        <source>Employee “%1” changed</source>
        <translation>कर्मचारी “%1” बदला गया</translation>
    </message>
    <message>
        <source>“%1” is inactive now</source>
        <translation>“%1” अब निष्क्रिय है</translation>
    </message>
    <message>
        <source>“%1” is active now</source>
        <translation>“%1” अब सक्रिय है</translation>
    </message>
    <message>
        <source>Employee “%1” removed</source>
        <translation>कर्मचारी “%1” हटाया गया</translation>
    </message>
</context>
<context>
    <name>kith::Encoding</name>
    <message>
        <source>%1 (guessed, %2 % sure)</source>
        <translation>%1 (अनुमान, %2 % निश्चित)</translation>
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
        <translation>इस ग्राहक के संपर्क भी मिटाएँ (&amp;T)</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>निजी डेटा मिटाएँ</translation>
    </message>
    <message>
        <source>Looking what belongs to them …</source>
        <translation>देखा जा रहा है कि उनका क्या-क्या है…</translation>
    </message>
    <message>
        <source>This cannot be undone. A backup is made first; it and older backups hold the person until they are rotated out, and whoever restores one has them erased again. What notes about others say of them stays.</source>
        <translation>इसे पूर्ववत नहीं किया जा सकता। पहले बैकअप बनता है; उसमें और पुराने बैकअपों में यह व्यक्ति तब तक रहेगा जब तक वे बैकअप हट न जाएँ, और उन्हें बहाल करने पर फिर से मिटा दिया जाएगा। दूसरों के नोटों में उनके बारे में जो लिखा है वह रहेगा।</translation>
    </message>
    <message>
        <source>The name, to confirm</source>
        <translation>पुष्टि के लिए नाम</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>E&amp;xport first …</source>
        <translation>पहले निर्यात करें… (&amp;X)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>हमेशा के लिए मिटाएँ (&amp;E)</translation>
    </message>
    <message>
        <source>Looking what belongs to a person</source>
        <translation>देखा जा रहा है कि व्यक्ति का क्या-क्या है</translation>
    </message>
    <message>
        <source>To &amp;confirm, type “%1”:</source>
        <extracomment>The name to type stands between the quotation marks.</extracomment>
        <translation>पुष्टि के लिए “%1” लिखें (&amp;N):</translation>
    </message>
    <message>
        <source>What goes, for good:</source>
        <translation>जो हमेशा के लिए मिटेगा:</translation>
    </message>
    <message>
        <source>Deleted items</source>
        <translation>हटाए गए</translation>
    </message>
    <message>
        <source>Lines of the history</source>
        <translation>इतिहास की पंक्तियाँ</translation>
    </message>
    <message>
        <source>What stays, without the link to them:</source>
        <translation>जो रहेगा, उनसे जोड़ के बिना:</translation>
    </message>
    <message>
        <source>about others as well</source>
        <translation>दूसरों के बारे में भी</translation>
    </message>
    <message>
        <source>persons of their own</source>
        <translation>अपने-आप में व्यक्ति</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Export all that is known of them</source>
        <translation>उनके बारे में जो कुछ मालूम है निर्यात करें</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting a person</source>
        <translation>व्यक्ति का डेटा निर्यात हो रहा है</translation>
    </message>
    <message>
        <source>Exported to “%1”. It holds all that is known of them: keep it safe, or give it to them.</source>
        <translation>“%1” में निर्यात हुआ। इसमें उनके बारे में सब कुछ है जो मालूम है: इसे सुरक्षित रखें, या उन्हें दे दें।</translation>
    </message>
    <message>
        <source>Erasing personal data</source>
        <translation>निजी डेटा मिटाया जा रहा है</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>मिटाया गया</translation>
    </message>
    <message>
        <source>Nothing of them is left in this business file, its history or its search.</source>
        <translation>इस व्यवसाय फ़ाइल, उसके इतिहास और उसकी खोज में उनका कुछ नहीं बचा।</translation>
    </message>
    <message>
        <source>What the file itself may still hold of them goes at the next start of Kith.</source>
        <translation>फ़ाइल में उनका जो अंश अब भी हो, वह Kith की अगली शुरुआत पर मिट जाएगा।</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें (&amp;C)</translation>
    </message>
</context>
<context>
    <name>kith::ExportDialog</name>
    <message>
        <source>&amp;Everything, in a form that the import takes back</source>
        <translation>सब कुछ, ऐसे रूप में जिसे आयात वापस ले सके (&amp;E)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात करें</translation>
    </message>
    <message numerus="yes">
        <source>&amp;What is listed: %Ln row(s) with their columns</source>
        <translation>
            <numerusform>जो सूची में है: %Ln पंक्ति, अपने कॉलमों के साथ (&amp;W)</numerusform>
            <numerusform>जो सूची में है: %Ln पंक्तियाँ, अपने कॉलमों के साथ (&amp;W)</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel कार्यपुस्तिका (XLSX)</translation>
    </message>
    <message>
        <source>Table as text (CSV)</source>
        <translation>पाठ के रूप में तालिका (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>प्रारूप</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>प्रारूप (&amp;F)</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>निर्यात करें… (&amp;X)</translation>
    </message>
</context>
<context>
    <name>kith::Exporter</name>
    <message>
        <source>“%1” cannot be exported.</source>
        <translation>“%1” निर्यात नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>निर्यात रोक दिया गया।</translation>
    </message>
</context>
<context>
    <name>kith::FieldDialog</name>
    <message>
        <source>Change a field</source>
        <translation>फ़ील्ड बदलें</translation>
    </message>
    <message>
        <source>New field of contacts</source>
        <translation>संपर्कों का नया फ़ील्ड</translation>
    </message>
    <message>
        <source>New field of customers</source>
        <translation>ग्राहकों का नया फ़ील्ड</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>मान का प्रकार</translation>
    </message>
    <message>
        <source>C&amp;hoices, as they will be offered</source>
        <translation>विकल्प, जैसे वे दिखाए जाएँगे (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>लेबल (&amp;L)</translation>
    </message>
    <message>
        <source>Kind of value: stays, as there are values</source>
        <translation>मान का प्रकार: नहीं बदलेगा, क्योंकि मान मौजूद हैं</translation>
    </message>
    <message>
        <source>&amp;Kind of value</source>
        <translation>मान का प्रकार (&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>Filters and files call it by a name made from the label.</source>
        <translation>फ़िल्टरों और फ़ाइलों में इसका नाम लेबल से बनता है।</translation>
    </message>
    <message>
        <source>Filters and files call it %1</source>
        <translation>फ़िल्टरों और फ़ाइलों में इसका नाम %1 है</translation>
    </message>
    <message>
        <source>Give it a label, such as “Shoe size”.</source>
        <translation>इसे लेबल दें, जैसे “जूते का नाप”।</translation>
    </message>
    <message>
        <source>A label has letters or digits.</source>
        <translation>लेबल में अक्षर या अंक होने चाहिए।</translation>
    </message>
    <message>
        <source>Add what can be chosen.</source>
        <translation>जो चुना जा सके उसे जोड़ें।</translation>
    </message>
    <message>
        <source>Two choices are the same. Write one of them otherwise.</source>
        <translation>दो विकल्प एक जैसे हैं। उनमें से एक को अलग लिखें।</translation>
    </message>
</context>
<context>
    <name>kith::FieldEditor</name>
    <message>
        <source>for example 2026-11-30</source>
        <translation>जैसे 2026-11-30</translation>
    </message>
    <message>
        <source>for example 1990-02-28, or 28 Feb</source>
        <translation>जैसे 1990-02-28, या 28 Feb</translation>
    </message>
    <message>
        <source>several with ; between</source>
        <translation>कई हों तो बीच में ;</translation>
    </message>
    <message>
        <source>for example fri 3pm, in 2 weeks, 2026-11-30</source>
        <translation>जैसे शुक्रवार 3 बजे, 2 हफ़्ते बाद, 2026-11-30</translation>
    </message>
    <message>
        <source>for example 15:00</source>
        <translation>जैसे 15:00</translation>
    </message>
    <message>
        <source>for example today 3pm, yesterday 15:30, 2026-11-30 9:00</source>
        <translation>जैसे आज 3pm, आज 15:30, 2026-11-30 9:00</translation>
    </message>
</context>
<context>
    <name>kith::FieldsSettingsPage</name>
    <message>
        <source>Fields of whom</source>
        <translation>किसके फ़ील्ड</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>आपके अपने फ़ील्ड</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>मान का प्रकार</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>भरे हुए</translation>
    </message>
    <message>
        <source>What you add stands in lists, forms, filters, imports and exports at once. Every change here can be undone.</source>
        <translation>आप जो जोड़ते हैं वह सूचियों, फ़ॉर्म, फ़िल्टर, आयात और निर्यात में तुरंत आ जाता है। यहाँ का हर बदलाव पूर्ववत किया जा सकता है।</translation>
    </message>
    <message>
        <source>No fields of your own yet</source>
        <translation>अभी आपका अपना कोई फ़ील्ड नहीं</translation>
    </message>
    <message>
        <source>Shoe size, allergies, licence plate: add what your business wants to know.</source>
        <translation>जूते का नाप, एलर्जी, गाड़ी का नंबर: आपका व्यवसाय जो जानना चाहे, जोड़ें।</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>जोड़ें… (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>बदलें… (&amp;C)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>ऊपर ले जाएँ (&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>नीचे ले जाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>हटाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>Field “%1” added</source>
        <translation>फ़ील्ड “%1” जोड़ा गया</translation>
    </message>
    <message>
        <source>Changing the field “%1”</source>
        <translation>फ़ील्ड “%1” बदला जा रहा है</translation>
    </message>
    <message>
        <source>Field “%1” changed</source>
        <translation>फ़ील्ड “%1” बदला गया</translation>
    </message>
    <message>
        <source>Field “%1” moved</source>
        <translation>फ़ील्ड “%1” की जगह बदली गई</translation>
    </message>
    <message numerus="yes">
        <source>Field “%1” removed, with %Ln value(s)</source>
        <translation>
            <numerusform>फ़ील्ड “%1” %Ln मान के साथ हटाया गया</numerusform>
            <numerusform>फ़ील्ड “%1” %Ln मानों के साथ हटाया गया</numerusform>
        </translation>
    </message>
    <message>
        <source>Field “%1” removed</source>
        <translation>फ़ील्ड “%1” हटाया गया</translation>
    </message>
    <message>
        <source>Removing the field “%1”</source>
        <translation>फ़ील्ड “%1” हटाया जा रहा है</translation>
    </message>
</context>
<context>
    <name>kith::FilterLine</name>
    <message>
        <source>Ctrl+Space offers fields and values</source>
        <translation>फ़ील्ड और मान सुझाने के लिए Ctrl+Space</translation>
    </message>
    <message>
        <source>Search, or filter: %1</source>
        <translation>खोजें, या फ़िल्टर: %1</translation>
    </message>
    <message>
        <source>Search or filter</source>
        <translation>खोजें या फ़िल्टर करें</translation>
    </message>
</context>
<context>
    <name>kith::FirstStartDialog</name>
    <message>
        <source>My business</source>
        <translation>मेरा व्यवसाय</translation>
    </message>
    <message>
        <source>Welcome to Kith</source>
        <translation>Kith में स्वागत है</translation>
    </message>
    <message>
        <source>Everything about your customers in one file, which is yours and stays on this computer. Backups are made by themselves, reopened and checked.</source>
        <translation>आपके ग्राहकों के बारे में सब कुछ एक फ़ाइल में, जो आपकी है और इसी कंप्यूटर पर रहती है। बैकअप अपने-आप बनते, फिर से खुलते और जाँचे जाते हैं।</translation>
    </message>
    <message>
        <source>Name of your &amp;business</source>
        <translation>आपके व्यवसाय का नाम (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Currency you count in</source>
        <translation>आपके हिसाब की मुद्रा (&amp;C)</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>कहाँ रखी जाए</translation>
    </message>
    <message>
        <source>Backups in</source>
        <translation>बैकअप कहाँ</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>शुरू करें (&amp;S)</translation>
    </message>
    <message>
        <source>Start and &amp;import my customer list …</source>
        <translation>शुरू करें और ग्राहक सूची आयात करें… (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Try it with a sample business</source>
        <translation>नमूना व्यवसाय से आज़माएँ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open a file I have …</source>
        <translation>मौजूदा फ़ाइल खोलें… (&amp;O)</translation>
    </message>
    <message>
        <source>Give your business a name: its file is called so.</source>
        <translation>अपने व्यवसाय का नाम लिखें: फ़ाइल का यही नाम होगा।</translation>
    </message>
    <message>
        <source>“%1” is no currency. Type its three letters, such as VND or EUR.</source>
        <translation>“%1” कोई मुद्रा नहीं है। उसके तीन अक्षर लिखें, जैसे VND या EUR।</translation>
    </message>
    <message>
        <source>Sample business</source>
        <translation>नमूना व्यवसाय</translation>
    </message>
    <message>
        <source>Open a business file</source>
        <translation>व्यवसाय फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>Business files (*.kith)</source>
        <translation>व्यवसाय फ़ाइलें (*.kith)</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup …</source>
        <translation>बैकअप से बहाल करें… (&amp;R)</translation>
    </message>
    <message>
        <source>Restoring and checking the backup …</source>
        <translation>बैकअप बहाल किया और जाँचा जा रहा है…</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>ख़ाली छोड़ सकते हैं</translation>
    </message>
    <message>
        <source>Your own &amp;name</source>
        <translation>आपका अपना नाम (&amp;N)</translation>
    </message>
</context>
<context>
    <name>kith::FormDesk</name>
    <message>
        <source>Kith ended before this was saved. It is as you typed it.</source>
        <translation>यह सहेजे जाने से पहले Kith बंद हो गया था। यह वैसा ही है जैसा आपने लिखा था।</translation>
    </message>
    <message>
        <source>This could not enter the book: %1</source>
        <translation>यह व्यवसाय फ़ाइल में नहीं जा सका: %1</translation>
    </message>
    <message>
        <source>%1 Save it as a new record, or cancel.</source>
        <translation>%1 इसे नए रिकॉर्ड के रूप में सहेजें, या रद्द करें।</translation>
    </message>
    <message>
        <source>What was typed belongs to a newer Kith.</source>
        <translation>जो लिखा गया वह Kith के नए संस्करण का है।</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 बदला गया</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 जोड़ा गया</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>दर्ज हुआ</translation>
    </message>
    <message>
        <source>Nobody in this book has the number %1. Save them as a new prospect, and log the call.</source>
        <translation>इस व्यवसाय फ़ाइल में %1 नंबर किसी का नहीं है। इसे नए संभावित ग्राहक के रूप में सहेजें, और कॉल दर्ज करें।</translation>
    </message>
    <message>
        <source>“%1” holds no telephone number to look for.</source>
        <translation>“%1” में खोजने के लिए कोई फ़ोन नंबर नहीं है।</translation>
    </message>
</context>
<context>
    <name>kith::GeneralSettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>रंग (&amp;C)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Business file</source>
        <translation>व्यवसाय फ़ाइल</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>General</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>&amp;First day of the week</source>
        <translation>सप्ताह का पहला दिन (&amp;F)</translation>
    </message>
    <message>
        <source>As the language has it: %1</source>
        <translation>भाषा के अनुसार: %1</translation>
    </message>
    <message>
        <source>The fiscal &amp;year begins in</source>
        <translation>वित्त वर्ष कब से शुरू (&amp;Y)</translation>
    </message>
    <message>
        <source>For everybody who works with this business file: reports and filters know this and last fiscal year</source>
        <translation>इस व्यवसाय फ़ाइल में काम करने वाले सभी के लिए: रिपोर्टें और फ़िल्टर इसी से यह और पिछला वित्त वर्ष पहचानते हैं</translation>
    </message>
</context>
<context>
    <name>kith::HistoryModel</name>
    <message>
        <source>Changed</source>
        <translation>बदला गया</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>जोड़ा गया</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>पूर्ववत किया गया</translation>
    </message>
</context>
<context>
    <name>kith::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>इसे पूर्ववत करें</translation>
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
        <translation>पहला नाम</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>मध्य नाम</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>उपनाम</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>फ़ाइल के कॉलम</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>फ़ाइल का कॉलम</translation>
    </message>
    <message>
        <source>Field here</source>
        <translation>यहाँ का फ़ील्ड</translation>
    </message>
    <message>
        <source>Row 1</source>
        <translation>पंक्ति 1</translation>
    </message>
    <message>
        <source>Row 2</source>
        <translation>पंक्ति 2</translation>
    </message>
    <message>
        <source>Row 3</source>
        <translation>पंक्ति 3</translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) keep what was found for them.</source>
        <translation>
            <numerusform>%n और कॉलम वैसा ही रहता है जैसा पहचाना गया।</numerusform>
            <numerusform>%n और कॉलम वैसे ही रहते हैं जैसे पहचाने गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>कॉलम %1 का फ़ील्ड</translation>
    </message>
    <message>
        <source>As a part of others</source>
        <translation>दूसरों के हिस्से के रूप में</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>आयात नहीं होगा</translation>
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
        <translation>मौजूदा ग्राहक छोड़ दें</translation>
    </message>
    <message>
        <source>Update those already there</source>
        <translation>मौजूदा ग्राहक अद्यतन करें</translation>
    </message>
    <message>
        <source>Add all as new</source>
        <translation>सबको नया जोड़ें</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात करें</translation>
    </message>
    <message>
        <source>Looking into %1</source>
        <translation>%1 देखी जा रही है</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 आयात हो रही है</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>रोका जा रहा है…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>रोक दिया गया। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Imported — %1</source>
        <translation>आयात हुआ — %1</translation>
    </message>
    <message>
        <source>Go on &amp;working</source>
        <translation>काम जारी रखें (&amp;W)</translation>
    </message>
    <message>
        <source>The import goes on; the foot of the window shows how far it is</source>
        <translation>आयात जारी है; खिड़की के नीचे दिखता है कि कहाँ तक पहुँचा</translation>
    </message>
    <message>
        <source>The rejected rows are in %1.</source>
        <translation>अस्वीकृत पंक्तियाँ %1 में हैं।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>As found by themselves</source>
        <translation>जैसे ख़ुद पहचाने गए</translation>
    </message>
    <message>
        <source>As kept: %1</source>
        <translation>जैसे रखे गए: %1</translation>
    </message>
    <message>
        <source>These columns are kept as %1, for the next such file.</source>
        <translation>ये कॉलम ऐसी अगली फ़ाइल के लिए %1 नाम से रखे गए।</translation>
    </message>
    <message>
        <source>Choose an XLSX, CSV, TSV or JSON file: an old spreadsheet, or an export of another program. You see what would change before anything does.</source>
        <translation>XLSX, CSV, TSV या JSON फ़ाइल चुनें: पुरानी स्प्रेडशीट, या किसी और प्रोग्राम का निर्यात। कुछ बदलने से पहले आप देखते हैं कि क्या बदलेगा।</translation>
    </message>
    <message>
        <source>&amp;1 File</source>
        <translation>&amp;1 फ़ाइल</translation>
    </message>
    <message>
        <source>&amp;2 Columns</source>
        <translation>&amp;2 कॉलम</translation>
    </message>
    <message>
        <source>&amp;3 What would change</source>
        <translation>&amp;3 क्या बदलेगा</translation>
    </message>
    <message>
        <source>&amp;4 Result</source>
        <translation>&amp;4 परिणाम</translation>
    </message>
    <message>
        <source>Which columns are which fields</source>
        <translation>कौन-सा कॉलम कौन-सा फ़ील्ड है</translation>
    </message>
    <message>
        <source>Name for these columns</source>
        <translation>इन कॉलमों का नाम</translation>
    </message>
    <message>
        <source>&amp;Keep for next time</source>
        <translation>अगली बार के लिए रखें (&amp;K)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>आगे (&amp;X)</translation>
    </message>
    <message>
        <source>Every column has its field.</source>
        <translation>हर कॉलम का फ़ील्ड तय है।</translation>
    </message>
    <message>
        <source>Not imported: %1. Choose a field for what you want to keep.</source>
        <translation>आयात नहीं होंगे: %1। जिन्हें रखना चाहें उनका फ़ील्ड चुनें।</translation>
    </message>
    <message>
        <source>What is in the book already</source>
        <translation>व्यवसाय फ़ाइल में जो पहले से है</translation>
    </message>
    <message>
        <source>Check the first rows: are the letters, the columns and what the rows are right?</source>
        <translation>पहली पंक्तियाँ देखें: क्या अक्षर, कॉलम और पंक्तियों का प्रकार सही हैं?</translation>
    </message>
    <message>
        <source>This would happen: %1</source>
        <translation>यह होगा: %1</translation>
    </message>
</context>
<context>
    <name>kith::ImportDifferences</name>
    <message>
        <source>&amp;New: %1</source>
        <translation>नए: %1 (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Adding something: %1</source>
        <translation>कुछ जोड़ते हैं: %1 (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Differing: %1</source>
        <translation>अलग: %1 (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rejected: %1</source>
        <translation>अस्वीकृत: %1 (&amp;R)</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>क्या बदलेगा</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more such row(s)</source>
        <translation>
            <numerusform>और ऐसी %Ln पंक्ति</numerusform>
            <numerusform>और ऐसी %Ln पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Record and details</source>
        <translation>रिकॉर्ड और विवरण</translation>
    </message>
    <message>
        <source>Nothing would change: all rows are there already, as they are.</source>
        <translation>कुछ नहीं बदलेगा: सभी पंक्तियाँ पहले से ऐसी ही मौजूद हैं।</translation>
    </message>
</context>
<context>
    <name>kith::ImportFilePage</name>
    <message>
        <source>Choose file …</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>No file yet. It may also be dropped here.</source>
        <translation>अभी कोई फ़ाइल नहीं। यहाँ छोड़ी भी जा सकती है।</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>एन्कोडिंग (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Between columns</source>
        <translation>कॉलमों के बीच (&amp;B)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>अल्पविराम</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>अर्धविराम</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>टैब</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>खड़ी रेखा</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>शीट (&amp;H)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात करें</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt *.json)</source>
        <translation>तालिकाएँ (*.xlsx *.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>फ़ाइल की पहली पंक्तियाँ</translation>
    </message>
    <message>
        <source>&amp;Rows are</source>
        <translation>पंक्तियाँ क्या हैं (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Decimals begin with</source>
        <translation>दशमलव चिह्न (&amp;D)</translation>
    </message>
    <message>
        <source>As each number shows</source>
        <translation>जैसा हर संख्या में दिखे</translation>
    </message>
    <message>
        <source>A point: 1.5</source>
        <translation>बिंदु: 1.5</translation>
    </message>
    <message>
        <source>A comma: 1,5</source>
        <translation>अल्पविराम: 1,5</translation>
    </message>
    <message>
        <source>Da&amp;ys are written</source>
        <translation>तिथियों का क्रम (&amp;Y)</translation>
    </message>
    <message>
        <source>As the file shows</source>
        <translation>जैसा फ़ाइल में दिखे</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>दिन, महीना, वर्ष</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>महीना, दिन, वर्ष</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>वर्ष, महीना, दिन</translation>
    </message>
    <message>
        <source>%1. Choose another encoding where letters below look wrong.</source>
        <translation>%1। नीचे अक्षर ग़लत दिखें तो दूसरी एन्कोडिंग चुनें।</translation>
    </message>
</context>
<context>
    <name>kith::ImportResult</name>
    <message>
        <source>&amp;Save rejected rows …</source>
        <translation>अस्वीकृत पंक्तियाँ सहेजें… (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>आयात पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Imported — %1</source>
        <translation>आयात हुआ — %1</translation>
    </message>
    <message>
        <source>Tags made beside</source>
        <translation>साथ बने टैग</translation>
    </message>
    <message>
        <source>Employees made beside</source>
        <translation>साथ बने कर्मचारी</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>अस्वीकृत पंक्तियाँ सहेजें</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>तालिकाएँ (*.csv)</translation>
    </message>
    <message>
        <source>The rejected rows are in %1, each with its reason. Correct them there and import it.</source>
        <translation>अस्वीकृत पंक्तियाँ %1 में हैं, हर एक अपने कारण के साथ। उन्हें वहाँ ठीक करें और वह फ़ाइल आयात करें।</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>%1 नहीं लिखी जा सकती। दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>Customers made beside</source>
        <translation>साथ बने ग्राहक</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>जोड़ी गईं</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>अद्यतन</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>छोड़ी गईं</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
</context>
<context>
    <name>kith::ImportRun</name>
    <message>
        <source>A record disappeared during the import. Try again.</source>
        <translation>आयात के दौरान एक रिकॉर्ड ग़ायब हो गया। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>पंक्ति %1: %2</translation>
    </message>
</context>
<context>
    <name>kith::Importer</name>
    <message>
        <source>“%1” cannot be imported. What can: %2.</source>
        <translation>“%1” आयात नहीं हो सकते। ये हो सकते हैं: %2।</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 फ़ोल्डर है। उसके भीतर की फ़ाइल बताएँ।</translation>
    </message>
    <message>
        <source>%1 holds visiting or calendar cards. Export the list as CSV and import that.</source>
        <translation>%1 में विज़िटिंग कार्ड या कैलेंडर हैं। सूची को CSV में निर्यात करके आयात करें।</translation>
    </message>
    <message>
        <source>%1 characters did not fit the encoding %2 and were replaced by what they most likely are.</source>
        <translation>%1 अक्षर एन्कोडिंग %2 में नहीं आए और उनकी जगह संभवतः सही अक्षर रखे गए।</translation>
    </message>
    <message>
        <source>These columns were not imported: %1.</source>
        <translation>ये कॉलम आयात नहीं हुए: %1।</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>आयात रोक दिया गया। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet of an old kind, or one with a password. Open it, save the table as .xlsx without a password, or as CSV, and import that.</source>
        <translation>%1 पुराने प्रकार की, या पासवर्ड वाली स्प्रेडशीट है। उसे खोलें, बिना पासवर्ड .xlsx या CSV में सहेजें, और वह आयात करें।</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 पढ़ी नहीं जा सकती: %2।</translation>
    </message>
    <message>
        <source>%1 is no workbook: it has no sheets to choose from.</source>
        <translation>%1 कार्यपुस्तिका नहीं है: उसमें चुनने को शीट नहीं हैं।</translation>
    </message>
    <message>
        <source>The encoding was guessed: %1. Choose another one where letters look wrong.</source>
        <translation>एन्कोडिंग का अनुमान लगाया गया: %1। अक्षर ग़लत दिखें तो दूसरी चुनें।</translation>
    </message>
</context>
<context>
    <name>kith::Instance</name>
    <message>
        <source>Later starts of Kith cannot reach this window.</source>
        <translation>Kith की बाद की शुरुआतें इस खिड़की तक नहीं पहुँच सकतीं।</translation>
    </message>
</context>
<context>
    <name>kith::InteractionsPage</name>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>सभी प्रकार</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>सभी परिणाम</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>कभी भी</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>पिछले 12 महीने</translation>
    </message>
    <message>
        <source>&amp;Log a call …</source>
        <translation>कॉल दर्ज करें… (&amp;L)</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation>अभी कुछ दर्ज नहीं हुआ</translation>
    </message>
    <message>
        <source>Write down a call, a visit or a message: Ctrl+L, from anywhere.</source>
        <translation>कॉल, मुलाक़ात या संदेश दर्ज करें: Ctrl+L, कहीं से भी।</translation>
    </message>
</context>
<context>
    <name>kith::Job</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln पूरा</numerusform>
            <numerusform>%Ln पूरे</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 a second</source>
        <translation>%1 · %2 प्रति सेकंड</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n second(s) left</source>
        <translation>
            <numerusform>%1 · %n सेकंड शेष</numerusform>
            <numerusform>%1 · %n सेकंड शेष</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::JsonRows</name>
    <message>
        <source>The file has no list of %1. Write it as [{…}, …] or {&quot;rows&quot;: [{…}, …]}.</source>
        <translation>फ़ाइल में %1 की सूची नहीं है। इसे [{…}, …] या {&quot;rows&quot;: [{…}, …]} के रूप में लिखें।</translation>
    </message>
    <message>
        <source>This is not a JSON object: %1.</source>
        <translation>यह JSON ऑब्जेक्ट नहीं है: %1।</translation>
    </message>
    <message>
        <source>The record in line %1 is longer than 16 MB.</source>
        <translation>पंक्ति %1 का रिकॉर्ड 16 MB से लंबा है।</translation>
    </message>
    <message>
        <source>The file is no valid JSON: see line %1. Nothing was changed.</source>
        <translation>फ़ाइल सही JSON नहीं है: पंक्ति %1 देखें। कुछ नहीं बदला गया।</translation>
    </message>
</context>
<context>
    <name>kith::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Everything that has a key</source>
        <translation>जिस-जिस की कुंजी है</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>kith::KithStyle</name>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
</context>
<context>
    <name>kith::ListEditor</name>
    <message>
        <source>Add another</source>
        <translation>एक और जोड़ें</translation>
    </message>
    <message>
        <source>Add another: %1</source>
        <translation>एक और जोड़ें: %1</translation>
    </message>
</context>
<context>
    <name>kith::ListOutput</name>
    <message>
        <source>Print list …</source>
        <translation>सूची प्रिंट करें…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>निर्यात करें…</translation>
    </message>
</context>
<context>
    <name>kith::ListSums</name>
    <message>
        <source>%1: %2 in all, %3 on average</source>
        <translation>%1: कुल %2, औसत %3</translation>
    </message>
</context>
<context>
    <name>kith::LockDialog</name>
    <message>
        <source>You may read it here meanwhile, or wait: it opens as soon as it is closed there.</source>
        <translation>इस बीच आप इसे यहाँ पढ़ सकते हैं, या प्रतीक्षा करें: वहाँ बंद होते ही यह खुल जाएगी।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>&amp;Read only</source>
        <translation>केवल पढ़ें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>प्रतीक्षा करें (&amp;W)</translation>
    </message>
    <message>
        <source>Waiting …</source>
        <translation>प्रतीक्षा हो रही है…</translation>
    </message>
    <message>
        <source>This business file is open already</source>
        <translation>यह व्यवसाय फ़ाइल पहले से खुली है</translation>
    </message>
</context>
<context>
    <name>kith::LogDialog</name>
    <message>
        <source>Log a call</source>
        <translation>कॉल दर्ज करें</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>क्या हुआ (&amp;W)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>किसके साथ</translation>
    </message>
    <message>
        <source>With whom? Type a name or a number</source>
        <translation>किसके साथ? नाम या नंबर लिखें</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1, %2 के साथ</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>अगला क़दम</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>अगला क़दम (&amp;N)</translation>
    </message>
    <message>
        <source>A task for %1</source>
        <translation>कार्य: %1</translation>
    </message>
    <message>
        <source>A task for tomorrow, as no day is named</source>
        <translation>आने वाले कल का कार्य, क्योंकि दिन नहीं लिखा गया</translation>
    </message>
    <message>
        <source> min</source>
        <translation> मिनट</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>कितना समय लगा</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>संतुष्टि</translation>
    </message>
    <message>
        <source>Satisfaction …</source>
        <translation>संतुष्टि…</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>5 में से %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Choose with whom it was: type a name or a number and pick one of the list.</source>
        <translation>चुनें कि किसके साथ: नाम या नंबर लिखें और सूची में से एक लें।</translation>
    </message>
    <message>
        <source>What you typed is not saved. Save it with Ctrl+Enter, or press Esc again to discard it.</source>
        <translation>आपका लिखा सहेजा नहीं गया। Ctrl+Enter से सहेजें, या छोड़ने के लिए Esc दोबारा दबाएँ।</translation>
    </message>
    <message>
        <source>Name a time — tomorrow, fri 3pm, in 2 weeks — and it becomes a task.</source>
        <translation>कोई समय लिखें — कल, शुक्रवार 3 बजे, 2 हफ़्ते बाद — और यह कार्य बन जाएगा।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have this number: choose one</source>
        <translation>
            <numerusform>%Ln का यह नंबर है: चुनें</numerusform>
            <numerusform>%Ln का यह नंबर है: एक चुनें</numerusform>
        </translation>
    </message>
    <message>
        <source>For example: call back with the price fri 3pm</source>
        <translation>जैसे: दाम बताने के लिए फ़ोन शुक्रवार 3 बजे</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>दिशा</translation>
    </message>
    <message>
        <source>What kind of talk it was</source>
        <translation>बातचीत का प्रकार</translation>
    </message>
    <message>
        <source>Who began</source>
        <translation>पहल किसने की</translation>
    </message>
    <message>
        <source>How satisfied they are</source>
        <translation>कितने संतुष्ट हैं</translation>
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
            <numerusform>%Ln लंबित बदलाव व्यवसाय फ़ाइल में आ गया</numerusform>
            <numerusform>%Ln लंबित बदलाव व्यवसाय फ़ाइल में आ गए</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>आयात करें… (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें (&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting for the running job</source>
        <translation>
            <numerusform>%Ln बदलाव चल रहे काम की प्रतीक्षा में</numerusform>
            <numerusform>%Ln बदलाव चल रहे काम की प्रतीक्षा में</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved; it enters the book when the running job is done</source>
        <translation>सहेजा गया; चल रहा काम पूरा होने पर व्यवसाय फ़ाइल में आएगा</translation>
    </message>
    <message numerus="yes">
        <source>Backed up and checked: %Ln customer(s)</source>
        <translation>
            <numerusform>बैकअप बना और जाँचा गया: %Ln ग्राहक</numerusform>
            <numerusform>बैकअप बना और जाँचा गया: %Ln ग्राहक</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>अभी बैकअप लें (&amp;B)</translation>
    </message>
    <message>
        <source>This book lies in a folder that other computers share: on a network, or kept in step by a cloud program. Open it on one computer at a time. It is safer and faster on a disk of this computer: close Kith, move the file there, and let the shared folder hold its backups.</source>
        <translation>यह व्यवसाय फ़ाइल ऐसे फ़ोल्डर में है जो दूसरे कंप्यूटरों के साथ साझा है: नेटवर्क पर, या किसी क्लाउड प्रोग्राम से। एक समय में इसे एक ही कंप्यूटर पर खोलें। इस कंप्यूटर की डिस्क पर यह अधिक सुरक्षित और तेज़ है: Kith बंद करें, फ़ाइल वहाँ ले जाएँ, और साझा फ़ोल्डर में बैकअप रखें।</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>अभी कोई बैकअप नहीं</translation>
    </message>
    <message>
        <source>Kith makes one by itself within half an hour of a change.</source>
        <translation>बदलाव के आधे घंटे के भीतर Kith ख़ुद बैकअप बनाता है।</translation>
    </message>
    <message>
        <source>Backup verified %1</source>
        <translation>बैकअप सत्यापित %1</translation>
    </message>
    <message>
        <source>The last backup was made, reopened and checked: %1</source>
        <translation>पिछला बैकअप बना, फिर से खोला और जाँचा गया: %1</translation>
    </message>
    <message>
        <source>Making search and order again for this version</source>
        <translation>इस संस्करण के लिए खोज और क्रम फिर से बन रहे हैं</translation>
    </message>
    <message>
        <source>&amp;Labels in the navigation</source>
        <translation>नेविगेशन में लेबल (&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>ताज़ा करें (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>सेटिंग… (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Deleted items …</source>
        <translation>हटाए गए… (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>कुंजियाँ (&amp;K)</translation>
    </message>
    <message>
        <source>The window changes its language and colours at the next start</source>
        <translation>खिड़की की भाषा और रंग अगली बार खुलने पर बदलेंगे</translation>
    </message>
    <message>
        <source>outside %1</source>
        <translation>बाहर %1</translation>
    </message>
    <message>
        <source>none outside yet</source>
        <translation>बाहर अभी कोई नहीं</translation>
    </message>
    <message>
        <source>The second place is there.</source>
        <translation>दूसरा ठिकाना उपलब्ध है।</translation>
    </message>
    <message>
        <source>The second place is not there.</source>
        <translation>दूसरा ठिकाना उपलब्ध नहीं है।</translation>
    </message>
    <message>
        <source>Backed up to the second place, encrypted and checked</source>
        <translation>दूसरे ठिकाने पर बैकअप बना, एन्क्रिप्ट हुआ और जाँचा गया</translation>
    </message>
    <message>
        <source>This desktop keeps no passwords for Kith: it asks for the passphrase once after each start</source>
        <translation>यह डेस्कटॉप Kith के पासवर्ड नहीं रखता: हर बार शुरू होने पर यह एक बार पासफ़्रेज़ पूछेगा</translation>
    </message>
    <message>
        <source>Nothing can be imported here. %1</source>
        <translation>यहाँ कुछ आयात नहीं हो सकता। %1</translation>
    </message>
    <message>
        <source>&amp;Employees …</source>
        <translation>कर्मचारी… (&amp;Y)</translation>
    </message>
</context>
<context>
    <name>kith::NamedRecords</name>
    <message>
        <source>There is no %1. Correct the number.</source>
        <translation>%1 नहीं है। संख्या ठीक करें।</translation>
    </message>
    <message>
        <source>Several %1 are called “%2”. Write %3:NUMBER to say which one is meant.</source>
        <translation>कई %1 “%2” कहलाते हैं। %3:NUMBER लिखकर बताएँ कि कौन-सा।</translation>
    </message>
    <message>
        <source>There is no %1 “%2”. Correct the name, or let the import make %3 it lacks.</source>
        <translation>“%2” नाम का कोई %1 नहीं है। नाम ठीक करें, या आयात को वे %3 बनाने दें जो नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>kith::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>पृष्ठ</translation>
    </message>
</context>
<context>
    <name>kith::Navigator</name>
    <message>
        <source>&amp;Back</source>
        <translation>पीछे (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>आगे (&amp;F)</translation>
    </message>
</context>
<context>
    <name>kith::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>समझ गया</translation>
    </message>
</context>
<context>
    <name>kith::PageHeader</name>
    <message>
        <source>Search or command</source>
        <translation>खोज या कमांड</translation>
    </message>
    <message>
        <source>&amp;Search or command</source>
        <translation>खोज या कमांड (&amp;S)</translation>
    </message>
</context>
<context>
    <name>kith::Palette</name>
    <message>
        <source>What was found</source>
        <translation>जो मिला</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>हाल के</translation>
    </message>
    <message>
        <source>Type a name, a number, or what you want to do</source>
        <translation>नाम, नंबर, या जो करना है लिखें</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>Show all of them in the list</source>
        <translation>सब सूची में दिखाएँ</translation>
    </message>
</context>
<context>
    <name>kith::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>पासफ़्रेज़ (&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>आगे बढ़ें (&amp;G)</translation>
    </message>
</context>
<context>
    <name>kith::PeoplePage</name>
    <message>
        <source>&amp;Log a call …</source>
        <translation>कॉल दर्ज करें… (&amp;L)</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>कॉल करें</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>ई-मेल लिखें</translation>
    </message>
    <message>
        <source>New task …</source>
        <translation>नया कार्य…</translation>
    </message>
    <message>
        <source>Change all selected …</source>
        <translation>सभी चुने हुए बदलें…</translation>
    </message>
    <message>
        <source>Duplicates …</source>
        <translation>दोहरे रिकॉर्ड…</translation>
    </message>
    <message>
        <source>Paste rows …</source>
        <translation>पंक्तियाँ चिपकाएँ…</translation>
    </message>
    <message>
        <source>A change waits until the running job is done. It is safe on the disk.</source>
        <translation>एक बदलाव चल रहे काम के पूरा होने की प्रतीक्षा में है। वह डिस्क पर सुरक्षित है।</translation>
    </message>
    <message>
        <source>They are removed when the running job is done</source>
        <translation>चल रहा काम पूरा होने पर हटाए जाएँगे</translation>
    </message>
    <message>
        <source>Removing records</source>
        <translation>रिकॉर्ड हटाए जा रहे हैं</translation>
    </message>
    <message>
        <source>There are no rows to paste. Copy some in a spreadsheet, with their headings.</source>
        <translation>चिपकाने को कोई पंक्ति नहीं है। स्प्रेडशीट में कुछ पंक्तियाँ उनके शीर्षकों सहित कॉपी करें।</translation>
    </message>
    <message>
        <source>New relationship …</source>
        <translation>नया संबंध…</translation>
    </message>
    <message>
        <source>Pin, or unpin, the note</source>
        <translation>नोट पिन करें या पिन हटाएँ</translation>
    </message>
    <message>
        <source>Erase personal data …</source>
        <translation>निजी डेटा मिटाएँ…</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>आयात करें…</translation>
    </message>
</context>
<context>
    <name>kith::PeoplePanel</name>
    <message>
        <source>Contacts</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>New contact here</source>
        <translation>यहाँ नया संपर्क</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>अभी कोई संपर्क नहीं</translation>
    </message>
    <message>
        <source>Add the people you talk to there, each with their own number.</source>
        <translation>वहाँ जिन लोगों से आप बात करते हैं उन्हें जोड़ें, हर एक का अपना नंबर।</translation>
    </message>
</context>
<context>
    <name>kith::PersonDetail</name>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Choose somebody to see everything about them here.</source>
        <translation>किसी को चुनें, उनके बारे में सब कुछ यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>जो मालूम है</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>More about them</source>
        <translation>उनके बारे में और</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>समयरेखा</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>पूर्ववत हो रहा है</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>संबंध</translation>
    </message>
</context>
<context>
    <name>kith::PersonDialog</name>
    <message>
        <source>Who is working?</source>
        <translation>कौन काम कर रहा है?</translation>
    </message>
    <message>
        <source>What you do is signed with your name, and the window is arranged as you left it.</source>
        <translation>आप जो करते हैं उस पर आपका नाम रहता है, और खिड़की वैसी ही मिलती है जैसी आपने छोड़ी थी।</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>आगे बढ़ें (&amp;G)</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>कर्मचारी</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>कोई ख़ास व्यक्ति नहीं</translation>
    </message>
    <message>
        <source>Type the PIN of this name.</source>
        <translation>इस नाम का PIN लिखें।</translation>
    </message>
    <message>
        <source>That is not the PIN of this name.</source>
        <translation>यह इस नाम का PIN नहीं है।</translation>
    </message>
    <message>
        <source>&amp;New employee …</source>
        <translation>नया कर्मचारी… (&amp;N)</translation>
    </message>
</context>
<context>
    <name>kith::PersonSettingsPage</name>
    <message>
        <source>With a PIN nobody works as “%1” on this computer by mistake. It protects the name, not the file: who can open the file can read it.</source>
        <translation>PIN हो तो इस कंप्यूटर पर कोई ग़लती से “%1” के नाम से काम नहीं करता। वह नाम को बचाता है, फ़ाइल को नहीं: जो फ़ाइल खोल सकता है वह उसे पढ़ सकता है।</translation>
    </message>
    <message>
        <source>New &amp;PIN</source>
        <translation>नया PIN (&amp;P)</translation>
    </message>
    <message>
        <source>The PIN &amp;again</source>
        <translation>PIN फिर से (&amp;A)</translation>
    </message>
    <message>
        <source>Working as</source>
        <translation>काम पर कौन</translation>
    </message>
    <message>
        <source>The two PINs differ. Type the same one twice.</source>
        <translation>दोनों PIN अलग हैं। एक ही PIN दो बार लिखें।</translation>
    </message>
    <message>
        <source>A PIN has at least four signs.</source>
        <translation>PIN में कम से कम चार अक्षर या अंक होते हैं।</translation>
    </message>
    <message>
        <source>Re&amp;move the PIN</source>
        <translation>PIN हटाएँ (&amp;M)</translation>
    </message>
    <message>
        <source>Pr&amp;esent PIN</source>
        <translation>मौजूदा PIN (&amp;E)</translation>
    </message>
    <message>
        <source>Type the present PIN, too.</source>
        <translation>मौजूदा PIN भी टाइप करें।</translation>
    </message>
    <message>
        <source>That is not the present PIN. Nothing was changed.</source>
        <translation>यह मौजूदा PIN नहीं है। कुछ नहीं बदला गया।</translation>
    </message>
</context>
<context>
    <name>kith::PreviewDialog</name>
    <message>
        <source>Print preview: %1</source>
        <translation>प्रिंट पूर्वावलोकन: %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>पिछला पृष्ठ</translation>
    </message>
    <message>
        <source>Previous page (Page up)</source>
        <translation>पिछला पृष्ठ (Page up)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>अगला पृष्ठ</translation>
    </message>
    <message>
        <source>Next page (Page down)</source>
        <translation>अगला पृष्ठ (Page down)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>PDF में सहेजें… (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>प्रिंट करें… (&amp;P)</translation>
    </message>
    <message>
        <source>Laying out the pages …</source>
        <translation>पृष्ठ तैयार हो रहे हैं…</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>पृष्ठ तैयार हो रहे हैं</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2 में से पृष्ठ %1</translation>
    </message>
</context>
<context>
    <name>kith::RecordDialog</name>
    <message>
        <source>More details</source>
        <translation>और विवरण</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>What you typed is not saved. Save it with Ctrl+Enter, or press Esc again to discard it.</source>
        <translation>आपका लिखा सहेजा नहीं गया। Ctrl+Enter से सहेजें, या छोड़ने के लिए Esc दोबारा दबाएँ।</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>नया ग्राहक</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>ग्राहक संपादित करें</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>नया संपर्क</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>संपर्क संपादित करें</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>नया कार्य</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>कार्य संपादित करें</translation>
    </message>
    <message>
        <source>New interaction</source>
        <translation>नई बातचीत</translation>
    </message>
    <message>
        <source>Edit interaction</source>
        <translation>बातचीत संपादित करें</translation>
    </message>
</context>
<context>
    <name>kith::RecordHeader</name>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
</context>
<context>
    <name>kith::RecordListView</name>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Nothing in this list matches “%1”.</source>
        <translation>इस सूची में “%1” से कुछ मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>कोई मेल नहीं</translation>
    </message>
    <message>
        <source>Nothing here meets the filter. Change it, or press Esc in it.</source>
        <translation>यहाँ कुछ फ़िल्टर से मेल नहीं खाता। उसे बदलें, या उसमें Esc दबाएँ।</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Columns (%1)</source>
        <translation>कॉलम (%1)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>पंक्तियाँ कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Filtering …</source>
        <translation>फ़िल्टर हो रहा है…</translation>
    </message>
    <message>
        <source>%1 shown, counting …</source>
        <translation>%1 दिखाए, गिनती जारी…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <translation>
            <numerusform>कुल %Ln</numerusform>
            <numerusform>कुल %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln मिला</numerusform>
            <numerusform>%Ln मिले</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>More than %1 found</source>
        <translation>%1 से अधिक मिले</translation>
    </message>
    <message>
        <source>Search and filter</source>
        <translation>खोज और फ़िल्टर</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>कॉलम…</translation>
    </message>
    <message>
        <source>Details: beside, below, off</source>
        <translation>विवरण: बगल में, नीचे, बंद</translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation>सूची में अगला</translation>
    </message>
    <message>
        <source>Previous in the list</source>
        <translation>सूची में पिछला</translation>
    </message>
    <message>
        <source>Save as view …</source>
        <translation>दृश्य के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>The first %1 rows are copied; export the list to have all of them.</source>
        <translation>पहली %1 पंक्तियाँ कॉपी हुईं; सभी के लिए सूची निर्यात करें।</translation>
    </message>
</context>
<context>
    <name>kith::RejectsFile</name>
    <message>
        <source>The rejected rows cannot be written to %1: %2. Choose another place.</source>
        <translation>अस्वीकृत पंक्तियाँ %1 में नहीं लिखी जा सकतीं: %2। दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>The rejected rows cannot take the place of %1, the file they are of. Name another file.</source>
        <translation>अस्वीकृत पंक्तियाँ %1 की जगह नहीं ले सकतीं, जिस फ़ाइल की वे हैं। दूसरी फ़ाइल बताएँ।</translation>
    </message>
    <message>
        <source>The rejected rows cannot be written to %1, which is no file. Name another place.</source>
        <translation>अस्वीकृत पंक्तियाँ %1 में नहीं लिखी जा सकतीं, जो फ़ाइल नहीं है। दूसरी जगह बताएँ।</translation>
    </message>
</context>
<context>
    <name>kith::RelationshipDialog</name>
    <message>
        <source>Edit relationship</source>
        <translation>संबंध संपादित करें</translation>
    </message>
    <message>
        <source>New relationship</source>
        <translation>नया संबंध</translation>
    </message>
    <message>
        <source>Type a name or a number</source>
        <translation>नाम या नंबर लिखें</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>बताया नहीं</translation>
    </message>
    <message>
        <source>1 – hardly</source>
        <translation>1 – नाममात्र</translation>
    </message>
    <message>
        <source>2 – a little</source>
        <translation>2 – थोड़ा</translation>
    </message>
    <message>
        <source>3 – well</source>
        <translation>3 – अच्छा</translation>
    </message>
    <message>
        <source>4 – very well</source>
        <translation>4 – बहुत अच्छा</translation>
    </message>
    <message>
        <source>5 – closely</source>
        <translation>5 – घनिष्ठ</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>for example 2019-05-01</source>
        <translation>जैसे 2019-05-01</translation>
    </message>
    <message>
        <source>&amp;With whom</source>
        <translation>किसके साथ (&amp;W)</translation>
    </message>
    <message>
        <source>They &amp;are</source>
        <translation>कैसा संबंध (&amp;A)</translation>
    </message>
    <message>
        <source>How &amp;well</source>
        <translation>कितना परिचय (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>ज़िम्मेदार (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>कब से (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>अगला क़दम (&amp;N)</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>नोट (&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>%1 → %2: %3 · %2 → %1: %4</source>
        <translation>%1 → %2: %3 · %2 → %1: %4</translation>
    </message>
    <message>
        <source>Choose with whom: type a name or a number and pick one of the list.</source>
        <translation>चुनें कि किसके साथ: नाम या नंबर लिखें और सूची में से एक लें।</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 2019-05-01.</source>
        <translation>“%1” दिन नहीं है। इसे 2019-05-01 की तरह लिखें।</translation>
    </message>
    <message>
        <source>What you typed is not saved. Save it with Ctrl+Enter, or press Esc again to discard it.</source>
        <translation>आपका लिखा सहेजा नहीं गया। Ctrl+Enter से सहेजें, या छोड़ने के लिए Esc दोबारा दबाएँ।</translation>
    </message>
    <message>
        <source>Between %1 and somebody they know</source>
        <translation>%1 और उनके किसी परिचित के बीच</translation>
    </message>
</context>
<context>
    <name>kith::RelationshipModel</name>
    <message>
        <source>strength %1 of 5</source>
        <translation>घनिष्ठता 5 में से %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>अगला: %1</translation>
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
        <translation>संबंध</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>जोड़ें…</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>संपादित करें…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Add a relationship</source>
        <translation>संबंध जोड़ें</translation>
    </message>
    <message>
        <source>Edit the relationship</source>
        <translation>संबंध संपादित करें</translation>
    </message>
    <message>
        <source>Remove the relationship</source>
        <translation>संबंध हटाएँ</translation>
    </message>
    <message>
        <source>&amp;Add a relationship …</source>
        <translation>संबंध जोड़ें… (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>संपादित करें… (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>हटाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>Another job writes into the book. Try again when it is done.</source>
        <translation>दूसरा काम व्यवसाय फ़ाइल में लिख रहा है। उसके पूरा होने पर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Relationship changed</source>
        <translation>संबंध बदला गया</translation>
    </message>
    <message>
        <source>Relationship added</source>
        <translation>संबंध जोड़ा गया</translation>
    </message>
    <message>
        <source>Relationship removed</source>
        <translation>संबंध हटाया गया</translation>
    </message>
    <message>
        <source>New relationship …</source>
        <translation>नया संबंध…</translation>
    </message>
    <message>
        <source>No relationships yet</source>
        <translation>अभी कोई संबंध नहीं</translation>
    </message>
    <message>
        <source>Who knows whom, who brought whom, who supplies whom: it often opens the next door.</source>
        <translation>कौन किसे जानता है, कौन किसे लाया, कौन किसे माल देता है: इसी से अक्सर अगला रास्ता खुलता है।</translation>
    </message>
</context>
<context>
    <name>kith::ReportCells</name>
    <message>
        <source>Week %1, from %2</source>
        <translation>सप्ताह %1, %2 से</translation>
    </message>
    <message>
        <source>Quarter %1 of %2</source>
        <translation>%2 की तिमाही %1</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>बिना मान के</translation>
    </message>
</context>
<context>
    <name>kith::ReportChoices</name>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>आख़िरी दिन</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>गिनती किससे</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Whose profile? Type a name</source>
        <translation>किसकी प्रोफ़ाइल? नाम लिखें</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>कभी भी</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>यह सप्ताह</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>पिछला सप्ताह</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>यह महीना</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>पिछला महीना</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>यह तिमाही</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>पिछली तिमाही</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>यह वर्ष</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>पिछला वर्ष</translation>
    </message>
    <message>
        <source>This fiscal year</source>
        <translation>यह वित्त वर्ष</translation>
    </message>
    <message>
        <source>Last fiscal year</source>
        <translation>पिछला वित्त वर्ष</translation>
    </message>
    <message>
        <source>This quarter of the fiscal year</source>
        <translation>वित्त वर्ष की यह तिमाही</translation>
    </message>
    <message>
        <source>Last quarter of the fiscal year</source>
        <translation>वित्त वर्ष की पिछली तिमाही</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>इस दिन से… इस दिन तक…</translation>
    </message>
    <message>
        <source>In one list</source>
        <translation>एक ही सूची में</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-08-31, or pick it with Alt+Down.</source>
        <translation>“%1” दिन नहीं है। इसे 2026-08-31 की तरह लिखें, या Alt+Down से चुनें।</translation>
    </message>
</context>
<context>
    <name>kith::ReportDesk</name>
    <message>
        <source>Making the report “%1”</source>
        <translation>रिपोर्ट “%1” बन रही है</translation>
    </message>
    <message>
        <source>Printing “%1”</source>
        <translation>“%1” प्रिंट हो रही है</translation>
    </message>
    <message>
        <source>Handed over to the printer</source>
        <translation>प्रिंटर को भेज दिया गया</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>“%1” सहेजें</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 लिखी जा रही है</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 के रूप में सहेजा गया</translation>
    </message>
</context>
<context>
    <name>kith::ReportModel</name>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
</context>
<context>
    <name>kith::ReportPages</name>
    <message numerus="yes">
        <source>Total: %Ln row(s)</source>
        <translation>
            <numerusform>कुल: %Ln पंक्ति</numerusform>
            <numerusform>कुल: %Ln पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>समूह का योग</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>%1 को प्रिंट किया गया</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2 में से पृष्ठ %1</translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <translation>रिपोर्ट रोक दी गई।</translation>
    </message>
</context>
<context>
    <name>kith::ReportPaper</name>
    <message>
        <source>The printer, or the file, takes no pages. Choose another one.</source>
        <translation>प्रिंटर या फ़ाइल कोई पृष्ठ नहीं ले रही। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The printer, or the disk, takes no more pages.</source>
        <translation>प्रिंटर या डिस्क और पृष्ठ नहीं ले रही।</translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <translation>रिपोर्ट रोक दी गई।</translation>
    </message>
    <message>
        <source>The pages could not be written to their end.</source>
        <translation>पृष्ठ अंत तक नहीं लिखे जा सके।</translation>
    </message>
</context>
<context>
    <name>kith::ReportTable</name>
    <message>
        <source>The sum of “%1” is too large a number. Leave that column out.</source>
        <translation>“%1” का योग बहुत बड़ी संख्या है। वह कॉलम छोड़ दें।</translation>
    </message>
    <message>
        <source>The report needs room for a while in %1, and there is none: %2. Free some, or ask for less.</source>
        <translation>रिपोर्ट को कुछ देर के लिए %1 में जगह चाहिए, और वहाँ जगह नहीं है: %2। जगह ख़ाली करें, या छोटी रिपोर्ट माँगें।</translation>
    </message>
    <message>
        <source>The report could not be read again. Make it once more.</source>
        <translation>रिपोर्ट दोबारा नहीं पढ़ी जा सकी। उसे फिर से बनाएँ।</translation>
    </message>
</context>
<context>
    <name>kith::ReportsPage</name>
    <message>
        <source>&amp;Print …</source>
        <translation>प्रिंट करें… (&amp;P)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>PDF में सहेजें… (&amp;D)</translation>
    </message>
    <message>
        <source>Save as &amp;CSV …</source>
        <translation>CSV में सहेजें… (&amp;C)</translation>
    </message>
    <message>
        <source>Save as &amp;XLSX …</source>
        <translation>XLSX में सहेजें… (&amp;X)</translation>
    </message>
    <message>
        <source>Save as &amp;JSON …</source>
        <translation>JSON में सहेजें… (&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>फ़िल्टर (&amp;F)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Whose profile?</source>
        <translation>किसकी प्रोफ़ाइल?</translation>
    </message>
    <message>
        <source>Type the customer&apos;s name above, or open the customer and choose “Print profile”.</source>
        <translation>ऊपर ग्राहक का नाम लिखें, या ग्राहक खोलकर “प्रोफ़ाइल प्रिंट करें” चुनें।</translation>
    </message>
    <message>
        <source>The report cannot be made</source>
        <translation>रिपोर्ट नहीं बन सकती</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>There is nothing in this period, or for this filter.</source>
        <translation>इस अवधि में, या इस फ़िल्टर के लिए, कुछ नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln पंक्ति</numerusform>
            <numerusform>%Ln पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Log a call …</source>
        <translation>कॉल दर्ज करें… (&amp;L)</translation>
    </message>
</context>
<context>
    <name>kith::RestoreDialog</name>
    <message>
        <source>by itself</source>
        <translation>अपने-आप</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>आयात से पहले</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>नए संस्करण से पहले</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>कहने पर</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>बैकअप से बहाल करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>बहाल करें (&amp;R)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>कब बना</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>✓ reopened and counted</source>
        <translation>✓ फिर से खोला और गिना गया</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>before an erasure</source>
        <translation>मिटाने से पहले</translation>
    </message>
    <message>
        <source>There is no backup of this file yet</source>
        <translation>इस फ़ाइल का अभी कोई बैकअप नहीं</translation>
    </message>
    <message>
        <source>Kith makes one by itself within half an hour of a change; File, Back up now makes one at once. A backup from elsewhere is restored from its file.</source>
        <translation>बदलाव के आधे घंटे के भीतर Kith ख़ुद बैकअप बनाता है; तुरंत बनाने के लिए फ़ाइल, अभी बैकअप लें। कहीं और का बैकअप उसकी फ़ाइल से बहाल होता है।</translation>
    </message>
    <message>
        <source>From a &amp;file …</source>
        <translation>फ़ाइल से… (&amp;F)</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>फ़ाइल से बहाल करें</translation>
    </message>
    <message>
        <source>Backups (*.kith *.sealed);;All files (*)</source>
        <translation>बैकअप (*.kith *.sealed);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>The backup is restored into a new file and opened. What is there now stays as it is.</source>
        <translation>बैकअप नई फ़ाइल में बहाल होकर खुलता है। अभी जो है वह वैसा ही रहता है।</translation>
    </message>
    <message>
        <source>Where is the backup?</source>
        <translation>बैकअप कहाँ है?</translation>
    </message>
    <message>
        <source>Choose its file, on this computer, a stick or a shared folder. Where it is encrypted, you are asked for its passphrase.</source>
        <translation>उसकी फ़ाइल चुनें: इस कंप्यूटर पर, पेन ड्राइव पर या साझा फ़ोल्डर में। एन्क्रिप्टेड हो तो उसका पासफ़्रेज़ पूछा जाएगा।</translation>
    </message>
    <message>
        <source>Looking for backups …</source>
        <translation>बैकअप खोजे जा रहे हैं…</translation>
    </message>
    <message>
        <source>Where they lie on a network, that may take a while.</source>
        <translation>अगर वे नेटवर्क पर हैं, तो कुछ समय लग सकता है।</translation>
    </message>
</context>
<context>
    <name>kith::Restorer</name>
    <message>
        <source>“%1” is encrypted. Its passphrase is the one it was made with.</source>
        <translation>“%1” एन्क्रिप्टेड है। इसका पासफ़्रेज़ वही है जिससे यह बनी थी।</translation>
    </message>
    <message>
        <source>%1 restored %2</source>
        <translation>%1 बहाल %2</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>बैकअप बहाल हो रहा है</translation>
    </message>
</context>
<context>
    <name>kith::RowMapper</name>
    <message>
        <source>The row has %1 cells but the table %2 columns. Is a cell with a delimiter in it missing its quotes?</source>
        <translation>पंक्ति में %1 खाने हैं पर तालिका में %2 कॉलम। क्या किसी ऐसे खाने के उद्धरण छूट गए जिसमें विभाजक चिह्न है?</translation>
    </message>
    <message>
        <source>Column “%1”: %2</source>
        <translation>कॉलम “%1”: %2</translation>
    </message>
    <message>
        <source>“%1” was rounded to %2, and numbers like it in the same way: six decimals are kept.</source>
        <translation>“%1” को %2 में पूर्णांकित किया गया, और ऐसी संख्याओं को भी: छह दशमलव रखे जाते हैं।</translation>
    </message>
    <message>
        <source>“%1” was read as %2, and numbers like it in the same way. If that is wrong, say what begins decimals: a point or a comma.</source>
        <translation>“%1” को %2 पढ़ा गया, और ऐसी संख्याओं को भी इसी तरह। यह ग़लत हो तो बताएँ कि दशमलव चिह्न क्या है: बिंदु या अल्पविराम।</translation>
    </message>
</context>
<context>
    <name>kith::SaveGate</name>
    <message>
        <source>A draft beside the book was written by a newer Kith and stays there.</source>
        <translation>व्यवसाय फ़ाइल के पास एक मसौदा Kith के नए संस्करण का लिखा है; वह वहीं रहेगा।</translation>
    </message>
</context>
<context>
    <name>kith::SecondPassphraseDialog</name>
    <message>
        <source>Passphrase of the second place</source>
        <translation>दूसरे ठिकाने का पासफ़्रेज़</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>वही पासफ़्रेज़ फिर से</translation>
    </message>
    <message>
        <source>It is a &amp;new passphrase</source>
        <translation>यह नया पासफ़्रेज़ है (&amp;N)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>A backup to the second place is due. It is encrypted with the passphrase you chose in the settings.</source>
        <translation>दूसरे ठिकाने पर बैकअप का समय हो गया है। वह सेटिंग में चुने गए पासफ़्रेज़ से एन्क्रिप्ट होता है।</translation>
    </message>
    <message>
        <source>A backup to the second place is due, the first one there. Choose the passphrase it is encrypted with; nobody can help who forgot it.</source>
        <translation>दूसरे ठिकाने पर बैकअप का समय हो गया है, वहाँ का पहला बैकअप। वह पासफ़्रेज़ चुनें जिससे यह एन्क्रिप्ट हो; जो पासफ़्रेज़ भूल जाए उसकी कोई मदद नहीं कर सकता।</translation>
    </message>
    <message>
        <source>This one does not open the last backup there. Type it again as it was set, capital and small letters too.</source>
        <translation>यह पासफ़्रेज़ वहाँ का पिछला बैकअप नहीं खोलता। इसे ठीक वैसे ही फिर लिखें जैसा रखा था, बड़े-छोटे अक्षर भी।</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>पासफ़्रेज़ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>फिर से (&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>आगे बढ़ें (&amp;G)</translation>
    </message>
    <message>
        <source>Comparing it with the last backup there …</source>
        <translation>वहाँ के पिछले बैकअप से मिलाया जा रहा है…</translation>
    </message>
    <message>
        <source>From now on backups there get the new one. Those that are there keep theirs.</source>
        <translation>अब से वहाँ के बैकअप नए पासफ़्रेज़ से बनेंगे। जो पहले से हैं उनका पासफ़्रेज़ वही रहेगा।</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %Ln letter(s); a few words are best.</source>
        <translation>
            <numerusform>कम से कम %Ln अक्षर रखें; कुछ शब्द सबसे अच्छे रहते हैं।</numerusform>
            <numerusform>कम से कम %Ln अक्षर रखें; कुछ शब्द सबसे अच्छे रहते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>These are two different passphrases. Type the same one twice.</source>
        <translation>ये दो अलग-अलग पासफ़्रेज़ हैं। एक ही पासफ़्रेज़ दो बार लिखें।</translation>
    </message>
</context>
<context>
    <name>kith::SecondPlace</name>
    <message>
        <source>Backing up to the second place</source>
        <translation>दूसरे ठिकाने पर बैकअप हो रहा है</translation>
    </message>
</context>
<context>
    <name>kith::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>सेटिंग के पृष्ठ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
</context>
<context>
    <name>kith::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>%1 · stopping …</source>
        <translation>%1 · रोका जा रहा है…</translation>
    </message>
</context>
<context>
    <name>kith::TagDialog</name>
    <message>
        <source>No colour</source>
        <translation>कोई रंग नहीं</translation>
    </message>
    <message>
        <source>Change a tag</source>
        <translation>टैग बदलें</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>नया टैग</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>रंग (&amp;C)</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>इसे नाम दें।</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>अपना रंग</translation>
    </message>
</context>
<context>
    <name>kith::TagMergeDialog</name>
    <message>
        <source>Merge the tag “%1” into another one</source>
        <translation>टैग “%1” को दूसरे टैग में मिलाएँ</translation>
    </message>
    <message>
        <source>Whoever carries “%1” carries the other one then, and “%1” is gone.</source>
        <translation>जिन पर “%1” है उन पर तब दूसरा टैग होगा, और “%1” नहीं रहेगा।</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>किसमें (&amp;I)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>मिलाएँ</translation>
    </message>
</context>
<context>
    <name>kith::TagsSettingsPage</name>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Words that customers and contacts are gathered under. A new one is also made by typing it into a form. Every change here can be undone.</source>
        <translation>वे शब्द जिनके अंतर्गत ग्राहक और संपर्क इकट्ठे होते हैं। फ़ॉर्म में लिखने से भी नया टैग बन जाता है। यहाँ का हर बदलाव पूर्ववत किया जा सकता है।</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>अभी कोई टैग नहीं</translation>
    </message>
    <message>
        <source>“vip”, “wholesale”, “met at the fair”: a word that gathers customers.</source>
        <translation>“वीआईपी”, “थोक”, “मेले में मिले”: एक शब्द जो ग्राहकों को इकट्ठा करे।</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>जोड़ें… (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>बदलें… (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Merge …</source>
        <translation>मिलाएँ… (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>हटाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>Tag “%1” added</source>
        <translation>टैग “%1” जोड़ा गया</translation>
    </message>
    <message>
        <source>Tag “%1” changed</source>
        <translation>टैग “%1” बदला गया</translation>
    </message>
    <message>
        <source>Tag “%1” renamed “%2”</source>
        <translation>टैग “%1” का नाम बदलकर “%2” किया गया</translation>
    </message>
    <message>
        <source>Merging the tags “%1” and “%2”</source>
        <translation>टैग “%1” और “%2” मिलाए जा रहे हैं</translation>
    </message>
    <message>
        <source>Tag “%1” merged into “%2”</source>
        <translation>टैग “%1” को “%2” में मिलाया गया</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” removed from %Ln record(s)</source>
        <translation>
            <numerusform>टैग “%1” %Ln रिकॉर्ड से हटाया गया</numerusform>
            <numerusform>टैग “%1” %Ln रिकॉर्डों से हटाया गया</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag “%1” removed</source>
        <translation>टैग “%1” हटाया गया</translation>
    </message>
    <message>
        <source>Removing the tag “%1”</source>
        <translation>टैग “%1” हटाया जा रहा है</translation>
    </message>
</context>
<context>
    <name>kith::TaskDelegate</name>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>%Ln दिन की देरी</numerusform>
            <numerusform>%Ln दिन की देरी</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::TasksPage</name>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>बाक़ी</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>देर हो चुकी</translation>
    </message>
    <message>
        <source>Due by today</source>
        <translation>आज तक के</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>अगले 7 दिन</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>&amp;New task …</source>
        <translation>नया कार्य… (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Put off by a day</source>
        <translation>एक दिन टालें (&amp;P)</translation>
    </message>
    <message>
        <source>Put off by a &amp;week</source>
        <translation>एक सप्ताह टालें (&amp;W)</translation>
    </message>
    <message>
        <source>Put off &amp;until …</source>
        <translation>किसी दिन तक टालें… (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Log a call …</source>
        <translation>कॉल दर्ज करें… (&amp;L)</translation>
    </message>
    <message>
        <source>Nothing is to be done</source>
        <translation>करने को कुछ नहीं</translation>
    </message>
    <message>
        <source>A task comes from a call&apos;s next step, or is written down here.</source>
        <translation>कार्य कॉल के अगले क़दम से आता है, या यहाँ लिखा जाता है।</translation>
    </message>
    <message>
        <source>Another job writes into the book. Try again when it is done.</source>
        <translation>दूसरा काम व्यवसाय फ़ाइल में लिख रहा है। उसके पूरा होने पर फिर कोशिश करें।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) done</source>
        <translation>
            <numerusform>%Ln कार्य पूरा हुआ</numerusform>
            <numerusform>%Ln कार्य पूरे हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) open again</source>
        <translation>
            <numerusform>%Ln कार्य फिर खुला</numerusform>
            <numerusform>%Ln कार्य फिर खुले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) put off</source>
        <translation>
            <numerusform>%Ln कार्य टाला गया</numerusform>
            <numerusform>%Ln कार्य टाले गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off until when?</source>
        <translation>कब तक टालें?</translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>टालें: %1</translation>
    </message>
    <message>
        <source>Done, or open a&amp;gain</source>
        <translation>पूरा, या फिर खोलें (&amp;G)</translation>
    </message>
</context>
<context>
    <name>kith::TextSource</name>
    <message>
        <source>%1 cannot be read: %2. Check the name and your right to read it.</source>
        <translation>%1 पढ़ी नहीं जा सकती: %2। नाम और पढ़ने की अनुमति जाँचें।</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकती: %1।</translation>
    </message>
    <message>
        <source>There is no encoding “%1”. Try UTF-8, UTF-16, windows-1252 or windows-1258.</source>
        <translation>एन्कोडिंग “%1” नहीं है। UTF-8, UTF-16, windows-1252 या windows-1258 आज़माएँ।</translation>
    </message>
    <message>
        <source>This encoding cannot be read.</source>
        <translation>यह एन्कोडिंग पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>The file cannot be read further: %1. Nothing was changed.</source>
        <translation>फ़ाइल आगे नहीं पढ़ी जा सकती: %1। कुछ नहीं बदला गया।</translation>
    </message>
</context>
<context>
    <name>kith::TimelineModel</name>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>दोबारा संपर्क</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>satisfied %1 of 5</source>
        <translation>5 में से %1 संतुष्ट</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>किसी भी दिन</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>पिन किया हुआ</translation>
    </message>
</context>
<context>
    <name>kith::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>समयरेखा</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>समयरेखा क्या दिखाए</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>नया नोट</translation>
    </message>
    <message>
        <source>Write a note; Ctrl+Enter keeps it</source>
        <translation>नोट लिखें; Ctrl+Enter से सहेजें</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>नोट सहेजा गया</translation>
    </message>
    <message>
        <source>The note is kept when the running job is done</source>
        <translation>चल रहा काम पूरा होने पर नोट सहेजा जाएगा</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>पिन हटाएँ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Pin on top</source>
        <translation>सबसे ऊपर पिन करें (&amp;P)</translation>
    </message>
    <message>
        <source>A task stands on top by its day. Talks and notes can be pinned.</source>
        <translation>कार्य अपने दिन के अनुसार ऊपर रहता है। बातचीत और नोट पिन किए जा सकते हैं।</translation>
    </message>
    <message>
        <source>Unpinned</source>
        <translation>पिन हटाया गया</translation>
    </message>
    <message>
        <source>Pinned on top</source>
        <translation>सबसे ऊपर पिन किया गया</translation>
    </message>
    <message>
        <source>What the timeline shows: %1</source>
        <translation>समयरेखा क्या दिखाए: %1</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>अभी कुछ नहीं हुआ</translation>
    </message>
    <message>
        <source>Calls, visits, notes and tasks with them stand here.</source>
        <translation>उनके साथ हुई कॉल, मुलाक़ातें, नोट और काम यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>इस प्रकार का कुछ नहीं</translation>
    </message>
    <message>
        <source>The timeline is filtered: choose Everything to see all of it.</source>
        <translation>समयरेखा पर फ़िल्टर लगा है: सब देखने के लिए “सब कुछ” चुनें।</translation>
    </message>
</context>
<context>
    <name>kith::Toast</name>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>यह संदेश बंद करें</translation>
    </message>
</context>
<context>
    <name>kith::Toasts</name>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
</context>
<context>
    <name>kith::UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>पूर्ववत करें: %1 (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>फिर से करें: %1 (&amp;D)</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>पूर्ववत हो रहा है: %1</translation>
    </message>
    <message>
        <source>Redoing: %1</source>
        <translation>फिर से हो रहा है: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>पूर्ववत किया: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>फिर से किया: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln change(s) kept, edited since</source>
        <translation>
            <numerusform>%1 · %Ln बदलाव रखा गया, बाद में संपादित</numerusform>
            <numerusform>%1 · %Ln बदलाव रखे गए, बाद में संपादित</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ViewDialog</name>
    <message>
        <source>Change the view</source>
        <translation>दृश्य बदलें</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>दृश्य के रूप में सहेजें</translation>
    </message>
    <message>
        <source>for example: Not called for 90 days</source>
        <translation>जैसे: 90 दिन से कॉल नहीं</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>केवल मैं</translation>
    </message>
    <message>
        <source>Who &amp;sees it</source>
        <translation>किसे दिखे (&amp;S)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Everybody who works with this business file</source>
        <translation>इस व्यवसाय फ़ाइल में काम करने वाले सभी</translation>
    </message>
</context>
<context>
    <name>kith::ViewTabs</name>
    <message>
        <source>Views</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>दृश्य “%1” सहेजा गया</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>दृश्य “%1” हटाया गया</translation>
    </message>
    <message>
        <source>&amp;Save as view …</source>
        <translation>दृश्य के रूप में सहेजें… (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>नाम बदलें… (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep what is shown now</source>
        <translation>जो अभी दिख रहा है उसे रखें (&amp;K)</translation>
    </message>
    <message>
        <source>View changed</source>
        <translation>दृश्य बदला गया</translation>
    </message>
    <message>
        <source>Move towards the s&amp;tart</source>
        <translation>शुरू की ओर ले जाएँ (&amp;T)</translation>
    </message>
    <message>
        <source>Move towards the &amp;end</source>
        <translation>अंत की ओर ले जाएँ (&amp;E)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>हटाएँ (&amp;M)</translation>
    </message>
    <message>
        <source>Only you see this view</source>
        <translation>यह दृश्य केवल आपको दिखता है</translation>
    </message>
    <message>
        <source>Everybody sees this view</source>
        <translation>यह दृश्य सबको दिखता है</translation>
    </message>
    <message>
        <source>For e&amp;verybody</source>
        <translation>सबके लिए (&amp;V)</translation>
    </message>
    <message>
        <source>Everybody sees the view now</source>
        <translation>अब यह दृश्य सबको दिखता है</translation>
    </message>
    <message>
        <source>&amp;Only for me</source>
        <translation>केवल मेरे लिए (&amp;O)</translation>
    </message>
    <message>
        <source>Only you see the view now</source>
        <translation>अब यह दृश्य केवल आपको दिखता है</translation>
    </message>
    <message>
        <source>Another view is called that. Give this one a name of its own.</source>
        <translation>दूसरे दृश्य का यही नाम है। इसे अपना अलग नाम दें।</translation>
    </message>
</context>
<context>
    <name>kith::WhenDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Name a time: tomorrow, fri 3pm, in 2 weeks, 15/12.</source>
        <translation>कोई समय लिखें: कल, शुक्रवार 3 बजे, 2 हफ़्ते बाद, 15/12।</translation>
    </message>
</context>
<context>
    <name>kith::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>जाएँ (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;%1</source>
        <extracomment>The menu of a page, under the name of the page. Scripts whose letters join: &quot;%1 (&amp;P)&quot;.</extracomment>
        <translation>%1 (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता (&amp;H)</translation>
    </message>
</context>
<context>
    <name>kith::WorkingAs</name>
    <message>
        <source>&amp;Working as …</source>
        <translation>काम पर कौन… (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Working as %1 …</source>
        <translation>काम पर: %1… (&amp;W)</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>कोई नाम नहीं</translation>
    </message>
</context>
<context>
    <name>kith::XlsxMergedCells</name>
    <message>
        <source>the merged cells of the sheet “%1”</source>
        <translation>शीट “%1” की मर्ज की हुई कोशिकाएँ</translation>
    </message>
    <message>
        <source>More than %L1 groups of cells are merged in the sheet “%2”, more than is read at once. Undo the merging in a spreadsheet, or save the sheet as CSV.</source>
        <translation>शीट “%2” में %L1 से ज़्यादा समूह मर्ज किए हुए हैं, एक बार में पढ़े जा सकने से ज़्यादा। स्प्रेडशीट में मर्ज हटाएँ, या शीट को CSV में सहेजें।</translation>
    </message>
    <message>
        <source>The merged cells that reach row %1 of the sheet “%2” hold more than 4 MB of text. Undo the merging in a spreadsheet, or save the sheet as CSV.</source>
        <translation>शीट “%2” की पंक्ति %1 तक पहुँचने वाली मर्ज कोशिकाओं में 4 MB से ज़्यादा टेक्स्ट है। स्प्रेडशीट में मर्ज हटाएँ, या शीट को CSV में सहेजें।</translation>
    </message>
</context>
<context>
    <name>kith::XlsxPart</name>
    <message>
        <source>Reading the workbook was stopped.</source>
        <translation>कार्यपुस्तिका का पढ़ना रोक दिया गया।</translation>
    </message>
    <message>
        <source>The workbook unpacks to over %1 times its size (%2), as files do that are made to do harm. Save it anew in a spreadsheet, or as CSV.</source>
        <translation>कार्यपुस्तिका खुलकर अपने आकार (%2) से %1 गुना बड़ी हो जाती है, जैसे नुक़सान के लिए बनी फ़ाइलें। उसे स्प्रेडशीट में नए सिरे से, या CSV में सहेजें।</translation>
    </message>
    <message>
        <source>The workbook cannot be read further (%1): something in it is larger than a cell can be. Save it anew in a spreadsheet, or as CSV.</source>
        <translation>कार्यपुस्तिका आगे नहीं पढ़ी जा सकती (%1): उसमें कुछ एक खाने से बड़ा है। उसे स्प्रेडशीट में नए सिरे से, या CSV में सहेजें।</translation>
    </message>
    <message>
        <source>The workbook is damaged and cannot be read further (%1). Open and save it in a spreadsheet, or take an older copy.</source>
        <translation>कार्यपुस्तिका में ख़राबी है और आगे नहीं पढ़ी जा सकती (%1)। उसे स्प्रेडशीट में खोलकर सहेजें, या पुरानी प्रति लें।</translation>
    </message>
</context>
<context>
    <name>kith::XlsxRows</name>
    <message>
        <source>The sheet “%1” is empty.</source>
        <translation>शीट “%1” ख़ाली है।</translation>
    </message>
    <message>
        <source>The workbook is empty: no visible sheet has a row to import.</source>
        <translation>कार्यपुस्तिका ख़ाली है: किसी दिखने वाली शीट में आयात के लिए पंक्ति नहीं।</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”. It has: %2.</source>
        <translation>कार्यपुस्तिका में शीट “%1” नहीं है। उसमें ये हैं: %2।</translation>
    </message>
    <message>
        <source>Only the sheet “%1” was read. The workbook has: %2.</source>
        <translation>केवल शीट “%1” पढ़ी गई। कार्यपुस्तिका में ये हैं: %2।</translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold an error of the spreadsheet and were taken as empty; the first is %1.</source>
        <translation>
            <numerusform>%n खाने में स्प्रेडशीट की ग़लती है और उसे ख़ाली माना गया; पहला %1 है।</numerusform>
            <numerusform>%n खानों में स्प्रेडशीट की ग़लतियाँ हैं और उन्हें ख़ाली माना गया; पहला %1 है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formulas were saved without their value and were taken as empty. Open and save the workbook in a spreadsheet to have them computed.</source>
        <translation>
            <numerusform>%n सूत्र बिना मान के सहेजा गया और ख़ाली माना गया। गणना के लिए कार्यपुस्तिका को स्प्रेडशीट में खोलकर सहेजें।</numerusform>
            <numerusform>%n सूत्र बिना मान के सहेजे गए और ख़ाली माने गए। गणना के लिए कार्यपुस्तिका को स्प्रेडशीट में खोलकर सहेजें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::XlsxSheet</name>
    <message>
        <source>The sheet “%1” is missing from the workbook, or packed in an unknown way. Save it anew.</source>
        <translation>शीट “%1” कार्यपुस्तिका में नहीं है, या अनजान ढंग से पैक है। उसे नए सिरे से सहेजें।</translation>
    </message>
    <message>
        <source>row %1 of the sheet “%2”</source>
        <translation>शीट “%2” की पंक्ति %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 में %1</translation>
    </message>
    <message>
        <source>Row %1 of the sheet “%2” is larger than a sheet can have it: more than 1048576 rows, 16384 columns or 16 MB of text. Save the workbook anew in a spreadsheet.</source>
        <translation>शीट “%2” की पंक्ति %1 शीट की सीमा से बड़ी है: 1048576 से अधिक पंक्तियाँ, 16384 कॉलम या 16 MB पाठ। कार्यपुस्तिका को स्प्रेडशीट में नए सिरे से सहेजें।</translation>
    </message>
</context>
<context>
    <name>kith::XlsxWorkbook</name>
    <message>
        <source>The file begins like a workbook but is cut off or damaged. Copy it once more, or take an older copy.</source>
        <translation>फ़ाइल कार्यपुस्तिका की तरह शुरू होती है पर कटी या ख़राब है। उसे फिर से कॉपी करें, या पुरानी प्रति लें।</translation>
    </message>
    <message>
        <source>The file is an archive but no Excel workbook. Save the table as .xlsx or CSV and import that.</source>
        <translation>फ़ाइल आर्काइव है पर Excel कार्यपुस्तिका नहीं। तालिका को .xlsx या CSV में सहेजकर आयात करें।</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells.</source>
        <translation>कार्यपुस्तिका में खानों वाली कोई शीट नहीं है।</translation>
    </message>
    <message>
        <source>The workbook has more than 256 MB of different texts, more than is read at once. Save the sheet as CSV and import that.</source>
        <translation>कार्यपुस्तिका में 256 MB से अधिक अलग-अलग पाठ हैं, एक बार में पढ़ने से ज़्यादा। शीट को CSV में सहेजकर आयात करें।</translation>
    </message>
</context>
<context>
    <name>kith::XlsxWriter</name>
    <message>
        <source>A sheet holds %1 rows, and there are more records. Export a part of them, or as CSV.</source>
        <translation>शीट में %1 पंक्तियाँ आती हैं, और रिकॉर्ड अधिक हैं। एक हिस्सा निर्यात करें, या CSV में।</translation>
    </message>
    <message>
        <source>A text in the column %1 (row %2) has more than %3 characters, which no workbook can hold. Export as CSV, or leave that column out.</source>
        <translation>कॉलम %1 (पंक्ति %2) के पाठ में %3 से अधिक अक्षर हैं, जो किसी कार्यपुस्तिका में नहीं आ सकते। CSV में निर्यात करें, या वह कॉलम छोड़ दें।</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Make room or choose another place.</source>
        <translation>फ़ाइल नहीं लिखी जा सकी: %1। जगह ख़ाली करें या दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>The workbook could not be put together in %1. Make room there, or export as CSV.</source>
        <translation>कार्यपुस्तिका %1 में नहीं बन सकी। वहाँ जगह बनाएँ, या CSV में निर्यात करें।</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>mobile</source>
        <translation>मोबाइल</translation>
    </message>
    <message>
        <source>work</source>
        <translation>कार्यालय</translation>
    </message>
    <message>
        <source>home</source>
        <translation>घर</translation>
    </message>
    <message>
        <source>other</source>
        <translation>अन्य</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>गतिविधि</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>कॉल सूची</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>रिपोर्ट</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>Street</source>
        <translation>सड़क</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>पिन कोड</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Given or withdrawn</source>
        <translation>दी या वापस ली</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तिथि</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>कैसे मालूम है</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
</context>
<context>
    <name>relationships</name>
    <message>
        <source>A relationship needs a customer or a contact whose it is, and not both.</source>
        <translation>संबंध के लिए बताएँ कि वह किसका है: ग्राहक या संपर्क, दोनों नहीं।</translation>
    </message>
    <message>
        <source>A relationship needs another customer or another contact, and not both.</source>
        <translation>संबंध के लिए दूसरा ग्राहक या दूसरा संपर्क चाहिए, दोनों नहीं।</translation>
    </message>
    <message>
        <source>Nobody has a relationship with themselves: name somebody else.</source>
        <translation>किसी का ख़ुद से संबंध नहीं होता: किसी और को बताएँ।</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Activity</source>
        <translation>गतिविधि</translation>
    </message>
    <message>
        <source>Calls, visits and messages by employee and period</source>
        <translation>कर्मचारी और अवधि के अनुसार कॉल, मुलाक़ातें और संदेश</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>What was changed, when and by whom, before and after</source>
        <translation>क्या बदला, कब और किसने बदला, पहले और बाद में</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>%1 नहीं है।</translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <translation>रिपोर्ट रोक दी गई।</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>करना है</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>दोबारा संपर्क</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>satisfied %1 of 5</source>
        <translation>5 में से %1 संतुष्ट</translation>
    </message>
    <message>
        <source>Customer profile</source>
        <translation>ग्राहक प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>One customer: everything that is known and everything that happened</source>
        <translation>एक ग्राहक: जो कुछ मालूम है और जो कुछ हुआ</translation>
    </message>
    <message>
        <source>%1 have no field “%2”.</source>
        <translation>%1 में फ़ील्ड “%2” नहीं है।</translation>
    </message>
    <message>
        <source>%1 have no field “%2”. Did you mean “%3”?</source>
        <translation>%1 में फ़ील्ड “%2” नहीं है। क्या आपका मतलब “%3” था?</translation>
    </message>
    <message>
        <source>Customer list</source>
        <translation>ग्राहक सूची</translation>
    </message>
    <message>
        <source>Customers with the fields you choose, counted and added up</source>
        <translation>आपके चुने फ़ील्डों के साथ ग्राहक, गिनती और योग सहित</translation>
    </message>
    <message>
        <source>The report “%1” takes no period.</source>
        <translation>रिपोर्ट “%1” में अवधि नहीं आती।</translation>
    </message>
    <message>
        <source>The period ends before it begins. Exchange the two days.</source>
        <translation>अवधि शुरू होने से पहले ख़त्म होती है। दोनों दिन आपस में बदलें।</translation>
    </message>
    <message>
        <source>The report “%1” is not counted by anything.</source>
        <translation>रिपोर्ट “%1” की गिनती किसी आधार पर नहीं होती।</translation>
    </message>
    <message>
        <source>The report “%1” is not counted by “%2”.</source>
        <translation>रिपोर्ट “%1” की गिनती “%2” से नहीं होती।</translation>
    </message>
    <message>
        <source>The report “%1” takes no filter.</source>
        <translation>रिपोर्ट “%1” में फ़िल्टर नहीं आता।</translation>
    </message>
    <message>
        <source>The columns of the report “%1” are always the same.</source>
        <translation>रिपोर्ट “%1” के कॉलम हमेशा एक जैसे रहते हैं।</translation>
    </message>
    <message>
        <source>The report “%1” is about one customer. Say which.</source>
        <translation>रिपोर्ट “%1” एक ग्राहक के बारे में है। बताएँ किसके।</translation>
    </message>
    <message>
        <source>The report “%1” is not about one record.</source>
        <translation>रिपोर्ट “%1” किसी एक रिकॉर्ड के बारे में नहीं है।</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>दिन के अनुसार</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>सप्ताह के अनुसार</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>महीने के अनुसार</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>तिमाही के अनुसार</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>वर्ष के अनुसार</translation>
    </message>
    <message>
        <source>By employee</source>
        <translation>कर्मचारी के अनुसार</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>ग्राहक के अनुसार</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>चैनल के अनुसार</translation>
    </message>
    <message>
        <source>The report could not be written: %1. Free some room or name another place.</source>
        <translation>रिपोर्ट नहीं लिखी जा सकी: %1। जगह ख़ाली करें या दूसरी जगह बताएँ।</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a period</comment>
        <translation>%1 से %2 तक</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a day</comment>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a day</comment>
        <translation>%1 तक</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>फ़िल्टर: %1</translation>
    </message>
    <message>
        <source>By fiscal year</source>
        <translation>वित्त वर्ष के अनुसार</translation>
    </message>
    <message>
        <source>By quarter of the fiscal year</source>
        <translation>वित्त वर्ष की तिमाही के अनुसार</translation>
    </message>
    <message>
        <source>FY %1</source>
        <comment>fiscal year, as 2026/27</comment>
        <translation>वित्त वर्ष %1</translation>
    </message>
    <message>
        <source>FY %1, quarter %2</source>
        <comment>fiscal year, as 2026/27</comment>
        <translation>वित्त वर्ष %1, तिमाही %2</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>“%1” is no type of field. Use text, number, money, date, yes_no, choice or link.</source>
        <translation>“%1” फ़ील्ड का कोई प्रकार नहीं है। text, number, money, date, yes_no, choice या link लिखें।</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>यह भरना ज़रूरी है।</translation>
    </message>
    <message>
        <source>This holds a NUL character, which no text may. Take it out.</source>
        <translation>इसमें NUL अक्षर है, जो किसी पाठ में नहीं हो सकता। उसे निकालें।</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices: %2.</source>
        <translation>“%1” विकल्पों में नहीं है: %2।</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3.</source>
        <translation>%1 मान %2 और %3 के बीच नहीं है।</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” न हाँ है न नहीं।</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” पूर्ण संख्या नहीं है।</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2026-03-31.</source>
        <translation>“%1” तिथि नहीं है। इसे 2026-03-31 की तरह लिखें।</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 1985-03-31, or --03-31 without the year.</source>
        <translation>“%1” दिन नहीं है। इसे 1985-03-31 लिखें, या बिना वर्ष --03-31।</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 2026-03-31T15:00.</source>
        <translation>“%1” समय नहीं है। इसे 2026-03-31T15:00 की तरह लिखें।</translation>
    </message>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>“%1” वेब पता नहीं है।</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it like anna@example.org.</source>
        <translation>“%1” ई-मेल पता नहीं है। इसे anna@example.org की तरह लिखें।</translation>
    </message>
    <message>
        <source>“%1” is not a currency. Give its three letters, such as EUR or VND.</source>
        <translation>“%1” कोई मुद्रा नहीं है। उसके तीन अक्षर लिखें, जैसे EUR या VND।</translation>
    </message>
    <message>
        <source>“%1” is not a language. Give its code or name, such as vi or Vietnamese.</source>
        <translation>“%1” कोई भाषा नहीं है। उसका कोड या नाम लिखें, जैसे vi या Vietnamese।</translation>
    </message>
    <message>
        <source>The day lies in the future. Check the year.</source>
        <translation>यह दिन भविष्य में है। वर्ष जाँचें।</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Write it as 15:00.</source>
        <translation>“%1” दिन का समय नहीं है। इसे 15:00 की तरह लिखें।</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>The draft could not be saved in “%1”: %2. Check the disk and save again.</source>
        <translation>मसौदा “%1” में सहेजा नहीं जा सका: %2। डिस्क जाँचें और फिर सहेजें।</translation>
    </message>
    <message>
        <source>The drafts in “%1” could not be read: %2.</source>
        <translation>“%1” के मसौदे पढ़े नहीं जा सके: %2।</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>रोक दिया गया; कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>This copy of Kith is incomplete. Install it again.</source>
        <translation>Kith की यह प्रति अधूरी है। इसे फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The copy was stopped.</source>
        <translation>प्रतिलिपि रोक दी गई।</translation>
    </message>
    <message>
        <source>The fields of %1 were changed meanwhile. Open the record again.</source>
        <translation>%1 के फ़ील्ड इस बीच बदल गए। रिकॉर्ड फिर से खोलें।</translation>
    </message>
    <message>
        <source>There is no %1:%2 any more.</source>
        <translation>%1:%2 अब नहीं है।</translation>
    </message>
    <message>
        <source>“%1” is not a Kith book.</source>
        <translation>“%1” Kith की व्यवसाय फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>The copy “%1” was checked and is not good. Check the disk it is on, and the book.</source>
        <translation>प्रति “%1” जाँची गई और ठीक नहीं है। उसकी डिस्क और व्यवसाय फ़ाइल जाँचें।</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>“%1” पहले से मौजूद है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>“%1” is not a currency. Use a code of ISO 4217 such as EUR, INR or VND.</source>
        <translation>“%1” कोई मुद्रा नहीं है। ISO 4217 का कोड लिखें, जैसे EUR, INR या VND।</translation>
    </message>
    <message>
        <source>The book was opened for reading only.</source>
        <translation>व्यवसाय फ़ाइल केवल पढ़ने के लिए खोली गई।</translation>
    </message>
    <message>
        <source>This book was written by a newer Kith. It can be read here; to change it, install the newer version.</source>
        <translation>यह व्यवसाय फ़ाइल Kith के नए संस्करण ने लिखी है। इसे यहाँ पढ़ा जा सकता है; बदलने के लिए नया संस्करण इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The structure of this book is not what Kith writes: someone changed it. It can be read; to go on working, restore a backup.</source>
        <translation>इस व्यवसाय फ़ाइल की संरचना Kith की लिखी हुई नहीं है: किसी ने बदली है। इसे पढ़ा जा सकता है; काम जारी रखने के लिए बैकअप बहाल करें।</translation>
    </message>
    <message>
        <source>The book&apos;s file or its folder does not allow changes. It can be read; to change it, copy it elsewhere or ask for the permission.</source>
        <translation>व्यवसाय फ़ाइल या उसका फ़ोल्डर बदलने की अनुमति नहीं देता। इसे पढ़ा जा सकता है; बदलने के लिए कहीं और कॉपी करें या अनुमति लें।</translation>
    </message>
    <message>
        <source>This book has a second name (a hard link), and writing under both would spoil it. It can be read; to change it, remove the other name.</source>
        <translation>इस व्यवसाय फ़ाइल का दूसरा नाम (हार्ड लिंक) है, और दोनों नामों से लिखना इसे बिगाड़ देगा। इसे पढ़ा जा सकता है; बदलने के लिए दूसरा नाम हटाएँ।</translation>
    </message>
    <message>
        <source>There is no change %1.</source>
        <translation>बदलाव %1 नहीं है।</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>पूर्ववत करने को कुछ नहीं।</translation>
    </message>
    <message>
        <source>“%1” is undone already.</source>
        <translation>“%1” पहले ही पूर्ववत है।</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>फिर से करने को कुछ नहीं।</translation>
    </message>
    <message>
        <source>The field “%1” has values already: its kind and type must stay. Add another field instead.%2</source>
        <translation>फ़ील्ड “%1” में मान हैं: उसका प्रकार नहीं बदल सकता। दूसरा फ़ील्ड जोड़ें।%2</translation>
    </message>
    <message>
        <source>“%1” cannot have custom fields. Use customer or contact.%2</source>
        <translation>“%1” के अपने फ़ील्ड नहीं हो सकते। customer या contact लिखें।%2</translation>
    </message>
    <message>
        <source>“%1” needs something to choose from: give its choices, such as “small; large”.%2</source>
        <translation>“%1” को विकल्प चाहिए: जैसे “छोटा; बड़ा” लिखें।%2</translation>
    </message>
    <message>
        <source>“%1” is not a choice, so it cannot have choices. Leave them out, or use the type choice.%2</source>
        <translation>“%1” विकल्प वाला फ़ील्ड नहीं है, इसलिए उसके विकल्प नहीं हो सकते। उन्हें हटाएँ, या प्रकार choice लिखें।%2</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a field. Use small letters, digits and _, such as “%2”.</source>
        <translation>“%1” फ़ील्ड का नाम नहीं हो सकता। छोटे अंग्रेज़ी अक्षर, अंक और _ लिखें, जैसे “%2”।</translation>
    </message>
    <message>
        <source>A %1 has a field “%2” already. Choose another name.</source>
        <translation>%1 में फ़ील्ड “%2” पहले से है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>“%1” is open in another window, on %2 (process %3). Close it there first.</source>
        <translation>“%1” दूसरी खिड़की में खुली है, %2 पर (प्रक्रिया %3)। पहले उसे वहाँ बंद करें।</translation>
    </message>
    <message>
        <source>“%1” is open in another window, on %2 (process %3), since %4. Close it there first.</source>
        <translation>“%1” दूसरी खिड़की में खुली है, %2 पर (प्रक्रिया %3), %4 से। पहले उसे वहाँ बंद करें।</translation>
    </message>
    <message>
        <source>“%1” could not be locked: %2. Check the permissions of its folder.</source>
        <translation>“%1” को लॉक नहीं किया जा सका: %2। उसके फ़ोल्डर की अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>Name the %1 to keep, and others that go into it.</source>
        <translation>बताएँ कौन-सा %1 रखना है, और कौन-से उसमें मिलाने हैं।</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Check the disk and the permissions.</source>
        <translation>“%1” नहीं लिखी जा सकी: %2। डिस्क और अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made: %2.</source>
        <translation>फ़ोल्डर “%1” नहीं बन सका: %2।</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>“%1” पढ़ी नहीं जा सकी: %2।</translation>
    </message>
    <message>
        <source>“%1” is kept by Kith itself and cannot be set.</source>
        <translation>“%1” को Kith ख़ुद रखता है, इसे भरा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> Did you mean “%1”?</source>
        <translation> क्या आपका मतलब “%1” था?</translation>
    </message>
    <message>
        <source>A %1 has no field “%2”.</source>
        <translation>%1 में फ़ील्ड “%2” नहीं है।</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>%1 नहीं है।</translation>
    </message>
    <message>
        <source>There is no %1 called “%2”.</source>
        <translation>“%2” नाम का कोई %1 नहीं है।</translation>
    </message>
    <message>
        <source>%1 records of kind %2 are called “%3”. Use one of: %4.</source>
        <translation>%2 प्रकार के %1 रिकॉर्ड “%3” कहलाते हैं। इनमें से एक लिखें: %4।</translation>
    </message>
    <message>
        <source>It was edited since.</source>
        <translation>इसके बाद इसे संपादित किया गया।</translation>
    </message>
    <message>
        <source>Other records refer to it.</source>
        <translation>दूसरे रिकॉर्ड इसका संदर्भ देते हैं।</translation>
    </message>
    <message>
        <source>It was removed since.</source>
        <translation>इसके बाद इसे हटा दिया गया।</translation>
    </message>
    <message>
        <source>It was changed again since.</source>
        <translation>इसके बाद यह फिर बदला गया।</translation>
    </message>
    <message>
        <source>What it referred to is gone.</source>
        <translation>जिसका यह संदर्भ देता था वह अब नहीं है।</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed in “%1”. Free some space and try again.</source>
        <translation>डिस्क भरी है, इसलिए “%1” में कुछ नहीं बदला गया। जगह ख़ाली करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Another program is writing to “%1”. Wait until it is done and try again.</source>
        <translation>दूसरा प्रोग्राम “%1” में लिख रहा है। उसके पूरा होने तक रुकें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>“%1” can only be read, so nothing was changed.</source>
        <translation>“%1” केवल पढ़ी जा सकती है, इसलिए कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore it from a backup.</source>
        <translation>“%1” में ख़राबी है। इसे बैकअप से पुनर्स्थापित करें।</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check the disk and the permissions.</source>
        <translation>“%1” पढ़ी या लिखी नहीं जा सकी। डिस्क और अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>“%1” did not accept a change; nothing was changed.</source>
        <translation>“%1” ने बदलाव स्वीकार नहीं किया; कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>“%1” मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>Only what there can be several of is added or taken away, such as tags.</source>
        <translation>केवल वही जोड़ा या हटाया जाता है जो कई हो सकते हैं, जैसे टैग।</translation>
    </message>
    <message>
        <source>“%1” is a book, and the result would take its place. Name another file.</source>
        <translation>“%1” व्यवसाय फ़ाइल है, और परिणाम उसकी जगह ले लेगा। दूसरी फ़ाइल बताएँ।</translation>
    </message>
    <message>
        <source>“%1” is kept for the book “%2” beside it. Name another file.</source>
        <translation>“%1” पास की व्यवसाय फ़ाइल “%2” के लिए रखा है। दूसरी फ़ाइल बताएँ।</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is still chosen in %n records. Keep it, or choose another there first.</source>
        <translation>
            <numerusform>“%1” अभी %n रिकॉर्ड में चुना है। इसे रखें, या पहले वहाँ कुछ और चुनें।</numerusform>
            <numerusform>“%1” अभी %n रिकॉर्डों में चुना है। इसे रखें, या पहले वहाँ कुछ और चुनें।</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” means something else in files and filters. Choose another name, such as “%2”.</source>
        <translation>फ़ाइलों और फ़िल्टरों में “%1” का अर्थ कुछ और है। दूसरा नाम चुनें, जैसे “%2”।</translation>
    </message>
    <message>
        <source>The disk is full, so that this book can only be read. To change it, free some space and open it again.</source>
        <translation>डिस्क भरी है, इसलिए यह व्यवसाय फ़ाइल केवल पढ़ी जा सकती है। बदलने के लिए जगह ख़ाली करके फिर खोलें।</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first, or name another place.</source>
        <translation>फ़ोल्डर “%1” नहीं है। पहले उसे बनाएँ, या दूसरी जगह बताएँ।</translation>
    </message>
    <message>
        <source>“%1” could not be created: %2. Name a place you may write to.</source>
        <translation>“%1” नहीं बन सकी: %2। ऐसी जगह बताएँ जहाँ आप लिख सकते हों।</translation>
    </message>
    <message>
        <source>The disk is full, and without a little room “%1” cannot be opened. Free some space (100 kB will do) and try again.</source>
        <translation>डिस्क भरी है, और थोड़ी जगह के बिना “%1” नहीं खुल सकती। जगह ख़ाली करें (100 kB काफ़ी है) और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>There is a tag “%1” already. Choose another name.</source>
        <translation>टैग “%1” पहले से है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>What was erased stays erased.</source>
        <translation>जो मिटाया गया वह मिटा ही रहता है।</translation>
    </message>
    <message>
        <source>Another program uses “%1”. Close it and try again.</source>
        <translation>दूसरा प्रोग्राम “%1” का इस्तेमाल कर रहा है। उसे बंद करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This field was removed meanwhile.</source>
        <translation>यह फ़ील्ड इस बीच हटा दिया गया।</translation>
    </message>
    <message>
        <source>“%1” was altered or cut off since it was made. Use another backup.</source>
        <translation>“%1” बनने के बाद बदली गई या कट गई है। दूसरा बैकअप इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>रोक दिया गया। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Encryption cannot be used on this system.</source>
        <translation>इस सिस्टम पर एन्क्रिप्शन का उपयोग नहीं हो सकता।</translation>
    </message>
    <message numerus="yes">
        <source>There is not enough memory to work with the passphrase: %n MiB are needed. Close other programs and try again.</source>
        <translation>
            <numerusform>पासफ़्रेज़ पर काम करने के लिए मेमोरी कम है: %n MiB चाहिए। दूसरे प्रोग्राम बंद करके फिर कोशिश करें।</numerusform>
            <numerusform>पासफ़्रेज़ पर काम करने के लिए मेमोरी कम है: %n MiB चाहिए। दूसरे प्रोग्राम बंद करके फिर कोशिश करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was encrypted by a newer Kith. Install the newer version to open it.</source>
        <translation>“%1” Kith के नए संस्करण ने एन्क्रिप्ट की है। इसे खोलने के लिए नया संस्करण इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>This passphrase does not open “%1”. Type it again as it was set, capital and small letters too.</source>
        <translation>यह पासफ़्रेज़ “%1” को नहीं खोलता। इसे ठीक वैसे ही फिर लिखें जैसा रखा था, बड़े-छोटे अक्षर भी।</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short. Use at least %n letter(s); a few words are best.</source>
        <translation>
            <numerusform>पासफ़्रेज़ बहुत छोटा है। कम से कम %n अक्षर रखें; कुछ शब्द सबसे अच्छे रहते हैं।</numerusform>
            <numerusform>पासफ़्रेज़ बहुत छोटा है। कम से कम %n अक्षर रखें; कुछ शब्द सबसे अच्छे रहते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The second place for backups, “%1”, is not there. Connect it, or choose another in the settings.</source>
        <translation>बैकअप का दूसरा ठिकाना “%1” उपलब्ध नहीं है। उसे जोड़ें, या सेटिंग में दूसरा चुनें।</translation>
    </message>
    <message>
        <source>A business&apos;s year begins with one of the twelve months: give 1 to 12.</source>
        <translation>व्यवसाय का वर्ष बारह महीनों में से किसी एक से शुरू होता है: 1 से 12 तक लिखें।</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 नहीं लिखी जा सकती: %2। दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>The second place holds no backup of this book yet.</source>
        <translation>दूसरे ठिकाने पर इस व्यवसाय फ़ाइल का अभी कोई बैकअप नहीं है।</translation>
    </message>
    <message>
        <source>Backups of another book are in “%1”. Try again, or choose another folder in the settings.</source>
        <translation>“%1” में दूसरी व्यवसाय फ़ाइल के बैकअप हैं। फिर कोशिश करें, या सेटिंग में दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The disk is full: there is no room to work in “%1”. Free some space and try again.</source>
        <translation>डिस्क भरी है: “%1” में काम करने की जगह नहीं है। जगह ख़ाली करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>“%1” has no number left to give to something new: someone changed it. Restore a backup.</source>
        <translation>“%1” में नई चीज़ को देने के लिए कोई संख्या नहीं बची: किसी ने इसे बदला है। बैकअप बहाल करें।</translation>
    </message>
</context>
<context>
    <name>team</name>
    <message>
        <source>You are working as “%1” now. Choose another name under “Working as” first.</source>
        <translation>आप अभी “%1” के रूप में काम कर रहे हैं। पहले “काम पर कौन” में दूसरा नाम चुनें।</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>A view needs a name to be kept under.</source>
        <translation>दृश्य रखने के लिए नाम चाहिए।</translation>
    </message>
</context>
</TS>
