/** What a transaction row means for value: the rest (换货, 预付款, unreadable) counts for nothing. */
export const dealKinds = { none: 0, purchase: 1, refund: 2 } as const;

/**
 * Transactions in columns, one entry a row that belongs to a known customer. Days are Excel serial days,
 * amounts positive in base currency whatever sign was typed; `order` is a hash of the order number, 0 = none.
 * Cancelled orders are not here.
 */
export interface Deals {
  readonly customers: number;
  readonly customer: Int32Array;
  readonly day: Float64Array;
  readonly amount: Float64Array;
  readonly kind: Uint8Array;
  readonly order: Int32Array;
}

/**
 * Deals of each customer as runs: those of customer c stand at `rows[start[c]] … rows[start[c + 1] - 1]`, by day.
 * The deals lie in memory in the order of the runs, so that reading a run does not jump about.
 */
export interface DealRuns {
  readonly deals: Deals;
  readonly start: Int32Array;
  readonly rows: Int32Array;
}

export function runsByCustomer(deals: Deals): DealRuns {
  const start = new Int32Array(deals.customers + 1);
  const count = deals.customer.length;
  for (let i = 0; i < count; i++)
    start[(deals.customer[i] ?? 0) + 1] = (start[(deals.customer[i] ?? 0) + 1] ?? 0) + 1;
  for (let c = 0; c < deals.customers; c++) start[c + 1] = (start[c + 1] ?? 0) + (start[c] ?? 0);
  const next = start.slice();
  const rows = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const customer = deals.customer[i] ?? 0;
    const at = next[customer] ?? 0;
    rows[at] = i;
    next[customer] = at + 1;
  }
  sortRunsByDay(deals.day, start, rows);
  return { deals: inOrder(deals, rows), start, rows: rows.map((_, i) => i) };
}

function inOrder(deals: Deals, order: Int32Array): Deals {
  const customer = new Int32Array(order.length);
  const day = new Float64Array(order.length);
  const amount = new Float64Array(order.length);
  const kind = new Uint8Array(order.length);
  const hash = new Int32Array(order.length);
  for (let i = 0; i < order.length; i++) {
    const from = order[i] ?? 0;
    customer[i] = deals.customer[from] ?? 0;
    day[i] = deals.day[from] ?? 0;
    amount[i] = deals.amount[from] ?? 0;
    kind[i] = deals.kind[from] ?? 0;
    hash[i] = deals.order[from] ?? 0;
  }
  return { customers: deals.customers, customer, day, amount, kind, order: hash };
}

/** Insertion sort: ledgers are mostly in order already, so a run rarely moves. */
function sortRunsByDay(day: Float64Array, start: Int32Array, rows: Int32Array): void {
  for (let c = 0; c + 1 < start.length; c++) {
    const from = start[c] ?? 0;
    const to = start[c + 1] ?? 0;
    for (let i = from + 1; i < to; i++) {
      const row = rows[i] ?? 0;
      const key = day[row] ?? 0;
      let j = i - 1;
      while (j >= from && (day[rows[j] ?? 0] ?? 0) > key) {
        rows[j + 1] = rows[j] ?? 0;
        j--;
      }
      rows[j + 1] = row;
    }
  }
}
