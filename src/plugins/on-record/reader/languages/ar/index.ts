import type { Language } from '../language';
import { cues } from './cues';
import { examples } from './examples';
import { letters } from './letters';
import { modifiers } from './modifiers';
import { numbers } from './numbers';
import { people } from './people';
import { periods } from './periods';
import { units } from './units';

export const ar: Language = { letters, numbers, units, modifiers, cues, people, periods, examples };
