/**
 * Modifiers of a term (the lexicon's `modifier:` steps) whose loss does not widen what the term says: everything else
 * that was left out ("severe", "unstable", "metastatic") must be found in the record before the term counts as true.
 */
export const NEUTRAL_MODIFIERS: ReadonlySet<string> = new Set(
  `known; documented; confirmed; proven; established; diagnosed; clinically diagnosed; physician diagnosed; diagnosis of; a diagnosis of;
clinical diagnosis of; confirmed diagnosis of; established diagnosis of; presence of; evidence of; clinical evidence of; any; other; some; the; a;
an; patients with; subjects with; patient with; participants with; people with; individuals with; those with; suffering from; active; current;
currently active; ongoing; concurrent; concomitant; coexisting; co existing; comorbid; existing; preexisting; pre existing; underlying; manifest;
overt; medical; physical; serum; plasma; fasting; baseline; screening; resting; absolute; mean; average; in the past; in history; in anamnesis;
history; at screening; at baseline; currently; diagnosis; at present; syndrome; disease; diseases; disorder; disorders; condition; conditions;
unspecified; not otherwise specified; nos; episode; episodes; episode of; episodes of; attack; attacks; symptoms; treatment; therapy; medication;
medications; drugs; drug; agents; agent; administration; use; intake; patients; level; levels; count; value; values; concentration; score; scores;
procedure; procedures; surgery; vaccine; vaccination; prior; previous; past; history of; a history of; medical history of; personal history of;
past history of; prior history of; previous history of; known history of; documented history of`
    .split(';')
    .map((modifier) => modifier.trim().replace(/\s+/g, ' ')),
);

/** Of those, what says that the past counts too. */
export const HISTORIC_MODIFIERS: ReadonlySet<string> = new Set(
  [...NEUTRAL_MODIFIERS].filter((modifier) =>
    /^(?:prior|previous|past|in the past|in history|in anamnesis|history)$|history of$/.test(modifier),
  ),
);

/** Words that narrow a term wherever they stand in it. */
export const NARROWING_WORDS: ReadonlySet<string> = new Set([
  'mild',
  'moderate',
  'severe',
  'controlled',
  'uncontrolled',
  'stable',
  'unstable',
  'acute',
  'chronic',
  'advanced',
  'metastatic',
  'recurrent',
  'relapsed',
  'refractory',
  'progressive',
  'decompensated',
  'symptomatic',
  'untreated',
  'complicated',
  'intravenous',
  'inhaled',
  'topical',
  'inflammatory',
  'infectious',
  'ischemic',
  'ischaemic',
  'hemorrhagic',
  'haemorrhagic',
  'malignant',
  'benign',
  'congenital',
  'hereditary',
  'idiopathic',
]);

/** Words of degree, course and state before a name: what is said of a thing so qualified is not said of the thing. */
const QUALIFYING_WORDS: ReadonlySet<string> = new Set([
  ...NARROWING_WORDS,
  'serious',
  'significant',
  'major',
  'minor',
  'marked',
  'active',
  'ongoing',
  'persistent',
  'recent',
  'new',
]);

export const isQualifying = (word: string): boolean => QUALIFYING_WORDS.has(word);

/** Lexicon ids so general that almost any entry is one: a record that has something of the kind does not settle what the text means by it. */
export const GENERAL_CONCEPTS: ReadonlySet<string> = new Set([
  'disease',
  'comorbidity',
  'serious-illness',
  'systemic-disease',
  'somatic-disease',
  'chronic-disease',
  'symptom',
  'injury',
  'medication',
  'procedure',
  'surgery',
]);

/** "Non-bacterial" is one word: an entry that says "non" and "bacterial" apart says something else. For text in lower case. */
export const JOINED_PREFIX = /\b(non|anti|pre|post|sub|inter|intra|extra|multi)[- ]+/g;
