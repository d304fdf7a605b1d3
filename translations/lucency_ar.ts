<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Lucency</source>
        <translation>حول Lucency</translation>
    </message>
    <message>
        <source>Lucency %1, a second reader for chest films</source>
        <translation>‏Lucency %1، قارئ ثانٍ لصور أشعة الصدر</translation>
    </message>
    <message>
        <source>Model %1 %2, licence %3
SHA-256 %4</source>
        <translation>النموذج %1 %2، الترخيص %3
SHA-256 %4</translation>
    </message>
    <message>
        <source>The model is loaded when the first film is read.</source>
        <translation>يُحمَّل النموذج عند قراءة أول صورة أشعة.</translation>
    </message>
    <message>
        <source>Lucency is under the Apache License 2.0. It stands on Qt %1 (LGPL), LibTorch (BSD), OpenCV (Apache 2.0), DCMTK (BSD) and OpenJPEG (BSD).</source>
        <translation>يخضع Lucency لترخيص Apache License 2.0. وهو مبني على Qt %1 (LGPL) وLibTorch (BSD) وOpenCV (Apache 2.0) وDCMTK (BSD) وOpenJPEG (BSD).</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (من %2 إلى %3)</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>كابا</translation>
    </message>
    <message>
        <source>kappa; 0 is chance, 1 full agreement</source>
        <translation>كابا؛ 0 هو الصدفة و1 اتفاق تام</translation>
    </message>
    <message>
        <source>Sensitivity, before and after</source>
        <translation>الحساسية قبل وبعد</translation>
    </message>
    <message>
        <source>Specificity, before and after</source>
        <translation>النوعية قبل وبعد</translation>
    </message>
    <message>
        <source>ring: unaided; disc: aided; diamond: model; reads that take no side left out</source>
        <translation>حلقة: دون مساعدة؛ قرص: بمساعدة؛ معيّن: النموذج؛ دون القراءات غير المؤكدة</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>النوعية</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Benefit and harm</source>
        <translation>النفع والضرر</translation>
    </message>
    <message>
        <source>films: harm to the left, hatched; benefit to the right</source>
        <translation>صور الأشعة: الضرر إلى اليسار مخططاً؛ النفع إلى اليمين</translation>
    </message>
    <message>
        <source>harm %1, benefit %2</source>
        <translation>ضرر %1، نفع %2</translation>
    </message>
    <message>
        <source>Time to the first read</source>
        <translation>الوقت حتى القراءة الأولى</translation>
    </message>
    <message>
        <source>box: quartiles, with the median; whiskers: least and most</source>
        <translation>الصندوق: الربيعات مع الوسيط؛ الخطان: الأقل والأكثر</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>الوسيط %1</translation>
    </message>
    <message>
        <source>How readers and model agree</source>
        <translation>مدى اتفاق القراء والنموذج</translation>
    </message>
    <message>
        <source>Unaided: read while the model&apos;s opinion was sealed. Aided: read or looked at again with the opinion open.</source>
        <translation>دون مساعدة: قُرئت ورأي النموذج محجوب. بمساعدة: قُرئت أو أعيد النظر فيها والرأي مكشوف.</translation>
    </message>
    <message>
        <source>as pneumonia</source>
        <translation>كالتهاب رئوي</translation>
    </message>
    <message>
        <source>as normal</source>
        <translation>كطبيعية</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>غير معرّف</translation>
    </message>
    <message>
        <source>too few films</source>
        <translation>صور أشعة قليلة جداً</translation>
    </message>
    <message>
        <source>Agreement beyond chance</source>
        <translation>الاتفاق فوق الصدفة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>صور الأشعة</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>اتفاق</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>فترة 95 %</translation>
    </message>
    <message>
        <source>95 % by bootstrap</source>
        <translation>95 % بإعادة المعاينة</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa for two, Fleiss&apos; for several; uncertain is a third category. 1 is full agreement, 0 what chance gives.</source>
        <translation>كابا كوهين لاثنين وكابا فليس لعدة قراء؛ غير مؤكد فئة ثالثة. 1 اتفاق تام و0 ما تعطيه الصدفة.</translation>
    </message>
    <message>
        <source>What each said</source>
        <translation>ما قاله كل منهما</translation>
    </message>
    <message>
        <source>The first said</source>
        <translation>قال الأول</translation>
    </message>
    <message>
        <source>second: normal</source>
        <translation>الثاني: طبيعية</translation>
    </message>
    <message>
        <source>second: pneumonia</source>
        <translation>الثاني: التهاب رئوي</translation>
    </message>
    <message>
        <source>second: uncertain</source>
        <translation>الثاني: غير مؤكد</translation>
    </message>
    <message>
        <source>Against the reference</source>
        <translation>مقارنة بالمرجع</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>النوعية</translation>
    </message>
    <message>
        <source>Predictive, pneumonia</source>
        <translation>القيمة التنبؤية، التهاب رئوي</translation>
    </message>
    <message>
        <source>Predictive, normal</source>
        <translation>القيمة التنبؤية، طبيعية</translation>
    </message>
    <message>
        <source>Share, counts, 95 % interval (Wilson). Predictive values hold for films among which pneumonia is as frequent as among these.</source>
        <translation>النسبة والأعداد وفترة 95 % (ويلسون). تصح القيم التنبؤية لصور أشعة يشيع فيها الالتهاب الرئوي بقدر شيوعه في هذه.</translation>
    </message>
    <message>
        <source>Differences on the same films</source>
        <translation>الفروق في صور الأشعة نفسها</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>من، إلى</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>In percentage points with 95 % interval (Newcombe); P by McNemar&apos;s exact test.</source>
        <translation>بالنقاط المئوية مع فترة 95 % (نيوكومب)؛ P باختبار ماكنمار الدقيق.</translation>
    </message>
    <message>
        <source>no films</source>
        <translation>لا صور أشعة</translation>
    </message>
    <message>
        <source>%1 (%2 to %3; %4 films)</source>
        <translation>%1 (من %2 إلى %3؛ %4 صور أشعة)</translation>
    </message>
    <message>
        <source>Minds changed by the model&apos;s opinion</source>
        <translation>آراء غيّرها رأي النموذج</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّرت</translation>
    </message>
    <message>
        <source>To the model</source>
        <translation>نحو النموذج</translation>
    </message>
    <message>
        <source>Away from it</source>
        <translation>بعيداً عنه</translation>
    </message>
    <message>
        <source>Reads made against a sealed opinion and looked at again.</source>
        <translation>قراءات تمت والرأي محجوب ثم أعيد النظر فيها.</translation>
    </message>
    <message>
        <source>Benefit: wrong, then right</source>
        <translation>النفع: خطأ ثم صواب</translation>
    </message>
    <message>
        <source>Harm: right, then wrong</source>
        <translation>الضرر: صواب ثم خطأ</translation>
    </message>
    <message>
        <source>Over-reliance</source>
        <translation>الإفراط في الاعتماد</translation>
    </message>
    <message>
        <source>Self-reliance</source>
        <translation>الاعتماد على النفس</translation>
    </message>
    <message>
        <source>Right reliance</source>
        <translation>الاعتماد الصائب</translation>
    </message>
    <message>
        <source>Benefit is counted of the reads that were wrong, harm of those that were right. Over-reliance and self-reliance: of the films that the reader had right and the model wrong, those given up and those kept. Right reliance: of those that the reader had wrong and the model right, those corrected.</source>
        <translation>يُحسب النفع من القراءات التي كانت خطأ، والضرر من التي كانت صواباً. الإفراط في الاعتماد والاعتماد على النفس: من صور الأشعة التي أصاب فيها القارئ وأخطأ النموذج، ما تُرك وما أُبقي عليه. الاعتماد الصائب: مما أخطأ فيه القارئ وأصاب النموذج، ما صُحّح.</translation>
    </message>
    <message>
        <source>Right and wrong, before and after</source>
        <translation>الصواب والخطأ قبل وبعد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>after: right</source>
        <translation>بعد: صواب</translation>
    </message>
    <message>
        <source>after: uncertain</source>
        <translation>بعد: غير مؤكد</translation>
    </message>
    <message>
        <source>after: wrong</source>
        <translation>بعد: خطأ</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>صواب</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>القراءات</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>الربيعات</translation>
    </message>
    <message>
        <source>Least and most</source>
        <translation>الأقل والأكثر</translation>
    </message>
    <message>
        <source>From the film&apos;s opening to the commit.</source>
        <translation>من فتح صورة الأشعة حتى تسجيل القراءة.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>too few reads</source>
        <translation>قراءات قليلة جداً</translation>
    </message>
    <message>
        <source>Reads: %1, films: %2, readers: %3, reads with a reference: %4.</source>
        <translation>القراءات: %1، صور الأشعة: %2، القراء: %3، قراءات لها مرجع: %4.</translation>
    </message>
    <message>
        <source>There are no reads to count yet. A film counts once it has been read, and looked at again where the opinion was sealed.</source>
        <translation>لا قراءات لحسابها بعد. تُحسب صورة الأشعة بعد قراءتها، وبعد إعادة النظر فيها إن كان الرأي محجوباً.</translation>
    </message>
    <message>
        <source>Without a reference nothing can be said of right and wrong.</source>
        <translation>لا يمكن قول شيء عن الصواب والخطأ دون مرجع.</translation>
    </message>
    <message>
        <source>Left out because the same reader stands there for the same film before: %1.</source>
        <translation>استُبعدت لأن القارئ نفسه مذكور قبلها لصورة الأشعة نفسها: %1.</translation>
    </message>
    <message>
        <source>References other than NORMAL and PNEUMONIA, which count as none: %1.</source>
        <translation>مراجع غير NORMAL وPNEUMONIA تُعدّ كأنها غير موجودة: %1.</translation>
    </message>
    <message>
        <source>The bootstrap draws patients.</source>
        <translation>تسحب إعادة المعاينة مرضى.</translation>
    </message>
    <message>
        <source>The bootstrap draws films: not every row says whose film it is. Where patients have several films, intervals are too narrow.</source>
        <translation>تسحب إعادة المعاينة صور أشعة: لا يذكر كل صف صاحب الصورة. إن كان لمرضى عدة صور أشعة فالفترات أضيق مما ينبغي.</translation>
    </message>
    <message>
        <source>unaided</source>
        <translation>دون مساعدة</translation>
    </message>
    <message>
        <source>aided</source>
        <translation>بمساعدة</translation>
    </message>
    <message>
        <source>model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>%1 and %2, %3</source>
        <translation>%1 و%2، %3</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <translation>%1: %2 و%3</translation>
    </message>
    <message>
        <source>%1 readers, %2, films that all have read</source>
        <translation>%1 قراء، %2، صور أشعة قرأها الجميع</translation>
    </message>
    <message>
        <source>%1 readers, %2, films that at least two have read</source>
        <translation>%1 قراء، %2، صور أشعة قرأها اثنان على الأقل</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (%2 of %3; %4 to %5)</source>
        <translation>%1 (%2 من %3؛ من %4 إلى %5)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
