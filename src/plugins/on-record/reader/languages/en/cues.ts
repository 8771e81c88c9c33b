import type { CueWords } from '../cue-words';

const list = (words: string): string[] => words.trim().split(/\s+/);

/** Phrases of one list, parted by commas. */
const phrases = (words: string): string[] => words.split(',').map((phrase) => phrase.trim());

/** Past participles, with "has", "have" and "had" too. */
const perfect = (words: string): string[] => phrases(words).flatMap((word) => [word, `has ${word}`, `have ${word}`, `had ${word}`]);

/** Present participles after a form of "be". */
const progressive = (words: string): string[] => phrases(words).flatMap((word) => ['is', 'are', 'was', 'were', 'has been', 'have been'].map((be) => `${be} ${word}`));

const days = list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');

export const cues: CueWords = {
  order: 'beside',
  verbs: [
    { stems: [...perfect('said, added'), 'says', 'adds', 'say', 'is quoted as saying', 'was quoted as saying', 'were quoted as saying'], that: true, bare: true, trailing: true, hearers: true },
    { stems: [...perfect('insisted, admitted, stated, conceded, pointed out, asserted, remarked, testified, tweeted, commented, cautioned, complained, joked, quipped, boasted, lamented, countered, recounted, opined, mused, retorted, stipulated'), ...phrases('insists, insist, admits, admit, concedes, concede, points out, point out, alleges, asserts, assert, cautions, complains, laments, muses, went on to say, goes on to say')], that: true, bare: true, trailing: true, hearers: true },
    { stems: ['hoped', 'expects', 'reckons'], that: true, bare: true, trailing: true },
    { stems: phrases('believes, believe, believed, thinks, hopes, fears, posted, add, remarks, jokes, quips, counters'), that: true, bare: true, finite: true, trailing: true, doubtful: true },
    { stems: phrases('think, hope, feared'), that: true, doubtful: true },
    { stems: [...perfect('acknowledged, predicted, suggested, declared, noted,  observed, recalled, concluded, indicated, underlined, underscored, agreed, claimed, warned, argued, contended, proclaimed, speculated'), ...phrases('announces, acknowledges, acknowledge, predicts, suggests, suggest, declares, observes, recalls, concludes, indicates, indicate, agrees, warns, warn, argues, argue, contends, contend, denies, denied, proclaims, speculates')], that: true, bare: true, finite: true, trailing: true },
    { stems: [...perfect('wrote, revealed, disclosed, emphasized, emphasised, explained, stressed, confirmed, reiterated'), ...phrases('writes, write, confirms, reveals, emphasizes, emphasises, stresses, explains, explain, reiterates')], that: true, bare: true, finite: true, trailing: true, hearers: true },
    { stems: perfect('announced'), that: true, bare: true, finite: true, trailing: true, object: [''] },
    { stems: [...perfect('accepted, estimated, learned'), ...phrases('claims, claim, notes, note, states, estimates, show, shows, reports, understands, understood')], that: true, bare: true, finite: true, trailing: true, doubtful: true },
    { stems: [...perfect('promised, vowed, pledged, threatened'), ...phrases('promises, vows, pledges, threatens')], that: true, bare: true, finite: true, trailing: true, undertakes: true, doubtful: true },
    { stems: [...perfect('told, informed, assured, reminded'), 'tells', 'tell'], that: true, bare: true, trailing: true, addressed: true },
    { stems: ['was told', 'were told', 'has been told', 'have been told', 'heard'], that: true, bare: true, finite: true, trailing: true, unowned: true },
    { stems: [...perfect('replied, responded, maintained, reported, answered'), ...phrases('replies, responds, maintains, answers, continued, continues, shouted, cried, yelled, exclaimed, wondered, wonders, went on, shot back, chimed in, interjected, fumed, put it, puts it, demanded, remembered, remembers, reacted, thundered, roared, pressed, pleaded, protested, scoffed, snapped, allowed, ventured, gushed, enthused, deadpanned, grumbled, griped, whispered, barked, boomed, marveled, marvelled, concurred, volunteered, screamed, emailed, alleged, surmised, sniped, elaborated, retaliated, riffed, beamed, echoed, reasoned, gloated, growled, bellowed, hollered, intoned, sneered, sighed, laughed, sang, affirmed, affirms, hit back, fired back, wrote back, writes back, tweeted back')], that: true, trailing: true },
    { stems: [...perfect('repeated, questioned'), ...phrases('read, reads, questions')], quoted: true, trailing: true },
    { stems: [...perfect('chanted'), 'chants', 'chant'], quoted: true, trailing: true, slogans: true },
    { stems: list('chanting yelling shouting screaming'), quoted: true, chained: true, slogans: true },
    { stems: progressive('saying, insisting, arguing, warning, claiming, predicting, declaring'), that: true, bare: true, finite: true, trailing: true },
    { stems: progressive('telling, reminding, assuring'), that: true, bare: true, finite: true, addressed: true },
    { stems: progressive('asking, urging, calling on, imploring'), that: true, asks: list('to whether if for why how what who when about') },
    { stems: progressive('promising, vowing, pledging, threatening'), that: true, bare: true, finite: true, undertakes: true, doubtful: true },
    { stems: progressive('calling for, warning of, warning against'), object: [''], doubtful: true },
    { stems: progressive('calling, describing, accusing, labeling, labelling, dubbing, dismissing, criticizing, criticising, praising, blasting, denouncing, mocking, questioning, touting, blaming, chanting'), quoted: true },
    { stems: [...perfect('groused, vented, fretted, confessed, hinted, implied, confided'), 'implies', 'hints'], that: true, trailing: true, hearers: true },
    { stems: ['showed', 'found', 'finds', 'has found'], that: true, trailing: true },
    { stems: [...perfect('asked, urged, implored, exhorted, charged, admonished'), ...phrases('asks, urges, appealed to, called on, calls on, has called on, have called on')], that: true, trailing: true, asks: list('to whether if for why how what who when about') },
    { stems: ['described', 'describes', 'has described'], endings: ['it as', 'this as', 'them as', 'him as', 'her as', 'the move as', 'the decision as'] },
    { stems: ['recommended', 'recommends', 'has recommended', 'have recommended'], that: true, object: [''] },
    { stems: [...perfect('called for, warned of, warned against, accused'), 'calls for', 'warns of', 'accuses'], object: [''], doubtful: true },
    { stems: [...perfect('called, described, blasted, slammed, mocked, praised, criticized, criticised, dismissed, denounced, referred to, dubbed, labeled, labelled, branded, blamed, hailed, characterized, characterised, derided, ridiculed, condemned, likened, spoken of, decried, bemoaned, touted, thanked, credited, cited, quoted, chided, lambasted, castigated, chastised, scolded, ripped, hammered, assailed, celebrated, rejected, defended, compared, portrayed, painted, pronounced, deemed, heralded, applauded, referenced, railed against, summed up, invoked, paraphrased, alluded to, pointed to, boasted of, complained about, complained of, talked about, talked of, spoken about'), ...phrases('calls, call, describes, describe, accuse, blasts, mocks, praises, criticizes, criticises, dismisses, denounces, refers to, labels, brands, blames, hails, characterizes, derides, spoke of, speaks of, spoke about, thanks, credits, cites, quotes, compares, portrays, rejects, defends, assails, slams, condemns, decries, rails against, heralds, points to, talks about')], quoted: true },
    { stems: phrases('calling, describing, accusing, labeling, labelling, dubbing, denouncing, dismissing, criticizing, criticising, mocking, praising, blasting, branding, blaming, referring to, deriding, characterizing, portraying, chiding, slamming, ridiculing, touting, decrying, hailing, condemning, deeming, reading, citing, quoting, thanking, crediting, questioning, rejecting, comparing, repeating, proclaiming'), quoted: true, chained: true },
    { stems: list('saying arguing warning insisting stating explaining alleging suggesting asserting declaring remarking tweeting acknowledging predicting lamenting joking'), that: true, bare: true, chained: true },
    { stems: list('adding noting stressing announcing writing'), that: true, bare: true, chained: true, doubtful: true },
    { stems: list('promising vowing pledging threatening'), that: true, bare: true, finite: true, chained: true, undertakes: true },
    { stems: ['claiming'], that: true, bare: true, finite: true, chained: true },
    { stems: ['telling', 'informing', 'reminding', 'assuring'], that: true, bare: true, finite: true, chained: true, addressed: true },
  ],
  clauses: [],
  topics: [],
  sources: ['according to', 'in the words of'],
  that: ['that'],
  purposes: [],
  negations: ['not', "n't", 'never', 'to', 'would', 'could', 'should', 'might', 'if', 'may', 'can', 'cannot', 'will', 'without', 'declined to', 'refused to', 'is', 'was', 'are', 'were', 'be', 'been', 'as', 'what', 'than', 'the', 'a', 'an', 'his', 'her', 'their', 'its', 'this', 'no', 'being', 'of'],
  unsaid: ['to', 'not to'],
  relatives: ['who', 'which'],
  subordinators: list('when after as if although though because while since before until once whereas'),
  starts: list('he she it they we I you there'),
  unasserted: list('as what than whether if how why'),
  voids: list('so little much nothing more'),
  auxiliaries: list('has have had'),
  leads: list('by before after while statement statements release letter message messages email emails e-mail tweet tweets post memo note ad sign signs'),
  participles: ['ing'],
  perfects: [],
  reports: [],
  papers: [],
  pointers: [],
  another: [],
  selves: [],
  next: [],
  conjunctions: [],
  asides: [],
  runsOn: 'no',
  links: [],
  compounds: [],
  actions: [],
  objectMarks: [],
  openers: [':'],
  finite: list('is are was were has have had will would can could should may might must did does do isn wasn aren weren won wouldn couldn shouldn doesn didn don hasn haven hadn'),
  adverbs: ['also', 'later', 'now', 'then', 'further', 'today', 'yesterday', 'recently', 'earlier', 'previously', 'publicly', 'repeatedly', 'only', 'still', 'simply', 'again', ...days.flatMap((day) => [day, `on ${day}`, `late ${day}`, `early ${day}`, `${day} night`, `${day} morning`, `${day} afternoon`, `${day} evening`, `on ${day} night`, `on ${day} morning`, `on ${day} afternoon`, `on ${day} evening`]), 'in a statement', 'in an interview', 'in a tweet', 'in a news release', 'in an email', 'this week', 'this month', 'this year', 'this summer', 'this spring', 'this fall', 'last night', 'tonight', 'bluntly', 'flatly', 'increasingly', 'routinely', 'infamously', 'subsequently', 'openly', 'loudly', 'sarcastically', 'pointedly', 'softly', 'proudly', 'emphatically', 'confidently', 'candidly', 'sharply', 'harshly', 'firmly', 'forcefully', 'vehemently', 'adamantly', 'regularly', 'notably', 'wryly', 'dryly', 'calmly', 'excitedly', 'finally', 'promptly', 'gleefully', 'similarly', 'once more', 'rhetorically', 'angrily', 'jokingly', 'defiantly', 'quietly', 'privately', 'famously', 'explicitly', 'correctly', 'wrongly', 'falsely', 'initially', 'consistently', 'frequently', 'often', 'even', 'just', 'instead', 'once again', 'last week', 'last month', 'last year', 'afterwards', 'separately', 'however', 'too', 'once', 'quickly', 'immediately', 'reportedly', 'already', 'in part', 'at the time', 'at a news conference', 'in a news conference', 'in a press conference', 'during a news conference', 'during a press conference', 'in a briefing', 'at a briefing', 'in a letter', 'in a report', 'in a post', 'in a Facebook post', 'in a phone interview', 'in remarks', 'on social media', 'on state television', 'to reporters', 'in a written statement', 'in a joint statement', 'at a press conference', 'in a speech', 'on Twitter', 'during the meeting', 'this morning', 'on the phone', 'by phone', 'by email'],
  amounts: ['at least', 'at most', 'up to', 'as many as', 'as much as', 'as few as', 'over', 'under', 'about', 'around', 'in all'],
  and: ['and', 'but', 'while', 'or'],
  quotedWords: 2,
  quotes: [{ open: '“', close: '”' }, { open: '"', close: '"' }, { open: '‘', close: '’' }],
};
