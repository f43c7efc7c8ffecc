// Somebody whose identity must not show: what the workbook knows about them.

export interface Participant {
  /** As written by themselves: "Weber, Jonas", "Robert “Bob” Hill". */
  readonly name: string;
  /** What they like to be called, where the form asked. */
  readonly preferred?: string;
  readonly email: string;
  /** Department, group, service; empty where not asked. */
  readonly unit: string;
  /** Job title; empty where not asked. */
  readonly job: string;
}
