import type { LexiconTable } from '../lexicon-table.ts';

/** Neoplasms by site, tissue and behaviour. Row format: see `LexiconTable`. Codes: exact matches of Mondo 2026-08-04. */
export const FURTHER_NEOPLASMS: LexiconTable = {
  kind: 'condition',
  rows: `
breast-neoplasm | Breast neoplasm | breast tumor; mammary neoplasm; mammary tumor | neoplasm breast-disease | S:126926005 M:D001943
lung-neoplasm | Lung neoplasm | pulmonary neoplasm; lung tumor; pulmonary tumor | neoplasm lung-disease | M:D008175
colorectal-neoplasm | Colorectal neoplasm | colorectal tumor; colorectal neoplasia | neoplasm bowel-disease | M:D015179
liver-neoplasm | Liver neoplasm | liver tumor; hepatic tumor; hepatic neoplasm | neoplasm liver-disease | S:126851005
liver-cancer | Liver cancer | primary liver cancer; hepatic cancer; hepatic malignancy; hepatic carcinoma | solid-tumor liver-neoplasm | S:93870000
pancreatic-neoplasm | Pancreatic neoplasm | pancreatic tumor; tumor of pancreas | neoplasm pancreatic-disease | S:126859007 M:D010190
kidney-neoplasm | Kidney neoplasm | renal tumor; kidney tumor; renal neoplasm | neoplasm kidney-disease | S:126880001
bladder-neoplasm | Bladder neoplasm | bladder tumor | neoplasm urological-disease | S:126885006 |  | Mondo
thyroid-neoplasm | Thyroid neoplasm | thyroid tumor | neoplasm thyroid-disease | M:D013964 |  | MeSH
-thyroid-nodule | Thyroid nodule | thyroid nodules; nodular thyroid disease | thyroid-disease | M:D016606 |  | MeSH
ovarian-neoplasm | Ovarian neoplasm | ovarian tumor; tumor of ovary | neoplasm ovarian-disease | S:123843001
uterine-neoplasm | Uterine neoplasm | uterine tumor | neoplasm uterine-disease | S:126908007 |  | Mondo
gastric-neoplasm | Gastric neoplasm | gastric tumor; stomach tumor | neoplasm gastrointestinal-neoplasm | S:126824007 M:D013274
bone-neoplasm | Bone neoplasm | bone tumor; bone tumors | neoplasm bone-disease |
bone-cancer | Bone cancer | malignant bone tumor; primary bone cancer; bone sarcoma | solid-tumor bone-neoplasm | S:428281000 M:D001859
skin-neoplasm | Skin neoplasm | skin tumor | neoplasm skin-disease | S:126488004 M:D012878
spinal-tumor | Spinal tumor | spine tumor; spinal neoplasm; tumor of the spine; vertebral tumor | neoplasm spine-disease |
intestinal-neoplasm | Intestinal neoplasm |  | gastrointestinal-neoplasm | S:126769007
gastrointestinal-cancer | Gastrointestinal cancer | GI cancer; gastrointestinal malignancy; GI malignancy; digestive cancer; gastrointestinal carcinoma; digestive system cancer; digestive tract cancer; alimentary tract cancer | solid-tumor gastrointestinal-neoplasm |
upper-gastrointestinal-cancer | Upper gastrointestinal cancer | upper GI cancer; gastroesophageal cancer; esophagogastric cancer | gastrointestinal-cancer |
small-intestine-cancer | Small intestine cancer | small bowel cancer; small intestinal cancer | gastrointestinal-cancer | I:C17
duodenal-cancer | Duodenal cancer | duodenal adenocarcinoma; duodenal carcinoma | small-intestine-cancer | S:363403002 I:C17.0 M:D004379
appendiceal-cancer | Appendiceal cancer | appendix cancer; appendiceal adenocarcinoma; appendiceal carcinoma | gastrointestinal-cancer |
anal-cancer | Anal cancer | anal carcinoma; anal canal cancer; squamous cell carcinoma of the anal canal | gastrointestinal-cancer |
anal-intraepithelial-neoplasia | Anal intraepithelial neoplasia | AIN; anal dysplasia | neoplasm |
gastroesophageal-junction-adenocarcinoma | Gastroesophageal junction adenocarcinoma | adenocarcinoma of the gastroesophageal junction; gastroesophageal junction cancer; GEJ adenocarcinoma; esophagogastric junction adenocarcinoma; GEJ cancer | gastrointestinal-cancer |
gastric-adenocarcinoma | Gastric adenocarcinoma | stomach adenocarcinoma | gastric-cancer adenocarcinoma | S:408647009
esophageal-adenocarcinoma | Esophageal adenocarcinoma | oesophageal adenocarcinoma | esophageal-cancer adenocarcinoma | S:276803003
esophageal-squamous-cell-carcinoma | Esophageal squamous cell carcinoma | ESCC; oesophageal squamous cell carcinoma | esophageal-cancer squamous-cell-carcinoma | S:276804009 M:C562729 M:D000077277
colorectal-adenocarcinoma | Colorectal adenocarcinoma | adenocarcinoma of the colon or rectum | colorectal-cancer adenocarcinoma | S:408645001
colon-adenocarcinoma | Colon adenocarcinoma | adenocarcinoma of the colon; colonic adenocarcinoma | colon-cancer |
rectal-adenocarcinoma | Rectal adenocarcinoma | adenocarcinoma of the rectum; rectum adenocarcinoma | rectal-cancer | S:254582000
metastatic-colorectal-cancer | Metastatic colorectal cancer | mCRC; metastatic colorectal carcinoma | colorectal-cancer metastasis |
pancreatic-adenocarcinoma | Pancreatic adenocarcinoma | adenocarcinoma of the pancreas; pancreas adenocarcinoma | pancreatic-cancer adenocarcinoma | S:700423003
pancreatic-ductal-adenocarcinoma | Pancreatic ductal adenocarcinoma | PDAC; ductal adenocarcinoma of the pancreas | pancreatic-adenocarcinoma | M:D021441
intraductal-papillary-mucinous-neoplasm | Intraductal papillary mucinous neoplasm | IPMN | pancreatic-neoplasm |
pancreatic-neuroendocrine-tumor | Pancreatic neuroendocrine tumor | pNET; pancreatic NET; islet cell tumor; pancreatic neuroendocrine neoplasm | neuroendocrine-tumor pancreatic-neoplasm |
insulinoma | Insulinoma |  | pancreatic-neuroendocrine-tumor | S:302822000 M:D007340
gastrinoma | Gastrinoma | Zollinger-Ellison syndrome | neuroendocrine-tumor | M:D015408 |  | MeSH
carcinoid-tumor | Carcinoid tumor | carcinoid; carcinoid tumors | neuroendocrine-tumor | S:443492008 M:D002276
neuroendocrine-carcinoma | Neuroendocrine carcinoma | NEC carcinoma | neuroendocrine-tumor carcinoma | S:253000007 M:D018278
biliary-tract-cancer | Biliary tract cancer | bile duct cancer; biliary cancer; biliary tract carcinoma; bile duct carcinoma | solid-tumor biliary-tract-disease |
intrahepatic-cholangiocarcinoma | Intrahepatic cholangiocarcinoma | ICC cholangiocarcinoma | cholangiocarcinoma | S:109842005 I:C22.1
hilar-cholangiocarcinoma | Hilar cholangiocarcinoma | perihilar cholangiocarcinoma; Klatskin tumor | cholangiocarcinoma | S:253017000 M:D018285
ampullary-cancer | Ampullary cancer | ampullary carcinoma; ampullary adenocarcinoma; ampulla of Vater cancer | periampullary-cancer | S:254609000 |  | Mondo
hepatoblastoma | Hepatoblastoma |  | liver-cancer | I:C22.2 M:D018197
peritoneal-carcinomatosis | Peritoneal carcinomatosis | peritoneal metastases; peritoneal metastasis; peritoneal dissemination; carcinomatosis peritonei; peritoneal seeding; peritoneal spread; secondary malignant neoplasm of peritoneum | metastasis distant-metastasis | I:C78.6
pseudomyxoma-peritonei | Pseudomyxoma peritonei |  | neoplasm | S:307601000 M:D011553
malignant-ascites | Malignant ascites | cancer ascites | ascites malignancy |
primary-peritoneal-cancer | Primary peritoneal cancer | primary peritoneal carcinoma; peritoneal cancer | gynecological-cancer |
peritoneal-mesothelioma | Peritoneal mesothelioma |  | mesothelioma | S:109853004 I:C45.1
malignant-pleural-mesothelioma | Malignant pleural mesothelioma | pleural mesothelioma; MPM | mesothelioma | S:254645002
lymph-node-metastasis | Lymph node metastasis | lymph node metastases; nodal metastases; nodal metastasis; lymph node involvement; metastatic lymph nodes; positive lymph nodes; node-positive disease; secondary malignant neoplasm of lymph node; secondary malignant neoplasm of lymph nodes | metastasis | I:C77 S:94392001
central-nervous-system-metastases | Central nervous system metastases | CNS metastases; CNS metastasis; central nervous system metastasis; CNS involvement by tumor; tumor spread within the CNS; metastases to the central nervous system; metastases to the CNS; secondary malignant neoplasm of central nervous system | metastasis central-nervous-system-disease | I:C79.4
leptomeningeal-carcinomatosis | Leptomeningeal carcinomatosis | carcinomatous meningitis; leptomeningeal metastases; leptomeningeal metastasis; meningeal carcinomatosis; neoplastic meningitis; cancer meningitis; malignant meningitis; meningeal metastases; leptomeningeal spread; meningeosis carcinomatosa; meningiosis carcinomatosa; carcinomatous meningeosis | leptomeningeal-disease metastasis |
visceral-metastases | Visceral metastases | visceral metastasis | metastasis |
spinal-metastases | Spinal metastases | vertebral metastases; spine metastases; spinal metastasis | bone-metastases |
oligometastatic-disease | Oligometastatic disease | oligometastases; oligometastasis; oligometastatic cancer | metastasis |
cancer-of-unknown-primary | Cancer of unknown primary | carcinoma of unknown primary; unknown primary cancer; CUP; unknown primary tumor; CUP syndrome | malignancy |
second-primary-malignancy | Second primary malignancy | second malignancy; second primary cancer; secondary primary malignancy; synchronous malignancy | malignancy |
combined-small-cell-lung-carcinoma | Combined small cell lung carcinoma | combined small cell lung cancer; mixed small cell and non-small cell lung cancer; mixed small cell and non small cell lung cancer; mixed small cell lung cancer; mixed small cell and NSCLC; mixed SCLC and NSCLC | small-cell-lung-cancer |
squamous-cell-lung-cancer | Squamous cell lung cancer | squamous non-small cell lung cancer; squamous NSCLC; squamous cell carcinoma of the lung; lung squamous cell carcinoma | non-small-cell-lung-cancer squamous-cell-carcinoma | S:254634000 |  | Mondo
lung-adenocarcinoma | Lung adenocarcinoma | adenocarcinoma of the lung; pulmonary adenocarcinoma | non-small-cell-lung-cancer adenocarcinoma | S:254626006 M:C538231
non-squamous-non-small-cell-lung-cancer | Non-squamous non-small cell lung cancer | non-squamous NSCLC; nonsquamous NSCLC; nonsquamous non-small cell lung cancer | non-small-cell-lung-cancer |
large-cell-lung-carcinoma | Large cell lung carcinoma | large cell carcinoma of the lung | lung-cancer | S:254629004
limited-stage-small-cell-lung-cancer | Limited-stage small cell lung cancer | limited stage small cell lung cancer; LS-SCLC; limited disease small cell lung cancer | small-cell-lung-cancer |
extensive-stage-small-cell-lung-cancer | Extensive-stage small cell lung cancer | extensive stage small cell lung cancer; ES-SCLC; extensive disease small cell lung cancer | small-cell-lung-cancer |
egfr-mutant-non-small-cell-lung-cancer | EGFR-mutant non-small cell lung cancer | EGFR-mutant NSCLC; EGFR-mutated NSCLC; EGFR mutation-positive NSCLC; EGFR mutant lung cancer; EGFR positive NSCLC | non-small-cell-lung-cancer |
alk-positive-non-small-cell-lung-cancer | ALK-positive non-small cell lung cancer | ALK-positive NSCLC; ALK positive NSCLC; ALK-rearranged NSCLC | non-small-cell-lung-cancer |
thymoma | Thymoma |  | neoplasm | S:444231005 M:D013945
thymic-carcinoma | Thymic carcinoma | thymus cancer; thymic cancer | solid-tumor carcinoma | S:444374006
invasive-ductal-carcinoma | Invasive ductal carcinoma | invasive ductal carcinoma of the breast; infiltrating ductal carcinoma; invasive ductal breast carcinoma | invasive-breast-cancer | S:408643008
invasive-lobular-carcinoma | Invasive lobular carcinoma | invasive lobular carcinoma of the breast; lobular carcinoma; infiltrating lobular carcinoma; invasive lobular breast carcinoma | invasive-breast-cancer |
breast-adenocarcinoma | Breast adenocarcinoma | adenocarcinoma of the breast; mammary adenocarcinoma | breast-cancer adenocarcinoma |
inflammatory-breast-cancer | Inflammatory breast cancer | inflammatory carcinoma of the breast; IBC; inflammatory breast carcinoma | breast-cancer | S:254840009 M:D058922 |  | Mondo
male-breast-cancer | Male breast cancer |  | breast-cancer | S:372095001 M:D018567
her2-negative-breast-cancer | HER2-negative breast cancer | HER2 negative breast cancer | breast-cancer |
bilateral-breast-cancer | Bilateral breast cancer |  | breast-cancer |
phyllodes-tumor | Phyllodes tumor | phyllodes; cystosarcoma phyllodes | breast-neoplasm | M:D003557
-fibroadenoma | Fibroadenoma | fibroadenoma of the breast; breast fibroadenoma; fibroadenomas | breast-neoplasm benign-neoplasm | S:254847007 M:D018226
atypical-ductal-hyperplasia | Atypical ductal hyperplasia | atypical ductal hyperplasia of the breast; ?ADH; atypical ductal epithelial hyperplasia | breast-disease |
paget-disease-of-the-breast | Paget disease of the breast | Paget's disease of the nipple; Paget disease of the nipple; mammary Paget disease | breast-cancer | M:D010144
hereditary-breast-and-ovarian-cancer-syndrome | Hereditary breast and ovarian cancer syndrome | HBOC; hereditary breast and ovarian cancer | genetic-disease | S:718220008 M:D061325 |  | Mondo
hormone-sensitive-prostate-cancer | Hormone-sensitive prostate cancer | castration-sensitive prostate cancer; hormone sensitive prostate cancer; HSPC | prostate-cancer |
metastatic-hormone-sensitive-prostate-cancer | Metastatic hormone-sensitive prostate cancer | mHSPC; metastatic castration-sensitive prostate cancer; mCSPC; metastatic hormone sensitive prostate cancer | hormone-sensitive-prostate-cancer metastatic-prostate-cancer |
nonmetastatic-castration-resistant-prostate-cancer | Nonmetastatic castration-resistant prostate cancer | nmCRPC; non-metastatic castration-resistant prostate cancer; M0 CRPC | castration-resistant-prostate-cancer |
localized-prostate-cancer | Localized prostate cancer | localised prostate cancer; clinically localized prostate cancer; organ-confined prostate cancer | prostate-cancer |
prostatic-intraepithelial-neoplasia | Prostatic intraepithelial neoplasia | high-grade prostatic intraepithelial neoplasia; HGPIN | neoplasm-of-prostate | S:254901000 I:N42.31 M:D019048 |  | Mondo
renal-cell-carcinoma | Renal cell carcinoma | RCC; renal cell cancer; renal-cell carcinoma; hypernephroma | kidney-cancer carcinoma | S:702391001 M:D002292
clear-cell-renal-cell-carcinoma | Clear cell renal cell carcinoma | ccRCC; clear cell RCC; clear cell renal carcinoma | renal-cell-carcinoma | S:254915003
papillary-renal-cell-carcinoma | Papillary renal cell carcinoma |  | renal-cell-carcinoma | S:733608000
metastatic-renal-cell-carcinoma | Metastatic renal cell carcinoma | mRCC | advanced-renal-cell-carcinoma |
wilms-tumor | Wilms tumor | nephroblastoma; Wilms' tumor; Wilms tumour | kidney-cancer | M:D009396
angiomyolipoma | Angiomyolipoma | renal angiomyolipoma | benign-neoplasm | M:D018207
urothelial-carcinoma | Urothelial carcinoma | urothelial cancer; transitional cell carcinoma; urothelial cell carcinoma | solid-tumor carcinoma |
upper-tract-urothelial-carcinoma | Upper tract urothelial carcinoma | upper urinary tract urothelial carcinoma; UTUC; upper tract urothelial cancer | urothelial-carcinoma |
urethral-cancer | Urethral cancer | urethral carcinoma | solid-tumor urological-disease | S:448954003 |  | Mondo
penile-cancer | Penile cancer | penile carcinoma; cancer of the penis; squamous cell carcinoma of the penis | solid-tumor penile-disease | S:363516004 I:C60
genitourinary-cancer | Genitourinary cancer | genitourinary malignancy; urological cancer; urologic malignancy; urological malignancy; urogenital cancer | solid-tumor urological-disease |
testicular-germ-cell-tumor | Testicular germ cell tumor | testicular germ cell cancer | germ-cell-tumor testicular-cancer | S:713577007 M:C563236
nonseminomatous-germ-cell-tumor | Nonseminomatous germ cell tumor | non-seminomatous germ cell tumor; NSGCT | germ-cell-tumor malignancy |
yolk-sac-tumor | Yolk sac tumor |  | germ-cell-tumor malignancy | S:404081005
-teratoma | Teratoma |  | germ-cell-tumor | S:36591000119102 M:D013724
epithelial-ovarian-cancer | Epithelial ovarian cancer | epithelial ovarian carcinoma; EOC | ovarian-cancer |
high-grade-serous-ovarian-cancer | High-grade serous ovarian cancer | high grade serous ovarian cancer; high-grade serous ovarian carcinoma; HGSOC; high grade serous carcinoma | epithelial-ovarian-cancer |
clear-cell-ovarian-carcinoma | Clear cell ovarian carcinoma | ovarian clear cell carcinoma | epithelial-ovarian-cancer |
platinum-resistant-ovarian-cancer | Platinum-resistant ovarian cancer | platinum resistant ovarian cancer; PROC | ovarian-cancer |
fallopian-tube-cancer | Fallopian tube cancer | fallopian tube carcinoma | gynecological-cancer | S:363444001 I:C57.0
borderline-ovarian-tumor | Borderline ovarian tumor | low malignant potential tumor of ovary; borderline tumor of the ovary; ovarian borderline tumor | ovarian-neoplasm |
sex-cord-stromal-tumor | Sex cord-stromal tumor | sex cord stromal tumor; sex cord-stromal neoplasm | neoplasm |
granulosa-cell-tumor | Granulosa cell tumor |  | sex-cord-stromal-tumor ovarian-neoplasm | M:D006106
uterine-cancer | Uterine cancer | cancer of the uterus; uterus cancer; uterine carcinoma; uterine malignancy; cancer of uterus; uterine corpus cancer | solid-tumor gynecological-cancer | S:371973000 M:D014594
endometrioid-endometrial-carcinoma | Endometrioid endometrial carcinoma | endometrioid adenocarcinoma; endometrioid carcinoma | endometrial-adenocarcinoma |
uterine-sarcoma | Uterine sarcoma |  | uterine-cancer sarcoma | S:254877001 |  | Mondo
uterine-serous-carcinoma | Uterine serous carcinoma | serous endometrial cancer | uterine-cancer |
carcinosarcoma | Carcinosarcoma |  | malignancy | M:D002296
cervical-squamous-cell-carcinoma | Cervical squamous cell carcinoma | squamous cell carcinoma of the cervix | cervical-cancer squamous-cell-carcinoma | S:254886006
cervical-adenocarcinoma | Cervical adenocarcinoma | adenocarcinoma of the cervix | cervical-cancer adenocarcinoma | S:254887002
high-grade-squamous-intraepithelial-lesion | High-grade squamous intraepithelial lesion | HSIL; high grade squamous intraepithelial lesion; high-grade cervical dysplasia; HSIL lesion; HSIL lesions | cervical-intraepithelial-neoplasia |
low-grade-squamous-intraepithelial-lesion | Low-grade squamous intraepithelial lesion | LSIL; low grade squamous intraepithelial lesion | cervical-intraepithelial-neoplasia |
vaginal-cancer | Vaginal cancer | vaginal carcinoma; cancer of the vagina | gynecological-cancer | S:363445000 I:C52 M:D014625
vulvar-intraepithelial-neoplasia | Vulvar intraepithelial neoplasia | VIN; vulval intraepithelial neoplasia | neoplasm |
gestational-trophoblastic-neoplasia | Gestational trophoblastic neoplasia | gestational trophoblastic tumor | gestational-trophoblastic-disease malignancy | S:609519004
head-and-neck-squamous-cell-carcinoma | Head and neck squamous cell carcinoma | HNSCC; squamous cell carcinoma of the head and neck; SCCHN; head and neck squamous cell cancer | head-and-neck-cancer squamous-cell-carcinoma | S:716659002 M:C535575
oral-squamous-cell-carcinoma | Oral squamous cell carcinoma | OSCC; squamous cell carcinoma of the oral cavity | oral-cancer head-and-neck-squamous-cell-carcinoma | S:307502000
tongue-cancer | Tongue cancer | cancer of the tongue; tongue carcinoma | oral-cancer | S:363360003 M:D014062
lip-cancer | Lip cancer | cancer of the lip | head-and-neck-cancer | S:187622006 I:C00 M:D008048
tonsil-cancer | Tonsil cancer | tonsillar carcinoma | oropharyngeal-cancer | S:363393007 I:C09 M:D014067
hypopharyngeal-cancer | Hypopharyngeal cancer | hypopharyngeal carcinoma; cancer of the hypopharynx | head-and-neck-cancer | S:303012000 I:C13 M:D007012
hpv-positive-oropharyngeal-cancer | HPV-positive oropharyngeal cancer | HPV-associated oropharyngeal cancer; HPV positive oropharyngeal carcinoma; HPVOC | oropharyngeal-cancer |
salivary-gland-cancer | Salivary gland cancer | salivary gland carcinoma | salivary-gland-neoplasm | S:255072001 I:C08 M:D012468
sinonasal-cancer | Sinonasal cancer | paranasal sinus cancer; nasal cavity cancer | head-and-neck-cancer |
-oral-leukoplakia | Oral leukoplakia | leukoplakia; leukoplakia of the mouth | oral-disease | S:414603003 M:D007972 |  | Mondo
anaplastic-thyroid-cancer | Anaplastic thyroid cancer | anaplastic thyroid carcinoma; ATC | thyroid-cancer | S:255031003 M:D065646 |  | Mondo
follicular-thyroid-carcinoma | Follicular thyroid carcinoma | follicular thyroid cancer | differentiated-thyroid-cancer | S:255028004 M:D018263
parathyroid-cancer | Parathyroid cancer | parathyroid carcinoma | solid-tumor | S:255037004 |  | Mondo
-parathyroid-adenoma | Parathyroid adenoma |  | benign-neoplasm endocrine-disease | S:128474007
adrenocortical-carcinoma | Adrenocortical carcinoma | adrenal cancer; adrenal cortical carcinoma | solid-tumor endocrine-disease | S:255035007
-adrenal-adenoma | Adrenal adenoma |  | endocrine-disease | S:302826002 M:D018246
paraganglioma | Paraganglioma |  | neuroendocrine-tumor | M:D010235 |  | Mondo
craniopharyngioma | Craniopharyngioma |  | brain-tumor pituitary-disease | S:189179009 M:D003397
macroprolactinoma | Macroprolactinoma |  | prolactinoma |
nonfunctioning-pituitary-adenoma | Nonfunctioning pituitary adenoma | non-functioning pituitary adenoma | pituitary-adenoma | S:254962005 |  | Mondo
anaplastic-astrocytoma | Anaplastic astrocytoma |  | high-grade-glioma astrocytoma |
pilocytic-astrocytoma | Pilocytic astrocytoma |  | low-grade-glioma astrocytoma | S:763865009
anaplastic-oligodendroglioma | Anaplastic oligodendroglioma |  | high-grade-glioma oligodendroglioma |
oligoastrocytoma | Oligoastrocytoma | mixed glioma | glioma | S:716647001
diffuse-midline-glioma | Diffuse midline glioma |  | high-grade-glioma |
optic-pathway-glioma | Optic pathway glioma | optic glioma; optic nerve glioma | glioma |
brainstem-glioma | Brainstem glioma | brain stem glioma | glioma | S:444545003 |  | Mondo
ependymoma | Ependymoma |  | brain-tumor malignancy | M:D004806
malignant-glioma | Malignant glioma |  | glioma |
primitive-neuroectodermal-tumor | Primitive neuroectodermal tumor | PNET | malignancy | M:D017599
schwannoma | Schwannoma | neurilemmoma; neurinoma | benign-neoplasm | S:404022001
neurofibroma | Neurofibroma | neurofibromas | benign-neoplasm | S:404029005 M:D009455
plexiform-neurofibroma | Plexiform neurofibroma | plexiform neurofibromas | neurofibroma | S:403818001 M:D018318
malignant-peripheral-nerve-sheath-tumor | Malignant peripheral nerve sheath tumor | MPNST | sarcoma | S:404037002
malignant-brain-tumor | Malignant brain tumor | brain cancer; brain malignancy | central-nervous-system-cancer | I:C71 S:428061005 |  | Mondo
benign-brain-tumor | Benign brain tumor |  | brain-tumor | S:92030004 |  | Mondo
primary-central-nervous-system-lymphoma | Primary central nervous system lymphoma | PCNSL; primary CNS lymphoma | cns-lymphoma | S:307649006
cutaneous-melanoma | Cutaneous melanoma | melanoma of the skin; skin melanoma; malignant melanoma of the skin; malignant melanoma of skin | melanoma skin-cancer | S:93655004 I:C43
melanoma-in-situ | Melanoma in situ | in situ melanoma; lentigo maligna | melanoma | I:D03 |  | ICD-10-CM 2018
metastatic-melanoma | Metastatic melanoma | stage IV melanoma | advanced-melanoma | S:443493003
mucosal-melanoma | Mucosal melanoma |  | melanoma |
acral-melanoma | Acral melanoma | acral lentiginous melanoma | cutaneous-melanoma |
-dysplastic-nevus | Dysplastic nevus | atypical nevus; atypical mole; dysplastic nevi | skin-disease | M:C564942 |  | Mondo
-melanocytic-nevus | Melanocytic nevus | nevus; nevi | skin-disease | S:400096001 M:D009506
skin-carcinoma | Skin carcinoma | cutaneous carcinoma; carcinoma of the skin | non-melanoma-skin-cancer |
bowen-disease | Bowen disease | squamous cell carcinoma in situ of the skin; Bowen's disease; cutaneous squamous cell carcinoma in situ | carcinoma-in-situ | M:D001913 |  | Mondo
basal-cell-nevus-syndrome | Basal cell nevus syndrome | Gorlin syndrome; nevoid basal cell carcinoma syndrome | genetic-disease | S:69408002 M:D001478
extramammary-paget-disease | Extramammary Paget disease | extramammary Paget's disease | malignancy skin-disease | M:D010145
dermatofibrosarcoma-protuberans | Dermatofibrosarcoma protuberans | DFSP | sarcoma | S:276799004 M:D018223
soft-tissue-sarcoma | Soft tissue sarcoma | STS; soft-tissue sarcoma; soft tissue sarcomas | sarcoma | S:424952003
leiomyosarcoma | Leiomyosarcoma |  | soft-tissue-sarcoma | S:443719001 M:D007890
liposarcoma | Liposarcoma |  | soft-tissue-sarcoma | S:254829001 M:D008080
angiosarcoma | Angiosarcoma |  | soft-tissue-sarcoma | S:403977003 M:D006394
synovial-sarcoma | Synovial sarcoma |  | soft-tissue-sarcoma | S:302851001 M:D013584
fibrosarcoma | Fibrosarcoma |  | soft-tissue-sarcoma | S:443250000 M:D005354
undifferentiated-pleomorphic-sarcoma | Undifferentiated pleomorphic sarcoma | malignant fibrous histiocytoma; UPS sarcoma | soft-tissue-sarcoma | S:443439001 M:D051677
desmoid-tumor | Desmoid tumor | desmoid fibromatosis; aggressive fibromatosis; desmoid tumors | neoplasm | M:D018222
chondrosarcoma | Chondrosarcoma |  | bone-cancer sarcoma | S:443520009 M:D002813
chordoma | Chordoma |  | malignancy | M:D002817
giant-cell-tumor-of-bone | Giant cell tumor of bone | giant cell tumour of bone; GCTB; giant cell tumor of the bone | bone-neoplasm | S:697970009 M:D018212
tenosynovial-giant-cell-tumor | Tenosynovial giant cell tumor | pigmented villonodular synovitis; TGCT; PVNS | neoplasm joint-disease | S:310605004
-osteoid-osteoma | Osteoid osteoma |  | bone-neoplasm | S:302859004 M:D010017
-osteochondroma | Osteochondroma |  | bone-neoplasm | M:D015831 |  | MeSH
-enchondroma | Enchondroma |  | bone-neoplasm |
b-cell-acute-lymphoblastic-leukemia | B-cell acute lymphoblastic leukemia | B-ALL; B-cell ALL; B-acute lymphoblastic leukemia; precursor B-cell acute lymphoblastic leukemia; B-cell precursor acute lymphoblastic leukemia; B-lymphoblastic leukemia; B-precursor acute lymphoblastic leukemia; B-cell lymphoblastic leukemia; B-precursor ALL | acute-lymphoblastic-leukemia | S:277571004
t-cell-acute-lymphoblastic-leukemia | T-cell acute lymphoblastic leukemia | T-ALL; T-cell ALL; T-lymphoblastic leukemia; precursor T-cell acute lymphoblastic leukemia; T-cell lymphoblastic leukemia | acute-lymphoblastic-leukemia | S:277575008
philadelphia-chromosome-positive-acute-lymphoblastic-leukemia | Philadelphia chromosome-positive acute lymphoblastic leukemia | Philadelphia chromosome positive ALL; Philadelphia-positive acute lymphoblastic leukemia; Ph+ ALL; Ph-positive ALL; Ph-positive acute lymphoblastic leukemia; Ph+ acute lymphoblastic leukemia | acute-lymphoblastic-leukemia |
relapsed-acute-myeloid-leukemia | Relapsed acute myeloid leukemia |  | relapsed-or-refractory-acute-myeloid-leukemia |
secondary-acute-myeloid-leukemia | Secondary acute myeloid leukemia | secondary AML | acute-myeloid-leukemia | S:721306009 |  | Mondo
myeloid-leukemia | Myeloid leukemia | myelogenous leukemia | leukemia | S:188732008 I:C92 M:D007951
lymphoid-leukemia | Lymphoid leukemia | lymphocytic leukemia | leukemia | S:188726003 I:C91 M:D007945
chronic-leukemia | Chronic leukemia |  | leukemia | S:92812005
chronic-myelomonocytic-leukemia | Chronic myelomonocytic leukemia | CMML | myelodysplastic-syndrome | S:127225006 I:C93.1 M:D015477
juvenile-myelomonocytic-leukemia | Juvenile myelomonocytic leukemia | JMML | leukemia | S:445227008 I:C93.3 M:D054429
blast-crisis | Blast crisis | CML blast crisis; blast phase; blast phase chronic myeloid leukemia; blast phase CML; CML in blast crisis | chronic-myeloid-leukemia | S:413656006 M:D001752 |  | Mondo
hairy-cell-leukemia | Hairy cell leukemia |  | leukemia | S:118613001 I:C91.4 M:D007943
plasma-cell-leukemia | Plasma cell leukemia |  | leukemia | S:95210003 I:C90.1 M:D007952
large-granular-lymphocytic-leukemia | Large granular lymphocytic leukemia | LGL leukemia | leukemia | S:277569004
prolymphocytic-leukemia | Prolymphocytic leukemia |  | leukemia | S:110006004 M:D015463
mixed-phenotype-acute-leukemia | Mixed phenotype acute leukemia | biphenotypic leukemia; MPAL; acute leukemia of ambiguous lineage | acute-leukemia |
blastic-plasmacytoid-dendritic-cell-neoplasm | Blastic plasmacytoid dendritic cell neoplasm | BPDCN | hematologic-malignancy | S:445105005 I:C86.4 |  | Mondo
adult-t-cell-leukemia-lymphoma | Adult T-cell leukemia/lymphoma | adult T-cell leukemia lymphoma; ATLL; adult T cell leukemia | non-hodgkin-lymphoma | S:110007008
small-lymphocytic-lymphoma | Small lymphocytic lymphoma | SLL | non-hodgkin-lymphoma |
burkitt-lymphoma | Burkitt lymphoma | Burkitt's lymphoma; Burkitt leukemia | non-hodgkin-lymphoma | S:118617000 I:C83.7 M:D002051
b-cell-lymphoma | B-cell lymphoma | B-cell non-Hodgkin lymphoma; B-cell NHL; B cell lymphoma; B-NHL; B-cell lymphomas | b-cell-malignancy non-hodgkin-lymphoma | M:D016393
t-cell-lymphoma | T-cell lymphoma | T-cell non-Hodgkin lymphoma; T cell lymphoma; T-cell NHL | non-hodgkin-lymphoma | S:109978004 M:D016399 |  | Mondo
peripheral-t-cell-lymphoma | Peripheral T-cell lymphoma | PTCL | t-cell-lymphoma | S:109977009 I:C84.4 M:D016411
angioimmunoblastic-t-cell-lymphoma | Angioimmunoblastic T-cell lymphoma | AITL | peripheral-t-cell-lymphoma | S:413537009 I:C86.5 M:D007119
anaplastic-large-cell-lymphoma | Anaplastic large cell lymphoma | ALCL | t-cell-lymphoma | S:277637000 M:D017728
hepatosplenic-t-cell-lymphoma | Hepatosplenic T-cell lymphoma | hepatosplenic gamma-delta T-cell lymphoma | t-cell-lymphoma | S:445406001 I:C86.1
natural-killer-t-cell-lymphoma | Natural killer T-cell lymphoma | NK/T-cell lymphoma; extranodal NK/T-cell lymphoma; NK T-cell lymphoma | t-cell-lymphoma |
lymphoblastic-lymphoma | Lymphoblastic lymphoma |  | non-hodgkin-lymphoma | S:109965004
mycosis-fungoides | Mycosis fungoides |  | cutaneous-t-cell-lymphoma | S:118618005 I:C84.0 M:D009182
sezary-syndrome | Sezary syndrome | Sézary syndrome | cutaneous-t-cell-lymphoma | S:118611004 M:D012751
primary-mediastinal-b-cell-lymphoma | Primary mediastinal B-cell lymphoma | PMBCL; PMBL; primary mediastinal large B-cell lymphoma | diffuse-large-b-cell-lymphoma | S:444910004 I:C85.2
double-hit-lymphoma | Double-hit lymphoma | double hit lymphoma; DHL | high-grade-b-cell-lymphoma |
marginal-zone-lymphoma | Marginal zone lymphoma | MZL | indolent-non-hodgkin-lymphoma | S:447100004
malt-lymphoma | MALT lymphoma | mucosa-associated lymphoid tissue lymphoma; extranodal marginal zone lymphoma | marginal-zone-lymphoma | S:277622004 I:C88.4
indolent-non-hodgkin-lymphoma | Indolent non-Hodgkin lymphoma | indolent NHL; indolent non-Hodgkin's lymphoma; indolent lymphoma; low-grade lymphoma; iNHL; low-grade non-Hodgkin lymphoma | non-hodgkin-lymphoma |
aggressive-non-hodgkin-lymphoma | Aggressive non-Hodgkin lymphoma | aggressive NHL; high-grade non-Hodgkin lymphoma; aggressive lymphoma; high-grade lymphoma | non-hodgkin-lymphoma |
waldenstrom-macroglobulinemia | Waldenstrom macroglobulinemia | Waldenström macroglobulinemia; Waldenstrom's macroglobulinemia; Waldenström's macroglobulinemia | lymphoplasmacytic-lymphoma | I:C88.0 M:D008258
classical-hodgkin-lymphoma | Classical Hodgkin lymphoma | classic Hodgkin lymphoma; cHL; classical Hodgkin's lymphoma | hodgkin-lymphoma |
intraocular-lymphoma | Intraocular lymphoma | vitreoretinal lymphoma | lymphoma eye-disease | S:420788006 M:D064090
gastric-lymphoma | Gastric lymphoma |  | lymphoma | S:276811008
castleman-disease | Castleman disease | Castleman's disease | lymphoproliferative-disease | S:207036003 I:D47.Z2 M:D005871
plasma-cell-disorder | Plasma cell disorder | plasma cell dyscrasia; plasma cell neoplasm; plasma cell disorders | hematologic-disease |
plasmacytoma | Plasmacytoma |  | plasma-cell-disorder malignancy | S:415112005 M:D010954
smoldering-multiple-myeloma | Smoldering multiple myeloma | smouldering myeloma; smoldering myeloma; SMM; asymptomatic myeloma | plasma-cell-disorder | S:440422002 |  | Mondo
relapsed-or-refractory-multiple-myeloma | Relapsed or refractory multiple myeloma | RRMM; relapsed/refractory multiple myeloma; relapsed multiple myeloma; refractory multiple myeloma | multiple-myeloma |
newly-diagnosed-multiple-myeloma | Newly diagnosed multiple myeloma | NDMM | multiple-myeloma |
poems-syndrome | POEMS syndrome |  | plasma-cell-disorder | S:79268002 M:D016878
high-risk-myelodysplastic-syndrome | High-risk myelodysplastic syndrome | higher-risk myelodysplastic syndrome; high-risk MDS; higher-risk MDS | myelodysplastic-syndrome |
myeloid-malignancy | Myeloid malignancy | myeloid neoplasm; myeloid malignancies | hematologic-malignancy |
lymphoid-malignancy | Lymphoid malignancy | lymphoid neoplasm; lymphoid malignancies; lymphoproliferative malignancy | hematologic-malignancy |
primary-myelofibrosis | Primary myelofibrosis | PMF; idiopathic myelofibrosis | myelofibrosis | I:D47.4 M:D055728
post-polycythemia-vera-myelofibrosis | Post-polycythemia vera myelofibrosis | post-PV myelofibrosis | myelofibrosis |
systemic-mastocytosis | Systemic mastocytosis |  | mastocytosis | S:397016004 I:D47.02
erdheim-chester-disease | Erdheim-Chester disease |  | hematologic-disease | S:699537002 M:D031249
histiocytosis | Histiocytosis | histiocytic disorder | hematologic-disease | M:D015614
-adenoma | Adenoma | adenomas | benign-neoplasm | S:443416007 M:D000236
-papilloma | Papilloma | papillomas | benign-neoplasm | S:711329002 M:D010212
-hamartoma | Hamartoma |  | benign-neoplasm | S:400006008 M:D006222
barrett-esophagus-with-dysplasia | Barrett esophagus with dysplasia | dysplastic Barrett's esophagus | barrett-esophagus | I:K22.71 |  | ICD-10-CM 2018
dysplasia | Dysplasia | epithelial dysplasia | disease |
cancer-cachexia | Cancer cachexia | cachexia due to cancer | cachexia |
cancer-related-fatigue | Cancer-related fatigue | cancer related fatigue | fatigue |
hereditary-cancer-syndrome | Hereditary cancer syndrome | cancer predisposition syndrome; familial cancer syndrome; hereditary cancer predisposition; cancer syndrome; cancer syndromes; familial cancer predisposition | genetic-disease |
li-fraumeni-syndrome | Li-Fraumeni syndrome | Li Fraumeni syndrome | hereditary-cancer-syndrome | S:428850001 M:D016864
peutz-jeghers-syndrome | Peutz-Jeghers syndrome |  | hereditary-cancer-syndrome | S:54411001 M:D010580
von-hippel-lindau-disease | Von Hippel-Lindau disease | VHL disease; von Hippel-Lindau syndrome | hereditary-cancer-syndrome | S:46659004 M:D006623
cowden-syndrome | Cowden syndrome | PTEN hamartoma tumor syndrome | hereditary-cancer-syndrome | S:58037000 M:D006223 |  | Mondo
bladder-adenocarcinoma | Bladder adenocarcinoma | adenocarcinoma of the bladder; adenocarcinoma of bladder | bladder-cancer adenocarcinoma | S:255110003
adenosquamous-carcinoma | Adenosquamous carcinoma |  | carcinoma | S:403902008 M:D018196
brain-tumor-in-childhood | Brain tumor in childhood | pediatric brain tumor; childhood brain tumor | brain-tumor |
childhood-cancer | Childhood cancer | pediatric cancer; pediatric malignancy; childhood malignancy | malignancy |
childhood-leukemia | Childhood leukemia | pediatric leukemia | leukemia |
cervical-esophageal-cancer | Cervical esophageal cancer | cervical esophageal carcinoma | esophageal-cancer |
refractory-anemia-with-ring-sideroblasts | Refractory anemia with ring sideroblasts | RARS; refractory anemia with ringed sideroblasts | myelodysplastic-syndrome | S:109998009 I:D46.1 |  | Mondo
`,
};
