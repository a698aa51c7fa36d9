import type { LexiconTable } from '../lexicon-table.ts';

/** Conditions that stand beside, above or below others and must not be taken for them. Row format: see `LexiconTable`. */
export const TOLD_APART_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
intercurrent-illness | Intercurrent illness | intercurrent disease; inter-current illness | disease |
life-threatening-disease | Life-threatening disease | life-threatening illness; life-threatening condition | serious-illness |
immune-mediated-disease | Immune-mediated disease | immune mediated disorder | immune-system-disorder |
immunosuppression | Immunosuppression | immunosuppressed; immunodepression; immuno-suppression; immunodepressed; immune suppression; immunosuppressed state; immunosuppressed patient | immunodeficiency |
*congenital-disease | Congenital disease | congenital disorder; congenital pathology; congenital condition; inborn disease | disease |
neurofibromatosis-type-1 | Neurofibromatosis type 1 | NF1; von Recklinghausen disease; neurofibromatosis type I | neurofibromatosis |
multiple-organ-failure | Multiple organ failure | multi-organ failure; multiorgan failure; MOF; multiple organ dysfunction; MODS; multi-organ dysfunction; multiple organ dysfunction syndrome; multisystem organ failure | organ-failure |
febrile-illness | Febrile illness | febrile disease | fever |
asthenia | Asthenia | asthenic | symptom |
lethargy | Lethargy | lethargic | symptom |
muscle-weakness | Muscle weakness | muscular weakness | weakness |
neuralgia | Neuralgia |  | neuropathic-pain |
vasomotor-symptoms | Vasomotor symptoms | VMS; vasomotor symptom | symptom |
cervical-lymphadenopathy | Cervical lymphadenopathy | enlarged cervical lymph nodes | lymphadenopathy |
severe-allergic-reaction | Severe allergic reaction | severe allergy; severe hypersensitivity reaction; serious allergic reaction | allergy |
allergic-contact-dermatitis | Allergic contact dermatitis |  | contact-allergy contact-dermatitis |
irritant-contact-dermatitis | Irritant contact dermatitis |  | contact-dermatitis |
adverse-event | Adverse event | adverse events; AEs | disease |
drug-intolerance | Drug intolerance | medication intolerance; intolerance to medication | adverse-drug-reaction |
drug-toxicity | Drug toxicity | drug-induced toxicity; medication toxicity | adverse-drug-reaction |
intolerance | Intolerance | intolerances | adverse-event |
internal-bleeding | Internal bleeding | internal hemorrhage | bleeding |
physical-disability | Physical disability | physical limitation; physical limitations; physical impairment; physically disabled; physical handicap; motor handicap | disability |
functional-impairment | Functional impairment | functional limitation; functional deficit; functional limitations | disability |
communication-barrier | Communication barrier | communication barriers; communication difficulties; communication difficulty |  |
nutritional-deficiency | Nutritional deficiency | nutrient deficiency | metabolic-disease |
protein-energy-malnutrition | Protein-energy malnutrition | protein energy malnutrition | malnutrition |
elevated-blood-pressure | Elevated blood pressure | raised blood pressure; increased blood pressure | cardiovascular-disease |
*hypertensive-emergency | Hypertensive emergency |  | hypertensive-crisis |
*hypertensive-crisis | Hypertensive crisis |  | hypertension |
hypertensive-urgency | Hypertensive urgency |  | hypertensive-crisis |
hypertensive-encephalopathy | Hypertensive encephalopathy |  | hypertensive-emergency encephalopathy |
myocardial-ischemia | Myocardial ischemia | cardiac ischemia; coronary ischemia; ischemia of myocardium | heart-disease |
sinus-bradycardia | Sinus bradycardia |  | bradycardia |
sinus-tachycardia | Sinus tachycardia |  | tachycardia |
*arteriosclerosis | Arteriosclerosis | arteriosclerotic disease | vascular-disease |
atherosclerotic-cardiovascular-disease | Atherosclerotic cardiovascular disease | ASCVD; atherosclerotic vascular disease; arteriosclerotic cardiovascular disease | atherosclerosis cardiovascular-disease |
*peripheral-vascular-disease | Peripheral vascular disease | PVD; peripheral vascular disorder | vascular-disease |
*arterial-disease | Arterial disease | arteriopathy; arterial disorder | vascular-disease |
*limb-ischemia | Limb ischemia |  | peripheral-arterial-disease |
primary-raynaud-phenomenon | Primary Raynaud's phenomenon | Raynaud's disease; Reynaud's disease; Raynaud disease | raynaud-phenomenon |
carotid-atherosclerosis | Carotid atherosclerosis | carotid artery atherosclerosis | carotid-artery-disease atherosclerosis |
*renovascular-disease | Renovascular disease |  | kidney-disease vascular-disease |
-phlebitis | Phlebitis |  | venous-disease |
*cerebral-ischemia | Cerebral ischemia | brain ischemia; cerebral ischaemia | cerebrovascular-disease |
thrombotic-stroke | Thrombotic stroke |  | ischemic-stroke |
embolic-stroke | Embolic stroke |  | ischemic-stroke |
aneurysmal-subarachnoid-hemorrhage | Aneurysmal subarachnoid hemorrhage | aSAH; aneurysmal SAH | subarachnoid-hemorrhage |
*diabetes-in-pregnancy | Diabetes in pregnancy |  | diabetes-mellitus pregnancy-complication |
center-involved-diabetic-macular-edema | Center-involved diabetic macular edema | CI-DME; centre-involving diabetic macular edema; center-involving diabetic macular edema | diabetic-macular-edema |
*diabetic-ulcer | Diabetic ulcer |  | diabetes-complication skin-ulcer |
lipid-metabolism-disorder | Lipid metabolism disorder | lipid metabolism abnormality; disorder of lipid metabolism; disorder in lipid metabolism; lipid metabolic disorder | metabolic-disease |
myxedema | Myxedema |  | hypothyroidism |
*thyrotoxicosis | Thyrotoxicosis |  | thyroid-disease |
male-hypogonadism | Male hypogonadism | testosterone deficiency; androgen deficiency; testosterone deficiency syndrome | hypogonadism |
low-testosterone | Low testosterone | decreased testosterone | symptom |
multiple-endocrine-neoplasia-type-2 | Multiple endocrine neoplasia type 2 | MEN2; MEN 2 | multiple-endocrine-neoplasia |
multiple-endocrine-neoplasia-type-1 | Multiple endocrine neoplasia type 1 | MEN1; MEN 1 | multiple-endocrine-neoplasia |
fluid-and-electrolyte-imbalance | Fluid and electrolyte imbalance | fluid-electrolyte imbalance; water-electrolyte imbalance; fluid and electrolyte disorder | metabolic-disease |
acute-porphyria | Acute porphyria | acute hepatic porphyria | porphyria |
*fructose-intolerance | Fructose intolerance | fructose malabsorption | inborn-error-of-metabolism |
galactosemia | Galactosemia |  | galactose-intolerance inborn-error-of-metabolism |
chronic-kidney-disease-stage-3a | Chronic kidney disease stage 3a | CKD stage 3a; CKD G3a | chronic-kidney-disease-stage-3 |
chronic-kidney-disease-stage-3b | Chronic kidney disease stage 3b | CKD stage 3b; CKD G3b | chronic-kidney-disease-stage-3 |
dialysis-dependence | Dialysis dependence | dialysis dependent; dialysis dependency; dialysis-dependent | kidney-disease |
liver-injury | Liver injury | hepatic injury | liver-disease |
*hepatotoxicity | Hepatotoxicity | toxic liver disease; liver toxicity; hepatic toxicity | liver-injury |
fulminant-hepatitis | Fulminant hepatitis |  | acute-liver-failure hepatitis |
*steatohepatitis | Steatohepatitis | steato-hepatitis | fatty-liver-disease |
*gastroesophageal-varices | Gastroesophageal varices | gastro-esophageal varices; gastrooesophageal varices | portal-hypertension |
gastrointestinal-disease | Gastrointestinal disease | gastrointestinal disorder; GI disease; GI disorder; gastro-intestinal disease; gastrointestinal diseases; gastrointestinal condition; gastrointestinal pathology; gastrointestinal disturbances; gastrointestinal tract disease; gastrointestinal problems; GI problems; gastro-intestinal abnormalities; gastrointestinal abnormality; digestive tract disease; GI tract disease | digestive-system-disease |
gastrointestinal-ulcer | Gastrointestinal ulcer | gastrointestinal ulceration; GI ulcer | gastrointestinal-disease |
enteritis | Enteritis |  | bowel-disease |
-hernia | Hernia | hernias | disease |
pseudomembranous-colitis | Pseudomembranous colitis |  | clostridioides-difficile-infection |
mass | Mass | lump | disease |
distant-metastasis | Distant metastasis | distant metastases; distant metastatic disease | metastasis |
colorectal-liver-metastases | Colorectal liver metastases | CRLM; colorectal cancer liver metastases | liver-metastases |
hematologic-neoplasm | Hematologic neoplasm | hematologic tumor; haematological neoplasm | neoplasm hematologic-disease |
estrogen-receptor-positive-breast-cancer | Estrogen receptor positive breast cancer | ER positive breast cancer; ER-positive breast cancer; ER+ breast cancer | hormone-receptor-positive-breast-cancer |
cervical-intraepithelial-neoplasia-grade-2 | Cervical intraepithelial neoplasia grade 2 | CIN 2; CIN2 | cervical-intraepithelial-neoplasia |
cervical-intraepithelial-neoplasia-grade-3 | Cervical intraepithelial neoplasia grade 3 | CIN 3; CIN3 | cervical-intraepithelial-neoplasia |
*central-nervous-system-neoplasm | Central nervous system neoplasm | CNS tumor; central nervous system tumor; CNS neoplasm | neoplasm central-nervous-system-disease |
monoclonal-gammopathy-of-undetermined-significance | Monoclonal gammopathy of undetermined significance | MGUS | monoclonal-gammopathy |
intestinal-parasitic-infection | Intestinal parasitic infection | intestinal parasites; intestinal parasitosis | parasitic-infection |
coronavirus-infection | Coronavirus infection |  | viral-infection |
meningoencephalitis | Meningoencephalitis |  | encephalitis meningitis |
herpes-virus-infection | Herpes virus infection | herpes; herpes infection; herpesvirus infection; herpetic infection | viral-infection |
varicella-zoster-infection | Varicella zoster infection | varicella zoster; varicella zoster virus; VZV; varicella-zoster virus infection | herpes-virus-infection |
pulmonary-aspergillosis | Pulmonary aspergillosis |  | aspergillosis |
acute-respiratory-infection | Acute respiratory infection | ARI; acute respiratory tract infection | respiratory-tract-infection |
lung-infection | Lung infection | pulmonary infection | lower-respiratory-tract-infection |
bronchopneumonia | Bronchopneumonia |  | pneumonia |
bronchitis | Bronchitis |  | respiratory-disease |
sore-throat | Sore throat | sore throat symptom; throat pain | symptom |
osteitis | Osteitis |  | bone-disease |
dental-abscess | Dental abscess | apical abscess; periapical abscess; tooth abscess | dental-infection |
neurological-symptom | Neurological symptom | neurological symptoms; neurological symptomatology; neurologic symptoms | symptom |
focal-neurological-deficit | Focal neurological deficit | focal neurologic deficit; focal deficit; focal neurological deficits | neurological-deficit |
brain-disease | Brain disease | brain disorder; cerebral disease; brain pathology; cerebral pathology; brain dysfunction; brain condition; cerebral dysfunction | central-nervous-system-disease |
multi-infarct-dementia | Multi-infarct dementia |  | vascular-dementia |
*vascular-cognitive-impairment | Vascular cognitive impairment |  | dementia cerebrovascular-disease |
pick-disease | Pick disease | Pick's disease | frontotemporal-dementia |
lewy-body-disease | Lewy body disease | LBD | neurodegenerative-disease |
neurocognitive-disorder | Neurocognitive disorder | neurocognitive disorders | cognitive-impairment |
amnestic-mild-cognitive-impairment | Amnestic mild cognitive impairment | aMCI; amnestic MCI | mild-cognitive-impairment |
*unconsciousness | Unconsciousness | unconscious; unconscious state | disorder-of-consciousness |
central-nervous-system-demyelinating-disease | Central nervous system demyelinating disease | CNS demyelinating disease | demyelinating-disease |
myasthenic-syndrome | Myasthenic syndrome |  | neuromuscular-disease |
*neuropathy | Neuropathy | neuropathies; neuropathic disorder | nervous-system-disease |
polyneuropathy | Polyneuropathy | polyneuropathies | peripheral-neuropathy |
sensory-neuropathy | Sensory neuropathy | peripheral sensory neuropathy | peripheral-neuropathy |
nerve-root-compression | Nerve root compression |  | nervous-system-disease |
radicular-pain | Radicular pain |  | neuropathic-pain |
radiculitis | Radiculitis |  | radiculopathy |
paresis | Paresis |  | nervous-system-disease |
hemiparesis | Hemiparesis |  | paresis |
paraparesis | Paraparesis |  | paresis |
spinal-cord-lesion | Spinal cord lesion |  | myelopathy |
numbness | Numbness |  | symptom |
emotional-disorder | Emotional disorder | emotional problems; emotional disturbance | mental-disorder |
axis-i-disorder | Axis I disorder | axis I psychiatric disorder | mental-disorder |
depressive-symptoms | Depressive symptoms | depressed mood; depressive symptom; depressive mood | psychiatric-symptom |
major-depressive-episode | Major depressive episode | MDE | depression |
suicidal-intent | Suicidal intent | suicidal intention | suicidality |
dissociative-identity-disorder | Dissociative identity disorder | multiple personality disorder | dissociative-disorder |
airway-disease | Airway disease | airway pathology; airways disease | respiratory-disease |
parenchymal-lung-disease | Parenchymal lung disease |  | lung-disease |
lung-infiltrates | Lung infiltrates | pulmonary infiltrates; lung infiltrate; pulmonary infiltrate | lung-disease |
non-cystic-fibrosis-bronchiectasis | Non-cystic fibrosis bronchiectasis | NCFB; non-CF bronchiectasis | bronchiectasis |
productive-cough | Productive cough | wet cough | cough |
dry-cough | Dry cough | nonproductive cough; non-productive cough | cough |
difficult-intubation | Difficult intubation | predicted difficult intubation | difficult-airway |
*hemolytic-disease | Hemolytic disease | hemolytic disorder | anemia |
sickle-cell-anemia | Sickle cell anemia | HbSS; homozygous sickle cell disease; hemoglobin SS disease | sickle-cell-disease |
*microangiopathy | Microangiopathy |  | vascular-disease |
*platelet-disorder | Platelet disorder |  | coagulopathy |
eosinophilic-disorder | Eosinophilic disorder | eosinophilic disease | disease |
*lupus-erythematosus | Lupus erythematosus | lupus | connective-tissue-disease autoimmune-disease |
*scleroderma | Scleroderma |  | connective-tissue-disease autoimmune-disease |
sicca-syndrome | Sicca syndrome | sicca symptoms | disease |
-low-bone-density | Low bone density | low bone mineral density; low BMD | bone-disease |
tendinitis | Tendinitis | tendonitis | tendinopathy |
muscle-contracture | Muscle contracture |  | contracture |
*pemphigoid | Pemphigoid |  | skin-disease autoimmune-disease |
*vision-disorder | Vision disorder | visual disorder; visual disturbance; vision problems; visual problems | eye-disease |
acute-angle-closure-glaucoma | Acute angle-closure glaucoma | acute angle closure glaucoma; acute narrow angle glaucoma | angle-closure-glaucoma |
age-related-cataract | Age-related cataract | senile cataract | cataract |
-ocular-media-opacity | Ocular media opacity | media opacity; opacity of the ocular media | eye-disease |
age-related-macular-degeneration | Age-related macular degeneration | AMD; ARMD | macular-degeneration | S:267718000
inner-ear-disease | Inner ear disease | inner ear disorder | ear-disease |
*hearing-disorder | Hearing disorder | auditory disorder; hearing problem; hearing problems | ear-disease |
lower-urinary-tract-disease | Lower urinary tract disease |  | urological-disease |
*incontinence | Incontinence | incontinent | disease |
detrusor-sphincter-dyssynergia | Detrusor sphincter dyssynergia | detrusor-sphincter dyssynergia | neurogenic-bladder |
voiding-dysfunction | Voiding dysfunction |  | urological-disease |
-uterine-bleeding | Uterine bleeding |  | gynecological-disease bleeding |
vaginal-prolapse | Vaginal prolapse |  | pelvic-organ-prolapse |
adverse-pregnancy-outcome | Adverse pregnancy outcome | adverse pregnancy outcomes | disease |
tubal-pregnancy | Tubal pregnancy |  | ectopic-pregnancy |
*pregnancy-loss | Pregnancy loss | fetal loss | pregnancy-complication |
abortion | Abortion | abortions | pregnancy-loss |
*obstetric-hemorrhage | Obstetric hemorrhage | obstetric bleeding | pregnancy-complication bleeding |
*fetal-death | Fetal death | intrauterine fetal death; IUFD; fetal demise; intrauterine fetal demise | pregnancy-complication pregnancy-loss |
nonviable-pregnancy | Nonviable pregnancy | non-viable pregnancy | pregnancy-complication |
wound | Wound | wounds | injury |
full-thickness-rotator-cuff-tear | Full-thickness rotator cuff tear | full thickness rotator cuff tear | rotator-cuff-tear |
subluxation | Subluxation | joint subluxation | injury |
pituitary-tumor | Pituitary tumor | pituitary neoplasm | pituitary-disease |
panhypopituitarism | Panhypopituitarism |  | hypopituitarism |
hematemesis | Hematemesis |  | upper-gastrointestinal-bleeding |
staphylococcus-aureus-infection | Staphylococcus aureus infection | S. aureus infection | staphylococcal-infection |
vaginal-infection | Vaginal infection | infection of the vagina | infection gynecological-disease |
vulvovaginitis | Vulvovaginitis |  | vaginitis |
language-disorder | Language disorder |  | nervous-system-disease |
panic-attack | Panic attack | panic attacks | psychiatric-symptom |
specific-phobia | Specific phobia |  | phobia |
hypereosinophilia | Hypereosinophilia |  | eosinophilia |
anterior-knee-pain | Anterior knee pain |  | knee-pain |
legal-blindness | Legal blindness | legally blind | visual-impairment |
primary-open-angle-glaucoma | Primary open-angle glaucoma | POAG; primary open angle glaucoma | open-angle-glaucoma |
nocturnal-enuresis | Nocturnal enuresis | bedwetting | enuresis |
radius-fracture | Radius fracture |  | fracture-of-limb |
proximal-humerus-fracture | Proximal humerus fracture |  | humerus-fracture |
meniscus-injury | Meniscus injury | meniscal injury | knee-injury |
`,
};
