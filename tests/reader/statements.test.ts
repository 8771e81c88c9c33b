import { read, type Statement } from '../../src/plugins/on-record/reader';
import { statementRules } from '../../src/plugins/on-record/reader/statements/statements';
import { languages } from '../../src/plugins/on-record/reader';
import { arabic, english, persian, type Briefing } from './briefings';

const said = (text: string, language = 'fa'): [string, string, string | undefined][] =>
  read(text, { language }).statements.map(({ content, mode, cue }) => [content.text, mode, cue?.text]);

/** The briefing's text without its marks, and what it must be read into. */
function expected({ text, said }: Briefing): { plain: string; statements: [string, string, string, string][] } {
  const parts = text.split(/[⟪⟫]/);
  const statements = said.map(([speaker, mode, cue], i): [string, string, string, string] => [
    speaker,
    mode,
    cue,
    parts[i * 2 + 1],
  ]);
  return { plain: parts.join(''), statements };
}

const seen = ({ speaker, mode, cue, content }: Statement): [string, string, string, string] => [
  speaker?.name ?? '',
  mode[0],
  cue?.text ?? '',
  content.text,
];

describe.each([
  ['fa', persian],
  ['en', english],
  ['ar', arabic],
] as [string, Briefing[]][])('briefings in %s', (language, briefings) => {
  test.each(briefings.map((briefing): [string, Briefing] => [briefing.name, briefing]))('%s', (_, briefing) => {
    const { plain, statements } = expected(briefing);
    expect(read(plain, { language }).statements.map(seen)).toEqual(statements);
  });
});

