import { useState, type DragEvent } from 'react';
import type { Briefing } from './briefing';
import { openFile, type FileProblem } from './files/open';

/** What became of the last file. */
export type FileNote =
  | { kind: 'problem'; name: string; problem: FileProblem }
  | { kind: 'opened'; name: string; before: Briefing | null };

interface Handlers {
  onDragOver(event: DragEvent): void;
  onDragLeave(event: DragEvent): void;
  onDrop(event: DragEvent): void;
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');

/** Opens files that are chosen, or dropped anywhere on the page. What a file replaces can be brought back. */
export function useFiles(briefing: Briefing, replace: (briefing: Briefing) => void) {
  const [isOver, setIsOver] = useState(false);
  const [note, setNote] = useState<FileNote | null>(null);

  const open = async (file: File) => {
    const opened = await openFile(file);
    if ('problem' in opened) {
      setNote({ kind: 'problem', name: file.name, problem: opened.problem });
      return;
    }
    setNote({ kind: 'opened', name: file.name, before: briefing.body.trim() === '' ? null : briefing });
    replace({ body: opened.body, origin: opened.origin, corrected: {} });
  };

  const handlers: Handlers = {
    onDragOver(event) {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    },
    onDragLeave(event) {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOver(false);
    },
    onDrop(event) {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      if (event.dataTransfer.files[0]) void open(event.dataTransfer.files[0]);
    },
  };
  return { isOver, note, dismiss: () => setNote(null), open: (file: File) => void open(file), handlers };
}
