import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const PLUGIN = path.resolve(__dirname, '../../src/plugins/on-record');
const HALVES = ['reader', 'shared', 'server', 'admin', 'cli'];
const ENDINGS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

export interface SourceFile {
  /** From the plugin's folder, with forward slashes: `reader/text/fold.ts`. */
  name: string;
  text: string;
}

export interface Import {
  from: string;
  /** The file of the plugin it names, or the package's name as written. */
  to: string;
  isPackage: boolean;
}

const nameOf = (file: string): string => path.relative(PLUGIN, file).split(path.sep).join('/');

/** Every TypeScript file of the plugin. */
export function pluginSources(): SourceFile[] {
  return HALVES.filter((half) => existsSync(path.join(PLUGIN, half)))
    .flatMap((half) => readdirSync(path.join(PLUGIN, half), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .map((file) => ({ name: nameOf(file), text: readFileSync(file, 'utf8') }));
}

function resolve(from: string, specifier: string): Import {
  if (!specifier.startsWith('.')) return { from, to: specifier, isPackage: true };
  const target = path.resolve(PLUGIN, path.dirname(from), specifier);
  const file = ENDINGS.map((ending) => target + ending).find(
    (candidate) => /\.\w+$/.test(candidate) && existsSync(candidate),
  );
  if (!file) throw new Error(`${from} imports ${specifier}, which is nowhere`);
  return { from, to: nameOf(file), isPackage: false };
}

/** What a file imports, by whatever kind of import, types included. */
export const importsOf = ({ name, text }: SourceFile): Import[] =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => resolve(name, fileName));

/** The first chain of arrows that comes back to where it started, or null. */
export function findCycle(arrows: Array<[from: string, to: string]>): string[] | null {
  const targets = new Map<string, string[]>();
  for (const [from, to] of arrows) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (node: string, trail: string[]): string[] | null => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node];
    if (done.has(node)) return null;
    for (const target of targets.get(node) ?? []) {
      const cycle = visit(target, [...trail, node]);
      if (cycle) return cycle;
    }
    done.add(node);
    return null;
  };
  for (const node of targets.keys()) {
    const cycle = visit(node, []);
    if (cycle) return cycle;
  }
  return null;
}