</context>
<context>
    <name>Attribution</name>
    <message>
        <source>The probability hardly changes whichever regions are hidden: the map has nothing to show.</source>
        <translation>لا يكاد الاحتمال يتغير أيًّا كانت المناطق المخفية: ليس في الخريطة ما تُظهره.</translation>
    </message>
    <message>
        <source>%1 samples are too few to weigh %2 regions.</source>
        <translation>عدد العينات %1 أقل من أن يكفي لوزن مناطق عددها %2.</translation>
    </message>
    <message>
        <source>Hiding the regions does the opposite of what the map says: it does not follow the model on this film.</source>
        <translation>إخفاء المناطق يفعل عكس ما تقوله الخريطة: فهي لا تتبع النموذج في هذه الصورة.</translation>
    </message>
    <message>
        <source>The map foretells only %1 % of how the probability changes when regions are hidden: it does not follow the model on this film.</source>
        <translation>لا تتنبأ الخريطة إلا بنسبة %1% من تغيّر الاحتمال عند إخفاء المناطق: فهي لا تتبع النموذج في هذه الصورة.</translation>
    </message>
    <message>
        <source>Separate regions explain only %1 % of how the probability changes: the model does not use this film region by region.</source>
        <translation>لا تفسّر المناطق المنفردة إلا %1% من تغيّر الاحتمال: فالنموذج لا يستخدم هذه الصورة منطقة منطقة.</translation>
    </message>
    <message>
        <source>The weights cannot be told from chance after %1 samples.</source>
        <translation>لا يمكن تمييز الأوزان من الصدفة بعد عينات عددها %1.</translation>
    </message>
    <message>
        <source>The weights are uncertain by %1 % after %2 samples: mostly chance.</source>
        <translation>عدم التيقن من الأوزان %1% بعد عينات عددها %2: معظمها صدفة.</translation>
    </message>
    <message>
        <source>The map foretells only %1 % of how the probability changes when regions are hidden: read it as a rough one.</source>
        <translation>لا تتنبأ الخريطة إلا بنسبة %1% من تغيّر الاحتمال عند إخفاء المناطق: تُقرأ على أنها تقريبية.</translation>
    </message>
    <message>
        <source>Separate regions explain only %1 % of how the probability changes: read the map as a rough one.</source>
        <translation>لا تفسّر المناطق المنفردة إلا %1% من تغيّر الاحتمال: تُقرأ الخريطة على أنها تقريبية.</translation>
    </message>
    <message>
        <source>The weights are still uncertain by %1 %; more samples would change them.</source>
        <translation>ما زال عدم التيقن من الأوزان %1%؛ ومن شأن عينات أخرى أن تغيّرها.</translation>
    </message>
    <message>
        <source>The weights miss %1 % of the change that they should add up to.</source>
        <translation>تنقص الأوزان %1% عن التغيّر الذي ينبغي أن يبلغه مجموعها.</translation>
    </message>
    <message>
        <source>Of some of the strongest regions it is not sure whether they speak for or against; they are hatched.</source>
        <translation>بعض أقوى المناطق لا يُعرف يقينًا أهي لصالح التصنيف أم ضده؛ وهي مظللة بخطوط.</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Left drag</source>
        <translation>السحب بالزر الأيسر</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>السحب بالزر الأيمن</translation>
    </message>
    <message>
        <source>Middle drag</source>
        <translation>السحب بالزر الأوسط</translation>
    </message>
    <message>
        <source>Move the film</source>
        <translation>تحريك الصورة</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>العجلة</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>التكبير والتصغير عند المؤشر</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>نقر مزدوج</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Space, held</source>
        <translation>‏Space مع الاستمرار</translation>
    </message>
    <message>
        <source>The film bare</source>
        <translation>الصورة مجردة</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Shift+Arrows</source>
        <translation>‏Shift+الأسهم</translation>
    </message>
    <message>
        <source>Brightness and contrast</source>
        <translation>السطوع والتباين</translation>
    </message>
    <message>
        <source>What if: click</source>
        <translation>ماذا لو: نقر</translation>
    </message>
    <message>
        <source>Hide a region, or show it again</source>
        <translation>إخفاء منطقة أو إظهارها من جديد</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation>‏Shift+نقر</translation>
    </message>
    <message>
        <source>Show a region alone</source>
        <translation>إظهار منطقة وحدها</translation>
    </message>
    <message>
        <source>Arrows, Enter</source>
        <translation>الأسهم، Enter</translation>
    </message>
    <message>
        <source>The same by keys; Shift+Enter shows one alone</source>
        <translation>الأمر نفسه بالمفاتيح؛ Shift+Enter لإظهار منطقة وحدها</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 إلى 9</translation>
    </message>
    <message>
        <source>Window presets, in the order of the menu</source>
        <translation>النوافذ الجاهزة، بترتيب القائمة</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>المفاتيح والفأرة</translation>
    </message>
    <message>
        <source>On the film</source>
        <translation>على الصورة</translation>
    </message>
    <message>
        <source>On a drawing: drag</source>
        <translation>على رسم: سحب</translation>
    </message>
    <message>
        <source>Move it, or one of its points</source>
        <translation>تحريكه أو تحريك إحدى نقاطه</translation>
    </message>
    <message>
        <source>Double click on it</source>
        <translation>نقر مزدوج عليه</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>تسميته</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>From drawing to drawing, and through their points</source>
        <translation>من رسم إلى رسم، وعبر نقاطه</translation>
    </message>
    <message>
        <source>Enter, arrows</source>
        <translation>‏Enter، الأسهم</translation>
    </message>
    <message>
        <source>Measuring: set a point, move the cross or what is selected by 1 pixel (Shift: 10)</source>
        <translation>عند القياس: وضع نقطة، وتحريك علامة التقاطع أو المحدد بمقدار بكسل واحد (Shift: 10)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Kendall tau</source>
        <translation>معامل Kendall tau</translation>
    </message>
    <message>
        <source>mean tau</source>
        <translation>متوسط tau</translation>
    </message>
    <message>
        <source>Jaccard of the top 5, mean</source>
        <translation>معامل Jaccard لأعلى 5، المتوسط</translation>
    </message>
    <message>
        <source>relative error</source>
        <translation>الخطأ النسبي</translation>
    </message>
    <message>
        <source>mean error</source>
        <translation>متوسط الخطأ</translation>
    </message>
    <message>
        <source>error to its own limit</source>
        <translation>الخطأ عن حدها الخاص</translation>
    </message>
    <message>
        <source>coverage of 95 % intervals</source>
        <translation>تغطية فواصل 95%</translation>
    </message>
    <message>
        <source>deletion AUC</source>
        <translation>AUC الحذف</translation>
    </message>
    <message>
        <source>less lime&apos;s at 1000</source>
        <translation>ناقص قيمة LIME عند 1000</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>موثوقة</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>العينات</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>ميلي ثانية</translation>
    </message>
    <message>
        <source>converged</source>
        <translation>استقرت</translation>
    </message>
    <message>
        <source>insertion AUC</source>
        <translation>AUC الإدراج</translation>
    </message>
    <message>
        <source>random order</source>
        <translation>ترتيب عشوائي</translation>
    </message>
    <message>
        <source>infidelity</source>
        <translation>عدم الوفاء</translation>
    </message>
    <message>
        <source>scaled</source>
        <translation>بتحجيم</translation>
    </message>
    <message>
        <source>of a blank map</source>
        <translation>لخريطة فارغة</translation>
    </message>
    <message>
        <source>This help.</source>
        <translation>هذه المساعدة.</translation>
    </message>
    <message>
        <source>Something to work on is missing.</source>
        <translation>ينقص ما يُعمل عليه.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one argument too many.</source>
        <translation>«%1» معامل زائد.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>الخيار ‎--%1 يحتاج إلى قيمة.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 to %3, not &apos;%4&apos;.</source>
        <translation>الخيار ‎--%1 يحتاج إلى عدد صحيح من %2 إلى %3، لا «%4».</translation>
    </message>
    <message>
        <source>%1 See lucency-cli %2 --help.</source>
        <translation>%1 انظر lucency-cli %2 --help.</translation>
    </message>
    <message>
        <source>Usage: lucency-cli %1 %2</source>
        <translation>الاستخدام: lucency-cli %1 %2</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>أمثلة:</translation>
    </message>
    <message>
        <source>%1 films, %2 unreadable, %3 refused; model %4 %5; operating point %6; %7 films/s</source>
        <translation>صور الأشعة %1، غير المقروءة %2، المرفوضة %3؛ النموذج %4 %5؛ نقطة التشغيل %6؛ %7 صورة/ث</translation>
    </message>
    <message>
        <source>accuracy %1, AUC %2 (95 % %3 to %4), F1 %5</source>
        <translation>الدقة %1، AUC %2 (95% من %3 إلى %4)، F1 %5</translation>
    </message>
    <message>
        <source>sensitivity %1, specificity %2; true positive %3, false positive %4, true negative %5, false negative %6</source>
        <translation>الحساسية %1، النوعية %2؛ إيجابي صحيح %3، إيجابي كاذب %4، سلبي صحيح %5، سلبي كاذب %6</translation>
    </message>
    <message>
        <source>ECE %1, Brier %2, log loss %3</source>
        <translation>ECE %1، درجة Brier %2، الخسارة اللوغاريتمية %3</translation>
    </message>
    <message>
        <source>The model pack; without it the one that came with the program.</source>
        <translation>حزمة النموذج؛ وبدونها الحزمة المرفقة مع البرنامج.</translation>
    </message>
    <message>
        <source>Write the figures as JSON; - is standard output.</source>
        <translation>كتابة الأرقام بصيغة JSON؛ والعلامة - تعني المخرج القياسي.</translation>
    </message>
    <message>
        <source>Do not refuse any film.</source>
        <translation>عدم رفض أي صورة أشعة.</translation>
    </message>
    <message>
        <source>Where the data set of a list that train wrote lies, if it has moved.</source>
        <translation>موضع مجموعة البيانات لقائمة كتبها train، إن نُقلت.</translation>
    </message>
    <message>
        <source>The films to look at; without it test, or else val, and never train.</source>
        <translation>صور الأشعة المطلوب النظر فيها؛ وبدونه test وإلا فـ val، ولا تُستخدم train أبدًا.</translation>
    </message>
    <message>
        <source>The figures on films/NORMAL and films/PNEUMONIA, or films/test.</source>
        <translation>الأرقام على films/NORMAL وfilms/PNEUMONIA، أو على films/test.</translation>
    </message>
    <message>
        <source>The films that training held out, with each film&apos;s answer.</source>
        <translation>صور الأشعة التي استبقاها التدريب، مع إجابة كل صورة.</translation>
    </message>
    <message>
        <source>Measures a model on films with known labels: a folder with NORMAL and PNEUMONIA, itself or under train, val and test, or a list with the columns path and label.</source>
        <translation>قياس نموذج على صور أشعة معروفة التصنيف: مجلد فيه NORMAL وPNEUMONIA مباشرة أو تحت train وval وtest، أو قائمة بالعمودين path وlabel.</translation>
    </message>
    <message>
        <source>films</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>%1 films were refused by the gate and left out of the figures.</source>
        <translation>رفضت بوابة القبول صور أشعة عددها %1، وقد استُبعدت من الأرقام.</translation>
    </message>
    <message>
        <source>method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>hiding</source>
        <translation>الإخفاء</translation>
    </message>
    <message>
        <source>showing</source>
        <translation>الإظهار</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>الصدفة</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>مخلوطة</translation>
    </message>
    <message>
        <source>not offered by this model</source>
        <translation>لا يتيحها هذا النموذج</translation>
    </message>
    <message>
        <source>  fills (%1): disagreement %2. %3</source>
        <translation>  أنواع الملء (%1): الاختلاف %2. %3</translation>
    </message>
    <message>
        <source>maps</source>
        <translation>خريطة</translation>
    </message>
    <message>
        <source>refused. %1</source>
        <translation>مرفوضة. %1</translation>
    </message>
    <message>
        <source>%1, weights shuffled</source>
        <translation>%1، الأوزان مخلوطة</translation>
    </message>
    <message>
        <source>Exact number of forward passes; without it the method stops when it has converged.</source>
        <translation>العدد المحدد للتمريرات الأمامية؛ وبدونه تتوقف الطريقة عند استقرارها.</translation>
    </message>
    <message>
        <source>Codes of the gate to pass over, or all; recorded in every output.</source>
        <translation>رموز بوابة القبول المطلوب تجاوزها، أو all؛ وتُسجَّل في كل مخرج.</translation>
    </message>
    <message>
        <source>Do not explain again with the network&apos;s weights shuffled.</source>
        <translation>عدم إعادة التفسير بعد خلط أوزان الشبكة.</translation>
    </message>
    <message>
        <source>Leave out who the film is of, and name it by its hash.</source>
        <translation>حذف هوية صاحب صورة الأشعة، وتسميتها ببصمتها.</translation>
    </message>
    <message>
        <source>Write JSON, one object a film and line; - is standard output.</source>
        <translation>كتابة JSON، كائن لكل صورة أشعة وسطر؛ والعلامة - تعني المخرج القياسي.</translation>
    </message>
    <message>
        <source>How far LIME&apos;s map can be relied on.</source>
        <translation>مدى إمكان الاعتماد على خريطة LIME.</translation>
    </message>
    <message>
        <source>Every method that the model allows, with the curves.</source>
        <translation>كل طريقة يتيحها النموذج، مع المنحنيات.</translation>
    </message>
    <message>
        <source>Two methods over many films, regions hidden by blurring.</source>
        <translation>طريقتان على صور أشعة كثيرة، مع إخفاء المناطق بالتضبيب.</translation>
    </message>
    <message>
        <source>Measures how far explanations can be relied on: regions are hidden and shown in the map&apos;s order and at random, the network&apos;s weights are shuffled, and what stands in for a hidden region is varied.</source>
        <translation>قياس مدى إمكان الاعتماد على التفسيرات: تُخفى المناطق وتُظهر بترتيب الخريطة وعشوائيًا، وتُخلط أوزان الشبكة، ويُنوَّع ما يحل محل المنطقة المخفية.</translation>
    </message>
    <message>
        <source>%1: this would overwrite a film.</source>
        <translation>%1: سيستبدل هذا صورة أشعة.</translation>
    </message>
    <message>
        <source>there is no film in this folder.</source>
        <translation>لا توجد صورة أشعة في هذا المجلد.</translation>
    </message>
    <message>
        <source>film %1 of %2</source>
        <translation>الصورة %1 من %2</translation>
    </message>
    <message>
        <source> %1 bytes</source>
        <translation> %1 بايت</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>العنصر %1</translation>
    </message>
    <message>
        <source>Shows what a film&apos;s file says of itself: format, size, every attribute of a DICOM file. Needs no model.</source>
        <translation>إظهار ما يذكره ملف صورة الأشعة عن نفسه: الصيغة والأبعاد وكل خاصية في ملف DICOM. لا يحتاج إلى نموذج.</translation>
    </message>
    <message>
        <source>Decode the film whole, as read would, and say what its pixels are.</source>
        <translation>فك ترميز صورة الأشعة كاملة، كما يفعل read، وبيان نوع بكسلاتها.</translation>
    </message>
    <message>
        <source>Leave out what names a patient.</source>
        <translation>حذف ما يدل على المريض.</translation>
    </message>
    <message>
        <source>Write JSON; - is standard output.</source>
        <translation>كتابة JSON؛ والعلامة - تعني المخرج القياسي.</translation>
    </message>
    <message>
        <source>Its attributes.</source>
        <translation>خصائصها.</translation>
    </message>
    <message>
        <source>As JSON, decoded, without who it is of.</source>
        <translation>بصيغة JSON، مفكوكة الترميز، بلا هوية صاحبها.</translation>
    </message>
    <message>
        <source>the film</source>
        <translation>صورة الأشعة</translation>
    </message>
    <message>
        <source>A verb is missing. See lucency-cli --help.</source>
        <translation>ينقص الفعل. انظر lucency-cli --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no verb of lucency-cli. See lucency-cli --help.</source>
        <translation>«%1» ليس فعلًا من أفعال lucency-cli. انظر lucency-cli --help.</translation>
    </message>
    <message>
        <source>--language takes one of: %1.</source>
        <translation>يقبل الخيار ‎--language إحدى القيم: %1.</translation>
    </message>
    <message>
        <source>Methods of explanation, or all: %1.</source>
        <translation>طرق التفسير، أو all: %1.</translation>
    </message>
    <message>
        <source>There is no method &apos;%1&apos; to explain with; there are %2.</source>
        <translation>لا توجد طريقة تفسير «%1»؛ المتاح %2.</translation>
    </message>
    <message>
        <source>--%1 names no method.</source>
        <translation>الخيار ‎--%1 لا يسمّي أي طريقة.</translation>
    </message>
    <message>
        <source>Seed of everything that is drawn (1).</source>
        <translation>بذرة كل ما يُسحب (1).</translation>
    </message>
    <message>
        <source>What hides a region: mean (of the region itself), black, blur, inpaint.</source>
        <translation>ما يخفي المنطقة: mean (متوسط المنطقة نفسها) أو black أو blur أو inpaint.</translation>
    </message>
    <message>
        <source>--fill is mean, black, blur or inpaint, not &apos;%1&apos;.</source>
        <translation>الخيار ‎--fill يقبل mean أو black أو blur أو inpaint، لا «%1».</translation>
    </message>
    <message>
        <source>Lists the model packs at hand, or shows one pack&apos;s card. A pack is loaded and checked against its card: one that cannot be used is said to be so.</source>
        <translation>سرد حزم النماذج المتاحة، أو إظهار بطاقة حزمة واحدة. تُحمَّل الحزمة وتُقارن ببطاقتها؛ وما تعذّر استخدامه يُذكر أنه كذلك.</translation>
    </message>
    <message>
        <source>Show this pack&apos;s card.</source>
        <translation>إظهار بطاقة هذه الحزمة.</translation>
    </message>
    <message>
        <source>The packs that came with the program.</source>
        <translation>الحزم المرفقة مع البرنامج.</translation>
    </message>
    <message>
        <source>Is the pack usable, and what does its card say?</source>
        <translation>هل يمكن استخدام الحزمة، وماذا تقول بطاقتها؟</translation>
    </message>
    <message>
        <source>There is no model pack at hand; name one with --model.</source>
        <translation>لا توجد حزمة نموذج متاحة؛ تُسمّى واحدة بالخيار ‎--model.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>المخرج القياسي</translation>
    </message>
    <message>
        <source>Writes synthetic chest films, drawn from formulas and labelled SYNTHETIC on the film: one normal and one with an opacity, each as DICOM and as JPEG, or a small data set to try training and evaluation with. They show nobody.</source>
        <translation>كتابة صور أشعة اصطناعية للصدر، مرسومة من معادلات وعليها كلمة SYNTHETIC: واحدة طبيعية وأخرى فيها كثافة، كل منهما بصيغتي DICOM وJPEG، أو مجموعة بيانات صغيرة لتجربة التدريب والتقييم. وهي لا تصوّر أحدًا.</translation>
    </message>
    <message>
        <source>Write N films of each class into FOLDER/NORMAL and FOLDER/PNEUMONIA.</source>
        <translation>كتابة N صورة أشعة من كل صنف في FOLDER/NORMAL وFOLDER/PNEUMONIA.</translation>
    </message>
    <message>
        <source>Seed of build, pose, exposure and texture (1).</source>
        <translation>بذرة البنية والوضعية والتعريض والنسيج (1).</translation>
    </message>
    <message>
        <source>Width of a film (1600; in a data set 256).</source>
        <translation>عرض صورة الأشعة (1600؛ وفي مجموعة البيانات 256).</translation>
    </message>
    <message>
        <source>Four sample films.</source>
        <translation>أربع صور أشعة للتجربة.</translation>
    </message>
    <message>
        <source>80 small films of two classes.</source>
        <translation>80 صورة أشعة صغيرة من صنفين.</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>، بقي %1</translation>
    </message>
    <message>
        <source>Explain the opinion: lime, kernel-shap, occlusion, rise, grad-cam or integrated-gradients. Without it there is no explanation.</source>
        <translation>تفسير الرأي: lime أو kernel-shap أو occlusion أو rise أو grad-cam أو integrated-gradients. وبدونه لا تفسير.</translation>
    </message>
    <message>
        <source>Exact number of forward passes of lime, kernel-shap or rise; without it the method stops when it has converged.</source>
        <translation>العدد المحدد للتمريرات الأمامية في lime أو kernel-shap أو rise؛ وبدونه تتوقف الطريقة عند استقرارها.</translation>
    </message>
    <message>
        <source>Your own regions: a 16-bit gray PNG of the film&apos;s or the model&apos;s size, one id a pixel.</source>
        <translation>مناطق من إعداد المستخدم: ملف PNG رمادي بعمق 16 بت بأبعاد الصورة أو بأبعاد دخل النموذج، رقم لكل بكسل.</translation>
    </message>
    <message>
        <source>How samples of lime and rise are drawn: hadamard or random.</source>
        <translation>كيفية سحب عينات lime وrise: hadamard أو random.</translation>
    </message>
    <message>
        <source>Write the annotated report.</source>
        <translation>كتابة التقرير المشروح.</translation>
    </message>
    <message>
        <source>Write film and map as a picture of the film&apos;s size, with the regions beside it (.segments.png). Needs --explain.</source>
        <translation>كتابة الصورة والخريطة في ملف صورة بأبعاد صورة الأشعة، وبجانبه المناطق (‎.segments.png). يحتاج إلى ‎--explain.</translation>
    </message>
    <message>
        <source>What the model says, in words.</source>
        <translation>ما يقوله النموذج، بالكلمات.</translation>
    </message>
    <message>
        <source>The annotated report, with what drove the opinion.</source>
        <translation>التقرير المشروح، مع ما وجّه الرأي.</translation>
    </message>
    <message>
        <source>Shapley values from 512 forward passes, with their intervals.</source>
        <translation>قيم Shapley من 512 تمريرة أمامية، مع فواصلها.</translation>
    </message>
    <message>
        <source>What hiding each region alone does, as a picture of the film&apos;s size.</source>
        <translation>أثر إخفاء كل منطقة وحدها، في ملف صورة بأبعاد صورة الأشعة.</translation>
    </message>
    <message>
        <source>Every film below films/, one JSON object a line, one report each.</source>
        <translation>كل صور الأشعة تحت films/، كائن JSON لكل سطر، وتقرير لكل منها.</translation>
    </message>
    <message>
        <source>Read in spite of two doubts of the gate, which stay on record.</source>
        <translation>القراءة رغم شكّين من بوابة القبول، يبقيان مسجّلين.</translation>
    </message>
    <message>
        <source>There is no method &apos;%1&apos; to explain with; there are lime, kernel-shap, occlusion, rise, grad-cam and integrated-gradients.</source>
        <translation>لا توجد طريقة «%1»؛ المتاح lime وkernel-shap وocclusion وrise وgrad-cam وintegrated-gradients.</translation>
    </message>
    <message>
        <source>--design is hadamard or random, not &apos;%1&apos;.</source>
        <translation>الخيار ‎--design يقبل hadamard أو random، لا «%1».</translation>
    </message>
    <message>
        <source>--%1 needs --explain METHOD.</source>
        <translation>الخيار ‎--%1 يحتاج إلى ‎--explain METHOD.</translation>
    </message>
    <message>
        <source>--samples is for lime, kernel-shap and rise; %1 decides itself what it asks.</source>
        <translation>الخيار ‎--samples يخص lime وkernel-shap وrise؛ أما %1 فتحدد بنفسها ما تسأل عنه.</translation>
    </message>
    <message>
        <source>%1: several films need a folder to write to.</source>
        <translation>%1: تحتاج صور الأشعة المتعددة إلى مجلد تُكتب فيه.</translation>
    </message>
    <message>
        <source>Reads films with a model: does the film look like one the model was made for, what is its opinion, and what drove it. Folders are searched to any depth. A run over many films goes on past a bad one.</source>
        <translation>قراءة صور الأشعة بنموذج: هل تشبه الصورة ما أُعدّ له النموذج، وما رأيه، وما وجّهه. يُبحث في المجلدات إلى أي عمق. والتشغيل على صور كثيرة يتجاوز الصورة المعيبة ويستمر.</translation>
    </message>
    <message>
        <source>P(%1) %2</source>
        <translation>P(%1) %2</translation>
    </message>
    <message>
        <source> (95 % interval %1 to %2)</source>
        <translation> (فاصل 95% من %1 إلى %2)</translation>
    </message>
    <message>
        <source>%1: above the operating point %2. %3</source>
        <translation>%1: فوق نقطة التشغيل %2. %3</translation>
    </message>
    <message>
        <source>%1: below the operating point %2. %3</source>
        <translation>%1: تحت نقطة التشغيل %2. %3</translation>
    </message>
    <message>
        <source>model %1 %2, %3</source>
        <translation>النموذج %1 %2، %3</translation>
    </message>
    <message>
        <source>%1 map %2: R2 %3, adjusted R2 %4, %5 samples, %6 regions</source>
        <translation>خريطة %1، %2: R2 %3، R2 المعدّل %4، العينات %5، المناطق %6</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>no opinion: the film was refused</source>
        <translation>لا رأي: صورة الأشعة مرفوضة</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>تجاوز</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>film (%1): %2</source>
        <translation>صورة الأشعة (%1): %2</translation>
    </message>
    <message>
        <source>What cuts the film into regions: slic, slico, lsc or quickshift (slic).</source>
        <translation>ما يقسّم الصورة إلى مناطق: slic أو slico أو lsc أو quickshift (slic).</translation>
    </message>
    <message>
        <source>How many regions at most, 2 to %1 (60).</source>
        <translation>أقصى عدد للمناطق، من 2 إلى %1 (60).</translation>
    </message>
    <message>
        <source>How round the regions are, 1 to %1 (20); slico finds its own.</source>
        <translation>مدى استدارة المناطق، من 1 إلى %1 (20)؛ أما slico فيحدده بنفسه.</translation>
    </message>
    <message>
        <source>--%1 says nothing where --segments brings the regions.</source>
        <translation>لا معنى للخيار ‎--%1 حين تأتي المناطق من ‎--segments.</translation>
    </message>
    <message>
        <source>--superpixels is slic, slico, lsc or quickshift, not &apos;%1&apos;.</source>
        <translation>الخيار ‎--superpixels يقبل slic أو slico أو lsc أو quickshift، لا «%1».</translation>
    </message>
    <message>
        <source>--compactness needs a number from 1 to %1, not &apos;%2&apos;.</source>
        <translation>الخيار ‎--compactness يحتاج إلى عدد من 1 إلى %1، لا «%2».</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 ثانية</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 دقيقة</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>تمريرة</translation>
    </message>
    <message>
        <source>%1 films, about %2 forward passes each at %3 a second: about %4.</source>
        <translation>صور الأشعة %1، نحو %2 تمريرة أمامية لكل منها بمعدل %3 في الثانية: نحو %4.</translation>
    </message>
    <message>
        <source>How many films (100), as many of each label, no patient twice.</source>
        <translation>عدد صور الأشعة (100)، بالتساوي بين التصنيفين، دون تكرار أي مريض.</translation>
    </message>
    <message>
        <source>Draws the films, and is the first of the seeds (1).</source>
        <translation>سحب صور الأشعة، وهي أولى البذور (1).</translation>
    </message>
    <message>
        <source>Seeds for each design and number of samples (2).</source>
        <translation>عدد البذور لكل تصميم وعدد عينات (2).</translation>
    </message>
    <message>
        <source>Samples of the limit that maps are held against (8000).</source>
        <translation>عينات الحد الذي تُقارن به الخرائط (8000).</translation>
    </message>
    <message>
        <source>The films to draw from; without it test, or else val, and never train.</source>
        <translation>صور الأشعة المسحوب منها؛ وبدونه test وإلا فـ val، ولا تُستخدم train أبدًا.</translation>
    </message>
    <message>
        <source>Keep what is found, a line a film; the same command goes on with it after it was stopped.</source>
        <translation>حفظ ما يُتوصل إليه، سطر لكل صورة أشعة؛ والأمر نفسه يستأنف منه بعد إيقافه.</translation>
    </message>
    <message>
        <source>Write a row for every film, design, number and seed, and for every film and method.</source>
        <translation>كتابة صف لكل صورة أشعة وتصميم وعدد وبذرة، ولكل صورة أشعة وطريقة.</translation>
    </message>
    <message>
        <source>A hundred films; the same line again goes on where it stopped.</source>
        <translation>مئة صورة أشعة؛ والأمر نفسه مرة أخرى يستأنف من حيث توقف.</translation>
    </message>
    <message>
        <source>A first look, in some minutes.</source>
        <translation>نظرة أولى، في بضع دقائق.</translation>
    </message>
    <message>
        <source>Measures how stable, exact and faithful explanations are over many films: LIME&apos;s two designs at 128 to 1024 samples against a limit of very many, and every method at its own settings. Ends with tables in Markdown.</source>
        <translation>قياس مدى استقرار التفسيرات ودقتها ووفائها على صور أشعة كثيرة: تصميما LIME بعينات من 128 إلى 1024 مقابل حد من عينات كثيرة جدًا، وكل طريقة بإعداداتها. وينتهي بجداول بصيغة Markdown.</translation>
    </message>
    <message>
        <source>Film %1 was left out: %2.</source>
        <translation>استُبعدت صورة الأشعة %1: %2.</translation>
    </message>
    <message>
        <source>%1 films; the median over films with its 95 % interval, seeds averaged within a film.</source>
        <translation>صور الأشعة %1؛ الوسيط على الصور مع فاصل 95%، والبذور مأخوذ متوسطها داخل كل صورة.</translation>
    </message>
    <message>
        <source>The limits are themselves uncertain by %1 (random) and %2 (Hadamard) of their length, and lie %3 apart.</source>
        <translation>الحدود نفسها غير مؤكدة بمقدار %1 (random) و%2 (Hadamard) من طولها، والمسافة بينها %3.</translation>
    </message>
    <message>
        <source>design, samples</source>
        <translation>التصميم، العينات</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>خطوة</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>epoch %1 of %2, loss %3</source>
        <translation>الدورة %1 من %2، الخسارة %3</translation>
    </message>
    <message>
        <source>validating epoch %1</source>
        <translation>التحقق في الدورة %1</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>قياس</translation>
    </message>
    <message>
        <source>Trains a model on films with known labels (a folder with NORMAL and PNEUMONIA, itself or under train, val and test, or a list) and writes a pack with its card inside. Which film was in training and which in validation is written beside it (PACK.split.csv).</source>
        <translation>تدريب نموذج على صور أشعة معروفة التصنيف (مجلد فيه NORMAL وPNEUMONIA مباشرة أو تحت train وval وtest، أو قائمة) وكتابة حزمة بداخلها بطاقتها. ويُكتب بجانبها أي صورة كانت في التدريب وأيها في التحقق (PACK.split.csv).</translation>
    </message>
    <message>
        <source>A recipe that came with the program (%1), or a recipe&apos;s file.</source>
        <translation>وصفة مرفقة مع البرنامج (%1)، أو ملف وصفة.</translation>
    </message>
    <message>
        <source>The pack to write.</source>
        <translation>الحزمة المطلوب كتابتها.</translation>
    </message>
    <message>
        <source>Go on where an interrupted training of the same pack stopped.</source>
        <translation>الاستئناف من حيث توقف تدريب مقطوع للحزمة نفسها.</translation>
    </message>
    <message>
        <source>Seed of the split, the weights and all that is drawn (1).</source>
        <translation>بذرة التقسيم والأوزان وكل ما يُسحب (1).</translation>
    </message>
    <message>
        <source>Another number of epochs than the recipe&apos;s.</source>
        <translation>عدد دورات غير عدد الوصفة.</translation>
    </message>
    <message>
        <source>Threads to compute with; without it one for each core.</source>
        <translation>خيوط الحساب؛ وبدونه خيط لكل نواة.</translation>
    </message>
    <message>
        <source>A pack by the recipe of the shipped model.</source>
        <translation>حزمة بوصفة النموذج المرفق.</translation>
    </message>
    <message>
        <source>Go on after an interruption.</source>
        <translation>الاستئناف بعد انقطاع.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>الخيار ‎--%1 ناقص.</translation>
    </message>
    <message>
        <source>Training was stopped; --resume goes on from the last epoch.</source>
        <translation>أُوقف التدريب؛ يستأنفه ‎--resume من آخر دورة.</translation>
    </message>
    <message>
        <source>%1 trained on %2 films in %3 s; %4 films could not be read</source>
        <translation>دُرّب %1 على صور أشعة عددها %2 في %3 ث؛ وتعذّرت قراءة %4 منها</translation>
    </message>
    <message>
        <source>validation on %1 films: AUC %2, accuracy %3, sensitivity %4, specificity %5, ECE %6</source>
        <translation>التحقق على صور أشعة عددها %1: AUC %2، الدقة %3، الحساسية %4، النوعية %5، ECE %6</translation>
    </message>
    <message>
        <source>not sure, %1 at the operating point %2. %3</source>
        <translation>غير متأكد، %1 عند نقطة التشغيل %2. %3</translation>
    </message>
    <message>
        <source>Write JSON, one object a film and line, with the reads kept of the film; - is standard output.</source>
        <translation>كتابة JSON، كائن لكل صورة أشعة وسطر، مع القراءات المحفوظة للصورة؛ والعلامة - تعني المخرج القياسي.</translation>
    </message>
    <message>
        <source>The record: an SQLite file, or postgresql://[user@]host/database; without it your own. A server&apos;s password is read from ~/.pgpass.</source>
        <translation>سجل القراءات: ملف SQLite، أو postgresql://[user@]host/database؛ ومن دونه سجلّك أنت. تُقرأ كلمة سر الخادم من ~/.pgpass.</translation>
    </message>
    <message>
        <source>The record was damaged and is kept as %1; the last copy has taken its place, with what was committed since.</source>
        <translation>كان سجل القراءات تالفًا وهو محفوظ باسم %1؛ حلّت محله آخر نسخة مع ما سُجّل منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Names, ids, UIDs and paths are out of the record.</source>
        <translation>أُزيلت الأسماء والمعرّفات ومعرّفات UID والمسارات من سجل القراءات.</translation>
    </message>
    <message>
        <source>Names, ids, UIDs, paths, notes and texts are out of the record.</source>
        <translation>أُزيلت الأسماء والمعرّفات ومعرّفات UID والمسارات والملاحظات والنصوص من سجل القراءات.</translation>
    </message>
    <message>
        <source>These files were set aside and may still hold patient data; delete them when they are no longer needed: %1</source>
        <translation>وُضعت هذه الملفات جانبًا وقد تحوي بيانات مرضى؛ احذفها حين لا تعود لازمة: %1</translation>
    </message>
    <message>
        <source>Backs up, restores, exports or clears the record of reads.</source>
        <translation>ينسخ سجل القراءات احتياطيًا أو يستعيده أو يصدّره أو يفرغه.</translation>
    </message>
    <message>
        <source>Backup, export: with paths, UIDs, patients&apos; names and ids, and notes.</source>
        <translation>النسخ والتصدير: مع المسارات ومعرّفات UID وأسماء المرضى ومعرّفاتهم والملاحظات.</translation>
    </message>
    <message>
        <source>Export: a line a film and reader, as agreement and training take it, instead of JSON with everything.</source>
        <translation>التصدير: سطر لكل صورة وقارئ، كما يأخذه التوافق والتدريب، بدل JSON بكل شيء.</translation>
    </message>
    <message>
        <source>Everything, in one file.</source>
        <translation>كل شيء في ملف واحد.</translation>
    </message>
    <message>
        <source>For statistics.</source>
        <translation>للإحصاء.</translation>
    </message>
    <message>
        <source>Take out whose films they are.</source>
        <translation>إزالة ما يدل على أصحاب الصور.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is nothing to do with the record.</source>
        <translation>&apos;%1&apos; ليس مما يُفعل بسجل القراءات.</translation>
    </message>
    <message>
        <source>A file is missing.</source>
        <translation>ينقص ملف.</translation>
    </message>
    <message>
        <source>The trail of what was done with films and reads. It names no patient and holds no note.</source>
        <translation>سجل ما جرى للصور والقراءات. لا يسمّي أي مريض ولا يحوي أي ملاحظة.</translation>
    </message>
    <message>
        <source>Follow the chain from its first row; exit code 1 where it is broken.</source>
        <translation>تتبّع السلسلة من صفها الأول؛ رمز الخروج 1 حيث تنكسر.</translation>
    </message>
    <message>
        <source>The trail as CSV.</source>
        <translation>سجل التدقيق بصيغة CSV.</translation>
    </message>
    <message>
        <source>The trail as JSON.</source>
        <translation>سجل التدقيق بصيغة JSON.</translation>
    </message>
    <message>
        <source>Is the trail whole, and if not, where?</source>
        <translation>هل سجل التدقيق سليم، وإن لم يكن فأين الخلل؟</translation>
    </message>
    <message>
        <source>Something to do is missing: --verify, --csv or --json.</source>
        <translation>ينقص ما يُفعل: --verify أو --csv أو --json.</translation>
    </message>
    <message>
        <source>The record to take reads from: an SQLite file, or postgresql://[user@]host[:port]/database; without it and without a list your own.</source>
        <translation>السجل الذي تؤخذ منه القراءات: ملف SQLite أو postgresql://[user@]host[:port]/database؛ ومن دونه ودون قائمة سجلك أنت.</translation>
    </message>
    <message>
        <source>Look at this reader alone; may be given several times.</source>
        <translation>النظر في هذا القارئ وحده؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>The column of LIST.csv that holds the reference, NORMAL or PNEUMONIA; without it the column reference.</source>
        <translation>عمود LIST.csv الذي فيه المرجع NORMAL أو PNEUMONIA؛ ومن دونه العمود reference.</translation>
    </message>
    <message>
        <source>Write the figures as CSV, a row a figure.</source>
        <translation>كتابة الأرقام بصيغة CSV، صفاً لكل رقم.</translation>
    </message>
    <message>
        <source>Write tables and charts.</source>
        <translation>كتابة الجداول والرسوم البيانية.</translation>
    </message>
    <message>
        <source>Kappas, accuracy, changed minds and times of the reads in your own record, as pages.</source>
        <translation>قيم كابا والدقة والآراء المتغيرة والأوقات لقراءات سجلك أنت، في صفحات.</translation>
    </message>
    <message>
        <source>The same of a list, as JSON.</source>
        <translation>الشيء نفسه لقائمة، بصيغة JSON.</translation>
    </message>
    <message>
        <source>A list as pages, measured against its column panel.</source>
        <translation>قائمة في صفحات، مقيسة بعمودها panel.</translation>
    </message>
    <message>
        <source>How readers agree with each other, with the model and with a reference, and what the model&apos;s opinion changed: from the record, or from a list of reads as the record exports it, with the columns reader, film and first_verdict at least.</source>
        <translation>مدى اتفاق القراء فيما بينهم ومع النموذج ومع مرجع، وما غيّره رأي النموذج: من السجل، أو من قائمة قراءات كما يصدّرها السجل، وفيها على الأقل الأعمدة reader وfilm وfirst_verdict.</translation>
    </message>
    <message>
        <source>A list or a record, not both.</source>
        <translation>قائمة أو سجل، لا كلاهما.</translation>
    </message>
    <message>
        <source>--reference is a column of a list.</source>
        <translation>‏--reference عمود في قائمة.</translation>
    </message>
    <message>
        <source>An output would overwrite the list of reads.</source>
        <translation>سيُكتب مخرَج فوق قائمة القراءات.</translation>
    </message>
    <message>
        <source>comparisons</source>
        <translation>مقارنات</translation>
    </message>
    <message>
        <source>The films in the order of this reader, a line each: session, place, the film&apos;s number and its path.</source>
        <translation>صور الأشعة بترتيب هذا القارئ، سطر لكل منها: الجلسة والموضع ورقم الصورة ومسارها.</translation>
    </message>
    <message>
        <source>Look whether every film is there and is the one that the protocol names.</source>
        <translation>التحقق من وجود كل صورة أشعة ومن أنها التي يسميها البروتوكول.</translation>
    </message>
    <message>
        <source>Write protocol, orders and all readers&apos; reads as CSV and JSON, without paths and notes.</source>
        <translation>كتابة البروتوكول والترتيبات وقراءات جميع القرّاء بصيغتي CSV وJSON دون مسارات أو ملاحظات.</translation>
    </message>
    <message>
        <source>What the protocol says.</source>
        <translation>ما يقوله البروتوكول.</translation>
    </message>
    <message>
        <source>Before it is handed to the readers.</source>
        <translation>قبل تسليمه إلى القرّاء.</translation>
    </message>
    <message>
        <source>Everything that has been read, for statistics.</source>
        <translation>كل ما قُرئ، للإحصاء.</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>العنوان: %1</translation>
    </message>
    <message>
        <source>Films: %1</source>
        <translation>صور الأشعة: %1</translation>
    </message>
    <message>
        <source>Mode: %1</source>
        <translation>النمط: %1</translation>
    </message>
    <message>
        <source>Readers: %1</source>
        <translation>القرّاء: %1</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Order: random, each reader their own, seed %1</source>
        <translation>الترتيب: عشوائي، لكل قارئ ترتيبه، البذرة %1</translation>
    </message>
    <message>
        <source>Order: as listed</source>
        <translation>الترتيب: كما في القائمة</translation>
    </message>
    <message>
        <source>Sessions: without the model, and %1 days later with it</source>
        <translation>الجلسات: دون النموذج، وبعد %1 يومًا معه</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no reader of this study.</source>
        <translation>«%1» ليس من قرّاء هذه الدراسة.</translation>
    </message>
    <message>
        <source>There is no record of reads there.</source>
        <translation>لا يوجد سجل قراءات هناك.</translation>
    </message>
    <message>
        <source>What the protocol of a study of readers says, whether its films are whole, in what order a reader sees them, and what was read.</source>
        <translation>ما يقوله بروتوكول دراسة قرّاء، وهل صور أشعتها سليمة، وبأي ترتيب يراها القارئ، وما الذي قُرئ.</translation>
    </message>
    <message>
        <source>This protocol cannot be used: %1.</source>
        <translation>لا يمكن استخدام هذا البروتوكول: %1.</translation>
    </message>
    <message>
        <source>All %1 films are there, and are those that the protocol names.</source>
        <translation>جميع صور الأشعة (%1) موجودة، وهي التي يسميها البروتوكول.</translation>
    </message>
    <message>
        <source>%1: %2 films of %3 patients, %4 with PNEUMONIA; AUC %5 (95 % %6 to %7)</source>
        <translation>%1: %2 صورة من %3 مريضا، منها %4 فيها PNEUMONIA؛ AUC %5 (95 % %6 إلى %7)</translation>
    </message>
    <message>
        <source>temperature %1%2, bias %3</source>
        <translation>درجة الحرارة %1%2، الانحياز %3</translation>
    </message>
    <message>
        <source> (the pack&apos;s own: too few films to fit it)</source>
        <translation> (درجة الحزمة نفسها: الصور قليلة جدا لملاءمتها)</translation>
    </message>
    <message>
        <source>%1: threshold %2 (%3 to %4), sensitivity %5 (%6 to %7), specificity %8 (%9)</source>
        <translation>%1: العتبة %2 (%3 إلى %4)، الحساسية %5 (%6 إلى %7)، النوعية %8 (%9)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Fits a local calibration of a model on labelled films of one&apos;s own department, 30 or more: probabilities and operating points, kept in a file apart from the model and named in every result that goes by it.</source>
        <translation>يلائم معايرة محلية لنموذج على صور موسومة من القسم نفسه، 30 أو أكثر: الاحتمالات ونقاط التشغيل، محفوظة في ملف منفصل عن الحزمة ومسماة في كل نتيجة تسير وفقها.</translation>
    </message>
    <message>
        <source>The local calibration to write (JSON).</source>
        <translation>المعايرة المحلية التي تكتب (JSON).</translation>
    </message>
    <message>
        <source>What results call it; without it the file&apos;s name. It names no patient.</source>
        <translation>ما تسميها به النتائج؛ وبدونه اسم الملف. لا يسمي أي مريض.</translation>
    </message>
    <message>
        <source>Seed of the intervals (1).</source>
        <translation>بذرة الفواصل (1).</translation>
    </message>
    <message>
        <source>Do not leave out films that the gate refuses.</source>
        <translation>لا تترك الصور التي ترفضها البوابة.</translation>
    </message>
    <message>
        <source>From a list of films with labels, such as the record exports.</source>
        <translation>من قائمة صور بوسومها، كالتي يصدرها السجل.</translation>
    </message>
    <message>
        <source>From a folder with NORMAL and PNEUMONIA.</source>
        <translation>من مجلد فيه NORMAL وPNEUMONIA.</translation>
    </message>
    <message>
        <source>--out is missing.</source>
        <translation>ينقص --out.</translation>
    </message>
    <message>
        <source>%1 films could not be read and %2 were refused by the gate: left out.</source>
        <translation>تعذرت قراءة %1 صورة ورفضت البوابة %2: تركت.</translation>
    </message>
    <message>
        <source>Puts several models side by side on the same films: those that all of them could answer, without the gate. Differences to the first are paired, their intervals drawn by patient.</source>
        <translation>يضع عدة نماذج جنبا إلى جنب على الصور نفسها: التي استطاعت كلها الإجابة عنها، دون البوابة. الفروق عن الأول مقترنة، وفواصلها مسحوبة حسب المريض.</translation>
    </message>
    <message>
        <source>A model pack, once for each; &apos;shipped&apos; is the one that came with the program.</source>
        <translation>حزمة نموذج، مرة لكل واحدة؛ &apos;shipped&apos; هي التي جاءت مع البرنامج.</translation>
    </message>
    <message>
        <source>Write a row a film with every model&apos;s answer.</source>
        <translation>يكتب سطرا لكل صورة بجواب كل نموذج.</translation>
    </message>
    <message>
        <source>Write figures, differences, F1 a class and ROC curves.</source>
        <translation>يكتب الأرقام والفروق وF1 لكل صنف ومنحنيات ROC.</translation>
    </message>
    <message>
        <source>The shipped model beside my own.</source>
        <translation>النموذج المرفق بجانب نموذجي.</translation>
    </message>
    <message>
        <source>It takes two models or more (--model).</source>
        <translation>يلزم نموذجان أو أكثر (--model).</translation>
    </message>
    <message>
        <source>%1 films were left out: not every model could answer them.</source>
        <translation>تركت %1 صورة: لم تستطع كل النماذج الإجابة عنها.</translation>
    </message>
    <message>
        <source>Write a row a film: path, label, logit, probability, predicted, gate, interval, and whether the model is unsure.</source>
        <translation>يكتب سطرا لكل صورة: المسار والوسم واللوجيت والاحتمال والمتوقع والبوابة والفاصل وهل النموذج غير متأكد.</translation>
    </message>
    <message>
        <source>Write the figures with confusion matrix and curves.</source>
        <translation>يكتب الأرقام مع مصفوفة الالتباس والمنحنيات.</translation>
    </message>
    <message>
        <source>Columns of the list to break results down by; without it subtype, where list or file names tell it.</source>
        <translation>أعمدة القائمة التي تفصل النتائج حسبها؛ وبدونها النوع الفرعي، حيث تذكره القائمة أو أسماء الملفات.</translation>
    </message>
    <message>
        <source>With --pdf: so many false negatives, false positives and true positives each, with their maps, the most telling first (0).</source>
        <translation>مع --pdf: هذا العدد من السلبيات الكاذبة والإيجابيات الكاذبة والإيجابيات الصحيحة لكل منها، بخرائطها، الأكثر دلالة أولا (0).</translation>
    </message>
    <message>
        <source>The films have no column %1; there are: %2.</source>
        <translation>ليس للصور العمود %1؛ الموجود: %2.</translation>
    </message>
    <message>
        <source>%1 %2: %3 films of %4 patients</source>
        <translation>%1 %2: %3 صورة من %4 مريضا</translation>
    </message>
    <message>
        <source>not split</source>
        <translation>غير مقسم</translation>
    </message>
    <message>
        <source>groups of duplicates: %1 equal, %2 nearly equal; unreadable films: %3</source>
        <translation>مجموعات المكررات: %1 متساوية، %2 شبه متساوية؛ صور لا تقرأ: %3</translation>
    </message>
    <message>
        <source>Says what a data set holds: classes by split, sizes and aspect ratios, gray levels, films that are the same, patients in more than one split.</source>
        <translation>يقول ما تحويه مجموعة بيانات: الأصناف حسب القسم، والأحجام والنسب، ومستويات الرمادي، والصور المتطابقة، والمرضى في أكثر من قسم.</translation>
    </message>
    <message>
        <source>Write everything as JSON; - is standard output.</source>
        <translation>يكتب كل شيء بصيغة JSON؛ - هو الخرج القياسي.</translation>
    </message>
    <message>
        <source>Write charts, tables and a few films of each label.</source>
        <translation>يكتب المخططات والجداول وبضع صور من كل وسم.</translation>
    </message>
    <message>
        <source>Seed that the films of the PDF are drawn by (1).</source>
        <translation>البذرة التي تسحب بها صور PDF (1).</translation>
    </message>
    <message>
        <source>Charts of films/.</source>
        <translation>مخططات films/.</translation>
    </message>
    <message>
        <source>Lucency: a second reader for chest films. Not a diagnosis; for education and for review by qualified persons.

Usage: lucency-cli VERB ... (lucency-cli VERB --help tells all of a verb)

  read      what the model says of films: text, JSON, annotated PDF, overlay
  faith     how far the explanation of a film can be relied on
  evaluate  how well a model does on films with known labels
  compare   several models on the same films
  stress    what changes of films do to a model
  calibrate fit a model&apos;s probabilities to a department&apos;s own films
  explore   what a data set holds
  train     make a model pack from films with known labels
  search    train with each of several changes of a recipe, and compare
  study     how stable, exact and faithful explanations are over many films
  agreement how readers agree with each other, the model and a reference
  reader-study  the protocol of a study of readers: check, orders, export
  inspect   what a film&apos;s file says of itself
  models    the packs at hand, or one pack&apos;s card
  phantom   write synthetic sample films
  record    back up, restore, export or clear the record of reads
  audit     the trail of what was done, and whether it is whole

Options: --help, --version, --language CODE (otherwise the system&apos;s)

Exit codes: 0 all done; 1 a fault of the program; 2 usage; 3 a film could not be read;
4 a film was refused; 5 the model cannot be used; 6 an output could not be written;
130 interrupted.</source>
        <translation>Lucency: قارئ ثانٍ لصور أشعة الصدر. ليس تشخيصًا؛ للتعليم وللمراجعة من ذوي الاختصاص.

الاستخدام: lucency-cli VERB ... (يعرض lucency-cli VERB --help كل ما يخص الفعل)

  read      ما يقوله النموذج عن صور الأشعة: نص، JSON، تقرير PDF مشروح، خريطة فوق الصورة
  faith     مدى إمكان الاعتماد على تفسير صورة أشعة
  evaluate  أداء نموذج على صور أشعة معروفة التصنيف
  compare   عدة نماذج على الصور نفسها
  stress    ما تفعله تغييرات الصور بنموذج
  calibrate ملاءمة احتمالات نموذج لصور قسم
  explore   ما تحويه مجموعة بيانات
  train     إعداد حزمة نموذج من صور أشعة معروفة التصنيف
  search    التدريب بكل من عدة تغييرات لوصفة والمقارنة
  study     مدى استقرار التفسيرات ودقتها ووفائها على صور أشعة كثيرة
  agreement مدى اتفاق القراء فيما بينهم ومع النموذج ومع مرجع
  reader-study  بروتوكول دراسة قرّاء: تحقق، ترتيبات، تصدير
  inspect   ما يذكره ملف صورة الأشعة عن نفسه
  models    الحزم المتاحة، أو بطاقة حزمة واحدة
  phantom   كتابة صور أشعة اصطناعية للتجربة
  record    نسخ سجل القراءات احتياطيًا أو استعادته أو تصديره أو إفراغه
  audit     سجل ما جرى، وهل هو سليم

