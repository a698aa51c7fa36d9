import type { LexiconTable } from '../lexicon-table.ts';

/** Brain, nerves and mind, narrower and rarer. Row format: see `LexiconTable`. Codes: exact matches of Mondo 2026-08-04. */
export const FURTHER_NEUROLOGICAL_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
*suicidality | Suicidality | suicidal; suicidal risk; suicide risk; risk of suicide; suicidal tendencies; suicide; imminent risk of suicide; suicidal intentions or behaviors; at risk of suicide; high suicide risk; suicidal danger; danger of suicide; suicidality risk | mental-disorder |
-self-harm | Self-harm | self-injury; self injury; self-harming behavior; deliberate self-harm; self-injurious behavior; self-mutilation | symptom |
-homicidal-ideation | Homicidal ideation | homicidality; homicidal thoughts; homicidal; homicidal intent; risk of homicide | symptom |
disorder-of-consciousness | Disorder of consciousness | disturbance of consciousness; consciousness disorder; impaired consciousness; disturbed consciousness; consciousness disturbance; prolonged disorder of consciousness | nervous-system-disease |
-altered-consciousness-level | Altered consciousness level | depressed level of consciousness; reduced level of consciousness; decreased level of consciousness | symptom |
encephalopathy | Encephalopathy | encephalopathies | brain-disease |
metabolic-encephalopathy | Metabolic encephalopathy | toxic metabolic encephalopathy | encephalopathy |
wernicke-encephalopathy | Wernicke encephalopathy | Wernicke's encephalopathy | wernicke-korsakoff-syndrome | S:21007002 I:E51.2 M:D014899
posterior-reversible-encephalopathy-syndrome | Posterior reversible encephalopathy syndrome | PRES; posterior reversible leukoencephalopathy | encephalopathy | S:450886002 I:I67.83 M:D054038 |  | Mondo
chronic-traumatic-encephalopathy | Chronic traumatic encephalopathy | CTE | encephalopathy neurodegenerative-disease |
anoxic-brain-injury | Anoxic brain injury | hypoxic brain injury; hypoxic-ischemic brain injury; anoxic encephalopathy; cerebral anoxia; anoxic brain damage; hypoxic-anoxic brain injury; hypoxic encephalopathy; cerebral asphyxia | brain-injury |
brain-injury | Brain injury | brain damage; cerebral damage; brain injuries | brain-disease | M:D001930
acquired-brain-injury | Acquired brain injury | ABI | brain-injury |
-head-injury | Head injury | head trauma; injury of head; cranial trauma; head injuries; craniocerebral trauma; skull trauma | injury |
penetrating-head-injury | Penetrating head injury | penetrating brain injury; penetrating head trauma; penetrating traumatic brain injury | head-injury | M:D020197 |  | MeSH
-skull-fracture | Skull fracture | cranial fracture; fracture of skull | fracture head-injury | M:D012887 |  | MeSH
-post-traumatic-amnesia | Post-traumatic amnesia | posttraumatic amnesia | symptom |
-amnesia | Amnesia |  | symptom | S:3298001 |  | Mondo
-memory-impairment | Memory impairment | memory disorder; memory loss; memory deficit; memory problems; memory deficits; impaired memory; memory disturbance; memory dysfunction | cognitive-impairment |
-subjective-cognitive-decline | Subjective cognitive decline | subjective cognitive impairment; subjective memory complaints; SCD subjective; subjective memory complaint; subjective cognitive complaints; memory complaints; subjective memory decline | symptom |
mixed-dementia | Mixed dementia |  | dementia |
senile-dementia | Senile dementia |  | dementia |
early-onset-alzheimer-disease | Early-onset Alzheimer disease | early onset Alzheimer's disease; familial Alzheimer's disease of early onset; young-onset Alzheimer disease | alzheimer-disease |
prodromal-alzheimer-disease | Prodromal Alzheimer disease | MCI due to Alzheimer's disease; mild cognitive impairment due to Alzheimer's disease; prodromal Alzheimer's disease | mild-cognitive-impairment |
parkinson-disease-dementia | Parkinson disease dementia | Parkinson's disease dementia; dementia in Parkinson's disease; PDD dementia | dementia parkinson-disease lewy-body-disease |
hiv-associated-neurocognitive-disorder | HIV-associated neurocognitive disorder | ?HAND | cognitive-impairment |
behavioral-variant-frontotemporal-dementia | Behavioral variant frontotemporal dementia | bvFTD | frontotemporal-dementia |
primary-progressive-aphasia | Primary progressive aphasia | PPA | neurodegenerative-disease aphasia | M:D018888
semantic-dementia | Semantic dementia | semantic variant primary progressive aphasia | frontotemporal-dementia |
corticobasal-degeneration | Corticobasal degeneration | corticobasal syndrome; CBD degeneration; corticobasal ganglionic degeneration | neurodegenerative-disease | S:18842008 I:G31.85 |  | Mondo
posterior-cortical-atrophy | Posterior cortical atrophy |  | neurodegenerative-disease | S:715574002
prion-disease | Prion disease | prion disorder; transmissible spongiform encephalopathy | brain-disease | S:230284004 M:D017096
neuronal-ceroid-lipofuscinosis | Neuronal ceroid lipofuscinosis | Batten disease | inborn-error-of-metabolism neurodegenerative-disease | S:42012007 I:E75.4
leukodystrophy | Leukodystrophy |  | genetic-disease brain-disease | S:192781003
adrenoleukodystrophy | Adrenoleukodystrophy | X-linked adrenoleukodystrophy; X-ALD | leukodystrophy | M:D000326
metachromatic-leukodystrophy | Metachromatic leukodystrophy |  | leukodystrophy | S:238031009 S:396338004 S:66521008 I:E75.25 M:D007966
krabbe-disease | Krabbe disease | globoid cell leukodystrophy | leukodystrophy | S:189979005 S:192782005 I:E75.23 M:D007965
leukoencephalopathy | Leukoencephalopathy |  | brain-disease | M:D056784 |  | MeSH
white-matter-disease | White matter disease | white matter lesions; white matter hyperintensities; leukoaraiosis; white matter changes | brain-disease |
periventricular-leukomalacia | Periventricular leukomalacia | PVL | neonatal-disease brain-disease | S:230769007 M:D007969
rett-syndrome | Rett syndrome | Rett's syndrome | neurodevelopmental-disorder genetic-disease | S:68618008 M:D015518
angelman-syndrome | Angelman syndrome |  | neurodevelopmental-disorder genetic-disease | S:76880004 I:Q93.51 M:C531619 M:D017204
fragile-x-syndrome | Fragile X syndrome | fragile X; FXS | neurodevelopmental-disorder genetic-disease | S:613003 M:D005600
-developmental-delay | Developmental delay | developmentally delayed; psychomotor retardation; global developmental delay; psychomotor delay; delayed development; neurodevelopmental delay; GDD | neurodevelopmental-disorder |
asperger-syndrome | Asperger syndrome | Asperger's syndrome; Asperger disorder; Asperger's | autism-spectrum-disorder | S:23560001 M:D020817
autism | Autism | autistic disorder; autistic; infantile autism | autism-spectrum-disorder | I:F84.0 M:D001321
pervasive-developmental-disorder | Pervasive developmental disorder | pervasive developmental disorders; ?PDD; PDD-NOS | autism-spectrum-disorder | S:35919005 M:D002659
learning-disorder | Learning disorder | learning disability; learning disabilities; specific learning disorder; learning difficulties | neurodevelopmental-disorder | S:1855002 M:D007859
-stuttering | Stuttering | stammering; stutterer; childhood-onset fluency disorder | speech-disorder | M:D013342 |  | MeSH
apraxia-of-speech | Apraxia of speech | childhood apraxia of speech; speech apraxia | speech-disorder |
-apraxia | Apraxia |  | nervous-system-disease | I:R48.2 M:D001072
-developmental-language-disorder | Developmental language disorder | specific language impairment | neurodevelopmental-disorder |
expressive-aphasia | Expressive aphasia | Broca's aphasia; Broca aphasia; nonfluent aphasia; non-fluent aphasia | aphasia |
receptive-aphasia | Receptive aphasia | Wernicke's aphasia; Wernicke aphasia; fluent aphasia | aphasia |
-dysphonia | Dysphonia | hoarseness; voice disorder; voice hoarseness; hoarse voice | symptom | M:D055154 |  | MeSH
oppositional-defiant-disorder | Oppositional defiant disorder | ?ODD; oppositional disorder; oppositional behavior; oppositional behaviour | mental-disorder | S:18941000 I:F91.3 M:D019958
disruptive-behavior-disorder | Disruptive behavior disorder | disruptive behavior; disruptive behaviour disorder | mental-disorder |
tic-disorder | Tic disorder | tics; tic disorders | movement-disorder | S:568005 I:F95 M:D013981
-aggression | Aggression | aggressive behavior; aggressiveness; violent behavior; aggressive | symptom | M:D000374 |  | MeSH
-irritability | Irritability | irritable; feeling irritable; irritable mood | symptom |
-restlessness | Restlessness |  | symptom |
akathisia | Akathisia |  | movement-disorder |
chorea | Chorea |  | movement-disorder | S:230298007 S:230306001 M:D002819 |  | Mondo
myoclonus | Myoclonus |  | movement-disorder | M:D009207 |  | MeSH
extrapyramidal-symptoms | Extrapyramidal symptoms | extrapyramidal disorder; extrapyramidal side effects; EPS; extrapyramidal syndrome | movement-disorder |
drug-induced-parkinsonism | Drug-induced parkinsonism | medication-induced parkinsonism | parkinsonism |
atypical-parkinsonism | Atypical parkinsonism | atypical parkinsonian syndrome; atypical parkinsonian syndromes; Parkinson plus syndrome; parkinson-plus syndrome; atypical parkinsonian disorder | parkinsonism |
secondary-parkinsonism | Secondary parkinsonism |  | parkinsonism | S:265377002 I:G21 M:D010302
vascular-parkinsonism | Vascular parkinsonism |  | parkinsonism | I:G21.4
cervical-dystonia | Cervical dystonia | spasmodic torticollis; torticollis spasmodica | dystonia | S:74333002
blepharospasm | Blepharospasm |  | dystonia | S:59026006 I:G24.5 M:D001764
writer-cramp | Writer's cramp | focal hand dystonia | dystonia | S:52008007 |  | Mondo
hemifacial-spasm | Hemifacial spasm |  | movement-disorder | M:D019569 |  | MeSH
cerebellar-ataxia | Cerebellar ataxia | cerebellar disease | ataxia | S:85102008 M:D002524
-gait-disturbance | Gait disturbance | gait disorder; gait abnormality; difficulty walking; walking disability; gait impairment; abnormal gait; walking difficulties; walking difficulty; gait problems; gait disorders; gait difficulty; walking impairment; impaired gait | symptom |
-balance-disorder | Balance disorder | balance impairment; impaired balance; balance problems; unsteadiness; disequilibrium; balance disturbance; loss of balance; poor balance; balance deficit; postural instability; balance dysfunction; unsteady gait | symptom |
-foot-drop | Foot drop | drop foot; dropped foot; footdrop | symptom |
-muscle-spasm | Muscle spasm | spasm; muscle spasms; muscular spasm; spasms | symptom | I:M62.83 |  | ICD-10-CM 2018
-muscle-cramp | Muscle cramp | cramps; muscle cramps; cramp | symptom | M:D009120 |  | MeSH
spastic-hemiplegia | Spastic hemiplegia | spastic hemiparesis | hemiplegia spasticity | S:79633009 I:G81.1
spastic-diplegia | Spastic diplegia | diplegia; diplegic cerebral palsy | cerebral-palsy | S:281411007 S:58193001 M:C537945
spastic-quadriplegia | Spastic quadriplegia | quadriplegic cerebral palsy | cerebral-palsy | S:192965001 I:G80.0
-facial-paralysis | Facial paralysis | facial palsy; facial nerve palsy; facial nerve paralysis; facial paresis | paralysis | S:280816001 M:D005158
vocal-cord-paralysis | Vocal cord paralysis | vocal fold paralysis; vocal cord palsy; recurrent laryngeal nerve palsy; recurrent laryngeal nerve paralysis; laryngeal paralysis | paralysis | M:D014826 |  | MeSH
cranial-nerve-palsy | Cranial nerve palsy | cranial neuropathy; cranial nerve palsies; cranial nerve paralysis | paralysis |
-pseudobulbar-affect | Pseudobulbar affect | PBA; emotional incontinence; pathological laughing and crying | nervous-system-disease |
locked-in-syndrome | Locked-in syndrome |  | central-nervous-system-disease | S:38023001 I:G83.5 M:D000080422
neural-tube-defect | Neural tube defect | neural tube defects; dysraphism; spinal dysraphism | congenital-malformation central-nervous-system-disease | S:253098009 M:D009436
myelomeningocele | Myelomeningocele | meningomyelocele | spina-bifida | S:414667000 M:D008591
microcephaly | Microcephaly |  | congenital-malformation | S:1829003 I:Q02 M:D008831
anencephaly | Anencephaly | anencephalic; anencephalus; anencephalia | neural-tube-defect | I:Q00.0 M:D000757
chiari-malformation | Chiari malformation | Arnold-Chiari malformation; Chiari I malformation; Chiari | congenital-malformation brain-disease | S:253184003 M:D001139
craniosynostosis | Craniosynostosis |  | congenital-malformation | I:Q75.0 M:D003398
normal-pressure-hydrocephalus | Normal pressure hydrocephalus | NPH | hydrocephalus | S:30753002 M:D006850
idiopathic-intracranial-hypertension | Idiopathic intracranial hypertension | pseudotumor cerebri; benign intracranial hypertension; ?IIH | intracranial-hypertension | S:68267002 I:G93.2 M:D011559
-intracranial-hypotension | Intracranial hypotension |  | central-nervous-system-disease | S:433691000124104 I:G96.81 M:D019585
brain-herniation | Brain herniation | cerebral herniation | brain-disease |
intracranial-lesion | Intracranial lesion | intracranial lesions | central-nervous-system-disease |
arachnoid-cyst | Arachnoid cyst |  | central-nervous-system-disease | S:33595009 M:D016080
syringomyelia | Syringomyelia | syrinx | myelopathy | S:111496009 M:D013595
spinal-cord-infarction | Spinal cord infarction | spinal cord ischemia; spinal stroke | myelopathy |
spinal-cord-tumor | Spinal cord tumor | intramedullary tumor; spinal cord neoplasm; intraspinal tumor | neoplasm myelopathy | M:D013120 |  | Mondo
autonomic-dysfunction | Autonomic dysfunction | dysautonomia; autonomic failure; autonomic nervous system disorder; autonomic disorder; autonomic nervous system dysfunction | nervous-system-disease |
familial-dysautonomia | Familial dysautonomia | Riley-Day syndrome; hereditary sensory and autonomic neuropathy type III | autonomic-neuropathy genetic-disease | S:29159009 I:G90.1 M:D004402
autonomic-dysreflexia | Autonomic dysreflexia |  | autonomic-dysfunction | S:129618003 I:G90.4 M:D020211
complex-partial-seizure | Complex partial seizure | focal impaired awareness seizure; complex partial seizures; focal seizures with impaired awareness | seizure | S:4103001 |  | FHIR 4.0.1
generalized-tonic-clonic-seizure | Generalized tonic-clonic seizure | generalised tonic-clonic seizures; tonic-clonic seizure; generalized tonic clonic seizures; grand mal seizure; grand mal; tonic clonic seizure; tonic-clonic seizures; GTCS | seizure |
focal-seizure | Focal seizure | partial seizure; partial-onset seizures; focal onset seizures; partial onset seizures; partial onset seizure; focal-onset seizure; partial seizures | seizure |
absence-seizure | Absence seizure | absence seizures; petit mal; absence epilepsy | seizure |
myoclonic-seizure | Myoclonic seizure | myoclonic seizures | seizure | S:230429005 S:44423001 |  | Mondo
infantile-spasms | Infantile spasms | West syndrome; epileptic spasms; infantile epileptic spasms syndrome | epilepsy | S:28055006
temporal-lobe-epilepsy | Temporal lobe epilepsy | TLE; MTLE | epilepsy | S:783739005 M:D004833
juvenile-myoclonic-epilepsy | Juvenile myoclonic epilepsy | JME; Janz syndrome | epilepsy | S:6204001 I:G40.B M:D020190
-psychogenic-nonepileptic-seizures | Psychogenic nonepileptic seizures | psychogenic non-epileptic seizures; PNES; pseudoseizures; psychogenic seizures; dissociative seizures; pseudo-seizures; functional seizures | non-epileptic-seizures |
autoimmune-encephalitis | Autoimmune encephalitis | immune-mediated encephalitis | encephalitis autoimmune-disease | S:95643007
limbic-encephalitis | Limbic encephalitis |  | encephalitis | S:230192003 M:D020363
viral-encephalitis | Viral encephalitis |  | encephalitis | S:34476008
japanese-encephalitis | Japanese encephalitis |  | viral-encephalitis | S:52947006 I:A83.0 M:D004672
aseptic-meningitis | Aseptic meningitis |  | meningitis | S:301770000 I:G03.0 M:D008582
brain-abscess | Brain abscess | cerebral abscess; intracranial abscess | central-nervous-system-infection abscess | M:D001922 |  | MeSH
spinal-epidural-abscess | Spinal epidural abscess | epidural abscess | central-nervous-system-infection abscess |
relapsing-multiple-sclerosis | Relapsing multiple sclerosis | relapsing MS; relapsing forms of multiple sclerosis; RMS multiple sclerosis | multiple-sclerosis |
progressive-multiple-sclerosis | Progressive multiple sclerosis | progressive MS | multiple-sclerosis |
acute-disseminated-encephalomyelitis | Acute disseminated encephalomyelitis | ADEM | demyelinating-disease | S:83942000 M:D004673
central-pontine-myelinolysis | Central pontine myelinolysis | osmotic demyelination syndrome | demyelinating-disease | S:6807001 I:G37.2 M:D017590
motor-neuron-disease | Motor neuron disease | motor neurone disease; MND; motor neuron disorder | neurodegenerative-disease neuromuscular-disease | S:37340000 I:G12.2 M:D016472
lambert-eaton-myasthenic-syndrome | Lambert-Eaton myasthenic syndrome | Lambert-Eaton syndrome; LEMS; Lambert Eaton; myasthenic syndrome of Lambert-Eaton; Eaton-Lambert; Eaton-Lambert syndrome | neuromuscular-disease autoimmune-disease myasthenic-syndrome | S:56989000 M:D015624
congenital-myasthenic-syndrome | Congenital myasthenic syndrome | congenital myasthenia | neuromuscular-disease genetic-disease myasthenic-syndrome | S:230672006 M:D020294
neuromuscular-junction-disorder | Neuromuscular junction disorder | neuromuscular junction disease | neuromuscular-disease | S:128213006 M:D020511 |  | Mondo
generalized-myasthenia-gravis | Generalized myasthenia gravis | gMG | myasthenia-gravis | S:230686005
myasthenic-crisis | Myasthenic crisis |  | myasthenia-gravis |
periodic-paralysis | Periodic paralysis |  | neuromuscular-disease | I:G72.3
charcot-marie-tooth-disease | Charcot-Marie-Tooth disease | hereditary motor and sensory neuropathy; CMT; Charcot Marie Tooth disease; HMSN; Charcot-Marie-Tooth | peripheral-neuropathy genetic-disease | M:D002607
hereditary-transthyretin-amyloidosis | Hereditary transthyretin amyloidosis | hATTR amyloidosis; familial amyloid polyneuropathy; transthyretin familial amyloid polyneuropathy; hereditary ATTR amyloidosis; TTR-FAP | amyloidosis genetic-disease |
transthyretin-amyloidosis | Transthyretin amyloidosis | ATTR amyloidosis; ATTR | amyloidosis | S:42295001 M:C567782 |  | Mondo
al-amyloidosis | AL amyloidosis | light chain amyloidosis; primary amyloidosis; immunoglobulin light chain amyloidosis | amyloidosis | M:C531616
multifocal-motor-neuropathy | Multifocal motor neuropathy | MMN | peripheral-neuropathy | S:230591002 I:G61.82
entrapment-neuropathy | Entrapment neuropathy | nerve entrapment; nerve compression; compressive neuropathy; nerve compression syndrome; nerve entrapment syndrome; compression neuropathy; entrapment syndrome | peripheral-neuropathy | S:45781009 M:D009408
ulnar-neuropathy | Ulnar neuropathy | cubital tunnel syndrome; ulnar nerve entrapment; ulnar nerve compression | peripheral-neuropathy | S:359837005 M:D020424
tarsal-tunnel-syndrome | Tarsal tunnel syndrome |  | peripheral-neuropathy | S:47374004 I:G57.5 M:D013641
brachial-plexus-injury | Brachial plexus injury | brachial plexus palsy | brachial-plexopathy |
-nerve-injury | Nerve injury | nerve damage; nerve lesion | injury |
alcoholic-neuropathy | Alcoholic neuropathy | alcoholic polyneuropathy; alcohol-related neuropathy | peripheral-neuropathy | S:7916009 I:G62.1 M:D020269
hiv-neuropathy | HIV neuropathy | HIV-associated neuropathy | peripheral-neuropathy |
-meralgia-paresthetica | Meralgia paresthetica |  | peripheral-neuropathy | S:85007004 I:G57.1 M:C537458
occipital-neuralgia | Occipital neuralgia | Arnold's neuralgia; greater occipital neuralgia | neuropathic-pain |
painful-diabetic-neuropathy | Painful diabetic neuropathy | diabetic peripheral neuropathic pain; painful diabetic peripheral neuropathy; DPNP | diabetic-neuropathy neuropathic-pain |
central-neuropathic-pain | Central neuropathic pain | central pain; central pain syndrome | neuropathic-pain |
peripheral-neuropathic-pain | Peripheral neuropathic pain |  | neuropathic-pain |
cancer-pain | Cancer pain | cancer-related pain; malignant pain; oncologic pain; tumor pain | pain |
chronic-postsurgical-pain | Chronic postsurgical pain | persistent postsurgical pain; chronic post-surgical pain; chronic postoperative pain; persistent postoperative pain; ?CPSP; post-surgical pain syndrome | chronic-pain |
-acute-pain | Acute pain |  | pain | M:D059787 |  | MeSH
-postoperative-pain | Postoperative pain | post-operative pain; postsurgical pain; pain after surgery | pain | M:D010149 |  | MeSH
-visceral-pain | Visceral pain |  | pain | M:D059265 |  | MeSH
-breakthrough-pain | Breakthrough pain | breakthrough cancer pain | pain | M:D059390 |  | MeSH
-hyperalgesia | Hyperalgesia |  | symptom | M:D006930 |  | MeSH
-allodynia | Allodynia |  | symptom |
chronic-headache | Chronic headache | chronic daily headache | headache |
secondary-headache | Secondary headache | secondary headache disorder | headache |
primary-headache | Primary headache | primary headache disorder | headache |
post-traumatic-headache | Post-traumatic headache | posttraumatic headache | secondary-headache | M:D051298 I:G44.3 |  | MeSH, ICD-10-CM 2018
post-dural-puncture-headache | Post-dural puncture headache | PDPH; postdural puncture headache | secondary-headache | M:D051299 |  | MeSH
-orthostatic-headache | Orthostatic headache |  | headache |
cervicogenic-headache | Cervicogenic headache |  | secondary-headache |
trigeminal-autonomic-cephalalgia | Trigeminal autonomic cephalalgia | trigeminal autonomic cephalalgias; trigeminal autonomic cephalgia; ?TAC | headache | S:449814007 M:D051303
basilar-migraine | Basilar migraine | basilar-type migraine; migraine with brainstem aura; basilar artery migraine | migraine-with-aura | S:83351003 |  | Mondo
ophthalmoplegic-migraine | Ophthalmoplegic migraine | recurrent painful ophthalmoplegic neuropathy | migraine | I:G43.B |  | ICD-10-CM 2018
vestibular-migraine | Vestibular migraine |  | migraine |
status-migrainosus | Status migrainosus |  | migraine |
menstrual-migraine | Menstrual migraine | menstrually related migraine | migraine |
hypersomnia | Hypersomnia | hypersomnolence | sleep-disorder | S:77692006 I:G47.1
idiopathic-hypersomnia | Idiopathic hypersomnia |  | hypersomnia | S:3731000119107 I:F51.11 M:D020177
cataplexy | Cataplexy |  | narcolepsy | S:46263000 M:C563534 |  | Mondo
sleep-disordered-breathing | Sleep-disordered breathing | sleep disordered breathing; sleep-related breathing disorder; SDB; sleep related breathing disorder; sleep hypopnea | sleep-disorder |
periodic-limb-movement-disorder | Periodic limb movement disorder | PLMD; periodic limb movements; periodic limb movement disorder of sleep; periodic limb movements of sleep; PLMS; periodic leg movements | sleep-disorder | S:418763003 I:G47.61
chronic-insomnia | Chronic insomnia | chronic insomnia disorder | insomnia |
sleepwalking | Sleepwalking | somnambulism; sleep walking | parasomnia |
night-terrors | Night terrors | sleep terrors | parasomnia | M:D020184 |  | MeSH
nightmare-disorder | Nightmare disorder | nightmares | parasomnia | I:F51.5 |  | ICD-10-CM 2018
sleep-bruxism | Sleep bruxism |  | bruxism | M:D020186 |  | MeSH
-snoring | Snoring |  | symptom | M:D012913 |  | MeSH
-jet-lag | Jet lag | jet lag syndrome | sleep-disorder |
paranoid-schizophrenia | Paranoid schizophrenia |  | schizophrenia | S:31658008 I:F20.0 M:D012563
schizophreniform-disorder | Schizophreniform disorder |  | psychosis | S:88975006 I:F20.81
schizophrenia-spectrum-disorder | Schizophrenia spectrum disorder | schizophrenia spectrum disorders; schizophrenia spectrum | psychosis |
treatment-resistant-schizophrenia | Treatment-resistant schizophrenia | treatment resistant schizophrenia | schizophrenia |
brief-psychotic-disorder | Brief psychotic disorder |  | psychosis | I:F23 |  | ICD-10-CM 2018
substance-induced-psychotic-disorder | Substance-induced psychotic disorder | substance-induced psychosis; drug-induced psychosis | psychosis |
postpartum-psychosis | Postpartum psychosis | puerperal psychosis | psychosis | S:18260003 I:F53 I:F53.1
-psychotic-symptoms | Psychotic symptoms | psychotic features; psychotic symptom | symptom |
-delusion | Delusion | delusions; delusional ideas; delusional | symptom | S:2073000 |  | FHIR 4.0.1
-paranoia | Paranoia | paranoid ideation; paranoid | symptom |
catatonia | Catatonia |  | mental-disorder | M:D002389
depersonalization-disorder | Depersonalization disorder | derealization; depersonalization | dissociative-disorder | S:70764005
treatment-resistant-depression | Treatment-resistant depression | TRD; treatment resistant depression; treatment-refractory depression; refractory depression | major-depressive-disorder |
psychotic-depression | Psychotic depression | depression with psychotic features; major depressive disorder with psychotic features | major-depressive-disorder |
late-life-depression | Late-life depression | geriatric depression; late life depression | depression |
seasonal-affective-disorder | Seasonal affective disorder | SAD seasonal | depression | S:247803002 M:D016574
perinatal-depression | Perinatal depression | peripartum depression | depression |
prenatal-depression | Prenatal depression | antenatal depression; antepartum depression | perinatal-depression |
post-stroke-depression | Post-stroke depression | poststroke depression | depression |
cyclothymia | Cyclothymia | cyclothymic disorder | bipolar-disorder | S:76105009 I:F34.0 M:D003527
rapid-cycling-bipolar-disorder | Rapid cycling bipolar disorder | rapid cycling | bipolar-disorder |
-acute-stress-disorder | Acute stress disorder | acute stress reaction | mental-disorder | S:67195008 I:F43.0 M:D000068099
complex-post-traumatic-stress-disorder | Complex post-traumatic stress disorder | complex PTSD | post-traumatic-stress-disorder |
separation-anxiety-disorder | Separation anxiety disorder | separation anxiety | anxiety-disorder | S:11806006 M:D001010
needle-phobia | Needle phobia | fear of needles; trypanophobia; needle fear; fear of needling; belonephobia | phobia |
dental-anxiety | Dental anxiety | dental fear; dental phobia; odontophobia | anxiety | M:D016854 |  | MeSH
preoperative-anxiety | Preoperative anxiety |  | anxiety |
selective-mutism | Selective mutism | elective mutism | anxiety-disorder |
-fear-of-falling | Fear of falling |  | anxiety |
body-dysmorphic-disorder | Body dysmorphic disorder | dysmorphophobia; BDD | mental-disorder | S:83482000 I:F45.22 M:D057215
hoarding-disorder | Hoarding disorder | compulsive hoarding; hoarding | mental-disorder |
trichotillomania | Trichotillomania | hair-pulling disorder; hair pulling disorder | mental-disorder | S:17155009 I:F63.3 M:D014256
excoriation-disorder | Excoriation disorder | skin picking disorder; dermatillomania | mental-disorder |
impulse-control-disorder | Impulse control disorder | impulse-control disorder | mental-disorder | S:66347000
gambling-disorder | Gambling disorder | pathological gambling; compulsive gambling; gambling addiction; problem gambling | mental-disorder | S:18085000 I:F63.0 M:D005715 |  | Mondo
internet-gaming-disorder | Internet gaming disorder | gaming disorder; internet addiction; video game addiction | mental-disorder |
kleptomania | Kleptomania |  | impulse-control-disorder | S:69361009 I:F63.2
hypochondriasis | Hypochondriasis | hypochondria | mental-disorder |
illness-anxiety-disorder | Illness anxiety disorder | health anxiety | hypochondriasis |
factitious-disorder | Factitious disorder | Munchausen syndrome | mental-disorder | S:50705009 M:D009110
gender-dysphoria | Gender dysphoria | gender identity disorder; transsexualism | mental-disorder | S:87991007 M:D000068116 |  | MeSH, Mondo
avoidant-restrictive-food-intake-disorder | Avoidant restrictive food intake disorder | ARFID; avoidant/restrictive food intake disorder | eating-disorder | I:F50.82 M:D000080146
pica | Pica |  | eating-disorder | S:14077003 M:D010842 |  | Mondo
purging | Purging | purging behavior; self-induced vomiting | symptom |
night-eating-syndrome | Night eating syndrome |  | eating-disorder |
schizotypal-personality-disorder | Schizotypal personality disorder | schizotypal disorder | personality-disorder | S:31027006 I:F21 M:D012569
schizoid-personality-disorder | Schizoid personality disorder |  | personality-disorder | S:52954000 I:F60.1 M:D012557
paranoid-personality-disorder | Paranoid personality disorder |  | personality-disorder | S:13601005 I:F60.0 M:D010260
narcissistic-personality-disorder | Narcissistic personality disorder |  | personality-disorder | S:80711002 I:F60.81
avoidant-personality-disorder | Avoidant personality disorder |  | personality-disorder | S:231528008 I:F60.6
histrionic-personality-disorder | Histrionic personality disorder |  | personality-disorder | S:55341008 I:F60.4 M:D006677
cluster-b-personality-disorder | Cluster B personality disorder |  | personality-disorder |
emotional-dysregulation | Emotional dysregulation | emotion dysregulation; affective dysregulation | symptom |
-apathy | Apathy |  | symptom | M:D057565 |  | MeSH
-anhedonia | Anhedonia |  | symptom | M:D059445 |  | MeSH
-burnout | Burnout | burn-out; burnout syndrome; professional burnout; occupational burnout | symptom |
-psychological-distress | Psychological distress | emotional distress; mental distress; psychologic distress | symptom |
-grief | Grief | bereavement | symptom | M:D006117 |  | MeSH
-stress | Stress | psychological stress; emotional stress; mental stress | symptom |
-impulsivity | Impulsivity | impulsive behavior | symptom |
-loneliness | Loneliness |  | symptom | M:D008132 |  | MeSH
severe-mental-illness | Severe mental illness | SMI; serious mental illness; severe psychiatric illness; severe psychiatric disorder; severe mental disorder; serious psychiatric illness; serious psychiatric disorder | mental-disorder |
neuropsychiatric-disorder | Neuropsychiatric disorder | neuropsychiatric disease; neuropsychiatric condition; neuropsychiatric illness | disease |
behavioral-disorder | Behavioral disorder | behavioural disorder; behavior disorder; behavioral problems; behavioral disturbance; behavioral disorders; behavior problems; conduct problems | mental-disorder |
-attention-problems | Attention problems | inattention; attention deficit; attention difficulties; difficulty concentrating | symptom |
-visual-field-defect | Visual field defect | visual field loss; visual field deficit | visual-impairment | I:H53.4 |  | ICD-10-CM 2018
-anosmia | Anosmia | smell loss; loss of smell; loss of sense of smell | olfactory-disorder | S:44169009 M:D000857
-dysgeusia | Dysgeusia | altered taste | taste-disorder | M:D004408 |  | MeSH
-neurotoxicity | Neurotoxicity | neurologic toxicity | nervous-system-disease | S:28394000 I:G92 M:D020258 |  | Mondo
immune-effector-cell-associated-neurotoxicity-syndrome | Immune effector cell-associated neurotoxicity syndrome | ICANS | neurotoxicity |
neurogenic-bowel | Neurogenic bowel | neurogenic bowel dysfunction | bowel-disease | S:425671009 M:D055496
neurogenic-shock | Neurogenic shock |  | shock |
stiff-person-syndrome | Stiff person syndrome | stiff-person syndrome | neuromuscular-disease | S:5217008 I:G25.82 M:D016750
spinal-and-bulbar-muscular-atrophy | Spinal and bulbar muscular atrophy | Kennedy disease; SBMA; Kennedy's disease; spinobulbar muscular atrophy; spinal bulbar muscular atrophy | neuromuscular-disease genetic-disease | M:D055534 |  | Mondo
hereditary-spastic-paraplegia | Hereditary spastic paraplegia | HSP paraplegia; ?HSP; familial spastic paraplegia; hereditary spastic paraparesis | neurodegenerative-disease genetic-disease | S:39912006 I:G11.4 M:D015419
critical-illness-polyneuropathy | Critical illness polyneuropathy | critical illness neuropathy; ICUAW; critical illness neuromyopathy | icu-acquired-weakness | S:230594005 I:G62.81
post-polio-syndrome | Post-polio syndrome | postpolio syndrome; post-poliomyelitis syndrome; post-polio | neuromuscular-disease | S:31097004 I:G14 M:D016262 |  | Mondo
paraneoplastic-syndrome | Paraneoplastic syndrome | paraneoplastic neurological syndrome; paraneoplastic syndromes; paraneoplastic neurologic syndrome | disease | S:49783001 M:D010257
-neurologic-sequelae | Neurologic sequelae | residual neurological deficit; permanent neurologic sequelae; neurological sequelae | nervous-system-disease |
transcortical-sensory-aphasia | Transcortical sensory aphasia |  | aphasia |
homonymous-quadrantanopia | Homonymous quadrantanopia | quadrantanopia | visual-field-defect |
motor-impairment | Motor impairment | motor deficit; motor disorder; motor dysfunction; motor disability; motor disturbance; motor weakness; motor abnormality | symptom |
neuropsychological-impairment | Neuropsychological impairment | neuropsychological deficit | symptom |
withdrawal-syndrome | Withdrawal syndrome | withdrawal symptoms; drug withdrawal; withdrawal state; substance withdrawal; withdrawal signs | disease | S:363101005 M:D013375 |  | Mondo
delirium-tremens | Delirium tremens | alcohol withdrawal delirium | disease alcohol-withdrawal | S:8635005 M:D000430 |  | Mondo
communication-disorder | Communication disorder | communication impairment; communication deficit; communication disorders; speech or language impairment; communication disability | symptom | S:278919001 M:D003147
unresponsiveness | Unresponsiveness |  | symptom |
brain-cyst | Brain cyst | intracranial cyst | intracranial-lesion |
cerebrovascular-sequelae | Cerebrovascular sequelae | stroke sequelae; sequelae of stroke | cerebrovascular-disease |
neuronal-ceroid-lipofuscinosis-type-2 | Neuronal ceroid lipofuscinosis type 2 | CLN2 disease; CLN2; TPP1 deficiency | neuronal-ceroid-lipofuscinosis |
psychiatric-symptom | Psychiatric symptom | psychiatric symptoms; mental symptoms; psychological symptoms | symptom |
neuropsychiatric-symptom | Neuropsychiatric symptom | neuropsychiatric symptoms | symptom |
`,
};
