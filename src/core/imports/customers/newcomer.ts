import type { LinkedCustomer } from "./customerLinks";

/** What becomes of a newcomer: a customer of its own, the near one, or nothing but the name on its rows. */
export const newcomerVerdicts = ["make", "same", "leave"] as const;
export type NewcomerVerdict = (typeof newcomerVerdicts)[number];

/** A customer that deals and follow-ups name while the list, which is there or comes along, does not hold it. */
export interface Newcomer {
  /** Of the answer that decides about it. */
  readonly id: string;
  readonly name: string;
  /** Rows that name it, and the first of them. */
  readonly rows: number;
  readonly sheet: string;
  readonly row: number;
  /** The customer of the list that may well be meant. */
  readonly near: LinkedCustomer | null;
  readonly verdict: NewcomerVerdict;
}
