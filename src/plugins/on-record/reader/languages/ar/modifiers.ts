import type { ModifierWords } from '../language';

export const modifiers: ModifierWords = { before: {}, after: {} };
