// Believable Persian briefings, as offices hand them out. Seeded, so each run has the same.
import * as words from './briefing-words.mjs';
import { Seeded } from './seeded.mjs';

const SCALES = ['هزار', 'میلیون', 'میلیارد', 'هزار میلیارد'];
const SPELLED = ['سه', 'پنج', 'هفت', 'ده', 'دوازده', 'بیست', 'سی', 'چهل و پنج', 'صد', 'صد و بیست', 'دویست', 'پانصد'];

const persian = (number) => String(number).replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)));

/** One office-holder's briefing, paragraph by paragraph. */
class Briefing {
  constructor(random) {
    this.random = random;
    this.family = random.one(words.FAMILY);
    this.place = random.one(words.PLACES);
    this.office = `${random.one(words.OFFICES)} ${this.place}`;
    this.name = `${random.one(words.GIVEN)} ${this.family}`;
  }

  number(most) {
    return persian(this.random.between(2, most));
  }

  /** A count as it is said: digits, digits with «هزار», or words. */
  count() {
    const { random } = this;
    const kind = random.next();
    if (kind < 0.55) return this.number(990);
    if (kind < 0.7) return `${this.number(400)} هزار و ${this.number(990)}`;
    if (kind < 0.8) return `${this.number(90)} هزار`;
    if (kind < 0.85) return `${this.number(30)}.${persian(random.between(1, 9))}`;
    return random.one(SPELLED);
  }

  money() {
    const { random } = this;
    const unit = random.one(['تومان', 'تومان', 'تومان', 'ریال', 'دلار', 'یورو']);
    if (random.chance(0.4)) return `${this.number(90)} میلیارد و ${this.number(900)} میلیون ${unit}`;
    return `${this.number(900)} ${random.one(SCALES)} ${unit}`;
  }

  /** A clause without a quantity. */
  plain() {
    const { random } = this;
    if (random.chance(0.3)) return random.one(words.SAID);
    return `${random.one(words.SUBJECTS)} ${random.one(words.MANNERS)} ${random.one(words.PREDICATES)}`;
  }

  /** What is said: mostly a quantity, sometimes none. */
  fact() {
    const { random } = this;
    if (random.chance(0.4)) return this.plain();
    const period = random.one(words.PERIODS);
    const about = random.one(words.ABOUT);
    const [thing, measure] = [random.one(words.THINGS), random.one(words.MEASURES)];
    return random.one([
      () => `${period} ${about}${this.count()} ${random.one(words.COUNTED)} در استان ایجاد شده است`,
      () => `${period} ${about}${this.money()} برای ${thing} هزینه شده است`,
      () => `${measure} ${period} ${this.number(60)} درصد ${random.one(['افزایش', 'کاهش'])} یافته است`,
      () => `${thing} از ${this.money()} به ${this.money()} رسیده است`,
      () => `${thing} ${period} ${this.number(20)} برابر سال ${persian(random.between(90, 99))} بوده است`,
      () => `${this.number(9)} تا ${persian(random.between(10, 40))} درصد ${measure} به این بخش مربوط می‌شود`,
      () => `از مجموع ${this.count()} ${random.one(words.COUNTED)}، ${this.number(90)} مورد به بهره‌برداری رسیده است`,
    ])();
  }

  speaker() {
    return this.random.one(['وی', 'وی', 'وی', this.family, this.family, this.office, 'این مقام مسئول', 'او']);
  }

  opening() {
    const { random } = this;
    const where = `${random.chance(0.5) ? `روز ${random.one(words.DAYS)} ` : ''}${random.one(words.EVENTS)}`;
    const who = random.one([
      `${this.name}، ${this.office}`,
      `${this.name} ${this.office}`,
      `${this.office} ${this.name}`,
    ]);
    return `${random.one(['', '', 'به گزارش خبرنگار ما، '])}${who} ${where} ${random.one(words.CUES)}: ${this.fact()}.`;
  }

  paragraph() {
    const { random } = this;
    const cue = random.one(words.CUES);
    return random.one([
      () => `${this.speaker()} ${cue}: ${this.fact()} و ${this.fact()}.`,
      () => `${this.speaker()} ${cue}: ${this.fact()}. ${this.fact()}.`,
      () => `${this.speaker()} ${random.one(words.CHAINS)} ${this.fact()}، ${cue}: ${this.fact()}.`,
      () => `${this.speaker()} ${random.one(words.CHAINS)} ${this.fact()}، ${cue}: ${this.fact()}.`,
      () => `${this.speaker()} ${cue} که ${this.fact()}.`,
      () => `${this.speaker()} ${cue}: «${this.fact()}».`,
      () => `به گفته ${random.one([this.family, this.office, 'وی'])}، ${this.fact()}.`,
      () => `${this.plain()}. ${this.fact()} و ${this.plain()}.`,
      () => `${random.one(words.PROSE)} ${this.plain()}.`,
    ])();
  }

  text() {
    const paragraphs = this.random.between(7, 14);
    return [this.opening(), ...Array.from({ length: paragraphs }, () => this.paragraph())].join('\n');
  }
}

/** `count` briefings, each with a text of its own. */
export function briefings(count, seed = 1) {
  const random = new Seeded(seed);
  return Array.from({ length: count }, () => new Briefing(random).text());
}

/** Briefings of at least so many bytes of UTF-8 in all. */
export function briefingsOfSize(bytes, seed = 1) {
  const random = new Seeded(seed);
  const texts = [];
  for (let left = bytes; left > 0; left -= Buffer.byteLength(texts[texts.length - 1]))
    texts.push(new Briefing(random).text());
  return texts;
}
