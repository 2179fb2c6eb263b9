/** Words that a document prints to say what stands beside them, and that a record says by where a value is kept. */

const WORDS =
  'agenda item items no number page pages minutes minute decision decisions venue location place contact tel telephone email e mail date time present attendance attending attended absent ' +
  'apologies apology members member councillors councillor cllr cllrs officers officer also in the of and for by on at from to with a as was were is meeting held chair chairman chairperson ' +
  'chairwoman vice mayor deputy clerk substitute substitutes substitution guests visitors public observers press remotely virtually action actions owner due status ward party organisation ' +
  'representing name role additional documents supporting background papers title report subject committee council question questions supplementary answer response reply asked ' +
  'proposed proposer seconded seconder moved mover vote votes voting voted against abstain abstained abstentions abstention recorded resolved unanimously commenced started opened closed ended ' +
  'finished concluded start finish end am pm draft pdf doc kb mb icon view full text nil none not mr mrs ms miss dr apologised ' +
  'absence guest visitor messrs o who presided welcomed issue meetings others commissioners regrets staff written following presented history kind details description type expected confirmed ' +
  'rhif eitem eitemau cofnodion lleoliad cyswllt dyddiad amser presennol ymddiheuriadau penderfyniad rhaglen'
const LABELS = new Set(WORDS.split(' '))

/** The most words of a line that can be labels; more of them are a sentence. */
const MOST = 8

/** Numbers beside these are theirs: a size, a count of pages, an item. */
const COUNTED = new Set(['kb', 'mb', 'item', 'items', 'page', 'pages', 'no', 'eitem'])

/** Are the words that are left of a line labels and nothing else? */
export function areLabels(words: string[]): boolean {
  if (words.length > MOST) return false
  const texts = words.filter((word) => !/^\d/.test(word))
  if (texts.length === 0 || !texts.every((word) => LABELS.has(word))) return false
  return texts.length === words.length || texts.some((word) => COUNTED.has(word))
}
