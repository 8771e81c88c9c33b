import type { PeopleWords } from '../people-words';
import { places } from './places';

const list = (words: string): string[] => words.trim().split(/\s+/);

export const people: PeopleWords = {
  names: 'cased',
  pronouns: list('he she him her').concat(['the latter', 'the former']),
  things: ['it', 'the company', 'the firm', 'the group', 'the agency', 'the ministry', 'the department', 'the bank', 'the organisation', 'the organization', 'the retailer', 'the airline', 'the carmaker', 'the manufacturer', 'the statement', 'the commission', 'retailer', 'company', 'firm', 'airline', 'carmaker', 'bank', 'lender', 'insurer', 'maker', 'producer', 'broadcaster', 'newspaper', 'charity', 'regulator', 'watchdog', 'supermarket', 'giant'],
  pointers: ['the', 'this', 'that'],
  indefinites: ['a', 'an', 'one', 'some', 'many', 'several', 'most', 'two', 'three', 'other', 'another', 'few', 'both', 'no'],
  titles: ['Mr', 'Mrs', 'Ms', 'Miss', 'Dr', 'Prof', 'Professor', 'Sir', 'Dame', 'Lord', 'Lady', 'Rev', 'Reverend', 'Father', 'Sister', 'Pope', 'Sheikh', 'Imam', 'Sen', 'Rep', 'Gov', 'Gen', 'Lt', 'Col', 'Capt', 'Captain', 'Maj', 'Sgt', 'Sergeant', 'Colonel', 'General', 'Major', 'Major General', 'Lieutenant', 'Admiral', 'Senator', 'Congressman', 'Congresswoman', 'Representative', 'Justice', 'Judge', 'Detective', 'Inspector', 'Officer', 'Cllr', 'Hon', 'Honourable', 'Lieutenant Colonel', 'Brigadier'],
  offices: [
    ...list('minister secretary president chairman chairwoman chair chief director spokesman spokeswoman spokesperson mayor governor ambassador commissioner commander manager head leader analyst professor lawyer attorney prosecutor officer economist strategist superintendent inspector coach captain founder executive administrator adviser advisor envoy deputy ceo cfo coo researcher scientist expert editor author senator lawmaker councilman councilwoman councilor councillor alderman senator congressman colleague boss master organiser representative treasurer chancellor premier king queen prince principal dean trustee curator coordinator consultant engineer trader broker dealer doctor physician surgeon sheriff detective magistrate judge owner partner organizer organiser activist member official counsel counterpart historian president-elect controller auditor pastor bishop archbishop rabbi'),
    'prime minister', 'chief executive', 'chief executive officer', 'chief minister', 'foreign minister', 'finance minister', 'district attorney', 'attorney general', 'secretary of state', 'inspector general', 'vice president', 'managing director', 'executive director', 'police chief', 'secretary general', 'secretary-general', 'director general', 'director-general', 'chief financial officer', 'press secretary', 'deputy minister', 'general manager', 'fire chief', 'state senator', 'home secretary', 'foreign secretary', 'major general', 'opposition leader', 'head coach', 'senior analyst', 'chief economist', 'co-founder', 'under secretary', 'deputy chief',
  ],
  postings: [],
  seats: [],
  organizations: list('ministry department agency company corporation corp inc ltd plc group bank university institute council committee commission authority association federation union party court office police army navy service services bureau board foundation club society league trust fund organization organisation securities airlines airways motors hospital college school center centre nations house treasury parliament congress senate government administration institution network alliance coalition times post journal news tribune herald guardian observer telegraph gazette'),
  standalone: ['United Nations', 'White House', 'Pentagon', 'Kremlin', 'European Union', 'European Commission', 'World Bank', 'IMF', 'NATO', 'UN', 'EU', 'WHO', 'UNICEF', 'UNHCR', 'FBI', 'CIA', 'Nasa', 'police', 'Treasury', 'Congress', 'Amnesty International', 'Red Cross', 'Federal Reserve', 'Bank of England'],
  agencies: ['Reuters', 'AFP', 'AP', 'Associated Press', 'BBC', 'CNN', 'ABC News', 'Bloomberg', 'Xinhua', 'Press Association'],
  provenance: [],
  groups: list('councillors councilors MPs politicians campaigners bosses ministers leaders firefighters paramedics rescuers nurses unions members neighbours neighbors families relatives organisers organizers tenants patients passengers customers shareholders reporters journalists crews report study survey poll document documents officials analysts experts economists critics supporters residents witnesses scientists researchers doctors police-sources sources lawyers prosecutors investigators authorities traders dealers observers opponents activists people they we i you others many some estimates reports studies figures nobody everyone who who’s both executives engineers farmers workers students parents teachers voters lawmakers polls data').concat(['a source', 'a spokesman for', 'a witness']).filter((word) => word !== 'a spokesman for'),
  documents: list('report study survey poll document documents reports figures data studies'),
  givenNames: list('John James Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Timothy Ronald Edward Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Alexander Patrick Frank Raymond Jack Dennis Jerry Tyler Aaron Jose Adam Nathan Henry Peter Zachary Douglas Harold Simon Nick Tony Gordon Boris Barack Bill Joe Jeff Jim Tom Ben Sam Alan Ian Colin Neil Graham Stuart Keith Barry Martin Philip Trevor Nigel Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret Sandra Ashley Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Laura Sharon Cynthia Kathleen Amy Angela Shirley Anna Brenda Pamela Emma Nicole Helen Samantha Katherine Christine Debra Rachel Carolyn Janet Maria Heather Diane Ruth Julie Olivia Joyce Virginia Victoria Kelly Lauren Christina Joan Evelyn Judith Megan Andrea Cheryl Hannah Jacqueline Martha Gloria Teresa Ann Sara Madison Frances Kathryn Janice Jean Alice Hillary Theresa Angela Ali Mohammed Muhammad Ahmed Hassan Hussein Ibrahim Omar Arvind Narendra Rahul Sonia Vladimir Sergei Dmitry Xi Li Wang Juan Carlos Luis Pedro Pablo Hans Klaus Pierre Jacques François Marco Giovanni'),
  particles: list('bin ibn al el van von der den de da di du la le del dos abu ben st'),
  namesakes: [],
  commons: [],
  plurals: [],
  revered: [],
  blessings: [],
  stops: list('the a an said says say told added and or but that who which when where while if because although though as at by for from in into of on off over to under up with without about after before during since until between among against through across however meanwhile also is are was were be been being has have had do does did will would can could should may might must not now then there here this these those it its he she they we i you his her their our my your both all some any each every no more most other another such than so yet still even just only'),
  prepositions: list('at by for from in into of on off over to under with without about after before during since until between among against through across near than like as'),
  objectMarks: [],
  connectors: ['however', 'meanwhile', 'but', 'and', 'in addition', 'earlier', 'later', 'separately', 'also', 'still', 'yet', 'on the other hand', 'in a statement', 'for his part', 'for her part', 'at the same time'],
  times: list('today yesterday Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
  and: ['and'],
  endings: [],
  governed: [],
  attached: [],
  definite: [],
  places,
  placeLinks: list('of for at in'),
};
