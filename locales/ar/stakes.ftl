### أين أقف. المصدر: الإنجليزية.

stakes-title = أين أقف
stakes-lead = أولًا ما أنجزته، ثم ما يأتي بعده. وبعد ذلك، مرة واحدة، ما قد يحدث وما يمكنك فعله.
stakes-open = اعرض أين أقف
stakes-review-title = يمكنك طلب إعادة النظر في هذا
stakes-review-lead = حكم القضاة في 2025 و2026 بشأن غرامات وقروض من لديهم تصريح لجوء. اطلب أولًا مساعدة مجانية.
stakes-at-stake = ما قد يحدث وما يمكنك فعله
stakes-at-stake-lead = لا شيء من هذا مؤكد. تأتي رسالة أولًا دائمًا، ويمكنك الرد عليها.
stakes-nothing = لا نرى شيئًا قد يحدث لك الآن.
stakes-options = هذا ما يتيحه القانون لك
stakes-options-all = اعرض كل ما يتيحه القانون
stakes-not-mine = ما لا ينطبق عليك
stakes-not-mine-lead = قد تسمع أو تقرأ عن هذا. إنه لا ينطبق عليك، وهنا ترى السبب.
stakes-ind = إذا أردت البقاء أو أن تصبح هولنديًا
stakes-ind-lead = تنظر { -ind } في هذا على حدة، بعيدًا عن { -inburgering }. أنت تختار متى تطلب ذلك.
stakes-ind-meets = ما لديك
stakes-ind-lacks = ما ينقص بعد أو ما لا نعرفه بعد
stakes-because-decides = القاعدة التي تقول هذا
stakes-because-rests = ما تستند إليه
stakes-because-duty = لماذا يطلب القانون هذا منك
stakes-because-check = وقارنّا أيضًا بين الإجابات
stakes-because-dutch = بالهولندية:
stakes-because-print = اطبع هذا
stakes-because-print-of = اطبع هذا: { $title }
stakes-because-printed = الورقة جاهزة: { $file }
stakes-because-act = لماذا هذا القانون؟
