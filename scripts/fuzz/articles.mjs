import { Seeded, seedOf } from '../texts/seeded.mjs';
import { mutated } from './mutations.mjs';

const LONGEST = 4000;
const DAYS = [undefined, undefined, '2021-08-25', '2024-02-29', '2026-03-20', '0001-01-01', '9999-12-31'];

/** Words known to the rules in any order: what no sentence of ours happens to join. */
function salad(random, words) {
  return Array.from({ length: random.between(3, 40) }, () => random.one(words)).join(' ');
}

function sentence(random, { sentences, words }) {
  const kind = random.next();
  if (kind < 0.75) return random.one(sentences);
  if (kind < 0.9) return salad(random, words);
  const [front, back] = [random.one(sentences), random.one(sentences)];
  return front.slice(0, random.below(front.length)) + back.slice(random.below(back.length));
}

/** The article of this number in the run of this seed, with the options it is read with: always the same one. */
export function articleOf(seeds, run, number) {
  const random = new Seeded(seedOf(run, number));
  const codes = Object.keys(seeds);
  const main = random.one(codes);
  const mixed = random.chance(0.2);
  const pick = () => seeds[mixed ? random.one(codes) : main];
  const between = random.one([' ', '\n', '\n', '\n\n', '، ']);
  let text = Array.from({ length: random.between(1, 6) }, () => sentence(random, pick())).join(between);
  const changes = random.chance(0.1) ? 0 : random.between(1, 12);
  for (let change = 0; change < changes && text.length < LONGEST; change += 1)
    text = mutated(random, text, pick().words);
  const language = random.one([undefined, main, main, random.one(codes)]);
  return { text, options: { language, publishedOn: random.one(DAYS) } };
}
