import { NUMERAL, WORD } from '../text/tokens';
import type { Noun, Source } from './noun';
import { OBJECT, flagsAt } from './words';

/** No more tokens of an office are looked at for the place it ends with. */
const REACH = 40;

/** An organization's name whose words may run on ends after its place; before the object of a verb, after its head. */
export function trimOrganization(source: Source, noun: Noun): Noun {
  const { tokens, grammar } = source;
  if (noun.kind !== 'organization') return noun;
  const alone = grammar.roles.at(tokens, noun.first, noun.last) === 'standalone';
  let end = alone && flagsAt(grammar, tokens, noun.last) & OBJECT ? noun.first + grammar.roles.length : -1;
  for (let k = noun.first + 1; k < noun.last && k < noun.first + REACH; k += 1) {
    if (tokens.kind[k] !== WORD || grammar.places.at(tokens, k, noun.last) === undefined) continue;
    end = k + grammar.places.length;
    break;
  }
  return end < 0 ? noun : { ...noun, last: end, name: { first: noun.first, last: end } };
}

/** An office whose words run on into the next noun phrase ends where the article has ended it before, else after its place. */
export function trimOffice(source: Source, noun: Noun): Noun {
  const { tokens, grammar } = source;
  const { office } = noun;
  if (!office || office.last !== noun.last) return noun;
  let end = source.officeEnd(office);
  for (let k = office.first; end < 0 && k < noun.last && k < office.first + REACH; k += 1) {
    const place =
      (tokens.kind[k] === WORD || tokens.kind[k] === NUMERAL) && grammar.places.at(tokens, k, noun.last) !== undefined;
    if (place) end = k + grammar.places.length;
  }
  return end > office.first && end < noun.last
    ? { ...noun, last: end, office: { first: office.first, last: end } }
    : noun;
}
