import type { LexiconTable } from '../lexicon-table.ts';

/** Conditions of the digestive organs that criteria name more rarely. Row format: see `LexiconTable`. */
export const RARER_DIGESTIVE_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
hypertriglyceridemia-induced-pancreatitis | Hypertriglyceridemia-induced pancreatitis | hypertriglyceridemic pancreatitis | acute-pancreatitis |
biliary-pancreatitis | Biliary pancreatitis | gallstone pancreatitis | acute-pancreatitis |
-pancreatic-duct-stricture | Pancreatic duct stricture | pancreatic duct stenosis; pancreatic duct obstruction | pancreatic-disease |
pancreatic-stone | Pancreatic stone | pancreatic duct stones; pancreatic calculi | pancreatic-disease |
-pancreas-divisum | Pancreas divisum |  | pancreatic-disease |
malignant-biliary-obstruction | Malignant biliary obstruction | malignant biliary stricture; malignant bile duct obstruction | biliary-obstruction |
bile-leak | Bile leak | biliary leak; bile duct leak; biliary leakage; bile leakage | biliary-tract-disease |
biliary-fistula | Biliary fistula |  | fistula biliary-tract-disease | M:D001658 |  | MeSH
bile-duct-injury | Bile duct injury | biliary injury | injury biliary-tract-disease |
hilar-stricture | Hilar stricture | hilar biliary stricture | biliary-stricture |
porcelain-gallbladder | Porcelain gallbladder |  | biliary-tract-disease |
-gallbladder-sludge | Gallbladder sludge | biliary sludge | biliary-tract-disease |
mirizzi-syndrome | Mirizzi syndrome |  | biliary-tract-disease | S:4283007 M:D057792 |  | Mondo
cholangiopathy | Cholangiopathy | ischemic cholangiopathy | biliary-tract-disease |
secondary-sclerosing-cholangitis | Secondary sclerosing cholangitis |  | cholangitis | S:197442005 |  | Mondo
-minimal-hepatic-encephalopathy | Minimal hepatic encephalopathy | covert hepatic encephalopathy | hepatic-encephalopathy |
chylous-ascites | Chylous ascites | chyloperitoneum | ascites | S:52985009 M:D002915 |  | Mondo
cryptogenic-cirrhosis | Cryptogenic cirrhosis |  | cirrhosis-of-liver |
focal-nodular-hyperplasia | Focal nodular hyperplasia | FNH | liver-disease | M:D020518 |  | MeSH
hepatic-hemangioma | Hepatic hemangioma | liver hemangioma | hemangioma |
hepatic-adenoma | Hepatic adenoma | hepatocellular adenoma; liver adenoma | benign-neoplasm |
nodular-regenerative-hyperplasia | Nodular regenerative hyperplasia |  | liver-disease |
acute-fatty-liver-of-pregnancy | Acute fatty liver of pregnancy | AFLP | pregnancy-complication liver-disease | S:716379000 M:C537957 |  | Mondo
crigler-najjar-syndrome | Crigler-Najjar syndrome |  | liver-disease genetic-disease | S:28259009 I:E80.5 M:D003414 |  | Mondo
hepatosplenic-schistosomiasis | Hepatosplenic schistosomiasis |  | schistosomiasis |
splenic-infarction | Splenic infarction | splenic infarct | vascular-disease | S:22996003 I:D73.5 M:D013159 |  | Mondo
-portal-hypertensive-gastropathy | Portal hypertensive gastropathy | portal gastropathy | portal-hypertension |
-clinically-significant-portal-hypertension | Clinically significant portal hypertension | CSPH | portal-hypertension |
-varices | Varices | varix | venous-disease |
esophageal-web | Esophageal web | Plummer-Vinson syndrome; esophageal ring; Schatzki ring | esophageal-disease |
esophageal-diverticulum | Esophageal diverticulum | Zenker diverticulum; esophageal diverticula | esophageal-disease | M:D004936 |  | MeSH
non-erosive-reflux-disease | Non-erosive reflux disease | NERD; nonerosive reflux disease; non-erosive gastroesophageal reflux disease | gastroesophageal-reflux-disease |
-bile-reflux | Bile reflux | bile reflux gastritis; duodenogastric reflux | gastrointestinal-disease | M:D001655 |  | Mondo
gastric-volvulus | Gastric volvulus |  | gastrointestinal-disease |
-gastric-intestinal-metaplasia | Gastric intestinal metaplasia | intestinal metaplasia; intestinal metaplasia of stomach | stomach-disease | I:K31.A |  | Mondo
gastric-dysplasia | Gastric dysplasia | gastric epithelial dysplasia | stomach-disease |
menetrier-disease | Ménétrier disease | hypertrophic gastropathy | stomach-disease | S:60002000 M:D005758 |  | Mondo
dieulafoy-lesion | Dieulafoy lesion |  | gastrointestinal-disease | S:109558001 I:K31.82 |  | Mondo
mallory-weiss-syndrome | Mallory-Weiss syndrome | Mallory-Weiss tear | gastrointestinal-disease | S:35265002 I:K22.6 M:D008309 |  | Mondo
anastomotic-ulcer | Anastomotic ulcer | marginal ulcer | gastrointestinal-ulcer |
anastomotic-stricture | Anastomotic stricture | anastomotic stenosis | postoperative-complication |
perioperative-complication | Perioperative complication | peri-operative complication; surgical complication; complication of surgery | disease |
postoperative-complication | Postoperative complication | post-operative complication | perioperative-complication | M:D011183 |  | MeSH
intraoperative-complication | Intraoperative complication | intra-operative complication | perioperative-complication | M:D007431 |  | MeSH
-occult-gastrointestinal-bleeding | Occult gastrointestinal bleeding | obscure gastrointestinal bleeding; occult bleeding; obscure GI bleeding; occult GI bleeding | gastrointestinal-bleeding |
-environmental-enteropathy | Environmental enteropathy | environmental enteric dysfunction; tropical enteropathy | enteropathy |
whipple-disease | Whipple disease |  | bacterial-infection | S:41545003 I:K90.81 M:D008061 |  | Mondo
-fat-malabsorption | Fat malabsorption |  | malabsorption-syndrome |
cmv-colitis | CMV colitis | cytomegalovirus colitis | colitis |
pancolitis | Pancolitis | extensive colitis; pan-colitis | colitis |
diversion-colitis | Diversion colitis |  | colitis | S:51290000 |  | Mondo
stricturing-crohn-disease | Stricturing Crohn disease | fibrostenotic Crohn's disease; stenosing Crohn's disease; fibrostenosing Crohn's disease | crohn-disease |
rectal-disease | Rectal disease | rectal disorder; rectal pathology | bowel-disease | S:5964004 M:D012002 |  | Mondo
abdominal-wall-defect | Abdominal wall defect |  | congenital-malformation |
meconium-ileus | Meconium ileus |  | bowel-obstruction | S:206523001 M:D000074270 |  | Mondo
paralytic-ileus | Paralytic ileus | adynamic ileus; paralytic bowel obstruction | bowel-disease | S:55525008 I:K56.0 |  | Mondo
-postoperative-ileus | Postoperative ileus | post-operative ileus | ileus |
-subileus | Subileus | subocclusion; partial bowel obstruction; bowel subocclusion; subileus state; incomplete intestinal obstruction | bowel-obstruction |
complicated-appendicitis | Complicated appendicitis | gangrenous appendicitis | appendicitis |
appendiceal-mass | Appendiceal mass | appendicular mass; appendiceal abscess; appendiceal phlegmon | appendicitis |
mesenteric-adenitis | Mesenteric adenitis | mesenteric lymphadenitis | lymphadenopathy | S:44897000 I:I88.0 M:D008640 |  | Mondo
epiploic-appendagitis | Epiploic appendagitis |  | bowel-disease |
adhesions | Adhesions |  | disease |
-pleural-adhesions | Pleural adhesions | pleurodesis adhesions | pleural-disease adhesions |
carcinomatosis | Carcinomatosis |  | metastasis |
encapsulating-peritoneal-sclerosis | Encapsulating peritoneal sclerosis | sclerosing encapsulating peritonitis | peritoneal-disease |
retroperitoneal-fibrosis | Retroperitoneal fibrosis |  | fibrosis | M:D012185 |  | MeSH
abdominal-compartment-syndrome | Abdominal compartment syndrome | intra-abdominal hypertension; intraabdominal hypertension | disease |
early-satiety | Early satiety | postprandial fullness | symptom |
functional-abdominal-pain | Functional abdominal pain | recurrent abdominal pain; functional abdominal pain syndrome | functional-gastrointestinal-disorder |
slow-transit-constipation | Slow transit constipation | colonic inertia | constipation |
obstructed-defecation | Obstructed defecation | dyssynergic defecation; obstructed defecation syndrome; pelvic floor dyssynergia; defecation disorder; defecatory disorder; functional defecation disorder | constipation |
encopresis | Encopresis |  | fecal-incontinence | M:D004688 |  | MeSH
-low-anterior-resection-syndrome | Low anterior resection syndrome | LARS | bowel-disease |
irritable-bowel-syndrome-with-diarrhea | Irritable bowel syndrome with diarrhea | IBS-D; diarrhea-predominant irritable bowel syndrome; diarrhea predominant IBS | irritable-bowel-syndrome |
irritable-bowel-syndrome-with-constipation | Irritable bowel syndrome with constipation | IBS-C; constipation-predominant irritable bowel syndrome | irritable-bowel-syndrome |
infantile-colic | Infantile colic | colic in infants; infant colic; colic of infancy | symptom |
abdominal-cramps | Abdominal cramps | abdominal cramping; stomach cramps; gastrointestinal cramping | abdominal-pain |
tenesmus | Tenesmus | rectal tenesmus | symptom |
fecal-urgency | Fecal urgency | bowel urgency; defecation urgency; rectal urgency | symptom |
proctalgia | Proctalgia | anorectal pain | pain |
antibiotic-associated-diarrhea | Antibiotic-associated diarrhea |  | diarrhea |
chemotherapy-induced-diarrhea | Chemotherapy-induced diarrhea |  | diarrhea |
-rumination-syndrome | Rumination syndrome | rumination disorder | gastrointestinal-disease |
cannabinoid-hyperemesis-syndrome | Cannabinoid hyperemesis syndrome | cannabis hyperemesis syndrome | vomiting |
aerophagia | Aerophagia |  | symptom |
-feeding-intolerance | Feeding intolerance | enteral feeding intolerance; gastric feeding intolerance | gastrointestinal-disease |
feeding-difficulty | Feeding difficulty | feeding problems; feeding disorder; poor feeding | symptom |
oropharyngeal-dysphagia | Oropharyngeal dysphagia | neurogenic dysphagia; post-stroke dysphagia | dysphagia |
odynophagia | Odynophagia | painful swallowing | symptom |
foreign-body-ingestion | Foreign body ingestion | swallowed foreign body; esophageal foreign body | injury |
caustic-ingestion | Caustic ingestion | corrosive ingestion | injury |
bezoar | Bezoar | trichobezoar | gastrointestinal-disease | M:D001630 |  | MeSH
recurrent-hernia | Recurrent hernia | recurrent inguinal hernia | abdominal-hernia |
-diastasis-recti | Diastasis recti | rectus diastasis; abdominal diastasis; diastasis recti abdominis; rectus abdominis diastasis | musculoskeletal-disease |
eosinophilic-gastroenteritis | Eosinophilic gastroenteritis |  | gastrointestinal-disease | S:359804008 I:K52.81 |  | Mondo
food-protein-induced-enterocolitis-syndrome | Food protein-induced enterocolitis syndrome | FPIES; enterocolitis syndrome | food-allergy | I:K52.21 |  | Mondo
hyperamylasemia | Hyperamylasemia | elevated amylase | symptom | M:D034321 |  | Mondo
`,
};
