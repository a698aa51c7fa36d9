/** What a question asks about, and when: `past` of what ever was, `present` of what is. */
export interface Question {
  readonly about: string;
  readonly tense: 'present' | 'past';
}

const WHO = '(?:you|the patient|patient|he|she|they|the participant)';
const NOW = '(?:currently |now |presently |still |regularly )*';

/** Frames of questions that are answered with yes or no; what is left in the middle must be the name of one thing. */
const FRAMES: readonly (readonly [frame: RegExp, tense: Question['tense']])[] = [
  [
    new RegExp(
      `^(?:have|has|did) ${WHO} (?:ever |previously |in the past )(?:had|have|been diagnosed with|been treated for|used|use|taken|take|received|receive|undergone|undergo|suffered from|been told (?:that )?${WHO} (?:have|had|has)) (.+)$`,
      'i',
    ),
    'past',
  ],
  [new RegExp(`^(?:have|has) ${WHO} (?:been diagnosed with|had|received|undergone) (.+)$`, 'i'), 'past'],
  [/^(?:any |is there (?:a |any )?)?(?:personal |past |medical )*history of (.+)$/i, 'past'],
  [new RegExp(`^(?:do|does) ${WHO} ${NOW}(?:have|suffer from|take|use|receive|get) (.+)$`, 'i'), 'present'],
  [
    new RegExp(`^(?:are|is) ${WHO} ${NOW}(?:taking|using|receiving|on|suffering from|being treated for) (.+)$`, 'i'),
    'present',
  ],
  [new RegExp(`^(?:do|does) ${WHO} ${NOW}((?:smoke|drink alcohol|vape|smoke cigarettes|breastfeed))$`, 'i'), 'present'],
  [new RegExp(`^(?:are|is) ${WHO} ${NOW}(.+)$`, 'i'), 'present'],
  [/^(?:current|active) (.+)$/i, 'present'],
];

const ARTICLE = /^(?:a|an|any|the|your) /i;

/** What a question names, without the words that make it a question; a label without such words is taken as it stands. */
export function readQuestion(text: string): Question {
  const words = text.replace(/[?:]+\s*$/, '').trim();
  for (const [frame, tense] of FRAMES) {
    const about = frame.exec(words)?.[1];
    if (about !== undefined) return { about: about.replace(ARTICLE, ''), tense };
  }
  return { about: words, tense: 'present' };
}

/** A question about somebody else: its answer is no word on the patient. */
export const asksOfOthers = (text: string): boolean =>
  /\b(?:family|mother|father|parents?|siblings?|brothers?|sisters?|relatives?|child(?:ren)?|son|daughter|spouse|partner|household|someone|anyone)\b/i.test(
    text,
  );
