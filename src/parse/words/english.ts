/** The vocabulary in English. Words only: what is made of them stands with each topic. */
import type { Words } from './types.js'

export const ENGLISH: Words = {
  verbs: {
    decide: `resolve agree approve decide determine recommend note adopt accept endorse ratify confirm authorise authorize grant refuse support receive delegate
      appoint elect re-elect co-opt coopt nominate defer refer withdraw reject sanction instruct direct order consent acknowledge pass sign acclaim affirm concur
      request thank commend award allocate permit dismiss uphold remit dispense re-appoint reappoint close suspend waive support rescind amend exclude`,
    won: 'carry pass adopt agree approve accept succeed',
    lost: 'defeat reject fail fall lose negative',
    move: 'move propose',
    second: 'second',
    ask: 'ask enquire inquire question query pose',
    answer: 'answer reply respond',
    declare: 'declare disclose register',
    act: 'contact arrange circulate write investigate obtain report follow-up chase',
    say: `say report explain advise inform state tell note comment suggest feel stress highlight remind remark observe express outline describe present update introduce
      add point query question understand believe think hope wish recall mention claim argue warn welcome discuss debate`,
    vote: 'vote',
    abstain: 'abstain',
  },
  /** Forms that the rules of spelling do not give: base, third person, past, participle, -ing. */
  irregular: `fall falls fell fallen falling|lose loses lost lost losing|say says said said saying|tell tells told told telling|feel feels felt felt feeling|
    write writes wrote written writing|understand understands understood understood understanding|think thinks thought thought thinking|refer refers referred referred referring|
    defer defers deferred deferred deferring|withdraw withdraws withdrew withdrawn withdrawing|permit permits permitted permitted permitting|remit remits remitted remitted remitting|
    commit commits committed committed committing|uphold upholds upheld upheld upholding|concur concurs concurred concurred concurring`,
  nouns: {
    decide: 'resolution decision determination agreement consensus consent',
    move: 'mover proposer prop prop. proposed: moved:',
    second: 'seconder sec. 2nd sec second',
    motion: 'motion motions proposal proposals proposition propositions recommendation recommendations substantive resolution resolutions',
    amendment: 'amendment amendments addendum',
    vote: 'vote votes voter voters division ballot poll tally hands result tellers majority',
    for: 'for favour favor aye ayes yes yea yeas pro affirmative content',
    against: 'against no noes nay nays nos opposed oppose opposing contrary dissent dissenting dissented objecting not-content negative',
    abstain: 'abstention abstentions abstension abst abs abstainers neutral',
    unanimous: 'unanimous unanimously nem',
    ask: 'question questions questioner',
    answer: 'answer response reply',
    declare: 'declaration declarations interest interests',
    act: 'action actions',
  },
  words: {
    earlier: 'previously originally earlier previous last former formerly ago initially historically past preceding prior already',
    hedge: 'if unless whether when until once should would could might before where provided',
    modal: 'will would shall should can could may might must',
    be: 'be is are was were been being am',
    have: 'have has had having',
    not: 'not never neither nor cannot',
    adverb: `unanimously therefore then also further subsequently accordingly duly formally hereby consequently thereupon finally reluctantly now again thus otherwise
      nevertheless however instead jointly only just all both simply provisionally informally generally broadly largely overwhelmingly narrowly clearly likewise
      similarly together afterwards ultimately eventually immediately forthwith`,
    article: 'the a an this that these those its their his her our said',
    pronoun: 'it he she they we this these those that i you which who',
    small: `of and or to by in on for with from at as but so than into upon under over per between after before following having being while because although though
      since regarding concerning via about against during without within which who whom whose what how why there here`,
    paper: `report reports update updates contents minutes minute position plan plans programme strategy proposals approach outturn budget forecast presentation accounts
      dates changes publication terms policy policies statement return quote quotes quotation estimate payment payments donation grant cost costs expenditure purchase precept
      invoices cheques schedule application applications agenda item matter request recommendations minute figures letter offer draft design lease contract tender`,
    public:
      'resident residents parishioner parishioners ratepayer ratepayers visitor visitors speaker speakers applicant applicants officer officers',
    opinion: `good bad shame pity waste great nice useful problem better best helpful beneficial difficult hard easier impossible possible unlikely likely necessary wrong
      right appropriate sensible interesting sufficient enough too very more aware able noted no costly`,
    theirs: `application applications planning licence licences license appeal appeals bid bids claim claims consent noise complaint complaints school schools resident residents
      owner owners government county borough district contractor contractors highways`,
    relative: 'that which who whom it if when as where whether',
    unit: `per percent metres metre feet miles mile years year weeks week months month days day hours hour minutes mins pm am kg km mph acres hectares pounds pence
      copies houses dwellings homes units bedrooms people residents pupils children properties vehicles spaces trees lamps signs bins`,
  },
  titles: `Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Lord Lady Baroness Baron Viscount Earl Rev Revd Reverend Hon Canon Father Rabbi Imam Bishop Archdeacon
    Major Col Colonel Capt Captain Lt Cdr Commander Brigadier Cllr Clr Coun Councillor Councilor Councilmember Councilman Councilwoman Alderman Ald Alderwoman Bailie
    Baillie Provost Mayor Commissioner Trustee Selectman Selectwoman Supervisor Director Senator Deputy Reeve Judge Sheriff Justice Governor Member Cnclr Cr Right Honourable Worshipful`,
  pluralTitles:
    'Cllrs Clrs Councillors Councilors Councilmembers Aldermen Bailies Commissioners Messrs Mesdames Trustees Members Directors Supervisors Senators',
  posts: `chair chairman chairwoman chairperson vice-chair vice-chairman vice-chairwoman vice-chairperson mayor mayoress deputy leader president vice-president provost convener
    convenor clerk treasurer secretary speaker moderator member holder portfolio spokesperson depute worship`,
  honours: 'OBE CBE MBE KBE DBE BEM JP DL MP MEP MSP MS AM MLA TD QC KC QPM Esq PhD',
  particles: 'de der den van von da di du des dos del la le el al ap ab bin ibn ten ter ni st ferch mac',
  bodies: `council cabinet committee committees sub-committee subcommittee board panel executive authority assembly commission forum partnership conference court trustees
    governors directors group meeting commissioners corporation synod senate congress bench tribunal federation society association trust guild chamber parliament vestry
    selectmen quorum`,
  members: 'members councillors trustees governors directors commissioners councilmembers supervisors aldermen present everyone',
  abbreviations:
    'mr mrs ms dr prof rev revd hon cllr cllrs clr coun ald col capt lt maj st prop sec nem no nos ref approx vol para paras messrs esq jr sr dept cr cnclr resp abst',
  numbers: `no=0 nil=0 none=0 zero=0 nobody=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15
    sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90`,
  months: `january=1 jan=1 february=2 feb=2 march=3 mar=3 april=4 apr=4 may=5 june=6 jun=6 july=7 jul=7 august=8 aug=8 september=9 sept=9 sep=9 october=10 oct=10
    november=11 nov=11 december=12 dec=12`,
  weekdays: 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun',
}
