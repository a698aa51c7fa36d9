import type { LexiconTable } from '../lexicon-table.ts';

/** Conditions and findings of the skin, its wounds and scars, as criteria name them. Row format: see `LexiconTable`. */
export const NAMED_SKIN_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
dermatomyositis-sine-myositis | Dermatomyositis sine myositis | amyopathic dermatomyositis; clinically amyopathic dermatomyositis | inflammatory-myopathy | S:238935002 M:C538250 |  | Mondo
acrodermatitis | Acrodermatitis |  | skin-disease | S:8197001 M:D000169 |  | Mondo
actinic-cheilitis | Actinic cheilitis | solar cheilitis | skin-disease | S:46795000 M:C535669 |  | Mondo
ainhum | Ainhum |  | skin-disease | S:38528001 M:D000387 I:L94.6 |  | Mondo
alopecia-mucinosa | Alopecia mucinosa | follicular mucinosis | skin-disease | S:27382006 M:D000507 I:L65.2 |  | Mondo
angiokeratoma | Angiokeratoma |  | skin-disease | S:254788004 M:D000794 |  | Mondo
skin-pigmentation-disorder | Skin pigmentation disorder | pigmentation disorder; pigmentary disorder; skin pigmentation disturbance; dyspigmentation; dyschromia; abnormal skin pigmentation; pigmentation abnormality; skin discoloration | skin-disease | M:D010859 |  | Mondo
cutaneous-horn | Cutaneous horn |  | skin-disease |
cutaneous-mucinosis | Cutaneous mucinosis |  | skin-disease | S:402721001 M:D017520 |  | Mondo
darier-disease | Darier disease | keratosis follicularis | skin-disease | S:48611009 M:D007644 |  | Mondo
ectodermal-dysplasia | Ectodermal dysplasia | hypohidrotic ectodermal dysplasia | skin-disease | S:8654005 M:D004476 |  | Mondo
epidermal-nevus | Epidermal nevus |  | skin-disease | M:C580062 |  | Mondo
epidermodysplasia-verruciformis | Epidermodysplasia verruciformis |  | skin-disease | S:19138001 M:D004819 |  | Mondo
erythema-ab-igne | Erythema ab igne |  | skin-disease |
erythema-annulare-centrifugum | Erythema annulare centrifugum |  | skin-disease |
erythema-nodosum-leprosum | Erythema nodosum leprosum |  | skin-disease |
erythroderma | Erythroderma | exfoliative dermatitis; erythrodermic skin disease | skin-disease | S:399992009 M:D003873 I:L26 |  | Mondo
facial-erythema | Facial erythema | facial redness | skin-disease erythema |
fox-fordyce-disease | Fox-Fordyce disease |  | skin-disease | S:65038009 M:D005588 I:L75.2 |  | Mondo
genodermatosis | Genodermatosis | inherited skin disease; hereditary skin disease | skin-disease |
granuloma-faciale | Granuloma faciale |  | skin-disease | I:L92.2 |  | Mondo
hailey-hailey-disease | Hailey-Hailey disease | benign familial pemphigus | skin-disease | S:79468000 M:D016506 |  | Mondo
harlequin-ichthyosis | Harlequin ichthyosis |  | skin-disease | S:205548006 |  | Mondo
hypertrichosis | Hypertrichosis |  | skin-disease | S:29966009 M:D006983 |  | Mondo
hypotrichosis | Hypotrichosis |  | skin-disease | S:53602002 M:D007039 |  | Mondo
ichthyosis-vulgaris | Ichthyosis vulgaris |  | skin-disease |
intertrigo | Intertrigo |  | skin-disease | S:58759008 M:D007402 |  | Mondo
juvenile-xanthogranuloma | Juvenile xanthogranuloma |  | skin-disease | S:400204000 M:D014972 |  | Mondo
keratosis | Keratosis |  | skin-disease | S:254666005 M:D007642 |  | Mondo
lentigo | Lentigo | lentigines | skin-disease | S:402624000 M:D007911 |  | Mondo
solar-lentigo | Solar lentigo |  | skin-disease |
lichen-nitidus | Lichen nitidus |  | skin-disease | S:41890004 M:D017513 I:L44.1 |  | Mondo
linear-iga-bullous-dermatosis | Linear IgA bullous dermatosis | linear IgA disease; linear IgA dermatosis | skin-disease | S:95330001 M:D062027 |  | Mondo
livedoid-vasculopathy | Livedoid vasculopathy |  | skin-disease | S:238762002 M:D000090122 I:L95.0 |  | Mondo
lymphomatoid-papulosis | Lymphomatoid papulosis |  | skin-disease | S:31047003 M:D017731 |  | Mondo
mastocytoma | Mastocytoma |  | skin-disease |
miliaria | Miliaria | heat rash; prickly heat | skin-disease | S:63951004 M:D008883 |  | Mondo
milia | Milia |  | skin-disease |
mongolian-spot | Mongolian spot |  | skin-disease | S:40467008 M:D049328 |  | Mondo
necrobiosis-lipoidica | Necrobiosis lipoidica |  | skin-disease | S:9418005 M:D009335 |  | Mondo
nevus-of-ota | Nevus of Ota |  | skin-disease | S:414929001 M:D009507 |  | Mondo
pachyonychia-congenita | Pachyonychia congenita |  | skin-disease | M:D053549 |  | Mondo
panniculitis | Panniculitis | erythema induratum | skin-disease | S:22125009 M:D015434 |  | Mondo
papular-urticaria | Papular urticaria |  | skin-disease | S:55608001 M:C537169 |  | Mondo
parapsoriasis | Parapsoriasis | large plaque parapsoriasis | skin-disease | S:88233000 M:D010267 I:L41 |  | Mondo
periorbital-hyperpigmentation | Periorbital hyperpigmentation | dark circles under the eyes; infraorbital dark circles | skin-disease |
phototoxic-dermatitis | Phototoxic dermatitis | phototoxic reaction; phototoxicity | skin-disease | S:53597009 M:D017484 |  | Mondo
piebaldism | Piebaldism |  | skin-disease | S:6479008 M:D016116 |  | Mondo
polymorphous-light-eruption | Polymorphous light eruption | polymorphic light eruption | skin-disease | S:238525001 I:L56.4 |  | Mondo
porokeratosis | Porokeratosis |  | skin-disease | S:400080004 M:D017499 |  | Mondo
poikiloderma | Poikiloderma |  | skin-disease |
pseudofolliculitis-barbae | Pseudofolliculitis barbae | razor bumps | skin-disease | M:C563016 I:L73.1 |  | Mondo
scleredema | Scleredema | scleredema adultorum | skin-disease | S:95323007 M:D012592 |  | Mondo
scleromyxedema | Scleromyxedema |  | skin-disease | S:402468007 M:D053718 |  | Mondo
sebaceous-hyperplasia | Sebaceous hyperplasia |  | skin-disease |
sebopsoriasis | Sebopsoriasis |  | skin-disease |
skin-atrophy | Skin atrophy | atrophic skin; thin skin; thinning of skin | skin-disease atrophy | S:400190005 |  | Mondo
skin-fragility | Skin fragility | fragile skin | skin-disease |
skin-necrosis | Skin necrosis | cutaneous necrosis | skin-disease |
skin-tear | Skin tear |  | skin-disease |
steatocystoma-multiplex | Steatocystoma multiplex |  | skin-disease |
subcorneal-pustular-dermatosis | Subcorneal pustular dermatosis |  | skin-disease | S:25147002 I:L13.1 |  | Mondo
sweet-syndrome | Sweet syndrome | acute febrile neutrophilic dermatosis | skin-disease | S:84625002 M:D016463 |  | Mondo
xanthelasma | Xanthelasma | xanthelasma palpebrarum | skin-disease |
incontinentia-pigmenti | Incontinentia pigmenti |  | skin-disease | S:367520004 M:D007184 I:Q82.3 |  | Mondo
glabellar-lines | Glabellar lines | frown lines; glabellar frown lines | skin-disease |
crows-feet | Crow's feet | lateral canthal lines | skin-disease |
nasolabial-folds | Nasolabial folds |  | skin-disease |
submental-fat | Submental fat | double chin | skin-disease |
skin-breakdown | Skin breakdown | skin break; skin breaks; non-intact skin; breaks in the skin | skin-disease |
cradle-cap | Cradle cap |  | skin-disease |
moisture-associated-skin-damage | Moisture-associated skin damage | incontinence-associated dermatitis | skin-disease |
acneiform-rash | Acneiform rash | acneiform eruption | skin-disease |
erythrasma | Erythrasma |  | skin-disease | S:264207005 M:D004894 I:L08.1 |  | Mondo
facial-flushing | Facial flushing | skin flushing | skin-disease |
ecchymosis | Ecchymosis |  | skin-disease |
bruising | Bruising | easy bruising; excessive bruising; abnormal bruising; easy bruisability; unusual bruising | skin-disease |
skin-papule | Skin papule | papules | skin-disease |
skin-pustule | Skin pustule | pustules | skin-disease |
skin-crust | Skin crust |  | skin-disease |
skin-plaque | Skin plaque |  | skin-disease |
skin-nodule | Skin nodule | subcutaneous nodule; cutaneous nodule | skin-disease nodule |
mucocutaneous-lesion | Mucocutaneous lesion |  | skin-disease |
goosebumps | Goosebumps |  | skin-disease |
cold-injury | Cold injury |  | skin-disease |
lethal-midline-granuloma | Lethal midline granuloma |  | cutaneous-t-cell-lymphoma | M:D006103 |  | Mondo
onycholysis | Onycholysis |  | nail-disease |
brittle-nails | Brittle nails |  | nail-disease |
cutaneous-abscess | Cutaneous abscess | skin abscess; subcutaneous abscess | skin-infection abscess |
erysipeloid | Erysipeloid |  | skin-infection | S:400105005 M:D004887 I:A26 |  | Mondo
pyoderma | Pyoderma |  | skin-infection | S:70759006 M:D011711 I:L08.0 |  | Mondo
herpetic-whitlow | Herpetic whitlow |  | skin-infection | S:43891009 |  | Mondo
eczema-herpeticum | Eczema herpeticum | Kaposi varicelliform eruption | skin-infection | S:186535001 M:D007617 I:B00.0 |  | Mondo
infected-eczema | Infected eczema |  | skin-infection |
cutaneous-larva-migrans | Cutaneous larva migrans |  | skin-infection | S:19362000 M:D007815 |  | Mondo
tinea-incognito | Tinea incognito |  | skin-infection |
tungiasis | Tungiasis |  | skin-infection | S:64612002 M:D058285 I:B88.1 |  | Mondo
skin-parasitosis | Skin parasitosis | parasitic skin infection | skin-infection parasitic-infection |
mixed-leg-ulcer | Mixed leg ulcer |  | skin-ulcer |
digital-ulcer | Digital ulcer | fingertip ulcer; digital ulceration | skin-ulcer |
genital-ulcer | Genital ulcer | genital ulceration | skin-ulcer |
marjolin-ulcer | Marjolin ulcer |  | skin-ulcer |
sickle-cell-leg-ulcer | Sickle cell leg ulcer |  | skin-ulcer |
anagen-effluvium | Anagen effluvium |  | hair-loss |
traction-alopecia | Traction alopecia |  | hair-loss |
hair-thinning | Hair thinning | thinning hair | hair-loss |
puncture-wound | Puncture wound |  | wound |
burn-wound | Burn wound |  | wound |
donor-site-wound | Donor site wound |  | wound |
fungating-wound | Fungating wound | malignant wound | wound |
striae-gravidarum | Striae gravidarum |  | scar |
atrophic-scar | Atrophic scar |  | scar |
scar-contracture | Scar contracture | burn contracture | scar |
acne-keloid | Acne keloid | acne keloidalis nuchae | scar | S:238746008 M:D000153 I:L73.0 |  | Mondo
spitz-nevus | Spitz nevus |  | melanocytic-nevus |
blue-nevus | Blue nevus |  | melanocytic-nevus | S:254806009 M:D018329 |  | Mondo
halo-nevus | Halo nevus |  | melanocytic-nevus | S:398028009 M:D055882 |  | Mondo
eccrine-porocarcinoma | Eccrine porocarcinoma |  | skin-cancer | S:254708001 M:D057090 |  | Mondo
sebaceous-carcinoma | Sebaceous carcinoma | sebaceous gland carcinoma | skin-cancer | S:307599002 M:D018266 |  | Mondo
basosquamous-carcinoma | Basosquamous carcinoma |  | skin-cancer | M:D002281 |  | Mondo
keratoacanthoma | Keratoacanthoma |  | skin-cancer | S:254662007 M:D007636 |  | Mondo
skin-adnexal-carcinoma | Skin adnexal carcinoma | adnexal carcinoma | skin-cancer | M:D018280 |  | Mondo
skin-tag | Skin tag | acrochordon | benign-neoplasm | S:201091002 |  | Mondo
syringoma | Syringoma |  | benign-neoplasm | S:302828001 M:D018252 |  | Mondo
pilomatricoma | Pilomatricoma | pilomatrixoma | benign-neoplasm | S:274901004 M:D018296 |  | Mondo
trichoepithelioma | Trichoepithelioma |  | benign-neoplasm |
dermatofibroma | Dermatofibroma |  | benign-neoplasm | S:448015002 |  | Mondo
lipomatosis | Lipomatosis |  | benign-neoplasm | S:402693001 M:D008068 |  | Mondo
adiposis-dolorosa | Adiposis dolorosa | Dercum disease | benign-neoplasm | S:71404003 M:D000274 |  | Mondo
angiolipoma | Angiolipoma |  | benign-neoplasm | S:404057003 M:D018206 |  | Mondo
myelolipoma | Myelolipoma |  | benign-neoplasm | S:719049003 M:D018209 |  | Mondo
pyogenic-granuloma | Pyogenic granuloma |  | benign-neoplasm | S:200722003 M:D017789 I:L98.0 |  | Mondo
glomus-tumor | Glomus tumor |  | benign-neoplasm | S:403969002 M:D005918 |  | Mondo
cherry-angioma | Cherry angioma |  | benign-neoplasm | S:5050001 |  | Mondo
osteoma | Osteoma |  | benign-neoplasm | S:302858007 M:D010016 |  | Mondo
osteoblastoma | Osteoblastoma |  | benign-neoplasm | M:D018215 |  | Mondo
chondroma | Chondroma |  | benign-neoplasm | M:D002812 |  | Mondo
chondroblastoma | Chondroblastoma |  | benign-neoplasm | M:D002804 |  | Mondo
fibroma | Fibroma |  | benign-neoplasm | S:424568000 M:D005350 |  | Mondo
myxoma | Myxoma |  | benign-neoplasm | S:404082003 M:D009232 |  | Mondo
ganglioneuroma | Ganglioneuroma |  | benign-neoplasm | S:116371000119107 |  | Mondo
inverted-papilloma | Inverted papilloma |  | benign-neoplasm | S:104081000119103 M:D018308 |  | Mondo
pleomorphic-adenoma | Pleomorphic adenoma |  | benign-neoplasm | S:447888006 M:D008949 |  | Mondo
warthin-tumor | Warthin tumor |  | benign-neoplasm | S:422470007 M:D000235 |  | Mondo
villous-adenoma | Villous adenoma |  | benign-neoplasm | M:D018253 |  | Mondo
choristoma | Choristoma |  | benign-neoplasm |
ameloblastoma | Ameloblastoma |  | benign-neoplasm | S:285311001 M:D000564 |  | Mondo
odontoma | Odontoma |  | benign-neoplasm | M:D009810 |  | Mondo
odontogenic-tumor | Odontogenic tumor | odontogenic neoplasm | benign-neoplasm | M:D009808 |  | Mondo
granular-cell-tumor | Granular cell tumor |  | benign-neoplasm | S:404035005 M:C535558 M:D016586 |  | Mondo
solitary-fibrous-tumor | Solitary fibrous tumor |  | benign-neoplasm | M:D054364 |  | Mondo
rhabdomyoma | Rhabdomyoma |  | benign-neoplasm | S:402877008 M:D012207 |  | Mondo
angiofibroma | Angiofibroma | facial angiofibroma | benign-neoplasm |
cystic-hygroma | Cystic hygroma |  | benign-neoplasm | S:399882002 M:D018191 |  | Mondo
hemangioblastoma | Hemangioblastoma |  | benign-neoplasm | M:D018325 |  | Mondo
erythema-multiforme-major | Erythema multiforme major |  | severe-cutaneous-adverse-reaction |
maculopapular-rash | Maculopapular rash | morbilliform rash; maculopapular exanthema; maculopapular eruption | rash |
butterfly-rash | Butterfly rash | malar rash | rash |
vesicular-rash | Vesicular rash |  | rash |
purpuric-rash | Purpuric rash | petechial rash | rash |
cholestatic-pruritus | Cholestatic pruritus | cholestatic itch | pruritus |
brachioradial-pruritus | Brachioradial pruritus |  | pruritus |
vulvar-pruritus | Vulvar pruritus | vulvar itching | pruritus |
anal-pruritus | Anal pruritus | pruritus ani; anal itching | pruritus |
aquagenic-pruritus | Aquagenic pruritus |  | pruritus | S:238695001 |  | Mondo
nocturnal-pruritus | Nocturnal pruritus |  | pruritus |
paraneoplastic-pemphigus | Paraneoplastic pemphigus |  | pemphigus | I:L10.81 |  | Mondo
lupus-panniculitis | Lupus panniculitis | lupus profundus | lupus-erythematosus | S:15084002 M:D015435 |  | Mondo
genital-psoriasis | Genital psoriasis |  | psoriasis |
palmoplantar-psoriasis | Palmoplantar psoriasis | hand and foot psoriasis | psoriasis |
drug-induced-psoriasis | Drug-induced psoriasis |  | psoriasis |
facial-psoriasis | Facial psoriasis |  | psoriasis |
occupational-dermatitis | Occupational dermatitis | occupational skin disease | dermatitis | S:402587003 M:D009783 |  | Mondo
photoallergic-dermatitis | Photoallergic dermatitis |  | dermatitis | S:111209006 M:D017454 |  | Mondo
toxicodendron-dermatitis | Toxicodendron dermatitis | poison ivy dermatitis | dermatitis | S:410049000 M:D011040 |  | Mondo
asteatotic-eczema | Asteatotic eczema |  | dermatitis |
eyelid-dermatitis | Eyelid dermatitis | eyelid eczema | dermatitis |
head-and-neck-dermatitis | Head and neck dermatitis |  | dermatitis |
facial-dermatitis | Facial dermatitis | facial eczema | dermatitis |
peristomal-dermatitis | Peristomal dermatitis | peristomal skin irritation | dermatitis |
id-reaction | Id reaction |  | dermatitis |
genital-eczema | Genital eczema |  | eczema |
`,
};
