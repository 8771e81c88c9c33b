// What the whole reading is set against: Persian numbers alone, looked up by @persian-tools/persian-tools. Runs of number
// words and digits are found here and handed over. NDJSON requests on standard input, one line of numbers each.
import { wordsToNumber } from '@persian-tools/persian-tools';

const WORDS =
  'صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده بیست سی چهل پنجاه شصت هفتاد هشتاد نود صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد هزار میلیون میلیارد تریلیون';
const known = new Set(WORDS.split(' '));
const TOKEN = /[\d۰-۹٠-٩]+|[\p{L}\u200c]+/gu;
const isDigit = (code) => (code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x669) || (code & ~15) === 0x6f0;
const isNumber = (token) => isDigit(token.charCodeAt(0)) || known.has(token);

/** The numbers of a text with their places; «و» joins what stands on both sides of it. */
function numbersIn(text) {
  const numbers = [];
  let [start, end, joins] = [-1, -1, false];
  const close = () => {
    if (start < 0) return;
    const words = text.slice(start, end);
    numbers.push({ start, end, text: words, value: wordsToNumber(words) });
    start = -1;
  };
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (isNumber(token)) {
      if (start >= 0 && !joins && text.slice(end, index) !== ' ') close();
      if (start < 0) start = index;
      end = index + token.length;
      joins = false;
    } else if (token === 'و' && start >= 0 && !joins) joins = true;
    else {
      close();
      joins = false;
    }
  }
  close();
  return numbers;
}

function answer(line) {
  const { id, text } = JSON.parse(line);
  return `${JSON.stringify({ id, numbers: numbersIn(text) })}\n`;
}

let rest = '';
process.stdin.setEncoding('utf8');
for await (const chunk of process.stdin) {
  const lines = (rest + chunk).split('\n');
  rest = lines.pop();
  const answers = lines.filter(Boolean).map(answer).join('');
  if (answers) process.stdout.write(answers);
}
if (rest) process.stdout.write(answer(rest));
