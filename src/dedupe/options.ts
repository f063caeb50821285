/** What a user can tell dedupe. */
export interface DedupeOptions {
  /**
   * Share of the smaller text's shingles that the larger must hold for the two to be copies, 0 to 1; what differs in
   * numbers and names counts against it.
   */
  threshold?: number
  /** Days between two articles on one story, at most; the further apart, the more they must share. */
  window?: number
  /** Leave out all copies but the survivors. */
  drop?: boolean
}

/** What was compared with: of an index a digest. */
export interface RecordedOptions extends DedupeOptions {
  index?: string
}

export type Thresholds = Required<Omit<DedupeOptions, 'drop'>>

const DEFAULTS: Thresholds = { threshold: 0.48, window: 10 }

export function thresholdsOf({ threshold, window }: DedupeOptions): Thresholds {
  return { threshold: threshold ?? DEFAULTS.threshold, window: window ?? DEFAULTS.window }
}

/** What is written down of the options in a document's stages: those that were given. */
export function recordedOptions({ threshold, window, drop, index }: RecordedOptions): Record<string, unknown> {
  return {
    ...(threshold !== undefined && { threshold }),
    ...(window !== undefined && { window }),
    ...(drop && { drop }),
    ...(index !== undefined && { against: index }),
  }
}
