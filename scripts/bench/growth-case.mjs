// Reads one text of one size in a process of its own, warmed up, and prints the best time and the peak of memory. Time is
// the processor's, so that what else the machine does matters little.
import { createRequire } from 'node:module';
import { inRoot } from '../steps/root.mjs';
import { briefings } from '../texts/briefings.mjs';
import { growthText } from './hostile-texts.mjs';

const { read } = createRequire(import.meta.url)(inRoot('src/plugins/on-record/lib/reader/index.js'));
const { text: wanted, size } = JSON.parse(process.argv[2]);
const options = { language: wanted.language, publishedOn: '2021-08-25' };

for (const text of briefings(100, 2)) read(text, options);
const text = growthText(wanted, size);
let best = Infinity;
for (let round = 0; round < wanted.repeats; round += 1) {
  const before = process.cpuUsage();
  read(text, options);
  const { user, system } = process.cpuUsage(before);
  best = Math.min(best, (user + system) / 1e6);
}
console.log(JSON.stringify({ seconds: best, units: text.length, peak: process.resourceUsage().maxRSS / 1024 }));
