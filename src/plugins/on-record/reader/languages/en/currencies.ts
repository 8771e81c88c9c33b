import type { UnitEntry } from '../unit-words';

/**
 * Currencies by their code: the adjectives before their noun, the noun's forms, and its hundredths. A noun on the first
 * line of its kind is that currency's alone; the others' needs an adjective.
 */
const CURRENCIES: [code: string, adjectives: string, nouns: string, cents?: string][] = [
  ['CAD', 'Canadian', 'dollar dollars'], ['AUD', 'Australian Aussie', 'dollar dollars'], ['NZD', 'New~Zealand', 'dollar dollars'], ['HKD', 'Hong~Kong', 'dollar dollars'], ['SGD', 'Singapore Singaporean', 'dollar dollars'],
  ['TWD', 'Taiwan Taiwanese New~Taiwan', 'dollar dollars'], ['JMD', 'Jamaican', 'dollar dollars'], ['TTD', 'Trinidad~and~Tobago', 'dollar dollars'], ['BBD', 'Barbados Barbadian', 'dollar dollars'], ['BSD', 'Bahamian', 'dollar dollars'], ['BZD', 'Belize', 'dollar dollars'],
  ['FJD', 'Fijian Fiji', 'dollar dollars'], ['NAD', 'Namibian', 'dollar dollars'], ['LRD', 'Liberian', 'dollar dollars'], ['GYD', 'Guyanese Guyana', 'dollar dollars'], ['ZWL', 'Zimbabwean Zimbabwe', 'dollar dollars'], ['XCD', 'East~Caribbean', 'dollar dollars'], ['BND', 'Brunei', 'dollar dollars'],
  ['EGP', 'Egyptian', 'pound pounds', 'piastre piastres piaster piasters'], ['LBP', 'Lebanese', 'pound pounds lira liras'], ['SYP', 'Syrian', 'pound pounds lira liras'], ['SDG', 'Sudanese', 'pound pounds'], ['SSP', 'South~Sudanese', 'pound pounds'], ['IEP', 'Irish', 'pound pounds punt punts'], ['CYP', 'Cypriot Cyprus', 'pound pounds'],
  ['PKR', 'Pakistani Pakistan', 'rupee rupees'], ['LKR', 'Sri~Lankan Sri~Lanka', 'rupee rupees ரூ'], ['NPR', 'Nepali Nepalese Nepal', 'rupee rupees'], ['MUR', 'Mauritian', 'rupee rupees'], ['SCR', 'Seychelles', 'rupee rupees'],
  ['MXN', 'Mexican', 'peso pesos'], ['PHP', 'Philippine', 'peso pesos'], ['ARS', 'Argentine Argentinian Argentinean', 'peso pesos'], ['CLP', 'Chilean', 'peso pesos'], ['COP', 'Colombian', 'peso pesos'], ['CUP', 'Cuban', 'peso pesos'], ['UYU', 'Uruguayan', 'peso pesos'], ['DOP', 'Dominican', 'peso pesos'],
  ['KWD', 'Kuwaiti Kuwait', 'dinar dinars'], ['BHD', 'Bahraini Bahrain', 'dinar dinars'], ['JOD', 'Jordanian Jordan', 'dinar dinars'], ['IQD', 'Iraqi', 'dinar dinars'], ['DZD', 'Algerian', 'dinar dinars'], ['TND', 'Tunisian', 'dinar dinars'], ['LYD', 'Libyan', 'dinar dinars'], ['RSD', 'Serbian', 'dinar dinars'],
  ['QAR', 'Qatari Qatar', 'riyal riyals rial rials'], ['YER', 'Yemeni', 'riyal riyals rial rials'], ['OMR', 'Omani Oman', 'riyal riyals rial rials'], ['IRR', 'Iranian', 'riyal riyals rial rials'], ['SAR', 'Saudi Saudi~Arabian', 'riyal riyals rial rials'], ['AED', 'UAE Emirati', 'dirham dirhams'], ['MAD', 'Moroccan', 'dirham dirhams'],
  ['CHF', 'Swiss', 'franc francs'], ['FRF', 'French', 'franc francs'], ['BEF', 'Belgian', 'franc francs'], ['LUF', 'Luxembourg', 'franc francs'], ['RWF', 'Rwandan Rwanda', 'franc francs'], ['BIF', 'Burundian Burundi', 'franc francs'], ['DJF', 'Djibouti Djiboutian', 'franc francs'], ['GNF', 'Guinean', 'franc francs'], ['CDF', 'Congolese', 'franc francs'], ['XAF', 'Central~African~CFA', 'franc francs'], ['XOF', 'CFA West~African~CFA', 'franc francs'],
  ['SEK', 'Swedish', 'krona kronor crown crowns'], ['NOK', 'Norwegian', 'krone kroner crown crowns'], ['DKK', 'Danish', 'krone kroner crown crowns'], ['ISK', 'Icelandic', 'krona kronur crown crowns'], ['CZK', 'Czech', 'koruna korunas korun crown crowns'],
  ['KES', 'Kenyan Kenya', 'shilling shillings'], ['UGX', 'Ugandan Uganda', 'shilling shillings'], ['TZS', 'Tanzanian Tanzania', 'shilling shillings'], ['SOS', 'Somali', 'shilling shillings'], ['ATS', 'Austrian', 'schilling schillings'],
  ['TRY', 'Turkish', 'lira liras', 'kuruş'], ['ITL', 'Italian', 'lira lire'], ['KRW', 'South~Korean Korean', 'won'], ['KPW', 'North~Korean', 'won'], ['RUB', 'Russian', 'rouble roubles ruble rubles', 'kopeck kopecks kopek kopeks'], ['BYN', 'Belarusian Belarussian', 'rouble roubles ruble rubles'],
  ['BRL', 'Brazilian', 'real reais reals'], ['DEM', 'Deutsche German West~German', 'mark marks'], ['NLG', 'Dutch Netherlands', 'guilder guilders'], ['ESP', 'Spanish', 'peseta pesetas'], ['PTE', 'Portuguese', 'escudo escudos'], ['FIM', 'Finnish', 'markka markkas mark marks'], ['GRD', 'Greek', 'drachma drachmas'],
  ['AMD', 'Armenian', 'dram drams'], ['PEN', 'Peruvian Nuevo', 'sol soles'], ['GEL', 'Georgian', 'lari', 'tetri'], ['MYR', 'Malaysian Malaysia', 'ringgit ringgits', 'sen sens'], ['CNY', 'Chinese', 'yuan renminbi', 'fen'], ['INR', 'Indian', 'rupee rupees', 'paise paisa'], ['GBP', 'British', 'pound pounds'], ['JPY', 'Japanese', 'yen'],
  ['GIP', 'Gibraltar', 'pound pounds'], ['FKP', 'Falkland', 'pound pounds'],
];

