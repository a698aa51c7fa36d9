import type { Domain } from '../criterion.ts';
import type { AtomJudge } from './context.ts';
import { judgeAge } from './kinds/age.ts';
import { judgeAllergy } from './kinds/allergy.ts';
import { judgeCondition } from './kinds/condition.ts';
import { judgeConsent } from './kinds/consent.ts';
import { judgeEncounter } from './kinds/encounter.ts';
import { judgeImmunization } from './kinds/immunization.ts';
import { judgeInvestigator } from './kinds/judgement.ts';
import { judgeMedication } from './kinds/medication.ts';
import { judgeObservation } from './kinds/observation.ts';
import { judgeOpaque } from './kinds/opaque.ts';
import { judgeProcedure } from './kinds/procedure.ts';
import { judgeReproductive } from './kinds/reproductive.ts';
import { judgeScore } from './kinds/score.ts';
import { judgeSex } from './kinds/sex.ts';
import { judgeSocial } from './kinds/social.ts';
import { judgeStudy } from './kinds/study.ts';

/** One judge for each kind of atom; a new domain does not compile without its own. */
export const ATOM_JUDGES: Readonly<Record<Domain, AtomJudge>> = {
  age: judgeAge,
  sex: judgeSex,
  condition: judgeCondition,
  medication: judgeMedication,
  procedure: judgeProcedure,
  observation: judgeObservation,
  allergy: judgeAllergy,
  immunization: judgeImmunization,
  encounter: judgeEncounter,
  study: judgeStudy,
  reproductive: judgeReproductive,
  score: judgeScore,
  social: judgeSocial,
  consent: judgeConsent,
  judgement: judgeInvestigator,
  opaque: judgeOpaque,
};