الخيارات: ‎--help، ‎--version، ‎--language CODE (وإلا فلغة النظام)

رموز الخروج: 0 أُنجز الكل؛ 1 خطأ في البرنامج؛ 2 خطأ في الاستخدام؛ 3 تعذّرت قراءة صورة أشعة؛
4 رُفضت صورة أشعة؛ 5 لا يمكن استخدام النموذج؛ 6 تعذّرت كتابة مخرج؛
130 قوطع التنفيذ.</translation>
    </message>
    <message>
        <source>The local calibration to go by (see calibrate).</source>
        <translation>المعايرة المحلية التي يسار وفقها (انظر calibrate).</translation>
    </message>
    <message>
        <source>Who does this, as the trail says it; without it the name set in the window, or else your login name.</source>
        <translation>من يفعل هذا كما يقوله المسار؛ وبدونه الاسم المضبوط في النافذة، وإلا اسم الدخول.</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>trainings</source>
        <translation>تدريبات</translation>
    </message>
    <message>
        <source>The recipe that the choices change: one that came with the program, or a recipe&apos;s file.</source>
        <translation>الوصفة التي تغيرها الخيارات: واحدة جاءت مع البرنامج أو ملف وصفة.</translation>
    </message>
    <message>
        <source>A JSON object that names changes of the recipe.</source>
        <translation>كائن JSON يسمي تغييرات للوصفة.</translation>
    </message>
    <message>
        <source>Where the packs go, one a training.</source>
        <translation>أين توضع الحزم، واحدة لكل تدريب.</translation>
    </message>
    <message>
        <source>The TorchScript net to transfer from.</source>
        <translation>شبكة TorchScript التي ينقل منها.</translation>
    </message>
    <message>
        <source>Train each choice under the seeds 1 to N (1).</source>
        <translation>تدريب كل خيار بالبذور من 1 إلى N (1).</translation>
    </message>
    <message>
        <source>Validate on each of N parts in turn, by patient.</source>
        <translation>التحقق على كل جزء من N بدوره، حسب المريض.</translation>
    </message>
    <message>
        <source>Leave out the films whose name fits (* and ?), and test on them.</source>
        <translation>ترك الصور التي يطابق اسمها (* و?) والاختبار عليها.</translation>
    </message>
    <message>
        <source>Write every training&apos;s figures as JSON; - is standard output.</source>
        <translation>يكتب أرقام كل تدريب بصيغة JSON؛ - هو الخرج القياسي.</translation>
    </message>
    <message>
        <source>With {&quot;sgd&quot;: {&quot;optimiser&quot;: &quot;sgd&quot;}, &quot;mixup&quot;: {&quot;mixup&quot;: 0.2}} in choices.json; the same command goes on after an interruption.</source>
        <translation>مع {&quot;sgd&quot;: {&quot;optimiser&quot;: &quot;sgd&quot;}, &quot;mixup&quot;: {&quot;mixup&quot;: 0.2}} في choices.json؛ والأمر نفسه يتابع بعد انقطاع.</translation>
    </message>
    <message>
        <source>Trains a recipe with each of several changes and compares them in a table: on validation films as they are, on the same under the augmentation, and on films left out. Trainings that are there already are not repeated.</source>
        <translation>يدرب وصفة بكل من عدة تغييرات ويقارنها في جدول: على صور التحقق كما هي، وعليها تحت التعزيز، وعلى الصور المتروكة. لا تعاد التدريبات الموجودة.</translation>
    </message>
    <message>
        <source>The file of --choices cannot be opened.</source>
        <translation>تعذر فتح ملف --choices.</translation>
    </message>
    <message>
        <source>%1, epoch %2 of %3</source>
        <translation>%1، الدورة %2 من %3</translation>
    </message>
    <message>
        <source>The search was stopped; the same command goes on with it.</source>
        <translation>أوقف البحث؛ والأمر نفسه يتابعه.</translation>
    </message>
    <message>
        <source>Puts a model through graded changes of films with known labels and says along each what becomes of AUC, sensitivity and specificity, and how many answers flip.</source>
        <translation>يعرض نموذجا لتغييرات متدرجة لصور معروفة الوسم ويقول على كل منها ما يؤول إليه AUC والحساسية والنوعية، وكم جوابا ينقلب.</translation>
    </message>
    <message>
        <source>Some of %1; without it all.</source>
        <translation>بعض من %1؛ وبدونه كلها.</translation>
    </message>
    <message>
        <source>At most so many films, drawn by patient, as many of each label.</source>
        <translation>هذا العدد من الصور على الأكثر، مسحوبة حسب المريض، وبالعدد نفسه من كل وسم.</translation>
    </message>
    <message>
        <source>Seed of noise, markers and of the films drawn (1).</source>
        <translation>بذرة الضجيج والعلامات والصور المسحوبة (1).</translation>
    </message>
    <message>
        <source>Write a row for each change.</source>
        <translation>يكتب سطرا لكل تغيير.</translation>
    </message>
    <message>
        <source>Write a chart for each axis and the worst of each.</source>
        <translation>يكتب مخططا لكل محور وأسوأ ما في كل منها.</translation>
    </message>
    <message>
        <source>The films that training held out.</source>
        <translation>الصور التي حجبها التدريب.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no axis.</source>
        <translation>&apos;%1&apos; ليس محورا.</translation>
    </message>
    <message>
        <source>epoch %1 of %2: loss %3, validation loss %4, AUC %5, accuracy %6</source>
        <translation>الدورة %1 من %2: الخسارة %3، خسارة التحقق %4، AUC %5، الدقة %6</translation>
    </message>
    <message>
        <source>features of the net to transfer from</source>
        <translation>سمات الشبكة التي ينقل منها</translation>
    </message>
    <message>
        <source>The TorchScript net to transfer from, where the recipe transfers; it has a method features.</source>
        <translation>شبكة TorchScript التي ينقل منها حيث تنقل الوصفة؛ ولها الطريقة features.</translation>
    </message>
    <message>
        <source>Validate on part K of N (1/5 to 5/5) in place of the recipe&apos;s share.</source>
        <translation>التحقق على الجزء K من N (1/5 إلى 5/5) بدل حصة الوصفة.</translation>
    </message>
    <message>
        <source>Leave out the films whose name fits (* and ?), and test on them at the end.</source>
        <translation>ترك الصور التي يطابق اسمها (* و?) والاختبار عليها في النهاية.</translation>
    </message>
    <message>
        <source>At the end, put the pack through the stress suite on the validation films, and write it into the card.</source>
        <translation>في النهاية، عرض الحزمة لاختبار الإجهاد على صور التحقق وكتابته في البطاقة.</translation>
    </message>
    <message>
        <source>Train nothing: take the weights of the pack that is there, measure it anew, and write its card.</source>
        <translation>عدم تدريب شيء: أخذ أوزان الحزمة الموجودة وقياسها من جديد وكتابة بطاقتها.</translation>
    </message>
    <message>
        <source>What a model that never saw viral pneumonia makes of it.</source>
        <translation>ما يصنعه بذات الرئة الفيروسية نموذج لم يرها قط.</translation>
    </message>
    <message>
        <source>--fold is a part of so many, as 1/5, not &apos;%1&apos;.</source>
        <translation>--fold جزء من عدد، مثل 1/5، لا &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>left out, %1 films: AUC %2, sensitivity %3, specificity %4</source>
        <translation>متروكة، %1 صورة: AUC %2، الحساسية %3، النوعية %4</translation>
    </message>
    <message>
        <source>--split is test, val, train or all, not &apos;%1&apos;.</source>
        <translation>الخيار ‎--split يقبل test أو val أو train أو all، لا «%1».</translation>
    </message>
</context>
<context>
    <name>CornerText</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Patient id</source>
        <translation>رقم المريض</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>تاريخ الدراسة</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>رقم الطلب (Accession)</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>View</source>
        <translation>المسقط</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>نمط التصوير</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>الجزء المصوَّر</translation>
    </message>
    <message>
        <source>Laterality</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>الشركة المصنّعة</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>الأبعاد بالبكسل</translation>
    </message>
    <message>
        <source>Pixel spacing</source>
        <translation>تباعد البكسلات</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Value at the pointer</source>
        <translation>القيمة عند المؤشر</translation>
    </message>
    <message>
        <source>%1: masked</source>
        <translation>%1: مخفي</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 سنة</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>‎%1 × %2 بكسل</translation>
    </message>
    <message>
        <source>%1 × %2 mm, %3</source>
        <translation>‎%1 × %2 مم، %3</translation>
    </message>
</context>
<context>
    <name>DicomAttribute</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بايت</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The work was stopped before its end.</source>
        <translation>أُوقف العمل قبل نهايته.</translation>
    </message>
    <message>
        <source>There is no such file; check the name, and that the drive is connected.</source>
        <translation>لا يوجد ملف كهذا؛ يُتحقق من الاسم ومن اتصال القرص.</translation>
    </message>
    <message>
        <source>This file may not be read by you; ask its owner for permission, or open a copy of your own.</source>
        <translation>لا توجد صلاحية لقراءة هذا الملف؛ يُطلب الإذن من مالكه أو تُفتح نسخة خاصة منه.</translation>
    </message>
    <message>
        <source>This file is empty; export or copy the film again.</source>
        <translation>هذا الملف فارغ؛ يُعاد تصدير صورة الأشعة أو نسخها.</translation>
    </message>
    <message>
        <source>This is no film in a format that can be read; open a JPEG, PNG, TIFF or DICOM file.</source>
        <translation>ليست هذه صورة أشعة بصيغة يمكن قراءتها؛ يُفتح ملف JPEG أو PNG أو TIFF أو DICOM.</translation>
    </message>
    <message>
        <source>This file is damaged or incomplete; export or copy the film again.</source>
        <translation>هذا الملف تالف أو ناقص؛ يُعاد تصدير صورة الأشعة أو نسخها.</translation>
    </message>
    <message>
        <source>This holds no image; choose the film itself.</source>
        <translation>لا يحتوي هذا على صورة؛ تُختار صورة الأشعة نفسها.</translation>
    </message>
    <message>
        <source>This file leaves out something without which its image cannot be understood; export the film again.</source>
        <translation>ينقص هذا الملف ما لا تُفهم صورته بدونه؛ يُعاد تصدير صورة الأشعة.</translation>
    </message>
    <message>
        <source>This film is compressed in a way that cannot be read here; export it uncompressed or as lossless JPEG.</source>
        <translation>صورة الأشعة مضغوطة بطريقة لا يمكن قراءتها هنا؛ تُصدَّر بلا ضغط أو بصيغة JPEG بلا فقد.</translation>
    </message>
    <message>
        <source>The pixels of this film are of a kind that cannot be read here; export it with 8 to 16 bits.</source>
        <translation>بكسلات صورة الأشعة من نوع لا يمكن قراءته هنا؛ تُصدَّر بعمق 8 إلى 16 بت.</translation>
    </message>
    <message>
        <source>This film claims a size beyond the limit; check that the file is whole, or export it smaller.</source>
        <translation>الأبعاد المذكورة لصورة الأشعة تتجاوز الحد؛ يُتحقق من سلامة الملف أو تُصدَّر أصغر.</translation>
    </message>
    <message>
        <source>There is not enough memory for this; close other programs and try again.</source>
        <translation>الذاكرة لا تكفي لذلك؛ تُغلق البرامج الأخرى وتُعاد المحاولة.</translation>
    </message>
    <message>
        <source>There is no such model pack; choose another, or the one that came with the program.</source>
        <translation>لا توجد حزمة نموذج كهذه؛ تُختار أخرى أو الحزمة المرفقة مع البرنامج.</translation>
    </message>
    <message>
        <source>This model pack cannot be loaded; it is damaged or no TorchScript file. Fetch it again or choose another.</source>
        <translation>يتعذّر تحميل حزمة النموذج هذه؛ فهي تالفة أو ليست ملف TorchScript. يُعاد جلبها أو تُختار أخرى.</translation>
    </message>
    <message>
        <source>This model has no card, so nobody can say what it is made for; put its model.json inside or beside it.</source>
        <translation>ليس لهذا النموذج بطاقة، فلا يُعرف لأي غرض أُعدّ؛ يوضع ملف model.json الخاص به داخله أو بجانبه.</translation>
    </message>
    <message>
        <source>The card of this model is incomplete or wrong; correct it, or choose another model.</source>
        <translation>بطاقة هذا النموذج ناقصة أو خاطئة؛ تُصحَّح أو يُختار نموذج آخر.</translation>
    </message>
    <message>
        <source>This model does not do what its card says; correct the card, or choose another model.</source>
        <translation>لا يعمل هذا النموذج كما تقول بطاقته؛ تُصحَّح البطاقة أو يُختار نموذج آخر.</translation>
    </message>
    <message>
        <source>The model failed on this film; try another film, and choose another model if that fails too.</source>
        <translation>فشل النموذج في هذه الصورة؛ تُجرَّب صورة أخرى، ثم نموذج آخر إن فشلت هي أيضًا.</translation>
    </message>
    <message>
        <source>This method needs more of the model than it offers; choose another method, such as LIME.</source>
        <translation>تحتاج هذه الطريقة من النموذج إلى أكثر مما يقدمه؛ تُختار طريقة أخرى مثل LIME.</translation>
    </message>
    <message>
        <source>These regions do not fit the film; give a gray PNG of the film&apos;s size or of the model&apos;s.</source>
        <translation>لا تلائم هذه المناطق صورة الأشعة؛ يلزم ملف PNG رمادي بأبعاد الصورة أو بأبعاد دخل النموذج.</translation>
    </message>
    <message>
        <source>This data set cannot be used; it needs films under NORMAL and PNEUMONIA, or a list with path and label.</source>
        <translation>لا يمكن استخدام مجموعة البيانات هذه؛ يلزم أن تكون صورها تحت NORMAL وPNEUMONIA، أو في قائمة بالعمودين path وlabel.</translation>
    </message>
    <message>
        <source>A value given is not possible here; correct it and try again.</source>
        <translation>إحدى القيم المعطاة غير ممكنة هنا؛ تُصحَّح وتُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The result could not be written; check that the folder exists, may be written to and has room.</source>
        <translation>تعذّرت كتابة النتيجة؛ يُتحقق من وجود المجلد وإتاحة الكتابة فيه وكفاية مساحته.</translation>
    </message>
    <message>
        <source>The program made a mistake; please report it with the details.</source>
        <translation>أخطأ البرنامج؛ يُرجى الإبلاغ عن ذلك مع التفاصيل.</translation>
    </message>
    <message>
        <source>This local calibration cannot be used; make one from at least 30 labelled films, 10 or more of each class, with the model at hand, or go without.</source>
        <translation>لا يمكن استعمال هذه المعايرة المحلية؛ اصنع واحدة من 30 صورة موسومة على الأقل، 10 أو أكثر من كل صنف، بالنموذج الحاضر، أو استغن عنها.</translation>
    </message>
</context>
<context>
    <name>EvaluationReport</name>
    <message>
        <source>not defined</source>
        <translation>غير معرّف</translation>
    </message>
    <message>
        <source>reference positive</source>
        <translation>المرجع: موجبة</translation>
    </message>
    <message>
        <source>reference negative</source>
        <translation>المرجع: سالبة</translation>
    </message>
    <message>
        <source>said positive</source>
        <translation>النموذج: موجبة</translation>
    </message>
    <message>
        <source>said negative</source>
        <translation>النموذج: سالبة</translation>
    </message>
    <message>
        <source>%1 % of the row</source>
        <translation>%1% من الصف</translation>
    </message>
    <message>
        <source>How the model does on known films</source>
        <translation>أداء النموذج في صور معروفة التصنيف</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>صور الأشعة</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1، الإصدار %2</translation>
    </message>
    <message>
        <source>Model&apos;s SHA-256</source>
        <translation>بصمة SHA-256 للنموذج</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>نقطة التشغيل</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>%1 films/s</source>
        <translation>%1 صورة/ث</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 to %3)</source>
        <translation>%1 (فاصل 95% من %2 إلى %3)</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>النوعية</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>القيمة التنبؤية الموجبة</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>خطأ المعايرة</translation>
    </message>
    <message>
        <source>%1 (ECE, 15 bins)</source>
        <translation>%1 (ECE، 15 فئة)</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>درجة Brier</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>الخسارة اللوغاريتمية</translation>
    </message>
    <message>
        <source>Confusion at the operating point</source>
        <translation>مصفوفة الالتباس عند نقطة التشغيل</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>منحنى ROC</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>المعايرة</translation>
    </message>
    <message>
        <source>1 − specificity</source>
        <translation>1 − النوعية</translation>
    </message>
    <message>
        <source>sensitivity; the dot is the operating point</source>
        <translation>الحساسية؛ النقطة هي نقطة التشغيل</translation>
    </message>
    <message>
        <source>mean probability</source>
        <translation>متوسط الاحتمال</translation>
    </message>
    <message>
        <source>share of positive films, in ten bins</source>
        <translation>نسبة الصور الموجبة، في عشر فئات</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (من %2 إلى %3)</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>الإحكام والاستدعاء</translation>
    </message>
    <message>
        <source>recall (sensitivity)</source>
        <translation>الاستدعاء (الحساسية)</translation>
    </message>
    <message>
        <source>precision; the dot is the operating point</source>
        <translation>الإحكام؛ النقطة هي نقطة التشغيل</translation>
    </message>
    <message>
        <source>Risk and coverage</source>
        <translation>المخاطرة والتغطية</translation>
    </message>
    <message>
        <source>share of films answered, the surest first</source>
        <translation>حصة الصور المجاب عنها، الأوثق أولا</translation>
    </message>
    <message>
        <source>accuracy on these</source>
        <translation>الدقة عليها</translation>
    </message>
    <message>
        <source>Probabilities by reference</source>
        <translation>الاحتمالات حسب المرجع</translation>
    </message>
    <message>
        <source>P(positive)</source>
        <translation>P(إيجابي)</translation>
    </message>
    <message>
        <source>% of the films</source>
        <translation>% من الصور</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>حسب %1</translation>
    </message>
    <message>
        <source>films</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>النوعية</translation>
    </message>
    <message>
        <source>The AUC of a group of one class is beside all films of the other. Intervals of 95 % over films drawn again by patient.</source>
        <translation>مساحة AUC لمجموعة من صنف واحد هي بجانب كل صور الصنف الآخر. فواصل 95 % على صور أعيد سحبها حسب المريض.</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>متوسط الإحكام</translation>
    </message>
    <message>
        <source>True positives</source>
        <translation>إيجابيات صحيحة</translation>
    </message>
    <message>
        <source>False positives</source>
        <translation>إيجابيات كاذبة</translation>
    </message>
    <message>
        <source>True negatives</source>
        <translation>سلبيات صحيحة</translation>
    </message>
    <message>
        <source>False negatives</source>
        <translation>سلبيات كاذبة</translation>
    </message>
    <message>
        <source>Films to look at, with what the model used</source>
        <translation>صور للنظر فيها، مع ما استعمله النموذج</translation>
    </message>
    <message>
        <source>%1, said %2 (P %3)</source>
        <translation>%1، قال %2 (P %3)</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>LIME</source>
        <translation>LIME</translation>
    </message>
    <message>
        <source>KernelSHAP</source>
        <translation>KernelSHAP</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>الحجب</translation>
    </message>
    <message>
        <source>RISE</source>
        <translation>RISE</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <translation>التدرجات المتكاملة</translation>
    </message>
</context>
<context>
    <name>Exploration</name>
    <message>
        <source>% of the label&apos;s films</source>
        <translation>% من صور الوسم</translation>
    </message>
    <message>
        <source>Films by split and label</source>
        <translation>الصور حسب القسم والوسم</translation>
    </message>
    <message>
        <source>not split</source>
        <translation>غير مقسم</translation>
    </message>
    <message>
        <source>films</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Gray levels, mean over a label&apos;s films</source>
        <translation>مستويات الرمادي، متوسط على صور الوسم</translation>
    </message>
    <message>
        <source>gray level, black to white</source>
        <translation>مستوى الرمادي، من الأسود إلى الأبيض</translation>
    </message>
    <message>
        <source>% of a film&apos;s pixels</source>
        <translation>% من بكسلات الصورة</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>split</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>Where neither list nor file name tells the patient, each film counts as one.</source>
        <translation>حيث لا تذكر القائمة ولا اسم الملف المريض، تعد كل صورة مريضا.</translation>
    </message>
    <message>
        <source>Sizes and gray levels</source>
        <translation>الأحجام ومستويات الرمادي</translation>
    </message>
    <message>
        <source>width, px</source>
        <translation>العرض، بكسل</translation>
    </message>
    <message>
        <source>height, px</source>
        <translation>الارتفاع، بكسل</translation>
    </message>
    <message>
        <source>width to height</source>
        <translation>العرض إلى الارتفاع</translation>
    </message>
    <message>
        <source>mean gray</source>
        <translation>متوسط الرمادي</translation>
    </message>
    <message>
        <source>contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (من %2 إلى %3)</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>Median, least and greatest. Gray levels from 0 to 1 as the network&apos;s input has them before it normalises them; contrast is the mean of the films&apos; deviations.</source>
        <translation>الوسيط والأصغر والأكبر. مستويات الرمادي من 0 إلى 1 كما هي في مدخل الشبكة قبل أن تسويها؛ والتباين متوسط انحرافات الصور.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>المكررات</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>crosses</source>
        <translation>تعبر</translation>
    </message>
    <message>
        <source>%1 groups more.</source>
        <translation>%1 مجموعة أخرى.</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>splits</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>متساوية</translation>
    </message>
    <message>
        <source>nearly equal</source>
        <translation>شبه متساوية</translation>
    </message>
    <message>
        <source>Equal: the same pixels. Nearly equal: a correlation of at least %1 at 32 x 32 px.</source>
        <translation>متساوية: البكسلات نفسها. شبه متساوية: ارتباط لا يقل عن %1 عند 32 x 32 بكسل.</translation>
    </message>
    <message>
        <source>Films that cannot be read: %1.</source>
        <translation>صور لا يمكن قراءتها: %1.</translation>
    </message>
    <message>
        <source>Patients with films in more than one split: %1.</source>
        <translation>مرضى لهم صور في أكثر من قسم: %1.</translation>
    </message>
    <message>
        <source>Patients with films of more than one label: %1.</source>
        <translation>مرضى لهم صور بأكثر من وسم: %1.</translation>
    </message>
    <message>
        <source>Groups of duplicates that cross splits or labels: %1.</source>
        <translation>مجموعات مكررات تعبر الأقسام أو الوسوم: %1.</translation>
    </message>
    <message>
        <source>What the data set holds</source>
        <translation>ما تحويه مجموعة البيانات</translation>
    </message>
    <message>
        <source>Width to height</source>
        <translation>العرض إلى الارتفاع</translation>
    </message>
    <message>
        <source>width over height</source>
        <translation>العرض على الارتفاع</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>px</source>
        <translation>بكسل</translation>
    </message>
    <message>
        <source>Films drawn by patient</source>
        <translation>صور مسحوبة حسب المريض</translation>
    </message>
</context>
<context>
    <name>Faith</name>
    <message>
        <source>What the map calls strongest is what the model uses: hiding it takes the probability away, and showing it alone brings it back, faster than regions in random order.</source>
        <translation>ما تعدّه الخريطة الأقوى هو ما يستخدمه النموذج: إخفاؤه يُذهب الاحتمال، وإظهاره وحده يعيده، أسرع من مناطق بترتيب عشوائي.</translation>
    </message>
    <message>
        <source>Hiding what the map calls strongest takes the probability away faster than regions in random order, but showing it alone does not bring it back faster.</source>
        <translation>إخفاء ما تعدّه الخريطة الأقوى يُذهب الاحتمال أسرع من مناطق بترتيب عشوائي، لكن إظهاره وحده لا يعيده أسرع.</translation>
    </message>
    <message>
        <source>Showing what the map calls strongest alone brings the probability back faster than regions in random order, but hiding it does not take it away faster.</source>
        <translation>إظهار ما تعدّه الخريطة الأقوى وحده يعيد الاحتمال أسرع من مناطق بترتيب عشوائي، لكن إخفاءه لا يُذهبه أسرع.</translation>
    </message>
    <message>
        <source>The map does no better than regions in random order: it does not show what the model uses.</source>
        <translation>لا تفضل الخريطة مناطق بترتيب عشوائي: فهي لا تبيّن ما يستخدمه النموذج.</translation>
    </message>
</context>
<context>
    <name>FigureTask</name>
    <message>
        <source>maps</source>
        <translation>خريطة</translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation>التدريب: %1</translation>
    </message>
    <message>
        <source>reading films</source>
        <translation>قراءة الصور</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>قياس</translation>
    </message>
    <message>
        <source>epoch %1 of %2, loss %3</source>
        <translation>الدورة %1 من %2، الخسارة %3</translation>
    </message>
    <message>
        <source>Trained: %1</source>
        <translation>دربت: %1</translation>
    </message>
</context>
<context>
    <name>FillComparison</name>
    <message>
        <source>The map hardly depends on what stands in for a hidden region: two fills put %1 % of the pairs of regions in the same order.</source>
        <translation>لا تكاد الخريطة تتوقف على ما يحل محل المنطقة المخفية: يتفق نوعان من الملء في ترتيب %1% من أزواج المناطق.</translation>
    </message>
    <message>
        <source>The map depends in part on what stands in for a hidden region: two fills put %1 % of the pairs of regions in the same order.</source>
        <translation>تتوقف الخريطة جزئيًا على ما يحل محل المنطقة المخفية: يتفق نوعان من الملء في ترتيب %1% من أزواج المناطق.</translation>
    </message>
    <message>
        <source>The map depends on what stands in for a hidden region: two fills put only %1 % of the pairs of regions in the same order, where chance gives 50.</source>
        <translation>تتوقف الخريطة على ما يحل محل المنطقة المخفية: لا يتفق نوعان من الملء إلا في ترتيب %1% من أزواج المناطق، والصدفة تعطي 50.</translation>
    </message>
</context>
<context>
    <name>FilmChange</name>
    <message>
        <source>Exposure (doublings)</source>
        <translation>التعريض (مضاعفات)</translation>
    </message>
    <message>
        <source>Gamma (doublings of the exponent)</source>
        <translation>غاما (مضاعفات الأس)</translation>
    </message>
    <message>
        <source>Contrast (doublings)</source>
        <translation>التباين (مضاعفات)</translation>
    </message>
    <message>
        <source>Crop (share of the side, all around)</source>
        <translation>القص (حصة من الضلع، من كل الجهات)</translation>
    </message>
    <message>
        <source>Collimation (share of the side, each edge)</source>
        <translation>التسديد (حصة من الضلع، لكل حافة)</translation>
    </message>
    <message>
        <source>Rotation (degrees)</source>
        <translation>الدوران (درجات)</translation>
    </message>
    <message>
        <source>Blur (sigma, px of 224)</source>
        <translation>التغبيش (سيغما، بكسل من 224)</translation>
    </message>
    <message>
        <source>Noise (deviation, share of white)</source>
        <translation>الضجيج (الانحراف، حصة من الأبيض)</translation>
    </message>
    <message>
        <source>Resolution (share of the pixels a side lost)</source>
        <translation>الدقة المكانية (حصة البكسلات المفقودة لكل ضلع)</translation>
    </message>
    <message>
        <source>JPEG (100 less the quality)</source>
        <translation>JPEG (100 ناقص الجودة)</translation>
    </message>
    <message>
        <source>Markers (side of a letter; below 0 black on white)</source>
        <translation>العلامات (ضلع الحرف؛ تحت 0 أسود على أبيض)</translation>
    </message>
</context>
<context>
    <name>FilmNotice</name>
    <message>
        <source>This is a colour picture: it is shown as gray.</source>
        <translation>هذه صورة ملونة: تُعرض بالرمادي.</translation>
    </message>
    <message>
        <source>The file has %1 pictures: this is number %2.</source>
        <translation>عدد الصور في الملف %1: هذه رقم %2.</translation>
    </message>
    <message>
        <source>The film contradicts itself: it says %1 in one place and %2 in another. The first is used.</source>
        <translation>بيانات صورة الأشعة متناقضة: تذكر %1 في موضع و%2 في آخر. ويُعتمد الأول.</translation>
    </message>
    <message>
        <source>This is raw data of the detector, made for processing and not meant to be looked at: it may look flat, dark or inverted.</source>
        <translation>هذه بيانات خام من الكاشف، معدّة للمعالجة لا للعرض: قد تبدو باهتة أو داكنة أو معكوسة.</translation>
    </message>
    <message>
        <source>This picture has more than 16 bits: its finest steps are left out.</source>
        <translation>عمق هذه الصورة يتجاوز 16 بت: تُهمل أدق درجاتها.</translation>
    </message>
    <message>
        <source>This file is damaged: it holds only %1 of the film&apos;s %2 rows. The rest is shown black.</source>
        <translation>هذا الملف تالف: فيه %1 فقط من صفوف الصورة البالغة %2. ويُعرض الباقي أسود.</translation>
    </message>
    <message>
        <source>This file is damaged: it holds only about %1 % of the film. What is missing is shown blurred or black.</source>
        <translation>هذا الملف تالف: فيه نحو %1% فقط من الصورة. ويُعرض الناقص ضبابيًا أو أسود.</translation>
    </message>
    <message>
        <source>This file is damaged: parts of the picture may be wrong.</source>
        <translation>هذا الملف تالف: قد تكون أجزاء من الصورة خاطئة.</translation>
    </message>
    <message>
        <source>The window that the file asks for shows nothing of this film: it opens with another.</source>
        <translation>النافذة التي يطلبها الملف لا تُظهر شيئًا من هذه الصورة: فُتحت بنافذة أخرى.</translation>
    </message>
    <message>
        <source>This looks like the negative of a chest film: its lungs are light. It is shown as its file says.</source>
        <translation>تبدو هذه سالبة لصورة صدر: فالرئتان فيها فاتحتان. وهي معروضة كما يذكر ملفها.</translation>
    </message>
    <message>
        <source>Polarity corrected by the reader: black and white are exchanged from what the file says.</source>
        <translation>القطبية صحّحها القارئ: الأسود والأبيض متبادلان عمّا يذكره الملف.</translation>
    </message>
    <message>
        <source>The file says how its picture is to be turned: it was turned so.</source>
        <translation>يذكر الملف كيف تُدوَّر صورته: وقد دُوّرت كذلك.</translation>
    </message>
    <message>
        <source>Parts of this picture are transparent: they are shown opaque.</source>
        <translation>أجزاء من هذه الصورة شفافة: تُعرض معتمة.</translation>
    </message>
    <message>
        <source>The file holds data between those of its picture: parts of it may be wrong.</source>
        <translation>في الملف بيانات دخيلة بين بيانات صورته: قد تكون أجزاء منها خاطئة.</translation>
    </message>
    <message>
        <source>The file has %1 pictures: this is the first.</source>
        <translation>عدد الصور في الملف %1: هذه أولاها.</translation>
    </message>
