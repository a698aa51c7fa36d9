import type { LexiconTable } from '../lexicon-table.ts';
import { AGENTS_BY_CLASS } from './agents-by-class.table.ts';
import { AGENTS_BY_CLASS_CONTINUED } from './agents-by-class-continued.table.ts';
import { ALLERGENS } from './allergens.table.ts';
import { CARDIOVASCULAR_CONDITIONS } from './cardio.table.ts';
import { CLINICAL_RATINGS } from './clinical-ratings.table.ts';
import { CONTRACEPTIVE_METHODS } from './contraceptive-methods.table.ts';
import {
  COURSE_OF_CANCER,
  COURSES_OF_TREATMENT,
  KINDS_OF_CANCER_DRUG,
  MARKERS_OF_CANCER,
} from './course-of-cancer.table.ts';
import { CRITERIA_MEASURES } from './criteria-measures.table.ts';
import { DEVICES } from './devices.table.ts';
import { DEVICES_AND_MATERIALS } from './devices-and-materials.table.ts';
import { DIAGNOSTIC_PROCEDURES } from './diagnostic-procedures.table.ts';
import { DIVIDED_CONDITIONS } from './divided-conditions.table.ts';
import { DRUG_CLASSES } from './drug-classes.table.ts';
import { DRUG_GROUPS } from './drug-groups.table.ts';
import { DRUG_KINDS } from './drug-kinds.table.ts';
import { INFECTION_ONCOLOGY_DRUGS } from './drugs-infection-oncology.table.ts';
import { INTERNAL_MEDICINE_DRUGS } from './drugs-internal.table.ts';
import { RESPIRATORY_AND_OTHER_DRUGS } from './drugs-respiratory-other.table.ts';
import { SPECIALIST_DRUGS } from './drugs-specialist.table.ts';
import { EXAMINATIONS } from './examinations.table.ts';
import { FUNCTIONS_OF_THE_BODY } from './functions-of-the-body.table.ts';
import {
  FURTHER_ALLERGENS,
  FURTHER_CONDITIONS,
  FURTHER_DRUGS,
  FURTHER_OBSERVATIONS,
  FURTHER_PROCEDURES,
  FURTHER_SCORES,
  FURTHER_SOCIAL_MATTERS,
} from './further.table.ts';
import { FURTHER_BLOOD_AND_IMMUNE_CONDITIONS } from './further-blood.table.ts';
import { FURTHER_CIRCULATORY_CONDITIONS } from './further-circulatory.table.ts';
import { FURTHER_INFECTIONS } from './further-infection.table.ts';
import { FURTHER_INGREDIENTS } from './further-ingredients.table.ts';
import { FURTHER_INGREDIENTS_CONTINUED } from './further-ingredients-continued.table.ts';
import { FURTHER_INTERNAL_CONDITIONS } from './further-internal.table.ts';
import { INTERVENTIONS_BESIDE_OTHERS } from './further-interventions.table.ts';
import { FURTHER_MEASURES } from './further-measures.table.ts';
import { FURTHER_NEUROLOGICAL_CONDITIONS } from './further-neurological.table.ts';
import { FURTHER_NEOPLASMS } from './further-oncology.table.ts';
import { FURTHER_OUTER_CONDITIONS } from './further-outer.table.ts';
import { FURTHER_REPRODUCTIVE_CONDITIONS } from './further-reproductive.table.ts';
import { FURTHER_NAMED_SCORES } from './further-scores.table.ts';
import { FURTHER_SENSES_CONDITIONS } from './further-senses.table.ts';
import { GENE_ALTERATIONS } from './gene-alterations.table.ts';
import { GENERIC_CONDITIONS } from './generic.table.ts';
import { IMMUNIZATIONS } from './immunizations.table.ts';
import { INFECTION_CONDITIONS } from './infection.table.ts';
import { FURTHER_INNER_CONDITIONS, FURTHER_INNER_MEASURES, FURTHER_INNER_PROCEDURES } from './inner-terms.table.ts';
import { LABORATORY_MEASURES } from './laboratory-measures.table.ts';
import { METABOLIC_CONDITIONS } from './metabolic.table.ts';
import { MUSCULOSKELETAL_SKIN_CONDITIONS } from './musculoskeletal-skin.table.ts';
import { NAMED_ALLERGENS } from './named-allergens.table.ts';
import { NAMED_EAR_AND_MOUTH_CONDITIONS } from './named-ear-and-mouth-conditions.table.ts';
import { NAMED_EYE_CONDITIONS } from './named-eye-conditions.table.ts';
import { NAMED_HEREDITARY_CONDITIONS } from './named-hereditary-conditions.table.ts';
import { CONDITIONS_NAMED_IN_CRITERIA } from './named-in-criteria-conditions.table.ts';
import { NAMED_INFECTIONS } from './named-infections.table.ts';
import { NAMED_INNER_CONDITIONS } from './named-inner-conditions.table.ts';
import { NAMED_NEOPLASMS } from './named-neoplasms.table.ts';
import { NAMED_NERVE_AND_MIND_CONDITIONS } from './named-nerve-and-mind-conditions.table.ts';
import { NAMED_SKIN_CONDITIONS } from './named-skin-conditions.table.ts';
import { NAMED_SYMPTOMS } from './named-symptoms.table.ts';
import { NAMED_UROGENITAL_CONDITIONS } from './named-urogenital-conditions.table.ts';
import { NAMED_VACCINES } from './named-vaccines.table.ts';
import { NARROWER_CONDITIONS } from './narrower-conditions.table.ts';
import { NARROWER_DRUGS } from './narrower-drugs.table.ts';
import { NARROWER_PROCEDURES } from './narrower-procedures.table.ts';
import { NEURO_PSYCHIATRIC_CONDITIONS } from './neuro-psychiatric.table.ts';
import { OBSERVATIONS } from './observations.table.ts';
import { ONCOLOGY_CONDITIONS } from './oncology.table.ts';
import { OPERATIONS } from './operations.table.ts';
import { OPERATIONS_CONTINUED } from './operations-continued.table.ts';
import { OUTER_BODY_CONDITIONS } from './outer-body-conditions.table.ts';
import { PHYSIOLOGY } from './physiology.table.ts';
import { CONDITIONS_IN_PLAIN_WORDS } from './plain-conditions.table.ts';
import { PROCEDURES } from './procedures.table.ts';
import { QUESTIONNAIRES } from './questionnaires.table.ts';
import { RARER_CIRCULATORY_CONDITIONS } from './rarer-circulatory.table.ts';
import { RARER_DIGESTIVE_CONDITIONS } from './rarer-digestive.table.ts';
import { RARER_GENERAL_CONDITIONS } from './rarer-general.table.ts';
import { RARER_IMMUNITY_AND_AIRWAYS } from './rarer-immunity-and-airways.table.ts';
import { RARER_INFECTION_CONDITIONS } from './rarer-infection.table.ts';
import { RARER_MUSCULOSKELETAL_CONDITIONS } from './rarer-musculoskeletal.table.ts';
import { RARER_NEUROLOGICAL_CONDITIONS } from './rarer-neurological.table.ts';
import { RARER_UROLOGICAL_CONDITIONS } from './rarer-urological.table.ts';
import { RENAL_HEPATIC_DIGESTIVE_CONDITIONS } from './renal-hepatic-gi.table.ts';
import { REPRODUCTIVE_STATES } from './reproductive.table.ts';
import { RESPIRATORY_HAEMATOLOGY_CONDITIONS } from './respiratory-haematology.table.ts';
import { SCORES } from './scores.table.ts';
import { SENSES_UROGENITAL_CONDITIONS } from './senses-urogenital.table.ts';
import { SEVERITY_SCORES } from './severity-scores.table.ts';
import { SIGNS_ON_EXAMINATION } from './signs-on-examination.table.ts';
import { SOCIAL_MATTERS } from './social.table.ts';
import { FURTHER_INTERVENTIONS } from './surgery-and-intervention.table.ts';
import { FURTHER_INTERVENTIONS_CONTINUED } from './surgery-and-intervention-continued.table.ts';
import { TOLD_APART_CONDITIONS } from './told-apart-conditions.table.ts';
import { TOLD_APART_CONDITIONS_CONTINUED } from './told-apart-conditions-continued.table.ts';
import { TOLD_APART_HABITS } from './told-apart-habits.table.ts';
import { TOLD_APART_REPRODUCTIVE_STATES } from './told-apart-pregnancies.table.ts';
import { TOLD_APART_PROCEDURES } from './told-apart-procedures.table.ts';
import { TREATMENTS } from './treatments.table.ts';

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
  NARROWER_CONDITIONS,
  DIVIDED_CONDITIONS,
  FURTHER_BLOOD_AND_IMMUNE_CONDITIONS,
  FURTHER_CIRCULATORY_CONDITIONS,
  FURTHER_INFECTIONS,
  FURTHER_INTERNAL_CONDITIONS,
  FURTHER_NEUROLOGICAL_CONDITIONS,
  FURTHER_NEOPLASMS,
  FURTHER_OUTER_CONDITIONS,
  FURTHER_REPRODUCTIVE_CONDITIONS,
  FURTHER_SENSES_CONDITIONS,
  TOLD_APART_CONDITIONS,
  TOLD_APART_CONDITIONS_CONTINUED,
  CONDITIONS_NAMED_IN_CRITERIA,
  RARER_CIRCULATORY_CONDITIONS,
  RARER_NEUROLOGICAL_CONDITIONS,
  RARER_DIGESTIVE_CONDITIONS,
  RARER_UROLOGICAL_CONDITIONS,
  RARER_MUSCULOSKELETAL_CONDITIONS,
  RARER_GENERAL_CONDITIONS,
  RARER_INFECTION_CONDITIONS,
  NAMED_SKIN_CONDITIONS,
  NAMED_EYE_CONDITIONS,
  NAMED_EAR_AND_MOUTH_CONDITIONS,
  NAMED_UROGENITAL_CONDITIONS,
  NAMED_INFECTIONS,
  NAMED_NEOPLASMS,
  NAMED_HEREDITARY_CONDITIONS,
  NAMED_NERVE_AND_MIND_CONDITIONS,
  NAMED_INNER_CONDITIONS,
  NAMED_SYMPTOMS,
  OUTER_BODY_CONDITIONS,
  REPRODUCTIVE_STATES,
  TOLD_APART_REPRODUCTIVE_STATES,
  CONTRACEPTIVE_METHODS,
  SOCIAL_MATTERS,
  TOLD_APART_HABITS,
  DRUG_CLASSES,
  INTERNAL_MEDICINE_DRUGS,
  RESPIRATORY_AND_OTHER_DRUGS,
  SPECIALIST_DRUGS,
  INFECTION_ONCOLOGY_DRUGS,
  NARROWER_DRUGS,
  PROCEDURES,
  NARROWER_PROCEDURES,
  INTERVENTIONS_BESIDE_OTHERS,
  TOLD_APART_PROCEDURES,
  OBSERVATIONS,
  SCORES,
  ALLERGENS,
  IMMUNIZATIONS,
  FURTHER_CONDITIONS,
  FURTHER_PROCEDURES,
  FURTHER_DRUGS,
  FURTHER_OBSERVATIONS,
  FURTHER_SCORES,
  FURTHER_SOCIAL_MATTERS,
  FURTHER_ALLERGENS,
  DRUG_GROUPS,
  FURTHER_INGREDIENTS,
  FURTHER_INGREDIENTS_CONTINUED,
  DEVICES,
  FURTHER_INTERVENTIONS,
  FURTHER_INTERVENTIONS_CONTINUED,
  DIAGNOSTIC_PROCEDURES,
  PHYSIOLOGY,
  LABORATORY_MEASURES,
  QUESTIONNAIRES,
  SEVERITY_SCORES,
  SIGNS_ON_EXAMINATION,
  FURTHER_NAMED_SCORES,
  OPERATIONS,
  OPERATIONS_CONTINUED,
  TREATMENTS,
  EXAMINATIONS,
  DEVICES_AND_MATERIALS,
  DRUG_KINDS,
  NAMED_ALLERGENS,
  NAMED_VACCINES,
  AGENTS_BY_CLASS,
  AGENTS_BY_CLASS_CONTINUED,
  GENE_ALTERATIONS,
  CRITERIA_MEASURES,
  FUNCTIONS_OF_THE_BODY,
  COURSE_OF_CANCER,
  COURSES_OF_TREATMENT,
  KINDS_OF_CANCER_DRUG,
  MARKERS_OF_CANCER,
  FURTHER_INNER_CONDITIONS,
  FURTHER_INNER_MEASURES,
  FURTHER_INNER_PROCEDURES,
  CONDITIONS_IN_PLAIN_WORDS,
  FURTHER_MEASURES,
  CLINICAL_RATINGS,
  RARER_IMMUNITY_AND_AIRWAYS,
];
