import type { LexiconTable } from '../lexicon-table.ts';

/** Conditions and findings of ears, nose, throat, mouth and teeth, as criteria name them. Row format: see `LexiconTable`. */
export const NAMED_EAR_AND_MOUTH_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
aural-fullness | Aural fullness | ear fullness | ear-disease |
cerumen-impaction | Cerumen impaction | impacted cerumen; impacted earwax; ear wax impaction; earwax | ear-disease |
otorrhea | Otorrhea | ear discharge; aural discharge | ear-disease |
misophonia | Misophonia |  | ear-disease |
congenital-aural-atresia | Congenital aural atresia | ear canal atresia; aural atresia | ear-disease |
middle-ear-disease | Middle ear disease | middle ear disorder | ear-disease | S:68996008 I:H65-H75 |  | Mondo
outer-ear-disease | Outer ear disease | external ear disease; ear canal disease | ear-disease | S:49130001 I:H60-H62 |  | Mondo
otomycosis | Otomycosis | fungal otitis | ear-disease | S:53316003 M:D059249 |  | Mondo
tympanosclerosis | Tympanosclerosis |  | ear-disease | S:23606001 M:D063371 I:H74.0 |  | Mondo
ear-malformation | Ear malformation | outer ear malformation | ear-disease | S:275259005 |  | Mondo
tympanic-membrane-retraction | Tympanic membrane retraction |  | ear-disease |
petrositis | Petrositis |  | ear-disease | S:28593007 M:D059270 I:H70.2 |  | Mondo
age-related-hearing-loss | Age-related hearing loss |  | hearing-loss |
profound-hearing-loss | Profound hearing loss |  | hearing-loss |
suppurative-otitis-media | Suppurative otitis media | purulent otitis media | otitis-media | S:39288006 M:D010035 |  | Mondo
acute-suppurative-otitis-media | Acute suppurative otitis media |  | otitis-media |
pulsatile-tinnitus | Pulsatile tinnitus |  | tinnitus |
subjective-tinnitus | Subjective tinnitus |  | tinnitus |
objective-tinnitus | Objective tinnitus |  | tinnitus |
nasal-deformity | Nasal deformity | abnormal nasal anatomy | ear-nose-throat-disease deformity |
nasal-trauma | Nasal trauma | nasal injury | ear-nose-throat-disease injury |
nasal-ulcer | Nasal ulcer | nasal ulceration | ear-nose-throat-disease ulcer |
nasal-tumor | Nasal tumor | nasal cavity tumor; sinonasal tumor | ear-nose-throat-disease neoplasm | S:126670003 |  | Mondo
nasal-crusting | Nasal crusting |  | ear-nose-throat-disease |
nasal-dryness | Nasal dryness | dry nose | ear-nose-throat-disease |
postnasal-drip | Postnasal drip | post-nasal drip | ear-nose-throat-disease |
empty-nose-syndrome | Empty nose syndrome |  | ear-nose-throat-disease |
choanal-atresia | Choanal atresia |  | ear-nose-throat-disease | S:204508009 M:D002754 I:Q30.0 |  | Mondo
concha-bullosa | Concha bullosa |  | ear-nose-throat-disease |
sinus-disease | Sinus disease | paranasal sinus disease; sinonasal disease | ear-nose-throat-disease | S:7393007 M:D010254 |  | Mondo
parosmia | Parosmia |  | ear-nose-throat-disease |
laryngeal-stenosis | Laryngeal stenosis | laryngostenosis | ear-nose-throat-disease stenosis | S:75547007 M:D007829 I:J38.6 |  | Mondo
laryngeal-trauma | Laryngeal trauma |  | ear-nose-throat-disease injury |
laryngeal-papillomatosis | Laryngeal papillomatosis | recurrent respiratory papillomatosis | ear-nose-throat-disease | S:232457008 M:C537876 |  | Mondo
laryngocele | Laryngocele |  | ear-nose-throat-disease | S:51523009 M:D059608 I:Q31.3 |  | Mondo
vocal-cord-lesion | Vocal cord lesion |  | ear-nose-throat-disease |
aphonia | Aphonia | loss of voice | ear-nose-throat-disease |
globus-pharyngeus | Globus pharyngeus | globus sensation | ear-nose-throat-disease |
throat-irritation | Throat irritation |  | ear-nose-throat-disease |
deep-neck-infection | Deep neck infection | deep neck space infection | ear-nose-throat-disease |
neck-mass | Neck mass | neck lump; cervical mass | ear-nose-throat-disease |
thyroglossal-duct-cyst | Thyroglossal duct cyst |  | ear-nose-throat-disease | S:39462005 M:D013955 |  | Mondo
branchial-cleft-cyst | Branchial cleft cyst |  | ear-nose-throat-disease |
neck-disease | Neck disease |  | ear-nose-throat-disease |
rhinophyma | Rhinophyma |  | ear-nose-throat-disease | S:19877001 M:D012224 I:L71.1 |  | Mondo
rhinoplasty-dissatisfaction | Rhinoplasty dissatisfaction |  | ear-nose-throat-disease |
silent-sinus | Silent sinus |  | ear-nose-throat-disease |
chronic-rhinosinusitis-without-nasal-polyps | Chronic rhinosinusitis without nasal polyps | CRSsNP | sinusitis |
maxillary-sinusitis | Maxillary sinusitis |  | sinusitis | S:88348008 M:D015523 |  | Mondo
frontal-sinusitis | Frontal sinusitis |  | sinusitis | S:78737005 M:D015522 |  | Mondo
ethmoid-sinusitis | Ethmoid sinusitis |  | sinusitis | S:18643000 M:D015521 |  | Mondo
sphenoid-sinusitis | Sphenoid sinusitis |  | sinusitis | S:13266007 M:D015524 |  | Mondo
allergic-fungal-rhinosinusitis | Allergic fungal rhinosinusitis | allergic fungal sinusitis | sinusitis |
odontogenic-sinusitis | Odontogenic sinusitis |  | sinusitis respiratory-tract-infection |
infectious-rhinitis | Infectious rhinitis |  | rhinitis |
cheilitis | Cheilitis | angular cheilitis; cheilitis glandularis | oral-disease | S:7847004 M:D002613 |  | Mondo
glossitis | Glossitis | atrophic glossitis | oral-disease | S:45534005 M:D005928 I:K14.0 |  | Mondo
geographic-tongue | Geographic tongue | benign migratory glossitis | oral-disease | S:59032001 I:K14.1 |  | Mondo
fissured-tongue | Fissured tongue |  | oral-disease | S:52368004 M:D014063 I:K14.5 |  | Mondo
hairy-tongue | Hairy tongue | black hairy tongue | oral-disease | S:255225007 M:D014064 |  | Mondo
macroglossia | Macroglossia | large tongue; enlarged tongue | oral-disease | M:D008260 |  | Mondo
erythroplakia | Erythroplakia |  | oral-disease |
oral-submucous-fibrosis | Oral submucous fibrosis | OSMF | oral-disease | S:32883009 M:D009914 I:K13.5 |  | Mondo
oral-potentially-malignant-disorder | Oral potentially malignant disorder | oral premalignant lesion; oral premalignancy; oral precancerous lesion | oral-disease |
oral-hairy-leukoplakia | Oral hairy leukoplakia |  | oral-disease | S:414952002 M:D017733 I:K13.3 |  | Mondo
denture-stomatitis | Denture stomatitis | denture-related stomatitis | oral-disease | S:69254008 M:D013282 |  | Mondo
herpetic-gingivostomatitis | Herpetic gingivostomatitis | gingivostomatitis | oral-disease |
mucocele | Mucocele | ranula | oral-disease | S:69825009 M:D011900 I:K11.6 |  | Mondo
tongue-disease | Tongue disease |  | oral-disease | S:69244009 M:D014060 |  | Mondo
lip-disease | Lip disease |  | oral-disease | S:90678009 M:D008047 |  | Mondo
noma | Noma |  | oral-disease | S:18116006 M:D009625 I:A69.0 |  | Mondo
palatal-perforation | Palatal perforation |  | oral-disease |
oroantral-communication | Oroantral communication | oroantral fistula | oral-disease |
awake-bruxism | Awake bruxism |  | oral-disease |
mouth-breathing | Mouth breathing | oral breathing; mouth breather | oral-disease |
tongue-thrust | Tongue thrust |  | oral-disease |
poor-oral-hygiene | Poor oral hygiene | bad oral hygiene; inadequate oral hygiene | oral-disease |
tooth-agenesis | Tooth agenesis | hypodontia | dental-disease | S:64969001 I:K00.0 |  | Mondo
supernumerary-teeth | Supernumerary teeth | hyperdontia | dental-disease |
dentinogenesis-imperfecta | Dentinogenesis imperfecta |  | dental-disease | S:196286005 M:D003811 |  | Mondo
dental-ankylosis | Dental ankylosis |  | dental-disease ankylosis |
dental-abrasion | Dental abrasion | tooth abrasion | dental-disease abrasion |
dental-trauma | Dental trauma | traumatic dental injury; tooth injury; tooth trauma | dental-disease injury |
root-fracture | Root fracture | vertical root fracture | dental-disease |
tooth-avulsion | Tooth avulsion | avulsed tooth | dental-disease |
tooth-luxation | Tooth luxation | luxated tooth | dental-disease |
tooth-impaction | Tooth impaction | impacted teeth | dental-disease |
tooth-resorption | Tooth resorption |  | dental-disease | S:70931000 M:D014091 |  | Mondo
root-resorption | Root resorption | external root resorption | dental-disease | M:D012391 |  | Mondo
non-vital-tooth | Non-vital tooth | nonvital tooth; non-vital teeth | dental-disease |
pulp-exposure | Pulp exposure | exposed pulp; dental pulp exposure | dental-disease |
dental-pulp-disease | Dental pulp disease | pulpal disease; pulp disease | dental-disease | S:57203004 M:D003788 |  | Mondo
pulp-calcification | Pulp calcification | pulp stones | dental-disease | S:57602001 M:D003784 |  | Mondo
radicular-cyst | Radicular cyst | odontogenic cyst; jaw cyst | dental-disease | S:235110008 M:D009807 |  | Mondo
dentigerous-cyst | Dentigerous cyst |  | dental-disease | S:9245008 M:D003803 |  | Mondo
peri-implant-mucositis | Peri-implant mucositis |  | dental-disease |
peri-implant-disease | Peri-implant disease |  | dental-disease |
furcation-involvement | Furcation involvement | furcation defect; furcation lesion | dental-disease |
periodontal-abscess | Periodontal abscess |  | dental-disease abscess |
gummy-smile | Gummy smile | excessive gingival display | dental-disease |
gingival-pigmentation | Gingival pigmentation |  | dental-disease |
crossbite | Crossbite | posterior crossbite | dental-disease |
open-bite | Open bite | anterior open bite | dental-disease |
deep-bite | Deep bite |  | dental-disease |
midline-diastema | Midline diastema | diastema | dental-disease |
micrognathia | Micrognathia | retrognathia | dental-disease |
prognathism | Prognathism | mandibular prognathism | dental-disease |
root-caries | Root caries |  | dental-disease | S:30512007 M:D017213 |  | Mondo
poor-dental-health | Poor dental health | poor dentition; bad dental condition | dental-disease |
defective-restoration | Defective restoration |  | dental-disease |
erupting-tooth | Erupting tooth | teething | dental-disease |
retained-primary-tooth | Retained primary tooth |  | dental-disease |
periodontal-attachment-loss | Periodontal attachment loss |  | dental-disease |
proximal-caries | Proximal caries | interproximal caries | dental-caries |
pit-and-fissure-caries | Pit and fissure caries |  | dental-caries |
dentin-caries | Dentin caries |  | dental-caries | S:442551007 |  | Mondo
maxillary-constriction | Maxillary constriction | narrow maxilla | malocclusion |
skeletal-class-ii-malocclusion | Skeletal class II malocclusion |  | class-ii-malocclusion |
skeletal-class-iii-malocclusion | Skeletal class III malocclusion |  | class-iii-malocclusion |
necrotizing-ulcerative-gingivitis | Necrotizing ulcerative gingivitis | trench mouth | gingivitis | S:186963008 M:D005892 |  | Mondo
pregnancy-gingivitis | Pregnancy gingivitis |  | gingivitis |
plaque-induced-gingivitis | Plaque-induced gingivitis |  | gingivitis |
necrotizing-periodontitis | Necrotizing periodontitis |  | periodontitis |
`,
};