</context>
<context>
    <name>InputGate</name>
    <message>
        <source>The film says it shows another part of the body (%1), not the chest.</source>
        <translation>تذكر صورة الأشعة أنها لجزء آخر من الجسم (%1) لا للصدر.</translation>
    </message>
    <message>
        <source>The film says it is a lateral view; the model knows frontal films only.</source>
        <translation>تذكر صورة الأشعة أنها بمسقط جانبي؛ والنموذج لا يعرف إلا الصور الأمامية.</translation>
    </message>
    <message>
        <source>The film is raw data for processing, not a picture for presentation.</source>
        <translation>صورة الأشعة بيانات خام للمعالجة، لا صورة معدّة للعرض.</translation>
    </message>
    <message>
        <source>Only a part of this film is there, and the model knows whole ones only.</source>
        <translation>لا يوجد إلا جزء من صورة الأشعة، والنموذج لا يعرف إلا الصور الكاملة.</translation>
    </message>
    <message>
        <source>The film says it is synthetic: it shows nobody, and the opinion means nothing about a patient.</source>
        <translation>تذكر صورة الأشعة أنها اصطناعية: لا تصوّر أحدًا، والرأي لا يعني شيئًا عن أي مريض.</translation>
    </message>
    <message>
        <source>The picture is in colour; a chest film is gray.</source>
        <translation>الصورة ملونة؛ وصورة أشعة الصدر رمادية.</translation>
    </message>
    <message>
        <source>The picture is too small (%1 x %2 pixels) to be read reliably.</source>
        <translation>الصورة أصغر (‎%1 x %2 بكسل) من أن تُقرأ قراءة يُعتمد عليها.</translation>
    </message>
    <message>
        <source>The picture is a narrow strip; a chest film is not.</source>
        <translation>الصورة شريط ضيق؛ وصورة أشعة الصدر ليست كذلك.</translation>
    </message>
    <message>
        <source>The picture has hardly any contrast.</source>
        <translation>الصورة تكاد تخلو من التباين.</translation>
    </message>
    <message>
        <source>The picture is unlike the chest films the model learned from.</source>
        <translation>لا تشبه الصورة صور أشعة الصدر التي تعلّم منها النموذج.</translation>
    </message>
    <message>
        <source>The picture differs from most films the model learned from: rely on its opinion less.</source>
        <translation>تختلف الصورة عن معظم صور الأشعة التي تعلّم منها النموذج: يقل الاعتماد على رأيه.</translation>
    </message>
    <message>
        <source>The film does not say that it is a radiograph (modality %1).</source>
        <translation>لا تذكر صورة الأشعة أنها صورة شعاعية (نمط التصوير %1).</translation>
    </message>
    <message>
        <source>The image is of modality %1; the model knows chest radiographs only.</source>
        <translation>نمط تصوير الصورة %1؛ والنموذج لا يعرف إلا صور أشعة الصدر.</translation>
    </message>
    <message>
        <source>The patient&apos;s age lies outside what the model was trained on (%1 to %2 years).</source>
        <translation>عمر المريض خارج ما دُرّب عليه النموذج (من %1 إلى %2 سنة).</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>against %1</source>
        <translation>ضد %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>لصالح %1</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>‎%1 نقطة مئوية</translation>
    </message>
    <message>
        <source>sign not stable</source>
        <translation>الإشارة غير مستقرة</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>%1 times</source>
        <translation>التكبير ‎×%1</translation>
    </message>
</context>
<context>
    <name>Lucency</name>
    <message>
        <source>The picture could not be written.</source>
        <translation>تعذّرت كتابة ملف الصورة.</translation>
    </message>
    <message>
        <source>A second reader for chest films. Not a diagnosis: for education and for review by qualified persons.</source>
        <translation>قارئ ثانٍ لصور أشعة الصدر. ليس تشخيصًا: للتعليم وللمراجعة من ذوي الاختصاص.</translation>
    </message>
    <message>
        <source>Films to open: DICOM, JPEG, PNG or TIFF; folders, DICOMDIRs.</source>
        <translation>صور الأشعة المطلوب فتحها: DICOM أو JPEG أو PNG أو TIFF؛ أو مجلدات أو ملفات DICOMDIR.</translation>
    </message>
    <message>
        <source>The model pack to read with, instead of the one that comes with the program.</source>
        <translation>حزمة النموذج المستخدمة في القراءة، بدل المرفقة مع البرنامج.</translation>
    </message>
    <message>
        <source>Reads the first film, saves a picture of the window as PNG, and quits.</source>
        <translation>قراءة أول صورة أشعة وحفظ صورة للنافذة بصيغة PNG ثم الإنهاء.</translation>
    </message>
    <message>
        <source>Size of the window, e.g. 1440x900.</source>
        <translation>أبعاد النافذة، مثل 1440x900.</translation>
    </message>
    <message>
        <source>The language of the window, by its code: %1. Otherwise that of the settings, or of the system.</source>
        <translation>لغة النافذة برمزها: %1. وإلا فلغة الإعدادات أو لغة النظام.</translation>
    </message>
    <message>
        <source>--language takes one of: %1.</source>
        <translation>يقبل الخيار ‎--language إحدى القيم: %1.</translation>
    </message>
    <message>
        <source>--size takes a width and a height in pixels, e.g. 1440x900.</source>
        <translation>يقبل الخيار ‎--size العرض والارتفاع بالبكسل، مثل 1440x900.</translation>
    </message>
    <message>
        <source>--screenshot needs a film.</source>
        <translation>يحتاج الخيار ‎--screenshot إلى صورة أشعة.</translation>
    </message>
    <message>
        <source>How films are read: second-reader (the model&apos;s opinion is sealed until you have committed your own), concurrent, or teaching (nothing says whose film it is).</source>
        <translation>كيفية قراءة صور الأشعة: second-reader (رأي النموذج محجوب إلى أن يعتمد القارئ قراءته) أو concurrent أو teaching (لا يُذكر صاحب الصورة).</translation>
    </message>
    <message>
        <source>For a room where people come and go: the whole screen, nothing that opens or writes a file, nothing kept, and back to the films it was started with after so many minutes without a touch.</source>
        <translation>لغرفة يتناوب عليها الناس: ملء الشاشة، ولا شيء يفتح ملفًا أو يكتبه، ولا شيء يُحفظ، والعودة إلى الصور التي بدأ بها بعد هذا العدد من الدقائق بلا لمس.</translation>
    </message>
    <message>
        <source>masked: nothing in the window or in PDFs says whose film it is, and nothing can change that.</source>
        <translation>القيمة masked: لا شيء في النافذة أو في ملفات PDF يذكر صاحب الصورة، ولا شيء يمكنه تغيير ذلك.</translation>
    </message>
    <message>
        <source>Opens a window of its own, where otherwise the one that is open would take the films.</source>
        <translation>فتح نافذة مستقلة، وبدونه تستقبل النافذة المفتوحة صور الأشعة.</translation>
    </message>
    <message>
        <source>Says after how many milliseconds the window was drawn, and quits.</source>
        <translation>ذكر عدد الميلي ثواني حتى رُسمت النافذة، ثم الإنهاء.</translation>
    </message>
    <message>
        <source>--mode takes second-reader, concurrent or teaching.</source>
        <translation>يقبل الخيار ‎--mode القيم second-reader أو concurrent أو teaching.</translation>
    </message>
    <message>
        <source>--kiosk takes a number of minutes from 1 to %1.</source>
        <translation>يقبل الخيار ‎--kiosk عدد دقائق من 1 إلى %1.</translation>
    </message>
    <message>
        <source>--identity takes: masked.</source>
        <translation>يقبل الخيار ‎--identity القيمة masked.</translation>
    </message>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>لا متسع للملفات المؤقتة.</translation>
    </message>
    <message>
        <source>How the window looks: dark, light, high-contrast, or system.</source>
        <translation>مظهر النافذة: dark (داكن) أو light (فاتح) أو high-contrast (تباين عالٍ) أو system (كالنظام).</translation>
    </message>
    <message>
        <source>--theme takes dark, light, high-contrast or system.</source>
        <translation>يقبل ‎--theme القيم dark أو light أو high-contrast أو system.</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>%1, %2</source>
        <comment>length, plane</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>detector</source>
        <translation>الكاشف</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>معايَر</translation>
    </message>
    <message>
        <source>unknown plane</source>
        <translation>مستوى غير معروف</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>الزاوية</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <translation>زاوية Cobb</translation>
    </message>
    <message>
        <source>Polyline</source>
        <translation>خط منكسر</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>مستطيل</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>قطع ناقص</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>محيط يدوي</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>النسبة القلبية الصدرية</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>سهم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Known length</source>
        <translation>طول معلوم</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 مم</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 بكسل</translation>
    </message>
    <message>
        <source>%1 mm²</source>
        <translation>%1 مم²</translation>
    </message>
    <message>
        <source>%1 px²</source>
        <translation>%1 بكسل²</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>Cobb %1</source>
        <translation>زاوية Cobb ‎%1</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>المساحة %1</translation>
    </message>
    <message>
        <source>Mean %1, SD %2</source>
        <translation>المتوسط ‎%1، الانحراف المعياري %2</translation>
    </message>
    <message>
        <source>Values %1 to %2</source>
        <translation>القيم من ‎%1 إلى ‎%2</translation>
    </message>
    <message>
        <source>CTR %1</source>
        <translation>النسبة القلبية الصدرية %1</translation>
    </message>
    <message>
        <source>Heart %1 + %2 = %3</source>
        <translation>القلب ‎%1 + %2 = %3</translation>
    </message>
    <message>
        <source>Thorax %1</source>
        <translation>الصدر %1</translation>
    </message>
    <message>
        <source>%1, known</source>
        <translation>%1، معلوم</translation>
    </message>
    <message>
        <source>1 of 5: Draw the midline along the spinous processes, from top to bottom.</source>
        <translation>1 من 5: يُرسم خط الوسط على امتداد النواتئ الشوكية، من أعلى إلى أسفل.</translation>
    </message>
    <message>
        <source>1 of 5: Now the midline&apos;s lower end.</source>
        <translation>1 من 5: يُحدَّد الآن الطرف السفلي لخط الوسط.</translation>
    </message>
    <message>
        <source>2 of 5: Click the heart&apos;s right border where it is farthest from the midline.</source>
        <translation>2 من 5: نقر حد القلب الأيمن عند أبعد نقطة عن خط الوسط.</translation>
    </message>
    <message>
        <source>3 of 5: Click the heart&apos;s left border where it is farthest from the midline.</source>
        <translation>3 من 5: نقر حد القلب الأيسر عند أبعد نقطة عن خط الوسط.</translation>
    </message>
    <message>
        <source>4 of 5: Click the inner edge of the right ribs where the thorax is widest.</source>
        <translation>4 من 5: نقر الحافة الداخلية للأضلاع اليمنى حيث الصدر أعرض ما يكون.</translation>
    </message>
    <message>
        <source>5 of 5: Click the inner edge of the left ribs where the thorax is widest.</source>
        <translation>5 من 5: نقر الحافة الداخلية للأضلاع اليسرى حيث الصدر أعرض ما يكون.</translation>
    </message>
    <message>
        <source>AP view: the heart is magnified, and the ratio comes out larger than on a PA view.</source>
        <translation>مسقط AP: القلب فيه مكبّر، والنسبة تخرج أكبر منها في مسقط PA.</translation>
    </message>
    <message>
        <source>The film does not say its view. On an AP view the heart is magnified, and the ratio comes out larger than on a PA view.</source>
        <translation>لا تذكر صورة الأشعة مسقطها. وفي مسقط AP يكون القلب مكبّرًا، والنسبة تخرج أكبر منها في مسقط PA.</translation>
    </message>
    <message>
        <source>The ratio is defined for PA views; this film says %1.</source>
        <translation>النسبة معرّفة لمسقط PA؛ وصورة الأشعة هذه تذكر %1.</translation>
    </message>
    <message>
        <source>The film does not say the patient&apos;s age. The limit of %1 is for adults; in children larger ratios are normal, in infants up to about %2.</source>
        <translation>لا تذكر صورة الأشعة عمر المريض. والحد %1 للبالغين؛ أما لدى الأطفال فالنسب الأكبر طبيعية، ولدى الرضّع حتى نحو %2.</translation>
    </message>
    <message>
        <source>The limit of %1 is for adults; in infants ratios up to about %2 are normal.</source>
        <translation>الحد %1 للبالغين؛ أما لدى الرضّع فالنسب حتى نحو %2 طبيعية.</translation>
    </message>
    <message>
        <source>The limit of %1 is for adults; in children larger ratios can be normal.</source>
        <translation>الحد %1 للبالغين؛ أما لدى الأطفال فقد تكون النسب الأكبر طبيعية.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>%1 (95 % interval %2 to %3)</source>
        <translation>%1 (فاصل 95% من %2 إلى %3)</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>معد لأجل</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>الأعمار</translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>%1 إلى %2 سنة</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>المساقط</translation>
    </message>
    <message>
        <source>Modalities</source>
        <translation>طرائق التصوير</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>يرى</translation>
    </message>
    <message>
        <source>%1 x %2 px</source>
        <translation>%1 x %2 بكسل</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>تعلم من</translation>
    </message>
    <message>
        <source>Training films</source>
        <translation>صور التدريب</translation>
    </message>
    <message>
        <source>%1 of %2 patients</source>
        <translation>%1 من %2 مريضا</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>as if %1 % of all films were %2: where they are rarer, it is less</source>
        <translation>كأن %1 % من كل الصور %2: حيث تكون أندر يكون أقل</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>ما الذي قيس</translation>
    </message>
    <message>
        <source>films</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>النوعية</translation>
    </message>
    <message>
        <source>ECE</source>
        <translation>ECE</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (‎%2)</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>validation, changed</source>
        <translation>التحقق، مغيرا</translation>
    </message>
    <message>
        <source>without %1 in training</source>
        <translation>دون %1 في التدريب</translation>
    </message>
    <message>
        <source>Validation: films of patients that training never saw, from the same hospital; changed: these as they are and under draws of the training&apos;s augmentation. Expect less elsewhere.</source>
        <translation>التحقق: صور مرضى لم يرهم التدريب قط، من المستشفى نفسه؛ مغيرا: هذه كما هي وتحت سحوبات تعزيز التدريب. توقع أقل في غيره.</translation>
    </message>
    <message>
        <source>Operating points</source>
        <translation>نقاط التشغيل</translation>
    </message>
    <message>
        <source>name</source>
        <translation>تسمية</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>العتبة</translation>
    </message>
    <message>
        <source>films behind it</source>
        <translation>الصور وراءها</translation>
    </message>
    <message>
        <source>Known failures</source>
        <translation>إخفاقات معروفة</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Risk and coverage</source>
        <translation>المخاطرة والتغطية</translation>
    </message>
    <message>
        <source>share of films answered, the surest first</source>
        <translation>حصة الصور المجاب عنها، الأوثق أولا</translation>
    </message>
    <message>
        <source>accuracy on these</source>
        <translation>الدقة عليها</translation>
    </message>
    <message>
        <source>Under change: %1</source>
        <translation>تحت التغيير: %1</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>عن النموذج</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1، الإصدار %2</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Local calibration</source>
        <translation>المعايرة المحلية</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
</context>
<context>
    <name>MouseButtons</name>
    <message>
        <source>Two buttons would do the same.</source>
        <translation>سيؤدي زران الوظيفة نفسها.</translation>
    </message>
    <message>
        <source>No button would use the tool: nothing could be drawn or chosen on the film.</source>
        <translation>لن يستخدم أي زر الأداة: فلا يمكن رسم شيء على الصورة أو اختياره.</translation>
    </message>
    <message>
        <source>Use the chosen tool</source>
        <translation>استخدام الأداة المختارة</translation>
    </message>
    <message>
        <source>Brightness (up and down), contrast (left and right)</source>
        <translation>السطوع (أعلى وأسفل)، التباين (يسار ويمين)</translation>
    </message>
    <message>
        <source>Move the film</source>
        <translation>تحريك الصورة</translation>
    </message>
    <message>
        <source>Zoom (up and down)</source>
        <translation>التكبير والتصغير (أعلى وأسفل)</translation>
    </message>
</context>
<context>
    <name>PackComparison</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (من %2 إلى %3)</translation>
    </message>
    <message>
        <source>%1: %2 %3 (%4)</source>
        <translation>%1: %2 %3 (%4)</translation>
    </message>
    <message>
        <source>Figures on the same films</source>
        <translation>الأرقام على الصور نفسها</translation>
    </message>
    <message>
        <source>model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>النوعية</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>ECE</source>
        <translation>ECE</translation>
    </message>
    <message>
        <source>films/s</source>
        <translation>صورة/ث</translation>
    </message>
    <message>
        <source>Each at its own operating point, the gate not asked. Intervals of 95 % over films drawn again by patient.</source>
        <translation>كل عند نقطة تشغيله، دون سؤال البوابة. فواصل 95 % على صور أعيد سحبها حسب المريض.</translation>
    </message>
    <message>
        <source>Less the first model</source>
        <translation>ناقص النموذج الأول</translation>
    </message>
    <message>
        <source>only the first right</source>
        <translation>الأول وحده مصيب</translation>
    </message>
    <message>
        <source>only this right</source>
        <translation>هذا وحده مصيب</translation>
    </message>
    <message>
        <source>Paired: both models on the same films drawn again by patient. An interval that holds 0 does not tell them apart.</source>
        <translation>مقترنة: النموذجان على الصور نفسها التي أعيد سحبها حسب المريض. الفاصل الذي يحوي 0 لا يميز بينهما.</translation>
    </message>
    <message>
        <source>Films on which they differ: %1 of %2</source>
        <translation>صور يختلفان فيها: %1 من %2</translation>
    </message>
    <message>
        <source>film</source>
        <translation>صورة أشعة</translation>
    </message>
    <message>
        <source>label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>F1 of each class</source>
        <translation>F1 لكل صنف</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>منحنى ROC</translation>
    </message>
    <message>
        <source>1 − specificity</source>
        <translation>1 − النوعية</translation>
    </message>
    <message>
        <source>Models side by side</source>
        <translation>نماذج جنبا إلى جنب</translation>
    </message>
    <message>
        <source>Films that all answered</source>
        <translation>صور أجابت عنها كلها</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروكة</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>النموذج %1</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>غير معرّف</translation>
    </message>
</context>
<context>
    <name>PixelSpacing</name>
    <message>
        <source>The film does not say in which plane its spacing holds, so lengths are given in pixels.</source>
        <translation>لا تذكر صورة الأشعة المستوى الذي يصح فيه تباعد بكسلاتها، فالأطوال بالبكسل.</translation>
    </message>
    <message>
        <source>The spacing was corrected in a way the film does not explain, so lengths are given in pixels.</source>
        <translation>صُحّح تباعد البكسلات بطريقة لا تشرحها صورة الأشعة، فالأطوال بالبكسل.</translation>
    </message>
    <message>
        <source>Lengths hold at the detector; what lies nearer the tube looks larger than it is.</source>
        <translation>الأطوال صحيحة عند الكاشف؛ وما كان أقرب إلى الأنبوب يبدو أكبر من حقيقته.</translation>
    </message>
    <message>
        <source>Lengths are corrected by the film&apos;s estimated magnification of %1 and hold near the middle of the patient.</source>
        <translation>الأطوال مصححة وفق التكبير المقدّر للصورة البالغ %1، وتصح قرب منتصف جسم المريض.</translation>
    </message>
    <message>
        <source>Lengths are corrected for the geometry of the exposure and hold near the central ray, at a depth in the patient that the film does not say.</source>
        <translation>الأطوال مصححة وفق هندسة التعريض، وتصح قرب الشعاع المركزي، عند عمق في جسم المريض لا تذكره صورة الأشعة.</translation>
    </message>
    <message>
        <source>Lengths are calibrated with an object of known size and hold at its depth, near the central ray.</source>
        <translation>الأطوال معايرة بجسم معلوم الحجم، وتصح عند عمقه قرب الشعاع المركزي.</translation>
    </message>
    <message>
        <source>Lengths are calibrated for the object in the centre of the beam.</source>
        <translation>الأطوال معايرة للجسم الواقع في مركز الحزمة.</translation>
    </message>
    <message>
        <source>Lengths hold within the patient.</source>
        <translation>الأطوال صحيحة داخل جسم المريض.</translation>
    </message>
    <message>
        <source>The spacing is that of the sheet which was scanned, and a sheet may be a reduced print, so lengths are given in pixels.</source>
        <translation>تباعد البكسلات هو تباعد اللوح الممسوح ضوئيًا، وقد يكون اللوح طبعة مصغرة، فالأطوال بالبكسل.</translation>
    </message>
    <message>
        <source>Lengths hold at the depth of the line that you calibrated with.</source>
        <translation>الأطوال صحيحة عند عمق الخط الذي عاير به المستخدم.</translation>
    </message>
</context>
<context>
    <name>PriorText</name>
    <message>
        <source>at an unknown date</source>
        <translation>بتاريخ غير معروف</translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation>في اليوم نفسه</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>قبلها بيوم</translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <translation>
            <numerusform>%n يوم قبلها</numerusform>
            <numerusform>يوم واحد قبلها</numerusform>
            <numerusform>يومان قبلها</numerusform>
            <numerusform>%n أيام قبلها</numerusform>
            <numerusform>%n يومًا قبلها</numerusform>
            <numerusform>%n يوم قبلها</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day after</source>
        <translation>بعدها بيوم</translation>
    </message>
    <message numerus="yes">
        <source>%n days after</source>
        <translation>
            <numerusform>%n يوم بعدها</numerusform>
            <numerusform>يوم واحد بعدها</numerusform>
            <numerusform>يومان بعدها</numerusform>
            <numerusform>%n أيام بعدها</numerusform>
            <numerusform>%n يومًا بعدها</numerusform>
            <numerusform>%n يوم بعدها</numerusform>
        </translation>
    </message>
    <message>
        <source>1 week before</source>
        <translation>قبلها بأسبوع</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks before</source>
        <translation>
            <numerusform>%n أسبوع قبلها</numerusform>
            <numerusform>أسبوع واحد قبلها</numerusform>
            <numerusform>أسبوعان قبلها</numerusform>
            <numerusform>%n أسابيع قبلها</numerusform>
            <numerusform>%n أسبوعًا قبلها</numerusform>
            <numerusform>%n أسبوع قبلها</numerusform>
        </translation>
    </message>
    <message>
        <source>1 week after</source>
        <translation>بعدها بأسبوع</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks after</source>
        <translation>
            <numerusform>%n أسبوع بعدها</numerusform>
            <numerusform>أسبوع واحد بعدها</numerusform>
            <numerusform>أسبوعان بعدها</numerusform>
            <numerusform>%n أسابيع بعدها</numerusform>
            <numerusform>%n أسبوعًا بعدها</numerusform>
            <numerusform>%n أسبوع بعدها</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month before</source>
        <translation>قبلها بشهر</translation>
    </message>
    <message numerus="yes">
        <source>%n months before</source>
        <translation>
            <numerusform>%n شهر قبلها</numerusform>
            <numerusform>شهر واحد قبلها</numerusform>
            <numerusform>شهران قبلها</numerusform>
            <numerusform>%n أشهر قبلها</numerusform>
            <numerusform>%n شهرًا قبلها</numerusform>
            <numerusform>%n شهر قبلها</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month after</source>
        <translation>بعدها بشهر</translation>
    </message>
    <message numerus="yes">
        <source>%n months after</source>
        <translation>
            <numerusform>%n شهر بعدها</numerusform>
            <numerusform>شهر واحد بعدها</numerusform>
            <numerusform>شهران بعدها</numerusform>
            <numerusform>%n أشهر بعدها</numerusform>
            <numerusform>%n شهرًا بعدها</numerusform>
            <numerusform>%n شهر بعدها</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year before</source>
        <translation>قبلها بسنة</translation>
    </message>
    <message numerus="yes">
        <source>%n years before</source>
        <translation>
            <numerusform>%n سنة قبلها</numerusform>
            <numerusform>سنة واحدة قبلها</numerusform>
            <numerusform>سنتان قبلها</numerusform>
            <numerusform>%n سنوات قبلها</numerusform>
            <numerusform>%n سنة قبلها</numerusform>
            <numerusform>%n سنة قبلها</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year after</source>
        <translation>بعدها بسنة</translation>
    </message>
    <message numerus="yes">
        <source>%n years after</source>
        <translation>
            <numerusform>%n سنة بعدها</numerusform>
            <numerusform>سنة واحدة بعدها</numerusform>
            <numerusform>سنتان بعدها</numerusform>
            <numerusform>%n سنوات بعدها</numerusform>
            <numerusform>%n سنة بعدها</numerusform>
            <numerusform>%n سنة بعدها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Randomisation</name>
    <message>
        <source>The map changes when the network&apos;s weights are shuffled (rank correlation %1): it shows what this network has learned.</source>
        <translation>تتغير الخريطة عند خلط أوزان الشبكة (ارتباط الرتب %1): فهي تبيّن ما تعلّمته هذه الشبكة.</translation>
    </message>
    <message>
        <source>The map does not change when the network&apos;s weights are shuffled (rank correlation %1): it shows the film more than what the network has learned.</source>
        <translation>لا تتغير الخريطة عند خلط أوزان الشبكة (ارتباط الرتب %1): فهي تبيّن الصورة أكثر مما تعلّمته الشبكة.</translation>
    </message>
</context>
<context>
    <name>ReaderStudy</name>
    <message>
        <source>Film %1 is not there.</source>
        <translation>صورة الأشعة %1 غير موجودة.</translation>
    </message>
    <message>
        <source>Film %1 is not the one that the protocol names: its file has changed.</source>
        <translation>صورة الأشعة %1 ليست التي يسميها البروتوكول: لقد تغيّر ملفها.</translation>
    </message>
    <message>
        <source>Film %1 cannot be read.</source>
        <translation>تعذّرت قراءة صورة الأشعة %1.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>This is not a diagnosis. It is for education and for review by qualified persons; the model was trained on films of children of 1 to 5 years from one hospital.</source>
        <translation>ليس هذا تشخيصًا، بل للتعليم وللمراجعة من ذوي الاختصاص؛ وقد دُرّب النموذج على صور أشعة لأطفال من سنة إلى 5 سنوات من مستشفى واحد.</translation>
    </message>
</context>
<context>
    <name>Reads</name>
    <message>
        <source>The map follows the model closely here.</source>
        <translation>تتبع الخريطة النموذج هنا عن كثب.</translation>
    </message>
    <message>
        <source>The map is unstable. %1</source>
        <translation>الخريطة غير مستقرة. %1</translation>
    </message>
    <message>
        <source>The map should not be relied on. %1</source>
        <translation>لا ينبغي الاعتماد على الخريطة. %1</translation>
    </message>
    <message>
        <source>Your read and the model&apos;s opinion agree: %1.</source>
        <translation>تتفق قراءة القارئ ورأي النموذج: %1.</translation>
    </message>
    <message>
        <source>Your read and the model&apos;s opinion differ: yours %1, the model&apos;s %2. Either may be right.</source>
        <translation>تختلف قراءة القارئ ورأي النموذج: قراءته %1، ورأي النموذج %2. وقد يصيب أي منهما.</translation>
    </message>
    <message>
        <source>Your read: %1. The model is not sure: its interval spans the operating point.</source>
        <translation>قراءة القارئ: %1. النموذج غير متأكد: فاصله يشمل نقطة التشغيل.</translation>
    </message>
    <message>
        <source>You are uncertain; the model&apos;s opinion is %1.</source>
        <translation>القارئ غير متأكد؛ رأي النموذج %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (‎%2)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>First read</source>
        <translation>قراءة أولى</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>للمناقشة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>طبيعي</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>التهاب رئوي</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>قارئ ثانٍ</translation>
    </message>
    <message>
        <source>Concurrent</source>
        <translation>متزامن</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>تعليمي</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>تخمين</translation>
    </message>
    <message>
        <source>rather unsure</source>
        <translation>أقرب إلى الشك</translation>
    </message>
    <message>
        <source>half sure</source>
        <translation>بين الشك واليقين</translation>
    </message>
    <message>
        <source>rather sure</source>
        <translation>أقرب إلى اليقين</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>متأكد</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>على يقين</translation>
    </message>
    <message>
        <source>%1, %2 % (%3)</source>
        <translation>%1، %2% (%3)</translation>
    </message>
    <message>
        <source>Opinion shown</source>
        <translation>عُرض الرأي</translation>
    </message>
    <message>
        <source>Second read</source>
        <translation>قراءة ثانية</translation>
    </message>
    <message>
        <source>Amended read</source>
        <translation>قراءة معدّلة</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>المناقشة</translation>
    </message>
    <message>
        <source>Reference label shown</source>
        <translation>عُرض التصنيف المرجعي</translation>
    </message>
    <message>
        <source>map stable</source>
        <translation>الخريطة مستقرة</translation>
    </message>
    <message>
        <source>map unstable</source>
        <translation>الخريطة غير مستقرة</translation>
    </message>
    <message>
        <source>map not to be trusted</source>
        <translation>الخريطة لا يُوثَق بها</translation>
    </message>
    <message>
        <source>%1: probability of %2 %3 (%4 to %5), operating point %6</source>
        <translation>‏%1: احتمال %2 %3 (من %4 إلى %5)، نقطة التشغيل %6</translation>
    </message>
    <message>
        <source>%1: probability of %2 %3, operating point %4</source>
        <translation>‏%1: احتمال %2 %3، نقطة التشغيل %4</translation>
    </message>
    <message>
        <source>none: the film was refused</source>
        <translation>لا رأي: صورة الأشعة مرفوضة</translation>
    </message>
    <message>
        <source>none: the model failed</source>
        <translation>لا رأي: فشل النموذج</translation>
    </message>
    <message>
        <source>model %1 %2</source>
        <translation>النموذج %1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>to be discussed</source>
        <translation>للمناقشة</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>لم تعد لازمة</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>Above the operating point</source>
        <translation>فوق نقطة التشغيل</translation>
    </message>
    <message>
        <source>Below the operating point</source>
        <translation>تحت نقطة التشغيل</translation>
    </message>
    <message>
        <source>What drove the model most, by the numbers on the map: %1, in points for or against %2.</source>
        <translation>أكثر ما وجّه النموذج، بحسب الأرقام على الخريطة: %1، بالنقاط المئوية لصالح %2 أو ضدها.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>The audit trail is whole: %1 rows, none altered, missing or put in.</source>
        <translation>سجل التدقيق سليم: %1 صفوف، لم يُغيَّر منها شيء ولم يُفقد ولم يُدسّ.</translation>
    </message>
    <message>
        <source>Row %1 of the audit trail was altered.</source>
        <translation>غُيِّر الصف %1 من سجل التدقيق.</translation>
    </message>
    <message>
        <source>Row %1 of the audit trail is missing.</source>
        <translation>الصف %1 من سجل التدقيق مفقود.</translation>
    </message>
    <message>
        <source>Row %1 was put into the audit trail afterwards.</source>
        <translation>أُدخل الصف %1 في سجل التدقيق لاحقًا.</translation>
    </message>
    <message>
        <source>The end of the audit trail was cut off: the rows from %1 on are missing.</source>
        <translation>قُطعت نهاية سجل التدقيق: الصفوف ابتداءً من %1 مفقودة.</translation>
    </message>
    <message>
        <source>The audit trail was computed anew: up to row %1 it is not the one that was written here.</source>
        <translation>أُعيد حساب سجل التدقيق: حتى الصف %1 ليس هو السجل الذي كُتب هنا.</translation>
    </message>
    <message>
        <source>The file that says how far the audit trail went is missing, so nobody can tell whether its end was cut off.</source>
        <translation>الملف الذي يبيّن إلى أين وصل سجل التدقيق مفقود، فلا يمكن معرفة ما إذا قُطعت نهايته.</translation>
    </message>
    <message>
        <source>The file that says how far the audit trail went was altered, or its key was.</source>
        <translation>غُيِّر الملف الذي يبيّن إلى أين وصل سجل التدقيق، أو غُيِّر مفتاحه.</translation>
    </message>
    <message>
        <source>What row %1 of the audit trail is about was altered.</source>
        <translation>غُيِّر ما يتحدث عنه الصف %1 من سجل التدقيق.</translation>
    </message>
    <message>
        <source>What row %1 of the audit trail is about is missing.</source>
        <translation>ما يتحدث عنه الصف %1 من سجل التدقيق مفقود.</translation>
    </message>
    <message>
        <source>The record holds something that the audit trail knows nothing of.</source>
        <translation>يحتوي سجل القراءات على شيء لا يعرف عنه سجل التدقيق.</translation>
    </message>
    <message>
        <source>Another program is using the record of reads. What you commit is kept on this computer and sent as soon as the record is free.</source>
        <translation>برنامج آخر يستخدم سجل القراءات. يُحفظ ما تسجّله على هذا الحاسوب ويُرسل حالما يتحرر السجل.</translation>
    </message>
    <message>
        <source>The disk with the record of reads is full. Make room; what could not be recorded is kept and sent later.</source>
        <translation>القرص الذي عليه سجل القراءات ممتلئ. أفسح مكانًا؛ ما تعذّر تسجيله محفوظ ويُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>The record of reads cannot be written to. Ask for permission for its folder; what you commit is kept on this computer until then.</source>
        <translation>لا يمكن الكتابة في سجل القراءات. اطلب إذنًا لمجلده؛ يُحفظ ما تسجّله على هذا الحاسوب حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The record of reads is damaged. It is left as it is; restore a backup.</source>
        <translation>سجل القراءات تالف. يُترك كما هو؛ استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The record of reads cannot be reached. What you commit is kept on this computer and sent when it can be.</source>
        <translation>لا يمكن الوصول إلى سجل القراءات. يُحفظ ما تسجّله على هذا الحاسوب ويُرسل متى أمكن.</translation>
    </message>
    <message>
        <source>The server with the record of reads does not let you in. Ask whoever looks after it; what you commit is kept on this computer until then.</source>
        <translation>لا يسمح لك الخادم الذي عليه سجل القراءات بالدخول. اسأل من يديره؛ يُحفظ ما تسجّله على هذا الحاسوب حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The record of reads was written by a later version of Lucency. Install that version; what you commit is kept on this computer until then.</source>
        <translation>كُتب سجل القراءات بإصدار أحدث من Lucency. ثبّت ذلك الإصدار؛ يُحفظ ما تسجّله على هذا الحاسوب حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The record of reads could not be used. What you commit is kept on this computer and sent later.</source>
        <translation>تعذّر استخدام سجل القراءات. يُحفظ ما تسجّله على هذا الحاسوب ويُرسل لاحقًا.</translation>
    </message>
