import type { LexiconTable } from '../lexicon-table.ts';

/** Row format: see `LexiconTable`. */
export const DRUG_CLASSES: LexiconTable = {
  kind: 'medication',
  rows: `
medication | Medication | medications; drug; drugs; medicine; medicines; medicinal product; pharmaceutical; medicament; medicaments; concomitant medication; pharmacological treatment; drug therapy; pharmacotherapy |  |
*anticoagulant | Anticoagulant | anticoagulants; anticoagulation; anti-coagulant; anticoagulant therapy; blood thinner; blood thinners; anticoagulant medication; anticoagulant treatment; anticoagulation therapy; anti-coagulation; therapeutic anticoagulation; systemic anticoagulation; anticoagulated; chronic anticoagulation | antithrombotic | M:D000925 |  | MeSH
*oral-anticoagulant | Oral anticoagulant | oral anticoagulants; ?OAC; oral anticoagulation; oral anticoagulant therapy | anticoagulant |
*direct-oral-anticoagulant | Direct oral anticoagulant | DOAC; NOAC; novel oral anticoagulant; new oral anticoagulants; direct oral anticoagulants; non-vitamin K antagonist oral anticoagulant; factor Xa inhibitor; direct thrombin inhibitor; factor Xa inhibitors | oral-anticoagulant |
*vitamin-k-antagonist | Vitamin K antagonist | VKA; coumarin; coumarins; vitamin K antagonists; coumarin derivatives; coumarin anticoagulant | oral-anticoagulant |
*heparins | Heparins | heparin therapy; heparin | anticoagulant | R:5224
*low-molecular-weight-heparin | Low molecular weight heparin | LMWH; low-molecular-weight heparin; low molecular weight heparins | heparins | M:D006495 |  | MeSH 2024
*antithrombotic | Antithrombotic | antithrombotic agent; antithrombotic therapy; antithrombotics; blood-thinning medication | medication |
*antiplatelet-agent | Antiplatelet agent | antiplatelet; antiplatelets; antiplatelet therapy; platelet aggregation inhibitor; platelet inhibitor; antiaggregant; antiplatelet drug; antiaggregants; anti-platelet; antiplatelet medication; dual antiplatelet therapy; DAPT; platelet aggregation inhibitors | antithrombotic |
*p2y12-inhibitor | P2Y12 inhibitor | P2Y12 antagonist; thienopyridine; P2Y12 receptor inhibitor; P2Y12 inhibitors | antiplatelet-agent |
*thrombolytic | Thrombolytic | thrombolytics; fibrinolytic; fibrinolytics; thrombolytic agent; fibrinolytic agent; tissue plasminogen activator; tPA; rtPA | antithrombotic |
nsaid | NSAID | non-steroidal anti-inflammatory drug; nonsteroidal anti-inflammatory drug; NSAIDs; non-steroidal anti-inflammatory agent; nonsteroidal antiinflammatory; non steroidal anti-inflammatory drugs; non-steroidal anti-inflammatory; nonsteroidal anti-inflammatory; non-steroidal antiinflammatory drugs; non-steroidal anti-inflammatory medication; AINS; anti-inflammatory drugs; anti-inflammatory drug; anti-inflammatory medication; antiinflammatory drugs; anti-inflammatories; nonsteroidal anti-inflammatory agents | analgesic | S:372665008
cox-2-inhibitor | COX-2 inhibitor | selective COX-2 inhibitor; coxib; cyclooxygenase-2 inhibitor | nsaid | M:D052246 |  | MeSH 2024
analgesic | Analgesic | analgesics; pain medication; painkiller; painkillers; pain killers; analgesia; pain relievers; pain reliever; analgesic medication; analgesic drugs; pain medications | medication | M:D000700 |  | MeSH
*opioid | Opioid | opioids; opiate; opiates; narcotic; narcotics; opioid analgesic; opioid analgesics; narcotic analgesic; opioid medication; morphinomimetic; chronic opioid therapy; opioid therapy; opioid drugs; narcotic analgesics | analgesic |
*corticosteroid | Corticosteroid | corticosteroids; steroid; steroids; glucocorticoid; glucocorticoids; corticoid; corticoids; cortisone; steroid therapy; corticotherapy; corticosteroid therapy; glucocorticosteroid; corticosteroid treatment; steroid treatment; glucocorticosteroids | medication | R:2878
*systemic-corticosteroid | Systemic corticosteroid | systemic corticosteroids; systemic steroids; systemic steroid; oral corticosteroids; oral corticosteroid; oral steroids; oral steroid; systemic glucocorticoids; systemic corticosteroid therapy; intravenous corticosteroids; OCS; systemic corticoids; systemic glucocorticoid; parenteral corticosteroids | corticosteroid |
inhaled-corticosteroid | Inhaled corticosteroid | inhaled corticosteroids; ICS; inhaled steroid; inhaled steroids | corticosteroid |
topical-corticosteroid | Topical corticosteroid | topical corticosteroids; topical steroid; topical steroids; TCS | corticosteroid |
*immunosuppressant | Immunosuppressant | immunosuppressants; immunosuppressive; immunosuppressive therapy; immunosuppressive drug; immunosuppressive agent; immunosuppressive medication; immunosuppressive treatment; immunosuppressor; systemic immunosuppressant; immunosuppressive agents; immunosuppressive drugs; systemic immunosuppressive therapy; immune suppressive therapy; immunosuppressors; immunosuppressive medications; immunosuppression therapy; immuno-suppressive therapy; chronic immunosuppressive therapy | medication immunomodulator | M:D007166 |  | MeSH 2024
*calcineurin-inhibitor | Calcineurin inhibitor | calcineurin inhibitors; CNI | immunosuppressant | M:D065095 |  | MeSH
*mtor-inhibitor | mTOR inhibitor | mTOR inhibitors; mammalian target of rapamycin inhibitor | immunosuppressant | M:D000091203 |  | MeSH
*jak-inhibitor | JAK inhibitor | Janus kinase inhibitor; JAK inhibitors; JAKi | immunosuppressant | M:D000075242 |  | MeSH 2024
*dmard | DMARD | disease-modifying antirheumatic drug; DMARDs; csDMARD; disease modifying anti-rheumatic drug; csDMARDs; disease modifying antirheumatic drugs; conventional synthetic DMARD; disease-modifying antirheumatic drugs | immunosuppressant |
*biologic-agent | Biologic agent | biologics; biologic therapy; biological agent; biologic; biological therapy; biologic drug; biologicals; bDMARD; biologic DMARD; biotherapy; biologic agents; biological agents; bDMARDs; biologic treatment; biological drugs | medication |
*monoclonal-antibody | Monoclonal antibody | monoclonal antibodies; mAb; monoclonal antibody therapy | biologic-agent | M:D000911 |  | MeSH 2024
*tnf-inhibitor | TNF inhibitor | TNF alpha inhibitor; anti-TNF; TNF blocker; TNF-alpha inhibitor; tumor necrosis factor inhibitor; TNFi; anti-TNF alpha; anti-TNFα; anti-tumor necrosis factor; TNF-α inhibitor; TNF antagonist; TNF inhibitors | biologic-agent immunosuppressant | M:D000079424 |  | MeSH 2024
*interleukin-inhibitor | Interleukin inhibitor |  | biologic-agent immunosuppressant | M:D000088902 |  | MeSH 2024
*cgrp-inhibitor | CGRP inhibitor | anti-CGRP; CGRP antagonist; CGRP monoclonal antibody; gepant; CGRP receptor antagonist; calcitonin gene-related peptide receptor antagonist; calcitonin gene-related peptide inhibitor; CGRP-targeted therapy | medication |
*b-cell-depleting-agent | B-cell depleting agent | B cell depleting therapy; B-cell depletion | biologic-agent immunosuppressant |
*immunoglobulin-therapy | Immunoglobulin therapy | IVIG; intravenous immunoglobulin; immunoglobulin; immune globulin; immunoglobulins; IVIg; immunoglobulin G; gamma globulin; immunoglobulin preparations; gammaglobulin | biologic-agent | R:5666
*immune-checkpoint-inhibitor | Immune checkpoint inhibitor | checkpoint inhibitor; immune checkpoint inhibitors; ICI; checkpoint inhibitors; immune checkpoint blockade | immunotherapy monoclonal-antibody | M:D000082082 |  | MeSH
*pd-1-or-pd-l1-inhibitor | PD-1 or PD-L1 inhibitor | PD-1/PD-L1 inhibitor; anti-PD-1/PD-L1; anti-PD-1/L1; anti-PD-(L)1; PD-(L)1 inhibitor; PD-1/L1 inhibitor; anti-PD1/PDL1; anti-PD(L)1; anti-PD-1/PD-L1 antibody; PD-1/PD-L1 antibody; anti-PD-1/PD-L1 therapy; PD-1/PD-L1 checkpoint inhibitor; anti-PD-1 or anti-PD-L1 therapy; anti-PD-1 or anti-PD-L1 antibody; anti-PD-1 or PD-L1 antibody; anti-PD-1/PD-L1 agent; PD-1 or PD-L1 antibody; anti-PD-1/anti-PD-L1; PD1/PDL1 inhibitor; PD-1/PD-L1 blockade | immune-checkpoint-inhibitor |
*immunotherapy | Immunotherapy | cancer immunotherapy; immune therapy; immuno-oncology therapy | antineoplastic |
*antineoplastic | Antineoplastic | anticancer drug; anticancer therapy; cancer therapy; antineoplastic agent; anti-cancer therapy; cancer treatment; anticancer treatment; anti-cancer treatment; antineoplastic therapy; antitumor therapy; anti-tumor therapy; systemic anticancer therapy; antineoplastic treatment; anti-neoplastic; oncologic treatment; anticancer agents; systemic anti-cancer therapy; antitumor treatment; anti-tumor treatment | medication | M:D000970 |  | MeSH 2024
*chemotherapy | Chemotherapy | chemotherapeutic agent; chemotherapeutics; systemic chemotherapy; cytotoxic chemotherapy; cytotoxic agent; cytotoxic drug; cytotoxic; cytostatic; chemotherapies; cytotoxic therapy; cancer chemotherapy; cytotoxic agents; cytotoxic drugs; cytostatics; chemo; chemotherapy regimen; chemotherapeutic; chemotherapeutic drugs; antineoplastic chemotherapy; chemotherapeutic agents; cytotoxic treatment; cytostatic drugs; cytostatic therapy | antineoplastic |
*platinum-agent | Platinum agent | platinum; platinum-based chemotherapy; platinum compound; platinum-containing chemotherapy; platinum chemotherapy; platinum-based; platinum-based therapy | chemotherapy |
*anthracycline | Anthracycline | anthracyclines | chemotherapy | M:D018943 |  | MeSH 2024
*taxane | Taxane | taxanes; taxane therapy | chemotherapy |
*alkylating-agent | Alkylating agent | alkylating agents; alkylator | chemotherapy | M:D000477 |  | MeSH
*antimetabolite | Antimetabolite | antimetabolites; fluoropyrimidine; fluoropyrimidines | chemotherapy | M:D000963 |  | MeSH
*vinca-alkaloid | Vinca alkaloid | vinca alkaloids | chemotherapy | M:D014748 |  | MeSH
*topoisomerase-inhibitor | Topoisomerase inhibitor | topoisomerase I inhibitor | chemotherapy | M:D059003 |  | MeSH
*targeted-therapy | Targeted therapy | targeted cancer therapy; molecular targeted therapy; targeted agent; molecularly targeted therapy; targeted therapies | antineoplastic |
*tyrosine-kinase-inhibitor | Tyrosine kinase inhibitor | TKI; kinase inhibitor; TKIs; tyrosine kinase inhibitors; small molecule kinase inhibitor | targeted-therapy | M:D000092004 |  | MeSH
*egfr-inhibitor | EGFR inhibitor | EGFR inhibitors; anti-EGFR therapy; EGFR-directed therapy; EGFR-targeted therapy | targeted-therapy
*egfr-tyrosine-kinase-inhibitor | EGFR tyrosine kinase inhibitor | EGFR-TKI; EGFR TKI; EGFR TKIs; EGFR-TKIs; epidermal growth factor receptor tyrosine kinase inhibitor; epidermal growth factor receptor-tyrosine kinase inhibitor; EGFR kinase inhibitor | egfr-inhibitor tyrosine-kinase-inhibitor |
*btk-inhibitor | BTK inhibitor | Bruton's tyrosine kinase inhibitor | tyrosine-kinase-inhibitor |
*vegf-inhibitor | VEGF inhibitor | anti-VEGF; VEGF inhibitors; anti-VEGF therapy; anti-angiogenic; antiangiogenic agent; anti-VEGF treatment; anti-angiogenic therapy; anti-VEGF agents; vascular endothelial growth factor inhibitor; vascular endothelial growth factor antagonist; vascular endothelial growth factor-targeted therapy; anti-vascular endothelial growth factor; anti-vascular endothelial growth factor therapy | targeted-therapy |
*her2-targeted-therapy | HER2-targeted therapy | anti-HER2 therapy; HER2-directed therapy; anti-HER2; anti-HER-2 therapy; HER2-targeting therapy | targeted-therapy |
*parp-inhibitor | PARP inhibitor | PARP inhibitors; PARPi; poly(ADP-ribose) polymerase inhibitor | targeted-therapy | M:D000067856 |  | MeSH 2024
*cdk4-6-inhibitor | CDK4/6 inhibitor | CDK4/6 inhibitors; CDK 4/6 inhibitor; CDK inhibitor | targeted-therapy |
*proteasome-inhibitor | Proteasome inhibitor | proteasome inhibitors; PI proteasome | targeted-therapy | M:D061988 |  | MeSH 2024
*immunomodulatory-imide-drug | Immunomodulatory imide drug | IMiD; IMiDs | targeted-therapy immunomodulator |
*car-t-cell-therapy | CAR T-cell therapy | CAR-T; CAR T; chimeric antigen receptor T cell; CAR-T cell therapy; CAR T cells; chimeric antigen receptor T-cell therapy | immunotherapy |
*hormone-therapy-for-cancer | Hormone therapy for cancer | endocrine therapy; hormonal therapy; antihormonal therapy; hormone treatment; hormonotherapy; hormonal treatment; adjuvant endocrine therapy; hormonal therapies | medication |
*androgen-deprivation-therapy | Androgen deprivation therapy | ADT; androgen deprivation | hormone-therapy-for-cancer |
*gnrh-analogue | GnRH analogue | GnRH agonist; LHRH agonist; GnRH antagonist; gonadotropin-releasing hormone agonist; LHRH analogue; GnRH analog; gonadotropin releasing hormone agonist; GnRH agonists; LHRH analogues; luteinizing hormone-releasing hormone agonist; GnRHa | hormone-therapy-for-cancer |
*aromatase-inhibitor | Aromatase inhibitor | aromatase inhibitors; AI therapy | hormone-therapy-for-cancer | M:D047072 |  | MeSH
*selective-estrogen-receptor-modulator | Selective estrogen receptor modulator | SERM; SERMs; selective estrogen receptor modulators | hormone-therapy-for-cancer | M:D020845 |  | MeSH
statin | Statin | statins; HMG-CoA reductase inhibitor; HMG CoA reductase inhibitor; statin therapy; HMG-CoA reductase inhibitors | lipid-lowering-agent | M:D019161 |  | MeSH 2024
lipid-lowering-agent | Lipid-lowering agent | lipid lowering; lipid-lowering therapy; lipid lowering medication; hypolipidemic; antihyperlipidemic; lipid-lowering drug; lipid-lowering medication; lipid-lowering drugs; lipid lowering agents | medication |
fibrate | Fibrate | fibrates; fibric acid derivative | lipid-lowering-agent |
pcsk9-inhibitor | PCSK9 inhibitor | PCSK9 inhibitors | lipid-lowering-agent | M:D000091362 |  | MeSH 2024
antihypertensive | Antihypertensive | antihypertensive medication; antihypertensives; antihypertensive drug; blood pressure medication; anti-hypertensive; antihypertensive agent; antihypertensive therapy; antihypertensive treatment; antihypertensive drugs; antihypertensive medications; anti-hypertensive medication; blood pressure lowering | medication | M:D000959 |  | MeSH 2024
ace-inhibitor | ACE inhibitor | ACE inhibitors; angiotensin converting enzyme inhibitor; ACEI; ACEi; angiotensin-converting enzyme inhibitor; ACE-inhibitor; angiotensin converting enzyme inhibitors | renin-angiotensin-inhibitor | M:D000806 |  | MeSH 2024
angiotensin-receptor-blocker | Angiotensin receptor blocker | ARB; angiotensin II receptor blocker; sartan; angiotensin II receptor antagonist; ARBs; sartans; angiotensin receptor antagonist; AT1 receptor blocker; angiotensin receptor blockers; angiotensin II receptor blockers | renin-angiotensin-inhibitor | M:D057911 |  | MeSH 2024
renin-angiotensin-inhibitor | Renin-angiotensin inhibitor | RAAS inhibitor; RAS inhibitor; ACEI/ARB; RAAS blocker; ACE inhibitor or ARB; renin-angiotensin system inhibitor; RAS blockers; renin-angiotensin-aldosterone system inhibitor | antihypertensive |
beta-blocker | Beta blocker | beta-blocker; beta blockers; β-blocker; beta-adrenergic blocker; beta adrenergic blocking agent; beta-adrenergic antagonist; β blockers; betablocker; betablockers; beta-adrenoceptor antagonist | antihypertensive |
calcium-channel-blocker | Calcium channel blocker | CCB; calcium antagonist; calcium channel blockers; calcium channel antagonist; calcium antagonists | antihypertensive | M:D002121 |  | MeSH
alpha-blocker | Alpha blocker | alpha-blocker; alpha blockers; α-blocker; alpha-adrenergic blocker; alpha-1 blocker; alpha1-blocker; alpha adrenergic antagonist; alpha-1 adrenergic antagonist; alpha-adrenergic antagonist; adrenergic alpha blocker; α blocker; α1-blocker; alpha adrenergic blocker; alpha-adrenoceptor antagonist; alpha-adrenergic receptor blocker; alpha-adrenergic blocking agent; alpha1-adrenergic blocker | antihypertensive |
diuretic | Diuretic | diuretics; water pill; diuretic therapy | antihypertensive | M:D004232 |  | MeSH 2024
loop-diuretic | Loop diuretic | loop diuretics | diuretic |
thiazide-diuretic | Thiazide diuretic | thiazide; thiazides; thiazide diuretics | diuretic |
potassium-sparing-diuretic | Potassium-sparing diuretic | potassium sparing diuretics; MRA; potassium-sparing diuretics | diuretic | M:D062865 |  | MeSH 2024
nitrate | Nitrate | nitrates; organic nitrate; organic nitrates; nitric oxide donor; NO donor; nitric oxide donors; nitrate therapy; nitrate derivatives; nitro derivatives; nitrate preparations; NO donors; nitrate medication | medication | M:D009566 |  | MeSH 2024
pde5-inhibitor | PDE5 inhibitor | PDE5 inhibitors; PDE-5 inhibitor; phosphodiesterase type 5 inhibitor; phosphodiesterase-5 inhibitor; PDE5i; phosphodiesterase 5 inhibitor; PDE-5 inhibitors; PDE 5 inhibitor; phosphodiesterase type-5 inhibitor; PDE-5i; PDE-V inhibitors; phosphodiesterase V inhibitor; PDE-5; PDE5; PDE5-I; PDE5I; phosphodiesterase type V inhibitor; phosphodiesterase inhibitor type 5; phosphodiesterase 5 (PDE5) inhibitor | medication | M:D058986 |  | MeSH 2024
guanylate-cyclase-stimulator | Guanylate cyclase stimulator | soluble guanylate cyclase stimulator; sGC stimulator; guanylate cyclase stimulators; GC stimulator | medication |
*antiarrhythmic | Antiarrhythmic | antiarrhythmic drug; antiarrhythmics; anti-arrhythmic; antiarrhythmic agent; AAD; class IA antiarrhythmic; class III antiarrhythmic; antiarrhythmic medication; antiarrhythmic drugs; class I antiarrhythmic | medication |
cardiac-glycoside | Cardiac glycoside | cardiac glycosides | medication | M:D002301 |  | MeSH 2024
*inotrope | Inotrope | inotropes; inotropic agent; inotropic support; inotropic drugs; inotropic therapy | medication |
*endothelin-receptor-antagonist | Endothelin receptor antagonist | ERA endothelin; endothelin receptor antagonists | medication | M:D065128 |  | MeSH 2024
*prostacyclin-analogue | Prostacyclin analogue | prostacyclin; prostacyclin analog; prostanoid; prostanoids | medication |
antidiabetic-agent | Antidiabetic agent | antidiabetic; antidiabetic medication; glucose-lowering drug; hypoglycemic agent; oral antidiabetic; antihyperglycemic; oral hypoglycemic agent; OAD; glucose lowering medication; antidiabetic drug; anti-diabetic; oral antidiabetic drug; glucose-lowering agent; diabetes medication; oral antidiabetic drugs; antidiabetic drugs; oral hypoglycemic agents; glucose lowering agents; antihyperglycemic agent; antidiabetic therapy; oral hypoglycemics; OADs; anti-diabetic medication; hypoglycemic drugs; diabetic medication; diabetes drugs; hypoglycaemic medication; hypoglycemic; glucose-lowering therapy | medication |
*insulin | Insulin | insulins; insulin therapy; exogenous insulin; insulin treatment; insulin injection; insulin analog; insulin injections | antidiabetic-agent | M:D007328 |  | MeSH
glp-1-receptor-agonist | GLP-1 receptor agonist | GLP-1 agonist; GLP-1 RA; GLP1 receptor agonist; glucagon-like peptide-1 receptor agonist; incretin mimetic; GLP-1 analogue; GLP-1 receptor agonists; GLP-1RA; GLP-1 analog | antidiabetic-agent | M:D000097789 |  | MeSH 2024
dpp-4-inhibitor | DPP-4 inhibitor | gliptin; DPP4 inhibitor; dipeptidyl peptidase-4 inhibitor; DPP-4 inhibitors; dipeptidyl peptidase 4 inhibitor; DPP-IV inhibitor; gliptins | antidiabetic-agent | M:D054873 |  | MeSH 2024
sglt2-inhibitor | SGLT2 inhibitor | SGLT2i; SGLT-2 inhibitor; gliflozin; sodium-glucose cotransporter 2 inhibitor; SGLT2 inhibitors; sodium-glucose co-transporter 2 inhibitor; SGLT-2 inhibitors | antidiabetic-agent | M:D000077203 |  | MeSH 2024
sulfonylurea | Sulfonylurea | sulphonylurea; sulfonylureas; SU sulfonylurea | antidiabetic-agent |
thiazolidinedione | Thiazolidinedione | glitazone; TZD; thiazolidinediones; glitazones | antidiabetic-agent | M:D045162 |  | MeSH 2024
alpha-glucosidase-inhibitor | Alpha-glucosidase inhibitor | alpha glucosidase inhibitors | antidiabetic-agent |
thyroid-hormone | Thyroid hormone | thyroid hormone replacement; thyroid hormone therapy; thyroid medication; thyroid replacement therapy; thyroid hormones; thyroid replacement | medication | M:D013963 |  | MeSH 2024
antithyroid-agent | Antithyroid agent | antithyroid drug; antithyroid drugs; ATD; thionamide | medication | M:D013956 |  | MeSH 2024
sex-hormone | Sex hormone | sex hormones; hormone replacement therapy; HRT; hormonal replacement therapy; menopausal hormone therapy; steroid hormones; MHT; sex steroids; sex steroid; hormonal replacement | medication | M:D012739 |  | MeSH 2024
estrogen | Estrogen | oestrogen; estrogens; estrogen therapy; estrogen replacement; estrogen replacement therapy; systemic estrogen | sex-hormone | M:D004967 |  | MeSH 2024
progestogen | Progestogen | progestin; progestins; progestogens; progestational agent; gestagens | sex-hormone | M:D011372 |  | MeSH 2024
androgen | Androgen | androgens; androgenic steroid; testosterone therapy; testosterone replacement therapy; TRT; androgen therapy; androgen replacement; testosterone replacement; androgen replacement therapy; testosterone supplementation | sex-hormone | M:D000728 |  | MeSH
hormonal-contraceptive | Hormonal contraceptive | hormonal contraception; oral contraceptive; oral contraceptives; birth control pill; contraceptive pill; hormonal contraceptives; OCP; contraceptive implant; OCPs; birth control pills; oral contraception; oral contraceptive pill; oral contraceptive pills | sex-hormone |
5-alpha-reductase-inhibitor | 5-alpha reductase inhibitor | 5-ARI; 5ARI; 5α-reductase inhibitor; 5-alpha-reductase inhibitor; 5 alpha reductase inhibitors; 5-ARIs; 5-alpha reductase inhibitors; 5α-reductase inhibitors; 5-α reductase inhibitor | medication | M:D058891 |  | MeSH
growth-hormone | Growth hormone | somatropin therapy; growth hormone therapy | medication | M:D013006 |  | MeSH 2024
bisphosphonate | Bisphosphonate | bisphosphonates; diphosphonate; biphosphonates; bisphosphonate therapy | bone-agent | M:D004164 |  | MeSH 2024
bone-agent | Bone agent | antiresorptive; anti-resorptive; osteoporosis medication; antiresorptive therapy; osteoporosis treatment; anti-osteoporotic; bone modifying agent; antiosteoporotic; anti-osteoporosis treatment; osteoporosis drug; anti-osteoporosis medication; anti-osteoporotic treatment; anti-resorptive therapy; antiresorptive agents; antiosteoporotic drugs | medication |
vitamin-supplement | Vitamin supplement | vitamins; vitamin; dietary supplement; dietary supplements; nutritional supplement; supplement; supplements; food supplements; nutritional supplements; vitamin supplements; vitamin supplementation; antioxidants; antioxidant; health functional food; health function food; nutraceutical; health supplements; dietary supplementation; sports supplements; over-the-counter supplements; nutritional supplementation | medication |
herbal-medicine | Herbal medicine | herbal; herbal supplement; herbal remedy; herbals; traditional medicine; phytotherapy; herbal remedies; herbal medicines; herbal supplements; herbal products; herbal preparations; TCM; herbal medication | medication |
proton-pump-inhibitor | Proton pump inhibitor | PPI; PPIs; proton-pump inhibitor; proton pump inhibitors | acid-suppressant | M:D054328 |  | MeSH 2024
h2-blocker | H2 blocker | H2 antagonist; H2 receptor antagonist; histamine-2 receptor antagonist; H2RA; H2-receptor antagonists; H2-blockers; H2 blockers | acid-suppressant |
acid-suppressant | Acid suppressant | acid-reducing agent; gastric acid suppressant | medication |
antiemetic | Antiemetic | antiemetics; anti-emetic; 5-HT3 antagonist; anti-emetics; antiemetic drugs | medication | M:D000932 |  | MeSH
laxative | Laxative | laxatives; bowel preparation | medication | M:D054368 |  | MeSH 2024
prokinetic | Prokinetic | prokinetics; prokinetic agents | medication |
probiotic | Probiotic | probiotics | medication |
prebiotic | Prebiotic | prebiotics | medication |
synbiotic | Synbiotic | synbiotics; symbiotics | probiotic prebiotic |
antihistamine | Antihistamine | antihistamines; H1 antihistamine; anti-histamine; H1 blocker; anti-histamines; antihistaminic; H1 antagonist | medication | M:D006633 |  | MeSH 2024
bronchodilator | Bronchodilator | bronchodilators; inhaled bronchodilator | medication | M:D001993 |  | MeSH 2024
beta-2-agonist | Beta-2 agonist | beta agonist; β2-agonist; beta2 agonist | bronchodilator |
anticholinergic | Anticholinergic | anticholinergics; antimuscarinic; anticholinergic drugs; antimuscarinics; anticholinergic medication; muscarinic antagonist; anti-cholinergic; antimuscarinic agents; muscarinic receptor antagonist; M-receptor blockers | medication |
leukotriene-receptor-antagonist | Leukotriene receptor antagonist | leukotriene modifier; LTRA; leukotriene antagonist | medication | M:D020024 |  | MeSH 2024
mucolytic | Mucolytic | expectorant; mucolytics | medication |
*antidepressant | Antidepressant | antidepressants; antidepressant medication; anti-depressant; antidepressant therapy; antidepressive; antidepressant drug; antidepressant treatment; anti-depressants; antidepressant drugs; antidepressant medications | psychotropic | M:D000928 |  | MeSH 2024
*ssri | SSRI | selective serotonin reuptake inhibitor; SSRIs; selective serotonin reuptake inhibitors; serotonin reuptake inhibitor | antidepressant |
*snri | SNRI | serotonin-norepinephrine reuptake inhibitor; SNRIs; serotonin noradrenaline reuptake inhibitor; serotonin norepinephrine reuptake inhibitors | antidepressant |
*tricyclic-antidepressant | Tricyclic antidepressant | TCA; tricyclic; tricyclic antidepressants; tricyclics; TCAs | antidepressant | M:D000929 |  | MeSH 2024
*mao-inhibitor | MAO inhibitor | MAOI; monoamine oxidase inhibitor; MAO inhibitors; monoamine oxidase inhibitors; MAOIs; MAO-A inhibitor | antidepressant | M:D008996 |  | MeSH 2024
*antipsychotic | Antipsychotic | antipsychotics; neuroleptic; neuroleptics; antipsychotic medication; antipsychotic drug; anti-psychotic; antipsychotic drugs; antipsychotic medications; antipsychotic treatment | psychotropic | M:D014150 |  | MeSH 2024
*mood-stabilizer | Mood stabilizer | mood stabilisers; mood stabilizers | psychotropic |
*psychotropic | Psychotropic | psychotropic medication; psychotropic drug; psychoactive drug; psychiatric medication; psychotropics; psychoactive medication; psychotropic drugs; psychotropic medications; CNS active drugs; centrally acting drugs; psychotropic agents; psychoactive drugs | medication |
*benzodiazepine | Benzodiazepine | benzodiazepines; BZD; benzodiazepin | sedative | M:D001569 |  | MeSH 2024
*sedative | Sedative | sedatives; hypnotic; hypnotics; tranquilizer; anxiolytic; sedative-hypnotic; sleeping pill; anxiolytics; sleep medication; sedative hypnotics; tranquillizers; sleeping pills; sedation; sedative medication; sedating medication; sleep aid; hypnotic medication; hypnotic drugs; hypnotic agents; sleeping medication; soporific | psychotropic |
*barbiturate | Barbiturate | barbiturates | sedative | M:D001463 |  | MeSH 2024
*stimulant | Stimulant | stimulants; psychostimulant; CNS stimulant; psychostimulants; ADHD medication; stimulant medication | psychotropic |
*antiepileptic | Antiepileptic | antiepileptic drug; AED; anticonvulsant; anticonvulsants; antiseizure medication; anti-epileptic; antiepileptics; anti-epileptic drug; AEDs; anti-seizure medication; ASM; antiepileptic medication; antiepileptic drugs; antiepileptic therapy; anticonvulsive; anti-epileptics; anti-epileptic drugs; anticonvulsant medication | medication |
*dopaminergic-agent | Dopaminergic agent | antiparkinsonian; dopaminergic medication; dopaminergic therapy | medication | M:D015259 |  | MeSH 2024
*cholinesterase-inhibitor | Cholinesterase inhibitor | acetylcholinesterase inhibitor; AChEI; cholinesterase inhibitors; ChEI; anticholinesterase; acetylcholinesterase inhibitors; anticholinesterases | medication | M:D002800 |  | MeSH 2024
triptan | Triptan | triptans | medication |
ergot-alkaloid | Ergot alkaloid | ergot; ergotamine derivative; ergot derivatives; ergots; ergot alkaloids | medication | M:D004876 |  | MeSH
muscle-relaxant | Muscle relaxant | muscle relaxants; skeletal muscle relaxant; antispastic; antispastic medication; myorelaxant; anti-spasticity medication | medication |
*neuromuscular-blocker | Neuromuscular blocker | neuromuscular blocking agent; NMBA; neuromuscular blocking agents; paralytic agent; muscle relaxants for anesthesia; neuromuscular blockade | medication | M:D009466 |  | MeSH 2024
local-anesthetic | Local anesthetic | local anaesthetic; local anesthetics; local anaesthetics; local anesthesia drugs; local anesthetic agents; local anesthetic drug; local anesthetic drugs; local anaesthetic drugs | anesthetic | M:D000779 |  | MeSH 2024
anesthetic | Anesthetic | anaesthetic; anesthetics; anaesthetics; anesthetic agents; general anesthetic; anesthetic drugs | medication | M:D000777 |  | MeSH
antibiotic | Antibiotic | antibiotics; antibacterial; antibiotic therapy; antimicrobial; antimicrobials; antibiotic treatment; antibacterials; systemic antibiotics; systemic antibiotic; antimicrobial therapy; antibacterial agent; antibiotherapy; antimicrobial agents; oral antibiotics; intravenous antibiotics; IV antibiotics; anti-infective; anti-infectives | medication |
penicillin-class-antibiotic | Penicillin class antibiotic | penicillin; penicillins | antibiotic beta-lactam-antibiotic |
cephalosporin | Cephalosporin | cephalosporins | antibiotic beta-lactam-antibiotic | M:D002511 |  | MeSH 2024
macrolide | Macrolide | macrolides; macrolide antibiotic; macrolide antibiotics | antibiotic | M:D018942 |  | MeSH 2024
fluoroquinolone | Fluoroquinolone | fluoroquinolones; quinolone; quinolones | antibiotic | M:D024841 |  | MeSH 2024
tetracycline-class-antibiotic | Tetracycline class antibiotic | tetracycline | antibiotic | R:10395
aminoglycoside | Aminoglycoside | aminoglycosides | antibiotic | M:D000617 |  | MeSH 2024
sulfonamide | Sulfonamide | sulfonamides; sulfa drug; sulfa drugs; sulphonamide; sulfa; sulfonamide antibiotics; sulpha | antibiotic | M:D013449 |  | MeSH 2024
carbapenem | Carbapenem | carbapenems | antibiotic beta-lactam-antibiotic | M:D015780 |  | MeSH 2024
*antituberculosis-agent | Antituberculosis agent | anti-tuberculosis treatment; antituberculosis therapy; anti-TB treatment; antitubercular; anti-tuberculosis drugs; TB treatment; antituberculous therapy; anti-tuberculosis therapy | antibiotic |
antifungal | Antifungal | antifungals; antifungal agent; systemic antifungal; antimycotic; antimycotics; antifungal therapy | medication |
antiviral | Antiviral | antivirals; antiviral therapy; antiviral agent; antiviral treatment; antiviral drugs; antiviral medication; anti-viral | medication | M:D000998 |  | MeSH 2024
*antiretroviral | Antiretroviral | antiretroviral therapy; ART; HAART; cART; antiretrovirals; combination antiretroviral therapy; HIV treatment; antiretroviral treatment; highly active antiretroviral therapy; ARV; anti-retroviral therapy; ARVs; ARV therapy | antiviral |
*hiv-protease-inhibitor | HIV protease inhibitor | protease inhibitor; protease inhibitors; HIV protease inhibitors | antiretroviral | M:D017320 |  | MeSH 2024
*hiv-integrase-inhibitor | HIV integrase inhibitor | integrase inhibitor; INSTI; integrase strand transfer inhibitor | antiretroviral | M:D019428 |  | MeSH 2024
*hiv-reverse-transcriptase-inhibitor | HIV reverse transcriptase inhibitor | NRTI; NNRTI; reverse transcriptase inhibitor | antiretroviral |
*pre-exposure-prophylaxis | Pre-exposure prophylaxis | PrEP | antiretroviral |
antimalarial | Antimalarial | antimalarials; anti-malarial; anti-malarials; antimalarial treatment; antimalarial drugs; antimalarial medicine | antiparasitic-agent | M:D000962 |  | MeSH
anthelmintic | Anthelmintic | anthelminthic | antiparasitic-agent | M:D000871 |  | MeSH 2024
antiparasitic-agent | Antiparasitic agent | antiparasitic; antiparasitics; anti-parasitic; antiparasitic drugs; antiprotozoal | medication |
*interferon | Interferon | interferons; interferon therapy; IFN | medication | M:D007372 |  | MeSH
cyp3a4-inhibitor | CYP3A4 inhibitor | CYP3A4 inhibitors; inhibitor of CYP3A4; cytochrome P450 3A4 inhibitor; CYP3A inhibitor; inhibitors of CYP3A4; CYP3A inhibitors; CYP450 3A4 inhibitors; inhibitors of CYP3A | medication
moderate-cyp3a4-inhibitor | Moderate CYP3A4 inhibitor | moderate CYP3A inhibitor; moderate inhibitor of CYP3A4; moderate inhibitor of CYP3A; moderate cytochrome P450 3A4 inhibitor | cyp3a4-inhibitor |
weak-cyp3a4-inhibitor | Weak CYP3A4 inhibitor | weak CYP3A inhibitor; weak inhibitor of CYP3A4 | cyp3a4-inhibitor |
strong-cyp3a4-inhibitor | Strong CYP3A4 inhibitor | strong CYP3A4 inhibitors; potent CYP3A4 inhibitor; strong CYP3A inhibitor; strong inhibitor of CYP3A4; potent CYP3A4 inhibitors; strong inhibitors of CYP3A4; strong CYP3A inhibitors; potent CYP3A inhibitor; potent inhibitors of CYP3A4; potent inhibitors of cytochrome P450 3A4; strong cytochrome P450 3A4 inhibitor; strong inhibitors of cytochrome P450; potent cytochrome P450 3A4 inhibitors; strong inhibitors of CYP3A | cyp3a4-inhibitor |
cyp3a4-inducer | CYP3A4 inducer | CYP3A4 inducers; inducer of CYP3A4; CYP3A inducer; CYP3A inducers; inducers of CYP3A4; cytochrome P450 3A4 inducer | medication
moderate-cyp3a4-inducer | Moderate CYP3A4 inducer | moderate CYP3A inducer; moderate inducer of CYP3A4; moderate inducer of CYP3A | cyp3a4-inducer |
weak-cyp3a4-inducer | Weak CYP3A4 inducer | weak CYP3A inducer; weak inducer of CYP3A4 | cyp3a4-inducer |
strong-cyp3a4-inducer | Strong CYP3A4 inducer | strong CYP3A4 inducers; potent CYP3A4 inducer; strong CYP3A inducer; strong inducers of CYP3A4; strong CYP3A inducers; potent CYP3A4 inducers | cyp3a4-inducer |
cyp2d6-inhibitor | CYP2D6 inhibitor | CYP2D6 inhibitors; inhibitor of CYP2D6; strong CYP2D6 inhibitor | medication | M:D065690 |  | MeSH 2024
cyp2c19-inhibitor | CYP2C19 inhibitor | CYP2C19 inhibitors | medication | M:D065689 |  | MeSH 2024
p-glycoprotein-inhibitor | P-glycoprotein inhibitor | P-gp inhibitor; P-gp inhibitors; P-glycoprotein inhibitors; P-gp inducers | medication |
qt-prolonging-drug | QT-prolonging drug | drugs known to prolong QT; QT prolonging drugs; QT-prolonging medication; medications that prolong the QT interval; drugs that prolong the QT interval; drugs known to prolong the QT interval; drugs prolonging the QT interval; QTc-prolonging drugs; medications known to prolong the QT interval | medication |
hematopoietic-growth-factor | Hematopoietic growth factor | colony stimulating factor; hematopoietic growth factors; growth factor support; growth factors; colony-stimulating factors | medication
granulocyte-colony-stimulating-factor | Granulocyte colony-stimulating factor | G-CSF; GCSF; granulocyte-colony stimulating factor; rhG-CSF; recombinant human granulocyte colony-stimulating factor | hematopoietic-growth-factor |
erythropoiesis-stimulating-agent | Erythropoiesis-stimulating agent | ESA; erythropoietin; EPO; erythropoiesis stimulating agents; ESAs | medication |
iron-preparation | Iron preparation | iron; iron supplement; iron therapy; intravenous iron; oral iron; iron supplementation; IV iron; iron supplements | medication |
*blood-product | Blood product | blood products; plasma product; blood derivatives; plasma derivatives; blood-derived products | medication |
antitussive | Antitussive | cough medicine; cold medicine; cough suppressant | medication | M:D000996 |  | MeSH 2024
weight-loss-drug | Weight-loss drug | weight loss medication; anti-obesity medication; appetite suppressant; anti-obesity drug; weight-loss medication; obesity medication; weight loss medications; weight loss drugs; anorectic; anti-obesity drugs; weight-loss drugs; weight loss agents; Anorectic drug; anorexigen; anorexiant; appetite suppressant drugs; anorexic agents; antiobesity medication; anti-obesity pharmacotherapy | medication |
retinoid | Retinoid | retinoids; systemic retinoid; oral retinoids; oral retinoid | medication | M:D012176 |  | MeSH 2024
radiopharmaceutical | Radiopharmaceutical | radiotracer; radioisotope; radioligand; radionuclide; radiopharmaceuticals | medication | M:D019275 |  | MeSH
contrast-agent | Contrast agent | contrast medium; contrast media; contrast agents; contrast material; intravenous contrast; contrast dye | medication | M:D003287 |  | MeSH 2024
investigational-drug | Investigational drug | investigational product; experimental drug; investigational agent; study drug; investigational medicinal product; IMP; experimental treatment; investigational medication; experimental medication; investigational therapy; experimental therapy; investigational medicinal products; investigational agents; investigational treatment; investigational drugs; study medication; trial medication; experimental drugs; experimental agent; trial drug; study treatment; new chemical entity | medication | M:D015507 |  | MeSH 2024
nicotine-replacement | Nicotine replacement | nicotine replacement therapy; NRT; nicotine patch; nicotine replacement products | smoking-cessation-drug |
antioxidant-drug | Antioxidant drug | SOD mimetic | medication |
allergen-immunotherapy | Allergen immunotherapy | allergy shots; desensitization; subcutaneous immunotherapy; sublingual immunotherapy; allergen-specific immunotherapy; specific immunotherapy; hyposensitization | medication |
botulinum-toxin-product | Botulinum toxin product | botulinum toxin; Botox; botulinum neurotoxin; BoNT; botulinum toxin type A; botulinum toxin A; BoNT-A; botulinum; botulinum toxin injection; botulinum toxin injections; Dysport | medication | R:1712
dermal-filler | Dermal filler | dermal fillers; hyaluronic acid filler | medication | M:D000067548 |  | MeSH 2024
gene-therapy | Gene therapy | gene transfer; AAV gene therapy; AAV-based gene therapy; AAV vector gene therapy; adeno-associated viral gene therapy | medication |
cell-therapy | Cell therapy | stem cell therapy; mesenchymal stem cell therapy; cell-based therapy; Mesenchymal stem cells; mesenchymal stem cell; mesenchymal stromal cells; MSCs | medication |
intracavernosal-agent | Intracavernosal agent | intracavernous injection; intracavernosal injection; intracavernosal injection therapy; ICI penile | medication |
`,
};
