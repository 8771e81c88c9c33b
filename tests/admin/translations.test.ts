import { createIntl } from 'react-intl';
import ts from 'typescript';
import ar from '../../src/plugins/on-record/admin/src/translations/ar';
import en from '../../src/plugins/on-record/admin/src/translations/en';
import fa from '../../src/plugins/on-record/admin/src/translations/fa';
import { pluginSources } from '../support/plugin-sources';

type Texts = Record<string, string>;
const LANGUAGES: Record<string, Texts> = { en, fa, ar };
const keys = Object.keys(en).sort();

/** Strapi itself shows these in its list of plugins. */
const SHOWN_BY_STRAPI = ['plugin.name', 'plugin.description'];

/** A part of a message, as react-intl's own parser gives it. */
interface Part {
  type: number;
  value?: string;
  options?: Record<string, { value: Part[] }>;
  children?: Part[];
}

const [LITERAL, POUND] = [0, 7];
const ARABIC = /\p{Script=Arabic}/u;

/** A number that is shown and one that chooses a plural are both numbers. */
const [NUMBER, PLURAL] = [2, 6];

/** The arguments of a message, with how each is used: `count:2` is a number. */
function argumentsOf(parts: Part[]): string[] {
  const found = parts.flatMap(({ type, value, options = {}, children = [] }) => [
    ...(type === LITERAL || type === POUND ? [] : [`${value}:${type === PLURAL ? NUMBER : type}`]),
    ...Object.values(options).flatMap((option) => argumentsOf(option.value)),
    ...argumentsOf(children),
  ]);
  return [...new Set(found)].sort();
}

function parsed(language: string, message: string): string[] {
  const { formatters } = createIntl({ locale: language });
  return argumentsOf(formatters.getMessageFormat(message, language).getAst() as unknown as Part[]);
}

/** Every text in quotes of the admin half's code, and the beginning of each text that goes on with a value. */
function textsInCode(): { whole: Set<string>; beginnings: string[] } {
  const whole = new Set<string>();
  const beginnings: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) whole.add(node.text);
    if (ts.isTemplateExpression(node)) {
      beginnings.push(node.head.text);
      // `${PLUGIN_ID}.home.title` names a key after its first value.
      for (const { literal } of node.templateSpans) whole.add(literal.text.replace(/^\./, ''));
    }
    ts.forEachChild(node, visit);
  };
  for (const { name, text } of pluginSources().filter((source) => source.name.startsWith('admin/src/')))
    visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX));
  return { whole, beginnings: beginnings.filter((text) => /^[a-zA-Z]+(\.[a-zA-Z-]+)*\.$/.test(text)) };
}

test.each(['fa', 'ar'])('%s has the texts that English has, and no other', (language) => {
  expect(Object.keys(LANGUAGES[language]).sort()).toEqual(keys);
});

test.each(Object.keys(LANGUAGES))('no text in %s is empty or left in another script', (language) => {
  for (const [key, text] of Object.entries(LANGUAGES[language])) {
    expect([key, text.trim()]).not.toEqual([key, '']);
    const words = text.replace(/\{\w+\}/g, '');
    if (language !== 'en' && /\p{L}/u.test(words)) expect([key, words]).toEqual([key, expect.stringMatching(ARABIC)]);
  }
});

test.each(keys)('%s takes the same values in every language', (key) => {
  const english = parsed('en', LANGUAGES.en[key]);
  for (const language of Object.keys(LANGUAGES)) expect(parsed(language, LANGUAGES[language][key])).toEqual(english);
});

test('every text is shown somewhere', () => {
  const { whole, beginnings } = textsInCode();
  const unused = keys.filter(
    (key) =>
      !SHOWN_BY_STRAPI.includes(key) && !whole.has(key) && !beginnings.some((beginning) => key.startsWith(beginning)),
  );
  expect(unused).toEqual([]);
});
