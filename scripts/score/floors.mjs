/** What each figure should reach, by table, row and column. PolNeAR's are meant for its test split. */
export const FLOORS = {
  gold: {
    'claims, F1': { fa: 96, en: 94, ar: 92 },
    'unit right': { fa: 95, en: 94, ar: 90 },
    'modifier right': { fa: 96, en: 95, ar: 93 },
    'period right': { fa: 85, en: 80, ar: 80 },
    'claim’s speaker right': { fa: 93, en: 88, ar: 85 },
    'statements, F1': { fa: 90, en: 85, ar: 82 },
    'speaker right': { fa: 95, en: 90, ar: 90 },
    'mode right': { fa: 95, en: 92, ar: 92 },
    'cue right': { fa: 95, en: 92, ar: 92 },
    'findings, precision': { all: 75 },
    'findings, recall': { all: 75 },
  },
  polnear: {
    quoted: { 'exact, F1': 80, 'IoU ≥ 0.5, F1': 92 },
    all: { 'exact, F1': 45 },
    'unquoted, speech cue': { recall: 65 },
  },
  numbers: {
    'recognizers en number': { right: 95 },
    'recognizers en percent': { right: 95 },
    'recognizers en currency': { right: 93 },
    'recognizers en dimension': { right: 92 },
    'recognizers ar number': { right: 85 },
    'duckling en number': { right: 90 },
    'duckling fa number': { right: 100 },
    'duckling ar number': { right: 88 },
  },
};

/** Rows of which less is better. */
export const LESS_IS_BETTER = new Set(['broken anchors']);
/** Rows that are no figures of the reader's but say how much was measured. */
export const COUNTS = new Set(['articles', 'cases']);
