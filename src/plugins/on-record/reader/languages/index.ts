import { ar } from './ar';
import { en } from './en';
import { fa } from './fa';
import type { Language } from './language';

/** Every language the reader has, by its code. To add one, fill its nine files and name it here. */
export const all: Record<string, Language> = { fa, en, ar };
