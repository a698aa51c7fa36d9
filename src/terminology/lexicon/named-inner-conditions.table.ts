import type { LexiconTable } from '../lexicon-table.ts';

/** Conditions and findings of bones, joints, heart, vessels, lungs, digestion and metabolism, and poisonings, as criteria name them. Row format: see `LexiconTable`. */
export const NAMED_INNER_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
shoulder-stiffness | Shoulder stiffness | stiff shoulder | joint-disease |
slap-lesion | SLAP lesion |  | musculoskeletal-disease |
elbow-stiffness | Elbow stiffness |  | joint-disease |
tibial-shaft-fracture | Tibial shaft fracture | tibia shaft fracture | fracture |
ulna-fracture | Ulna fracture |  | fracture | S:54556006 M:D014458 |  | Mondo
osteochondrosis | Osteochondrosis |  | bone-disease | S:19579005 M:D055034 I:M42 |  | Mondo
knee-effusion | Knee effusion |  | joint-disease |
knee-contracture | Knee contracture | knee flexion contracture | contracture |
tendon-injury | Tendon injury |  | injury |
muscle-injury | Muscle injury | muscle damage; muscular injury | injury |
sarcopenic-obesity | Sarcopenic obesity |  | musculoskeletal-disease |
delayed-onset-muscle-soreness | Delayed onset muscle soreness | DOMS | symptom |
hydrarthrosis | Hydrarthrosis |  | joint-disease | S:387637008 M:D006833 |  | Mondo
septic-joint | Septic joint |  | arthritis |
synovial-chondromatosis | Synovial chondromatosis |  | joint-disease | M:D015838 |  | Mondo
enteropathic-arthritis | Enteropathic arthritis |  | arthritis |
sapho-syndrome | SAPHO syndrome |  | musculoskeletal-disease | S:60684003 M:D020083 |  | Mondo
osteolysis | Osteolysis |  | bone-disease |
osteosclerosis | Osteosclerosis |  | bone-disease | S:49347007 M:D010026 |  | Mondo
bone-spur | Bone spur | osteophyte | bone-disease | S:235231000119100 S:416189003 |  | Mondo
diffuse-idiopathic-skeletal-hyperostosis | Diffuse idiopathic skeletal hyperostosis |  | bone-disease | S:31487001 M:D004057 I:M48.1 |  | Mondo
hyperostosis | Hyperostosis |  | bone-disease | S:203514008 M:D015576 I:M89.3 |  | Mondo
periostitis | Periostitis |  | bone-disease | S:41910004 M:D010522 |  | Mondo
scheuermann-disease | Scheuermann disease | Scheuermann's kyphosis | spine-disease | S:53406005 M:D012544 |  | Mondo
isthmic-spondylolisthesis | Isthmic spondylolisthesis |  | spondylolisthesis |
degenerative-spondylolisthesis | Degenerative spondylolisthesis |  | spondylolisthesis |
spondylitis | Spondylitis |  | spine-disease | S:84172003 M:D013166 |  | Mondo
disc-protrusion | Disc protrusion | protruded disc; bulging disc; disc bulge | intervertebral-disc-disease |
facet-joint-pain | Facet joint pain | facet syndrome | symptom |
modic-changes | Modic changes |  | spine-disease |
schmorls-nodes | Schmorl's nodes |  | spine-disease |
axial-neck-pain | Axial neck pain |  | symptom |
forward-head-posture | Forward head posture |  | musculoskeletal-disease |
complex-regional-pain-syndrome-type-ii | Complex regional pain syndrome type II | causalgia | complex-regional-pain-syndrome | S:408751001 M:D002422 |  | Mondo
buttock-pain | Buttock pain |  | symptom |
limb-malformation | Limb malformation |  | musculoskeletal-disease |
hypertrophic-osteoarthropathy | Hypertrophic osteoarthropathy |  | bone-disease |
bone-infarction | Bone infarction |  | bone-disease |
disuse-atrophy | Disuse atrophy |  | musculoskeletal-disease |
chondropathy | Chondropathy | cartilage disease | musculoskeletal-disease | S:50927007 M:D002357 |  | Mondo
tophi | Tophi | tophus | gout |
axillary-contracture | Axillary contracture |  | contracture |
winged-scapula | Winged scapula |  | musculoskeletal-disease |
diastematomyelia | Diastematomyelia |  | spine-disease | S:49351009 I:Q06.2 |  | Mondo
postural-deformity | Postural deformity | poor posture | musculoskeletal-disease |
hyperlaxity | Hyperlaxity |  | musculoskeletal-disease |
sun-damage | Sun damage |  | skin-disease |
ingested-foreign-body | Ingested foreign body |  | musculoskeletal-disease |
aneurysmal-bone-cyst | Aneurysmal bone cyst |  | bone-cyst | S:203468000 M:D017824 I:M85.5 |  | Mondo
functional-mitral-regurgitation | Functional mitral regurgitation | secondary mitral regurgitation | mitral-regurgitation |
prosthetic-valve-dysfunction | Prosthetic valve dysfunction |  | heart-disease |
right-ventricular-outflow-tract-obstruction | Right ventricular outflow tract obstruction |  | heart-disease |
chemotherapy-induced-cardiomyopathy | Chemotherapy-induced cardiomyopathy | anthracycline-induced cardiomyopathy; cancer therapy-related cardiac dysfunction | cardiomyopathy |
diabetic-cardiomyopathy | Diabetic cardiomyopathy |  | cardiomyopathy |
lown-ganong-levine-syndrome | Lown-Ganong-Levine syndrome |  | cardiac-arrhythmia | S:55475008 M:D008151 |  | Mondo
second-degree-atrioventricular-block | Second degree atrioventricular block |  | second-or-third-degree-atrioventricular-block | S:195042002 |  | Mondo
mobitz-type-ii-block | Mobitz type II block |  | second-degree-atrioventricular-block |
mobitz-type-i-block | Mobitz type I block | Wenckebach block | second-degree-atrioventricular-block |
atrioventricular-dissociation | Atrioventricular dissociation |  | cardiac-arrhythmia | S:50799005 M:D006327 |  | Mondo
coronary-thrombosis | Coronary thrombosis |  | coronary-artery-disease | S:398274000 M:D003328 |  | Mondo
minoca | MINOCA |  | myocardial-infarction |
myocardial-injury | Myocardial injury |  | heart-disease injury |
myocardial-stunning | Myocardial stunning |  | heart-disease | M:D017682 |  | Mondo
acyanotic-heart-disease | Acyanotic heart disease |  | congenital-heart-disease |
cardiac-hypertrophy | Cardiac hypertrophy |  | heart-disease |
cardiomegaly | Cardiomegaly |  | heart-disease |
heart-murmur | Heart murmur |  | heart-disease |
heart-aneurysm | Heart aneurysm |  | heart-disease | S:65340007 M:D006322 I:I25.3 |  | Mondo
subvalvular-aortic-stenosis | Subvalvular aortic stenosis | subaortic stenosis | heart-disease | S:204368006 M:D001020 |  | Mondo
carcinoid-heart-disease | Carcinoid heart disease |  | heart-disease | S:36222008 M:D002275 |  | Mondo
postcardiotomy-syndrome | Postcardiotomy syndrome |  | heart-disease |
kounis-syndrome | Kounis syndrome |  | heart-disease |
cardiac-cachexia | Cardiac cachexia |  | heart-disease cachexia |
atrial-enlargement | Atrial enlargement |  | heart-disease |
stokes-adams-syndrome | Stokes-Adams syndrome | Adams-Stokes syndrome | cardiac-arrhythmia | S:46935006 M:D000219 |  | Mondo
aortic-atheroma | Aortic atheroma |  | vascular-disease |
arteritis | Arteritis |  | vascular-disease | S:52089001 M:D001167 |  | Mondo
arteriolosclerosis | Arteriolosclerosis |  | vascular-disease | M:D050379 |  | Mondo
arteriosclerosis-obliterans | Arteriosclerosis obliterans |  | vascular-disease | S:361133006 M:D001162 |  | Mondo
iliac-artery-disease | Iliac artery disease | aortoiliac disease | vascular-disease |
below-the-knee-disease | Below-the-knee disease |  | vascular-disease |
renal-artery-aneurysm | Renal artery aneurysm |  | aneurysm |
popliteal-artery-aneurysm | Popliteal artery aneurysm |  | aneurysm |
fibromuscular-dysplasia | Fibromuscular dysplasia |  | vascular-disease | M:C537929 M:D005352 |  | Mondo
blue-toe-syndrome | Blue toe syndrome |  | vascular-disease | M:D018438 |  | Mondo
inferior-vena-cava-thrombosis | Inferior vena cava thrombosis |  | venous-thrombosis |
spider-veins | Spider veins |  | vascular-disease |
-arteriovenous-fistula | Arteriovenous fistula |  | vascular-disease |
kasabach-merritt-syndrome | Kasabach-Merritt syndrome |  | vascular-disease | S:86635005 M:D059885 |  | Mondo
vascular-access-complication | Vascular access complication |  | vascular-disease |
endarteritis | Endarteritis |  | vascular-disease | S:33806008 M:D004692 |  | Mondo
diabetic-angiopathy | Diabetic angiopathy | diabetic vascular disease | vascular-disease | S:127014009 M:D003925 |  | Mondo
capillary-leak-syndrome | Capillary leak syndrome |  | vascular-disease | S:87730004 M:D019559 |  | Mondo
steal-syndrome | Steal syndrome |  | vascular-disease |
atherothrombosis | Atherothrombosis | atherothrombotic disease | vascular-disease |
venous-congestion | Venous congestion |  | vascular-disease |
peripheral-vascular-insufficiency | Peripheral vascular insufficiency | arterial insufficiency | vascular-disease |
poor-peripheral-circulation | Poor peripheral circulation | poor circulation | vascular-disease |
hypertensive-heart-disease | Hypertensive heart disease |  | vascular-disease | S:64715009 |  | Mondo
pulmonary-capillary-hemangiomatosis | Pulmonary capillary hemangiomatosis |  | vascular-disease |
circulatory-failure | Circulatory failure | circulatory collapse | cardiovascular-disease |
acute-exacerbation-of-chronic-obstructive-pulmonary-disease | Acute exacerbation of chronic obstructive pulmonary disease | exacerbation of COPD; chronic obstructive pulmonary disease exacerbation | chronic-obstructive-pulmonary-disease |
exercise-induced-bronchoconstriction | Exercise-induced bronchoconstriction |  | asthma |
bronchomalacia | Bronchomalacia |  | lung-disease |
pulmonary-hemosiderosis | Pulmonary hemosiderosis |  | lung-disease | S:40527005 M:D012806 I:J84.03 |  | Mondo
lipoid-pneumonia | Lipoid pneumonia |  | pneumonia |
immune-mediated-pneumonitis | Immune-mediated pneumonitis |  | pneumonitis |
desquamative-interstitial-pneumonia | Desquamative interstitial pneumonia |  | idiopathic-interstitial-pneumonia | S:8549006 M:C562470 I:J84.117 |  | Mondo
berylliosis | Berylliosis | chronic beryllium disease | pneumoconiosis | S:18121009 M:D001607 |  | Mondo
byssinosis | Byssinosis |  | pneumoconiosis | S:13151001 M:D002095 I:J66.0 |  | Mondo
occupational-lung-disease | Occupational lung disease |  | lung-disease | S:86157004 |  | Mondo
cardiopulmonary-failure | Cardiopulmonary failure | cardiorespiratory failure; cardiopulmonary insufficiency; cardiorespiratory insufficiency | organ-failure |
bradypnea | Bradypnea |  | symptom |
hyperventilation | Hyperventilation | hyperventilation syndrome | symptom |
paroxysmal-nocturnal-dyspnea | Paroxysmal nocturnal dyspnea |  | symptom |
trapped-lung | Trapped lung |  | lung-disease |
high-altitude-pulmonary-edema | High altitude pulmonary edema |  | lung-disease |
lung-granuloma | Lung granuloma |  | lung-disease |
ventilator-induced-lung-injury | Ventilator-induced lung injury |  | lung-disease |
e-cigarette-or-vaping-associated-lung-injury | E-cigarette or vaping associated lung injury | EVALI | lung-disease |
swyer-james-syndrome | Swyer-James syndrome |  | lung-disease |
lung-agenesis | Lung agenesis |  | lung-disease |
pulmonary-sequestration | Pulmonary sequestration |  | lung-disease | S:18620009 M:D001998 |  | Mondo
lung-cyst | Lung cyst | cystic lung disease | lung-disease cyst |
cavitary-lung-lesion | Cavitary lung lesion | lung cavity; pulmonary cavity; cavitary lesion | lung-disease |
acalculous-cholecystitis | Acalculous cholecystitis |  | cholecystitis | S:19968009 M:D042101 |  | Mondo
caroli-disease | Caroli disease |  | digestive-system-disease | S:717232005 M:D016767 |  | Mondo
cirrhotic-cardiomyopathy | Cirrhotic cardiomyopathy |  | cardiomyopathy | S:725416005 |  | Mondo
peliosis-hepatis | Peliosis hepatis |  | liver-disease | S:58008004 M:D010382 I:K76.4 |  | Mondo
hepatic-infarction | Hepatic infarction |  | liver-disease | S:17890003 M:D000081011 |  | Mondo
dubin-johnson-syndrome | Dubin-Johnson syndrome |  | inborn-error-of-metabolism | S:44553005 M:D007566 |  | Mondo
rotor-syndrome | Rotor syndrome |  | inborn-error-of-metabolism | S:32891000 |  | Mondo
postgastrectomy-syndrome | Postgastrectomy syndrome |  | gastrointestinal-disease | S:80193009 M:D011178 I:K91.1 |  | Mondo
belching | Belching | eructation | symptom |
esophageal-spasm | Esophageal spasm |  | esophageal-disease |
stress-ulcer | Stress ulcer |  | peptic-ulcer |
nsaid-induced-ulcer | NSAID-induced ulcer |  | peptic-ulcer |
gastroduodenitis | Gastroduodenitis |  | gastrointestinal-disease | S:196731005 |  | Mondo
duodenitis | Duodenitis |  | gastrointestinal-disease | S:72007001 M:D004382 I:K29.8 |  | Mondo
infectious-diarrhea | Infectious diarrhea |  | gastrointestinal-disease |
intestinal-fistula | Intestinal fistula | gastrointestinal fistula; enteric fistula | gastrointestinal-disease |
uncomplicated-appendicitis | Uncomplicated appendicitis |  | digestive-system-disease |
immune-mediated-colitis | Immune-mediated colitis |  | colitis |
serrated-polyp | Serrated polyp | sessile serrated lesion; sessile serrated adenoma | colon-polyp |
anal-stenosis | Anal stenosis | anal stricture | digestive-system-disease stenosis |
rectal-pain | Rectal pain |  | symptom |
rectal-ulcer | Rectal ulcer |  | gastrointestinal-disease |
anorectal-obstruction | Anorectal obstruction |  | gastrointestinal-disease |
hard-stools | Hard stools |  | symptom |
gastrointestinal-dysfunction | Gastrointestinal dysfunction | gastrointestinal malfunction; impaired gastrointestinal function | gastrointestinal-disease |
gastrointestinal-inflammation | Gastrointestinal inflammation | inflammatory gastrointestinal disease | gastrointestinal-disease |
abdominal-discomfort | Abdominal discomfort |  | symptom |
food-impaction | Food impaction |  | gastrointestinal-disease |
graft-versus-host-disease-of-the-gut | Graft-versus-host disease of the gut | gastrointestinal GVHD | graft-versus-host-disease |
tall-stature | Tall stature |  | endocrine-disease |
empty-sella-syndrome | Empty sella syndrome |  | pituitary-disease | S:237722004 M:D004652 |  | Mondo
pituitary-apoplexy | Pituitary apoplexy |  | pituitary-disease | S:237701005 M:D010899 |  | Mondo
hypophysitis | Hypophysitis |  | pituitary-disease | S:237705001 M:D000072659 |  | Mondo
adrenal-hyperplasia | Adrenal hyperplasia |  | endocrine-disease |
hypoaldosteronism | Hypoaldosteronism |  | endocrine-disease |
postpartum-thyroiditis | Postpartum thyroiditis |  | thyroiditis | S:52772002 M:D050032 |  | Mondo
thyroid-hormone-resistance | Thyroid hormone resistance |  | endocrine-disease |
tertiary-hyperparathyroidism | Tertiary hyperparathyroidism |  | hyperparathyroidism | S:78200003 |  | Mondo
pseudohypoparathyroidism | Pseudohypoparathyroidism |  | endocrine-disease | S:58976002 M:D011547 I:E20.1 |  | Mondo
hyperestrogenism | Hyperestrogenism |  | endocrine-disease | S:37295009 I:E28.0 |  | Mondo
autoimmune-polyendocrine-syndrome | Autoimmune polyendocrine syndrome | autoimmune polyglandular syndrome | endocrine-disease | S:41864002 I:E31.0 |  | Mondo
lipoatrophic-diabetes | Lipoatrophic diabetes |  | diabetes-mellitus | S:127012008 M:D003923 |  | Mondo
diabetic-autonomic-neuropathy | Diabetic autonomic neuropathy |  | autonomic-neuropathy | S:50620007 |  | Mondo
postprandial-hyperglycemia | Postprandial hyperglycemia |  | endocrine-disease |
dysglycemia | Dysglycemia | glucose metabolism disorder; abnormal glucose metabolism; disorder of glucose metabolism; impaired glucose metabolism; glucose dysregulation; impaired glucose regulation | endocrine-disease | S:126877002 M:D044882 |  | Mondo
starvation | Starvation |  | malnutrition |
vitamin-b6-deficiency | Vitamin B6 deficiency | pyridoxine deficiency | vitamin-deficiency | S:86448001 M:D026681 |  | Mondo
niacin-deficiency | Niacin deficiency | pellagra | vitamin-deficiency | S:418279001 M:D010383 |  | Mondo
riboflavin-deficiency | Riboflavin deficiency |  | vitamin-deficiency |
vitamin-e-deficiency | Vitamin E deficiency |  | vitamin-deficiency |
selenium-deficiency | Selenium deficiency |  | metabolic-disease |
copper-deficiency | Copper deficiency |  | metabolic-disease |
magnesium-deficiency | Magnesium deficiency |  | metabolic-disease | S:238118002 M:D008275 I:E61.2 |  | Mondo
choline-deficiency | Choline deficiency |  | metabolic-disease | S:238113006 M:D002796 |  | Mondo
essential-fatty-acid-deficiency | Essential fatty acid deficiency |  | metabolic-disease |
hypervitaminosis-a | Hypervitaminosis A |  | metabolic-disease | S:64559002 M:D006986 I:E67.0 |  | Mondo
hypervitaminosis-d | Hypervitaminosis D | vitamin D intoxication; vitamin D toxicity | metabolic-disease | S:27712000 I:E67.3 |  | Mondo
micronutrient-deficiency | Micronutrient deficiency |  | metabolic-disease |
protein-deficiency | Protein deficiency |  | malnutrition |
hyperlactatemia | Hyperlactatemia |  | metabolic-disease |
hyperproteinemia | Hyperproteinemia |  | metabolic-disease |
acid-base-imbalance | Acid-base imbalance | acid-base disorder | metabolic-disease |
water-intoxication | Water intoxication |  | metabolic-disease | S:71785001 M:D014869 |  | Mondo
low-hdl-cholesterol | Low HDL cholesterol | hypoalphalipoproteinemia | dyslipidemia | S:190785000 M:D052456 |  | Mondo
elevated-lipoprotein-a | Elevated lipoprotein(a) |  | dyslipidemia |
calcinosis | Calcinosis |  | metabolic-disease | S:6595006 M:D002114 |  | Mondo
xanthomatosis | Xanthomatosis | xanthoma | metabolic-disease | S:63103006 M:D014973 |  | Mondo
hyperpyrexia | Hyperpyrexia |  | fever |
mercury-poisoning | Mercury poisoning |  | poisoning | S:85180002 M:D008630 |  | Mondo
arsenic-poisoning | Arsenic poisoning |  | poisoning |
manganese-poisoning | Manganese poisoning |  | poisoning | S:88687001 M:D020149 |  | Mondo
cadmium-poisoning | Cadmium poisoning |  | poisoning | S:3398004 M:D002105 |  | Mondo
heavy-metal-poisoning | Heavy metal poisoning | heavy metal toxicity | poisoning | S:85866007 M:D000075322 |  | Mondo
paraquat-poisoning | Paraquat poisoning |  | poisoning |
pesticide-poisoning | Pesticide poisoning |  | poisoning |
mushroom-poisoning | Mushroom poisoning |  | poisoning |
food-poisoning | Food poisoning |  | poisoning |
ciguatera-poisoning | Ciguatera poisoning |  | poisoning |
insect-bite | Insect bite | mosquito bite | injury |
spider-bite | Spider bite |  | injury |
cyanide-poisoning | Cyanide poisoning |  | poisoning | S:66207005 |  | Mondo
radiation-sickness | Radiation sickness | acute radiation syndrome | poisoning | M:D054508 |  | Mondo
methotrexate-toxicity | Methotrexate toxicity |  | poisoning |
aluminum-toxicity | Aluminum toxicity |  | poisoning |
fluoride-toxicity | Fluoride toxicity |  | poisoning |
decompression-sickness | Decompression sickness |  | injury | S:89684003 M:D003665 |  | Mondo
`,
};
