import type { LexiconTable } from '../lexicon-table.ts';

/** Row format: see `LexiconTable`. */
export const OBSERVATIONS: LexiconTable = {
  kind: 'observation',
  rows: `
hemoglobin | Hemoglobin | haemoglobin; hb; Hgb; hemoglobin level; HGB; hemoglobin concentration; haemoglobin level; blood hemoglobin; haemoglobin concentration |  | L:718-7 L:59260-0 L:20509-6 L:30350-3 | g/dL 16114 3..25
hematocrit | Hematocrit | haematocrit; Hct; HCT; packed cell volume |  | L:4544-3 L:20570-8 L:48703-3 | % 10..75
erythrocyte-count | Erythrocyte count | red blood cell count; RBC; RBC count; red blood cells; erythrocytes; red cell count; red blood cell |  | L:789-8 L:26453-1 | 10*6/uL 0.5..10
leukocyte-count | Leukocyte count | white blood cell count; WBC; WBC count; white blood cells; leucocyte count; leukocytes; white cell count; total leukocyte count; leucocytes; total white blood cell count; white blood count; white blood cell; WBCs; white cells; white count |  | L:6690-2 L:26464-8 L:804-5 | 10*3/uL 0.01..500
absolute-neutrophil-count | Absolute neutrophil count | ANC; neutrophil count; neutrophils; absolute neutrophils; granulocyte count; absolute granulocyte count; neutrophil; AGC; absolute neutrophil counts |  | L:751-8 L:26499-4 L:753-4 | 10*3/uL 0..100
lymphocyte-count | Lymphocyte count | absolute lymphocyte count; ALC; lymphocytes; lymphocyte |  | L:731-0 L:26474-7 | 10*3/uL 0..300
monocyte-count | Monocyte count | monocytes; absolute monocyte count |  | L:742-7 | 10*3/uL 0..50
eosinophil-count | Eosinophil count | eosinophils; blood eosinophil count; absolute eosinophil count; eosinophil; blood eosinophils; peripheral blood eosinophil count |  | L:711-2 L:26449-9 | 10*3/uL 0..50
basophil-count | Basophil count | basophils |  | L:704-7 | 10*3/uL 0..10
neutrophils-per-100-leukocytes | Neutrophils per 100 leukocytes | neutrophil percentage |  | L:770-8 | % 0..100
lymphocytes-per-100-leukocytes | Lymphocytes per 100 leukocytes | lymphocyte percentage |  | L:736-9 | % 0..100
monocytes-per-100-leukocytes | Monocytes per 100 leukocytes | monocyte percentage |  | L:5905-5 | % 0..100
eosinophils-per-100-leukocytes | Eosinophils per 100 leukocytes | eosinophil percentage |  | L:713-8 | % 0..100
basophils-per-100-leukocytes | Basophils per 100 leukocytes |  |  | L:706-2 | % 0..100
platelet-count | Platelet count | platelets; thrombocyte count; thrombocytes; PLT; platelet; blood platelets; platelet counts; blood platelet count; Plt; number of platelets |  | L:777-3 L:26515-7 L:778-1 | 10*3/uL 0..3000
mean-platelet-volume | Mean platelet volume | MPV |  | L:32623-1 | fL 3..30
platelet-distribution-width | Platelet distribution width | PDW |  | L:32207-3 | fL 3..1000
mean-corpuscular-volume | Mean corpuscular volume | MCV |  | L:787-2 L:30428-7 | fL 40..160
mean-corpuscular-hemoglobin | Mean corpuscular hemoglobin | MCH |  | L:785-6 | pg 10..60
mean-corpuscular-hemoglobin-concentration | Mean corpuscular hemoglobin concentration | MCHC |  | L:786-4 | g/dL 15..50
red-cell-distribution-width | Red cell distribution width | RDW |  | L:788-0 L:30385-9 | % 5..50
red-cell-distribution-width-volume | Red cell distribution width volume | RDW-SD |  | L:21000-5 | fL 20..120
reticulocyte-count | Reticulocyte count | reticulocytes |  | L:4679-7 L:17849-1 | % 0..50
cd4-count | CD4 count | CD4+ count; CD4 cell count; CD4+ T-cell count; CD4 T cell count; CD4+ cell count; CD4 lymphocyte count; CD4+ lymphocyte count; CD4+ T cell count; CD4 |  | L:24467-3 | /uL 0..3000
hiv-viral-load | HIV viral load | HIV RNA; HIV-1 RNA; plasma HIV RNA; plasma HIV-1 RNA; HIV-1 viral load; HIV-1 RNA level |  | L:20447-9 L:25836-8 L:70241-5 L:25835-0 | {copies}/mL 0..100000000
hepatitis-b-viral-load | Hepatitis B viral load | HBV DNA; HBV viral load; Hepatitis B DNA; hepatitis B virus DNA; serum HBV DNA; HBV deoxyribonucleic acid; hepatitis B virus deoxyribonucleic acid |  | L:42595-9 L:29615-2 L:11258-1 | [IU]/mL 0..100000000000
hepatitis-c-viral-load | Hepatitis C viral load | HCV RNA; HCV viral load; Hepatitis C RNA; HCV ribonucleic acid; hepatitis C virus RNA; plasma HCV RNA; serum HCV RNA; hepatitis C ribonucleic acid; hepatitis C virus ribonucleic acid |  | L:11011-4 L:20416-4 L:11259-9 | [IU]/mL 0..1000000000
viral-load | Viral load | viral RNA load |  |  | {copies}/mL 0..100000000000
creatinine | Creatinine | serum creatinine; creatinine level; SCr; blood creatinine; plasma creatinine; Cr; Scr; sCr; serum creatinine level; creatininemia; creatinemia; serum creatinine concentration; creatinine serum |  | L:2160-0 L:38483-4 L:14682-9 | mg/dL 113.12 0.05..40
creatinine-clearance | Creatinine clearance | CrCl; CLcr; Cockcroft-Gault; calculated creatinine clearance; estimated creatinine clearance; CCr; Ccr; creatinine clearance rate; CLCr; Clcr; CLCR; measured creatinine clearance; Cockcroft-Gault formula; ClCr; CRCL; clearance of creatinine; plasma creatinine clearance; serum creatinine clearance |  | L:2164-2 L:35591-7 | mL/min 1..300
egfr | eGFR | estimated glomerular filtration rate; glomerular filtration rate; GFR; estimated GFR; eGFR CKD-EPI; estimated glomerular filtration; MDRD; glomerular filtration; eGFR (CKD-EPI); eGFR MDRD; eGFRcr; estimated GFR (eGFR); creatinine based eGFR; glomerular filtration rate estimated; calculated glomerular filtration rate; GFR estimated; DFG; débit de filtration glomérulaire; glomerular filtrate rate; estimated glomerular filtrate rate |  | L:33914-3 L:62238-1 L:98979-8 L:48642-3 L:48643-1 L:77147-7 L:69405-9 L:88293-6 L:88294-4 L:98980-6 | mL/min/{1.73_m2} 1..250
cystatin-c | Cystatin C |  |  | L:33863-2 | mg/L 0.2..10
blood-urea-nitrogen | Blood urea nitrogen | BUN; urea nitrogen; serum urea nitrogen |  | L:3094-0 L:6299-2 | mg/dL 28.014 1..300
urea | Urea | blood urea; serum urea |  |  | mg/dL 60.056 2..600
uric-acid | Uric acid | serum uric acid; urate; sUA; serum urate; SUA |  | L:14933-6 L:3084-1 | mg/dL 168.11 0.5..30
sodium | Sodium | serum sodium; Na; sodium level; natremia; blood sodium; Na+; plasma sodium |  | L:2951-2 L:2947-0 | mmol/L 22.99 90..200
potassium | Potassium | serum potassium; potassium level; kalemia; K+; serum potassium level; plasma potassium; potassemia; blood potassium; kaliemia |  | L:2823-3 L:6298-4 | mmol/L 39.098 1..12
chloride | Chloride | serum chloride |  | L:2075-0 L:2069-3 | mmol/L 35.45 50..180
bicarbonate | Bicarbonate | serum bicarbonate; HCO3 |  | L:1960-4 L:1963-8 L:1959-6 | mmol/L 61.017 1..60
total-carbon-dioxide | Total carbon dioxide | carbon dioxide; CO2 |  | L:2028-9 L:20565-8 | mmol/L 1..60
anion-gap | Anion gap |  |  | L:33037-3 L:1863-0 L:10466-1 | mmol/L -10..60
calcium | Calcium | serum calcium; corrected calcium; corrected serum calcium; albumin-corrected calcium; calcium level; calcemia; total calcium; albumin-corrected serum calcium; calcium serum |  | L:17861-6 L:49765-1 L:2000-8 | mg/dL 40.078 2..25
ionized-calcium | Ionized calcium | ionised calcium |  | L:1994-3 L:1995-0 L:17863-2 | mmol/L 40.078 0.2..4
magnesium-level | Magnesium level | serum magnesium; magnesemia |  | L:19123-9 L:2601-3 | mg/dL 24.305 0.2..15
phosphate | Phosphate | serum phosphate; phosphorus; serum phosphorus; inorganic phosphorus; phosphatemia |  | L:2777-1 L:14879-1 | mg/dL 30.974 0.3..20
glucose | Glucose in blood, plasma or serum | glucose; blood glucose; plasma glucose; serum glucose; glycemia; blood sugar; glycaemia; random glucose; glucose level; RPG; blood glucose level; random plasma glucose; random blood glucose; blood sugar level; glycemic level; blood glucose levels; random blood sugar; glucose levels |  | L:2339-0 L:2345-7 L:14749-6 L:15074-8 L:32016-8 L:41653-7 | mg/dL 180.156 10..2000
point-of-care-glucose | Point-of-care glucose | POC glucose; POC blood glucose; point-of-care blood glucose; fingerstick glucose; finger-stick glucose; fingerstick blood glucose | glucose |  | mg/dL 180.156 10..2000
fasting-glucose | Fasting glucose | fasting plasma glucose; FPG; fasting blood glucose; FBG; fasting blood sugar; fasting serum glucose; FBS; fasting glycemia; fasting glucose level; fasting plasma glucose level; fasting blood sugar level | glucose | L:1558-6 L:14771-0 | mg/dL 180.156 10..1500
2-hour-glucose | 2-hour glucose | OGTT; oral glucose tolerance test; 2-hour plasma glucose; two-hour plasma glucose; 2-h plasma glucose; postprandial glucose; postprandial blood glucose | glucose |  | mg/dL 180.156 10..1500
hemoglobin-a1c | Hemoglobin A1c | HbA1c; A1c; A1C; glycated hemoglobin; glycosylated hemoglobin; HbA1C; hemoglobin A1C; HBA1C; glycohemoglobin; Hb A1c; HgbA1c; glycated haemoglobin; glycosylated haemoglobin; haemoglobin A1c; HgA1c; glycosylated hemoglobin A1c; glycated hemoglobin A1c; hemoglobin A1c level; HbA1c level; HgbA1C; haemoglobin A 1 C; hemoglobin A 1 C; HbAlc; glycohemoglobin A1c; Hb1Ac; glycosylated haemglobin; glycosylated hemaglobin; HbA1c value |  | L:4548-4 L:17856-6 L:59261-8 | % 3..25
c-peptide | C-peptide | fasting C-peptide; stimulated C-peptide; C peptide |  | L:1986-9 | ng/mL 3020 0..30
insulin-level | Insulin level | fasting insulin; serum insulin; plasma insulin; fasting serum insulin |  | L:20448-7 | u[IU]/mL 0..1000
total-cholesterol | Total cholesterol | cholesterol; serum cholesterol; TC cholesterol; cholesterol level; cholesterol total; serum total cholesterol |  | L:2093-3 L:14647-2 | mg/dL 386.65 30..1500
ldl-cholesterol | LDL cholesterol | LDL-C; LDL; low density lipoprotein cholesterol; low-density lipoprotein; LDLc; low density lipoprotein; low-density lipoprotein cholesterol; LDL-cholesterol; LDL-c; LDLC |  | L:18262-6 L:13457-7 L:2089-1 L:22748-8 L:39469-2 L:55440-2 | mg/dL 386.65 1..1000
hdl-cholesterol | HDL cholesterol | HDL-C; HDL; high density lipoprotein cholesterol; high-density lipoprotein; high density lipoprotein; high-density lipoprotein cholesterol; HDL-cholesterol |  | L:2085-9 L:14646-4 | mg/dL 386.65 1..200
triglycerides | Triglycerides | triglyceride; serum triglycerides; TG; fasting triglycerides; triglyceride level; triacylglycerol; TGs; serum triglyceride; triglyceridemia; triglycerides level; fasting triglyceride |  | L:2571-8 L:14927-8 | mg/dL 885.4 5..20000
apolipoprotein-b | Apolipoprotein B | ApoB |  | L:1884-6 | mg/dL 5..400
lipoprotein-a | Lipoprotein(a) | Lp(a); lipoprotein a |  | L:10835-7 L:43583-4 | nmol/L 0..1000
alanine-aminotransferase | Alanine aminotransferase | ALT; SGPT; alanine transaminase; ALAT; GPT; serum glutamic pyruvic transaminase; glutamic pyruvic transaminase; ALT (SGPT); ALT/SGPT; alanine aminotransferase (ALT/SGPT); serum alanine aminotransferase; serum glutamate pyruvate transaminase; SGPT (ALT); glutamate pyruvate transaminase; serum ALT; Alt | liver-transaminases | L:1742-6 L:1743-4 L:1744-2 | U/L 0..30000
aspartate-aminotransferase | Aspartate aminotransferase | AST; SGOT; aspartate transaminase; ASAT; GOT; serum glutamic oxaloacetic transaminase; AST (SGOT); AST/SGOT; glutamic oxaloacetic transaminase; serum aspartate aminotransferase; SGOT (AST); serum AST; glutamate oxaloacetate transaminase; serum glutamic-oxaloacetic transaminase | liver-transaminases | L:1920-8 L:30239-8 | U/L 0..30000
liver-transaminases | Liver transaminases | transaminases; transaminase; aminotransferases; liver enzymes; serum transaminases; liver enzyme; aminotransferase; hepatic enzymes; AST or ALT; ALT or AST; AST/ALT; ALT/AST; AST and ALT; ALT and AST; hepatic transaminases; AST and/or ALT; ALT and/or AST; serum transaminase; serum aminotransferases; hepatic transaminase; liver function tests; liver function test; LFTs; serum liver enzymes; transaminase levels; SGOT/SGPT; liver enzyme levels; transaminases (AST and/or ALT) |  |  | U/L 0..30000
alkaline-phosphatase | Alkaline phosphatase | ALP; alkaline phosphatases; ALK-P; serum alkaline phosphatase; alk phos; alkaline phosphatase (ALP) |  | L:6768-6 | U/L 0..10000
gamma-glutamyl-transferase | Gamma-glutamyl transferase | GGT; gamma GT; gamma-glutamyltransferase; γ-GT; gamma glutamyl transpeptidase; gamma-GT; γGT; gamma glutamyl transferase; gamma-glutamyl transpeptidase |  | L:2324-2 | U/L 0..10000
total-bilirubin | Total bilirubin | bilirubin; serum bilirubin; T. bilirubin; TBIL; serum total bilirubin; total serum bilirubin; bilirubin level; bilirubinemia; T bili; bilirubin total; TBili; TBil; total bilirubin level; blood bilirubin; TSB |  | L:1975-2 L:42719-5 L:14631-6 | mg/dL 584.66 0..80
direct-bilirubin | Direct bilirubin | conjugated bilirubin; DBIL |  | L:1968-7 | mg/dL 584.66 0..60
albumin | Albumin | serum albumin; albumin level; albuminemia; plasma albumin; serum albumin level |  | L:1751-7 L:61151-7 | g/dL 66500 0.5..8
globulin | Globulin |  |  | L:10834-0 L:2336-6 | g/dL 0.5..12
total-protein | Total protein | serum protein; serum total protein |  | L:2885-2 | g/dL 1..15
lactate-dehydrogenase | Lactate dehydrogenase | LDH; lactic dehydrogenase; serum LDH |  | L:2532-0 L:14804-9 | U/L 0..50000
creatine-kinase | Creatine kinase | CPK; CK; creatine phosphokinase; creatinine phosphokinase; CPK level; creatinine kinase |  | L:2157-6 | U/L 0..500000
troponin | Troponin | cardiac troponin; troponin I; troponin T; high-sensitivity troponin; hs-cTnT; cTnI; hs-troponin; cardiac troponin I; troponins |  | L:89579-7 L:10839-9 L:6598-7 L:67151-1 | pg/mL 0..1000000
nt-probnp | NT-proBNP | N-terminal pro-BNP; NTproBNP; N-terminal pro-brain natriuretic peptide; N-terminal pro B-type natriuretic peptide; NT pro BNP; N-terminal prohormone of brain natriuretic peptide |  | L:33762-6 | pg/mL 8457 0..200000
bnp | BNP | B-type natriuretic peptide; brain natriuretic peptide |  | L:30934-4 L:42637-9 | pg/mL 3464 0..100000
d-dimer | D-dimer | D-dimers; fibrin D-dimer; d dimer |  | L:48065-7 L:48066-5 | ug/mL 0..500
c-reactive-protein | C-reactive protein | CRP; hs-CRP; hsCRP; high sensitivity C-reactive protein; C reactive protein; high-sensitivity CRP; high-sensitivity C-reactive protein; serum CRP |  | L:1988-5 L:30522-7 L:11039-5 | mg/L 0..1000
erythrocyte-sedimentation-rate | Erythrocyte sedimentation rate | ESR; sedimentation rate; sed rate |  | L:30341-2 L:4537-7 | mm/h 0..200
procalcitonin | Procalcitonin | PCT |  | L:33959-8 | ng/mL 0..1000
interleukin-6 | Interleukin-6 | IL-6; interleukin 6; IL6 |  | L:26881-3 | pg/mL 0..1000000
ferritin | Ferritin | serum ferritin; ferritin level |  | L:2276-4 L:20567-4 | ng/mL 0..100000
serum-iron | Serum iron | iron level |  | L:2498-4 | ug/dL 55.845 1..1000
total-iron-binding-capacity | Total iron binding capacity | TIBC; iron binding capacity |  | L:2500-7 | ug/dL 55.845 50..1000
transferrin-saturation | Transferrin saturation | TSAT; iron saturation |  | L:2502-3 | % 0..100
vitamin-d-level | Vitamin D level | 25-hydroxyvitamin D; 25-OH vitamin D; 25(OH)D; serum vitamin D; 25(OH) vitamin D; 25-hydroxy vitamin D; serum 25-hydroxyvitamin D; 25OHD |  | L:1989-3 L:62292-8 | ng/mL 400.64 1..300
vitamin-b12-level | Vitamin B12 level | serum B12; serum vitamin B12; cobalamin level |  | L:2132-9 | pg/mL 1355.37 20..10000
folate-level | Folate level | serum folate |  | L:2284-8 | ng/mL 441.4 0.5..100
inr | INR | international normalized ratio; prothrombin time international normalized ratio; PT-INR; international normalised ratio; PT/INR; INR prothrombin time; PT INR; international normal ratio; prothrombin time international ratio; prothrombin time-international normalized ratio; PT international ratio |  | L:6301-6 L:34714-6 | {INR} 0.5..20 unitless
prothrombin-time | Prothrombin time | PT time; protime; prothrombin time (PT) |  | L:5902-2 | s 5..200
activated-partial-thromboplastin-time | Activated partial thromboplastin time | aPTT; PTT; partial thromboplastin time; APTT; activated PTT; partial thromboplastin time (PTT); activated partial coagulation time; activated partial thrombin time |  | L:3173-2 L:14979-9 | s 10..300
fibrinogen | Fibrinogen | plasma fibrinogen |  | L:3255-7 | mg/dL 10..2000
thyroid-stimulating-hormone | Thyroid stimulating hormone | TSH; thyrotropin; serum TSH; thyroid-stimulating hormone; TSH level |  | L:3016-3 L:11580-8 | m[IU]/L 0..500
free-t4 | Free T4 | free thyroxine; FT4; fT4; T4 |  | L:3024-7 L:14920-3 | ng/dL 776.87 0.05..20
free-t3 | Free T3 | FT3; free triiodothyronine; T3 |  | L:3051-0 | pg/mL 650.97 0.2..50
prolactin | Prolactin | serum prolactin; prolactin level |  | L:2842-3 L:20568-2 | ng/mL 0..50000
cortisol-level | Cortisol level | serum cortisol; morning cortisol |  | L:2143-6 | ug/dL 362.46 0..200
testosterone-level | Testosterone level | castrate testosterone; castrate level of testosterone; castrate levels of testosterone; testosterone at castrate level; testosterone at castrate levels; castration level of testosterone; total testosterone; serum testosterone; testosterone levels; serum total testosterone; morning testosterone; total serum testosterone; serum testosterone level; total testosterone level; morning total testosterone; early morning testosterone; morning total testosterone level; morning serum testosterone; morning testosterone level; testosterone serum level; morning serum total testosterone; fasting testosterone |  | L:2986-8 L:14913-8 | ng/dL 288.42 0..3000
free-testosterone | Free testosterone |  |  | L:2991-8 | pg/mL 288.42 0..1000
estradiol-level | Estradiol level | serum estradiol; E2 |  | L:2243-4 L:35384-7 | pg/mL 272.38 0..10000
fsh | FSH | follicle stimulating hormone; follicle-stimulating hormone; follitropin; serum FSH; FSH level; serum follicle stimulating hormone; follicle stimulating hormone level |  | L:15067-2 | [IU]/L 0..300
lh | LH | luteinizing hormone; lutropin; luteinising hormone |  | L:10501-5 | [IU]/L 0..300
anti-m-llerian-hormone | Anti-Müllerian hormone | AMH; anti-Mullerian hormone |  |  | ng/mL 0..50
beta-hcg | Beta hCG | hCG; human chorionic gonadotropin; β-hCG; beta-hCG; serum hCG; HCG |  | L:19080-1 L:21198-7 | m[IU]/mL 0..1000000
parathyroid-hormone | Parathyroid hormone | PTH; intact PTH; iPTH |  | L:2731-8 | pg/mL 0..5000
igf-1 | IGF-1 | insulin-like growth factor 1; IGF-I |  |  | ng/mL 0..3000
prostate-specific-antigen | Prostate specific antigen | PSA; prostate-specific antigen; serum PSA; PSA level; total PSA; prostatic specific antigen; serum prostate specific antigen; PSA levels |  | L:2857-1 L:35741-8 | ng/mL 0..10000
ca-125 | CA-125 | CA 125; cancer antigen 125; CA125 |  | L:10334-1 | U/mL 0..50000
cea | CEA | carcinoembryonic antigen |  | L:2039-6 | ng/mL 0..50000
alpha-fetoprotein | Alpha-fetoprotein | AFP; alpha fetoprotein; α-fetoprotein |  | L:1834-1 | ng/mL 0..1000000
ca-19-9 | CA 19-9 | CA19-9 |  | L:24108-3 | U/mL 0..1000000
immunoglobulin-e | Immunoglobulin E | total IgE; serum IgE; IgE level; IgE |  | L:19113-0 | [IU]/mL 0..100000
immunoglobulin-g-level | Immunoglobulin G level | serum IgG; IgG; total IgG; total IgG level; total serum IgG; total immunoglobulin G |  | L:2465-3 | mg/dL 0..10000
rheumatoid-factor | Rheumatoid factor | RF |  | L:11572-5 L:33910-1 | [IU]/mL 0..5000
anti-ccp-antibody | Anti-CCP antibody | ACPA; anti-cyclic citrullinated peptide; anti-CCP; anti-citrullinated protein antibody |  |  | U/mL 0..5000
antinuclear-antibody | Antinuclear antibody | ANA; anti-nuclear antibody; nuclear antibody |  | L:8061-4 L:5048-4 L:47383-5 L:29953-7 | {titer} 0..10000
anti-dsdna-antibody | Anti-dsDNA antibody | anti-dsDNA; DNA double strand antibody; anti-double stranded DNA |  | L:31348-6 L:11013-0 L:5130-0 | [IU]/mL 0..5000
amylase | Amylase | serum amylase |  | L:1798-8 | U/L 0..20000
lipase | Lipase | serum lipase |  | L:3040-3 | U/L 0..50000
ammonia | Ammonia | blood ammonia |  | L:16362-6 L:22763-7 | umol/L 17.031 0..2000
lactate | Lactate | blood lactate; serum lactate; lactic acid |  | L:59032-3 L:2524-7 L:32693-4 L:2518-9 | mmol/L 90.08 0..40
homocysteine | Homocysteine | serum homocysteine |  | L:13965-9 L:2428-1 | umol/L 135.18 0..500
arterial-ph | Arterial pH | blood pH; pH |  | L:2744-1 | [pH] 6.5..8 unitless
pao2 | PaO2 | arterial oxygen partial pressure; partial pressure of oxygen; pO2; PO2; arterial partial pressure of oxygen; partial pressure of arterial oxygen |  | L:2703-7 | mm[Hg] 10..700
paco2 | PaCO2 | arterial carbon dioxide partial pressure; pCO2; PCO2; partial pressure of carbon dioxide; partial pressure of arterial carbon dioxide; arterial carbon dioxide partial pressure; arterial PCO2; arterial partial pressure of carbon dioxide; arterial CO2 tension |  | L:2019-8 | mm[Hg] 5..200
pao2-fio2-ratio | PaO2/FiO2 ratio | P/F ratio; PaO2/FiO2; PaO2 / FiO2; PaO2:FiO2 ratio |  |  | mm[Hg] 20..700
fio2 | FiO2 | fraction of inspired oxygen; inspired oxygen fraction; FIO2 |  | L:19994-3 | % 15..100
oxygen-saturation | Oxygen saturation | SpO2; SaO2; O2 saturation; pulse oximetry; oxygen sat; SPO2; O2 sat; blood oxygen saturation; peripheral oxygen saturation; arterial oxygen saturation; saturation of oxygen; oxygen saturation level |  | L:2708-6 L:59408-5 L:2713-6 L:20564-1 | % 20..100
systolic-blood-pressure | Systolic blood pressure | SBP; systolic BP; systolic pressure; systolic; systolic arterial pressure; sitting systolic blood pressure; SiSBP; office systolic blood pressure; seated systolic blood pressure; PAS; systolic arterial blood pressure; supine systolic blood pressure; resting systolic blood pressure; BP systolic; blood pressure systolic; blood pressure, systolic | blood-pressure | L:8480-6 | mm[Hg] 30..320
diastolic-blood-pressure | Diastolic blood pressure | DBP; diastolic BP; diastolic pressure; diastolic; sitting diastolic blood pressure; diastolic arterial pressure; diastolic arterial blood pressure; seated diastolic blood pressure; resting diastolic blood pressure; BP diastolic; blood pressure diastolic; blood pressure, diastolic | blood-pressure | L:8462-4 | mm[Hg] 10..220
mean-arterial-pressure | Mean arterial pressure | MAP; mean blood pressure; mean arterial blood pressure | blood-pressure | L:8478-0 | mm[Hg] 15..250
blood-pressure | Blood pressure | BP; arterial pressure; arterial blood pressure; resting blood pressure; office blood pressure |  | L:85354-9 L:55284-4 | mm[Hg] 10..320
heart-rate | Heart rate | HR; pulse; pulse rate; resting heart rate; ventricular rate; resting pulse; ventricular response; heart beat; cardiac frequency; heartbeat; resting pulse rate; ventricular response rate |  | L:8867-4 | /min 15..350
respiratory-rate | Respiratory rate | RR; breathing rate; respiration rate |  | L:9279-1 | /min 2..100
body-temperature | Body temperature | temperature; axillary temperature; oral temperature; core temperature; tympanic temperature; rectal temperature |  | L:8310-5 L:8331-1 | Cel 25..45
body-weight | Body weight | weight; body mass; kg body weight; bodyweight; total body weight; actual body weight; bodily weight |  | L:29463-7 L:3141-9 | kg 0.3..500
body-height | Body height | height; stature; body length |  | L:8302-2 | cm 20..260
body-mass-index | Body mass index | BMI; Quetelet index; body-mass index; body mass index (kg/m2); B.M.I.; BMI (body mass index); IMC |  | L:39156-5 | kg/m2 8..100 unitless
bmi-percentile | BMI percentile | body mass index percentile; BMI for age percentile |  | L:59576-9 | % 0..100
waist-circumference | Waist circumference | abdominal circumference; WC waist; waist; abdominal girth; waist line |  | L:56086-2 | cm 20..250
head-circumference | Head circumference |  |  | L:9843-4 | cm 15..70
weight-for-length-percentile | Weight for length percentile |  |  | L:77606-2 | % 0..100
body-surface-area | Body surface area | BSA; body surface |  |  | m2 0.1..4
gravidity | Gravidity | gravida; number of pregnancies |  | L:11996-6 | {#} 0..30 unitless
parity | Parity | number of births |  | L:11977-6 | {#} 0..25 unitless
birth-weight | Birth weight | birthweight |  | L:8339-4 | g 200..7000
gestational-age | Gestational age | gestation age; gestation; weeks of gestation; weeks' gestation; weeks gestation; gestational weeks; weeks of pregnancy; post-menstrual age; weeks of amenorrhea |  | L:18185-9 L:11884-4 L:11885-1 L:49051-6 L:57714-8 | wk 1..45
life-expectancy | Life expectancy | estimated life expectancy; expected survival; predicted life expectancy; anticipated life expectancy; expected life expectancy; expected survival time; estimated survival; expected survival period; survival expectancy; predicted survival; predicted survival time; predicted survival period; anticipated survival; estimated survival time |  |  | mo 0..1200
left-ventricular-ejection-fraction | Left ventricular ejection fraction | LVEF; ejection fraction; EF; left ventricle ejection fraction; LV ejection fraction; cardiac ejection fraction; LV EF; left ventricular EF; left ventricular ejection fraction (LVEF) |  | L:10230-1 L:8806-2 L:8807-0 L:8808-8 L:18043-0 | % 2..95
qtc-interval | QTc interval | QTc; QTcF; corrected QT interval; QTcB; Fridericia corrected QT; QTc Fridericia; corrected QT; QT interval corrected; QTc interval Fridericia; corrected QTc; QT corrected; QTc interval by Fridericia; Fridericia-corrected QT interval; QT interval corrected by Fridericia; Fridericia QTc; QTcF interval; QT interval corrected by Fridericia's formula |  | L:8636-3 | ms 200..800
pr-interval | PR interval |  |  |  | ms 50..600
qrs-duration | QRS duration | QRS; QRS interval; QRS width |  |  | ms 30..400
fev1 | FEV1 | forced expiratory volume in 1 second; forced expiratory volume in one second; FEV1 predicted; FEV1 % predicted; percent predicted FEV1; post-bronchodilator FEV1; ppFEV1; forced expiratory volume in 1 s; forced expiratory volume; pre-bronchodilator FEV1; FEV1 percent predicted; Force Expiratory Volume 1; FEVl; forced expiratory volume 1 |  | L:20150-9 | L 0.1..10
fvc | FVC | forced vital capacity; percent predicted FVC; FVC % predicted; vital capacity |  | L:19868-9 | L 0.1..12
fev1-fvc-ratio | FEV1/FVC ratio | FEV1/FVC; Tiffeneau index; post-bronchodilator FEV1/FVC; FEV1/FVC post-bronchodilator; FEV1:FVC; forced expiratory volume in 1 second/forced vital capacity ratio; FEV1/Forced Vital Capacity; FEV1/Forced Vital Capacity ratio; FEV1/forced vital capacity (FVC) ratio |  | L:19926-5 | % 5..110
dlco | DLCO | diffusing capacity; TLCO; carbon monoxide diffusing capacity; diffusion capacity; DLco; diffusing capacity of the lung for carbon monoxide; carbon monoxide diffusion capacity; diffusion capacity of carbon monoxide; carbon monoxide diffusing capacity; diffusing capacity of carbon monoxide; diffusion capacity for carbon monoxide |  |  | % 5..200
feno | FeNO | fractional exhaled nitric oxide; exhaled nitric oxide |  |  | {ppb} 0..500
six-minute-walk-distance | Six minute walk distance | 6MWD; 6MWT; six-minute walk test; 6-minute walk test; 6 minute walk distance; six minute walk test; 6 minutes walk test |  |  | m 0..1200
mean-pulmonary-artery-pressure | Mean pulmonary artery pressure | mPAP; pulmonary artery pressure; PAP; mean pulmonary arterial pressure |  |  | mm[Hg] 3..150
pulmonary-vascular-resistance | Pulmonary vascular resistance | PVR resistance; pulmonary vascular resistance (PVR) |  |  | [wood'U] 0..50
intraocular-pressure | Intraocular pressure | IOP; eye pressure; ocular pressure |  |  | mm[Hg] 1..80
visual-acuity | Visual acuity | BCVA; best corrected visual acuity; best-corrected visual acuity; ETDRS; ETDRS letters; corrected visual acuity |  |  | {letters} 0..100
t-score | T-score | bone mineral density; BMD; BMD T-score; bone density; T score; DXA T-score; BMD T score |  | L:38265-5 L:80948-3 L:80946-7 L:38267-1 | {T-score} -8..8 unitless
urine-albumin-creatinine-ratio | Urine albumin-creatinine ratio | UACR; albumin creatinine ratio; albumin-to-creatinine ratio; microalbumin creatinine ratio; urinary albumin-to-creatinine ratio; albumin/creatinine ratio; ACR urine; urine albumin-to-creatinine ratio; urinary albumin creatinine ratio; urine albumin to creatinine ratio |  | L:14959-1 L:9318-7 L:30000-4 L:32294-1 | mg/g 113.12 0..30000
urine-protein-creatinine-ratio | Urine protein-creatinine ratio | UPCR; protein creatinine ratio; urine protein-to-creatinine ratio; protein/creatinine ratio; UPC ratio; urinary protein to creatinine ratio; urine protein/creatinine ratio |  | L:2890-2 L:34366-5 | mg/g 113.12 0..50000
24-hour-urine-protein | 24-hour urine protein | 24-hour proteinuria; urine protein excretion; 24-hour urine protein excretion; 24h proteinuria; urinary protein excretion; 24-hour urinary protein; 24 h urine protein; 24h urine protein quantification; 24-hour urine protein quantification |  |  | g/d 0..100
urine-protein | Urine protein | urinary protein |  | L:5804-0 L:2887-8 L:20454-5 | mg/dL 0..5000
urine-glucose | Urine glucose | urinary glucose; glycosuria; glucosuria |  | L:5792-7 L:25428-4 | mg/dL 0..10000
urine-ketones | Urine ketones | ketonuria |  | L:5797-6 L:2514-8 | mg/dL 0..500
urine-bilirubin | Urine bilirubin |  |  | L:20505-4 L:5770-3 | mg/dL 0..100
urine-ph | Urine pH |  |  | L:5803-2 | [pH] 3..10 unitless
urine-specific-gravity | Urine specific gravity |  |  | L:5811-5 L:2965-2 | 1 0.99..1.1 unitless
urine-output | Urine output | diuresis; urinary output; diuresis rate |  |  | mL/kg/h 0..50
urine-leukocytes | Urine leukocytes | leukocyturia; pyuria |  | L:5821-4 L:30405-5 | /[HPF] 0..10000
urine-erythrocytes | Urine erythrocytes |  |  | L:13945-1 | /[HPF] 0..10000
urine-nitrite | Urine nitrite |  |  | L:5802-4
urine-leukocyte-esterase | Urine leukocyte esterase |  |  | L:5799-2
urine-hemoglobin | Urine hemoglobin |  |  | L:5794-3
urine-appearance | Urine appearance |  |  | L:5767-9 L:5778-6 L:32167-9
urine-casts | Urine casts | RBC casts; red cell casts; red blood cell casts; urine RBC casts; cellular casts |  | L:9842-6
post-void-residual-volume | Post-void residual volume | PVR; postvoid residual; post-void residual; PVR volume; post void residual volume; postvoid residual volume; residual urine volume; residual urine; post void residual; PVRV; postvoid residual urine |  |  | mL 0..3000
maximum-urinary-flow-rate | Maximum urinary flow rate | Qmax; peak urinary flow rate; maximum flow rate; peak flow rate; uroflowmetry; urinary flow rate; maximal flow rate; peak urine flow rate; maximal urinary flow rate; peak urinary flow; maximum urinary flow |  |  | mL/s 0..80
prostate-volume | Prostate volume | prostate size; prostatic volume; prostate weight; total prostate volume |  |  | mL 1..600
peak-systolic-velocity | Peak systolic velocity | penile peak systolic velocity; PSV; cavernous artery peak systolic velocity; peak flow velocity systolic; cavernosal peak systolic velocity |  |  | cm/s 0..300
tumor-size | Tumor size | tumour size; tumor diameter; maximum tumor diameter |  | L:33728-7 | cm 0..50
polyp-size | Polyp size |  |  | L:33756-8 | mm 0..200
carotid-intima-media-thickness | Carotid intima-media thickness | CIMT |  |  | mm 0.1..10
liver-stiffness | Liver stiffness | FibroScan; transient elastography; liver stiffness measurement |  |  | kPa 1..75
body-fat-percentage | Body fat percentage | body fat; percent body fat; fat mass |  |  | % 1..80
sleep-duration | Sleep duration | total sleep time; hours of sleep; sleep time |  | L:93832-4 | h 0..24
pack-years | Pack-years | pack years; smoking history in pack-years; smoking pack years; pack-year smoking history; pack-year; pack year |  | L:8664-5 S:401201003 | {pack-years} 0..300 unitless
cigarettes-per-day | Cigarettes per day | cigarette consumption |  | L:64218-1 | {cigarettes}/d 0..200 unitless
packs-per-day | Packs of cigarettes per day | packs per day; pack per day |  | L:8663-7 | {packs}/d 0..10
alcohol-consumption | Alcohol consumption | alcohol intake; drinks per week; daily alcohol consumption; weekly alcohol consumption; ethanol intake; alcoholic beverages; ethanol consumption; alcohol consumption per day |  |  | g/d 0..1000
apnea-hypopnea-index | Apnea-hypopnea index | AHI; apnoea-hypopnoea index; apnea hypopnea index |  |  | /h 0..200
residual-renal-function | Residual renal function |  |  |  | mL/min 0..100
hearing-threshold | Hearing threshold | pure tone average; PTA |  |  | dB -10..130
stool-occult-blood | Stool occult blood | fecal occult blood; fecal immunochemical test; FIT; FOBT; fecal occult blood test; FIT test; fecal immunochemical testing |  | L:57905-2 | ng/mL 0..100000
blood-alcohol-level | Blood alcohol level | blood alcohol concentration; BAC |  | L:5643-2 L:5640-8 | mg/dL 0..800
fecal-calprotectin | Fecal calprotectin | faecal calprotectin; calprotectin |  |  | ug/g 0..20000
cardiac-index | Cardiac index |  |  |  | L/min/m2 0.3..15
capillary-refill-time | Capillary refill time | capillary refill |  | L:44963-7 | s 0..20
hiv-serology | HIV serology | HIV test; HIV antibody; HIV status; HIV antibodies; serology for HIV; HIV serological test; HIV antibody test |  | L:55277-8 L:56888-1 L:7918-6 L:75622-1
hepatitis-b-surface-antigen | Hepatitis B surface antigen | HBsAg; HBs antigen; HBsAg test; hepatitis B surface antigen (HBsAg); HBV surface antigen; Hbs Ag; HBs Ag; hepatitis B antigen |  | L:5195-3 L:5196-1
hepatitis-b-core-antibody | Hepatitis B core antibody | anti-HBc; HBcAb; hepatitis B core antibody test; anti-hepatitis B core antibody |  | L:13952-7 L:16933-4
hepatitis-c-antibody | Hepatitis C antibody | anti-HCV; HCV antibody; HCV Ab; hepatitis C virus antibody; HCV antibodies |  | L:16128-1 L:13955-0 L:5199-5
sars-cov-2-pcr | SARS-CoV-2 PCR | SARS-CoV-2 RNA; coronavirus SARS-CoV-2 RNA; coronavirus SARS-CoV-2 PCR; COVID-19 PCR; SARS-CoV-2 PCR test; SARS-CoV-2 RT-PCR; RT-PCR for SARS-CoV-2 |  | L:94531-1 L:94500-6 L:94309-2
estrogen-receptor-status | Estrogen receptor status | ER status; estrogen receptor; oestrogen receptor; estrogen receptor expression; expression of estrogen receptor; estrogen receptor tumor expression; estrogen receptor protein expression; estrogen receptor expression status; ER expression; expression of ER; ER tumor expression; ER protein expression; ER expression status |  | L:16112-5 L:85337-4 L:14228-1
progesterone-receptor-status | Progesterone receptor status | PR status; progesterone receptor; PgR; progesterone receptor expression; expression of progesterone receptor; progesterone receptor tumor expression; progesterone receptor protein expression; progesterone receptor expression status; PR expression; expression of PR; PR tumor expression; PR protein expression; PR expression status; PgR expression; expression of PgR; PgR status; PgR tumor expression; PgR protein expression; PgR expression status |  | L:40557-1 L:85339-0 L:16113-3 L:14230-7
her2-status | HER2 status | HER2; HER-2; ERBB2; HER2 receptor; HER2/neu; HER-2/neu; HER2 expression; expression of HER2; HER2 tumor expression; HER2 protein expression; HER2 expression status; HER-2 expression; expression of HER-2; HER-2 status; HER-2 tumor expression; HER-2 protein expression; HER-2 expression status; human epidermal growth factor receptor 2; human epidermal growth factor receptor type 2; human epidermal growth factor receptor-2; HER2 receptor status; human epidermal growth factor receptor 2 gene detection by fluorescence in situ hybridization; human epidermal growth factor receptor 2 gene detection by immunohistochemistry |  | L:48676-1 L:85319-2 L:85318-4 L:18474-7 S:434363004 S:433114000 L:31150-6 L:72383-3
egfr-mutation | EGFR mutation | EGFR; epidermal growth factor receptor; EGFR mutations; EGFR gene mutation; EGFR mutant; EGFR mutated; mutated EGFR; mutant EGFR; mutation in EGFR; mutation in the EGFR gene; mutation of EGFR; EGFR mutation status; EGFR variant; EGFR gene variant; mutation of the EGFR gene; pathogenic EGFR variant; EGFR pathogenic variant; ERBB1 mutation; ERBB1 gene mutation; ERBB1 mutant; ERBB1 mutated; mutated ERBB1; mutant ERBB1; mutation in ERBB1; mutation in the ERBB1 gene; mutation of ERBB1; ERBB1 mutation status; ERBB1 variant; ERBB1 gene variant; mutation of the ERBB1 gene; pathogenic ERBB1 variant; ERBB1 pathogenic variant; epidermal growth factor receptor mutation; epidermal growth factor receptor gene mutation; EGFR mutant status |  | L:21665-5
alk-rearrangement | ALK rearrangement | ALK; ALK translocation; ALK fusion; ALK gene fusion; ALK gene rearrangement; ALK gene translocation; ALK fusion gene; ALK-rearranged; ALK rearranged; ALK fusion status; rearrangement of ALK; fusion of ALK; ALK gene fusion mutation; anaplastic lymphoma kinase; anaplastic lymphoma kinase rearrangement; anaplastic lymphoma kinase fusion; anaplastic lymphoma kinase gene rearrangement |  |
kras-mutation | KRAS mutation | KRAS; KRAS gene mutation; KRAS mutant; KRAS mutated; mutated KRAS; mutant KRAS; mutation in KRAS; mutation in the KRAS gene; mutation of KRAS; KRAS mutation status; KRAS variant; KRAS gene variant; mutation of the KRAS gene; pathogenic KRAS variant; KRAS pathogenic variant | ras-mutation |
braf-mutation | BRAF mutation | BRAF; BRAF gene mutation; BRAF mutant; BRAF mutated; mutated BRAF; mutant BRAF; mutation in BRAF; mutation in the BRAF gene; mutation of BRAF; BRAF mutation status; BRAF variant; BRAF gene variant; mutation of the BRAF gene; pathogenic BRAF variant; BRAF pathogenic variant | |
brca-mutation | BRCA mutation | germline BRCA mutation; gBRCA; BRCA1/2; BRCA1/2 mutation; BRCA; BRCA mutation carrier; BRCA mutated; BRCA pathogenic variant; pathogenic BRCA mutation; germline BRCA1/2 mutation; BRCA1/2 pathogenic variant; germline BRCA1/2 pathogenic variant; germline BRCA pathogenic variant; pathogenic germline BRCA mutation; deleterious BRCA mutation; BRCA1 and BRCA2 mutation |  |
pd-l1-expression | PD-L1 expression | PD-L1; PD-L1 status; PDL1; expression of PD-L1; PD-L1 tumor expression; PD-L1 protein expression; PD-L1 expression status; programmed death-ligand 1; programmed death ligand 1; programmed cell death ligand 1; programmed death-ligand 1 expression; programmed cell death-ligand 1 |  | L:83052-1 L:85147-7 | % 0..100
microsatellite-instability | Microsatellite instability | MSI-H; MSI; dMMR; mismatch repair deficiency; MSI-high; microsatellite instability-high; deficient mismatch repair; mismatch repair deficient; MMR deficient; MMR deficiency |  | L:81695-9
philadelphia-chromosome | Philadelphia chromosome | BCR-ABL; BCR-ABL1; BCR-ABL transcript; BCR-ABL fusion; BCR-ABL1 transcript |  |
ki-67-index | Ki-67 index | Ki-67; Ki67; Ki67 index; Ki-67 proliferation index; Ki-67 labeling index; Ki-67 labelling index |  | L:85330-9 L:29593-1 | % 0..100
tumor-stage | Tumor stage | cancer stage; clinical stage; TNM stage; stage group; AJCC stage; disease stage |  | L:21908-9 L:21902-2
t-category | T category | primary tumor category; T stage |  | L:21905-5 L:21899-0
n-category | N category | regional lymph nodes category; N stage |  | L:21906-3 L:21900-6
m-category | M category | distant metastases category; M stage |  | L:21907-1 L:21901-4
gleason-score | Gleason score | Gleason; Gleason sum; Gleason grade |  |  | {score} 2..10 unitless
hla-type | HLA type | HLA typing; HLA; HLA typing result; HLA genotype; human leukocyte antigen type; =human leukocyte antigen | |
apoe-genotype | APOE genotype |
electrocardiogram-finding | Electrocardiogram finding | ECG abnormality; abnormal ECG; electrocardiographic abnormality; abnormal electrocardiogram; ECG abnormalities; clinically significant ECG abnormality; EKG abnormality; ECG; EKG; electrocardiogram; 12-lead ECG; 12-lead electrocardiogram; abnormal EKG; electrocardiogram abnormality; electrocardiogram abnormalities |  | L:8601-7
`,
};
