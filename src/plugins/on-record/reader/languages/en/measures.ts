import type { UnitEntry } from '../unit-words';

type UnitKind = UnitEntry['kind'];

/** Metric units: the UCUM code, spoken stems ("kilomet" of both spellings), and abbreviations; small ones first. */
const METRIC: [kind: UnitKind, code: string, stems: string, short: string][] = [
  ['length', 'pm', 'picomet', ''], ['length', 'nm', 'nanomet', 'nm'], ['length', 'um', 'micromet', 'μm µm'], ['length', 'mm', 'millimet', 'mm'], ['length', 'cm', 'centimet', 'cm cms'], ['length', 'dm', 'decimet', 'dm'], ['length', 'm', 'met', 'm mtr mtrs'], ['length', 'km', 'kilomet', 'km kms'],
  ['volume', 'mL', 'millilit', 'ml mls'], ['volume', 'cL', 'centilit', 'cl'], ['volume', 'dL', 'decilit', 'dl'], ['volume', 'L', 'lit', 'ltr ltrs'], ['volume', 'hL', 'hectolit', 'hl'], ['volume', 'ML', 'megalit', 'ML'], ['volume', 'GL', 'gigalit', 'GL'],
];
const MASS: [code: string, words: string][] = [
  ['ug', 'microgram micrograms microgramme microgrammes mcg μg µg'], ['mg', 'milligram milligrams milligramme milligrammes mg'], ['g', 'gram grams gramme grammes gm gms'], ['kg', 'kilogram kilograms kilogramme kilogrammes kg kgs kilo kilos'],
];
const TIMES: [per: string, code: string][] = [['second', 's'], ['minute', 'min'], ['hour', 'h']];

const entry = (kind: UnitKind, code: string, words: string[], rest: Partial<UnitEntry> = {}): UnitEntry => ({ kind, code, words, ...rest });

/** "metre", "metres", "meter", "meters" of "met". */
const spellings = (stem: string): string[] => ['re', 'res', 'er', 'ers'].map((end) => stem + end);

/** What is gone in a second, a minute or an hour. */
const speeds = [
  ['m', [...spellings('met'), 'm']], ['km', [...spellings('kilomet'), 'kilometres', 'km', 'kms']], ['cm', [...spellings('centimet'), 'cm']], ['[mi_i]', ['mile', 'miles', 'mi']], ['[ft_i]', ['foot', 'feet', 'ft']],
].flatMap(([code, nouns]) =>
  TIMES.map(([per, short]) => entry('speed', `${code as string}/${short}`, (nouns as string[]).flatMap((noun) => [`${noun} per ${per}`, `${noun} an ${per}`, `${noun} a ${per}`, `${noun} / ${short}`, `${noun}/${per}`, ...(per === 'hour' ? [`${noun} / hr`] : [])]))),
);

/** "flow rates": volumes and masses in a span of time. */
const flows = [
  entry('volume', '[bbl_us]', ['barrels of oil per day', 'barrels of oil a day']),
];

/** What shows that pounds are weighed and not paid. */
const WEIGHING = ['weigh', 'weighs', 'weighed', 'weighing', 'weight', 'heavy', 'heavier', 'lighter', 'overweight', 'eat', 'eating', 'diet', 'baby', 'newborn', 'kg', 'kilograms', 'kilogram', 'ton', 'ounces', 'lose', 'losing', 'shed', 'drop'];
const GOODS = ['cocaine', 'heroin', 'marijuana', 'cannabis', 'meth', 'methamphetamine', 'fentanyl', 'opium', 'drugs', 'the drug', 'explosives', 'meat', 'beef', 'pork', 'chicken', 'fish', 'food', 'rice', 'sugar', 'flour', 'cotton', 'coffee', 'potatoes', 'fruit', 'produce', 'cargo', 'equipment', 'trash', 'waste', 'garbage', 'plastic', 'ice', 'pressure', 'thrust', 'carbon', 'carbon dioxide', 'CO2', 'uranium', 'ivory', 'gold', 'silver', 'copper', 'steel', 'bombs', 'fertilizer', 'milk', 'cheese', 'force', 'muscle', 'fat', 'luggage', 'supplies'];

/** Pounds of weight; what is said of money comes after them in the list. */
export const weighedPounds: UnitEntry[] = [
  entry('mass', '[lb_av]', ['pound', 'pounds'], { near: WEIGHING }),
  entry('mass', '[lb_av]', GOODS.flatMap((good) => [`pounds of ${good}`, `pound of ${good}`])),
];

