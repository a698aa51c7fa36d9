import type { LexiconTable } from '../lexicon-table.ts';

/** Symptoms, allergies, complications of operations and findings without an organ of their own, as criteria name them. Row format: see `LexiconTable`. */
export const NAMED_SYMPTOMS: LexiconTable = {
  kind: 'condition',
  rows: `
sequela | Sequela | sequelae | disease |
endocrine-abnormality | Endocrine abnormality | endocrine disturbance; endocrine dysfunction | disease |
soft-tissue-damage | Soft tissue damage |  | disease |
granuloma | Granuloma | granulomatous disease; granulomatous disorder | disease |
mucosal-lesion | Mucosal lesion |  | disease |
mucosal-damage | Mucosal damage |  | disease |
anatomical-abnormality-of-face | Anatomical abnormality of face | facial abnormality | disease |
dysmorphism | Dysmorphism | dysmorphic features; facial dysmorphism | disease |
chronic-multisymptom-illness | Chronic multisymptom illness | Gulf War illness; Gulf War syndrome | disease | S:95877004 M:D018923 |  | Mondo
multiple-chemical-sensitivity | Multiple chemical sensitivity |  | disease | S:702772003 M:D018777 |  | Mondo
sick-building-syndrome | Sick building syndrome |  | disease | S:19076009 M:D018877 |  | Mondo
post-exertional-malaise | Post-exertional malaise |  | disease |
post-intensive-care-syndrome | Post-intensive care syndrome | PICS syndrome | disease |
terminal-stage-disease | Terminal stage disease |  | disease |
incurable-disease | Incurable disease |  | disease |
environmental-illness | Environmental illness |  | disease |
travel-related-illness | Travel-related illness |  | disease |
occupational-disease | Occupational disease | occupational illness | disease |
foodborne-illness | Foodborne illness |  | disease |
night-cramps | Night cramps |  | symptom |
tearing-pain | Tearing pain |  | symptom |
exposed-bone | Exposed bone | bone exposure; exposure of bone; exposed bone or joint | disease |
exposed-tendon | Exposed tendon | tendon exposure; exposure of tendon; exposed tendons | disease |
noninfectious-disease | Noninfectious disease | non-infectious disease; non-infectious condition | disease |
groin-mass | Groin mass |  | symptom |
facial-swelling | Facial swelling | swollen face | edema |
tongue-swelling | Tongue swelling | swollen tongue | symptom |
lip-swelling | Lip swelling | swollen lips | symptom |
throat-swelling | Throat swelling |  | symptom |
throat-tightness | Throat tightness |  | symptom |
chest-wall-pain | Chest wall pain |  | symptom |
suprapubic-pain | Suprapubic pain |  | symptom |
pelvic-discomfort | Pelvic discomfort |  | symptom |
vaginal-discomfort | Vaginal discomfort |  | symptom |
perineal-discomfort | Perineal discomfort |  | symptom |
breast-tenderness | Breast tenderness |  | tenderness |
scrotal-discomfort | Scrotal discomfort |  | symptom |
limb-weakness | Limb weakness | weakness of limb; extremity weakness; weakness of extremities | symptom |
leg-weakness | Leg weakness | lower limb weakness; lower extremity weakness | symptom |
arm-weakness | Arm weakness | hand weakness | symptom |
neck-stiffness | Neck stiffness | stiff neck; nuchal rigidity | symptom |
back-stiffness | Back stiffness |  | symptom |
foot-numbness | Foot numbness | numbness of feet | symptom |
hand-tremor | Hand tremor |  | symptom |
head-pressure | Head pressure |  | symptom |
heavy-legs | Heavy legs | leg heaviness | symptom |
leg-swelling | Leg swelling | swollen legs; swollen ankles; ankle swelling | symptom |
hand-swelling | Hand swelling |  | symptom |
pitting-edema | Pitting edema |  | symptom |
cold-hands-and-feet | Cold hands and feet | cold extremities | symptom |
cold-sweat | Cold sweat |  | symptom |
hot-sensation | Hot sensation |  | symptom |
sensation-of-warmth | Sensation of warmth |  | symptom |
excessive-thirst | Excessive thirst | polydipsia; thirst | symptom |
polyphagia | Polyphagia | hyperphagia; excessive hunger; excessive appetite | symptom |
food-craving | Food craving |  | symptom |
weight-fluctuation | Weight fluctuation |  | symptom |
growth-delay | Growth delay |  | symptom |
low-energy | Low energy |  | symptom |
mental-fatigue | Mental fatigue |  | symptom |
muscle-fatigue | Muscle fatigue |  | symptom |
limited-dexterity | Limited dexterity | impaired manual dexterity; insufficient manual dexterity; impaired hand function; hand dysfunction; limited manual dexterity | symptom |
mouth-sores | Mouth sores |  | symptom |
bad-taste | Bad taste | metallic taste | symptom |
change-in-bowel-habits | Change in bowel habits | altered bowel habits | symptom |
mucus-in-stool | Mucus in stool |  | symptom |
urgency-of-stool | Urgency of stool |  | symptom |
dark-urine | Dark urine |  | symptom |
foamy-urine | Foamy urine |  | symptom |
cloudy-urine | Cloudy urine |  | symptom |
spotting | Spotting | vaginal spotting | symptom |
involuntary-movement | Involuntary movement | abnormal involuntary movements | symptom |
jaw-clenching | Jaw clenching |  | symptom |
facial-numbness | Facial numbness |  | numbness |
ear-pressure | Ear pressure |  | symptom |
concentration-difficulty | Concentration difficulty | poor concentration; impaired concentration | symptom |
brain-fog | Brain fog |  | symptom |
forgetfulness | Forgetfulness |  | symptom |
slurred-speech | Slurred speech |  | symptom |
crying-spells | Crying spells |  | symptom |
injection-site-reaction | Injection site reaction | injection site pain; infusion site reaction | symptom |
needle-site-hematoma | Needle site hematoma |  | symptom |
postprocedural-pain | Postprocedural pain | procedural pain | symptom |
after-pains | After pains |  | symptom |
post-vaccination-reaction | Post-vaccination reaction |  | symptom |
hangover | Hangover |  | symptom |
hypersensitivity-to-touch | Hypersensitivity to touch |  | symptom |
metal-allergy | Metal allergy |  | allergy | S:300915004 |  | Mondo
solar-urticaria | Solar urticaria | sun allergy | allergy | S:10347006 I:L56.3 |  | Mondo
drug-hypersensitivity-syndrome | Drug hypersensitivity syndrome |  | allergy | S:702809001 M:D063926 |  | Mondo
delayed-hypersensitivity-reaction | Delayed hypersensitivity reaction | delayed-type hypersensitivity | allergy |
immediate-hypersensitivity | Immediate hypersensitivity |  | allergy | M:C564133 |  | Mondo
allergic-constitution | Allergic constitution | allergic predisposition; atopic constitution; atopic diathesis | allergy |
alpha-gal-syndrome | Alpha-gal syndrome |  | allergy |
immune-complex-disease | Immune complex disease |  | allergy | M:D007105 |  | Mondo
respiratory-allergy | Respiratory allergy |  | allergy |
environmental-allergy | Environmental allergy |  | allergy |
perfume-allergy | Perfume allergy |  | allergy |
incisional-pain | Incisional pain |  | postoperative-complication |
capsular-contracture-of-breast | Capsular contracture of breast |  | postoperative-complication |
postoperative-wound-complication | Postoperative wound complication |  | postoperative-complication |
wound-complication | Wound complication |  | postoperative-complication |
anesthesia-complication | Anesthesia complication | anesthetic complication; complication of anesthesia | postoperative-complication |
intraoperative-awareness | Intraoperative awareness |  | postoperative-complication |
residual-neuromuscular-block | Residual neuromuscular block | residual paralysis | postoperative-complication |
failed-intubation | Failed intubation |  | postoperative-complication |
post-herniorrhaphy-pain | Post-herniorrhaphy pain |  | postoperative-complication |
anastomotic-bleeding | Anastomotic bleeding |  | postoperative-complication |
stoma-complication | Stoma complication | peristomal complication | postoperative-complication |
high-output-stoma | High output stoma |  | postoperative-complication |
hardware-failure | Hardware failure |  | postoperative-complication |
`,
};
