import type { NationalWords } from '../unit-words';

/** Currencies that several countries have, and the names that tell which country an article is about. */
export const national: NationalWords = {
  currencies: [
    { names: ['$', 'dollar', 'dollars'], often: true, codes: { us: 'USD', ca: 'CAD', au: 'AUD', nz: 'NZD', sg: 'SGD', hk: 'HKD', jm: 'JMD', fj: 'FJD' } },
    { names: ['Rs', 'Rs.', 'rupee', 'rupees'], codes: { in: 'INR', pk: 'PKR', lk: 'LKR', np: 'NPR', mu: 'MUR' } },
    { names: ['pound', 'pounds'], codes: { gb: 'GBP', eg: 'EGP', lb: 'LBP', sy: 'SYP', sd: 'SDG' } },
    { names: ['dinar', 'dinars'], codes: { iq: 'IQD', kw: 'KWD', bh: 'BHD', jo: 'JOD', tn: 'TND', dz: 'DZD', ly: 'LYD', rs: 'RSD' } },
    { names: ['dirham', 'dirhams'], codes: { ae: 'AED', ma: 'MAD' } },
    { names: ['riyal', 'riyals', 'rial', 'rials'], codes: { sa: 'SAR', qa: 'QAR', om: 'OMR', ye: 'YER', ir: 'IRR' } },
    { names: ['peso', 'pesos'], codes: { mx: 'MXN', ph: 'PHP', ar: 'ARS', cl: 'CLP', co: 'COP', cu: 'CUP' } },
    { names: ['P'], only: true, codes: { ph: 'PHP', bw: 'BWP' } },
    { names: ['shilling', 'shillings'], codes: { ke: 'KES', ug: 'UGX', tz: 'TZS', so: 'SOS' } },
    { names: ['krona', 'kronor', 'krone', 'kroner', 'crown', 'crowns'], codes: { se: 'SEK', no: 'NOK', dk: 'DKK', is: 'ISK', cz: 'CZK' } },
    { names: ['franc', 'francs'], codes: { ch: 'CHF', rw: 'RWF', bi: 'BIF', cd: 'CDF', sn: 'XOF', ci: 'XOF', cm: 'XAF' } },
    { names: ['lira', 'liras'], codes: { tr: 'TRY', lb: 'LBP', sy: 'SYP' } },
  ],
  countries: {
    us: ['United States', 'US', 'U.S.', 'USA', 'America', 'American', 'Americans', 'Washington', 'New York', 'California', 'Texas', 'Florida', 'Chicago', 'Ohio', 'Illinois', 'Pennsylvania', 'Los Angeles', 'Boston', 'Michigan', 'Virginia'],
    ca: ['Canada', 'Canadian', 'Canadians', 'Ottawa', 'Toronto', 'Ontario', 'Alberta', 'Quebec', 'Montreal', 'British Columbia', 'Vancouver', 'Calgary', 'Manitoba', 'Saskatchewan', 'Nova Scotia'],
    au: ['Australia', 'Australian', 'Australians', 'Sydney', 'Melbourne', 'Canberra', 'Brisbane', 'Perth', 'Queensland', 'New South Wales', 'Adelaide', 'Tasmania', 'NSW'],
    nz: ['New Zealand', 'New Zealanders', 'Auckland', 'Wellington', 'Christchurch'],
    sg: ['Singapore', 'Singaporean', 'Singaporeans'], hk: ['Hong Kong'], jm: ['Jamaica', 'Jamaican', 'Kingston'], fj: ['Fiji', 'Fijian', 'Suva'],
    in: ['India', 'Indian', 'Indians', 'Delhi', 'Mumbai', 'Punjab', 'Kerala', 'Karnataka', 'Tamil Nadu', 'Bengaluru'],
    pk: ['Pakistan', 'Pakistani', 'Karachi', 'Lahore', 'Islamabad', 'Balochistan', 'Sindh'], lk: ['Sri Lanka', 'Sri Lankan', 'Colombo'], np: ['Nepal', 'Nepali', 'Kathmandu'], mu: ['Mauritius', 'Mauritian'],
    gb: ['Britain', 'British', 'UK', 'U.K.', 'United Kingdom', 'England', 'Scotland', 'Wales', 'London'], eg: ['Egypt', 'Egyptian', 'Cairo'], lb: ['Lebanon', 'Lebanese', 'Beirut'], sy: ['Syria', 'Syrian', 'Damascus'], sd: ['Sudan', 'Sudanese', 'Khartoum'],
    iq: ['Iraq', 'Iraqi', 'Baghdad', 'Basra', 'Erbil'], kw: ['Kuwait', 'Kuwaiti'], bh: ['Bahrain', 'Bahraini', 'Manama'], jo: ['Jordan', 'Jordanian', 'Amman'], tn: ['Tunisia', 'Tunisian', 'Tunis'], dz: ['Algeria', 'Algerian', 'Algiers'], ly: ['Libya', 'Libyan', 'Tripoli'], rs: ['Serbia', 'Serbian', 'Belgrade'],
    ae: ['UAE', 'Emirates', 'Emirati', 'Dubai', 'Abu Dhabi', 'Sharjah'], ma: ['Morocco', 'Moroccan', 'Rabat', 'Casablanca'],
    sa: ['Saudi', 'Saudi Arabia', 'Riyadh', 'Jeddah'], qa: ['Qatar', 'Qatari', 'Doha'], om: ['Oman', 'Omani', 'Muscat'], ye: ['Yemen', 'Yemeni', 'Sanaa', 'Aden'], ir: ['Iran', 'Iranian', 'Tehran'],
    mx: ['Mexico', 'Mexican'], ph: ['Philippines', 'Philippine', 'Filipino', 'Filipinos', 'Manila', 'Quezon City', 'Luzon', 'Mindanao', 'Visayas'], bw: ['Botswana', 'Batswana', 'Gaborone', 'Francistown'], ar: ['Argentina', 'Argentine', 'Buenos Aires'], cl: ['Chile', 'Chilean', 'Santiago'], co: ['Colombia', 'Colombian', 'Bogota'], cu: ['Cuba', 'Cuban', 'Havana'],
    ke: ['Kenya', 'Kenyan', 'Nairobi', 'Mombasa'], ug: ['Uganda', 'Ugandan', 'Kampala'], tz: ['Tanzania', 'Tanzanian', 'Dar es Salaam', 'Dodoma'], so: ['Somalia', 'Somali', 'Mogadishu'],
    se: ['Sweden', 'Swedish', 'Stockholm'], no: ['Norway', 'Norwegian', 'Oslo'], dk: ['Denmark', 'Danish', 'Copenhagen'], is: ['Iceland', 'Icelandic', 'Reykjavik'], cz: ['Czech', 'Prague'],
    ch: ['Switzerland', 'Swiss', 'Geneva', 'Zurich'], rw: ['Rwanda', 'Rwandan', 'Kigali'], bi: ['Burundi'], cd: ['Congo', 'Congolese', 'Kinshasa'], sn: ['Senegal', 'Senegalese', 'Dakar'], ci: ['Ivory Coast', 'Ivorian', 'Abidjan'], cm: ['Cameroon', 'Cameroonian', 'Yaounde'],
    tr: ['Turkey', 'Turkish', 'Ankara', 'Istanbul', 'Türkiye'],
  },
};
