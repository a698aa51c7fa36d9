import type { LexiconTable } from '../lexicon-table.ts';

/** States of reproduction that must not be taken for their neighbours. Row format: see `LexiconTable`. */
export const TOLD_APART_REPRODUCTIVE_STATES: LexiconTable = {
  kind: 'reproductive',
  rows: `
nulligravida | Nulligravida | nulligravid | nulliparous |
primigravida | Primigravida | primigravid; primigravidae |  |
term-pregnancy | Term pregnancy | full-term pregnancy; full term pregnancy; pregnancy at term; term gestation; full-term gestation; pregnant at term; pregnant women at term | pregnancy |
pregnancy-by-assisted-reproduction | Pregnancy by assisted reproduction | ART pregnancy; IVF pregnancy; pregnancy by assisted reproductive technology; pregnancy resulting from assisted reproductive technology; pregnancy after assisted reproduction; pregnancy conceived by IVF; pregnancy after IVF; in vitro fertilization pregnancy | pregnancy |
twin-pregnancy | Twin pregnancy | twins; twin gestation | multiple-pregnancy | I:O30.0 |  | ICD-10-CM 2018
`,
};
