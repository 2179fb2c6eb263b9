/** The vocabulary in Welsh, in the shape of the English one. */
import type { Words } from './types.js'

export const WELSH: Words = {
  verbs: {},
  irregular: '',
  forms: {
    decide:
      'penderfynwyd=resolve cytunwyd=agree cymeradwywyd=approve nodwyd=note argymhellwyd=recommend derbyniwyd=accept mabwysiadwyd=adopt cadarnhawyd=confirm',
    move: 'cynigiwyd=propose cynigodd=propose',
    second: 'eiliwyd=second eiliodd=second',
  },
  nouns: {
    decide: 'penderfyniad',
    move: 'cynigydd cynigiwr',
    second: 'eilydd eiliwr',
    motion: 'cynnig cynigion argymhelliad argymhellion',
    amendment: 'gwelliant gwelliannau',
    vote: 'pleidlais pleidleisiau',
    for: 'blaid',
    against: 'erbyn',
    abstain: 'ymatal ymataliodd',
    unanimous: 'unfrydol',
    ask: 'cwestiwn',
    answer: 'ateb',
  },
  words: {},
  titles: 'Cynghorydd Cyng Cyng.',
  pluralTitles: 'Cynghorwyr',
  posts: 'cadeirydd is-gadeirydd clerc maer arweinydd',
  honours: '',
  particles: 'ap ab ferch',
  bodies: 'cyngor pwyllgor is-bwyllgor bwrdd cabinet panel',
  members: 'aelodau cynghorwyr',
  abbreviations: 'cyng',
  numbers: 'dim=0 un=1 dau=2 dwy=2 tri=3 tair=3 pedwar=4 pedair=4 pump=5 chwech=6 saith=7 wyth=8 naw=9 deg=10',
  months: `ionawr=1 chwefror=2 mawrth=3 fawrth=3 ebrill=4 mai=5 fai=5 mehefin=6 fehefin=6 gorffennaf=7 orffennaf=7 awst=8 medi=9 fedi=9 hydref=10 tachwedd=11 dachwedd=11
    rhagfyr=12 ragfyr=12`,
  weekdays: '',
}
