<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>CellText</name>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hôm qua</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>ngày mai</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n ngày trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n tuần trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>sau %n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>sau %n tuần</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>vừa xong</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n phút trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n giờ trước</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no option “%1” here. Did you mean “--%2”?</source>
        <translation>Ở đây không có tùy chọn “%1”. Ý bạn là “--%2”?</translation>
    </message>
    <message>
        <source>There is no option “%1” here. With --help the command lists its options.</source>
        <translation>Ở đây không có tùy chọn “%1”. Thêm --help để xem các tùy chọn của lệnh.</translation>
    </message>
    <message>
        <source>The option “%1” is given twice. Give it once.</source>
        <translation>Tùy chọn “%1” được ghi hai lần. Hãy ghi một lần.</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation>Tùy chọn “%1” không nhận giá trị.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value: %1 %2.</source>
        <translation>Tùy chọn “%1” cần một giá trị: %1 %2.</translation>
    </message>
    <message>
        <source>“%1” is no whole number: %2 needs one, such as 10.</source>
        <translation>“%1” không phải số nguyên: %2 cần một số nguyên, như 10.</translation>
    </message>
    <message>
        <source>“%1” is too small: %2 must be at least %3.</source>
        <translation>“%1” quá nhỏ: %2 phải từ %3 trở lên.</translation>
    </message>
    <message>
        <source>There is no command “%1”. Did you mean “%2”?</source>
        <translation>Không có lệnh “%1”. Ý bạn là “%2”?</translation>
    </message>
    <message>
        <source>There is no command “%1”. kith --help lists them.</source>
        <translation>Không có lệnh “%1”. kith --help liệt kê các lệnh.</translation>
    </message>
    <message>
        <source>kith %1 %2</source>
        <translation>kith %1 %2</translation>
    </message>
    <message>
        <source>Something is missing. Usage: %1</source>
        <translation>Còn thiếu. Cách dùng: %1</translation>
    </message>
    <message>
        <source>“%1” is one word too many. Usage: %2</source>
        <translation>Thừa từ “%1”. Cách dùng: %2</translation>
    </message>
    <message>
        <source>“%1” is no language. Use a code such as en, vi, hi, te or ur.</source>
        <translation>“%1” không phải ngôn ngữ. Hãy dùng mã như en, vi, hi, te hoặc ur.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Đang sao lưu</translation>
    </message>
    <message>
        <source>Backed up to “%1”, reopened and checked: %2 customers.
</source>
        <translation>Đã sao lưu vào “%1”, mở lại và kiểm tra: %2 khách hàng.
</translation>
    </message>
    <message>
        <source>Where to? Usage: kith restore FILE --to BOOK</source>
        <translation>Vào đâu? Cách dùng: kith restore FILE --to BOOK</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Đang khôi phục</translation>
    </message>
    <message>
        <source>Restored to “%1”: %2 customers. Open it with --book.
</source>
        <translation>Đã khôi phục vào “%1”: %2 khách hàng. Mở bằng --book.
</translation>
    </message>
    <message>
        <source>copy the book to a file, and prove the copy</source>
        <translation>chép tệp kinh doanh ra một tệp khác và kiểm chứng bản sao</translation>
    </message>
    <message>
        <source>The copy is reopened, checked and counted before it gets its name. Never overwrites a file.</source>
        <translation>Bản sao được mở lại, kiểm tra và đếm trước khi được đặt tên. Không bao giờ ghi đè tệp nào.</translation>
    </message>
    <message>
        <source>the book to make; never overwrites a file</source>
        <translation>tệp kinh doanh cần tạo; không bao giờ ghi đè tệp nào</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Đang kiểm tra</translation>
    </message>
    <message>
        <source>Repaired: %1
</source>
        <translation>Đã sửa: %1
</translation>
    </message>
    <message>
        <source>The book is in order.
</source>
        <translation>Tệp kinh doanh không có lỗi.
</translation>
    </message>
    <message>
        <source>kith check --repair builds what is derived again.
</source>
        <translation>kith check --repair dựng lại những gì được suy ra.
</translation>
    </message>
    <message>
        <source>Restore a backup: kith restore FILE --to BOOK.
</source>
        <translation>Khôi phục từ bản sao lưu: kith restore FILE --to BOOK.
</translation>
    </message>
    <message>
        <source>look for damage; exit status 1 if anything is wrong</source>
        <translation>tìm hư hỏng; mã thoát 1 nếu có gì sai</translation>
    </message>
    <message>
        <source>Checks the file, the references between records, and what is derived (search, sums, order) against its source.</source>
        <translation>Kiểm tra tệp, các liên kết giữa các bản ghi, và đối chiếu những gì được suy ra (tìm kiếm, tổng, thứ tự) với nguồn.</translation>
    </message>
    <message>
        <source>build what is derived again</source>
        <translation>dựng lại những gì được suy ra</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Đang xuất</translation>
    </message>
    <message>
        <source>%1 %2 written to “%3”.</source>
        <translation>Đã ghi %1 %2 vào “%3”.</translation>
    </message>
    <message>
        <source>write a table that the import takes back without loss</source>
        <translation>ghi một bảng mà lệnh nhập đọc lại được không mất gì</translation>
    </message>
    <message>
        <source>Text that a spreadsheet would take for a formula gets a &apos; before it; the import takes it off. --exact leaves everything as it is.</source>
        <translation>Nội dung mà bảng tính sẽ hiểu là công thức được thêm &apos; ở đầu; khi nhập dấu này được bỏ đi. --exact giữ nguyên tất cả.</translation>
    </message>
    <message>
        <source>only those for which it holds</source>
        <translation>chỉ những mục thỏa điều kiện</translation>
    </message>
    <message>
        <source>which fields; else all that an import takes</source>
        <translation>những trường nào; nếu không thì mọi trường nhập lại được</translation>
    </message>
    <message>
        <source>else by the ending of FILE, else csv</source>
        <translation>nếu không thì theo đuôi của FILE, hoặc csv</translation>
    </message>
    <message>
        <source>no mark of UTF-8 and no &apos; before formulas</source>
        <translation>không ghi dấu UTF-8 và không thêm &apos; trước công thức</translation>
    </message>
    <message>
        <source>Generating customers</source>
        <translation>Đang tạo khách hàng</translation>
    </message>
    <message>
        <source>Added %1 made-up customers in %2 s. kith undo takes them away.
</source>
        <translation>Đã thêm %1 khách hàng giả trong %2 giây. kith undo sẽ bỏ chúng đi.
</translation>
    </message>
    <message>
        <source>fill the book with made-up customers, for trials and measurements</source>
        <translation>thêm khách hàng giả vào tệp kinh doanh, để thử và đo</translation>
    </message>
    <message>
        <source>The same seed gives the same customers.</source>
        <translation>Cùng một số mầm cho ra cùng các khách hàng.</translation>
    </message>
    <message>
        <source>how many (1000)</source>
        <translation>bao nhiêu (1000)</translation>
    </message>
    <message>
        <source>which ones (1)</source>
        <translation>bộ nào (1)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>There never was a %1.</source>
        <translation>Chưa từng có %1.</translation>
    </message>
    <message>
        <source>show what happened to a record, when and by whom</source>
        <translation>cho xem bản ghi đã thay đổi gì, khi nào và do ai</translation>
    </message>
    <message>
        <source>“%1” maps nothing. Write FIELD=COLUMN, such as name=&quot;Client name&quot; or name=2.</source>
        <translation>“%1” không ghép gì với nhau. Hãy viết FIELD=COLUMN, như name=&quot;Tên khách&quot; hoặc name=2.</translation>
    </message>
    <message>
        <source>“%1” separates no columns. Give one character: , ; | or tab.</source>
        <translation>“%1” không phải dấu ngăn cột. Hãy cho một ký tự: , ; | hoặc tab.</translation>
    </message>
    <message>
        <source>“%1” is no form of a date. Give the order: dmy, mdy or ymd.</source>
        <translation>“%1” không phải dạng ngày. Hãy cho thứ tự: dmy, mdy hoặc ymd.</translation>
    </message>
    <message>
        <source>“%1” begins no decimals. Give . or ,</source>
        <translation>“%1” không phải dấu thập phân. Hãy cho . hoặc ,</translation>
    </message>
    <message>
        <source>“%1” is nothing to do with duplicates. Give skip, update or add.</source>
        <translation>“%1” không phải cách xử lý mục trùng. Hãy cho skip, update hoặc add.</translation>
    </message>
    <message>
        <source>“%1” is no encoding. Give one such as utf-8, utf-16 or windows-1258.</source>
        <translation>“%1” không phải bảng mã. Hãy cho một bảng mã như utf-8, utf-16 hoặc windows-1258.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Row is</source>
        <translation>Dòng này</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Of the rows already in the book %1 are the same, %2 add something, %3 differ.
</source>
        <translation>Trong các dòng đã có sẵn: %1 giống hệt, %2 bổ sung, %3 khác biệt.
</translation>
    </message>
    <message>
        <source>%1 rows: %2 would be added, %3 updated, %4 skipped, %5 rejected. Nothing was changed.
</source>
        <translation>%1 dòng: sẽ thêm %2, cập nhật %3, bỏ qua %4, từ chối %5. Chưa thay đổi gì.
</translation>
    </message>
    <message>
        <source>%1 rows: %2 added, %3 updated, %4 skipped, %5 rejected.
</source>
        <translation>%1 dòng: đã thêm %2, cập nhật %3, bỏ qua %4, từ chối %5.
</translation>
    </message>
    <message>
        <source>Made beside: %1 %2.
</source>
        <translation>Tạo kèm: %1 %2.
</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Đang nhập</translation>
    </message>
    <message>
        <source>which column a field is in, by header or number</source>
        <translation>trường nằm ở cột nào, theo tiêu đề hoặc số thứ tự</translation>
    </message>
    <message>
        <source>keep the columns used for the next time</source>
        <translation>giữ cách ghép cột này cho lần sau</translation>
    </message>
    <message>
        <source>use columns that were kept</source>
        <translation>dùng cách ghép cột đã giữ</translation>
    </message>
    <message>
        <source>of the letters, such as windows-1258; else found out</source>
        <translation>bảng mã chữ, như windows-1258; nếu không thì tự nhận ra</translation>
    </message>
    <message>
        <source>between columns: , ; | or tab; else found out</source>
        <translation>giữa các cột: , ; | hoặc tab; nếu không thì tự nhận ra</translation>
    </message>
    <message>
        <source>dmy, mdy or ymd; else found out</source>
        <translation>dmy, mdy hoặc ymd; nếu không thì tự nhận ra</translation>
    </message>
    <message>
        <source>what begins decimals, . or ,; else found out</source>
        <translation>dấu thập phân, . hoặc ,; nếu không thì tự nhận ra</translation>
    </message>
    <message>
        <source>what to do with rows that are in the book already (skip)</source>
        <translation>làm gì với dòng đã có sẵn (skip)</translation>
    </message>
    <message>
        <source>make records that rows name and the book lacks</source>
        <translation>tạo những bản ghi được nêu tên mà chưa có</translation>
    </message>
    <message>
        <source>where rows that were not taken go, with line and reason</source>
        <translation>nơi ghi các dòng không được nhận, kèm số dòng và lý do</translation>
    </message>
    <message>
        <source>show what would happen, and change nothing</source>
        <translation>cho xem điều sẽ xảy ra, không thay đổi gì</translation>
    </message>
    <message>
        <source>All accepted rows or none, in one step that undo takes back. Columns are found by their names
and content; --dry-run shows what would happen. Exit status 3: some rows were rejected.</source>
        <translation>Nhập mọi dòng hợp lệ hoặc không dòng nào, trong một bước có thể hoàn tác. Cột được nhận ra theo tên
và nội dung; --dry-run cho xem điều sẽ xảy ra. Mã thoát 3: một số dòng bị từ chối.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>No %1.</source>
        <translation>Không có %1.</translation>
    </message>
    <message>
        <source>%1 of %2 are shown. --limit N shows more; --after &apos;%3&apos; goes on.</source>
        <translation>Hiện %1 trên %2. --limit N hiện thêm; --after &apos;%3&apos; xem tiếp.</translation>
    </message>
    <message>
        <source>list customers, contacts, tasks …</source>
        <translation>liệt kê khách hàng, liên hệ, công việc…</translation>
    </message>
    <message>
        <source>KIND: customers, contacts, employees, tags, needs, tasks, interactions, custom_fields.
FILTER: city = &quot;Huế&quot; and tag in (vip, wholesale) and not last_contact within 90 days
JSON: {&quot;kind&quot;, &quot;count&quot;, &quot;rows&quot;, &quot;next&quot;}; rows hold every field, and next is for --after.</source>
        <translation>KIND: customers, contacts, employees, tags, needs, tasks, interactions, custom_fields.
FILTER: city = &quot;Huế&quot; and tag in (vip, wholesale) and not last_contact within 90 days
JSON: {&quot;kind&quot;, &quot;count&quot;, &quot;rows&quot;, &quot;next&quot;}; rows chứa mọi trường, next dùng cho --after.</translation>
    </message>
    <message>
        <source>the order; several fields with commas</source>
        <translation>thứ tự; nhiều trường cách nhau bằng dấu phẩy</translation>
    </message>
    <message>
        <source>how many at most (1000)</source>
        <translation>nhiều nhất bao nhiêu (1000)</translation>
    </message>
    <message>
        <source>go on where the list before ended</source>
        <translation>tiếp từ chỗ danh sách trước kết thúc</translation>
    </message>
    <message>
        <source>“%1” cannot be logged. Did you mean “%2”?</source>
        <translation>Không thể ghi “%1”. Ý bạn là “%2”?</translation>
    </message>
    <message>
        <source>“%1” cannot be logged. There are %2.</source>
        <translation>Không thể ghi “%1”. Có các loại: %2.</translation>
    </message>
    <message>
        <source>A customer and a contact are called “%1”: give %2 or %3.</source>
        <translation>Có cả khách hàng và liên hệ tên “%1”: hãy ghi rõ %2 hoặc %3.</translation>
    </message>
    <message>
        <source>With whom? Add --with CUSTOMER, by name or id.</source>
        <translation>Với ai? Thêm --with CUSTOMER, theo tên hoặc mã.</translation>
    </message>
    <message>
        <source>Logged as interaction:%1.
</source>
        <translation>Đã ghi thành interaction:%1.
</translation>
    </message>
    <message>
        <source>To do on %1: task:%2.
</source>
        <translation>Cần làm vào %1: task:%2.
</translation>
    </message>
    <message>
        <source>write down a call, a visit … and the next step</source>
        <translation>ghi lại một cuộc gọi, lần ghé thăm… và bước tiếp theo</translation>
    </message>
    <message>
        <source>kith --as Asha log call --with &quot;Nguyễn Thị Hương&quot; --outcome interested --text &quot;Wants 20 kg&quot; --follow-up tomorrow</source>
        <translation>kith --as Asha log call --with &quot;Nguyễn Thị Hương&quot; --outcome interested --text &quot;Muốn mua 20 kg&quot; --follow-up tomorrow</translation>
    </message>
    <message>
        <source>a customer or contact, by id or name; any number</source>
        <translation>khách hàng hoặc liên hệ, theo mã hoặc tên; bao nhiêu cũng được</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>đã nói những gì</translation>
    </message>
    <message>
        <source>talked, no_answer, call_back, sold … or your word</source>
        <translation>talked, no_answer, call_back, sold… hoặc từ của bạn</translation>
    </message>
    <message>
        <source>how long it took</source>
        <translation>kéo dài bao lâu</translation>
    </message>
    <message>
        <source>phone, whatsapp, zalo … or your word</source>
        <translation>phone, whatsapp, zalo… hoặc từ của bạn</translation>
    </message>
    <message>
        <source>who began</source>
        <translation>ai chủ động</translation>
    </message>
    <message>
        <source>Made the book “%1” in %2. From now on it is the one that opens.
</source>
        <translation>Đã tạo tệp kinh doanh “%1” tại %2. Từ nay tệp này sẽ được mở.
</translation>
    </message>
    <message>
        <source>It has %1 made-up customers and %2 talks with them.
</source>
        <translation>Tệp có %1 khách hàng giả và %2 lần trò chuyện với họ.
</translation>
    </message>
    <message>
        <source>create a book</source>
        <translation>tạo tệp kinh doanh</translation>
    </message>
    <message>
        <source>Never overwrites a file; --book is ignored.</source>
        <translation>Không bao giờ ghi đè tệp nào; --book bị bỏ qua.</translation>
    </message>
    <message>
        <source>the base currency, such as EUR, INR or VND; else the system&apos;s</source>
        <translation>tiền tệ chính, như EUR, INR hoặc VND; nếu không thì theo hệ thống</translation>
    </message>
    <message>
        <source>fill it with a small, lively business to try</source>
        <translation>điền sẵn một cửa hàng nhỏ, sinh động để dùng thử</translation>
    </message>
    <message>
        <source>A %1 has no field “%2”. Did you mean “%3”?</source>
        <translation>%1 không có trường “%2”. Ý bạn là “%3”?</translation>
    </message>
    <message>
        <source>A %1 has no field “%2”. It has: %3.</source>
        <translation>%1 không có trường “%2”. Có các trường: %3.</translation>
    </message>
    <message>
        <source>“%1” sets no field. Write FIELD=VALUE, such as name=&quot;Anna Rao&quot;.</source>
        <translation>“%1” không đặt trường nào. Hãy viết FIELD=VALUE, như name=&quot;Trần Văn An&quot;.</translation>
    </message>
    <message>
        <source>Added %1.
</source>
        <translation>Đã thêm %1.
</translation>
    </message>
    <message>
        <source>Changed %1.
</source>
        <translation>Đã sửa %1.
</translation>
    </message>
    <message>
        <source>%1 is so already: nothing was changed.
</source>
        <translation>%1 vốn đã như vậy: không thay đổi gì.
</translation>
    </message>
    <message>
        <source>Removed %1. kith undo brings it back.
</source>
        <translation>Đã xóa %1. kith undo sẽ đưa trở lại.
</translation>
    </message>
    <message>
        <source>add one record</source>
        <translation>thêm một bản ghi</translation>
    </message>
    <message>
        <source>kith add customer name=&quot;Nguyễn Thị Hương&quot; phone=&quot;0912 345 678&quot; city=Huế tags=vip
A further phone is phone_2, its label phone_2_label. A field of your own:
kith add custom_field kind=customer label=&quot;Shoe size&quot; type=number
with type text, number, money, date, yes_no, link or choice (then choices=&quot;small, large&quot;).</source>
        <translation>kith add customer name=&quot;Nguyễn Thị Hương&quot; phone=&quot;0912 345 678&quot; city=Huế tags=vip
Số điện thoại nữa là phone_2, nhãn của nó là phone_2_label. Trường riêng của bạn:
kith add custom_field kind=customer label=&quot;Cỡ giày&quot; type=number
với type là text, number, money, date, yes_no, link hoặc choice (khi đó choices=&quot;nhỏ, lớn&quot;).</translation>
    </message>
    <message>
        <source>change one record</source>
        <translation>sửa một bản ghi</translation>
    </message>
    <message>
        <source>FIELD= with nothing behind it empties a field.</source>
        <translation>FIELD= không có gì phía sau sẽ xóa trống trường.</translation>
    </message>
    <message>
        <source>remove one record, with what belongs to it</source>
        <translation>xóa một bản ghi cùng những gì thuộc về nó</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Không tìm thấy gì.</translation>
    </message>
    <message>
        <source>find records by any part of a name, a number or a note</source>
        <translation>tìm bản ghi theo bất kỳ phần nào của tên, số hoặc ghi chú</translation>
    </message>
    <message>
        <source>Names are found whatever their script, case and accents, telephone numbers by some of their digits.</source>
        <translation>Tìm được tên dù viết bằng chữ nào, hoa hay thường, có dấu hay không; tìm số điện thoại theo vài chữ số.</translation>
    </message>
    <message>
        <source>how many to show at most (50)</source>
        <translation>hiện nhiều nhất bao nhiêu (50)</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>Không có %1.</translation>
    </message>
    <message>
        <source>show one record</source>
        <translation>cho xem một bản ghi</translation>
    </message>
    <message>
        <source>ID: customer:12, 12, or a name that only one has.</source>
        <translation>ID: customer:12, 12, hoặc tên mà chỉ một bản ghi có.</translation>
    </message>
    <message>
        <source>  kept %1 %2: %3
</source>
        <translation>  giữ lại %1 %2: %3
</translation>
    </message>
    <message>
        <source>the number of steps</source>
        <translation>số bước</translation>
    </message>
    <message numerus="yes">
        <source>There were only %n step(s).</source>
        <translation>
            <numerusform>Chỉ có %n bước.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Đã làm lại: %1</translation>
    </message>
    <message>
        <source>take back the last change, or the last N, also of earlier days</source>
        <translation>hoàn tác thay đổi gần nhất, hoặc N thay đổi gần nhất, kể cả của ngày trước</translation>
    </message>
    <message>
        <source>What was edited since is kept, and listed.</source>
        <translation>Những gì đã sửa sau đó được giữ lại và liệt kê.</translation>
    </message>
    <message>
        <source>do again what was taken back</source>
        <translation>làm lại những gì đã hoàn tác</translation>
    </message>
    <message>
        <source>the book; else $KITH_BOOK, else the last one opened</source>
        <translation>tệp kinh doanh; nếu không thì $KITH_BOOK, hoặc tệp mở gần nhất</translation>
    </message>
    <message>
        <source>who is working, by name or id; every change carries them</source>
        <translation>ai đang làm việc, theo tên hoặc mã; mọi thay đổi đều ghi tên người đó</translation>
    </message>
    <message>
        <source>the language of messages, such as vi or hi</source>
        <translation>ngôn ngữ của thông báo, như vi hoặc hi</translation>
    </message>
    <message>
        <source>the colours of the window: light or dark; else the system&apos;s</source>
        <translation>màu của cửa sổ: light (sáng) hoặc dark (tối); nếu không thì theo hệ thống</translation>
    </message>
    <message>
        <source>print one JSON document instead of a table</source>
        <translation>in một tài liệu JSON thay cho bảng</translation>
    </message>
    <message>
        <source>write the result to a file, whole or not at all</source>
        <translation>ghi kết quả vào tệp, trọn vẹn hoặc không gì cả</translation>
    </message>
    <message>
        <source>explain the program, or the command it stands with</source>
        <translation>giải thích chương trình, hoặc lệnh đi cùng</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>in phiên bản</translation>
    </message>
    <message>
        <source>Usage: kith [OPTION…] [COMMAND …]

Without a command the window opens.

Commands:
</source>
        <translation>Cách dùng: kith [OPTION…] [COMMAND …]

Không có lệnh thì cửa sổ mở ra.

Các lệnh:
</translation>
    </message>
    <message>
        <source>
Options of all commands:
</source>
        <translation>
Tùy chọn chung của mọi lệnh:
</translation>
    </message>
    <message>
        <source>
kith COMMAND --help tells more about a command.
Exit status: 0 done; 1 failed, nothing was changed; 2 wrong command line; 3 done, but some rows were rejected.
</source>
        <translation>
kith COMMAND --help nói rõ hơn về một lệnh.
Mã thoát: 0 xong; 1 không được, chưa thay đổi gì; 2 dòng lệnh sai; 3 xong, nhưng một số dòng bị từ chối.
</translation>
    </message>
    <message>
        <source>Usage: kith %1 %2</source>
        <translation>Cách dùng: kith %1 %2</translation>
    </message>
    <message>
        <source>
Options:
</source>
        <translation>