</context>
<context>
    <name>RegionEdit</name>
    <message>
        <source>Choose another region.</source>
        <translation>تُختار منطقة أخرى.</translation>
    </message>
    <message>
        <source>Only regions that touch can be merged.</source>
        <translation>لا يمكن دمج إلا المناطق المتلامسة.</translation>
    </message>
    <message>
        <source>The region stays whole: draw right across it, from edge to edge.</source>
        <translation>تبقى المنطقة كما هي: يُرسم الخط عبرها من حافة إلى حافة.</translation>
    </message>
    <message>
        <source>The outline holds nothing of the film.</source>
        <translation>لا يضم المحيط شيئًا من الصورة.</translation>
    </message>
    <message>
        <source>There would be more than %1 regions: merge some first.</source>
        <translation>سيتجاوز عدد المناطق %1: يُدمج بعضها أولًا.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>operating point %1</source>
        <translation>نقطة التشغيل %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>فاصل 95%</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>الإشارة</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>مستقرة</translation>
    </message>
    <message>
        <source>not stable</source>
        <translation>غير مستقرة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>العينات</translation>
    </message>
    <message>
        <source>relative change of the weights at each doubling</source>
        <translation>التغير النسبي للأوزان عند كل مضاعفة</translation>
    </message>
    <message>
        <source>Regions that moved the model most, for and against %1</source>
        <translation>المناطق الأكثر تأثيرًا في النموذج، لصالح %1 وضدها</translation>
    </message>
    <message>
        <source>Each number marks a region of the film. The model was asked again and again with regions hidden (%1); a region&apos;s weight says how far showing it moves the probability of %2, in points (hundredths).</source>
        <translation>كل رقم يعلّم منطقة من صورة الأشعة. سُئل النموذج مرارًا والمناطق مخفية (%1)؛ ووزن المنطقة مقدار ما يحرّك إظهارُها احتمال %2، بالنقاط المئوية (أجزاء من مئة).</translation>
    </message>
    <message>
        <source>The map shows what the model used. It says nothing about the patient, and a region that is marked is not thereby abnormal.</source>
        <translation>تبيّن الخريطة ما استخدمه النموذج. ولا تقول شيئًا عن المريض، وليست المنطقة المعلَّمة شاذة لمجرد تعليمها.</translation>
    </message>
    <message>
        <source>The sign of a weight is stable where its 95 % interval does not hold zero; other regions are hatched.</source>
        <translation>إشارة الوزن مستقرة حين لا يشمل فاصل 95% الخاص به الصفر؛ والمناطق الأخرى مظللة بخطوط.</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>لصالح %1</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>ضد %1</translation>
    </message>
    <message>
        <source>How the map settled</source>
        <translation>كيفية استقرار الخريطة</translation>
    </message>
    <message>
        <source>Sampling ended when the weights had settled.</source>
        <translation>انتهى سحب العينات حين استقرت الأوزان.</translation>
    </message>
    <message>
        <source>Sampling ended at its limit before the weights had settled.</source>
        <translation>انتهى سحب العينات عند حده قبل أن تستقر الأوزان.</translation>
    </message>
    <message>
        <source>R² %1</source>
        <translation>‏R² %1</translation>
    </message>
    <message>
        <source>R² %1, adjusted R² %2</source>
        <translation>‏R² %1، R² المعدّل %2</translation>
    </message>
    <message>
        <source>detector plane</source>
        <translation>مستوى الكاشف</translation>
    </message>
    <message>
        <source>patient plane</source>
        <translation>مستوى المريض</translation>
    </message>
    <message>
        <source>calibrated by the user</source>
        <translation>معايرة المستخدم</translation>
    </message>
    <message>
        <source>unknown plane</source>
        <translation>مستوى غير معروف</translation>
    </message>
    <message>
        <source>The map is stable.</source>
        <translation>الخريطة مستقرة.</translation>
    </message>
    <message>
        <source>The map is unstable.</source>
        <translation>الخريطة غير مستقرة.</translation>
    </message>
    <message>
        <source>Do not trust this map.</source>
        <translation>لا يُوثَق بهذه الخريطة.</translation>
    </message>
    <message>
        <source>No opinion: the film was refused.</source>
        <translation>لا رأي: صورة الأشعة مرفوضة.</translation>
    </message>
    <message>
        <source>The model was not made for a film of this kind, so no opinion is given. The reasons stand below.</source>
        <translation>لم يُعَدّ النموذج لصورة أشعة من هذا النوع، فلا رأي. والأسباب مذكورة أدناه.</translation>
    </message>
    <message>
        <source>Probability of %1: %2</source>
        <translation>احتمال %1: %2</translation>
    </message>
    <message>
        <source> (95 % interval %1 to %2)</source>
        <translation> (فاصل 95% من %1 إلى %2)</translation>
    </message>
    <message>
        <source>. Operating point %1</source>
        <translation>. نقطة التشغيل %1</translation>
    </message>
    <message>
        <source>, chosen on %1 validation films</source>
        <translation>، اختيرت على صور تحقق عددها %1</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>تجاوز</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>صورة الأشعة</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>فُحصت</translation>
    </message>
    <message>
        <source>No reason was found to doubt that the film is of the kind the model was made for.</source>
        <translation>لم يوجد سبب للشك في أن صورة الأشعة من النوع الذي أُعدّ له النموذج.</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>معدّلة يدويًا</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>من ملف</translation>
    </message>
    <message>
        <source>%1, at most %2, compactness %3</source>
        <translation>‏%1، بحد أقصى %2، التراص %3</translation>
    </message>
    <message>
        <source>Chest film: second reading</source>
        <translation>صورة أشعة للصدر: قراءة ثانية</translation>
    </message>
    <message>
        <source>identity left out</source>
        <translation>الهوية محذوفة</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>رقم المريض</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>تاريخ الدراسة</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>رقم الطلب (Accession)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Film with the map of what moved the model, %1</source>
        <translation>صورة الأشعة مع خريطة ما أثّر في النموذج، %1</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 سم</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 مم</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 بكسل</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>صورة الأشعة</translation>
    </message>
    <message>
        <source>The model and the map</source>
        <translation>النموذج والخريطة</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 × %2 mm, %3</source>
        <translation>‎%1 × %2 مم، %3</translation>
    </message>
    <message>
        <source>W %1 C %2</source>
        <translation>W %1 C %2</translation>
    </message>
    <message>
        <source>, inverted</source>
        <translation>، معكوسة التدرج</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 سنة</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الأبعاد</translation>
    </message>
    <message>
        <source>%1 × %2 px, %3 bits, %4</source>
        <translation>‎%1 × %2 بكسل، %3 بت، %4</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>نمط التصوير</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>الجزء المصوَّر</translation>
    </message>
    <message>
        <source>View</source>
        <translation>المسقط</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>صُوّرت بجهاز</translation>
    </message>
    <message>
        <source>Pixel spacing</source>
        <translation>تباعد البكسلات</translation>
    </message>
    <message>
        <source>Shown with</source>
        <translation>نافذة العرض</translation>
    </message>
    <message>
        <source>Pixels&apos; SHA-256</source>
        <translation>بصمة SHA-256 للبكسلات</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1، الإصدار %2</translation>
    </message>
    <message>
        <source>Model&apos;s SHA-256</source>
        <translation>بصمة SHA-256 للنموذج</translation>
    </message>
    <message>
        <source>Raw logit</source>
        <translation>قيمة logit الخام</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>التفسير</translation>
    </message>
    <message>
        <source>%1 for %2, %3 regions</source>
        <translation>‏%1 لتصنيف %2، المناطق %3</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>العينات</translation>
    </message>
    <message>
        <source>%1, %2 design</source>
        <translation>‏%1، تصميم %2</translation>
    </message>
    <message>
        <source>Hidden regions</source>
        <translation>المناطق المخفية</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>known</source>
        <translation>معلوم</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>بكسل</translation>
    </message>
    <message>
        <source>Lengths are not corrected for the magnification between patient and detector beyond what their plane says.</source>
        <translation>الأطوال غير مصححة للتكبير بين المريض والكاشف إلا بما يذكره مستواها.</translation>
    </message>
    <message>
        <source>The film&apos;s spacing is not known: lengths are in pixels.</source>
        <translation>تباعد بكسلات الصورة غير معروف: الأطوال بالبكسل.</translation>
    </message>
    <message>
        <source>Flagged as a key image.</source>
        <translation>معلَّمة صورةً مفتاحية.</translation>
    </message>
    <message>
        <source>Measures and notes</source>
        <translation>القياسات والملاحظات</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Read and opinion</source>
        <translation>القراءة والرأي</translation>
    </message>
    <message>
        <source>The reads</source>
        <translation>القراءات</translation>
    </message>
    <message>
        <source>Key image</source>
        <translation>صورة مفتاحية</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>The model&apos;s opinion: %1.</source>
        <translation>رأي النموذج: %1.</translation>
    </message>
    <message>
        <source>The model&apos;s opinion: %1. %2.</source>
        <translation>رأي النموذج: %1. %2.</translation>
    </message>
    <message>
        <source> The interval spans the operating point, where the model calls this film %1.</source>
        <translation> يمتد الفاصل على جانبي نقطة التشغيل، وعندها يسمّي النموذج هذه الصورة %1.</translation>
    </message>
    <message>
        <source>, by the local calibration %1 on %2 films</source>
        <translation>، وفق المعايرة المحلية %1 على %2 صورة</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>%1 pixels</source>
        <translation>%1 بكسل</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 سم</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 مم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>The map is too weak or too uncertain to tell how much of it lies outside the thorax.</source>
        <translation>الخريطة أضعف أو أقل يقينًا من أن يُعرف كم منها يقع خارج الصدر.</translation>
    </message>
    <message>
        <source>Where the thorax lies cannot be told surely enough on this film: how much of the map lies outside it is not judged.</source>
        <translation>لا يمكن تحديد موضع الصدر بيقين كافٍ في هذه الصورة: لا يُحكم على ما يقع من الخريطة خارجه.</translation>
    </message>
    <message>
        <source>%1 % of the map&apos;s evidence lies outside the thorax, in %2 % of the film.</source>
        <translation>%1% من أدلة الخريطة تقع خارج الصدر، في %2% من الصورة.</translation>
    </message>
    <message>
        <source>Possible shortcut: %1 % of the map&apos;s evidence lies outside the thorax (%2 % in the film&apos;s border, %3 % on letters and markers), mainly in the regions %4. The opinion may rest on something other than lungs and heart.</source>
        <translation>طريق مختصر محتمل: %1% من أدلة الخريطة تقع خارج الصدر (%2% في حافة الصورة، %3% على حروف وعلامات)، ومعظمها في المناطق %4. وقد يستند الرأي إلى شيء غير الرئتين والقلب.</translation>
    </message>
</context>
<context>
    <name>Stress</name>
    <message>
        <source>not defined</source>
        <translation>غير معرّف</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>النوعية</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>The worst along each axis</source>
        <translation>الأسوأ على كل محور</translation>
    </message>
    <message>
        <source>change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>to positive</source>
        <translation>إلى إيجابي</translation>
    </message>
    <message>
        <source>to negative</source>
        <translation>إلى سلبي</translation>
    </message>
    <message>
        <source>unfamiliar</source>
        <translation>غير مألوفة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>To positive and to negative: films whose answer crosses the operating point under the change. Unfamiliar: films that the gate would refuse by their distance to the training films.</source>
        <translation>إلى إيجابي وإلى سلبي: صور يعبر جوابها نقطة التشغيل تحت التغيير. غير مألوفة: صور كانت البوابة سترفضها لبعدها عن صور التدريب.</translation>
    </message>
    <message>
        <source>What changes of films do to the model</source>
        <translation>ما تفعله تغييرات الصور بالنموذج</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>صور الأشعة</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1، الإصدار %2</translation>
    </message>
    <message>
        <source>Model&apos;s SHA-256</source>
        <translation>بصمة SHA-256 للنموذج</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>نقطة التشغيل</translation>
    </message>
</context>
<context>
    <name>StudyList</name>
    <message>
        <source>1 film</source>
        <translation>صورة واحدة</translation>
    </message>
    <message>
        <source>%1 films</source>
        <translation>عدد الصور: %1</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>المجلد %1</translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation>المريض %1</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>الدراسة %1</translation>
    </message>
    <message>
        <source>Series %1</source>
        <translation>السلسلة %1</translation>
    </message>
    <message>
        <source>Film %1</source>
        <translation>الصورة %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذّر قراءتها</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>رقم %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>‎%1 × %2</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>الإطارات: %1</translation>
    </message>
    <message>
        <source>No film.</source>
        <translation>لا توجد صور أشعة.</translation>
    </message>
    <message>
        <source>The DICOMDIR is damaged, so its folder was searched instead.</source>
        <translation>ملف DICOMDIR تالف، فجرى البحث في مجلده بدلًا منه.</translation>
    </message>
    <message>
        <source>1 DICOM object without a picture is left out.</source>
        <translation>استُبعد عنصر DICOM واحد بلا صورة.</translation>
    </message>
    <message>
        <source>%1 DICOM objects without a picture are left out.</source>
        <translation>استُبعدت عناصر DICOM بلا صورة، وعددها %1.</translation>
    </message>
    <message>
        <source>1 file could not be read.</source>
        <translation>تعذّرت قراءة ملف واحد.</translation>
    </message>
    <message>
        <source>%1 files could not be read.</source>
        <translation>تعذّرت قراءة ملفات عددها %1.</translation>
    </message>
    <message>
        <source>1 file that the DICOMDIR names is missing.</source>
        <translation>ملف واحد يذكره DICOMDIR مفقود.</translation>
    </message>
    <message>
        <source>%1 files that the DICOMDIR names are missing.</source>
        <translation>ملفات يذكرها DICOMDIR مفقودة، وعددها %1.</translation>
    </message>
    <message>
        <source>1 file that the DICOMDIR names lies outside of its folder and was not opened.</source>
        <translation>ملف واحد يذكره DICOMDIR يقع خارج مجلده ولم يُفتح.</translation>
    </message>
    <message>
        <source>%1 files that the DICOMDIR names lie outside of its folder and were not opened.</source>
        <translation>ملفات يذكرها DICOMDIR تقع خارج مجلده ولم تُفتح، وعددها %1.</translation>
    </message>
</context>
<context>
    <name>WindowPreset</name>
    <message>
        <source>Full range</source>
        <translation>المدى الكامل</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translation>الرئتان</translation>
    </message>
    <message>
        <source>Mediastinum and spine</source>
        <translation>المنصف والعمود الفقري</translation>
    </message>
    <message>
        <source>Bones and lines</source>
        <translation>العظام والقساطر</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>كما فُتحت</translation>
    </message>
    <message>
        <source>As opened: %1</source>
        <translation>كما فُتحت: %1</translation>
    </message>
    <message>
        <source>Film&apos;s window %1</source>
        <translation>نافذة الصورة %1</translation>
    </message>
    <message>
        <source>Film&apos;s table %1</source>
        <translation>جدول الصورة %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائية</translation>
    </message>
    <message>
        <source>%1 to %2 % of the values</source>
        <translation>من %1 إلى %2% من القيم</translation>
    </message>
</context>
<context>
    <name>lucency::AgreementWindow</name>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Progress of counting</source>
        <translation>تقدم العد</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Rea&amp;ders</source>
        <translation>ال&amp;قراء</translation>
    </message>
    <message>
        <source>Choose whose reads are counted</source>
        <translation>اختيار من تُحسب قراءاته</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>القراء</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>المر&amp;جع</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>The column of the list that says what is right</source>
        <translation>عمود القائمة الذي يقول ما هو الصواب</translation>
    </message>
    <message>
        <source>Reads &amp;kept here</source>
        <translation>القراءات ال&amp;محفوظة هنا</translation>
    </message>
    <message>
        <source>Count the reads that are kept on this machine</source>
        <translation>حساب القراءات المحفوظة على هذا الجهاز</translation>
    </message>
    <message>
        <source>Open a &amp;list…</source>
        <translation>&amp;فتح قائمة…</translation>
    </message>
    <message>
        <source>Count the reads of a list that the record exported</source>
        <translation>حساب قراءات قائمة صدّرها السجل</translation>
    </message>
    <message>
        <source>Save &amp;CSV…</source>
        <translation>حفظ &amp;CSV…</translation>
    </message>
    <message>
        <source>Save the figures as a table, a row a figure</source>
        <translation>حفظ الأرقام جدولاً، صفاً لكل رقم</translation>
    </message>
    <message>
        <source>Save &amp;PDF…</source>
        <translation>حفظ &amp;PDF…</translation>
    </message>
    <message>
        <source>Save tables and charts as pages</source>
        <translation>حفظ الجداول والرسوم البيانية في صفحات</translation>
    </message>
    <message>
        <source>These reads could not be counted. %1</source>
        <translation>تعذّر حساب هذه القراءات. %1</translation>
    </message>
    <message>
        <source>Reads kept on this machine</source>
        <translation>القراءات المحفوظة على هذا الجهاز</translation>
    </message>
    <message>
        <source>Reads of a list</source>
        <translation>قراءات قائمة</translation>
    </message>
    <message>
        <source>Agree&amp;ment</source>
        <translation>الات&amp;فاق</translation>
    </message>
    <message>
        <source>Right and &amp;wrong</source>
        <translation>الصواب والخ&amp;طأ</translation>
    </message>
    <message>
        <source>Changed &amp;minds</source>
        <translation>آراء &amp;تغيّرت</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>ال&amp;وقت</translation>
    </message>
    <message>
        <source>These reads say nothing of that: it takes two answers to the same films, a reference, or a time.</source>
        <translation>لا تقول هذه القراءات شيئاً عن ذلك: يلزم جوابان لصور الأشعة نفسها أو مرجع أو وقت.</translation>
    </message>
    <message>
        <source>Reads left out because their films are not done, or have not been read by you in this mode: %1.</source>
        <translation>قراءات استُبعدت لأن صور أشعتها لم تكتمل أو لم تقرأها أنت في هذا الوضع: %1.</translation>
    </message>
    <message>
        <source>Open a list of reads</source>
        <translation>فتح قائمة قراءات</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>قوائم (*.csv)</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>Save CSV</source>
        <translation>حفظ CSV</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>اتفاق</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
