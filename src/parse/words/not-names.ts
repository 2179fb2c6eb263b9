/** Words with a capital that are no part of a name. Words only. */
import { words } from './list.js'

/** Words never found in a person's name here. Lower case. */
export const NOT_NAMES = words(`
  name|names|role|roles|position|designation|representing|organisation|organization|attended|  apologies|apology|absence|absent|absences|present|attendance|attending|agenda|minutes|minute|meeting|meetings|item|items|
  none|nil|vacancy|vacancies|vacant|public|members|member|councillors|council|councils|committee|sub-committee|subcommittee|
  panel|cabinet|board|officers|officer|visitors|guests|guest|staff|residents|resident|parishioners|parishioner|declarations|
  declaration|disclosures|interest|interests|resolved|agreed|noted|decision|decisions|report|reports|notice|welcome|
  introductions|introduction|chairman’s|chairman's|quorum|venue|date|time|unrestricted|restricted|exempt|business|section|
  part|appendix|draft|planning|licensing|finance|services|service|development|department|authority|association|partnership|
  university|ltd|limited|plc|llp|nhs|website|zoom|teams|virtually|microsoft|the|there|this|that|these|those|of|for|
  from|with|was|were|is|are|be|been|has|had|have|not|no|to|in|at|on|by|as|or|also|other|others|following|during|
  received|would|could|it|he|she|they|their|his|her|any|all|one|two|three|four|five|six|seven|eight|nine|ten|item:|
  press|cyngor|cofnodion|ymddiheuriadau|aelodau|swyddogion|january|february|september|october|november|december|monday|
  tuesday|wednesday|thursday|friday|saturday|sunday|roll|district|borough|county|parish|community|township|hall:|
  pages|substitutes|substitute|substitutions|substitution|membership|conservative|conservatives|labour|democrat|democrats|
  liberal|political|group|division|contact|email|telephone|tel|livestream|youtube|webcast|action|actions|initials|
  health|management|environment|communities|children’s|children's|adults|policy|legal|democratic|governance|regulation|
  corporate|strategic|operations|technology|education|housing|transport|highways|regeneration|economy|resources|information|
  communications|customer|senior|interim|acting|executive|manager|director|clerk|clerks|chairman|chair|vice-chairman|vice-
  chair|leader|secretary|treasurer|solicitor|assistant|representative|representatives|coordinator|co-ordinator|adviser|
  advisor|independent|person|persons|co-opted|observers|observer|invitees|media|various|several|number|police|fire|rescue|
  trust|college|school|office|agency|society|commission|centre|village|city|monitoring|principal|supporting|support|
  speakers|confirmed|accepted|reasons|reason|signed|tbc|tba|n/a|na:|observing|minutes:|people|growth|vice|vice-president|
  speaker|called|commenced|held|team|area|programme|project|projects|facilities|amenities|estates|grounds|assets|events
`)

/** Words that can be surnames but more often are not: they need a title or initials before them. Lower case. */
export const SOFT_WORDS = words(`
  hall|room|street|road|lane|avenue|house|church|park|chamber|chambers|building|may|march|april|june|july|august|north|
  south|east|west|green|reform|alliance|court|square|bridge|library|club|mayor|president|provost|deputy|speaker|sheriff|
  councillor|cllr|head|lead|chief|new|old|annual|special|ordinary|extraordinary|monthly|suite|hotel|foods|energy|homes|
  water|ward|page|town
`)

