import type { Calibration, Label } from '@remit/overlaps';
import type { Refusal } from '../refusal.js';

/** A calibration as it was stored. */
export interface StoredCalibration extends Calibration {
  /** 1 for the first, and one more each time. */
  readonly version: number;
  readonly at: string;
  readonly actor: string;
}

/** One line of the list of calibrations. */
export interface CalibrationVersion {
  readonly version: number;
  readonly at: string;
  readonly actor: string;
  /** Version of the weights; null where the starting weights stayed. */
  readonly weights: string | null;
}

export interface CalibrationToSave {
  readonly operationId: string;
  readonly actor: string;
  readonly calibration: Calibration;
}

/** Keeps what was learnt from people's answers. */
export interface LearningStore {
  /** The calibration by which overlaps are judged; null before the first. */
  current(): Promise<StoredCalibration | null>;
  versions(): Promise<CalibrationVersion[]>;
  /** What people said in reviews. Labels of the workbook's known pairs are read from the structure. */
  labels(): Promise<Label[]>;
  /** Stores a calibration once for each operation. `changed` tells whether overlaps are now judged by other weights. */
  save(given: CalibrationToSave): Promise<{ readonly version: number; readonly changed: boolean } | Refusal>;
}
