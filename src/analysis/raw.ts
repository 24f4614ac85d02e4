/** What the three analysis endpoints answer, as far as it is read here. Every part may be missing; numbers may be the text "NaN". */

type Maybe<T> = T | null | undefined;

export interface RawSummary {
  startTimestamp?: Maybe<string>;
  /** By identifier. */
  data?: Maybe<Readonly<Record<string, RawTotal>>>;
}

export interface RawTotal {
  friendlyName?: Maybe<string>;
  value?: Maybe<number | string>;
  unit?: Maybe<string>;
}

export interface RawCharts {
  /** By identifier. */
  metadata?: Maybe<Readonly<Record<string, RawChannel>>>;
  data?: Maybe<readonly RawSample[]>;
}

/** `time`, and a value for each channel. */
export type RawSample = Readonly<Record<string, unknown>>;

export interface RawChannel {
  friendlyName?: Maybe<string>;
  unit?: Maybe<string>;
  minimum?: Maybe<number>;
  maximum?: Maybe<number>;
  average?: Maybe<number>;
  zones?: Maybe<readonly RawZone[]>;
}

export interface RawZone {
  label?: Maybe<string>;
  min?: Maybe<number>;
  max?: Maybe<number>;
}

export interface RawLaps {
  /** By identifier. */
  columnMetadata?: Maybe<Readonly<Record<string, RawColumn>>>;
  data?: Maybe<readonly RawLap[]>;
}

/** A value for each column; which columns there are depends on the device. */
export type RawLap = Readonly<Record<string, unknown>>;

export interface RawColumn {
  friendlyName?: Maybe<string>;
  type?: Maybe<string>;
  unit?: Maybe<string>;
}
