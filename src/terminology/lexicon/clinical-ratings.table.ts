import { rowsOfKinds } from '../lexicon-kinds.ts';
import type { LexiconTable } from '../lexicon-table.ts';

/** Scales of symptoms and of function, tests of performance, and rules that foretell a risk. Lists as `rowsOfKinds` reads them. */
export const CLINICAL_RATINGS: LexiconTable = {
  kind: 'score',
  rows: rowsOfKinds(`
:
Multiple Sclerosis Functional Composite = MSFC;
INCAT disability score = INCAT score = Inflammatory Neuropathy Cause and Treatment disability score = INCAT disability scale = INCAT;
Adjusted INCAT disability score = adjusted INCAT score;
I-RODS = Inflammatory Rasch-built Overall Disability Scale;
MRC dyspnea scale = Medical Research Council dyspnea scale = MRC dyspnoea scale = MRC breathlessness scale = Medical Research Council dyspnoea scale;
Brooke scale = Brooke upper extremity scale = Brooke score = Brooke Upper Extremity Functional Rating Scale;
Vignos scale = Vignos lower extremity scale = Vignos score; Performance of Upper Limb = PUL 2.0 = Performance of the Upper Limb;
Revised Upper Limb Module = RULM; Motor Function Measure = MFM-32 = MFM32; Engel classification = Engel class = Engel outcome class;
Liverpool Seizure Severity Scale = ?LSSS; Patient Global Impression of Improvement = PGI-I; Patient Global Impression of Change = PGIC;
Patient Global Impression of Severity = PGI-S; Fear-Avoidance Beliefs Questionnaire = FABQ; Pain Self-Efficacy Questionnaire = ?PSEQ;
Hidradenitis Suppurativa Clinical Response = HiSCR; Angioedema Activity Score = AAS7; Itch Severity Score = ISS7;
Cutaneous Dermatomyositis Disease Area and Severity Index = CDASI; PDAI = Pemphigus Disease Area Index;
BPDAI = Bullous Pemphigoid Disease Area Index; PPPASI = Palmoplantar Pustulosis Area and Severity Index;
GPPGA = Generalized Pustular Psoriasis Physician Global Assessment; Psoriasis Scalp Severity Index = PSSI;
Intensive Care Delirium Screening Checklist = ICDSC; Delirium Rating Scale; DRS-R-98 = Delirium Rating Scale-Revised-98;
Nursing Delirium Screening Scale = Nu-DESC; Cornell Assessment of Pediatric Delirium; Pediatric Early Warning Score = PEWS;
COMFORT scale; COMFORT-B scale = COMFORT behavior scale; Withdrawal Assessment Tool-1 = WAT-1; Revised Geneva score; Geneva score;
PERC rule = pulmonary embolism rule-out criteria; VTE-BLEED score = VTE-BLEED;
IMPROVE VTE score = IMPROVE risk score = IMPROVE score = IMPROVE VTE risk score; PRECISE-DAPT score = PRECISE-DAPT; DAPT score;
ARC-HBR = Academic Research Consortium High Bleeding Risk; CRUSADE score = CRUSADE bleeding score; Duke Treadmill Score; HFA-PEFF score = HFA-PEFF;
Seattle Heart Failure Model = ?SHFM; COMPASS-31 = Composite Autonomic Symptom Score 31; REVEAL Lite 2.0; REVEAL 2.0 = REVEAL 2.0 risk score;
QRISK3 = QRISK3 score; SCORE2-OP; Venous Clinical Severity Score = VCSS; SINBAD score; Cincinnati Prehospital Stroke Scale = ?CPSS;
RACE scale = RACE score; Los Angeles Motor Scale = ?LAMS; Medial temporal lobe atrophy scale = MTA score = Scheltens scale;
Motor Activity Log = MAL-30; Boston Diagnostic Aphasia Examination = ?BDAE; Gugging Swallowing Screen = ?GUSS; Penetration-Aspiration Scale;
Functional reach test = functional reach; Step test;
One-leg stance test = one-leg stand test = single leg stance test = one-leg standing test = unipedal stance test; Star Excursion Balance Test;
Y-balance test; Two-minute walk test = 2-minute walk test = 2MWT; 400 meter walk = 400-m walk test = 400 m walk; Four-stage balance test;
Stair climb test = stair climbing test; Sit-to-stand test; Six-minute stepper test; Rating of perceived exertion = ?RPE;
Godin Leisure-Time Exercise Questionnaire = Godin questionnaire; Multidimensional Fatigue Inventory = MFI-20; Piper Fatigue Scale;
Palliative Prognostic Index; CARG toxicity score = CARG score; Royal Marsden Hospital score = RMH score; STRONGkids;
STAMP screening tool = Screening Tool for the Assessment of Malnutrition in Paediatrics; Prognostic nutritional index;
CONUT score = Controlling Nutritional Status score; Waterlow score = Waterlow scale; Mirels score = Mirels' score;
Tokuhashi score; Revised Tokuhashi score; Bilsky grade = ESCC grade = epidural spinal cord compression scale = Bilsky score;
Fuhrman grade = Fuhrman nuclear grade; Lugano stage = Lugano staging; MIPI = Mantle Cell Lymphoma International Prognostic Index;
CLL-IPI = CLL International Prognostic Index; EUTOS score; ELTS score = EUTOS long-term survival score;
CLIP score = Cancer of the Liver Italian Program score; HAP score = Hepatoma Arterial-embolization Prognostic score;
Peritoneal Cancer Index = peritoneal carcinomatosis index; Nottingham Prognostic Index; CAPRA score = UCSF-CAPRA = CAPRA; Disease Risk Index = ?DRI;
GRIm-Score; IGCCCG risk = IGCCCG risk group; AIMS65 score = AIMS65; PELD score = PELD = Pediatric End-Stage Liver Disease score;
Pouchitis Disease Activity Index; Perianal Disease Activity Index; KESS constipation score; PAGI-SYM;
Medication Adherence Rating Scale; Morisky Medication Adherence Scale = Morisky scale; MMAS-8 = 8-item Morisky Medication Adherence Scale;
Newest Vital Sign; PAID-5; Yale Food Addiction Scale = YFAS; Alcohol Dependence Scale;
Short Opiate Withdrawal Scale; TAPS tool; Internet Gaming Disorder Scale = IGDS9-SF; Problem Gambling Severity Index;
Adverse Childhood Experiences score = ACE questionnaire = ACEs score; International Trauma Questionnaire; Child PTSD Symptom Scale = CPSS-5;
UCLA PTSD Reaction Index = UCLA PTSD-RI; Peritraumatic Distress Inventory; Inventory of Complicated Grief; Prolonged Grief-13 = PG-13;
K6 = Kessler 6; De Jong Gierveld Loneliness Scale; Snaith-Hamilton Pleasure Scale = SHAPS; Maudsley Staging Method;
Antidepressant Treatment History Form = ATHF; ATHF-SF; MGH-ATRQ = Antidepressant Treatment Response Questionnaire;
Brown Assessment of Beliefs Scale; Brief Negative Symptom Scale = BNSS; SIPS = Structured Interview for Psychosis-Risk Syndromes;
CAARMS = Comprehensive Assessment of At-Risk Mental States; Barnes Akathisia Rating Scale;
ABC-I = Aberrant Behavior Checklist-Irritability; Vanderbilt ADHD scale = Vanderbilt ADHD Diagnostic Rating Scale = NICHQ Vanderbilt;
Wender Utah Rating Scale = WURS; Alberta Infant Motor Scale; HINE = Hammersmith Infant Neurological Examination; General Movements Assessment
`),
};
