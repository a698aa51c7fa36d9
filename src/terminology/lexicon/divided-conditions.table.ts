import type { LexiconTable } from '../lexicon-table.ts';

/** Forms of a condition that are narrower than it, and must not be taken for the whole. Row format: see `LexiconTable`. */
export const DIVIDED_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
inflammatory-arthritis | Inflammatory arthritis | inflammatory arthropathy; inflammatory joint disease; inflammatory polyarthritis | arthritis |
polyarthritis | Polyarthritis |  | arthritis | S:416956002 |  | Mondo
crystal-arthropathy | Crystal arthropathy | crystal-induced arthritis; crystalline arthropathy; crystal arthritis; microcrystalline arthritis | arthritis | I:M11.9 |  | ICD-10-CM 2018
menorrhagia | Menorrhagia | heavy menstrual bleeding; HMB; excessive menstrual bleeding; heavy periods | menstrual-disorder abnormal-uterine-bleeding | I:N92.0
metrorrhagia | Metrorrhagia |  | abnormal-uterine-bleeding | M:D008796 |  | MeSH
abnormal-vaginal-bleeding | Abnormal vaginal bleeding | vaginal bleeding; bleeding from vagina | gynecological-disease bleeding |
undiagnosed-vaginal-bleeding | Undiagnosed vaginal bleeding | unexplained vaginal bleeding; undiagnosed abnormal vaginal bleeding; undiagnosed abnormal genital bleeding; undiagnosed genital bleeding; unexplained uterine bleeding; undiagnosed uterine bleeding | abnormal-vaginal-bleeding |
pulmonary-nodule | Pulmonary nodule | lung nodule; pulmonary nodules | lung-mass | I:R91.1
cervical-dysplasia | Cervical dysplasia | dysplasia of cervix | gynecological-disease | I:N87
cervical-carcinoma-in-situ | Cervical carcinoma in situ | carcinoma in situ of the cervix; in situ carcinoma of the cervix; carcinoma in situ of cervix; in situ cervical cancer; cervical cancer in situ; carcinoma in situ of cervix uteri; in situ carcinoma of cervix uteri; carcinoma in situ of the uterine cervix; in situ carcinoma of the uterine cervix; cervix uteri carcinoma in situ; uterine cervix carcinoma in situ; uterine cervical carcinoma in situ; in situ uterine cervical cancer; in situ cancer of the cervix; in situ cancer of the uterine cervix; cancer in situ of the cervix; stage 0 cervical cancer; preinvasive cervical cancer; pre-invasive cervical cancer; carcinoma-in-situ cervix; in-situ cervix cancer; in situ cervix carcinoma; non-invasive cervical cancer; noninvasive cervical carcinoma; in situ neoplasm of the cervix | cervical-intraepithelial-neoplasia | I:D06
autoimmune-thyroiditis | Autoimmune thyroiditis | Hashimoto thyroiditis; Hashimoto's thyroiditis; Hashimoto disease; chronic lymphocytic thyroiditis | thyroiditis | I:E06.3
non-melanoma-skin-cancer | Non-melanoma skin cancer | nonmelanoma skin cancer; non melanoma skin cancer; NMSC; non-melanomatous skin cancer; non-melanotic skin cancer; nonmelanomatous skin cancer; skin cancer other than melanoma | skin-cancer | I:C44
tophaceous-gout | Tophaceous gout |  | gout |
erosive-esophagitis | Erosive esophagitis | erosive reflux disease | esophagitis |
gross-hematuria | Gross hematuria | macroscopic hematuria; macrohematuria; visible hematuria | hematuria | I:R31.0
dysfunctional-uterine-bleeding | Dysfunctional uterine bleeding |  | abnormal-uterine-bleeding |
unintentional-weight-loss | Unintentional weight loss | involuntary weight loss | weight-loss |
extrapulmonary-tuberculosis | Extrapulmonary tuberculosis | extrapulmonary TB; extra-pulmonary TB | tuberculosis |
viral-meningitis | Viral meningitis |  | meningitis | I:A87
bacterial-meningitis | Bacterial meningitis |  | meningitis | I:G00
bacterial-endocarditis | Bacterial endocarditis |  | endocarditis | M:D004697 S:301183007 |  | Mondo
visceral-leishmaniasis | Visceral leishmaniasis | kala-azar; kala azar | leishmaniasis | I:B55.0
cutaneous-leishmaniasis | Cutaneous leishmaniasis |  | leishmaniasis | I:B55.1
genital-herpes | Genital herpes | genital herpes simplex; herpes genitalis; genital HSV infection | herpes-simplex-infection | I:A60
postmenopausal-osteoporosis | Postmenopausal osteoporosis | PMO | osteoporosis | M:D015663 |  | Mondo
pathological-fracture | Pathological fracture |  | fracture | S:268029009 M:D005598 |  | Mondo
psychogenic-erectile-dysfunction | Psychogenic erectile dysfunction | psychogenic impotence; psychogenic ED; psychological erectile dysfunction | erectile-dysfunction |
organic-erectile-dysfunction | Organic erectile dysfunction | organic impotence; organic ED | erectile-dysfunction |
vasculogenic-erectile-dysfunction | Vasculogenic erectile dysfunction | vasculogenic impotence; vascular erectile dysfunction; vasculogenic ED | erectile-dysfunction | I:N52.0 |  | ICD-10-CM 2018
drug-resistant-epilepsy | Drug-resistant epilepsy | refractory epilepsy; intractable epilepsy; pharmacoresistant epilepsy; drug-refractory epilepsy; medically intractable epilepsy; medically refractory epilepsy | epilepsy |
generalized-epilepsy | Generalized epilepsy |  | epilepsy | M:D004829 |  | MeSH
focal-epilepsy | Focal epilepsy | partial epilepsy; localization-related epilepsy | epilepsy | M:D004828 S:230381009 |  | Mondo
incomplete-abortion | Incomplete abortion |  | miscarriage | M:D000027 |  | MeSH
cystoid-macular-edema | Cystoid macular edema |  | macular-edema |
congenital-myopathy | Congenital myopathy |  | muscle-disease | I:G71.2 |  | ICD-10-CM 2018
hereditary-angioedema | Hereditary angioedema |  | angioedema | I:D84.1
hypoxemic-respiratory-failure | Hypoxemic respiratory failure |  | respiratory-failure |
hypercapnic-respiratory-failure | Hypercapnic respiratory failure |  | respiratory-failure |
antisocial-personality-disorder | Antisocial personality disorder |  | personality-disorder | I:F60.2
postoperative-delirium | Postoperative delirium | POD | delirium |
malignant-pleural-effusion | Malignant pleural effusion |  | pleural-effusion | M:D016066 |  | MeSH
`,
};