/** Nouns that are one currency's with no adjective. */
const NOUNS: [code: string, nouns: string, cents?: string][] = [
  ['ESP', 'peseta pesetas'], ['NLG', 'guilder guilders'], ['FIM', 'markka markkas'], ['PTE', 'escudo escudos'], ['GRD', 'drachmas'], ['DEM', 'deutschmark deutschmarks deutsche~marks'], ['ITL', 'lire'], ['ATS', 'schilling schillings'],
  ['GEL', 'lari ₾'], ['LAK', 'kip ₭'], ['CRC', 'colón colones ₡'], ['MNT', 'tugrik tugriks ₮'], ['ILS', 'shekel shekels sheqel ₪ Israeli~shekels', 'agorot'], ['UAH', 'hryvnia hryvnias hryvnya ₴', 'kopiyka kopiykas'], ['PLN', 'zloty zlotys złoty', 'grosz groszy'], ['HUF', 'forint forints'], ['CZK', 'koruna korunas'],
  ['RON', 'lei Romanian~lei'], ['BGN', 'leva Bulgarian~lev'], ['ALL', 'Albanian~lek'], ['KZT', 'tenge ₸'], ['UZS', 'Uzbek~som Uzbek~soum'], ['KGS', 'Kyrgyz~som'], ['AZN', 'manat manats ₼'], ['AFN', 'afghani afghanis'], ['MVR', 'rufiyaa'], ['BTN', 'ngultrum'], ['MMK', 'kyat kyats'], ['KHR', 'riel riels'], ['VND', 'dong ₫'], ['MOP', 'pataca patacas'],
  ['ETB', 'birr'], ['ZMW', 'kwacha Zambian~kwacha'], ['MWK', 'Malawian~kwacha'], ['AOA', 'kwanza kwanzas'], ['MGA', 'ariary'], ['GMD', 'dalasi'], ['BWP', 'pula'], ['LSL', 'maloti'], ['SZL', 'emalangeni'], ['ERN', 'nakfa'], ['MRU', 'ouguiya'], ['SLL', 'leones'], ['MZN', 'meticais metical'],
  ['HTG', 'gourde gourdes'], ['GTQ', 'quetzal quetzales quetzals'], ['HNL', 'lempira lempiras'], ['NIO', 'córdobas'], ['PYG', 'guarani guaranis ₲'], ['BOB', 'bolivianos boliviano'], ['VES', 'bolivar bolivars bolivares'], ['PGK', 'kina'], ['WST', 'tala'], ['TOP', "pa'anga"], ['VUV', 'vatu'], ['PAB', 'balboa balboas'], ['SRD', 'Surinamese~dollars'],
  ['BTC', 'bitcoin bitcoins ₿'], ['MYR', 'ringgit ringgits'], ['EGP', 'geneh genihat~masriya', 'piastre piastres'], ['KRW', '₩'], ['PHP', '₱'], ['TRY', '₺ TL', 'kuruş kurus'], ['NGN', '₦', 'kobo'], ['GHS', '₵', 'pesewa pesewas'], ['CNY', '元 kuai'], ['IQD', 'fils~dinars'],
];

