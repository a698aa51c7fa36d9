import type { LexiconTable } from '../lexicon-table.ts';

/** Heart and vessels, narrower and rarer. Row format: see `LexiconTable`. Codes: exact matches of Mondo 2026-08-04. */
export const FURTHER_CIRCULATORY_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
structural-heart-disease | Structural heart disease | structural cardiac disease; organic heart disease; structural heart abnormality | heart-disease |
cardiac-dysfunction | Cardiac dysfunction | cardiac impairment; heart dysfunction; impaired cardiac function; abnormal cardiac function; compromised cardiac function; compromised heart function; impaired heart function; reduced cardiac function | heart-disease |
cardiovascular-event | Cardiovascular event | cardiovascular events; CV event; CV events; cardiovascular incident | cardiovascular-disease |
major-adverse-cardiovascular-event | Major adverse cardiovascular event | MACE; major adverse cardiac event; major adverse cardiac events | cardiovascular-event |
cardiac-event | Cardiac event | cardiac events; cardiac incident | heart-disease |
systolic-hypertension | Systolic hypertension | isolated systolic hypertension | hypertension |
essential-hypertension | Essential hypertension | primary hypertension; primary arterial hypertension; essential arterial hypertension | hypertension | S:59621000 I:I10 M:D000075222
stage-1-hypertension | Stage 1 hypertension | stage I hypertension; grade 1 hypertension; grade I hypertension | hypertension |
stage-2-hypertension | Stage 2 hypertension | stage II hypertension; grade 2 hypertension; grade II hypertension | hypertension |
stage-3-hypertension | Stage 3 hypertension | stage III hypertension; grade 3 hypertension; grade III hypertension | hypertension |
renovascular-hypertension | Renovascular hypertension | renal artery hypertension | secondary-hypertension | S:123799005 I:I15.0
neurogenic-orthostatic-hypotension | Neurogenic orthostatic hypotension | nOH | orthostatic-hypotension |
intradialytic-hypotension | Intradialytic hypotension | dialysis hypotension; intradialytic hypotensive episodes | hypotension |
orthostatic-intolerance | Orthostatic intolerance |  | symptom | S:191962000 M:D009449
postural-orthostatic-tachycardia-syndrome | Postural orthostatic tachycardia syndrome | postural tachycardia syndrome; POTS | autonomic-dysfunction | S:371073003 M:D054972
vasovagal-syncope | Vasovagal syncope | neurocardiogenic syncope; vasovagal reaction; vasovagal episode | syncope | M:D019462 |  | MeSH
loss-of-consciousness | Loss of consciousness | blackout; loss of consciousness episode | symptom |
coronary-stenosis | Coronary stenosis | coronary artery stenosis; coronary artery narrowing | coronary-artery-disease | S:233970002 M:D023921
left-main-coronary-artery-disease | Left main coronary artery disease | left main disease; left main stenosis; left main coronary disease; left main coronary artery stenosis; unprotected left main disease | coronary-artery-disease |
multivessel-coronary-artery-disease | Multivessel coronary artery disease | multivessel disease; multivessel coronary disease; multi-vessel coronary artery disease; three-vessel disease; triple vessel disease; 3-vessel disease; three vessel coronary disease | coronary-artery-disease |
coronary-calcification | Coronary calcification | coronary artery calcification; calcified coronary arteries | coronary-artery-disease |
chronic-total-occlusion | Chronic total occlusion | coronary chronic total occlusion; ?CTO; chronic total coronary occlusion | coronary-artery-disease |
in-stent-restenosis | In-stent restenosis | coronary restenosis; stent restenosis; instent restenosis; coronary in-stent restenosis | coronary-artery-disease |
stent-thrombosis | Stent thrombosis | coronary stent thrombosis | coronary-artery-disease thrombosis |
silent-myocardial-ischemia | Silent myocardial ischemia | silent ischemia | coronary-artery-disease myocardial-ischemia | I:I25.6 |  | ICD-10-CM 2018
refractory-angina | Refractory angina | intractable angina; refractory angina pectoris | angina-pectoris |
microvascular-angina | Microvascular angina | cardiac syndrome X; coronary microvascular dysfunction; coronary microvascular disease | coronary-artery-disease | M:D017566 |  | MeSH
spontaneous-coronary-artery-dissection | Spontaneous coronary artery dissection | SCAD | coronary-artery-dissection |
ventricular-septal-rupture | Ventricular septal rupture | postinfarction ventricular septal defect | heart-disease | M:D018658 |  | MeSH
myocardial-rupture | Myocardial rupture | cardiac rupture; ventricular rupture | heart-disease | M:D006341
myocardial-scar | Myocardial scar |  | heart-disease |
papillary-muscle-rupture | Papillary muscle rupture |  | heart-disease |
left-ventricular-systolic-dysfunction | Left ventricular systolic dysfunction | LVSD; systolic dysfunction; left ventricle systolic dysfunction; LV systolic dysfunction | left-ventricular-dysfunction |
diastolic-dysfunction | Diastolic dysfunction | left ventricular diastolic dysfunction; LV diastolic dysfunction | left-ventricular-dysfunction | S:3545003 |  | FHIR 4.0.1
right-ventricular-dysfunction | Right ventricular dysfunction | RV dysfunction; right ventricular systolic dysfunction | ventricular-dysfunction | M:D018497 |  | MeSH
ventricular-dysfunction | Ventricular dysfunction |  | heart-disease | M:D018754 |  | MeSH
ventricular-hypertrophy | Ventricular hypertrophy |  | heart-disease |
right-ventricular-hypertrophy | Right ventricular hypertrophy | RV hypertrophy; RVH | ventricular-hypertrophy | M:D017380 |  | MeSH
heart-failure-with-mildly-reduced-ejection-fraction | Heart failure with mildly reduced ejection fraction | HFmrEF; heart failure with mid-range ejection fraction | congestive-heart-failure |
high-output-heart-failure | High-output heart failure | high output cardiac failure | congestive-heart-failure | S:10091002 I:I50.83
chronic-heart-failure | Chronic heart failure | chronic cardiac failure; chronic heart insufficiency | heart-failure congestive-heart-failure |
advanced-heart-failure | Advanced heart failure | end-stage heart failure; terminal heart failure; refractory heart failure; end stage heart disease | heart-failure congestive-heart-failure |
tachycardia-induced-cardiomyopathy | Tachycardia-induced cardiomyopathy | tachycardiomyopathy | cardiomyopathy |
peripartum-cardiomyopathy | Peripartum cardiomyopathy | postpartum cardiomyopathy; PPCM | cardiomyopathy | S:62377009 I:O90.3
arrhythmogenic-right-ventricular-cardiomyopathy | Arrhythmogenic right ventricular cardiomyopathy | arrhythmogenic right ventricular dysplasia; arrhythmogenic cardiomyopathy; ARVC; ARVD | cardiomyopathy | S:281170005 M:D019571
left-ventricular-noncompaction | Left ventricular noncompaction | noncompaction cardiomyopathy; left ventricular non-compaction cardiomyopathy; LVNC | cardiomyopathy |
obstructive-cardiomyopathy | Obstructive cardiomyopathy | obstructive hypertrophic cardiomyopathy; hypertrophic obstructive cardiomyopathy; HOCM | hypertrophic-cardiomyopathy |
infiltrative-cardiomyopathy | Infiltrative cardiomyopathy | infiltrative heart disease; infiltrative cardiac disease | cardiomyopathy |
nonischemic-cardiomyopathy | Nonischemic cardiomyopathy | non-ischemic cardiomyopathy | cardiomyopathy |
cardiac-sarcoidosis | Cardiac sarcoidosis |  | sarcoidosis heart-disease | S:75403004
cardiotoxicity | Cardiotoxicity | cardiac toxicity; chemotherapy-induced cardiotoxicity; anthracycline cardiotoxicity | heart-disease | M:D066126 |  | MeSH
prosthetic-valve-endocarditis | Prosthetic valve endocarditis |  | endocarditis |
infective-endocarditis | Infective endocarditis | infectious endocarditis | endocarditis | S:233850007
supraventricular-arrhythmia | Supraventricular arrhythmia | supraventricular dysrhythmia | cardiac-arrhythmia |
tachyarrhythmia | Tachyarrhythmia | tachyarrhythmias; tachy-arrhythmia; tachydysrhythmia | cardiac-arrhythmia |
bradyarrhythmia | Bradyarrhythmia | bradyarrhythmias; brady-arrhythmia | cardiac-arrhythmia |
atrial-tachycardia | Atrial tachycardia | ectopic atrial tachycardia | supraventricular-tachycardia atrial-arrhythmia | S:276796006
atrioventricular-nodal-reentrant-tachycardia | Atrioventricular nodal reentrant tachycardia | AVNRT; AV nodal reentrant tachycardia; AV nodal reentry tachycardia | supraventricular-tachycardia |
atrioventricular-reentrant-tachycardia | Atrioventricular reentrant tachycardia | AVRT; AV reentrant tachycardia | supraventricular-tachycardia |
monomorphic-ventricular-tachycardia | Monomorphic ventricular tachycardia |  | ventricular-tachycardia |
polymorphic-ventricular-tachycardia | Polymorphic ventricular tachycardia |  | ventricular-tachycardia | S:251159007
sustained-ventricular-tachycardia | Sustained ventricular tachycardia | sustained VT | ventricular-tachycardia |
nonsustained-ventricular-tachycardia | Nonsustained ventricular tachycardia | NSVT; non-sustained ventricular tachycardia | ventricular-tachycardia |
catecholaminergic-polymorphic-ventricular-tachycardia | Catecholaminergic polymorphic ventricular tachycardia | CPVT | ventricular-tachycardia | S:419671004 M:C536334
premature-ventricular-contraction | Premature ventricular contraction | premature ventricular contractions; PVC; ventricular premature beats; ventricular extrasystole; ventricular extrasystoles; ventricular ectopy; premature ventricular complexes | premature-beats |
premature-atrial-contraction | Premature atrial contraction | premature atrial contractions; atrial extrasystole; premature atrial complexes; atrial premature beats | premature-beats |
nonvalvular-atrial-fibrillation | Nonvalvular atrial fibrillation | NVAF; non-valvular atrial fibrillation | atrial-fibrillation |
valvular-atrial-fibrillation | Valvular atrial fibrillation |  | atrial-fibrillation |
postoperative-atrial-fibrillation | Postoperative atrial fibrillation | POAF; post-operative atrial fibrillation; atrial fibrillation after cardiac surgery | atrial-fibrillation |
new-onset-atrial-fibrillation | New-onset atrial fibrillation | new onset atrial fibrillation | atrial-fibrillation |
qt-prolongation | QT prolongation | prolonged QT interval; prolongation of the QT interval; QT interval prolongation; prolonged QTc; QTc prolongation; prolonged QTc interval; prolonged QT; QTc interval prolongation; prolongation of QT interval; prolongation of QTc interval; prolongation of the QTc interval; prolongation of QT/QTc interval; prolongation of the QT/QTc interval; prolonged QT/QTc interval; QT/QTc prolongation; QT/QTc interval prolongation | cardiac-arrhythmia |
short-qt-syndrome | Short QT syndrome |  | cardiac-arrhythmia | S:698272007 M:C580439
mobitz-type-ii-atrioventricular-block | Mobitz type II atrioventricular block | Mobitz II; Mobitz II AV block; Mobitz type II second-degree AV block; Mobitz type II AV block; second degree AV block type II; Mobitz type II heart block | second-or-third-degree-atrioventricular-block | S:28189009
complete-atrioventricular-block | Complete atrioventricular block | complete heart block; third degree AV block; third-degree heart block; third degree heart block; complete AV block; 3rd degree AV block; third-degree atrioventricular block; 3rd degree heart block; 3rd degree atrioventricular block | second-or-third-degree-atrioventricular-block | S:27885002 |  | Mondo
asystole | Asystole | cardiac asystole | cardiac-arrest |
in-hospital-cardiac-arrest | In-hospital cardiac arrest | IHCA | cardiac-arrest |
mitral-valve-disease | Mitral valve disease | mitral valvulopathy; mitral valve pathology | valvular-heart-disease | S:11851006
aortic-valve-disease | Aortic valve disease | aortic valvulopathy; aortic valve pathology | valvular-heart-disease |
tricuspid-valve-disease | Tricuspid valve disease | tricuspid valvular disease | valvular-heart-disease | S:20721001
bicuspid-aortic-valve | Bicuspid aortic valve | BAV; bicuspid aortic valve disease | congenital-heart-disease aortic-valve-disease |
tricuspid-stenosis | Tricuspid stenosis | tricuspid valve stenosis | tricuspid-valve-disease | S:49915006 M:D014264
pulmonary-valve-stenosis | Pulmonary valve stenosis | pulmonic stenosis; pulmonary stenosis; pulmonic valve stenosis | valvular-heart-disease | M:D011666
pulmonary-regurgitation | Pulmonary regurgitation | pulmonary valve regurgitation; pulmonary insufficiency of the valve; pulmonic regurgitation | valvular-heart-disease | S:194995005 M:D011665
rheumatic-mitral-stenosis | Rheumatic mitral stenosis |  | mitral-stenosis rheumatic-heart-disease |
rheumatic-fever | Rheumatic fever | acute rheumatic fever | disease | S:58718002 M:D012213
aortic-coarctation | Aortic coarctation | coarctation of the aorta; coarctation | congenital-heart-disease | S:7305005 I:Q25.1 M:D001017 |  | Mondo
transposition-of-the-great-arteries | Transposition of the great arteries | transposition of great vessels; transposition of the great vessels; D-transposition of the great arteries | congenital-heart-disease | M:D014188
hypoplastic-left-heart-syndrome | Hypoplastic left heart syndrome | HLHS | congenital-heart-disease | S:62067003 I:Q23.4 M:D018636
single-ventricle | Single ventricle | univentricular heart; single ventricle physiology; functional single ventricle; single ventricle heart disease | congenital-heart-disease | S:253283000 M:D000080039 |  | Mondo
atrioventricular-septal-defect | Atrioventricular septal defect | atrioventricular canal defect; AV canal defect; endocardial cushion defect | congenital-heart-disease | S:15459006 I:Q21.2
truncus-arteriosus | Truncus arteriosus |  | congenital-heart-disease | I:Q20.0 M:D014339 |  | Mondo
ebstein-anomaly | Ebstein anomaly | Ebstein's anomaly | congenital-heart-disease | I:Q22.5 M:D004437
tricuspid-atresia | Tricuspid atresia |  | congenital-heart-disease | S:63042009 M:D018785
pulmonary-atresia | Pulmonary atresia |  | congenital-heart-disease | M:D018633 |  | MeSH
total-anomalous-pulmonary-venous-return | Total anomalous pulmonary venous return | total anomalous pulmonary venous connection; TAPVR; TAPVC | congenital-heart-disease | S:111323005
cyanotic-congenital-heart-disease | Cyanotic congenital heart disease | cyanotic heart disease; cyanotic congenital heart defect; cyanotic heart defect | congenital-heart-disease |
eisenmenger-syndrome | Eisenmenger syndrome | Eisenmenger's syndrome; Eisenmenger physiology | congenital-heart-disease pulmonary-arterial-hypertension | S:445928005 I:I27.83 M:D004541
intracardiac-shunt | Intracardiac shunt | cardiac shunt; intracardiac shunts | heart-disease |
cardiac-myxoma | Cardiac myxoma | atrial myxoma | benign-neoplasm heart-disease |
left-atrial-thrombus | Left atrial thrombus | left atrium thrombus; LA thrombus; thrombus in the left atrium | atrial-thrombus |
left-ventricular-thrombus | Left ventricular thrombus | LV thrombus | intracardiac-thrombus |
intracardiac-mass | Intracardiac mass | cardiac tumor; cardiac mass | heart-disease |
occlusive-arterial-disease | Occlusive arterial disease | arterial occlusive disease; arterial occlusion; obstructive arteriopathy | vascular-disease arterial-disease |
acute-limb-ischemia | Acute limb ischemia | acute limb ischaemia; acute arterial ischemia of a limb | peripheral-arterial-disease limb-ischemia |
subclavian-artery-stenosis | Subclavian artery stenosis | subclavian stenosis; subclavian steal syndrome | vascular-disease | S:15258001 M:D013349 |  | Mondo
mesenteric-ischemia | Mesenteric ischemia | intestinal ischemia; bowel ischemia; mesenteric infarction; mesenteric artery occlusion; ischemic bowel; ischemic bowel syndrome | vascular-disease digestive-system-disease | M:D065666 |  | MeSH
ischemic-colitis | Ischemic colitis |  | colitis | S:30588004 M:D017091
carotid-artery-occlusion | Carotid artery occlusion | carotid occlusion; internal carotid artery occlusion | carotid-artery-disease | S:266254007
carotid-artery-dissection | Carotid artery dissection | carotid dissection; internal carotid artery dissection | cervical-artery-dissection | S:720626009 I:I77.71
vertebral-artery-dissection | Vertebral artery dissection | vertebral dissection | cerebrovascular-disease | M:D020217 |  | MeSH
vertebrobasilar-insufficiency | Vertebrobasilar insufficiency | VBI | cerebrovascular-disease | S:195199008 M:D014715
cerebrovascular-event | Cerebrovascular event | cerebrovascular events | cerebrovascular-disease |
thoracoabdominal-aortic-aneurysm | Thoracoabdominal aortic aneurysm | TAAA | aortic-aneurysm |
dissecting-aneurysm | Dissecting aneurysm | dissecting aneurism | arterial-dissection | M:D000784 |  | MeSH
iliac-artery-aneurysm | Iliac artery aneurysm | iliac aneurysm | aneurysm |
peripheral-aneurysm | Peripheral aneurysm | peripheral artery aneurysm; popliteal aneurysm | aneurysm |
pseudoaneurysm | Pseudoaneurysm | false aneurysm; pseudo-aneurysm | vascular-disease |
aortitis | Aortitis |  | vasculitis | S:70933002 M:D001025
aortic-disease | Aortic disease | aortopathy; disease of the aorta | vascular-disease | S:47040006 M:D001018
aortic-intramural-hematoma | Aortic intramural hematoma | intramural hematoma of the aorta | aortic-disease |
arteriovenous-fistula-abnormal | Arteriovenous fistula abnormal | abnormal arteriovenous fistula; dural arteriovenous fistula | vascular-disease |
vascular-malformation | Vascular malformation | vascular malformations; vascular anomaly | vascular-disease congenital-malformation | M:D054079
cerebral-arteriovenous-malformation | Cerebral arteriovenous malformation | brain arteriovenous malformation; intracranial arteriovenous malformation; cerebral AVM; brain AVM | arteriovenous-malformation cerebrovascular-disease | S:234142008 M:D002538
cavernous-malformation | Cavernous malformation | cavernoma; cerebral cavernous malformation; cavernous angioma; cerebral cavernoma | vascular-malformation |
venous-malformation | Venous malformation |  | vascular-malformation | S:403968005 |  | Mondo
lymphatic-malformation | Lymphatic malformation | lymphangioma | vascular-malformation | S:254199006 I:Q82.0
hereditary-hemorrhagic-telangiectasia | Hereditary hemorrhagic telangiectasia | Osler-Weber-Rendu syndrome; HHT; Osler-Weber-Rendu disease; Rendu-Osler-Weber disease; Rendu-Osler disease | vascular-disease genetic-disease | S:21877004 I:I78.0 M:D013683
telangiectasia | Telangiectasia | telangiectasis | vascular-disease | S:247479008 M:D013684
moyamoya-disease | Moyamoya disease | moyamoya; moyamoya syndrome | cerebrovascular-disease | S:89142007 I:I67.5 M:D009072
microscopic-polyangiitis | Microscopic polyangiitis |  | anca-associated-vasculitis | S:239928004 I:M31.7 M:D055953
eosinophilic-granulomatosis-with-polyangiitis | Eosinophilic granulomatosis with polyangiitis | Churg-Strauss syndrome; EGPA; Churg Strauss syndrome | anca-associated-vasculitis | S:82275008 I:M30.1 M:D015267
henoch-schonlein-purpura | Henoch-Schonlein purpura | IgA vasculitis; Henoch-Schönlein purpura; Henoch Schonlein purpura | vasculitis | S:191306005 S:86074002 I:D69.0 M:D011695
cryoglobulinemia | Cryoglobulinemia | mixed cryoglobulinemia | vasculitis | S:30911005 I:D89.1 M:D003449
leukocytoclastic-vasculitis | Leukocytoclastic vasculitis | hypersensitivity vasculitis | cutaneous-vasculitis | S:60555002 |  | Mondo
cerebral-vasculitis | Cerebral vasculitis | CNS vasculitis; central nervous system vasculitis | vasculitis central-nervous-system-disease | M:D020293 |  | Mondo
urticarial-vasculitis | Urticarial vasculitis |  | vasculitis |
retinal-vasculitis | Retinal vasculitis |  | vasculitis retinal-disease | S:77628002 I:H35.06 M:D031300
arterial-thrombosis | Arterial thrombosis | arterial thrombus; arterial thrombotic event; arterial thrombotic events; arterial thrombotic disorder | thrombosis |
arterial-thromboembolism | Arterial thromboembolism | arterial embolism; arterial thromboembolic event; arterial thromboembolic events; arterial thromboembolic disease; arterial emboli | thromboembolism |
systemic-embolism | Systemic embolism | systemic thromboembolism; systemic embolization; non-CNS systemic embolism | thromboembolism |
embolism | Embolism | embolus; emboli | vascular-disease | M:D004617 |  | MeSH
air-embolism | Air embolism | gas embolism | embolism | M:D004618 |  | MeSH
fat-embolism | Fat embolism | fat embolism syndrome | embolism | M:D004620 |  | MeSH
venous-thrombosis | Venous thrombosis | venous thromboses; vein thrombosis | thrombosis venous-disease | M:D020246 |  | MeSH
unprovoked-venous-thromboembolism | Unprovoked venous thromboembolism | idiopathic venous thromboembolism; unprovoked VTE | venous-thromboembolism |
upper-extremity-deep-vein-thrombosis | Upper extremity deep vein thrombosis |  | deep-vein-thrombosis | M:D056824 |  | MeSH
proximal-deep-vein-thrombosis | Proximal deep vein thrombosis | proximal DVT | deep-vein-thrombosis |
distal-deep-vein-thrombosis | Distal deep vein thrombosis | distal DVT; calf vein thrombosis | deep-vein-thrombosis |
splanchnic-vein-thrombosis | Splanchnic vein thrombosis | mesenteric vein thrombosis; visceral vein thrombosis | venous-thrombosis |
renal-vein-thrombosis | Renal vein thrombosis |  | venous-thrombosis kidney-disease |
superficial-vein-thrombosis | Superficial vein thrombosis | superficial venous thrombosis; superficial thrombophlebitis | thrombophlebitis |
post-thrombotic-syndrome | Post-thrombotic syndrome | postthrombotic syndrome; postphlebitic syndrome; post-phlebitic syndrome | venous-disease | S:20427003 I:I87.0 M:D011186
chronic-venous-insufficiency | Chronic venous insufficiency | CVI; venous insufficiency | chronic-venous-disease |
may-thurner-syndrome | May-Thurner syndrome | iliac vein compression syndrome; iliac vein compression | venous-disease | S:448804008 M:D062108
superior-vena-cava-syndrome | Superior vena cava syndrome | SVC syndrome; superior vena cava obstruction; SVCS; superior cava syndrome | venous-disease | S:63363004 M:D013479
thoracic-outlet-syndrome | Thoracic outlet syndrome | TOS | vascular-disease | S:128210009 M:D013901
intracranial-hemorrhage | Intracranial hemorrhage | intracranial bleeding; intracranial haemorrhage; intracranial bleed; brain hemorrhage; brain bleed; intracranial hematoma | cerebrovascular-disease bleeding | S:1386000 |  | FHIR 4.0.1
epidural-hematoma | Epidural hematoma | extradural hematoma; epidural haematoma; EDH | intracranial-hemorrhage |
cerebral-hematoma | Cerebral hematoma | intracerebral hematoma; intraparenchymal hemorrhage; intraparenchymal hematoma | intracerebral-hemorrhage |
cerebral-microbleeds | Cerebral microbleeds | microbleeds; cerebral microhemorrhages; microhemorrhages; cerebral microhemorrhage; microhemorrhage; cerebral microbleedings | cerebrovascular-disease |
cerebral-amyloid-angiopathy | Cerebral amyloid angiopathy | amyloid angiopathy; ?CAA | cerebrovascular-disease amyloidosis | S:230724001 I:I68.0 M:D016657
cardioembolic-stroke | Cardioembolic stroke | cardioembolic ischemic stroke; cardiac embolism stroke; stroke of cardioembolic origin; cardio-embolic stroke; ?CES; cardiogenic stroke | ischemic-stroke |
cryptogenic-stroke | Cryptogenic stroke | embolic stroke of undetermined source; ESUS | ischemic-stroke |
large-vessel-occlusion | Large vessel occlusion | intracranial large vessel occlusion; LVO stroke; large vessel occlusion stroke; LVO | ischemic-stroke |
middle-cerebral-artery-occlusion | Middle cerebral artery occlusion | MCA occlusion; M1 occlusion | ischemic-stroke |
brainstem-stroke | Brainstem stroke | brainstem infarction; brain stem stroke; brain stem infarction | stroke |
cerebellar-stroke | Cerebellar stroke | cerebellar infarction; cerebellar hemorrhage; cerebellar infarct | stroke |
cerebral-small-vessel-disease | Cerebral small vessel disease | small vessel disease; cerebral microangiopathy; CSVD; small vessel disease of the brain; cSVD | cerebrovascular-disease | M:D059345 |  | MeSH
intracranial-atherosclerosis | Intracranial atherosclerosis | intracranial atherosclerotic disease; ICAD; intracranial atherosclerotic stenosis | intracranial-arterial-stenosis |
cerebral-vasospasm | Cerebral vasospasm | vasospasm cerebral | cerebrovascular-disease |
ruptured-intracranial-aneurysm | Ruptured intracranial aneurysm | ruptured cerebral aneurysm; ruptured aneurysm of the brain | intracranial-aneurysm |
unruptured-intracranial-aneurysm | Unruptured intracranial aneurysm | unruptured cerebral aneurysm; unruptured brain aneurysm | intracranial-aneurysm |
retinal-migraine | Retinal migraine | ocular migraine | migraine |
idiopathic-pulmonary-arterial-hypertension | Idiopathic pulmonary arterial hypertension | IPAH; primary pulmonary hypertension | pulmonary-arterial-hypertension | S:697898008 I:I27.0
heritable-pulmonary-arterial-hypertension | Heritable pulmonary arterial hypertension | HPAH; familial pulmonary arterial hypertension | pulmonary-arterial-hypertension | S:697897003
pulmonary-venous-hypertension | Pulmonary venous hypertension | postcapillary pulmonary hypertension | pulmonary-hypertension |
pulmonary-veno-occlusive-disease | Pulmonary veno-occlusive disease | PVOD; pulmonary venoocclusive disease | pulmonary-hypertension | S:89420002 M:D011668
persistent-pulmonary-hypertension-of-the-newborn | Persistent pulmonary hypertension of the newborn | PPHN | pulmonary-hypertension neonatal-disease |
portopulmonary-hypertension | Portopulmonary hypertension |  | pulmonary-arterial-hypertension |
massive-pulmonary-embolism | Massive pulmonary embolism | high-risk pulmonary embolism; massive PE | pulmonary-embolism |
submassive-pulmonary-embolism | Submassive pulmonary embolism | intermediate-risk pulmonary embolism; submassive PE | pulmonary-embolism |
chronic-thromboembolic-disease | Chronic thromboembolic disease |  | venous-thromboembolism |
peripheral-edema | Peripheral edema | edema of the legs; edema of the lower limbs | edema |
anasarca | Anasarca | generalized edema | edema | S:16740003 |  | FHIR 4.0.1
fluid-overload | Fluid overload | volume overload; hypervolemia; fluid retention; hypervolaemia | symptom | I:E87.7 |  | ICD-10-CM 2018
hypovolemia | Hypovolemia | hypovolaemia; volume depletion; intravascular volume depletion | symptom | M:D020896 |  | MeSH
hypovolemic-shock | Hypovolemic shock | hypovolaemic shock | shock |
anaphylactic-shock | Anaphylactic shock |  | anaphylaxis shock |
vasodilatory-shock | Vasodilatory shock | distributive shock; vasoplegia; vasoplegic syndrome; vasoplegic shock | shock |
low-cardiac-output-syndrome | Low cardiac output syndrome | low cardiac output; low output syndrome; LCOS | heart-disease |
exercise-intolerance | Exercise intolerance | reduced exercise tolerance; effort intolerance; reduced exercise capacity; decreased exercise tolerance; poor exercise tolerance; impaired exercise capacity; exercise limitation; exertional intolerance | symptom |
postpericardiotomy-syndrome | Postpericardiotomy syndrome | post-pericardiotomy syndrome; Dressler syndrome | pericarditis | M:D011185 |  | MeSH
viral-myocarditis | Viral myocarditis |  | myocarditis | S:89141000 I:B33.22
pacemaker-dependence | Pacemaker dependence | pacemaker dependent; pacemaker dependency; pacemaker-dependent | cardiac-arrhythmia |
arterial-tortuosity-syndrome | Arterial tortuosity syndrome |  | vascular-disease genetic-disease | S:458432002 I:Q87.82 M:C565942
coronary-artery-dilatation | Coronary artery dilatation | coronary artery ectasia; coronary ectasia | coronary-artery-disease |
vein-graft-disease | Vein graft disease | saphenous vein graft disease | coronary-artery-disease |
accessory-pathway | Accessory pathway | accessory pathways; accessory atrioventricular pathway | cardiac-arrhythmia |
st-segment-depression | ST segment depression | ST depression; ST-segment depression | symptom |
ischemia | Ischemia | ischaemia; ischemic event; ischemic events; ischemic disease | vascular-disease | S:52674009 M:D007511
infarction | Infarction | infarct; infarcts | vascular-disease | M:D007238 |  | MeSH
cardiopulmonary-disease | Cardiopulmonary disease | cardiopulmonary disorder; cardio-pulmonary disease; heart or lung disease; cardiorespiratory disease; cardiopulmonary condition; cardiopulmonary disorders; cardiopulmonary dysfunction; cardiorespiratory dysfunction | disease |
cardiometabolic-disease | Cardiometabolic disease | cardiometabolic disorder | disease |
congenitally-corrected-transposition-of-the-great-arteries | Congenitally corrected transposition of the great arteries | L-transposition of the great arteries; corrected transposition; L-TGA | congenital-heart-disease | S:83799000 M:D000080041
`,
};
