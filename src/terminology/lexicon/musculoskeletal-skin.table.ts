import type { LexiconTable } from '../lexicon-table.ts';

/** Row format: see `LexiconTable`. */
export const MUSCULOSKELETAL_SKIN_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
*musculoskeletal-disease | Musculoskeletal disease | disease of the locomotor system; pathology of the locomotor system; locomotor system disease; locomotor disorder; musculoskeletal disorder; musculoskeletal condition; musculoskeletal disorders; musculo-skeletal disorder; musculoskeletal problems; musculoskeletal pathology; musculoskeletal disability; musculoskeletal impairment; musculoskeletal limitation; musculoskeletal dysfunction; musculoskeletal abnormality | disease | S:928000 I:M00-M99
*arthritis | Arthritis | arthritides | joint-disease | S:3723001 I:M00-M25 S:399269003 S:18834007 M:D007592
*rheumatoid-arthritis | Rheumatoid arthritis | ?RA; rheumatoid; rheumatoid polyarthritis | arthritis autoimmune-disease | S:69896004 I:M05 I:M06 M:D001172
*juvenile-idiopathic-arthritis | Juvenile idiopathic arthritis | JIA; juvenile rheumatoid arthritis; JRA; juvenile arthritis | arthritis autoimmune-disease | S:410502007 I:M08 M:D001171
*psoriatic-arthritis | Psoriatic arthritis | PsA; psoriatic arthropathy | arthritis psoriasis | S:33339001 S:156370009 I:L40.5 M:D015535
*spondyloarthritis | Spondyloarthritis | spondyloarthropathy; SpA; seronegative spondyloarthropathy; spondyloarthritides | arthritis autoimmune-disease spine-disease | I:M46.8
*osteoarthritis | Osteoarthritis | osteoarthrosis; OA; degenerative joint disease; arthrosis; DJD; degenerative arthritis; osteoarthritic; arthrosis deformans | arthritis | S:396275006 S:201834006 I:M15-M19 M:D010003
-osteoarthritis-of-knee | Osteoarthritis of knee | knee osteoarthritis; knee OA; gonarthrosis of knee; osteoarthritis of the knee; gonarthrosis; osteoarthritis knee; KOA | osteoarthritis | S:239873007 I:M17
-osteoarthritis-of-hip | Osteoarthritis of hip | hip osteoarthritis; hip OA; osteoarthritis of the hip; coxarthrosis | osteoarthritis | S:239872002 I:M16
*gout | Gout | gouty arthritis | arthritis | S:90560007 I:M10 I:M1A S:190828008 M:D006073
*connective-tissue-disease | Connective tissue disease | CTD; collagen disease; collagen vascular disease; connective tissue disorder; connective tissue diseases; collagenosis | musculoskeletal-disease | S:105969002 I:M30-M36 M:D003240
*systemic-lupus-erythematosus | Systemic lupus erythematosus | SLE; disseminated lupus erythematosus; systemic lupus; systemic lupus erythematoses | lupus-erythematosus | S:55464009 I:M32 M:D008180 | 
*cutaneous-lupus-erythematosus | Cutaneous lupus erythematosus | cutaneous lupus | skin-disease autoimmune-disease lupus-erythematosus | S:7119001 I:L93 M:D008178
*systemic-sclerosis | Systemic sclerosis | SSc; systemic scleroderma | scleroderma | S:89155008 I:M34 S:31848007 M:D012595
*sj-gren-syndrome | Sjögren syndrome | Sjogren's syndrome; Sjogren syndrome; Sjögren's syndrome; primary Sjögren's syndrome; Sjogren disease | connective-tissue-disease autoimmune-disease | S:83901003 I:M35.0 M:D012859
*dermatomyositis | Dermatomyositis |  | inflammatory-myopathy connective-tissue-disease autoimmune-disease | S:396230008 I:M33 I:G72.4 S:702380008 M:D003882
*polymyalgia-rheumatica | Polymyalgia rheumatica | PMR; polymyalgia | musculoskeletal-disease autoimmune-disease | S:65323003 I:M35.3 M:D011111
-fibromyalgia | Fibromyalgia | fibromyalgia syndrome; FMS | musculoskeletal-disease chronic-pain | S:203082005 S:95417003 I:M79.7 M:D005356
-chronic-fatigue-syndrome | Chronic fatigue syndrome | myalgic encephalomyelitis; ME/CFS; CFS | disease | S:52702003 I:G93.32
*muscle-disease | Muscle disease | myopathy; muscular disease; muscle disorder; muscular disorder; neuromuscular myopathy; muscular disorders | musculoskeletal-disease | S:129565002 I:M60-M63 I:G72
*rhabdomyolysis | Rhabdomyolysis |  | muscle-disease | S:240131006 I:M62.82
-myalgia | Myalgia | muscle pain; muscular pain; muscle ache; muscle soreness; muscle aches; body aches; aching muscles | pain | S:68962001 I:M79.1
-myofascial-pain-syndrome | Myofascial pain syndrome | myofascial pain; ?MPS | pain musculoskeletal-disease | S:24693007 M:D009209
-arthralgia | Arthralgia | joint pain; painful joint; joint pains; joint ache; joint aches | pain | S:57676002 I:M25.5
-joint-swelling | Joint swelling | swollen joint | symptom | S:271771009 I:M25.4
*bone-disease | Bone disease | bone disorder; osteopathy; skeletal disease; bone diseases; skeletal disorder; bone pathology | musculoskeletal-disease osteoarticular-disease | S:76069003 I:M80-M94 M:D001847
*osteoporosis | Osteoporosis | osteoporotic; osteoporotic disease; osteoporsis | bone-disease low-bone-density | S:64859006 I:M80 I:M81 S:102447009 M:D010024
-osteopenia | Osteopenia | low bone mass; reduced bone mineral density; decreased bone density; reduced bone density; decreased bone mineral density | low-bone-density | I:M85.8
*osteogenesis-imperfecta | Osteogenesis imperfecta | brittle bone disease | bone-disease genetic-disease | S:78314001 I:Q78.0 M:D010013
*osteonecrosis | Osteonecrosis | avascular necrosis; AVN; aseptic necrosis; aseptic bone necrosis; bone necrosis; necrosis of the bone | bone-disease | S:398199007 I:M87 S:240196003 S:397758007 M:D010020
*fracture | Fracture | bone fracture; fractures; broken bone; fractured; bony fracture; fracture of bone; bony fractures | injury | S:125605004 I:S02 I:S12 I:S22 I:S32 I:S42 I:S52 I:S62 I:S72 I:S82 I:S92 M:D050723
*osteoporotic-fracture | Osteoporotic fracture | pathological fracture due to osteoporosis; osteoporotic fractures | fracture osteoporosis | S:443165006 I:M80
*hip-fracture | Hip fracture | fracture of hip; proximal femur fracture; closed fracture of hip; fractured hip; fracture of proximal femur; proximal femoral fracture; broken hip | femur-fracture | S:263225007 S:359817006 I:S72 M:D006620
*vertebral-fracture | Vertebral fracture | spinal fracture; fracture of vertebra; spine fracture | fracture spine-disease | I:M48.5 I:S22.0 I:S32.0 S:50448004 M:D016103
*spine-disease | Spine disease | spinal disorder; spinal disease; spinal pathology; back disorder; vertebral disease; spondylopathy; spine pathology | musculoskeletal-disease | I:M40-M54
-back-pain | Back pain | backache | pain | I:M54.9
-neck-pain | Neck pain | cervicalgia; cervical pain | pain | S:81680005 S:1121000119107 I:M54.2
-shoulder-pain | Shoulder pain | painful shoulder; scapulalgia; omalgia | pain | S:45326000 I:M25.51
-knee-pain | Knee pain | gonalgia; painful knee | pain | I:M25.56
-limb-pain | Limb pain |  | pain | I:M79.6
*intervertebral-disc-disease | Intervertebral disc disease | discopathy | spine-disease | I:M51 I:M50
*spinal-stenosis | Spinal stenosis |  | spine-disease | S:76107001 I:M48.0 M:D013130
*scoliosis | Scoliosis |  | spinal-deformity | S:298382003 I:M41 M:D012600
*cauda-equina-syndrome | Cauda equina syndrome | ?CES; cauda equina compression; cauda equina lesion | spine-disease | S:192970008 I:G83.4 M:D000077684
-tendinopathy | Tendinopathy | tendinosis | musculoskeletal-disease | I:M75-M77 I:M65 S:34840004 S:724152009
*adhesive-capsulitis | Adhesive capsulitis | frozen shoulder; adhesive capsulitis of shoulder; adhesive capsulitis of the shoulder | musculoskeletal-disease | S:399114005 I:M75.0
-plantar-fasciitis | Plantar fasciitis | plantar fasciopathy; plantar fasciosis; plantar heel pain | musculoskeletal-disease | S:202882003 I:M72.2 M:D036981
*temporomandibular-joint-disorder | Temporomandibular joint disorder | TMD; TMJ disorder; temporomandibular disorder; temporomandibular disorders; temporomandibular dysfunction; temporo-mandibular disorder; temporomandibular joint syndrome; craniomandibular disorder | musculoskeletal-disease | S:41888000 I:M26.6 M:D013705
*contracture | Contracture | contractures | musculoskeletal-disease | I:M24.5 I:M72.0
*amputation-status | Amputation status | amputee; limb loss; amputated limb; amputated lower extremity; amputated leg; amputated extremity; amputated lower extremities; amputation of limb; =amputated | musculoskeletal-disease | I:Z89
-skin-disease | Skin disease | skin disorder; dermatological disease; dermatosis; skin condition; dermatologic disorder; cutaneous disease; dermatological disorder; dermatologic disease; dermatological condition; dermatoses; skin pathology; skin problems; dermatologic condition; skin diseases; skin conditions; dermatopathy; skin abnormalities; skin disorders | disease | S:95320005 S:95324001 I:L00-L99 M:D012871
-dermatitis | Dermatitis | dermatitides | skin-disease | S:43116000 I:L20-L30 M:D003872
*atopic-dermatitis | Atopic dermatitis | atopic eczema; ?AD; neurodermatitis | dermatitis | S:24079001 I:L20 S:200775004 S:267854005 M:D003876
*psoriasis | Psoriasis | psoriatic | skin-disease autoimmune-disease | S:9014002 I:L40 M:D011565
*hidradenitis-suppurativa | Hidradenitis suppurativa | acne inversa; ?HS; Verneuil disease; hidradenitis | skin-disease | S:59393003 I:L73.2 M:D017497
-acne | Acne | acne vulgaris | skin-disease | S:11381005 I:L70
-rosacea | Rosacea |  | skin-disease | S:398909004 I:L71 M:D012393
-urticaria | Urticaria | hives; nettle rash | skin-disease allergy | S:126485001 I:L50 M:D014581
-pruritus | Pruritus | itching; itch; pruritic | symptom | I:L29
-rash | Rash | skin rash; exanthema; eruption; skin eruption; eruption of skin; exanthem | symptom | S:271807003 I:R21 M:D005076
-erythema | Erythema | redness of skin | symptom | M:D004890 |  | MeSH
*sjs-ten | Stevens-Johnson syndrome and toxic epidermal necrolysis | SJS/TEN; SJS-TEN; SJS/NET; epidermal necrolysis spectrum | severe-cutaneous-adverse-reaction |
*stevens-johnson-syndrome | Stevens-Johnson syndrome | SJS; Stevens Johnson syndrome; Stevens-Johnson | sjs-ten | S:73442001 I:L51.1 M:D013262
*toxic-epidermal-necrolysis | Toxic epidermal necrolysis | TEN; Lyell syndrome; Lyell's syndrome; NET; epidermal necrolysis; Lyell disease; epidermolysis acuta toxica | sjs-ten | I:L51.2 S:23067006
*severe-cutaneous-adverse-reaction | Severe cutaneous adverse reaction | SCAR; severe skin reaction; severe cutaneous reaction; severe drug eruption; severe cutaneous adverse reactions; serious skin reaction | adverse-drug-reaction skin-disease | M:D002921
*dress-syndrome | DRESS syndrome | DRESS; drug reaction with eosinophilia and systemic symptoms | severe-cutaneous-adverse-reaction | I:D72.12
*acute-generalized-exanthematous-pustulosis | Acute generalized exanthematous pustulosis | AGEP | severe-cutaneous-adverse-reaction | S:702617007 M:D056150
-erythema-multiforme | Erythema multiforme |  | skin-disease | S:36715001 I:L51.9 M:D004892
*pemphigus | Pemphigus |  | skin-disease autoimmune-disease | S:65172003 I:L10 M:D010392
*bullous-pemphigoid | Bullous pemphigoid |  | pemphigoid | S:77090002 I:L12.0 M:D010391 | 
*epidermolysis-bullosa | Epidermolysis bullosa |  | skin-disease genetic-disease | S:61003004 I:Q81 M:D004820
-lichen-planus | Lichen planus |  | skin-disease | S:4776004 I:L43 M:D008010
*vitiligo | Vitiligo |  | skin-disease autoimmune-disease | S:56727007 I:L80 M:D014820
-melasma | Melasma | chloasma | skin-disease | I:L81.1
-photosensitivity | Photosensitivity | photosensitivity disorder; photodermatosis; photosensitive; photodermatoses | skin-disease | I:L56 I:L57
-actinic-keratosis | Actinic keratosis | actinic keratoses; AK keratosis; solar keratosis | skin-disease | S:201101007 I:L57.0 M:D055623
-wart | Wart | warts; verruca | skin-disease viral-infection | S:57019003 I:B07 M:D014860
-molluscum-contagiosum | Molluscum contagiosum | molluscum | skin-disease viral-infection | S:40070004 I:B08.1 M:D008976
-keloid | Keloid | keloids; keloid formation; keloid scar; keloid scarring | skin-disease | S:33659008 I:L91.0 M:D007627
*skin-ulcer | Skin ulcer | skin ulceration; ulcers of the skin; ulcer of skin | skin-disease ulcer | I:L97 I:L98.4
*pressure-ulcer | Pressure ulcer | decubitus ulcer; pressure injury; bedsore; decubitus; pressure ulcers; pressure sore; bed sore; decubiti; decubital ulcer | skin-ulcer | S:399912005 S:28103007 I:L89 M:D003668
*burn | Burn | burns; burn injury; thermal burn; thermal injury | injury | S:125666000 S:48333001 I:T20-T32 M:D002056
-peeling-of-skin | Peeling of skin | desquamation; skin peeling; exfoliation of skin | symptom | S:271767006
*pyoderma-gangrenosum | Pyoderma gangrenosum |  | skin-disease autoimmune-disease | S:74578003 I:L88 M:D017511
*ichthyosis | Ichthyosis |  | skin-disease | S:13059002 I:Q80 M:D007057
-hirsutism | Hirsutism | hirsute | skin-disease | I:L68.0
-ingrown-toenail | Ingrown toenail | ingrown nail; onychocryptosis | skin-disease | I:L60
`,
};
