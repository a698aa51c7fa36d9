import type { LexiconTable } from '../lexicon-table.ts';
import { CARDIOVASCULAR_CONDITIONS } from './cardio.table.ts';
import { FURTHER_CONDITIONS } from './further-conditions.table.ts';
import { GENERIC_CONDITIONS } from './generic.table.ts';
import { METABOLIC_CONDITIONS } from './metabolic.table.ts';
import { ONCOLOGY_CONDITIONS } from './oncology.table.ts';
import { RENAL_HEPATIC_DIGESTIVE_CONDITIONS } from './renal-hepatic-gi.table.ts';
import { REPRODUCTIVE_STATES } from './reproductive.table.ts';

/** The curated lexicon. Where a phrase is listed for several kinds and the caller names none, the earlier table wins. */
export const TABLES: readonly LexiconTable[] = [
  GENERIC_CONDITIONS,
  CARDIOVASCULAR_CONDITIONS,
  METABOLIC_CONDITIONS,
  RENAL_HEPATIC_DIGESTIVE_CONDITIONS,
  ONCOLOGY_CONDITIONS,
  FURTHER_CONDITIONS,
  REPRODUCTIVE_STATES,
];