/** What shows that degrees are of an angle and not of heat. */
const TURNING = ['rotate', 'rotates', 'rotated', 'rotating', 'angle', 'angles', 'turn', 'turned', 'tilt', 'tilts', 'tilted', 'latitude', 'longitude', 'slope', 'pivot', 'pivoted', 'swivel', 'panorama', 'azimuth'];

/** Physical units as English writes them, with their UCUM codes. */
export const measures: UnitEntry[] = [
  ...speeds,
  ...flows,
  entry('speed', 'km/h', ['kph', 'kmph', 'km/h', 'kmh']), entry('speed', '[mi_i]/h', ['mph']), entry('speed', '[kn_i]', ['knot', 'knots']),
  ...METRIC.flatMap(([kind, code, stem, short]) => [entry(kind, code, spellings(stem)), ...(short ? short.split(' ').map((word) => entry(kind, code, [word], { asWritten: /[A-Z]/.test(word) })) : [])]),
  entry('volume', 'mL', ['cc']), entry('volume', 'L', ['L', 'l'], { asWritten: true }),
  ...MASS.map(([code, words]) => entry('mass', code, words.split(' '))), entry('mass', 'g', ['g'], { asWritten: true }),
  entry('mass', 't', ['tonne', 'tonnes', 'metric ton', 'metric tons', 'tons', 'ton', 'metric tonnes', 'MT']), entry('mass', 't', ['t'], { asWritten: true }),
  entry('mass', 'kt', ['kilotonnes', 'kilotonne', 'kilotons', 'kiloton']), entry('mass', 'Mt', ['megatonnes', 'megatonne', 'megatons', 'megaton']),
  entry('mass', '[lb_av]', ['lb', 'lbs']), entry('mass', '[oz_av]', ['ounce', 'ounces', 'oz']), entry('mass', '[oz_tr]', ['troy ounce', 'troy ounces']), entry('mass', '[stone_av]', ['stone in weight']), entry('mass', '[car_m]', ['carat', 'carats']),
  entry('length', '[mi_i]', ['mile', 'miles', 'mi']), entry('length', '[ft_i]', ['foot', 'feet', 'ft', 'ft.']), entry('length', '[in_i]', ['inch', 'inches', '" long', '" wide', '" tall', '" high', '" deep', '" thick']), entry('length', '[in_i]', ['in'], { onlyAfter: '[ft_i]' }), entry('length', '[yd_i]', ['yard', 'yards', 'yds']), entry('length', '[nmi_i]', ['nautical miles', 'nautical mile']),
  entry('length', '[ly]', ['light years', 'light year', 'light-years', 'light-year']), entry('length', '[fth_i]', ['fathom', 'fathoms']),
  entry('area', 'har', ['hectare', 'hectares', 'ha']), entry('area', '[acr_us]', ['acre', 'acres']),
  entry('area', 'm2', ['square metres', 'square metre', 'square meters', 'square meter', 'sq m', 'sqm', 'm²', 'sq. m', 'sq metres', 'sq meters']), entry('area', 'km2', ['square kilometres', 'square kilometers', 'square kilometre', 'square kilometer', 'sq km', 'km²', 'sq. km', 'sqkm']),
  entry('area', 'cm2', ['square centimetres', 'square centimeters', 'sq cm', 'cm²']), entry('area', '[sft_i]', ['square feet', 'square foot', 'sq ft', 'sq. ft', 'square-foot', 'sq feet', 'sqft']), entry('area', '[smi_us]', ['square miles', 'square mile', 'sq miles', 'sq mi']), entry('area', '[syd_i]', ['square yards', 'square yard']), entry('area', '[sin_i]', ['square inches', 'square inch']),
  entry('volume', 'm3', ['cubic metres', 'cubic meters', 'cubic metre', 'cubic meter', 'm³', 'cu m', 'cubic m']), entry('volume', 'km3', ['cubic kilometres', 'cubic kilometers']), entry('volume', 'cm3', ['cubic centimetres', 'cubic centimeters', 'cm³']), entry('volume', '[cft_i]', ['cubic feet', 'cubic foot', 'cu ft']), entry('volume', '[cyd_i]', ['cubic yards', 'cubic yard']), entry('volume', '[cin_i]', ['cubic inches', 'cubic inch']),
  entry('volume', '[gal_us]', ['gallon', 'gallons', 'gal', 'gals']), entry('volume', '[pt_us]', ['pint', 'pints']), entry('volume', '[qt_us]', ['quart', 'quarts']), entry('volume', '[foz_us]', ['fluid ounce', 'fluid ounces', 'fl oz']), entry('volume', '[tbs_us]', ['tablespoon', 'tablespoons', 'tbsp']), entry('volume', '[cup_us]', ['cup', 'cups'], { near: ['tablespoon', 'tablespoons', 'teaspoon', 'teaspoons', 'tbsp', 'tsp', 'flour', 'butter', 'sugar', 'oil', 'recipe'] }), entry('volume', '[tsp_us]', ['teaspoon', 'teaspoons', 'tsp']),
  entry('volume', '[bbl_us]', ['barrel', 'barrels', 'bbl', 'barrels of oil', 'bpd']), entry('volume', '[acr_us].[ft_us]', ['acre-feet', 'acre feet', 'acre-foot']),
  entry('power', 'MW', ['megawatt', 'megawatts', 'MW']), entry('power', 'GW', ['gigawatt', 'gigawatts', 'GW']), entry('power', 'kW', ['kilowatt', 'kilowatts', 'kW']), entry('power', 'TW', ['terawatt', 'terawatts', 'TW']), entry('power', 'W', ['watt', 'watts']), entry('power', '[HP]', ['horsepower', 'hp', 'bhp']),
  entry('energy', 'MW.h', ['megawatt hours', 'megawatt-hours', 'MWh', 'megawatt-hour', 'megawatt hour']), entry('energy', 'GW.h', ['gigawatt hours', 'gigawatt-hours', 'GWh']), entry('energy', 'kW.h', ['kilowatt hours', 'kilowatt-hours', 'kWh', 'kilowatt-hour', 'kilowatt hour']), entry('energy', 'TW.h', ['terawatt hours', 'terawatt-hours', 'TWh']),
  entry('energy', 'kcal', ['calories', 'kcal', 'kilocalories']), entry('energy', 'J', ['joules', 'joule']), entry('energy', 'kJ', ['kilojoules', 'kilojoule', 'kJ']), entry('energy', 'MJ', ['megajoules', 'MJ']), entry('energy', '[Btu]', ['BTU', 'BTUs']),
  entry('angle', 'deg', ['degrees', 'degree'], { near: TURNING }), entry('angle', 'rad', ['radian', 'radians']), entry('angle', 'rad', ['rad'], { asWritten: true }), entry('angle', 'circ', ['turns', 'turn', 'revolutions', 'revolution', 'rotations', 'rotation'], { near: ['rotate', 'rotates', 'rotated', 'rotating', 'spin', 'spins', 'wheel', 'shaft', 'rotor', 'screw', 'knob'] }),
  entry('temperature', 'Cel', ['degrees Celsius', 'degree Celsius', 'degrees C', '°C', '° C', '℃', 'degrees centigrade', 'degrees', 'Celsius', 'deg C']), entry('temperature', 'Cel', ['C'], { asWritten: true }), entry('temperature', '[degF]', ['F'], { asWritten: true }), entry('temperature', '[degF]', ['degrees Fahrenheit', '°F', '° F', 'degrees F', 'degree Fahrenheit', 'Fahrenheit', 'deg F']), entry('temperature', 'K', ['kelvin', 'kelvins', 'degrees Kelvin']),
  entry('data', 'bit', ['bit', 'bits']), entry('data', 'kbit', ['kilobit', 'kilobits', 'kbit']), entry('data', 'Mbit', ['megabit', 'megabits', 'Mbit']), entry('data', 'Gbit', ['gigabit', 'gigabits', 'Gbit']), entry('data', 'By', ['byte', 'bytes']), entry('data', 'kBy', ['kilobyte', 'kilobytes', 'KB']), entry('data', 'MBy', ['megabytes', 'megabyte', 'MB']), entry('data', 'GBy', ['gigabytes', 'gigabyte', 'GB']), entry('data', 'TBy', ['terabytes', 'terabyte', 'TB']), entry('data', 'PBy', ['petabytes', 'petabyte', 'PB']),
  entry('data', 'kbit/s', ['kbps', 'kilobits per second']), entry('data', 'Mbit/s', ['Mbps', 'megabits per second']), entry('data', 'Gbit/s', ['Gbps', 'gigabits per second']),
];
