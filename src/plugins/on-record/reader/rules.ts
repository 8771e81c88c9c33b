import { CLAIM_RULES, PART_RULES, REFUSALS } from './claims/rules';
import { PERIOD_RULES } from './periods/rules';
import { RULES, SILENCES, SPEAKER_RULES } from './statements/rules';

/** Every rule of the reader by its name, with a sentence that says what it goes by. They are the same in all languages. */
export const rules: Readonly<Record<string, string>> = {
  ...RULES,
  ...SPEAKER_RULES,
  ...SILENCES,
  ...CLAIM_RULES,
  ...PART_RULES,
  ...PERIOD_RULES,
  ...REFUSALS,
};

/** What a rule goes by, named with or without its language («fa.cue.colon»). */
export function meaningOf(rule: string): string {
  return rules[rule] ?? rules[rule.slice(rule.indexOf('.') + 1)] ?? '';
}
