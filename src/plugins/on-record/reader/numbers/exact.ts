/** An exact decimal: `digits` divided by ten to the power of `places`. */
export interface Exact {
  digits: bigint;
  places: number;
}

export const ZERO: Exact = { digits: 0n, places: 0 };
export const ONE: Exact = { digits: 1n, places: 0 };

/** Digits kept of a fraction that no decimal can hold, such as a third. */
const FRACTION_PLACES = 15;

/** Texts up to this length are read once: most numbers of the news are among them. */
const KEPT = 4;
const short = new Map<string, Exact>();

/** Reads an ASCII decimal such as `19.80`. */
export function exact(text: string): Exact {
  const known = short.get(text);
  if (known) return known;
  const point = text.indexOf('.');
  const digits = BigInt(point < 0 ? text : text.slice(0, point) + text.slice(point + 1));
  const made = { digits, places: point < 0 ? 0 : text.length - point - 1 };
  if (text.length <= KEPT) short.set(text, made);
  return made;
}

const whole: Exact[] = [];

/** A whole number small enough to be counted in steps of one; those under ten thousand are made once. */
export function wholeNumber(value: number): Exact {
  if (value >= 10_000) return { digits: BigInt(value), places: 0 };
  return (whole[value] ??= { digits: BigInt(value), places: 0 });
}

/** The sum of two exact decimals. */
export function plus(a: Exact, b: Exact): Exact {
  if (a === ZERO) return b;
  const places = Math.max(a.places, b.places);
  return { digits: raised(a, places) + raised(b, places), places };
}

/** The product of two exact decimals. */
export function times(a: Exact, b: Exact): Exact {
  if (b === ONE) return a;
  return { digits: a.digits * b.digits, places: a.places + b.places };
}

/** Below zero when `a` is the smaller, above zero when it is the greater. */
export function compare(a: Exact, b: Exact): number {
  const places = Math.max(a.places, b.places);
  const x = raised(a, places);
  const y = raised(b, places);
  return x < y ? -1 : x > y ? 1 : 0;
}

/** A fraction of two whole numbers, to fifteen places when it has no end. */
export function fraction(numerator: Exact, denominator: bigint): Exact {
  const twice = (numerator.digits * 2n * 10n ** BigInt(FRACTION_PLACES)) / denominator;
  const digits = (twice + 1n) / 2n;
  return shortened({ digits, places: numerator.places + FRACTION_PLACES });
}

/** The number times ten to the power of `tens`. */
export function shifted(a: Exact, tens: number): Exact {
  const places = a.places - tens;
  return places >= 0 ? { ...a, places } : { digits: a.digits * 10n ** BigInt(-places), places: 0 };
}

/** The number multiplied by itself so many times; below zero, one divided by that. */
export function power(a: Exact, times: number): Exact {
  const size = BigInt(Math.abs(times));
  const raisedTo = { digits: a.digits ** size, places: a.places * Math.abs(times) };
  if (times >= 0 || raisedTo.digits === 0n) return raisedTo;
  return fraction({ digits: 10n ** BigInt(raisedTo.places), places: 0 }, raisedTo.digits);
}

/** The number below zero. */
export function negated(a: Exact): Exact {
  return { digits: -a.digits, places: a.places };
}

/** The published form: an exact decimal string without needless zeros. */
export function written(a: Exact): string {
  if (a.places === 0) return a.digits.toString();
  const { digits, places } = shortened(a);
  const sign = digits < 0n ? '-' : '';
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  return places ? `${sign}${text.slice(0, -places)}.${text.slice(-places)}` : sign + text;
}

function shortened(a: Exact): Exact {
  let { digits, places } = a;
  while (places > 0 && digits % 10n === 0n) {
    digits /= 10n;
    places -= 1;
  }
  return { digits, places };
}

function raised(a: Exact, places: number): bigint {
  return places === a.places ? a.digits : a.digits * 10n ** BigInt(places - a.places);
}
