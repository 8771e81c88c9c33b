import os from 'node:os';

/** What the figures were taken on. */
export const machine = () =>
  `Node ${process.version}, ${os.availableParallelism()} cores (${os.cpus()[0]?.model.trim() ?? 'unknown'}), load ${os
    .loadavg()[0]
    .toFixed(1)}`;

/** Prints rows under a heading, the first column to the left, the others to the right. */
export function printTable(heading, rows) {
  const cells = [heading, ...rows].map((row) => row.map(String));
  const widths = heading.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  for (const row of cells) {
    const line = row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column])));
    console.log(line.join('  ').trimEnd());
  }
}

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
