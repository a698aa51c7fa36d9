import type { LexiconTable } from '../lexicon-table.ts';

/** Row format: see `LexiconTable`. */
export const CARDIOVASCULAR_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
*cardiovascular-disease | Cardiovascular disease | cardiovascular disorder; CVD; cardiovascular condition; cardiovascular diseases; cardio-vascular disease; cardiovascular illness; cardiovascular pathology; disease of cardiovascular system; cardiovascular problems; cardiovascular comorbidity; circulatory system disease; cardiovascular disorders; cardio-vascular comorbidity; cardiovascular dysfunction; cardiovascular complication; cardiovascular impairment; cardiovascular morbidity; cardio-vascular co-morbidity; cardiovascular co-morbidities; circulatory disease; cardiac and vascular disease; cardiocirculatory disease; cardio vascular disease; cardio vascular system disease; cardiovascular system disease; cardiovascular system disorder; cardio-vascular system disease; disease of the cardio-vascular system; cardio vascular disorder | disease cardiocerebrovascular-disease | S:49601007 I:I00-I99 M:D002318
*heart-disease | Heart disease | cardiac disease; cardiac disorder; heart condition; cardiac pathology; heart disorder; heart problems; cardiac condition; cardiac abnormality; cardiopathy; heart diseases; cardiac illness; cardiac problems; cardiac issues; heart abnormality; heart ailments; cardiac disturbance; cardiac comorbidity; cardiopathic; cardiac ailment | cardiovascular-disease | S:56265001 I:I51.9 M:D006331
unstable-cardiac-status | Unstable cardiac status | cardiac instability; unstable cardiac condition; cardiovascular instability | heart-disease |
*hypertension | Hypertension | high blood pressure; arterial hypertension; HTN; HBP; hypertensive disease; hypertensive; systemic hypertension; hypertensive disorder; systemic arterial hypertension; arterial hypertensive disease; hypertensive subject | cardiovascular-disease | S:38341003 I:I10 I:I11 I:I12 I:I13 I:I15 | 
*malignant-hypertension | Malignant hypertension | accelerated hypertension | hypertensive-emergency | S:70272006 M:D006974 | 
*resistant-hypertension | Resistant hypertension | refractory hypertension | hypertension | I:I1A.0
*white-coat-hypertension | White coat hypertension | isolated office hypertension; white coat syndrome | hypertension | M:D059466 |  | MeSH
hypotension | Hypotension | low blood pressure; arterial hypotension; low BP | cardiovascular-disease | I:I95
orthostatic-hypotension | Orthostatic hypotension | postural hypotension; orthostasis | hypotension | I:I95.1 S:28651003
*coronary-artery-disease | Coronary artery disease | CAD; coronary heart disease; CHD; coronary disease; ischemic heart disease; IHD; ischaemic heart disease; atherosclerotic heart disease; coronary atherosclerosis; coronary arteriosclerosis; coronary arterial disease; ischaemic cardiopathy; ischemic cardiopathy; coronaropathy; ischemic cardiac disease | heart-disease atherosclerosis atherosclerotic-cardiovascular-disease | S:53741008 I:I20-I25 S:443502000 S:414545008 M:D017202
*myocardial-infarction | Myocardial infarction | MI; heart attack; AMI; cardiac infarction; myocardial infarct; history of myocardial infarction; old myocardial infarction; myocardiac infarction; infarction of myocardium; coronary infarction; previous myocardial infarction; myocardial infarctions | coronary-artery-disease myocardial-ischemia | S:22298006 S:399211009 I:I21 I:I22 I:I25.2 S:57054005 M:D009203
*stemi | STEMI | ST elevation myocardial infarction; ST-segment elevation myocardial infarction; ST-elevation myocardial infarction; acute ST segment elevation myocardial infarction | myocardial-infarction acute-coronary-syndrome | S:401303003 I:I21.0 I:I21.1 I:I21.2 I:I21.3 M:D000072657
*nstemi | NSTEMI | non-ST elevation myocardial infarction; non-ST-segment elevation myocardial infarction; non ST elevation myocardial infarction | myocardial-infarction acute-coronary-syndrome | I:I21.4
*acute-coronary-syndrome | Acute coronary syndrome | ACS; acute coronary syndromes; acute coronary event | coronary-artery-disease myocardial-ischemia | S:394659003 I:I24 M:D054058
*angina-pectoris | Angina pectoris | angina; anginal pain; anginal attack; chest angina; AP angina; angina pectoris attack | coronary-artery-disease myocardial-ischemia | S:194828000 I:I20
*unstable-angina | Unstable angina | UA; unstable angina pectoris; crescendo angina; preinfarction angina | angina-pectoris acute-coronary-syndrome | S:4557003 I:I20.0
*stable-angina | Stable angina | stable angina pectoris; effort angina; exertional angina | angina-pectoris | M:D060050 |  | MeSH
*prinzmetal-angina | Prinzmetal angina | variant angina; vasospastic angina; coronary vasospasm; coronary artery spasm | angina-pectoris | I:I20.1 S:87343002 S:23687008 M:D000788
*coronary-artery-aneurysm | Coronary artery aneurysm | aneurysm of coronary vessels; coronary aneurysm | coronary-artery-disease | S:50570003 I:I25.41 M:D003323
*heart-failure | Heart failure | cardiac failure; HF; cardiac heart failure; myocardial failure; heart insufficiency; ventricular failure; cardiac insufficiency; heart muscle failure | heart-disease | S:84114007 I:I50 M:D006333
*acute-heart-failure | Acute heart failure | AHF; acute decompensated heart failure; ADHF; acutely decompensated heart failure; acute cardiac failure; acute congestive heart failure; acute decompensation of heart failure | heart-failure congestive-heart-failure |
*heart-failure-with-reduced-ejection-fraction | Heart failure with reduced ejection fraction | HFrEF; systolic heart failure; heart failure with reduced EF | congestive-heart-failure | S:417996009 I:I50.2 M:D054143
*heart-failure-with-preserved-ejection-fraction | Heart failure with preserved ejection fraction | HFpEF; diastolic heart failure; heart failure with preserved EF | congestive-heart-failure | S:418304008 I:I50.3 M:D054144
*left-ventricular-dysfunction | Left ventricular dysfunction | LV dysfunction; left ventricular impairment | ventricular-dysfunction | M:D018487 |  | MeSH
*left-ventricular-hypertrophy | Left ventricular hypertrophy | LVH; LV hypertrophy | ventricular-hypertrophy | I:I51.7
*cardiogenic-shock | Cardiogenic shock |  | shock heart-failure | I:R57.0
*cardiomyopathy | Cardiomyopathy | cardiomyopathies; myocardiopathy; CMP | heart-disease | S:85898001 I:I42 I:I43 M:D009202
*hypertrophic-cardiomyopathy | Hypertrophic cardiomyopathy | HCM | cardiomyopathy | S:233873004 I:I42.1 I:I42.2 M:D002312
*dilated-cardiomyopathy | Dilated cardiomyopathy | DCM; congestive cardiomyopathy | cardiomyopathy | S:399020009 I:I42.0 S:195021004 M:D002311
*restrictive-cardiomyopathy | Restrictive cardiomyopathy |  | cardiomyopathy | S:415295002 M:D002313
*ischemic-cardiomyopathy | Ischemic cardiomyopathy | ischaemic cardiomyopathy | cardiomyopathy coronary-artery-disease | I:I25.5
*cardiac-amyloidosis | Cardiac amyloidosis | amyloid cardiomyopathy; transthyretin amyloid cardiomyopathy; ATTR-CM | cardiomyopathy amyloidosis |
*takotsubo-cardiomyopathy | Takotsubo cardiomyopathy | stress cardiomyopathy; takotsubo syndrome | cardiomyopathy | S:441541008 I:I51.81 M:D054549 |  | Mondo
*myocarditis | Myocarditis |  | heart-disease | S:50920009 I:I40 I:I51.4 I:I41 M:D009205
*pericarditis | Pericarditis |  | pericardial-disease | S:3238004 I:I30 M:D010493
*pericardial-disease | Pericardial disease | pericardial disorder | heart-disease | I:I30-I32
*pericardial-effusion | Pericardial effusion |  | pericardial-disease | S:373945007 I:I31.3 M:D010490
*cardiac-tamponade | Cardiac tamponade | pericardial tamponade; tamponade | pericardial-effusion | S:35304003 I:I31.4 M:D002305
*constrictive-pericarditis | Constrictive pericarditis |  | pericarditis | S:85598007 M:D010494
*endocarditis | Endocarditis | IE | heart-disease | S:56819008 I:I33 I:I38 I:I39 M:D004696 | 
*cardiac-arrhythmia | Cardiac arrhythmia | arrhythmia; arrhythmias; dysrhythmia; heart rhythm disorder; cardiac dysrhythmia; rhythm disorder; heart arrhythmia; cardiac rhythm disorder; cardiac rhythm disturbance; rhythm disturbances; irregular heartbeat; abnormal heart rhythm; heart rhythm disturbances; disturbance of heart rhythm; disturbances of cardiac rhythm; cardiac arrhythmia disorder; disorders of cardiac rhythm; irregular heart rhythm; irregular heart beat; cardiac rhythm abnormality; rhythm abnormality | heart-disease | S:698247007 I:I47-I49
*atrial-fibrillation | Atrial fibrillation | AF; AFib; auricular fibrillation; A-fib | supraventricular-arrhythmia atrial-arrhythmia | S:49436004 I:I48 M:D001281
*paroxysmal-atrial-fibrillation | Paroxysmal atrial fibrillation | PAF; paroxysmal AF | atrial-fibrillation | S:282825002 I:I48.0
*persistent-atrial-fibrillation | Persistent atrial fibrillation | persistent AF | atrial-fibrillation | S:440059007 I:I48.1
*permanent-atrial-fibrillation | Permanent atrial fibrillation | permanent AF | atrial-fibrillation | I:I48.21
*atrial-flutter | Atrial flutter | AFL; AFl; auricular flutter | supraventricular-arrhythmia atrial-arrhythmia | S:5370000 I:I48.3 I:I48.4 I:I48.92 M:D001282
*supraventricular-tachycardia | Supraventricular tachycardia | SVT; paroxysmal supraventricular tachycardia; PSVT | supraventricular-arrhythmia | I:I47.1
*ventricular-arrhythmia | Ventricular arrhythmia | ventricular arrhythmias | cardiac-arrhythmia |
*ventricular-tachycardia | Ventricular tachycardia | VT; V-tach | ventricular-arrhythmia | S:25569003 I:I47.2 M:D017180
*ventricular-fibrillation | Ventricular fibrillation | VF; V-fib | ventricular-arrhythmia | S:71908006 I:I49.0 M:D014693
*torsades-de-pointes | Torsades de pointes | torsade de pointes; TdP | ventricular-tachycardia | S:31722008 I:I47.21 M:D016171
*long-qt-syndrome | Long QT syndrome | LQTS; prolonged QT syndrome; congenital long QT; QT prolongation syndrome | qt-prolongation | S:9651007 I:I45.81 M:D008133
*brugada-syndrome | Brugada syndrome |  | cardiac-arrhythmia | S:418818005 M:D053840
*wolff-parkinson-white-syndrome | Wolff-Parkinson-White syndrome | WPW; Wolff Parkinson White; pre-excitation syndrome; WPW syndrome; preexcitation | cardiac-arrhythmia | S:74390002 I:I45.6 S:17869006 M:D014927
*heart-block | Heart block | atrioventricular block; AV block; conduction block; cardiac block | conduction-disorder | S:233916004 I:I44 I:I45 S:233917008 M:D054537
*second-or-third-degree-atrioventricular-block | Second or third degree atrioventricular block | second degree AV block; 2nd degree AV block; AV block II or III; second-degree heart block; second or third degree AV block; second- or third-degree AV block; second or third degree heart block; high-grade AV block; 2nd or 3rd degree AV block; 2nd or 3rd degree heart block; II or III degree AV block; II or III degree atrioventricular block; II/III degree AV block; II-III degree AV block; grade II or III AV block; degree II or III AV block; AV block grade II or III; AV block of II or III degree; II degree or III degree AV block; II and III degree AV block; AV block II-III; AV block of second or third degree; AV block of the second or third degree; grade 2 or 3 AV block; 2nd-3rd degree AV block | heart-block | I:I44.1 I:I44.2
*first-degree-atrioventricular-block | First degree atrioventricular block | first degree AV block; first-degree heart block | heart-block | S:270492004 I:I44.0
*bundle-branch-block | Bundle branch block |  | conduction-disorder | I:I45.1
*sick-sinus-syndrome | Sick sinus syndrome | SSS; sinus node dysfunction; sinus node disease; sick sinus | cardiac-arrhythmia | S:36083008 I:I49.5 M:D012804
bradycardia | Bradycardia | slow heart rate | cardiac-arrhythmia | I:R00.1
-tachycardia | Tachycardia | rapid heart rate | cardiac-arrhythmia | S:3424008 I:R00.0
-palpitations | Palpitations | palpitation | symptom | I:R00.2
-premature-beats | Premature beats | extrasystole; extrasystoles | cardiac-arrhythmia | I:I49.1 I:I49.3
*cardiac-arrest | Cardiac arrest | cardiorespiratory arrest; cardiopulmonary arrest; history of cardiac arrest; heart arrest; circulatory arrest | heart-disease | S:410429000 S:429007001 I:I46 I:Z86.74 M:D006323
*valvular-heart-disease | Valvular heart disease | heart valve disease; valve disease; valvular disease; VHD; valvulopathy; cardiac valve disease; valvular disorder; heart valve disorder; valvular dysfunction; cardiac valvulopathy; valvular cardiopathy | heart-disease | S:368009 I:I34-I39 I:I05-I08 M:D006349
*aortic-stenosis | Aortic stenosis | AS stenosis; aortic valve stenosis; AVS | aortic-valve-disease | S:60573004 I:I35.0 I:I06.0 M:D001024
*aortic-regurgitation | Aortic regurgitation | aortic insufficiency; aortic valve insufficiency; aortic incompetence; aortic valve regurgitation | aortic-valve-disease | S:60234000 I:I35.1 S:78031003 M:D001022
*mitral-stenosis | Mitral stenosis | mitral valve stenosis | mitral-valve-disease | S:79619009 I:I05.0 I:I34.2 M:D008946
*mitral-regurgitation | Mitral regurgitation | mitral insufficiency; mitral valve insufficiency; mitral incompetence; ?MR; mitral valve regurgitation | mitral-valve-disease | S:48724000 I:I34.0 M:D008944
*mitral-valve-prolapse | Mitral valve prolapse | MVP | mitral-valve-disease | S:409712001 I:I34.1 M:D008945
*tricuspid-regurgitation | Tricuspid regurgitation | tricuspid insufficiency; tricuspid valve regurgitation | tricuspid-valve-disease | S:111287006
*rheumatic-heart-disease | Rheumatic heart disease | RHD; rheumatic valvular disease | valvular-heart-disease | S:23685000 I:I05-I09 M:D012214
*congenital-heart-disease | Congenital heart disease | congenital heart defect; congenital cardiac disease; congenital heart malformation; cardiac malformation; heart malformation; cardiac defect; congenital cardiopathy; cardiac defects; congenital heart anomaly | heart-disease congenital-malformation | S:13213009 I:Q20-Q24 M:D006330
*patent-foramen-ovale | Patent foramen ovale | PFO | congenital-heart-disease | S:204317008 I:Q21.12 M:D054092
*atrial-septal-defect | Atrial septal defect | ASD heart; atrial septal defects | congenital-heart-disease | S:70142008 I:Q21.1 S:253366007 M:D006344
*ventricular-septal-defect | Ventricular septal defect | VSD | congenital-heart-disease | S:30288003 I:Q21.0 M:D006345
*patent-ductus-arteriosus | Patent ductus arteriosus | PDA | congenital-heart-disease | S:83330001 I:Q25.0 M:D004374
*tetralogy-of-fallot | Tetralogy of Fallot | TOF | congenital-heart-disease | S:86299006 I:Q21.3 M:D013771
*intracardiac-thrombus | Intracardiac thrombus | intracardiac thrombosis; cardiac thrombus; intracardiac thrombi | heart-disease thrombosis |
*injury-of-heart | Injury of heart | cardiac injury; heart injury | heart-disease | S:86175003
*vascular-disease | Vascular disease | vascular disorder; vasculopathy; angiopathy; vascular diseases | cardiovascular-disease | S:27550009 M:D014652
*atherosclerosis | Atherosclerosis | atheromatosis; atherosclerotic disease; atheromatous disease | arteriosclerosis | S:38716007 I:I70 S:441574008 M:D050197
*peripheral-arterial-disease | Peripheral arterial disease | peripheral artery disease; ?PAD; peripheral arterial occlusive disease; PAOD; lower extremity arterial disease; obliterative arteriopathy; arteriopathy obliterans; arteritis obliterans; peripheral arteriopathy; peripheral arterial diseases; peripheral arterial vascular disease | arterial-disease peripheral-vascular-disease atherosclerosis atherosclerotic-cardiovascular-disease | S:399957001 I:I73.9 I:I70.2 M:D058729
*critical-limb-ischemia | Critical limb ischemia | CLI; chronic limb-threatening ischemia; CLTI; critical limb ischaemia; critical limb threatening ischemia | limb-ischemia | I:I70.22 S:21631000119105
-intermittent-claudication | Intermittent claudication | claudication; vascular claudication | peripheral-arterial-disease | S:63491006
*raynaud-phenomenon | Raynaud phenomenon | Raynaud syndrome; Raynaud's phenomenon; Reynaud phenomenon; Raynaud's | vascular-disease | I:I73.0 S:195295006 M:D011928
*buerger-disease | Buerger disease | thromboangiitis obliterans | vascular-disease | I:I73.1 S:52403007 M:D013919
*carotid-stenosis | Carotid stenosis | carotid artery stenosis | carotid-artery-disease | S:64586002 I:I65.2 M:D016893
*renal-artery-stenosis | Renal artery stenosis | renal arterial stenosis | renovascular-disease | I:I70.1
*aneurysm | Aneurysm | aneurysms; vascular aneurysm; arterial aneurysm | vascular-disease | S:432119003 I:I72
*aortic-aneurysm | Aortic aneurysm | aneurysm of aorta | aneurysm aortic-disease | S:67362008 I:I71 S:73067008 M:D001014
*aortic-dissection | Aortic dissection | dissection of aorta; aortic dissecting aneurysm | aortic-disease | I:I71.0
*arteriovenous-malformation | Arteriovenous malformation | AVM; arteriovenous malformations | vascular-disease | S:24551003
*vasculitis | Vasculitis | vasculitides; angiitis | vascular-disease autoimmune-disease | S:31996006 I:I77.6 I:M30-M31 M:D014657
*giant-cell-arteritis | Giant cell arteritis | GCA; temporal arteritis | vasculitis | S:400130008 I:M31.6 I:M31.5
*takayasu-arteritis | Takayasu arteritis | Takayasu's arteritis | vasculitis | S:359789008 I:M31.4 S:239937004 M:D013625
*kawasaki-disease | Kawasaki disease | Kawasaki syndrome | vasculitis | S:75053002 I:M30.3 M:D009080
*polyarteritis-nodosa | Polyarteritis nodosa | PAN vasculitis | vasculitis | S:155441006 I:M30.0 M:D010488
*granulomatosis-with-polyangiitis | Granulomatosis with polyangiitis | Wegener granulomatosis; Wegener's granulomatosis; GPA | vasculitis | S:195353004 I:M31.3 M:D014890
*behcet-disease | Behcet disease | Behcet syndrome; Behçet's disease; Behcet's disease | vasculitis | S:310701003 I:M35.2 M:D001528
*thrombosis | Thrombosis | thrombus; thrombotic event; thrombotic disease; thrombotic disorder; thrombotic events; blood clot; blood clots; thromboses; clot; thrombotic complications | vascular-disease | S:439127006 M:D013927
*thromboembolism | Thromboembolism | thromboembolic disease; thromboembolic event; thromboembolic disorder; thromboembolic events; thromboembolic complication; thromboembolic diseases; thrombo-embolic disease; arterial or venous thromboembolism; venous or arterial thromboembolism; arterial and venous thromboembolism; arterial or venous thromboembolic event; arterial or venous thromboembolic disease | vascular-disease | S:13713005 I:I74
*venous-thromboembolism | Venous thromboembolism | VTE; venous thromboembolic disease; venous thromboembolic event | thromboembolism | I:I82 M:D054556
*deep-vein-thrombosis | Deep vein thrombosis | DVT; deep venous thrombosis; phlebothrombosis; deep venous thromboses; deep vein thromboses | venous-thromboembolism venous-thrombosis | S:128053003 S:132281000119108 I:I82.4 I:I82.5
*portal-vein-thrombosis | Portal vein thrombosis | PVT; portal venous thrombosis | splanchnic-vein-thrombosis liver-disease | S:17920008 I:I81
*pulmonary-embolism | Pulmonary embolism | lung embolism; pulmonary embolus; pulmonary thromboembolism; pulmonary emboli; PE embolism; lung embolus; ?PE | venous-thromboembolism lung-disease | S:59282003 S:706870000 I:I26 M:D011655
-venous-disease | Venous disease | venous disorder | vascular-disease | S:20696009 I:I87.2 M:D014689
-varicose-veins | Varicose veins | varices of lower extremity; varicosis; varicose vein; varicosities | venous-disease | S:128060009 I:I83
-thrombophlebitis | Thrombophlebitis |  | phlebitis | S:64156001 I:I80 S:40283005 M:D013924 | 
-hemorrhoids | Hemorrhoids | haemorrhoids; piles; hemorrhoidal disease | venous-disease digestive-system-disease | S:70153002 I:K64 M:D006484
*cerebrovascular-disease | Cerebrovascular disease | cerebrovascular disorder; cerebral vascular disease; cerebrovascular diseases; vasculo-cerebral disease | vascular-disease brain-disease cardiocerebrovascular-disease | S:62914000 I:I60-I69 M:D002561
*stroke | Stroke | cerebrovascular accident; CVA; cerebral stroke; brain attack; apoplexy; cerebral vascular accident; cerebrovascular insult; cerebral insult; strokes; apoplectic stroke; brain stroke; AVC; cerebrovascular stroke; cerebrovascular attack; cerebral vascular attack; cerebrovascular incident | cerebrovascular-disease | S:230690007 I:I63 I:I64 I:I69 I:Z86.73
*ischemic-stroke | Ischemic stroke | ischaemic stroke; cerebral infarction; brain infarction; cerebral infarct; acute ischemic stroke; AIS; ischemic cerebral infarction; brain infarct; acute ischaemic stroke; stroke of ischemic etiology; stroke of ischemic origin; ischemic cerebrovascular accident; ischemic CVA | cerebral-ischemia stroke | S:422504002 S:432504007 I:I63 M:D002544
*hemorrhagic-stroke | Hemorrhagic stroke | haemorrhagic stroke; hemorrhagic cerebrovascular accident | stroke intracranial-hemorrhage | I:I62 | 
*subarachnoid-hemorrhage | Subarachnoid hemorrhage | SAH; subarachnoid haemorrhage; subarachnoid bleeding | hemorrhagic-stroke | S:21454007 I:I60 M:D013345
*subdural-hematoma | Subdural hematoma | SDH; subdural haematoma; subdural hemorrhage | intracranial-hemorrhage | I:I62.0
*transient-ischemic-attack | Transient ischemic attack | TIA; transient ischaemic attack; transitory ischemic attack; transient cerebral ischemia; mini-stroke; transient ischemic attacks; temporary ischemic attack; transient ischaemia of the brain | cerebrovascular-disease cerebral-ischemia | S:266257000 I:G45 M:D002546
*intracranial-aneurysm | Intracranial aneurysm | cerebral aneurysm; brain aneurysm; intracranial aneurysms | aneurysm cerebrovascular-disease | I:I67.1 M:D002532
*cerebral-venous-sinus-thrombosis | Cerebral venous sinus thrombosis | CVST; CSVT; cerebral venous thrombosis; cerebral sinovenous thrombosis; sinus thrombosis; sinus venous thrombosis; cerebral sinus thrombosis | cerebrovascular-disease venous-thrombosis | I:I67.6
*pulmonary-hypertension | Pulmonary hypertension | PH hypertension; elevated pulmonary artery pressure | cardiovascular-disease lung-disease | S:70995007 I:I27.2 M:D006976
*pulmonary-arterial-hypertension | Pulmonary arterial hypertension | PAH | pulmonary-hypertension | S:11399002 I:I27.21 M:D000081029
*chronic-thromboembolic-pulmonary-hypertension | Chronic thromboembolic pulmonary hypertension | CTEPH | pulmonary-hypertension venous-thromboembolism thromboembolic-pulmonary-hypertension | S:233947005 I:I27.24
*cor-pulmonale | Cor pulmonale |  | heart-disease | S:83291003 I:I27.81 S:274096000 M:D011660
-chest-pain | Chest pain | thoracic pain; pain in chest | pain | S:29857009 I:R07
`,
};
