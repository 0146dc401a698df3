/** Transactions that could not take part, counted by why; each is a finding of the anomaly rules too. */
export interface LeftOut {
  readonly unknownCustomer: number;
  readonly noDate: number;
  readonly noAmount: number;
  readonly otherKind: number;
  readonly otherCurrency: number;
  readonly cancelled: number;
}
export type Obstacle = keyof LeftOut;

export const obstacles = [
  "unknownCustomer",
  "noDate",
  "noAmount",
  "otherKind",
  "otherCurrency",
  "cancelled",
] as const satisfies readonly Obstacle[];

/** What is left out by why, in transactions, and in customers some of whose were; an unknown customer is nobody. */
export interface LeftOutCounts {
  readonly leftOut: LeftOut;
  readonly customersAffected: LeftOut;
}

/** Counts what is left out, by why and by customer. */
export function leftOutCounter() {
  const rows = new Map<Obstacle, number>();
  const customers = new Map<Obstacle, Set<number>>(obstacles.map((obstacle) => [obstacle, new Set()]));
  const countsBy = (count: (obstacle: Obstacle) => number): LeftOut => ({
    unknownCustomer: count("unknownCustomer"),
    noDate: count("noDate"),
    noAmount: count("noAmount"),
    otherKind: count("otherKind"),
    otherCurrency: count("otherCurrency"),
    cancelled: count("cancelled"),
  });
  return {
    add(obstacle: Obstacle, customer: number): void {
      rows.set(obstacle, (rows.get(obstacle) ?? 0) + 1);
      if (customer >= 0) customers.get(obstacle)?.add(customer);
    },
    counts: (): LeftOutCounts => ({
      leftOut: countsBy((obstacle) => rows.get(obstacle) ?? 0),
      customersAffected: countsBy((obstacle) => customers.get(obstacle)?.size ?? 0),
    }),
  };
}