Tùy chọn:
</translation>
    </message>
    <message>
        <source>The standard output is closed. Name a file with -o.</source>
        <translation>Đầu ra chuẩn đã đóng. Hãy nêu một tệp bằng -o.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Name a file in a folder you may write to.</source>
        <translation>Không thể ghi “%1”: %2. Hãy nêu một tệp trong thư mục bạn được phép ghi.</translation>
    </message>
    <message>
        <source>The result could not be written to the standard output: %1.</source>
        <translation>Không thể ghi kết quả ra đầu ra chuẩn: %1.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Free some room or name another place; what was there is unchanged.</source>
        <translation>Không thể ghi “%1”: %2. Hãy giải phóng chỗ trống hoặc nêu chỗ khác; những gì đã có vẫn nguyên vẹn.</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> trên %1</translation>
    </message>
    <message>
        <source>, %1 a second</source>
        <translation>, %1 mỗi giây</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, còn %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 giây</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 phút %2 giây</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 giờ %2 phút</translation>
    </message>
    <message>
        <source>There is no %1 called “%2”. kith list %3 shows what there is.</source>
        <translation>Không có %1 nào tên “%2”. kith list %3 cho xem những gì có.</translation>
    </message>
    <message>
        <source>There is no %1 called exactly “%2”. Alike are: %3.</source>
        <translation>Không có %1 nào tên đúng là “%2”. Gần giống có: %3.</translation>
    </message>
    <message>
        <source>There is no %1. kith list %2 shows what there is.</source>
        <translation>Không có %1. kith list %2 cho xem những gì có.</translation>
    </message>
    <message>
        <source>An empty text names no %1. Give an id or a name.</source>
        <translation>Chữ trống không gọi tên %1 nào. Hãy cho mã hoặc tên.</translation>
    </message>
    <message>
        <source>%1 %2 are called “%3”: %4. Give the id of the one you mean.</source>
        <translation>Có %1 %2 cùng tên “%3”: %4. Hãy cho mã của mục bạn muốn.</translation>
    </message>
    <message>
        <source>There is no backup of just now: %1</source>
        <translation>Không có bản sao lưu ngay trước đó: %1</translation>
    </message>
    <message>
        <source>There is no book at “%1”. Name one with --book, or make one: kith new FILE.</source>
        <translation>Không có tệp kinh doanh tại “%1”. Hãy nêu một tệp bằng --book, hoặc tạo mới: kith new FILE.</translation>
    </message>
    <message>
        <source>“%1” is no kind of record. Did you mean “%2”?</source>
        <translation>“%1” không phải loại bản ghi. Ý bạn là “%2”?</translation>
    </message>
    <message>
        <source>“%1” is no kind of record. There are %2.</source>
        <translation>“%1” không phải loại bản ghi. Có các loại: %2.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Vì</translation>
    </message>
    <message>
        <source>Duplicates are looked for among customers, contacts and employees.</source>
        <translation>Chỉ tìm mục trùng trong khách hàng, liên hệ và nhân viên.</translation>
    </message>
    <message>
        <source>Comparing records</source>
        <translation>Đang so sánh các bản ghi</translation>
    </message>
    <message>
        <source>No two %1 look alike.</source>
        <translation>Không có hai %1 nào giống nhau.</translation>
    </message>
    <message numerus="yes">
        <source>Merged into %1 “%2”; %n link(s) moved along. kith undo takes it apart again.
</source>
        <translation>
            <numerusform>Đã gộp vào %1 “%2”; %n liên kết được chuyển theo. kith undo sẽ tách ra lại.
</numerusform>
        </translation>
    </message>
    <message>
        <source>list customers or contacts that look like one and the same</source>
        <translation>liệt kê khách hàng hoặc liên hệ có vẻ là cùng một</translation>
    </message>
    <message>
        <source>the lowest score listed (50)</source>
        <translation>điểm thấp nhất được liệt kê (50)</translation>
    </message>
    <message>
        <source>how many pairs at most (1000)</source>
        <translation>nhiều nhất bao nhiêu cặp (1000)</translation>
    </message>
    <message>
        <source>make one record of several; nothing linked to them is lost</source>
        <translation>gộp nhiều bản ghi làm một; không mất gì đã liên kết với chúng</translation>
    </message>
    <message>
        <source>KEEP stays as it is and takes what it lacks from the others: phones, e-mails, addresses, tags and notes
are joined. Interactions, tasks, contacts and needs of the others become those of KEEP.</source>
        <translation>KEEP giữ nguyên và lấy từ các bản ghi kia những gì nó thiếu: điện thoại, e-mail, địa chỉ, thẻ và ghi chú
được gộp lại. Tương tác, công việc, liên hệ và nhu cầu của các bản ghi kia thuộc về KEEP.</translation>
    </message>
    <message>
        <source>Putting back</source>
        <translation>Đang đưa trở lại</translation>
    </message>
    <message>
        <source>Building again</source>
        <translation>Đang dựng lại</translation>
    </message>
    <message>
        <source>kith: the last program that had this book open did not close it; looking for damage.</source>
        <translation>kith: lần trước chương trình chưa đóng tệp kinh doanh này đúng cách; đang tìm hư hỏng.</translation>
    </message>
    <message>
        <source>kith: search and order are of another version of Kith or of ICU; they are made again.</source>
        <translation>kith: phần tìm kiếm và thứ tự thuộc phiên bản khác của Kith hoặc ICU; chúng được dựng lại.</translation>
    </message>
    <message>
        <source>Making search and order again</source>
        <translation>Đang dựng lại phần tìm kiếm và thứ tự</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it as 2026-03-31T15:00, yesterday 3pm, or 10 min ago.</source>
        <translation>“%1” không phải thời điểm. Hãy viết 2026-03-31T15:00, yesterday 3pm hoặc 10 min ago.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-03-31, tomorrow, fri 3pm, or +3 days.</source>
        <translation>“%1” không phải ngày. Hãy viết 2026-03-31, tomorrow, fri 3pm hoặc +3 days.</translation>
    </message>
    <message>
        <source>when it was: 2026-03-31T15:00, &quot;yesterday 3pm&quot;; else now</source>
        <translation>lúc nào: 2026-03-31T15:00, &quot;yesterday 3pm&quot;; nếu không thì bây giờ</translation>
    </message>
    <message>
        <source>adds a task for then: 2026-03-31, &quot;fri 3pm&quot;, &quot;in 2 weeks&quot;</source>
        <translation>thêm công việc vào lúc đó: 2026-03-31, &quot;fri 3pm&quot;, &quot;in 2 weeks&quot;</translation>
    </message>
    <message>
        <source>The option “%1” names no file: what follows it is empty.</source>
        <translation>Tùy chọn “%1” không nêu tệp: sau nó trống.</translation>
    </message>
    <message>
        <source>kith: It is done, but what there was to say of it is lost. %1</source>
        <translation>kith: Việc đã xong, nhưng những gì cần báo về nó bị mất. %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>dòng %1: %2</translation>
    </message>
    <message>
        <source>All rejected rows are in “%1”.</source>
        <translation>Mọi dòng bị từ chối nằm trong “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more. --rejects FILE writes them all, with the reasons.</source>
        <translation>
            <numerusform>… và %n dòng nữa. --rejects FILE ghi ra tất cả, kèm lý do.</numerusform>
        </translation>
    </message>
    <message>
        <source>The result cannot take the place of “%1”, which is to be imported. Name another file.</source>
        <translation>Kết quả không thể thay chỗ “%1”, là tệp cần nhập. Hãy nêu tệp khác.</translation>
    </message>
    <message>
        <source>it is a device, not a file</source>
        <translation>đó là thiết bị, không phải tệp</translation>
    </message>
    <message>
        <source>%1 customers are too many. Give --customers up to %2.</source>
        <translation>%1 khách hàng là quá nhiều. Hãy cho --customers đến %2.</translation>
    </message>
    <message>
        <source>kith: %1 is still to come. What is planned is a task: kith add task.</source>
        <translation>kith: %1 còn ở tương lai. Việc dự định là công việc: kith add task.</translation>
    </message>
    <message>
        <source>kith: The follow-up on %1 is already past.</source>
        <translation>kith: Ngày liên hệ lại %1 đã qua.</translation>
    </message>
    <message>
        <source>The field “%1” is given twice: “%2” and “%3”. Give it once.</source>
        <translation>Trường “%1” được cho hai lần: “%2” và “%3”. Hãy cho một lần.</translation>
    </message>
    <message>
        <source>“%1” is no format of an export. Give csv, tsv, xlsx or json.</source>
        <translation>“%1” không phải định dạng xuất. Hãy dùng csv, tsv, xlsx hoặc json.</translation>
    </message>
    <message>
        <source>of a workbook; else the first visible one with data</source>
        <translation>của sổ tính; nếu không thì trang hiện đầu tiên có dữ liệu</translation>
    </message>
    <message>
        <source>take in a table: CSV, TSV, XLSX or JSON, known by its content</source>
        <translation>nhập một bảng: CSV, TSV, XLSX hoặc JSON, nhận ra theo nội dung</translation>
    </message>
    <message>
        <source>%1 customers need about %2, and %3 are free beside the book. Free some space, or give fewer.</source>
        <translation>%1 khách hàng cần khoảng %2, mà cạnh tệp kinh doanh chỉ còn trống %3. Hãy giải phóng chỗ trống, hoặc cho ít hơn.</translation>
    </message>
    <message>
        <source>Backed up to “%1”, encrypted, decrypted again and checked: %2 customers.
</source>
        <translation>Đã sao lưu vào “%1”, mã hóa, giải mã lại và kiểm tra: %2 khách hàng.
</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of people who were erased since were erased again.</source>
        <translation>
            <numerusform>%n bản ghi của những người đã bị xóa từ đó đến nay lại được xóa.</numerusform>
        </translation>
    </message>
    <message>
        <source>encrypt it with a passphrase</source>
        <translation>mã hóa bằng cụm mật khẩu</translation>
    </message>
    <message>
        <source>make a book of a backup, encrypted or not, in a new place</source>
        <translation>tạo tệp kinh doanh từ bản sao lưu, dù mã hóa hay không, ở chỗ mới</translation>
    </message>
    <message>
        <source>Name the two that are not the same: kith duplicates --not-same customer:3 customer:9.</source>
        <translation>Hãy nêu hai mục không phải là một: kith duplicates --not-same customer:3 customer:9.</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same: they are no longer listed as duplicates. kith undo takes it back.
</source>
        <translation>%1 và %2 không phải là một: sẽ không còn bị liệt kê là mục trùng. kith undo hoàn tác điều này.
</translation>
    </message>
    <message>
        <source>It is known that %1 and %2 are not the same.
</source>
        <translation>Đã biết %1 và %2 không phải là một.
</translation>
    </message>
    <message>
        <source>One kind at a time: kith duplicates contacts.</source>
        <translation>Mỗi lần một loại: kith duplicates contacts.</translation>
    </message>
    <message>
        <source>By external id, e-mail, telephone number, address, and names in any script; with a score from 0 to 100 and the
reasons, best first. kith merge makes one of them; --not-same A B remembers for everybody that they are two.</source>
        <translation>Theo mã ngoài, e-mail, số điện thoại, địa chỉ và tên viết bằng chữ nào cũng được; kèm điểm từ 0 đến 100 và
lý do, giống nhất trước. kith merge gộp chúng làm một; --not-same A B ghi nhớ cho mọi người rằng đó là hai.</translation>
    </message>
    <message>
        <source>say that the two named are not the same</source>
        <translation>cho biết hai mục được nêu không phải là một</translation>
    </message>
    <message>
        <source>about others as well; only the link goes</source>
        <translation>cũng nói về người khác; chỉ bỏ liên kết</translation>
    </message>
    <message>
        <source>persons of their own; only the link goes (--with-contacts takes them, too)</source>
        <translation>là những người riêng; chỉ bỏ liên kết (--with-contacts xóa cả họ)</translation>
    </message>
    <message>
        <source>To be erased for good: %1 “%2”
</source>
        <translation>Sẽ xóa vĩnh viễn: %1 “%2”
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
        <translation>Mục đã xóa</translation>
    </message>
    <message>
        <source>Lines of the history</source>
        <translation>Dòng lịch sử</translation>
    </message>
    <message>
        <source>What stays:
</source>
        <translation>Những gì ở lại:
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
        <translation>Việc này không thể hoàn tác. Các bản sao lưu tạo trước đó vẫn giữ những bản ghi này cho đến khi được thay thế; khi khôi phục, chúng lại bị xóa. Những gì ghi chú về người khác nói về người này vẫn ở lại.
</translation>
    </message>
    <message>
        <source>Nothing was erased: there is nobody to ask. Say --yes to do it.</source>
        <translation>Chưa xóa gì: không có ai để hỏi. Thêm --yes để xóa.</translation>
    </message>
    <message>
        <source>Type the name to erase, or press Enter to stop: </source>
        <translation>Gõ tên cần xóa, hoặc nhấn Enter để dừng: </translation>
    </message>
    <message>
        <source>Stopped. Nothing was erased.</source>
        <translation>Đã dừng. Chưa xóa gì.</translation>
    </message>
    <message>
        <source>Personal data is erased of customers and contacts. Name one of them.</source>
        <translation>Dữ liệu cá nhân được xóa của khách hàng và liên hệ. Hãy nêu một trong số đó.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Đang xóa</translation>
    </message>
    <message>
        <source>The records are gone; what the file may still hold of them goes when no other program uses it.</source>
        <translation>Các bản ghi đã mất; những gì tệp có thể còn giữ của chúng sẽ mất khi không chương trình nào khác dùng tệp.</translation>
    </message>
    <message>
        <source>Erased: %1.
</source>
        <translation>Đã xóa: %1.
</translation>
    </message>
    <message>
        <source>Shows what goes and what stays, and asks. A backup is made and checked before; restoring it, or an
older one, erases the person again. It cannot be undone.</source>
        <translation>Cho xem những gì mất, những gì ở lại, rồi hỏi. Trước đó một bản sao lưu được tạo và kiểm tra; khi khôi phục nó,
hoặc một bản cũ hơn, người đó lại bị xóa. Việc này không thể hoàn tác.</translation>
    </message>
    <message>
        <source>the customer&apos;s contacts go, too</source>
        <translation>xóa cả các liên hệ của khách hàng</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>không hỏi</translation>
    </message>
    <message>
        <source>“%1” is no format of a report. Give pdf, csv, xlsx or json.</source>
        <translation>“%1” không phải định dạng báo cáo. Hãy dùng pdf, csv, xlsx hoặc json.</translation>
    </message>
    <message>
        <source>There is no report “%1”. Did you mean “%2”?</source>
        <translation>Không có báo cáo “%1”. Ý bạn là “%2”?</translation>
    </message>
    <message>
        <source>There is no report “%1”. There are %2.</source>
        <translation>Không có báo cáo “%1”. Có các báo cáo: %2.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-08-31.</source>
        <translation>“%1” không phải ngày. Hãy viết 2026-08-31.</translation>
    </message>
    <message>
        <source>The report “%1” takes no --by.</source>
        <translation>Báo cáo “%1” không nhận --by.</translation>
    </message>
    <message>
        <source>The report “%1” is not counted by “%2”, but by %3.</source>
        <translation>Báo cáo “%1” không đếm theo “%2”, mà theo %3.</translation>
    </message>
    <message>
        <source>The report “%1” is not about one record.</source>
        <translation>Báo cáo “%1” không nói về một bản ghi riêng.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Cho biết gì</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Theo</translation>
    </message>
    <message>
        <source>Which report? kith report --list names them.</source>
        <translation>Báo cáo nào? kith report --list liệt kê chúng.</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Đang lập báo cáo</translation>
    </message>
    <message>
        <source>customer lists, activity, changes … as a table or a file</source>
        <translation>danh sách khách hàng, hoạt động, thay đổi… dưới dạng bảng hoặc tệp</translation>
    </message>
    <message>
        <source>the reports there are</source>
        <translation>các báo cáo có sẵn</translation>
    </message>
    <message>
        <source>the first day</source>
        <translation>ngày đầu</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>ngày cuối</translation>
    </message>
    <message>
        <source>what it is counted by: day, week, month, quarter, year, employee, customer, channel</source>
        <translation>đếm theo gì: day, week, month, quarter, year, employee, customer, channel</translation>
    </message>
    <message>
        <source>of a list: which fields</source>
        <translation>của danh sách: những trường nào</translation>
    </message>
    <message>
        <source>else by the ending of FILE, else a table to read</source>
        <translation>nếu không thì theo đuôi của FILE, hoặc một bảng để đọc</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Đã dừng. Không thay đổi gì.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>Không đọc được “%1”: %2.</translation>
    </message>
    <message>
        <source>A passphrase is needed and there is no terminal to ask on. Set $KITH_PASSPHRASE, or name a file with --passphrase-file.</source>
        <translation>Cần một cụm mật khẩu mà không có cửa sổ dòng lệnh để hỏi. Hãy đặt $KITH_PASSPHRASE, hoặc nêu một tệp bằng --passphrase-file.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Cụm mật khẩu: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Nhập lại: </translation>
    </message>
    <message>
        <source>These were two different passphrases. Nothing was done; try again.</source>
        <translation>Hai cụm mật khẩu khác nhau. Chưa làm gì; hãy thử lại.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Nothing was done.</source>
        <translation>Cụm mật khẩu trống. Chưa làm gì.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short. Use at least %n letter(s); a few words are best.</source>
        <translation>
            <numerusform>Cụm mật khẩu quá ngắn. Hãy dùng ít nhất %n chữ; tốt nhất là vài từ.</numerusform>
        </translation>
    </message>
    <message>
        <source>the passphrase is the first line of that file; else $KITH_PASSPHRASE; else it is asked for</source>
        <translation>cụm mật khẩu là dòng đầu của tệp đó; nếu không thì $KITH_PASSPHRASE; nếu không nữa thì sẽ được hỏi</translation>
    </message>
    <message>
        <source>--export and --no-export exclude each other.</source>
        <translation>--export và --no-export loại trừ nhau.</translation>
    </message>
    <message>
        <source>“%1” exists already. Nothing was erased. Choose another name.</source>
        <translation>“%1” đã tồn tại. Chưa xóa gì. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>%1 Nothing was erased. Name another file with --export, or say --no-export.</source>
        <translation>%1 Chưa xóa gì. Hãy nêu tệp khác bằng --export, hoặc thêm --no-export.</translation>
    </message>
    <message>
        <source>All that is known of them was exported to “%1”. Keep it safe, or give it to them.</source>
        <translation>Đã xuất mọi điều đã biết về họ vào “%1”. Hãy giữ tệp an toàn, hoặc trao cho họ.</translation>
    </message>
    <message>
        <source>export, then erase a person&apos;s data for good</source>
        <translation>xuất ra rồi xóa vĩnh viễn dữ liệu của một người</translation>
    </message>
    <message>
        <source>where all that is known of the person is written first (JSON); else a new file in this directory</source>
        <translation>nơi ghi trước mọi điều đã biết về người đó (JSON); nếu không thì một tệp mới trong thư mục này</translation>
    </message>
    <message>
        <source>write no such file</source>
        <translation>không ghi tệp đó</translation>
    </message>
    <message>
        <source>A year of the business begins with a month from 1 to 12, not with %1.</source>
        <translation>Năm tài chính bắt đầu bằng một tháng từ 1 đến 12, không phải %1.</translation>
    </message>
    <message>
        <source>the month a year of the business begins with, 1 to 12; else 1</source>
        <translation>tháng bắt đầu năm tài chính, từ 1 đến 12; nếu không thì 1</translation>
    </message>
    <message>
        <source>Give --period, or --from and --to: not both.</source>
        <translation>Hãy cho --period, hoặc --from và --to: không dùng cả hai.</translation>
    </message>
    <message>
        <source>“%1” is no period. There are %2.</source>
        <translation>“%1” không phải khoảng thời gian. Có các khoảng: %2.</translation>
    </message>
    <message>
        <source>kith report --list names the reports. --from and --to are days that count, too;
--period is one of the calendar: &quot;this month&quot;, last-quarter, &quot;this fiscal year&quot;.
JSON: {&quot;report&quot;, &quot;parameters&quot;, &quot;columns&quot;, &quot;rows&quot;, &quot;totals&quot;}; amounts are texts.</source>
        <translation>kith report --list liệt kê các báo cáo. --from và --to là những ngày cũng được tính;
--period là một khoảng theo lịch: &quot;this month&quot;, last-quarter, &quot;this fiscal year&quot;.
JSON: {&quot;report&quot;, &quot;parameters&quot;, &quot;columns&quot;, &quot;rows&quot;, &quot;totals&quot;}; số tiền là chuỗi chữ.</translation>
    </message>
    <message>
        <source>this, last or next week, month, quarter, year, fiscal quarter, fiscal year</source>
        <translation>this, last hoặc next, rồi đến week, month, quarter, year, fiscal quarter, fiscal year</translation>
    </message>
</context>
<context>
    <name>Collation</name>
    <message>
        <source>Names cannot be sorted in “%1”: the ICU library lacks its data; reinstall it.</source>
        <translation>Không thể sắp xếp tên theo “%1”: thư viện ICU thiếu dữ liệu; hãy cài lại.</translation>
    </message>
</context>
<context>
    <name>Decimal</name>
    <message>
        <source>“%1” is not a number; write it like 1234.5.</source>
        <translation>“%1” không phải số; hãy viết như 1234.5.</translation>
    </message>
    <message>
        <source>“%1” is too large; up to nine million million fit.</source>
        <translation>“%1” quá lớn; tối đa khoảng chín triệu triệu.</translation>
    </message>
    <message>
        <source>“%1” has more than six decimals; round it.</source>
        <translation>“%1” có hơn sáu chữ số thập phân; hãy làm tròn.</translation>
    </message>
    <message>
        <source>“%1” may be read two ways, and other numbers here begin their decimals with a point as well as with a comma. Say which it is (--decimal).</source>
        <translation>“%1” có thể đọc theo hai cách, và các số khác ở đây dùng cả dấu chấm lẫn dấu phẩy làm dấu thập phân. Hãy cho biết dấu nào (--decimal).</translation>
    </message>
