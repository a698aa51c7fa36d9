import { createLexicon } from '../../../src/terminology/lexicon.ts';

/** A vocabulary of its own, so that the cases say what the grammar does and not what the shipped lexicon holds. */
export const SMALL_LEXICON = createLexicon([
  {
    kind: 'condition',
    rows: `
disease | Disease | illness; disorder; condition
asthma | Asthma | | disease
infection | Infection | infections | disease
copd | Chronic obstructive pulmonary disease | COPD | disease
diabetes-mellitus | Diabetes mellitus | diabetes; diabetic | disease
type-1-diabetes | Type 1 diabetes | diabetes mellitus type 1 | diabetes-mellitus
type-2-diabetes | Type 2 diabetes | diabetes mellitus type 2 | diabetes-mellitus
hypertension | Hypertension | high blood pressure | disease
stroke | Stroke | cerebrovascular accident | disease
myocardial-infarction | Myocardial infarction | heart attack | disease
heart-failure | Heart failure | cardiac failure | disease
angina | Angina | | disease
unstable-angina | Unstable angina | | angina
epilepsy | Epilepsy | | disease
seizure | Seizure | seizures | disease
dementia | Dementia | | disease
depression | Depression | | disease
migraine | Migraine | | disease
obesity | Obesity | | disease
gout | Gout | | disease
toxic-epidermal-necrolysis | Toxic epidermal necrolysis | NET; TEN | disease
fever | Fever | | disease
pneumonia | Pneumonia | | disease
pancreatitis | Pancreatitis | | disease
anemia | Anemia | anaemia | disease
malignancy | Malignancy | cancer; malignant disease | disease
breast-cancer | Breast cancer | | malignancy
basal-cell-carcinoma | Basal cell carcinoma | | malignancy
autoimmune-disease | Autoimmune disease | | disease
lupus | Systemic lupus erythematosus | lupus | autoimmune-disease
rheumatoid-arthritis | Rheumatoid arthritis | | autoimmune-disease
renal-impairment | Renal impairment | | disease
hepatic-impairment | Hepatic impairment | | disease
renal-failure | Renal failure | | renal-impairment
liver-disease | Liver disease | | disease
hepatitis | Hepatitis | | liver-disease
hepatitis-b | Hepatitis B | | hepatitis
hepatitis-c | Hepatitis C | | hepatitis
hiv-infection | HIV infection | HIV | disease
allergy | Allergy | hypersensitivity | disease
`,
  },
  {
    kind: 'medication',
    rows: `
warfarin | Warfarin
metformin | Metformin
aspirin | Aspirin
prednisone | Prednisone
penicillin | Penicillin
antibiotic | Antibiotic | antibiotics
corticosteroid | Corticosteroid | corticosteroids
chemotherapy | Chemotherapy
iron | Iron
`,
  },
  {
    kind: 'procedure',
    rows: `
surgery | Surgery
bariatric-surgery | Bariatric surgery | | surgery
kidney-transplantation | Kidney transplantation | | surgery
mri | Magnetic resonance imaging | MRI
pcr-test | PCR test | RT-PCR; PCR
`,
  },
  { kind: 'immunization', rows: 'vaccination | Vaccination' },
  {
    kind: 'observation',
    rows: `
bmi | Body mass index | BMI | | | kg/m2
visual-acuity | Visual acuity
t-score | T-score
systolic-blood-pressure | Systolic blood pressure | SBP | | | mm[Hg]
diastolic-blood-pressure | Diastolic blood pressure | DBP | | | mm[Hg]
blood-pressure | Blood pressure | BP | | | mm[Hg]
platelets | Platelet count | platelets | | | 10*9/L
neutrophils | Neutrophils | neutrophil count | | | 10*9/L
alt | ALT | | | | U/L
ast | AST | | | | U/L
hemoglobin | Hemoglobin | haemoglobin | | | g/dL
creatinine | Creatinine | serum creatinine | | | mg/dL
egfr | eGFR | | | | mL/min/{1.73_m2}
hba1c | HbA1c | | | | %
bilirubin | Bilirubin | | | | mg/dL
inr | INR | | | | 1
lvef | Left ventricular ejection fraction | LVEF | | | %
body-weight | Body weight | weight | | | kg
sars-cov-2-pcr | RT-PCR for SARS-CoV-2
her2-status | HER2 status | HER2
`,
  },
  {
    kind: 'score',
    rows: `
asa | ASA physical status
ecog | ECOG performance status
nyha | NYHA class
mmse | Mini-Mental State Examination | MMSE
`,
  },
  {
    kind: 'reproductive',
    rows: `
pregnancy | Pregnancy | pregnant
breast-feeding | Breast-feeding | breastfeeding
childbearing-potential | Childbearing potential
contraception | Contraception
postmenopausal | Postmenopausal
pregnancy-test | Pregnancy test
`,
  },
]);
