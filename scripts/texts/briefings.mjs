// Believable Persian briefings of the size of the sample: 12 paragraphs, 17 statements. Seeded, so each run has the same.
const GIVEN = ['مریم', 'علی', 'زهرا', 'رضا', 'فاطمه', 'حسین', 'ندا', 'محمد', 'سارا', 'مهدی'];
const FAMILY = ['سهرابی', 'کریمی', 'رضوی', 'نوری', 'شریفی', 'صالحی', 'مرادی', 'احمدی', 'یزدانی', 'قاسمی'];
const OFFICES = ['مدیرکل تعاون', 'مدیرکل راه و شهرسازی', 'استاندار', 'رئیس سازمان جهاد کشاورزی', 'فرماندار'];
const PLACES = ['خراسان جنوبی', 'یزد', 'کردستان', 'گیلان', 'همدان', 'مازندران'];
const NOUNS = ['واحد تولیدی', 'تعاونی', 'پروژه', 'نفر نیروی کار', 'مجوز', 'خانوار', 'دستگاه', 'مدرسه'];
const CUES = ['گفت', 'افزود', 'تصریح کرد', 'اظهار داشت', 'یادآور شد', 'خاطرنشان کرد', 'ادامه داد'];

/** Mulberry32: a small generator of evenly spread numbers from 0 to 1. */
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const persian = (number) => String(number).replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)));

/** `count` briefings, each with a text of its own. */
export function briefings(count, seed = 1) {
  const random = seeded(seed);
  const one = (list) => list[Math.floor(random() * list.length)];
  const number = (most) => persian(1 + Math.floor(random() * most));
  const counted = () => `در سال گذشته ${number(900)} ${one(NOUNS)} در استان ایجاد شده است`;
  const money = () => `${number(90)} میلیارد و ${number(900)} میلیون تومان برای این کار هزینه شده است`;
  const briefing = () => {
    const family = one(FAMILY);
    const office = `${one(OFFICES)} ${one(PLACES)}`;
    const first = `${one(GIVEN)} ${family}، ${office} ${one(CUES)}: ${counted()}.`;
    const rest = Array.from({ length: 11 }, (_, at) => {
      const speaker = [office, 'وی', family][at % 3];
      return at % 2 === 0
        ? `${speaker} با بیان اینکه ${counted()}، ${one(CUES)}: ${money()}.`
        : `${speaker} ${one(CUES)}: ${counted()} و این روند ادامه دارد.`;
    });
    return [first, ...rest].join('\n');
  };
  return Array.from({ length: count }, briefing);
}