</context>
<context>
    <name>FieldDialog</name>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Có hoặc không</translation>
    </message>
    <message>
        <source>One of several choices</source>
        <translation>Một trong nhiều lựa chọn</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Liên kết</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Unknown field “%1” at position %2: %3 have no such field.</source>
        <translation>Trường lạ “%1” ở vị trí %2: %3 không có trường này.</translation>
    </message>
    <message>
        <source>Unknown field “%1” at position %2: did you mean “%3”?</source>
        <translation>Trường lạ “%1” ở vị trí %2: ý bạn là “%3”?</translation>
    </message>
    <message>
        <source>The quoted text that starts at position %1 is not closed: add a %2 at its end.</source>
        <translation>Đoạn trong ngoặc kép bắt đầu ở vị trí %1 chưa đóng: thêm %2 vào cuối.</translation>
    </message>
    <message>
        <source>“!” at position %1 is not understood: write “not” or “!=”.</source>
        <translation>Không hiểu “!” ở vị trí %1: hãy viết “not” hoặc “!=”.</translation>
    </message>
    <message>
        <source>“%1” at position %2 closes nothing: remove it.</source>
        <translation>“%1” ở vị trí %2 không đóng gì cả: hãy bỏ nó.</translation>
    </message>
    <message>
        <source>The “)” at position %1 closes nothing: remove it.</source>
        <translation>“)” ở vị trí %1 không đóng gì cả: hãy bỏ nó.</translation>
    </message>
    <message>
        <source>The “(” at position %1 is not closed: add a “)”.</source>
        <translation>“(” ở vị trí %1 chưa đóng: hãy thêm “)”.</translation>
    </message>
    <message>
        <source>The comparison at position %1 is one too many: a filter may hold %2.</source>
        <translation>Phép so sánh ở vị trí %1 là thừa: bộ lọc chỉ chứa được %2.</translation>
    </message>
    <message>
        <source>The filter ends at position %1 where a field name is expected, such as city.</source>
        <translation>Bộ lọc kết thúc ở vị trí %1 nơi cần một tên trường, như city.</translation>
    </message>
    <message>
        <source>A field name is expected at position %1 in place of “%2”.</source>
        <translation>Ở vị trí %1 cần một tên trường thay cho “%2”.</translation>
    </message>
    <message>
        <source>After “%2” a comparison is expected at position %1, such as =, ~ or “is empty”, but “%3” was found.</source>
        <translation>Sau “%2”, ở vị trí %1 cần phép so sánh như =, ~ hoặc “is empty”, nhưng lại gặp “%3”.</translation>
    </message>
    <message>
        <source>“not” cannot stand before “%2” at position %1: write “not” before the field name.</source>
        <translation>“not” không thể đứng trước “%2” ở vị trí %1: hãy viết “not” trước tên trường.</translation>
    </message>
    <message>
        <source>“%2” at position %1 is not understood.</source>
        <translation>Không hiểu “%2” ở vị trí %1.</translation>
    </message>
    <message>
        <source>After “starts” the word “with” is expected at position %1.</source>
        <translation>Sau “starts”, ở vị trí %1 cần từ “with”.</translation>
    </message>
    <message>
        <source>Between what and what? At position %1 “and” and the second value are expected.</source>
        <translation>Giữa gì và gì? Ở vị trí %1 cần “and” và giá trị thứ hai.</translation>
    </message>
    <message>
        <source>After “in” a list is expected at position %1, such as (vip, wholesale).</source>
        <translation>Sau “in”, ở vị trí %1 cần một danh sách, như (vip, wholesale).</translation>
    </message>
    <message>
        <source>The list that starts at position %1 is not closed: add a “)”.</source>
        <translation>Danh sách bắt đầu ở vị trí %1 chưa đóng: hãy thêm “)”.</translation>
    </message>
    <message>
        <source>In the list a comma or “)” is expected at position %1 in place of “%2”; put a value of several words in quotes.</source>
        <translation>Trong danh sách, ở vị trí %1 cần dấu phẩy hoặc “)” thay cho “%2”; giá trị nhiều từ hãy đặt trong ngoặc kép.</translation>
    </message>
    <message>
        <source>The filter is nested too deeply at position %1: at most %2 levels are understood.</source>
        <translation>Bộ lọc lồng quá sâu ở vị trí %1: nhiều nhất %2 tầng.</translation>
    </message>
    <message>
        <source>“and” or “or” is expected at position %1 before “%2”; a value of several words needs quotes: &quot;%3 %2&quot;.</source>
        <translation>Ở vị trí %1 cần “and” hoặc “or” trước “%2”; giá trị nhiều từ cần ngoặc kép: &quot;%3 %2&quot;.</translation>
    </message>
    <message>
        <source>“and” or “or” is expected at position %1 before “%2”.</source>
        <translation>Ở vị trí %1 cần “and” hoặc “or” trước “%2”.</translation>
    </message>
    <message>
        <source>The filter is too long: at most %1 characters are understood.</source>
        <translation>Bộ lọc quá dài: nhiều nhất %1 ký tự.</translation>
    </message>
    <message>
        <source>The filter ends at position %1 where a value is expected.</source>
        <translation>Bộ lọc kết thúc ở vị trí %1 nơi cần một giá trị.</translation>
    </message>
    <message>
        <source>A value is expected at position %1 in place of “%2”; put it in quotes if it is one.</source>
        <translation>Ở vị trí %1 cần một giá trị thay cho “%2”; nếu đó là giá trị, hãy đặt trong ngoặc kép.</translation>
    </message>
    <message>
        <source>“%2 %3” at position %1 may lie before or after today: write “-%2 %3” or “+%2 %3”.</source>
        <translation>“%2 %3” ở vị trí %1 có thể trước hoặc sau hôm nay: hãy viết “-%2 %3” hoặc “+%2 %3”.</translation>
    </message>
    <message>
        <source>After “today” at position %1 a number and a unit are expected, such as today - 30 days.</source>
        <translation>Sau “today”, ở vị trí %1 cần một số và đơn vị, như today - 30 days.</translation>
    </message>
    <message>
        <source>“%1” at position %2 is not a number, which “%3” needs.</source>
        <translation>“%1” ở vị trí %2 không phải số, mà “%3” cần số.</translation>
    </message>
    <message>
        <source>“%1” at position %2 is not a whole number, which “%3” needs.</source>
        <translation>“%1” ở vị trí %2 không phải số nguyên, mà “%3” cần số nguyên.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>“%1” at position %2 is neither yes nor no, which “%3” needs.</source>
        <translation>“%1” ở vị trí %2 không phải có hay không, mà “%3” cần một trong hai.</translation>
    </message>
    <message>
        <source>“%1” at position %2 is not a date, which “%3” needs: write 2024-08-13, 2024-08, 2024, today or -30 days.</source>
        <translation>“%1” ở vị trí %2 không phải ngày, mà “%3” cần ngày: hãy viết 2024-08-13, 2024-08, 2024, today hoặc -30 days.</translation>
    </message>
    <message>
        <source>“%1” at position %2 is none of the choices of “%3”: did you mean “%4”?</source>
        <translation>“%1” ở vị trí %2 không thuộc các lựa chọn của “%3”: ý bạn là “%4”?</translation>
    </message>
    <message>
        <source>“%1” at position %2 is none of the choices of “%3”, which are %4.</source>
        <translation>“%1” ở vị trí %2 không thuộc các lựa chọn của “%3”, gồm %4.</translation>
    </message>
    <message>
        <source>“%1” at position %2 is a day, but “%3” is not a date.</source>
        <translation>“%1” ở vị trí %2 là ngày, nhưng “%3” không phải ngày.</translation>
    </message>
    <message>
        <source>The list is too long from position %1 on: at most %2 values are compared.</source>
        <translation>Danh sách quá dài kể từ vị trí %1: nhiều nhất %2 giá trị.</translation>
    </message>
    <message>
        <source>The id at position %1 is not a number.</source>
        <translation>Mã ở vị trí %1 không phải số.</translation>
    </message>
    <message>
        <source>Who is “me” at position %1? Choose who is working first.</source>
        <translation>“me” ở vị trí %1 là ai? Hãy chọn người đang làm việc trước.</translation>
    </message>
    <message>
        <source>“%1” at position %2 needs a comparison: write one of %3 after it.</source>
        <translation>“%1” ở vị trí %2 cần phép so sánh: hãy viết một trong %3 sau nó.</translation>
    </message>
    <message>
        <source>“%1” at position %2 cannot be compared in this way: what fits it is %3.</source>
        <translation>“%1” ở vị trí %2 không so sánh được như vậy: dùng được %3.</translation>
    </message>
    <message>
        <source>The day at position %1 has no year, so that nothing lies before or after it.</source>
        <translation>Ngày ở vị trí %1 không có năm nên không có gì trước hay sau nó.</translation>
    </message>
    <message>
        <source>The list cannot go on after “%1”: this is not where a list of the same kind and order ended.</source>
        <translation>Danh sách không thể tiếp sau “%1”: danh sách cùng loại và thứ tự không kết thúc ở đó.</translation>
    </message>
    <message>
        <source>There is no kind “%1”.</source>
        <translation>Không có loại “%1”.</translation>
    </message>
    <message>
        <source>The list cannot go on after “%1”.</source>
        <translation>Danh sách không thể tiếp sau “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no direction to sort in: write asc or desc.</source>
        <translation>“%1” không phải chiều sắp xếp: hãy viết asc hoặc desc.</translation>
    </message>
    <message>
        <source>A list can be sorted by at most %1 fields.</source>
        <translation>Danh sách sắp xếp được theo nhiều nhất %1 trường.</translation>
    </message>
    <message>
        <source>“%1” at position %2 is not a time of day, which “%3” needs: write 15:00.</source>
        <translation>“%1” ở vị trí %2 không phải giờ trong ngày, mà “%3” cần giờ: hãy viết 15:00.</translation>
    </message>
    <message>
        <source>After “within” a period is expected at position %1, such as 90 days, last 2 weeks, next 3 months, this month or last fiscal year.</source>
        <translation>Sau “within”, ở vị trí %1 cần một khoảng thời gian, như 90 days, last 2 weeks, next 3 months, this month hoặc last fiscal year.</translation>
    </message>
    <message>
        <source>“%1” at position %2 is none of the tags.</source>
        <translation>“%1” ở vị trí %2 không phải là thẻ nào.</translation>
    </message>
    <message>
        <source>“%1” at position %2 is none of the tags: did you mean “%3”?</source>
        <translation>“%1” ở vị trí %2 không phải là thẻ nào: ý bạn là “%3”?</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>%1 read: %2 added, %3 updated, %4 skipped, %5 rejected</source>
        <translation>Đọc %1: thêm %2, cập nhật %3, bỏ qua %4, từ chối %5</translation>
    </message>
</context>
<context>
    <name>LogParty</name>
    <message>
        <source>last talked %1</source>
        <translation>nói chuyện lần cuối %1</translation>
    </message>
    <message>
        <source>last talked %1: %2</source>
        <translation>nói chuyện lần cuối %1: %2</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>is in %1, where %2 is expected</source>
        <translation>bằng %1, trong khi cần %2</translation>
    </message>
    <message>
        <source>has “%1” beside the number</source>
        <translation>có “%1” bên cạnh số</translation>
    </message>
    <message>
        <source>The amount is too large to be kept; check its digits.</source>
        <translation>Số tiền quá lớn để lưu; hãy kiểm tra các chữ số.</translation>
    </message>
    <message>
        <source>Amounts in %1 and %2 cannot be added; convert one first.</source>
        <translation>Không thể cộng số tiền bằng %1 và %2; hãy quy đổi một bên trước.</translation>
    </message>
    <message>
        <source>“%1” is not an amount; write it like 1234.50.</source>
        <translation>“%1” không phải số tiền; hãy viết như 1234.50.</translation>
    </message>
    <message>
        <source>“%1” %2; correct it, or give another currency.</source>
        <translation>“%1” %2; hãy sửa, hoặc cho tiền tệ khác.</translation>
    </message>
    <message>
        <source>“%1” has more decimals than %2 has (%3); round it, or check the decimal separator.</source>
        <translation>“%1” có nhiều chữ số thập phân hơn %2 (%3); hãy làm tròn, hoặc kiểm tra dấu thập phân.</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Chọn tất cả</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Tăng</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Giảm</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Tìm trong:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Tên tệp:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Loại tệp:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Lưu thành</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Tiến tới</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Thư mục mẹ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Tạo thư mục mới</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Thư mục mới</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Thư mục mới</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Đổ&amp;i tên</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Hiện tệp ẩ&amp;n</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Xem danh sách</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Xem chi tiết</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 đã tồn tại.
Bạn có muốn thay thế không?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Không tìm thấy tệp.
Hãy kiểm tra lại tên tệp.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Kiểu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ngày sửa</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Máy tính của tôi</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cắ&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Sao &amp;chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Có</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Không</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Đặt lại</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cắ&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Sao &amp;chép</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Sao chép liên &amp;kết</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>This record was removed meanwhile.</source>
        <translation>Bản ghi này vừa bị xóa.</translation>
    </message>
    <message>
        <source>Looks like %1, %2 %: %3. Open</source>
        <translation>Giống %1, %2 %: %3. Mở</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Blue</source>
        <translation>Xanh lam</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Xanh lam nhạt</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Xanh lục</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Vàng</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Đỏ</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Hồng</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>There is no contact:%1.</source>
        <translation>Không có contact:%1.</translation>
    </message>
    <message>
        <source>Say with whom it was: a customer or a contact.</source>
        <translation>Hãy cho biết với ai: khách hàng hoặc liên hệ.</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Liên hệ lại</translation>
    </message>
    <message>
        <source>The call list “%1” could not be kept: %2. Check the disk and the permissions.</source>
        <translation>Không lưu được danh sách gọi “%1”: %2. Hãy kiểm tra đĩa và quyền truy cập.</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>customer</source>
        <translation>khách hàng</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>liên hệ</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>nhân viên</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>thẻ</translation>
    </message>
    <message>
        <source>need</source>
        <translation>nhu cầu</translation>
    </message>
    <message>
        <source>task</source>
        <translation>công việc</translation>
    </message>
    <message>
        <source>interaction</source>
        <translation>tương tác</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>khách hàng</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>liên hệ</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>nhân viên</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>công việc</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>tương tác</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>nhu cầu</translation>
    </message>
    <message>
        <source>call</source>
        <translation>cuộc gọi</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>lần ghé thăm</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>cuộc họp</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>message</source>
        <translation>tin nhắn</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>Add %1 “%2”</source>
        <translation>Thêm %1 “%2”</translation>
    </message>
    <message>
        <source>Change %1 “%2”</source>
        <translation>Sửa %1 “%2”</translation>
    </message>
    <message>
        <source>Remove %1 “%2”</source>
        <translation>Xóa %1 “%2”</translation>
    </message>
    <message>
        <source>Log %1 with “%2”</source>
        <translation>Ghi %1 với “%2”</translation>
    </message>
    <message>
        <source>Import %1 from “%2”</source>
        <translation>Nhập %1 từ “%2”</translation>
    </message>
    <message>
        <source>Merge %2 %1</source>
        <translation>Gộp %2 %1</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>Tạo %1</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Sửa lỗi</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Hoàn tác: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Làm lại: %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Thêm %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Sửa %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Xóa %1</translation>
    </message>
    <message>
        <source>Keep two %1 apart: “%2”</source>
        <translation>Giữ riêng hai %1: “%2”</translation>
    </message>
    <message>
        <source>Change the order of the fields</source>
        <translation>Sửa thứ tự các trường</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>Xóa dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>thẻ</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>mối quan hệ</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>mối quan hệ</translation>
    </message>
    <message>
        <source>field</source>
        <translation>trường</translation>
    </message>
    <message>
        <source>view</source>
        <translation>khung xem</translation>
    </message>
    <message>
        <source>Fill in the sample business</source>
        <translation>Điền doanh nghiệp mẫu</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Reading the file</source>
        <translation>Đang đọc tệp</translation>
    </message>
    <message>
        <source>Comparing the search index</source>
        <translation>Đang đối chiếu chỉ mục tìm kiếm</translation>
    </message>
    <message>
        <source>Counting again</source>
        <translation>Đang đếm lại</translation>
    </message>
    <message>
        <source>Comparing the records</source>
        <translation>Đang đối chiếu các bản ghi</translation>
    </message>
    <message>
        <source>%1 has %2 rows that differ from what they are counted from.</source>
        <translation>%1 có %2 dòng khác với nguồn mà chúng được đếm từ đó.</translation>
    </message>
    <message>
        <source>The search text of %1 %2 is out of date.</source>
        <translation>Nội dung tìm kiếm của %1 %2 đã cũ.</translation>
    </message>
    <message>
        <source>The order of %1 %2 is out of date.</source>
        <translation>Thứ tự của %1 %2 đã cũ.</translation>
    </message>
    <message>
        <source>The search knows %1 that do not exist.</source>
        <translation>Phần tìm kiếm biết những %1 không tồn tại.</translation>
    </message>
    <message>
        <source>The search index differs from its text.</source>
        <translation>Chỉ mục tìm kiếm khác với nội dung của nó.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Đã dừng kiểm tra.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Tệp bị hỏng: %1</translation>
    </message>
    <message>
        <source>This book&apos;s file is damaged (%1). It can be read and exported as far as possible; to go on working, restore a backup.</source>
        <translation>Tệp kinh doanh này bị hỏng (%1). Có thể đọc và xuất nhiều nhất có thể; để làm tiếp, hãy khôi phục từ bản sao lưu.</translation>
    </message>
    <message>
        <source>“%1” holds what it cannot hold in %2 of the %3, first in %4. Set it there anew.</source>
        <translation>“%1” chứa điều không thể chứa trong %2 của %3, đầu tiên ở %4. Hãy đặt lại ở đó.</translation>
    </message>
    <message>
        <source>%1 refers to a record of “%2” that does not exist.</source>
        <translation>%1 trỏ đến một bản ghi “%2” không tồn tại.</translation>
    </message>
    <message>
        <source>The book does not say its “%1” any more.</source>
        <translation>Tệp kinh doanh không còn cho biết “%1” của nó.</translation>
    </message>
    <message>
        <source>The field “%1” is left out: %2</source>
        <translation>Trường “%1” bị bỏ qua: %2</translation>
    </message>
    <message>
        <source>Lines of the history that cannot be read: %1.</source>
        <translation>Số dòng lịch sử không đọc được: %1.</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Call</source>
        <translation>Cuộc gọi</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Ghé thăm</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Chiều đi</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Chiều đến</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Zalo</source>
        <translation>Zalo</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Gọi video</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Gặp trực tiếp</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Đã nói chuyện</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Không trả lời</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Máy bận</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Gọi lại</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Không quan tâm</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Quan tâm</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Đã bán</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Cao</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Thấp</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Nhà cung cấp</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Đối tác</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>Nhà đầu tư</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Khách hàng tiềm năng</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Mua lại</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>Thân thiết</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Giới thiệu</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Ngừng mua</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Đã mất</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Khách vãng lai</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Được giới thiệu</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Trang web</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>Hội chợ</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>Quảng cáo</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>Gọi chào hàng</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Nam</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút lại</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Đã hỏi</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Công ty mẹ</translation>
    </message>
    <message>
        <source>Subsidiary</source>
        <translation>Công ty con</translation>
    </message>
    <message>
        <source>Supplied by</source>
        <translation>Được cung cấp bởi</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Cung cấp cho</translation>
    </message>
    <message>
        <source>Business partner</source>
        <translation>Đối tác kinh doanh</translation>
    </message>
    <message>
        <source>Invests in</source>
        <translation>Đầu tư vào</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Được giới thiệu bởi</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Đã giới thiệu</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>Làm việc cùng</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Làm việc cho</translation>
    </message>
    <message>
        <source>Employs</source>
        <translation>Có nhân viên</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Trợ lý</translation>
    </message>
    <message>
        <source>Assistant of</source>
        <translation>Trợ lý của</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Vợ hoặc chồng</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>Anh chị em</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Cha hoặc mẹ</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Họ hàng</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Bạn bè</translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>Quen biết</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>The search for duplicates was stopped.</source>
        <translation>Đã dừng tìm mục trùng.</translation>
    </message>
    <message>
        <source>same external id</source>
        <translation>cùng mã ngoài</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>cùng e-mail</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>cùng điện thoại</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>cùng tên</translation>
    </message>
    <message>
        <source>name sounds alike</source>
        <translation>tên đọc giống nhau</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>tên gần giống</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>cùng địa chỉ</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>cùng thành phố</translation>
    </message>
    <message>
        <source>Name two customers, or two contacts, that are not the same.</source>
        <translation>Hãy nêu hai khách hàng, hoặc hai liên hệ, không phải là một.</translation>
    </message>
    <message>
        <source>Only customers and contacts are looked through for duplicates.</source>
        <translation>Chỉ tìm mục trùng trong khách hàng và liên hệ.</translation>
    </message>
    <message>
        <source>There is no %1:%2.</source>
        <translation>Không có %1:%2.</translation>
    </message>
</context>
<context>
    <name>entities</name>
    <message>
        <source>Interaction</source>
        <translation>Tương tác</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Tương tác</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Nhu cầu</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Nhu cầu</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation>Cách ghép cột</translation>
    </message>
    <message>
        <source>Import mappings</source>
        <translation>Cách ghép cột</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Trường riêng</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Trường riêng</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Khung xem</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Khung xem</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Không phải là một</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Mối quan hệ</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Mối quan hệ</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Kênh liên lạc</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Số phút</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Phản hồi</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Mức hài lòng</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Mã ngoài</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Phụ trách</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Ưu tiên</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Xong lúc</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Bộ phận</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Sở thích</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Không gọi</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Tiền tệ</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Nghề nghiệp</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Ngành</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hộ gia đình</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Học vấn</translation>
    </message>
    <message>
        <source>Income band</source>
        <translation>Mức thu nhập</translation>
    </message>
    <message>
        <source>Company size</source>
        <translation>Quy mô công ty</translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation>Mã số thuế</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Liên hệ gần nhất</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Tương tác</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Việc đang mở</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Việc tiếp theo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Đã đáp ứng</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Màu</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Ngày tạo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Đã sửa</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Web and social</source>
        <translation>Web và mạng xã hội</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Đồng ý liên lạc</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Kiểu</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Lựa chọn</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Đang làm việc</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Đã ghim</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Giờ hạn</translation>
    </message>
    <message>
        <source>Other customer</source>
        <translation>Khách hàng kia</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>Liên hệ kia</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Mức gắn kết</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ khi</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Bước tiếp theo</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Cuộc gọi</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ghé thăm</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Khoảng thời gian</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Liên lạc được</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Không liên lạc được</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
</context>
<context>
    <name>interchange</name>
    <message>
        <source>%1 have no field “%2” that can be imported.</source>
        <translation>%1 không có trường “%2” nhập được.</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Its columns are: %2.</source>
        <translation>Tệp không có cột “%1”. Các cột của tệp: %2.</translation>
    </message>
    <message>
        <source>%1 have no column “%2”.</source>
        <translation>%1 không có cột “%2”.</translation>
    </message>
    <message>
        <source>%1 have no column “%2”. Did you mean “%3”?</source>
        <translation>%1 không có cột “%2”. Ý bạn là “%3”?</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 và %2 nữa</translation>
    </message>
    <message>
        <source>No mapping is kept as “%1”. Keep one with --save-mapping.</source>
        <translation>Không có cách ghép cột nào giữ dưới tên “%1”. Giữ bằng --save-mapping.</translation>
    </message>
    <message>
        <source>The mapping “%1” is for %2 records, not for %3.</source>
        <translation>Cách ghép cột “%1” dành cho bản ghi %2, không phải %3.</translation>
    </message>
    <message>
        <source>A mapping needs a name to be kept under.</source>
        <translation>Cách ghép cột cần một tên để được giữ.</translation>
    </message>
    <message>
        <source>No column could be recognised as “%1”. The columns are: %2. Say which one it is.</source>
        <translation>Không nhận ra cột nào là “%1”. Các cột là: %2. Hãy cho biết đó là cột nào.</translation>
    </message>
</context>
<context>
    <name>kith::ActionRunner</name>
    <message>
        <source>A job is writing into the business file. Wait until it is done.</source>
        <translation>Một việc khác đang ghi vào tệp kinh doanh. Hãy chờ đến khi nó xong.</translation>
    </message>
</context>
<context>
    <name>kith::ActivityDetail</name>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>&amp;Open customer</source>
        <translation>Mở &amp;khách hàng</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Chưa chọn gì</translation>
    </message>
</context>
<context>
    <name>kith::ActivityListPage</name>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Sửa…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Tôi</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Nhân viên</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>Đã xóa %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::Announcer</name>
    <message>
        <source>To the last &amp;message</source>
        <translation>Đến thông &amp;báo mới nhất</translation>
    </message>