/** First names common enough to tell “Jane Hall” from “Village Hall”. They weigh; a name needs none of them. */
export const FORENAMES = words(`
  Abigail|Adam|Adele|Agnes|Aileen|Aisha|Alan|Alastair|Albert|Alec|Alex|Alexander|Alexandra|Alfred|Alice|Alison|Alistair|
  Allan|Amanda|Amy|Andrea|Andrew|Angela|Angus|Anita|Ann|Anna|Annabel|Anne|Annette|Anthony|Antonia|Antony|Arthur|Audrey|
  Barbara|Beatrice|Belinda|Ben|Bernard|Beth|Betty|Beverley|Bill|Bob|Brenda|Brendan|Brian|Bridget|Bruce|Bryan|Callum|
  Cameron|Carl|Carol|Carole|Caroline|Cath|Catherine|Cathy|Cecilia|Charles|Charlie|Charlotte|Cheryl|Chris|Christina|
  Christine|Christopher|Claire|Clare|Clive|Colin|Damian|Dan|Daniel|Danny|Darren|Dave|David|Dawn|Debbie|Deborah|Denise|
  Dennis|Derek|Derrick|Desmond|Diana|Diane|Dominic|Donald|Donna|Doreen|Dorothy|Douglas|Duncan|Eddie|Edward|Edwin|Eileen|
  Elaine|Eleanor|Elizabeth|Ellen|Elsie|Emily|Emma|Eric|Ernest|Esther|Eve|Evelyn|Felicity|Fiona|Florence|Frances|Francis|
  Frank|Fred|Freda|Gareth|Gary|Gavin|Gemma|Geoff|Geoffrey|George|Georgina|Gerald|Gerard|Gill|Gillian|Gina|Glenn|Gordon|
  Graham|Greg|Hannah|Harold|Harriet|Harry|Heidi|Helen|Henry|Hilary|Howard|Hugh|Ian|Imogen|Irene|Isabel|Ivan|Jack|Jackie|
  Jacqueline|Jake|James|Jamie|Jan|Jane|Janet|Janice|Jason|Jean|Jeff|Jeffrey|Jennifer|Jenny|Jeremy|Jessica|Jill|Jim|Jo|
  Joan|Joanna|Joanne|Jocelyn|Jodie|Joe|John|Jon|Jonathan|Josephine|Josh|Joshua|Joyce|Judith|Julia|Julie|Karen|Kate|Kath|
  Kathleen|Kathryn|Katie|Keith|Kelly|Ken|Kenneth|Kerry|Kevin|Kieran|Kim|Kirsty|Laura|Lee|Leonard|Lesley|Leslie|Lewis|
  Linda|Lindsay|Lisa|Liz|Lorna|Lorraine|Louise|Lucy|Luke|Lynda|Lynn|Lynne|Madeleine|Malcolm|Marcus|Margaret|Maria|
  Marian|Marie|Marilyn|Marjorie|Mark|Marlene|Martin|Martyn|Mary|Matt|Matthew|Maureen|Maurice|Max|Melanie|Melissa|Mervyn|
  Michael|Mike|Miles|Miriam|Moira|Mollie|Monica|Morag|Muriel|Nancy|Naomi|Natalie|Natasha|Nathan|Neal|Neil|Nell|Niall|
  Nicholas|Nick|Nicola|Nigel|Noel|Nora|Norma|Norman|Oliver|Olivia|Owen|Pam|Pat|Patricia|Paul|Paula|Pauline|Penny|Pete|
  Peter|Phil|Philip|Philippa|Phillip|Phyllis|Polly|Rachel|Ralph|Ray|Rebecca|Reg|Rex|Rhona|Rhys|Richard|Rita|Rob|Robert|
  Robin|Robyn|Roderick|Rodney|Roger|Roland|Ron|Ronald|Rory|Rosalind|Rosemary|Rosie|Rowena|Roy|Rupert|Russell|Ruth|Ryan|
  Sally|Sam|Samantha|Samuel|Sandra|Sarah|Sean|Sharon|Shaun|Sheila|Shirley|Sian|Sidney|Simon|Sonia|Sophie|Stacey|Stan|
  Stella|Stephanie|Stephen|Steve|Steven|Stewart|Stuart|Sue|Susan|Suzanne|Sylvia|Tara|Teresa|Terry|Theresa|Thomas|Tim|
  Timothy|Tina|Toby|Tom|Tony|Tracey|Tracy|Trevor|Una|Ursula|Val|Valerie|Vanessa|Vera|Vernon|Veronica|Vic|Vicky|Victor|
  Victoria|Vincent|Vivien|Walter|Wayne|Wendy|William|Winifred|Yvonne|Zoe
`)
