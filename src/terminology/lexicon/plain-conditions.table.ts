import { rowsOfKinds } from '../lexicon-kinds.ts';
import type { LexiconTable } from '../lexicon-table.ts';

/** Findings, mishaps and complaints as criteria say them in plain words, and what people were exposed to. Lists as `rowsOfKinds` reads them. */
export const CONDITIONS_IN_PLAIN_WORDS: LexiconTable = {
  kind: 'condition',
  rows: rowsOfKinds(`
disease:
Debilitating disease = debilitating illness = debilitating condition = debilitating disorder;
Consumptive disease = wasting disease = consumptive illness; Competing illness = competing disease; Subependymal disease = subependymal spread
pediculosis:
Body lice = pediculosis corporis
infection:
Infectious focus = source of infection = infection source = focus of infection = infectious source = foci of infection = septic focus
bacterial-colonization:
MRSA colonization = MRSA carriage = MRSA carrier = MRSA carriers = colonized with MRSA;
VRE colonization = VRE carriage = vancomycin-resistant enterococcus colonization
:
Oropharyngeal colonization = pharyngeal colonization;
Vaccine reaction = vaccine adverse reaction = adverse reaction to vaccine = reaction to vaccine = adverse reaction to vaccination = reaction to vaccination = vaccination reaction;
Electrode malfunction = lead malfunction = electrode dysfunction = lead dysfunction; Catheter malfunction = catheter dysfunction;
Uterine contraction = uterine contractions = contractions of the uterus;
Tuberculosis exposure = TB contact = tuberculosis contact = contact with tuberculosis = TB exposure = exposure to tuberculosis = close contact with tuberculosis = household contact of tuberculosis;
COVID-19 exposure = exposure to COVID-19 = contact with COVID-19 = close contact with COVID-19 = exposure to SARS-CoV-2;
HIV exposure = exposure to HIV = exposed to HIV; Varicella exposure = exposure to varicella = chickenpox exposure = exposure to chickenpox;
Measles exposure = exposure to measles; Asbestos exposure = exposure to asbestos = occupational asbestos exposure; Lead exposure = exposure to lead;
Sun exposure = exposure to sunlight = exposure to the sun = UV exposure;
Poor venous access = difficult venous access = difficult intravenous access = inadequate venous access = difficult IV access = poor peripheral venous access;
Oral leak = mouth leak = air leak through the mouth; Self-extubation = unplanned extubation = accidental extubation;
Absent pedal pulses = absent foot pulses; Needle fainting = fainting at needles = fainting during blood draws = syncope during venipuncture;
Blood fainting = fainting at the sight of blood; Neonatal death = death of a newborn; Height loss = loss of height; Failure of root canal treatment = failed root canal treatment
chest-pain:
Anginal equivalent = chest pain equivalent = angina equivalent = anginal equivalent symptoms
muscle-disease:
Taut band = taut muscle band
:
Nerve root involvement = nerve root affection
vascular-disease:
Venous reflux = venous valvular reflux; Gonadal vein reflux = ovarian vein reflux = reflux of the gonadal vein; Pelvic venous reflux = pelvic vein reflux;
Vaso-occlusive disease = vasoocclusive disease; Aortic lesion = lesion of the aorta
injury:
Vascular trauma = vascular injury = blood vessel injury = injury of blood vessels = injury to blood vessels;
Needle stick injury = needlestick injury = needle-stick injury
colon-disease:
Colonic lesion = colon lesion = lesion of the colon
heart-disease:
Valvular vegetation = cardiac vegetation = vegetation on a valve = valve vegetation = endocardial vegetation = intracardiac vegetation
thrombosis:
Superior vena cava thrombosis = SVC thrombosis = thrombosis of the superior vena cava;
Vena cava thrombosis = thrombosis of the vena cava = thrombus in the vena cava
urethral-disease:
Urethral abnormality = anatomical abnormality of the urethra = urethral anomaly = abnormality of the urethra
speech-disorder:
Speech problem = speech difficulty = difficulty speaking
language-disorder:
Language impairment = language deficit = language difficulties
cognitive-impairment:
Cognitive difficulty = difficulty thinking
:
Mood problem = mood symptoms; Anger = anger problems = anger difficulties = excessive anger; Behavioral symptoms = behavior symptoms
sensory-disturbance:
Sensory problem
reduced-range-of-motion:
Joint limitation = limitation of joint motion = restricted joint motion = joint movement limitation = restriction of joint movement
dental-disease:
Ectopic tooth = ectopic teeth; Endodontic lesion
:
Engraftment syndrome
:
Surgical emphysema = subcutaneous emphysema
airway-disease:
Airway edema; Post-extubation stridor = postextubation stridor
:
Heat intolerance = heat sensitivity = intolerance to heat = sensitivity to heat
`),
};
