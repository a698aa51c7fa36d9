import type { LexiconTable } from '../lexicon-table.ts';

/**
 * Further questionnaires, ratings and risk scores of clinical research, each by itself: a short form, a part or an earlier
 * version counts otherwise and is no other name of the whole. Row format: see `LexiconTable`.
 */
export const FURTHER_NAMED_SCORES: LexiconTable = {
  kind: 'score',
  rows: `
cognitive-failures-questionnaire | Cognitive Failures Questionnaire |  |  |  | {score} 0..100 unitless
hopkins-symptom-checklist | Hopkins Symptom Checklist | HSCL-25; HSCL; Hopkins Symptom Checklist-25 |
scl-90-r | Symptom Checklist-90 | SCL-90-R; SCL-90; Symptom Checklist-90-Revised |
brief-symptom-inventory | Brief Symptom Inventory | BSI-18; Brief Symptom Inventory-18 |
dass | Depression Anxiety Stress Scales | DASS; DASS-21; DASS-42; Depression, Anxiety and Stress Scale; Depression Anxiety Stress Scale |
general-health-questionnaire | General Health Questionnaire | GHQ; GHQ-12; GHQ-28 |
social-phobia-inventory | Social Phobia Inventory | ?SPIN |  |  | {score} 0..68 unitless
social-interaction-anxiety-scale | Social Interaction Anxiety Scale | SIAS |  |  | {score} 0..80 unitless
spence-anxiety-scale | Spence Children's Anxiety Scale | ?SCAS |  |  | {score} 0..114 unitless
rcads | Revised Children's Anxiety and Depression Scale | RCADS |
children-s-depression-inventory | Children's Depression Inventory | CDI-2 |
mood-disorder-questionnaire | Mood Disorder Questionnaire | ?MDQ |  |  | {score} 0..13 unitless
altman-mania-scale | Altman Self-Rating Mania Scale | ?ASRM |  |  | {score} 0..20 unitless
emotion-regulation-difficulties-scale | Difficulties in Emotion Regulation Scale | DERS |  |  | {score} 36..180 unitless
barratt-impulsiveness-scale | Barratt Impulsiveness Scale | BIS-11 |  |  | {score} 30..120 unitless
toronto-alexithymia-scale | Toronto Alexithymia Scale | TAS-20 |  |  | {score} 20..100 unitless
oci-r | Obsessive-Compulsive Inventory | OCI-R; Obsessive-Compulsive Inventory-Revised |  |  | {score} 0..72 unitless
dissociative-experiences-scale | Dissociative Experiences Scale | DES-II |  |  | {score} 0..100 unitless
childhood-trauma-questionnaire | Childhood Trauma Questionnaire | ?CTQ |  |  | {score} 25..125 unitless
ucla-loneliness-scale | UCLA Loneliness Scale |  |  |  | {score} 20..80 unitless
rosenberg-self-esteem-scale | Rosenberg Self-Esteem Scale | RSES |
connor-davidson-resilience-scale | Connor-Davidson Resilience Scale | CD-RISC |  |  | {score} 0..100 unitless
satisfaction-with-life-scale | Satisfaction with Life Scale | SWLS |  |  | {score} 5..35 unitless
warwick-edinburgh-scale | Warwick-Edinburgh Mental Well-being Scale | WEMWBS; Warwick-Edinburgh Mental Wellbeing Scale |  |  | {score} 14..70 unitless
maslach-burnout-inventory | Maslach Burnout Inventory |  |
apathy-evaluation-scale | Apathy Evaluation Scale |  |  |  | {score} 18..72 unitless
non-motor-symptoms-scale | Non-Motor Symptoms Scale | ?NMSS |  |  | {score} 0..360 unitless
twstrs | Toronto Western Spasmodic Torticollis Rating Scale | TWSTRS |  |  | {score} 0..85 unitless
burke-fahn-marsden-scale | Burke-Fahn-Marsden Dystonia Rating Scale | BFMDRS |  |  | {score} 0..120 unitless
tetras | Essential Tremor Rating Assessment Scale | TETRAS |
fahn-tolosa-marin-scale | Fahn-Tolosa-Marin Tremor Rating Scale | FTM tremor rating scale |
icars | International Cooperative Ataxia Rating Scale | ICARS |  |  | {score} 0..100 unitless
msis-29 | Multiple Sclerosis Impact Scale | MSIS-29 |
pasat | Paced Auditory Serial Addition Test | PASAT |  |  | {score} 0..60 unitless
boston-naming-test | Boston Naming Test |  |  |  | {score} 0..60 unitless
western-aphasia-battery | Western Aphasia Battery | WAB-R; WAB-AQ; WAB aphasia quotient; Western Aphasia Battery-Revised |  |  | {score} 0..100 unitless
stroke-impact-scale | Stroke Impact Scale |  |
scandinavian-stroke-scale | Scandinavian Stroke Scale |  |  |  | {score} 0..58 unitless
canadian-neurological-scale | Canadian Neurological Scale |  |
motricity-index | Motricity Index |  |  |  | {score} 0..100 unitless
trunk-impairment-scale | Trunk Impairment Scale |  |  |  | {score} 0..23 unitless
postural-assessment-scale-for-stroke | Postural Assessment Scale for Stroke |  |  |  | {score} 0..36 unitless
mini-bestest | Mini-BESTest | Mini-Balance Evaluation Systems Test |  |  | {score} 0..28 unitless
hammersmith-motor-scale | Hammersmith Functional Motor Scale | HFMSE; Hammersmith Functional Motor Scale Expanded |
chop-intend | CHOP-INTEND | Children's Hospital of Philadelphia Infant Test of Neuromuscular Disorders |  |  | {score} 0..64 unitless
north-star-ambulatory-assessment | North Star Ambulatory Assessment | NSAA |  |  | {score} 0..34 unitless
gross-motor-function-measure | Gross Motor Function Measure | GMFM; GMFM-66; GMFM-88 |  |  | {score} 0..100 unitless
strengths-and-difficulties-questionnaire | Strengths and Difficulties Questionnaire | ?SDQ |  |  | {score} 0..40 unitless
snap-iv | SNAP-IV | Swanson, Nolan and Pelham questionnaire |
childhood-autism-rating-scale | Childhood Autism Rating Scale | CARS-2; CARS2 |  |  | {score} 15..60 unitless
social-communication-questionnaire | Social Communication Questionnaire |  |  |  | {score} 0..39 unitless
mullen-scales | Mullen Scales of Early Learning |  |
peabody-picture-vocabulary-test | Peabody Picture Vocabulary Test | PPVT; PPVT-4 |
raven-matrices | Raven's Progressive Matrices | Raven's Coloured Progressive Matrices |
penn-alcohol-craving-scale | Penn Alcohol Craving Scale |  |  |  | {score} 0..30 unitless
obsessive-compulsive-drinking-scale | Obsessive Compulsive Drinking Scale | OCDS |
cudit-r | Cannabis Use Disorders Identification Test | CUDIT; CUDIT-R; Cannabis Use Disorder Identification Test-Revised; Cannabis Use Disorder Identification Test - Revised; Cannabis Use Disorder Identification Test |  |  | {score} 0..32 unitless
south-oaks-gambling-screen | South Oaks Gambling Screen | SOGS |  |  | {score} 0..20 unitless
michigan-alcoholism-screening-test | Michigan Alcoholism Screening Test |  |
athens-insomnia-scale | Athens Insomnia Scale |  |  |  | {score} 0..24 unitless
children-s-sleep-habits-questionnaire | Children's Sleep Habits Questionnaire | CSHQ |
neuropathic-pain-symptom-inventory | Neuropathic Pain Symptom Inventory | NPSI |
critical-care-pain-observation-tool | Critical-Care Pain Observation Tool | CPOT |  |  | {score} 0..8 unitless
pain-disability-index | Pain Disability Index |  |  |  | {score} 0..70 unitless
quebec-back-pain-disability-scale | Quebec Back Pain Disability Scale |  |  |  | {score} 0..100 unitless
start-back | STarT Back Screening Tool | STarT Back; Keele STarT Back; STarT Back tool |  |  | {score} 0..9 unitless
rowe-score | Rowe score |  |  |  | {score} 0..100 unitless
western-ontario-shoulder-instability-index | Western Ontario Shoulder Instability Index | WOSI |
simple-shoulder-test | Simple Shoulder Test |  |  |  | {score} 0..12 unitless
ucla-shoulder-score | UCLA shoulder score | UCLA Shoulder Rating Scale |
mayo-elbow-performance-score | Mayo Elbow Performance Score | MEPS elbow |  |  | {score} 0..100 unitless
michigan-hand-questionnaire | Michigan Hand Outcomes Questionnaire | Michigan Hand Questionnaire |  |  | {score} 0..100 unitless
kujala-score | Kujala score | Kujala Anterior Knee Pain Scale; Anterior Knee Pain Scale |  |  | {score} 0..100 unitless
lower-extremity-functional-scale | Lower Extremity Functional Scale | LEFS |  |  | {score} 0..80 unitless
patient-specific-functional-scale | Patient-Specific Functional Scale | ?PSFS |  |  | {score} 0..10 unitless
knee-society-score | Knee Society Score | American Knee Society Score |
modified-joa-score | Modified Japanese Orthopaedic Association score | mJOA; mJOA score; Japanese Orthopaedic Association score |  |  | {score} 0..18 unitless
nurick-grade | Nurick grade |  |  |  | {score} 0..5 unitless
zurich-claudication-questionnaire | Zurich Claudication Questionnaire |  |
scoliosis-research-society-questionnaire | Scoliosis Research Society questionnaire | SRS-22; SRS-22r; SRS-30 |
duke-activity-status-index | Duke Activity Status Index | DASI |  |  | {score} 0..58.2 unitless
maggic-score | MAGGIC risk score | MAGGIC score; MAGGIC |
h2fpef-score | H2FPEF score | H2FPEF |  |  | {score} 0..9 unitless
chads2-score | CHADS2 score | CHADS2; CHADS2 index |  |  | {score} 0..6 unitless
orbit-bleeding-score | ORBIT bleeding risk score | ORBIT score; ORBIT bleeding score |  |  | {score} 0..7 unitless
afeqt | Atrial Fibrillation Effect on Quality-of-Life questionnaire | AFEQT |  |  | {score} 0..100 unitless
asthma-quality-of-life-questionnaire | Asthma Quality of Life Questionnaire | AQLQ |  |  | {score} 1..7 unitless
childhood-asthma-control-test | Childhood Asthma Control Test | C-ACT; cACT |  |  | {score} 0..27 unitless
clinical-copd-questionnaire | Clinical COPD Questionnaire |  |  |  | {score} 0..6 unitless
baseline-dyspnea-index | Baseline Dyspnea Index |  |  |  | {score} 0..12 unitless
cystic-fibrosis-questionnaire | Cystic Fibrosis Questionnaire | CFQ-R; Cystic Fibrosis Questionnaire-Revised |
bronchiectasis-severity-index | Bronchiectasis Severity Index |  |
crb-65 | CRB-65 | CRB65; CRB-65 score |  |  | {score} 0..4 unitless
pac-sym | Patient Assessment of Constipation Symptoms | PAC-SYM |
cleveland-clinic-constipation-score | Cleveland Clinic Constipation Score | Wexner constipation score |  |  | {score} 0..30 unitless
rutgeerts-score | Rutgeerts score | Rutgeerts |
simple-clinical-colitis-activity-index | Simple Clinical Colitis Activity Index | SCCAI |  |  | {score} 0..19 unitless
uceis | Ulcerative Colitis Endoscopic Index of Severity | UCEIS |  |  | {score} 0..8 unitless
cdeis | Crohn's Disease Endoscopic Index of Severity | CDEIS |
ibdq | Inflammatory Bowel Disease Questionnaire | IBDQ |  |  | {score} 32..224 unitless
nafld-fibrosis-score | NAFLD fibrosis score |  |
clif-c-aclf-score | CLIF-C ACLF score | CLIF-C ACLF; CLIF-SOFA; CLIF-SOFA score |
urogenital-distress-inventory | Urogenital Distress Inventory | UDI-6; Urinary Distress Inventory |
incontinence-impact-questionnaire | Incontinence Impact Questionnaire | IIQ-7 |
endometriosis-health-profile | Endometriosis Health Profile | EHP-30; EHP-5 |
uterine-fibroid-symptom-questionnaire | Uterine Fibroid Symptom and Quality of Life questionnaire | UFS-QOL |
napsi | Nail Psoriasis Severity Index | NAPSI; mNAPSI |
cdlqi | Children's Dermatology Life Quality Index | CDLQI |  |  | {score} 0..30 unitless
melasma-area-severity-index | Melasma Area and Severity Index | ?MASI; mMASI; modified Melasma Area and Severity Index |  |  | {score} 0..48 unitless
vancouver-scar-scale | Vancouver Scar Scale |  |  |  | {score} 0..15 unitless
posas | Patient and Observer Scar Assessment Scale | POSAS |
hyperhidrosis-disease-severity-scale | Hyperhidrosis Disease Severity Scale | ?HDSS |  |  | {score} 1..4 unitless
five-d-itch-scale | 5-D Itch Scale |  |  |  | {score} 5..25 unitless
vulnerable-elders-survey | Vulnerable Elders Survey | VES-13; Vulnerable Elders Survey-13 |  |  | {score} 0..10 unitless
epic-26 | Expanded Prostate Cancer Index Composite | EPIC-26 |
mdasi | MD Anderson Symptom Inventory | MDASI |
fact-b | FACT-B | Functional Assessment of Cancer Therapy-Breast |
pg-sga | Patient-Generated Subjective Global Assessment | PG-SGA |
modified-early-warning-score | Modified Early Warning Score | MEWS |
revised-trauma-score | Revised Trauma Score |  |
four-score | FOUR score | Full Outline of UnResponsiveness score |  |  | {score} 0..16 unitless
ballard-score | Ballard score | New Ballard Score |
etdq-7 | Eustachian Tube Dysfunction Questionnaire | ETDQ-7 |  |  | {score} 7..49 unitless
upsit | University of Pennsylvania Smell Identification Test | UPSIT |  |  | {score} 0..40 unitless
deq-5 | 5-Item Dry Eye Questionnaire | DEQ-5 |  |  | {score} 0..22 unitless
michigan-neuropathy-screening-instrument | Michigan Neuropathy Screening Instrument | MNSI |
toronto-clinical-neuropathy-score | Toronto Clinical Scoring System | ?TCSS; Toronto Clinical Neuropathy Score |  |  | {score} 0..19 unitless
clarke-hypoglycemia-score | Clarke score | Clarke hypoglycemia awareness survey; Clarke hypoglycemia score |  |  | {score} 0..7 unitless
gold-hypoglycemia-score | Gold hypoglycemia awareness score |  |  |  | {score} 1..7 unitless
paid-scale | Problem Areas in Diabetes scale | Problem Areas in Diabetes; PAID scale |  |  | {score} 0..100 unitless
diabetes-distress-scale | Diabetes Distress Scale |  |
nottingham-health-profile | Nottingham Health Profile |  |
qolie-31 | Quality of Life in Epilepsy inventory | QOLIE-31 |  |  | {score} 0..100 unitless
kdqol | Kidney Disease Quality of Life instrument | KDQOL; KDQOL-36; KDQOL-SF |
pedsql | Pediatric Quality of Life Inventory | PedsQL |  |  | {score} 0..100 unitless
whoqol-bref | WHOQOL-BREF | WHOQOL |
physical-activity-scale-for-the-elderly | Physical Activity Scale for the Elderly |  |
fried-frailty-phenotype | Fried frailty phenotype | Fried frailty criteria; Fried criteria; Fried phenotype; frailty phenotype |  |  | {score} 0..5 unitless
edmonton-frail-scale | Edmonton Frail Scale |  |  |  | {score} 0..17 unitless
groningen-frailty-indicator | Groningen Frailty Indicator |  |  |  | {score} 0..15 unitless
tilburg-frailty-indicator | Tilburg Frailty Indicator |  |  |  | {score} 0..15 unitless
norton-scale | Norton scale |  |  |  | {score} 5..20 unitless
morse-fall-scale | Morse Fall Scale | Morse fall risk score |  | L:59460-6 | {score} 0..125 unitless
qor-40 | QoR-40 | Quality of Recovery-40 |  |  | {score} 40..200 unitless
ramsay-sedation-scale | Ramsay sedation scale | Ramsay score; Ramsay Sedation Score; Ramsay scale |  |  | {score} 1..6 unitless
observer-alertness-sedation-scale | Observer's Assessment of Alertness/Sedation scale | OAA/S; MOAA/S; OAAS |  |  | {score} 0..6 unitless
bromage-score | Bromage score | modified Bromage score; Bromage scale; modified Bromage scale |  |  | {score} 0..6 unitless
paed-scale | Pediatric Anesthesia Emergence Delirium scale | PAED scale; PAED |  |  | {score} 0..20 unitless
m-ypas | Modified Yale Preoperative Anxiety Scale | m-YPAS; mYPAS |
apais | Amsterdam Preoperative Anxiety and Information Scale | APAIS |
surgical-apgar-score | Surgical Apgar Score |  |  |  | {score} 0..10 unitless
ariscat-score | ARISCAT score | ARISCAT; ARISCAT risk score; ARISCAT predictive score |
nutric-score | NUTRIC score | mNUTRIC; modified NUTRIC score |
medicare-functional-classification-level | Medicare Functional Classification Level | K-level; MFCL |  |  | {score} 0..4 unitless
graf-classification | Graf classification | Graf type |
alcohol-contemplation-ladder | Contemplation Ladder | Alcohol Contemplation Ladder |  |  | {score} 0..10 unitless
iief-5 | IIEF-5 | SHIM; Sexual Health Inventory for Men; IIEF5; 5-item International Index of Erectile Function; International Index of Erectile Function-5 |  |  | {score} 1..25 unitless
iief-erectile-function-domain | IIEF erectile function domain | IIEF-EF; erectile function domain; IIEF-EF domain score; IIEF-EF score; IIEF EF domain; International Index of Erectile Function erectile function domain |  |  | {score} 0..30 unitless
meld-na | MELD-Na score | MELD-Na; MELDNa; MELD-Na score; MELD-sodium score |  |  | {score} 6..40 unitless
quick-sofa | qSOFA score | qSOFA; quick SOFA; quick Sequential Organ Failure Assessment; quick SOFA score |  |  | {score} 0..3 unitless
simplified-acute-physiology-score-3 | SAPS 3 | SAPS III; SAPS 3 score |
`,
};
