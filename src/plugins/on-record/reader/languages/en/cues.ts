import type { CueWords } from '../cue-words';

const list = (words: string): string[] => words.trim().split(/\s+/);

export const cues: CueWords = {
  order: 'beside',
  verbs: [
    { stems: ['said', 'says', 'say', 'has said', 'have said', 'had said', 'added', 'adds', 'has added', 'insisted', 'insists', 'admitted', 'admits', 'has admitted', 'believes', 'believe', 'believed', 'thinks', 'think', 'stated', 'states', 'conceded', 'alleges', 'pointed out', 'points out', 'hoped', 'hopes', 'expects', 'vowed', 'pledged', 'reckons', 'asserted', 'remarked', 'testified', 'tweeted', 'posted', 'commented', 'went on to say', 'cautioned', 'complained', 'joked', 'quipped', 'boasted', 'lamented'], that: true, bare: true, trailing: true },
    { stems: ['announced', 'announces', 'has announced', 'have announced', 'acknowledged', 'estimated', 'estimates', 'predicted', 'predicts', 'suggested', 'suggests', 'suggest', 'declared', 'stressed', 'noted', 'notes', 'feared', 'fears', 'confirmed', 'confirms', 'have confirmed', 'has confirmed', 'denied', 'denies', 'revealed', 'reveals', 'disclosed', 'emphasized', 'emphasised', 'observed', 'recalled', 'concluded', 'indicated', 'indicates', 'reiterated', 'underlined', 'underscored', 'agreed', 'explained', 'explains', 'promised', 'alleged', 'claimed', 'claims', 'claim', 'has claimed', 'accepted', 'understands', 'understood', 'learned', 'show', 'shows', 'warned', 'warns', 'has warned', 'argued', 'argues', 'described', 'contended', 'wrote', 'writes'], that: true, bare: true, finite: true, trailing: true },
    { stems: ['told', 'tells', 'has told', 'informed', 'assured', 'reminded', 'has informed'], that: true, bare: true, trailing: true, addressed: true },
    { stems: ['replied', 'responded', 'maintained', 'continued', 'shouted', 'cried', 'reported', 'reports', 'has reported'], that: true, trailing: true },
    { stems: ['showed', 'found'], that: true },
    { stems: ['asked', 'urged', 'urges', 'has urged', 'has asked', 'appealed to', 'called on', 'calls on', 'has called on'], that: true, trailing: true, asks: ['to'] },
    { stems: ['called for', 'calls for', 'has called for', 'warned of', 'warned against', 'warns of'], object: [''] },
    { stems: list('saying adding claiming arguing warning noting insisting stating stressing explaining alleging suggesting announcing telling asserting'), that: true, bare: true, chained: true },
  ],
  clauses: [],
  topics: [],
  sources: ['according to', 'in the words of'],
  that: ['that'],
  negations: ['not', "n't", 'never', 'to', 'would', 'could', 'should', 'might', 'if', 'may', 'can', 'cannot', 'will', 'without', 'declined to', 'refused to', 'is', 'was', 'are', 'were', 'be', 'been', 'who', 'which', 'as', 'what', 'than', 'the', 'a', 'his', 'her', 'their', 'its', 'this', 'no', 'being', 'of'],
  perfects: [],
  reports: [],
  pointers: [],
  another: [],
  runsOn: false,
  compounds: [],
  actions: [],
  objectMarks: [],
  openers: [':'],
  finite: list('is are was were has have had will would can could should may might must did does do isn wasn aren weren won wouldn couldn shouldn doesn didn don hasn haven hadn'),
  adverbs: ['also', 'later', 'now', 'then', 'further', 'today', 'yesterday', 'recently', 'earlier', 'previously', 'publicly', 'repeatedly', 'only', 'still', 'simply', 'again', 'on Monday', 'on Tuesday', 'on Wednesday', 'on Thursday', 'on Friday', 'on Saturday', 'on Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'in a statement', 'in an interview', 'in a tweet', 'in a news release', 'in an email', 'this week', 'last week', 'last month', 'last year', 'afterwards', 'separately', 'however', 'too', 'once', 'quickly', 'immediately', 'reportedly', 'already', 'in part', 'at the time', 'at a news conference', 'at a press conference', 'in a speech', 'on Twitter', 'during the meeting', 'this morning', 'on the phone', 'by phone', 'by email'],
  and: ['and', 'but', 'while', 'or'],
  quotedWords: 2,
  quotes: [{ open: '“', close: '”' }, { open: '"', close: '"' }, { open: '‘', close: '’' }],
};
