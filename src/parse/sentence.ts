/** How a line shows that its sentence goes on: by its last word, or by the first letter of the next. */

export const startsLower = (text: string) => /^[a-z]/.test(text) || /^[(“"‘'][a-z]/.test(text)
export const ended = (text: string) => /[.:;?!][”"’')\]]*$|,[”"]$/.test(text) && !/\b(?:ayes|noes|yeas|nays):$/i.test(text)

/** Words that no paragraph ends with. */
export const DANGLING =
  /(?:[,(–-]|\b(?:Ayes|Noes|Yeas|Nays):|\b(?:a|an|the|of|and|or|to|by|in|on|for|with|from|at|that|as|Councillor|Cllr|Mr|Mrs|Ms|Dr|Vice-Chair|Member))$/
