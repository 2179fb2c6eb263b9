/** Words of who came in whose place: words only, no grammar. */
import { set, words } from './list.js'

/** Pieces of words: a text without any of them tells of nobody in another’s place. */
export const HINTS = words(
  'ubstitut|eput|epresent| place| absence| stead|behalf|sub |sub:|subb|eserve|lternate|for whom|standing in|replaced',
)

/** Somebody did it for another. */
export const STOOD_IN = set('substituted substituting substitutes deputised deputising deputises subbing subbed')
/** Somebody was it by another. */
export const STOOD_IN_BY = set('substituted replaced represented')
export const CAME = set('present attended attending attends acted acting sat sitting attendance')
/** As what they came. */
export const STAND_INS = set(
  'substitute substitutes reserve reserves deputy deputies alternate alternates representative representatives sub',
)
/** In whose … they came. */
export const PLACES = set('place absence stead lieu behalf')
