/** Lexicon ids of what only one sex can have; everything narrower is included. */
const FEMALE: readonly string[] = [
  'gestational-diabetes',
  'polycystic-ovary-syndrome',
  'premature-ovarian-insufficiency',
  'hyperemesis-gravidarum',
  'ovarian-cancer',
  'cervical-cancer',
  'cervical-intraepithelial-neoplasia',
  'endometrial-cancer',
  'gynecological-cancer',
  'vulvar-cancer',
  'bacterial-vaginosis',
  'postpartum-depression',
  'gynecological-disease',
  'endometriosis',
  'uterine-fibroids',
  'ovarian-cyst',
  'abnormal-uterine-bleeding',
  'premenstrual-syndrome',
  'vulvovaginal-atrophy',
  'pregnancy-complication',
  'preeclampsia',
  'eclampsia',
  'ectopic-pregnancy',
  'miscarriage',
  'molar-pregnancy',
  'postpartum-hemorrhage',
  'gynecological-surgery',
  'hysterectomy',
  'oophorectomy',
  'tubal-ligation',
  'cesarean-section',
];
const MALE: readonly string[] = [
  'prostate-cancer',
  'carcinoma-in-situ-of-prostate',
  'neoplasm-of-prostate',
  'testicular-cancer',
  'prostate-disease',
  'benign-prostatic-hyperplasia',
  'prostatitis',
  'erectile-dysfunction',
  'peyronie-disease',
  'penile-disease',
  'varicocele',
  'cryptorchidism',
  'testicular-torsion',
  'prostatectomy',
  'radical-prostatectomy',
  'vasectomy',
  'orchiectomy',
];

export const SEX_OF_CONCEPT: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...FEMALE.map((id) => [id, 'female'] as const),
  ...MALE.map((id) => [id, 'male'] as const),
]);

/** Lexicon ids that stand under one of those and yet occur in both sexes, everything narrower included. */
export const OF_EITHER_SEX: ReadonlySet<string> = new Set([
  'germ-cell-tumor',
  'choriocarcinoma',
  'cystocele',
  'rectocele',
  'hydrocele',
  'hypospadias',
  // Of the child as well as of the mother.
  'preterm-labor-and-birth',
]);

/** Organs that only one sex has, as words of a criterion name them ("diseases of the testes"). */
export const SEX_OF_ORGAN: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...'prostate prostatic testis testes testicle testicles testicular penis penile scrotum scrotal'
    .split(' ')
    .map((word) => [word, 'male'] as const),
  ...'uterus uterine ovary ovaries ovarian vagina vaginal vulva vulvar endometrium endometrial'
    .split(' ')
    .map((word) => [word, 'female'] as const),
]);
