import type { Examples } from '../language';

export const examples: Examples = { read: [], ignore: [] };