</context>
<context>
    <name>kith::BackupDialog</name>
    <message>
        <source>&amp;Encrypt it with a passphrase</source>
        <translation>&amp;Mã hóa bằng cụm mật khẩu</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Nhập lại cụm mật khẩu</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>Sao lưu vào tệp</translation>
    </message>
    <message>
        <source>A copy of everything in this business file, reopened and checked. Encrypt it where it leaves this computer: without the passphrase nobody can read it, and nobody can help who forgot it.</source>
        <translation>Bản sao của mọi thứ trong tệp kinh doanh này, được mở lại và kiểm tra. Hãy mã hóa khi bản sao rời khỏi máy này: không có cụm mật khẩu thì không ai đọc được, và không ai giúp được người đã quên nó.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Cụm mật khẩu</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Nhập lại</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>&amp;Choose where …</source>
        <translation>Chọn nơi &amp;lưu…</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %Ln letter(s); a few words are best.</source>
        <translation>
            <numerusform>Hãy dùng ít nhất %Ln chữ; tốt nhất là vài từ.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are two different passphrases. Type the same one twice.</source>
        <translation>Hai cụm mật khẩu khác nhau. Hãy gõ cùng một cụm hai lần.</translation>
    </message>
    <message>
        <source>Encrypted backups (*.sealed)</source>
        <translation>Bản sao lưu mã hóa (*.sealed)</translation>
    </message>
    <message>
        <source>Backups (*.kith)</source>
        <translation>Bản sao lưu (*.kith)</translation>
    </message>
</context>
<context>
    <name>kith::BackupKeeper</name>
    <message>
        <source>Backing up</source>
        <translation>Đang sao lưu</translation>
    </message>
    <message>
        <source>Checking the last backup</source>
        <translation>Đang kiểm tra bản sao lưu gần nhất</translation>
    </message>
</context>
<context>
    <name>kith::BackupSettingsPage</name>
    <message>
        <source>Passphrase of the second place</source>
        <translation>Cụm mật khẩu của nơi lưu thứ hai</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Nhập lại cụm mật khẩu</translation>
    </message>
    <message>
        <source>&amp;Folder of the backups</source>
        <translation>&amp;Thư mục sao lưu</translation>
    </message>
    <message>
        <source>Another folder moves no backup that is there; the next one goes to it.</source>
        <translation>Chọn thư mục khác không chuyển bản sao lưu nào đã có; bản tiếp theo sẽ vào đó.</translation>
    </message>
    <message>
        <source>A second place outside this computer</source>
        <translation>Nơi lưu thứ hai ngoài máy này</translation>
    </message>
    <message>
        <source>A stick or a folder that is kept in step with elsewhere: a lost laptop then loses nothing. What goes there is encrypted.</source>
        <translation>Ổ USB hoặc thư mục được đồng bộ với nơi khác: mất máy cũng không mất gì. Những gì lưu vào đó được mã hóa.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>Chọn thư mục sao lưu</translation>
    </message>
    <message>
        <source>Choose the second place</source>
        <translation>Chọn nơi lưu thứ hai</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Hằng ngày</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Hằng tuần</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>giữ nguyên</translation>
    </message>
    <message>
        <source>Back up there &amp;now</source>
        <translation>&amp;Sao lưu vào đó ngay</translation>
    </message>
    <message>
        <source>Second &amp;place</source>
        <translation>Nơi lưu thứ &amp;hai</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>&amp;Bao lâu một lần</translation>
    </message>
    <message>
        <source>Pass&amp;phrase</source>
        <translation>&amp;Cụm mật khẩu</translation>
    </message>
    <message>
        <source>A&amp;gain</source>
        <translation>&amp;Nhập lại</translation>
    </message>
    <message>
        <source>There is no second place yet.</source>
        <translation>Chưa có nơi lưu thứ hai.</translation>
    </message>
    <message>
        <source>The second place is not there now: it gets its backup once it is.</source>
        <translation>Hiện không thấy nơi lưu thứ hai: nó sẽ nhận bản sao lưu ngay khi có lại.</translation>
    </message>
    <message>
        <source>Last backup there: %1</source>
        <translation>Bản sao lưu gần nhất ở đó: %1</translation>
    </message>
    <message>
        <source>No backup there yet.</source>
        <translation>Chưa có bản sao lưu ở đó.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Chọn thư mục</translation>
    </message>
    <message>
        <source>“%1” is no folder. Choose one that is there.</source>
        <translation>“%1” không phải thư mục. Hãy chọn thư mục đang có.</translation>
    </message>
    <message numerus="yes">
        <source>The second place needs a passphrase of at least %Ln letter(s); a few words are best.</source>
        <translation>
            <numerusform>Nơi lưu thứ hai cần cụm mật khẩu có ít nhất %Ln chữ; tốt nhất là vài từ.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are two different passphrases. Type the same one twice.</source>
        <translation>Hai cụm mật khẩu khác nhau. Hãy gõ cùng một cụm hai lần.</translation>
    </message>
</context>
<context>
    <name>kith::BookMenu</name>
    <message>
        <source>Ne&amp;w business file …</source>
        <translation>Tệp kinh &amp;doanh mới…</translation>
    </message>
    <message>
        <source>Op&amp;en …</source>
        <translation>&amp;Mở…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Mở gần đâ&amp;y</translation>
    </message>
    <message>
        <source>Restore from a back&amp;up …</source>
        <translation>&amp;Khôi phục từ bản sao lưu…</translation>
    </message>
    <message>
        <source>New business file</source>
        <translation>Tệp kinh doanh mới</translation>
    </message>
    <message>
        <source>Business files (*.kith)</source>
        <translation>Tệp kinh doanh (*.kith)</translation>
    </message>
    <message>
        <source>Open a business file</source>
        <translation>Mở tệp kinh doanh</translation>
    </message>
    <message>
        <source>Back up to a fi&amp;le …</source>
        <translation>Sao lưu vào tệ&amp;p…</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Đang sao lưu</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Đã sao lưu và kiểm tra: %1</translation>
    </message>
</context>
<context>
    <name>kith::BulkChangeDialog</name>
    <message numerus="yes">
        <source>Change %Ln record(s)</source>
        <translation>
            <numerusform>Sửa %Ln bản ghi</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Điều sẽ thay đổi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Hiện tại</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sau đó</translation>
    </message>
    <message>
        <source>add these</source>
        <translation>thêm những mục này</translation>
    </message>
    <message>
        <source>take these away</source>
        <translation>bỏ những mục này</translation>
    </message>
    <message>
        <source>these instead of what is there</source>
        <translation>thay những gì đang có bằng những mục này</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cách sửa</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Trường</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Giá trị</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>%1 of %2 change</source>
        <translation>%1 trên %2 sẽ thay đổi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>Đã sửa %Ln bản ghi</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing records</source>
        <translation>Đang sửa các bản ghi</translation>
    </message>
    <message>
        <source>Leave the field &amp;empty in all of them</source>
        <translation>Để trống trường này ở tất &amp;cả</translation>
    </message>
    <message>
        <source>Choose a value</source>
        <translation>Hãy chọn giá trị</translation>
    </message>
    <message>
        <source>Choose a value; nothing changes before that.</source>
        <translation>Hãy chọn giá trị; trước đó không có gì thay đổi.</translation>
    </message>
</context>
<context>
    <name>kith::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Tháng trước</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Tháng sau</translation>
    </message>
</context>
<context>
    <name>kith::CallDesk</name>
    <message numerus="yes">
        <source>None of these %Ln customer(s) may be called.</source>
        <translation>
            <numerusform>Không được gọi ai trong %Ln khách hàng này.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody here to call.</source>
        <translation>Ở đây không có ai để gọi.</translation>
    </message>
</context>
<context>
    <name>kith::CallListPage</name>
    <message>
        <source>no outcome</source>
        <translation>không có kết quả</translation>
    </message>
    <message>
        <source>All %1 called</source>
        <translation>Đã gọi tất cả %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: not to be called</source>
        <translation>
            <numerusform>Bỏ ra %Ln: không được gọi</numerusform>
        </translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation>Không có số điện thoại</translation>
    </message>
    <message>
        <source>Not called yet in this list</source>
        <translation>Chưa gọi trong danh sách này</translation>
    </message>
    <message numerus="yes">
        <source>Called %Ln time(s)</source>
        <translation>
            <numerusform>Đã gọi %Ln lần</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting to be called</source>
        <translation>Không có ai chờ được gọi</translation>
    </message>
    <message>
        <source>Filter or select customers in their list, then “Call these”: Ctrl+Shift+L.</source>
        <translation>Lọc hoặc chọn khách hàng trong danh sách, rồi “Gọi những khách này”: Ctrl+Shift+L.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) gone through</source>
        <translation>
            <numerusform>Đã đi qua %Ln khách hàng</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Gọi lại</translation>
    </message>
    <message>
        <source>Call back when?</source>
        <translation>Khi nào gọi lại?</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>ngày mai</translation>
    </message>
    <message>
        <source>Progress of the call list</source>
        <translation>Tiến độ danh sách gọi</translation>
    </message>
    <message>
        <source>&amp;Dial</source>
        <translation>&amp;Quay số</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Bỏ qua</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Trước đó</translation>
    </message>
    <message>
        <source>&amp;Log a call …</source>
        <translation>&amp;Ghi cuộc gọi…</translation>
    </message>
    <message>
        <source>Edit customer …</source>
        <translation>Sửa khách hàng…</translation>
    </message>
    <message>
        <source>&amp;Edit customer …</source>
        <translation>&amp;Sửa khách hàng…</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Danh sách gọi</translation>
    </message>
    <message>
        <source>Choose &amp;customers</source>
        <translation>Chọn &amp;khách hàng</translation>
    </message>
    <message>
        <source>The call list is being prepared …</source>
        <translation>Đang chuẩn bị danh sách gọi…</translation>
    </message>
    <message>
        <source>Who is not to be called is left out.</source>
        <translation>Người không được gọi sẽ bị bỏ qua.</translation>
    </message>
</context>
<context>
    <name>kith::CallSettingsPage</name>
    <message>
        <source>As this computer opens telephone links</source>
        <translation>Theo cách máy này mở liên kết điện thoại</translation>
    </message>
    <message>
        <source>&amp;Dial with</source>
        <translation>&amp;Quay số bằng</translation>
    </message>
    <message>
        <source>The program that dials, such as linphone --call %1: %1 is the number. Empty: as this computer opens telephone links.</source>
        <translation>Chương trình quay số, như linphone --call %1: %1 là số điện thoại. Để trống: theo cách máy này mở liên kết điện thoại.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Cuộc gọi</translation>
    </message>
</context>
<context>
    <name>kith::CallTimer</name>
    <message>
        <source>Timer</source>
        <translation>Bấm giờ</translation>
    </message>
    <message>
        <source>Measures how long the talk takes: starts and stops</source>
        <translation>Đo thời gian trò chuyện: bắt đầu và dừng</translation>
    </message>
    <message>
        <source>Timer, running: %1</source>
        <translation>Đang bấm giờ: %1</translation>
    </message>
</context>
<context>
    <name>kith::ChoiceList</name>
    <message>
        <source>Choices</source>
        <translation>Lựa chọn</translation>
    </message>
    <message>
        <source>Add a &amp;choice</source>
        <translation>&amp;Thêm lựa chọn</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Dời lên</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Dời xuốn&amp;g</translation>
    </message>
    <message>
        <source>Take &amp;away</source>
        <translation>&amp;Bỏ</translation>
    </message>
</context>
<context>
    <name>kith::ColumnChoice</name>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>Sắp xếp &amp;tăng dần</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>Sắp xếp &amp;giảm dần</translation>
    </message>
    <message>
        <source>Sort by this a&amp;lso</source>
        <translation>Sắp &amp;xếp thêm theo cột này</translation>
    </message>
    <message>
        <source>Move towards the &amp;start</source>
        <translation>Dời về đầ&amp;u</translation>
    </message>
    <message>
        <source>Move towards the &amp;end</source>
        <translation>Dời về &amp;cuối</translation>
    </message>
    <message>
        <source>&amp;Freeze no columns</source>
        <translation>&amp;Không cố định cột nào</translation>
    </message>
    <message>
        <source>&amp;Freeze up to here</source>
        <translation>&amp;Cố định đến đây</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Ẩ&amp;n</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
</context>
<context>
    <name>kith::ContactsPage</name>
    <message>
        <source>&amp;New contact …</source>
        <translation>&amp;Thêm liên hệ…</translation>
    </message>
    <message>
        <source>&amp;Edit contact …</source>
        <translation>&amp;Sửa liên hệ…</translation>
    </message>
    <message>
        <source>&amp;Remove contact</source>
        <translation>&amp;Xóa liên hệ</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Chưa có liên hệ</translation>
    </message>
    <message>
        <source>Add the people you talk to at your customers, and the suppliers and partners you know.</source>
        <translation>Thêm những người bạn trao đổi ở phía khách hàng, cùng các nhà cung cấp và đối tác bạn quen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) removed</source>
        <translation>
            <numerusform>Đã xóa %Ln liên hệ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::CsvRows</name>
    <message>
        <source>The header in line %1 cannot be read. %2</source>
        <translation>Không đọc được tiêu đề ở dòng %1. %2</translation>
    </message>
    <message>
        <source>The file is empty: there is no row to import.</source>
        <translation>Tệp trống: không có dòng nào để nhập.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed. Close it, or double it where it is part of the text.</source>
        <translation>Có dấu ngoặc kép mở mà không đóng. Hãy đóng, hoặc viết hai lần nếu nó thuộc nội dung.</translation>
    </message>
    <message>
        <source>The row has more than 16384 cells. Is this the right delimiter?</source>
        <translation>Dòng có hơn 16384 ô. Dấu ngăn cột có đúng không?</translation>
    </message>
    <message>
        <source>The row is longer than 16 MB. Is a quotation mark missing?</source>
        <translation>Dòng dài hơn 16 MB. Có thiếu dấu ngoặc kép không?</translation>
    </message>
    <message>
        <source>The header cannot be read. %1</source>
        <translation>Không đọc được tiêu đề. %1</translation>
    </message>
    <message>
        <source>The file has no header; the columns were recognised by what they hold.</source>
        <translation>Tệp không có tiêu đề; các cột được nhận ra theo nội dung.</translation>
    </message>
</context>
<context>
    <name>kith::CsvWriter</name>
    <message>
        <source>The file could not be written: %1. Make room or choose another place.</source>
        <translation>Không ghi được tệp: %1. Hãy giải phóng chỗ trống hoặc chọn chỗ khác.</translation>
    </message>
</context>
<context>
    <name>kith::CustomersPage</name>
    <message>
        <source>&amp;New customer …</source>
        <translation>&amp;Thêm khách hàng…</translation>
    </message>
    <message>
        <source>&amp;Edit customer …</source>
        <translation>&amp;Sửa khách hàng…</translation>
    </message>
    <message>
        <source>&amp;Remove customer</source>
        <translation>&amp;Xóa khách hàng</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) removed</source>
        <translation>
            <numerusform>Đã xóa %Ln khách hàng</numerusform>
        </translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Chưa có khách hàng</translation>
    </message>
    <message>
        <source>Add the first one, or import the list you have: File, Import.</source>
        <translation>Thêm khách hàng đầu tiên, hoặc nhập danh sách bạn có: Tệp, Nhập.</translation>
    </message>
    <message>
        <source>C&amp;all these</source>
        <translation>Gọi những khách nà&amp;y</translation>
    </message>
    <message>
        <source>Print profile …</source>
        <translation>In hồ sơ…</translation>
    </message>
</context>
<context>
    <name>kith::DateLine</name>
    <message>
        <source>Calendar</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>Calendar (%1)</source>
        <translation>Lịch (%1)</translation>
    </message>
</context>
<context>
    <name>kith::DeletedItemsDialog</name>
    <message>
        <source>Deleted items</source>
        <translation>Mục đã xóa</translation>
    </message>
    <message>
        <source>Nothing that was removed is gone. It comes back with everything that belonged to it.</source>
        <translation>Không có gì đã xóa bị mất hẳn. Nó trở lại cùng mọi thứ từng thuộc về nó.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Khôi phục</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Bởi ai</translation>
    </message>
    <message>
        <source>Nothing is deleted</source>
        <translation>Chưa xóa mục nào</translation>
    </message>
    <message>
        <source>What is removed waits here, to be taken back.</source>
        <translation>Những gì bị xóa nằm chờ ở đây để có thể khôi phục.</translation>
    </message>
</context>
<context>
    <name>kith::Dialler</name>
    <message>
        <source>“%1” could not be started. Name another program in the settings, under Calls.</source>
        <translation>Không khởi động được “%1”. Hãy nêu chương trình khác trong Cài đặt, mục Cuộc gọi.</translation>
    </message>
    <message>
        <source>Kith itself opens telephone links on this computer, so it cannot dial by one. Name the program that dials in the settings, under Calls.</source>
        <translation>Trên máy này chính Kith mở liên kết điện thoại nên không thể quay số bằng cách đó. Hãy nêu chương trình quay số trong Cài đặt, mục Cuộc gọi.</translation>
    </message>
    <message>
        <source>No program on this computer opens telephone links. Name one in the settings, under Calls.</source>
        <translation>Không có chương trình nào trên máy này mở liên kết điện thoại. Hãy nêu một chương trình trong Cài đặt, mục Cuộc gọi.</translation>
    </message>
</context>
<context>
    <name>kith::DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation>Mục trùng</translation>
    </message>
    <message>
        <source>Comparing all of them …</source>
        <translation>Đang so sánh tất cả…</translation>
    </message>
    <message>
        <source>Pairs that look alike</source>
        <translation>Các cặp giống nhau</translation>
    </message>
    <message>
        <source>Side by side: the ticked values are kept</source>
        <translation>Đặt cạnh nhau: giá trị được đánh dấu sẽ giữ lại</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Không phải là một</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gộp</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Đang tìm mục trùng</translation>
    </message>
    <message>
        <source>%1 and %2: %3 %
%4</source>
        <translation>%1 và %2: %3 %
%4</translation>
    </message>
    <message>
        <source>No two of them look alike.</source>
        <translation>Không có hai mục nào giống nhau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) look alike. Tick what is to be kept.</source>
        <translation>
            <numerusform>%Ln cặp giống nhau. Hãy đánh dấu những gì cần giữ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation>Gộp vào đó</translation>
    </message>
    <message>
        <source>Another job is writing into the book. Merge when it is done.</source>
        <translation>Một việc khác đang ghi vào tệp kinh doanh. Hãy gộp khi nó xong.</translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln record(s)</source>
        <translation>
            <numerusform>Đã gộp %Ln bản ghi</numerusform>
        </translation>
    </message>
    <message>
        <source>Another job is writing into the book. Say so when it is done.</source>
        <translation>Một việc khác đang ghi vào tệp kinh doanh. Hãy chọn “Không phải là một” khi nó xong.</translation>
    </message>
    <message>
        <source>Kept apart: they are not the same</source>
        <translation>Giữ riêng: không phải là một</translation>
    </message>
</context>
<context>
    <name>kith::EmployeesSettingsPage</name>
    <message>
        <source>Employees</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>Liên hệ qua</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Đang làm việc</translation>
    </message>
    <message>
        <source>Those who work with this business file: they own customers and tasks, and what they do is signed with their name. Every change here can be undone.</source>
        <translation>Những người làm việc với tệp kinh doanh này: họ phụ trách khách hàng và công việc, và việc họ làm được ghi tên họ. Mọi thay đổi ở đây đều hoàn tác được.</translation>
    </message>
    <message>
        <source>No employees yet</source>
        <translation>Chưa có nhân viên</translation>
    </message>
    <message>
        <source>Add yourself first, then whoever else works here.</source>
        <translation>Hãy thêm chính bạn trước, rồi thêm những người khác làm ở đây.</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Thêm…</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>&amp;Sửa…</translation>
    </message>
    <message>
        <source>Make inac&amp;tive</source>
        <translation>Ngừng hoạ&amp;t động</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Make ac&amp;tive</source>
        <translation>Kích hoạ&amp;t</translation>
    </message>
    <message>
        <source>Employee “%1” added</source>
        <translation>Đã thêm nhân viên “%1”</translation>
    </message>
    <message>
        <source>Employee “%1” changed</source>
        <translation>Đã sửa nhân viên “%1”</translation>
    </message>
    <message>
        <source>“%1” is inactive now</source>
        <translation>“%1” nay ngừng hoạt động</translation>
    </message>
    <message>
        <source>“%1” is active now</source>
        <translation>“%1” nay đang hoạt động</translation>
    </message>
    <message>
        <source>Employee “%1” removed</source>
        <translation>Đã xóa nhân viên “%1”</translation>
    </message>
</context>
<context>
    <name>kith::Encoding</name>
    <message>
        <source>%1 (guessed, %2 % sure)</source>
        <translation>%1 (phỏng đoán, chắc %2 %)</translation>
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
        <translation>Xóa cả &amp;liên hệ của khách hàng này</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>Xóa dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Looking what belongs to them …</source>
        <translation>Đang tìm những gì thuộc về họ…</translation>
    </message>
    <message>
        <source>This cannot be undone. A backup is made first; it and older backups hold the person until they are rotated out, and whoever restores one has them erased again. What notes about others say of them stays.</source>
        <translation>Việc này không thể hoàn tác. Một bản sao lưu được tạo trước; bản đó và các bản cũ hơn vẫn giữ người này cho đến khi được thay thế, và ai khôi phục một bản thì người này lại bị xóa. Những gì ghi chú về người khác nói về họ vẫn ở lại.</translation>
    </message>
    <message>
        <source>The name, to confirm</source>
        <translation>Tên, để xác nhận</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>E&amp;xport first …</source>
        <translation>X&amp;uất trước…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Xóa vĩnh viễn</translation>
    </message>
    <message>
        <source>Looking what belongs to a person</source>
        <translation>Đang tìm những gì thuộc về một người</translation>
    </message>
    <message>
        <source>To &amp;confirm, type “%1”:</source>
        <extracomment>The name to type stands between the quotation marks.</extracomment>
        <translation>Để xác &amp;nhận, hãy gõ “%1”:</translation>
    </message>
    <message>
        <source>What goes, for good:</source>
        <translation>Những gì mất vĩnh viễn:</translation>
    </message>
    <message>
        <source>Deleted items</source>
        <translation>Mục đã xóa</translation>
    </message>
    <message>
        <source>Lines of the history</source>
        <translation>Dòng lịch sử</translation>
    </message>
    <message>
        <source>What stays, without the link to them:</source>
        <translation>Những gì ở lại, không còn liên kết với họ:</translation>
    </message>
    <message>
        <source>about others as well</source>
        <translation>cũng nói về người khác</translation>
    </message>
    <message>
        <source>persons of their own</source>
        <translation>là những người riêng</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Export all that is known of them</source>
        <translation>Xuất mọi điều đã biết về họ</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting a person</source>
        <translation>Đang xuất một người</translation>
    </message>
    <message>
        <source>Exported to “%1”. It holds all that is known of them: keep it safe, or give it to them.</source>
        <translation>Đã xuất vào “%1”. Tệp chứa mọi điều đã biết về họ: hãy giữ an toàn, hoặc trao cho họ.</translation>
    </message>
    <message>
        <source>Erasing personal data</source>
        <translation>Đang xóa dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Đã xóa</translation>
    </message>
    <message>
        <source>Nothing of them is left in this business file, its history or its search.</source>
        <translation>Không còn gì của họ trong tệp kinh doanh này, lịch sử hay phần tìm kiếm của nó.</translation>
    </message>
    <message>
        <source>What the file itself may still hold of them goes at the next start of Kith.</source>
        <translation>Những gì chính tệp có thể còn giữ của họ sẽ mất ở lần mở Kith sau.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
