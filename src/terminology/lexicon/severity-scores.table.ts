import type { LexiconTable } from '../lexicon-table.ts';

/** Severity, risk, stage and activity of a disease. Row format: see `LexiconTable`. */
export const SEVERITY_SCORES: LexiconTable = {
  kind: 'score',
  rows: `
aspects | Alberta Stroke Program Early CT Score | ASPECT score; Alberta Stroke Programme Early CT Score; DWI-ASPECTS; Alberta Stroke Program Early Computed Tomography Score; ASPECTS score; ?ASPECTS |  |  | {score} 0..10 unitless
tici-score | TICI score | TICI; TICI grade; modified TICI; Thrombolysis in Cerebral Infarction |  |
mtici-score | MTICI score | mTICI |  |
etici | ETICI |  |  |
timi-score | TIMI score | TIMI risk score; TIMI flow grade; TIMI flow; TIMI grade |  |
grace-score | GRACE score | GRACE risk score; Global Registry of Acute Coronary Events score |  |
killip-class | Killip class | Killip; Killip classification; Killip-Kimball class |  |  | {score} 1..4 unitless
syntax-score | SYNTAX score | SYNTAX score I; anatomic SYNTAX score |  |
euroscore | EuroSCORE | EuroSCORE II; logistic EuroSCORE |  |
sts-score | STS score | STS-PROM; STS risk score; STS predicted risk of mortality; Society of Thoracic Surgeons score; Society of Thoracic Surgeons risk score |  |
intermacs-profile | INTERMACS profile | INTERMACS; INTERMACS class |  |  | {score} 1..7 unitless
rcri | Revised Cardiac Risk Index | RCRI; Lee index; Lee Revised Cardiac Risk Index |  |
heart-score | HEART score |  |  |  | {score} 0..10 unitless
ehra-class | EHRA class | EHRA score; EHRA symptom class |  |
framingham-risk | Framingham risk score | Framingham score; Framingham risk; 10-year Framingham risk; Framingham cardiovascular risk |  |
ascvd-risk | 10-year ASCVD risk | ASCVD risk score; 10-year cardiovascular risk; atherosclerotic cardiovascular disease risk; ASCVD risk; 10-year ASCVD risk score; 10-year CVD risk; 10-year risk of cardiovascular disease; 10-year atherosclerotic cardiovascular disease risk |  |
score2 | SCORE2 |  |  |
frax | FRAX score | FRAX |  |
fracture-risk-assessment-tool | Fracture risk assessment tool |  |  |
findrisc | FINDRISC | Finnish Diabetes Risk Score; FINDRISC score; diabetes risk score |  |
curb-65 | CURB-65 | CURB-65 score; CURB65 |  |  | {score} 0..5 unitless
pneumonia-severity-index | Pneumonia Severity Index | PSI score; PSI class; pneumonia severity index class; PORT score |  |
pesi | Pulmonary Embolism Severity Index | PESI; sPESI; simplified Pulmonary Embolism Severity Index; PESI score; Simplified PESI |  |
caprini-score | Caprini score | Caprini; Caprini risk score |  |
padua-score | Padua score | Padua Prediction Score |  |
khorana-score | Khorana score | Khorana; Khorana risk score |  |  | {score} 0..6 unitless
villalta-score | Villalta score | Villalta scale; Villalta |  |  | {score} 0..33 unitless
ceap-class | CEAP class | CEAP; CEAP classification; clinical CEAP class |  |
fontaine-stage | Fontaine stage | Fontaine; Fontaine classification; Fontaine classification system |  |
wifi-stage | WIfI stage | WIfI classification; ?WIfI |  |
injury-severity-score | Injury Severity Score | ISS injury; injury severity scale; ?ISS |  |  | {score} 0..75 unitless
abbreviated-injury-scale | Abbreviated Injury Scale | AIS head; head AIS; AIS score; AIS grade |  |  | {score} 1..6 unitless
asia-impairment-scale | ASIA Impairment Scale | American Spinal Injury Association Impairment Scale; ASIA scale; ASIA grade; ISNCSCI; ASIA classification; American Spinal Injury Association; AISA grade; ASIA impairment grade; ISNCSCI impairment scale |  |
news-score | National Early Warning Score | NEWS2; NEWS score; NEWS2 score; national early warning score 2 |  |
saps-ii | SAPS II | Simplified Acute Physiology Score; SAPS II score |  |
who-ordinal-scale | WHO ordinal scale | WHO clinical progression scale; ordinal scale for clinical improvement; WHO ordinal scale for clinical improvement; 8-point ordinal scale; 7-point ordinal scale |  |
pelod | PELOD | PELOD-2; Pediatric Logistic Organ Dysfunction |  |
prism-iii | PRISM III |  |  |
psofa | PSOFA |  |  |
murray-score | Murray lung injury score | lung injury score; Murray score |  |  | {score} 0..4 unitless
rass | Richmond Agitation-Sedation Scale | RASS; RASS score; Richmond agitation and sedation scale |  |  | {score} -5..4 unitless
sedation-agitation-scale | Sedation-Agitation Scale | Riker sedation-agitation scale |  |
cam-icu | Confusion Assessment Method | CAM-ICU; confusion assessment method for the ICU; 3D-CAM; Confusion Assessment Method for the Intensive Care Unit |  |
4at | 4AT |  |  |
aldrete-score | Aldrete score | modified Aldrete score; Aldrete |  |  | {score} 0..10 unitless
apfel-score | Apfel score | simplified Apfel score; Apfel risk score |  |  | {score} 0..4 unitless
ponv-risk-score | PONV risk score |  |  |
cormack-lehane-grade | Cormack-Lehane grade | Cormack-Lehane; Cormack and Lehane; Cormack-Lehane classification |  |  | {score} 1..4 unitless
bispectral-index-value | BIS value | BIS score |  |  | {score} 0..100 unitless
braden-scale | Braden scale | Braden; Braden score |  |  | {score} 6..23 unitless
mna | Mini Nutritional Assessment | MNA-SF; Mini Nutritional Assessment Short Form; MNA-SF score |  |
nrs-2002 | NRS-2002 | Nutritional Risk Screening 2002; nutritional risk screening; NRS2002 |  |  | {score} 0..7 unitless
must-score | Malnutrition Universal Screening Tool |  |  |  | {score} 0..6 unitless
subjective-global-assessment | Subjective Global Assessment | SGA nutrition |  |
canadian-nutrition-screening-tool | Canadian Nutrition Screening Tool | CNST |  |
sarc-f | SARC-F | SARC-F score |  |  | {score} 0..10 unitless
frail-scale | FRAIL scale | FRAIL questionnaire; FRAIL score |  |
g8-score | G8 score | G8 questionnaire; G8 screening; G8 geriatric screening tool; G8 screening tool |  |  | {score} 0..17 unitless
cirs-g | Cumulative Illness Rating Scale | CIRS; CIRS-G; CIRS score; cumulative illness rating scale for geriatrics |  |
palliative-performance-scale | Palliative Performance Scale | PPS palliative; PPS score |  |  | {score} 0..100 unitless
hct-ci | HCT-CI | Hematopoietic Cell Transplantation Comorbidity Index; HCT-specific comorbidity index; hematopoietic cell transplant comorbidity index; HCT comorbidity index |  |
r-iss-stage | Multiple myeloma ISS stage | International Staging System; R-ISS; R-ISS stage; Revised International Staging System; ISS stage |  |  | {score} 1..3 unitless
ipss-r | IPSS-R | International Prognostic Scoring System; IPSS-R score |  |
revised-international-prognostic-scoring-system | Revised International Prognostic Scoring System |  |  |
ipi-score | International Prognostic Index | IPI score; aaIPI; R-IPI; age-adjusted IPI; NCCN-IPI; age-adjusted International Prognostic Index |  |
follicular-lymphoma-international-prognostic-index | Follicular Lymphoma International Prognostic Index | FLIPI |  |
binet-stage | Binet stage | Binet; Binet staging |  |
rai-stage | Rai stage | modified Rai stage; Rai staging; Rai |  |
eln-risk | ELN risk | European LeukemiaNet risk; ELN 2017; ELN risk category; European LeukemiaNet; ELN 2022 |  |
sokal-score | Sokal score | Sokal risk score; Sokal risk |  |
dipss | DIPSS | Dynamic International Prognostic Scoring System; DIPSS-plus |  |
imdc-risk | IMDC risk | IMDC; International Metastatic RCC Database Consortium; IMDC risk group |  |
memorial-sloan-kettering-cancer-center-risk | Memorial Sloan Kettering Cancer Center risk | MSKCC risk; MSKCC prognostic score |  |
heng-criteria | Heng criteria |  |  |
damico-risk | D'Amico risk | D'Amico risk group; D'Amico classification; D'Amico criteria; D'Amico risk classification |  |
isup-grade | ISUP grade group | ISUP grade; International Society of Urological Pathology grade |  |  | {score} 1..5 unitless
gleason-grade-group | Gleason grade group |  |  |
clark-level | Clark level |  |  |
nottingham-grade | Nottingham grade | Nottingham histologic grade; Nottingham score |  |
scarff-bloom-richardson | Scarff-Bloom-Richardson | Bloom-Richardson grade |  |
elston-ellis-grade | Elston-Ellis grade |  |  |
oncotype-dx | Oncotype DX recurrence score | Oncotype DX; Oncotype recurrence score; 21-gene recurrence score; recurrence score; Oncotype; Oncotype DX score; OncotypeDX |  |  | {score} 0..100 unitless
mammaprint | MammaPrint | MammaPrint high risk; 70-gene signature |  |
bclc-stage | BCLC stage | BCLC; Barcelona Clinic Liver Cancer; Barcelona Clinic Liver Cancer stage; BCLC staging; Barcelona stage |  |
milan-criteria | Milan criteria | within Milan criteria |  |
albi-grade | ALBI grade | ALBI; albumin-bilirubin grade; ALBI score |  |
inss-stage | INSS stage | INRG stage; International Neuroblastoma Staging System; INSS |  |
masaoka-stage | Masaoka stage | Masaoka-Koga stage; Masaoka; Masaoka-Koga; Masaoka-Koga staging; Masaoka-Koga classification |  |
fib-4 | FIB-4 index | FIB-4; FIB4; FIB-4 score; fibrosis-4; Fibrosis-4 index |  |
apri | APRI | AST to platelet ratio index; aspartate aminotransferase to platelet ratio index |  |
nafld-activity-score | NAFLD activity score | NAS score |  |
metavir-stage | METAVIR stage | METAVIR; Metavir; fibrosis stage; METAVIR score; Ishak score; Ishak stage; liver fibrosis stage; Metavir fibrosis stage; Ishak fibrosis score |  |
west-haven-grade | West Haven grade | West Haven criteria; West Haven; West Haven score |  |  | {score} 0..4 unitless
conn-score | Conn score |  |  |
maddrey-score | Maddrey discriminant function | Maddrey; mDF; discriminant function; Maddrey score |  |
lille-score | Lille score | Lille model score; Lille model |  |  | {score} 0..1 unitless
ranson-score | Ranson score | Ranson criteria; Ranson |  |
bisap-score | BISAP score | BISAP |  |
forrest-class | Forrest class | Forrest classification; Forrest grade |  |
glasgow-blatchford-score | Glasgow-Blatchford score | Blatchford score |  |
rockall-score | Rockall score |  |  |
la-grade | Los Angeles grade | LA grade; Los Angeles classification; LA classification; LA grade esophagitis; Los Angeles Classification grade |  |
boston-bowel-prep | Boston Bowel Preparation Scale | BBPS |  |  | {score} 0..9 unitless
mayo-endoscopic-subscore | Mayo endoscopic subscore | Mayo endoscopic score; MES endoscopic; endoscopic subscore; Mayo endoscopy subscore; Mayo endoscopic sub-score; endoscopy subscore |  |  | {score} 0..3 unitless
partial-mayo-score | Partial Mayo score | partial Mayo |  |  | {score} 0..9 unitless
ses-cd | SES-CD | Simple Endoscopic Score for Crohn's Disease; simple endoscopic score; SES-CD score |  |  | {score} 0..60 unitless
harvey-bradshaw | Harvey-Bradshaw Index | HBI; HBI score |  |
ulcerative-colitis-index | Ulcerative Colitis Disease Activity Index | UCDAI |  |
pucai | PUCAI | Pediatric Ulcerative Colitis Activity Index |  |  | {score} 0..85 unitless
pcdai | PCDAI | Pediatric Crohn's Disease Activity Index |  |  | {score} 0..100 unitless
wpcdai | WPCDAI |  |  |
truelove-witts | Truelove and Witts criteria | Truelove and Witts; Truelove-Witts criteria |  |
rome-criteria | Rome criteria | Rome IV criteria; Rome III criteria; Rome IV; Rome III; Rome II criteria |  |
sdai | Simplified Disease Activity Index | SDAI |  |  | {score} 0..86 unitless
asdas | ASDAS | Ankylosing Spondylitis Disease Activity Score; ASDAS-CRP |  |
basfi | BASFI | Bath Ankylosing Spondylitis Functional Index |  |  | {score} 0..10 unitless
bilag | BILAG | British Isles Lupus Assessment Group; BILAG-2004; BILAG score |  |
clasi | CLASI | CLASI-A; Cutaneous Lupus Erythematosus Disease Area and Severity Index; CLASI activity score; CLASI score |  |
essdai | ESSDAI | EULAR Sjögren's Syndrome Disease Activity Index |  |
bvas | Birmingham Vasculitis Activity Score | BVAS; BVAS/WG |  |
modified-rodnan-skin-score | Modified Rodnan skin score | mRSS; modified Rodnan skin thickness score; Rodnan skin score; MRSS |  |  | {score} 0..51 unitless
caspar-criteria | CASPAR criteria | CASPAR; Classification Criteria for Psoriatic Arthritis |  |
acr-eular-criteria | ACR/EULAR criteria | ACR criteria; 2010 ACR/EULAR criteria; ACR/EULAR classification criteria; American College of Rheumatology criteria; 2010 ACR/EULAR classification criteria; American College of Rheumatology classification criteria; ACR classification criteria; EULAR/ACR classification criteria |  |
asas-criteria | ASAS criteria | ASAS classification criteria; Assessment of SpondyloArthritis international Society criteria |  |
modified-new-york-criteria | Modified New York criteria |  |  |
mcdonald-criteria | McDonald criteria | 2017 McDonald criteria; 2010 McDonald criteria; revised McDonald criteria; McDonald 2017 criteria |  |
rotterdam-criteria | Rotterdam criteria | 2003 Rotterdam criteria; Rotterdam diagnostic criteria |  |
niaaa-criteria | NIA-AA criteria | NINCDS-ADRDA criteria; NINCDS-ADRDA; NIA-AA; National Institute on Aging-Alzheimer's Association criteria |  |
mckhann-criteria | McKhann criteria |  |  |
uk-brain-bank-criteria | UK Brain Bank criteria | UK Parkinson's Disease Society Brain Bank criteria; Queen Square Brain Bank criteria; UK PDS Brain Bank criteria; UK Parkinson's Disease Society Brain Bank |  |
mds-clinical-diagnostic-criteria | MDS clinical diagnostic criteria | MDS criteria |  |
ichd-criteria | ICHD criteria | ICHD-3; ICHD-3 criteria; International Classification of Headache Disorders; ICHD-II criteria; ICHD-3 beta; ?ICHD; IHS criteria; International Headache Society criteria; International Classification Headache Disorders; ICHD-II; =ICHD |  |
budapest-criteria | Budapest criteria |  |  |
berlin-definition | Berlin definition | Berlin criteria for ARDS; Berlin criteria |  |
kdigo-stage | KDIGO stage | KDIGO criteria; KDIGO; KDIGO classification |  |
akin-criteria | AKIN criteria | AKIN stage |  |
rifle-criteria | RIFLE criteria |  |  |
garden-classification | Garden classification | Garden type |  |
gustilo-grade | Gustilo grade | Gustilo; Gustilo-Anderson; Gustilo type; Gustilo-Anderson type; Gustilo-Anderson classification |  |
outerbridge-grade | Outerbridge grade | Outerbridge; Outerbridge classification |  |
icrs-classification | ICRS classification | ICRS grade |  |
goutallier-grade | Goutallier grade | Goutallier; Goutallier stage; Goutallier classification |  |
fatty-infiltration-grade | Fatty infiltration grade |  |  |
risser-stage | Risser stage | Risser; Risser sign; Risser grade; Risser score |  |  | {score} 0..5 unitless
pfirrmann-grade | Pfirrmann grade | Pfirrmann; Pfirrmann classification |  |
texas-wound-grade | University of Texas grade | University of Texas wound classification; University of Texas classification; Texas classification |  |
pressure-injury-stage | Pressure injury stage | pressure ulcer stage |  |
npuap-stage | NPUAP stage |  |  |
npiap-stage | NPIAP stage |  |  |
tanner-stage | Tanner stage | Tanner; Tanner staging |  |  | {score} 1..5 unitless
sexual-maturity-rating | Sexual maturity rating |  |  |
norwood-hamilton | Norwood-Hamilton stage | Hamilton-Norwood; Norwood-Hamilton scale; Norwood Hamilton; Hamilton-Norwood scale |  |
ludwig-scale | Ludwig scale |  |  |
salt-score | Severity of Alopecia Tool | SALT score |  |  | {score} 0..100 unitless
ihs4 | IHS4 | International Hidradenitis Suppurativa Severity Score System |  |
hurley-stage | Hurley stage | Hurley; Hurley staging |  |  | {score} 1..3 unitless
glogau-scale | Glogau scale | Glogau; Glogau photoaging; Glogau classification; Glogau photodamage scale |  |  | {score} 1..4 unitless
physician-global-assessment | Physician's Global Assessment | sPGA; static Physician's Global Assessment; PGA score; sPGA score |  |
patient-global-assessment | Patient Global Assessment | PtGA; patient's global assessment of disease activity |  |
patient-oriented-eczema-measure | Patient-Oriented Eczema Measure |  |  |  | {score} 0..28 unitless
gags | Global Acne Grading System | ?GAGS; global acne grading score |  |
vasi | Vitiligo Area Scoring Index |  |  |
facial-vasi | Facial VASI | F-VASI; T-VASI |  |
etdrs-letters | ETDRS letters | ETDRS letter score; ETDRS BCVA letter score |  |  | {score} 0..100 unitless
drss | Diabetic Retinopathy Severity Scale | DRSS; ETDRS-DRSS |  |
clinical-activity-score | Clinical Activity Score | CAS thyroid eye disease; clinical activity score of thyroid eye disease |  |  | {score} 0..10 unitless
corneal-staining-grade | Oxford grading | Oxford scheme grade; NEI grading scale |  |
corneal-fluorescein-staining-score | Corneal fluorescein staining score | corneal fluorescein staining; corneal staining score |  |
locs-iii | LOCS III | Lens Opacities Classification System; LOCS III grade; Lens Opacities Classification System III |  |
shaffer-grade | Shaffer grade | Shaffer; Shaffer grading; Shaffer classification |  |
icdas | ICDAS | ICDAS score; ICDAS II; International Caries Detection and Assessment System; ICDAS code; ICDAS criteria |  |  | {score} 0..6 unitless
dmft | DMFT index | DMFT; dmft; decayed, missing and filled teeth; DMF-T |  |
oral-hygiene-index | Oral Hygiene Index | OHI-S; simplified oral hygiene index; Oral Hygiene Index Simplified |  |
miller-class | Miller class | Miller classification; Miller recession class; Cairo RT1; recession type 1; RT1 recession |  |
angle-class | Angle class | Angle classification |  |
class-ii-division-1-malocclusion | Class II division 1 malocclusion |  |  |
skeletal-class | Skeletal class |  |  |
periodontal-stage | Periodontitis stage | stage of periodontitis |  |
lund-mackay-score | Lund-Mackay score | Lund-Mackay; Lund-Kennedy score; Lund-Kennedy |  |  | {score} 0..24 unitless
nasal-polyp-score | Nasal polyp score | NPS nasal; endoscopic nasal polyp score; bilateral nasal polyp score |  |  | {score} 0..8 unitless
brodsky-grade | Brodsky grade | Brodsky; Brodsky scale |  |
tonsillar-size | Tonsillar size | tonsil size; tonsil grade |  |
friedman-stage | Friedman stage |  |  |
bode-index | BODE index | BODE score |  |  | {score} 0..10 unitless
gina-step | GINA step | GINA; GINA step 4; GINA treatment step |  |
lung-rads | Lung-RADS | Lung-RADS category |  |
ti-rads | TI-RADS category | TI-RADS; TIRADS; ACR TI-RADS; EU-TIRADS |  |
bethesda-category | Bethesda category | Bethesda system |  |
o-rads | O-RADS | O-RADS category |  |
iota-simple-rules | IOTA simple rules |  |  |
li-rads | LI-RADS category | LI-RADS; LIRADS |  |
lr-5 | LR-5 |  |  |
mascc-score | MASCC score | MASCC risk index; Multinational Association for Supportive Care in Cancer score |  |  | {score} 0..26 unitless
ctcae-grade | CTCAE grade | CTCAE; NCI CTCAE; Common Terminology Criteria for Adverse Events; CTCAE v5.0; Common Toxicity Criteria; NCI-CTC; CTCAE version 5.0; CTCAE v4.0; CTCAE version 4.0; CTCAE v4.03; NCI CTCAE v5.0; CTC AE; CTC-AE; NCI CTC; CTCAE 4.0; CTCAE 5.0 |  |  | {score} 1..5 unitless
clavien-dindo | Clavien-Dindo grade | Clavien-Dindo; Clavien-Dindo classification |  |  | {score} 1..5 unitless
lugano-criteria | Lugano criteria | Lugano classification; Lugano 2014; Lugano response criteria; Lugano 2014 criteria |  |
cheson-criteria | Cheson criteria |  |  |
imwg-criteria | IMWG criteria | IMWG; International Myeloma Working Group criteria; International Myeloma Working Group; IMWG response criteria; IMWG diagnostic criteria |  |
rano-criteria | RANO criteria | RANO; Response Assessment in Neuro-Oncology; Response Assessment in Neuro-Oncology criteria |  |
irano | IRANO |  |  |
irecist | iRECIST |  |  |
mrecist-criteria | MRECIST criteria | mRECIST |  |
modified-recist | Modified RECIST | immune RECIST |  |
irrecist | IrRECIST |  |  |
pcwg3 | PCWG3 criteria | PCWG3; Prostate Cancer Working Group 3; PCWG2; PCWG3-modified RECIST; PCWG2 criteria; Prostate Cancer Working Group 2 |  |
krenning-score | Krenning score | Krenning |  |  | {score} 0..4 unitless
deauville-score | Deauville score | Deauville; Deauville criteria; 5-point scale Deauville |  |  | {score} 1..5 unitless
graded-prognostic-assessment | Diagnosis-specific Graded Prognostic Assessment | graded prognostic assessment; DS-GPA |  |
sins | Spinal Instability Neoplastic Score | SINS score |  |  | {score} 0..18 unitless
hunt-hess-grade | Hunt and Hess grade | Hunt-Hess; Hunt and Hess; Hunt-Hess grade; Hunt and Hess scale |  |  | {score} 0..5 unitless
wfns-grade | WFNS grade | WFNS; World Federation of Neurosurgical Societies grade; WFNS scale |  |  | {score} 1..5 unitless
modified-fisher-grade | Fisher grade | modified Fisher grade; modified Fisher scale; Fisher scale; Fisher score |  |
ich-score | ICH score | intracerebral hemorrhage score |  |  | {score} 0..6 unitless
graeb-score | Graeb score |  |  |
marshall-score | Marshall CT classification | Marshall score; Marshall classification |  |
rotterdam-ct-score | Rotterdam CT score |  |  |
spetzler-martin | Spetzler-Martin grade | Spetzler-Martin |  |
abcd2-score | ABCD2 score | ABCD2 |  |  | {score} 0..7 unitless
sarnat-stage | Sarnat stage | Sarnat; modified Sarnat; Sarnat staging; Sarnat score; Sarnat criteria; modified Sarnat score |  |
finnegan-score | Finnegan score | Finnegan; modified Finnegan score; neonatal abstinence score; Finnegan Neonatal Abstinence Scoring System |  |
silverman-score | Silverman-Andersen score | Silverman score; Silverman Anderson score |  |  | {score} 0..10 unitless
downes-score | Downes score |  |  |
bells-stage | Bell stage | modified Bell's stage; Bell's staging criteria; Bell's criteria |  |
papile-grade | Papile grade | Papile classification |  |
intraventricular-hemorrhage-grade | Intraventricular hemorrhage grade | IVH grade |  |
flacc | FLACC | FLACC scale; FLACC score; Face, Legs, Activity, Cry, Consolability scale |  |  | {score} 0..10 unitless
faces-pain-scale | Faces Pain Scale | Wong-Baker; Wong-Baker FACES; Faces Pain Scale-Revised; Wong-Baker FACES pain rating scale |  |  | {score} 0..10 unitless
behavioral-pain-scale | Behavioral Pain Scale |   |  |
westley-score | Westley croup score | Westley score |  |  | {score} 0..17 unitless
pram-score | Pediatric Respiratory Assessment Measure | PRAM score; pediatric asthma severity score; clinical asthma score |  |  | {score} 0..12 unitless
pulmonary-score | Pulmonary score |  |  |
bronchiolitis-score | Bronchiolitis severity score | Wang score; Wang bronchiolitis severity score |  |
respiratory-distress-assessment-instrument | Respiratory Distress Assessment Instrument |  |  |
modified-tal-score | Modified Tal score |  |  |
centor-score | Centor score | Centor criteria; modified Centor score |  |
mcisaac-score | McIsaac score |  |  |
alvarado-score | Alvarado score | Alvarado |  |  | {score} 0..10 unitless
appendicitis-inflammatory-response-score | Appendicitis Inflammatory Response score | pediatric appendicitis score |  |
duke-criteria | Duke criteria | modified Duke criteria |  |
jones-criteria | Jones criteria |  |  |
amsel-criteria | Amsel criteria |  |  |
nugent-score | Nugent score | Nugent |  |
sirs-criteria | SIRS criteria | systemic inflammatory response syndrome criteria |  |
sepsis-3-criteria | Sepsis-3 criteria | Sepsis-3; Sepsis-3 definition |  |
tokyo-guidelines | Tokyo Guidelines grade | Tokyo guidelines; Tokyo Guidelines 2018; Tokyo Guidelines 2013 |  |
tg18 | TG18 | TG13 |  |
hinchey-stage | Hinchey stage | Hinchey; modified Hinchey; Hinchey classification; Hinchey grade |  |
atlanta-classification | Atlanta classification | revised Atlanta classification; revised Atlanta criteria; Atlanta criteria; revised Atlanta |  |
balthazar-score | Balthazar score |  |  |
ct-severity-index | CT severity index |  |  |
mehran-score | Mehran score | Mehran risk score |  |
bosniak-category | Bosniak category | Bosniak; Bosniak classification |  |
renal-score | R.E.N.A.L. nephrometry score | RENAL nephrometry score; nephrometry score; RENAL score |  |
guys-stone-score | Guy's stone score |  |  |
s-t-o-n-e-score | S.T.O.N.E. score |  |  |
reflux-grade | Vesicoureteral reflux grade | VUR grade |  |
banff-grade | Banff grade | Banff; Banff criteria; Banff classification; Banff category; Banff score |  |
kdri | Kidney Donor Profile Index | KDPI; kidney donor risk index; KDRI |  |
oxford-mest | Oxford MEST score | MEST score; MEST-C |  |
isn-rps-class | ISN/RPS class | ISN/RPS; ISN/RPS classification; ISN/RPS 2003 classification |  |
who-class-lupus-nephritis | WHO class lupus nephritis |  |  |
`,
};
