import type { LexiconTable } from '../lexicon-table.ts';

/** Row format: see `LexiconTable`. */
export const INTERNAL_MEDICINE_DRUGS: LexiconTable = {
  kind: 'medication',
  rows: `
*warfarin | Warfarin | Coumadin; warfarin sodium; Jantoven | vitamin-k-antagonist | R:11289
*acenocoumarol | Acenocoumarol | Sintrom | vitamin-k-antagonist | R:154
*phenprocoumon | Phenprocoumon | Marcumar | vitamin-k-antagonist | M:D010644 |  | MeSH 2024
*apixaban | Apixaban | Eliquis | direct-oral-anticoagulant | R:1364430
*rivaroxaban | Rivaroxaban | Xarelto | direct-oral-anticoagulant | R:1114195
*edoxaban | Edoxaban | Savaysa; Lixiana | direct-oral-anticoagulant | R:1599538
*dabigatran | Dabigatran | Pradaxa; dabigatran etexilate | direct-oral-anticoagulant | R:1037042
*unfractionated-heparin | Unfractionated heparin | UFH; heparin sodium; heparin sodium, porcine | heparins |
*enoxaparin | Enoxaparin | Lovenox; Clexane; enoxaparin sodium | low-molecular-weight-heparin | R:67108
*dalteparin | Dalteparin | Fragmin | low-molecular-weight-heparin | R:67109
*tinzaparin | Tinzaparin | Innohep | low-molecular-weight-heparin | M:D000078222 |  | MeSH 2024
*fondaparinux | Fondaparinux | Arixtra | anticoagulant | R:321208
*bivalirudin | Bivalirudin | Angiomax | anticoagulant | R:60819
*argatroban | Argatroban |  | anticoagulant |
aspirin | Aspirin | acetylsalicylic acid; ASA aspirin; Ecotrin; acetyl salicylic acid; acetylsalicylate | antiplatelet-agent nsaid | R:1191 I:Z79.82
*clopidogrel | Clopidogrel | Plavix | p2y12-inhibitor | R:32968
*prasugrel | Prasugrel | Effient | p2y12-inhibitor | R:613391
*ticagrelor | Ticagrelor | Brilinta; Brilique | p2y12-inhibitor | R:1116632
*ticlopidine | Ticlopidine | Ticlid | p2y12-inhibitor | R:10594
*cangrelor | Cangrelor | Kengreal | p2y12-inhibitor | R:1656052
*dipyridamole | Dipyridamole | Persantine | antiplatelet-agent | R:3521
*cilostazol | Cilostazol | Pletal | antiplatelet-agent | R:21107
*tirofiban | Tirofiban | Aggrastat | antiplatelet-agent glycoprotein-iib-iiia-inhibitor | R:73137
*eptifibatide | Eptifibatide | Integrilin | antiplatelet-agent glycoprotein-iib-iiia-inhibitor | R:75635
*alteplase | Alteplase | Activase; Actilyse; recombinant tissue plasminogen activator; rt-PA; recombinant t-PA | thrombolytic | M:D010959 |  | MeSH 2024
*tenecteplase | Tenecteplase | TNKase; Metalyse | thrombolytic | R:259280
*streptokinase | Streptokinase |  | thrombolytic | M:D013300 |  | MeSH 2024
*urokinase | Urokinase |  | thrombolytic | M:D014568 |  | MeSH 2024
tranexamic-acid | Tranexamic acid | TXA; Cyklokapron; Lysteda | antifibrinolytic | R:10691
ibuprofen | Ibuprofen | Advil; Motrin; Ibu; Neoprofen; Caldolor | nsaid | R:5640
naproxen | Naproxen | Aleve; Naprosyn; naproxen sodium | nsaid | R:7258
diclofenac | Diclofenac | Voltaren; Xiclo; Zorvolex; Zipsor | nsaid | R:3355
ketorolac | Ketorolac | Toradol | nsaid | R:35827
indomethacin | Indomethacin | indometacin; Indocin; Tivorbex | nsaid | R:5781
ketoprofen | Ketoprofen | Kiprofen | nsaid | R:6142
meloxicam | Meloxicam | Mobic; Vivlodex; Qmiiz; Anjeso; Xifyrm | nsaid | R:41493
piroxicam | Piroxicam | Feldene | nsaid | R:8356
flurbiprofen | Flurbiprofen | Ansaid; Lurbipr; Lurbiro | nsaid | R:4502
etodolac | Etodolac | Lodine | nsaid | R:24605
nabumetone | Nabumetone | Relafen | nsaid | R:31448
sulindac | Sulindac |  | nsaid | R:10237
mefenamic-acid | Mefenamic acid | mefenamate | nsaid | M:D008528 R:6693 |  | MeSH 2024, RxNorm 2025
celecoxib | Celecoxib | Celebrex; Vyscoxa; Elyxyb | cox-2-inhibitor | R:140587
etoricoxib | Etoricoxib | Arcoxia | cox-2-inhibitor | M:D000077613 |  | MeSH 2024
parecoxib | Parecoxib |  | cox-2-inhibitor |
acetaminophen | Acetaminophen | paracetamol; Tylenol; APAP | analgesic | M:D000082 |  | MeSH 2024
metamizole | Metamizole | dipyrone; metamizol | analgesic | M:D004177 |  | MeSH 2024
*morphine | Morphine | morphine sulfate | opioid | R:7052
*oxycodone | Oxycodone | OxyContin; oxycodone hydrochloride; Percocet; Xtampza | opioid | R:7804
*hydrocodone | Hydrocodone | Vicodin; hydrocodone bitartrate | opioid | R:5489
*hydromorphone | Hydromorphone | Dilaudid | opioid | R:3423
*fentanyl | Fentanyl | fentanyl citrate; Duragesic; Ionsys; Fentora; Abstral; Lazanda; Subsys; Actiq | opioid | R:4337
*sufentanil | Sufentanil | Dsuvia | opioid | R:56795
*remifentanil | Remifentanil | Ultiva | opioid | R:73032
*alfentanil | Alfentanil |  | opioid | R:480
*codeine | Codeine | codeine phosphate | opioid | R:2670
*tramadol | Tramadol | Ultram; tramadol hydrochloride | opioid | R:10689
*tapentadol | Tapentadol | Nucynta | opioid | R:787390
*methadone | Methadone |  | opioid | R:6813
*buprenorphine | Buprenorphine | Subutex; Sublocade; Belbuca; Buprenex; Brixadi | opioid | R:1819
*meperidine | Meperidine | pethidine; Demerol; meperidine hydrochloride | opioid | R:6754
*nalbuphine | Nalbuphine |  | opioid | R:7238
*butorphanol | Butorphanol |  | opioid | R:1841
naloxone | Naloxone | Narcan | opioid-antagonist | R:7242
naltrexone | Naltrexone |  | opioid-antagonist | R:7243
prednisone | Prednisone | Deltasone; Rayos | systemic-corticosteroid | R:8640
prednisolone | Prednisolone | Pediapred; Orapred; Veripred | systemic-corticosteroid | R:8638
methylprednisolone | Methylprednisolone | Medrol; Solu-Medrol | systemic-corticosteroid | R:6902
dexamethasone | Dexamethasone | Decadron; Dextenza; Dexycu; Hemady | corticosteroid | R:3264
hydrocortisone | Hydrocortisone | cortisol; Solu-Cortef | corticosteroid | R:5492
betamethasone | Betamethasone | Celestone | corticosteroid | R:1514
triamcinolone | Triamcinolone | Kenalog; triamcinolone acetonide | corticosteroid | R:10759
budesonide | Budesonide | Pulmicort; Rhinocort; Eohilia; Uceris; Tarpeyo; Ortikos | corticosteroid | R:19831
fludrocortisone | Fludrocortisone |  | corticosteroid | R:4452
deflazacort | Deflazacort | Emflaza; Jaythari; Pyquvi | systemic-corticosteroid | R:22396
beclomethasone | Beclomethasone | beclometasone; Clenil; Clenil Modulite; Qvar | inhaled-corticosteroid | R:1347
fluticasone | Fluticasone | fluticasone propionate; Flovent; Flonase; fluticasone furoate | inhaled-corticosteroid | R:41126
mometasone | Mometasone | mometasone furoate | corticosteroid | R:108118
ciclesonide | Ciclesonide | Zetonna; Omnaris; Alvesco | inhaled-corticosteroid | R:274964
clobetasol | Clobetasol | clobetasol propionate | topical-corticosteroid | R:2590
atorvastatin | Atorvastatin | Lipitor | statin | R:83367
simvastatin | Simvastatin | Zocor; simvistatin; Flolipid | statin | R:36567
rosuvastatin | Rosuvastatin | Crestor | statin | R:301542
pravastatin | Pravastatin | Pravachol | statin | R:42463
lovastatin | Lovastatin | Mevacor; Altoprev | statin | R:6472
fluvastatin | Fluvastatin | Lescol | statin | R:41127
pitavastatin | Pitavastatin | Livalo | statin | R:861634
ezetimibe | Ezetimibe | Zetia | lipid-lowering-agent | R:341248
fenofibrate | Fenofibrate | Tricor; fenofibric acid; Fenoglide; Lipofen | fibrate | R:8703
gemfibrozil | Gemfibrozil | Lopid | fibrate | R:4719
bezafibrate | Bezafibrate |  | fibrate | M:D001629 |  | MeSH 2024
niacin | Niacin | nicotinic acid; vitamin B3; Niaspan | lipid-lowering-agent | R:7393
cholestyramine | Cholestyramine | colestyramine; cholestyramine resin; Prevalite; Questran | lipid-lowering-agent bile-acid-sequestrant | M:D002792 |  | MeSH 2024
colesevelam | Colesevelam | Welchol | lipid-lowering-agent bile-acid-sequestrant | R:141626
evolocumab | Evolocumab | Repatha | pcsk9-inhibitor monoclonal-antibody | R:1665684
alirocumab | Alirocumab | Praluent | pcsk9-inhibitor monoclonal-antibody |
inclisiran | Inclisiran | Leqvio | lipid-lowering-agent | R:2588243
bempedoic-acid | Bempedoic acid | Nexletol | lipid-lowering-agent | R:2282403
omega-3-fatty-acids | Omega-3 fatty acids | fish oil; omega-3; icosapent ethyl; Vascepa; omega 3 | lipid-lowering-agent | R:1304974
lisinopril | Lisinopril | Zestril; Prinivil; Qbrelis | ace-inhibitor | R:29046
enalapril | Enalapril | Vasotec | ace-inhibitor | R:3827
ramipril | Ramipril | Altace | ace-inhibitor | R:35296
captopril | Captopril |  | ace-inhibitor | R:1998
perindopril | Perindopril |  | ace-inhibitor | R:54552
benazepril | Benazepril | Lotensin | ace-inhibitor | R:18867
quinapril | Quinapril | Accupril | ace-inhibitor | R:35208
fosinopril | Fosinopril |  | ace-inhibitor | R:50166
trandolapril | Trandolapril |  | ace-inhibitor | R:38454
losartan | Losartan | Cozaar | angiotensin-receptor-blocker | R:52175
valsartan | Valsartan | Diovan | angiotensin-receptor-blocker | R:69749
candesartan | Candesartan | Atacand | angiotensin-receptor-blocker | R:214354
irbesartan | Irbesartan | Avapro | angiotensin-receptor-blocker | R:83818
olmesartan | Olmesartan | Benicar | angiotensin-receptor-blocker | R:321064
telmisartan | Telmisartan | Micardis | angiotensin-receptor-blocker | R:73494
azilsartan | Azilsartan | Edarbi | angiotensin-receptor-blocker |
sacubitril | Sacubitril | sacubitril/valsartan; Entresto; ARNI; LCZ696; Angiotensin receptor-neprilysin inhibitor; neprilysin inhibitor | renin-angiotensin-inhibitor | R:1656328
aliskiren | Aliskiren | Tekturna | renin-angiotensin-inhibitor |
metoprolol | Metoprolol | Lopressor; Toprol; metoprolol succinate; metoprolol tartrate | beta-blocker | R:6918
atenolol | Atenolol | Tenormin | beta-blocker | M:D001262 |  | MeSH 2024
bisoprolol | Bisoprolol | Zebeta | beta-blocker | R:19484
carvedilol | Carvedilol | Coreg | beta-blocker | R:20352
propranolol | Propranolol | Inderal | beta-blocker | R:8787
nebivolol | Nebivolol | Bystolic | beta-blocker | R:31555
labetalol | Labetalol |  | beta-blocker | R:6185
nadolol | Nadolol | Corgard | beta-blocker | R:7226
esmolol | Esmolol |  | beta-blocker | R:49737
timolol | Timolol | timolol maleate | beta-blocker | R:10600
*sotalol | Sotalol | Betapace | beta-blocker antiarrhythmic class-iii-antiarrhythmic-drug | R:9947
amlodipine | Amlodipine | Norvasc | calcium-channel-blocker dihydropyridine | M:D017311 |  | MeSH
nifedipine | Nifedipine | Adalat; Procardia | calcium-channel-blocker dihydropyridine | R:7417
felodipine | Felodipine |  | calcium-channel-blocker dihydropyridine | R:4316
nicardipine | Nicardipine |  | calcium-channel-blocker dihydropyridine | R:7396
nimodipine | Nimodipine | Nymalize; Nimotop | calcium-channel-blocker dihydropyridine | R:7426
diltiazem | Diltiazem | Cardizem | calcium-channel-blocker moderate-cyp3a4-inhibitor | R:3443
verapamil | Verapamil | Calan; verapamil hydrochloride | calcium-channel-blocker moderate-cyp3a4-inhibitor | R:11170
doxazosin | Doxazosin | Cardura | alpha-blocker | R:49276
prazosin | Prazosin | Minipress | alpha-blocker | R:8629
terazosin | Terazosin | Hytrin; Tezruly | alpha-blocker | R:37798
tamsulosin | Tamsulosin | Flomax | alpha-blocker | R:77492
alfuzosin | Alfuzosin | Uroxatral | alpha-blocker | M:C047638 |  | MeSH
silodosin | Silodosin | Rapaflo | alpha-blocker | R:720825
phentolamine | Phentolamine | Ryzumvi | alpha-blocker | R:8153
clonidine | Clonidine | Catapres; Nexiclon | antihypertensive alpha-2-agonist | R:2599
methyldopa | Methyldopa |  | antihypertensive | R:6876
hydralazine | Hydralazine |  | antihypertensive | R:5470
minoxidil | Minoxidil | Rogaine; Regoxidine | antihypertensive | R:6984
moxonidine | Moxonidine |  | antihypertensive |
hydrochlorothiazide | Hydrochlorothiazide | HCTZ; Inzirqo | thiazide-diuretic | R:5487
chlorthalidone | Chlorthalidone | chlortalidone; Hemiclor | thiazide-diuretic | R:2409
indapamide | Indapamide |  | thiazide-diuretic | R:5764
metolazone | Metolazone |  | thiazide-diuretic | R:6916
furosemide | Furosemide | Lasix; frusemide; Furoscix | loop-diuretic | R:4603
bumetanide | Bumetanide | Bumex | loop-diuretic | R:1808
torsemide | Torsemide | torasemide; Soaanz | loop-diuretic | R:38413
spironolactone | Spironolactone | Aldactone; Carospir | potassium-sparing-diuretic mineralocorticoid-receptor-antagonist | R:9997
eplerenone | Eplerenone | Inspra | potassium-sparing-diuretic mineralocorticoid-receptor-antagonist | R:298869
finerenone | Finerenone | Kerendia | potassium-sparing-diuretic mineralocorticoid-receptor-antagonist | R:2562811
amiloride | Amiloride |  | potassium-sparing-diuretic | M:D000584 |  | MeSH 2024
triamterene | Triamterene |  | potassium-sparing-diuretic | R:10763
acetazolamide | Acetazolamide | Diamox | diuretic | M:D000086 |  | MeSH 2024
mannitol | Mannitol | Osmitrol; Bronchitol | diuretic | R:6628
tolvaptan | Tolvaptan | Samsca; Jynarque | vasopressin-antagonist | R:358257
nitroglycerin | Nitroglycerin | glyceryl trinitrate; GTN; nitroglycerine; trinitroglycerin; Rectiv; Nitrostat; Gonitro; Nitrolingual | nitrate | R:4917
isosorbide-dinitrate | Isosorbide dinitrate | Isordil; Isochron | nitrate | R:6058
isosorbide-mononitrate | Isosorbide mononitrate | Imdur | nitrate | R:28004 |  | RxNorm 2025
amyl-nitrite | Amyl nitrite | amyl nitrate | alkyl-nitrite | M:D000680 |  | MeSH 2024
alkyl-nitrite | Alkyl nitrite | alkyl nitrites; alkyl nitrates; poppers; recreational nitrates; nitrate poppers; inhaled nitrites; recreational nitrites | nitrate |
nitroprusside | Nitroprusside | sodium nitroprusside | nitrate | R:7476
nicorandil | Nicorandil |  | nitrate | M:D020108 |  | MeSH 2024
molsidomine | Molsidomine |  | nitrate | M:D008981 |  | MeSH 2024
ranolazine | Ranolazine | Ranexa; Aspruzyo | medication | R:35829
ivabradine | Ivabradine | Corlanor | medication | R:1649480
trimetazidine | Trimetazidine |  | medication | M:D014292 |  | MeSH 2024
sildenafil | Sildenafil | Viagra; Revatio; sildenafil citrate | pde5-inhibitor | R:136411
tadalafil | Tadalafil | Cialis; Adcirca; Tadliq | pde5-inhibitor | R:358263
vardenafil | Vardenafil | Levitra; vardenafil hydrochloride; Staxyn | pde5-inhibitor | R:306674
avanafil | Avanafil | Stendra | pde5-inhibitor |
udenafil | Udenafil | Zydena | pde5-inhibitor | M:C419664 |  | MeSH
mirodenafil | Mirodenafil | SK3530 | pde5-inhibitor |
lodenafil | Lodenafil | lodenafil carbonate | pde5-inhibitor |
alprostadil | Alprostadil | prostaglandin E1; Caverject; PGE1; Edex; MUSE alprostadil | intracavernosal-agent prostaglandin-drug | M:D000527 |  | MeSH
papaverine | Papaverine |  | intracavernosal-agent | R:7895
apomorphine | Apomorphine |  | dopaminergic-agent dopamine-agonist | M:D001058 |  | MeSH 2024
yohimbine | Yohimbine |  | medication | M:D015016 |  | MeSH
riociguat | Riociguat | Adempas | guanylate-cyclase-stimulator pulmonary-arterial-hypertension-drug | R:1439816
vericiguat | Vericiguat | Verquvo | guanylate-cyclase-stimulator | R:2475830
*bosentan | Bosentan | Tracleer | endothelin-receptor-antagonist pulmonary-arterial-hypertension-drug | R:75207
*ambrisentan | Ambrisentan | Letairis | endothelin-receptor-antagonist pulmonary-arterial-hypertension-drug |
*macitentan | Macitentan | Opsumit | endothelin-receptor-antagonist pulmonary-arterial-hypertension-drug | R:1442132
*treprostinil | Treprostinil | Remodulin; Tyvaso; Yutrepia; Orenitram | prostacyclin-analogue pulmonary-arterial-hypertension-drug | R:343048
*iloprost | Iloprost | Ventavis; Aurlumyn | prostacyclin-analogue | R:40138
*epoprostenol | Epoprostenol | Flolan; Veletri | prostacyclin-analogue pulmonary-arterial-hypertension-drug | R:8814
*selexipag | Selexipag | Uptravi | prostacyclin-analogue pulmonary-arterial-hypertension-drug | R:1729002
*amiodarone | Amiodarone | Cordarone; amiodarone hydrochloride; amiodarone hydrocholoride | antiarrhythmic class-iii-antiarrhythmic-drug | R:703
*dronedarone | Dronedarone | Multaq | antiarrhythmic class-iii-antiarrhythmic-drug | R:233698
*flecainide | Flecainide | Tambocor | antiarrhythmic class-ic-antiarrhythmic | R:4441
*propafenone | Propafenone | Rythmol | antiarrhythmic class-ic-antiarrhythmic | R:8754
*dofetilide | Dofetilide | Tikosyn | antiarrhythmic class-iii-antiarrhythmic-drug | R:49247
*quinidine | Quinidine |  | antiarrhythmic | R:9068
*procainamide | Procainamide |  | antiarrhythmic | R:8700
*disopyramide | Disopyramide | Norpace | antiarrhythmic | R:3541
*mexiletine | Mexiletine |  | antiarrhythmic | R:6926
*adenosine | Adenosine |  | antiarrhythmic | M:D000241 |  | MeSH 2024
*digoxin | Digoxin | Lanoxin; digitalis; Digitek; Digox | cardiac-glycoside | R:3407
*dobutamine | Dobutamine |  | inotrope | R:3616
*dopamine | Dopamine |  | inotrope vasopressor | R:3628
*milrinone | Milrinone |  | inotrope | R:52769
*levosimendan | Levosimendan |  | inotrope |
*norepinephrine | Norepinephrine | noradrenaline; Levophed | inotrope vasopressor | R:7512
epinephrine | Epinephrine | adrenaline; EpiPen; Symjepi; Neffy | inotrope vasopressor sympathomimetic | R:3992
*vasopressin | Vasopressin | vasopressin (USP); Vasostrict | inotrope vasopressor | R:11149
phenylephrine | Phenylephrine |  | vasopressor sympathomimetic | R:8163
ephedrine | Ephedrine |  | vasopressor sympathomimetic | R:3966
pseudoephedrine | Pseudoephedrine |  | antitussive sympathomimetic decongestant | R:8896
midodrine | Midodrine |  | medication | R:6963
metformin | Metformin | Glucophage; metformin hydrochloride | oral-antidiabetic-agent | R:6809
*insulin-human | Insulin human | regular insulin; Humulin; human insulin; regular insulin, human | insulin | R:1605101
*nph-insulin | NPH insulin | insulin isophane; insulin human, isophane; neutral protamine Hagedorn; isophane insulin; isophane insulin NPH; neutral protamine Hagedorn insulin; insulin NPH | insulin-human intermediate-acting-insulin |
*insulin-glargine | Insulin glargine | Lantus; Toujeo; Basaglar; glargine | insulin long-acting-insulin | R:274783
*insulin-lispro | Insulin lispro | Humalog; lispro; Admelog | insulin rapid-acting-insulin | R:86009
*insulin-aspart | Insulin aspart | NovoLog; NovoRapid; aspart insulin | insulin rapid-acting-insulin | M:D061267 |  | MeSH 2024
*insulin-detemir | Insulin detemir | Levemir; detemir | insulin long-acting-insulin | R:139825
*insulin-degludec | Insulin degludec | Tresiba; degludec | insulin long-acting-insulin | R:1670007
*insulin-glulisine | Insulin glulisine | Apidra | insulin rapid-acting-insulin |
liraglutide | Liraglutide | Victoza; Saxenda | glp-1-receptor-agonist | R:475968
semaglutide | Semaglutide | Ozempic; Wegovy; Rybelsus | glp-1-receptor-agonist | R:1991302
dulaglutide | Dulaglutide | Trulicity | glp-1-receptor-agonist | R:1551291
exenatide | Exenatide | Byetta; Bydureon | glp-1-receptor-agonist | R:60548
lixisenatide | Lixisenatide | Adlyxin | glp-1-receptor-agonist | R:1440051
tirzepatide | Tirzepatide | Mounjaro; Zepbound | glp-1-receptor-agonist | R:2601723
sitagliptin | Sitagliptin | Januvia; Brynovin | dpp-4-inhibitor | R:593411
saxagliptin | Saxagliptin | Onglyza | dpp-4-inhibitor | R:857974
linagliptin | Linagliptin | Tradjenta | dpp-4-inhibitor | R:1100699
alogliptin | Alogliptin | Nesina | dpp-4-inhibitor |
vildagliptin | Vildagliptin | Galvus | dpp-4-inhibitor | M:D000077597 |  | MeSH 2024
empagliflozin | Empagliflozin | Jardiance | sglt2-inhibitor | R:1545653
dapagliflozin | Dapagliflozin | Farxiga; Forxiga | sglt2-inhibitor | R:1488564
canagliflozin | Canagliflozin | Invokana | sglt2-inhibitor | R:1373458
ertugliflozin | Ertugliflozin | Steglatro | sglt2-inhibitor | R:1992672
glipizide | Glipizide | Glucotrol | sulfonylurea | R:4821
glyburide | Glyburide | glibenclamide; Glynase | sulfonylurea | R:4815
glimepiride | Glimepiride | Amaryl | sulfonylurea | R:25789
gliclazide | Gliclazide |  | sulfonylurea | M:D005907 |  | MeSH 2024
chlorpropamide | Chlorpropamide |  | sulfonylurea | R:2404
pioglitazone | Pioglitazone | Actos | thiazolidinedione | R:33738
rosiglitazone | Rosiglitazone | Avandia | thiazolidinedione | R:84108
acarbose | Acarbose | Precose | alpha-glucosidase-inhibitor | M:D020909 |  | MeSH 2024
repaglinide | Repaglinide | Prandin | oral-antidiabetic-agent | R:73044
nateglinide | Nateglinide | Starlix | oral-antidiabetic-agent | R:274332
pramlintide | Pramlintide | Symlin | antidiabetic-agent | R:139953
glucagon | Glucagon | Baqsimi; Gvoke | medication | R:4832
levothyroxine | Levothyroxine | Synthroid; L-thyroxine; thyroxine | thyroid-hormone | R:10582
liothyronine | Liothyronine | Cytomel | thyroid-hormone | R:10814
methimazole | Methimazole | thiamazole | antithyroid-agent | R:6835
carbimazole | Carbimazole |  | antithyroid-agent | M:D002231 |  | MeSH 2024
propylthiouracil | Propylthiouracil | PTU | antithyroid-agent | R:8794
estradiol | Estradiol | oestradiol; estradiol valerate; Estring; Menostar; Elestrin; Estrogel; Divigel; Alora; Imvexxy; Vagifem; Yuvafem; Evamist | estrogen | R:4083
progesterone | Progesterone | Prometrium; Crinone | progestogen | R:8727
medroxyprogesterone | Medroxyprogesterone | medroxyprogesterone acetate | progestogen | R:6691
megestrol | Megestrol | megestrol acetate | progestogen | R:6703
norethindrone | Norethindrone | norethisterone; Camila; Errin; Jolivette | hormonal-contraceptive progestogen | R:7514
levonorgestrel | Levonorgestrel | Levora; Seasonique; Plan B; Skyla; Aftera; Afterpill; Curae; Preventeza | hormonal-contraceptive progestogen | R:6373
levonorgestrel-intrauterine-system | Levonorgestrel intrauterine system | Mirena; Kyleena; Liletta; LNG-IUS; levonorgestrel IUS | hormonal-contraceptive |
etonogestrel | Etonogestrel | Nexplanon; Implanon; NuvaRing; etonogestrel implant | hormonal-contraceptive progestogen | R:14584
norelgestromin | Norelgestromin | Ortho Evra; contraceptive patch | hormonal-contraceptive progestogen | R:326374
drospirenone | Drospirenone | Yaz; Yasmin | hormonal-contraceptive progestogen | R:11636
norgestimate | Norgestimate | Trinessa | hormonal-contraceptive progestogen | R:31994
dienogest | Dienogest | Natazia | hormonal-contraceptive progestogen | R:22968
mestranol | Mestranol | Enovid; norethynodrel | hormonal-contraceptive | M:D008656 |  | MeSH 2024
testosterone | Testosterone | testosterone undecanoate; testosterone gel; testosterone enanthate; testosterone cypionate; AndroGel; Nebido; Testim; Vogelxo; Androderm; Fortesta; Axiron; Natesto; Testopel | androgen | R:10379
dhea | DHEA | dehydroepiandrosterone; prasterone; Intrarosa | androgen | R:3143
danazol | Danazol |  | androgen | R:3102
clomiphene | Clomiphene | clomifene; clomiphene citrate; Clomid | medication | R:2596
cabergoline | Cabergoline | Dostinex | dopaminergic-agent dopamine-agonist | R:47579
bromocriptine | Bromocriptine | Parlodel; Cycloset | dopaminergic-agent dopamine-agonist | R:1760
finasteride | Finasteride | Proscar; Propecia | 5-alpha-reductase-inhibitor | R:25025
dutasteride | Dutasteride | Avodart | 5-alpha-reductase-inhibitor | R:228790
somatropin | Somatropin | Norditropin; Genotropin; recombinant human growth hormone; rhGH; Nutropin; Zomacton; Humatrope; Omnitrope; Saizen; Serostim; Zorbtive | growth-hormone | R:61148
octreotide | Octreotide | Sandostatin; Mycapssa | somatostatin-analogue | R:7617
lanreotide | Lanreotide | Somatuline | somatostatin-analogue | R:68092
desmopressin | Desmopressin | DDAVP | medication | R:3251
oxytocin | Oxytocin | Pitocin | uterotonic | R:7824
misoprostol | Misoprostol | Cytotec | prostaglandin-drug uterotonic | R:42331
dinoprostone | Dinoprostone | Prepidil; Cervidil | prostaglandin-drug uterotonic | R:3478
mifepristone | Mifepristone | Mifeprex; Korlym | medication | R:6964
alendronate | Alendronate | alendronic acid; Fosamax; alendronate sodium | bisphosphonate | M:D019386 |  | MeSH 2024
risedronate | Risedronate | risedronic acid; Actonel | bisphosphonate | R:73056
ibandronate | Ibandronate | ibandronic acid; Boniva | bisphosphonate | R:115264
zoledronic-acid | Zoledronic acid | zoledronate; Zometa; Reclast | bisphosphonate | R:77655
pamidronate | Pamidronate | pamidronic acid | bisphosphonate | R:11473
denosumab | Denosumab | Prolia; Xgeva | bone-agent monoclonal-antibody rank-ligand-inhibitor | R:993449
teriparatide | Teriparatide | Forteo; PTH 1-34; Bonsity; Yorvipath | bone-agent | R:32915
romosozumab | Romosozumab | Evenity | bone-agent monoclonal-antibody | R:2123126
raloxifene | Raloxifene | Evista | selective-estrogen-receptor-modulator | R:72143
calcitonin | Calcitonin | salmon calcitonin; Miacalcin | bone-agent | M:D002116 |  | MeSH 2024
calcium-supplement | Calcium supplement | calcium carbonate; calcium supplements; calcium supplementation; calcium citrate | vitamin-supplement | R:1897
cholecalciferol | Cholecalciferol | vitamin D3; vitamin D; ergocalciferol; Calcidol; Drisdol | vitamin-supplement vitamin-d-supplement | R:2418
calcitriol | Calcitriol | alfacalcidol; active vitamin D; Vectical; Rocaltrol | vitamin-supplement vitamin-d-supplement | R:1894
cyanocobalamin | Cyanocobalamin | vitamin B12; vitamin B 12; cobalamin | vitamin-supplement | R:11248
folic-acid | Folic acid | folate; vitamin B9 | vitamin-supplement | R:4511
ascorbic-acid | Ascorbic acid | vitamin C | vitamin-supplement | M:D001205 |  | MeSH 2024
vitamin-e | Vitamin E | tocopherol; alpha-tocopherol | vitamin-supplement | R:11256
vitamin-k | Vitamin K | phytonadione; phytomenadione; Vitamin K1 | vitamin-supplement | R:11258
vitamin-a | Vitamin A | retinol | vitamin-supplement | R:11246
thiamine | Thiamine | vitamin B1 | vitamin-supplement | R:10454
biotin | Biotin | vitamin B7; d-biotin; Appearex; Lexinal | vitamin-supplement | R:1588
ferrous-sulfate | Ferrous sulfate | Feosol | oral-iron | R:24947
ferrous-fumarate | Ferrous fumarate |  | oral-iron |
ferric-carboxymaltose | Ferric carboxymaltose | Injectafer; Ferinject | parenteral-iron |
iron-sucrose | Iron sucrose | Venofer; iron saccharate | parenteral-iron |
potassium-chloride | Potassium chloride | potassium supplement; potassium supplements; potassium supplementation; Pokonza | medication | R:8591
magnesium-sulfate | Magnesium sulfate | magnesium | medication | R:6585
melatonin | Melatonin |  | sedative | R:6711
st-john-wort | St. John's wort | St Johns wort; hypericum; hypericum perforatum; Saint John's wort | herbal-medicine strong-cyp3a4-inducer |
ginkgo-biloba | Ginkgo biloba | ginkgo; ginkgo biloba extract | herbal-medicine |
ginseng | Ginseng |  | herbal-medicine |
cannabidiol | Cannabidiol | CBD; Epidiolex | medication | R:2045371
grapefruit-juice | Grapefruit juice | grapefruit | cyp3a4-inhibitor |
omeprazole | Omeprazole | Prilosec | proton-pump-inhibitor | R:7646
esomeprazole | Esomeprazole | Nexium | proton-pump-inhibitor | R:283742
pantoprazole | Pantoprazole | Protonix | proton-pump-inhibitor | R:40790
lansoprazole | Lansoprazole | Prevacid | proton-pump-inhibitor | R:17128
rabeprazole | Rabeprazole | Aciphex | proton-pump-inhibitor | R:114979
ranitidine | Ranitidine | Zantac | h2-blocker | R:9143
famotidine | Famotidine | Pepcid | h2-blocker | R:4278
cimetidine | Cimetidine | Tagamet | h2-blocker | R:2541
sucralfate | Sucralfate | Carafate | acid-suppressant | R:10156
ondansetron | Ondansetron | Zofran; Zuplenz | antiemetic | R:26225
granisetron | Granisetron | Sancuso; Granisol; Sustol | antiemetic | R:26237
palonosetron | Palonosetron | Aloxi; Posfrea | antiemetic | R:70561
metoclopramide | Metoclopramide | Reglan; Metozolv; Gimoti | antiemetic prokinetic | R:6915
domperidone | Domperidone |  | antiemetic prokinetic | M:D004294 |  | MeSH 2024
aprepitant | Aprepitant | Emend; fosaprepitant; Focinvez | antiemetic | R:1731071
loperamide | Loperamide | Imodium | antidiarrheal | R:6468
lactulose | Lactulose | Kristalose; Constulose; Enulose; Generlac | laxative | R:6218
polyethylene-glycol | Polyethylene glycol | macrogol; PEG laxative; Polyethylene glycol 3350; MiraLAX; Gavilax | laxative | M:D011092 R:8516 |  | MeSH 2024, RxNorm 2025
bisacodyl | Bisacodyl | Dulcolax | laxative | R:1596
linaclotide | Linaclotide | Linzess | laxative | R:1307404
rifaximin | Rifaximin | Xifaxan | antibiotic | R:35619
ursodeoxycholic-acid | Ursodeoxycholic acid | ursodiol; UDCA | medication | M:D014580 |  | MeSH 2024
obeticholic-acid | Obeticholic acid | Ocaliva; OCA | medication | R:1798288
mesalamine | Mesalamine | mesalazine; Asacol; Pentasa; Lialda; Canasa; Apriso; Delzicol; Rowasa; Zaldyon | aminosalicylate | R:52582
sulfasalazine | Sulfasalazine | sulphasalazine; Azulfidine; salazopyrin | dmard aminosalicylate | R:9524
simethicone | Simethicone | simeticone; dimethicone; Mylicon | medication | R:9796
orlistat | Orlistat | Xenical | weight-loss-drug | R:37925
phentermine | Phentermine |  | weight-loss-drug | R:8152
`,
};
