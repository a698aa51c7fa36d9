import type { LexiconTable } from '../lexicon-table.ts';

/** Row format: see `LexiconTable`. */
export const SCORES: LexiconTable = {
  kind: 'score',
  rows: `
ecog-performance-status | ECOG performance status | ECOG; ECOG scale of performance status; Eastern Cooperative Oncology Group; ECOG PS; ECOG status; Eastern Cooperative Oncology Group performance status; ECOG performance; performance status; WHO performance status; ECOG score; ECOG-PS; Zubrod; ECOG/WHO performance status; WHO PS; ECOG performance score; ECOG performance status score; Zubrod performance status; ECOG scale; WHO performance score; WHO/ECOG; ECOG performance scale; WHO/ECOG performance status; ECOG-ACRIN performance status |  | L:89247-1 L:89262-0 | {score} 0..5 unitless
karnofsky-performance-status | Karnofsky performance status | Karnofsky; KPS; Karnofsky score; Karnofsky index; Karnofsky performance score; Karnofsky scale; Karnofsky performance scale; Karnofsky performance |  | L:89243-0 | {score} 0..100 unitless
lansky-score | Lansky score | Lansky performance status; Lansky; Lansky play score |  |  | {score} 0..100 unitless
nyha-class | NYHA class | NYHA; New York Heart Association; NYHA functional class; New York Heart Association class; NYHA classification; New York Heart Association functional class; NYHA grade; functional capacity NYHA; New York Heart Association (NYHA) class; New York Heart Association classification; NYHA stage; NYHA heart failure; NYHA functional classification; New York Heart Association functional classification; New York Heart Association (NYHA) functional class; New York Heart Association (NYHA) |  | L:88020-3 | {score} 1..4 unitless
who-functional-class | WHO functional class | WHO FC; World Health Organization functional class |  |  | {score} 1..4 unitless
ccs-class | CCS class | Canadian Cardiovascular Society; CCS angina class; Canadian Cardiovascular Society class |  |  | {score} 0..4 unitless
asa-physical-status | ASA physical status | ASA; American Society of Anesthesiologists; ASA class; ASA score; ASA status; ASA grade; ASA classification; American Society of Anesthesiologists physical status; ASA PS; American Society of Anesthesiologists class; ASA physical status classification; American Society of Anesthesiologists (ASA) physical status; American Society of Anesthesiologists (ASA); ASA category; American Society of Anesthesiology; American Society of Anesthesiologists classification; ASA physical class; ASA status physical; physical status ASA; physical status class ASA; American Society of Anesthesiologists physical status classification system; physical status classification of the American Society of Anesthesiologists; physical status of the American Society of Anesthesiologists; physical status American Society of Anesthesiologists; American Society of Anesthesiologists physical status classification; American Society of Anesthesiologists (ASA) class; anesthesia classification; ASA physical status class |  |  | {score} 1..6 unitless
child-pugh-score | Child-Pugh score | Child-Pugh; Child Pugh; Child-Pugh class; Child-Turcotte-Pugh; CTP; Child class; Child-Pugh classification; Child-Pugh grade; Child-Pugh liver function; Child-Pugh score class; Child-Pugh-Turcotte |  |  | {score} 5..15 unitless
meld-score | MELD score | MELD; model for end-stage liver disease |  |  | {score} 6..40 unitless
mini-mental-state-examination | Mini-Mental State Examination | MMSE; mini mental state examination; mini-mental status examination; Folstein; Mini-Mental State Exam; mini mental state exam; Mini Mental Status Exam; Mini-Mental Status Exam; MMSE score; Mini Mental Status Examination; mini mental state; minimental state examination; mini-mental; Mini Mental Test |  | L:72106-8 | {score} 0..30 unitless
montreal-cognitive-assessment | Montreal Cognitive Assessment | MoCA; MOCA; Montreal Cognitive Assessment score |  | L:72172-0 | {score} 0..30 unitless
clinical-dementia-rating | Clinical Dementia Rating | CDR; CDR global score; clinical dementia rating scale; CDR score |  |  | {score} 0..3 unitless
adas-cog | ADAS-Cog | Alzheimer's Disease Assessment Scale cognitive |  |  | {score} 0..90 unitless
hamilton-depression-rating-scale | Hamilton Depression Rating Scale | HAM-D; HAMD; HDRS; Hamilton depression; HAM-D17; HDRS-17; Hamilton Rating Scale for Depression; HRSD; 17-item HAM-D; HAMD-17; Hamilton Depression Scale; HAM-D-17; HAMD17 |  |  | {score} 0..67 unitless
madrs | MADRS | Montgomery-Asberg Depression Rating Scale; Montgomery-Åsberg; Montgomery Asberg depression rating scale; Montgomery-Åsberg Depression Rating Scale |  |  | {score} 0..60 unitless
hamilton-anxiety-rating-scale | Hamilton Anxiety Rating Scale | HAM-A; HAMA; Hamilton anxiety |  |  | {score} 0..56 unitless
phq-9 | PHQ-9 | Patient Health Questionnaire-9; Patient Health Questionnaire; Patient Health Questionnaire 9; PHQ9; Patient Health Questionnaire 9 item total score; PHQ-9 total score; Patient Health Questionnaire 9 item (PHQ-9) total score |  | L:44261-6 | {score} 0..27 unitless
phq-2 | PHQ-2 | Patient Health Questionnaire-2; Patient Health Questionnaire 2 item total score; PHQ-2 total score; Patient Health Questionnaire 2 item (PHQ-2) total score |  | L:55758-7 | {score} 0..6 unitless
gad-7 | GAD-7 | generalized anxiety disorder 7; generalized anxiety disorder-7; generalized anxiety disorder 7 item total score; GAD-7 total score; generalized anxiety disorder 7 item (GAD-7) total score |  | L:70274-6 | {score} 0..21 unitless
beck-depression-inventory | Beck Depression Inventory | BDI; BDI-II; Beck depression |  | S:273306008 | {score} 0..63 unitless | FHIR 4.0.1
geriatric-depression-scale | Geriatric Depression Scale | GDS; GDS-15 |  | S:273481004 | {score} 0..30 unitless | FHIR 4.0.1
edinburgh-postnatal-depression-scale | Edinburgh Postnatal Depression Scale | EPDS |  | S:273441006 | {score} 0..30 unitless | FHIR 4.0.1
panss | PANSS | Positive and Negative Syndrome Scale |  |  | {score} 30..210 unitless
young-mania-rating-scale | Young Mania Rating Scale | YMRS |  |  | {score} 0..60 unitless
columbia-suicide-severity-rating-scale | Columbia Suicide Severity Rating Scale | C-SSRS; CSSRS; Columbia-Suicide Severity Rating Scale |  |  | {score} 0..25 unitless
clinical-global-impression | Clinical Global Impression | CGI-S; CGI; Clinical Global Impression of Severity; Clinical Global Impression-Severity |  |  | {score} 1..7 unitless
yale-brown-obsessive-compulsive-scale | Yale-Brown Obsessive Compulsive Scale | Y-BOCS; YBOCS |  |  | {score} 0..40 unitless
caps-5 | CAPS-5 | Clinician-Administered PTSD Scale; clinician administered PTSD scale |  |  | {score} 0..136 unitless
pcl-5 | PCL-5 | PTSD checklist; PTSD checklist for DSM-5 |  |  | {score} 0..80 unitless
insomnia-severity-index | Insomnia Severity Index | ISI; ISI score |  |  | {score} 0..28 unitless
pittsburgh-sleep-quality-index | Pittsburgh Sleep Quality Index | PSQI |  |  | {score} 0..21 unitless
epworth-sleepiness-scale | Epworth Sleepiness Scale | ESS; Epworth |  |  | {score} 0..24 unitless
international-index-of-erectile-function | International Index of Erectile Function | IIEF; International Index of Erectile Function questionnaire; IIEF score; International Index of Erectile Function (IIEF) |  |  | {score} 0..75 unitless
erection-hardness-score | Erection Hardness Score | EHS |  |  | {score} 0..4 unitless
sexual-encounter-profile | Sexual Encounter Profile | SEP2; SEP3; SEP question 3 |  |  | % 0..100
international-prostate-symptom-score | International Prostate Symptom Score | IPSS; I-PSS; AUA symptom score; AUASI; total IPSS; AUA-SI; IPSS score; AUA symptom index |  |  | {score} 0..35 unitless
nih-stroke-scale | NIH Stroke Scale | NIHSS; National Institutes of Health Stroke Scale; NIHSS score; National Institute of Health Stroke Scale; NIH Stroke Scale score; National Institute of Health Stroke Scale (NIHSS) |  | L:72089-6 | {score} 0..42 unitless
modified-rankin-scale | Modified Rankin Scale | mRS; modified Rankin score; Rankin scale; Rankin; mRS score; MRS; Modified Rankin |  |  | {score} 0..6 unitless
glasgow-coma-scale | Glasgow Coma Scale | GCS; Glasgow Coma Score; Glasgow; Glasgow Coma Scale score; GCS score; Glasgow score |  | L:9269-2 | {score} 3..15 unitless
barthel-index | Barthel Index | Barthel |  | S:273302005 | {score} 0..100 unitless | FHIR 4.0.1
fugl-meyer-assessment | Fugl-Meyer Assessment | Fugl-Meyer; FMA; FMA-UE |  |  | {score} 0..226 unitless
modified-ashworth-scale | Modified Ashworth Scale | MAS; Ashworth |  |  | {score} 0..4 unitless
expanded-disability-status-scale | Expanded Disability Status Scale | EDSS; EDSS score; Kurtzke |  |  | {score} 0..10 unitless
hoehn-and-yahr-stage | Hoehn and Yahr stage | Hoehn and Yahr; Hoehn & Yahr; H&Y; Hoehn-Yahr; modified Hoehn and Yahr; Hoehn & Yahr Classification of Disability; Hoehn and Yahr classification |  |  | {score} 0..5 unitless
updrs | UPDRS | MDS-UPDRS; Unified Parkinson's Disease Rating Scale |  |  | {score} 0..272 unitless
alsfrs-r | ALSFRS-R | ALS functional rating scale; ALSFRS |  |  | {score} 0..48 unitless
apache-ii-score | APACHE II score | APACHE II; APACHE; acute physiology and chronic health evaluation |  |  | {score} 0..71 unitless
sofa-score | SOFA score | SOFA; sequential organ failure assessment |  | L:96790-1 | {score} 0..24 unitless
cha2ds2-vasc-score | CHA2DS2-VASc score | CHA2DS2-VASc; CHADS-VASc; CHA2DS2-VASC |  |  | {score} 0..9 unitless
has-bled-score | HAS-BLED score | HAS-BLED |  |  | {score} 0..9 unitless
das28 | DAS28 | disease activity score 28; DAS28-CRP; DAS28-ESR; disease activity score |  |  | {score} 0..10 unitless
pasi | PASI | psoriasis area and severity index; PASI score |  |  | {score} 0..72 unitless
easi | EASI | eczema area and severity index; EASI score |  |  | {score} 0..72 unitless
iga | IGA | investigator's global assessment; investigator global assessment; IGA score; vIGA-AD; IGA scale |  |  | {score} 0..5 unitless
dlqi | DLQI | dermatology life quality index |  |  | {score} 0..30 unitless
scorad | SCORAD | scoring atopic dermatitis |  |  | {score} 0..103 unitless
basdai | BASDAI | Bath Ankylosing Spondylitis Disease Activity Index |  |  | {score} 0..10 unitless
sledai | SLEDAI | SLEDAI-2K; systemic lupus erythematosus disease activity index |  |  | {score} 0..105 unitless
mayo-score | Mayo score | Mayo clinic score; total Mayo score |  |  | {score} 0..12 unitless
cdai | CDAI | Crohn's disease activity index; Crohn disease activity index |  |  | {score} 0..600 unitless
pain-score | Pain score | VAS; visual analog scale; visual analogue scale; NRS; numeric rating scale; numerical rating scale; pain intensity; VAS pain; pain severity; VAS score; pain VAS; NPRS; numeric pain rating scale; pain on VAS; visual analog scale (VAS); average pain score; numerical pain rating scale; pain intensity score; visual analogue scale (VAS) |  | L:72514-3 L:38208-5 | {score} 0..100 unitless
peg-pain-scale | PEG pain scale | PEG; Pain intensity, Enjoyment of life, General activity (PEG) 3 item pain scale |  | L:91148-7 | {score} 0..10 unitless
womac | WOMAC | Western Ontario and McMaster Universities Osteoarthritis Index; WOMAC score |  |  | {score} 0..240 unitless
kellgren-lawrence-grade | Kellgren-Lawrence grade | Kellgren-Lawrence; Kellgren and Lawrence; KL grade; K-L grade; Kellgren Lawrence; Kellgren & Lawrence; Kellgren and Lawrence grade |  |  | {score} 0..4 unitless
oswestry-disability-index | Oswestry Disability Index | ODI; Oswestry |  | S:273675001 | {score} 0..100 unitless | FHIR 4.0.1
neck-disability-index | Neck Disability Index | NDI |  |  | {score} 0..100 unitless
asthma-control-questionnaire | Asthma Control Questionnaire | ACQ; ACQ-6; ACQ-7; ACQ-5 |  |  | {score} 0..6 unitless
asthma-control-test | Asthma Control Test | ACT; ACT score |  |  | {score} 5..25 unitless
copd-assessment-test | COPD Assessment Test | CAT; CAT score |  |  | {score} 0..40 unitless
mmrc-dyspnea-scale | mMRC dyspnea scale | mMRC; Medical Research Council dyspnea; modified Medical Research Council |  |  | {score} 0..4 unitless
gold-stage | GOLD stage | GOLD; GOLD grade; Global Initiative for Chronic Obstructive Lung Disease; GOLD criteria |  |  | {score} 0..4 unitless
audit-score | AUDIT score | AUDIT; alcohol use disorders identification test; alcohol use disorders inventory test; Alcohol Use Disorder Identification Test |  | L:75624-7 | {score} 0..40 unitless
audit-c | AUDIT-C | alcohol use disorders identification test consumption; AUDIT-C total score |  | L:75626-2 | {score} 0..12 unitless
dast-10 | DAST-10 | drug abuse screening test; DAST-10 total score |  | L:82667-7 | {score} 0..10 unitless
fagerstr-m-score | Fagerström score | Fagerstrom test; FTND; Fagerström test for nicotine dependence |  |  | {score} 0..10 unitless
apgar-score | Apgar score | Apgar; APGAR; 5-minute Apgar |  | L:9274-2 | {score} 0..10 unitless
bishop-score | Bishop score | Bishop |  |  | {score} 0..13 unitless
mallampati-score | Mallampati score | Mallampati; Mallampati class; Mallampati grade |  |  | {score} 1..4 unitless
fitzpatrick-skin-type | Fitzpatrick skin type | Fitzpatrick; Fitzpatrick phototype; =Fitzpatrick skin; skin phototype; Fitzpatrick skin phototype |  |  | {score} 1..6 unitless
ips-charlson-index | IPS Charlson index | Charlson comorbidity index; CCI; Charlson |  |  | {score} 0..37 unitless
clinical-frailty-scale | Clinical Frailty Scale | CFS score; Rockwood |  |  | {score} 1..9 unitless
wells-score | Wells score | Wells criteria; Wells' score |  |  | {score} -2..13 unitless
wagner-grade | Wagner grade | Wagner classification; Wagner |  |  | {score} 0..5 unitless
recist | RECIST | RECIST 1.1; measurable disease; measurable lesion; RECIST v1.1; RECIST version 1.1; evaluable disease; target lesion; measurable disease per RECIST 1.1; Response Evaluation Criteria in Solid Tumors |  |
bi-rads-category | BI-RADS category | BI-RADS; BIRADS |  |  | {score} 0..6 unitless
pi-rads-score | PI-RADS score | PI-RADS; PIRADS |  |  | {score} 1..5 unitless
figo-stage | FIGO stage | FIGO |  |
ann-arbor-stage | Ann Arbor stage | Ann Arbor |  |
rutherford-class | Rutherford class | Rutherford; Rutherford category; Rutherford classification |  |  | {score} 0..6 unitless
`,
};
