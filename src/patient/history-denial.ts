import { remembered } from '../terminology/bounded-memory.ts';

/** Words by which somebody who was asked for a medical history has none. Texts are matched whole, in lower case. */

const KINDS =
  '(?:(?:past|prior|previous|personal|significant|relevant|pertinent|notable|major|chronic|known|underlying|pre-?existing|concurrent|other|serious) )*';
const MATTERS =
  '(?:(?:medical|health|medical and surgical|medical or surgical|medical/surgical) )?(?:history|hx|problems?|conditions?|illness(?:es)?|diseases?|disorders?|issues?|comorbidit(?:y|ies)|diagnos[ei]s)|pmhx?|pmh/psh';
/** What such an entry or heading is called. */
const HISTORY = new RegExp(`^(?:history of )?${KINDS}(?:${MATTERS})$`);
/** "Diseases", "problems" alone may be those of the visit. */
const VAGUE =
  /^(?:known |other |major |notable )*(?:history|hx|problems?|issues?|disorders?|diagnos[ei]s|conditions?|diseases?)$/;

const NONE =
  /^(?:none|nil|no|negative|unremarkable|non-?contributory|not significant|insignificant|absent|denie[sd]|clear|without findings|normal|none (?:known|reported|significant|of note))$/;
/** Whether a word or two, in lower case, say of a history that there is none. */
export const isNoHistory = (words: string): boolean => NONE.test(words);

const HEALTHY =
  /^(?:(?:he|she|patient|the patient) (?:is|was|has been) )?(?:(?:previously|otherwise|generally|always|completely|entirely) )+(?:in (?:good|excellent) health|(?:well|healthy|fit and well|fit))$/;
const STATED = new RegExp(
  `^(?:(?:he|she|patient|the patient|with|has|had|has had|have|reports|denies|denied|there (?:is|was)) )*(?:no|any|denies any|without(?: any)?) ${KINDS}(?:${MATTERS})(?: in the past| of note)?$`,
);
const UNREMARKABLE = new RegExp(
  `^(?:(?:his|her|their|the|the patient's) )?${KINDS}(?:${MATTERS}) (?:is|was|are|were) (?:otherwise )?(?:unremarkable|non-?contributory|negative|insignificant|not significant|normal)$`,
);
/** "Asthma and gout; otherwise unremarkable": all but what it names. */
const OTHERWISE =
  /^(.*?)[;,.]? *\b(?:and )?otherwise (?:unremarkable|negative|non-?contributory|none|healthy|well|no (?:other )?(?:medical|chronic|health) (?:problems?|conditions?|illness(?:es)?))$/;
/** "Besides", "except for": what stands behind it is not denied. */
const SAVE =
  /[,;]? *\b(?:besides|except(?: for)?|apart from|aside from|other than|but for|with the exception of)\b(.*)$/;

/** What a denial of a history leaves out, as written: '' where nothing. */
export interface DeniedHistory {
  readonly save: string;
}

/** Whether an entry so called, of this value, denies a history at large; undefined where it does not plainly do so. */
export function historyDenied(name: string, value: string | boolean | undefined): DeniedHistory | undefined {
  if (value !== false && typeof value !== 'string') return undefined;
  const isHistory = callsHistory(name);
  if (value === false) return isHistory ? { save: '' } : undefined;
  const otherwise = isHistory ? OTHERWISE.exec(plain(value)) : null;
  if (otherwise) return { save: otherwise[1]!.trim() };
  const [said, save] = parted(plain(value));
  const parts = said.split(/ *[;,] */);
  const isNone = parts.every(
    (part) => HEALTHY.test(part) || STATED.test(part) || UNREMARKABLE.test(part) || (isHistory && NONE.test(part)),
  );
  const isOfHistory = isHistory || parts.some((part) => STATED.test(part) || UNREMARKABLE.test(part));
  return isNone && isOfHistory ? { save } : undefined;
}

const callsHistory = remembered((name) => {
  const called = plain(name);
  return HISTORY.test(called) && !VAGUE.test(called);
});

/** Whether a sentence of a note, in lower case, says so of the patient: as a whole, or by one of its plain phrases. */
export function historyDeniedIn(sentence: string): DeniedHistory | undefined {
  if (OF_OTHERS.test(sentence)) return undefined;
  const found = PHRASES.find((phrase) => phrase.test(sentence));
  return found && !QUALIFIED.test(sentence) ? { save: SAVE.exec(sentence)?.[1]?.trim() ?? '' } : undefined;
}

const OF_OTHERS =
  /\b(?:mother|father|parents?|brother|sister|siblings?|family|son|daughter|wife|husband|child|baby|infant's)\b/;
/** "Previously healthy until two years ago", "no other", "no history of": of some time, or of something. */
const QUALIFIED = /\b(?:until|before|no other|no further|if|whether)\b|\?/;
const PHRASES: readonly RegExp[] = [
  /\b(?:no|without(?: any)?|denies any) (?:(?:significant|relevant|pertinent|notable|known|other than) )*(?:past|prior|previous|personal)? ?(?:medical|medical and surgical|health) (?:history|problems?|conditions?|illness(?:es)?|issues?)\b(?! of\b)/,
  /\b(?:no|denies any|without(?: any)?) (?:(?:known|significant|other) )*(?:chronic|pre-?existing|underlying) (?:medical )?(?:illness(?:es)?|diseases?|conditions?|(?:medical|health) problems?|comorbidities)\b/,
  /\b(?:past |previous )?medical history (?:is|was) (?:otherwise )?(?:unremarkable|non-?contributory|negative|not significant|insignificant)(?=[.;,]|$| and\b)/,
  /\b(?:previously|otherwise|generally) (?:healthy|well|in good health)\b(?! (?:child|baby|infant|newborn|siblings?|controls?))/,
];

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[.\s]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function parted(text: string): readonly [said: string, save: string] {
  const found = SAVE.exec(text);
  return found ? [text.slice(0, found.index).trim(), (found[1] ?? '').trim()] : [text, ''];
}
