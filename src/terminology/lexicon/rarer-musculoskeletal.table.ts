import type { LexiconTable } from '../lexicon-table.ts';

/** Conditions of bones, joints and muscles, and injuries, that criteria name more rarely. Row format: see `LexiconTable`. */
export const RARER_MUSCULOSKELETAL_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
-subacromial-bursitis | Subacromial bursitis | shoulder bursitis | bursitis |
bicipital-tendinitis | Bicipital tendinitis | biceps tendinitis; biceps tendinopathy; long head of biceps tendinopathy | tendinopathy | I:M75.2 |  | ICD-10-CM 2018
acromioclavicular-joint-injury | Acromioclavicular joint injury | acromioclavicular joint separation; acromioclavicular dislocation; AC joint separation | injury |
-carpal-instability | Carpal instability | scapholunate instability | joint-instability |
-spinal-osteoarthritis | Spinal osteoarthritis | spondylarthrosis | osteoarthritis |
osgood-schlatter-disease | Osgood-Schlatter disease | Osgood Schlatter | bone-disease | S:430506003 S:72047008 I:M92.52 |  | Mondo
-iliotibial-band-syndrome | Iliotibial band syndrome |  | musculoskeletal-disease | M:D058745 I:M76.3 |  | MeSH, ICD-10-CM 2018
-pes-anserine-bursitis | Pes anserine bursitis |  | bursitis |
baker-cyst | Baker cyst | popliteal cyst | cyst |
multiligament-knee-injury | Multiligament knee injury | multi-ligament knee injury | knee-ligament-injury |
-joint-effusion | Joint effusion | effusion of joint | joint-disease |
joint-deformity | Joint deformity |  | deformity |
fibrodysplasia-ossificans-progressiva | Fibrodysplasia ossificans progressiva | FOP | genetic-disease | S:82725007 I:M61.1 |  | Mondo
aseptic-loosening | Aseptic loosening | prosthesis loosening; implant loosening; prosthetic loosening | musculoskeletal-disease |
palindromic-rheumatism | Palindromic rheumatism |  | arthritis | S:50442003 I:M12.3 M:C538103 |  | Mondo
undifferentiated-arthritis | Undifferentiated arthritis | early arthritis; early inflammatory arthritis | arthritis |
-oligoarthritis | Oligoarthritis | oligoarticular arthritis | arthritis |
-monoarthritis | Monoarthritis |  | arthritis |
enthesitis-related-arthritis | Enthesitis-related arthritis |  | juvenile-idiopathic-arthritis | S:410801005 |  | Mondo
felty-syndrome | Felty syndrome |  | rheumatoid-arthritis | S:57160007 I:M05.0 M:D005258 |  | Mondo
-rheumatoid-nodule | Rheumatoid nodule |  | rheumatoid-arthritis | M:D012218 I:M06.3 |  | MeSH, ICD-10-CM 2018
rheumatoid-vasculitis | Rheumatoid vasculitis |  | vasculitis rheumatoid-arthritis | S:400054000 M:D056653 |  | Mondo
-early-rheumatoid-arthritis | Early rheumatoid arthritis | early RA | rheumatoid-arthritis |
-dactylitis | Dactylitis |  | joint-disease |
-heel-spur | Heel spur | calcaneal spur | bone-disease | S:55260003 I:M77.3 M:D036982 |  | Mondo
-hallux-rigidus | Hallux rigidus | hallux limitus | joint-disease | M:D020859 I:M20.2 |  | MeSH, ICD-10-CM 2018
hammer-toe | Hammer toe | claw toe; hammertoe | foot-deformity |
pes-cavus | Pes cavus | cavus foot | foot-deformity |
equinus-deformity | Equinus deformity | equinus foot; pes equinus; equinus | foot-deformity | M:D004863 |  | MeSH
foot-deformity | Foot deformity |  | deformity | M:D005530 |  | MeSH
phocomelia | Phocomelia |  | congenital-malformation |
hypochondroplasia | Hypochondroplasia |  | skeletal-dysplasia | S:205468002 M:C562937 |  | Mondo
bone-cyst | Bone cyst |  | bone-disease | M:D001845 |  | MeSH
-malunion | Malunion | fracture malunion; malunited fracture | fracture |
atypical-femoral-fracture | Atypical femoral fracture | atypical femur fracture; AFF | fracture-of-limb | I:M84.75 |  | ICD-10-CM 2018
-intra-articular-fracture | Intra-articular fracture | intraarticular fracture | fracture | M:D057072 |  | MeSH
greenstick-fracture | Greenstick fracture | buckle fracture; torus fracture | fracture |
growth-plate-injury | Growth plate injury | physeal injury; physeal fracture; Salter-Harris fracture; epiphyseal fracture | fracture |
long-bone-fracture | Long bone fracture |  | fracture-of-limb |
phalangeal-fracture | Phalangeal fracture | finger fracture; phalanx fracture | fracture-of-limb |
scapula-fracture | Scapula fracture | scapular fracture | fracture |
flail-chest | Flail chest |  | injury | M:D005409 I:S22.5 |  | MeSH, ICD-10-CM 2018
sternal-fracture | Sternal fracture |  | fracture |
sacral-fracture | Sacral fracture | sacral insufficiency fracture | fracture |
subtrochanteric-fracture | Subtrochanteric fracture | subtrochanteric femoral fracture | hip-fracture |
distal-femur-fracture | Distal femur fracture | distal femoral fracture | femur-fracture |
tibial-pilon-fracture | Tibial pilon fracture | pilon fracture | tibial-fracture |
fibula-fracture | Fibula fracture | fibular fracture | fracture-of-limb |
lisfranc-injury | Lisfranc injury |  | injury |
talus-fracture | Talus fracture |  | fracture-of-limb |
zygomatic-fracture | Zygomatic fracture | zygomaticomaxillary complex fracture; zygoma fracture | facial-fracture | M:D015051 |  | MeSH
le-fort-fracture | Le Fort fracture | maxillary fracture; midface fracture | facial-fracture |
hip-dislocation | Hip dislocation | dislocated hip | dislocation | M:D006617 |  | MeSH
elbow-dislocation | Elbow dislocation |  | dislocation |
finger-dislocation | Finger dislocation |  | dislocation |
knee-sprain | Knee sprain |  | sprain |
lumbar-strain | Lumbar strain | back strain; lumbosacral strain; low back strain; lumbar sprain | injury |
muscle-contusion | Muscle contusion |  | contusion |
soft-tissue-injury | Soft tissue injury | soft tissue trauma | injury | M:D017695 |  | MeSH
overuse-injury | Overuse injury | repetitive strain injury; cumulative trauma disorder; ?RSI; overuse syndrome; repetitive stress injury | injury |
-shin-splints | Shin splints | medial tibial stress syndrome; MTSS | musculoskeletal-disease |
major-trauma | Major trauma | severe trauma; severe injury; serious injury; major injury | injury |
blast-injury | Blast injury | blast exposure; explosion injury | injury | M:D001753 |  | MeSH
pelvic-trauma | Pelvic trauma | pelvic injury | injury |
neck-injury | Neck injury | neck trauma; cervical trauma | injury | M:D019838 |  | MeSH
foot-injury | Foot injury | foot trauma | injury | M:D018409 |  | MeSH
limb-injury | Limb injury | extremity injury; limb trauma; extremity trauma | injury |
ear-injury | Ear injury | ear trauma; acoustic trauma | injury |
traumatic-amputation | Traumatic amputation |  | injury | M:D000673 |  | MeSH
scorpion-sting | Scorpion sting | scorpion envenomation | poisoning | M:D065008 |  | MeSH
surgical-wound | Surgical wound | surgical incision wound; postoperative wound; incision wound; incisional wound | wound |
sternal-wound-infection | Sternal wound infection | mediastinitis after surgery | surgical-site-infection |
seroma | Seroma |  | postoperative-complication | M:D049291 |  | MeSH
lymphocele | Lymphocele |  | postoperative-complication | S:234110002 M:D008210 |  | Mondo
postoperative-bleeding | Postoperative bleeding | postoperative hemorrhage; post-operative bleeding; post-operative hemorrhage; bleeding after surgery | bleeding |
scald | Scald | scald burn | burn |
radiation-injury | Radiation injury | radiation toxicity; radiation damage; radiation-induced injury | injury | M:D011832 |  | Mondo
radiation-necrosis | Radiation necrosis | radionecrosis; brain radionecrosis; radiation brain necrosis; cerebral radiation necrosis; radiation-induced brain necrosis | brain-disease |
near-drowning | Near drowning | nonfatal drowning; drowning | injury | M:D015701 |  | MeSH
methanol-poisoning | Methanol poisoning | methanol intoxication | poisoning |
local-anesthetic-systemic-toxicity | Local anesthetic systemic toxicity | LAST; local anesthetic toxicity | poisoning |
digoxin-toxicity | Digoxin toxicity | digitalis toxicity; digitalis intoxication | poisoning |
lithium-toxicity | Lithium toxicity | lithium intoxication | poisoning |
foreign-body-aspiration | Foreign body aspiration | airway foreign body; inhaled foreign body; foreign body in airway | respiratory-disease |
spinal-tuberculosis | Spinal tuberculosis | Pott disease; tuberculous spondylitis | tuberculosis | M:D014399 |  | MeSH
-lordosis | Lordosis | hyperlordosis | spine-disease | M:D008141 I:M40.5 |  | MeSH, ICD-10-CM 2018
congenital-scoliosis | Congenital scoliosis |  | scoliosis |
neuromuscular-scoliosis | Neuromuscular scoliosis |  | scoliosis | I:M41.4 |  | ICD-10-CM 2018
-foraminal-stenosis | Foraminal stenosis | lumbar foraminal stenosis; neuroforaminal stenosis | spinal-stenosis |
thoracic-disc-herniation | Thoracic disc herniation | thoracic disk herniation | intervertebral-disc-disease |
discogenic-pain | Discogenic pain | discogenic low back pain; discogenic back pain; lumbar discogenic pain | low-back-pain |
pelvic-girdle-pain | Pelvic girdle pain | pregnancy-related pelvic girdle pain | pain | M:D059388 |  | MeSH
groin-pain | Groin pain | athletic pubalgia; sports hernia; osteitis pubis; inguinal pain | pain |
aromatase-inhibitor-induced-arthralgia | Aromatase inhibitor-induced arthralgia | aromatase inhibitor-associated musculoskeletal symptoms; AIMSS; aromatase inhibitor arthralgia | arthralgia |
-costochondritis | Costochondritis | costochondral pain | musculoskeletal-disease |
steroid-myopathy | Steroid myopathy | steroid-induced myopathy; corticosteroid-induced myopathy | muscle-disease |
metabolic-myopathy | Metabolic myopathy |  | muscle-disease | S:26111005 |  | Mondo
mcardle-disease | McArdle disease | glycogen storage disease type V | muscle-disease inborn-error-of-metabolism | S:55912009 I:E74.04 M:D006012 |  | Mondo
pyomyositis | Pyomyositis |  | infection | S:65110003 M:D052880 |  | Mondo
fasciitis | Fasciitis |  | musculoskeletal-disease | S:36948007 M:D005208 |  | Mondo
ganglion-cyst | Ganglion cyst | ganglion | cyst | M:D045888 |  | MeSH
chest-wall-deformity | Chest wall deformity | chest deformity; thoracic deformity; thoracic cage deformity | deformity |
temporomandibular-joint-ankylosis | Temporomandibular joint ankylosis | TMJ ankylosis | temporomandibular-joint-disorder |
-temporomandibular-joint-pain | Temporomandibular joint pain | TMJ pain | temporomandibular-joint-disorder |
jaw-disease | Jaw disease | jaw disorder; jaw deformity; jaw lesion | musculoskeletal-disease | M:D007571 |  | MeSH
microtia | Microtia |  | congenital-malformation | S:35045004 I:Q17.2 M:D065817 |  | Mondo
-plagiocephaly | Plagiocephaly | positional plagiocephaly; deformational plagiocephaly | congenital-malformation | M:D059041 |  | MeSH
facial-asymmetry | Facial asymmetry |  | deformity | M:D005146 |  | MeSH
velopharyngeal-insufficiency | Velopharyngeal insufficiency | velopharyngeal dysfunction; VPI | disease | M:D014681 |  | MeSH
-bone-loss | Bone loss | loss of bone | bone-disease |
glucocorticoid-induced-osteoporosis | Glucocorticoid-induced osteoporosis | GIOP; steroid-induced osteoporosis; corticosteroid-induced osteoporosis | osteoporosis |
male-osteoporosis | Male osteoporosis |  | osteoporosis |
-bone-marrow-lesion | Bone marrow lesion | BML | bone-disease |
-subchondral-insufficiency-fracture | Subchondral insufficiency fracture | subchondral fracture; insufficiency fracture | fracture |
reduced-range-of-motion | Reduced range of motion | limited range of motion; restricted range of motion; decreased range of motion; limitation of motion; range of motion limitation; restricted joint mobility; limited joint mobility; limited mobility of joint; limited ROM | symptom |
volkmann-contracture | Volkmann contracture |  | contracture | S:111247001 M:D054061 |  | Mondo
`,
};
