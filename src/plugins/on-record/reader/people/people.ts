import { WORD, type Tokens } from '../text/tokens';
import type { Source } from './noun';
import { nounAt } from './nouns';
import { Speakers } from './speakers';
import { mayOpen, type PeopleGrammar } from './words';

export { compilePeople, type PeopleGrammar } from './words';

/** Who an article names, ready to follow who speaks. */
export interface People {
  source: Source;
  speakers: Speakers;
}

function opensName({ tokens, grammar }: Source, i: number): boolean {
  if (mayOpen(grammar, tokens, i)) return true;
  return (
    grammar.cased && tokens.kind[i] === WORD && tokens.word[i] === 0 && isUpper(tokens.text.charCodeAt(tokens.start[i]))
  );
}

function isUpper(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}

/** Finds who is named in an article by words that show it themselves: titles, given names, offices beside a name. */
export function findPeople(tokens: Tokens, grammar: PeopleGrammar): People {
  const source: Source = { tokens, grammar, knows: () => false, officeEnd: () => -1 };
  const speakers = new Speakers(source);
  source.knows = (name) => speakers.cast.knows(name);
  source.officeEnd = (office) => speakers.cast.officeEnd(office);
  for (let s = 0; s + 1 < tokens.sentences.length; s += 1) {
    const to = tokens.sentences[s + 1];
    for (let i = tokens.sentences[s]; i < to; i += 1) {
      if (!opensName(source, i)) continue;
      const noun = nounAt(source, i, to);
      if (grammar.cased && noun?.kind === 'organization') {
        speakers.cast.meet(noun);
        i = noun.last - 1;
      }
      if (noun?.kind !== 'person' || !noun.name) continue;
      if (noun.certain ? !noun.office : !grammar.cased || noun.name.last - noun.name.first < 2) continue;
      speakers.cast.meet(noun);
      i = noun.last - 1;
    }
  }
  return { source, speakers };
}