const CODES =
  'AED AFN ANG AOA ARS AUD AWG AZN BBD BDT BGN BHD BIF BMD BND BRL BSD BTC BTN BWP BYN BZD CAD CDF CHF CLP CNH CNY CRC CVE CZK DEM DJF DKK DOP DZD EGP ERN ETB EUR FIM FJD FKP FRF GBP GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR IEP ILS INR IQD IRR ISK ITL JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NLG NOK NPR NZD OMR PAB PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SEK SGD SLL SRD SSP SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL'.split(' ');

/** Currencies that bankers write a million of with an M before the code. */
const MILLIONS = ['USD', 'EUR', 'GBP', 'AUD', 'CAD', 'SEK', 'NOK', 'DKK', 'CHF'];

const spaced = (word: string): string => word.replaceAll('~', ' ');

const money = (code: string, words: string[], rest: Partial<UnitEntry> = {}): UnitEntry => ({ kind: 'currency', code, words, ...rest });

const millions = MILLIONS.map((code) => money(code, [`M${code}`], { asWritten: true, factor: '1000000' }));

/** Codes that before a number are mostly something else ("RON 95" is petrol). */
const AFTER_ONLY = ['RON', 'IRR', 'PHP'];

/** The codes, in capitals only; those that are words in a headline of capitals ("ALL", "TOP") are left out. */
export const codes: UnitEntry[] = CODES.map((code) => money(code, [code], { asWritten: true }));

/** The codes that come before a number too, and millions of the main ones. */
export const codesBefore: UnitEntry[] = [
  ...codes.filter((entry) => !AFTER_ONLY.includes(entry.code ?? '')),
  ...millions,
];

/** Currencies by name, their hundredths, and millions of them by code. */
export const currencies: UnitEntry[] = [
  ...millions,
  ...CURRENCIES.flatMap(([code, adjectives, nouns, cents]) => [
    money(code, adjectives.split(' ').flatMap((adjective) => nouns.split(' ').map((noun) => `${spaced(adjective)} ${noun}`))),
    ...(cents ? [money(code, cents.split(' '), { factor: '0.01' })] : []),
  ]),
  ...NOUNS.flatMap(([code, nouns, cents]) => [money(code, nouns.split(' ').map(spaced)), ...(cents ? [money(code, cents.split(' '), { factor: '0.01' })] : [])]),
  { kind: 'currency', words: ['dinar', 'dinars', 'peso', 'pesos'] },
];

/** Signs and names that come before the number. */
export const currenciesBefore: UnitEntry[] = [
  money('MXN', ['MX$', 'Mex$', 'mxn$']), money('AUD', ['aud$']), money('CAD', ['cad$']), money('NZD', ['nzd$']), money('HKD', ['hkd$']), money('SGD', ['sgd$']), money('TWD', ['NT$']), money('BRL', ['R$']), money('JMD', ['J$']), money('TTD', ['TT$']), money('ARS', ['AR$']),
  money('ILS', ['₪', 'NIS']), money('UAH', ['₴']), money('BTC', ['₿']), money('VND', ['₫']), money('CRC', ['₡']), money('GEL', ['₾']), money('LAK', ['₭']), money('KZT', ['₸']), money('PYG', ['₲']), money('MNT', ['₮']), money('THB', ['฿']), money('GHS', ['₵']),
  money('MYR', ['ringgit', 'ringgits', 'Malaysian ringgit', 'Malaysian ringgits', 'Malaysia ringgit', 'Malaysia ringgits']), money('PLN', ['zł']), money('UGX', ['USh', 'UShs', 'Shs']), money('TZS', ['TSh']), money('XAF', ['FCFA']), money('KES', ['Kshs', 'Kes']), money('IRR', ['﷼']),
];
