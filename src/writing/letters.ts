/** A letter of ASCII, by its code: both cases differ in one bit. */
export const isPlainLetter = (unit: number): boolean => (unit | 32) > 96 && (unit | 32) < 123
