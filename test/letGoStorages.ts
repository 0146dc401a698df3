import { AsyncLocalStorage } from "node:async_hooks";

/*
 * Jest runs this before every test file. Its runner makes an AsyncLocalStorage for each file and never disables it, and before Node 24 every
 * promise is entered in every storage that was ever used: in a process that has run a hundred files this takes more time than the tests.
 */

interface Storage {
  disable(): void;
}

const key = Symbol.for("storages used by test files");
const { prototype } = AsyncLocalStorage;

/** Calls `used` with every storage that is put to use in this process from now on. */
function watchStorages(used: (storage: Storage) => void): void {
  const run = prototype.run;
  Reflect.set(prototype, "run", function (this: Storage, ...given: unknown[]) {
    used(this);
    return Reflect.apply(run, this, given);
  });
}

/** Those of the files before this one; kept in Node's own object, for each file has globals of its own. */
const before: Storage[] | undefined = Reflect.get(prototype, key);
if (before === undefined) {
  const seen: Storage[] = [];
  Reflect.set(prototype, key, seen);
  watchStorages((storage) => {
    if (!seen.includes(storage)) seen.push(storage);
  });
}
for (const storage of before?.splice(0) ?? []) storage.disable();
