/** How an outline looks. */
export type Brush = (text: string) => string

/** How wide a text is, and how it is set off. */
export interface Look {
  width: number
  paint: Paint
  /** The text between questions and decisions too, and the addresses of papers. */
  full?: boolean
}

/** How to set text off; plain text where there is no colour. */
export interface Paint {
  strong: Brush
  faint: Brush
  number: Brush
  decision: Brush
  question: Brush
  warning: Brush
  error: Brush
}
