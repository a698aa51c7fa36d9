import type { Family, PhraseHead } from './family.ts';

const inpatient: PhraseHead = { domain: 'encounter', rule: 'encounter.inpatient', concept: 'hospital admission' };
const icu: PhraseHead = { domain: 'encounter', rule: 'encounter.intensive-care', concept: 'intensive care admission' };
const emergency: PhraseHead = {
  domain: 'encounter',
  rule: 'encounter.emergency',
  concept: 'emergency department visit',
};
const outpatient: PhraseHead = { domain: 'encounter', rule: 'encounter.outpatient', concept: 'outpatient visit' };
const referral: PhraseHead = { domain: 'encounter', rule: 'encounter.referral', concept: 'referral' };
const our = 'the|an|a|our|this|participating|eligible|study|index|any';
const place = 'icu|intensive|critical|picu|nicu|ccu|reanimation';

/** Where the person is, or was, treated. */
export const ENCOUNTER: Family = {
  phrases: [
    [
      'hospitalized|hospitalised|hospitalization|hospitalisation|hospitalizations|hospitalisations|inpatient|inpatients|admission|admissions|admitted in|to|into? the|a|an|our|this|same? hospital|ward|unit|department?',
      inpatient,
    ],
    ['requiring|require|required|requires hospitalization|hospitalisation|admission', inpatient],
    [
      `admitted|admission|hospitalized|hospitalised|treated|stay|staying to|in|into|at ${our}? ${our}? ${place} care? unit|units|medicine|department?`,
      icu,
    ],
    ['index|current|participating|study|first? icu|picu|nicu|ccu|icus|picus|nicus admission|stay|patients|ward?', icu],
    ['intensive|critical care unit|units|medicine? admission|admissions|stay|entry?', icu],
    ['icu|picu|nicu|icus entry|stay|stays|hospitalization|hospitalisation', icu],
    ['admitted|presenting|presented|present|presentation|attending|seen|visit to|in|at? the|our|an? ed', emergency],
    ['the|our ed', emergency],
    ['ed visit|visits|presentation|presentations|admission|admissions|stay|stays|attendance', emergency],
    [
      'admitted|presenting|presented|presents|present|presentation|attending|attended|seen|visit|visiting to|in|at|from|via? the|our|an|a? emergency department|room|ward|service|unit',
      emergency,
    ],
    ['emergency department|room|ward|service|unit|visit|visits|admission presentation|visit|visits?', emergency],
    [
      'outpatient|outpatients clinic|clinics|patients|care|setting|department|unit|visit|visits|basis|consultation|consultations|treatment|status?',
      outpatient,
    ],
    ['outpatient monitoring|management|follow-up|followup', outpatient],
    ['ambulatory clinic|clinics|care|setting|department|unit|basis|consultation', outpatient],
    [
      'hospitalized|hospitalised|inpatient|in-hospital monitoring|care|treatment|management|setting|follow-up|followup',
      inpatient,
    ],
    ['in hospital|hospitals monitoring|care|treatment|management', inpatient],
    [
      'discharge|discharged|discharges from|to the|a|an|our? hospital|home|icu|ward|unit|department|rehabilitation|facility|institution',
      { domain: 'encounter', rule: 'encounter.discharge', concept: 'discharge' },
    ],
    ['hospital|home discharge', { domain: 'encounter', rule: 'encounter.discharge', concept: 'discharge' }],
    ['stay|stays|stayed|staying|remain|remains|remaining in|at the|a|our? hospital', inpatient],
    ['hospital|inpatient stay|stays', inpatient],
    [
      'expected|anticipated|estimated|planned length|duration of the|a|their? hospital|inpatient stay|hospitalization|hospitalisation|admission',
      inpatient,
    ],
    [
      'admitted|admission under|to|into the|a|our? medical|surgical|medicine|surgery or|and|/? medical|surgical|medicine|surgery? service|services|ward|wards',
      inpatient,
    ],
    [
      'referral|referrals|referred by|from … physician|physicians|gp|clinician|clinicians|doctor|doctors|specialist|specialists|provider|providers',
      referral,
    ],
    [
      'transferred|transfer|transfers of? care? from|to another|other|an|the|outside|different|any|referring? outside|other|acute|different? acute? care? hospital|hospitals|institution|institutions|facility|facilities|center|centre',
      { domain: 'encounter', rule: 'encounter.transfer', concept: 'transfer between hospitals' },
    ],
    [
      'hospital to hospital|hospitals transfer|transfers',
      { domain: 'encounter', rule: 'encounter.transfer', concept: 'transfer between hospitals' },
    ],
    [
      'seek|seeking|sought|attend|attending|attended|receive|receiving|received? antenatal|prenatal|postnatal care|visit|visits|consultation|consultations|appointment|appointments service|services|visit|visits?',
      { domain: 'encounter', rule: 'encounter.antenatal', concept: 'antenatal care' },
    ],
    [
      'office|preoperative|preanesthetic|preanaesthetic|preanesthesia|routine care? visit|visits|consultation|consultations|appointment|appointments',
      { domain: 'encounter', rule: 'encounter.visit', concept: 'consultation' },
    ],
    ['currently|already|presently? hospitalized|hospitalised|inpatient|inpatients', inpatient],
  ],
};
