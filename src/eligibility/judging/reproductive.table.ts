/** Lexicon ids of states that only a woman can be in. */
export const FEMALE_STATES: ReadonlySet<string> = new Set([
  'pregnancy',
  'pregnancy-test',
  'negative-pregnancy-test',
  'breast-feeding',
  'childbearing-potential',
  'planning-pregnancy',
  'postmenopausal',
  'premenopausal',
  'perimenopausal',
  'postpartum',
  'nulliparous',
  'primiparous',
  'multiparous',
  'labor',
  'menstruation',
  'regular-menstrual-cycle',
]);

/** Of those, what is as required where the question does not arise. */
export const OPPOSITE_FOR_MEN: ReadonlySet<string> = new Set(['pregnancy-test', 'negative-pregnancy-test']);

/** What is impossible, or without meaning, outside the years in which a child can be born. */
export const NEEDS_FERTILITY: ReadonlySet<string> = new Set([
  'pregnancy',
  'breast-feeding',
  'childbearing-potential',
  'planning-pregnancy',
]);

/** Recorded states and operations after which no child can be born. */
export const STERILE_STATES: ReadonlySet<string> = new Set([
  'postmenopausal',
  'hysterectomy',
  'bilateral-oophorectomy',
  'bilateral-salpingectomy',
  'surgically-sterile',
]);

/** Completed years: before `first` and from `past` on, childbearing is ruled out by age alone. Well outside the ages on record. */
export const BEARING_AGES = { first: 8, past: 60 } as const;

/** Operations that sterilise, by the sex of whom they sterilise. */
export const STERILISING: Readonly<Record<'female' | 'male', readonly string[]>> = {
  female: ['hysterectomy', 'bilateral-oophorectomy', 'bilateral-salpingectomy', 'tubal-ligation'],
  male: ['vasectomy'],
};

/** What is over with the menopause, and what has come with it: with the last ovary or, at the latest, at the age past bearing. */
export const BEFORE_MENOPAUSE: ReadonlySet<string> = new Set(['premenopausal', 'perimenopausal', 'menstruation']);
export const MENOPAUSE = 'postmenopausal';

/** Completed years before which a menopause is premature, about one woman in a hundred (ESHRE 2016), and from which a woman is grown up. */
export const MENOPAUSE_AGE = 40;
export const GROWN_UP = 18;

/** Lexicon ids of what brings the menopause on early, or of states of it, everything narrower included. */
export const EARLY_MENOPAUSE: readonly string[] = [
  'postmenopausal',
  'perimenopausal',
  'premature-ovarian-insufficiency',
  'oophorectomy',
  'hysterectomy',
  'chemotherapy',
  'pelvic-radiotherapy',
  'gnrh-analogue',
  'turner-syndrome',
];
