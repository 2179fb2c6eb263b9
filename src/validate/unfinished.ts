/** Does a text stop in the middle of a sentence? */

const DANGLING = /(?:\b(?:the|of|and|or|a|an|in|for|with|by|from|on|at|to be|which|whose|into|between|their|its|his|her|our)|,|\p{L}-)$/u

/** It ends in a word that no sentence ends with, or in dots. */
export const isUnfinished = (text: string) => text.length > 20 && (DANGLING.test(text.trim()) || /[^.…](?:\.\.\.|…)$/.test(text.trim()))
