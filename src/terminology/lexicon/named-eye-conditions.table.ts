import type { LexiconTable } from '../lexicon-table.ts';

/** Conditions and findings of the eyes, as criteria name them. Row format: see `LexiconTable`. */
export const NAMED_EYE_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
phakic-eye | Phakic eye | phakic lens status | eye-disease |
anisocoria | Anisocoria |  | eye-disease | S:13045009 M:D015875 I:H57.02 |  | Mondo
anophthalmia | Anophthalmia | anophthalmic socket | eye-disease |
asthenopia | Asthenopia | eye strain; eyestrain; ocular fatigue; digital eye strain; computer vision syndrome | eye-disease | M:D001248 |  | Mondo
blepharophimosis | Blepharophimosis |  | eye-disease | M:D016569 I:H02.52 |  | Mondo
trichiasis | Trichiasis |  | eye-disease |
distichiasis | Distichiasis |  | eye-disease |
lagophthalmos | Lagophthalmos |  | eye-disease | S:60735000 I:H02.2 |  | Mondo
eyelid-edema | Eyelid edema | eyelid swelling; periorbital edema | eye-disease |
dermatochalasis | Dermatochalasis | blepharochalasis | eye-disease | S:47704002 I:H02.3 |  | Mondo
lid-retraction | Lid retraction | eyelid retraction | eye-disease |
coloboma | Coloboma | ocular coloboma | eye-disease | S:93390002 M:D003103 |  | Mondo
dacryoadenitis | Dacryoadenitis |  | eye-disease | S:86927009 I:H04.0 |  | Mondo
epiphora | Epiphora | watery eyes; excessive tearing; lacrimation; tearing of eyes; watering eyes; lacrimal hypersecretion | eye-disease | S:193982009 I:H04.2 |  | Mondo
lacrimal-disease | Lacrimal disease | lacrimal apparatus disease; lacrimal system disease | eye-disease | S:31053003 M:D007766 |  | Mondo
eye-discharge | Eye discharge | ocular discharge | eye-disease |
eye-irritation | Eye irritation | ocular irritation | eye-disease |
eye-itching | Eye itching | ocular itching; ocular pruritus; itchy eyes | eye-disease |
foreign-body-sensation-in-eye | Foreign body sensation in eye | ocular foreign body sensation | eye-disease |
ocular-discomfort | Ocular discomfort | eye discomfort | eye-disease |
ocular-toxicity | Ocular toxicity |  | eye-disease |
open-globe-injury | Open globe injury | globe rupture; penetrating eye injury; perforating eye injury | eye-disease |
enophthalmos | Enophthalmos |  | eye-disease | S:80093006 M:D015841 I:H05.4 |  | Mondo
panophthalmitis | Panophthalmitis |  | eye-disease | S:33382000 M:D010202 I:H44.01 |  | Mondo
hyphema | Hyphema |  | eye-disease |
hypopyon | Hypopyon |  | eye-disease | S:87807004 I:H20.05 |  | Mondo
iris-neovascularization | Iris neovascularization | rubeosis iridis; neovascularization of the iris; rubeosis | eye-disease | S:51995000 |  | Mondo
rubeotic-eye | Rubeotic eye |  | eye-disease |
ocular-ischemic-syndrome | Ocular ischemic syndrome |  | eye-disease |
leukocoria | Leukocoria |  | eye-disease | S:1361009 |  | Mondo
microphthalmia | Microphthalmia | microphthalmos; nanophthalmos | eye-disease | S:204108000 M:D008850 |  | Mondo
ocular-albinism | Ocular albinism |  | eye-disease albinism | S:26399002 M:D016117 I:E70.31 |  | Mondo
ocular-hypotony | Ocular hypotony | hypotony; ocular hypotension | eye-disease | S:19721008 M:D015814 I:H44.4 |  | Mondo
ophthalmoplegia | Ophthalmoplegia | external ophthalmoplegia; internuclear ophthalmoplegia | eye-disease | S:78097002 M:D009886 |  | Mondo
chronic-progressive-external-ophthalmoplegia | Chronic progressive external ophthalmoplegia | CPEO | eye-disease | S:46252003 M:D017246 I:H49.4 |  | Mondo
pinguecula | Pinguecula |  | eye-disease | S:87614000 M:D059407 I:H11.15 |  | Mondo
vitreous-detachment | Vitreous detachment | posterior vitreous detachment | eye-disease | S:53772007 M:D020255 |  | Mondo
xerophthalmia | Xerophthalmia |  | eye-disease | M:D014985 |  | Mondo
sympathetic-ophthalmia | Sympathetic ophthalmia |  | eye-disease | S:75315001 M:D009879 I:H44.13 |  | Mondo
ocular-rosacea | Ocular rosacea |  | eye-disease rosacea |
zonular-weakness | Zonular weakness | zonular dehiscence; weak zonules | eye-disease |
pupil-abnormality | Pupil abnormality | abnormal pupil; nonreactive pupil; irregular pupil | eye-disease |
miosis | Miosis | small pupil; pinpoint pupils | eye-disease |
mydriasis | Mydriasis | dilated pupils | eye-disease |
posterior-synechiae | Posterior synechiae | anterior synechiae | eye-disease |
only-one-seeing-eye | Only one seeing eye | monocular vision; one-eyed; functionally one-eyed; single functional eye; monocular patient | eye-disease |
eye-fatigue | Eye fatigue | tired eyes | eye-disease |
burning-eyes | Burning eyes | eye burning; ocular burning | eye-disease |
eye-hemorrhage | Eye hemorrhage | ocular hemorrhage; intraocular hemorrhage | eye-disease |
ocular-structural-abnormality | Ocular structural abnormality | ocular malformation; eye malformation; structural eye abnormality | eye-disease anatomic-abnormality |
ocular-herpes | Ocular herpes | ocular herpes simplex; herpes simplex eye disease; herpetic eye disease; ocular herpes virus infection; herpes of the eye | ocular-infection herpes-virus-infection |
ophthalmia-neonatorum | Ophthalmia neonatorum | neonatal conjunctivitis | ocular-infection | S:34298002 M:D009878 |  | Mondo
giant-papillary-conjunctivitis | Giant papillary conjunctivitis |  | conjunctivitis | S:231857004 |  | Mondo
seasonal-allergic-conjunctivitis | Seasonal allergic conjunctivitis |  | conjunctivitis |
epidemic-keratoconjunctivitis | Epidemic keratoconjunctivitis |  | conjunctivitis | S:60548004 I:B30.0 |  | Mondo
conjunctivitis-sicca | Conjunctivitis sicca |  | conjunctivitis |
perennial-allergic-conjunctivitis | Perennial allergic conjunctivitis |  | conjunctivitis |
corneal-perforation | Corneal perforation |  | corneal-disease |
corneal-endothelial-dysfunction | Corneal endothelial dysfunction | corneal endothelial decompensation | corneal-disease endothelial-dysfunction |
corneal-melt | Corneal melt | corneal thinning | corneal-disease |
band-keratopathy | Band keratopathy |  | corneal-disease | S:35055000 M:C562399 I:H18.42 |  | Mondo
keratoconjunctivitis | Keratoconjunctivitis |  | corneal-disease | S:88151007 M:D007637 I:H16.2 |  | Mondo
arcus-senilis | Arcus senilis | corneal arcus | corneal-disease | S:231924000 M:D001112 I:H18.41 |  | Mondo
corneal-staining | Corneal staining |  | corneal-disease |
corneal-infection | Corneal infection | infectious corneal disease | corneal-disease infection | S:312428002 |  | Mondo
corneal-degeneration | Corneal degeneration |  | corneal-disease | S:111521006 I:H18.4 |  | Mondo
corneal-irregularity | Corneal irregularity | irregular cornea | corneal-disease |
granular-corneal-dystrophy | Granular corneal dystrophy |  | corneal-disease | S:45283008 I:H18.53 |  | Mondo
interstitial-keratitis | Interstitial keratitis |  | corneal-disease |
superficial-punctate-keratitis | Superficial punctate keratitis | punctate keratitis; superficial punctate keratopathy | corneal-disease | S:416069001 |  | Mondo
corneal-disorder-after-surgery | Corneal disorder after surgery |  | corneal-disease |
exposure-keratopathy | Exposure keratopathy | exposure keratitis | corneal-disease | S:14366000 I:H16.21 |  | Mondo
corneal-injury | Corneal injury |  | corneal-disease injury |
peripheral-ulcerative-keratitis | Peripheral ulcerative keratitis |  | keratitis |
filamentary-keratitis | Filamentary keratitis |  | keratitis | S:51286002 I:H16.12 |  | Mondo
herpes-zoster-keratitis | Herpes zoster keratitis |  | keratitis |
nuclear-cataract | Nuclear cataract | nuclear sclerosis; nuclear sclerotic cataract | cataract | S:53889007 |  | Mondo
cortical-cataract | Cortical cataract |  | cataract | S:193576003 |  | Mondo
posterior-subcapsular-cataract | Posterior subcapsular cataract |  | cataract |
mature-cataract | Mature cataract | hypermature cataract | cataract | S:849000 |  | Mondo
pseudoexfoliation-glaucoma | Pseudoexfoliation glaucoma | exfoliation glaucoma; exfoliative glaucoma | glaucoma |
uveitic-glaucoma | Uveitic glaucoma |  | glaucoma |
steroid-induced-glaucoma | Steroid-induced glaucoma |  | glaucoma | S:1654001 |  | Mondo
glaucoma-suspect | Glaucoma suspect |  | glaucoma |
preretinal-hemorrhage | Preretinal hemorrhage |  | retinal-disease |
subretinal-hemorrhage | Subretinal hemorrhage |  | retinal-disease |
subretinal-fluid | Subretinal fluid |  | retinal-disease |
retinal-ischemia | Retinal ischemia |  | retinal-disease ischemia | S:26468004 I:H35.82 |  | Mondo
retinal-neovascularization | Retinal neovascularization |  | retinal-disease |
retinitis | Retinitis |  | retinal-disease | S:399463004 M:D012173 |  | Mondo
hypertensive-retinopathy | Hypertensive retinopathy |  | retinal-disease | S:6962006 M:D058437 I:H35.03 |  | Mondo
sickle-cell-retinopathy | Sickle cell retinopathy | sickle retinopathy | retinal-disease |
solar-retinopathy | Solar retinopathy |  | retinal-disease | S:1135000 |  | Mondo
retinal-toxicity | Retinal toxicity | toxic retinopathy | retinal-disease |
retinoschisis | Retinoschisis |  | retinal-disease | S:44268007 M:D041441 |  | Mondo
cone-dystrophy | Cone dystrophy |  | retinal-disease | S:312917007 M:D000077765 |  | Mondo
best-disease | Best disease | vitelliform macular dystrophy; Best vitelliform macular dystrophy | retinal-disease | S:90036004 M:D057826 |  | Mondo
macular-scar | Macular scar | macular scarring | retinal-disease |
macular-telangiectasia | Macular telangiectasia | MacTel | retinal-disease |
macular-dystrophy | Macular dystrophy |  | retinal-disease |
chorioretinal-scar | Chorioretinal scar |  | retinal-disease | S:53854005 |  | Mondo
chorioretinal-atrophy | Chorioretinal atrophy |  | retinal-disease |
angioid-streaks | Angioid streaks |  | retinal-disease | M:D000793 |  | Mondo
drusen | Drusen | retinal drusen | retinal-disease | S:247153005 M:D015593 |  | Mondo
retinal-macroaneurysm | Retinal macroaneurysm |  | retinal-disease |
multifocal-choroiditis | Multifocal choroiditis |  | retinal-disease | S:414783007 M:D000080364 |  | Mondo
myopic-choroidal-neovascularization | Myopic choroidal neovascularization |  | retinal-disease |
choroidal-detachment | Choroidal detachment | choroidal effusion | retinal-disease |
choroidal-hemorrhage | Choroidal hemorrhage | suprachoroidal hemorrhage | retinal-disease |
choroidal-rupture | Choroidal rupture |  | retinal-disease |
optic-disc-neovascularization | Optic disc neovascularization |  | retinal-disease |
pseudophakic-cystoid-macular-edema | Pseudophakic cystoid macular edema |  | retinal-disease |
retinal-pigment-epithelial-detachment | Retinal pigment epithelial detachment | pigment epithelial detachment | retinal-disease |
retinal-arterial-macroaneurysm | Retinal arterial macroaneurysm |  | retinal-disease |
branch-retinal-artery-occlusion | Branch retinal artery occlusion |  | retinal-disease | S:50821009 |  | Mondo
macular-atrophy | Macular atrophy |  | retinal-disease |
choroidal-melanoma | Choroidal melanoma |  | retinal-disease |
choroidal-nevus | Choroidal nevus |  | retinal-disease |
choroidal-disease | Choroidal disease |  | retinal-disease |
toxic-optic-neuropathy | Toxic optic neuropathy |  | optic-neuropathy | S:26125006 M:D000081028 I:H46.3 |  | Mondo
compressive-optic-neuropathy | Compressive optic neuropathy |  | optic-neuropathy |
dominant-optic-atrophy | Dominant optic atrophy |  | optic-neuropathy |
optic-nerve-injury | Optic nerve injury | optic nerve damage | optic-neuropathy |
aniseikonia | Aniseikonia |  | refractive-error | S:16059006 M:D000839 I:H52.32 |  | Mondo
monocular-blindness | Monocular blindness | blindness in one eye | visual-impairment |
metamorphopsia | Metamorphopsia |  | visual-impairment |
duane-syndrome | Duane syndrome | Duane retraction syndrome | strabismus | S:60318001 M:D004370 I:H50.81 |  | Mondo
heterophoria | Heterophoria | exophoria; esophoria | strabismus |
ocular-motility-disorder | Ocular motility disorder | eye movement disorder; oculomotor disorder; ocular motor disorder | strabismus | S:45030009 |  | Mondo
gaze-palsy | Gaze palsy | gaze paresis; conjugate gaze palsy | strabismus | S:1534008 |  | Mondo
accommodative-insufficiency | Accommodative insufficiency | accommodation disorder; accommodative dysfunction | strabismus |
infectious-uveitis | Infectious uveitis | infective uveitis | uveitis |
juvenile-idiopathic-arthritis-associated-uveitis | Juvenile idiopathic arthritis-associated uveitis | JIA-associated uveitis | uveitis |
macular-edema-due-to-uveitis | Macular edema due to uveitis | uveitic macular edema | uveitis |
orbital-inflammatory-disease | Orbital inflammatory disease | orbital pseudotumor; idiopathic orbital inflammation | eye-disease | S:72789009 M:D016727 |  | Mondo
subconjunctival-hemorrhage | Subconjunctival hemorrhage | conjunctival hemorrhage | eye-disease |
conjunctival-disease | Conjunctival disease | conjunctival disorder | eye-disease | I:H10-H11 |  | Mondo
conjunctival-scarring | Conjunctival scarring |  | eye-disease |
symblepharon | Symblepharon |  | eye-disease |
iridocorneal-endothelial-syndrome | Iridocorneal endothelial syndrome | ICE syndrome | eye-disease | S:129623003 M:D057129 |  | Mondo
uveal-disease | Uveal disease | uveal tract disease | eye-disease | S:95678007 M:D014603 |  | Mondo
intraocular-tumor | Intraocular tumor | ocular tumor; intraocular neoplasm; eye tumor; ocular neoplasm | eye-disease neoplasm |
intraocular-malignancy | Intraocular malignancy |  | eye-disease malignancy |
primary-angle-closure | Primary angle closure |  | eye-disease |
`,
};
