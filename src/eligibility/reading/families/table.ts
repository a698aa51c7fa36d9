import type { ConceptKind } from '../../../terminology/concept.ts';
import type { Domain } from '../../criterion.ts';
import { phraseTable } from '../words/phrase.ts';
import { ACTIVITY } from './activity.ts';
import { AGE } from './age.ts';
import { ASSENT } from './assent.ts';
import { BELONGINGS } from './belongings.ts';
import { CONSENT } from './consent.ts';
import { ENCOUNTER } from './encounter.ts';
import type { Family, PhraseHead } from './family.ts';
import { FUNCTION } from './function.ts';
import { HABIT } from './habit.ts';
import { HEALTH } from './health.ts';
import { JUDGEMENT } from './judgement.ts';
import { LITERACY } from './literacy.ts';
import { LOGISTICS } from './logistics.ts';
import { OBSERVATION } from './observation.ts';
import { RELATIONSHIP } from './relationship.ts';
import { REPRODUCTIVE } from './reproductive.ts';
import { SCORE } from './score.ts';
import { SETTING } from './setting.ts';
import { SEX } from './sex.ts';
import { SOCIAL } from './social.ts';
import { STANDING } from './standing.ts';
import { STUDY } from './study.ts';
import { STUDY_CONDUCT } from './study-conduct.ts';

/** Every family that is known by phrases of its own; earlier ones win where two match the same words. */
const FAMILIES: Readonly<Record<string, Family>> = {
  literacy: LITERACY,
  consent: CONSENT,
  assent: ASSENT,
  judgement: JUDGEMENT,
  reproductive: REPRODUCTIVE,
  relationship: RELATIONSHIP,
  study: STUDY,
  social: SOCIAL,
  standing: STANDING,
  belongings: BELONGINGS,
  habit: HABIT,
  activity: ACTIVITY,
  function: FUNCTION,
  conduct: STUDY_CONDUCT,
  logistics: LOGISTICS,
  encounter: ENCOUNTER,
  setting: SETTING,
  health: HEALTH,
  sex: SEX,
  age: AGE,
  score: SCORE,
  observation: OBSERVATION,
};

export const FAMILY_PHRASES = phraseTable<PhraseHead>(Object.values(FAMILIES).flatMap((family) => family.phrases));

/** The domain of a concept that the terminology found. */
export const DOMAIN_OF_KIND: Readonly<Record<ConceptKind, Domain>> = {
  condition: 'condition',
  medication: 'medication',
  procedure: 'procedure',
  observation: 'observation',
  allergen: 'allergy',
  immunization: 'immunization',
  score: 'score',
  social: 'social',
  reproductive: 'reproductive',
};