</context>
<context>
    <name>kith::ExportDialog</name>
    <message>
        <source>&amp;Everything, in a form that the import takes back</source>
        <translation>&amp;Mọi thứ, ở dạng nhập lại được</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message numerus="yes">
        <source>&amp;What is listed: %Ln row(s) with their columns</source>
        <translation>
            <numerusform>&amp;Những gì đang liệt kê: %Ln dòng cùng các cột</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Sổ tính Excel (XLSX)</translation>
    </message>
    <message>
        <source>Table as text (CSV)</source>
        <translation>Bảng dạng văn bản (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Định dạng</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>Định &amp;dạng</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>&amp;Xuất…</translation>
    </message>
</context>
<context>
    <name>kith::Exporter</name>
    <message>
        <source>“%1” cannot be exported.</source>
        <translation>Không thể xuất “%1”.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Đã dừng xuất.</translation>
    </message>
</context>
<context>
    <name>kith::FieldDialog</name>
    <message>
        <source>Change a field</source>
        <translation>Sửa trường</translation>
    </message>
    <message>
        <source>New field of contacts</source>
        <translation>Trường mới của liên hệ</translation>
    </message>
    <message>
        <source>New field of customers</source>
        <translation>Trường mới của khách hàng</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Kiểu giá trị</translation>
    </message>
    <message>
        <source>C&amp;hoices, as they will be offered</source>
        <translation>Các lựa &amp;chọn, như sẽ được đưa ra</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Nhãn</translation>
    </message>
    <message>
        <source>Kind of value: stays, as there are values</source>
        <translation>Kiểu giá trị: giữ nguyên vì đã có giá trị</translation>
    </message>
    <message>
        <source>&amp;Kind of value</source>
        <translation>&amp;Kiểu giá trị</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>Filters and files call it by a name made from the label.</source>
        <translation>Bộ lọc và tệp gọi trường này bằng tên tạo từ nhãn.</translation>
    </message>
    <message>
        <source>Filters and files call it %1</source>
        <translation>Bộ lọc và tệp gọi trường này là %1</translation>
    </message>
    <message>
        <source>Give it a label, such as “Shoe size”.</source>
        <translation>Hãy đặt nhãn, như “Cỡ giày”.</translation>
    </message>
    <message>
        <source>A label has letters or digits.</source>
        <translation>Nhãn phải có chữ cái hoặc chữ số.</translation>
    </message>
    <message>
        <source>Add what can be chosen.</source>
        <translation>Hãy thêm các lựa chọn.</translation>
    </message>
    <message>
        <source>Two choices are the same. Write one of them otherwise.</source>
        <translation>Hai lựa chọn giống nhau. Hãy viết khác đi một lựa chọn.</translation>
    </message>
</context>
<context>
    <name>kith::FieldEditor</name>
    <message>
        <source>for example 2026-11-30</source>
        <translation>ví dụ 2026-11-30</translation>
    </message>
    <message>
        <source>for example 1990-02-28, or 28 Feb</source>
        <translation>ví dụ 1990-02-28, hoặc 28 Feb</translation>
    </message>
    <message>
        <source>several with ; between</source>
        <translation>nhiều mục, cách nhau bằng ;</translation>
    </message>
    <message>
        <source>for example fri 3pm, in 2 weeks, 2026-11-30</source>
        <translation>ví dụ thứ sáu 3 giờ chiều, 2 tuần nữa, 2026-11-30</translation>
    </message>
    <message>
        <source>for example 15:00</source>
        <translation>ví dụ 15:00</translation>
    </message>
    <message>
        <source>for example today 3pm, yesterday 15:30, 2026-11-30 9:00</source>
        <translation>ví dụ hôm nay 3 giờ chiều, hôm qua 15:30, 2026-11-30 9:00</translation>
    </message>
</context>
<context>
    <name>kith::FieldsSettingsPage</name>
    <message>
        <source>Fields of whom</source>
        <translation>Trường của ai</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Trường riêng</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Kiểu giá trị</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Đã điền</translation>
    </message>
    <message>
        <source>What you add stands in lists, forms, filters, imports and exports at once. Every change here can be undone.</source>
        <translation>Trường bạn thêm có ngay trong danh sách, biểu mẫu, bộ lọc, khi nhập và xuất. Mọi thay đổi ở đây đều hoàn tác được.</translation>
    </message>
    <message>
        <source>No fields of your own yet</source>
        <translation>Chưa có trường riêng</translation>
    </message>
    <message>
        <source>Shoe size, allergies, licence plate: add what your business wants to know.</source>
        <translation>Cỡ giày, dị ứng, biển số xe: hãy thêm những gì doanh nghiệp của bạn muốn biết.</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Thêm…</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>&amp;Sửa…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Dời lên</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Dời xuốn&amp;g</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Field “%1” added</source>
        <translation>Đã thêm trường “%1”</translation>
    </message>
    <message>
        <source>Changing the field “%1”</source>
        <translation>Đang sửa trường “%1”</translation>
    </message>
    <message>
        <source>Field “%1” changed</source>
        <translation>Đã sửa trường “%1”</translation>
    </message>
    <message>
        <source>Field “%1” moved</source>
        <translation>Đã dời trường “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Field “%1” removed, with %Ln value(s)</source>
        <translation>
            <numerusform>Đã xóa trường “%1”, cùng %Ln giá trị</numerusform>
        </translation>
    </message>
    <message>
        <source>Field “%1” removed</source>
        <translation>Đã xóa trường “%1”</translation>
    </message>
    <message>
        <source>Removing the field “%1”</source>
        <translation>Đang xóa trường “%1”</translation>
    </message>
</context>
<context>
    <name>kith::FilterLine</name>
    <message>
        <source>Ctrl+Space offers fields and values</source>
        <translation>Ctrl+Space gợi ý trường và giá trị</translation>
    </message>
    <message>
        <source>Search, or filter: %1</source>
        <translation>Tìm, hoặc lọc: %1</translation>
    </message>
    <message>
        <source>Search or filter</source>
        <translation>Tìm hoặc lọc</translation>
    </message>
</context>
<context>
    <name>kith::FirstStartDialog</name>
    <message>
        <source>My business</source>
        <translation>Cửa hàng của tôi</translation>
    </message>
    <message>
        <source>Welcome to Kith</source>
        <translation>Chào mừng đến với Kith</translation>
    </message>
    <message>
        <source>Everything about your customers in one file, which is yours and stays on this computer. Backups are made by themselves, reopened and checked.</source>
        <translation>Mọi điều về khách hàng của bạn trong một tệp, là của bạn và ở lại trên máy này. Các bản sao lưu được tự động tạo, mở lại và kiểm tra.</translation>
    </message>
    <message>
        <source>Name of your &amp;business</source>
        <translation>Tên &amp;doanh nghiệp</translation>
    </message>
    <message>
        <source>&amp;Currency you count in</source>
        <translation>&amp;Tiền tệ dùng để tính</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Lưu tại</translation>
    </message>
    <message>
        <source>Backups in</source>
        <translation>Bản sao lưu tại</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Bắt đầu</translation>
    </message>
    <message>
        <source>Start and &amp;import my customer list …</source>
        <translation>Bắt đầu và &amp;nhập danh sách khách hàng…</translation>
    </message>
    <message>
        <source>&amp;Try it with a sample business</source>
        <translation>Dùng thử cửa hàng &amp;mẫu</translation>
    </message>
    <message>
        <source>&amp;Open a file I have …</source>
        <translation>Mở tệp &amp;có sẵn…</translation>
    </message>
    <message>
        <source>Give your business a name: its file is called so.</source>
        <translation>Hãy đặt tên cho doanh nghiệp: tệp sẽ mang tên đó.</translation>
    </message>
    <message>
        <source>“%1” is no currency. Type its three letters, such as VND or EUR.</source>
        <translation>“%1” không phải tiền tệ. Hãy gõ mã ba chữ, như VND hoặc EUR.</translation>
    </message>
    <message>
        <source>Sample business</source>
        <translation>Cửa hàng mẫu</translation>
    </message>
    <message>
        <source>Open a business file</source>
        <translation>Mở tệp kinh doanh</translation>
    </message>
    <message>
        <source>Business files (*.kith)</source>
        <translation>Tệp kinh doanh (*.kith)</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup …</source>
        <translation>&amp;Khôi phục từ bản sao lưu…</translation>
    </message>
    <message>
        <source>Restoring and checking the backup …</source>
        <translation>Đang khôi phục và kiểm tra bản sao lưu…</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Có thể để trống</translation>
    </message>
    <message>
        <source>Your own &amp;name</source>
        <translation>Tê&amp;n của bạn</translation>
    </message>
</context>
<context>
    <name>kith::FormDesk</name>
    <message>
        <source>Kith ended before this was saved. It is as you typed it.</source>
        <translation>Kith đã tắt trước khi nội dung này được lưu. Nó vẫn như bạn đã gõ.</translation>
    </message>
    <message>
        <source>This could not enter the book: %1</source>
        <translation>Không đưa được vào tệp kinh doanh: %1</translation>
    </message>
    <message>
        <source>%1 Save it as a new record, or cancel.</source>
        <translation>%1 Hãy lưu thành bản ghi mới, hoặc hủy.</translation>
    </message>
    <message>
        <source>What was typed belongs to a newer Kith.</source>
        <translation>Nội dung đã gõ thuộc về bản Kith mới hơn.</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1: đã sửa</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1: đã thêm</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Đã ghi lại</translation>
    </message>
    <message>
        <source>Nobody in this book has the number %1. Save them as a new prospect, and log the call.</source>
        <translation>Không ai trong tệp kinh doanh này có số %1. Hãy lưu thành khách hàng tiềm năng mới và ghi cuộc gọi.</translation>
    </message>
    <message>
        <source>“%1” holds no telephone number to look for.</source>
        <translation>“%1” không có số điện thoại nào để tìm.</translation>
    </message>
</context>
<context>
    <name>kith::GeneralSettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Màu sắc</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Tiền tệ</translation>
    </message>
    <message>
        <source>Business file</source>
        <translation>Tệp kinh doanh</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Chung</translation>
    </message>
    <message>
        <source>&amp;First day of the week</source>
        <translation>Ngày đầ&amp;u tuần</translation>
    </message>
    <message>
        <source>As the language has it: %1</source>
        <translation>Theo ngôn ngữ: %1</translation>
    </message>
    <message>
        <source>The fiscal &amp;year begins in</source>
        <translation>Năm &amp;tài chính bắt đầu từ</translation>
    </message>
    <message>
        <source>For everybody who works with this business file: reports and filters know this and last fiscal year</source>
        <translation>Cho mọi người làm việc với tệp kinh doanh này: báo cáo và bộ lọc hiểu năm tài chính này và năm tài chính trước</translation>
    </message>
</context>
<context>
    <name>kith::HistoryModel</name>
    <message>
        <source>Changed</source>
        <translation>Đã sửa</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Đã xóa</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Đã thêm</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>đã hoàn tác</translation>
    </message>
</context>
<context>
    <name>kith::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Hoàn tác mục này</translation>
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
        <translation>Tên</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Tên đệm</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Họ</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Các cột của tệp</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Cột trong tệp</translation>
    </message>
    <message>
        <source>Field here</source>
        <translation>Trường ở đây</translation>
    </message>
    <message>
        <source>Row 1</source>
        <translation>Dòng 1</translation>
    </message>
    <message>
        <source>Row 2</source>
        <translation>Dòng 2</translation>
    </message>
    <message>
        <source>Row 3</source>
        <translation>Dòng 3</translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) keep what was found for them.</source>
        <translation>
            <numerusform>%n cột nữa giữ cách ghép đã tìm thấy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>Trường cho cột %1</translation>
    </message>
    <message>
        <source>As a part of others</source>
        <translation>Là một phần của cột khác</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Không nhập</translation>
    </message>
</context>
<context>
    <name>kith::ImportDialog</name>
    <message>
        <source>-rejected</source>
        <translation>-bi-tu-choi</translation>
    </message>
    <message>
        <source>Skip those already there</source>
        <translation>Bỏ qua khách đã có</translation>
    </message>
    <message>
        <source>Update those already there</source>
        <translation>Cập nhật khách đã có</translation>
    </message>
    <message>
        <source>Add all as new</source>
        <translation>Thêm tất cả như mới</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Looking into %1</source>
        <translation>Đang xem %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Đang nhập %1</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Đang dừng…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Đã dừng. Không thay đổi gì.</translation>
    </message>
    <message>
        <source>Imported — %1</source>
        <translation>Đã nhập — %1</translation>
    </message>
    <message>
        <source>Go on &amp;working</source>
        <translation>&amp;Tiếp tục làm việc</translation>
    </message>
    <message>
        <source>The import goes on; the foot of the window shows how far it is</source>
        <translation>Việc nhập vẫn tiếp tục; chân cửa sổ cho biết đã đến đâu</translation>
    </message>
    <message>
        <source>The rejected rows are in %1.</source>
        <translation>Các dòng bị từ chối nằm trong %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>As found by themselves</source>
        <translation>Như tự nhận ra</translation>
    </message>
    <message>
        <source>As kept: %1</source>
        <translation>Như đã giữ: %1</translation>
    </message>
    <message>
        <source>These columns are kept as %1, for the next such file.</source>
        <translation>Cách ghép cột này được giữ là %1, cho tệp tương tự lần sau.</translation>
    </message>
    <message>
        <source>Choose an XLSX, CSV, TSV or JSON file: an old spreadsheet, or an export of another program. You see what would change before anything does.</source>
        <translation>Chọn tệp XLSX, CSV, TSV hoặc JSON: bảng tính cũ, hoặc bản xuất từ chương trình khác. Bạn xem trước điều sẽ thay đổi.</translation>
    </message>
    <message>
        <source>&amp;1 File</source>
        <translation>&amp;1 Tệp</translation>
    </message>
    <message>
        <source>&amp;2 Columns</source>
        <translation>&amp;2 Cột</translation>
    </message>
    <message>
        <source>&amp;3 What would change</source>
        <translation>&amp;3 Điều sẽ thay đổi</translation>
    </message>
    <message>
        <source>&amp;4 Result</source>
        <translation>&amp;4 Kết quả</translation>
    </message>
    <message>
        <source>Which columns are which fields</source>
        <translation>Cột nào là trường nào</translation>
    </message>
    <message>
        <source>Name for these columns</source>
        <translation>Tên cho cách ghép cột này</translation>
    </message>
    <message>
        <source>&amp;Keep for next time</source>
        <translation>&amp;Giữ cho lần sau</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Tiế&amp;p theo</translation>
    </message>
    <message>
        <source>Every column has its field.</source>
        <translation>Mỗi cột đều có trường.</translation>
    </message>
    <message>
        <source>Not imported: %1. Choose a field for what you want to keep.</source>
        <translation>Không nhập: %1. Hãy chọn trường cho những gì bạn muốn giữ.</translation>
    </message>
    <message>
        <source>What is in the book already</source>
        <translation>Những gì đã có trong tệp kinh doanh</translation>
    </message>
    <message>
        <source>Check the first rows: are the letters, the columns and what the rows are right?</source>
        <translation>Hãy xem các dòng đầu: chữ, cột và loại dòng có đúng không?</translation>
    </message>
    <message>
        <source>This would happen: %1</source>
        <translation>Kết quả sẽ là: %1</translation>
    </message>
</context>
<context>
    <name>kith::ImportDifferences</name>
    <message>
        <source>&amp;New: %1</source>
        <translation>&amp;Mới: %1</translation>
    </message>
    <message>
        <source>&amp;Adding something: %1</source>
        <translation>&amp;Bổ sung: %1</translation>
    </message>
    <message>
        <source>&amp;Differing: %1</source>
        <translation>&amp;Khác biệt: %1</translation>
    </message>
    <message>
        <source>&amp;Rejected: %1</source>
        <translation>Bị từ &amp;chối: %1</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Điều sẽ thay đổi</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more such row(s)</source>
        <translation>
            <numerusform>và %Ln dòng tương tự nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Record and details</source>
        <translation>Bản ghi và chi tiết</translation>
    </message>
    <message>
        <source>Nothing would change: all rows are there already, as they are.</source>
        <translation>Sẽ không có gì thay đổi: mọi dòng đã có sẵn đúng như vậy.</translation>
    </message>
