// What the scorers print as JSON, as tables: { rows: { ROW: { COLUMN: number | null } }, columns: { COLUMN: its heading } }.

const share = (part, whole) => (whole ? (100 * part) / whole : null);
const f1 = (right, gold, found) => share(2 * right, gold + found);
const percent = (value) => (typeof value === 'number' ? 100 * value : null);

const GOLD_ROWS = {
  articles: (t) => t.articles,
  'claims, F1': (t) => f1(t.claimRight, t.claimGold, t.claimFound),
  'unit right': (t) => share(t.unitRight, t.claimRight),
  'modifier right': (t) => share(t.modifierRight, t.claimRight),
  'period right': (t) => share(t.periodRight, t.periodGold),
  'claim’s speaker right': (t) => share(t.claimSpeakerRight, t.claimSpeakerGold),
  'statements, F1': (t) => f1(t.statementRight, t.statementGold, t.statementFound),
  'speaker right': (t) => share(t.speakerRight, t.statementRight),
  'mode right': (t) => share(t.modeRight, t.statementRight),
  'cue right': (t) => share(t.cueRight, t.statementRight),
  'findings, precision': (t) => share(t.findingsRight, t.findingsFound),
  'findings, recall': (t) => share(t.findingsRight, t.findingsGold),
  'broken anchors': (t) => t.anchorsBroken,
};

/** The table of labelled articles, a column a language. */
export function goldTable(totals) {
  const headings = { fa: 'Persian', en: 'English', ar: 'Arabic', all: 'all' };
  const columns = Object.fromEntries(Object.entries(headings).filter(([code]) => totals[code]));
  const rowOf = (figure) => Object.fromEntries(Object.keys(columns).map((code) => [code, figure(totals[code])]));
  const rows = Object.fromEntries(Object.entries(GOLD_ROWS).map(([name, figure]) => [name, rowOf(figure)]));
  return { columns, rows };
}

const POLNEAR_COLUMNS = {
  'exact, F1': (group) => percent(group.exact.f1),
  'IoU ≥ 0.5, F1': (group) => percent(group.iou50.f1),
  'cue, F1': (group) => percent(group.cue.f1),
  'source, F1': (group) => percent(group.source.f1),
  'all three, F1': (group) => percent(group.whole.f1),
};

/** The table of PolNeAR: by kind of content how much of it is found, and by kind of cue the recall. */
export function polnearTable({ groups, recall }) {
  const names = [...Object.keys(POLNEAR_COLUMNS), 'recall'];
  const rows = {};
  for (const name of ['all', 'quoted', 'unquoted']) {
    const figures = Object.entries(POLNEAR_COLUMNS).map(([column, figure]) => [column, figure(groups[name])]);
    rows[name] = { ...Object.fromEntries(figures), recall: percent(groups[name].iou50.r) };
  }
  for (const [name, { recall: part }] of Object.entries(recall)) rows[name] = { recall: percent(part) };
  return { columns: Object.fromEntries(names.map((name) => [name, name])), rows };
}

/** The table of the number corpora: of their cases, those in which every value is found and nothing else. */
export function numbersTable({ suites }) {
  const rows = {};
  for (const [name, suite] of Object.entries(suites)) {
    const withUnit = suite.units ? share(suite.rightUnit, suite.n) : null;
    rows[name] = {
      cases: suite.n,
      right: share(suite.right, suite.n),
      'with unit': withUnit,
      found: share(suite.found, suite.n),
    };
  }
  return { columns: { cases: 'cases', right: 'right', 'with unit': 'right with unit', found: 'all found' }, rows };
}
