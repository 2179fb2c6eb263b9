/** Prose, told from lists of people by its verbs. */
const VERB =
  /\b(?:was|were|is|are|has|have|had|been|will|would|welcomed|reported|declared|noted|advised|opened|took|thanked|stated|asked|said|gave|given|submitted|agreed|resolved|proposed|seconded|commenced|started|held|led|read|explained|apologised|attended|arrived|joined|left|convened|called|chaired|recorded|met|confirmed|invited|presided over|may|can|should|must|shall|please)\b/

/** Verbs outside brackets: this is prose, not a list. */
export const isSentence = (text: string): boolean => VERB.test(text.replace(/\([^()]*\)/g, ' ').replace(/,\s*who\b[^,]*/gi, ' '))