</context>
<context>
    <name>lucency::Commands</name>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>ال&amp;مفاتيح والفأرة</translation>
    </message>
    <message>
        <source>Show what every key and mouse button does</source>
        <translation>إظهار وظيفة كل مفتاح وكل زر في الفأرة</translation>
    </message>
    <message>
        <source>&amp;About Lucency</source>
        <translation>&amp;حول Lucency</translation>
    </message>
    <message>
        <source>Show the program, the model, and their licences</source>
        <translation>إظهار معلومات البرنامج والنموذج وترخيصيهما</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open one or more films</source>
        <translation>فتح صورة أشعة واحدة أو أكثر</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>فتح م&amp;جلد…</translation>
    </message>
    <message>
        <source>Open the films of a folder and of all below it, or of a DICOMDIR</source>
        <translation>فتح صور الأشعة في مجلد وكل ما دونه، أو في DICOMDIR</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>فتح ال&amp;مثال</translation>
    </message>
    <message>
        <source>Open the synthetic film that comes with Lucency</source>
        <translation>فتح صورة الأشعة الاصطناعية المرفقة مع Lucency</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>م&amp;سح هذه القائمة</translation>
    </message>
    <message>
        <source>Forget which films were opened</source>
        <translation>حذف سجل الصور المفتوحة</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>ت&amp;صدير PDF…</translation>
    </message>
    <message>
        <source>Write the reading as an annotated PDF</source>
        <translation>كتابة القراءة في ملف PDF مشروح</translation>
    </message>
    <message>
        <source>Patient&apos;s &amp;identity in the PDF</source>
        <translation>&amp;هوية المريض في PDF</translation>
    </message>
    <message>
        <source>Write name, id, birth date and file name into exported PDFs</source>
        <translation>كتابة الاسم والرقم وتاريخ الميلاد واسم الملف في ملفات PDF المصدَّرة</translation>
    </message>
    <message>
        <source>Save film with &amp;map…</source>
        <translation>&amp;حفظ الصورة مع الخريطة…</translation>
    </message>
    <message>
        <source>Write the film with the map over it as PNG</source>
        <translation>كتابة صورة الأشعة وفوقها الخريطة بصيغة PNG</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Close Lucency</source>
        <translation>إغلاق Lucency</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;ملاءمة</translation>
    </message>
    <message>
        <source>Show the whole film</source>
        <translation>إظهار الصورة كاملة</translation>
    </message>
    <message>
        <source>&amp;1:1</source>
        <translation>&amp;1:1</translation>
    </message>
    <message>
        <source>Show one pixel of the film on one of the screen</source>
        <translation>إظهار كل بكسل من الصورة على بكسل من الشاشة</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Show the film larger</source>
        <translation>إظهار الصورة أكبر</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>Show the film smaller</source>
        <translation>إظهار الصورة أصغر</translation>
    </message>
    <message>
        <source>Film &amp;list</source>
        <translation>&amp;قائمة الصور</translation>
    </message>
    <message>
        <source>Show the list of open films</source>
        <translation>إظهار قائمة الصور المفتوحة</translation>
    </message>
    <message>
        <source>F&amp;ilter the list</source>
        <translation>ت&amp;رشيح القائمة</translation>
    </message>
    <message>
        <source>Type what the films to list have in common</source>
        <translation>كتابة ما يجمع الصور المطلوب إدراجها</translation>
    </message>
    <message>
        <source>&amp;Patients&apos; identity</source>
        <translation>&amp;هوية المرضى</translation>
    </message>
    <message>
        <source>&amp;Reading panel</source>
        <translation>&amp;لوحة القراءة</translation>
    </message>
    <message>
        <source>Show the opinion and what drove it</source>
        <translation>إظهار الرأي وما وجّهه</translation>
    </message>
    <message>
        <source>Film &amp;alone</source>
        <translation>الصورة و&amp;حدها</translation>
    </message>
    <message>
        <source>Hide tool bar and panels</source>
        <translation>إخفاء شريط الأدوات واللوحات</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>ملء ال&amp;شاشة</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>استخدام الشاشة كلها</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>Dark window, for a dark room</source>
        <translation>نافذة داكنة، لغرفة معتمة</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>Light window</source>
        <translation>نافذة فاتحة</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>&amp;حسب سطح المكتب</translation>
    </message>
    <message>
        <source>Dark or light as the desktop is</source>
        <translation>داكن أو فاتح وفق سطح المكتب</translation>
    </message>
    <message>
        <source>Fil&amp;m</source>
        <translation>ال&amp;صورة</translation>
    </message>
    <message>
        <source>&amp;Previous film</source>
        <translation>الصورة السا&amp;بقة</translation>
    </message>
    <message>
        <source>Go to the film before</source>
        <translation>الانتقال إلى الصورة السابقة</translation>
    </message>
    <message>
        <source>&amp;Next film</source>
        <translation>الصورة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Go to the next film</source>
        <translation>الانتقال إلى الصورة التالية</translation>
    </message>
    <message>
        <source>Previous fram&amp;e</source>
        <translation>الإ&amp;طار السابق</translation>
    </message>
    <message>
        <source>Go to the frame before, in the same file</source>
        <translation>الانتقال إلى الإطار السابق في الملف نفسه</translation>
    </message>
    <message>
        <source>Ne&amp;xt frame</source>
        <translation>الإطا&amp;ر التالي</translation>
    </message>
    <message>
        <source>Go to the next frame, in the same file</source>
        <translation>الانتقال إلى الإطار التالي في الملف نفسه</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>النا&amp;فذة</translation>
    </message>
    <message>
        <source>The left button changes brightness and contrast</source>
        <translation>الزر الأيسر يغيّر السطوع والتباين</translation>
    </message>
    <message>
        <source>P&amp;an</source>
        <translation>ت&amp;حريك</translation>
    </message>
    <message>
        <source>The left button moves the film</source>
        <translation>الزر الأيسر يحرّك الصورة</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>تدوير لل&amp;يسار</translation>
    </message>
    <message>
        <source>Show the film a quarter turned to the left</source>
        <translation>إظهار الصورة مدوّرة ربع دورة إلى اليسار</translation>
    </message>
    <message>
        <source>Turn ri&amp;ght</source>
        <translation>تدوير لليمي&amp;ن</translation>
    </message>
    <message>
        <source>Show the film a quarter turned to the right</source>
        <translation>إظهار الصورة مدوّرة ربع دورة إلى اليمين</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;قلب أفقي</translation>
    </message>
    <message>
        <source>Show the film with left and right exchanged</source>
        <translation>إظهار الصورة مع تبادل اليمين واليسار</translation>
    </message>
    <message>
        <source>As in t&amp;he file</source>
        <translation>كما في ال&amp;ملف</translation>
    </message>
    <message>
        <source>Show the film neither turned nor mirrored</source>
        <translation>إظهار الصورة بلا تدوير ولا قلب</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;عكس التدرج</translation>
    </message>
    <message>
        <source>Show black as white</source>
        <translation>إظهار الأسود أبيض</translation>
    </message>
    <message>
        <source>&amp;Reset window</source>
        <translation>إعادة &amp;ضبط النافذة</translation>
    </message>
    <message>
        <source>Show the film as it opened</source>
        <translation>إظهار الصورة كما فُتحت</translation>
    </message>
    <message>
        <source>Exchange black and white where the file says them the wrong way round, and have the model read the film again</source>
        <translation>مبادلة الأسود والأبيض حين يذكرهما الملف معكوسين، وإعادة قراءة النموذج للصورة</translation>
    </message>
    <message>
        <source>&amp;Film&apos;s drawings</source>
        <translation>الرس&amp;وم المضافة</translation>
    </message>
    <message>
        <source>Show what the file draws over the film, here alone and in no export</source>
        <translation>إظهار ما يرسمه الملف فوق الصورة، هنا فقط دون أي تصدير</translation>
    </message>
    <message>
        <source>Show the film as the presentation state beside it wishes, or as it is in its file</source>
        <translation>إظهار الصورة وفق حالة العرض المرافقة لها، أو كما هي في ملفها</translation>
    </message>
    <message>
        <source>Attri&amp;butes</source>
        <translation>ال&amp;خصائص</translation>
    </message>
    <message>
        <source>Show and search everything the film&apos;s file says</source>
        <translation>إظهار كل ما يذكره ملف الصورة والبحث فيه</translation>
    </message>
    <message>
        <source>Show it as the file says</source>
        <translation>عرضها كما في الملف</translation>
    </message>
    <message>
        <source>Show it as its negati&amp;ve</source>
        <translation>عرضها &amp;سالبة</translation>
    </message>
    <message>
        <source>&amp;Take the presentation state off</source>
        <translation>إل&amp;غاء حالة العرض</translation>
    </message>
    <message>
        <source>Apply the presentation s&amp;tate</source>
        <translation>تطبيق ح&amp;الة العرض</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>ال&amp;قراءة</translation>
    </message>
    <message>
        <source>Read any&amp;way</source>
        <translation>القراءة رغم &amp;ذلك</translation>
    </message>
    <message>
        <source>Ask the model although it was not made for this film</source>
        <translation>سؤال النموذج مع أنه لم يُعَدّ لهذه الصورة</translation>
    </message>
    <message>
        <source>Stop what is being computed</source>
        <translation>إيقاف الحساب الجاري</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>ال&amp;تفسير</translation>
    </message>
    <message>
        <source>Show the &amp;map</source>
        <translation>إظهار ال&amp;خريطة</translation>
    </message>
    <message>
        <source>Show what drove the opinion over the film</source>
        <translation>إظهار ما وجّه الرأي فوق الصورة</translation>
    </message>
    <message>
        <source>Outline the &amp;thorax</source>
        <translation>رسم حدود ال&amp;صدر</translation>
    </message>
    <message>
        <source>Show where the thorax is thought to lie (dashed), and the film&apos;s border and letters (dotted); dots lie on what raised an alarm</source>
        <translation>إظهار الموضع المقدَّر للصدر (متقطع)، وحافة الصورة وحروفها (منقّط)؛ والنقاط على ما أثار تنبيهًا</translation>
    </message>
    <message>
        <source>&amp;Stronger map</source>
        <translation>خريطة أ&amp;قوى</translation>
    </message>
    <message>
        <source>Let the map cover more of the film</source>
        <translation>زيادة تغطية الخريطة للصورة</translation>
    </message>
    <message>
        <source>&amp;Weaker map</source>
        <translation>خريطة أض&amp;عف</translation>
    </message>
    <message>
        <source>Let more of the film show through</source>
        <translation>زيادة ظهور الصورة من تحت الخريطة</translation>
    </message>
    <message>
        <source>&amp;Lock the scale</source>
        <translation>تثبيت ال&amp;مقياس</translation>
    </message>
    <message>
        <source>Keep what full colour stands for, so that maps can be compared</source>
        <translation>إبقاء دلالة اللون الكامل ثابتة لمقارنة الخرائط</translation>
    </message>
    <message>
        <source>&amp;Explain again</source>
        <translation>إعادة ال&amp;تفسير</translation>
    </message>
    <message>
        <source>Draw other samples, with the next seed</source>
        <translation>سحب عينات أخرى بالبذرة التالية</translation>
    </message>
    <message>
        <source>W&amp;hat if</source>
        <translation>ماذا &amp;لو</translation>
    </message>
    <message>
        <source>Hide regions of the film and see what the model says then</source>
        <translation>إخفاء مناطق من الصورة ورؤية ما يقوله النموذج عندئذ</translation>
    </message>
    <message>
        <source>&amp;Regions…</source>
        <translation>المنا&amp;طق…</translation>
    </message>
    <message>
        <source>Cut the film into other regions, change them by hand, and have the opinion explained by them</source>
        <translation>تقسيم الصورة إلى مناطق أخرى وتعديلها يدويًا وتفسير الرأي بها</translation>
    </message>
    <message>
        <source>Sh&amp;ow all</source>
        <translation>إ&amp;ظهار الكل</translation>
    </message>
    <message>
        <source>Show every region again</source>
        <translation>إظهار كل المناطق من جديد</translation>
    </message>
    <message>
        <source>Hide all &amp;but chosen</source>
        <translation>إخ&amp;فاء ما عدا المختار</translation>
    </message>
    <message>
        <source>Show the regions that are hidden and hide all others</source>
        <translation>إظهار المناطق المخفية وإخفاء كل ما عداها</translation>
    </message>
    <message>
        <source>S&amp;amples one by one</source>
        <translation>العي&amp;نات تباعًا</translation>
    </message>
    <message>
        <source>Step through the films with regions hidden that the map was made from</source>
        <translation>استعراض الصور ذات المناطق المخفية التي بُنيت منها الخريطة</translation>
    </message>
    <message>
        <source>&amp;Previous sample</source>
        <translation>العينة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Go to the sample before</source>
        <translation>الانتقال إلى العينة السابقة</translation>
    </message>
    <message>
        <source>&amp;Next sample</source>
        <translation>العينة التال&amp;ية</translation>
    </message>
    <message>
        <source>Go to the next sample</source>
        <translation>الانتقال إلى العينة التالية</translation>
    </message>
    <message>
        <source>&amp;Compare methods…</source>
        <translation>مقا&amp;رنة الطرق…</translation>
    </message>
    <message>
        <source>Show the maps of every method, or with every filling, side by side</source>
        <translation>إظهار خرائط كل الطرق، أو كل أنواع الملء، جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ترا&amp;جع</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>إعا&amp;دة</translation>
    </message>
    <message>
        <source>Make again what was taken back</source>
        <translation>إعادة ما جرى التراجع عنه</translation>
    </message>
    <message>
        <source>%1 moves the film or changes its brightness.</source>
        <translation>المفتاح %1 يحرّك الصورة أو يغيّر سطوعها.</translation>
    </message>
    <message>
        <source>%1 shows the film bare.</source>
        <translation>المفتاح %1 يُظهر الصورة مجردة.</translation>
    </message>
    <message>
        <source>%1 chooses what has the focus.</source>
        <translation>المفتاح %1 يختار ما عليه التركيز.</translation>
    </message>
    <message>
        <source>%1 goes from control to control.</source>
        <translation>المفتاح %1 ينتقل من عنصر تحكم إلى آخر.</translation>
    </message>
    <message>
        <source>%1 chooses a window preset.</source>
        <translation>المفتاح %1 يختار نافذة جاهزة.</translation>
    </message>
    <message>
        <source>%1 is the key of &apos;%2&apos;.</source>
        <translation>المفتاح %1 مخصص للأمر «%2».</translation>
    </message>
    <message>
        <source>Export PDFs of &amp;all films…</source>
        <translation>تصدير PDF ل&amp;كل الصور…</translation>
    </message>
    <message>
        <source>Write the readings of all films of the list into a folder</source>
        <translation>كتابة قراءات كل صور القائمة في مجلد</translation>
    </message>
    <message>
        <source>Clear patient &amp;data…</source>
        <translation>مسح &amp;بيانات المرضى…</translation>
    </message>
    <message>
        <source>Forget which films were opened, and what was said and drawn of them</source>
        <translation>حذف سجل الصور المفتوحة، وما قيل عنها ورُسم عليها</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>Choose how Lucency looks and behaves</source>
        <translation>اختيار مظهر Lucency وسلوكه</translation>
    </message>
    <message>
        <source>Read the list a&amp;head</source>
        <translation>قراءة القائمة م&amp;سبقًا</translation>
    </message>
    <message>
        <source>Have the model read all films of the list while you look at one of them</source>
        <translation>قراءة النموذج لكل صور القائمة أثناء معاينة إحداها</translation>
    </message>
    <message>
        <source>Show names, ids, dates and file names, or mask them everywhere in the window</source>
        <translation>إظهار الأسماء والأرقام والتواريخ وأسماء الملفات، أو إخفاؤها في النافذة كلها</translation>
    </message>
    <message>
        <source>Take back the last change of drawings or regions</source>
        <translation>التراجع عن آخر تغيير في الرسوم أو المناطق</translation>
    </message>
    <message>
        <source>M&amp;easure</source>
        <translation>الق&amp;ياس</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>ال&amp;طول</translation>
    </message>
    <message>
        <source>Measure the length of a line</source>
        <translation>قياس طول خط</translation>
    </message>
    <message>
        <source>&amp;Angle</source>
        <translation>ال&amp;زاوية</translation>
    </message>
    <message>
        <source>Measure the angle between two arms</source>
        <translation>قياس الزاوية بين ضلعين</translation>
    </message>
    <message>
        <source>&amp;Cobb angle</source>
        <translation>زا&amp;وية Cobb</translation>
    </message>
    <message>
        <source>Measure the angle between two lines</source>
        <translation>قياس الزاوية بين خطين</translation>
    </message>
    <message>
        <source>&amp;Polyline</source>
        <translation>خط من&amp;كسر</translation>
    </message>
    <message>
        <source>Measure along a line of several points, and the area where closed</source>
        <translation>القياس على خط متعدد النقاط، وقياس المساحة إذا أُغلق</translation>
    </message>
    <message>
        <source>&amp;Rectangle</source>
        <translation>&amp;مستطيل</translation>
    </message>
    <message>
        <source>Measure area and pixel values in a rectangle</source>
        <translation>قياس المساحة وقيم البكسلات في مستطيل</translation>
    </message>
    <message>
        <source>&amp;Ellipse</source>
        <translation>&amp;قطع ناقص</translation>
    </message>
    <message>
        <source>Measure area and pixel values in an ellipse</source>
        <translation>قياس المساحة وقيم البكسلات في قطع ناقص</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>م&amp;حيط يدوي</translation>
    </message>
    <message>
        <source>Measure area and pixel values in an outline drawn by hand</source>
        <translation>قياس المساحة وقيم البكسلات في محيط مرسوم باليد</translation>
    </message>
    <message>
        <source>Cardiot&amp;horacic ratio</source>
        <translation>النسبة القلبية ال&amp;صدرية</translation>
    </message>
    <message>
        <source>Measure the heart&apos;s width against the thorax, step by step</source>
        <translation>قياس عرض القلب نسبة إلى الصدر، خطوة خطوة</translation>
    </message>
    <message>
        <source>Arro&amp;w</source>
        <translation>&amp;سهم</translation>
    </message>
    <message>
        <source>Point at something with an arrow</source>
        <translation>الإشارة إلى موضع بسهم</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>ملاح&amp;ظة</translation>
    </message>
    <message>
        <source>Write words on the film</source>
        <translation>كتابة كلمات على الصورة</translation>
    </message>
    <message>
        <source>Cali&amp;brate</source>
        <translation>م&amp;عايرة</translation>
    </message>
    <message>
        <source>Draw along something of known length, so that lengths are in millimetres</source>
        <translation>رسم خط على شيء معلوم الطول، لتكون الأطوال بالمليمتر</translation>
    </message>
    <message>
        <source>Na&amp;me…</source>
        <translation>&amp;تسمية…</translation>
    </message>
    <message>
        <source>Give the selected drawing a text</source>
        <translation>إعطاء الرسم المحدد نصًا</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>Delete the selected drawing</source>
        <translation>حذف الرسم المحدد</translation>
    </message>
    <message>
        <source>&amp;Key image</source>
        <translation>صورة م&amp;فتاحية</translation>
    </message>
    <message>
        <source>Flag this film as a key image</source>
        <translation>تعليم هذه الصورة صورةً مفتاحية</translation>
    </message>
    <message>
        <source>&amp;Show measures</source>
        <translation>إظها&amp;ر القياسات</translation>
    </message>
    <message>
        <source>Show what you have drawn on the film</source>
        <translation>إظهار ما رُسم على الصورة</translation>
    </message>
    <message>
        <source>In the PDF&apos;s &amp;film too</source>
        <translation>وعلى الصورة في PDF أ&amp;يضًا</translation>
    </message>
    <message>
        <source>Draw the measures on the PDF&apos;s bare film too, beside their own page</source>
        <translation>رسم القياسات على الصورة المجردة في PDF أيضًا، إلى جانب صفحتها الخاصة</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;طبيعي</translation>
    </message>
    <message>
        <source>Read the film as normal</source>
        <translation>قراءة الصورة على أنها طبيعية</translation>
    </message>
    <message>
        <source>&amp;Pneumonia</source>
        <translation>الت&amp;هاب رئوي</translation>
    </message>
    <message>
        <source>Read the film as pneumonia</source>
        <translation>قراءة الصورة على أنها التهاب رئوي</translation>
    </message>
    <message>
        <source>&amp;Uncertain</source>
        <translation>غير &amp;محسوم</translation>
    </message>
    <message>
        <source>Read the film, and take no side</source>
        <translation>قراءة الصورة دون ترجيح</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>ملا&amp;حظة</translation>
    </message>
    <message>
        <source>Write a note on your read</source>
        <translation>كتابة ملاحظة على القراءة</translation>
    </message>
    <message>
        <source>Commit your read: it is kept, and never changed</source>
        <translation>اعتماد القراءة: تُحفظ ولا تُغيَّر أبدًا</translation>
    </message>
    <message>
        <source>&amp;Keep my read</source>
        <translation>إ&amp;بقاء القراءة</translation>
    </message>
    <message>
        <source>Keep your read in the light of the model&apos;s opinion</source>
        <translation>إبقاء القراءة على ضوء رأي النموذج</translation>
    </message>
    <message>
        <source>&amp;Discuss later</source>
        <translation>الم&amp;ناقشة لاحقًا</translation>
    </message>
    <message>
        <source>Flag the film to be discussed</source>
        <translation>تعليم الصورة للمناقشة</translation>
    </message>
    <message>
        <source>Show the reference &amp;label</source>
        <translation>إظهار التصنيف المر&amp;جعي</translation>
    </message>
    <message>
        <source>Show what the list of films says of this one, once you have read it</source>
        <translation>إظهار ما تذكره قائمة الصور عن هذه الصورة، بعد قراءتها</translation>
    </message>
    <message>
        <source>Next unread &amp;film</source>
        <translation>ال&amp;تالية غير المقروءة</translation>
    </message>
    <message>
        <source>Go to the next film without a read of yours</source>
        <translation>الانتقال إلى الصورة التالية التي لم يقرأها القارئ</translation>
    </message>
    <message>
        <source>&amp;Second reader</source>
        <translation>&amp;قارئ ثانٍ</translation>
    </message>
    <message>
        <source>The model&apos;s opinion is sealed until you have committed your own read</source>
        <translation>رأي النموذج محجوب إلى أن يعتمد القارئ قراءته</translation>
    </message>
    <message>
        <source>&amp;Concurrent</source>
        <translation>مت&amp;زامن</translation>
    </message>
    <message>
        <source>The model&apos;s opinion is open from the start</source>
        <translation>رأي النموذج مكشوف من البداية</translation>
    </message>
    <message>
        <source>&amp;Teaching</source>
        <translation>تعليم&amp;ي</translation>
    </message>
    <message>
        <source>The opinion is open, and nothing says whose film it is</source>
        <translation>الرأي مكشوف، ولا يُذكر صاحب الصورة</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Co&amp;mmit read</source>
        <translation>اعتما&amp;د القراءة</translation>
    </message>
    <message>
        <source>C&amp;hange my read</source>
        <translation>ت&amp;غيير القراءة</translation>
    </message>
    <message>
        <source>A&amp;mend my read</source>
        <translation>ت&amp;عديل القراءة</translation>
    </message>
    <message>
        <source>Film &amp;beside</source>
        <translation>صورة م&amp;جاورة</translation>
    </message>
    <message>
        <source>Show another film of the patient beside this one, or close it</source>
        <translation>إظهار صورة أخرى للمريض بجانب هذه، أو إغلاقها</translation>
    </message>
    <message>
        <source>&amp;Choose the film beside…</source>
        <translation>ا&amp;ختيار الصورة المجاورة…</translation>
    </message>
    <message>
        <source>Choose which film to show beside this one, from the list or a file</source>
        <translation>اختيار الصورة المعروضة بجانب هذه، من القائمة أو من ملف</translation>
    </message>
    <message>
        <source>Pre&amp;vious beside</source>
        <translation>المجاورة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Show the film before in the other place</source>
        <translation>إظهار الصورة السابقة في الموضع الآخر</translation>
    </message>
    <message>
        <source>Ne&amp;xt beside</source>
        <translation>المجاورة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Show the next film in the other place</source>
        <translation>إظهار الصورة التالية في الموضع الآخر</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <translation>تبادل ال&amp;موضعين</translation>
    </message>
    <message>
        <source>Exchange the places of the two films</source>
        <translation>مبادلة موضعي الصورتين</translation>
    </message>
    <message>
        <source>Link &amp;zoom</source>
        <translation>ربط الت&amp;كبير</translation>
    </message>
    <message>
        <source>Zoom both films together</source>
        <translation>تكبير الصورتين وتصغيرهما معًا</translation>
    </message>
    <message>
        <source>Link &amp;pan</source>
        <translation>ربط الت&amp;حريك</translation>
    </message>
    <message>
        <source>Move both films together</source>
        <translation>تحريك الصورتين معًا</translation>
    </message>
    <message>
        <source>Lin&amp;k window</source>
        <translation>ربط ال&amp;نافذة</translation>
    </message>
    <message>
        <source>Change brightness and contrast of both films</source>
        <translation>تغيير السطوع والتباين في الصورتين</translation>
    </message>
    <message>
        <source>Ma&amp;gnifier</source>
        <translation>ال&amp;عدسة المكبرة</translation>
    </message>
    <message>
        <source>A lens at the pointer: held for as long as the key is, or on until the next press; the wheel and Ctrl with plus and minus change it, arrows move it</source>
        <translation>عدسة عند المؤشر: تبقى ما دام المفتاح مضغوطًا، أو حتى الضغطة التالية؛ تغيّرها العجلة وCtrl مع علامتي الزائد والناقص، وتحركها الأسهم</translation>
    </message>
    <message>
        <source>Str&amp;onger magnifier</source>
        <translation>عدسة أ&amp;قوى</translation>
    </message>
    <message>
        <source>Show the film larger in the lens</source>
        <translation>إظهار الصورة أكبر داخل العدسة</translation>
    </message>
    <message>
        <source>Wea&amp;ker magnifier</source>
        <translation>عدسة أ&amp;ضعف</translation>
    </message>
    <message>
        <source>Show the film smaller in the lens</source>
        <translation>إظهار الصورة أصغر داخل العدسة</translation>
    </message>
    <message>
        <source>S&amp;quare magnifier</source>
        <translation>عدسة &amp;مربعة</translation>
    </message>
    <message>
        <source>A square lens in place of a round one</source>
        <translation>عدسة مربعة بدل المستديرة</translation>
    </message>
    <message>
        <source>1:1 in &amp;millimetres</source>
        <translation>1:1 بالمليم&amp;تر</translation>
    </message>
    <message>
        <source>Show a millimetre of the film on a millimetre of the screen</source>
        <translation>إظهار كل مليمتر من الصورة على مليمتر من الشاشة</translation>
    </message>
    <message>
        <source>Calibrate this &amp;screen…</source>
        <translation>معا&amp;يرة هذه الشاشة…</translation>
    </message>
    <message>
        <source>Say with a ruler how large this screen is</source>
        <translation>تحديد أبعاد هذه الشاشة بمسطرة</translation>
    </message>
    <message>
        <source>&amp;Display check…</source>
        <translation>&amp;فحص العرض…</translation>
    </message>
    <message>
        <source>Show a test pattern, and what should be seen of it</source>
        <translation>إظهار نموذج اختبار وما ينبغي أن يُرى منه</translation>
    </message>
    <message>
        <source>Corner te&amp;xt…</source>
        <translation>&amp;نص الزوايا…</translation>
    </message>
    <message>
        <source>Choose what stands in the corners of the film</source>
        <translation>اختيار ما يظهر في زوايا الصورة</translation>
    </message>
    <message>
        <source>&amp;Sharpen</source>
        <translation>زيادة الح&amp;دة</translation>
    </message>
    <message>
        <source>Let edges stand out, for display only</source>
        <translation>إبراز الحواف، للعرض فقط</translation>
    </message>
    <message>
        <source>Local &amp;contrast</source>
        <translation>تع&amp;زيز التباين الموضعي</translation>
    </message>
    <message>
        <source>Show lungs and mediastinum at once, for display only</source>
        <translation>إظهار الرئتين والمنصف معًا، للعرض فقط</translation>
    </message>
    <message>
        <source>A&amp;utomatic window</source>
        <translation>ناف&amp;ذة تلقائية</translation>
    </message>
    <message>
        <source>Fit brightness and contrast to the anatomy on the film</source>
        <translation>ملاءمة السطوع والتباين لتشريح الصورة</translation>
    </message>
    <message>
        <source>Window b&amp;y numbers…</source>
        <translation>نافذ&amp;ة بالأرقام…</translation>
    </message>
    <message>
        <source>Type centre and width; save a window under a name, or delete one</source>
        <translation>كتابة المركز والعرض؛ وحفظ نافذة باسم، أو حذفها</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <source>Black window with bright text and outlined controls</source>
        <translation>نافذة سوداء بنص ساطع وعناصر تحكم محددة الحواف</translation>
    </message>
    <message>
        <source>A&amp;greement…</source>
        <translation>الات&amp;فاق…</translation>
    </message>
    <message>
        <source>How reads agree with each other, with the model and with a reference, and what the model changed</source>
        <translation>مدى اتفاق القراءات فيما بينها ومع النموذج ومع مرجع، وما غيّره النموذج</translation>
    </message>
    <message>
        <source>Reco&amp;rd…</source>
        <translation>ال&amp;سجل…</translation>
    </message>
    <message>
        <source>See how the record of reads stands, back it up, export it</source>
        <translation>عرض حالة سجل القراءات ونسخه احتياطيًا وتصديره</translation>
    </message>
    <message>
        <source>R&amp;eader study…</source>
        <translation>دراسة قرّاء…</translation>
    </message>
    <message>
        <source>Take part in a study of readers, or go on with it: opens its protocol</source>
        <translation>المشاركة في دراسة قرّاء أو متابعتها: يفتح بروتوكولها</translation>
    </message>
    <message>
        <source>New reader stud&amp;y…</source>
        <translation>دراسة قرّاء جديدة…</translation>
    </message>
    <message>
        <source>Make the protocol of a study of readers from the films listed</source>
        <translation>إعداد بروتوكول دراسة قرّاء من صور الأشعة المدرجة</translation>
    </message>
    <message>
        <source>E&amp;xport reader study…</source>
        <translation>تصدير دراسة القرّاء…</translation>
    </message>
    <message>
        <source>Write what all readers of the study have read, once you have read it</source>
        <translation>كتابة ما قرأه جميع قرّاء الدراسة، بعد أن تقرأها أنت</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>تع&amp;ليم</translation>
    </message>
    <message>
        <source>About the &amp;model…</source>
        <translation>عن ال&amp;نموذج…</translation>
    </message>
    <message>
        <source>What the model is for and not for, what it learned from, how well it does</source>
        <translation>لأي شيء النموذج ولأي شيء ليس، ومم تعلم، وكم يحسن</translation>
    </message>
    <message>
        <source>&amp;Evaluate the model…</source>
        <translation>&amp;تقييم النموذج…</translation>
    </message>
    <message>
        <source>See how the model does on films with known labels, and where it fails</source>
        <translation>انظر كيف يفعل النموذج على صور معروفة الوسم، وأين يخفق</translation>
    </message>
    <message>
        <source>&amp;Compare models…</source>
        <translation>&amp;مقارنة نماذج…</translation>
    </message>
    <message>
        <source>See several models on the same films</source>
        <translation>انظر عدة نماذج على الصور نفسها</translation>
    </message>
    <message>
        <source>&amp;Stress the model…</source>
        <translation>&amp;إجهاد النموذج…</translation>
    </message>
    <message>
        <source>See what becomes of the answers as films are changed</source>
        <translation>انظر ما يؤول إليه الجواب حين تغير الصور</translation>
    </message>
    <message>
        <source>E&amp;xplore a data set…</source>
        <translation>ا&amp;ستكشاف مجموعة بيانات…</translation>
    </message>
    <message>
        <source>See what a folder or a list of labelled films holds</source>
        <translation>انظر ما يحويه مجلد أو قائمة صور موسومة</translation>
    </message>
    <message>
        <source>&amp;Train a model…</source>
        <translation>ت&amp;دريب نموذج…</translation>
    </message>
    <message>
        <source>Train a model of your own by a recipe</source>
        <translation>درب نموذجا خاصا بك وفق وصفة</translation>
    </message>
</context>
<context>
    <name>lucency::CompareTile</name>
    <message>
        <source>✓ Follows the model</source>
        <translation>✓ تتبع النموذج</translation>
    </message>
    <message>
        <source>△ Unstable</source>
        <translation>△ غير مستقرة</translation>
    </message>
    <message>
        <source>✕ Do not trust this map</source>
        <translation>✕ لا يُوثَق بهذه الخريطة</translation>
    </message>
    <message>
        <source>Click to see it over the film.</source>
        <translation>النقر لإظهارها فوق الصورة.</translation>
    </message>
    <message>
        <source>R² %1, %2 samples</source>
        <translation>‏R² %1، العينات %2</translation>
    </message>
    <message>
        <source>Still sharpening…</source>
        <translation>ما زالت تتضح…</translation>
    </message>
    <message>
        <source>Deletion %1, insertion %2, chance %3</source>
        <translation>الحذف %1، الإدراج %2، الصدفة %3</translation>
    </message>
    <message>
        <source>Infidelity %1, %2</source>
        <translation>عدم الوفاء %1، %2</translation>
    </message>
    <message>
        <source>cannot be scrambled</source>
        <translation>يتعذّر خلط الأوزان</translation>
    </message>
    <message>
        <source>changes with the network</source>
        <translation>تتغير مع الشبكة</translation>
    </message>
    <message>
        <source>same for a scrambled network</source>
        <translation>لا تتغير بخلط أوزان الشبكة</translation>
    </message>
</context>
<context>
    <name>lucency::CompareWindow</name>
    <message>
        <source>Hidden as its mean gray</source>
        <translation>الإخفاء بمتوسطها الرمادي</translation>
    </message>
    <message>
        <source>Hidden as black</source>
        <translation>الإخفاء بالأسود</translation>
    </message>
    <message>
        <source>Hidden as the film, blurred</source>
        <translation>الإخفاء بالصورة ضبابية</translation>
    </message>
    <message>
        <source>Hidden as painted in from around</source>
        <translation>الإخفاء بالاستكمال مما حولها</translation>
    </message>
    <message>
        <source>Compare explanations</source>
        <translation>مقارنة التفسيرات</translation>
    </message>
    <message>
        <source>&amp;Methods</source>
        <translation>ال&amp;طرق</translation>
    </message>
    <message>
        <source>&amp;Fillings</source>
        <translation>أنواع ال&amp;ملء</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>موضوع المقارنة</translation>
    </message>
    <message>
        <source>&amp;Lock the scale</source>
        <translation>&amp;تثبيت المقياس</translation>
    </message>
    <message>
        <source>Keep what full colour stands for, whatever maps come</source>
        <translation>إبقاء دلالة اللون الكامل ثابتة أيًّا كانت الخرائط</translation>
    </message>
    <message>
        <source>Measure &amp;faith</source>
        <translation>قياس ال&amp;وفاء</translation>
    </message>
    <message>
        <source>Hide what each map calls important, shuffle the network&apos;s weights, and see what changes</source>
        <translation>إخفاء ما تعدّه كل خريطة مهمًا، وخلط أوزان الشبكة، ورؤية ما يتغير</translation>
    </message>
    <message>
        <source>Compare &amp;again</source>
        <translation>إعادة الم&amp;قارنة</translation>
    </message>
    <message>
        <source>Explain the film anew with each of them</source>
        <translation>تفسير الصورة من جديد بكل منها</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Stop what is being computed (Esc)</source>
        <translation>إيقاف الحساب الجاري (Esc)</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>تقدم المقارنة</translation>
    </message>
    <message>
        <source>Stopped. What was there by then is shown.</source>
        <translation>أُوقفت. المعروض ما أُنجز حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>في الانتظار…</translation>
    </message>
    <message>
        <source>Open a film and wait for its map: its explanations are compared here then.</source>
        <translation>يلزم فتح صورة أشعة وانتظار خريطتها؛ وتُقارن تفسيراتها هنا عندئذ.</translation>
    </message>
    <message>
        <source>Each map appears as soon as it is there.</source>
        <translation>تظهر كل خريطة حال جاهزيتها.</translation>
    </message>
    <message>
        <source>Measuring whether each map keeps its word about the network…</source>
        <translation>جارٍ قياس وفاء كل خريطة للشبكة…</translation>
    </message>
    <message>
        <source>Not computed</source>
        <translation>لم تُحسب</translation>
    </message>
    <message>
        <source>Disagreement %1. %2</source>
        <translation>الاختلاف %1. %2</translation>
    </message>
    <message>
        <source>All on one scale: the same colour is the same weight. Click a map to see it over the film.</source>
        <translation>الكل على مقياس واحد: اللون نفسه يعني الوزن نفسه. النقر على خريطة يظهرها فوق الصورة.</translation>
    </message>
</context>
<context>
    <name>lucency::ConvergenceChart</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>How the map settles</source>
        <translation>كيفية استقرار الخريطة</translation>
    </message>
    <message>
        <source>%1 samples: %2</source>
        <translation>العينات %1: %2</translation>
    </message>
    <message>
        <source>Change of the map at each doubling</source>
        <translation>تغيّر الخريطة عند كل مضاعفة</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>العينات</translation>
    </message>
</context>
<context>
    <name>lucency::CornerChooser</name>
    <message>
        <source>Corner text</source>
        <translation>نص الزوايا</translation>
    </message>
    <message>
        <source>What stands in the corners of the film. What names or traces a patient is masked until patients&apos; identity is shown.</source>
        <translation>ما يظهر في زوايا الصورة. وما يسمّي المريض أو يدل عليه يبقى مخفيًا إلى أن تُظهر هوية المرضى.</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>لا يظهر</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>أعلى اليسار</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>أعلى اليمين</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>أسفل اليسار</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>أسفل اليمين</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>موضع الظهور</translation>
    </message>
</context>
<context>
    <name>lucency::DisplayCheck</name>
    <message>
        <source>Test pattern</source>
        <translation>نموذج الاختبار</translation>
    </message>
    <message>
        <source>Display check</source>
        <translation>فحص العرض</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Judge in the light in which films are read: dim, no lamp or window mirrored in the screen. In a bright room the darkest steps drown, and no setting brings them back.</source>
        <translation>يجري الحكم في الضوء الذي تُقرأ فيه صور الأشعة: ضوء خافت، بلا مصباح أو نافذة منعكسين على الشاشة. ففي الغرفة المضيئة تضيع أدكن الدرجات، ولا يعيدها أي ضبط.</translation>
    </message>
    <message>
        <source>Gray steps</source>
        <translation>درجات الرمادي</translation>
    </message>
    <message>
        <source>All 18 steps are told apart, and the differences look alike from black to white. In the corners of each lie two small squares, one a little brighter, one a little darker.</source>
        <translation>تتميز الدرجات الـ 18 كلها، وتبدو الفروق متماثلة من الأسود إلى الأبيض. وفي زوايا كل درجة مربعان صغيران، أحدهما أسطع قليلًا والآخر أدكن قليلًا.</translation>
    </message>
    <message>
        <source>5 % and 95 %</source>
        <translation>5% و95%</translation>
    </message>
    <message>
        <source>The smaller square is seen in the black one on the left, and in the white one on the right.</source>
        <translation>يُرى المربع الأصغر داخل الأسود إلى اليسار، وداخل الأبيض إلى اليمين.</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>التدرج المتصل</translation>
    </message>
    <message>
        <source>It runs from black to white without bands, and never backwards.</source>
        <translation>يمتد من الأسود إلى الأبيض بلا أشرطة، ولا يتراجع أبدًا.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>The words are on black, gray and white, each letter nearer to its ground. Most letters are read on all three, about as many on each.</source>
        <translation>الكلمات على أسود ورمادي وأبيض، وكل حرف أقرب إلى خلفيته من سابقه. تُقرأ معظم الحروف على الثلاثة، وبعدد متقارب على كل منها.</translation>
    </message>
    <message>
        <source>Line pairs</source>
        <translation>أزواج الخطوط</translation>
    </message>
    <message>
        <source>In the middle and the four corners every line is seen, upright and level, the strong ones and the weak ones: black and white, never an even gray, no colour.</source>
        <translation>في الوسط والزوايا الأربع يُرى كل خط، رأسيًا وأفقيًا، القوي منها والضعيف: أسود وأبيض، بلا رمادي متجانس ولا لون.</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>الأشكال</translation>
    </message>
    <message>
        <source>The circle is round, the grid square, and the white frame is seen on all four sides.</source>
        <translation>الدائرة مستديرة، والشبكة مربعة، والإطار الأبيض يُرى من الجهات الأربع.</translation>
    </message>
    <message>
        <source>What it cannot say</source>
        <translation>حدود هذا الفحص</translation>
    </message>
    <message>
        <source>This is a check by eye. Luminance and the DICOM grayscale function (PS3.14) take a meter.</source>
        <translation>هذا فحص بالعين. أما النصوع ودالة التدرج الرمادي في DICOM (PS3.14) فيلزمهما مقياس نصوع.</translation>
    </message>
    <message>
        <source>The pattern alone on the whole screen (F11)</source>
        <translation>النموذج وحده على الشاشة كلها (F11)</translation>
    </message>
    <message>
        <source>F11 or Esc brings the words back</source>
        <translation>تعود النصوص بالضغط على F11 أو Esc</translation>
    </message>
</context>
<context>
    <name>lucency::DrawingDocument</name>
    <message>
        <source>The measures kept of this film could not be read. Their file was set aside.</source>
        <translation>تعذّرت قراءة القياسات المحفوظة لهذه الصورة. نُحّي ملفها جانبًا.</translation>
    </message>
    <message>
        <source>The measures kept of this film could not be read: %1</source>
        <translation>تعذّرت قراءة القياسات المحفوظة لهذه الصورة: %1</translation>
    </message>
    <message>
        <source>There is no room for more drawings on this film.</source>
        <translation>لا متسع لرسوم أخرى على هذه الصورة.</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>key image</source>
        <translation>صورة مفتاحية</translation>
    </message>
    <message>
        <source>The measures cannot be kept: they will be gone when Lucency is closed. %1</source>
        <translation>لا يمكن حفظ القياسات: ستزول عند إغلاق Lucency. %1</translation>
    </message>
