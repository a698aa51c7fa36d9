import type { Family, PhraseHead } from './family.ts';

const referral: PhraseHead = { domain: 'encounter', rule: 'encounter.referral', concept: 'referral' };
const visit: PhraseHead = { domain: 'encounter', rule: 'encounter.visit', concept: 'consultation' };
const inpatient: PhraseHead = { domain: 'encounter', rule: 'encounter.inpatient', concept: 'hospital admission' };
const service: PhraseHead = { domain: 'encounter', rule: 'encounter.service', concept: 'care of a health service' };
const participating: PhraseHead = { domain: 'social', rule: 'social.place', verbatim: true, population: true };
const discharge: PhraseHead = { domain: 'encounter', rule: 'encounter.discharge', concept: 'discharge' };
const emergency: PhraseHead = {
  domain: 'encounter',
  rule: 'encounter.emergency',
  concept: 'emergency department visit',
};
const doctor =
  'physician|physicians|gp|gps|clinician|clinicians|doctor|doctors|specialist|specialists|provider|providers|practitioner|practitioners|dentist|dentists|surgeon|surgeons|cardiologist|neurologist|psychiatrist|therapist|therapists|pediatrician|paediatrician|oncologist|nurse|midwife|hospitalist';
const house =
  'clinic|clinics|hospital|hospitals|department|departments|service|services|laboratory|unit|units|center|centers|centre|centres|ward|wards|program|programme|office|facility|facilities|institution|team';
const ward =
  'pain|headache|memory|outpatient|outpatients|oncology|surgical|surgery|psychiatric|psychiatry|neurology|urology|cardiology|diabetes|asthma|hiv|tb|tuberculosis|methadone|rehabilitation|sleep|primary|secondary|tertiary|care|day|public|private|university|academic|regional|community|mental|health';
const medical =
  'mental|social|psychiatric|psychological|secondary|primary|community|rehabilitation|physiotherapy|nutrition|specialist|specialized|specialised|behavioral|behavioural|counseling|counselling|psychology|homecare|nursing';
const first =
  'first|initial|scheduled|planned|next|routine|annual|recent|office|preoperative|regular|antenatal|prenatal|postnatal';

/** How people come to be treated, by whom, and how they leave. */
export const SETTING: Family = {
  phrases: [
    [`referred|referral|referrals by|from … ${doctor} to|at the|a|an|our? … ${house}`, referral],
    [`referred|referral|referrals to|at the|a|an|our? … ${house} by a|an|the|their|his|her? ${doctor}`, referral],
    [`referred|referral|referrals by|from … ${doctor}`, referral],
    [`referred|referral|referrals to|from|through|via|at|by … ${house}`, referral],
    [`referred|referral|referrals to|from|by a|an|the|their? ${doctor}`, referral],
    [
      `${first}? visit|visits|consultation|consultations|appointment|appointments to|at|in|with|by the|a|an|our|their? … ${doctor}|clinic|clinics|hospital|office|practice`,
      visit,
    ],
    [
      `visit|visits|visiting|visited|attend|attends|attending|attended|consulting|consulted|present|presents|presenting|presented|arriving to|at|in|for? the|a|an|our|their? … clinic|clinics|consultation|practice|office`,
      visit,
    ],
    [`seen|evaluated|examined in|by|at a|an|the|our? … consultation|clinic|clinics|${doctor}`, visit],
    [
      `${medical} health|care|work|mental? health|care|work? service|services|team|teams|provider|providers|support`,
      service,
    ],
    [`${medical} care|health service|services|team|teams|network|provider|providers`, service],
    [
      `receive|receives|receiving|received|access|accesses|accessing|contact|engaged|established … ${medical} care|services|service`,
      service,
    ],
    [
      `under|in the? regular|active|current? medical|clinical|specialist|psychiatric|professional? care of|by|at|with a|an|the|their|his|her? … ${doctor}|${house}`,
      service,
    ],
    [
      `under|receiving|receive|received|receives|undergoing|in treatment|care|follow-up|followup|therapy at|in|from the|a|an|our|this|same|local? ${ward}? ${ward}? ${house}`,
      service,
    ],
    [
      'has|have|having|receive|receives|receiving|received|obtain|obtains|get|gets their|his|her|regular|routine|established? primary|prenatal|obstetric|usual|regular|routine|community|specialist care at|from|in|with|through',
      service,
    ],
    [
      `receiving|receive|receives|received|under|treatment|treated|followed|seen care|treatment? at|in|from|by the|our|one|any? of? the|these? participating|recruiting|enrolling|clinical|trial|above|previously mentioned? site|sites|centers|centres|center|centre|clinics|hospitals|practices`,
      participating,
    ],
    [
      'at|in|from|of|to|within the|our|a|an|one|any? of? the|these? participating|recruiting|enrolling|clinical|trial|above-mentioned|above|previously mentioned? sites|site|centers|centres|clinics|hospitals|practices',
      participating,
    ],
    [
      'medical|surgical|neuro|neurological|neurosurgical|cardiac|coronary|cardiothoracic|trauma|burn|pediatric|paediatric|neonatal|mixed|general|respiratory|postoperative icu|icus|picu|nicu',
      { domain: 'encounter', rule: 'encounter.intensive-care', verbatim: true },
    ],
    [
      'attend|attends|attending|attended a|an|the|their|any? preoperative|preanesthetic|preanaesthetic|routine|scheduled|first|follow-up|clinic|outpatient clinic|follow-up|preoperative? visit|visits|consultation|consultations|appointment|appointments',
      visit,
    ],
    [
      'routine|regular|scheduled|ongoing|registered|booked|enrolled for? antenatal|prenatal|postnatal care? visit|visits|care|consultations|appointments|checkups',
      { domain: 'encounter', rule: 'encounter.antenatal', concept: 'antenatal care' },
    ],
    ['long term acute? care facility|facilities|hospital', service],
    ['post? acute care facility|facilities|hospital|setting', service],
    [
      `receive|receives|receiving|received|obtain|obtains|obtaining … care|services at|in|from|within|by|through`,
      service,
    ],
    [
      'in|at|by|from|of|to one|any|either? of? the|our? services|hospitals|sites|centers|centres|units|clinics|departments participating|involved|enrolled|taking part? in the|this? study|trial|research',
      participating,
    ],
    ['observation status|unit|stay', { ...inpatient, rule: 'encounter.observation', concept: 'observation stay' }],
    ['index|baseline hospital? admission|hospitalization|hospitalisation|stay', inpatient],
    [
      `inpatient|inpatients of|in|at|from the|a|an|our? … unit|units|ward|wards|department|departments|service|services`,
      inpatient,
    ],
    [
      'arrival|arrived|arriving|presentation in|at|to|on the|our? emergency department|room|ward|service|unit',
      emergency,
    ],
    ['the|our|an emergency center|centre|care|department', emergency],
    ['emergency center|centre', emergency],
    [
      'discharge|discharged|discharges alive|home|into|to|from|after … home|community|facility|hospice|rehabilitation|alive',
      discharge,
    ],
    ['discharge|discharged home|alive', discharge],
  ],
};