</context>
<context>
    <name>kith::ImportFilePage</name>
    <message>
        <source>Choose file …</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>No file yet. It may also be dropped here.</source>
        <translation>Chưa có tệp. Cũng có thể thả tệp vào đây.</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Bảng mã</translation>
    </message>
    <message>
        <source>&amp;Between columns</source>
        <translation>Dấu &amp;ngăn cột</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Dấu phẩy</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Dấu chấm phẩy</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Gạch đứng</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>T&amp;rang tính</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt *.json)</source>
        <translation>Bảng (*.xlsx *.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Các dòng đầu của tệp</translation>
    </message>
    <message>
        <source>&amp;Rows are</source>
        <translation>Các &amp;dòng là</translation>
    </message>
    <message>
        <source>&amp;Decimals begin with</source>
        <translation>Dấ&amp;u thập phân</translation>
    </message>
    <message>
        <source>As each number shows</source>
        <translation>Như từng số cho thấy</translation>
    </message>
    <message>
        <source>A point: 1.5</source>
        <translation>Dấu chấm: 1.5</translation>
    </message>
    <message>
        <source>A comma: 1,5</source>
        <translation>Dấu phẩy: 1,5</translation>
    </message>
    <message>
        <source>Da&amp;ys are written</source>
        <translation>Ngà&amp;y viết theo</translation>
    </message>
    <message>
        <source>As the file shows</source>
        <translation>Như tệp cho thấy</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Ngày, tháng, năm</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Tháng, ngày, năm</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Năm, tháng, ngày</translation>
    </message>
    <message>
        <source>%1. Choose another encoding where letters below look wrong.</source>
        <translation>%1. Hãy chọn bảng mã khác nếu chữ bên dưới trông không đúng.</translation>
    </message>
</context>
<context>
    <name>kith::ImportResult</name>
    <message>
        <source>&amp;Save rejected rows …</source>
        <translation>&amp;Lưu các dòng bị từ chối…</translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>&amp;Hoàn tác việc nhập</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Imported — %1</source>
        <translation>Đã nhập — %1</translation>
    </message>
    <message>
        <source>Tags made beside</source>
        <translation>Thẻ được tạo kèm</translation>
    </message>
    <message>
        <source>Employees made beside</source>
        <translation>Nhân viên được tạo kèm</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Lưu các dòng bị từ chối</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message>
        <source>The rejected rows are in %1, each with its reason. Correct them there and import it.</source>
        <translation>Các dòng bị từ chối nằm trong %1, mỗi dòng kèm lý do. Hãy sửa ở đó rồi nhập tệp đó.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>Không ghi được %1. Hãy chọn chỗ khác.</translation>
    </message>
    <message>
        <source>Customers made beside</source>
        <translation>Khách hàng được tạo kèm</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Đã thêm</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Đã cập nhật</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Đã bỏ qua</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Bị từ chối</translation>
    </message>
</context>
<context>
    <name>kith::ImportRun</name>
    <message>
        <source>A record disappeared during the import. Try again.</source>
        <translation>Một bản ghi biến mất trong khi nhập. Hãy thử lại.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Dòng %1: %2</translation>
    </message>
</context>
<context>
    <name>kith::Importer</name>
    <message>
        <source>“%1” cannot be imported. What can: %2.</source>
        <translation>Không thể nhập “%1”. Có thể nhập: %2.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 là thư mục. Hãy nêu một tệp trong đó.</translation>
    </message>
    <message>
        <source>%1 holds visiting or calendar cards. Export the list as CSV and import that.</source>
        <translation>%1 chứa danh thiếp hoặc lịch. Hãy xuất danh sách thành CSV rồi nhập.</translation>
    </message>
    <message>
        <source>%1 characters did not fit the encoding %2 and were replaced by what they most likely are.</source>
        <translation>%1 ký tự không hợp bảng mã %2 và được thay bằng ký tự có vẻ đúng nhất.</translation>
    </message>
    <message>
        <source>These columns were not imported: %1.</source>
        <translation>Các cột này không được nhập: %1.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Đã dừng nhập. Không thay đổi gì.</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet of an old kind, or one with a password. Open it, save the table as .xlsx without a password, or as CSV, and import that.</source>
        <translation>%1 là bảng tính loại cũ, hoặc có mật khẩu. Hãy mở, lưu thành .xlsx không mật khẩu hoặc CSV, rồi nhập.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Không đọc được %1: %2.</translation>
    </message>
    <message>
        <source>%1 is no workbook: it has no sheets to choose from.</source>
        <translation>%1 không phải sổ tính: không có trang tính để chọn.</translation>
    </message>
    <message>
        <source>The encoding was guessed: %1. Choose another one where letters look wrong.</source>
        <translation>Bảng mã là phỏng đoán: %1. Hãy chọn bảng mã khác nếu chữ trông không đúng.</translation>
    </message>
</context>
<context>
    <name>kith::Instance</name>
    <message>
        <source>Later starts of Kith cannot reach this window.</source>
        <translation>Những lần mở Kith sau không nối được với cửa sổ này.</translation>
    </message>
</context>
<context>
    <name>kith::InteractionsPage</name>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Mọi kết quả</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Khoảng thời gian</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Bất cứ lúc nào</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 ngày qua</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 ngày qua</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 tháng qua</translation>
    </message>
    <message>
        <source>&amp;Log a call …</source>
        <translation>&amp;Ghi cuộc gọi…</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation>Chưa ghi lại gì</translation>
    </message>
    <message>
        <source>Write down a call, a visit or a message: Ctrl+L, from anywhere.</source>
        <translation>Ghi lại cuộc gọi, lần ghé thăm hay tin nhắn: Ctrl+L, từ bất cứ đâu.</translation>
    </message>
</context>
<context>
    <name>kith::Job</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>Xong %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 a second</source>
        <translation>%1 · %2 mỗi giây</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n second(s) left</source>
        <translation>
            <numerusform>%1 · còn %n giây</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::JsonRows</name>
    <message>
        <source>The file has no list of %1. Write it as [{…}, …] or {&quot;rows&quot;: [{…}, …]}.</source>
        <translation>Tệp không có danh sách %1. Hãy viết dạng [{…}, …] hoặc {&quot;rows&quot;: [{…}, …]}.</translation>
    </message>
    <message>
        <source>This is not a JSON object: %1.</source>
        <translation>Đây không phải đối tượng JSON: %1.</translation>
    </message>
    <message>
        <source>The record in line %1 is longer than 16 MB.</source>
        <translation>Bản ghi ở dòng %1 dài hơn 16 MB.</translation>
    </message>
    <message>
        <source>The file is no valid JSON: see line %1. Nothing was changed.</source>
        <translation>Tệp không phải JSON hợp lệ: xem dòng %1. Không thay đổi gì.</translation>
    </message>
</context>
<context>
    <name>kith::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Everything that has a key</source>
        <translation>Mọi thứ có phím tắt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>kith::KithStyle</name>
    <message>
        <source>Clear</source>
        <translation>Xóa nội dung</translation>
    </message>
</context>
<context>
    <name>kith::ListEditor</name>
    <message>
        <source>Add another</source>
        <translation>Thêm mục nữa</translation>
    </message>
    <message>
        <source>Add another: %1</source>
        <translation>Thêm mục nữa: %1</translation>
    </message>
</context>
<context>
    <name>kith::ListOutput</name>
    <message>
        <source>Print list …</source>
        <translation>In danh sách…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Xuất…</translation>
    </message>
</context>
<context>
    <name>kith::ListSums</name>
    <message>
        <source>%1: %2 in all, %3 on average</source>
        <translation>%1: tổng %2, trung bình %3</translation>
    </message>
</context>
<context>
    <name>kith::LockDialog</name>
    <message>
        <source>You may read it here meanwhile, or wait: it opens as soon as it is closed there.</source>
        <translation>Trong lúc đó bạn có thể đọc ở đây, hoặc chờ: tệp mở ra ngay khi được đóng ở nơi kia.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>&amp;Read only</source>
        <translation>Chỉ đọ&amp;c</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>C&amp;hờ</translation>
    </message>
    <message>
        <source>Waiting …</source>
        <translation>Đang chờ…</translation>
    </message>
    <message>
        <source>This business file is open already</source>
        <translation>Tệp kinh doanh này đang mở rồi</translation>
    </message>
</context>
<context>
    <name>kith::LogDialog</name>
    <message>
        <source>Log a call</source>
        <translation>Ghi cuộc gọi</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Việc đã diễn ra</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Việc đã diễn ra</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Với ai</translation>
    </message>
    <message>
        <source>With whom? Type a name or a number</source>
        <translation>Với ai? Gõ tên hoặc số</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 với %2</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Bước tiếp theo</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Bước tiếp theo</translation>
    </message>
    <message>
        <source>A task for %1</source>
        <translation>Công việc: %1</translation>
    </message>
    <message>
        <source>A task for tomorrow, as no day is named</source>
        <translation>Công việc cho ngày mai, vì chưa nêu ngày</translation>
    </message>
    <message>
        <source> min</source>
        <translation> phút</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Số phút</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Kéo dài bao lâu</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Mức hài lòng</translation>
    </message>
    <message>
        <source>Satisfaction …</source>
        <translation>Mức hài lòng…</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 trên 5</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Choose with whom it was: type a name or a number and pick one of the list.</source>
        <translation>Hãy chọn với ai: gõ tên hoặc số rồi chọn một mục trong danh sách.</translation>
    </message>
    <message>
        <source>What you typed is not saved. Save it with Ctrl+Enter, or press Esc again to discard it.</source>
        <translation>Nội dung bạn gõ chưa được lưu. Lưu bằng Ctrl+Enter, hoặc nhấn Esc lần nữa để bỏ.</translation>
    </message>
    <message>
        <source>Name a time — tomorrow, fri 3pm, in 2 weeks — and it becomes a task.</source>
        <translation>Nêu thời điểm — ngày mai, thứ sáu 3 giờ chiều, 2 tuần nữa — và nó thành công việc.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have this number: choose one</source>
        <translation>
            <numerusform>%Ln người có số này: hãy chọn một</numerusform>
        </translation>
    </message>
    <message>
        <source>For example: call back with the price fri 3pm</source>
        <translation>Ví dụ: gọi lại báo giá thứ sáu 3 giờ chiều</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>What kind of talk it was</source>
        <translation>Loại trò chuyện</translation>
    </message>
    <message>
        <source>Who began</source>
        <translation>Ai chủ động</translation>
    </message>
    <message>
        <source>How satisfied they are</source>
        <translation>Mức độ hài lòng</translation>
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
            <numerusform>%Ln thay đổi đang chờ đã vào tệp kinh doanh</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Nhập…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Th&amp;oát</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting for the running job</source>
        <translation>
            <numerusform>%Ln thay đổi đang chờ việc đang chạy</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved; it enters the book when the running job is done</source>
        <translation>Đã lưu; sẽ vào tệp kinh doanh khi việc đang chạy xong</translation>
    </message>
    <message numerus="yes">
        <source>Backed up and checked: %Ln customer(s)</source>
        <translation>
            <numerusform>Đã sao lưu và kiểm tra: %Ln khách hàng</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sao lưu ngay</translation>
    </message>
    <message>
        <source>This book lies in a folder that other computers share: on a network, or kept in step by a cloud program. Open it on one computer at a time. It is safer and faster on a disk of this computer: close Kith, move the file there, and let the shared folder hold its backups.</source>
        <translation>Tệp kinh doanh này nằm trong thư mục mà máy khác cùng dùng: trên mạng, hoặc do chương trình đám mây đồng bộ. Mỗi lúc chỉ mở trên một máy. Để trên đĩa của máy này thì an toàn và nhanh hơn: đóng Kith, chuyển tệp về đó, và dùng thư mục chung để chứa các bản sao lưu.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Chưa có bản sao lưu</translation>
    </message>
    <message>
        <source>Kith makes one by itself within half an hour of a change.</source>
        <translation>Kith tự tạo bản sao lưu trong vòng nửa giờ sau khi có thay đổi.</translation>
    </message>
    <message>
        <source>Backup verified %1</source>
        <translation>Sao lưu đã kiểm chứng %1</translation>
    </message>
    <message>
        <source>The last backup was made, reopened and checked: %1</source>
        <translation>Bản sao lưu gần nhất đã được tạo, mở lại và kiểm tra: %1</translation>
    </message>
    <message>
        <source>Making search and order again for this version</source>
        <translation>Đang dựng lại tìm kiếm và thứ tự cho phiên bản này</translation>
    </message>
    <message>
        <source>&amp;Labels in the navigation</source>
        <translation>&amp;Nhãn trên thanh điều hướng</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Làm &amp;mới</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Cài đặt…</translation>
    </message>
    <message>
        <source>&amp;Deleted items …</source>
        <translation>Mục đã &amp;xóa…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Phím tắt</translation>
    </message>
    <message>
        <source>The window changes its language and colours at the next start</source>
        <translation>Cửa sổ sẽ đổi ngôn ngữ và màu sắc ở lần mở sau</translation>
    </message>
    <message>
        <source>outside %1</source>
        <translation>bên ngoài %1</translation>
    </message>
    <message>
        <source>none outside yet</source>
        <translation>bên ngoài chưa có</translation>
    </message>
    <message>
        <source>The second place is there.</source>
        <translation>Nơi lưu thứ hai đang kết nối.</translation>
    </message>
    <message>
        <source>The second place is not there.</source>
        <translation>Nơi lưu thứ hai không kết nối.</translation>
    </message>
    <message>
        <source>Backed up to the second place, encrypted and checked</source>
        <translation>Đã sao lưu vào nơi lưu thứ hai, mã hóa và kiểm tra</translation>
    </message>
    <message>
        <source>This desktop keeps no passwords for Kith: it asks for the passphrase once after each start</source>
        <translation>Môi trường làm việc này không giữ mật khẩu cho Kith: Kith hỏi cụm mật khẩu một lần sau mỗi lần mở</translation>
    </message>
    <message>
        <source>Nothing can be imported here. %1</source>
        <translation>Không thể nhập gì ở đây. %1</translation>
    </message>
    <message>
        <source>&amp;Employees …</source>
        <translation>Nh&amp;ân viên…</translation>
    </message>
</context>
<context>
    <name>kith::NamedRecords</name>
    <message>
        <source>There is no %1. Correct the number.</source>
        <translation>Không có %1. Hãy sửa số.</translation>
    </message>
    <message>
        <source>Several %1 are called “%2”. Write %3:NUMBER to say which one is meant.</source>
        <translation>Nhiều %1 cùng tên “%2”. Viết %3:NUMBER để chỉ rõ mục nào.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”. Correct the name, or let the import make %3 it lacks.</source>
        <translation>Không có %1 “%2”. Hãy sửa tên, hoặc để việc nhập tạo %3 còn thiếu.</translation>
    </message>
</context>
<context>
    <name>kith::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Trang</translation>
    </message>
</context>
<context>
    <name>kith::Navigator</name>
    <message>
        <source>&amp;Back</source>
        <translation>Quay &amp;lại</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Tiến tới</translation>
    </message>
</context>
<context>
    <name>kith::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Đã hiểu</translation>
    </message>
</context>
<context>
    <name>kith::PageHeader</name>
    <message>
        <source>Search or command</source>
        <translation>Tìm hoặc lệnh</translation>
    </message>
    <message>
        <source>&amp;Search or command</source>
        <translation>Tì&amp;m hoặc lệnh</translation>
    </message>
</context>
<context>
    <name>kith::Palette</name>
    <message>
        <source>What was found</source>
        <translation>Kết quả tìm thấy</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Không tìm thấy gì</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Gần đây</translation>
    </message>
    <message>
        <source>Type a name, a number, or what you want to do</source>
        <translation>Gõ tên, số, hoặc việc bạn muốn làm</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Show all of them in the list</source>
        <translation>Hiện tất cả trong danh sách</translation>
    </message>
</context>
<context>
    <name>kith::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Tiếp tục</translation>
    </message>
</context>
<context>
    <name>kith::PeoplePage</name>
    <message>
        <source>&amp;Log a call …</source>
        <translation>&amp;Ghi cuộc gọi…</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Gọi</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Viết e-mail</translation>
    </message>
    <message>
        <source>New task …</source>
        <translation>Thêm công việc…</translation>
    </message>
    <message>
        <source>Change all selected …</source>
        <translation>Sửa tất cả mục đã chọn…</translation>
    </message>
    <message>
        <source>Duplicates …</source>
        <translation>Mục trùng…</translation>
    </message>
    <message>
        <source>Paste rows …</source>
        <translation>Dán dòng…</translation>
    </message>
    <message>
        <source>A change waits until the running job is done. It is safe on the disk.</source>
        <translation>Một thay đổi chờ đến khi việc đang chạy xong. Nó đã an toàn trên đĩa.</translation>
    </message>
    <message>
        <source>They are removed when the running job is done</source>
        <translation>Sẽ xóa khi việc đang chạy xong</translation>
    </message>
    <message>
        <source>Removing records</source>
        <translation>Đang xóa các bản ghi</translation>
    </message>
    <message>
        <source>There are no rows to paste. Copy some in a spreadsheet, with their headings.</source>
        <translation>Không có dòng nào để dán. Hãy sao chép vài dòng trong bảng tính, kèm tiêu đề cột.</translation>
    </message>
    <message>
        <source>New relationship …</source>
        <translation>Thêm mối quan hệ…</translation>
    </message>
    <message>
        <source>Pin, or unpin, the note</source>
        <translation>Ghim hoặc bỏ ghim ghi chú</translation>
    </message>
    <message>
        <source>Erase personal data …</source>
        <translation>Xóa dữ liệu cá nhân…</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Nhập…</translation>
    </message>
</context>
<context>
    <name>kith::PeoplePanel</name>
    <message>
        <source>Contacts</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>New contact here</source>
        <translation>Thêm liên hệ tại đây</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Chưa có liên hệ</translation>
    </message>
    <message>
        <source>Add the people you talk to there, each with their own number.</source>
        <translation>Hãy thêm những người bạn trao đổi ở đó, mỗi người với số điện thoại riêng.</translation>
    </message>
</context>
<context>
    <name>kith::PersonDetail</name>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Choose somebody to see everything about them here.</source>
        <translation>Chọn một người để xem mọi thông tin về họ tại đây.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Thông tin đã biết</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Ghi lại</translation>
    </message>
    <message>
        <source>More about them</source>
        <translation>Thêm về họ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Dòng thời gian</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Đang hoàn tác</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Mối quan hệ</translation>
    </message>
</context>
<context>
    <name>kith::PersonDialog</name>
    <message>
        <source>Who is working?</source>
        <translation>Ai đang làm việc?</translation>
    </message>
    <message>
        <source>What you do is signed with your name, and the window is arranged as you left it.</source>
        <translation>Những gì bạn làm được ghi tên bạn, và cửa sổ được bày như lúc bạn rời đi.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Tiếp tục</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Không ai cụ thể</translation>
    </message>
    <message>
        <source>Type the PIN of this name.</source>
        <translation>Hãy gõ PIN của tên này.</translation>
    </message>
    <message>
        <source>That is not the PIN of this name.</source>
        <translation>Đó không phải PIN của tên này.</translation>
    </message>
    <message>
        <source>&amp;New employee …</source>
        <translation>&amp;Nhân viên mới…</translation>
    </message>
</context>
<context>
    <name>kith::PersonSettingsPage</name>
    <message>
        <source>With a PIN nobody works as “%1” on this computer by mistake. It protects the name, not the file: who can open the file can read it.</source>
        <translation>Có PIN thì không ai làm việc nhầm dưới tên “%1” trên máy này. PIN bảo vệ tên, không bảo vệ tệp: ai mở được tệp thì đọc được tệp.</translation>
    </message>
    <message>
        <source>New &amp;PIN</source>
        <translation>&amp;PIN mới</translation>
    </message>
    <message>
        <source>The PIN &amp;again</source>
        <translation>&amp;Nhập lại PIN</translation>
    </message>
    <message>
        <source>Working as</source>
        <translation>Người đang làm việc</translation>
    </message>
    <message>
        <source>The two PINs differ. Type the same one twice.</source>
        <translation>Hai PIN khác nhau. Hãy gõ cùng một PIN hai lần.</translation>
    </message>
    <message>
        <source>A PIN has at least four signs.</source>
        <translation>PIN có ít nhất bốn ký tự.</translation>
    </message>
    <message>
        <source>Re&amp;move the PIN</source>
        <translation>&amp;Bỏ mã PIN</translation>
    </message>
    <message>
        <source>Pr&amp;esent PIN</source>
        <translation>Mã PIN hiện nay (&amp;E)</translation>
    </message>
    <message>
        <source>Type the present PIN, too.</source>
        <translation>Hãy nhập cả mã PIN hiện nay.</translation>
    </message>
    <message>
        <source>That is not the present PIN. Nothing was changed.</source>
        <translation>Đó không phải mã PIN hiện nay. Chưa có gì thay đổi.</translation>
    </message>
</context>
<context>
    <name>kith::PreviewDialog</name>
    <message>
        <source>Print preview: %1</source>
        <translation>Xem trước khi in: %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Previous page (Page up)</source>
        <translation>Trang trước (Page up)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Next page (Page down)</source>
        <translation>Trang sau (Page down)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>Lưu thành PD&amp;F…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>Laying out the pages …</source>
        <translation>Đang dàn trang…</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Đang dàn trang</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1 trên %2</translation>
    </message>
</context>
<context>
    <name>kith::RecordDialog</name>
    <message>
        <source>More details</source>
        <translation>Thêm chi tiết</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>What you typed is not saved. Save it with Ctrl+Enter, or press Esc again to discard it.</source>
        <translation>Nội dung bạn gõ chưa được lưu. Lưu bằng Ctrl+Enter, hoặc nhấn Esc lần nữa để bỏ.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Khách hàng mới</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Sửa khách hàng</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Liên hệ mới</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Sửa liên hệ</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Công việc mới</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>Sửa công việc</translation>
    </message>
    <message>
        <source>New interaction</source>
        <translation>Tương tác mới</translation>
    </message>
    <message>
        <source>Edit interaction</source>
        <translation>Sửa tương tác</translation>
    </message>
</context>
<context>
    <name>kith::RecordHeader</name>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
</context>
<context>
    <name>kith::RecordListView</name>
    <message>
        <source>Nothing found</source>
        <translation>Không tìm thấy gì</translation>
    </message>
    <message>
        <source>Nothing in this list matches “%1”.</source>
        <translation>Không có gì trong danh sách này khớp “%1”.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Không có gì khớp</translation>
    </message>
    <message>
        <source>Nothing here meets the filter. Change it, or press Esc in it.</source>
        <translation>Không có gì ở đây khớp bộ lọc. Hãy sửa bộ lọc, hoặc nhấn Esc trong ô đó.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Columns (%1)</source>
        <translation>Cột (%1)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Sao &amp;chép dòng</translation>
    </message>
    <message>
        <source>Filtering …</source>
        <translation>Đang lọc…</translation>
    </message>
    <message>
        <source>%1 shown, counting …</source>
        <translation>Hiện %1, đang đếm…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <translation>
            <numerusform>Tất cả %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>Tìm thấy %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>More than %1 found</source>
        <translation>Tìm thấy hơn %1</translation>
    </message>
    <message>
        <source>Search and filter</source>
        <translation>Tìm và lọc</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>Cột…</translation>
    </message>
    <message>
        <source>Details: beside, below, off</source>
        <translation>Chi tiết: bên cạnh, bên dưới, tắt</translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation>Mục sau trong danh sách</translation>
    </message>
    <message>
        <source>Previous in the list</source>
        <translation>Mục trước trong danh sách</translation>
    </message>
    <message>
        <source>Save as view …</source>
        <translation>Lưu thành khung xem…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>The first %1 rows are copied; export the list to have all of them.</source>
        <translation>Đã chép %1 dòng đầu; hãy xuất danh sách để có tất cả.</translation>
    </message>
</context>
<context>
    <name>kith::RejectsFile</name>
    <message>
        <source>The rejected rows cannot be written to %1: %2. Choose another place.</source>
        <translation>Không ghi được các dòng bị từ chối vào %1: %2. Hãy chọn chỗ khác.</translation>
    </message>
    <message>
        <source>The rejected rows cannot take the place of %1, the file they are of. Name another file.</source>
        <translation>Các dòng bị từ chối không thể thay chỗ %1, là tệp chứa chúng. Hãy nêu tệp khác.</translation>
    </message>
    <message>
        <source>The rejected rows cannot be written to %1, which is no file. Name another place.</source>
        <translation>Không ghi được các dòng bị từ chối vào %1, vì đó không phải tệp. Hãy nêu chỗ khác.</translation>
    </message>
</context>
<context>
    <name>kith::RelationshipDialog</name>
    <message>
        <source>Edit relationship</source>
        <translation>Sửa mối quan hệ</translation>
    </message>
    <message>
        <source>New relationship</source>
        <translation>Mối quan hệ mới</translation>
    </message>
    <message>
        <source>Type a name or a number</source>
        <translation>Gõ tên hoặc số</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Không nêu</translation>
    </message>
    <message>
        <source>1 – hardly</source>
        <translation>1 – hầu như không quen</translation>
    </message>
    <message>
        <source>2 – a little</source>
        <translation>2 – quen sơ</translation>
    </message>
    <message>
        <source>3 – well</source>
        <translation>3 – quen rõ</translation>
    </message>
    <message>
        <source>4 – very well</source>
        <translation>4 – quen rất rõ</translation>
    </message>
    <message>
        <source>5 – closely</source>
        <translation>5 – thân thiết</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Không ai</translation>
    </message>
    <message>
        <source>for example 2019-05-01</source>
        <translation>ví dụ 2019-05-01</translation>
    </message>
    <message>
        <source>&amp;With whom</source>
        <translation>&amp;Với ai</translation>
    </message>
    <message>
        <source>They &amp;are</source>
        <translation>&amp;Họ là</translation>
    </message>
    <message>
        <source>How &amp;well</source>
        <translation>&amp;Mức gắn kết</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Phụ trách</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Từ khi</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Bước tiếp theo</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>&amp;Ghi chú</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>%1 → %2: %3 · %2 → %1: %4</source>
        <translation>%1 → %2: %3 · %2 → %1: %4</translation>
    </message>
    <message>
        <source>Choose with whom: type a name or a number and pick one of the list.</source>
        <translation>Hãy chọn với ai: gõ tên hoặc số rồi chọn một mục trong danh sách.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 2019-05-01.</source>
        <translation>“%1” không phải ngày. Hãy viết 2019-05-01.</translation>
    </message>
    <message>
        <source>What you typed is not saved. Save it with Ctrl+Enter, or press Esc again to discard it.</source>
        <translation>Nội dung bạn gõ chưa được lưu. Lưu bằng Ctrl+Enter, hoặc nhấn Esc lần nữa để bỏ.</translation>
    </message>
    <message>
        <source>Between %1 and somebody they know</source>
        <translation>Giữa %1 và một người họ quen</translation>
    </message>
</context>
<context>
    <name>kith::RelationshipModel</name>
    <message>
        <source>strength %1 of 5</source>
        <translation>mức gắn kết %1 trên 5</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>tiếp theo: %1</translation>
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
        <translation>Mối quan hệ</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Add a relationship</source>
        <translation>Thêm mối quan hệ</translation>
    </message>
    <message>
        <source>Edit the relationship</source>
        <translation>Sửa mối quan hệ</translation>
    </message>
    <message>
        <source>Remove the relationship</source>
        <translation>Xóa mối quan hệ</translation>
    </message>
    <message>
        <source>&amp;Add a relationship …</source>
        <translation>&amp;Thêm mối quan hệ…</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Sửa…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Another job writes into the book. Try again when it is done.</source>
        <translation>Một việc khác đang ghi vào tệp kinh doanh. Hãy thử lại khi nó xong.</translation>
    </message>
    <message>
        <source>Relationship changed</source>
        <translation>Đã sửa mối quan hệ</translation>
    </message>
    <message>
        <source>Relationship added</source>
        <translation>Đã thêm mối quan hệ</translation>
    </message>
    <message>
        <source>Relationship removed</source>
        <translation>Đã xóa mối quan hệ</translation>
    </message>
    <message>
        <source>New relationship …</source>
        <translation>Thêm mối quan hệ…</translation>
    </message>
    <message>
        <source>No relationships yet</source>
        <translation>Chưa có mối quan hệ</translation>
    </message>
    <message>
        <source>Who knows whom, who brought whom, who supplies whom: it often opens the next door.</source>
        <translation>Ai quen ai, ai giới thiệu ai, ai cung cấp cho ai: điều đó thường mở ra cơ hội tiếp theo.</translation>
    </message>
</context>
<context>
    <name>kith::ReportCells</name>
    <message>
        <source>Week %1, from %2</source>
        <translation>Tuần %1, từ %2</translation>
    </message>
    <message>
        <source>Quarter %1 of %2</source>
        <translation>Quý %1 năm %2</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Không có</translation>
    </message>
</context>
<context>
    <name>kith::ReportChoices</name>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Khoảng thời gian</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Đếm theo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Whose profile? Type a name</source>
        <translation>Hồ sơ của ai? Gõ tên</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Bất cứ lúc nào</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Tuần này</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Tuần trước</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tháng này</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Tháng trước</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Quý này</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Quý trước</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Năm nay</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Năm trước</translation>
    </message>
    <message>
        <source>This fiscal year</source>
        <translation>Năm tài chính này</translation>
    </message>
    <message>
        <source>Last fiscal year</source>
        <translation>Năm tài chính trước</translation>
    </message>
    <message>
        <source>This quarter of the fiscal year</source>
        <translation>Quý này của năm tài chính</translation>
    </message>
    <message>
        <source>Last quarter of the fiscal year</source>
        <translation>Quý trước của năm tài chính</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Từ… đến…</translation>
    </message>
    <message>
        <source>In one list</source>
        <translation>Trong một danh sách</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-08-31, or pick it with Alt+Down.</source>
        <translation>“%1” không phải ngày. Hãy viết 2026-08-31, hoặc chọn bằng Alt+Down.</translation>
    </message>
</context>
<context>
    <name>kith::ReportDesk</name>
    <message>
        <source>Making the report “%1”</source>
        <translation>Đang lập báo cáo “%1”</translation>
    </message>
    <message>
        <source>Printing “%1”</source>
        <translation>Đang in “%1”</translation>
    </message>
    <message>
        <source>Handed over to the printer</source>
        <translation>Đã chuyển cho máy in</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Lưu “%1”</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Đang ghi %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Đã lưu thành %1</translation>
    </message>
</context>
<context>
    <name>kith::ReportModel</name>
    <message>
        <source>Total</source>
        <translation>Tổng cộng</translation>
    </message>
</context>
<context>
    <name>kith::ReportPages</name>
    <message numerus="yes">
        <source>Total: %Ln row(s)</source>
        <translation>
            <numerusform>Tổng cộng: %Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Cộng</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Không tìm thấy gì.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>In ngày %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1 trên %2</translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <translation>Đã dừng báo cáo.</translation>
    </message>
</context>
<context>
    <name>kith::ReportPaper</name>
    <message>
        <source>The printer, or the file, takes no pages. Choose another one.</source>
        <translation>Máy in, hoặc tệp, không nhận trang. Hãy chọn máy in hoặc tệp khác.</translation>
    </message>
    <message>
        <source>The printer, or the disk, takes no more pages.</source>
        <translation>Máy in, hoặc đĩa, không nhận thêm trang.</translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <translation>Đã dừng báo cáo.</translation>
    </message>
    <message>
        <source>The pages could not be written to their end.</source>
        <translation>Không ghi được hết các trang.</translation>
    </message>
</context>
<context>
    <name>kith::ReportTable</name>
    <message>
        <source>The sum of “%1” is too large a number. Leave that column out.</source>
        <translation>Tổng của “%1” là số quá lớn. Hãy bỏ cột đó.</translation>
    </message>
    <message>
        <source>The report needs room for a while in %1, and there is none: %2. Free some, or ask for less.</source>
        <translation>Báo cáo cần chỗ trống tạm thời trong %1 mà không có: %2. Hãy giải phóng chỗ trống, hoặc yêu cầu ít hơn.</translation>
    </message>
    <message>
        <source>The report could not be read again. Make it once more.</source>
        <translation>Không đọc lại được báo cáo. Hãy lập lại.</translation>
    </message>
</context>
<context>
    <name>kith::ReportsPage</name>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>Lưu thành PD&amp;F…</translation>
    </message>
    <message>
        <source>Save as &amp;CSV …</source>
        <translation>Lưu thành &amp;CSV…</translation>
    </message>
    <message>
        <source>Save as &amp;XLSX …</source>
        <translation>Lưu thành &amp;XLSX…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON …</source>
        <translation>Lưu thành &amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Bộ lọc</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Whose profile?</source>
        <translation>Hồ sơ của ai?</translation>
    </message>
    <message>
        <source>Type the customer&apos;s name above, or open the customer and choose “Print profile”.</source>
        <translation>Gõ tên khách hàng ở trên, hoặc mở khách hàng rồi chọn “In hồ sơ”.</translation>
    </message>
    <message>
        <source>The report cannot be made</source>
        <translation>Không lập được báo cáo</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Không tìm thấy gì</translation>
    </message>
    <message>
        <source>There is nothing in this period, or for this filter.</source>
        <translation>Không có gì trong khoảng thời gian này, hoặc với bộ lọc này.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Log a call …</source>
        <translation>&amp;Ghi cuộc gọi…</translation>
    </message>
</context>
<context>
    <name>kith::RestoreDialog</name>
    <message>
        <source>by itself</source>
        <translation>tự động</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>trước khi nhập</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>trước phiên bản mới</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>theo yêu cầu</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Khôi phục từ bản sao lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Khôi phục</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Tạo lúc</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>✓ reopened and counted</source>
        <translation>✓ đã mở lại và đếm</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>chưa</translation>
    </message>
    <message>
        <source>before an erasure</source>
        <translation>trước khi xóa dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>There is no backup of this file yet</source>
        <translation>Chưa có bản sao lưu của tệp này</translation>
    </message>
    <message>
        <source>Kith makes one by itself within half an hour of a change; File, Back up now makes one at once. A backup from elsewhere is restored from its file.</source>
        <translation>Kith tự tạo bản sao lưu trong vòng nửa giờ sau khi có thay đổi; Tệp, Sao lưu ngay tạo một bản tức thì. Bản sao lưu từ nơi khác được khôi phục từ tệp của nó.</translation>
    </message>
    <message>
        <source>From a &amp;file …</source>
        <translation>Từ &amp;tệp…</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Khôi phục từ tệp</translation>
    </message>
    <message>
        <source>Backups (*.kith *.sealed);;All files (*)</source>
        <translation>Bản sao lưu (*.kith *.sealed);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>The backup is restored into a new file and opened. What is there now stays as it is.</source>
        <translation>Bản sao lưu được khôi phục vào một tệp mới rồi mở ra. Những gì đang có được giữ nguyên.</translation>
    </message>
    <message>
        <source>Where is the backup?</source>
        <translation>Bản sao lưu ở đâu?</translation>
    </message>
    <message>
        <source>Choose its file, on this computer, a stick or a shared folder. Where it is encrypted, you are asked for its passphrase.</source>
        <translation>Hãy chọn tệp của nó, trên máy này, ổ USB hoặc thư mục dùng chung. Nếu đã được mã hóa, bạn sẽ được hỏi cụm mật khẩu của nó.</translation>
    </message>
    <message>
        <source>Looking for backups …</source>
        <translation>Đang tìm bản sao lưu…</translation>
    </message>
    <message>
        <source>Where they lie on a network, that may take a while.</source>
        <translation>Nếu chúng nằm trên mạng thì có thể mất một lúc.</translation>
    </message>
</context>
<context>
    <name>kith::Restorer</name>
    <message>
        <source>“%1” is encrypted. Its passphrase is the one it was made with.</source>
        <translation>“%1” đã được mã hóa. Cụm mật khẩu của nó là cụm đã dùng khi tạo.</translation>
    </message>
    <message>
        <source>%1 restored %2</source>
        <translation>%1 khôi phục %2</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Đang khôi phục bản sao lưu</translation>
    </message>
</context>
<context>
    <name>kith::RowMapper</name>
    <message>
        <source>The row has %1 cells but the table %2 columns. Is a cell with a delimiter in it missing its quotes?</source>
        <translation>Dòng có %1 ô nhưng bảng có %2 cột. Có ô nào chứa dấu ngăn cột mà thiếu ngoặc kép không?</translation>
    </message>
    <message>
        <source>Column “%1”: %2</source>
        <translation>Cột “%1”: %2</translation>
    </message>
    <message>
        <source>“%1” was rounded to %2, and numbers like it in the same way: six decimals are kept.</source>
        <translation>“%1” được làm tròn thành %2, các số tương tự cũng vậy: giữ sáu chữ số thập phân.</translation>
    </message>
    <message>
        <source>“%1” was read as %2, and numbers like it in the same way. If that is wrong, say what begins decimals: a point or a comma.</source>
        <translation>“%1” được đọc là %2, các số tương tự cũng vậy. Nếu không đúng, hãy cho biết dấu thập phân: dấu chấm hay dấu phẩy.</translation>
    </message>
</context>
<context>
    <name>kith::SaveGate</name>
    <message>
        <source>A draft beside the book was written by a newer Kith and stays there.</source>
        <translation>Một bản nháp cạnh tệp kinh doanh do bản Kith mới hơn ghi và được để nguyên đó.</translation>
    </message>
</context>
<context>
    <name>kith::SecondPassphraseDialog</name>
    <message>
        <source>Passphrase of the second place</source>
        <translation>Cụm mật khẩu của nơi lưu thứ hai</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Nhập lại cụm mật khẩu</translation>
    </message>
    <message>
        <source>It is a &amp;new passphrase</source>
        <translation>Đây là cụm mật khẩu &amp;mới</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>A backup to the second place is due. It is encrypted with the passphrase you chose in the settings.</source>
        <translation>Đã đến lúc sao lưu vào nơi lưu thứ hai. Bản sao lưu được mã hóa bằng cụm mật khẩu bạn đã chọn trong Cài đặt.</translation>
    </message>
    <message>
        <source>A backup to the second place is due, the first one there. Choose the passphrase it is encrypted with; nobody can help who forgot it.</source>
        <translation>Đã đến lúc sao lưu vào nơi lưu thứ hai, lần đầu tiên ở đó. Hãy chọn cụm mật khẩu để mã hóa bản sao lưu; nếu quên thì không ai giúp được.</translation>
    </message>
    <message>
        <source>This one does not open the last backup there. Type it again as it was set, capital and small letters too.</source>
        <translation>Cụm mật khẩu này không mở được bản sao lưu gần nhất ở đó. Hãy gõ lại đúng như đã đặt, cả chữ hoa và chữ thường.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Cụm mật khẩu</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Nhập lại</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Tiếp tục</translation>
    </message>
    <message>
        <source>Comparing it with the last backup there …</source>
        <translation>Đang đối chiếu với bản sao lưu gần nhất ở đó…</translation>
    </message>
    <message>
        <source>From now on backups there get the new one. Those that are there keep theirs.</source>
        <translation>Từ nay các bản sao lưu ở đó dùng cụm mật khẩu mới. Những bản đã có giữ cụm cũ.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %Ln letter(s); a few words are best.</source>
        <translation>
            <numerusform>Hãy dùng ít nhất %Ln chữ; tốt nhất là vài từ.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are two different passphrases. Type the same one twice.</source>
        <translation>Hai cụm mật khẩu khác nhau. Hãy gõ cùng một cụm hai lần.</translation>
    </message>
</context>
<context>
    <name>kith::SecondPlace</name>
    <message>
        <source>Backing up to the second place</source>
        <translation>Đang sao lưu vào nơi lưu thứ hai</translation>
    </message>
</context>
<context>
    <name>kith::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Các trang cài đặt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
</context>
<context>
    <name>kith::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>%1 · stopping …</source>
        <translation>%1 · đang dừng…</translation>
    </message>
</context>
<context>
    <name>kith::TagDialog</name>
    <message>
        <source>No colour</source>
        <translation>Không màu</translation>
    </message>
    <message>
        <source>Change a tag</source>
        <translation>Sửa thẻ</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Thẻ mới</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Tên</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Màu</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Hãy đặt tên.</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>Màu riêng</translation>
    </message>
</context>
<context>
    <name>kith::TagMergeDialog</name>
    <message>
        <source>Merge the tag “%1” into another one</source>
        <translation>Gộp thẻ “%1” vào thẻ khác</translation>
    </message>
    <message>
        <source>Whoever carries “%1” carries the other one then, and “%1” is gone.</source>
        <translation>Ai mang “%1” thì sẽ mang thẻ kia, và “%1” không còn nữa.</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Vào</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gộp</translation>
    </message>
</context>
<context>
    <name>kith::TagsSettingsPage</name>
    <message>
        <source>Tags</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Words that customers and contacts are gathered under. A new one is also made by typing it into a form. Every change here can be undone.</source>
        <translation>Những từ để tập hợp khách hàng và liên hệ. Cũng có thể tạo thẻ mới bằng cách gõ vào biểu mẫu. Mọi thay đổi ở đây đều hoàn tác được.</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Chưa có thẻ</translation>
    </message>
    <message>
        <source>“vip”, “wholesale”, “met at the fair”: a word that gathers customers.</source>
        <translation>“vip”, “bán buôn”, “gặp ở hội chợ”: một từ tập hợp các khách hàng.</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Thêm…</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>&amp;Sửa…</translation>
    </message>
    <message>
        <source>&amp;Merge …</source>
        <translation>&amp;Gộp…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Tag “%1” added</source>
        <translation>Đã thêm thẻ “%1”</translation>
    </message>
    <message>
        <source>Tag “%1” changed</source>
        <translation>Đã sửa thẻ “%1”</translation>
    </message>
    <message>
        <source>Tag “%1” renamed “%2”</source>
        <translation>Đã đổi tên thẻ “%1” thành “%2”</translation>
    </message>
    <message>
        <source>Merging the tags “%1” and “%2”</source>
        <translation>Đang gộp các thẻ “%1” và “%2”</translation>
    </message>
    <message>
        <source>Tag “%1” merged into “%2”</source>
        <translation>Đã gộp thẻ “%1” vào “%2”</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” removed from %Ln record(s)</source>
        <translation>
            <numerusform>Đã xóa thẻ “%1” khỏi %Ln bản ghi</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag “%1” removed</source>
        <translation>Đã xóa thẻ “%1”</translation>
    </message>
    <message>
        <source>Removing the tag “%1”</source>
        <translation>Đang xóa thẻ “%1”</translation>
    </message>
</context>
<context>
    <name>kith::TaskDelegate</name>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>quá hạn %Ln ngày</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::TasksPage</name>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Due by today</source>
        <translation>Đến hạn hôm nay</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>7 ngày tới</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>&amp;New task …</source>
        <translation>&amp;Thêm công việc…</translation>
    </message>
    <message>
        <source>&amp;Put off by a day</source>
        <translation>&amp;Hoãn một ngày</translation>
    </message>
    <message>
        <source>Put off by a &amp;week</source>
        <translation>Hoãn một t&amp;uần</translation>
    </message>
    <message>
        <source>Put off &amp;until …</source>
        <translation>Hoãn đến ngà&amp;y…</translation>
    </message>
    <message>
        <source>&amp;Log a call …</source>
        <translation>&amp;Ghi cuộc gọi…</translation>
    </message>
    <message>
        <source>Nothing is to be done</source>
        <translation>Không có gì phải làm</translation>
    </message>
    <message>
        <source>A task comes from a call&apos;s next step, or is written down here.</source>
        <translation>Công việc đến từ bước tiếp theo của cuộc gọi, hoặc được ghi tại đây.</translation>
    </message>
    <message>
        <source>Another job writes into the book. Try again when it is done.</source>
        <translation>Một việc khác đang ghi vào tệp kinh doanh. Hãy thử lại khi nó xong.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) done</source>
        <translation>
            <numerusform>Đã xong %Ln công việc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) open again</source>
        <translation>
            <numerusform>Đã mở lại %Ln công việc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) put off</source>
        <translation>
            <numerusform>Đã hoãn %Ln công việc</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off until when?</source>
        <translation>Hoãn đến khi nào?</translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>Hoãn: %1</translation>
    </message>
    <message>
        <source>Done, or open a&amp;gain</source>
        <translation>Xong, hoặc &amp;mở lại</translation>
    </message>
