import type { LexiconTable } from '../lexicon-table.ts';

/** Blood, clotting, immunity, allergy and poisoning. Row format: see `LexiconTable`. Codes: exact matches of Mondo 2026-08-04. */
export const FURTHER_BLOOD_AND_IMMUNE_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
cytopenia | Cytopenia | cytopenias | hematologic-disease |
bone-marrow-suppression | Bone marrow suppression | myelosuppression; bone marrow depression; marrow suppression; hematopoietic depression | hematologic-disease |
bone-marrow-failure | Bone marrow failure | bone marrow aplasia; bone marrow failure syndrome; marrow failure; bone marrow failure syndromes; marrow failure syndromes | hematologic-disease | M:C536572 |  | Mondo
hemoglobinopathy | Hemoglobinopathy | haemoglobinopathy; hemoglobinopathies; hemoglobin disorder | hematologic-disease | S:80141007
sickle-cell-trait | Sickle cell trait |  | hemoglobinopathy | I:D57.3 |  | ICD-10-CM 2018
vaso-occlusive-crisis | Vaso-occlusive crisis | sickle cell crisis; VOC; vasoocclusive crisis; vaso-occlusive pain crisis; painful crisis; pain crisis; sickle cell pain crisis | sickle-cell-disease |
transfusion-dependent-thalassemia | Transfusion-dependent thalassemia | TDT thalassemia; transfusion dependent beta thalassemia | thalassemia |
non-transfusion-dependent-thalassemia | Non-transfusion-dependent thalassemia | NTDT; thalassemia intermedia | thalassemia |
megaloblastic-anemia | Megaloblastic anemia |  | anemia | S:53165003
severe-aplastic-anemia | Severe aplastic anemia | ?SAA | aplastic-anemia |
pure-red-cell-aplasia | Pure red cell aplasia | PRCA | anemia bone-marrow-failure | S:50715003 M:D012010
diamond-blackfan-anemia | Diamond-Blackfan anemia |  | anemia genetic-disease | S:88854002 M:D029503
sideroblastic-anemia | Sideroblastic anemia |  | anemia | S:41841004 M:D000756
postoperative-anemia | Postoperative anemia |  | anemia |
renal-anemia | Renal anemia | anemia of chronic kidney disease; anemia of CKD; anemia due to chronic kidney disease; anemia in CKD | anemia |
chemotherapy-induced-anemia | Chemotherapy-induced anemia |  | anemia |
hemolysis | Hemolysis |  | symptom | M:D006461 |  | MeSH
cold-agglutinin-disease | Cold agglutinin disease |  | autoimmune-hemolytic-anemia | S:127055007 I:D59.12
warm-autoimmune-hemolytic-anemia | Warm autoimmune hemolytic anemia | wAIHA | autoimmune-hemolytic-anemia |
evans-syndrome | Evans syndrome |  | autoimmune-disease hematologic-disease | S:75331009 I:D69.41 M:C536380
agranulocytosis | Agranulocytosis |  | neutropenia | S:417672002 M:D000380
congenital-neutropenia | Congenital neutropenia |  | neutropenia |
chemotherapy-induced-neutropenia | Chemotherapy-induced neutropenia |  | neutropenia |
hyperleukocytosis | Hyperleukocytosis |  | leukocytosis |
bleeding-disorder | Bleeding disorder | hemorrhagic disorder; bleeding diathesis; hemorrhagic diathesis; bleeding tendency; haemorrhagic disorder; haemorrhagic diathesis; hemorrhagic disease; bleeding disorders; bleeding predisposition; predisposition to bleeding; bleeding propensity; propensity to bleed; bleeding susceptibility; tendency to bleed; bleeding deficiency; haemorrhagic tendency; hemorrhagic predisposition; bleeding problem; increased bleeding tendency; bleeding abnormality; hemorrhage tendency; bleeding predisposition; easy bleeding; bleeds easily; bleed easily; bleeding easily | coagulopathy |
hemophilia-with-inhibitors | Hemophilia with inhibitors | haemophilia A with inhibitors; hemophilia A with inhibitors | hemophilia |
acquired-hemophilia | Acquired hemophilia | acquired hemophilia A | bleeding-disorder | I:D68.311
factor-vii-deficiency | Factor VII deficiency |  | bleeding-disorder | S:37193007 M:D005168
factor-xi-deficiency | Factor XI deficiency | hemophilia C | bleeding-disorder | S:767713001 M:D005173
factor-xiii-deficiency | Factor XIII deficiency |  | bleeding-disorder | M:D005177
fibrinogen-disorder | Fibrinogen disorder | inherited fibrinogen disorder; congenital fibrinogen disorder; fibrinogen disorders; inherited fibrinogen disorders | bleeding-disorder |
hypofibrinogenemia | Hypofibrinogenemia | fibrinogen deficiency; congenital fibrinogen deficiency | fibrinogen-disorder |
afibrinogenemia | Afibrinogenemia | congenital afibrinogenemia | fibrinogen-disorder | S:154818001 M:D000347 |  | Mondo
dysfibrinogenemia | Dysfibrinogenemia |  | fibrinogen-disorder | S:111589005 |  | Mondo
hypodysfibrinogenemia | Hypodysfibrinogenemia |  | fibrinogen-disorder |
coagulation-factor-deficiency | Coagulation factor deficiency | clotting factor deficiency | coagulopathy | S:86075001 M:D020147 |  | Mondo
acquired-von-willebrand-syndrome | Acquired von Willebrand syndrome | aVWS; acquired von Willebrand disease | bleeding-disorder | S:234451005
glanzmann-thrombasthenia | Glanzmann thrombasthenia | thrombasthenia | platelet-function-disorder | S:32942005 M:D013915
qualitative-platelet-defect | Qualitative platelet defect |  | platelet-function-disorder | S:267532001
lupus-anticoagulant-thrombophilia | Lupus anticoagulant |  | thrombophilia |
prothrombin-gene-mutation | Prothrombin gene mutation | prothrombin G20210A mutation; prothrombin mutation; factor II mutation | thrombophilia |
atypical-hemolytic-uremic-syndrome | Atypical hemolytic uremic syndrome | aHUS | hemolytic-uremic-syndrome | M:D065766
transplant-associated-thrombotic-microangiopathy | Transplant-associated thrombotic microangiopathy | TA-TMA | thrombotic-microangiopathy |
hypersplenism | Hypersplenism |  | splenomegaly | S:58381000 I:D73.1 M:D006971
splenic-rupture | Splenic rupture | rupture of spleen; ruptured spleen | injury | M:D013161 |  | MeSH
functional-asplenia | Functional asplenia | splenic dysfunction; hyposplenism | asplenia |
macrophage-activation-syndrome | Macrophage activation syndrome |  | hemophagocytic-lymphohistiocytosis | S:430478003 M:D055501
cytokine-release-syndrome | Cytokine release syndrome | CRS cytokine; cytokine storm | disease | I:D89.83 M:D000080424
acute-graft-versus-host-disease | Acute graft versus host disease | aGVHD; acute graft-versus-host disease; acute GVHD | graft-versus-host-disease | S:402355000 I:D89.810
chronic-graft-versus-host-disease | Chronic graft versus host disease | cGVHD; chronic graft-versus-host disease; chronic GVHD | graft-versus-host-disease | S:402356004 I:D89.811
hypogammaglobulinemia | Hypogammaglobulinemia |  | immunodeficiency |
selective-iga-deficiency | Selective IgA deficiency | IgA deficiency; immunoglobulin A deficiency | immunodeficiency |
wiskott-aldrich-syndrome | Wiskott-Aldrich syndrome | WAS syndrome | immunodeficiency genetic-disease | S:36070007 I:D82.0 M:D014923
ataxia-telangiectasia | Ataxia-telangiectasia | ataxia telangiectasia; Louis-Bar syndrome | immunodeficiency genetic-disease | S:68504005 M:D001260
digeorge-syndrome | DiGeorge syndrome | 22q11.2 deletion syndrome; velocardiofacial syndrome; DiGeorge anomaly | genetic-disease | S:77128003 I:D82.1 M:D004062
x-linked-lymphoproliferative-disease | X-linked lymphoproliferative disease | XLP | immunodeficiency genetic-disease |
complement-deficiency | Complement deficiency | complement component deficiency | immunodeficiency | S:24743004
acquired-immunodeficiency | Acquired immunodeficiency | acquired immune deficiency; secondary immunodeficiency; acquired immunodeficiency state | immunodeficiency |
cellular-immunodeficiency | Cellular immunodeficiency | T-cell immunodeficiency; cellular immune defect; cellular immune deficiency; defect of cellular immunity; cell-mediated immune deficiency; T-cell defect | immunodeficiency |
igg4-related-disease | IgG4-related disease | IgG4 related disease | autoimmune-disease |
autoinflammatory-disease | Autoinflammatory disease | autoinflammatory syndrome; autoinflammatory disorder | disease |
familial-mediterranean-fever | Familial Mediterranean fever | FMF | autoinflammatory-disease genetic-disease | S:12579009 M:D010505
serum-sickness | Serum sickness |  | allergy | S:72284000 M:D012713
multisystem-inflammatory-syndrome-in-children | Multisystem inflammatory syndrome in children | MIS-C; PIMS-TS; PIMS | disease |
oral-allergy-syndrome | Oral allergy syndrome | pollen-food syndrome; pollen food allergy syndrome | food-allergy |
peanut-allergy | Peanut allergy | allergy to peanut | food-allergy | S:91935009 M:D021183
egg-allergy | Egg allergy | allergy to egg; allergy to eggs | food-allergy | S:91930004 M:D021181
cow-milk-allergy | Cow's milk allergy | milk allergy; cow's milk protein allergy; allergy to milk; allergy to milk protein; allergy to milk proteins; allergy to cow's milk protein; milk protein allergy; CMPA | food-allergy |
tree-nut-allergy | Tree nut allergy | nut allergy | food-allergy |
venom-allergy | Venom allergy | insect venom allergy; bee venom allergy; hymenoptera venom allergy; insect sting allergy; hymenoptera allergy | allergy |
latex-allergy | Latex allergy | allergy to latex; latex hypersensitivity | allergy | S:300916003 M:D020315
infusion-reaction | Infusion reaction | infusion-related reaction; infusion reactions | adverse-drug-reaction |
transfusion-reaction | Transfusion reaction | blood transfusion reaction | disease | M:D065227 |  | MeSH
poisoning | Poisoning | intoxication; poisonings | disease | S:75478009 M:D011041
carbon-monoxide-poisoning | Carbon monoxide poisoning | CO poisoning; carbon monoxide intoxication | poisoning | M:D002249 |  | MeSH
lead-poisoning | Lead poisoning | lead intoxication; plumbism | poisoning | S:38342005 M:D007855
organophosphate-poisoning | Organophosphate poisoning | organophosphorus poisoning; organophosphate intoxication; OP poisoning | poisoning | M:D062025 |  | MeSH
alcohol-intoxication | Alcohol intoxication | acute alcohol intoxication; alcohol poisoning; drunkenness; ethanol intoxication; ethylic intoxication; inebriation | poisoning |
acetaminophen-overdose | Acetaminophen overdose | paracetamol overdose; acetaminophen poisoning; paracetamol poisoning; acetaminophen toxicity | drug-overdose | S:70273001 |  | Mondo
opioid-overdose | Opioid overdose | opioid intoxication; opiate overdose | drug-overdose |
snakebite | Snakebite | snake bite; snake envenomation; snakebite envenoming; snakebite envenomation | poisoning |
heat-stroke | Heat stroke | heatstroke | disease | M:D018883 |  | MeSH
hyperthermia | Hyperthermia |  | symptom |
major-bleeding | Major bleeding | major hemorrhage; life-threatening bleeding; severe bleeding; massive bleeding; massive hemorrhage; serious bleeding; severe hemorrhage | bleeding |
retroperitoneal-hemorrhage | Retroperitoneal hemorrhage | retroperitoneal bleeding; retroperitoneal hematoma | bleeding |
intra-abdominal-bleeding | Intra-abdominal bleeding | intraabdominal hemorrhage; hemoperitoneum; intraperitoneal hemorrhage; intraperitoneal bleeding | bleeding |
hematoma | Hematoma | haematoma; hematomas | symptom | M:D006406 |  | MeSH
purpura | Purpura |  | symptom | S:387778001 M:D011693
gangrene | Gangrene |  | disease | M:D005734 |  | MeSH
tissue-necrosis | Tissue necrosis |  | disease |
spleen-disease | Spleen disease | splenic disease; splenic disorder | disease | S:51244008 I:D73 M:D013158
bone-marrow-disease | Bone marrow disease | bone marrow disorder; marrow disease | hematologic-disease | S:127035006 M:D001855
`,
};
