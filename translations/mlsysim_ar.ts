<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AssumptionsPage</name>
    <message>
        <source>nothing here</source>
        <translation type="unfinished">لا شيء هنا</translation>
    </message>
    <message numerus="yes">
        <source>, and %n more</source>
        <translation type="unfinished">
            <numerusform>، ولا شيء آخر</numerusform>
            <numerusform>، وواحدة أخرى</numerusform>
            <numerusform>، واثنتان أخريان</numerusform>
            <numerusform>، و%n أخرى</numerusform>
            <numerusform>، و%n أخرى</numerusform>
            <numerusform>، و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>as %1</source>
        <translation type="unfinished">كما في %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished">غير محدَّدة</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation type="unfinished">الفرضية</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">الآن</translation>
    </message>
    <message>
        <source>What changing it moves here</source>
        <translation type="unfinished">ما يحرّكه تغييرها هنا</translation>
    </message>
    <message>
        <source>Textbook</source>
        <translation type="unfinished">الكتاب المرجعي</translation>
    </message>
    <message>
        <source>Refined (preview)</source>
        <translation type="unfinished">المنقّحة (معاينة)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">المصدر</translation>
    </message>
    <message>
        <source>Edited in this scenario</source>
        <translation type="unfinished">عُدِّلت في هذا السيناريو</translation>
    </message>
    <message>
        <source>Textbook: %1</source>
        <translation type="unfinished">الكتاب المرجعي: %1</translation>
    </message>
    <message>
        <source>Refined: %1</source>
        <translation type="unfinished">المنقّحة: %1</translation>
    </message>
    <message>
        <source> (edited)</source>
        <translation type="unfinished"> (معدَّلة)</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 assumptions move a result of this scenario</source>
        <translation type="unfinished">%1 · الفرضيات التي تحرّك نتيجة في هذا السيناريو: %2 من %3</translation>
    </message>
    <message>
        <source>What changing it moves: the assumption at the other set&apos;s value, or a tenth more where both sets agree. Edit a value under Assumptions in the Inputs panel; switch the set in the Scenario menu.</source>
        <translation type="unfinished">ما يحرّكه تغييرها: الفرضية بقيمتها في المجموعة الأخرى، أو بزيادة العُشر حيث تتفق المجموعتان. تُعدَّل القيم تحت «الفرضيات» في لوحة المُدخلات، وتُبدَّل المجموعة من قائمة السيناريو.</translation>
    </message>
</context>
<context>
    <name>AttributionPage</name>
    <message>
        <source>not given</source>
        <translation type="unfinished">غير مذكور</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">لا شيء</translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished">مذكور</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished">الفرضيات</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation type="unfinished">%1 ⁦%2‎ → ‎%3⁩</translation>
    </message>
    <message>
        <source>%1, not from 0</source>
        <translation type="unfinished">%1، لا يبدأ من 0</translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished">الآن</translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished">أفضل</translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished">أقل</translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished">أسوأ</translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished">أكثر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation type="unfinished">%1 غيرها</translation>
    </message>
    <message>
        <source>From %1 to now: %2</source>
        <translation type="unfinished">من ⁨%1⁩ إلى الآن: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">التغيير</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">الإسهام</translation>
    </message>
    <message>
        <source>Share of the difference</source>
        <translation type="unfinished">الحصة من الفرق</translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished">الخطأ</translation>
    </message>
    <message>
        <source>What this change does, on the average of all orders in which the changes can be made</source>
        <translation type="unfinished">أثر هذا التغيير، في متوسط كل الترتيبات الممكنة للتغييرات</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation type="unfinished">± %1</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation type="unfinished">التراجع عن: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation type="unfinished">%1، الآن</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished">الفرق</translation>
    </message>
    <message>
        <source>from %1 changes</source>
        <translation type="unfinished">حصيلة %1 من التغييرات</translation>
    </message>
    <message>
        <source>Largest part</source>
        <translation type="unfinished">أكبر إسهام</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>%1: no change moves it</source>
        <translation type="unfinished">%1: لا تغيير يحرّكه</translation>
    </message>
    <message>
        <source>%1: %2 does %3</source>
        <translation type="unfinished">%1؛ أثر %2: %3</translation>
    </message>
    <message>
        <source>%1 of it</source>
        <translation type="unfinished">%1 منه</translation>
    </message>
    <message>
        <source>%1 itself</source>
        <translation type="unfinished">⁨%1⁩ بذاته</translation>
    </message>
    <message>
        <source>With %1 as now and the rest as in %2</source>
        <translation type="unfinished">مع %1 كما الآن والباقي كما في ⁨%2⁩</translation>
    </message>
    <message>
        <source>The changes cannot be told apart. %1: %2</source>
        <translation type="unfinished">تعذّر الفصل بين التغييرات. %1: %2</translation>
    </message>
    <message>
        <source>The changes cannot be told apart. %1: %2 has no finite answer</source>
        <translation type="unfinished">تعذّر الفصل بين التغييرات. %1: %2 بلا نتيجة منتهية</translation>
    </message>
    <message>
        <source>%1 and %2 together: %3 beyond what each does</source>
        <translation type="unfinished">%1 و%2 معًا: %3 فوق أثر كل منهما وحده</translation>
    </message>
    <message>
        <source>More than %1 changes: the parts are means of random orders</source>
        <translation type="unfinished">أكثر من %1 من التغييرات: الإسهامات متوسطات لترتيبات عشوائية</translation>
    </message>
    <message>
        <source>Pin the scenario as it is (Ctrl+D), then change something: here is what each change does</source>
        <translation type="unfinished">بعد تثبيت السيناريو كما هو (Ctrl+D) ثم تغيير شيء ما، يظهر هنا أثر كل تغيير</translation>
    </message>
    <message>
        <source>%1 has no answer here: %2</source>
        <translation type="unfinished">⁨%1⁩ بلا نتيجة هنا: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 has no finite answer in %2</source>
        <translation type="unfinished">%1 بلا نتيجة منتهية في ⁨%2⁩</translation>
    </message>
    <message>
        <source>Nothing that goes into %1 differs from %2: change something</source>
        <translation type="unfinished">مُدخلات %1 لا تختلف عمّا في ⁨%2⁩: يلزم تغيير شيء ما</translation>
    </message>
</context>
<context>
    <name>CapacityPage</name>
    <message>
        <source>%1 years</source>
        <translation type="unfinished">%1 سنوات</translation>
    </message>
    <message>
        <source>Per million tokens</source>
        <translation type="unfinished">لكل مليون رمز</translation>
    </message>
    <message>
        <source>unknown: the device states no price</source>
        <translation type="unfinished">غير معروف: لا سعر مذكورًا للجهاز</translation>
    </message>
    <message>
        <source>no number of replicas to price</source>
        <translation type="unfinished">لا عدد من النسخ ليُسعَّر</translation>
    </message>
    <message>
        <source>hardware over %1</source>
        <translation type="unfinished">العتاد موزّع على %1</translation>
    </message>
    <message>
        <source>grows for ever</source>
        <translation type="unfinished">يزداد بلا نهاية</translation>
    </message>
    <message>
        <source>%1 of %2 ms</source>
        <translation type="unfinished">%1 من ⁨%2 ms⁩</translation>
    </message>
    <message>
        <source>%1: too slow</source>
        <translation type="unfinished">%1: بطيء جدًا</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">لا شيء</translation>
    </message>
    <message>
        <source>latency</source>
        <translation type="unfinished">الكمون</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation type="unfinished">السعة</translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished">الذاكرة</translation>
    </message>
    <message>
        <source>target met</source>
        <translation type="unfinished">تحقّق الهدف</translation>
    </message>
    <message>
        <source>too few are allowed</source>
        <translation type="unfinished">العدد المسموح قليل</translation>
    </message>
    <message>
        <source>too slow without waiting</source>
        <translation type="unfinished">بطيء حتى بلا انتظار</translation>
    </message>
    <message>
        <source>more traffic than capacity</source>
        <translation type="unfinished">حركة الطلبات تفوق السعة</translation>
    </message>
    <message>
        <source>not one request fits</source>
        <translation type="unfinished">لا يتسع المكان لطلب واحد</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">لا شيء</translation>
    </message>
    <message>
        <source>smallest that is enough</source>
        <translation type="unfinished">أصغر عدد كافٍ</translation>
    </message>
    <message>
        <source>no number helps</source>
        <translation type="unfinished">لا يكفي أي عدد</translation>
    </message>
    <message>
        <source>%1 are too few</source>
        <translation type="unfinished">%1 لا تكفي</translation>
    </message>
    <message>
        <source>%1 of %2 requests/s</source>
        <translation type="unfinished">%1 من %2 طلب/ث</translation>
    </message>
    <message>
        <source>on top of %1</source>
        <translation type="unfinished">فوق %1</translation>
    </message>
    <message>
        <source>unstable</source>
        <translation type="unfinished">غير مستقر</translation>
    </message>
    <message>
        <source>Of all replicas, over the life of their hardware.</source>
        <translation type="unfinished">لكل النسخ، على مدى عمر عتادها.</translation>
    </message>
    <message>
        <source>Replicas: purchase</source>
        <translation type="unfinished">النسخ: الشراء</translation>
    </message>
    <message>
        <source>Replicas: electricity</source>
        <translation type="unfinished">النسخ: الكهرباء</translation>
    </message>
    <message>
        <source>Replicas: maintenance</source>
        <translation type="unfinished">النسخ: الصيانة</translation>
    </message>
    <message>
        <source>Replicas: total</source>
        <translation type="unfinished">النسخ: الإجمالي</translation>
    </message>
    <message>
        <source>Cost of a million tokens</source>
        <translation type="unfinished">تكلفة مليون رمز</translation>
    </message>
    <message>
        <source>Of the answers&apos; tokens, as many as the traffic asks for.</source>
        <translation type="unfinished">من رموز الإجابات، بالقدر الذي تطلبه حركة الطلبات.</translation>
    </message>
    <message>
        <source>Traffic up to which replicas are enough: %1</source>
        <translation type="unfinished">حركة الطلبات التي تكفيها النسخ: %1</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation type="unfinished">طلب/ث</translation>
    </message>
    <message>
        <source>Batch %1: capacity of a replica</source>
        <translation type="unfinished">دفعة %1: سعة النسخة</translation>
    </message>
    <message>
        <source>Batch %1: latency without waiting</source>
        <translation type="unfinished">دفعة %1: الكمون بلا انتظار</translation>
    </message>
    <message>
        <source>Weights and the cache of one request do not fit into the device&apos;s %1: there is no replica to count</source>
        <translation type="unfinished">لا تتسع ذاكرة الجهاز البالغة %1 للأوزان ومخبأ طلب واحد: لا نسخة لتُعَدّ</translation>
    </message>
    <message>
        <source>Cost: bought once, used %1, electricity at %2 and maintenance on top; the traffic as it is now, all the time.</source>
        <translation type="unfinished">التكلفة: شراء لمرة واحدة، استخدام %1، كهرباء بسعر %2 وصيانة فوقها؛ وحركة الطلبات كما هي الآن طوال الوقت.</translation>
    </message>
    <message>
        <source>Replicas %1 for %2 requests/s · P99 %3 · %4 busy</source>
        <translation type="unfinished">النسخ %1 لخدمة %2 طلب/ث · P99 %3 · الانشغال %4</translation>
    </message>
    <message>
        <source>No number of replicas: %1</source>
        <translation type="unfinished">لا عدد من النسخ يكفي: %1</translation>
    </message>
    <message>
        <source>%1 requests/s</source>
        <translation type="unfinished">%1 طلب/ث</translation>
    </message>
    <message>
        <source>1 replica</source>
        <translation type="unfinished">نسخة واحدة</translation>
    </message>
    <message>
        <source>%1 replicas</source>
        <translation type="unfinished">%1 من النسخ</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished">حركة الطلبات</translation>
    </message>
    <message>
        <source>%1 on %2, prompt %3, answer %4, %5, P99 within %6 at %7</source>
        <translation type="unfinished">⁨%1⁩ على ⁨%2⁩، المطالبة %3، الإجابة %4، ⁨%5⁩، P99 ضمن %6 عند %7</translation>
    </message>
    <message>
        <source>Replicas needed</source>
        <translation type="unfinished">النسخ المطلوبة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation type="unfinished">هذا السيناريو</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1 عند %2</translation>
    </message>
    <message>
        <source>%1 for %2, 99 % of them within %3.</source>
        <translation type="unfinished">%1 لخدمة %2، 99 % منها ضمن %3.</translation>
    </message>
    <message>
        <source>traffic %1</source>
        <translation type="unfinished">حركة الطلبات %1</translation>
    </message>
    <message>
        <source>%1 are more than %2 serve in time.</source>
        <translation type="unfinished">%1 أكثر مما تخدمه %2 في الوقت المطلوب.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished">%1 على الأكثر</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished">النسخ</translation>
    </message>
    <message>
        <source>Replicas that keep P99 within %1</source>
        <translation type="unfinished">النسخ التي تُبقي P99 ضمن %1</translation>
    </message>
    <message>
        <source>P50</source>
        <translation type="unfinished">P50</translation>
    </message>
    <message>
        <source>P99</source>
        <translation type="unfinished">P99</translation>
    </message>
    <message>
        <source>%1 at %2, %3 busy: %4</source>
        <translation type="unfinished">%1 عند %2، انشغال %3: %4</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished">الهدف %1</translation>
    </message>
    <message>
        <source>capacity %1</source>
        <translation type="unfinished">السعة %1</translation>
    </message>
    <message>
        <source>target met up to %1</source>
        <translation type="unfinished">الهدف محقَّق حتى %1</translation>
    </message>
    <message>
        <source>P99 %1</source>
        <translation type="unfinished">⁨P99 %1⁩</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished">الكمون</translation>
    </message>
    <message>
        <source>; a request takes longer than the target even without waiting.</source>
        <translation type="unfinished">؛ ويستغرق الطلب أكثر من الهدف حتى بلا انتظار.</translation>
    </message>
    <message>
        <source>Latency over load with %1</source>
        <translation type="unfinished">الكمون مقابل الحِمل مع %1</translation>
    </message>
    <message>
        <source>Largest batch</source>
        <translation type="unfinished">أكبر دفعة</translation>
    </message>
    <message>
        <source>the target is missed</source>
        <translation type="unfinished">الهدف لم يتحقّق</translation>
    </message>
    <message>
        <source>too many replicas</source>
        <translation type="unfinished">نسخ أكثر من اللازم</translation>
    </message>
    <message>
        <source>batch %1: %2 a replica, %3 without waiting, %4</source>
        <translation type="unfinished">دفعة %1: %2 للنسخة، %3 بلا انتظار، %4</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation type="unfinished">دفعة %1</translation>
    </message>
    <message>
        <source>Capacity of a replica</source>
        <translation type="unfinished">سعة النسخة</translation>
    </message>
    <message>
        <source>Batch size: capacity bought with latency (without waiting)</source>
        <translation type="unfinished">حجم الدفعة: سعة ثمنها الكمون (بلا انتظار)</translation>
    </message>
    <message>
        <source>%1 of %2 requests/s with all %3</source>
        <translation type="unfinished">%1 من %2 طلب/ث مع كل النسخ وعددها %3</translation>
    </message>
    <message>
        <source>no number of replicas meets the target</source>
        <translation type="unfinished">لا عدد من النسخ يحقّق الهدف</translation>
    </message>
    <message>
        <source>No number of replicas meets the target of %1: a request takes %2 even without waiting; more replicas do not help, as they only shorten the wait</source>
        <translation type="unfinished">لا عدد من النسخ يحقّق الهدف %1: يستغرق الطلب %2 حتى بلا انتظار؛ ولا تنفع زيادة النسخ لأنها لا تقصّر إلا الانتظار</translation>
    </message>
    <message>
        <source>No number of replicas up to %1 meets the target: all together end %2 requests a second, %3 arrive, and the queue grows for ever</source>
        <translation type="unfinished">لا عدد من النسخ حتى %1 يحقّق الهدف: تُنهي كلها معًا %2 من الطلبات في الثانية ويصل %3، فيزداد الطابور بلا نهاية</translation>
    </message>
    <message>
        <source>No number of replicas up to %1 meets the target of %2: with all of them 1 of 100 requests takes longer than %3</source>
        <translation type="unfinished">لا عدد من النسخ حتى %1 يحقّق الهدف %2: معها كلها يستغرق طلب من كل 100 أكثر من %3</translation>
    </message>
    <message>
        <source>P99, utilisation, wait and capacity are of all %1 replicas that are allowed: how far they are from the target, not an answer.</source>
        <translation type="unfinished">قيم P99 ونسبة الاستخدام والانتظار والسعة هي لكل النسخ المسموح بها وعددها %1: تبيّن مدى بُعدها عن الهدف وليست جوابًا.</translation>
    </message>
    <message>
        <source>Capacity of %1: %2</source>
        <translation type="unfinished">سعة %1: %2</translation>
    </message>
    <message>
        <source>A replica is one device here, without tensor parallelism; the Serving page divides the model over %1</source>
        <translation type="unfinished">النسخة هنا جهاز واحد بلا توازي الموترات؛ أما صفحة الخدمة فتقسم النموذج على %1</translation>
    </message>
    <message>
        <source>not one request fits on one device</source>
        <translation type="unfinished">لا يتسع جهاز واحد لطلب واحد</translation>
    </message>
    <message>
        <source>one device is too small</source>
        <translation type="unfinished">جهاز واحد أصغر من اللازم</translation>
    </message>
    <message>
        <source>one device is too slow</source>
        <translation type="unfinished">جهاز واحد أبطأ من اللازم</translation>
    </message>
    <message>
        <source>one is too few</source>
        <translation type="unfinished">نسخة واحدة لا تكفي</translation>
    </message>
    <message>
        <source>%1 of %2 requests/s with one replica</source>
        <translation type="unfinished">%1 من %2 طلب/ث مع نسخة واحدة</translation>
    </message>
    <message>
        <source>One replica, all that is allowed, does not meet the target: it ends %1 requests a second, %2 arrive, and the queue grows for ever</source>
        <translation type="unfinished">نسخة واحدة، وهي كل المسموح به، لا تحقّق الهدف: تُنهي %1 من الطلبات في الثانية ويصل %2، فيزداد الطابور بلا نهاية</translation>
    </message>
    <message>
        <source>One replica, all that is allowed, does not meet the target of %1: 1 of 100 requests takes longer than %2</source>
        <translation type="unfinished">نسخة واحدة، وهي كل المسموح به، لا تحقّق الهدف %1: يستغرق طلب من كل 100 أكثر من %2</translation>
    </message>
    <message>
        <source>This capacity does not count the time of prefill: the prompts of %1 requests/s alone would keep %2 replicas busy (traffic × TTFT ÷ batch).</source>
        <translation type="unfinished">لا تحسب هذه السعة وقت الملء المسبق: مطالبات %1 طلب/ث وحدها تشغل من النسخ %2 (حركة الطلبات × TTFT ÷ الدفعة).</translation>
    </message>
    <message>
        <source>With the assumption “%1” on (Inputs panel, Assumptions), %2 replicas are needed.</source>
        <translation type="unfinished">مع تفعيل الفرضية «%1» (لوحة المُدخلات، «الفرضيات») يلزم من النسخ %2.</translation>
    </message>
    <message>
        <source>With the assumption “%1” on (Inputs panel, Assumptions), no number up to %2 meets the target.</source>
        <translation type="unfinished">مع تفعيل الفرضية «%1» (لوحة المُدخلات، «الفرضيات») لا عدد حتى %2 يحقّق الهدف.</translation>
    </message>
    <message>
        <source>It does not fit: the times in the table are as if the memory sufficed for one request.</source>
        <translation type="unfinished">الذاكرة لا تكفي: الأوقات في الجدول محسوبة كما لو كفت الذاكرة لطلب واحد.</translation>
    </message>
    <message>
        <source>P99, utilisation, wait and capacity are of the one replica that is allowed: how far it is from the target, not an answer.</source>
        <translation type="unfinished">قيم P99 ونسبة الاستخدام والانتظار والسعة هي للنسخة الوحيدة المسموح بها: تبيّن مدى بُعدها عن الهدف وليست جوابًا.</translation>
    </message>
    <message>
        <source>%1 are more than 1 replica serves in time.</source>
        <translation type="unfinished">%1 أكثر مما تخدمه نسخة واحدة في الوقت المطلوب.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <translation type="unfinished">⁨%1⁩: ⁨%2⁩ · ⁨%3⁩</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">التغيير</translation>
    </message>
    <message>
        <source> · %1: %2</source>
        <translation type="unfinished"> · ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Pinned %1: %2</source>
        <translation type="unfinished">المثبَّت ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 has no answer here: %2</source>
        <translation type="unfinished">⁨%1⁩ بلا نتيجة هنا: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished">المرشَّح</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished">تكفي الذاكرة</translation>
    </message>
    <message>
        <source>Bound by</source>
        <translation type="unfinished">القيد</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation type="unfinished">⁨%1⁩ (الآن)</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">لا نتيجة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">غير معروف</translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished">زمن الخطوة</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished">الكمون</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, shorter is faster</source>
        <translation type="unfinished">%1، الأقصر أسرع</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation type="unfinished">لا شيء للمقارنة بعد</translation>
    </message>
    <message>
        <source>None of them fits</source>
        <translation type="unfinished">لا تكفي الذاكرة لأي منها</translation>
    </message>
    <message>
        <source>%1 is the fastest of the %2 that fit</source>
        <translation type="unfinished">⁨%1⁩ هو الأسرع بين %2 تكفي ذاكرتها</translation>
    </message>
    <message>
        <source>Ctrl-click devices or models in the zoo (or press Ctrl+Return there) to put them beside this one</source>
        <translation type="unfinished">النقر مع Ctrl على أجهزة أو نماذج في الكتالوج (أو الضغط على Ctrl+Return هناك) يضعها بجانب هذا</translation>
    </message>
    <message>
        <source>Pinned %1: another task, whose times cannot be ranked with these</source>
        <translation type="unfinished">المثبَّت ⁨%1⁩: مهمة أخرى لا يمكن ترتيب أزمنتها مع هذه</translation>
    </message>
    <message>
        <source>Pinned %1: the same as now; change an input to compare</source>
        <translation type="unfinished">المثبَّت ⁨%1⁩: مطابق للحالي؛ غيّر أحد المدخلات للمقارنة</translation>
    </message>
    <message>
        <source>number of accelerators</source>
        <translation type="unfinished">عدد المسرّعات</translation>
    </message>
    <message>
        <source>%1 is the only one that fits</source>
        <translation type="unfinished">⁨%1⁩ هو الوحيد الذي تكفي ذاكرته</translation>
    </message>
    <message>
        <source>%1 has the shortest time of the %2 that fit, but the rows differ in: %3</source>
        <translation type="unfinished">⁨%1⁩ له أقصر زمن بين %2 تكفي ذاكرتها، لكن الصفوف تختلف في: ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>CostCarbonPage</name>
    <message>
        <source>Time</source>
        <translation type="unfinished">الزمن</translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished">سنوات</translation>
    </message>
    <message>
        <source>%1, as edited</source>
        <translation type="unfinished">⁨%1⁩، بعد التعديل</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation type="unfinished">الحوسبة</translation>
    </message>
    <message>
        <source>Cooling and distribution (PUE)</source>
        <translation type="unfinished">التبريد والتوزيع (PUE)</translation>
    </message>
    <message>
        <source>Making the devices</source>
        <translation type="unfinished">تصنيع الأجهزة</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation type="unfinished">الكربون</translation>
    </message>
    <message>
        <source>%1 emits %2, the most of %3 places; %4 the least, %5. Here, %6: %7. The grid of %1 emits %8 that of %4, and %9 once each place&apos;s own PUE counts.</source>
        <translation type="unfinished">أعلى الانبعاثات بين %3 من الأماكن في ⁨%1⁩: %2؛ وأدناها في ⁨%4⁩: %5. هنا، ⁨%6⁩: %7. انبعاثات شبكة ⁨%1⁩ تساوي ⁨%8⁩ من شبكة ⁨%4⁩، و⁨%9⁩ مع احتساب PUE كل مكان.</translation>
    </message>
    <message>
        <source>Bought in full</source>
        <translation type="unfinished">شراء كامل</translation>
    </message>
    <message>
        <source>Spread over %1</source>
        <translation type="unfinished">موزّعة على %1</translation>
    </message>
    <message>
        <source>Electricity and maintenance</source>
        <translation type="unfinished">الكهرباء والصيانة</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation type="unfinished">التكلفة حتى الآن</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation type="unfinished">هذا السيناريو</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>equal after %1</source>
        <translation type="unfinished">تتساويان بعد %1</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation type="unfinished">الشراء</translation>
    </message>
    <message>
        <source>Electricity and maintenance never cost as much as the purchase.</source>
        <translation type="unfinished">لا تبلغ تكلفة الكهرباء والصيانة تكلفة الشراء أبدًا.</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished">%1 سنوات</translation>
    </message>
    <message>
        <source>Electricity and maintenance have cost as much as the purchase after %1.</source>
        <translation type="unfinished">تبلغ تكلفة الكهرباء والصيانة تكلفة الشراء بعد %1.</translation>
    </message>
    <message>
        <source>operation = purchase: %1</source>
        <translation type="unfinished">التشغيل = الشراء: %1</translation>
    </message>
    <message>
        <source>Bought in full, the hardware costs %1 at once; spread over %2 it costs the same after that time. </source>
        <translation type="unfinished">عند الشراء الكامل يكلّف العتاد %1 من البداية؛ وموزّعًا على %2 يكلّف القدر نفسه بعد تلك المدة. </translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation type="unfinished">التكلفة عبر الزمن</translation>
    </message>
    <message>
        <source>Carbon so far</source>
        <translation type="unfinished">الكربون حتى الآن</translation>
    </message>
    <message>
        <source>making the devices</source>
        <translation type="unfinished">تصنيع الأجهزة</translation>
    </message>
    <message>
        <source>operation = making: %1</source>
        <translation type="unfinished">التشغيل = التصنيع: %1</translation>
    </message>
    <message>
        <source>After %1 this fleet has emitted %2 here, %3 with the electricity of %4.</source>
        <translation type="unfinished">بعد %1 تكون انبعاثات هذا الأسطول %2 هنا، و⁨%3⁩ بكهرباء ⁨%4⁩.</translation>
    </message>
    <message>
        <source>Carbon over time</source>
        <translation type="unfinished">الكربون عبر الزمن</translation>
    </message>
    <message>
        <source>Cost per million served</source>
        <translation type="unfinished">تكلفة كل مليون خدمة</translation>
    </message>
    <message>
        <source>Cost per million tokens</source>
        <translation type="unfinished">تكلفة مليون رمز</translation>
    </message>
    <message>
        <source>Cost per million inferences</source>
        <translation type="unfinished">تكلفة مليون استدلال</translation>
    </message>
    <message>
        <source>Training, a million tokens</source>
        <translation type="unfinished">التدريب، مليون رمز</translation>
    </message>
    <message>
        <source>Training, a million samples</source>
        <translation type="unfinished">التدريب، مليون عيّنة</translation>
    </message>
    <message>
        <source>Cost of one served</source>
        <translation type="unfinished">تكلفة الخدمة الواحدة</translation>
    </message>
    <message>
        <source>Cost per request</source>
        <translation type="unfinished">تكلفة الطلب</translation>
    </message>
    <message>
        <source>Cost per inference</source>
        <translation type="unfinished">تكلفة الاستدلال</translation>
    </message>
    <message>
        <source>Training, one sample</source>
        <translation type="unfinished">التدريب، عيّنة واحدة</translation>
    </message>
    <message>
        <source>%1, its whole life</source>
        <translation type="unfinished">%1، العمر كاملًا</translation>
    </message>
    <message>
        <source>%1, amortised over %2</source>
        <translation type="unfinished">%1، موزّعة على %2</translation>
    </message>
    <message>
        <source>%1, bought in full</source>
        <translation type="unfinished">%1، شراء كامل</translation>
    </message>
    <message>
        <source>the device states no price</source>
        <translation type="unfinished">لا سعر مذكورًا للجهاز</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">غير معروف</translation>
    </message>
    <message>
        <source>Making the devices emitted %1: as much as %2 of operation here.</source>
        <translation type="unfinished">انبعاثات تصنيع الأجهزة %1: ما يعادل %2 من التشغيل هنا.</translation>
    </message>
    <message>
        <source>hardware over %1</source>
        <translation type="unfinished">العتاد موزّع على %1</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation type="unfinished">التكلفة، %1</translation>
    </message>
    <message>
        <source>bought in full: %1</source>
        <translation type="unfinished">شراء كامل: %1</translation>
    </message>
    <message>
        <source>hardware over %1: %2</source>
        <translation type="unfinished">العتاد موزّع على %1: %2</translation>
    </message>
    <message>
        <source>Energy, carbon and water, over %1</source>
        <translation type="unfinished">الطاقة والكربون والماء، على مدى %1</translation>
    </message>
    <message>
        <source>Cost of one, hardware over %1</source>
        <translation type="unfinished">تكلفة الواحدة، العتاد موزّع على %1</translation>
    </message>
    <message>
        <source>An accelerator for an hour</source>
        <translation type="unfinished">مسرّع لمدة ساعة</translation>
    </message>
    <message>
        <source>a lower rent would be cheaper than buying</source>
        <translation type="unfinished">استئجار بأقل من هذا أرخص من الشراء</translation>
    </message>
    <message>
        <source>Carbon of this scenario on each grid</source>
        <translation type="unfinished">كربون هذا السيناريو على كل شبكة كهرباء</translation>
    </message>
    <message>
        <source>here; %1, PUE %2</source>
        <translation type="unfinished">هنا؛ ⁨%1⁩، PUE %2</translation>
    </message>
    <message>
        <source>%1 of here, its grid alone %2; %3, PUE %4</source>
        <translation type="unfinished">⁨%1⁩ مما هنا، وشبكته وحدها ⁨%2⁩؛ ⁨%3⁩، PUE %4</translation>
    </message>
    <message>
        <source>Cost over time, bought in full</source>
        <translation type="unfinished">التكلفة عبر الزمن، شراء كامل</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished">بعد %1</translation>
    </message>
    <message>
        <source>the purchase</source>
        <translation type="unfinished">الشراء</translation>
    </message>
    <message>
        <source>spread over %1: %2; operation %3</source>
        <translation type="unfinished">موزّعة على %1: %2؛ التشغيل %3</translation>
    </message>
    <message>
        <source>%1 against %2: the grid emits %3 as much for the same electricity, and the job %4 as much once each place&apos;s own PUE counts.</source>
        <translation type="unfinished">⁨%1⁩ مقابل ⁨%2⁩: انبعاثات شبكة الكهرباء ⁨%3⁩ للكهرباء نفسها، وانبعاثات المهمة ⁨%4⁩ مع احتساب PUE كل مكان.</translation>
    </message>
    <message>
        <source>%1: all that the hardware costs over its life of %2, over what it does in that time, %3 a second (%4).</source>
        <translation type="unfinished">%1: كل ما يكلّفه العتاد على مدى عمره البالغ %2، مقسومًا على ما ينجزه في تلك المدة، %3 في الثانية (%4).</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished">%1 عن %2</translation>
    </message>
    <message>
        <source>Cost unknown: %1</source>
        <translation type="unfinished">التكلفة غير معروفة: %1</translation>
    </message>
    <message>
        <source>%1 in %2, %3 as much as in %4</source>
        <translation type="unfinished">%1 في ⁨%2⁩، أي ⁨%3⁩ مما في ⁨%4⁩</translation>
    </message>
    <message>
        <source>%1 in %2, in %3 %4 as much</source>
        <translation type="unfinished">%1 في ⁨%2⁩، وفي ⁨%3⁩ بمقدار ⁨%4⁩</translation>
    </message>
    <message>
        <source>%1 ≈ %2 (hardware over %3)</source>
        <translation type="unfinished">%1 ≈ %2 (العتاد موزّع على %3)</translation>
    </message>
    <message>
        <source>MFU %1, PUE %2, water %3</source>
        <translation type="unfinished">MFU %1، PUE %2، الماء %3</translation>
    </message>
    <message>
        <source>at MFU %1; at MFU %2: %3</source>
        <translation type="unfinished">عند MFU %1؛ وعند MFU %2: %3</translation>
    </message>
    <message>
        <source>Energy, electricity and operational carbon are counted at MFU %1, an input of this page. %2 computes MFU %3 for this scenario: entered here, it makes them %4 as much. Purchase and maintenance stay.</source>
        <translation type="unfinished">تُحسب الطاقة والكهرباء وكربون التشغيل عند MFU %1، وهي من مدخلات هذه الصفحة. تحسب صفحة «%2» لهذا السيناريو MFU %3: إذا أُدخلت هنا صارت %4 مما هو معروض. ولا يتغيّر الشراء والصيانة.</translation>
    </message>
    <message>
        <source>Energy, electricity and operational carbon are counted at MFU %1, an input of this page.</source>
        <translation type="unfinished">تُحسب الطاقة والكهرباء وكربون التشغيل عند MFU %1، وهي من مدخلات هذه الصفحة.</translation>
    </message>
    <message>
        <source>The hardware is bought in full here; the Overview counts the share of its life of %1 that is used. Set the amortisation period for the same.</source>
        <translation type="unfinished">يُحسب العتاد هنا مشترًى بالكامل؛ أما النظرة العامة فتحسب ما يُستخدم من عمره البالغ %1. اضبط مدة توزيع الشراء للحصول على القيم نفسها.</translation>
    </message>
    <message>
        <source>All of this is for %1; the training run takes %2 (Scaling). Set the duration to that for the whole run.</source>
        <translation type="unfinished">كل هذا لمدة %1؛ ويستغرق التدريب كله %2 (صفحة التوسّع). اضبط المدة على ذلك للتدريب كله.</translation>
    </message>
    <message>
        <source>Scaling counts %1 for it, at its own MFU and with the hardware spread over %2.</source>
        <translation type="unfinished">تحسب صفحة التوسّع لذلك %1، بقيمة MFU التي تحسبها وبتوزيع العتاد على %2.</translation>
    </message>
    <message>
        <source>Carbon on every grid, over %1</source>
        <translation type="unfinished">الكربون على كل شبكة خلال %1</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished">تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation type="unfinished">هل تُحفظ التغييرات في ⁨%1⁩؟</translation>
    </message>
</context>
<context>
    <name>EntryFiles</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished">تعذّرت قراءة ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 is too large for an entry.</source>
        <translation type="unfinished">⁨%1⁩ أكبر من أن يكون بندًا.</translation>
    </message>
    <message>
        <source>%1: what kind of entry this is cannot be told from its fields.</source>
        <translation type="unfinished">⁨%1⁩: لا يُعرف نوع هذا البند من حقوله.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished">تعذّرت كتابة ⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Explore</name>
    <message>
        <source>Output</source>
        <translation type="unfinished">المُخرج</translation>
    </message>
    <message>
        <source>%1 has no answer here</source>
        <translation type="unfinished">%1 بلا نتيجة هنا</translation>
    </message>
    <message>
        <source>%1 is unbounded here, so nothing can be compared with it</source>
        <translation type="unfinished">%1 غير محدود هنا، فلا يمكن مقارنة شيء به</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">السؤال</translation>
    </message>
    <message>
        <source>Which solver answers; its inputs are on the right.</source>
        <translation type="unfinished">الحلّال الذي يجيب؛ مُدخلاته في لوحة المُدخلات.</translation>
    </message>
    <message>
        <source>Assumption · %1</source>
        <translation type="unfinished">فرضية · %1</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, got %4</source>
        <translation type="unfinished">%1: المطلوب عدد صحيح من %2 إلى %3، والقيمة المعطاة %4</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">لا نتيجة</translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished">مرفوض</translation>
    </message>
</context>
<context>
    <name>FitPage</name>
    <message>
        <source>%1 %2 → %3</source>
        <translation type="unfinished">%1 ⁦%2‎ → ‎%3⁩</translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"> مع </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">لا نتيجة</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">غير معروف</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation type="unfinished">تطبيق: %1</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished">المُعامِل</translation>
    </message>
    <message>
        <source>How far each input can go before it no longer fits</source>
        <translation type="unfinished">إلى أين يصل كل مُدخل قبل ألّا تكفي الذاكرة</translation>
    </message>
    <message>
        <source>How far each input must go until it fits</source>
        <translation type="unfinished">إلى أين يجب أن يصل كل مُدخل حتى تكفي الذاكرة</translation>
    </message>
    <message>
        <source>It fits, whatever one input does</source>
        <translation type="unfinished">الذاكرة تكفي مهما تغيّر أي مُدخل بمفرده</translation>
    </message>
    <message>
        <source>It fits; the nearest edge: %1</source>
        <translation type="unfinished">الذاكرة تكفي؛ أقرب حدّ: %1</translation>
    </message>
    <message>
        <source>The smallest change that makes it fit: %1</source>
        <translation type="unfinished">أصغر تغيير تكفي به الذاكرة: %1</translation>
    </message>
    <message>
        <source>No one input, and no two, make it fit</source>
        <translation type="unfinished">لا يكفي تغيير مُدخل واحد ولا مُدخلين لتكفي الذاكرة</translation>
    </message>
    <message>
        <source>No single input makes it fit; the smallest two: %1</source>
        <translation type="unfinished">لا يكفي مُدخل واحد لتكفي الذاكرة؛ أصغر تغييرين: %1</translation>
    </message>
    <message>
        <source>Up to the edge</source>
        <translation type="unfinished">حتى الحدّ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">التغيير</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">بمقدار</translation>
    </message>
    <message>
        <source>Latency then</source>
        <translation type="unfinished">الكمون عندئذ</translation>
    </message>
    <message>
        <source>Cost then</source>
        <translation type="unfinished">التكلفة عندئذ</translation>
    </message>
    <message>
        <source>Carbon then</source>
        <translation type="unfinished">الكربون عندئذ</translation>
    </message>
    <message>
        <source>Each row is enough by itself and was solved; latency, cost and carbon are those of the whole scenario then</source>
        <translation type="unfinished">كل صف كافٍ بمفرده وقد حُسب فعلًا؛ والكمون والتكلفة والكربون هي ما للسيناريو كله عندئذ</translation>
    </message>
</context>
<context>
    <name>FormulasPage</name>
    <message>
        <source>Formula</source>
        <translation type="unfinished">الصيغة</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation type="unfinished">المعادلة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">الوحدة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">المصدر</translation>
    </message>
    <message>
        <source>Name on the command line</source>
        <translation type="unfinished">الاسم في سطر الأوامر</translation>
    </message>
    <message>
        <source>%1 formulas, each with its source</source>
        <translation type="unfinished">%1 من الصيغ، لكل منها مصدرها</translation>
    </message>
</context>
<context>
    <name>GenericPage</name>
    <message>
        <source>No fleet is chosen: this is a fleet of one device. Choose one in the zoo.</source>
        <translation type="unfinished">لم يُختر أسطول: هذا أسطول من جهاز واحد. اختر واحدًا من الحديقة.</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>%1 of the places so far.</source>
        <translation type="unfinished">%1 من المواضع حتى الآن.</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation type="unfinished">%1: لا</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation type="unfinished">%1: نعم</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">الآن</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">المنطقة</translation>
    </message>
    <message>
        <source>Share of the map</source>
        <translation type="unfinished">الحصة من الخريطة</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">لا نتيجة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation type="unfinished">من %1 إلى %2</translation>
    </message>
    <message>
        <source>on the map: %1</source>
        <translation type="unfinished">على الخريطة: %1</translation>
    </message>
    <message>
        <source>Least and largest %1</source>
        <translation type="unfinished">%1: الأدنى والأعلى</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>In %1, %2 meets %3 where %4 = %5 (%6)</source>
        <translation type="unfinished">في «%1» يتساوى «%2» مع «%3» حيث ⁨%4 = %5⁩ (%6)</translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>The least value, with its unit.</source>
        <translation type="unfinished">أدنى قيمة، مع وحدتها.</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">إلى</translation>
    </message>
    <message>
        <source>The largest value, with its unit.</source>
        <translation type="unfinished">أعلى قيمة، مع وحدتها.</translation>
    </message>
    <message>
        <source>the range goes from the smaller to the larger, got %1 to %2</source>
        <translation type="unfinished">المجال يمتد من الأصغر إلى الأكبر، والمعطى من %1 إلى %2</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished">اللون</translation>
    </message>
    <message>
        <source>Lines of equal</source>
        <translation type="unfinished">خطوط تساوي</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">لا شيء</translation>
    </message>
    <message>
        <source>Across</source>
        <translation type="unfinished">أفقيًا</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">عموديًا</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation type="unfinished">الخلايا</translation>
    </message>
    <message>
        <source>Places along each axis.</source>
        <translation type="unfinished">عدد المواضع على كل محور.</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <translation type="unfinished">&lt; %1</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <translation type="unfinished">&gt; %1</translation>
    </message>
    <message>
        <source>Map of “%1”: %2 × %3</source>
        <extracomment>A picture&apos;s title. %1 is an output as cards name it (&quot;Latency&quot;, &quot;Decode is&quot;), %2 and %3 are inputs.</extracomment>
        <translation type="unfinished">خريطة «%1»: %2 × %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished">%1 – %2</translation>
    </message>
    <message>
        <source>%1, lines of equal %2</source>
        <translation type="unfinished">%1، خطوط تساوي %2</translation>
    </message>
</context>
<context>
    <name>MemoryPage</name>
    <message>
        <source>Inference</source>
        <translation type="unfinished">الاستدلال</translation>
    </message>
    <message>
        <source>Memory per accelerator</source>
        <translation type="unfinished">الذاكرة لكل مسرّع</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Part (%1)</source>
        <translation type="unfinished">المكوّن (%1)</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished">تكفي الذاكرة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>ZeRO %1</source>
        <translation type="unfinished">ZeRO %1</translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation type="unfinished">التدريب: %1</translation>
    </message>
    <message>
        <source>What fills the memory</source>
        <translation type="unfinished">ما يملأ الذاكرة</translation>
    </message>
    <message>
        <source>To train it</source>
        <translation type="unfinished">لتدريبه</translation>
    </message>
    <message>
        <source>Activation checkpointing: what is kept for the backward pass</source>
        <translation type="unfinished">نقاط حفظ التنشيطات: ما يُحفظ للتمرير الخلفي</translation>
    </message>
    <message>
        <source>With data parallel 1 there is nobody to share with: all ZeRO stages need the same.</source>
        <translation type="unfinished">مع توازي بيانات 1 لا يوجد من يُشارَك: كل مراحل ZeRO تحتاج القدر نفسه.</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished">الخدمة</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">المتبقّي</translation>
    </message>
    <message>
        <source>What is left of the memory; 0 where it does not suffice.</source>
        <translation type="unfinished">ما يبقى من الذاكرة؛ وهو 0 حيث لا تكفي.</translation>
    </message>
    <message>
        <source>Scaling counts %1 for each accelerator, since a rank takes its samples in %2 parts. Set Gradient accumulation to %2 for the same numbers.</source>
        <translation type="unfinished">تحسب صفحة التوسع %1 لكل مسرّع، لأن الرتبة تأخذ عيّناتها على %2 من الأجزاء. اضبط تجميع التدرّجات على %2 للحصول على الأرقام نفسها.</translation>
    </message>
    <message>
        <source>Data parallel is %1 here and %2 on the scenario&apos;s fleet (Scaling), whose ranks share the state. Set Data parallel to %2 and Gradient accumulation to %3 for the same numbers.</source>
        <translation type="unfinished">توازي البيانات هنا %1 وعلى أسطول السيناريو %2 (صفحة التوسع)، حيث تتقاسم الرتب الحالة. اضبط توازي البيانات على %2 وتجميع التدرّجات على %3 للحصول على الأرقام نفسها.</translation>
    </message>
    <message>
        <source>Scaling counts %1 for each accelerator of the scenario&apos;s fleet.</source>
        <translation type="unfinished">تحسب صفحة التوسع %1 لكل مسرّع في أسطول السيناريو.</translation>
    </message>
    <message>
        <source>Data parallel is %1 here and %2 on the scenario&apos;s fleet, whose ranks share the state: Scaling counts %3 for each accelerator. Data parallel %2 and Gradient accumulation %4 here would give %5.</source>
        <translation type="unfinished">توازي البيانات هنا %1 وعلى أسطول السيناريو %2، حيث تتقاسم الرتب الحالة: تحسب صفحة التوسع %3 لكل مسرّع. أما توازي البيانات %2 وتجميع التدرّجات %4 هنا فيعطيان %5.</translation>
    </message>
    <message>
        <source>Scaling counts in another way with: %1.</source>
        <translation type="unfinished">تحسب صفحة التوسع بطريقة أخرى مع: %1.</translation>
    </message>
    <message>
        <source>Each of %1 accelerators: %2</source>
        <translation type="unfinished">لكل مسرّع من %1: %2</translation>
    </message>
    <message>
        <source>Serving: %1</source>
        <translation type="unfinished">الخدمة: %1</translation>
    </message>
</context>
<context>
    <name>MoePage</name>
    <message>
        <source>%1, batch %2 of %3 tokens over %4 accelerators</source>
        <translation type="unfinished">⁨%1⁩، دفعة %2 من %3 رمز على %4 من المسرّعات</translation>
    </message>
    <message>
        <source>Routing imbalance γ</source>
        <translation type="unfinished">اختلال التوجيه γ</translation>
    </message>
    <message>
        <source>All-to-all</source>
        <translation type="unfinished">All-to-all</translation>
    </message>
    <message>
        <source>Effective experts per token</source>
        <translation type="unfinished">الخبراء الفعليون لكل رمز</translation>
    </message>
    <message>
        <source>γ %1: %2 experts a token, %3 routed, all-to-all %4</source>
        <translation type="unfinished">γ %1: الخبراء لكل رمز %2، الموجَّه %3، all-to-all %4</translation>
    </message>
    <message>
        <source>γ %1: %2</source>
        <translation type="unfinished">γ %1: %2</translation>
    </message>
    <message>
        <source>This routing</source>
        <translation type="unfinished">هذا التوجيه</translation>
    </message>
    <message>
        <source>all experts busy</source>
        <translation type="unfinished">كل الخبراء مشغولون</translation>
    </message>
    <message>
        <source>Uneven routing stretches every all-to-all</source>
        <translation type="unfinished">التوجيه غير المتساوي يطيل كل all-to-all</translation>
    </message>
    <message>
        <source>Uneven routing makes a token wait for more experts</source>
        <translation type="unfinished">التوجيه غير المتساوي يجعل الرمز ينتظر خبراء أكثر</translation>
    </message>
    <message>
        <source>Hot expert</source>
        <translation type="unfinished">الخبير المزدحم</translation>
    </message>
    <message>
        <source>Other experts</source>
        <translation type="unfinished">الخبراء الآخرون</translation>
    </message>
    <message>
        <source>Load over the mean</source>
        <translation type="unfinished">الحِمل نسبةً إلى المتوسط</translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished">المتوسط</translation>
    </message>
    <message>
        <source>Load of each expert</source>
        <translation type="unfinished">حِمل كل خبير</translation>
    </message>
    <message>
        <source>Load of each expert: %1 of %2</source>
        <translation type="unfinished">حِمل كل خبير: %1 من %2</translation>
    </message>
    <message>
        <source>The hot expert has %1 times the mean load, each of the other %2 has %3.</source>
        <translation type="unfinished">حِمل الخبير المزدحم %1 × المتوسط، وحِمل كل من الآخرين (%2) هو %3.</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation type="unfinished">الاختلال</translation>
    </message>
    <message>
        <source>Effective experts</source>
        <translation type="unfinished">الخبراء الفعليون</translation>
    </message>
    <message>
        <source>Routed bytes</source>
        <translation type="unfinished">البايتات الموجَّهة</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished">السيناريو</translation>
    </message>
    <message>
        <source>%1 × mean</source>
        <translation type="unfinished">%1 × المتوسط</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">لا شيء</translation>
    </message>
    <message>
        <source>◂ as set</source>
        <translation type="unfinished">▸ كما ضُبط</translation>
    </message>
    <message>
        <source>routing is even</source>
        <translation type="unfinished">التوجيه متساوٍ</translation>
    </message>
    <message>
        <source>%1 against even routing</source>
        <translation type="unfinished">%1 مقارنةً بالتوجيه المتساوي</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation type="unfinished">لا شيء للإرسال</translation>
    </message>
    <message>
        <source>of %1; %2 asked for</source>
        <translation type="unfinished">من %1؛ المطلوب %2</translation>
    </message>
    <message>
        <source>times the mean</source>
        <translation type="unfinished">× المتوسط</translation>
    </message>
    <message>
        <source>One accelerator holds all experts, so nothing is sent: set Expert parallel to 2 or more for the all-to-all.</source>
        <translation type="unfinished">مسرّع واحد يضم كل الخبراء فلا يُرسَل شيء: لظهور all-to-all يُضبط توازي الخبراء على 2 أو أكثر.</translation>
    </message>
    <message>
        <source>all-to-all %1, %2</source>
        <translation type="unfinished">all-to-all %1، %2</translation>
    </message>
    <message>
        <source>no all-to-all on one accelerator</source>
        <translation type="unfinished">لا all-to-all على مسرّع واحد</translation>
    </message>
    <message>
        <source>Imbalance %1: %2 effective experts a token</source>
        <translation type="unfinished">الاختلال %1: الخبراء الفعليون لكل رمز %2</translation>
    </message>
    <message>
        <source>The all-to-all here sends the tokens of the whole batch of %1 at once, as one expert-parallel group&apos;s. In Scaling that batch is the whole fleet&apos;s: each of %2 ranks (dp × ep) sends its own micro-batch of %3 at a time, and all that it sends in a step takes %4.</source>
        <translation type="unfinished">يرسل all-to-all هنا رموز الدفعة كلها وحجمها %1 مرة واحدة، كأنها لمجموعة واحدة من توازي الخبراء. أما في صفحة التوسع فهذه دفعة الأسطول كله: ترسل كل رتبة من %2 (dp × ep) دفعتها المصغّرة وحجمها %3 في كل مرة، ويستغرق كل ما ترسله في الخطوة %4.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Run</source>
        <translation type="unfinished">التشغيل</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation type="unfinished">الخدمة</translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished">التدريب</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished">الأثر</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished">الاستكشاف</translation>
    </message>
    <message>
        <source>More walls</source>
        <translation type="unfinished">جدران أخرى</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">المكتبة</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Memory capacity</source>
        <translation type="unfinished">سعة الذاكرة</translation>
    </message>
    <message>
        <source>Compute time</source>
        <translation type="unfinished">زمن الحساب</translation>
    </message>
    <message>
        <source>Memory time</source>
        <translation type="unfinished">زمن الذاكرة</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation type="unfinished">العبء الإضافي</translation>
    </message>
    <message>
        <source>Prefill (TTFT)</source>
        <translation type="unfinished">الملء المسبق (TTFT)</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation type="unfinished">فك الترميز</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">العمل</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished">الاتصال</translation>
    </message>
    <message>
        <source>Pipeline bubble</source>
        <translation type="unfinished">فقاعة خط الأنابيب</translation>
    </message>
    <message>
        <source>Latency SLA</source>
        <translation type="unfinished">كمون SLA</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished">الميزانية</translation>
    </message>
    <message>
        <source>Carbon budget</source>
        <translation type="unfinished">ميزانية الكربون</translation>
    </message>
    <message>
        <source>Water budget</source>
        <translation type="unfinished">ميزانية الماء</translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation type="unfinished">الإنتاجية المفيدة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished">الملتزَم به</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished">100 %</translation>
    </message>
    <message>
        <source>How close each wall is (the longest binds)</source>
        <translation type="unfinished">مدى قرب كل جدار (الأطول هو المقيِّد)</translation>
    </message>
    <message>
        <source>decode: %1</source>
        <translation type="unfinished">فك الترميز: %1</translation>
    </message>
    <message>
        <source>Fits?</source>
        <translation type="unfinished">تكفي الذاكرة؟</translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished">الذاكرة تكفي</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished">الذاكرة لا تكفي</translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished">زمن الخطوة</translation>
    </message>
    <message>
        <source>Request latency</source>
        <translation type="unfinished">كمون الطلب</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished">الكمون</translation>
    </message>
    <message>
        <source>misses its SLA</source>
        <translation type="unfinished">يتجاوز SLA</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished">الإنتاجية</translation>
    </message>
    <message>
        <source>MFU %1</source>
        <translation type="unfinished">⁨MFU %1⁩</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">التكلفة</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">غير معروف</translation>
    </message>
    <message>
        <source>the device states no price</source>
        <translation type="unfinished">لا سعر مذكورًا للجهاز</translation>
    </message>
    <message>
        <source>%1; hardware over %2</source>
        <translation type="unfinished">%1؛ العتاد موزّع على %2</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation type="unfinished">الكربون</translation>
    </message>
    <message>
        <source>%1; PUE %2</source>
        <translation type="unfinished">%1؛ PUE %2</translation>
    </message>
    <message>
        <source>MTBF %1, checkpoint %2</source>
        <translation type="unfinished">MTBF %1، نقطة الحفظ %2</translation>
    </message>
    <message>
        <source>MTBF %1</source>
        <translation type="unfinished">⁨MTBF %1⁩</translation>
    </message>
    <message>
        <source>The memory does not suffice: %1 of it is asked for</source>
        <translation type="unfinished">الذاكرة لا تكفي: المطلوب %1 منها</translation>
    </message>
    <message>
        <source>%1, of the step</source>
        <translation type="unfinished">%1، من الخطوة</translation>
    </message>
    <message>
        <source>%1, of the latency</source>
        <translation type="unfinished">%1، من زمن الاستجابة</translation>
    </message>
    <message>
        <source>Share of what there is</source>
        <translation type="unfinished">الحصة من المتاح</translation>
    </message>
    <message>
        <source>It does not fit: the other numbers are as if the memory sufficed.</source>
        <translation type="unfinished">الذاكرة لا تكفي: بقية الأرقام محسوبة كما لو كفت الذاكرة.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Byte count</source>
        <translation type="unfinished">عدّ البايتات</translation>
    </message>
    <message>
        <source>First-order estimate</source>
        <translation type="unfinished">تقدير من الرتبة الأولى</translation>
    </message>
    <message>
        <source>Estimate, needs calibration</source>
        <translation type="unfinished">تقدير يحتاج إلى معايرة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">النتيجة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">القيمة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">الوحدة</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished">الأساس</translation>
    </message>
    <message>
        <source>Not applicable to this model</source>
        <translation type="unfinished">لا ينطبق على هذا النموذج</translation>
    </message>
    <message>
        <source>Needs one more input</source>
        <translation type="unfinished">ينقص مُدخل واحد</translation>
    </message>
    <message>
        <source>Input needs correction</source>
        <translation type="unfinished">مُدخل يحتاج إلى تصحيح</translation>
    </message>
    <message>
        <source>Try it with %1</source>
        <translation type="unfinished">التجربة مع %1</translation>
    </message>
    <message>
        <source>%1 on %2, batch %3, %4</source>
        <translation type="unfinished">⁨%1⁩ على ⁨%2⁩، دفعة %3، ⁨%4⁩</translation>
    </message>
    <message>
        <source>, training</source>
        <translation type="unfinished">، تدريب</translation>
    </message>
    <message>
        <source>Refined (preview, unfitted)</source>
        <translation type="unfinished">المنقّحة (معاينة، غير معايَرة)</translation>
    </message>
    <message>
        <source>Textbook</source>
        <translation type="unfinished">الكتاب المرجعي</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n edited</source>
        <translation type="unfinished">
            <numerusform>%1، دون تعديل</numerusform>
            <numerusform>%1، تعديل واحد</numerusform>
            <numerusform>%1، تعديلان</numerusform>
            <numerusform>%1، %n تعديلات</numerusform>
            <numerusform>%1، %n تعديلًا</numerusform>
            <numerusform>%1، %n تعديل</numerusform>
        </translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation type="unfinished">طلب/ث</translation>
    </message>
    <message>
        <source>samples/s</source>
        <translation type="unfinished">عيّنة/ث</translation>
    </message>
    <message>
        <source>%1: %2 (%3; MLSys·im)</source>
        <translation type="unfinished">⁨%1⁩: ⁨%2⁩ (⁨%3⁩؛ MLSys·im)</translation>
    </message>
    <message>
        <source>%1, %2 accelerators</source>
        <translation type="unfinished">%1، %2 مسرّعات</translation>
    </message>
</context>
<context>
    <name>RangesPage</name>
    <message>
        <source>Draws</source>
        <translation type="unfinished">السحوبات</translation>
    </message>
    <message>
        <source>How many; each input&apos;s range is cut into as many equal shares and drawn from once in each.</source>
        <translation type="unfinished">عدد السحوبات؛ يُقسَّم مجال كل مُدخل إلى هذا العدد من الحصص المتساوية ويُسحب مرة واحدة من كل منها.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">البذرة</translation>
    </message>
    <message>
        <source>The same seed gives the same draws, bit for bit.</source>
        <translation type="unfinished">البذرة نفسها تعطي السحوبات نفسها، بِتًّا بِبِت.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished">سحب</translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished">مع</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">لا شيء</translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>The least value, with its unit; of a normal distribution 5 % lie below.</source>
        <translation type="unfinished">أدنى قيمة، مع وحدتها؛ وفي التوزيع الطبيعي يقع 5 % دونها.</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">إلى</translation>
    </message>
    <message>
        <source>The largest value, with its unit; of a normal distribution 5 % lie above.</source>
        <translation type="unfinished">أعلى قيمة، مع وحدتها؛ وفي التوزيع الطبيعي يقع 5 % فوقها.</translation>
    </message>
    <message>
        <source>spread</source>
        <translation type="unfinished">التوزّع</translation>
    </message>
    <message>
        <source>How the values between are spread.</source>
        <translation type="unfinished">كيف تتوزّع القيم بينهما.</translation>
    </message>
    <message>
        <source>evenly</source>
        <translation type="unfinished">بانتظام</translation>
    </message>
    <message>
        <source>by factors</source>
        <translation type="unfinished">بالمضاعفات</translation>
    </message>
    <message>
        <source>most often as now</source>
        <translation type="unfinished">الأرجح كما الآن</translation>
    </message>
    <message>
        <source>normally</source>
        <translation type="unfinished">توزيع طبيعي</translation>
    </message>
    <message>
        <source>the range goes from the smaller to the larger, got %1 to %2</source>
        <translation type="unfinished">المجال يمتد من الأصغر إلى الأكبر، والمعطى من %1 إلى %2</translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation type="unfinished">أقل من 0.1 %</translation>
    </message>
    <message>
        <source>more than 99.9 %</source>
        <translation type="unfinished">أكثر من 99.9 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, median</source>
        <translation type="unfinished">%1، الوسيط</translation>
    </message>
    <message>
        <source>5–95 %: %1 … %2; now %3</source>
        <translation type="unfinished">5–95 %: من %1 إلى %2؛ الآن %3</translation>
    </message>
    <message>
        <source>fits in %1 of draws</source>
        <translation type="unfinished">الذاكرة تكفي في %1 من السحوبات</translation>
    </message>
    <message>
        <source>another one in %1 of draws</source>
        <translation type="unfinished">غيره في %1 من السحوبات</translation>
    </message>
    <message>
        <source>in all draws</source>
        <translation type="unfinished">في كل السحوبات</translation>
    </message>
    <message>
        <source>%1 %2, from %3 to %4 in 90 % of draws</source>
        <translation type="unfinished">%1 %2، من %3 إلى %4 في 90 % من السحوبات</translation>
    </message>
    <message>
        <source>fits in %1</source>
        <translation type="unfinished">الذاكرة تكفي في %1</translation>
    </message>
    <message>
        <source>never fits</source>
        <translation type="unfinished">الذاكرة لا تكفي أبدًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2 of draws</source>
        <translation type="unfinished">%1: %2 من السحوبات</translation>
    </message>
    <message>
        <source>Share of draws</source>
        <translation type="unfinished">الحصة من السحوبات</translation>
    </message>
    <message>
        <source>5 %</source>
        <translation type="unfinished">5 %</translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished">الوسيط</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation type="unfinished">95 %</translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished">الآن</translation>
    </message>
    <message>
        <source>%1 in %2 draws</source>
        <translation type="unfinished">%1 في %2 من السحوبات</translation>
    </message>
    <message>
        <source>90 % of draws</source>
        <translation type="unfinished">90 % من السحوبات</translation>
    </message>
    <message>
        <source>half of them</source>
        <translation type="unfinished">نصفها</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <translation type="unfinished">%1: %2، من %3 إلى %4</translation>
    </message>
    <message>
        <source>Change from now</source>
        <translation type="unfinished">التغيّر عن الآن</translation>
    </message>
    <message>
        <source>The %1 outputs that vary most</source>
        <translation type="unfinished">المُخرجات الأكثر تغيّرًا (%1)</translation>
    </message>
    <message>
        <source>All outputs that vary</source>
        <translation type="unfinished">كل المُخرجات المتغيّرة</translation>
    </message>
    <message>
        <source>%1 of the outputs vary with the draws; %2 first.</source>
        <translation type="unfinished">%1 من المُخرجات تتغيّر بتغيّر السحوبات؛ وأولها %2.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished">المُخرج</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">الآن</translation>
    </message>
    <message>
        <source>25 %</source>
        <translation type="unfinished">25 %</translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished">الوسيط</translation>
    </message>
    <message>
        <source>75 %</source>
        <translation type="unfinished">75 %</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished">المتوسط</translation>
    </message>
    <message>
        <source>Shares of draws</source>
        <translation type="unfinished">حصص السحوبات</translation>
    </message>
    <message>
        <source>%1 of draws are refused, the first because %2</source>
        <translation type="unfinished">%1 من السحوبات مرفوضة، وسبب أولها: %2</translation>
    </message>
    <message>
        <source>%1 is unbounded in %2 of draws</source>
        <translation type="unfinished">%1 غير محدود في %2 من السحوبات</translation>
    </message>
    <message>
        <source>Latin hypercube of %1 draws, seed %2: the same again with the same seed</source>
        <translation type="unfinished">عيّنة Latin hypercube من %1 من السحوبات، البذرة %2: البذرة نفسها تعطيها من جديد</translation>
    </message>
    <message>
        <source>it is unbounded</source>
        <translation type="unfinished">القيمة غير محدودة</translation>
    </message>
    <message>
        <source>%1 has no finite answer in any draw: %2</source>
        <translation type="unfinished">%1 بلا نتيجة منتهية في أي سحب: %2</translation>
    </message>
</context>
<context>
    <name>ReliabilityPage</name>
    <message>
        <source>Time between checkpoints</source>
        <translation type="unfinished">الزمن بين نقاط الحفظ</translation>
    </message>
    <message>
        <source>Time without progress</source>
        <translation type="unfinished">الزمن بلا تقدّم</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">الكل</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation type="unfinished">نقاط الحفظ</translation>
    </message>
    <message>
        <source>Lost work</source>
        <translation type="unfinished">العمل الضائع</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished">التعافي</translation>
    </message>
    <message>
        <source>Best, by Young and Daly</source>
        <translation type="unfinished">الأفضل، وفق Young وDaly</translation>
    </message>
    <message>
        <source>every %1: %2</source>
        <translation type="unfinished">كل %1: %2</translation>
    </message>
    <message>
        <source>The least time is wasted with a checkpoint every %1: %2, of which %3 are checkpoints, %4 lost work, %5 recovery.</source>
        <translation type="unfinished">أقل زمن مهدور مع نقطة حفظ كل %1: %2، منها %3 لنقاط الحفظ، و%4 للعمل الضائع، و%5 للتعافي.</translation>
    </message>
    <message>
        <source>How often to write a checkpoint</source>
        <translation type="unfinished">كم مرة تُكتب نقطة حفظ</translation>
    </message>
    <message>
        <source>Llama 3&apos;s rates</source>
        <translation type="unfinished">معدلات Llama 3</translation>
    </message>
    <message>
        <source>Textbook rates</source>
        <translation type="unfinished">معدلات الكتاب المرجعي</translation>
    </message>
    <message>
        <source>Rates as edited</source>
        <translation type="unfinished">المعدلات بعد التعديل</translation>
    </message>
    <message>
        <source>%1 accelerators: a failure every %2; in %3 at least one with a chance of %4</source>
        <translation type="unfinished">%1 من المسرّعات: عطل كل %2؛ وخلال %3 عطل واحد على الأقل باحتمال %4</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished">المسرّعات</translation>
    </message>
    <message>
        <source>MTBF of the fleet</source>
        <translation type="unfinished">MTBF الأسطول</translation>
    </message>
    <message>
        <source>This fleet</source>
        <translation type="unfinished">هذا الأسطول</translation>
    </message>
    <message>
        <source>every %1; a failure in %2: %3</source>
        <translation type="unfinished">كل %1؛ عطل خلال %2: %3</translation>
    </message>
    <message>
        <source>job: %1</source>
        <translation type="unfinished">المهمة: %1</translation>
    </message>
    <message>
        <source>%1 accelerators fail every %2 on average; at least one failure in %3 has a probability of %4. Ten times the accelerators fail ten times as often.</source>
        <translation type="unfinished">يتعطّل %1 من المسرّعات كل %2 في المتوسط؛ واحتمال عطل واحد على الأقل خلال %3 هو %4. عشرة أضعاف المسرّعات تتعطّل عشرة أضعاف المرات.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">التقدّم</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation type="unfinished">الأعطال</translation>
    </message>
    <message>
        <source>Work that counts</source>
        <translation type="unfinished">العمل المحتسب</translation>
    </message>
    <message>
        <source>Writing a checkpoint</source>
        <translation type="unfinished">كتابة نقطة حفظ</translation>
    </message>
    <message>
        <source>Writing %1 checkpoints, drawn as one</source>
        <translation type="unfinished">كتابة %1 من نقاط الحفظ، مرسومة كواحدة</translation>
    </message>
    <message>
        <source>Work that is lost</source>
        <translation type="unfinished">العمل الذي يضيع</translation>
    </message>
    <message>
        <source>failure %1</source>
        <translation type="unfinished">العطل %1</translation>
    </message>
    <message>
        <source>%1 of work, not yet saved</source>
        <translation type="unfinished">%1 من العمل، لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>%1 of work lost</source>
        <translation type="unfinished">ضاع %1 من العمل</translation>
    </message>
    <message>
        <source>recovery: %1</source>
        <translation type="unfinished">التعافي: %1</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation type="unfinished">الزمن منذ البداية</translation>
    </message>
    <message>
        <source>the job ends</source>
        <translation type="unfinished">انتهاء المهمة</translation>
    </message>
    <message>
        <source>One example drawn by chance, not the average: %1 failures in %2; %3 of the time is work that counts, %4 goes into checkpoints, %5 is lost, %6 is recovery.</source>
        <translation type="unfinished">مثال واحد مسحوب عشوائيًا، وليس المتوسط: %1 من الأعطال خلال %2؛ %3 من الزمن عمل محتسب، و%4 لنقاط الحفظ، و%5 ضائع، و%6 للتعافي.</translation>
    </message>
    <message>
        <source>One example, drawn by chance: %1, three times the MTBF</source>
        <translation type="unfinished">مثال واحد مسحوب عشوائيًا: %1، ثلاثة أضعاف MTBF</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished">خلال %1</translation>
    </message>
    <message>
        <source>a single device</source>
        <translation type="unfinished">جهاز واحد</translation>
    </message>
    <message>
        <source>%1 accelerators</source>
        <translation type="unfinished">%1 من المسرّعات</translation>
    </message>
    <message>
        <source>at least one %1</source>
        <translation type="unfinished">عطل واحد على الأقل %1</translation>
    </message>
    <message>
        <source>at %1 a checkpoint</source>
        <translation type="unfinished">مع %1 لكل نقطة حفظ</translation>
    </message>
    <message>
        <source>no progress: failures outrun the repairs</source>
        <translation type="unfinished">لا تقدّم: الأعطال تسبق الإصلاح</translation>
    </message>
    <message>
        <source>%1 is wasted</source>
        <translation type="unfinished">المهدور %1</translation>
    </message>
    <message>
        <source>Size of a checkpoint: %1</source>
        <translation type="unfinished">حجم نقطة الحفظ: %1</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished">نقطة الحفظ</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1 عند %2</translation>
    </message>
    <message>
        <source>Failures are counted with %1 a checkpoint, as entered; the storage would take %2, and then the best is one every %3, with a goodput of %4.</source>
        <translation type="unfinished">تُحتسب الأعطال مع %1 لكل نقطة حفظ كما أُدخل؛ أما التخزين فيستغرق %2، وعندئذ تكون الفضلى واحدة كل %3، بإنتاجية مفيدة %4.</translation>
    </message>
    <message>
        <source>At the rates of a published run this job would fail %1 times, not %2. %3</source>
        <translation type="unfinished">بمعدلات تدريب منشور تتعطّل هذه المهمة %1 من المرات لا %2. ⁨%3⁩</translation>
    </message>
    <message>
        <source>Time without progress, with a checkpoint</source>
        <translation type="unfinished">الزمن بلا تقدّم، مع نقطة حفظ</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation type="unfinished">كل %1</translation>
    </message>
    <message>
        <source>checkpoints %1, lost work %2, recovery %3</source>
        <translation type="unfinished">نقاط الحفظ %1، العمل الضائع %2، التعافي %3</translation>
    </message>
    <message>
        <source>best: %1</source>
        <translation type="unfinished">الأفضل: %1</translation>
    </message>
    <message>
        <source>MTBF of a fleet of</source>
        <translation type="unfinished">MTBF لأسطول قوامه</translation>
    </message>
    <message>
        <source>%1 failures in %2; at least one: %3</source>
        <translation type="unfinished">%1 من الأعطال خلال %2؛ واحد على الأقل: %3</translation>
    </message>
    <message>
        <source>The drawn example</source>
        <translation type="unfinished">المثال المسحوب</translation>
    </message>
    <message>
        <source>failure %1 after</source>
        <translation type="unfinished">العطل %1 بعد</translation>
    </message>
    <message>
        <source>%1 of work lost, recovered in %2, after %3 checkpoints</source>
        <translation type="unfinished">ضاع %1 من العمل، وتم التعافي في %2، بعد %3 من نقاط الحفظ</translation>
    </message>
    <message>
        <source>Checkpoint to storage</source>
        <translation type="unfinished">نقطة الحفظ إلى التخزين</translation>
    </message>
    <message>
        <source>A failure every %1 · %2 expected in %3 · goodput %4 with a checkpoint every %5</source>
        <translation type="unfinished">عطل كل %1 · المتوقع %2 خلال %3 · الإنتاجية المفيدة %4 مع نقطة حفظ كل %5</translation>
    </message>
    <message>
        <source>Time between failures against the size of the fleet</source>
        <translation type="unfinished">الزمن بين الأعطال بحسب حجم الأسطول</translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message>
        <source>replicas %1, P99 %2</source>
        <translation type="unfinished">النسخ %1، P99 %2</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished">حجم الدفعة</translation>
    </message>
    <message>
        <source>Prompt length</source>
        <translation type="unfinished">طول المطالبة</translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation type="unfinished">توازي الموترات</translation>
    </message>
    <message>
        <source>KV precision</source>
        <translation type="unfinished">دقة KV العددية</translation>
    </message>
    <message>
        <source>Target P99</source>
        <translation type="unfinished">هدف P99</translation>
    </message>
    <message>
        <source>Replicas at most</source>
        <translation type="unfinished">أقصى عدد للنسخ</translation>
    </message>
    <message>
        <source>Largest batch</source>
        <translation type="unfinished">أكبر دفعة</translation>
    </message>
    <message>
        <source>Answer length</source>
        <translation type="unfinished">طول الإجابة</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation type="unfinished">جهاز آخر</translation>
    </message>
    <message>
        <source>ZeRO stage</source>
        <translation type="unfinished">مرحلة ZeRO</translation>
    </message>
    <message>
        <source>Activation checkpointing</source>
        <translation type="unfinished">نقاط حفظ التنشيطات</translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished">كاملة</translation>
    </message>
    <message>
        <source>Data parallel</source>
        <translation type="unfinished">توازي البيانات</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished">المسرّعات</translation>
    </message>
    <message>
        <source>Pipeline parallel</source>
        <translation type="unfinished">توازي خط الأنابيب</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Bigger device</source>
        <translation type="unfinished">جهاز أكبر</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished">الدقة العددية</translation>
    </message>
    <message>
        <source>None of the changes tried here makes it fit</source>
        <translation type="unfinished">لا تغيير مما جُرِّب هنا تكفي به الذاكرة</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished">المدخلة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">النوع</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">المصدر</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">التاريخ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">السؤال</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">أُجيب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">الإجابة</translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished">المُدخل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">القيمة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pin</comment>
        <translation type="unfinished">⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>Assumptions: %1. Results are analytical estimates, not measurements. MLSys·im Desktop %2.</source>
        <translation type="unfinished">الفرضيات: %1. النتائج تقديرات تحليلية وليست قياسات. ⁨MLSys·im Desktop %2⁩.</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished">تمارين</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">المصادر</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished">تعذّرت كتابة ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>it cannot be made a folder</source>
        <translation type="unfinished">لا يمكن إنشاء مجلد هناك</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished">المُدخلات</translation>
    </message>
    <message>
        <source>What the scenario sets. Everything else is as the zoo and the defaults have it.</source>
        <translation type="unfinished">ما يحدّده السيناريو. وكل ما عداه كما في الكتالوج والقيم الافتراضية.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished">المحتويات</translation>
    </message>
</context>
<context>
    <name>RooflinePage</name>
    <message>
        <source>batch %1: %2, %3, %4</source>
        <translation type="unfinished">دفعة %1: %2، %3، %4</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">الذاكرة</translation>
    </message>
    <message>
        <source>SRAM</source>
        <translation type="unfinished">SRAM</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation type="unfinished">Flash</translation>
    </message>
    <message>
        <source>Host link</source>
        <translation type="unfinished">وصلة المضيف</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1 و%2</translation>
    </message>
    <message>
        <source>%1 peak, %2</source>
        <translation type="unfinished">ذروة ⁨%1⁩، %2</translation>
    </message>
    <message>
        <source>%1 × efficiency</source>
        <translation type="unfinished">%1 × الكفاءة</translation>
    </message>
    <message>
        <source>× efficiency %1</source>
        <translation type="unfinished">× الكفاءة %1</translation>
    </message>
    <message>
        <source>× efficiency</source>
        <translation type="unfinished">× الكفاءة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <translation type="unfinished">⁨%1⁩ (معدَّل)</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation type="unfinished">دفعة %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Arithmetic intensity</source>
        <translation type="unfinished">الكثافة الحسابية</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished">الأداء</translation>
    </message>
    <message>
        <source>Memory-bound</source>
        <translation type="unfinished">مقيّد بالذاكرة</translation>
    </message>
    <message>
        <source>Compute-bound</source>
        <translation type="unfinished">مقيّد بالحساب</translation>
    </message>
    <message>
        <source>ridge %1</source>
        <translation type="unfinished">الانكسار %1</translation>
    </message>
    <message>
        <source>datasheet ridge %1</source>
        <translation type="unfinished">انكسار ورقة البيانات %1</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation type="unfinished">Roofline</translation>
    </message>
    <message>
        <source>%1: %2, %3, intensity %4, ridge %5.</source>
        <translation type="unfinished">⁨%1⁩: %2، %3، الكثافة %4، الانكسار %5.</translation>
    </message>
    <message>
        <source>Batch 1 to %1</source>
        <translation type="unfinished">الدفعات من 1 إلى %1</translation>
    </message>
    <message>
        <source>batch 1</source>
        <translation type="unfinished">دفعة 1</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation type="unfinished">العبء الإضافي</translation>
    </message>
    <message>
        <source>At the roof</source>
        <translation type="unfinished">عند السقف</translation>
    </message>
    <message>
        <source>the roof allows %1 here</source>
        <translation type="unfinished">يسمح السقف هنا بقيمة %1</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished">حِمل العمل</translation>
    </message>
    <message>
        <source>left of the ridge</source>
        <translation type="unfinished">يسار نقطة الانكسار</translation>
    </message>
    <message>
        <source>right of the ridge</source>
        <translation type="unfinished">يمين نقطة الانكسار</translation>
    </message>
    <message>
        <source>This workload&apos;s entry states no operations, so it has no place on the intensity axis: it only moves data.</source>
        <translation type="unfinished">لا يذكر بند حِمل العمل هذا أي عمليات، فلا موضع له على محور الكثافة: إنه ينقل البيانات فقط.</translation>
    </message>
    <message>
        <source>%1, one forward pass on one device</source>
        <translation type="unfinished">%1، تمريرة أمامية واحدة على جهاز واحد</translation>
    </message>
    <message>
        <source>This page is about one device that holds all the weights, without tensor parallelism. The Serving page divides weights and KV cache over %1 devices (Tensor parallel) and says whether they fit there.</source>
        <translation type="unfinished">هذه الصفحة عن جهاز واحد يحمل كل الأوزان بلا توازي موترات. أما صفحة الخدمة فتقسّم الأوزان ومخبأ KV على %1 من الأجهزة (توازي الموترات) وتقول هل تتّسع لها.</translation>
    </message>
    <message>
        <source>One device with all the weights: %1</source>
        <translation type="unfinished">جهاز واحد يحمل كل الأوزان: %1</translation>
    </message>
</context>
<context>
    <name>ScalingPage</name>
    <message>
        <source>As set</source>
        <translation type="unfinished">كما ضُبط</translation>
    </message>
    <message>
        <source>ZeRO 0</source>
        <translation type="unfinished">ZeRO 0</translation>
    </message>
    <message>
        <source>ZeRO 3</source>
        <translation type="unfinished">ZeRO 3</translation>
    </message>
    <message>
        <source>Overlap off</source>
        <translation type="unfinished">بلا تراكب</translation>
    </message>
    <message>
        <source>Overlap on</source>
        <translation type="unfinished">مع تراكب</translation>
    </message>
    <message>
        <source>2 × micro-batches</source>
        <translation type="unfinished">2 × الدفعات المصغّرة</translation>
    </message>
    <message>
        <source>, part %1 of %2</source>
        <translation type="unfinished">، الجزء %1 من %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">الزمن</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation type="unfinished">المرحلة %1</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished">أمامي</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation type="unfinished">خلفي</translation>
    </message>
    <message>
        <source>Both in turn</source>
        <translation type="unfinished">كلاهما بالتناوب</translation>
    </message>
    <message>
        <source>dp %1 × tp %2 × pp %3</source>
        <translation type="unfinished">dp %1 × tp %2 × pp %3</translation>
    </message>
    <message>
        <source> × ep %1</source>
        <translation type="unfinished"> × ep %1</translation>
    </message>
    <message>
        <source> × cp %1</source>
        <translation type="unfinished"> × cp %1</translation>
    </message>
    <message>
        <source>Training %1 on %2 × %3</source>
        <translation type="unfinished">تدريب ⁨%1⁩ على ⁨%2 × %3⁩</translation>
    </message>
    <message>
        <source>, batch %1, %2</source>
        <translation type="unfinished">، دفعة %1، %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished">زمن الخطوة</translation>
    </message>
    <message>
        <source>Where a training step&apos;s time goes</source>
        <translation type="unfinished">أين يذهب زمن خطوة التدريب</translation>
    </message>
    <message>
        <source>%1 accelerators: %2 %3</source>
        <translation type="unfinished">%1 من المسرّعات: %2 %3</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished">المسرّعات</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation type="unfinished">الكفاءة</translation>
    </message>
    <message>
        <source>Same batch</source>
        <translation type="unfinished">الدفعة نفسها</translation>
    </message>
    <message>
        <source>efficiency with the same batch</source>
        <translation type="unfinished">الكفاءة مع الدفعة نفسها</translation>
    </message>
    <message>
        <source>Batch grows</source>
        <translation type="unfinished">الدفعة تكبر</translation>
    </message>
    <message>
        <source>efficiency with a batch that grows</source>
        <translation type="unfinished">الكفاءة مع دفعة تكبر</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation type="unfinished">MFU</translation>
    </message>
    <message>
        <source>This fleet</source>
        <translation type="unfinished">هذا الأسطول</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>one sample a rank</source>
        <translation type="unfinished">عيّنة واحدة لكل رتبة</translation>
    </message>
    <message>
        <source>Scaling efficiency is %1 on %2 accelerators and %3 on %4 with the same batch.</source>
        <translation type="unfinished">كفاءة التوسّع %1 على %2 من المسرّعات و%3 على %4 مع الدفعة نفسها.</translation>
    </message>
    <message>
        <source>Scaling efficiency as the fleet grows</source>
        <translation type="unfinished">كفاءة التوسّع مع نمو الأسطول</translation>
    </message>
    <message>
        <source>There is no pipeline: set Pipeline parallel to 2 or more to see its schedule.</source>
        <translation type="unfinished">لا خط أنابيب: لعرض جدولته يُضبط توازي خط الأنابيب على 2 أو أكثر.</translation>
    </message>
    <message>
        <source>Interleaved stages take micro-batches in rounds of %1; %2 are no whole rounds, so the bubble here is the least there can be, and no schedule is drawn.</source>
        <translation type="unfinished">تأخذ المراحل المتداخلة الدفعات المصغّرة في جولات من %1؛ و%2 لا تشكّل جولات كاملة، فالفقاعة هنا أصغر ما يمكن، ولا تُرسم الجدولة.</translation>
    </message>
    <message>
        <source>The schedule of %1 stages of %2 parts is too long to be drawn.</source>
        <translation type="unfinished">جدولة %1 من المراحل من %2 من الأجزاء أطول من أن تُرسم.</translation>
    </message>
    <message>
        <source>interleaved, %1 parts a stage</source>
        <translation type="unfinished">متداخلة، %1 من الأجزاء لكل مرحلة</translation>
    </message>
    <message>
        <source>one forward, one backward</source>
        <translation type="unfinished">تمرير أمامي ثم تمرير خلفي</translation>
    </message>
    <message>
        <source>Pipeline schedule (%1): %2 idle</source>
        <translation type="unfinished">جدولة خط الأنابيب (%1): خمول %2</translation>
    </message>
    <message>
        <source>%1 stages, %2 micro-batches: each stage is idle for %3 of the time.</source>
        <translation type="unfinished">%1 من المراحل، %2 من الدفعات المصغّرة: كل مرحلة خاملة %3 من الزمن.</translation>
    </message>
    <message>
        <source>A backward pass takes %1 times a forward pass; messages between stages and the gradient sync are left out.</source>
        <translation type="unfinished">زمن التمرير الخلفي %1 × زمن التمرير الأمامي؛ ولا تشمل الجدولة الرسائل بين المراحل ومزامنة التدرّجات.</translation>
    </message>
    <message>
        <source>Passes without a gap are drawn as one.</source>
        <translation type="unfinished">تُرسم التمريرات المتلاصقة كتمريرة واحدة.</translation>
    </message>
    <message>
        <source>%1 of %2 stages are shown.</source>
        <translation type="unfinished">المعروض %1 من %2 من المراحل.</translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation type="unfinished">الجدولة: %1</translation>
    </message>
    <message>
        <source>HFU %1</source>
        <translation type="unfinished">⁨HFU %1⁩</translation>
    </message>
    <message>
        <source>communication %1 of the step</source>
        <translation type="unfinished">الاتصال %1 من الخطوة</translation>
    </message>
    <message>
        <source>%1 stages</source>
        <translation type="unfinished">%1 من المراحل</translation>
    </message>
    <message>
        <source>no pipeline</source>
        <translation type="unfinished">لا خط أنابيب</translation>
    </message>
    <message>
        <source>%1 a step</source>
        <translation type="unfinished">%1 لكل خطوة</translation>
    </message>
    <message>
        <source>MFU %1</source>
        <translation type="unfinished">⁨MFU %1⁩</translation>
    </message>
    <message>
        <source>Step of training</source>
        <translation type="unfinished">خطوة التدريب</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">الخطوة</translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation type="unfinished">الفقاعة</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">الذاكرة</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished">تكفي الذاكرة</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">التدريب</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished">الطاقة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">التكلفة</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">ملاحظة</translation>
    </message>
    <message>
        <source>Layout, no. %1 of %2</source>
        <translation type="unfinished">التقسيم رقم %1 من %2</translation>
    </message>
    <message>
        <source>as set</source>
        <translation type="unfinished">كما ضُبط</translation>
    </message>
    <message>
        <source>%1 accelerators</source>
        <translation type="unfinished">%1 من المسرّعات</translation>
    </message>
    <message>
        <source>%1, batch grown</source>
        <translation type="unfinished">%1، دفعة مكبَّرة</translation>
    </message>
    <message>
        <source>dp × tp × pp × ep × cp</source>
        <translation type="unfinished">dp × tp × pp × ep × cp</translation>
    </message>
    <message>
        <source>dp × tp × pp</source>
        <translation type="unfinished">dp × tp × pp</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">غير معروف</translation>
    </message>
    <message>
        <source>Layout, refused</source>
        <translation type="unfinished">التقسيم، مرفوض</translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished">مرفوض</translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished">الذاكرة تكفي</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished">الذاكرة لا تكفي</translation>
    </message>
    <message>
        <source>%1: %2 a step, %3</source>
        <translation type="unfinished">⁨%1⁩: %2 لكل خطوة، %3</translation>
    </message>
    <message>
        <source>One accelerator has nobody to talk to: choose a fleet to see communication and scaling.</source>
        <translation type="unfinished">ليس للمسرّع الواحد من يتصل به: يُختار أسطول لعرض الاتصال وقابلية التوسّع.</translation>
    </message>
    <message>
        <source>for time and cost: Training tokens</source>
        <translation type="unfinished">للزمن والتكلفة: رموز التدريب</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation type="unfinished">التكلفة غير معروفة</translation>
    </message>
    <message>
        <source>Best layout of this batch</source>
        <translation type="unfinished">أفضل تقسيم لهذه الدفعة</translation>
    </message>
</context>
<context>
    <name>SceneMenu</name>
    <message>
        <source>&amp;Present from here</source>
        <translation type="unfinished">عرض من هنا (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation type="unfinished">إظهاره (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation type="unfinished">الاسم (&amp;N)…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>&amp;Caption…</source>
        <translation type="unfinished">التعليق (&amp;C)…</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished">التعليق</translation>
    </message>
    <message>
        <source>&amp;Question…</source>
        <translation type="unfinished">السؤال (&amp;Q)…</translation>
    </message>
    <message>
        <source>Question to the class</source>
        <translation type="unfinished">سؤال للصف</translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation type="unfinished">الإجابة (&amp;A)…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">الإجابة</translation>
    </message>
    <message>
        <source>&amp;Take the scenario as it is now</source>
        <translation type="unfinished">أخذ السيناريو كما هو الآن (&amp;T)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished">إلى أعلى (&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished">إلى أسفل (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished">إزالة (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation type="unfinished">عرض (&amp;P)</translation>
    </message>
    <message>
        <source>Present from the &amp;first scene</source>
        <translation type="unfinished">عرض من المشهد الأول (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add this as a scene…</source>
        <translation type="unfinished">إضافة هذا كمشهد (&amp;A)…</translation>
    </message>
    <message>
        <source>Add a scene</source>
        <translation type="unfinished">إضافة مشهد</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation type="unfinished">المشهد %1</translation>
    </message>
    <message>
        <source>&amp;Scenes</source>
        <translation type="unfinished">المشاهد (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open a deck</source>
        <translation type="unfinished">فتح عرض جاهز (&amp;O)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Scorecard</name>
    <message>
        <source>at most %1</source>
        <translation type="unfinished">%1 على الأكثر</translation>
    </message>
    <message>
        <source>%1; %2 times that</source>
        <translation type="unfinished">%1؛ %2 أضعاف ذلك</translation>
    </message>
    <message>
        <source>%1; %2 of it</source>
        <translation type="unfinished">%1؛ %2 منه</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Scorecard %1</source>
        <translation type="unfinished">بطاقة التقييم: %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">النتيجة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">القيمة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">الوحدة</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished">المطلوب</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished">الحكم</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation type="unfinished">بطاقة التقييم</translation>
    </message>
    <message>
        <source>✓ pass</source>
        <translation type="unfinished">✓ مستوفى</translation>
    </message>
    <message>
        <source>✗ fail</source>
        <translation type="unfinished">✗ غير مستوفى</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">غير مطلوب</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation type="unfinished">الجدوى</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished">الأداء</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation type="unfinished">الأثر الكلّي</translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished">زمن الخطوة</translation>
    </message>
    <message>
        <source>Request latency</source>
        <translation type="unfinished">كمون الطلب</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished">الكمون</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">الذاكرة</translation>
    </message>
    <message>
        <source>at most 100 %</source>
        <translation type="unfinished">100 % على الأكثر</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">التكلفة</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation type="unfinished">الكربون</translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished">الماء</translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation type="unfinished">الإنتاجية المفيدة</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished">%1 على الأقل</translation>
    </message>
    <message>
        <source>pass: it fits</source>
        <translation type="unfinished">مستوفى: الذاكرة تكفي</translation>
    </message>
    <message>
        <source>fail: it does not fit</source>
        <translation type="unfinished">غير مستوفى: الذاكرة لا تكفي</translation>
    </message>
    <message>
        <source>pass: %1</source>
        <translation type="unfinished">مستوفى: %1</translation>
    </message>
    <message>
        <source>fail: %1</source>
        <translation type="unfinished">غير مستوفى: %1</translation>
    </message>
    <message>
        <source>It does not fit: %1 of the memory is needed</source>
        <translation type="unfinished">الذاكرة لا تكفي: يلزم %1 من الذاكرة</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Cost with carbon at its price</source>
        <translation type="unfinished">التكلفة مع الكربون بسعره</translation>
    </message>
    <message>
        <source>The best %1</source>
        <translation type="unfinished">أفضل %1</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation type="unfinished">جبهة باريتو</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished">%1 مقابل %2</translation>
    </message>
    <message>
        <source>%1: %2 that nothing beats in both.</source>
        <translation type="unfinished">%1: %2 لا يتفوق عليها شيء في كليهما.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished">المرتبة</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation type="unfinished">تطبيق: %1</translation>
    </message>
    <message>
        <source>None of %1 keeps every limit</source>
        <translation type="unfinished">لا شيء من %1 يحترم كل الحدود</translation>
    </message>
    <message>
        <source>The best of %1: %2</source>
        <translation type="unfinished">الأفضل من %1: %2</translation>
    </message>
    <message>
        <source>Best: %1</source>
        <translation type="unfinished">الأفضل: %1</translation>
    </message>
    <message>
        <source>Within every limit</source>
        <translation type="unfinished">ضمن كل الحدود</translation>
    </message>
    <message>
        <source>of %1; %2 on the front</source>
        <translation type="unfinished">من %1؛ %2 على الجبهة</translation>
    </message>
    <message>
        <source>Out: %1 (%2)</source>
        <translation type="unfinished">المستبعد: %1 (%2)</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished">الذاكرة لا تكفي</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">البحث</translation>
    </message>
    <message>
        <source>What is tried.</source>
        <translation type="unfinished">ما يُجرَّب.</translation>
    </message>
    <message>
        <source>layouts of the fleet</source>
        <translation type="unfinished">تقسيمات الأسطول</translation>
    </message>
    <message>
        <source>devices</source>
        <translation type="unfinished">الأجهزة</translation>
    </message>
    <message>
        <source>batch sizes</source>
        <translation type="unfinished">أحجام الدفعة</translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished">الأماكن</translation>
    </message>
    <message>
        <source>Carbon price</source>
        <translation type="unfinished">سعر الكربون</translation>
    </message>
    <message>
        <source>What a tonne of CO₂e costs, on top.</source>
        <translation type="unfinished">ما يكلّفه طن CO₂e، إضافةً إلى غيره.</translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished">مقابل</translation>
    </message>
    <message>
        <source>Best by</source>
        <translation type="unfinished">الأفضل حسب</translation>
    </message>
    <message>
        <source>%1 has no batch size</source>
        <translation type="unfinished">%1 بلا حجم دفعة</translation>
    </message>
    <message>
        <source>Only where</source>
        <translation type="unfinished">فقط حيث</translation>
    </message>
    <message>
        <source>Limits, separated by semicolons: itl &lt;= 10 ms; hardware.tdp &lt; 500 W. It must fit in any case.</source>
        <translation type="unfinished">حدود تفصل بينها فاصلة منقوطة (;): itl &lt;= 10 ms; hardware.tdp &lt; 500 W. ويجب أن تكفي الذاكرة في كل الأحوال.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">عرض</translation>
    </message>
    <message>
        <source>How many of the best.</source>
        <translation type="unfinished">كم من الأفضل يُعرض.</translation>
    </message>
    <message>
        <source>a limit is an output, a sign and a value: itl &lt;= 10 ms; got %1</source>
        <translation type="unfinished">الحدّ مُخرج وعلامة وقيمة: itl &lt;= 10 ms؛ والمعطى %1</translation>
    </message>
</context>
<context>
    <name>SectionTable</name>
    <message>
        <source>Basis, remarks</source>
        <translation type="unfinished">الأساس، ملاحظات</translation>
    </message>
</context>
<context>
    <name>SeekPage</name>
    <message>
        <source>%1 from %2 %3 upwards</source>
        <translation type="unfinished">%1 بدءًا من %2 %3 فما فوق</translation>
    </message>
    <message>
        <source>%1 up to %2 %3</source>
        <translation type="unfinished">%1 حتى %2 %3</translation>
    </message>
    <message>
        <source>%1 at %2 %3</source>
        <translation type="unfinished">%1 عند %2 %3</translation>
    </message>
    <message>
        <source>%1 holds at every %2 in range</source>
        <translation type="unfinished">%1: متحقّق عند كل قيمة في مجال %2</translation>
    </message>
    <message>
        <source>%1 leaps over it: no %2 gives exactly that</source>
        <translation type="unfinished">%1: قفزة تتخطّاه، ولا قيمة تعطيه بالضبط في مجال %2</translation>
    </message>
    <message>
        <source>No %1 in range is accepted: %2</source>
        <translation type="unfinished">لا قيمة مقبولة في مجال %1: %2</translation>
    </message>
    <message>
        <source>No %1 from %2 to %3 reaches %4</source>
        <translation type="unfinished">لا قيمة في مجال %1 من %2 إلى %3 تبلغ %4</translation>
    </message>
    <message>
        <source>; the nearest is %1 at %2</source>
        <translation type="unfinished">؛ والأقرب %1 عند %2</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">ما وُجد</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">الآن</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished">الهدف %1</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation type="unfinished">%1 بدلالة %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">الحالة</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished">تكفي الذاكرة</translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished">غير مذكور</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation type="unfinished">ضبط %1 على %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>From here upwards</source>
        <translation type="unfinished">من هنا فما فوق</translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation type="unfinished">حتى هنا</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation type="unfinished">بالضبط</translation>
    </message>
    <message>
        <source>%1 (nearest)</source>
        <translation type="unfinished">%1 (الأقرب)</translation>
    </message>
    <message>
        <source>The next no longer</source>
        <translation type="unfinished">التالي لم يعد يحقّقه</translation>
    </message>
    <message>
        <source>Just below the leap</source>
        <translation type="unfinished">قبل القفزة مباشرة</translation>
    </message>
    <message>
        <source>Just above the leap</source>
        <translation type="unfinished">بعد القفزة مباشرة</translation>
    </message>
    <message>
        <source>The nearest</source>
        <translation type="unfinished">الأقرب</translation>
    </message>
    <message>
        <source>now; wanted: %1 %2</source>
        <translation type="unfinished">الآن؛ المطلوب: %1 %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation type="unfinished">الآن %1</translation>
    </message>
    <message>
        <source>%1 of %2 values were refused: %3</source>
        <translation type="unfinished">رُفضت %1 من %2 من القيم: %3</translation>
    </message>
    <message>
        <source>Bring</source>
        <translation type="unfinished">ضبط</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">إلى</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation type="unfinished">بالضبط</translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished">على الأكثر</translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished">على الأقل</translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">الهدف</translation>
    </message>
    <message>
        <source>With its unit: 1.9 ms.</source>
        <translation type="unfinished">مع وحدته: 1.9 ms.</translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished">عبر</translation>
    </message>
    <message>
        <source>Seek</source>
        <translation type="unfinished">الاستهداف</translation>
    </message>
    <message>
        <source>A target for an output, or what makes it fit.</source>
        <translation type="unfinished">هدف لمُخرج، أو ما تكفي به الذاكرة.</translation>
    </message>
    <message>
        <source>a target</source>
        <translation type="unfinished">هدف</translation>
    </message>
    <message>
        <source>how far it fits</source>
        <translation type="unfinished">إلى أي مدى تكفي الذاكرة</translation>
    </message>
    <message>
        <source>what makes it fit</source>
        <translation type="unfinished">ما تكفي به الذاكرة</translation>
    </message>
    <message>
        <source>now: %1; wanted: %2 %3</source>
        <translation type="unfinished">الآن: %1؛ المطلوب: %2 %3</translation>
    </message>
</context>
<context>
    <name>SensitivityPage</name>
    <message>
        <source>Change by</source>
        <translation type="unfinished">مقدار التغيير</translation>
    </message>
    <message>
        <source>By how much each input is made less and more; a whole number by at least 1.</source>
        <translation type="unfinished">المقدار الذي يُخفَض به كل مُدخل ويُزاد؛ وللعدد الصحيح 1 على الأقل.</translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished">غير ذلك</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation type="unfinished">بالمئة</translation>
    </message>
    <message>
        <source>More than 0 and less than 100.</source>
        <translation type="unfinished">أكثر من 0 وأقل من 100.</translation>
    </message>
    <message>
        <source>the change must be more than 0 % and less than 100 %, got %1</source>
        <translation type="unfinished">يجب أن يكون التغيير أكثر من 0 % وأقل من 100 %، والمعطى %1</translation>
    </message>
    <message>
        <source>Assumptions too</source>
        <translation type="unfinished">الفرضيات أيضًا</translation>
    </message>
    <message>
        <source>Whether the assumptions are changed like inputs.</source>
        <translation type="unfinished">هل تُغيَّر الفرضيات كما تُغيَّر المُدخلات.</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="unfinished">الأعمدة</translation>
    </message>
    <message>
        <source>How many inputs are shown, the widest first.</source>
        <translation type="unfinished">عدد المُدخلات المعروضة، الأعرض أولًا.</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation type="unfinished">خفض %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished">زيادة %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: refused, %2</source>
        <translation type="unfinished">%1: مرفوض، %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished">⁨%1⁩: ⁨%2⁩ ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation type="unfinished">تغيّر %1</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation type="unfinished">الآن: %1</translation>
    </message>
    <message>
        <source>%1 when one input changes by %2</source>
        <translation type="unfinished">%1 عند تغيير مُدخل واحد بمقدار %2</translation>
    </message>
    <message>
        <source>%1. Widest: %2.</source>
        <translation type="unfinished">%1. الأعرض: %2.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished">مرفوض</translation>
    </message>
    <message>
        <source>%1, does not fit</source>
        <translation type="unfinished">%1، الذاكرة لا تكفي</translation>
    </message>
    <message>
        <source>two regimes meet here</source>
        <translation type="unfinished">يلتقي هنا نظامان</translation>
    </message>
    <message>
        <source>less is refused: %1</source>
        <translation type="unfinished">الخفض مرفوض: %1</translation>
    </message>
    <message>
        <source>more is refused: %1</source>
        <translation type="unfinished">الزيادة مرفوضة: %1</translation>
    </message>
    <message>
        <source>it cannot be less</source>
        <translation type="unfinished">لا يقبل الخفض</translation>
    </message>
    <message>
        <source>it cannot be more</source>
        <translation type="unfinished">لا يقبل الزيادة</translation>
    </message>
    <message>
        <source>no longer fits with less</source>
        <translation type="unfinished">الخفض يجعل الذاكرة لا تكفي</translation>
    </message>
    <message>
        <source>no longer fits with more</source>
        <translation type="unfinished">الزيادة تجعل الذاكرة لا تكفي</translation>
    </message>
    <message>
        <source>fits with less</source>
        <translation type="unfinished">الذاكرة تكفي مع الخفض</translation>
    </message>
    <message>
        <source>fits with more</source>
        <translation type="unfinished">الذاكرة تكفي مع الزيادة</translation>
    </message>
    <message>
        <source>Sweep %1</source>
        <translation type="unfinished">مسح %1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished">المُدخل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">الآن</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Elasticity</source>
        <translation type="unfinished">المرونة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">ملاحظة</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">لا شيء</translation>
    </message>
    <message>
        <source>By how many per cent the answer changes for one per cent of the input.</source>
        <translation type="unfinished">نسبة تغيّر النتيجة بالمئة لكل واحد بالمئة من المُدخل.</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation type="unfinished">%1 ⁦%2‎ → ‎%3⁩</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Decode is memory-bound</comment>
        <translation type="unfinished">⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 does nothing</source>
        <translation type="unfinished">%1 بلا أثر</translation>
    </message>
    <message>
        <source>%1 makes %2 %3 better</source>
        <translation type="unfinished">مع %1، تحسّن %2 بمقدار %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished">⁨%1⁩؛ ⁨%2⁩</translation>
    </message>
    <message>
        <source>no single change of %1 makes %2 better</source>
        <translation type="unfinished">لا تغيير منفردًا بمقدار %1 يحسّن %2</translation>
    </message>
    <message>
        <source>%1 moves %2 most</source>
        <translation type="unfinished">%1 أشدّ ما يحرّك %2</translation>
    </message>
    <message>
        <source>%1 of %2 inputs have no effect</source>
        <translation type="unfinished">%1 من %2 من المُدخلات بلا أثر</translation>
    </message>
    <message>
        <source>does not fit; %1</source>
        <translation type="unfinished">الذاكرة لا تكفي؛ %1</translation>
    </message>
    <message>
        <source>Worth improving</source>
        <translation type="unfinished">يستحق التحسين</translation>
    </message>
    <message>
        <source>better, by %1: %2</source>
        <translation type="unfinished">تحسّن عبر %1: %2</translation>
    </message>
    <message>
        <source>No input changes %1 here</source>
        <translation type="unfinished">لا مُدخل يغيّر %1 هنا</translation>
    </message>
    <message>
        <source>%1 more inputs move it less</source>
        <translation type="unfinished">%1 من المُدخلات الأخرى أثرها أقل</translation>
    </message>
    <message>
        <source>%1 (%2 → %3)</source>
        <translation type="unfinished">%1 (%2 ← %3)</translation>
    </message>
    <message>
        <source>Whole numbers with an arrow change by 1, which is more than %1 of them: they stand below the others, by elasticity, and their bars do not compare</source>
        <translation type="unfinished">الأعداد الصحيحة ذات السهم تتغير بمقدار 1، وهو أكثر من %1 منها: تأتي أسفل غيرها بحسب المرونة، ولا تُقارن أعمدتها</translation>
    </message>
    <message>
        <source>changes by 1, which is more than %1</source>
        <translation type="unfinished">يتغير بمقدار 1، وهو أكثر من %1</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished">%1 أو %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1 و%2</translation>
    </message>
</context>
<context>
    <name>Served</name>
    <message>
        <source>serving, batch %1, prompts of %2 and answers of %3 tokens</source>
        <translation type="unfinished">الخدمة، دفعة %1، مطالبات من %2 رمز وإجابات من %3 رمز</translation>
    </message>
    <message>
        <source>distributed training, global batch %1</source>
        <translation type="unfinished">التدريب الموزّع، الدفعة الكلية %1</translation>
    </message>
    <message>
        <source>single-node inference, batch %1</source>
        <translation type="unfinished">الاستدلال على عقدة واحدة، دفعة %1</translation>
    </message>
    <message>
        <source>the model does not fit the memory, so nothing is served</source>
        <translation type="unfinished">ذاكرة النموذج لا تكفي، فلا شيء يُخدَم</translation>
    </message>
    <message>
        <source>it does not fit the memory, so nothing is trained</source>
        <translation type="unfinished">الذاكرة لا تكفي، فلا شيء يُدرَّب</translation>
    </message>
    <message>
        <source>the throughput entered</source>
        <translation type="unfinished">الإنتاجية المُدخَلة</translation>
    </message>
    <message>
        <source>in serving, weights and KV cache at batch %1 do not fit the memory, so nothing is served</source>
        <translation type="unfinished">في الخدمة لا تتّسع الذاكرة للأوزان ومخبأ KV عند دفعة %1، فلا شيء يُخدَم</translation>
    </message>
</context>
<context>
    <name>ServingPage</name>
    <message>
        <source>batch %1</source>
        <translation type="unfinished">دفعة %1</translation>
    </message>
    <message>
        <source>%1, %2 tokens: %3</source>
        <translation type="unfinished">%1، %2 رمز: %3</translation>
    </message>
    <message>
        <source>Prompt length</source>
        <translation type="unfinished">طول المطالبة</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished">رمز</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation type="unfinished">مخبأ KV</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation type="unfinished">هذا السيناريو</translation>
    </message>
    <message>
        <source>batch %1, %2 tokens: %3</source>
        <translation type="unfinished">دفعة %1، %2 رمز: %3</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished">المتبقي %1</translation>
    </message>
    <message>
        <source>stops fitting at %1 tokens</source>
        <translation type="unfinished">لا تكفي الذاكرة عند %1 رمز</translation>
    </message>
    <message>
        <source>Memory full</source>
        <translation type="unfinished">امتلأت الذاكرة</translation>
    </message>
    <message>
        <source>context window %1</source>
        <translation type="unfinished">نافذة السياق %1</translation>
    </message>
    <message>
        <source>A batch of %1 %2; %3 are left by the weights.</source>
        <translation type="unfinished">دفعة %1: %2؛ والمتبقي بعد الأوزان %3.</translation>
    </message>
    <message>
        <source>A batch of %1 fits at any length.</source>
        <translation type="unfinished">دفعة %1: الذاكرة تكفي لأي طول.</translation>
    </message>
    <message>
        <source>KV cache against the memory that weights leave, per accelerator</source>
        <translation type="unfinished">مخبأ KV مقابل الذاكرة المتبقية بعد الأوزان، لكل مسرّع</translation>
    </message>
    <message>
        <source>%1: %2, the roof allows %3, with its overheads %4</source>
        <translation type="unfinished">%1: %2، السقف يسمح بقيمة %3، ومع الأعباء الإضافية %4</translation>
    </message>
    <message>
        <source>Decode at batch 1 to %1</source>
        <translation type="unfinished">فك الترميز عند دفعة 1 إلى %1</translation>
    </message>
    <message>
        <source>Decode at batch %1</source>
        <translation type="unfinished">فك الترميز عند دفعة %1</translation>
    </message>
    <message>
        <source>Arithmetic intensity</source>
        <translation type="unfinished">الكثافة الحسابية</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished">الأداء</translation>
    </message>
    <message>
        <source>Roof of prefill (%1)</source>
        <translation type="unfinished">سقف الملء المسبق (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Roof of decode</source>
        <translation type="unfinished">سقف فك الترميز</translation>
    </message>
    <message>
        <source>Roof of decode (%1)</source>
        <translation type="unfinished">سقف فك الترميز (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Roof of %1: %2 × efficiency</source>
        <translation type="unfinished">سقف %1: %2 × الكفاءة</translation>
    </message>
    <message>
        <source>Memory-bound</source>
        <translation type="unfinished">مقيّد بالذاكرة</translation>
    </message>
    <message>
        <source>Compute-bound</source>
        <translation type="unfinished">مقيّد بالحساب</translation>
    </message>
    <message>
        <source>ridge %1</source>
        <translation type="unfinished">الانكسار %1</translation>
    </message>
    <message>
        <source>Prefill</source>
        <translation type="unfinished">الملء المسبق</translation>
    </message>
    <message>
        <source>prefill</source>
        <translation type="unfinished">الملء المسبق</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation type="unfinished">فك الترميز</translation>
    </message>
    <message>
        <source>decode, batch %1</source>
        <translation type="unfinished">فك الترميز، دفعة %1</translation>
    </message>
    <message>
        <source>Prefill has an intensity of %1 against a ridge of %2, decode of %3 against %4.</source>
        <translation type="unfinished">كثافة الملء المسبق %1 مقابل نقطة انكسار %2، وكثافة فك الترميز %3 مقابل %4.</translation>
    </message>
    <message>
        <source>Two phases under one roof, per accelerator</source>
        <translation type="unfinished">طوران تحت سقف واحد، لكل مسرّع</translation>
    </message>
    <message>
        <source>%1, in the shadow of the larger</source>
        <translation type="unfinished">%1، في ظل الأكبر</translation>
    </message>
    <message>
        <source>Happens at the same time and takes less: it adds nothing.</source>
        <translation type="unfinished">يحدث في الوقت نفسه ويستغرق أقل: فلا يضيف شيئًا.</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished">غير محتسب</translation>
    </message>
    <message>
        <source>The assumptions take this phase as bound by the other.</source>
        <translation type="unfinished">تعتبر الفرضيات هذا الطور مقيّدًا بالآخر.</translation>
    </message>
    <message>
        <source>compute</source>
        <translation type="unfinished">الحساب</translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished">الذاكرة</translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished">الشبكة</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation type="unfinished">العبء الإضافي</translation>
    </message>
    <message>
        <source>draft model</source>
        <translation type="unfinished">نموذج المسوّدة</translation>
    </message>
    <message>
        <source>%1: intensity</source>
        <translation type="unfinished">%1: الكثافة</translation>
    </message>
    <message>
        <source>%1: ridge</source>
        <translation type="unfinished">%1: نقطة الانكسار</translation>
    </message>
    <message>
        <source>%1: performance under the roof</source>
        <translation type="unfinished">%1: الأداء تحت السقف</translation>
    </message>
    <message>
        <source>%1: performance</source>
        <translation type="unfinished">%1: الأداء</translation>
    </message>
    <message>
        <source>Overheads and network included, per accelerator.</source>
        <translation type="unfinished">بما في ذلك الأعباء الإضافية والشبكة، لكل مسرّع.</translation>
    </message>
    <message>
        <source>Memory left by the weights</source>
        <translation type="unfinished">الذاكرة المتبقية بعد الأوزان</translation>
    </message>
    <message>
        <source>Longest prompt at batch %1</source>
        <translation type="unfinished">أطول مطالبة عند دفعة %1</translation>
    </message>
    <message>
        <source>Above it weights and cache no longer fit.</source>
        <translation type="unfinished">فوقها لا تعود الذاكرة تكفي للأوزان والمخبأ.</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation type="unfinished">TTFT</translation>
    </message>
    <message>
        <source>ITL</source>
        <translation type="unfinished">ITL</translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished">الطلب</translation>
    </message>
    <message>
        <source>answer of %1 tokens</source>
        <translation type="unfinished">إجابة من %1 رمز</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation type="unfinished">رمز/ث</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">الذاكرة</translation>
    </message>
    <message>
        <source>fits in %1</source>
        <translation type="unfinished">الذاكرة تكفي في %1</translation>
    </message>
    <message>
        <source>does not fit in %1</source>
        <translation type="unfinished">الذاكرة لا تكفي في %1</translation>
    </message>
    <message>
        <source>up to %1 tokens fit</source>
        <translation type="unfinished">تتسع حتى %1 رمز</translation>
    </message>
    <message>
        <source>no token fits</source>
        <translation type="unfinished">لا تتسع لأي رمز</translation>
    </message>
    <message>
        <source>TTFT %1, %2 · ITL %3, %4</source>
        <translation type="unfinished">TTFT %1، %2 · ITL %3، %4</translation>
    </message>
    <message>
        <source>The answer&apos;s length is not given: the pictures take %1 tokens, as the capacity solver does.</source>
        <translation type="unfinished">طول الإجابة غير مذكور: تُرسم الأشكال مع %1 رمز، كما يفعل حلّال السعة.</translation>
    </message>
    <message>
        <source>Each of %1 accelerators: %2</source>
        <translation type="unfinished">لكل مسرّع من %1: %2</translation>
    </message>
    <message>
        <source>Prefill, %1</source>
        <translation type="unfinished">الملء المسبق، %1</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation type="unfinished">%1 رمز</translation>
    </message>
    <message>
        <source>Prefill of %1 tokens: %2</source>
        <translation type="unfinished">الملء المسبق، %1 رمز: %2</translation>
    </message>
    <message>
        <source>Chunk %1 of %2, %3 tokens: %4</source>
        <translation type="unfinished">القطعة %1 من %2، %3 رمز: %4</translation>
    </message>
    <message>
        <source>chunks %1 to %2</source>
        <translation type="unfinished">القطع من %1 إلى %2</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation type="unfinished">الرمز %1</translation>
    </message>
    <message>
        <source>Tokens %1 to %2</source>
        <translation type="unfinished">الرموز من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1: %2 each</source>
        <translation type="unfinished">%1: %2 لكل منها</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation type="unfinished">نموذج المسوّدة</translation>
    </message>
    <message>
        <source>Draft token</source>
        <translation type="unfinished">رمز مسوّدة</translation>
    </message>
    <message>
        <source>Draft %1: %2</source>
        <translation type="unfinished">المسوّدة %1: %2</translation>
    </message>
    <message>
        <source>Verification: %1, %2 tokens kept on average</source>
        <translation type="unfinished">التحقّق: %1، يُحتفظ في المتوسط بعدد %2 رمز</translation>
    </message>
    <message>
        <source>drafts and verifications up to token %1</source>
        <translation type="unfinished">المسوّدات وعمليات التحقّق حتى الرمز %1</translation>
    </message>
    <message>
        <source>%1: %2 a token</source>
        <translation type="unfinished">%1: %2 لكل رمز</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished">⁨%1 × %2⁩</translation>
    </message>
    <message>
        <source>%1 on %2, batch %3, prompt %4, %5</source>
        <translation type="unfinished">⁨%1⁩ على ⁨%2⁩، دفعة %3، المطالبة %4، ⁨%5⁩</translation>
    </message>
    <message>
        <source>Prefill (%1)</source>
        <translation type="unfinished">الملء المسبق (⁨%1⁩)</translation>
    </message>
    <message>
        <source>KV cache moves</source>
        <translation type="unfinished">نقل مخبأ KV</translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished">الشبكة</translation>
    </message>
    <message>
        <source>KV cache to the decode hardware: %1</source>
        <translation type="unfinished">مخبأ KV إلى عتاد فك الترميز: %1</translation>
    </message>
    <message>
        <source>Decode (%1)</source>
        <translation type="unfinished">فك الترميز (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Decode, %1</source>
        <translation type="unfinished">فك الترميز، %1</translation>
    </message>
    <message>
        <source>Decode, %1, in blocks of %2 tokens</source>
        <translation type="unfinished">فك الترميز، %1، في كتل من %2 رمز</translation>
    </message>
    <message>
        <source>Time since the request</source>
        <translation type="unfinished">الزمن منذ الطلب</translation>
    </message>
    <message>
        <source>TTFT %1</source>
        <translation type="unfinished">⁨TTFT %1⁩</translation>
    </message>
    <message>
        <source>end %1</source>
        <translation type="unfinished">النهاية %1</translation>
    </message>
    <message>
        <source>The first token after %1, then one every %2; %3 tokens end after %4</source>
        <translation type="unfinished">الرمز الأول بعد %1، ثم رمز كل %2؛ وتنتهي %3 رمز بعد %4</translation>
    </message>
    <message>
        <source>A request: prompt of %1 tokens, answer of %2</source>
        <translation type="unfinished">طلب: مطالبة من %1 رمز، إجابة من %2</translation>
    </message>
    <message>
        <source>A request: prompt of %1 tokens, answer of %2 (assumed)</source>
        <translation type="unfinished">طلب: مطالبة من %1 رمز، إجابة من %2 (مفترضة)</translation>
    </message>
    <message>
        <source>ITL × answer</source>
        <translation type="unfinished">ITL × الإجابة</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation type="unfinished">الحساب</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation type="unfinished">العبء الإضافي</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">الزمن</translation>
    </message>
    <message>
        <source>Time to first token %1, of it compute %2, memory %3, network %4, overhead %5; time per token %6, of it compute %7, memory %8, network %9</source>
        <translation type="unfinished">الزمن حتى أول رمز %1، منه الحساب %2، الذاكرة %3، الشبكة %4، العبء الإضافي %5؛ الزمن لكل رمز %6، منه الحساب %7، الذاكرة %8، الشبكة %9</translation>
    </message>
    <message>
        <source>, overhead %1.</source>
        <translation type="unfinished">، العبء الإضافي %1.</translation>
    </message>
    <message>
        <source>What the time goes to</source>
        <translation type="unfinished">أين يذهب الزمن</translation>
    </message>
    <message>
        <source>Each step of decode reads the weights of all %1 experts here, though a token uses %2: the textbook&apos;s rule. With the assumption “%3” set to the experts that its tokens are expected to hit (Inputs panel, Assumptions), ITL is %4 instead of %5.</source>
        <translation type="unfinished">تقرأ كل خطوة من فك الترميز هنا أوزان كل الخبراء وعددهم %1، مع أن الرمز يستخدم %2: هذه قاعدة الكتاب المرجعي. وإذا ضُبطت الفرضية «%3» على الخبراء الذين يُتوقع أن تصيبهم رموزها (لوحة المُدخلات، «الفرضيات») يكون ITL ⁨%4⁩ بدلًا من ⁨%5⁩.</translation>
    </message>
    <message>
        <source>Prompt and answer are %1 tokens together, the model is stated for %2 at most: the numbers are as if it took them.</source>
        <translation type="unfinished">المطالبة والجواب معًا %1 من الرموز، والمذكور للنموذج %2 على الأكثر: الأرقام محسوبة كما لو كان يقبلها.</translation>
    </message>
    <message>
        <source>The prompt is %1 tokens long, the model is stated for %2 at most: the numbers are as if it took them.</source>
        <translation type="unfinished">طول المطالبة %1 من الرموز، والمذكور للنموذج %2 على الأكثر: الأرقام محسوبة كما لو كان يقبلها.</translation>
    </message>
    <message>
        <source>It does not fit: times and throughput are as if the memory sufficed.</source>
        <translation type="unfinished">الذاكرة لا تكفي: الأوقات والإنتاجية محسوبة كما لو كفت الذاكرة.</translation>
    </message>
</context>
<context>
    <name>ShortText</name>
    <message>
        <source>1 year</source>
        <translation type="unfinished">سنة واحدة</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished">%1 سنوات</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation type="unfinished">دون %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation type="unfinished">فوق %1</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A scenario, a lecture or a file of yours to begin with</source>
        <translation type="unfinished">سيناريو أو محاضرة أو ملف من ملفاتك للبدء</translation>
    </message>
</context>
<context>
    <name>SweepPage</name>
    <message>
        <source>Fits from %1 %2</source>
        <translation type="unfinished">الذاكرة تكفي بدءًا من %1 %2</translation>
    </message>
    <message>
        <source>No longer fits from %1 %2</source>
        <translation type="unfinished">الذاكرة لا تكفي بدءًا من %1 %2</translation>
    </message>
    <message>
        <source>%1 from %2 %3</source>
        <translation type="unfinished">%1 بدءًا من %2 %3</translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished">الذاكرة تكفي</translation>
    </message>
    <message>
        <source>no longer fits</source>
        <translation type="unfinished">لم تعد الذاكرة تكفي</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">الآن</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation type="unfinished">%1 بدلالة %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished">%1 حسب %2</translation>
    </message>
    <message>
        <source>%1 has no answer anywhere along %2.</source>
        <translation type="unfinished">%1 بلا نتيجة في أي موضع على امتداد %2.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3 along %4. %5</source>
        <translation type="unfinished">%1 من %2 إلى %3 على امتداد %4. %5</translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished">مرفوض</translation>
    </message>
    <message>
        <source>Set the scenario to this</source>
        <translation type="unfinished">ضبط السيناريو على هذا</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation type="unfinished">من %1 إلى %2</translation>
    </message>
    <message>
        <source>The table shows every %1th of the %2 points</source>
        <translation type="unfinished">يعرض الجدول نقطة واحدة من كل %1، من أصل %2 من النقاط</translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished">المُخرج</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation type="unfinished">المُخرج %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">لا شيء</translation>
    </message>
    <message>
        <source>%1 series are too many to tell apart; at most %2</source>
        <translation type="unfinished">%1 من السلاسل أكثر من أن تُميَّز؛ الحد الأقصى %2</translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished">القيم</translation>
    </message>
    <message>
        <source>How the values follow each other.</source>
        <translation type="unfinished">كيف تتوالى القيم.</translation>
    </message>
    <message>
        <source>evenly</source>
        <translation type="unfinished">بانتظام</translation>
    </message>
    <message>
        <source>by factors</source>
        <translation type="unfinished">بالمضاعفات</translation>
    </message>
    <message>
        <source>powers of two</source>
        <translation type="unfinished">قوى العدد اثنين</translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished">قائمة</translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished">القائمة</translation>
    </message>
    <message>
        <source>Values separated by commas.</source>
        <translation type="unfinished">قيم تفصل بينها فواصل (,).</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>The least value, with its unit.</source>
        <translation type="unfinished">أدنى قيمة، مع وحدتها.</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">إلى</translation>
    </message>
    <message>
        <source>The largest value, with its unit.</source>
        <translation type="unfinished">أعلى قيمة، مع وحدتها.</translation>
    </message>
    <message>
        <source>the range goes from the smaller to the larger, got %1 to %2</source>
        <translation type="unfinished">المجال يمتد من الأصغر إلى الأكبر، والمعطى من %1 إلى %2</translation>
    </message>
    <message>
        <source>factors and powers start above 0, got %1</source>
        <translation type="unfinished">المضاعفات والقوى تبدأ فوق 0، والمعطى %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished">الخطوات</translation>
    </message>
    <message>
        <source>How many values, both ends among them.</source>
        <translation type="unfinished">عدد القيم، ومنها الطرفان.</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation type="unfinished">القائمة فارغة</translation>
    </message>
    <message>
        <source>Which series</source>
        <translation type="unfinished">أي سلاسل</translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished">أيّها</translation>
    </message>
    <message>
        <source>Entries of the zoo.</source>
        <translation type="unfinished">بنود الكتالوج.</translation>
    </message>
    <message>
        <source>all of its kind</source>
        <translation type="unfinished">كل ما هو من نوعه</translation>
    </message>
    <message>
        <source>all of the zoo</source>
        <translation type="unfinished">كل الكتالوج</translation>
    </message>
    <message>
        <source>Ids of the zoo, separated by commas.</source>
        <translation type="unfinished">معرّفات من الكتالوج تفصل بينها فواصل (,).</translation>
    </message>
    <message>
        <source>Series by</source>
        <translation type="unfinished">السلاسل حسب</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished">المسح</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>series</comment>
        <translation type="unfinished">⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>ValueFormat</name>
    <message>
        <source>no value</source>
        <translation type="unfinished">لا قيمة</translation>
    </message>
    <message>
        <source>unbounded</source>
        <translation type="unfinished">غير محدود</translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished">غير مذكور</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>fits, %1 of %2%3</source>
        <translation type="unfinished">الذاكرة تكفي، %1 من %2%3</translation>
    </message>
    <message>
        <source>does not fit: %1 of %2%3</source>
        <translation type="unfinished">الذاكرة لا تكفي: %1 من %2%3</translation>
    </message>
    <message>
        <source>Memory-bound</source>
        <translation type="unfinished">مقيّد بالذاكرة</translation>
    </message>
    <message>
        <source>Compute-bound</source>
        <translation type="unfinished">مقيّد بالحساب</translation>
    </message>
    <message>
        <source>Memory-bound roof; %1 is overhead</source>
        <translation type="unfinished">سقف مقيّد بالذاكرة؛ العبء الإضافي %1</translation>
    </message>
    <message>
        <source>Compute-bound roof; %1 is overhead</source>
        <translation type="unfinished">سقف مقيّد بالحساب؛ العبء الإضافي %1</translation>
    </message>
    <message>
        <source>Inference pass: %1, %2</source>
        <translation type="unfinished">تمريرة استدلال: %1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 is overhead</source>
        <translation type="unfinished">العبء الإضافي %1</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation type="unfinished">التدريب: %1</translation>
    </message>
    <message>
        <source>This is one forward pass over one token of each sequence in the batch: no attention to earlier tokens and no KV cache, and only the weights must fit. The Serving page models a whole request: prefill, and decode with the cache.</source>
        <translation type="unfinished">هذه تمريرة أمامية واحدة على رمز واحد من كل تسلسل في الدفعة: بلا انتباه إلى الرموز السابقة وبلا مخبأ KV، ويكفي أن تتّسع الذاكرة للأوزان. أما صفحة الخدمة فتنمذج الطلب كاملًا: الملء المسبق، وفك الترميز مع المخبأ.</translation>
    </message>
    <message>
        <source>This is one forward pass over one token of each sequence in the batch, and only the weights must fit.</source>
        <translation type="unfinished">هذه تمريرة أمامية واحدة على رمز واحد من كل تسلسل في الدفعة، ويكفي أن تتّسع الذاكرة للأوزان.</translation>
    </message>
    <message>
        <source>Activations count as traffic of %1 of the weights for each sample: at this batch %2 times the weights, the larger part of the memory time. That share is an assumption (%3), which the Assumptions page lets you change.</source>
        <translation type="unfinished">تُحسب التنشيطات حركةً قدرها %1 من الأوزان لكل عيّنة: وهي عند هذه الدفعة %2 أضعاف الأوزان، أي الجزء الأكبر من زمن الذاكرة. وهذه الحصة فرضية (%3) يمكن تغييرها في صفحة الفرضيات.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>lower</source>
        <comment>case of titles</comment>
        <extracomment>Not shown. &quot;lower&quot; if a title within a sentence begins with a small letter (Memory-bound → memory-bound), as in English or Spanish; &quot;keep&quot; if not, as German nouns.</extracomment>
        <translation type="unfinished">keep</translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <extracomment>Between the items of a list in a sentence.</extracomment>
        <translation type="unfinished">، </translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>%1: a single device</source>
        <translation type="unfinished">%1: جهاز واحد</translation>
    </message>
    <message>
        <source>%1 of %2: edited here</source>
        <translation type="unfinished">%1 لدى ⁨%2⁩: عُدِّل هنا</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 لدى ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, as entered</source>
        <translation type="unfinished">%1، كما أُدخل</translation>
    </message>
    <message>
        <source>%1, default</source>
        <translation type="unfinished">%1، افتراضي</translation>
    </message>
    <message>
        <source>assumption %1</source>
        <translation type="unfinished">الفرضية: %1</translation>
    </message>
    <message>
        <source> (edited)</source>
        <translation type="unfinished"> (معدَّلة)</translation>
    </message>
    <message>
        <source>computed above</source>
        <translation type="unfinished">محسوب أعلاه</translation>
    </message>
    <message>
        <source>Equation: %1</source>
        <translation type="unfinished">المعادلة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished">افتراضي</translation>
    </message>
    <message>
        <source>Worked out for a variant of the scenario: %1</source>
        <translation type="unfinished">محسوب لحالة بديلة من السيناريو: %1</translation>
    </message>
    <message>
        <source>Click a number to see its working.</source>
        <translation type="unfinished">النقر على أي عدد يعرض خطوات حسابه.</translation>
    </message>
    <message>
        <source>There is no result to explain.</source>
        <translation type="unfinished">لا نتيجة لشرحها.</translation>
    </message>
    <message>
        <source>Read off the other results: it compares or names them and has no equation of its own.</source>
        <translation type="unfinished">تُقرأ من النتائج الأخرى: تقارن بينها أو تسمّيها، ولا معادلة خاصة بها.</translation>
    </message>
    <message>
        <source>Built from</source>
        <translation type="unfinished">مبني على</translation>
    </message>
</context>
<context>
    <name>Zoo</name>
    <message>
        <source>Datasheet</source>
        <translation type="unfinished">ورقة البيانات</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished">ورقة بحثية</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation type="unfinished">تقدير</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation type="unfinished">مشتق</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation type="unfinished">عُرف</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished">السحابة</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation type="unfinished">محطة عمل</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished">محمول</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation type="unfinished">الحافة</translation>
    </message>
    <message>
        <source>Tiny</source>
        <translation type="unfinished">متناهي الصغر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation type="unfinished">الرؤية</translation>
    </message>
    <message>
        <source>Vision and language</source>
        <translation type="unfinished">الرؤية واللغة</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished">الكلام</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished">التوصية</translation>
    </message>
    <message>
        <source>State space</source>
        <translation type="unfinished">فضاء الحالة</translation>
    </message>
    <message>
        <source>Image generation</source>
        <translation type="unfinished">توليد الصور</translation>
    </message>
    <message>
        <source>First example</source>
        <translation type="unfinished">المثال الأول</translation>
    </message>
    <message>
        <source>Lighthouse</source>
        <translation type="unfinished">المنارة</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished">الشخصية</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">الكل</translation>
    </message>
    <message>
        <source>%1 B parameters</source>
        <translation type="unfinished">%1 مليار معلمة</translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <translation type="unfinished">%1 مليون معلمة</translation>
    </message>
</context>
<context>
    <name>ZooCompare</name>
    <message>
        <source>Field</source>
        <translation type="unfinished">الحقل</translation>
    </message>
    <message>
        <source>Second ÷ first</source>
        <translation type="unfinished">الثاني ÷ الأول</translation>
    </message>
    <message>
        <source>%1 has more</source>
        <translation type="unfinished">⁨%1⁩ لديه أكثر</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>Times as much</source>
        <translation type="unfinished">عدد الأضعاف</translation>
    </message>
    <message>
        <source>equal</source>
        <translation type="unfinished">متساويان</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished">⁨%1⁩ مقابل ⁨%2⁩</translation>
    </message>
    <message>
        <source>Values of the zoo; each names its source there</source>
        <translation type="unfinished">قيم الكتالوج؛ ومصدر كل منها مذكور هناك</translation>
    </message>
    <message>
        <source>%1 against %2: %3</source>
        <translation type="unfinished">⁨%1⁩ مقابل ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>Side by side: %1</source>
        <translation type="unfinished">جنبًا إلى جنب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1: nothing that both state</source>
        <translation type="unfinished">⁨%1⁩: لا شيء يذكره كلاهما</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>ZooFields</name>
    <message>
        <source>Task</source>
        <translation type="unfinished">المهمة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished">النموذج</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished">العتاد</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished">الأسطول</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished">شبكة الكهرباء</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished">الدقة العددية</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished">الشخصية</translation>
    </message>
    <message>
        <source>SLA: latency</source>
        <translation type="unfinished">SLA: الكمون</translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <translation type="unfinished">%1 (معدَّل)</translation>
    </message>
    <message>
        <source>its own</source>
        <translation type="unfinished">خاص به</translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished">النماذج</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation type="unfinished">شبكات الكهرباء</translation>
    </message>
    <message>
        <source>Datacenters</source>
        <translation type="unfinished">مراكز البيانات</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished">العُقد</translation>
    </message>
    <message>
        <source>Fabrics</source>
        <translation type="unfinished">الأنسجة</translation>
    </message>
    <message>
        <source>Fleets</source>
        <translation type="unfinished">الأساطيل</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished">السيناريوهات</translation>
    </message>
</context>
<context>
    <name>ZooPage</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>The zoo: %1</source>
        <translation type="unfinished">الكتالوج: %1</translation>
    </message>
</context>
<context>
    <name>argument</name>
    <message>
        <source>Load</source>
        <translation type="unfinished">الحِمل</translation>
    </message>
    <message>
        <source>Length of a job</source>
        <translation type="unfinished">طول المهمة</translation>
    </message>
    <message>
        <source>Arrival rate</source>
        <translation type="unfinished">معدل الوصول</translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation type="unfinished">العيّنات في الثانية</translation>
    </message>
    <message>
        <source>Bytes of a sample</source>
        <translation type="unfinished">بايتات العيّنة</translation>
    </message>
    <message>
        <source>Data demand</source>
        <translation type="unfinished">احتياج البيانات</translation>
    </message>
    <message>
        <source>Data supply</source>
        <translation type="unfinished">إمداد البيانات</translation>
    </message>
    <message>
        <source>Storage bandwidth</source>
        <translation type="unfinished">عرض نطاق التخزين</translation>
    </message>
    <message>
        <source>Host link</source>
        <translation type="unfinished">وصلة المضيف</translation>
    </message>
    <message>
        <source>Link efficiency</source>
        <translation type="unfinished">كفاءة الوصلة</translation>
    </message>
    <message>
        <source>CPU time of a batch</source>
        <translation type="unfinished">زمن CPU للدفعة</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished">العمّال</translation>
    </message>
    <message>
        <source>CPU throughput</source>
        <translation type="unfinished">إنتاجية CPU</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished">العُقد</translation>
    </message>
    <message>
        <source>MTBF of the fleet</source>
        <translation type="unfinished">MTBF الأسطول</translation>
    </message>
    <message>
        <source>Duration of the job</source>
        <translation type="unfinished">مدة المهمة</translation>
    </message>
    <message>
        <source>Time to write a checkpoint</source>
        <translation type="unfinished">زمن كتابة نقطة حفظ</translation>
    </message>
    <message>
        <source>Time between checkpoints</source>
        <translation type="unfinished">الزمن بين نقاط الحفظ</translation>
    </message>
    <message>
        <source>Time to recover from a failure</source>
        <translation type="unfinished">زمن التعافي من عطل</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished">نقطة الحفظ</translation>
    </message>
    <message>
        <source>Write rate of all writers</source>
        <translation type="unfinished">معدل الكتابة لكل الكاتبين</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation type="unfinished">الكاتبون</translation>
    </message>
    <message>
        <source>Accelerators of a node</source>
        <translation type="unfinished">مسرّعات العقدة</translation>
    </message>
    <message>
        <source>Network cards of a node</source>
        <translation type="unfinished">بطاقات شبكة العقدة</translation>
    </message>
    <message>
        <source>Power supplies of a node</source>
        <translation type="unfinished">وحدات تغذية العقدة</translation>
    </message>
    <message>
        <source>MTTF of an accelerator</source>
        <translation type="unfinished">MTTF المسرّع</translation>
    </message>
    <message>
        <source>MTTF of a network card</source>
        <translation type="unfinished">MTTF بطاقة الشبكة</translation>
    </message>
    <message>
        <source>MTTF of a power supply</source>
        <translation type="unfinished">MTTF وحدة التغذية</translation>
    </message>
    <message>
        <source>Availability of one</source>
        <translation type="unfinished">إتاحة الواحدة</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">المكرّرات</translation>
    </message>
    <message>
        <source>Bytes written per parameter</source>
        <translation type="unfinished">البايتات المكتوبة لكل معلمة</translation>
    </message>
    <message>
        <source>KV latent rank</source>
        <translation type="unfinished">رتبة KV الكامنة</translation>
    </message>
    <message>
        <source>RoPE head size</source>
        <translation type="unfinished">حجم رأس RoPE</translation>
    </message>
    <message>
        <source>Tokens per page</source>
        <translation type="unfinished">الرموز لكل صفحة</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished">الطلبات</translation>
    </message>
    <message>
        <source>Context parallel</source>
        <translation type="unfinished">توازي السياق</translation>
    </message>
    <message>
        <source>Forward passes done again</source>
        <translation type="unfinished">التمريرات الأمامية المُعادة</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished">الرموز</translation>
    </message>
    <message>
        <source>Congestion</source>
        <translation type="unfinished">الازدحام</translation>
    </message>
    <message>
        <source>Overhead of a collective</source>
        <translation type="unfinished">العبء الإضافي لعملية جماعية</translation>
    </message>
    <message>
        <source>Weights of a shard</source>
        <translation type="unfinished">أوزان الجزء الموزّع</translation>
    </message>
    <message>
        <source>Gradients of a shard</source>
        <translation type="unfinished">تدرّجات الجزء الموزّع</translation>
    </message>
    <message>
        <source>Activations of a micro-batch</source>
        <translation type="unfinished">تنشيطات الدفعة المصغّرة</translation>
    </message>
    <message>
        <source>Message of data parallelism</source>
        <translation type="unfinished">رسالة توازي البيانات</translation>
    </message>
    <message>
        <source>Collectives a step</source>
        <translation type="unfinished">العمليات الجماعية لكل خطوة</translation>
    </message>
    <message>
        <source>Samples per micro-batch</source>
        <translation type="unfinished">العيّنات لكل دفعة مصغّرة</translation>
    </message>
    <message>
        <source>Model FLOPs of a step</source>
        <translation type="unfinished">FLOPs النموذج لكل خطوة</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">العمل</translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished">زمن الخطوة</translation>
    </message>
    <message>
        <source>Part of the time</source>
        <translation type="unfinished">جزء من الزمن</translation>
    </message>
    <message>
        <source>Bandwidth efficiency</source>
        <translation type="unfinished">كفاءة عرض النطاق</translation>
    </message>
    <message>
        <source>Passes over a layer</source>
        <translation type="unfinished">التمريرات على الطبقة</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation type="unfinished">الخبراء لكل رمز</translation>
    </message>
    <message>
        <source>Routing imbalance</source>
        <translation type="unfinished">اختلال التوجيه</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation type="unfinished">التراكب</translation>
    </message>
    <message>
        <source>Straggler factor</source>
        <translation type="unfinished">معامل التلكؤ</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation type="unfinished">الرموز في الثانية</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished">حجم الدفعة</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation type="unfinished">طول التسلسل</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished">المعلمات</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished">الطبقات</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation type="unfinished">الحجم المخفي</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation type="unfinished">رؤوس الانتباه</translation>
    </message>
    <message>
        <source>KV heads</source>
        <translation type="unfinished">رؤوس KV</translation>
    </message>
    <message>
        <source>Head size</source>
        <translation type="unfinished">حجم الرأس</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation type="unfinished">الكفاءة</translation>
    </message>
    <message>
        <source>Model FLOP utilisation</source>
        <translation type="unfinished">استخدام FLOP النموذج</translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation type="unfinished">توازي الموترات</translation>
    </message>
    <message>
        <source>Pipeline parallel</source>
        <translation type="unfinished">توازي خط الأنابيب</translation>
    </message>
    <message>
        <source>Data parallel</source>
        <translation type="unfinished">توازي البيانات</translation>
    </message>
    <message>
        <source>Expert parallel</source>
        <translation type="unfinished">توازي الخبراء</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation type="unfinished">الرتب</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished">المسرّعات</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation type="unfinished">PUE</translation>
    </message>
    <message>
        <source>Bytes per element</source>
        <translation type="unfinished">البايتات لكل عنصر</translation>
    </message>
    <message>
        <source>Operations per sample</source>
        <translation type="unfinished">العمليات لكل عيّنة</translation>
    </message>
    <message>
        <source>Peak rate</source>
        <translation type="unfinished">معدل الذروة</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished">عرض النطاق</translation>
    </message>
    <message>
        <source>Effective bandwidth</source>
        <translation type="unfinished">عرض النطاق الفعلي</translation>
    </message>
    <message>
        <source>Weight bytes</source>
        <translation type="unfinished">بايتات الأوزان</translation>
    </message>
    <message>
        <source>Memory traffic</source>
        <translation type="unfinished">حركة الذاكرة</translation>
    </message>
    <message>
        <source>Memory capacity</source>
        <translation type="unfinished">سعة الذاكرة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished">الرسالة</translation>
    </message>
    <message>
        <source>Link bandwidth</source>
        <translation type="unfinished">عرض نطاق الوصلة</translation>
    </message>
    <message>
        <source>Link latency</source>
        <translation type="unfinished">كمون الوصلة</translation>
    </message>
    <message>
        <source>TDP</source>
        <translation type="unfinished">TDP</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">الزمن</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished">النسخ</translation>
    </message>
    <message>
        <source>Spread of the service time (standard deviation over mean)</source>
        <translation type="unfinished">تشتت زمن الخدمة (الانحراف المعياري ÷ المتوسط)</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation type="unfinished">نسبة الاستخدام</translation>
    </message>
    <message>
        <source>Probability of waiting</source>
        <translation type="unfinished">احتمال الانتظار</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation type="unfinished">المئين</translation>
    </message>
    <message>
        <source>Tokens of the answer</source>
        <translation type="unfinished">رموز الإجابة</translation>
    </message>
    <message>
        <source>Active requests</source>
        <translation type="unfinished">الطلبات النشطة</translation>
    </message>
    <message>
        <source>Requests of a static batch</source>
        <translation type="unfinished">طلبات الدفعة الثابتة</translation>
    </message>
    <message>
        <source>Largest batch</source>
        <translation type="unfinished">أكبر دفعة</translation>
    </message>
    <message>
        <source>Share of a static batch that is busy</source>
        <translation type="unfinished">الحصة المشغولة من الدفعة الثابتة</translation>
    </message>
    <message>
        <source>Operations per layer and sample</source>
        <translation type="unfinished">العمليات لكل طبقة وعيّنة</translation>
    </message>
    <message>
        <source>Injection of a layer</source>
        <translation type="unfinished">حقن الطبقة</translation>
    </message>
    <message>
        <source>Compute of a layer</source>
        <translation type="unfinished">حساب الطبقة</translation>
    </message>
    <message>
        <source>Time of a pass</source>
        <translation type="unfinished">زمن التمريرة</translation>
    </message>
    <message>
        <source>Reserve over the cache</source>
        <translation type="unfinished">الاحتياطي فوق المخبأ</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation type="unfinished">الخبراء</translation>
    </message>
    <message>
        <source>Tokens in the pass</source>
        <translation type="unfinished">رموز التمريرة</translation>
    </message>
    <message>
        <source>Operations for each pair and element</source>
        <translation type="unfinished">العمليات لكل زوج وعنصر</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation type="unfinished">التمريرات</translation>
    </message>
    <message>
        <source>Activation traffic</source>
        <translation type="unfinished">حركة التنشيطات</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation type="unfinished">القدرة عند الخمول</translation>
    </message>
    <message>
        <source>Multiply-accumulates</source>
        <translation type="unfinished">عمليات الضرب والجمع</translation>
    </message>
    <message>
        <source>Operations per MAC</source>
        <translation type="unfinished">العمليات لكل MAC</translation>
    </message>
    <message>
        <source>HFU over MFU</source>
        <translation type="unfinished">HFU ÷ MFU</translation>
    </message>
    <message>
        <source>Arithmetic intensity</source>
        <translation type="unfinished">الكثافة الحسابية</translation>
    </message>
    <message>
        <source>Compression ratio</source>
        <translation type="unfinished">نسبة الضغط</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation type="unfinished">التناثر</translation>
    </message>
    <message>
        <source>Bits after quantisation</source>
        <translation type="unfinished">البتات بعد التكميم</translation>
    </message>
    <message>
        <source>Speed-up of the pattern</source>
        <translation type="unfinished">تسريع النمط</translation>
    </message>
    <message>
        <source>Change in percentage points</source>
        <translation type="unfinished">التغيّر بالنقاط المئوية</translation>
    </message>
    <message>
        <source>Scale in percentage points</source>
        <translation type="unfinished">المقياس بالنقاط المئوية</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished">المعدل</translation>
    </message>
    <message>
        <source>Slow-down</source>
        <translation type="unfinished">التباطؤ</translation>
    </message>
    <message>
        <source>Data multiplier</source>
        <translation type="unfinished">مضاعف البيانات</translation>
    </message>
    <message>
        <source>Cost of privacy</source>
        <translation type="unfinished">تكلفة الخصوصية</translation>
    </message>
    <message>
        <source>Privacy budget</source>
        <translation type="unfinished">ميزانية الخصوصية</translation>
    </message>
    <message>
        <source>Smallest privacy budget</source>
        <translation type="unfinished">أصغر ميزانية خصوصية</translation>
    </message>
    <message>
        <source>Prevalence</source>
        <translation type="unfinished">معدل الانتشار</translation>
    </message>
    <message>
        <source>Smallest prevalence</source>
        <translation type="unfinished">أصغر معدل انتشار</translation>
    </message>
    <message>
        <source>Samples needed of the group</source>
        <translation type="unfinished">العيّنات اللازمة من الفئة</translation>
    </message>
    <message>
        <source>Tokens of a reasoning step</source>
        <translation type="unfinished">رموز خطوة الاستنتاج</translation>
    </message>
    <message>
        <source>Reasoning steps</source>
        <translation type="unfinished">خطوات الاستنتاج</translation>
    </message>
    <message>
        <source>Time of a reasoning step</source>
        <translation type="unfinished">زمن خطوة الاستنتاج</translation>
    </message>
    <message>
        <source>Kernel efficiency at the reference</source>
        <translation type="unfinished">كفاءة النواة عند المرجع</translation>
    </message>
    <message>
        <source>Reference efficiency</source>
        <translation type="unfinished">الكفاءة المرجعية</translation>
    </message>
    <message>
        <source>Kernel efficiency, at most</source>
        <translation type="unfinished">كفاءة النواة القصوى</translation>
    </message>
    <message>
        <source>Share of operations in attention</source>
        <translation type="unfinished">حصة الانتباه من العمليات</translation>
    </message>
    <message>
        <source>Effective experts per token</source>
        <translation type="unfinished">الخبراء الفعليون لكل رمز</translation>
    </message>
    <message>
        <source>Stretch of the active work</source>
        <translation type="unfinished">تمدّد العمل النشط</translation>
    </message>
    <message>
        <source>Load of the hot expert, over the mean</source>
        <translation type="unfinished">حِمل الخبير المزدحم ÷ المتوسط</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation type="unfinished">فرط الاشتراك</translation>
    </message>
    <message>
        <source>Efficiency of the link</source>
        <translation type="unfinished">كفاءة الوصلة</translation>
    </message>
    <message>
        <source>Samples per rank</source>
        <translation type="unfinished">العيّنات لكل رتبة</translation>
    </message>
    <message>
        <source>Micro-batches</source>
        <translation type="unfinished">الدفعات المصغّرة</translation>
    </message>
    <message>
        <source>Virtual stages</source>
        <translation type="unfinished">المراحل الافتراضية</translation>
    </message>
    <message>
        <source>Micro-batches asked for</source>
        <translation type="unfinished">الدفعات المصغّرة المطلوبة</translation>
    </message>
    <message>
        <source>Micro-batch asked for</source>
        <translation type="unfinished">الدفعة المصغّرة المطلوبة</translation>
    </message>
    <message>
        <source>Parameters per accelerator</source>
        <translation type="unfinished">المعلمات لكل مسرّع</translation>
    </message>
    <message>
        <source>Trainable fraction</source>
        <translation type="unfinished">النسبة القابلة للتدريب</translation>
    </message>
    <message>
        <source>Ranks that share it (ZeRO)</source>
        <translation type="unfinished">الرتب المتقاسمة (ZeRO)</translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation type="unfinished">الدفعة المصغّرة</translation>
    </message>
    <message>
        <source>Layers per stage</source>
        <translation type="unfinished">الطبقات لكل مرحلة</translation>
    </message>
    <message>
        <source>Activation bytes per element</source>
        <translation type="unfinished">بايتات التنشيط لكل عنصر</translation>
    </message>
    <message>
        <source>Tokens of a sample on one rank</source>
        <translation type="unfinished">رموز العيّنة على رتبة واحدة</translation>
    </message>
    <message>
        <source>Attention bytes per score</source>
        <translation type="unfinished">بايتات الانتباه لكل درجة</translation>
    </message>
    <message>
        <source>Optimizer bytes per parameter</source>
        <translation type="unfinished">بايتات المحسِّن لكل معلمة</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished">التدرّجات</translation>
    </message>
    <message>
        <source>Buffer fraction</source>
        <translation type="unfinished">نسبة المخازن المؤقتة</translation>
    </message>
    <message>
        <source>Gradient accumulation</source>
        <translation type="unfinished">تجميع التدرّجات</translation>
    </message>
    <message>
        <source>Micro-batches in flight</source>
        <translation type="unfinished">الدفعات المصغّرة الجارية</translation>
    </message>
    <message>
        <source>Accelerators per replica</source>
        <translation type="unfinished">المسرّعات لكل نسخة</translation>
    </message>
    <message>
        <source>Latency of the part</source>
        <translation type="unfinished">كمون الجزء</translation>
    </message>
    <message>
        <source>Throughput of the part</source>
        <translation type="unfinished">إنتاجية الجزء</translation>
    </message>
    <message>
        <source>Tokens of an answer</source>
        <translation type="unfinished">رموز الإجابة</translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation type="unfinished">التكلفة الإجمالية للملكية</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished">الميزانية</translation>
    </message>
    <message>
        <source>Carbon footprint</source>
        <translation type="unfinished">البصمة الكربونية</translation>
    </message>
    <message>
        <source>Carbon budget</source>
        <translation type="unfinished">ميزانية الكربون</translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished">الماء</translation>
    </message>
    <message>
        <source>Water budget</source>
        <translation type="unfinished">ميزانية الماء</translation>
    </message>
    <message>
        <source>Least goodput</source>
        <translation type="unfinished">أدنى إنتاجية مفيدة</translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation type="unfinished">الإنتاجية المفيدة</translation>
    </message>
    <message>
        <source>Training operations</source>
        <translation type="unfinished">عمليات التدريب</translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation type="unfinished">الرموز لكل معلمة</translation>
    </message>
    <message>
        <source>Tokens to prefill</source>
        <translation type="unfinished">رموز الملء المسبق</translation>
    </message>
    <message>
        <source>Cached tokens</source>
        <translation type="unfinished">الرموز المخبّأة</translation>
    </message>
    <message>
        <source>Tokens per chunk</source>
        <translation type="unfinished">الرموز لكل قطعة</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation type="unfinished">القطع</translation>
    </message>
    <message>
        <source>Pairs of tokens that attend</source>
        <translation type="unfinished">أزواج الرموز المتبادلة الانتباه</translation>
    </message>
    <message>
        <source>Parameters a token uses</source>
        <translation type="unfinished">المعلمات التي يستخدمها الرمز</translation>
    </message>
    <message>
        <source>Tokens a step verifies</source>
        <translation type="unfinished">الرموز المتحقَّق منها لكل خطوة</translation>
    </message>
    <message>
        <source>Growth of the cache</source>
        <translation type="unfinished">نمو المخبأ</translation>
    </message>
    <message>
        <source>Share of the weights read</source>
        <translation type="unfinished">الحصة المقروءة من الأوزان</translation>
    </message>
    <message>
        <source>Acceptance rate of a draft</source>
        <translation type="unfinished">معدل قبول المسوّدة</translation>
    </message>
    <message>
        <source>Draft tokens</source>
        <translation type="unfinished">رموز المسوّدة</translation>
    </message>
    <message>
        <source>Share of the rate in one direction</source>
        <translation type="unfinished">الحصة من المعدل باتجاه واحد</translation>
    </message>
    <message>
        <source>Link bandwidth, as stated</source>
        <translation type="unfinished">عرض نطاق الوصلة المذكور</translation>
    </message>
    <message>
        <source>Bisection fraction</source>
        <translation type="unfinished">نسبة التنصيف</translation>
    </message>
    <message>
        <source>Share of the stated rate in one direction</source>
        <translation type="unfinished">الحصة من المعدل المذكور باتجاه واحد</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation type="unfinished">القفزات</translation>
    </message>
    <message>
        <source>Share of the traffic that crosses the uplink</source>
        <translation type="unfinished">حصة الحركة العابرة للوصلة الصاعدة</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished">المسافة</translation>
    </message>
    <message>
        <source>Speed of light in fibre</source>
        <translation type="unfinished">سرعة الضوء في الليف</translation>
    </message>
    <message>
        <source>Ridge point</source>
        <translation type="unfinished">نقطة الانكسار</translation>
    </message>
    <message>
        <source>Communication intensity</source>
        <translation type="unfinished">كثافة الاتصال</translation>
    </message>
    <message>
        <source>Required compute rate</source>
        <translation type="unfinished">معدل الحساب المطلوب</translation>
    </message>
    <message>
        <source>Required bandwidth</source>
        <translation type="unfinished">عرض النطاق المطلوب</translation>
    </message>
    <message>
        <source>Power of an accelerator</source>
        <translation type="unfinished">قدرة المسرّع</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished">المدة</translation>
    </message>
    <message>
        <source>IT energy</source>
        <translation type="unfinished">طاقة معدات IT</translation>
    </message>
    <message>
        <source>Facility energy</source>
        <translation type="unfinished">طاقة المنشأة</translation>
    </message>
    <message>
        <source>Carbon intensity</source>
        <translation type="unfinished">كثافة الكربون</translation>
    </message>
    <message>
        <source>Embodied carbon of a device</source>
        <translation type="unfinished">الكربون المتضمَّن في الجهاز</translation>
    </message>
    <message>
        <source>WUE</source>
        <translation type="unfinished">WUE</translation>
    </message>
    <message>
        <source>Price of an accelerator</source>
        <translation type="unfinished">سعر المسرّع</translation>
    </message>
    <message>
        <source>Infrastructure multiplier</source>
        <translation type="unfinished">مضاعف البنية التحتية</translation>
    </message>
    <message>
        <source>Purchase of the hardware</source>
        <translation type="unfinished">شراء العتاد</translation>
    </message>
    <message>
        <source>Accelerators per node</source>
        <translation type="unfinished">المسرّعات لكل عقدة</translation>
    </message>
    <message>
        <source>Served a second, at full load</source>
        <translation type="unfinished">المخدوم في الثانية، بكامل الحِمل</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation type="unfinished">سعر الكهرباء</translation>
    </message>
    <message>
        <source>Maintenance a year, share of the purchase</source>
        <translation type="unfinished">الصيانة السنوية، حصة من الشراء</translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished">السنة</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">الفترة</translation>
    </message>
    <message>
        <source>Price of data that leaves</source>
        <translation type="unfinished">سعر البيانات الصادرة</translation>
    </message>
    <message>
        <source>Share that is improved</source>
        <translation type="unfinished">الحصة المحسَّنة</translation>
    </message>
    <message>
        <source>Its speed-up</source>
        <translation type="unfinished">تسريعها</translation>
    </message>
    <message>
        <source>Serial share</source>
        <translation type="unfinished">الحصة التسلسلية</translation>
    </message>
    <message>
        <source>Scaling efficiency</source>
        <translation type="unfinished">كفاءة التوسّع</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished">العمليات</translation>
    </message>
</context>
<context>
    <name>assumption</name>
    <message>
        <source>Reference efficiency</source>
        <translation type="unfinished">الكفاءة المرجعية</translation>
    </message>
    <message>
        <source>The efficiency at which the values here hold; others scale with it.</source>
        <translation type="unfinished">الكفاءة التي تصح عندها القيم هنا؛ وتتناسب معها غيرها.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished">الانتباه</translation>
    </message>
    <message>
        <source>Unfused: bound by memory.</source>
        <translation type="unfinished">غير مدمج: مقيّد بالذاكرة.</translation>
    </message>
    <message>
        <source>Fused attention</source>
        <translation type="unfinished">الانتباه المدمج</translation>
    </message>
    <message>
        <source>Tiled so that the score matrix stays on the chip.</source>
        <translation type="unfinished">مقسّم إلى بلاطات بحيث تبقى مصفوفة الدرجات على الشريحة.</translation>
    </message>
    <message>
        <source>Fused attention, at most</source>
        <translation type="unfinished">الانتباه المدمج، الحد الأقصى</translation>
    </message>
    <message>
        <source>Feed-forward layers</source>
        <translation type="unfinished">طبقات التغذية الأمامية</translation>
    </message>
    <message>
        <source>Large matrix products.</source>
        <translation type="unfinished">جداءات مصفوفات كبيرة.</translation>
    </message>
    <message>
        <source>Feed-forward layers, at most</source>
        <translation type="unfinished">طبقات التغذية الأمامية، الحد الأقصى</translation>
    </message>
    <message>
        <source>Convolutions</source>
        <translation type="unfinished">الالتفافات</translation>
    </message>
    <message>
        <source>Convolutions, at most</source>
        <translation type="unfinished">الالتفافات، الحد الأقصى</translation>
    </message>
    <message>
        <source>Other kernels</source>
        <translation type="unfinished">نوى أخرى</translation>
    </message>
    <message>
        <source>Normalisation, embedding, element-wise.</source>
        <translation type="unfinished">التطبيع والتضمين والعمليات على العناصر.</translation>
    </message>
    <message>
        <source>Bisection of a dragonfly</source>
        <translation type="unfinished">تنصيف Dragonfly</translation>
    </message>
    <message>
        <source>Share of full bisection.</source>
        <translation type="unfinished">الحصة من التنصيف الكامل.</translation>
    </message>
    <message>
        <source>Hops of a fat tree</source>
        <translation type="unfinished">قفزات الشجرة السمينة</translation>
    </message>
    <message>
        <source>Switches on an average path.</source>
        <translation type="unfinished">المبدّلات على مسار متوسط.</translation>
    </message>
    <message>
        <source>Hops of a dragonfly</source>
        <translation type="unfinished">قفزات Dragonfly</translation>
    </message>
    <message>
        <source>8-bit floating point</source>
        <translation type="unfinished">فاصلة عائمة بـ 8 بتات</translation>
    </message>
    <message>
        <source>Change of the score in percentage points.</source>
        <translation type="unfinished">تغيّر الدرجة بالنقاط المئوية.</translation>
    </message>
    <message>
        <source>8-bit integer</source>
        <translation type="unfinished">عدد صحيح بـ 8 بتات</translation>
    </message>
    <message>
        <source>4 to 7 bits</source>
        <translation type="unfinished">من 4 إلى 7 بتات</translation>
    </message>
    <message>
        <source>Below 4 bits</source>
        <translation type="unfinished">أقل من 4 بتات</translation>
    </message>
    <message>
        <source>Pruning up to half</source>
        <translation type="unfinished">التقليم حتى النصف</translation>
    </message>
    <message>
        <source>Pruning beyond half, scale</source>
        <translation type="unfinished">التقليم فوق النصف، المقياس</translation>
    </message>
    <message>
        <source>Change of the score is scale·e^(rate·s) percentage points at sparsity s.</source>
        <translation type="unfinished">تغيّر الدرجة هو المقياس·e^(المعدل·s) نقطة مئوية عند التناثر s.</translation>
    </message>
    <message>
        <source>Pruning beyond half, rate</source>
        <translation type="unfinished">التقليم فوق النصف، المعدل</translation>
    </message>
    <message>
        <source>2:4 sparsity</source>
        <translation type="unfinished">تناثر 2:4</translation>
    </message>
    <message>
        <source>Speed-up of matrix products on sparse tensor cores.</source>
        <translation type="unfinished">تسريع جداءات المصفوفات على نوى الموترات المتناثرة.</translation>
    </message>
    <message>
        <source>Cost of privacy</source>
        <translation type="unfinished">تكلفة الخصوصية</translation>
    </message>
    <message>
        <source>Slow-down of private training is 1 + factor/ε.</source>
        <translation type="unfinished">تباطؤ التدريب الخاص هو 1 + المُعامِل/ε.</translation>
    </message>
    <message>
        <source>Smallest ε</source>
        <translation type="unfinished">أصغر ε</translation>
    </message>
    <message>
        <source>Below it the estimate does not grow.</source>
        <translation type="unfinished">دونها لا يزداد التقدير.</translation>
    </message>
    <message>
        <source>Smallest prevalence</source>
        <translation type="unfinished">أصغر معدل انتشار</translation>
    </message>
    <message>
        <source>Operations per MAC</source>
        <translation type="unfinished">العمليات لكل MAC</translation>
    </message>
    <message>
        <source>Vision and tiny models record multiply-accumulates. The seeds count each as one operation; the field counts two.</source>
        <translation type="unfinished">تسجّل نماذج الرؤية والنماذج متناهية الصغر عمليات الضرب والجمع. تعدّ البيانات الأصلية كلًّا منها عملية واحدة؛ ويعدّها أهل المجال عمليتين.</translation>
    </message>
    <message>
        <source>Default efficiency η</source>
        <translation type="unfinished">الكفاءة الافتراضية η</translation>
    </message>
    <message>
        <source>Share of the peak rate where an input gives none.</source>
        <translation type="unfinished">الحصة من معدل الذروة حيث لا يحددها مُدخل.</translation>
    </message>
    <message>
        <source>Efficiency of a prefill</source>
        <translation type="unfinished">كفاءة الملء المسبق</translation>
    </message>
    <message>
        <source>η of prompt processing; absent: the default efficiency.</source>
        <translation type="unfinished">η معالجة المطالبة؛ إن غابت: الكفاءة الافتراضية.</translation>
    </message>
    <message>
        <source>Efficiency of dense training</source>
        <translation type="unfinished">كفاءة التدريب الكثيف</translation>
    </message>
    <message>
        <source>η of the training step of a dense transformer; absent: the default efficiency.</source>
        <translation type="unfinished">η خطوة تدريب محوِّل كثيف؛ إن غابت: الكفاءة الافتراضية.</translation>
    </message>
    <message>
        <source>Efficiency of MoE training</source>
        <translation type="unfinished">كفاءة تدريب MoE</translation>
    </message>
    <message>
        <source>η of the training step of a mixture of experts; absent: the default efficiency.</source>
        <translation type="unfinished">η خطوة تدريب مزيج خبراء؛ إن غابت: الكفاءة الافتراضية.</translation>
    </message>
    <message>
        <source>Efficiency of CNN inference</source>
        <translation type="unfinished">كفاءة استدلال CNN</translation>
    </message>
    <message>
        <source>η of convolutional inference; absent: the default efficiency.</source>
        <translation type="unfinished">η الاستدلال الالتفافي؛ إن غابت: الكفاءة الافتراضية.</translation>
    </message>
    <message>
        <source>Efficiency of CNN training</source>
        <translation type="unfinished">كفاءة تدريب CNN</translation>
    </message>
    <message>
        <source>η of convolutional training; absent: the default efficiency.</source>
        <translation type="unfinished">η التدريب الالتفافي؛ إن غابت: الكفاءة الافتراضية.</translation>
    </message>
    <message>
        <source>Efficiency of a microcontroller</source>
        <translation type="unfinished">كفاءة المتحكّم الدقيق</translation>
    </message>
    <message>
        <source>η of inference on a device of the tiny tier; absent: the default efficiency.</source>
        <translation type="unfinished">η الاستدلال على جهاز من الفئة متناهية الصغر؛ إن غابت: الكفاءة الافتراضية.</translation>
    </message>
    <message>
        <source>Bandwidth efficiency</source>
        <translation type="unfinished">كفاءة عرض النطاق</translation>
    </message>
    <message>
        <source>Share of the stated bandwidth that a kernel reaches.</source>
        <translation type="unfinished">الحصة التي تبلغها النواة من عرض النطاق المذكور.</translation>
    </message>
    <message>
        <source>Activation traffic</source>
        <translation type="unfinished">حركة التنشيطات</translation>
    </message>
    <message>
        <source>Bytes moved per sample beside the weights, as a share of the weight bytes.</source>
        <translation type="unfinished">البايتات المنقولة لكل عيّنة عدا الأوزان، كحصة من بايتات الأوزان.</translation>
    </message>
    <message>
        <source>Activation traffic of a transformer</source>
        <translation type="unfinished">حركة تنشيطات المحوِّل</translation>
    </message>
    <message>
        <source>The same for transformers, whose activations of a token are small beside the weights; absent: the general value.</source>
        <translation type="unfinished">القيمة نفسها للمحوِّلات التي تصغر تنشيطات رمزها أمام الأوزان؛ إن غابت: القيمة العامة.</translation>
    </message>
    <message>
        <source>Overhead per layer</source>
        <translation type="unfinished">العبء الإضافي لكل طبقة</translation>
    </message>
    <message>
        <source>Launch and framework time for each layer of a pass.</source>
        <translation type="unfinished">زمن الإطلاق وإطار العمل لكل طبقة في التمريرة.</translation>
    </message>
    <message>
        <source>Overhead of a training layer</source>
        <translation type="unfinished">العبء الإضافي لطبقة التدريب</translation>
    </message>
    <message>
        <source>Times the overhead per layer: forward pass, backward pass and update.</source>
        <translation type="unfinished">عدد أضعاف العبء الإضافي لكل طبقة: التمرير الأمامي والتمرير الخلفي والتحديث.</translation>
    </message>
    <message>
        <source>Overhead of a decode step</source>
        <translation type="unfinished">العبء الإضافي لخطوة فك الترميز</translation>
    </message>
    <message>
        <source>Fixed time of each decode step beside the roofline: scheduling, sampling, synchronisation.</source>
        <translation type="unfinished">زمن ثابت لكل خطوة فك ترميز إلى جانب Roofline: الجدولة وأخذ العيّنات والمزامنة.</translation>
    </message>
    <message>
        <source>Overhead of a collective</source>
        <translation type="unfinished">العبء الإضافي لعملية جماعية</translation>
    </message>
    <message>
        <source>Fixed time of each collective operation beside its messages.</source>
        <translation type="unfinished">زمن ثابت لكل عملية جماعية إلى جانب رسائلها.</translation>
    </message>
    <message>
        <source>HFU over MFU</source>
        <translation type="unfinished">HFU ÷ MFU</translation>
    </message>
    <message>
        <source>Hardware operations per model operation in inference (padding, recomputation).</source>
        <translation type="unfinished">عمليات العتاد لكل عملية من عمليات النموذج في الاستدلال (الحشو وإعادة الحساب).</translation>
    </message>
    <message>
        <source>Rate of an unlisted precision</source>
        <translation type="unfinished">معدل دقة عددية غير مذكورة</translation>
    </message>
    <message>
        <source>What stands in where a device lists no rate for the precision.</source>
        <translation type="unfinished">البديل حيث لا يذكر الجهاز معدلًا للدقة العددية.</translation>
    </message>
    <message>
        <source>Traffic of a spill</source>
        <translation type="unfinished">حركة الفائض</translation>
    </message>
    <message>
        <source>What comes over the host link when weights exceed the memory.</source>
        <translation type="unfinished">ما يعبر وصلة المضيف عندما تتجاوز الأوزان الذاكرة.</translation>
    </message>
    <message>
        <source>Roof of a prefill</source>
        <translation type="unfinished">سقف الملء المسبق</translation>
    </message>
    <message>
        <source>Whether reading the weights can bound a short prompt.</source>
        <translation type="unfinished">هل يمكن أن تقيّد قراءة الأوزان مطالبة قصيرة.</translation>
    </message>
    <message>
        <source>Roof of a decode step</source>
        <translation type="unfinished">سقف خطوة فك الترميز</translation>
    </message>
    <message>
        <source>Whether arithmetic can bound a large batch.</source>
        <translation type="unfinished">هل يمكن أن يقيّد الحساب دفعة كبيرة.</translation>
    </message>
    <message>
        <source>Attention of a prefill</source>
        <translation type="unfinished">انتباه الملء المسبق</translation>
    </message>
    <message>
        <source>All pairs of tokens, or the half below the diagonal that a causal kernel computes.</source>
        <translation type="unfinished">كل أزواج الرموز، أو النصف الواقع تحت القطر الذي تحسبه نواة سببية.</translation>
    </message>
    <message>
        <source>Weights a mixture reads</source>
        <translation type="unfinished">الأوزان التي يقرؤها المزيج</translation>
    </message>
    <message>
        <source>All experts in every step, or those its tokens are expected to hit.</source>
        <translation type="unfinished">كل الخبراء في كل خطوة، أو من يُتوقع أن تصيبهم رموزها.</translation>
    </message>
    <message>
        <source>Cache a decode step reads</source>
        <translation type="unfinished">المخبأ الذي تقرؤه خطوة فك الترميز</translation>
    </message>
    <message>
        <source>Of the prompt, or also of half the answer, its average over the answer.</source>
        <translation type="unfinished">مخبأ المطالبة، أو معه نصف الإجابة، وهو متوسطه على مدى الإجابة.</translation>
    </message>
    <message>
        <source>Prefill takes capacity</source>
        <translation type="unfinished">الملء المسبق يأخذ من السعة</translation>
    </message>
    <message>
        <source>Whether a replica loses the time of its prefills when requests per second are counted.</source>
        <translation type="unfinished">هل تخسر النسخة زمن الملء المسبق عند احتساب الطلبات في الثانية.</translation>
    </message>
    <message>
        <source>Draft tokens</source>
        <translation type="unfinished">رموز المسوّدة</translation>
    </message>
    <message>
        <source>Tokens a draft model proposes before each verification.</source>
        <translation type="unfinished">الرموز التي يقترحها نموذج المسوّدة قبل كل تحقّق.</translation>
    </message>
    <message>
        <source>Static batch</source>
        <translation type="unfinished">الدفعة الثابتة</translation>
    </message>
    <message>
        <source>Share of the active requests that a static batcher keeps busy.</source>
        <translation type="unfinished">الحصة التي تبقيها المعالجة بالدفعات الثابتة مشغولة من الطلبات النشطة.</translation>
    </message>
    <message>
        <source>Tokens of a reasoning step</source>
        <translation type="unfinished">رموز خطوة الاستنتاج</translation>
    </message>
    <message>
        <source>Generated for each step of a chain of thought.</source>
        <translation type="unfinished">تُولَّد لكل خطوة في سلسلة الأفكار.</translation>
    </message>
    <message>
        <source>Attention in training</source>
        <translation type="unfinished">الانتباه في التدريب</translation>
    </message>
    <message>
        <source>Whether a training step counts the attention matrix, 6·L·h·S operations a token (causal).</source>
        <translation type="unfinished">هل تحتسب خطوة التدريب مصفوفة الانتباه، 6·L·h·S من العمليات لكل رمز (سببية).</translation>
    </message>
    <message>
        <source>Activations per layer</source>
        <translation type="unfinished">التنشيطات لكل طبقة</translation>
    </message>
    <message>
        <source>A coefficient for each hidden element, or that and attention’s 5·a·S/h, by precision and tensor parallelism.</source>
        <translation type="unfinished">مُعامِل لكل عنصر مخفي، أو هو ومعه حدّ الانتباه 5·a·S/h، حسب الدقة العددية وتوازي الموترات.</translation>
    </message>
    <message>
        <source>Activation bytes, full checkpointing</source>
        <translation type="unfinished">بايتات التنشيط، حفظ كامل</translation>
    </message>
    <message>
        <source>Kept per token, layer and hidden element: only each layer&apos;s input.</source>
        <translation type="unfinished">تُحفظ لكل رمز وطبقة وعنصر مخفي: مُدخل كل طبقة فقط.</translation>
    </message>
    <message>
        <source>Activation bytes, selective checkpointing</source>
        <translation type="unfinished">بايتات التنشيط، حفظ انتقائي</translation>
    </message>
    <message>
        <source>Kept per token, layer and hidden element when attention is recomputed.</source>
        <translation type="unfinished">تُحفظ لكل رمز وطبقة وعنصر مخفي عند إعادة حساب الانتباه.</translation>
    </message>
    <message>
        <source>Activation bytes, no checkpointing</source>
        <translation type="unfinished">بايتات التنشيط، بلا نقاط حفظ</translation>
    </message>
    <message>
        <source>Kept per token, layer and hidden element when nothing is recomputed.</source>
        <translation type="unfinished">تُحفظ لكل رمز وطبقة وعنصر مخفي عندما لا يُعاد حساب شيء.</translation>
    </message>
    <message>
        <source>Gradient bytes</source>
        <translation type="unfinished">بايتات التدرّجات</translation>
    </message>
    <message>
        <source>Kept per trainable parameter; absent: the compute precision.</source>
        <translation type="unfinished">تُحفظ لكل معلمة قابلة للتدريب؛ إن غابت: الدقة العددية للحساب.</translation>
    </message>
    <message>
        <source>Adam state per parameter</source>
        <translation type="unfinished">حالة Adam لكل معلمة</translation>
    </message>
    <message>
        <source>fp32 master weight, momentum and variance.</source>
        <translation type="unfinished">الوزن الرئيسي والزخم والتباين بتنسيق fp32.</translation>
    </message>
    <message>
        <source>SGD state per parameter</source>
        <translation type="unfinished">حالة SGD لكل معلمة</translation>
    </message>
    <message>
        <source>One fp32 value: the master weight.</source>
        <translation type="unfinished">قيمة fp32 واحدة: الوزن الرئيسي.</translation>
    </message>
    <message>
        <source>Checkpoint bytes, Adam</source>
        <translation type="unfinished">بايتات نقطة الحفظ، Adam</translation>
    </message>
    <message>
        <source>Written per parameter: half-precision weights and the optimizer state.</source>
        <translation type="unfinished">تُكتب لكل معلمة: أوزان بنصف الدقة وحالة المحسِّن.</translation>
    </message>
    <message>
        <source>Checkpoint bytes, SGD</source>
        <translation type="unfinished">بايتات نقطة الحفظ، SGD</translation>
    </message>
    <message>
        <source>Written per parameter.</source>
        <translation type="unfinished">تُكتب لكل معلمة.</translation>
    </message>
    <message>
        <source>Rate of a link</source>
        <translation type="unfinished">معدل الوصلة</translation>
    </message>
    <message>
        <source>What a ring gets of the rate a node states: all of it, or one direction of the vendor’s total.</source>
        <translation type="unfinished">ما تناله الحلقة من المعدل الذي تذكره العقدة: كله، أو اتجاه واحد من مجموع المورّد.</translation>
    </message>
    <message>
        <source>Efficiency of a link</source>
        <translation type="unfinished">كفاءة الوصلة</translation>
    </message>
    <message>
        <source>Share of a link’s rate that large messages reach.</source>
        <translation type="unfinished">الحصة التي تبلغها الرسائل الكبيرة من معدل الوصلة.</translation>
    </message>
    <message>
        <source>Overlap of gradient sync</source>
        <translation type="unfinished">تراكب مزامنة التدرّجات</translation>
    </message>
    <message>
        <source>Share of the data-parallel communication hidden behind the backward pass where overlap is not asked for.</source>
        <translation type="unfinished">حصة اتصال توازي البيانات المخفية خلف التمرير الخلفي حيث لا يُطلب التراكب.</translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation type="unfinished">الرموز لكل معلمة</translation>
    </message>
    <message>
        <source>Of a compute-optimal model.</source>
        <translation type="unfinished">لنموذج أمثل من حيث الحوسبة.</translation>
    </message>
    <message>
        <source>Duration of a scenario</source>
        <translation type="unfinished">مدة السيناريو</translation>
    </message>
    <message>
        <source>Over which energy, cost and failures of a scenario are counted where neither a duration nor a token budget says it.</source>
        <translation type="unfinished">المدة التي تُحتسب عليها الطاقة والتكلفة والأعطال في سيناريو لا تحددها فيه مدة ولا ميزانية رموز.</translation>
    </message>
    <message>
        <source>MFU of a training budget</source>
        <translation type="unfinished">MFU ميزانية التدريب</translation>
    </message>
    <message>
        <source>Turns accelerator-days into operations.</source>
        <translation type="unfinished">يحوّل أيام المسرّعات إلى عمليات.</translation>
    </message>
    <message>
        <source>Peak of a training budget</source>
        <translation type="unfinished">ذروة ميزانية التدريب</translation>
    </message>
    <message>
        <source>Dense rate of the accelerator where a budget in accelerator-days names none.</source>
        <translation type="unfinished">المعدل الكثيف للمسرّع حيث لا تسمّيه ميزانية بأيام المسرّعات.</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation type="unfinished">القدرة عند الخمول</translation>
    </message>
    <message>
        <source>Share of TDP drawn at zero utilisation; the rest scales with MFU.</source>
        <translation type="unfinished">الحصة المستهلكة من TDP عند استخدام معدوم؛ ويتناسب الباقي مع MFU.</translation>
    </message>
    <message>
        <source>TDP if none is listed</source>
        <translation type="unfinished">TDP إن لم يُذكر</translation>
    </message>
    <message>
        <source>Power of an accelerator whose entry states none.</source>
        <translation type="unfinished">قدرة مسرّع لا يذكرها بنده.</translation>
    </message>
    <message>
        <source>Carbon intensity if no grid is given</source>
        <translation type="unfinished">كثافة الكربون إن لم تُعطَ شبكة كهرباء</translation>
    </message>
    <message>
        <source>The average of the United States.</source>
        <translation type="unfinished">متوسط الولايات المتحدة.</translation>
    </message>
    <message>
        <source>PUE if no grid is given</source>
        <translation type="unfinished">PUE إن لم تُعطَ شبكة كهرباء</translation>
    </message>
    <message>
        <source>Facility energy over IT energy.</source>
        <translation type="unfinished">نسبة طاقة المنشأة إلى طاقة معدات IT.</translation>
    </message>
    <message>
        <source>WUE if none is listed</source>
        <translation type="unfinished">WUE إن لم يُذكر</translation>
    </message>
    <message>
        <source>Water evaporated per unit of energy.</source>
        <translation type="unfinished">الماء المتبخّر لكل وحدة طاقة.</translation>
    </message>
    <message>
        <source>Carbon price</source>
        <translation type="unfinished">سعر الكربون</translation>
    </message>
    <message>
        <source>Per tonne of CO2e, where money and carbon are added.</source>
        <translation type="unfinished">لكل طن من CO2e، حيث يُجمع المال والكربون.</translation>
    </message>
    <message>
        <source>MTTF of an accelerator</source>
        <translation type="unfinished">MTTF المسرّع</translation>
    </message>
    <message>
        <source>Mean time to failure.</source>
        <translation type="unfinished">متوسط الزمن حتى العطل.</translation>
    </message>
    <message>
        <source>MTTF of a network card</source>
        <translation type="unfinished">MTTF بطاقة الشبكة</translation>
    </message>
    <message>
        <source>Mean time to failure, with its cable and its switch port.</source>
        <translation type="unfinished">متوسط الزمن حتى العطل، مع كابلها ومنفذها في المبدّل.</translation>
    </message>
    <message>
        <source>MTTF of a power supply</source>
        <translation type="unfinished">MTTF وحدة التغذية</translation>
    </message>
    <message>
        <source>Mean time to failure; refined counts all other causes here, two to a node.</source>
        <translation type="unfinished">متوسط الزمن حتى العطل؛ وتحتسب «المنقّحة» هنا كل الأسباب الأخرى، اثنتين لكل عقدة.</translation>
    </message>
    <message>
        <source>Host link if none is listed</source>
        <translation type="unfinished">وصلة المضيف إن لم تُذكر</translation>
    </message>
    <message>
        <source>Rate at which weights that do not fit come from the host.</source>
        <translation type="unfinished">المعدل الذي تصل به من المضيف الأوزان التي لا تتسع لها الذاكرة.</translation>
    </message>
    <message>
        <source>Latency inside a node if none is listed</source>
        <translation type="unfinished">الكمون داخل العقدة إن لم يُذكر</translation>
    </message>
    <message>
        <source>Of one message between neighbours.</source>
        <translation type="unfinished">لرسالة واحدة بين جارين.</translation>
    </message>
    <message>
        <source>Latency of a fabric if none is listed</source>
        <translation type="unfinished">كمون النسيج إن لم يُذكر</translation>
    </message>
    <message>
        <source>Of one message between nodes.</source>
        <translation type="unfinished">لرسالة واحدة بين العُقد.</translation>
    </message>
    <message>
        <source>Power supplies if none are listed</source>
        <translation type="unfinished">وحدات التغذية إن لم تُذكر</translation>
    </message>
    <message>
        <source>Per node.</source>
        <translation type="unfinished">لكل عقدة.</translation>
    </message>
    <message>
        <source>Layers if none are listed</source>
        <translation type="unfinished">الطبقات إن لم تُذكر</translation>
    </message>
    <message>
        <source>Depth of a model whose entry states none.</source>
        <translation type="unfinished">عمق نموذج لا يذكره بنده.</translation>
    </message>
    <message>
        <source>Hidden size if none is listed</source>
        <translation type="unfinished">الحجم المخفي إن لم يُذكر</translation>
    </message>
    <message>
        <source>Width of a transformer whose entry states none.</source>
        <translation type="unfinished">عرض محوِّل (Transformer) لا يذكره بنده.</translation>
    </message>
    <message>
        <source>Attention heads if none are listed</source>
        <translation type="unfinished">رؤوس الانتباه إن لم تُذكر</translation>
    </message>
    <message>
        <source>Of a transformer whose entry states none.</source>
        <translation type="unfinished">لمحوِّل لا يذكرها بنده.</translation>
    </message>
    <message>
        <source>Reserve of weight streaming</source>
        <translation type="unfinished">احتياطي بثّ الأوزان</translation>
    </message>
    <message>
        <source>On-chip memory needed, over the cache alone.</source>
        <translation type="unfinished">الذاكرة اللازمة على الشريحة، فوق المخبأ وحده.</translation>
    </message>
    <message>
        <source>Kernel efficiencies</source>
        <translation type="unfinished">كفاءات النوى</translation>
    </message>
    <message>
        <source>η by kind of kernel.</source>
        <translation type="unfinished">η حسب نوع النواة.</translation>
    </message>
    <message>
        <source>Topology factors</source>
        <translation type="unfinished">عوامل الطوبولوجيا</translation>
    </message>
    <message>
        <source>Bisection and hops of networks without a closed form.</source>
        <translation type="unfinished">التنصيف والقفزات لشبكات لا صيغة مغلقة لها.</translation>
    </message>
    <message>
        <source>Compression losses</source>
        <translation type="unfinished">خسائر الضغط</translation>
    </message>
    <message>
        <source>Accuracy and speed after quantisation and pruning: medians of surveys, not predictions.</source>
        <translation type="unfinished">الدقة والسرعة بعد التكميم والتقليم: القيم الوسيطة لمسوح منشورة، لا تنبؤات.</translation>
    </message>
    <message>
        <source>Privacy and fairness factors</source>
        <translation type="unfinished">عوامل الخصوصية والإنصاف</translation>
    </message>
    <message>
        <source>Slow-down of private training, data for rare groups.</source>
        <translation type="unfinished">تباطؤ التدريب الخاص، والبيانات للفئات النادرة.</translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>Transformer</source>
        <translation type="unfinished">محوِّل (Transformer)</translation>
    </message>
    <message>
        <source>Mixture of experts</source>
        <translation type="unfinished">مزيج الخبراء</translation>
    </message>
    <message>
        <source>Convolutional network</source>
        <translation type="unfinished">شبكة التفافية</translation>
    </message>
    <message>
        <source>Diffusion model</source>
        <translation type="unfinished">نموذج انتشار</translation>
    </message>
    <message>
        <source>State-space model</source>
        <translation type="unfinished">نموذج فضاء الحالة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">أخرى</translation>
    </message>
    <message>
        <source>FP32 (4 B)</source>
        <translation type="unfinished">FP32 (4 B)</translation>
    </message>
    <message>
        <source>TF32 (4 B)</source>
        <translation type="unfinished">TF32 (4 B)</translation>
    </message>
    <message>
        <source>BF16 (2 B)</source>
        <translation type="unfinished">BF16 (2 B)</translation>
    </message>
    <message>
        <source>FP16 (2 B)</source>
        <translation type="unfinished">FP16 (2 B)</translation>
    </message>
    <message>
        <source>FP8 (1 B)</source>
        <translation type="unfinished">FP8 (1 B)</translation>
    </message>
    <message>
        <source>INT8 (1 B)</source>
        <translation type="unfinished">INT8 (1 B)</translation>
    </message>
    <message>
        <source>FP4 (½ B)</source>
        <translation type="unfinished">FP4 (½ B)</translation>
    </message>
    <message>
        <source>INT4 (½ B)</source>
        <translation type="unfinished">INT4 (½ B)</translation>
    </message>
    <message>
        <source>Compute-bound</source>
        <translation type="unfinished">مقيّد بالحساب</translation>
    </message>
    <message>
        <source>Memory-bound</source>
        <translation type="unfinished">مقيّد بالذاكرة</translation>
    </message>
    <message>
        <source>Communication-bound</source>
        <translation type="unfinished">مقيّد بالاتصال</translation>
    </message>
    <message>
        <source>Pipeline bubble</source>
        <translation type="unfinished">فقاعة خط الأنابيب</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished">الانتباه</translation>
    </message>
    <message>
        <source>Feed-forward (matrix products)</source>
        <translation type="unfinished">تغذية أمامية (جداءات مصفوفات)</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation type="unfinished">التفاف</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished">غير معروف</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished">التخزين</translation>
    </message>
    <message>
        <source>Host link</source>
        <translation type="unfinished">وصلة المضيف</translation>
    </message>
    <message>
        <source>Decode (a token each)</source>
        <translation type="unfinished">فك الترميز (رمز لكل تسلسل)</translation>
    </message>
    <message>
        <source>Prefill (whole prompts)</source>
        <translation type="unfinished">الملء المسبق (مطالبات كاملة)</translation>
    </message>
    <message>
        <source>Injection-bound</source>
        <translation type="unfinished">مقيّد بالحقن</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation type="unfinished">الاستدلال</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished">الخدمة</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">التدريب</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">بلا</translation>
    </message>
    <message>
        <source>Cloud Titan (100 million devices)</source>
        <translation type="unfinished">عملاق السحابة (100 مليون جهاز)</translation>
    </message>
    <message>
        <source>Edge Guardian (1,000 devices)</source>
        <translation type="unfinished">حارس الحافة (1,000 جهاز)</translation>
    </message>
    <message>
        <source>Mobile Nomad (10 devices)</source>
        <translation type="unfinished">الرحّالة المحمول (10 أجهزة)</translation>
    </message>
    <message>
        <source>Tiny Pioneer (1 device)</source>
        <translation type="unfinished">الرائد الصغير (جهاز واحد)</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished">مستوفى</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation type="unfinished">غير مستوفى</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">غير مطلوب</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation type="unfinished">التكميم</translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation type="unfinished">التقليم</translation>
    </message>
    <message>
        <source>Integer</source>
        <translation type="unfinished">عدد صحيح</translation>
    </message>
    <message>
        <source>Floating point</source>
        <translation type="unfinished">فاصلة عائمة</translation>
    </message>
    <message>
        <source>Unstructured</source>
        <translation type="unfinished">غير منتظم</translation>
    </message>
    <message>
        <source>Structured (rows, heads, channels)</source>
        <translation type="unfinished">منتظم (صفوف، رؤوس، قنوات)</translation>
    </message>
    <message>
        <source>2:4</source>
        <translation type="unfinished">2:4</translation>
    </message>
    <message>
        <source>Network-bound</source>
        <translation type="unfinished">مقيّد بالشبكة</translation>
    </message>
    <message>
        <source>Overhead-bound</source>
        <translation type="unfinished">مقيّد بالعبء الإضافي</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation type="unfinished">المسرّع</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished">CPU</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation type="unfinished">Adam</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation type="unfinished">AdamW</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation type="unfinished">SGD</translation>
    </message>
    <message>
        <source>Fat tree</source>
        <translation type="unfinished">شجرة سمينة</translation>
    </message>
    <message>
        <source>Dragonfly</source>
        <translation type="unfinished">Dragonfly</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation type="unfinished">حلقة</translation>
    </message>
    <message>
        <source>3-D torus</source>
        <translation type="unfinished">طارة 3-D</translation>
    </message>
    <message>
        <source>Nothing: the target is met</source>
        <translation type="unfinished">لا شيء: الهدف متحقّق</translation>
    </message>
    <message>
        <source>Tail latency</source>
        <translation type="unfinished">كمون الذيل</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished">السعة</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">الذاكرة</translation>
    </message>
    <message>
        <source>None (keep all)</source>
        <translation type="unfinished">بلا (حفظ الكل)</translation>
    </message>
    <message>
        <source>Selective</source>
        <translation type="unfinished">انتقائي</translation>
    </message>
    <message>
        <source>Full (recompute all)</source>
        <translation type="unfinished">كامل (إعادة حساب الكل)</translation>
    </message>
    <message>
        <source>Arithmetic only</source>
        <translation type="unfinished">الحساب فقط</translation>
    </message>
    <message>
        <source>Arithmetic or weight traffic</source>
        <translation type="unfinished">الحساب أو حركة الأوزان</translation>
    </message>
    <message>
        <source>Memory only</source>
        <translation type="unfinished">الذاكرة فقط</translation>
    </message>
    <message>
        <source>Memory or arithmetic</source>
        <translation type="unfinished">الذاكرة أو الحساب</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation type="unfinished">كل الأزواج</translation>
    </message>
    <message>
        <source>Causal half</source>
        <translation type="unfinished">النصف السببي</translation>
    </message>
    <message>
        <source>All experts</source>
        <translation type="unfinished">كل الخبراء</translation>
    </message>
    <message>
        <source>Expected distinct experts</source>
        <translation type="unfinished">الخبراء المتمايزون المتوقعون</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished">المطالبة</translation>
    </message>
    <message>
        <source>Prompt and half the answer</source>
        <translation type="unfinished">المطالبة ونصف الإجابة</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">كل شيء</translation>
    </message>
    <message>
        <source>Only the excess</source>
        <translation type="unfinished">الفائض فقط</translation>
    </message>
    <message>
        <source>Coefficient per element</source>
        <translation type="unfinished">مُعامِل لكل عنصر</translation>
    </message>
    <message>
        <source>With attention, precision and TP</source>
        <translation type="unfinished">مع الانتباه والدقة وTP</translation>
    </message>
    <message>
        <source>Default rate</source>
        <translation type="unfinished">المعدل الافتراضي</translation>
    </message>
    <message>
        <source>Next wider format</source>
        <translation type="unfinished">التنسيق الأوسع التالي</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation type="unfinished">كما هو مذكور</translation>
    </message>
    <message>
        <source>One direction</source>
        <translation type="unfinished">اتجاه واحد</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished">السحابة</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation type="unfinished">محطة عمل</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished">محمول</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation type="unfinished">الحافة</translation>
    </message>
    <message>
        <source>Tiny</source>
        <translation type="unfinished">متناهي الصغر</translation>
    </message>
</context>
<context>
    <name>dimension</name>
    <message>
        <source>a plain number</source>
        <translation type="unfinished">عدد مجرّد</translation>
    </message>
    <message>
        <source>a time</source>
        <translation type="unfinished">زمن</translation>
    </message>
    <message>
        <source>an amount of work</source>
        <translation type="unfinished">كمية عمل</translation>
    </message>
    <message>
        <source>a count of multiply-accumulates</source>
        <translation type="unfinished">عدد من عمليات الضرب والجمع</translation>
    </message>
    <message>
        <source>an amount of data</source>
        <translation type="unfinished">كمية بيانات</translation>
    </message>
    <message>
        <source>an amount of money</source>
        <translation type="unfinished">مبلغ مالي</translation>
    </message>
    <message>
        <source>a carbon mass</source>
        <translation type="unfinished">كتلة كربون</translation>
    </message>
    <message>
        <source>a compute rate</source>
        <translation type="unfinished">معدل حساب</translation>
    </message>
    <message>
        <source>a rate of multiply-accumulates</source>
        <translation type="unfinished">معدل عمليات ضرب وجمع</translation>
    </message>
    <message>
        <source>a bandwidth</source>
        <translation type="unfinished">عرض نطاق</translation>
    </message>
    <message>
        <source>an arithmetic intensity</source>
        <translation type="unfinished">كثافة حسابية</translation>
    </message>
    <message>
        <source>a number of operations per multiply-accumulate</source>
        <translation type="unfinished">عدد عمليات لكل عملية ضرب وجمع</translation>
    </message>
    <message>
        <source>a rate</source>
        <translation type="unfinished">معدل</translation>
    </message>
    <message>
        <source>an energy</source>
        <translation type="unfinished">طاقة</translation>
    </message>
    <message>
        <source>a power</source>
        <translation type="unfinished">قدرة</translation>
    </message>
    <message>
        <source>an energy price</source>
        <translation type="unfinished">سعر طاقة</translation>
    </message>
    <message>
        <source>a carbon intensity</source>
        <translation type="unfinished">كثافة كربون</translation>
    </message>
    <message>
        <source>a length</source>
        <translation type="unfinished">طول</translation>
    </message>
    <message>
        <source>a mass</source>
        <translation type="unfinished">كتلة</translation>
    </message>
    <message>
        <source>a speed</source>
        <translation type="unfinished">سرعة</translation>
    </message>
    <message>
        <source>a volume</source>
        <translation type="unfinished">حجم</translation>
    </message>
    <message>
        <source>a water use per energy</source>
        <translation type="unfinished">استهلاك ماء لكل وحدة طاقة</translation>
    </message>
    <message>
        <source>an energy efficiency</source>
        <translation type="unfinished">كفاءة طاقة</translation>
    </message>
    <message>
        <source>an energy per operation</source>
        <translation type="unfinished">طاقة لكل عملية</translation>
    </message>
    <message>
        <source>an energy per byte</source>
        <translation type="unfinished">طاقة لكل بايت</translation>
    </message>
</context>
<context>
    <name>excluded</name>
    <message>
        <source>the nearest to fitting needs %1 of %2</source>
        <translation type="unfinished">أقربها إلى أن تكفيه الذاكرة يحتاج إلى ⁨%1⁩، والمتاح ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 %2 does not divide the model&apos;s %3 heads</source>
        <translation type="unfinished">⁨%1⁩ ⁨%2⁩ لا يقسم عدد رؤوس النموذج (%3)</translation>
    </message>
    <message>
        <source>%1 %2: the model has no experts to spread</source>
        <translation type="unfinished">⁨%1⁩ ⁨%2⁩: ليس للنموذج خبراء يُوزَّعون</translation>
    </message>
    <message>
        <source>%1 %2 does not divide the model&apos;s %3 experts</source>
        <translation type="unfinished">⁨%1⁩ ⁨%2⁩ لا يقسم عدد خبراء النموذج (%3)</translation>
    </message>
    <message>
        <source>a batch of %1 does not divide over dp · ep = %2 · %3 ranks</source>
        <translation type="unfinished">دفعة من %1 لا تنقسم على الرتب وعددها ⁦dp · ep = %2 · %3⁩</translation>
    </message>
    <message>
        <source>%1 %2 shares nothing where dp · cp is 1</source>
        <translation type="unfinished">⁨%1⁩ ⁨%2⁩: لا شيء يُتقاسَم حيث ⁦dp · cp = 1⁩</translation>
    </message>
    <message>
        <source>there is no number to rank by</source>
        <translation type="unfinished">لا عدد يُرتَّب بحسبه</translation>
    </message>
    <message>
        <source>%1 %2 does not hold</source>
        <translation type="unfinished">⁨%1⁩ ⁨%2⁩: شرط غير محقَّق</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation type="unfinished">⁨%1⁩: القيمة ليست ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 %2: there is no such number</source>
        <translation type="unfinished">⁨%1⁩ ⁨%2⁩: لا وجود لهذا العدد</translation>
    </message>
    <message>
        <source>%1 %2: it is %3</source>
        <translation type="unfinished">⁨%1⁩ ⁨%2⁩: القيمة ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 %2: the nearest is %3</source>
        <translation type="unfinished">⁨%1⁩ ⁨%2⁩: أقرب قيمة ⁨%3⁩</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value here</source>
        <translation type="unfinished">«⁨%1⁩» بلا قيمة هنا</translation>
    </message>
</context>
<context>
    <name>fleet</name>
    <message>
        <source>Accelerator</source>
        <translation type="unfinished">المسرّع</translation>
    </message>
    <message>
        <source>Accelerators per node</source>
        <translation type="unfinished">المسرّعات لكل عقدة</translation>
    </message>
    <message>
        <source>Bandwidth inside a node</source>
        <translation type="unfinished">عرض النطاق داخل العقدة</translation>
    </message>
    <message>
        <source>Network cards per node</source>
        <translation type="unfinished">بطاقات الشبكة لكل عقدة</translation>
    </message>
    <message>
        <source>Power supplies per node</source>
        <translation type="unfinished">وحدات التغذية لكل عقدة</translation>
    </message>
    <message>
        <source>Fabric bandwidth per accelerator</source>
        <translation type="unfinished">عرض نطاق النسيج لكل مسرّع</translation>
    </message>
    <message>
        <source>Fabric latency</source>
        <translation type="unfinished">كمون النسيج</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation type="unfinished">فرط الاشتراك</translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished">العقدة</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished">العُقد</translation>
    </message>
    <message>
        <source>Fabric</source>
        <translation type="unfinished">النسيج</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished">شبكة الكهرباء</translation>
    </message>
    <message>
        <source>Datacenter</source>
        <translation type="unfinished">مركز البيانات</translation>
    </message>
</context>
<context>
    <name>formula</name>
    <message>
        <source>Load</source>
        <translation type="unfinished">الحِمل</translation>
    </message>
    <message>
        <source>M/D/1 wait</source>
        <translation type="unfinished">انتظار M/D/1</translation>
    </message>
    <message>
        <source>M/D/1 queue</source>
        <translation type="unfinished">طابور M/D/1</translation>
    </message>
    <message>
        <source>Wait and job</source>
        <translation type="unfinished">الانتظار والمهمة</translation>
    </message>
    <message>
        <source>Data demand</source>
        <translation type="unfinished">احتياج البيانات</translation>
    </message>
    <message>
        <source>Data supply</source>
        <translation type="unfinished">إمداد البيانات</translation>
    </message>
    <message>
        <source>Data supply (host link alone)</source>
        <translation type="unfinished">إمداد البيانات (وصلة المضيف وحدها)</translation>
    </message>
    <message>
        <source>Data supply (storage alone)</source>
        <translation type="unfinished">إمداد البيانات (التخزين وحده)</translation>
    </message>
    <message>
        <source>Utilisation of the data path</source>
        <translation type="unfinished">نسبة استخدام مسار البيانات</translation>
    </message>
    <message>
        <source>Share of time waiting for data</source>
        <translation type="unfinished">حصة زمن انتظار البيانات</translation>
    </message>
    <message>
        <source>CPU time of a batch</source>
        <translation type="unfinished">زمن CPU للدفعة</translation>
    </message>
    <message>
        <source>Accelerator&apos;s step</source>
        <translation type="unfinished">خطوة المسرّع</translation>
    </message>
    <message>
        <source>Utilisation of the accelerator</source>
        <translation type="unfinished">نسبة استخدام المسرّع</translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation type="unfinished">العيّنات في الثانية</translation>
    </message>
    <message>
        <source>MTBF of a node</source>
        <translation type="unfinished">MTBF العقدة</translation>
    </message>
    <message>
        <source>MTBF of the fleet</source>
        <translation type="unfinished">MTBF الأسطول</translation>
    </message>
    <message>
        <source>Failure probability</source>
        <translation type="unfinished">احتمال العطل</translation>
    </message>
    <message>
        <source>Expected failures</source>
        <translation type="unfinished">الأعطال المتوقعة</translation>
    </message>
    <message>
        <source>Best checkpoint interval (Young–Daly)</source>
        <translation type="unfinished">أفضل فاصل لنقاط الحفظ (Young–Daly)</translation>
    </message>
    <message>
        <source>Time spent on checkpoints</source>
        <translation type="unfinished">الزمن المصروف في نقاط الحفظ</translation>
    </message>
    <message>
        <source>Time whose work is lost</source>
        <translation type="unfinished">الزمن الذي يضيع عمله</translation>
    </message>
    <message>
        <source>Time spent on recovery</source>
        <translation type="unfinished">الزمن المصروف في التعافي</translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation type="unfinished">الإنتاجية المفيدة</translation>
    </message>
    <message>
        <source>Availability of redundant copies</source>
        <translation type="unfinished">إتاحة المكرّرات</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished">نقطة الحفظ</translation>
    </message>
    <message>
        <source>Write rate of all writers</source>
        <translation type="unfinished">معدل الكتابة لكل الكاتبين</translation>
    </message>
    <message>
        <source>Write rate, capped by the file system</source>
        <translation type="unfinished">معدل الكتابة، محدودًا بنظام الملفات</translation>
    </message>
    <message>
        <source>Time to write a checkpoint</source>
        <translation type="unfinished">زمن كتابة نقطة حفظ</translation>
    </message>
    <message>
        <source>Head size</source>
        <translation type="unfinished">حجم الرأس</translation>
    </message>
    <message>
        <source>Head size (as stated)</source>
        <translation type="unfinished">حجم الرأس (كما هو مذكور)</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation type="unfinished">مخبأ KV</translation>
    </message>
    <message>
        <source>KV cache (latent attention)</source>
        <translation type="unfinished">مخبأ KV (انتباه كامن)</translation>
    </message>
    <message>
        <source>KV cache in pages</source>
        <translation type="unfinished">مخبأ KV بالصفحات</translation>
    </message>
    <message>
        <source>KV cache in pages (latent attention)</source>
        <translation type="unfinished">مخبأ KV بالصفحات (انتباه كامن)</translation>
    </message>
    <message>
        <source>Share of the pages left empty</source>
        <translation type="unfinished">الحصة الفارغة من الصفحات</translation>
    </message>
    <message>
        <source>Data-parallel replicas</source>
        <translation type="unfinished">نسخ توازي البيانات</translation>
    </message>
    <message>
        <source>Ranks that share gradients</source>
        <translation type="unfinished">الرتب المتقاسمة للتدرّجات</translation>
    </message>
    <message>
        <source>Ranks that share weights (ZeRO)</source>
        <translation type="unfinished">الرتب المتقاسمة للأوزان (ZeRO)</translation>
    </message>
    <message>
        <source>Ranks that share kept gradients (ZeRO)</source>
        <translation type="unfinished">الرتب المتقاسمة للتدرّجات المحفوظة (ZeRO)</translation>
    </message>
    <message>
        <source>Ranks that share optimizer state (ZeRO)</source>
        <translation type="unfinished">الرتب المتقاسمة لحالة المحسِّن (ZeRO)</translation>
    </message>
    <message>
        <source>Of them in one node</source>
        <translation type="unfinished">منها في عقدة واحدة</translation>
    </message>
    <message>
        <source>Nodes that share gradients</source>
        <translation type="unfinished">العُقد المتقاسمة للتدرّجات</translation>
    </message>
    <message>
        <source>Tokens in a step</source>
        <translation type="unfinished">رموز الخطوة</translation>
    </message>
    <message>
        <source>Training FLOPs</source>
        <translation type="unfinished">FLOPs التدريب</translation>
    </message>
    <message>
        <source>Training FLOPs of a mixture of experts</source>
        <translation type="unfinished">FLOPs تدريب مزيج الخبراء</translation>
    </message>
    <message>
        <source>Training FLOPs of stated operations</source>
        <translation type="unfinished">FLOPs تدريب العمليات المذكورة</translation>
    </message>
    <message>
        <source>Attention FLOPs (causal)</source>
        <translation type="unfinished">FLOPs الانتباه (سببي)</translation>
    </message>
    <message>
        <source>Model FLOPs of a step</source>
        <translation type="unfinished">FLOPs النموذج لكل خطوة</translation>
    </message>
    <message>
        <source>Hardware FLOPs of a step</source>
        <translation type="unfinished">FLOPs العتاد لكل خطوة</translation>
    </message>
    <message>
        <source>Training time with full recomputation</source>
        <translation type="unfinished">زمن التدريب مع إعادة حساب كاملة</translation>
    </message>
    <message>
        <source>Compute time of the fullest rank</source>
        <translation type="unfinished">زمن حساب الرتبة الأكثر امتلاءً</translation>
    </message>
    <message>
        <source>Weights of a shard</source>
        <translation type="unfinished">أوزان الجزء الموزّع</translation>
    </message>
    <message>
        <source>Gradients of a shard</source>
        <translation type="unfinished">تدرّجات الجزء الموزّع</translation>
    </message>
    <message>
        <source>Memory time: weights, each pass of each micro-batch</source>
        <translation type="unfinished">زمن الذاكرة: الأوزان، في كل تمريرة لكل دفعة مصغّرة</translation>
    </message>
    <message>
        <source>Work of a step</source>
        <translation type="unfinished">عمل الخطوة</translation>
    </message>
    <message>
        <source>Tokens of a sample on one rank</source>
        <translation type="unfinished">رموز العيّنة على رتبة واحدة</translation>
    </message>
    <message>
        <source>Activations of a micro-batch</source>
        <translation type="unfinished">تنشيطات الدفعة المصغّرة</translation>
    </message>
    <message>
        <source>Tensor-parallel communication</source>
        <translation type="unfinished">اتصال توازي الموترات</translation>
    </message>
    <message>
        <source>Keys and values passed on</source>
        <translation type="unfinished">المفاتيح والقيم الممرَّرة</translation>
    </message>
    <message>
        <source>Context-parallel communication</source>
        <translation type="unfinished">اتصال توازي السياق</translation>
    </message>
    <message>
        <source>Tokens sent to experts</source>
        <translation type="unfinished">الرموز المرسلة إلى الخبراء</translation>
    </message>
    <message>
        <source>Expert-parallel communication</source>
        <translation type="unfinished">اتصال توازي الخبراء</translation>
    </message>
    <message>
        <source>Pipeline communication</source>
        <translation type="unfinished">اتصال خط الأنابيب</translation>
    </message>
    <message>
        <source>Message of data parallelism</source>
        <translation type="unfinished">رسالة توازي البيانات</translation>
    </message>
    <message>
        <source>Message of data parallelism (ZeRO 1, 2)</source>
        <translation type="unfinished">رسالة توازي البيانات (ZeRO 1، 2)</translation>
    </message>
    <message>
        <source>Message of data parallelism (ZeRO 3)</source>
        <translation type="unfinished">رسالة توازي البيانات (ZeRO 3)</translation>
    </message>
    <message>
        <source>Collectives a step (ZeRO 3)</source>
        <translation type="unfinished">العمليات الجماعية لكل خطوة (ZeRO 3)</translation>
    </message>
    <message>
        <source>Data-parallel communication (in a node)</source>
        <translation type="unfinished">اتصال توازي البيانات (داخل العقدة)</translation>
    </message>
    <message>
        <source>Data-parallel communication (over the fabric)</source>
        <translation type="unfinished">اتصال توازي البيانات (عبر النسيج)</translation>
    </message>
    <message>
        <source>Data-parallel communication (node, then fabric)</source>
        <translation type="unfinished">اتصال توازي البيانات (العقدة ثم النسيج)</translation>
    </message>
    <message>
        <source>Data-parallel communication that is not hidden</source>
        <translation type="unfinished">اتصال توازي البيانات غير المخفي</translation>
    </message>
    <message>
        <source>Stage: work and messages in its layers</source>
        <translation type="unfinished">المرحلة: العمل والرسائل في طبقاتها</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished">الاتصال</translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished">زمن الخطوة</translation>
    </message>
    <message>
        <source>Scaling efficiency</source>
        <translation type="unfinished">كفاءة التوسّع</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation type="unfinished">الرموز في الثانية</translation>
    </message>
    <message>
        <source>Model FLOP utilisation</source>
        <translation type="unfinished">استخدام FLOP النموذج</translation>
    </message>
    <message>
        <source>Hardware FLOP utilisation</source>
        <translation type="unfinished">استخدام FLOP العتاد</translation>
    </message>
    <message>
        <source>Achieved rate of an accelerator</source>
        <translation type="unfinished">المعدل المحقَّق للمسرّع</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation type="unfinished">زمن التدريب</translation>
    </message>
    <message>
        <source>Largest micro-batch</source>
        <translation type="unfinished">أكبر دفعة مصغّرة</translation>
    </message>
    <message>
        <source>Micro-batches in flight</source>
        <translation type="unfinished">الدفعات المصغّرة الجارية</translation>
    </message>
    <message>
        <source>Link of the tensor-parallel group</source>
        <translation type="unfinished">وصلة مجموعة توازي الموترات</translation>
    </message>
    <message>
        <source>Link of the context-parallel group</source>
        <translation type="unfinished">وصلة مجموعة توازي السياق</translation>
    </message>
    <message>
        <source>Link of the expert-parallel group</source>
        <translation type="unfinished">وصلة مجموعة توازي الخبراء</translation>
    </message>
    <message>
        <source>Link between pipeline stages</source>
        <translation type="unfinished">الوصلة بين مراحل خط الأنابيب</translation>
    </message>
    <message>
        <source>Link inside a node</source>
        <translation type="unfinished">الوصلة داخل العقدة</translation>
    </message>
    <message>
        <source>Link of the fabric</source>
        <translation type="unfinished">وصلة النسيج</translation>
    </message>
    <message>
        <source>Utilisation of the replicas</source>
        <translation type="unfinished">نسبة استخدام النسخ</translation>
    </message>
    <message>
        <source>Probability of waiting (Erlang C)</source>
        <translation type="unfinished">احتمال الانتظار (Erlang C)</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation type="unfinished">وسيط الانتظار</translation>
    </message>
    <message>
        <source>Wait that 99 % stay below</source>
        <translation type="unfinished">الانتظار الذي يبقى 99 % دونه</translation>
    </message>
    <message>
        <source>Quantile of the wait (Erlang C)</source>
        <translation type="unfinished">مئين الانتظار (Erlang C)</translation>
    </message>
    <message>
        <source>Median latency</source>
        <translation type="unfinished">وسيط الكمون</translation>
    </message>
    <message>
        <source>Latency that 99 % stay below</source>
        <translation type="unfinished">الكمون الذي يبقى 99 % دونه</translation>
    </message>
    <message>
        <source>P99 of a request</source>
        <translation type="unfinished">P99 الطلب</translation>
    </message>
    <message>
        <source>Requests per second of a replica</source>
        <translation type="unfinished">طلبات النسخة في الثانية</translation>
    </message>
    <message>
        <source>Requests per second of a replica (with their prefill)</source>
        <translation type="unfinished">طلبات النسخة في الثانية (مع ملئها المسبق)</translation>
    </message>
    <message>
        <source>Time between two requests of a replica</source>
        <translation type="unfinished">الزمن بين طلبين في النسخة</translation>
    </message>
    <message>
        <source>Replicas needed</source>
        <translation type="unfinished">النسخ المطلوبة</translation>
    </message>
    <message>
        <source>Replicas, all that are allowed</source>
        <translation type="unfinished">النسخ، كل المسموح بها</translation>
    </message>
    <message>
        <source>Requests per second of all replicas</source>
        <translation type="unfinished">طلبات كل النسخ في الثانية</translation>
    </message>
    <message>
        <source>Demand over capacity</source>
        <translation type="unfinished">الاحتياج ÷ السعة</translation>
    </message>
    <message>
        <source>Requests a replica serves at once</source>
        <translation type="unfinished">الطلبات التي تخدمها النسخة معًا</translation>
    </message>
    <message>
        <source>Batch that is prefilled</source>
        <translation type="unfinished">الدفعة في الملء المسبق</translation>
    </message>
    <message>
        <source>Memory beside the weights</source>
        <translation type="unfinished">الذاكرة إلى جانب الأوزان</translation>
    </message>
    <message>
        <source>Requests that decode together</source>
        <translation type="unfinished">الطلبات التي يُفك ترميزها معًا</translation>
    </message>
    <message>
        <source>Paged cache of the batch</source>
        <translation type="unfinished">مخبأ الدفعة بالصفحات</translation>
    </message>
    <message>
        <source>Share of the weights a batch reads</source>
        <translation type="unfinished">حصة الأوزان التي تقرؤها الدفعة</translation>
    </message>
    <message>
        <source>Reading weights and cache of the batch</source>
        <translation type="unfinished">قراءة أوزان الدفعة ومخبئها</translation>
    </message>
    <message>
        <source>Operations of a step of the batch</source>
        <translation type="unfinished">عمليات خطوة الدفعة</translation>
    </message>
    <message>
        <source>Arithmetic of a step of the batch</source>
        <translation type="unfinished">حساب خطوة الدفعة</translation>
    </message>
    <message>
        <source>Step of the batch</source>
        <translation type="unfinished">خطوة الدفعة</translation>
    </message>
    <message>
        <source>Tokens per second of the batch</source>
        <translation type="unfinished">رموز الدفعة في الثانية</translation>
    </message>
    <message>
        <source>Busy requests of a static batch</source>
        <translation type="unfinished">الطلبات المشغولة في الدفعة الثابتة</translation>
    </message>
    <message>
        <source>Share of the weights a static batch reads</source>
        <translation type="unfinished">حصة الأوزان التي تقرؤها الدفعة الثابتة</translation>
    </message>
    <message>
        <source>Reading weights and cache of a static batch</source>
        <translation type="unfinished">قراءة أوزان الدفعة الثابتة ومخبئها</translation>
    </message>
    <message>
        <source>Operations of a step of a static batch</source>
        <translation type="unfinished">عمليات خطوة الدفعة الثابتة</translation>
    </message>
    <message>
        <source>Arithmetic of a step of a static batch</source>
        <translation type="unfinished">حساب خطوة الدفعة الثابتة</translation>
    </message>
    <message>
        <source>Step of a static batch</source>
        <translation type="unfinished">خطوة الدفعة الثابتة</translation>
    </message>
    <message>
        <source>Gain over static batching</source>
        <translation type="unfinished">المكسب على الدفعات الثابتة</translation>
    </message>
    <message>
        <source>Step of a batch that does not fit (stands in)</source>
        <translation type="unfinished">خطوة دفعة لا تتسع لها الذاكرة (قيمة بديلة)</translation>
    </message>
    <message>
        <source>Gain where nothing fits (stands in)</source>
        <translation type="unfinished">المكسب حيث لا تكفي الذاكرة لشيء (قيمة بديلة)</translation>
    </message>
    <message>
        <source>Memory on the wafer</source>
        <translation type="unfinished">الذاكرة على الرقاقة</translation>
    </message>
    <message>
        <source>Share of the wafer&apos;s memory</source>
        <translation type="unfinished">الحصة من ذاكرة الرقاقة</translation>
    </message>
    <message>
        <source>Weights that are streamed</source>
        <translation type="unfinished">الأوزان المبثوثة</translation>
    </message>
    <message>
        <source>Injection of a layer</source>
        <translation type="unfinished">حقن الطبقة</translation>
    </message>
    <message>
        <source>Injection of a layer (experts in use)</source>
        <translation type="unfinished">حقن الطبقة (الخبراء المستخدَمون)</translation>
    </message>
    <message>
        <source>Operations per layer (one token)</source>
        <translation type="unfinished">العمليات لكل طبقة (رمز واحد)</translation>
    </message>
    <message>
        <source>Operations per layer (a prompt)</source>
        <translation type="unfinished">العمليات لكل طبقة (مطالبة)</translation>
    </message>
    <message>
        <source>Compute of a layer</source>
        <translation type="unfinished">حساب الطبقة</translation>
    </message>
    <message>
        <source>Time of a pass</source>
        <translation type="unfinished">زمن التمريرة</translation>
    </message>
    <message>
        <source>Tokens a second (decode)</source>
        <translation type="unfinished">الرموز في الثانية (فك الترميز)</translation>
    </message>
    <message>
        <source>Tokens a second (prefill)</source>
        <translation type="unfinished">الرموز في الثانية (الملء المسبق)</translation>
    </message>
    <message>
        <source>Batch that hides the injection</source>
        <translation type="unfinished">الدفعة التي تخفي الحقن</translation>
    </message>
    <message>
        <source>Operations per sample</source>
        <translation type="unfinished">العمليات لكل عيّنة</translation>
    </message>
    <message>
        <source>Operations per sample (from MACs)</source>
        <translation type="unfinished">العمليات لكل عيّنة (من MAC)</translation>
    </message>
    <message>
        <source>Operations per sample (as stated)</source>
        <translation type="unfinished">العمليات لكل عيّنة (كما هي مذكورة)</translation>
    </message>
    <message>
        <source>Weight bytes</source>
        <translation type="unfinished">بايتات الأوزان</translation>
    </message>
    <message>
        <source>Memory traffic</source>
        <translation type="unfinished">حركة الذاكرة</translation>
    </message>
    <message>
        <source>Attainable compute rate</source>
        <translation type="unfinished">معدل الحساب الممكن</translation>
    </message>
    <message>
        <source>Effective bandwidth</source>
        <translation type="unfinished">عرض النطاق الفعلي</translation>
    </message>
    <message>
        <source>Effective bandwidth (spilled to the host)</source>
        <translation type="unfinished">عرض النطاق الفعلي (مع الفائض إلى المضيف)</translation>
    </message>
    <message>
        <source>Weights that do not fit</source>
        <translation type="unfinished">الأوزان التي لا تتسع لها الذاكرة</translation>
    </message>
    <message>
        <source>Effective bandwidth (excess from the host)</source>
        <translation type="unfinished">عرض النطاق الفعلي (الفائض من المضيف)</translation>
    </message>
    <message>
        <source>Compute time</source>
        <translation type="unfinished">زمن الحساب</translation>
    </message>
    <message>
        <source>Memory time</source>
        <translation type="unfinished">زمن الذاكرة</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation type="unfinished">العبء الإضافي</translation>
    </message>
    <message>
        <source>Latency (iron law)</source>
        <translation type="unfinished">الكمون (القانون الحديدي)</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished">الإنتاجية</translation>
    </message>
    <message>
        <source>Energy of the batch</source>
        <translation type="unfinished">طاقة الدفعة</translation>
    </message>
    <message>
        <source>Arithmetic intensity</source>
        <translation type="unfinished">الكثافة الحسابية</translation>
    </message>
    <message>
        <source>Ridge point (datasheet)</source>
        <translation type="unfinished">نقطة الانكسار (ورقة البيانات)</translation>
    </message>
    <message>
        <source>Roofline: attainable rate</source>
        <translation type="unfinished">Roofline: المعدل الممكن</translation>
    </message>
    <message>
        <source>Compression ratio (quantisation)</source>
        <translation type="unfinished">نسبة الضغط (التكميم)</translation>
    </message>
    <message>
        <source>Compression ratio (pruning)</source>
        <translation type="unfinished">نسبة الضغط (التقليم)</translation>
    </message>
    <message>
        <source>Weights after compression</source>
        <translation type="unfinished">الأوزان بعد الضغط</translation>
    </message>
    <message>
        <source>Speed-up (as the bytes)</source>
        <translation type="unfinished">التسريع (بنسبة البايتات)</translation>
    </message>
    <message>
        <source>Speed-up (as the rates)</source>
        <translation type="unfinished">التسريع (بنسبة المعدلات)</translation>
    </message>
    <message>
        <source>Speed-up (of the sparsity pattern)</source>
        <translation type="unfinished">التسريع (لنمط التناثر)</translation>
    </message>
    <message>
        <source>Change of accuracy (survey)</source>
        <translation type="unfinished">تغيّر الدقة (مسح)</translation>
    </message>
    <message>
        <source>Change of accuracy (pruning beyond half)</source>
        <translation type="unfinished">تغيّر الدقة (التقليم فوق النصف)</translation>
    </message>
    <message>
        <source>Slow-down of private training</source>
        <translation type="unfinished">تباطؤ التدريب الخاص</translation>
    </message>
    <message>
        <source>Time of private training</source>
        <translation type="unfinished">زمن التدريب الخاص</translation>
    </message>
    <message>
        <source>Data for a rare group</source>
        <translation type="unfinished">البيانات لفئة نادرة</translation>
    </message>
    <message>
        <source>Samples to collect</source>
        <translation type="unfinished">العيّنات الواجب جمعها</translation>
    </message>
    <message>
        <source>Time of a reasoning step</source>
        <translation type="unfinished">زمن خطوة الاستنتاج</translation>
    </message>
    <message>
        <source>Time to the end of the reasoning</source>
        <translation type="unfinished">الزمن حتى نهاية الاستنتاج</translation>
    </message>
    <message>
        <source>Share of the time spent reasoning</source>
        <translation type="unfinished">حصة الزمن المصروف في الاستنتاج</translation>
    </message>
    <message>
        <source>Efficiency of a kernel</source>
        <translation type="unfinished">كفاءة النواة</translation>
    </message>
    <message>
        <source>Efficiency of attention</source>
        <translation type="unfinished">كفاءة الانتباه</translation>
    </message>
    <message>
        <source>Efficiency of large matrix products</source>
        <translation type="unfinished">كفاءة جداءات المصفوفات الكبيرة</translation>
    </message>
    <message>
        <source>Rate a kernel achieves</source>
        <translation type="unfinished">المعدل الذي تحققه النواة</translation>
    </message>
    <message>
        <source>Share of operations in attention</source>
        <translation type="unfinished">حصة الانتباه من العمليات</translation>
    </message>
    <message>
        <source>Efficiency of a transformer</source>
        <translation type="unfinished">كفاءة المحوِّل</translation>
    </message>
    <message>
        <source>Effective experts per token</source>
        <translation type="unfinished">الخبراء الفعليون لكل رمز</translation>
    </message>
    <message>
        <source>Stretch of the active work</source>
        <translation type="unfinished">تمدّد العمل النشط</translation>
    </message>
    <message>
        <source>Effective active parameters</source>
        <translation type="unfinished">المعلمات النشطة الفعلية</translation>
    </message>
    <message>
        <source>Load of the hot expert</source>
        <translation type="unfinished">حِمل الخبير المزدحم</translation>
    </message>
    <message>
        <source>Load of the other experts</source>
        <translation type="unfinished">حِمل الخبراء الآخرين</translation>
    </message>
    <message>
        <source>Activations routed in a layer</source>
        <translation type="unfinished">التنشيطات الموجَّهة في الطبقة</translation>
    </message>
    <message>
        <source>Bytes that leave their rank</source>
        <translation type="unfinished">البايتات التي تغادر رتبتها</translation>
    </message>
    <message>
        <source>Fabric bandwidth of an all-to-all</source>
        <translation type="unfinished">عرض نطاق النسيج لعملية all-to-all</translation>
    </message>
    <message>
        <source>All-to-all with its start</source>
        <translation type="unfinished">All-to-all مع بدئها</translation>
    </message>
    <message>
        <source>Samples per rank</source>
        <translation type="unfinished">العيّنات لكل رتبة</translation>
    </message>
    <message>
        <source>Micro-batches</source>
        <translation type="unfinished">الدفعات المصغّرة</translation>
    </message>
    <message>
        <source>Micro-batches of a given size</source>
        <translation type="unfinished">الدفعات المصغّرة بحجم معطى</translation>
    </message>
    <message>
        <source>Samples per micro-batch, on average</source>
        <translation type="unfinished">العيّنات لكل دفعة مصغّرة، في المتوسط</translation>
    </message>
    <message>
        <source>Pipeline bubble</source>
        <translation type="unfinished">فقاعة خط الأنابيب</translation>
    </message>
    <message>
        <source>Pipeline bubble, share of the time</source>
        <translation type="unfinished">فقاعة خط الأنابيب، حصة من الزمن</translation>
    </message>
    <message>
        <source>Parameters per accelerator</source>
        <translation type="unfinished">المعلمات لكل مسرّع</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished">الأوزان</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished">التدرّجات</translation>
    </message>
    <message>
        <source>Optimizer state</source>
        <translation type="unfinished">حالة المحسِّن</translation>
    </message>
    <message>
        <source>Micro-batch per accelerator</source>
        <translation type="unfinished">الدفعة المصغّرة لكل مسرّع</translation>
    </message>
    <message>
        <source>Layers per pipeline stage</source>
        <translation type="unfinished">الطبقات لكل مرحلة من خط الأنابيب</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation type="unfinished">التنشيطات</translation>
    </message>
    <message>
        <source>Activations (with attention, precision, TP)</source>
        <translation type="unfinished">التنشيطات (مع الانتباه والدقة وTP)</translation>
    </message>
    <message>
        <source>Activations (sequence parallel)</source>
        <translation type="unfinished">التنشيطات (توازي التسلسل)</translation>
    </message>
    <message>
        <source>Activations (of the micro-batches in flight)</source>
        <translation type="unfinished">التنشيطات (للدفعات المصغّرة الجارية)</translation>
    </message>
    <message>
        <source>Activations (as stated)</source>
        <translation type="unfinished">التنشيطات (كما هي مذكورة)</translation>
    </message>
    <message>
        <source>Communication buffers</source>
        <translation type="unfinished">مخازن الاتصال المؤقتة</translation>
    </message>
    <message>
        <source>Communication buffers (pipelined)</source>
        <translation type="unfinished">مخازن الاتصال المؤقتة (مع خط أنابيب)</translation>
    </message>
    <message>
        <source>Total memory</source>
        <translation type="unfinished">إجمالي الذاكرة</translation>
    </message>
    <message>
        <source>Memory utilisation</source>
        <translation type="unfinished">نسبة استخدام الذاكرة</translation>
    </message>
    <message>
        <source>Latency of the scenario</source>
        <translation type="unfinished">كمون السيناريو</translation>
    </message>
    <message>
        <source>Throughput of the fleet</source>
        <translation type="unfinished">إنتاجية الأسطول</translation>
    </message>
    <message>
        <source>Requests of a replica</source>
        <translation type="unfinished">طلبات النسخة</translation>
    </message>
    <message>
        <source>Throughput of the scenario</source>
        <translation type="unfinished">إنتاجية السيناريو</translation>
    </message>
    <message>
        <source>MFU of the scenario</source>
        <translation type="unfinished">MFU السيناريو</translation>
    </message>
    <message>
        <source>MFU of serving</source>
        <translation type="unfinished">MFU الخدمة</translation>
    </message>
    <message>
        <source>Duration of the scenario</source>
        <translation type="unfinished">مدة السيناريو</translation>
    </message>
    <message>
        <source>Memory: demand over supply</source>
        <translation type="unfinished">الذاكرة: الاحتياج ÷ المتاح</translation>
    </message>
    <message>
        <source>Latency: demand over SLA</source>
        <translation type="unfinished">الكمون: الاحتياج ÷ SLA</translation>
    </message>
    <message>
        <source>Cost: demand over budget</source>
        <translation type="unfinished">التكلفة: الاحتياج ÷ الميزانية</translation>
    </message>
    <message>
        <source>Carbon: demand over budget</source>
        <translation type="unfinished">الكربون: الاحتياج ÷ الميزانية</translation>
    </message>
    <message>
        <source>Water: demand over budget</source>
        <translation type="unfinished">الماء: الاحتياج ÷ الميزانية</translation>
    </message>
    <message>
        <source>Goodput: asked over reached</source>
        <translation type="unfinished">الإنتاجية المفيدة: المطلوب ÷ المحقَّق</translation>
    </message>
    <message>
        <source>Operations of accelerator time</source>
        <translation type="unfinished">عمليات زمن المسرّعات</translation>
    </message>
    <message>
        <source>Operations of training</source>
        <translation type="unfinished">عمليات التدريب</translation>
    </message>
    <message>
        <source>Compute-optimal parameters</source>
        <translation type="unfinished">المعلمات المثلى من حيث الحوسبة</translation>
    </message>
    <message>
        <source>Compute-optimal tokens</source>
        <translation type="unfinished">الرموز المثلى من حيث الحوسبة</translation>
    </message>
    <message>
        <source>Tokens for a model</source>
        <translation type="unfinished">رموز النموذج</translation>
    </message>
    <message>
        <source>Tokens the budget allows</source>
        <translation type="unfinished">الرموز التي تتيحها الميزانية</translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation type="unfinished">الرموز لكل معلمة</translation>
    </message>
    <message>
        <source>Time to spend the budget</source>
        <translation type="unfinished">زمن إنفاق الميزانية</translation>
    </message>
    <message>
        <source>Tokens to prefill</source>
        <translation type="unfinished">رموز الملء المسبق</translation>
    </message>
    <message>
        <source>Tokens of a chunk</source>
        <translation type="unfinished">رموز القطعة</translation>
    </message>
    <message>
        <source>Chunks of a prefill</source>
        <translation type="unfinished">قطع الملء المسبق</translation>
    </message>
    <message>
        <source>Pairs of tokens that attend</source>
        <translation type="unfinished">أزواج الرموز المتبادلة الانتباه</translation>
    </message>
    <message>
        <source>Pairs of tokens that attend (causal)</source>
        <translation type="unfinished">أزواج الرموز المتبادلة الانتباه (سببي)</translation>
    </message>
    <message>
        <source>Pairs of tokens that attend in a chunk</source>
        <translation type="unfinished">أزواج الرموز المتبادلة الانتباه في قطعة</translation>
    </message>
    <message>
        <source>Pairs of tokens that attend in a chunk (causal)</source>
        <translation type="unfinished">أزواج الرموز المتبادلة الانتباه في قطعة (سببي)</translation>
    </message>
    <message>
        <source>Operations of a prefill</source>
        <translation type="unfinished">عمليات الملء المسبق</translation>
    </message>
    <message>
        <source>Operations of a chunk</source>
        <translation type="unfinished">عمليات القطعة</translation>
    </message>
    <message>
        <source>Operations of a decode step</source>
        <translation type="unfinished">عمليات خطوة فك الترميز</translation>
    </message>
    <message>
        <source>Arithmetic of a prefill</source>
        <translation type="unfinished">حساب الملء المسبق</translation>
    </message>
    <message>
        <source>Arithmetic of a chunk</source>
        <translation type="unfinished">حساب القطعة</translation>
    </message>
    <message>
        <source>Arithmetic of a decode step</source>
        <translation type="unfinished">حساب خطوة فك الترميز</translation>
    </message>
    <message>
        <source>Share of the weights a prefill reads</source>
        <translation type="unfinished">حصة الأوزان التي يقرؤها الملء المسبق</translation>
    </message>
    <message>
        <source>Share of the weights a decode step reads</source>
        <translation type="unfinished">حصة الأوزان التي تقرؤها خطوة فك الترميز</translation>
    </message>
    <message>
        <source>Reading the weights in a prefill</source>
        <translation type="unfinished">قراءة الأوزان في الملء المسبق</translation>
    </message>
    <message>
        <source>Reading weights and cache in a decode step</source>
        <translation type="unfinished">قراءة الأوزان والمخبأ في خطوة فك الترميز</translation>
    </message>
    <message>
        <source>Mean growth of the cache over the answer</source>
        <translation type="unfinished">متوسط نمو المخبأ على مدى الإجابة</translation>
    </message>
    <message>
        <source>Link between accelerators (prefill)</source>
        <translation type="unfinished">الوصلة بين المسرّعات (الملء المسبق)</translation>
    </message>
    <message>
        <source>Link between accelerators (decode)</source>
        <translation type="unfinished">الوصلة بين المسرّعات (فك الترميز)</translation>
    </message>
    <message>
        <source>Activations of a prefill</source>
        <translation type="unfinished">تنشيطات الملء المسبق</translation>
    </message>
    <message>
        <source>Activations of a chunk</source>
        <translation type="unfinished">تنشيطات القطعة</translation>
    </message>
    <message>
        <source>Activations of a decode step</source>
        <translation type="unfinished">تنشيطات خطوة فك الترميز</translation>
    </message>
    <message>
        <source>All-reduces of a prefill</source>
        <translation type="unfinished">عمليات all-reduce في الملء المسبق</translation>
    </message>
    <message>
        <source>All-reduces of a chunk</source>
        <translation type="unfinished">عمليات all-reduce في القطعة</translation>
    </message>
    <message>
        <source>All-reduces of a decode step</source>
        <translation type="unfinished">عمليات all-reduce في خطوة فك الترميز</translation>
    </message>
    <message>
        <source>Moving the cache to the decode hardware</source>
        <translation type="unfinished">نقل المخبأ إلى عتاد فك الترميز</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation type="unfinished">الزمن حتى أول رمز</translation>
    </message>
    <message>
        <source>Slowest chunk</source>
        <translation type="unfinished">أبطأ قطعة</translation>
    </message>
    <message>
        <source>Longest wait of a decode step</source>
        <translation type="unfinished">أطول انتظار لخطوة فك الترميز</translation>
    </message>
    <message>
        <source>Time per token</source>
        <translation type="unfinished">الزمن لكل رمز</translation>
    </message>
    <message>
        <source>Step that verifies the drafts</source>
        <translation type="unfinished">خطوة التحقّق من المسوّدات</translation>
    </message>
    <message>
        <source>Weight bytes of the draft model</source>
        <translation type="unfinished">بايتات أوزان نموذج المسوّدة</translation>
    </message>
    <message>
        <source>Head size of the draft model (as stated)</source>
        <translation type="unfinished">حجم رأس نموذج المسوّدة (كما هو مذكور)</translation>
    </message>
    <message>
        <source>Head size of the draft model</source>
        <translation type="unfinished">حجم رأس نموذج المسوّدة</translation>
    </message>
    <message>
        <source>KV cache of the draft model</source>
        <translation type="unfinished">مخبأ KV لنموذج المسوّدة</translation>
    </message>
    <message>
        <source>KV cache of the draft model (latent attention)</source>
        <translation type="unfinished">مخبأ KV لنموذج المسوّدة (انتباه كامن)</translation>
    </message>
    <message>
        <source>Step of the draft model</source>
        <translation type="unfinished">خطوة نموذج المسوّدة</translation>
    </message>
    <message>
        <source>Tokens kept of each verification</source>
        <translation type="unfinished">الرموز المحتفظ بها من كل تحقّق</translation>
    </message>
    <message>
        <source>Tokens a step verifies</source>
        <translation type="unfinished">الرموز المتحقَّق منها لكل خطوة</translation>
    </message>
    <message>
        <source>Time per token (speculative)</source>
        <translation type="unfinished">الزمن لكل رمز (تخميني)</translation>
    </message>
    <message>
        <source>Latency of a request</source>
        <translation type="unfinished">كمون الطلب</translation>
    </message>
    <message>
        <source>Latency of a request without waiting</source>
        <translation type="unfinished">كمون الطلب بلا انتظار</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation type="unfinished">الرموز في الثانية</translation>
    </message>
    <message>
        <source>Weights per accelerator</source>
        <translation type="unfinished">الأوزان لكل مسرّع</translation>
    </message>
    <message>
        <source>KV cache per accelerator</source>
        <translation type="unfinished">مخبأ KV لكل مسرّع</translation>
    </message>
    <message>
        <source>Memory per accelerator</source>
        <translation type="unfinished">الذاكرة لكل مسرّع</translation>
    </message>
    <message>
        <source>Share of the prompt that is cached</source>
        <translation type="unfinished">الحصة المخبّأة من المطالبة</translation>
    </message>
    <message>
        <source>Bisection fraction, as stated</source>
        <translation type="unfinished">نسبة التنصيف، كما هي مذكورة</translation>
    </message>
    <message>
        <source>Mean hops, as stated</source>
        <translation type="unfinished">متوسط القفزات، كما هو مذكور</translation>
    </message>
    <message>
        <source>Bisection fraction of a ring</source>
        <translation type="unfinished">نسبة تنصيف الحلقة</translation>
    </message>
    <message>
        <source>Bisection fraction of a 3-D torus</source>
        <translation type="unfinished">نسبة تنصيف الطارة 3-D</translation>
    </message>
    <message>
        <source>Mean hops of a ring</source>
        <translation type="unfinished">متوسط قفزات الحلقة</translation>
    </message>
    <message>
        <source>Mean hops of a 3-D torus</source>
        <translation type="unfinished">متوسط قفزات الطارة 3-D</translation>
    </message>
    <message>
        <source>Bandwidth per accelerator across the bisection</source>
        <translation type="unfinished">عرض النطاق لكل مسرّع عبر التنصيف</translation>
    </message>
    <message>
        <source>Bisection bandwidth</source>
        <translation type="unfinished">عرض نطاق التنصيف</translation>
    </message>
    <message>
        <source>Throughput left by oversubscription</source>
        <translation type="unfinished">الإنتاجية المتبقية بعد فرط الاشتراك</translation>
    </message>
    <message>
        <source>Round trip of light in fibre</source>
        <translation type="unfinished">رحلة الضوء ذهابًا وإيابًا في الليف</translation>
    </message>
    <message>
        <source>Operations of a sample&apos;s training step</source>
        <translation type="unfinished">عمليات خطوة تدريب العيّنة</translation>
    </message>
    <message>
        <source>Compute time over the fleet</source>
        <translation type="unfinished">زمن الحساب على الأسطول</translation>
    </message>
    <message>
        <source>Gradient traffic of a step</source>
        <translation type="unfinished">حركة تدرّجات الخطوة</translation>
    </message>
    <message>
        <source>Link between nodes</source>
        <translation type="unfinished">الوصلة بين العُقد</translation>
    </message>
    <message>
        <source>Gradient sync</source>
        <translation type="unfinished">مزامنة التدرّجات</translation>
    </message>
    <message>
        <source>Communication intensity</source>
        <translation type="unfinished">كثافة الاتصال</translation>
    </message>
    <message>
        <source>Ridge point of the network</source>
        <translation type="unfinished">نقطة انكسار الشبكة</translation>
    </message>
    <message>
        <source>Samples a step at the ridge</source>
        <translation type="unfinished">عيّنات الخطوة عند نقطة الانكسار</translation>
    </message>
    <message>
        <source>Ring all-reduce</source>
        <translation type="unfinished">All-reduce حلقي</translation>
    </message>
    <message>
        <source>Tree all-reduce</source>
        <translation type="unfinished">All-reduce شجري</translation>
    </message>
    <message>
        <source>Double-binary-tree all-reduce</source>
        <translation type="unfinished">All-reduce بشجرتين ثنائيتين</translation>
    </message>
    <message>
        <source>Hierarchical all-reduce</source>
        <translation type="unfinished">All-reduce هرمي</translation>
    </message>
    <message>
        <source>All-to-all</source>
        <translation type="unfinished">All-to-all</translation>
    </message>
    <message>
        <source>Message between two ranks</source>
        <translation type="unfinished">رسالة بين رتبتين</translation>
    </message>
    <message>
        <source>Required bandwidth</source>
        <translation type="unfinished">عرض النطاق المطلوب</translation>
    </message>
    <message>
        <source>Required compute rate</source>
        <translation type="unfinished">معدل الحساب المطلوب</translation>
    </message>
    <message>
        <source>Required machine balance</source>
        <translation type="unfinished">توازن الآلة المطلوب</translation>
    </message>
    <message>
        <source>Bandwidth, need over have</source>
        <translation type="unfinished">عرض النطاق، اللازم ÷ الموجود</translation>
    </message>
    <message>
        <source>Compute rate, need over have</source>
        <translation type="unfinished">معدل الحساب، اللازم ÷ الموجود</translation>
    </message>
    <message>
        <source>Accelerators of the fleet</source>
        <translation type="unfinished">مسرّعات الأسطول</translation>
    </message>
    <message>
        <source>Power of an accelerator</source>
        <translation type="unfinished">قدرة المسرّع</translation>
    </message>
    <message>
        <source>IT energy</source>
        <translation type="unfinished">طاقة معدات IT</translation>
    </message>
    <message>
        <source>Facility energy</source>
        <translation type="unfinished">طاقة المنشأة</translation>
    </message>
    <message>
        <source>Operational carbon</source>
        <translation type="unfinished">كربون التشغيل</translation>
    </message>
    <message>
        <source>Embodied carbon</source>
        <translation type="unfinished">الكربون المتضمَّن</translation>
    </message>
    <message>
        <source>Carbon footprint</source>
        <translation type="unfinished">البصمة الكربونية</translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished">الماء</translation>
    </message>
    <message>
        <source>Purchase of the hardware</source>
        <translation type="unfinished">شراء العتاد</translation>
    </message>
    <message>
        <source>CapEx, amortised</source>
        <translation type="unfinished">CapEx، موزّعة</translation>
    </message>
    <message>
        <source>CapEx, in full</source>
        <translation type="unfinished">CapEx، كاملة</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation type="unfinished">الكهرباء</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished">الصيانة</translation>
    </message>
    <message>
        <source>OpEx</source>
        <translation type="unfinished">OpEx</translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation type="unfinished">التكلفة الإجمالية للملكية</translation>
    </message>
    <message>
        <source>Cost per query</source>
        <translation type="unfinished">تكلفة الاستعلام</translation>
    </message>
    <message>
        <source>Fleet TCO</source>
        <translation type="unfinished">TCO الأسطول</translation>
    </message>
    <message>
        <source>Egress cost</source>
        <translation type="unfinished">تكلفة البيانات الصادرة</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law</source>
        <translation type="unfinished">قانون أمدال</translation>
    </message>
    <message>
        <source>Strong scaling</source>
        <translation type="unfinished">التوسّع القوي</translation>
    </message>
    <message>
        <source>Effective FLOP/s</source>
        <translation type="unfinished">FLOP/s الفعلية</translation>
    </message>
    <message>
        <source>Roofline bottleneck</source>
        <translation type="unfinished">عنق زجاجة Roofline</translation>
    </message>
    <message>
        <source>Cost per million served</source>
        <translation type="unfinished">تكلفة كل مليون خدمة</translation>
    </message>
</context>
<context>
    <name>grid</name>
    <message>
        <source>Carbon intensity</source>
        <translation type="unfinished">كثافة الكربون</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation type="unfinished">PUE</translation>
    </message>
    <message>
        <source>Power usage effectiveness: facility energy over IT energy.</source>
        <translation type="unfinished">فعالية استخدام الطاقة: نسبة طاقة المنشأة إلى طاقة معدات IT.</translation>
    </message>
    <message>
        <source>WUE</source>
        <translation type="unfinished">WUE</translation>
    </message>
    <message>
        <source>Water usage effectiveness: litres per kWh.</source>
        <translation type="unfinished">فعالية استخدام الماء: لتر لكل kWh.</translation>
    </message>
    <message>
        <source>Renewable share (percent)</source>
        <translation type="unfinished">حصة الطاقة المتجددة (بالمئة)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished">شبكة الكهرباء</translation>
    </message>
</context>
<context>
    <name>hardware</name>
    <message>
        <source>FP32 rate</source>
        <translation type="unfinished">معدل FP32</translation>
    </message>
    <message>
        <source>TF32 rate</source>
        <translation type="unfinished">معدل TF32</translation>
    </message>
    <message>
        <source>BF16 rate</source>
        <translation type="unfinished">معدل BF16</translation>
    </message>
    <message>
        <source>FP16 rate</source>
        <translation type="unfinished">معدل FP16</translation>
    </message>
    <message>
        <source>FP8 rate</source>
        <translation type="unfinished">معدل FP8</translation>
    </message>
    <message>
        <source>INT8 rate</source>
        <translation type="unfinished">معدل INT8</translation>
    </message>
    <message>
        <source>FP4 rate</source>
        <translation type="unfinished">معدل FP4</translation>
    </message>
    <message>
        <source>INT4 rate</source>
        <translation type="unfinished">معدل INT4</translation>
    </message>
    <message>
        <source>Memory capacity</source>
        <translation type="unfinished">سعة الذاكرة</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation type="unfinished">عرض نطاق الذاكرة</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished">السعة</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished">عرض النطاق</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished">الكمون</translation>
    </message>
    <message>
        <source>Peak rate (FP16/BF16)</source>
        <translation type="unfinished">معدل الذروة (FP16/BF16)</translation>
    </message>
    <message>
        <source>Dense fp16/bf16; the default where a precision lists none.</source>
        <translation type="unfinished">fp16/bf16 الكثيف؛ والقيمة الافتراضية حيث لا تُذكر قيمة للدقة العددية.</translation>
    </message>
    <message>
        <source>Rates by precision</source>
        <translation type="unfinished">المعدلات حسب الدقة العددية</translation>
    </message>
    <message>
        <source>Dense peak rates the vendor lists.</source>
        <translation type="unfinished">معدلات الذروة الكثيفة التي يذكرها المورّد.</translation>
    </message>
    <message>
        <source>Sparse rates</source>
        <translation type="unfinished">معدلات التناثر</translation>
    </message>
    <message>
        <source>With structured sparsity: marketing&apos;s number, not used as the dense peak.</source>
        <translation type="unfinished">مع التناثر المنتظم: رقم تسويقي لا يُستخدم ذروةً كثيفة.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">الذاكرة</translation>
    </message>
    <message>
        <source>SRAM</source>
        <translation type="unfinished">SRAM</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation type="unfinished">Flash</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished">التخزين</translation>
    </message>
    <message>
        <source>Host link</source>
        <translation type="unfinished">وصلة المضيف</translation>
    </message>
    <message>
        <source>Where weights come from that do not fit.</source>
        <translation type="unfinished">المصدر الذي تأتي منه الأوزان التي لا تتسع لها الذاكرة.</translation>
    </message>
    <message>
        <source>Accelerator link</source>
        <translation type="unfinished">وصلة المسرّعات</translation>
    </message>
    <message>
        <source>The vendor&apos;s total of both directions.</source>
        <translation type="unfinished">مجموع الاتجاهين لدى المورّد.</translation>
    </message>
    <message>
        <source>TDP</source>
        <translation type="unfinished">TDP</translation>
    </message>
    <message>
        <source>Dispatch overhead</source>
        <translation type="unfinished">العبء الإضافي للإرسال</translation>
    </message>
    <message>
        <source>Fixed time to start one pass.</source>
        <translation type="unfinished">زمن ثابت لبدء تمريرة واحدة.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished">السعر</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished">التردد</translation>
    </message>
    <message>
        <source>Embodied carbon</source>
        <translation type="unfinished">الكربون المتضمَّن</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished">البطارية</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished">الفئة</translation>
    </message>
    <message>
        <source>Where the device lives, from the data centre to a microcontroller.</source>
        <translation type="unfinished">مكان الجهاز، من مركز البيانات إلى المتحكّم الدقيق.</translation>
    </message>
</context>
<context>
    <name>input</name>
    <message>
        <source>Virtual stages</source>
        <translation type="unfinished">المراحل الافتراضية</translation>
    </message>
    <message>
        <source>Parts of the model on each pipeline rank (interleaved schedule): the bubble shrinks by it, the messages grow. Usual: 1 to 8.</source>
        <translation type="unfinished">أجزاء النموذج على كل رتبة من خط الأنابيب (جدولة متداخلة): تصغر الفقاعة بقدرها، وتكبر الرسائل. المعتاد: 1 إلى 8.</translation>
    </message>
    <message>
        <source>Micro-batch size</source>
        <translation type="unfinished">حجم الدفعة المصغّرة</translation>
    </message>
    <message>
        <source>Samples in a micro-batch, instead of their number. Usual: 1 to 8.</source>
        <translation type="unfinished">عيّنات الدفعة المصغّرة، بدلًا من عدد الدفعات. المعتاد: 1 إلى 8.</translation>
    </message>
    <message>
        <source>Sequence parallel</source>
        <translation type="unfinished">توازي التسلسل</translation>
    </message>
    <message>
        <source>Tensor-parallel ranks also share the activations between their matrices.</source>
        <translation type="unfinished">تتقاسم رتب توازي الموترات أيضًا التنشيطات الواقعة بين مصفوفاتها.</translation>
    </message>
    <message>
        <source>Overlap gradient sync</source>
        <translation type="unfinished">تراكب مزامنة التدرّجات</translation>
    </message>
    <message>
        <source>Hide data-parallel communication behind the backward pass by the overlap efficiency. Off: by the assumption communication_overlap.</source>
        <translation type="unfinished">إخفاء اتصال توازي البيانات خلف التمرير الخلفي بقدر كفاءة التراكب. عند الإيقاف: بقدر الفرضية communication_overlap.</translation>
    </message>
    <message>
        <source>Overlap efficiency</source>
        <translation type="unfinished">كفاءة التراكب</translation>
    </message>
    <message>
        <source>Share of the data-parallel communication that can be hidden. Usual: 0.7 to 0.95.</source>
        <translation type="unfinished">الحصة التي يمكن إخفاؤها من اتصال توازي البيانات. المعتاد: 0.7 إلى 0.95.</translation>
    </message>
    <message>
        <source>Congestion</source>
        <translation type="unfinished">الازدحام</translation>
    </message>
    <message>
        <source>Times that communication takes on a busy network. Usual: 1 to 1.5.</source>
        <translation type="unfinished">عدد أضعاف زمن الاتصال على شبكة مزدحمة. المعتاد: 1 إلى 1.5.</translation>
    </message>
    <message>
        <source>Stragglers</source>
        <translation type="unfinished">التلكؤ</translation>
    </message>
    <message>
        <source>Times that the slowest rank takes over the average one. Usual: 1 to 1.1.</source>
        <translation type="unfinished">عدد أضعاف زمن أبطأ رتبة نسبةً إلى متوسط الرتب. المعتاد: 1 إلى 1.1.</translation>
    </message>
    <message>
        <source>Routing imbalance</source>
        <translation type="unfinished">اختلال التوجيه</translation>
    </message>
    <message>
        <source>Load of the busiest expert over the average. Usual: 1 to 2.</source>
        <translation type="unfinished">حِمل أكثر الخبراء انشغالًا نسبةً إلى المتوسط. المعتاد: 1 إلى 2.</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation type="unfinished">رموز التدريب</translation>
    </message>
    <message>
        <source>In all; gives time, energy, carbon and cost. For work without tokens: samples. Usual: 20 a parameter and more, up to 15e12.</source>
        <translation type="unfinished">الإجمالي؛ ويعطي الزمن والطاقة والكربون والتكلفة. وللعمل الذي بلا رموز: العيّنات. المعتاد: 20 لكل معلمة فأكثر، حتى 15e12.</translation>
    </message>
    <message>
        <source>Amortisation period</source>
        <translation type="unfinished">مدة توزيع الشراء</translation>
    </message>
    <message>
        <source>Time over which the hardware&apos;s price is spread. Usual: 3 to 5 years.</source>
        <translation type="unfinished">المدة التي يُوزَّع عليها سعر العتاد. المعتاد: 3 إلى 5 سنوات.</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation type="unfinished">النواة</translation>
    </message>
    <message>
        <source>What the accelerator spends its time on; each kind reaches another share of the peak.</source>
        <translation type="unfinished">ما يقضي فيه المسرّع زمنه؛ ويبلغ كل نوع حصة مختلفة من الذروة.</translation>
    </message>
    <message>
        <source>Fused attention</source>
        <translation type="unfinished">الانتباه المدمج</translation>
    </message>
    <message>
        <source>Tiled so that the score matrix never leaves the chip (FlashAttention). Usual today; off shows what it saves.</source>
        <translation type="unfinished">مقسّم إلى بلاطات بحيث لا تغادر مصفوفة الدرجات الشريحة (FlashAttention). معتاد اليوم؛ وإيقافه يُظهر ما يوفّره.</translation>
    </message>
    <message>
        <source>Data rate</source>
        <translation type="unfinished">معدل البيانات</translation>
    </message>
    <message>
        <source>Bytes of training data used a second; or give samples a second and their size. Usual: below 0.01 GB/s for text, 0.1 to 10 for images and video.</source>
        <translation type="unfinished">بايتات بيانات التدريب المستهلكة في الثانية؛ أو تُعطى العيّنات في الثانية وحجمها. المعتاد: أقل من 0.01 GB/s للنص، و0.1 إلى 10 للصور والفيديو.</translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation type="unfinished">العيّنات في الثانية</translation>
    </message>
    <message>
        <source>Of the training step or the inference service. Usual: 100 to 10,000 images for each accelerator.</source>
        <translation type="unfinished">لخطوة التدريب أو لخدمة الاستدلال. المعتاد: 100 إلى 10,000 صورة لكل مسرّع.</translation>
    </message>
    <message>
        <source>Bytes of a sample</source>
        <translation type="unfinished">بايتات العيّنة</translation>
    </message>
    <message>
        <source>As stored. Usual: about 110 kB for an ImageNet JPEG, 2 to 4 bytes a token for text.</source>
        <translation type="unfinished">كما هي مخزَّنة. المعتاد: نحو 110 kB لصورة JPEG من ImageNet، و2 إلى 4 بايتات لكل رمز من النص.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished">الطور</translation>
    </message>
    <message>
        <source>Decode computes one token of each sequence for each reading of the weights, prefill all tokens of the prompts.</source>
        <translation type="unfinished">يحسب فك الترميز رمزًا واحدًا من كل تسلسل لكل قراءة للأوزان، ويحسب الملء المسبق كل رموز المطالبات.</translation>
    </message>
    <message>
        <source>Privacy budget ε</source>
        <translation type="unfinished">ميزانية الخصوصية ε</translation>
    </message>
    <message>
        <source>Of differentially private training; smaller is more private. Usual: 0.1 (strong) to 10 (weak).</source>
        <translation type="unfinished">للتدريب بخصوصية تفاضلية؛ والأصغر أكثر خصوصية. المعتاد: 0.1 (قوية) إلى 10 (ضعيفة).</translation>
    </message>
    <message>
        <source>Prevalence of the rarest group</source>
        <translation type="unfinished">معدل انتشار أندر فئة</translation>
    </message>
    <message>
        <source>Its share of the data as collected. Usual: 0.001 to 0.3.</source>
        <translation type="unfinished">حصتها من البيانات كما جُمعت. المعتاد: 0.001 إلى 0.3.</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation type="unfinished">زمن التدريب</translation>
    </message>
    <message>
        <source>Without privacy; gives the time with it.</source>
        <translation type="unfinished">بلا خصوصية؛ ويعطي الزمن معها.</translation>
    </message>
    <message>
        <source>Samples needed of the group</source>
        <translation type="unfinished">العيّنات اللازمة من الفئة</translation>
    </message>
    <message>
        <source>For the confidence asked for; gives the samples to collect in all. Usual: 1,000 to 10,000.</source>
        <translation type="unfinished">للثقة المطلوبة؛ وتعطي العيّنات الواجب جمعها في المجموع. المعتاد: 1,000 إلى 10,000.</translation>
    </message>
    <message>
        <source>Arrival rate</source>
        <translation type="unfinished">معدل الوصول</translation>
    </message>
    <message>
        <source>Requests a second, arriving at random (Poisson).</source>
        <translation type="unfinished">الطلبات في الثانية، تصل عشوائيًا (Poisson).</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation type="unfinished">زمن الخدمة</translation>
    </message>
    <message>
        <source>Mean time that one request keeps a replica busy.</source>
        <translation type="unfinished">متوسط الزمن الذي يشغل فيه طلب واحد نسخة.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished">النسخ</translation>
    </message>
    <message>
        <source>Servers that share one queue, each with one request at a time.</source>
        <translation type="unfinished">خوادم تتقاسم طابورًا واحدًا، لكل منها طلب واحد في كل مرة.</translation>
    </message>
    <message>
        <source>One accelerator, or as many as the persona deploys; or give a fleet.</source>
        <translation type="unfinished">مسرّع واحد، أو بقدر ما تنشره الشخصية؛ أو يُعطى أسطول.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">المهمة</translation>
    </message>
    <message>
        <source>One pass, a prompt with its answer, or training.</source>
        <translation type="unfinished">تمريرة واحدة، أو مطالبة مع إجابتها، أو تدريب.</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished">الشخصية</translation>
    </message>
    <message>
        <source>How many devices an archetype deploys, where one device is given.</source>
        <translation type="unfinished">عدد الأجهزة التي تنشرها شخصية نمطية، حيث يُعطى جهاز واحد.</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation type="unfinished">رموز المُخرج</translation>
    </message>
    <message>
        <source>Of an answer, when serving. Usual: 64 to 1,024.</source>
        <translation type="unfinished">للإجابة عند الخدمة. المعتاد: 64 إلى 1,024.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished">المحسِّن</translation>
    </message>
    <message>
        <source>Its state makes most of a checkpoint.</source>
        <translation type="unfinished">تشكّل حالته معظم نقطة الحفظ.</translation>
    </message>
    <message>
        <source>The budget of a training run: 20 per parameter is compute-optimal.</source>
        <translation type="unfinished">ميزانية عملية تدريب: 20 لكل معلمة هي المثلى من حيث الحوسبة.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished">المدة</translation>
    </message>
    <message>
        <source>Over which energy, cost and failures are counted. Absent: the training time, else a month.</source>
        <translation type="unfinished">المدة التي تُحتسب عليها الطاقة والتكلفة والأعطال. إن لم تُذكر: زمن التدريب، وإلا فشهر.</translation>
    </message>
    <message>
        <source>Hardware lifetime</source>
        <translation type="unfinished">عمر العتاد</translation>
    </message>
    <message>
        <source>The purchase is spread over it. Usual: 3 to 5 years.</source>
        <translation type="unfinished">يُوزَّع عليه الشراء. المعتاد: 3 إلى 5 سنوات.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation type="unfinished">نسبة الاستخدام</translation>
    </message>
    <message>
        <source>Share of the throughput that is asked for.</source>
        <translation type="unfinished">الحصة المطلوبة من الإنتاجية.</translation>
    </message>
    <message>
        <source>MFU (override)</source>
        <translation type="unfinished">MFU (تجاوز)</translation>
    </message>
    <message>
        <source>In place of the computed one, for power.</source>
        <translation type="unfinished">بدلًا من القيمة المحسوبة، لأجل القدرة.</translation>
    </message>
    <message>
        <source>Throughput (override)</source>
        <translation type="unfinished">الإنتاجية (تجاوز)</translation>
    </message>
    <message>
        <source>In place of the computed one, for cost per query.</source>
        <translation type="unfinished">بدلًا من القيمة المحسوبة، لأجل تكلفة الاستعلام.</translation>
    </message>
    <message>
        <source>Checkpoint time (override)</source>
        <translation type="unfinished">زمن نقطة الحفظ (تجاوز)</translation>
    </message>
    <message>
        <source>In place of the computed write time.</source>
        <translation type="unfinished">بدلًا من زمن الكتابة المحسوب.</translation>
    </message>
    <message>
        <source>SLA: latency</source>
        <translation type="unfinished">SLA: الكمون</translation>
    </message>
    <message>
        <source>Longest latency allowed, of a pass, a request or a step.</source>
        <translation type="unfinished">أطول كمون مسموح، لتمريرة أو طلب أو خطوة.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished">الميزانية</translation>
    </message>
    <message>
        <source>Highest total cost of ownership allowed.</source>
        <translation type="unfinished">أعلى تكلفة إجمالية للملكية مسموحة.</translation>
    </message>
    <message>
        <source>Carbon budget</source>
        <translation type="unfinished">ميزانية الكربون</translation>
    </message>
    <message>
        <source>Highest carbon footprint allowed.</source>
        <translation type="unfinished">أعلى بصمة كربونية مسموحة.</translation>
    </message>
    <message>
        <source>Water budget</source>
        <translation type="unfinished">ميزانية الماء</translation>
    </message>
    <message>
        <source>Most water allowed.</source>
        <translation type="unfinished">أكثر ما يُسمح به من الماء.</translation>
    </message>
    <message>
        <source>Least goodput</source>
        <translation type="unfinished">أدنى إنتاجية مفيدة</translation>
    </message>
    <message>
        <source>Share of the time that must be useful work.</source>
        <translation type="unfinished">الحصة من الزمن التي يجب أن تكون عملًا مفيدًا.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished">الطريقة</translation>
    </message>
    <message>
        <source>Fewer bits for each weight, or fewer weights.</source>
        <translation type="unfinished">بتات أقل لكل وزن، أو أوزان أقل.</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation type="unfinished">البتات</translation>
    </message>
    <message>
        <source>Of a weight after quantisation, at most those of the precision. Usual: 8 or 4.</source>
        <translation type="unfinished">للوزن بعد التكميم، ولا تزيد على بتات الدقة العددية. المعتاد: 8 أو 4.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished">التنسيق</translation>
    </message>
    <message>
        <source>Of the quantised weights: 8-bit floating point loses less than 8-bit integers.</source>
        <translation type="unfinished">للأوزان المكمَّمة: الفاصلة العائمة بـ 8 بتات تخسر أقل من الأعداد الصحيحة بـ 8 بتات.</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation type="unfinished">التناثر</translation>
    </message>
    <message>
        <source>Share of the weights that pruning removes. Usual: 0.5; 0.9 needs retraining.</source>
        <translation type="unfinished">حصة الأوزان التي يزيلها التقليم. المعتاد: 0.5؛ وتحتاج 0.9 إلى إعادة تدريب.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished">النمط</translation>
    </message>
    <message>
        <source>Which weights pruning removes: hardware skips whole rows, or two of every four, but not zeros anywhere.</source>
        <translation type="unfinished">الأوزان التي يزيلها التقليم: يتخطّى العتاد صفوفًا كاملة، أو اثنين من كل أربعة، لا الأصفار المبعثرة.</translation>
    </message>
    <message>
        <source>KV precision</source>
        <translation type="unfinished">دقة KV العددية</translation>
    </message>
    <message>
        <source>Number format of the cache, if it differs from that of the weights: fp8 halves it against fp16.</source>
        <translation type="unfinished">تنسيق أعداد المخبأ إن اختلف عن تنسيق الأوزان: fp8 يخفضه إلى النصف مقارنةً مع fp16.</translation>
    </message>
    <message>
        <source>Decode hardware</source>
        <translation type="unfinished">عتاد فك الترميز</translation>
    </message>
    <message>
        <source>Where decode runs if not where the prefill does: compute-rich devices for one, bandwidth-rich ones for the other.</source>
        <translation type="unfinished">حيث يجري فك الترميز إن لم يكن حيث الملء المسبق: أجهزة غنية بالحساب لأحدهما، وغنية بعرض النطاق للآخر.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished">الشبكة</translation>
    </message>
    <message>
        <source>From an accelerator of the prefill hardware to one of the decode hardware: the cache crosses it. Usual: 25 to 100 GB/s.</source>
        <translation type="unfinished">من مسرّع في عتاد الملء المسبق إلى مسرّع في عتاد فك الترميز: يعبرها المخبأ. المعتاد: 25 إلى 100 GB/s.</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation type="unfinished">نموذج المسوّدة</translation>
    </message>
    <message>
        <source>A small model that proposes tokens for the large one to verify; each accelerator runs it whole.</source>
        <translation type="unfinished">نموذج صغير يقترح رموزًا ليتحقّق منها الكبير؛ ويشغّله كل مسرّع كاملًا.</translation>
    </message>
    <message>
        <source>Draft acceptance</source>
        <translation type="unfinished">قبول المسوّدة</translation>
    </message>
    <message>
        <source>Probability that the large model accepts a drafted token. Usual: 0.6 to 0.8.</source>
        <translation type="unfinished">احتمال أن يقبل النموذج الكبير رمزًا من المسوّدة. المعتاد: 0.6 إلى 0.8.</translation>
    </message>
    <message>
        <source>Cached prefix</source>
        <translation type="unfinished">البادئة المخبّأة</translation>
    </message>
    <message>
        <source>Tokens at the prompt&apos;s start whose cache is kept from earlier requests, such as a system prompt.</source>
        <translation type="unfinished">رموز في بداية المطالبة محفوظ مخبؤها من طلبات سابقة، مثل مطالبة النظام.</translation>
    </message>
    <message>
        <source>Prefill chunk</source>
        <translation type="unfinished">قطعة الملء المسبق</translation>
    </message>
    <message>
        <source>Tokens a prefill computes before running decodes may step in. Usual: 256 to 2,048; absent: the whole prompt at once.</source>
        <translation type="unfinished">الرموز التي يحسبها الملء المسبق قبل أن تتدخّل عمليات فك الترميز الجارية. المعتاد: 256 إلى 2,048؛ إن لم تُذكر: المطالبة كلها معًا.</translation>
    </message>
    <message>
        <source>Target latency</source>
        <translation type="unfinished">الكمون المستهدف</translation>
    </message>
    <message>
        <source>Of one forward pass of the batch. Usual: 10 to 200 ms; 20 to 50 ms a token for reading speed and above.</source>
        <translation type="unfinished">لتمريرة أمامية واحدة للدفعة. المعتاد: 10 إلى 200 ms؛ و20 إلى 50 ms لكل رمز لسرعة القراءة فما فوق.</translation>
    </message>
    <message>
        <source>As the CPU handles it. Usual: 150 kB for a decoded image of 224 × 224, megabytes for video and audio.</source>
        <translation type="unfinished">كما يتعامل معها CPU. المعتاد: 150 kB لصورة مفكوكة الترميز 224 × 224، وميغابايتات للفيديو والصوت.</translation>
    </message>
    <message>
        <source>CPU throughput</source>
        <translation type="unfinished">إنتاجية CPU</translation>
    </message>
    <message>
        <source>Bytes one worker decodes and augments a second; measure it. Usual: 0.05 to 1 GB/s a core.</source>
        <translation type="unfinished">البايتات التي يفك العامل ترميزها ويعزّزها في الثانية؛ وتُقاس. المعتاد: 0.05 إلى 1 GB/s لكل نواة معالج.</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished">العمّال</translation>
    </message>
    <message>
        <source>CPU cores that prepare samples for this accelerator. Usual: 4 to 16.</source>
        <translation type="unfinished">أنوية CPU التي تجهّز العيّنات لهذا المسرّع. المعتاد: 4 إلى 16.</translation>
    </message>
    <message>
        <source>Accelerator&apos;s step</source>
        <translation type="unfinished">خطوة المسرّع</translation>
    </message>
    <message>
        <source>Time the accelerator takes for a batch; absent: one forward pass of the model on the hardware.</source>
        <translation type="unfinished">زمن المسرّع للدفعة؛ إن لم يُذكر: تمريرة أمامية واحدة للنموذج على العتاد.</translation>
    </message>
    <message>
        <source>Whose state is written beside the weights: 14 bytes a parameter with Adam, 4 with SGD.</source>
        <translation type="unfinished">المحسِّن الذي تُكتب حالته مع الأوزان: 14 بايتًا لكل معلمة مع Adam، و4 مع SGD.</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation type="unfinished">الكاتبون</translation>
    </message>
    <message>
        <source>Devices that write a share each, to storage of their own. Absent: one for each node.</source>
        <translation type="unfinished">أجهزة يكتب كل منها حصة إلى تخزين خاص به. إن لم يُذكر: واحد لكل عقدة.</translation>
    </message>
    <message>
        <source>File system bandwidth</source>
        <translation type="unfinished">عرض نطاق نظام الملفات</translation>
    </message>
    <message>
        <source>Write rate of a file system that all writers share. Absent: they share none. Usual: 10 GB/s to 2 TB/s.</source>
        <translation type="unfinished">معدل كتابة نظام ملفات يتقاسمه كل الكاتبين. إن لم يُذكر: لا يتقاسمون أي نظام. المعتاد: 10 GB/s إلى 2 TB/s.</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation type="unfinished">الطوبولوجيا</translation>
    </message>
    <message>
        <source>How the links are arranged. Usual: fat trees for GPU clusters, tori for TPU pods, dragonflies for supercomputers.</source>
        <translation type="unfinished">ترتيب الوصلات. المعتاد: أشجار سمينة لعناقيد GPU، وطارات لوحدات TPU pod، وDragonfly للحواسيب الفائقة.</translation>
    </message>
    <message>
        <source>Duration of the job</source>
        <translation type="unfinished">مدة المهمة</translation>
    </message>
    <message>
        <source>Time the fleet works on one job. Usual: a day to three months.</source>
        <translation type="unfinished">الزمن الذي يعمل فيه الأسطول على مهمة واحدة. المعتاد: يوم إلى ثلاثة أشهر.</translation>
    </message>
    <message>
        <source>Time to write a checkpoint</source>
        <translation type="unfinished">زمن كتابة نقطة حفظ</translation>
    </message>
    <message>
        <source>During which the job stands still. Usual: 1 s when written in the background, 30 s to 10 min otherwise.</source>
        <translation type="unfinished">الزمن الذي تتوقف فيه المهمة. المعتاد: 1 s عند الكتابة في الخلفية، و30 s إلى 10 min في غير ذلك.</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished">حركة الطلبات</translation>
    </message>
    <message>
        <source>Target P99</source>
        <translation type="unfinished">هدف P99</translation>
    </message>
    <message>
        <source>Latency that 99 of 100 requests must stay below, from arrival to the last token.</source>
        <translation type="unfinished">الكمون الذي يجب أن يبقى دونه 99 من كل 100 طلب، من الوصول إلى آخر رمز.</translation>
    </message>
    <message>
        <source>Replicas at most</source>
        <translation type="unfinished">أقصى عدد للنسخ</translation>
    </message>
    <message>
        <source>Where the search for a count ends.</source>
        <translation type="unfinished">حيث ينتهي البحث عن العدد.</translation>
    </message>
    <message>
        <source>Jobs that are submitted, at random times. Usual: 1 to 100 a day for each cluster.</source>
        <translation type="unfinished">المهام المقدَّمة في أوقات عشوائية. المعتاد: 1 إلى 100 في اليوم لكل عنقود.</translation>
    </message>
    <message>
        <source>Length of a job</source>
        <translation type="unfinished">طول المهمة</translation>
    </message>
    <message>
        <source>Each job has the whole cluster for this long. Usual: minutes to days.</source>
        <translation type="unfinished">تشغل كل مهمة العنقود كله هذه المدة. المعتاد: دقائق إلى أيام.</translation>
    </message>
    <message>
        <source>Compute budget</source>
        <translation type="unfinished">ميزانية الحوسبة</translation>
    </message>
    <message>
        <source>Operations to train with; or give a duration, or only the parameters. Usual: 1,000 EFLOP for a small study, 588,000 for Chinchilla, tens of millions at the frontier.</source>
        <translation type="unfinished">عمليات التدريب؛ أو تُعطى المدة، أو المعلمات وحدها. المعتاد: 1,000 EFLOP لدراسة صغيرة، و588,000 لـ Chinchilla، وعشرات الملايين عند الطليعة.</translation>
    </message>
    <message>
        <source>Days that all accelerators train: with their number, the budget in accelerator-days. Usual: 1 to 100.</source>
        <translation type="unfinished">الأيام التي تتدرّب فيها كل المسرّعات: ومع عددها، الميزانية بأيام المسرّعات. المعتاد: 1 إلى 100.</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished">المسرّعات</translation>
    </message>
    <message>
        <source>That train together. Usual: 8 to 16,384.</source>
        <translation type="unfinished">التي تشارك في التدريب معًا. المعتاد: 8 إلى 16,384.</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation type="unfinished">MFU</translation>
    </message>
    <message>
        <source>Model FLOP utilisation of the whole training. Usual: 0.3 to 0.5.</source>
        <translation type="unfinished">استخدام FLOP النموذج في التدريب كله. المعتاد: 0.3 إلى 0.5.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished">المعلمات</translation>
    </message>
    <message>
        <source>Of a model whose size is settled; absent: the optimum of the budget. Usual: 1e9 to 1e12.</source>
        <translation type="unfinished">لنموذج حُسم حجمه؛ إن لم تُذكر: القيمة المثلى للميزانية. المعتاد: 1e9 إلى 1e12.</translation>
    </message>
    <message>
        <source>Samples of one expert-parallel group whose tokens are routed together. Usual: 1 to 64.</source>
        <translation type="unfinished">عيّنات مجموعة واحدة من توازي الخبراء تُوجَّه رموزها معًا. المعتاد: 1 إلى 64.</translation>
    </message>
    <message>
        <source>Accelerators that the experts are spread over. Usual: 8 to 64, at most the number of experts.</source>
        <translation type="unfinished">المسرّعات التي يُوزَّع عليها الخبراء. المعتاد: 8 إلى 64، ولا تزيد على عدد الخبراء.</translation>
    </message>
    <message>
        <source>Its fabric carries the all-to-all; not needed while one accelerator holds all experts.</source>
        <translation type="unfinished">يحمل نسيجه عملية all-to-all؛ ولا حاجة إليه ما دام مسرّع واحد يضم كل الخبراء.</translation>
    </message>
    <message>
        <source>Routing imbalance γ</source>
        <translation type="unfinished">اختلال التوجيه γ</translation>
    </message>
    <message>
        <source>Load of the hottest expert over the mean: 1 is even, 1.25 a hot expert of 25 %. Usual: 1.1 to 2; count tokens per expert.</source>
        <translation type="unfinished">حِمل أكثر الخبراء ازدحامًا نسبةً إلى المتوسط: 1 متساوٍ، و1.25 خبير مزدحم بنسبة 25 %. المعتاد: 1.1 إلى 2؛ ويُعرف بعدّ الرموز لكل خبير.</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation type="unfinished">الزمن حتى أول رمز</translation>
    </message>
    <message>
        <source>Of the serving model. Usual: 10 to 1,000 ms.</source>
        <translation type="unfinished">لنموذج الخدمة. المعتاد: 10 إلى 1,000 ms.</translation>
    </message>
    <message>
        <source>Time between tokens</source>
        <translation type="unfinished">الزمن بين الرموز</translation>
    </message>
    <message>
        <source>Of the serving model. Usual: 5 to 50 ms.</source>
        <translation type="unfinished">لنموذج الخدمة. المعتاد: 5 إلى 50 ms.</translation>
    </message>
    <message>
        <source>Reasoning steps</source>
        <translation type="unfinished">خطوات الاستنتاج</translation>
    </message>
    <message>
        <source>Steps of the chain of thought. Usual: 1 to 16; hundreds for hard problems.</source>
        <translation type="unfinished">خطوات سلسلة الأفكار. المعتاد: 1 إلى 16؛ ومئات للمسائل الصعبة.</translation>
    </message>
    <message>
        <source>Tokens of a step</source>
        <translation type="unfinished">رموز الخطوة</translation>
    </message>
    <message>
        <source>Generated for each reasoning step. Usual: 20 to 200.</source>
        <translation type="unfinished">تُولَّد لكل خطوة استنتاج. المعتاد: 20 إلى 200.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished">القدرة</translation>
    </message>
    <message>
        <source>Of all accelerators that serve the model; absent: the TDP of the hardware. Usual: 300 to 1,000 W each.</source>
        <translation type="unfinished">لكل المسرّعات التي تخدم النموذج؛ إن لم تُذكر: TDP العتاد. المعتاد: 300 إلى 1,000 W لكل منها.</translation>
    </message>
    <message>
        <source>Utilisation that the power follows. 1 charges the full TDP, a ceiling; decoding usually runs at 0.01 to 0.1.</source>
        <translation type="unfinished">نسبة الاستخدام التي تتبعها القدرة. القيمة 1 تحتسب TDP كاملًا، وهو حدّ أعلى؛ ويجري فك الترميز عادةً عند 0.01 إلى 0.1.</translation>
    </message>
    <message>
        <source>Life over which the purchase is spread evenly; a longer duration buys again. Absent: bought in full. Usual: 3 to 5 years.</source>
        <translation type="unfinished">العمر الذي يُوزَّع عليه الشراء بالتساوي؛ والمدة الأطول تعني الشراء من جديد. إن لم تُذكر: شراء كامل. المعتاد: 3 إلى 5 سنوات.</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished">الإنتاجية</translation>
    </message>
    <message>
        <source>Queries or tokens a second that the whole fleet serves at full load; the cost of one, or of a million, follows.</source>
        <translation type="unfinished">الاستعلامات أو الرموز التي يخدمها الأسطول كله في الثانية بكامل الحِمل؛ ومنها تكلفة الواحد، أو المليون.</translation>
    </message>
    <message>
        <source>Share of that throughput that real traffic asks for over the duration. Usual: 0.3 to 0.8.</source>
        <translation type="unfinished">الحصة التي تطلبها حركة الطلبات الفعلية من تلك الإنتاجية على مدى المدة. المعتاد: 0.3 إلى 0.8.</translation>
    </message>
    <message>
        <source>Gradient accumulation</source>
        <translation type="unfinished">تجميع التدرّجات</translation>
    </message>
    <message>
        <source>Micro-batches whose gradients are summed before a step.</source>
        <translation type="unfinished">الدفعات المصغّرة التي تُجمع تدرّجاتها قبل الخطوة.</translation>
    </message>
    <message>
        <source>Trainable fraction</source>
        <translation type="unfinished">النسبة القابلة للتدريب</translation>
    </message>
    <message>
        <source>Share of the parameters that is trained: 1 for full training, below 0.01 for LoRA.</source>
        <translation type="unfinished">حصة المعلمات التي تُدرَّب: 1 للتدريب الكامل، وأقل من 0.01 مع LoRA.</translation>
    </message>
    <message>
        <source>Buffer fraction</source>
        <translation type="unfinished">نسبة المخازن المؤقتة</translation>
    </message>
    <message>
        <source>Communication buffers as a share of the gradient bytes.</source>
        <translation type="unfinished">مخازن الاتصال المؤقتة كحصة من بايتات التدرّجات.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished">النموذج</translation>
    </message>
    <message>
        <source>What runs: its parameters, operations and shape.</source>
        <translation type="unfinished">ما يُشغَّل: معلماته وعملياته وشكله.</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished">العتاد</translation>
    </message>
    <message>
        <source>One accelerator: peak rates, memory hierarchy, links, power.</source>
        <translation type="unfinished">مسرّع واحد: معدلات الذروة، هرمية الذاكرة، الوصلات، القدرة.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished">الدقة العددية</translation>
    </message>
    <message>
        <source>Number format of weights and arithmetic. Fewer bytes per element move faster; the device&apos;s peak rate changes with it.</source>
        <translation type="unfinished">تنسيق أعداد الأوزان والحساب. البايتات الأقل لكل عنصر تنتقل أسرع؛ ويتغيّر معها معدل ذروة الجهاز.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished">حجم الدفعة</translation>
    </message>
    <message>
        <source>Samples processed together. Usual: 1 for latency, 8 to 256 for throughput.</source>
        <translation type="unfinished">العيّنات المعالجة معًا. المعتاد: 1 لأجل الكمون، و8 إلى 256 لأجل الإنتاجية.</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation type="unfinished">طول التسلسل</translation>
    </message>
    <message>
        <source>Tokens in one sample. Usual: 512 to 8,192; long-context training up to 131,072.</source>
        <translation type="unfinished">الرموز في العيّنة الواحدة. المعتاد: 512 إلى 8,192؛ والتدريب على سياق طويل حتى 131,072.</translation>
    </message>
    <message>
        <source>Efficiency η</source>
        <translation type="unfinished">الكفاءة η</translation>
    </message>
    <message>
        <source>Share of the peak rate that the compute-bound part reaches. Usual: 0.25 to 0.55; back-calculate it from one measurement.</source>
        <translation type="unfinished">الحصة من معدل الذروة التي يبلغها الجزء المقيّد بالحساب. المعتاد: 0.25 إلى 0.55؛ وتُستنتج بحساب عكسي من قياس واحد.</translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation type="unfinished">توازي الموترات</translation>
    </message>
    <message>
        <source>Accelerators that share each layer&apos;s matrices. Usual: 1 to 8, inside one node.</source>
        <translation type="unfinished">المسرّعات التي تتقاسم مصفوفات كل طبقة. المعتاد: 1 إلى 8، داخل عقدة واحدة.</translation>
    </message>
    <message>
        <source>Pipeline parallel</source>
        <translation type="unfinished">توازي خط الأنابيب</translation>
    </message>
    <message>
        <source>Stages the layers are cut into. Usual: 1 to 16.</source>
        <translation type="unfinished">المراحل التي تُقسَّم إليها الطبقات. المعتاد: 1 إلى 16.</translation>
    </message>
    <message>
        <source>Data parallel</source>
        <translation type="unfinished">توازي البيانات</translation>
    </message>
    <message>
        <source>Replicas that each take a share of the batch. ZeRO shards state over them.</source>
        <translation type="unfinished">نسخ تأخذ كل منها حصة من الدفعة. ويوزّع ZeRO الحالة عليها.</translation>
    </message>
    <message>
        <source>Expert parallel</source>
        <translation type="unfinished">توازي الخبراء</translation>
    </message>
    <message>
        <source>Accelerators that the experts of a mixture are spread over.</source>
        <translation type="unfinished">المسرّعات التي يُوزَّع عليها خبراء المزيج.</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished">الأسطول</translation>
    </message>
    <message>
        <source>Accelerators in nodes, nodes on a fabric. Usual: 1 to 4,096 nodes of 8.</source>
        <translation type="unfinished">مسرّعات في عُقد، وعُقد على نسيج. المعتاد: 1 إلى 4,096 عقدة من 8.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished">شبكة الكهرباء</translation>
    </message>
    <message>
        <source>Where the power comes from: carbon intensity, PUE, WUE. Absent: the datacenter&apos;s, else the fleet&apos;s, else an average one. Usual: 10 to 820 gCO2e/kWh.</source>
        <translation type="unfinished">مصدر الكهرباء: كثافة الكربون وPUE وWUE. إن لم تُذكر: ما لمركز البيانات، ثم ما للأسطول، ثم شبكة متوسطة. المعتاد: 10 إلى 820 gCO2e/kWh.</translation>
    </message>
    <message>
        <source>Datacenter</source>
        <translation type="unfinished">مركز البيانات</translation>
    </message>
    <message>
        <source>A site on a grid; its own PUE and WUE win over the grid&apos;s. A grid that is given wins over the site.</source>
        <translation type="unfinished">موقع على شبكة كهرباء؛ ويتقدّم PUE وWUE الخاصان به على ما للشبكة. والشبكة المعطاة تتقدّم على الموقع.</translation>
    </message>
    <message>
        <source>How long the fleet runs. Usual: 30 days for a training run, 3 years for a purchase.</source>
        <translation type="unfinished">مدة تشغيل الأسطول. المعتاد: 30 يومًا لعملية تدريب، و3 سنوات للشراء.</translation>
    </message>
    <message>
        <source>Model FLOP utilisation: power rises with it from idle to TDP. 1 counts the full TDP. Usual when training: 0.3 to 0.5.</source>
        <translation type="unfinished">استخدام FLOP النموذج: ترتفع القدرة معه من الخمول إلى TDP. القيمة 1 تحتسب TDP كاملًا. المعتاد في التدريب: 0.3 إلى 0.5.</translation>
    </message>
    <message>
        <source>Embodied carbon of a device</source>
        <translation type="unfinished">الكربون المتضمَّن في الجهاز</translation>
    </message>
    <message>
        <source>Of making one accelerator, counted in full. Usual: 100 to 200 kgCO2e for a data-centre GPU.</source>
        <translation type="unfinished">لتصنيع مسرّع واحد، ويُحتسب كاملًا. المعتاد: 100 إلى 200 kgCO2e لوحدة GPU في مركز بيانات.</translation>
    </message>
    <message>
        <source>Global batch size</source>
        <translation type="unfinished">حجم الدفعة الكلي</translation>
    </message>
    <message>
        <source>Samples in one step over all replicas.</source>
        <translation type="unfinished">عيّنات الخطوة الواحدة على كل النسخ.</translation>
    </message>
    <message>
        <source>Link bandwidth</source>
        <translation type="unfinished">عرض نطاق الوصلة</translation>
    </message>
    <message>
        <source>Per accelerator and direction; absent: the fabric&apos;s. Usual: 100 to 800 Gbit/s.</source>
        <translation type="unfinished">لكل مسرّع واتجاه؛ إن لم يُذكر: ما للنسيج. المعتاد: 100 إلى 800 Gbit/s.</translation>
    </message>
    <message>
        <source>Adam keeps three fp32 values for each parameter, SGD one.</source>
        <translation type="unfinished">يحتفظ Adam بثلاث قيم fp32 لكل معلمة، وSGD بقيمة واحدة.</translation>
    </message>
    <message>
        <source>Activation checkpointing</source>
        <translation type="unfinished">نقاط حفظ التنشيطات</translation>
    </message>
    <message>
        <source>What the forward pass keeps for the backward pass; what is not kept is recomputed.</source>
        <translation type="unfinished">ما يحفظه التمرير الأمامي للتمرير الخلفي؛ وما لا يُحفظ يُعاد حسابه.</translation>
    </message>
    <message>
        <source>Context parallel</source>
        <translation type="unfinished">توازي السياق</translation>
    </message>
    <message>
        <source>Ranks that share the tokens of a sample and pass keys and values around a ring. Usual: 1, or 2 to 16 for sequences beyond 32,768.</source>
        <translation type="unfinished">الرتب التي تتقاسم رموز العيّنة وتمرّر المفاتيح والقيم في حلقة. المعتاد: 1، أو 2 إلى 16 للتسلسلات التي تتجاوز 32,768.</translation>
    </message>
    <message>
        <source>Micro-batches</source>
        <translation type="unfinished">الدفعات المصغّرة</translation>
    </message>
    <message>
        <source>Parts that a rank cuts its share of the batch into. Usual: at least 4 times the pipeline stages.</source>
        <translation type="unfinished">الأجزاء التي تقسّم إليها الرتبة حصتها من الدفعة. المعتاد: أربعة أضعاف مراحل خط الأنابيب على الأقل.</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation type="unfinished">سعر الكهرباء</translation>
    </message>
    <message>
        <source>Of the facility&apos;s energy. Usual: 0.05 to 0.30 USD/kWh.</source>
        <translation type="unfinished">لطاقة المنشأة. المعتاد: 0.05 إلى 0.30 USD/kWh.</translation>
    </message>
    <message>
        <source>Infrastructure multiplier</source>
        <translation type="unfinished">مضاعف البنية التحتية</translation>
    </message>
    <message>
        <source>Purchase of everything over that of the accelerators: hosts, network, building. Usual: 1 to 2.</source>
        <translation type="unfinished">شراء كل شيء نسبةً إلى شراء المسرّعات: المضيفات والشبكة والمبنى. المعتاد: 1 إلى 2.</translation>
    </message>
    <message>
        <source>Maintenance a year</source>
        <translation type="unfinished">الصيانة السنوية</translation>
    </message>
    <message>
        <source>As a share of the full purchase. Usual: 0.03 to 0.10.</source>
        <translation type="unfinished">كحصة من الشراء الكامل. المعتاد: 0.03 إلى 0.10.</translation>
    </message>
    <message>
        <source>Time to recover</source>
        <translation type="unfinished">زمن التعافي</translation>
    </message>
    <message>
        <source>From a failure to the first new step: notice, replace, restart, load. Usual: 5 min to an hour.</source>
        <translation type="unfinished">من العطل إلى أول خطوة جديدة: الاكتشاف والاستبدال وإعادة التشغيل والتحميل. المعتاد: 5 min إلى ساعة.</translation>
    </message>
    <message>
        <source>ZeRO stage</source>
        <translation type="unfinished">مرحلة ZeRO</translation>
    </message>
    <message>
        <source>What the data-parallel ranks share out: 1 optimizer state, 2 also gradients, 3 also weights.</source>
        <translation type="unfinished">ما تتقاسمه رتب توازي البيانات: 1 حالة المحسِّن، 2 والتدرّجات أيضًا، 3 والأوزان أيضًا.</translation>
    </message>
    <message>
        <source>Prompt length</source>
        <translation type="unfinished">طول المطالبة</translation>
    </message>
    <message>
        <source>Tokens of the prompt, and of the cache that decode reads. Usual: 512 to 8,192; long-context use up to 131,072.</source>
        <translation type="unfinished">رموز المطالبة، والمخبأ الذي يقرؤه فك الترميز. المعتاد: 512 إلى 8,192؛ والسياق الطويل حتى 131,072.</translation>
    </message>
    <message>
        <source>Answer length</source>
        <translation type="unfinished">طول الإجابة</translation>
    </message>
    <message>
        <source>Tokens generated for a request. Usual: 64 to 1,024; reasoning models up to 32,768.</source>
        <translation type="unfinished">الرموز المولَّدة للطلب. المعتاد: 64 إلى 1,024؛ ونماذج الاستنتاج حتى 32,768.</translation>
    </message>
    <message>
        <source>Largest batch</source>
        <translation type="unfinished">أكبر دفعة</translation>
    </message>
    <message>
        <source>Requests that a replica decodes together at most, if their caches fit. Usual: 8 to 256.</source>
        <translation type="unfinished">أقصى عدد من الطلبات تفك النسخة ترميزها معًا، إن اتسعت الذاكرة لمخابئها. المعتاد: 8 إلى 256.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished">الصفحة</translation>
    </message>
    <message>
        <source>Tokens in a page of the cache. Small pages waste less, large ones look up faster. Usual: 16.</source>
        <translation type="unfinished">الرموز في صفحة المخبأ. الصفحات الصغيرة أقل هدرًا، والكبيرة أسرع بحثًا. المعتاد: 16.</translation>
    </message>
    <message>
        <source>Spread of the service time</source>
        <translation type="unfinished">تشتت زمن الخدمة</translation>
    </message>
    <message>
        <source>Standard deviation over mean: 0 for answers of one length, 1 for exponential, above 1 for heavy tails.</source>
        <translation type="unfinished">الانحراف المعياري ÷ المتوسط: 0 لإجابات متساوية الطول، و1 للأسّي، وأكثر من 1 للذيول الثقيلة.</translation>
    </message>
</context>
<context>
    <name>issue</name>
    <message>
        <source>%1 must be given: gradients and optimizer state are counted per parameter</source>
        <translation type="unfinished">يجب تحديد ⁨%1⁩: تُحسب التدرّجات وحالة المحسِّن لكل معلمة</translation>
    </message>
    <message>
        <source>%1 %2: this model states no %3, so the messages between the parts of a split model have no size. Set it to 1 (data parallelism alone), or choose a transformer</source>
        <translation type="unfinished">⁨%1⁩ ⁨%2⁩: لا يذكر هذا النموذج ⁨%3⁩، فلا حجم للرسائل بين أجزاء النموذج المقسَّم. يُضبط على 1 (توازي البيانات وحده)، أو يُختار محوِّل (Transformer)</translation>
    </message>
    <message>
        <source>give %1 or %2, not both: got %3 and %4</source>
        <translation type="unfinished">يجب تحديد ⁨%1⁩ أو ⁨%2⁩ دون الجمع بينهما: المعطى %3 و%4</translation>
    </message>
    <message>
        <source>dp × tp × pp × ep × cp must equal the fleet&apos;s %1 accelerators, but tp × pp × ep × cp = %2 × %3 × %4 × %5 = %6 leaves no whole dp; the nearest layout has %7 (dp %8)</source>
        <translation type="unfinished">يجب أن يساوي ⁦dp × tp × pp × ep × cp⁩ عدد مسرّعات الأسطول (%1)، لكن ⁦tp × pp × ep × cp = %2 × %3 × %4 × %5 = %6⁩ لا يترك عددًا صحيحًا لقيمة dp؛ أقرب تقسيم فيه ⁨%7⁩ (⁦dp %8⁩)</translation>
    </message>
    <message>
        <source>%1 must be at most the model&apos;s %2 layers, got %3: a stage holds at least one</source>
        <translation type="unfinished">⁨%1⁩: المطلوب عدد طبقات النموذج (%2) على الأكثر، والمعطى %3: تحمل المرحلة طبقة واحدة على الأقل</translation>
    </message>
    <message>
        <source>%1 must be at most %2 (%3), got %4: a rank holds at least one token</source>
        <translation type="unfinished">⁨%1⁩: المطلوب ألا يتجاوز ⁨%2⁩ (%3)، والمعطى %4: تحمل الرتبة رمزًا واحدًا على الأقل</translation>
    </message>
    <message>
        <source>give %1, or both %2 and %3: without them there is no demand</source>
        <translation type="unfinished">يجب تحديد ⁨%1⁩، أو ⁨%2⁩ و⁨%3⁩ معًا: فبغيرها لا يُعرف الاحتياج</translation>
    </message>
    <message>
        <source>this model keeps a transformer&apos;s KV cache on the wafer and streams its layers; for other kinds of network that does not hold. Choose a transformer</source>
        <translation type="unfinished">يفترض هذا النموذج التحليلي بقاء مخبأ KV للمحوِّل على الرقاقة وبثّ طبقاته؛ ولا يصحّ ذلك لأنواع الشبكات الأخرى. يُختار محوِّل (Transformer)</translation>
    </message>
    <message>
        <source>%1 must be given: they are what is streamed</source>
        <translation type="unfinished">يجب تحديد ⁨%1⁩: فهي ما يُبثّ</translation>
    </message>
    <message>
        <source>a state-space model keeps a state of fixed size instead of a cache that grows with the tokens, which is what this model counts. Choose a transformer</source>
        <translation type="unfinished">يحتفظ نموذج فضاء الحالة بحالة ثابتة الحجم بدلًا من مخبأ ينمو مع الرموز، وهذا المخبأ هو ما يحسبه هذا النموذج التحليلي. يُختار محوِّل (Transformer)</translation>
    </message>
    <message>
        <source>this kind of network does not generate token by token and has no KV cache, so prefill and decode do not apply to it. Choose a transformer</source>
        <translation type="unfinished">هذا النوع من الشبكات لا يولّد رمزًا بعد رمز وليس له مخبأ KV، فلا ينطبق عليه الملء المسبق وفك الترميز. يُختار محوِّل (Transformer)</translation>
    </message>
    <message>
        <source>%1 must be given: operations and weight bytes are counted per parameter</source>
        <translation type="unfinished">يجب تحديد ⁨%1⁩: تُحسب العمليات وبايتات الأوزان لكل معلمة</translation>
    </message>
    <message>
        <source>%1 must be at most the %2 bits of precision %3, got %4</source>
        <translation type="unfinished">⁨%1⁩: المطلوب %2 على الأكثر، وهو عدد بتات الدقة العددية ⁨%3⁩، والمعطى %4</translation>
    </message>
    <message>
        <source>%1 must be below %2 (%3): at least one token of the prompt is new; got %4</source>
        <translation type="unfinished">⁨%1⁩: المطلوب أقل من ⁨%2⁩ (%3)، فرمز واحد على الأقل من المطالبة جديد؛ والمعطى %4</translation>
    </message>
    <message>
        <source>%1 or %2 must be given: without one the weights have no size</source>
        <translation type="unfinished">يجب تحديد ⁨%1⁩ أو ⁨%2⁩: فبغيرهما لا حجم للأوزان</translation>
    </message>
    <message>
        <source>give %1, or both %2 and %3: without them the accelerator&apos;s step has no length</source>
        <translation type="unfinished">يجب تحديد ⁨%1⁩، أو ⁨%2⁩ و⁨%3⁩ معًا: فبغيرها لا يُعرف زمن خطوة المسرّع</translation>
    </message>
    <message>
        <source>%1 must be given: every parameter&apos;s gradient is exchanged</source>
        <translation type="unfinished">يجب تحديد ⁨%1⁩: يُتبادل تدرّج كل معلمة</translation>
    </message>
    <message>
        <source>%1 must be given: a checkpoint is counted per parameter</source>
        <translation type="unfinished">يجب تحديد ⁨%1⁩: تُحسب نقطة الحفظ لكل معلمة</translation>
    </message>
    <message>
        <source>%1 must be at least %2, got %3</source>
        <translation type="unfinished">⁨%1⁩: المطلوب ⁨%2⁩ على الأقل، والمعطى ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 or %2 must be given: without one a checkpoint has nowhere to go</source>
        <translation type="unfinished">يجب تحديد ⁨%1⁩ أو ⁨%2⁩: فبغيرهما لا مكان تُكتب فيه نقطة الحفظ</translation>
    </message>
    <message>
        <source>%1 must be at most the fleet&apos;s %2 accelerators, got %3</source>
        <translation type="unfinished">⁨%1⁩: المطلوب عدد مسرّعات الأسطول (%2) على الأكثر، والمعطى %3</translation>
    </message>
    <message>
        <source>%1 or %2 must be given: a scenario runs on one device or on a fleet</source>
        <translation type="unfinished">يجب تحديد ⁨%1⁩ أو ⁨%2⁩: يعمل السيناريو على جهاز واحد أو على أسطول</translation>
    </message>
    <message>
        <source>%1 and %2 are both given; the fleet&apos;s accelerator is the hardware: give one of them</source>
        <translation type="unfinished">حُدِّد ⁨%1⁩ و⁨%2⁩ معًا؛ ومسرّع الأسطول هو العتاد: يجب الاكتفاء بأحدهما</translation>
    </message>
    <message>
        <source>%1 must be none with a fleet, which says itself how many devices there are</source>
        <translation type="unfinished">⁨%1⁩: المطلوب «بلا» (none) مع الأسطول، فهو يحدد بنفسه عدد الأجهزة</translation>
    </message>
    <message>
        <source>%1 must divide the %2 accelerators into whole replicas, got %3</source>
        <translation type="unfinished">⁨%1⁩: المطلوب عدد يقسم المسرّعات (%2) إلى نسخ كاملة، والمعطى %3</translation>
    </message>
    <message>
        <source>%1 and %2 both set the budget; give one of them (the time a budget takes is an output)</source>
        <translation type="unfinished">كلٌّ من ⁨%1⁩ و⁨%2⁩ يحدد الميزانية؛ يجب الاكتفاء بأحدهما (الزمن الذي تستغرقه الميزانية مُخرج)</translation>
    </message>
    <message>
        <source>give %1, or %2 (accelerator time), or %3: without one there is no budget</source>
        <translation type="unfinished">يجب تحديد ⁨%1⁩، أو ⁨%2⁩ (زمن المسرّعات)، أو ⁨%3⁩: فبغيرها لا ميزانية</translation>
    </message>
    <message>
        <source>this model has no experts to route tokens to. Choose a mixture of experts (kind sparse_transformer)</source>
        <translation type="unfinished">ليس لهذا النموذج خبراء تُوجَّه إليهم الرموز. يُختار مزيج خبراء (النوع ⁦sparse_transformer⁩)</translation>
    </message>
    <message>
        <source>%1 must be given: tokens are routed among them</source>
        <translation type="unfinished">يجب تحديد ⁨%1⁩: فالرموز تُوجَّه إليهم</translation>
    </message>
    <message>
        <source>%1 must be given: it sets how often a token is sent</source>
        <translation type="unfinished">يجب تحديد ⁨%1⁩: فبهذا يتحدد عدد مرات إرسال الرمز</translation>
    </message>
    <message>
        <source>%1 must be given: active parameters are at most all of them</source>
        <translation type="unfinished">يجب تحديد ⁨%1⁩: فالمعلمات النشطة لا تتجاوز مجموع المعلمات</translation>
    </message>
    <message>
        <source>%1 must be given: they are what a hot expert stretches</source>
        <translation type="unfinished">يجب تحديد ⁨%1⁩: فهي ما يمدّده الخبير المزدحم</translation>
    </message>
    <message>
        <source>%1 must be at most %2, %3, got %4</source>
        <translation type="unfinished">⁨%1⁩: المطلوب ألا يتجاوز ⁨%2⁩، أي %3، والمعطى %4</translation>
    </message>
    <message>
        <source>%1 must be given: with %2 above 1 its fabric carries the all-to-all</source>
        <translation type="unfinished">يجب تحديد ⁨%1⁩: فنسيج الأسطول يحمل all-to-all عندما يزيد ⁨%2⁩ على 1</translation>
    </message>
    <message>
        <source>this model counts the activations of transformer layers; for other kinds of network that count does not hold. Choose a transformer</source>
        <translation type="unfinished">يحسب هذا النموذج التحليلي تنشيطات طبقات المحوِّل؛ ولا يصحّ هذا الحساب لأنواع الشبكات الأخرى. يُختار محوِّل (Transformer)</translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation type="unfinished">⁨%1⁩: مذكور مرتين</translation>
    </message>
    <message>
        <source>%1 and %2 overlap: one is a part of the other</source>
        <translation type="unfinished">⁨%1⁩ و⁨%2⁩ متداخلان: أحدهما جزء من الآخر</translation>
    </message>
    <message>
        <source>%1 is not there at both ends; name the whole that it is a part of</source>
        <translation type="unfinished">لا قيمة للمُدخل ⁨%1⁩ عند أحد الطرفين على الأقل؛ تجب تسمية الكل الذي يتضمّن هذا الجزء</translation>
    </message>
    <message>
        <source>%1 is not an input</source>
        <translation type="unfinished">⁨%1⁩ ليس مُدخلًا</translation>
    </message>
    <message>
        <source>at most %1 changes can be told apart, got %2</source>
        <translation type="unfinished">يمكن الفصل بين %1 من التغييرات على الأكثر، والمعطى %2</translation>
    </message>
    <message>
        <source>%1 is not one value; name a part of it</source>
        <translation type="unfinished">⁨%1⁩ ليس قيمة واحدة؛ تجب تسمية جزء منه</translation>
    </message>
    <message>
        <source>%1 is not given, so its parts cannot be varied</source>
        <translation type="unfinished">لم يُحدَّد ⁨%1⁩، فلا يمكن تغيير أجزائه</translation>
    </message>
    <message>
        <source>%1 is not an input; did you mean %2?</source>
        <translation type="unfinished">⁨%1⁩ ليس مُدخلًا؛ هل المقصود ⁨%2⁩؟</translation>
    </message>
    <message>
        <source>%1 is not an output</source>
        <translation type="unfinished">⁨%1⁩ ليس مُخرجًا</translation>
    </message>
    <message>
        <source>%1 is not an output; did you mean %2?</source>
        <translation type="unfinished">⁨%1⁩ ليس مُخرجًا؛ هل المقصود ⁨%2⁩؟</translation>
    </message>
    <message>
        <source>%1: the standard deviation must be greater than 0, got %2</source>
        <translation type="unfinished">⁨%1⁩: يجب أن يكون الانحراف المعياري أكبر من 0، والمعطى ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: a normal distribution about %2 has nothing within what is allowed</source>
        <translation type="unfinished">⁨%1⁩: التوزيع الطبيعي حول ⁨%2⁩ لا يقع منه شيء ضمن المسموح</translation>
    </message>
    <message>
        <source>%1: a range goes from the smaller to the larger, got %2 to %3</source>
        <translation type="unfinished">⁨%1⁩: المجال يمتد من الأصغر إلى الأكبر، والمعطى من ⁨%2⁩ إلى ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1: a log-uniform range starts above 0, got %2</source>
        <translation type="unfinished">⁨%1⁩: المجال المنتظم لوغاريتميًا يبدأ فوق 0، والمعطى ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: the most likely value must lie between the ends, got %2</source>
        <translation type="unfinished">⁨%1⁩: يجب أن تقع القيمة الأرجح بين الطرفين، والمعطى ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: it must stay at most %2, got %3 to %4</source>
        <translation type="unfinished">⁨%1⁩: يجب ألا يتجاوز المجال ⁨%2⁩، والمعطى من ⁨%3⁩ إلى ⁨%4⁩</translation>
    </message>
    <message>
        <source>%1: it must stay at least %2, got %3 to %4</source>
        <translation type="unfinished">⁨%1⁩: يجب ألا ينزل المجال عن ⁨%2⁩، والمعطى من ⁨%3⁩ إلى ⁨%4⁩</translation>
    </message>
    <message>
        <source>a search of layouts takes a fleet of at most %1 accelerators, this one has %2</source>
        <translation type="unfinished">البحث في التقسيمات يقبل أسطولًا من %1 من المسرّعات على الأكثر، وفي هذا الأسطول %2</translation>
    </message>
    <message>
        <source>%1 must be at most %2, got %3</source>
        <translation type="unfinished">⁨%1⁩: المطلوب ⁨%2⁩ على الأكثر، والمعطى ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 must be greater than %2, got %3</source>
        <translation type="unfinished">⁨%1⁩: المطلوب أكبر من ⁨%2⁩، والمعطى ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 must be greater than %2 and at most %3, got %4</source>
        <translation type="unfinished">⁨%1⁩: المطلوب أكبر من ⁨%2⁩ ولا يتجاوز ⁨%3⁩، والمعطى ⁨%4⁩</translation>
    </message>
    <message>
        <source>%1 must be at least %2 and at most %3, got %4</source>
        <translation type="unfinished">⁨%1⁩: المطلوب ⁨%2⁩ على الأقل و⁨%3⁩ على الأكثر، والمعطى ⁨%4⁩</translation>
    </message>
    <message>
        <source>%1 must be a number, got %2</source>
        <translation type="unfinished">⁨%1⁩: المطلوب عدد، والمعطى ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 must be a quantity such as &quot;%2&quot;, got %3</source>
        <translation type="unfinished">⁨%1⁩: المطلوب كمية مثل «⁨%2⁩»، والمعطى ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 is beyond what a double holds, got %2</source>
        <translation type="unfinished">⁨%1⁩: القيمة خارج ما يتسع له النوع double، والمعطى ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 is a plain number, such as %2 or %3; got %4</source>
        <translation type="unfinished">⁨%1⁩: المطلوب عدد مجرّد، مثل ⁨%2⁩ أو ⁨%3⁩؛ والمعطى ⁨%4⁩</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a known unit; did you mean &quot;%3&quot;?</source>
        <translation type="unfinished">⁨%1⁩: «⁨%2⁩» وحدة غير معروفة؛ هل المقصود «⁨%3⁩»؟</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a known unit; a value here reads like &quot;%3&quot;</source>
        <translation type="unfinished">⁨%1⁩: «⁨%2⁩» وحدة غير معروفة؛ تُكتب القيمة هنا على نحو «⁨%3⁩»</translation>
    </message>
    <message>
        <source>%1 is %2 and needs a unit, such as &quot;%3&quot;; got %4</source>
        <translation type="unfinished">⁨%1⁩: المطلوب %2 مع الوحدة، مثل «⁨%3⁩»؛ والمعطى ⁨%4⁩</translation>
    </message>
    <message>
        <source>%1 wants %2; %3 is %4</source>
        <translation type="unfinished">⁨%1⁩: المطلوب %2؛ والمعطى ⁨%3⁩ هو %4</translation>
    </message>
    <message>
        <source>%1 is %2 and needs a unit, such as &quot;%3&quot;; got the bare number %4</source>
        <translation type="unfinished">⁨%1⁩: المطلوب %2 مع الوحدة، مثل «⁨%3⁩»؛ والمعطى العدد ⁨%4⁩ بلا وحدة</translation>
    </message>
    <message>
        <source>%1 must be %2, got %3</source>
        <translation type="unfinished">⁨%1⁩: المطلوب ⁨%2⁩، والمعطى ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 must be a whole number, got %2</source>
        <translation type="unfinished">⁨%1⁩: المطلوب عدد صحيح، والمعطى ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 must be at most 9e15, got %2</source>
        <translation type="unfinished">⁨%1⁩: المطلوب ⁦9e15⁩ على الأكثر، والمعطى ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 must be true or false, got %2</source>
        <translation type="unfinished">⁨%1⁩: المطلوب true أو false، والمعطى ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 must be a text, got %2</source>
        <translation type="unfinished">⁨%1⁩: المطلوب نص، والمعطى ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 must be an object, got %2</source>
        <translation type="unfinished">⁨%1⁩: المطلوب كائن (object)، والمعطى ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not in the zoo of %3</source>
        <translation type="unfinished">⁨%1⁩: «⁨%2⁩» ليس في كتالوج ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not in the zoo of %3; did you mean %4?</source>
        <translation type="unfinished">⁨%1⁩: «⁨%2⁩» ليس في كتالوج ⁨%3⁩؛ هل المقصود ⁨%4⁩؟</translation>
    </message>
    <message>
        <source>%1 is not a field here; allowed are %2</source>
        <translation type="unfinished">⁨%1⁩ ليس حقلًا هنا؛ المسموح: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 is not a field here; did you mean %2?</source>
        <translation type="unfinished">⁨%1⁩ ليس حقلًا هنا؛ هل المقصود ⁨%2⁩؟</translation>
    </message>
    <message>
        <source>%1 is one value, not an object</source>
        <translation type="unfinished">⁨%1⁩ قيمة واحدة، لا كائن (object)</translation>
    </message>
    <message>
        <source>%1 must be given</source>
        <translation type="unfinished">يجب تحديد ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 must be given: an id of the zoo or an object</source>
        <translation type="unfinished">يجب تحديد ⁨%1⁩: معرّف من الكتالوج أو كائن (object)</translation>
    </message>
    <message>
        <source>%1 must be an id of the zoo or an object, got %2</source>
        <translation type="unfinished">⁨%1⁩: المطلوب معرّف من الكتالوج أو كائن (object)، والمعطى ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 must be the id of a scenario, got %2</source>
        <translation type="unfinished">⁨%1⁩: المطلوب معرّف سيناريو، والمعطى ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 must be &quot;textbook&quot;, &quot;refined&quot; or an object that overrides named assumptions, got %2</source>
        <translation type="unfinished">⁨%1⁩: المطلوب «textbook» أو «refined» أو كائن (object) يستبدل قيم فرضيات مسمّاة، والمعطى ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>First-principles reasoning about ML systems.</source>
        <translation type="unfinished">تحليل أنظمة التعلّم الآلي انطلاقًا من المبادئ الأولى.</translation>
    </message>
    <message>
        <source>Session file to open.</source>
        <translation type="unfinished">ملف الجلسة المراد فتحه.</translation>
    </message>
    <message>
        <source>Page to show, such as roofline or memory.</source>
        <translation type="unfinished">الصفحة المراد عرضها، مثل roofline أو memory.</translation>
    </message>
    <message>
        <source>Write a picture of the window and quit.</source>
        <translation type="unfinished">كتابة صورة للنافذة ثم الإنهاء.</translation>
    </message>
    <message>
        <source>Window size, such as 1280x720.</source>
        <translation type="unfinished">حجم النافذة، مثل 1280x720.</translation>
    </message>
    <message>
        <source>light or dark, for this run.</source>
        <translation type="unfinished">light أو dark، لهذا التشغيل.</translation>
    </message>
    <message>
        <source>Language of the interface for this run: en, de, es, zh_CN or ar.</source>
        <translation type="unfinished">لغة الواجهة لهذا التشغيل: en أو de أو es أو zh_CN أو ar.</translation>
    </message>
    <message>
        <source>Folder of zoo entries of your own.</source>
        <translation type="unfinished">مجلد لبنود كتالوج خاصة.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no folder yet</source>
        <translation type="unfinished">«⁨%1⁩» ليس مجلدًا بعد</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;.</source>
        <translation type="unfinished">لا توجد صفحة باسم «⁨%1⁩».</translation>
    </message>
    <message>
        <source>%1 must be %2, got &quot;%3&quot;</source>
        <translation type="unfinished">⁨%1⁩: المطلوب %2، والمعطى «⁨%3⁩»</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation type="unfinished">light أو dark</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT in pixels, such as 1280x720</source>
        <translation type="unfinished">WIDTHxHEIGHT (العرض × الارتفاع) بالبكسل، مثل ⁦1280x720⁩</translation>
    </message>
    <message>
        <source>one session at a time, got %1</source>
        <translation type="unfinished">جلسة واحدة في كل مرة، والمعطى %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written</source>
        <translation type="unfinished">تعذّرت كتابة «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>mlsys::Autosave</name>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished">السطر %1: %2</translation>
    </message>
</context>
<context>
    <name>mlsys::Callout</name>
    <message>
        <source>Dismiss this hint</source>
        <translation type="unfinished">إغلاق هذا التلميح</translation>
    </message>
    <message>
        <source>Dismiss hint: %1</source>
        <translation type="unfinished">إغلاق التلميح: %1</translation>
    </message>
</context>
<context>
    <name>mlsys::CardWidget</name>
    <message>
        <source>%1: click for the working</source>
        <translation type="unfinished">%1: النقر يعرض خطوات الحساب</translation>
    </message>
    <message>
        <source>%1: click for the working, on the arrow (or press Return) for its page</source>
        <translation type="unfinished">%1: النقر يعرض خطوات الحساب، والنقر على السهم (أو الضغط على Return) يفتح صفحته</translation>
    </message>
</context>
<context>
    <name>mlsys::Chart</name>
    <message>
        <source>%1 to %2 (%3)</source>
        <comment>from, to and duration of a span</comment>
        <translation type="unfinished">من %1 إلى %2 (%3)</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">لا نتيجة</translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <comment>legend entries that do not fit</comment>
        <translation type="unfinished">
            <numerusform>+ %n أخرى</numerusform>
            <numerusform>+ واحدة أخرى</numerusform>
            <numerusform>+ اثنتان أخريان</numerusform>
            <numerusform>+ %n أخرى</numerusform>
            <numerusform>+ %n أخرى</numerusform>
            <numerusform>+ %n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mlsys::CommandPalette</name>
    <message>
        <source>Find a command, page, entry, input or formula</source>
        <translation type="unfinished">البحث عن أمر أو صفحة أو مدخلة أو مُدخل أو صيغة</translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished">بحث</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">نتائج البحث</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2   (%3)</source>
        <translation type="unfinished">⁨%1⁩: ⁨%2⁩   (⁨%3⁩)</translation>
    </message>
</context>
<context>
    <name>mlsys::EntryDraft</name>
    <message>
        <source>New entry: %1</source>
        <translation type="unfinished">بند جديد: %1</translation>
    </message>
    <message>
        <source>A copy of %1</source>
        <translation type="unfinished">نسخة من %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished">%1 (نسخة)</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished">تحرير %1</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation type="unfinished">مستورَد: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished">المعرّف</translation>
    </message>
    <message>
        <source>Under which it is found: letters, digits, _ and -</source>
        <translation type="unfinished">ما يُعثر عليه به: حروف وأرقام و_ و-</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">العائلة</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished">الفئة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">السنة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">ملاحظة</translation>
    </message>
    <message>
        <source>Source of what you enter</source>
        <translation type="unfinished">مصدر ما يُدخَل</translation>
    </message>
    <message>
        <source>A data sheet, a paper, a quote, your own estimate</source>
        <translation type="unfinished">ورقة بيانات، أو ورقة بحثية، أو عرض سعر، أو تقدير خاص</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation type="unfinished">أُدخل يدويًا</translation>
    </message>
    <message>
        <source>Kind of that source</source>
        <translation type="unfinished">نوع ذلك المصدر</translation>
    </message>
    <message>
        <source>letters, digits, _ and - only</source>
        <translation type="unfinished">حروف وأرقام و_ و- فقط</translation>
    </message>
    <message>
        <source>the zoo has an entry %1 already</source>
        <translation type="unfinished">في الكتالوج بند %1 بالفعل</translation>
    </message>
    <message>
        <source>a year such as 2024</source>
        <translation type="unfinished">سنة مثل 2024</translation>
    </message>
    <message>
        <source>Still wanted: %1</source>
        <translation type="unfinished">ما زال مطلوبًا: %1</translation>
    </message>
</context>
<context>
    <name>mlsys::EntryEditor</name>
    <message>
        <source>A&amp;ll fields</source>
        <translation type="unfinished">كل الحقول (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">حفظ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished">إلغاء (&amp;C)</translation>
    </message>
    <message>
        <source>Writes it into %1</source>
        <translation type="unfinished">يكتبه في %1</translation>
    </message>
    <message>
        <source>The entry was not saved</source>
        <translation type="unfinished">لم يُحفظ البند</translation>
    </message>
</context>
<context>
    <name>mlsys::ExploreView</name>
    <message>
        <source>Set to this place</source>
        <translation type="unfinished">الضبط على هذا الموضع</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">التقدّم</translation>
    </message>
    <message>
        <source>&amp;Compute</source>
        <translation type="unfinished">حساب (&amp;C)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation type="unfinished">إلغاء (&amp;N)</translation>
    </message>
    <message>
        <source>%1 has no answer here: %2</source>
        <translation type="unfinished">%1 بلا نتيجة هنا: %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished">%1 من النقاط</translation>
    </message>
    <message>
        <source>, about %1</source>
        <translation type="unfinished">، نحو %1</translation>
    </message>
    <message>
        <source>Computing, about %1 left</source>
        <translation type="unfinished">الحوسبة جارية، بقي نحو %1</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation type="unfinished">الحوسبة</translation>
    </message>
</context>
<context>
    <name>mlsys::ExportDialog</name>
    <message>
        <source>Custom size</source>
        <translation type="unfinished">حجم مخصَّص</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation type="unfinished">شريحة عرض 16:9</translation>
    </message>
    <message>
        <source>Paper, one column</source>
        <translation type="unfinished">ورقة بحثية، عمود واحد</translation>
    </message>
    <message>
        <source>Paper, two columns</source>
        <translation type="unfinished">ورقة بحثية، عمودان</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">تقرير</translation>
    </message>
    <message>
        <source>&amp;Caption with scenario and assumptions</source>
        <translation type="unfinished">شرح يضم السيناريو والفرضيات (&amp;C)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation type="unfinished">تصدير المخطط</translation>
    </message>
    <message>
        <source>PNG (pixels)</source>
        <translation type="unfinished">PNG (بكسلات)</translation>
    </message>
    <message>
        <source>SVG (vector)</source>
        <translation type="unfinished">SVG (متجهات)</translation>
    </message>
    <message>
        <source>PDF (vector)</source>
        <translation type="unfinished">PDF (متجهات)</translation>
    </message>
    <message>
        <source> mm</source>
        <translation type="unfinished"> mm</translation>
    </message>
    <message>
        <source> DPI</source>
        <translation type="unfinished"> DPI</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">داكن</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished">معاينة</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished">التنسيق (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished">الحجم (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation type="unfinished">العرض (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation type="unfinished">الارتفاع (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation type="unfinished">دقة الصورة (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished">السمة (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished">تصدير (&amp;E)…</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation type="unfinished">%1 × %2 بكسل</translation>
    </message>
    <message>
        <source>vector: sharp at any size</source>
        <translation type="unfinished">متجهات: واضح بأي حجم</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation type="unfinished">ملصق</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation type="unfinished">العنوان (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation type="unfinished">وسيلة الإيضاح (&amp;L)</translation>
    </message>
    <message>
        <source>mm</source>
        <translation type="unfinished">مم</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation type="unfinished">بكسل</translation>
    </message>
    <message>
        <source>Unit of width and height</source>
        <translation type="unfinished">وحدة العرض والارتفاع</translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"> نقطة</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation type="unfinished">الوحدة (&amp;U)</translation>
    </message>
    <message>
        <source>F&amp;ont</source>
        <translation type="unfinished">الخط (&amp;O)</translation>
    </message>
    <message>
        <source>Letter si&amp;ze</source>
        <translation type="unfinished">حجم الخط (&amp;Z)</translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"> بكسل</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished">تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished">تباين عالٍ، داكن</translation>
    </message>
</context>
<context>
    <name>mlsys::FieldEditor</name>
    <message>
        <source>Reset to the zoo&apos;s value</source>
        <translation type="unfinished">إعادة الضبط إلى قيمة الكتالوج</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished">إعادة ضبط %1</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation type="unfinished">%1، منزلق</translation>
    </message>
</context>
<context>
    <name>mlsys::FormulaSheet</name>
    <message>
        <source>, more than %1</source>
        <translation type="unfinished">، أكثر من %1</translation>
    </message>
    <message>
        <source>, at least %1</source>
        <translation type="unfinished">، %1 على الأقل</translation>
    </message>
    <message>
        <source>, at most %1</source>
        <translation type="unfinished">، %1 على الأكثر</translation>
    </message>
    <message>
        <source>; %1 if not given</source>
        <translation type="unfinished">؛ %1 إن لم يُذكر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2 = %3</source>
        <translation type="unfinished">⁨%1⁩: ⁨%2 = %3⁩</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished">الرمز الرياضي</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished">الكمية</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">القيمة</translation>
    </message>
    <message>
        <source>no result</source>
        <translation type="unfinished">لا نتيجة</translation>
    </message>
</context>
<context>
    <name>mlsys::FormulasModel</name>
    <message>
        <source>Laws and rules of thumb</source>
        <translation type="unfinished">قوانين وقواعد تقريبية</translation>
    </message>
</context>
<context>
    <name>mlsys::FormulasView</name>
    <message>
        <source>filter by name, symbol, equation, source</source>
        <translation type="unfinished">تصفية بالاسم أو الرمز الرياضي أو المعادلة أو المصدر</translation>
    </message>
    <message>
        <source>Filter formulas</source>
        <translation type="unfinished">تصفية الصيغ</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation type="unfinished">الصيغ</translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation type="unfinished">نسخ كأمر (&amp;C)</translation>
    </message>
    <message>
        <source>What mlsysim-cli needs to give the same result</source>
        <translation type="unfinished">ما يحتاج إليه mlsysim-cli ليعطي النتيجة نفسها</translation>
    </message>
    <message>
        <source>Command copied.</source>
        <translation type="unfinished">نُسخ الأمر.</translation>
    </message>
    <message>
        <source>This scenario&apos;s &amp;numbers</source>
        <translation type="unfinished">أعداد هذا السيناريو (&amp;N)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished">المصدر: %1</translation>
    </message>
    <message>
        <source>Used by: %1</source>
        <translation type="unfinished">يستخدمها: %1</translation>
    </message>
    <message>
        <source>Found step by step; the line above describes the steps.</source>
        <translation type="unfinished">تُحسب خطوة بخطوة؛ والسطر أعلاه يصف الخطوات.</translation>
    </message>
    <message>
        <source>The numbers that the formula has in this scenario</source>
        <translation type="unfinished">أعداد الصيغة في هذا السيناريو</translation>
    </message>
    <message>
        <source>No result of this scenario uses this formula</source>
        <translation type="unfinished">لا نتيجة في هذا السيناريو تستخدم هذه الصيغة</translation>
    </message>
    <message>
        <source>Your numbers:</source>
        <translation type="unfinished">الأعداد المُدخَلة:</translation>
    </message>
    <message>
        <source>With the numbers of this scenario:</source>
        <translation type="unfinished">بأعداد هذا السيناريو:</translation>
    </message>
    <message>
        <source>With example numbers (no result of this scenario uses it):</source>
        <translation type="unfinished">بأعداد تمثيلية (لا نتيجة في هذا السيناريو تستخدمها):</translation>
    </message>
    <message>
        <source>No result: an argument needs correction</source>
        <translation type="unfinished">لا نتيجة: وسيط يحتاج إلى تصحيح</translation>
    </message>
</context>
<context>
    <name>mlsys::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished">الدليل</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished">البحث في الدليل</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation type="unfinished">صفحات الدليل</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation type="unfinished">نص الدليل</translation>
    </message>
    <message>
        <source>%1 – Guide</source>
        <translation type="unfinished">%1 – الدليل</translation>
    </message>
</context>
<context>
    <name>mlsys::InputsModel</name>
    <message>
        <source>Inference</source>
        <translation type="unfinished">الاستدلال</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">التدريب</translation>
    </message>
    <message>
        <source>Fleet over time</source>
        <translation type="unfinished">الأسطول عبر الزمن</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished">مشتركة</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished">الفرضيات</translation>
    </message>
    <message numerus="yes">
        <source>Assumptions (%n edited)</source>
        <translation type="unfinished">
            <numerusform>الفرضيات (دون تعديل)</numerusform>
            <numerusform>الفرضيات (واحدة معدَّلة)</numerusform>
            <numerusform>الفرضيات (اثنتان معدَّلتان)</numerusform>
            <numerusform>الفرضيات (%n معدَّلة)</numerusform>
            <numerusform>الفرضيات (%n معدَّلة)</numerusform>
            <numerusform>الفرضيات (%n معدَّلة)</numerusform>
        </translation>
    </message>
    <message>
        <source>The zoo has no entry %1</source>
        <translation type="unfinished">لا بند باسم %1 في الكتالوج</translation>
    </message>
    <message>
        <source>Sparse %1</source>
        <translation type="unfinished">%1 مع التناثر</translation>
    </message>
</context>
<context>
    <name>mlsys::InputsPanel</name>
    <message>
        <source>Show &amp;advanced inputs</source>
        <translation type="unfinished">إظهار المُدخلات المتقدمة (&amp;A)</translation>
    </message>
    <message>
        <source>Changes here make an edited copy; the zoo keeps its values.</source>
        <translation type="unfinished">التغييرات هنا تُنشئ نسخة معدَّلة؛ ويحتفظ الكتالوج بقيمه.</translation>
    </message>
</context>
<context>
    <name>mlsys::MainWindow</name>
    <message>
        <source>MLSys·im sessions (*.mlsysim.json);;All files (*)</source>
        <translation type="unfinished">جلسات MLSys·im (*.mlsysim.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">ملف (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New (first scenario)</source>
        <translation type="unfinished">جديد (السيناريو الأول) (&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation type="unfinished">نافذة جديدة (&amp;W)</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation type="unfinished">فتح جلسة</translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation type="unfinished">حفظ الجلسة (&amp;S)</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation type="unfinished">حفظ الجلسة باسم (&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation type="unfinished">تصدير المخطط (&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;table…</source>
        <translation type="unfinished">تصدير الجدول (&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished">إنهاء (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished">تحرير (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">تراجع (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">إعادة (&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;chart</source>
        <translation type="unfinished">نسخ المخطط (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation type="unfinished">نسخ الجدول (&amp;T)</translation>
    </message>
    <message>
        <source>Copy &amp;page as</source>
        <translation type="unfinished">نسخ الصفحة بصيغة (&amp;P)</translation>
    </message>
    <message>
        <source>This page has no answer to copy.</source>
        <translation type="unfinished">لا نتيجة في هذه الصفحة لنسخها.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished">نُسخ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Command for mlsysim-cli</source>
        <translation type="unfinished">أمر mlsysim-cli (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;JSON requests</source>
        <translation type="unfinished">طلبات JSON (&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Sentence</source>
        <translation type="unfinished">جملة (&amp;S)</translation>
    </message>
    <message>
        <source>Copy &amp;working</source>
        <translation type="unfinished">نسخ خطوات الحساب (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation type="unfinished">السيناريو (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pin for comparison</source>
        <translation type="unfinished">تثبيت للمقارنة (&amp;P)</translation>
    </message>
    <message>
        <source>Pinned. Change something: the pin stays on the charts and numbers show their change.</source>
        <translation type="unfinished">تم التثبيت. عند تغيير شيء ما يبقى المثبَّت على المخططات وتُظهر الأعداد تغيّرها.</translation>
    </message>
    <message>
        <source>Cl&amp;ear the comparison</source>
        <translation type="unfinished">مسح المقارنة (&amp;E)</translation>
    </message>
    <message>
        <source>Next &amp;task: inference, serving, training</source>
        <translation type="unfinished">المهمة التالية: الاستدلال، الخدمة، التدريب (&amp;T)</translation>
    </message>
    <message>
        <source>Reset &amp;hardware edits</source>
        <translation type="unfinished">إعادة ضبط تعديلات العتاد (&amp;H)</translation>
    </message>
    <message>
        <source>Reset &amp;model edits</source>
        <translation type="unfinished">إعادة ضبط تعديلات النموذج (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">عرض (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished">السمة (&amp;T)</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation type="unfinished">متابعة النظام (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished">فاتح (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished">داكن (&amp;D)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished">اللغة (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation type="unfinished">لغة النظام (&amp;S)</translation>
    </message>
    <message>
        <source>%1 (not yet reviewed)</source>
        <translation type="unfinished">%1 (لم تُراجع بعد)</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation type="unfinished">الوحدات (&amp;U)</translation>
    </message>
    <message>
        <source>Bytes in &amp;GiB</source>
        <translation type="unfinished">البايتات بوحدة GiB (&amp;G)</translation>
    </message>
    <message>
        <source>Times in &amp;µs</source>
        <translation type="unfinished">الأزمنة بوحدة µs (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished">أكبر (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished">أصغر (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation type="unfinished">الحجم العادي (&amp;N)</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation type="unfinished">الصفحة التالية (&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation type="unfinished">الصفحة السابقة (&amp;V)</translation>
    </message>
    <message>
        <source>Reset chart &amp;zoom</source>
        <translation type="unfinished">إعادة ضبط تكبير المخطط (&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished">ملء الشاشة (&amp;F)</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation type="unfinished">إعادة ضبط التخطيط (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">مساعدة (&amp;H)</translation>
    </message>
    <message>
        <source>Show the &amp;hints again</source>
        <translation type="unfinished">إظهار التلميحات من جديد (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About MLSys·im</source>
        <translation type="unfinished">حول MLSys·im (&amp;A)</translation>
    </message>
    <message>
        <source>About MLSys·im</source>
        <translation type="unfinished">حول MLSys·im</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;MLSys·im Desktop %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;First-principles reasoning about machine-learning systems. Results are analytical estimates, not measurements: they show the binding constraint; measure before you commit.&lt;/p&gt;&lt;p&gt;Licence: GPL-3.0-or-later. Charts by Qt Charts (GPL-3.0).&lt;/p&gt;</source>
        <translation type="unfinished">&lt;p&gt;&lt;b&gt;MLSys·im Desktop %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;تحليل أنظمة التعلّم الآلي انطلاقًا من المبادئ الأولى. النتائج تقديرات تحليلية لا قياسات: تُظهر القيد الحاكم؛ ويلزم القياس قبل الالتزام.&lt;/p&gt;&lt;p&gt;الرخصة: GPL-3.0-or-later. المخططات من Qt Charts (GPL-3.0).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Main</source>
        <translation type="unfinished">الرئيسي</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">فتح</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">حفظ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">إعادة</translation>
    </message>
    <message>
        <source>The set of assumptions that every number rests on</source>
        <translation type="unfinished">مجموعة الفرضيات التي يستند إليها كل عدد</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished">أمثلة</translation>
    </message>
    <message>
        <source>Common questions of this page, set up with one click</source>
        <translation type="unfinished">أسئلة شائعة في هذه الصفحة، تُهيَّأ بنقرة واحدة</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished">تثبيت</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">تصدير</translation>
    </message>
    <message>
        <source>&amp;Assumptions</source>
        <translation type="unfinished">الفرضيات (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Textbook</source>
        <translation type="unfinished">الكتاب المرجعي (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Refined (preview, unfitted)</source>
        <translation type="unfinished">المنقّحة (معاينة، غير معايَرة) (&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;edited assumptions</source>
        <translation type="unfinished">إعادة ضبط الفرضيات المعدَّلة (&amp;E)</translation>
    </message>
    <message>
        <source>Reset assumptions</source>
        <translation type="unfinished">إعادة ضبط الفرضيات</translation>
    </message>
    <message>
        <source>&amp;Show what each changes</source>
        <translation type="unfinished">عرض ما تغيّره كل منها (&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;ins</source>
        <translation type="unfinished">المثبّتات (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Swap with the pin</source>
        <translation type="unfinished">التبديل مع المثبَّت (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove all pins</source>
        <translation type="unfinished">إزالة كل المثبّتات (&amp;R)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>&amp;Compare with it</source>
        <translation type="unfinished">المقارنة معه (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Swap with it</source>
        <translation type="unfinished">التبديل معه (&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation type="unfinished">إعادة التسمية (&amp;N)…</translation>
    </message>
    <message>
        <source>Rename the pin</source>
        <translation type="unfinished">إعادة تسمية المثبَّت</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished">إزالة (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Examples of this page</source>
        <translation type="unfinished">أمثلة هذه الصفحة (&amp;E)</translation>
    </message>
    <message>
        <source>The session was not opened</source>
        <translation type="unfinished">لم تُفتح الجلسة</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished">حُفظ ⁨%1⁩</translation>
    </message>
    <message>
        <source>The session was not saved</source>
        <translation type="unfinished">لم تُحفظ الجلسة</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation type="unfinished">حفظ الجلسة</translation>
    </message>
    <message>
        <source>this scenario</source>
        <translation type="unfinished">هذا السيناريو</translation>
    </message>
    <message>
        <source>This page has no chart.</source>
        <translation type="unfinished">لا مخطط في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation type="unfinished">تصدير المخطط</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation type="unfinished">صُدِّر ⁨%1⁩</translation>
    </message>
    <message>
        <source>The chart was not exported</source>
        <translation type="unfinished">لم يُصدَّر المخطط</translation>
    </message>
    <message>
        <source>Chart copied as picture and SVG.</source>
        <translation type="unfinished">نُسخ المخطط كصورة وكملف SVG.</translation>
    </message>
    <message>
        <source>Table copied.</source>
        <translation type="unfinished">نُسخ الجدول.</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation type="unfinished">تصدير الجدول</translation>
    </message>
    <message>
        <source>The table was not exported</source>
        <translation type="unfinished">لم يُصدَّر الجدول</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished">تعذّرت كتابة ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>&amp;Use the zoo&apos;s values</source>
        <translation type="unfinished">استخدام قيم الكتالوج (&amp;U)</translation>
    </message>
    <message>
        <source>Zoo</source>
        <translation type="unfinished">الكتالوج</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished">النموذج</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished">العتاد</translation>
    </message>
    <message>
        <source>Fleet and grid</source>
        <translation type="unfinished">الأسطول وشبكة الكهرباء</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished">الأسطول</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished">شبكة الكهرباء</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished">المُدخلات</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation type="unfinished">المهمة (&amp;T)</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">المهمة</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation type="unfinished">الاستدلال</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished">الخدمة</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">التدريب</translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished">خطوات الحساب</translation>
    </message>
    <message>
        <source>Input needs correction: %1</source>
        <translation type="unfinished">مُدخل يحتاج إلى تصحيح: %1</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation type="unfinished">بلا عنوان</translation>
    </message>
    <message>
        <source>%1[*] – MLSys·im</source>
        <translation type="unfinished">%1[*] – MLSys·im</translation>
    </message>
    <message>
        <source>This session keeps its own values of %1; the zoo&apos;s are different.</source>
        <translation type="unfinished">لهذه الجلسة قيم خاصة بها: %1؛ وقيم الكتالوج مختلفة.</translation>
    </message>
    <message>
        <source>Drag the batch size and watch the point walk along the roofline.</source>
        <translation type="unfinished">سحب حجم الدفعة يحرّك النقطة على طول Roofline.</translation>
    </message>
    <message>
        <source>Click a number, here or in the table, to see how it came about.</source>
        <translation type="unfinished">النقر على أي عدد، هنا أو في الجدول، يُظهر كيف نتج.</translation>
    </message>
    <message>
        <source>Pin a scenario, then change something: both stay on the chart.</source>
        <translation type="unfinished">بعد تثبيت سيناريو ثم تغيير شيء ما، يبقى كلاهما على المخطط.</translation>
    </message>
    <message>
        <source>&amp;Open session or figure…</source>
        <translation type="unfinished">فتح جلسة أو شكل (&amp;O)…</translation>
    </message>
    <message>
        <source>Copy ta&amp;ble as</source>
        <translation type="unfinished">نسخ الجدول بصيغة (&amp;B)</translation>
    </message>
    <message>
        <source>Table copied as %1.</source>
        <translation type="unfinished">نُسخ الجدول بصيغة %1.</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation type="unfinished">تباين عالٍ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Lecture</source>
        <translation type="unfinished">المحاضرة (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation type="unfinished">البحث عن أي شيء (&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation type="unfinished">اختصارات لوحة المفاتيح (&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Guide to this page</source>
        <translation type="unfinished">دليل هذه الصفحة (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Cite…</source>
        <translation type="unfinished">استشهاد (&amp;C)…</translation>
    </message>
    <message>
        <source>BibTeX entry copied.</source>
        <translation type="unfinished">نُسخت مدخلة BibTeX.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished">فُتحت حديثًا (&amp;R)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">إجراء</translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished">الصفحة</translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished">المُدخل</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished">الصيغة</translation>
    </message>
    <message>
        <source>Sessions and figures (*.mlsysim.json *.png *.svg *.pdf);;All files (*)</source>
        <translation type="unfinished">الجلسات والأشكال (*.mlsysim.json *.png *.svg *.pdf);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The deck was not opened</source>
        <translation type="unfinished">لم يُفتح العرض الجاهز</translation>
    </message>
    <message>
        <source>F5 presents, Page Down steps on.</source>
        <translation type="unfinished">‏F5 للعرض، وPage Down للتقدم.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation type="unfinished">تعذّرت قراءة ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>it is too large to be a figure</source>
        <translation type="unfinished">أكبر من أن يكون شكلًا</translation>
    </message>
    <message>
        <source>%1 carries no scenario; figures exported by this program do.</source>
        <translation type="unfinished">لا يحمل ⁨%1⁩ أي سيناريو؛ الأشكال التي يصدّرها هذا البرنامج تحمله.</translation>
    </message>
    <message>
        <source>The scenario in %1 could not be read, line %2: %3</source>
        <translation type="unfinished">تعذّرت قراءة السيناريو في ⁨%1⁩، السطر %2: ⁨%3⁩</translation>
    </message>
    <message>
        <source>The name of the file says the format: .csv, .tsv, .md, .tex or .html; got %1</source>
        <translation type="unfinished">اسم الملف يحدد الصيغة: ‎.csv أو ‎.tsv أو ‎.md أو ‎.tex أو ‎.html؛ المُعطى %1</translation>
    </message>
    <message>
        <source>The program did not end properly; this is what was not saved.</source>
        <translation type="unfinished">لم ينتهِ البرنامج على نحو سليم؛ هذا ما لم يُحفظ.</translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation type="unfinished">تجاهله (&amp;T)</translation>
    </message>
    <message>
        <source>Export a&amp;ll charts…</source>
        <translation type="unfinished">تصدير كل الرسوم (&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Report, print…</source>
        <translation type="unfinished">التقرير، الطباعة (&amp;R)…</translation>
    </message>
    <message>
        <source>Export all charts</source>
        <translation type="unfinished">تصدير كل الرسوم</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">حفظ التقرير</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation type="unfinished">مجلد التقرير</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation type="unfinished">لم يُكتب التقرير</translation>
    </message>
    <message>
        <source>Charts exported: %1</source>
        <translation type="unfinished">الرسوم المصدَّرة: %1</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation type="unfinished">عرض جاهز</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation type="unfinished">صفحة البدء (&amp;S)</translation>
    </message>
    <message>
        <source>60-second &amp;tour</source>
        <translation type="unfinished">جولة في 60 ثانية (&amp;T)</translation>
    </message>
    <message>
        <source>The program did not end properly, and what was not saved cannot be read (%1). It is kept as %2</source>
        <translation type="unfinished">لم ينتهِ البرنامج كما ينبغي، وما لم يُحفظ لا يمكن قراءته (%1). وهو محفوظ باسم %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished">إغلاق (&amp;C)</translation>
    </message>
    <message>
        <source>Something else that was not saved is shown here.</source>
        <translation type="unfinished">يُعرض هنا شيء آخر لم يُحفظ.</translation>
    </message>
</context>
<context>
    <name>mlsys::Navigation</name>
    <message>
        <source>Groups of pages</source>
        <translation type="unfinished">مجموعات الصفحات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">الصفحات</translation>
    </message>
    <message>
        <source>Textbook: %1</source>
        <translation type="unfinished">الكتاب المرجعي: %1</translation>
    </message>
</context>
<context>
    <name>mlsys::PageWidget</name>
    <message>
        <source>Results of %1</source>
        <translation type="unfinished">نتائج %1</translation>
    </message>
    <message>
        <source>Shown below is the last result that could be computed.</source>
        <translation type="unfinished">المعروض أدناه آخر نتيجة أمكن حسابها.</translation>
    </message>
    <message>
        <source>Each of these is enough:</source>
        <translation type="unfinished">كل مما يلي كافٍ بمفرده:</translation>
    </message>
</context>
<context>
    <name>mlsys::PresentBar</name>
    <message>
        <source>What the class expects; Return uncovers the results</source>
        <translation type="unfinished">ما يتوقعه الصف؛ مفتاح الإدخال يكشف النتائج</translation>
    </message>
    <message>
        <source>Answer of the class</source>
        <translation type="unfinished">إجابة الصف</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished">⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation type="unfinished">تلميح: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation type="unfinished">الإجابة: %1</translation>
    </message>
    <message>
        <source>H shows a hint.</source>
        <translation type="unfinished">يعرض H تلميحًا.</translation>
    </message>
</context>
<context>
    <name>mlsys::Presentation</name>
    <message>
        <source>Next scene</source>
        <translation type="unfinished">المشهد التالي</translation>
    </message>
    <message>
        <source>Previous scene</source>
        <translation type="unfinished">المشهد السابق</translation>
    </message>
    <message>
        <source>Blank the screen</source>
        <translation type="unfinished">تعتيم الشاشة</translation>
    </message>
    <message>
        <source>Cover the results</source>
        <translation type="unfinished">تغطية النتائج</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation type="unfinished">مؤشر</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation type="unfinished">إنهاء العرض</translation>
    </message>
    <message>
        <source>End of the presentation</source>
        <translation type="unfinished">نهاية العرض</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 لدى %2</translation>
    </message>
    <message>
        <source>Covered. R uncovers.</source>
        <translation type="unfinished">مغطّى. R يكشف.</translation>
    </message>
    <message>
        <source>Show the hint</source>
        <translation type="unfinished">إظهار التلميح</translation>
    </message>
    <message>
        <source>Uncover the results</source>
        <translation type="unfinished">كشف النتائج</translation>
    </message>
</context>
<context>
    <name>mlsys::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation type="unfinished">تقرير</translation>
    </message>
    <message>
        <source>&amp;Pages of the report</source>
        <translation type="unfinished">صفحات التقرير (&amp;P)</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation type="unfinished">صفحات التقرير</translation>
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation type="unfinished">PDF (&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;HTML…</source>
        <translation type="unfinished">HTML (&amp;H)…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished">طباعة (&amp;R)…</translation>
    </message>
</context>
<context>
    <name>mlsys::ResultTable</name>
    <message>
        <source>filter rows</source>
        <translation type="unfinished">تصفية الصفوف</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation type="unfinished">تصفية الجدول</translation>
    </message>
</context>
<context>
    <name>mlsys::ScenarioDocument</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished">إعادة ضبط %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">المهمة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished">النموذج</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished">العتاد</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished">الأسطول</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished">شبكة الكهرباء</translation>
    </message>
    <message>
        <source>%1: reset</source>
        <translation type="unfinished">%1: إعادة ضبط</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation type="unfinished">%1 ⁦%2‎ → ‎%3⁩</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished">تعذّرت قراءة ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished">⁨%1⁩، السطر %2: ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished">تعذّرت كتابة ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Swap with %1</source>
        <translation type="unfinished">التبديل مع ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>mlsys::ScenariosModel</name>
    <message>
        <source>no price</source>
        <translation type="unfinished">بلا سعر</translation>
    </message>
    <message>
        <source>%1 M tCO₂e</source>
        <translation type="unfinished">%1 مليون tCO₂e</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation type="unfinished">هذا السيناريو</translation>
    </message>
    <message>
        <source>Own</source>
        <translation type="unfinished">خاص</translation>
    </message>
    <message>
        <source>fits, %1</source>
        <translation type="unfinished">الذاكرة تكفي، %1</translation>
    </message>
    <message>
        <source>does not fit, %1</source>
        <translation type="unfinished">الذاكرة لا تكفي، %1</translation>
    </message>
    <message>
        <source>no SLA</source>
        <translation type="unfinished">بلا SLA</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished">السيناريو</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation type="unfinished">الجدوى</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished">الأداء</translation>
    </message>
    <message>
        <source>Macro: cost, carbon</source>
        <translation type="unfinished">الأثر الكلّي: التكلفة، الكربون</translation>
    </message>
</context>
<context>
    <name>mlsys::ScenariosView</name>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished">السيناريوهات</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished">فتح (&amp;O)</translation>
    </message>
    <message>
        <source>Make the chosen scenario the live one; Undo brings the present one back</source>
        <translation type="unfinished">يجعل السيناريو المختار هو الحالي؛ والتراجع يعيد السابق</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished">حذف (&amp;D)</translation>
    </message>
    <message>
        <source>Delete the chosen scenario, one of your own</source>
        <translation type="unfinished">حذف السيناريو المختار، وهو من السيناريوهات الخاصة</translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>Name under which this scenario is saved</source>
        <translation type="unfinished">الاسم الذي يُحفظ به هذا السيناريو</translation>
    </message>
    <message>
        <source>&amp;Save this scenario</source>
        <translation type="unfinished">حفظ هذا السيناريو (&amp;S)</translation>
    </message>
    <message>
        <source>Keeps the live scenario beside the others, in your own zoo</source>
        <translation type="unfinished">يحفظ السيناريو الحالي بجانب غيره، في الكتالوج الخاص</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">فتح ⁨%1⁩</translation>
    </message>
    <message>
        <source>The zoo has a scenario %1 already; another name, please.</source>
        <translation type="unfinished">في الكتالوج سيناريو ⁨%1⁩ بالفعل؛ يلزم اسم آخر.</translation>
    </message>
    <message>
        <source>The scenario was not saved</source>
        <translation type="unfinished">لم يُحفظ السيناريو</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished">حُفظ باسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">حذف</translation>
    </message>
    <message>
        <source>Delete %1 and its file?</source>
        <translation type="unfinished">هل يُحذف ⁨%1⁩ وملفه؟</translation>
    </message>
    <message>
        <source>The scenario was not deleted</source>
        <translation type="unfinished">لم يُحذف السيناريو</translation>
    </message>
</context>
<context>
    <name>mlsys::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished">اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished">تصفية</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation type="unfinished">تصفية الاختصارات</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">إجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Restore all</source>
        <translation type="unfinished">استعادة الكل (&amp;R)</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation type="unfinished">مفاتيح %1</translation>
    </message>
    <message>
        <source>%1 already stands for %2.</source>
        <translation type="unfinished">%1 مخصص مسبقًا لـ %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>mlsys::StartView</name>
    <message>
        <source>Begin with a scenario</source>
        <translation type="unfinished">ابدأ بسيناريو</translation>
    </message>
    <message>
        <source>Go on with a file</source>
        <translation type="unfinished">تابع بملف</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation type="unfinished">جديد هنا؟</translation>
    </message>
    <message>
        <source>Give a lecture</source>
        <translation type="unfinished">ألقِ محاضرة</translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <translation type="unfinished">⁨%1⁩ (%2 دقيقة)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished">⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">فتح ⁨%1⁩</translation>
    </message>
    <message>
        <source>Open a session or a figure…</source>
        <translation type="unfinished">افتح جلسة أو شكلًا…</translation>
    </message>
    <message>
        <source>Take the 60-second tour</source>
        <translation type="unfinished">جولة في 60 ثانية</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation type="unfinished">اقرأ الدليل</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished">ابحث عن أي شيء</translation>
    </message>
</context>
<context>
    <name>mlsys::Tour</name>
    <message>
        <source>Pick a model and a machine here. Every number on every page follows at once.</source>
        <translation type="unfinished">اختر هنا نموذجًا وآلة. تتبعهما فورًا كل الأرقام في كل الصفحات.</translation>
    </message>
    <message>
        <source>Drag a number, or type one with its unit. On the roofline the batch size walks the point up the slope to the ridge.</source>
        <translation type="unfinished">اسحب رقمًا أو اكتبه مع وحدته. على مخطط Roofline يصعد حجم الدفعة بالنقطة على المنحدر حتى القمة.</translation>
    </message>
    <message>
        <source>Click any number: here is its equation with the numbers in it, what it assumes and its source.</source>
        <translation type="unfinished">انقر أي رقم: هنا معادلته بالقيم، وما تفترضه، ومصدرها.</translation>
    </message>
    <message>
        <source>The status line says what binds and whether it fits; where it does not, the page offers what would help.</source>
        <translation type="unfinished">يبيّن سطر الحالة ما الذي يقيّد وهل يتسع؛ فإن لم يتسع عرضت الصفحة ما قد يفيد.</translation>
    </message>
    <message>
        <source>Explore asks what if: sweeps, maps, goal seek and a search of every layout, of any input against any result.</source>
        <translation type="unfinished">يسأل الاستكشاف «ماذا لو»: مسح وخرائط وبحث عن هدف وبحث في كل التوزيعات، لأي مُدخل مقابل أي نتيجة.</translation>
    </message>
    <message>
        <source>Pin this scenario, then change something: both stay on the charts.</source>
        <translation type="unfinished">ثبّت هذا السيناريو ثم غيّر شيئًا: يبقى كلاهما على الرسوم.</translation>
    </message>
    <message>
        <source>Export the figure at the size of your slide or column. It carries its scenario: dropped on the window it opens again.</source>
        <translation type="unfinished">صدّر الشكل بمقاس شريحتك أو عمودك. يحمل الشكل السيناريو الخاص به: أفلته على النافذة فيُفتح من جديد.</translation>
    </message>
    <message>
        <source>From here on: scenarios and lectures on this page, %1 for the guide to any page, %2 to find anything, %3 to present.</source>
        <translation type="unfinished">وبعد ذلك: السيناريوهات والمحاضرات في هذه الصفحة، و%1 لدليل أي صفحة، و%2 للبحث، و%3 للعرض.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تم</translation>
    </message>
    <message>
        <source>Next (%1 of %2)</source>
        <translation type="unfinished">التالي (%1 من %2)</translation>
    </message>
</context>
<context>
    <name>mlsys::WorkingPane</name>
    <message>
        <source>Working of the selected number</source>
        <translation type="unfinished">خطوات حساب العدد المحدَّد</translation>
    </message>
</context>
<context>
    <name>mlsys::ZooLibrary</name>
    <message>
        <source>There is no folder for entries of your own.</source>
        <translation type="unfinished">لا يوجد مجلد للبنود الخاصة.</translation>
    </message>
    <message>
        <source>An id is made of the letters A to Z, digits, _ and -.</source>
        <translation type="unfinished">يتكوّن المعرّف من الحروف A إلى Z والأرقام و_ و-.</translation>
    </message>
    <message>
        <source>%1 cannot be made a folder.</source>
        <translation type="unfinished">تعذّر إنشاء المجلد ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished">تعذّرت كتابة ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Only entries of your own can be deleted.</source>
        <translation type="unfinished">لا يمكن حذف غير البنود الخاصة.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: %2</source>
        <translation type="unfinished">تعذّر حذف ⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>mlsys::ZooPanel</name>
    <message>
        <source>filter</source>
        <translation type="unfinished">تصفية</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation type="unfinished">تصفية %1</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation type="unfinished">لم يُختر شيء</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation type="unfinished">لا شيء يطابق «%1»</translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished">استخدام</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished">استخدام ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>mlsys::ZooTableModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">السنة</translation>
    </message>
    <message>
        <source>A metric of your own</source>
        <translation type="unfinished">مؤشّر خاص</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation type="unfinished">%1 (خاص)</translation>
    </message>
    <message>
        <source>%1: not stated</source>
        <translation type="unfinished">⁨%1⁩: غير مذكور</translation>
    </message>
</context>
<context>
    <name>mlsys::ZooView</name>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished">حُفظ باسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Kind of entries</source>
        <translation type="unfinished">نوع البنود</translation>
    </message>
    <message>
        <source>filter</source>
        <translation type="unfinished">تصفية</translation>
    </message>
    <message>
        <source>Filter entries</source>
        <translation type="unfinished">تصفية البنود</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation type="unfinished">استخدام (&amp;U)</translation>
    </message>
    <message>
        <source>Put the chosen entry in the scenario</source>
        <translation type="unfinished">وضع البند المختار في السيناريو</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation type="unfinished">البنود (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation type="unfinished">المؤشّر (&amp;M)</translation>
    </message>
    <message>
        <source>Metric of your own, an expression over the fields</source>
        <translation type="unfinished">مؤشّر خاص، تعبير من الحقول</translation>
    </message>
    <message>
        <source>A&amp;ll fields</source>
        <translation type="unfinished">كل الحقول (&amp;L)</translation>
    </message>
    <message>
        <source>The chosen entry and the sources of its values</source>
        <translation type="unfinished">البند المختار ومصادر قيمه</translation>
    </message>
    <message>
        <source>The chosen entries side by side</source>
        <translation type="unfinished">البنود المختارة جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>for instance %1</source>
        <translation type="unfinished">مثلًا %1</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation type="unfinished">الحقول: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entries</source>
        <translation type="unfinished">
            <numerusform>%1: لا بنود</numerusform>
            <numerusform>%1: بند واحد</numerusform>
            <numerusform>%1: بندان</numerusform>
            <numerusform>%1: %n بنود</numerusform>
            <numerusform>%1: %n بندًا</numerusform>
            <numerusform>%1: %n بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n entries</source>
        <translation type="unfinished">
            <numerusform>%1: %2 من %n بند</numerusform>
            <numerusform>%1: %2 من بند واحد</numerusform>
            <numerusform>%1: %2 من بندين</numerusform>
            <numerusform>%1: %2 من %n بنود</numerusform>
            <numerusform>%1: %2 من %n بندًا</numerusform>
            <numerusform>%1: %2 من %n بند</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an entry to see where each of its values comes from; Ctrl-click a second to compare the two.</source>
        <translation type="unfinished">اختيار بند يعرض مصدر كل من قيمه؛ والنقر مع Ctrl على بند ثانٍ يقارن بينهما.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">فتح ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished">جديد (&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Copy the chosen one…</source>
        <translation type="unfinished">نسخ المختار (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished">تحرير (&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished">حذف (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import a file or a Hugging Face config.json…</source>
        <translation type="unfinished">استيراد ملف أو config.json من Hugging Face (&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport the chosen one…</source>
        <translation type="unfinished">تصدير المختار (&amp;X)…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">حذف</translation>
    </message>
    <message>
        <source>Delete %1 and its file?</source>
        <translation type="unfinished">هل يُحذف ⁨%1⁩ وملفه؟</translation>
    </message>
    <message>
        <source>The entry was not deleted</source>
        <translation type="unfinished">لم يُحذف البند</translation>
    </message>
    <message>
        <source>Import an entry</source>
        <translation type="unfinished">استيراد بند</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation type="unfinished">ملفات JSON (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The file was not imported</source>
        <translation type="unfinished">لم يُستورد الملف</translation>
    </message>
    <message>
        <source>The zoo has a scenario %1 already.</source>
        <translation type="unfinished">في الكتالوج سيناريو ⁨%1⁩ بالفعل.</translation>
    </message>
    <message>
        <source>Export an entry</source>
        <translation type="unfinished">تصدير بند</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished">ملفات JSON (*.json)</translation>
    </message>
    <message>
        <source>The entry was not exported</source>
        <translation type="unfinished">لم يُصدَّر البند</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished">النوع</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished">المعلمات</translation>
    </message>
    <message>
        <source>All weights, also of experts that a token does not use: they set the memory.</source>
        <translation type="unfinished">كل الأوزان، ومنها أوزان الخبراء الذين لا يستخدمهم الرمز: هي التي تحدد الذاكرة.</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation type="unfinished">المعلمات النشطة</translation>
    </message>
    <message>
        <source>Weights one token uses in a mixture of experts: they set the compute.</source>
        <translation type="unfinished">الأوزان التي يستخدمها رمز واحد في مزيج الخبراء: هي التي تحدد الحساب.</translation>
    </message>
    <message>
        <source>Model size</source>
        <translation type="unfinished">حجم النموذج</translation>
    </message>
    <message>
        <source>Weight bytes of a workload known by its size alone.</source>
        <translation type="unfinished">بايتات أوزان حِمل عمل لا يُعرف إلا حجمه.</translation>
    </message>
    <message>
        <source>Operations per sample</source>
        <translation type="unfinished">العمليات لكل عيّنة</translation>
    </message>
    <message>
        <source>Of one forward pass: a token, an image, a sequence.</source>
        <translation type="unfinished">لتمريرة أمامية واحدة: رمز أو صورة أو تسلسل.</translation>
    </message>
    <message>
        <source>Multiply-accumulates per sample</source>
        <translation type="unfinished">عمليات الضرب والجمع لكل عيّنة</translation>
    </message>
    <message>
        <source>Counted into operations by the assumption &quot;operations per MAC&quot;.</source>
        <translation type="unfinished">تُحوَّل إلى عمليات وفق الفرضية «العمليات لكل MAC».</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished">الطبقات</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation type="unfinished">الحجم المخفي</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation type="unfinished">رؤوس الانتباه</translation>
    </message>
    <message>
        <source>KV heads</source>
        <translation type="unfinished">رؤوس KV</translation>
    </message>
    <message>
        <source>Fewer than attention heads with grouped-query attention.</source>
        <translation type="unfinished">أقل من رؤوس الانتباه عند الانتباه المجمَّع الاستعلامات (GQA).</translation>
    </message>
    <message>
        <source>Head size</source>
        <translation type="unfinished">حجم الرأس</translation>
    </message>
    <message>
        <source>Of a query, a key or a value; absent: hidden size over heads.</source>
        <translation type="unfinished">للاستعلام أو المفتاح أو القيمة؛ إن لم يُذكر: الحجم المخفي مقسومًا على عدد الرؤوس.</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation type="unfinished">الخبراء</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation type="unfinished">الخبراء لكل رمز</translation>
    </message>
    <message>
        <source>Denoising steps</source>
        <translation type="unfinished">خطوات إزالة الضجيج</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished">دقة الصورة</translation>
    </message>
    <message>
        <source>State size</source>
        <translation type="unfinished">حجم الحالة</translation>
    </message>
    <message>
        <source>FFN size</source>
        <translation type="unfinished">حجم FFN</translation>
    </message>
    <message>
        <source>FFN matrices</source>
        <translation type="unfinished">مصفوفات FFN</translation>
    </message>
    <message>
        <source>2, or 3 when gated.</source>
        <translation type="unfinished">2، أو 3 مع البوابة.</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation type="unfinished">المفردات</translation>
    </message>
    <message>
        <source>Tied embeddings</source>
        <translation type="unfinished">تضمينات مشتركة</translation>
    </message>
    <message>
        <source>KV latent rank</source>
        <translation type="unfinished">رتبة KV الكامنة</translation>
    </message>
    <message>
        <source>RoPE head size</source>
        <translation type="unfinished">حجم رأس RoPE</translation>
    </message>
    <message>
        <source>Dense layers</source>
        <translation type="unfinished">الطبقات الكثيفة</translation>
    </message>
    <message>
        <source>Expert FFN size</source>
        <translation type="unfinished">حجم FFN الخبير</translation>
    </message>
    <message>
        <source>Shared experts</source>
        <translation type="unfinished">الخبراء المشتركون</translation>
    </message>
    <message>
        <source>Longest sequence</source>
        <translation type="unfinished">أطول تسلسل</translation>
    </message>
    <message>
        <source>Activation bytes per sample</source>
        <translation type="unfinished">بايتات التنشيط لكل عيّنة</translation>
    </message>
</context>
<context>
    <name>note</name>
    <message>
        <source>%1 %2 runs as %3: a rank has no more samples</source>
        <translation type="unfinished">⁨%1⁩ ⁨%2⁩: يُنفَّذ منها %3 فقط، فليس للرتبة عيّنات أكثر</translation>
    </message>
    <message>
        <source>a batch of %1 does not divide evenly over %2 ranks (dp × ep); the fullest one, with %3, sets the pace</source>
        <translation type="unfinished">دفعة من %1 لا تنقسم بالتساوي على %2 من الرتب (⁦dp × ep⁩)؛ والرتبة الأكثر امتلاءً، وفيها %3، هي التي تحدد الوتيرة</translation>
    </message>
    <message>
        <source>%1 samples of a rank do not divide evenly into %2 micro-batches; time counts them equal, memory the fullest</source>
        <translation type="unfinished">عيّنات الرتبة وعددها %1 لا تنقسم بالتساوي على %2 من الدفعات المصغّرة؛ يُحسب الزمن على أنها متساوية، والذاكرة على أكثرها امتلاءً</translation>
    </message>
    <message>
        <source>%1 %2 exceeds the model&apos;s %3 experts</source>
        <translation type="unfinished">⁨%1⁩ ⁨%2⁩ يتجاوز عدد خبراء النموذج (%3)</translation>
    </message>
    <message>
        <source>the model&apos;s %1 layers do not fill %2 stages of %3 parts: the bubble is larger</source>
        <translation type="unfinished">طبقات النموذج وعددها %1 لا تملأ %2 من المراحل بواقع %3 من الأجزاء لكل مرحلة: الفقاعة أكبر</translation>
    </message>
    <message>
        <source>memory is without activations: they are counted for transformers, and in the refined assumptions for models that state %1</source>
        <translation type="unfinished">الذاكرة لا تشمل التنشيطات: تُحسب للمحوِّلات، وفي الفرضيات المنقّحة للنماذج التي تذكر ⁨%1⁩</translation>
    </message>
    <message>
        <source>the accelerator has no price (%1), so the training has no cost</source>
        <translation type="unfinished">لا سعر مذكورًا للمسرّع (⁨%1⁩)، فلا تُحسب تكلفة للتدريب</translation>
    </message>
    <message>
        <source>the device states the bandwidth of neither its storage nor its host link: the supply is unknown</source>
        <translation type="unfinished">لا يذكر الجهاز عرض نطاق التخزين ولا عرض نطاق وصلة المضيف: الإمداد غير معروف</translation>
    </message>
    <message>
        <source>the device states no storage bandwidth: only the host link is counted</source>
        <translation type="unfinished">لا يذكر الجهاز عرض نطاق التخزين: لا تُحتسب إلا وصلة المضيف</translation>
    </message>
    <message>
        <source>the device states no host link: only the storage is counted</source>
        <translation type="unfinished">لا يذكر الجهاز وصلة المضيف: لا يُحتسب إلا التخزين</translation>
    </message>
    <message>
        <source>cache and activations exceed the memory on the wafer by %1; the times are those of a wafer that had it</source>
        <translation type="unfinished">يتجاوز المخبأ والتنشيطات الذاكرة على الرقاقة بمقدار ⁨%1⁩؛ والأزمنة هي أزمنة رقاقة تتسع لذلك</translation>
    </message>
    <message>
        <source>below ε = %1 the slow-down is not known to follow the law; it is held there</source>
        <translation type="unfinished">دون ⁦ε = %1⁩ لا يُعرف هل يتبع التباطؤ القانون؛ فيُثبَّت عند هذه القيمة</translation>
    </message>
    <message>
        <source>below a prevalence of %1 the data needed are held there: sampling at random no longer finds the group</source>
        <translation type="unfinished">دون معدل انتشار قدره ⁨%1⁩ تُثبَّت البيانات اللازمة عند هذا الحد: لم يعد أخذ العيّنات عشوائيًا يعثر على الفئة</translation>
    </message>
    <message>
        <source>the change of accuracy is the median of published surveys, not a prediction for this model: measure it on your task</source>
        <translation type="unfinished">تغيّر الدقة هو وسيط مسوح منشورة، لا تنبؤ خاص بهذا النموذج: يجب قياسه على المهمة المعنية</translation>
    </message>
    <message>
        <source>without a model and hardware the inference is taken as memory-bound</source>
        <translation type="unfinished">بلا نموذج وعتاد يُعدّ الاستدلال مقيّدًا بالذاكرة</translation>
    </message>
    <message>
        <source>the 2:4 pattern prunes half of the weights; at this sparsity it does not hold and no speed-up is counted</source>
        <translation type="unfinished">النمط ⁦2:4⁩ يقلّم نصف الأوزان؛ وعند هذا التناثر لا ينطبق النمط ولا يُحتسب تسريع</translation>
    </message>
    <message>
        <source>the prefill hardware must hold weights and cache too, %1, and has only %2</source>
        <translation type="unfinished">على عتاد الملء المسبق أن يحمل الأوزان والمخبأ أيضًا، أي ⁨%1⁩، وليس فيه إلا ⁨%2⁩</translation>
    </message>
    <message>
        <source>the hardware states no link between accelerators; tensor parallelism is estimated over its host link at %1</source>
        <translation type="unfinished">لا يذكر العتاد وصلة بين المسرّعات؛ يُقدَّر توازي الموترات عبر وصلة المضيف بمعدل ⁨%1⁩</translation>
    </message>
    <message>
        <source>the decode hardware states no link between accelerators; tensor parallelism is estimated over its host link at %1</source>
        <translation type="unfinished">لا يذكر عتاد فك الترميز وصلة بين المسرّعات؛ يُقدَّر توازي الموترات عبر وصلة المضيف لديه بمعدل ⁨%1⁩</translation>
    </message>
    <message>
        <source>the weights exceed the memory by %1; they are streamed at %2</source>
        <translation type="unfinished">تتجاوز الأوزان الذاكرة بمقدار ⁨%1⁩؛ وتُبثّ بمعدل ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 % of the time is fixed overhead; compute and memory decide only the rest</source>
        <translation type="unfinished">%1 % من الزمن عبء إضافي ثابت؛ ولا يحدد الحساب والذاكرة إلا الباقي</translation>
    </message>
    <message>
        <source>the accelerator states no TDP; %1 is assumed, and energy, carbon and water scale with it</source>
        <translation type="unfinished">لا يذكر المسرّع TDP؛ يُفترض ⁨%1⁩، وتتناسب معه الطاقة والكربون والماء</translation>
    </message>
    <message>
        <source>writing a checkpoint takes %1, the fleet fails every %2: the best interval of Young and Daly holds only for checkpoints much shorter than that</source>
        <translation type="unfinished">تستغرق كتابة نقطة حفظ ⁨%1⁩، ويتعطّل الأسطول كل ⁨%2⁩: لا يصحّ أفضل فاصل وفق Young–Daly إلا لنقاط حفظ أقصر من ذلك بكثير</translation>
    </message>
    <message>
        <source>the cost is unknown, so %1 cannot be judged</source>
        <translation type="unfinished">التكلفة غير معروفة، فلا يمكن الحكم على ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 %2 exceeds the model&apos;s %3 experts; some ranks would hold none</source>
        <translation type="unfinished">⁨%1⁩ ⁨%2⁩ يتجاوز عدد خبراء النموذج (%3)؛ فتبقى بعض الرتب بلا خبراء</translation>
    </message>
    <message>
        <source>%1 %2 exceeds the fleet&apos;s %3 accelerators</source>
        <translation type="unfinished">⁨%1⁩ ⁨%2⁩ يتجاوز عدد مسرّعات الأسطول (%3)</translation>
    </message>
    <message>
        <source>the device states no TDP: the energy is unknown; give %1</source>
        <translation type="unfinished">لا يذكر الجهاز TDP: الطاقة غير معروفة؛ يجب تحديد ⁨%1⁩</translation>
    </message>
    <message>
        <source>neither %1 nor %2 is given: the energy is unknown</source>
        <translation type="unfinished">لم يُحدَّد ⁨%1⁩ ولا ⁨%2⁩: الطاقة غير معروفة</translation>
    </message>
    <message>
        <source>the accelerator states no price (%1): what it costs to buy and to maintain, and every sum of that, is unknown</source>
        <translation type="unfinished">لا سعر مذكورًا للمسرّع (⁨%1⁩): تكلفة شرائه وصيانته، وكل مجموع يتضمّنها، غير معروفة</translation>
    </message>
    <message>
        <source>a batch of %1 does not divide evenly over %2 micro-batches (%3 × %4); the fullest one is counted</source>
        <translation type="unfinished">دفعة من %1 لا تنقسم بالتساوي على %2 من الدفعات المصغّرة (⁨%3⁩ × ⁨%4⁩)؛ وتُحتسب الأكثر امتلاءً</translation>
    </message>
    <message>
        <source>decode hardware: the device lists no %1 rate; its %2 rate of %3 is used</source>
        <translation type="unfinished">عتاد فك الترميز: لا يذكر الجهاز معدل ⁨%1⁩؛ فيُستخدم معدل ⁨%2⁩ لديه، وقدره ⁨%3⁩</translation>
    </message>
    <message>
        <source>the device lists no %1 rate; its %2 rate of %3 is used</source>
        <translation type="unfinished">لا يذكر الجهاز معدل ⁨%1⁩؛ فيُستخدم معدل ⁨%2⁩ لديه، وقدره ⁨%3⁩</translation>
    </message>
    <message>
        <source>decode hardware: the device lists no %1 rate; its default (dense fp16/bf16) rate of %2 is used</source>
        <translation type="unfinished">عتاد فك الترميز: لا يذكر الجهاز معدل ⁨%1⁩؛ فيُستخدم معدله الافتراضي (⁦fp16/bf16⁩ الكثيف)، وقدره ⁨%2⁩</translation>
    </message>
    <message>
        <source>the device lists no %1 rate; its default (dense fp16/bf16) rate of %2 is used</source>
        <translation type="unfinished">لا يذكر الجهاز معدل ⁨%1⁩؛ فيُستخدم معدله الافتراضي (⁦fp16/bf16⁩ الكثيف)، وقدره ⁨%2⁩</translation>
    </message>
    <message>
        <source>the replicas finish at most %1 requests a second and no fewer arrive: the queue grows without end and no latency is bounded; add replicas or shorten the service time</source>
        <translation type="unfinished">تنجز النسخ %1 طلبًا في الثانية على الأكثر ولا يصل أقل من ذلك: ينمو الطابور بلا نهاية ولا يُحدّ أي زمن استجابة؛ أضف نسخًا أو قصّر زمن الخدمة</translation>
    </message>
    <message>
        <source>%1 %2: a replica takes that many devices, and cost, energy and failures are counted for all of them</source>
        <translation type="unfinished">%1 %2: تحتاج النسخة إلى هذا العدد من الأجهزة، وتُحسب التكلفة والطاقة والأعطال لها كلها</translation>
    </message>
</context>
<context>
    <name>output</name>
    <message>
        <source>Data parallel</source>
        <translation type="unfinished">توازي البيانات</translation>
    </message>
    <message>
        <source>Replicas: the fleet divided by all the others.</source>
        <translation type="unfinished">النسخ: الأسطول مقسومًا على كل ما عداها.</translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation type="unfinished">توازي الموترات</translation>
    </message>
    <message>
        <source>Accelerators that share each layer&apos;s matrices.</source>
        <translation type="unfinished">المسرّعات التي تتقاسم مصفوفات كل طبقة.</translation>
    </message>
    <message>
        <source>Pipeline parallel</source>
        <translation type="unfinished">توازي خط الأنابيب</translation>
    </message>
    <message>
        <source>Stages the layers are cut into.</source>
        <translation type="unfinished">المراحل التي تُقسَّم إليها الطبقات.</translation>
    </message>
    <message>
        <source>Expert parallel</source>
        <translation type="unfinished">توازي الخبراء</translation>
    </message>
    <message>
        <source>Accelerators that experts are spread over.</source>
        <translation type="unfinished">المسرّعات التي يُوزَّع عليها الخبراء.</translation>
    </message>
    <message>
        <source>Context parallel</source>
        <translation type="unfinished">توازي السياق</translation>
    </message>
    <message>
        <source>Ranks that share the tokens of a sample.</source>
        <translation type="unfinished">الرتب التي تتقاسم رموز العيّنة.</translation>
    </message>
    <message>
        <source>Compare against a profiler&apos;s trace of one step.</source>
        <translation type="unfinished">يُقارَن بتتبّع خطوة واحدة في أداة قياس الأداء (profiler).</translation>
    </message>
    <message>
        <source>Train for an hour on the fleet, back-calculate the efficiency, then reuse it.</source>
        <translation type="unfinished">يُجرى التدريب ساعة على الأسطول، وتُستنتج الكفاءة بحساب عكسي، ثم يُعاد استخدامها.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished">التقسيم</translation>
    </message>
    <message>
        <source>How the fleet is divided.</source>
        <translation type="unfinished">كيف يُقسَّم الأسطول.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">العمل</translation>
    </message>
    <message>
        <source>Arithmetic or weight traffic of the slowest rank, whichever is longer, and overheads.</source>
        <translation type="unfinished">حساب أبطأ رتبة أو حركة أوزانها، أيهما أطول، مع الأعباء الإضافية.</translation>
    </message>
    <message>
        <source>Data-parallel communication</source>
        <translation type="unfinished">اتصال توازي البيانات</translation>
    </message>
    <message>
        <source>Gradients, and with ZeRO weights, before any of it is hidden.</source>
        <translation type="unfinished">التدرّجات، ومعها الأوزان مع ZeRO، قبل إخفاء أي منها.</translation>
    </message>
    <message>
        <source>Tensor-parallel communication</source>
        <translation type="unfinished">اتصال توازي الموترات</translation>
    </message>
    <message>
        <source>Activations summed over the ranks of each layer.</source>
        <translation type="unfinished">التنشيطات التي تُجمع على رتب كل طبقة.</translation>
    </message>
    <message>
        <source>Context-parallel communication</source>
        <translation type="unfinished">اتصال توازي السياق</translation>
    </message>
    <message>
        <source>Keys and values passed around the ring.</source>
        <translation type="unfinished">المفاتيح والقيم الممرَّرة في الحلقة.</translation>
    </message>
    <message>
        <source>Pipeline communication</source>
        <translation type="unfinished">اتصال خط الأنابيب</translation>
    </message>
    <message>
        <source>Activations handed from stage to stage.</source>
        <translation type="unfinished">التنشيطات المسلَّمة من مرحلة إلى مرحلة.</translation>
    </message>
    <message>
        <source>Expert-parallel communication</source>
        <translation type="unfinished">اتصال توازي الخبراء</translation>
    </message>
    <message>
        <source>Tokens sent to their experts and back.</source>
        <translation type="unfinished">الرموز المرسلة إلى خبرائها ثم العائدة منهم.</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished">الاتصال</translation>
    </message>
    <message>
        <source>All of it, without what is hidden behind the backward pass.</source>
        <translation type="unfinished">كله، دون ما يختفي خلف التمرير الخلفي.</translation>
    </message>
    <message>
        <source>Pipeline bubble</source>
        <translation type="unfinished">فقاعة خط الأنابيب</translation>
    </message>
    <message>
        <source>Time that stages wait while the pipeline fills and drains.</source>
        <translation type="unfinished">الزمن الذي تنتظره المراحل أثناء امتلاء خط الأنابيب وتفريغه.</translation>
    </message>
    <message>
        <source>Bubble fraction</source>
        <translation type="unfinished">نسبة الفقاعة</translation>
    </message>
    <message>
        <source>Share of the pipeline&apos;s time that is bubble; more micro-batches make it smaller.</source>
        <translation type="unfinished">حصة الفقاعة من زمن خط الأنابيب؛ وتصغر بزيادة الدفعات المصغّرة.</translation>
    </message>
    <message>
        <source>Step time</source>
        <translation type="unfinished">زمن الخطوة</translation>
    </message>
    <message>
        <source>From one update of the weights to the next.</source>
        <translation type="unfinished">من تحديث للأوزان إلى التالي.</translation>
    </message>
    <message>
        <source>Scaling efficiency</source>
        <translation type="unfinished">كفاءة التوسّع</translation>
    </message>
    <message>
        <source>Work over step time: what communication, bubble and stragglers leave.</source>
        <translation type="unfinished">نسبة العمل إلى زمن الخطوة: ما يبقى بعد الاتصال والفقاعة والتلكؤ.</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished">الإنتاجية</translation>
    </message>
    <message>
        <source>Samples a second of the whole fleet.</source>
        <translation type="unfinished">العيّنات في الثانية للأسطول كله.</translation>
    </message>
    <message>
        <source>samples/s</source>
        <translation type="unfinished">عيّنة/ث</translation>
    </message>
    <message>
        <source>Token throughput</source>
        <translation type="unfinished">إنتاجية الرموز</translation>
    </message>
    <message>
        <source>Tokens a second of the whole fleet. Of work without tokens: samples.</source>
        <translation type="unfinished">الرموز في الثانية للأسطول كله. وللعمل الذي بلا رموز: العيّنات.</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation type="unfinished">رمز/ث</translation>
    </message>
    <message>
        <source>Achieved rate of an accelerator</source>
        <translation type="unfinished">المعدل المحقَّق للمسرّع</translation>
    </message>
    <message>
        <source>Model FLOPs of a step over its time.</source>
        <translation type="unfinished">FLOPs النموذج لكل خطوة مقسومةً على زمنها.</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation type="unfinished">MFU</translation>
    </message>
    <message>
        <source>Model FLOP utilisation: useful operations over what the peak rate allows. Good: 0.35 to 0.55.</source>
        <translation type="unfinished">استخدام FLOP النموذج: نسبة العمليات المفيدة إلى ما يتيحه معدل الذروة. الجيد: 0.35 إلى 0.55.</translation>
    </message>
    <message>
        <source>HFU</source>
        <translation type="unfinished">HFU</translation>
    </message>
    <message>
        <source>Hardware FLOP utilisation: also counts what is recomputed.</source>
        <translation type="unfinished">استخدام FLOP العتاد: يحتسب أيضًا ما يُعاد حسابه.</translation>
    </message>
    <message>
        <source>Memory per accelerator</source>
        <translation type="unfinished">الذاكرة لكل مسرّع</translation>
    </message>
    <message>
        <source>Weights, gradients, optimizer state, activations and buffers that one rank holds.</source>
        <translation type="unfinished">الأوزان والتدرّجات وحالة المحسِّن والتنشيطات والمخازن المؤقتة التي تحملها رتبة واحدة.</translation>
    </message>
    <message>
        <source>Compare against the framework&apos;s peak memory of one rank.</source>
        <translation type="unfinished">يُقارَن بذروة ذاكرة رتبة واحدة في إطار العمل.</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation type="unfinished">عنق الزجاجة</translation>
    </message>
    <message>
        <source>The longest of compute, memory, communication and bubble.</source>
        <translation type="unfinished">الأطول من الحساب والذاكرة والاتصال والفقاعة.</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation type="unfinished">زمن التدريب</translation>
    </message>
    <message>
        <source>For all tokens, without failures and restarts.</source>
        <translation type="unfinished">لكل الرموز، دون أعطال وإعادات تشغيل.</translation>
    </message>
    <message>
        <source>Training energy</source>
        <translation type="unfinished">طاقة التدريب</translation>
    </message>
    <message>
        <source>Of the accelerators, times PUE.</source>
        <translation type="unfinished">للمسرّعات، مضروبة في PUE.</translation>
    </message>
    <message>
        <source>Compare against metered power of one rack.</source>
        <translation type="unfinished">يُقارَن بالقدرة المقيسة لخزانة واحدة.</translation>
    </message>
    <message>
        <source>Training carbon</source>
        <translation type="unfinished">كربون التدريب</translation>
    </message>
    <message>
        <source>Of that energy on the grid that is given; without making the devices.</source>
        <translation type="unfinished">لتلك الطاقة على شبكة الكهرباء المعطاة؛ دون تصنيع الأجهزة.</translation>
    </message>
    <message>
        <source>Compare against the site&apos;s carbon report.</source>
        <translation type="unfinished">يُقارَن بتقرير الكربون للموقع.</translation>
    </message>
    <message>
        <source>Training cost</source>
        <translation type="unfinished">تكلفة التدريب</translation>
    </message>
    <message>
        <source>The hardware&apos;s share of its amortisation period, electricity and maintenance (5 % of the price a year).</source>
        <translation type="unfinished">حصة العتاد من مدة توزيع شرائه، والكهرباء والصيانة (5 % من السعر سنويًا).</translation>
    </message>
    <message>
        <source>Compare against a cloud provider&apos;s price for the same accelerator-hours.</source>
        <translation type="unfinished">يُقارَن بسعر مزوّد سحابي لساعات المسرّعات نفسها.</translation>
    </message>
    <message>
        <source>Efficiency of the kernel</source>
        <translation type="unfinished">كفاءة النواة</translation>
    </message>
    <message>
        <source>Share of the peak rate that this kind of kernel reaches.</source>
        <translation type="unfinished">الحصة من معدل الذروة التي يبلغها هذا النوع من النوى.</translation>
    </message>
    <message>
        <source>Achieved rate</source>
        <translation type="unfinished">المعدل المحقَّق</translation>
    </message>
    <message>
        <source>Peak rate times the kernel&apos;s efficiency.</source>
        <translation type="unfinished">معدل الذروة مضروبًا في كفاءة النواة.</translation>
    </message>
    <message>
        <source>Operations in attention</source>
        <translation type="unfinished">العمليات في الانتباه</translation>
    </message>
    <message>
        <source>Share of a transformer&apos;s operations that are attention scores; it grows with the sequence.</source>
        <translation type="unfinished">حصة درجات الانتباه من عمليات المحوِّل؛ وتزداد مع التسلسل.</translation>
    </message>
    <message>
        <source>Efficiency of the model</source>
        <translation type="unfinished">كفاءة النموذج</translation>
    </message>
    <message>
        <source>Of a transformer as a whole: attention and matrix products, each at its own efficiency; the slower part weighs more than its share.</source>
        <translation type="unfinished">للمحوِّل ككل: الانتباه وجداءات المصفوفات، كل بكفاءته؛ والجزء الأبطأ يزن أكثر من حصته.</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation type="unfinished">الاحتياج</translation>
    </message>
    <message>
        <source>Bytes of data used a second.</source>
        <translation type="unfinished">بايتات البيانات المستخدمة في الثانية.</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation type="unfinished">الإمداد</translation>
    </message>
    <message>
        <source>Of the slower of storage and host link; no answer where the device states neither.</source>
        <translation type="unfinished">للأبطأ من التخزين ووصلة المضيف؛ ولا نتيجة حيث لا يذكر الجهاز أيًّا منهما.</translation>
    </message>
    <message>
        <source>Read the data set once without computing and time it.</source>
        <translation type="unfinished">تُقرأ مجموعة البيانات مرة بلا حساب ويُقاس الزمن.</translation>
    </message>
    <message>
        <source>Utilisation of the data path</source>
        <translation type="unfinished">نسبة استخدام مسار البيانات</translation>
    </message>
    <message>
        <source>Demand over supply; above 100 % the accelerator waits.</source>
        <translation type="unfinished">الاحتياج ÷ الإمداد؛ فوق 100 % ينتظر المسرّع.</translation>
    </message>
    <message>
        <source>Time waiting for data</source>
        <translation type="unfinished">زمن انتظار البيانات</translation>
    </message>
    <message>
        <source>Share of the time that the accelerator stands still.</source>
        <translation type="unfinished">حصة الزمن الذي يتوقف فيه المسرّع.</translation>
    </message>
    <message>
        <source>Train on synthetic data in memory and compare the step time.</source>
        <translation type="unfinished">يُجرى التدريب على بيانات اصطناعية في الذاكرة ويُقارَن زمن الخطوة.</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation type="unfinished">متوقف</translation>
    </message>
    <message>
        <source>Whether data arrive slower than they are used.</source>
        <translation type="unfinished">هل تصل البيانات أبطأ مما تُستخدم.</translation>
    </message>
    <message>
        <source>Slowest path</source>
        <translation type="unfinished">أبطأ مسار</translation>
    </message>
    <message>
        <source>Which path sets the supply.</source>
        <translation type="unfinished">المسار الذي يحدد الإمداد.</translation>
    </message>
    <message>
        <source>Whether cache and activations fit on the wafer; the weights need not.</source>
        <translation type="unfinished">هل تكفي الرقاقة للمخبأ والتنشيطات؛ ولا يلزم أن تكفي للأوزان.</translation>
    </message>
    <message>
        <source>Tokens of all sequences a second.</source>
        <translation type="unfinished">رموز كل التسلسلات في الثانية.</translation>
    </message>
    <message>
        <source>Time of a pass</source>
        <translation type="unfinished">زمن التمريرة</translation>
    </message>
    <message>
        <source>Through all layers once: the time between two tokens in decode, the time to the first in prefill.</source>
        <translation type="unfinished">عبر كل الطبقات مرة واحدة: الزمن بين رمزين في فك الترميز، والزمن حتى أول رمز في الملء المسبق.</translation>
    </message>
    <message>
        <source>Injection of a layer</source>
        <translation type="unfinished">حقن الطبقة</translation>
    </message>
    <message>
        <source>One layer&apos;s weights over the link.</source>
        <translation type="unfinished">أوزان طبقة واحدة عبر الوصلة.</translation>
    </message>
    <message>
        <source>Compute of a layer</source>
        <translation type="unfinished">حساب الطبقة</translation>
    </message>
    <message>
        <source>One layer for the whole batch, with its dispatch.</source>
        <translation type="unfinished">طبقة واحدة للدفعة كلها، مع إرسالها.</translation>
    </message>
    <message>
        <source>The longer of injection and compute of a layer.</source>
        <translation type="unfinished">الأطول من حقن الطبقة وحسابها.</translation>
    </message>
    <message>
        <source>Batch that hides the injection</source>
        <translation type="unfinished">الدفعة التي تخفي الحقن</translation>
    </message>
    <message>
        <source>From here on arithmetic, not the link, sets the pace; the dispatch of a layer is not counted.</source>
        <translation type="unfinished">من هنا فصاعدًا يحدد الحسابُ الإيقاع لا الوصلة؛ ولا يُحتسب إرسال الطبقة.</translation>
    </message>
    <message>
        <source>Memory on the wafer</source>
        <translation type="unfinished">الذاكرة على الرقاقة</translation>
    </message>
    <message>
        <source>KV cache and a reserve for activations.</source>
        <translation type="unfinished">مخبأ KV واحتياطي للتنشيطات.</translation>
    </message>
    <message>
        <source>Memory utilisation</source>
        <translation type="unfinished">نسبة استخدام الذاكرة</translation>
    </message>
    <message>
        <source>Demand over supply; above 100 % it does not fit.</source>
        <translation type="unfinished">الاحتياج ÷ المتاح؛ فوق 100 % الذاكرة لا تكفي.</translation>
    </message>
    <message>
        <source>Slow-down by privacy</source>
        <translation type="unfinished">التباطؤ بسبب الخصوصية</translation>
    </message>
    <message>
        <source>Private training time over plain: clipping the gradient of every sample, larger batches, more steps.</source>
        <translation type="unfinished">نسبة زمن التدريب الخاص إلى العادي: قصّ تدرّج كل عيّنة، ودفعات أكبر، وخطوات أكثر.</translation>
    </message>
    <message>
        <source>Data for the rarest group</source>
        <translation type="unfinished">البيانات لأندر فئة</translation>
    </message>
    <message>
        <source>Samples to collect for each one of the group, sampled at random.</source>
        <translation type="unfinished">العيّنات الواجب جمعها لكل فرد من الفئة، بأخذ عيّنات عشوائي.</translation>
    </message>
    <message>
        <source>Count the group in a pilot sample.</source>
        <translation type="unfinished">تُعَدّ الفئة في عيّنة استطلاعية.</translation>
    </message>
    <message>
        <source>Private training time</source>
        <translation type="unfinished">زمن التدريب الخاص</translation>
    </message>
    <message>
        <source>The training time given, slowed down.</source>
        <translation type="unfinished">زمن التدريب المعطى بعد التباطؤ.</translation>
    </message>
    <message>
        <source>Samples to collect</source>
        <translation type="unfinished">العيّنات الواجب جمعها</translation>
    </message>
    <message>
        <source>In all, to find enough of the group.</source>
        <translation type="unfinished">في المجموع، للعثور على ما يكفي من الفئة.</translation>
    </message>
    <message>
        <source>Median latency</source>
        <translation type="unfinished">وسيط الكمون</translation>
    </message>
    <message>
        <source>Wait and service of a typical request.</source>
        <translation type="unfinished">انتظار طلب نموذجي وخدمته.</translation>
    </message>
    <message>
        <source>P99 latency</source>
        <translation type="unfinished">كمون P99</translation>
    </message>
    <message>
        <source>What 99 of 100 requests stay below; unbounded if requests arrive faster than they can be served.</source>
        <translation type="unfinished">ما يبقى دونه 99 من كل 100 طلب؛ وهو غير محدود إن وصلت الطلبات أسرع مما يمكن خدمتها.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation type="unfinished">نسبة الاستخدام</translation>
    </message>
    <message>
        <source>Share of the time that a replica is busy.</source>
        <translation type="unfinished">حصة الزمن الذي تكون فيه النسخة مشغولة.</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation type="unfinished">مستقر</translation>
    </message>
    <message>
        <source>Whether the replicas serve faster than requests arrive, so that the queue does not grow for ever.</source>
        <translation type="unfinished">هل تخدم النسخ أسرع من وصول الطلبات، فلا يزداد الطابور بلا نهاية.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished">الكمون</translation>
    </message>
    <message>
        <source>Of a pass, a request or a training step.</source>
        <translation type="unfinished">لتمريرة أو طلب أو خطوة تدريب.</translation>
    </message>
    <message>
        <source>Samples or requests a second, of the whole fleet.</source>
        <translation type="unfinished">العيّنات أو الطلبات في الثانية، للأسطول كله.</translation>
    </message>
    <message>
        <source>Model FLOP/s over the peak rate.</source>
        <translation type="unfinished">نسبة FLOP/s النموذج إلى معدل الذروة.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished">المدة</translation>
    </message>
    <message>
        <source>Over which energy, cost and failures are counted.</source>
        <translation type="unfinished">المدة التي تُحتسب عليها الطاقة والتكلفة والأعطال.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished">الحكم</translation>
    </message>
    <message>
        <source>Pass, fail, or not asked.</source>
        <translation type="unfinished">مستوفى أو غير مستوفى أو غير مطلوب.</translation>
    </message>
    <message>
        <source>Demand over supply</source>
        <translation type="unfinished">الاحتياج ÷ المتاح</translation>
    </message>
    <message>
        <source>Above 1 it fails.</source>
        <translation type="unfinished">فوق 1 يكون غير مستوفى.</translation>
    </message>
    <message>
        <source>One line of the scorecard.</source>
        <translation type="unfinished">سطر واحد من بطاقة التقييم.</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation type="unfinished">الجدوى</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished">الأداء</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">التكلفة</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation type="unfinished">الكربون</translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished">الماء</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished">الموثوقية</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation type="unfinished">الإجمال</translation>
    </message>
    <message>
        <source>Fails if any line fails.</source>
        <translation type="unfinished">غير مستوفى إن كان أي سطر غير مستوفى.</translation>
    </message>
    <message>
        <source>What the task&apos;s part answers.</source>
        <translation type="unfinished">ما يجيب به جزء المهمة.</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation type="unfinished">الاستدلال</translation>
    </message>
    <message>
        <source>The single-node part.</source>
        <translation type="unfinished">جزء العقدة الواحدة.</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished">الخدمة</translation>
    </message>
    <message>
        <source>The serving part.</source>
        <translation type="unfinished">جزء الخدمة.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">التدريب</translation>
    </message>
    <message>
        <source>The distributed-training part.</source>
        <translation type="unfinished">جزء التدريب الموزّع.</translation>
    </message>
    <message>
        <source>Sustainability</source>
        <translation type="unfinished">الاستدامة</translation>
    </message>
    <message>
        <source>Energy, carbon and water.</source>
        <translation type="unfinished">الطاقة والكربون والماء.</translation>
    </message>
    <message>
        <source>Economics</source>
        <translation type="unfinished">الاقتصاد</translation>
    </message>
    <message>
        <source>Cost of ownership.</source>
        <translation type="unfinished">تكلفة الملكية.</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished">نقطة الحفظ</translation>
    </message>
    <message>
        <source>Size and write time.</source>
        <translation type="unfinished">الحجم وزمن الكتابة.</translation>
    </message>
    <message>
        <source>Failures and goodput.</source>
        <translation type="unfinished">الأعطال والإنتاجية المفيدة.</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation type="unfinished">بطاقة التقييم</translation>
    </message>
    <message>
        <source>Feasibility, performance against its SLA, macro impact.</source>
        <translation type="unfinished">الجدوى، والأداء مقابل SLA، والأثر الكلّي.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation type="unfinished">الضغط</translation>
    </message>
    <message>
        <source>Bytes before over bytes after; indices of what is left are not counted.</source>
        <translation type="unfinished">البايتات قبل الضغط مقسومةً على البايتات بعده؛ ولا تُحتسب فهارس ما تبقّى.</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation type="unfinished">التسريع</translation>
    </message>
    <message>
        <source>Of the part that the roofline bounds; overhead stays as it is.</source>
        <translation type="unfinished">للجزء الذي يقيّده Roofline؛ ويبقى العبء الإضافي كما هو.</translation>
    </message>
    <message>
        <source>Change of accuracy</source>
        <translation type="unfinished">تغيّر الدقة</translation>
    </message>
    <message>
        <source>In percentage points: the median of published surveys, not a prediction.</source>
        <translation type="unfinished">بالنقاط المئوية: القيمة الوسيطة لمسوح منشورة، لا تنبؤ.</translation>
    </message>
    <message>
        <source>Evaluate the compressed model on your own task.</source>
        <translation type="unfinished">يُقيَّم النموذج المضغوط على المهمة الفعلية.</translation>
    </message>
    <message>
        <source>Memory-bound</source>
        <translation type="unfinished">مقيّد بالذاكرة</translation>
    </message>
    <message>
        <source>Whether the uncompressed model waits for memory rather than arithmetic.</source>
        <translation type="unfinished">هل ينتظر النموذج غير المضغوط الذاكرة لا الحساب.</translation>
    </message>
    <message>
        <source>Weights before</source>
        <translation type="unfinished">الأوزان قبل الضغط</translation>
    </message>
    <message>
        <source>At the precision of the scenario.</source>
        <translation type="unfinished">بالدقة العددية للسيناريو.</translation>
    </message>
    <message>
        <source>Weights after</source>
        <translation type="unfinished">الأوزان بعد الضغط</translation>
    </message>
    <message>
        <source>Without the scales of quantisation or the indices of pruning.</source>
        <translation type="unfinished">دون مقاييس التكميم أو فهارس التقليم.</translation>
    </message>
    <message>
        <source>Latency of a request</source>
        <translation type="unfinished">كمون الطلب</translation>
    </message>
    <message>
        <source>To the last token of the answer.</source>
        <translation type="unfinished">حتى آخر رمز في الإجابة.</translation>
    </message>
    <message>
        <source>Tokens a second that the batch generates while it decodes.</source>
        <translation type="unfinished">الرموز في الثانية التي تولّدها الدفعة أثناء فك الترميز.</translation>
    </message>
    <message>
        <source>Prefill is</source>
        <translation type="unfinished">قيد الملء المسبق</translation>
    </message>
    <message>
        <source>The largest part of the time to first token, of those that the assumptions count.</source>
        <translation type="unfinished">أكبر جزء من الزمن حتى أول رمز، من الأجزاء التي تحتسبها الفرضيات.</translation>
    </message>
    <message>
        <source>Decode is</source>
        <translation type="unfinished">قيد فك الترميز</translation>
    </message>
    <message>
        <source>The largest part of the time per token, of those that the assumptions count.</source>
        <translation type="unfinished">أكبر جزء من الزمن لكل رمز، من الأجزاء التي تحتسبها الفرضيات.</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation type="unfinished">مخبأ KV</translation>
    </message>
    <message>
        <source>Keys and values of the batch&apos;s prompts, per accelerator; it grows with batch and sequence.</source>
        <translation type="unfinished">مفاتيح مطالبات الدفعة وقيمها، لكل مسرّع؛ ويزداد مع الدفعة والتسلسل.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished">الأوزان</translation>
    </message>
    <message>
        <source>Per accelerator.</source>
        <translation type="unfinished">لكل مسرّع.</translation>
    </message>
    <message>
        <source>Total memory</source>
        <translation type="unfinished">إجمالي الذاكرة</translation>
    </message>
    <message>
        <source>Weights, cache and the draft model&apos;s weights, on one accelerator.</source>
        <translation type="unfinished">الأوزان والمخبأ وأوزان نموذج المسوّدة، على مسرّع واحد.</translation>
    </message>
    <message>
        <source>Demand over supply of the decode hardware; above 100 % it does not fit.</source>
        <translation type="unfinished">الاحتياج ÷ المتاح في عتاد فك الترميز؛ فوق 100 % الذاكرة لا تكفي.</translation>
    </message>
    <message>
        <source>Prompt cache hits</source>
        <translation type="unfinished">إصابات مخبأ المطالبة</translation>
    </message>
    <message>
        <source>Share of the prompt that need not be computed again.</source>
        <translation type="unfinished">حصة المطالبة التي لا تحتاج إلى حساب من جديد.</translation>
    </message>
    <message>
        <source>Prefill chunks</source>
        <translation type="unfinished">قطع الملء المسبق</translation>
    </message>
    <message>
        <source>Parts the prefill is cut into.</source>
        <translation type="unfinished">الأجزاء التي يُقطَّع إليها الملء المسبق.</translation>
    </message>
    <message>
        <source>Chunk time</source>
        <translation type="unfinished">زمن القطعة</translation>
    </message>
    <message>
        <source>Of the slowest chunk of a chunked prefill.</source>
        <translation type="unfinished">لأبطأ قطعة في ملء مسبق مقطَّع.</translation>
    </message>
    <message>
        <source>Decode stall</source>
        <translation type="unfinished">توقّف فك الترميز</translation>
    </message>
    <message>
        <source>The longest that a running decode waits for a chunk.</source>
        <translation type="unfinished">أطول مدة ينتظر فيها فك ترميز جارٍ قطعةً.</translation>
    </message>
    <message>
        <source>Required bandwidth</source>
        <translation type="unfinished">عرض النطاق المطلوب</translation>
    </message>
    <message>
        <source>To read the weights once within the target.</source>
        <translation type="unfinished">لقراءة الأوزان مرة واحدة ضمن الهدف.</translation>
    </message>
    <message>
        <source>Required compute rate</source>
        <translation type="unfinished">معدل الحساب المطلوب</translation>
    </message>
    <message>
        <source>Peak rate that finishes the operations within the target at this efficiency.</source>
        <translation type="unfinished">معدل الذروة الذي يُنهي العمليات ضمن الهدف بهذه الكفاءة.</translation>
    </message>
    <message>
        <source>Required balance</source>
        <translation type="unfinished">التوازن المطلوب</translation>
    </message>
    <message>
        <source>Compute rate over bandwidth: the ridge point of a machine that wastes neither.</source>
        <translation type="unfinished">نسبة معدل الحساب إلى عرض النطاق: نقطة انكسار آلة لا تهدر أيًّا منهما.</translation>
    </message>
    <message>
        <source>Required memory</source>
        <translation type="unfinished">الذاكرة المطلوبة</translation>
    </message>
    <message>
        <source>For the weights alone.</source>
        <translation type="unfinished">للأوزان وحدها.</translation>
    </message>
    <message>
        <source>Bandwidth, need over have</source>
        <translation type="unfinished">عرض النطاق، اللازم ÷ الموجود</translation>
    </message>
    <message>
        <source>Above 100 % the hardware is too slow for the target, or that many of it must share the weights.</source>
        <translation type="unfinished">فوق 100 % يكون العتاد أبطأ من الهدف، أو يلزم أن يتقاسم هذا العدد منه الأوزان.</translation>
    </message>
    <message>
        <source>Compute rate, need over have</source>
        <translation type="unfinished">معدل الحساب، اللازم ÷ الموجود</translation>
    </message>
    <message>
        <source>Above 100 % the hardware is too slow for the target, or that many of it must share the work.</source>
        <translation type="unfinished">فوق 100 % يكون العتاد أبطأ من الهدف، أو يلزم أن يتقاسم هذا العدد منه العمل.</translation>
    </message>
    <message>
        <source>From the start of the pass to its end, for the whole batch.</source>
        <translation type="unfinished">من بداية التمريرة إلى نهايتها، للدفعة كلها.</translation>
    </message>
    <message>
        <source>Compute time</source>
        <translation type="unfinished">زمن الحساب</translation>
    </message>
    <message>
        <source>Operations over the attainable rate.</source>
        <translation type="unfinished">العمليات مقسومةً على معدل الحساب الممكن.</translation>
    </message>
    <message>
        <source>Memory time</source>
        <translation type="unfinished">زمن الذاكرة</translation>
    </message>
    <message>
        <source>Bytes moved over the effective bandwidth.</source>
        <translation type="unfinished">البايتات المنقولة مقسومةً على عرض النطاق الفعلي.</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation type="unfinished">العبء الإضافي</translation>
    </message>
    <message>
        <source>Dispatch, and launches for each layer; no faster chip removes it.</source>
        <translation type="unfinished">الإرسال، وعمليات الإطلاق لكل طبقة؛ ولا تزيلها شريحة أسرع.</translation>
    </message>
    <message>
        <source>Samples a second: batch over latency.</source>
        <translation type="unfinished">العيّنات في الثانية: الدفعة مقسومةً على الكمون.</translation>
    </message>
    <message>
        <source>The longer of compute and memory time.</source>
        <translation type="unfinished">الأطول من زمن الحساب وزمن الذاكرة.</translation>
    </message>
    <message>
        <source>Overhead dominates</source>
        <translation type="unfinished">العبء الإضافي غالب</translation>
    </message>
    <message>
        <source>Overhead exceeds both roofline times: a truth the two-way label hides.</source>
        <translation type="unfinished">يتجاوز العبء الإضافي زمني Roofline كليهما: حقيقة تخفيها التسمية الثنائية.</translation>
    </message>
    <message>
        <source>Arithmetic intensity</source>
        <translation type="unfinished">الكثافة الحسابية</translation>
    </message>
    <message>
        <source>Operations for each byte moved.</source>
        <translation type="unfinished">العمليات لكل بايت منقول.</translation>
    </message>
    <message>
        <source>Ridge point (datasheet)</source>
        <translation type="unfinished">نقطة الانكسار (ورقة البيانات)</translation>
    </message>
    <message>
        <source>Intensity at which datasheet peak and bandwidth take equally long.</source>
        <translation type="unfinished">الكثافة التي تتساوى عندها ذروة ورقة البيانات وعرض نطاقها زمنًا.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished">الطاقة</translation>
    </message>
    <message>
        <source>Of the device over the batch; 0 if its TDP is unknown.</source>
        <translation type="unfinished">طاقة الجهاز على مدى الدفعة؛ 0 إن كان TDP غير معروف.</translation>
    </message>
    <message>
        <source>Bytes that must be resident.</source>
        <translation type="unfinished">البايتات التي يجب أن تكون مقيمة.</translation>
    </message>
    <message>
        <source>Attainable compute rate</source>
        <translation type="unfinished">معدل الحساب الممكن</translation>
    </message>
    <message>
        <source>Peak times efficiency.</source>
        <translation type="unfinished">الذروة مضروبة في الكفاءة.</translation>
    </message>
    <message>
        <source>Effective bandwidth</source>
        <translation type="unfinished">عرض النطاق الفعلي</translation>
    </message>
    <message>
        <source>Of the level the weights stream from.</source>
        <translation type="unfinished">للمستوى الذي تتدفّق منه الأوزان.</translation>
    </message>
    <message>
        <source>Model FLOP utilisation: useful operations over what the peak rate allows.</source>
        <translation type="unfinished">استخدام FLOP النموذج: نسبة العمليات المفيدة إلى ما يتيحه معدل الذروة.</translation>
    </message>
    <message>
        <source>Hardware FLOP utilisation, with operations done but not asked for.</source>
        <translation type="unfinished">استخدام FLOP العتاد، مع عمليات أُجريت ولم تُطلب.</translation>
    </message>
    <message>
        <source>CPU time of a batch</source>
        <translation type="unfinished">زمن CPU للدفعة</translation>
    </message>
    <message>
        <source>Decoding and augmenting one batch by all workers.</source>
        <translation type="unfinished">فك ترميز دفعة واحدة وتعزيزها بكل العمّال.</translation>
    </message>
    <message>
        <source>Run the data loader alone and time a batch.</source>
        <translation type="unfinished">يُشغَّل محمّل البيانات وحده ويُقاس زمن دفعة.</translation>
    </message>
    <message>
        <source>Accelerator&apos;s step</source>
        <translation type="unfinished">خطوة المسرّع</translation>
    </message>
    <message>
        <source>Time the accelerator takes for the same batch.</source>
        <translation type="unfinished">زمن المسرّع للدفعة نفسها.</translation>
    </message>
    <message>
        <source>Utilisation of the accelerator</source>
        <translation type="unfinished">نسبة استخدام المسرّع</translation>
    </message>
    <message>
        <source>Share of the time that it has a batch to work on.</source>
        <translation type="unfinished">حصة الزمن الذي لديه فيه دفعة يعمل عليها.</translation>
    </message>
    <message>
        <source>Samples a second of CPU and accelerator together.</source>
        <translation type="unfinished">العيّنات في الثانية لكل من CPU والمسرّع معًا.</translation>
    </message>
    <message>
        <source>Workers needed</source>
        <translation type="unfinished">العمّال اللازمون</translation>
    </message>
    <message>
        <source>The fewest that keep the accelerator busy.</source>
        <translation type="unfinished">أقل عدد يُبقي المسرّع مشغولًا.</translation>
    </message>
    <message>
        <source>The longer of CPU time and accelerator step.</source>
        <translation type="unfinished">الأطول من زمن CPU وخطوة المسرّع.</translation>
    </message>
    <message>
        <source>Compare a training step on one node with the same on all of them.</source>
        <translation type="unfinished">تُقارَن خطوة تدريب على عقدة واحدة بمثيلتها على كل العُقد.</translation>
    </message>
    <message>
        <source>Compute time of a sample</source>
        <translation type="unfinished">زمن حساب العيّنة</translation>
    </message>
    <message>
        <source>Its training step spread over all accelerators.</source>
        <translation type="unfinished">خطوة تدريبها موزّعة على كل المسرّعات.</translation>
    </message>
    <message>
        <source>Gradient sync</source>
        <translation type="unfinished">مزامنة التدرّجات</translation>
    </message>
    <message>
        <source>All gradients, out and back, over the fabric: the same for any batch.</source>
        <translation type="unfinished">كل التدرّجات، ذهابًا وإيابًا، عبر النسيج: نفسها لأي دفعة.</translation>
    </message>
    <message>
        <source>Communication intensity</source>
        <translation type="unfinished">كثافة الاتصال</translation>
    </message>
    <message>
        <source>Operations of one sample for each byte exchanged; a batch multiplies it.</source>
        <translation type="unfinished">عمليات العيّنة الواحدة لكل بايت متبادل؛ وتضاعفها الدفعة.</translation>
    </message>
    <message>
        <source>Ridge point of the network</source>
        <translation type="unfinished">نقطة انكسار الشبكة</translation>
    </message>
    <message>
        <source>Intensity at which compute and sync take as long.</source>
        <translation type="unfinished">الكثافة التي يتساوى عندها زمن الحساب وزمن المزامنة.</translation>
    </message>
    <message>
        <source>Break-even batch</source>
        <translation type="unfinished">دفعة التعادل</translation>
    </message>
    <message>
        <source>Samples in a step (tokens, for a transformer) from which the network no longer binds.</source>
        <translation type="unfinished">عيّنات الخطوة (أو الرموز للمحوِّل) التي لا تعود الشبكة بعدها هي القيد.</translation>
    </message>
    <message>
        <source>The longer of the two for a single sample.</source>
        <translation type="unfinished">الأطول منهما لعيّنة واحدة.</translation>
    </message>
    <message>
        <source>Weights and optimizer state, of all ranks together.</source>
        <translation type="unfinished">الأوزان وحالة المحسِّن، لكل الرتب معًا.</translation>
    </message>
    <message>
        <source>Compare against the size of one on disk.</source>
        <translation type="unfinished">يُقارَن بحجم نقطة حفظ على القرص.</translation>
    </message>
    <message>
        <source>Write rate</source>
        <translation type="unfinished">معدل الكتابة</translation>
    </message>
    <message>
        <source>Of all writers together, capped by the file system.</source>
        <translation type="unfinished">لكل الكاتبين معًا، محدودًا بنظام الملفات.</translation>
    </message>
    <message>
        <source>Benchmark parallel writes of the fleet, such as with IOR.</source>
        <translation type="unfinished">تُقاس عمليات الكتابة المتوازية للأسطول، بأداة مثل IOR.</translation>
    </message>
    <message>
        <source>Write time</source>
        <translation type="unfinished">زمن الكتابة</translation>
    </message>
    <message>
        <source>From the first byte to the last; nothing is hidden behind training.</source>
        <translation type="unfinished">من أول بايت إلى آخر بايت؛ ولا يُخفى شيء خلف التدريب.</translation>
    </message>
    <message>
        <source>Time one save of the real job.</source>
        <translation type="unfinished">يُقاس زمن حفظ واحد في المهمة الفعلية.</translation>
    </message>
    <message>
        <source>Time spent on checkpoints</source>
        <translation type="unfinished">الزمن المصروف في نقاط الحفظ</translation>
    </message>
    <message>
        <source>Write time over the best interval; near or above 100 % the fleet cannot keep up with its failures.</source>
        <translation type="unfinished">نسبة زمن الكتابة إلى أفضل فاصل؛ وقرب 100 % أو فوقها لا يواكب الأسطول أعطاله.</translation>
    </message>
    <message>
        <source>Compare against an all-to-all benchmark over the whole fleet.</source>
        <translation type="unfinished">يُقارَن بقياس all-to-all على الأسطول كله.</translation>
    </message>
    <message>
        <source>Bisection fraction</source>
        <translation type="unfinished">نسبة التنصيف</translation>
    </message>
    <message>
        <source>Share of full bandwidth left when every accelerator talks across the worst cut.</source>
        <translation type="unfinished">الحصة المتبقية من عرض النطاق الكامل عندما تتصل كل المسرّعات عبر أسوأ قطع.</translation>
    </message>
    <message>
        <source>Per accelerator across that cut, after oversubscription.</source>
        <translation type="unfinished">لكل مسرّع عبر ذلك القطع، بعد فرط الاشتراك.</translation>
    </message>
    <message>
        <source>Bisection bandwidth</source>
        <translation type="unfinished">عرض نطاق التنصيف</translation>
    </message>
    <message>
        <source>Of the whole network: half the accelerators send to the other half.</source>
        <translation type="unfinished">للشبكة كلها: نصف المسرّعات يرسل إلى النصف الآخر.</translation>
    </message>
    <message>
        <source>Mean hops</source>
        <translation type="unfinished">متوسط القفزات</translation>
    </message>
    <message>
        <source>Links on an average path; each adds latency.</source>
        <translation type="unfinished">الوصلات على مسار متوسط؛ وكل منها يضيف كمونًا.</translation>
    </message>
    <message>
        <source>Count the interruptions of one month of jobs.</source>
        <translation type="unfinished">تُعَدّ انقطاعات المهام في شهر واحد.</translation>
    </message>
    <message>
        <source>Failure probability</source>
        <translation type="unfinished">احتمال العطل</translation>
    </message>
    <message>
        <source>Of at least one failure during the job.</source>
        <translation type="unfinished">لعطل واحد على الأقل أثناء المهمة.</translation>
    </message>
    <message>
        <source>Expected failures</source>
        <translation type="unfinished">الأعطال المتوقعة</translation>
    </message>
    <message>
        <source>Mean number during the job.</source>
        <translation type="unfinished">متوسط العدد أثناء المهمة.</translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation type="unfinished">الإنتاجية المفيدة</translation>
    </message>
    <message>
        <source>Share of the time that is progress, less checkpoints, lost work and recovery; 0 if failures come faster than they are dealt with.</source>
        <translation type="unfinished">حصة الزمن التي هي تقدّم، بعد طرح نقاط الحفظ والعمل الضائع والتعافي؛ 0 إن جاءت الأعطال أسرع من معالجتها.</translation>
    </message>
    <message>
        <source>Compare against the steps kept over the steps that the time allows.</source>
        <translation type="unfinished">تُقارَن الخطوات المحتفظ بها بالخطوات التي يتيحها الزمن.</translation>
    </message>
    <message>
        <source>Meets the target</source>
        <translation type="unfinished">يحقّق الهدف</translation>
    </message>
    <message>
        <source>Whether some allowed number of replicas serves the traffic within the target.</source>
        <translation type="unfinished">هل يخدم عددٌ مسموح من النسخ حركة الطلبات ضمن الهدف.</translation>
    </message>
    <message>
        <source>Replicas needed</source>
        <translation type="unfinished">النسخ المطلوبة</translation>
    </message>
    <message>
        <source>The smallest number that is stable and meets the target; none if no allowed number does.</source>
        <translation type="unfinished">أصغر عدد مستقر يحقّق الهدف؛ ولا شيء إن لم يحقّقه أي عدد مسموح.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished">السعة</translation>
    </message>
    <message>
        <source>Requests a second of all these replicas; if no number meets the target, of as many as are allowed.</source>
        <translation type="unfinished">الطلبات في الثانية لكل هذه النسخ؛ وإن لم يحقّق أي عدد الهدف فلأقصى عدد مسموح.</translation>
    </message>
    <message>
        <source>Capacity of a replica</source>
        <translation type="unfinished">سعة النسخة</translation>
    </message>
    <message>
        <source>Requests a second that one replica ends. Textbook counts its decode alone, refined also its prefills.</source>
        <translation type="unfinished">الطلبات التي تُنهيها نسخة واحدة في الثانية. يحتسب «الكتاب المرجعي» فك ترميزها وحده، وتحتسب «المنقّحة» ملأها المسبق أيضًا.</translation>
    </message>
    <message>
        <source>Traffic over capacity; above 100 % the queue grows for ever.</source>
        <translation type="unfinished">نسبة حركة الطلبات إلى السعة؛ فوق 100 % يزداد الطابور بلا نهاية.</translation>
    </message>
    <message>
        <source>Waiting, prefill and the whole answer, for 99 of 100 requests.</source>
        <translation type="unfinished">الانتظار والملء المسبق والإجابة كلها، لعدد 99 من كل 100 طلب.</translation>
    </message>
    <message>
        <source>Latency without waiting</source>
        <translation type="unfinished">الكمون بلا انتظار</translation>
    </message>
    <message>
        <source>Prefill and the whole answer in a full batch.</source>
        <translation type="unfinished">الملء المسبق والإجابة كلها في دفعة ممتلئة.</translation>
    </message>
    <message>
        <source>P99 wait</source>
        <translation type="unfinished">انتظار P99</translation>
    </message>
    <message>
        <source>For a free replica, for 99 of 100 requests.</source>
        <translation type="unfinished">لنسخة متاحة، لعدد 99 من كل 100 طلب.</translation>
    </message>
    <message>
        <source>Batch of a replica</source>
        <translation type="unfinished">دفعة النسخة</translation>
    </message>
    <message>
        <source>Requests that it decodes together: as many as fit, up to the largest batch.</source>
        <translation type="unfinished">الطلبات التي تفك ترميزها معًا: بقدر ما تتسع الذاكرة، حتى أكبر دفعة.</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation type="unfinished">العائق</translation>
    </message>
    <message>
        <source>Memory: not even one request fits. Capacity: too few replicas for the traffic. Tail latency: enough, but too slow.</source>
        <translation type="unfinished">الذاكرة: لا تتسع ولو لطلب واحد. السعة: النسخ أقل مما تحتاج إليه حركة الطلبات. كمون الذيل: العدد كافٍ، لكنه بطيء جدًا.</translation>
    </message>
    <message>
        <source>Compare against the scheduler&apos;s log of a month.</source>
        <translation type="unfinished">يُقارَن بسجل المُجدوِل لشهر.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished">الحِمل</translation>
    </message>
    <message>
        <source>Work that arrives over what the cluster can do; at 100 % and above the queue grows for ever.</source>
        <translation type="unfinished">نسبة العمل الواصل إلى ما يقدر عليه العنقود؛ عند 100 % فما فوق يزداد الطابور بلا نهاية.</translation>
    </message>
    <message>
        <source>Whether the queue settles.</source>
        <translation type="unfinished">هل يستقر الطابور.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished">الانتظار</translation>
    </message>
    <message>
        <source>From submission to start, on average.</source>
        <translation type="unfinished">من التقديم إلى البدء، في المتوسط.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished">الطابور</translation>
    </message>
    <message>
        <source>Jobs that wait, on average.</source>
        <translation type="unfinished">المهام المنتظرة، في المتوسط.</translation>
    </message>
    <message>
        <source>Turnaround</source>
        <translation type="unfinished">زمن الإنجاز</translation>
    </message>
    <message>
        <source>From submission to end, on average.</source>
        <translation type="unfinished">من التقديم إلى الانتهاء، في المتوسط.</translation>
    </message>
    <message>
        <source>A step of the whole batch, without the overhead per layer; 1,000 s stand in where the weights do not fit.</source>
        <translation type="unfinished">خطوة للدفعة كلها، دون العبء الإضافي لكل طبقة؛ وتُستخدم 1,000 s قيمةً بديلة حيث لا تتسع الذاكرة للأوزان.</translation>
    </message>
    <message>
        <source>Tokens a second of all active requests; prefills take none of it.</source>
        <translation type="unfinished">الرموز في الثانية لكل الطلبات النشطة؛ ولا يأخذ الملء المسبق شيئًا منها.</translation>
    </message>
    <message>
        <source>Active requests</source>
        <translation type="unfinished">الطلبات النشطة</translation>
    </message>
    <message>
        <source>As many as fit beside the weights in whole pages, up to the largest batch.</source>
        <translation type="unfinished">بقدر ما تتسع الذاكرة إلى جانب الأوزان في صفحات كاملة، حتى أكبر دفعة.</translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation type="unfinished">التجزّؤ</translation>
    </message>
    <message>
        <source>Share of the pages that no token fills: the tail of each request&apos;s last page.</source>
        <translation type="unfinished">حصة الصفحات التي لا يملؤها رمز: ذيل آخر صفحة لكل طلب.</translation>
    </message>
    <message>
        <source>Paged KV cache</source>
        <translation type="unfinished">مخبأ KV بالصفحات</translation>
    </message>
    <message>
        <source>Of all active requests.</source>
        <translation type="unfinished">لكل الطلبات النشطة.</translation>
    </message>
    <message>
        <source>Gain over static batching</source>
        <translation type="unfinished">المكسب على الدفعات الثابتة</translation>
    </message>
    <message>
        <source>Tokens a second against a static batch, whose slots idle until its longest answer ends.</source>
        <translation type="unfinished">الرموز في الثانية مقارنةً بدفعة ثابتة تبقى خاناتها خاملة حتى تنتهي أطول إجابة.</translation>
    </message>
    <message>
        <source>Train three small models along the law and compare their losses before trusting it further out.</source>
        <translation type="unfinished">تُدرَّب ثلاثة نماذج صغيرة وفق القانون وتُقارن خسائرها قبل الوثوق به أبعد من ذلك.</translation>
    </message>
    <message>
        <source>Compute budget</source>
        <translation type="unfinished">ميزانية الحوسبة</translation>
    </message>
    <message>
        <source>Operations of the training.</source>
        <translation type="unfinished">عمليات التدريب.</translation>
    </message>
    <message>
        <source>Optimal parameters</source>
        <translation type="unfinished">المعلمات المثلى</translation>
    </message>
    <message>
        <source>The size at which the budget reaches the lowest loss, whatever serving costs later.</source>
        <translation type="unfinished">الحجم الذي تبلغ عنده الميزانية أدنى خسارة، أيًّا كانت تكلفة الخدمة لاحقًا.</translation>
    </message>
    <message>
        <source>Optimal tokens</source>
        <translation type="unfinished">الرموز المثلى</translation>
    </message>
    <message>
        <source>To train the optimal size on.</source>
        <translation type="unfinished">لتدريب النموذج ذي الحجم الأمثل.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished">الرموز</translation>
    </message>
    <message>
        <source>That the budget allows for the parameters given.</source>
        <translation type="unfinished">ما تتيحه الميزانية للمعلمات المعطاة.</translation>
    </message>
    <message>
        <source>Tokens per parameter</source>
        <translation type="unfinished">الرموز لكل معلمة</translation>
    </message>
    <message>
        <source>For the parameters given. Below the optimum the model is too large for its budget; above it, it is trained longer than is cheapest, which pays off in serving.</source>
        <translation type="unfinished">للمعلمات المعطاة. دون الأمثل يكون النموذج أكبر من ميزانيته؛ وفوقه يُدرَّب مدة أطول من الأرخص، وهو ما يُعوَّض عند الخدمة.</translation>
    </message>
    <message>
        <source>To spend the budget on the accelerators at that MFU.</source>
        <translation type="unfinished">لإنفاق الميزانية على المسرّعات عند قيمة MFU تلك.</translation>
    </message>
    <message>
        <source>Measure tokens per expert and feed the observed imbalance in.</source>
        <translation type="unfinished">تُقاس الرموز لكل خبير ويُدخَل الاختلال المرصود.</translation>
    </message>
    <message>
        <source>Effective experts per token</source>
        <translation type="unfinished">الخبراء الفعليون لكل رمز</translation>
    </message>
    <message>
        <source>Experts whose time a token takes when the others wait for the hot one; at most all.</source>
        <translation type="unfinished">الخبراء الذين يأخذ الرمز زمنهم حين ينتظر الآخرون الخبير المزدحم؛ وأقصاهم كل الخبراء.</translation>
    </message>
    <message>
        <source>Effective active parameters</source>
        <translation type="unfinished">المعلمات النشطة الفعلية</translation>
    </message>
    <message>
        <source>Active parameters with the same stretch; at most all.</source>
        <translation type="unfinished">المعلمات النشطة بالتمدّد نفسه؛ وأقصاها كل المعلمات.</translation>
    </message>
    <message>
        <source>Stretch of the active work</source>
        <translation type="unfinished">تمدّد العمل النشط</translation>
    </message>
    <message>
        <source>Effective over nominal experts per token.</source>
        <translation type="unfinished">نسبة الخبراء الفعليين إلى الاسميين لكل رمز.</translation>
    </message>
    <message>
        <source>Load of the hot expert</source>
        <translation type="unfinished">حِمل الخبير المزدحم</translation>
    </message>
    <message>
        <source>Over the mean of all experts; at most experts over experts per token, when every token visits it.</source>
        <translation type="unfinished">نسبةً إلى متوسط كل الخبراء؛ وأقصاه عدد الخبراء مقسومًا على الخبراء لكل رمز، عندما يزوره كل رمز.</translation>
    </message>
    <message>
        <source>Load of the other experts</source>
        <translation type="unfinished">حِمل الخبراء الآخرين</translation>
    </message>
    <message>
        <source>What is left to each of them, over the mean of all.</source>
        <translation type="unfinished">ما يبقى لكل منهم، نسبةً إلى متوسط الكل.</translation>
    </message>
    <message>
        <source>Bytes dispatched</source>
        <translation type="unfinished">البايتات المرسلة</translation>
    </message>
    <message>
        <source>Activations that leave their rank in one layer, one way; 0 while one accelerator holds all experts.</source>
        <translation type="unfinished">التنشيطات التي تغادر رتبتها في طبقة واحدة، باتجاه واحد؛ 0 ما دام مسرّع واحد يضم كل الخبراء.</translation>
    </message>
    <message>
        <source>All-to-all</source>
        <translation type="unfinished">All-to-all</translation>
    </message>
    <message>
        <source>Time of one dispatch over the fabric; each layer pays it on the way there and on the way back.</source>
        <translation type="unfinished">زمن إرسال واحد عبر النسيج؛ وتدفعه كل طبقة ذهابًا وإيابًا.</translation>
    </message>
    <message>
        <source>Time one all-to-all of this size with the collective library&apos;s benchmark.</source>
        <translation type="unfinished">يُقاس زمن all-to-all واحدة بهذا الحجم بأداة قياس مكتبة العمليات الجماعية.</translation>
    </message>
    <message>
        <source>From the request to the end of the reasoning.</source>
        <translation type="unfinished">من الطلب إلى نهاية الاستنتاج.</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation type="unfinished">زمن الخطوة</translation>
    </message>
    <message>
        <source>Each further reasoning step adds this.</source>
        <translation type="unfinished">كل خطوة استنتاج أخرى تضيف هذا.</translation>
    </message>
    <message>
        <source>Reasoning tokens</source>
        <translation type="unfinished">رموز الاستنتاج</translation>
    </message>
    <message>
        <source>Generated before the answer.</source>
        <translation type="unfinished">تُولَّد قبل الإجابة.</translation>
    </message>
    <message>
        <source>Time spent reasoning</source>
        <translation type="unfinished">الزمن المصروف في الاستنتاج</translation>
    </message>
    <message>
        <source>Share of the latency that follows the first token.</source>
        <translation type="unfinished">حصة الكمون التي تلي أول رمز.</translation>
    </message>
    <message>
        <source>Of one request that has the device to itself; a batch shares it.</source>
        <translation type="unfinished">لطلب واحد ينفرد بالجهاز؛ والدفعة تتقاسمها.</translation>
    </message>
    <message>
        <source>Read the device&apos;s energy counter before and after.</source>
        <translation type="unfinished">يُقرأ عدّاد طاقة الجهاز قبل وبعد.</translation>
    </message>
    <message>
        <source>Compare against the invoices of one quarter.</source>
        <translation type="unfinished">يُقارَن بفواتير ربع سنة.</translation>
    </message>
    <message>
        <source>CapEx</source>
        <translation type="unfinished">CapEx</translation>
    </message>
    <message>
        <source>Purchase of the hardware, or the share of it that falls on the duration.</source>
        <translation type="unfinished">شراء العتاد، أو حصته التي تقع على المدة.</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation type="unfinished">الكهرباء</translation>
    </message>
    <message>
        <source>Facility energy at the electricity price.</source>
        <translation type="unfinished">طاقة المنشأة بسعر الكهرباء.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished">الصيانة</translation>
    </message>
    <message>
        <source>A yearly share of the full purchase, amortised or not.</source>
        <translation type="unfinished">حصة سنوية من الشراء الكامل، سواء وُزِّع أم لا.</translation>
    </message>
    <message>
        <source>OpEx</source>
        <translation type="unfinished">OpEx</translation>
    </message>
    <message>
        <source>Electricity and maintenance.</source>
        <translation type="unfinished">الكهرباء والصيانة.</translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation type="unfinished">التكلفة الإجمالية للملكية</translation>
    </message>
    <message>
        <source>CapEx and OpEx over the duration; no staff, no rent, no cost of money.</source>
        <translation type="unfinished">CapEx وOpEx على مدى المدة؛ بلا موظفين ولا إيجار ولا تكلفة مال.</translation>
    </message>
    <message>
        <source>Cost per query</source>
        <translation type="unfinished">تكلفة الاستعلام</translation>
    </message>
    <message>
        <source>Total cost over all that is served in the duration, if the throughput counts queries.</source>
        <translation type="unfinished">التكلفة الإجمالية مقسومةً على كل ما يُخدَم في المدة، إن كانت الإنتاجية تعدّ استعلامات.</translation>
    </message>
    <message>
        <source>Of a million of what the throughput counts: of tokens, if it counts tokens.</source>
        <translation type="unfinished">لمليون مما تعدّه الإنتاجية: من الرموز إن كانت تعدّ رموزًا.</translation>
    </message>
    <message>
        <source>Per accelerator, at the chosen precision.</source>
        <translation type="unfinished">لكل مسرّع، بالدقة العددية المختارة.</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished">التدرّجات</translation>
    </message>
    <message>
        <source>One for each trained parameter.</source>
        <translation type="unfinished">واحد لكل معلمة مدرَّبة.</translation>
    </message>
    <message>
        <source>Optimizer state</source>
        <translation type="unfinished">حالة المحسِّن</translation>
    </message>
    <message>
        <source>Master weights and moments.</source>
        <translation type="unfinished">الأوزان الرئيسية والعزوم.</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation type="unfinished">التنشيطات</translation>
    </message>
    <message>
        <source>Kept from the forward for the backward pass. The part most sensitive to the framework.</source>
        <translation type="unfinished">ما يُحفظ من التمرير الأمامي للتمرير الخلفي. وهو الجزء الأشد تأثرًا بإطار العمل.</translation>
    </message>
    <message>
        <source>Compare against framework memory traces for one model and configuration.</source>
        <translation type="unfinished">يُقارَن بتتبّعات ذاكرة إطار العمل لنموذج واحد وإعداد واحد.</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation type="unfinished">المخازن المؤقتة</translation>
    </message>
    <message>
        <source>For collectives and pipeline messages.</source>
        <translation type="unfinished">للعمليات الجماعية ورسائل خط الأنابيب.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished">الإجمالي</translation>
    </message>
    <message>
        <source>Everything that must be resident on one accelerator.</source>
        <translation type="unfinished">كل ما يجب أن يكون مقيمًا على مسرّع واحد.</translation>
    </message>
    <message>
        <source>Of the device&apos;s main memory.</source>
        <translation type="unfinished">من الذاكرة الرئيسية للجهاز.</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished">تكفي الذاكرة</translation>
    </message>
    <message>
        <source>Whether everything that must be resident fits the device&apos;s memory.</source>
        <translation type="unfinished">هل تكفي ذاكرة الجهاز لكل ما يجب أن يكون مقيمًا.</translation>
    </message>
    <message>
        <source>Compare against the power meters of one rack over a day, then scale.</source>
        <translation type="unfinished">تُقارَن بعدّادات قدرة خزانة واحدة خلال يوم، ثم يُضرب في العدد.</translation>
    </message>
    <message>
        <source>IT energy</source>
        <translation type="unfinished">طاقة معدات IT</translation>
    </message>
    <message>
        <source>Drawn by the accelerators; hosts and network come on top.</source>
        <translation type="unfinished">ما تستهلكه المسرّعات؛ وتُضاف إليه المضيفات والشبكة.</translation>
    </message>
    <message>
        <source>Facility energy</source>
        <translation type="unfinished">طاقة المنشأة</translation>
    </message>
    <message>
        <source>IT energy with cooling and distribution: times PUE.</source>
        <translation type="unfinished">طاقة معدات IT مع التبريد والتوزيع: مضروبة في PUE.</translation>
    </message>
    <message>
        <source>Carbon footprint</source>
        <translation type="unfinished">البصمة الكربونية</translation>
    </message>
    <message>
        <source>Of the energy drawn from the grid, and of making the devices.</source>
        <translation type="unfinished">للطاقة المأخوذة من شبكة الكهرباء، ولتصنيع الأجهزة.</translation>
    </message>
    <message>
        <source>Multiply metered energy by the grid operator&apos;s intensity of those hours.</source>
        <translation type="unfinished">تُضرب الطاقة المقيسة في الكثافة لدى مشغّل الشبكة في تلك الساعات.</translation>
    </message>
    <message>
        <source>Embodied carbon</source>
        <translation type="unfinished">الكربون المتضمَّن</translation>
    </message>
    <message>
        <source>Of making all accelerators; part of the footprint.</source>
        <translation type="unfinished">لتصنيع كل المسرّعات؛ وهو جزء من البصمة.</translation>
    </message>
    <message>
        <source>Compare against the vendor&apos;s product carbon footprint.</source>
        <translation type="unfinished">يُقارَن بالبصمة الكربونية للمنتج لدى المورّد.</translation>
    </message>
    <message>
        <source>Evaporated on site for cooling: facility energy times WUE.</source>
        <translation type="unfinished">يتبخّر في الموقع للتبريد: طاقة المنشأة مضروبة في WUE.</translation>
    </message>
    <message>
        <source>Compare against the site&apos;s water meter.</source>
        <translation type="unfinished">يُقارَن بعدّاد ماء الموقع.</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation type="unfinished">PUE</translation>
    </message>
    <message>
        <source>Of the place that was counted with: facility energy over IT energy.</source>
        <translation type="unfinished">للمكان الذي احتُسب به: نسبة طاقة المنشأة إلى طاقة معدات IT.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">المنطقة</translation>
    </message>
    <message>
        <source>The grid or site that was counted with.</source>
        <translation type="unfinished">شبكة الكهرباء أو الموقع الذي احتُسب به.</translation>
    </message>
    <message>
        <source>MTBF of the fleet</source>
        <translation type="unfinished">MTBF الأسطول</translation>
    </message>
    <message>
        <source>Mean time between failures of any accelerator, network card or power supply.</source>
        <translation type="unfinished">متوسط الزمن بين أعطال أي مسرّع أو بطاقة شبكة أو وحدة تغذية.</translation>
    </message>
    <message>
        <source>Best checkpoint interval</source>
        <translation type="unfinished">أفضل فاصل لنقاط الحفظ</translation>
    </message>
    <message>
        <source>Young–Daly: where writing checkpoints and losing work cost the same.</source>
        <translation type="unfinished">Young–Daly: حيث تتساوى تكلفة كتابة نقاط الحفظ وتكلفة ضياع العمل.</translation>
    </message>
    <message>
        <source>Vary the interval of a long job and compare its goodput.</source>
        <translation type="unfinished">يُغيَّر الفاصل في مهمة طويلة وتُقارَن إنتاجيتها المفيدة.</translation>
    </message>
    <message>
        <source>Compare with a serving benchmark of one model on one device (TTFT and time per output token), then reuse the efficiencies.</source>
        <translation type="unfinished">يُقارَن بقياس أداء الخدمة لنموذج واحد على جهاز واحد (TTFT والزمن لكل رمز مُخرج)، ثم يُعاد استخدام الكفاءات.</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation type="unfinished">الزمن حتى أول رمز</translation>
    </message>
    <message>
        <source>The prefill of the whole batch: arithmetic on all tokens of the prompts.</source>
        <translation type="unfinished">الملء المسبق للدفعة كلها: الحساب على كل رموز المطالبات.</translation>
    </message>
    <message>
        <source>Time per token</source>
        <translation type="unfinished">الزمن لكل رمز</translation>
    </message>
    <message>
        <source>Between two tokens of an answer: reading weights and cache once for each step.</source>
        <translation type="unfinished">بين رمزين من الإجابة: قراءة الأوزان والمخبأ مرة لكل خطوة.</translation>
    </message>
    <message>
        <source>Replay a trace of real arrivals against the replicas: traffic comes in bursts that a Poisson stream does not have.</source>
        <translation type="unfinished">يُعاد تشغيل سجل وصول فعلي على النسخ: تأتي حركة الطلبات في دفقات لا يعرفها سيل Poisson.</translation>
    </message>
    <message>
        <source>Compare against direct tensor counts.</source>
        <translation type="unfinished">يُقارَن بعدّ مباشر للموترات.</translation>
    </message>
    <message>
        <source>Benchmark one configuration, back-calculate the efficiency, then reuse it.</source>
        <translation type="unfinished">يُقاس أداء إعداد واحد، وتُستنتج منه الكفاءة بحساب عكسي، ثم يُعاد استخدامها.</translation>
    </message>
    <message>
        <source>Cost per million served</source>
        <translation type="unfinished">تكلفة كل مليون خدمة</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Ranges</source>
        <translation type="unfinished">المجالات</translation>
    </message>
    <message>
        <source>Phase map</source>
        <translation type="unfinished">خريطة الأطوار</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished">المسح</translation>
    </message>
    <message>
        <source>Goal seek</source>
        <translation type="unfinished">الاستهداف</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished">الحساسية</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">البحث</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation type="unfinished">لماذا تغيّر</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished">السيناريوهات</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished">السعة</translation>
    </message>
    <message>
        <source>MoE</source>
        <translation type="unfinished">MoE</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation type="unfinished">Roofline</translation>
    </message>
    <message>
        <source>Zoo</source>
        <translation type="unfinished">الكتالوج</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished">الخدمة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished">المقارنة</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished">الموثوقية</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">الذاكرة</translation>
    </message>
    <message>
        <source>Training memory</source>
        <translation type="unfinished">ذاكرة التدريب</translation>
    </message>
    <message>
        <source>Cost &amp; carbon</source>
        <translation type="unfinished">التكلفة والكربون</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished">نظرة عامة</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation type="unfinished">التوسّع</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation type="unfinished">الصيغ</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished">الفرضيات</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">البدء</translation>
    </message>
</context>
<context>
    <name>preset</name>
    <message>
        <source>Llama 3.1 8B answering on an H100: how sure is that?</source>
        <translation type="unfinished">Llama 3.1 8B يجيب على H100: ما مدى الثقة بذلك؟</translation>
    </message>
    <message>
        <source>Llama 3.1 8B answering on an H100: what would help?</source>
        <translation type="unfinished">Llama 3.1 8B يجيب على H100: ما الذي يفيد؟</translation>
    </message>
    <message>
        <source>Llama 3.1 8B in training: what would help?</source>
        <translation type="unfinished">Llama 3.1 8B في التدريب: ما الذي يفيد؟</translation>
    </message>
    <message>
        <source>20 requests/s, answers of 64 tokens</source>
        <translation type="unfinished">20 طلب/ث، وإجابات من 64 رمزًا</translation>
    </message>
    <message>
        <source>Output tokens 64 → 128: twice the replicas?</source>
        <translation type="unfinished">رموز المُخرج من 64 إلى 128: ضعف النسخ؟</translation>
    </message>
    <message>
        <source>Ten times the traffic: ten times the replicas?</source>
        <translation type="unfinished">عشرة أضعاف حركة الطلبات: عشرة أضعاف النسخ؟</translation>
    </message>
    <message>
        <source>A larger batch: more capacity, slower answers</source>
        <translation type="unfinished">دفعة أكبر: سعة أكبر وإجابات أبطأ</translation>
    </message>
    <message>
        <source>A target of one second: out of reach?</source>
        <translation type="unfinished">هدف ثانية واحدة: بعيد المنال؟</translation>
    </message>
    <message>
        <source>The same traffic on A100s</source>
        <translation type="unfinished">حركة الطلبات نفسها على A100</translation>
    </message>
    <message>
        <source>A hot expert of 25 %: 146.8 MB, 12.09 ms (tutorial)</source>
        <translation type="unfinished">خبير مزدحم بنسبة 25 %: 146.8 MB، 12.09 ms (درس)</translation>
    </message>
    <message>
        <source>Even routing: 117.4 MB, 9.75 ms (tutorial)</source>
        <translation type="unfinished">توجيه متساوٍ: 117.4 MB، 9.75 ms (درس)</translation>
    </message>
    <message>
        <source>Mixtral 8x7B, one expert a GPU</source>
        <translation type="unfinished">Mixtral 8x7B، خبير واحد لكل GPU</translation>
    </message>
    <message>
        <source>DeepSeek-V3: 256 experts over 64 GPUs</source>
        <translation type="unfinished">DeepSeek-V3: 256 خبيرًا على 64 من GPU</translation>
    </message>
    <message>
        <source>ResNet-50 on an A100, one image: where does the time go?</source>
        <translation type="unfinished">ResNet-50 على A100، صورة واحدة: أين يذهب الزمن؟</translation>
    </message>
    <message>
        <source>… a batch of 256: across the ridge</source>
        <translation type="unfinished">… دفعة من 256: عبور نقطة الانكسار</translation>
    </message>
    <message>
        <source>ResNet-50, batch 32, on a T4 (Ctrl-click other devices)</source>
        <translation type="unfinished">ResNet-50، دفعة 32، على T4 (النقر مع Ctrl على أجهزة أخرى)</translation>
    </message>
    <message>
        <source>… on a B200: which wall is left?</source>
        <translation type="unfinished">… على B200: أي جدار يبقى؟</translation>
    </message>
    <message>
        <source>A token of Llama 3.1 8B on an H100: the bandwidth decides</source>
        <translation type="unfinished">رمز من Llama 3.1 8B على H100: عرض النطاق هو الحاسم</translation>
    </message>
    <message>
        <source>Can I serve Llama 70B on 4 H100s?</source>
        <translation type="unfinished">هل يمكن خدمة Llama 70B على 4 من H100؟</translation>
    </message>
    <message>
        <source>256 requests at once: how long may a prompt be?</source>
        <translation type="unfinished">256 طلبًا معًا: كم يمكن أن يبلغ طول المطالبة؟</translation>
    </message>
    <message>
        <source>Speculative decoding with a 1B draft</source>
        <translation type="unfinished">فك ترميز تخميني بمسوّدة 1B</translation>
    </message>
    <message>
        <source>Prompt cache: half of the prompt</source>
        <translation type="unfinished">مخبأ المطالبة: نصف المطالبة</translation>
    </message>
    <message>
        <source>Chunked prefill of 512</source>
        <translation type="unfinished">ملء مسبق مقطَّع من 512</translation>
    </message>
    <message>
        <source>Decode on another device</source>
        <translation type="unfinished">فك الترميز على جهاز آخر</translation>
    </message>
    <message>
        <source>A cache in FP8</source>
        <translation type="unfinished">مخبأ بتنسيق FP8</translation>
    </message>
    <message>
        <source>A week on one node</source>
        <translation type="unfinished">أسبوع على عقدة واحدة</translation>
    </message>
    <message>
        <source>Two weeks on 1,024 H100s</source>
        <translation type="unfinished">أسبوعان على 1,024 من H100</translation>
    </message>
    <message>
        <source>Llama 3 405B: 54 days on 16,384 H100s</source>
        <translation type="unfinished">Llama 3 405B: 54 يومًا على 16,384 من H100</translation>
    </message>
    <message>
        <source>100,000 H100s, checkpoints in the background</source>
        <translation type="unfinished">100,000 من H100، ونقاط الحفظ في الخلفية</translation>
    </message>
    <message>
        <source>Llama 3.1 8B in training: why 16 GB of weights take far more</source>
        <translation type="unfinished">Llama 3.1 8B في التدريب: لماذا تأخذ 16 GB من الأوزان أكثر بكثير</translation>
    </message>
    <message>
        <source>… ZeRO 1 over 8: the optimizer state shrinks</source>
        <translation type="unfinished">… ZeRO 1 على 8: تصغر حالة المحسِّن</translation>
    </message>
    <message>
        <source>… ZeRO 2: the gradients too</source>
        <translation type="unfinished">… ZeRO 2: والتدرّجات أيضًا</translation>
    </message>
    <message>
        <source>… ZeRO 3: and the weights</source>
        <translation type="unfinished">… ZeRO 3: والأوزان</translation>
    </message>
    <message>
        <source>Québec against Poland</source>
        <translation type="unfinished">كيبيك مقابل بولندا</translation>
    </message>
    <message>
        <source>The same job in Poland</source>
        <translation type="unfinished">المهمة نفسها في بولندا</translation>
    </message>
    <message>
        <source>A month of 1,000 H100s</source>
        <translation type="unfinished">شهر من 1,000 من H100</translation>
    </message>
    <message>
        <source>Train GPT-3 sustainably</source>
        <translation type="unfinished">تدريب GPT-3 على نحو مستدام</translation>
    </message>
    <message>
        <source>Three years of one H100 for Llama 3 8B</source>
        <translation type="unfinished">ثلاث سنوات من H100 واحد لنموذج Llama 3 8B</translation>
    </message>
    <message>
        <source>Should I use A100s or H100s for inference? The A100</source>
        <translation type="unfinished">A100 أم H100 للاستدلال؟ أولًا A100</translation>
    </message>
    <message>
        <source>… and the H100 (pin the first)</source>
        <translation type="unfinished">… ثم H100 (مع تثبيت الأول)</translation>
    </message>
    <message>
        <source>Train GPT-3 on 1,024 A100s in Quebec</source>
        <translation type="unfinished">تدريب GPT-3 على 1,024 من A100 في كيبيك</translation>
    </message>
    <message>
        <source>… and in Poland (pin the first)</source>
        <translation type="unfinished">… ثم في بولندا (مع تثبيت الأول)</translation>
    </message>
    <message>
        <source>Frontier training: 70 billion parameters on 8,192 H100s</source>
        <translation type="unfinished">تدريب طليعي: 70 مليار معلمة على 8,192 من H100</translation>
    </message>
    <message>
        <source>… and 15 trillion tokens: time, energy, cost</source>
        <translation type="unfinished">… و15 تريليون رمز: الزمن والطاقة والتكلفة</translation>
    </message>
    <message>
        <source>ZeRO 0 → 3: 8 billion parameters without splitting the model</source>
        <translation type="unfinished">ZeRO من 0 إلى 3: 8 مليارات معلمة دون تقسيم النموذج</translation>
    </message>
    <message>
        <source>GPT-3 on 1,024 A100s: 34 days (Megatron-LM 2021)</source>
        <translation type="unfinished">GPT-3 على 1,024 من A100: 34 يومًا (Megatron-LM 2021)</translation>
    </message>
    <message>
        <source>Pipeline of 8 stages with 8 micro-batches</source>
        <translation type="unfinished">خط أنابيب من 8 مراحل مع 8 دفعات مصغّرة</translation>
    </message>
    <message>
        <source>The same, interleaved: 4 virtual stages</source>
        <translation type="unfinished">نفسه متداخلًا: 4 مراحل افتراضية</translation>
    </message>
</context>
<context>
    <name>solver</name>
    <message>
        <source>Distributed training</source>
        <translation type="unfinished">التدريب الموزّع</translation>
    </message>
    <message>
        <source>How long does a training step take on this fleet?</source>
        <translation type="unfinished">كم تستغرق خطوة التدريب على هذا الأسطول؟</translation>
    </message>
    <message>
        <source>Software efficiency</source>
        <translation type="unfinished">كفاءة البرمجيات</translation>
    </message>
    <message>
        <source>How much of the peak does my kernel reach?</source>
        <translation type="unfinished">كم تبلغ النواة من الذروة؟</translation>
    </message>
    <message>
        <source>Data ingestion</source>
        <translation type="unfinished">إدخال البيانات</translation>
    </message>
    <message>
        <source>Can storage keep up with my accelerator?</source>
        <translation type="unfinished">هل يستطيع التخزين مجاراة المسرّع؟</translation>
    </message>
    <message>
        <source>Weight streaming</source>
        <translation type="unfinished">بثّ الأوزان</translation>
    </message>
    <message>
        <source>Can a wafer run a model that it cannot hold?</source>
        <translation type="unfinished">هل تستطيع رقاقة كاملة (wafer) تشغيل نموذج لا تتسع له؟</translation>
    </message>
    <message>
        <source>Responsible engineering</source>
        <translation type="unfinished">الهندسة المسؤولة</translation>
    </message>
    <message>
        <source>What do privacy and fairness cost?</source>
        <translation type="unfinished">ما تكلفة الخصوصية والإنصاف؟</translation>
    </message>
    <message>
        <source>Tail latency</source>
        <translation type="unfinished">كمون الذيل</translation>
    </message>
    <message>
        <source>How long do the unlucky requests wait?</source>
        <translation type="unfinished">كم تنتظر الطلبات غير المحظوظة؟</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation type="unfinished">الضغط</translation>
    </message>
    <message>
        <source>What do I gain from fewer bits or weights?</source>
        <translation type="unfinished">ما المكسب من بتات أو أوزان أقل؟</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished">الخدمة</translation>
    </message>
    <message>
        <source>Can my language model answer fast enough, and does it fit?</source>
        <translation type="unfinished">هل يجيب النموذج اللغوي بالسرعة الكافية، وهل تكفيه الذاكرة؟</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation type="unfinished">استنباط المواصفات</translation>
    </message>
    <message>
        <source>What machine would be fast enough?</source>
        <translation type="unfinished">أي آلة تكون سريعة بما يكفي؟</translation>
    </message>
    <message>
        <source>Single node</source>
        <translation type="unfinished">عقدة واحدة</translation>
    </message>
    <message>
        <source>How fast will my model run on this GPU?</source>
        <translation type="unfinished">ما سرعة تشغيل النموذج على وحدة GPU هذه؟</translation>
    </message>
    <message>
        <source>Data transformation</source>
        <translation type="unfinished">تحويل البيانات</translation>
    </message>
    <message>
        <source>Is my accelerator waiting for the CPU?</source>
        <translation type="unfinished">هل ينتظر المسرّع وحدة CPU؟</translation>
    </message>
    <message>
        <source>Network roofline</source>
        <translation type="unfinished">Roofline الشبكة</translation>
    </message>
    <message>
        <source>Does the network hold training back?</source>
        <translation type="unfinished">هل تعيق الشبكة التدريب؟</translation>
    </message>
    <message>
        <source>Energy and carbon</source>
        <translation type="unfinished">الطاقة والكربون</translation>
    </message>
    <message>
        <source>What is the carbon footprint?</source>
        <translation type="unfinished">ما البصمة الكربونية؟</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished">نقطة الحفظ</translation>
    </message>
    <message>
        <source>How long does a checkpoint take, and how often should I write one?</source>
        <translation type="unfinished">كم تستغرق نقطة الحفظ، وكم مرة ينبغي كتابتها؟</translation>
    </message>
    <message>
        <source>Network topology</source>
        <translation type="unfinished">طوبولوجيا الشبكة</translation>
    </message>
    <message>
        <source>How much bandwidth does the network&apos;s shape leave?</source>
        <translation type="unfinished">كم عرض نطاق يتركه شكل الشبكة؟</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished">الموثوقية</translation>
    </message>
    <message>
        <source>How often will my cluster fail during training?</source>
        <translation type="unfinished">كم مرة سيتعطّل العنقود أثناء التدريب؟</translation>
    </message>
    <message>
        <source>Serving capacity</source>
        <translation type="unfinished">سعة الخدمة</translation>
    </message>
    <message>
        <source>How many replicas does my traffic need?</source>
        <translation type="unfinished">كم نسخة تحتاج إليها حركة الطلبات؟</translation>
    </message>
    <message>
        <source>Job queue</source>
        <translation type="unfinished">طابور المهام</translation>
    </message>
    <message>
        <source>How long will my job queue?</source>
        <translation type="unfinished">كم ستنتظر المهمة في الطابور؟</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished">السيناريو</translation>
    </message>
    <message>
        <source>Can I run it, and what will it cost, emit and withstand?</source>
        <translation type="unfinished">هل يمكن تشغيله، وكم يكلّف ويبعث من كربون ويحتمل من أعطال؟</translation>
    </message>
    <message>
        <source>Continuous batching</source>
        <translation type="unfinished">الدفعات المستمرة</translation>
    </message>
    <message>
        <source>How many users does one accelerator carry?</source>
        <translation type="unfinished">كم مستخدمًا يحتمل مسرّع واحد؟</translation>
    </message>
    <message>
        <source>Chinchilla scaling</source>
        <translation type="unfinished">قانون Chinchilla للتوسّع</translation>
    </message>
    <message>
        <source>How large a model should my compute train?</source>
        <translation type="unfinished">ما حجم النموذج الذي ينبغي أن تدرّبه الحوسبة المتاحة؟</translation>
    </message>
    <message>
        <source>Expert routing</source>
        <translation type="unfinished">توجيه الخبراء</translation>
    </message>
    <message>
        <source>How much does MoE routing imbalance hurt?</source>
        <translation type="unfinished">ما ضرر اختلال توجيه MoE؟</translation>
    </message>
    <message>
        <source>Inference-time scaling</source>
        <translation type="unfinished">التوسّع وقت الاستدلال</translation>
    </message>
    <message>
        <source>What does reasoning cost?</source>
        <translation type="unfinished">ما تكلفة الاستنتاج؟</translation>
    </message>
    <message>
        <source>Cost of ownership</source>
        <translation type="unfinished">تكلفة الملكية</translation>
    </message>
    <message>
        <source>How much will this cost to run?</source>
        <translation type="unfinished">كم سيكلّف تشغيل هذا؟</translation>
    </message>
    <message>
        <source>Training memory</source>
        <translation type="unfinished">ذاكرة التدريب</translation>
    </message>
    <message>
        <source>How much memory do I need for training?</source>
        <translation type="unfinished">كم من الذاكرة يلزم للتدريب؟</translation>
    </message>
</context>
<context>
    <name>step part</name>
    <message>
        <source>Work</source>
        <translation type="unfinished">العمل</translation>
    </message>
    <message>
        <source>DP, exposed</source>
        <translation type="unfinished">DP، الظاهر</translation>
    </message>
    <message>
        <source>TP</source>
        <translation type="unfinished">TP</translation>
    </message>
    <message>
        <source>PP</source>
        <translation type="unfinished">PP</translation>
    </message>
    <message>
        <source>EP</source>
        <translation type="unfinished">EP</translation>
    </message>
    <message>
        <source>CP</source>
        <translation type="unfinished">CP</translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation type="unfinished">الفقاعة</translation>
    </message>
    <message>
        <source>Stragglers</source>
        <translation type="unfinished">التلكؤ</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>samples/s</source>
        <translation type="unfinished">عيّنة/ث</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation type="unfinished">رمز/ث</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation type="unfinished">طلب/ث</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation type="unfinished">نقطة مئوية</translation>
    </message>
    <message>
        <source>jobs/d</source>
        <translation type="unfinished">مهمة/يوم</translation>
    </message>
</context>
</TS>