</context>
<context>
    <name>kith::TextSource</name>
    <message>
        <source>%1 cannot be read: %2. Check the name and your right to read it.</source>
        <translation>Không đọc được %1: %2. Hãy kiểm tra tên và quyền đọc của bạn.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Không đọc được tệp: %1.</translation>
    </message>
    <message>
        <source>There is no encoding “%1”. Try UTF-8, UTF-16, windows-1252 or windows-1258.</source>
        <translation>Không có bảng mã “%1”. Hãy thử UTF-8, UTF-16, windows-1252 hoặc windows-1258.</translation>
    </message>
    <message>
        <source>This encoding cannot be read.</source>
        <translation>Không đọc được bảng mã này.</translation>
    </message>
    <message>
        <source>The file cannot be read further: %1. Nothing was changed.</source>
        <translation>Không đọc tiếp được tệp: %1. Không thay đổi gì.</translation>
    </message>
</context>
<context>
    <name>kith::TimelineModel</name>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Liên hệ lại</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>satisfied %1 of 5</source>
        <translation>hài lòng %1 trên 5</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>ngày nào cũng được</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Đã ghim</translation>
    </message>
</context>
<context>
    <name>kith::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>Dòng thời gian</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Dòng thời gian hiện những gì</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Ghi chú mới</translation>
    </message>
    <message>
        <source>Write a note; Ctrl+Enter keeps it</source>
        <translation>Viết ghi chú; Ctrl+Enter để lưu</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Đã lưu ghi chú</translation>
    </message>
    <message>
        <source>The note is kept when the running job is done</source>
        <translation>Ghi chú sẽ được lưu khi việc đang chạy xong</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>&amp;Bỏ ghim</translation>
    </message>
    <message>
        <source>&amp;Pin on top</source>
        <translation>&amp;Ghim lên đầu</translation>
    </message>
    <message>
        <source>A task stands on top by its day. Talks and notes can be pinned.</source>
        <translation>Công việc đứng trên đầu theo ngày của nó. Chỉ ghim được các lần trò chuyện và ghi chú.</translation>
    </message>
    <message>
        <source>Unpinned</source>
        <translation>Đã bỏ ghim</translation>
    </message>
    <message>
        <source>Pinned on top</source>
        <translation>Đã ghim lên đầu</translation>
    </message>
    <message>
        <source>What the timeline shows: %1</source>
        <translation>Dòng thời gian hiện: %1</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Chưa có gì diễn ra</translation>
    </message>
    <message>
        <source>Calls, visits, notes and tasks with them stand here.</source>
        <translation>Cuộc gọi, lần gặp, ghi chú và công việc với họ nằm ở đây.</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Không có gì thuộc loại này</translation>
    </message>
    <message>
        <source>The timeline is filtered: choose Everything to see all of it.</source>
        <translation>Dòng thời gian đang được lọc: chọn Tất cả để xem toàn bộ.</translation>
    </message>
</context>
<context>
    <name>kith::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
</context>
<context>
    <name>kith::Toasts</name>
    <message>
        <source>Messages</source>
        <translation>Thông báo</translation>
    </message>
</context>
<context>
    <name>kith::UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Hoàn tác: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Làm lại: %1</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Đang hoàn tác: %1</translation>
    </message>
    <message>
        <source>Redoing: %1</source>
        <translation>Đang làm lại: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Đã làm lại: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln change(s) kept, edited since</source>
        <translation>
            <numerusform>%1 · giữ lại %Ln thay đổi đã sửa sau đó</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ViewDialog</name>
    <message>
        <source>Change the view</source>
        <translation>Sửa khung xem</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>Lưu thành khung xem</translation>
    </message>
    <message>
        <source>for example: Not called for 90 days</source>
        <translation>ví dụ: 90 ngày chưa gọi</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Tên</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Chỉ mình tôi</translation>
    </message>
    <message>
        <source>Who &amp;sees it</source>
        <translation>Ai t&amp;hấy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Everybody who works with this business file</source>
        <translation>Mọi người làm việc với tệp kinh doanh này</translation>
    </message>
</context>
<context>
    <name>kith::ViewTabs</name>
    <message>
        <source>Views</source>
        <translation>Khung xem</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Đã lưu khung xem “%1”</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>Đã xóa khung xem “%1”</translation>
    </message>
    <message>
        <source>&amp;Save as view …</source>
        <translation>&amp;Lưu thành khung xem…</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>Đổ&amp;i tên…</translation>
    </message>
    <message>
        <source>&amp;Keep what is shown now</source>
        <translation>&amp;Giữ những gì đang hiện</translation>
    </message>
    <message>
        <source>View changed</source>
        <translation>Đã sửa khung xem</translation>
    </message>
    <message>
        <source>Move towards the s&amp;tart</source>
        <translation>Dời về đầ&amp;u</translation>
    </message>
    <message>
        <source>Move towards the &amp;end</source>
        <translation>Dời về &amp;cuối</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Only you see this view</source>
        <translation>Chỉ bạn thấy khung xem này</translation>
    </message>
    <message>
        <source>Everybody sees this view</source>
        <translation>Mọi người thấy khung xem này</translation>
    </message>
    <message>
        <source>For e&amp;verybody</source>
        <translation>Cho &amp;mọi người</translation>
    </message>
    <message>
        <source>Everybody sees the view now</source>
        <translation>Giờ mọi người thấy khung xem</translation>
    </message>
    <message>
        <source>&amp;Only for me</source>
        <translation>C&amp;hỉ cho tôi</translation>
    </message>
    <message>
        <source>Only you see the view now</source>
        <translation>Giờ chỉ bạn thấy khung xem</translation>
    </message>
    <message>
        <source>Another view is called that. Give this one a name of its own.</source>
        <translation>Khung xem khác đã có tên đó. Hãy đặt cho khung xem này một tên riêng.</translation>
    </message>
</context>
<context>
    <name>kith::WhenDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Name a time: tomorrow, fri 3pm, in 2 weeks, 15/12.</source>
        <translation>Nêu thời điểm: ngày mai, thứ sáu 3 giờ chiều, 2 tuần nữa, 15/12.</translation>
    </message>
</context>
<context>
    <name>kith::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Đ&amp;i tới</translation>
    </message>
    <message>
        <source>&amp;%1</source>
        <extracomment>The menu of a page, under the name of the page. Scripts whose letters join: &quot;%1 (&amp;P)&quot;.</extracomment>
        <translation>&amp;%1</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
</context>
<context>
    <name>kith::WorkingAs</name>
    <message>
        <source>&amp;Working as …</source>
        <translation>Ai đang làm &amp;việc…</translation>
    </message>
    <message>
        <source>&amp;Working as %1 …</source>
        <translation>Đang làm &amp;việc: %1…</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Chưa nêu tên</translation>
    </message>
</context>
<context>
    <name>kith::XlsxMergedCells</name>
    <message>
        <source>the merged cells of the sheet “%1”</source>
        <translation>các ô gộp của trang tính “%1”</translation>
    </message>
    <message>
        <source>More than %L1 groups of cells are merged in the sheet “%2”, more than is read at once. Undo the merging in a spreadsheet, or save the sheet as CSV.</source>
        <translation>Trang tính “%2” có hơn %L1 nhóm ô gộp, nhiều hơn mức đọc được một lần. Hãy bỏ gộp ô trong bảng tính, hoặc lưu trang tính dạng CSV.</translation>
    </message>
    <message>
        <source>The merged cells that reach row %1 of the sheet “%2” hold more than 4 MB of text. Undo the merging in a spreadsheet, or save the sheet as CSV.</source>
        <translation>Các ô gộp chạm tới dòng %1 của trang tính “%2” chứa hơn 4 MB chữ. Hãy bỏ gộp ô trong bảng tính, hoặc lưu trang tính dạng CSV.</translation>
    </message>
</context>
<context>
    <name>kith::XlsxPart</name>
    <message>
        <source>Reading the workbook was stopped.</source>
        <translation>Đã dừng đọc sổ tính.</translation>
    </message>
    <message>
        <source>The workbook unpacks to over %1 times its size (%2), as files do that are made to do harm. Save it anew in a spreadsheet, or as CSV.</source>
        <translation>Sổ tính bung ra hơn %1 lần kích thước của nó (%2), như các tệp được làm để gây hại. Hãy lưu lại bằng bảng tính, hoặc thành CSV.</translation>
    </message>
    <message>
        <source>The workbook cannot be read further (%1): something in it is larger than a cell can be. Save it anew in a spreadsheet, or as CSV.</source>
        <translation>Không đọc tiếp được sổ tính (%1): có nội dung lớn hơn một ô. Hãy lưu lại bằng bảng tính, hoặc thành CSV.</translation>
    </message>
    <message>
        <source>The workbook is damaged and cannot be read further (%1). Open and save it in a spreadsheet, or take an older copy.</source>
        <translation>Sổ tính bị hỏng và không đọc tiếp được (%1). Hãy mở rồi lưu lại bằng bảng tính, hoặc lấy bản cũ hơn.</translation>
    </message>
</context>
<context>
    <name>kith::XlsxRows</name>
    <message>
        <source>The sheet “%1” is empty.</source>
        <translation>Trang tính “%1” trống.</translation>
    </message>
    <message>
        <source>The workbook is empty: no visible sheet has a row to import.</source>
        <translation>Sổ tính trống: không trang hiện nào có dòng để nhập.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”. It has: %2.</source>
        <translation>Sổ tính không có trang “%1”. Có các trang: %2.</translation>
    </message>
    <message>
        <source>Only the sheet “%1” was read. The workbook has: %2.</source>
        <translation>Chỉ đọc trang “%1”. Sổ tính có: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold an error of the spreadsheet and were taken as empty; the first is %1.</source>
        <translation>
            <numerusform>%n ô chứa lỗi của bảng tính và được coi là trống; ô đầu tiên là %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formulas were saved without their value and were taken as empty. Open and save the workbook in a spreadsheet to have them computed.</source>
        <translation>
            <numerusform>%n công thức được lưu không kèm giá trị và được coi là trống. Hãy mở rồi lưu sổ tính bằng bảng tính để chúng được tính.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::XlsxSheet</name>
    <message>
        <source>The sheet “%1” is missing from the workbook, or packed in an unknown way. Save it anew.</source>
        <translation>Trang “%1” thiếu trong sổ tính, hoặc được đóng gói theo cách lạ. Hãy lưu lại.</translation>
    </message>
    <message>
        <source>row %1 of the sheet “%2”</source>
        <translation>dòng %1 của trang “%2”</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 trong %2</translation>
    </message>
    <message>
        <source>Row %1 of the sheet “%2” is larger than a sheet can have it: more than 1048576 rows, 16384 columns or 16 MB of text. Save the workbook anew in a spreadsheet.</source>
        <translation>Dòng %1 của trang “%2” lớn hơn mức một trang có thể có: hơn 1048576 dòng, 16384 cột hoặc 16 MB chữ. Hãy lưu lại sổ tính bằng bảng tính.</translation>
    </message>
