/** Control characters and turned-round text of a hostile source must not reach a terminal. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
}

/** What a format leaves in its text must not reach a terminal either; colours that we set stay. */
export function forTerminal(text: string): string {
  return text.replace(
    /\u001b(?!\[[\d;]{0,20}m)|[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    '\ufffd',
  )
}

/** All texts of a value. */
export function printableValue<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, inner) => (typeof inner === 'string' ? printable(inner) : inner)) as T
}

/** JSON escapes what lies below the space; the other controls, which a terminal obeys too, are escaped here: the value is the same. */
export function jsonForTerminal(json: string): string {
  return json.replace(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
