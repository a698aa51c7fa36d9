/**
 * ISO 3166-1: codes of three letters with those of two, for the countries in which registered trials have sites. What the
 * codes of two letters are called in English is the platform's to say.
 */
export const ALPHA_3 =
  'ARE:AE ARG:AR AUS:AU AUT:AT BEL:BE BGD:BD BGR:BG BIH:BA BLR:BY BRA:BR CAN:CA CHE:CH CHL:CL CHN:CN COL:CO CRI:CR ' +
  'CUB:CU CYP:CY CZE:CZ DEU:DE DNK:DK DOM:DO DZA:DZ ECU:EC EGY:EG ESP:ES EST:EE ETH:ET FIN:FI FRA:FR GBR:GB GEO:GE ' +
  'GHA:GH GRC:GR GTM:GT HKG:HK HRV:HR HUN:HU IDN:ID IND:IN IRL:IE IRN:IR IRQ:IQ ISL:IS ISR:IL ITA:IT JAM:JM JOR:JO ' +
  'JPN:JP KAZ:KZ KEN:KE KGZ:KG KOR:KR KWT:KW LBN:LB LKA:LK LTU:LT LUX:LU LVA:LV MAR:MA MDA:MD MEX:MX MKD:MK MLT:MT ' +
  'MNE:ME MWI:MW MYS:MY NGA:NG NLD:NL NOR:NO NPL:NP NZL:NZ OMN:OM PAK:PK PAN:PA PER:PE PHL:PH POL:PL PRI:PR PRT:PT ' +
  'QAT:QA ROU:RO RUS:RU RWA:RW SAU:SA SGP:SG SRB:RS SVK:SK SVN:SI SWE:SE THA:TH TUN:TN TUR:TR TWN:TW TZA:TZ UGA:UG ' +
  'UKR:UA URY:UY USA:US UZB:UZ VEN:VE VNM:VN ZAF:ZA ZMB:ZM ZWE:ZW';

/** Other names of countries, folded, as registries and addresses write them. */
export const OTHER_NAMES: Readonly<Record<string, string>> = {
  america: 'US',
  'united states of america': 'US',
  'u.s.a.': 'US',
  'u.s.': 'US',
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  deutschland: 'DE',
  osterreich: 'AT',
  espana: 'ES',
  italia: 'IT',
  'the netherlands': 'NL',
  holland: 'NL',
  czechia: 'CZ',
  'czech republic': 'CZ',
  turkey: 'TR',
  turkiye: 'TR',
  'turkey (turkiye)': 'TR',
  'korea, republic of': 'KR',
  'republic of korea': 'KR',
  korea: 'KR',
  'south korea': 'KR',
  'russian federation': 'RU',
  'viet nam': 'VN',
  'hong kong': 'HK',
  'taiwan, province of china': 'TW',
  'iran, islamic republic of': 'IR',
  'moldova, republic of': 'MD',
  'macedonia, the former yugoslav republic of': 'MK',
  'tanzania, united republic of': 'TZ',
  'bosnia and herzegovina': 'BA',
};