</context>
<context>
    <name>lucency::DrawingPanel</name>
    <message>
        <source>%1: %2</source>
        <comment>a drawing and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a drawing, its name and its value</comment>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>القياسات</translation>
    </message>
</context>
<context>
    <name>lucency::DrawingTools</name>
    <message>
        <source>Key image</source>
        <translation>صورة مفتاحية</translation>
    </message>
    <message>
        <source>Drag a line, or click its two ends.</source>
        <translation>سحب خط، أو نقر طرفيه.</translation>
    </message>
    <message>
        <source>Click the end of one arm, the vertex, and the end of the other arm.</source>
        <translation>نقر طرف أحد الضلعين، ثم الرأس، ثم طرف الضلع الآخر.</translation>
    </message>
    <message>
        <source>Draw along the end plate of the upper vertebra.</source>
        <translation>الرسم على امتداد الصفيحة الانتهائية للفقرة العليا.</translation>
    </message>
    <message>
        <source>Draw along the end plate of the lower vertebra.</source>
        <translation>الرسم على امتداد الصفيحة الانتهائية للفقرة السفلى.</translation>
    </message>
    <message>
        <source>Click point after point; click the last one again to end, the first one to close.</source>
        <translation>نقر نقطة بعد نقطة؛ ونقر الأخيرة ثانية للإنهاء، أو الأولى للإغلاق.</translation>
    </message>
    <message>
        <source>Drag from corner to corner.</source>
        <translation>السحب من زاوية إلى زاوية.</translation>
    </message>
    <message>
        <source>Draw around what is to be measured.</source>
        <translation>الرسم حول ما يُراد قياسه.</translation>
    </message>
    <message>
        <source>Drag from the arrow&apos;s tail to its tip.</source>
        <translation>السحب من ذيل السهم إلى رأسه.</translation>
    </message>
    <message>
        <source>Click where the note belongs, and type it.</source>
        <translation>نقر موضع الملاحظة ثم كتابتها.</translation>
    </message>
    <message>
        <source>Draw along something of known length, and type the millimetres.</source>
        <translation>الرسم على شيء معلوم الطول، ثم كتابة طوله بالمليمتر.</translation>
    </message>
    <message>
        <source>move</source>
        <translation>تحريك</translation>
    </message>
    <message>
        <source>Both sides of the thorax lie at the same distance from the midline: there is no ratio.</source>
        <translation>جانبا الصدر على البعد نفسه من خط الوسط: لا توجد نسبة.</translation>
    </message>
    <message>
        <source>Length in mm</source>
        <translation>الطول بالمليمتر</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>The length was not understood: type millimetres, above 0 and at most %1.</source>
        <translation>لم يُفهم الطول: يُكتب بالمليمتر، أكبر من 0 ولا يتجاوز %1.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>تسمية</translation>
    </message>
</context>
<context>
    <name>lucency::ExplanationPanel</name>
    <message>
        <source>The map follows the model closely here.</source>
        <translation>تتبع الخريطة النموذج هنا عن كثب.</translation>
    </message>
    <message>
        <source>Unstable. %1</source>
        <translation>غير مستقرة. %1</translation>
    </message>
    <message>
        <source>Do not trust this map. %1</source>
        <translation>لا يُوثَق بهذه الخريطة. %1</translation>
    </message>
    <message>
        <source>more than 99 %</source>
        <translation>أكثر من 99%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Progress of the explanation</source>
        <translation>تقدم التفسير</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>How the map is worked out</source>
        <translation>كيفية حساب الخريطة</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>العتامة</translation>
    </message>
    <message>
        <source>How strongly the map covers the film</source>
        <translation>مدى تغطية الخريطة للصورة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Filling, samples, threshold, and how the map settled</source>
        <translation>الملء والعينات والعتبة وكيفية استقرار الخريطة</translation>
    </message>
    <message>
        <source>Its mean gray</source>
        <translation>متوسطها الرمادي</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>The film, blurred</source>
        <translation>الصورة ضبابية</translation>
    </message>
    <message>
        <source>Painted in from around</source>
        <translation>استكمال مما حولها</translation>
    </message>
    <message>
        <source>Hidden as</source>
        <translation>بديل المخفي</translation>
    </message>
    <message>
        <source>What stands where a region is hidden</source>
        <translation>ما يحل محل المنطقة المخفية</translation>
    </message>
    <message>
        <source>Until it has settled</source>
        <translation>حتى الاستقرار</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>العينات</translation>
    </message>
    <message>
        <source>How often the model is asked, where the method draws samples</source>
        <translation>عدد مرات سؤال النموذج، حين تسحب الطريقة عينات</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>العتبة</translation>
    </message>
    <message>
        <source>Regions with less than this share of the greatest weight are hidden</source>
        <translation>تُخفى المناطق التي يقل وزنها عن هذه النسبة من أكبر وزن</translation>
    </message>
    <message>
        <source>The map is still sharpening.</source>
        <translation>الخريطة ما زالت تتضح.</translation>
    </message>
    <message>
        <source>R² %1, adjusted R² %2, %3 samples, %4 regions, seed %5, %6</source>
        <translation>‏R² %1، R² المعدّل %2، العينات %3، المناطق %4، البذرة %5، %6</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Point at a region to see its weight.</source>
        <translation>الإشارة إلى منطقة تُظهر وزنها.</translation>
    </message>
    <message>
        <source>3 What drove it</source>
        <translation>3 ما وجّه الرأي</translation>
    </message>
    <message>
        <source>Sealed until you have committed your read.</source>
        <translation>محجوب إلى أن يعتمد القارئ قراءته.</translation>
    </message>
    <message>
        <source>Number %1 on the map</source>
        <translation>الرقم %1 على الخريطة</translation>
    </message>
    <message>
        <source>Region %1</source>
        <translation>المنطقة %1</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1: ‎%2 نقطة مئوية</translation>
    </message>
    <message>
        <source>%1: %2 points (%3 to %4), sign sure in %5</source>
        <translation>%1: ‎%2 نقطة مئوية (من ‎%3 إلى ‎%4)، الإشارة مؤكدة في %5</translation>
    </message>
</context>
<context>
    <name>lucency::FigureWindow</name>
    <message>
        <source>What a data set holds</source>
        <translation>ما تحويه مجموعة بيانات</translation>
    </message>
    <message>
        <source>How the model does</source>
        <translation>كيف يفعل النموذج</translation>
    </message>
    <message>
        <source>Models side by side</source>
        <translation>نماذج جنبا إلى جنب</translation>
    </message>
    <message>
        <source>The model under stress</source>
        <translation>النموذج تحت الإجهاد</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>تدريب نموذج</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>عن النموذج</translation>
    </message>
    <message>
        <source>Classes by split, sizes, gray levels, films that are the same.</source>
        <translation>الأصناف حسب القسم، والأحجام، ومستويات الرمادي، والصور المتطابقة.</translation>
    </message>
    <message>
        <source>Figures on films with known labels, and the films that the model gets wrong.</source>
        <translation>أرقام على صور معروفة الوسم، والصور التي يخطئ فيها النموذج.</translation>
    </message>
    <message>
        <source>Two models or more on the same films.</source>
        <translation>نموذجان أو أكثر على الصور نفسها.</translation>
    </message>
    <message>
        <source>What becomes of the answers as films are changed, more and more.</source>
        <translation>ما يؤول إليه الجواب حين تغير الصور أكثر فأكثر.</translation>
    </message>
    <message>
        <source>A recipe, films with known labels, and the pack to write. A training that was stopped goes on where it stood. The training folder&apos;s split by patient is written beside the pack.</source>
        <translation>وصفة وصور معروفة الوسم والحزمة التي تكتب. التدريب الذي أوقف يتابع من حيث كان. ويكتب التقسيم حسب المريض بجانب الحزمة.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Films in a &amp;folder…</source>
        <translation>صور في م&amp;جلد…</translation>
    </message>
    <message>
        <source>Choose a folder with NORMAL and PNEUMONIA, itself or under train, val and test</source>
        <translation>اختر مجلدا فيه NORMAL وPNEUMONIA، مباشرة أو تحت train وval وtest</translation>
    </message>
    <message>
        <source>Films of a &amp;list…</source>
        <translation>صور &amp;قائمة…</translation>
    </message>
    <message>
        <source>Choose a list with paths and labels</source>
        <translation>اختر قائمة بمسارات ووسوم</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Which films are looked at</source>
        <translation>أي الصور ينظر فيها</translation>
    </message>
    <message>
        <source>Test, or else validation</source>
        <translation>الاختبار، وإلا التحقق</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>الوصفة</translation>
    </message>
    <message>
        <source>How the network is built and trained</source>
        <translation>كيف تبنى الشبكة وتدرب</translation>
    </message>
    <message>
        <source>seed </source>
        <translation>البذرة </translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Covers the split, the weights and all that is drawn</source>
        <translation>تشمل التقسيم والأوزان وكل ما يسحب</translation>
    </message>
    <message>
        <source>&amp;Net to transfer from…</source>
        <translation>شبكة ي&amp;نقل منها…</translation>
    </message>
    <message>
        <source>Add a &amp;model…</source>
        <translation>إضافة &amp;نموذج…</translation>
    </message>
    <message>
        <source>Another &amp;model…</source>
        <translation>&amp;نموذج آخر…</translation>
    </message>
    <message>
        <source>Choose a TorchScript file</source>
        <translation>اختر ملف TorchScript</translation>
    </message>
    <message>
        <source>&amp;Write to…</source>
        <translation>ال&amp;كتابة إلى…</translation>
    </message>
    <message>
        <source>Choose the pack to write</source>
        <translation>اختر الحزمة التي تكتب</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>ا&amp;بدأ</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>احسبه</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Save &amp;PDF…</source>
        <translation>حفظ &amp;PDF…</translation>
    </message>
    <message>
        <source>Save tables and charts as pages</source>
        <translation>حفظ الجداول والرسوم البيانية في صفحات</translation>
    </message>
    <message>
        <source>Films: %1</source>
        <translation>صور الأشعة: %1</translation>
    </message>
    <message>
        <source>the model at hand</source>
        <translation>النموذج الحاضر</translation>
    </message>
    <message>
        <source>Transfer from: %1</source>
        <translation>النقل من: %1</translation>
    </message>
    <message>
        <source>Models: %1</source>
        <translation>النماذج: %1</translation>
    </message>
    <message>
        <source>Writes: %1</source>
        <translation>يكتب: %1</translation>
    </message>
    <message>
        <source>Stopped. Start goes on from the last epoch that ended.</source>
        <translation>أوقف. البدء يتابع من آخر دورة انتهت.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Films in a folder</source>
        <translation>صور في مجلد</translation>
    </message>
    <message>
        <source>Films of a list</source>
        <translation>صور قائمة</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>قوائم (*.csv)</translation>
    </message>
    <message>
        <source>A TorchScript file</source>
        <translation>ملف TorchScript</translation>
    </message>
    <message>
        <source>Models (*.pt *.pth)</source>
        <translation>نماذج (*.pt *.pth)</translation>
    </message>
    <message>
        <source>The pack to write</source>
        <translation>الحزمة التي تكتب</translation>
    </message>
    <message>
        <source>Models (*.pt)</source>
        <translation>نماذج (*.pt)</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
</context>
<context>
    <name>lucency::FilmFactsPanel</name>
    <message>
        <source>%1 bit</source>
        <translation>%1 بت</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 × %2 mm, %3. %4</source>
        <translation>‎%1 × %2 مم، %3. %4</translation>
    </message>
    <message>
        <source>left</source>
        <translation>اليسرى</translation>
    </message>
    <message>
        <source>right</source>
        <translation>اليمنى</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>صورة الأشعة</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الأبعاد</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>‎%1 × %2 بكسل</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>نمط التصوير</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>الجزء المصوَّر</translation>
    </message>
    <message>
        <source>View</source>
        <translation>المسقط</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 سنة</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>التباعد</translation>
    </message>
    <message>
        <source>A presentation state is beside this film.</source>
        <translation>ترافق هذه الصورة حالة عرض.</translation>
    </message>
    <message>
        <source>%1 presentation states are beside this film.</source>
        <translation>ترافق هذه الصورة حالات عرض عددها %1.</translation>
    </message>
</context>
<context>
    <name>lucency::FilmView</name>
    <message>
        <source>Chest film</source>
        <translation>صورة أشعة للصدر</translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 في %2 بكسل</translation>
    </message>
    <message>
        <source>zoom %1 %</source>
        <translation>التكبير %1%</translation>
    </message>
    <message>
        <source>window centre %1, width %2</source>
        <translation>مركز النافذة %1، عرضها %2</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>معكوسة التدرج</translation>
    </message>
    <message>
        <source>map shown</source>
        <translation>الخريطة ظاهرة</translation>
    </message>
    <message>
        <source>map hidden</source>
        <translation>الخريطة مخفية</translation>
    </message>
    <message>
        <source>x %1  y %2  value %3</source>
        <translation>x %1  y %2  القيمة %3</translation>
    </message>
    <message>
        <source>Mirrored: left and right are exchanged</source>
        <translation>مقلوبة أفقيًا: اليمين واليسار متبادلان</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>مقلوبة رأسًا على عقب</translation>
    </message>
    <message>
        <source>Turned to the right</source>
        <translation>مدوّرة إلى اليمين</translation>
    </message>
    <message>
        <source>Turned to the left</source>
        <translation>مدوّرة إلى اليسار</translation>
    </message>
    <message>
        <source>Synthetic film</source>
        <translation>صورة أشعة اصطناعية</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>الإطار %1 من %2</translation>
    </message>
    <message>
        <source>Shown by a presentation state</source>
        <translation>معروضة وفق حالة عرض</translation>
    </message>
    <message>
        <source>W %1  C %2</source>
        <translation>W %1  C %2</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>التكبير %1%</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>معكوسة التدرج</translation>
    </message>
    <message>
        <source>magnifier, %1 times</source>
        <translation>مكبّر، %1 مرات</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>Sharpened, for display only</source>
        <translation>زيادة الحدة، للعرض فقط</translation>
    </message>
    <message>
        <source>Local contrast, for display only</source>
        <translation>تعزيز التباين الموضعي، للعرض فقط</translation>
    </message>
    <message>
        <source>Life size (%1)</source>
        <translation>بالحجم الحقيقي (%1)</translation>
    </message>
    <message>
        <source>Life size (%1), screen not calibrated</source>
        <translation>بالحجم الحقيقي (%1)، الشاشة غير معايرة</translation>
    </message>
</context>
<context>
    <name>lucency::KeptReadsPanel</name>
    <message>
        <source>Read and opinion</source>
        <translation>القراءة والرأي</translation>
    </message>
    <message>
        <source>Reference label: %1</source>
        <translation>التصنيف المرجعي: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lucency::KeyPage</name>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>ن&amp;قل المفتاح</translation>
    </message>
    <message>
        <source>Give it this key; the other command has none then</source>
        <translation>إعطاؤه هذا المفتاح؛ ويبقى الأمر الآخر عندئذ بلا مفتاح</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;بلا مفتاح</translation>
    </message>
    <message>
        <source>Take the key away from the command</source>
        <translation>نزع المفتاح من الأمر</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>ا&amp;فتراضي</translation>
    </message>
    <message>
        <source>Give the command the key that it comes with</source>
        <translation>إعطاء الأمر مفتاحه الافتراضي</translation>
    </message>
    <message>
        <source>All &amp;keys as they come</source>
        <translation>&amp;كل المفاتيح الافتراضية</translation>
    </message>
    <message>
        <source>Give every command the key that it comes with</source>
        <translation>إعطاء كل أمر مفتاحه الافتراضي</translation>
    </message>
    <message>
        <source>Key of &apos;%1&apos;</source>
        <translation>مفتاح «%1»</translation>
    </message>
</context>
<context>
    <name>lucency::MainWindow</name>
    <message>
        <source>Lucency</source>
        <translation>Lucency</translation>
    </message>
    <message>
        <source>Open a chest film</source>
        <translation>فتح صورة أشعة للصدر</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF or DICOM, a folder or a DICOMDIR. Drop it here, or choose it.</source>
        <translation>ملف JPEG أو PNG أو TIFF أو DICOM، أو مجلد أو DICOMDIR. يُسحب إلى هنا أو يُختار.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Win&amp;dow presets</source>
        <translation>نوافذ &amp;جاهزة</translation>
    </message>
    <message>
        <source>Presentati&amp;on states</source>
        <translation>حالات ا&amp;لعرض</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>Fil&amp;m</source>
        <translation>ال&amp;صورة</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>ال&amp;قراءة</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>ال&amp;تفسير</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>The model is looking…</source>
        <translation>النموذج يعاين الصورة…</translation>
    </message>
    <message>
        <source>Presentation state: %1</source>
        <translation>حالة العرض: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>تصدير PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>ملف PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save film with map</source>
        <translation>حفظ الصورة مع الخريطة</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>ملف PNG (*.png)</translation>
    </message>
    <message>
        <source>Reading the film…</source>
        <translation>جارٍ قراءة صورة الأشعة…</translation>
    </message>
    <message>
        <source>Cancelled. Open the film again to read it.</source>
        <translation>أُلغيت القراءة. تُفتح الصورة ثانية لقراءتها.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Without an opinion there is nothing to explain.</source>
        <translation>لا تفسير بلا رأي.</translation>
    </message>
    <message>
        <source>Looking for films…</source>
        <translation>جارٍ البحث عن صور الأشعة…</translation>
    </message>
    <message>
        <source>No film found</source>
        <translation>لم توجد صورة أشعة</translation>
    </message>
    <message>
        <source>The search was stopped before a film was found.</source>
        <translation>أُوقف البحث قبل العثور على صورة أشعة.</translation>
    </message>
    <message>
        <source>What was opened holds no film in JPEG, PNG, TIFF or DICOM.</source>
        <translation>لا يحتوي ما فُتح على صورة أشعة بصيغة JPEG أو PNG أو TIFF أو DICOM.</translation>
    </message>
    <message>
        <source>Lucency — film %1 of %2</source>
        <translation>Lucency — الصورة %1 من %2</translation>
    </message>
    <message>
        <source>This film could not be read</source>
        <translation>تعذّرت قراءة صورة الأشعة هذه</translation>
    </message>
    <message>
        <source>Open films</source>
        <translation>فتح صور أشعة</translation>
    </message>
    <message>
        <source>All files (*);;Films (*.dcm *.jpg *.jpeg *.png *.tif *.tiff)</source>
        <translation>كل الملفات (*);;صور الأشعة (*.dcm *.jpg *.jpeg *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح مجلد</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>جارٍ كتابة ملف PDF…</translation>
    </message>
    <message>
        <source>Writing the picture…</source>
        <translation>جارٍ كتابة ملف الصورة…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>M&amp;easure</source>
        <translation>الق&amp;ياس</translation>
    </message>
    <message>
        <source>Clear patient data</source>
        <translation>مسح بيانات المرضى</translation>
    </message>
    <message>
        <source>Clear what Lucency keeps of patients on this machine?</source>
        <translation>هل تُمسح بيانات المرضى التي يحفظها Lucency على هذا الجهاز؟</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>م&amp;سح</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message>
        <source>Patient data cleared.</source>
        <translation>مُسحت بيانات المرضى.</translation>
    </message>
    <message>
        <source>Some of the data could not be removed: see %1</source>
        <translation>تعذّر حذف بعض البيانات: انظر %1</translation>
    </message>
    <message>
        <source>Export PDFs of all films into</source>
        <translation>تصدير PDF لكل الصور إلى</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) written</source>
        <translation>
            <numerusform>كُتب %n ملف PDF</numerusform>
            <numerusform>كُتب ملف PDF واحد</numerusform>
            <numerusform>كُتب ملفا PDF</numerusform>
            <numerusform>كُتبت %n ملفات PDF</numerusform>
            <numerusform>كُتب %n ملف PDF</numerusform>
            <numerusform>كُتب %n ملف PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n ملف موجود من قبل</numerusform>
            <numerusform>ملف واحد موجود من قبل</numerusform>
            <numerusform>ملفان موجودان من قبل</numerusform>
            <numerusform>%n ملفات موجودة من قبل</numerusform>
            <numerusform>%n ملفًا موجودة من قبل</numerusform>
            <numerusform>%n ملف موجودة من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for your own read</source>
        <translation>
            <numerusform>%n صورة بانتظار قراءة القارئ</numerusform>
            <numerusform>صورة واحدة بانتظار قراءة القارئ</numerusform>
            <numerusform>صورتان بانتظار قراءة القارئ</numerusform>
            <numerusform>%n صور بانتظار قراءة القارئ</numerusform>
            <numerusform>%n صورة بانتظار قراءة القارئ</numerusform>
            <numerusform>%n صورة بانتظار قراءة القارئ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made</source>
        <translation>
            <numerusform>تعذّر إعداد %n ملف</numerusform>
            <numerusform>تعذّر إعداد ملف واحد</numerusform>
            <numerusform>تعذّر إعداد ملفين</numerusform>
            <numerusform>تعذّر إعداد %n ملفات</numerusform>
            <numerusform>تعذّر إعداد %n ملفًا</numerusform>
            <numerusform>تعذّر إعداد %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>PDFs: %1 of %2 films (Esc stops)</source>
        <translation>ملفات PDF: الصور %1 من %2 (Esc للإيقاف)</translation>
    </message>
    <message>
        <source>The export was stopped; the next one goes on where it stood.</source>
        <translation>أُوقف التصدير؛ ويواصل التصدير التالي من حيث توقف.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Reading the list ahead waits: %1</source>
        <translation>القراءة المسبقة للقائمة في الانتظار: %1</translation>
    </message>
    <message>
        <source>The model reads the list ahead: %1</source>
        <translation>النموذج يقرأ القائمة مسبقًا: %1</translation>
    </message>
    <message>
        <source>film</source>
        <translation>صورة أشعة</translation>
    </message>
    <message>
        <source>Nothing is exported before your read is committed.</source>
        <translation>لا يُصدَّر شيء قبل اعتماد القراءة.</translation>
    </message>
    <message>
        <source>What you say of this film cannot be kept, so nothing is shown in return. %1</source>
        <translation>لا يمكن حفظ ما يُقال عن هذه الصورة، فلا يُعرض شيء في المقابل. %1</translation>
    </message>
    <message>
        <source>The model&apos;s opinion is sealed until you commit your read.</source>
        <translation>رأي النموذج محجوب إلى أن تُعتمد القراءة.</translation>
    </message>
    <message>
        <source>The model&apos;s opinion is open. Commit a read of your own.</source>
        <translation>رأي النموذج مكشوف. تُعتمد قراءة القارئ.</translation>
    </message>
    <message>
        <source>Your first read is kept. Keep it, or change it, in the light of the opinion.</source>
        <translation>القراءة الأولى محفوظة. تُبقى أو تُغيَّر على ضوء الرأي.</translation>
    </message>
    <message>
        <source>Your read is kept. A later one is put behind it.</source>
        <translation>القراءة محفوظة. وتُضاف القراءة اللاحقة بعدها.</translation>
    </message>
    <message>
        <source>This list of films could not be read</source>
        <translation>تعذّرت قراءة قائمة الصور هذه</translation>
    </message>
    <message>
        <source>Films side by sid&amp;e</source>
        <translation>صورتان جن&amp;بًا إلى جنب</translation>
    </message>
    <message>
        <source>Ma&amp;gnifier</source>
        <translation>ال&amp;عدسة المكبرة</translation>
    </message>
    <message>
        <source>The list has no other film of this patient. %1 chooses any film.</source>
        <translation>لا توجد في القائمة صورة أخرى لهذا المريض. لاختيار أي صورة: %1.</translation>
    </message>
    <message>
        <source>&amp;Another film…</source>
        <translation>صورة أ&amp;خرى…</translation>
    </message>
    <message>
        <source>Film to show beside</source>
        <translation>الصورة المجاورة المطلوب عرضها</translation>
    </message>
    <message>
        <source>These go for good:
• names, ids and paths in the record of reads, and your notes there
• measures, drawings and drafts of all films, the film at hand included
• which films were opened last, where, and how they were turned
• the films that would be opened at the next start
• the folders last used for opening and exporting

Verdicts and times stay in the record, with nothing that says whose film it was. Films themselves, exported PDFs and all other settings stay.</source>
        <translation>يُمحى ما يلي نهائيًا:
• الأسماء والمعرّفات والمسارات في سجل القراءات، والملاحظات فيه
• قياسات جميع الصور ورسومها ومسوداتها، ومنها الصورة الحالية
• الصور التي فُتحت أخيرًا ومواضعها وكيف أُديرت
• الصور التي كانت ستُفتح عند التشغيل التالي
• المجلدات التي استُعملت آخر مرة للفتح والتصدير

تبقى الأحكام والأوقات في السجل، من غير ما يدل على صاحب الصورة. وتبقى الصور نفسها وملفات PDF المصدّرة وسائر الإعدادات.</translation>
    </message>
    <message>
        <source>The record of reads was damaged. Its file was set aside beside it as %1; what the last copy and the reads since then hold is there.</source>
        <translation>كان سجل القراءات تالفًا. نُحّي ملفه جانبًا بجواره باسم %1؛ وما في آخر نسخة وما بعدها من قراءات موجود.</translation>
    </message>
    <message>
        <source>Another window has kept a read of this film under your name in the meantime. Both are kept, yours behind it.</source>
        <translation>حفظت نافذة أخرى في هذه الأثناء قراءة لهذه الصورة باسم القارئ نفسه. القراءتان محفوظتان، والأخيرة بعدها.</translation>
    </message>
    <message>
        <source>Open a reader study</source>
        <translation>فتح دراسة قرّاء</translation>
    </message>
    <message>
        <source>Protocols of studies (*.json)</source>
        <translation>بروتوكولات الدراسات (*.json)</translation>
    </message>
    <message>
        <source>Export the reader study into</source>
        <translation>تصدير دراسة القرّاء إلى</translation>
    </message>
    <message>
        <source>Looking at the films of the study…</source>
        <translation>جارٍ فحص صور أشعة الدراسة…</translation>
    </message>
    <message>
        <source>Its protocol cannot be used. The details say what is wrong.</source>
        <translation>لا يمكن استخدام بروتوكولها. تبيّن التفاصيل موضع الخطأ.</translation>
    </message>
    <message>
        <source>Its films are not those that the protocol names. Nothing was opened.</source>
        <translation>صور أشعتها ليست التي يسميها البروتوكول. لم يُفتح شيء.</translation>
    </message>
    <message>
        <source>It is not for the reader %1. Readers are named in the settings, under Record.</source>
        <translation>ليست للقارئ %1. يُحدَّد اسم القارئ في الإعدادات، ضمن السجل.</translation>
    </message>
    <message>
        <source>This reader study cannot be read</source>
        <translation>لا يمكن قراءة دراسة القرّاء هذه</translation>
    </message>
    <message>
        <source>%1, session %2 of 2</source>
        <translation>%1، الجلسة %2 من 2</translation>
    </message>
    <message>
        <source>This film has been read; it is not opened again in the study.</source>
        <translation>قُرئت صورة الأشعة هذه؛ ولا تُفتح مرة أخرى في الدراسة.</translation>
    </message>
    <message>
        <source>The films of this study are read one after the other.</source>
        <translation>تُقرأ صور أشعة هذه الدراسة واحدة تلو الأخرى.</translation>
    </message>
    <message>
        <source>You have read the whole study</source>
        <translation>لقد قرأت الدراسة كلها</translation>
    </message>
    <message>
        <source>The first session is over</source>
        <translation>انتهت الجلسة الأولى</translation>
    </message>
    <message>
        <source>Save the protocol</source>
        <translation>حفظ البروتوكول</translation>
    </message>
    <message>
        <source>Reading the films of the study…</source>
        <translation>جارٍ قراءة صور أشعة الدراسة…</translation>
    </message>
    <message>
        <source>A study cannot have the same picture twice: %1.</source>
        <translation>لا يمكن أن تحوي الدراسة الصورة نفسها مرتين: %1.</translation>
    </message>
    <message>
        <source>You read this film without the model.</source>
        <translation>تقرأ صورة الأشعة هذه دون النموذج.</translation>
    </message>
    <message>
        <source>Every film is read, and your reads are kept. Thank you. Whoever leads the study exports the reads of all readers: Read, Export reader study.</source>
        <translation>قُرئت صور الأشعة كلها وحُفظت قراءاتك. شكرًا لك. يُصدّر من يقود الدراسة قراءات جميع القرّاء: قراءة، تصدير دراسة القرّاء.</translation>
    </message>
    <message>
        <source>Every film is read without the model, and your reads are kept. Open the study again from %1 on to read them with it.</source>
        <translation>قُرئت صور الأشعة كلها دون النموذج وحُفظت قراءاتك. افتح الدراسة مرة أخرى ابتداءً من %1 لقراءتها معه.</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>تع&amp;ليم</translation>
    </message>
</context>
<context>
    <name>lucency::MapLegend</name>
    <message>
        <source>Legend of the map</source>
        <translation>مفتاح الخريطة</translation>
    </message>
    <message>
        <source>From warm, for %1, to cool, against it; full colour is a weight of %2</source>
        <translation>من الدافئ، لصالح %1، إلى البارد، ضدها؛ واللون الكامل يعادل وزنًا قدره %2</translation>
    </message>
    <message>
        <source>number %1 on the map: %2 points</source>
        <translation>الرقم %1 على الخريطة: ‎%2 نقطة مئوية</translation>
    </message>
</context>
<context>
    <name>lucency::MessagePage</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>What exactly went wrong, in English</source>
        <translation>سبب الخطأ بدقة، بالإنجليزية</translation>
    </message>
</context>
<context>
    <name>lucency::NewReaderStudy</name>
    <message>
        <source>New reader study</source>
        <translation>دراسة قرّاء جديدة</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Names as the readers have them in the settings, such as %1, with commas between; empty where anybody may read</source>
        <translation>الأسماء كما هي لدى القرّاء في الإعدادات، مثل %1، تفصل بينها فواصل؛ فارغ إن كان لأي شخص أن يقرأ</translation>
    </message>
    <message>
        <source>Each &amp;reader has an order of their own, drawn at random</source>
        <translation>لكل &amp;قارئ ترتيبه الخاص، مسحوب عشوائيًا</translation>
    </message>
    <message>
        <source>The same number gives the same orders, on every computer</source>
        <translation>يعطي العدد نفسه الترتيبات نفسها على كل حاسوب</translation>
    </message>
    <message>
        <source>&amp;One film after the other: none is opened before its turn</source>
        <translation>صورة أشعة &amp;تلو الأخرى: لا تُفتح واحدة قبل دورها</translation>
    </message>
    <message>
        <source>&amp;Twice: first without the model, later with it</source>
        <translation>&amp;مرتان: أولًا دون النموذج، ثم معه لاحقًا</translation>
    </message>
    <message>
        <source>So that the films have been forgotten when they come again</source>
        <translation>لتكون صور الأشعة قد نُسيت حين تعود</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>ال&amp;نمط</translation>
    </message>
    <message>
        <source>Rea&amp;ders</source>
        <translation>ال&amp;قرّاء</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>ال&amp;بذرة</translation>
    </message>
    <message>
        <source>&amp;Days between</source>
        <translation>الأ&amp;يام بينهما</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>The protocol names the films that the list shows (%1), in that order. It is a file that you can read, and hand to the readers with the films.</source>
        <translation>يسمي البروتوكول صور الأشعة التي تعرضها القائمة (%1)، بهذا الترتيب. وهو ملف يمكنك قراءته وتسليمه إلى القرّاء مع صور الأشعة.</translation>
    </message>