</context>
<context>
    <name>kith::XlsxWorkbook</name>
    <message>
        <source>The file begins like a workbook but is cut off or damaged. Copy it once more, or take an older copy.</source>
        <translation>Tệp bắt đầu như sổ tính nhưng bị cắt hoặc hỏng. Hãy chép lại, hoặc lấy bản cũ hơn.</translation>
    </message>
    <message>
        <source>The file is an archive but no Excel workbook. Save the table as .xlsx or CSV and import that.</source>
        <translation>Tệp là tệp nén nhưng không phải sổ tính Excel. Hãy lưu bảng thành .xlsx hoặc CSV rồi nhập.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells.</source>
        <translation>Sổ tính không có trang nào có ô.</translation>
    </message>
    <message>
        <source>The workbook has more than 256 MB of different texts, more than is read at once. Save the sheet as CSV and import that.</source>
        <translation>Sổ tính có hơn 256 MB chữ khác nhau, nhiều hơn mức đọc một lần. Hãy lưu trang thành CSV rồi nhập.</translation>
    </message>
</context>
<context>
    <name>kith::XlsxWriter</name>
    <message>
        <source>A sheet holds %1 rows, and there are more records. Export a part of them, or as CSV.</source>
        <translation>Một trang chứa %1 dòng, mà có nhiều bản ghi hơn. Hãy xuất một phần, hoặc xuất thành CSV.</translation>
    </message>
    <message>
        <source>A text in the column %1 (row %2) has more than %3 characters, which no workbook can hold. Export as CSV, or leave that column out.</source>
        <translation>Nội dung ở cột %1 (dòng %2) có hơn %3 ký tự, không sổ tính nào chứa được. Hãy xuất thành CSV, hoặc bỏ cột đó.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Make room or choose another place.</source>
        <translation>Không ghi được tệp: %1. Hãy giải phóng chỗ trống hoặc chọn chỗ khác.</translation>
    </message>
    <message>
        <source>The workbook could not be put together in %1. Make room there, or export as CSV.</source>
        <translation>Không ghép được sổ tính trong %1. Hãy giải phóng chỗ ở đó, hoặc xuất thành CSV.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>mobile</source>
        <translation>di động</translation>
    </message>
    <message>
        <source>work</source>
        <translation>cơ quan</translation>
    </message>
    <message>
        <source>home</source>
        <translation>nhà riêng</translation>
    </message>
    <message>
        <source>other</source>
        <translation>khác</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Danh sách gọi</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>Street</source>
        <translation>Đường</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Thành phố</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Tỉnh/Vùng</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Mã bưu chính</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Given or withdrawn</source>
        <translation>Đồng ý hay rút lại</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Biết qua đâu</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
</context>
<context>
    <name>relationships</name>
    <message>
        <source>A relationship needs a customer or a contact whose it is, and not both.</source>
        <translation>Mối quan hệ cần một khách hàng hoặc một liên hệ làm chủ, không phải cả hai.</translation>
    </message>
    <message>
        <source>A relationship needs another customer or another contact, and not both.</source>
        <translation>Mối quan hệ cần một khách hàng khác hoặc một liên hệ khác, không phải cả hai.</translation>
    </message>
    <message>
        <source>Nobody has a relationship with themselves: name somebody else.</source>
        <translation>Không ai có mối quan hệ với chính mình: hãy nêu người khác.</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Activity</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Calls, visits and messages by employee and period</source>
        <translation>Cuộc gọi, lần ghé thăm và tin nhắn theo nhân viên và khoảng thời gian</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>What was changed, when and by whom, before and after</source>
        <translation>Đã sửa gì, khi nào và do ai, trước và sau</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>Không có %1.</translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <translation>Đã dừng báo cáo.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Cần làm</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Việc đã diễn ra</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Liên hệ lại</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>satisfied %1 of 5</source>
        <translation>hài lòng %1 trên 5</translation>
    </message>
    <message>
        <source>Customer profile</source>
        <translation>Hồ sơ khách hàng</translation>
    </message>
    <message>
        <source>One customer: everything that is known and everything that happened</source>
        <translation>Một khách hàng: mọi điều đã biết và mọi việc đã diễn ra</translation>
    </message>
    <message>
        <source>%1 have no field “%2”.</source>
        <translation>%1 không có trường “%2”.</translation>
    </message>
    <message>
        <source>%1 have no field “%2”. Did you mean “%3”?</source>
        <translation>%1 không có trường “%2”. Ý bạn là “%3”?</translation>
    </message>
    <message>
        <source>Customer list</source>
        <translation>Danh sách khách hàng</translation>
    </message>
    <message>
        <source>Customers with the fields you choose, counted and added up</source>
        <translation>Khách hàng với các trường bạn chọn, đếm và cộng lại</translation>
    </message>
    <message>
        <source>The report “%1” takes no period.</source>
        <translation>Báo cáo “%1” không nhận khoảng thời gian.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Exchange the two days.</source>
        <translation>Khoảng thời gian kết thúc trước khi bắt đầu. Hãy đổi chỗ hai ngày.</translation>
    </message>
    <message>
        <source>The report “%1” is not counted by anything.</source>
        <translation>Báo cáo “%1” không đếm theo gì cả.</translation>
    </message>
    <message>
        <source>The report “%1” is not counted by “%2”.</source>
        <translation>Báo cáo “%1” không đếm theo “%2”.</translation>
    </message>
    <message>
        <source>The report “%1” takes no filter.</source>
        <translation>Báo cáo “%1” không nhận bộ lọc.</translation>
    </message>
    <message>
        <source>The columns of the report “%1” are always the same.</source>
        <translation>Các cột của báo cáo “%1” luôn như nhau.</translation>
    </message>
    <message>
        <source>The report “%1” is about one customer. Say which.</source>
        <translation>Báo cáo “%1” nói về một khách hàng. Hãy cho biết khách hàng nào.</translation>
    </message>
    <message>
        <source>The report “%1” is not about one record.</source>
        <translation>Báo cáo “%1” không nói về một bản ghi riêng.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Theo ngày</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Theo tuần</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Theo tháng</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>Theo quý</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Theo năm</translation>
    </message>
    <message>
        <source>By employee</source>
        <translation>Theo nhân viên</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Theo khách hàng</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Theo kênh</translation>
    </message>
    <message>
        <source>The report could not be written: %1. Free some room or name another place.</source>
        <translation>Không ghi được báo cáo: %1. Hãy giải phóng chỗ trống hoặc nêu chỗ khác.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a period</comment>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a day</comment>
        <translation>Từ %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a day</comment>
        <translation>Đến %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Bộ lọc: %1</translation>
    </message>
    <message>
        <source>By fiscal year</source>
        <translation>Theo năm tài chính</translation>
    </message>
    <message>
        <source>By quarter of the fiscal year</source>
        <translation>Theo quý của năm tài chính</translation>
    </message>
    <message>
        <source>FY %1</source>
        <comment>fiscal year, as 2026/27</comment>
        <translation>Năm tài chính %1</translation>
    </message>
    <message>
        <source>FY %1, quarter %2</source>
        <comment>fiscal year, as 2026/27</comment>
        <translation>Năm tài chính %1, quý %2</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>“%1” is no type of field. Use text, number, money, date, yes_no, choice or link.</source>
        <translation>“%1” không phải kiểu trường. Hãy dùng text, number, money, date, yes_no, choice hoặc link.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Cần điền mục này.</translation>
    </message>
    <message>
        <source>This holds a NUL character, which no text may. Take it out.</source>
        <translation>Nội dung có ký tự NUL, không được phép. Hãy bỏ nó đi.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices: %2.</source>
        <translation>“%1” không thuộc các lựa chọn: %2.</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3.</source>
        <translation>%1 không nằm giữa %2 và %3.</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” không phải có hay không.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” không phải số nguyên.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2026-03-31.</source>
        <translation>“%1” không phải ngày. Hãy viết 2026-03-31.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 1985-03-31, or --03-31 without the year.</source>
        <translation>“%1” không phải ngày. Hãy viết 1985-03-31, hoặc --03-31 nếu không có năm.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 2026-03-31T15:00.</source>
        <translation>“%1” không phải thời điểm. Hãy viết 2026-03-31T15:00.</translation>
    </message>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>“%1” không phải địa chỉ web.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it like anna@example.org.</source>
        <translation>“%1” không phải địa chỉ e-mail. Hãy viết như anna@example.org.</translation>
    </message>
    <message>
        <source>“%1” is not a currency. Give its three letters, such as EUR or VND.</source>
        <translation>“%1” không phải tiền tệ. Hãy cho mã ba chữ, như EUR hoặc VND.</translation>
    </message>
    <message>
        <source>“%1” is not a language. Give its code or name, such as vi or Vietnamese.</source>
        <translation>“%1” không phải ngôn ngữ. Hãy cho mã hoặc tên, như vi hoặc Vietnamese.</translation>
    </message>
    <message>
        <source>The day lies in the future. Check the year.</source>
        <translation>Ngày này ở tương lai. Hãy kiểm tra năm.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Write it as 15:00.</source>
        <translation>“%1” không phải giờ trong ngày. Hãy viết 15:00.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>The draft could not be saved in “%1”: %2. Check the disk and save again.</source>
        <translation>Không lưu được bản nháp vào “%1”: %2. Hãy kiểm tra đĩa rồi lưu lại.</translation>
    </message>
    <message>
        <source>The drafts in “%1” could not be read: %2.</source>
        <translation>Không đọc được các bản nháp trong “%1”: %2.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Đã dừng; không thay đổi gì.</translation>
    </message>
    <message>
        <source>This copy of Kith is incomplete. Install it again.</source>
        <translation>Bản Kith này bị thiếu. Hãy cài lại.</translation>
    </message>
    <message>
        <source>The copy was stopped.</source>
        <translation>Đã dừng sao chép.</translation>
    </message>
    <message>
        <source>The fields of %1 were changed meanwhile. Open the record again.</source>
        <translation>Các trường của %1 vừa bị thay đổi. Hãy mở lại bản ghi.</translation>
    </message>
    <message>
        <source>There is no %1:%2 any more.</source>
        <translation>Không còn %1:%2 nữa.</translation>
    </message>
    <message>
        <source>“%1” is not a Kith book.</source>
        <translation>“%1” không phải tệp kinh doanh của Kith.</translation>
    </message>
    <message>
        <source>The copy “%1” was checked and is not good. Check the disk it is on, and the book.</source>
        <translation>Bản sao “%1” đã được kiểm tra và không tốt. Hãy kiểm tra đĩa chứa nó và tệp kinh doanh.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>“%1” đã tồn tại. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>“%1” is not a currency. Use a code of ISO 4217 such as EUR, INR or VND.</source>
        <translation>“%1” không phải tiền tệ. Hãy dùng mã ISO 4217 như EUR, INR hoặc VND.</translation>
    </message>
    <message>
        <source>The book was opened for reading only.</source>
        <translation>Tệp kinh doanh được mở chỉ để đọc.</translation>
    </message>
    <message>
        <source>This book was written by a newer Kith. It can be read here; to change it, install the newer version.</source>
        <translation>Tệp kinh doanh này do bản Kith mới hơn ghi. Có thể đọc ở đây; để sửa, hãy cài bản mới hơn.</translation>
    </message>
    <message>
        <source>The structure of this book is not what Kith writes: someone changed it. It can be read; to go on working, restore a backup.</source>
        <translation>Cấu trúc của tệp kinh doanh này không như Kith ghi: ai đó đã sửa nó. Có thể đọc; để làm tiếp, hãy khôi phục từ bản sao lưu.</translation>
    </message>
    <message>
        <source>The book&apos;s file or its folder does not allow changes. It can be read; to change it, copy it elsewhere or ask for the permission.</source>
        <translation>Tệp kinh doanh hoặc thư mục của nó không cho sửa. Có thể đọc; để sửa, hãy chép sang nơi khác hoặc xin quyền.</translation>
    </message>
    <message>
        <source>This book has a second name (a hard link), and writing under both would spoil it. It can be read; to change it, remove the other name.</source>
        <translation>Tệp kinh doanh này có tên thứ hai (liên kết cứng), ghi dưới cả hai tên sẽ làm hỏng nó. Có thể đọc; để sửa, hãy bỏ tên kia.</translation>
    </message>
    <message>
        <source>There is no change %1.</source>
        <translation>Không có thay đổi %1.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Không có gì để hoàn tác.</translation>
    </message>
    <message>
        <source>“%1” is undone already.</source>
        <translation>“%1” đã được hoàn tác rồi.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Không có gì để làm lại.</translation>
    </message>
    <message>
        <source>The field “%1” has values already: its kind and type must stay. Add another field instead.%2</source>
        <translation>Trường “%1” đã có giá trị: loại và kiểu của nó phải giữ nguyên. Hãy thêm trường khác.%2</translation>
    </message>
    <message>
        <source>“%1” cannot have custom fields. Use customer or contact.%2</source>
        <translation>“%1” không thể có trường riêng. Hãy dùng customer hoặc contact.%2</translation>
    </message>
    <message>
        <source>“%1” needs something to choose from: give its choices, such as “small; large”.%2</source>
        <translation>“%1” cần có gì để chọn: hãy cho các lựa chọn, như “nhỏ; lớn”.%2</translation>
    </message>
    <message>
        <source>“%1” is not a choice, so it cannot have choices. Leave them out, or use the type choice.%2</source>
        <translation>“%1” không phải kiểu lựa chọn nên không có lựa chọn. Hãy bỏ chúng, hoặc dùng kiểu choice.%2</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a field. Use small letters, digits and _, such as “%2”.</source>
        <translation>“%1” không thể là tên trường. Hãy dùng chữ thường, chữ số và _, như “%2”.</translation>
    </message>
    <message>
        <source>A %1 has a field “%2” already. Choose another name.</source>
        <translation>%1 đã có trường “%2”. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>“%1” is open in another window, on %2 (process %3). Close it there first.</source>
        <translation>“%1” đang mở trong cửa sổ khác, trên %2 (tiến trình %3). Hãy đóng ở đó trước.</translation>
    </message>
    <message>
        <source>“%1” is open in another window, on %2 (process %3), since %4. Close it there first.</source>
        <translation>“%1” đang mở trong cửa sổ khác, trên %2 (tiến trình %3), từ %4. Hãy đóng ở đó trước.</translation>
    </message>
    <message>
        <source>“%1” could not be locked: %2. Check the permissions of its folder.</source>
        <translation>Không khóa được “%1”: %2. Hãy kiểm tra quyền của thư mục chứa nó.</translation>
    </message>
    <message>
        <source>Name the %1 to keep, and others that go into it.</source>
        <translation>Hãy nêu %1 cần giữ, và những mục gộp vào đó.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Check the disk and the permissions.</source>
        <translation>Không ghi được “%1”: %2. Hãy kiểm tra đĩa và quyền.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made: %2.</source>
        <translation>Không tạo được thư mục “%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>Không đọc được “%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” is kept by Kith itself and cannot be set.</source>
        <translation>“%1” do chính Kith giữ và không đặt được.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> Did you mean “%1”?</source>
        <translation> Ý bạn là “%1”?</translation>
    </message>
    <message>
        <source>A %1 has no field “%2”.</source>
        <translation>%1 không có trường “%2”.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>Không có %1.</translation>
    </message>
    <message>
        <source>There is no %1 called “%2”.</source>
        <translation>Không có %1 nào tên “%2”.</translation>
    </message>
    <message>
        <source>%1 records of kind %2 are called “%3”. Use one of: %4.</source>
        <translation>%1 bản ghi loại %2 cùng tên “%3”. Hãy dùng một trong: %4.</translation>
    </message>
    <message>
        <source>It was edited since.</source>
        <translation>Nó đã được sửa sau đó.</translation>
    </message>
    <message>
        <source>Other records refer to it.</source>
        <translation>Có bản ghi khác trỏ đến nó.</translation>
    </message>
    <message>
        <source>It was removed since.</source>
        <translation>Nó đã bị xóa sau đó.</translation>
    </message>
    <message>
        <source>It was changed again since.</source>
        <translation>Nó lại bị thay đổi sau đó.</translation>
    </message>
    <message>
        <source>What it referred to is gone.</source>
        <translation>Mục mà nó trỏ đến không còn nữa.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed in “%1”. Free some space and try again.</source>
        <translation>Đĩa đầy nên không thay đổi gì trong “%1”. Hãy giải phóng chỗ trống rồi thử lại.</translation>
    </message>
    <message>
        <source>Another program is writing to “%1”. Wait until it is done and try again.</source>
        <translation>Chương trình khác đang ghi vào “%1”. Hãy chờ nó xong rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1” can only be read, so nothing was changed.</source>
        <translation>“%1” chỉ đọc được nên không thay đổi gì.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore it from a backup.</source>
        <translation>“%1” bị hỏng. Hãy khôi phục từ bản sao lưu.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check the disk and the permissions.</source>
        <translation>Không đọc hoặc ghi được “%1”. Hãy kiểm tra đĩa và quyền.</translation>
    </message>
    <message>
        <source>“%1” did not accept a change; nothing was changed.</source>
        <translation>“%1” không nhận thay đổi; không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>“%1” không tồn tại.</translation>
    </message>
    <message>
        <source>Only what there can be several of is added or taken away, such as tags.</source>
        <translation>Chỉ những gì có thể có nhiều mới được thêm hay bớt, như thẻ.</translation>
    </message>
    <message>
        <source>“%1” is a book, and the result would take its place. Name another file.</source>
        <translation>“%1” là tệp kinh doanh, kết quả sẽ chiếm chỗ nó. Hãy nêu tệp khác.</translation>
    </message>
    <message>
        <source>“%1” is kept for the book “%2” beside it. Name another file.</source>
        <translation>“%1” dành cho tệp kinh doanh “%2” bên cạnh. Hãy nêu tệp khác.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is still chosen in %n records. Keep it, or choose another there first.</source>
        <translation>
            <numerusform>“%1” vẫn được chọn trong %n bản ghi. Hãy giữ nó, hoặc chọn mục khác ở đó trước.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” means something else in files and filters. Choose another name, such as “%2”.</source>
        <translation>“%1” có nghĩa khác trong tệp và bộ lọc. Hãy chọn tên khác, như “%2”.</translation>
    </message>
    <message>
        <source>The disk is full, so that this book can only be read. To change it, free some space and open it again.</source>
        <translation>Đĩa đầy nên tệp kinh doanh này chỉ đọc được. Để sửa, hãy giải phóng chỗ trống rồi mở lại.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first, or name another place.</source>
        <translation>Không có thư mục “%1”. Hãy tạo trước, hoặc nêu chỗ khác.</translation>
    </message>
    <message>
        <source>“%1” could not be created: %2. Name a place you may write to.</source>
        <translation>Không tạo được “%1”: %2. Hãy nêu chỗ bạn được phép ghi.</translation>
    </message>
    <message>
        <source>The disk is full, and without a little room “%1” cannot be opened. Free some space (100 kB will do) and try again.</source>
        <translation>Đĩa đầy, không có chút chỗ trống thì không mở được “%1”. Hãy giải phóng chỗ trống (100 kB là đủ) rồi thử lại.</translation>
    </message>
    <message>
        <source>There is a tag “%1” already. Choose another name.</source>
        <translation>Đã có thẻ “%1”. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>What was erased stays erased.</source>
        <translation>Những gì đã xóa vĩnh viễn thì không trở lại.</translation>
    </message>
    <message>
        <source>Another program uses “%1”. Close it and try again.</source>
        <translation>Chương trình khác đang dùng “%1”. Hãy đóng nó rồi thử lại.</translation>
    </message>
    <message>
        <source>This field was removed meanwhile.</source>
        <translation>Trường này vừa bị xóa.</translation>
    </message>
    <message>
        <source>“%1” was altered or cut off since it was made. Use another backup.</source>
        <translation>“%1” đã bị sửa hoặc bị cắt từ khi được tạo. Hãy dùng bản sao lưu khác.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Đã dừng. Không thay đổi gì.</translation>
    </message>
    <message>
        <source>Encryption cannot be used on this system.</source>
        <translation>Không dùng được mã hóa trên hệ thống này.</translation>
    </message>
    <message numerus="yes">
        <source>There is not enough memory to work with the passphrase: %n MiB are needed. Close other programs and try again.</source>
        <translation>
            <numerusform>Không đủ bộ nhớ để xử lý cụm mật khẩu: cần %n MiB. Hãy đóng các chương trình khác rồi thử lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was encrypted by a newer Kith. Install the newer version to open it.</source>
        <translation>“%1” do bản Kith mới hơn mã hóa. Hãy cài bản mới hơn để mở.</translation>
    </message>
    <message>
        <source>This passphrase does not open “%1”. Type it again as it was set, capital and small letters too.</source>
        <translation>Cụm mật khẩu này không mở được “%1”. Hãy gõ lại đúng như đã đặt, cả chữ hoa và chữ thường.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short. Use at least %n letter(s); a few words are best.</source>
        <translation>
            <numerusform>Cụm mật khẩu quá ngắn. Hãy dùng ít nhất %n chữ; tốt nhất là vài từ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The second place for backups, “%1”, is not there. Connect it, or choose another in the settings.</source>
        <translation>Không thấy nơi lưu thứ hai “%1” cho bản sao lưu. Hãy kết nối nó, hoặc chọn nơi khác trong Cài đặt.</translation>
    </message>
    <message>
        <source>A business&apos;s year begins with one of the twelve months: give 1 to 12.</source>
        <translation>Năm tài chính bắt đầu bằng một trong mười hai tháng: hãy cho số từ 1 đến 12.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>Không ghi được %1: %2. Hãy chọn chỗ khác.</translation>
    </message>
    <message>
        <source>The second place holds no backup of this book yet.</source>
        <translation>Nơi lưu thứ hai chưa có bản sao lưu nào của tệp kinh doanh này.</translation>
    </message>
    <message>
        <source>Backups of another book are in “%1”. Try again, or choose another folder in the settings.</source>
        <translation>Trong “%1” có bản sao lưu của tệp kinh doanh khác. Hãy thử lại, hoặc chọn thư mục khác trong Cài đặt.</translation>
    </message>
    <message>
        <source>The disk is full: there is no room to work in “%1”. Free some space and try again.</source>
        <translation>Đĩa đầy: không còn chỗ để làm việc trong “%1”. Hãy giải phóng chỗ trống rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1” has no number left to give to something new: someone changed it. Restore a backup.</source>
        <translation>“%1” không còn số nào để đánh cho mục mới: ai đó đã sửa nó. Hãy khôi phục từ bản sao lưu.</translation>
    </message>
</context>
<context>
    <name>team</name>
    <message>
        <source>You are working as “%1” now. Choose another name under “Working as” first.</source>
        <translation>Bạn đang làm việc với tên “%1”. Trước hết hãy chọn tên khác ở “Ai đang làm việc”.</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>A view needs a name to be kept under.</source>
        <translation>Khung xem cần một tên để được giữ.</translation>
    </message>
</context>
</TS>
