import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';

const LINE_FEED = 0x0a;
const LOOK_EVERY = 50;

function linesIn(chunk) {
  let lines = 0;
  for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, at + 1)) lines += 1;
  return lines;
}

/** The most memory a process has had so far, in MiB; undefined where there is no /proc. */
function peakOf(pid) {
  try {
    const found = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return found ? Number(found[1]) / 1024 : undefined;
  } catch {
    return undefined;
  }
}

const TICKS = 100;

/** The seconds of processor time a process has had so far; undefined where there is no /proc. */
function processorOf(pid) {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop().split(' ');
    return (Number(afterName[11]) + Number(afterName[12])) / TICKS;
  } catch {
    return undefined;
  }
}

/** Runs a Node program with a file on its standard input: seconds from start to end and of the processor, lines of output, peak MiB. */
export function timeProcess(args, inputFile) {
  return new Promise((resolve, reject) => {
    const input = openSync(inputFile, 'r');
    const start = performance.now();
    const child = spawn(process.execPath, args, { stdio: [input, 'pipe', 'inherit'] });
    closeSync(input);
    let lines = 0;
    let peak;
    let processor;
    const timer = setInterval(() => {
      peak = peakOf(child.pid) ?? peak;
      processor = processorOf(child.pid) || processor;
    }, LOOK_EVERY);
    child.stdout.on('data', (chunk) => (lines += linesIn(chunk)));
    child.once('error', reject);
    child.once('close', (status) => {
      clearInterval(timer);
      if (status === 0) resolve({ seconds: (performance.now() - start) / 1000, processor, lines, peak });
      else reject(new Error(`${args.join(' ')} ended with status ${status}`));
    });
  });
}
