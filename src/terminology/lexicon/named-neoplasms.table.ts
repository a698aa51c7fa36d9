import type { LexiconTable } from '../lexicon-table.ts';

/** Tumours, malignant and benign, and what they cause, as criteria name them. Row format: see `LexiconTable`. */
export const NAMED_NEOPLASMS: LexiconTable = {
  kind: 'condition',
  rows: `
lobular-breast-carcinoma | Lobular breast carcinoma | lobular carcinoma of the breast | breast-cancer | S:278054005 |  | Mondo
ductal-breast-carcinoma | Ductal breast carcinoma | ductal carcinoma of the breast | breast-cancer | M:D018270 |  | Mondo
contralateral-breast-cancer | Contralateral breast cancer |  | breast-cancer |
luminal-breast-cancer | Luminal breast cancer |  | breast-cancer |
breast-carcinoma-in-situ | Breast carcinoma in situ | in situ carcinoma of the breast; carcinoma in situ of the breast; noninvasive breast cancer; non-invasive breast cancer | carcinoma-in-situ | S:189336000 M:D000071960 I:D05 |  | Mondo
skin-carcinoma-in-situ | Skin carcinoma in situ |  | carcinoma-in-situ | S:92749008 I:D04 |  | Mondo
bladder-carcinoma-in-situ | Bladder carcinoma in situ |  | carcinoma-in-situ | S:92546004 I:D09.0 |  | Mondo
vulvar-carcinoma-in-situ | Vulvar carcinoma in situ |  | carcinoma-in-situ |
adenocarcinoma-in-situ | Adenocarcinoma in situ |  | carcinoma-in-situ | M:D065311 |  | Mondo
colon-carcinoma-in-situ | Colon carcinoma in situ |  | carcinoma-in-situ | S:92568009 I:D01.0 |  | Mondo
endometrial-carcinoma-in-situ | Endometrial carcinoma in situ |  | carcinoma-in-situ | S:92582009 I:D07.0 |  | Mondo
penile-carcinoma-in-situ | Penile carcinoma in situ | erythroplasia of Queyrat; penile intraepithelial neoplasia | carcinoma-in-situ | S:398831006 I:D07.4 |  | Mondo
anal-carcinoma-in-situ | Anal carcinoma in situ | high-grade anal intraepithelial neoplasia | carcinoma-in-situ | S:92531006 |  | Mondo
esophageal-carcinoma-in-situ | Esophageal carcinoma in situ |  | carcinoma-in-situ | S:92585006 I:D00.1 |  | Mondo
testicular-carcinoma-in-situ | Testicular carcinoma in situ |  | carcinoma-in-situ |
cardia-cancer | Cardia cancer | gastric cardia cancer | gastric-cancer | S:187732006 |  | Mondo
sigmoid-colon-cancer | Sigmoid colon cancer | sigmoid cancer | colon-cancer | S:363410008 I:C18.7 |  | Mondo
adenoid-cystic-carcinoma | Adenoid cystic carcinoma |  | carcinoma |
adrenal-carcinoma | Adrenal carcinoma |  | carcinoma | M:D018268 |  | Mondo
desmoplastic-small-round-cell-tumor | Desmoplastic small round cell tumor | DSRCT | solid-tumor | M:D058405 |  | Mondo
germinoma | Germinoma |  | germ-cell-tumor |
dysgerminoma | Dysgerminoma |  | germ-cell-tumor | M:D004407 |  | Mondo
embryonal-carcinoma | Embryonal carcinoma |  | germ-cell-tumor | M:D018236 |  | Mondo
embryonal-tumor | Embryonal tumor |  | neoplasm |
esthesioneuroblastoma | Esthesioneuroblastoma | olfactory neuroblastoma | solid-tumor |
extraskeletal-myxoid-chondrosarcoma | Extraskeletal myxoid chondrosarcoma |  | solid-tumor | S:404079008 M:C563195 |  | Mondo
ganglioneuroblastoma | Ganglioneuroblastoma |  | solid-tumor | S:116381000119105 M:D018305 |  | Mondo
hemangioendothelioma | Hemangioendothelioma |  | neoplasm | S:403980002 M:D006390 |  | Mondo
hemangiopericytoma | Hemangiopericytoma |  | neoplasm |
inflammatory-myofibroblastic-tumor | Inflammatory myofibroblastic tumor |  | neoplasm | M:D006104 |  | Mondo
krukenberg-tumor | Krukenberg tumor |  | metastasis |
large-cell-carcinoma | Large cell carcinoma |  | carcinoma | M:D018287 |  | Mondo
malignant-rhabdoid-tumor | Malignant rhabdoid tumor | rhabdoid tumor | solid-tumor | M:D018335 |  | Mondo
atypical-teratoid-rhabdoid-tumor | Atypical teratoid rhabdoid tumor |  | solid-tumor |
malignant-mixed-mullerian-tumor | Malignant mixed Mullerian tumor |  | solid-tumor |
mucinous-adenocarcinoma | Mucinous adenocarcinoma | mucinous carcinoma; colloid carcinoma | adenocarcinoma | M:D002288 |  | Mondo
mucoepidermoid-carcinoma | Mucoepidermoid carcinoma |  | carcinoma | M:D018277 M:D018298 |  | Mondo
acinar-cell-carcinoma | Acinar cell carcinoma |  | adenocarcinoma | M:D018267 |  | Mondo
nut-carcinoma | NUT carcinoma | NUT midline carcinoma | carcinoma |
pleuropulmonary-blastoma | Pleuropulmonary blastoma |  | solid-tumor | S:707670009 M:C537516 |  | Mondo
salivary-duct-carcinoma | Salivary duct carcinoma |  | solid-tumor |
sarcomatoid-carcinoma | Sarcomatoid carcinoma |  | carcinoma |
signet-ring-cell-carcinoma | Signet ring cell carcinoma |  | adenocarcinoma | M:D018279 |  | Mondo
small-cell-carcinoma | Small cell carcinoma | small cell cancer | carcinoma | S:11010461000119101 M:D018288 |  | Mondo
extrapulmonary-small-cell-carcinoma | Extrapulmonary small cell carcinoma |  | carcinoma |
large-cell-neuroendocrine-carcinoma | Large cell neuroendocrine carcinoma | LCNEC; pulmonary large cell neuroendocrine carcinoma | carcinoma |
papillary-carcinoma | Papillary carcinoma |  | carcinoma | M:D002291 |  | Mondo
clear-cell-carcinoma | Clear cell carcinoma | clear cell adenocarcinoma | carcinoma | M:D018262 |  | Mondo
verrucous-carcinoma | Verrucous carcinoma |  | squamous-cell-carcinoma | S:403904009 M:D018289 |  | Mondo
spindle-cell-carcinoma | Spindle cell carcinoma |  | carcinoma |
undifferentiated-carcinoma | Undifferentiated carcinoma |  | carcinoma |
poorly-differentiated-carcinoma | Poorly differentiated carcinoma |  | carcinoma |
immature-teratoma | Immature teratoma |  | germ-cell-tumor |
urachal-cancer | Urachal cancer |  | solid-tumor |
leydig-cell-tumor | Leydig cell tumor |  | neoplasm | M:D007984 |  | Mondo
sertoli-cell-tumor | Sertoli cell tumor |  | neoplasm | M:D012707 |  | Mondo
cystadenocarcinoma | Cystadenocarcinoma |  | adenocarcinoma | M:D003536 |  | Mondo
epithelial-tumor | Epithelial tumor |  | neoplasm |
virus-associated-cancer | Virus-associated cancer |  | malignancy |
radiation-induced-cancer | Radiation-induced cancer |  | malignancy |
hpv-related-cancer | HPV-related cancer |  | malignancy |
cancer-recurrence | Cancer recurrence | recurrence of cancer; tumor recurrence; malignancy recurrence | malignancy |
incurable-cancer | Incurable cancer | terminal cancer | malignancy |
cutaneous-metastases | Cutaneous metastases | skin metastases; secondary malignant neoplasm of skin | metastasis | I:C79.2
hormone-dependent-cancer | Hormone-dependent cancer | hormone-sensitive cancer; hormone-dependent malignancy | malignancy |
estrogen-dependent-cancer | Estrogen-dependent cancer | estrogen-dependent malignancy | malignancy |
alveolar-soft-part-sarcoma | Alveolar soft part sarcoma |  | soft-tissue-sarcoma | S:404056007 M:D018234 |  | Mondo
lymphangiosarcoma | Lymphangiosarcoma |  | sarcoma | S:403986008 M:D008204 |  | Mondo
clear-cell-sarcoma | Clear cell sarcoma |  | soft-tissue-sarcoma | S:402561003 M:D018227 |  | Mondo
myxoid-liposarcoma | Myxoid liposarcoma |  | liposarcoma | S:404069006 M:D018208 |  | Mondo
endometrial-stromal-sarcoma | Endometrial stromal sarcoma |  | sarcoma | S:699356008 M:D018203 |  | Mondo
epithelioid-sarcoma | Epithelioid sarcoma |  | soft-tissue-sarcoma |
follicular-dendritic-cell-sarcoma | Follicular dendritic cell sarcoma |  | sarcoma | M:D054740 |  | Mondo
histiocytic-sarcoma | Histiocytic sarcoma |  | sarcoma | S:109988003 M:D054747 I:C96.A |  | Mondo
myxofibrosarcoma | Myxofibrosarcoma |  | soft-tissue-sarcoma | S:253042009 |  | Mondo
parosteal-osteosarcoma | Parosteal osteosarcoma |  | osteosarcoma | M:D018217 |  | Mondo
alveolar-rhabdomyosarcoma | Alveolar rhabdomyosarcoma |  | rhabdomyosarcoma | S:404053004 M:D018232 |  | Mondo
embryonal-rhabdomyosarcoma | Embryonal rhabdomyosarcoma |  | rhabdomyosarcoma | S:404051002 |  | Mondo
retroperitoneal-sarcoma | Retroperitoneal sarcoma |  | sarcoma | S:307219002 |  | Mondo
pecoma | PEComa |  | neoplasm |
anaplastic-ependymoma | Anaplastic ependymoma |  | brain-tumor |
subependymal-giant-cell-astrocytoma | Subependymal giant cell astrocytoma | SEGA | brain-tumor | S:449799008 |  | Mondo
gliosarcoma | Gliosarcoma |  | brain-tumor | M:D018316 |  | Mondo
gliomatosis-cerebri | Gliomatosis cerebri |  | brain-tumor |
ganglioglioma | Ganglioglioma |  | brain-tumor | S:87191000119100 M:D018303 |  | Mondo
gangliocytoma | Gangliocytoma |  | brain-tumor | M:D005729 |  | Mondo
central-neurocytoma | Central neurocytoma |  | brain-tumor | M:D018306 |  | Mondo
choroid-plexus-tumor | Choroid plexus tumor |  | brain-tumor | S:254942002 |  | Mondo
choroid-plexus-papilloma | Choroid plexus papilloma |  | brain-tumor | S:425868004 M:D020288 |  | Mondo
choroid-plexus-carcinoma | Choroid plexus carcinoma |  | brain-tumor | S:188292007 M:C562943 |  | Mondo
pineal-tumor | Pineal tumor |  | brain-tumor |
pineoblastoma | Pineoblastoma |  | brain-tumor |
germ-cell-tumor-of-the-brain | Germ cell tumor of the brain | intracranial germ cell tumor | brain-tumor |
brainstem-tumor | Brainstem tumor | brain stem tumor | brain-tumor |
cerebellar-tumor | Cerebellar tumor |  | brain-tumor | S:126960003 M:D002528 |  | Mondo
skull-base-tumor | Skull base tumor |  | brain-tumor | M:D019292 |  | Mondo
pituitary-carcinoma | Pituitary carcinoma |  | pituitary-tumor malignancy | S:254955001 |  | Mondo
acute-basophilic-leukemia | Acute basophilic leukemia |  | acute-myeloid-leukemia | S:307592006 M:D015471 |  | Mondo
acute-erythroid-leukemia | Acute erythroid leukemia | erythroleukemia | acute-myeloid-leukemia | S:93451002 M:D004915 I:C94.0 |  | Mondo
acute-megakaryoblastic-leukemia | Acute megakaryoblastic leukemia | acute megakaryocytic leukemia | acute-myeloid-leukemia | S:277602003 M:D007947 I:C94.2 |  | Mondo
acute-monocytic-leukemia | Acute monocytic leukemia | acute monoblastic leukemia | acute-myeloid-leukemia |
acute-myelomonocytic-leukemia | Acute myelomonocytic leukemia |  | acute-myeloid-leukemia | S:110005000 I:C92.5 |  | Mondo
acute-undifferentiated-leukemia | Acute undifferentiated leukemia |  | acute-leukemia | S:359631009 |  | Mondo
aggressive-nk-cell-leukemia | Aggressive NK-cell leukemia |  | acute-leukemia | S:721310007 |  | Mondo
philadelphia-chromosome-negative-acute-lymphoblastic-leukemia | Philadelphia chromosome-negative acute lymphoblastic leukemia | Ph-negative ALL; Ph-negative acute lymphoblastic leukemia | acute-lymphoblastic-leukemia |
ph-like-acute-lymphoblastic-leukemia | Ph-like acute lymphoblastic leukemia | Ph-like ALL | acute-lymphoblastic-leukemia |
b-cell-leukemia | B-cell leukemia |  | leukemia |
t-cell-leukemia | T-cell leukemia |  | leukemia | M:D015458 |  | Mondo
monocytic-leukemia | Monocytic leukemia |  | leukemia |
chronic-eosinophilic-leukemia | Chronic eosinophilic leukemia |  | leukemia | S:188733003 M:C580364 |  | Mondo
chronic-neutrophilic-leukemia | Chronic neutrophilic leukemia |  | leukemia | S:188734009 M:D015467 |  | Mondo
mast-cell-leukemia | Mast cell leukemia |  | leukemia | S:110002002 M:D007946 |  | Mondo
core-binding-factor-acute-myeloid-leukemia | Core binding factor acute myeloid leukemia | CBF-AML; core binding factor AML | acute-myeloid-leukemia |
myeloid-sarcoma | Myeloid sarcoma | chloroma; granulocytic sarcoma | leukemia | M:D023981 I:C92.3 |  | Mondo
central-nervous-system-leukemia | Central nervous system leukemia | CNS leukemia; leukemic meningitis; meningeal leukemia; CNS involvement of leukemia; CNS involvement by leukemia; central nervous system involvement by leukemia; leukemic involvement of the central nervous system; leukemic infiltration of the central nervous system; leukemia infiltration of the central nervous system; leukemic CNS involvement; leukemic involvement of the CNS; leukemic CNS infiltration | leukemia |
testicular-leukemia | Testicular leukemia |  | leukemia |
chronic-phase-chronic-myeloid-leukemia | Chronic phase chronic myeloid leukemia | chronic phase CML; CML in chronic phase | chronic-myeloid-leukemia |
accelerated-phase-chronic-myeloid-leukemia | Accelerated phase chronic myeloid leukemia | accelerated phase CML | chronic-myeloid-leukemia | M:D015465 |  | Mondo
flt3-mutated-acute-myeloid-leukemia | FLT3-mutated acute myeloid leukemia | FLT3-mutated AML | acute-myeloid-leukemia |
infant-leukemia | Infant leukemia |  | leukemia |
leukemia-cutis | Leukemia cutis |  | leukemia |
nodular-lymphocyte-predominant-hodgkin-lymphoma | Nodular lymphocyte-predominant Hodgkin lymphoma |  | hodgkin-lymphoma |
composite-lymphoma | Composite lymphoma |  | lymphoma | M:D058617 |  | Mondo
enteropathy-associated-t-cell-lymphoma | Enteropathy-associated T-cell lymphoma |  | t-cell-lymphoma | S:277654008 M:D058527 I:C86.2 |  | Mondo
b-cell-lymphoblastic-lymphoma | B-cell lymphoblastic lymphoma | B-lymphoblastic lymphoma | non-hodgkin-lymphoma |
plasmablastic-lymphoma | Plasmablastic lymphoma |  | non-hodgkin-lymphoma | S:724648008 M:D000069293 |  | Mondo
primary-effusion-lymphoma | Primary effusion lymphoma |  | non-hodgkin-lymphoma | S:713516007 M:D054685 |  | Mondo
richter-transformation | Richter transformation | Richter syndrome | non-hodgkin-lymphoma | S:277550009 |  | Mondo
transformed-lymphoma | Transformed lymphoma |  | lymphoma |
primary-cutaneous-anaplastic-large-cell-lymphoma | Primary cutaneous anaplastic large cell lymphoma |  | anaplastic-large-cell-lymphoma | M:D054446 |  | Mondo
lymphomatoid-granulomatosis | Lymphomatoid granulomatosis |  | lymphoproliferative-disease | S:239940004 M:D008230 |  | Mondo
intravascular-lymphoma | Intravascular lymphoma |  | non-hodgkin-lymphoma |
heavy-chain-disease | Heavy chain disease |  | plasma-cell-disorder | S:68979007 M:D006362 I:C88.2 |  | Mondo
testicular-lymphoma | Testicular lymphoma |  | lymphoma | S:277664004 |  | Mondo
bone-lymphoma | Bone lymphoma |  | lymphoma | S:766935007 |  | Mondo
precursor-cell-lymphoblastic-leukemia-lymphoma | Precursor cell lymphoblastic leukemia-lymphoma | lymphoblastic leukemia/lymphoma | lymphoma |
myelodysplastic-syndrome-with-excess-blasts | Myelodysplastic syndrome with excess blasts | refractory anemia with excess blasts | hematologic-malignancy | S:398623004 M:D000754 |  | Mondo
rosai-dorfman-disease | Rosai-Dorfman disease |  | hematologic-disease | S:34287003 M:D015618 |  | Mondo
t-cell-malignancy | T-cell malignancy |  | hematologic-malignancy |
histiocytic-neoplasm | Histiocytic neoplasm |  | hematologic-disease |
mixed-lineage-leukemia | Mixed lineage leukemia |  | leukemia |
gingival-cancer | Gingival cancer |  | head-and-neck-cancer | S:363382005 I:C03 |  | Mondo
pharyngeal-cancer | Pharyngeal cancer | pharynx cancer | head-and-neck-cancer | S:449254004 |  | Mondo
nasal-cancer | Nasal cancer |  | head-and-neck-cancer |
hurthle-cell-carcinoma | Hurthle cell carcinoma |  | thyroid-cancer |
glucagonoma | Glucagonoma |  | neuroendocrine-tumor | S:16424000 M:D005935 |  | Mondo
somatostatinoma | Somatostatinoma |  | neuroendocrine-tumor | S:253006001 M:D013005 |  | Mondo
vipoma | VIPoma |  | neuroendocrine-tumor |
gastroenteropancreatic-neuroendocrine-tumor | Gastroenteropancreatic neuroendocrine tumor | GEP-NET | neuroendocrine-tumor |
somatostatin-receptor-positive-neuroendocrine-tumor | Somatostatin receptor-positive neuroendocrine tumor |  | neuroendocrine-tumor |
hormone-dependent-tumor | Hormone-dependent tumor | sex hormone-dependent tumor | neoplasm |
estrogen-dependent-tumor | Estrogen-dependent tumor | estrogen-dependent neoplasia; estrogen-dependent neoplasm | neoplasm |
androgen-dependent-tumor | Androgen-dependent tumor |  | neoplasm |
colonic-neoplasm | Colonic neoplasm | colon tumor | colorectal-neoplasm | M:D003110 |  | Mondo
rectal-neoplasm | Rectal neoplasm | rectal tumor | colorectal-neoplasm | S:126847008 M:D012004 |  | Mondo
sigmoid-neoplasm | Sigmoid neoplasm |  | colorectal-neoplasm | S:126845000 M:D012811 |  | Mondo
esophageal-neoplasm | Esophageal neoplasm | esophageal tumor | neoplasm | S:126817006 |  | Mondo
gallbladder-neoplasm | Gallbladder neoplasm |  | neoplasm |
biliary-tract-neoplasm | Biliary tract neoplasm | biliary neoplasm; bile duct neoplasm | neoplasm | S:126853008 |  | Mondo
laryngeal-neoplasm | Laryngeal neoplasm |  | neoplasm | S:126692004 M:D007822 |  | Mondo
head-and-neck-neoplasm | Head and neck neoplasm | head and neck tumor | neoplasm |
testicular-neoplasm | Testicular neoplasm | testicular tumor | neoplasm | S:126900000 |  | Mondo
penile-neoplasm | Penile neoplasm | penile tumor | neoplasm | S:126896003 M:D010412 |  | Mondo
parathyroid-neoplasm | Parathyroid neoplasm | parathyroid tumor | neoplasm | S:127020005 |  | Mondo
endometrial-neoplasm | Endometrial neoplasm |  | neoplasm |
cervical-neoplasm | Cervical neoplasm | uterine cervical neoplasm; cervical tumor | neoplasm |
vaginal-neoplasm | Vaginal neoplasm |  | neoplasm | S:126921000 |  | Mondo
vulvar-neoplasm | Vulvar neoplasm |  | neoplasm |
soft-tissue-neoplasm | Soft tissue neoplasm | soft tissue tumor | neoplasm | S:387837005 |  | Mondo
retroperitoneal-tumor | Retroperitoneal tumor |  | neoplasm |
peritoneal-neoplasm | Peritoneal neoplasm |  | neoplasm | S:126865007 M:D010534 |  | Mondo
pleural-neoplasm | Pleural neoplasm | pleural tumor | neoplasm | S:126719004 M:D010997 |  | Mondo
adrenal-tumor | Adrenal tumor | adrenal neoplasm | neoplasm |
cervical-cord-tumor | Cervical cord tumor |  | neoplasm |
jaw-tumor | Jaw tumor | jaw neoplasm | neoplasm |
hypothalamic-tumor | Hypothalamic tumor |  | neoplasm | S:254968009 M:D007029 |  | Mondo
optic-nerve-tumor | Optic nerve tumor |  | neoplasm | S:395505000 M:D019574 |  | Mondo
peripheral-nerve-tumor | Peripheral nerve tumor | nerve sheath tumor | neoplasm | S:126980002 M:D010524 |  | Mondo
spinal-cord-compression-by-tumor | Spinal cord compression by tumor | malignant spinal cord compression; metastatic spinal cord compression | spinal-cord-compression |
genital-neoplasm | Genital neoplasm |  | neoplasm |
male-genital-neoplasm | Male genital neoplasm |  | neoplasm |
female-genital-neoplasm | Female genital neoplasm |  | neoplasm |
urologic-neoplasm | Urologic neoplasm | urological tumor | neoplasm |
digestive-system-neoplasm | Digestive system neoplasm |  | neoplasm |
endocrine-neoplasm | Endocrine neoplasm | endocrine tumor | neoplasm |
epithelial-neoplasm | Epithelial neoplasm |  | neoplasm | S:118285006 M:D009375 |  | Mondo
mucinous-neoplasm | Mucinous neoplasm |  | neoplasm |
precancerous-lesion | Precancerous lesion | premalignant lesion; precancerous condition; premalignant condition; pre-malignant lesion; precancer; premalignancy; premalignant disease; preneoplastic lesion | disease | M:D011230 |  | Mondo
indeterminate-pulmonary-nodule | Indeterminate pulmonary nodule |  | lung-disease |
ground-glass-nodule | Ground-glass nodule |  | lung-disease |
ground-glass-opacity | Ground-glass opacity | pulmonary ground-glass opacity | lung-disease |
liver-nodule | Liver nodule | liver lesion; hepatic lesion | liver-disease |
bone-lesion | Bone lesion |  | bone-disease |
lytic-bone-lesion | Lytic bone lesion | osteolytic lesion | bone-disease | S:203522001 M:D010014 |  | Mondo
renal-lesion | Renal lesion |  | kidney-disease |
mass-lesion | Mass lesion | space-occupying lesion | disease |
tumor-bleeding | Tumor bleeding |  | disease |
gardner-syndrome | Gardner syndrome |  | familial-adenomatous-polyposis | S:60876000 M:D005736 |  | Mondo
mutyh-associated-polyposis | MUTYH-associated polyposis | MYH-associated polyposis | hereditary-cancer-syndrome | M:C563924 |  | Mondo
multiple-endocrine-neoplasia-type-2b | Multiple endocrine neoplasia type 2B | MEN2B | multiple-endocrine-neoplasia | S:61530001 M:D018814 |  | Mondo
birt-hogg-dube-syndrome | Birt-Hogg-Dube syndrome |  | hereditary-cancer-syndrome |
hereditary-diffuse-gastric-cancer | Hereditary diffuse gastric cancer |  | gastric-cancer | S:716859000 |  | Mondo
muir-torre-syndrome | Muir-Torre syndrome |  | lynch-syndrome | S:403824007 M:D055653 |  | Mondo
carney-complex | Carney complex |  | hereditary-cancer-syndrome | S:733491005 M:D056733 |  | Mondo
pancoast-tumor | Pancoast tumor |  | lung-cancer |
lymphangitic-carcinomatosis | Lymphangitic carcinomatosis | lymphangitis carcinomatosa; pulmonary lymphangitic carcinomatosis | lung-disease metastasis |
vascular-tumor | Vascular tumor |  | neoplasm |
adrenal-metastases | Adrenal metastases | secondary malignant neoplasm of adrenal gland | metastasis visceral-metastases distant-metastasis | I:C79.7
pleural-metastases | Pleural metastases | secondary malignant neoplasm of pleura | metastasis distant-metastasis | I:C78.2
metastatic-lesion | Metastatic lesion | metastatic deposit | metastasis |
micrometastasis | Micrometastasis |  | metastasis |
in-transit-metastases | In-transit metastases |  | metastasis |
ovarian-metastases | Ovarian metastases | secondary malignant neoplasm of ovary | metastasis | I:C79.6
local-recurrence | Local recurrence | local relapse; locoregional recurrence; locoregional relapse | malignancy |
malignant-lymph-nodes | Malignant lymph nodes | malignant lymphadenopathy | metastasis |
`,
};
