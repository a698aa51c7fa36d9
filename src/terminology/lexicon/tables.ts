import type { LexiconTable } from '../lexicon-table.ts';
import { CARDIOVASCULAR_CONDITIONS } from './cardio.table.ts';
import { GENERIC_CONDITIONS } from './generic.table.ts';
import { INFECTION_CONDITIONS } from './infection.table.ts';
import { METABOLIC_CONDITIONS } from './metabolic.table.ts';
import { MUSCULOSKELETAL_SKIN_CONDITIONS } from './musculoskeletal-skin.table.ts';
import { NEURO_PSYCHIATRIC_CONDITIONS } from './neuro-psychiatric.table.ts';
import { ONCOLOGY_CONDITIONS } from './oncology.table.ts';
import { RENAL_HEPATIC_DIGESTIVE_CONDITIONS } from './renal-hepatic-gi.table.ts';
import { REPRODUCTIVE_STATES } from './reproductive.table.ts';
import { RESPIRATORY_HAEMATOLOGY_CONDITIONS } from './respiratory-haematology.table.ts';
import { SENSES_UROGENITAL_CONDITIONS } from './senses-urogenital.table.ts';

/** The curated lexicon. Where a phrase is listed for several kinds and the caller names none, the earlier table wins. */
export const TABLES: readonly LexiconTable[] = [
  GENERIC_CONDITIONS,
  CARDIOVASCULAR_CONDITIONS,
  METABOLIC_CONDITIONS,
  RENAL_HEPATIC_DIGESTIVE_CONDITIONS,
  ONCOLOGY_CONDITIONS,
  INFECTION_CONDITIONS,
  NEURO_PSYCHIATRIC_CONDITIONS,
  RESPIRATORY_HAEMATOLOGY_CONDITIONS,
  MUSCULOSKELETAL_SKIN_CONDITIONS,
  SENSES_UROGENITAL_CONDITIONS,
  REPRODUCTIVE_STATES,
];
