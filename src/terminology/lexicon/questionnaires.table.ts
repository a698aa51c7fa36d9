import type { LexiconTable } from '../lexicon-table.ts';

/** Questionnaires and ratings of mood, cognition, pain, function and quality of life. Row format: see `LexiconTable`. */
export const QUESTIONNAIRES: LexiconTable = {
  kind: 'score',
  rows: `
phq-8 | PHQ-8 | Patient Health Questionnaire-8; PHQ8; personal health questionnaire depression scale |  |  | {score} 0..24 unitless
phq-4 | PHQ-4 | Patient Health Questionnaire-4 |  |  | {score} 0..12 unitless
hads | Hospital Anxiety and Depression Scale | HADS; hospital anxiety and depression score |  |  | {score} 0..42 unitless
stai | State-Trait Anxiety Inventory | STAI; STAI-S; STAI-T |  |  | {score} 20..80 unitless
beck-anxiety-inventory | Beck Anxiety Inventory | BAI |  |  | {score} 0..63 unitless
liebowitz-social-anxiety-scale | Liebowitz Social Anxiety Scale | LSAS; LSAS-SR |  |  | {score} 0..144 unitless
panic-disorder-severity-scale | Panic Disorder Severity Scale | PDSS; PDSS-SR |  |  | {score} 0..28 unitless
penn-state-worry-questionnaire | Penn State Worry Questionnaire | PSWQ |  |  | {score} 16..80 unitless
oasis-anxiety | Overall Anxiety Severity and Impairment Scale | OASIS anxiety |  |  | {score} 0..20 unitless
anxiety-sensitivity-index | Anxiety Sensitivity Index | ASI-3; Anxiety Sensitivity Index-3 |  |  | {score} 0..72 unitless
scared | Screen for Child Anxiety Related Disorders |  |  |  | {score} 0..82 unitless
scared-c-questionnaire | SCARED-C questionnaire |  |  |
pediatric-anxiety-rating-scale | Pediatric Anxiety Rating Scale | PARS anxiety scale |  |
qids | Quick Inventory of Depressive Symptomatology | QIDS; QIDS-SR; QIDS-C; QIDS-SR16; 16-item Quick Inventory of Depressive Symptomatology; QIDS-SR-16; Quick Inventory of Depressive Symptomatology, self-rated; QIDS-16 |  |  | {score} 0..27 unitless
inventory-of-depressive-symptomatology | Inventory of Depressive Symptomatology |  |  |  | {score} 0..84 unitless
ids-sr30 | IDS-SR30 | IDS-C30; IDS-SR; IDS-C |  |
ces-d | CES-D | Center for Epidemiologic Studies Depression Scale; CESD; CES-D score; Center for Epidemiological Studies Depression Scale |  |  | {score} 0..60 unitless
cdrs-r | CDRS-R | Children's Depression Rating Scale-Revised; Children's Depression Rating Scale |  |  | {score} 17..113 unitless
cornell-depression-scale | Cornell Scale for Depression in Dementia | CSDD |  |  | {score} 0..38 unitless
kessler-10 | Kessler Psychological Distress Scale | K10; Kessler 10 |  |  | {score} 10..50 unitless
who-5 | WHO-5 Well-Being Index | WHO-5 wellbeing index |  |  | {score} 0..100 unitless
perceived-stress-scale | Perceived Stress Scale | ?PSS; PSS-10; PSS-14; Perceived Stress Scale-10 |  |
sf-36 | SF-36 | SF36 |  |  | {score} 0..100 unitless
short-form-36 | Short Form 36 |  |  |
36-item-short-form | 36-item Short Form |  |  |
sf-12 | SF-12 |  |  |  | {score} 0..100 unitless
short-form-12 | Short Form 12 |  |  |
12-item-short-form | 12-item Short Form |  |  |
eq-5d | EQ-5D | EQ-5D-5L; EQ-5D-3L |  |
euroqol-5d | EuroQol-5D | EuroQol |  |
eortc-qlq-c30 | EORTC QLQ-C30 | QLQ-C30; EORTC QLQ |  |  | {score} 0..100 unitless
fact-g | FACT-G | Functional Assessment of Cancer Therapy; Functional Assessment of Cancer Therapy-General |  |
facit-fatigue | FACIT-Fatigue | FACIT fatigue scale; FACIT-F; Functional Assessment of Chronic Illness Therapy-Fatigue |  |  | {score} 0..52 unitless
fatigue-severity-scale | Fatigue Severity Scale | FSS fatigue |  |
mfis | Modified Fatigue Impact Scale | MFIS |  |  | {score} 0..84 unitless
brief-fatigue-inventory | Brief Fatigue Inventory | BFI |  |  | {score} 0..10 unitless
chalder-fatigue-scale | Chalder Fatigue Scale | Chalder Fatigue Questionnaire |  |
bprs | Brief Psychiatric Rating Scale | BPRS |  |
sans | Scale for the Assessment of Negative Symptoms | SANS negative symptoms |  |
calgary-depression-scale | Calgary Depression Scale for Schizophrenia | CDSS; Calgary Depression Scale |  |  | {score} 0..27 unitless
mini-interview | Mini-International Neuropsychiatric Interview | M.I.N.I.; MINI-Plus; MINI 7.0 |  |
scid | Structured Clinical Interview for DSM | SCID-5; SCID-I; Structured Clinical Interview for DSM-5; Structured Clinical Interview for DSM-IV; SCID-II; SCID-IV |  |
aims | Abnormal Involuntary Movement Scale | AIMS score |  |
simpson-angus-scale | Simpson-Angus Scale |  |  |
adhd-rs | ADHD Rating Scale | ADHD-RS; ADHD-RS-IV; ADHD-RS-5; ADHD Rating Scale-IV; ADHD-RS-V |  |
asrs | Adult ADHD Self-Report Scale | ASRS; ASRS v1.1 |  |
aisrs | Adult ADHD Investigator Symptom Rating Scale | AISRS |  |
conners-scale | Conners Rating Scale | Conners 3; Conners |  |
cbcl | Child Behavior Checklist | CBCL |  |
ados | Autism Diagnostic Observation Schedule | ADOS; ADOS-2; Autism Diagnostic Observation Schedule-2 |  |
adi-r | Autism Diagnostic Interview | ADI-R; Autism Diagnostic Interview-Revised |  |
social-responsiveness-scale | Social Responsiveness Scale | SRS-2; Social Responsiveness Scale-2 |  |
vineland | Vineland Adaptive Behavior Scales | Vineland; VABS; Vineland-II; Vineland-3 |  |
aberrant-behavior-checklist | Aberrant Behavior Checklist | ABC irritability |  |
bayley-scales | Bayley Scales of Infant Development | Bayley; Bayley-III; Bayley Scales; Bayley Scales of Infant and Toddler Development; BSID; BSID-III |  |
ages-and-stages-questionnaire | Ages and Stages Questionnaire | ASQ-3; Ages & Stages Questionnaire |  |
wais | Wechsler Adult Intelligence Scale | WAIS; WAIS-IV; WASI; Wechsler Abbreviated Scale of Intelligence; WASI-II |  |
wisc | Wechsler Intelligence Scale for Children | WISC; WISC-V; WISC-IV |  |
ygtss | Yale Global Tic Severity Scale | YGTSS; YGTSS total tic score |  |
cy-bocs | Children's Yale-Brown Obsessive Compulsive Scale | CY-BOCS; CYBOCS |  |  | {score} 0..40 unitless
pc-ptsd | Primary Care PTSD Screen | PC-PTSD; PC-PTSD-5; Primary Care PTSD; Primary Care PTSD Screen for DSM-5; PC-PTSD screen |  |  | {score} 0..5 unitless
life-events-checklist | Life Events Checklist | LEC-5; Life Events Checklist for DSM-5 |  |
impact-of-event-scale | Impact of Event Scale | IES-R; Impact of Event Scale-Revised |  |
beck-hopelessness-scale | Beck Hopelessness Scale |  |  |  | {score} 0..20 unitless
beck-suicide-ideation-scale | Beck Scale for Suicide Ideation | Scale for Suicide Ideation; BSSI; Beck Scale for Suicidal Ideation |  |
sheehan-disability-scale | Sheehan Disability Scale |  |  |  | {score} 0..30 unitless
gaf | Global Assessment of Functioning | GAF; GAF score |  |  | {score} 0..100 unitless
children-s-global-assessment-scale | Children's Global Assessment Scale | C-GAS; CGAS |  |
whodas | WHODAS 2.0 | WHODAS; WHO Disability Assessment Schedule |  |
promis | PROMIS | PROMIS score; Patient-Reported Outcomes Measurement Information System |  |
assist-questionnaire | Alcohol, Smoking and Substance Involvement Screening Test | ASSIST score; WHO ASSIST |  |
cage-questionnaire | CAGE questionnaire | CAGE score |  |  | {score} 0..4 unitless
dudit | Drug Use Disorders Identification Test | DUDIT |  |  | {score} 0..44 unitless
ciwa-ar | CIWA-Ar | CIWA; Clinical Institute Withdrawal Assessment; Clinical Institute Withdrawal Assessment for Alcohol; CIWA score; Clinical Institute Withdrawal Assessment of Alcohol Scale; CIWA-A |  |  | {score} 0..67 unitless
cows | Clinical Opiate Withdrawal Scale | COWS score; Clinical Opioid Withdrawal Scale |  |  | {score} 0..48 unitless
sows | Subjective Opiate Withdrawal Scale |  |  |  | {score} 0..64 unitless
heaviness-of-smoking-index | Heaviness of Smoking Index | HSI smoking |  |  | {score} 0..6 unitless
timeline-followback | Timeline Followback | TLFB; timeline follow-back |  |
severity-of-dependence-scale | Severity of Dependence Scale |  |  |  | {score} 0..15 unitless
crafft | CRAFFT | CRAFFT score |  |  | {score} 0..6 unitless
internet-addiction-test | Young Internet Addiction Test | Internet Addiction Test; Y-IAT |  |  | {score} 0..100 unitless
eating-disorder-examination | Eating Disorder Examination | EDE-Q; Eating Disorder Examination Questionnaire |  |
eat-26 | Eating Attitudes Test | Eating Attitudes Test-26 |  |  | {score} 0..78 unitless
binge-eating-scale | Binge Eating Scale |  |  |  | {score} 0..46 unitless
scoff | SCOFF questionnaire | ?SCOFF |  |
irls-scale | International Restless Legs Scale | IRLS; IRLSS; International Restless Legs Syndrome Study Group rating scale; IRLS score; International Restless Legs Syndrome Rating Scale |  |  | {score} 0..40 unitless
stop-bang | STOP-BANG | STOP-Bang score; STOP-BANG questionnaire; STOPBANG |  |  | {score} 0..8 unitless
berlin-questionnaire | Berlin Questionnaire | Berlin sleep questionnaire |  |
functional-outcomes-of-sleep-questionnaire | Functional Outcomes of Sleep Questionnaire | FOSQ |  |
morningness-eveningness-questionnaire | Morningness-Eveningness Questionnaire |  |  |
meq-chronotype | MEQ chronotype |  |  |
brief-pain-inventory | Brief Pain Inventory | BPI pain; BPI-SF; Brief Pain Inventory-Short Form |  |  | {score} 0..10 unitless
mcgill-pain-questionnaire | McGill Pain Questionnaire | SF-MPQ; short-form McGill Pain Questionnaire |  |
dn4 | DN4 | DN4 questionnaire; DN4 score |  |  | {score} 0..10 unitless
douleur-neuropathique-4 | Douleur Neuropathique 4 |  |  |
paindetect | painDETECT | painDETECT questionnaire |  |  | {score} 0..38 unitless
lanss | LANSS | S-LANSS; Leeds Assessment of Neuropathic Symptoms and Signs |  |  | {score} 0..24 unitless
pain-catastrophizing-scale | Pain Catastrophizing Scale |  |  |  | {score} 0..52 unitless
tampa-scale | Tampa Scale for Kinesiophobia | TSK; Tampa Scale of Kinesiophobia; TSK-17 |  |
central-sensitization-inventory | Central Sensitization Inventory |  |  |  | {score} 0..100 unitless
fibromyalgia-impact-questionnaire | Fibromyalgia Impact Questionnaire | FIQR; FIQ-R; Revised Fibromyalgia Impact Questionnaire; Fibromyalgia Impact Questionnaire Revised; Fibromyalgia Impact Questionnaire-Revised |  |  | {score} 0..100 unitless
roland-morris | Roland-Morris Disability Questionnaire | RMDQ; Roland Morris |  |  | {score} 0..24 unitless
dash | DASH score | QuickDASH; Disabilities of the Arm, Shoulder and Hand; Quick DASH; DASH questionnaire |  |  | {score} 0..100 unitless
spadi | Shoulder Pain and Disability Index | SPADI |  |  | {score} 0..100 unitless
constant-score | Constant score | Constant-Murley; Constant-Murley score |  |  | {score} 0..100 unitless
ases-score | ASES score | American Shoulder and Elbow Surgeons score |  |  | {score} 0..100 unitless
patient-rated-wrist-evaluation | Patient-Rated Wrist Evaluation | PRWE |  |  | {score} 0..100 unitless
boston-carpal-tunnel | Boston Carpal Tunnel Questionnaire | BCTQ |  |
koos | KOOS | Knee injury and Osteoarthritis Outcome Score; KOOS pain; KOOS score |  |  | {score} 0..100 unitless
hoos | HOOS | Hip disability and Osteoarthritis Outcome Score |  |  | {score} 0..100 unitless
lysholm | Lysholm score | Lysholm; Lysholm knee score |  |  | {score} 0..100 unitless
ikdc | IKDC | International Knee Documentation Committee; IKDC score |  |  | {score} 0..100 unitless
tegner | Tegner activity scale | Tegner; Tegner score; Tegner activity score; Tegner activity level |  |  | {score} 0..10 unitless
harris-hip-score | Harris Hip Score | modified Harris Hip Score |  |  | {score} 0..100 unitless
oxford-knee-score | Oxford Knee Score | OKS |  |  | {score} 0..48 unitless
oxford-hip-score | Oxford Hip Score |  |  |  | {score} 0..48 unitless
foot-function-index | Foot Function Index |  |  |
aofas | AOFAS score | AOFAS; AOFAS ankle-hindfoot score |  |  | {score} 0..100 unitless
faam | Foot and Ankle Ability Measure | FAAM |  |  | {score} 0..100 unitless
cait | Cumberland Ankle Instability Tool | CAIT |  |  | {score} 0..30 unitless
visa-questionnaire | VISA questionnaire | VISA-A; VISA-P |  |
lequesne-index | Lequesne index | Lequesne; Lequesne algofunctional index |  |  | {score} 0..24 unitless
haq-di | HAQ-DI | Health Assessment Questionnaire; Health Assessment Questionnaire Disability Index; HAQ; HAQ disability index |  |  | {score} 0..3 unitless
katz-adl | Katz index | Katz ADL; Katz Index of Independence in Activities of Daily Living; Katz activities of daily living |  |  | {score} 0..6 unitless
lawton-iadl | Lawton IADL | Lawton Instrumental Activities of Daily Living; instrumental activities of daily living scale |  |  | {score} 0..8 unitless
functional-independence-measure | Functional Independence Measure |  |  |  | {score} 18..126 unitless
berg-balance-scale | Berg Balance Scale | Berg Balance; BBS balance |  |  | {score} 0..56 unitless
sppb | Short Physical Performance Battery | SPPB; SPPB score; short physical performance battery score |  |  | {score} 0..12 unitless
tinetti | Tinetti test | Tinetti; Tinetti balance |  |  | {score} 0..28 unitless
performance-oriented-mobility-assessment | Performance Oriented Mobility Assessment | POMA |  |
functional-ambulation-category | Functional Ambulation Category | functional ambulation classification; FAC ambulation |  |  | {score} 0..5 unitless
dynamic-gait-index | Dynamic Gait Index |  |  |  | {score} 0..24 unitless
falls-efficacy-scale | Falls Efficacy Scale | FES-I; Falls Efficacy Scale International |  |
activities-balance-confidence | Activities-specific Balance Confidence Scale | Activities-specific Balance Confidence |  |  | {score} 0..100 unitless
rivermead-mobility-index | Rivermead Mobility Index |  |  |  | {score} 0..15 unitless
action-research-arm-test | Action Research Arm Test | ARAT |  |  | {score} 0..57 unitless
wolf-motor-function-test | Wolf Motor Function Test | WMFT |  |
box-and-block-test | Box and Block Test |  |  |
gross-motor-function-classification | GMFCS level | GMFCS; Gross Motor Function Classification System |  |  | {score} 1..5 unitless
manual-ability-classification | MACS level | MACS classification |  |  | {score} 1..5 unitless
manual-ability-classification-system | Manual Ability Classification System |  |  |
muscle-power-grade | Medical Research Council muscle strength | MRC muscle strength; muscle strength grade; MRC muscle scale; manual muscle test; manual muscle testing; MRC sum score; Medical Research Council scale for muscle strength |  |
house-brackmann | House-Brackmann grade | House-Brackmann; House-Brackmann scale |  |  | {score} 1..6 unitless
qmg | Quantitative Myasthenia Gravis score | QMG; QMG score; Quantitative Myasthenia Gravis |  |  | {score} 0..39 unitless
mg-adl | MG-ADL | Myasthenia Gravis Activities of Daily Living; MG-ADL score; MG-ADL profile; MG-ADL total score |  |  | {score} 0..24 unitless
mgfa-class | MGFA class | MGFA; Myasthenia Gravis Foundation of America; MGFA clinical classification; Myasthenia Gravis Foundation of America clinical classification; Myasthenia Gravis Foundation of America class; MGFA classification |  |
sara-score | Scale for the Assessment and Rating of Ataxia | SARA score; SARA ataxia; SARA total score |  |  | {score} 0..40 unitless
mfars-score | Modified Friedreich Ataxia Rating Scale | mFARS; modified FARS; mFARS score |  |  | {score} 0..93 unitless
total-functional-capacity | Total Functional Capacity | UHDRS total functional capacity; TFC score; total functional capacity score |  |  | {score} 0..13 unitless
uhdrs | UHDRS | Unified Huntington's Disease Rating Scale |  |
pdq-39 | PDQ-39 | Parkinson's Disease Questionnaire; Parkinson's Disease Questionnaire-39 |  |
schwab-england | Schwab and England scale | Schwab and England; Schwab & England |  |  | {score} 0..100 unitless
symbol-digit-modalities-test | Symbol Digit Modalities Test | SDMT |  |
trail-making-test | Trail Making Test | TMT; Trail Making Test B; TMT-B; trail making |  |
digit-span | Digit span test | digit span |  |
verbal-learning-test | Verbal learning test | RAVLT; Rey Auditory Verbal Learning Test; CVLT; Hopkins Verbal Learning Test; California Verbal Learning Test; Auditory Verbal Learning Test |  |
rbans | RBANS | Repeatable Battery for the Assessment of Neuropsychological Status |  |
logical-memory | Logical memory test | Wechsler Memory Scale; Logical Memory II; WMS-R logical memory; Logical Memory; WMS logical memory |  |
delayed-paragraph-recall | Delayed paragraph recall |  |  |
ticsm | Telephone Interview for Cognitive Status | ?TICS; TICS-M; modified Telephone Interview for Cognitive Status |  |
mini-cog | Mini-Cog |  |  |  | {score} 0..5 unitless
clock-drawing-test | Clock drawing test | clock draw test |  |
short-portable-mental-status | Short Portable Mental Status Questionnaire | SPMSQ |  |  | {score} 0..10 unitless
pfeiffer-questionnaire | Pfeiffer questionnaire |  |  |
six-item-cognitive | Six-item screener | 6CIT; Six-Item Cognitive Impairment Test; Callahan six-item |  |
addenbrooke | Addenbrooke's Cognitive Examination | ACE-III; ACE-R; Addenbrooke's Cognitive Examination-III |  |  | {score} 0..100 unitless
slums | Saint Louis University Mental Status | St. Louis University Mental Status; ?SLUMS |  |  | {score} 0..30 unitless
global-deterioration-scale | Global Deterioration Scale |  |  |  | {score} 1..7 unitless
reisberg-scale | Reisberg scale |  |  |
fast-scale | Functional Assessment Staging | FAST stage |  |
functional-activities-questionnaire | Functional Activities Questionnaire |  |  |  | {score} 0..30 unitless
neuropsychiatric-inventory | Neuropsychiatric Inventory | NPI-Q; NPI-NH; Neuropsychiatric Inventory Questionnaire |  |  | {score} 0..144 unitless
cohen-mansfield | Cohen-Mansfield Agitation Inventory | CMAI |  |
hachinski | Hachinski Ischemic Score | Hachinski; modified Hachinski; Rosen-modified Hachinski; Modified Hachinski Ischemic Scale; modified Hachinski ischemia score; modified Hachinski ischemia scale; Hachinski ischemic scale; Hachinski ischemia scale; Hachinski ischemia score; Hachinski scale |  |  | {score} 0..18 unitless
fazekas-scale | Fazekas scale | Fazekas; Fazekas score; Fazekas grade |  |  | {score} 0..6 unitless
rancho-los-amigos | Rancho Los Amigos level | Rancho Los Amigos; Rancho Los Amigos Scale; Rancho Los Amigos cognitive scale; Rancho Los Amigos cognitive scale score |  |  | {score} 1..10 unitless
glasgow-outcome-scale | Glasgow Outcome Scale | GOS; GOSE; Glasgow Outcome Scale Extended; extended Glasgow Outcome Scale |  |
cerebral-performance-category | Cerebral Performance Category | ?CPC; cerebral performance category score; CPC score |  |  | {score} 1..5 unitless
coma-recovery-scale | Coma Recovery Scale | CRS-R; Coma Recovery Scale-Revised |  |  | {score} 0..23 unitless
hit-6 | HIT-6 | Headache Impact Test; Headache Impact Test-6 |  |  | {score} 36..78 unitless
midas | Migraine Disability Assessment | MIDAS score; ?MIDAS |  |
tinnitus-handicap-inventory | Tinnitus Handicap Inventory | THI |  |  | {score} 0..100 unitless
tinnitus-functional-index | Tinnitus Functional Index | TFI |  |  | {score} 0..100 unitless
dizziness-handicap-inventory | Dizziness Handicap Inventory | DHI |  |  | {score} 0..100 unitless
snot-22 | SNOT-22 | Sino-Nasal Outcome Test; SNOT-22 score; Sino-Nasal Outcome Test-22 |  |  | {score} 0..110 unitless
nose-scale | NOSE scale | Nasal Obstruction Symptom Evaluation; NOSE score |  |  | {score} 0..100 unitless
voice-handicap-index | Voice Handicap Index | VHI; VHI-10 |  |
eating-assessment-tool | Eating Assessment Tool | Eating Assessment Tool-10 |  |  | {score} 0..40 unitless
functional-oral-intake-scale | Functional Oral Intake Scale |  |  |  | {score} 1..7 unitless
rqlq | Rhinoconjunctivitis Quality of Life Questionnaire | RQLQ |  |
total-nasal-symptom-score | Total Nasal Symptom Score | TNSS; reflective total nasal symptom score; rTNSS; nasal symptom score |  |
ocular-surface-disease-index | Ocular Surface Disease Index | OSDI; OSDI score |  |  | {score} 0..100 unitless
speed-questionnaire | SPEED questionnaire | SPEED score; Standard Patient Evaluation of Eye Dryness |  |
vfq-25 | VFQ-25 | NEI VFQ-25; National Eye Institute Visual Function Questionnaire |  |  | {score} 0..100 unitless
convergence-insufficiency-symptom-survey | Convergence Insufficiency Symptom Survey | CISS |  |  | {score} 0..60 unitless
kccq | KCCQ | Kansas City Cardiomyopathy Questionnaire; KCCQ score |  |  | {score} 0..100 unitless
mlhfq | MLHFQ | Minnesota Living with Heart Failure Questionnaire; Minnesota Living With Heart Failure |  |  | {score} 0..105 unitless
seattle-angina-questionnaire | Seattle Angina Questionnaire |  |  |  | {score} 0..100 unitless
sgrq | St. George's Respiratory Questionnaire | SGRQ; Saint George's Respiratory Questionnaire |  |  | {score} 0..100 unitless
leicester-cough-questionnaire | Leicester Cough Questionnaire |  |  |
borg-scale | Borg scale | Borg dyspnea scale; Borg RPE; modified Borg scale; Borg rating of perceived exertion; Borg score |  |
chronic-respiratory-questionnaire | Chronic Respiratory Questionnaire |  |  |
ibs-sss | IBS-SSS | IBS Symptom Severity Score; IBS severity scoring system; IBS-SSS score; IBS severity score; irritable bowel syndrome severity scoring system; IBS symptom severity scale |  |  | {score} 0..500 unitless
gsrs | Gastrointestinal Symptom Rating Scale | GSRS |  |
gerdq | GERD-Q | GERDQ; GerdQ; GERD-HRQL; GerdQ score |  |
reflux-disease-questionnaire | Reflux disease questionnaire | Reflux Symptom Index |  |
gcsi | Gastroparesis Cardinal Symptom Index | GCSI; GCSI-DD |  |
eckardt-score | Eckardt score | Eckardt symptom score |  |  | {score} 0..12 unitless
bristol-stool-scale | Bristol Stool Form Scale | Bristol Stool Scale; BSFS; Bristol stool type; Bristol stool chart |  |  | {score} 1..7 unitless
wexner-score | Wexner score | Cleveland Clinic Incontinence Score; Wexner incontinence score; Cleveland Clinic Florida Fecal Incontinence Score; Cleveland Clinic Florida Incontinence Score |  |
vaizey-score | Vaizey score | St. Mark's incontinence score; St Mark's score |  |
lars-score | LARS score | low anterior resection syndrome score |  |  | {score} 0..42 unitless
oab-symptom-score | Overactive Bladder Symptom Score | OABSS; overactive bladder symptom score questionnaire |  |  | {score} 0..15 unitless
oab-v8 | OAB-V8 | OAB-q; Overactive Bladder Questionnaire |  |
iciq | ICIQ-UI SF | ICIQ-SF; International Consultation on Incontinence Questionnaire; ICIQ-UI; ICIQ |  |  | {score} 0..21 unitless
pelvic-floor-distress-inventory | Pelvic Floor Distress Inventory | PFDI; PFDI-20 |  |
pop-q-stage | POP-Q stage | POP-Q; Pelvic Organ Prolapse Quantification; pelvic organ prolapse quantification stage; POPQ; POP-Q staging |  |  | {score} 0..4 unitless
nih-cpsi | NIH-CPSI | NIH Chronic Prostatitis Symptom Index; Chronic Prostatitis Symptom Index; NIH-CPSI score; CPSI |  |  | {score} 0..43 unitless
icsi-index | Interstitial Cystitis Symptom Index | Interstitial Cystitis Problem Index |  |
o-leary-sant-score | O'Leary-Sant score | O'Leary-Sant |  |
female-sexual-function-index | Female Sexual Function Index | FSFI; FSFI score |  |  | {score} 2..36 unitless
female-sexual-distress-scale | Female Sexual Distress Scale | FSDS; FSDS-R; FSDS-DAO |  |
premature-ejaculation-diagnostic-tool | Premature Ejaculation Diagnostic Tool | PEDT |  |  | {score} 0..20 unitless
edits | EDITS | Erectile Dysfunction Inventory of Treatment Satisfaction |  |
quality-of-erection-questionnaire | Quality of Erection Questionnaire | QEQ |  |
aging-males-symptoms | Aging Males' Symptoms scale | AMS scale; aging males symptoms |  |  | {score} 17..85 unitless
adam-questionnaire | ADAM questionnaire | androgen deficiency in aging males questionnaire |  |
self-esteem-and-relationship | Self-Esteem and Relationship questionnaire | SEAR questionnaire |  |
menopause-rating-scale | Menopause Rating Scale |  |  |
kupperman-index | Kupperman index |  |  |
greene-climacteric-scale | Greene Climacteric Scale |  |  |
menqol | MENQOL |  |  |
pbac | Pictorial Blood Loss Assessment Chart | PBAC; PBLAC; PBAC score; pictorial blood assessment chart |  |
hirsutism-score | Ferriman-Gallwey score | Ferriman-Gallwey; modified Ferriman-Gallwey; mFG score; modified Ferriman-Gallwey score |  |  | {score} 0..36 unitless
itch-nrs | Peak pruritus NRS | itch NRS; pruritus NRS; worst itch NRS; itch numeric rating scale; WI-NRS; pruritus numeric rating scale; PP-NRS; worst itching intensity numerical rating scale; peak pruritus numerical rating scale; worst pruritus NRS; Worst Itch Numeric Rating Scale; Worst Itching Intensity NRS; Peak Pruritus Numeric Rating Scale; Pruritus Numerical Rating Scale |  |  | {score} 0..10 unitless
uas7 | UAS7 | Urticaria Activity Score; weekly urticaria activity score; UAS7 score; urticaria activity score 7 |  |  | {score} 0..42 unitless
hss7 | HSS7 | Hives Severity Score; HSS7 score; weekly hives severity score |  |  | {score} 0..21 unitless
urticaria-control-test | Urticaria Control Test |  |  |  | {score} 0..16 unitless
realm | Rapid Estimate of Adult Literacy in Medicine | REALM-SF; Rapid Estimate of Adult Literacy in Medicine-Short Form; ?REALM |  |
ipaq | IPAQ | International Physical Activity Questionnaire; IPAQ-SF; International Physical Activity Questionnaire Short Form |  |
gpaq | Global Physical Activity Questionnaire | GPAQ | |
par-q | PAR-Q | Physical Activity Readiness Questionnaire; PARQ |  |
edmonton-symptom-assessment | Edmonton Symptom Assessment System | ESAS; ESAS-r; Edmonton Symptom Assessment Scale; revised Edmonton Symptom Assessment System |  |  | {score} 0..10 unitless
distress-thermometer | Distress Thermometer | NCCN Distress Thermometer |  |  | {score} 0..10 unitless
fear-of-recurrence-inventory | Fear of Cancer Recurrence Inventory | FCRI |  |
zarit-burden | Zarit Burden Interview | Zarit; Zarit Caregiver Burden Interview; ZBI; Zarit burden scale |  |  | {score} 0..88 unitless
dental-anxiety-scale | Modified Dental Anxiety Scale | MDAS; Corah's Dental Anxiety Scale; dental anxiety scale |  |
frankl-scale | Frankl behavior rating | Frankl; Frankl scale; Frankl behavior rating scale; Frankl behavior scale |  |  | {score} 1..4 unitless
ohip-14 | OHIP-14 | Oral Health Impact Profile |  |  | {score} 0..56 unitless
m-chat | M-CHAT | Modified Checklist for Autism in Toddlers; M-CHAT-R |  |  | {score} 0..20 unitless
qor-15 | QoR-15 | Quality of Recovery-15; QoR-15 score; Quality of Recovery |  |
`,
};
