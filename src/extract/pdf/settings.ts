/** Every tolerance of the geometry, in one place. Lengths in ems (of the line's size) unless named otherwise. */
export const SETTINGS = {
  /** A smaller gap between pieces is no space. */
  wordGap: 0.1,
  /** Baselines nearer than this are one row. */
  rowDrift: 0.32,
  /** Baselines nearer than this are one row where a wide gap stands between: columns side by side. */
  columnDrift: 0.62,
  /** A piece below this part of the size of the one painted before it may be a superscript. */
  scriptSize: 0.84,
  /** How far a superscript stands above its row, a subscript below. */
  scriptRise: 0.75,
  scriptDrop: 0.35,
  /** A gap after a label that is wider than a space. */
  labelGap: 0.55,
  /** The longest label in characters. */
  labelLength: 12,
  /** A gap in a row that may part columns or cells. */
  cellGap: 1.6,
  /** Top and bottom parts of a page where furniture stands. */
  margin: 0.13,
  /** A picture that covers less of the page than this is a logo, not a scan. */
  scanArea: 0.25,
} as const
