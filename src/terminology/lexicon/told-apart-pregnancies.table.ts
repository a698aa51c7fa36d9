import type { LexiconTable } from '../lexicon-table.ts';

/** States of reproduction that must not be taken for their neighbours. Row format: see `LexiconTable`. */
export const TOLD_APART_REPRODUCTIVE_STATES: LexiconTable = {
  kind: 'reproductive',
  rows: `
nulligravida | Nulligravida | nulligravid | nulliparous |
primigravida | Primigravida | primigravid; primigravidae |  |
term-pregnancy | Term pregnancy | full-term pregnancy; full term pregnancy; pregnancy at term; term gestation; full-term gestation; pregnant at term; pregnant women at term | pregnancy |
twin-pregnancy | Twin pregnancy | twins; twin gestation | multiple-pregnancy | I:O30.0 |  | ICD-10-CM 2018
`,
};
