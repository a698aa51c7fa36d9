import type { LexiconTable } from '../lexicon-table.ts';

/** More conditions that stand beside, above or below others and must not be taken for them. Row format: see `LexiconTable`. */
export const TOLD_APART_CONDITIONS_CONTINUED: LexiconTable = {
  kind: 'condition',
  rows: `
severe-congenital-neutropenia | Severe congenital neutropenia | Kostmann syndrome | congenital-neutropenia |
cyclic-neutropenia | Cyclic neutropenia |  | congenital-neutropenia |
leukostasis | Leukostasis |  | leukocytosis |
agammaglobulinemia | Agammaglobulinemia |  | hypogammaglobulinemia |
x-linked-agammaglobulinemia | X-linked agammaglobulinemia | Bruton agammaglobulinemia | agammaglobulinemia |
cryopyrin-associated-periodic-syndrome | Cryopyrin-associated periodic syndrome | ?CAPS | autoinflammatory-disease |
heat-exhaustion | Heat exhaustion |  | disease |
petechiae | Petechiae |  | symptom |
coronary-event | Coronary event |  | cardiac-event |
coronary-artery-dissection | Coronary artery dissection | coronary dissection | heart-disease |
myocardial-fibrosis | Myocardial fibrosis | cardiac fibrosis | heart-disease |
left-ventricular-outflow-tract-obstruction | Left ventricular outflow tract obstruction | LVOT obstruction; LVOTO | heart-disease |
atrial-arrhythmia | Atrial arrhythmia | atrial arrhythmias; atrial dysrhythmia | supraventricular-arrhythmia |
fontan-circulation | Fontan circulation | Fontan physiology | congenital-heart-disease |
right-to-left-shunt | Right-to-left shunt | right to left shunt | intracardiac-shunt |
atrial-thrombus | Atrial thrombus |  | intracardiac-thrombus |
left-atrial-appendage-thrombus | Left atrial appendage thrombus | LAA thrombus | left-atrial-thrombus |
cervical-artery-dissection | Cervical artery dissection |  | carotid-artery-disease |
arterial-dissection | Arterial dissection | artery dissection | vascular-disease |
cryoglobulinemic-vasculitis | Cryoglobulinemic vasculitis | mixed cryoglobulinemic vasculitis | cryoglobulinemia vasculitis |
cutaneous-vasculitis | Cutaneous vasculitis |  | vasculitis |
chronic-venous-disease | Chronic venous disease | chronic venous disorder | venous-disease |
middle-cerebral-artery-infarction | Middle cerebral artery infarction | MCA infarction; middle cerebral artery stroke; MCA stroke; MCA infarct | ischemic-stroke |
intracranial-arterial-stenosis | Intracranial arterial stenosis | intracranial stenosis; intracranial artery stenosis; stenosis of intracranial artery | cerebrovascular-disease atherosclerosis |
leg-edema | Leg edema | lower extremity edema; lower limb edema; ankle edema; pedal edema | peripheral-edema |
hemorrhagic-shock | Hemorrhagic shock |  | hypovolemic-shock |
group-a-streptococcal-infection | Group A streptococcal infection | group A streptococcus; Streptococcus pyogenes infection | streptococcal-infection |
group-b-streptococcus-colonization | Group B streptococcus colonization | GBS colonization; group B streptococcal colonization; GBS carrier | disease |
invasive-pneumococcal-disease | Invasive pneumococcal disease |  | pneumococcal-infection |
invasive-meningococcal-disease | Invasive meningococcal disease |  | meningococcal-infection |
escherichia-coli-infection | Escherichia coli infection | E. coli infection | enterobacteriaceae-infection |
bartonella-infection | Bartonella infection | bartonellosis | bacterial-infection |
nongonococcal-urethritis | Nongonococcal urethritis | non-gonococcal urethritis | urethritis |
gonococcal-urethritis | Gonococcal urethritis |  | urethritis gonorrhea |
bk-virus-nephropathy | BK virus nephropathy | BK nephropathy; polyomavirus nephropathy | bk-virus-infection kidney-disease |
pollen-allergy | Pollen allergy |  | allergy |
-non-allergic-rhinitis | Non-allergic rhinitis | nonallergic rhinitis | rhinitis |
recurrent-tonsillitis | Recurrent tonsillitis |  | tonsillitis |
tonsillar-hypertrophy | Tonsillar hypertrophy | tonsil hypertrophy; enlarged tonsils | ear-nose-throat-disease |
adenotonsillar-hypertrophy | Adenotonsillar hypertrophy |  | adenoid-hypertrophy tonsillar-hypertrophy |
chronic-suppurative-otitis-media | Chronic suppurative otitis media | CSOM | chronic-otitis-media |
-skin-and-soft-tissue-infection | Skin and soft tissue infection | SSTI; skin or soft tissue infection; skin and skin structure infection | infection |
acute-bacterial-skin-and-skin-structure-infection | Acute bacterial skin and skin structure infection | ABSSSI | skin-and-soft-tissue-infection |
carbuncle | Carbuncle |  | abscess |
tubo-ovarian-abscess | Tubo-ovarian abscess |  | pelvic-abscess |
complicated-intra-abdominal-infection | Complicated intra-abdominal infection | cIAI | intra-abdominal-infection |
neurocysticercosis | Neurocysticercosis |  | cysticercosis central-nervous-system-infection |
head-lice | Head lice |  | pediculosis |
filariasis | Filariasis |  | helminth-infection |
nonspecific-interstitial-pneumonia | Nonspecific interstitial pneumonia | NSIP | idiopathic-interstitial-pneumonia |
usual-interstitial-pneumonia | Usual interstitial pneumonia |  | idiopathic-interstitial-pneumonia |
pulmonary-hemorrhage | Pulmonary hemorrhage |  | lung-disease bleeding |
upper-airway-obstruction | Upper airway obstruction |  | airway-obstruction |
subglottic-stenosis | Subglottic stenosis |  | tracheal-stenosis |
hypoventilation | Hypoventilation |  | symptom |
pleural-plaques | Pleural plaques |  | pleural-disease |
transfusion-related-acute-lung-injury | Transfusion-related acute lung injury | TRALI | acute-lung-injury |
kartagener-syndrome | Kartagener syndrome |  | primary-ciliary-dyskinesia |
diaphragmatic-hernia | Diaphragmatic hernia |  | congenital-malformation |
esophageal-motility-disorder | Esophageal motility disorder | esophageal dysmotility; oesophageal dysmotility | gastrointestinal-motility-disorder esophageal-disease |
perforated-peptic-ulcer | Perforated peptic ulcer | perforated ulcer | peptic-ulcer gastrointestinal-perforation |
tracheoesophageal-fistula | Tracheoesophageal fistula | tracheo-oesophageal fistula | congenital-malformation |
megacolon | Megacolon |  | bowel-disease |
acute-severe-ulcerative-colitis | Acute severe ulcerative colitis | ASUC; fulminant ulcerative colitis; acute severe colitis | ulcerative-colitis |
radiation-enteritis | Radiation enteritis | radiation colitis | bowel-disease |
ulcerative-proctitis | Ulcerative proctitis |  | proctitis ulcerative-colitis |
perianal-crohn-disease | Perianal Crohn's disease | perianal Crohn disease; perianal fistulizing Crohn's disease | crohn-disease |
obstetric-fistula | Obstetric fistula |  | fistula |
urogenital-fistula | Urogenital fistula |  | fistula |
air-leak | Air leak | prolonged air leak; pulmonary air leak | lung-disease |
duodenal-atresia | Duodenal atresia |  | intestinal-atresia |
anorectal-malformation | Anorectal malformation |  | congenital-malformation |
advanced-adenoma | Advanced adenoma | advanced colorectal adenoma | colorectal-adenoma |
rectal-polyp | Rectal polyp |  | colorectal-polyp |
strangulated-hernia | Strangulated hernia |  | abdominal-hernia |
angiodysplasia | Angiodysplasia | angiodysplasia of the gastrointestinal tract | gastrointestinal-disease |
autoimmune-gastritis | Autoimmune gastritis |  | atrophic-gastritis |
bleeding-peptic-ulcer | Bleeding peptic ulcer | bleeding ulcer | gastrointestinal-bleeding peptic-ulcer |
flatulence | Flatulence |  | symptom |
abdominal-distension | Abdominal distension |  | symptom |
dysentery | Dysentery |  | diarrhea |
biliary-stricture | Biliary stricture | biliary stenosis; bile duct stricture; bile duct stenosis | biliary-tract-disease |
obstructive-jaundice | Obstructive jaundice |  | biliary-obstruction jaundice |
walled-off-pancreatic-necrosis | Walled-off pancreatic necrosis | walled-off necrosis; ?WON; WOPN | necrotizing-pancreatitis |
infected-pancreatic-necrosis | Infected pancreatic necrosis |  | necrotizing-pancreatitis |
idiopathic-short-stature | Idiopathic short stature |  | short-stature |
gluten-intolerance | Gluten intolerance |  | food-intolerance |
gitelman-syndrome | Gitelman syndrome |  | kidney-disease genetic-disease |
ureteral-obstruction | Ureteral obstruction |  | obstructive-uropathy |
graft-dysfunction | Graft dysfunction | allograft dysfunction | disease |
chronic-kidney-disease-mineral-and-bone-disorder | Chronic kidney disease-mineral and bone disorder | CKD-MBD | bone-disease |
microalbuminuria | Microalbuminuria |  | albuminuria |
macroalbuminuria | Macroalbuminuria |  | albuminuria |
chronic-prostatitis-chronic-pelvic-pain-syndrome | Chronic prostatitis/chronic pelvic pain syndrome | CP/CPPS; chronic abacterial prostatitis; chronic nonbacterial prostatitis; category III chronic pelvic pain syndrome | chronic-prostatitis |
epididymo-orchitis | Epididymo-orchitis | epididymoorchitis | epididymitis |
kallmann-syndrome | Kallmann syndrome |  | hypogonadotropic-hypogonadism |
congenital-hyperinsulinism | Congenital hyperinsulinism |  | hyperinsulinism |
hyperinsulinemia | Hyperinsulinemia |  | endocrine-disease |
monogenic-obesity | Monogenic obesity |  | obesity |
kwashiorkor | Kwashiorkor |  | severe-acute-malnutrition |
marasmus | Marasmus |  | severe-acute-malnutrition |
vitamin-c-deficiency | Vitamin C deficiency |  | vitamin-deficiency |
thiamine-deficiency | Thiamine deficiency |  | vitamin-deficiency |
metabolic-alkalosis | Metabolic alkalosis |  | alkalosis |
homocystinuria | Homocystinuria |  | inborn-error-of-metabolism |
niemann-pick-disease-type-c | Niemann-Pick disease type C |  | niemann-pick-disease |
acid-sphingomyelinase-deficiency | Acid sphingomyelinase deficiency | ASMD | niemann-pick-disease |
gm2-gangliosidosis | GM2 gangliosidosis |  | lysosomal-storage-disease |
glycogen-storage-disease-type-i | Glycogen storage disease type I | von Gierke disease | glycogen-storage-disease |
hypophosphatemic-rickets | Hypophosphatemic rickets |  | genetic-disease bone-disease |
brain-lesion | Brain lesion | cerebral lesion; structural brain lesion; structural brain abnormality; brain abnormality; brain lesions | intracranial-lesion |
intracranial-mass | Intracranial mass | space-occupying lesion of the brain; intracranial space-occupying lesion | intracranial-lesion |
non-suicidal-self-injury | Non-suicidal self-injury | NSSI | self-harm |
hiv-associated-dementia | HIV-associated dementia | HIV dementia; AIDS dementia complex | hiv-associated-neurocognitive-disorder |
wernicke-korsakoff-syndrome | Wernicke-Korsakoff syndrome |  | encephalopathy |
korsakoff-syndrome | Korsakoff syndrome |  | wernicke-korsakoff-syndrome |
unilateral-vocal-cord-paralysis | Unilateral vocal cord paralysis | unilateral vocal fold paralysis; UVFP | vocal-cord-paralysis |
oculomotor-nerve-palsy | Oculomotor nerve palsy |  | cranial-nerve-palsy |
idiopathic-normal-pressure-hydrocephalus | Idiopathic normal pressure hydrocephalus | iNPH | normal-pressure-hydrocephalus |
cerebrospinal-fluid-leak | Cerebrospinal fluid leak | CSF leak | central-nervous-system-disease |
leg-cramps | Leg cramps |  | muscle-cramp |
cerebellar-syndrome | Cerebellar syndrome | cerebellar dysfunction | central-nervous-system-disease |
mesial-temporal-lobe-epilepsy | Mesial temporal lobe epilepsy |  | temporal-lobe-epilepsy |
-non-epileptic-seizures | Non-epileptic seizures | nonepileptic seizures | conversion-disorder |
hypokalemic-periodic-paralysis | Hypokalemic periodic paralysis |  | periodic-paralysis |
hyperkalemic-periodic-paralysis | Hyperkalemic periodic paralysis |  | periodic-paralysis |
brachial-plexopathy | Brachial plexopathy | plexopathy; brachial plexus lesion; brachial plexus disorder | peripheral-neuropathy |
central-post-stroke-pain | Central post-stroke pain | thalamic pain; post-stroke central pain | central-neuropathic-pain |
excessive-daytime-sleepiness | Excessive daytime sleepiness | EDS sleepiness; daytime sleepiness | sleep-disorder |
narcolepsy-type-1 | Narcolepsy type 1 | narcolepsy with cataplexy | narcolepsy |
prolonged-grief-disorder | Prolonged grief disorder | complicated grief | grief |
social-isolation | Social isolation |  | symptom |
-olfactory-disorder | Olfactory disorder | smell disorder; olfactory dysfunction; olfactory loss | symptom |
hyposmia | Hyposmia |  | olfactory-disorder |
-taste-disorder | Taste disorder | taste disturbance; taste alteration | symptom |
ageusia | Ageusia | loss of taste | taste-disorder |
hemianopia | Hemianopia | hemianopsia | visual-field-defect |
homonymous-hemianopia | Homonymous hemianopia | homonymous hemianopsia | hemianopia |
scotoma | Scotoma |  | visual-field-defect |
critical-illness-myopathy | Critical illness myopathy |  | muscle-disease |
icu-acquired-weakness | ICU-acquired weakness | intensive care unit acquired weakness | neuromuscular-disease |
renal-mass | Renal mass | kidney mass | kidney-disease |
gastrointestinal-neoplasm | Gastrointestinal neoplasm | gastrointestinal tumor; digestive tumor; digestive neoplasia; gastrointestinal tumour; GI tumor | neoplasm gastrointestinal-disease |
small-bowel-adenocarcinoma | Small bowel adenocarcinoma |  | small-intestine-cancer |
carcinoid-syndrome | Carcinoid syndrome |  | disease |
periampullary-cancer | Periampullary cancer | periampullary carcinoma | biliary-tract-cancer |
mature-teratoma | Mature teratoma | dermoid cyst | teratoma |
advanced-renal-cell-carcinoma | Advanced renal cell carcinoma | advanced RCC | renal-cell-carcinoma metastasis |
advanced-melanoma | Advanced melanoma | unresectable or metastatic melanoma | melanoma metastasis |
endometrial-adenocarcinoma | Endometrial adenocarcinoma |  | endometrial-cancer |
salivary-gland-neoplasm | Salivary gland neoplasm | salivary gland tumor | head-and-neck-cancer |
parotid-cancer | Parotid cancer | parotid carcinoma | salivary-gland-cancer |
adrenal-incidentaloma | Adrenal incidentaloma | adrenal nodule | endocrine-disease |
central-nervous-system-cancer | Central nervous system cancer | CNS malignancy; central nervous system malignancy; CNS cancer | brain-tumor malignancy |
dedifferentiated-liposarcoma | Dedifferentiated liposarcoma |  | liposarcoma |
well-differentiated-liposarcoma | Well-differentiated liposarcoma |  | liposarcoma |
relapsed-or-refractory-acute-myeloid-leukemia | Relapsed or refractory acute myeloid leukemia | relapsed/refractory AML; R/R AML; relapsed or refractory AML; relapsed/refractory acute myeloid leukemia | acute-myeloid-leukemia |
therapy-related-acute-myeloid-leukemia | Therapy-related acute myeloid leukemia | therapy-related AML; t-AML | secondary-acute-myeloid-leukemia |
lymphoblastic-leukemia | Lymphoblastic leukemia |  | lymphoid-leukemia |
t-cell-prolymphocytic-leukemia | T-cell prolymphocytic leukemia | T-PLL | prolymphocytic-leukemia |
b-cell-malignancy | B-cell malignancy | B cell malignancy | lymphoid-malignancy |
t-cell-lymphoblastic-lymphoma | T-cell lymphoblastic lymphoma | T-lymphoblastic lymphoma | lymphoblastic-lymphoma |
high-grade-b-cell-lymphoma | High-grade B-cell lymphoma | high grade B-cell lymphoma | non-hodgkin-lymphoma |
triple-hit-lymphoma | Triple-hit lymphoma |  | high-grade-b-cell-lymphoma |
splenic-marginal-zone-lymphoma | Splenic marginal zone lymphoma |  | marginal-zone-lymphoma |
nodal-marginal-zone-lymphoma | Nodal marginal zone lymphoma |  | marginal-zone-lymphoma |
lymphoplasmacytic-lymphoma | Lymphoplasmacytic lymphoma |  | indolent-non-hodgkin-lymphoma |
multicentric-castleman-disease | Multicentric Castleman disease | MCD Castleman | castleman-disease |
solitary-plasmacytoma | Solitary plasmacytoma |  | plasmacytoma |
extramedullary-plasmacytoma | Extramedullary plasmacytoma |  | plasmacytoma |
sacroiliac-joint-pain | Sacroiliac joint pain |  | joint-disease |
hemarthrosis | Hemarthrosis | haemarthrosis; joint bleeding | joint-disease bleeding |
statin-associated-muscle-symptoms | Statin-associated muscle symptoms | SAMS | muscle-disease |
mccune-albright-syndrome | McCune-Albright syndrome |  | bone-disease |
hand-fracture | Hand fracture |  | fracture-of-limb |
mandibular-fracture | Mandibular fracture | mandible fracture | facial-fracture |
orbital-fracture | Orbital fracture |  | facial-fracture |
adolescent-idiopathic-scoliosis | Adolescent idiopathic scoliosis | AIS scoliosis | idiopathic-scoliosis |
facial-pain | Facial pain | orofacial pain | pain |
hand-pain | Hand pain |  | limb-pain |
hamstring-avulsion | Hamstring avulsion |  | hamstring-injury |
hamstring-strain | Hamstring strain |  | hamstring-injury |
osteochondral-lesion | Osteochondral lesion | osteochondral defect | joint-disease |
patellar-dislocation | Patellar dislocation |  | dislocation |
anterior-shoulder-dislocation | Anterior shoulder dislocation |  | shoulder-dislocation |
ankle-instability | Ankle instability |  | joint-instability |
chronic-ankle-instability | Chronic ankle instability |  | ankle-instability |
knee-instability | Knee instability |  | joint-instability |
ligamentous-laxity | Ligamentous laxity | ligament laxity | joint-disease |
varus-deformity | Varus deformity |  | musculoskeletal-disease |
below-knee-amputation | Below-knee amputation | transtibial amputation | lower-limb-amputation |
above-knee-amputation | Above-knee amputation | transfemoral amputation | lower-limb-amputation |
congenital-muscular-torticollis | Congenital muscular torticollis |  | torticollis |
syndactyly | Syndactyly |  | congenital-malformation |
facial-deformity | Facial deformity | facial anomaly | craniofacial-anomaly |
stab-wound | Stab wound |  | penetrating-trauma |
blunt-abdominal-trauma | Blunt abdominal trauma |  | blunt-trauma abdominal-trauma |
ligament-rupture | Ligament rupture | ligament tear; torn ligament | ligament-injury |
abrasion | Abrasion | skin abrasion | open-wound |
surgical-scar | Surgical scar |  | scar |
facial-wrinkles | Facial wrinkles | wrinkles; rhytids; facial lines | symptom |
autoimmune-bullous-disease | Autoimmune bullous disease | autoimmune blistering disease | bullous-disease |
cholinergic-urticaria | Cholinergic urticaria |  | chronic-inducible-urticaria |
dermatographism | Dermatographism | dermographism | chronic-inducible-urticaria |
alopecia-universalis | Alopecia universalis |  | alopecia-areata |
frontal-fibrosing-alopecia | Frontal fibrosing alopecia |  | cicatricial-alopecia |
lichen-planopilaris | Lichen planopilaris |  | cicatricial-alopecia |
palmar-hyperhidrosis | Palmar hyperhidrosis |  | hyperhidrosis |
plantar-hyperhidrosis | Plantar hyperhidrosis |  | hyperhidrosis |
fixed-drug-eruption | Fixed drug eruption |  | drug-eruption |
-ovulation-disorder | Ovulation disorder | ovulatory dysfunction; ovulatory disorder | ovarian-disease |
abnormal-genital-bleeding | Abnormal genital bleeding |  | genital-bleeding |
poor-ovarian-response | Poor ovarian response | poor responder | ovarian-disease |
septate-uterus | Septate uterus | uterine septum | uterine-malformation |
bicornuate-uterus | Bicornuate uterus |  | uterine-malformation |
nonobstructive-azoospermia | Nonobstructive azoospermia | non-obstructive azoospermia | azoospermia |
obstructive-azoospermia | Obstructive azoospermia |  | azoospermia |
bartholin-cyst | Bartholin cyst |  | gynecological-disease |
short-cervix | Short cervix | cervical shortening | pregnancy-complication |
retained-products-of-conception | Retained products of conception |  | pregnancy-complication |
threatened-preterm-labor | Threatened preterm labor | threatened premature labor; threatened preterm birth | pregnancy-complication |
large-for-gestational-age | Large for gestational age | LGA infant; large for gestational age infant | pregnancy-complication |
alloimmunization | Alloimmunization | red cell alloimmunization | hematologic-disease |
postpartum-endometritis | Postpartum endometritis |  | puerperal-infection |
obstetric-anal-sphincter-injury | Obstetric anal sphincter injury | OASIS injury | perineal-tear |
-disorder-of-sex-development | Disorder of sex development | differences of sex development | congenital-malformation |
pigment-dispersion-syndrome | Pigment dispersion syndrome |  | eye-disease |
pseudoexfoliative-glaucoma | Pseudoexfoliative glaucoma |  | glaucoma |
bullous-keratopathy | Bullous keratopathy |  | corneal-edema |
corneal-erosion | Corneal erosion |  | corneal-disease |
recurrent-corneal-erosion | Recurrent corneal erosion |  | corneal-erosion |
pellucid-marginal-degeneration | Pellucid marginal degeneration |  | corneal-ectasia |
episcleritis | Episcleritis |  | eye-disease |
ocular-inflammation | Ocular inflammation | eye inflammation | eye-disease |
periocular-infection | Periocular infection |  | infection eye-disease |
hordeolum | Hordeolum | stye | eye-disease |
dacryocystitis | Dacryocystitis |  | eye-disease |
pathologic-myopia | Pathologic myopia | degenerative myopia | maculopathy |
oral-mucosal-lesion | Oral mucosal lesion | oral mucosal disease | oral-disease |
radiation-induced-oral-mucositis | Radiation-induced oral mucositis |  | oral-mucositis |
parotitis | Parotitis |  | sialadenitis |
sialolithiasis | Sialolithiasis | salivary gland stone | oral-disease |
irreversible-pulpitis | Irreversible pulpitis |  | pulpitis |
reversible-pulpitis | Reversible pulpitis |  | pulpitis |
class-ii-malocclusion | Class II malocclusion |  | malocclusion |
class-iii-malocclusion | Class III malocclusion |  | malocclusion |
dental-crowding | Dental crowding | crowding of teeth | malocclusion |
partial-edentulism | Partial edentulism | partially edentulous; partial tooth loss | tooth-loss |
tooth-wear | Tooth wear |  | dental-disease |
dental-attrition | Dental attrition |  | tooth-wear |
tooth-discoloration | Tooth discoloration |  | dental-disease |
rampant-caries | Rampant caries |  | dental-caries |
vitreomacular-adhesion | Vitreomacular adhesion |  | retinal-disease |
vulvar-lichen-sclerosus | Vulvar lichen sclerosus |  | lichen-sclerosus vulvar-disease |
morning-stiffness | Morning stiffness |  | joint-stiffness |
congenital-long-qt-syndrome | Congenital long QT syndrome | congenital prolonged QT syndrome | long-qt-syndrome |
osteoarticular-disease | Osteoarticular disease | osteo-articular disease; osteoarticular disorder | musculoskeletal-disease |
*mental-disability | Mental disability | mentally disabled | mental-disorder disability |
alcohol-withdrawal | Alcohol withdrawal | alcohol withdrawal syndrome | withdrawal-syndrome |
`,
};
