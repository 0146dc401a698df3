import { wordKey } from "../values/foldText";

/** A customer of the standard sheet, those that are just coming included. */
export interface LinkedCustomer {
  readonly id: string;
  readonly names: readonly string[];
}

/** Finds the customer a follow-up or a deal is about. */
export interface CustomerLinks {
  byId(id: string): LinkedCustomer | null;
  /** All customers of this name; blanks, width and capitals do not matter. */
  byName(name: string): readonly LinkedCustomer[];
}

export function customerLinks(customers: readonly LinkedCustomer[]): CustomerLinks {
  const ids = new Map<string, LinkedCustomer>();
  const names = new Map<string, LinkedCustomer[]>();
  for (const customer of customers) {
    const id = wordKey(customer.id);
    if (id !== "" && !ids.has(id)) ids.set(id, customer);
    for (const name of new Set(customer.names.map(wordKey))) {
      if (name === "") continue;
      const same = names.get(name);
      if (same) same.push(customer);
      else names.set(name, [customer]);
    }
  }
  return {
    byId: (id) => ids.get(wordKey(id)) ?? null,
    byName: (name) => names.get(wordKey(name)) ?? [],
  };
}
