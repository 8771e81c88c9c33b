import { read, type Claim } from '../../src/plugins/on-record/reader';

const claims = (text: string, language = 'fa'): Claim[] => read(text, { language }).claims;

test('a headline has the currency that the text beneath tells with the same amount', () => {
  const text =
    'سرمایه کارخانه به ۴ هزار میلیارد رسید\nسرمایه این کارخانه از ۲ هزار میلیارد به ۴ هزار میلیارد تومان رسید.';
  expect(read(text, { language: 'fa' }).claims.map(({ unit }) => unit.code)).toEqual(['IRT', 'IRT', 'IRT']);
});

test('the counted noun ends before the verb', () => {
  expect(claims('در استان ۱۲۶ هزار و ۹۱۰ نیروی بیمه شده وجود دارند.')[0].unit.text).toBe('نیروی بیمه شده');
});

test('a noun no dictionary knows is counted all the same', () => {
  expect(claims('۴۲ قرقاول در این منطقه رها شد.')[0].unit).toEqual({ kind: 'count', text: 'قرقاول' });
});

test.each([
  ['۹ نفر وخیم هستند.', 'نفر'],
  ['۲۵ بیمار وخیم بستری شدند.', 'بیمار وخیم'],
  ['۷۰ خانه خانه روستایی ساختند.', 'خانه'],
  ['سالن ۵ هزار نفری آزادی افتتاح شد.', 'نفری'],
  ['ما ۳۰ کارگر بودیم.', 'کارگر'],
  ['۴۰ هزار نفر دوز دوم را زدند.', 'نفر'],
  ['۴ جنگنده اف-۳۵ آمدند.', 'جنگنده'],
])('the counted noun takes no predicate, verb, name or other noun: %s', (text, noun) => {
  expect(claims(text)[0].unit.text).toBe(noun);
});

test('«و» between two adjectives belongs to the counted noun', () => {
  expect(claims('۳۱۰ تشکل کارگری و کارفرمایی در استان هست.')[0].unit.text).toBe('تشکل کارگری و کارفرمایی');
});

test('an amount without a unit takes that of the next one', () => {
  const [one, two] = claims('بیش از ۷۱ میلیارد و در نوبت دوم ۱۶۲ میلیارد تومان هزینه شد.');
  expect([one.value, one.unit.code, one.modifier]).toEqual(['71000000000', 'IRT', 'more-than']);
  expect(two.value).toBe('162000000000');
});

test('a change from one percentage to another is two claims', () => {
  expect(claims('نرخ بیکاری از ۱۲ به ۹.۸ درصد رسید.').map(({ value, unit }) => [value, unit.kind])).toEqual([
    ['12', 'percent'],
    ['9.8', 'percent'],
  ]);
});

test('«تن» is a tonne for goods and a person for people', () => {
  expect(claims('۲۰۰ تن زباله جمع شد.')[0].unit).toMatchObject({ kind: 'mass', code: 't' });
  expect(claims('در این حمله ۷ تن کشته شدند.')[0].unit).toMatchObject({ kind: 'count', text: 'تن' });
});

test('two units of one amount are added', () => {
  expect(claims('۱۲۰ کیلو و ۵۰۰ گرم تریاک کشف شد.').map(({ value, unit }) => [value, unit.code])).toEqual([
    ['120.5', 'kg'],
  ]);
});

test('"more" counts what was counted before it', () => {
  const [, more] = claims('Fishermen rescued 700 migrants, and the navy saved 200 more.', 'en');
  expect([more.value, more.unit.text]).toEqual(['200', 'migrants']);
});

test('a rise from one price to another is no range', () => {
  expect(claims('Oil rose $1.20 to $72.50 a barrel.', 'en').map((claim) => claim.value)).toEqual(['1.2', '72.5']);
});

test('every claim names its rule and carries its own words', () => {
  const text = 'بیش از هزار تعاونی فعال و ۱۵ میلیون دلار کالا.';
  for (const claim of claims(text)) {
    expect(claim.rule).toMatch(/^fa\.claim\.[a-z]+$/);
    expect(text.slice(claim.start, claim.end)).toBe(claim.text);
  }
});

test('a verb in the past is no part of the counted noun', () => {
  expect(
    claims('The storm left 12 people injured in Leeds and 7 homes burned.', 'en').map((claim) => claim.unit.text),
  ).toEqual(['people', 'homes']);
});

test('"more" counts things, not the years before it', () => {
  const [, , more] = claims('They built 40 houses, and 3 years later 100 more.', 'en');
  expect([more.value, more.unit.text]).toEqual(['100', 'houses']);
});

test.each([
  ['fa', 'صد و بیست', '120'],
  ['fa', '۴۲.', '42'],
  ['en', 'one', '1'],
  ['en', 'negative seventy-one', '-71'],
  ['ar', 'أربع عشر', '14'],
])('%s: a text that is nothing but a number is that number: %s', (language, text, value) => {
  expect(claims(text, language).map((claim) => claim.value)).toEqual([value]);
});

test.each([
  ['en', 'It pays 10 dollars 30 cents.', ['10 dollars 30 cents']],
  ['en', 'It paid 75 USD 15 days later.', ['75 USD', '15 days']],
  ['fa', 'سهم آن ۵٪۱۰ شد.', ['۵٪']],
  ['en', 'Homes built: 7\nMore than half of voters agreed.', ['More than half of voters']],
])('%s: a word is of one claim only, the one before it: %s', (language, text, words) => {
  expect(claims(text, language).map((claim) => claim.text)).toEqual(words);
});

test.each([
  ['تضم المدينة 40 جزيرة ولديها ميناء.', 'جزيرة'],
  ['سكن 12 عائلة أغلبهم من الجنوب.', 'عائلة'],
  ['وصلت 24 طائرة نقل طلبتها الشركة.', 'طائرة نقل'],
  ['زرع 500 فلاح الشهر الماضي قمحا.', 'فلاح'],
  ['أغلق 15 مصنعا الأسبوع الماضي.', 'مصنعا'],
  ['خسر 20 لاعبا مهما.', 'لاعبا مهما'],
])('an Arabic noun phrase ends before what shows another word: %s', (text, noun) => {
  expect(read(text, { language: 'ar' }).claims.map((claim) => claim.unit.text)).toEqual([noun]);
});

test('the words before a share that belong to another amount are not read again', () => {
  const claims = read('a fifth of every 10, 3', { language: 'en' }).claims;
  claims.slice(1).forEach(({ start }, k) => expect(start).toBeGreaterThanOrEqual(claims[k].end));
});
