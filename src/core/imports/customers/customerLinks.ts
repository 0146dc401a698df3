import { createReachIndex } from "../../values/contacts/reachIndex";
import { namesIn, type ReachKeys, type ReachWay, reachWays } from "../../values/contacts/reachKeys";
import { wordKey } from "../../values/text/foldText";

/** A customer of the standard sheet, those that are just coming included. */
export interface LinkedCustomer {
  readonly id: string;
  readonly names: readonly string[];
  readonly reach?: ReachKeys;
}

/** A customer found by what is neither its id nor its name. */
export interface ReachedCustomer {
  readonly customer: LinkedCustomer;
  readonly way: ReachWay;
}

/** Finds the customer a follow-up or a deal is about. */
export interface CustomerLinks {
  byId(id: string): LinkedCustomer | null;
  /** All customers of this name; blanks, width and capitals do not matter. */
  byName(name: string): readonly LinkedCustomer[];
  /** The one customer whose e-mail, telephone, domain or contact this is; of `names` one must fit where any is given. */
  byReach(keys: ReachKeys, names: readonly string[]): ReachedCustomer | null;
  /** One more person or address of a customer. */
  learn(customer: LinkedCustomer, keys: ReachKeys): void;
  knowsContact(key: string): boolean;
}

export function customerLinks(customers: readonly LinkedCustomer[]): CustomerLinks {
  const ids = new Map<string, LinkedCustomer>();
  const names = new Map<string, LinkedCustomer[]>();
  const numbers = new Map<LinkedCustomer, number>();
  const index = createReachIndex();
  const learn = (customer: LinkedCustomer, keys: ReachKeys) => {
    const owner = numbers.get(customer);
    if (owner === undefined) return;
    for (const way of reachWays) for (const key of keys[way]) index.add(way, key, owner);
  };
  customers.forEach((customer, i) => {
    numbers.set(customer, i);
    const id = wordKey(customer.id);
    if (id !== "" && !ids.has(id)) ids.set(id, customer);
    for (const name of new Set(customer.names.map(wordKey))) {
      if (name === "") continue;
      const same = names.get(name);
      if (same) same.push(customer);
      else names.set(name, [customer]);
    }
    if (customer.reach) learn(customer, customer.reach);
  });
  return {
    byId: (id) => ids.get(wordKey(id)) ?? null,
    byName: (name) => names.get(wordKey(name)) ?? [],
    byReach(keys, said) {
      const found = index.find(keys);
      if (found === null || found === "several") return null;
      const customer = customers[found.owner];
      return customer && fits(customer, said) ? { customer, way: found.way } : null;
    },
    learn,
    knowsContact: (key) => index.knows("contact", key),
  };
}

/** "Kestrel Foods" is how people call Kestrel Foods Ltd; 乙公司 with the telephone of 甲公司 is not 甲公司. */
function fits({ names }: LinkedCustomer, said: readonly string[]): boolean {
  const asked = said.flatMap((cell) => namesIn(cell).map(({ name }) => wordKey(name))).filter(Boolean);
  const own = names.map(wordKey).filter(Boolean);
  const isNear = (name: string) => own.some((known) => known.includes(name) || name.includes(known));
  return asked.length === 0 || asked.some(isNear);
}