describe('what is said', () => {
  test('a colon after a cue opens direct speech up to the paragraph’s end', () => {
    expect(said('وی گفت: باران آمد. برف هم بارید.\nهوا سرد شد.')).toEqual([
      ['باران آمد. برف هم بارید', 'direct', 'گفت'],
    ]);
  });

  test('a new cue in the same paragraph ends what was said before', () => {
    expect(said('وی گفت: باران آمد. او همچنین افزود: برف هم بارید.').map(([content]) => content)).toEqual([
      'باران آمد',
      'برف هم بارید',
    ]);
  });

  test('two cues joined by «و» make two statements', () => {
    expect(said('وی گفت: باران آمد و افزود: برف هم بارید.').map(([content]) => content)).toEqual([
      'باران آمد',
      'برف هم بارید',
    ]);
  });

  test('a sub-heading with an asterisk is no item of a list, and the reporter’s aside no speech', () => {
    const text =
      'علی کریمی گفت: کار داریم.\n*جاده تازه در راه است\nوی افزود: جاده می‌سازیم. گفتنی است این نشست دیروز برگزار شد.';
    expect(said(text).map(([content]) => content)).toEqual(['کار داریم', 'جاده می‌سازیم']);
  });

  test.each([
    ['شهردار یزد پیش‌بینی کرد، امسال ۱۰ پل ساخته شود.', ['امسال ۱۰ پل ساخته شود', 'indirect', 'پیش‌بینی کرد']],
    ['به گفته‌ی شهردار یزد، پل باز است.', ['پل باز است', 'indirect', 'به گفته‌ی']],
    ['شهردار یزد در گفت وگو با خبرنگاران، گفت: باران آمد.', ['باران آمد', 'direct', 'گفت']],
    ['آمار وزارت راه نشان می‌دهد که ۳۰ پل ساخته شد.', ['۳۰ پل ساخته شد', 'indirect', 'نشان می‌دهد']],
    ['بر اساس آمار وزارت راه که روز شنبه منتشر شد، ۳۰ پل ساخته شد.', ['۳۰ پل ساخته شد', 'indirect', 'بر اساس آمار']],
    ['وزیر راه به بررسی پل‌ها پرداخت و بر ضرورت ساخت پل تاکید کرد.', ['ضرورت ساخت پل', 'indirect', 'تاکید کرد']],
    ['یونسکو در گزارشی که دیروز منتشر کرد میگوید ۳۰ پل کم است.', ['۳۰ پل کم است', 'indirect', 'میگوید']],
    ['شهردار یزد طول متوسط پل‌ها را ۳۰ متر برشمرد.', ['طول متوسط پل‌ها را ۳۰ متر', 'indirect', 'برشمرد']],
    [
      'کاوه رستمی امروز اظهار داشت، اگر راه باز شود، پل ساخته شده است.',
      ['اگر راه باز شود، پل ساخته شده است', 'indirect', 'اظهار داشت'],
    ],
    ['خانم رستمی افزوده که راه باز است.', ['راه باز است', 'indirect', 'افزوده']],
    ['کاوه رستمی ساخت پل‌ها را از سوی شهرداری خواستار شد.', ['ساخت پل‌ها را از سوی شهرداری', 'indirect', 'خواستار شد']],
  ] as [string, string[]][])('in Persian: %s', (text, statement) => {
    expect(said(text)).toEqual([statement]);
  });

  test('a second verb goes on with no mark', () => {
    expect(said('نادر صفوی که دیروز در نشستی سخن می‌گفت، ساخت پل تازه را بیهوده خواند.')[0][0]).toBe(
      'ساخت پل تازه را بیهوده',
    );
    expect(said('علی کریمی شمار پل‌ها را ۹۸ دستگاه دانست و پیش‌بینی کرد امسال ۱۰ پل ساخته شود.')[1][0]).toBe(
      'امسال ۱۰ پل ساخته شود',
    );
  });

  test('what is said inside somebody’s own words, or in a subordinate clause, is no new statement', () => {
    expect(said('علی کریمی گفت: پل کم است. به اعتقاد من باید ساخت.').map(([content]) => content)).toEqual([
      'پل کم است. به اعتقاد من باید ساخت',
    ]);
    expect(said('علی کریمی درباره اینکه اعلام کرده پل کم است، گفت: می‌سازیم.').map(([content]) => content)).toEqual([
      'می‌سازیم',
    ]);
  });

  test('«تا» after a cue that has its object opens what that was for', () => {
    expect(said('علی کریمی این خبر را تایید کرد تا پل ساخته شود.')).toEqual([]);
    expect(said('علی کریمی پیشنهاد کرد تا پل ساخته شود.').map(([content]) => content)).toEqual(['پل ساخته شود']);
  });

  test('a paper with no owner says nothing', () => {
    expect(said('آمارها نشان می‌دهد که ۳۰ پل ساخته شد.')).toEqual([]);
  });

  test('speech inside somebody’s speech stays one statement', () => {
    expect(said('وی گفت: وزیر اعلام کرده است که سد پر می‌شود.')).toHaveLength(1);
  });

  test('«این‌که», «این که» and «اینکه» are one word', () => {
    for (const that of ['اینکه', 'این که', 'این‌که'])
      expect(said(`وی با بیان ${that} راه باز است، گفت: احتیاط کنید.`)[0]).toEqual([
        'راه باز است',
        'indirect',
        `با بیان ${that}`,
      ]);
  });

  test('a nominal «با اشاره به» is a statement only with a number', () => {
    expect(said('وی با اشاره به مشکلات مردم گفت: صبر کنید.')).toHaveLength(1);
    expect(said('وی با اشاره به ساخت ۱۲ مدرسه گفت: صبر کنید.')[0]).toEqual([
      'ساخت ۱۲ مدرسه',
      'indirect',
      'با اشاره به',
    ]);
  });

  test.each([
    'بر اساس گزارش بانک مرکزی، قیمت‌ها بالا رفت.',
    'طبق آمار سازمان بنادر، قیمت‌ها بالا رفت.',
    'به گزارش ایسنا، براساس آخرین اطلاعات منتشر شده از سوی گمرک، قیمت‌ها بالا رفت.',
    'بر اساس داده‌های مرکز آمار ایران قیمت‌ها بالا رفت.',
  ])('figures speak as their organization: %s', (text) => {
    expect(said(text).map(([content, mode]) => [content, mode])).toEqual([['قیمت‌ها بالا رفت', 'indirect']]);
  });

  test('an Arabic verbal noun is what was announced', () => {
    expect(said('أعلنت وزارة النقل توقيع اتفاق جديد.', 'ar')).toEqual([['توقيع اتفاق جديد', 'indirect', 'أعلنت']]);
    expect(said('أعلنت الشركة أرباحا كبيرة بعد ارتفاع المبيعات.', 'ar')).toEqual([]);
    expect(said('نفى مدير المتحف وجود أضرار في القاعات.', 'ar')[0][0]).toBe('وجود أضرار في القاعات');
    expect(said('أكد مدير المتحف أهمية ترميم القاعات.', 'ar')[0][0]).toBe('أهمية ترميم القاعات');
  });

  test('after an Arabic subject and a comma, an indefinite noun is what was announced', () => {
    const announced = 'غرس 4 آلاف شتلة حتى الآن';
    expect(said(`أكد وكيل وزارة الثقافة المهندس زكروب منديل، ${announced}.`, 'ar')[0][0]).toBe(announced);
    expect(said('أكد مدير المتحف زكروب منديل، القاعة الكبرى.', 'ar')).toEqual([]);
  });

  test('an Arabic title in quotation marks is nothing said', () => {
    const text = 'وأكد "رئيس مجلس إدارة المتاحف الوطنية بأسوان"، انتظام العمل في القاعات.';
    expect(said(text, 'ar')).toEqual([['انتظام العمل في القاعات', 'indirect', 'أكد']]);
  });

  test('«مرجعا ذلك» tells of a cause as a statement of its own', () => {
    expect(said('أوضح المدير أن الزوار زادوا، مرجعا ذلك إلى خفض الرسوم.', 'ar').map(([, , cue]) => cue)).toEqual([
      'أوضح',
      'مرجعا',
    ]);
  });

  test('"described it as" opens a quotation, "recommended" a noun phrase', () => {
    expect(
      said('Speaking at the opening, museum director Anna Berg described it as "another happy day".', 'en'),
    ).toEqual([['another happy day', 'direct', 'described it as']]);
    expect(said('Anna Berg recommended cutting the fee by $20, but that was refused.', 'en')).toEqual([
      ['cutting the fee by $20', 'indirect', 'recommended'],
    ]);
  });

  test('a quotation that fills its paragraphs goes on with the one quoted right before', () => {
    const text =
      '"The door is open to everybody," Lane said.\n"We have locked the back door for now. Please use the front.\n"We will say more next week."\nThe hall is old.';
    expect(said(text, 'en').map(([content]) => content)).toEqual([
      'The door is open to everybody',
      'We have locked the back door for now. Please use the front.\n"We will say more next week',
    ]);
    const other = '"The door is open to everybody," Lane said.\n"We have locked it. It stays so," Holt said.';
    expect(read(other, { language: 'en' }).statements.map(({ speaker }) => speaker?.name)).toEqual(['Lane', 'Holt']);
  });

  test('an Arabic participle opens a quotation of its own', () => {
    expect(
      said('أضاف المدير أن القاعة جاهزة، معلقا: "سنفتح الأبواب أمام الجميع غدا".', 'ar').map(([content]) => content),
    ).toEqual(['القاعة جاهزة', 'سنفتح الأبواب أمام الجميع غدا']);
  });

  test('an Arabic noun with an article is no verb', () => {
    expect(said('صحيفة الرأي "أوسع الصحف انتشارا في البلاد كلها منذ سنوات".', 'ar')).toEqual([]);
  });

  test('a straight mark at a paragraph’s head opens, so that quotations stay in step', () => {
    const text =
      'Lane said: "We are proud of the new park.\n"It took three long years."\n"We hope people like it," she said.\nHolt said the park was "far too small for us".';
    expect(said(text, 'en').map(([content]) => content)).toEqual([
      'We are proud of the new park.\n"It took three long years',
      'We hope people like it',
      'the park was "far too small for us',
    ]);
  });

  test('a quotation that no later paragraph goes on with ends with its own', () => {
    const text = 'Lane said: "We are proud of the new park.\nThe park is large.\n"We like it here," Holt said.';
    expect(said(text, 'en').map(([content]) => content)).toEqual(['We are proud of the new park', 'We like it here']);
  });

  test('a name and office between commas before "told" take the clause before them', () => {
    expect(said('Six homes had burned, Brian Holt, fire chief of Orange County, told ABC 7 television.', 'en')).toEqual(
      [['Six homes had burned', 'indirect', 'told']],
    );
  });

  test('what a meeting was told is said by nobody known', () => {
    expect(said('The trust had lost 30 nurses, a board meeting was told.', 'en')).toEqual([
      ['The trust had lost 30 nurses', 'indirect', 'was told'],
    ]);
  });

  test('a participle with nothing opened after it is no cue', () => {
    expect(said('The hospital admitted a shortage had stopped it from adding beds.', 'en')).toHaveLength(1);
    expect(said('Mike Bell, announcing his departure, said costs had doubled.', 'en')).toEqual([
      ['costs had doubled', 'indirect', 'said'],
    ]);
  });

  test('"hopes to" says nothing, "said in a news conference" does', () => {
    expect(said('Instead of a park, the trust hopes to build a hall.', 'en')).toEqual([]);
    expect(said('Mike Bell said in a news conference on Friday the hall had two doors.', 'en')[0][0]).toBe(
      'the hall had two doors',
    );
  });

  test('a place before the colon of a headline speaks not', () => {
    expect(said('Hill Valley: Works halt new homes\nThe works took three years.', 'en')).toEqual([]);
  });

  test('figures of nobody known are the article’s own', () => {
    expect(said('بر اساس آمارهای رسمی، قیمت‌ها بالا رفت.')).toEqual([]);
    expect(said('بر اساس این گزارش، قیمت‌ها بالا رفت.')).toEqual([]);
  });

  test('«این را … گفت» points back to what was quoted', () => {
    const quoted = ['تیم ما برای بردن به این شهر آمده است', 'direct', 'گفت'];
    expect(said('«تیم ما برای بردن به این شهر آمده است»؛ این را علی کریمی سرمربی تیم گفت.')).toEqual([quoted]);
    expect(said('«تیم ما برای بردن به این شهر آمده است.» این جمله را سرمربی تیم در پایان بازی گفت.')).toEqual([quoted]);
  });

  test('«با بیان این مطلب» says nothing of its own', () => {
    expect(said('وی با بیان این مطلب افزود: راه باز است.')).toEqual([['راه باز است', 'direct', 'افزود']]);
  });

  test('«یادآوری کرد» and «گوشزد کرد» report speech', () => {
    expect(said('وی یادآوری کرد: باران می‌آید.\nوی گوشزد کرد که راه بسته است.')).toHaveLength(2);
  });

  test('the two parts of a cue may be written together', () => {
    for (const cue of ['اظهارداشت', 'خاطرنشان‌کرد', 'تصریحکرد', 'بیان‌کرد', 'ادامه‌داد'])
      expect(said(`وی ${cue}: راه باز است.`)).toEqual([['راه باز است', 'direct', cue]]);
  });

  test('a cue with a letter wrong is one where somebody known stands before it', () => {
    const lead = 'مریم کاویانی مدیر موزه گفت: درها باز است.\n';
    expect(said(`${lead}کاویانی همچنین گف: بلیت رایگان است.`)[1]).toEqual(['بلیت رایگان است', 'direct', 'گف']);
    expect(said(`${lead}وی در بازدید از تالار تازه خاطرنشا کرد: عکاسی آزاد است.`)[1][2]).toBe('خاطرنشا کرد');
    expect(said(`${lead}کاویانی تلف: ۰۲۱`)).toHaveLength(1);
    expect(said(`${lead}بلیت گف: رایگان است.`)).toHaveLength(1);
  });

  test('«آمده بود» opens a quotation with no colon', () => {
    const text =
      'شرکت بیمه پارس از افزایش نرخ‌ها خبر داد.\nدر این بیانیه آمده بود «نرخ‌های تازه از فردا در همه شعبه‌های شرکت اجرا می‌شود».';
    expect(said(text)[1]).toEqual(['نرخ‌های تازه از فردا در همه شعبه‌های شرکت اجرا می‌شود', 'direct', 'آمده بود']);
  });

  test('quotation marks make a name no speech', () => {
    expect(said('کتاب «راه دراز» منتشر شد.')).toEqual([]);
    expect(said('وی گفت: طرح «نهضت ملی مسکن» اجرا می‌شود.')).toEqual([
      ['طرح «نهضت ملی مسکن» اجرا می‌شود', 'direct', 'گفت'],
    ]);
  });

  test('a quotation that nobody closes ends with its paragraph', () => {
    expect(said('وی گفت: «باران آمد و برف هم بارید.\nهوا سرد شد.')).toEqual([
      ['باران آمد و برف هم بارید', 'direct', 'گفت'],
    ]);
  });

  test.each([
    'باید گفت بازار آرام است.',
    'گفتنی است مدارس تعطیل نیست.',
    'قرار است وزیر فردا نتیجه را اعلام کند.',
    'سخنگو در این باره چیزی نگفت.',
    'شهرداری ۳۵ خیابان را آسفالت کرد.',
    'از جمله خواست مردم این است که قیمت‌ها کنترل شود.',
    'علی دایی در سال ۱۳۴۸ در اردبیل به دنیا آمد.',
    'قیمت هر دلار ۴۲ هزار تومان و هر یورو ۴۵ هزار تومان اعلام شد.',
    'ساعت کاری ادارات تغییر می‌کند: شنبه تا چهارشنبه ۷ تا ۱۳.',
    'نتایج آزمون اعلام شد و داوطلبان می‌توانند کارنامه بگیرند.',
    'زمان برگزاری مسابقات را فدراسیون اعلام می‌کند.',
  ])('nobody says anything: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  test.each([
    'The minister did not say when.',
    'He would not say that it was over.',
    'The bank declined to comment.',
    'Sales rose 3 percent.',
  ])('nobody says anything: %s', (text) => {
    expect(said(text, 'en')).toEqual([]);
  });

  test('a paraphrase with a quoted part is mixed', () => {
    expect(said('Smith said the offer was "far too low for us".', 'en')[0][1]).toBe('mixed');
  });

  test('offsets hold, and the words at them are the content', () => {
    for (const { text } of [...persian, ...english, ...arabic]) {
      for (const { content, cue, speaker } of read(text).statements) {
        for (const span of [content, cue, speaker?.mention])
          if (span) expect(text.slice(span.start, span.end)).toBe(span.text);
      }
    }
  });

  test('every rule has one name', () => {
    const names = languages().flatMap(statementRules);
    expect(new Set(names).size).toBe(names.length);
  });
});

test('a dateline in capitals is no part of what was said, whatever the place', () => {
  const text = 'LOWTIDE, May 4 - Repairs to the pier will be dear, harbour master Orla Wrenfield said on Tuesday.';
  expect(read(text, { language: 'en' }).statements[0].content.text).toBe('Repairs to the pier will be dear');
});
