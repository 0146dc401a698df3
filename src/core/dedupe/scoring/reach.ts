/** Agreements on ways to reach a customer: the strongest counts in full, further ones in part. */
export interface Reach {
  strongest: number;
  sum: number;
}

export const emptyReach = (): Reach => ({ strongest: 0, sum: 0 });

/** The second way to reach both rows adds half of what it would alone. */
export const furtherReach = 0.5;

export function clear(reach: Reach): void {
  reach.strongest = 0;
  reach.sum = 0;
}

export function addTo(reach: Reach, bits: number): void {
  reach.sum += bits;
  if (bits > reach.strongest) reach.strongest = bits;
}

export const together = ({ strongest, sum }: Reach): number => strongest + (sum - strongest) * furtherReach;
