import type { LexiconTable } from '../lexicon-table.ts';

/** Row format: see `LexiconTable`. */
export const RESPIRATORY_HAEMATOLOGY_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
*respiratory-disease | Respiratory disease | respiratory disorder; respiratory tract disease; respiratory condition; respiratory illness; respiratory pathology; respiratory system disease; bronchopulmonary disease; respiratory diseases; respiratory impairment; respiratory problems; respiratory comorbidity; respiratory; breathing problems; respiratory compromise; respiratory dysfunction | disease | S:50043002 I:J00-J99
*lung-disease | Lung disease | lung disorder; pulmonary lung disease; lung diseases; lung condition; lung pathology; lung problems | respiratory-disease | S:19829001 I:J40-J47 I:J60-J84 M:D008171
*chronic-obstructive-pulmonary-disease | Chronic obstructive pulmonary disease | COPD; chronic obstructive lung disease; chronic obstructive bronchitis; COLD; chronic obstructive airways disease; COAD; BPCO; chronic obstructive pulmonary diseases | lung-disease chronic-lung-disease | S:13645005 S:185086009 I:J44 I:J41 I:J42 M:D029424
*emphysema | Emphysema | pulmonary emphysema | chronic-obstructive-pulmonary-disease | S:87433001 I:J43 M:D004646 M:D011656
asthma | Asthma | bronchial asthma; asthmatic; asthma bronchiale; asthmatics; asthmatic disease; asthmatic patient; asthma disease; bronchial asthmatic | lung-disease chronic-lung-disease | S:195967001 I:J45 M:D001249
*interstitial-lung-disease | Interstitial lung disease | ILD; diffuse parenchymal lung disease; interstitial lung diseases | lung-disease chronic-lung-disease | S:233703007 I:J84 I:J70 M:D017563
*pulmonary-fibrosis | Pulmonary fibrosis | fibrosing alveolitis; lung fibrosis | interstitial-lung-disease | S:51615001 S:700250006 I:J84.1 M:D011658
*sarcoidosis | Sarcoidosis |  | disease | S:31541009 I:D86 M:D012507
*silicosis | Silicosis |  | pneumoconiosis | I:J60-J65 S:805002 M:D012829
*bronchiectasis | Bronchiectasis |  | lung-disease chronic-lung-disease | S:12295008 I:J47 M:D001987
*bronchopulmonary-dysplasia | Bronchopulmonary dysplasia | ?BPD; bronchopulmonary dysplasia of newborn | lung-disease chronic-lung-disease | S:67569000 I:P27.1 M:D001997
*respiratory-failure | Respiratory failure | respiratory insufficiency; ventilatory failure; lung failure | respiratory-disease organ-failure | I:J96 S:39871006 M:D012131
*acute-respiratory-distress-syndrome | Acute respiratory distress syndrome | ARDS; adult respiratory distress syndrome | respiratory-failure | S:67782005 I:J80
*infant-respiratory-distress-syndrome | Infant respiratory distress syndrome | neonatal respiratory distress syndrome; hyaline membrane disease; newborn respiratory distress syndrome; respiratory distress syndrome of the newborn; newborn respiratory distress; respiratory distress of newborn; RDS of the newborn | respiratory-failure | I:P22.0
-respiratory-distress | Respiratory distress | breathing distress | symptom | S:271825005 I:R06.03
*hypoxemia | Hypoxemia | hypoxaemia; hypoxia; low oxygen saturation; oxygen desaturation; hypoxemic | symptom | S:389087006 I:R09.02
*hypercapnia | Hypercapnia | hypercarbia | symptom | M:D006935 |  | MeSH
*pulmonary-edema | Pulmonary edema | pulmonary oedema; lung edema | pulmonary-congestion | S:19242006 I:J81 M:D011654
pulmonary-congestion | Pulmonary congestion | lung congestion | lung-disease |
*pleural-effusion | Pleural effusion | pleural effusions; hydrothorax | pleural-disease | I:J90 I:J91
*pneumothorax | Pneumothorax | collapsed lung | pleural-disease | S:36118008 I:J93 M:D011030
*atelectasis | Atelectasis |  | lung-disease | I:J98.11
*hemoptysis | Hemoptysis | haemoptysis; coughing up blood; spitting blood | symptom bleeding | I:R04.2
-dyspnea | Dyspnea | dyspnoea; shortness of breath; breathlessness; difficulty breathing; breathing difficulty; SOB; difficulty in breathing; respiratory difficulty; labored breathing | symptom | S:267036007 S:60845006 S:62744007 S:59265000 I:R06.0
-cough | Cough | coughing | symptom | S:49727002 S:28743005 I:R05
-wheezing | Wheezing | wheeze | symptom | S:56018004 I:R06.2
-sputum | Sputum | sputum finding; sputum production; expectoration; phlegm | symptom | S:248595008
-tachypnea | Tachypnea |  | symptom | S:271823003 I:R06.82
-nasal-congestion | Nasal congestion |  | symptom | S:68235000 I:R09.81
-allergic-rhinitis | Allergic rhinitis | perennial allergic rhinitis with seasonal variation | allergy rhinitis | S:61582004 S:232353008
-nasal-polyps | Nasal polyps | nasal polyposis; nasal polyp; sinonasal polyposis; sinonasal polyps | ear-nose-throat-disease polyp | S:52756005 I:J33
-nasal-septal-deviation | Nasal septal deviation | deviated septum; septal deviation; deviated nasal septum | ear-nose-throat-disease | I:J34.2
-epistaxis | Epistaxis | nosebleed; nose bleeding; nosebleeds; nose bleed | symptom bleeding | I:R04.0
*difficult-airway | Difficult airway | predicted difficult airway; anticipated difficult airway | symptom | I:T88.4
*hematologic-disease | Hematologic disease | hematological disease; haematological disease; blood disorder; hematologic disorder; blood disease; hematological disorder; haematological disorder; hematological diseases; disorder of blood; hematological pathology; hematological disorders; hematologic abnormality; hemopathy; hematopathy; blood system disease; disease of the blood system | disease | S:34093004 I:D50-D89 S:414022008 M:D006402
-anemia | Anemia | anaemia; anaemic; anemic; anemias; low hemoglobin | cytopenia | S:271737000 I:D50-D64 M:D000740
-iron-deficiency-anemia | Iron deficiency anemia | iron-deficiency anemia; IDA; sideropenic anemia | anemia iron-deficiency | S:87522002 I:D50 M:D018798
*pernicious-anemia | Pernicious anemia |  | megaloblastic-anemia | S:84027009 I:D51.0 M:D000752
*hemolytic-anemia | Hemolytic anemia | haemolytic anemia; hemolytic anaemia | hemolytic-disease | S:61261009 I:D55-D59 M:D000743
*aplastic-anemia | Aplastic anemia |  | anemia bone-marrow-failure | S:306058006 I:D60 I:D61 M:D000741
*sickle-cell-disease | Sickle cell disease | SCD; sickle-cell disease; drepanocytosis; sickle cell; sickle cell disorder | hemoglobinopathy hemolytic-anemia genetic-disease | S:417357006 I:D57 | 
*thalassemia | Thalassemia | thalassaemia | hemoglobinopathy hemolytic-anemia genetic-disease | S:40108008 I:D56 I:D58.2 M:D013789
*paroxysmal-nocturnal-hemoglobinuria | Paroxysmal nocturnal hemoglobinuria | PNH | hemolytic-anemia | S:1963002 I:D59.5
*methemoglobinemia | Methemoglobinemia |  | hematologic-disease | I:D74 S:38959009 M:D008708
*coagulopathy | Coagulopathy | coagulation disorder; clotting disorder; blood clotting disorder; coagulation defect; coagulation abnormality; haemostasis disorder; hemostasis disorder; coagulopathies; abnormal coagulation; coagulation disorders; impaired coagulation; blood coagulation disorder; hemostatic disorder; coagulation disturbances; coagulation abnormalities; coagulation dysfunction; coagulation alterations; coagulation impairment; clotting abnormality; clotting defect; hemostasis defect; defects of hemostasis; coagulation problem; clotting problems; altered coagulation; defect of hemostasis; defects of the hemostasis; clotting disturbance; blood clotting problem; disorder of hemostasis; problem of hemostasis; hemostasis problem | hematologic-disease | S:64779008 I:D65-D69 M:D006474
*hemophilia | Hemophilia | haemophilia; hemophiliac; bleeder's disease | coagulopathy genetic-disease | S:90935002 S:28293008
*von-willebrand-disease | Von Willebrand disease | von Willebrand's disease; VWD; von Willebrand syndrome | coagulopathy | S:128105004 I:D68.0
*thrombophilia | Thrombophilia | hypercoagulability; hypercoagulable state; hypercoagulable disorder; prothrombotic state; thrombophilic disorder; coagulation disorder thrombophilia; hypercoagulable; hypercoagulable condition; hypercoagulation disorder; hypercoagulation; hypercoagulopathy; thrombotic tendency; thrombotic predisposition; prothrombotic disorder; thrombotic diathesis | coagulopathy | S:234467004 I:D68.5 I:D68.6 M:D019851
*antiphospholipid-syndrome | Antiphospholipid syndrome | APS; antiphospholipid antibody syndrome; APLS | thrombophilia autoimmune-disease | S:26843008 I:D68.61 M:D016736
*disseminated-intravascular-coagulation | Disseminated intravascular coagulation | DIC; consumptive coagulopathy; diffuse intravascular coagulation; disseminated intravascular coagulopathy | coagulopathy | S:67406007 I:D65 M:D004211
*thrombocytopenia | Thrombocytopenia | thrombopenia; low platelets; low platelet count; thrombocytopenic disorder; thrombocytopenic; platelet deficiency | cytopenia | S:302215000 I:D69.6 I:D69.4 I:D69.5 M:D013921
*immune-thrombocytopenia | Immune thrombocytopenia | ITP; idiopathic thrombocytopenic purpura; immune thrombocytopenic purpura; idiopathic thrombocytopenia | thrombocytopenia autoimmune-disease | S:32273002 I:D69.3
*heparin-induced-thrombocytopenia | Heparin-induced thrombocytopenia | HIT; heparin induced thrombocytopenia; HIT thrombocytopenia | thrombocytopenia | S:73397007 I:D75.82
*thrombotic-microangiopathy | Thrombotic microangiopathy | TMA | microangiopathy hematologic-disease | S:126729006 M:D057049
*platelet-function-disorder | Platelet function disorder | thrombocytopathy; platelet dysfunction; platelet dysfunction syndrome; platelet function defect; qualitative platelet disorder; platelet defect | platelet-disorder | I:D69.1
-thrombocytosis | Thrombocytosis |  | hematologic-disease | I:D75.83
*neutropenia | Neutropenia | granulocytopenia; neutropenic | leukopenia | S:303011007 I:D70 M:D009503
*leukopenia | Leukopenia | leucopenia; low white blood cell count | cytopenia | S:84828003 I:D72.8 M:D007970
*pancytopenia | Pancytopenia |  | cytopenia | S:127034005 I:D61.81 M:D010198
-eosinophilia | Eosinophilia |  | hematologic-disease | I:D72.1
-leukocytosis | Leukocytosis |  | hematologic-disease | I:D72.82
-polycythemia | Polycythemia | erythrocytosis; elevated hematocrit | hematologic-disease | S:127062003 I:D75.1 M:D011086
*splenomegaly | Splenomegaly | enlarged spleen; spleen enlargement | spleen-disease | I:R16.1
*asplenia | Asplenia | absence of spleen; asplenic; anatomic asplenia | spleen-disease | I:D73.0 I:Q89.01
*autoimmune-lymphoproliferative-syndrome | Autoimmune lymphoproliferative syndrome | ALPS | immune-system-disorder | M:D056735 I:D89.82
`,
};