</context>
<context>
    <name>lucency::OpinionPanel</name>
    <message>
        <source>Waived by you: %1</source>
        <translation>تجاوزه المستخدم: %1</translation>
    </message>
    <message>
        <source>That you read it anyway is recorded in the result and in the PDF.</source>
        <translation>تُسجَّل القراءة رغم ذلك في النتيجة وفي ملف PDF.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>What exactly went wrong, in English</source>
        <translation>سبب الخطأ بدقة، بالإنجليزية</translation>
    </message>
    <message>
        <source>The model was not asked</source>
        <translation>لم يُسأل النموذج</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, 95 % interval likewise</source>
        <translation>‏%1، وفاصل 95% مثله</translation>
    </message>
    <message>
        <source>%1, 95 % interval %2 to %3</source>
        <translation>‏%1، فاصل 95% من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1, interval not known</source>
        <translation>‏%1، الفاصل غير معروف</translation>
    </message>
    <message>
        <source>At the operating point the model calls this film %1; the point was chosen on %2 validation films.</source>
        <translation>عند نقطة التشغيل يصنّف النموذج هذه الصورة %1؛ وقد اختيرت النقطة على صور تحقق عددها %2.</translation>
    </message>
    <message>
        <source>Model %1 %2, %3</source>
        <translation>النموذج %1 %2، %3</translation>
    </message>
    <message>
        <source>No opinion</source>
        <translation>لا رأي</translation>
    </message>
    <message>
        <source>2 The model&apos;s opinion</source>
        <translation>2 رأي النموذج</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>It is shown once you have committed your read.</source>
        <translation>يُعرض بعد أن يعتمد القارئ قراءته.</translation>
    </message>
    <message>
        <source>At the operating point the model calls this film %1; probability and point are by the local calibration %3, on %2 films.</source>
        <translation>عند نقطة التشغيل يسمي النموذج هذه الصورة %1؛ والاحتمال والنقطة وفق المعايرة المحلية %3 على %2 صورة.</translation>
    </message>
</context>
<context>
    <name>lucency::PriorPanel</name>
    <message>
        <source>Film beside</source>
        <translation>الصورة المجاورة</translation>
    </message>
    <message>
        <source>Film beside, without an opinion</source>
        <translation>الصورة المجاورة، بلا رأي</translation>
    </message>
    <message>
        <source>Reading the film…</source>
        <translation>جارٍ قراءة صورة الأشعة…</translation>
    </message>
    <message>
        <source>No film beside</source>
        <translation>لا توجد صورة مجاورة</translation>
    </message>
    <message>
        <source>Which film is older is not known</source>
        <translation>لا يُعرف أي الصورتين أقدم</translation>
    </message>
    <message>
        <source>Earlier film: %1</source>
        <translation>الصورة الأقدم: %1</translation>
    </message>
    <message>
        <source>Later film: %1</source>
        <translation>الصورة الأحدث: %1</translation>
    </message>
    <message>
        <source>Other film: %1</source>
        <translation>الصورة الأخرى: %1</translation>
    </message>
    <message>
        <source>Whether both are of the same patient is not known.</source>
        <translation>لا يُعرف هل الصورتان للمريض نفسه.</translation>
    </message>
    <message>
        <source>By the headers these are two patients.</source>
        <translation>هذان مريضان بحسب ترويسة كل ملف.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>not to scale</source>
        <translation>ليست بالمقياس نفسه</translation>
    </message>
    <message>
        <source>to scale (%1)</source>
        <translation>بالمقياس نفسه (%1)</translation>
    </message>
    <message>
        <source>to scale, but in two planes (%1, %2)</source>
        <translation>بالمقياس نفسه، لكن في مستويين (%1، %2)</translation>
    </message>
</context>
<context>
    <name>lucency::ProbabilityAxis</name>
    <message>
        <source>Probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>%1 on an axis from 0 to 1, operating point %2</source>
        <translation>%1 على محور من 0 إلى 1، نقطة التشغيل %2</translation>
    </message>
    <message>
        <source>operating point %1</source>
        <translation>نقطة التشغيل %1</translation>
    </message>
    <message>
        <source>%1 (%2 films)</source>
        <translation>%1 (عدد الصور: %2)</translation>
    </message>
</context>
<context>
    <name>lucency::ReadPanel</name>
    <message>
        <source>1 Your read</source>
        <translation>1 قراءة القارئ</translation>
    </message>
    <message>
        <source>How sure you are of your read</source>
        <translation>مدى تيقّن القارئ من قراءته</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>درجة التيقّن</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <translation>%1%، %2</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>التيقّن</translation>
    </message>
</context>
<context>
    <name>lucency::RecentFilms</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح الأ&amp;خيرة</translation>
    </message>
</context>
<context>
    <name>lucency::RecordWindow</name>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>&amp;Names, ids and paths go into backups and exports</source>
        <translation>تُدرج ال&amp;أسماء والمعرّفات والمسارات في النسخ والتصدير</translation>
    </message>
    <message>
        <source>Without them nobody can tell from a copy whose films were read</source>
        <translation>من دونها لا يمكن لأحد أن يعرف من نسخةٍ لمن الصور المقروءة</translation>
    </message>
    <message>
        <source>The record is at work</source>
        <translation>السجل قيد العمل</translation>
    </message>
    <message>
        <source>Record (*.sqlite)</source>
        <translation>سجل (*.sqlite)</translation>
    </message>
    <message>
        <source>&amp;Verify the trail</source>
        <translation>ال&amp;تحقق من المسار</translation>
    </message>
    <message>
        <source>Follow every row, and say the first that is not as it was</source>
        <translation>تتبّع كل صف وذكر أول صف ليس كما كان</translation>
    </message>
    <message>
        <source>&amp;Pseudonymise…</source>
        <translation>إخفاء ال&amp;هوية…</translation>
    </message>
    <message>
        <source>Take names, ids and paths out of the record for good</source>
        <translation>إزالة الأسماء والمعرّفات والمسارات من السجل نهائيًا</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>نسخ ا&amp;حتياطي…</translation>
    </message>
    <message>
        <source>Write all there is into one file</source>
        <translation>كتابة كل ما فيه في ملف واحد</translation>
    </message>
    <message>
        <source>Back up the record</source>
        <translation>نسخ السجل احتياطيًا</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>اس&amp;تعادة…</translation>
    </message>
    <message>
        <source>Put a backup in the record&apos;s place; what is there now is kept beside it</source>
        <translation>وضع نسخة احتياطية مكان السجل؛ ويُحفظ الحالي بجواره</translation>
    </message>
    <message>
        <source>Restore the record</source>
        <translation>استعادة السجل</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>تصدير بصيغة &amp;CSV…</translation>
    </message>
    <message>
        <source>A line for each film and reader: a list that evaluating and training take</source>
        <translation>سطر لكل صورة وقارئ: قائمة يقبلها التقييم والتدريب</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Export as &amp;JSON…</source>
        <translation>تصدير بصيغة &amp;JSON…</translation>
    </message>
    <message>
        <source>Everything, film by film</source>
        <translation>كل شيء، صورةً صورة</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Reads of %1 are kept in %2.</source>
        <translation>تُحفظ قراءات %1 في %2.</translation>
    </message>
    <message>
        <source>Reads of %1 (%2) are kept in %3.</source>
        <translation>تُحفظ قراءات %1 (%2) في %3.</translation>
    </message>
    <message>
        <source>Films read: %1, reads in all: %2.</source>
        <translation>الصور المقروءة: %1، مجموع القراءات: %2.</translation>
    </message>
    <message>
        <source>Waiting on this computer to be sent: %1.</source>
        <translation>بانتظار الإرسال من هذا الحاسوب: %1.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>The record is now that of %1. What was there before is kept beside it.</source>
        <translation>السجل الآن هو سجل %1. وما كان قبله محفوظ بجواره.</translation>
    </message>
    <message>
        <source>Pseudonymise</source>
        <translation>إخفاء الهوية</translation>
    </message>
    <message>
        <source>Take names, ids and paths out of the record for good?</source>
        <translation>هل تُزال الأسماء والمعرّفات والمسارات من السجل نهائيًا؟</translation>
    </message>
    <message>
        <source>Reads, notes, measures and times stay. Films are still known again by their pixels. Backups and exports that were made before still hold the names.</source>
        <translation>تبقى القراءات والملاحظات والقياسات والأوقات. وتظل الصور تُعرف من بكسلاتها. أما النسخ والتصديرات السابقة فما زالت تحمل الأسماء.</translation>
    </message>
    <message>
        <source>&amp;Take them out</source>
        <translation>إ&amp;زالتها</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إب&amp;قاؤها</translation>
    </message>
    <message>
        <source>Names, ids and paths are gone from the record.</source>
        <translation>لم تبقَ في السجل أسماء ولا معرّفات ولا مسارات.</translation>
    </message>
    <message>
        <source>Names, ids and paths are gone from the record; files that were set aside as damaged are left: %1</source>
        <translation>لم تبقَ في السجل أسماء ولا معرّفات ولا مسارات؛ وبقيت ملفات نُحّيت لتلفها: %1</translation>
    </message>
</context>
<context>
    <name>lucency::RegionControls</name>
    <message>
        <source>&amp;Cut by</source>
        <translation>ال&amp;تقسيم</translation>
    </message>
    <message>
        <source>SLIC</source>
        <translation>SLIC</translation>
    </message>
    <message>
        <source>SLICO (finds its own compactness)</source>
        <translation>‏SLICO (يحدد التراص بنفسه)</translation>
    </message>
    <message>
        <source>Linear spectral clustering</source>
        <translation>تجميع طيفي خطي</translation>
    </message>
    <message>
        <source>Quick shift</source>
        <translation>Quick shift</translation>
    </message>
    <message>
        <source>What cuts the film into regions</source>
        <translation>ما يقسّم الصورة إلى مناطق</translation>
    </message>
    <message>
        <source>Cut by</source>
        <translation>التقسيم</translation>
    </message>
    <message>
        <source>&amp;Number of regions</source>
        <translation>&amp;عدد المناطق</translation>
    </message>
    <message>
        <source>No more than so many regions</source>
        <translation>الحد الأقصى لعدد المناطق</translation>
    </message>
    <message>
        <source>C&amp;ompactness</source>
        <translation>الت&amp;راص</translation>
    </message>
    <message>
        <source>More makes rounder regions, less follows the film closer</source>
        <translation>زيادته تجعل المناطق أكثر استدارة، ونقصه يجعلها أدق اتباعًا للصورة</translation>
    </message>
</context>
<context>
    <name>lucency::RegionDocument</name>
    <message>
        <source>cut anew</source>
        <translation>تقسيم جديد</translation>
    </message>
    <message>
        <source>load</source>
        <translation>تحميل</translation>
    </message>
    <message>
        <source>The regions are saved.</source>
        <translation>حُفظت المناطق.</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>إعادة ضبط</translation>
    </message>
</context>
<context>
    <name>lucency::RegionEditor</name>
    <message>
        <source>Regions</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Film with its regions</source>
        <translation>الصورة مع مناطقها</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>لا توجد صورة مفتوحة.</translation>
    </message>
    <message>
        <source>Cut the film</source>
        <translation>تقسيم الصورة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Change them by hand</source>
        <translation>تعديل يدوي</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Click a region to choose it</source>
        <translation>النقر على منطقة لاختيارها</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Choose a region, then click one that touches it; or drag from one to the other</source>
        <translation>اختيار منطقة ثم النقر على أخرى تلامسها؛ أو السحب من إحداهما إلى الأخرى</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Draw a line right across a region</source>
        <translation>رسم خط يقطع المنطقة من طرف إلى طرف</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Draw around what is to be a region of its own</source>
        <translation>الرسم حول ما يُراد جعله منطقة مستقلة</translation>
    </message>
    <message>
        <source>Divide chosen into</source>
        <translation>تجزئة المختارة إلى</translation>
    </message>
    <message>
        <source>Divide the chosen region by place and brightness</source>
        <translation>تجزئة المنطقة المختارة بحسب الموضع والسطوع</translation>
    </message>
    <message>
        <source>Parts to divide into</source>
        <translation>عدد أجزاء التجزئة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take back the last change of the regions</source>
        <translation>التراجع عن آخر تغيير في المناطق</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Make again what was taken back</source>
        <translation>إعادة ما جرى التراجع عنه</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Go back to the regions as they were at first</source>
        <translation>العودة إلى المناطق كما كانت أولًا</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>استخدامها</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>تحميل…</translation>
    </message>
    <message>
        <source>Load a map of regions: a gray PNG, one id a pixel</source>
        <translation>تحميل خريطة مناطق: ملف PNG رمادي، رقم لكل بكسل</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Save the map of regions as PNG</source>
        <translation>حفظ خريطة المناطق بصيغة PNG</translation>
    </message>
    <message>
        <source>Explain with these regions</source>
        <translation>التفسير بهذه المناطق</translation>
    </message>
    <message>
        <source>Show what drove the opinion, region by region of these</source>
        <translation>إظهار ما وجّه الرأي، منطقة منطقة من هذه</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>ملف PNG (*.png)</translation>
    </message>
    <message>
        <source>Load regions</source>
        <translation>تحميل المناطق</translation>
    </message>
    <message>
        <source>Save regions</source>
        <translation>حفظ المناطق</translation>
    </message>
    <message>
        <source>divide</source>
        <translation>تجزئة</translation>
    </message>
    <message>
        <source>Cutting the film…</source>
        <translation>جارٍ تقسيم الصورة…</translation>
    </message>
    <message numerus="yes">
        <source>%n regions</source>
        <translation>
            <numerusform>%n منطقة</numerusform>
            <numerusform>منطقة واحدة</numerusform>
            <numerusform>منطقتان</numerusform>
            <numerusform>%n مناطق</numerusform>
            <numerusform>%n منطقة</numerusform>
            <numerusform>%n منطقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, edited by hand</source>
        <translation>‏%1، معدّلة يدويًا</translation>
    </message>
    <message>
        <source>%1, from a file</source>
        <translation>‏%1، من ملف</translation>
    </message>
    <message>
        <source>%1. Region %2 is chosen.</source>
        <translation>%1. المنطقة %2 مختارة.</translation>
    </message>
    <message>
        <source>Region %1, chosen</source>
        <translation>المنطقة %1، مختارة</translation>
    </message>
    <message>
        <source>Region %1</source>
        <translation>المنطقة %1</translation>
    </message>
</context>
<context>
    <name>lucency::RegionTools</name>
    <message>
        <source>merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>split</source>
        <translation>فصل</translation>
    </message>
</context>
<context>
    <name>lucency::RulerBar</name>
    <message>
        <source>Bar to be made ten centimetres long</source>
        <translation>شريط يُضبط طوله على عشرة سنتيمترات</translation>
    </message>
    <message>
        <source>Drag its end, or use the arrow keys; Shift takes larger steps</source>
        <translation>سحب طرفه أو استخدام الأسهم؛ وShift لخطوات أكبر</translation>
    </message>
    <message>
        <source>10 cm</source>
        <translation>10 سم</translation>
    </message>
</context>
<context>
    <name>lucency::ScreenCalibration</name>
    <message>
        <source>Calibrate this screen</source>
        <translation>معايرة هذه الشاشة</translation>
    </message>
    <message>
        <source>Hold a ruler to the screen and drag the end of the bar until the bar is exactly 10 cm long. Films that know their pixel spacing can then be shown at their true size. It holds for this screen at this resolution.</source>
        <translation>توضع مسطرة على الشاشة ويُسحب طرف الشريط حتى يصير طوله 10 سم تمامًا. وعندئذ يمكن عرض الصور المعلومة تباعد البكسلات بحجمها الحقيقي. وتصح المعايرة لهذه الشاشة بهذه الدقة.</translation>
    </message>
    <message>
        <source>The bar is &amp;10 cm long</source>
        <translation>طول الشريط &amp;10 سم</translation>
    </message>
    <message>
        <source>&amp;Forget the calibration</source>
        <translation>&amp;حذف المعايرة</translation>
    </message>
    <message>
        <source>The bar is %1 pixels of the screen long.</source>
        <translation>طول الشريط ببكسلات الشاشة: %1.</translation>
    </message>
    <message>
        <source>%1 Calibrated: %2 pixels on 10 cm.</source>
        <translation>%1 معايرة: %2 بكسل في كل 10 سم.</translation>
    </message>
    <message>
        <source>%1 Not calibrated; the screen itself claims %2 pixels on 10 cm.</source>
        <translation>%1 غير معايرة؛ تذكر الشاشة نفسها %2 بكسل في كل 10 سم.</translation>
    </message>
    <message>
        <source>%1 Not calibrated, and the screen does not say its size.</source>
        <translation>%1 غير معايرة، ولا تذكر الشاشة أبعادها.</translation>
    </message>
</context>
<context>
    <name>lucency::SettingRow</name>
    <message>
        <source>Back to the default: %1</source>
        <translation>العودة إلى الافتراضي: %1</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>إعادة ضبط: %1</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 الافتراضي: %2.</translation>
    </message>
</context>
<context>
    <name>lucency::SettingsWindow</name>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>How the window looks; the film&apos;s surround stays dark.</source>
        <translation>مظهر النافذة؛ ويبقى محيط الصورة داكنًا.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>حسب سطح المكتب</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of what Lucency says, from its next start on.</source>
        <translation>لغة نصوص Lucency، بدءًا من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Open the last films at the start</source>
        <translation>فتح آخر الصور عند التشغيل</translation>
    </message>
    <message>
        <source>Remembers where they lie when the window is closed; while this is off only the list of recent films is.</source>
        <translation>يحفظ أماكنها عند إغلاق النافذة؛ وعند إيقافه لا تُحفظ إلا قائمة الصور الأخيرة.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Second reader: the model&apos;s opinion is sealed until you have committed your own read. Concurrent: it is open. Teaching: it is open, and nothing says whose film it is.</source>
        <translation>القارئ الثاني: رأي النموذج محجوب إلى أن يعتمد القارئ قراءته. متزامن: الرأي ظاهر. تعليمي: الرأي ظاهر ولا يُذكر صاحب الصورة.</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>قارئ ثانٍ</translation>
    </message>
    <message>
        <source>Concurrent</source>
        <translation>متزامن</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>تعليمي</translation>
    </message>
    <message>
        <source>Have the model read the list ahead</source>
        <translation>قراءة النموذج للقائمة مسبقًا</translation>
    </message>
    <message>
        <source>It reads all films of the list, one after the other, while you look at one of them.</source>
        <translation>يقرأ كل صور القائمة، واحدة بعد أخرى، أثناء معاينة إحداها.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>التفسير</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>How the map of what drove the opinion is worked out.</source>
        <translation>كيفية حساب خريطة ما وجّه الرأي.</translation>
    </message>
    <message>
        <source>Hidden as</source>
        <translation>بديل المخفي</translation>
    </message>
    <message>
        <source>What stands where a region is hidden.</source>
        <translation>ما يحل محل المنطقة المخفية.</translation>
    </message>
    <message>
        <source>Its mean gray</source>
        <translation>متوسطها الرمادي</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>The film, blurred</source>
        <translation>الصورة ضبابية</translation>
    </message>
    <message>
        <source>Painted in from around</source>
        <translation>استكمال مما حولها</translation>
    </message>
    <message>
        <source>Until the map has settled</source>
        <translation>حتى استقرار الخريطة</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>العينات</translation>
    </message>
    <message>
        <source>How often the model is asked for one map.</source>
        <translation>عدد مرات سؤال النموذج لخريطة واحدة.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>الفأرة</translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation>السحب بالزر الأيسر</translation>
    </message>
    <message>
        <source>Middle drag</source>
        <translation>السحب بالزر الأوسط</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>السحب بالزر الأيمن</translation>
    </message>
    <message>
        <source>%1 Until that is resolved the buttons stay as they were.</source>
        <translation>%1 وتبقى الأزرار كما كانت إلى أن يُحل ذلك.</translation>
    </message>
    <message>
        <source>What dragging with this button does on the film.</source>
        <translation>وظيفة السحب بهذا الزر على الصورة.</translation>
    </message>
    <message>
        <source>Patients&apos; data</source>
        <translation>بيانات المرضى</translation>
    </message>
    <message>
        <source>Identity in the window</source>
        <translation>الهوية في النافذة</translation>
    </message>
    <message>
        <source>Shows names, ids, dates and file names in the list of films.</source>
        <translation>إظهار الأسماء والأرقام والتواريخ وأسماء الملفات في قائمة الصور.</translation>
    </message>
    <message>
        <source>Identity in PDFs</source>
        <translation>الهوية في ملفات PDF</translation>
    </message>
    <message>
        <source>Writes name, id, birth date and file name into exported PDFs.</source>
        <translation>كتابة الاسم والرقم وتاريخ الميلاد واسم الملف في ملفات PDF المصدَّرة.</translation>
    </message>
    <message>
        <source>What you say and draw of films is kept in %1</source>
        <translation>يُحفظ ما يُقال عن الصور ويُرسم عليها في %1</translation>
    </message>
    <message>
        <source>What you say and draw of films is kept in %1 (%2).</source>
        <translation>يُحفظ ما يُقال عن الصور ويُرسم عليها في %1 (%2).</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>No setting says this.</source>
        <translation>لا إعداد يحوي ذلك.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>Your reads are kept under this name.</source>
        <translation>تُحفظ القراءات بهذا الاسم.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>For example radiologist, or student.</source>
        <translation>مثل طبيب أشعة أو طالب.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>A file, or a department&apos;s server: postgresql://user@host/database. Its password comes from the system&apos;s own place for it (.pgpass), never from here.</source>
        <translation>ملف، أو خادم قسم: postgresql://user@host/database. وتأتي كلمة مروره من موضعها في النظام (‎.pgpass) لا من هنا.</translation>
    </message>
    <message>
        <source>Local calibration</source>
        <translation>المعايرة المحلية</translation>
    </message>
    <message>
        <source>A file that lucency-cli calibrate made from films of your own department. It takes the place of the model&apos;s own probabilities from the next start on, and every result names it; empty it to go without.</source>
        <translation>ملف صنعه lucency-cli calibrate من صور قسمك. يحل محل احتمالات النموذج نفسه من البدء التالي، وتسميه كل نتيجة؛ أفرغه للاستغناء عنه.</translation>
    </message>
</context>
<context>
    <name>lucency::SheetView</name>
    <message>
        <source>Double click or Enter opens the film in the window</source>
        <translation>النقر المزدوج أو Enter يفتح الصورة في النافذة</translation>
    </message>
    <message>
        <source>Show these films</source>
        <translation>أظهر هذه الصور</translation>
    </message>
    <message>
        <source>All films</source>
        <translation>كل الصور</translation>
    </message>
    <message>
        <source>Confusion at the operating point</source>
        <translation>مصفوفة الالتباس عند نقطة التشغيل</translation>
    </message>
    <message>
        <source>Confusion matrix: %1 true positive, %2 false positive, %3 true negative, %4 false negative</source>
        <translation>مصفوفة الالتباس: %1 إيجابية صحيحة، %2 إيجابية كاذبة، %3 سلبية صحيحة، %4 سلبية كاذبة</translation>
    </message>
</context>
<context>
    <name>lucency::StepperPanel</name>
    <message>
        <source>Samples one by one</source>
        <translation>العينات تباعًا</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>العينة</translation>
    </message>
    <message>
        <source>The number of the sample</source>
        <translation>رقم العينة</translation>
    </message>
    <message>
        <source>The map is still being made.</source>
        <translation>ما زالت الخريطة قيد الإعداد.</translation>
    </message>
    <message>
        <source>Drawing the samples again…</source>
        <translation>جارٍ إعادة سحب العينات…</translation>
    </message>
    <message>
        <source>Only LIME and RISE draw samples that can be stepped through.</source>
        <translation>‏LIME وRISE وحدهما يسحبان عينات يمكن استعراضها تباعًا.</translation>
    </message>
    <message>
        <source>Sample %1 of %2</source>
        <translation>العينة %1 من %2</translation>
    </message>
    <message>
        <source>%1: %2 %3 (the film itself %4)</source>
        <translation>‏%1: %2 %3 (الصورة نفسها %4)</translation>
    </message>
    <message>
        <source>Asking the model…</source>
        <translation>جارٍ سؤال النموذج…</translation>
    </message>
    <message>
        <source>%1 of %2 regions hidden, weight in the fit %3</source>
        <translation>المناطق المخفية %1 من %2، الوزن في المواءمة %3</translation>
    </message>
    <message>
        <source>Sample %1 of %2, %3 regions hidden: %4 %5</source>
        <translation>العينة %1 من %2، المناطق المخفية %3: %4 %5</translation>
    </message>
</context>
<context>
    <name>lucency::StudyModel</name>
    <message>
        <source>Frame %1</source>
        <translation>الإطار %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>النموذج %1</translation>
    </message>
    <message>
        <source>Key image</source>
        <translation>صورة مفتاحية</translation>
    </message>
</context>
<context>
    <name>lucency::StudyPanel</name>
    <message>
        <source>Filter films</source>
        <translation>ترشيح الصور</translation>
    </message>
    <message>
        <source>Stop looking for films (Esc)</source>
        <translation>إيقاف البحث عن صور الأشعة (Esc)</translation>
    </message>
    <message>
        <source>Stop looking for films</source>
        <translation>إيقاف البحث عن صور الأشعة</translation>
    </message>
    <message>
        <source>Looking for films: %1 in %2 files</source>
        <translation>البحث عن صور الأشعة: %1 في ملفات عددها %2</translation>
    </message>
    <message>
        <source>%1 of %2 films</source>
        <translation>الصور: %1 من %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Show only films in which all of these words are found</source>
        <translation>إظهار الصور التي توجد فيها كل هذه الكلمات فقط</translation>
    </message>
    <message>
        <source>Films to show</source>
        <translation>الصور المعروضة</translation>
    </message>
    <message>
        <source>Show only films that stand so now</source>
        <translation>إظهار الصور التي هذه حالها الآن فقط</translation>
    </message>
    <message>
        <source>All films</source>
        <translation>كل الصور</translation>
    </message>
    <message>
        <source>Order of the films</source>
        <translation>ترتيب الصور</translation>
    </message>
    <message>
        <source>How the films follow each other; by the model&apos;s score once every film in the list has been read</source>
        <translation>كيفية تتابع الصور؛ وبحسب درجة النموذج بعد قراءة كل صور القائمة</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>كما وُجدت</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بحسب الاسم</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>بحسب الحالة</translation>
    </message>
    <message>
        <source>By the model&apos;s score</source>
        <translation>بحسب درجة النموذج</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>قُرئت %1 من %2</translation>
    </message>
    <message>
        <source>Key images</source>
        <translation>الصور المفتاحية</translation>
    </message>
    <message>
        <source>Key images first</source>
        <translation>الصور المفتاحية أولًا</translation>
    </message>
</context>
<context>
    <name>lucency::StudyTree</name>
    <message>
        <source>Films</source>
        <translation>صور الأشعة</translation>
    </message>
</context>
<context>
    <name>lucency::TagBrowser</name>
    <message>
        <source>Attributes</source>
        <translation>الخصائص</translation>
    </message>
    <message>
        <source>Search tags, names and values</source>
        <translation>البحث في الوسوم والأسماء والقيم</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>نسخ ال&amp;قيمة</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>نسخ ال&amp;صف</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>لا توجد صورة مفتوحة.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
        <source>Nothing in this file has that in its tag, name or value.</source>
        <translation>لا شيء في هذا الملف يحوي ذلك في وسمه أو اسمه أو قيمته.</translation>
    </message>
    <message>
        <source>The file holds more than can be listed.</source>
        <translation>في الملف أكثر مما يمكن سرده.</translation>
    </message>
</context>
<context>
    <name>lucency::TagModel</name>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>غير معروض</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>lucency::WhatIf</name>
    <message>
        <source>hide region %1</source>
        <translation>إخفاء المنطقة %1</translation>
    </message>
    <message>
        <source>show region %1</source>
        <translation>إظهار المنطقة %1</translation>
    </message>
    <message>
        <source>show one region</source>
        <translation>إظهار منطقة واحدة</translation>
    </message>
    <message>
        <source>show all regions</source>
        <translation>إظهار كل المناطق</translation>
    </message>
    <message>
        <source>exchange hidden and shown</source>
        <translation>تبديل المخفي والظاهر</translation>
    </message>
</context>
<context>
    <name>lucency::WhatIfPanel</name>
    <message>
        <source>%1, …</source>
        <translation>%1، …</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>Click a region to hide it, and again to show it; Shift+click shows it alone. With keys: arrows, then Enter or Shift+Enter.</source>
        <translation>النقر على منطقة يخفيها، وثانيةً يظهرها؛ وShift+نقر يظهرها وحدها. وبالمفاتيح: الأسهم ثم Enter أو Shift+Enter.</translation>
    </message>
    <message>
        <source>Nothing is hidden</source>
        <translation>لا شيء مخفي</translation>
    </message>
    <message>
        <source>The model&apos;s own answer: %1 %2</source>
        <translation>إجابة النموذج نفسه: %1 %2</translation>
    </message>
    <message>
        <source>Asking the model…</source>
        <translation>جارٍ سؤال النموذج…</translation>
    </message>
    <message>
        <source>%1 %2 (was %3), %4 points</source>
        <translation>‏%1 %2 (كان %3)، ‎%4 نقطة مئوية</translation>
    </message>
    <message>
        <source>All %1 regions are shown.</source>
        <translation>كل المناطق ظاهرة، وعددها %1.</translation>
    </message>
    <message>
        <source>All %1 regions are hidden.</source>
        <translation>كل المناطق مخفية، وعددها %1.</translation>
    </message>
    <message>
        <source>%1 of %2 regions hidden: %3</source>
        <translation>المناطق المخفية %1 من %2: %3</translation>
    </message>
    <message>
        <source>%1 %2 (was %3)</source>
        <translation>‏%1 %2 (كان %3)</translation>
    </message>
    <message>
        <source>1 region hidden: %1</source>
        <translation>منطقة واحدة مخفية: %1</translation>
    </message>
    <message>
        <source>%1 regions hidden: %2</source>
        <translation>المناطق المخفية %1: %2</translation>
    </message>
</context>
<context>
    <name>lucency::WindowLine</name>
    <message>
        <source>Window by numbers</source>
        <translation>نافذة بالأرقام</translation>
    </message>
    <message>
        <source>Centre of the window</source>
        <translation>مركز النافذة</translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation>عرض النافذة</translation>
    </message>
    <message>
        <source>Name to save the window under, or a saved window</source>
        <translation>الاسم الذي تُحفظ به النافذة، أو نافذة محفوظة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Save centre and width under this name</source>
        <translation>حفظ المركز والعرض بهذا الاسم</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>Delete the saved window of this name</source>
        <translation>حذف النافذة المحفوظة بهذا الاسم</translation>
    </message>
    <message>
        <source>C&amp;entre</source>
        <translation>المر&amp;كز</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>ال&amp;عرض</translation>
    </message>
</context>
</TS>
