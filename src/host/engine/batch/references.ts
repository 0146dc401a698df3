import type { Instance } from "../types/objectType";

/** Objects kept across batches (`_KeepReference` … `_RemoveReference`). */
export interface References {
  keep(instance: Instance): string;
  idOf(instance: Instance): string | undefined;
  find(id: string): Instance | undefined;
  isKept(instance: Instance): boolean;
  remove(id: string): void;
  clear(): void;
  count(): number;
}

/** An empty set of references; ids are never used twice. */
export function createReferences(): References {
  const kept = new Map<string, Instance>();
  const ids = new WeakMap<Instance, string>();
  let last = 0;
  return {
    keep(instance) {
      const id = ids.get(instance) ?? `ref-${++last}`;
      ids.set(instance, id);
      kept.set(id, instance);
      return id;
    },
    idOf: (instance) => ids.get(instance),
    find: (id) => kept.get(id),
    isKept: (instance) => kept.get(ids.get(instance) ?? "") === instance,
    remove: (id) => void kept.delete(id),
    clear: () => kept.clear(),
    count: () => kept.size,
  };
}
