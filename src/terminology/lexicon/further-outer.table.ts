import type { LexiconTable } from '../lexicon-table.ts';

/** Bones, joints, injuries and skin. Row format: see `LexiconTable`. Codes: exact matches of Mondo 2026-08-04. */
export const FURTHER_OUTER_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
joint-disease | Joint disease | arthropathy; joint disorder; articular disease; joint problems; arthropathies | osteoarticular-disease |
rheumatic-disease | Rheumatic disease | rheumatological disease; rheumatologic disease; rheumatism; rheumatologic disorder; rheumatic disorder; rheumatological disorder; rheumatologic condition; rheumatological condition | musculoskeletal-disease | S:396332003 M:D012216
inflammatory-rheumatic-disease | Inflammatory rheumatic disease | rheumatic inflammatory disease; inflammatory rheumatism; rheumatic immune disease | rheumatic-disease |
autoimmune-rheumatic-disease | Autoimmune rheumatic disease | systemic rheumatic disease | rheumatic-disease autoimmune-disease |
orthopedic-disorder | Orthopedic disorder | orthopedic condition; orthopaedic condition; orthopedic disease; orthopedic problems; orthopedic limitation; orthopedic comorbidity; orthopaedic problem; orthopedic pathology; orthopedic impairment | musculoskeletal-disease |
musculoskeletal-pain | Musculoskeletal pain | musculoskeletal discomfort; MSK pain | pain | M:D059352 |  | MeSH
musculoskeletal-injury | Musculoskeletal injury | musculoskeletal trauma; orthopedic injury | injury |
seropositive-rheumatoid-arthritis | Seropositive rheumatoid arthritis |  | rheumatoid-arthritis |
systemic-juvenile-idiopathic-arthritis | Systemic juvenile idiopathic arthritis | sJIA; systemic onset juvenile idiopathic arthritis; systemic JIA; Still's disease juvenile onset | juvenile-idiopathic-arthritis | S:201796004 M:C565798 |  | Mondo
polyarticular-juvenile-idiopathic-arthritis | Polyarticular juvenile idiopathic arthritis | pJIA; polyarticular JIA | juvenile-idiopathic-arthritis | S:16044751000119106
adult-onset-still-disease | Adult-onset Still disease | adult onset Still's disease; Still disease; AOSD | rheumatic-disease | S:239920006 S:68190001 I:M06.1 M:D016706
axial-spondyloarthritis | Axial spondyloarthritis | axSpA | spondyloarthritis |
peripheral-spondyloarthritis | Peripheral spondyloarthritis |  | spondyloarthritis |
reactive-arthritis | Reactive arthritis | Reiter syndrome; Reiter's syndrome; Reiter's disease | spondyloarthritis | S:129133005 M:D016918
sacroiliitis | Sacroiliitis |  | joint-disease | M:D058566 |  | MeSH
sacroiliac-joint-dysfunction | Sacroiliac joint dysfunction | sacroiliac joint arthropathy; SIJ arthropathy; SIJ dysfunction; SI joint dysfunction | joint-disease |
post-traumatic-arthritis | Post-traumatic arthritis | posttraumatic osteoarthritis; post-traumatic osteoarthritis | osteoarthritis |
hand-osteoarthritis | Hand osteoarthritis | hand OA; localized primary osteoarthritis of the hand; osteoarthritis of the hand | osteoarthritis | S:201834006
glenohumeral-osteoarthritis | Glenohumeral osteoarthritis | shoulder osteoarthritis; glenohumeral arthritis | osteoarthritis |
thumb-base-osteoarthritis | Thumb base osteoarthritis | basal joint arthritis; trapeziometacarpal osteoarthritis; carpometacarpal osteoarthritis; rhizarthrosis; first carpometacarpal joint osteoarthritis; CMC arthritis; first carpometacarpal osteoarthritis; thumb carpometacarpal osteoarthritis | hand-osteoarthritis |
ankle-osteoarthritis | Ankle osteoarthritis | ankle arthritis | osteoarthritis |
patellofemoral-osteoarthritis | Patellofemoral osteoarthritis |  | osteoarthritis-of-knee |
temporomandibular-joint-osteoarthritis | Temporomandibular joint osteoarthritis |  | osteoarthritis |
facet-joint-osteoarthritis | Facet joint osteoarthritis | facet arthropathy; facet joint arthropathy; facet joint syndrome; facet joint degeneration; facet degeneration | osteoarthritis spine-disease |
synovitis | Synovitis |  | joint-disease | S:416209007 M:D013585
acute-gout | Acute gout | gout flare; gout attack; acute gouty arthritis; gout flares; gouty attack | gout |
chronic-gout | Chronic gout | chronic gouty arthritis | gout |
pseudogout | Pseudogout | calcium pyrophosphate deposition disease; CPPD; chondrocalcinosis; calcium pyrophosphate arthritis | crystal-arthropathy | S:239832006 M:D002805
hemophilic-arthropathy | Hemophilic arthropathy | haemophilic arthropathy | joint-disease | S:80813006 I:M36.2
mixed-connective-tissue-disease | Mixed connective tissue disease | MCTD | connective-tissue-disease | S:398049005 M:D008947
undifferentiated-connective-tissue-disease | Undifferentiated connective tissue disease | UCTD | connective-tissue-disease | S:239918008 |  | Mondo
overlap-syndrome | Overlap syndrome | rheumatic overlap syndrome | connective-tissue-disease |
limited-systemic-sclerosis | Limited systemic sclerosis | CREST syndrome; limited cutaneous systemic sclerosis; limited scleroderma; lcSSc | systemic-sclerosis | S:128461001
diffuse-cutaneous-systemic-sclerosis | Diffuse cutaneous systemic sclerosis | dcSSc; diffuse systemic sclerosis; diffuse scleroderma | systemic-sclerosis |
localized-scleroderma | Localized scleroderma | morphea; linear scleroderma; circumscribed scleroderma | skin-disease scleroderma | S:201048007 I:L94.0 M:D012594
scleroderma-renal-crisis | Scleroderma renal crisis |  | systemic-sclerosis kidney-disease |
discoid-lupus-erythematosus | Discoid lupus erythematosus | discoid lupus; DLE | cutaneous-lupus-erythematosus lupus-erythematosus | S:200938002 I:L93.0 M:D008179
subacute-cutaneous-lupus-erythematosus | Subacute cutaneous lupus erythematosus | SCLE | cutaneous-lupus-erythematosus | S:239891002 I:L93.1
neuropsychiatric-lupus | Neuropsychiatric lupus | CNS lupus; neuropsychiatric systemic lupus erythematosus; NPSLE | systemic-lupus-erythematosus |
drug-induced-lupus | Drug-induced lupus | drug-induced lupus erythematosus | autoimmune-disease | S:80258006 |  | Mondo
inflammatory-myopathy | Inflammatory myopathy | myositis; idiopathic inflammatory myopathy; IIM; inflammatory muscle disease | muscle-disease |
antisynthetase-syndrome | Antisynthetase syndrome |  | inflammatory-myopathy | S:445187004 M:C537778
juvenile-dermatomyositis | Juvenile dermatomyositis | JDM | dermatomyositis | S:1212005 I:M33.0
eosinophilic-fasciitis | Eosinophilic fasciitis |  | connective-tissue-disease | S:24129002 M:C562487
relapsing-polychondritis | Relapsing polychondritis |  | connective-tissue-disease autoimmune-disease | S:72275000 I:M94.1 M:D011081
loeys-dietz-syndrome | Loeys-Dietz syndrome |  | connective-tissue-disease genetic-disease | S:446263001 M:D055947
statin-myopathy | Statin myopathy | statin-induced myopathy; statin intolerance myopathy; statin-associated myopathy | statin-associated-muscle-symptoms |
muscle-atrophy | Muscle atrophy | muscular atrophy; amyotrophy; muscle wasting; muscle loss | symptom | S:88092000 M:D009133 |  | Mondo
myofascial-trigger-point | Myofascial trigger point | trigger points; trigger point; myofascial trigger points; MTrP; MTrPs | myofascial-pain-syndrome |
compartment-syndrome | Compartment syndrome |  | injury | S:111245009 M:D003161
metabolic-bone-disease | Metabolic bone disease | bone metabolism disorder; metabolic bone disorder; bone metabolic disease; disorder of bone metabolism; disorders of bone metabolism; disease affecting bone metabolism | bone-disease | M:D001851 |  | MeSH
paget-disease | Paget disease |  | disease |
rickets | Renal rickets | rickets; nutritional rickets | bone-disease |
fibrous-dysplasia | Fibrous dysplasia | fibrous dysplasia of bone | bone-disease | S:10623005 S:254145001 M:D005357
achondroplasia | Achondroplasia |  | bone-disease genetic-disease | S:86268005 I:Q77.4 M:D000130
skeletal-dysplasia | Skeletal dysplasia | osteochondrodysplasia; bone dysplasia | bone-disease genetic-disease | S:105985007 M:D010009 |  | Mondo
bone-defect | Osteogenic bone defect | bone defect; bone loss defect; bony defect; bony defects | bone-disease |
bone-marrow-edema | Bone marrow edema | bone marrow oedema; BME | bone-disease |
avascular-necrosis-of-femoral-head | Avascular necrosis of femoral head | avascular necrosis of the hip; osteonecrosis of the femoral head; osteonecrosis of femoral head; avascular necrosis of the femoral head; femoral head necrosis | osteonecrosis |
osteonecrosis-of-the-jaw | Osteonecrosis of the jaw | ONJ; osteonecrosis of jaw; medication-related osteonecrosis of the jaw; MRONJ | osteonecrosis | S:441809006
osteoradionecrosis | Osteoradionecrosis |  | osteonecrosis | S:109333005 M:D010025
legg-calve-perthes-disease | Legg-Calve-Perthes disease | Perthes disease | osteonecrosis | S:15739006 M:D007873
slipped-capital-femoral-epiphysis | Slipped capital femoral epiphysis | SCFE | bone-disease | M:D060048 |  | MeSH
developmental-dysplasia-of-the-hip | Developmental dysplasia of the hip | hip dysplasia; congenital hip dislocation; DDH; congenital dislocation of hip | joint-disease | S:52781008 M:D000082602
femoroacetabular-impingement | Femoroacetabular impingement | FAI; hip impingement; femoroacetabular impingement syndrome | joint-disease |
labral-tear | Labral tear | acetabular labral tear; labrum tear | injury |
nonunion | Nonunion | bone nonunion; nonunion fracture; bony nonunion; pseudarthrosis; pseudoarthrosis | fracture |
delayed-fracture-healing | Delayed fracture healing | delayed union | fracture |
open-fracture | Open fracture | compound fracture; open fractures | fracture | M:D005597 |  | MeSH
closed-fracture | Closed fracture |  | fracture | M:D005596 |  | MeSH
comminuted-fracture | Comminuted fracture |  | fracture | M:D018460 |  | MeSH
stress-fracture | Stress fracture | stress fractures; fatigue fracture | fracture | I:M84.3 |  | ICD-10-CM 2018
fragility-fracture | Fragility fracture | low-trauma fracture; fragility fractures; low trauma fracture; osteoporotic fragility fracture | fracture |
periprosthetic-fracture | Periprosthetic fracture |  | fracture | M:D057068 |  | MeSH
pelvic-fracture | Pelvic fracture | pelvis fracture; pelvic ring fracture | fracture |
acetabular-fracture | Acetabular fracture | acetabulum fracture | fracture |
femur-fracture | Femur fracture | femoral fracture; fracture of femur; fracture of the femur; femoral shaft fracture; fractured femur | fracture-of-limb |
femoral-neck-fracture | Femoral neck fracture | fracture of neck of femur; femoral neck fractures; neck of femur fracture | hip-fracture | S:5913000 M:D005265
intertrochanteric-fracture | Intertrochanteric fracture | trochanteric fracture; intertrochanteric femur fracture; pertrochanteric fracture; intertrochanteric hip fracture; intertrochanteric femoral fracture | hip-fracture |
tibial-plateau-fracture | Tibial plateau fracture |  | fracture-of-limb |
patella-fracture | Patella fracture | patellar fracture | fracture-of-limb |
calcaneus-fracture | Calcaneus fracture | calcaneal fracture; heel fracture | fracture-of-limb |
metatarsal-fracture | Metatarsal fracture |  | fracture-of-limb |
metacarpal-fracture | Metacarpal fracture | boxer's fracture | hand-fracture |
scaphoid-fracture | Scaphoid fracture |  | fracture-of-limb |
supracondylar-humerus-fracture | Supracondylar humerus fracture | supracondylar fracture; supracondylar humeral fracture; supracondylar fracture of humerus | humerus-fracture |
elbow-fracture | Elbow fracture | olecranon fracture; radial head fracture | fracture-of-limb |
facial-fracture | Facial fracture | facial bone fracture; maxillofacial fracture | fracture |
nasal-fracture | Nasal fracture | nasal bone fracture; broken nose | facial-fracture |
vertebral-compression-fracture | Vertebral compression fracture | compression fracture of vertebra; osteoporotic vertebral compression fracture; vertebral compression fractures; VCF; compression fracture; spinal compression fracture; compression fractures | vertebral-fracture |
burst-fracture | Burst fracture | thoracolumbar burst fracture | vertebral-fracture |
cervical-spine-fracture | Cervical spine fracture | cervical fracture; cervical vertebral fracture | vertebral-fracture |
osteoporotic-vertebral-fracture | Osteoporotic vertebral fracture |  | vertebral-fracture osteoporotic-fracture |
spinal-deformity | Spinal deformity | spine deformity; spinal deformities; vertebral deformity | spine-disease deformity |
idiopathic-scoliosis | Idiopathic scoliosis |  | scoliosis | S:203639008
degenerative-scoliosis | Degenerative scoliosis | de novo scoliosis | scoliosis |
kyphoscoliosis | Kyphoscoliosis |  | scoliosis kyphosis |
lumbar-spinal-stenosis | Lumbar spinal stenosis | lumbar stenosis; LSS; lumbar canal stenosis; lumbar spinal canal stenosis; narrow lumbar canal | spinal-stenosis | S:18347007
cervical-spinal-stenosis | Cervical spinal stenosis | cervical stenosis; cervical canal stenosis; cervical spinal canal stenosis | spinal-stenosis |
neurogenic-claudication | Neurogenic claudication | neurogenic intermittent claudication | spinal-stenosis |
disc-herniation | Disc herniation | disc hernia; disk hernia; herniated disc; disc prolapse; slipped disc; intervertebral disc herniation; disk herniation; herniated disk; prolapsed disc; intervertebral disc prolapse; herniated nucleus pulposus; disc extrusion; intervertebral disc displacement; intervertebral disk displacement; prolapsed intervertebral disc; herniated intervertebral disc; ruptured disc; disc rupture; extruded disc; sequestered disc; disc sequestration | intervertebral-disc-disease |
lumbar-disc-herniation | Lumbar disc herniation | lumbar disk herniation; lumbar disc prolapse; herniated lumbar disc; LDH herniation; herniated lumbar disk; lumbar herniated disc; prolapsed lumbar disc; lumbar disc hernia; lumbar intervertebral disc herniation; lumbar intervertebral disc displacement; herniated disk lumbar; disk herniated lumbar; lumbar herniated intervertebral disc; lumbar slipped disc; lumbar herniated disk | disc-herniation |
cervical-disc-herniation | Cervical disc herniation | cervical disk herniation; herniated cervical disc; cervical disc prolapse; cervical intervertebral disc displacement; cervical disc hernia; cervical herniated disc | disc-herniation |
degenerative-disc-disease | Degenerative disc disease | DDD; disc degeneration; degenerative disk disease; intervertebral disc degeneration; disk degeneration; degenerative intervertebral discs; intervertebral disk degeneration; degenerated disc | intervertebral-disc-disease | S:77547008 M:D055959
lumbar-disc-disease | Lumbar disc disease |  | intervertebral-disc-disease |
cervical-spondylosis | Cervical spondylosis |  | spondylosis |
spondylolysis | Spondylolysis |  | spine-disease | S:240221008 I:M43.0 M:D013169
spinal-instability | Spinal instability | segmental instability; vertebral instability | spine-disease | I:M53.2 |  | ICD-10-CM 2018
atlantoaxial-instability | Atlantoaxial instability |  | spinal-instability |
spondylodiscitis | Spondylodiscitis | discitis; vertebral osteomyelitis; spondylitis infectious; spondylodiskitis; diskitis; infectious spondylitis | osteomyelitis spine-disease |
failed-back-surgery-syndrome | Failed back surgery syndrome | FBSS; post-laminectomy syndrome; persistent spinal pain syndrome; failed back syndrome | chronic-pain | M:D055111 |  | MeSH
chronic-back-pain | Chronic back pain |  | back-pain chronic-pain |
acute-low-back-pain | Acute low back pain | acute lower back pain; acute lumbago; acute lumbar pain | low-back-pain |
nonspecific-low-back-pain | Nonspecific low back pain | non-specific low back pain; mechanical low back pain; NSLBP; mechanical back pain | low-back-pain |
chronic-neck-pain | Chronic neck pain | chronic cervical pain; chronic nonspecific neck pain | neck-pain |
mechanical-neck-pain | Mechanical neck pain |  | neck-pain |
thoracic-spine-pain | Thoracic spine pain | mid back pain; upper back pain; thoracic back pain | back-pain |
hip-pain | Hip pain | coxalgia | limb-pain |
coccydynia | Coccydynia | coccygodynia; coccyx pain; coccygeal pain | pain |
elbow-pain | Elbow pain |  | limb-pain |
wrist-pain | Wrist pain |  | limb-pain |
ankle-pain | Ankle pain |  | limb-pain |
hemiplegic-shoulder-pain | Hemiplegic shoulder pain | poststroke shoulder pain; post-stroke shoulder pain | shoulder-pain |
jaw-pain | Jaw pain | mandibular pain | facial-pain |
tooth-pain | Tooth pain | toothache; dental pain; odontalgia | pain |
ear-pain | Ear pain | earache; otalgia | pain |
eye-pain | Eye pain | ocular pain; pain in the eye | pain | M:D058447 |  | MeSH
testicular-pain | Testicular pain | scrotal pain; orchialgia; orchalgia | pain | I:N50.81 |  | ICD-10-CM 2018
shoulder-impingement-syndrome | Shoulder impingement syndrome | subacromial impingement syndrome; subacromial impingement; shoulder impingement; impingement syndrome; subacromial pain syndrome | rotator-cuff-disease | S:202849001 I:M75.4 M:D019534
calcific-tendinopathy | Calcific tendinopathy | calcific tendinitis; calcifying tendinitis; calcific tendonitis; rotator cuff calcific tendinopathy | tendinopathy | S:95414005 I:M65.2 |  | Mondo
patellar-tendinopathy | Patellar tendinopathy | jumper's knee; patellar tendinitis; patellar tendonitis | tendinopathy |
gluteal-tendinopathy | Gluteal tendinopathy | greater trochanteric pain syndrome; GTPS | tendinopathy |
lateral-epicondylitis | Lateral epicondylitis | tennis elbow; lateral epicondylalgia; lateral elbow tendinopathy; lateral epicondylopathy | epicondylitis | S:202855006 M:D013716 I:M77.1 |  | Mondo
medial-epicondylitis | Medial epicondylitis | golfer's elbow; medial epicondylalgia | epicondylitis | I:M77.0 |  | ICD-10-CM 2018
de-quervain-tenosynovitis | De Quervain tenosynovitis | de Quervain's tenosynovitis; de Quervain disease | tenosynovitis | S:21794005 I:M65.4 M:D053684 |  | Mondo
trigger-finger | Trigger finger | stenosing tenosynovitis; trigger thumb | tenosynovitis | I:M65.3 |  | ICD-10-CM 2018
enthesitis | Enthesitis | enthesopathy | musculoskeletal-disease | S:359643005
tendon-rupture | Tendon rupture | tendon tear; ruptured tendon | injury |
achilles-tendon-rupture | Achilles tendon rupture | Achilles tendon tear; rupture of Achilles tendon; Achilles rupture; ruptured Achilles tendon | tendon-rupture |
biceps-tendon-rupture | Biceps tendon rupture |  | tendon-rupture |
hamstring-injury | Hamstring injury |  | injury |
rotator-cuff-injury | Rotator cuff injury | rotator cuff lesion; rotator cuff pathology | injury |
cartilage-defect | Cartilage defect | cartilage lesion; articular cartilage defect; chondral defect; chondral lesion | joint-disease |
osteochondritis-dissecans | Osteochondritis dissecans |  | joint-disease | S:82562007 I:M93.2 M:D010008
chondromalacia-patellae | Chondromalacia patellae | chondromalacia | joint-disease | S:36071006 I:M22.4 M:D046789
patellar-instability | Patellar instability |  | joint-disease |
shoulder-dislocation | Shoulder dislocation | glenohumeral dislocation; dislocated shoulder | dislocation | M:D012783 |  | MeSH
shoulder-instability | Shoulder instability | glenohumeral instability | joint-disease |
joint-instability | Joint instability | ligament instability; joint laxity; ligamentous instability | joint-disease | M:D007593 |  | MeSH
joint-contracture | Joint contracture | contracture of joint; flexion contracture; fixed flexion deformity; flexion contractures; fixed contracture; fixed contractures | contracture |
dupuytren-contracture | Dupuytren contracture | Dupuytren's contracture; Dupuytren disease; Dupuytren's disease | contracture | S:203045001 M:D004387 |  | Mondo
arthrofibrosis | Arthrofibrosis |  | joint-disease |
ankylosis | Ankylosis | joint ankylosis; bony ankylosis | joint-disease | S:111227009 M:D000844
hallux-valgus | Hallux valgus | bunion; bunions; hallux abducto valgus | joint-disease | M:D006215 |  | MeSH
flatfoot | Flatfoot | flat feet; pes planus; flat foot; pes planovalgus | musculoskeletal-disease | S:53226007 M:D005413
clubfoot | Clubfoot | club foot; talipes equinovarus; congenital talipes equinovarus; CTEV | congenital-malformation | S:397932003 I:Q66.0 M:D003025
unequal-leg-length | Leg length discrepancy | limb length discrepancy; leg length inequality | musculoskeletal-disease |
genu-varum | Genu varum | varus deformity of the knee; bow legs; varus knee; bowlegs | varus-deformity | M:D056305 |  | MeSH
genu-valgum | Genu valgum | valgus deformity of the knee; knock knee; valgus knee | musculoskeletal-disease | M:D056304 |  | MeSH
morton-neuroma | Morton neuroma | Morton's neuroma | peripheral-neuropathy | S:30085007
metatarsalgia | Metatarsalgia |  | foot-pain | I:M77.4 |  | ICD-10-CM 2018
limb-deformity | Limb deformity | extremity deformity | musculoskeletal-disease deformity |
lower-limb-amputation | Lower limb amputation | lower extremity amputation; leg amputation | amputation-status |
upper-limb-amputation | Upper limb amputation | upper extremity amputation; upper limb loss | amputation-status |
temporomandibular-joint-dysfunction | Temporomandibular joint dysfunction | TMJ dysfunction; temporomandibular joint dysfunction syndrome | temporomandibular-joint-disorder | M:D013706 |  | Mondo
cleft-lip | Cleft lip | cheiloschisis; hare lip | cleft-lip-and-palate | S:80281008 I:Q36 M:D002971
cleft-palate | Cleft palate | palatal cleft; palatoschisis | cleft-lip-and-palate | S:63567004 I:Q35 M:D002972
torticollis | Torticollis | wry neck | musculoskeletal-disease | I:M43.6 |  | ICD-10-CM 2018
polydactyly | Polydactyly |  | congenital-malformation | S:367506006 I:Q69 M:D017689
arthrogryposis | Arthrogryposis | arthrogryposis multiplex congenita | congenital-malformation | M:D001176
craniofacial-anomaly | Craniofacial anomaly | craniofacial anomalies; craniofacial deformity; craniofacial malformation; craniofacial abnormality; craniofacial defect; maxillofacial defect; maxillofacial deformity; craniofacial defects | congenital-malformation |
crush-injury | Crush injury |  | injury |
gunshot-wound | Gunshot wound | gunshot injury; gun shot wound; firearm injury; bullet wound | injury | M:D014948 |  | MeSH
penetrating-trauma | Penetrating trauma | penetrating injury; penetrating wound | injury |
blunt-trauma | Blunt trauma | blunt force trauma | injury |
abdominal-trauma | Abdominal trauma | abdominal injury; intra-abdominal injury; intraabdominal injury; intra-abdominal trauma | injury |
chest-trauma | Chest trauma | thoracic trauma; thoracic injury; chest injury; thorax trauma | injury |
facial-trauma | Facial trauma | facial injury; maxillofacial trauma; maxillofacial injury; face injury | injury |
eye-injury | Eye injury | ocular trauma; eye trauma; ocular injury; injury to the eye | injury eye-disease | M:D005131 |  | MeSH
hand-injury | Hand injury | hand trauma | injury | M:D006230 |  | MeSH
hip-injury | Hip injury |  | injury | M:D025981 |  | MeSH
spinal-injury | Spinal injury | spine injury; spinal trauma; vertebral trauma; vertebral injury | injury | S:262521009 M:D013124
sports-injury | Sports injury | athletic injury; sports-related injury | injury |
lower-limb-injury | Lower limb injury | lower extremity injury; leg injury; lower limb trauma; lower extremity trauma; leg trauma | injury |
upper-limb-injury | Upper limb injury | upper extremity injury; arm injury; upper limb trauma; upper extremity trauma | injury |
ligament-injury | Ligament injury | ligamentous injury | injury |
posterior-cruciate-ligament-injury | Posterior cruciate ligament injury | PCL injury | knee-ligament-injury |
foreign-body | Foreign body | foreign bodies; foreign body in the body; retained foreign body | symptom | M:D005547 |  | MeSH
intraocular-foreign-body | Intraocular foreign body | metallic foreign body in the eye; metal foreign body in the eye; metal in the eye; metallic foreign body in eye; metal in eye | foreign-body eye-disease |
electrical-injury | Electrical injury | electrical burn; electric shock injury; electric burn; high-voltage injury; electrocution | injury |
chemical-burn | Chemical burn | caustic burn | burn | M:D002057 |  | MeSH
sunburn | Sunburn | sun burn; solar erythema; sunburned skin | skin-disease | S:403194002 I:L55 M:D013471
frostbite | Frostbite | frost bite | injury | S:370977006
bite-wound | Bite wound | animal bite; dog bite; human bite | injury |
open-wound | Open wound | open wounds; open sores; open sore; skin wound; skin wounds; open lesion; broken skin; open skin wound; unhealed wound; non-healed wound; unhealed wounds | injury wound |
wound-dehiscence | Wound dehiscence | wound breakdown; surgical wound dehiscence; wound disruption | disease |
delayed-wound-healing | Delayed wound healing | poor wound healing; impaired wound healing; non-healing wound; nonhealing wound; wound healing disorder; impaired healing; wound healing impairment; abnormal wound healing; wound healing problems; wound healing disturbance; defective wound healing | disease |
skin-lesion | Skin lesion | skin lesions; cutaneous lesion; cutaneous lesions; dermatological lesion | skin-disease |
inflammatory-skin-disease | Inflammatory skin disease | inflammatory dermatosis; inflammatory skin condition; inflammatory skin disorder; inflammatory dermatoses; inflammation of the skin; skin inflammation | skin-disease |
skin-irritation | Skin irritation | irritated skin | symptom |
scar | Skin scar | scar; scars; scarring; cicatrix; scar tissue | skin-disease |
burn-scar | Burn scar | burn scars; hypertrophic burn scar; postburn scar | scar |
hypertrophic-scar | Hypertrophic scar | hypertrophic scars; hypertrophic scarring; hypertrophic scar formation | scar |
acne-scar | Acne scar | acne scars; acne scarring; atrophic acne scars | scar |
striae | Striae | stretch marks; striae distensae | skin-disease |
cellulite | Cellulite | gynoid lipodystrophy | skin-disease |
photoaging | Photoaging | photoaged skin; skin aging; photodamage; photodamaged skin; cutaneous aging | symptom |
dry-skin | Dry skin | xerosis; xerosis cutis; skin dryness; xeroderma | symptom |
hyperpigmentation | Hyperpigmentation | skin hyperpigmentation | skin-disease | M:D017495 |  | MeSH
post-inflammatory-hyperpigmentation | Post-inflammatory hyperpigmentation | postinflammatory hyperpigmentation | hyperpigmentation |
hypopigmentation | Hypopigmentation | leukoderma | skin-disease | M:D017496 |  | MeSH
albinism | Albinism | oculocutaneous albinism | genetic-disease | S:15890002 I:E70.3 M:D000417
acanthosis-nigricans | Acanthosis nigricans |  | skin-disease | S:402599005 I:L83 M:D000052
netherton-syndrome | Netherton syndrome |  | skin-disease genetic-disease | S:312514006 M:D056770
xeroderma-pigmentosum | Xeroderma pigmentosum |  | skin-disease genetic-disease | S:44600005 I:Q82.1 M:D014983
palmoplantar-keratoderma | Palmoplantar keratoderma | hyperkeratosis palmaris et plantaris | skin-disease | S:706885006
palmoplantar-pustulosis | Palmoplantar pustulosis | PPP pustulosis; palmoplantar pustular psoriasis | skin-disease | S:27520001 S:81271001 I:L40.3
hand-foot-syndrome | Hand-foot syndrome | palmar-plantar erythrodysesthesia; palmoplantar erythrodysesthesia; hand foot syndrome; hand-foot skin reaction; acral erythema | skin-disease | M:D060831
radiation-dermatitis | Radiation dermatitis | radiodermatitis; radiation-induced dermatitis | dermatitis | S:49084001 I:L58 M:D011855 |  | Mondo
eczema | Eczema | eczematous dermatitis; eczematous skin disease | dermatitis | M:D004485 |  | MeSH
perioral-dermatitis | Perioral dermatitis | periorificial dermatitis | dermatitis | M:D019557 |  | MeSH
stasis-dermatitis | Stasis dermatitis | venous eczema; gravitational eczema | dermatitis |
diaper-dermatitis | Diaper dermatitis | diaper rash; nappy rash | dermatitis | I:L22 |  | ICD-10-CM 2018
nummular-eczema | Nummular eczema | nummular dermatitis; discoid eczema | dermatitis |
dyshidrotic-eczema | Dyshidrotic eczema | pompholyx; dyshidrosis | dermatitis | S:402567004 I:L30.1 M:D011146 |  | Mondo
generalized-pustular-psoriasis | Generalized pustular psoriasis | GPP | pustular-psoriasis | S:238612002 I:L40.1
nail-psoriasis | Nail psoriasis | psoriatic nail disease; nail bed psoriasis | psoriasis |
scalp-psoriasis | Scalp psoriasis |  | psoriasis |
inverse-psoriasis | Inverse psoriasis | intertriginous psoriasis; flexural psoriasis | psoriasis |
pityriasis-lichenoides | Pityriasis lichenoides |  | skin-disease | S:200983001 M:D017514
pityriasis-rubra-pilaris | Pityriasis rubra pilaris |  | skin-disease | S:3755001 I:L44.0 M:D010916
pityriasis-rosea | Pityriasis rosea |  | skin-disease | S:77252004 I:L42 M:D017515
oral-lichen-planus | Oral lichen planus |  | lichen-planus | S:235049008 M:D017676 |  | Mondo
granuloma-annulare | Granuloma annulare |  | skin-disease | S:65508009 I:L92.0 M:D016460
erythema-nodosum | Erythema nodosum |  | skin-disease | I:L52
pemphigus-vulgaris | Pemphigus vulgaris |  | pemphigus | S:49420001 I:L10.0 M:C536645
pemphigus-foliaceus | Pemphigus foliaceus |  | pemphigus | S:35154004
mucous-membrane-pemphigoid | Mucous membrane pemphigoid | ocular cicatricial pemphigoid; cicatricial pemphigoid | skin-disease autoimmune-disease | S:76092003 I:L12.1
dermatitis-herpetiformis | Dermatitis herpetiformis |  | skin-disease autoimmune-disease | S:111196000 I:L13.0 M:D003874
bullous-disease | Bullous disease | blistering disease; blistering skin disease; bullous dermatosis; vesiculobullous skin disease; bullous skin disease | skin-disease |
recessive-dystrophic-epidermolysis-bullosa | Recessive dystrophic epidermolysis bullosa | RDEB | dystrophic-epidermolysis-bullosa | S:48528004
dystrophic-epidermolysis-bullosa | Dystrophic epidermolysis bullosa | DEB | epidermolysis-bullosa | S:254185007 I:Q81.2 M:D016108
epidermolysis-bullosa-simplex | Epidermolysis bullosa simplex |  | epidermolysis-bullosa | S:67144006 I:Q81.0 M:D016110
junctional-epidermolysis-bullosa | Junctional epidermolysis bullosa |  | epidermolysis-bullosa | S:79855003 M:D016109
chronic-urticaria | Chronic urticaria |  | urticaria |
chronic-inducible-urticaria | Chronic inducible urticaria | inducible urticaria; physical urticaria | chronic-urticaria |
cold-urticaria | Cold urticaria |  | chronic-inducible-urticaria | S:74774004
prurigo | Prurigo |  | skin-disease | S:64144002 M:D011536
lichen-simplex-chronicus | Lichen simplex chronicus |  | skin-disease | I:L28.0 M:D009450 |  | Mondo
cutis-laxa | Cutis laxa | cutis laxa syndrome | skin-disease connective-tissue-disease | S:58588007 M:D003483
pseudoxanthoma-elasticum | Pseudoxanthoma elasticum |  | skin-disease genetic-disease | S:402782006 S:72744008 M:D011561
plantar-wart | Plantar wart | plantar warts; verruca plantaris | wart | S:63440008 I:B07.0
common-wart | Common wart | common warts; verruca vulgaris | wart |
seborrheic-keratosis | Seborrheic keratosis | seborrhoeic keratosis; seborrheic keratoses | skin-disease | I:L82 M:D017492
keratosis-pilaris | Keratosis pilaris |  | skin-disease | S:5132005
epidermoid-cyst | Epidermoid cyst | sebaceous cyst; epidermal cyst; epidermal inclusion cyst | skin-disease | S:419893006 I:L72.0 M:D004814
port-wine-stain | Port-wine stain | nevus flammeus; port wine stain; port wine birthmark | skin-disease vascular-malformation | S:416377005 |  | Mondo
infantile-hemangioma | Infantile hemangioma | infantile hemangiomas | hemangioma |
paronychia | Paronychia |  | nail-disease | S:71906005 M:D010304
nail-disease | Nail disease | nail disorder; nail dystrophy; onychodystrophy; onychopathy; dystrophic nails | skin-disease | S:17790008 M:D009260
telogen-effluvium | Telogen effluvium |  | hair-loss | S:39479004 I:L65.0
chemotherapy-induced-alopecia | Chemotherapy-induced alopecia |  | hair-loss |
alopecia-totalis | Alopecia totalis |  | alopecia-areata | S:19754005
cicatricial-alopecia | Cicatricial alopecia | scarring alopecia | hair-loss |
axillary-hyperhidrosis | Axillary hyperhidrosis |  | hyperhidrosis |
dandruff | Dandruff |  | symptom | M:D063807 |  | MeSH
drug-eruption | Drug eruption | drug rash; drug-induced rash; maculopapular drug eruption; medication rash | rash adverse-drug-reaction | M:D003875 |  | MeSH
ischemic-ulcer | Ischemic ulcer | arterial ulcer; arterial leg ulcer; ischaemic ulcer | skin-ulcer |
lipoedema | Lipoedema | lipedema | disease | S:234102003 M:D065134
hip-disease | Hip disease | hip joint disease; hip disorder; hip pathology | joint-disease |
knee-disease | Knee disease | knee joint disease; knee disorder; knee pathology; knee problems | joint-disease |
shoulder-disease | Shoulder disease | shoulder disorder; shoulder pathology; shoulder joint disease; shoulder problems | joint-disease |
foot-disease | Foot disease | foot disorder; foot problems; foot pathology | musculoskeletal-disease | M:D005534 |  | MeSH
hand-disease | Hand disease | hand disorder; hand pathology | musculoskeletal-disease |
tendon-disease | Tendon disease | tendon disorder; tendon pathology | musculoskeletal-disease |
lower-limb-disease | Lower limb disease | lower limb pathology; lower extremity pathology; lower limb disorder | musculoskeletal-disease |
upper-limb-disease | Upper limb disease | upper limb pathology; upper extremity pathology; upper limb disorder | musculoskeletal-disease |
skeletal-malformation | Skeletal malformation | skeletal anomaly | congenital-malformation |
`,
};
