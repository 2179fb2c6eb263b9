/** For sorting: by code units, the same on every machine; null as the empty string. */
export const compare = (a: string | null, b: string | null): number => ((a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0)
