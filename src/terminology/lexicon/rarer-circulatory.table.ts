import type { LexiconTable } from '../lexicon-table.ts';

/** Conditions of the heart and the vessels that criteria name more rarely. Row format: see `LexiconTable`. */
export const RARER_CIRCULATORY_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
-left-atrial-enlargement | Left atrial enlargement | left atrial dilatation; left atrial dilation; enlarged left atrium; LAE | heart-disease |
-right-atrial-enlargement | Right atrial enlargement | right atrial dilatation; enlarged right atrium | heart-disease |
-concentric-left-ventricular-hypertrophy | Concentric left ventricular hypertrophy | left ventricular concentric hypertrophy | left-ventricular-hypertrophy |
left-ventricular-aneurysm | Left ventricular aneurysm | LV aneurysm; ventricular aneurysm | heart-disease aneurysm |
coronary-artery-anomaly | Coronary artery anomaly | anomalous coronary artery; coronary anomaly | congenital-heart-disease | S:28574005 |  | Mondo
-single-vessel-coronary-artery-disease | Single-vessel coronary artery disease | single vessel disease; one-vessel disease | coronary-artery-disease |
type-2-myocardial-infarction | Type 2 myocardial infarction | type II myocardial infarction | myocardial-infarction |
inferior-myocardial-infarction | Inferior myocardial infarction | inferior wall myocardial infarction; inferior MI | myocardial-infarction | M:D056989 |  | Mondo
anterior-myocardial-infarction | Anterior myocardial infarction | anterior wall myocardial infarction; anterior MI | myocardial-infarction |
reinfarction | Reinfarction | recurrent myocardial infarction; myocardial reinfarction | myocardial-infarction |
alcoholic-cardiomyopathy | Alcoholic cardiomyopathy | alcohol cardiomyopathy | cardiomyopathy | S:83521008 I:I42.6 M:D002310 |  | Mondo
endomyocardial-fibrosis | Endomyocardial fibrosis |  | cardiomyopathy | M:D004719 |  | Mondo
obstructive-shock | Obstructive shock |  | shock |
mixed-shock | Mixed shock |  | shock |
double-outlet-right-ventricle | Double outlet right ventricle | DORV | congenital-heart-disease | S:204299009 I:Q20.1 M:D004310 |  | Mondo
double-inlet-left-ventricle | Double inlet left ventricle |  | congenital-heart-disease |
interrupted-aortic-arch | Interrupted aortic arch |  | congenital-heart-disease |
cor-triatriatum | Cor triatriatum |  | congenital-heart-disease | S:55510008 I:Q24.2 M:D003310 |  | Mondo, MeSH
heterotaxy | Heterotaxy | heterotaxy syndrome; situs ambiguus | congenital-malformation |
dextrocardia | Dextrocardia |  | congenital-heart-disease | S:27637000 I:Q24.0 M:D003914 |  | Mondo
situs-inversus | Situs inversus | situs inversus totalis | congenital-malformation | S:24614000 I:Q89.3 M:D012857 |  | Mondo
vascular-ring | Vascular ring |  | congenital-heart-disease |
shone-complex | Shone complex |  | congenital-heart-disease | S:41371000119100 |  | Mondo
scimitar-syndrome | Scimitar syndrome |  | congenital-heart-disease | S:39905002 M:D012587 |  | Mondo
fontan-associated-liver-disease | Fontan-associated liver disease | FALD | liver-disease |
plastic-bronchitis | Plastic bronchitis |  | bronchitis | S:53926002 |  | Mondo
-left-to-right-shunt | Left-to-right shunt |  | congenital-heart-disease |
prosthetic-valve-thrombosis | Prosthetic valve thrombosis | prosthetic heart valve thrombosis; valve thrombosis | thrombosis |
-paravalvular-leak | Paravalvular leak | perivalvular leak; paravalvular regurgitation; paraprosthetic leak | valvular-heart-disease |
bioprosthetic-valve-failure | Bioprosthetic valve failure | bioprosthetic valve degeneration; structural valve deterioration; failed bioprosthesis | valvular-heart-disease |
marantic-endocarditis | Marantic endocarditis | nonbacterial thrombotic endocarditis | endocarditis | S:57181007 M:D059905 |  | Mondo
-mitral-annular-calcification | Mitral annular calcification |  | mitral-valve-disease |
-flail-leaflet | Flail leaflet | flail mitral leaflet | mitral-valve-disease |
-ruptured-chordae-tendineae | Ruptured chordae tendineae | chordal rupture; rupture of chordae tendineae | mitral-valve-disease |
effusive-constrictive-pericarditis | Effusive-constrictive pericarditis |  | pericarditis |
hemopericardium | Hemopericardium |  | pericardial-disease | S:23412002 |  | Mondo
pneumopericardium | Pneumopericardium |  | pericardial-disease | M:D011026 |  | MeSH
chylopericardium | Chylopericardium |  | pericardial-disease |
-accelerated-idioventricular-rhythm | Accelerated idioventricular rhythm |  | cardiac-arrhythmia | M:D016170 |  | MeSH
-junctional-rhythm | Junctional rhythm | junctional escape rhythm; nodal rhythm | cardiac-arrhythmia |
junctional-ectopic-tachycardia | Junctional ectopic tachycardia |  | supraventricular-tachycardia |
multifocal-atrial-tachycardia | Multifocal atrial tachycardia |  | atrial-tachycardia | S:49982000 |  | Mondo
inappropriate-sinus-tachycardia | Inappropriate sinus tachycardia |  | sinus-tachycardia |
-lone-atrial-fibrillation | Lone atrial fibrillation |  | atrial-fibrillation |
-atrial-high-rate-episodes | Atrial high-rate episodes | AHRE; subclinical atrial fibrillation; device-detected atrial fibrillation | atrial-arrhythmia |
electrical-storm | Electrical storm | arrhythmic storm; ventricular tachycardia storm; VT storm | ventricular-arrhythmia |
commotio-cordis | Commotio cordis |  | cardiac-arrhythmia | M:D056104 |  | MeSH
pulseless-electrical-activity | Pulseless electrical activity | electromechanical dissociation | cardiac-arrest |
traumatic-cardiac-arrest | Traumatic cardiac arrest |  | cardiac-arrest |
-bifascicular-block | Bifascicular block |  | heart-block | I:I45.2 |  | ICD-10-CM 2018
-trifascicular-block | Trifascicular block |  | heart-block | I:I45.3 |  | ICD-10-CM 2018
-left-anterior-fascicular-block | Left anterior fascicular block | left anterior hemiblock | heart-block | I:I44.4 |  | ICD-10-CM 2018
-intraventricular-conduction-delay | Intraventricular conduction delay | IVCD; intraventricular conduction defect; intraventricular conduction disturbance; intraventricular conduction abnormality; intraventricular block | heart-block |
sinoatrial-block | Sinoatrial block | sinus arrest; sinoatrial arrest | cardiac-arrhythmia | S:65778007 M:D012848 |  | Mondo
-chronotropic-incompetence | Chronotropic incompetence |  | cardiac-arrhythmia |
-early-repolarization-syndrome | Early repolarization syndrome | early repolarization | cardiac-arrhythmia |
pacemaker-syndrome | Pacemaker syndrome |  | cardiac-arrhythmia |
-carotid-sinus-hypersensitivity | Carotid sinus hypersensitivity | carotid sinus syndrome | autonomic-dysfunction |
orthostatic-syncope | Orthostatic syncope |  | syncope |
cardiac-syncope | Cardiac syncope | arrhythmic syncope | syncope |
-masked-hypertension | Masked hypertension |  | hypertension | M:D059468 |  | MeSH
-nocturnal-hypertension | Nocturnal hypertension |  | hypertension |
-labile-hypertension | Labile hypertension |  | hypertension |
-spinal-hypotension | Spinal hypotension | post-spinal hypotension; hypotension after spinal anesthesia; spinal anesthesia-induced hypotension | hypotension |
-postprandial-hypotension | Postprandial hypotension |  | hypotension |
-supine-hypertension | Supine hypertension |  | hypertension |
aortic-ulcer | Aortic ulcer | penetrating aortic ulcer; penetrating atherosclerotic ulcer | aortic-disease |
type-b-aortic-dissection | Type B aortic dissection | Stanford type B aortic dissection; TBAD | aortic-dissection |
type-a-aortic-dissection | Type A aortic dissection | Stanford type A aortic dissection; TAAD | aortic-dissection |
ruptured-abdominal-aortic-aneurysm | Ruptured abdominal aortic aneurysm | rAAA; ruptured AAA | abdominal-aortic-aneurysm |
juxtarenal-aortic-aneurysm | Juxtarenal aortic aneurysm | juxtarenal abdominal aortic aneurysm; pararenal aneurysm | abdominal-aortic-aneurysm |
-aortic-root-dilatation | Aortic root dilatation | aortic root dilation; dilated aortic root; aortic root aneurysm; dilated aorta; aortic dilatation; aortic dilation | aortic-disease |
aortoenteric-fistula | Aortoenteric fistula |  | fistula |
aortic-thrombosis | Aortic thrombosis | aortic thrombus | thrombosis aortic-disease |
leriche-syndrome | Leriche syndrome | aortoiliac occlusive disease; aorto-iliac occlusive disease | peripheral-arterial-disease | S:307816004 M:D007925 |  | Mondo
visceral-artery-aneurysm | Visceral artery aneurysm |  | aneurysm |
mycotic-aneurysm | Mycotic aneurysm |  | aneurysm |
-femoropopliteal-artery-disease | Femoropopliteal artery disease | femoropopliteal disease; superficial femoral artery disease; femoropopliteal lesion; femoropopliteal occlusive disease | peripheral-arterial-disease |
-iliac-artery-stenosis | Iliac artery stenosis | iliac stenosis; iliac occlusive disease | peripheral-arterial-disease |
-vertebral-artery-stenosis | Vertebral artery stenosis |  | cerebrovascular-disease |
-carotid-plaque | Carotid plaque | carotid artery plaque; carotid atheroma | carotid-artery-disease |
-carotid-web | Carotid web |  | carotid-artery-disease |
basilar-artery-occlusion | Basilar artery occlusion | basilar artery thrombosis; basilar occlusion | ischemic-stroke | S:195180004 |  | Mondo
acute-mesenteric-ischemia | Acute mesenteric ischemia |  | mesenteric-ischemia |
chronic-mesenteric-ischemia | Chronic mesenteric ischemia | abdominal angina; mesenteric angina | mesenteric-ischemia |
splenic-vein-thrombosis | Splenic vein thrombosis |  | venous-thrombosis |
jugular-vein-thrombosis | Jugular vein thrombosis | internal jugular vein thrombosis | venous-thrombosis |
catheter-related-thrombosis | Catheter-related thrombosis | catheter-associated thrombosis; central venous catheter thrombosis | venous-thrombosis |
iliofemoral-deep-vein-thrombosis | Iliofemoral deep vein thrombosis | iliofemoral DVT; iliofemoral thrombosis | deep-vein-thrombosis |
cancer-associated-thrombosis | Cancer-associated thrombosis | cancer-associated venous thromboembolism; cancer-associated VTE | thrombosis |
pelvic-congestion-syndrome | Pelvic congestion syndrome | pelvic venous congestion; pelvic congestion; pelvic venous disorder | venous-disease | S:39402007 |  | Mondo
septic-embolism | Septic embolism | septic emboli | embolism |
paradoxical-embolism | Paradoxical embolism |  | embolism | M:D019320 |  | MeSH
saddle-pulmonary-embolism | Saddle pulmonary embolism |  | pulmonary-embolism |
subsegmental-pulmonary-embolism | Subsegmental pulmonary embolism |  | pulmonary-embolism |
spider-nevus | Spider nevus | spider angioma; spider naevi | skin-disease |
-arterial-stiffness | Arterial stiffness |  | arterial-disease |
-vascular-calcification | Vascular calcification | arterial calcification | vascular-disease | M:D061205 |  | MeSH
livedo-reticularis | Livedo reticularis | livedo racemosa | skin-disease | S:238772004 M:D054068 |  | Mondo
erythromelalgia | Erythromelalgia |  | vascular-disease | S:37151006 I:I73.81 M:D004916 |  | Mondo
-acrocyanosis | Acrocyanosis |  | vascular-disease |
chilblains | Chilblains | perniosis; pernio | skin-disease | M:D002647 I:T69.1 |  | MeSH, ICD-10-CM 2018
popliteal-artery-entrapment-syndrome | Popliteal artery entrapment syndrome |  | arterial-disease |
median-arcuate-ligament-syndrome | Median arcuate ligament syndrome | celiac artery compression syndrome | arterial-disease | S:9250002 I:I77.4 |  | Mondo
nutcracker-syndrome | Nutcracker syndrome |  | venous-disease |
superior-mesenteric-artery-syndrome | Superior mesenteric artery syndrome |  | bowel-disease | S:197006009 M:D013478 |  | Mondo
-endothelial-dysfunction | Endothelial dysfunction |  | vascular-disease |
-microvascular-disease | Microvascular disease |  | vascular-disease |
-macrovascular-disease | Macrovascular disease | macroangiopathy | vascular-disease |
-occlusive-vascular-disease | Occlusive vascular disease | occlusive disease; vascular occlusive disease; vascular occlusion | vascular-disease |
-ventricular-remodeling | Ventricular remodeling | cardiac remodeling | heart-disease | M:D020257 |  | MeSH
loeffler-endocarditis | Loeffler endocarditis | Löffler endocarditis | endocarditis | S:449829009 |  | Mondo
cardiac-contusion | Cardiac contusion | myocardial contusion; blunt cardiac injury | heart-disease injury |
-minor-stroke | Minor stroke | minor ischemic stroke; nondisabling stroke; non-disabling stroke | stroke |
-wake-up-stroke | Wake-up stroke | stroke on awakening | stroke |
perinatal-stroke | Perinatal stroke | neonatal stroke; perinatal arterial ischemic stroke | stroke |
posterior-circulation-stroke | Posterior circulation stroke | vertebrobasilar stroke | ischemic-stroke |
watershed-infarction | Watershed infarction | borderzone infarction; watershed stroke | ischemic-stroke |
-silent-brain-infarction | Silent brain infarction | silent cerebral infarct; silent cerebral infarction; silent infarct; silent brain infarct; covert infarct | ischemic-stroke |
-superficial-siderosis | Superficial siderosis | cortical superficial siderosis | intracranial-hemorrhage |
reversible-cerebral-vasoconstriction-syndrome | Reversible cerebral vasoconstriction syndrome | RCVS | cerebrovascular-disease | S:700467001 |  | Mondo
-amyloid-related-imaging-abnormalities | Amyloid-related imaging abnormalities | ARIA | brain-disease |
`,
};
