import { read } from '../../src/plugins/on-record/reader';

/** Speaker, cue and content of each statement. */
const said = (text: string): string[][] =>
  read(text, { language: 'ar' }).statements.map(({ speaker, cue, content }) => [
    speaker?.name ?? '',
    cue?.text ?? '',
    content.text,
  ]);

const CAST = 'قال مدير المرفأ كريم الحلواني إن الرصيف مغلق.';

describe('Arabic news copy', () => {
  test('who is asked stands before what is asked of them', () => {
    expect(said('قال كريم الحلواني إن المطر كثير، داعيا السكان إلى الهدوء.')[1]).toEqual([
      'كريم الحلواني',
      'داعيا',
      'السكان إلى الهدوء',
    ]);
    expect(said('دعا كريم الحلواني، خلال جلسة، إلى وقف البيع.')).toEqual([['كريم الحلواني', 'دعا', 'وقف البيع']]);
  });

  test('adjuncts of time stand between "as told by" and the paper, which speaks for whoever acts', () => {
    expect(said('أوقفت مصالح الجمارك 9 أشخاص في المرفأ، حسبما أفاد به يوم الخميس بيان لذات الهيئة.')).toEqual([
      ['مصالح الجمارك', 'حسبما أفاد به', 'أوقفت مصالح الجمارك 9 أشخاص في المرفأ'],
    ]);
  });

  test('unnamed media tell something, though nobody is named', () => {
    expect(said('غرقت السفينة قرب الجزيرة الصغيرة، بحسب ما نقلت وسائل إعلام محلية.')).toEqual([
      ['', 'بحسب ما نقلت', 'غرقت السفينة قرب الجزيرة الصغيرة'],
    ]);
  });

  test('a report speaks as the organization that issued it, and so do its figures', () => {
    const text =
      'أوضح التقرير السنوي لأحوال الطقس لعام 2019م الصادر عن المركز الوطني للأرصاد أن المطر غزير. وتذكر البيانات أن الريح هدأت.';
    expect(said(text)).toEqual([
      ['المركز الوطني للأرصاد', 'أوضح', 'المطر غزير'],
      ['المركز الوطني للأرصاد', 'تذكر', 'الريح هدأت'],
    ]);
  });

  test('"remember to" tells nothing', () => {
    expect(said('تذكر أن تغلق الباب. قالت الوزارة إن الجسر آمن.')).toEqual([['الوزارة', 'قالت', 'الجسر آمن']]);
  });

  test('what a sentence is about may stand before its verb', () => {
    expect(said(`${CAST} وبالنسبة للقوارب الصغيرة أوضح الحلواني أن المياه ضحلة. وأبرز ذات المصدر أنه لا خطر.`)).toEqual(
      [
        ['كريم الحلواني', 'قال', 'الرصيف مغلق'],
        ['كريم الحلواني', 'أوضح', 'المياه ضحلة'],
        ['كريم الحلواني', 'أبرز', 'لا خطر'],
      ],
    );
  });

  test('a name ends before the noun that opens what is said', () => {
    const text = 'وعزا بلاغ للمديرية العامة للأمن الوطني أسباب الحادث، حسب ترتيبها، إلى السرعة والضباب.';
    expect(said(text)).toEqual([
      ['المديرية العامة للأمن الوطني', 'عزا', 'أسباب الحادث، حسب ترتيبها، إلى السرعة والضباب'],
    ]);
  });

  test('a place whose name begins with the letter of a preposition is no month', () => {
    const [claim] = read('حجزت الشرطة 300 غرام في باب الوادي.', { language: 'ar' }).claims;
    expect(claim.period).toBeNull();
  });

  test.each(['حتى تاريخه', 'مؤخرا'])('%s is a period', (period) => {
    const [claim] = read(`بلغت الكمية ${period} 400 طن.`, { language: 'ar' }).claims;
    expect(claim.period?.text).toBe(period);
  });

  test.each([
    ['بلغت الإيرادات 3 ملايين دينار بنسبة تناقص 80% عن دخل الشركة في العام الماضي والذي بلغ 30 مليون دينار.', 1],
    ['بلغت الإيرادات 3 ملايين دينار بنسبة تناقص 90% عن دخل الشركة في العام الماضي والذي بلغ 30 مليون دينار.', 0],
    ['بلغت الإيرادات 3 ملايين دينار بعد أن كانت 30 مليون دينار بانخفاض نسبته 70%.', 1],
    ['بلغت الإيرادات 3 ملايين دينار بعدما كانت 30 مليون دينار بانخفاض نسبته 90%.', 0],
    ['تراجعت الأرباح بنسبة 50% إلى 5 ملايين دينار بدلا من 20 مليون دينار.', 1],
    ['بلغت الإيرادات 3 ملايين دينار بتراجع 80% عن العام الماضي، وبلغت النفقات 30 مليون دينار.', 0],
  ])('a fall on what the year before brought is checked: %s', (text, findings) => {
    expect(read(text, { language: 'ar' }).findings).toHaveLength(findings);
  });

  test('a sentence that "and" ties to an indirect statement belongs to it, the reporter’s own ones do not', () => {
    const first = 'قال مدير المرفأ كريم الحلواني إن الرصيف مغلق';
    expect(said(`${first}. وبذلك ارتفع عدد السفن المنتظرة إلى 12 سفينة.`)).toEqual([
      ['كريم الحلواني', 'قال', 'الرصيف مغلق. وبذلك ارتفع عدد السفن المنتظرة إلى 12 سفينة'],
    ]);
    const others = [
      'ويذكر أن المرفأ بني قبل سنوات.',
      'وكانت الأمطار قد هطلت أمس.',
      'المرفأ يعمل منذ سنوات.',
      'وأثنى الحلواني على العمال.',
    ];
    others.forEach((other) => expect(said(`${first}. ${other}`)).toEqual([['كريم الحلواني', 'قال', 'الرصيف مغلق']]));
  });

  const counted = (text: string): string[] =>
    read(text, { language: 'ar' }).claims.map(({ value, unit }) => `${value} ${unit.code ?? unit.text ?? unit.kind}`);

  test('digits in brackets or between strokes count what stands after them', () => {
    expect(counted('هرعت (8) فرق و(3) سيارات إسعاف، واستقبل المركز أكثر من (147) ألف زائر.')).toEqual([
      '8 فرق',
      '3 سيارات إسعاف',
      '147000 زائر',
    ]);
    expect(counted('وصلت /105/ أطنان من الدقيق على مساحة (45,000) متر مربع.')).toEqual(['105 t', '45000 m2']);
    expect(counted('نصت المادة (12) من القانون على ذلك.')).toEqual([]);
  });

  test('numbers of parts count what was counted, with no noun of their own', () => {
    const text = 'وفر الميناء 74.000 منصب (12.000 منها في الشمال و62.000 في الجنوب).';
    expect(counted(text)).toEqual(['74000 منصب', '12000 count', '62000 count']);
    const quoted = 'وفر قسم «الرصيف» 52.000 منصب، وقسم «المخازن» 19.000، وقسم «الصيانة» 7.000.';
    expect(counted(quoted)).toEqual(['52000 منصب', '19000 منصب', '7000 منصب']);
  });

  test('noughts after a point are thousands of a measure', () => {
    expect(counted('ضخت المحطة 250.000 متر مكعب بكلفة 10.000 درهم.').map((claim) => claim.split(' ')[0])).toEqual([
      '250000',
      '10000',
    ]);
  });

  test('a dateline parted by a hyphen or a colon stands before the verb, a byline is no cue', () => {
    const words = 'قال مدير المرفأ كريم الحلواني إن الرصيف مغلق.';
    const expected = [['كريم الحلواني', 'قال', 'الرصيف مغلق']];
    [`عمان - ${words}`, `المركزية- ${words}`, `مرآة الخليج: ${words}`].forEach((text) =>
      expect(said(text)).toEqual(expected),
    );
    expect(said('سبق- متابعة: بدأت الجلسة صباحا.')).toEqual([]);
  });

  test('participles after a quotation that nobody closes are the reporter’s', () => {
    expect(said('قال مدير المرفأ كريم الحلواني: «الرصيف مغلق، مؤكدا أن السفن تنتظر.')).toEqual([
      ['كريم الحلواني', 'قال', 'الرصيف مغلق'],
      ['كريم الحلواني', 'مؤكدا', 'السفن تنتظر'],
    ]);
  });

  test('a name before an office may end in a place', () => {
    expect(said('قال المهندس سعيد بن سالم تبوك مدير عام الطرق إن الطريق مفتوح.')[0][0]).toBe('سعيد بن سالم تبوك');
  });

  const periods = (text: string): (string | undefined)[] =>
    read(text, { language: 'ar' }).claims.map(({ period }) => period?.text);

  test('a base of comparison tells when its own number held', () => {
    expect(
      periods('ارتفع الإنفاق إلى 50 مليون دولار (9 ملايين يورو) في عام 2022 من 40 مليون دولار في عام 2021.'),
    ).toEqual(['في عام 2022', 'في عام 2022', 'في عام 2021']);
    expect(periods('بلغ الإنفاق 50 مليون دولار مقارنة مع عام 2021 عندما بلغ إجمالي الإنفاق 40 مليون دولار.')[1]).toBe(
      'مع عام 2021',
    );
    expect(periods('حجزت الجمارك خلال الأسبوع الفارط أكثر من 5 أطنان من التبغ.')).toEqual(['خلال الأسبوع الفارط']);
  });

  test('a period after a comma at a sentence’s end holds for the sentence', () => {
    expect(periods('غرق 6 بحارة، نتيجة عاصفة ضربت المركب الذي كانوا فيه قرب الميناء، فجر اليوم.')).toEqual([
      'فجر اليوم',
    ]);
  });

  test('a title cut short keeps its stop, and who is spoken to ends a name', () => {
    expect(said('قال د. كريم الحلواني مدير المرفأ، إن الرصيف مغلق.')[0]).toEqual([
      'كريم الحلواني',
      'قال',
      'الرصيف مغلق',
    ]);
    expect(said('وبين مدير المرفأ المهندس كريم الحلواني لمراسلة الوكالة أن الرصيف مغلق.')[0][0]).toBe('كريم الحلواني');
  });

  test('a head alone means the organization the words before name in full, though it only acted', () => {
    const text = 'ارتفعت أرباح شركة الرصيف للملاحة، وزادت رحلاتها. وقالت الشركة إن الطلب كبير.';
    expect(said(text)).toEqual([['شركة الرصيف للملاحة', 'قالت', 'الطلب كبير']]);
  });

  test('a statement may conclude, or be issued', () => {
    expect(said(`${CAST} وخلص الحلواني إلى أن السفن تنتظر.`)[1]).toEqual(['كريم الحلواني', 'خلص', 'السفن تنتظر']);
    expect(said('صدر عن وزير النقل سالم الريس البيان الآتي: "الطريق الساحلي مفتوح أمام الجميع".')).toEqual([
      ['سالم الريس', 'صدر عن', 'الطريق الساحلي مفتوح أمام الجميع'],
    ]);
  });

  test('numbers with the article are no fractions, and a unit alone is one of it', () => {
    expect(counted('بلغ الإنتاج خلال السنوات العشر الماضية 90 طنا.')).toEqual(['90 t']);
    expect(counted('حجزت الجمارك طنا و40 كيلوغراما من التبغ.')).toEqual(['1.04 t']);
    expect(counted('طول اللوح مترين و13 سم.')).not.toContain('1.13 m');
  });

  test('a country or somebody unnamed may stand between "had" and the verb', () => {
    expect(said('وكانت تركيا قد أعلنت أمس أن الحدود مفتوحة.')).toEqual([['تركيا', 'أعلنت', 'الحدود مفتوحة']]);
    expect(said('وكانت مصادر محلية أكدت أن الجسر سليم.')).toEqual([['', 'أكدت', 'الجسر سليم']]);
    expect(said('ولقد أوضحت وزارة النقل أن الجسر سليم.')[0][0]).toBe('وزارة النقل');
  });

  test('marks turned round quote as well', () => {
    expect(said(`${CAST} وزار مدينة ”الساحل“، مشيرا إلى أنه متفائل.`)[1]).toEqual(['كريم الحلواني', 'مشيرا', 'متفائل']);
  });

  test('an office that many may hold is nobody’s without a name, and verbs in the plural are', () => {
    expect(said(`${CAST}\nوقالت متحدثة باسم الشرطة البحرية إن السفن تنتظر.`)[1][0]).toBe('');
    expect(said('قال متحدث باسم الجيش العقيد خالد الريس إن الجسر سليم.')[0][0]).toBe('خالد الريس');
    expect(said(`${CAST}\nوأضافوا أن السفن تنتظر.`)[1][0]).toBe('');
  });

  test('one letter is written on to another only after "and"', () => {
    expect(said('قال عبد القادر بلقاسم إن الرصيف مغلق.')[0][0]).toBe('عبد القادر بلقاسم');
    expect(said('قال العقيد علي الريس المتحدث الرسمي للمرفأ إن الرصيف مغلق.')[0][0]).toBe('علي الريس');
  });

  test('an organization is known by its head and another of its words', () => {
    const text = 'أكد مصرف الساحل المركزي أن الدين انخفض. وذكر المصرف المركزي أن الفائدة ثابتة.';
    expect(said(text).map(([name]) => name)).toEqual(['مصرف الساحل المركزي', 'مصرف الساحل المركزي']);
  });

  test('digits that go on behind a point are no year, and a carat is no amount', () => {
    expect(counted('شكلت رواتب القطاع العام 55.6 بالمئة من الإنفاق.')).toEqual(['55.6 بالمئة']);
    expect(counted('سجل الذهب عيار 24 نحو 5502 جنيه.')).toEqual(['5502 EGP']);
  });
});
