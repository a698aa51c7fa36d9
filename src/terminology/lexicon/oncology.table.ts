import type { LexiconTable } from '../lexicon-table.ts';

/** Row format: see `LexiconTable`. */
export const ONCOLOGY_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
*neoplasm | Neoplasm | tumor; tumour; neoplasia; neoplastic disease; tumors; tumoral disease; tumor disease; neoplastic process | disease | I:C00-D49 M:D009369 S:55342001
*malignancy | Malignancy | cancer; malignant neoplasm; malignant tumor; malignant disease; cancers; malignancies; malignant neoplastic disease; malignant tumour; neoplastic malignancy; oncological disease; malign disease; oncologic disease; malignant process; active neoplasia; carcinomatous disease; cancerous tumor; malignant neoplasia; cancer disease; malignance; tumor malignancy; cancer tumor; cancerous tumor; cancerous tumour; cancerous disease; cancerous growth | neoplasm | S:363346000 I:C00-C96
*metastasis | Metastasis | metastases; metastatic disease; metastatic cancer; secondary malignant neoplastic disease; metastatic; metastatic malignancy; secondary malignancy; metastatic tumor; disseminated cancer; metastatic neoplasm; secondary cancer; metastatic carcinoma; tumor metastasis; tumor metastases | malignancy | S:128462008 I:C77-C79 I:C80.0
*brain-metastases | Brain metastases | brain metastasis; cerebral metastases; brain mets; metastases to brain; intracranial metastases; brain metastatic disease; secondary malignant neoplasm of brain | central-nervous-system-metastases distant-metastasis | I:C79.3 S:94225005
*bone-metastases | Bone metastases | bone metastasis; skeletal metastases; osseous metastases; metastases to bone; bony metastases; secondary malignant neoplasm of bone | metastasis distant-metastasis | I:C79.5 S:94222008
*liver-metastases | Liver metastases | hepatic metastases; liver metastasis; hepatic metastasis; secondary malignant neoplasm of liver | metastasis distant-metastasis visceral-metastases | I:C78.7 S:94381002
*lung-metastases | Lung metastases | pulmonary metastases; metastatic malignant neoplasm to lung; secondary malignant neoplasm of lung | metastasis distant-metastasis visceral-metastases | S:94391008 I:C78.0
*carcinoma | Carcinoma | carcinomas; epithelial malignancy; epithelial carcinoma | malignancy | S:722688002 M:D002277
*adenocarcinoma | Adenocarcinoma | adenocarcinomas | carcinoma | S:443961001 M:D000230
*squamous-cell-carcinoma | Squamous cell carcinoma | SCC; squamous carcinoma; epidermoid carcinoma | carcinoma | S:402815007 M:D002294
*carcinoma-in-situ | Carcinoma in situ | CIS; in situ carcinoma | neoplasm | I:D00-D09 S:109355002 M:D002278
*solid-tumor | Solid tumor | solid tumors; solid tumour; solid malignancy | malignancy |
*hematologic-malignancy | Hematologic malignancy | haematological malignancy; hematological malignancy; blood cancer; hematologic cancer; hematopoietic malignancy; hematological malignancies; malignant hematological disease | malignancy hematologic-disease hematologic-neoplasm | I:C81-C96
*breast-cancer | Breast cancer | breast carcinoma; carcinoma of breast; mammary cancer; malignant neoplasm of breast; breast malignancy; cancer of the breast; malignant tumor of breast; primary malignant neoplasm of breast | solid-tumor breast-neoplasm | S:254837009 S:372137005 I:C50 S:254838004
*her2-positive-breast-cancer | HER2-positive breast cancer | HER2 positive breast cancer; HER2/neu positive breast cancer; HER2/neu-positive breast cancer; HER-2/neu positive breast cancer; HER2 overexpressing breast cancer; HER2-overexpressing breast cancer; HER2-amplified breast cancer | breast-cancer | S:427685000 |  | Mondo
*triple-negative-breast-cancer | Triple negative breast cancer | TNBC; triple-negative breast cancer; triple negative; triple-negative | breast-cancer | S:706970001
*hormone-receptor-positive-breast-cancer | Hormone receptor positive breast cancer | hormone receptor-positive breast cancer; HR positive breast cancer | breast-cancer |
*ductal-carcinoma-in-situ | Ductal carcinoma in situ | DCIS; intraductal carcinoma | carcinoma-in-situ | I:D05.1
*lobular-carcinoma-in-situ | Lobular carcinoma in situ | LCIS | carcinoma-in-situ | I:D05.0
*lung-cancer | Lung cancer | lung carcinoma; bronchogenic carcinoma; pulmonary cancer; cancer of the lung; malignant neoplasm of lung; bronchial carcinoma; primary lung cancer; bronchogenic cancer; bronchial cancer | solid-tumor lung-disease lung-neoplasm | S:363358000 I:C34 S:254622008 M:D002283
*non-small-cell-lung-cancer | Non-small cell lung cancer | NSCLC; non-small cell lung carcinoma; non small cell lung cancer; non-small-cell lung cancer; non-small cell carcinoma of lung; non small cell bronchogenic carcinoma; non-small-cell carcinoma of the lung; non-small cell cancer of the lung; lung non-small cell cancer; lung non-small cell carcinoma | lung-cancer | S:254637007 S:424132000 M:D002289
*small-cell-lung-cancer | Small cell lung cancer | SCLC; small cell lung carcinoma; small-cell lung cancer; small cell carcinoma of lung; small cell carcinoma of the lung; lung small cell carcinoma; oat cell carcinoma of the lung; small cell bronchogenic carcinoma | lung-cancer | S:254632001 S:67811000119102 M:D055752
*mesothelioma | Mesothelioma |  | solid-tumor | I:C45 S:109372009 M:D008654
*prostate-cancer | Prostate cancer | prostatic cancer; carcinoma of prostate; prostate carcinoma; cancer of the prostate; malignant tumor of prostate; PCa; prostatic carcinoma; malignant neoplasm of prostate; prostatic malignancy; malignant prostate tumor | solid-tumor neoplasm-of-prostate | S:399068003 I:C61 M:D011471
*metastatic-prostate-cancer | Metastatic prostate cancer | metastasis from malignant tumor of prostate | prostate-cancer metastasis | S:314994000
*carcinoma-in-situ-of-prostate | Carcinoma in situ of prostate |  | carcinoma-in-situ prostate-disease | S:92691004 I:D07.5
neoplasm-of-prostate | Neoplasm of prostate | prostatic neoplasm; prostate tumor | neoplasm prostate-disease | S:126906006
*colorectal-cancer | Colorectal cancer | CRC; colorectal carcinoma; bowel cancer; cancer of the colon or rectum; colon or rectal cancer; rectal or colon cancer; large bowel cancer; cancer of the large bowel; colorectum cancer; cancer of the colon and rectum; colon and rectal cancer; large intestine cancer; carcinoma of the colon and rectum | solid-tumor colorectal-neoplasm | I:C18-C20 S:363510005
*colon-cancer | Colon cancer | colon carcinoma; malignant neoplasm of colon; cancer of the colon; colonic cancer; overlapping malignant neoplasm of colon; malignant tumor of colon | colorectal-cancer | S:363406005 S:109838007 I:C18 S:269533000
*rectal-cancer | Rectal cancer | rectal carcinoma; rectum cancer; cancer of the rectum | colorectal-cancer | S:363351006 I:C20
*gastric-cancer | Gastric cancer | stomach cancer; gastric carcinoma; malignant tumor of stomach | solid-tumor gastric-neoplasm | S:363349007 I:C16 S:187741001
*esophageal-cancer | Esophageal cancer | oesophageal cancer; esophageal carcinoma; cancer of the esophagus | solid-tumor | S:363402007 I:C15
*pancreatic-cancer | Pancreatic cancer | pancreatic carcinoma; cancer of the pancreas | solid-tumor pancreatic-neoplasm | I:C25
*hepatocellular-carcinoma | Hepatocellular carcinoma | HCC; hepatoma; hepatocarcinoma; hepatic cell carcinoma | liver-cancer | I:C22 M:D006528
*cholangiocarcinoma | Cholangiocarcinoma |  | biliary-tract-cancer | S:312104005 I:C24 M:D018281
*neuroendocrine-tumor | Neuroendocrine tumor | NETs; neuroendocrine tumour; neuroendocrine neoplasm | solid-tumor | I:C7A S:255046005
*gastrointestinal-stromal-tumor | Gastrointestinal stromal tumor | GIST; gastrointestinal stromal tumors | solid-tumor | I:C49.A S:420120006 M:D046152
*head-and-neck-cancer | Head and neck cancer | head and neck carcinoma; head-and-neck cancer; head neck cancer | solid-tumor | I:C00-C14
*nasopharyngeal-carcinoma | Nasopharyngeal carcinoma | NPC; nasopharyngeal cancer | head-and-neck-cancer | I:C11 S:363398003 M:D00007727 M:D000077274
*thyroid-cancer | Thyroid cancer | thyroid carcinoma | solid-tumor thyroid-neoplasm | S:363478007 I:C73
*bladder-cancer | Bladder cancer | bladder carcinoma | solid-tumor bladder-neoplasm | S:399326009 I:C67 M:D002295
*kidney-cancer | Kidney cancer | renal cancer; renal carcinoma; kidney carcinoma | solid-tumor kidney-neoplasm | S:363518003 I:C64 M:D007680
*testicular-cancer | Testicular cancer | testis cancer | solid-tumor | S:363449006 I:C62 M:D013736
*ovarian-cancer | Ovarian cancer | ovarian carcinoma; cancer of the ovary | solid-tumor gynecological-cancer ovarian-neoplasm | S:363443007 I:C56 M:D010051
*cervical-cancer | Cervical cancer | cervical carcinoma; cancer of the cervix; uterine cervical cancer; carcinoma of the cervix; cancer of the cervix uteri; carcinoma of the cervix uteri; cancer of the uterine cervix; carcinoma of the uterine cervix; uterine cervical carcinoma; uterine cervix carcinoma; cervix uteri cancer; cervix uteri carcinoma | solid-tumor gynecological-cancer | S:363354003 I:C53 S:285432005
*cervical-intraepithelial-neoplasia | Cervical intraepithelial neoplasia | CIN | neoplasm gynecological-disease | S:20365006 I:D06 I:N87 S:285636001
*endometrial-cancer | Endometrial cancer | endometrial carcinoma; uterine endometrial cancer; corpus uteri cancer | uterine-cancer | S:254878006 I:C54
*gynecological-cancer | Gynecological cancer | gynaecological cancer; gynecologic malignancy; gynecologic cancer | malignancy gynecological-disease | I:C51-C58
*vulvar-cancer | Vulvar cancer | vulvar carcinoma | gynecological-cancer | I:C51 S:447882007
*brain-tumor | Brain tumor | brain tumour; intracranial tumor; cerebral tumor; brain neoplasm; intracranial neoplasm; intracerebral tumor | central-nervous-system-neoplasm brain-disease | S:126952004 I:C70-C72 I:D32 I:D33 M:D001932 | 
*glioma | Glioma | gliomas | brain-tumor malignancy | S:393564001 M:D005910
*glioblastoma | Glioblastoma | GBM; glioblastoma multiforme | glioma | S:393563007 M:D005909
*meningioma | Meningioma |  | brain-tumor | S:302820008 I:D32 M:D008579
*acoustic-neuroma | Acoustic neuroma | vestibular schwannoma; acoustic neurinoma | brain-tumor | S:126949007 M:D009464
*neuroblastoma | Neuroblastoma |  | solid-tumor | S:432328008 M:D009447
*medulloblastoma | Medulloblastoma |  | brain-tumor malignancy | S:443333004 M:D008527
*retinoblastoma | Retinoblastoma |  | solid-tumor eye-disease | S:370967009 M:D012175
*melanoma | Melanoma | malignant melanoma; MM melanoma | solid-tumor | S:372244006 M:D008545
*skin-cancer | Skin cancer | cutaneous malignancy | solid-tumor skin-disease | S:372130007 I:C44
*basal-cell-carcinoma | Basal cell carcinoma | BCC; basal cell carcinoma of skin; basalioma; basal cell cancer; basal cell skin cancer; basal cell carcinoma of the skin; basal-cell carcinoma; basocellular carcinoma; basal cell epithelioma; basal cell carcinomas; basocellular skin cancer; basocellular epithelioma; basal cell skin carcinoma | skin-cancer | S:254701007 I:C44.01 I:C44.11 I:C44.21 I:C44.31 I:C44.41 I:C44.51 I:C44.61 I:C44.71 I:C44.81 I:C44.91 M:D002280
*squamous-cell-carcinoma-of-skin | Squamous cell carcinoma of skin | squamous cell carcinoma of the skin; cutaneous squamous cell carcinoma; squamous cell skin cancer; spinocellular carcinoma; skin squamous cell carcinoma; spinocellular skin cancer; spino-cellular carcinoma | skin-cancer squamous-cell-carcinoma | S:254651007
*merkel-cell-carcinoma | Merkel cell carcinoma | MCC | skin-cancer | I:C4A
*kaposi-sarcoma | Kaposi sarcoma | Kaposi's sarcoma | sarcoma | S:109385007 I:C46 M:D012514
*sarcoma | Sarcoma | sarcomas | solid-tumor | S:424413001 I:C49 M:D012509
*osteosarcoma | Osteosarcoma | osteogenic sarcoma | sarcoma | S:21708004 M:D012516
*ewing-sarcoma | Ewing sarcoma | Ewing's sarcoma | sarcoma | S:76909002 M:D012512
*rhabdomyosarcoma | Rhabdomyosarcoma |  | sarcoma | S:302847003 M:D012208
*leukemia | Leukemia | leukaemia; leukemias; leukaemia disease; leukemic disease | hematologic-malignancy | S:93143009 I:C91-C95 M:D007938
*acute-myeloid-leukemia | Acute myeloid leukemia | AML; acute myelogenous leukemia; acute myeloblastic leukemia; acute myelogeneous leukemia; acute nonlymphocytic leukemia | acute-leukemia | S:91861009 I:C92.0 M:D015470
*acute-promyelocytic-leukemia | Acute promyelocytic leukemia | APL; ?APML; promyelocytic leukemia; APL leukemia; M3 leukemia | acute-myeloid-leukemia | I:C92.4 S:110004001 M:D015473
*acute-lymphoblastic-leukemia | Acute lymphoblastic leukemia | ?ALL; acute lymphocytic leukemia | acute-leukemia lymphoblastic-leukemia | S:91857003 I:C91.0
*chronic-myeloid-leukemia | Chronic myeloid leukemia | CML; chronic myelogenous leukemia; BCR-ABL positive chronic myelogenous leukemia; BCR-ABL1-positive chronic myeloid leukemia; chronic myelocytic leukemia; Ph-positive chronic myeloid leukemia | leukemia myeloproliferative-neoplasm | S:92818009 I:C92.1
*chronic-lymphocytic-leukemia | Chronic lymphocytic leukemia | CLL; CLL/SLL; B-cell chronic lymphocytic leukemia; chronic B-cell lymphocytic leukemia; chronic lymphoid leukemia; chronic lymphatic leukemia | leukemia | S:92814006 I:C91.1
*lymphoma | Lymphoma | malignant lymphoma; lymphomas | hematologic-malignancy lymphoproliferative-disease | S:118600007 I:C81-C86 M:D008223
*hodgkin-lymphoma | Hodgkin lymphoma | Hodgkin's lymphoma; Hodgkin's disease; Hodgkin disease; =Hodgkin | lymphoma | S:118599009 I:C81
*non-hodgkin-lymphoma | Non-Hodgkin lymphoma | NHL; non-Hodgkin's lymphoma; non Hodgkin lymphoma | lymphoma | S:118601006 I:C82 I:C83 I:C84 I:C85 M:D008228
*diffuse-large-b-cell-lymphoma | Diffuse large B-cell lymphoma | DLBCL; diffuse large B cell lymphoma | non-hodgkin-lymphoma | I:C83.3 M:D016403
*follicular-lymphoma | Follicular lymphoma | FL lymphoma | non-hodgkin-lymphoma | S:308121000 I:C82 M:D008224
*mantle-cell-lymphoma | Mantle cell lymphoma | MCL | non-hodgkin-lymphoma | I:C83.1 S:443487006 M:D020522
*cutaneous-t-cell-lymphoma | Cutaneous T-cell lymphoma | CTCL | non-hodgkin-lymphoma | M:D016410 I:C84.A |  | ICD-10-CM 2018, Mondo
*multiple-myeloma | Multiple myeloma | ?MM; plasma cell myeloma; myeloma | hematologic-malignancy | S:109989006 I:C90 M:D009101
*monoclonal-gammopathy | Monoclonal gammopathy |  | hematologic-disease | I:D47.2 S:109983007 M:D010265
*myelodysplastic-syndrome | Myelodysplastic syndrome | MDS; myelodysplasia; myelodysplastic syndromes | hematologic-malignancy | S:109995007 I:D46
*myeloproliferative-neoplasm | Myeloproliferative neoplasm | MPN; myeloproliferative disorder; myeloproliferative disease | hematologic-malignancy | S:414794006 I:D47.1 S:425333006
*polycythemia-vera | Polycythemia vera | PV polycythemia; polycythaemia vera | myeloproliferative-neoplasm | S:109992005 I:D45
*essential-thrombocythemia | Essential thrombocythemia | ET thrombocythemia; essential thrombocytosis | myeloproliferative-neoplasm | S:109994006 I:D47.3 M:D013920
*myelofibrosis | Myelofibrosis |  | myeloproliferative-neoplasm | I:D75.81
*mastocytosis | Mastocytosis |  | hematologic-disease | M:D008415
*langerhans-cell-histiocytosis | Langerhans cell histiocytosis | LCH; histiocytosis X | hematologic-disease | S:65399007
*hemophagocytic-lymphohistiocytosis | Hemophagocytic lymphohistiocytosis | HLH | hematologic-disease immune-system-disorder | S:234437005 I:D76.1 |  | Mondo
*tumor-lysis-syndrome | Tumor lysis syndrome | TLS | disease | I:E88.3 S:277605001 M:D015275
-benign-neoplasm | Benign neoplasm | benign tumor; benign tumour | neoplasm | I:D10-D36 S:20376005
-lipoma | Lipoma |  | benign-neoplasm | I:D17 S:93163002 M:D008067
-hemangioma | Hemangioma | haemangioma | benign-neoplasm | I:D18.0 S:400210000 M:D006391
-lung-mass | Lung mass |  | symptom | S:309529002 I:R91.1
*suspected-lung-cancer | Suspected lung cancer |  |  | S:162573006
*spinal-cord-compression | Spinal cord compression | cord compression | myelopathy | I:G95.2
*neutropenic-fever | Neutropenic fever | febrile neutropenia | neutropenia fever |
*hr-positive-her2-negative-breast-cancer | Hormone receptor positive HER2-negative breast cancer | HR+/HER2-; HR+/HER2- breast cancer; HR-positive/HER2-negative; HR-positive/HER2-negative breast cancer; HR-positive, HER2-negative; HR-positive, HER2-negative breast cancer; hormone receptor-positive/HER2-negative; hormone receptor-positive/HER2-negative breast cancer; hormone receptor-positive, HER2-negative; hormone receptor-positive, HER2-negative breast cancer; HR+, HER2-; ER+/HER2-; ER+/HER2- breast cancer; HR positive HER2 negative; HR positive and HER2 negative; luminal HER2-negative breast cancer | hormone-receptor-positive-breast-cancer her2-negative-breast-cancer |
*her2-low-breast-cancer | HER2-low breast cancer | HER2-low; HER2 low breast cancer; HER2-low-expressing breast cancer | her2-negative-breast-cancer |
`,
};
