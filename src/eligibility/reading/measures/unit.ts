import type { TimeUnit } from '../../../kernel/dates.ts';
import { ucumOf } from '../../../terminology/units.ts';
import { phraseTable } from '../words/phrase.ts';
import { adjacent, type Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

export interface UnitRead {
  readonly text: string;
  readonly ucum?: string;
  /** Set where the unit is one of time on its own. */
  readonly time?: TimeUnit;
  readonly end: number;
}

const TIME_WORDS: Readonly<Record<TimeUnit, readonly string[]>> = {
  a: [
    'year',
    'years',
    'yr',
    'yrs',
    'y',
    'yo',
    'yrold',
    'yearold',
    'ys',
    "year's",
    "years'",
    'yars',
    'yeas',
    'twelvemonth',
  ],
  mo: ['month', 'months', "month's", 'mo', 'mos', 'mths', 'mth', "months'", 'mounth', 'mounths', 'moths', 'mon'],
  wk: ['week', 'weeks', "week's", 'wk', 'wks', 'w', "weeks'"],
  d: ['day', 'days', "day's", 'd', "days'"],
  h: ['hour', 'hours', "hour's", 'hr', 'hrs', 'h', "hours'"],
  min: ['minute', 'minutes', 'min', 'mins'],
  s: ['second', 'seconds', 'sec', 'secs'],
};
const TIME: ReadonlyMap<string, TimeUnit> = new Map(
  Object.entries(TIME_WORDS).flatMap(([unit, words]) =>
    words.map((word): [string, TimeUnit] => [word, unit as TimeUnit]),
  ),
);
/** Of these a letter alone is a unit only right after a number. */
const SHORT = new Set(['y', 'w', 'd', 'h', 'ys', 'mo', 'min', 'sec', 's', 'm', 'mon', 'k']);

const BASE = new Set(
  (
    'mg|g|kg|mcg|ug|µg|μg|ng|pg|gm|gms|gram|grams|kilogram|kilograms|kilo|kilos|kgs|milligram|milligrams|microgram|micrograms|pound|pounds|lb|lbs|ounce|ounces|oz|' +
    'l|ml|dl|ul|microl|µl|μl|cl|fl|cc|liter|liters|litre|litres|milliliter|milliliters|microliter|microliters|deciliter|mm3|mm³|cm3|cm³|mmc|cmm|mcl|cumm|' +
    'm2|m²|cm2|cm²|mm2|m|cm|mm|nm|µm|μm|um|micron|microns|meter|meters|metre|metres|cms|mms|millimeter|millimeters|millimeters|millimetre|millimetres|centimeter|centimeters|km|inch|inches|feet|ft|mile|miles|' +
    't|mol|mmol|umol|µmol|μmol|nmol|pmol|mol|mmols|micromol|micromoles|millimoles|meq|eq|meqs|ukat|µkat|μkat|nkat|iu|miu|uiu|µiu|μiu|uui|mui|µui|μui|u|mu|ku|ui|unit|units|' +
    'mmhg|kpa|pa|cmh2o|torr|bpm|beats|breaths|hz|khz|db|dbhl|decibel|decibels|d|diopter|diopters|dioptre|dioptres|gy|cgy|mci|kcal|cal|mj|kj|watts|w|joules|mets|met|' +
    'uu|eu|gr|copies|cells|cell|c|°c|℃|℉|f|°f|degrees|degree|°|%|‰|percent|percentage|percentile|percentiles|centile|centiles|milliseconds|millisecond|points|point|ppm|ppb|pack|packs|cigarettes|cigarette|cigs|cigars|cigar|servings|serving|drinks|drink|beverages|beverage|cups|cans|glasses|bottles|steps|' +
    'k|㎕|㎖|㎗|㎎|㎍|㎏|㎝|㎜|㎡|log10|log|ms|msec|mv|ma|mosm|mosmol|iqr|kg|sd|sds|ds|cfu|pfu|wood|wu|tablets|foot-candles|pt|pts|session|sessions|times|time|x'
  ).split('|'),
);
const COUNTED = new Set(['times', 'time', 'sessions', 'session', 'x', 'd', 'c', 'f', 'w', 'pt', 'ds']);
const PER = new Set(['/', 'per', '·', '∙', '⁄', '.']);

const isRated = wordClass(
  'drink drinks beverage beverages cigarette cigarettes cigs cigars serving servings pack packs session sessions times time cups glasses units bottles day days night nights hour hours minute minutes',
);
const isMillimetre = wordClass('mm millimeter millimeters millimetre millimetres');
const isEach = wordClass('a an each every');
/** Volumes in which cells are counted. */
const isOfCells = wordClass('ul µl μl mcl ㎕ microl microliter microliters microlitre microlitres mm3 mm³ cmm cumm mm');
const isPerWord = wordClass('per');
const isSquare = wordClass('square sq squared');

/** "per day"; "drinks a day" of what is counted. */
const isPer = (tokens: readonly Token[], at: number, end: number): boolean =>
  PER.has(tokens[end]?.lower ?? '') ||
  (isEach(tokens[end]) && isRated(tokens[at]) && TIME.has(tokens[end + 1]?.lower ?? ''));

const isWithin = wordClass('in');

/** Where the words for the time of a rate begin: "10 cigarettes in a day" has one word more. */
const afterIn = (tokens: readonly Token[], at: number, end: number): number =>
  isWithin(tokens[end]) && /^an?$/.test(tokens[end + 1]?.lower ?? '') && isPer(tokens, at, end + 1) ? end + 1 : end;

/** The time unit that a word names. */
export const timeUnitOf = (word: string): TimeUnit | undefined => (SHORT.has(word) ? undefined : TIME.get(word));

function readTime(tokens: readonly Token[], at: number): UnitRead | undefined {
  const token = tokens[at];
  const time = token && TIME.get(token.lower);
  if (token === undefined || time === undefined) return undefined;
  if (token.lower === 'y' && tokens[at + 1]?.lower === '/' && tokens[at + 2]?.lower === 'o')
    return { text: 'y/o', ucum: 'a', time: 'a', end: at + 3 };
  // A capital is the dioptre.
  if (token.text === 'D') return undefined;
  const isShort = SHORT.has(token.lower);
  if (isShort && token.lower.length === 1 && tokens[at - 1]?.kind !== 'number') return undefined;
  const bracketed = tokens[at + 1]?.lower === '(' && tokens[at + 2]?.lower === 's' && tokens[at + 3]?.lower === ')';
  const word = bracketed ? at + 4 : at + 1;
  const end = /^['’]$/.test(tokens[word]?.lower ?? '') && isDuration(tokens[word + 1]) ? word + 1 : word;
  return { text: token.text, ucum: time, time, end: isDuration(tokens[end]) && !isOf(tokens[end + 1]) ? end + 1 : end };
}

/** "6 months' duration", "the 6-month period": the word says no more. */
const isDuration = wordClass('duration period');
const isOf = wordClass('of');

const isBase = (token: Token | undefined): boolean =>
  token !== undefined && (BASE.has(token.lower) || TIME.has(token.lower));

/** "10^9", "10*9", "10⁹", "10 9" after a multiplication sign: where it ends. */
function powerEnd(tokens: readonly Token[], at: number): number | undefined {
  const times = tokens[at]?.lower;
  let index = times === '×' || times === 'x' || times === '*' || times === '·' || times === '.' ? at + 1 : at;
  const fused = /^x10(?:e?(?:[369]|12))?$/.exec(tokens[index]?.lower ?? '');
  if (fused) index++;
  else if (
    tokens[index]?.text === '10' ||
    tokens[index]?.text === '109' ||
    tokens[index]?.text === '103' ||
    tokens[index]?.text === '106' ||
    tokens[index]?.text === '1012'
  )
    index++;
  else return undefined;
  const marked = /^(?:\^|\*|e|exp)$/.test(tokens[index]?.lower ?? '');
  const exponent = marked ? index + 1 : index;
  if (/^([³⁶⁹]|[369]|1[02]|¹²|e(?:[369]|12)|exp(?:[369]|12))$/.test(tokens[exponent]?.lower ?? '')) return exponent + 1;
  if (
    tokens[index]?.lower === '(' &&
    /^([369]|12)$/.test(tokens[index + 1]?.text ?? '') &&
    tokens[index + 2]?.lower === ')'
  )
    return index + 3;
  return index > at + 1 || fused ? index : undefined;
}

const isRateTime = wordClass('s mn');

/** "micro mol", "micro-gram", by a slip "micro mmol": where a prefix that stands apart and its unit end. */
function prefixedEnd(tokens: readonly Token[], at: number): number | undefined {
  const base = tokens[at]?.lower === 'micro' ? (tokens[at + 1]?.lower === '-' ? at + 2 : at + 1) : undefined;
  return base !== undefined && isPrefixable(tokens[base]) ? base + 1 : undefined;
}
const isPrefixable = wordClass('mol mole moles mmol mmols g gram grams l liter liters litre litres');

/** One factor of a unit; of "1.73 m2" the number belongs to it. */
function factorEnd(tokens: readonly Token[], at: number, below: boolean): number | undefined {
  const prefixed = prefixedEnd(tokens, at);
  if (prefixed !== undefined) return prefixed;
  if (isBase(tokens[at]) || (below && isRateTime(tokens[at]))) return at + 1;
  if (below && isMicro(tokens[at]) && tokens[at + 1]?.lower === 'l') return at + 2;
  if (
    below &&
    tokens[at]?.kind === 'number' &&
    isBase(tokens[at + 1]) &&
    !isAmount(tokens, at + 1) &&
    !/hg/.test(`${tokens[at + 1]!.lower}${tokens[at + 2]?.lower ?? ''}`)
  )
    return at + 2;
  // The raised 2 of a square metre that was lost in the text.
  if (below && tokens[at]?.text === '1.732') return at + 1;
  if (below && tokens[at]?.kind === 'number' && isSquare(tokens[at + 1]) && isBase(tokens[at + 2])) return at + 3;
  if (below && tokens[at]?.kind === 'number' && tokens[at + 1]?.lower === '×' && isBase(tokens[at + 2])) return at + 3;
  if (
    below &&
    tokens[at]?.lower === '(' &&
    tokens[at + 1]?.kind === 'number' &&
    isBase(tokens[at + 2]) &&
    tokens[at + 3]?.lower === ')'
  )
    return at + 4;
  if (below && (tokens[at]?.lower === 'square' || tokens[at]?.lower === 'sq') && isBase(tokens[at + 1])) return at + 2;
  return undefined;
}

const isAmountUnit = wordClass('mg ug mcg µg μg ng pg cm mm mmol umol µmol μmol iu u % percent');

/** "50/40 mg/dl", "88/102 cm": behind the stroke stands a second value, and nothing by which the first is counted. */
const isAmount = (tokens: readonly Token[], at: number): boolean =>
  isAmountUnit(tokens[at]) || tokens[at + 1]?.lower === '/';

const isServed = wordClass('alcoholic standard');
const isDrink = wordClass('drink drinks beverage beverages unit units serving servings glass glasses');
/** What is counted before the volume: "platelets/µL". */
const isCell = wordClass(
  'platelets thrombocytes leukocytes leucocytes neutrophils lymphocytes erythrocytes eosinophils',
);
const isPack = wordClass('pack packs');
const isYears = wordClass('year years yrs yr');
/** "g%", "mg %": in a hundred millilitres. */
const isMass = wordClass('g gm gms mg');
const isHearing = wordClass('hl nhl spl');
const isYear = wordClass('year years yr yrs');

const isMicro = wordClass('µ μ');

/** mm Hg, cm H2O, m 2, mm 3, °C written with a space. */
function tailEnd(tokens: readonly Token[], at: number): number {
  const here = tokens[at - 1]?.lower ?? '';
  const next = tokens[at]?.lower ?? '';
  if (
    (here === 'mm' && next === 'hg') ||
    (here === 'cm' && (next === 'h2o' || next === 'h20')) ||
    (here === '°' && (next === 'c' || next === 'f'))
  )
    return at + 1;
  if (
    isMillimetre(tokens[at - 1]) &&
    /^(?:of )?(?:mercury|hg)$/.test(next === 'of' ? `of ${tokens[at + 1]?.lower}` : next)
  )
    return next === 'of' ? at + 2 : at + 1;
  if ((here === 'degrees' || here === 'degree') && /^(celsius|fahrenheit|c|f|centigrade)$/.test(next)) return at + 1;
  if (isPack(tokens[at - 1]) && isYears(tokens[next === '-' ? at + 1 : at])) return next === '-' ? at + 2 : at + 1;
  if (isMass(tokens[at - 1]) && next === '%') return at + 1;
  if (here === 'db' && isHearing(tokens[at])) return at + 1;
  if (/^met(?:er|re)s?$/.test(here) && (next === 'squared' || next === 'square')) return at + 1;
  if (here === 'wood' && /^units?$/.test(next)) return at + 1;
  if (here === 'pack' && isYear(tokens[next === '-' ? at + 1 : at])) return next === '-' ? at + 2 : at + 1;
  if (
    (here === 'mm' || here === 'm' || here === 'cm') &&
    /^[²³23]$/.test(tokens[at]?.text ?? '') &&
    (tokens[at - 2]?.lower === '/' || (tokens[at - 2]?.kind === 'number' && tokens[at - 3]?.lower === '/'))
  )
    return at + 1;
  if ((here === 'mm' || here === 'm' || here === 'cm') && next === '^' && /^[23]$/.test(tokens[at + 1]?.text ?? ''))
    return at + 2;
  if (
    (here === 'm' || here === 'l' || here === 'dl') &&
    next === '-' &&
    /^[123]$/.test(tokens[at + 1]?.text ?? '') &&
    PER.has(tokens[at - 2]?.lower ?? '')
  )
    return at + 2;
  return at;
}

/**
 * The unit of measure that begins at a token, right after its number. The text is the source's own; the UCUM code is
 * missing where the unit is not known.
 */
export function readUnit(tokens: readonly Token[], at: number, source: string): UnitRead | undefined {
  const unit = readPlainUnit(tokens, at, source);
  if (unit === undefined) return undefined;
  if (unit.ucum === '%' && isRank(tokens[unit.end]))
    return { text: tokens[unit.end]!.text, ucum: '{percentile}', end: unit.end + 1 };
  if (tokens[unit.end]?.lower === '.' && isStopped(tokens, unit.end)) return { ...unit, end: unit.end + 1 };
  const of = KIND_OF[unit.ucum ?? ''];
  const end = of?.at(tokens, unit.end)?.end;
  if (end !== undefined) return { ...unit, text: source.slice(tokens[at]!.start, tokens[end - 1]!.end), end };
  return daily(tokens, at, restated(tokens, unit, source), source);
}

/** "10 mg daily", "5 mg twice a day": the time that an amount is for, in words of its own. How often it is given then is no unit of any code. */
const DAILY = phraseTable<'/d' | '/wk' | undefined>([
  ['once? daily|qd|od', '/d'],
  ['once a|per|each|every day', '/d'],
  ['once? weekly|qw', '/wk'],
  ['once a|per|each|every week', '/wk'],
  ['q . d .', '/d'],
  ['twice|thrice daily|weekly', undefined],
  ['twice|thrice a|per|each|every day|week', undefined],
  ['two|three|four|2|3|4 times daily|weekly', undefined],
  ['two|three|four|2|3|4 times a|per|each|every day|week', undefined],
  ['bid|tid|qid', undefined],
  ['b . i . d .', undefined],
]);
const TAKEN = /^(?:[mu]?g|m?L|U|\[IU\]|\{(?:drinks|alcohol units|cigarettes|cigars|packs)\})$/;
const isOfTheDay = wordClass('dose doses dosing dosage intake oral use insulin');
const beginsDaily = wordClass('once daily qd od weekly qw q twice thrice two three four 2 3 4 bid tid qid b');

function daily(tokens: readonly Token[], at: number, unit: UnitRead, source: string): UnitRead {
  if (!beginsDaily(tokens[unit.end]) || !TAKEN.test(unit.ucum ?? '')) return unit;
  const per = DAILY.at(tokens, unit.end);
  if (per === undefined || isOfTheDay(tokens[per.end])) return unit;
  const text = source.slice(tokens[at]!.start, tokens[per.end - 1]!.end);
  const ucum = per.value === undefined ? {} : { ucum: `${unit.ucum}${per.value}` };
  return { text, ...ucum, end: per.end };
}

/** "10 % percentile": a rank among people, and no share of anything. */
const isRank = wordClass('percentile percentiles centile centiles');

const isShortened = wordClass('lb lbs kg yr yrs hr hrs mo mos wk wks ft in min sec oz mg ml dl');

/** "99 lbs.)": the stop of a unit that is shortened, and no end of a sentence. */
const isStopped = (tokens: readonly Token[], at: number): boolean =>
  isShortened(tokens[at - 1]) && adjacent(tokens, at - 1) && /^[),;]$/.test(tokens[at + 1]?.lower ?? '');

/** A length of time by the drug's own clock: it has no UCUM code, and can only be compared by whoever knows the drug. */
const HALF_LIFE = phraseTable<true>([
  ['elimination|terminal|plasma|serum|biological|drug? half life|lives|lifes', true],
  ['elimination|terminal|plasma|serum|biological|drug? halflife|halflives|halflifes', true],
]);

/** Of what a share is a share: of the value that people of that age, sex and height have. */
const PREDICTED = phraseTable<true>([
  ['of? the|their|age? predicted|pred normal? value|values?', true],
  ['of? the|their? predicted normal value|values?', true],
  ['of? the|their|his? total? body surface area? (? bsa|tbsa? )?', true],
  ['of? the|their? tbsa', true],
]);

/** Which way a length is taken. */
const ACROSS = phraseTable<true>([
  [
    'in the|its? maximum|maximal|longest|largest|greatest|short|shortest|long|clinical? size|diameter|dimension|dimensions|axis',
    true,
  ],
  ['in length|width|height|depth|thickness', true],
]);

/** Among whom something is ranked. */
const AMONG = phraseTable<true>([
  ['for|of their|the|his|her? gestational|chronological? age and|or|/|-? sex|gender?', true],
  ['for|of sex|gender and|or|/|- age', true],
]);

/** Whose square metres they are. */
const OF_SURFACE = phraseTable<true>([['of? the? body surface area? (? bsa? )?', true]]);

const KIND_OF: Readonly<Record<string, typeof ACROSS>> = {
  'mL/min/{1.73_m2}': OF_SURFACE,
  '%': PREDICTED,
  '{percentile}': AMONG,
  mm: ACROSS,
  cm: ACROSS,
  um: ACROSS,
  '[in_i]': ACROSS,
};

const isDegree = wordClass('degree degrees celsius centigrade');

/** "kilograms (kg)", "percent (%)": the bracket says the unit again. */
function restated(tokens: readonly Token[], unit: UnitRead, source: string): UnitRead {
  if (unit.ucum === 'Cel' && isDegree(tokens[unit.end]))
    return restated(tokens, { ...unit, end: unit.end + 1 }, source);
  if (tokens[unit.end]?.lower !== '(' || unit.ucum === undefined) return unit;
  const again = readPlainUnit(tokens, unit.end + 1, source);
  const same = again?.ucum !== undefined && (again.ucum === unit.ucum || unit.ucum.endsWith(`/${again.ucum}`));
  return same && tokens[again.end]?.lower === ')' ? { ...unit, end: again.end + 1 } : unit;
}

function readPlainUnit(tokens: readonly Token[], at: number, source: string): UnitRead | undefined {
  const hyphen =
    tokens[at]?.lower === '-' && tokens[at + 1]?.kind === 'word' && TIME.has(tokens[at + 1]!.lower) ? at + 1 : at;
  if (isServed(tokens[at]) && isDrink(tokens[at + 1])) return ofAlcohol(readPlainUnit(tokens, at + 1, source));
  if (isCell(tokens[at]) && tokens[at + 1]?.lower === '/') return readPlainUnit(tokens, at + 1, source);
  const lives = HALF_LIFE.at(tokens, at)?.end;
  if (lives !== undefined) return { text: source.slice(tokens[at]!.start, tokens[lives - 1]!.end), end: lives };
  const first = readTime(tokens, hyphen);
  if (first !== undefined && !isPer(tokens, first.end - 1, afterIn(tokens, first.end - 1, first.end))) return first;
  // "the past 12-month period." ends there.
  if (first !== undefined && hyphen > at && tokens[first.end]?.lower === '.') return first;
  const power = powerEnd(tokens, at);
  const bare = tokens[at]?.lower === '/' || (isPerWord(tokens[at]) && isOfCells(tokens[at + 1])) ? at : undefined;
  let end =
    bare ?? power ?? prefixedEnd(tokens, at) ?? (isBase(tokens[at]) && plausibleBase(tokens, at) ? at + 1 : undefined);
  if (end === undefined) return undefined;
  if (power !== undefined && isBase(tokens[power])) end = power + 1;
  end = tailEnd(tokens, end);
  while (isPer(tokens, at, afterIn(tokens, at, end))) {
    const more = factorEnd(tokens, afterIn(tokens, at, end) + 1, true);
    if (more === undefined) break;
    end = tailEnd(tokens, more);
  }
  if (end === at || (bare !== undefined && end === bare)) return undefined;
  if (first !== undefined && end <= first.end) return first;
  const text = source.slice(tokens[at]!.start, tokens[end - 1]!.end);
  const ucum = ucumOf(
    text
      .replace(/[\u3380-\u33df]/g, (one) => one.normalize('NFKC'))
      .replace(/ (?:in )?(?:an?|each|every) /, ' per ')
      .replace(/\b1[·•∙]73\b/, '1.73')
      .replace(/\b1\.73(?:2| (?:square met(?:er|re)s?|met(?:er|re)s? squared?))$/i, '1.73 m2')
      .replace(/[µμ] l$/i, 'uL')
      .replace(/\bmicro ?-? ?(?=[a-z])/i, 'micro')
      .replace(/(?<=\d ?c?m) (?=[23]$)/i, ''),
  );
  return { text, ...(ucum === undefined ? {} : { ucum }), end };
}

/** "alcoholic units", "standard units": no units of an enzyme or a hormone. */
const ofAlcohol = (unit: UnitRead | undefined): UnitRead | undefined =>
  unit?.ucum === undefined ? unit : { ...unit, ucum: unit.ucum.replace(/^U(?=$|\/)/, '{alcohol units}') };

/** Letters that are as often something else count as a unit only where they touch the number. */
function plausibleBase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.lower === 't') return PER.has(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'l';
  if (token.lower === 'k') return PER.has(tokens[at + 1]?.lower ?? '') && isOfCells(tokens[at + 2]);
  if (token.text === 'D') return true;
  if (COUNTED.has(token.lower))
    return (token.lower !== 'x' && token.lower.length > 1) || (token.lower !== 'x' && adjacent(tokens, at - 1));
  return true;
}
