import type { LexiconTable } from '../lexicon-table.ts';

/** Laboratory measures and markers of disease beyond the everyday ones. Row format: see `LexiconTable`. */
export const LABORATORY_MEASURES: LexiconTable = {
  kind: 'observation',
  rows: `
blast-count | Blast count | blasts; blast percentage; blast cells; percentage of blasts; leukemic blasts |  |
bone-marrow-plasma-cells | Bone marrow plasma cells | plasma cells in bone marrow; clonal bone marrow plasma cells; bone marrow plasmacytosis; marrow plasma cells; clonal plasma cells; BM plasma cells; bone marrow plasma cell percentage |  |
m-protein | M-protein | monoclonal protein; paraprotein; M-spike; monoclonal component |  |
free-light-chain | Serum free light chain | free light chain; involved free light chain; sFLC; FLC; serum FLC; serum free light chain assay; involved serum free light chain; involved FLC |  |
free-light-chain-ratio | Free light chain ratio | serum free light chain ratio; kappa/lambda ratio; FLC ratio; kappa/lambda free light chain ratio; serum FLC ratio; sFLC ratio |  |
beta-2-microglobulin | Beta-2 microglobulin | β2-microglobulin; serum beta-2 microglobulin |  | L:1952-1 | mg/L 0..100
ck-mb | CK-MB | creatine kinase MB; creatinine kinase-MB; CKMB |  | L:13969-1 L:32673-6 L:49551-5
myoglobin | Myoglobin | serum myoglobin |  | L:2639-3
galactomannan | Galactomannan index | galactomannan; serum galactomannan; serum galactomannan index; BAL galactomannan; galactomannan antigen |  | L:44357-2
beta-d-glucan | Beta-D-glucan | 1,3-beta-D-glucan; serum beta-D-glucan |  |
pepsinogen | Pepsinogen | serum pepsinogen |  |
gastrin-level | Gastrin | serum gastrin; fasting gastrin; gastrin level |  | L:2333-3
17-hydroxyprogesterone | 17-hydroxyprogesterone | 17-OHP; 17-OH progesterone; 17-hydroxyprogesterone level; 17OHP |  | L:1668-3
androstenedione | Androstenedione | androstenedione level |  | L:1854-9
dhea-sulfate | DHEA sulfate | DHEA-S; DHEAS; dehydroepiandrosterone sulfate |  | L:2191-5
progesterone-level | Progesterone level | serum progesterone; progesterone concentration; serum progesterone level; mid-luteal progesterone |  | L:2839-9
shbg | Sex hormone-binding globulin | SHBG |  | L:13967-5
acth-level | ACTH | adrenocorticotropic hormone; plasma ACTH; ACTH level |  |
renin-level | Renin | plasma renin activity; plasma renin; plasma renin concentration; direct renin |  | L:2915-7
aldosterone-level | Aldosterone | plasma aldosterone; serum aldosterone; aldosterone level; plasma aldosterone concentration |  | L:1763-2
metanephrines | Metanephrines | plasma metanephrines; urinary metanephrines; free metanephrines; urine metanephrines |  |
urinary-free-cortisol | Urinary free cortisol | UFC; 24-hour urinary free cortisol; urine free cortisol; 24-hour urine free cortisol |  |
calcitonin-level | Calcitonin level | serum calcitonin |  | L:1992-7
thyroglobulin | Thyroglobulin | serum thyroglobulin; thyroglobulin level |  | L:3013-0
anti-tpo-antibody | Anti-TPO antibody | thyroid peroxidase antibody; anti-thyroid peroxidase; TPO antibodies; TPOAb; anti-TPO |  |
tsh-receptor-antibody | TSH receptor antibody | TRAb; thyrotropin receptor antibody; TSHR antibody |  |
islet-autoantibody | Islet autoantibody | islet cell antibodies; diabetes autoantibodies; diabetes-associated autoantibodies; islet cell autoantibodies |  |
immunoglobulin-a-level | Immunoglobulin A | IgA; serum IgA; IgA level; immunoglobulin A level |  | L:2458-8
immunoglobulin-m-level | Immunoglobulin M | IgM; serum IgM; IgM level; immunoglobulin M level |  | L:2472-9
complement-c3 | Complement C3 | C3 level; serum C3; C3 complement |  | L:4485-9
complement-c4 | Complement C4 | C4 level; serum C4; C4 complement |  | L:4498-2
anca | ANCA | antineutrophil cytoplasmic antibody; anti-neutrophil cytoplasmic antibody; ANCA antibodies |  |
antiphospholipid-antibody | Antiphospholipid antibody | anti-phospholipid antibodies; aPL |  |
tissue-transglutaminase-antibody | Tissue transglutaminase antibody | tTG; anti-tTG; tTG-IgA; anti-tissue transglutaminase; anti-transglutaminase antibody; tissue transglutaminase IgA; anti-transglutaminase; anti-tissue transglutaminase antibodies; tissue transglutaminase |  |
anti-mitochondrial-antibody | Antimitochondrial antibody | anti-mitochondrial antibody; AMA antibody |  |
anti-smooth-muscle-antibody | Anti-smooth muscle antibody | ASMA; smooth muscle antibody |  | L:14252-1 L:8095-2
anti-ssa-antibody | Anti-Ro/SSA antibody | anti-SSA; anti-Ro; anti-Ro/SSA; SSA antibody; anti-SSA antibodies; anti-SSA/Ro; anti-Ro antibodies; anti-SSA/Ro antibodies |  |
anti-aquaporin-4-antibody | Anti-aquaporin-4 antibody | AQP4-IgG; AQP4 antibody; anti-AQP4; anti-AQP4 antibody; aquaporin-4 antibody; AQP4; aquaporin-4 IgG; anti-aquaporin-4; anti-AQP4-IgG; NMO-IgG |  |
acetylcholine-receptor-antibody | Acetylcholine receptor antibody | anti-AChR antibody; AChR antibodies; anti-acetylcholine receptor antibody; anti-AChR |  | L:20427-1
donor-specific-antibody | Donor-specific antibody | ?DSA; donor-specific anti-HLA antibodies; DSA antibody; donor-specific HLA antibodies |  |
hla-b27 | HLA-B27 | HLA-B27 positivity; HLA-B*27 |  | L:4821-5 L:26028-1 L:26043-0
hla-b5701 | HLA-B*5701 | HLA-B*57:01; HLA-B5701 |  | L:42358-2
prothrombin-activity | Prothrombin activity | prothrombin time activity; PTA prothrombin; prothrombin index; prothrombin ratio percentage |  |  | % 0..200
factor-viii-activity | Factor VIII activity | FVIII activity; factor VIII level; FVIII:C; FVIII level |  |  | % 0..500
factor-ix-activity | Factor IX activity | FIX activity; factor IX level; FIX:C |  |  | % 0..500
factor-inhibitor-titer | Factor inhibitor titer | factor VIII inhibitor; inhibitor titer; FVIII inhibitor; inhibitors to factor VIII; inhibitors to FVIII |  |
von-willebrand-factor | Von Willebrand factor activity | VWF activity; VWF:RCo; VWF level; von Willebrand factor level; von Willebrand factor antigen; VWF antigen; VWF:Ag; ristocetin cofactor activity; ristocetin cofactor |  | L:6012-9
adamts13 | ADAMTS13 activity | ADAMTS13; ADAMTS-13 |  |
antithrombin-level | Antithrombin | antithrombin III; antithrombin level; antithrombin activity; antithrombin III activity |  |
protein-c-level | Protein C level | protein C activity |  | L:6007-9
anti-xa-level | Anti-Xa level | anti-factor Xa; anti-factor Xa level; anti-Xa activity; anti-factor Xa activity; anti-FXa activity; anti-Xa |  |
platelet-function | Platelet reactivity | P2Y12 reaction units; platelet reactivity units; PRU platelet |  |
haptoglobin | Haptoglobin | serum haptoglobin |  | L:4542-7
fetal-hemoglobin | Fetal hemoglobin | HbF; hemoglobin F; HbF level |  | L:4576-5
hemoglobin-s | Hemoglobin S | HbS; HbS percentage; HbS level |  | L:4625-0
methemoglobin | Methemoglobin | methemoglobin level; methemoglobinemia level; MetHb |  | L:2614-6 | % 0..100
carboxyhemoglobin | Carboxyhemoglobin | COHb; carboxyhemoglobin level |  | L:20563-3 | % 0..100
g6pd-activity | G6PD activity | G6PD; glucose-6-phosphate dehydrogenase activity; G6PD level; glucose-6-phosphate dehydrogenase; G6PD test |  | L:32546-4
erythropoietin-level | Erythropoietin level | serum erythropoietin; endogenous erythropoietin; EPO level; serum EPO; serum erythropoietin level |  | L:15061-5
lead-level | Blood lead level | lead level; blood lead |  | L:5671-3
zinc-level | Zinc level | serum zinc; plasma zinc |  | L:5763-8
copper-level | Copper level | serum copper; copper serum |  | L:5631-7
ceruloplasmin | Ceruloplasmin | serum ceruloplasmin |  | L:2064-4
prealbumin | Prealbumin | serum prealbumin; transthyretin level |  | L:14338-8
transferrin | Transferrin | serum transferrin |  | L:3034-6
phenylalanine-level | Phenylalanine level | blood phenylalanine; plasma phenylalanine; phenylalaninemia; Phe level; blood Phe; plasma Phe; blood phenylalanine level; phenylalanine concentration; blood Phe levels; blood phenylalanine concentration; baseline Phe concentration; Phe concentration; phenylalanine |  |  | umol/L 0..6000
bile-acids | Serum bile acids | bile acids; total bile acids; total serum bile acids; bile acid level |  | L:14628-2 | umol/L 0..2000
indirect-bilirubin | Indirect bilirubin | unconjugated bilirubin; indirect bilirubin level |  | L:1971-1
alpha-1-antitrypsin-level | Alpha-1 antitrypsin level | alpha-1 antitrypsin; A1AT level; serum alpha-1 antitrypsin; AAT level; serum AAT; endogenous alpha-1 antitrypsin |  | L:1825-9
ca-15-3 | CA 15-3 | CA15-3; cancer antigen 15-3 |  | L:6875-9
chromogranin-a | Chromogranin A | CgA; serum chromogranin A; chromogranin |  | L:9811-1
he4 | HE4 | human epididymis protein 4 |  |
psa-doubling-time | PSA doubling time | PSADT; prostate-specific antigen doubling time; PSA-DT |  |
psa-density | PSA density | prostate-specific antigen density |  |
free-psa-ratio | Free PSA ratio | percent free PSA; free/total PSA ratio |  |
osmolality | Serum osmolality | plasma osmolality; osmolality; serum osmolarity; plasma osmolarity |  | L:2692-2
base-excess | Base excess | base deficit |  | L:11555-0 L:1925-7 | mmol/L -60..60
central-venous-oxygen-saturation | Central venous oxygen saturation | ScvO2 |  |  | % 0..100
urine-sodium | Urinary sodium | urine sodium; urinary sodium excretion; 24-hour urinary sodium; 24-hour urine sodium; urinary sodium concentration |  | L:2955-3
urine-osmolality | Urine osmolality | urinary osmolality |  | L:2695-5
urine-calcium | Urinary calcium | urine calcium; 24-hour urinary calcium; urinary calcium excretion; 24-hour urine calcium |  |
urine-oxalate | Urinary oxalate | urine oxalate; urinary oxalate excretion; 24-hour urine oxalate |  |
urine-citrate | Urinary citrate | urine citrate |  |
urine-creatinine | Urine creatinine | urinary creatinine |  | L:2161-8
urinary-albumin-excretion | Urinary albumin excretion | urinary albumin excretion rate; UAER; urine albumin excretion; albumin excretion rate; 24-hour urinary albumin excretion |  |
measured-gfr | Measured GFR | measured glomerular filtration rate; mGFR |  |  | mL/min/{1.73_m2} 0..250
drug-trough-level | Drug trough level | trough level; trough concentration |  |
csf-amyloid-beta | CSF amyloid beta 42 | CSF Abeta42; CSF amyloid-beta; cerebrospinal fluid amyloid beta |  |
csf-tau | CSF tau | CSF total tau; CSF t-tau |  |
amyloid-positivity | Amyloid positivity | amyloid PET positivity; amyloid PET status; amyloid status |  |
csf-protein | CSF protein | cerebrospinal fluid protein; CSF protein level |  |
neurofilament-light | Neurofilament light chain | NfL; serum NfL; neurofilament light |  |
hepatitis-b-e-antigen | Hepatitis B e antigen | HBeAg; hepatitis Be antigen; HBe antigen; hepatitis B envelope antigen |  | L:13954-3 L:31844-4
hepatitis-b-surface-antibody | Hepatitis B surface antibody | anti-HBs; HBsAb; anti-HBs titer; anti-HBs antibody; HBs antibody; anti-HBs antibody titer |  | L:22322-2 L:16935-9 L:10900-9 L:5193-8
hepatitis-a-antibody | Hepatitis A antibody | anti-HAV; HAV antibody; hepatitis A virus antibody |  | L:13951-9
hcv-genotype | HCV genotype | hepatitis C genotype; hepatitis C virus genotype |  | L:32286-7
hepatitis-d-antibody | Hepatitis D antibody | anti-HDV; HDV antibody; hepatitis delta antibody; anti-HDV antibody |  |
hepatitis-e-antibody | Hepatitis E antibody | anti-HEV; HEV antibody |  |
cmv-serology | CMV serology | CMV IgG; cytomegalovirus IgG; CMV antibody; CMV serostatus; CMV seropositivity; cytomegalovirus antibody; cytomegalovirus IgG antibody; CMV IgG antibody; cytomegalovirus serology |  |
ebv-serology | EBV serology | EBV IgG; EBV antibody; Epstein-Barr virus serology; EBV VCA IgG; EBV seropositivity; EBV serostatus |  |
varicella-serology | Varicella antibody | VZV IgG; varicella IgG; VZV antibody; varicella zoster antibody; varicella zoster virus antibody; varicella zoster IgG; varicella serology |  |
rubella-serology | Rubella antibody | rubella IgG; rubella serology |  |
measles-serology | Measles antibody | measles IgG |  |
syphilis-serology | Syphilis serology | syphilis test; syphilis antibody; syphilis serologic test; syphilis testing |  |
h-pylori-test | Helicobacter pylori test | H. pylori test |  |
influenza-test | Influenza test |  |  |
sars-cov-2-antigen-test | SARS-CoV-2 antigen test | COVID-19 antigen test; SARS-CoV-2 rapid antigen test; COVID-19 rapid test; rapid COVID test; rapid antigen testing; COVID antigen test |  |
sars-cov-2-antibody-test | SARS-CoV-2 antibody test | COVID-19 antibody; SARS-CoV-2 antibodies; COVID-19 serology; SARS-CoV-2 serology; SARS-CoV-2 IgG; anti-SARS-CoV-2 antibodies |  |
covid-19-test | COVID-19 test | SARS-CoV-2 test; COVID test; COVID-19 testing; SARS-CoV-2 testing; coronavirus test |  |
malaria-test | Malaria rapid diagnostic test | malaria RDT; malaria rapid test; RDT malaria |  |
clostridium-difficile-test | Clostridioides difficile test | C. difficile toxin; Clostridium difficile toxin; C. difficile test; C diff toxin; C. difficile toxin assay |  |
mrd-status | Minimal residual disease | ?MRD; measurable residual disease; MRD status; minimal residual disease status; minimal residual disease level; MRD level; MRD negativity; MRD positivity |  |
ros1-rearrangement | ROS1 rearrangement | ROS1; ROS1 fusion; ROS1 translocation; ROS-1; c-ROS oncogene 1; ROS1 gene rearrangement; ROS1 gene fusion; ROS1 gene translocation; ROS1 fusion gene; ROS1-rearranged; ROS1 rearranged; ROS1 fusion status; rearrangement of ROS1; fusion of ROS1; ROS1 gene fusion mutation; ROS-1 fusion; ROS-1 rearrangement; ROS-1 translocation; ROS-1 gene fusion; ROS-1 gene rearrangement; ROS-1 gene translocation; ROS-1 fusion gene; ROS-1-rearranged; ROS-1 rearranged; ROS-1 fusion status; rearrangement of ROS-1; fusion of ROS-1; ROS-1 gene fusion mutation; ROS proto-oncogene 1; c-ros oncogene 1 rearrangement |  |
ret-fusion | RET fusion | RET rearrangement; RET gene fusion; RET translocation; RET gene rearrangement; RET gene translocation; RET fusion gene; RET-rearranged; RET rearranged; RET fusion status; rearrangement of RET; fusion of RET; RET gene fusion mutation |  |
ntrk-fusion | NTRK fusion | NTRK; NTRK gene fusion; NTRK rearrangement; NTRK1; neurotrophic tyrosine receptor kinase fusion; NTRK translocation; NTRK gene rearrangement; NTRK gene translocation; NTRK fusion gene; NTRK-rearranged; NTRK rearranged; NTRK fusion status; rearrangement of NTRK; fusion of NTRK; NTRK gene fusion mutation |  |
met-alteration | MET exon 14 skipping | METex14; MET exon 14 skipping mutation; MET exon 14; MET exon 14 mutation |  |
fgfr-alteration | FGFR alteration | FGFR gene alteration; FGFR genetic alteration; FGFR |  |
nras-mutation | NRAS mutation | NRAS; NRAS gene mutation; NRAS mutant; NRAS mutated; mutated NRAS; mutant NRAS; mutation in NRAS; mutation in the NRAS gene; mutation of NRAS; NRAS mutation status; NRAS variant; NRAS gene variant; mutation of the NRAS gene; pathogenic NRAS variant; NRAS pathogenic variant | ras-mutation |
kras-g12c-mutation | KRAS G12C mutation | KRAS G12C; KRASG12C | kras-mutation |
pik3ca-mutation | PIK3CA mutation | PIK3CA; PIK3CA gene mutation; PIK3CA mutant; PIK3CA mutated; mutated PIK3CA; mutant PIK3CA; mutation in PIK3CA; mutation in the PIK3CA gene; mutation of PIK3CA; PIK3CA mutation status; PIK3CA variant; PIK3CA gene variant; mutation of the PIK3CA gene; pathogenic PIK3CA variant; PIK3CA pathogenic variant |  |
tp53-mutation | TP53 mutation | TP53; p53 mutation; p53; TP53 gene mutation; TP53 mutant; TP53 mutated; mutated TP53; mutant TP53; mutation in TP53; mutation in the TP53 gene; mutation of TP53; TP53 mutation status; TP53 variant; TP53 gene variant; mutation of the TP53 gene; pathogenic TP53 variant; TP53 pathogenic variant; P53 gene mutation; P53 mutant; P53 mutated; mutated P53; mutant P53; mutation in P53; mutation in the P53 gene; mutation of P53; P53 mutation status; P53 variant; P53 gene variant; mutation of the P53 gene; pathogenic P53 variant; P53 pathogenic variant |  |
idh-mutation | IDH mutation | IDH1/2 mutation |  |
mgmt-methylation | MGMT promoter methylation | MGMT; MGMT methylation; MGMT status; MGMT promoter methylation status; MGMT methylation status; methylated MGMT promoter; methylated MGMT |  |
1p19q-codeletion | 1p/19q codeletion | 1p19q codeletion; 1p/19q co-deletion; 1p19q co-deletion |  |
flt3-mutation | FLT3 mutation | FLT3; FLT3 gene mutation; FLT3 mutant; FLT3 mutated; mutated FLT3; mutant FLT3; mutation in FLT3; mutation in the FLT3 gene; mutation of FLT3; FLT3 mutation status; FLT3 variant; FLT3 gene variant; mutation of the FLT3 gene; pathogenic FLT3 variant; FLT3 pathogenic variant |  |
npm1-mutation | NPM1 mutation | NPM1; NPM1 gene mutation; NPM1 mutant; NPM1 mutated; mutated NPM1; mutant NPM1; mutation in NPM1; mutation in the NPM1 gene; mutation of NPM1; NPM1 mutation status; NPM1 variant; NPM1 gene variant; mutation of the NPM1 gene; pathogenic NPM1 variant; NPM1 pathogenic variant |  |
jak2-mutation | JAK2 mutation | JAK2; JAK2 gene mutation; JAK2 mutant; JAK2 mutated; mutated JAK2; mutant JAK2; mutation in JAK2; mutation in the JAK2 gene; mutation of JAK2; JAK2 mutation status; JAK2 variant; JAK2 gene variant; mutation of the JAK2 gene; pathogenic JAK2 variant; JAK2 pathogenic variant |  |
t315i-mutation | T315I mutation | T315I |  |
t790m-mutation | T790M mutation | EGFR T790M; T790M; EGFR T790M mutation; T790M mutation status; tumor T790M mutation; tumor T790M mutation status; EGFR T790M mutation status; T790M status | egfr-mutation |
ighv-mutation | IGHV mutation status | IGHV |  |
complex-karyotype | Complex karyotype | complex cytogenetics |  |
cd20-expression | CD20 expression | CD20; CD20 positivity; expression of CD20; CD20 status; CD20 tumor expression; CD20 protein expression; CD20 expression status |  |
cd19-expression | CD19 expression | CD19; expression of CD19; CD19 status; CD19 tumor expression; CD19 protein expression; CD19 expression status | |
cd30-expression | CD30 expression | CD30; CD30 positivity; expression of CD30; CD30 status; CD30 tumor expression; CD30 protein expression; CD30 expression status | |
cd33-expression | CD33 expression | CD33; expression of CD33; CD33 status; CD33 tumor expression; CD33 protein expression; CD33 expression status |  |
bcma-expression | BCMA expression | BCMA; expression of BCMA; BCMA status; BCMA tumor expression; BCMA protein expression; BCMA expression status |  |
claudin-18-2-expression | Claudin 18.2 expression | CLDN18.2; claudin 18.2; CLDN18.2 expression; expression of CLDN18.2; CLDN18.2 status; CLDN18.2 tumor expression; CLDN18.2 protein expression; CLDN18.2 expression status; expression of claudin 18.2; claudin 18.2 status; claudin 18.2 tumor expression; claudin 18.2 protein expression; claudin 18.2 expression status | |
psma-expression | PSMA expression | expression of PSMA; PSMA status; PSMA tumor expression; PSMA protein expression; PSMA expression status |  |
ssr-expression | Somatostatin receptor expression | somatostatin receptor; expression of somatostatin receptor; somatostatin receptor status; somatostatin receptor tumor expression; somatostatin receptor protein expression; somatostatin receptor expression status |  |
hormone-receptor-status | Hormone receptor status | hormone receptor; hormone receptor expression |  |
androgen-receptor-expression | Androgen receptor expression | AR expression; androgen receptor; expression of androgen receptor; androgen receptor status; androgen receptor tumor expression; androgen receptor protein expression; androgen receptor expression status |  |
hpv-status | HPV status |  |  |
mmr-status | Mismatch repair status | MMR status; mismatch repair |  |
homologous-recombination-deficiency | Homologous recombination deficiency | HRD; homologous recombination deficient; HRD status; homologous recombination deficiency status |  |
tumor-mutational-burden | Tumor mutational burden | TMB; tumor mutation burden |  | L:94076-7
ctdna | Circulating tumor DNA | ctDNA |  |
allred-score | Allred score |  |  |
combined-positive-score | PD-L1 combined positive score | combined positive score; CPS PD-L1; PD-L1 CPS; ?CPS | pd-l1-expression |
cftr-genotype | CFTR genotype | CFTR mutation; CFTR gene mutation; CFTR mutant; CFTR mutated; mutated CFTR; mutant CFTR; mutation in CFTR; mutation in the CFTR gene; mutation of CFTR; CFTR mutation status; CFTR variant; CFTR gene variant; mutation of the CFTR gene; pathogenic CFTR variant; CFTR pathogenic variant |  |
lynch-gene-mutation | Mismatch repair gene mutation |  |  |
apc-mutation | APC mutation | APC gene mutation; APC germline mutation; APC mutant; APC mutated; mutated APC; mutant APC; mutation in APC; mutation in the APC gene; mutation of APC; APC mutation status; APC variant; APC gene variant; mutation of the APC gene; pathogenic APC variant; APC pathogenic variant |  |
smn1-mutation | SMN1 deletion | SMN1; SMN1 gene deletion; SMN1 mutation; homozygous SMN1 deletion; SMN1 loss; loss of SMN1; deletion of SMN1; SMN1 homozygous deletion; SMN1 deleted |  |
huntingtin-cag-repeats | CAG repeats | CAG repeat length; CAG repeat expansion; CAG repeats in huntingtin; CAG expansion; HTT CAG repeat |  |
dystrophin-mutation | Dystrophin mutation | DMD gene mutation; dystrophin gene mutation; DMD mutation; DMD mutant; DMD mutated; mutated DMD; mutant DMD; mutation in DMD; mutation in the DMD gene; mutation of DMD; DMD mutation status; DMD variant; DMD gene variant; mutation of the DMD gene; pathogenic DMD variant; DMD pathogenic variant |  |
gba-mutation | GBA mutation | GBA1 mutation; GBA |  |
cyp2c19-genotype | CYP2C19 genotype |  |  |
blood-type | Blood group | blood type; ABO blood group; ABO blood type |  |
migraine-days | Migraine days per month | monthly migraine days; migraine days; migraine frequency; MMDs; MMD; monthly migraine headache days |  |
spontaneous-bowel-movements | Spontaneous bowel movements | spontaneous bowel movements per week |  |
complete-spontaneous-bowel-movements | Complete spontaneous bowel movements | CSBM; CSBMs per week |  |
pad-test | Pad test | pad weight; 24-hour pad weight; 24-hour pad test; 1-hour pad test |  |
inflammatory-lesion-count | Inflammatory lesion count | inflammatory lesions; total inflammatory lesions; facial inflammatory lesions |  |
noninflammatory-lesion-count | Noninflammatory lesion count | noninflammatory lesions; non-inflammatory lesions; non-inflammatory lesion count |  |
peripheral-blast-count | Peripheral blast count | peripheral blasts; circulating blasts; circulating blast count; peripheral blood blasts; blasts in peripheral blood; PB blasts; blast cells in peripheral blood |  |
bone-marrow-blasts | Bone marrow blasts | marrow blasts; blasts in bone marrow; blasts in the bone marrow; blast count in bone marrow; blast count in the bone marrow; bone marrow blast count; bone marrow blast percentage; leukemic blasts in the bone marrow; leukemic blasts in bone marrow; blasts in marrow; blasts in the marrow |  |
serum-m-protein | Serum M-protein | serum monoclonal protein; serum monoclonal component |  |
urine-m-protein | Urine M-protein | urinary M-protein; urine monoclonal protein; urine paraprotein; urine M-spike |  |
aldosterone-renin-ratio | Aldosterone-to-renin ratio | aldosterone-renin ratio |  |
gad-antibody | GAD antibody | anti-GAD; GAD65 antibody; anti-GAD antibodies; glutamic acid decarboxylase antibodies; anti-glutamic acid decarboxylase; anti-glutamic acid decarboxylase antibody |  |
lupus-anticoagulant | Lupus anticoagulant |  |  | L:3281-3
anticardiolipin-antibody | Anticardiolipin antibody | anti-cardiolipin antibodies; anticardiolipin |  |
anti-ssb-antibody | Anti-La/SSB antibody | anti-SSB; anti-La; anti-La antibody; anti-La/SSB; anti-SS-B; SSB antibody; anti-SSB antibody |  |
anti-musk-antibody | Anti-MuSK antibody | anti-MuSK; MuSK antibodies |  |
panel-reactive-antibody | Panel reactive antibody | ?PRA; cPRA; calculated panel reactive antibody; PRA antibody; PRA level |  |
parasitemia | Parasitemia | parasite density; asexual parasitemia; asexual parasite count; P. falciparum parasitemia |  |
p-tau | Phosphorylated tau | CSF p-tau; p-tau181; CSF phospho-tau; CSF phosphorylated tau; p-tau; p-tau217 |  |
cmv-viremia | CMV DNA | CMV viremia; CMV PCR; CMV DNAemia |  |
ebv-dna | EBV DNA | Epstein-Barr virus DNA; plasma EBV DNA |  |
ret-mutation | RET mutation | RET gene mutation; RET mutant; RET mutated; mutated RET; mutant RET; mutation in RET; mutation in the RET gene; mutation of RET; RET mutation status; RET variant; RET gene variant; mutation of the RET gene; pathogenic RET variant; RET pathogenic variant |  |
met-amplification | MET amplification | c-MET amplification; MET gene amplification; MET amplified; amplification of MET; MET gene copy number gain; c-MET gene amplification; c-MET amplified; amplification of c-MET; c-MET gene copy number gain |  |
fgfr2-fusion | FGFR2 fusion | FGFR2 rearrangement; FGFR2 translocation; FGFR2 gene fusion; FGFR2 gene rearrangement; FGFR2 gene translocation; FGFR2 fusion gene; FGFR2-rearranged; FGFR2 rearranged; FGFR2 fusion status; rearrangement of FGFR2; fusion of FGFR2; FGFR2 gene fusion mutation |  |
ras-mutation | RAS mutation | ?RAS |  |
ras-wild-type | RAS wild type | all-RAS wild type; wild type RAS; RAS wildtype; RAS-WT; RAS WT |  |
deletion-17p | Deletion 17p | 17p deletion; del(17p); del17p; Chromosome 17p deletion; deletion of chromosome 17p; 17p- |  |
flt3-itd | FLT3-ITD | FLT3 internal tandem duplication; FLT3-ITD mutation |  | L:79210-1 L:85100-6
jak2-v617f | JAK2 V617F | JAK2V617F; JAK2 V617F mutation |  | L:43399-5
idh1-mutation | IDH1 mutation | IDH1; IDH1 gene mutation; IDH1 mutant; IDH1 mutated; mutated IDH1; mutant IDH1; mutation in IDH1; mutation in the IDH1 gene; mutation of IDH1; IDH1 mutation status; IDH1 variant; IDH1 gene variant; mutation of the IDH1 gene; pathogenic IDH1 variant; IDH1 pathogenic variant | |
idh2-mutation | IDH2 mutation | IDH2 gene mutation; IDH2 mutant; IDH2 mutated; mutated IDH2; mutant IDH2; mutation in IDH2; mutation in the IDH2 gene; mutation of IDH2; IDH2 mutation status; IDH2 variant; IDH2 gene variant; mutation of the IDH2 gene; pathogenic IDH2 variant; IDH2 pathogenic variant |  |
p16-status | p16 status | p16; p16 expression; p16 positivity; expression of p16; p16 tumor expression; p16 protein expression; p16 expression status | |
high-risk-hpv | High-risk HPV | hrHPV |  |
hpv-test | HPV test | HPV testing; HPV DNA test; HPV DNA |  |
mismatch-repair-proficiency | Mismatch repair proficiency | pMMR; mismatch repair proficient; proficient mismatch repair
hrr-mutation | Homologous recombination repair gene mutation | HRR mutation; homologous recombination repair mutation; HRR gene mutation; HRR gene alteration |  |
tumor-proportion-score | PD-L1 tumor proportion score | tumor proportion score; TPS PD-L1; PD-L1 TPS; ?TPS |  |
f508del | F508del mutation | F508del; F508del-CFTR; F508del CFTR mutation |  |
smn2-copy-number | SMN2 copy number | SMN2 copies; SMN2; copies of SMN2; SMN2 gene copies |  |
cephalic-presentation | Cephalic presentation |  |  |
vertex-presentation | Vertex presentation | vertex position | cephalic-presentation |
transverse-lie | Transverse lie |  |  |
sedentary-time | Sedentary time | sitting time |  |
coffee-intake | Coffee intake | coffee consumption; cups of coffee; cups of coffee per day |  |
rh-negative | Rh negative | RhD negative |  |
abo-incompatibility | ABO incompatible |  |  |
rapid-influenza-test | Rapid influenza test | rapid influenza diagnostic test; rapid influenza antigen test; RIDT |  |
rpr-test | RPR | RPR test; rapid plasma reagin |  |
vdrl-test | VDRL | VDRL test |  |
treponemal-test | Treponemal test | TPPA; TPHA; FTA-ABS; treponemal antibody; treponema pallidum antibody |  | L:22587-0 L:24110-9
five-times-sit-to-stand | Five times sit to stand | 5 times sit to stand; five times sit-to-stand test |  |
controlled-attenuation-parameter | Controlled attenuation parameter |  |  |
skeletal-muscle-mass | Skeletal muscle mass | muscle mass |  |
hallux-valgus-angle | Hallux valgus angle |  |  |
shoulder-abduction | Shoulder abduction | passive abduction |  |
tacrolimus-level | Tacrolimus trough level | tacrolimus level; tacrolimus trough |  | L:11253-2
h-pylori-stool-antigen | Helicobacter pylori stool antigen | H. pylori stool antigen |  |
rapid-urease-test | Rapid urease test |  |  |
progressive-sperm-motility | Progressive sperm motility | sperm progressive motility |  |
total-motile-sperm-count | Total motile sperm count | TMSC |  |
overbite-degree | Overbite |  |  |
cd4-nadir | CD4 nadir | nadir CD4; nadir CD4 count; CD4 nadir count; CD4+ nadir; nadir CD4+; nadir CD4+ count; nadir CD4+ cell count; nadir CD4 cell count; nadir CD4+ T-cell count; lowest CD4 count; lowest CD4+ count; CD4 count nadir |  |  | /uL 0..3000
`,
};
