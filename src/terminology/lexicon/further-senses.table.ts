import type { LexiconTable } from '../lexicon-table.ts';

/** Eyes, ears, nose, mouth and teeth. Row format: see `LexiconTable`. Codes: exact matches of Mondo 2026-08-04. */
export const FURTHER_SENSES_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
elevated-intraocular-pressure | Elevated intraocular pressure | increased intraocular pressure; raised intraocular pressure; high intraocular pressure | symptom |
normal-tension-glaucoma | Normal tension glaucoma | normal-tension glaucoma; low tension glaucoma; NTG glaucoma | open-angle-glaucoma | S:50485007 M:D057066
pigmentary-glaucoma | Pigmentary glaucoma |  | glaucoma | I:H40.13 |  | ICD-10-CM 2018
pseudoexfoliation-syndrome | Pseudoexfoliation syndrome | pseudoexfoliation; exfoliation syndrome; PEX syndrome | eye-disease | S:111514006 M:D017889
congenital-glaucoma | Congenital glaucoma | infantile glaucoma | glaucoma | S:204113001 M:D006871
congenital-cataract | Congenital cataract | pediatric cataract; infantile cataract | cataract |
traumatic-cataract | Traumatic cataract |  | cataract | I:H26.1 |  | ICD-10-CM 2018
posterior-capsule-opacification | Posterior capsule opacification | posterior capsular opacification; PCO opacification; secondary cataract; after-cataract | eye-disease |
aphakia | Aphakia | aphakic | eye-disease | I:H27.0 |  | ICD-10-CM 2018
pseudophakia | Pseudophakia | pseudophakic | symptom | M:D019591 |  | MeSH
aniridia | Aniridia |  | congenital-malformation eye-disease | S:69278003 I:Q13.1 M:D015783
ectopia-lentis | Ectopia lentis | lens subluxation; lens dislocation; subluxated lens | eye-disease | M:D004479 |  | MeSH
corneal-dystrophy | Corneal dystrophy |  | corneal-disease | S:5587004 M:D003317
corneal-opacity | Corneal opacity | corneal scar; corneal scarring; corneal opacities; leukoma; corneal haze | corneal-disease | M:D003318 |  | MeSH
corneal-edema | Corneal edema |  | corneal-disease | S:27194006 M:D015715
corneal-abrasion | Corneal abrasion |  | corneal-disease |
corneal-neovascularization | Corneal neovascularization |  | corneal-disease | S:19161004 I:H16.4 M:D016510
neurotrophic-keratitis | Neurotrophic keratitis | neurotrophic keratopathy | corneal-disease | S:128080005 |  | Mondo
limbal-stem-cell-deficiency | Limbal stem cell deficiency | LSCD | corneal-disease |
corneal-graft-rejection | Corneal graft rejection | corneal transplant rejection | corneal-disease organ-transplant-rejection |
corneal-ectasia | Corneal ectasia | keratectasia | corneal-disease | S:14748007 I:H18.71
keratopathy | Keratopathy |  | corneal-disease |
bacterial-keratitis | Bacterial keratitis |  | keratitis |
fungal-keratitis | Fungal keratitis | keratomycosis; mycotic keratitis | keratitis |
acanthamoeba-keratitis | Acanthamoeba keratitis |  | keratitis | S:231896005 M:D015823
pterygium | Pterygium | pterygia | eye-disease | S:77489003 I:H11.0 M:D011625
scleritis | Scleritis |  | eye-disease | S:78370002 I:H15.0 M:D015423
endophthalmitis | Endophthalmitis |  | eye-disease infection | S:1847009 M:D009877
intraocular-inflammation | Intraocular inflammation | active ocular inflammation | ocular-inflammation |
ocular-infection | Ocular infection | eye infection; ocular infections; eye infections | infection eye-disease | S:128351009 M:D015817 |  | Mondo
anterior-uveitis | Anterior uveitis | iritis; iridocyclitis | uveitis | S:410692006 M:D014606
posterior-uveitis | Posterior uveitis | chorioretinitis; choroiditis; retinochoroiditis; chorioretinal inflammation | uveitis | S:43363007 M:D015866
intermediate-uveitis | Intermediate uveitis | pars planitis | uveitis | S:314429009 M:D015867
noninfectious-uveitis | Noninfectious uveitis | non-infectious uveitis; autoimmune uveitis | uveitis |
panuveitis | Panuveitis |  | uveitis | S:75614007 I:H44.11 M:D015864
vogt-koyanagi-harada-disease | Vogt-Koyanagi-Harada disease | VKH disease; Vogt-Koyanagi-Harada syndrome | uveitis | S:193497004 I:H20.82 I:H30.81 M:D014607
birdshot-chorioretinopathy | Birdshot chorioretinopathy | birdshot retinochoroidopathy | uveitis | S:231981005 M:C537630
meibomian-gland-dysfunction | Meibomian gland dysfunction | MGD; meibomian gland disease | eye-disease |
demodex-blepharitis | Demodex blepharitis |  | blepharitis |
chalazion | Chalazion | chalazia | eye-disease | S:1482004 I:H00.1 M:D017043
ptosis | Ptosis | blepharoptosis; eyelid ptosis; drooping eyelid; ptosis of eyelid; upper eyelid ptosis | eye-disease | S:11934000 M:D001763
entropion | Entropion |  | eye-disease | S:33168009 M:D004774
ectropion | Ectropion |  | eye-disease | S:62909004 I:H02.1 M:D004483
eyelid-disorder | Eyelid disorder | eyelid disease; eyelid abnormality; lid disorder; lid abnormality | eye-disease | S:60113004 I:H00 M:D005141
nasolacrimal-duct-obstruction | Nasolacrimal duct obstruction | lacrimal duct obstruction; blocked tear duct; dacryostenosis | eye-disease | S:416920000 M:D007767 |  | Mondo
conjunctivochalasis | Conjunctivochalasis |  | eye-disease | S:408663001 I:H11.82
ocular-surface-disease | Ocular surface disease | ocular surface disorder; OSD; ocular surface abnormality | eye-disease |
ocular-allergy | Ocular allergy | allergic eye disease; eye allergy | eye-disease allergy |
atopic-keratoconjunctivitis | Atopic keratoconjunctivitis |  | conjunctivitis | S:403434009
bacterial-conjunctivitis | Bacterial conjunctivitis |  | conjunctivitis | S:243321006 M:D003234
ocular-graft-versus-host-disease | Ocular graft versus host disease | ocular GVHD; ocular graft-versus-host disease | graft-versus-host-disease eye-disease |
retinal-vascular-disease | Retinal vascular disease | retinal vasculopathy | retinal-disease | S:57534004
retinal-vascular-occlusion | Retinal vascular occlusion | retinal vessel occlusion | retinal-disease | S:73757007 I:H34
retinal-degeneration | Retinal degeneration |  | retinal-disease | S:95695004 M:D012162
maculopathy | Maculopathy | macular disease; macular disorder; macular pathology | retinal-disease |
myopic-maculopathy | Myopic maculopathy | myopic macular degeneration | pathologic-myopia | S:312898002 |  | Mondo
choroidal-neovascularization | Choroidal neovascularization | CNV; subfoveal choroidal neovascularization; choroidal neovascular membrane | retinal-disease | M:D020256
polypoidal-choroidal-vasculopathy | Polypoidal choroidal vasculopathy | PCV | retinal-disease |
stargardt-disease | Stargardt disease | Stargardt's disease; Stargardt macular dystrophy | inherited-retinal-disease | S:47673003 M:D000080362
leber-congenital-amaurosis | Leber congenital amaurosis | LCA amaurosis | inherited-retinal-disease | S:193413001 M:D057130
choroideremia | Choroideremia |  | inherited-retinal-disease | S:75241009 I:H31.21 M:D015794
usher-syndrome | Usher syndrome |  | inherited-retinal-disease hearing-loss | M:D052245
retinal-tear | Retinal tear | retinal break; retinal hole | retinal-disease | S:232003005 M:D012167
rhegmatogenous-retinal-detachment | Rhegmatogenous retinal detachment |  | retinal-detachment | S:19620000 I:H33.0
tractional-retinal-detachment | Tractional retinal detachment | traction retinal detachment | retinal-detachment |
proliferative-vitreoretinopathy | Proliferative vitreoretinopathy |  | retinal-disease | S:232016005 M:D018630
vitreous-hemorrhage | Vitreous hemorrhage | vitreous haemorrhage; intravitreal hemorrhage | eye-disease bleeding | I:H43.1 |  | ICD-10-CM 2018
vitreous-floaters | Vitreous floaters | floaters; vitreous opacities; eye floaters; myodesopsia | eye-disease |
retinal-hemorrhage | Retinal hemorrhage |  | retinal-disease bleeding | I:H35.6 |  | ICD-10-CM 2018
coats-disease | Coats disease |  | retinal-disease | S:360455002 M:D058456
papilledema | Papilledema |  | optic-disc-edema | I:H47.1 |  | ICD-10-CM 2018
optic-disc-edema | Optic disc edema | optic disc swelling; optic nerve swelling; optic nerve edema | eye-disease |
optic-disc-drusen | Optic disc drusen | optic nerve head drusen | eye-disease |
anterior-ischemic-optic-neuropathy | Anterior ischemic optic neuropathy | AION; ischemic optic neuropathy | optic-neuropathy | S:404659001 M:D018917
arteritic-anterior-ischemic-optic-neuropathy | Arteritic anterior ischemic optic neuropathy |  | anterior-ischemic-optic-neuropathy | S:733506009
optic-nerve-disease | Optic nerve disease | optic nerve disorder; optic disc disorder | eye-disease | S:77157004 M:D009901
cortical-blindness | Cortical blindness | cortical visual impairment; cerebral visual impairment | visual-impairment | S:68574006 I:H47.61 M:D019575
night-blindness | Night blindness | nyctalopia | symptom | S:65194006 I:H53.6 M:D009755
blurred-vision | Blurred vision | blurry vision; blurring of vision; visual blurring | symptom |
photopsia | Photopsia | light flashes | symptom |
photophobia | Photophobia | light sensitivity; light hypersensitivity | symptom | M:D020795 |  | MeSH
anisometropia | Anisometropia |  | refractive-error | S:3289004 I:H52.31 M:D015858
convergence-insufficiency | Convergence insufficiency |  | eye-disease |
achromatopsia | Achromatopsia |  | inherited-retinal-disease | S:102450007 I:H53.51
conductive-hearing-loss | Conductive hearing loss | conductive deafness | hearing-loss | S:44057004 I:H90.2 |  | ICD-10-CM 2018, Mondo
mixed-hearing-loss | Mixed hearing loss |  | hearing-loss | S:77507001 M:D046089 |  | Mondo
congenital-hearing-loss | Congenital hearing loss | congenital deafness | hearing-loss |
noise-induced-hearing-loss | Noise-induced hearing loss |  | hearing-loss | S:73415002 M:D006317
single-sided-deafness | Single-sided deafness | unilateral hearing loss; unilateral deafness | hearing-loss |
ototoxicity | Ototoxicity | ototoxic hearing loss; drug-induced ototoxicity | hearing-loss |
auditory-neuropathy | Auditory neuropathy | auditory neuropathy spectrum disorder | hearing-loss | S:443805006 M:C538268
central-auditory-processing-disorder | Central auditory processing disorder | auditory processing disorder | ear-disease | I:H93.25 |  | ICD-10-CM 2018
hyperacusis | Hyperacusis |  | symptom | S:25289003 I:H93.23 M:D012001
otosclerosis | Otosclerosis |  | ear-disease | S:11543004 I:H80 M:D010040
cholesteatoma | Cholesteatoma |  | ear-disease | S:363668000 M:D002781
cochlear-malformation | Cochlear malformation | cochlear anomaly; cochlear malformations | ear-disease |
cochlear-ossification | Cochlear ossification | ossified cochlea; cochlear obliteration; ossification of the cochlea | ear-disease |
cochlear-nerve-deficiency | Cochlear nerve deficiency | cochlear nerve aplasia; absent cochlear nerve | ear-disease |
vestibular-disorder | Vestibular disorder | vestibular disease; vestibular dysfunction; vestibular disorders; vestibular hypofunction; vestibulopathy; vestibular impairment; impaired vestibular function; vestibular deficit; vestibular loss; vestibular problems | ear-disease | M:D015837
peripheral-vestibular-disorder | Peripheral vestibular disorder | peripheral vestibular pathology | vestibular-disorder |
superior-canal-dehiscence-syndrome | Superior canal dehiscence syndrome | superior semicircular canal dehiscence | ear-disease | S:717799003 |  | Mondo
labyrinthitis | Labyrinthitis |  | ear-disease | S:23919004 I:H83.0 M:D007762
persistent-postural-perceptual-dizziness | Persistent postural-perceptual dizziness | PPPD | dizziness |
patulous-eustachian-tube | Patulous Eustachian tube | patulous ET; patulous auditory tube | ear-disease |
eustachian-tube-dysfunction | Eustachian tube dysfunction | auditory tube dysfunction | ear-disease |
nasal-disease | Nasal disease | nasal pathology; nose disease; nasal disorder | ear-nose-throat-disease | S:89488007 M:D009668 |  | Mondo
nasal-septal-perforation | Nasal septal perforation | septal perforation; nasal septum perforation | nasal-disease | M:D061270 |  | MeSH
oral-disease | Oral disease | mouth disease; oral pathology; oral diseases; oral disorder; oral lesion; oral lesions | disease | M:D009059 |  | Mondo
oral-ulcer | Oral ulcer | mouth ulcer; oral ulcers; mouth ulcers; oral ulceration; mouth ulceration; ulcers in the mouth | oral-disease ulcer | M:D019226 |  | MeSH
aphthous-ulcer | Aphthous ulcer | recurrent aphthous stomatitis; canker sore | aphthous-stomatitis | S:427617000 M:D013281 |  | Mondo
oral-mucositis | Oral mucositis | oral mucosal inflammation | mucositis oral-disease |
burning-mouth-syndrome | Burning mouth syndrome | burning mouth; glossodynia; stomatodynia | oral-disease | S:399165002 M:D002054
sialorrhea | Sialorrhea | drooling; hypersalivation; excessive salivation; excessive drooling; ptyalism | symptom | M:D012798 |  | MeSH
hyposalivation | Hyposalivation | salivary gland hypofunction; reduced salivary flow | symptom |
halitosis | Halitosis | bad breath; oral malodor | symptom | I:R19.6 |  | ICD-10-CM 2018
trismus | Trismus | limited mouth opening; restricted mouth opening; reduced mouth opening; lockjaw; limited oral opening | symptom | M:D014313 |  | MeSH
sialadenitis | Sialadenitis | sialoadenitis | oral-disease | S:42982001 I:K11.2 M:D012793
ankyloglossia | Ankyloglossia | tongue-tie; tongue tie | congenital-malformation | S:67787004 I:Q38.1 M:C562396 M:D000072676
periodontal-disease | Periodontal disease | periodontopathy; periodontal diseases; gum disease; parodontopathy | dental-disease | S:2556008 M:D010510
chronic-periodontitis | Chronic periodontitis |  | periodontitis | S:5689008 I:K05.3 M:D055113
aggressive-periodontitis | Aggressive periodontitis |  | periodontitis | M:D010520
stage-iii-periodontitis | Stage III periodontitis | stage 3 periodontitis | periodontitis |
gingival-recession | Gingival recession | gum recession; gingival recessions; receding gums | periodontal-disease | S:59898000 I:K06.0 M:D005889
gingival-bleeding | Gingival bleeding | bleeding gums; gingival hemorrhage | symptom |
gingival-hyperplasia | Gingival hyperplasia | gingival enlargement; gingival overgrowth; gingival hypertrophy | periodontal-disease | S:54711002 I:K06.1 M:D019214 |  | Mondo
pericoronitis | Pericoronitis |  | dental-disease | S:22240003 M:D010497
alveolar-osteitis | Alveolar osteitis | dry socket | dental-disease | S:61804006 I:M27.3 M:D004368 |  | Mondo
pulpitis | Pulpitis | symptomatic irreversible pulpitis | dental-disease | S:32620007 I:K04.0 M:D011671
pulp-necrosis | Pulp necrosis | necrotic pulp | dental-disease | S:42711005 I:K04.1 M:D003790
apical-periodontitis | Apical periodontitis | periapical lesion; periapical periodontitis; periapical pathology; periapical radiolucency | dental-disease | S:39273001 M:D010485
dentin-hypersensitivity | Dentin hypersensitivity | dentine hypersensitivity; tooth sensitivity; dental sensitivity; tooth hypersensitivity; sensitive teeth; dental hypersensitivity; dentin sensitivity | dental-disease |
malocclusion | Malocclusion | dental malocclusion | dental-disease | I:M26.4 |  | ICD-10-CM 2018
edentulism | Edentulism | edentulous; edentulous jaw; edentulous mouth | tooth-loss |
loose-tooth | Tooth mobility | tooth loosening; loose teeth; mobile teeth; dental mobility; loose tooth; tooth looseness | dental-disease | M:D014086 |  | MeSH
tooth-fracture | Tooth fracture | fractured tooth; cracked tooth; broken tooth; broken teeth | dental-disease | M:D014082 |  | MeSH
tooth-erosion | Tooth erosion | dental erosion | tooth-wear | S:82212003 M:D014077
dental-fluorosis | Dental fluorosis | fluorosis; tooth fluorosis; enamel fluorosis | dental-disease | S:30265004 I:K00.3 M:D009050
enamel-defect | Enamel defect | enamel defects; enamel hypoplasia; enamel malformation; developmental defect of enamel | dental-disease |
amelogenesis-imperfecta | Amelogenesis imperfecta | hereditary enamel hypoplasia | dental-disease | S:78494001 M:D000567
molar-incisor-hypomineralization | Molar incisor hypomineralization | MIH; molar-incisor hypomineralisation | dental-disease |
white-spot-lesion | White spot lesion | white spot lesions; WSL; WSLs; enamel demineralization | dental-disease |
early-childhood-caries | Early childhood caries |  | dental-caries |
dental-plaque | Dental plaque | dental biofilm | dental-disease | M:D003773 |  | MeSH
dental-calculus | Dental calculus | tartar | dental-disease | M:D003728 |  | MeSH
ankylosed-tooth | Ankylosed tooth | tooth ankylosis | dental-disease | S:14901003 I:K03.5 M:D020254 |  | Mondo
salivary-gland-disease | Salivary gland disease | salivary gland disorder; salivary gland dysfunction | oral-disease | S:10890000 M:D012466
lens-disease | Lens disease | lens disorder; lens abnormality | eye-disease | S:10810001 M:D007905
vitreous-disease | Vitreous disease | vitreous disorder | eye-disease |
orbital-disease | Orbital disease | orbital disorder; orbital pathology | eye-disease | M:D009916
`,
};
